//! What each instruction does that may go on elsewhere: jumps, calls, returns.
use super::super::arith::*;
use super::super::frame::{Fp, Pc, code_at, linked_at, linked_code, mislinked, table};
use super::super::link::Code;
use super::steps::Test;
use super::{Cx, End, go, grow, panics, poll, trapped};
use crate::ir::instr::{Instr, Slot};
use crate::runtime::sched::Worker;
use crate::runtime::value::ClosureRef;
use std::marker::PhantomData;

/// A condition that jumps by the distance it answers, or not.
pub trait Condition {
    fn holds(pc: Pc, fp: Fp) -> Option<u32>;
}

/// A conditional jump.
pub struct If<C>(PhantomData<C>);

impl<C: Condition> End for If<C> {
    #[inline(always)]
    fn end(pc: Pc, fp: Fp, w: &mut Worker, cx: &mut Cx<'_>, code: &'static Code) {
        let next = pc.next();
        match C::holds(pc, fp) {
            Some(distance) => go(next.jump(distance), fp, w, cx, code),
            None => go(next, fp, w, cx, code),
        }
    }
}

/// A back-edge to a conditional jump, and that.
pub struct BackIf<C>(PhantomData<C>);

impl<C: Condition> End for BackIf<C> {
    #[inline(always)]
    fn end(pc: Pc, fp: Fp, w: &mut Worker, cx: &mut Cx<'_>, code: &'static Code) {
        w.fuel -= 1;
        if w.fuel < 0 {
            return poll(pc, fp, w, cx, code);
        }
        let Instr::JumpBack { t } = pc.op().instr else { mislinked() };
        If::<C>::end(pc.next().jump(t), fp, w, cx, code)
    }
}

macro_rules! conditions {
    ($($name:ident $instr:ident { $($field:ident),* } $fp:ident $holds:expr;)*) => {
        $(
            pub struct $name;
            impl Condition for $name {
                #[inline(always)]
                fn holds(pc: Pc, $fp: Fp) -> Option<u32> {
                    let Instr::$instr { $($field,)* t, .. } = pc.op().instr else { mislinked() };
                    $holds.then_some(t)
                }
            }
        )*
    };
}

conditions! {
    True If { s } fp fp.get(s) != 0;
    False IfNot { s } fp fp.get(s) == 0;
    Nil IfNil { s } fp fp.get(s) == 0;
    NotNil IfNotNil { s } fp fp.get(s) != 0;
    GtImm JumpGtImm { a, imm } fp fp.get(a) as i64 > i64::from(imm);
    GeImm JumpGeImm { a, imm } fp fp.get(a) as i64 >= i64::from(imm);
}

macro_rules! comparisons {
    ($($name:ident $instr:ident { $($field:ident),* } $c:ident $fp:ident $holds:expr;)*) => {
        $(
            pub struct $name<$c>(PhantomData<$c>);
            impl<$c: Test> Condition for $name<$c> {
                #[inline(always)]
                fn holds(pc: Pc, $fp: Fp) -> Option<u32> {
                    let Instr::$instr { $($field,)* t, .. } = pc.op().instr else { mislinked() };
                    $holds.then_some(t)
                }
            }
        )*
    };
}

comparisons! {
    JumpImm JumpImm { a, imm } C fp cmp_i(C::CMP, fp.get(a), imm as i64 as u64);
    JumpI JumpI { a, b } C fp cmp_i(C::CMP, fp.get(a), fp.get(b));
    JumpU JumpU { a, b } C fp cmp_u(C::CMP, fp.get(a), fp.get(b));
    JumpF JumpF { a, b } C fp cmp_f(C::CMP, fp.get(a), fp.get(b));
}

pub struct Jump;

impl End for Jump {
    #[inline(always)]
    fn end(pc: Pc, fp: Fp, w: &mut Worker, cx: &mut Cx<'_>, code: &'static Code) {
        let Instr::Jump { t } = pc.op().instr else { mislinked() };
        go(pc.next().jump(t), fp, w, cx, code)
    }
}

pub struct JumpBack;

impl End for JumpBack {
    #[inline(always)]
    fn end(pc: Pc, fp: Fp, w: &mut Worker, cx: &mut Cx<'_>, code: &'static Code) {
        w.fuel -= 1;
        if w.fuel < 0 {
            return poll(pc, fp, w, cx, code);
        }
        let Instr::JumpBack { t } = pc.op().instr else { mislinked() };
        go(pc.next().jump(t), fp, w, cx, code)
    }
}

pub struct Switch;

impl End for Switch {
    #[inline(always)]
    fn end(pc: Pc, fp: Fp, w: &mut Worker, cx: &mut Cx<'_>, code: &'static Code) {
        let Instr::Switch { s, k } = pc.op().instr else { mislinked() };
        match table(&code.function.tables, k).get(fp.get(s) as usize) {
            Some(&t) => go(code.entry.jump(code.offset(t)), fp, w, cx, code),
            None => go(pc.next(), fp, w, cx, code),
        }
    }
}

/// Enters `callee` with its slot 0 at `base` of this frame.
#[inline(always)]
fn enter(
    pc: Pc,
    fp: Fp,
    w: &mut Worker,
    cx: &mut Cx<'_>,
    code: &'static Code,
    callee: &'static Code,
    base: Slot,
    closure: u64,
) {
    if !fp.room(base as usize, callee, cx.end) {
        return grow(pc, fp, cx, code, callee, base as usize);
    }
    let frame = fp.up(base as usize);
    frame.push(code, pc.op().next, u32::from(base), closure);
    go(callee.entry, frame, w, cx, callee)
}

pub struct Call;

impl End for Call {
    #[inline(always)]
    fn end(pc: Pc, fp: Fp, w: &mut Worker, cx: &mut Cx<'_>, code: &'static Code) {
        w.fuel -= 1;
        if w.fuel < 0 {
            return poll(pc, fp, w, cx, code);
        }
        let op = pc.op();
        let Instr::Call { base, .. } = op.instr else { mislinked() };
        enter(pc, fp, w, cx, code, linked_at(op.word), base, 0)
    }
}

pub struct CallClosure;

impl End for CallClosure {
    #[inline(always)]
    fn end(pc: Pc, fp: Fp, w: &mut Worker, cx: &mut Cx<'_>, code: &'static Code) {
        w.fuel -= 1;
        if w.fuel < 0 {
            return poll(pc, fp, w, cx, code);
        }
        let Instr::CallClosure { f, base } = pc.op().instr else { mislinked() };
        let closure = fp.get(f);
        if closure == 0 {
            return panics(pc, fp, w, cx, code);
        }
        enter(pc, fp, w, cx, code, code_at(ClosureRef(closure).code() as u64), base, closure)
    }
}

pub struct CallIface;

impl End for CallIface {
    #[inline(always)]
    fn end(pc: Pc, fp: Fp, w: &mut Worker, cx: &mut Cx<'_>, code: &'static Code) {
        w.fuel -= 1;
        if w.fuel < 0 {
            return poll(pc, fp, w, cx, code);
        }
        let Instr::CallIface { r, base, recv, m } = pc.op().instr else { mislinked() };
        let iface = fp.get(r);
        let hit = match cx.vm.caches.method(iface, table(&code.methods, m).0) {
            Ok(hit) => hit,
            Err(trap) => return trapped(pc, fp, cx, code, trap),
        };
        fp.set(recv, hit.receiver(iface));
        enter(pc, fp, w, cx, code, linked_code(&cx.vm.tables.functions, hit.func), base, 0)
    }
}

pub struct Ret;

impl End for Ret {
    #[inline(always)]
    fn end(_: Pc, fp: Fp, w: &mut Worker, cx: &mut Cx<'_>, _: &'static Code) {
        let code = fp.caller();
        go(code.entry.jump(fp.return_offset()), fp.down(fp.distance()), w, cx, code)
    }
}
