//! Work that several threads share until none is left: how parallel marking ends.
//!
//! Invariant: a thread that has work, in its hands or on the way to it, counts as active; so when the pool is empty and
//! nobody is active, all is done, and no thread leaves before. A model checker tries all orders (`tests/model`).

use crate::runtime::sync::{AtomicUsize, Condvar, Mutex, Ordering, pause, wait};

/// Chunks of work for whoever has none.
pub(crate) struct Pool<T> {
    state: Mutex<State<T>>,
    there: Condvar,
    /// Threads that wait for a chunk.
    hungry: AtomicUsize,
    /// Looks for a chunk before a thread sleeps: one comes within microseconds, if any does.
    looks: u32,
}

struct State<T> {
    chunks: Vec<T>,
    /// Threads that have work.
    active: usize,
    /// The work is under way.
    on: bool,
}

impl<T> Pool<T> {
    pub(crate) fn new(looks: u32) -> Pool<T> {
        let state = State { chunks: Vec::new(), active: 0, on: false };
        Pool { state: Mutex::new(state), there: Condvar::new(), hungry: AtomicUsize::new(0), looks }
    }

    /// Whether somebody waits for a chunk; a guess.
    #[inline]
    pub(crate) fn is_hungry(&self) -> bool {
        self.hungry.load(Ordering::Relaxed) != 0
    }

    /// Begins; the caller is the first with work.
    pub(crate) fn begin(&self) {
        let mut state = self.state.lock();
        state.on = true;
        state.active = 1;
    }

    /// Comes to help; false when nothing is under way. The caller counts as having work until [`Pool::next`].
    pub(crate) fn join(&self) -> bool {
        let mut state = self.state.lock();
        if state.on {
            state.active += 1;
        }
        state.on
    }

    /// Gives the chunk that `split` makes to others if somebody waits for one; does not wait itself.
    pub(crate) fn offer(&self, split: impl FnOnce() -> T) {
        let Some(mut state) = self.state.try_lock() else { return };
        if self.hungry.load(Ordering::Relaxed) > state.chunks.len() {
            state.chunks.push(split());
            self.there.notify_one();
        }
    }

    /// The caller's work is used up: another chunk, or None when all work is done.
    pub(crate) fn next(&self) -> Option<T> {
        let mut state = self.state.lock();
        state.active -= 1;
        let mut looks = 0;
        loop {
            if let Some(chunk) = state.chunks.pop() {
                state.active += 1;
                return Some(chunk);
            }
            if state.active == 0 {
                state.on = false;
                self.there.notify_all();
                return None;
            }
            self.hungry.fetch_add(1, Ordering::Relaxed);
            if looks < self.looks {
                looks += 1;
                drop(state);
                pause();
                state = self.state.lock();
            } else {
                state = wait(&self.there, state);
            }
            self.hungry.fetch_sub(1, Ordering::Relaxed);
            if !state.on {
                return None;
            }
        }
    }
}
