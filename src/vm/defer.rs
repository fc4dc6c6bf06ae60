//! Deferred calls, panics, recover and Goexit: everything that leaves the straight way of calls and returns.
//!
//! Invariants:
//! - a panic does not pop frames: its deferred calls run on top of the frame that panicked, so a traceback shows it. A
//!   stub frame stands between the two, the deferred call returns to it, and it runs the next one;
//! - deferred calls of all frames are one list of records, newest first; a record names its frame;
//! - a panic that takes a record of a frame below an older panic's stub has overtaken that panic: if it is recovered,
//!   the older one goes with it, except for a Goexit, which goes on;
//! - every function here begins and ends with the registers saved in the goroutine, so the dispatch loads them again.
//!
//! What the machine keeps for this hangs on the goroutine's records and exists only for goroutines that need it.
use super::Vm;
use super::call;
use super::frame::{Fp, HEADER, Regs, limit, saved_before};
use super::iface;
use super::link::{Code, CodeKind};
use super::panic::{self, Text};
use super::traceback;
use super::trap::{self, Trap, Trapped};
use crate::ir::SlotKind;
use crate::ir::instr::Slot;
use crate::runtime::sched::goroutine::{Args, Record};
use crate::runtime::sched::{FatalReport, Goroutine, PanicReport, Step, Worker};
use crate::runtime::value::{ClosureRef, StrRef};
use std::borrow::Cow;

/// What the dispatch does next.
pub enum Flow {
    /// Load the registers and go on.
    Go,
    Stop(Step),
}

/// A panic (or Goexit) under way.
pub struct Panicking {
    /// The interface value; 0 for Goexit.
    pub value: u64,
    /// The value is one that Go makes once and keeps: a constant, or one of the runtime's own.
    pub constant: bool,
    pub goexit: bool,
    pub recovered: bool,
    /// What its `Error` or `String` method said, once it is known that nobody recovers.
    pub text: Option<Text>,
    /// Its stub frame, and the frame whose deferred call it runs.
    stub: u32,
    frame: u32,
    owner: Option<&'static Code>,
    /// The frame of that call: who is called there may recover.
    call: u32,
}

/// What a goroutine carries while it has panics.
#[derive(Default)]
pub struct Unwinding {
    panics: Vec<Panicking>,
    /// A nil dereference was the cause: the report has Go's line about the signal.
    signal: bool,
    /// The stub at which texts are being made, and which panic's is awaited.
    printing: Option<(u32, usize)>,
}

/// No frame.
const NOWHERE: u32 = u32::MAX;

fn unwinding(g: &mut Goroutine) -> &mut Unwinding {
    let more = g.more_mut(Some(|| Box::new(Unwinding::default())));
    match more.and_then(|more| more.downcast_mut::<Unwinding>()) {
        Some(u) => u,
        // Nobody else uses it.
        None => unreachable!("what a goroutine keeps beside its records is the machine's"),
    }
}

fn look(g: &Goroutine) -> Option<&Unwinding> {
    g.more().and_then(|more| more.downcast_ref::<Unwinding>())
}

/// Remembers a call of `callee` with `n` argument slots from `from` for the frame of `regs`.
pub fn defer(
    w: &mut Worker,
    g: &mut Goroutine,
    regs: &Regs,
    callee: Option<&'static Code>,
    closure: u64,
    from: Slot,
    n: usize,
) {
    let frame = regs.fp.index(g.stack_base()) as u32;
    let mut record = w.take_record();
    record.frame = frame;
    record.owner = regs.code.address() as usize;
    record.callee = callee.map_or(0, |code| code.address() as usize);
    record.closure = closure;
    record.args = Args::new(regs.fp.slice(from, n));
    g.push_record(record);
}

/// Whether the frame at this index has deferred calls left.
#[inline]
fn pending(g: &Goroutine, frame: u32) -> bool {
    g.record().is_some_and(|d| d.frame == frame)
}

/// Pushes a frame of a stub on top of the current one and makes it current.
fn push_stub(w: &mut Worker, g: &mut Goroutine, stub: &'static Code) -> Trapped {
    let regs = Regs::load(g);
    let distance = regs.code.frame_slots as usize + HEADER;
    // A return goes behind the instruction that is under way.
    let offset = regs.offset() + if saved_before(g) { regs.code.offset(1) } else { 0 };
    let at = g.fp as usize + distance;
    call::grow(w, g, at + HEADER).map_err(Trap::from)?;
    let fp = Fp::at(g.stack_base(), at);
    fp.push(regs.code, offset, distance as u32, 0);
    Regs::new(stub, stub.offset(1), fp).save(g);
    Ok(())
}

/// Pushes the frame of a deferred call on top of the stub that is current and makes it current.
fn push_call(
    w: &mut Worker,
    g: &mut Goroutine,
    code: &'static Code,
    closure: u64,
    args: &[u64],
) -> Trapped<u32> {
    let regs = Regs::load(g);
    let at = g.fp as usize + HEADER;
    call::grow(w, g, at + code.frame_slots as usize).map_err(Trap::from)?;
    let fp = Fp::at(g.stack_base(), at);
    debug_assert!(fp.as_ptr() <= limit(g));
    fp.push(regs.code, regs.code.offset(1), HEADER as u32, closure);
    fp.zero(0, code.results as usize);
    fp.slice_mut(code.results, args.len()).copy_from_slice(args);
    Regs::new(code, 0, fp).save(g);
    Ok(at as u32)
}

impl Vm {
    /// `RunDefers`, in a function or in a stub. The registers are saved behind the instruction.
    pub(super) fn run_defers(&self, w: &mut Worker, g: &mut Goroutine) -> Flow {
        let regs = Regs::load(g);
        match regs.code.kind {
            CodeKind::Function => {
                while pending(g, g.fp) && Self::run_quickly(w, g) {}
                if !pending(g, g.fp) {
                    return Flow::Go;
                }
                if let Err(trap) = push_stub(w, g, self.tables.stubs.defers) {
                    return self.raise(w, g, *trap);
                }
                self.next_deferred(w, g)
            }
            CodeKind::Defers => self.next_deferred(w, g),
            CodeKind::Unwind => self.unwind(w, g),
            // Its handler has ended the goroutine.
            CodeKind::Exit => Flow::Stop(Step::Done),
        }
    }

    /// Runs the newest deferred call if its function has a way without a frame ([`Code::quick`]): `wg.Done()`, `mu.Unlock()`,
    /// what `wg.Go` defers.
    fn run_quickly(w: &mut Worker, g: &mut Goroutine) -> bool {
        let code = g.record().and_then(|d| code_of(d.callee));
        let Some(quick) = code.and_then(|code| code.quick) else { return false };
        let Some(mut deferred) = g.pop_record() else { return false };
        let done = quick(deferred.args.words_mut(), g);
        if done {
            w.keep_record(deferred);
        } else {
            g.push_record(deferred);
        }
        done
    }

    /// At a stub of a returning frame: the frame's next deferred call, or back to it.
    fn next_deferred(&self, w: &mut Worker, g: &mut Goroutine) -> Flow {
        let mut regs = Regs::load(g);
        let frame = g.fp - regs.fp.distance() as u32;
        if !pending(g, frame) {
            regs.ret();
            regs.save(g);
            return Flow::Go;
        }
        match self.call_deferred(w, g) {
            Ok(_) => Flow::Go,
            Err(trap) => self.raise(w, g, *trap),
        }
    }

    /// Takes the newest record and enters its call on top of the current stub: the index of its frame.
    fn call_deferred(&self, w: &mut Worker, g: &mut Goroutine) -> Trapped<u32> {
        let Some(deferred) = g.pop_record() else { return Ok(NOWHERE) };
        let entered = match code_of(deferred.callee) {
            Some(code) => push_call(w, g, code, deferred.closure, deferred.args.words()),
            None => Err(trap::nil()),
        };
        w.keep_record(deferred);
        entered
    }

    /// A trap in the frame whose registers are saved: makes its value and begins to panic, or ends the program.
    #[cold]
    pub(super) fn raise(&self, w: &mut Worker, g: &mut Goroutine, trap: Trap) -> Flow {
        if trap == Trap::Nil {
            unwinding(g).signal = true;
        }
        let note = match trap {
            Trap::OutOfRange(_) | Trap::Value(_) => {
                traceback::walk(g).next().map_or(0, |f| f.code.function.note_at(f.pc))
            }
            _ => 0,
        };
        let constant = match trap {
            Trap::Value(_) => note != 0,
            Trap::Nil | Trap::Error(Cow::Borrowed(_)) | Trap::Plain(Cow::Borrowed(_)) => true,
            _ => false,
        };
        match panic::value(&self.tables, w, trap, note) {
            Ok(value) => self.begin(w, g, Some(value), constant),
            Err(text) => Flow::Stop(self.fatal(g, text.into_owned())),
        }
    }

    /// Unwinds as `runtime.Goexit`.
    #[cold]
    pub(super) fn goexit(&self, w: &mut Worker, g: &mut Goroutine) -> Flow {
        self.begin(w, g, None, false)
    }

    /// Begins to unwind with this panic value, without one as Goexit.
    fn begin(&self, w: &mut Worker, g: &mut Goroutine, value: Option<u64>, constant: bool) -> Flow {
        match push_stub(w, g, self.tables.stubs.unwind).map_err(|trap| *trap) {
            Ok(()) => {}
            Err(Trap::Memory) => return Flow::Stop(self.fatal(g, w.rt.heap.out_of_memory())),
            Err(_) => return Flow::Stop(self.fatal(g, panic::STACK_OVERFLOW.into())),
        }
        let stub = g.fp;
        unwinding(g).panics.push(Panicking {
            value: value.unwrap_or(0),
            constant,
            goexit: value.is_none(),
            recovered: false,
            text: None,
            stub,
            frame: NOWHERE,
            owner: None,
            call: NOWHERE,
        });
        self.unwind(w, g)
    }

    /// At a panic's stub: goes back to normal, runs the next deferred call, or ends the goroutine.
    fn unwind(&self, w: &mut Worker, g: &mut Goroutine) -> Flow {
        let here = g.fp;
        if unwinding(g).printing.is_some_and(|(stub, _)| stub == here) {
            return self.print(w, g);
        }
        let next = g.record().map(|d| (d.frame, d.owner));
        let u = unwinding(g);
        let Some(current) = u.panics.last_mut() else { return Flow::Stop(Step::Done) };
        debug_assert_eq!(current.stub, here, "a panic's stub is current only for the newest panic");
        if current.recovered {
            return self.resume(w, g);
        }
        if let Some((frame, owner)) = next {
            current.frame = frame;
            current.owner = code_of(owner);
            // Not before it is entered: the arguments were evaluated long ago, but a nil function panics first.
            current.call = NOWHERE;
            return match self.call_deferred(w, g) {
                Ok(call) => {
                    if let Some(current) = unwinding(g).panics.last_mut() {
                        current.call = call;
                    }
                    Flow::Go
                }
                Err(trap) => self.raise(w, g, *trap),
            };
        }
        if current.goexit {
            g.drop_records();
            return Flow::Stop(Step::Goexit);
        }
        current.frame = NOWHERE;
        current.call = NOWHERE;
        if u.printing.is_some() {
            let value = current.value;
            let text = panic::while_printing(&self.tables, value);
            return Flow::Stop(self.fatal(g, text));
        }
        let newest = u.panics.len();
        u.printing = Some((here, newest));
        self.print(w, g)
    }

    /// The newest panic was recovered and the call that did so has returned: goes on in the frame that deferred it.
    fn resume(&self, w: &mut Worker, g: &mut Goroutine) -> Flow {
        let u = unwinding(g);
        u.signal = false;
        let Some(done) = u.panics.pop() else { return Flow::Stop(Step::Done) };
        // Panics above the frame that goes on are overtaken, but not a Goexit among them.
        let first = u.panics.iter().position(|p| p.stub > done.frame).unwrap_or(u.panics.len());
        let goexit = u.panics[first..].iter().position(|p| p.goexit).map(|i| first + i);
        u.panics.truncate(goexit.map_or(first, |i| i + 1));
        if let Some(i) = goexit {
            let stub = u.panics[i].stub;
            let code = self.tables.stubs.unwind;
            Regs::new(code, code.offset(1), Fp::at(g.stack_base(), stub as usize)).save(g);
            return self.unwind(w, g);
        }
        if u.panics.is_empty() {
            g.drop_more();
        }
        let Some((owner, pc)) = done.owner.and_then(|o| Some((o, o.function.recover_pc?))) else {
            return Flow::Stop(self.fatal(g, "recovered in a frame that cannot go on".into()));
        };
        Regs::new(owner, owner.offset(pc), Fp::at(g.stack_base(), done.frame as usize)).save(g);
        Flow::Go
    }

    /// The builtin `recover` in the frame of `regs`: the interface value, 0 when there is nothing to recover there.
    pub(super) fn recover(&self, g: &mut Goroutine, regs: &Regs) -> u64 {
        let base = g.stack_base();
        let more = g.more_mut(None).and_then(|more| more.downcast_mut::<Unwinding>());
        let Some(current) = more.and_then(|u| u.panics.last_mut()) else { return 0 };
        if current.goexit || current.recovered || current.call == NOWHERE {
            return 0;
        }
        // Wrappers are transparent: a wrapper recovers for its caller, and who is called by a wrapper that was deferred,
        // or deferred by it, counts as deferred.
        let mut at = *regs;
        while at.code.function.wrapper || at.code.kind == CodeKind::Defers {
            at.ret();
        }
        while at.fp.index(base) as u32 != current.call {
            let caller = at.fp.caller();
            if !caller.function.wrapper && caller.kind != CodeKind::Defers {
                return 0;
            }
            at.ret();
        }
        current.recovered = true;
        current.value
    }

    /// Makes the texts of all panics that nobody recovered, newest first, calling methods on this goroutine; then ends it.
    fn print(&self, w: &mut Worker, g: &mut Goroutine) -> Flow {
        let stub = g.fp;
        let here = Fp::at(g.stack_base(), stub as usize);
        let known = self.tables.well_known();
        let u = unwinding(g);
        let Some((_, mut at)) = u.printing else { return Flow::Stop(Step::Done) };
        if let Some(awaited) = u.panics.get_mut(at) {
            // The method has returned: its result is in the first slot of its window.
            awaited.text = Some(Text::Said(StrRef(here.up(HEADER).get(0)).bytes().to_vec()));
        }
        while at > 0 {
            at -= 1;
            let next = &mut u.panics[at];
            if next.goexit {
                continue;
            }
            let rtype = crate::runtime::value::IfaceRef(next.value).rtype();
            let method = rtype.and_then(|t| {
                iface::text_method(t, known.error_method)
                    .or_else(|| iface::text_method(t, known.string_method))
            });
            match method {
                None => next.text = Some(panic::text(next.value)),
                Some(method) => {
                    let receiver = iface::receiver(next.value, &method);
                    u.printing = Some((stub, at));
                    let code = self.tables.function(method.code.0 as u32);
                    return match push_call(w, g, code, 0, &[receiver]) {
                        Ok(_) => Flow::Go,
                        Err(trap) => self.raise(w, g, *trap),
                    };
                }
            }
        }
        let text = panic::report(&u.panics, u.signal);
        let frames = traceback::frames(g);
        Flow::Stop(Step::Panicked(Box::new(PanicReport { text, frames })))
    }

    /// An error that nothing recovers.
    #[cold]
    pub(super) fn fatal(&self, g: &Goroutine, text: String) -> Step {
        Step::Fatal(Box::new(FatalReport { text, frames: traceback::frames(g) }))
    }
}

/// Tells of the frames of a goroutine, asked from the innermost one outwards, whether a recovered panic may resume them.
pub struct Resuming<'g> {
    panics: &'g [Panicking],
    /// Records lie in the order of their frames; there may be millions, so each is looked at once.
    record: Option<&'g Record>,
}

impl<'g> Resuming<'g> {
    pub fn new(g: &'g Goroutine) -> Resuming<'g> {
        Resuming { panics: look(g).map_or(&[], |u| &u.panics), record: g.record() }
    }

    pub fn may_resume(&mut self, frame: u32) -> bool {
        while let Some(record) = self.record.filter(|r| r.frame > frame) {
            self.record = record.below.as_deref().filter(|r| r.owner != 0);
        }
        self.record.is_some_and(|r| r.frame == frame)
            || self.panics.iter().any(|p| !p.goexit && p.frame == frame)
    }
}

/// Visits what records and panics hold.
pub fn each_reference(g: &Goroutine, visit: &mut dyn FnMut(u64)) {
    for p in look(g).iter().flat_map(|u| &u.panics) {
        visit(p.value);
    }
    for d in g.records() {
        visit(d.closure);
        if let Some(code) = code_of(d.callee) {
            let kinds = code.function.slot_kinds[code.results as usize..].iter();
            for (&word, _) in d.args.words().iter().zip(kinds).filter(|(_, kind)| **kind == SlotKind::Ref) {
                visit(word);
            }
        }
    }
}

/// The memory of records, in bytes.
pub fn weight(g: &Goroutine) -> usize {
    g.records().count() * size_of::<Record>()
}

/// The codes that deferred calls will run.
pub fn deferred_codes(g: &Goroutine) -> impl Iterator<Item = &'static Code> {
    g.records().filter_map(|d| code_of(d.callee))
}

/// The function value in `closure`: its code, or None for nil.
pub fn callee(closure: u64) -> Option<&'static Code> {
    (closure != 0).then(|| super::frame::code_at(ClosureRef(closure).code() as u64))
}

/// The code at an address that a goroutine carries; None for none.
pub fn code_of(address: usize) -> Option<&'static Code> {
    (address != 0).then(|| super::frame::code_at(address as u64))
}
