//! Values, heap, scheduler, channels, timers: motion and memory, without syntax, types or Jupyter.

/// Channels.
pub mod chan;
/// Memory: arenas, allocation, marking, sweeping.
pub mod heap;
/// Maps on the heap.
pub mod map;
/// Natives.
pub mod native;
/// Run-time type descriptors.
pub mod rtype;
/// Goroutines, workers, groups.
pub mod sched;
/// Locks, wait groups, conditions.
pub mod sema;
/// Atomics and locks of the scheduler.
pub mod sync;
/// Timers and the clock.
pub mod timer;
/// Typed views of strings, slices, interfaces and closures; loads and stores.
pub mod value;

use heap::{Heap, Tracer};
use native::Sink;
use sched::deadlock::GoroutineInfo;
use sched::group::{End, GroupId, MainKind, RunId};
use sched::{Goroutine, Machine};
use std::time::Duration;
use sync::Arc;
use timer::{ClockKind, Now};

/// How a runtime is set up.
#[derive(Clone, Debug, Default)]
pub struct Config {
    /// Worker threads; None: as many as there are cores. With a seed there is one.
    pub workers: Option<usize>,
    /// Fixes scheduling, `select`, map order and `math/rand`.
    pub seed: Option<u64>,
    pub clock: ClockKind,
    /// Deadlock by Go's rule alone (`gopark run`): when nothing can run and no timer is pending.
    pub go_rule: bool,
}

/// The workers, the goroutines, the clock, the heap: one per session. Dropping it does not end it; [`Runtime::shutdown`] does.
pub struct Runtime {
    pub heap: Arc<Heap>,
    pub config: Config,
    machine: Arc<dyn Machine>,
    sink: Arc<dyn Sink>,
}

/// A reference that Rust code holds across safepoints; dropping it lets go.
pub struct Handle {
    rt: Arc<Runtime>,
    index: usize,
}

impl Runtime {
    /// Starts the workers.
    pub fn new(
        config: Config,
        heap: Arc<Heap>,
        machine: Arc<dyn Machine>,
        sink: Arc<dyn Sink>,
    ) -> Arc<Runtime> {
        Arc::new(Runtime { heap, config, machine, sink })
    }

    /// Starts a run: a group whose main goroutine calls `closure` (no parameters, no results; immortal or held by a
    /// handle until then). With a seed its random numbers start afresh.
    pub fn start_run(self: &Arc<Self>, run: RunId, closure: u64, kind: MainKind) -> GroupId {
        let _ = (run, closure, kind);
        GroupId(0)
    }

    /// Waits until the main goroutine has ended, or the group by a panic, a deadlock, `os.Exit`, an interrupt. For a program
    /// the group is gone then; for statements the others go on.
    pub fn wait_run(&self, group: GroupId) -> End {
        let _ = group;
        End::Done
    }

    /// After [`Runtime::wait_run`] gave `Done` or `Goexit`: waits until no goroutine that prints under `run` can run on its
    /// own, at most 50 ms (with a seed: of instructions). Something else than None: how the group ended meanwhile.
    pub fn settle(&self, group: GroupId) -> Option<End> {
        let _ = group;
        None
    }

    /// `%%wait`: waits until all goroutines that print under the run have ended or can never be woken.
    pub fn wait_all(&self, group: GroupId) -> Option<End> {
        let _ = group;
        None
    }

    /// With the virtual clock: from now on time and goroutines stand still until the next run. The end of a cell.
    pub fn rest(&self) {}

    /// Ends every goroutine of a group as Goexit would: deferred calls run, at most `limit` in all, then they vanish.
    /// Returns when they are gone; a waiting [`Runtime::wait_run`] gets `Interrupted`.
    pub fn interrupt(&self, group: GroupId, limit: Duration) {
        let _ = (group, limit);
    }

    /// The groups that still have goroutines, oldest first.
    pub fn groups(&self) -> Vec<(GroupId, RunId)> {
        Vec::new()
    }

    /// The goroutines of a group vanish at their next safepoint, none of their deferred calls runs.
    pub fn stop(&self, group: GroupId) {
        let _ = group;
    }

    /// Room for output again: wakes the goroutines that parked on [`native::Flow::Full`].
    pub fn output_drained(&self) {}

    /// The runs under which some goroutine prints, ascending.
    pub fn live_runs(&self) -> Vec<RunId> {
        Vec::new()
    }

    /// Every goroutine, by id.
    pub fn list(&self) -> Vec<GoroutineInfo> {
        Vec::new()
    }

    /// Goroutines of the group that can never be woken, for the lines at a cell's end. Session variables count as hope.
    pub fn leaked(&self, group: GroupId) -> Vec<GoroutineInfo> {
        let _ = group;
        Vec::new()
    }

    /// Adds roots: `trace` is called in every collection with the world stopped.
    pub fn add_roots(&self, trace: Box<dyn Fn(&mut Tracer) + Send + Sync>) {
        let _ = trace;
    }

    /// Keeps what `reference` refers to alive while the handle lives.
    pub fn hold(self: &Arc<Self>, reference: u64) -> Handle {
        let _ = reference;
        Handle { rt: self.clone(), index: 0 }
    }

    /// Runs `f` with every worker at a safepoint or idle. Not from a worker.
    pub fn stop_the_world<T>(&self, f: impl FnOnce() -> T) -> T {
        f()
    }

    /// Collects garbage. Not from a worker (those set `fuel` to 0 and ask by [`Runtime::want_collection`]).
    pub fn collect(&self) {}

    /// Asks for a collection at the next poll (`runtime.GC`).
    pub fn want_collection(&self) {}

    /// What the program's clock says.
    pub fn now(&self) -> Now {
        Now { wall: 0, mono: 0 }
    }

    /// How package time lays out a `time.Time`.
    pub fn set_time_words(&self, words: timer::TimeWords) {
        let _ = words;
    }

    /// `runtime.NumGoroutine`: of the goroutine's group.
    pub fn num_goroutine(&self, g: &Goroutine) -> usize {
        g.group().live()
    }

    /// Ends the workers and waits for their threads, except when called from one. Goroutines vanish.
    pub fn shutdown(&self) {}
}

impl Handle {
    /// The reference.
    pub fn get(&self) -> u64 {
        let _ = (&self.rt, self.index);
        0
    }
}
