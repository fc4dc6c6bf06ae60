//! From a builder's raw code to a finished function: labels become indices, what cannot be reached goes, and the
//! safepoints get their masks.
//!
//! When all functions of a cell or program are there, [`optimise`] goes over them once more.
mod inline;
pub mod liveness;
pub mod peephole;
mod values;

use super::function::{FuncId, Function};
use super::instr::{Instr, Slot, Target};
use super::program::Program;
use crate::types::fast::FastMap;
use std::sync::Arc;

/// Code whose jumps name labels.
pub struct Raw {
    pub function: Function,
    /// Where each label stands.
    pub labels: Vec<Option<u32>>,
    /// Windows of calls by instruction: slots of results and arguments.
    pub shapes: FastMap<u32, (u16, u16)>,
    /// The label of the epilogue after a recovered panic.
    pub recover: Option<u32>,
}

/// The target of a jump.
pub fn target_of(i: &Instr) -> Option<Target> {
    let mut copy = *i;
    target_mut(&mut copy).copied()
}

/// The target of a jump, to be changed.
pub fn target_mut(i: &mut Instr) -> Option<&mut Target> {
    match i {
        Instr::Jump { t }
        | Instr::JumpBack { t }
        | Instr::If { t, .. }
        | Instr::IfNot { t, .. }
        | Instr::JumpI { t, .. }
        | Instr::JumpU { t, .. }
        | Instr::JumpF { t, .. }
        | Instr::JumpImm { t, .. }
        | Instr::JumpGtImm { t, .. }
        | Instr::JumpGeImm { t, .. }
        | Instr::IfNil { t, .. }
        | Instr::IfNotNil { t, .. }
        | Instr::MapNext { t, .. } => Some(t),
        _ => None,
    }
}

/// Nothing falls through it.
pub fn ends_block(i: &Instr) -> bool {
    matches!(
        i,
        Instr::Jump { .. } | Instr::JumpBack { .. } | Instr::Ret | Instr::Panic { .. } | Instr::Unreachable
    )
}

/// The world may stop here.
pub fn is_safepoint(i: &Instr) -> bool {
    matches!(
        i,
        Instr::JumpBack { .. }
            | Instr::Send { .. }
            | Instr::Recv { .. }
            | Instr::RecvOk { .. }
            | Instr::Select { .. }
            | Instr::Call { .. }
            | Instr::CallClosure { .. }
            | Instr::CallIface { .. }
            | Instr::CallNative { .. }
            | Instr::Go { .. }
            | Instr::GoClosure { .. }
            | Instr::GoIface { .. }
            | Instr::Defer { .. }
            | Instr::DeferClosure { .. }
            | Instr::DeferIface { .. }
            | Instr::RunDefers
            | Instr::Panic { .. }
            | Instr::Recover { .. }
    )
}

/// Finishes a function; see the module's description.
pub fn finish(raw: Raw, program: &Program) -> Function {
    let Raw { mut function, labels, mut shapes, recover } = raw;
    let place = |l: Target| labels[l as usize].unwrap_or(0);
    let mut code = std::mem::take(&mut function.code);
    if code.is_empty() {
        code.push(Instr::Unreachable);
    }
    // Labels to places; forward jumps to jumps go where those go.
    for pc in 0..code.len() {
        let mut i = code[pc];
        if let Some(t) = target_mut(&mut i) {
            let mut to = place(*t);
            if to > pc as u32 {
                for _ in 0..8 {
                    match code.get(to as usize) {
                        // Only jumps behind this one, which still name labels.
                        Some(Instr::Jump { t }) if place(*t) > to => to = place(*t),
                        _ => break,
                    }
                }
            }
            *t = to;
        }
        code[pc] = i;
    }
    let mut tables: Vec<Box<[Target]>> = std::mem::take(&mut function.tables);
    for t in &mut tables {
        for l in t.iter_mut() {
            *l = place(*l);
        }
    }
    let recover_pc = recover.map(place);
    // What can be reached.
    let n = code.len();
    let mut keep = vec![false; n];
    let mut todo: Vec<u32> = vec![0];
    todo.extend(recover_pc);
    while let Some(start) = todo.pop() {
        let mut pc = start as usize;
        while pc < n && !keep[pc] {
            keep[pc] = true;
            if let Some(t) = target_of(&code[pc]) {
                todo.push(t);
            }
            if let Instr::Switch { k, .. } = code[pc] {
                todo.extend(tables[k as usize].iter());
            }
            if ends_block(&code[pc]) {
                break;
            }
            pc += 1;
        }
    }
    function.code = code;
    function.tables = tables;
    function.recover_pc = recover_pc;
    shapes.retain(|pc, _| keep.get(*pc as usize).is_some_and(|k| *k));
    compact(&mut function, &mut shapes, keep);
    if let Some(keep) = peephole::run(&mut function, program, &shapes) {
        compact(&mut function, &mut shapes, keep);
    }
    liveness::add_masks(&mut function, program, &shapes);
    function
}

/// Improves functions whose callees are known by now. `fixed` says which ones will never get another body.
pub fn optimise(program: &mut Program, ids: &[FuncId], fixed: &dyn Fn(&Function) -> bool) {
    // Twice: what only calls small functions becomes one.
    for _ in 0..2 {
        for &id in ids {
            let Some(function) = program.function(id) else { continue };
            if !inline::may_run(function, program, fixed) {
                continue;
            }
            let mut f = Function::clone(function);
            let mut shapes = shapes_of(&f);
            if inline::run(&mut f, &mut shapes, program, fixed) {
                tidy(&mut f, program, shapes);
                program.functions[id.0 as usize] = Some(Arc::new(f));
            }
        }
    }
    for &id in ids {
        let Some(function) = program.function(id) else { continue };
        let mut f = Function::clone(function);
        let mut shapes = shapes_of(&f);
        values::copy_tails(&mut f, &mut shapes);
        values::hoist(&mut f, program, &mut shapes);
        values::run(&mut f, program, &shapes);
        tidy(&mut f, program, shapes);
        if cfg!(debug_assertions)
            && let Err(fault) = super::verify::verify(&f, program)
        {
            debug_assert!(false, "{fault}\n{}", super::text::text(&f, program));
        }
        // It stays for as long as the session.
        f.masks.shrink_to_fit();
        f.safepoints.shrink_to_fit();
        f.spans.shrink_to_fit();
        program.functions[id.0 as usize] = Some(Arc::new(f));
    }
}

/// The windows of a finished function's calls.
fn shapes_of(f: &Function) -> FastMap<u32, (u16, u16)> {
    f.safepoints.iter().map(|s| (s.pc, (s.results, s.params))).collect()
}

/// Removes what is not needed any more, and makes the masks.
fn tidy(f: &mut Function, program: &Program, mut shapes: FastMap<u32, (u16, u16)>) {
    while let Some(keep) = peephole::run(f, program, &shapes) {
        compact(f, &mut shapes, keep);
    }
    liveness::add_masks(f, program, &shapes);
}

/// Calls `f` with every operand that is one slot and read, of the instructions that have no others. Others are left
/// alone: they lay out windows or move several slots.
pub fn reads_mut(i: &mut Instr, f: &mut dyn FnMut(&mut Slot)) {
    use Instr::*;
    match i {
        Move { s, .. }
        | Neg { s, .. }
        | Not { s, .. }
        | BitsU { s, .. }
        | Ext { s, .. }
        | NotBool { s, .. }
        | CheckShift { s }
        | NegF { s, .. }
        | MathF { s, .. }
        | RoundF32 { s, .. }
        | IntToF { s, .. }
        | UintToF { s, .. }
        | IntToF32 { s, .. }
        | UintToF32 { s, .. }
        | FToInt { s, .. }
        | FToUint { s, .. }
        | If { s, .. }
        | IfNot { s, .. }
        | IfNil { s, .. }
        | IfNotNil { s, .. }
        | Switch { s, .. }
        | StoreGlobal { s, .. }
        | LenSlice { s, .. }
        | CapSlice { s, .. }
        | LenStr { s, .. }
        | IfaceIs { s, .. }
        | AssertIface { s, .. } => f(s),
        Add { a, b, .. }
        | Sub { a, b, .. }
        | Mul { a, b, .. }
        | Div { a, b, .. }
        | Rem { a, b, .. }
        | DivU { a, b, .. }
        | RemU { a, b, .. }
        | And { a, b, .. }
        | Or { a, b, .. }
        | Xor { a, b, .. }
        | AndNot { a, b, .. }
        | Shl { a, b, .. }
        | Shr { a, b, .. }
        | ShrU { a, b, .. }
        | CmpI { a, b, .. }
        | CmpU { a, b, .. }
        | CmpF { a, b, .. }
        | CmpStr { a, b, .. }
        | CmpRef { a, b, .. }
        | CmpIface { a, b, .. }
        | AddF { a, b, .. }
        | SubF { a, b, .. }
        | MulF { a, b, .. }
        | DivF { a, b, .. }
        | MinF { a, b, .. }
        | MaxF { a, b, .. }
        | JumpI { a, b, .. }
        | JumpU { a, b, .. }
        | JumpF { a, b, .. } => {
            f(a);
            f(b);
        }
        AddImm { a, .. }
        | MulImm { a, .. }
        | AndImm { a, .. }
        | ShlImm { a, .. }
        | ShrImm { a, .. }
        | ShrUImm { a, .. }
        | DivImm { a, .. }
        | RemImm { a, .. }
        | JumpImm { a, .. }
        | JumpGtImm { a, .. }
        | JumpGeImm { a, .. }
        | Load { a, .. }
        | AddrOff { a, .. }
        | NilCheck { a } => f(a),
        Store { a, s, .. } => {
            f(a);
            f(s);
        }
        ArrayAddr { a, i, .. } => {
            f(a);
            f(i);
        }
        SliceGet { s, i, .. } | SliceAddr { s, i, .. } | StrIndex { s, i, .. } => {
            f(s);
            f(i);
        }
        SliceSet { s, i, v, .. } => {
            f(s);
            f(i);
            f(v);
        }
        _ => {}
    }
}

/// Takes instructions out, with jumps to where execution goes on anyway, and renumbers what names instructions.
fn compact(f: &mut Function, shapes: &mut FastMap<u32, (u16, u16)>, mut keep: Vec<bool>) {
    let n = f.code.len();
    for pc in (0..n).rev() {
        if let Instr::Jump { t } = f.code[pc]
            && keep[pc]
            && t as usize > pc
            && keep[pc + 1..t as usize].iter().all(|k| !k)
        {
            keep[pc] = false;
        }
    }
    let mut new_index = vec![0u32; n + 1];
    let mut next = 0;
    for pc in 0..n {
        new_index[pc] = next;
        next += u32::from(keep[pc]);
    }
    new_index[n] = next;
    let mut out = Vec::with_capacity(next as usize);
    for (pc, i) in f.code.iter().enumerate() {
        if keep[pc] {
            let mut i = *i;
            if let Some(t) = target_mut(&mut i) {
                *t = new_index[*t as usize];
            }
            out.push(i);
        }
    }
    for t in &mut f.tables {
        for l in t.iter_mut() {
            *l = new_index[*l as usize];
        }
    }
    f.recover_pc = f.recover_pc.map(|p| new_index[p as usize]);
    *shapes = shapes.drain().map(|(pc, s)| (new_index[pc as usize], s)).collect();
    let mut spans: Vec<(u32, crate::source::Span)> = Vec::with_capacity(f.spans.len());
    for (pc, span) in std::mem::take(&mut f.spans) {
        let pc = new_index[pc as usize];
        match spans.last_mut() {
            Some(last) if last.0 == pc => last.1 = span,
            _ => spans.push((pc, span)),
        }
    }
    f.notes.retain(|&(pc, _)| new_index[pc as usize] != new_index[pc as usize + 1]);
    for (pc, _) in &mut f.notes {
        *pc = new_index[*pc as usize];
    }
    let mut starts: Vec<u32> = vec![0];
    starts.extend(f.recover_pc);
    for i in &out {
        starts.extend(target_of(i));
    }
    for t in &f.tables {
        starts.extend(t.iter());
    }
    starts.sort_unstable();
    starts.dedup();
    starts.retain(|&s| (s as usize) < out.len());
    f.code = out;
    f.spans = spans;
    f.block_starts = starts;
}
