//! The loop: one arm for each instruction, once.
//!
//! What must stay fast stays in registers: code, pc and fp live in [`Regs`], which no function outside the loop ever
//! borrows; everything rare leaves the loop by an [`Exit`], is handled out of line, and the registers are loaded again.
//! Arms read their operands before they write, because a destination may be an operand.
//!
//! Leaving an arm costs an indirect jump. So where one instruction mostly follows another (a counter and its back-edge,
//! an argument and its call, an index and the next), the arm looks at the next instruction and goes on with it itself.
use super::Vm;
use super::arith::*;
use super::chan::{self, Wait};
use super::defer::{self, Flow};
use super::frame::{Fp, Regs, code_at, limit, table};
use super::link::Code;
use super::memory::{self, load, store};
use super::trap::{self, Trap};
use super::{iface, map, slice, string};
use crate::ir::instr::{Cmp, Instr, MemKind};
use crate::runtime::sched::{Goroutine, Poll, Signal, Step, Worker};
use crate::runtime::value::{self, ClosureRef, SliceRef, StrRef};

/// Why the loop is left.
enum Exit {
    /// The last instruction panics.
    Trap(Box<Trap>),
    /// The last instruction has not begun: a poll is due.
    Poll,
    /// The last instruction has not begun: its callee needs more stack.
    Grow { callee: &'static Code, base: usize },
    /// The registers were saved, and perhaps changed.
    Flow(Flow),
}

/// Runs `g` until it must stop, see `Machine::run`.
pub fn run(vm: &Vm, w: &mut Worker, g: &mut Goroutine) -> Step {
    let mut flow = match g.take_signal() {
        Signal::None => Flow::Go,
        Signal::SendOnClosed => vm.raise(w, g, *chan::send_on_closed()),
        Signal::Goexit => vm.goexit(w, g),
    };
    loop {
        match flow {
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
        Exit::Flow(flow) => flow,
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
            if g.grow_stack(need).is_err() {
                regs.save(g);
                return vm.raise(w, g, Trap::StackOverflow);
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
    let functions = &vm.tables.functions;
    let mut r = Regs::load(g);
    let end = limit(g);

    let exit = 'run: loop {
        macro_rules! trap {
            ($trap:expr) => {
                break 'run Exit::Trap($trap)
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
        // The address in a slot, which must not be nil.
        macro_rules! address {
            ($slot:expr) => {{
                let address = r.fp.get($slot);
                if address == 0 {
                    trap!(trap::nil());
                }
                address
            }};
        }
        // Counts a back-edge or call; leaves for a poll when the fuel is used up.
        macro_rules! poll {
            () => {
                w.fuel -= 1;
                if w.fuel < 0 {
                    break 'run Exit::Poll;
                }
            };
        }
        macro_rules! enter {
            ($callee:expr, $base:expr, $closure:expr) => {{
                let callee: &'static Code = $callee;
                let base = $base as usize;
                if !r.room(base, callee, end) {
                    break 'run Exit::Grow { callee, base };
                }
                r.enter(callee, base, $closure);
            }};
        }
        // A back-edge, and the loop's condition if it stands where the jump lands.
        macro_rules! jump_back {
            ($t:expr) => {{
                poll!();
                r.jump($t);
                match *r.peek() {
                    Instr::JumpI { a, b, cmp, t } => {
                        r.fetch();
                        if cmp_i(cmp, r.fp.get(a), r.fp.get(b)) {
                            r.jump(t);
                        }
                    }
                    Instr::JumpGeImm { a, imm, t } => {
                        r.fetch();
                        if r.fp.get(a) as i64 >= i64::from(imm) {
                            r.jump(t);
                        }
                    }
                    _ => {}
                }
            }};
        }
        macro_rules! call {
            ($f:expr, $base:expr) => {{
                poll!();
                enter!(super::frame::linked_code(functions, $f), $base, 0);
            }};
        }
        // Ends a channel operation.
        macro_rules! wait {
            ($answer:expr) => {
                match $answer {
                    Ok(Wait::Done) => {}
                    // The goroutine may be running elsewhere already.
                    Ok(Wait::Parked) => return Flow::Stop(Step::Park),
                    Err(trap) => trap!(trap),
                }
            };
        }
        macro_rules! binary {
            ($d:expr, $a:expr, $b:expr, $f:expr) => {
                r.fp.set($d, $f(r.fp.get($a), r.fp.get($b)))
            };
        }
        macro_rules! float {
            ($d:expr, $a:expr, $b:expr, $op:tt) => {
                r.fp.set_f($d, r.fp.get_f($a) $op r.fp.get_f($b))
            };
        }
        macro_rules! slice_get {
            ($d:expr, $s:expr, $i:expr, $kind:expr) => {{
                let (s, i) = (r.fp.get($s), r.fp.get($i));
                // A nil slice has no header to look at.
                let len = if s == 0 { 0 } else { value::load64(s + 8) };
                if i >= len {
                    trap!(trap::index(i, len));
                }
                let elems = value::load_ref(s);
                if matches!($kind, MemKind::W64 | MemKind::Ref) {
                    r.fp.set($d, value::load_ref(elems + i * 8));
                } else {
                    r.fp.set($d, load(elems + (i << memory::shift($kind)), $kind));
                }
            }};
        }
        macro_rules! ty {
            ($ty:expr) => {
                table(&r.code.types, $ty)
            };
        }

        match *r.fetch() {
            // ---- moves and constants
            Instr::Move { d, s } => {
                r.fp.set(d, r.fp.get(s));
                while let Instr::Move { d, s } = *r.peek() {
                    r.fetch();
                    r.fp.set(d, r.fp.get(s));
                }
            }
            Instr::MoveN { d, s, n } => r.fp.move_n(d, s, n as usize),
            Instr::Int { d, imm } => r.fp.set(d, imm as i64 as u64),
            Instr::Const { d, k } => r.fp.set(d, *table(&r.code.consts, k)),
            Instr::Zero { d, n } => r.fp.zero(d, n as usize),

            // ---- integers
            Instr::Add { d, a, b } => binary!(d, a, b, u64::wrapping_add),
            Instr::Sub { d, a, b } => binary!(d, a, b, u64::wrapping_sub),
            Instr::Mul { d, a, b } => binary!(d, a, b, u64::wrapping_mul),
            Instr::Div { d, a, b } => {
                let (a, b) = (r.fp.get(a) as i64, r.fp.get(b) as i64);
                if b == 0 {
                    trap!(trap::divide());
                }
                r.fp.set(d, a.wrapping_div(b) as u64);
            }
            Instr::Rem { d, a, b } => {
                let (a, b) = (r.fp.get(a) as i64, r.fp.get(b) as i64);
                if b == 0 {
                    trap!(trap::divide());
                }
                r.fp.set(d, a.wrapping_rem(b) as u64);
            }
            Instr::DivU { d, a, b } => {
                let (a, b) = (r.fp.get(a), r.fp.get(b));
                if b == 0 {
                    trap!(trap::divide());
                }
                r.fp.set(d, a / b);
            }
            Instr::RemU { d, a, b } => {
                let (a, b) = (r.fp.get(a), r.fp.get(b));
                if b == 0 {
                    trap!(trap::divide());
                }
                r.fp.set(d, a % b);
            }
            Instr::And { d, a, b } => binary!(d, a, b, |a, b| a & b),
            Instr::Or { d, a, b } => binary!(d, a, b, |a, b| a | b),
            Instr::Xor { d, a, b } => binary!(d, a, b, |a, b| a ^ b),
            Instr::AndNot { d, a, b } => binary!(d, a, b, |a: u64, b: u64| a & !b),
            Instr::Shl { d, a, b } => binary!(d, a, b, shl),
            Instr::Shr { d, a, b } => binary!(d, a, b, shr),
            Instr::ShrU { d, a, b } => binary!(d, a, b, shr_u),
            Instr::CheckShift { s } => {
                if (r.fp.get(s) as i64) < 0 {
                    trap!(trap::shift());
                }
            }
            Instr::Neg { d, s } => r.fp.set(d, r.fp.get(s).wrapping_neg()),
            Instr::Not { d, s } => r.fp.set(d, !r.fp.get(s)),
            Instr::AddImm { d, a, imm } => {
                r.fp.set(d, r.fp.get(a).wrapping_add(imm as i64 as u64));
                match *r.peek() {
                    Instr::JumpBack { t } => {
                        r.fetch();
                        jump_back!(t);
                    }
                    Instr::Call { f, base } => {
                        r.fetch();
                        call!(f, base);
                    }
                    _ => {}
                }
            }
            Instr::MulImm { d, a, imm } => r.fp.set(d, r.fp.get(a).wrapping_mul(imm as i64 as u64)),
            Instr::AndImm { d, a, imm } => r.fp.set(d, r.fp.get(a) & imm as i64 as u64),
            Instr::ShlImm { d, a, imm } => r.fp.set(d, shl(r.fp.get(a), u64::from(imm))),
            Instr::ShrImm { d, a, imm } => r.fp.set(d, shr(r.fp.get(a), u64::from(imm))),
            Instr::ShrUImm { d, a, imm } => r.fp.set(d, shr_u(r.fp.get(a), u64::from(imm))),
            Instr::DivImm { d, a, imm } => r.fp.set(d, div_imm(r.fp.get(a), imm)),
            Instr::RemImm { d, a, imm } => r.fp.set(d, rem_imm(r.fp.get(a), imm)),
            Instr::Ext { d, s, kind } => r.fp.set(d, ext(r.fp.get(s), kind)),

            // ---- booleans
            Instr::NotBool { d, s } => r.fp.set(d, r.fp.get(s) ^ 1),
            Instr::CmpI { d, a, b, cmp } => r.fp.set_bool(d, cmp_i(cmp, r.fp.get(a), r.fp.get(b))),
            Instr::CmpU { d, a, b, cmp } => r.fp.set_bool(d, cmp_u(cmp, r.fp.get(a), r.fp.get(b))),
            Instr::CmpF { d, a, b, cmp } => r.fp.set_bool(d, cmp_f(cmp, r.fp.get(a), r.fp.get(b))),
            Instr::CmpStr { d, a, b, cmp } => {
                let (a, b) = (StrRef(r.fp.get(a)), StrRef(r.fp.get(b)));
                let holds = match cmp {
                    Cmp::Eq => a == b,
                    Cmp::Ne => a != b,
                    _ => cmp_order(cmp, a.cmp(&b)),
                };
                r.fp.set_bool(d, holds);
            }
            Instr::CmpRef { d, a, b, cmp } => r.fp.set_bool(d, cmp_u(cmp, r.fp.get(a), r.fp.get(b))),

            // ---- floats
            Instr::AddF { d, a, b } => float!(d, a, b, +),
            Instr::SubF { d, a, b } => float!(d, a, b, -),
            Instr::MulF { d, a, b } => {
                float!(d, a, b, *);
                if let Instr::AddF { d, a, b } = *r.peek() {
                    r.fetch();
                    float!(d, a, b, +);
                }
            }
            Instr::DivF { d, a, b } => float!(d, a, b, /),
            Instr::NegF { d, s } => r.fp.set_f(d, -r.fp.get_f(s)),
            Instr::MinF { d, a, b } => r.fp.set_f(d, min_f(r.fp.get_f(a), r.fp.get_f(b))),
            Instr::MaxF { d, a, b } => r.fp.set_f(d, max_f(r.fp.get_f(a), r.fp.get_f(b))),
            Instr::RoundF32 { d, s } => r.fp.set_f(d, f64::from(r.fp.get_f(s) as f32)),
            Instr::MulC { d, a, b } => {
                let (re, im) = mul_c((r.fp.get_f(a), r.fp.get_f(a + 1)), (r.fp.get_f(b), r.fp.get_f(b + 1)));
                r.fp.set_f(d, re);
                r.fp.set_f(d + 1, im);
            }
            Instr::DivC { d, a, b } => {
                let (re, im) = div_c((r.fp.get_f(a), r.fp.get_f(a + 1)), (r.fp.get_f(b), r.fp.get_f(b + 1)));
                r.fp.set_f(d, re);
                r.fp.set_f(d + 1, im);
            }

            // ---- numeric conversions
            Instr::IntToF { d, s } => r.fp.set_f(d, r.fp.get(s) as i64 as f64),
            Instr::UintToF { d, s } => r.fp.set_f(d, r.fp.get(s) as f64),
            Instr::IntToF32 { d, s } => r.fp.set_f(d, f64::from(r.fp.get(s) as i64 as f32)),
            Instr::UintToF32 { d, s } => r.fp.set_f(d, f64::from(r.fp.get(s) as f32)),
            Instr::FToInt { d, s } => r.fp.set(d, f_to_int(r.fp.get_f(s))),
            Instr::FToUint { d, s } => r.fp.set(d, f_to_uint(r.fp.get_f(s))),

            // ---- jumps
            Instr::Jump { t } => r.jump(t),
            Instr::JumpBack { t } => jump_back!(t),
            Instr::If { s, t } => {
                if r.fp.get(s) != 0 {
                    r.jump(t);
                }
            }
            Instr::IfNot { s, t } => {
                if r.fp.get(s) == 0 {
                    r.jump(t);
                }
            }
            Instr::JumpI { a, b, cmp, t } => {
                if cmp_i(cmp, r.fp.get(a), r.fp.get(b)) {
                    r.jump(t);
                }
            }
            Instr::JumpU { a, b, cmp, t } => {
                if cmp_u(cmp, r.fp.get(a), r.fp.get(b)) {
                    r.jump(t);
                }
            }
            Instr::JumpF { a, b, cmp, t } => {
                if cmp_f(cmp, r.fp.get(a), r.fp.get(b)) {
                    r.jump(t);
                }
            }
            Instr::JumpImm { a, imm, cmp, t } => {
                if cmp_i(cmp, r.fp.get(a), imm as i64 as u64) {
                    r.jump(t);
                }
            }
            Instr::JumpGtImm { a, imm, t } => {
                if r.fp.get(a) as i64 > i64::from(imm) {
                    r.jump(t);
                }
            }
            Instr::JumpGeImm { a, imm, t } => {
                if r.fp.get(a) as i64 >= i64::from(imm) {
                    r.jump(t);
                }
            }
            Instr::IfNil { s, t } => {
                if r.fp.get(s) == 0 {
                    r.jump(t);
                }
            }
            Instr::IfNotNil { s, t } => {
                if r.fp.get(s) != 0 {
                    r.jump(t);
                }
            }
            Instr::Switch { s, k } => {
                let targets = table(&r.code.function.tables, k);
                if let Some(&t) = targets.get(r.fp.get(s) as usize) {
                    r.jump_to(t);
                }
            }

            // ---- memory
            Instr::Load { d, a, off, kind } => {
                let at = address!(a);
                r.fp.set(d, load(at + u64::from(off), kind));
            }
            Instr::Store { a, s, off, kind } => {
                let at = address!(a);
                store(at + u64::from(off), kind, r.fp.get(s));
            }
            Instr::LoadN { d, a, ty } => {
                let at = address!(a);
                let ty = ty!(ty);
                value::load_value(at, ty.rtype, r.fp.slice_mut(d, ty.slots));
            }
            Instr::StoreN { a, s, ty } => {
                let at = address!(a);
                let ty = ty!(ty);
                value::store_value(at, ty.rtype, r.fp.slice(s, ty.slots));
            }
            Instr::CopyMem { a, b, ty } => {
                let (to, from) = (address!(a), address!(b));
                value::copy(to, from, ty!(ty).rtype, 1);
            }
            Instr::ZeroMem { a, ty } => {
                let at = address!(a);
                value::zero(at, ty!(ty).rtype, 1);
            }
            Instr::AddrOff { d, a, off } => {
                let at = address!(a);
                r.fp.set(d, at + u64::from(off));
            }
            Instr::NilCheck { a } => {
                let _ = address!(a);
            }
            Instr::New { d, ty } => {
                let at = check!(memory::new(w, ty!(ty)));
                r.fp.set(d, at);
            }
            Instr::GlobalAddr { d, g } => r.fp.set(d, vm.tables.global(g)),
            Instr::LoadGlobal { d, g, kind } => r.fp.set(d, load(vm.tables.global(g), kind)),
            Instr::StoreGlobal { s, g, kind } => store(vm.tables.global(g), kind, r.fp.get(s)),
            Instr::Capture { d, i } => r.fp.set(d, ClosureRef(r.fp.closure()).capture(i as usize)),

            // ---- arrays
            Instr::ArrayAddr { d, a, i, ty } => {
                let (at, i) = (address!(a), r.fp.get(i));
                let ty = ty!(ty);
                if i >= ty.len as u64 {
                    trap!(trap::index(i, ty.len as u64));
                }
                r.fp.set(d, at + i * ty.elem_size as u64);
            }
            Instr::SlotIndex { d, s, i, ty } => {
                let i = r.fp.get(i);
                let ty = ty!(ty);
                if i >= ty.len as u64 {
                    trap!(trap::index(i, ty.len as u64));
                }
                r.fp.move_n(d, s + (i as usize * ty.elem_slots) as u16, ty.elem_slots);
            }
            Instr::SlotSetIndex { d, i, s, ty } => {
                let i = r.fp.get(i);
                let ty = ty!(ty);
                if i >= ty.len as u64 {
                    trap!(trap::index(i, ty.len as u64));
                }
                r.fp.move_n(d + (i as usize * ty.elem_slots) as u16, s, ty.elem_slots);
            }

            // ---- slices
            Instr::MakeSlice { d, len, cap, ty } => {
                let s = check!(slice::make(w, ty!(ty).rtype, r.fp.get(len), r.fp.get(cap)));
                r.fp.set(d, s);
            }
            Instr::SliceGet { d, s, i, kind } => {
                slice_get!(d, s, i, kind);
                while let Instr::SliceGet { d, s, i, kind } = *r.peek() {
                    r.fetch();
                    slice_get!(d, s, i, kind);
                }
            }
            Instr::SliceSet { s, i, v, kind } => {
                let (s, i) = (r.fp.get(s), r.fp.get(i));
                let len = if s == 0 { 0 } else { value::load64(s + 8) };
                if i >= len {
                    trap!(trap::index(i, len));
                }
                let elems = value::load_ref(s);
                if matches!(kind, MemKind::W64 | MemKind::Ref) {
                    value::store_ref(elems + i * 8, r.fp.get(v));
                } else {
                    store(elems + (i << memory::shift(kind)), kind, r.fp.get(v));
                }
            }
            Instr::SliceAddr { d, s, i, ty } => {
                let (s, i) = (SliceRef(r.fp.get(s)), r.fp.get(i));
                let len = s.len() as u64;
                if i >= len {
                    trap!(trap::index(i, len));
                }
                r.fp.set(d, s.addr(i as usize, ty!(ty).size));
            }
            Instr::LenSlice { d, s } => r.fp.set(d, SliceRef(r.fp.get(s)).len() as u64),
            Instr::CapSlice { d, s } => r.fp.set(d, SliceRef(r.fp.get(s)).cap() as u64),
            Instr::SliceSlice { d, s, w: at, bounds, ty } => {
                let s = check!(slice::slice(w, r.fp, r.fp.get(s), at, bounds, ty!(ty).size));
                r.fp.set(d, s);
            }
            Instr::SliceArray { d, s, w: at, bounds, ty } => {
                let a = address!(s);
                let s = check!(slice::slice_array(w, r.fp, a, at, bounds, ty!(ty)));
                r.fp.set(d, s);
            }
            Instr::Append { d, s, v, n, ty } => {
                let s = check!(slice::append(w, r.fp, r.fp.get(s), v, n as usize, ty!(ty)));
                r.fp.set(d, s);
            }
            Instr::AppendSlice { d, s, other, ty } => {
                let s = check!(slice::append_slice(w, r.fp.get(s), r.fp.get(other), ty!(ty).rtype));
                r.fp.set(d, s);
            }
            Instr::AppendStr { d, s, other } => {
                let s = check!(slice::append_str(w, r.fp.get(s), r.fp.get(other), string::elems().byte));
                r.fp.set(d, s);
            }
            Instr::Copy { d, dst, src, ty } => {
                let n = slice::copy(r.fp.get(dst), r.fp.get(src), ty!(ty).rtype);
                r.fp.set(d, n);
            }
            Instr::CopyStr { d, dst, src } => {
                let n = slice::copy_str(r.fp.get(dst), r.fp.get(src));
                r.fp.set(d, n);
            }
            Instr::ClearSlice { s, ty } => slice::clear(r.fp.get(s), ty!(ty).rtype),
            Instr::SliceToArray { d, s, ty } => {
                let at = check!(slice::to_array(r.fp.get(s), ty!(ty)));
                r.fp.set(d, at);
            }

            // ---- strings
            Instr::LenStr { d, s } => r.fp.set(d, StrRef(r.fp.get(s)).len() as u64),
            Instr::StrIndex { d, s, i } => {
                let (s, i) = (StrRef(r.fp.get(s)), r.fp.get(i));
                let len = s.len() as u64;
                if i >= len {
                    trap!(trap::index(i, len));
                }
                r.fp.set(d, u64::from(value::load8(s.ptr() + i)));
            }
            Instr::StrSlice { d, s, w: at, bounds } => {
                let s = check!(slice::slice_str(w, r.fp, r.fp.get(s), at, bounds));
                r.fp.set(d, s);
            }
            Instr::Concat { d, s, n } => {
                let s = check!(
                    StrRef::concat(&mut w.alloc, r.fp.slice(s, n as usize)).map_err(memory::out_of_memory)
                );
                r.fp.set(d, s.0);
            }
            Instr::StrNext { d, s, i } => {
                let (s, i) = (StrRef(r.fp.get(s)), r.fp.get(i));
                let first = value::load8(s.ptr() + i);
                let (rune, width) = if first < 0x80 {
                    (u32::from(first), 1)
                } else {
                    string::decode(&s.bytes()[i as usize..])
                };
                r.fp.set(d, u64::from(rune));
                r.fp.set(d + 1, width as u64);
            }
            Instr::BytesToStr { d, s } => {
                let s = check!(string::from_bytes(w, r.fp.get(s)));
                r.fp.set(d, s);
            }
            Instr::StrToBytes { d, s } => {
                let s = check!(string::to_bytes(w, r.fp.get(s)));
                r.fp.set(d, s);
            }
            Instr::RunesToStr { d, s } => {
                let s = check!(string::from_runes(w, r.fp.get(s)));
                r.fp.set(d, s);
            }
            Instr::StrToRunes { d, s } => {
                let s = check!(string::to_runes(w, r.fp.get(s)));
                r.fp.set(d, s);
            }
            Instr::RuneToStr { d, s } => {
                let s = check!(string::from_rune(w, r.fp.get(s)));
                r.fp.set(d, s);
            }

            // ---- maps
            Instr::MakeMap { d, hint, ty } => {
                let m = check!(map::make(w, r.fp.get(hint), ty!(ty)));
                r.fp.set(d, m);
            }
            Instr::LenMap { d, m } => r.fp.set(d, crate::runtime::map::len(r.fp.get(m)) as u64),
            Instr::MapGet { d, m, k, ty } => {
                check!(map::get(r.fp, d, r.fp.get(m), k, ty!(ty)));
            }
            Instr::MapGetOk { d, m, k, ty } => {
                let ty = ty!(ty);
                let there = check!(map::get(r.fp, d, r.fp.get(m), k, ty));
                r.fp.set_bool(d + ty.elem_slots as u16, there);
            }
            Instr::MapSet { m, k, v, ty } => check!(map::set(w, r.fp, r.fp.get(m), k, v, ty!(ty))),
            Instr::MapDelete { m, k, ty } => check!(map::delete(r.fp, r.fp.get(m), k, ty!(ty))),
            Instr::MapClear { m, ty: _ } => check!(map::clear(r.fp.get(m))),
            Instr::MapIter { d, m, ty } => {
                let it = check!(map::iter(w, r.fp.get(m), ty!(ty)));
                r.fp.set(d, it);
            }
            Instr::MapNext { d, it, n, t } => {
                if !check!(map::next(r.fp, d, r.fp.get(it), n as usize)) {
                    r.jump(t);
                }
            }

            // ---- interfaces
            Instr::MakeIface { d, s, ty } => {
                let iface = check!(iface::make(w, r.fp, s, ty!(ty)));
                r.fp.set(d, iface);
            }
            Instr::Assert { d, s, ty, iface } => {
                let (value, ty) = (r.fp.get(s), ty!(ty));
                if !iface::holds(value, ty) {
                    trap!(iface::not_concrete(value, ty, ty!(u32::from(iface))));
                }
                iface::unpack(r.fp, d, value, ty);
            }
            Instr::AssertOk { d, s, ty } => {
                let (value, ty) = (r.fp.get(s), ty!(ty));
                let holds = iface::holds(value, ty);
                if holds {
                    iface::unpack(r.fp, d, value, ty);
                } else {
                    r.fp.zero(d, ty.slots);
                }
                r.fp.set_bool(d + ty.slots as u16, holds);
            }
            Instr::AssertIface { d, s, ty, iface: _ } => {
                let (value, ty) = (r.fp.get(s), ty!(ty));
                if !iface::satisfies(&vm.caches, value, ty) {
                    trap!(iface::not_interface(&vm.tables, value, ty));
                }
                r.fp.set(d, value);
            }
            Instr::AssertIfaceOk { d, s, ty } => {
                let value = r.fp.get(s);
                let holds = iface::satisfies(&vm.caches, value, ty!(ty));
                r.fp.set(d, if holds { value } else { 0 });
                r.fp.set_bool(d + 1, holds);
            }
            Instr::IfaceIs { d, s, ty } => {
                let (value, ty) = (r.fp.get(s), ty!(ty));
                let is = if ty.is_interface {
                    iface::satisfies(&vm.caches, value, ty)
                } else {
                    iface::holds(value, ty)
                };
                r.fp.set_bool(d, is);
            }
            Instr::CmpIface { d, a, b } => {
                let equal = check!(iface::equal(r.fp.get(a), r.fp.get(b)));
                r.fp.set_bool(d, equal);
            }
            Instr::CmpVal { d, a, b, ty } => {
                let equal = check!(iface::equal_values(r.fp, a, b, ty!(ty)));
                r.fp.set_bool(d, equal);
            }

            // ---- channels
            Instr::MakeChan { d, n, ty } => {
                let c = check!(chan::make(w, r.fp.get(n), ty!(ty).rtype));
                r.fp.set(d, c);
            }
            Instr::Send { c, s, n: _ } => {
                r.save(g);
                wait!(chan::send(w, g, r.fp.get(c), s));
            }
            Instr::Recv { d, c, n } => {
                r.save(g);
                wait!(chan::recv(w, g, r.fp, r.fp.get(c), d, n as usize, None));
            }
            Instr::RecvOk { d, c, ok, n } => {
                r.save(g);
                wait!(chan::recv(w, g, r.fp, r.fp.get(c), d, n as usize, Some(ok)));
            }
            Instr::Close { c } => check!(chan::close(w, g, r.fp.get(c))),
            Instr::LenChan { d, c } => {
                let n = crate::runtime::chan::len(w, r.fp.get(c));
                r.fp.set(d, n as u64);
            }
            Instr::CapChan { d, c } => r.fp.set(d, crate::runtime::chan::cap(r.fp.get(c)) as u64),
            Instr::Select { d, k } => {
                r.save(g);
                wait!(chan::select(w, g, r.fp, r.code, k, d));
            }

            // ---- functions
            Instr::Closure { d, s, n, f } => {
                let code = vm.tables.function(f);
                if n == 0 {
                    r.fp.set(d, code.value);
                } else {
                    let words = r.fp.slice(s, n as usize);
                    let made =
                        ClosureRef::new(&mut w.alloc, code.address() as usize, code.closure_layout, words);
                    r.fp.set(d, check!(made.map_err(memory::out_of_memory)).0);
                }
            }
            Instr::Call { f, base } => call!(f, base),
            Instr::CallClosure { f, base } => {
                poll!();
                let closure = address!(f);
                enter!(code_at(ClosureRef(closure).code() as u64), base, closure);
            }
            Instr::CallIface { r: iface, base, recv, m } => {
                poll!();
                let iface = r.fp.get(iface);
                let method = table(&r.code.methods, m).0;
                let hit = check!(vm.caches.method(iface, method));
                let callee = super::frame::linked_code(functions, hit.func);
                r.fp.set(recv, hit.receiver(iface));
                enter!(callee, base, 0);
            }
            Instr::CallNative { n, base } => {
                let native = vm.tables.native(n);
                let window = (native.results + native.params) as usize;
                if !native.quick.is_some_and(|quick| quick(r.fp.slice_mut(base, window), g)) {
                    r.save(g);
                    if let Some(flow) = vm.native(w, g, r.fp, native, base) {
                        break 'run Exit::Flow(flow);
                    }
                    // A native may have grown the stack.
                    r = Regs::load(g);
                }
            }
            Instr::Go { f, base, n } => {
                let code = vm.tables.function(f);
                check!(vm.spawn(w, g, &{ r }, code, 0, base + code.results, n as usize));
            }
            Instr::GoClosure { f, base, n } => {
                let closure = r.fp.get(f);
                let Some(code) = defer::callee(closure) else {
                    trap!(Trap::Fatal("go of nil func value".into()).into())
                };
                check!(vm.spawn(w, g, &{ r }, code, closure, base + code.results, n as usize));
            }
            Instr::GoIface { r: iface, base, n, m } => {
                let iface = r.fp.get(iface);
                let hit = check!(vm.caches.method(iface, table(&r.code.methods, m).0));
                let code = vm.tables.function(hit.func);
                r.fp.set(base + code.results, hit.receiver(iface));
                check!(vm.spawn(w, g, &{ r }, code, 0, base + code.results, n as usize));
            }
            Instr::Defer { f, base, n } => {
                let code = vm.tables.function(f);
                defer::defer(g, &{ r }, Some(code), 0, base + code.results, n as usize);
            }
            Instr::DeferClosure { f, base, n } => {
                let closure = r.fp.get(f);
                match defer::callee(closure) {
                    Some(code) => {
                        defer::defer(g, &{ r }, Some(code), closure, base + code.results, n as usize)
                    }
                    None => defer::defer(g, &{ r }, None, 0, 0, 0),
                }
            }
            Instr::DeferIface { r: iface, base, n, m } => {
                let iface = r.fp.get(iface);
                let hit = check!(vm.caches.method(iface, table(&r.code.methods, m).0));
                let code = vm.tables.function(hit.func);
                r.fp.set(base + code.results, hit.receiver(iface));
                defer::defer(g, &{ r }, Some(code), 0, base + code.results, n as usize);
            }
            Instr::RunDefers => {
                r.save(g);
                break 'run Exit::Flow(vm.run_defers(w, g));
            }
            Instr::Ret => r.ret(),
            Instr::Panic { s } => {
                let value = r.fp.get(s);
                trap!(Box::new(if value == 0 { Trap::NilPanic } else { Trap::Value(value) }));
            }
            Instr::Recover { d } => {
                let value = vm.recover(g, &{ r });
                r.fp.set(d, value);
            }
            Instr::Unreachable => trap!(Trap::Fatal("unreachable code was reached".into()).into()),
        }
    };
    leave(vm, w, g, r, exit)
}
