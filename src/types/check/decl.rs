//! Package-level declarations: collected first, resolved on first use, function bodies last.
use super::operand::{OpMode, Operand};
use super::{Checker, Cx, FuncCx};
use crate::diagnostics::{Code, Diagnostic};
use crate::source::Span;
use crate::syntax::ast::{self, DeclKind, Expr, ExprKind, FuncDecl, Ident, TypeSpec};
use crate::types::constant::Value;
use crate::types::entity::{EntityId, EntityKind, Func, VarPlace};
use crate::types::facts::FuncFacts;
use crate::types::fast::FastSet;
use crate::types::ty::{Basic, Name, Type, TypeId};
use std::rc::Rc;

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum State {
    Waiting,
    Resolving,
    Done,
}

/// What was written.
#[derive(Clone)]
pub enum Source<'a> {
    Const {
        ty: Option<&'a Expr>,
        value: Option<&'a Expr>,
        iota: u32,
        /// Type and value stand on an earlier line.
        repeated: bool,
    },
    Var {
        ty: Option<&'a Expr>,
        value: Option<&'a Expr>,
        /// All declarations of `a, b = f()`, in order.
        group: Option<Rc<Vec<usize>>>,
    },
    Type(&'a TypeSpec),
    Func {
        node: &'a ast::Decl,
        func: &'a FuncDecl,
    },
}

/// A package-level declaration of one name.
pub struct Decl<'a> {
    pub ident: &'a Ident,
    pub file: usize,
    pub entity: EntityId,
    pub source: Source<'a>,
    pub state: State,
    /// Package-level declarations that it mentions, for initialisation order.
    pub deps: Vec<usize>,
    pub dep_set: FastSet<usize>,
    /// Types: the methods declared on it.
    pub methods: Vec<usize>,
    /// A cell declares again what the session has, unchanged.
    pub reused: bool,
}

/// What a signature declares.
#[derive(Clone, Default, Debug)]
pub struct SigScope<'a> {
    pub names: Vec<(Name, EntityId)>,
    pub recv: Option<EntityId>,
    /// The receiver's name, until the types of parameters and results are known.
    pub recv_name: Option<(&'a Ident, TypeId)>,
    pub params: Vec<EntityId>,
    pub results: Vec<EntityId>,
    pub tparams: Vec<TypeId>,
}

impl<'a> Checker<'a> {
    /// Enters a declaration; `bind` gives the name to the package.
    pub fn add_decl(
        &mut self,
        ident: &'a Ident,
        source: Source<'a>,
        bind: bool,
        doc: Option<&'a ast::Doc>,
    ) -> usize {
        let kind = match &source {
            Source::Const { .. } => EntityKind::Const { ty: TypeId::INVALID, value: Value::Unknown },
            Source::Var { .. } => EntityKind::Var { ty: TypeId::INVALID, place: VarPlace::Global },
            Source::Type(spec) => EntityKind::TypeName { ty: TypeId::INVALID, alias: spec.alias.is_some() },
            Source::Func { .. } => EntityKind::Func(Func { sig: TypeId::INVALID, recv: None, native: false }),
        };
        let entity = self.new_entity(&ident.name, ident.span, kind);
        self.types.entity_mut(entity).doc = doc.map(|d| d.text.clone());
        let i = self.decls.len();
        self.decls.push(Decl {
            ident,
            file: self.cx.file,
            entity,
            source,
            state: State::Waiting,
            deps: Vec::new(),
            dep_set: FastSet::default(),
            methods: Vec::new(),
            reused: false,
        });
        self.decl_by_entity.insert(entity, i);
        self.facts().set_def(ident.id, entity);
        if bind && !ident.is_blank() {
            if let Some(&other) = self.decl_of.get(&ident.name) {
                let other = self.decls[other].entity;
                self.redeclared(ident, other);
            } else {
                self.decl_of.insert(ident.name.clone(), i);
            }
        }
        i
    }

    /// Lets a declaration stand for an entity that exists already.
    pub fn set_decl_entity(&mut self, i: usize, e: EntityId) {
        self.decl_by_entity.remove(&self.decls[i].entity);
        self.decls[i].entity = e;
        self.decls[i].reused = true;
        self.decl_by_entity.insert(e, i);
        let ident = self.decls[i].ident;
        let file = self.decls[i].file;
        self.files[file].facts.set_def(ident.id, e);
    }

    /// Enters a declaration of any kind.
    pub fn collect(&mut self, d: &'a ast::Decl) {
        match &d.kind {
            DeclKind::Const(specs) => {
                let mut current: (Option<&'a Expr>, &'a [Expr]) = (None, &[]);
                for spec in specs {
                    let written = spec.ty.is_some() || !spec.values.is_empty();
                    if written {
                        current = (spec.ty.as_ref(), &spec.values);
                    }
                    let (ty, values) = current;
                    for (k, name) in spec.names.iter().enumerate() {
                        let bind = self.plain_name(name);
                        let source =
                            Source::Const { ty, value: values.get(k), iota: spec.iota, repeated: !written };
                        self.add_decl(name, source, bind, spec.doc.as_ref().or(d.doc.as_ref()));
                    }
                    self.const_arity(&spec.names, values, written, spec.span);
                }
            }
            DeclKind::Var(specs) => {
                for spec in specs {
                    self.collect_var(spec, d.doc.as_ref());
                }
            }
            DeclKind::Type(specs) => {
                for spec in specs {
                    let bind = self.plain_name(&spec.name);
                    self.add_decl(&spec.name, Source::Type(spec), bind, spec.doc.as_ref().or(d.doc.as_ref()));
                }
            }
            DeclKind::Func(func) => self.collect_func(d, func),
            DeclKind::Bad => {}
        }
    }

    pub fn collect_var(&mut self, spec: &'a ast::VarSpec, doc: Option<&'a ast::Doc>) {
        let doc = spec.doc.as_ref().or(doc);
        let grouped = spec.values.len() == 1 && spec.names.len() > 1;
        let first = self.decls.len();
        let group = grouped.then(|| Rc::new((first..first + spec.names.len()).collect::<Vec<_>>()));
        for (k, name) in spec.names.iter().enumerate() {
            let value = if grouped { spec.values.first() } else { spec.values.get(k) };
            let source = Source::Var { ty: spec.ty.as_ref(), value, group: group.clone() };
            let bind = self.plain_name(name);
            self.add_decl(name, source, bind, doc);
        }
        if spec.ty.is_none() || !spec.values.is_empty() {
            self.var_arity(&spec.names, &spec.values);
        }
    }

    /// `init` and `main` name functions only.
    fn plain_name(&mut self, name: &'a Ident) -> bool {
        let special = &*name.name == "init" || (&*name.name == "main" && self.is_main_package());
        if special {
            self.err(Code::MainOrInit, name.span, format!("cannot declare {} - must be func", name.name));
        }
        !special
    }

    pub fn is_main_package(&self) -> bool {
        &*self.types.entity(self.package).name == "main"
    }

    /// Too many or too few values of a constant declaration.
    pub fn const_arity(&mut self, names: &'a [Ident], values: &'a [Expr], written: bool, span: Span) {
        if names.len() < values.len() {
            let extra = &values[names.len()];
            if written {
                let text = super::print::expr(extra);
                self.err(Code::InitCount, extra.span, format!("extra init expr {text}"));
            } else {
                let at = extra.span.at(super::stmt::node_pos(extra));
                let place = self.sources.place(at).to_string();
                self.err(Code::InitCount, span, format!("extra init expr at {place}"));
            }
        } else if names.len() > values.len() {
            let missing = &names[values.len()];
            self.err(Code::InitCount, missing.span, format!("missing init expr for {}", missing.name));
        }
    }

    /// Too many or too few values of a variable declaration; one value for several names may be a call.
    pub fn var_arity(&mut self, names: &'a [Ident], values: &'a [Expr]) {
        if names.len() < values.len() {
            let extra = &values[names.len()];
            let text = super::print::expr(extra);
            self.err(Code::InitCount, extra.span, format!("extra init expr {text}"));
        } else if names.len() > values.len() && values.len() > 1 {
            let missing = &names[values.len()];
            self.err(Code::InitCount, missing.span, format!("missing init expr for {}", missing.name));
        }
    }

    fn collect_func(&mut self, node: &'a ast::Decl, func: &'a FuncDecl) {
        let source = Source::Func { node, func };
        let doc = node.doc.as_ref();
        if func.recv.is_some() {
            let i = self.add_decl(&func.name, source, false, doc);
            self.attach_method(i, func);
            return;
        }
        let name = &func.name;
        let special = &*name.name == "init" || (&*name.name == "main" && self.is_main_package());
        if special {
            if let Some(tp) = &func.type_params {
                let at = tp.groups.first().and_then(|g| g.names.first()).map_or(tp.span, |n| n.span);
                self.err(Code::MainOrInit, at, format!("func {} must have no type parameters", name.name));
            }
            if func.sig.params.count() > 0 || func.sig.results.count() > 0 {
                self.err(
                    Code::MainOrInit,
                    name.span,
                    format!("func {} must have no arguments and no return values", name.name),
                );
            }
        }
        let i = self.add_decl(name, source, &*name.name != "init", doc);
        let entity = self.decls[i].entity;
        if &*name.name == "init" {
            if func.body.is_none() {
                self.err(Code::MissingFunctionBody, name.span, "func init must have a body");
            }
            self.inits.push(entity);
        } else if special && self.main.is_none() {
            self.main = Some(entity);
        }
    }

    /// Finds the name of the type that a method is written for.
    fn attach_method(&mut self, method: usize, func: &'a FuncDecl) {
        let Some(param) = func.recv.as_ref().and_then(|r| r.fields.first()) else { return };
        let mut e = &param.ty;
        while let ExprKind::Paren(x) | ExprKind::Star(x) | ExprKind::Index { x, .. } = &e.kind {
            e = x;
        }
        if let ExprKind::Ident(name) = &e.kind {
            self.pending_methods.push((name.clone(), method));
        }
    }

    /// Hands methods to their types, after everything is collected.
    pub fn distribute_methods(&mut self) {
        for (name, method) in std::mem::take(&mut self.pending_methods) {
            let mut name = name;
            // Through aliases to the declared type; a chain of aliases is no longer than the file.
            for _ in 0..self.decls.len() + 1 {
                let Some(&i) = self.decl_of.get(&name) else {
                    self.session_method(&name, method);
                    break;
                };
                match &self.decls[i].source {
                    Source::Type(spec) if spec.alias.is_some() => {
                        let mut e = &spec.ty;
                        while let ExprKind::Paren(x) | ExprKind::Star(x) = &e.kind {
                            e = x;
                        }
                        let ExprKind::Ident(n) = &e.kind else { break };
                        name = n.clone();
                    }
                    Source::Type(_) => {
                        self.decls[i].methods.push(method);
                        break;
                    }
                    _ => break,
                }
            }
        }
    }

    /// Resolves every declaration, then checks all function bodies.
    pub fn resolve_all(&mut self) {
        self.resolve_in_order();
        self.run_later(0);
    }

    /// Types first, then aliases, then everything else, each in source order.
    pub fn resolve_in_order(&mut self) {
        for pass in 0..3 {
            for i in 0..self.decls.len() {
                let turn = match &self.decls[i].source {
                    Source::Type(spec) if spec.alias.is_none() => 0,
                    Source::Type(_) => 1,
                    _ => 2,
                };
                if turn == pass {
                    self.resolve(i);
                }
            }
        }
    }

    /// Finds out the type (and value) of a declaration, unless that is known already or being found out.
    pub fn resolve(&mut self, i: usize) {
        match self.decls[i].state {
            State::Done => return,
            State::Resolving => {
                self.on_cycle(i);
                return;
            }
            State::Waiting => {}
        }
        self.decls[i].state = State::Resolving;
        self.path.push(i);
        let cx = Cx { file: self.decls[i].file, decl: Some(i), iota: None, repeated_at: None };
        let saved = std::mem::replace(&mut self.cx, cx);
        // The names of the function that asked are out of sight here.
        let bindings = std::mem::take(&mut self.bindings);
        let scopes = std::mem::take(&mut self.scopes);
        let funcs = std::mem::take(&mut self.funcs);
        match self.decls[i].source.clone() {
            Source::Const { ty, value, iota, repeated } => {
                let (entity, ident) = (self.decls[i].entity, self.decls[i].ident);
                self.const_decl(entity, ident, ty, value, iota, repeated);
            }
            Source::Var { ty, value, group } => self.package_var(i, ty, value, group),
            Source::Type(spec) => self.type_decl(self.decls[i].entity, spec, Some(i)),
            Source::Func { node, func } => self.func_decl(i, node, func),
        }
        self.bindings = bindings;
        self.scopes = scopes;
        self.funcs = funcs;
        self.cx = saved;
        self.path.pop();
        self.decls[i].state = State::Done;
    }

    /// A declaration that is still being resolved is needed: fine in some places, a cycle in others.
    fn on_cycle(&mut self, i: usize) {
        let Some(start) = self.path.iter().position(|&p| p == i) else { return };
        let cycle: Vec<usize> = self.path[start..].to_vec();
        let mut values = 0;
        let mut definitions = 0;
        let mut functions = 0;
        for &d in &cycle {
            match &self.decls[d].source {
                Source::Const { .. } | Source::Var { .. } => values += 1,
                Source::Type(spec) if spec.alias.is_none() => definitions += 1,
                Source::Type(_) => {}
                Source::Func { .. } => functions += 1,
            }
        }
        // Cycles of constants and variables alone are found by the initialisation order; a cycle of types is possible
        // if one of them is a definition; a function may mention itself.
        if values == cycle.len() || (values == 0 && definitions > 0) || functions == cycle.len() {
            return;
        }
        let entities: Vec<EntityId> = cycle.iter().map(|&d| self.decls[d].entity).collect();
        self.cycle_error(&entities);
        let e = self.decls[i].entity;
        match &self.decls[i].source {
            Source::Type(_) => {
                self.types.set_kind(e, EntityKind::TypeName { ty: TypeId::INVALID, alias: true })
            }
            _ => self.set_var_type(e, TypeId::INVALID),
        }
    }

    /// Reports types that refer to each other, from the one that stands first in the source.
    pub fn report_type_cycle(&mut self, cycle: &[(String, Span)]) {
        let first = (0..cycle.len()).min_by_key(|&k| (cycle[k].1.file, cycle[k].1.lo)).unwrap_or(0);
        let (name, span) = cycle[first].clone();
        if cycle.len() == 1 {
            self.err(Code::RecursiveType, span, format!("invalid recursive type: {name} refers to itself"));
            return;
        }
        let mut d = Diagnostic::new(Code::RecursiveType, span, format!("invalid recursive type {name}"));
        for k in 0..cycle.len() {
            let (a, b) = (&cycle[(first + k) % cycle.len()], &cycle[(first + k + 1) % cycle.len()]);
            d = d.with_related(a.1, format!("{} refers to {}", a.0, b.0));
        }
        self.report(d);
    }

    /// Reports a cycle of declarations, from the one that stands first in the source.
    pub fn cycle_error(&mut self, cycle: &[EntityId]) {
        let place = |c: &Checker, e: EntityId| {
            let s = c.types.entity(e).span;
            (s.file, s.lo)
        };
        let first = (0..cycle.len()).min_by_key(|&k| place(self, cycle[k])).unwrap_or(0);
        let name = |c: &Checker, e: EntityId| c.types.entity(e).name.to_string();
        let e = cycle[first];
        let is_type = matches!(self.types.entity(e).kind, EntityKind::TypeName { .. });
        let span = self.types.entity(e).span;
        let n = name(self, e);
        if cycle.len() == 1 {
            let what = if is_type { "invalid recursive type" } else { "invalid cycle in declaration" };
            self.err(Code::RecursiveType, span, format!("{what}: {n} refers to itself"));
            return;
        }
        let what = if is_type { "invalid recursive type" } else { "invalid cycle in declaration of" };
        let mut d = Diagnostic::new(Code::RecursiveType, span, format!("{what} {n}"));
        for k in 0..cycle.len() {
            let (a, b) = (cycle[(first + k) % cycle.len()], cycle[(first + k + 1) % cycle.len()]);
            let line = format!("{} refers to {}", name(self, a), name(self, b));
            d = d.with_related(self.types.entity(a).span, line);
        }
        self.report(d);
    }

    // --- Constants and variables ------------------------------------------------------------------------------------

    /// Gives a constant its type and value.
    pub fn const_decl(
        &mut self,
        entity: EntityId,
        ident: &'a Ident,
        ty: Option<&'a Expr>,
        value: Option<&'a Expr>,
        iota: u32,
        repeated: bool,
    ) {
        let saved = self.cx;
        self.cx.iota = Some(iota);
        let invalid = EntityKind::Const { ty: TypeId::INVALID, value: Value::Unknown };
        let mut declared = None;
        if let Some(t) = ty {
            let t2 = self.typ(t);
            if self.types.is_type_param(t2) || !self.types.all_basic(t2, Basic::is_const) {
                if self.types.under(t2) != TypeId::INVALID {
                    let shown = self.show(t2);
                    let at = super::operand::start(t);
                    self.err(Code::InvalidConstType, at, format!("invalid constant type {shown}"));
                }
                self.types.set_kind(entity, invalid);
                self.cx = saved;
                return;
            }
            declared = Some(t2);
        }
        match value {
            Some(e) => {
                if repeated {
                    self.cx.repeated_at = Some(ident.span);
                }
                let mut x = self.expr(e, None);
                self.init_const(entity, declared, &mut x);
            }
            None => self.types.set_kind(entity, invalid),
        }
        self.cx = saved;
    }

    fn init_const(&mut self, entity: EntityId, declared: Option<TypeId>, x: &mut Operand<'a>) {
        let invalid = EntityKind::Const { ty: TypeId::INVALID, value: Value::Unknown };
        if !x.is_valid() || x.ty == TypeId::INVALID {
            self.types.set_kind(entity, invalid);
            return;
        }
        if !x.is_constant() {
            let d = self.describe(x);
            self.err(Code::NotConstant, x.span, format!("{d} is not constant"));
            self.types.set_kind(entity, invalid);
            return;
        }
        let ty = declared.unwrap_or(x.ty);
        self.assignment(x, Some(ty), "constant declaration");
        let value = match (&x.mode, x.is_valid()) {
            (OpMode::Constant(v), true) => v.clone(),
            _ => Value::Unknown,
        };
        self.types.set_kind(entity, EntityKind::Const { ty, value });
    }

    fn package_var(
        &mut self,
        i: usize,
        ty: Option<&'a Expr>,
        value: Option<&'a Expr>,
        group: Option<Rc<Vec<usize>>>,
    ) {
        let mut entity = self.decls[i].entity;
        let mut declared = None;
        if let Some(t) = ty {
            let t = self.var_type(t);
            declared = Some(t);
            self.set_var_type(entity, t);
            self.settle_var(i, t);
            entity = self.decls[i].entity;
        }
        let Some(e) = value else { return };
        let Some(group) = group else {
            self.name_target(entity, false);
            let mut x = self.expr(e, declared);
            let t = self.init_var(entity, declared, &mut x, "variable declaration");
            if declared.is_none() {
                self.settle_var(i, t);
            }
            return;
        };
        if !self.group_done.insert(group[0]) {
            return;
        }
        if let Some(t) = declared {
            for &k in group.iter() {
                let e = self.decls[k].entity;
                self.set_var_type(e, t);
                self.settle_var(k, t);
            }
        }
        let lhs: Vec<EntityId> = group.iter().map(|&k| self.decls[k].entity).collect();
        let targets = vec![declared; lhs.len()];
        self.init_targets(&lhs, &targets, std::slice::from_ref(e), None);
        for &k in group.iter() {
            if declared.is_none() {
                let t = self.types.written_type_of(self.decls[k].entity);
                self.settle_var(k, t);
            }
            if k != i {
                if self.decls[k].state == State::Waiting {
                    self.decls[k].state = State::Done;
                }
                // All of the group depend on what the value depends on.
                for d in self.decls[i].deps.clone() {
                    if self.decls[k].dep_set.insert(d) {
                        self.decls[k].deps.push(d);
                    }
                }
            }
        }
    }

    // --- Types ------------------------------------------------------------------------------------------------------

    /// Declares a type, at package level (`decl`) or locally.
    pub fn type_decl(&mut self, entity: EntityId, spec: &'a TypeSpec, decl: Option<usize>) {
        if decl.is_some_and(|i| self.decls[i].reused) {
            // The same type, declared again: what it is made of is known; the syntax still gets its facts.
            self.open_scope();
            if let Some(tp) = &spec.type_params {
                self.declare_type_params(tp, 0);
            }
            self.definition(&spec.ty);
            self.close_scope();
            if let Some(i) = decl {
                self.collect_methods(entity, i);
            }
            return;
        }
        if spec.alias.is_some() {
            if decl.is_none() {
                self.open_aliases.push(entity);
            }
            self.alias_decl(entity, spec);
            self.open_aliases.retain(|&a| a != entity);
            return;
        }
        let implicit: Vec<TypeId> = self.funcs.last().map(|f| f.tparams.clone()).unwrap_or_default();
        self.open_scope();
        {
            let info = self.types.named_info_mut(entity);
            info.implicit = implicit.len();
            info.tparams = implicit.clone();
        }
        // The name is known before its type parameters are: constraints may mention it.
        let plain = self.types.intern(Type::Named { entity, targs: implicit.clone().into() });
        self.types.set_kind(entity, EntityKind::TypeName { ty: plain, alias: false });
        if let Some(tp) = &spec.type_params {
            let own = self.start_type_params(tp, 0);
            let all: Vec<TypeId> = implicit.iter().chain(&own).copied().collect();
            self.types.named_info_mut(entity).tparams = all.clone();
            let generic = self.types.intern(Type::Named { entity, targs: all.into() });
            self.types.set_kind(entity, EntityKind::TypeName { ty: generic, alias: false });
            self.finish_type_params(tp, &own);
        }
        let mut rhs = self.definition(&spec.ty);
        if self.types.is_type_param(rhs) {
            self.err(
                Code::InvalidType,
                spec.ty.span,
                "cannot use a type parameter as RHS in type declaration",
            );
            rhs = TypeId::INVALID;
        }
        self.types.named_info_mut(entity).rhs = Some(rhs);
        self.close_scope();
        self.later(move |c| c.valid_type(entity));
        if let Some(i) = decl {
            self.collect_methods(entity, i);
        }
    }

    fn alias_decl(&mut self, entity: EntityId, spec: &'a TypeSpec) {
        self.open_scope();
        let mut tparams = Vec::new();
        if let Some(tp) = &spec.type_params {
            tparams = self.declare_type_params(tp, 0);
        }
        let rhs = self.definition(&spec.ty);
        self.close_scope();
        if rhs == TypeId::INVALID {
            return;
        }
        if tparams.contains(&rhs) {
            self.err(
                Code::InvalidType,
                spec.ty.span,
                "cannot use type parameter declared in alias declaration as RHS",
            );
            return;
        }
        let ty = self.types.intern(Type::Alias { entity, targs: tparams.clone().into(), rhs });
        if !tparams.is_empty() {
            let info = self.types.named_info_mut(entity);
            info.tparams = tparams;
            info.rhs = Some(rhs);
        }
        self.types.set_kind(entity, EntityKind::TypeName { ty, alias: true });
    }

    /// Gives a declared type its methods; their signatures are resolved when needed.
    fn collect_methods(&mut self, entity: EntityId, decl: usize) {
        let methods = self.decls[decl].methods.clone();
        for &m in &methods {
            self.add_method(entity, m);
        }
        if !methods.is_empty() {
            self.later(move |c| c.field_method_clash(entity));
        }
    }

    /// Adds one method; reports a second of the same name.
    pub fn add_method(&mut self, named: EntityId, decl: usize) {
        let ident = self.decls[decl].ident;
        let method = self.decls[decl].entity;
        if ident.is_blank() {
            return;
        }
        let other = self.types.method_of(named, &ident.name);
        if let Some(other) = other
            && self.decl_by_entity.contains_key(&other)
        {
            let place = self.sources.place(self.types.entity(other).span).to_string();
            let base = self.types.entity(named).name.clone();
            self.err(
                Code::DuplicateMember,
                ident.span,
                format!("method {base}.{} already declared at {place}", ident.name),
            );
            return;
        }
        if self.cell > 0 {
            self.cell_methods.push((named, method, other));
        }
        let info = self.types.named_info_mut(named);
        match other.and_then(|o| info.methods.iter().position(|&m| m == o)) {
            Some(at) => info.methods[at] = method,
            None => info.methods.push(method),
        }
        info.by_name.insert(ident.name.clone(), method);
    }

    pub fn field_method_clash(&mut self, named: EntityId) {
        let Some(rhs) = self.types.named_info(named).and_then(|n| n.rhs) else { return };
        let u = self.types.under(rhs);
        let Type::Struct { fields } = &*self.types.get_arc(u) else { return };
        for f in fields.iter() {
            let Some(m) = self.types.method_of(named, &f.name) else { continue };
            let span = self.types.entity(m).span;
            let text = format!("field and method with the same name {}", f.name);
            let mut d = Diagnostic::new(Code::DuplicateMember, span, text);
            if !f.entity.is_none() {
                d = self.with_other(d, f.entity, &format!("other declaration of {}", f.name));
            }
            self.report(d);
        }
    }

    /// Resolves the signatures of all methods that values of `t` can have, so that lookups may look at them.
    pub fn ensure_methods(&mut self, t: TypeId) {
        let mut t = self.types.unalias(t);
        while let Type::Pointer(e) = *self.types.get(t) {
            t = self.types.unalias(e);
        }
        if !self.methods_ready.insert(t) {
            return;
        }
        if let Type::Named { entity, .. } = *self.types.get(t) {
            self.ensure(entity);
            for m in self.types.methods_of(entity).to_vec() {
                self.ensure(m);
            }
        }
        let u = self.types.under(t);
        if u == TypeId::INVALID {
            // Still being declared; look again next time.
            self.methods_ready.remove(&t);
        }
        if let Type::Struct { fields } = &*self.types.get_arc(u) {
            for f in fields.iter().filter(|f| f.embedded) {
                self.ensure_methods(f.ty);
            }
        }
    }

    /// Resolves the declaration of an entity of this package.
    pub fn ensure(&mut self, e: EntityId) {
        if let Some(&i) = self.decl_by_entity.get(&e)
            && self.decls[i].state == State::Waiting
        {
            self.resolve(i);
        }
    }

    // --- Functions --------------------------------------------------------------------------------------------------

    fn func_decl(&mut self, i: usize, node: &'a ast::Decl, func: &'a FuncDecl) {
        self.open_scope();
        let (sig, scope, recv) = self.declared_signature(func);
        self.close_scope();
        let native = func.body.is_none() && func.unread.is_none();
        let entity = self.decls[i].entity;
        let is_method = recv.is_some();
        self.types.set_kind(entity, EntityKind::Func(Func { sig, recv, native }));
        if !is_method {
            self.settle_func(i, sig);
        }
        let entity = self.decls[i].entity;
        if native && self.unit != super::Unit::Package {
            let at = func.recv.as_ref().map_or(func.name.span, |r| r.span);
            if func.type_params.is_some() {
                self.err(Code::MissingFunctionBody, at, "generic function is missing function body");
            } else if is_method || &*func.name.name != "init" {
                self.bodiless.push(at);
            }
        }
        self.add_func_facts(node.id, entity, sig, &scope);
        if let Some(body) = &func.body {
            self.later(move |c| c.func_body(sig, &scope, body, node.id));
        }
    }

    /// Records what a declared function's signature declares.
    pub fn add_func_facts(&mut self, node: ast::NodeId, entity: EntityId, sig: TypeId, scope: &SigScope) {
        let facts = FuncFacts {
            entity,
            sig,
            captures: Vec::new(),
            recv: scope.recv,
            params: scope.params.clone(),
            results: scope.results.clone(),
        };
        self.facts().funcs.insert(node, facts);
    }

    /// Checks a body with the names that its signature declares; records captures.
    pub fn func_body(&mut self, sig: TypeId, scope: &SigScope, body: &'a ast::Block, node: ast::NodeId) {
        let saved = self.cx;
        self.cx.repeated_at = None;
        let has_names = scope.results.iter().any(|r| !r.is_none());
        let inherited = self.funcs.last().map(|f| f.tparams.clone()).unwrap_or_default();
        self.funcs.push(FuncCx {
            sig,
            results: if has_names { scope.results.clone() } else { Vec::new() },
            vars: Vec::new(),
            captures: Vec::new(),
            tparams: inherited.into_iter().chain(scope.tparams.iter().copied()).collect(),
            cell: false,
        });
        self.open_scope();
        let depth = self.funcs.len();
        for (name, e) in &scope.names {
            self.bind(name, *e);
            if matches!(self.types.entity(*e).kind, EntityKind::Var { .. }) {
                self.owner.insert(*e, depth);
            }
        }
        self.stmts(&body.stmts);
        self.labels(&body.stmts);
        let has_results = matches!(self.types.get(sig), Type::Signature(s) if !s.results.is_empty());
        if has_results && !self.terminates_list(&body.stmts) {
            self.err(Code::MissingReturn, body.span.at(body.rbrace), "missing return");
        }
        self.close_scope();
        self.usage();
        if let Some(f) = self.funcs.pop()
            && let Some(facts) = self.facts().funcs.get_mut(&node)
        {
            facts.captures = f.captures;
        }
        self.cx = saved;
    }

    /// Reports the variables of the function that nobody reads.
    pub fn usage(&mut self) {
        let Some(f) = self.funcs.last() else { return };
        let mut unused: Vec<(u32, Span, Name)> = f
            .vars
            .iter()
            .map(|&(scope, e)| (scope, self.types.entity(e)))
            .filter(|(_, e)| !e.used)
            .map(|(scope, e)| (scope, e.span, e.name.clone()))
            .collect();
        // Scope by scope, from the outside in.
        unused.sort_by_key(|(scope, s, _)| (*scope, s.lo));
        for (_, span, name) in unused {
            self.err(Code::UnusedVariable, span, format!("declared and not used: {name}"));
        }
    }
}
