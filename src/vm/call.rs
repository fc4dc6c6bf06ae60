//! Calls that are more than a jump: natives, `go`, and how a goroutine begins.
use super::Vm;
use super::defer::Flow;
use super::frame::{Fp, HEADER, Regs};
use super::link::{Code, NativeInfo};
use super::memory::out_of_memory;
use super::traceback;
use super::trap::{Trap, Trapped};
use crate::ir::instr::Slot;
use crate::runtime::heap::OutOfMemory;
use crate::runtime::native::{NativeCx, NativeResult};
use crate::runtime::sched::goroutine::{FIRST_STACK, StackError};
use crate::runtime::sched::{Goroutine, Step, Worker};
use std::sync::atomic::Ordering;

/// Makes the stack hold at least `need` slots; the registers are saved. A function whose goroutines need a little more
/// than its frame remembers that, so that they begin with it.
pub(super) fn grow(w: &mut Worker, g: &mut Goroutine, need: usize) -> Result<(), StackError> {
    if need <= g.stack_len() {
        return Ok(());
    }
    if need <= FIRST_STACK
        && let Some(first) = traceback::walk(g).last()
    {
        first.code.came_to_need.fetch_max(need as u32, Ordering::Relaxed);
    }
    g.grow_stack(&mut w.alloc, need)
}

impl Vm {
    /// Calls a native with its window at `base`. The registers are saved behind the instruction. None: it is done, and
    /// nothing has moved.
    #[inline]
    pub(super) fn native(
        &self,
        w: &mut Worker,
        g: &mut Goroutine,
        fp: Fp,
        native: &NativeInfo,
        base: Slot,
    ) -> Option<Flow> {
        fp.zero(base, native.results as usize);
        let at = g.fp + u32::from(base);
        match (native.call)(&mut NativeCx::new(w, g, at, u32::from(native.results))) {
            NativeResult::Done => {
                // Natives allocate in bulk: a collection that is due does not wait for the fuel to run out.
                if w.rt.heap.want_collection() {
                    w.request_poll();
                }
                None
            }
            other => Some(self.after_native(w, g, base, other)),
        }
    }

    #[inline(never)]
    fn after_native(&self, w: &mut Worker, g: &mut Goroutine, base: Slot, result: NativeResult) -> Flow {
        let trap = match result {
            NativeResult::Done => return Flow::Go,
            NativeResult::Park => return Flow::Stop(Step::Park),
            NativeResult::ParkRetry => {
                let mut regs = Regs::load(g);
                regs.unfetch();
                regs.save_before(g);
                return Flow::Stop(Step::Park);
            }
            NativeResult::Yield => return Flow::Stop(Step::Yield),
            NativeResult::Exit(code) => return Flow::Stop(Step::Exit(code)),
            NativeResult::Goexit => return self.goexit(w, g),
            NativeResult::Call { closure } => return self.call_closure(w, g, base, closure),
            NativeResult::Panic(value) => Trap::Value(value),
            NativeResult::PanicError(text) => Trap::Error(text.into()),
            NativeResult::PanicText(text) => Trap::Text(text),
            NativeResult::Throw(text) => Trap::Fatal(text.into()),
            NativeResult::OutOfMemory => Trap::Memory,
        };
        self.raise(w, g, trap)
    }

    /// Enters a closure whose window is laid out at `base` of the saved frame.
    fn call_closure(&self, w: &mut Worker, g: &mut Goroutine, base: Slot, closure: u64) -> Flow {
        let Some(code) = super::defer::callee(closure) else { return self.raise(w, g, Trap::Nil) };
        if let Err(error) = grow(w, g, g.fp as usize + base as usize + code.frame_slots as usize) {
            return self.raise(w, g, error.into());
        }
        let mut regs = Regs::load(g);
        regs.enter(code, base as usize, closure);
        regs.save(g);
        Flow::Go
    }

    /// A `go` statement: a new goroutine that calls `code` with the `n` argument slots that stand from `from` on.
    pub(super) fn spawn(
        &self,
        w: &mut Worker,
        g: &Goroutine,
        regs: &Regs,
        code: &'static Code,
        closure: u64,
        from: Slot,
        n: usize,
    ) -> Trapped {
        let args = regs.fp.slice(from, n);
        let origin = (regs.code.address() as usize, regs.code.pc(regs.offset()).saturating_sub(1));
        let slots = HEADER + code.frame_slots as usize;
        let slots = slots.max(code.came_to_need.load(Ordering::Relaxed) as usize);
        let started = w.spawn(g, slots, |new| {
            (new.origin_code, new.origin_pc) = origin;
            self.first_frame(new, code, closure, args);
        });
        if started { Ok(()) } else { Err(out_of_memory(OutOfMemory)) }
    }

    /// Lays out the first frame of a goroutine whose stack is large enough.
    pub(super) fn first_frame(&self, g: &mut Goroutine, code: &'static Code, closure: u64, args: &[u64]) {
        let fp = Fp::at(g.stack_base(), HEADER);
        let exit = self.tables.stubs.exit;
        fp.push(exit, exit.offset(1), 0, closure);
        fp.zero(0, code.results as usize);
        fp.slice_mut(code.results, args.len()).copy_from_slice(args);
        Regs::new(code, 0, fp).save(g);
    }
}
