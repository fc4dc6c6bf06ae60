//! A function: instructions, the tables that they index, and what the collector must know about its frame.
//!
//! Invariants (held by `ir::verify`): every slot has one kind for the whole function; slots `0..results` are the
//! results, `results..results + params` the parameters; at a call every slot from the callee's base - 3 upward is dead
//! but for the window itself; every reference that a mask names was written before on every path.
//! This file knows no types of the language and no values.
use super::instr::{Instr, Slot, Target};
use crate::source::Span;
use std::sync::Arc;

/// A function of the program; what it stands for may be replaced by a later cell.
#[derive(Copy, Clone, PartialEq, Eq, Hash, PartialOrd, Ord, Debug)]
pub struct FuncId(pub u32);

/// A package's or the session's variable.
#[derive(Copy, Clone, PartialEq, Eq, Hash, PartialOrd, Ord, Debug)]
pub struct GlobalId(pub u32);

/// A run-time type description in [`super::program::Program`]; identical types have the same id.
#[derive(Copy, Clone, PartialEq, Eq, Hash, PartialOrd, Ord, Debug)]
pub struct TypeDescId(pub u32);

/// A method's name (with its package if unexported): what interface calls look up.
#[derive(Copy, Clone, PartialEq, Eq, Hash, PartialOrd, Ord, Debug)]
pub struct MethodId(pub u32);

/// A function that is implemented in Rust, by name.
#[derive(Copy, Clone, PartialEq, Eq, Hash, PartialOrd, Ord, Debug)]
pub struct NativeId(pub u32);

/// Values of more slots than this never travel through slots: they live in memory, and one reference to an immutable
/// copy stands for them in windows, channels, maps and interfaces.
pub const MAX_SLOTS_VALUE: u32 = 256;

/// The words between a caller's live slots and a callee's slot 0: code, return place, closure.
pub const FRAME_HEADER: u16 = 3;

/// What a slot holds, for the whole function.
#[derive(Copy, Clone, PartialEq, Eq, Hash, Debug)]
#[repr(u8)]
pub enum SlotKind {
    /// An integer, a boolean, or a word of a frame header.
    Int,
    /// The bits of a float64.
    Float,
    /// A reference: the address of (the inside of) a heap object, or 0.
    Ref,
}

/// What [`Instr::Const`] loads.
#[derive(Clone, PartialEq, Debug)]
pub enum Const {
    Int(i64),
    /// Also for float32: the float64 that holds it exactly.
    Float(f64),
    /// Rooted for ever; bytes, not necessarily UTF-8.
    Str(Arc<[u8]>),
}

/// One communication of a select statement; the channel (0 is nil) stands in slot `c`.
#[derive(Copy, Clone, PartialEq, Eq, Debug)]
pub enum SelectCase {
    /// The value of `n` slots stands in slots `s..`.
    Send { c: Slot, s: Slot, n: u16 },
    /// The value goes to the `n` slots at `d`; `ok` is written if it is there.
    Recv { c: Slot, d: Slot, n: u16, ok: Option<Slot> },
}

/// The operand of [`Instr::Select`]. Case indices are positions in `cases`.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct SelectTable {
    pub cases: Vec<SelectCase>,
    pub has_default: bool,
}

/// What a frame holds at an instruction where the world may stop.
///
/// `before` counts while the instruction has not begun (a poll in front of it, a retry): its operands are live.
/// `during` counts once it has begun: for a call while the callee runs (arguments are the callee's, results not there
/// yet); for a channel operation or native while it is parked: operands and destinations are both named then, so the
/// machine zeroes the destination slots before it parks, and a waker may write them at any time after (so for natives:
/// result slots are zeroed before the native begins).
///
/// Instruction 0 always has one, whose `before` names the parameters that live: a frame that has not started.
#[derive(Copy, Clone, PartialEq, Eq, Debug)]
pub struct Safepoint {
    pub pc: u32,
    /// Index of a mask in [`Function::masks`], counted in masks.
    pub before: u32,
    pub during: u32,
    /// Calls, go and defer: slots of the callee's results and arguments (receiver included). Else 0.
    pub results: u16,
    pub params: u16,
}

/// The globals and functions that a function's code names: what it can reach without being given it.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Refs {
    /// Sorted, without duplicates.
    pub globals: Vec<GlobalId>,
    pub functions: Vec<FuncId>,
}

/// A function ready to run.
#[derive(Clone, Debug)]
pub struct Function {
    /// As Go's tracebacks print it: `main.(*T).M`, `main.main.func1`.
    pub name: Arc<str>,
    /// The declaration.
    pub span: Span,
    pub results: u16,
    pub params: u16,
    /// One for each slot of the frame.
    pub slot_kinds: Vec<SlotKind>,
    /// Of the words that a closure of this function holds. Empty: it needs no closure.
    pub capture_kinds: Vec<SlotKind>,
    pub code: Vec<Instr>,
    /// Instructions that jumps may land on, sorted; the first is 0.
    pub block_starts: Vec<u32>,
    pub consts: Vec<Const>,
    /// What the instructions' `ty` operands (and `iface`) index.
    pub types: Vec<TypeDescId>,
    /// What `m` operands index.
    pub methods: Vec<MethodId>,
    /// What [`Instr::Switch`] indexes: targets as instruction indices.
    pub tables: Vec<Box<[Target]>>,
    pub selects: Vec<SelectTable>,
    /// Sorted by pc.
    pub safepoints: Vec<Safepoint>,
    /// Bit sets over the frame's slots, [`Function::mask_words`] words each.
    pub masks: Vec<u64>,
    /// Places in the source, sorted by pc; each holds until the next.
    pub spans: Vec<(u32, Span)>,
    /// What a panic's text depends on beside the operands, sorted by pc: which index or bounds are of unsigned 64-bit
    /// types, by bits as in [`Bounds`](crate::ir::instr::Bounds), an index like a low bound; 1 for a `Panic` with a
    /// constant value.
    pub notes: Vec<(u32, u8)>,
    /// Where a frame goes on whose panic was recovered: the epilogue that returns its results. A frame that unwinds
    /// (it panicked, or runs its deferred calls because of a panic or Goexit) keeps alive what `before` says here, and
    /// nothing if there is none.
    pub recover_pc: Option<u32>,
    /// Made by the lowering (method wrappers, thunks of go and defer): hidden in tracebacks, transparent to `recover`.
    pub wrapper: bool,
    pub refs: Refs,
}

impl Function {
    /// Slots of a frame, outgoing windows included.
    pub fn frame_slots(&self) -> usize {
        self.slot_kinds.len()
    }

    /// Words of one mask.
    pub fn mask_words(&self) -> usize {
        self.slot_kinds.len().div_ceil(64)
    }

    /// The mask with this index.
    pub fn mask(&self, index: u32) -> &[u64] {
        let words = self.mask_words();
        &self.masks[index as usize * words..][..words]
    }

    /// The safepoint at this instruction.
    pub fn safepoint(&self, pc: u32) -> Option<&Safepoint> {
        self.safepoints.binary_search_by_key(&pc, |point| point.pc).ok().map(|i| &self.safepoints[i])
    }

    /// The note about the instruction at `pc`, 0 if there is none.
    pub fn note_at(&self, pc: u32) -> u8 {
        self.notes.binary_search_by_key(&pc, |&(at, _)| at).map_or(0, |i| self.notes[i].1)
    }

    /// The place in the source that the instruction comes from.
    pub fn span_at(&self, pc: u32) -> Span {
        match self.spans.partition_point(|&(start, _)| start <= pc) {
            0 => self.span,
            i => self.spans[i - 1].1,
        }
    }
}
