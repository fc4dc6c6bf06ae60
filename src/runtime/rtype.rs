//! Run-time type descriptors: what natives, maps, interfaces and the collector know of a value's type.
//!
//! Invariants:
//! - a descriptor is immortal and compared by address; identical types have one descriptor;
//! - its shape (size, pieces, slots) never changes; its method table only grows, and each growth moves the epoch;
//! - a value has two forms: *slots* (words of a frame, see [`RType::pieces`]) and *memory* (heap layout). Values of
//!   types that are `in_memory` have one slot, the address of an immutable copy.
//!
//! This file knows no type checker and no code: methods are opaque code pointers.

use super::heap::LayoutId;
use super::value::{self, IfaceRef, StrRef};
use std::cmp::Ordering;
use std::collections::HashMap;
use std::sync::atomic::{AtomicU32, AtomicU64, Ordering::Relaxed, Ordering::Release};
use std::sync::{OnceLock, PoisonError, RwLock};

pub use super::value::MemKind;

/// The kinds of types, as in package reflect; a named type has the kind of what it stands for.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
#[repr(u8)]
pub enum Kind {
    Bool,
    Int,
    Int8,
    Int16,
    Int32,
    Int64,
    Uint,
    Uint8,
    Uint16,
    Uint32,
    Uint64,
    Uintptr,
    Float32,
    Float64,
    Complex64,
    Complex128,
    String,
    Array,
    Chan,
    Func,
    Interface,
    Map,
    Pointer,
    Slice,
    Struct,
}

/// Direction of a channel type.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum Dir {
    Both,
    Send,
    Recv,
}

/// A method's name (with its package if unexported): what interface calls look up.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Debug)]
pub struct MethodId(pub u32);

/// A function's code; opaque here, immortal.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub struct CodePtr(pub usize);

/// Slot i of a value against its memory.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub struct Piece {
    /// Bytes from the start of the value.
    pub offset: u32,
    pub kind: MemKind,
}

/// A field of a struct type.
#[derive(Clone, Copy, Debug)]
pub struct Field {
    pub name: &'static str,
    /// Import path of the package that an unexported name belongs to; empty for exported names.
    pub pkg: &'static str,
    pub rtype: &'static RType,
    /// Bytes from the start of the struct.
    pub offset: u32,
    /// Slots from the start of the struct.
    pub first_slot: u32,
    pub embedded: bool,
    pub exported: bool,
    pub tag: &'static str,
}

/// A method that values of a type have when they are in an interface.
#[derive(Clone, Copy, Debug)]
pub struct MethodEntry {
    pub code: CodePtr,
    /// Its function type, without receiver.
    pub sig: &'static RType,
    /// The function takes the value itself (one slot); otherwise the address of the value in the box.
    pub direct: bool,
}

/// Names another type in a [`Desc`]: one of the same batch, or one that exists.
#[derive(Clone, Copy, Debug)]
pub enum TypeRef {
    New(usize),
    Known(&'static RType),
}

/// A field in a [`Desc`].
#[derive(Clone, Debug)]
pub struct FieldDesc {
    pub name: String,
    pub pkg: String,
    pub ty: TypeRef,
    pub offset: u32,
    pub first_slot: u32,
    pub embedded: bool,
    pub exported: bool,
    pub tag: String,
}

/// The plain description that [`RType::link`] makes a descriptor of.
#[derive(Clone, Debug)]
pub struct Desc {
    pub kind: Kind,
    /// As `%T` prints it.
    pub name: String,
    /// Declared (or predeclared) with a name.
    pub named: bool,
    /// Import path of the declaring package; empty for predeclared and unnamed types.
    pub pkg: String,
    /// Bytes in memory.
    pub size: usize,
    pub align: u32,
    /// Slots in a frame (1 for types `in_memory`).
    pub slots: u32,
    /// Too large for slots: the one slot is the address of an immutable copy.
    pub in_memory: bool,
    /// One per slot; empty for types `in_memory`.
    pub pieces: Vec<Piece>,
    pub comparable: bool,
    pub elem: Option<TypeRef>,
    pub key: Option<TypeRef>,
    /// Length of arrays.
    pub len: usize,
    pub dir: Dir,
    pub fields: Vec<FieldDesc>,
    pub params: Vec<TypeRef>,
    pub results: Vec<TypeRef>,
    pub variadic: bool,
    /// Of interfaces, sorted by name.
    pub interface: Vec<(MethodId, TypeRef)>,
}

impl Desc {
    /// A type of this kind and name with the shape of its kind (scalars, references); aggregates set their own.
    pub fn of(kind: Kind, name: &str) -> Desc {
        use MemKind::*;
        let (size, align, kinds): (usize, u32, &[MemKind]) = match kind {
            Kind::Bool | Kind::Uint8 => (1, 1, &[U8]),
            Kind::Int8 => (1, 1, &[I8]),
            Kind::Int16 => (2, 2, &[I16]),
            Kind::Uint16 => (2, 2, &[U16]),
            Kind::Int32 => (4, 4, &[I32]),
            Kind::Uint32 => (4, 4, &[U32]),
            Kind::Float32 => (4, 4, &[F32]),
            Kind::Int | Kind::Int64 | Kind::Uint | Kind::Uint64 | Kind::Uintptr | Kind::Float64 => {
                (8, 8, &[W64])
            }
            Kind::Complex64 => (8, 4, &[F32, F32]),
            Kind::Complex128 => (16, 8, &[W64, W64]),
            Kind::Array | Kind::Struct => (0, 1, &[]),
            Kind::String
            | Kind::Chan
            | Kind::Func
            | Kind::Interface
            | Kind::Map
            | Kind::Pointer
            | Kind::Slice => (8, 8, &[Ref]),
        };
        let width = if kinds.len() > 1 { size / 2 } else { size };
        Desc {
            kind,
            name: name.to_string(),
            named: kind <= Kind::String,
            pkg: String::new(),
            size,
            align,
            slots: kinds.len() as u32,
            in_memory: false,
            pieces: kinds
                .iter()
                .enumerate()
                .map(|(i, &kind)| Piece { offset: (i * width) as u32, kind })
                .collect(),
            comparable: !matches!(kind, Kind::Slice | Kind::Map | Kind::Func),
            elem: None,
            key: None,
            len: 0,
            dir: Dir::Both,
            fields: Vec::new(),
            params: Vec::new(),
            results: Vec::new(),
            variadic: false,
            interface: Vec::new(),
        }
    }

    /// A struct type; offsets, slots and pieces follow from the fields (`(name, type)`), which exist.
    pub fn struct_of(name: &str, fields: &[(&str, &'static RType)]) -> Desc {
        let mut d = Desc::of(Kind::Struct, name);
        for &(name, rtype) in fields {
            let offset = d.size.next_multiple_of(rtype.align as usize);
            d.align = d.align.max(rtype.align);
            d.comparable &= rtype.comparable;
            d.pieces.extend(
                rtype.pieces.iter().map(|p| Piece { offset: offset as u32 + p.offset, kind: p.kind }),
            );
            d.fields.push(FieldDesc {
                name: name.to_string(),
                pkg: String::new(),
                ty: TypeRef::Known(rtype),
                offset: offset as u32,
                first_slot: d.slots,
                embedded: false,
                exported: name.starts_with(|c: char| c.is_uppercase()),
                tag: String::new(),
            });
            d.slots += rtype.slots;
            d.size = offset + rtype.size;
            d.in_memory |= rtype.in_memory;
        }
        if d.in_memory || d.slots as usize > MAX_SLOTS_VALUE {
            d.in_memory = true;
            d.slots = 1;
            d.pieces.clear();
        }
        d.size = d.size.next_multiple_of(d.align as usize);
        d
    }

    /// An array type of `len` elements.
    pub fn array_of(name: &str, elem: &'static RType, len: usize) -> Desc {
        let mut d = Desc::of(Kind::Array, name);
        d.size = elem.size * len;
        d.align = elem.align;
        d.comparable = elem.comparable;
        d.elem = Some(TypeRef::Known(elem));
        d.len = len;
        let slots = elem.slots as usize * len;
        if elem.in_memory && len > 0 || slots > MAX_SLOTS_VALUE {
            d.in_memory = true;
            d.slots = 1;
        } else {
            d.slots = slots as u32;
            for i in 0..len {
                d.pieces.extend(
                    elem.pieces
                        .iter()
                        .map(|p| Piece { offset: (i * elem.size) as u32 + p.offset, kind: p.kind }),
                );
            }
        }
        d
    }

    /// Makes the one descriptor of a description that names only existing types.
    pub fn link(self) -> &'static RType {
        RType::link(vec![self])[0]
    }
}

/// Values of more slots than this are `in_memory`.
pub const MAX_SLOTS_VALUE: usize = 256;

impl PartialOrd for Kind {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        (*self as u8).partial_cmp(&(*other as u8))
    }
}

/// The layouts of a type; None: no references, the object is no-scan.
#[derive(Clone, Copy, Debug)]
pub struct Layouts {
    /// An object that holds one value.
    pub value: Option<LayoutId>,
    /// A backing array.
    pub array: Option<LayoutId>,
    /// An interface box: the type word, then the value.
    pub boxed: Option<LayoutId>,
}

#[derive(Debug, Default)]
struct Links {
    elem: Option<&'static RType>,
    key: Option<&'static RType>,
    fields: Vec<Field>,
    params: Vec<&'static RType>,
    results: Vec<&'static RType>,
    interface: Vec<(MethodId, &'static RType)>,
}

/// A run-time type.
pub struct RType {
    /// Unique, ascending in the order of creation.
    pub id: u32,
    pub kind: Kind,
    /// As `%T` prints it.
    pub name: &'static str,
    pub named: bool,
    pub pkg: &'static str,
    /// Bytes in memory.
    pub size: usize,
    pub align: u32,
    /// Slots in a frame; 1 for types `in_memory`.
    pub slots: u32,
    pub in_memory: bool,
    /// Slot i against memory. Empty for types `in_memory`.
    pub pieces: &'static [Piece],
    /// Which slots are references, a bit each, 64 to a word.
    pub slot_refs: &'static [u64],
    /// Some slot is a reference.
    pub has_refs: bool,
    pub comparable: bool,
    /// Length of arrays.
    pub len: usize,
    pub dir: Dir,
    pub variadic: bool,
    /// Equality is equality of the slots, word by word (no floats, strings, interfaces).
    pub plain: bool,
    links: OnceLock<Links>,
    layouts: OnceLock<Layouts>,
    go_size: OnceLock<usize>,
    map: OnceLock<&'static super::map::MapType>,
    methods: RwLock<HashMap<MethodId, MethodEntry>>,
    epoch: AtomicU32,
}

impl std::fmt::Debug for RType {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "RType({})", self.name)
    }
}

impl PartialEq for RType {
    fn eq(&self, other: &Self) -> bool {
        std::ptr::eq(self, other)
    }
}
impl Eq for RType {}
impl std::hash::Hash for RType {
    fn hash<H: std::hash::Hasher>(&self, state: &mut H) {
        state.write_u32(self.id);
    }
}

static NEXT_ID: AtomicU32 = AtomicU32::new(1);
static METHODS_EPOCH: AtomicU32 = AtomicU32::new(0);

/// Moves whenever any type gets a method: what inline caches of method lookups compare.
pub fn methods_epoch() -> u32 {
    METHODS_EPOCH.load(std::sync::atomic::Ordering::Acquire)
}

/// The text of the run-time error for `==` on, or hashing of, a value that has no equality.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Uncomparable(pub String);

fn leak(s: String) -> &'static str {
    if s.is_empty() { "" } else { Box::leak(s.into_boxed_str()) }
}

impl RType {
    /// Makes the descriptors of a batch of descriptions that may name each other.
    pub fn link(batch: Vec<Desc>) -> Vec<&'static RType> {
        let mut made: Vec<&'static RType> = Vec::with_capacity(batch.len());
        for d in &batch {
            let mut refs = vec![0u64; (d.slots as usize).div_ceil(64)];
            if d.in_memory {
                refs[0] = 1;
            } else {
                debug_assert_eq!(d.pieces.len(), d.slots as usize, "pieces of {}", d.name);
                for (i, p) in d.pieces.iter().enumerate() {
                    if p.kind == MemKind::Ref {
                        refs[i / 64] |= 1 << (i % 64);
                    }
                }
            }
            made.push(Box::leak(Box::new(RType {
                id: NEXT_ID.fetch_add(1, Relaxed),
                kind: d.kind,
                name: leak(d.name.clone()),
                named: d.named,
                pkg: leak(d.pkg.clone()),
                size: d.size,
                align: d.align,
                slots: d.slots,
                in_memory: d.in_memory,
                pieces: Box::leak(d.pieces.clone().into_boxed_slice()),
                has_refs: refs.iter().any(|&w| w != 0),
                slot_refs: Box::leak(refs.into_boxed_slice()),
                comparable: d.comparable,
                len: d.len,
                dir: d.dir,
                variadic: d.variadic,
                plain: d.comparable && !d.in_memory && is_plain(d, &made, &batch, 0),
                links: OnceLock::new(),
                layouts: OnceLock::new(),
                go_size: OnceLock::new(),
                map: OnceLock::new(),
                methods: RwLock::new(HashMap::new()),
                epoch: AtomicU32::new(0),
            })));
        }
        for (d, rtype) in batch.into_iter().zip(&made) {
            let get = |t: TypeRef| match t {
                TypeRef::New(i) => made[i],
                TypeRef::Known(t) => t,
            };
            let links = Links {
                elem: d.elem.map(get),
                key: d.key.map(get),
                fields: d
                    .fields
                    .into_iter()
                    .map(|f| Field {
                        name: leak(f.name),
                        pkg: leak(f.pkg),
                        rtype: get(f.ty),
                        offset: f.offset,
                        first_slot: f.first_slot,
                        embedded: f.embedded,
                        exported: f.exported,
                        tag: leak(f.tag),
                    })
                    .collect(),
                params: d.params.into_iter().map(get).collect(),
                results: d.results.into_iter().map(get).collect(),
                interface: d.interface.into_iter().map(|(m, t)| (m, get(t))).collect(),
            };
            // A fresh descriptor: nobody else can have set its links.
            let _ = rtype.links.set(links);
        }
        made
    }

    fn links(&self) -> &Links {
        static NONE: OnceLock<Links> = OnceLock::new();
        self.links.get().unwrap_or_else(|| NONE.get_or_init(Links::default))
    }

    /// Element of arrays, slices, channels, pointers; value of maps.
    ///
    /// # Panics
    /// When the kind has none.
    pub fn elem(&self) -> &'static RType {
        self.links().elem.unwrap_or_else(|| panic!("{} has no element type", self.name))
    }

    /// Key of maps.
    ///
    /// # Panics
    /// When the type is no map.
    pub fn key(&self) -> &'static RType {
        self.links().key.unwrap_or_else(|| panic!("{} has no key type", self.name))
    }

    pub fn fields(&self) -> &[Field] {
        &self.links().fields
    }
    pub fn params(&self) -> &[&'static RType] {
        &self.links().params
    }
    pub fn results(&self) -> &[&'static RType] {
        &self.links().results
    }
    /// The methods that an interface type asks for, sorted by name, with their function types.
    pub fn interface(&self) -> &[(MethodId, &'static RType)] {
        &self.links().interface
    }

    /// Whether slot i of a value is a reference.
    pub fn slot_is_ref(&self, i: usize) -> bool {
        self.slot_refs[i / 64] >> (i % 64) & 1 != 0
    }

    /// Where the references stand in objects of this type.
    pub fn layouts(&self) -> Layouts {
        *self.layouts.get_or_init(|| {
            let words = (self.size / 8) as u32;
            let value = self.value_layout();
            Layouts {
                value,
                array: value.map(LayoutId::repeated),
                boxed: LayoutId::parts(words + 1, &[(1, value)]),
            }
        })
    }

    fn value_layout(&self) -> Option<LayoutId> {
        if !self.in_memory {
            let refs: Vec<u32> =
                self.pieces.iter().filter(|p| p.kind == MemKind::Ref).map(|p| p.offset / 8).collect();
            return LayoutId::fixed((self.size / 8) as u32, &refs);
        }
        match self.kind {
            Kind::Array => self.elem().layouts().value?.times(self.len as u32),
            _ => {
                let parts: Vec<_> =
                    self.fields().iter().map(|f| (f.offset / 8, f.rtype.layouts().value)).collect();
                LayoutId::parts((self.size / 8) as u32, &parts)
            }
        }
    }

    /// Whether a value in memory holds references (a slot of a type `in_memory` always is one).
    #[inline]
    pub fn has_refs_in_memory(&self) -> bool {
        if self.in_memory { self.layouts().value.is_some() } else { self.has_refs }
    }

    /// The size that Go gives the type (a string is two words there): what the growth of slices goes by.
    pub fn go_size(&self) -> usize {
        *self.go_size.get_or_init(|| match self.kind {
            Kind::String | Kind::Interface => 16,
            Kind::Slice => 24,
            Kind::Array => self.elem().go_size() * self.len,
            Kind::Struct => {
                let mut size = 0usize;
                let fields = self.fields();
                for f in fields {
                    size = size.next_multiple_of(f.rtype.align as usize) + f.rtype.go_size();
                }
                if size > 0 && fields.last().is_some_and(|f| f.rtype.go_size() == 0) {
                    size += 1;
                }
                size.next_multiple_of(self.align as usize)
            }
            _ => self.size,
        })
    }

    /// What a map of this type needs to know; made once.
    pub fn map_type(&'static self) -> &'static super::map::MapType {
        self.map.get_or_init(|| Box::leak(Box::new(super::map::MapType::new(self))))
    }

    // ---- methods

    /// Adds or replaces a method; moves the epochs.
    pub fn set_method(&self, id: MethodId, entry: MethodEntry) {
        self.methods.write().unwrap_or_else(PoisonError::into_inner).insert(id, entry);
        self.epoch.fetch_add(1, Release);
        METHODS_EPOCH.fetch_add(1, Release);
    }

    pub fn method(&self, id: MethodId) -> Option<MethodEntry> {
        self.methods.read().unwrap_or_else(PoisonError::into_inner).get(&id).copied()
    }

    /// The number of changes of this type's method table.
    pub fn epoch(&self) -> u32 {
        self.epoch.load(std::sync::atomic::Ordering::Acquire)
    }

    /// The first method of an interface type that this concrete type lacks or has with another signature.
    pub fn missing_method(&self, interface: &RType) -> Option<MethodId> {
        let methods = self.methods.read().unwrap_or_else(PoisonError::into_inner);
        interface
            .interface()
            .iter()
            .find(|(id, sig)| methods.get(id).is_none_or(|entry| entry.sig != *sig))
            .map(|(id, _)| *id)
    }

    pub fn implements(&self, interface: &RType) -> bool {
        self.missing_method(interface).is_none()
    }

    // ---- equality, hashing, order

    /// Equality of two values in slots.
    ///
    /// # Errors
    /// An interface in them holds a value of a type without equality.
    pub fn eq_slots(&self, a: &[u64], b: &[u64]) -> Result<bool, Uncomparable> {
        if self.in_memory {
            return if a[0] == b[0] && self.is_reflexive() { Ok(true) } else { self.eq_mem(a[0], b[0]) };
        }
        let n = self.slots as usize;
        let (a, b) = (&a[..n], &b[..n]);
        if self.plain {
            // Word by word: mostly there is one, for which a call that compares memory costs too much.
            return Ok(a.iter().zip(b).all(|(a, b)| a == b));
        }
        Ok(match self.kind {
            Kind::Float32 | Kind::Float64 | Kind::Complex64 | Kind::Complex128 => {
                a.iter().zip(b).all(|(&a, &b)| f64::from_bits(a) == f64::from_bits(b))
            }
            Kind::String => StrRef(a[0]) == StrRef(b[0]),
            Kind::Interface => return IfaceRef(a[0]).equals(IfaceRef(b[0])),
            Kind::Array => {
                let elem = self.elem();
                let w = elem.slots as usize;
                for i in 0..self.len {
                    if !elem.eq_slots(&a[i * w..], &b[i * w..])? {
                        return Ok(false);
                    }
                }
                true
            }
            Kind::Struct => {
                for f in self.fields() {
                    let at = f.first_slot as usize;
                    if f.name != "_" && !f.rtype.eq_slots(&a[at..], &b[at..])? {
                        return Ok(false);
                    }
                }
                true
            }
            Kind::Slice | Kind::Map | Kind::Func => {
                return Err(self.uncomparable("comparing uncomparable type"));
            }
            _ => a == b,
        })
    }

    /// Equality of two values in memory.
    ///
    /// # Errors
    /// As [`RType::eq_slots`].
    pub fn eq_mem(&self, a: u64, b: u64) -> Result<bool, Uncomparable> {
        match self.kind {
            Kind::Array => {
                let elem = self.elem();
                for i in 0..self.len {
                    let at = (i * elem.size) as u64;
                    if !elem.eq_mem(a + at, b + at)? {
                        return Ok(false);
                    }
                }
                Ok(true)
            }
            Kind::Struct => {
                for f in self.fields() {
                    let at = u64::from(f.offset);
                    if f.name != "_" && !f.rtype.eq_mem(a + at, b + at)? {
                        return Ok(false);
                    }
                }
                Ok(true)
            }
            Kind::Complex64 | Kind::Complex128 => Ok(self.pieces.iter().all(|p| {
                let at = u64::from(p.offset);
                f64::from_bits(value::load(a + at, p.kind)) == f64::from_bits(value::load(b + at, p.kind))
            })),
            _ => {
                let kind = self.pieces[0].kind;
                let (a, b) = (value::load(a, kind), value::load(b, kind));
                if self.plain { Ok(a == b) } else { self.eq_slots(&[a], &[b]) }
            }
        }
    }

    /// A hash that equal values share, under a seed. NaNs hash differently each time.
    ///
    /// # Errors
    /// An interface in the value holds one of a type without equality.
    pub fn hash_slots(&self, v: &[u64], seed: u64) -> Result<u64, Uncomparable> {
        if self.in_memory {
            return self.hash_mem(v[0], seed);
        }
        match self.kind {
            Kind::Float32 | Kind::Float64 | Kind::Complex64 | Kind::Complex128 => {
                Ok(v[..self.slots as usize].iter().fold(seed, |h, &w| hash_float(w, h)))
            }
            Kind::String => Ok(hash_bytes(StrRef(v[0]).bytes(), seed)),
            Kind::Interface => IfaceRef(v[0]).hash(seed),
            Kind::Array => {
                let elem = self.elem();
                let w = elem.slots as usize;
                (0..self.len).try_fold(seed, |h, i| elem.hash_slots(&v[i * w..], h))
            }
            Kind::Struct => self
                .fields()
                .iter()
                .filter(|f| f.name != "_")
                .try_fold(seed, |h, f| f.rtype.hash_slots(&v[f.first_slot as usize..], h)),
            Kind::Slice | Kind::Map | Kind::Func => Err(self.uncomparable("hash of unhashable type")),
            _ => Ok(hash_word(v[0], seed)),
        }
    }

    /// The same hash, of a value in memory.
    ///
    /// # Errors
    /// As [`RType::hash_slots`].
    pub fn hash_mem(&self, at: u64, seed: u64) -> Result<u64, Uncomparable> {
        match self.kind {
            Kind::Array => {
                let elem = self.elem();
                (0..self.len).try_fold(seed, |h, i| elem.hash_mem(at + (i * elem.size) as u64, h))
            }
            Kind::Struct => self
                .fields()
                .iter()
                .filter(|f| f.name != "_")
                .try_fold(seed, |h, f| f.rtype.hash_mem(at + u64::from(f.offset), h)),
            _ => {
                let mut slots = [0; 2];
                for (slot, p) in slots.iter_mut().zip(self.pieces) {
                    *slot = value::load(at + u64::from(p.offset), p.kind);
                }
                self.hash_slots(&slots, seed)
            }
        }
    }

    /// Whether every value equals itself: no floats and no interfaces inside.
    pub fn is_reflexive(&self) -> bool {
        match self.kind {
            Kind::Float32 | Kind::Float64 | Kind::Complex64 | Kind::Complex128 | Kind::Interface => false,
            Kind::Array => self.elem().is_reflexive(),
            Kind::Struct => self.fields().iter().all(|f| f.rtype.is_reflexive()),
            _ => true,
        }
    }

    /// Whether hashing can fail: an interface inside.
    pub fn hash_may_fail(&self) -> bool {
        match self.kind {
            Kind::Interface | Kind::Slice | Kind::Map | Kind::Func => true,
            Kind::Array => self.elem().hash_may_fail(),
            Kind::Struct => self.fields().iter().any(|f| f.rtype.hash_may_fail()),
            _ => false,
        }
    }

    fn uncomparable(&self, what: &str) -> Uncomparable {
        Uncomparable(format!("{what} {}", self.name))
    }

    /// The order in which package fmt prints map keys: numbers and strings ascending (NaN first), false before
    /// true, structs and arrays element by element, interfaces by type, then by value, nil first.
    pub fn print_order(&self, a: &[u64], b: &[u64]) -> Ordering {
        if self.in_memory {
            return self.print_order_mem(a[0], b[0]);
        }
        let float = |a: u64, b: u64| {
            let (a, b) = (f64::from_bits(a), f64::from_bits(b));
            a.partial_cmp(&b).unwrap_or_else(|| b.is_nan().cmp(&a.is_nan()))
        };
        match self.kind {
            Kind::Int | Kind::Int8 | Kind::Int16 | Kind::Int32 | Kind::Int64 => {
                (a[0] as i64).cmp(&(b[0] as i64))
            }
            Kind::Float32 | Kind::Float64 => float(a[0], b[0]),
            Kind::Complex64 | Kind::Complex128 => float(a[0], b[0]).then_with(|| float(a[1], b[1])),
            Kind::String => StrRef(a[0]).bytes().cmp(StrRef(b[0]).bytes()),
            Kind::Interface => match (IfaceRef(a[0]).rtype(), IfaceRef(b[0]).rtype()) {
                (Some(s), Some(t)) if s == t => {
                    s.print_order_mem(IfaceRef(a[0]).payload(), IfaceRef(b[0]).payload())
                }
                (Some(s), Some(t)) => s.address_order().cmp(&t.address_order()),
                (s, t) => s.is_some().cmp(&t.is_some()),
            },
            Kind::Array => {
                let elem = self.elem();
                let w = elem.slots as usize;
                (0..self.len)
                    .map(|i| elem.print_order(&a[i * w..], &b[i * w..]))
                    .find(|o| o.is_ne())
                    .unwrap_or(Ordering::Equal)
            }
            Kind::Struct => self
                .fields()
                .iter()
                .map(|f| f.rtype.print_order(&a[f.first_slot as usize..], &b[f.first_slot as usize..]))
                .find(|o| o.is_ne())
                .unwrap_or(Ordering::Equal),
            _ => a[0].cmp(&b[0]),
        }
    }

    /// Stands for the address of Go's type descriptor, which package fmt orders keys of several types by: unnamed
    /// types by their text; then the others by the size of their descriptor, those of the program before those of
    /// the language, instances last.
    fn address_order(&self) -> (usize, usize, usize, &'static str) {
        const PREDECLARED: [Kind; 17] = [
            Kind::String,
            Kind::Int8,
            Kind::Uint8,
            Kind::Int16,
            Kind::Uint16,
            Kind::Int32,
            Kind::Uint32,
            Kind::Int64,
            Kind::Uint64,
            Kind::Int,
            Kind::Uint,
            Kind::Uintptr,
            Kind::Complex64,
            Kind::Complex128,
            Kind::Float32,
            Kind::Float64,
            Kind::Bool,
        ];
        if !self.named {
            return (0, 0, 0, self.name);
        }
        let shape = match self.kind {
            Kind::Array => 72,
            Kind::Struct => 80 + 24 * self.fields().len(),
            Kind::Chan => 64,
            Kind::Pointer => 56,
            _ => 48,
        };
        let methods = self.methods.read().unwrap_or_else(PoisonError::into_inner).len();
        if self.pkg.is_empty() {
            let place = PREDECLARED.iter().position(|&k| k == self.kind).unwrap_or(PREDECLARED.len());
            return (shape + 16, 1, place, self.name);
        }
        let rank = if self.name.contains('[') { 2 } else { usize::from(self.pkg != "main") * 3 };
        (shape + 16 + 16 * methods, rank, 0, self.name)
    }

    fn print_order_mem(&self, a: u64, b: u64) -> Ordering {
        match self.kind {
            Kind::Array => {
                let elem = self.elem();
                (0..self.len as u64)
                    .map(|i| elem.print_order_mem(a + i * elem.size as u64, b + i * elem.size as u64))
                    .find(|o| o.is_ne())
                    .unwrap_or(Ordering::Equal)
            }
            Kind::Struct => self
                .fields()
                .iter()
                .map(|f| f.rtype.print_order_mem(a + u64::from(f.offset), b + u64::from(f.offset)))
                .find(|o| o.is_ne())
                .unwrap_or(Ordering::Equal),
            _ => {
                let load = |at: u64| {
                    let mut slots = [0; 2];
                    for (slot, p) in slots.iter_mut().zip(self.pieces) {
                        *slot = value::load(at + u64::from(p.offset), p.kind);
                    }
                    slots
                };
                self.print_order(&load(a), &load(b))
            }
        }
    }
}

/// Whether equality of the type is equality of its slots' words.
fn is_plain(d: &Desc, made: &[&'static RType], batch: &[Desc], depth: usize) -> bool {
    let plain = |t: TypeRef| match t {
        TypeRef::Known(t) => t.plain,
        TypeRef::New(i) if i < made.len() => made[i].plain,
        // By value types nest finitely; the bound only guards against descriptions that do not.
        TypeRef::New(i) => depth < 64 && is_plain(&batch[i], made, batch, depth + 1),
    };
    match d.kind {
        Kind::Float32 | Kind::Float64 | Kind::Complex64 | Kind::Complex128 => false,
        Kind::String | Kind::Interface | Kind::Slice | Kind::Map | Kind::Func => false,
        Kind::Array => d.elem.is_some_and(plain),
        Kind::Struct => d.fields.iter().all(|f| f.name != "_" && plain(f.ty)),
        _ => true,
    }
}

const K0: u64 = 0x9E37_79B9_7F4A_7C15;
const K1: u64 = 0xD6E8_FEB8_6659_FD93;

#[inline(always)]
fn fold(a: u64, b: u64) -> u64 {
    let wide = u128::from(a) * u128::from(b);
    wide as u64 ^ (wide >> 64) as u64
}

/// The hash of one word under a seed.
#[inline(always)]
pub fn hash_word(word: u64, seed: u64) -> u64 {
    fold(word ^ seed ^ K0, K1 ^ seed.rotate_left(32))
}

fn hash_float(bits: u64, seed: u64) -> u64 {
    static NANS: AtomicU64 = AtomicU64::new(0);
    let f = f64::from_bits(bits);
    if f.is_nan() {
        // A NaN equals nothing, itself neither: spread them, or a map of NaNs becomes a list.
        hash_word(NANS.fetch_add(K0, Relaxed), seed)
    } else if f == 0.0 {
        hash_word(0, seed)
    } else {
        hash_word(bits, seed)
    }
}

/// The hash of bytes under a seed.
#[inline]
pub fn hash_bytes(bytes: &[u8], seed: u64) -> u64 {
    let word = |at: usize| {
        let mut w = [0; 8];
        w.copy_from_slice(&bytes[at..at + 8]);
        u64::from_le_bytes(w)
    };
    let n = bytes.len();
    let mut h = seed ^ K0;
    if n >= 8 {
        let mut at = 0;
        while at + 16 < n {
            h = fold(word(at) ^ h, word(at + 8) ^ K1);
            at += 16;
        }
        if at + 8 < n {
            h = fold(word(at) ^ h, K1);
        }
        // The last eight bytes overlap what came before.
        h = fold(word(n - 8) ^ h, K1 ^ n as u64);
    } else {
        let mut w = 0;
        for &b in bytes {
            w = w << 8 | u64::from(b);
        }
        h = fold(w ^ h, K1 ^ n as u64);
    }
    fold(h, K0 ^ seed.rotate_left(32))
}

#[cfg(test)]
mod tests;
