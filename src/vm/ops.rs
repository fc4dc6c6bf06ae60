//! The instructions that ordinary computation consists of, threaded: each has a function of its own, which ends by
//! calling the next one's.
//!
//! Optimising builds make jumps of these calls (`build.rs` says which builds those are), so one instruction costs what
//! it does and one indirect jump, and the machine's registers stay in the processor's. Should some compiler make real
//! calls of some of them, the stack grows until the next poll at most, which returns to [`super::dispatch`]. Builds
//! without optimisation return after each instruction.
//!
//! What an instruction does is a [`Step`] if it goes on behind itself, an [`End`] if it goes on elsewhere. Linking
//! gives each instruction the function for it and for as many that follow as there is a function for ([`fuse`]). The
//! others keep their own, in case somebody jumps there; so fusing changes neither places nor targets, and every handler
//! reads its operands where they stand. A step that panics has changed nothing and says where it stands; why is found
//! out afterwards ([`explain`]).
//!
//! What has no handler here is done by the loop in `dispatch`, which is also where everything leads that leaves.
mod calls;
mod fuse;
mod larger;
mod steps;
mod waits;

use super::Vm;
use super::defer::Flow;
use super::frame::{Fp, Op, Pc, Regs, native_at};
use super::link::{Code, NativeInfo, TypeUse};
use super::trap::{self, Trap};
use crate::ir::instr::Instr;
use crate::ir::pass::target_mut;
use crate::runtime::sched::{Goroutine, Worker};
use crate::runtime::value;
use std::sync::atomic::{AtomicPtr, AtomicU64, Ordering};

/// Runs an instruction and what follows it, until something leaves.
pub type Handler = fn(Pc, Fp, &mut Worker, &mut Cx<'_>, &'static Code);

/// Why the threads of handlers returned.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Exit {
    /// For no reason: go on at the registers.
    Next,
    /// The next instruction has no handler.
    Loop,
    /// The last instruction panics: [`explain`] says why.
    Trap,
    /// The last instruction panics: [`Cx::trap`] says why.
    Trapped,
    /// The last instruction has not begun: a poll is due.
    Poll,
    /// The last instruction has not begun: its callee ([`Cx::callee`]) needs more stack.
    Grow,
    /// The registers were saved: [`Cx::flow`] says how to go on.
    Flow,
    /// The registers were saved and the goroutine waits, or runs elsewhere already.
    Park,
    /// The goroutine's function has returned.
    Done,
}

/// What handlers need beside the registers.
pub struct Cx<'a> {
    pub vm: &'a Vm,
    pub g: &'a mut Goroutine,
    /// The end of the goroutine's stack.
    pub end: *mut u64,
    pub exit: Exit,
    /// The registers when a handler returned.
    pub regs: Regs,
    pub callee: Option<(&'static Code, usize)>,
    pub trap: Option<Box<Trap>>,
    pub flow: Option<Flow>,
}

/// Goes on with the instruction at `pc`.
#[inline(always)]
fn go(pc: Pc, fp: Fp, w: &mut Worker, cx: &mut Cx<'_>, code: &'static Code) {
    if cfg!(threaded) {
        (pc.op().run)(pc, fp, w, cx, code)
    } else {
        cx.regs = Regs { code, pc, fp };
    }
}

/// The handler of what has none.
fn leave(pc: Pc, fp: Fp, _: &mut Worker, cx: &mut Cx<'_>, code: &'static Code) {
    cx.regs = Regs { code, pc, fp };
    cx.exit = Exit::Loop;
}

/// The instruction at `pc` panics.
#[cold]
#[inline(never)]
fn panics(pc: Pc, fp: Fp, _: &mut Worker, cx: &mut Cx<'_>, code: &'static Code) {
    cx.regs = Regs { code, pc: pc.next(), fp };
    cx.exit = Exit::Trap;
}

/// The instruction at `pc` panics for a reason that is known.
#[cold]
#[inline(never)]
fn trapped(pc: Pc, fp: Fp, cx: &mut Cx<'_>, code: &'static Code, trap: Box<Trap>) {
    cx.regs = Regs { code, pc: pc.next(), fp };
    cx.trap = Some(trap);
    cx.exit = Exit::Trapped;
}

/// The instruction at `pc` must poll first.
#[cold]
#[inline(never)]
fn poll(pc: Pc, fp: Fp, _: &mut Worker, cx: &mut Cx<'_>, code: &'static Code) {
    cx.regs = Regs { code, pc: pc.next(), fp };
    cx.exit = Exit::Poll;
}

/// The call at `pc` needs more stack for [`Cx::callee`].
#[cold]
#[inline(never)]
fn grow(pc: Pc, fp: Fp, cx: &mut Cx<'_>, code: &'static Code, callee: &'static Code, base: usize) {
    cx.regs = Regs { code, pc: pc.next(), fp };
    cx.callee = Some((callee, base));
    cx.exit = Exit::Grow;
}

/// One or more instructions that go on behind themselves.
trait Step {
    /// How many.
    const N: usize;

    /// Does what they say. If `F` is not 0, operand number `F` of the first is the word `got`: its slot need not be read.
    /// Answers the value that the last one made, if it makes one. Err: the instruction there panics, and has changed
    /// nothing.
    fn step<const F: u8>(pc: Pc, fp: Fp, got: u64) -> Result<u64, Pc>;
}

/// An instruction that may go on elsewhere.
trait End {
    fn end(pc: Pc, fp: Fp, w: &mut Worker, cx: &mut Cx<'_>, code: &'static Code);
}

/// The handler of a step.
fn one<S: Step>(pc: Pc, fp: Fp, w: &mut Worker, cx: &mut Cx<'_>, code: &'static Code) {
    match S::step::<0>(pc, fp, 0) {
        Ok(_) => go(pc.skip(S::N), fp, w, cx, code),
        Err(at) => panics(at, fp, w, cx, code),
    }
}

/// The handler of an end.
fn end<E: End>(pc: Pc, fp: Fp, w: &mut Worker, cx: &mut Cx<'_>, code: &'static Code) {
    E::end(pc, fp, w, cx, code)
}

/// The handler of a step and the end behind it.
fn then<S: Step, E: End>(pc: Pc, fp: Fp, w: &mut Worker, cx: &mut Cx<'_>, code: &'static Code) {
    match S::step::<0>(pc, fp, 0) {
        Ok(_) => E::end(pc.skip(S::N), fp, w, cx, code),
        Err(at) => panics(at, fp, w, cx, code),
    }
}

/// A step, then another that gets the first one's value as operand number `F`, unless that is 0.
struct Seq<A, B, const F: u8>(std::marker::PhantomData<(A, B)>);

impl<A: Step, B: Step, const F: u8> Step for Seq<A, B, F> {
    const N: usize = A::N + B::N;

    #[inline(always)]
    fn step<const G: u8>(pc: Pc, fp: Fp, got: u64) -> Result<u64, Pc> {
        let value = A::step::<G>(pc, fp, got)?;
        B::step::<F>(pc.skip(A::N), fp, value)
    }
}

/// Why the step at `op` panics.
#[cold]
pub fn explain(op: &Op, fp: Fp) -> Box<Trap> {
    let slice = |s, i| {
        let s = fp.get(s);
        trap::index(fp.get(i), if s == 0 { 0 } else { value::load64(s + 8) })
    };
    match op.instr {
        Instr::Div { .. } | Instr::Rem { .. } | Instr::DivU { .. } | Instr::RemU { .. } => trap::divide(),
        Instr::CheckShift { .. } => trap::shift(),
        Instr::SliceGet { s, i, .. }
        | Instr::SliceSet { s, i, .. }
        | Instr::SliceAddr { s, i, .. }
        | Instr::StrIndex { s, i, .. } => slice(s, i),
        Instr::SlotIndex { i, .. } | Instr::SlotSetIndex { i, .. } => {
            trap::index(fp.get(i), super::frame::type_at(op.word).len as u64)
        }
        Instr::ArrayAddr { a, i, .. } if fp.get(a) != 0 => trap::index(fp.get(i), op.word >> 32),
        // Everything else that may panic looks through an address.
        _ => trap::nil(),
    }
}

/// What linking looks up for instructions.
pub struct Names<'a> {
    pub consts: &'a [u64],
    pub types: &'a [TypeUse],
    pub functions: &'a [AtomicPtr<Code>],
    pub globals: &'a [AtomicU64],
    pub natives: &'a [AtomicPtr<NativeInfo>],
}

impl Names<'_> {
    /// What [`Op::word`] holds.
    fn word(&self, instr: &Instr) -> u64 {
        let ty = |ty: u32| self.types.get(ty as usize);
        let type_word = |t: u32| ty(t).map_or(0, |t| std::ptr::from_ref(t) as u64);
        match *instr {
            Instr::Const { k, .. } => self.consts.get(k as usize).copied().unwrap_or(0),
            Instr::Call { f, .. } => {
                self.functions.get(f as usize).map_or(0, |entry| std::ptr::from_ref(entry) as u64)
            }
            Instr::GlobalAddr { g, .. } | Instr::LoadGlobal { g, .. } | Instr::StoreGlobal { g, .. } => {
                self.globals.get(g as usize).map_or(0, |address| address.load(Ordering::Acquire))
            }
            Instr::CallNative { n, .. } => {
                self.natives.get(n as usize).map_or(0, |native| native.load(Ordering::Acquire) as u64)
            }
            Instr::Ext { kind, .. } => super::arith::ext_with(kind),
            Instr::DivImm { imm, .. } => u64::from(imm.trailing_zeros()),
            Instr::SliceAddr { ty: t, .. } => ty(t).map_or(0, |t| t.size as u64),
            // Length and size of an element, if both are small enough.
            Instr::ArrayAddr { ty: t, .. } => ty(t).map_or(0, |t| {
                if is_small(t) { (t.len << 32 | t.elem_size) as u64 } else { std::ptr::from_ref(t) as u64 }
            }),
            Instr::SlotIndex { ty, .. }
            | Instr::SlotSetIndex { ty, .. }
            | Instr::LoadN { ty, .. }
            | Instr::StoreN { ty, .. }
            | Instr::CopyMem { ty, .. }
            | Instr::ZeroMem { ty, .. }
            | Instr::New { ty, .. }
            | Instr::MakeSlice { ty, .. }
            | Instr::SliceSlice { ty, .. }
            | Instr::SliceArray { ty, .. }
            | Instr::Append { ty, .. }
            | Instr::AppendSlice { ty, .. }
            | Instr::Copy { ty, .. }
            | Instr::ClearSlice { ty, .. }
            | Instr::SliceToArray { ty, .. }
            | Instr::MakeMap { ty, .. }
            | Instr::MapGet { ty, .. }
            | Instr::MapGetOk { ty, .. }
            | Instr::MapSet { ty, .. }
            | Instr::MapDelete { ty, .. }
            | Instr::MapIter { ty, .. }
            | Instr::MakeIface { ty, .. }
            | Instr::Assert { ty, .. }
            | Instr::AssertOk { ty, .. }
            | Instr::AssertIface { ty, .. }
            | Instr::AssertIfaceOk { ty, .. }
            | Instr::IfaceIs { ty, .. }
            | Instr::CmpVal { ty, .. } => type_word(ty),
            _ => 0,
        }
    }
}

/// Whether an array's length and element size fit into one word.
fn is_small(array: &TypeUse) -> bool {
    array.len < 1 << 31 && array.elem_size < 1 << 31
}

/// The instructions of a function as the machine runs them; `types` are those that its code will own.
pub fn link(code: &[Instr], names: &Names<'_>) -> Box<[Op]> {
    let size = std::mem::size_of::<Op>();
    let code = fuse::ordered(code);
    let handlers = fuse::handlers(&code);
    (0..code.len())
        .map(|pc| {
            let mut instr = code[pc];
            // A target becomes the distance in bytes from the next instruction: a jump is one addition.
            if let Some(t) = target_mut(&mut instr) {
                let distance = (i64::from(*t) - pc as i64 - 1) * size as i64;
                *t = distance as i32 as u32;
            }
            let large = |ty: u32| names.types.get(ty as usize).is_none_or(|t| !is_small(t));
            let word = names.word(&code[pc]);
            let run = match code[pc] {
                Instr::ArrayAddr { ty, .. } if large(ty) => larger::array_addr,
                Instr::CallNative { .. } if word != 0 && native_at(word).quick.is_some() => {
                    larger::call_quick
                }
                _ => handlers[pc],
            };
            Op { run, word, instr, next: ((pc + 1) * size) as u32 }
        })
        .collect()
}
