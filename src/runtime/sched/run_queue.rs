//! Runnable goroutines, local and global.
//!
//! Invariants of [`LocalQueue`]: only its owner pushes; anybody pops by moving `head` with a compare-and-swap, so an
//! element is taken once; indices wrap, `tail - head` is the length and never passes the number of places.
//! The global queue stands under the scheduler's lock and links goroutines through themselves.
#![allow(unsafe_code)]

use super::goroutine::{GoRef, Goroutine};
use crate::runtime::sync::{AtomicPtr, AtomicU32, Ordering};

/// Places in a local queue; half of them go to the global queue when it is full.
pub(crate) const LOCAL: usize = 256;

/// A queue with `N` places, a power of two.
pub(crate) struct LocalQueue<const N: usize = LOCAL> {
    head: AtomicU32,
    tail: AtomicU32,
    slots: Box<[AtomicPtr<Goroutine>]>,
}

impl<const N: usize> LocalQueue<N> {
    pub(crate) fn new() -> LocalQueue<N> {
        let slots = (0..N).map(|_| AtomicPtr::new(std::ptr::null_mut())).collect();
        LocalQueue { head: AtomicU32::new(0), tail: AtomicU32::new(0), slots }
    }

    /// A guess from outside, the truth for the owner's own emptiness.
    #[inline]
    pub(crate) fn is_empty(&self) -> bool {
        self.head.load(Ordering::Acquire) == self.tail.load(Ordering::Acquire)
    }

    /// Where the oldest stands, if there is any: the same answer twice means that nobody has taken it meanwhile.
    #[inline]
    pub(crate) fn front(&self) -> Option<u32> {
        let head = self.head.load(Ordering::Acquire);
        (head != self.tail.load(Ordering::Acquire)).then_some(head)
    }

    /// How many there are; a guess from outside.
    #[inline]
    pub(crate) fn len(&self) -> usize {
        let head = self.head.load(Ordering::Relaxed);
        self.tail.load(Ordering::Relaxed).wrapping_sub(head) as usize
    }

    fn slot(&self, i: u32) -> &AtomicPtr<Goroutine> {
        &self.slots[i as usize % N]
    }

    /// Owner: appends; when full gives back `g` for the global queue.
    #[inline]
    pub(crate) fn push(&self, g: GoRef) -> Result<(), GoRef> {
        let head = self.head.load(Ordering::Acquire);
        let tail = self.tail.load(Ordering::Relaxed);
        if tail.wrapping_sub(head) >= N as u32 {
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
    pub(crate) fn steal(&self, into: &LocalQueue<N>, buffer: &mut Vec<GoRef>) -> Option<GoRef> {
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
            if n > N as u32 / 2 {
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

/// First in, first out; the global queue, and lists of goroutines on their way to it. Links through [`Goroutine::link`].
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

    /// Appends all of another queue.
    pub(crate) fn append(&mut self, other: GlobalQueue) {
        if other.head.is_null() {
            return;
        }
        if self.tail.is_null() {
            self.head = other.head;
        } else {
            // SAFETY: as in push.
            unsafe { (*self.tail).link = other.head }
        }
        self.tail = other.tail;
        self.len += other.len;
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
