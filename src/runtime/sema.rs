//! Locks, wait groups, conditions: words in the heap, with wait queues keyed by their address.
//!
//! The words (all zero when new, at the address that is passed, aligned to 4), so that copies are independent as in Go:
//! - Mutex, 8 bytes: state, holder (low half of the goroutine's id, for reports alone);
//! - RWMutex, up to 24 bytes of which 8 are used: state, holder (of the write lock);
//! - WaitGroup, up to 16 bytes of which 8 are used: counter, waiters;
//! - Cond's notify list, 8 bytes: tickets given, tickets notified;
//! - semaphore, 4 bytes: count.
//!
//! Invariants: a bucket's queues are touched under its lock; a state word changes without it only in ways that need no
//! queue (its waiting bit is clear, or stays); whoever readies a goroutine does so after the bucket is unlocked.
//!
//! Mutexes let a running goroutine overtake a woken one (as Go's do): no convoy. At most one is awake and competes at a
//! time (`WOKEN`), so an unlock wakes nobody else meanwhile. Who finds the mutex locked looks a little longer before it
//! parks, if another worker runs the holder. One that was woken and lost is put in front and, after it has lost
//! [`LOSSES`] times, given the lock by hand: no starvation. The others are always given by hand. A goroutine that was
//! given something asks again when it resumes, and learns it then; if it is ended before, it gives it back.
#![allow(unsafe_code)]

use crate::runtime::Runtime;
use crate::runtime::chan::{Queue, move_run};
use crate::runtime::sched::goroutine::{GoRef, status};
use crate::runtime::sched::park::{WaitReason, Waiter};
use crate::runtime::sched::worker::make_runnable;
use crate::runtime::sched::{Goroutine, Worker};
use crate::runtime::sync::{AtomicU32, Ordering, SpinLock};
use crate::runtime::value::atomic32;
use std::cell::UnsafeCell;
use std::collections::HashMap;
use std::hash::{BuildHasherDefault, Hasher};

/// The answer of an operation that may wait.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[must_use]
pub enum SemaResult {
    Done,
    /// Park; the operation is complete when the goroutine resumes.
    Parked,
    /// Park; call the operation again when the goroutine resumes (`NativeResult::ParkRetry`).
    Retry,
}

/// Why an operation cannot be done.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SemaError {
    /// A fatal error with this text.
    Fatal(&'static str),
    /// A panic with this text.
    Panic(&'static str),
}

/// Waiters at one address, oldest first.
struct Waiters {
    queue: Queue,
    /// Cond: tickets whose goroutine has vanished.
    holes: Vec<u32>,
}

/// Addresses are multiples of 4 and spread by one multiplication.
#[derive(Default)]
struct AddrHasher(u64);

impl Hasher for AddrHasher {
    fn finish(&self) -> u64 {
        self.0
    }
    fn write(&mut self, bytes: &[u8]) {
        for &b in bytes {
            self.write_u64(u64::from(b));
        }
    }
    fn write_u64(&mut self, n: u64) {
        self.0 = (self.0 ^ n).wrapping_mul(0x9e37_79b9_7f4a_7c15).rotate_left(31);
    }
}

type Map = HashMap<u64, Waiters, BuildHasherDefault<AddrHasher>>;

struct Bucket {
    lock: SpinLock,
    map: UnsafeCell<Map>,
}

// SAFETY: the map is touched under the lock (module invariant).
unsafe impl Send for Bucket {}
// SAFETY: as above.
unsafe impl Sync for Bucket {}

const BUCKETS: usize = 128;

/// All wait queues by address.
pub(crate) struct Table {
    buckets: Box<[Bucket]>,
}

/// A bucket whose lock is held.
struct Held<'a> {
    bucket: &'a Bucket,
}

impl Drop for Held<'_> {
    fn drop(&mut self) {
        self.bucket.lock.unlock();
    }
}

impl Held<'_> {
    fn map(&mut self) -> &mut Map {
        // SAFETY: the lock is held, and `self` is borrowed as long as the result.
        unsafe { &mut *self.bucket.map.get() }
    }

    fn has_waiters(&mut self, addr: u64) -> bool {
        self.map().get(&addr).is_some_and(|w| !w.queue.is_empty())
    }

    fn first(&mut self, addr: u64) -> *mut Waiter {
        self.map().get(&addr).map_or(std::ptr::null_mut(), |w| w.queue.first())
    }

    fn push(&mut self, addr: u64, waiter: *mut Waiter, front: bool) {
        let entry =
            self.map().entry(addr).or_insert_with(|| Waiters { queue: Queue::new(), holes: Vec::new() });
        // SAFETY: the bucket's lock is held; the waiter is its goroutine's own and in no queue.
        unsafe {
            if front {
                entry.queue.push_front(waiter);
            } else {
                entry.queue.push(waiter);
            }
        }
    }

    /// Takes a waiter out; forgets the address when it was the last.
    fn unlink(&mut self, addr: u64, waiter: *mut Waiter) -> Option<GoRef> {
        let entry = self.map().get_mut(&addr)?;
        // SAFETY: the bucket's lock is held and the waiter stands in this queue.
        let g = unsafe {
            entry.queue.unlink(waiter);
            (*waiter).g
        };
        if entry.queue.is_empty() && entry.holes.is_empty() {
            self.map().remove(&addr);
        }
        g
    }

    fn pop(&mut self, addr: u64) -> Option<GoRef> {
        let first = self.first(addr);
        if first.is_null() { None } else { self.unlink(addr, first) }
    }
}

impl Table {
    pub(crate) fn new() -> Table {
        let bucket = |_| Bucket { lock: SpinLock::new(), map: UnsafeCell::new(Map::default()) };
        Table { buckets: (0..BUCKETS).map(bucket).collect() }
    }

    /// Whether nobody waits anywhere.
    #[cfg(test)]
    pub(crate) fn is_empty(&self) -> bool {
        self.buckets.iter().all(|bucket| {
            bucket.lock.lock();
            Held { bucket }.map().values().all(|w| w.queue.is_empty())
        })
    }

    fn lock(&self, addr: u64) -> Held<'_> {
        let hash = (addr >> 2).wrapping_mul(0x9e37_79b9_7f4a_7c15) >> 57;
        let bucket = &self.buckets[hash as usize % BUCKETS];
        bucket.lock.lock();
        Held { bucket }
    }

    /// Takes a parked goroutine out of its queue; the world is stopped. [`Runtime::repair_locks`] must follow when all
    /// are out.
    pub(crate) fn abandon(&self, gref: GoRef) -> (u64, WaitReason) {
        let g = gref.get();
        let waiter = g.waiter.get();
        // SAFETY: the world is stopped.
        let (addr, queued, ticket) = unsafe { ((*waiter).object, (*waiter).queued, (*waiter).slot) };
        if queued {
            let mut held = self.lock(addr);
            if g.wait_reason() == WaitReason::CondWait
                && let Some(entry) = held.map().get_mut(&addr)
            {
                entry.holes.push(ticket);
            }
            held.unlink(addr, waiter);
            if g.wait_reason() == WaitReason::WaitGroupWait {
                atomic32(addr + 4).fetch_sub(1, Ordering::SeqCst);
            }
        }
        g.tries.store(0, Ordering::Relaxed);
        (addr, g.wait_reason())
    }

    /// A goroutine that is not parked will never take the lock that it was woken for, or never knew that it was given
    /// it: gives it back; the world is stopped. [`Runtime::repair_locks`] must follow.
    pub(crate) fn give_up(&self, gref: GoRef) -> Option<(u64, WaitReason)> {
        let g = gref.get();
        let tries = g.tries.swap(0, Ordering::Relaxed);
        if tries == 0 {
            return None;
        }
        // While `tries` is not 0, waiter and reason still name the lock.
        // SAFETY: the world is stopped.
        let addr = unsafe { (*g.waiter.get()).object };
        let reason = g.wait_reason();
        if tries < GIVEN {
            // It was to compete for a mutex.
            atomic32(addr).fetch_and(!WOKEN, Ordering::AcqRel);
        } else {
            let _ = match reason {
                WaitReason::MutexLock => atomic32(addr).fetch_and(!LOCKED, Ordering::AcqRel),
                WaitReason::RwMutexLock => atomic32(addr).fetch_and(!WRITER, Ordering::AcqRel),
                WaitReason::RwMutexRLock => atomic32(addr).fetch_sub(1, Ordering::AcqRel),
                _ => atomic32(addr).fetch_add(1, Ordering::AcqRel),
            };
        }
        Some((addr, reason))
    }

    /// After goroutines have left the queue at `addr`: whoever can go on is made runnable; the world is stopped.
    pub(crate) fn repair(&self, addr: u64, reason: WaitReason, woken: &mut Vec<GoRef>) {
        let mut held = self.lock(addr);
        match reason {
            WaitReason::MutexLock => {
                if atomic32(addr).load(Ordering::Relaxed) & (LOCKED | WOKEN) == 0
                    && let Some(g) = wake_for_mutex(&mut held, addr)
                {
                    woken.push(g);
                }
            }
            WaitReason::RwMutexLock | WaitReason::RwMutexRLock => {
                let held_by = atomic32(addr).load(Ordering::Relaxed) & (WRITER | READERS);
                let open = held_by == 0 || !has_writer(&mut held, addr);
                if open {
                    grant(&mut held, addr, false, woken);
                }
            }
            WaitReason::SemAcquire => {
                let count = atomic32(addr);
                while count.load(Ordering::Relaxed) > 0
                    && let Some(g) = held.pop(addr)
                {
                    count.fetch_sub(1, Ordering::Relaxed);
                    woken.push(give(g));
                }
            }
            _ => {}
        }
        drop(held);
        woken.retain(|&g| g.get().status.load(Ordering::Relaxed) != status::PARKED || make_runnable(g));
    }
}

// ---- Mutex

const LOCKED: u32 = 1;
/// Somebody stands in the queue.
const WAITING: u32 = 2;
/// Somebody was woken and has neither taken the mutex nor gone back to the queue: an unlock wakes nobody else.
const WOKEN: u32 = 4;
/// The first in the queue has lost too often: the next unlock gives it the mutex.
const STARVING: u32 = 8;
/// `Goroutine::tries` of one that was given what it waits for, and has not come to know it yet.
const GIVEN: u8 = u8::MAX;
/// So often a woken goroutine may lose before it is given the lock.
const LOSSES: u8 = 3;
/// Looks at a locked mutex before parking: about as long as a short critical section.
const LOOKS: u32 = 50;

fn holder(addr: u64) -> &'static AtomicU32 {
    atomic32(addr + 4)
}

/// Marks a goroutine that is about to be readied as owning what it waited for.
fn give(g: GoRef) -> GoRef {
    g.get().tries.store(GIVEN, Ordering::Relaxed);
    g
}

/// Whether the call is the second one, of a goroutine that was given what it asked for.
fn was_given(g: &Goroutine) -> bool {
    let given = g.tries.load(Ordering::Relaxed) == GIVEN;
    if given {
        g.tries.store(0, Ordering::Relaxed);
    }
    given
}

/// Takes the mutex at `addr` if it is free. Not for a goroutine that was woken for it: that has more to do.
#[inline]
pub fn mutex_take(addr: u64, g: &Goroutine) -> bool {
    let state = atomic32(addr);
    let s = state.load(Ordering::Relaxed);
    let taken = s & LOCKED == 0
        && g.tries.load(Ordering::Relaxed) == 0
        && state.compare_exchange(s, s | LOCKED, Ordering::Acquire, Ordering::Relaxed).is_ok();
    if taken {
        holder(addr).store(g.id() as u32, Ordering::Relaxed);
    }
    taken
}

/// Leaves the mutex at `addr` if nobody must be woken for that.
#[inline]
pub fn mutex_leave(addr: u64) -> bool {
    let state = atomic32(addr);
    let s = state.load(Ordering::Relaxed);
    if s & (LOCKED | STARVING) != LOCKED || s & (WAITING | WOKEN) == WAITING {
        return false;
    }
    holder(addr).store(0, Ordering::Relaxed);
    // If that fails somebody has come to wait: the long way tells the holder's name no more, and that is all.
    state.compare_exchange(s, s & !LOCKED, Ordering::Release, Ordering::Relaxed).is_ok()
}

pub fn mutex_lock(w: &mut Worker, g: &mut Goroutine, addr: u64) -> SemaResult {
    if was_given(g) {
        return SemaResult::Done;
    }
    let state = atomic32(addr);
    let tries = g.tries.load(Ordering::Relaxed);
    let mut looks = if w.has_company() { LOOKS } else { 0 };
    w.contended += u32::from(looks > 0 && state.load(Ordering::Relaxed) & LOCKED != 0);
    loop {
        let s = state.load(Ordering::Relaxed);
        if s & LOCKED == 0 {
            let to = if tries > 0 { (s | LOCKED) & !WOKEN } else { s | LOCKED };
            if state.compare_exchange_weak(s, to, Ordering::Acquire, Ordering::Relaxed).is_ok() {
                holder(addr).store(g.id() as u32, Ordering::Relaxed);
                g.tries.store(0, Ordering::Relaxed);
                return SemaResult::Done;
            }
            continue;
        }
        if looks > 0 && s & STARVING == 0 {
            looks -= 1;
            std::hint::spin_loop();
            continue;
        }
        let mut held = w.rt.sema.lock(addr);
        let s = state.load(Ordering::Relaxed);
        let mut to = s | WAITING;
        if tries > 0 {
            to &= !WOKEN;
        }
        if tries >= LOSSES {
            to |= STARVING;
        }
        if s & LOCKED == 0 || state.compare_exchange(s, to, Ordering::Relaxed, Ordering::Relaxed).is_err() {
            continue;
        }
        g.set_reason(WaitReason::MutexLock);
        let waiter = g.own_waiter(addr, 0, 0, true);
        held.push(addr, waiter, tries > 0);
        return SemaResult::Retry;
    }
}

pub fn mutex_try_lock(g: &Goroutine, addr: u64) -> bool {
    mutex_take(addr, g)
}

pub fn mutex_unlock(w: &mut Worker, addr: u64) -> Result<(), SemaError> {
    let state = atomic32(addr);
    if mutex_leave(addr) {
        return Ok(());
    }
    if state.load(Ordering::Relaxed) & LOCKED == 0 {
        return Err(SemaError::Fatal("sync: unlock of unlocked mutex"));
    }
    let rt = w.runtime();
    let mut held = rt.sema.lock(addr);
    // While the bucket and the mutex are ours, nobody else changes the state.
    let s = state.load(Ordering::Relaxed);
    holder(addr).store(0, Ordering::Relaxed);
    let woken = if s & STARVING != 0 {
        let given = held.pop(addr);
        let waiting = if held.has_waiters(addr) { WAITING } else { 0 };
        let mut to = s & WOKEN | waiting;
        if let Some(next) = given {
            give(next);
            holder(addr).store(next.get().id() as u32, Ordering::Relaxed);
            to |= LOCKED;
        }
        state.store(to, Ordering::Release);
        given
    } else if s & WOKEN != 0 {
        state.store(s & !LOCKED, Ordering::Release);
        None
    } else {
        wake_for_mutex(&mut held, addr)
    };
    drop(held);
    if let Some(g) = woken {
        w.ready(g);
    }
    Ok(())
}

/// Frees the mutex, of which nobody woken is in pursuit, and takes its first waiter, which will try again. The bucket's
/// lock keeps others from setting the waiting bit, and only the holder (we) may clear the other.
fn wake_for_mutex(held: &mut Held<'_>, addr: u64) -> Option<GoRef> {
    let g = held.pop(addr);
    let mut to = if held.has_waiters(addr) { WAITING } else { 0 };
    if let Some(g) = g {
        let tries = g.get().tries.load(Ordering::Relaxed);
        g.get().tries.store(tries.saturating_add(1).min(GIVEN - 1), Ordering::Relaxed);
        to |= WOKEN;
    }
    atomic32(addr).store(to, Ordering::Release);
    g
}

// ---- RWMutex

const WRITER: u32 = 1 << 31;
/// Somebody stands in the queue.
const QUEUED: u32 = 1 << 30;
const READERS: u32 = QUEUED - 1;

/// Takes the lock at `addr` for reading if that needs no waiting. Not for a goroutine that has been let in already.
#[inline]
pub fn rw_rtake(addr: u64, g: &Goroutine) -> bool {
    g.tries.load(Ordering::Relaxed) == 0 && rw_try_rlock(addr)
}

pub fn rw_rlock(w: &mut Worker, g: &mut Goroutine, addr: u64) -> SemaResult {
    if was_given(g) {
        return SemaResult::Done;
    }
    loop {
        if rw_try_rlock(addr) {
            return SemaResult::Done;
        }
        let state = atomic32(addr);
        let mut held = w.rt.sema.lock(addr);
        let s = state.load(Ordering::Relaxed);
        if s & (WRITER | QUEUED) == 0
            || state.compare_exchange(s, s | QUEUED, Ordering::Relaxed, Ordering::Relaxed).is_err()
        {
            continue;
        }
        g.set_reason(WaitReason::RwMutexRLock);
        let waiter = g.own_waiter(addr, 0, 0, false);
        held.push(addr, waiter, false);
        return SemaResult::Retry;
    }
}

pub fn rw_try_rlock(addr: u64) -> bool {
    let state = atomic32(addr);
    loop {
        let s = state.load(Ordering::Relaxed);
        if s & (WRITER | QUEUED) != 0 {
            return false;
        }
        if state.compare_exchange_weak(s, s + 1, Ordering::Acquire, Ordering::Relaxed).is_ok() {
            return true;
        }
    }
}

pub fn rw_runlock(w: &mut Worker, addr: u64) -> Result<(), SemaError> {
    let state = atomic32(addr);
    loop {
        let s = state.load(Ordering::Relaxed);
        if s & READERS == 0 {
            return Err(SemaError::Fatal("sync: RUnlock of unlocked RWMutex"));
        }
        if state.compare_exchange_weak(s, s - 1, Ordering::AcqRel, Ordering::Relaxed).is_ok() {
            if s & READERS == 1 && s & QUEUED != 0 {
                grant_and_ready(w, addr, false);
            }
            return Ok(());
        }
    }
}

pub fn rw_lock(w: &mut Worker, g: &mut Goroutine, addr: u64) -> SemaResult {
    if was_given(g) {
        return SemaResult::Done;
    }
    loop {
        if rw_try_lock(g, addr) {
            return SemaResult::Done;
        }
        let state = atomic32(addr);
        let mut held = w.rt.sema.lock(addr);
        let s = state.load(Ordering::Relaxed);
        if s == 0 || state.compare_exchange(s, s | QUEUED, Ordering::Relaxed, Ordering::Relaxed).is_err() {
            continue;
        }
        g.set_reason(WaitReason::RwMutexLock);
        let waiter = g.own_waiter(addr, 0, 0, true);
        held.push(addr, waiter, false);
        return SemaResult::Retry;
    }
}

pub fn rw_try_lock(g: &Goroutine, addr: u64) -> bool {
    rw_take(addr, g)
}

/// Takes the lock at `addr` for writing if it is free.
#[inline]
pub fn rw_take(addr: u64, g: &Goroutine) -> bool {
    let state = atomic32(addr);
    let taken = state.load(Ordering::Relaxed) == 0
        && state.compare_exchange(0, WRITER, Ordering::Acquire, Ordering::Relaxed).is_ok();
    if taken {
        holder(addr).store(g.id() as u32, Ordering::Relaxed);
    }
    taken
}

/// Ends the writing if nobody waits.
#[inline]
pub fn rw_leave(addr: u64) -> bool {
    let state = atomic32(addr);
    if state.load(Ordering::Relaxed) != WRITER {
        return false;
    }
    holder(addr).store(0, Ordering::Relaxed);
    state.compare_exchange(WRITER, 0, Ordering::Release, Ordering::Relaxed).is_ok()
}

/// Ends one reading if nobody must be let in for that.
#[inline]
pub fn rw_rleave(addr: u64) -> bool {
    let state = atomic32(addr);
    let s = state.load(Ordering::Relaxed);
    let readers = s & READERS;
    readers > 0
        && (readers > 1 || s & QUEUED == 0)
        && state.compare_exchange(s, s - 1, Ordering::AcqRel, Ordering::Relaxed).is_ok()
}

pub fn rw_unlock(w: &mut Worker, addr: u64) -> Result<(), SemaError> {
    let state = atomic32(addr);
    if state.load(Ordering::Relaxed) & WRITER == 0 {
        return Err(SemaError::Fatal("sync: Unlock of unlocked RWMutex"));
    }
    holder(addr).store(0, Ordering::Relaxed);
    if state.compare_exchange(WRITER, 0, Ordering::Release, Ordering::Relaxed).is_err() {
        grant_and_ready(w, addr, true);
    }
    Ok(())
}

fn has_writer(held: &mut Held<'_>, addr: u64) -> bool {
    let mut waiter = held.first(addr);
    // SAFETY: queued waiters are valid while the bucket is locked.
    unsafe {
        while !waiter.is_null() && !(*waiter).sends {
            waiter = (*waiter).next;
        }
    }
    !waiter.is_null()
}

fn grant_and_ready(w: &mut Worker, addr: u64, unlocks: bool) {
    let rt = w.runtime();
    let mut woken = std::mem::take(&mut w.readied);
    let mut held = rt.sema.lock(addr);
    grant(&mut held, addr, unlocks, &mut woken);
    drop(held);
    for g in woken.drain(..) {
        w.ready(g);
    }
    w.readied = woken;
}

/// Lets in whoever may come in: after a writer all waiting readers, after readers the first writer.
fn grant(held: &mut Held<'_>, addr: u64, unlocks: bool, woken: &mut Vec<GoRef>) {
    let state = atomic32(addr);
    if unlocks {
        state.fetch_and(!WRITER, Ordering::AcqRel);
    }
    let s = state.load(Ordering::Relaxed);
    if s & WRITER != 0 {
        return;
    }
    let mut writer: *mut Waiter = std::ptr::null_mut();
    let mut waiter = held.first(addr);
    // SAFETY: queued waiters are valid while the bucket is locked.
    unsafe {
        while !waiter.is_null() {
            if (*waiter).sends {
                writer = waiter;
                break;
            }
            waiter = (*waiter).next;
        }
        if !unlocks && !writer.is_null() {
            if s & READERS == 0
                && let Some(g) = held.unlink(addr, writer)
            {
                state.fetch_or(WRITER, Ordering::AcqRel);
                holder(addr).store(g.get().id() as u32, Ordering::Relaxed);
                woken.push(give(g));
            }
        } else {
            let mut readers = 0;
            waiter = held.first(addr);
            while !waiter.is_null() {
                let next = (*waiter).next;
                if !(*waiter).sends
                    && let Some(g) = held.unlink(addr, waiter)
                {
                    readers += 1;
                    woken.push(give(g));
                }
                waiter = next;
            }
            if readers > 0 {
                state.fetch_add(readers, Ordering::AcqRel);
            } else if s & READERS == 0
                && !writer.is_null()
                && let Some(g) = held.unlink(addr, writer)
            {
                state.fetch_or(WRITER, Ordering::AcqRel);
                holder(addr).store(g.get().id() as u32, Ordering::Relaxed);
                woken.push(give(g));
            }
        }
    }
    if !held.has_waiters(addr) {
        state.fetch_and(!QUEUED, Ordering::AcqRel);
    }
}

// ---- WaitGroup

/// Counts if nobody can be waiting for the result: it stays above 0, and was above 0 before.
#[inline]
pub fn wg_count(addr: u64, delta: i64) -> bool {
    let counter = atomic32(addr);
    let c = counter.load(Ordering::Relaxed);
    let now = (c as i32).wrapping_add(delta as i32);
    // The first Add is looked at for misuse only when somebody waits.
    let alone = c as i32 > 0 || atomic32(addr + 4).load(Ordering::Relaxed) == 0;
    now > 0 && alone && counter.compare_exchange(c, now as u32, Ordering::SeqCst, Ordering::Relaxed).is_ok()
}

/// Whether a `Wait` has nothing to wait for.
#[inline]
pub fn wg_is_zero(addr: u64) -> bool {
    atomic32(addr).load(Ordering::SeqCst) == 0
}

/// `WaitGroup.Add`; `Done` is -1.
pub fn wg_add(w: &mut Worker, g: &Goroutine, addr: u64, delta: i64) -> Result<(), SemaError> {
    let counter = atomic32(addr);
    let before = counter.fetch_add(delta as u32, Ordering::SeqCst) as i32;
    let now = before.wrapping_add(delta as i32);
    if now < 0 {
        return Err(SemaError::Panic("sync: negative WaitGroup counter"));
    }
    let waiters = atomic32(addr + 4).load(Ordering::SeqCst);
    if waiters != 0 && delta > 0 && i64::from(now) == delta {
        return Err(SemaError::Panic("sync: WaitGroup misuse: Add called concurrently with Wait"));
    }
    if now == 0 && waiters != 0 {
        let rt = w.runtime();
        let run = g.run().0;
        let mut woken = std::mem::take(&mut w.readied);
        let mut held = rt.sema.lock(addr);
        while let Some(waiting) = held.pop(addr) {
            move_run(waiting.get(), run);
            woken.push(waiting);
        }
        atomic32(addr + 4).store(0, Ordering::SeqCst);
        drop(held);
        for waiting in woken.drain(..) {
            w.ready(waiting);
        }
        w.readied = woken;
    }
    Ok(())
}

pub fn wg_wait(w: &mut Worker, g: &mut Goroutine, addr: u64) -> SemaResult {
    let counter = atomic32(addr);
    if counter.load(Ordering::SeqCst) == 0 {
        return SemaResult::Done;
    }
    let mut held = w.rt.sema.lock(addr);
    // First be seen waiting, then look again: whoever reaches 0 sees us, or we see the 0.
    atomic32(addr + 4).fetch_add(1, Ordering::SeqCst);
    if counter.load(Ordering::SeqCst) == 0 {
        atomic32(addr + 4).fetch_sub(1, Ordering::SeqCst);
        return SemaResult::Done;
    }
    g.set_reason(WaitReason::WaitGroupWait);
    let waiter = g.own_waiter(addr, 0, 0, false);
    held.push(addr, waiter, false);
    SemaResult::Parked
}

// ---- Cond

/// The first half of `Cond.Wait`, before its lock is released: takes a ticket.
pub fn cond_ticket(addr: u64) -> u32 {
    atomic32(addr).fetch_add(1, Ordering::SeqCst)
}

/// The second half: waits until the ticket is notified (`Done` when it was already).
pub fn cond_wait(w: &mut Worker, g: &mut Goroutine, addr: u64, ticket: u32) -> SemaResult {
    let mut held = w.rt.sema.lock(addr);
    let notified = atomic32(addr + 4).load(Ordering::SeqCst);
    if (ticket.wrapping_sub(notified) as i32) < 0 {
        return SemaResult::Done;
    }
    g.set_reason(WaitReason::CondWait);
    let waiter = g.own_waiter(addr, ticket, 0, false);
    held.push(addr, waiter, false);
    SemaResult::Parked
}

/// Whether nobody has a ticket that is not notified.
#[inline]
pub fn cond_is_empty(addr: u64) -> bool {
    atomic32(addr).load(Ordering::SeqCst) == atomic32(addr + 4).load(Ordering::SeqCst)
}

/// `Signal`: the goroutine with the oldest ticket goes on, also if it has not come to wait yet.
pub fn cond_signal(w: &mut Worker, g: &Goroutine, addr: u64) {
    let rt = w.runtime();
    let notified = atomic32(addr + 4);
    let mut held = rt.sema.lock(addr);
    let ticket = loop {
        let ticket = notified.load(Ordering::SeqCst);
        if ticket == atomic32(addr).load(Ordering::SeqCst) {
            return;
        }
        notified.store(ticket.wrapping_add(1), Ordering::SeqCst);
        let hole = held.map().get_mut(&addr).is_some_and(|entry| {
            let at = entry.holes.iter().position(|&hole| hole == ticket);
            at.is_some_and(|at| {
                entry.holes.swap_remove(at);
                true
            })
        });
        if !hole {
            break ticket;
        }
    };
    let mut waiter = held.first(addr);
    // SAFETY: queued waiters are valid while the bucket is locked.
    let woken = unsafe {
        while !waiter.is_null() && (*waiter).slot != ticket {
            waiter = (*waiter).next;
        }
        if waiter.is_null() { None } else { held.unlink(addr, waiter) }
    };
    drop(held);
    if let Some(next) = woken {
        move_run(next.get(), g.run().0);
        w.ready(next);
    }
}

/// `Broadcast`: everybody who has a ticket goes on.
pub fn cond_broadcast(w: &mut Worker, g: &Goroutine, addr: u64) {
    let rt = w.runtime();
    let mut woken = std::mem::take(&mut w.readied);
    let mut held = rt.sema.lock(addr);
    atomic32(addr + 4).store(atomic32(addr).load(Ordering::SeqCst), Ordering::SeqCst);
    while let Some(next) = held.pop(addr) {
        woken.push(next);
    }
    held.map().remove(&addr);
    drop(held);
    for next in woken.drain(..) {
        move_run(next.get(), g.run().0);
        w.ready(next);
    }
    w.readied = woken;
}

// ---- a counting semaphore

/// Waits until the count is above 0 and takes one.
pub fn sem_acquire(w: &mut Worker, g: &mut Goroutine, addr: u64) -> SemaResult {
    if was_given(g) {
        return SemaResult::Done;
    }
    let count = atomic32(addr);
    let mut held = w.rt.sema.lock(addr);
    let n = count.load(Ordering::Relaxed);
    if n > 0 {
        count.store(n - 1, Ordering::Relaxed);
        return SemaResult::Done;
    }
    g.set_reason(WaitReason::SemAcquire);
    let waiter = g.own_waiter(addr, 0, 0, false);
    held.push(addr, waiter, false);
    SemaResult::Retry
}

/// Hands one to the first who waits, or counts it.
pub fn sem_release(w: &mut Worker, addr: u64) {
    let rt = w.runtime();
    let mut held = rt.sema.lock(addr);
    let woken = held.pop(addr);
    if woken.is_none() {
        atomic32(addr).fetch_add(1, Ordering::Relaxed);
    }
    drop(held);
    if let Some(g) = woken {
        w.ready(give(g));
    }
}

/// The id (its low half) of the goroutine that holds the lock at `addr`, for reports; 0 when nobody is known.
pub(crate) fn holder_of(reason: WaitReason, addr: u64) -> u32 {
    match reason {
        WaitReason::MutexLock | WaitReason::RwMutexLock | WaitReason::RwMutexRLock => {
            holder(addr).load(Ordering::Relaxed)
        }
        _ => 0,
    }
}

impl Runtime {
    /// After goroutines have left queues (the world is stopped): who can go on in their stead.
    pub(crate) fn repair_locks(&self, mut left: Vec<(u64, WaitReason)>, woken: &mut Vec<GoRef>) {
        left.sort_unstable_by_key(|l| l.0);
        left.dedup_by_key(|l| l.0);
        for (addr, reason) in left {
            self.sema.repair(addr, reason, woken);
        }
    }
}
