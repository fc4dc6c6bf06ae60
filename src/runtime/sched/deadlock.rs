//! Who can wake whom: the deadlock of a run.
use super::FramePos;
use super::group::{GroupId, RunId};
use super::park::WaitReason;

/// A goroutine in a report or listing.
#[derive(Clone, Debug, PartialEq)]
pub struct GoroutineInfo {
    pub id: u64,
    pub group: GroupId,
    /// The run that its output belongs to.
    pub run: RunId,
    pub is_main: bool,
    pub state: GoState,
    /// What it waits for: channels (several for a select), or the address of the lock, group or condition.
    pub objects: Vec<u64>,
    /// Whether it waits to send, for each of `objects` (select cases; meaningful for channels only).
    pub sends: Vec<bool>,
    /// Innermost first.
    pub frames: Vec<FramePos>,
    /// For a lock: the goroutine that holds it, when one is known.
    pub holder: Option<Holder>,
    /// The id of the goroutine that started it, 0 for none.
    pub parent: u64,
}

/// Who holds a lock that others wait for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Holder {
    pub goroutine: u64,
    /// It was stopped together with its group and can never unlock.
    pub vanished: bool,
}

/// What a goroutine is doing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum GoState {
    Running,
    Runnable,
    Waiting(WaitReason),
}

impl GoState {
    /// Go's text for it, as in `goroutine 7 [chan receive]:`.
    pub fn text(self) -> &'static str {
        match self {
            GoState::Running => "running",
            GoState::Runnable => "runnable",
            GoState::Waiting(reason) => reason.text(),
        }
    }
}

/// Why a run cannot go on.
#[derive(Clone, Debug, PartialEq)]
pub struct DeadlockReport {
    /// The blocked goroutines of the run's group, the main goroutine first, then by id.
    pub blocked: Vec<GoroutineInfo>,
    /// Goroutines of other groups, alive but without a way to what the blocked ones wait for.
    pub others: Vec<GoroutineInfo>,
    /// The main goroutine had ended by `runtime.Goexit`: Go then says `no goroutines (main called runtime.Goexit)`.
    pub main_goexit: bool,
}
