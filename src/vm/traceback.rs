//! Walking a goroutine's stack: tracebacks for reports, and the references of its frames for the collector.
//!
//! Invariant: a frame whose call is under way stands behind its call instruction; only the innermost frame may stand
//! before an instruction (see [`frame::saved_before`]).
use super::Vm;
use super::defer;
use super::frame::{self, Fp, Regs};
use super::link::{Code, CodeKind};
use crate::ir::{GlobalId, SlotKind};
use crate::runtime::heap::Tracer;
use crate::runtime::sched::{FramePos, Goroutine};
use crate::runtime::value::ClosureRef;
use std::collections::{HashSet, VecDeque};

/// One frame of a walk.
pub struct Frame {
    pub code: &'static Code,
    pub fp: Fp,
    /// Slots from the stack's base.
    pub index: u32,
    /// The instruction that is under way or, `before` it has begun, next.
    pub pc: u32,
    pub before: bool,
    /// A panic or Goexit unwinds it: it stays where it is, or goes on at its recovery point.
    pub unwinds: bool,
}

/// The frames of a goroutine, innermost first.
pub struct Walk {
    next: Option<Frame>,
}

/// The frames of `g`, stubs included, without the bottom.
pub fn walk(g: &Goroutine) -> Walk {
    if g.code == 0 {
        return Walk { next: None };
    }
    let regs = Regs::load(g);
    let before = frame::saved_before(g) || regs.offset() == 0;
    let pc = regs.code.pc(regs.offset());
    Walk {
        next: Some(Frame {
            code: regs.code,
            fp: regs.fp,
            index: g.fp,
            pc: if before { pc } else { pc - 1 },
            before,
            unwinds: false,
        }),
    }
}

impl Iterator for Walk {
    type Item = Frame;

    fn next(&mut self) -> Option<Frame> {
        let frame = self.next.take().filter(|f| f.code.kind != CodeKind::Exit)?;
        let code = frame.fp.caller();
        let distance = frame.fp.distance();
        self.next = Some(Frame {
            code,
            fp: frame.fp.down(distance),
            index: frame.index - distance as u32,
            pc: code.pc(frame.fp.return_offset()).saturating_sub(1),
            before: false,
            unwinds: frame.code.kind == CodeKind::Unwind,
        });
        Some(frame)
    }
}

/// How many frames of a deep stack a report shows at each end, as in Go.
const SHOWN: usize = 50;

/// The frames that a report shows: functions of the program, wrappers left out. Of a deep stack the innermost and the
/// outermost, with a line between them that has no place. Below them the `go` statement, unless it is a main goroutine.
pub fn frames(g: &Goroutine) -> Vec<FramePos> {
    let mut shown = walk(g).filter(|f| f.code.kind == CodeKind::Function && !f.code.function.wrapper);
    let mut frames: Vec<FramePos> = shown.by_ref().take(SHOWN).map(|f| position(f.code, f.pc)).collect();
    let mut outer: VecDeque<(&'static Code, u32)> = VecDeque::with_capacity(SHOWN);
    let mut elided = 0;
    for f in shown {
        if outer.len() == SHOWN {
            outer.pop_front();
            elided += 1;
        }
        outer.push_back((f.code, f.pc));
    }
    if elided > 0 {
        frames.push(FramePos::elided(elided));
    }
    frames.extend(outer.into_iter().map(|(code, pc)| position(code, pc)));
    if let Some(code) = super::defer::code_of(g.origin_code) {
        frames.push(FramePos::creation(position(code, g.origin_pc), g.parent));
    }
    frames
}

/// A place in a function's source.
pub fn position(code: &Code, pc: u32) -> FramePos {
    FramePos { func: code.function.name.to_string(), span: code.function.span_at(pc) }
}

/// Visits every reference that frames, deferred calls and panics hold.
pub fn trace(g: &Goroutine, t: &mut Tracer) {
    t.hold(defer::weight(g));
    each_reference(g, &mut |word| t.visit(word));
}

fn each_reference(g: &Goroutine, visit: &mut dyn FnMut(u64)) {
    let mut resuming = defer::Resuming::new(g);
    for f in walk(g).filter(|f| f.code.kind == CodeKind::Function) {
        visit(f.fp.closure());
        let function = &f.code.function;
        if !f.unwinds {
            let point = function.safepoint(f.pc);
            debug_assert!(point.is_some(), "{} stands at {}, which is no safepoint", function.name, f.pc);
            if let Some(point) = point {
                visit_mask(visit, &f, function.mask(if f.before { point.before } else { point.during }));
            }
        }
        // A frame that a recovered panic may resume keeps what its epilogue reads.
        if let Some(point) = function.recover_pc.and_then(|pc| function.safepoint(pc))
            && resuming.may_resume(f.index)
        {
            visit_mask(visit, &f, function.mask(point.before));
        }
    }
    defer::each_reference(g, visit);
}

fn visit_mask(visit: &mut dyn FnMut(u64), f: &Frame, mask: &[u64]) {
    for (i, &word) in mask.iter().enumerate() {
        let mut bits = word;
        while bits != 0 {
            let slot = i * 64 + bits.trailing_zeros() as usize;
            bits &= bits - 1;
            visit(f.fp.get(slot as u16));
        }
    }
}

impl Vm {
    /// Visits the globals that the code of a goroutine can reach without being given them: what its frames and deferred
    /// calls name, and whatever those call. A call through an interface counts as a call of every method of that name;
    /// function values count when a frame holds them, or a function value that a frame holds has captured them.
    pub(super) fn trace_globals_of(&self, g: &Goroutine, t: &mut Tracer) {
        let linked = self.tables.reach();
        let mut seen: HashSet<*const Code> = HashSet::new();
        let mut globals: HashSet<GlobalId> = HashSet::new();
        let mut todo: Vec<&'static Code> = walk(g).map(|f| f.code).chain(defer::deferred_codes(g)).collect();
        let mut values = Vec::new();
        each_reference(g, &mut |word| values.push(word));
        let mut held: HashSet<u64> = HashSet::new();
        while let Some(word) = values.pop() {
            let Some(code) = linked.closure_code(word).filter(|_| held.insert(word)) else { continue };
            todo.push(code);
            let captured =
                code.function.capture_kinds.iter().enumerate().filter(|(_, k)| **k == SlotKind::Ref);
            values.extend(captured.map(|(i, _)| ClosureRef(word).capture(i)));
        }
        while let Some(code) = todo.pop() {
            if !seen.insert(code) {
                continue;
            }
            let refs = &code.function.refs;
            for &global in &refs.globals {
                if globals.insert(global) {
                    t.visit(self.tables.global(global.0));
                }
            }
            let methods = code.methods.iter().flat_map(|m| linked.methods(*m));
            todo.extend(refs.functions.iter().chain(methods).filter_map(|&f| self.tables.find_function(f)));
        }
    }
}
