//! The one place from which the scheduler takes atomics, mutexes and spin locks.
//!
//! A model checker (loom, in `tests/model`) replaces what this file names; nothing else in `runtime` may name
//! `std::sync::atomic` or `std::sync::Mutex` for scheduling state.

pub use std::sync::atomic::{
    AtomicBool, AtomicI64, AtomicPtr, AtomicU8, AtomicU32, AtomicU64, AtomicUsize, Ordering, fence,
};
pub use std::sync::{Arc, Condvar, MutexGuard};

/// A mutex that forgets poisoning: a panic of the kernel's own code must not lock the session up.
#[derive(Default)]
pub struct Mutex<T>(std::sync::Mutex<T>);

impl<T> Mutex<T> {
    pub fn new(value: T) -> Mutex<T> {
        Mutex(std::sync::Mutex::new(value))
    }

    /// Waits until the lock is ours.
    pub fn lock(&self) -> MutexGuard<'_, T> {
        self.0.lock().unwrap_or_else(std::sync::PoisonError::into_inner)
    }

    /// The lock, if nobody has it.
    pub fn try_lock(&self) -> Option<MutexGuard<'_, T>> {
        match self.0.try_lock() {
            Ok(guard) => Some(guard),
            Err(std::sync::TryLockError::Poisoned(poisoned)) => Some(poisoned.into_inner()),
            Err(std::sync::TryLockError::WouldBlock) => None,
        }
    }
}

/// Lets about a microsecond pass without giving up the core.
pub fn pause() {
    for _ in 0..30 {
        std::hint::spin_loop();
    }
}

/// Waits on a condition variable, forgetting poisoning.
pub fn wait<'a, T>(cond: &Condvar, guard: MutexGuard<'a, T>) -> MutexGuard<'a, T> {
    cond.wait(guard).unwrap_or_else(std::sync::PoisonError::into_inner)
}

/// Waits at most `limit`; the bool tells whether the time ran out.
pub fn wait_for<'a, T>(
    cond: &Condvar,
    guard: MutexGuard<'a, T>,
    limit: std::time::Duration,
) -> (MutexGuard<'a, T>, bool) {
    let (guard, timeout) = cond.wait_timeout(guard, limit).unwrap_or_else(std::sync::PoisonError::into_inner);
    (guard, timeout.timed_out())
}

/// A lock for sections of some tens of instructions that never wait: channels, semaphore buckets.
/// Taking it is one compare-and-swap and leaving it one store, half of what a mutex that may sleep costs.
#[derive(Default)]
pub struct SpinLock(AtomicU32);

impl SpinLock {
    pub const fn new() -> SpinLock {
        SpinLock(AtomicU32::new(0))
    }

    /// Spins, then lets other threads run, until the lock is ours.
    #[inline]
    pub fn lock(&self) {
        if self.0.compare_exchange(0, 1, Ordering::Acquire, Ordering::Relaxed).is_err() {
            self.lock_slow();
        }
    }

    #[cold]
    fn lock_slow(&self) {
        let mut spins = 0u32;
        loop {
            while self.0.load(Ordering::Relaxed) != 0 {
                spins += 1;
                if spins < 100 {
                    std::hint::spin_loop();
                } else {
                    // The holder's thread may have lost its core: more workers than cores is allowed.
                    std::thread::yield_now();
                }
            }
            if self.0.compare_exchange(0, 1, Ordering::Acquire, Ordering::Relaxed).is_ok() {
                return;
            }
        }
    }

    /// Leaves the lock; only whoever took it may call this.
    #[inline]
    pub fn unlock(&self) {
        debug_assert!(self.0.load(Ordering::Relaxed) == 1, "unlock of an unlocked spin lock");
        self.0.store(0, Ordering::Release);
    }
}
