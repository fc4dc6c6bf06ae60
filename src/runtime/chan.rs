//! Channels: a lock, a ring of values in slot form, two queues of waiters, and direct handoff.

/// Waiting on several channels at once.
pub mod select;

use crate::runtime::sched::{Goroutine, Worker};

/// The answer of a channel operation.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[must_use]
pub enum ChanResult {
    /// It has happened.
    Done,
    /// The goroutine waits: return `Step::Park`, it resumes behind the operation.
    Parked,
    /// Send on a closed channel: panic with `send on closed channel`.
    Closed,
}

/// The answer of a close.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[must_use]
pub enum CloseResult {
    Done,
    /// Panic with `close of nil channel`.
    Nil,
    /// Panic with `close of closed channel`.
    Closed,
}

/// Makes a channel whose values take `words` slots, of which those in `refs` are references. None: too large, panic with
/// `makechan: size out of range` (negative sizes are the caller's to refuse).
pub fn make(w: &mut Worker, words: u16, refs: &'static [u16], cap: usize) -> Option<u64> {
    let _ = (w, words, refs, cap);
    None
}

/// Sends the value in the slots from `src` (counted from the stack's base). The slots must keep the value until the
/// goroutine resumes.
pub fn send(w: &mut Worker, g: &mut Goroutine, ch: u64, src: u32) -> ChanResult {
    let _ = (w, g, ch, src);
    ChanResult::Parked
}

/// Receives into the slots from `dst` (counted from the stack's base), zero from a closed channel; the ok (1 or 0) goes to
/// slot `ok` unless that is `NO_SLOT`.
pub fn recv(w: &mut Worker, g: &mut Goroutine, ch: u64, dst: u32, ok: u32) -> ChanResult {
    let _ = (w, g, ch, dst, ok);
    ChanResult::Parked
}

/// Closes and wakes everybody who waits.
pub fn close(w: &mut Worker, g: &Goroutine, ch: u64) -> CloseResult {
    let _ = (w, g, ch);
    CloseResult::Done
}

/// The builtin `len`; 0 for nil and for timer channels.
pub fn len(w: &mut Worker, ch: u64) -> usize {
    let _ = (w, ch);
    0
}

/// The builtin `cap`; 0 for nil and for timer channels.
pub fn cap(ch: u64) -> usize {
    let _ = ch;
    0
}

/// What a picture or a rendered value says of a channel.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ChanState {
    pub len: usize,
    pub cap: usize,
    pub closed: bool,
    /// Goroutines that wait to send and to receive.
    pub senders: usize,
    pub receivers: usize,
}

/// The state of a channel; None for nil.
pub fn state(ch: u64) -> Option<ChanState> {
    let _ = ch;
    None
}
