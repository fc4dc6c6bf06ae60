//! Waiting on several channels at once.
use crate::runtime::sched::{Goroutine, Worker};

/// One case of a select.
#[derive(Clone, Copy, Debug)]
pub struct Case {
    /// The channel, 0 for nil (such a case is never chosen).
    pub chan: u64,
    pub send: bool,
    /// Slot (from the stack's base) of the value to send, or for the received one (`NO_SLOT`: thrown away).
    pub slot: u32,
    /// Slot for the ok of a receive, or `NO_SLOT`.
    pub ok: u32,
}

/// The answer of a select.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[must_use]
pub enum SelectResult {
    /// This case has happened (received values are in its slots); the caller stores the index itself.
    Chosen(usize),
    /// No case could go on and there is a default.
    Default,
    /// The goroutine waits; the waker stores the chosen index in slot `chosen`.
    Parked,
    /// The chosen case sends on a closed channel: panic with `send on closed channel`.
    Closed,
}

/// Chooses among the cases that can go on at random; else the default; else waits.
pub fn select(
    w: &mut Worker,
    g: &mut Goroutine,
    cases: &[Case],
    has_default: bool,
    chosen: u32,
) -> SelectResult {
    let _ = (w, g, cases, has_default, chosen);
    SelectResult::Parked
}
