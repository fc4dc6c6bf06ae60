//! Channels: a lock, a ring of values in slot form, two queues of waiters, and direct handoff.
//!
//! Invariants:
//! - everything mutable of a channel is touched under its lock, or with the world stopped;
//! - not both queues hold a waiter (except for one select that stands in both);
//! - receivers wait only while the ring is empty, senders only while it is full;
//! - a waker writes the value, the ok and the chosen case into the slots of the goroutine that it takes out of a queue,
//!   then unlocks, then readies it.
//!
//! Values carry the run of their sender: a receiver moves to it if it is newer, and a sender to its receiver's.
//! A channel knows no type: values are `words` slots, of which `refs` are references.
#![allow(unsafe_code)]

/// Waiting on several channels at once.
pub mod select;

use crate::runtime::Runtime;
use crate::runtime::heap::{Heap, Native, OutOfMemory, Tracer, native_ref};
use crate::runtime::sched::goroutine::{GoRef, Signal};
use crate::runtime::sched::park::{NO_SLOT, WaitReason, Waiter};
use crate::runtime::sched::run_queue::GlobalQueue;
use crate::runtime::sched::{Goroutine, Worker};
use crate::runtime::sync::{Arc, Ordering, SpinLock};
use crate::runtime::timer;
use std::cell::UnsafeCell;

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

/// A channel object.
pub(crate) struct Chan {
    lock: SpinLock,
    words: u16,
    /// Orders the locks of a select; not the address, so that a seed gives the same order every time.
    id: u64,
    cap: usize,
    refs: &'static [u16],
    /// To give back the ring's memory; None without one.
    heap: Option<Arc<Heap>>,
    inner: UnsafeCell<Inner>,
}

pub(crate) struct Inner {
    closed: bool,
    len: usize,
    /// Index of the oldest value.
    head: usize,
    ring: *mut u64,
    receivers: Queue,
    senders: Queue,
    /// The newest run that received, and the run that closed.
    recv_run: u64,
    close_run: u64,
    /// The run of all values in the ring, as long as `runs` is None.
    ring_run: u64,
    runs: Option<Box<[u64]>>,
    /// The timer object that sends here, or 0.
    pub(crate) timer: u64,
}

// SAFETY: the raw pointers and cells inside are guarded by the lock (module invariant).
unsafe impl Send for Chan {}
// SAFETY: as above.
unsafe impl Sync for Chan {}

/// Waiters, oldest first.
pub(crate) struct Queue {
    head: *mut Waiter,
    tail: *mut Waiter,
}

impl Queue {
    pub(crate) const fn new() -> Queue {
        Queue { head: std::ptr::null_mut(), tail: std::ptr::null_mut() }
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.head.is_null()
    }

    pub(crate) fn first(&self) -> *mut Waiter {
        self.head
    }

    /// # Safety
    /// The caller holds the queue's lock, and `w` is a waiter in no queue.
    pub(crate) unsafe fn push(&mut self, w: *mut Waiter) {
        // SAFETY: the caller's promise; queued waiters stay valid until they are unlinked.
        unsafe {
            (*w).next = std::ptr::null_mut();
            (*w).prev = self.tail;
            (*w).queued = true;
            if self.tail.is_null() {
                self.head = w;
            } else {
                (*self.tail).next = w;
            }
        }
        self.tail = w;
    }

    /// # Safety
    /// As for `push`.
    pub(crate) unsafe fn push_front(&mut self, w: *mut Waiter) {
        // SAFETY: as in push.
        unsafe {
            (*w).prev = std::ptr::null_mut();
            (*w).next = self.head;
            (*w).queued = true;
            if self.head.is_null() {
                self.tail = w;
            } else {
                (*self.head).prev = w;
            }
        }
        self.head = w;
    }

    /// # Safety
    /// The caller holds the queue's lock, and `w` stands in this queue.
    pub(crate) unsafe fn unlink(&mut self, w: *mut Waiter) {
        // SAFETY: the caller's promise; neighbours in the queue are valid.
        unsafe {
            let (prev, next) = ((*w).prev, (*w).next);
            if prev.is_null() {
                self.head = next;
            } else {
                (*prev).next = next;
            }
            if next.is_null() {
                self.tail = prev;
            } else {
                (*next).prev = prev;
            }
            (*w).queued = false;
        }
    }

    /// Takes the oldest waiter whose wake-up nobody else has won.
    ///
    /// # Safety
    /// The caller holds the queue's lock.
    unsafe fn take(&mut self) -> Option<(*mut Waiter, GoRef)> {
        loop {
            let w = self.head;
            if w.is_null() {
                return None;
            }
            // SAFETY: a queued waiter is valid, and has a goroutine.
            unsafe {
                self.unlink(w);
                let Some(g) = (*w).g else { continue };
                if (*w).case >= 0 {
                    let claim = &g.get().claim;
                    if claim.compare_exchange(0, 1, Ordering::AcqRel, Ordering::Relaxed).is_err() {
                        // Another case of its select was faster; its goroutine forgets the rest.
                        continue;
                    }
                }
                return Some((w, g));
            }
        }
    }

    fn count(&self) -> usize {
        let (mut n, mut w) = (0, self.head);
        while !w.is_null() {
            n += 1;
            // SAFETY: the caller holds the lock (the queue is inside the channel's guarded part).
            w = unsafe { (*w).next };
        }
        n
    }
}

/// What an operation did that could go on at once.
enum Went {
    /// Done; this goroutine must be readied once the lock is free.
    On(Option<GoRef>),
    Closed,
}

/// # Safety
/// `from` and `to` are valid for `n` words and do not overlap.
#[inline]
unsafe fn copy(from: *const u64, to: *mut u64, n: u16) {
    // SAFETY: the caller's promise.
    unsafe {
        if n == 1 {
            *to = *from;
        } else {
            to.copy_from_nonoverlapping(from, n as usize);
        }
    }
}

impl Chan {
    pub(crate) fn lock(&self) {
        self.lock.lock();
    }

    pub(crate) fn unlock(&self) {
        self.lock.unlock();
    }

    /// # Safety
    /// The caller holds the lock (or the world is stopped) and drops the result before it lets go.
    #[allow(clippy::mut_from_ref)]
    pub(crate) unsafe fn inner(&self) -> &mut Inner {
        // SAFETY: the caller's promise: nobody else has a reference now.
        unsafe { &mut *self.inner.get() }
    }

    /// Sends if that needs no waiting.
    ///
    /// # Safety
    /// The lock is held, `s` is our inner part, `src` is valid for our words.
    #[inline]
    unsafe fn try_send(&self, s: &mut Inner, g: &Goroutine, src: *const u64) -> Option<Went> {
        if s.closed {
            return Some(Went::Closed);
        }
        // SAFETY: the lock is held; a parked receiver's slots are valid and its stack does not move.
        unsafe {
            if let Some((w, r)) = s.receivers.take() {
                self.hand(w, r, src);
                let (from, to) = (g.run.load(Ordering::Relaxed), r.get().run.load(Ordering::Relaxed));
                if from != to {
                    move_run(g, to);
                    move_run(r.get(), from);
                }
                return Some(Went::On(Some(r)));
            }
            if s.len < self.cap {
                let run = g.run.load(Ordering::Relaxed);
                self.push(s, src, run);
                move_run(g, s.recv_run);
                return Some(Went::On(None));
            }
        }
        None
    }

    /// Receives if that needs no waiting; `dst` may be null.
    ///
    /// # Safety
    /// The lock is held, `s` is our inner part, `dst` is null or valid for our words, `ok` null or valid.
    #[inline]
    unsafe fn try_recv(&self, s: &mut Inner, g: &Goroutine, dst: *mut u64, ok: *mut u64) -> Option<Went> {
        // SAFETY: the lock is held; a parked sender's slots are valid and its stack does not move.
        unsafe {
            if s.len > 0 {
                let run = self.pop(s, dst);
                if !ok.is_null() {
                    *ok = 1;
                }
                move_run(g, run);
                let own = g.run.load(Ordering::Relaxed);
                s.recv_run = s.recv_run.max(own);
                let Some((w, sender)) = s.senders.take() else { return Some(Went::On(None)) };
                let sent_by = sender.get().run.load(Ordering::Relaxed);
                self.push(s, sender.slots().add((*w).slot as usize), sent_by);
                self.chosen(w, sender);
                move_run(sender.get(), own);
                return Some(Went::On(Some(sender)));
            }
            if let Some((w, sender)) = s.senders.take() {
                if !dst.is_null() {
                    copy(sender.slots().add((*w).slot as usize), dst, self.words);
                }
                if !ok.is_null() {
                    *ok = 1;
                }
                self.chosen(w, sender);
                let (own, sent_by) =
                    (g.run.load(Ordering::Relaxed), sender.get().run.load(Ordering::Relaxed));
                if own != sent_by {
                    move_run(g, sent_by);
                    move_run(sender.get(), own);
                }
                return Some(Went::On(Some(sender)));
            }
            if s.closed {
                if !dst.is_null() {
                    dst.write_bytes(0, self.words as usize);
                }
                if !ok.is_null() {
                    *ok = 0;
                }
                move_run(g, s.close_run);
                return Some(Went::On(None));
            }
        }
        None
    }

    /// Gives a waiting receiver its value.
    ///
    /// # Safety
    /// `w` was taken from our queue under the lock; `src` is valid for our words.
    #[inline]
    unsafe fn hand(&self, w: *mut Waiter, r: GoRef, src: *const u64) {
        // SAFETY: the goroutine has not been readied yet, so its stack stands still and its slots are ours.
        unsafe {
            let base = r.slots();
            if (*w).slot != NO_SLOT {
                copy(src, base.add((*w).slot as usize), self.words);
            }
            if (*w).ok != NO_SLOT {
                *base.add((*w).ok as usize) = 1;
            }
            self.chosen(w, r);
        }
    }

    /// Tells a select which of its cases it was.
    ///
    /// # Safety
    /// As for `hand`.
    #[inline]
    unsafe fn chosen(&self, w: *mut Waiter, g: GoRef) {
        // SAFETY: as in hand.
        unsafe {
            if (*w).case >= 0 && g.get().chosen != NO_SLOT {
                *g.slots().add(g.get().chosen as usize) = (*w).case as u64;
            }
        }
    }

    /// Appends to the ring, which has room.
    ///
    /// # Safety
    /// The lock is held; `src` is valid for our words.
    unsafe fn push(&self, s: &mut Inner, src: *const u64, run: u64) {
        let mut at = s.head + s.len;
        if at >= self.cap {
            at -= self.cap;
        }
        if self.words > 0 {
            // SAFETY: the ring has cap * words words.
            unsafe { copy(src, s.ring.add(at * self.words as usize), self.words) }
        }
        if s.len == 0 {
            s.ring_run = run;
            s.runs = None;
        } else if run != s.ring_run || s.runs.is_some() {
            let same = s.ring_run;
            let runs = s.runs.get_or_insert_with(|| vec![same; self.cap].into_boxed_slice());
            runs[at] = run;
        }
        s.len += 1;
    }

    /// Takes the oldest value out of the ring; its run.
    ///
    /// # Safety
    /// The lock is held, the ring is not empty, `dst` is null or valid for our words.
    unsafe fn pop(&self, s: &mut Inner, dst: *mut u64) -> u64 {
        if self.words > 0 {
            // SAFETY: the ring has cap * words words.
            unsafe {
                let from = s.ring.add(s.head * self.words as usize);
                if !dst.is_null() {
                    copy(from, dst, self.words);
                }
                if !self.refs.is_empty() {
                    // Nothing that has been received is kept alive.
                    from.write_bytes(0, self.words as usize);
                }
            }
        }
        let run = s.runs.as_ref().map_or(s.ring_run, |runs| runs[s.head]);
        s.head += 1;
        if s.head == self.cap {
            s.head = 0;
        }
        s.len -= 1;
        run
    }

    /// A receiver begins or stops waiting: a timer stands in the heap only while somebody waits for it.
    fn waiter_came(&self, w: &mut Worker, s: &Inner) {
        if s.timer != 0 {
            timer::waiter_came(w, s.timer);
        }
    }

    /// The world-stopped and the ordinary way to take a waiter out.
    ///
    /// # Safety
    /// The lock is held (or the world stopped) and the waiter is one for this channel.
    unsafe fn forget(&self, rt: &Runtime, waiter: *mut Waiter) {
        // SAFETY: the caller's promise.
        unsafe {
            let s = self.inner();
            if (*waiter).queued {
                if (*waiter).sends {
                    s.senders.unlink(waiter);
                } else {
                    s.receivers.unlink(waiter);
                }
            }
            if s.timer != 0 && (*waiter).counted {
                (*waiter).counted = false;
                timer::waiter_left(rt, s.timer);
            }
        }
    }
}

impl Native for Chan {
    fn trace(&self, t: &mut Tracer<'_>) {
        // SAFETY: the world is stopped, so nobody holds the lock and waiters stand still.
        unsafe {
            let s = self.inner();
            t.visit(s.timer);
            if self.refs.is_empty() {
                return;
            }
            let words = self.words as usize;
            for i in 0..s.len {
                let at = (s.head + i) % self.cap;
                for &r in self.refs {
                    t.visit(*s.ring.add(at * words + r as usize));
                }
            }
            let mut w = s.senders.first();
            while !w.is_null() {
                if let Some(g) = (*w).g {
                    for &r in self.refs {
                        t.visit(*g.slots().add((*w).slot as usize + r as usize));
                    }
                }
                w = (*w).next;
            }
        }
    }
}

impl Drop for Chan {
    fn drop(&mut self) {
        let s = self.inner.get_mut();
        if !s.ring.is_null() {
            let bytes = self.cap * self.words as usize * 8;
            if let Ok(layout) = std::alloc::Layout::from_size_align(bytes, 8) {
                // SAFETY: the ring was allocated with this layout.
                unsafe { std::alloc::dealloc(s.ring.cast(), layout) }
            }
            if let Some(heap) = &self.heap {
                heap.external(-(bytes as isize));
            }
        }
    }
}

/// Moves a goroutine's output to a newer run.
#[inline]
pub(crate) fn move_run(g: &Goroutine, run: u64) {
    if run > g.run.load(Ordering::Relaxed) {
        g.run.store(run, Ordering::Relaxed);
    }
}

pub(crate) fn chan_at<'a>(ch: u64) -> &'a Chan {
    native_ref::<Chan>(ch)
}

/// The timer object that sends on a channel, or 0; the world is stopped.
pub(crate) fn chan_timer(ch: u64) -> u64 {
    // SAFETY: the world is stopped.
    if ch == 0 { 0 } else { unsafe { chan_at(ch).inner().timer } }
}

/// Why a channel cannot be made.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum MakeError {
    /// Beyond what could be addressed: panic with `makechan: size out of range`.
    Range,
    /// The memory limit is reached.
    Memory,
}

impl From<OutOfMemory> for MakeError {
    fn from(_: OutOfMemory) -> MakeError {
        MakeError::Memory
    }
}

/// Makes a channel whose values take `words` slots, of which those in `refs` are references.
///
/// # Errors
/// It does not fit (negative sizes are the caller's to refuse).
pub fn make(w: &mut Worker, words: u16, refs: &'static [u16], cap: usize) -> Result<u64, MakeError> {
    let bytes = cap.checked_mul(words as usize * 8).filter(|&b| b <= 1 << 48).ok_or(MakeError::Range)?;
    let mut ring = std::ptr::null_mut();
    if bytes > 0 {
        if !w.rt.heap.fits(bytes) {
            return Err(MakeError::Memory);
        }
        let layout = std::alloc::Layout::from_size_align(bytes, 8).map_err(|_| MakeError::Range)?;
        // SAFETY: the layout has a size.
        ring = unsafe { std::alloc::alloc_zeroed(layout) }.cast::<u64>();
        if ring.is_null() {
            return Err(MakeError::Memory);
        }
        w.alloc.external(bytes as isize);
    }
    let chan = Chan {
        lock: SpinLock::new(),
        words,
        id: w.rt.chan_ids.fetch_add(1, Ordering::Relaxed),
        cap,
        refs,
        heap: (bytes > 0).then(|| w.rt.heap.clone()),
        inner: UnsafeCell::new(Inner {
            closed: false,
            len: 0,
            head: 0,
            ring,
            receivers: Queue::new(),
            senders: Queue::new(),
            recv_run: 0,
            close_run: 0,
            ring_run: 0,
            runs: None,
            timer: 0,
        }),
    };
    Ok(w.alloc.native(chan)?)
}

/// Sends the value in the slots from `src` (counted from the stack's base). The slots must keep the value until the
/// goroutine resumes.
pub fn send(w: &mut Worker, g: &mut Goroutine, ch: u64, src: u32) -> ChanResult {
    if ch == 0 {
        g.set_reason(WaitReason::ChanSendNil);
        return ChanResult::Parked;
    }
    let c = chan_at(ch);
    c.lock();
    // SAFETY: the lock is held; the machine's slots are inside its stack.
    unsafe {
        let s = c.inner();
        match c.try_send(s, g, g.stack_base().add(src as usize)) {
            Some(Went::On(wake)) => {
                c.unlock();
                if let Some(r) = wake {
                    w.ready(r);
                }
                ChanResult::Done
            }
            Some(Went::Closed) => {
                c.unlock();
                ChanResult::Closed
            }
            None => {
                g.set_reason(WaitReason::ChanSend);
                let waiter = g.own_waiter(ch, src, NO_SLOT, true);
                s.senders.push(waiter);
                c.unlock();
                ChanResult::Parked
            }
        }
    }
}

/// Receives into the slots from `dst` (counted from the stack's base; `NO_SLOT`: the value is thrown away), zero from a
/// closed channel; the ok (1 or 0) goes to slot `ok` unless that is `NO_SLOT`.
pub fn recv(w: &mut Worker, g: &mut Goroutine, ch: u64, dst: u32, ok: u32) -> ChanResult {
    if ch == 0 {
        g.set_reason(WaitReason::ChanReceiveNil);
        return ChanResult::Parked;
    }
    let c = chan_at(ch);
    c.lock();
    // SAFETY: the lock is held; the machine's slots are inside its stack.
    unsafe {
        let s = c.inner();
        if s.timer != 0 {
            timer::catch_up(w, c, s);
        }
        match c.try_recv(s, g, g.slot_ptr(dst), g.slot_ptr(ok)) {
            Some(Went::On(wake)) => {
                c.unlock();
                if let Some(r) = wake {
                    w.ready(r);
                }
            }
            Some(Went::Closed) => c.unlock(),
            None => {
                g.set_reason(WaitReason::ChanReceive);
                let waiter = g.own_waiter(ch, dst, ok, false);
                s.receivers.push(waiter);
                if s.timer != 0 {
                    (*waiter).counted = true;
                    c.waiter_came(w, s);
                }
                c.unlock();
                return ChanResult::Parked;
            }
        }
    }
    ChanResult::Done
}

/// Closes and wakes everybody who waits.
pub fn close(w: &mut Worker, g: &Goroutine, ch: u64) -> CloseResult {
    if ch == 0 {
        return CloseResult::Nil;
    }
    let c = chan_at(ch);
    c.lock();
    let mut woken = GlobalQueue::new();
    // SAFETY: the lock is held; those who are taken out of the queues are not readied before it is free.
    unsafe {
        let s = c.inner();
        if s.closed {
            c.unlock();
            return CloseResult::Closed;
        }
        s.closed = true;
        s.close_run = g.run.load(Ordering::Relaxed);
        while let Some((waiter, r)) = s.receivers.take() {
            let base = r.slots();
            if (*waiter).slot != NO_SLOT {
                base.add((*waiter).slot as usize).write_bytes(0, c.words as usize);
            }
            if (*waiter).ok != NO_SLOT {
                *base.add((*waiter).ok as usize) = 0;
            }
            c.chosen(waiter, r);
            move_run(r.get(), s.close_run);
            woken.push(r);
        }
        while let Some((waiter, sender)) = s.senders.take() {
            sender.get().signal.store(Signal::SendOnClosed as u8, Ordering::Relaxed);
            c.chosen(waiter, sender);
            woken.push(sender);
        }
        c.unlock();
    }
    w.ready_all(woken);
    CloseResult::Done
}

/// The builtin `len`; 0 for nil and for timer channels.
pub fn len(_w: &mut Worker, ch: u64) -> usize {
    state(ch).map_or(0, |s| s.len)
}

/// The builtin `cap`; 0 for nil and for timer channels.
pub fn cap(ch: u64) -> usize {
    state(ch).map_or(0, |s| s.cap)
}

/// What a picture or a rendered value says of a channel.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ChanState {
    pub len: usize,
    pub cap: usize,
    pub closed: bool,
    /// Somebody waits to send, to receive.
    pub senders: bool,
    pub receivers: bool,
}

/// The state of a channel; None for nil.
pub fn state(ch: u64) -> Option<ChanState> {
    if ch == 0 {
        return None;
    }
    let c = chan_at(ch);
    c.lock();
    // SAFETY: the lock is held.
    let s = unsafe { c.inner() };
    let timer = s.timer != 0;
    let state = ChanState {
        len: if timer { 0 } else { s.len },
        cap: if timer { 0 } else { c.cap },
        closed: s.closed,
        senders: !s.senders.is_empty(),
        receivers: !s.receivers.is_empty(),
    };
    c.unlock();
    Some(state)
}

/// How many goroutines wait to send and to receive; for pictures.
pub fn waiting(ch: u64) -> (usize, usize) {
    if ch == 0 {
        return (0, 0);
    }
    let c = chan_at(ch);
    c.lock();
    // SAFETY: the lock is held.
    let s = unsafe { c.inner() };
    let counts = (s.senders.count(), s.receivers.count());
    c.unlock();
    counts
}

/// A number that names the channel, in order of making.
pub fn id(ch: u64) -> u64 {
    if ch == 0 { 0 } else { chan_at(ch).id }
}

/// Sends without waiting, from Rust; whether the value was taken. For natives: the words of the value.
pub fn offer(w: &mut Worker, g: &Goroutine, ch: u64, value: &[u64]) -> bool {
    if ch == 0 {
        return false;
    }
    let c = chan_at(ch);
    if value.len() != c.words as usize {
        return false;
    }
    c.lock();
    // SAFETY: the lock is held and the value has our size.
    let went = unsafe { c.try_send(c.inner(), g, value.as_ptr()) };
    c.unlock();
    match went {
        Some(Went::On(wake)) => {
            if let Some(r) = wake {
                w.ready(r);
            }
            true
        }
        _ => false,
    }
}

/// For timers, which hold the lock: a value for the ring (if it is empty).
///
/// # Safety
/// The lock is held and `s` is the inner part of `c`.
pub(crate) unsafe fn timer_push(c: &Chan, s: &mut Inner, value: &[u64; 4]) {
    if s.len == 0 && c.words as usize <= value.len() && c.cap > 0 {
        // SAFETY: the value has at least our words; the caller holds the lock.
        unsafe { c.push(s, value.as_ptr(), 0) }
    }
}

/// For timers, which hold the lock: gives the ring's value to a waiting receiver.
///
/// # Safety
/// The lock is held and `s` is the inner part of `c`.
pub(crate) unsafe fn timer_hand(c: &Chan, s: &mut Inner) -> Option<GoRef> {
    if s.len == 0 {
        return None;
    }
    // SAFETY: the lock is held; as in try_send.
    unsafe {
        let (w, r) = s.receivers.take()?;
        let mut value = [0u64; 4];
        c.pop(s, value.as_mut_ptr());
        c.hand(w, r, value.as_ptr());
        Some(r)
    }
}

/// For timers, which hold the lock: throws away what nobody has received; whether there was something.
pub(crate) fn timer_drain(c: &Chan, s: &mut Inner) -> bool {
    if s.len == 0 {
        return false;
    }
    // SAFETY: the lock is held by the caller, who has `s`.
    unsafe { c.pop(s, std::ptr::null_mut()) };
    true
}

/// Takes a parked goroutine out of the queues of all channels that it waits for; the world is stopped.
pub(crate) fn abandon(rt: &Runtime, gref: GoRef) {
    // SAFETY: the world is stopped: the goroutine and its waiters stand still.
    unsafe {
        let mut w = gref.get().waiter.get();
        let own = w;
        while !w.is_null() {
            let sibling = (*w).sibling;
            if (*w).object != 0 {
                chan_at((*w).object).forget(rt, w);
            }
            if w != own {
                drop(Box::from_raw(w));
            }
            w = sibling;
        }
        (*own).sibling = std::ptr::null_mut();
        gref.set_selecting(false);
    }
}

/// After a plain receive on a timer channel: its waiter counts no more. Called when the goroutine resumes.
pub(crate) fn uncount(rt: &Runtime, waiter: *mut Waiter) {
    // SAFETY: the waiter belongs to the goroutine that this worker is about to run, and stands in no queue.
    unsafe {
        let c = chan_at((*waiter).object);
        c.lock();
        c.forget(rt, waiter);
        c.unlock();
    }
}
