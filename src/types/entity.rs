//! What an identifier denotes.
//!
//! Entities live in [`super::Types`] for the whole session and are never removed; a redefinition that keeps its type
//! keeps its entity. This file knows no syntax.
use super::constant::Value;
use super::ty::{Name, TypeId};
use crate::source::Span;
use crate::types::fast::FastMap;
use std::sync::Arc;

/// An entity in [`super::Types`].
#[derive(Copy, Clone, PartialEq, Eq, Hash, PartialOrd, Ord, Debug)]
pub struct EntityId(pub u32);

impl Default for EntityId {
    fn default() -> EntityId {
        EntityId::NONE
    }
}

impl EntityId {
    /// No entity: the package of exported names, the entity of canonical fields.
    pub const NONE: EntityId = EntityId(u32::MAX);

    pub fn is_none(self) -> bool {
        self == EntityId::NONE
    }
}

/// Where a variable lives.
#[derive(Copy, Clone, PartialEq, Eq, Hash, Debug)]
pub enum VarPlace {
    /// A package's or the session's.
    Global,
    Local,
    Param,
    Result,
    Receiver,
    /// A struct field; never used as an operand by itself.
    Field,
}

/// The predeclared functions.
#[derive(Copy, Clone, PartialEq, Eq, Hash, Debug)]
pub enum Builtin {
    Append,
    Cap,
    Clear,
    Close,
    Complex,
    Copy,
    Delete,
    Imag,
    Len,
    Make,
    Max,
    Min,
    New,
    Panic,
    Print,
    Println,
    Real,
    Recover,
}

impl Builtin {
    pub const ALL: [Builtin; 18] = {
        use Builtin::*;
        [
            Append, Cap, Clear, Close, Complex, Copy, Delete, Imag, Len, Make, Max, Min, New, Panic, Print,
            Println, Real, Recover,
        ]
    };
    pub fn name(self) -> &'static str {
        use Builtin::*;
        match self {
            Append => "append",
            Cap => "cap",
            Clear => "clear",
            Close => "close",
            Complex => "complex",
            Copy => "copy",
            Delete => "delete",
            Imag => "imag",
            Len => "len",
            Make => "make",
            Max => "max",
            Min => "min",
            New => "new",
            Panic => "panic",
            Print => "print",
            Println => "println",
            Real => "real",
            Recover => "recover",
        }
    }
}

/// A package: a standard one, a package cell, the session's, or a checked file's own.
#[derive(Clone, Debug)]
pub struct Package {
    /// Import path; `main` for programs and the session.
    pub path: Name,
    /// Package-level names.
    pub scope: FastMap<Name, EntityId>,
    /// The packages it imports, in the order of first import: they initialise before it.
    pub imports: Vec<EntityId>,
}

/// A declared function or method.
#[derive(Clone, Debug)]
pub struct Func {
    /// The written signature, without receiver; generic functions have `tparams` in it.
    pub sig: TypeId,
    /// Methods only.
    pub recv: Option<Recv>,
    /// A package's function without a body: implemented in Rust.
    pub native: bool,
}

/// The receiver of a method.
#[derive(Clone, Debug)]
pub struct Recv {
    /// The type name that the method belongs to.
    pub base: EntityId,
    /// Declared on `*T`.
    pub pointer: bool,
    /// The method's own names for the type parameters of a generic type, as `TypeParam` types. Inside the method the
    /// receiver is `base[tparams...]`.
    pub tparams: Box<[TypeId]>,
    /// Type of the receiver variable.
    pub ty: TypeId,
}

#[derive(Clone, Debug)]
pub enum EntityKind {
    Var {
        ty: TypeId,
        place: VarPlace,
    },
    Const {
        ty: TypeId,
        value: Value,
    },
    /// A declared type, an alias, or a type parameter; `ty` is what the name denotes when written without arguments.
    TypeName {
        ty: TypeId,
        alias: bool,
    },
    Func(Func),
    Package(Package),
    /// A name that a file gives to a package.
    PackageName {
        package: EntityId,
    },
    Builtin(Builtin),
    /// The predeclared `nil`.
    Nil,
    Label,
    /// Declared, but not yet resolved, or wrong.
    Invalid,
}

#[derive(Clone, Debug)]
pub struct Entity {
    pub name: Name,
    /// The declaring identifier; an empty span for predeclared names.
    pub span: Span,
    pub kind: EntityKind,
    /// The package it was declared in; `NONE` for predeclared names and packages themselves.
    pub package: EntityId,
    pub doc: Option<Arc<str>>,
    /// Somebody read it.
    pub used: bool,
    /// The cell (execution count) that declared it; 0 outside cells.
    pub cell: u32,
}

impl Entity {
    /// Starts with an upper case letter.
    pub fn exported(&self) -> bool {
        is_exported(&self.name)
    }
}

/// Whether a name is visible outside its package (spec, "Exported identifiers").
pub fn is_exported(name: &str) -> bool {
    let Some(c) = name.chars().next() else { return false };
    if c.is_ascii() {
        return c.is_ascii_uppercase();
    }
    use unicode_properties::{GeneralCategory, UnicodeGeneralCategory};
    c.general_category() == GeneralCategory::UppercaseLetter
}
