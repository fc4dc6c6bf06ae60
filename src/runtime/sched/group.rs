//! Groups own goroutines, runs own output.
//!
//! A run of a cell makes one group; the goroutines that it starts, and those that they start, belong to it until they
//! end. Where a goroutine prints is its run, and that may move to a newer one when it is handed work.
//! Invariant: groups are never freed (some hundred bytes each), so a goroutine may keep a plain reference.

use crate::runtime::WatchEnd;
use crate::runtime::sched::goroutine::GoRef;
use crate::runtime::sched::{FatalReport, PanicReport};
use crate::runtime::sync::{AtomicU8, AtomicU64, Mutex, Ordering};

/// One execution of one cell, as the host numbers them: later ones are greater. 0 is no run.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct RunId(pub u64);

/// The goroutines that one run started.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct GroupId(pub u64);

/// What the return of the main goroutine means.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum MainKind {
    /// Program cells and `gopark run`: the group ends, its goroutines vanish.
    Program,
    /// Statement cells: the others go on.
    Statements,
}

/// How a run ended.
#[derive(Clone, Debug, PartialEq)]
pub enum End {
    /// The main goroutine returned (of a program: and the group was stopped).
    Done,
    /// The main goroutine of a statement cell called `runtime.Goexit`.
    Goexit,
    /// Nothing can go on.
    Deadlock(super::deadlock::DeadlockReport),
    Panic {
        goroutine: u64,
        report: PanicReport,
    },
    /// `os.Exit`.
    Exit(i32),
    Fatal {
        goroutine: u64,
        report: FatalReport,
    },
    /// By [`crate::runtime::Runtime::interrupt`].
    Interrupted,
    /// By [`crate::runtime::Runtime::stop`].
    Stopped,
}

pub(crate) mod phase {
    /// Its goroutines run.
    pub const LIVE: u8 = 0;
    /// Its goroutines unwind as Goexit; new ones do too.
    pub const UNWINDING: u8 = 1;
    /// Its goroutines vanish.
    pub const STOPPED: u8 = 2;
}

/// Counts of a group, which stay for as long as the session.
const SHARDS: usize = 2;

/// What every second worker counts, in a cache line of its own: starting and ending goroutines must not pull one line back
/// and forth between cores.
#[repr(align(64))]
#[derive(Default)]
struct Shard {
    begun: AtomicU64,
    ended: AtomicU64,
}

/// How many goroutines there are, counted by the workers that start and end them.
#[derive(Default)]
pub(crate) struct Count([Shard; SHARDS]);

impl Count {
    /// Worker `index` starts one.
    #[inline]
    pub(crate) fn begin(&self, index: usize) {
        self.0[index % SHARDS].begun.fetch_add(1, Ordering::Relaxed);
    }

    /// Worker `index` has ended one.
    #[inline]
    pub(crate) fn end(&self, index: usize) {
        self.0[index % SHARDS].ended.fetch_add(1, Ordering::SeqCst);
    }

    /// How many there are. While some begin or end it may say too many, never too few: those that have ended are looked
    /// at first. Of those that end at the same time at least the last one sees that.
    pub(crate) fn get(&self) -> usize {
        let sum = |part: fn(&Shard) -> &AtomicU64| -> u64 {
            self.0.iter().map(|shard| part(shard).load(Ordering::SeqCst)).sum()
        };
        let ended = sum(|shard| &shard.ended);
        (sum(|shard| &shard.begun) - ended) as usize
    }
}

/// See the module.
pub struct Group {
    pub(crate) id: GroupId,
    /// The run that made it.
    pub(crate) run: RunId,
    pub(crate) kind: MainKind,
    /// The id of its main goroutine.
    pub(crate) main: AtomicU64,
    pub(crate) phase: AtomicU8,
    /// Goroutines that have not ended.
    pub(crate) count: Count,
    pub(crate) state: Mutex<GroupState>,
}

#[derive(Default)]
pub(crate) struct GroupState {
    /// The main goroutine, as long as it is not done.
    pub main: Option<GoRef>,
    /// The main goroutine has returned or is gone.
    pub main_done: bool,
    /// The main goroutine called Goexit.
    pub main_goexit: bool,
    /// The answer to the watch on this group, until it is fetched.
    pub answer: Option<WatchEnd>,
    /// The group ended between two watches.
    pub late: Option<End>,
}

impl GroupState {
    /// Before a new watch: forgets an answer that nobody fetched; an end that came between two watches.
    pub(crate) fn take_answers(&mut self) -> Option<End> {
        self.answer = None;
        self.late.take()
    }
}

impl Group {
    pub(crate) fn new(id: GroupId, run: RunId, kind: MainKind) -> &'static Group {
        Box::leak(Box::new(Group {
            id,
            run,
            kind,
            main: AtomicU64::new(0),
            phase: AtomicU8::new(phase::LIVE),
            count: Count::default(),
            state: Mutex::new(GroupState::default()),
        }))
    }

    pub fn id(&self) -> GroupId {
        self.id
    }

    /// The run that made it.
    pub fn run(&self) -> RunId {
        self.run
    }

    /// How many of its goroutines have not ended (`runtime.NumGoroutine`).
    pub fn live(&self) -> usize {
        self.count.get()
    }
}
