//! The handshake that stops the world: workers stand still at safepoints, one thread at a time has the world to itself.
//!
//! Invariants:
//! - `active` counts the workers that may touch goroutines or the heap; when it is 0 while `stopping`, nobody does;
//! - stops are numbered, a worker that stands still waits for the end of the stop it saw, and a next stop waits for it
//!   to stand still again;
//! - whoever stands still counts as active from the end of the stop on, not from when its thread wakes up: else the
//!   world would look idle in between.
//!
//! A model checker tries all orders (`tests/model`), so this file knows nothing of what else the lock guards.

use crate::runtime::sync::{AtomicU32, Condvar, Mutex, MutexGuard, Ordering, wait};

/// What workers look for at polls and between goroutines.
pub(crate) mod attention {
    pub const STOP: u32 = 1;
    pub const FROZEN: u32 = 2;
    pub const SHUTDOWN: u32 = 4;
}

/// Who runs and who stands still; under the scheduler's lock.
pub(crate) struct World {
    /// Workers that may touch goroutines.
    pub active: usize,
    pub stopping: bool,
    /// How often the world was stopped, and how many workers stand still for the stop under way.
    stops: u64,
    standing: usize,
}

impl World {
    pub(crate) fn new(workers: usize) -> World {
        World { active: workers, stopping: false, stops: 0, standing: 0 }
    }
}

/// What the lock guards has a [`World`] in it.
pub(crate) trait HasWorld {
    fn world(&mut self) -> &mut World;
}

/// What is waited for, and what is looked at without the lock.
pub(crate) struct Gate {
    pub attention: AtomicU32,
    /// The world goes on.
    pub goes_on: Condvar,
    /// The last active worker stands still.
    still: Condvar,
}

impl Gate {
    pub(crate) fn new(attention: u32) -> Gate {
        Gate { attention: AtomicU32::new(attention), goes_on: Condvar::new(), still: Condvar::new() }
    }

    /// Waits until every worker stands still. `worker`: the caller is an active worker at a safepoint. `help` is what a
    /// worker that stands still may do whenever it wakes up.
    pub(crate) fn stop<'a, S: HasWorld>(
        &self,
        lock: &'a Mutex<S>,
        worker: bool,
        help: impl Fn(MutexGuard<'a, S>) -> MutexGuard<'a, S>,
    ) {
        let mut s = lock.lock();
        while s.world().stopping {
            s = if worker { self.stand_still(s, &help) } else { wait(&self.goes_on, s) };
        }
        s.world().stopping = true;
        if worker {
            s.world().active -= 1;
        }
        self.attention.fetch_or(attention::STOP, Ordering::SeqCst);
        while s.world().active > 0 {
            s = wait(&self.still, s);
        }
    }

    /// Ends a stop.
    pub(crate) fn open(&self, world: &mut World, worker: bool) {
        world.stopping = false;
        world.stops += 1;
        self.attention.fetch_and(!attention::STOP, Ordering::SeqCst);
        world.active += std::mem::take(&mut world.standing) + usize::from(worker);
        self.goes_on.notify_all();
    }

    /// A worker's part in a stop.
    pub(crate) fn stand_still<'a, S: HasWorld>(
        &self,
        mut s: MutexGuard<'a, S>,
        help: impl Fn(MutexGuard<'a, S>) -> MutexGuard<'a, S>,
    ) -> MutexGuard<'a, S> {
        let stop = s.world().stops;
        s.world().standing += 1;
        self.leave(&mut s);
        while s.world().stops == stop {
            s = wait(&self.goes_on, s);
            s = help(s);
        }
        s
    }

    /// A worker is active no more: it goes idle, or stands still.
    pub(crate) fn leave<S: HasWorld>(&self, s: &mut MutexGuard<'_, S>) {
        let world = s.world();
        world.active -= 1;
        if world.active == 0 && world.stopping {
            self.still.notify_all();
        }
    }

    /// Waits for the end of a stop, if there is one.
    pub(crate) fn pass<'a, S: HasWorld>(&self, mut s: MutexGuard<'a, S>) -> MutexGuard<'a, S> {
        while s.world().stopping {
            s = wait(&self.goes_on, s);
        }
        s
    }
}
