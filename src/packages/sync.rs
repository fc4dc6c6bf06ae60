//! The natives of packages sync and sync/atomic: operations on words in the heap.

use super::window::{self, DONE, Fail, natives};
use crate::runtime::native::{NativeCx, NativeResult, Quick};
use crate::runtime::sema;
use crate::runtime::value::{IfaceRef, at64, atomic32};
use std::sync::atomic::Ordering::SeqCst;

natives! {
    "sync.(*Mutex).Lock" => |cx| {
        let addr = address(cx)?;
        let (w, g) = cx.parts();
        Ok(NativeCx::sema(sema::mutex_lock(w, g, addr)))
    };
    "sync.(*Mutex).TryLock" => |cx| {
        let addr = address(cx)?;
        let ok = sema::mutex_try_lock(cx.g(), addr);
        window::set_bool(cx, 0, ok);
        DONE
    };
    "sync.(*Mutex).Unlock" => |cx| {
        let addr = address(cx)?;
        Ok(NativeCx::sema_error(sema::mutex_unlock(cx.w(), addr)))
    };
    "sync.(*RWMutex).Lock" => |cx| {
        let addr = address(cx)?;
        let (w, g) = cx.parts();
        Ok(NativeCx::sema(sema::rw_lock(w, g, addr)))
    };
    "sync.(*RWMutex).TryLock" => |cx| {
        let addr = address(cx)?;
        let ok = sema::rw_try_lock(cx.g(), addr);
        window::set_bool(cx, 0, ok);
        DONE
    };
    "sync.(*RWMutex).Unlock" => |cx| {
        let addr = address(cx)?;
        Ok(NativeCx::sema_error(sema::rw_unlock(cx.w(), addr)))
    };
    "sync.(*RWMutex).RLock" => |cx| {
        let addr = address(cx)?;
        let (w, g) = cx.parts();
        Ok(NativeCx::sema(sema::rw_rlock(w, g, addr)))
    };
    "sync.(*RWMutex).TryRLock" => |cx| {
        let addr = address(cx)?;
        window::set_bool(cx, 0, sema::rw_try_rlock(addr));
        DONE
    };
    "sync.(*RWMutex).RUnlock" => |cx| {
        let addr = address(cx)?;
        Ok(NativeCx::sema_error(sema::rw_runlock(cx.w(), addr)))
    };
    "sync.(*WaitGroup).Add" => |cx| {
        let (addr, delta) = (address(cx)?, window::int(cx, 1));
        let (w, g) = cx.parts();
        Ok(NativeCx::sema_error(sema::wg_add(w, g, addr, delta)))
    };
    "sync.(*WaitGroup).Done" => |cx| {
        let addr = address(cx)?;
        let (w, g) = cx.parts();
        Ok(NativeCx::sema_error(sema::wg_add(w, g, addr, -1)))
    };
    "sync.(*WaitGroup).Wait" => |cx| {
        let addr = address(cx)?;
        let (w, g) = cx.parts();
        Ok(NativeCx::sema(sema::wg_wait(w, g, addr)))
    };
    "sync.ticket" => |cx| {
        let addr = address(cx)?;
        cx.set(0, u64::from(sema::cond_ticket(addr)));
        DONE
    };
    "sync.wait" => |cx| {
        let (addr, ticket) = (address(cx)?, cx.arg(1) as u32);
        let (w, g) = cx.parts();
        Ok(NativeCx::sema(sema::cond_wait(w, g, addr, ticket)))
    };
    "sync.signal" => |cx| {
        let addr = address(cx)?;
        let (w, g) = cx.parts();
        sema::cond_signal(w, g, addr);
        DONE
    };
    "sync.broadcast" => |cx| {
        let addr = address(cx)?;
        let (w, g) = cx.parts();
        sema::cond_broadcast(w, g, addr);
        DONE
    };
    "sync/atomic.casReference" => |cx| {
        // Three pointers in interfaces: to the variable, the old one, the new one.
        let (at, old, new) = (IfaceRef(cx.arg(0)).word(), IfaceRef(cx.arg(1)).word(), IfaceRef(cx.arg(2)).word());
        let swapped = at64(nonzero(at)?).compare_exchange(old, new, SeqCst, SeqCst).is_ok();
        window::set_bool(cx, 0, swapped);
        DONE
    };
    "sync/atomic.casInterface" => |cx| {
        let swapped = at64(address(cx)?).compare_exchange(cx.arg(1), cx.arg(2), SeqCst, SeqCst).is_ok();
        window::set_bool(cx, 0, swapped);
        DONE
    };
    "sync/atomic.sameType" => |cx| {
        let same = IfaceRef(cx.arg(0)).type_word() == IfaceRef(cx.arg(1)).type_word();
        window::set_bool(cx, 0, same);
        DONE
    };
}

/// Operations that nobody else disturbs. A nil address is left to the native, which panics.
pub const QUICK: &[(&str, Quick)] = &[
    ("sync.(*Mutex).Lock", |window, g| at(window, |addr| sema::mutex_take(addr, g))),
    ("sync.(*Mutex).TryLock", |window, g| answer(window, |addr| sema::mutex_take(addr, g))),
    ("sync.(*Mutex).Unlock", |window, _| at(window, sema::mutex_leave)),
    ("sync.(*RWMutex).Lock", |window, g| at(window, |addr| sema::rw_take(addr, g))),
    ("sync.(*RWMutex).Unlock", |window, _| at(window, sema::rw_leave)),
    ("sync.(*RWMutex).RLock", |window, g| at(window, |addr| sema::rw_rtake(addr, g))),
    ("sync.(*RWMutex).RUnlock", |window, _| at(window, sema::rw_rleave)),
    ("sync.(*WaitGroup).Add", |window, _| {
        let delta = window.get(1).map_or(0, |&delta| delta as i64);
        at(window, |addr| sema::wg_count(addr, delta))
    }),
    ("sync.(*WaitGroup).Done", |window, _| at(window, |addr| sema::wg_count(addr, -1))),
    // Deferred by Go: who returns has not panicked.
    ("sync.(*WaitGroup).end", |window, _| at(window, |addr| sema::wg_count(addr, -1))),
    ("sync.(*WaitGroup).Wait", |window, _| at(window, sema::wg_is_zero)),
    ("sync.signal", |window, _| at(window, sema::cond_is_empty)),
    ("sync.broadcast", |window, _| at(window, sema::cond_is_empty)),
];

/// Does something at the address that the window holds alone.
fn at(window: &[u64], f: impl Fn(u64) -> bool) -> bool {
    window.first().is_some_and(|&addr| addr != 0 && f(addr))
}

/// The same for a window with a result in front, which is set when `f` did it.
fn answer(window: &mut [u64], f: impl Fn(u64) -> bool) -> bool {
    let [result, addr] = window else { return false };
    let done = *addr != 0 && f(*addr);
    if done {
        *result = 1;
    }
    done
}

/// The address in argument 0: receiver or pointer.
fn address(cx: &NativeCx) -> Result<u64, Fail> {
    nonzero(cx.arg(0))
}

fn nonzero(addr: u64) -> Result<u64, Fail> {
    if addr == 0 {
        return Err(Fail(NativeResult::PanicError(
            "invalid memory address or nil pointer dereference".into(),
        )));
    }
    Ok(addr)
}

/// The functions and methods on one integer type. `$word` is the cell at an address, `$int` the Rust type that makes a
/// slot of its content canonical again, `$raw` the cell's own.
macro_rules! integers {
    ($table:ident, $quick:ident, $name:literal, $word:ident, $int:ty, $raw:ty) => {
        /// The operations on one integer type.
        pub const $table: &[(&str, crate::runtime::native::Native)] = integers!(@ops table $name, $word, $int, $raw);
        /// The same as they mostly go.
        pub const $quick: &[(&str, Quick)] = integers!(@ops quick $name, $word, $int, $raw);
    };
    (@ops $kind:ident $name:literal, $word:ident, $int:ty, $raw:ty) => {
        integers!(@$kind [
            "Load" $word |cell, _a, _b| cell.load(SeqCst) as $int as i64 as u64;
            "Swap" $word |cell, a, _b| cell.swap(a as $raw, SeqCst) as $int as i64 as u64;
            "CompareAndSwap" $word |cell, a, b| u64::from(cell.compare_exchange(a as $raw, b as $raw, SeqCst, SeqCst).is_ok());
            "Add" $word |cell, a, _b| cell.fetch_add(a as $raw, SeqCst).wrapping_add(a as $raw) as $int as i64 as u64;
            "And" $word |cell, a, _b| cell.fetch_and(a as $raw, SeqCst) as $int as i64 as u64;
            "Or" $word |cell, a, _b| cell.fetch_or(a as $raw, SeqCst) as $int as i64 as u64;
        ] $name $word $raw)
    };
    (@table [$($op:literal $w:ident |$cell:ident, $a:ident, $b:ident| $body:expr;)*] $name:literal $word:ident $raw:ty) => {
        &[$(
            (concat!("sync/atomic.", $op, $name), |cx| operation(cx, |addr, $a, $b| { let $cell = $w(addr); $body })),
            (concat!("sync/atomic.(*", $name, ").", $op), |cx| operation(cx, |addr, $a, $b| { let $cell = $w(addr); $body })),
        )*
            (concat!("sync/atomic.Store", $name), |cx| store(cx, |addr, a| $word(addr).store(a as $raw, SeqCst))),
            (concat!("sync/atomic.(*", $name, ").Store"), |cx| store(cx, |addr, a| $word(addr).store(a as $raw, SeqCst))),
        ]
    };
    (@quick [$($op:literal $w:ident |$cell:ident, $a:ident, $b:ident| $body:expr;)*] $name:literal $word:ident $raw:ty) => {
        &[$(
            (concat!("sync/atomic.", $op, $name), |window, _| quick(window, |addr, $a, $b| { let $cell = $w(addr); $body })),
            (concat!("sync/atomic.(*", $name, ").", $op), |window, _| quick(window, |addr, $a, $b| { let $cell = $w(addr); $body })),
        )*
            (concat!("sync/atomic.Store", $name), |window, _| quick_store(window, |addr, a| $word(addr).store(a as $raw, SeqCst))),
            (concat!("sync/atomic.(*", $name, ").Store"), |window, _| quick_store(window, |addr, a| $word(addr).store(a as $raw, SeqCst))),
        ]
    };
}

/// An operation on the cell that argument 0 points to, with two words as further arguments and one as result.
fn operation(cx: &mut NativeCx, f: fn(u64, u64, u64) -> u64) -> NativeResult {
    match address(cx) {
        Ok(addr) => {
            let result = f(addr, cx.arg(1), cx.arg(2));
            cx.set(0, result);
            NativeResult::Done
        }
        Err(Fail(result)) => result,
    }
}

/// A store to the cell that argument 0 points to.
fn store(cx: &mut NativeCx, f: fn(u64, u64)) -> NativeResult {
    match address(cx) {
        Ok(addr) => {
            f(addr, cx.arg(1));
            NativeResult::Done
        }
        Err(Fail(result)) => result,
    }
}

/// [`operation`] on a window: the result, the address, and up to two words.
#[inline(always)]
fn quick(window: &mut [u64], f: impl Fn(u64, u64, u64) -> u64) -> bool {
    let (result, addr, a, b) = match window {
        [result, addr] => (result, *addr, 0, 0),
        [result, addr, a] => (result, *addr, *a, 0),
        [result, addr, a, b] => (result, *addr, *a, *b),
        _ => return false,
    };
    if addr == 0 {
        return false;
    }
    *result = f(addr, a, b);
    true
}

/// [`store`] on a window: the address and a word.
#[inline(always)]
fn quick_store(window: &mut [u64], f: impl Fn(u64, u64)) -> bool {
    match window {
        [addr, a] if *addr != 0 => {
            f(*addr, *a);
            true
        }
        _ => false,
    }
}

integers!(INT32, QUICK_INT32, "Int32", atomic32, i32, u32);
integers!(INT64, QUICK_INT64, "Int64", at64, i64, u64);
integers!(UINT32, QUICK_UINT32, "Uint32", atomic32, u32, u32);
integers!(UINT64, QUICK_UINT64, "Uint64", at64, u64, u64);
integers!(UINTPTR, QUICK_UINTPTR, "Uintptr", at64, u64, u64);
