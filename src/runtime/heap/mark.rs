//! Marking and sweeping, in a stopped world.
//!
//! Invariants:
//! - marking never recurses on the machine stack except through nested layouts, whose depth the types bound;
//! - an object is pushed exactly when its bit goes from 0 to 1, so it is scanned once;
//! - a collection marks everything anew; what the bits said before is forgotten at its start, and between
//!   collections they only steer allocation;
//! - helpers leave their loop only when no chunk of work is left and nobody is scanning (`pool`).
#![allow(unsafe_code)]

use super::block::{BLOCK, BLOCK_SHIFT, Block, Kind, LARGE, SMALL, TAIL};
use super::layout::{LayoutInfo, Refs};
use super::native::NativeType;
use super::{Heap, MarkSet};
use std::collections::HashMap;
use std::hash::{BuildHasherDefault, Hasher};
use std::sync::atomic::{
    AtomicU64,
    Ordering::{Acquire, Relaxed, Release},
};
use std::time::Instant;

/// Objects that a marker keeps to itself before it offers some to others.
const SHARE: usize = 16;
/// Words of a large array that are scanned before other work is looked at.
const CHUNK_WORDS: usize = 1024;
/// Objects that are fetched from memory while others are scanned.
const AHEAD: usize = 16;
/// Looks for work before a marker sleeps.
pub(super) const LOOKS: u32 = 50;
/// Stress mode: what dead objects are filled with. No address, and odd.
pub(super) const POISON: u64 = 0xDEAD_FEED_DEAD_BEEF;
/// Stress mode: dead blocks that are kept.
const QUARANTINE: usize = 512;

/// Objects whose references are to be visited.
#[derive(Default)]
pub(super) struct Grey {
    /// Addresses of cells; bit 0: native.
    cells: Vec<usize>,
    /// Large arrays half done: the cell, and the element to go on with.
    arrays: Vec<(usize, usize)>,
}

/// Bits beside the heap's own, for questions that change nothing: by block.
pub(super) type Bits = HashMap<usize, Box<[u64; BLOCK / 16 / 64]>, BuildHasherDefault<BlockHasher>>;

/// Scatters addresses of blocks.
#[derive(Default)]
pub(super) struct BlockHasher(u64);

impl Hasher for BlockHasher {
    fn write_usize(&mut self, base: usize) {
        self.0 = ((base >> BLOCK_SHIFT) as u64).wrapping_mul(0x9E37_79B9_7F4A_7C15);
    }
    fn write(&mut self, _: &[u8]) {
        unreachable!("blocks are found by their address");
    }
    fn finish(&self) -> u64 {
        self.0
    }
}

/// How a marker sets bits.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Way {
    /// In the heap's own bits, and nobody else does.
    Alone,
    /// In the heap's own bits, as others do.
    Together,
    /// Elsewhere, or references are checked first.
    Careful,
}

/// The marking under way; given to roots and natives to visit their references.
pub struct Tracer<'h> {
    heap: &'h Heap,
    grey: Grey,
    /// Where to mark if not in the heap.
    bits: Option<&'h mut Bits>,
    /// Other threads may be marking too.
    shared: bool,
    /// How bits are set.
    way: Way,
    /// Memory outside the heap that roots told of.
    held: usize,
    /// The verifier's findings; None: broken references are a panic in stress mode and ignored otherwise.
    pub(super) errors: Option<Vec<String>>,
}

#[inline(always)]
fn word(addr: usize) -> u64 {
    // SAFETY: addr is a word inside a live object of an arena; the world is stopped, so relaxed is enough.
    unsafe { AtomicU64::from_ptr(std::ptr::with_exposed_provenance_mut(addr)) }.load(Relaxed)
}

/// Asks for the memory of a cell ahead of its use.
#[inline(always)]
fn prefetch(cell: usize) {
    #[cfg(target_arch = "x86_64")]
    // SAFETY: a prefetch has no effect but on the cache, whatever the address.
    unsafe {
        std::arch::x86_64::_mm_prefetch::<{ std::arch::x86_64::_MM_HINT_T0 }>(std::ptr::without_provenance(
            cell,
        ));
    }
    #[cfg(not(target_arch = "x86_64"))]
    let _ = cell;
}

impl<'h> Tracer<'h> {
    pub(super) fn new(heap: &'h Heap, bits: Option<&'h mut Bits>, shared: bool) -> Tracer<'h> {
        let way = match (bits.is_some() || heap.stress != 0, shared) {
            (true, _) => Way::Careful,
            (false, true) => Way::Together,
            (false, false) => Way::Alone,
        };
        Tracer { heap, grey: Grey::default(), bits, shared, way, held: 0, errors: None }
    }

    /// Tells of so much memory outside the heap that is in use, and that the heap has not been told of otherwise: it delays
    /// the next collection as live objects do, and counts for the limit.
    pub fn hold(&mut self, bytes: usize) {
        self.held += bytes;
    }

    /// Visits a reference: 0 and addresses outside the heap are ignored, the inside of an object stands for it.
    #[inline]
    pub fn visit(&mut self, word: u64) {
        let heap = self.heap;
        let Some(block) = heap.map.get(word) else {
            if word == POISON {
                self.broken(word, "a dead object's reference");
            }
            return;
        };
        if block.state() == SMALL {
            let cell = block.cell_of(word as usize & (BLOCK - 1));
            let at = block.base() + cell as usize * block.size();
            self.reach(block, cell, at, word);
        } else {
            self.visit_large(block, word);
        }
    }

    #[cold]
    fn visit_large(&mut self, block: &'h Block, word: u64) {
        let head = match block.state() {
            LARGE => block,
            TAIL => {
                let base = block.base() - block.span.load(Relaxed) as usize * BLOCK;
                match self.heap.map.get(base as u64) {
                    Some(head) => head,
                    None => return self.broken(word, "a large object without a head"),
                }
            }
            _ => return self.broken(word, "a free block"),
        };
        self.reach(head, 0, head.base(), word);
    }

    #[inline(always)]
    fn reach(&mut self, block: &'h Block, cell: u32, at: usize, word: u64) {
        let new = match self.way {
            Way::Alone => mark_alone(block, cell),
            Way::Together => mark_together(block, cell),
            Way::Careful => self.mark(block, cell, at, word),
        };
        if !new {
            return;
        }
        match block.kind() {
            Kind::NoScan => {}
            Kind::Scan => self.grey.cells.push(at),
            Kind::Native => self.grey.cells.push(at | 1),
        }
    }

    /// Sets the bit of a cell; whether it was clear (and the reference good, where that is checked).
    #[inline(never)]
    fn mark(&mut self, block: &Block, cell: u32, at: usize, word: u64) -> bool {
        if (self.errors.is_some() || self.heap.stress != 0) && !self.check(block, cell, at, word) {
            return false;
        }
        let (i, bit) = ((cell / 64) as usize, 1u64 << (cell % 64));
        if let Some(bits) = &mut self.bits {
            let words = bits.entry(block.base()).or_insert_with(|| Box::new([0; BLOCK / 16 / 64]));
            let new = words[i] & bit == 0;
            words[i] |= bit;
            return new;
        }
        mark_together(block, cell)
    }

    /// Scans until nothing is grey, giving work to others when they want some.
    pub(super) fn drain(&mut self) {
        // Objects on their way from the stack into the cache: each waits for AHEAD others before it is scanned.
        let mut ahead = [0usize; AHEAD];
        let mut waiting = 0;
        let mut at = 0;
        loop {
            while waiting < AHEAD
                && let Some(cell) = self.grey.cells.pop()
            {
                prefetch(cell);
                ahead[(at + waiting) % AHEAD] = cell;
                waiting += 1;
            }
            if waiting > 0 {
                let cell = ahead[at];
                at = (at + 1) % AHEAD;
                waiting -= 1;
                self.scan(cell);
                if self.shared && self.grey.cells.len() > SHARE && self.heap.work.is_hungry() {
                    self.share();
                }
            } else if let Some((cell, from)) = self.grey.arrays.pop() {
                self.scan_array(cell, from);
            } else {
                return;
            }
        }
    }

    #[inline(always)]
    fn scan(&mut self, cell: usize) {
        if cell & 1 != 0 {
            let cell = cell - 1;
            // SAFETY: a marked native cell holds a value, and its header is the address of its type.
            let ty = unsafe { &*std::ptr::with_exposed_provenance::<NativeType>(word(cell) as usize) };
            // SAFETY: the value behind the header has that type.
            unsafe { (ty.trace)(std::ptr::with_exposed_provenance(cell + 8), self) };
            return;
        }
        let info = layout_at(cell);
        if info.repeat {
            self.scan_array(cell, 0);
        } else {
            self.scan_refs(cell + 8, info);
        }
    }

    /// Visits the references of one element.
    #[inline(always)]
    fn scan_refs(&mut self, at: usize, info: &LayoutInfo) {
        if let Refs::Mask(mask) = info.refs {
            let mut mask = mask;
            while mask != 0 {
                let i = mask.trailing_zeros() as usize;
                mask &= mask - 1;
                self.visit(word(at + i * 8));
            }
        } else {
            self.scan_nested(at, info);
        }
    }

    fn scan_nested(&mut self, at: usize, info: &LayoutInfo) {
        match &info.refs {
            Refs::Mask(_) => self.scan_refs(at, info),
            Refs::Words(words) => {
                for &i in words {
                    self.visit(word(at + i as usize * 8));
                }
            }
            Refs::Repeat(elem, n) => {
                for i in 0..*n as usize {
                    self.scan_refs(at + i * elem.0.words as usize * 8, elem.0);
                }
            }
            Refs::Parts(parts) => {
                for (offset, part) in parts {
                    self.scan_refs(at + *offset as usize * 8, part.0);
                }
            }
        }
    }

    /// Visits elements of a backing array from an index on: all of a small one, a chunk of a large one.
    fn scan_array(&mut self, cell: usize, from: usize) {
        let info = layout_at(cell);
        let words = (info.words as usize).max(1);
        let Some(block) = self.heap.map.get(cell as u64) else { return };
        let bytes = if block.state() == SMALL { block.size() } else { block.bytes.load(Relaxed) };
        let count = (bytes - 8) / 8 / words;
        let mut end = count;
        if block.state() == LARGE {
            end = count.min(from + (CHUNK_WORDS / words).max(1));
            if end < count {
                self.grey.arrays.push((cell, end));
            }
        }
        for i in from..end {
            self.scan_refs(cell + 8 + i * words * 8, info);
        }
    }

    /// Offers half of the grey objects if somebody is hungry.
    #[cold]
    fn share(&mut self) {
        let grey = &mut self.grey;
        self.heap.work.offer(|| {
            let half = grey.cells.len() / 2;
            Grey { cells: grey.cells.drain(..half).collect(), arrays: std::mem::take(&mut grey.arrays) }
        });
    }

    /// Takes chunks until all marking is done. The caller counts as active when it comes.
    fn finish(&mut self) {
        loop {
            self.drain();
            let Some(chunk) = self.heap.work.next() else { return };
            self.grey = chunk;
        }
    }

    /// Stress mode and verifier: whether the reference leads to a live object.
    fn check(&mut self, block: &Block, cell: u32, at: usize, word: u64) -> bool {
        let what = if block.state() == SMALL && cell >= block.count() {
            "beyond the last cell"
        } else if self.heap.stress != 0 && block.quarantined.load(Relaxed) != 0 {
            "a dead object in quarantine"
        } else {
            let header = self::word(at);
            match block.kind() {
                Kind::NoScan if self.heap.stress == 0 || header != POISON => return true,
                Kind::NoScan => "a dead object",
                _ if word < at as u64 + 8 => "an object's header",
                Kind::Native if header == 0 => "a native object that was dropped",
                Kind::Scan if header == POISON => "a dead object",
                Kind::Scan if header == 0 => "an object without a layout",
                _ => return true,
            }
        };
        self.broken(word, what);
        false
    }

    #[cold]
    fn broken(&mut self, word: u64, what: &str) {
        let text = format!("the reference {word:#x} leads to {what}");
        match &mut self.errors {
            Some(errors) => errors.push(text),
            // A fault of the runtime: in the modes that look for them nothing else may go on.
            None if cfg!(debug_assertions) || self.heap.stress != 0 => panic!("{text}"),
            None => {}
        }
    }
}

/// Sets the bit of a cell; whether it was clear. Nobody else marks.
#[inline(always)]
fn mark_alone(block: &Block, cell: u32) -> bool {
    // The cell is in the block, so this leaves nothing out.
    let marks = &block.marks[(cell / 64) as usize % block.marks.len()];
    let bit = 1u64 << (cell % 64);
    let old = marks.load(Relaxed);
    marks.store(old | bit, Relaxed);
    old & bit == 0
}

/// The same while others do so too.
#[inline(always)]
fn mark_together(block: &Block, cell: u32) -> bool {
    let marks = &block.marks[(cell / 64) as usize % block.marks.len()];
    let bit = 1u64 << (cell % 64);
    marks.load(Relaxed) & bit == 0 && marks.fetch_or(bit, Relaxed) & bit == 0
}

#[inline(always)]
fn layout_at(cell: usize) -> &'static LayoutInfo {
    // SAFETY: the header of a live scan cell is the address of an immortal layout.
    unsafe { &*std::ptr::with_exposed_provenance::<LayoutInfo>(word(cell) as usize) }
}

impl Heap {
    /// Marks what the roots reach and frees the rest. The caller has stopped the world: no other thread allocates,
    /// reads or writes the heap until this returns (but may be in [`Heap::assist`]).
    pub fn collect(&self, roots: &mut dyn FnMut(&mut Tracer<'_>)) {
        let start = Instant::now();
        self.space().each_block(&self.map, |block| {
            if block.state() == SMALL {
                block.clear_marks();
            } else {
                block.marks[0].store(0, Relaxed);
            }
        });
        let shared = self.parallel.load(Relaxed);
        self.work.begin();
        self.marking.store(shared, Release);
        let mut tracer = Tracer::new(self, None, shared);
        roots(&mut tracer);
        tracer.finish();
        self.marking.store(false, Relaxed);
        self.sweep(tracer.held);
        self.collections.fetch_add(1, Relaxed);
        self.pause_total.fetch_add(start.elapsed().as_nanos() as u64, Relaxed);
        self.want.store(false, Relaxed);
        self.short.store(false, Relaxed);
    }

    /// Helps a collection that another thread runs, until its marking is done; returns at once when there is none.
    /// For workers that are stopped. See [`Heap::set_parallel`].
    pub fn assist(&self) {
        if !self.parallel.load(Relaxed) || !self.marking.load(Acquire) {
            return;
        }
        if self.work.join() {
            Tracer::new(self, None, true).finish();
        }
    }

    /// Frees what is unmarked: whole blocks go back to the space, others are remembered by class. `held`: memory
    /// outside that roots told of.
    fn sweep(&self, held: usize) {
        let mut space = self.space();
        for list in &mut space.partial {
            list.clear();
        }
        let mut live = 0;
        let mut partial: Vec<&Block> = Vec::new();
        let mut dead: Vec<(usize, usize)> = Vec::new();
        let mut quarantine: Vec<&Block> = Vec::new();
        space.each_block(&self.map, |block| {
            if block.quarantined.load(Relaxed) != 0 {
                return;
            }
            if block.state() == LARGE {
                let span = block.span.load(Relaxed) as usize;
                if block.is_marked(0) {
                    live += span * BLOCK;
                } else if self.stress != 0 {
                    fill(block.base(), POISON, block.bytes.load(Relaxed) / 8);
                    quarantine.push(block);
                } else {
                    dead.push((block.base(), span));
                }
                return;
            }
            if block.kind() == Kind::Native {
                drop_dead(block);
            }
            let count = block.live();
            live += count as usize * block.size();
            if self.stress != 0 {
                poison_dead(block);
            }
            if block.owned.load(Relaxed) != 0 {
                return;
            }
            block.dirty.store(1, Relaxed);
            let room = block.count() - count;
            if count == 0 {
                if self.stress != 0 {
                    quarantine.push(block);
                } else {
                    dead.push((block.base(), 1));
                }
            } else if self.stress == 0 && room > 0 && room * 16 >= block.count() {
                partial.push(block);
            }
        });
        for block in partial {
            let class = usize::from(block.class.load(Relaxed));
            space.partial(block.kind(), class).push(block.base());
        }
        for list in &mut space.partial {
            // Popped from the end: the lowest addresses first, so that the high ones may become free.
            list.reverse();
        }
        for block in quarantine {
            block.quarantined.store(1, Relaxed);
            space.quarantine.push_back(block.base());
        }
        while space.quarantine.len() > QUARANTINE {
            if let Some(base) = space.quarantine.pop_front()
                && let Some(block) = self.map.get(base as u64)
            {
                dead.push((base, if block.state() == LARGE { block.span.load(Relaxed) as usize } else { 1 }));
            }
        }
        // Neighbours go back as one span.
        dead.sort_unstable();
        let mut i = 0;
        while i < dead.len() {
            let (base, mut n) = dead[i];
            i += 1;
            while i < dead.len() && dead[i].0 == base + n * BLOCK {
                n += dead[i].1;
                i += 1;
            }
            space.give(&self.map, base, n);
        }
        // Until the next collection so much will be taken, and a little more.
        let next = self.pace(live, held) / BLOCK;
        space.shrink(&self.map, next + 2048);
        space.release(&self.map, next + next / 8);
    }

    /// Whether the last collection (or the one under way) reached the object at this address. True outside the heap;
    /// false for objects made since.
    pub fn is_marked(&self, addr: u64) -> bool {
        match self.locate(addr) {
            Some((block, cell)) => block.is_marked(cell),
            None => true,
        }
    }

    /// The block and cell that an address lies in.
    fn locate(&self, addr: u64) -> Option<(&Block, u32)> {
        let block = self.map.get(addr)?;
        match block.state() {
            SMALL => Some((block, block.cell_of(addr as usize & (BLOCK - 1)))),
            LARGE => Some((block, 0)),
            TAIL => {
                let base = block.base() - block.span.load(Relaxed) as usize * BLOCK;
                Some((self.map.get(base as u64)?, 0))
            }
            _ => None,
        }
    }

    /// What the roots reach, without freeing anything or changing any mark. In a stopped world.
    pub fn mark_from(&self, roots: &mut dyn FnMut(&mut Tracer<'_>)) -> MarkSet<'_> {
        let mut set = MarkSet { heap: self, bits: Bits::default() };
        set.extend(roots);
        set
    }

    /// Drops all native objects: the heap goes.
    pub(super) fn drop_natives(&self) {
        self.space().each_block(&self.map, |block| {
            if block.state() == SMALL && block.kind() == Kind::Native {
                block.clear_marks();
                drop_dead(block);
            }
        });
    }
}

impl MarkSet<'_> {
    /// Adds what more roots reach (fixpoints).
    pub fn extend(&mut self, roots: &mut dyn FnMut(&mut Tracer<'_>)) {
        let mut tracer = Tracer::new(self.heap, Some(&mut self.bits), false);
        roots(&mut tracer);
        tracer.drain();
    }

    /// Whether the object that the address lies in was reached; true for addresses outside the heap.
    pub fn contains(&self, addr: u64) -> bool {
        match self.heap.locate(addr) {
            Some((block, cell)) => {
                self.bits.get(&block.base()).is_some_and(|w| w[(cell / 64) as usize] >> (cell % 64) & 1 != 0)
            }
            None => true,
        }
    }
}

/// Drops the unmarked values of a native block.
fn drop_dead(block: &Block) {
    for cell in 0..block.count() {
        if block.is_marked(cell) {
            continue;
        }
        let at = block.base() + cell as usize * block.size();
        let header = word(at);
        if header == 0 || header == POISON {
            continue;
        }
        // SAFETY: a header that is neither is the address of the type of the value in the cell.
        let ty = unsafe { &*std::ptr::with_exposed_provenance::<NativeType>(header as usize) };
        // SAFETY: the world is stopped, so the cell can be written; the header goes first, so it is dropped once.
        unsafe { std::ptr::with_exposed_provenance_mut::<u64>(at).write(0) };
        if let Some(drop) = ty.drop {
            // SAFETY: nothing reaches the value any more.
            unsafe { drop(std::ptr::with_exposed_provenance_mut(at + 8)) };
        }
    }
}

/// Fills the dead cells of a block that were handed out with poison.
fn poison_dead(block: &Block) {
    for cell in 0..block.cursor.load(Relaxed) {
        if !block.is_marked(cell) {
            let at = block.base() + cell as usize * block.size();
            if block.kind() == Kind::Native {
                // The header stays 0: dropped.
                fill(at + 8, POISON, block.size() / 8 - 1);
            } else if word(at) != POISON {
                fill(at, POISON, block.size() / 8);
            }
        }
    }
}

fn fill(at: usize, value: u64, words: usize) {
    for i in 0..words {
        // SAFETY: words of a dead object, in a stopped world.
        unsafe { std::ptr::with_exposed_provenance_mut::<u64>(at + i * 8).write(value) };
    }
}
