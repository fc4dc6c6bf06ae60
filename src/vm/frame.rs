//! Frames: the machine's registers, the slots of a goroutine's stack, and the tables of linked code.
//!
//! This is the one file of the machine that touches memory by address without a check, and its arguments are all
//! the same two:
//! - *the verifier's*: every function that is linked went through lowering, whose output `ir::verify` holds to be
//!   in bounds (operands inside the frame, jumps on blocks, table indices inside their tables), and
//! - *the call's*: a frame is entered only after [`Fp::room`] found its slots, outgoing windows and the next
//!   header below the end of the goroutine's stack, and the stack moves only between two [`Regs::load`]s.
//!
//! A frame: `fp[-3]` the caller's code, `fp[-2]` where the caller goes on (low half: bytes into its instructions; high
//! half: slots from its base to this one), `fp[-1]` this frame's closure; slots from `fp[0]`.
#![allow(unsafe_code)]

use super::link::{Code, NativeInfo, TypeUse};
use super::ops::Handler;
use crate::ir::instr::{Instr, Slot};
use crate::runtime::sched::Goroutine;
use std::sync::atomic::{AtomicPtr, AtomicU64, Ordering};

/// The words of a frame header.
pub const HEADER: usize = crate::ir::FRAME_HEADER as usize;

/// The base of a frame. Copies are valid until the goroutine's stack moves.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct Fp(*mut u64);

impl Fp {
    /// The frame whose slot 0 is word `index` of the stack that begins at `base`.
    #[inline(always)]
    pub fn at(base: *mut u64, index: usize) -> Fp {
        Fp(base.wrapping_add(index))
    }

    /// Where this frame lies in the stack that begins at `base`.
    #[inline(always)]
    pub fn index(self, base: *mut u64) -> usize {
        (self.0 as usize - base as usize) / 8
    }

    #[inline(always)]
    pub fn get(self, slot: Slot) -> u64 {
        // SAFETY: the verifier holds that `slot` is inside the frame, `room` that the frame is inside the stack.
        unsafe { *self.0.add(slot as usize) }
    }

    #[inline(always)]
    pub fn set(self, slot: Slot, word: u64) {
        // SAFETY: as in `get`.
        unsafe { *self.0.add(slot as usize) = word }
    }

    #[inline(always)]
    pub fn get_f(self, slot: Slot) -> f64 {
        f64::from_bits(self.get(slot))
    }

    #[inline(always)]
    pub fn set_f(self, slot: Slot, value: f64) {
        self.set(slot, value.to_bits());
    }

    #[inline(always)]
    pub fn set_bool(self, slot: Slot, value: bool) {
        self.set(slot, value as u64);
    }

    /// `n` slots from `slot` on. The borrow must end before the next safepoint and before a `set` on this frame.
    #[inline(always)]
    pub fn slice<'a>(self, slot: Slot, n: usize) -> &'a [u64] {
        // SAFETY: the verifier holds that all n slots are inside the frame; callers keep to the rule above.
        unsafe { std::slice::from_raw_parts(self.0.add(slot as usize), n) }
    }

    /// The same to write to.
    #[inline(always)]
    pub fn slice_mut<'a>(self, slot: Slot, n: usize) -> &'a mut [u64] {
        // SAFETY: as in `slice`; nothing else looks at the slots of a running goroutine.
        unsafe { std::slice::from_raw_parts_mut(self.0.add(slot as usize), n) }
    }

    /// `d..d+n = s..s+n`, overlapping or not.
    #[inline(always)]
    pub fn move_n(self, d: Slot, s: Slot, n: usize) {
        // SAFETY: the verifier holds that both ranges are inside the frame.
        unsafe { std::ptr::copy(self.0.add(s as usize), self.0.add(d as usize), n) }
    }

    #[inline(always)]
    pub fn zero(self, d: Slot, n: usize) {
        // None or one are the rule: results of natives, received values.
        match n {
            0 => {}
            1 => self.set(d, 0),
            // SAFETY: the verifier holds that the range is inside the frame.
            _ => unsafe { std::ptr::write_bytes(self.0.add(d as usize), 0, n) },
        }
    }

    /// Whether a frame of `callee` at `base` of this one fits below `limit`, the end of the stack.
    #[inline(always)]
    pub fn room(self, base: usize, callee: &Code, limit: *mut u64) -> bool {
        (self.0 as usize) + (base + callee.frame_slots as usize) * 8 <= limit as usize
    }

    /// The frame `slots` further up.
    #[inline(always)]
    pub fn up(self, slots: usize) -> Fp {
        Fp(self.0.wrapping_add(slots))
    }

    /// The frame `slots` further down.
    #[inline(always)]
    pub fn down(self, slots: usize) -> Fp {
        Fp(self.0.wrapping_sub(slots))
    }

    #[inline(always)]
    fn header(self, back: usize) -> u64 {
        // SAFETY: every frame has its header below slot 0 (written by `push`).
        unsafe { *self.0.sub(back) }
    }

    /// Writes the header of a frame: its caller's code, where that goes on, and this frame's closure.
    #[inline(always)]
    pub fn push(self, caller: &'static Code, offset: u32, distance: u32, closure: u64) {
        // SAFETY: `room` (or the spawner of the goroutine) found the header and the frame inside the stack.
        unsafe {
            *self.0.sub(3) = caller as *const Code as u64;
            *self.0.sub(2) = offset as u64 | (distance as u64) << 32;
            *self.0.sub(1) = closure;
        }
    }

    /// The closure that this frame runs, 0 for a plain function.
    #[inline(always)]
    pub fn closure(self) -> u64 {
        self.header(1)
    }

    /// The caller's code.
    #[inline(always)]
    pub fn caller(self) -> &'static Code {
        // SAFETY: `push` wrote the address of a code, and code is immortal.
        unsafe { &*(self.header(3) as *const Code) }
    }

    /// Bytes into the caller's instructions where it goes on.
    #[inline(always)]
    pub fn return_offset(self) -> u32 {
        self.header(2) as u32
    }

    /// Slots from the caller's base to this frame's.
    #[inline(always)]
    pub fn distance(self) -> usize {
        (self.header(2) >> 32) as usize
    }

    /// The address, for handing the window to natives.
    #[inline(always)]
    pub fn as_ptr(self) -> *mut u64 {
        self.0
    }
}

/// An instruction as the machine runs it: the function that does so, and what linking looked up for it.
///
/// Two of them fill a cache line.
#[derive(Clone, Copy)]
#[repr(C)]
pub struct Op {
    pub run: Handler,
    /// A constant, an address, a size: see `ops::link`.
    pub word: u64,
    pub instr: Instr,
    /// Bytes from the function's first instruction to the one behind this.
    pub next: u32,
}

const _: () = assert!(std::mem::size_of::<Op>() == 32);

/// Where the machine stands in the code of a function.
#[derive(Clone, Copy)]
pub struct Pc(*const Op);

// SAFETY: it points into instructions that their `Code` owns, immutable and immortal.
unsafe impl Send for Pc {}
// SAFETY: as above.
unsafe impl Sync for Pc {}

impl Pc {
    /// The first of these instructions, which must live for ever.
    pub fn first(ops: &'static [Op]) -> Pc {
        Pc(ops.as_ptr())
    }

    /// The instruction here.
    #[inline(always)]
    pub fn op(self) -> &'static Op {
        // SAFETY: pc stands on an instruction of immortal code: the verifier holds that jumps land on one and that the
        // last instruction never falls through.
        unsafe { &*self.0 }
    }

    /// The next instruction in the code.
    #[inline(always)]
    pub fn next(self) -> Pc {
        Pc(self.0.wrapping_add(1))
    }

    /// The instruction `n` further in the code.
    #[inline(always)]
    pub fn skip(self, n: usize) -> Pc {
        Pc(self.0.wrapping_add(n))
    }

    /// The instruction before this one.
    #[inline(always)]
    pub fn back(self) -> Pc {
        Pc(self.0.wrapping_sub(1))
    }

    /// The instruction `distance` bytes further: what linking made of an instruction's target.
    #[inline(always)]
    pub fn jump(self, distance: u32) -> Pc {
        Pc(self.0.wrapping_byte_offset(distance as i32 as isize))
    }
}

/// Says that a handler's instruction is of another kind, which linking excludes.
#[inline(always)]
pub fn mislinked() -> ! {
    debug_assert!(false, "an instruction has another's handler");
    // SAFETY: `ops::link` chooses the handler by the kind of the instruction that stands beside it.
    unsafe { std::hint::unreachable_unchecked() }
}

/// The machine's registers while it runs a goroutine.
#[derive(Clone, Copy)]
pub struct Regs {
    pub code: &'static Code,
    pub pc: Pc,
    pub fp: Fp,
}

impl Regs {
    /// Registers that go on `offset` bytes into `code`.
    #[inline(always)]
    pub fn new(code: &'static Code, offset: u32, fp: Fp) -> Regs {
        Regs { code, pc: code.entry.jump(offset), fp }
    }

    /// The next instruction, which must be looked at before the next `fetch`.
    #[inline(always)]
    pub fn fetch(&mut self) -> &'static Instr {
        let op = self.pc.op();
        self.pc = self.pc.next();
        &op.instr
    }

    /// Go on `distance` bytes from the next instruction: what linking made of an instruction's target.
    #[inline(always)]
    pub fn jump(&mut self, distance: u32) {
        self.pc = self.pc.jump(distance);
    }

    /// Go on at instruction `target` of this code.
    #[inline(always)]
    pub fn jump_to(&mut self, target: u32) {
        self.pc = self.code.entry.jump(self.code.offset(target));
    }

    /// Back to the instruction that was fetched last.
    #[inline(always)]
    pub fn unfetch(&mut self) {
        self.pc = self.pc.back();
    }

    /// Bytes from the first instruction to the next one.
    #[inline(always)]
    pub fn offset(&self) -> u32 {
        (self.pc.0 as usize - self.code.entry.0 as usize) as u32
    }

    /// Enters `callee` with its slot 0 at `base` of this frame; `room` said yes.
    #[inline(always)]
    pub fn enter(&mut self, callee: &'static Code, base: usize, closure: u64) {
        let fp = self.fp.up(base);
        fp.push(self.code, self.offset(), base as u32, closure);
        *self = Regs { code: callee, pc: callee.entry, fp };
    }

    /// Goes back to the caller.
    #[inline(always)]
    pub fn ret(&mut self) {
        let fp = self.fp;
        *self = Regs::new(fp.caller(), fp.return_offset(), fp.down(fp.distance()));
    }
}

/// Set in a saved pc when the instruction there has not begun (it polled, or will be tried again).
const BEFORE: u32 = 1;

impl Regs {
    /// The registers that were saved in `g`.
    #[inline(always)]
    pub fn load(g: &Goroutine) -> Regs {
        Regs::new(code_at(g.code as u64), g.pc & !BEFORE, Fp::at(g.stack_base(), g.fp as usize))
    }

    /// Saves the registers: the last instruction has begun, the goroutine goes on behind it.
    #[inline(always)]
    pub fn save(&self, g: &mut Goroutine) {
        g.code = self.code.address() as usize;
        g.pc = self.offset();
        g.fp = self.fp.index(g.stack_base()) as u32;
    }

    /// Saves the registers: the instruction at pc has not begun, the goroutine goes on with it.
    #[inline(always)]
    pub fn save_before(&self, g: &mut Goroutine) {
        self.save(g);
        g.pc |= BEFORE;
    }
}

/// Whether the registers in `g` were saved before an instruction, see [`Regs::save_before`].
pub fn saved_before(g: &Goroutine) -> bool {
    g.pc & BEFORE != 0
}

/// The end of the goroutine's stack.
#[inline(always)]
pub fn limit(g: &Goroutine) -> *mut u64 {
    g.stack_base().wrapping_add(g.stack_len())
}

/// Entry `index` of a table of linked code.
#[inline(always)]
pub fn table<T>(table: &[T], index: u32) -> &T {
    debug_assert!((index as usize) < table.len());
    // SAFETY: the verifier holds that indices into a function's tables are inside them.
    unsafe { table.get_unchecked(index as usize) }
}

/// The code behind a code pointer that the machine made (word 0 of a closure, a spawn's entry).
#[inline(always)]
pub fn code_at(word: u64) -> &'static Code {
    // SAFETY: such words are written by the linker alone and are addresses of immortal codes.
    unsafe { &*(word as *const Code) }
}

/// The code of the function whose entry in the table of functions is at `word`.
#[inline(always)]
pub fn linked_at(word: u64) -> &'static Code {
    // SAFETY: linking writes such words: addresses of entries of the table, which lives as long as the machine; and it
    // fills an entry before code that names it can run.
    unsafe { &*(*(word as *const AtomicPtr<Code>)).load(Ordering::Acquire) }
}

/// The type that linking left the address of.
#[inline(always)]
pub fn type_at(word: u64) -> &'static TypeUse {
    // SAFETY: linking writes such words: addresses of entries of the type table of an immortal code.
    unsafe { &*(word as *const TypeUse) }
}

/// The native that linking left the address of.
#[inline(always)]
pub fn native_at(word: u64) -> &'static NativeInfo {
    // SAFETY: linking writes such words: addresses of leaked values.
    unsafe { &*(word as *const NativeInfo) }
}

/// The current code of a function that instructions name.
#[inline(always)]
pub fn linked_code(functions: &[AtomicPtr<Code>], id: u32) -> &'static Code {
    let code = table(functions, id).load(Ordering::Acquire);
    debug_assert!(!code.is_null(), "function {id} is called before it is linked");
    // SAFETY: linking fills the entry of every function before code that names it can run.
    unsafe { &*code }
}

/// A word of a table that linking filled before code that names it can run.
#[inline(always)]
pub fn linked_word(words: &[AtomicU64], id: u32) -> u64 {
    table(words, id).load(Ordering::Relaxed)
}

/// The entry of a cache, which only ever holds addresses of leaked values.
#[inline(always)]
pub fn cached<T>(entry: &AtomicPtr<T>) -> Option<&'static T> {
    // SAFETY: entries are null or the address of a leaked value, released after it was written.
    unsafe { entry.load(Ordering::Acquire).as_ref() }
}

/// What the tables hold: all zero is a valid value of it.
pub trait Zeroable {}
impl<T> Zeroable for AtomicPtr<T> {}
impl Zeroable for AtomicU64 {}

/// A table of `n` zero entries. The system gives its pages on first touch.
pub fn reserve<T: Zeroable>(n: usize) -> Box<[T]> {
    let Ok(layout) = std::alloc::Layout::array::<T>(n) else { return Box::default() };
    if layout.size() == 0 {
        return Box::default();
    }
    // SAFETY: the layout has a size; all zero bytes are n valid entries; the box frees with the same layout.
    unsafe {
        let start = std::alloc::alloc_zeroed(layout).cast::<T>();
        if start.is_null() {
            std::alloc::handle_alloc_error(layout);
        }
        Box::from_raw(std::ptr::slice_from_raw_parts_mut(start, n))
    }
}
