//! What the tree means: types, entities, and the facts about each node, found by a checker that follows Go's rules.
//!
//! [`Types`] is the one arena of types and entities of a session: universe, packages, cells. It only grows. The checker
//! ([`check_program`], [`check_package`], [`check_cell`]) reads a tree and gives [`Facts`] beside it, complete enough
//! that nobody after it infers a type again. This part does not know instructions, values or Jupyter.
pub mod check;
pub mod constant;
pub mod entity;
pub mod facts;
pub mod fast;
mod format;
pub mod lookup;
mod relation;
pub mod subst;
pub mod ty;

pub use check::refuse::ABSENT;
pub use check::{
    CellCheck, CellEntities, ImportError, Importer, Notice, PackageCheck, ProgramCheck, Session,
};
pub use check::{can_check, check_cell, check_package, check_program, check_unread, missing_packages};
pub use constant::Value;
pub use entity::{Builtin, Entity, EntityId, EntityKind, VarPlace};
pub use facts::{Facts, Mode, Selection, SelectionKind};
pub use lookup::{Found, Lookup, MissingMethod};
pub use ty::{Basic, ChanDir, Field, Interface, Method, Name, Param, Signature, Term, Type, TypeId};

use crate::source::Span;
use entity::Package;
use fast::{FastMap, FastSet};
use std::collections::HashMap;
use std::sync::Arc;

/// What is known about a declared type beside its name.
#[derive(Clone, Debug, Default)]
pub struct NamedInfo {
    /// The type on the right of the declaration, once resolved.
    pub rhs: Option<TypeId>,
    /// Type parameters; for a type declared in a generic function that function's come first.
    pub tparams: Vec<TypeId>,
    /// How many of `tparams` are the enclosing function's and never written.
    pub implicit: usize,
    /// Methods in the order of declaration.
    pub methods: Vec<EntityId>,
    pub by_name: HashMap<Name, EntityId>,
}

/// What is known about a type parameter.
#[derive(Clone, Debug)]
pub struct TypeParamInfo {
    /// The constraint as an interface type.
    pub bound: TypeId,
    /// Position in its list.
    pub index: usize,
}

/// Which types and methods an interface admits.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct TypeSet {
    /// Sorted by name (unexported names by package, too).
    pub methods: Vec<Method>,
    /// `None`: all types.
    pub terms: Option<Vec<Term>>,
    pub comparable: bool,
}

/// The arena.
pub struct Types {
    types: Vec<Arc<Type>>,
    canon: Vec<Option<TypeId>>,
    index: FastMap<Arc<Type>, TypeId>,
    entities: Vec<Entity>,
    named: FastMap<EntityId, NamedInfo>,
    tparams: FastMap<EntityId, TypeParamInfo>,
    /// What messages add to the names of type parameters that hide something predeclared.
    hiding: FastMap<EntityId, Box<str>>,
    /// Underlying types of instances, written and canonical.
    expanded: FastMap<TypeId, TypeId>,
    /// Canonical underlying types of canonical named types; see [`Types::complete`].
    settled: FastMap<TypeId, TypeId>,
    type_sets: FastMap<TypeId, Arc<TypeSet>>,
    /// Up to where [`Types::complete`] has looked.
    completed: usize,
    /// Types of cells that a later cell has declared anew, otherwise; messages add their cell.
    replaced: FastSet<EntityId>,
    universe: FastMap<Name, EntityId>,
    /// Standard packages and package cells, by import path.
    packages: FastMap<Name, EntityId>,
    /// Interfaces whose canonical form is being made; an anonymous one among its own methods has none.
    canon_busy: FastSet<TypeId>,
    anonymous_cycle: bool,
    type_set_depth: u32,
    /// Type parameters that are being asked whether they are comparable.
    comparing: FastSet<TypeId>,
    /// The paths that the program imports.
    imported: FastSet<Name>,
    empty: Name,
}

impl Default for Types {
    fn default() -> Self {
        Types::new()
    }
}

impl Types {
    /// An arena that holds the universe only.
    pub fn new() -> Types {
        let mut t = Types {
            types: Vec::new(),
            canon: Vec::new(),
            index: FastMap::default(),
            entities: Vec::new(),
            named: FastMap::default(),
            tparams: FastMap::default(),
            hiding: FastMap::default(),
            expanded: FastMap::default(),
            settled: FastMap::default(),
            type_sets: FastMap::default(),
            completed: 0,
            replaced: FastSet::default(),
            universe: FastMap::default(),
            packages: FastMap::default(),
            canon_busy: FastSet::default(),
            anonymous_cycle: false,
            type_set_depth: 0,
            comparing: FastSet::default(),
            imported: FastSet::default(),
            empty: Arc::from(""),
        };
        t.fill_universe();
        t
    }

    fn fill_universe(&mut self) {
        for b in Basic::ALL {
            let id = self.intern(Type::Basic(b));
            debug_assert_eq!(id.0, b as u32);
            if b != Basic::Invalid && !b.is_untyped() {
                self.predeclare(b.name(), EntityKind::TypeName { ty: id, alias: false });
            }
        }
        let no_value = self.intern(Type::Tuple([].into()));
        debug_assert_eq!(no_value, TypeId::NO_VALUE);
        let empty_interface = self.intern(Type::Interface(Interface {
            methods: [].into(),
            embeds: [].into(),
            comparable: false,
            implicit: false,
        }));
        debug_assert_eq!(empty_interface, TypeId::EMPTY_INTERFACE);

        let error = self.predeclare("error", EntityKind::Invalid);
        let error_type = self.intern(Type::Named { entity: error, targs: [].into() });
        debug_assert_eq!(error_type, TypeId::ERROR);
        self.set_kind(error, EntityKind::TypeName { ty: error_type, alias: false });
        let comparable = self.predeclare("comparable", EntityKind::Invalid);
        let comparable_type = self.intern(Type::Named { entity: comparable, targs: [].into() });
        debug_assert_eq!(comparable_type, TypeId::COMPARABLE);
        self.set_kind(comparable, EntityKind::TypeName { ty: comparable_type, alias: false });
        for (name, rhs, want) in [
            ("byte", TypeId::UINT8, TypeId::BYTE),
            ("rune", TypeId::INT32, TypeId::RUNE),
            ("any", TypeId::EMPTY_INTERFACE, TypeId::ANY),
        ] {
            let entity = self.predeclare(name, EntityKind::Invalid);
            let ty = self.intern(Type::Alias { entity, targs: [].into(), rhs });
            debug_assert_eq!(ty, want);
            self.set_kind(entity, EntityKind::TypeName { ty, alias: true });
        }

        let sig = self.intern(Type::Signature(Signature {
            tparams: [].into(),
            params: [].into(),
            results: [Param { name: self.empty.clone(), ty: TypeId::STRING }].into(),
            variadic: false,
        }));
        let method = Method { name: "Error".into(), package: EntityId::NONE, sig, entity: EntityId::NONE };
        let rhs = self.intern(Type::Interface(Interface {
            methods: [method].into(),
            embeds: [].into(),
            comparable: false,
            implicit: false,
        }));
        self.named.insert(error, NamedInfo { rhs: Some(rhs), ..NamedInfo::default() });
        let rhs = self.intern(Type::Interface(Interface {
            methods: [].into(),
            embeds: [].into(),
            comparable: true,
            implicit: false,
        }));
        self.named.insert(comparable, NamedInfo { rhs: Some(rhs), ..NamedInfo::default() });

        for (name, value) in [("true", true), ("false", false)] {
            self.predeclare(name, EntityKind::Const { ty: TypeId::UNTYPED_BOOL, value: Value::Bool(value) });
        }
        self.predeclare("iota", EntityKind::Const { ty: TypeId::UNTYPED_INT, value: Value::int(0) });
        self.predeclare("nil", EntityKind::Nil);
        for b in Builtin::ALL {
            self.predeclare(b.name(), EntityKind::Builtin(b));
        }
        self.complete();
    }

    fn predeclare(&mut self, name: &str, kind: EntityKind) -> EntityId {
        let name: Name = Arc::from(name);
        let id = self.add_entity(Entity {
            name: name.clone(),
            span: Span::default(),
            kind,
            package: EntityId::NONE,
            doc: None,
            used: true,
            cell: 0,
        });
        self.universe.insert(name, id);
        id
    }

    // --- Types ------------------------------------------------------------------------------------------------------

    /// The type behind an id.
    pub fn get(&self, t: TypeId) -> &Type {
        &self.types[t.0 as usize]
    }

    /// As [`Types::get`], for callers that go on to change the arena.
    pub fn get_arc(&self, t: TypeId) -> Arc<Type> {
        self.types[t.0 as usize].clone()
    }

    /// The id of a type, as written. For a canonical type of canonical parts the id is canonical.
    pub fn intern(&mut self, ty: Type) -> TypeId {
        if let Some(&id) = self.index.get(&ty) {
            return id;
        }
        let ty = Arc::new(ty);
        let id = TypeId(self.types.len() as u32);
        self.types.push(ty.clone());
        self.canon.push(None);
        self.index.insert(ty, id);
        id
    }

    /// The canonical form: identical types have the same.
    pub fn canon(&mut self, t: TypeId) -> TypeId {
        if let Some(c) = self.canon[t.0 as usize] {
            return c;
        }
        let ty = self.get_arc(t);
        let c = match &*ty {
            Type::Basic(_) | Type::TypeParam { .. } => t,
            Type::Alias { rhs, .. } => self.canon(*rhs),
            Type::Named { entity, targs } => {
                let targs = self.canon_all(targs);
                self.intern(Type::Named { entity: *entity, targs })
            }
            Type::Pointer(e) => {
                let e = self.canon(*e);
                self.intern(Type::Pointer(e))
            }
            Type::Slice(e) => {
                let e = self.canon(*e);
                self.intern(Type::Slice(e))
            }
            Type::Array { len, elem } => {
                let elem = self.canon(*elem);
                self.intern(Type::Array { len: *len, elem })
            }
            Type::Map { key, value } => {
                let (key, value) = (self.canon(*key), self.canon(*value));
                self.intern(Type::Map { key, value })
            }
            Type::Chan { dir, elem } => {
                let elem = self.canon(*elem);
                self.intern(Type::Chan { dir: *dir, elem })
            }
            Type::Struct { fields } => {
                let fields = fields
                    .iter()
                    .map(|f| Field { ty: self.canon(f.ty), entity: EntityId::NONE, ..f.clone() })
                    .collect();
                self.intern(Type::Struct { fields })
            }
            Type::Signature(s) => {
                let tparams = self.canon_all(&s.tparams);
                let params = self.canon_params(&s.params);
                let results = self.canon_params(&s.results);
                self.intern(Type::Signature(Signature { tparams, params, results, variadic: s.variadic }))
            }
            Type::Interface(_) => {
                if !self.canon_busy.insert(t) {
                    self.anonymous_cycle = true;
                    return TypeId::EMPTY_INTERFACE;
                }
                let set = self.type_set(t);
                let methods = set
                    .methods
                    .iter()
                    .map(|m| Method { sig: self.canon(m.sig), entity: EntityId::NONE, ..m.clone() })
                    .collect();
                let embeds: Box<[TypeId]> = match &set.terms {
                    None => [].into(),
                    Some(terms) => {
                        let mut terms: Vec<Term> =
                            terms.iter().map(|x| Term { tilde: x.tilde, ty: self.canon(x.ty) }).collect();
                        terms.sort_by_key(|x| (x.ty, x.tilde));
                        [self.intern(Type::Union(terms.into()))].into()
                    }
                };
                self.canon_busy.remove(&t);
                self.intern(Type::Interface(Interface {
                    methods,
                    embeds,
                    comparable: set.comparable,
                    implicit: false,
                }))
            }
            Type::Union(terms) => {
                let terms = terms.iter().map(|x| Term { tilde: x.tilde, ty: self.canon(x.ty) }).collect();
                self.intern(Type::Union(terms))
            }
            Type::Tuple(ts) => {
                let ts = self.canon_all(ts);
                self.intern(Type::Tuple(ts))
            }
        };
        self.canon[t.0 as usize] = Some(c);
        self.canon[c.0 as usize] = Some(c);
        c
    }

    /// A function type with the names of its own parameters dropped, everything else as written.
    pub(crate) fn without_names(&mut self, t: TypeId) -> TypeId {
        let Type::Signature(s) = &*self.get_arc(t) else { return t };
        let empty = self.empty.clone();
        let drop = |ps: &[Param]| ps.iter().map(|p| Param { name: empty.clone(), ty: p.ty }).collect();
        self.intern(Type::Signature(Signature {
            tparams: s.tparams.clone(),
            params: drop(&s.params),
            results: drop(&s.results),
            variadic: s.variadic,
        }))
    }

    fn canon_all(&mut self, ts: &[TypeId]) -> Box<[TypeId]> {
        ts.iter().map(|&t| self.canon(t)).collect()
    }

    fn canon_params(&mut self, ps: &[Param]) -> Box<[Param]> {
        let empty = self.empty.clone();
        ps.iter().map(|p| Param { name: empty.clone(), ty: self.canon(p.ty) }).collect()
    }

    /// Whether two types, however written, are identical (spec, "Type identity").
    pub fn identical(&mut self, a: TypeId, b: TypeId) -> bool {
        a == b || self.canon(a) == self.canon(b)
    }

    /// The type without alias names in front of it.
    pub fn unalias(&self, mut t: TypeId) -> TypeId {
        while let Type::Alias { rhs, .. } = self.get(t) {
            t = *rhs;
        }
        t
    }

    pub fn pointer(&mut self, elem: TypeId) -> TypeId {
        self.intern(Type::Pointer(elem))
    }
    pub fn slice(&mut self, elem: TypeId) -> TypeId {
        self.intern(Type::Slice(elem))
    }
    pub fn chan(&mut self, dir: ChanDir, elem: TypeId) -> TypeId {
        self.intern(Type::Chan { dir, elem })
    }
    /// The type of several values; of one value that value's own.
    pub fn tuple(&mut self, ts: &[TypeId]) -> TypeId {
        match ts {
            [one] => *one,
            _ => self.intern(Type::Tuple(ts.into())),
        }
    }
    /// A function type of unnamed parameters.
    pub fn func_type(&mut self, params: &[TypeId], results: &[TypeId], variadic: bool) -> TypeId {
        let empty = self.empty.clone();
        let list = |ts: &[TypeId]| ts.iter().map(|&ty| Param { name: empty.clone(), ty }).collect();
        let sig = Signature { tparams: [].into(), params: list(params), results: list(results), variadic };
        self.intern(Type::Signature(sig))
    }

    /// The underlying type (spec): of a declared type what its declaration stands for in the end, of a type parameter
    /// its constraint interface, of any other type itself. For types in facts, and whatever [`Types::subst`] and
    /// [`Types::instantiate`] gave, canonical.
    pub fn underlying(&self, t: TypeId) -> TypeId {
        if let Some(&u) = self.settled.get(&t) {
            return u;
        }
        let mut t = t;
        // A chain of declarations is no longer than there are types; a longer walk is a refused cycle.
        for _ in 0..64 {
            match self.get(t) {
                Type::Alias { rhs, .. } => t = *rhs,
                Type::Named { entity, targs } => {
                    let rhs = if targs.is_empty() {
                        self.named.get(entity).and_then(|n| n.rhs)
                    } else {
                        self.expanded.get(&t).copied()
                    };
                    match rhs {
                        Some(rhs) => t = rhs,
                        None => return TypeId::INVALID,
                    }
                }
                Type::TypeParam { entity } => {
                    return self.tparams.get(entity).map_or(TypeId::INVALID, |p| self.underlying(p.bound));
                }
                _ => return self.canon[t.0 as usize].unwrap_or(t),
            }
        }
        TypeId::INVALID
    }

    /// The underlying type as written, making instances as needed. For the checker, while declarations are resolved.
    pub(crate) fn under(&mut self, t: TypeId) -> TypeId {
        let mut t = t;
        for _ in 0..10_000 {
            let ty = self.get_arc(t);
            match &*ty {
                Type::Alias { rhs, .. } => t = *rhs,
                Type::Named { entity, targs } => match self.expand(t, *entity, targs) {
                    Some(rhs) => t = rhs,
                    None => return TypeId::INVALID,
                },
                Type::TypeParam { entity } => match self.tparams.get(entity) {
                    Some(p) => t = p.bound,
                    None => return TypeId::INVALID,
                },
                _ => return t,
            }
        }
        TypeId::INVALID
    }

    /// The right-hand side of a declared type's declaration for these type arguments.
    fn expand(&mut self, t: TypeId, entity: EntityId, targs: &[TypeId]) -> Option<TypeId> {
        let info = self.named.get(&entity)?;
        let rhs = info.rhs?;
        if targs.is_empty() || targs == &info.tparams[..] {
            return Some(rhs);
        }
        if let Some(&u) = self.expanded.get(&t) {
            return Some(u);
        }
        if info.tparams.len() != targs.len() {
            return None;
        }
        let map = self.type_map(&info.tparams.clone(), targs);
        let u = self.subst_written(rhs, &map);
        self.expanded.insert(t, u);
        Some(u)
    }

    /// Settles canonical forms and underlying types of everything interned since the last call, so that
    /// [`Types::underlying`] answers without changing the arena.
    pub fn complete(&mut self) {
        let mut i = self.completed;
        while i < self.types.len() {
            let id = TypeId(i as u32);
            i += 1;
            if self.nesting(id) > MAX_INSTANCE_NESTING {
                continue;
            }
            let c = self.canon(id);
            if matches!(self.get(c), Type::Named { .. }) && !self.settled.contains_key(&c) {
                let u = self.under(c);
                if u != TypeId::INVALID {
                    let u = self.canon(u);
                    self.settled.insert(c, u);
                }
            }
        }
        self.completed = i;
    }

    /// How deeply type arguments are nested in each other, as far as it matters.
    fn nesting(&self, t: TypeId) -> usize {
        let mut depth = 0;
        let mut level: Vec<TypeId> = vec![t];
        while !level.is_empty() && depth <= MAX_INSTANCE_NESTING {
            let mut next = Vec::new();
            for t in level {
                match self.get(t) {
                    Type::Named { targs, .. } => next.extend(targs.iter().copied()),
                    Type::Pointer(e)
                    | Type::Slice(e)
                    | Type::Array { elem: e, .. }
                    | Type::Chan { elem: e, .. } => {
                        next.push(*e);
                    }
                    Type::Map { key, value } => next.extend([*key, *value]),
                    _ => {}
                }
            }
            next.sort();
            next.dedup();
            level = next;
            depth += 1;
        }
        depth
    }

    // --- Entities ---------------------------------------------------------------------------------------------------

    pub fn entity(&self, e: EntityId) -> &Entity {
        &self.entities[e.0 as usize]
    }
    pub(crate) fn entity_mut(&mut self, e: EntityId) -> &mut Entity {
        &mut self.entities[e.0 as usize]
    }
    pub(crate) fn set_kind(&mut self, e: EntityId, kind: EntityKind) {
        self.entities[e.0 as usize].kind = kind;
    }
    /// Adds an entity; it is in no scope yet.
    pub fn add_entity(&mut self, e: Entity) -> EntityId {
        let id = EntityId(self.entities.len() as u32);
        self.entities.push(e);
        id
    }
    /// How many entities there are; ids are `0..len`.
    pub fn entity_count(&self) -> usize {
        self.entities.len()
    }

    /// The canonical type of a variable, constant, function or type name; `INVALID` for anything else. Ask after
    /// checking only.
    pub fn type_of(&self, e: EntityId) -> TypeId {
        let t = self.written_type_of(e);
        self.canon[t.0 as usize].unwrap_or(t)
    }

    pub(crate) fn written_type_of(&self, e: EntityId) -> TypeId {
        match &self.entity(e).kind {
            EntityKind::Var { ty, .. } | EntityKind::Const { ty, .. } | EntityKind::TypeName { ty, .. } => {
                *ty
            }
            EntityKind::Func(f) => f.sig,
            EntityKind::Nil => TypeId::UNTYPED_NIL,
            _ => TypeId::INVALID,
        }
    }

    /// A predeclared name.
    pub fn universe(&self, name: &str) -> Option<EntityId> {
        self.universe.get(name).copied()
    }
    /// All predeclared names.
    pub fn universe_names(&self) -> impl Iterator<Item = (&Name, EntityId)> {
        self.universe.iter().map(|(n, &e)| (n, e))
    }

    /// A loaded package, by import path.
    pub fn package(&self, path: &str) -> Option<EntityId> {
        self.packages.get(path).copied()
    }
    /// The contents of a package entity.
    pub fn package_info(&self, e: EntityId) -> Option<&Package> {
        if e.is_none() {
            return None;
        }
        match &self.entity(e).kind {
            EntityKind::Package(p) => Some(p),
            _ => None,
        }
    }
    pub(crate) fn package_info_mut(&mut self, e: EntityId) -> Option<&mut Package> {
        match &mut self.entity_mut(e).kind {
            EntityKind::Package(p) => Some(p),
            _ => None,
        }
    }
    /// A name of a package, exported or not.
    pub fn package_member(&self, package: EntityId, name: &str) -> Option<EntityId> {
        self.package_info(package).and_then(|p| p.scope.get(name).copied())
    }
    /// Adds a package without names; replaces what was known under the path.
    pub fn add_package(&mut self, path: &str, name: &str) -> EntityId {
        let id = self.new_package(path, name);
        self.packages.insert(Arc::from(path), id);
        id
    }
    /// Makes a package known under its path.
    pub fn register_package(&mut self, package: EntityId) {
        if let Some(p) = self.package_info(package) {
            let path = p.path.clone();
            self.packages.insert(path, package);
        }
    }
    /// A package that nobody can import yet.
    pub(crate) fn new_package(&mut self, path: &str, name: &str) -> EntityId {
        let path: Name = Arc::from(path);
        let package = Package { path, scope: FastMap::default(), imports: Vec::new() };
        self.add_entity(Entity {
            name: Arc::from(name),
            span: Span::default(),
            kind: EntityKind::Package(package),
            package: EntityId::NONE,
            doc: None,
            used: true,
            cell: 0,
        })
    }

    // --- Declared types ---------------------------------------------------------------------------------------------

    /// What a declared type has beside its name; `None` for other entities.
    pub fn named_info(&self, e: EntityId) -> Option<&NamedInfo> {
        self.named.get(&e)
    }
    pub(crate) fn named_info_mut(&mut self, e: EntityId) -> &mut NamedInfo {
        self.named.entry(e).or_default()
    }
    /// The constraint of a type parameter.
    pub fn type_param_info(&self, e: EntityId) -> Option<&TypeParamInfo> {
        self.tparams.get(&e)
    }
    /// The method that a declared type has by this name (not promoted ones), with an unexported name as seen from any
    /// package.
    pub fn method_of(&self, named: EntityId, name: &str) -> Option<EntityId> {
        self.named.get(&named).and_then(|n| n.by_name.get(name).copied())
    }
    /// All methods declared on a type, in order.
    pub fn methods_of(&self, named: EntityId) -> &[EntityId] {
        self.named.get(&named).map_or(&[], |n| &n.methods)
    }
    /// The entity of a declared type (through aliases), with its type arguments.
    pub fn as_named(&self, t: TypeId) -> Option<(EntityId, &[TypeId])> {
        match self.get(self.unalias(t)) {
            Type::Named { entity, targs } => Some((*entity, targs)),
            _ => None,
        }
    }
    /// A new type parameter; its constraint is set later.
    pub(crate) fn add_type_param(&mut self, entity: EntityId, index: usize) -> TypeId {
        let t = self.intern(Type::TypeParam { entity });
        self.tparams.insert(entity, TypeParamInfo { bound: TypeId::EMPTY_INTERFACE, index });
        t
    }
    /// Notes that a type parameter has the name of something predeclared: messages say which is meant.
    pub(crate) fn note_hiding(&mut self, param: EntityId, note: &str) {
        self.hiding.insert(param, note.into());
    }
    pub(crate) fn hiding(&self, param: EntityId) -> Option<&str> {
        self.hiding.get(&param).map(|n| &**n)
    }
    pub(crate) fn set_bound(&mut self, entity: EntityId, bound: TypeId) {
        if let Some(p) = self.tparams.get_mut(&entity) {
            p.bound = bound;
        }
    }

    /// Standard packages whose names messages put in quotes, as import paths: the tool chain has a second package of
    /// the name in every program, or in those that import certain others.
    pub(crate) fn quotes(&self, path: &str) -> bool {
        // These import nothing that would import internal/runtime/atomic.
        const ALONE: &[&str] = &[
            "sync/atomic",
            "cmp",
            "container/list",
            "container/ring",
            "math",
            "math/bits",
            "math/cmplx",
            "unicode",
            "unicode/utf16",
            "unicode/utf8",
        ];
        match path {
            "sync" | "strconv" => true,
            "sync/atomic" => self.imported.iter().any(|p| !ALONE.contains(&&**p)),
            "math/rand" => self.imported.iter().any(|p| &**p == "math/rand/v2"),
            "math/rand/v2" => self.imported.iter().any(|p| &**p == "math/rand"),
            _ => false,
        }
    }
    pub(crate) fn note_import(&mut self, path: &str) {
        self.imported.insert(path.into());
    }

    /// Whether an anonymous interface that refers to itself was met since the last call.
    pub(crate) fn take_anonymous_cycle(&mut self) -> bool {
        std::mem::take(&mut self.anonymous_cycle)
    }

    /// A new program starts.
    pub(crate) fn forget_imports(&mut self) {
        self.imported.clear();
    }

    /// Whether a later cell has declared another type of this name.
    pub fn is_replaced(&self, e: EntityId) -> bool {
        self.replaced.contains(&e)
    }
    pub(crate) fn set_replaced(&mut self, e: EntityId, replaced: bool) {
        if replaced {
            self.replaced.insert(e);
        } else {
            self.replaced.remove(&e);
        }
    }

    /// The type that an untyped value gets when nothing else decides.
    pub fn default_type(&self, t: TypeId) -> TypeId {
        match self.get(t) {
            // The default of a rune constant is shown as `rune`.
            Type::Basic(Basic::UntypedRune) => TypeId::RUNE,
            Type::Basic(b) => TypeId(b.default() as u32),
            _ => t,
        }
    }
}

/// Instances nested more deeply than this are an endless expansion, which the checker refuses.
const MAX_INSTANCE_NESTING: usize = 40;
