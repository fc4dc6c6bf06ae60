//! Values that are at hand are not made again: copies are read where they come from, what was computed or loaded in the
//! same block is taken from there, and what a loop makes anew each time without need is made in front of it.
//!
//! Blocks end at jumps and their targets; a call ends everything, since a callee's frame covers what lies above its
//! window. Loads may be merged as long as this goroutine stores nothing there: what others do is a race.
use super::peephole::{arithmetic, destination, destination_mut};
use super::{compact, ends_block, reads_mut, target_mut, target_of};
use crate::ir::function::{Function, SlotKind};
use crate::ir::instr::{Instr, MemKind, Slot};
use crate::ir::operands::{Context, Operand};
use crate::ir::program::Program;
use crate::types::fast::FastMap;

/// Frames do not grow beyond this for the sake of speed.
const MAX_SLOTS: usize = 200;

/// A callee's frame, or more than one can know, may cover slots from `base - 3` on.
fn covers(i: &Instr) -> Option<Slot> {
    match *i {
        Instr::Call { base, .. }
        | Instr::CallClosure { base, .. }
        | Instr::CallIface { base, .. }
        | Instr::CallNative { base, .. }
        | Instr::Go { base, .. }
        | Instr::GoClosure { base, .. }
        | Instr::GoIface { base, .. }
        | Instr::Defer { base, .. }
        | Instr::DeferClosure { base, .. }
        | Instr::DeferIface { base, .. } => Some(base.saturating_sub(crate::ir::FRAME_HEADER)),
        Instr::RunDefers | Instr::Panic { .. } | Instr::Recover { .. } => Some(0),
        _ => None,
    }
}

/// Other code runs, or may run, while it is under way: nothing that was loaded is known any more.
fn is_barrier(i: &Instr) -> bool {
    covers(i).is_some() || super::is_safepoint(i)
}

/// What an instruction looks at beside slots.
#[derive(Clone, Copy, PartialEq)]
enum Looks {
    /// Nothing that changes.
    Nowhere,
    /// Memory of a kind, `off` behind the address in slot `a`.
    At { a: Slot, off: u32, kind: MemKind },
    /// Elements of a kind.
    Elements(MemKind),
    /// A global.
    Global(u32),
}

/// Whether the instruction makes one value out of its operands, and may be left out when that is known.
fn value_of(i: &Instr) -> Option<Looks> {
    Some(match *i {
        Instr::Move { .. } | Instr::Int { .. } => return None,
        Instr::LenSlice { .. }
        | Instr::CapSlice { .. }
        | Instr::LenStr { .. }
        | Instr::StrIndex { .. }
        | Instr::SliceAddr { .. }
        | Instr::ArrayAddr { .. }
        | Instr::AddrOff { .. }
        | Instr::Capture { .. }
        | Instr::GlobalAddr { .. } => Looks::Nowhere,
        Instr::Load { a, off, kind, .. } => Looks::At { a, off, kind },
        Instr::SliceGet { kind, .. } => Looks::Elements(kind),
        Instr::LoadGlobal { g, .. } => Looks::Global(g),
        _ if arithmetic(i) => Looks::Nowhere,
        _ => return None,
    })
}

/// A value that was made in this block.
struct Known {
    /// The instruction with destination 0.
    what: Instr,
    looks: Looks,
    /// Where it was made, and the slot.
    pc: u32,
    slot: Slot,
    /// The instruction that overwrote the slot.
    lost: Option<u32>,
}

/// The element type of slots that only ever hold addresses of elements: two such addresses are equal or lie apart by
/// whole elements.
fn element_pointers(f: &Function, cx: &Context<'_>, shapes: &FastMap<u32, (u16, u16)>) -> Vec<Option<u32>> {
    let mut types = vec![None; f.slot_kinds.len()];
    let mut other = vec![false; f.slot_kinds.len()];
    other[..usize::from(f.results + f.params)].fill(true);
    for (pc, i) in f.code.iter().enumerate() {
        if let Instr::SliceAddr { d, ty, .. } = *i {
            let known = &mut types[usize::from(d)];
            if known.is_none_or(|t| t == ty) {
                *known = Some(ty);
            } else {
                other[usize::from(d)] = true;
            }
            continue;
        }
        let shape = shapes.get(&(pc as u32)).copied().unwrap_or((0, 0));
        cx.operands(i, shape, &mut |o| {
            if o.write {
                for s in o.slot..o.slot + o.n {
                    other[usize::from(s)] = true;
                }
            }
        });
    }
    for (t, other) in types.iter_mut().zip(other) {
        if other {
            *t = None;
        }
    }
    types
}

/// Uses what is at hand, in each block by itself. Changes instructions in place, adds slots.
pub(super) fn run(f: &mut Function, program: &Program, shapes: &FastMap<u32, (u16, u16)>) {
    let n = f.code.len() as u32;
    let mut leaders = f.block_starts.clone();
    for (pc, i) in f.code.iter().enumerate() {
        if target_of(i).is_some() || ends_block(i) || matches!(i, Instr::Switch { .. }) {
            leaders.push(pc as u32 + 1);
        }
    }
    leaders.push(n);
    leaders.sort_unstable();
    leaders.dedup();
    let mut code = std::mem::take(&mut f.code);
    f.code = code.clone();
    let elements = {
        let cx = context(f, program);
        element_pointers(f, &cx, shapes)
    };
    // The epilogue after a recovered panic reads variables as they were then.
    let rename = f.recover_pc.is_none();
    let mut kinds = std::mem::take(&mut f.slot_kinds);
    {
        let cx = context(f, program);
        for pair in leaders.windows(2) {
            block(&mut code, pair[0]..pair[1].min(n), &mut kinds, &cx, shapes, &elements, rename);
        }
    }
    f.slot_kinds = kinds;
    f.code = code;
}

fn context<'a>(f: &'a Function, program: &'a Program) -> Context<'a> {
    Context { program, types: &f.types, consts: &f.consts, selects: &f.selects, results: f.results }
}

fn block(
    code: &mut [Instr],
    range: std::ops::Range<u32>,
    kinds: &mut Vec<SlotKind>,
    cx: &Context<'_>,
    shapes: &FastMap<u32, (u16, u16)>,
    elements: &[Option<u32>],
    rename: bool,
) {
    let mut copies: FastMap<Slot, Slot> = FastMap::default();
    let mut known: Vec<Known> = Vec::new();
    // Slots that hold small constants.
    let mut ints: FastMap<Slot, i32> = FastMap::default();
    for pc in range {
        let at = pc as usize;
        reads_mut(&mut code[at], &mut |s| {
            if let Some(&from) = copies.get(s) {
                *s = from;
            }
        });
        if let Some(with) = with_constant(&code[at], &ints) {
            code[at] = with;
        }
        let shape = shapes.get(&pc).copied().unwrap_or((0, 0));
        let mut i = code[at];
        let mut made = None;
        if let (Some(looks), Some(d)) = (value_of(&i), destination(&i)) {
            let mut what = i;
            if let Some(d) = destination_mut(&mut what) {
                *d = 0;
            }
            match known.iter().position(|k| k.what == what) {
                Some(k) => match holder(code, &mut known[k], pc, kinds, cx, shapes, rename) {
                    Some(from) => {
                        i = Instr::Move { d, s: from };
                        code[at] = i;
                    }
                    None => {
                        known.swap_remove(k);
                        made = Some((what, looks, d));
                    }
                },
                None => made = Some((what, looks, d)),
            }
        }
        forget(&i, &mut known, elements);
        if let Some(base) = covers(&i) {
            copies.retain(|&d, s| d < base && *s < base);
            ints.retain(|&d, _| d < base);
        }
        if is_barrier(&i) {
            known.clear();
        }
        let mut reads_own = false;
        cx.operands(&i, shape, &mut |o: Operand| {
            if !o.write {
                return;
            }
            let hit = |s: Slot| (o.slot..o.slot + o.n).contains(&s);
            copies.retain(|&d, s| !hit(d) && !hit(*s));
            ints.retain(|&d, _| !hit(d));
            known.retain_mut(|k| {
                let mut gone = false;
                reads_mut(&mut k.what.clone(), &mut |s| gone |= hit(*s));
                if k.lost.is_none() && hit(k.slot) {
                    k.lost = Some(pc);
                }
                !gone
            });
            reads_mut(&mut i.clone(), &mut |s| reads_own |= hit(*s));
        });
        match i {
            Instr::Int { d, imm } => {
                ints.insert(d, imm);
            }
            Instr::Zero { d, n: 1 } if kinds[usize::from(d)] == SlotKind::Int => {
                ints.insert(d, 0);
            }
            Instr::Move { d, s } if d != s => {
                copies.insert(d, s);
            }
            _ => {
                if let Some((what, looks, slot)) = made
                    && !reads_own
                    && !is_barrier(&i)
                {
                    known.push(Known { what, looks, pc, slot, lost: None });
                }
            }
        }
        // What was just stored there will be found there.
        if let Instr::Store { a, s, off, kind: kind @ (MemKind::W64 | MemKind::Ref) } = i {
            let what = Instr::Load { d: 0, a, off, kind };
            known.retain(|k| k.what != what);
            known.push(Known { what, looks: Looks::At { a, off, kind }, pc, slot: s, lost: None });
        }
    }
}

/// The same instruction with an operand that is a constant in it.
fn with_constant(i: &Instr, ints: &FastMap<Slot, i32>) -> Option<Instr> {
    let int = |s: Slot| ints.get(&s).copied();
    let either = |a: Slot, b: Slot| int(b).map(|imm| (a, imm)).or_else(|| int(a).map(|imm| (b, imm)));
    Some(match *i {
        Instr::Add { d, a, b } => either(a, b).map(|(a, imm)| Instr::AddImm { d, a, imm })?,
        Instr::Mul { d, a, b } => either(a, b).map(|(a, imm)| Instr::MulImm { d, a, imm })?,
        Instr::And { d, a, b } => either(a, b).map(|(a, imm)| Instr::AndImm { d, a, imm })?,
        Instr::Sub { d, a, b } => Instr::AddImm { d, a, imm: int(b)?.checked_neg()? },
        Instr::Move { d, s } => Instr::Int { d, imm: int(s)? },
        _ => return None,
    })
}

/// A slot that holds a known value at `pc`: if the first was overwritten meanwhile, the value moves to a new slot.
fn holder(
    code: &mut [Instr],
    known: &mut Known,
    pc: u32,
    kinds: &mut Vec<SlotKind>,
    cx: &Context<'_>,
    shapes: &FastMap<u32, (u16, u16)>,
    rename: bool,
) -> Option<Slot> {
    let Some(lost) = known.lost else { return Some(known.slot) };
    let old = known.slot;
    // Only where it was made, and not stored.
    if !rename || kinds.len() >= MAX_SLOTS || destination(&code[known.pc as usize]) != Some(old) {
        return None;
    }
    // Every reader must be one that can be told.
    let hit = |o: &Operand| (o.slot..o.slot + o.n).contains(&old);
    for q in known.pc + 1..=lost {
        let mut reads = 0;
        let shape = shapes.get(&q).copied().unwrap_or((0, 0));
        cx.operands(&code[q as usize], shape, &mut |o| reads += u32::from(!o.write && hit(&o)));
        reads_mut(&mut code[q as usize].clone(), &mut |s| reads -= u32::from(*s == old && reads > 0));
        if reads != 0 || covers(&code[q as usize]).is_some() {
            return None;
        }
    }
    let new = kinds.len() as Slot;
    kinds.push(kinds[usize::from(old)]);
    *destination_mut(&mut code[known.pc as usize])? = new;
    for q in known.pc + 1..=lost {
        reads_mut(&mut code[q as usize], &mut |s| {
            if *s == old {
                *s = new;
            }
        });
    }
    known.slot = new;
    known.lost = None;
    debug_assert!(pc > lost);
    Some(new)
}

/// Forgets what a store changes.
fn forget(i: &Instr, known: &mut Vec<Known>, elements: &[Option<u32>]) {
    let element = |s: Slot| elements.get(usize::from(s)).copied().flatten();
    match *i {
        Instr::Store { a, off, kind, .. } => known.retain(|k| match k.looks {
            Looks::Nowhere => true,
            Looks::At { a: b, off: o, kind: kk } => {
                kk != kind || (o != off && (a == b || element(a).is_some_and(|t| element(b) == Some(t))))
            }
            Looks::Elements(kk) => kk != kind,
            Looks::Global(_) => false,
        }),
        Instr::SliceSet { kind, .. } => known.retain(|k| match k.looks {
            Looks::Nowhere => true,
            Looks::At { kind: kk, .. } | Looks::Elements(kk) => kk != kind,
            Looks::Global(_) => false,
        }),
        Instr::StoreGlobal { .. } => known.retain(|k| k.looks == Looks::Nowhere),
        // These touch slots alone.
        _ if arithmetic(i) || value_of(i).is_some() => {}
        Instr::MoveN { .. } | Instr::Zero { .. } | Instr::Div { .. } | Instr::Rem { .. } => {}
        Instr::DivU { .. } | Instr::RemU { .. } | Instr::CheckShift { .. } | Instr::NilCheck { .. } => {}
        _ => known.retain(|k| k.looks == Looks::Nowhere),
    }
}

/// Instructions in front of a back-edge that are worth a copy.
const TAIL: usize = 3;

/// Jumps to the end of a loop's body become that end.
pub(super) fn copy_tails(f: &mut Function, shapes: &mut FastMap<u32, (u16, u16)>) {
    let tail = |i: &Instr| -> Option<std::ops::Range<usize>> {
        let Instr::Jump { t } = *i else { return None };
        let start = t as usize;
        let end = (start..f.code.len().min(start + TAIL)).find(|&pc| !arithmetic(&f.code[pc]))?;
        matches!(f.code[end], Instr::JumpBack { .. }).then_some(start..end + 1)
    };
    let tails: Vec<Option<std::ops::Range<usize>>> = f.code.iter().map(tail).collect();
    if tails.iter().all(Option::is_none) {
        return;
    }
    let mut code = Vec::with_capacity(f.code.len() + 8);
    let mut places = Vec::with_capacity(f.code.len() + 1);
    for (i, tail) in f.code.iter().zip(tails) {
        places.push(code.len() as u32);
        match tail {
            Some(range) => code.extend_from_slice(&f.code[range]),
            None => code.push(*i),
        }
    }
    places.push(code.len() as u32);
    for t in code.iter_mut().filter_map(target_mut) {
        *t = places[*t as usize];
    }
    renumber(f, shapes, code, &places);
}

/// Gives the function code whose instruction `pc` is now at `places[pc]`; jumps are right already.
pub(super) fn renumber(
    f: &mut Function,
    shapes: &mut FastMap<u32, (u16, u16)>,
    code: Vec<Instr>,
    places: &[u32],
) {
    let place = |pc: u32| places[pc as usize];
    for t in f.tables.iter_mut().flat_map(|t| t.iter_mut()) {
        *t = place(*t);
    }
    f.recover_pc = f.recover_pc.map(place);
    for (pc, _) in &mut f.spans {
        *pc = place(*pc);
    }
    for (pc, _) in &mut f.notes {
        *pc = place(*pc);
    }
    *shapes = shapes.drain().map(|(pc, s)| (place(pc), s)).collect();
    let keep = vec![true; code.len()];
    f.code = code;
    compact(f, shapes, keep);
}

/// Takes out of loops without calls what they make anew without need: constants and lengths.
pub(super) fn hoist(f: &mut Function, program: &Program, shapes: &mut FastMap<u32, (u16, u16)>) -> bool {
    let mut done = false;
    // Outer loops first: their back-edges stand behind those of inner ones.
    let mut back = f.code.len();
    while back > 0 {
        back -= 1;
        let Instr::JumpBack { t: head } = f.code[back] else { continue };
        if let Some(added) = hoist_from(f, program, shapes, head, back as u32) {
            done = true;
            // The loop has moved; the loops in it come next.
            back = (back + added).min(f.code.len());
        }
    }
    done
}

fn hoist_from(
    f: &mut Function,
    program: &Program,
    shapes: &mut FastMap<u32, (u16, u16)>,
    head: u32,
    back: u32,
) -> Option<usize> {
    let inside = head..=back;
    let body = head as usize..back as usize + 1;
    if f.code[body.clone()].iter().any(|i| covers(i).is_some()) {
        return None;
    }
    // The only way in leads through the instruction in front.
    let enters = |t: u32| inside.contains(&t);
    if head == 0
        || ends_block(&f.code[head as usize - 1])
        || f.recover_pc.is_some_and(enters)
        || f.tables.iter().any(|t| t.iter().any(|&t| enters(t)))
        || f.code
            .iter()
            .enumerate()
            .any(|(pc, i)| !inside.contains(&(pc as u32)) && target_of(i).is_some_and(enters))
    {
        return None;
    }
    let mut written = vec![false; f.slot_kinds.len()];
    {
        let cx = context(f, program);
        for pc in body.clone() {
            let shape = shapes.get(&(pc as u32)).copied().unwrap_or((0, 0));
            cx.operands(&f.code[pc], shape, &mut |o| {
                if o.write {
                    (o.slot..o.slot + o.n).for_each(|s| written[usize::from(s)] = true);
                }
            });
        }
    }
    let mut added: Vec<Instr> = Vec::new();
    for pc in body {
        let i = f.code[pc];
        let stays = match i {
            Instr::Const { .. } | Instr::Capture { .. } => true,
            Instr::LenSlice { s, .. } | Instr::LenStr { s, .. } => !written[usize::from(s)],
            _ => false,
        };
        let Some(d) = destination(&i).filter(|_| stays) else { continue };
        let mut what = i;
        *destination_mut(&mut what)? = 0;
        let same = added.iter().find(|a| {
            let mut a = **a;
            destination_mut(&mut a).is_some_and(|d| {
                *d = 0;
                true
            }) && a == what
        });
        let from = match same.and_then(destination) {
            Some(from) => from,
            None => {
                if f.slot_kinds.len() >= MAX_SLOTS {
                    continue;
                }
                let from = f.slot_kinds.len() as Slot;
                f.slot_kinds.push(f.slot_kinds[usize::from(d)]);
                *destination_mut(&mut what)? = from;
                added.push(what);
                from
            }
        };
        f.code[pc] = Instr::Move { d, s: from };
    }
    if added.is_empty() {
        return None;
    }
    insert(f, shapes, head, &added);
    Some(added.len())
}

/// Puts instructions in front of a loop's head: who falls into the loop runs them, who jumps to the head does not.
fn insert(f: &mut Function, shapes: &mut FastMap<u32, (u16, u16)>, head: u32, added: &[Instr]) {
    let n = added.len() as u32;
    let mut code = f.code.clone();
    code.splice(head as usize..head as usize, added.iter().copied());
    let places: Vec<u32> = (0..=f.code.len() as u32).map(|pc| if pc >= head { pc + n } else { pc }).collect();
    for t in code.iter_mut().filter_map(target_mut) {
        *t = places[*t as usize];
    }
    renumber(f, shapes, code, &places);
}
