//! Why a goroutine is parked, and the place it has in a wait queue.
//!
//! Invariant: a [`Waiter`] is touched only under the lock of the queue that it stands in (or by its goroutine's
//! worker while it stands in none); the worker that takes it out of the queue owns the wake-up.

use super::goroutine::GoRef;

/// Why a goroutine does not run. The texts are Go's, as its tracebacks print them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Default)]
#[repr(u8)]
pub enum WaitReason {
    #[default]
    None,
    ChanReceive,
    ChanSend,
    ChanReceiveNil,
    ChanSendNil,
    Select,
    SelectNoCases,
    Sleep,
    MutexLock,
    RwMutexRLock,
    RwMutexLock,
    WaitGroupWait,
    CondWait,
    SemAcquire,
    /// The host takes no more output for now.
    Output,
    /// Standard input.
    Input,
}

impl WaitReason {
    /// Go's text for it, as in `goroutine 7 [chan receive]:`.
    pub fn text(self) -> &'static str {
        match self {
            WaitReason::None => "",
            WaitReason::ChanReceive => "chan receive",
            WaitReason::ChanSend => "chan send",
            WaitReason::ChanReceiveNil => "chan receive (nil chan)",
            WaitReason::ChanSendNil => "chan send (nil chan)",
            WaitReason::Select => "select",
            WaitReason::SelectNoCases => "select (no cases)",
            WaitReason::Sleep => "sleep",
            WaitReason::MutexLock => "sync.Mutex.Lock",
            WaitReason::RwMutexRLock => "sync.RWMutex.RLock",
            WaitReason::RwMutexLock => "sync.RWMutex.Lock",
            WaitReason::WaitGroupWait => "sync.WaitGroup.Wait",
            WaitReason::CondWait => "sync.Cond.Wait",
            WaitReason::SemAcquire => "semacquire",
            WaitReason::Output | WaitReason::Input => "IO wait",
        }
    }

    /// Whether something outside the program (the clock, the host) ends the wait.
    pub fn ends_by_itself(self) -> bool {
        matches!(self, WaitReason::Sleep | WaitReason::Output | WaitReason::Input)
    }
}

/// "No slot": the operation has no ok (or no value) to store.
pub const NO_SLOT: u32 = u32::MAX;

/// One goroutine's place in one wait queue. A goroutine has one in itself; `select` borrows more from its worker.
pub struct Waiter {
    pub(crate) next: *mut Waiter,
    pub(crate) prev: *mut Waiter,
    /// The next waiter of the same select.
    pub(crate) sibling: *mut Waiter,
    pub(crate) g: Option<GoRef>,
    /// What is waited for: the channel, or the address of the lock, group, condition.
    pub(crate) object: u64,
    /// Slot (from the stack's base) of the value to send, or of the place for the received one.
    pub(crate) slot: u32,
    /// Slot for the ok of a receive, or [`NO_SLOT`].
    pub(crate) ok: u32,
    /// Which case of the select; -1 outside a select.
    pub(crate) case: i32,
    /// Whether it stands in a queue.
    pub(crate) queued: bool,
    /// Sends (or for locks: writes) rather than receives.
    pub(crate) sends: bool,
    /// Counts as one who waits for a timer's channel.
    pub(crate) counted: bool,
}

impl Waiter {
    pub(crate) const fn new() -> Waiter {
        Waiter {
            next: std::ptr::null_mut(),
            prev: std::ptr::null_mut(),
            sibling: std::ptr::null_mut(),
            g: None,
            object: 0,
            slot: NO_SLOT,
            ok: NO_SLOT,
            case: -1,
            queued: false,
            sends: false,
            counted: false,
        }
    }
}

impl WaitReason {
    pub(crate) fn from_u8(n: u8) -> WaitReason {
        const ALL: [WaitReason; 16] = [
            WaitReason::None,
            WaitReason::ChanReceive,
            WaitReason::ChanSend,
            WaitReason::ChanReceiveNil,
            WaitReason::ChanSendNil,
            WaitReason::Select,
            WaitReason::SelectNoCases,
            WaitReason::Sleep,
            WaitReason::MutexLock,
            WaitReason::RwMutexRLock,
            WaitReason::RwMutexLock,
            WaitReason::WaitGroupWait,
            WaitReason::CondWait,
            WaitReason::SemAcquire,
            WaitReason::Output,
            WaitReason::Input,
        ];
        ALL.get(n as usize).copied().unwrap_or_default()
    }
}
