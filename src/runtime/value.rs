//! Values in memory: loads, stores and copies, and typed views of strings, slices, interfaces and closures.
//!
//! Invariants:
//! - a word that the machine holds as a reference is 0 or the address of (the inside of) a live object or of immortal
//!   memory, and the object is as large as its type says. The instruction verifier and the typed views keep that; so
//!   the functions here take plain addresses and are safe to call with such words;
//! - every access is atomic: scalars relaxed, references acquire and release, a reference is never torn. A racy
//!   program may see an old value, never an invalid one;
//! - strings, interface boxes, slice headers and closures never change once published.
//!
//! Nobody else does address arithmetic. This file knows no goroutine and no code.
#![allow(unsafe_code)]

use super::heap::{Allocator, LayoutId, OutOfMemory};
use super::rtype::{Kind, RType, Uncomparable};
use std::collections::HashMap;
use std::sync::atomic::{
    AtomicU8, AtomicU16, AtomicU32, AtomicU64,
    Ordering::{Acquire, Relaxed, Release},
};
use std::sync::{Mutex, OnceLock, PoisonError};

/// How a scalar or reference stands in memory.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Hash)]
#[repr(u8)]
pub enum MemKind {
    I8,
    I16,
    I32,
    U8,
    U16,
    U32,
    /// Any 64-bit scalar.
    W64,
    /// A float32; in slots it is widened to float64.
    F32,
    /// A reference.
    Ref,
}

impl MemKind {
    /// Bytes in memory.
    pub const fn size(self) -> usize {
        match self {
            MemKind::I8 | MemKind::U8 => 1,
            MemKind::I16 | MemKind::U16 => 2,
            MemKind::I32 | MemKind::U32 | MemKind::F32 => 4,
            MemKind::W64 | MemKind::Ref => 8,
        }
    }
}

// ---- words and bytes at addresses

#[inline(always)]
fn at8(addr: u64) -> &'static AtomicU8 {
    // SAFETY: module invariant: addr lies in a live object; its memory was exposed when the arena was made.
    unsafe { AtomicU8::from_ptr(std::ptr::with_exposed_provenance_mut(addr as usize)) }
}
#[inline(always)]
fn at16(addr: u64) -> &'static AtomicU16 {
    debug_assert!(addr.is_multiple_of(2) && addr != 0);
    // SAFETY: as at8, and layouts align 16-bit fields.
    unsafe { AtomicU16::from_ptr(std::ptr::with_exposed_provenance_mut(addr as usize)) }
}
#[inline(always)]
fn at32(addr: u64) -> &'static AtomicU32 {
    debug_assert!(addr.is_multiple_of(4) && addr != 0);
    // SAFETY: as at8, and layouts align 32-bit fields.
    unsafe { AtomicU32::from_ptr(std::ptr::with_exposed_provenance_mut(addr as usize)) }
}
/// The word at an address, for read-modify-write operations (package sync/atomic, maps).
#[inline(always)]
pub fn at64(addr: u64) -> &'static AtomicU64 {
    debug_assert!(addr.is_multiple_of(8) && addr != 0, "word at {addr:#x}");
    // SAFETY: as at8, and layouts align words.
    unsafe { AtomicU64::from_ptr(std::ptr::with_exposed_provenance_mut(addr as usize)) }
}
/// The 32-bit word at an address, for read-modify-write operations.
#[inline(always)]
pub fn atomic32(addr: u64) -> &'static AtomicU32 {
    at32(addr)
}

/// The scalar or reference at an address, canonical for a slot.
#[inline(always)]
pub fn load(addr: u64, kind: MemKind) -> u64 {
    match kind {
        MemKind::W64 => load64(addr),
        MemKind::Ref => load_ref(addr),
        MemKind::U8 => u64::from(at8(addr).load(Relaxed)),
        MemKind::I8 => at8(addr).load(Relaxed) as i8 as i64 as u64,
        MemKind::I32 => at32(addr).load(Relaxed) as i32 as i64 as u64,
        MemKind::U32 => u64::from(at32(addr).load(Relaxed)),
        MemKind::I16 => at16(addr).load(Relaxed) as i16 as i64 as u64,
        MemKind::U16 => u64::from(at16(addr).load(Relaxed)),
        MemKind::F32 => f64::from(f32::from_bits(at32(addr).load(Relaxed))).to_bits(),
    }
}

/// Stores a slot's value at an address.
#[inline(always)]
pub fn store(addr: u64, kind: MemKind, slot: u64) {
    match kind {
        MemKind::W64 => store64(addr, slot),
        MemKind::Ref => store_ref(addr, slot),
        MemKind::U8 | MemKind::I8 => at8(addr).store(slot as u8, Relaxed),
        MemKind::I32 | MemKind::U32 => at32(addr).store(slot as u32, Relaxed),
        MemKind::I16 | MemKind::U16 => at16(addr).store(slot as u16, Relaxed),
        MemKind::F32 => at32(addr).store((f64::from_bits(slot) as f32).to_bits(), Relaxed),
    }
}

#[inline(always)]
pub fn load64(addr: u64) -> u64 {
    at64(addr).load(Relaxed)
}
#[inline(always)]
pub fn store64(addr: u64, word: u64) {
    at64(addr).store(word, Relaxed);
}
#[inline(always)]
pub fn load8(addr: u64) -> u8 {
    at8(addr).load(Relaxed)
}
#[inline(always)]
pub fn store8(addr: u64, byte: u8) {
    at8(addr).store(byte, Relaxed);
}
/// Loads a reference: what it points to is visible as far as the storer had written it.
#[inline(always)]
pub fn load_ref(addr: u64) -> u64 {
    at64(addr).load(Acquire)
}
/// Stores a reference. Every store of a reference into the heap goes through here or through [`copy`], so that a
/// concurrent collector can hook in.
#[inline(always)]
pub fn store_ref(addr: u64, value: u64) {
    at64(addr).store(value, Release);
}

/// Moves `words` words that may hold references; the ranges may overlap.
pub fn copy_words(dst: u64, src: u64, words: usize) {
    if dst == src {
        return;
    }
    if dst.wrapping_sub(src) >= words as u64 * 8 {
        for i in 0..words as u64 {
            at64(dst + i * 8).store(at64(src + i * 8).load(Acquire), Release);
        }
    } else {
        for i in (0..words as u64).rev() {
            at64(dst + i * 8).store(at64(src + i * 8).load(Acquire), Release);
        }
    }
}

/// Moves `n` bytes without references; the ranges may overlap. Whole aligned words are moved when both ends allow.
pub fn copy_bytes(dst: u64, src: u64, n: usize) {
    let n = n as u64;
    if dst == src || n == 0 {
        return;
    }
    let forward = dst.wrapping_sub(src) >= n;
    if n < 16 {
        if forward {
            for i in 0..n {
                store8(dst + i, load8(src + i));
            }
        } else {
            for i in (0..n).rev() {
                store8(dst + i, load8(src + i));
            }
        }
        return;
    }
    // Bytes up to the first aligned word of dst, whole words, bytes after the last.
    let head = dst.next_multiple_of(8) - dst;
    let words = (n - head) / 8;
    let tail = head + words * 8;
    let skew = (src + head) % 8;
    let base = src + head - skew;
    let word = |i: u64| {
        if skew == 0 {
            load64(base + i * 8)
        } else {
            // Two aligned words hold it; both lie in src's object, whose memory ends at a word.
            load64(base + i * 8) >> (skew * 8) | load64(base + i * 8 + 8) << (64 - skew * 8)
        }
    };
    if forward {
        for i in 0..head {
            store8(dst + i, load8(src + i));
        }
        // A store never reaches bytes that a later word still takes from src: dst is below src.
        for i in 0..words {
            store64(dst + head + i * 8, word(i));
        }
        for i in tail..n {
            store8(dst + i, load8(src + i));
        }
    } else {
        for i in (tail..n).rev() {
            store8(dst + i, load8(src + i));
        }
        for i in (0..words).rev() {
            store64(dst + head + i * 8, word(i));
        }
        for i in (0..head).rev() {
            store8(dst + i, load8(src + i));
        }
    }
}

/// Moves `n` values of a type in memory; the ranges may overlap.
pub fn copy(dst: u64, src: u64, rtype: &RType, n: usize) {
    if rtype.has_refs_in_memory() {
        copy_words(dst, src, rtype.size / 8 * n);
    } else {
        copy_bytes(dst, src, rtype.size * n);
    }
}

/// Zeroes `n` bytes without references.
pub fn zero_bytes(addr: u64, n: usize) {
    let end = addr + n as u64;
    let mut at = addr;
    while at < end && !at.is_multiple_of(8) {
        store8(at, 0);
        at += 1;
    }
    while at + 8 <= end {
        store64(at, 0);
        at += 8;
    }
    while at < end {
        store8(at, 0);
        at += 1;
    }
}

/// Zeroes `n` values of a type.
pub fn zero(addr: u64, rtype: &RType, n: usize) {
    // A zero is no reference, so no order is needed.
    zero_bytes(addr, rtype.size * n);
}

/// Copies Rust bytes into fresh or racy memory.
pub fn write_bytes(addr: u64, bytes: &[u8]) {
    let head = ((addr.next_multiple_of(8) - addr) as usize).min(bytes.len());
    let mut at = addr;
    for &b in &bytes[..head] {
        store8(at, b);
        at += 1;
    }
    let mut chunks = bytes[head..].chunks_exact(8);
    for c in &mut chunks {
        store64(at, u64::from_ne_bytes([c[0], c[1], c[2], c[3], c[4], c[5], c[6], c[7]]));
        at += 8;
    }
    for &b in chunks.remainder() {
        store8(at, b);
        at += 1;
    }
}

/// Copies bytes that do not change (those of a string, or Rust's own) into an object that nobody else has seen yet.
#[inline]
fn fill_fresh(addr: u64, bytes: &[u8]) {
    // SAFETY: module invariant: the object holds so many bytes from addr on; it is fresh, so no other thread reads or
    // writes them and the borrow is of other memory.
    unsafe {
        std::ptr::with_exposed_provenance_mut::<u8>(addr as usize)
            .copy_from_nonoverlapping(bytes.as_ptr(), bytes.len());
    }
}

/// The bytes at an address. They are valid until the next safepoint, and stable if the object is immutable or not
/// written meanwhile.
#[inline]
pub fn bytes_at<'a>(addr: u64, n: usize) -> &'a [u8] {
    if n == 0 {
        return &[];
    }
    // SAFETY: module invariant: the object holds n bytes at addr and lives until the next safepoint.
    unsafe { std::slice::from_raw_parts(std::ptr::with_exposed_provenance(addr as usize), n) }
}

/// A value's slots from memory (one slot for types `in_memory`: the address itself).
#[inline]
pub fn load_value(addr: u64, rtype: &RType, slots: &mut [u64]) {
    if rtype.in_memory {
        slots[0] = addr;
        return;
    }
    for (slot, p) in slots.iter_mut().zip(rtype.pieces) {
        *slot = load(addr + u64::from(p.offset), p.kind);
    }
}

/// A value's slots to memory.
#[inline]
pub fn store_value(addr: u64, rtype: &RType, slots: &[u64]) {
    if rtype.in_memory {
        copy(addr, slots[0], rtype, 1);
        return;
    }
    for (slot, p) in slots.iter().zip(rtype.pieces) {
        store(addr + u64::from(p.offset), p.kind, *slot);
    }
}

/// A new zeroed object that holds one value of a type: its address.
///
/// # Errors
/// The memory limit is reached.
#[inline]
pub fn new_value(a: &mut Allocator, rtype: &RType) -> Result<u64, OutOfMemory> {
    match rtype.layouts().value {
        Some(layout) => a.scan(layout, rtype.size),
        None => a.no_scan(rtype.size),
    }
}

/// A new zeroed backing array of `n` elements: its address.
///
/// # Errors
/// The memory limit is reached, or the size is beyond any memory.
pub fn new_array(a: &mut Allocator, elem: &RType, n: usize) -> Result<u64, OutOfMemory> {
    let bytes = elem.size.checked_mul(n).ok_or(OutOfMemory)?;
    match elem.layouts().array {
        Some(layout) => a.scan(layout, bytes),
        None => a.no_scan(bytes),
    }
}

// ---- immortal memory

/// Memory outside the arenas that is never freed; the collector ignores it, so it holds no references into them.
fn immortal(words: &[u64]) -> u64 {
    let words: &'static mut [u64] = Box::leak(words.to_vec().into_boxed_slice());
    words.as_mut_ptr().expose_provenance() as u64
}

// ---- strings

/// A string: 0 is "", else the address of `[address of the bytes][length]`; the bytes may follow in the same object.
#[derive(Clone, Copy)]
pub struct StrRef(pub u64);

/// A substring of at most this many bytes is copied; a longer one shares.
const COPY_SUBSTRING: usize = 8;

fn string_layout() -> LayoutId {
    static LAYOUT: OnceLock<LayoutId> = OnceLock::new();
    *LAYOUT.get_or_init(|| first_word_layout(2))
}

fn first_word_layout(words: u32) -> LayoutId {
    match LayoutId::fixed(words, &[0]) {
        Some(layout) => layout,
        None => unreachable!("word 0 is a reference"),
    }
}

impl StrRef {
    /// The empty string.
    pub const EMPTY: StrRef = StrRef(0);

    #[inline(always)]
    pub fn len(self) -> usize {
        if self.0 == 0 { 0 } else { load64(self.0 + 8) as usize }
    }
    #[inline(always)]
    pub fn is_empty(self) -> bool {
        self.0 == 0
    }
    /// The address of the first byte; 0 for "".
    #[inline(always)]
    pub fn ptr(self) -> u64 {
        if self.0 == 0 { 0 } else { load64(self.0) }
    }
    /// The bytes, valid until the next safepoint.
    #[inline(always)]
    pub fn bytes<'a>(self) -> &'a [u8] {
        bytes_at(self.ptr(), self.len())
    }

    /// A new string of `n` zero bytes and the address to write them at, before it is published.
    ///
    /// # Errors
    /// The memory limit is reached.
    pub fn with_len(a: &mut Allocator, n: usize) -> Result<(StrRef, u64), OutOfMemory> {
        if n == 0 {
            return Ok((StrRef::EMPTY, 0));
        }
        let s = a.no_scan(n.checked_add(16).ok_or(OutOfMemory)?)?;
        store64(s, s + 16);
        store64(s + 8, n as u64);
        Ok((StrRef(s), s + 16))
    }

    /// A new string of these bytes.
    ///
    /// # Errors
    /// The memory limit is reached.
    pub fn new(a: &mut Allocator, bytes: &[u8]) -> Result<StrRef, OutOfMemory> {
        if let [b] = bytes {
            return Ok(StrRef::of_byte(*b));
        }
        let (s, at) = StrRef::with_len(a, bytes.len())?;
        fill_fresh(at, bytes);
        Ok(s)
    }

    /// A new string that shares `n` bytes of an object (which must not change any more).
    ///
    /// # Errors
    /// The memory limit is reached.
    pub fn sharing(a: &mut Allocator, ptr: u64, n: usize) -> Result<StrRef, OutOfMemory> {
        if n == 0 {
            return Ok(StrRef::EMPTY);
        }
        let s = a.scan(string_layout(), 16)?;
        store_ref(s, ptr);
        store64(s + 8, n as u64);
        Ok(StrRef(s))
    }

    /// `self[lo:hi]`; the bounds are checked by the caller.
    ///
    /// # Errors
    /// The memory limit is reached.
    pub fn slice(self, a: &mut Allocator, lo: usize, hi: usize) -> Result<StrRef, OutOfMemory> {
        debug_assert!(lo <= hi && hi <= self.len());
        let n = hi - lo;
        if n == self.len() {
            Ok(self)
        } else if n <= COPY_SUBSTRING {
            StrRef::new(a, bytes_at(self.ptr() + lo as u64, n))
        } else {
            StrRef::sharing(a, self.ptr() + lo as u64, n)
        }
    }

    /// The concatenation of strings (references in slots).
    ///
    /// # Errors
    /// The memory limit is reached.
    pub fn concat(a: &mut Allocator, parts: &[u64]) -> Result<StrRef, OutOfMemory> {
        let mut n = 0usize;
        let mut only = 0;
        let mut filled = 0;
        for &p in parts {
            if p != 0 {
                n = n.checked_add(StrRef(p).len()).ok_or(OutOfMemory)?;
                only = p;
                filled += 1;
            }
        }
        if filled <= 1 {
            return Ok(StrRef(only));
        }
        let (s, mut at) = StrRef::with_len(a, n)?;
        for &p in parts {
            let bytes = StrRef(p).bytes();
            fill_fresh(at, bytes);
            at += bytes.len() as u64;
        }
        Ok(s)
    }

    /// The immortal string of one byte.
    pub fn of_byte(b: u8) -> StrRef {
        static TABLE: OnceLock<u64> = OnceLock::new();
        let base = *TABLE.get_or_init(|| {
            let base = immortal(&[0; 256 * 3]);
            for i in 0..256 {
                let s = base + i * 24;
                store64(s, s + 16);
                store64(s + 8, 1);
                store8(s + 16, i as u8);
            }
            base
        });
        StrRef(base + u64::from(b) * 24)
    }

    /// An immortal string, one per content: constants.
    pub fn immortal(bytes: &[u8]) -> StrRef {
        static TABLE: Mutex<Option<HashMap<Box<[u8]>, u64>>> = Mutex::new(None);
        match bytes {
            [] => return StrRef::EMPTY,
            [b] => return StrRef::of_byte(*b),
            _ => {}
        }
        let mut table = TABLE.lock().unwrap_or_else(PoisonError::into_inner);
        let table = table.get_or_insert_default();
        if let Some(&s) = table.get(bytes) {
            return StrRef(s);
        }
        let s = immortal(&vec![0; 2 + bytes.len().div_ceil(8)]);
        store64(s, s + 16);
        store64(s + 8, bytes.len() as u64);
        write_bytes(s + 16, bytes);
        table.insert(bytes.into(), s);
        StrRef(s)
    }
}

impl PartialEq for StrRef {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        self.0 == other.0 || (self.len() == other.len() && self.bytes() == other.bytes())
    }
}
impl Eq for StrRef {}
impl PartialOrd for StrRef {
    fn partial_cmp(&self, other: &Self) -> Option<std::cmp::Ordering> {
        Some(self.cmp(other))
    }
}
impl Ord for StrRef {
    fn cmp(&self, other: &Self) -> std::cmp::Ordering {
        self.bytes().cmp(other.bytes())
    }
}

// ---- slices

/// A slice: 0 is nil, else the address of the immutable header `[address][length][capacity]`.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct SliceRef(pub u64);

fn slice_layout() -> LayoutId {
    static LAYOUT: OnceLock<LayoutId> = OnceLock::new();
    *LAYOUT.get_or_init(|| first_word_layout(3))
}

impl SliceRef {
    pub const NIL: SliceRef = SliceRef(0);

    #[inline(always)]
    pub fn is_nil(self) -> bool {
        self.0 == 0
    }
    #[inline(always)]
    pub fn len(self) -> usize {
        if self.0 == 0 { 0 } else { load64(self.0 + 8) as usize }
    }
    #[inline(always)]
    pub fn is_empty(self) -> bool {
        self.len() == 0
    }
    #[inline(always)]
    pub fn cap(self) -> usize {
        if self.0 == 0 { 0 } else { load64(self.0 + 16) as usize }
    }
    /// The address of element 0; 0 for nil.
    #[inline(always)]
    pub fn ptr(self) -> u64 {
        if self.0 == 0 { 0 } else { load64(self.0) }
    }
    /// The address of element i when elements have `size` bytes; unchecked.
    #[inline(always)]
    pub fn addr(self, i: usize, size: usize) -> u64 {
        self.ptr() + (i * size) as u64
    }

    /// A new header over existing memory.
    ///
    /// # Errors
    /// The memory limit is reached.
    pub fn new(a: &mut Allocator, ptr: u64, len: usize, cap: usize) -> Result<SliceRef, OutOfMemory> {
        debug_assert!(len <= cap);
        let s = a.scan(slice_layout(), 24)?;
        store_ref(s, ptr);
        store64(s + 8, len as u64);
        store64(s + 16, cap as u64);
        Ok(SliceRef(s))
    }

    /// A new slice with a new zeroed backing array.
    ///
    /// # Errors
    /// The memory limit is reached.
    pub fn make(a: &mut Allocator, elem: &RType, len: usize, cap: usize) -> Result<SliceRef, OutOfMemory> {
        let ptr = new_array(a, elem, cap)?;
        SliceRef::new(a, ptr, len, cap)
    }

    /// A new slice of bytes.
    ///
    /// # Errors
    /// The memory limit is reached.
    pub fn of_bytes(a: &mut Allocator, bytes: &[u8]) -> Result<SliceRef, OutOfMemory> {
        let ptr = a.no_scan(bytes.len())?;
        fill_fresh(ptr, bytes);
        SliceRef::new(a, ptr, bytes.len(), bytes.len())
    }

    /// `self[lo:hi:max]`; the bounds are checked by the caller. A nil slice stays nil.
    ///
    /// # Errors
    /// The memory limit is reached.
    pub fn slice(
        self,
        a: &mut Allocator,
        size: usize,
        lo: usize,
        hi: usize,
        max: usize,
    ) -> Result<SliceRef, OutOfMemory> {
        if self.is_nil() {
            return Ok(self);
        }
        debug_assert!(lo <= hi && hi <= max && max <= self.cap());
        // Never one past the end: with no capacity left the start serves.
        let ptr = if max == lo { self.ptr() } else { self.addr(lo, size) };
        SliceRef::new(a, ptr, hi - lo, max - lo)
    }

    /// The bytes of a []byte, valid until the next safepoint and while no goroutine writes them.
    #[inline]
    pub fn bytes<'a>(self) -> &'a [u8] {
        bytes_at(self.ptr(), self.len())
    }
}

/// The capacity that append gives a slice of `old_cap` that must hold `new_len` elements, as Go computes it.
pub fn grow_cap(elem: &RType, old_cap: usize, new_len: usize) -> usize {
    let mut cap = old_cap;
    if new_len > old_cap * 2 {
        cap = new_len;
    } else if old_cap < 256 {
        cap = old_cap * 2;
    } else {
        while cap < new_len {
            cap += (cap + 3 * 256) >> 2;
        }
    }
    let size = elem.go_size();
    if size == 0 {
        return new_len;
    }
    match cap.checked_mul(size) {
        Some(bytes) => round_up_size(bytes, !elem.has_refs_in_memory()) / size,
        None => cap,
    }
}

/// Go's allocation sizes: what append rounds capacities up to.
#[rustfmt::skip]
const GO_SIZES: [u16; 66] = [
    8, 16, 24, 32, 48, 64, 80, 96, 112, 128, 144, 160, 176, 192, 208, 224, 240, 256, 288, 320, 352, 384, 416, 448,
    480, 512, 576, 640, 704, 768, 896, 1024, 1152, 1280, 1408, 1536, 1792, 2048, 2304, 2688, 3072, 3200, 3456, 4096,
    4864, 5376, 6144, 6528, 6784, 6912, 8192, 9472, 9728, 10240, 10880, 12288, 13568, 14336, 16384, 18432,
    19072, 20480, 21760, 24576, 27264, 28672,
];

/// The size that an allocation of `bytes` gets in Go; objects with pointers above 512 bytes carry a word more.
pub fn round_up_size(bytes: usize, no_scan: bool) -> usize {
    if bytes <= 32768 - 8 {
        let header = if !no_scan && bytes > 512 { 8 } else { 0 };
        let want = bytes + header;
        let i = GO_SIZES.partition_point(|&s| usize::from(s) < want);
        GO_SIZES.get(i).map_or(32768, |&s| usize::from(s)) - header
    } else {
        bytes.checked_next_multiple_of(8192).unwrap_or(bytes)
    }
}

// ---- interfaces

/// An interface value: 0 is nil, else the address of the immutable box `[type][value in memory form]`.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct IfaceRef(pub u64);

impl IfaceRef {
    pub const NIL: IfaceRef = IfaceRef(0);

    #[inline(always)]
    pub fn is_nil(self) -> bool {
        self.0 == 0
    }
    /// The dynamic type; None for nil.
    #[inline(always)]
    pub fn rtype(self) -> Option<&'static RType> {
        if self.0 == 0 {
            return None;
        }
        // SAFETY: word 0 of every box is the address of an immortal descriptor, written by `new` below.
        Some(unsafe { &*std::ptr::with_exposed_provenance::<RType>(load64(self.0) as usize) })
    }
    /// The type word: equal for equal types; 0 for nil.
    #[inline(always)]
    pub fn type_word(self) -> u64 {
        if self.0 == 0 { 0 } else { load64(self.0) }
    }
    /// The address of the value in the box.
    #[inline(always)]
    pub fn payload(self) -> u64 {
        self.0 + 8
    }
    /// The value's first slot (for one-slot types: the value).
    #[inline(always)]
    pub fn word(self) -> u64 {
        match self.rtype() {
            Some(t) if t.in_memory => self.payload(),
            Some(t) if t.slots > 0 => load(self.payload(), t.pieces[0].kind),
            _ => 0,
        }
    }

    /// A new box of a value in slots.
    ///
    /// # Errors
    /// The memory limit is reached.
    #[inline]
    pub fn new(a: &mut Allocator, rtype: &'static RType, slots: &[u64]) -> Result<IfaceRef, OutOfMemory> {
        let b = Self::alloc(a, rtype)?;
        store_value(b + 8, rtype, slots);
        Ok(IfaceRef(b))
    }

    /// A new box of a value in memory (copied).
    ///
    /// # Errors
    /// The memory limit is reached.
    pub fn from_mem(a: &mut Allocator, rtype: &'static RType, addr: u64) -> Result<IfaceRef, OutOfMemory> {
        let b = Self::alloc(a, rtype)?;
        copy(b + 8, addr, rtype, 1);
        Ok(IfaceRef(b))
    }

    #[inline]
    fn alloc(a: &mut Allocator, rtype: &'static RType) -> Result<u64, OutOfMemory> {
        let bytes = rtype.size + 8;
        let b = match rtype.layouts().boxed {
            Some(layout) => a.scan(layout, bytes)?,
            None => a.no_scan(bytes)?,
        };
        store64(b, (&raw const *rtype).expose_provenance() as u64);
        Ok(b)
    }

    /// `==` on interfaces.
    ///
    /// # Errors
    /// Both hold the same type and it has no equality.
    pub fn equals(self, other: IfaceRef) -> Result<bool, Uncomparable> {
        match (self.rtype(), other.rtype()) {
            (None, None) => Ok(true),
            (Some(a), Some(b)) if a == b => {
                if !a.comparable {
                    return Err(Uncomparable(format!("comparing uncomparable type {}", a.name)));
                }
                if self.0 == other.0 && matches!(a.kind, Kind::String | Kind::Int | Kind::Pointer) {
                    return Ok(true);
                }
                a.eq_mem(self.payload(), other.payload())
            }
            _ => Ok(false),
        }
    }

    /// The hash of an interface value.
    ///
    /// # Errors
    /// Its type has no equality.
    pub fn hash(self, seed: u64) -> Result<u64, Uncomparable> {
        match self.rtype() {
            None => Ok(super::rtype::hash_word(0, seed)),
            Some(t) if !t.comparable => Err(Uncomparable(format!("hash of unhashable type {}", t.name))),
            Some(t) => t.hash_mem(self.payload(), seed ^ u64::from(t.id)),
        }
    }
}

// ---- closures

/// A function value: 0 is nil, else the address of `[code][captured words]`; immutable.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct ClosureRef(pub u64);

impl ClosureRef {
    pub const NIL: ClosureRef = ClosureRef(0);

    #[inline(always)]
    pub fn is_nil(self) -> bool {
        self.0 == 0
    }
    /// The code pointer that it was made with.
    #[inline(always)]
    pub fn code(self) -> usize {
        load64(self.0) as usize
    }
    /// Captured word i.
    #[inline(always)]
    pub fn capture(self, i: usize) -> u64 {
        load_ref(self.0 + 8 + i as u64 * 8)
    }

    /// The layout of closures whose captured word i is a reference where `refs` says so.
    pub fn layout(refs: &[bool]) -> Option<LayoutId> {
        let at: Vec<u32> = (1u32..).zip(refs).filter(|&(_, &r)| r).map(|(i, _)| i).collect();
        LayoutId::fixed(refs.len() as u32 + 1, &at)
    }

    /// A new closure; `layout` is that of its captures.
    ///
    /// # Errors
    /// The memory limit is reached.
    #[inline]
    pub fn new(
        a: &mut Allocator,
        code: usize,
        layout: Option<LayoutId>,
        captures: &[u64],
    ) -> Result<ClosureRef, OutOfMemory> {
        let bytes = 8 + captures.len() * 8;
        let c = match layout {
            Some(layout) => a.scan(layout, bytes)?,
            None => a.no_scan(bytes)?,
        };
        store64(c, code as u64);
        for (i, &w) in captures.iter().enumerate() {
            store_ref(c + 8 + i as u64 * 8, w);
        }
        Ok(ClosureRef(c))
    }

    /// The immortal closure of a function without captures; the caller keeps it, one per function.
    pub fn immortal(code: usize) -> ClosureRef {
        ClosureRef(immortal(&[code as u64]))
    }
}

#[cfg(test)]
mod tests;
