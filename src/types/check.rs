//! The checker: a tree in, facts and diagnostics out.
//!
//! Names resolve through universe, package (or session) and local scopes. A cell is checked as a whole and changes
//! nothing in the session: what it declares is handed back as [`CellEntities`], for [`Session::commit`] once the
//! diagnostics are empty. Messages and positions are those of Go's compiler.
mod assign;
mod build_line;
mod builtin;
mod call;
mod cell;
mod convert;
mod decl;
mod expr;
mod help;
mod implements;
mod index;
mod infer;
mod init_order;
mod labels;
mod literal;
mod mono;
mod operand;
mod print;
mod program;
mod range;
pub(crate) mod refuse;
mod select;
mod signature;
mod stmt;
mod typexpr;
mod under;
mod valid;

use super::Types;
use super::entity::{Entity, EntityId, EntityKind, VarPlace};
use super::facts::{Facts, Mode};
use super::fast::{FastMap, FastSet};
use super::ty::{Name, TypeId};
use crate::diagnostics::{Code, Diagnostic};
use crate::source::{SourceMap, Span};
use crate::syntax::ast::{Expr, Ident};
use crate::syntax::{File, NodeId};
pub use cell::check_cell;
use decl::Decl;
use operand::{OpMode, Operand};
pub use program::{check_package, check_program, check_unread, missing_packages};
use std::collections::HashMap;
use std::sync::Arc;

/// Finds packages for import declarations. Implemented where the stubs are.
pub trait Importer {
    /// The package entity of an import path; checks the package on first use.
    fn import(
        &mut self,
        types: &mut Types,
        sources: &mut SourceMap,
        path: &str,
    ) -> Result<EntityId, ImportError>;
    /// All import paths that exist, package cells included, for silent imports and for advice.
    fn known(&self) -> Vec<Name>;
}

/// Why a package cannot be imported.
#[derive(Clone, Debug)]
pub enum ImportError {
    /// There is none of that path.
    Unknown,
    /// It exists but has errors itself.
    Broken(Vec<Diagnostic>),
}

/// What checking a whole file gave.
pub struct ProgramCheck {
    pub package: EntityId,
    pub facts: Facts,
    /// In the order of position.
    pub diagnostics: Vec<Diagnostic>,
    /// `func main` of a program.
    pub main: Option<EntityId>,
    /// The `init` functions, in source order.
    pub inits: Vec<EntityId>,
}

/// What checking a package of several files gave.
pub struct PackageCheck {
    pub package: EntityId,
    /// One per file, in the order given.
    pub facts: Vec<Facts>,
    pub diagnostics: Vec<Diagnostic>,
    pub inits: Vec<EntityId>,
}

/// What checking a cell gave.
pub struct CellCheck {
    pub facts: Facts,
    pub entities: CellEntities,
    /// In the order of position. Nothing may be committed if one of them is an error.
    pub diagnostics: Vec<Diagnostic>,
}

/// A name that a cell declares at its top level.
#[derive(Clone, Debug)]
pub struct Declared {
    pub name: Name,
    pub entity: EntityId,
    /// The entity existed before: the same variable, type or function declared again.
    pub reused: bool,
    /// What the name denoted before, if that was something else.
    pub replaces: Option<EntityId>,
}

/// One line that the reader should know about a redefinition.
#[derive(Clone, Debug)]
pub struct Notice {
    pub entity: EntityId,
    pub text: String,
}

/// What a checked cell adds to the session.
#[derive(Clone, Debug, Default)]
pub struct CellEntities {
    /// Execution count.
    pub cell: u32,
    pub declared: Vec<Declared>,
    /// Names for packages: (name, package, silent).
    pub imports: Vec<(Name, EntityId, bool)>,
    /// Methods added to types (of this or earlier cells), with the ones that they replace.
    pub methods: Vec<(EntityId, EntityId)>,
    /// `func main` of a program cell.
    pub main: Option<EntityId>,
    /// `init` functions, in source order.
    pub inits: Vec<EntityId>,
    /// The final expression statement whose value is the cell's result.
    pub result: Option<NodeId>,
    /// The package that a package cell declares.
    pub package: Option<EntityId>,
    pub notices: Vec<Notice>,
    /// What later cells compare their type and constant declarations with.
    pub records: Vec<(EntityId, Record)>,
    /// (what an earlier cell declared, the function that uses it).
    pub uses: Vec<(EntityId, EntityId)>,
}

/// How a type or constant was declared: the same text with the same references declares the same thing again.
#[derive(Clone, Debug)]
pub struct Record {
    pub text: String,
    pub refs: Vec<(Name, EntityId)>,
}

/// What earlier cells declared.
pub struct Session {
    /// The package `main` that all cells share; its scope is the session's.
    pub package: EntityId,
    /// Names of imported packages.
    pub imports: HashMap<Name, EntityId>,
    records: HashMap<EntityId, Record>,
    /// Which functions use a variable, function or method of an earlier cell.
    users: HashMap<EntityId, Vec<EntityId>>,
}

impl Session {
    pub fn new(types: &mut Types) -> Session {
        Session {
            package: types.new_package("main", "main"),
            imports: HashMap::new(),
            records: HashMap::new(),
            users: HashMap::new(),
        }
    }

    /// What a name denotes at the top level of the next cell; not predeclared names.
    pub fn lookup(&self, types: &Types, name: &str) -> Option<EntityId> {
        types.package_member(self.package, name).or_else(|| self.imports.get(name).copied())
    }

    /// Makes what a cell declared part of the session. Only for a cell without errors.
    pub fn commit(&mut self, types: &mut Types, cell: &CellEntities) {
        for (name, package, silent) in &cell.imports {
            self.imports.insert(name.clone(), *package);
            // An import that is written out wins over what an earlier cell called by that name.
            if !silent && let Some(info) = types.package_info_mut(self.package) {
                info.scope.remove(name);
            }
        }
        for (e, record) in &cell.records {
            self.records.insert(*e, record.clone());
        }
        for (used, user) in &cell.uses {
            let list = self.users.entry(*used).or_default();
            if !list.contains(user) {
                list.push(*user);
            }
        }
        if let Some(p) = cell.package {
            types.register_package(p);
            let name = types.entity(p).name.clone();
            self.imports.insert(name, p);
        }
        let Some(info) = types.package_info_mut(self.package) else { return };
        for d in &cell.declared {
            info.scope.insert(d.name.clone(), d.entity);
        }
    }
}

/// Whether a file with these diagnostics from parsing can be checked all the same, as the compiler does: mistakes with
/// labels and literals do not keep it from looking at types.
pub fn can_check(parsing: &[Diagnostic]) -> bool {
    !parsing.iter().any(|d| d.is_error() && d.message.starts_with("syntax error"))
}

/// Where checking is: what names, `iota` and errors refer to.
#[derive(Clone, Copy)]
struct Cx {
    /// The file, as an index.
    file: usize,
    /// The package-level declaration that is being checked; what it uses it depends on.
    decl: Option<usize>,
    iota: Option<u32>,
    /// Where to report errors of a constant expression that is repeated from an earlier line.
    repeated_at: Option<Span>,
}

/// A file with its facts and the packages it names.
struct FileCx<'a> {
    file: &'a File,
    facts: Facts,
    imports: FastMap<Name, Import>,
    /// Packages imported with `.`.
    dots: Vec<Import>,
    /// Imports under a name that is taken; nobody can use them.
    doubled: Vec<(Name, Import)>,
}

struct Import {
    package: EntityId,
    path: Name,
    span: Span,
    used: bool,
}

/// The function whose body is being checked.
#[derive(Default)]
struct FuncCx {
    sig: TypeId,
    /// Named results, for `return` without values.
    results: Vec<EntityId>,
    /// Variables declared in it, with the number of their scope, for unused ones.
    vars: Vec<(u32, EntityId)>,
    captures: Vec<EntityId>,
    /// Type parameters of the function declaration around.
    tparams: Vec<TypeId>,
    /// The top level of a cell.
    cell: bool,
}

type Later<'a> = Box<dyn FnOnce(&mut Checker<'a>) + 'a>;

#[derive(Clone, Copy, PartialEq, Eq)]
enum Unit {
    Program,
    Package,
    Cell,
}

/// The state of one check.
struct Checker<'a> {
    types: &'a mut Types,
    sources: &'a mut SourceMap,
    importer: &'a mut dyn Importer,
    unit: Unit,
    package: EntityId,
    session: Option<&'a Session>,
    /// Execution count of the cell; 0 otherwise.
    cell: u32,
    files: Vec<FileCx<'a>>,
    cx: Cx,

    decls: Vec<Decl<'a>>,
    decl_of: FastMap<Name, usize>,
    decl_by_entity: FastMap<EntityId, usize>,
    /// Methods that wait for their types to be collected, with the name of the type.
    pending_methods: Vec<(Name, usize)>,
    /// First declaration of each `a, b = f()` whose value was checked.
    group_done: FastSet<usize>,
    /// Declarations being resolved, outermost first.
    path: Vec<usize>,
    later: Vec<(Cx, Later<'a>)>,

    /// Local names: innermost last, with the scope's level.
    bindings: FastMap<Name, Vec<(EntityId, usize)>>,
    /// Open scopes: a number in the order of opening, and the names bound in each.
    scopes: Vec<(u32, Vec<Name>)>,
    scope_count: u32,
    /// Which function (counted from the outermost) a local variable belongs to.
    owner: FastMap<EntityId, usize>,
    funcs: Vec<FuncCx>,

    /// Left operands of shifts whose type depends on the context.
    shifted: FastSet<(usize, NodeId)>,
    /// Functions with only some of their type arguments written: those, and the signature.
    partial: FastMap<(usize, NodeId), (Vec<TypeId>, super::ty::Signature)>,
    /// (type parameter, type argument, where), of every instance.
    instances: Vec<(EntityId, TypeId, Span)>,
    /// What the value being checked is meant for, in messages.
    target_name: String,
    /// Types whose methods are all resolved.
    methods_ready: FastSet<TypeId>,
    /// A call or a receive was met: `len` of what contains one is no constant.
    has_call: bool,
    /// Where an instance of a generic type is first written.
    instance_places: FastMap<TypeId, Span>,
    /// Declared types that were found not to contain themselves.
    valid_types: FastSet<TypeId>,
    diagnostics: Vec<Diagnostic>,
    errors: usize,

    /// Cells: variables that the top level has declared so far, in source order.
    cell_names: FastMap<Name, EntityId>,
    /// Cells: names that a later statement of the top level declares, with the place.
    cell_ahead: FastMap<Name, Span>,
    cell_out: CellEntities,
    cell_has_main: bool,
    /// Types of earlier cells that this one declares anew.
    replaced_types: Vec<EntityId>,
    /// Package initialisation, once it is known.
    init_steps: Option<Vec<super::facts::Initializer>>,
    main: Option<EntityId>,
    inits: Vec<EntityId>,
    /// Local aliases whose right side is being read: they cannot stand there.
    open_aliases: Vec<EntityId>,
    /// Functions without a body: a mistake, but the last that is spoken of.
    bodiless: Vec<Span>,
    /// Cells: (type, method, the method that it replaces).
    cell_methods: Vec<(EntityId, EntityId, Option<EntityId>)>,
    empty: Name,
}

impl<'a> Checker<'a> {
    fn new(
        types: &'a mut Types,
        sources: &'a mut SourceMap,
        importer: &'a mut dyn Importer,
        unit: Unit,
        package: EntityId,
        files: &[&'a File],
    ) -> Checker<'a> {
        let files = files
            .iter()
            .map(|f| FileCx {
                file: f,
                facts: Facts::new(f.id, f.node_count),
                imports: FastMap::default(),
                dots: Vec::new(),
                doubled: Vec::new(),
            })
            .collect();
        Checker {
            types,
            sources,
            importer,
            unit,
            package,
            session: None,
            cell: 0,
            files,
            cx: Cx { file: 0, decl: None, iota: None, repeated_at: None },
            decls: Vec::new(),
            decl_of: FastMap::default(),
            decl_by_entity: FastMap::default(),
            pending_methods: Vec::new(),
            group_done: FastSet::default(),
            path: Vec::new(),
            later: Vec::new(),
            bindings: FastMap::default(),
            scopes: Vec::new(),
            scope_count: 0,
            owner: FastMap::default(),
            funcs: Vec::new(),
            shifted: FastSet::default(),
            partial: FastMap::default(),
            instances: Vec::new(),
            target_name: String::new(),
            methods_ready: FastSet::default(),
            has_call: false,
            instance_places: FastMap::default(),
            valid_types: FastSet::default(),
            diagnostics: Vec::new(),
            errors: 0,
            cell_names: FastMap::default(),
            cell_ahead: FastMap::default(),
            cell_out: CellEntities::default(),
            cell_has_main: false,
            replaced_types: Vec::new(),
            init_steps: None,
            main: None,
            inits: Vec::new(),
            open_aliases: Vec::new(),
            bodiless: Vec::new(),
            cell_methods: Vec::new(),
            empty: Arc::from(""),
        }
    }

    // --- Reporting --------------------------------------------------------------------------------------------------

    fn report(&mut self, mut d: Diagnostic) {
        // What mentions an invalid operand follows from an error that is known already.
        let follows = |text: &str| text.contains("invalid operand") || text.contains("invalid type");
        let list = |line: &str| line.starts_with("have (") || line.starts_with("want (");
        let mut lines = d.continuation.iter().filter(|l| !list(l));
        if self.errors > 0 && (follows(&d.message) || lines.any(|l| follows(l))) {
            return;
        }
        if let Some(span) = self.cx.repeated_at {
            d.span = span;
        }
        if d.is_error() {
            self.errors += 1;
        }
        self.diagnostics.push(d);
    }

    fn err(&mut self, code: Code, span: Span, message: impl Into<String>) {
        self.report(Diagnostic::new(code, span, message));
    }

    /// Runs what was put off, down to the first `top` entries.
    fn run_later(&mut self, top: usize) {
        let mut i = top;
        while i < self.later.len() {
            let done: Later<'a> = Box::new(|_| {});
            let cx = self.later[i].0;
            let f = std::mem::replace(&mut self.later[i].1, done);
            let saved = std::mem::replace(&mut self.cx, cx);
            f(self);
            self.cx = saved;
            i += 1;
        }
        self.later.truncate(top);
    }

    /// Puts a check off until what it looks at is complete.
    fn later(&mut self, f: impl FnOnce(&mut Checker<'a>) + 'a) {
        self.later.push((self.cx, Box::new(f)));
    }

    // --- Facts ------------------------------------------------------------------------------------------------------

    fn facts(&mut self) -> &mut Facts {
        &mut self.files[self.cx.file].facts
    }

    fn record(&mut self, e: &Expr, x: &Operand<'a>) {
        let mode = match &x.mode {
            OpMode::Invalid => return,
            OpMode::NoValue => Mode::NoValue,
            OpMode::Builtin(b) => Mode::Builtin(*b),
            OpMode::Type => Mode::Type,
            OpMode::Constant(v) => Mode::Constant(v.clone()),
            OpMode::Variable => Mode::Variable,
            OpMode::MapIndex => Mode::MapIndex,
            OpMode::Value => Mode::Value,
            OpMode::Nil => Mode::Nil,
            OpMode::CommaOk => Mode::CommaOk,
        };
        let ty = if mode == Mode::NoValue { TypeId::NO_VALUE } else { x.ty };
        self.facts().set_expr(e.id, mode, ty);
    }

    fn record_type(&mut self, e: &Expr, t: TypeId) {
        self.facts().set_expr(e.id, Mode::Type, t);
    }

    // --- Scopes -----------------------------------------------------------------------------------------------------

    fn open_scope(&mut self) {
        self.scope_count += 1;
        self.scopes.push((self.scope_count, Vec::new()));
    }

    fn close_scope(&mut self) {
        for name in self.scopes.pop().unwrap_or_default().1 {
            if let Some(list) = self.bindings.get_mut(&name) {
                list.pop();
            }
        }
    }

    /// The binding of the innermost scope only.
    fn local_here(&self, name: &str) -> Option<EntityId> {
        let (e, level) = *self.bindings.get(name)?.last()?;
        (level == self.scopes.len()).then_some(e)
    }

    fn bind(&mut self, name: &Name, e: EntityId) {
        let level = self.scopes.len();
        if let Some(scope) = self.scopes.last_mut() {
            scope.1.push(name.clone());
            self.bindings.entry(name.clone()).or_default().push((e, level));
        }
    }

    /// Binds a declared name in the innermost scope; reports a second declaration there.
    fn declare(&mut self, ident: &Ident, e: EntityId) {
        self.facts().set_def(ident.id, e);
        if ident.is_blank() {
            return;
        }
        if let Some(other) = self.local_here(&ident.name) {
            self.redeclared(ident, other);
            // Nobody can use it, and that is not worth a second complaint.
            self.mark_used(e);
            return;
        }
        self.bind(&ident.name, e);
    }

    fn redeclared(&mut self, ident: &Ident, other: EntityId) {
        let d =
            Diagnostic::new(Code::Redeclared, ident.span, format!("{} redeclared in this block", ident.name));
        let d = self.with_other(d, other, &format!("other declaration of {}", ident.name));
        self.report(d);
    }

    /// Adds the line that says where the other declaration is, if it has a place.
    fn with_other(&self, d: Diagnostic, other: EntityId, text: &str) -> Diagnostic {
        let span = self.types.entity(other).span;
        if span == Span::default() { d } else { d.with_related(span, text) }
    }

    fn new_entity(&mut self, name: &Name, span: Span, kind: EntityKind) -> EntityId {
        self.types.add_entity(Entity {
            name: name.clone(),
            span,
            kind,
            package: self.package,
            doc: None,
            used: false,
            cell: self.cell,
        })
    }

    /// A local variable, known to the function around it.
    fn new_local(&mut self, ident: &Ident, ty: TypeId, place: VarPlace) -> EntityId {
        let e = self.new_entity(&ident.name, ident.span, EntityKind::Var { ty, place });
        self.owner.insert(e, self.funcs.len());
        let seq = self.scopes.last().map_or(0, |s| s.0);
        if place == VarPlace::Local
            && !ident.is_blank()
            && let Some(f) = self.funcs.last_mut()
        {
            f.vars.push((seq, e));
        }
        e
    }

    fn set_var_type(&mut self, e: EntityId, t: TypeId) {
        if let EntityKind::Var { ty, .. } = &mut self.types.entity_mut(e).kind {
            *ty = t;
        }
    }

    fn mark_used(&mut self, e: EntityId) {
        self.types.entity_mut(e).used = true;
    }

    /// Notes that the function being checked uses a local variable, maybe of a function around it.
    fn note_capture(&mut self, e: EntityId) {
        let Some(&owner) = self.owner.get(&e) else { return };
        if owner >= self.funcs.len() {
            return;
        }
        for f in &mut self.funcs[owner..] {
            if !f.captures.contains(&e) {
                f.captures.push(e);
            }
        }
        self.facts().captured.insert(e);
    }

    // --- Finishing --------------------------------------------------------------------------------------------------

    /// Makes all facts canonical, gives untyped leftovers their default types, and settles the arena.
    fn finish_facts(&mut self) -> Vec<Facts> {
        let mut out = Vec::with_capacity(self.files.len());
        for i in 0..self.files.len() {
            let mut facts = std::mem::take(&mut self.files[i].facts);
            for x in facts.exprs_mut() {
                if x.mode == Mode::None {
                    continue;
                }
                x.ty = self.types.canon(x.ty);
                if self.is_untyped(x.ty) && x.ty != TypeId::UNTYPED_NIL {
                    let t = self.types.default_type(x.ty);
                    let t = self.types.canon(t);
                    match &x.mode {
                        Mode::Constant(v) => {
                            if let Some(b) = self.types.basic(t)
                                && let Ok(v) = v.represent(b)
                            {
                                x.mode = Mode::Constant(v);
                                x.ty = t;
                            }
                        }
                        _ => x.ty = t,
                    }
                }
            }
            for s in facts.selections.values_mut() {
                s.recv = self.types.canon(s.recv);
                s.ty = self.types.canon(s.ty);
                s.targs = s.targs.iter().map(|&t| self.types.canon(t)).collect();
            }
            for s in facts.instances.values_mut() {
                s.ty = self.types.canon(s.ty);
                s.targs = s.targs.iter().map(|&t| self.types.canon(t)).collect();
            }
            for f in facts.funcs.values_mut() {
                f.sig = self.types.canon(f.sig);
            }
            out.push(facts);
        }
        self.types.complete();
        out
    }
}
