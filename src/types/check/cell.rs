//! Notebook cells: names of earlier cells, redefinition, statements at the top level, silent imports.
use super::decl::Source;
use super::expr::NameRef;
use super::help::{package_name, selected_names};
use super::{CellCheck, CellEntities, Checker, Declared, FuncCx, Importer, Notice, Record, Session, Unit};
use crate::diagnostics::{Code, Diagnostic};
use crate::source::{SourceMap, Span};
use crate::syntax::File;
use crate::syntax::ast::{self, DeclKind, Expr, ExprKind, Ident, Item, Stmt, StmtKind};
use crate::types::Types;
use crate::types::entity::{EntityId, EntityKind, VarPlace};
use crate::types::facts::Mode;
use crate::types::ty::{Name, TypeId};
use std::collections::HashMap;

/// Checks the cell with execution count `cell` against the session. Changes nothing that the session can see.
pub fn check_cell(
    types: &mut Types,
    sources: &mut SourceMap,
    session: &Session,
    cell: u32,
    file: &File,
    importer: &mut dyn Importer,
) -> CellCheck {
    let own = file.package.as_ref().map(|p| &p.name).filter(|n| &*n.name != "main");
    let (package, unit) = match own {
        Some(n) => (types.new_package(&n.name, &n.name), Unit::Cell),
        None => (session.package, Unit::Cell),
    };
    let mut c = Checker::new(types, sources, importer, unit, package, &[file]);
    c.cell = cell.max(1);
    if own.is_none() {
        c.session = Some(session);
    }
    c.cell_out.cell = cell;
    c.refuse_comments(file);
    match own {
        Some(name) => c.package_cell(name, file),
        None => c.plain_cell(session, file),
    }
    let failed = c.errors > 0;
    if failed {
        c.undo();
    } else {
        c.collect_out(session);
    }
    let order = if failed { None } else { c.init_steps.take() };
    let mut entities = std::mem::take(&mut c.cell_out);
    if failed {
        entities = CellEntities { cell, ..CellEntities::default() };
    }
    let diagnostics = std::mem::take(&mut c.diagnostics);
    let mut facts = c.finish_facts().pop().unwrap_or_default();
    facts.init_order = order.unwrap_or_default();
    CellCheck { facts, entities, diagnostics }
}

impl<'a> Checker<'a> {
    // --- The two kinds of cells -------------------------------------------------------------------------------------

    fn package_cell(&mut self, name: &'a Ident, file: &'a File) {
        if self.importer.known().iter().any(|p| **p == *name.name)
            && self.types.package(&name.name).is_none_or(|p| self.types.entity(p).cell == 0)
        {
            let d = Diagnostic::new(
                Code::PackageCell,
                name.span,
                format!("package {} is a standard package", name.name),
            )
            .with_help("give the cell's package another name");
            self.report(d);
            return;
        }
        for item in &file.items {
            match item {
                Item::Import(d) => self.import_decl(d),
                Item::Decl(d) => self.collect(d),
                Item::Stmt(s) => {
                    let d =
                        Diagnostic::new(Code::PackageCell, s.span, "a package cell holds declarations only")
                            .with_help(format!(
                                "move the statement to another cell and use {}.Name there",
                                name.name
                            ));
                    self.report(d);
                }
            }
        }
        if let Some(m) = self.main {
            let span = self.types.entity(m).span;
            self.err(Code::PackageCell, span, "a package cell has no func main");
        }
        self.distribute_methods();
        self.resolve_all();
        let names: Vec<(Name, EntityId)> =
            self.decl_of.iter().map(|(n, &i)| (n.clone(), self.decls[i].entity)).collect();
        if let Some(p) = self.types.package_info_mut(self.package) {
            p.scope.extend(names);
        }
        self.init_steps = Some(self.init_order());
        if self.errors == 0 {
            self.instance_cycle();
        }
        self.missing_bodies();
        self.types.entity_mut(self.package).cell = self.cell;
        self.cell_out.package = Some(self.package);
    }

    fn plain_cell(&mut self, session: &'a Session, file: &'a File) {
        let statements = file.items.iter().any(|i| matches!(i, Item::Stmt(_)));
        for item in &file.items {
            match item {
                Item::Import(d) => self.import_decl(d),
                Item::Decl(d) => match &d.kind {
                    // In a cell with statements variables come to be where they stand.
                    DeclKind::Var(_) if statements => {}
                    _ => self.collect(d),
                },
                Item::Stmt(_) => {}
            }
        }
        if statements {
            self.look_ahead(file);
        }
        self.cell_has_main = self.main.is_some();
        self.reuse_declarations(session);
        self.distribute_methods();
        self.resolve_in_order();
        if statements {
            self.cell_statements(file);
        }
        self.run_later(0);
        let order = self.init_order();
        self.init_steps = Some(order);
        if self.errors == 0 {
            self.instance_cycle();
        }
        self.missing_bodies();
    }

    /// Names that statements of the top level declare, so that a use above can be explained.
    fn look_ahead(&mut self, file: &'a File) {
        for item in &file.items {
            match item {
                Item::Stmt(Stmt { kind: StmtKind::Define { lhs, .. }, .. }) => {
                    for e in lhs {
                        if let ExprKind::Ident(n) = &e.kind {
                            self.cell_ahead.entry(n.clone()).or_insert(e.span);
                        }
                    }
                }
                Item::Decl(ast::Decl { kind: DeclKind::Var(specs), .. }) => {
                    for n in specs.iter().flat_map(|s| &s.names) {
                        self.cell_ahead.entry(n.name.clone()).or_insert(n.span);
                    }
                }
                _ => {}
            }
        }
    }

    fn cell_statements(&mut self, file: &'a File) {
        let sig = self.types.func_type(&[], &[], false);
        self.funcs.push(FuncCx { sig, cell: true, ..FuncCx::default() });
        let last =
            file.items.iter().rposition(|i| !matches!(i, Item::Stmt(Stmt { kind: StmtKind::Empty, .. })));
        self.open_scope();
        for (k, item) in file.items.iter().enumerate() {
            match item {
                Item::Decl(ast::Decl { kind: DeclKind::Var(specs), .. }) => {
                    let top = self.later.len();
                    for spec in specs {
                        self.cell_var(spec);
                    }
                    self.run_later(top);
                }
                Item::Stmt(s) => {
                    let top = self.later.len();
                    match &s.kind {
                        StmtKind::Define { lhs, rhs, op_pos } => {
                            self.cell_define(lhs, rhs, s.span.at(*op_pos))
                        }
                        StmtKind::Expr(e) if Some(k) == last => {
                            self.result_expr(e);
                            if !file.ends_with_semicolon {
                                self.cell_out.result = Some(e.id);
                            }
                        }
                        _ => self.stmt(s),
                    }
                    self.run_later(top);
                }
                _ => {}
            }
        }
        self.close_scope();
        let stmts = file.items.iter().filter_map(|i| match i {
            Item::Stmt(s) => Some(s),
            _ => None,
        });
        self.labels_of(stmts);
        self.usage();
        self.funcs.pop();
    }

    // --- Variables of the top level ---------------------------------------------------------------------------------

    fn new_global(&mut self, ident: &Ident) -> EntityId {
        self.new_entity(
            &ident.name,
            ident.span,
            EntityKind::Var { ty: TypeId::INVALID, place: VarPlace::Global },
        )
    }

    /// The variable that a name of the top level is, now that its type is known: an earlier cell's if that has the
    /// same type, otherwise the new one.
    fn settle_global(&mut self, name: &Name, id: ast::NodeId, fresh: EntityId) -> EntityId {
        let t = self.types.written_type_of(fresh);
        let mut e = fresh;
        if let Some(s) = self.session
            && let Some(old) = self.types.package_member(s.package, name)
            && matches!(self.types.entity(old).kind, EntityKind::Var { .. })
            && t != TypeId::INVALID
        {
            let old_type = self.types.written_type_of(old);
            if self.types.identical(old_type, t) {
                e = old;
            }
        }
        self.facts().set_def(id, e);
        if &**name != "_" {
            self.cell_names.insert(name.clone(), e);
            self.cell_ahead.remove(name);
        }
        e
    }

    /// `var a, b T = x, y` at the top level, in source order.
    fn cell_var(&mut self, spec: &'a ast::VarSpec) {
        let fresh: Vec<EntityId> = spec.names.iter().map(|n| self.new_global(n)).collect();
        self.var_spec(spec, &fresh);
        for (n, &v) in spec.names.iter().zip(&fresh) {
            if let Some(other) = self.declared_here(&n.name) {
                self.redeclared(n, other);
                continue;
            }
            let e = self.settle_global(&n.name, n.id, v);
            if spec.doc.is_some() && e == v {
                self.types.entity_mut(e).doc = spec.doc.as_ref().map(|d| d.text.clone());
            }
        }
    }

    /// What this cell itself has declared under a name.
    fn declared_here(&self, name: &Name) -> Option<EntityId> {
        if &**name == "_" {
            return None;
        }
        self.cell_names.get(name).copied().or_else(|| self.decl_of.get(name).map(|&i| self.decls[i].entity))
    }

    /// `a, b := x, y` at the top level: new variables of the session, or those of earlier cells set again.
    fn cell_define(&mut self, lhs: &'a [Expr], rhs: &'a [Expr], at: Span) {
        let mut vars: Vec<EntityId> = Vec::new();
        let mut targets: Vec<Option<TypeId>> = Vec::new();
        let mut fresh: Vec<(&'a Expr, &'a Name, EntityId)> = Vec::new();
        let mut seen: Vec<&str> = Vec::new();
        let mut failed = false;
        let mut any_new = false;
        let blank = |c: &mut Self, l: &Expr| {
            let ident = Ident { id: l.id, span: l.span, name: "_".into() };
            c.new_global(&ident)
        };
        for l in lhs {
            let ExprKind::Ident(name) = &l.kind else {
                self.use_expr(l);
                self.non_name(l);
                failed = true;
                vars.push(blank(self, l));
                targets.push(None);
                continue;
            };
            if &**name == "_" {
                vars.push(blank(self, l));
                targets.push(None);
                continue;
            }
            if seen.contains(&&**name) {
                self.err(Code::Redeclared, l.span, format!("{name} repeated on left side of :="));
                failed = true;
                vars.push(blank(self, l));
                targets.push(None);
                continue;
            }
            seen.push(name);
            if let Some(old) = self.declared_here(name) {
                self.facts().set_use(l.id, old);
                if matches!(self.types.entity(old).kind, EntityKind::Var { .. }) {
                    let t = self.types.written_type_of(old);
                    self.facts().set_expr(l.id, Mode::Variable, t);
                    vars.push(old);
                    targets.push(Some(t));
                } else {
                    self.err(Code::NotAssignable, l.span, format!("cannot assign to {name}"));
                    failed = true;
                    vars.push(blank(self, l));
                    targets.push(None);
                }
                continue;
            }
            any_new = true;
            let ident = Ident { id: l.id, span: l.span, name: name.clone() };
            let v = self.new_global(&ident);
            fresh.push((l, name, v));
            vars.push(v);
            targets.push(None);
        }
        self.init_targets(&vars, &targets, rhs, None);
        if any_new {
            for (l, name, v) in fresh {
                self.settle_global(name, l.id, v);
            }
        } else if !failed {
            let d = Diagnostic::new(Code::NoNewVariables, at, "no new variables on left side of :=")
                .with_help("all of these exist already: assign with `=`");
            self.report(d);
        }
    }

    // --- Names of earlier cells -------------------------------------------------------------------------------------

    /// What a name denotes in the session, for a cell that does not declare it itself.
    pub fn session_name(&mut self, name: &Name) -> Option<NameRef> {
        let session = self.session?;
        if let Some(e) = self.types.package_member(session.package, name) {
            return Some(NameRef::Entity(e));
        }
        session.imports.get(name).map(|&p| NameRef::Package(p))
    }

    /// A method for a type of an earlier cell.
    pub fn session_method(&mut self, name: &Name, method: usize) {
        let Some(NameRef::Entity(e)) = self.session_name(name) else { return };
        let t = self.types.written_type_of(e);
        let Some((named, _)) = self.types.as_named(t) else { return };
        if self.types.entity(named).package != self.package {
            return;
        }
        self.add_method(named, method);
        self.later(move |c| c.field_method_clash(named));
    }

    /// Remembers which function uses what the session's cells declare, for the day when that is declared anew.
    pub fn note_session_use(&mut self, e: EntityId) {
        if self.cell == 0 {
            return;
        }
        if let Some(d) = self.cx.decl
            && matches!(self.decls[d].source, Source::Func { .. })
        {
            let user = self.decls[d].entity;
            self.cell_out.uses.push((e, user));
        }
    }

    /// A standard package or package cell that is used without an import.
    pub fn silent_import(&mut self, name: &Name) -> Option<EntityId> {
        if self.unit != Unit::Cell {
            return None;
        }
        let mut paths: Vec<Name> =
            self.importer.known().into_iter().filter(|p| package_name(p) == &**name).collect();
        if paths.is_empty() {
            return None;
        }
        // math/rand before its version 2; otherwise the shortest path.
        paths.sort_by_key(|p| (p.len(), p.to_string()));
        let wanted = selected_names(self.sources.text(self.files[0].file.id), name);
        let mut first = None;
        for path in paths {
            let Ok(package) = self.importer.import(self.types, self.sources, &path) else { continue };
            first = first.or(Some((package, path.clone())));
            let all = wanted.iter().all(|n| self.types.package_member(package, n).is_some());
            if all {
                first = Some((package, path));
                break;
            }
        }
        let (package, path) = first?;
        let import = super::Import { package, path, span: Span::default(), used: true };
        let file = self.cx.file;
        self.files[file].imports.insert(name.clone(), import);
        self.cell_out.imports.push((name.clone(), package, true));
        Some(package)
    }

    // --- Declarations that were there before ------------------------------------------------------------------------

    /// Finds the types and constants that are declared again as they were, and lets them be the same.
    fn reuse_declarations(&mut self, session: &'a Session) {
        let mut candidates: HashMap<usize, EntityId> = HashMap::new();
        for i in 0..self.decls.len() {
            let Some(text) = self.declaration_text(i) else { continue };
            let name = &self.decls[i].ident.name;
            let Some(old) = self.types.package_member(session.package, name) else { continue };
            if session.records.get(&old).is_some_and(|r| r.text == text) {
                candidates.insert(i, old);
            }
        }
        loop {
            let wrong: Vec<usize> = candidates
                .iter()
                .filter(|&(_, old)| {
                    let record = &session.records[old];
                    record.refs.iter().any(|(n, was)| self.refers_to(session, &candidates, n) != Some(*was))
                })
                .map(|(&i, _)| i)
                .collect();
            if wrong.is_empty() {
                break;
            }
            for i in wrong {
                candidates.remove(&i);
            }
        }
        for i in 0..self.decls.len() {
            let name = self.decls[i].ident.name.clone();
            let is_type = matches!(self.decls[i].source, Source::Type(_));
            match candidates.get(&i) {
                Some(&old) => self.set_decl_entity(i, old),
                None if is_type => {
                    if let Some(old) = self.types.package_member(session.package, &name)
                        && matches!(self.types.entity(old).kind, EntityKind::TypeName { .. })
                        && !self.types.is_replaced(old)
                    {
                        self.types.set_replaced(old, true);
                        self.replaced_types.push(old);
                    }
                }
                None => {}
            }
        }
    }

    /// What a name in a declaration refers to, with candidates standing for what they repeat.
    fn refers_to(
        &self,
        session: &Session,
        candidates: &HashMap<usize, EntityId>,
        name: &Name,
    ) -> Option<EntityId> {
        if let Some(i) = self.decl_of.get(name) {
            return candidates.get(i).copied();
        }
        if let Some(import) = self.files[0].imports.get(name) {
            return Some(import.package);
        }
        session.lookup(self.types, name).or_else(|| self.types.universe(name))
    }

    /// The text of a type or constant declaration; equal texts and equal references mean the same thing.
    fn declaration_text(&self, i: usize) -> Option<String> {
        match &self.decls[i].source {
            Source::Type(spec) => {
                let params = spec.type_params.as_ref().map(super::print::type_params).unwrap_or_default();
                let eq = if spec.alias.is_some() { "=" } else { "" };
                Some(format!("type{params}{eq} {}", super::print::whole(&spec.ty)))
            }
            Source::Const { ty, value: Some(v), iota, .. } => {
                let ty = ty.map(super::print::whole).unwrap_or_default();
                Some(format!("const {ty} = {} at {iota}", super::print::whole(v)))
            }
            _ => None,
        }
    }

    /// A variable of a cell of declarations: the earlier one if that has the same type.
    pub fn settle_var(&mut self, i: usize, t: TypeId) {
        let Some(s) = self.session else { return };
        let name = &self.decls[i].ident.name;
        if self.decls[i].reused || t == TypeId::INVALID || &**name == "_" {
            return;
        }
        let Some(old) = self.types.package_member(s.package, name) else { return };
        if !matches!(self.types.entity(old).kind, EntityKind::Var { .. }) {
            return;
        }
        let old_type = self.types.written_type_of(old);
        if self.types.identical(old_type, t) {
            self.set_decl_entity(i, old);
        }
    }

    /// A function with the same signature as an earlier one takes its place.
    pub fn settle_func(&mut self, i: usize, sig: TypeId) {
        let Some(s) = self.session else { return };
        let name = self.decls[i].ident.name.clone();
        if matches!(&*name, "main" | "init" | "_") || self.decl_of.get(&name) != Some(&i) {
            return;
        }
        let Some(old) = self.types.package_member(s.package, &name) else { return };
        if !matches!(self.types.entity(old).kind, EntityKind::Func(_)) {
            return;
        }
        let old_sig = self.types.written_type_of(old);
        if self.types.identical(old_sig, sig) {
            self.set_decl_entity(i, old);
        }
    }

    // --- Handing over -----------------------------------------------------------------------------------------------

    /// Takes back what a failed cell did to types of the session.
    fn undo(&mut self) {
        for (named, method, old) in std::mem::take(&mut self.cell_methods).into_iter().rev() {
            let name = self.types.entity(method).name.clone();
            let info = self.types.named_info_mut(named);
            match old {
                Some(old) => {
                    for m in &mut info.methods {
                        if *m == method {
                            *m = old;
                        }
                    }
                    info.by_name.insert(name, old);
                }
                None => {
                    info.methods.retain(|&m| m != method);
                    info.by_name.remove(&name);
                }
            }
        }
        for e in std::mem::take(&mut self.replaced_types) {
            self.types.set_replaced(e, false);
        }
    }

    fn collect_out(&mut self, session: &Session) {
        let imports: Vec<(Name, EntityId, bool)> = self.files[0]
            .imports
            .iter()
            .filter(|(_, i)| i.span != Span::default())
            .map(|(n, i)| (n.clone(), i.package, false))
            .collect();
        self.cell_out.imports.extend(imports);
        self.cell_out.imports.sort_by(|a, b| a.0.cmp(&b.0));
        self.cell_out.methods = self.cell_methods.iter().map(|&(t, m, _)| (t, m)).collect();
        self.cell_out.main = self.main;
        self.cell_out.inits = self.inits.clone();
        if self.session.is_none() {
            return;
        }
        let mut declared: Vec<(Name, EntityId)> = self
            .decl_of
            .iter()
            .filter(|(n, _)| !matches!(&***n, "main" | "init"))
            .map(|(n, &i)| (n.clone(), self.decls[i].entity))
            .collect();
        declared.extend(self.cell_names.iter().map(|(n, &e)| (n.clone(), e)));
        declared.sort_by_key(|(_, e)| self.types.entity(*e).span.lo);
        for (name, entity) in declared {
            let old = self.types.package_member(session.package, &name);
            let reused = old == Some(entity);
            let replaces = old.filter(|&o| o != entity);
            if let Some(o) = replaces {
                self.notice(session, &name, o, entity);
            }
            self.cell_out.declared.push(Declared { name, entity, reused, replaces });
        }
        // What a later cell compares with.
        for i in 0..self.decls.len() {
            let Some(text) = self.declaration_text(i) else { continue };
            let entity = self.decls[i].entity;
            let mut names = Vec::new();
            match &self.decls[i].source {
                Source::Type(spec) => {
                    if let Some(tp) = &spec.type_params {
                        for g in &tp.groups {
                            identifiers(&g.constraint, &mut names);
                        }
                    }
                    identifiers(&spec.ty, &mut names);
                }
                Source::Const { ty, value, .. } => {
                    ty.iter().for_each(|e| identifiers(e, &mut names));
                    value.iter().for_each(|e| identifiers(e, &mut names));
                }
                _ => {}
            }
            names.sort();
            names.dedup();
            let refs = names
                .into_iter()
                .filter_map(|n| {
                    let e = match self.decl_of.get(&n) {
                        Some(&k) => self.decls[k].entity,
                        None => match self.files[0].imports.get(&n) {
                            Some(i) => i.package,
                            None => session.lookup(self.types, &n).or_else(|| self.types.universe(&n))?,
                        },
                    };
                    Some((n, e))
                })
                .collect();
            self.cell_out.records.push((entity, Record { text, refs }));
        }
    }

    /// Says who goes on with what a name denoted before.
    fn notice(&mut self, session: &Session, name: &Name, old: EntityId, new: EntityId) {
        let users: Vec<Name> = session
            .users
            .get(&old)
            .map(|l| {
                let mut names: Vec<Name> = l
                    .iter()
                    .filter(|&&u| {
                        let n = &self.types.entity(u).name;
                        session.lookup(self.types, n) == Some(u) && self.declared_here(n).is_none()
                    })
                    .map(|&u| self.types.entity(u).name.clone())
                    .collect();
                names.sort();
                names.dedup();
                names
            })
            .unwrap_or_default();
        let same_kind =
            |a: &EntityKind, b: &EntityKind| std::mem::discriminant(a) == std::mem::discriminant(b);
        let (a, b) = (self.types.entity(old), self.types.entity(new));
        let what = match (&a.kind, &b.kind) {
            (EntityKind::Var { ty, .. }, EntityKind::Var { ty: now, .. }) => {
                format!("{name} is a new variable now ({}, was {})", self.show(*now), self.show(*ty))
            }
            (EntityKind::Func(f), EntityKind::Func(g)) => format!(
                "{name} is a new function now (func{}, was func{})",
                self.types.show_signature(g.sig, self.package),
                self.types.show_signature(f.sig, self.package)
            ),
            (EntityKind::TypeName { .. }, EntityKind::TypeName { .. }) => format!("{name} is a new type now"),
            (x, y) if same_kind(x, y) => return,
            _ => format!("{name} is something else now"),
        };
        let text = match &users[..] {
            // Nobody is left who could tell the difference.
            [] => return,
            [one] => format!("{what}; {one} goes on with the old one"),
            many => {
                let list: Vec<&str> = many.iter().map(|n| &**n).collect();
                format!("{what}; {} go on with the old one", list.join(", "))
            }
        };
        self.cell_out.notices.push(Notice { entity: new, text });
    }
}

/// The identifiers in a type or constant expression that refer to something outside it.
fn identifiers(e: &Expr, out: &mut Vec<Name>) {
    match &e.kind {
        ExprKind::Ident(n) => out.push(n.clone()),
        ExprKind::Paren(x) | ExprKind::Star(x) | ExprKind::SliceType(x) => identifiers(x, out),
        ExprKind::Unary { x, .. } => identifiers(x, out),
        ExprKind::Selector { x, .. } => identifiers(x, out),
        ExprKind::Binary { x, y, .. } => {
            identifiers(x, out);
            identifiers(y, out);
        }
        ExprKind::Index { x, indices, .. } => {
            identifiers(x, out);
            indices.iter().for_each(|i| identifiers(i, out));
        }
        ExprKind::Call { fun, args, .. } => {
            identifiers(fun, out);
            args.iter().for_each(|a| identifiers(a, out));
        }
        ExprKind::ArrayType { len, elem } => {
            len.iter().for_each(|l| identifiers(l, out));
            identifiers(elem, out);
        }
        ExprKind::MapType { key, value } => {
            identifiers(key, out);
            identifiers(value, out);
        }
        ExprKind::ChanType { elem, .. } => identifiers(elem, out),
        ExprKind::FuncType(s) => {
            s.params.fields.iter().chain(&s.results.fields).for_each(|p| identifiers(&p.ty, out));
        }
        ExprKind::StructType(s) => s.fields.iter().for_each(|f| identifiers(&f.ty, out)),
        ExprKind::InterfaceType(i) => {
            for el in &i.elems {
                match el {
                    ast::InterfaceElem::Method { sig, .. } => {
                        sig.params
                            .fields
                            .iter()
                            .chain(&sig.results.fields)
                            .for_each(|p| identifiers(&p.ty, out));
                    }
                    ast::InterfaceElem::Embed(e) => identifiers(e, out),
                }
            }
        }
        ExprKind::Composite { ty, elems, .. } => {
            ty.iter().for_each(|t| identifiers(t, out));
            for el in elems {
                identifiers(&el.value, out);
            }
        }
        _ => {}
    }
}
