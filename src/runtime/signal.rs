//! Signals of the operating system: which ones the program wants, and those that it has not taken yet.
//!
//! The program has goroutines that take signals (package os/signal starts one); whoever has a signal for the program, the
//! host or the program itself, hands it to [`Runtime::deliver_signal`]. This module knows numbers alone: what a signal
//! does that nobody wants is for its sender to decide.

use super::{InputTicket, Runtime};
use crate::runtime::sched::goroutine::{GoRef, status};
use crate::runtime::sched::group::{GroupId, RunId};
use crate::runtime::sched::{Goroutine, Worker};
use crate::runtime::sync::{Mutex, Ordering};

/// What became of a signal.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fate {
    /// The program will get it.
    Taken,
    /// The program does not want to be bothered.
    Ignored,
    /// The program has said nothing about it.
    Default,
}

/// How the program stands to a signal.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Wish {
    Take,
    Ignore,
    Default,
}

/// See the module.
#[derive(Default)]
pub struct Signals {
    state: Mutex<State>,
}

/// Sets of signals have bit n for signal n.
#[derive(Default)]
struct State {
    wanted: u128,
    ignored: u128,
    pending: u128,
    /// The goroutine that takes signals, and its wait if it waits.
    receiver: Option<(GoRef, u64)>,
    waiting: Option<InputTicket>,
    /// The run that asked for a signal last.
    asked_by: Option<RunId>,
}

impl Signals {
    /// Notes what the program wants to happen with signal `n`, 0 to 127.
    pub fn wish(&self, n: u32, wish: Wish, g: &Goroutine) {
        let bit = 1 << n;
        let mut state = self.state.lock();
        state.wanted &= !bit;
        state.ignored &= !bit;
        match wish {
            Wish::Take => {
                state.wanted |= bit;
                state.asked_by = Some(g.run());
            }
            Wish::Ignore => state.ignored |= bit,
            Wish::Default => {}
        }
    }

    /// Whether the program ignores signal `n`.
    pub fn is_ignored(&self, n: u32) -> bool {
        self.state.lock().ignored & (1 << n) != 0
    }

    /// Whether this run was the last to ask for a signal, and somebody wants signal `n`.
    fn is_wanted_by(&self, run: RunId, n: u32) -> bool {
        let state = self.state.lock();
        state.asked_by == Some(run) && state.wanted & (1 << n) != 0
    }

    /// Makes this goroutine the one that takes signals.
    pub fn adopt(&self, g: &Goroutine) {
        self.state.lock().receiver = Some((GoRef::of(g), g.id()));
    }

    /// Whether the goroutine that takes signals is alive.
    pub fn has_receiver(&self) -> bool {
        let Some((gref, id)) = self.state.lock().receiver else { return false };
        let g = gref.get();
        g.id() == id
            && g.killed.load(Ordering::Relaxed) == 0
            && g.status.load(Ordering::Relaxed) != status::FRESH
    }

    /// Whether the goroutine that takes signals waits and none is on its way.
    pub fn is_idle(&self) -> bool {
        let state = self.state.lock();
        state.pending == 0 && state.waiting.is_some()
    }

    /// The next signal, the lowest first. `park` is called if there is none.
    pub fn take(&self, park: impl FnOnce() -> InputTicket) -> Option<u32> {
        let mut state = self.state.lock();
        if state.pending == 0 {
            state.waiting = Some(park());
            return None;
        }
        let n = state.pending.trailing_zeros();
        state.pending &= !(1 << n);
        Some(n)
    }
}

/// What becomes of the program by a signal that it has said nothing about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Action {
    Nothing,
    /// It ends with this status.
    End(i32),
    /// It ends with this line on standard error and status 2.
    Dump(&'static str),
    /// It would stand still until it is told to go on, which this runtime cannot.
    Stop,
}

/// What Go's runtime does about signal `n`.
pub fn default_action(n: u32) -> Action {
    match n {
        1 | 2 | 9 | 15 => Action::End(128 + n as i32),
        3 => Action::Dump("SIGQUIT: quit"),
        4 => Action::Dump("SIGILL: illegal instruction"),
        5 => Action::Dump("SIGTRAP: trace trap"),
        6 => Action::Dump("SIGABRT: abort"),
        7 => Action::Dump("SIGBUS: bus error"),
        8 => Action::Dump("SIGFPE: floating-point exception"),
        11 => Action::Dump("SIGSEGV: segmentation violation"),
        16 => Action::Dump("SIGSTKFLT: stack fault"),
        31 => Action::Dump("SIGSYS: bad system call"),
        19..=22 => Action::Stop,
        _ => Action::Nothing,
    }
}

impl Signals {
    /// Notes that signal `n` has come: what becomes of it, and who must be woken.
    fn note(&self, n: u32) -> (Fate, Option<InputTicket>) {
        let bit = 1 << n;
        let mut state = self.state.lock();
        if state.ignored & bit != 0 {
            (Fate::Ignored, None)
        } else if state.wanted & bit == 0 {
            (Fate::Default, None)
        } else {
            state.pending |= bit;
            (Fate::Taken, state.waiting.take())
        }
    }
}

impl Runtime {
    /// Hands signal `n`, 0 to 127, to the program. A signal that it has not taken yet is not told twice. Not from a
    /// worker.
    pub fn deliver_signal(&self, n: u32) -> Fate {
        let (fate, ticket) = self.signals.note(n);
        if let Some(ticket) = ticket {
            self.wake_input(ticket);
        }
        fate
    }

    /// Gives an interrupt of a group to the program as a signal, if a goroutine of its run has asked for it.
    pub fn interrupt_signal(&self, group: GroupId) -> bool {
        let Some(run) = self.group(group).map(|found| found.run) else { return false };
        self.signals.is_wanted_by(run, INTERRUPT) && self.deliver_signal(INTERRUPT) == Fate::Taken
    }
}

/// What Ctrl-C sends.
const INTERRUPT: u32 = 2;

impl Worker {
    /// As [`Runtime::deliver_signal`], from a native.
    pub fn deliver_signal(&mut self, n: u32) -> Fate {
        let (fate, ticket) = self.rt.signals.note(n);
        if let Some(ticket) = ticket {
            self.wake_input(ticket);
        }
        fate
    }
}
