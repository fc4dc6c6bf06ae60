//! Values, heap, scheduler, channels, timers: motion and memory, without syntax, types or Jupyter.

/// Channels.
pub mod chan;
/// Memory: arenas, allocation, marking, sweeping.
pub mod heap;
/// Maps on the heap.
pub mod map;
/// Natives.
pub mod native;
/// Run-time type descriptors.
pub mod rtype;
/// Goroutines, workers, groups.
pub mod sched;
/// Locks, wait groups, conditions.
pub mod sema;
/// Signals of the operating system.
pub mod signal;
/// Atomics and locks of the scheduler.
pub mod sync;
/// Timers and the clock.
pub mod timer;
/// Typed views of strings, slices, interfaces and closures; loads and stores.
pub mod value;

use crate::source::{SourceKind, SourceMap};
use heap::{Heap, Tracer};
use native::Sink;
use sched::deadlock::{self, GoroutineInfo};
use sched::goroutine::{GoRef, Signal, Slab, status};
use sched::group::{End, Group, GroupId, MainKind, RunId, phase};
use sched::handshake::Lookout;
use sched::run_queue::{GlobalQueue, LocalQueue};
use sched::worker::make_runnable;
use sched::world::{Gate, HasWorld, World, attention};
use sched::{Goroutine, Machine, WaitReason, Worker, leak};
use std::collections::{BTreeSet, VecDeque};
use std::sync::OnceLock;
use std::time::{Duration, Instant};
use sync::{Arc, AtomicBool, AtomicU64, AtomicUsize, Condvar, Mutex, Ordering, wait, wait_for};
use timer::{ClockKind, Now, Timers};

/// How a runtime is set up.
#[derive(Clone, Debug, Default)]
pub struct Config {
    /// Worker threads; None: as many as there are cores. With a seed there is one.
    pub workers: Option<usize>,
    /// Fixes scheduling, `select`, map order and `math/rand`.
    pub seed: Option<u64>,
    pub clock: ClockKind,
    /// Deadlock by Go's rule alone (`gopark run`): when nothing can run and no timer is pending.
    pub go_rule: bool,
}

/// The workers, the goroutines, the clock, the heap: one per session. Dropping it does not end it;
/// [`Runtime::shutdown`] does.
///
/// Lock order: a channel or semaphore bucket, timers, the scheduler, the slab, a group's state. A worker takes the
/// scheduler's lock only where it is about to look for work, wake others, or stop the world.
pub struct Runtime {
    pub heap: Arc<Heap>,
    pub config: Config,
    pub(crate) seed: Seed,
    pub(crate) machine: Arc<dyn Machine>,
    pub(crate) sink: Arc<dyn Sink>,
    sources: Mutex<(SourceMap, String)>,
    pub(crate) slab: Slab,
    /// The group of free goroutines.
    pub(crate) no_group: &'static Group,
    pub(crate) sched: Mutex<Sched>,
    /// What polls look for, and where the world waits.
    pub(crate) gate: Gate,
    pub(crate) global_len: AtomicUsize,
    pub(crate) lookout: Lookout,
    pub(crate) queues: Box<[LocalQueue]>,
    /// Where idle workers sleep, one each.
    pub(crate) beds: Box<[Condvar]>,
    /// A watch has its answer, a group is empty.
    pub(crate) api_cv: Condvar,
    pub(crate) ids: AtomicU64,
    pub(crate) chan_ids: AtomicU64,
    pub(crate) timers: Timers,
    pub(crate) sema: sema::Table,
    pub signals: signal::Signals,
    /// A watch is waiting for its answer.
    pub(crate) watching: AtomicBool,
    /// With a seed: the run that is settling, 0 for none.
    pub(crate) settle_run: AtomicU64,
    /// Goroutines that wait for the host, with their ids.
    output: Mutex<Vec<(GoRef, u64)>>,
    input: Mutex<Vec<(GoRef, u64)>>,
    drained: AtomicU64,
    roots: Mutex<Vec<Box<dyn Fn(&mut Tracer) + Send + Sync>>>,
    handles: Mutex<Handles>,
    threads: Mutex<Vec<std::thread::JoinHandle<()>>>,
    pub(crate) time_words: OnceLock<timer::TimeWords>,
    /// Ids of goroutines that were stopped, as ranges, oldest first, for reports about locks they held.
    vanished: Mutex<VecDeque<std::ops::RangeInclusive<u64>>>,
}

/// Whether a seed decides what is random, and which. Changes only with the world stopped; each worker follows when it next
/// looks for work.
pub(crate) struct Seed {
    on: AtomicBool,
    seed: AtomicU64,
}

impl Seed {
    fn new(seed: Option<u64>) -> Seed {
        Seed { on: AtomicBool::new(seed.is_some()), seed: AtomicU64::new(seed.unwrap_or(0)) }
    }

    #[inline]
    pub(crate) fn is_on(&self) -> bool {
        self.on.load(Ordering::Relaxed)
    }

    pub(crate) fn get(&self) -> u64 {
        self.seed.load(Ordering::Relaxed)
    }

    fn set(&self, seed: Option<u64>) {
        self.seed.store(seed.unwrap_or(0), Ordering::Relaxed);
        self.on.store(seed.is_some(), Ordering::Relaxed);
    }
}

/// What stands under the scheduler's lock.
pub(crate) struct Sched {
    pub global: GlobalQueue,
    /// Idle workers, the last to fall asleep is woken first.
    pub idle: Vec<usize>,
    pub woken: Vec<bool>,
    pub world: World,
    /// A collection under way calls for help.
    pub collecting: bool,
    /// The idle worker that waits for the earliest deadline.
    pub keeper: Option<usize>,
    /// Virtual clock: nothing runs while the host waits for nothing.
    pub frozen: bool,
    pub watch: Option<Watch>,
    /// With a seed: the next run starts the stream afresh.
    pub reseed: bool,
    pub shutdown: bool,
    pub groups: Vec<&'static Group>,
    pub checks: Checks,
}

impl HasWorld for Sched {
    fn world(&mut self) -> &mut World {
        &mut self.world
    }
}

/// When the expensive looks at the whole program may be taken again.
#[derive(Default)]
pub(crate) struct Checks {
    /// Looks to leave out, and how many after the next one.
    pub skip: u32,
    pub step: u32,
    /// Real clock: not before this time.
    pub not_before: Option<Instant>,
    /// A look was left out: an idle worker takes it at that time.
    pub pending: bool,
}

/// What the host waits for.
pub(crate) struct Watch {
    pub group: &'static Group,
    pub kind: WatchKind,
    /// It has been answered; the answer stands in the group's state until it is fetched.
    pub done: bool,
}

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum WatchKind {
    /// The main goroutine's end.
    Main,
    /// Nothing that prints under the run can run on its own.
    Settle,
    /// All that print under the run have ended or never will.
    All,
    /// The end of a group that unwinds.
    Unwind,
}

#[derive(Clone, PartialEq, Debug)]
pub(crate) enum WatchEnd {
    End(End),
    Settled,
}

#[derive(Default)]
struct Handles {
    refs: Vec<u64>,
    free: Vec<usize>,
}

/// A reference that Rust code holds across safepoints; dropping it lets go.
pub struct Handle {
    rt: Arc<Runtime>,
    index: usize,
}

/// So many ranges of ids are remembered.
const VANISHED: usize = 1000;
/// How long a run may settle.
const SETTLE: Duration = Duration::from_millis(50);

impl Runtime {
    /// Starts the workers.
    pub fn new(
        config: Config,
        heap: Arc<Heap>,
        machine: Arc<dyn Machine>,
        sink: Arc<dyn Sink>,
    ) -> Arc<Runtime> {
        let cores = || std::thread::available_parallelism().map_or(1, usize::from);
        let n = if config.seed.is_some() { 1 } else { config.workers.unwrap_or_else(cores).clamp(1, 256) };
        // The virtual clock stands still between cells, and so does everything.
        let frozen = config.clock == ClockKind::Virtual;
        let rt = Arc::new(Runtime {
            heap,
            machine,
            sink,
            sources: Mutex::default(),
            slab: Slab::default(),
            no_group: Group::new(GroupId(0), RunId(0), MainKind::Statements),
            sched: Mutex::new(Sched {
                global: GlobalQueue::new(),
                idle: Vec::new(),
                woken: vec![false; n],
                world: World::new(n),
                collecting: false,
                keeper: None,
                frozen,
                watch: None,
                reseed: false,
                shutdown: false,
                groups: Vec::new(),
                checks: Checks::default(),
            }),
            gate: Gate::new(if frozen { attention::FROZEN } else { 0 }),
            global_len: AtomicUsize::new(0),
            lookout: Lookout::new(),
            queues: (0..n).map(|_| LocalQueue::new()).collect(),
            beds: (0..n).map(|_| Condvar::new()).collect(),
            api_cv: Condvar::new(),
            ids: AtomicU64::new(1),
            chan_ids: AtomicU64::new(1),
            timers: Timers::new(config.clock),
            seed: Seed::new(config.seed),
            sema: sema::Table::new(),
            signals: signal::Signals::default(),
            watching: AtomicBool::new(false),
            settle_run: AtomicU64::new(0),
            output: Mutex::new(Vec::new()),
            input: Mutex::new(Vec::new()),
            drained: AtomicU64::new(0),
            roots: Mutex::new(Vec::new()),
            handles: Mutex::new(Handles::default()),
            threads: Mutex::new(Vec::new()),
            time_words: OnceLock::new(),
            vanished: Mutex::new(VecDeque::new()),
            config,
        });
        let mut threads = rt.threads.lock();
        for index in 0..n {
            let rt = rt.clone();
            let thread = std::thread::Builder::new().name(format!("worker {index}"));
            let body = move || Worker::new(rt, index).main();
            threads.push(thread.spawn(body).expect("the system starts threads for the workers"));
        }
        drop(threads);
        rt
    }

    /// Starts a run: a group whose main goroutine calls `closure` (no parameters, no results; immortal or held by a
    /// handle until then). With a seed its random numbers start afresh. `run` must not be 0.
    pub fn start_run(self: &Arc<Self>, run: RunId, closure: u64, kind: MainKind) -> GroupId {
        let mut s = self.lock_moving();
        let id = GroupId(s.groups.last().map_or(1, |g| g.id.0 + 1));
        let group = Group::new(id, run, kind);
        s.groups.push(group);
        let gref = self.slab.take_one(self.no_group);
        let main = self.ids.fetch_add(1, Ordering::Relaxed);
        group.main.store(main, Ordering::Relaxed);
        gref.prepare_main(main, run, group, &*self.machine, &self.heap, closure);
        group.count.begin(0);
        group.state.lock().main = Some(gref);
        s.global.push(gref);
        self.global_len.store(s.global.len(), Ordering::SeqCst);
        s.reseed = true;
        self.set_watch(&mut s, group, WatchKind::Main);
        id
    }

    /// Installs what the host waits for, and lets everything run.
    fn set_watch(&self, s: &mut Sched, group: &'static Group, kind: WatchKind) {
        let late = group.state.lock().take_answers();
        s.watch = Some(Watch { group, kind, done: false });
        s.checks = Checks::default();
        self.watching.store(true, Ordering::Relaxed);
        let settling = if kind == WatchKind::Settle && self.seed.is_on() { group.run.0 } else { 0 };
        self.settle_run.store(settling, Ordering::Relaxed);
        let thawed = std::mem::take(&mut s.frozen);
        self.gate.attention.fetch_and(!attention::FROZEN, Ordering::SeqCst);
        if thawed {
            for _ in 0..s.idle.len() {
                self.wake_locked(s);
            }
        }
        self.wake_locked(s);
        if let Some(end) = late {
            self.finish_watch(s, WatchEnd::End(end));
        }
    }

    /// Answers the watch. With the virtual clock everything stands still from here on.
    pub(crate) fn finish_watch(&self, s: &mut Sched, end: WatchEnd) {
        let Some(watch) = s.watch.as_mut() else { return };
        if watch.done {
            return;
        }
        watch.done = true;
        watch.group.state.lock().answer = Some(end);
        self.watching.store(false, Ordering::Relaxed);
        self.settle_run.store(0, Ordering::Relaxed);
        self.freeze(s);
        self.api_cv.notify_all();
    }

    fn freeze(&self, s: &mut Sched) {
        if self.timers.clock.is_virtual() {
            s.frozen = true;
            self.gate.attention.fetch_or(attention::FROZEN, Ordering::SeqCst);
        }
    }

    /// Every worker is idle: answers the watch, or moves the virtual clock. Whether something can run now.
    pub(crate) fn quiet(&self, s: &mut Sched) -> bool {
        if let Some(end) = deadlock::evaluate(self, s, true) {
            self.finish_watch(s, end);
        }
        !s.frozen && self.timers.jump()
    }

    /// How long the keeper may sleep: until the earliest deadline, or until a look that was put off may be taken.
    pub(crate) fn idle_time(&self, s: &Sched) -> Option<Duration> {
        let timer = self.timers.wait_time();
        let look =
            s.checks.not_before.filter(|_| s.checks.pending && s.watch.as_ref().is_some_and(|w| !w.done));
        let look = look.map(|t| t.saturating_duration_since(Instant::now()));
        match (timer, look) {
            (Some(a), Some(b)) => Some(a.min(b)),
            (a, b) => a.or(b),
        }
    }

    /// A group has ended by `end` (the world is stopped, its goroutines are gone). What must be told to the sink.
    pub(crate) fn end_locked(&self, s: &mut Sched, group: &'static Group, end: End) -> Option<End> {
        self.api_cv.notify_all();
        match &s.watch {
            Some(watch) if watch.group.id == group.id && !watch.done => {
                self.finish_watch(s, WatchEnd::End(end));
                None
            }
            // The main goroutine has ended, and the host is about to let the cell settle.
            Some(watch) if watch.group.id == group.id && watch.kind == WatchKind::Main => {
                group.state.lock().late = Some(end);
                None
            }
            _ => (!matches!(end, End::Done | End::Interrupted | End::Stopped)).then_some(end),
        }
    }

    /// Whether that this goroutine runs is reason enough for the watch to go on (or there is none to answer).
    pub(crate) fn keeps_waiting(&self, g: &Goroutine) -> bool {
        let s = self.sched.lock();
        s.watch.as_ref().is_none_or(|w| match w.kind {
            WatchKind::Main => w.group.id == g.group.id,
            WatchKind::All => w.group.run == g.run(),
            WatchKind::Settle | WatchKind::Unwind => true,
        })
    }

    /// Whether a look at the whole program is due while others run.
    pub(crate) fn check_due(&self, seeded: bool) -> bool {
        let mut s = self.sched.lock();
        if seeded {
            if s.checks.skip > 0 {
                s.checks.skip -= 1;
                return false;
            }
            return true;
        }
        s.checks.not_before.is_none_or(|t| t <= Instant::now())
    }

    /// A look took that long: the next one comes when it costs a twentieth of the time at most.
    pub(crate) fn check_done(&self, cost: Duration) {
        let mut s = self.sched.lock();
        s.checks.not_before = Some(Instant::now() + (cost * 20).max(Duration::from_millis(10)));
    }

    fn wait_watch(&self, group: GroupId) -> Option<End> {
        let mut s = self.sched.lock();
        let Some(found) = s.groups.iter().find(|g| g.id == group).copied() else { return Some(End::Stopped) };
        loop {
            if let Some(answer) = found.state.lock().answer.take() {
                let WatchEnd::End(end) = answer else { return None };
                drop(s);
                if matches!(end, End::Deadlock(_)) {
                    // Nobody can wake them any more: they leave the queues that they wait in.
                    self.stop_world(false);
                    self.vanish(found);
                    self.start_world(false, |_| ());
                }
                return Some(end);
            }
            if s.watch.as_ref().is_none_or(|w| w.group.id != group) {
                // Another wait has replaced ours.
                return Some(End::Stopped);
            }
            if s.shutdown {
                return Some(End::Stopped);
            }
            s = wait(&self.api_cv, s);
        }
    }

    /// Waits until the main goroutine has ended, or the group by a panic, a deadlock, `os.Exit`, an interrupt. For a
    /// program the group is gone then; for statements the others go on. Must follow [`Runtime::start_run`].
    pub fn wait_run(&self, group: GroupId) -> End {
        self.wait_watch(group).unwrap_or(End::Done)
    }

    /// After [`Runtime::wait_run`] gave `Done` or `Goexit`: waits until no goroutine that prints under the group's run can
    /// run on its own, at most 50 ms (with a seed: that many instructions). Something else than None: how the group
    /// ended meanwhile.
    pub fn settle(&self, group: GroupId) -> Option<End> {
        let mut s = self.lock_moving();
        let found = s.groups.iter().find(|g| g.id == group).copied()?;
        self.set_watch(&mut s, found, WatchKind::Settle);
        if self.seed.is_on() {
            drop(s);
            return self.wait_watch(group);
        }
        let began = Instant::now();
        let mut pause = Duration::from_micros(500);
        loop {
            let answered = s.watch.as_ref().is_none_or(|w| w.group.id != group || w.done);
            if answered || s.shutdown {
                break;
            }
            let (guard, timed_out) = wait_for(&self.api_cv, s, pause);
            s = guard;
            if !timed_out {
                continue;
            }
            pause *= 2;
            drop(s);
            let late = began.elapsed() >= SETTLE;
            self.stop_world(false);
            self.start_world(false, |s| {
                if let Some(end) = deadlock::evaluate(self, s, false) {
                    self.finish_watch(s, end);
                } else if late && s.watch.as_ref().is_some_and(|w| w.group.id == group) {
                    self.finish_watch(s, WatchEnd::Settled);
                }
            });
            s = self.sched.lock();
        }
        drop(s);
        self.wait_watch(group)
    }

    /// `%%wait`: waits until all goroutines that print under the run have ended or can never be woken.
    pub fn wait_all(&self, group: GroupId) -> Option<End> {
        let mut s = self.lock_moving();
        let found = s.groups.iter().find(|g| g.id == group).copied()?;
        self.set_watch(&mut s, found, WatchKind::All);
        drop(s);
        self.wait_watch(group)
    }

    /// Changes who decides what is random, and the clock, for this and all later runs. Between runs; goroutines of earlier
    /// ones go on under the new rule.
    pub fn set_mode(&self, seed: Option<u64>, clock: ClockKind) {
        self.stop_world(false);
        self.start_world(false, |s| {
            self.seed.set(seed);
            self.timers.clock.set(clock);
            s.frozen = clock == ClockKind::Virtual;
            if s.frozen {
                self.gate.attention.fetch_or(attention::FROZEN, Ordering::SeqCst);
            } else {
                self.gate.attention.fetch_and(!attention::FROZEN, Ordering::SeqCst);
            }
            // Sleepers look anew at who may run, and at who waits for the next deadline.
            for i in std::mem::take(&mut s.idle) {
                s.woken[i] = true;
                self.lookout.search();
                self.beds[i].notify_one();
            }
        });
    }

    /// Between runs: garbage that has piled up is freed. With the virtual clock time and goroutines stand still from now on
    /// until the next run.
    pub fn rest(&self) {
        if self.heap.worth_collecting() {
            self.stop_world(false);
            self.collect_stopped();
            self.start_world(false, |_| ());
        }
        let mut s = self.sched.lock();
        self.freeze(&mut s);
    }

    /// Ends every goroutine of a group as Goexit would: deferred calls run, at most `limit` in all, then they vanish.
    /// Returns when they are gone; a waiting [`Runtime::wait_run`] (or settle, or wait_all) gets `Interrupted`.
    pub fn interrupt(&self, group: GroupId, limit: Duration) {
        let Some(found) = self.group(group) else { return };
        self.stop_world(false);
        if found.live() > 0 && found.phase.load(Ordering::Relaxed) != phase::STOPPED {
            found.phase.store(phase::UNWINDING, Ordering::Relaxed);
            self.unwind(found);
        }
        self.start_world(false, |s| {
            if found.live() == 0 {
                // Nothing is left to unwind: whoever waits for it has waited enough.
                if s.watch.as_ref().is_some_and(|w| w.group.id == group) {
                    self.finish_watch(s, WatchEnd::End(End::Interrupted));
                }
            } else if s.watch.as_ref().is_none_or(|w| w.done) {
                // Between cells with the virtual clock: they need to move to unwind.
                self.set_watch(s, found, WatchKind::Unwind);
            }
            let thief = s.global.len() > 0;
            if thief {
                self.wake_locked(s);
            }
        });
        let until = Instant::now() + limit;
        let mut s = self.sched.lock();
        while found.live() > 0 && !s.shutdown {
            let now = Instant::now();
            if now >= until {
                break;
            }
            (s, _) = wait_for(&self.api_cv, s, until - now);
        }
        let late = found.live() > 0;
        drop(s);
        if late {
            self.stop_with(found, End::Interrupted);
        }
        let mut s = self.sched.lock();
        if s.watch.as_ref().is_some_and(|w| w.group.id == group && w.kind == WatchKind::Unwind) {
            s.watch = None;
            self.watching.store(false, Ordering::Relaxed);
            self.freeze(&mut s);
        }
    }

    /// The goroutines of a group vanish at their next safepoint, none of their deferred calls runs.
    pub fn stop(&self, group: GroupId) {
        if let Some(found) = self.group(group) {
            self.stop_with(found, End::Stopped);
        }
    }

    fn stop_with(&self, group: &'static Group, end: End) {
        self.stop_world(false);
        self.vanish(group);
        self.start_world(false, |s| self.end_locked(s, group, end));
    }

    fn group(&self, id: GroupId) -> Option<&'static Group> {
        self.sched.lock().groups.iter().find(|g| g.id == id).copied()
    }

    /// The id of the main goroutine of a group, for reports; 0 for an unknown group.
    pub fn main_goroutine(&self, group: GroupId) -> u64 {
        let s = self.sched.lock();
        s.groups.iter().find(|g| g.id == group).map_or(0, |g| g.main.load(Ordering::Relaxed))
    }

    /// The groups that still have goroutines, oldest first.
    pub fn groups(&self) -> Vec<(GroupId, RunId)> {
        self.sched.lock().groups.iter().filter(|g| g.live() > 0).map(|g| (g.id, g.run)).collect()
    }

    /// All goroutines of the group vanish; the world is stopped. The end before this one, if the group was unwinding.
    pub(crate) fn vanish(&self, group: &'static Group) {
        group.phase.store(phase::STOPPED, Ordering::Relaxed);
        let (mut gone, mut ids) = (Vec::new(), Vec::new());
        self.slab.for_each(|gref| {
            let g = gref.get();
            if g.group.id != group.id || g.killed.load(Ordering::Relaxed) != 0 {
                return;
            }
            g.killed.store(1, Ordering::Relaxed);
            ids.push(g.id);
            if g.status.load(Ordering::Relaxed) == status::PARKED {
                gone.push(gref);
            }
            group.count.end(0);
        });
        self.remember_vanished(ids);
        self.timers.purge(group.id, |g| g.get().killed.load(Ordering::Relaxed) != 0);
        let (mut woken, mut left) = (Vec::new(), Vec::new());
        let mut stacks = 0;
        for &gref in &gone {
            self.leave_queues(gref, &mut left);
            stacks += gref.retire();
        }
        self.heap.external(-(stacks as isize));
        self.slab.for_each(|gref| {
            if gref.get().killed.load(Ordering::Relaxed) != 0 && gref.get().group.id == group.id {
                left.extend(self.sema.give_up(gref));
            }
        });
        self.slab.give(gone.into_iter());
        self.repair_locks(left, &mut woken);
        self.enqueue_all(woken);
    }

    /// Every goroutine of the group is told to unwind, and taken out of whatever it waits for; the world is stopped.
    fn unwind(&self, group: &'static Group) {
        let (mut woken, mut left, mut parked) = (Vec::new(), Vec::new(), Vec::new());
        self.slab.for_each(|gref| {
            let g = gref.get();
            if g.group.id != group.id || g.killed.load(Ordering::Relaxed) != 0 || gref.is_unwinding() {
                return;
            }
            g.signal.store(Signal::Goexit as u8, Ordering::Relaxed);
            if g.status.load(Ordering::Relaxed) == status::PARKED {
                parked.push(gref);
            } else {
                left.extend(self.sema.give_up(gref));
            }
        });
        self.timers.purge(group.id, |gref| {
            let g = gref.get();
            g.group.id == group.id && g.signal.load(Ordering::Relaxed) == Signal::Goexit as u8
        });
        for gref in parked {
            self.leave_queues(gref, &mut left);
            gref.get().set_reason(WaitReason::None);
            gref.get().status.store(status::RUNNABLE, Ordering::Relaxed);
            woken.push(gref);
        }
        self.repair_locks(left, &mut woken);
        self.enqueue_all(woken);
    }

    /// Takes a parked goroutine out of every queue; the world is stopped. `left`: locks that it waited for.
    fn leave_queues(&self, gref: GoRef, left: &mut Vec<(u64, WaitReason)>) {
        match gref.get().wait_reason() {
            WaitReason::ChanReceive | WaitReason::ChanSend | WaitReason::Select => chan::abandon(self, gref),
            // The timers are purged for all at once.
            WaitReason::Sleep => {}
            WaitReason::MutexLock
            | WaitReason::RwMutexRLock
            | WaitReason::RwMutexLock
            | WaitReason::WaitGroupWait
            | WaitReason::CondWait
            | WaitReason::SemAcquire => left.push(self.sema.abandon(gref)),
            WaitReason::Output => self.output.lock().retain(|(g, _)| *g != gref),
            WaitReason::Input => self.input.lock().retain(|(g, _)| *g != gref),
            WaitReason::None
            | WaitReason::ChanReceiveNil
            | WaitReason::ChanSendNil
            | WaitReason::SelectNoCases => {}
        }
    }

    /// Into the global queue; the world is stopped, the goroutines are runnable.
    fn enqueue_all(&self, woken: Vec<GoRef>) {
        if woken.is_empty() {
            return;
        }
        let mut s = self.sched.lock();
        for g in woken {
            s.global.push(g);
        }
        self.global_len.store(s.global.len(), Ordering::SeqCst);
    }

    /// Hands the rendered value of a cell's final expression to the sink.
    pub fn show_result(&self, run: RunId, text: &str) {
        self.sink.result(run, text);
    }

    /// Room for output again: wakes the goroutines that parked on [`native::Flow::Full`].
    pub fn output_drained(&self) {
        let mut s = self.lock_moving();
        self.drained.fetch_add(1, Ordering::SeqCst);
        let waiting = std::mem::take(&mut *self.output.lock());
        for (gref, id) in waiting {
            self.ready_outside(&mut s, gref, id, WaitReason::Output);
        }
        self.wake_locked(&mut s);
    }

    /// How often output was drained; to be read before printing.
    pub(crate) fn output_epoch(&self) -> u64 {
        self.drained.load(Ordering::SeqCst)
    }

    /// Whether a goroutine waits for the host: it will be woken.
    pub(crate) fn waits_for_host(&self) -> bool {
        !self.output.lock().is_empty() || !self.input.lock().is_empty()
    }

    /// Registers a goroutine that must wait for room; false when there was room meanwhile.
    pub(crate) fn wait_output(&self, g: &Goroutine, epoch: u64) -> bool {
        let mut output = self.output.lock();
        if self.output_epoch() != epoch {
            return false;
        }
        g.set_reason(WaitReason::Output);
        output.push((GoRef::of(g), g.id()));
        true
    }

    /// Wakes a goroutine that a native parked with reason `Input` ([`Worker::park_for_input`]); does nothing when it has
    /// gone. The native is called again.
    pub fn wake_input(&self, ticket: InputTicket) {
        let mut s = self.lock_moving();
        self.input.lock().retain(|(g, _)| *g != ticket.g);
        self.ready_outside(&mut s, ticket.g, ticket.id, WaitReason::Input);
        self.wake_locked(&mut s);
    }

    fn ready_outside(&self, s: &mut Sched, gref: GoRef, id: u64, reason: WaitReason) {
        if wait_is_over(gref, id, reason) && make_runnable(gref) {
            s.global.push(gref);
            self.global_len.store(s.global.len(), Ordering::SeqCst);
        }
    }

    /// The runs under which some goroutine prints, ascending.
    pub fn live_runs(&self) -> Vec<RunId> {
        let mut runs = BTreeSet::new();
        let _s = self.lock_moving();
        self.slab.for_each(|g| {
            if g.get().killed.load(Ordering::Relaxed) == 0 {
                runs.insert(g.get().run());
            }
        });
        runs.into_iter().collect()
    }

    /// Every goroutine, by id.
    pub fn list(&self) -> Vec<GoroutineInfo> {
        self.stop_the_world(|| deadlock::list(self, |_| true))
    }

    /// Goroutines of the group that can never be woken, for the lines at a cell's end. Session variables count as hope.
    pub fn leaked(&self, group: GroupId) -> Vec<GoroutineInfo> {
        self.stop_the_world(|| leak::leaked(self, group))
    }

    /// Adds roots: `trace` is called in every collection with the world stopped.
    pub fn add_roots(&self, trace: Box<dyn Fn(&mut Tracer) + Send + Sync>) {
        self.roots.lock().push(trace);
    }

    /// Roots that are not goroutines or timers: variables of the session, handles.
    pub(crate) fn trace_globals(&self, t: &mut Tracer) {
        for trace in self.roots.lock().iter() {
            trace(t);
        }
        for &word in &self.handles.lock().refs {
            t.visit(word);
        }
    }

    /// Keeps what `reference` refers to alive while the handle lives.
    pub fn hold(self: &Arc<Self>, reference: u64) -> Handle {
        let mut handles = self.handles.lock();
        let index = match handles.free.pop() {
            Some(i) => {
                handles.refs[i] = reference;
                i
            }
            None => {
                handles.refs.push(reference);
                handles.refs.len() - 1
            }
        };
        drop(handles);
        Handle { rt: self.clone(), index }
    }

    /// Runs `f` with every worker at a safepoint or idle. Not from a worker.
    pub fn stop_the_world<T>(&self, f: impl FnOnce() -> T) -> T {
        self.stop_world(false);
        let result = f();
        self.start_world(false, |_| ());
        result
    }

    /// Collects garbage. Not from a worker.
    pub fn collect(&self) {
        self.stop_the_world(|| self.collect_stopped());
    }

    /// Asks for a collection at the next poll (`runtime.GC`); follow it with [`Worker::request_poll`].
    pub fn want_collection(&self) {
        self.heap.request_collection();
    }

    /// What the program's clock says.
    pub fn now(&self) -> Now {
        self.timers.clock.now()
    }

    /// The texts that frames refer to, and the folder that program files are in.
    pub fn set_sources(&self, all: &SourceMap, folder: &str) {
        let mut guard = self.sources.lock();
        let (sources, known) = &mut *guard;
        sources.catch_up(all);
        *known = folder.into();
    }

    /// The frames of the calling goroutine, innermost first, those of packages included.
    pub fn frames(&self, g: &Goroutine) -> Vec<Frame> {
        let frames = self.machine.traceback(g).into_iter();
        frames.filter(|f| f.elided_frames().is_none() && !f.is_creation()).map(|f| self.frame(f)).collect()
    }

    fn frame(&self, f: sched::FramePos) -> Frame {
        let guard = self.sources.lock();
        let (sources, folder) = &*guard;
        let name = sources.name(f.span.file);
        let own = sources.get(f.span.file).is_some_and(|source| source.kind == SourceKind::File);
        let file = if own { format!("{folder}{name}") } else { name.to_string() };
        Frame { function: f.func, file, line: sources.line(f.span) }
    }

    /// The other goroutines of the one that calls, by id: id, what it does, its frames from the innermost, the last of
    /// which may be a creation. For natives that begin: all workers stand still meanwhile.
    pub(crate) fn stacks_beside(&self, g: &Goroutine) -> Vec<(u64, &'static str, Vec<Frame>)> {
        self.stop_world(true);
        let found = deadlock::list(self, |other| {
            let other = other.get();
            other.group().id == g.group().id && other.id() != g.id()
        });
        self.start_world(true, |_| ());
        let shown = |f: &sched::FramePos| f.elided_frames().is_none();
        found
            .into_iter()
            .map(|info| {
                let frames = info.frames.into_iter().filter(shown).map(|f| self.frame(f)).collect();
                (info.id, info.state.text(), frames)
            })
            .collect()
    }

    /// How package time lays out a `time.Time`; the first call counts.
    pub fn set_time_words(&self, words: timer::TimeWords) {
        let _ = self.time_words.set(words);
    }

    /// `runtime.NumGoroutine`: of the goroutine's group.
    pub fn num_goroutine(&self, g: &Goroutine) -> usize {
        g.group().live()
    }

    /// How many workers there are.
    pub fn workers(&self) -> usize {
        self.queues.len()
    }

    pub(crate) fn has_vanished(&self, id: u64) -> bool {
        self.vanished.lock().iter().any(|range| range.contains(&id))
    }

    fn remember_vanished(&self, mut ids: Vec<u64>) {
        ids.sort_unstable();
        let mut vanished = self.vanished.lock();
        for run in ids.chunk_by(|a, b| a + 1 == *b) {
            if let [first, .., last] | [first @ last] = run {
                vanished.push_back(*first..=*last);
            }
        }
        while vanished.len() > VANISHED {
            vanished.pop_front();
        }
    }

    /// Ends everything: whoever waits gets `Stopped`, goroutines stop at their next safepoint, then the workers' threads
    /// end. Does not wait for that.
    pub fn shutdown(&self) {
        let mut s = self.sched.lock();
        s.shutdown = true;
        self.gate.attention.fetch_or(attention::SHUTDOWN, Ordering::SeqCst);
        for bed in &self.beds {
            bed.notify_all();
        }
        self.api_cv.notify_all();
        self.gate.goes_on.notify_all();
    }

    /// After [`Runtime::shutdown`]: waits for the workers' threads. Not from a worker.
    pub fn join(&self) {
        let threads = std::mem::take(&mut *self.threads.lock());
        for thread in threads {
            // A worker catches panics of the machine; nothing is left to report here.
            let _ = thread.join();
        }
    }
}

/// A frame as programs see it.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Frame {
    pub function: String,
    pub file: String,
    pub line: u32,
}

/// Takes a goroutine's wait for the host from it: whether the caller owns the wake-up.
fn wait_is_over(gref: GoRef, id: u64, reason: WaitReason) -> bool {
    let g = gref.get();
    let waits = matches!(g.status.load(Ordering::Acquire), status::PARKED | status::RUNNING);
    let over = g.id == id && waits && g.wait_reason() == reason;
    if over {
        // A second wake-up for the same wait must find nothing.
        g.set_reason(WaitReason::None);
    }
    over
}

/// Names a goroutine that waits for input.
#[derive(Clone, Copy, Debug)]
pub struct InputTicket {
    g: GoRef,
    id: u64,
}

impl Worker {
    /// For natives that wait for the host: the goroutine is about to park (return `ParkRetry`) until
    /// [`Runtime::wake_input`] is called with the ticket, from any thread.
    pub fn park_for_input(&mut self, g: &mut Goroutine) -> InputTicket {
        g.set_reason(WaitReason::Input);
        self.rt.input.lock().push((GoRef::of(g), g.id()));
        InputTicket { g: GoRef::of(g), id: g.id() }
    }

    /// As [`Runtime::wake_input`], from a native: only one of them may be called with a ticket.
    pub(crate) fn wake_input(&mut self, ticket: InputTicket) {
        self.rt.input.lock().retain(|(g, _)| *g != ticket.g);
        if wait_is_over(ticket.g, ticket.id, WaitReason::Input) {
            self.ready_behind(ticket.g);
        }
    }
}

impl Handle {
    /// The reference.
    pub fn get(&self) -> u64 {
        self.rt.handles.lock().refs[self.index]
    }

    /// Makes it hold another reference.
    pub fn set(&self, reference: u64) {
        self.rt.handles.lock().refs[self.index] = reference;
    }
}

impl Drop for Handle {
    fn drop(&mut self) {
        let mut handles = self.rt.handles.lock();
        handles.refs[self.index] = 0;
        handles.free.push(self.index);
    }
}
