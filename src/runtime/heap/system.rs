//! What the system does with memory that nobody needs for now, and in which pieces it gives it. Where it cannot be asked,
//! memory stays with the process and comes as it comes.
#![allow(unsafe_code)]

#[cfg(all(target_os = "linux", not(miri)))]
mod advice {
    use std::ffi::{c_int, c_void};

    unsafe extern "C" {
        fn madvise(addr: *mut c_void, len: usize, advice: c_int) -> c_int;
    }

    pub(super) const DONTNEED: c_int = 4;
    pub(super) const HUGEPAGE: c_int = 14;

    /// Whether the system follows.
    ///
    /// # Safety
    /// The pages are anonymous private memory of the caller, who can do without what the advice takes.
    pub(super) unsafe fn give(addr: usize, bytes: usize, advice: c_int) -> bool {
        // SAFETY: the caller's promise.
        unsafe { madvise(std::ptr::with_exposed_provenance_mut(addr), bytes, advice) == 0 }
    }
}

/// Tells the system that the contents of free pages are not needed. True: they read as zeros from now on, and take no
/// memory until they are written again.
#[cfg(all(target_os = "linux", not(miri)))]
pub(super) fn give_back(addr: usize, bytes: usize) -> bool {
    // SAFETY: the pages belong to free blocks of an arena, which is anonymous private memory; nobody reads them before
    // they are written or found to be zero. Pages larger than a block are refused by the system or split.
    unsafe { advice::give(addr, bytes, advice::DONTNEED) }
}

/// Asks for pages of 2 MiB where the system has them: a growing heap then takes one fault for 64 blocks, and marking
/// misses the translation of addresses less often.
#[cfg(all(target_os = "linux", not(miri)))]
pub(super) fn prefer_large_pages(addr: usize, bytes: usize) {
    // SAFETY: the pages belong to an arena; the advice takes nothing.
    let _ = bytes > 0 && unsafe { advice::give(addr, bytes, advice::HUGEPAGE) };
}

/// No way to tell it.
#[cfg(not(all(target_os = "linux", not(miri))))]
pub(super) fn give_back(_: usize, _: usize) -> bool {
    false
}

/// No way to ask.
#[cfg(not(all(target_os = "linux", not(miri))))]
pub(super) fn prefer_large_pages(_: usize, _: usize) {}
