//! Runnable goroutines, local and global.
//!
//! Invariants of [`LocalQueue`]: only its owner pushes; anybody pops by moving `head` with a compare-and-swap, so an
//! element is taken once; indices wrap, `tail - head` is the length and never passes [`LOCAL`].
//! The global queue stands under the scheduler's lock and links goroutines through themselves.
#![allow(unsafe_code)]

use super::goroutine::{GoRef, Goroutine};
use crate::runtime::sync::{AtomicPtr, AtomicU32, Ordering};

/// Places in a local queue; half of them go to the global queue when it is full.
pub(crate) const LOCAL: u32 = 256;

pub(crate) struct LocalQueue {
    head: AtomicU32,
    tail: AtomicU32,
    slots: Box<[AtomicPtr<Goroutine>]>,
}

impl LocalQueue {
    pub(crate) fn new() -> LocalQueue {
        let slots = (0..LOCAL).map(|_| AtomicPtr::new(std::ptr::null_mut())).collect();
        LocalQueue { head: AtomicU32::new(0), tail: AtomicU32::new(0), slots }
    }

    /// A guess from outside, the truth for the owner's own emptiness.
    #[inline]
    pub(crate) fn is_empty(&self) -> bool {
        self.head.load(Ordering::Acquire) == self.tail.load(Ordering::Acquire)
    }

    fn slot(&self, i: u32) -> &AtomicPtr<Goroutine> {
        &self.slots[(i % LOCAL) as usize]
    }

    /// Owner: appends; when full gives back `g` for the global queue.
    #[inline]
    pub(crate) fn push(&self, g: GoRef) -> Result<(), GoRef> {
        let head = self.head.load(Ordering::Acquire);
        let tail = self.tail.load(Ordering::Relaxed);
        if tail.wrapping_sub(head) >= LOCAL {
            return Err(g);
        }
        self.slot(tail).store(g.as_ptr(), Ordering::Relaxed);
        self.tail.store(tail.wrapping_add(1), Ordering::Release);
        Ok(())
    }

    /// Takes the oldest.
    #[inline]
    pub(crate) fn pop(&self) -> Option<GoRef> {
        loop {
            let head = self.head.load(Ordering::Acquire);
            if head == self.tail.load(Ordering::Acquire) {
                return None;
            }
            let g = self.slot(head).load(Ordering::Relaxed);
            let next = head.wrapping_add(1);
            if self.head.compare_exchange(head, next, Ordering::AcqRel, Ordering::Relaxed).is_ok() {
                return GoRef::from_ptr(g);
            }
        }
    }

    /// Owner: takes the older half, to make room.
    pub(crate) fn take_half(&self, out: &mut Vec<GoRef>) {
        self.grab(out);
    }

    /// Moves the older half of `self` behind the thief's own elements of `into`; the first one is returned to be run.
    pub(crate) fn steal(&self, into: &LocalQueue, buffer: &mut Vec<GoRef>) -> Option<GoRef> {
        buffer.clear();
        self.grab(buffer);
        let mut stolen = buffer.drain(..);
        let first = stolen.next();
        for g in stolen {
            // `into` was empty and takes at most half of its size.
            let pushed = into.push(g);
            debug_assert!(pushed.is_ok());
        }
        first
    }

    fn grab(&self, out: &mut Vec<GoRef>) {
        loop {
            let start = out.len();
            let head = self.head.load(Ordering::Acquire);
            let tail = self.tail.load(Ordering::Acquire);
            let len = tail.wrapping_sub(head);
            let n = len - len / 2;
            if n == 0 {
                return;
            }
            if n > LOCAL / 2 {
                // head and tail were read at different times.
                continue;
            }
            for i in 0..n {
                if let Some(g) = GoRef::from_ptr(self.slot(head.wrapping_add(i)).load(Ordering::Relaxed)) {
                    out.push(g);
                }
            }
            let next = head.wrapping_add(n);
            if self.head.compare_exchange(head, next, Ordering::AcqRel, Ordering::Relaxed).is_ok() {
                return;
            }
            // Somebody was faster: what was read may be stale.
            out.truncate(start);
        }
    }
}

/// First in, first out; links through [`Goroutine::link`].
pub(crate) struct GlobalQueue {
    head: *mut Goroutine,
    tail: *mut Goroutine,
    len: usize,
}

// SAFETY: the pointers are addresses of goroutines, see GoRef.
unsafe impl Send for GlobalQueue {}

impl GlobalQueue {
    pub(crate) const fn new() -> GlobalQueue {
        GlobalQueue { head: std::ptr::null_mut(), tail: std::ptr::null_mut(), len: 0 }
    }

    pub(crate) fn len(&self) -> usize {
        self.len
    }

    pub(crate) fn push(&mut self, g: GoRef) {
        let ptr = g.as_ptr();
        // SAFETY: a runnable goroutine belongs to the queue that holds it, and its link to nobody else.
        unsafe {
            (*ptr).link = std::ptr::null_mut();
            if self.tail.is_null() {
                self.head = ptr;
            } else {
                (*self.tail).link = ptr;
            }
        }
        self.tail = ptr;
        self.len += 1;
    }

    pub(crate) fn pop(&mut self) -> Option<GoRef> {
        let g = GoRef::from_ptr(self.head)?;
        // SAFETY: as in push.
        self.head = unsafe { (*g.as_ptr()).link };
        if self.head.is_null() {
            self.tail = std::ptr::null_mut();
        }
        self.len -= 1;
        Some(g)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::runtime::sync::{AtomicUsize, Ordering};

    fn fake(n: usize) -> GoRef {
        // Queues never look into the goroutines of the local kind: any address will do.
        GoRef::from_ptr(std::ptr::without_provenance_mut(n * 8)).expect("not null")
    }

    #[test]
    fn first_in_first_out_until_full() {
        let q = LocalQueue::new();
        for i in 1..=LOCAL as usize {
            assert!(q.push(fake(i)).is_ok());
        }
        assert_eq!(q.push(fake(999)), Err(fake(999)));
        for i in 1..=LOCAL as usize {
            assert_eq!(q.pop(), Some(fake(i)));
        }
        assert_eq!(q.pop(), None);
    }

    #[test]
    fn stealing_takes_the_older_half() {
        let (a, b) = (LocalQueue::new(), LocalQueue::new());
        for i in 1..=7 {
            assert!(a.push(fake(i)).is_ok());
        }
        assert_eq!(a.steal(&b, &mut Vec::new()), Some(fake(1)));
        assert_eq!((b.pop(), b.pop(), b.pop(), b.pop()), (Some(fake(2)), Some(fake(3)), Some(fake(4)), None));
        assert_eq!(a.pop(), Some(fake(5)));
    }

    #[test]
    fn every_goroutine_is_taken_once_by_owner_or_thief() {
        const N: usize = 20_000;
        let q = LocalQueue::new();
        let taken: Vec<AtomicUsize> = (0..=N).map(|_| AtomicUsize::new(0)).collect();
        let done = AtomicUsize::new(0);
        let take = |g: GoRef| {
            taken[g.as_ptr().addr() / 8].fetch_add(1, Ordering::Relaxed);
            done.fetch_add(1, Ordering::Relaxed);
        };
        std::thread::scope(|s| {
            for _ in 0..3 {
                s.spawn(|| {
                    let (own, mut buffer) = (LocalQueue::new(), Vec::new());
                    while done.load(Ordering::Relaxed) < N {
                        if let Some(g) = q.steal(&own, &mut buffer) {
                            take(g);
                        }
                        while let Some(g) = own.pop() {
                            take(g);
                        }
                        std::thread::yield_now();
                    }
                });
            }
            for i in 1..=N {
                while q.push(fake(i)).is_err() {
                    if let Some(g) = q.pop() {
                        take(g);
                    }
                }
            }
            while let Some(g) = q.pop() {
                take(g);
            }
        });
        assert!(taken[1..].iter().all(|n| n.load(Ordering::Relaxed) == 1));
    }
}
