//! Calls of small functions that only compute are replaced by what those do.
//!
//! Only functions without calls, loops, panics and memory: nothing stops in them, no traceback shows them, so nobody can
//! tell. And only where a call by name means this body for ever: a cell's functions may be redefined.
use super::peephole::{arithmetic, destination_mut};
use super::{reads_mut, target_mut, target_of};
use crate::ir::function::{Const, Function, SlotKind};
use crate::ir::instr::{Instr, Slot};
use crate::ir::program::Program;
use crate::types::fast::FastMap;
use std::sync::Arc;

/// Instructions of a body that is worth it.
const MAX_BODY: usize = 24;
/// Where callers stop growing.
const MAX_CODE: usize = 4000;

/// Whether calls of the function may be replaced by its body.
fn is_small(f: &Function) -> bool {
    f.code.len() <= MAX_BODY
        && f.recover_pc.is_none()
        && f.capture_kinds.is_empty()
        && f.code.iter().all(|i| match i {
            Instr::Jump { .. }
            | Instr::If { .. }
            | Instr::IfNot { .. }
            | Instr::JumpI { .. }
            | Instr::JumpU { .. }
            | Instr::JumpF { .. }
            | Instr::JumpImm { .. }
            | Instr::JumpGtImm { .. }
            | Instr::JumpGeImm { .. }
            | Instr::IfNil { .. }
            | Instr::IfNotNil { .. }
            | Instr::MoveN { .. }
            | Instr::Zero { .. }
            | Instr::LenSlice { .. }
            | Instr::CapSlice { .. }
            | Instr::LenStr { .. }
            | Instr::Ret => true,
            i => arithmetic(i),
        })
}

/// Whether two constants are the same to the bit: 0 and -0 are equal and not the same.
fn same(a: &Const, b: &Const) -> bool {
    match (a, b) {
        (Const::Float(a), Const::Float(b)) => a.to_bits() == b.to_bits(),
        _ => a == b,
    }
}

/// The instruction with its slots renamed.
fn renamed(i: &Instr, name: &dyn Fn(Slot) -> Slot) -> Instr {
    let mut i = *i;
    match &mut i {
        Instr::MoveN { d, s, .. } => {
            *d = name(*d);
            *s = name(*s);
        }
        Instr::Zero { d, .. } => *d = name(*d),
        i => {
            reads_mut(i, &mut |s| *s = name(*s));
            if let Some(d) = destination_mut(i) {
                *d = name(*d);
            }
        }
    }
    i
}

/// The function whose body may stand for a call that has this window.
fn body<'p>(
    i: &Instr,
    shape: (u16, u16),
    kinds: &[SlotKind],
    program: &'p Program,
    fixed: &dyn Fn(&Function) -> bool,
) -> Option<&'p Arc<Function>> {
    let Instr::Call { f: callee, base } = *i else { return None };
    let callee = program.functions.get(callee as usize)?.as_ref()?;
    let window = usize::from(shape.0) + usize::from(shape.1);
    let fits = (callee.results, callee.params) == shape
        && kinds.get(usize::from(base)..usize::from(base) + window) == callee.slot_kinds.get(..window);
    (fits && is_small(callee) && fixed(callee)).then_some(callee)
}

/// Whether [`run`] could replace a call in `f`: most functions have none, and need not be copied to find out.
pub(super) fn may_run(f: &Function, program: &Program, fixed: &dyn Fn(&Function) -> bool) -> bool {
    f.safepoints.iter().any(|s| {
        let call = f.code.get(s.pc as usize);
        call.is_some_and(|i| body(i, (s.results, s.params), &f.slot_kinds, program, fixed).is_some())
    })
}

/// Replaces calls in `f`; `fixed` says which functions stay what they are. Answers whether there were any.
pub(super) fn run(
    f: &mut Function,
    shapes: &mut FastMap<u32, (u16, u16)>,
    program: &Program,
    fixed: &dyn Fn(&Function) -> bool,
) -> bool {
    let mut code: Vec<Instr> = Vec::with_capacity(f.code.len());
    // Targets of instructions of `f`, which are still old places.
    let mut old: Vec<bool> = Vec::new();
    let mut places = Vec::with_capacity(f.code.len() + 1);
    let mut new_shapes = FastMap::default();
    // Where the local slots of each function begin that was put in.
    let mut locals: FastMap<u32, Slot> = FastMap::default();
    let mut found = false;
    for (pc, i) in f.code.iter().enumerate() {
        places.push(code.len() as u32);
        let shape = shapes.get(&(pc as u32)).copied();
        let callee = shape
            .filter(|_| code.len() < MAX_CODE)
            .and_then(|shape| body(i, shape, &f.slot_kinds, program, fixed))
            .cloned();
        let (Some(callee), Instr::Call { f: id, base }) = (callee, *i) else {
            if let Some(shape) = shape {
                new_shapes.insert(code.len() as u32, shape);
            }
            code.push(*i);
            old.push(true);
            continue;
        };
        let window = callee.results + callee.params;
        let first = *locals.entry(id).or_insert(f.slot_kinds.len() as Slot);
        let have = f.slot_kinds.len() - usize::from(first);
        let want = callee.slot_kinds.len() - usize::from(window);
        if have < want {
            if f.slot_kinds.len() + want > usize::from(Slot::MAX) / 2 {
                new_shapes.insert(code.len() as u32, (callee.results, callee.params));
                code.push(*i);
                old.push(true);
                continue;
            }
            f.slot_kinds.extend(&callee.slot_kinds[usize::from(window)..]);
        }
        found = true;
        let name = |s: Slot| if s < window { base + s } else { first + (s - window) };
        let start = code.len() as u32;
        let end = start + callee.code.len() as u32;
        for i in callee.code.iter() {
            let i = match *i {
                Instr::Ret => Instr::Jump { t: end },
                Instr::Const { d, k } => {
                    let value = &callee.consts[k as usize];
                    let k = f.consts.iter().position(|c| same(c, value)).unwrap_or_else(|| {
                        f.consts.push(value.clone());
                        f.consts.len() - 1
                    });
                    Instr::Const { d: name(d), k: k as u32 }
                }
                _ => {
                    let mut i = renamed(i, &name);
                    if let Some(t) = target_mut(&mut i) {
                        *t += start;
                    }
                    i
                }
            };
            code.push(i);
            old.push(false);
        }
    }
    if !found {
        return false;
    }
    places.push(code.len() as u32);
    let place = |pc: u32| places[pc as usize];
    for (i, old) in code.iter_mut().zip(old) {
        if old && let Some(t) = target_mut(i) {
            *t = place(*t);
        }
    }
    debug_assert!(code.iter().filter_map(target_of).all(|t| (t as usize) < code.len()));
    shapes.retain(|pc, _| new_shapes.contains_key(&place(*pc)));
    super::values::renumber(f, shapes, code, &places);
    true
}
