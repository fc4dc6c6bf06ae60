//! Allocation: one [`Allocator`] per worker, bumping through runs of free cells.
//!
//! Invariants:
//! - the cells of a run are zeroed before the first is handed out, and nobody else hands them out;
//! - allocation never collects: past the threshold it sets a flag and goes on, past the limit it fails;
//! - an object's memory is zero when its address is returned, header apart.
#![allow(unsafe_code)]

use super::block::{BLOCK, BLOCK_SHIFT, Block, CLASSES, Kind, MAX_SMALL, SMALL, class_of};
use super::native::Of;
use super::space::Space;
use super::{Heap, LayoutId, Native, OutOfMemory};
use std::sync::Arc;
use std::sync::atomic::Ordering::Relaxed;

/// What zero-sized objects have for an address; outside the arenas.
static ZERO_SIZED: [u64; 2] = [0; 2];

/// External bytes that an allocator keeps to itself.
const BULK: usize = 32 << 10;

/// Free cells of one kind and class.
#[derive(Clone, Copy, Default)]
struct Run {
    /// The next cell to hand out, and where the run ends.
    ptr: usize,
    end: usize,
    /// The memory of the block that the run is in (0: none), and the cell at which the search goes on.
    block: usize,
    next: u32,
}

/// Allocation for one worker.
pub struct Allocator {
    runs: [[Run; CLASSES.len()]; 3],
    heap: Arc<Heap>,
    /// Bytes taken since they were last told to the heap, and external ones.
    taken: usize,
    outside: isize,
    /// Stress mode: allocations until the next collection.
    countdown: u32,
}

#[inline(always)]
fn word_at(addr: usize) -> *mut u64 {
    std::ptr::with_exposed_provenance_mut(addr)
}

impl Allocator {
    pub fn new(heap: Arc<Heap>) -> Allocator {
        let countdown = heap.stress;
        Allocator { runs: [[Run::default(); CLASSES.len()]; 3], heap, taken: 0, outside: 0, countdown }
    }

    #[inline(always)]
    pub fn heap(&self) -> &Arc<Heap> {
        &self.heap
    }

    /// A cell from the run of a kind and class.
    #[inline(always)]
    fn cell(&mut self, kind: Kind, bytes: usize) -> Option<usize> {
        let class = class_of(bytes);
        let run = &mut self.runs[kind as usize][class];
        let at = run.ptr;
        if at < run.end {
            run.ptr = at + CLASSES[class] as usize;
            Some(at)
        } else {
            None
        }
    }

    /// A new zeroed object with references: its address. Never collects.
    ///
    /// # Errors
    /// The memory limit is reached.
    #[inline(always)]
    pub fn scan(&mut self, layout: LayoutId, bytes: usize) -> Result<u64, OutOfMemory> {
        let at = if bytes <= MAX_SMALL - 8 {
            match self.cell(Kind::Scan, bytes + 8) {
                Some(at) => at,
                None => self.refill(Kind::Scan, bytes + 8)?,
            }
        } else {
            self.large(Kind::Scan, bytes.checked_add(8).ok_or(OutOfMemory)?)?
        };
        // SAFETY: a cell that is ours alone starts here, aligned to words.
        unsafe { word_at(at).write((&raw const *layout.0).expose_provenance() as u64) };
        Ok(at as u64 + 8)
    }

    /// A new zeroed object without references: its address.
    ///
    /// # Errors
    /// The memory limit is reached.
    #[inline(always)]
    pub fn no_scan(&mut self, bytes: usize) -> Result<u64, OutOfMemory> {
        if bytes.wrapping_sub(1) < MAX_SMALL {
            match self.cell(Kind::NoScan, bytes) {
                Some(at) => Ok(at as u64),
                None => Ok(self.refill(Kind::NoScan, bytes)? as u64),
            }
        } else if bytes == 0 {
            Ok((&raw const ZERO_SIZED).expose_provenance() as u64)
        } else {
            Ok(self.large(Kind::NoScan, bytes)? as u64)
        }
    }

    /// A new native object: its address. The collector drops it when nothing reaches it.
    ///
    /// # Errors
    /// The memory limit is reached.
    #[inline]
    pub fn native<T: Native>(&mut self, value: T) -> Result<u64, OutOfMemory> {
        let () = Of::<T>::FITS;
        let bytes = size_of::<T>() + 8;
        let at = match self.cell(Kind::Native, bytes) {
            Some(at) => at,
            None => self.refill(Kind::Native, bytes)?,
        };
        let ty: *const super::native::NativeType = Of::<T>::TYPE;
        // SAFETY: a cell that is ours alone starts here; the value fits behind the header and is aligned to 8.
        unsafe {
            word_at(at + 8).cast::<T>().write(value);
            word_at(at).write(ty.expose_provenance() as u64);
        }
        Ok(at as u64 + 8)
    }

    /// The next run of a class and its first cell.
    #[cold]
    #[inline(never)]
    fn refill(&mut self, kind: Kind, bytes: usize) -> Result<usize, OutOfMemory> {
        self.count_down();
        let class = class_of(bytes);
        let size = CLASSES[class] as usize;
        loop {
            let run = &mut self.runs[kind as usize][class];
            if run.block != 0
                && let Some(block) = self.heap.map.get(run.block as u64)
            {
                if let Some((start, mut end)) = block.next_run(run.next) {
                    if self.heap.stress != 0 {
                        // One cell at a time: each allocation is counted, and the heap knows what was handed out.
                        end = start + 1;
                        block.cursor.store(end, Relaxed);
                    }
                    let at = run.block + start as usize * size;
                    let bytes = (end - start) as usize * size;
                    run.next = end;
                    run.end = at + bytes;
                    run.ptr = at + size;
                    if block.dirty.load(Relaxed) != 0 {
                        // SAFETY: the cells of the run are unmarked, so dead, and the block is ours to fill.
                        unsafe { word_at(at).cast::<u8>().write_bytes(0, bytes) };
                    }
                    self.taken += bytes;
                    return Ok(at);
                }
                block.owned.store(0, Relaxed);
                run.block = 0;
            }
            self.tell();
            let block = self.heap.take_block(kind, class)?;
            let run = &mut self.runs[kind as usize][class];
            run.block = block;
            run.next = 0;
        }
    }

    /// [`Heap::external`] for many small pieces: told in bulk.
    pub fn external(&mut self, delta: isize) {
        self.outside += delta;
        if self.outside.unsigned_abs() >= BULK {
            self.heap.external(std::mem::take(&mut self.outside));
        }
    }

    /// Tells the heap what was taken.
    fn tell(&mut self) {
        let taken = std::mem::take(&mut self.taken);
        self.heap.allocated(taken);
    }

    fn count_down(&mut self) {
        if self.countdown != 0 {
            self.countdown -= 1;
            if self.countdown == 0 {
                self.countdown = self.heap.stress;
                self.heap.request_collection();
            }
        }
    }

    /// A large object: blocks of its own.
    #[cold]
    #[inline(never)]
    fn large(&mut self, kind: Kind, bytes: usize) -> Result<usize, OutOfMemory> {
        self.count_down();
        let at = self.heap.take_large(kind, bytes)?;
        self.taken += bytes;
        self.tell();
        Ok(at)
    }
}

impl Drop for Allocator {
    fn drop(&mut self) {
        self.tell();
        self.heap.external(std::mem::take(&mut self.outside));
        for run in self.runs.iter().flatten() {
            if run.block != 0
                && let Some(block) = self.heap.map.get(run.block as u64)
            {
                block.owned.store(0, Relaxed);
            }
        }
    }
}

impl Heap {
    /// A block with room for a class, owned by the caller: the address of its memory.
    fn take_block(&self, kind: Kind, class: usize) -> Result<usize, OutOfMemory> {
        let mut space = self.space();
        if let Some(base) = space.partial(kind, class).pop()
            && let Some(block) = self.map.get(base as u64)
        {
            debug_assert!(block.state() == SMALL && block.kind() == kind);
            block.owned.store(1, Relaxed);
            return Ok(base);
        }
        self.check_limit(&space, BLOCK, false)?;
        let base = space.take(&self.map, 1).ok_or(OutOfMemory)?;
        let block = self.map.get(base as u64).ok_or(OutOfMemory)?;
        block.owned.store(1, Relaxed);
        block.become_small(kind, class);
        Ok(base)
    }

    fn take_large(&self, kind: Kind, bytes: usize) -> Result<usize, OutOfMemory> {
        if bytes >= 1 << 46 {
            return Err(OutOfMemory);
        }
        let n = bytes.div_ceil(BLOCK);
        let base = {
            let mut space = self.space();
            self.check_limit(&space, n << BLOCK_SHIFT, true)?;
            let base = space.take(&self.map, n).ok_or(OutOfMemory)?;
            Space::become_large(&self.map, base, n, kind, bytes);
            base
        };
        for i in 0..n {
            if let Some(block) = self.map.get((base + i * BLOCK) as u64)
                && block.dirty.load(Relaxed) != 0
            {
                zero_block(block);
            }
        }
        Ok(base)
    }

    /// Whether `bytes` more may be taken. A large object must fit under the limit; beside others it may pass it by a
    /// quarter, since they may be garbage: a collection is about to come, and what then lives beyond the limit ends the
    /// run.
    fn check_limit(&self, space: &Space, bytes: usize, large: bool) -> Result<(), OutOfMemory> {
        let limit = self.limit.load(Relaxed);
        let used = space.used_blocks * BLOCK + self.external_now();
        let over = used.saturating_add(bytes) > limit.saturating_add(limit / 4);
        if over || large && bytes > limit {
            self.short.store(true, Relaxed);
            self.request_collection();
            return Err(OutOfMemory);
        }
        Ok(())
    }
}

fn zero_block(block: &Block) {
    // SAFETY: the block belongs to the large object that is being made; nobody else knows it.
    unsafe { word_at(block.base()).cast::<u8>().write_bytes(0, BLOCK) };
}
