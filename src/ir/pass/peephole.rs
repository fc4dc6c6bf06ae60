//! Small improvements of finished code: a value that is computed and then moved is computed where it is wanted, and what
//! nobody reads is not computed.
use super::liveness::{clear, set, solve};
use crate::ir::function::Function;
use crate::ir::instr::{Cmp, Instr, Slot};
use crate::ir::operands::Context;
use crate::ir::program::Program;
use crate::types::fast::FastMap;

/// Changes instructions in place; returns which ones stay, or nothing if all do.
pub(super) fn run(
    f: &mut Function,
    program: &Program,
    shapes: &FastMap<u32, (u16, u16)>,
) -> Option<Vec<bool>> {
    let mut code = std::mem::take(&mut f.code);
    let mut keep = vec![true; code.len()];
    let mut removed = false;
    {
        f.code = code.clone();
        let flow = solve(f, program, shapes);
        let cx =
            Context { program, types: &f.types, consts: &f.consts, selects: &f.selects, results: f.results };
        let words = flow.words;
        // A recovered panic may read these at any time.
        let mut always = vec![0u64; words];
        if let Some(pc) = f.recover_pc {
            let at = flow.block_of[pc as usize] as usize * words;
            always.copy_from_slice(&flow.live_in[at..at + words]);
        }
        let mut live = vec![0u64; words];
        for b in (0..flow.leaders.len() - 1).rev() {
            flow.live_out(b, &mut live);
            let first = flow.leaders[b];
            for pc in (first..flow.leaders[b + 1]).rev() {
                for (l, a) in live.iter_mut().zip(&always) {
                    *l |= a;
                }
                let i = code[pc as usize];
                if is_dead(&i, &live) || matches!(i, Instr::Move { d, s } if d == s) {
                    keep[pc as usize] = false;
                    removed = true;
                    continue;
                }
                if let Instr::Move { d, s } = i
                    && d != s
                    && pc > first
                    && !is_live(&live, s)
                    && let Some(to) = retargeted(&code[pc as usize - 1], s, d, &cx)
                {
                    code[pc as usize - 1] = to;
                    keep[pc as usize] = false;
                    removed = true;
                    continue;
                }
                // Whether a remainder of a power of two is zero does not depend on the sign.
                if let Instr::JumpImm { a, imm: 0, cmp: Cmp::Eq | Cmp::Ne, .. } = i
                    && pc > first
                    && !is_live(&live, a)
                    && let Instr::RemImm { d, a: whole, imm } = code[pc as usize - 1]
                    && d == a
                    && imm > 0
                    && imm & (imm - 1) == 0
                {
                    code[pc as usize - 1] = Instr::AndImm { d, a: whole, imm: imm - 1 };
                }
                let shape = shapes.get(&pc).copied().unwrap_or((0, 0));
                cx.operands(&i, shape, &mut |o| {
                    if o.write {
                        clear(&mut live, o.slot, o.n);
                    }
                });
                cx.operands(&i, shape, &mut |o| {
                    if !o.write {
                        set(&mut live, o.slot, o.n);
                    }
                });
            }
        }
    }
    f.code = code;
    removed.then_some(keep)
}

fn is_live(live: &[u64], s: Slot) -> bool {
    live[usize::from(s) / 64] & (1 << (s % 64)) != 0
}

/// It only computes, cannot panic, and nobody reads the result.
fn is_dead(i: &Instr, live: &[u64]) -> bool {
    match *i {
        Instr::MoveN { d, n, .. } | Instr::Zero { d, n } => (d..d + n).all(|s| !is_live(live, s)),
        Instr::Move { d, .. }
        | Instr::Int { d, .. }
        | Instr::Const { d, .. }
        | Instr::Capture { d, .. }
        | Instr::GlobalAddr { d, .. }
        | Instr::LoadGlobal { d, .. }
        | Instr::LenSlice { d, .. }
        | Instr::CapSlice { d, .. }
        | Instr::LenStr { d, .. } => !is_live(live, d),
        _ => destination(i).is_some_and(|d| arithmetic(i) && !is_live(live, d)),
    }
}

/// The instruction with destination `d` instead of `s`, if it has that one destination and may have another.
fn retargeted(i: &Instr, s: Slot, d: Slot, cx: &Context<'_>) -> Option<Instr> {
    if destination(i) != Some(s) {
        return None;
    }
    let mut clash = false;
    if !arithmetic(i) {
        cx.operands(i, (0, 0), &mut |o| clash |= !o.write && (o.slot..o.slot + o.n).contains(&d));
    }
    if clash {
        return None;
    }
    let mut out = *i;
    *destination_mut(&mut out)? = d;
    Some(out)
}

/// The slot of an instruction that writes one, when it is done.
pub fn destination(i: &Instr) -> Option<Slot> {
    let mut copy = *i;
    destination_mut(&mut copy).copied()
}

/// Arithmetic on plain slots without panics: reads everything before it writes.
pub(super) fn arithmetic(i: &Instr) -> bool {
    matches!(
        i,
        Instr::Move { .. }
            | Instr::Int { .. }
            | Instr::Const { .. }
            | Instr::Add { .. }
            | Instr::Sub { .. }
            | Instr::Mul { .. }
            | Instr::And { .. }
            | Instr::Or { .. }
            | Instr::Xor { .. }
            | Instr::AndNot { .. }
            | Instr::Shl { .. }
            | Instr::Shr { .. }
            | Instr::ShrU { .. }
            | Instr::Neg { .. }
            | Instr::Not { .. }
            | Instr::AddImm { .. }
            | Instr::MulImm { .. }
            | Instr::AndImm { .. }
            | Instr::ShlImm { .. }
            | Instr::ShrImm { .. }
            | Instr::ShrUImm { .. }
            | Instr::DivImm { .. }
            | Instr::RemImm { .. }
            | Instr::BitsU { .. }
            | Instr::Ext { .. }
            | Instr::NotBool { .. }
            | Instr::CmpI { .. }
            | Instr::CmpU { .. }
            | Instr::CmpF { .. }
            | Instr::CmpRef { .. }
            | Instr::AddF { .. }
            | Instr::SubF { .. }
            | Instr::MulF { .. }
            | Instr::DivF { .. }
            | Instr::NegF { .. }
            | Instr::MathF { .. }
            | Instr::MinF { .. }
            | Instr::MaxF { .. }
            | Instr::RoundF32 { .. }
            | Instr::IntToF { .. }
            | Instr::UintToF { .. }
            | Instr::IntToF32 { .. }
            | Instr::UintToF32 { .. }
            | Instr::FToInt { .. }
            | Instr::FToUint { .. }
    )
}

/// The destination of an instruction that writes one slot, when it is done.
pub(super) fn destination_mut(i: &mut Instr) -> Option<&mut Slot> {
    use Instr::*;
    match i {
        Move { d, .. }
        | Int { d, .. }
        | Const { d, .. }
        | Add { d, .. }
        | Sub { d, .. }
        | Mul { d, .. }
        | Div { d, .. }
        | Rem { d, .. }
        | DivU { d, .. }
        | RemU { d, .. }
        | And { d, .. }
        | Or { d, .. }
        | Xor { d, .. }
        | AndNot { d, .. }
        | Shl { d, .. }
        | Shr { d, .. }
        | ShrU { d, .. }
        | Neg { d, .. }
        | Not { d, .. }
        | AddImm { d, .. }
        | MulImm { d, .. }
        | AndImm { d, .. }
        | ShlImm { d, .. }
        | ShrImm { d, .. }
        | ShrUImm { d, .. }
        | DivImm { d, .. }
        | RemImm { d, .. }
        | BitsU { d, .. }
        | Ext { d, .. }
        | NotBool { d, .. }
        | CmpI { d, .. }
        | CmpU { d, .. }
        | CmpF { d, .. }
        | CmpStr { d, .. }
        | CmpRef { d, .. }
        | AddF { d, .. }
        | SubF { d, .. }
        | MulF { d, .. }
        | DivF { d, .. }
        | NegF { d, .. }
        | MathF { d, .. }
        | MinF { d, .. }
        | MaxF { d, .. }
        | RoundF32 { d, .. }
        | IntToF { d, .. }
        | UintToF { d, .. }
        | IntToF32 { d, .. }
        | UintToF32 { d, .. }
        | FToInt { d, .. }
        | FToUint { d, .. }
        | Load { d, .. }
        | AddrOff { d, .. }
        | New { d, .. }
        | GlobalAddr { d, .. }
        | LoadGlobal { d, .. }
        | Capture { d, .. }
        | SliceGet { d, .. }
        | LenSlice { d, .. }
        | CapSlice { d, .. }
        | LenStr { d, .. }
        | LenMap { d, .. }
        | StrIndex { d, .. }
        | StrSlice { d, .. }
        | SliceSlice { d, .. }
        | SliceArray { d, .. }
        | Concat { d, .. }
        | MakeIface { d, .. }
        | Closure { d, .. }
        | SliceAddr { d, .. }
        | ArrayAddr { d, .. }
        | MakeSlice { d, .. }
        | MakeMap { d, .. }
        | MakeChan { d, .. }
        | Append { d, .. }
        | AppendSlice { d, .. }
        | BytesToStr { d, .. }
        | StrToBytes { d, .. }
        | RuneToStr { d, .. }
        | IfaceIs { d, .. }
        | CmpIface { d, .. } => Some(d),
        _ => None,
    }
}
