//! Timers: sleeping, and the objects behind `time.Timer`, `time.Ticker`, `time.AfterFunc`.

/// What time it is: the machine's clock, or one that jumps.
pub mod clock;

use crate::runtime::sched::{Goroutine, Worker};
pub use clock::{ClockKind, Now};

/// Makes the slots of a `time.Time` for an instant; returns how many there are (at most 4). Set by package time.
pub type TimeWords = fn(now: Now, out: &mut [u64; 4]) -> usize;

/// `time.Sleep`: parks for `ns` nanoseconds; false (go on) when that is not positive.
#[must_use]
pub fn sleep(w: &mut Worker, g: &mut Goroutine, ns: i64) -> bool {
    let _ = (w, g, ns);
    false
}

/// A timer that sends the time on `ch` after `ns`, and then every `period` unless that is 0. The channel becomes a timer
/// channel (Go 1.23): made with capacity 1, its len and cap show as 0, and no stale value survives stop and reset.
/// The result is a heap object.
pub fn new_chan_timer(w: &mut Worker, g: &Goroutine, ch: u64, ns: i64, period: i64) -> u64 {
    let _ = (w, g, ch, ns, period);
    0
}

/// A timer that calls a closure on a goroutine of its own (group and run of `g`) after `ns`.
pub fn new_func_timer(w: &mut Worker, g: &Goroutine, closure: u64, ns: i64) -> u64 {
    let _ = (w, g, closure, ns);
    0
}

/// Stops a timer; whether it was still running.
pub fn stop(w: &mut Worker, timer: u64) -> bool {
    let _ = (w, timer);
    false
}

/// Starts it again; whether it was still running. `period` 0: once.
pub fn reset(w: &mut Worker, g: &Goroutine, timer: u64, ns: i64, period: i64) -> bool {
    let _ = (w, g, timer, ns, period);
    false
}
