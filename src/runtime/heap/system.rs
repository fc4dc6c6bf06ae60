//! What the system does with memory that nobody needs for now. Where it cannot be asked, memory stays with the process.
#![allow(unsafe_code)]

/// Tells the system that the contents of free pages are not needed. True: they read as zeros from now on, and take no
/// memory until they are written again.
#[cfg(all(target_os = "linux", not(miri)))]
pub(super) fn give_back(addr: usize, bytes: usize) -> bool {
    use std::ffi::{c_int, c_void};
    const MADV_DONTNEED: c_int = 4;
    unsafe extern "C" {
        fn madvise(addr: *mut c_void, len: usize, advice: c_int) -> c_int;
    }
    // SAFETY: the pages belong to free blocks of an arena, which is anonymous private memory; nobody reads them before
    // they are written or found to be zero. Pages larger than a block are refused by the system.
    unsafe { madvise(std::ptr::with_exposed_provenance_mut(addr), bytes, MADV_DONTNEED) == 0 }
}

/// No way to tell it.
#[cfg(not(all(target_os = "linux", not(miri))))]
pub(super) fn give_back(_: usize, _: usize) -> bool {
    false
}
