//! Types as data: interned, immutable, compared by id.
//!
//! Two ids are told apart: a *written* type keeps what a message must show (parameter names, alias names, `byte` for
//! `uint8`, the order of embedded interfaces), its *canonical* type has lost all that. Identical types have the same
//! canonical id ([`super::Types::canon`]); the facts of a checked file hold canonical ids only, so after checking
//! identity is `==`. Recursion runs through [`Type::Named`] alone. This file knows no syntax.
use super::entity::EntityId;
use std::sync::Arc;

/// A name in the source; cheap to clone.
pub type Name = Arc<str>;

/// An interned type. Equal canonical ids mean identical types.
#[derive(Copy, Clone, PartialEq, Eq, Hash, PartialOrd, Ord, Debug)]
pub struct TypeId(pub u32);

/// The predeclared basic types, the kinds of untyped constants, and the two kinds that stand for "no type".
#[derive(Copy, Clone, PartialEq, Eq, Hash, PartialOrd, Ord, Debug)]
#[repr(u32)]
pub enum Basic {
    /// The type of an expression that was already reported.
    Invalid,
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
    UntypedBool,
    UntypedInt,
    UntypedRune,
    UntypedFloat,
    UntypedComplex,
    UntypedString,
    UntypedNil,
}

impl Basic {
    /// In the order of the discriminants, which are the first type ids.
    pub const ALL: [Basic; 25] = {
        use Basic::*;
        [
            Invalid,
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
            UntypedBool,
            UntypedInt,
            UntypedRune,
            UntypedFloat,
            UntypedComplex,
            UntypedString,
            UntypedNil,
        ]
    };

    /// As messages print it.
    pub fn name(self) -> &'static str {
        use Basic::*;
        match self {
            Invalid => "invalid type",
            Bool => "bool",
            Int => "int",
            Int8 => "int8",
            Int16 => "int16",
            Int32 => "int32",
            Int64 => "int64",
            Uint => "uint",
            Uint8 => "uint8",
            Uint16 => "uint16",
            Uint32 => "uint32",
            Uint64 => "uint64",
            Uintptr => "uintptr",
            Float32 => "float32",
            Float64 => "float64",
            Complex64 => "complex64",
            Complex128 => "complex128",
            String => "string",
            UntypedBool => "untyped bool",
            UntypedInt => "untyped int",
            UntypedRune => "untyped rune",
            UntypedFloat => "untyped float",
            UntypedComplex => "untyped complex",
            UntypedString => "untyped string",
            UntypedNil => "untyped nil",
        }
    }

    pub fn is_untyped(self) -> bool {
        self >= Basic::UntypedBool
    }
    pub fn is_boolean(self) -> bool {
        matches!(self, Basic::Bool | Basic::UntypedBool)
    }
    pub fn is_string(self) -> bool {
        matches!(self, Basic::String | Basic::UntypedString)
    }
    pub fn is_integer(self) -> bool {
        (self >= Basic::Int && self <= Basic::Uintptr)
            || matches!(self, Basic::UntypedInt | Basic::UntypedRune)
    }
    pub fn is_unsigned(self) -> bool {
        self >= Basic::Uint && self <= Basic::Uintptr
    }
    pub fn is_float(self) -> bool {
        matches!(self, Basic::Float32 | Basic::Float64 | Basic::UntypedFloat)
    }
    pub fn is_complex(self) -> bool {
        matches!(self, Basic::Complex64 | Basic::Complex128 | Basic::UntypedComplex)
    }
    pub fn is_numeric(self) -> bool {
        self.is_integer() || self.is_float() || self.is_complex()
    }
    /// Types whose values `<` can compare.
    pub fn is_ordered(self) -> bool {
        self.is_integer() || self.is_float() || self.is_string()
    }
    /// Types that constants can have.
    pub fn is_const(self) -> bool {
        self.is_boolean() || self.is_numeric() || self.is_string()
    }
    /// Bits of a sized numeric type; `int`, `uint` and `uintptr` are 64 bits wide. 0 for all others.
    pub fn bits(self) -> u32 {
        use Basic::*;
        match self {
            Int8 | Uint8 => 8,
            Int16 | Uint16 => 16,
            Int32 | Uint32 | Float32 => 32,
            Int | Int64 | Uint | Uint64 | Uintptr | Float64 | Complex64 => 64,
            Complex128 => 128,
            _ => 0,
        }
    }
    /// The type an untyped value gets when nothing else decides (spec, "Constants").
    pub fn default(self) -> Basic {
        use Basic::*;
        match self {
            UntypedBool => Bool,
            UntypedInt => Int,
            UntypedRune => Int32,
            UntypedFloat => Float64,
            UntypedComplex => Complex128,
            UntypedString => String,
            b => b,
        }
    }
}

/// Direction of a channel type.
#[derive(Copy, Clone, PartialEq, Eq, Hash, Debug)]
pub enum ChanDir {
    Both,
    /// `chan<- T`
    SendOnly,
    /// `<-chan T`
    RecvOnly,
}

/// A struct field. In a canonical type `entity` is [`EntityId::NONE`].
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub struct Field {
    pub name: Name,
    pub ty: TypeId,
    /// `T` or `*T` written without a name.
    pub embedded: bool,
    pub tag: Option<Name>,
    /// The package that an unexported name belongs to; `NONE` for exported names.
    pub package: EntityId,
    pub entity: EntityId,
}

/// A parameter or result. Names are empty in canonical types.
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub struct Param {
    pub name: Name,
    pub ty: TypeId,
}

/// A function type. The receiver of a method is no part of it.
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub struct Signature {
    /// Type parameters (as `TypeParam` types) of a generic function that is not instantiated.
    pub tparams: Box<[TypeId]>,
    pub params: Box<[Param]>,
    pub results: Box<[Param]>,
    /// The last parameter is `...T`; its `ty` is then `[]T`.
    pub variadic: bool,
}

/// A method of an interface.
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub struct Method {
    pub name: Name,
    /// The package that an unexported name belongs to; `NONE` for exported names.
    pub package: EntityId,
    pub sig: TypeId,
    /// Where it was declared (for documentation); `NONE` in canonical types.
    pub entity: EntityId,
}

/// `T` or `~T` in a union.
#[derive(Copy, Clone, PartialEq, Eq, Hash, Debug)]
pub struct Term {
    pub tilde: bool,
    pub ty: TypeId,
}

/// An interface. A canonical interface has its methods flattened and sorted by name, and at most one embedded
/// element, which is then a [`Type::Union`] of disjoint terms (its type set).
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub struct Interface {
    pub methods: Box<[Method]>,
    pub embeds: Box<[TypeId]>,
    /// Holds the predeclared `comparable`.
    pub comparable: bool,
    /// Written as a bare constraint (`[T ~int]`), so printed without `interface{}`.
    pub implicit: bool,
}

#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub enum Type {
    Basic(Basic),
    /// `byte`, `rune`, `any` or a declared alias; only in written types. `rhs` is what it stands for.
    Alias {
        entity: EntityId,
        targs: Box<[TypeId]>,
        rhs: TypeId,
    },
    /// A declared type. `targs` starts with the type parameters of the function that a local type is declared in.
    Named {
        entity: EntityId,
        targs: Box<[TypeId]>,
    },
    Pointer(TypeId),
    Slice(TypeId),
    Array {
        len: u64,
        elem: TypeId,
    },
    Map {
        key: TypeId,
        value: TypeId,
    },
    Chan {
        dir: ChanDir,
        elem: TypeId,
    },
    Struct {
        fields: Box<[Field]>,
    },
    Signature(Signature),
    Interface(Interface),
    /// Only as an element of an interface.
    Union(Box<[Term]>),
    /// Several values: the results of a call. One value is never a tuple; none is the empty tuple.
    Tuple(Box<[TypeId]>),
    TypeParam {
        entity: EntityId,
    },
}

impl Default for TypeId {
    fn default() -> TypeId {
        TypeId::INVALID
    }
}

impl TypeId {
    const fn basic(b: Basic) -> TypeId {
        TypeId(b as u32)
    }
    pub const INVALID: TypeId = TypeId::basic(Basic::Invalid);
    pub const BOOL: TypeId = TypeId::basic(Basic::Bool);
    pub const INT: TypeId = TypeId::basic(Basic::Int);
    pub const INT8: TypeId = TypeId::basic(Basic::Int8);
    pub const INT16: TypeId = TypeId::basic(Basic::Int16);
    pub const INT32: TypeId = TypeId::basic(Basic::Int32);
    pub const INT64: TypeId = TypeId::basic(Basic::Int64);
    pub const UINT: TypeId = TypeId::basic(Basic::Uint);
    pub const UINT8: TypeId = TypeId::basic(Basic::Uint8);
    pub const UINT16: TypeId = TypeId::basic(Basic::Uint16);
    pub const UINT32: TypeId = TypeId::basic(Basic::Uint32);
    pub const UINT64: TypeId = TypeId::basic(Basic::Uint64);
    pub const UINTPTR: TypeId = TypeId::basic(Basic::Uintptr);
    pub const FLOAT32: TypeId = TypeId::basic(Basic::Float32);
    pub const FLOAT64: TypeId = TypeId::basic(Basic::Float64);
    pub const COMPLEX64: TypeId = TypeId::basic(Basic::Complex64);
    pub const COMPLEX128: TypeId = TypeId::basic(Basic::Complex128);
    pub const STRING: TypeId = TypeId::basic(Basic::String);
    pub const UNTYPED_BOOL: TypeId = TypeId::basic(Basic::UntypedBool);
    pub const UNTYPED_INT: TypeId = TypeId::basic(Basic::UntypedInt);
    pub const UNTYPED_RUNE: TypeId = TypeId::basic(Basic::UntypedRune);
    pub const UNTYPED_FLOAT: TypeId = TypeId::basic(Basic::UntypedFloat);
    pub const UNTYPED_COMPLEX: TypeId = TypeId::basic(Basic::UntypedComplex);
    pub const UNTYPED_STRING: TypeId = TypeId::basic(Basic::UntypedString);
    pub const UNTYPED_NIL: TypeId = TypeId::basic(Basic::UntypedNil);
    /// The tuple of no values: the type of a call without results.
    pub const NO_VALUE: TypeId = TypeId(Basic::ALL.len() as u32);
    /// `interface{}`; `any` is an alias of it.
    pub const EMPTY_INTERFACE: TypeId = TypeId(Basic::ALL.len() as u32 + 1);
    /// `error`.
    pub const ERROR: TypeId = TypeId(Basic::ALL.len() as u32 + 2);
    /// `comparable`.
    pub const COMPARABLE: TypeId = TypeId(Basic::ALL.len() as u32 + 3);
    /// `byte`, an alias of `uint8` in written types.
    pub const BYTE: TypeId = TypeId(Basic::ALL.len() as u32 + 4);
    /// `rune`, an alias of `int32` in written types.
    pub const RUNE: TypeId = TypeId(Basic::ALL.len() as u32 + 5);
    /// `any`, an alias of `interface{}` in written types.
    pub const ANY: TypeId = TypeId(Basic::ALL.len() as u32 + 6);
}

impl Signature {
    pub fn param_types(&self) -> impl ExactSizeIterator<Item = TypeId> + '_ {
        self.params.iter().map(|p| p.ty)
    }
    pub fn result_types(&self) -> impl ExactSizeIterator<Item = TypeId> + '_ {
        self.results.iter().map(|p| p.ty)
    }
}
