//! Memory: arenas, allocation, marking, sweeping.
//!
//! Memory is cut into blocks of 32 KiB (`block`), handed out from arenas (`space`), filled by each worker for itself
//! (`alloc`), and freed by marking everything reachable in a stopped world (`mark`). References are plain addresses,
//! also of the inside of objects; addresses outside the arenas (immortal constants) are left alone.
//!
//! Invariants:
//! - an object has one of three kinds: *scan* (a header word names its layout), *no-scan*, *native* (a Rust value
//!   with a trace method and a drop);
//! - objects never move, and die only inside [`Heap::collect`], which runs in a stopped world. Between two safepoints
//!   nothing dies under anybody;
//! - allocation never collects. Past the threshold a flag is set; past the limit it fails.
//!
//! `GOPARK_GC_STRESS=N` collects every N allocations, fills what died with poison and keeps it for a while.
//! This module knows no goroutine and no channel.
#![allow(unsafe_code)]

mod alloc;
mod block;
mod check;
mod layout;
mod mark;
mod native;
mod pool;
mod space;
mod system;

pub use alloc::Allocator;
pub use layout::LayoutId;
pub use mark::Tracer;
pub use native::Native;

use block::BlockMap;
use space::Space;
use std::sync::atomic::{AtomicBool, AtomicIsize, AtomicU32, AtomicU64, AtomicUsize, Ordering::Relaxed};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

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
    map: BlockMap,
    space: Mutex<Space>,
    /// Marking that several threads share, and the sign that some is there.
    work: pool::Pool<mark::Grey>,
    /// Other workers assist collections.
    parallel: AtomicBool,
    /// A collection may be assisted now.
    marking: AtomicBool,
    want: AtomicBool,
    /// Memory was refused since the last collection.
    short: AtomicBool,
    limit: AtomicUsize,
    /// May be below zero for a moment: allocators tell in bulk, and what one has taken another gives back.
    external: AtomicIsize,
    /// Bytes that lived at the last collection, external ones included; and with what roots held.
    live: AtomicUsize,
    held: AtomicUsize,
    /// Bytes allocated since, and how many ask for the next one.
    since: AtomicUsize,
    trigger: AtomicUsize,
    total: AtomicU64,
    collections: AtomicU32,
    pause_total: AtomicU64,
    /// Collect every so many allocations; 0: not in stress mode.
    stress: u32,
}

/// Less than this is not worth a collection.
const MIN_TRIGGER: usize = 4 << 20;

impl Heap {
    /// A heap with a limit in bytes; stress mode by the environment (`GOPARK_GC_STRESS`).
    pub fn new(limit: usize) -> Arc<Heap> {
        let stress = std::env::var("GOPARK_GC_STRESS").ok().and_then(|s| s.parse().ok()).unwrap_or(0);
        Heap::with_stress(limit, stress)
    }

    /// A heap that collects every `stress` allocations (0: when it pays).
    pub fn with_stress(limit: usize, stress: u32) -> Arc<Heap> {
        let heap = Heap {
            map: BlockMap::new(),
            space: Mutex::new(Space::new()),
            work: pool::Pool::new(mark::LOOKS),
            parallel: AtomicBool::new(false),
            marking: AtomicBool::new(false),
            want: AtomicBool::new(false),
            short: AtomicBool::new(false),
            limit: AtomicUsize::new(limit),
            external: AtomicIsize::new(0),
            live: AtomicUsize::new(0),
            held: AtomicUsize::new(0),
            since: AtomicUsize::new(0),
            trigger: AtomicUsize::new(0),
            total: AtomicU64::new(0),
            collections: AtomicU32::new(0),
            pause_total: AtomicU64::new(0),
            stress,
        };
        heap.pace(0, 0);
        Arc::new(heap)
    }

    fn space(&self) -> MutexGuard<'_, Space> {
        self.space.lock().unwrap_or_else(PoisonError::into_inner)
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

    /// Tells that stopped workers will call [`Heap::assist`] during collections.
    pub fn set_parallel(&self, parallel: bool) {
        self.parallel.store(parallel, Relaxed);
    }

    /// Counts bytes taken, by an allocator or for what roots will tell of ([`Tracer::hold`]).
    pub fn allocated(&self, bytes: usize) {
        self.total.fetch_add(bytes as u64, Relaxed);
        if self.since.fetch_add(bytes, Relaxed) + bytes >= self.trigger.load(Relaxed) {
            self.want.store(true, Relaxed);
        }
    }

    /// After a collection: what lives in the heap, and what roots hold beside it, decides when the next one is due. The
    /// number of bytes until then.
    fn pace(&self, live: usize, roots: usize) -> usize {
        let live = live + self.external_now();
        let held = live + roots;
        let limit = self.limit.load(Relaxed);
        let room = limit.saturating_sub(held);
        // As much again, but well before the limit.
        let trigger = held.max(MIN_TRIGGER).min((room / 8 * 7).max(1 << 20));
        self.live.store(live, Relaxed);
        self.held.store(held, Relaxed);
        self.trigger.store(trigger, Relaxed);
        self.since.store(0, Relaxed);
        trigger
    }

    /// More (or less) memory outside the heap that objects and goroutines hold: stacks, buffers. It counts for pacing
    /// and the limit.
    pub fn external(&self, delta: isize) {
        self.external.fetch_add(delta, Relaxed);
        if delta > 0 {
            self.allocated(delta as usize);
        }
    }

    fn external_now(&self) -> usize {
        usize::try_from(self.external.load(Relaxed)).unwrap_or(0)
    }

    /// Whether so many more bytes outside the heap may be taken: beside what lived at the last collection they may pass
    /// the limit by a quarter, as large objects may.
    pub fn fits(&self, bytes: usize) -> bool {
        let limit = self.limit.load(Relaxed);
        bytes <= limit && self.held.load(Relaxed).saturating_add(bytes) <= limit.saturating_add(limit / 4)
    }

    /// Whether what lived at the last collection is beyond the limit: then the run ends.
    pub fn over_limit(&self) -> bool {
        self.held.load(Relaxed) > self.limit.load(Relaxed)
    }

    /// The number of collections so far.
    pub fn collections(&self) -> u32 {
        self.collections.load(Relaxed)
    }

    /// Whether a collection pays when there is time: enough was allocated since the last one, or memory was short.
    pub fn worth_collecting(&self) -> bool {
        self.short.load(Relaxed) || self.since.load(Relaxed) >= MIN_TRIGGER / 4
    }

    /// What a run ends with that needs more memory than there is.
    pub fn out_of_memory(&self) -> String {
        let limit = self.limit.load(Relaxed);
        let (size, unit) = match limit {
            0..0x40_0000 => (limit >> 10, "KiB"),
            0x40_0000..0x2_0000_0000 => (limit >> 20, "MiB"),
            _ => (limit >> 30, "GiB"),
        };
        format!("out of memory: the limit is {size} {unit} (--max-memory)")
    }

    /// Sets the limit in bytes.
    pub fn set_limit(&self, bytes: usize) {
        self.limit.store(bytes, Relaxed);
        let live = self.live.load(Relaxed).saturating_sub(self.external_now());
        let since = self.since.load(Relaxed);
        self.pace(live, 0);
        self.since.store(since, Relaxed);
    }

    pub fn stats(&self) -> Stats {
        let external = self.external_now();
        Stats {
            live: self.live.load(Relaxed),
            used: self.space().used_blocks * block::BLOCK + external,
            external,
            total_allocated: self.total.load(Relaxed),
            collections: self.collections.load(Relaxed),
            pause_total: self.pause_total.load(Relaxed),
            limit: self.limit.load(Relaxed),
        }
    }
}

impl Drop for Heap {
    fn drop(&mut self) {
        self.drop_natives();
    }
}

/// The objects that [`Heap::mark_from`] reached. Valid while the world stays stopped.
pub struct MarkSet<'h> {
    heap: &'h Heap,
    bits: mark::Bits,
}

/// The native object at an address that holds a T. Valid until the next safepoint.
#[inline(always)]
pub fn native_ref<'a, T: Native>(addr: u64) -> &'a T {
    debug_assert_eq!(native_type(addr), Some(std::any::type_name::<T>()));
    // SAFETY: the machine's types say that the address is that of a live native object that holds a T.
    unsafe { &*std::ptr::with_exposed_provenance::<T>(addr as usize) }
}

/// The name of the Rust type of a native object; None if there is none. For assertions.
fn native_type(addr: u64) -> Option<&'static str> {
    // SAFETY: native objects have a header word in front: the address of their type, 0 when free.
    let header = unsafe { *std::ptr::with_exposed_provenance::<u64>(addr as usize - 8) };
    // SAFETY: as above.
    (header != 0).then(|| unsafe {
        ((*std::ptr::with_exposed_provenance::<native::NativeType>(header as usize)).name)()
    })
}

#[cfg(test)]
pub(crate) mod tests;
