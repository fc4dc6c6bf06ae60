//! Entries: what runs when a cell or a program is started, and the initialisation of packages.
//!
//! The entry function of a cell calls the initialisation of packages that nobody has initialised, then `init`
//! functions, then takes variables and statements in source order, shows the last value, and calls `main`.
use super::analysis::{Analysis, Analyzer};
use super::build::Builder;
use super::call::CallKind;
use super::func::Head;
use super::{Body, FuncKey, Lowering, Unit};
use crate::diagnostics::Diagnostic;
use crate::ir::function::{FuncId, Function};
use crate::ir::instr::Instr;
use crate::ir::pass::optimise;
use crate::source::{FileId, Span};
use crate::syntax::ast::*;
use crate::types::fast::FastMap;
use crate::types::{EntityId, Facts, Mode, Type, TypeId, Types};
use std::sync::{Arc, OnceLock};

/// What a request gave.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct CellCode {
    /// A function without parameters and results.
    pub entry: FuncId,
}

/// What becomes of the value of a cell's last expression.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum CellResult {
    /// It is only evaluated.
    Ignore,
    /// This function, `func(values ...any)`, is called with it (with all of several values).
    Pass(EntityId),
}

/// A unit without text, for functions that no text declares.
pub(crate) fn empty_unit() -> Arc<Unit> {
    static EMPTY: OnceLock<Arc<Unit>> = OnceLock::new();
    EMPTY
        .get_or_init(|| {
            let file = File {
                id: FileId::default(),
                mode: crate::syntax::Mode::Program,
                span: Span::default(),
                package: None,
                items: Vec::new(),
                comments: Vec::new(),
                node_count: 0,
                ends_with_semicolon: false,
            };
            let facts = Facts::new(file.id, 0);
            Arc::new(Unit { file: Arc::new(file), facts: Arc::new(facts), package: EntityId::NONE })
        })
        .clone()
}

/// A declared function of a unit by name (methods left out).
fn functions<'u>(unit: &'u Unit, name: &'u str) -> impl Iterator<Item = (usize, &'u Decl)> {
    unit.file.items.iter().enumerate().filter_map(move |(i, item)| match item {
        Item::Decl(d) => match &d.kind {
            DeclKind::Func(f) if f.recv.is_none() && &*f.name.name == name => Some((i, d)),
            _ => None,
        },
        _ => None,
    })
}

impl Lowering {
    /// Lowers a checked cell: afterwards its functions, types and variables are part of the program, and the entry
    /// runs it.
    ///
    /// # Errors
    /// What gopark does not support; the program is then as it was.
    pub fn lower_cell(
        &mut self,
        types: &mut Types,
        unit: &Arc<Unit>,
        result: CellResult,
    ) -> Result<CellCode, Vec<Diagnostic>> {
        self.lower_units(types, std::slice::from_ref(unit), result, true)
    }

    /// Lowers a program: one package of one or several files.
    ///
    /// # Errors
    /// As [`Lowering::lower_cell`].
    pub fn lower_program(
        &mut self,
        types: &mut Types,
        units: &[Arc<Unit>],
    ) -> Result<CellCode, Vec<Diagnostic>> {
        self.lower_units(types, units, CellResult::Ignore, false)
    }

    fn lower_units(
        &mut self,
        types: &mut Types,
        units: &[Arc<Unit>],
        result: CellResult,
        redefines: bool,
    ) -> Result<CellCode, Vec<Diagnostic>> {
        let changed = self.program.changed.len();
        self.initialised.extend(units.iter().map(|u| u.package));
        self.boot(types);
        let mut methods = false;
        for unit in units {
            methods |= self.add_bodies(types, unit);
        }
        if methods {
            self.refresh_methods(types);
        }
        let entry = self.anonymous();
        let init = self.anonymous();
        self.lower_entry(types, units, result, entry, init);
        self.drain(types);
        // Whatever package the code names is initialised first, in the order of imports.
        let mut order = Vec::new();
        loop {
            let before = order.len();
            for unit in units {
                self.pending_packages(types, unit.package, &mut order);
            }
            for p in self.take_touched() {
                self.pending_package(types, p, &mut order);
            }
            if order.len() == before {
                break;
            }
            for &p in &order[before..] {
                if !self.units_of(p).is_empty() {
                    self.function(FuncKey::PackageInit(p));
                }
            }
            self.drain(types);
        }
        let mut b =
            Builder::new(self, types, empty_unit(), Arc::default(), "main.init".into(), Span::default());
        b.wrapper = true;
        for p in order {
            if !b.lw.units_of(p).is_empty() {
                let f = b.lw.function(FuncKey::PackageInit(p));
                b.call_plain(f);
            }
        }
        b.emit(Instr::Ret);
        b.finish(init);
        self.settle(types, changed)?;
        // A later cell may give the session's functions another body, and callers must see it.
        let session =
            units.first().filter(|_| redefines).map(|u| format!("{}.", self.package_path(types, u.package)));
        let fixed = |f: &Function| session.as_ref().is_none_or(|s| !f.name.starts_with(s.as_str()));
        let mut ids = self.program.changed[changed..].to_vec();
        ids.sort_unstable();
        ids.dedup();
        optimise(&mut self.program, &ids, &fixed);
        Ok(CellCode { entry })
    }

    /// Describes the types that the machine itself makes values of.
    fn boot(&mut self, types: &mut Types) {
        if self.booted {
            return;
        }
        self.booted = true;
        for name in ["Error", "String"] {
            let m = self.method_id(types, &name.into(), EntityId::NONE);
            self.activate_method(types, m);
        }
        let mut wanted = vec![
            TypeId::BOOL,
            TypeId::INT,
            TypeId::INT32,
            TypeId::INT64,
            TypeId::UINT8,
            TypeId::FLOAT64,
            TypeId::STRING,
            TypeId::EMPTY_INTERFACE,
            TypeId::ERROR,
        ];
        if let Some(runtime) = types.package("runtime")
            && let Some(info) = types.package_info(runtime)
        {
            let mut names: Vec<EntityId> = info
                .scope
                .values()
                .copied()
                .filter(|&e| matches!(types.entity(e).kind, crate::types::EntityKind::TypeName { .. }))
                .collect();
            names.sort();
            for e in names {
                let t = types.type_of(e);
                wanted.push(t);
                let p = types.pointer(t);
                let p = types.canon(p);
                types.complete();
                wanted.push(p);
            }
        }
        for t in [TypeId::EMPTY_INTERFACE, TypeId::STRING, TypeId::UINT8] {
            let s = types.slice(t);
            let s = types.canon(s);
            types.complete();
            wanted.push(s);
        }
        for t in wanted {
            self.describe(types, t);
        }
    }

    fn lower_entry(
        &mut self,
        types: &mut Types,
        units: &[Arc<Unit>],
        result: CellResult,
        entry: FuncId,
        init: FuncId,
    ) {
        let mut mains = Vec::new();
        let mut inits = Vec::new();
        for unit in units {
            for (item, _) in functions(unit, "init") {
                let f = self.anonymous();
                self.lower_decl(types, &Body { unit: unit.clone(), item }, None, &[], f);
                inits.push(f);
            }
            for (_, d) in functions(unit, "main") {
                if let Some(f) = unit.facts.funcs.get(&d.id)
                    && !f.entity.is_none()
                {
                    mains.push(self.function(FuncKey::Decl { entity: f.entity, targs: Box::new([]) }));
                }
            }
        }
        let Some(unit) = units.first() else { return };
        let statements = units.iter().any(|u| u.file.items.iter().any(|i| matches!(i, Item::Stmt(_))));
        let map = FastMap::default();
        let mut analyzer = Analyzer::new(unit, types, &map);
        for item in &unit.file.items {
            match item {
                Item::Stmt(s) => analyzer.stmt(s),
                Item::Decl(d) => analyzer.decl(d),
                Item::Import(_) => {}
            }
        }
        let mut analysis = analyzer.finish();
        if analysis.appends {
            let mut stmts = unit.file.items.iter().filter_map(|i| match i {
                Item::Stmt(s) => Some(s),
                _ => None,
            });
            analysis.add_buffers(self.frame_slices(types, unit, &mut stmts, &[]));
        }
        let analysis = Arc::new(analysis);
        let package = self.package_path(types, unit.package);
        let name = if statements { format!("{package}.cell") } else { format!("{package}.init") };
        let span = unit.file.span;
        let mut b = Builder::new(self, types, unit.clone(), Arc::new(map), name, span.at(span.lo));
        b.scope.analysis = analysis;
        b.wrapper = !statements;
        let defers = b.info(Analysis::ROOT).is_some_and(|i| i.defers);
        let head = Head::default();
        b.begin(&head, defers, false);
        b.exits_begin(Analysis::ROOT);
        b.buffers_begin(Analysis::ROOT);
        b.call_plain(init);
        if statements {
            for &f in &inits {
                b.call_plain(f);
            }
            b.items(&unit.file, result);
        } else {
            if unit.file.mode == crate::syntax::Mode::Cell {
                b.zero_declarations(&unit.file);
            }
            b.declarations(units);
            for &f in &inits {
                b.call_plain(f);
            }
        }
        for f in mains {
            b.call_plain(f);
        }
        b.end(span.at(span.hi));
        b.finish(entry);
    }

    /// Lowers the initialisation of a package.
    pub(crate) fn lower_package_init(&mut self, types: &mut Types, package: EntityId, id: FuncId) {
        let units = self.units_of(package);
        let mut inits = Vec::new();
        for unit in &units {
            for (item, _) in functions(unit, "init") {
                let f = self.anonymous();
                self.lower_decl(types, &Body { unit: unit.clone(), item }, None, &[], f);
                inits.push(f);
            }
        }
        let Some(unit) = units.first() else { return };
        let name = format!("{}.init", self.package_path(types, package));
        let span = unit.file.span;
        let mut b = Builder::new(self, types, unit.clone(), Arc::default(), name, span.at(span.lo));
        b.declarations(&units);
        for f in inits {
            b.call_plain(f);
        }
        b.emit(Instr::Ret);
        b.finish(id);
    }
}

impl Builder<'_> {
    /// Calls a function without parameters and results.
    pub(crate) fn call_plain(&mut self, f: FuncId) {
        let m = self.mark();
        let base = self.window(&[], &[]);
        self.emit_call(Instr::Call { f: f.0, base }, 0, 0);
        self.release(m);
    }

    /// Sets the variables that a cell declares without values; an earlier cell may have left something in them.
    fn zero_declarations(&mut self, file: &File) {
        for item in &file.items {
            if let Item::Decl(Decl { kind: DeclKind::Var(specs), .. }) = item {
                specs.iter().filter(|spec| spec.values.is_empty()).for_each(|spec| self.var_spec(spec));
            }
        }
    }

    /// Sets the variables of a whole package in the checker's order.
    fn declarations(&mut self, units: &[Arc<Unit>]) {
        for unit in units {
            for step in unit.facts.init_order.clone() {
                let Some(from) = units.get(step.file) else { continue };
                let Some(value) = find_value(&from.file, step.rhs) else { continue };
                self.unit = from.clone();
                self.scope.flags.clear();
                let map = FastMap::default();
                let mut analyzer = Analyzer::new(from, self.types, &map);
                analyzer.expr(value);
                // Each initialiser is a text of its own; only literals in it have captures.
                self.scope.analysis = Arc::new(analyzer.finish());
                let entities: Vec<Option<EntityId>> =
                    step.lhs.iter().map(|e| Some(*e).filter(|e| !e.is_none())).collect();
                self.span = value.span;
                self.define(&entities, std::slice::from_ref(value));
            }
        }
    }

    /// Variables and statements of a cell in source order; the value of the last expression is passed on.
    fn items(&mut self, file: &File, result: CellResult) {
        let last = file.items.len().wrapping_sub(1);
        for (i, item) in file.items.iter().enumerate() {
            match item {
                Item::Import(_) => {}
                Item::Decl(d) => {
                    if let DeclKind::Var(specs) = &d.kind {
                        for spec in specs {
                            self.var_spec(spec);
                        }
                    }
                }
                Item::Stmt(s) => match (&s.kind, result) {
                    (StmtKind::Expr(e), CellResult::Pass(f)) if i == last => self.show(e, f),
                    _ => self.stmt(s),
                },
            }
        }
    }

    /// Passes the value (or values) of an expression to a function of `...any`.
    fn show(&mut self, e: &Expr, f: EntityId) {
        self.span = e.span;
        let m = self.mark();
        let mode = self.unit.facts.expr(e.id).mode.clone();
        let t = self.ty(e);
        let values: Vec<(u16, TypeId)> = match (&mode, self.types.get(t)) {
            (Mode::NoValue | Mode::None | Mode::Type | Mode::Package | Mode::Builtin(_), _) => {
                self.value(e);
                self.release(m);
                return;
            }
            (_, Type::Tuple(ts)) if matches!(e.unparen().kind, ExprKind::Call { .. }) => {
                if ts.is_empty() {
                    self.value(e);
                    self.release(m);
                    return;
                }
                self.tuple(e)
            }
            _ => {
                let t = self.source_type(e);
                let s = self.alloc_ty(TypeId::EMPTY_INTERFACE);
                if self.is_nil(e) || !self.is_interface(t) {
                    self.expr_as_to(e, TypeId::EMPTY_INTERFACE, s);
                } else {
                    self.expr_to(e, s);
                }
                vec![(s, TypeId::EMPTY_INTERFACE)]
            }
        };
        let target = self.static_target(f, &[]);
        let base = self.window(&[], &[crate::ir::function::SlotKind::Ref]);
        self.pack_values(TypeId::EMPTY_INTERFACE, &values, base);
        self.emit_target(CallKind::Call, target, base, 0, 1);
        self.release(m);
    }
}

/// The value of a variable declaration by its node.
fn find_value(file: &File, rhs: NodeId) -> Option<&Expr> {
    file.items.iter().find_map(|item| match item {
        Item::Decl(Decl { kind: DeclKind::Var(specs), .. }) => {
            specs.iter().flat_map(|spec| &spec.values).find(|v| v.id == rhs)
        }
        _ => None,
    })
}
