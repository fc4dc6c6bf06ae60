//! Maps for instructions: keys and values travel in slots.
use super::frame::Fp;
use super::link::TypeUse;
use super::memory::{bulk, out_of_memory};
use super::trap::{self, Trap, Trapped};
use crate::ir::instr::Slot;
use crate::runtime::heap::OutOfMemory;
use crate::runtime::map::{self, MapError, MapIter};
use crate::runtime::sched::Worker;

#[cold]
fn failed(error: MapError) -> Box<Trap> {
    match error {
        MapError::Fatal(text) => Box::new(Trap::Fatal(text.into())),
        MapError::Panic(text) => Box::new(Trap::Error(text.into())),
        MapError::NilMap => trap::nil_map(),
        MapError::OutOfMemory => out_of_memory(OutOfMemory),
    }
}

/// Reading and deleting in an empty map only checks the key, and says so in other words.
#[cold]
fn failed_look(error: MapError, m: u64) -> Box<Trap> {
    match error {
        MapError::Panic(text) if map::len(m) == 0 => {
            Box::new(Trap::Unhashable(text.replacen("hash of unhashable type ", "", 1)))
        }
        error => failed(error),
    }
}

/// `make(map[K]V, hint)`; a negative hint counts as none.
pub fn make(w: &mut Worker, hint: u64, ty: &TypeUse) -> Trapped<u64> {
    let hint = usize::try_from(hint as i64).unwrap_or(0);
    let seed = w.rng.next_u64();
    let made = map::make(&mut w.alloc, ty.rtype.map_type(), hint, seed).map_err(out_of_memory)?;
    bulk(w, hint.saturating_mul(16));
    Ok(made)
}

/// The value of a key to `d..`, zero when absent; answers whether it was there.
pub fn get(fp: Fp, d: Slot, m: u64, k: Slot, ty: &TypeUse) -> Trapped<bool> {
    let ty = ty.rtype.map_type();
    let at = map::get(ty, m, fp.slice(k, ty.key_slots)).map_err(|e| failed_look(e, m))?;
    if at == 0 {
        fp.zero(d, ty.elem_slots);
    } else {
        map::read_words(at, fp.slice_mut(d, ty.elem_slots));
    }
    Ok(at != 0)
}

/// `m[k] = v`.
pub fn set(w: &mut Worker, fp: Fp, m: u64, k: Slot, v: Slot, ty: &TypeUse) -> Trapped {
    let ty = ty.rtype.map_type();
    map::set(&mut w.alloc, m, fp.slice(k, ty.key_slots), fp.slice(v, ty.elem_slots)).map_err(failed)
}

/// `delete(m, k)`.
pub fn delete(fp: Fp, m: u64, k: Slot, ty: &TypeUse) -> Trapped {
    let ty = ty.rtype.map_type();
    map::delete(ty, m, fp.slice(k, ty.key_slots)).map_err(|e| failed_look(e, m))
}

/// `clear(m)`.
pub fn clear(m: u64) -> Trapped {
    map::clear(m).map_err(failed)
}

/// A new iterator.
pub fn iter(w: &mut Worker, m: u64, ty: &TypeUse) -> Trapped<u64> {
    let random = w.rng.next_u64();
    MapIter::make(&mut w.alloc, ty.rtype.map_type(), m, random).map_err(failed)
}

/// The next key and value to the `n` slots at `d`; false at the end.
pub fn next(fp: Fp, d: Slot, it: u64, n: usize) -> Trapped<bool> {
    MapIter::at(it).next(fp.slice_mut(d, n)).map_err(failed)
}
