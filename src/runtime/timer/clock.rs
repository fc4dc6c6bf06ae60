//! What time it is: the machine's clock, or one that jumps.
//!
//! Invariant: the virtual clock moves only by [`Clock::jump`] (everything waits) and by [`Clock::work`] (a quantum of work
//! without a jump), never by real time.

use crate::runtime::sync::{AtomicBool, AtomicI64, Ordering};
use std::time::{Instant, SystemTime};

/// Which clock the program sees.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub enum ClockKind {
    #[default]
    Real,
    /// Starts at 2000-01-01 UTC and jumps when nothing can run.
    Virtual,
}

/// An instant.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Now {
    /// Nanoseconds since 1970-01-01 UTC.
    pub wall: i64,
    /// Nanoseconds since the runtime began, never going back, never 0.
    pub mono: i64,
}

/// 2000-01-01 00:00:00 UTC in nanoseconds since 1970.
const EPOCH_2000: i64 = 946_684_800 * 1_000_000_000;
/// Back-edges and calls after which the virtual clock moves although it did not jump, and by how much.
const QUANTUM: i64 = 100_000;
const QUANTUM_NS: i64 = 10_000_000;

pub(crate) struct Clock {
    is_virtual: AtomicBool,
    began: Instant,
    virtual_ns: AtomicI64,
    /// What the clock in use must add so that the monotonic reading never goes back when the kind changes.
    offset: AtomicI64,
    work: AtomicI64,
}

impl Clock {
    pub(crate) fn new(kind: ClockKind) -> Clock {
        Clock {
            is_virtual: AtomicBool::new(kind == ClockKind::Virtual),
            began: Instant::now(),
            virtual_ns: AtomicI64::new(0),
            offset: AtomicI64::new(0),
            work: AtomicI64::new(0),
        }
    }

    #[inline]
    pub(crate) fn is_virtual(&self) -> bool {
        self.is_virtual.load(Ordering::Relaxed)
    }

    /// Changes the kind; the monotonic reading goes on from where it is. With the world stopped.
    pub(crate) fn set(&self, kind: ClockKind) {
        let before = self.mono();
        self.is_virtual.store(kind == ClockKind::Virtual, Ordering::Relaxed);
        self.offset.store(0, Ordering::Relaxed);
        self.offset.store(before - self.mono(), Ordering::Relaxed);
    }

    /// Nanoseconds since the runtime began; at least 1.
    #[inline]
    pub(crate) fn mono(&self) -> i64 {
        let own = if self.is_virtual() {
            self.virtual_ns.load(Ordering::Relaxed)
        } else {
            self.began.elapsed().as_nanos() as i64
        };
        1 + own + self.offset.load(Ordering::Relaxed)
    }

    pub(crate) fn now(&self) -> Now {
        let mono = self.mono();
        let wall = if self.is_virtual() {
            EPOCH_2000 + self.virtual_ns.load(Ordering::Relaxed)
        } else {
            let since = SystemTime::now().duration_since(SystemTime::UNIX_EPOCH).unwrap_or_default();
            since.as_nanos() as i64
        };
        Now { wall, mono }
    }

    /// Work has been done; enough of it moves the virtual clock.
    #[inline]
    pub(crate) fn work(&self, fuel: i32) {
        if self.is_virtual() {
            let before = self.work.fetch_add(i64::from(fuel), Ordering::Relaxed);
            if before + i64::from(fuel) >= QUANTUM {
                self.work.store(0, Ordering::Relaxed);
                self.virtual_ns.fetch_add(QUANTUM_NS, Ordering::Relaxed);
            }
        }
    }

    /// Nothing can run before `when`.
    pub(crate) fn jump(&self, when: i64) {
        self.work.store(0, Ordering::Relaxed);
        self.virtual_ns.fetch_max(when - 1 - self.offset.load(Ordering::Relaxed), Ordering::Relaxed);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_virtual_clock_begins_in_2000_and_moves_by_jumps_and_work_alone() {
        let clock = Clock::new(ClockKind::Virtual);
        assert_eq!(clock.now(), Now { wall: EPOCH_2000, mono: 1 });
        clock.jump(1 + 5_000_000_000);
        assert_eq!(clock.now(), Now { wall: EPOCH_2000 + 5_000_000_000, mono: 5_000_000_001 });
        clock.jump(10);
        assert_eq!(clock.mono(), 5_000_000_001, "never back");
        for _ in 0..QUANTUM / 1000 {
            clock.work(1000);
        }
        assert_eq!(clock.mono(), 5_010_000_001);
    }

    #[test]
    fn a_change_of_kind_does_not_turn_the_clock_back() {
        let clock = Clock::new(ClockKind::Virtual);
        clock.jump(1 + 5_000_000_000);
        let before = clock.mono();
        clock.set(ClockKind::Real);
        assert!(clock.mono() >= before && !clock.is_virtual());
        let before = clock.mono();
        clock.set(ClockKind::Virtual);
        assert!(clock.mono() >= before);
        assert_eq!(clock.now().wall, EPOCH_2000 + 5_000_000_000, "virtual time stood still meanwhile");
        let soon = clock.mono() + 1_000_000;
        clock.jump(soon);
        assert_eq!(clock.mono(), soon);
    }
}
