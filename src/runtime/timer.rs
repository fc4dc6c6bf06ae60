//! Timers: sleeping, and the objects behind `time.Timer`, `time.Ticker`, `time.AfterFunc`.
//!
//! One heap of deadlines. In it stand sleepers, armed function timers, and those armed channel timers that somebody waits
//! for (Go 1.23): so the heap holds exactly what can still wake or start a goroutine, which is what deadlock detection
//! and the virtual clock go by. A channel timer that nobody waits for is brought up to date when its channel is looked at.
//!
//! Invariants: a timer's state stands under the lock of the heap; for a channel timer the channel's lock is taken first,
//! so that stop and reset leave no stale value; no goroutine is readied and no channel locked under the heap's lock.
#![allow(unsafe_code)]

/// What time it is: the machine's clock, or one that jumps.
pub mod clock;

use crate::runtime::Runtime;
use crate::runtime::chan::{Chan, Inner, chan_at, timer_drain, timer_hand, timer_push};
use crate::runtime::heap::{Native, Tracer, native_ref};
use crate::runtime::sched::goroutine::GoRef;
use crate::runtime::sched::group::{Group, GroupId, phase};
use crate::runtime::sched::{Goroutine, RunId, WaitReason, Worker};
use crate::runtime::sync::{AtomicI64, Mutex, Ordering};
use clock::Clock;
pub use clock::{ClockKind, Now};
use std::cell::Cell;
use std::time::Duration;

/// Makes the slots of a `time.Time` for an instant; returns how many there are. Set by package time.
pub type TimeWords = fn(now: Now, out: &mut [u64; 4]) -> usize;

/// A timer object on the heap.
pub struct Timer {
    what: What,
    state: State,
}

enum What {
    Chan(u64),
    Func { closure: u64, group: &'static Group, run: RunId, parent: u64 },
}

/// Guarded by the heap's lock.
struct State {
    when: Cell<i64>,
    period: Cell<i64>,
    armed: Cell<bool>,
    /// Receivers that wait on the channel.
    waiters: Cell<u32>,
    /// Place in the heap.
    at: Cell<usize>,
}

impl State {
    fn new(when: i64, period: i64) -> State {
        State {
            when: Cell::new(when),
            period: Cell::new(period),
            armed: Cell::new(true),
            waiters: Cell::new(0),
            at: Cell::new(NOWHERE),
        }
    }
}

const NOWHERE: usize = usize::MAX;

// SAFETY: the cells are guarded by the lock of the timer heap (module invariant).
unsafe impl Send for Timer {}
// SAFETY: as above.
unsafe impl Sync for Timer {}

impl Native for Timer {
    fn trace(&self, t: &mut Tracer<'_>) {
        match self.what {
            What::Chan(ch) => t.visit(ch),
            What::Func { closure, .. } => t.visit(closure),
        }
    }
}

#[derive(Clone, Copy)]
enum Entry {
    Sleeper(GoRef),
    Timer(u64),
}

struct Place {
    when: i64,
    /// Equal deadlines go off in order of setting.
    seq: u64,
    entry: Entry,
}

/// Deadlines, the earliest first: a heap with four children per place, which knows where its timers stand.
#[derive(Default)]
struct Heap {
    places: Vec<Place>,
    seq: u64,
}

/// What a due timer does, once the heap's lock is free.
pub(crate) enum Due {
    Sleeper(GoRef),
    Func { closure: u64, group: &'static Group, run: RunId, parent: u64 },
    Chan(u64),
}

pub(crate) struct Timers {
    heap: Mutex<Heap>,
    /// The earliest deadline, `i64::MAX` for none.
    next: AtomicI64,
    pub(crate) clock: Clock,
}

/// To be used only while the heap's lock is held; the timer is kept by its channel, its holder or the heap.
fn state<'a>(timer: u64) -> &'a State {
    &native_ref::<Timer>(timer).state
}

impl Heap {
    fn before(&self, a: usize, b: usize) -> bool {
        (self.places[a].when, self.places[a].seq) < (self.places[b].when, self.places[b].seq)
    }

    fn moved(&self, at: usize) {
        if let Entry::Timer(timer) = self.places[at].entry {
            state(timer).at.set(at)
        }
    }

    fn swap(&mut self, a: usize, b: usize) {
        self.places.swap(a, b);
        self.moved(a);
        self.moved(b);
    }

    fn up(&mut self, mut at: usize) {
        while at > 0 {
            let parent = (at - 1) / 4;
            if !self.before(at, parent) {
                break;
            }
            self.swap(at, parent);
            at = parent;
        }
    }

    fn down(&mut self, mut at: usize) {
        loop {
            let first = at * 4 + 1;
            let end = (first + 4).min(self.places.len());
            let mut least = at;
            for child in first..end {
                if self.before(child, least) {
                    least = child;
                }
            }
            if least == at {
                return;
            }
            self.swap(at, least);
            at = least;
        }
    }

    fn insert(&mut self, when: i64, entry: Entry) {
        self.seq += 1;
        self.put(Place { when, seq: self.seq, entry });
    }

    fn put(&mut self, place: Place) {
        self.places.push(place);
        let at = self.places.len() - 1;
        self.moved(at);
        self.up(at);
    }

    fn remove(&mut self, at: usize) -> Entry {
        let last = self.places.len() - 1;
        if at != last {
            self.swap(at, last);
        }
        let place = self.places.pop();
        if at != last {
            self.down(at);
            self.up(at);
        }
        let entry = place.map_or(Entry::Timer(0), |p| p.entry);
        if let Entry::Timer(timer) = entry
            && timer != 0
        {
            state(timer).at.set(NOWHERE)
        }
        entry
    }

    fn earliest(&self) -> i64 {
        self.places.first().map_or(i64::MAX, |p| p.when)
    }

    fn drop_timer(&mut self, st: &State) {
        if st.at.get() != NOWHERE {
            self.remove(st.at.get());
        }
    }
}

impl Timers {
    pub(crate) fn new(kind: ClockKind) -> Timers {
        Timers { heap: Mutex::new(Heap::default()), next: AtomicI64::new(i64::MAX), clock: Clock::new(kind) }
    }

    /// Whether there is any deadline.
    #[inline]
    pub(crate) fn pending(&self) -> bool {
        self.next.load(Ordering::Relaxed) != i64::MAX
    }

    /// Whether the earliest deadline has come.
    #[inline]
    pub(crate) fn due(&self) -> bool {
        let next = self.next.load(Ordering::Relaxed);
        next != i64::MAX && next <= self.clock.mono()
    }

    /// How long until the earliest deadline; None with the virtual clock, or without one.
    pub(crate) fn wait_time(&self) -> Option<Duration> {
        let next = self.next.load(Ordering::Relaxed);
        if self.clock.is_virtual() || next == i64::MAX {
            return None;
        }
        Some(Duration::from_nanos(next.saturating_sub(self.clock.mono()).max(0) as u64))
    }

    /// Everything waits: the virtual clock goes to the earliest deadline. Whether there was one.
    pub(crate) fn jump(&self) -> bool {
        let next = self.next.load(Ordering::Relaxed);
        if !self.clock.is_virtual() || next == i64::MAX {
            return false;
        }
        self.clock.jump(next);
        true
    }

    /// Does something to the heap; tells an idle worker when the earliest deadline comes sooner now.
    fn with<T>(&self, rt: &Runtime, f: impl FnOnce(&mut Heap) -> T) -> T {
        let mut heap = self.heap.lock();
        let result = f(&mut heap);
        let earliest = heap.earliest();
        let before = self.next.swap(earliest, Ordering::SeqCst);
        drop(heap);
        if earliest < before && rt.workers() > 1 {
            let s = rt.sched.lock();
            if let Some(keeper) = s.keeper {
                rt.beds[keeper].notify_one();
            }
        }
        result
    }

    /// Takes out the sleepers that are `gone`, and the function timers of a group, which never go off; the world is
    /// stopped.
    pub(crate) fn purge(&self, group: GroupId, gone: impl Fn(GoRef) -> bool) {
        let mut heap = self.heap.lock();
        let before = std::mem::take(&mut heap.places);
        for place in before {
            let stays = match place.entry {
                Entry::Sleeper(g) => !gone(g),
                Entry::Timer(timer) => {
                    let object = native_ref::<Timer>(timer);
                    let ours = matches!(object.what, What::Func { group: g, .. } if g.id() == group);
                    if ours {
                        object.state.armed.set(false);
                        object.state.at.set(NOWHERE);
                    }
                    !ours
                }
            };
            if stays {
                heap.put(place);
            }
        }
        self.next.store(heap.earliest(), Ordering::SeqCst);
    }

    pub(crate) fn trace(&self, t: &mut Tracer<'_>) {
        for place in &self.heap.lock().places {
            if let Entry::Timer(timer) = place.entry {
                t.visit(timer);
            }
        }
    }

    /// Calls `f` for the group of every pending function timer, and its closure.
    pub(crate) fn for_each_func(&self, mut f: impl FnMut(&'static Group, u64)) {
        for place in &self.heap.lock().places {
            if let Entry::Timer(timer) = place.entry
                && let What::Func { group, closure, .. } = native_ref::<Timer>(timer).what
            {
                f(group, closure);
            }
        }
    }

    /// Whether a channel's timer will still go off for those who wait for it.
    pub(crate) fn is_waited_for(&self, timer: u64) -> bool {
        let _heap = self.heap.lock();
        timer != 0 && state(timer).at.get() != NOWHERE
    }
}

/// `time.Sleep`: the goroutine must park (true) for `ns` nanoseconds; false (go on) when that is not positive.
#[must_use]
pub fn sleep(w: &mut Worker, g: &mut Goroutine, ns: i64) -> bool {
    if ns <= 0 {
        return false;
    }
    let rt = w.runtime();
    let when = rt.timers.clock.mono().saturating_add(ns);
    g.set_reason(WaitReason::Sleep);
    g.own_waiter(0, 0, 0, false);
    let gref = GoRef::of(g);
    rt.timers.with(rt, |heap| heap.insert(when, Entry::Sleeper(gref)));
    true
}

/// A timer that sends the time on `ch` after `ns`, and then every `period` unless that is 0. The channel becomes a timer
/// channel (Go 1.23): it is made with capacity 1, its len and cap show as 0, and no stale value survives stop and reset.
/// The result is a heap object, 0 when memory is out.
pub fn new_chan_timer(w: &mut Worker, _g: &Goroutine, ch: u64, ns: i64, period: i64) -> u64 {
    let when = w.rt.timers.clock.mono().saturating_add(ns.max(0));
    let timer = w.alloc.native(Timer { what: What::Chan(ch), state: State::new(when, period.max(0)) });
    let Ok(timer) = timer else { return 0 };
    let c = chan_at(ch);
    c.lock();
    // SAFETY: the channel's lock is held.
    unsafe { c.inner().timer = timer }
    c.unlock();
    timer
}

/// A timer that calls a closure on a goroutine of its own (group and run of `g`) after `ns`; 0 when memory is
/// out.
pub fn new_func_timer(w: &mut Worker, g: &Goroutine, closure: u64, ns: i64) -> u64 {
    let rt = w.runtime();
    let when = rt.timers.clock.mono().saturating_add(ns.max(0));
    let what = What::Func { closure, group: g.group(), run: g.run(), parent: g.id() };
    let timer = w.alloc.native(Timer { what, state: State::new(when, 0) });
    let Ok(timer) = timer else { return 0 };
    if g.group().phase.load(Ordering::Relaxed) == phase::LIVE {
        rt.timers.with(rt, |heap| {
            state(timer).when.set(when);
            heap.insert(when, Entry::Timer(timer));
        });
    }
    timer
}

/// Stops a timer; whether it was still to go off (for a channel timer: or its value had not been received).
pub fn stop(w: &mut Worker, timer: u64) -> bool {
    change(w, timer, None)
}

/// Starts it again; the answer is that of [`stop`]. `period` 0: once.
pub fn reset(w: &mut Worker, _g: &Goroutine, timer: u64, ns: i64, period: i64) -> bool {
    let when = w.rt.timers.clock.mono().saturating_add(ns.max(0));
    change(w, timer, Some((when, period.max(0))))
}

fn change(w: &mut Worker, timer: u64, to: Option<(i64, i64)>) -> bool {
    if timer == 0 {
        return false;
    }
    let rt = w.runtime();
    let object = native_ref::<Timer>(timer);
    let chan = match object.what {
        What::Chan(ch) => Some(chan_at(ch)),
        What::Func { .. } => None,
    };
    if let Some(c) = chan {
        c.lock();
    }
    let mut pending = rt.timers.with(rt, |heap| {
        let st = state(timer);
        let pending = st.armed.replace(to.is_some());
        heap.drop_timer(st);
        if let Some((when, period)) = to {
            st.when.set(when);
            st.period.set(period);
            if chan.is_none() || st.waiters.get() > 0 {
                heap.insert(when, Entry::Timer(timer));
            }
        }
        pending
    });
    if let Some(c) = chan {
        // SAFETY: the channel's lock is held.
        pending |= timer_drain(c, unsafe { c.inner() });
        c.unlock();
    }
    pending
}

/// A receiver waits on the timer's channel; the channel's lock is held.
pub(crate) fn waiter_came(w: &mut Worker, timer: u64) {
    let rt = w.runtime();
    rt.timers.with(rt, |heap| {
        let st = state(timer);
        st.waiters.set(st.waiters.get() + 1);
        if st.armed.get() && st.at.get() == NOWHERE {
            heap.insert(st.when.get(), Entry::Timer(timer));
        }
    });
}

/// It waits no more; the channel's lock is held (or the world stopped).
pub(crate) fn waiter_left(rt: &Runtime, timer: u64) {
    rt.timers.with(rt, |heap| {
        let st = state(timer);
        st.waiters.set(st.waiters.get().saturating_sub(1));
        if st.waiters.get() == 0 {
            heap.drop_timer(st);
        }
    });
}

/// Somebody looks at the channel: if the time has come, the value is there. The channel's lock is held.
///
/// # Safety
/// The lock of `c` is held and `s` is its inner part.
pub(crate) unsafe fn catch_up(w: &mut Worker, c: &Chan, s: &mut Inner) {
    let rt = w.runtime();
    let timer = s.timer;
    let now = rt.timers.clock.mono();
    let fired = rt.timers.with(rt, |heap| {
        let st = state(timer);
        let (when, period) = (st.when.get(), st.period.get());
        if !st.armed.get() || when > now {
            return None;
        }
        heap.drop_timer(st);
        if period > 0 {
            // Ticks that nobody took are left out.
            st.when.set(when.saturating_add(period.saturating_mul(1 + (now - when) / period)));
        } else {
            st.armed.set(false);
        }
        if st.armed.get() && st.waiters.get() > 0 {
            heap.insert(st.when.get(), Entry::Timer(timer));
        }
        Some(when)
    });
    if let Some(when) = fired {
        let clock = rt.timers.clock.now();
        // The time that it was set for.
        let at = Now { wall: clock.wall - (clock.mono - when).max(0), mono: when };
        let mut words = [0u64; 4];
        if let Some(time_words) = rt.time_words.get() {
            time_words(at, &mut words);
        }
        // SAFETY: the caller's promise.
        unsafe { timer_push(c, s, &words) }
    }
}

/// Fires everything that is due.
pub(crate) fn run_due(w: &mut Worker, rt: &Runtime) {
    let mut due = std::mem::take(&mut w.due);
    let now = rt.timers.clock.mono();
    rt.timers.with(rt, |heap| {
        while heap.earliest() <= now {
            match heap.remove(0) {
                Entry::Sleeper(g) => due.push(Due::Sleeper(g)),
                Entry::Timer(timer) => match native_ref::<Timer>(timer).what {
                    What::Chan(ch) => due.push(Due::Chan(ch)),
                    What::Func { closure, group, run, parent } => {
                        state(timer).armed.set(false);
                        due.push(Due::Func { closure, group, run, parent });
                    }
                },
            }
        }
    });
    for what in due.drain(..) {
        match what {
            Due::Sleeper(g) => w.ready_behind(g),
            Due::Func { closure, group, run, parent } => {
                if let Some(g) = w.fresh(parent, group, run, 0) {
                    g.enter(&*rt.machine, &rt.heap, closure);
                    w.launch(g);
                }
            }
            Due::Chan(ch) => {
                let c = chan_at(ch);
                c.lock();
                // SAFETY: the channel's lock is held.
                let woken = unsafe {
                    let s = c.inner();
                    let timer = s.timer;
                    catch_up(w, c, s);
                    rearm(rt, timer);
                    timer_hand(c, s)
                };
                c.unlock();
                if let Some(g) = woken {
                    w.ready_behind(g);
                }
            }
        }
    }
    w.due = due;
}

/// A timer that was taken out of the heap to fire, and then was not due any more (reset meanwhile), goes back.
fn rearm(rt: &Runtime, timer: u64) {
    rt.timers.with(rt, |heap| {
        let st = state(timer);
        if st.armed.get() && st.waiters.get() > 0 && st.at.get() == NOWHERE {
            heap.insert(st.when.get(), Entry::Timer(timer));
        }
    });
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::runtime::sched::Rng;

    #[test]
    fn deadlines_come_out_in_order_and_equal_ones_in_order_of_setting() {
        let mut rng = Rng::new(3);
        let mut heap = Heap::default();
        let names: Vec<GoRef> =
            (1..=500usize).filter_map(|i| GoRef::from_ptr(std::ptr::without_provenance_mut(i * 8))).collect();
        let mut expected = Vec::new();
        for &g in &names {
            let when = rng.below(50) as i64;
            heap.insert(when, Entry::Sleeper(g));
            expected.push((when, g));
        }
        // Some are taken out from the middle.
        for _ in 0..100 {
            let at = rng.below(heap.places.len() as u64) as usize;
            if let Entry::Sleeper(g) = heap.remove(at) {
                expected.retain(|e| e.1 != g);
            }
        }
        expected.sort_by_key(|e| e.0);
        for (when, g) in expected {
            assert_eq!(heap.earliest(), when);
            assert!(matches!(heap.remove(0), Entry::Sleeper(s) if s == g));
        }
        assert_eq!(heap.earliest(), i64::MAX);
    }
}
