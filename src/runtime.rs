//! Values, heap, scheduler, channels, timers: motion and memory, without syntax, types or Jupyter.

/// Memory: arenas, allocation, marking, sweeping.
pub mod heap;
/// Maps on the heap.
pub mod map;
/// Run-time type descriptors.
pub mod rtype;
/// Typed views of strings, slices, interfaces and closures; loads and stores.
pub mod value;
