//! The scheduler under a scripted machine: a goroutine is a list of steps over twelve registers.
//!
//! The same programs run with 1, 2 and 8 workers and under hundreds of seeds. No test sleeps to get an order.
#![allow(unsafe_code)]

mod channels;
mod ends;
mod locks;
mod run_queue;
mod timers;

use crate::runtime::chan::select::{Case, SelectResult, select};
use crate::runtime::chan::{self, ChanResult, CloseResult};
use crate::runtime::heap::{Heap, Tracer};
use crate::runtime::native::{Flow, Sink, Stream};
use crate::runtime::sched::group::{End, GroupId, MainKind};
use crate::runtime::sched::{
    FatalReport, FramePos, Goroutine, Machine, NO_SLOT, PanicReport, Poll, RunId, Signal, Step, Worker,
};
use crate::runtime::sema::{self, SemaResult};
use crate::runtime::sync::{Arc, Mutex};
use crate::runtime::timer::{self, ClockKind};
use crate::runtime::value::{at64, load_ref, store_ref};
use crate::runtime::{Config, Runtime};
use crate::source::Span;

/// A register: a slot of the goroutine's stack.
pub(super) type R = u32;

/// One step of a script. Registers 0..10 are free; a new goroutine starts with its parent's registers.
#[derive(Clone, Debug)]
#[allow(clippy::enum_variant_names)]
pub(super) enum Op {
    Set(R, i64),
    Add(R, R),
    AddImm(R, i64),
    /// d = -s
    Neg(R, R),
    /// A channel of one word; of references with `true`.
    Chan(R, usize, bool),
    Send(R, R),
    Recv(R, R),
    /// Value and ok.
    RecvOk(R, R, R),
    Close(R),
    /// Sends are (true, channel, value), receives (false, channel, destination); the choice goes to the last register.
    Select(Vec<(bool, R, R)>, bool, R),
    /// Starts another script.
    Go(usize),
    Label(u32),
    Jump(u32),
    /// Jump when the register is below the number / is 0.
    JumpLt(R, i64, u32),
    JumpZero(R, u32),
    /// 64 bytes of words.
    New(R),
    /// A reference to 8 bytes that hold the number.
    Boxed(R, i64),
    Unbox(R, R),
    /// The word at an address plus offset.
    Load(R, R, u64),
    Store(R, R, u64),
    Lock(R),
    Unlock(R),
    RLock(R),
    RUnlock(R),
    WLock(R),
    WUnlock(R),
    WgAdd(R, i64),
    WgWait(R),
    /// Cond at the address, its mutex 32 bytes behind.
    CondWait(R),
    Signal(R),
    Broadcast(R),
    Sleep(i64),
    Now(R),
    /// Timer, its channel, duration, period.
    Timer(R, R, i64, i64),
    AfterFunc(R, i64, usize),
    Stop(R, R),
    Reset(R, R, i64),
    /// Appends the register to the log.
    Print(R),
    /// Global variable.
    LoadGlobal(R, usize),
    StoreGlobal(R, usize),
    Yield,
    Gc,
    NumGoroutine(R),
    /// Runs from the label to `EndDefer` when the goroutine ends or unwinds.
    Defer(u32),
    EndDefer,
    /// Forgets the last `Defer`.
    EndSection,
    Goexit,
    Panic,
    Fatal,
    Exit(i32),
    Ret,
}

/// What a goroutine keeps beside its stack.
#[derive(Default)]
struct Ext {
    defers: Vec<u32>,
    /// How it ends when all deferred calls have run.
    ends: Option<&'static str>,
    ticket: Option<u32>,
}

pub(super) struct Scripts {
    scripts: Vec<Vec<Op>>,
    /// Addresses of globals: one object of words.
    globals: Mutex<u64>,
    /// Which globals a script's code names.
    names: Vec<Vec<usize>>,
}

impl Scripts {
    fn label(&self, script: usize, label: u32) -> u32 {
        let at = self.scripts[script].iter().position(|op| matches!(op, Op::Label(l) if *l == label));
        at.expect("label") as u32
    }

    fn step(&self, w: &mut Worker, g: &mut Goroutine) -> Option<Step> {
        let script = g.code;
        let op = self.scripts[script].get(g.pc as usize).cloned().unwrap_or(Op::Ret);
        let at = g.pc;
        g.pc += 1;
        match op {
            Op::Set(d, n) => g.set_slot(d, n as u64),
            Op::Add(d, s) => g.set_slot(d, g.slot(d).wrapping_add(g.slot(s))),
            Op::AddImm(d, n) => g.set_slot(d, g.slot(d).wrapping_add(n as u64)),
            Op::Neg(d, s) => g.set_slot(d, g.slot(s).wrapping_neg()),
            Op::Chan(d, cap, refs) => {
                let refs: &'static [u16] = if refs { &[0] } else { &[] };
                let ch = chan::make(w, 1, refs, cap).expect("small");
                g.set_slot(d, ch);
            }
            Op::Send(c, s) => match chan::send(w, g, g.slot(c), s) {
                ChanResult::Done => {}
                ChanResult::Parked => return Some(Step::Park),
                ChanResult::Closed => return self.unwind(g, "send on closed channel"),
            },
            Op::Recv(c, d) => {
                let ch = g.slot(c);
                if chan::recv(w, g, ch, d, NO_SLOT) == ChanResult::Parked {
                    return Some(Step::Park);
                }
            }
            Op::RecvOk(c, d, ok) => {
                let ch = g.slot(c);
                if chan::recv(w, g, ch, d, ok) == ChanResult::Parked {
                    return Some(Step::Park);
                }
            }
            Op::Close(c) => match chan::close(w, g, g.slot(c)) {
                CloseResult::Done => {}
                CloseResult::Nil => return self.unwind(g, "close of nil channel"),
                CloseResult::Closed => return self.unwind(g, "close of closed channel"),
            },
            Op::Select(cases, default, d) => {
                let cases: Vec<Case> = cases
                    .iter()
                    .map(|&(send, c, slot)| Case { chan: g.slot(c), send, slot, ok: NO_SLOT })
                    .collect();
                match select(w, g, &cases, default, d) {
                    SelectResult::Chosen(i) => g.set_slot(d, i as u64),
                    SelectResult::Default => g.set_slot(d, u64::MAX),
                    SelectResult::Parked => return Some(Step::Park),
                    SelectResult::Closed => return self.unwind(g, "send on closed channel"),
                }
            }
            Op::Go(other) => {
                let registers: Vec<u64> = (0..12).map(|i| g.slot(i)).collect();
                assert!(w.spawn(g, 12, |new| {
                    new.code = other;
                    for (i, &word) in registers.iter().enumerate() {
                        new.set_slot(i as u32, word);
                    }
                }));
            }
            Op::Label(_) => {}
            Op::Jump(label) => return self.jump(w, g, at, script, label),
            Op::JumpLt(r, n, label) => {
                if (g.slot(r) as i64) < n {
                    return self.jump(w, g, at, script, label);
                }
            }
            Op::JumpZero(r, label) => {
                if g.slot(r) == 0 {
                    return self.jump(w, g, at, script, label);
                }
            }
            Op::New(d) => {
                let addr = w.alloc.no_scan(64).expect("memory");
                g.set_slot(d, addr);
            }
            Op::Boxed(d, n) => {
                let addr = w.alloc.no_scan(8).expect("memory");
                at64(addr).store(n as u64, std::sync::atomic::Ordering::Relaxed);
                g.set_slot(d, addr);
            }
            Op::Unbox(d, s) => {
                let word = at64(g.slot(s)).load(std::sync::atomic::Ordering::Relaxed);
                g.set_slot(d, word);
            }
            Op::Load(d, a, off) => {
                let word = at64(g.slot(a) + off).load(std::sync::atomic::Ordering::Relaxed);
                g.set_slot(d, word);
            }
            Op::Store(a, s, off) => {
                at64(g.slot(a) + off).store(g.slot(s), std::sync::atomic::Ordering::Relaxed);
            }
            Op::Lock(a) => {
                g.pc = at;
                let result = sema::mutex_lock(w, g, g.slot(a));
                if result != SemaResult::Done {
                    return (result != SemaResult::Done).then_some(Step::Park);
                }
                g.pc += 1;
            }
            Op::Unlock(a) => {
                if let Err(error) = sema::mutex_unlock(w, g.slot(a)) {
                    return Some(fatal(&format!("{error:?}")));
                }
            }
            Op::RLock(a) => {
                g.pc = at;
                let result = sema::rw_rlock(w, g, g.slot(a));
                if result != SemaResult::Done {
                    return (result != SemaResult::Done).then_some(Step::Park);
                }
                g.pc += 1;
            }
            Op::RUnlock(a) => {
                if let Err(error) = sema::rw_runlock(w, g.slot(a)) {
                    return Some(fatal(&format!("{error:?}")));
                }
            }
            Op::WLock(a) => {
                g.pc = at;
                let result = sema::rw_lock(w, g, g.slot(a));
                if result != SemaResult::Done {
                    return (result != SemaResult::Done).then_some(Step::Park);
                }
                g.pc += 1;
            }
            Op::WUnlock(a) => {
                if let Err(error) = sema::rw_unlock(w, g.slot(a)) {
                    return Some(fatal(&format!("{error:?}")));
                }
            }
            Op::WgAdd(a, n) => {
                if let Err(error) = sema::wg_add(w, g, g.slot(a), n) {
                    return Some(fatal(&format!("{error:?}")));
                }
            }
            Op::WgWait(a) => {
                let result = sema::wg_wait(w, g, g.slot(a));
                return (result != SemaResult::Done).then_some(Step::Park);
            }
            Op::CondWait(a) => {
                // Three parts, the pc stays: ticket and unlock, wait, lock.
                let addr = g.slot(a);
                let ticket = self.ext(g).ticket;
                g.pc = at;
                match ticket {
                    None => {
                        let ticket = sema::cond_ticket(addr);
                        self.ext(g).ticket = Some(ticket);
                        if let Err(error) = sema::mutex_unlock(w, addr + 32) {
                            return Some(fatal(&format!("{error:?}")));
                        }
                        return self.poll(w, g);
                    }
                    Some(u32::MAX) => {
                        let result = sema::mutex_lock(w, g, addr + 32);
                        if result != SemaResult::Done {
                            return Some(Step::Park);
                        }
                        self.ext(g).ticket = None;
                        g.pc += 1;
                    }
                    Some(ticket) => {
                        self.ext(g).ticket = Some(u32::MAX);
                        if sema::cond_wait(w, g, addr, ticket) == SemaResult::Parked {
                            return Some(Step::Park);
                        }
                    }
                }
            }
            Op::Signal(a) => sema::cond_signal(w, g, g.slot(a)),
            Op::Broadcast(a) => sema::cond_broadcast(w, g, g.slot(a)),
            Op::Sleep(ns) => {
                if timer::sleep(w, g, ns) {
                    return Some(Step::Park);
                }
            }
            Op::Now(d) => {
                let now = w.rt.now().mono - 1;
                g.set_slot(d, now as u64);
            }
            Op::Timer(t, c, ns, period) => {
                let ch = chan::make(w, 1, &[], 1).expect("small");
                let timer = timer::new_chan_timer(w, g, ch, ns, period);
                g.set_slot(t, timer);
                g.set_slot(c, ch);
            }
            Op::AfterFunc(t, ns, other) => {
                let timer = timer::new_func_timer(w, g, other as u64, ns);
                g.set_slot(t, timer);
            }
            Op::Stop(t, d) => {
                let stopped = timer::stop(w, g.slot(t));
                g.set_slot(d, u64::from(stopped));
            }
            Op::Reset(t, d, ns) => {
                let running = timer::reset(w, g, g.slot(t), ns, 0);
                g.set_slot(d, u64::from(running));
            }
            Op::Print(r) => {
                let word = g.slot(r).to_le_bytes();
                let _ = w.rt.sink.write(g.run(), Stream::Stdout, &word);
            }
            Op::LoadGlobal(d, i) => {
                let word = load_ref(*self.globals.lock() + 8 * i as u64);
                g.set_slot(d, word);
            }
            Op::StoreGlobal(s, i) => store_ref(*self.globals.lock() + 8 * i as u64, g.slot(s)),
            Op::Yield => return Some(Step::Yield),
            Op::Gc => {
                w.rt.want_collection();
                w.request_poll();
                return self.poll(w, g);
            }
            Op::NumGoroutine(d) => {
                let n = w.rt.num_goroutine(g);
                g.set_slot(d, n as u64);
            }
            Op::Defer(label) => {
                let pc = self.label(script, label);
                self.ext(g).defers.push(pc);
            }
            Op::EndDefer => {
                let how = self.ext(g).ends.unwrap_or("return");
                return self.unwind(g, how);
            }
            Op::EndSection => {
                self.ext(g).defers.pop();
            }
            Op::Goexit => return self.unwind(g, "goexit"),
            Op::Panic => return self.unwind(g, "boom"),
            Op::Fatal => return Some(fatal("fatal")),
            Op::Exit(code) => return Some(Step::Exit(code)),
            Op::Ret => return self.unwind(g, "return"),
        }
        None
    }

    fn ext<'a>(&self, g: &'a mut Goroutine) -> &'a mut Ext {
        let ext = g.more_mut(Some(|| Box::new(Ext::default())));
        ext.and_then(|ext| ext.downcast_mut::<Ext>()).expect("ours")
    }

    /// The next deferred call, or the end.
    fn unwind(&self, g: &mut Goroutine, how: &'static str) -> Option<Step> {
        let ext = self.ext(g);
        ext.ends = Some(how);
        ext.ticket = None;
        if let Some(pc) = ext.defers.pop() {
            g.pc = pc;
            return None;
        }
        Some(match how {
            "return" => Step::Done,
            "goexit" => Step::Goexit,
            text => Step::Panicked(Box::new(PanicReport { text: text.into(), frames: Vec::new() })),
        })
    }

    fn jump(&self, w: &mut Worker, g: &mut Goroutine, at: u32, script: usize, label: u32) -> Option<Step> {
        let to = self.label(script, label);
        g.pc = to;
        if to <= at { self.poll(w, g) } else { None }
    }

    fn poll(&self, w: &mut Worker, g: &mut Goroutine) -> Option<Step> {
        w.fuel -= 1;
        if w.fuel >= 0 {
            return None;
        }
        match w.poll(g) {
            Poll::Continue => None,
            Poll::Yield => Some(Step::Yield),
            Poll::Goexit => self.unwind(g, "goexit"),
            Poll::Stop => Some(Step::Stopped),
        }
    }
}

fn fatal(text: &str) -> Step {
    Step::Fatal(Box::new(FatalReport { text: text.into(), frames: Vec::new() }))
}

impl Machine for Scripts {
    fn run(&self, w: &mut Worker, g: &mut Goroutine) -> Step {
        let end = match g.take_signal() {
            Signal::None => None,
            Signal::SendOnClosed => self.unwind(g, "send on closed channel"),
            Signal::Goexit => self.unwind(g, "goexit"),
        };
        if let Some(step) = end {
            return step;
        }
        loop {
            if let Some(step) = self.step(w, g) {
                return step;
            }
        }
    }

    fn enter(&self, g: &mut Goroutine, heap: &Heap, closure: u64) {
        g.code = closure as usize;
        g.first_stack(heap, 12).expect("a small stack");
        for i in 0..12 {
            g.set_slot(i, 0);
        }
    }

    fn trace_stack(&self, g: &Goroutine, t: &mut Tracer) {
        for i in 0..12 {
            t.visit(g.slot(i));
        }
    }

    fn trace_code_refs(&self, g: &Goroutine, t: &mut Tracer) {
        let globals = *self.globals.lock();
        for &i in &self.names[g.code] {
            t.visit(load_ref(globals + 8 * i as u64));
        }
    }

    fn traceback(&self, g: &Goroutine) -> Vec<FramePos> {
        vec![FramePos { func: format!("script {}", g.code), span: Span::default() }]
    }
}

/// What was printed, and which groups ended in the background.
#[derive(Default)]
pub(super) struct Log {
    pub(super) lines: Mutex<Vec<(u64, i64)>>,
    pub(super) ended: Mutex<Vec<(GroupId, End)>>,
}

impl Sink for Log {
    fn write(&self, run: RunId, _: Stream, bytes: &[u8]) -> Flow {
        let word = bytes.try_into().map_or(0, i64::from_le_bytes);
        self.lines.lock().push((run.0, word));
        Flow::Open
    }

    fn background_ended(&self, _: RunId, group: GroupId, end: End) {
        self.ended.lock().push((group, end));
    }
}

pub(super) struct Bench {
    pub(super) rt: Arc<Runtime>,
    pub(super) log: Arc<Log>,
    runs: Mutex<u64>,
}

impl Bench {
    pub(super) fn new(config: Config, scripts: Vec<Vec<Op>>) -> Bench {
        let heap = Heap::new(1 << 30);
        let names = scripts
            .iter()
            .map(|script| {
                script
                    .iter()
                    .filter_map(|op| match op {
                        Op::LoadGlobal(_, i) | Op::StoreGlobal(_, i) => Some(*i),
                        _ => None,
                    })
                    .collect()
            })
            .collect();
        // Storage of globals outside the heap, for ever.
        let globals: &'static mut [u64] = Box::leak(vec![0u64; 16].into_boxed_slice());
        let at = globals.as_mut_ptr().expose_provenance() as u64;
        let machine = Arc::new(Scripts { scripts, globals: Mutex::new(at), names });
        let log = Arc::new(Log::default());
        let rt = Runtime::new(config, heap, machine, log.clone());
        rt.add_roots(Box::new(move |t| {
            for i in 0..16 {
                t.visit(load_ref(at + 8 * i));
            }
        }));
        Bench { rt, log, runs: Mutex::new(0) }
    }

    pub(super) fn start(&self, script: u64, kind: MainKind) -> GroupId {
        let mut run = self.runs.lock();
        *run += 1;
        self.rt.start_run(RunId(*run), script, kind)
    }

    pub(super) fn run(&self, script: u64, kind: MainKind) -> End {
        let group = self.start(script, kind);
        self.rt.wait_run(group)
    }

    pub(super) fn printed(&self) -> Vec<i64> {
        self.log.lines.lock().iter().map(|l| l.1).collect()
    }
}

impl Drop for Bench {
    fn drop(&mut self) {
        self.rt.shutdown();
        self.rt.join();
    }
}

pub(super) fn workers(n: usize) -> Config {
    Config { workers: Some(n), ..Config::default() }
}

pub(super) fn seed(n: u64) -> Config {
    Config { seed: Some(n), clock: ClockKind::Virtual, ..Config::default() }
}

pub(super) fn virtual_clock(n: usize) -> Config {
    Config { workers: Some(n), clock: ClockKind::Virtual, ..Config::default() }
}

/// How many seeds: GOPARK_TEST_SEEDS, hundreds when time allows.
pub(super) fn seeds() -> u64 {
    std::env::var("GOPARK_TEST_SEEDS").ok().and_then(|n| n.parse().ok()).unwrap_or(40)
}

/// With 1, 2 and 8 workers and under many seeds.
pub(super) fn everywhere() -> Vec<Config> {
    let mut all: Vec<Config> = [1, 2, 8].into_iter().map(workers).collect();
    all.extend((0..seeds()).map(seed));
    all
}

/// Runs script 0 as a program's main everywhere; `check` sees the end and what was printed.
pub(super) fn check(scripts: Vec<Vec<Op>>, check: impl Fn(&End, &[i64])) {
    for config in everywhere() {
        let bench = Bench::new(config, scripts.clone());
        let end = bench.run(0, MainKind::Program);
        check(&end, &bench.printed());
    }
}
