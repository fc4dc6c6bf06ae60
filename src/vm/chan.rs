//! Channel operations for instructions. The machine has saved its registers before any of these: once one answers that
//! the goroutine waits, nobody here touches the goroutine any more.
use super::frame::Fp;
use super::link::Code;
use super::memory::bulk;
use super::trap::{Trap, Trapped};
use crate::ir::SelectCase;
use crate::ir::instr::Slot;
use crate::runtime::chan::select::{Case, SelectResult, select as choose};
use crate::runtime::chan::{self, ChanResult, CloseResult, MakeError};
use crate::runtime::rtype::RType;
use crate::runtime::sched::{Goroutine, NO_SLOT, Worker};
use std::collections::HashMap;
use std::sync::{Mutex, PoisonError};

/// Whether an operation is over.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Wait {
    Done,
    Parked,
}

/// The slots of an element that are references; kept for ever, once for each element type.
fn ref_slots(elem: &'static RType) -> &'static [u16] {
    static KNOWN: Mutex<Option<HashMap<u32, &'static [u16]>>> = Mutex::new(None);
    let mut known = KNOWN.lock().unwrap_or_else(PoisonError::into_inner);
    known.get_or_insert_default().entry(elem.id).or_insert_with(|| {
        (0..elem.slots as u16).filter(|&i| elem.slot_is_ref(i as usize)).collect::<Vec<_>>().leak()
    })
}

/// `make(chan T, n)`.
pub fn make(w: &mut Worker, n: u64, ty: &'static RType) -> Trapped<u64> {
    let elem = ty.elem();
    let made = if (n as i64) < 0 {
        Err(MakeError::Range)
    } else {
        chan::make(w, elem.slots as u16, ref_slots(elem), n as usize)
    };
    bulk(w, (elem.slots as usize * 8).saturating_mul(n as usize));
    made.map_err(|error| match error {
        MakeError::Range => Trap::Plain("makechan: size out of range".into()).into(),
        MakeError::Memory => Trap::Memory.into(),
    })
}

#[cold]
pub fn send_on_closed() -> Box<Trap> {
    Box::new(Trap::Plain("send on closed channel".into()))
}

fn answer(result: ChanResult) -> Trapped<Wait> {
    match result {
        ChanResult::Done => Ok(Wait::Done),
        ChanResult::Parked => Ok(Wait::Parked),
        ChanResult::Closed => Err(send_on_closed()),
    }
}

/// `c <- value`, the value in the slots from `s`.
#[inline]
pub fn send(w: &mut Worker, g: &mut Goroutine, c: u64, s: Slot) -> Trapped<Wait> {
    let src = g.fp + u32::from(s);
    answer(chan::send(w, g, c, src))
}

/// `<-c` to the `n` slots at `d`; `ok` as well if there is one.
#[inline]
pub fn recv(
    w: &mut Worker,
    g: &mut Goroutine,
    fp: Fp,
    c: u64,
    d: Slot,
    n: usize,
    ok: Option<Slot>,
) -> Trapped<Wait> {
    // What waits must hold nothing stale: its mask names these slots.
    fp.zero(d, n);
    let at = g.fp;
    answer(chan::recv(w, g, c, at + u32::from(d), ok.map_or(NO_SLOT, |ok| at + u32::from(ok))))
}

/// `close(c)`.
pub fn close(w: &mut Worker, g: &Goroutine, c: u64) -> Trapped {
    match chan::close(w, g, c) {
        CloseResult::Done => Ok(()),
        CloseResult::Nil => Err(Trap::Plain("close of nil channel".into()).into()),
        CloseResult::Closed => Err(Trap::Plain("close of closed channel".into()).into()),
    }
}

/// A select statement; the chosen index goes to slot `d` (-1: default).
pub fn select(w: &mut Worker, g: &mut Goroutine, fp: Fp, code: &Code, k: u32, d: Slot) -> Trapped<Wait> {
    let table = &code.function.selects[k as usize];
    let at = g.fp;
    let none = Case { chan: 0, send: false, slot: NO_SLOT, ok: NO_SLOT };
    let mut few = [none; 8];
    let mut many = Vec::new();
    let cases = if table.cases.len() <= few.len() {
        &mut few[..table.cases.len()]
    } else {
        many.resize(table.cases.len(), none);
        &mut many[..]
    };
    for (case, out) in table.cases.iter().zip(cases.iter_mut()) {
        *out = match *case {
            SelectCase::Send { c, s, .. } => {
                Case { chan: fp.get(c), send: true, slot: at + u32::from(s), ok: NO_SLOT }
            }
            SelectCase::Recv { c, d, ok, .. } => Case {
                chan: fp.get(c),
                send: false,
                slot: at + u32::from(d),
                ok: ok.map_or(NO_SLOT, |ok| at + u32::from(ok)),
            },
        };
    }
    // After all operands were read: a destination may be an operand of another case.
    for case in &table.cases {
        if let SelectCase::Recv { d, n, .. } = *case {
            fp.zero(d, n as usize);
        }
    }
    match choose(w, g, cases, table.has_default, at + u32::from(d)) {
        SelectResult::Chosen(i) => {
            fp.set(d, i as u64);
            Ok(Wait::Done)
        }
        SelectResult::Default => {
            fp.set(d, -1i64 as u64);
            Ok(Wait::Done)
        }
        SelectResult::Parked => Ok(Wait::Parked),
        SelectResult::Closed => Err(send_on_closed()),
    }
}
