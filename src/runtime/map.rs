//! Maps: entries in the order of insertion, an open-addressing index over them, iterators that survive everything.
//!
//! Invariants:
//! - a table (entries, index, capacity, mask) is one immutable object in the heap, except for its count of used
//!   entries and the words inside entries and index. It is replaced as a whole and never freed under a reader;
//! - an entry is `[meta][key slots][value slots]`; meta is 0 (never used), [`DELETED`], or hash | 1. Entries are
//!   used once: a deleted one is not filled again before the table is replaced. So positions mean the same thing for
//!   as long as a table is current, and a word of an entry always has the kind that the type gives it;
//! - writers exclude each other with the `writing` flag: who finds it set has found a race, and the run ends as in
//!   Go. Readers only look. A reader that runs beside a writer undetected may see an old or half-written entry,
//!   word by word; it never leaves the table, because index words only ever hold positions below the capacity;
//! - no order depends on an address or on a hash: order comes from insertions and the caller's random number.
//!
//! This file knows no goroutine; fatal errors and panics are returned.

use super::heap::{Allocator, LayoutId, Native, OutOfMemory, Tracer, native_ref};
use super::rtype::{Kind, RType, hash_bytes, hash_word};
use super::value::{StrRef, at64, load_ref, load64, store_ref, store64};
use std::sync::OnceLock;
use std::sync::atomic::{
    AtomicU32, AtomicU64,
    Ordering::{Acquire, Relaxed, Release},
};

/// Why a map operation failed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum MapError {
    /// `fatal error: ` and this: the run ends.
    Fatal(&'static str),
    /// A run-time error (`runtime error: ` and this): the goroutine panics.
    Panic(String),
    /// `assignment to entry in nil map`: the goroutine panics.
    NilMap,
    OutOfMemory,
}

impl From<OutOfMemory> for MapError {
    fn from(_: OutOfMemory) -> MapError {
        MapError::OutOfMemory
    }
}

/// How keys are hashed and compared.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Mode {
    /// One slot, compared as a word.
    Word,
    Str,
    General,
}

/// What a map knows of its type; made by [`RType::map_type`].
pub struct MapType {
    pub rtype: &'static RType,
    pub key: &'static RType,
    pub elem: &'static RType,
    /// Slots of a key and of a value.
    pub key_slots: usize,
    pub elem_slots: usize,
    /// Bytes of an entry.
    entry: u64,
    entries: Option<LayoutId>,
    mode: Mode,
    /// Equal keys may look different (0 and -0): the last one assigned is kept.
    update_key: bool,
    reflexive: bool,
    may_fail: bool,
}

impl MapType {
    /// The facts of a map type.
    pub fn new(rtype: &'static RType) -> MapType {
        let (key, elem) = (rtype.key(), rtype.elem());
        let (kw, vw) = (key.slots as usize, elem.slots as usize);
        let refs: Vec<u32> = (0..kw)
            .filter(|&i| key.slot_is_ref(i))
            .chain((0..vw).filter(|&i| elem.slot_is_ref(i)).map(|i| kw + i))
            .map(|i| i as u32 + 1)
            .collect();
        let mode = match key.kind {
            Kind::String => Mode::Str,
            _ if key.plain && kw == 1 => Mode::Word,
            _ => Mode::General,
        };
        MapType {
            rtype,
            key,
            elem,
            key_slots: kw,
            elem_slots: vw,
            entry: (1 + kw + vw) as u64 * 8,
            entries: LayoutId::fixed((1 + kw + vw) as u32, &refs).map(LayoutId::repeated),
            mode,
            update_key: !key.is_reflexive(),
            reflexive: key.is_reflexive(),
            may_fail: key.hash_may_fail(),
        }
    }

    fn hash(&self, key: &[u64], seed: u64) -> Result<u64, MapError> {
        Ok(1 | match self.mode {
            Mode::Word => hash_word(key[0], seed),
            Mode::Str => hash_bytes(StrRef(key[0]).bytes(), seed),
            Mode::General => self.key.hash_slots(key, seed).map_err(|e| MapError::Panic(e.0))?,
        })
    }
}

const DELETED: u64 = 2;
/// The low half of an index word whose entry was deleted.
const GONE: u64 = 0xFFFF_FFFF;
/// The capacity of the smallest table, which has no index.
const SMALL: usize = 8;

// The words of a table object.
const ENTRIES: u64 = 0;
const INDEX: u64 = 8;
const CAP: u64 = 16;
const MASK: u64 = 24;
const USED: u64 = 32;

fn table_layout() -> LayoutId {
    static LAYOUT: OnceLock<LayoutId> = OnceLock::new();
    *LAYOUT.get_or_init(|| match LayoutId::fixed(5, &[0, 1]) {
        Some(layout) => layout,
        None => unreachable!("a table has references"),
    })
}

/// A map. References to it are addresses of native objects; 0 is the nil map.
pub struct GoMap {
    ty: &'static MapType,
    seed: u64,
    table: AtomicU64,
    live: AtomicU64,
    writing: AtomicU32,
    /// How often it was cleared: tells iterators about keys that no lookup finds.
    clears: AtomicU32,
}

impl Native for GoMap {
    fn trace(&self, tracer: &mut Tracer<'_>) {
        tracer.visit(self.table.load(Relaxed));
    }
}

/// An entry found, and its place in the index.
struct Found {
    entry: u64,
    /// Address of the index word; 0 in tables without index.
    index: u64,
}

const CONCURRENT_WRITES: MapError = MapError::Fatal("concurrent map writes");
const CONCURRENT_READ: MapError = MapError::Fatal("concurrent map read and map write");
const CONCURRENT_ITERATION: MapError = MapError::Fatal("concurrent map iteration and map write");

impl GoMap {
    /// The map at an address, which is not 0.
    #[inline(always)]
    pub fn at<'a>(map: u64) -> &'a GoMap {
        native_ref::<GoMap>(map)
    }

    /// The facts of its type.
    pub fn map_type(&self) -> &'static MapType {
        self.ty
    }

    #[inline]
    fn read_check(&self) -> Result<(), MapError> {
        if self.writing.load(Relaxed) != 0 { Err(CONCURRENT_READ) } else { Ok(()) }
    }

    /// Runs a change; excludes other writers by failing.
    #[inline(always)]
    fn write<R>(&self, change: impl FnOnce() -> Result<R, MapError>) -> Result<R, MapError> {
        if self.writing.swap(1, Acquire) != 0 {
            return Err(CONCURRENT_WRITES);
        }
        let result = change();
        self.writing.store(0, Release);
        result
    }

    /// The entry of a key, whose hash this is.
    #[inline(always)]
    fn find(&self, table: u64, key: &[u64], hash: u64) -> Option<Found> {
        if table == 0 {
            return None;
        }
        let ty = self.ty;
        let entries = load_ref(table + ENTRIES);
        let index = load_ref(table + INDEX);
        if index == 0 {
            let used = load64(table + USED).min(SMALL as u64);
            let mut entry = entries;
            for _ in 0..used {
                if at64(entry).load(Acquire) == hash && self.same_key(ty, entry, key) {
                    return Some(Found { entry, index: 0 });
                }
                entry += ty.entry;
            }
            return None;
        }
        let mask = load64(table + MASK);
        let tag = hash >> 32;
        let mut at = hash >> 1 & mask;
        for _ in 0..=mask {
            let place = index + at * 8;
            let word = at64(place).load(Acquire);
            if word == 0 {
                return None;
            }
            if word >> 32 == tag && word as u32 as u64 != GONE {
                let entry = entries + ((word as u32 as u64) - 1) * ty.entry;
                if at64(entry).load(Acquire) == hash && self.same_key(ty, entry, key) {
                    return Some(Found { entry, index: place });
                }
            }
            at = (at + 1) & mask;
        }
        None
    }

    #[inline(always)]
    fn same_key(&self, ty: &MapType, entry: u64, key: &[u64]) -> bool {
        match ty.mode {
            Mode::Word => load_ref(entry + 8) == key[0],
            Mode::Str => StrRef(load_ref(entry + 8)) == StrRef(key[0]),
            // Keys in the table could be hashed, so they can be compared.
            Mode::General => {
                with_words(entry + 8, ty.key_slots, |words| ty.key.eq_slots(words, key).unwrap_or(false))
            }
        }
    }

    fn new_table(&self, a: &mut Allocator, want: usize) -> Result<u64, OutOfMemory> {
        let ty = self.ty;
        let (cap, slots) = if want <= SMALL {
            (SMALL, 0)
        } else {
            // At most five eighths of the index are ever filled, tombs included.
            let slots = want.checked_mul(8).ok_or(OutOfMemory)?.div_ceil(5).checked_next_power_of_two();
            let slots = slots.ok_or(OutOfMemory)?;
            (slots / 8 * 5, slots)
        };
        if cap >= GONE as usize {
            return Err(OutOfMemory);
        }
        let bytes = cap.checked_mul(ty.entry as usize).ok_or(OutOfMemory)?;
        let entries = match ty.entries {
            Some(layout) => a.scan(layout, bytes)?,
            None => a.no_scan(bytes)?,
        };
        let index = if slots == 0 { 0 } else { a.no_scan(slots * 8)? };
        let table = a.scan(table_layout(), 40)?;
        store_ref(table + ENTRIES, entries);
        store_ref(table + INDEX, index);
        store64(table + CAP, cap as u64);
        store64(table + MASK, (slots as u64).wrapping_sub(1));
        Ok(table)
    }

    /// Replaces a full table (or none) by one with room; the order of entries stays.
    #[cold]
    fn grow(&self, a: &mut Allocator) -> Result<u64, OutOfMemory> {
        let old = self.table.load(Relaxed);
        let live = self.live.load(Relaxed) as usize;
        let cap = if old == 0 { 0 } else { load64(old + CAP) as usize };
        // Mostly live: double. Mostly deleted: room for as many again.
        let want = if live * 8 > cap * 5 { cap * 2 } else { live * 2 };
        let table = self.new_table(a, want.max(SMALL))?;
        if old != 0 {
            let entries = load_ref(old + ENTRIES);
            let to = load_ref(table + ENTRIES);
            let size = self.ty.entry;
            let mut used = 0;
            for i in 0..load64(old + USED) {
                let entry = entries + i * size;
                let meta = load64(entry);
                if meta & 1 != 0 {
                    let at = to + used * size;
                    for w in (8..size).step_by(8) {
                        store_ref(at + w, load_ref(entry + w));
                    }
                    store64(at, meta);
                    add_to_index(table, meta, used);
                    used += 1;
                }
            }
            store64(table + USED, used);
        }
        self.table.store(table, Release);
        Ok(table)
    }

    /// The entry to write the value of a key to; made if there is none.
    #[inline(always)]
    fn entry_for(&self, a: &mut Allocator, key: &[u64], hash: u64) -> Result<u64, OutOfMemory> {
        let ty = self.ty;
        let mut table = self.table.load(Relaxed);
        if let Some(found) = self.find(table, key, hash) {
            if ty.update_key {
                store_words(found.entry + 8, &key[..ty.key_slots]);
            }
            return Ok(found.entry);
        }
        if table == 0 || load64(table + USED) >= load64(table + CAP) {
            table = self.grow(a)?;
        }
        let used = load64(table + USED);
        let entry = load_ref(table + ENTRIES) + used * ty.entry;
        store_words(entry + 8, &key[..ty.key_slots]);
        at64(entry).store(hash, Release);
        store64(table + USED, used + 1);
        add_to_index(table, hash, used);
        self.live.store(self.live.load(Relaxed) + 1, Relaxed);
        Ok(entry)
    }
}

/// Enters entry `i` in the index of a table that has room.
#[inline(always)]
fn add_to_index(table: u64, hash: u64, i: u64) {
    let index = load_ref(table + INDEX);
    if index == 0 {
        return;
    }
    let mask = load64(table + MASK);
    let mut at = hash >> 1 & mask;
    while load64(index + at * 8) != 0 {
        at = (at + 1) & mask;
    }
    at64(index + at * 8).store(hash >> 32 << 32 | (i + 1), Release);
}

#[inline(always)]
fn store_words(at: u64, words: &[u64]) {
    for (i, &w) in words.iter().enumerate() {
        store_ref(at + i as u64 * 8, w);
    }
}

/// Reads the words at an address, of a value that a lookup found, into slots.
#[inline(always)]
pub fn read_words(at: u64, out: &mut [u64]) {
    for (i, w) in out.iter_mut().enumerate() {
        *w = load_ref(at + i as u64 * 8);
    }
}

#[inline]
fn with_words<R>(at: u64, n: usize, f: impl FnOnce(&[u64]) -> R) -> R {
    let mut few = [0; 8];
    if n <= few.len() {
        read_words(at, &mut few[..n]);
        f(&few[..n])
    } else {
        let mut many = vec![0; n];
        read_words(at, &mut many);
        f(&many)
    }
}

// ---- operations on references to maps (0 is the nil map)

/// `make(map[K]V, hint)`. `seed` is any number; it scatters the hashes.
///
/// # Errors
/// The memory limit is reached.
pub fn make(a: &mut Allocator, ty: &'static MapType, hint: usize, seed: u64) -> Result<u64, OutOfMemory> {
    let map = a.native(GoMap {
        ty,
        seed,
        table: AtomicU64::new(0),
        live: AtomicU64::new(0),
        writing: AtomicU32::new(0),
        clears: AtomicU32::new(0),
    })?;
    if hint > SMALL {
        let m = GoMap::at(map);
        m.table.store(m.new_table(a, hint)?, Release);
    }
    Ok(map)
}

/// `len(m)`.
#[inline]
pub fn len(map: u64) -> usize {
    if map == 0 { 0 } else { GoMap::at(map).live.load(Relaxed) as usize }
}

/// The address of the value of a key (read it with [`read_words`] before the next safepoint), 0 when absent.
///
/// # Errors
/// A key without a hash; a race.
#[inline]
pub fn get(ty: &MapType, map: u64, key: &[u64]) -> Result<u64, MapError> {
    if map == 0 {
        if ty.may_fail {
            ty.hash(key, 0)?;
        }
        return Ok(0);
    }
    let m = GoMap::at(map);
    m.read_check()?;
    if m.live.load(Relaxed) == 0 && !ty.may_fail {
        return Ok(0);
    }
    let hash = ty.hash(key, m.seed)?;
    let found = m.find(m.table.load(Acquire), key, hash);
    Ok(found.map_or(0, |f| f.entry + 8 + ty.key_slots as u64 * 8))
}

/// `m[key] = value`.
///
/// # Errors
/// A nil map; a key without a hash; a race; the memory limit.
#[inline]
pub fn set(a: &mut Allocator, map: u64, key: &[u64], value: &[u64]) -> Result<(), MapError> {
    if map == 0 {
        return Err(MapError::NilMap);
    }
    let m = GoMap::at(map);
    let ty = m.ty;
    let hash = ty.hash(key, m.seed)?;
    m.write(|| {
        let entry = m.entry_for(a, key, hash)?;
        store_words(entry + 8 + ty.key_slots as u64 * 8, &value[..ty.elem_slots]);
        Ok(())
    })
}

/// `delete(m, key)`.
///
/// # Errors
/// A key without a hash; a race.
pub fn delete(ty: &MapType, map: u64, key: &[u64]) -> Result<(), MapError> {
    if map == 0 {
        if ty.may_fail {
            ty.hash(key, 0)?;
        }
        return Ok(());
    }
    let m = GoMap::at(map);
    let hash = ty.hash(key, m.seed)?;
    m.write(|| {
        if let Some(found) = m.find(m.table.load(Relaxed), key, hash) {
            at64(found.entry).store(DELETED, Release);
            if found.index != 0 {
                at64(found.index).store(GONE, Release);
            }
            for w in (8..ty.entry).step_by(8) {
                store_ref(found.entry + w, 0);
            }
            m.live.store(m.live.load(Relaxed) - 1, Relaxed);
        }
        Ok(())
    })
}

/// `clear(m)`.
///
/// # Errors
/// A race.
pub fn clear(map: u64) -> Result<(), MapError> {
    if map == 0 {
        return Ok(());
    }
    let m = GoMap::at(map);
    m.write(|| {
        m.clears.fetch_add(1, Relaxed);
        m.live.store(0, Relaxed);
        m.table.store(0, Release);
        Ok(())
    })
}

/// A copy with the same entries (`maps.Clone`); nil stays nil.
///
/// # Errors
/// A race; the memory limit.
pub fn clone(a: &mut Allocator, map: u64, seed: u64) -> Result<u64, MapError> {
    if map == 0 {
        return Ok(0);
    }
    let m = GoMap::at(map);
    m.read_check()?;
    let new = make(a, m.ty, len(map), seed)?;
    let mut result = Ok(());
    m.each(|key, value| {
        if result.is_ok() {
            result = set(a, new, key, value);
        }
    });
    result.map(|()| new)
}

impl GoMap {
    /// Calls `f` with the slots of each key and value, in the order of insertion.
    fn each(&self, mut f: impl FnMut(&[u64], &[u64])) {
        let table = self.table.load(Acquire);
        if table == 0 {
            return;
        }
        let ty = self.ty;
        let entries = load_ref(table + ENTRIES);
        let mut words = vec![0; ty.key_slots + ty.elem_slots];
        for i in 0..load64(table + USED).min(load64(table + CAP)) {
            let entry = entries + i * ty.entry;
            if at64(entry).load(Acquire) & 1 != 0 {
                read_words(entry + 8, &mut words);
                let (key, value) = words.split_at(ty.key_slots);
                f(key, value);
            }
        }
    }
}

/// The slots of all keys and values, in the order in which package fmt prints them.
///
/// # Errors
/// A race.
pub fn sorted(map: u64) -> Result<Vec<(Box<[u64]>, Box<[u64]>)>, MapError> {
    let mut out: Vec<(Box<[u64]>, Box<[u64]>)> = Vec::new();
    if map != 0 {
        let m = GoMap::at(map);
        if m.writing.load(Relaxed) != 0 {
            return Err(CONCURRENT_ITERATION);
        }
        m.each(|key, value| out.push((key.into(), value.into())));
        out.sort_by(|a, b| m.ty.key.print_order(&a.0, &b.0));
    }
    Ok(out)
}

/// A `range` over a map under way: a native object.
///
/// It walks the table that was current when it began, up to the entries that it had then, each position once. Once
/// the map has another table, what an old entry says is looked up in the new one: so entries that were deleted are
/// not produced, values are the latest, and nothing comes twice. Entries made during the iteration are left out
/// (Go leaves that open), so a loop that inserts always ends.
pub struct MapIter {
    ty: &'static MapType,
    map: u64,
    table: u64,
    /// Entries of the table when the iteration began.
    end: u64,
    /// The next step, 0..=mask; `place` makes it a position.
    step: AtomicU64,
    mask: u64,
    /// Random: the order of positions.
    factor: u64,
    shift: u64,
    clears: u32,
}

impl Native for MapIter {
    fn trace(&self, tracer: &mut Tracer<'_>) {
        tracer.visit(self.map);
        tracer.visit(self.table);
    }
}

/// Tables up to this many entries are walked in a scattered order, larger ones in blocks that the cache likes.
const SCATTER: u64 = 1 << 14;

impl MapIter {
    /// A new iterator over a map (or nil): its address. `random` decides the order.
    ///
    /// # Errors
    /// A race; the memory limit.
    pub fn make(a: &mut Allocator, ty: &'static MapType, map: u64, random: u64) -> Result<u64, MapError> {
        let mut it = MapIter {
            ty,
            map,
            table: 0,
            end: 0,
            step: AtomicU64::new(0),
            mask: 0,
            factor: random >> 32 | 1,
            shift: random,
            clears: 0,
        };
        if map != 0 {
            let m = GoMap::at(map);
            if m.writing.load(Relaxed) != 0 {
                return Err(CONCURRENT_ITERATION);
            }
            it.clears = m.clears.load(Relaxed);
            it.table = m.table.load(Acquire);
            if it.table != 0 {
                it.end = load64(it.table + USED).min(load64(it.table + CAP));
                it.mask = it.end.next_power_of_two() - 1;
            }
        }
        Ok(a.native(it)?)
    }

    /// The iterator at an address.
    pub fn at<'a>(it: u64) -> &'a MapIter {
        native_ref::<MapIter>(it)
    }

    /// The facts of the map's type.
    pub fn map_type(&self) -> &'static MapType {
        self.ty
    }

    /// The next entry's key and value slots to `out` (key first); false at the end.
    ///
    /// # Errors
    /// A race.
    pub fn next(&self, out: &mut [u64]) -> Result<bool, MapError> {
        let mut step = self.step.load(Relaxed);
        if self.end == 0 || step > self.mask {
            return Ok(false);
        }
        let ty = self.ty;
        let out = &mut out[..ty.key_slots + ty.elem_slots];
        let m = GoMap::at(self.map);
        if m.writing.load(Relaxed) != 0 {
            return Err(CONCURRENT_ITERATION);
        }
        let current = m.table.load(Acquire);
        let entries = load_ref(self.table + ENTRIES);
        let mut found = false;
        while step <= self.mask && !found {
            let place = if self.mask < SCATTER {
                step.wrapping_mul(self.factor).wrapping_add(self.shift) & self.mask
            } else {
                (step ^ self.shift) & self.mask
            };
            step += 1;
            if place >= self.end {
                continue;
            }
            let entry = entries + place * ty.entry;
            let meta = at64(entry).load(Acquire);
            if meta & 1 == 0 {
                continue;
            }
            if current == self.table {
                read_words(entry + 8, out);
                // Only a racing delete can have come between.
                found = at64(entry).load(Acquire) == meta;
            } else {
                found = self.look_again(m, current, entry, meta, out);
            }
        }
        self.step.store(step, Relaxed);
        Ok(found)
    }

    /// What an entry of an old table has become.
    #[cold]
    fn look_again(&self, m: &GoMap, current: u64, entry: u64, meta: u64, out: &mut [u64]) -> bool {
        let ty = self.ty;
        read_words(entry + 8, out);
        let key = &out[..ty.key_slots];
        if !ty.reflexive && !ty.key.eq_slots(key, key).unwrap_or(false) {
            // A key with a NaN inside cannot be deleted or set again, only cleared.
            return m.clears.load(Relaxed) == self.clears;
        }
        match m.find(current, key, meta) {
            Some(found) => {
                read_words(found.entry + 8, out);
                true
            }
            None => false,
        }
    }
}

#[cfg(test)]
mod tests;
