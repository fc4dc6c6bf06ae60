//! Polls, and stopping the world.
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
