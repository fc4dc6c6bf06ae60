//! Which handler an instruction gets: its own, or one that does the next instructions as well.
//!
//! Pairs of the instructions that programs mostly consist of are fused whatever they are; longer runs where loops are
//! made of them.
use super::calls::*;
use super::steps::*;
use super::{End, Handler, Seq, Step, end, larger, leave, one, then, waits};
use crate::ir::instr::{Cmp, FloatFn, Instr, IntKind, MemKind};
use crate::ir::pass::peephole::destination;
use crate::ir::pass::{ends_block, reads_mut};
use std::marker::PhantomData;

/// A handler, and how many instructions it does.
type Choice = (Handler, usize);

/// The handlers of a function's instructions: each such that as few as possible run to the end of its block.
pub fn handlers(code: &[Instr]) -> Vec<Handler> {
    let mut costs = vec![0u32; code.len() + 3];
    let mut handlers = vec![leave as Handler; code.len()];
    for pc in (0..code.len()).rev() {
        let choices = [
            update(code, pc),
            run(code, pc),
            step(&code[pc], First { code, pc }),
            Some((single(code, pc), 1)),
        ];
        let cost = |n: usize| {
            let last = code.get(pc + n - 1);
            1 + if last.is_some_and(ends_block) { 0 } else { costs[pc + n] }
        };
        // The first of several equal ones is the longest.
        if let Some((handler, n)) = choices.into_iter().flatten().min_by_key(|&(_, n)| cost(n)) {
            handlers[pc] = handler;
            costs[pc] = cost(n);
        }
    }
    handlers
}

/// The code with the operands of sums and products swapped where the second would be forwarded otherwise.
pub fn ordered(code: &[Instr]) -> Vec<Instr> {
    let mut code = code.to_vec();
    for pc in 1..code.len() {
        if forward(&code[pc - 1], &code[pc]) != 2 {
            continue;
        }
        match &mut code[pc] {
            Instr::Add { a, b, .. }
            | Instr::Mul { a, b, .. }
            | Instr::And { a, b, .. }
            | Instr::Or { a, b, .. }
            | Instr::Xor { a, b, .. }
            | Instr::AddF { a, b, .. }
            | Instr::MulF { a, b, .. } => std::mem::swap(a, b),
            _ => {}
        }
    }
    code
}

/// The number of the operand of `second` that is the value which `first` has just made; 0 for none.
fn forward(first: &Instr, second: &Instr) -> u8 {
    let Some(d) = destination(first) else { return 0 };
    let (mut number, mut found) = (0, 0);
    reads_mut(&mut second.clone(), &mut |s| {
        number += 1;
        if *s == d && found == 0 {
            found = number;
        }
    });
    found
}

/// Whether a divisor is a power of two.
pub fn is_power(divisor: i32) -> bool {
    divisor > 0 && divisor & (divisor - 1) == 0
}

/// What is done with the type of a step.
trait ForStep {
    fn found<S: Step>(self) -> Choice;

    /// The same for one whose second operand is often a forwarded value.
    fn found_two<S: Step>(self) -> Choice;
}

/// What is done with the type of an end.
trait ForEnd {
    fn found<E: End>(self) -> Handler;
}

/// The first of a pair: looks for the second, and for a loop's end behind it.
struct First<'a> {
    code: &'a [Instr],
    pc: usize,
}

impl ForStep for First<'_> {
    fn found<S: Step>(self) -> Choice {
        let next = self.pc + 1;
        if let Some(handler) = ends(self.code, next, Behind::<S>(PhantomData)) {
            return (handler, 2);
        }
        let Some(second) = self.code.get(next) else { return (one::<S>, 1) };
        if let Instr::AddImm { .. } = second
            && let Some(Instr::JumpBack { .. }) = self.code.get(next + 1)
            && let Some(handler) = back(self.code, next + 1, Behind::<Seq<S, AddImm, 0>>(PhantomData))
        {
            return (handler, 3);
        }
        let f = forward(&self.code[self.pc], second);
        step(second, Second::<S>(f, PhantomData)).unwrap_or((one::<S>, 1))
    }

    fn found_two<S: Step>(self) -> Choice {
        self.found::<S>()
    }
}

/// The second step of a pair whose first is `A`, with what is forwarded to it.
struct Second<A>(u8, PhantomData<A>);

impl<A: Step> ForStep for Second<A> {
    fn found<S: Step>(self) -> Choice {
        match self.0 {
            1 => (one::<Seq<A, S, 1>>, 2),
            _ => (one::<Seq<A, S, 0>>, 2),
        }
    }

    fn found_two<S: Step>(self) -> Choice {
        match self.0 {
            2 => (one::<Seq<A, S, 2>>, 2),
            _ => self.found::<S>(),
        }
    }
}

/// The end behind a step.
struct Behind<A>(PhantomData<A>);

impl<A: Step> ForEnd for Behind<A> {
    fn found<E: End>(self) -> Handler {
        then::<A, E>
    }
}

/// The handler of an end alone.
struct Alone;

impl ForEnd for Alone {
    fn found<E: End>(self) -> Handler {
        end::<E>
    }
}

/// The steps that are fused in pairs.
fn step<V: ForStep>(i: &Instr, v: V) -> Option<Choice> {
    Some(match *i {
        Instr::Move { .. } => v.found::<Move>(),
        Instr::Int { .. } => v.found::<Int>(),
        Instr::Const { .. } => v.found::<Const>(),
        Instr::Add { .. } => v.found::<Add>(),
        Instr::Sub { .. } => v.found_two::<Sub>(),
        Instr::Mul { .. } => v.found::<Mul>(),
        Instr::And { .. } => v.found::<And>(),
        Instr::Xor { .. } => v.found::<Xor>(),
        Instr::AddImm { .. } => v.found::<AddImm>(),
        Instr::MulImm { .. } => v.found::<MulImm>(),
        Instr::DivImm { imm, .. } if is_power(imm) => v.found::<DivPower>(),
        Instr::AndImm { .. } => v.found::<AndImm>(),
        Instr::ShlImm { .. } => v.found::<ShlImm>(),
        Instr::ShrUImm { .. } => v.found::<ShrUImm>(),
        Instr::Ext { kind: IntKind::U8 | IntKind::U16 | IntKind::U32, .. } => v.found::<ExtUnsigned>(),
        Instr::Ext { .. } => v.found::<ExtSigned>(),
        Instr::Or { .. } => v.found::<Or>(),
        Instr::AddF { .. } => v.found::<AddF>(),
        Instr::SubF { .. } => v.found_two::<SubF>(),
        Instr::MulF { .. } => v.found::<MulF>(),
        Instr::DivF { .. } => v.found_two::<DivF>(),
        Instr::IntToF { .. } => v.found::<IntToF>(),
        Instr::Load { kind: MemKind::W64 | MemKind::Ref, .. } => v.found::<Load<Word>>(),
        Instr::Store { kind: MemKind::W64 | MemKind::Ref, .. } => v.found_two::<Store<Word>>(),
        Instr::SliceGet { kind: MemKind::W64 | MemKind::Ref, .. } => v.found_two::<SliceGet<Word>>(),
        Instr::SliceSet { kind: MemKind::W64 | MemKind::Ref, .. } => v.found::<SliceSet<Word>>(),
        Instr::SliceGet { kind: MemKind::U8, .. } => v.found_two::<SliceGet<U8>>(),
        Instr::SliceAddr { .. } => v.found_two::<SliceAddr>(),
        Instr::LenSlice { .. } => v.found::<LenSlice>(),
        Instr::StrIndex { .. } => v.found_two::<StrIndex>(),
        _ => return None,
    })
}

/// Ends that are fused with the step in front of them.
fn ends<V: ForEnd>(code: &[Instr], pc: usize, v: V) -> Option<Handler> {
    Some(match *code.get(pc)? {
        Instr::Jump { .. } => v.found::<Jump>(),
        Instr::JumpBack { .. } => return back(code, pc, v),
        Instr::JumpI { cmp: Cmp::Eq, .. } => v.found::<If<JumpI<Eq>>>(),
        Instr::JumpI { cmp: Cmp::Ne, .. } => v.found::<If<JumpI<Ne>>>(),
        Instr::JumpI { cmp: Cmp::Lt, .. } => v.found::<If<JumpI<Lt>>>(),
        Instr::JumpI { cmp: Cmp::Le, .. } => v.found::<If<JumpI<Le>>>(),
        Instr::JumpF { cmp: Cmp::Lt, .. } => v.found::<If<JumpF<Lt>>>(),
        Instr::JumpF { cmp: Cmp::Le, .. } => v.found::<If<JumpF<Le>>>(),
        Instr::JumpImm { cmp: Cmp::Eq, .. } => v.found::<If<JumpImm<Eq>>>(),
        Instr::JumpImm { cmp: Cmp::Ne, .. } => v.found::<If<JumpImm<Ne>>>(),
        Instr::JumpImm { cmp: Cmp::Lt, .. } => v.found::<If<JumpImm<Lt>>>(),
        Instr::JumpImm { cmp: Cmp::Le, .. } => v.found::<If<JumpImm<Le>>>(),
        Instr::JumpGtImm { .. } => v.found::<If<GtImm>>(),
        Instr::JumpGeImm { .. } => v.found::<If<GeImm>>(),
        Instr::If { .. } => v.found::<If<True>>(),
        Instr::IfNot { .. } => v.found::<If<False>>(),
        Instr::Call { .. } => v.found::<Call>(),
        Instr::CallClosure { .. } => v.found::<CallClosure>(),
        Instr::Switch { .. } => v.found::<Switch>(),
        Instr::Ret => v.found::<Ret>(),
        _ => return None,
    })
}

/// A back-edge, with the condition that it leads to.
fn back<V: ForEnd>(code: &[Instr], pc: usize, v: V) -> Option<Handler> {
    let Instr::JumpBack { t } = *code.get(pc)? else { return None };
    Some(match code.get(t as usize) {
        Some(Instr::JumpI { cmp: Cmp::Lt, .. }) => v.found::<BackIf<JumpI<Lt>>>(),
        Some(Instr::JumpI { cmp: Cmp::Le, .. }) => v.found::<BackIf<JumpI<Le>>>(),
        Some(Instr::JumpGeImm { .. }) => v.found::<BackIf<GeImm>>(),
        Some(Instr::JumpGtImm { .. }) => v.found::<BackIf<GtImm>>(),
        Some(Instr::JumpImm { cmp: Cmp::Eq, .. }) => v.found::<BackIf<JumpImm<Eq>>>(),
        Some(Instr::JumpImm { cmp: Cmp::Le, .. }) => v.found::<BackIf<JumpImm<Le>>>(),
        _ => v.found::<JumpBack>(),
    })
}

/// `p.x += a * b * c` and the like, in one: what programs about particles consist of.
fn update(code: &[Instr], pc: usize) -> Option<Choice> {
    use MemKind::W64;
    type Look = Load<Word>;
    type Change<S> = Seq<Seq<Look, S, 1>, Store<Word>, 2>;
    let product = |at: usize| matches!(code.get(at), Some(Instr::MulF { .. }));
    let factors = match (product(pc), product(pc + 1)) {
        (true, true) => 2,
        (true, false) => 1,
        _ => 0,
    };
    let [look @ Instr::Load { kind: W64, .. }, change, store @ Instr::Store { kind: W64, .. }] =
        code.get(pc + factors..pc + factors + 3)?
    else {
        return None;
    };
    if forward(look, change) != 1 || forward(change, store) != 2 {
        return None;
    }
    let chained = factors == 2 && forward(&code[pc], &code[pc + 1]) == 1;
    let handler: Handler = match (factors, change) {
        (0, Instr::AddF { .. }) => one::<Change<AddF>>,
        (0, Instr::SubF { .. }) => one::<Change<SubF>>,
        (1, Instr::AddF { .. }) => one::<Seq<MulF, Change<AddF>, 0>>,
        (1, Instr::SubF { .. }) => one::<Seq<MulF, Change<SubF>, 0>>,
        (2, Instr::AddF { .. }) if chained => one::<Seq<Seq<MulF, MulF, 1>, Change<AddF>, 0>>,
        (2, Instr::SubF { .. }) if chained => one::<Seq<Seq<MulF, MulF, 1>, Change<SubF>, 0>>,
        _ => return None,
    };
    Some((handler, factors + 3))
}

/// Runs of three that loops over numbers are made of.
fn run(code: &[Instr], pc: usize) -> Option<Choice> {
    use MemKind::{Ref, W64};
    let [first, second, third] = code.get(pc..pc + 3)? else { return None };
    let forwards = (forward(first, second), forward(second, third));
    macro_rules! three {
        ($a:ty, $b:ty, $c:ty) => {
            match forwards {
                (1, 1) => one::<Seq<Seq<$a, $b, 1>, $c, 1>>,
                (1, 2) => one::<Seq<Seq<$a, $b, 1>, $c, 2>>,
                (2, 1) => one::<Seq<Seq<$a, $b, 2>, $c, 1>>,
                (2, 2) => one::<Seq<Seq<$a, $b, 2>, $c, 2>>,
                (0, 1) => one::<Seq<Seq<$a, $b, 0>, $c, 1>>,
                (0, 2) => one::<Seq<Seq<$a, $b, 0>, $c, 2>>,
                (1, _) => one::<Seq<Seq<$a, $b, 1>, $c, 0>>,
                (2, _) => one::<Seq<Seq<$a, $b, 2>, $c, 0>>,
                _ => one::<Seq<Seq<$a, $b, 0>, $c, 0>>,
            }
        };
    }
    type Get = SliceGet<Word>;
    type Look = Load<Word>;
    let handler: Handler = match (first, second, third) {
        (Instr::Load { kind: W64, .. }, Instr::AddF { .. }, Instr::Store { kind: W64, .. }) => {
            three!(Look, AddF, Store<Word>)
        }
        (Instr::Load { kind: W64, .. }, Instr::SubF { .. }, Instr::Store { kind: W64, .. }) => {
            three!(Look, SubF, Store<Word>)
        }
        (Instr::Load { kind: W64, .. }, Instr::AddImm { .. }, Instr::Store { kind: W64, .. }) => {
            three!(Look, AddImm, Store<Word>)
        }
        (Instr::Load { kind: W64, .. }, Instr::Add { .. }, Instr::Store { kind: W64, .. }) => {
            three!(Look, Add, Store<Word>)
        }
        (Instr::Load { kind: W64, .. }, Instr::Load { kind: W64, .. }, Instr::SubF { .. }) => {
            three!(Look, Look, SubF)
        }
        (Instr::Load { kind: W64, .. }, Instr::Load { kind: W64, .. }, Instr::MulF { .. }) => {
            three!(Look, Look, MulF)
        }
        (Instr::Load { kind: W64, .. }, Instr::MulF { .. }, Instr::MulF { .. }) => three!(Look, MulF, MulF),
        (Instr::Load { kind: W64, .. }, Instr::MulF { .. }, Instr::AddF { .. }) => three!(Look, MulF, AddF),
        (Instr::MulF { .. }, Instr::MulF { .. }, Instr::AddF { .. }) => three!(MulF, MulF, AddF),
        (Instr::SliceGet { kind: W64, .. }, Instr::MulF { .. }, Instr::AddF { .. }) => {
            three!(Get, MulF, AddF)
        }
        (Instr::SliceGet { kind: Ref, .. }, Instr::SliceGet { kind: W64, .. }, Instr::MulF { .. }) => {
            three!(Get, Get, MulF)
        }
        (
            Instr::SliceGet { kind: W64, .. },
            Instr::SliceGet { kind: Ref, .. },
            Instr::SliceGet { kind: W64, .. },
        ) => three!(Get, Get, Get),
        (Instr::StrIndex { .. }, Instr::Xor { .. }, Instr::MulImm { .. }) => three!(StrIndex, Xor, MulImm),
        (Instr::Add { .. }, Instr::AddImm { .. }, Instr::Mul { .. }) => three!(Add, AddImm, Mul),
        (Instr::DivImm { imm, .. }, Instr::Add { .. }, Instr::AddImm { .. }) if is_power(*imm) => {
            three!(DivPower, Add, AddImm)
        }
        (Instr::AddImm { .. }, Instr::IntToF { .. }, Instr::DivF { .. }) => three!(AddImm, IntToF, DivF),
        (Instr::MathF { op: FloatFn::Sqrt, .. }, Instr::MulF { .. }, Instr::DivF { .. }) => {
            three!(Sqrt, MulF, DivF)
        }
        _ => return None,
    };
    Some((handler, 3))
}

/// The handler of one instruction, alone or with what it jumps to.
fn single(code: &[Instr], pc: usize) -> Handler {
    macro_rules! by_kind {
        ($step:ident, $kind:expr) => {
            match $kind {
                MemKind::W64 | MemKind::Ref => one::<$step<Word>>,
                MemKind::I8 => one::<$step<I8>>,
                MemKind::I16 => one::<$step<I16>>,
                MemKind::I32 => one::<$step<I32>>,
                MemKind::U8 => one::<$step<U8>>,
                MemKind::U16 => one::<$step<U16>>,
                MemKind::U32 => one::<$step<U32>>,
                MemKind::F32 => one::<$step<F32>>,
            }
        };
    }
    macro_rules! by_cmp {
        ($condition:ident, $cmp:expr) => {
            match $cmp {
                Cmp::Eq => end::<If<$condition<Eq>>>,
                Cmp::Ne => end::<If<$condition<Ne>>>,
                Cmp::Lt => end::<If<$condition<Lt>>>,
                Cmp::Le => end::<If<$condition<Le>>>,
            }
        };
    }
    if let Some(handler) = ends(code, pc, Alone) {
        return handler;
    }
    match code[pc] {
        Instr::Move { .. } => one::<Move>,
        Instr::MoveN { n: 2, .. } => one::<MoveN<2>>,
        Instr::MoveN { n: 3, .. } => one::<MoveN<3>>,
        Instr::MoveN { n: 4, .. } => one::<MoveN<4>>,
        Instr::MoveN { .. } => one::<MoveMany>,
        Instr::Int { .. } => one::<Int>,
        Instr::Const { .. } => one::<Const>,
        Instr::Zero { .. } => one::<Zero>,
        Instr::Add { .. } => one::<Add>,
        Instr::Sub { .. } => one::<Sub>,
        Instr::Mul { .. } => one::<Mul>,
        Instr::Div { .. } => one::<Div>,
        Instr::Rem { .. } => one::<Rem>,
        Instr::DivU { .. } => one::<DivU>,
        Instr::RemU { .. } => one::<RemU>,
        Instr::And { .. } => one::<And>,
        Instr::Or { .. } => one::<Or>,
        Instr::Xor { .. } => one::<Xor>,
        Instr::AndNot { .. } => one::<AndNot>,
        Instr::Shl { .. } => one::<Shl>,
        Instr::Shr { .. } => one::<Shr>,
        Instr::ShrU { .. } => one::<ShrU>,
        Instr::CheckShift { .. } => one::<CheckShift>,
        Instr::Neg { .. } => one::<Neg>,
        Instr::Not { .. } => one::<Not>,
        Instr::AddImm { .. } => one::<AddImm>,
        Instr::MulImm { .. } => one::<MulImm>,
        Instr::AndImm { .. } => one::<AndImm>,
        Instr::ShlImm { .. } => one::<ShlImm>,
        Instr::ShrImm { .. } => one::<ShrImm>,
        Instr::ShrUImm { .. } => one::<ShrUImm>,
        Instr::DivImm { .. } => one::<DivImm>,
        Instr::RemImm { .. } => one::<RemImm>,
        Instr::BitsU { .. } => one::<BitsU>,
        Instr::Ext { kind: IntKind::U8 | IntKind::U16 | IntKind::U32, .. } => one::<ExtUnsigned>,
        Instr::Ext { .. } => one::<ExtSigned>,
        Instr::NotBool { .. } => one::<NotBool>,
        Instr::CmpI { .. } => one::<CmpI>,
        Instr::CmpU { .. } => one::<CmpU>,
        Instr::CmpF { .. } => one::<CmpF>,
        Instr::CmpStr { .. } => one::<CmpStr>,
        Instr::CmpRef { .. } => one::<CmpRef>,
        Instr::AddF { .. } => one::<AddF>,
        Instr::SubF { .. } => one::<SubF>,
        Instr::MulF { .. } => one::<MulF>,
        Instr::DivF { .. } => one::<DivF>,
        Instr::NegF { .. } => one::<NegF>,
        Instr::MathF { op: FloatFn::Sqrt, .. } => one::<Sqrt>,
        Instr::MathF { .. } => one::<MathF>,
        Instr::MinF { .. } => one::<MinF>,
        Instr::MaxF { .. } => one::<MaxF>,
        Instr::RoundF32 { .. } => one::<RoundF32>,
        Instr::MulC { .. } => larger::mul_c,
        Instr::DivC { .. } => larger::div_c,
        Instr::IntToF { .. } => one::<IntToF>,
        Instr::UintToF { .. } => one::<UintToF>,
        Instr::IntToF32 { .. } => one::<IntToF32>,
        Instr::UintToF32 { .. } => one::<UintToF32>,
        Instr::FToInt { .. } => one::<FToInt>,
        Instr::FToUint { .. } => one::<FToUint>,
        Instr::Jump { .. } => end::<Jump>,
        Instr::JumpBack { .. } => end::<JumpBack>,
        Instr::If { .. } => end::<If<True>>,
        Instr::IfNot { .. } => end::<If<False>>,
        Instr::JumpI { cmp, .. } => by_cmp!(JumpI, cmp),
        Instr::JumpU { cmp, .. } => by_cmp!(JumpU, cmp),
        Instr::JumpF { cmp, .. } => by_cmp!(JumpF, cmp),
        Instr::JumpImm { cmp, .. } => by_cmp!(JumpImm, cmp),
        Instr::JumpGtImm { .. } => end::<If<GtImm>>,
        Instr::JumpGeImm { .. } => end::<If<GeImm>>,
        Instr::IfNil { .. } => end::<If<Nil>>,
        Instr::IfNotNil { .. } => end::<If<NotNil>>,
        Instr::Switch { .. } => end::<Switch>,
        Instr::Load { kind, .. } => by_kind!(Load, kind),
        Instr::Store { kind, .. } => by_kind!(Store, kind),
        Instr::LoadN { .. } => one::<LoadN>,
        Instr::StoreN { .. } => one::<StoreN>,
        Instr::CopyMem { .. } => larger::copy_mem,
        Instr::ZeroMem { .. } => larger::zero_mem,
        Instr::AddrOff { .. } => one::<AddrOff>,
        Instr::NilCheck { .. } => one::<NilCheck>,
        Instr::New { .. } => larger::new,
        Instr::GlobalAddr { .. } => one::<GlobalAddr>,
        Instr::LoadGlobal { kind, .. } => by_kind!(LoadGlobal, kind),
        Instr::StoreGlobal { kind, .. } => by_kind!(StoreGlobal, kind),
        Instr::Capture { .. } => one::<Capture>,
        Instr::ArrayAddr { .. } => one::<ArrayAddr>,
        Instr::SlotIndex { .. } => one::<SlotIndex>,
        Instr::SlotSetIndex { .. } => one::<SlotSetIndex>,
        Instr::MakeSlice { .. } => larger::make_slice,
        Instr::SliceGet { kind, .. } => by_kind!(SliceGet, kind),
        Instr::SliceSet { kind, .. } => by_kind!(SliceSet, kind),
        Instr::SliceAddr { .. } => one::<SliceAddr>,
        Instr::LenSlice { .. } => one::<LenSlice>,
        Instr::CapSlice { .. } => one::<CapSlice>,
        Instr::SliceSlice { .. } => larger::slice_slice,
        Instr::SliceArray { .. } => larger::slice_array,
        Instr::Append { .. } => larger::append,
        Instr::AppendSlice { .. } => larger::append_slice,
        Instr::AppendStr { .. } => larger::append_str,
        Instr::Copy { .. } => larger::copy,
        Instr::CopyStr { .. } => larger::copy_str,
        Instr::ClearSlice { .. } => larger::clear_slice,
        Instr::SliceToArray { .. } => larger::slice_to_array,
        Instr::LenStr { .. } => one::<LenStr>,
        Instr::StrIndex { .. } => one::<StrIndex>,
        Instr::StrSlice { .. } => larger::str_slice,
        Instr::Concat { .. } => larger::concat,
        Instr::StrNext { .. } => one::<StrNext>,
        Instr::BytesToStr { .. } => larger::bytes_to_str,
        Instr::StrToBytes { .. } => larger::str_to_bytes,
        Instr::RunesToStr { .. } => larger::runes_to_str,
        Instr::StrToRunes { .. } => larger::str_to_runes,
        Instr::RuneToStr { .. } => larger::rune_to_str,
        Instr::MakeMap { .. } => larger::make_map,
        Instr::LenMap { .. } => larger::len_map,
        Instr::MapGet { .. } => larger::map_get,
        Instr::MapGetOk { .. } => larger::map_get_ok,
        Instr::MapSet { .. } => larger::map_set,
        Instr::MapDelete { .. } => larger::map_delete,
        Instr::MapClear { .. } => larger::map_clear,
        Instr::MapIter { .. } => larger::map_iter,
        Instr::MapNext { .. } => larger::map_next,
        Instr::MakeIface { .. } => larger::make_iface,
        Instr::Assert { .. } => larger::assert,
        Instr::AssertOk { .. } => larger::assert_ok,
        Instr::AssertIface { .. } => larger::assert_iface,
        Instr::AssertIfaceOk { .. } => larger::assert_iface_ok,
        Instr::IfaceIs { .. } => larger::iface_is,
        Instr::CmpIface { .. } => larger::cmp_iface,
        Instr::CmpVal { .. } => larger::cmp_val,
        Instr::Closure { .. } => larger::closure,
        Instr::Call { .. } => end::<Call>,
        Instr::CallClosure { .. } => end::<CallClosure>,
        Instr::CallIface { .. } => end::<CallIface>,
        Instr::CallNative { .. } => larger::call_native,
        Instr::Ret => end::<Ret>,
        Instr::Send { .. } => waits::send,
        Instr::Recv { .. } => waits::recv,
        Instr::RecvOk { .. } => waits::recv_ok,
        Instr::Select { .. } => waits::select,
        Instr::Go { .. } => waits::go_function,
        Instr::GoClosure { .. } => waits::go_closure,
        Instr::Defer { .. } => waits::defer_function,
        Instr::DeferClosure { .. } => waits::defer_closure,
        Instr::RunDefers => waits::run_defers,
        Instr::Recover { .. } => waits::recover,
        // These are rare.
        Instr::MakeChan { .. }
        | Instr::Close { .. }
        | Instr::LenChan { .. }
        | Instr::CapChan { .. }
        | Instr::GoIface { .. }
        | Instr::DeferIface { .. }
        | Instr::Panic { .. }
        | Instr::Unreachable => leave,
    }
}
