//! What the queues need of a goroutine.

use std::ptr::NonNull;

pub struct Goroutine {
    pub link: *mut Goroutine,
}

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct GoRef(NonNull<Goroutine>);

// SAFETY: an address; the model never looks behind it.
unsafe impl Send for GoRef {}

impl GoRef {
    pub fn from_ptr(ptr: *mut Goroutine) -> Option<GoRef> {
        NonNull::new(ptr).map(GoRef)
    }

    pub fn as_ptr(self) -> *mut Goroutine {
        self.0.as_ptr()
    }
}
