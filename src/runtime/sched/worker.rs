//! The threads that run goroutines.
//!
//! A worker looks for a goroutine in this order: its `next` slot (whom the last goroutine readied), its local queue, the
//! global queue, due timers, other workers' queues; every 61st time the global queue first. Finding nothing it looks about
//! for some microseconds more, then sleeps on its condition variable; one idle worker (the keeper) sleeps only until the
//! earliest deadline. While another worker runs it looks up now and then (after 250 us, twice that, up to 10 ms), in case
//! that one is in a native for long; when none runs nothing polls.
//!
//! Invariants:
//! - `next` is private, so a ping-pong between two goroutines costs no shared write; when it has waited from one poll to
//!   the next, it moves to the local queue, where others can take it;
//! - a worker with a queue that is not empty does not sleep, and at its polls (some tens of microseconds apart) it wakes an
//!   idle worker if nobody has been taken from its queue since the last one; earlier only if the queue has grown long. Most
//!   goroutines that are readied run and park again within a microsecond, and are better off on the core that their
//!   values are on;
//! - whoever makes work visible elsewhere wakes one idle worker if none is searching; a worker that goes idle says so first
//!   and looks at all queues once more then, so that no work is left with everybody asleep;
//! - a worker that finds one lock after another held by another worker's goroutine steps back: it gives away what it has
//!   and rests, a little longer each time, up to one slice. One core with the lock in its cache does more than two that
//!   pull it from each other (as locks do that keep surplus threads out: D. Dice, Malthusian Locks, 2017);
//! - with a seed there is one worker, its runnable goroutines stand in one list, and the seed chooses among them.
#![allow(unsafe_code)]

use super::deadlock;
use super::goroutine::{Free, GoRef, Goroutine, Record, Signal, status};
use super::group::{End, MainKind, phase};
use super::handshake;
use super::park::Waiter;
use super::run_queue::{GlobalQueue, LocalQueue};
use super::safepoint::FUEL;
use super::seed::Rng;
use super::world::attention;
use super::{FatalReport, Step};
use crate::runtime::chan::{self, select};
use crate::runtime::heap::Allocator;
use crate::runtime::sync::{Arc, Ordering, pause, wait, wait_for};
use crate::runtime::timer::Due;
use crate::runtime::{Runtime, Sched, Watch, WatchEnd, WatchKind};
use std::time::{Duration, Instant};

/// How long a goroutine may run while others wait.
pub(crate) const SLICE: Duration = Duration::from_millis(10);

/// Handoffs through `next` before the local queue gets its turn.
const HANDOFFS: u32 = 128;

/// So many goroutines in a local queue are reason to wake another worker at once.
const CROWD: usize = 16;
/// Looks, about a microsecond apart, before a worker without work sleeps.
const LINGER: u32 = 20;
/// So many looks must find the same goroutine in front of another worker's queue before it is stolen.
const STUCK: u32 = 14;
/// The shortest sleep of a worker while another one runs.
const NAP: Duration = Duration::from_micros(250);

/// So many locks found held between two polls make a worker step back: then most of its time goes into waiting for them.
const CONTENDED: u32 = FUEL as u32 / 16;
/// The shortest rest.
const REST: Duration = Duration::from_micros(250);

/// Records of deferred calls that a worker keeps.
const RECORDS: usize = 64;
/// A goroutine that starts others until so many wait here lets them run before it starts more: what they need is in the
/// cache still, and a later one uses what an earlier one leaves.
const BROOD: usize = 64;

/// A thread that runs goroutines, and what it has to itself.
pub struct Worker {
    /// Allocation on the heap. Never collects; a collection happens at a poll.
    pub alloc: Allocator,
    /// All randomness of the program.
    pub rng: Rng,
    /// Counted down by the machine at back-edges and calls; below 0 it must [`Worker::poll`]. Whoever wants a poll soon
    /// calls [`Worker::request_poll`].
    pub fuel: i32,
    pub rt: Arc<Runtime>,
    pub(crate) index: usize,
    pub(crate) seeded: bool,
    /// What `fuel` started from, and what an early poll took out of it.
    pub(crate) fuel_given: i32,
    pub(crate) fuel_kept: i32,
    pub(crate) next: Option<GoRef>,
    /// How often `next` was set, now and at the last poll.
    pub(crate) handed: (u32, u32),
    /// The front of the local queue at the last poll.
    front: Option<u32>,
    /// How long to sleep before looking again whether another worker is stuck, in a native that takes long.
    nap: Duration,
    /// Locks found held by another worker's goroutine since the last poll.
    pub(crate) contended: u32,
    /// How long this worker has rested last, if it is to rest again.
    rest: Duration,
    steps_back: bool,
    /// The goroutine that runs has started many and is to wait behind them.
    pub(crate) rears: bool,
    /// With a seed: everything runnable.
    pub(crate) runnable: Vec<GoRef>,
    pub(crate) slice_polls: u32,
    pub(crate) slice_start: Instant,
    /// Waiters for selects.
    pub(crate) waiters: Vec<*mut Waiter>,
    pub(crate) readied: Vec<GoRef>,
    pub(crate) due: Vec<Due>,
    tick: u32,
    handoffs: u32,
    searching: bool,
    free: Free,
    /// Records of deferred calls, to be used again, in a chain; and how many.
    records: Option<Box<Record>>,
    kept: usize,
    buffer: Vec<GoRef>,
    ids: std::ops::Range<u64>,
    /// The run that is settling as this worker saw it, and the fuel it has left.
    settling: (u64, i64),
}

/// What a settling run may still use with a seed, in back-edges and calls: some 5 to 50 ms.
const SETTLE_FUEL: i64 = 500_000;

enum Found {
    Goroutine(GoRef),
    /// Something has changed.
    Look,
    Shutdown,
}

impl Worker {
    pub(crate) fn new(rt: Arc<Runtime>, index: usize) -> Worker {
        let seeded = rt.seed.is_on();
        let rng = if seeded { Rng::new(rt.seed.get()) } else { Rng::from_entropy() };
        Worker {
            alloc: Allocator::new(rt.heap.clone()),
            rng,
            fuel: FUEL,
            index,
            seeded,
            fuel_given: FUEL,
            fuel_kept: 0,
            next: None,
            handed: (0, 0),
            front: None,
            nap: NAP,
            contended: 0,
            rest: Duration::ZERO,
            steps_back: false,
            rears: false,
            runnable: Vec::new(),
            slice_polls: 0,
            slice_start: Instant::now(),
            waiters: Vec::new(),
            readied: Vec::new(),
            due: Vec::new(),
            tick: 0,
            handoffs: 0,
            searching: false,
            free: Free::default(),
            records: None,
            kept: 0,
            buffer: Vec::new(),
            ids: 0..0,
            settling: (0, 0),
            rt,
        }
    }

    /// The thread's life.
    pub(crate) fn main(mut self) {
        while let Some(g) = self.find() {
            self.execute(g);
        }
        // Whoever waits for the world must not wait for us.
        let mut s = self.rt.sched.lock();
        self.rt.gate.leave(&mut s);
        drop(s);
        for w in self.waiters.drain(..) {
            // SAFETY: pooled waiters were made by Box::into_raw and stand in no queue.
            drop(unsafe { Box::from_raw(w) });
        }
    }

    /// The runtime, apart from the borrow of the worker, and without touching the count that all workers share.
    /// The result must not be kept beyond the operation.
    #[inline]
    pub(crate) fn runtime<'a>(&self) -> &'a Runtime {
        // SAFETY: the worker holds the Arc as long as its thread runs.
        unsafe { &*Arc::as_ptr(&self.rt) }
    }

    /// Whether another worker may be running goroutines now: only then is it of use to look again at what a goroutine
    /// holds.
    #[inline]
    pub(crate) fn has_company(&self) -> bool {
        !self.seeded && self.rt.lookout.idle() + 1 < self.rt.queues.len()
    }

    pub(crate) fn queue(&self) -> &LocalQueue {
        &self.rt.queues[self.index]
    }

    /// The next goroutine to run; waits for one. None: shut down.
    fn find(&mut self) -> Option<GoRef> {
        loop {
            let attention = self.rt.gate.attention.load(Ordering::Relaxed);
            if attention != 0 {
                if attention & attention::SHUTDOWN != 0 {
                    return None;
                }
                if attention & attention::STOP != 0 {
                    let s = self.rt.sched.lock();
                    if s.world.stopping {
                        drop(self.rt.stand_still(s));
                    }
                    continue;
                }
                match self.idle() {
                    Found::Shutdown => return None,
                    Found::Look => continue,
                    Found::Goroutine(g) => return Some(self.found(g)),
                }
            }
            self.tick = self.tick.wrapping_add(1);
            if self.rt.heap.want_collection() {
                // Goroutines that end before they poll leave their garbage to whoever looks for work.
                self.collect_between();
            }
            if self.seeded != self.rt.seed.is_on() {
                self.follow_seed();
            }
            if std::mem::take(&mut self.steps_back) {
                self.step_back();
                continue;
            }
            if self.aside() {
                // Nothing here is for this worker.
            } else if self.seeded {
                if let Some(g) = self.find_seeded() {
                    return Some(g);
                }
            } else {
                if let Some(g) = self.find_local() {
                    return Some(self.found(g));
                }
                if let Some(g) = self.take_global(true) {
                    return Some(self.found(g));
                }
                if self.run_due_timers() {
                    continue;
                }
                if let Some(g) = self.steal() {
                    return Some(self.found(g));
                }
                if self.linger() {
                    continue;
                }
            }
            match self.idle() {
                Found::Shutdown => return None,
                Found::Look => {}
                Found::Goroutine(g) => return Some(self.found(g)),
            }
        }
    }

    /// With a seed one worker does everything; the others stand aside.
    fn aside(&self) -> bool {
        self.seeded && self.index != 0
    }

    /// The mode has changed: what was runnable here is put where the new rule looks for it.
    fn follow_seed(&mut self) {
        let rt = self.rt.clone();
        let mut s = rt.sched.lock();
        self.seeded = rt.seed.is_on();
        if !self.seeded {
            self.rng = Rng::from_entropy();
        }
        self.give_away(&mut s);
        self.refuel(FUEL);
        rt.wake_locked(&mut s);
    }

    /// What is runnable here can be had by all.
    fn give_away(&mut self, s: &mut Sched) {
        let next = self.next.take();
        let local = std::iter::from_fn(|| self.queue().pop()).collect::<Vec<_>>();
        for g in local.into_iter().chain(std::mem::take(&mut self.runnable)).chain(next) {
            s.global.push(g);
        }
        self.rt.global_len.store(s.global.len(), Ordering::SeqCst);
    }

    /// At a poll: whether this worker had better leave the locks to others for a while; it does so when it looks for the
    /// next goroutine.
    pub(crate) fn is_in_the_way(&mut self) -> bool {
        self.steps_back = std::mem::take(&mut self.contended) >= CONTENDED;
        self.rest = if self.steps_back { (self.rest * 2).clamp(REST, SLICE) } else { Duration::ZERO };
        self.steps_back
    }

    /// Gives away what is runnable here and rests, if another worker goes on.
    fn step_back(&mut self) {
        let rt = self.runtime();
        let mut s = rt.sched.lock();
        if s.world.stopping || s.world.active < 2 || self.seeded {
            return;
        }
        self.give_away(&mut s);
        rt.gate.leave(&mut s);
        let until = Instant::now() + self.rest;
        while !s.shutdown
            && let Some(left) = until.checked_duration_since(Instant::now())
        {
            s = wait_for(&rt.beds[self.index], s, left).0;
            s = rt.help(s);
        }
        s = rt.gate.pass(s);
        s.world.active += 1;
    }

    fn find_local(&mut self) -> Option<GoRef> {
        if self.tick.is_multiple_of(61) {
            if let Some(g) = self.take_global(false) {
                self.slice_polls = 0;
                return Some(g);
            }
            self.run_due_timers();
        }
        if let Some(next) = self.next.take() {
            self.handoffs += 1;
            if self.handoffs < HANDOFFS || self.queue().is_empty() {
                return Some(next);
            }
            self.handoffs = 0;
            self.push_local(next);
        }
        self.handoffs = 0;
        self.slice_polls = 0;
        self.queue().pop()
    }

    /// With a seed: any of the runnable ones, for a number of back-edges and calls that the seed draws.
    fn find_seeded(&mut self) -> Option<GoRef> {
        let rt = self.runtime();
        if rt.global_len.load(Ordering::Relaxed) > 0 {
            let mut s = rt.sched.lock();
            if std::mem::take(&mut s.reseed) {
                self.rng = Rng::new(rt.seed.get());
            }
            while let Some(g) = s.global.pop() {
                self.runnable.push(g);
            }
            rt.global_len.store(0, Ordering::Relaxed);
        }
        self.worked((self.fuel_given - self.fuel.max(0) - self.fuel_kept).max(0) + 8);
        self.run_due_timers();
        let settling = rt.settle_run.load(Ordering::Relaxed);
        if settling != self.settling.0 {
            self.settling = (settling, SETTLE_FUEL);
        }
        if settling != 0 {
            let busy = self.runnable.iter().any(|g| g.get().run.load(Ordering::Relaxed) == settling);
            if !busy || self.settling.1 <= 0 {
                let mut s = rt.sched.lock();
                rt.finish_watch(&mut s, WatchEnd::Settled);
                return None;
            }
        }
        if self.runnable.is_empty() {
            return None;
        }
        let i = self.rng.below(self.runnable.len() as u64) as usize;
        let g = self.runnable.swap_remove(i);
        let quantum = self.draw_quantum();
        self.refuel(quantum);
        Some(g)
    }

    /// Short quanta and long ones, so that both unlikely and natural interleavings occur.
    pub(crate) fn draw_quantum(&mut self) -> i32 {
        let scale = self.rng.below(10);
        1 + self.rng.below(8 << scale) as i32
    }

    /// Counts work for the virtual clock and for settling with a seed.
    pub(crate) fn worked(&mut self, fuel: i32) {
        if self.seeded {
            self.settling.1 -= i64::from(fuel);
        }
        self.rt.timers.clock.work(fuel);
    }

    fn take_global(&mut self, batch: bool) -> Option<GoRef> {
        if self.rt.global_len.load(Ordering::Relaxed) == 0 {
            return None;
        }
        let rt = self.runtime();
        let mut s = rt.sched.lock();
        let share = if batch { (s.global.len() / rt.queues.len()).min(64) } else { 0 };
        let first = s.global.pop();
        for _ in 0..share {
            match s.global.pop() {
                Some(g) => {
                    if let Err(g) = self.queue().push(g) {
                        s.global.push(g);
                        break;
                    }
                }
                None => break,
            }
        }
        rt.global_len.store(s.global.len(), Ordering::Relaxed);
        first
    }

    fn steal(&mut self) -> Option<GoRef> {
        let n = self.rt.queues.len();
        if n == 1 {
            return None;
        }
        let start = self.rng.below(n as u64) as usize;
        for i in 0..n {
            let victim = (start + i) % n;
            let rt = &self.rt;
            // A few are taken only by a searcher, who knows that they are not about to run.
            if victim == self.index || !self.searching && rt.queues[victim].len() < CROWD / 2 {
                continue;
            }
            if let Some(g) = rt.queues[victim].steal(&rt.queues[self.index], &mut self.buffer) {
                return Some(g);
            }
        }
        None
    }

    /// Stops searching; if there is more work than ours, another worker should look too.
    fn found(&mut self, g: GoRef) -> GoRef {
        if self.searching {
            self.searching = false;
            self.nap = NAP;
            self.rt.lookout.found();
            if !self.queue().is_empty() || self.rt.global_len.load(Ordering::Relaxed) > 0 {
                self.rt.wake_one();
            }
        }
        g
    }

    /// Looks about for some microseconds: whether there is something to do. Waking a thread costs as much. Work in another
    /// worker's queue counts only when that does not get round to it.
    fn linger(&mut self) -> bool {
        let rt = self.runtime();
        if rt.queues.len() == 1 {
            return false;
        }
        if !self.searching {
            if rt.lookout.is_searched() {
                // One is enough.
                return false;
            }
            rt.lookout.search();
            self.searching = true;
        }
        let (mut before, mut stuck) = (None, 0);
        for _ in 0..LINGER {
            pause();
            if rt.gate.attention.load(Ordering::Relaxed) != 0
                || rt.global_len.load(Ordering::Relaxed) > 0
                || rt.timers.due()
            {
                return true;
            }
            let now = rt.queues.iter().enumerate().find_map(|(i, q)| Some((i, q.front()?)));
            stuck = if now == before { stuck + 1 } else { 0 };
            if now.is_some() && stuck >= STUCK {
                return true;
            }
            before = now;
        }
        false
    }

    /// Sleeps until there may be work.
    fn idle(&mut self) -> Found {
        let rt = self.runtime();
        let mut s = rt.sched.lock();
        loop {
            if s.shutdown {
                return Found::Shutdown;
            }
            if s.world.stopping {
                s = rt.stand_still(s);
                continue;
            }
            if let Some(next) = self.next.take() {
                // Only when frozen: others' work stays where all can find it.
                s.global.push(next);
                rt.global_len.store(s.global.len(), Ordering::Relaxed);
            }
            if !s.frozen
                && !self.seeded
                && let Some(g) = s.global.pop()
            {
                rt.global_len.store(s.global.len(), Ordering::Relaxed);
                return Found::Goroutine(g);
            }
            rt.lookout.lie_down(std::mem::take(&mut self.searching));
            let work = !s.frozen
                && !self.aside()
                && (!self.queue().is_empty()
                    || !self.runnable.is_empty()
                    || s.global.len() > 0
                    || rt.timers.due());
            if work {
                rt.lookout.get_up();
                return Found::Look;
            }
            rt.gate.leave(&mut s);
            if s.world.active == 0 && !s.frozen && rt.quiet(&mut s) {
                if !self.aside() {
                    s.world.active += 1;
                    rt.lookout.get_up();
                    continue;
                }
                rt.wake_locked(&mut s);
            }
            s.idle.push(self.index);
            s.woken[self.index] = false;
            let mut napped = false;
            while !s.woken[self.index] && !s.shutdown {
                let keeps = !s.frozen && s.keeper.is_none() && !self.aside();
                let deadline = if keeps { rt.idle_time(&s) } else { None };
                let nap = (s.world.active > 0 && !s.frozen && !self.seeded).then_some(self.nap);
                match deadline.into_iter().chain(nap).min() {
                    Some(limit) => {
                        if deadline.is_some() {
                            s.keeper = Some(self.index);
                        }
                        let (guard, timed_out) = wait_for(&rt.beds[self.index], s, limit);
                        s = guard;
                        if deadline.is_some() {
                            s.keeper = None;
                        }
                        if timed_out {
                            napped = nap.is_some();
                            break;
                        }
                    }
                    None => s = wait(&rt.beds[self.index], s),
                }
                s = rt.help(s);
            }
            s.idle.retain(|&i| i != self.index);
            if s.woken[self.index] {
                // Whoever woke us counted us as searching.
                self.searching = true;
            } else if napped {
                self.nap = (self.nap * 2).min(SLICE);
                rt.lookout.search();
                self.searching = true;
            }
            rt.lookout.get_up();
            s = rt.gate.pass(s);
            s.world.active += 1;
            if !s.shutdown && !s.frozen {
                return Found::Look;
            }
        }
    }

    /// Runs a goroutine until it stops.
    fn execute(&mut self, gref: GoRef) {
        // SAFETY: it was taken out of a run queue, so it is ours alone; others reach only what the module of
        // goroutines allows them to.
        let g = unsafe { &mut *gref.as_ptr() };
        if g.selecting {
            select::leave(self, g);
        } else {
            let waiter = g.waiter.get();
            // SAFETY: the goroutine is ours, its waiter stands in no queue.
            if unsafe { (*waiter).counted } {
                chan::uncount(self.runtime(), waiter);
            }
        }
        if g.killed.load(Ordering::Relaxed) != 0 {
            self.recycle(gref);
            return;
        }
        g.status.store(status::RUNNING, Ordering::Relaxed);
        if g.signal.load(Ordering::Relaxed) == Signal::Goexit as u8 {
            g.unwinding = true;
        }
        self.rears = false;
        let machine = &*self.runtime().machine;
        let run = std::panic::AssertUnwindSafe(|| machine.run(self, g));
        let step = std::panic::catch_unwind(run).unwrap_or_else(|panic| {
            let what = panic.downcast_ref::<String>().map(String::as_str);
            let what = what.or_else(|| panic.downcast_ref::<&str>().copied()).unwrap_or("unknown");
            Step::Fatal(Box::new(FatalReport { text: format!("internal error: {what}"), frames: Vec::new() }))
        });
        match step {
            Step::Park => {
                if !handshake::park(&gref.get().status) {
                    // Readied before it was parked.
                    self.enqueue(gref);
                }
            }
            Step::Yield => {
                g.status.store(status::RUNNABLE, Ordering::Relaxed);
                if std::mem::take(&mut self.rears) {
                    self.push_local(gref);
                } else {
                    self.enqueue_last(gref);
                }
            }
            Step::Done => self.finish(gref, false),
            Step::Goexit => self.finish(gref, true),
            Step::Stopped => self.finish(gref, true),
            Step::Panicked(report) => {
                let goroutine = g.id;
                self.end_group(gref, End::Panic { goroutine, report: *report });
            }
            Step::Exit(code) => self.end_group(gref, End::Exit(code)),
            Step::Fatal(report) => {
                let goroutine = g.id;
                self.end_group(gref, End::Fatal { goroutine, report: *report });
            }
        }
    }

    /// A goroutine has run to its end.
    fn finish(&mut self, gref: GoRef, goexit: bool) {
        let g = gref.get();
        if g.killed.load(Ordering::Relaxed) != 0 {
            self.recycle(gref);
            return;
        }
        let (group, main) = (g.group, g.is_main);
        if main
            && !goexit
            && group.kind == MainKind::Program
            && group.phase.load(Ordering::Relaxed) == phase::LIVE
        {
            self.end_group(gref, End::Done);
            return;
        }
        self.recycle(gref);
        group.count.end(self.index);
        let unwinding = group.phase.load(Ordering::Relaxed) != phase::LIVE;
        let last = unwinding && group.live() == 0;
        if main || last {
            let rt = self.runtime();
            let mut s = rt.sched.lock();
            if main {
                let mut state = group.state.lock();
                state.main_done = true;
                state.main = None;
                state.main_goexit = goexit;
            }
            let end = if unwinding {
                last.then_some(End::Interrupted)
            } else if group.kind == MainKind::Program {
                None
            } else if goexit {
                Some(End::Goexit)
            } else {
                Some(End::Done)
            };
            let answers = |w: &Watch, end: &End| {
                w.group.id == group.id && (w.kind == WatchKind::Main || *end == End::Interrupted)
            };
            if let Some(end) = end
                && s.watch.as_ref().is_some_and(|w| answers(w, &end))
            {
                rt.finish_watch(&mut s, WatchEnd::End(end));
            }
            rt.api_cv.notify_all();
        }
    }

    /// The group of `gref`, which has stopped running, ends; all its goroutines vanish.
    fn end_group(&mut self, gref: GoRef, end: End) {
        let rt = self.runtime();
        rt.stop_world(true);
        let g = gref.get();
        let (group, run) = (g.group, g.run());
        let first = g.killed.load(Ordering::Relaxed) == 0;
        if first {
            rt.vanish(group);
        }
        let background = rt.start_world(true, |s| if first { rt.end_locked(s, group, end) } else { None });
        if let Some(end) = background {
            rt.sink.background_ended(run, group.id, end);
        }
        self.recycle(gref);
    }

    /// The heap stays beyond its limit: the running cell ends, or else the group of the goroutine that polls, or else the
    /// newest one.
    pub(crate) fn out_of_memory(&mut self, g: Option<&Goroutine>) {
        let rt = self.runtime();
        rt.stop_world(true);
        let group = {
            let s = rt.sched.lock();
            let watched = s.watch.as_ref().map(|w| w.group);
            let others = g.map(|g| g.group).into_iter().chain(s.groups.iter().rev().copied());
            watched.into_iter().chain(others).find(|group| group.live() > 0)
        };
        let Some(group) = group.filter(|_| rt.heap.over_limit()) else {
            rt.start_world(true, |_| ());
            return;
        };
        let run = group.run;
        let own = g.filter(|g| g.group.id == group.id);
        let frames = own.map_or_else(Vec::new, |g| rt.machine.traceback(g));
        let goroutine = own.map_or_else(|| group.main.load(Ordering::Relaxed), |g| g.id);
        rt.vanish(group);
        // What the others need must be there again at once.
        rt.collect_stopped();
        let report = FatalReport { text: rt.heap.out_of_memory(), frames };
        let end = End::Fatal { goroutine, report };
        let background = rt.start_world(true, |s| rt.end_locked(s, group, end));
        if let Some(end) = background {
            rt.sink.background_ended(run, group.id, end);
        }
    }

    /// Looks, with the world stopped, whether what the host waits for has come about while others run.
    pub(crate) fn check_watch(&mut self, g: &Goroutine) {
        let rt = self.runtime();
        if rt.keeps_waiting(g) || !rt.check_due(self.seeded) {
            return;
        }
        let began = Instant::now();
        rt.stop_world(true);
        rt.start_world(true, |s| {
            if let Some(end) = deadlock::evaluate(rt, s, false) {
                rt.finish_watch(s, end);
            }
        });
        rt.check_done(began.elapsed());
    }

    /// A record for a deferred call, to be filled in.
    pub(crate) fn take_record(&mut self) -> Box<Record> {
        let Some(mut record) = self.records.take() else { return Record::base(None) };
        self.records = record.below.take();
        self.kept -= 1;
        record
    }

    /// Keeps the record of a deferred call that has begun.
    pub(crate) fn keep_record(&mut self, mut record: Box<Record>) {
        if self.kept < RECORDS {
            record.below = self.records.take();
            self.records = Some(record);
            self.kept += 1;
        }
    }

    fn recycle(&mut self, gref: GoRef) {
        let stack = gref.retire();
        self.alloc.external(-(stack as isize));
        let rt = self.runtime();
        self.free.give(gref, &rt.slab);
    }

    /// Starts a goroutine that inherits group and run from `parent` (the `go` statement). `init` prepares its stack of at
    /// least `slots` slots, and its `fp`, `pc`, `code`. False when the stack cannot be had.
    pub fn spawn(&mut self, parent: &Goroutine, slots: usize, init: impl FnOnce(&mut Goroutine)) -> bool {
        let (id, group, run) = (parent.id, parent.group, parent.run());
        let Some(g) = self.fresh(id, group, run, slots) else { return false };
        // SAFETY: a fresh goroutine is known to nobody else.
        init(unsafe { &mut *g.as_ptr() });
        self.launch(g);
        true
    }

    pub(crate) fn fresh(
        &mut self,
        parent: u64,
        group: &'static super::group::Group,
        run: super::RunId,
        slots: usize,
    ) -> Option<GoRef> {
        let rt = self.runtime();
        let gref = self.free.take(slots, &rt.slab, rt.no_group);
        let bytes = rt.slab.taken();
        if bytes != 0 {
            rt.heap.allocated(bytes);
        }
        if self.ids.is_empty() {
            // Numbers are handed out in batches, as Go does: 16 per worker.
            let batch = if self.rt.queues.len() == 1 { 1 } else { 16 };
            let first = self.rt.ids.fetch_add(batch, Ordering::Relaxed);
            self.ids = first..first + batch;
        }
        let id = self.ids.start;
        self.ids.start += 1;
        // SAFETY: a free goroutine is known to nobody else.
        let g = unsafe { &mut *gref.as_ptr() };
        g.renew(id, parent, run, group);
        if g.grow_stack(&mut self.alloc, slots).is_err() {
            self.recycle(gref);
            return None;
        }
        Some(gref)
    }

    /// Makes a prepared goroutine runnable.
    pub(crate) fn launch(&mut self, gref: GoRef) {
        let g = gref.get();
        g.group.count.begin(self.index);
        if g.group.phase.load(Ordering::Relaxed) != phase::LIVE {
            g.signal.store(Signal::Goexit as u8, Ordering::Relaxed);
        }
        g.status.store(status::RUNNABLE, Ordering::Release);
        self.enqueue(gref);
        if !self.seeded && self.queue().len() >= BROOD {
            self.rears = true;
            self.fuel_given -= self.fuel.max(0);
            self.fuel = 0;
        }
    }

    /// Makes a goroutine runnable whose wake-up the caller owns.
    #[inline]
    pub(crate) fn ready(&mut self, g: GoRef) {
        if make_runnable(g) {
            self.enqueue(g);
        }
    }

    /// The same for many, or for the clock: behind those that wait already, in this order.
    pub(crate) fn ready_behind(&mut self, g: GoRef) {
        if make_runnable(g) {
            if self.seeded {
                self.runnable.push(g);
            } else {
                self.push_local(g);
            }
        }
    }

    /// The goroutine runs next here; who would have run next goes to the queue.
    #[inline]
    fn enqueue(&mut self, g: GoRef) {
        if self.seeded {
            self.runnable.push(g);
            return;
        }
        self.handed.0 = self.handed.0.wrapping_add(1);
        if let Some(old) = self.next.replace(g) {
            self.push_local(old);
        }
    }

    /// Behind everybody.
    fn enqueue_last(&mut self, g: GoRef) {
        if self.seeded {
            self.runnable.push(g);
            return;
        }
        let rt = self.runtime();
        let mut s = rt.sched.lock();
        s.global.push(g);
        rt.global_len.store(s.global.len(), Ordering::Relaxed);
    }

    pub(crate) fn push_local(&mut self, g: GoRef) {
        if let Err(g) = self.queue().push(g) {
            let mut half = std::mem::take(&mut self.buffer);
            half.clear();
            self.queue().take_half(&mut half);
            half.push(g);
            let mut s = self.rt.sched.lock();
            for g in half.drain(..) {
                s.global.push(g);
            }
            self.rt.global_len.store(s.global.len(), Ordering::Relaxed);
            drop(s);
            self.buffer = half;
        }
        if self.rt.queues.len() > 1 && self.queue().len().is_multiple_of(2 * BROOD) {
            self.rt.wake_one();
        }
    }

    /// Makes many runnable whose wake-ups the caller owns.
    pub(crate) fn ready_all(&mut self, mut list: GlobalQueue) {
        let few = self.seeded || list.len() <= CROWD * 4;
        let mut many = GlobalQueue::new();
        while let Some(g) = list.pop() {
            if few {
                self.ready(g);
            } else if make_runnable(g) {
                many.push(g);
            }
        }
        if many.len() > 0 {
            let rt = self.runtime();
            let mut s = rt.sched.lock();
            s.global.append(many);
            rt.global_len.store(s.global.len(), Ordering::SeqCst);
            drop(s);
            rt.wake_one();
        }
    }

    /// At a poll: whoever is idle may have what this worker does not get round to.
    #[inline]
    pub(crate) fn share(&mut self) {
        let now = self.queue().front();
        let before = std::mem::replace(&mut self.front, now);
        let waits = now.is_some() && (now == before || self.queue().len() >= CROWD);
        if waits && self.rt.lookout.idle() != 0 {
            self.rt.wake_one();
        }
    }

    /// Fires what is due; whether anything was.
    pub(crate) fn run_due_timers(&mut self) -> bool {
        let rt = self.runtime();
        if !rt.timers.due() {
            return false;
        }
        crate::runtime::timer::run_due(self, rt);
        true
    }
}

/// The waker's half of the handshake: whether the caller must put it into a run queue.
#[inline]
pub(crate) fn make_runnable(g: GoRef) -> bool {
    handshake::ready(&g.get().status)
}

impl Runtime {
    /// Wakes an idle worker for work that has become visible, unless somebody searches already.
    pub(crate) fn wake_one(&self) {
        if !self.lookout.must_wake() {
            return;
        }
        let mut s = self.sched.lock();
        if !s.frozen {
            self.wake_locked(&mut s);
        }
    }

    pub(crate) fn wake_locked(&self, s: &mut Sched) {
        // With a seed there is one worker to wake.
        let at =
            if self.seed.is_on() { s.idle.iter().position(|&i| i == 0) } else { s.idle.len().checked_sub(1) };
        if let Some(at) = at {
            let i = s.idle.remove(at);
            s.woken[i] = true;
            self.lookout.search();
            self.beds[i].notify_one();
        }
    }
}
