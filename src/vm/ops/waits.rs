//! Instructions that may suspend, start goroutines or defer calls, and mostly go on at once: channel operations, `go`,
//! `defer`, the deferred calls of a return. What stops the goroutine leaves to `dispatch`.
//!
//! Each saves the registers before it begins, since others may run the goroutine as soon as it waits.
use super::super::chan::{self, Wait};
use super::super::defer::{self, Flow};
use super::super::frame::{Fp, Op, Pc, Regs, limit, mislinked};
use super::super::link::{Code, CodeKind};
use super::super::trap::{Trap, Trapped};
use super::{Cx, Exit, go};
use crate::ir::instr::Instr;
use crate::runtime::sched::Worker;

/// The instruction panics.
#[cold]
#[inline(never)]
fn fails(pc: Pc, fp: Fp, cx: &mut Cx<'_>, code: &'static Code, trap: Box<Trap>) -> bool {
    super::trapped(pc, fp, cx, code, trap);
    false
}

/// Handlers by name: `name Instr { operands } (frame, worker, machine's state, registers behind the instruction) does`.
macro_rules! waits {
    ($($(#[$doc:meta])* $name:ident $instr:ident { $($field:ident),* }
       ($fp:ident, $w:ident, $cx:ident, $regs:ident) $does:block)*) => {
        $(
            $(#[$doc])*
            pub fn $name(pc: Pc, fp: Fp, w: &mut Worker, cx: &mut Cx<'_>, code: &'static Code) {
                /// Whether it is done, and the goroutine goes on behind it.
                #[inline(never)]
                fn does(pc: Pc, $fp: Fp, $w: &mut Worker, $cx: &mut Cx<'_>, code: &'static Code) -> bool {
                    let op: &'static Op = pc.op();
                    let Instr::$instr { $($field,)* .. } = op.instr else { mislinked() };
                    let $regs = Regs { code, pc: pc.next(), fp: $fp };
                    let answer: Trapped<Wait> = $does;
                    match answer {
                        Ok(Wait::Done) => true,
                        Ok(Wait::Parked) => {
                            $cx.exit = Exit::Park;
                            false
                        }
                        Err(trap) => fails(pc, $fp, $cx, code, trap),
                    }
                }
                if does(pc, fp, w, cx, code) {
                    go(pc.next(), fp, w, cx, code)
                }
            }
        )*
    };
}

waits! {
    send Send { c, s } (fp, w, cx, regs) {
        regs.save(cx.g);
        chan::send(w, cx.g, fp.get(c), s)
    }
    recv Recv { d, c, n } (fp, w, cx, regs) {
        regs.save(cx.g);
        chan::recv(w, cx.g, fp, fp.get(c), d, n as usize, None)
    }
    recv_ok RecvOk { d, c, ok, n } (fp, w, cx, regs) {
        regs.save(cx.g);
        chan::recv(w, cx.g, fp, fp.get(c), d, n as usize, Some(ok))
    }
    select Select { d, k } (fp, w, cx, regs) {
        regs.save(cx.g);
        chan::select(w, cx.g, fp, regs.code, k, d)
    }

    go_function Go { f, base, n } (_fp, w, cx, regs) {
        let callee = cx.vm.tables.function(f);
        cx.vm.spawn(w, cx.g, &regs, callee, 0, base + callee.results, n as usize).map(|()| Wait::Done)
    }
    go_closure GoClosure { f, base, n } (fp, w, cx, regs) {
        let closure = fp.get(f);
        match defer::callee(closure) {
            Some(callee) => {
                let from = base + callee.results;
                cx.vm.spawn(w, cx.g, &regs, callee, closure, from, n as usize).map(|()| Wait::Done)
            }
            None => Err(Trap::Fatal("go of nil func value".into()).into()),
        }
    }

    defer_function Defer { f, base, n } (_fp, w, cx, regs) {
        let callee = cx.vm.tables.function(f);
        defer::defer(w, cx.g, &regs, Some(callee), 0, base + callee.results, n as usize);
        Ok(Wait::Done)
    }
    defer_closure DeferClosure { f, base, n } (fp, w, cx, regs) {
        let closure = fp.get(f);
        match defer::callee(closure) {
            Some(callee) => {
                defer::defer(w, cx.g, &regs, Some(callee), closure, base + callee.results, n as usize);
            }
            None => defer::defer(w, cx.g, &regs, None, 0, 0, 0),
        }
        Ok(Wait::Done)
    }
    recover Recover { d } (fp, _w, cx, regs) {
        let value = cx.vm.recover(cx.g, &regs);
        fp.set(d, value);
        Ok(Wait::Done)
    }
}

/// The deferred calls of a function that returns, or the next one of a stub's.
pub fn run_defers(pc: Pc, fp: Fp, w: &mut Worker, cx: &mut Cx<'_>, code: &'static Code) {
    /// Whether the goroutine goes on, at the registers that are saved now.
    #[inline(never)]
    fn does(pc: Pc, fp: Fp, w: &mut Worker, cx: &mut Cx<'_>, code: &'static Code) -> bool {
        Regs { code, pc: pc.next(), fp }.save(cx.g);
        match cx.vm.run_defers(w, cx.g) {
            Flow::Go => true,
            flow => {
                cx.flow = Some(flow);
                cx.exit = Exit::Flow;
                false
            }
        }
    }
    if code.kind == CodeKind::Exit {
        Regs { code, pc: pc.next(), fp }.save(cx.g);
        cx.exit = Exit::Done;
        return;
    }
    if does(pc, fp, w, cx, code) {
        let Regs { code, pc, fp } = Regs::load(cx.g);
        // A stub may have needed more stack.
        cx.end = limit(cx.g);
        go(pc, fp, w, cx, code)
    }
}
