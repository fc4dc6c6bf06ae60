//! Slices for instructions: making, slicing, appending, copying.
//!
//! Slice headers are immutable objects; whatever changes a length makes a new one.
use super::frame::Fp;
use super::link::TypeUse;
use super::memory::{bulk, out_of_memory};
use super::trap::{self, Sliced, Trap, Trapped, slice_bounds};
use crate::ir::instr::{Bounds, Slot};
use crate::runtime::rtype::RType;
use crate::runtime::sched::Worker;
use crate::runtime::value::{self, MemKind, SliceRef, StrRef, grow_cap};

/// What Go's allocator could address on amd64: what makes `make` panic rather than end the program.
const MAX_ALLOC: u128 = 1 << 48;

/// `make([]T, len, cap)`.
#[inline]
pub fn make(w: &mut Worker, elem: &RType, len: u64, cap: u64) -> Trapped<u64> {
    if len > cap || cap > u64::from(u32::MAX) {
        too_large(elem, len, cap)?;
    }
    let slice = SliceRef::make(&mut w.alloc, elem, len as usize, cap as usize).map_err(out_of_memory)?;
    bulk(w, elem.size * cap as usize);
    Ok(slice.0)
}

#[cold]
fn too_large(elem: &RType, len: u64, cap: u64) -> Trapped {
    let size = elem.go_size() as u128;
    let bad = |n: u64| (n as i64) < 0 || size * n as u128 > MAX_ALLOC;
    if bad(len) {
        return Err(Trap::Error("makeslice: len out of range".into()).into());
    }
    if bad(cap) || len > cap {
        return Err(Trap::Error("makeslice: cap out of range".into()).into());
    }
    Ok(())
}

/// The bounds that stand in slots `w..` of a slice expression.
#[inline(always)]
fn bounds(fp: Fp, at: Slot, bounds: Bounds) -> (Option<u64>, Option<u64>, Option<u64>) {
    let one = |bit: u8| (bounds & 1 << bit != 0).then(|| fp.get(at + Slot::from(bit)));
    (one(0), one(1), one(2))
}

/// `s[lo:hi:max]`.
pub fn slice(w: &mut Worker, fp: Fp, s: u64, at: Slot, which: Bounds, elem_size: usize) -> Trapped<u64> {
    let s = SliceRef(s);
    let (lo, hi, max) = bounds(fp, at, which);
    let (lo, hi, max) = slice_bounds(lo, hi, max, s.len() as u64, s.cap() as u64, Sliced::Slice)?;
    let slice =
        s.slice(&mut w.alloc, elem_size, lo as usize, hi as usize, max as usize).map_err(out_of_memory)?;
    Ok(slice.0)
}

/// The same for an array at address `a`, not nil.
pub fn slice_array(w: &mut Worker, fp: Fp, a: u64, at: Slot, which: Bounds, array: &TypeUse) -> Trapped<u64> {
    let (lo, hi, max) = bounds(fp, at, which);
    let len = array.len as u64;
    let (lo, hi, max) = slice_bounds(lo, hi, max, len, len, Sliced::Fixed)?;
    // Never one past the end: with no capacity left the start serves.
    let ptr = if max == lo { a } else { a + lo * array.elem_size as u64 };
    let slice =
        SliceRef::new(&mut w.alloc, ptr, (hi - lo) as usize, (max - lo) as usize).map_err(out_of_memory)?;
    Ok(slice.0)
}

/// `s[lo:hi]` of a string.
pub fn slice_str(w: &mut Worker, fp: Fp, s: u64, at: Slot, which: Bounds) -> Trapped<u64> {
    let s = StrRef(s);
    let (lo, hi, _) = bounds(fp, at, which);
    let len = s.len() as u64;
    let (lo, hi, _) = slice_bounds(lo, hi, None, len, len, Sliced::Fixed)?;
    Ok(s.slice(&mut w.alloc, lo as usize, hi as usize).map_err(out_of_memory)?.0)
}

/// Room for `more` elements behind those of `s`: the address of the backing array and the capacity.
fn grow(w: &mut Worker, s: SliceRef, elem: &RType, more: usize) -> Trapped<(u64, usize)> {
    let (len, cap) = (s.len(), s.cap());
    let need = len + more;
    if need <= cap {
        return Ok((s.ptr(), cap));
    }
    // Elements without size need no room, but the length must still be an int.
    if need > i64::MAX as usize || elem.go_size() as u128 * need as u128 > MAX_ALLOC {
        return Err(Trap::Error("growslice: len out of range".into()).into());
    }
    let cap = grow_cap(elem, cap, need);
    let ptr = value::new_array(&mut w.alloc, elem, cap).map_err(out_of_memory)?;
    value::copy(ptr, s.ptr(), elem, len);
    bulk(w, elem.size * cap);
    Ok((ptr, cap))
}

/// `append(s, x)` of one value of one slot, the most frequent case.
#[inline(always)]
pub fn push(w: &mut Worker, s: u64, word: u64, kind: MemKind, elem: &TypeUse) -> Trapped<u64> {
    let s = SliceRef(s);
    let len = s.len();
    let (ptr, cap) = if len < s.cap() { (s.ptr(), s.cap()) } else { grow(w, s, elem.rtype, 1)? };
    value::store(ptr + (len * elem.size) as u64, kind, word);
    Ok(SliceRef::new(&mut w.alloc, ptr, len + 1, cap).map_err(out_of_memory)?.0)
}

/// `append(s, ...)` of `n` values in slots `v..`.
pub fn append(w: &mut Worker, fp: Fp, s: u64, v: Slot, n: usize, elem: &TypeUse) -> Trapped<u64> {
    let s = SliceRef(s);
    if n == 0 {
        return Ok(s.0);
    }
    let (ptr, cap) = grow(w, s, elem.rtype, n)?;
    let len = s.len();
    let at = ptr + (len * elem.size) as u64;
    match elem.kind {
        Some(kind) => {
            for (i, &word) in fp.slice(v, n).iter().enumerate() {
                value::store(at + (i * elem.size) as u64, kind, word);
            }
        }
        None => {
            for i in 0..n {
                let slots = fp.slice(v + (i * elem.slots) as Slot, elem.slots);
                value::store_value(at + (i * elem.size) as u64, elem.rtype, slots);
            }
        }
    }
    Ok(SliceRef::new(&mut w.alloc, ptr, len + n, cap).map_err(out_of_memory)?.0)
}

/// `append(s, other...)`.
pub fn append_slice(w: &mut Worker, s: u64, other: u64, elem: &RType) -> Trapped<u64> {
    let (s, other) = (SliceRef(s), SliceRef(other));
    let n = other.len();
    if n == 0 {
        return Ok(s.0);
    }
    let (ptr, cap) = grow(w, s, elem, n)?;
    value::copy(ptr + (s.len() * elem.size) as u64, other.ptr(), elem, n);
    Ok(SliceRef::new(&mut w.alloc, ptr, s.len() + n, cap).map_err(out_of_memory)?.0)
}

/// `append([]byte, string...)`.
pub fn append_str(w: &mut Worker, s: u64, other: u64, byte: &RType) -> Trapped<u64> {
    let (s, other) = (SliceRef(s), StrRef(other));
    let n = other.len();
    if n == 0 {
        return Ok(s.0);
    }
    let (ptr, cap) = grow(w, s, byte, n)?;
    value::copy_bytes(ptr + s.len() as u64, other.ptr(), n);
    Ok(SliceRef::new(&mut w.alloc, ptr, s.len() + n, cap).map_err(out_of_memory)?.0)
}

/// `copy(dst, src)`.
pub fn copy(dst: u64, src: u64, elem: &RType) -> u64 {
    let (dst, src) = (SliceRef(dst), SliceRef(src));
    let n = dst.len().min(src.len());
    if n > 0 {
        value::copy(dst.ptr(), src.ptr(), elem, n);
    }
    n as u64
}

/// `copy([]byte, string)`.
pub fn copy_str(dst: u64, src: u64) -> u64 {
    let (dst, src) = (SliceRef(dst), StrRef(src));
    let n = dst.len().min(src.len());
    value::copy_bytes(dst.ptr(), src.ptr(), n);
    n as u64
}

/// `clear(s)`.
pub fn clear(s: u64, elem: &RType) {
    let s = SliceRef(s);
    if !s.is_empty() {
        value::zero(s.ptr(), elem, s.len());
    }
}

/// `(*[N]T)(s)`.
pub fn to_array(s: u64, array: &TypeUse) -> Trapped<u64> {
    let s = SliceRef(s);
    if s.len() < array.len {
        return Err(trap::short_slice(s.len() as u64, array.len as u64));
    }
    Ok(s.ptr())
}
