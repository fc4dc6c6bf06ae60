//! Who can wake whom: the deadlock of a run.
//!
//! A run is deadlocked when its main goroutine is blocked, none of its own goroutines can go on by itself, and nothing else
//! that is alive (a goroutine of another group that can go on, a timer, the host) can reach what they wait for.
//! Reaching is a marking of the heap from the stacks of what is alive and from the globals that their code names;
//! a blocked goroutine whose object is reached may be woken, so it counts as alive too, until nothing changes.
//!
//! Everything here reads a stopped world: the functions are called with all workers idle or stopped, under the
//! scheduler's lock or between `stop_world` and `start_world`.

use super::FramePos;
use super::goroutine::{GoRef, status};
use super::group::{End, Group, GroupId, MainKind, RunId, phase};
use super::park::WaitReason;
use crate::runtime::chan::chan_timer;
use crate::runtime::heap::{MarkSet, Tracer};
use crate::runtime::sema;
use crate::runtime::sync::Ordering;
use crate::runtime::{Runtime, Sched, WatchEnd, WatchKind};
use std::time::{Duration, Instant};

/// Reports list so many goroutines at most.
const LISTED: usize = 1000;

/// A goroutine in a report or listing.
#[derive(Clone, Debug, PartialEq)]
pub struct GoroutineInfo {
    pub id: u64,
    pub group: GroupId,
    /// The run that its output belongs to.
    pub run: RunId,
    pub is_main: bool,
    pub state: GoState,
    /// What it waits for: channels (several for a select), or the address of the lock, group or condition.
    pub objects: Vec<u64>,
    /// Whether it waits to send, for each of `objects` (for channels).
    pub sends: Vec<bool>,
    /// Innermost first.
    pub frames: Vec<FramePos>,
    /// For a lock: the goroutine that holds it, when one is known.
    pub holder: Option<Holder>,
    /// The id of the goroutine that started it, 0 for none.
    pub parent: u64,
}

/// Who holds a lock that others wait for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Holder {
    pub goroutine: u64,
    /// It was stopped together with its group and can never unlock.
    pub vanished: bool,
}

/// What a goroutine is doing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum GoState {
    Running,
    Runnable,
    Waiting(WaitReason),
}

impl GoState {
    /// Go's text for it, as in `goroutine 7 [chan receive]:`.
    pub fn text(self) -> &'static str {
        match self {
            GoState::Running => "running",
            GoState::Runnable => "runnable",
            GoState::Waiting(reason) => reason.text(),
        }
    }
}

/// Why a run cannot go on.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct DeadlockReport {
    /// The blocked goroutines of the run's group, the main goroutine first, then by id (the first thousand).
    pub blocked: Vec<GoroutineInfo>,
    /// How many there are.
    pub blocked_total: usize,
    /// Goroutines of other groups, without a way to what the blocked ones wait for.
    pub others: Vec<GoroutineInfo>,
    /// The main goroutine had ended by `runtime.Goexit`: Go then says `no goroutines (main called runtime.Goexit)`.
    pub main_goexit: bool,
}

/// How a goroutine stands to progress.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Life {
    /// It runs or could run.
    Runs,
    /// The clock or the host will wake it.
    Asleep,
    /// Another goroutine must wake it.
    Blocked,
}

/// Whether a live goroutine can go on by itself.
pub(crate) fn life(rt: &Runtime, gref: GoRef) -> Life {
    let g = gref.get();
    if g.status.load(Ordering::Relaxed) != status::PARKED {
        return Life::Runs;
    }
    let reason = g.wait_reason();
    if reason.ends_by_itself() {
        return Life::Asleep;
    }
    if matches!(reason, WaitReason::ChanReceive | WaitReason::Select) {
        let mut timed = false;
        g.for_each_wait(|object, sends| {
            timed |= !sends && rt.timers.is_waited_for(chan_timer(object));
        });
        if timed {
            return Life::Asleep;
        }
    }
    Life::Blocked
}

/// The answer to the watch, if what the host waits for has come about. `quiet`: all workers are idle.
pub(crate) fn evaluate(rt: &Runtime, s: &mut Sched, quiet: bool) -> Option<WatchEnd> {
    let watch = s.watch.as_ref().filter(|w| !w.done)?;
    let (group, run) = (watch.group, watch.group.run.0);
    let phase = group.phase.load(Ordering::Relaxed);
    if phase == phase::UNWINDING && group.live() > 0 || phase != phase::LIVE && watch.kind == WatchKind::Main
    {
        // It is being ended, and that will be the answer.
        return None;
    }
    match watch.kind {
        WatchKind::Unwind => None,
        WatchKind::Settle => {
            let mut busy = false;
            if !quiet {
                for_each_live(rt, |g| {
                    busy |= g.get().run.load(Ordering::Relaxed) == run && life(rt, g) == Life::Runs;
                });
            }
            (!busy).then_some(WatchEnd::Settled)
        }
        WatchKind::Main => {
            let goexit = {
                let state = group.state.lock();
                if state.main_done && !(state.main_goexit && group.kind == MainKind::Program) {
                    return None;
                }
                // The usual case, without looking at everybody: main sleeps or waits for a timer.
                if state.main.is_some_and(|main| life(rt, main) != Life::Blocked) {
                    return None;
                }
                state.main_goexit
            };
            if !hopeless(rt, s, quiet, |g| g.get().group.id == group.id) {
                return None;
            }
            Some(WatchEnd::End(End::Deadlock(report(rt, group, goexit))))
        }
        WatchKind::All => {
            let ours = |g: GoRef| g.get().run.load(Ordering::Relaxed) == run;
            hopeless(rt, s, quiet, ours).then_some(WatchEnd::Settled)
        }
    }
}

fn for_each_live(rt: &Runtime, mut f: impl FnMut(GoRef)) {
    rt.slab.for_each(|g| {
        let state = g.get().status.load(Ordering::Relaxed);
        if g.get().killed.load(Ordering::Relaxed) == 0 && state != status::FRESH {
            f(g);
        }
    });
}

/// Whether none of `ours` can ever go on.
fn hopeless(rt: &Runtime, s: &mut Sched, quiet: bool, ours: impl Fn(GoRef) -> bool) -> bool {
    if quiet && !rt.timers.pending() && !rt.waits_for_host() {
        return true;
    }
    if rt.config.go_rule && quiet || !may_look(rt, s) {
        return false;
    }
    let began = Instant::now();
    let mut going = false;
    let (mut alive, mut blocked, mut mine) = (Vec::new(), Vec::new(), 0usize);
    for_each_live(rt, |g| {
        if going {
            return;
        }
        match life(rt, g) {
            Life::Blocked => {
                mine += usize::from(ours(g));
                blocked.push(g);
            }
            _ if ours(g) => going = true,
            _ => alive.push(g),
        }
    });
    looked(rt, s, began.elapsed(), alive.len() + blocked.len());
    if going {
        return false;
    }
    let mut timer_hope = false;
    rt.timers.for_each_func(|_, _| timer_hope = true);
    // A function that the clock will call may do anything.
    if timer_hope {
        return false;
    }
    if alive.is_empty() || mine == 0 {
        return true;
    }
    if rt.config.go_rule {
        return false;
    }
    let hope = reached(rt, alive, blocked, |_| (), &ours);
    marked(rt, s, began.elapsed());
    !hope
}

/// Marks what the living can reach, until no blocked goroutine comes to life any more. Stops as soon as one of `ours`
/// does (true). `roots` adds roots.
pub(crate) fn reached(
    rt: &Runtime,
    alive: Vec<GoRef>,
    mut blocked: Vec<GoRef>,
    roots: impl Fn(&mut Tracer),
    ours: &impl Fn(GoRef) -> bool,
) -> bool {
    let visit = |g: GoRef, t: &mut Tracer| {
        rt.machine.trace_stack(g.get(), t);
        rt.machine.trace_code_refs(g.get(), t);
    };
    let mut set = rt.heap.mark_from(&mut |t: &mut Tracer| {
        roots(t);
        for &g in &alive {
            visit(g, t);
        }
    });
    loop {
        let woken = woken_by(&set, &mut blocked);
        if woken.is_empty() {
            return false;
        }
        if woken.iter().any(|&g| ours(g)) {
            return true;
        }
        set.extend(&mut |t: &mut Tracer| {
            for &g in &woken {
                visit(g, t);
            }
        });
    }
}

/// Takes those out of `blocked` that wait for something in the set.
pub(crate) fn woken_by(set: &MarkSet, blocked: &mut Vec<GoRef>) -> Vec<GoRef> {
    let mut woken = Vec::new();
    blocked.retain(|g| {
        let mut hit = false;
        if g.get().waits_on_objects() {
            g.get().for_each_wait(|object, _| hit |= set.contains(object));
        }
        if hit {
            woken.push(*g);
        }
        !hit
    });
    woken
}

/// Whether a look at all goroutines is affordable now: with a seed or the virtual clock by counting looks, else by time.
fn may_look(rt: &Runtime, s: &mut Sched) -> bool {
    if counts(rt) {
        if s.checks.skip > 0 {
            s.checks.skip -= 1;
            return false;
        }
        return true;
    }
    if s.checks.not_before.is_some_and(|t| t > Instant::now()) {
        s.checks.pending = true;
        return false;
    }
    true
}

/// A look at so many goroutines took so long: the next one may have to wait.
fn looked(rt: &Runtime, s: &mut Sched, cost: Duration, goroutines: usize) {
    s.checks.pending = false;
    if counts(rt) {
        s.checks.skip = (goroutines / 1000).min(256) as u32;
    } else if cost > Duration::from_micros(100) {
        s.checks.not_before = Some(Instant::now() + cost * 20);
    }
}

/// The same for a marking, which costs more each time.
fn marked(rt: &Runtime, s: &mut Sched, cost: Duration) {
    if counts(rt) {
        s.checks.step = (s.checks.step * 2).clamp(1, 256);
        s.checks.skip = s.checks.step;
    } else {
        s.checks.not_before = Some(Instant::now() + (cost * 20).max(Duration::from_millis(2)));
    }
}

fn counts(rt: &Runtime) -> bool {
    rt.seed.is_on() || rt.timers.clock.is_virtual()
}

fn report(rt: &Runtime, group: &'static Group, main_goexit: bool) -> DeadlockReport {
    let mut blocked_total = 0;
    for_each_live(rt, |g| blocked_total += usize::from(g.get().group.id == group.id));
    let mut blocked = list(rt, |g| g.get().group.id == group.id);
    blocked.sort_by_key(|info| (!info.is_main, info.id));
    let others = list(rt, |g| g.get().group.id != group.id);
    DeadlockReport { blocked, blocked_total, others, main_goexit }
}

/// Live goroutines by id, at most [`LISTED`].
pub(crate) fn list(rt: &Runtime, which: impl Fn(GoRef) -> bool) -> Vec<GoroutineInfo> {
    let mut found = Vec::new();
    for_each_live(rt, |g| {
        if which(g) {
            found.push(g);
        }
    });
    found.sort_by_key(|g| g.get().id);
    found.truncate(LISTED);
    found.into_iter().map(|g| info(rt, g)).collect()
}

fn info(rt: &Runtime, gref: GoRef) -> GoroutineInfo {
    let g = gref.get();
    let state = match g.status.load(Ordering::Relaxed) {
        status::PARKED => GoState::Waiting(g.wait_reason()),
        status::RUNNING => GoState::Running,
        _ => GoState::Runnable,
    };
    let (mut objects, mut sends) = (Vec::new(), Vec::new());
    let mut holder = None;
    if let GoState::Waiting(reason) = state
        && g.waits_on_objects()
    {
        g.for_each_wait(|object, send| {
            objects.push(object);
            sends.push(send);
        });
        let low = objects.first().map_or(0, |&addr| sema::holder_of(reason, addr));
        if low != 0 {
            // Ids are told apart by their low halves here; four billion goroutines later a report may be wrong.
            let goroutine = u64::from(low);
            holder = Some(Holder { goroutine, vanished: rt.has_vanished(goroutine) });
        }
    }
    GoroutineInfo {
        id: g.id,
        group: g.group.id,
        run: g.run(),
        is_main: g.is_main,
        state,
        objects,
        sends,
        frames: rt.machine.traceback(g),
        holder,
        parent: g.parent,
    }
}
