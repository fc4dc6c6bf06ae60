//! Locks, wait groups, conditions: words in the heap, with wait queues keyed by their address.
//!
//! The words (all zero when new, all relative to the address that is passed, 4-aligned):
//! - Mutex, 8 bytes: state, holder (low half of the goroutine's id);
//! - RWMutex, 24 bytes: state, holder, then four that are not used;
//! - WaitGroup, 16 bytes: counter, waiters, then two that are not used;
//! - Cond's notify list, 8 bytes: tickets given, tickets notified.

use crate::runtime::sched::{Goroutine, Worker};

/// The answer of an operation that may wait.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[must_use]
pub enum SemaResult {
    Done,
    /// Park; the operation is complete when the goroutine resumes.
    Parked,
    /// Park; call the operation again when the goroutine resumes (`NativeResult::ParkRetry`).
    Retry,
}

/// Why an operation cannot be done.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SemaError {
    /// A fatal error with this text.
    Fatal(&'static str),
    /// A panic with this text.
    Panic(&'static str),
}

pub fn mutex_lock(w: &mut Worker, g: &mut Goroutine, addr: u64) -> SemaResult {
    let _ = (w, g, addr);
    SemaResult::Done
}
pub fn mutex_try_lock(g: &Goroutine, addr: u64) -> bool {
    let _ = (g, addr);
    false
}
pub fn mutex_unlock(w: &mut Worker, addr: u64) -> Result<(), SemaError> {
    let _ = (w, addr);
    Ok(())
}
pub fn rw_rlock(w: &mut Worker, g: &mut Goroutine, addr: u64) -> SemaResult {
    let _ = (w, g, addr);
    SemaResult::Done
}
pub fn rw_try_rlock(addr: u64) -> bool {
    let _ = addr;
    false
}
pub fn rw_runlock(w: &mut Worker, addr: u64) -> Result<(), SemaError> {
    let _ = (w, addr);
    Ok(())
}
pub fn rw_lock(w: &mut Worker, g: &mut Goroutine, addr: u64) -> SemaResult {
    let _ = (w, g, addr);
    SemaResult::Done
}
pub fn rw_try_lock(g: &Goroutine, addr: u64) -> bool {
    let _ = (g, addr);
    false
}
pub fn rw_unlock(w: &mut Worker, addr: u64) -> Result<(), SemaError> {
    let _ = (w, addr);
    Ok(())
}
/// `WaitGroup.Add`; `Done` is -1.
pub fn wg_add(w: &mut Worker, g: &Goroutine, addr: u64, delta: i64) -> Result<(), SemaError> {
    let _ = (w, g, addr, delta);
    Ok(())
}
pub fn wg_wait(w: &mut Worker, g: &mut Goroutine, addr: u64) -> SemaResult {
    let _ = (w, g, addr);
    SemaResult::Done
}
/// The first half of `Cond.Wait`, before its lock is released: takes a ticket.
pub fn cond_ticket(addr: u64) -> u32 {
    let _ = addr;
    0
}
/// The second half: waits until the ticket is notified (`Done` when it was already).
pub fn cond_wait(w: &mut Worker, g: &mut Goroutine, addr: u64, ticket: u32) -> SemaResult {
    let _ = (w, g, addr, ticket);
    SemaResult::Done
}
pub fn cond_signal(w: &mut Worker, g: &Goroutine, addr: u64) {
    let _ = (w, g, addr);
}
pub fn cond_broadcast(w: &mut Worker, g: &Goroutine, addr: u64) {
    let _ = (w, g, addr);
}
/// A plain counting semaphore (4 bytes): waits until the count is above 0 and takes one.
pub fn sem_acquire(w: &mut Worker, g: &mut Goroutine, addr: u64) -> SemaResult {
    let _ = (w, g, addr);
    SemaResult::Done
}
pub fn sem_release(w: &mut Worker, addr: u64) {
    let _ = (w, addr);
}
