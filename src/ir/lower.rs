//! From the checked tree to functions of instructions.
//!
//! [`Lowering`] lives as long as a session: it owns the [`Program`], knows which function, global and type description
//! stands for which entity, and lowers a function when something first names it. Generic functions are lowered once
//! per list of type arguments. An entity keeps its function and its global as long as the checker keeps the entity, so
//! redefinition is: the same entity comes with another body.
//!
//! When a request fails (only for what gopark does not support) nothing of it stays.
mod analysis;
mod assign;
mod binary;
mod build;
mod builtin;
mod call;
mod cell;
mod convert;
mod escape;
mod expr;
mod func;
mod layout;
mod literal;
mod loops;
mod order;
mod place;
mod range_func;
mod select;
mod stmt;
mod switch;
mod wrappers;

#[cfg(test)]
mod tests;

pub use cell::{CellCode, CellResult};

use crate::diagnostics::Diagnostic;
use crate::ir::function::{FuncId, Function, GlobalId, NativeId, SlotKind, TypeDescId};
use crate::ir::program::{Global, NativeDecl, Program};
use crate::syntax;
use crate::syntax::ast::{DeclKind, File, FuncDecl, Item, NodeId};
use crate::types::fast::{FastMap, FastSet};
use crate::types::{self, EntityId, EntityKind, Facts, Name, Type, TypeId, Types};
use layout::{Layout, MethodState};
use std::sync::Arc;

/// A checked text: a cell, a program file, a stub.
#[derive(Clone, Debug)]
pub struct Unit {
    pub file: Arc<File>,
    pub facts: Arc<Facts>,
    /// The package that it belongs to.
    pub package: EntityId,
}

/// What a reserved function is to be lowered from.
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub(crate) enum FuncKey {
    /// A declared function, or a method (with the type arguments of its receiver, then its own).
    Decl { entity: EntityId, targs: Box<[TypeId]> },
    /// A method of `recv` (which may be an interface) by name, promoted ones included, for a receiver in some form.
    /// `targs` are those of the method alone.
    Method { recv: TypeId, name: Name, package: EntityId, form: RecvForm, targs: Box<[TypeId]> },
    /// The initialisation of a package: its variables, then its `init` functions.
    PackageInit(EntityId),
    /// Panics about a range over a function that was misused.
    PanicRange,
    /// Runs the deferred calls of bodies of ranges over functions.
    RunDeferred,
}

/// How a wrapper gets the receiver.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub(crate) enum RecvForm {
    /// The first parameter is the receiver.
    Value,
    /// The first parameter is the address of an immutable receiver.
    Address,
    /// The closure captured it.
    Bound,
}

/// Where a declared function's tree and facts are.
#[derive(Clone)]
pub(crate) struct Body {
    pub unit: Arc<Unit>,
    pub item: usize,
}

impl Body {
    pub(crate) fn decl(&self) -> Option<(NodeId, &FuncDecl)> {
        match &self.unit.file.items[self.item] {
            Item::Decl(d) => match &d.kind {
                DeclKind::Func(f) => Some((d.id, f)),
                _ => None,
            },
            _ => None,
        }
    }
}

/// What a name of a function stands for when it is called.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Callee {
    Func(FuncId),
    Native(NativeId),
}

/// See the module's description.
#[derive(Default)]
pub struct Lowering {
    pub program: Program,
    pub(crate) layouts: FastMap<TypeId, Arc<Layout>>,
    pub(crate) descs: FastMap<TypeId, TypeDescId>,
    pub(crate) methods: MethodState,
    functions: FastMap<FuncKey, FuncId>,
    /// Which instances of an entity there are, for redefinition.
    instances: FastMap<EntityId, Vec<(FuncKey, FuncId)>>,
    globals: FastMap<EntityId, GlobalId>,
    bodies: FastMap<EntityId, Body>,
    /// The newest method of a type by name: a cell that declares it again makes a new entity.
    newest_methods: FastMap<(EntityId, Name), EntityId>,
    package_units: FastMap<EntityId, Vec<Arc<Unit>>>,
    /// Which parameters of a function escape.
    escaping: FastMap<EntityId, Arc<[bool]>>,
    initialised: FastSet<EntityId>,
    /// Packages whose members code has named since somebody last looked.
    touched: Vec<EntityId>,
    queue: Vec<(FuncKey, FuncId)>,
    /// What the current request made, to take back if it fails.
    fresh: Vec<FuncKey>,
    replaced: Vec<(FuncId, Option<Arc<Function>>)>,
    fresh_packages: Vec<EntityId>,
    pub(crate) diagnostics: Vec<Diagnostic>,
    booted: bool,
}

impl Lowering {
    pub fn new() -> Lowering {
        Lowering::default()
    }

    /// Makes a package known: its functions can be named from now on, its initialisation runs with the next cell.
    pub fn add_package(&mut self, types: &Types, package: EntityId, units: Vec<Arc<Unit>>) {
        for unit in &units {
            for (base, name, method) in self.register(types, unit) {
                self.newest_methods.insert((base, name), method);
            }
        }
        self.package_units.insert(package, units);
    }

    /// Makes the functions of a text known; the bodies of those that have a function already are lowered anew. Returns
    /// whether there are methods.
    pub(crate) fn add_bodies(&mut self, types: &mut Types, unit: &Arc<Unit>) -> bool {
        self.forget_escapes();
        let methods = self.register(types, unit);
        let any = !methods.is_empty();
        for (base, name, method) in methods {
            if let Some(old) = self.newest_methods.insert((base, name.clone()), method)
                && old != method
            {
                self.replace_method(types, old, method, &name);
            }
        }
        any
    }

    /// Lets go of the texts of functions that nothing can name any more, and that are lowered: `main` and `init` of a
    /// cell. Without that a session would keep the tree of every program cell that was ever run.
    pub fn forget_bodies<'a>(&mut self, functions: impl IntoIterator<Item = &'a EntityId>) {
        for function in functions {
            self.bodies.remove(function);
            self.instances.remove(function);
        }
    }

    /// Takes note of where the functions of a text are; returns its methods with their types and names.
    fn register(&mut self, types: &Types, unit: &Arc<Unit>) -> Vec<(EntityId, Name, EntityId)> {
        let mut methods = Vec::new();
        for (i, item) in unit.file.items.iter().enumerate() {
            let Item::Decl(decl) = item else { continue };
            let DeclKind::Func(func) = &decl.kind else { continue };
            let entity = match unit.facts.funcs.get(&decl.id) {
                Some(f) if !f.entity.is_none() => f.entity,
                _ => match unit.facts.def(func.name.id) {
                    Some(e) => e,
                    None => continue,
                },
            };
            self.bodies.insert(entity, Body { unit: unit.clone(), item: i });
            for (key, id) in self.instances.get(&entity).cloned().unwrap_or_default() {
                self.replaced.push((id, self.program.functions[id.0 as usize].clone()));
                self.queue.push((key, id));
            }
            if let EntityKind::Func(f) = &types.entity(entity).kind
                && let Some(recv) = &f.recv
            {
                methods.push((recv.base, types.entity(entity).name.clone(), entity));
            }
        }
        methods
    }

    /// A method was declared again: with the same signature it takes the old one's place for every caller, with another
    /// one whatever stood between callers and the old one is made anew.
    fn replace_method(&mut self, types: &mut Types, old: EntityId, new: EntityId, name: &Name) {
        if !same_method(types, old, new) {
            self.functions.retain(|key, _| !matches!(key, FuncKey::Method { name: n, .. } if n == name));
            return;
        }
        for (key, id) in self.instances.get(&old).cloned().unwrap_or_default() {
            let FuncKey::Decl { targs, .. } = key else { continue };
            let key = FuncKey::Decl { entity: new, targs };
            self.functions.insert(key.clone(), id);
            self.instances.entry(new).or_default().push((key.clone(), id));
            self.replaced.push((id, self.program.functions[id.0 as usize].clone()));
            self.queue.push((key, id));
        }
    }

    /// The function for a key; it is lowered before the current request ends.
    pub(crate) fn function(&mut self, key: FuncKey) -> FuncId {
        if let Some(&id) = self.functions.get(&key) {
            return id;
        }
        let id = self.program.reserve_function();
        self.functions.insert(key.clone(), id);
        if let FuncKey::Decl { entity, .. } = &key {
            self.instances.entry(*entity).or_default().push((key.clone(), id));
        }
        self.fresh.push(key.clone());
        self.queue.push((key, id));
        id
    }

    /// A function without a key, lowered by whoever asks.
    pub(crate) fn anonymous(&mut self) -> FuncId {
        self.program.reserve_function()
    }

    /// The declared function that is called when the entity is named with these type arguments.
    pub(crate) fn callee(&mut self, types: &mut Types, entity: EntityId, targs: &[TypeId]) -> Callee {
        self.touch(types, entity);
        let native = matches!(&types.entity(entity).kind, EntityKind::Func(f) if f.native);
        if native {
            return Callee::Native(self.native(types, entity));
        }
        Callee::Func(self.function(FuncKey::Decl { entity, targs: targs.into() }))
    }

    pub(crate) fn native(&mut self, types: &mut Types, entity: EntityId) -> NativeId {
        let e = types.entity(entity);
        let path = self.package_path(types, e.package);
        let name: Arc<str> = match &e.kind {
            EntityKind::Func(f) => match &f.recv {
                Some(r) => {
                    let base = &types.entity(r.base).name;
                    let star = if r.pointer { format!("(*{base})") } else { base.to_string() };
                    format!("{path}.{star}.{}", e.name).into()
                }
                None => format!("{path}.{}", e.name).into(),
            },
            _ => e.name.clone(),
        };
        let (recv, sig) = match &e.kind {
            EntityKind::Func(f) => (f.recv.as_ref().map(|r| r.ty), f.sig),
            _ => (None, TypeId::INVALID),
        };
        let sig = types.canon(sig);
        let recv = recv.map(|r| types.canon(r));
        types.complete();
        let (mut params, results) = self.window_kinds(types, sig);
        if let Some(r) = recv {
            let mut all = self.layout(types, r).kinds.to_vec();
            all.append(&mut params);
            params = all;
        }
        self.program.native_id(NativeDecl { name, results: results.into(), params: params.into() })
    }

    /// Kinds of the parameter and result slots of a canonical function type.
    pub(crate) fn window_kinds(&mut self, types: &Types, sig: TypeId) -> (Vec<SlotKind>, Vec<SlotKind>) {
        let shape = types.get_arc(types.underlying(sig));
        let (mut params, mut results) = (Vec::new(), Vec::new());
        if let Type::Signature(s) = &*shape {
            for p in s.params.iter() {
                params.extend_from_slice(&self.layout(types, p.ty).kinds);
            }
            for p in s.results.iter() {
                results.extend_from_slice(&self.layout(types, p.ty).kinds);
            }
        }
        (params, results)
    }

    /// The global that a package-level variable is.
    pub(crate) fn global(&mut self, types: &mut Types, entity: EntityId) -> GlobalId {
        if let Some(&g) = self.globals.get(&entity) {
            return g;
        }
        self.touch(types, entity);
        let ty = types.type_of(entity);
        let ty = self.describe(types, ty);
        let e = types.entity(entity);
        let package = self.package_path(types, e.package);
        let global = Global { name: e.name.clone(), package, ty, span: e.span };
        let id = self.program.add_global(global);
        self.globals.insert(entity, id);
        id
    }

    /// The global of a variable, if any code has named it.
    pub fn global_of(&self, entity: EntityId) -> Option<GlobalId> {
        self.globals.get(&entity).copied()
    }

    /// The function of a declared, not generic function, if any code has named it.
    pub fn function_of(&self, entity: EntityId) -> Option<FuncId> {
        self.functions.get(&FuncKey::Decl { entity, targs: Box::new([]) }).copied()
    }

    /// The description of a canonical type, as [`Program::types`] has it.
    pub fn type_desc(&mut self, types: &mut Types, t: TypeId) -> TypeDescId {
        self.describe(types, t)
    }

    /// A declared function's tree and facts; reads and checks what was passed over so far.
    pub(crate) fn body(&mut self, types: &mut Types, entity: EntityId) -> Option<Body> {
        let body = self.bodies.get(&entity)?;
        let Some(unread) = body.decl().and_then(|(_, func)| func.unread) else { return Some(body.clone()) };
        let around = body.unit.clone();
        let file = syntax::parse_unread(around.file.id, unread);
        let facts = types::check_unread(types, around.package, &around.file, &file, entity);
        let unit = Unit { file: Arc::new(file), facts: Arc::new(facts), package: around.package };
        let body = Body { unit: Arc::new(unit), item: 0 };
        self.bodies.insert(entity, body.clone());
        Some(body)
    }

    pub(crate) fn units_of(&self, package: EntityId) -> Vec<Arc<Unit>> {
        self.package_units.get(&package).cloned().unwrap_or_default()
    }

    /// The packages that must be initialised before code of `package` runs, in order; they count as initialised from
    /// now on.
    fn pending_packages(&mut self, types: &Types, package: EntityId, out: &mut Vec<EntityId>) {
        let imports = types.package_info(package).map(|p| p.imports.clone()).unwrap_or_default();
        for import in imports {
            self.pending_package(types, import, out);
        }
    }

    fn pending_package(&mut self, types: &Types, package: EntityId, out: &mut Vec<EntityId>) {
        if self.initialised.insert(package) {
            self.fresh_packages.push(package);
            self.pending_packages(types, package, out);
            out.push(package);
        }
    }

    fn touch(&mut self, types: &Types, entity: EntityId) {
        let package = types.entity(entity).package;
        if !package.is_none() && !self.initialised.contains(&package) && !self.touched.contains(&package) {
            self.touched.push(package);
        }
    }

    fn take_touched(&mut self) -> Vec<EntityId> {
        std::mem::take(&mut self.touched)
    }

    /// Lowers everything that waits.
    fn drain(&mut self, types: &mut Types) {
        while let Some((key, id)) = self.queue.pop() {
            self.lower_key(types, key, id);
        }
    }

    /// Lowers everything that waits; then either keeps or takes back what the request made.
    fn settle(&mut self, types: &mut Types, changed: usize) -> Result<(), Vec<Diagnostic>> {
        self.drain(types);
        let fresh = std::mem::take(&mut self.fresh);
        let replaced = std::mem::take(&mut self.replaced);
        let packages = std::mem::take(&mut self.fresh_packages);
        let diagnostics = std::mem::take(&mut self.diagnostics);
        if diagnostics.is_empty() {
            return Ok(());
        }
        for key in fresh {
            if let FuncKey::Decl { entity, .. } = &key
                && let Some(list) = self.instances.get_mut(entity)
            {
                list.retain(|(k, _)| *k != key);
            }
            self.functions.remove(&key);
        }
        self.program.changed.truncate(changed);
        for (id, old) in replaced.into_iter().rev() {
            self.program.functions[id.0 as usize] = old;
        }
        for p in packages {
            self.initialised.remove(&p);
        }
        Err(diagnostics)
    }
}

/// Whether two methods of a type have receivers of the same form and identical signatures.
fn same_method(types: &mut Types, old: EntityId, new: EntityId) -> bool {
    let (EntityKind::Func(a), EntityKind::Func(b)) = (&types.entity(old).kind, &types.entity(new).kind)
    else {
        return false;
    };
    let (Some(ra), Some(rb)) = (&a.recv, &b.recv) else { return false };
    if ra.pointer != rb.pointer || ra.tparams.len() != rb.tparams.len() {
        return false;
    }
    let (sig_a, sig_b) = (a.sig, b.sig);
    let map = types.type_map(&rb.tparams, &ra.tparams);
    let sig_b = types.canon(sig_b);
    types.complete();
    let sig_b = types.subst(sig_b, &map);
    types.identical(sig_a, sig_b)
}
