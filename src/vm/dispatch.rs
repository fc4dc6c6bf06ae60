//! The loop around the handlers of [`super::ops`]: it starts them, does the rare instructions, and
//! leaves by an [`Exit`] for what is rarer.
use super::Vm;
use super::defer::{self, Flow};
use super::frame::{Fp, Regs, limit, table};
use super::link::Code;
use super::ops::{self, Cx};
use super::trap::{self, Trap};
use super::{call, chan};
use crate::ir::instr::Instr;
use crate::runtime::sched::{Goroutine, Poll, Signal, Step, Worker};

/// Why the loop is left.
enum Exit {
    /// The last instruction panics.
    Trap(Box<Trap>),
    /// The last instruction has not begun: a poll is due.
    Poll,
    /// The last instruction has not begun: its callee needs more stack.
    Grow { callee: &'static Code, base: usize },
}

/// Runs `g` until it must stop, see `Machine::run`.
pub fn run(vm: &Vm, w: &mut Worker, g: &mut Goroutine) -> Step {
    let mut flow = match g.take_signal() {
        Signal::None => slice_of_time(vm, w, g),
        Signal::SendOnClosed => vm.raise(w, g, *chan::send_on_closed()),
        Signal::Goexit => vm.goexit(w, g),
    };
    loop {
        match flow {
            // Written out, so that the usual answers are not copied through memory.
            Flow::Stop(Step::Done) => return Step::Done,
            Flow::Stop(Step::Park) => return Step::Park,
            Flow::Stop(step) => return step,
            Flow::Go => flow = slice_of_time(vm, w, g),
        }
    }
}

/// Leaves what happened out of the loop to the parts that know.
#[cold]
#[inline(never)]
fn leave(vm: &Vm, w: &mut Worker, g: &mut Goroutine, mut regs: Regs, exit: Exit) -> Flow {
    match exit {
        Exit::Trap(trap) => {
            regs.save(g);
            vm.raise(w, g, *trap)
        }
        Exit::Poll => {
            regs.unfetch();
            regs.save_before(g);
            match w.poll(g) {
                Poll::Continue => Flow::Go,
                Poll::Yield => Flow::Stop(Step::Yield),
                Poll::Goexit => vm.goexit(w, g),
                Poll::Stop => Flow::Stop(Step::Stopped),
            }
        }
        Exit::Grow { callee, base } => {
            // The call is tried again and counts once: seeded runs must not depend on the size of recycled stacks.
            w.fuel += 1;
            let need = regs.fp.index(g.stack_base()) + base + callee.frame_slots as usize;
            regs.save(g);
            if let Err(error) = call::grow(w, g, need) {
                return vm.raise(w, g, error.into());
            }
            // The frame is where it was, counted from the base; the base has moved.
            let index = need - base - callee.frame_slots as usize;
            regs.unfetch();
            Regs::new(regs.code, regs.offset(), Fp::at(g.stack_base(), index)).save_before(g);
            Flow::Go
        }
    }
}

/// Runs from the saved registers until something leaves the loop.
fn slice_of_time(vm: &Vm, w: &mut Worker, g: &mut Goroutine) -> Flow {
    let regs = Regs::load(g);
    let end = limit(g);
    let mut cx = Cx { vm, g, end, exit: ops::Exit::Next, regs, callee: None, trap: None, flow: None };
    let (r, exit) = 'run: loop {
        let Regs { code, pc, fp } = cx.regs;
        (pc.op().run)(pc, fp, w, &mut cx, code);
        let mut r = cx.regs;
        match std::mem::replace(&mut cx.exit, ops::Exit::Next) {
            ops::Exit::Next => continue,
            ops::Exit::Loop => {}
            ops::Exit::Trap => {
                r.unfetch();
                let why = ops::explain(r.pc.op(), r.fp);
                let _ = r.fetch();
                break (r, Exit::Trap(why));
            }
            ops::Exit::Trapped => {
                let why = cx.trap.take().unwrap_or_else(trap::nil);
                break (r, Exit::Trap(why));
            }
            ops::Exit::Park => return Flow::Stop(Step::Park),
            ops::Exit::Done => return Flow::Stop(Step::Done),
            ops::Exit::Poll => break (r, Exit::Poll),
            ops::Exit::Grow => match cx.callee {
                Some((callee, base)) => break (r, Exit::Grow { callee, base }),
                None => break (r, Exit::Poll),
            },
            ops::Exit::Flow => match cx.flow.take() {
                Some(Flow::Stop(step)) => return Flow::Stop(step),
                _ => {
                    cx.regs = Regs::load(cx.g);
                    cx.end = limit(cx.g);
                    continue;
                }
            },
        }
        let g = &mut *cx.g;
        macro_rules! trap {
            ($trap:expr) => {
                break 'run (r, Exit::Trap($trap))
            };
        }
        // The value of a helper's answer, or its panic.
        macro_rules! check {
            ($answer:expr) => {
                match $answer {
                    Ok(value) => value,
                    Err(trap) => trap!(trap),
                }
            };
        }
        match *r.fetch() {
            Instr::MakeChan { d, n, ty } => {
                let c = check!(chan::make(w, r.fp.get(n), table(&r.code.types, ty).rtype));
                r.fp.set(d, c);
            }
            Instr::Close { c } => check!(chan::close(w, g, r.fp.get(c))),
            Instr::LenChan { d, c } => {
                let n = crate::runtime::chan::len(w, r.fp.get(c));
                r.fp.set(d, n as u64);
            }
            Instr::CapChan { d, c } => r.fp.set(d, crate::runtime::chan::cap(r.fp.get(c)) as u64),
            Instr::GoIface { r: iface, base, n, m } => {
                let iface = r.fp.get(iface);
                let hit = check!(vm.caches.method(iface, table(&r.code.methods, m).0));
                let code = vm.tables.function(hit.func);
                r.fp.set(base + code.results, hit.receiver(iface));
                check!(vm.spawn(w, g, &{ r }, code, 0, base + code.results, n as usize));
            }
            Instr::DeferIface { r: iface, base, n, m } => {
                let iface = r.fp.get(iface);
                let hit = check!(vm.caches.method(iface, table(&r.code.methods, m).0));
                let code = vm.tables.function(hit.func);
                r.fp.set(base + code.results, hit.receiver(iface));
                defer::defer(w, g, &{ r }, Some(code), 0, base + code.results, n as usize);
            }
            Instr::Panic { s } => {
                let value = r.fp.get(s);
                trap!(Box::new(if value == 0 { Trap::NilPanic } else { Trap::Value(value) }));
            }
            Instr::Unreachable => trap!(Trap::Fatal("unreachable code was reached".into()).into()),
            // All others have handlers.
            _ => trap!(Trap::Fatal("an instruction has no handler".into()).into()),
        }
        cx.regs = r;
    };
    leave(vm, w, cx.g, r, exit)
}
