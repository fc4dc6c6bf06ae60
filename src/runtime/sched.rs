//! The scheduler: goroutines, workers, run queues, parking, groups, stopping the world.
//!
//! It runs code only through [`Machine`] and knows nothing of instructions, types or cells.

/// Who can wake whom: the deadlock of a run.
pub mod deadlock;
/// A goroutine: its stack, its state, its place among the others.
pub mod goroutine;
/// Groups own goroutines, runs own output.
pub mod group;
/// Parking and readying, falling asleep and waking.
pub(crate) mod handshake;
/// Goroutines that nothing can ever wake.
pub mod leak;
/// Wait reasons and waiters.
pub mod park;
/// Runnable goroutines, local and global.
pub mod run_queue;
/// Polls, and stopping the world.
pub mod safepoint;
/// Randomness.
pub mod seed;
#[cfg(test)]
mod tests;
/// The threads that run goroutines.
pub mod worker;
/// Who stands still.
pub(crate) mod world;

use crate::runtime::heap::{Heap, Tracer};
use crate::source::Span;
pub use goroutine::{GoRef, Goroutine, Signal, StackError};
pub use group::{GroupId, RunId};
pub use park::{NO_SLOT, WaitReason};
pub use safepoint::Poll;
pub use seed::Rng;
pub use worker::Worker;

/// How code runs on a goroutine's stack; the scheduler knows nothing else of code.
pub trait Machine: Send + Sync {
    /// Runs `g` until it must stop. First asks [`Goroutine::take_signal`] what woke it. After `Step::Park` (an operation
    /// answered `Parked`) the machine must not have touched `g` since that answer: it may run elsewhere already.
    fn run(&self, w: &mut Worker, g: &mut Goroutine) -> Step;
    /// Makes a fresh goroutine ready to call a closure without parameters and results.
    fn enter(&self, g: &mut Goroutine, heap: &Heap, closure: u64);
    /// Visits every reference that the frames, deferred calls and panics of `g` hold, by the masks of its safepoints.
    fn trace_stack(&self, g: &Goroutine, t: &mut Tracer);
    /// Visits what the code of its frames (and the code that this can call) can reach by name: the storage of globals.
    fn trace_code_refs(&self, g: &Goroutine, t: &mut Tracer);
    /// The frames of `g`, innermost first.
    fn traceback(&self, g: &Goroutine) -> Vec<FramePos>;
}

/// Why the machine stopped running a goroutine.
#[derive(Debug)]
pub enum Step {
    /// It can go on later.
    Yield,
    /// It waits; whoever it waits for will ready it.
    Park,
    /// Its function has returned.
    Done,
    /// `runtime.Goexit`, its deferred calls have run.
    Goexit,
    /// A panic that nobody recovered; its deferred calls have run.
    Panicked(Box<PanicReport>),
    /// `os.Exit`.
    Exit(i32),
    /// An error that cannot be recovered, such as `concurrent map writes`.
    Fatal(Box<FatalReport>),
    /// [`Poll::Stop`]: it vanishes.
    Stopped,
}

/// One frame of a traceback.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FramePos {
    pub func: String,
    pub span: Span,
}

impl FramePos {
    /// Stands for frames in the middle of a deep stack that a report leaves out.
    pub fn elided(n: usize) -> FramePos {
        FramePos { func: format!("...{n} frames elided..."), span: Span::default() }
    }

    /// Stands below the outermost frame for the `go` statement at `place` that another goroutine executed.
    pub fn creation(place: FramePos, goroutine: u64) -> FramePos {
        FramePos { func: format!("created by {} in goroutine {goroutine}", place.func), span: place.span }
    }

    /// Whether it is the line about the goroutine's creation, no frame.
    pub fn is_creation(&self) -> bool {
        self.func.starts_with("created by ")
    }

    /// How many frames this line stands for, if it is no frame itself.
    pub fn elided_frames(&self) -> Option<usize> {
        self.func.strip_prefix("...")?.split(' ').next()?.parse().ok()
    }
}

/// A panic that ended a goroutine.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PanicReport {
    /// What follows `panic: `, with the nested lines that Go prints for panics during panics.
    pub text: String,
    /// Innermost first; from the place of the panic.
    pub frames: Vec<FramePos>,
}

/// An unrecoverable error.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FatalReport {
    /// What follows `fatal error: `.
    pub text: String,
    pub frames: Vec<FramePos>,
}
