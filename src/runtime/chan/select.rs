//! Waiting on several channels at once.
//!
//! First the cases are tried in random order, one channel at a time: mostly one can go on. Otherwise they are looked at
//! once more with all locks held, taken in the order of the channels' ids. If none can go on, the goroutine stands in the queues of all of them; the first waker claims it (`Goroutine::claim`), and before it
//! runs again its worker takes it out of the queues of the losers ([`leave`]).
#![allow(unsafe_code)]

use super::{Went, chan_at};
use crate::runtime::sched::park::{WaitReason, Waiter};
use crate::runtime::sched::{Goroutine, Worker};
use crate::runtime::sync::Ordering;
use crate::runtime::timer;

/// Selects with so many cases need no memory.
const FEW: usize = 8;

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

/// Chooses at random among the cases that can go on; else the default; else waits.
pub fn select(
    w: &mut Worker,
    g: &mut Goroutine,
    cases: &[Case],
    has_default: bool,
    chosen: u32,
) -> SelectResult {
    // The cases whose channel is not nil.
    let mut few = [0u16; FEW];
    let mut many;
    let order = if cases.len() <= FEW {
        let mut n = 0;
        for (i, case) in cases.iter().enumerate() {
            if case.chan != 0 {
                few[n] = i as u16;
                n += 1;
            }
        }
        &mut few[..n]
    } else {
        many = (0..cases.len() as u16).filter(|&i| cases[i as usize].chan != 0).collect::<Vec<_>>();
        &mut many[..]
    };
    match select_one(w, g, cases, order) {
        Some(result) => result,
        // Of a single case that is known as surely as with its lock held.
        None if has_default && order.len() <= 1 => SelectResult::Default,
        None => select_in(w, g, cases, has_default, chosen, order),
    }
}

/// Tries the cases one by one, and shuffles them meanwhile: which come first is as random as which come next.
fn select_one(w: &mut Worker, g: &mut Goroutine, cases: &[Case], order: &mut [u16]) -> Option<SelectResult> {
    for k in 0..order.len() {
        let left = order.len() - k;
        if left > 1 {
            order.swap(k, k + w.rng.below(left as u64) as usize);
        }
        let i = order[k] as usize;
        let c = chan_at(cases[i].chan);
        c.lock();
        let went = attempt(w, g, &cases[i]);
        c.unlock();
        match went {
            None => {}
            Some(Went::Closed) => return Some(SelectResult::Closed),
            Some(Went::On(wake)) => {
                if let Some(r) = wake {
                    w.ready(r);
                }
                return Some(SelectResult::Chosen(i));
            }
        }
    }
    None
}

/// Does what the case says if that needs no waiting. The channel's lock is held.
#[inline]
fn attempt(w: &mut Worker, g: &mut Goroutine, case: &Case) -> Option<Went> {
    let c = chan_at(case.chan);
    // SAFETY: the lock is held; the machine's slots are inside its stack.
    unsafe {
        let s = c.inner();
        if case.send {
            c.try_send(s, g, g.stack_base().add(case.slot as usize))
        } else {
            if s.timer != 0 {
                timer::catch_up(w, c, s);
            }
            c.try_recv(s, g, g.slot_ptr(case.slot), g.slot_ptr(case.ok))
        }
    }
}

fn select_in(
    w: &mut Worker,
    g: &mut Goroutine,
    cases: &[Case],
    has_default: bool,
    chosen: u32,
    order: &[u16],
) -> SelectResult {
    if order.is_empty() {
        if has_default {
            return SelectResult::Default;
        }
        let reason = if cases.is_empty() { WaitReason::SelectNoCases } else { WaitReason::Select };
        g.set_reason(reason);
        g.own_waiter(0, 0, 0, false);
        return SelectResult::Parked;
    }
    let with_id = |&i: &u16| (chan_at(cases[i as usize].chan).id, i);
    let mut few = [(0u64, 0u16); FEW];
    let mut many;
    let lock_order = if order.len() <= FEW {
        for (i, place) in order.iter().zip(&mut few) {
            *place = with_id(i);
        }
        &mut few[..order.len()]
    } else {
        many = order.iter().map(with_id).collect::<Vec<_>>();
        &mut many[..]
    };
    lock_order.sort_unstable();
    lock_all(cases, lock_order);
    for &i in order {
        match attempt(w, g, &cases[i as usize]) {
            None => {}
            Some(Went::Closed) => {
                unlock_all(cases, lock_order);
                return SelectResult::Closed;
            }
            Some(Went::On(wake)) => {
                unlock_all(cases, lock_order);
                if let Some(r) = wake {
                    w.ready(r);
                }
                return SelectResult::Chosen(i as usize);
            }
        }
    }
    if has_default {
        unlock_all(cases, lock_order);
        return SelectResult::Default;
    }
    g.claim.store(0, Ordering::Relaxed);
    g.chosen = chosen;
    g.selecting = true;
    g.set_reason(WaitReason::Select);
    let mut last: *mut Waiter = std::ptr::null_mut();
    // In lock order, so that it is the same every time.
    for &(_, i) in lock_order.iter() {
        let case = &cases[i as usize];
        let c = chan_at(case.chan);
        // SAFETY: all locks are held; a waiter is our own or from the pool, and in no queue.
        unsafe {
            let waiter = if last.is_null() {
                g.own_waiter(case.chan, case.slot, case.ok, case.send)
            } else {
                let waiter = w.waiters.pop().unwrap_or_else(|| Box::into_raw(Box::new(Waiter::new())));
                g.fill_waiter(waiter, case.chan, case.slot, case.ok, case.send);
                (*last).sibling = waiter;
                waiter
            };
            (*waiter).case = i as i32;
            last = waiter;
            let s = c.inner();
            if case.send {
                s.senders.push(waiter);
            } else {
                s.receivers.push(waiter);
                if s.timer != 0 {
                    (*waiter).counted = true;
                    c.waiter_came(w, s);
                }
            }
        }
    }
    unlock_all(cases, lock_order);
    SelectResult::Parked
}

fn lock_all(cases: &[Case], order: &[(u64, u16)]) {
    let mut before = 0;
    for &(id, i) in order {
        if id != before {
            chan_at(cases[i as usize].chan).lock();
            before = id;
        }
    }
}

fn unlock_all(cases: &[Case], order: &[(u64, u16)]) {
    let mut before = 0;
    for &(id, i) in order {
        if id != before {
            chan_at(cases[i as usize].chan).unlock();
            before = id;
        }
    }
}

/// Takes a goroutine that a select has woken out of the queues of the other cases.
pub(crate) fn leave(w: &mut Worker, g: &mut Goroutine) {
    let rt = w.runtime();
    let own = g.waiter.get();
    let mut waiter = own;
    while !waiter.is_null() {
        // SAFETY: these are the goroutine's waiters; those still queued are touched under their channel's lock.
        unsafe {
            let sibling = (*waiter).sibling;
            let c = chan_at((*waiter).object);
            c.lock();
            c.forget(rt, waiter);
            c.unlock();
            (*waiter).sibling = std::ptr::null_mut();
            if waiter != own {
                w.waiters.push(waiter);
            }
            waiter = sibling;
        }
    }
    g.selecting = false;
}
