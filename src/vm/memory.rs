//! Loads, stores and copies for instructions: scalars fast, whole values by their type.
//!
//! Addresses are never nil here; the dispatch checks that first.
use super::link::{TypeUse, mem_kind};
use super::trap::{Trap, Trapped};
use crate::ir::instr::MemKind;
use crate::runtime::heap::OutOfMemory;
use crate::runtime::sched::Worker;
use crate::runtime::value;

/// The scalar or reference at an address.
#[inline(always)]
pub fn load(addr: u64, kind: MemKind) -> u64 {
    // Words first: nearly all loads are, and an acquire load costs nothing where it matters.
    if matches!(kind, MemKind::W64 | MemKind::Ref) {
        value::load_ref(addr)
    } else if kind == MemKind::U8 {
        u64::from(value::load8(addr))
    } else {
        value::load(addr, mem_kind(kind))
    }
}

/// Stores a scalar or reference at an address.
#[inline(always)]
pub fn store(addr: u64, kind: MemKind, word: u64) {
    if matches!(kind, MemKind::W64 | MemKind::Ref) {
        value::store_ref(addr, word);
    } else if kind == MemKind::U8 {
        value::store8(addr, word as u8);
    } else {
        value::store(addr, mem_kind(kind), word);
    }
}

/// log2 of the bytes of an element.
#[inline(always)]
pub fn shift(kind: MemKind) -> u32 {
    match kind {
        MemKind::I8 | MemKind::U8 => 0,
        MemKind::I16 | MemKind::U16 => 1,
        MemKind::I32 | MemKind::U32 | MemKind::F32 => 2,
        MemKind::W64 | MemKind::Ref => 3,
    }
}

/// A new zeroed object that holds one value.
#[inline]
pub fn new(w: &mut Worker, ty: &TypeUse) -> Trapped<u64> {
    let object = value::new_value(&mut w.alloc, ty.rtype).map_err(out_of_memory)?;
    bulk(w, ty.size);
    Ok(object)
}

/// What an allocation beyond the limit does: nothing recovers it.
#[cold]
pub fn out_of_memory(_: OutOfMemory) -> Box<Trap> {
    Box::new(Trap::Memory)
}

/// After an allocation of so many bytes: a collection that is due comes at the next back-edge or call, not when the fuel
/// has run out.
#[inline(always)]
pub fn bulk(w: &mut Worker, bytes: usize) {
    if bytes >= BULK && w.rt.heap.want_collection() {
        w.request_poll();
    }
}

/// Smaller allocations cannot fill much memory between two polls.
const BULK: usize = 4096;
