//! Polls, and stopping the world.
//!
//! Invariants:
//! - a worker leaves the count of the active ones (`world`) only between two goroutines or inside a poll, so when it is 0
//!   every goroutine is parked, runnable, or at a safepoint, and no lock of a channel, semaphore or timer is held by a
//!   worker;
//! - an idle worker that wants to become active, and a thread from outside that wants to change goroutines, wait for
//!   `stopping` to be false, under the scheduler's lock.

use super::goroutine::Goroutine;
use super::worker::{SLICE, Worker};
use super::world::attention;
use crate::runtime::heap::Tracer;
use crate::runtime::sync::{MutexGuard, Ordering};
use crate::runtime::{Runtime, Sched};
use std::time::Instant;

/// What the machine must do after a poll.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[must_use]
pub enum Poll {
    Continue,
    /// Return `Step::Yield`.
    Yield,
    /// Unwind as `runtime.Goexit`; not recoverable.
    Goexit,
    /// Return `Step::Stopped` at once, running nothing more.
    Stop,
}

/// Heaps of so many bytes are marked by several workers.
const PARALLEL: usize = 6 << 20;

/// Back-edges and calls between two polls.
pub(crate) const FUEL: i32 = 1000;

impl Runtime {
    /// Waits until every worker stands still. `worker`: the caller is an active worker at a safepoint.
    pub(crate) fn stop_world(&self, worker: bool) {
        self.gate.stop(&self.sched, worker, |s| self.help(s));
    }

    /// Lets them go on, after `last` has been done under the scheduler's lock.
    pub(crate) fn start_world<T>(&self, worker: bool, last: impl FnOnce(&mut Sched) -> T) -> T {
        let mut s = self.sched.lock();
        let result = last(&mut s);
        self.gate.open(&mut s.world, worker);
        // What happened may have made goroutines runnable, or the answer to a watch different.
        self.wake_locked(&mut s);
        result
    }

    /// A worker's part in a stop.
    pub(crate) fn stand_still<'a>(&'a self, s: MutexGuard<'a, Sched>) -> MutexGuard<'a, Sched> {
        self.gate.stand_still(s, |s| self.help(s))
    }

    /// A stopped or idle worker was woken: if a collection has called for help since, marks with it.
    pub(crate) fn help<'a>(&'a self, s: MutexGuard<'a, Sched>) -> MutexGuard<'a, Sched> {
        if !s.collecting {
            return s;
        }
        drop(s);
        self.heap.assist();
        self.sched.lock()
    }

    /// The scheduler's lock, with no stop in progress: for threads from outside that change goroutines.
    pub(crate) fn lock_moving(&self) -> MutexGuard<'_, Sched> {
        self.gate.pass(self.sched.lock())
    }

    /// Collects; the world is stopped. With a large heap the other workers mark too.
    pub(crate) fn collect_stopped(&self) {
        let parallel = self.workers() > 1 && self.heap.stats().used >= PARALLEL;
        self.heap.set_parallel(parallel);
        self.heap.collect(&mut |t: &mut Tracer<'_>| {
            if parallel {
                // The marking has begun: from here on help is of use.
                self.sched.lock().collecting = true;
                self.gate.goes_on.notify_all();
                self.beds.iter().for_each(|bed| bed.notify_all());
            }
            self.trace_roots(t);
        });
        if parallel {
            self.sched.lock().collecting = false;
        }
    }

    /// Everything that is alive by itself.
    pub(crate) fn trace_roots(&self, t: &mut Tracer<'_>) {
        self.slab.for_each(|g| {
            t.hold(size_of::<Goroutine>());
            if g.get().killed.load(Ordering::Relaxed) != 0 {
                // It stands at a safepoint, and runs nothing more.
                return;
            }
            self.machine.trace_stack(g.get(), t);
            g.get().trace_waits(t);
        });
        self.timers.trace(t);
        self.trace_globals(t);
    }
}

impl Worker {
    /// The safepoint poll: see [`Poll`]. The machine has saved `fp`, `pc` and `code` before; the goroutine may vanish,
    /// the world may be stopped, memory may be collected.
    pub fn poll(&mut self, g: &mut Goroutine) -> Poll {
        let used = self.fuel_given - self.fuel.max(0) - self.fuel_kept;
        loop {
            let attention = self.rt.gate.attention.load(Ordering::Relaxed);
            if attention & attention::SHUTDOWN != 0 {
                return Poll::Stop;
            }
            if attention & attention::STOP != 0 {
                let s = self.rt.sched.lock();
                if s.world.stopping {
                    drop(self.rt.stand_still(s));
                }
                continue;
            }
            if g.killed.load(Ordering::Relaxed) != 0 {
                return Poll::Stop;
            }
            if g.signal.load(Ordering::Relaxed) != 0 {
                g.signal.store(0, Ordering::Relaxed);
                g.unwinding = true;
                return Poll::Goexit;
            }
            if self.rt.heap.want_collection() {
                self.collect(g);
                continue;
            }
            if attention & attention::FROZEN != 0 {
                return Poll::Yield;
            }
            break;
        }
        if self.rears {
            self.worked(used);
            self.refuel(FUEL);
            return Poll::Yield;
        }
        if self.fuel_kept > 0 {
            // An early poll: the quantum goes on.
            self.fuel = self.fuel_kept;
            self.fuel_given = self.fuel;
            self.fuel_kept = 0;
            self.worked(used);
            return Poll::Continue;
        }
        self.worked(used);
        if self.seeded != self.rt.seed.is_on() {
            return Poll::Yield;
        }
        if self.seeded {
            return self.poll_seeded(g);
        }
        self.refuel(FUEL);
        if self.is_in_the_way() {
            return Poll::Yield;
        }
        if self.handed.0 == self.handed.1
            && let Some(next) = self.next.take()
        {
            // It was readied a while ago, and its waker goes on: others may have it.
            self.push_local(next);
        }
        self.handed.1 = self.handed.0;
        self.share();
        self.slice_polls += 1;
        let look = self.slice_polls == 1 || self.slice_polls & 15 == 0 || self.rt.timers.pending();
        if !look {
            return Poll::Continue;
        }
        self.run_due_timers();
        if self.slice_polls == 1 {
            self.slice_start = Instant::now();
        } else if self.slice_polls & 15 == 0 {
            let others = !self.queue().is_empty() || self.rt.global_len.load(Ordering::Relaxed) > 0;
            if self.slice_start.elapsed() >= SLICE {
                if self.rt.watching.load(Ordering::Relaxed) {
                    self.check_watch(g);
                    if g.killed.load(Ordering::Relaxed) != 0 {
                        return Poll::Stop;
                    }
                }
                if others {
                    return Poll::Yield;
                }
                self.slice_start = Instant::now();
            }
        }
        Poll::Continue
    }

    /// A seed's quantum has ended.
    fn poll_seeded(&mut self, g: &mut Goroutine) -> Poll {
        self.run_due_timers();
        let quantum = self.draw_quantum();
        self.refuel(quantum);
        self.slice_polls += 1;
        if self.slice_polls & 255 == 0 && self.rt.watching.load(Ordering::Relaxed) {
            self.check_watch(g);
            if g.killed.load(Ordering::Relaxed) != 0 {
                return Poll::Stop;
            }
        }
        if self.runnable.is_empty()
            && self.rt.global_len.load(Ordering::Relaxed) == 0
            && self.rt.settle_run.load(Ordering::Relaxed) == 0
        {
            Poll::Continue
        } else {
            Poll::Yield
        }
    }

    /// Makes the next back-edge or call poll, without ending the quantum: after a large allocation, when
    /// [`crate::runtime::heap::Heap::want_collection`] says so.
    pub fn request_poll(&mut self) {
        if self.fuel > 0 {
            self.fuel_kept += self.fuel;
            self.fuel = 0;
        }
    }

    pub(crate) fn refuel(&mut self, fuel: i32) {
        self.fuel = fuel;
        self.fuel_given = fuel;
        self.fuel_kept = 0;
    }

    /// The same between goroutines.
    pub(crate) fn collect_between(&mut self) {
        let rt = self.runtime();
        rt.stop_world(true);
        if rt.heap.want_collection() {
            rt.collect_stopped();
        }
        let over = rt.heap.over_limit();
        rt.start_world(true, |_| ());
        if over {
            self.out_of_memory(None);
        }
    }

    /// Stops the world and collects, unless somebody else has done it meanwhile.
    fn collect(&mut self, g: &mut Goroutine) {
        let rt = self.runtime();
        rt.stop_world(true);
        if rt.heap.want_collection() {
            rt.collect_stopped();
        }
        let over = rt.heap.over_limit();
        rt.start_world(true, |_| ());
        if over && g.killed.load(Ordering::Relaxed) == 0 {
            self.out_of_memory(Some(g));
        }
    }
}
