//! The threads that run goroutines.
use super::goroutine::Goroutine;
use super::safepoint::Poll;
use super::seed::Rng;
use crate::runtime::Runtime;
use crate::runtime::heap::Allocator;
use crate::runtime::sync::Arc;

/// A thread that runs goroutines, and what it has to itself.
pub struct Worker {
    /// Allocation on the heap. Never collects; a collection happens at a poll.
    pub alloc: Allocator,
    /// All randomness of the program.
    pub rng: Rng,
    /// Counted down by the machine at back-edges and calls; below 0 it must [`Worker::poll`]. Whoever wants a poll soon
    /// (after a large allocation, say) sets it to 0.
    pub fuel: i32,
    pub rt: Arc<Runtime>,
}

impl Worker {
    /// The safepoint poll: see [`Poll`]. The machine has saved `fp`, `pc` and `code` before; the goroutine may vanish,
    /// the world may be stopped, memory may be collected.
    pub fn poll(&mut self, _g: &mut Goroutine) -> Poll {
        self.fuel = 1000;
        Poll::Continue
    }

    /// Starts a goroutine that inherits group and run from `parent` (the `go` statement). `init` prepares its stack of at
    /// least `slots` slots, and its `fp`, `pc`, `code`. Fails only when the stack cannot be had.
    pub fn spawn(&mut self, _parent: &Goroutine, _slots: usize, _init: impl FnOnce(&mut Goroutine)) -> bool {
        false
    }
}
