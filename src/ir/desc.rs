//! Run-time types as plain data: what the machine needs to lay out, copy, compare, trace and print values.
//!
//! Lowering makes one description per identical type; the machine turns each into a run-time type once. Descriptions
//! name each other by id, so recursive types are finite. Methods are not part of a description: they are added one by
//! one as they become callable, see [`super::program::Program::methods`]. This file knows no values.
use super::function::{FuncId, MethodId, SlotKind, TypeDescId};
use super::instr::MemKind;
use std::sync::Arc;

/// The kinds of types, named types having the kind of what they stand for. As in package reflect.
#[derive(Copy, Clone, PartialEq, Eq, Hash, Debug)]
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
#[derive(Copy, Clone, PartialEq, Eq, Hash, Debug, Default)]
pub enum Dir {
    #[default]
    Both,
    Send,
    Recv,
}

/// A field of a struct, in order.
#[derive(Clone, Debug)]
pub struct FieldDesc {
    pub name: Arc<str>,
    /// Import path of the package that an unexported name belongs to; empty for exported names.
    pub package: Arc<str>,
    pub ty: TypeDescId,
    /// Bytes from the start of the struct.
    pub offset: u32,
    /// Slots from the start of the struct.
    pub slot: u32,
    pub embedded: bool,
    pub exported: bool,
    pub tag: Arc<str>,
}

/// A type.
#[derive(Clone, Debug)]
pub struct TypeDesc {
    pub kind: Kind,
    /// As `%T` prints it: `main.Point`, `[]int`, `map[string]*main.Node`.
    pub name: Arc<str>,
    /// Declared (or predeclared) with a name: `time.Duration`, `int`.
    pub named: bool,
    /// Import path of the package that declares it; empty for predeclared and unnamed types.
    pub package: Arc<str>,
    /// Bytes and alignment in memory, as Go lays it out with one word for every reference type: a string is 8 bytes
    /// here, not 16.
    pub size: u64,
    pub align: u32,
    /// Slots of a value in a frame. A value of more than [`super::function::MAX_SLOTS_VALUE`] words has one slot: the
    /// address of an immutable copy; see `in_memory`.
    pub slots: u32,
    /// The value is too large for slots.
    pub in_memory: bool,
    /// Kinds of the slots.
    pub slot_kinds: Box<[SlotKind]>,
    /// Slot i of a value against memory: offset in bytes and kind. Empty for types `in_memory`, whose layout follows
    /// from fields and elements.
    pub pieces: Box<[(u32, MemKind)]>,
    /// `==` is defined (its interfaces may still hold what is not comparable).
    pub comparable: bool,
    /// Element of arrays, slices, channels, pointers; value of maps.
    pub elem: Option<TypeDescId>,
    /// Key of maps.
    pub key: Option<TypeDescId>,
    /// Length of arrays.
    pub len: u64,
    pub dir: Dir,
    pub fields: Box<[FieldDesc]>,
    /// Of functions; the last one of a variadic function is its slice.
    pub params: Box<[TypeDescId]>,
    pub results: Box<[TypeDescId]>,
    pub variadic: bool,
    /// Of interfaces, sorted by name: what a dynamic type must have, with identical signatures.
    pub interface: Box<[(MethodId, TypeDescId)]>,
}

/// A method that values of a type have when they are in an interface. The called function takes the receiver in one
/// slot, first of its parameters.
#[derive(Copy, Clone, PartialEq, Eq, Debug)]
pub struct MethodDesc {
    pub method: MethodId,
    /// Its function type, without receiver.
    pub sig: TypeDescId,
    pub func: FuncId,
    /// The function takes the value itself (a receiver of one slot); otherwise it takes the address of the value in
    /// the interface's box and is a wrapper.
    pub direct: bool,
}
