//! The space: arenas, free spans of blocks, blocks with room for each class. One lock guards it.
//!
//! Invariants:
//! - every block of an arena is in exactly one free span (state FREE) or in use;
//! - neighbouring free spans are one span, across arenas too where these touch;
//! - a block in a `partial` list is SMALL, of that kind and class, unowned, and has unmarked cells.
//!
//! The methods hand out blocks by address of their metadata, which outlives the space.
#![allow(unsafe_code)]

use super::block::{BLOCK, Block, BlockMap, CLASSES, FOREIGN, FREE, Kind, LARGE, TAIL};
use super::system;
use std::alloc::{Layout, alloc_zeroed, dealloc};
use std::collections::{BTreeMap, BTreeSet, VecDeque};
use std::sync::atomic::Ordering::Relaxed;

/// Blocks of an arena: 64 MiB. Larger objects get an arena of their own size. Interpreted tests want little.
const ARENA_BLOCKS: usize = if cfg!(miri) { 64 } else { 2048 };

/// So many bytes at the start of each arena come in small pages: an idle kernel should not hold more than it needs.
const SMALL_PAGES: usize = 8 << 20;

/// Zeroed memory from the system that blocks are cut from. Untouched pages cost nothing.
pub(super) struct Arena {
    raw: usize,
    layout: Layout,
    /// The first block.
    pub(super) base: usize,
    pub(super) blocks: usize,
    /// Blocks from here on were never used, or their memory was given back: they are free, and nobody looks at their
    /// metadata.
    pub(super) high: usize,
}

/// A block in a list: the address of its memory.
pub(super) type BlockAt = usize;

#[derive(Default)]
pub(super) struct Space {
    /// By address.
    pub(super) arenas: Vec<Arena>,
    /// Free spans: address and number of blocks, and the same by size.
    pub(super) free: BTreeMap<usize, usize>,
    pub(super) by_size: BTreeSet<(usize, usize)>,
    /// By kind and class.
    pub(super) partial: Vec<Vec<BlockAt>>,
    /// Stress mode: dead blocks, oldest first.
    pub(super) quarantine: VecDeque<BlockAt>,
    pub(super) used_blocks: usize,
}

impl Space {
    pub(super) fn new() -> Space {
        let mut space = Space::default();
        space.partial.resize_with(3 * CLASSES.len(), Vec::new);
        space
    }

    pub(super) fn partial(&mut self, kind: Kind, class: usize) -> &mut Vec<BlockAt> {
        &mut self.partial[kind as usize * CLASSES.len() + class]
    }

    /// Takes `n` neighbouring blocks: the address. They keep state FREE until the caller sets it. None when the
    /// system has no memory.
    pub(super) fn take(&mut self, map: &BlockMap, n: usize) -> Option<usize> {
        let (base, len) = match self.fit(n) {
            Some(span) => span,
            None => {
                self.add_arena(map, n.max(ARENA_BLOCKS))?;
                self.fit(n)?
            }
        };
        self.free.remove(&base);
        self.by_size.remove(&(len, base));
        if len > n {
            self.insert_span(base + n * BLOCK, len - n);
        }
        self.used_blocks += n;
        self.raise_high(base, n);
        Some(base)
    }

    /// `n` blocks from `base` on are used; they may lie in arenas that touch.
    fn raise_high(&mut self, base: usize, n: usize) {
        let end = base + n * BLOCK;
        let first = self.arenas.partition_point(|a| a.base + a.blocks * BLOCK <= base);
        for arena in self.arenas[first..].iter_mut().take_while(|a| a.base < end) {
            arena.high = arena.high.max((end.min(arena.base + arena.blocks * BLOCK) - arena.base) / BLOCK);
        }
    }

    /// The lowest block, or the smallest span that is large enough.
    fn fit(&self, n: usize) -> Option<(usize, usize)> {
        if n == 1 {
            self.free.first_key_value().map(|(&base, &len)| (base, len))
        } else {
            self.by_size.range((n, 0)..).next().map(|&(len, base)| (base, len))
        }
    }

    fn insert_span(&mut self, base: usize, len: usize) {
        self.free.insert(base, len);
        self.by_size.insert((len, base));
    }

    /// Gives back `n` blocks that were taken together.
    pub(super) fn give(&mut self, map: &BlockMap, base: usize, n: usize) {
        for i in 0..n {
            if let Some(block) = map.get((base + i * BLOCK) as u64) {
                block.dirty.store(1, Relaxed);
                block.quarantined.store(0, Relaxed);
                block.state.store(FREE, Relaxed);
            }
        }
        self.used_blocks -= n;
        self.join(base, n);
    }

    /// Inserts a span and joins it with its neighbours.
    fn join(&mut self, mut base: usize, mut n: usize) {
        if let Some((&before, &len)) = self.free.range(..base).next_back()
            && before + len * BLOCK == base
        {
            self.free.remove(&before);
            self.by_size.remove(&(len, before));
            base = before;
            n += len;
        }
        if let Some(&len) = self.free.get(&(base + n * BLOCK)) {
            let after = base + n * BLOCK;
            self.free.remove(&after);
            self.by_size.remove(&(len, after));
            n += len;
        }
        self.insert_span(base, n);
    }

    fn add_arena(&mut self, map: &BlockMap, blocks: usize) -> Option<()> {
        // Aligned by hand: the system zeroes lazily only what it aligns by itself.
        let bytes = blocks.checked_add(1)?.checked_mul(BLOCK)?;
        let layout = Layout::from_size_align(bytes, 16).ok()?;
        // SAFETY: the layout has a size.
        let raw = unsafe { alloc_zeroed(layout) };
        if raw.is_null() {
            return None;
        }
        let raw = raw.expose_provenance();
        let base = raw.next_multiple_of(BLOCK);
        let small = SMALL_PAGES.min(blocks * BLOCK);
        system::prefer_large_pages(base + small, blocks * BLOCK - small);
        for i in 0..blocks {
            let Some(block) = map.at(base + i * BLOCK) else {
                for j in 0..i {
                    if let Some(block) = map.get((base + j * BLOCK) as u64) {
                        block.state.store(FOREIGN, Relaxed);
                    }
                }
                // SAFETY: just allocated with this layout; no block of it was handed out.
                unsafe { dealloc(std::ptr::with_exposed_provenance_mut(raw), layout) };
                return None;
            };
            block.dirty.store(0, Relaxed);
            block.owned.store(0, Relaxed);
            block.state.store(FREE, Relaxed);
        }
        let place = self.arenas.partition_point(|a| a.base < base);
        self.arenas.insert(place, Arena { raw, layout, base, blocks, high: 0 });
        self.join(base, blocks);
        Some(())
    }

    /// Gives arenas that are wholly free back to the system while more than `keep` blocks are free. Only in a
    /// stopped world.
    pub(super) fn shrink(&mut self, map: &BlockMap, keep: usize) {
        let mut free: usize = self.free.values().sum();
        let mut i = self.arenas.len();
        while i > 0 && free > keep {
            i -= 1;
            let (base, blocks) = (self.arenas[i].base, self.arenas[i].blocks);
            let Some((&start, &len)) = self.free.range(..=base).next_back() else { continue };
            let (end, wanted_end) = (start + len * BLOCK, base + blocks * BLOCK);
            if end < wanted_end || free - blocks < keep {
                continue;
            }
            self.free.remove(&start);
            self.by_size.remove(&(len, start));
            if start < base {
                self.insert_span(start, (base - start) / BLOCK);
            }
            if end > wanted_end {
                self.insert_span(wanted_end, (end - wanted_end) / BLOCK);
            }
            for j in 0..blocks {
                if let Some(block) = map.get((base + j * BLOCK) as u64) {
                    block.state.store(FOREIGN, Relaxed);
                }
            }
            let arena = self.arenas.remove(i);
            // SAFETY: allocated in `add_arena` with this layout; all its blocks are free, so nothing points into it.
            unsafe { dealloc(std::ptr::with_exposed_provenance_mut(arena.raw), arena.layout) };
            free -= blocks;
        }
    }

    /// Gives the memory of free blocks back to the system where that is possible, except for the lowest `keep` blocks,
    /// which the next allocations take. Only in a stopped world.
    pub(super) fn release(&mut self, map: &BlockMap, keep: usize) {
        let mut kept = 0;
        for arena in &mut self.arenas {
            let block = |i: usize| map.get((arena.base + i * BLOCK) as u64);
            let mut high = 0;
            let mut i = 0;
            while i < arena.high {
                let old =
                    |i: usize| block(i).is_some_and(|b| b.state() == FREE && b.dirty.load(Relaxed) != 0);
                if !old(i) {
                    if block(i).is_some_and(|b| b.state() != FREE) {
                        high = i + 1;
                    }
                    i += 1;
                } else if kept < keep {
                    kept += 1;
                    i += 1;
                    high = i;
                } else {
                    let start = i;
                    while i < arena.high && old(i) {
                        i += 1;
                    }
                    if system::give_back(arena.base + start * BLOCK, (i - start) * BLOCK) {
                        for j in start..i {
                            if let Some(block) = block(j) {
                                block.dirty.store(0, Relaxed);
                            }
                        }
                    } else {
                        high = i;
                    }
                }
            }
            arena.high = high;
        }
    }

    /// Calls `f` with every block in use that starts something (SMALL and LARGE).
    pub(super) fn each_block<'m>(&self, map: &'m BlockMap, mut f: impl FnMut(&'m Block)) {
        for arena in &self.arenas {
            for i in 0..arena.high {
                if let Some(block) = map.get((arena.base + i * BLOCK) as u64)
                    && !matches!(block.state(), FREE | TAIL)
                {
                    f(block);
                }
            }
        }
    }

    /// Makes `n` taken blocks one large object of `bytes`.
    pub(super) fn become_large(map: &BlockMap, base: usize, n: usize, kind: Kind, bytes: usize) {
        for i in (0..n).rev() {
            if let Some(block) = map.get((base + i * BLOCK) as u64) {
                block.kind.store(kind as u8, Relaxed);
                block.marks[0].store(0, Relaxed);
                block.bytes.store(bytes, Relaxed);
                block.span.store(if i == 0 { n } else { i } as u32, Relaxed);
                block.state.store(if i == 0 { LARGE } else { TAIL }, Relaxed);
            }
        }
    }
}

impl Drop for Space {
    fn drop(&mut self) {
        for arena in &self.arenas {
            // SAFETY: allocated in `add_arena` with this layout; the heap goes, and with it all objects.
            unsafe { dealloc(std::ptr::with_exposed_provenance_mut(arena.raw), arena.layout) };
        }
    }
}
