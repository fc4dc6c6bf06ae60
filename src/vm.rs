//! The machine: runs linked code on goroutine frames.
//!
//! It implements the scheduler's [`Machine`] and knows neither the language's types (only run-time descriptors) nor
//! what a cell is. Its parts: `link` makes code and tables of a program; `frame` is the only place that touches slots
//! and code by address; `ops` are the instructions that run most, each a function, and `dispatch` is the loop
//! around them; `memory`, `slice`, `string`, `map`, `iface`, `chan`, `arith` are what
//! instructions do; `call`, `defer` and `panic` are how frames come and go; `traceback` walks them.
//!
//! Invariants: no Rust frame stands for a frame of the program (calls push on the goroutine's stack); before anything
//! that may suspend, poll, unwind or call a native, the registers are saved in the goroutine.

mod arith;
mod call;
mod chan;
mod defer;
mod dispatch;
mod frame;
mod iface;
/// A program's tables as the machine runs them.
pub mod link;
mod map;
mod memory;
mod ops;
mod panic;
mod slice;
mod string;
#[cfg(test)]
mod tests;
mod traceback;
mod trap;

use crate::ir::{FuncId, GlobalId, Program, TypeDescId};
use crate::runtime::heap::{Allocator, Heap, Tracer};
use crate::runtime::native::{Native, Quick};
use crate::runtime::rtype::RType;
use crate::runtime::sched::{FramePos, Goroutine, Machine, Step, Worker};
use link::{LinkError, Tables};

/// The machine of a session: its linked program and its caches.
pub struct Vm {
    tables: Tables,
    caches: iface::Caches,
    find: Find,
}

/// Where natives are found by name, and the short ways of those that have one.
#[derive(Clone, Copy)]
pub struct Find {
    pub native: fn(&str) -> Option<Native>,
    pub quick: fn(&str) -> Option<Quick>,
}

impl Vm {
    /// A machine without a program.
    pub fn new(find: Find) -> Vm {
        Vm { tables: Tables::default(), caches: iface::Caches::default(), find }
    }

    /// Links what the program has that is new since the last time. Goroutines may run meanwhile: they see each
    /// function's old body or its new one.
    ///
    /// # Errors
    /// A native that nobody implements, a full table, or no memory for globals. What was linked stays linked.
    pub fn link(&self, program: &Program, alloc: &mut Allocator) -> Result<(), LinkError> {
        self.caches.flush(|| self.tables.link(program, alloc, &self.find))
    }

    /// The function value (immortal) of a function without captures: what a run starts with.
    pub fn function_value(&self, id: FuncId) -> Option<u64> {
        self.tables.find_function(id).map(|code| code.value)
    }

    /// The storage of a global and its type.
    pub fn global(&self, program: &Program, id: GlobalId) -> Option<(u64, &'static RType)> {
        self.tables.global_value(program, id)
    }

    /// The run-time type of a description that was linked.
    pub fn rtype(&self, id: TypeDescId) -> Option<&'static RType> {
        self.tables.rtype(id)
    }

    /// Visits the storage of every global: the machine's roots.
    pub fn trace_globals(&self, t: &mut Tracer) {
        self.tables.trace_globals(t);
    }

    /// Where the `go` statement stands that started `g`.
    pub fn origin(&self, g: &Goroutine) -> Option<FramePos> {
        let code = defer::code_of(g.origin_code)?;
        Some(traceback::position(code, g.origin_pc))
    }
}

impl Machine for Vm {
    fn run(&self, w: &mut Worker, g: &mut Goroutine) -> Step {
        dispatch::run(self, w, g)
    }

    fn enter(&self, g: &mut Goroutine, heap: &Heap, closure: u64) {
        let Some(code) = defer::callee(closure) else { return };
        // A fresh goroutine's frame is far below any limit.
        if g.first_stack(heap, frame::HEADER + code.frame_slots as usize).is_ok() {
            self.first_frame(g, code, closure, &[]);
        }
    }

    fn trace_stack(&self, g: &Goroutine, t: &mut Tracer) {
        traceback::trace(g, t);
    }

    fn trace_code_refs(&self, g: &Goroutine, t: &mut Tracer) {
        self.trace_globals_of(g, t);
    }

    fn traceback(&self, g: &Goroutine) -> Vec<FramePos> {
        traceback::frames(g)
    }
}
