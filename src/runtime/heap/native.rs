//! Native objects: Rust values that live in the heap (channels, maps, iterators, timers).
//!
//! Invariants: the header word of a native cell is the address of its [`NativeType`], or 0 while the cell is
//! free; a native object is dropped by the sweep, in a stopped world, exactly once.
#![allow(unsafe_code)]

use super::Tracer;

/// A Rust value that the collector owns. Its drop runs in a stopped world and must not use the heap, but for
/// [`super::Heap::external`].
pub trait Native: Send + Sync + 'static {
    /// Visits every reference that the value holds. Called in a stopped world; it may lock, but must not
    /// allocate on the heap.
    fn trace(&self, tracer: &mut Tracer<'_>);
}

/// What the collector knows of a native type.
pub(super) struct NativeType {
    pub(super) trace: unsafe fn(*const u8, &mut Tracer<'_>),
    /// None when dropping does nothing.
    pub(super) drop: Option<unsafe fn(*mut u8)>,
    pub(super) name: fn() -> &'static str,
}

pub(super) struct Of<T>(std::marker::PhantomData<T>);

impl<T: Native> Of<T> {
    pub(super) const TYPE: &'static NativeType = &NativeType {
        trace: trace::<T>,
        drop: if std::mem::needs_drop::<T>() { Some(drop_in_place::<T>) } else { None },
        name: std::any::type_name::<T>,
    };
    pub(super) const FITS: () = assert!(std::mem::align_of::<T>() <= 8 && std::mem::size_of::<T>() <= 8192);
}

unsafe fn trace<T: Native>(at: *const u8, tracer: &mut Tracer<'_>) {
    // SAFETY: the caller read this function from the header of a live cell that was filled with a T.
    unsafe { &*at.cast::<T>() }.trace(tracer);
}

unsafe fn drop_in_place<T>(at: *mut u8) {
    // SAFETY: as above, and the sweep calls it once, when nothing can reach the value any more.
    unsafe { std::ptr::drop_in_place(at.cast::<T>()) }
}
