//! Blocks: 32 KiB of memory each, their metadata in a side table, and the way from an address to it.
//!
//! Invariants:
//! - every block is free, or holds small objects of one class and kind, or belongs to one large object;
//! - bit i of `marks` belongs to cell i. After a collection it says whether the cell lives; a block is taken up by
//!   at most one allocator per collection, which fills the runs of clear bits in ascending order. So the mark bits
//!   double as the allocation bitmap, and cells filled since the collection need no bit;
//! - metadata is never freed while the heap lives, and changes owner only under the space's lock or in a stopped
//!   world.
#![allow(unsafe_code)]

use std::alloc::{Layout, alloc_zeroed, dealloc, handle_alloc_error};
use std::sync::atomic::{
    AtomicPtr, AtomicU8, AtomicU32, AtomicU64, AtomicUsize,
    Ordering::{Acquire, Relaxed, Release},
};
use std::sync::{Mutex, PoisonError};

pub(super) const BLOCK_SHIFT: u32 = 15;
pub(super) const BLOCK: usize = 1 << BLOCK_SHIFT;
/// Words of mark bits: the smallest cell has 16 bytes.
const MARK_WORDS: usize = BLOCK / 16 / 64;

/// Cell sizes. Whole words, so that payloads are aligned; every number of words where most objects are (a header and
/// one to five words), above 2 KiB chosen to waste little of a block.
#[rustfmt::skip]
pub(super) const CLASSES: [u16; 35] = [
    16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320, 384, 448, 512, 640, 768, 896, 1024,
    1280, 1536, 1792, 2048, 2720, 3264, 4096, 5456, 6544, 8192, 10912, 16384,
];
pub(super) const MAX_SMALL: usize = 16384;

/// The class of a cell of so many words.
static CLASS_OF: [u8; MAX_SMALL / 8 + 1] = {
    let mut table = [0; MAX_SMALL / 8 + 1];
    let mut words = 0;
    let mut class = 0;
    while words < table.len() {
        if words * 8 > CLASSES[class] as usize {
            class += 1;
        }
        table[words] = class as u8;
        words += 1;
    }
    table
};

/// The class of cells that hold `bytes`, at most [`MAX_SMALL`].
#[inline(always)]
pub(super) fn class_of(bytes: usize) -> usize {
    CLASS_OF[bytes.div_ceil(8)] as usize
}

/// What the cells of a block hold.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[repr(u8)]
pub(super) enum Kind {
    /// A header word (the layout), then the object.
    Scan = 0,
    /// Just the object.
    NoScan = 1,
    /// A header word (the native type, 0 when free), then the Rust value.
    Native = 2,
}

/// [`Block::state`].
pub(super) const FOREIGN: u8 = 0;
pub(super) const FREE: u8 = 1;
pub(super) const SMALL: u8 = 2;
/// The first block of a large object.
pub(super) const LARGE: u8 = 3;
/// Another block of a large object.
pub(super) const TAIL: u8 = 4;

/// The metadata of a block.
#[repr(C, align(64))]
pub(super) struct Block {
    pub(super) state: AtomicU8,
    pub(super) kind: AtomicU8,
    pub(super) class: AtomicU8,
    /// The memory may hold old bytes.
    pub(super) dirty: AtomicU8,
    /// An allocator fills it.
    pub(super) owned: AtomicU8,
    /// Stress mode: dead, kept poisoned for a while.
    pub(super) quarantined: AtomicU8,
    /// SMALL: bytes of a cell.
    pub(super) size: AtomicU32,
    /// SMALL: 2^32 / size, rounded up.
    recip: AtomicU32,
    /// SMALL: cells.
    pub(super) count: AtomicU32,
    /// Stress mode: cells that were ever handed out.
    pub(super) cursor: AtomicU32,
    /// LARGE: blocks. TAIL: distance to the first one.
    pub(super) span: AtomicU32,
    /// The address of the memory.
    pub(super) base: AtomicUsize,
    /// LARGE: bytes of the object, header included.
    pub(super) bytes: AtomicUsize,
    pub(super) marks: [AtomicU64; MARK_WORDS],
}

impl Block {
    #[inline(always)]
    pub(super) fn state(&self) -> u8 {
        self.state.load(Relaxed)
    }
    #[inline(always)]
    pub(super) fn kind(&self) -> Kind {
        match self.kind.load(Relaxed) {
            0 => Kind::Scan,
            1 => Kind::NoScan,
            _ => Kind::Native,
        }
    }
    #[inline(always)]
    pub(super) fn base(&self) -> usize {
        self.base.load(Relaxed)
    }
    #[inline(always)]
    pub(super) fn size(&self) -> usize {
        self.size.load(Relaxed) as usize
    }
    #[inline(always)]
    pub(super) fn count(&self) -> u32 {
        self.count.load(Relaxed)
    }

    /// The cell that an offset in the block lies in.
    #[inline(always)]
    pub(super) fn cell_of(&self, offset: usize) -> u32 {
        // Exact for offsets below 2^15 and sizes below 2^15: the error of the reciprocal is less than size / 2^32.
        ((offset as u64 * u64::from(self.recip.load(Relaxed))) >> 32) as u32
    }

    /// Makes a block ready for small objects of a class.
    pub(super) fn become_small(&self, kind: Kind, class: usize) {
        let size = u32::from(CLASSES[class]);
        self.kind.store(kind as u8, Relaxed);
        self.class.store(class as u8, Relaxed);
        self.size.store(size, Relaxed);
        self.recip.store(((1u64 << 32).div_ceil(u64::from(size))) as u32, Relaxed);
        self.count.store(BLOCK as u32 / size, Relaxed);
        self.cursor.store(0, Relaxed);
        self.quarantined.store(0, Relaxed);
        self.clear_marks();
        self.state.store(SMALL, Release);
    }

    pub(super) fn clear_marks(&self) {
        for m in &self.marks {
            m.store(0, Relaxed);
        }
    }

    #[inline(always)]
    pub(super) fn is_marked(&self, cell: u32) -> bool {
        self.marks[(cell / 64) as usize].load(Relaxed) >> (cell % 64) & 1 != 0
    }

    /// The number of marked cells.
    pub(super) fn live(&self) -> u32 {
        let words = self.count().div_ceil(64) as usize;
        self.marks[..words].iter().map(|m| m.load(Relaxed).count_ones()).sum()
    }

    /// The first run of unmarked cells at or after `from`: start and end.
    pub(super) fn next_run(&self, from: u32) -> Option<(u32, u32)> {
        let count = self.count();
        let start = self.find(from, count, 0)?;
        let end = self.find(start, count, u64::MAX).unwrap_or(count);
        Some((start, end))
    }

    /// The first cell at or after `from` whose bit is clear (`flip` 0) or set (`flip` all ones).
    fn find(&self, from: u32, count: u32, flip: u64) -> Option<u32> {
        let mut at = from;
        while at < count {
            let word = !(self.marks[(at / 64) as usize].load(Relaxed) ^ flip) >> (at % 64);
            if word != 0 {
                let found = at + word.trailing_zeros();
                return (found < count).then_some(found);
            }
            at = (at / 64 + 1) * 64;
        }
        None
    }
}

/// A window is the part of the address space that one leaf of the table covers.
const WINDOW_SHIFT: u32 = 30;
const WINDOWS: usize = 1 << (48 - WINDOW_SHIFT);
const LEAF: usize = 1 << (WINDOW_SHIFT - BLOCK_SHIFT);

/// From addresses to blocks: a table of leaves, each with the metadata of all blocks of a window. Both are big and
/// mostly untouched, so the system backs only what is used.
pub(super) struct BlockMap {
    root: *mut AtomicPtr<Block>,
    /// The leaves as they were allocated.
    leaves: Mutex<Vec<usize>>,
}

// SAFETY: the root is an array of atomics, and leaves are arrays of atomics that are never freed before it.
unsafe impl Send for BlockMap {}
// SAFETY: as above.
unsafe impl Sync for BlockMap {}

fn root_layout() -> Layout {
    Layout::new::<[AtomicPtr<Block>; WINDOWS]>()
}
/// Blocks are aligned to 64 by hand: zeroed memory of a large alignment would be zeroed page by page.
fn leaf_layout() -> Layout {
    match Layout::from_size_align((LEAF + 1) * size_of::<Block>(), 16) {
        Ok(layout) => layout,
        Err(_) => unreachable!("a leaf has a few megabytes"),
    }
}

impl BlockMap {
    pub(super) fn new() -> BlockMap {
        // SAFETY: the layout has a size.
        let root = unsafe { alloc_zeroed(root_layout()) }.cast::<AtomicPtr<Block>>();
        if root.is_null() {
            handle_alloc_error(root_layout());
        }
        BlockMap { root, leaves: Mutex::new(Vec::new()) }
    }

    /// The entry of a window and the leaf in it (null if there is none).
    #[inline(always)]
    fn leaf(&self, window: usize) -> *mut Block {
        debug_assert!(window < WINDOWS);
        // SAFETY: the root has WINDOWS entries, all initialised (zero is null).
        unsafe { (*self.root.add(window)).load(Acquire) }
    }

    /// The block that an address lies in; None outside the arenas.
    #[inline(always)]
    pub(super) fn get(&self, addr: u64) -> Option<&Block> {
        let window = (addr >> WINDOW_SHIFT) as usize;
        if window >= WINDOWS {
            return None;
        }
        let raw = self.leaf(window);
        if raw.is_null() {
            return None;
        }
        let i = (addr >> BLOCK_SHIFT) as usize & (LEAF - 1);
        // SAFETY: a leaf has LEAF blocks after alignment, zero-initialised; zero is a valid FOREIGN block.
        let block = unsafe { &*raw.add(i) };
        (block.state() != FOREIGN).then_some(block)
    }

    /// The metadata for the block at an address, made if its window is new; None when the system has no memory.
    pub(super) fn at(&self, base: usize) -> Option<&Block> {
        let window = base >> WINDOW_SHIFT;
        if window >= WINDOWS {
            return None;
        }
        if self.leaf(window).is_null() {
            // SAFETY: the layout has a size.
            let raw = unsafe { alloc_zeroed(leaf_layout()) };
            if raw.is_null() {
                return None;
            }
            self.leaves.lock().unwrap_or_else(PoisonError::into_inner).push(raw.expose_provenance());
            let pad = raw.align_offset(align_of::<Block>());
            // SAFETY: one block more than LEAF was allocated, so the padding fits; the entry exists.
            unsafe { (*self.root.add(window)).store(raw.add(pad).cast(), Release) };
        }
        let i = base >> BLOCK_SHIFT & (LEAF - 1);
        // SAFETY: as in `get`.
        let block = unsafe { &*self.leaf(window).add(i) };
        block.base.store(base, Relaxed);
        Some(block)
    }
}

impl Drop for BlockMap {
    fn drop(&mut self) {
        for &leaf in self.leaves.get_mut().unwrap_or_else(PoisonError::into_inner).iter() {
            // SAFETY: allocated in `at` with this layout; nobody has the map any more.
            unsafe { dealloc(std::ptr::with_exposed_provenance_mut(leaf), leaf_layout()) };
        }
        // SAFETY: allocated in `new` with this layout.
        unsafe { dealloc(self.root.cast(), root_layout()) };
    }
}
