//! The machinery that runs what was compiled: heap, machine, runtime, wired together once per session.

use super::api::{Clock, Options};
use crate::ir::{FuncId, Program};
use crate::packages;
use crate::runtime::heap::{Allocator, Heap};
use crate::runtime::native::{Deliver, Flow, Input, Sink, Stream, Waker};
use crate::runtime::sched::group::{End, GroupId, MainKind, RunId};
use crate::runtime::timer::ClockKind;
use crate::runtime::{Config, Runtime};
use crate::source::SourceMap;
use crate::vm::{Find, Vm};
use std::sync::Arc;

/// Where what the program says goes.
pub trait Outlet: Send + Sync {
    fn write(&self, run: RunId, stream: Stream, bytes: &[u8]) -> Flow;
    /// See [`Sink::read`].
    fn read(&self, most: usize, park: &mut dyn FnMut() -> Waker) -> Input;
    /// See [`Sink::listen`].
    fn listen(&self, _signal: u32, _deliver: Deliver) {}
    /// The value of a cell's final expression, rendered.
    fn result(&self, run: RunId, text: &str);
    /// Goroutines that a finished run had left behind ended badly.
    fn background_ended(&self, run: RunId, end: End);
}

struct ToOutlet(Arc<dyn Outlet>);

impl Sink for ToOutlet {
    fn write(&self, run: RunId, stream: Stream, bytes: &[u8]) -> Flow {
        self.0.write(run, stream, bytes)
    }
    fn read(&self, most: usize, park: &mut dyn FnMut() -> Waker) -> Input {
        self.0.read(most, park)
    }
    fn listen(&self, signal: u32, deliver: Deliver) {
        self.0.listen(signal, deliver);
    }
    fn background_ended(&self, run: RunId, _: GroupId, end: End) {
        self.0.background_ended(run, end);
    }
    fn result(&self, run: RunId, text: &str) {
        self.0.result(run, text);
    }
}

/// See the module.
pub struct Machinery {
    pub rt: Arc<Runtime>,
    pub vm: Arc<Vm>,
}

impl Machinery {
    /// Starts the workers. With `go_rule`, deadlock is what Go's own runtime calls so.
    pub fn new(options: &Options, go_rule: bool, outlet: Arc<dyn Outlet>) -> Machinery {
        let limit = options.max_memory.or_else(default_memory_limit);
        let heap = Heap::new(limit.map_or(usize::MAX, |bytes| bytes as usize));
        let vm = Arc::new(Vm::new(Find { native: packages::native, quick: packages::quick }));
        let config = Config {
            workers: options.workers,
            seed: options.seed,
            clock: clock_kind(options.clock, options.seed),
            go_rule,
        };
        let rt = Runtime::new(config, heap, vm.clone(), Arc::new(ToOutlet(outlet)));
        rt.set_time_words(packages::time_words);
        let globals = vm.clone();
        rt.add_roots(Box::new(move |t| globals.trace_globals(t)));
        Machinery { rt, vm }
    }

    /// Makes everything runnable that was lowered since the last call. The error names a native that does not exist.
    /// Program files are in `folder`, which is empty or ends with a separator.
    pub fn link(&self, program: &Program, sources: &SourceMap, folder: &str) -> Result<(), String> {
        self.rt.set_sources(sources, folder);
        // The storage of new globals must not be seen half made by a collection.
        self.rt.stop_the_world(|| {
            let mut alloc = Allocator::new(self.rt.heap.clone());
            self.vm.link(program, &mut alloc).map_err(|error| error.0)
        })
    }

    /// Starts a run whose main goroutine calls a linked function without parameters and results.
    pub fn start(&self, run: RunId, entry: FuncId, kind: MainKind) -> GroupId {
        let closure = self.vm.function_value(entry);
        debug_assert!(closure.is_some(), "the entry was linked");
        self.rt.start_run(run, closure.unwrap_or(0), kind)
    }
}

/// A seed brings the virtual clock unless the real one is asked for.
pub fn clock_kind(clock: Option<Clock>, seed: Option<u64>) -> ClockKind {
    match clock {
        Some(Clock::Real) => ClockKind::Real,
        Some(Clock::Virtual) => ClockKind::Virtual,
        None if seed.is_some() => ClockKind::Virtual,
        None => ClockKind::Real,
    }
}

/// Three quarters of the machine's memory, where the system tells how much there is.
fn default_memory_limit() -> Option<u64> {
    let text = std::fs::read_to_string("/proc/meminfo").ok()?;
    let line = text.lines().find(|line| line.starts_with("MemTotal:"))?;
    let kib: u64 = line.split_whitespace().nth(1)?.parse().ok()?;
    Some(kib * 1024 / 4 * 3)
}
