//! Which slots an instruction reads and writes, and what kind each must have: the one table that liveness, verifier and
//! text form share.
use super::function::{Const, SelectCase, SelectTable, SlotKind, TypeDescId};
use super::instr::{Instr, Slot};
use super::program::Program;

/// What an operand's slots must hold.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Want {
    Int,
    Float,
    Ref,
    /// Checked elsewhere, or anything.
    Any,
    /// The slots of a value of this type.
    Type(TypeDescId),
    /// So many values of this type.
    Types(TypeDescId, u16),
}

/// An operand: `n` slots from `slot` on.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Operand {
    pub slot: Slot,
    pub n: u16,
    pub write: bool,
    pub want: Want,
}

/// What operands depend on beside the instruction.
#[derive(Clone, Copy)]
pub struct Context<'a> {
    pub program: &'a Program,
    pub types: &'a [TypeDescId],
    pub consts: &'a [Const],
    pub selects: &'a [SelectTable],
    /// Slots of the function's own results.
    pub results: u16,
}

impl From<SlotKind> for Want {
    fn from(kind: SlotKind) -> Want {
        match kind {
            SlotKind::Int => Want::Int,
            SlotKind::Float => Want::Float,
            SlotKind::Ref => Want::Ref,
        }
    }
}

impl Context<'_> {
    fn desc(&self, ty: u32) -> Option<TypeDescId> {
        self.types.get(ty as usize).copied()
    }

    fn width(&self, ty: TypeDescId) -> u16 {
        self.program.ty(ty).slots as u16
    }

    fn elem(&self, ty: u32) -> Option<TypeDescId> {
        self.desc(ty).and_then(|t| self.program.ty(t).elem)
    }

    fn key(&self, ty: u32) -> Option<TypeDescId> {
        self.desc(ty).and_then(|t| self.program.ty(t).key)
    }

    /// Calls `f` with every operand, reads before writes. `shape` is the window of a call: results and arguments.
    pub fn operands(&self, instr: &Instr, shape: (u16, u16), f: &mut dyn FnMut(Operand)) {
        use Instr::*;
        let mut read = |slot: Slot, want: Want| f(Operand { slot, n: 1, write: false, want });
        let typed = |slot: Slot, ty: Option<TypeDescId>, write: bool| match ty {
            Some(t) => Operand { slot, n: self.width(t), write, want: Want::Type(t) },
            None => Operand { slot, n: 0, write, want: Want::Any },
        };
        let one = |slot: Slot, want: Want| Operand { slot, n: 1, write: true, want };
        match *instr {
            Move { d, s } => {
                read(s, Want::Any);
                f(one(d, Want::Any));
            }
            MoveN { d, s, n } => {
                f(Operand { slot: s, n, write: false, want: Want::Any });
                f(Operand { slot: d, n, write: true, want: Want::Any });
            }
            Int { d, .. } => f(one(d, Want::Int)),
            Const { d, k } => {
                let want = match self.consts.get(k as usize) {
                    Some(super::function::Const::Float(_)) => Want::Float,
                    Some(super::function::Const::Str(_)) => Want::Ref,
                    _ => Want::Int,
                };
                f(one(d, want));
            }
            Zero { d, n } => f(Operand { slot: d, n, write: true, want: Want::Any }),
            Add { d, a, b }
            | Sub { d, a, b }
            | Mul { d, a, b }
            | Div { d, a, b }
            | Rem { d, a, b }
            | DivU { d, a, b }
            | RemU { d, a, b }
            | And { d, a, b }
            | Or { d, a, b }
            | Xor { d, a, b }
            | AndNot { d, a, b }
            | Shl { d, a, b }
            | Shr { d, a, b }
            | ShrU { d, a, b }
            | CmpI { d, a, b, .. }
            | CmpU { d, a, b, .. } => {
                read(a, Want::Int);
                read(b, Want::Int);
                f(one(d, Want::Int));
            }
            CheckShift { s } => read(s, Want::Int),
            Neg { d, s } | Not { d, s } | BitsU { d, s, .. } | Ext { d, s, .. } | NotBool { d, s } => {
                read(s, Want::Int);
                f(one(d, Want::Int));
            }
            AddImm { d, a, .. }
            | MulImm { d, a, .. }
            | AndImm { d, a, .. }
            | ShlImm { d, a, .. }
            | ShrImm { d, a, .. }
            | ShrUImm { d, a, .. }
            | DivImm { d, a, .. }
            | RemImm { d, a, .. } => {
                read(a, Want::Int);
                f(one(d, Want::Int));
            }
            CmpF { d, a, b, .. } => {
                read(a, Want::Float);
                read(b, Want::Float);
                f(one(d, Want::Int));
            }
            CmpStr { d, a, b, .. } | CmpRef { d, a, b, .. } | CmpIface { d, a, b } => {
                read(a, Want::Ref);
                read(b, Want::Ref);
                f(one(d, Want::Int));
            }
            AddF { d, a, b }
            | SubF { d, a, b }
            | MulF { d, a, b }
            | DivF { d, a, b }
            | MinF { d, a, b }
            | MaxF { d, a, b } => {
                read(a, Want::Float);
                read(b, Want::Float);
                f(one(d, Want::Float));
            }
            NegF { d, s } | MathF { d, s, .. } | RoundF32 { d, s } => {
                read(s, Want::Float);
                f(one(d, Want::Float));
            }
            MulC { d, a, b } | DivC { d, a, b } => {
                for s in [a, a + 1, b, b + 1] {
                    read(s, Want::Float);
                }
                f(one(d, Want::Float));
                f(one(d + 1, Want::Float));
            }
            IntToF { d, s } | UintToF { d, s } | IntToF32 { d, s } | UintToF32 { d, s } => {
                read(s, Want::Int);
                f(one(d, Want::Float));
            }
            FToInt { d, s } | FToUint { d, s } => {
                read(s, Want::Float);
                f(one(d, Want::Int));
            }
            Jump { .. } | JumpBack { .. } | RunDefers | Unreachable => {}
            If { s, .. } | IfNot { s, .. } | Switch { s, .. } => read(s, Want::Int),
            JumpI { a, b, .. } | JumpU { a, b, .. } => {
                read(a, Want::Int);
                read(b, Want::Int);
            }
            JumpF { a, b, .. } => {
                read(a, Want::Float);
                read(b, Want::Float);
            }
            JumpImm { a, .. } | JumpGtImm { a, .. } | JumpGeImm { a, .. } => read(a, Want::Int),
            IfNil { s, .. } | IfNotNil { s, .. } => read(s, Want::Ref),
            Load { d, a, kind, .. } => {
                read(a, Want::Ref);
                f(one(d, mem(kind)));
            }
            Store { a, s, kind, .. } => {
                read(a, Want::Ref);
                read(s, mem(kind));
            }
            LoadN { d, a, ty } => {
                read(a, Want::Ref);
                f(typed(d, self.desc(ty), true));
            }
            StoreN { a, s, ty } => {
                read(a, Want::Ref);
                f(typed(s, self.desc(ty), false));
            }
            CopyMem { a, b, .. } => {
                read(a, Want::Ref);
                read(b, Want::Ref);
            }
            ZeroMem { a, .. } | NilCheck { a } => read(a, Want::Ref),
            AddrOff { d, a, .. } => {
                read(a, Want::Ref);
                f(one(d, Want::Ref));
            }
            New { d, .. } | GlobalAddr { d, .. } => f(one(d, Want::Ref)),
            LoadGlobal { d, kind, .. } => f(one(d, mem(kind))),
            StoreGlobal { s, kind, .. } => read(s, mem(kind)),
            Capture { d, .. } => f(one(d, Want::Any)),
            ArrayAddr { d, a, i, .. } => {
                read(a, Want::Ref);
                read(i, Want::Int);
                f(one(d, Want::Ref));
            }
            SlotIndex { d, s, i, ty } => {
                read(i, Want::Int);
                f(typed(s, self.desc(ty), false));
                f(typed(d, self.elem(ty), true));
            }
            SlotSetIndex { d, i, s, ty } => {
                read(i, Want::Int);
                f(typed(s, self.elem(ty), false));
                // Some of it stays: for what is live this is a read.
                f(typed(d, self.desc(ty), false));
            }
            MakeSlice { d, len, cap, .. } => {
                read(len, Want::Int);
                read(cap, Want::Int);
                f(one(d, Want::Ref));
            }
            SliceGet { d, s, i, kind } => {
                read(s, Want::Ref);
                read(i, Want::Int);
                f(one(d, mem(kind)));
            }
            SliceSet { s, i, v, kind } => {
                read(s, Want::Ref);
                read(i, Want::Int);
                read(v, mem(kind));
            }
            SliceAddr { d, s, i, .. } => {
                read(s, Want::Ref);
                read(i, Want::Int);
                f(one(d, Want::Ref));
            }
            LenSlice { d, s } | CapSlice { d, s } | LenStr { d, s } => {
                read(s, Want::Ref);
                f(one(d, Want::Int));
            }
            LenMap { d, m } => {
                read(m, Want::Ref);
                f(one(d, Want::Int));
            }
            LenChan { d, c } | CapChan { d, c } => {
                read(c, Want::Ref);
                f(one(d, Want::Int));
            }
            SliceSlice { d, s, w, bounds, .. }
            | SliceArray { d, s, w, bounds, .. }
            | StrSlice { d, s, w, bounds } => {
                read(s, Want::Ref);
                for i in 0..3 {
                    if bounds & (1 << i) != 0 {
                        read(w + i, Want::Int);
                    }
                }
                f(one(d, Want::Ref));
            }
            Append { d, s, v, n, ty } => {
                read(s, Want::Ref);
                if let Some(t) = self.desc(ty) {
                    let n = u16::from(n);
                    f(Operand { slot: v, n: n * self.width(t), write: false, want: Want::Types(t, n) });
                }
                f(one(d, Want::Ref));
            }
            AppendSlice { d, s, other, .. } | AppendStr { d, s, other } => {
                read(s, Want::Ref);
                read(other, Want::Ref);
                f(one(d, Want::Ref));
            }
            Copy { d, dst, src, .. } | CopyStr { d, dst, src } => {
                read(dst, Want::Ref);
                read(src, Want::Ref);
                f(one(d, Want::Int));
            }
            ClearSlice { s, .. } => read(s, Want::Ref),
            SliceToArray { d, s, .. }
            | BytesToStr { d, s }
            | StrToBytes { d, s }
            | RunesToStr { d, s }
            | StrToRunes { d, s } => {
                read(s, Want::Ref);
                f(one(d, Want::Ref));
            }
            StrIndex { d, s, i } => {
                read(s, Want::Ref);
                read(i, Want::Int);
                f(one(d, Want::Int));
            }
            Concat { d, s, n } => {
                for i in 0..n {
                    read(s + i, Want::Ref);
                }
                f(one(d, Want::Ref));
            }
            StrNext { d, s, i } => {
                read(s, Want::Ref);
                read(i, Want::Int);
                f(one(d, Want::Int));
                f(one(d + 1, Want::Int));
            }
            RuneToStr { d, s } => {
                read(s, Want::Int);
                f(one(d, Want::Ref));
            }
            MakeMap { d, hint, .. } => {
                read(hint, Want::Int);
                f(one(d, Want::Ref));
            }
            MapGet { d, m, k, ty } => {
                read(m, Want::Ref);
                f(typed(k, self.key(ty), false));
                f(typed(d, self.elem(ty), true));
            }
            MapGetOk { d, m, k, ty } => {
                read(m, Want::Ref);
                f(typed(k, self.key(ty), false));
                let value = typed(d, self.elem(ty), true);
                f(value);
                f(one(d + value.n, Want::Int));
            }
            MapSet { m, k, v, ty } => {
                read(m, Want::Ref);
                f(typed(k, self.key(ty), false));
                f(typed(v, self.elem(ty), false));
            }
            MapDelete { m, k, ty } => {
                read(m, Want::Ref);
                f(typed(k, self.key(ty), false));
            }
            MapClear { m, .. } => read(m, Want::Ref),
            MapIter { d, m, .. } => {
                read(m, Want::Ref);
                f(one(d, Want::Ref));
            }
            MapNext { d, it, n, .. } => {
                read(it, Want::Ref);
                f(Operand { slot: d, n, write: true, want: Want::Any });
            }
            MakeIface { d, s, ty } => {
                f(typed(s, self.desc(ty), false));
                f(one(d, Want::Ref));
            }
            Assert { d, s, ty, .. } => {
                read(s, Want::Ref);
                f(typed(d, self.desc(ty), true));
            }
            AssertOk { d, s, ty } => {
                read(s, Want::Ref);
                let value = typed(d, self.desc(ty), true);
                f(value);
                f(one(d + value.n, Want::Int));
            }
            AssertIface { d, s, .. } => {
                read(s, Want::Ref);
                f(one(d, Want::Ref));
            }
            AssertIfaceOk { d, s, .. } => {
                read(s, Want::Ref);
                f(one(d, Want::Ref));
                f(one(d + 1, Want::Int));
            }
            IfaceIs { d, s, .. } => {
                read(s, Want::Ref);
                f(one(d, Want::Int));
            }
            CmpVal { d, a, b, ty } => {
                f(typed(a, self.desc(ty), false));
                f(typed(b, self.desc(ty), false));
                f(one(d, Want::Int));
            }
            MakeChan { d, n, .. } => {
                read(n, Want::Int);
                f(one(d, Want::Ref));
            }
            Send { c, s, n } => {
                read(c, Want::Ref);
                f(Operand { slot: s, n, write: false, want: Want::Any });
            }
            Recv { d, c, n } => {
                read(c, Want::Ref);
                f(Operand { slot: d, n, write: true, want: Want::Any });
            }
            RecvOk { d, c, ok, n } => {
                read(c, Want::Ref);
                f(Operand { slot: d, n, write: true, want: Want::Any });
                f(one(ok, Want::Int));
            }
            Close { c } => read(c, Want::Ref),
            Select { d, k } => {
                let cases = self.selects.get(k as usize).map_or(&[][..], |t| &t.cases);
                for case in cases {
                    match *case {
                        SelectCase::Send { c, s, n } => {
                            f(Operand { slot: c, n: 1, write: false, want: Want::Ref });
                            f(Operand { slot: s, n, write: false, want: Want::Any });
                        }
                        SelectCase::Recv { c, .. } => {
                            f(Operand { slot: c, n: 1, write: false, want: Want::Ref });
                        }
                    }
                }
                for case in cases {
                    if let SelectCase::Recv { d, n, ok, .. } = *case {
                        f(Operand { slot: d, n, write: true, want: Want::Any });
                        if let Some(ok) = ok {
                            f(one(ok, Want::Int));
                        }
                    }
                }
                f(one(d, Want::Int));
            }
            Closure { d, s, n, .. } => {
                f(Operand { slot: s, n, write: false, want: Want::Any });
                f(one(d, Want::Ref));
            }
            Call { base, .. } | CallNative { base, .. } => self.window(base, shape, 0, true, f),
            CallClosure { f: s, base } => {
                read(s, Want::Ref);
                self.window(base, shape, 0, true, f);
            }
            CallIface { r, base, .. } => {
                read(r, Want::Ref);
                self.window(base, shape, 1, true, f);
            }
            Go { base, .. } | Defer { base, .. } => self.window(base, shape, 0, false, f),
            GoClosure { f: s, base, .. } | DeferClosure { f: s, base, .. } => {
                read(s, Want::Ref);
                self.window(base, shape, 0, false, f);
            }
            GoIface { r, base, .. } | DeferIface { r, base, .. } => {
                read(r, Want::Ref);
                self.window(base, shape, 1, false, f);
            }
            Ret => f(Operand { slot: 0, n: self.results, write: false, want: Want::Any }),
            Panic { s } => read(s, Want::Ref),
            Recover { d } => f(one(d, Want::Ref)),
        }
    }

    /// The window of a call: arguments but for `skip` (the receiver that the machine sets), then results.
    fn window(
        &self,
        base: Slot,
        (results, params): (u16, u16),
        skip: u16,
        back: bool,
        f: &mut dyn FnMut(Operand),
    ) {
        let args = params.saturating_sub(skip);
        f(Operand { slot: base + results + skip.min(params), n: args, write: false, want: Want::Any });
        if back {
            f(Operand { slot: base, n: results, write: true, want: Want::Any });
        }
    }
}

fn mem(kind: super::instr::MemKind) -> Want {
    use super::instr::MemKind::*;
    match kind {
        I8 | I16 | I32 | U8 | U16 | U32 => Want::Int,
        // A 64-bit scalar may be an integer or a float.
        W64 => Want::Any,
        F32 => Want::Float,
        Ref => Want::Ref,
    }
}
