//! A goroutine: its stack, its state, its place among the others.
//!
//! Invariants:
//! - a goroutine's fields belong to the worker that runs it; what others touch is atomic, or reached under the lock of
//!   the queue that it waits in, or with the world stopped;
//! - the stack of a parked goroutine does not move, so a waker may write into its slots by index;
//! - goroutines live in chunks that are never freed or moved: a [`GoRef`] always points to a goroutine, if not always
//!   to the same one (ids tell).
//!
//! This file knows nothing of frames: `fp`, `pc` and `code` are the machine's.
#![allow(unsafe_code)]

use super::Machine;
use super::group::{Group, RunId};
pub(crate) use super::handshake::status;
use super::park::{NO_SLOT, WaitReason, Waiter};
use crate::runtime::heap::{Allocator, Heap, Tracer};
use crate::runtime::sync::{AtomicU8, AtomicU64, AtomicUsize, Mutex, Ordering};
use std::any::Any;
use std::cell::UnsafeCell;
use std::marker::PhantomPinned;
use std::ptr::NonNull;

/// Slots of the stacks that goroutines bring with themselves: the smallest that their first frame fits into.
const CLASSES: [u16; 8] = [8, 12, 16, 20, 24, 32, 48, 64];

/// Larger first stacks are blocks of their own.
pub const FIRST_STACK: usize = CLASSES[CLASSES.len() - 1] as usize;

/// The class of goroutines for a first frame of so many slots; those with a very large one get a stack of its own.
fn class_of(slots: usize) -> usize {
    CLASSES.iter().position(|&n| slots <= n as usize).unwrap_or(0)
}

/// The largest stack, in slots: 1 GB, as Go's.
pub const MAX_STACK: usize = (1 << 30) / 8;
/// Stacks that grow by more bytes than this look at the memory limit first; the others count when it is looked at next.
const LARGE: usize = 64 << 10;

/// The stack would pass Go's limit of 1 GB.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum StackError {
    /// As large as a stack may be.
    Overflow,
    /// The memory limit is reached.
    Memory,
}

/// What woke a goroutine, beside what it waited for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(u8)]
pub enum Signal {
    None,
    /// The channel that it was sending on was closed: it must panic with `send on closed channel`.
    SendOnClosed,
    /// It must unwind as `runtime.Goexit` does (interrupt, re-run of its cell).
    Goexit,
}

/// The arguments of a deferred call.
pub enum Args {
    Few(u8, [u64; 2]),
    Many(Box<[u64]>),
}

impl Args {
    pub fn new(words: &[u64]) -> Args {
        match *words {
            [] => Args::Few(0, [0; 2]),
            [a] => Args::Few(1, [a, 0]),
            [a, b] => Args::Few(2, [a, b]),
            _ => Args::Many(words.into()),
        }
    }

    pub fn words(&self) -> &[u64] {
        match self {
            Args::Few(n, words) => &words[..*n as usize],
            Args::Many(words) => words,
        }
    }

    pub fn words_mut(&mut self) -> &mut [u64] {
        match self {
            Args::Few(n, words) => &mut words[..*n as usize],
            Args::Many(words) => words,
        }
    }
}

/// A deferred call, on top of those that were deferred before it. The addresses are the machine's.
pub struct Record {
    pub below: Option<Box<Record>>,
    /// What the machine keeps while it unwinds; the topmost record has it.
    pub more: Option<Box<dyn Any + Send + Sync>>,
    /// Where its frame is (slots from the stack's base), and that frame's code; 0: this record is no call and only holds
    /// `more`.
    pub frame: u32,
    pub owner: usize,
    /// 0: a nil function value, which panics when its turn comes.
    pub callee: usize,
    pub closure: u64,
    pub args: Args,
}

impl Record {
    /// A record that is no call (yet).
    pub(crate) fn base(more: Option<Box<dyn Any + Send + Sync>>) -> Box<Record> {
        Box::new(Record {
            below: None,
            more,
            frame: 0,
            owner: 0,
            callee: 0,
            closure: 0,
            args: Args::new(&[]),
        })
    }
}

impl Drop for Record {
    fn drop(&mut self) {
        // A loop may have deferred any number of calls: no recursion.
        let mut next = self.below.take();
        while let Some(mut record) = next {
            next = record.below.take();
        }
    }
}

/// A goroutine: 160 bytes, and its first stack behind them, so that a million blocked ones are no problem.
pub struct Goroutine {
    pub(crate) id: u64,
    pub(crate) status: AtomicU8,
    /// 0 while a select waits; whoever makes it 1 has won the right to wake it.
    pub(crate) claim: AtomicU8,
    pub(crate) signal: AtomicU8,
    /// Set by its own worker before it parks.
    pub(crate) reason: AtomicU8,
    /// It has to vanish at its next safepoint.
    pub(crate) killed: AtomicU8,
    /// Semaphores: how often it was woken and came too late, and whether it owns what it waited for.
    pub(crate) tries: AtomicU8,
    /// Where `select` stores the chosen case when a waker chooses.
    pub(crate) chosen: u32,
    stack_len: u32,
    stack: *mut u64,
    /// The machine's frame pointer, in slots from the stack's base.
    pub fp: u32,
    /// Where the machine resumes.
    pub pc: u32,
    /// The machine's pointer to the code that `pc` is in.
    pub code: usize,
    /// Deferred calls, and what the machine keeps while it unwinds; `None` while there is nothing.
    ext: Option<Box<Record>>,
    /// The `go` statement that started it: the machine's code pointer and pc there, and the goroutine that executed it.
    pub origin_code: usize,
    pub origin_pc: u32,
    /// Is the main goroutine of its group.
    pub(crate) is_main: bool,
    /// Unwinds because of a [`Signal::Goexit`]; a second one is not delivered.
    pub(crate) unwinding: bool,
    /// Its waiters stand in the queues of several channels.
    pub(crate) selecting: bool,
    pub(crate) parent: u64,
    /// The run that its output belongs to; a waker may move it to a newer one.
    pub(crate) run: AtomicU64,
    pub(crate) group: &'static Group,
    /// The next one in an intrusive list (global queue, free list).
    pub(crate) link: *mut Goroutine,
    pub(crate) waiter: UnsafeCell<Waiter>,
    /// Which of [`CLASSES`] the stack behind it has.
    class: u8,
    /// Others hold pointers to it while its worker holds `&mut`.
    _pinned: PhantomPinned,
}

/// A pointer to a goroutine; always valid, see the module's invariants.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct GoRef(NonNull<Goroutine>);

// SAFETY: a GoRef is an address; the goroutine behind it follows the ownership rules of this module.
unsafe impl Send for GoRef {}
// SAFETY: as above.
unsafe impl Sync for GoRef {}

impl GoRef {
    pub(crate) fn from_ptr(ptr: *mut Goroutine) -> Option<GoRef> {
        NonNull::new(ptr).map(GoRef)
    }

    pub(crate) fn of(g: &Goroutine) -> GoRef {
        GoRef(NonNull::from(g))
    }

    pub(crate) fn as_ptr(self) -> *mut Goroutine {
        self.0.as_ptr()
    }

    /// The first slot of the stack of a goroutine that the caller keeps parked.
    #[inline]
    pub(crate) fn slots(self) -> *mut u64 {
        // SAFETY: goroutines are never freed; the stack of a parked one does not move.
        unsafe { (*self.as_ptr()).stack }
    }

    pub(crate) fn set_selecting(self, selecting: bool) {
        // SAFETY: only called by its worker or with the world stopped.
        unsafe { (*self.as_ptr()).selecting = selecting }
    }

    pub(crate) fn is_unwinding(self) -> bool {
        self.get().unwinding
    }

    /// Drops what a goroutine holds that runs nowhere and stands in no queue; it goes to a free list next.
    ///
    /// Returns the bytes of its stack, which are external memory no more.
    pub(crate) fn retire(self) -> usize {
        // SAFETY: nobody else knows it any more.
        let g = unsafe { &mut *self.as_ptr() };
        let stack = g.grown() * 8;
        g.ext = None;
        g.give_back_stack();
        g.status.store(status::FREE, Ordering::Release);
        stack
    }

    /// The class of its own stack, for [`Slab`] and its lists.
    fn class(self) -> usize {
        self.get().class as usize
    }

    /// Makes a free goroutine the main goroutine of a group.
    pub(crate) fn prepare_main(
        self,
        id: u64,
        run: RunId,
        group: &'static Group,
        machine: &dyn Machine,
        heap: &Heap,
        closure: u64,
    ) {
        // SAFETY: a free goroutine is known to nobody else.
        let g = unsafe { &mut *self.as_ptr() };
        g.renew(id, 0, run, group);
        g.is_main = true;
        machine.enter(g, heap, closure);
        g.status.store(status::RUNNABLE, Ordering::Release);
    }

    /// Makes a fresh goroutine call a closure.
    pub(crate) fn enter(self, machine: &dyn Machine, heap: &Heap, closure: u64) {
        // SAFETY: a fresh goroutine is known to nobody else.
        machine.enter(unsafe { &mut *self.as_ptr() }, heap, closure);
    }

    /// The atomics and the fields that never change while it lives.
    pub(crate) fn get(&self) -> &Goroutine {
        // SAFETY: goroutines are never freed (module invariant).
        unsafe { self.0.as_ref() }
    }
}

impl Goroutine {
    /// Its number, as tracebacks print it.
    pub fn id(&self) -> u64 {
        self.id
    }

    /// The run that its output belongs to now.
    pub fn run(&self) -> RunId {
        RunId(self.run.load(Ordering::Relaxed))
    }

    /// The group that owns it.
    pub fn group(&self) -> &'static Group {
        self.group
    }

    /// Whether it is the first goroutine of its group.
    pub fn is_main(&self) -> bool {
        self.is_main
    }

    /// The id of the goroutine that started it, 0 for none.
    pub fn parent(&self) -> u64 {
        self.parent
    }

    /// Why it is parked; [`WaitReason::None`] when it is not.
    pub fn wait_reason(&self) -> WaitReason {
        WaitReason::from_u8(self.reason.load(Ordering::Relaxed))
    }

    pub(crate) fn set_reason(&self, reason: WaitReason) {
        self.reason.store(reason as u8, Ordering::Relaxed);
    }

    /// The address of a slot; null for `NO_SLOT`.
    #[inline]
    pub(crate) fn slot_ptr(&self, slot: u32) -> *mut u64 {
        if slot == NO_SLOT { std::ptr::null_mut() } else { self.stack.wrapping_add(slot as usize) }
    }

    /// Its own waiter, filled in; it stands in no queue (the goroutine runs).
    #[inline]
    pub(crate) fn own_waiter(&self, object: u64, slot: u32, ok: u32, sends: bool) -> *mut Waiter {
        let waiter = self.waiter.get();
        self.fill_waiter(waiter, object, slot, ok, sends);
        waiter
    }

    #[inline]
    pub(crate) fn fill_waiter(&self, waiter: *mut Waiter, object: u64, slot: u32, ok: u32, sends: bool) {
        // SAFETY: the waiter is this goroutine's or the worker's, and stands in no queue.
        unsafe {
            (*waiter).sibling = std::ptr::null_mut();
            (*waiter).g = Some(GoRef::of(self));
            (*waiter).object = object;
            (*waiter).slot = slot;
            (*waiter).ok = ok;
            (*waiter).case = -1;
            (*waiter).sends = sends;
            (*waiter).counted = false;
        }
    }

    /// Calls `f` with object and direction of everything that it waits for. With the world stopped.
    pub(crate) fn for_each_wait(&self, mut f: impl FnMut(u64, bool)) {
        let mut waiter = self.waiter.get();
        while !waiter.is_null() {
            // SAFETY: the world is stopped, so waiters stand still.
            unsafe {
                if (*waiter).object != 0 {
                    f((*waiter).object, (*waiter).sends);
                }
                waiter = (*waiter).sibling;
            }
        }
    }

    /// Visits what it waits for, or was just woken from.
    pub(crate) fn trace_waits(&self, t: &mut Tracer<'_>) {
        let parked = self.status.load(Ordering::Relaxed) == status::PARKED && self.waits_on_objects();
        // SAFETY: the world is stopped.
        let counted = unsafe { (*self.waiter.get()).counted };
        if parked || self.selecting || counted || self.tries.load(Ordering::Relaxed) > 0 {
            self.for_each_wait(|object, _| t.visit(object));
        }
    }

    /// Whether its wait reason is one with objects (its waiter holds stale ones otherwise).
    pub(crate) fn waits_on_objects(&self) -> bool {
        !matches!(
            self.wait_reason(),
            WaitReason::None
                | WaitReason::ChanReceiveNil
                | WaitReason::ChanSendNil
                | WaitReason::SelectNoCases
                | WaitReason::Sleep
                | WaitReason::Output
                | WaitReason::Input
        )
    }

    /// Takes what woke it. The machine asks once at the start of every slice.
    pub fn take_signal(&mut self) -> Signal {
        match self.signal.load(Ordering::Relaxed) {
            0 => Signal::None,
            s => {
                self.signal.store(0, Ordering::Relaxed);
                if s == Signal::SendOnClosed as u8 { Signal::SendOnClosed } else { Signal::Goexit }
            }
        }
    }

    /// The first slot of its stack. Valid until the next [`Goroutine::grow_stack`].
    #[inline]
    pub fn stack_base(&self) -> *mut u64 {
        self.stack
    }

    /// Slots of its stack.
    #[inline]
    pub fn stack_len(&self) -> usize {
        self.stack_len as usize
    }

    /// Reads a slot, counted from the stack's base; 0 beyond its end.
    #[inline]
    pub fn slot(&self, i: u32) -> u64 {
        if i < self.stack_len {
            // SAFETY: the index is inside the stack.
            unsafe { self.stack.add(i as usize).read() }
        } else {
            0
        }
    }

    /// Writes a slot, counted from the stack's base.
    ///
    /// # Panics
    /// When the slot is beyond the stack.
    #[inline]
    pub fn set_slot(&mut self, i: u32, value: u64) {
        assert!(i < self.stack_len, "slot {i} of {}", self.stack_len);
        // SAFETY: the index is inside the stack.
        unsafe { self.stack.add(i as usize).write(value) }
    }

    /// Makes the stack hold at least `need` slots, moving it; what it holds stays at the same indices.
    ///
    /// # Errors
    /// It would be too large, by itself or beside what else the program holds.
    pub fn grow_stack(&mut self, alloc: &mut Allocator, need: usize) -> Result<(), StackError> {
        let more = self.grow(alloc.heap(), need)?;
        alloc.external(more as isize);
        Ok(())
    }

    /// The same without a worker.
    pub fn first_stack(&mut self, heap: &Heap, need: usize) -> Result<(), StackError> {
        let more = self.grow(heap, need)?;
        heap.external(more as isize);
        Ok(())
    }

    /// The bytes that the stack has more now: external memory.
    fn grow(&mut self, heap: &Heap, need: usize) -> Result<usize, StackError> {
        if need <= self.stack_len as usize {
            return Ok(0);
        }
        if need > MAX_STACK {
            return Err(StackError::Overflow);
        }
        let old_len = self.stack_len as usize;
        let len = need.next_power_of_two().max(32).max((old_len * 2).min(MAX_STACK));
        let more = (len - self.grown()) * 8;
        if more > LARGE && !heap.fits(more) {
            return Err(StackError::Memory);
        }
        let new = std::alloc::Layout::array::<u64>(len).map_err(|_| StackError::Overflow)?;
        let ptr = if self.stack == self.own_stack() {
            // SAFETY: the layout has a size; the old stack has `old_len` slots and does not overlap a new block.
            unsafe {
                let ptr = std::alloc::alloc(new).cast::<u64>();
                if !ptr.is_null() {
                    ptr.copy_from_nonoverlapping(self.stack, old_len);
                }
                ptr
            }
        } else {
            // Large blocks are remapped by the system's allocator, not copied.
            let old = std::alloc::Layout::array::<u64>(old_len).map_err(|_| StackError::Overflow)?;
            // SAFETY: the block came from this allocator with this layout; the new size is not 0.
            unsafe { std::alloc::realloc(self.stack.cast(), old, new.size()).cast() }
        };
        if ptr.is_null() {
            return Err(StackError::Memory);
        }
        self.stack = ptr;
        self.stack_len = len as u32;
        Ok(more)
    }

    /// Slots of its stack outside of itself.
    fn grown(&self) -> usize {
        if self.stack == self.own_stack() { 0 } else { self.stack_len as usize }
    }

    /// The first slot of the stack that lies behind it.
    fn own_stack(&self) -> *mut u64 {
        std::ptr::from_ref(self).wrapping_add(1).cast_mut().cast()
    }

    /// Gives back a grown stack.
    fn give_back_stack(&mut self) {
        let own = self.own_stack();
        if self.stack != own {
            if let Ok(layout) = std::alloc::Layout::array::<u64>(self.stack_len as usize) {
                // SAFETY: a stack that is not the own one came from the allocator with this layout.
                unsafe { std::alloc::dealloc(self.stack.cast(), layout) }
            }
            self.stack = own;
            self.stack_len = CLASSES[self.class as usize].into();
        }
    }

    /// The newest deferred call.
    #[inline]
    pub fn record(&self) -> Option<&Record> {
        self.ext.as_deref().filter(|r| r.owner != 0)
    }

    /// All deferred calls, the newest first.
    pub fn records(&self) -> impl Iterator<Item = &Record> {
        std::iter::successors(self.ext.as_deref(), |r| r.below.as_deref()).filter(|r| r.owner != 0)
    }

    /// Puts a deferred call on top of the others.
    pub fn push_record(&mut self, mut record: Box<Record>) {
        if let Some(mut top) = self.ext.take() {
            record.more = top.more.take();
            record.below = if top.owner == 0 { None } else { Some(top) };
        }
        self.ext = Some(record);
    }

    /// Takes the newest deferred call.
    pub fn pop_record(&mut self) -> Option<Box<Record>> {
        self.record()?;
        let mut top = self.ext.take()?;
        let more = top.more.take();
        self.ext = match top.below.take() {
            Some(mut below) => {
                below.more = more;
                Some(below)
            }
            None if more.is_some() => Some(Record::base(more)),
            None => None,
        };
        Some(top)
    }

    /// What the machine keeps while it unwinds.
    pub fn more(&self) -> Option<&(dyn Any + Send + Sync)> {
        self.ext.as_ref()?.more.as_deref()
    }

    /// The same to change, made by `new` if there is none; None without `new`.
    pub fn more_mut(
        &mut self,
        new: Option<fn() -> Box<dyn Any + Send + Sync>>,
    ) -> Option<&mut (dyn Any + Send + Sync)> {
        let Some(new) = new else { return self.ext.as_mut()?.more.as_deref_mut() };
        let top = self.ext.get_or_insert_with(|| Record::base(None));
        Some(&mut **top.more.get_or_insert_with(new))
    }

    /// It unwinds no more: drops what the machine kept for that.
    pub fn drop_more(&mut self) {
        if let Some(top) = &mut self.ext {
            top.more = None;
            if top.owner == 0 {
                self.ext = None;
            }
        }
    }

    /// Drops deferred calls and all: the goroutine ends.
    pub fn drop_records(&mut self) {
        self.ext = None;
    }

    /// Makes a recycled goroutine ready to be prepared by whoever starts it.
    pub(crate) fn renew(&mut self, id: u64, parent: u64, run: RunId, group: &'static Group) {
        self.id = id;
        self.parent = parent;
        self.status.store(status::FRESH, Ordering::Relaxed);
        self.signal.store(0, Ordering::Relaxed);
        self.reason.store(0, Ordering::Relaxed);
        self.killed.store(0, Ordering::Relaxed);
        self.tries.store(0, Ordering::Relaxed);
        self.run.store(run.0, Ordering::Relaxed);
        self.group = group;
        self.is_main = false;
        self.unwinding = false;
        self.selecting = false;
        self.origin_code = 0;
        self.origin_pc = 0;
        self.fp = 0;
        self.pc = 0;
        self.code = 0;
        self.link = std::ptr::null_mut();
    }
}

/// Goroutines per chunk.
const CHUNK: usize = 128;

/// Free goroutines of one class, the last one first; links through [`Goroutine::link`].
pub(crate) struct FreeList {
    head: *mut Goroutine,
    len: usize,
}

impl Default for FreeList {
    fn default() -> FreeList {
        FreeList { head: std::ptr::null_mut(), len: 0 }
    }
}

// SAFETY: the pointers are addresses of goroutines, see GoRef.
unsafe impl Send for FreeList {}

impl FreeList {
    fn push(&mut self, g: GoRef) {
        // SAFETY: a free goroutine belongs to the list that holds it.
        unsafe { (*g.as_ptr()).link = self.head }
        self.head = g.as_ptr();
        self.len += 1;
    }

    fn pop(&mut self) -> Option<GoRef> {
        let g = GoRef::from_ptr(self.head)?;
        // SAFETY: as in push.
        self.head = unsafe { (*g.as_ptr()).link };
        self.len -= 1;
        Some(g)
    }

    /// Moves `n` of its goroutines to another list.
    fn give(&mut self, n: usize, to: &mut FreeList) {
        for _ in 0..n {
            let Some(g) = self.pop() else { return };
            to.push(g);
        }
    }
}

/// Free goroutines by class.
#[derive(Default)]
pub(crate) struct Free([FreeList; CLASSES.len()]);

/// So many free goroutines of a class a worker keeps at most; it gives and takes some at a time.
const KEPT: usize = 256;
const BATCH: usize = 64;

impl Free {
    /// A free goroutine whose stack has room for `slots`, or that must get a large one.
    pub(crate) fn take(&mut self, slots: usize, slab: &Slab, none: &'static Group) -> GoRef {
        let class = class_of(slots);
        loop {
            if let Some(g) = self.0[class].pop() {
                return g;
            }
            slab.take(class, BATCH, none, &mut self.0[class]);
        }
    }

    /// Keeps a goroutine that has ended.
    pub(crate) fn give(&mut self, g: GoRef, slab: &Slab) {
        let list = &mut self.0[g.class()];
        list.push(g);
        if list.len > KEPT {
            list.give(KEPT / 2, &mut slab.inner.lock().free.0[g.class()]);
        }
    }
}

/// All goroutines there are. Chunks are never given back.
#[derive(Default)]
pub(crate) struct Slab {
    inner: Mutex<SlabInner>,
    /// Bytes of memory taken that nobody has asked for yet.
    taken: AtomicUsize,
}

#[derive(Default)]
struct SlabInner {
    /// Chunks with the class of their goroutines.
    chunks: Vec<(*mut u8, usize)>,
    free: Free,
}

// SAFETY: the chunk pointers are only addresses of goroutines, see GoRef.
unsafe impl Send for SlabInner {}

/// Bytes of a goroutine with its stack.
fn stride(class: usize) -> usize {
    std::mem::size_of::<Goroutine>() + CLASSES[class] as usize * 8
}

/// Goroutine `i` of a chunk.
fn in_chunk(chunk: *mut u8, class: usize, i: usize) -> *mut Goroutine {
    chunk.wrapping_add(i * stride(class)).cast()
}

impl Slab {
    /// Moves up to `n` free goroutines of a class to `into`, at least one.
    fn take(&self, class: usize, n: usize, none: &'static Group, into: &mut FreeList) {
        let mut inner = self.inner.lock();
        if inner.free.0[class].len == 0 {
            inner.grow(class, none);
            self.taken.fetch_add(stride(class) * CHUNK, Ordering::Relaxed);
        }
        inner.free.0[class].give(n, into);
    }

    /// The bytes of memory that goroutines took since the last call.
    #[inline]
    pub(crate) fn taken(&self) -> usize {
        if self.taken.load(Ordering::Relaxed) == 0 { 0 } else { self.taken.swap(0, Ordering::Relaxed) }
    }

    /// One free goroutine, for threads that are no workers.
    pub(crate) fn take_one(&self, none: &'static Group) -> GoRef {
        let mut inner = self.inner.lock();
        let class = class_of(0);
        loop {
            if let Some(g) = inner.free.0[class].pop() {
                return g;
            }
            inner.grow(class, none);
        }
    }

    /// Gives free goroutines back.
    pub(crate) fn give(&self, from: impl Iterator<Item = GoRef>) {
        let mut inner = self.inner.lock();
        for g in from {
            inner.free.0[g.class()].push(g);
        }
    }

    /// Calls `f` for every goroutine that is not free. Only with the world stopped, or for atomics.
    pub(crate) fn for_each(&self, mut f: impl FnMut(GoRef)) {
        let inner = self.inner.lock();
        for &(chunk, class) in &inner.chunks {
            for i in 0..CHUNK {
                // SAFETY: chunks hold CHUNK initialised goroutines for ever.
                let g = GoRef(unsafe { NonNull::new_unchecked(in_chunk(chunk, class, i)) });
                if g.get().status.load(Ordering::Acquire) != status::FREE {
                    f(g);
                }
            }
        }
    }
}

impl SlabInner {
    /// Makes a chunk of free goroutines.
    fn grow(&mut self, class: usize, none: &'static Group) {
        let align = std::mem::align_of::<Goroutine>();
        let layout =
            std::alloc::Layout::from_size_align(stride(class) * CHUNK, align).expect("a chunk is small");
        // SAFETY: the layout has a size. Zero is a value for the slots of stacks.
        let chunk = unsafe { std::alloc::alloc_zeroed(layout) };
        if chunk.is_null() {
            std::alloc::handle_alloc_error(layout);
        }
        for i in (0..CHUNK).rev() {
            let g = in_chunk(chunk, class, i);
            // SAFETY: goroutine i is inside the chunk, and not yet in use.
            unsafe {
                g.write(Goroutine {
                    id: 0,
                    status: AtomicU8::new(status::FREE),
                    claim: AtomicU8::new(0),
                    signal: AtomicU8::new(0),
                    reason: AtomicU8::new(0),
                    killed: AtomicU8::new(0),
                    tries: AtomicU8::new(0),
                    chosen: NO_SLOT,
                    stack_len: CLASSES[class].into(),
                    stack: g.wrapping_add(1).cast(),
                    fp: 0,
                    pc: 0,
                    code: 0,
                    ext: None,
                    origin_code: 0,
                    origin_pc: 0,
                    is_main: false,
                    unwinding: false,
                    selecting: false,
                    parent: 0,
                    run: AtomicU64::new(0),
                    group: none,
                    link: std::ptr::null_mut(),
                    waiter: UnsafeCell::new(Waiter::new()),
                    class: class as u8,
                    _pinned: PhantomPinned,
                });
                self.free.0[class].push(GoRef(NonNull::new_unchecked(g)));
            }
        }
        self.chunks.push((chunk, class));
    }
}
