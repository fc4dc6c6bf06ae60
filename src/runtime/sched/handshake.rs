//! The two handshakes that keep a wake-up from being lost: of a goroutine, between the worker that parks it and whoever
//! readies it; and of a worker, between the one that falls asleep and whoever has work for it.
//!
//! A model checker tries all orders of both (`tests/model`), so this file knows nothing but atomics.

use crate::runtime::sync::{AtomicU8, AtomicUsize, Ordering, fence};

/// The states of a goroutine.
pub(crate) mod status {
    /// In the free list.
    pub const FREE: u8 = 0;
    /// In a run queue, or about to be.
    pub const RUNNABLE: u8 = 1;
    /// On a worker.
    pub const RUNNING: u8 = 2;
    /// Waits; whoever readies it must put it into a run queue.
    pub const PARKED: u8 = 3;
    /// Readied while its worker had not finished parking it: that worker goes on with it.
    pub const READY_EARLY: u8 = 4;
    /// Being prepared, not yet started.
    pub const FRESH: u8 = 5;
}

/// The worker's half, after the goroutine has been put where its waker will find it: whether it is parked. If not, it was
/// readied meanwhile and is the caller's to run.
#[inline]
pub(crate) fn park(state: &AtomicU8) -> bool {
    let parked =
        state.compare_exchange(status::RUNNING, status::PARKED, Ordering::AcqRel, Ordering::Acquire).is_ok();
    if !parked {
        state.store(status::RUNNABLE, Ordering::Relaxed);
    }
    parked
}

/// The waker's half, for whoever owns the wake-up: whether the caller must put the goroutine into a run queue.
#[inline]
pub(crate) fn ready(state: &AtomicU8) -> bool {
    loop {
        match state.compare_exchange(status::PARKED, status::RUNNABLE, Ordering::AcqRel, Ordering::Acquire) {
            Ok(_) => return true,
            Err(status::RUNNING) => {
                let early = state.compare_exchange(
                    status::RUNNING,
                    status::READY_EARLY,
                    Ordering::AcqRel,
                    Ordering::Acquire,
                );
                if early.is_ok() {
                    return false;
                }
            }
            Err(other) => {
                debug_assert!(false, "ready of a goroutine in state {other}");
                return false;
            }
        }
    }
}

/// How many workers sleep, or are about to, and how many look for work.
///
/// Whoever makes work visible asks [`Lookout::must_wake`]; whoever falls asleep calls [`Lookout::lie_down`] and then
/// looks once more at everything that no worker is sure to get round to. Each does its own store before it reads the other's, so one of them sees the other.
/// A searcher that finds something stops searching and wakes the next one if there is more; so one searcher is enough.
pub(crate) struct Lookout {
    idle: AtomicUsize,
    searching: AtomicUsize,
}

impl Lookout {
    pub(crate) fn new() -> Lookout {
        Lookout { idle: AtomicUsize::new(0), searching: AtomicUsize::new(0) }
    }

    /// After work has become visible: whether an idle worker should be woken for it.
    #[inline]
    pub(crate) fn must_wake(&self) -> bool {
        fence(Ordering::SeqCst);
        self.idle.load(Ordering::Relaxed) != 0 && self.searching.load(Ordering::Relaxed) == 0
    }

    /// How many workers sleep or are about to; a guess.
    #[inline]
    pub(crate) fn idle(&self) -> usize {
        self.idle.load(Ordering::Relaxed)
    }

    /// Whether somebody searches; a guess.
    #[inline]
    pub(crate) fn is_searched(&self) -> bool {
        self.searching.load(Ordering::Relaxed) != 0
    }

    /// A worker begins to search, or is woken for that.
    pub(crate) fn search(&self) {
        self.searching.fetch_add(1, Ordering::SeqCst);
    }

    /// A searcher has found something; it must ask [`Lookout::must_wake`] if there is more.
    pub(crate) fn found(&self) {
        self.searching.fetch_sub(1, Ordering::SeqCst);
    }

    /// A worker is about to sleep and must look at all queues once more after this.
    pub(crate) fn lie_down(&self, searched: bool) {
        if searched {
            self.searching.fetch_sub(1, Ordering::SeqCst);
        }
        self.idle.fetch_add(1, Ordering::SeqCst);
        fence(Ordering::SeqCst);
    }

    /// It does not sleep any more.
    pub(crate) fn get_up(&self) {
        self.idle.fetch_sub(1, Ordering::SeqCst);
    }
}
