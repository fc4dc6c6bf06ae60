//! Signatures, receivers and type parameter lists.
use super::Checker;
use super::decl::SigScope;
use crate::diagnostics::{Code, Diagnostic};
use crate::source::Span;
use crate::syntax::ast::{self, Expr, ExprKind, FuncDecl, Ident, Params};
use crate::types::Mode;
use crate::types::entity::{EntityId, EntityKind, Recv, VarPlace};
use crate::types::ty::{Name, Param, Signature, Type, TypeId};

impl<'a> Checker<'a> {
    /// Declares type parameters in the open scope and resolves their constraints.
    pub fn declare_type_params(&mut self, tp: &'a ast::TypeParams, first: usize) -> Vec<TypeId> {
        let list = self.start_type_params(tp, first);
        self.finish_type_params(tp, &list);
        list
    }

    /// The names alone: constraints may refer to any of them.
    pub fn start_type_params(&mut self, tp: &'a ast::TypeParams, first: usize) -> Vec<TypeId> {
        let mut list = Vec::new();
        for g in &tp.groups {
            for name in &g.names {
                let (e, t) = self.new_type_param(&name.name, name.span, first + list.len());
                self.declare(name, e);
                list.push(t);
            }
        }
        list
    }

    fn new_type_param(&mut self, name: &Name, span: crate::source::Span, index: usize) -> (EntityId, TypeId) {
        let e = self.new_entity(name, span, EntityKind::Invalid);
        let t = self.types.add_type_param(e, index);
        self.types.set_kind(e, EntityKind::TypeName { ty: t, alias: false });
        if self.types.universe(name).is_some() {
            let place = self.sources.place(span).to_string();
            self.types.note_hiding(e, &format!(" /* with {name} declared at {place} */"));
        }
        (e, t)
    }

    pub fn finish_type_params(&mut self, tp: &'a ast::TypeParams, list: &[TypeId]) {
        let mut k = 0;
        for g in &tp.groups {
            let bound = self.bound(&g.constraint);
            for _ in &g.names {
                if let Some(&t) = list.get(k)
                    && let Type::TypeParam { entity } = *self.types.get(t)
                {
                    self.types.set_bound(entity, bound);
                }
                k += 1;
            }
        }
    }

    /// The signature of a declared function or method; its names stay in the scope that is open.
    pub fn declared_signature(&mut self, func: &'a FuncDecl) -> (TypeId, SigScope<'a>, Option<Recv>) {
        let mut scope = SigScope::default();
        let mut recv = None;
        if let Some(r) = &func.recv {
            recv = self.receiver(r, &mut scope);
        }
        let mut tparams = Vec::new();
        if let Some(tp) = &func.type_params {
            tparams = self.declare_type_params(tp, 0);
            scope.tparams.extend(&tparams);
            for &t in &tparams {
                if let Type::TypeParam { entity } = self.types.get(t) {
                    scope.names.push((self.types.entity(*entity).name.clone(), *entity));
                }
            }
        }
        let sig = self.signature_parts(&func.sig, tparams, &mut scope);
        (sig, scope, recv)
    }

    /// Parameters and results.
    pub fn signature_parts(
        &mut self,
        sig: &'a ast::Signature,
        tparams: Vec<TypeId>,
        scope: &mut SigScope<'a>,
    ) -> TypeId {
        // Types first: parameter names are not in scope in the types of the same signature.
        let types = |c: &mut Self, ps: &'a Params| -> Vec<TypeId> {
            ps.fields.iter().map(|f| c.var_type(&f.ty)).collect()
        };
        let param_types = types(self, &sig.params);
        let result_types = types(self, &sig.results);
        if let Some((name, ty)) = scope.recv_name.take() {
            scope.recv = Some(self.new_param(name, ty, VarPlace::Receiver, scope));
        }
        let (params, variadic) = self.params(&sig.params, param_types, VarPlace::Param, scope);
        let (results, _) = self.params(&sig.results, result_types, VarPlace::Result, scope);
        self.types.intern(Type::Signature(Signature {
            tparams: tparams.into(),
            params: params.into(),
            results: results.into(),
            variadic,
        }))
    }

    fn params(
        &mut self,
        ps: &'a Params,
        types: Vec<TypeId>,
        place: VarPlace,
        scope: &mut SigScope<'a>,
    ) -> (Vec<Param>, bool) {
        let mut out = Vec::new();
        let mut variadic = false;
        let count = ps.fields.len();
        for (k, (f, mut t)) in ps.fields.iter().zip(types).enumerate() {
            if let Some(dots) = f.variadic {
                if place == VarPlace::Param && k + 1 == count && f.names.len() <= 1 {
                    variadic = true;
                    t = self.types.slice(t);
                } else {
                    self.err(
                        Code::MalformedParameters,
                        f.span.at(dots),
                        "can only use ... with final parameter in list",
                    );
                }
            }
            let list = |scope: &mut SigScope<'a>, e: EntityId| match place {
                VarPlace::Result => scope.results.push(e),
                _ => scope.params.push(e),
            };
            if f.names.is_empty() {
                out.push(Param { name: self.empty.clone(), ty: t });
                list(scope, EntityId::NONE);
                continue;
            }
            for name in &f.names {
                out.push(Param { name: name.name.clone(), ty: t });
                let e = self.new_param(name, t, place, scope);
                list(scope, e);
            }
        }
        (out, variadic)
    }

    fn new_param(
        &mut self,
        name: &'a Ident,
        t: TypeId,
        place: VarPlace,
        scope: &mut SigScope<'a>,
    ) -> EntityId {
        let e = self.new_local(name, t, place);
        self.mark_used(e);
        let fresh = self.local_here(&name.name).is_none();
        self.declare(name, e);
        if !name.is_blank() && fresh {
            scope.names.push((name.name.clone(), e));
        }
        e
    }

    /// The receiver: its base type, and for generic types the method's own names of the type parameters.
    fn receiver(&mut self, r: &'a Params, scope: &mut SigScope<'a>) -> Option<Recv> {
        // How many there are was looked at with the syntax.
        let param = r.fields.first()?;
        let mut base = &param.ty;
        let mut pointers = 0;
        loop {
            match &base.kind {
                ExprKind::Paren(x) => base = x,
                ExprKind::Star(x) => {
                    pointers += 1;
                    base = x;
                }
                _ => break,
            }
        }
        let mut tparams: Vec<TypeId> = Vec::new();
        let mut pointer = pointers > 0;
        let (base_entity, recv_ty) = if let ExprKind::Index { x, indices, .. } = &base.kind {
            let found = self.generic_receiver(x, indices, base, &mut tparams, scope);
            scope.tparams.extend(tparams.iter().filter(|&&t| t != TypeId::INVALID));
            found
        } else {
            let t = self.var_type(&param.ty);
            // Strip the one pointer that a receiver may have (written, or behind an alias).
            let base = match self.types.get(self.types.unalias(t)) {
                Type::Pointer(e) => {
                    pointer = true;
                    *e
                }
                _ => t,
            };
            if pointers > 1 {
                let shown = self.show(t);
                let at = match &param.ty.kind {
                    ExprKind::Star(x) => x.span,
                    _ => param.ty.span,
                };
                self.err(Code::InvalidReceiver, at, format!("invalid receiver type {shown}"));
                (EntityId::NONE, TypeId::INVALID)
            } else {
                (self.valid_receiver(base, t, &param.ty), base)
            }
        };
        let mut ty = recv_ty;
        if pointer && ty != TypeId::INVALID {
            ty = self.types.pointer(ty);
        }
        self.facts().set_expr(param.ty.id, Mode::Type, ty);
        scope.recv = Some(EntityId::NONE);
        scope.recv_name = param.names.first().map(|name| (name, ty));
        Some(Recv { base: base_entity, pointer, tparams: tparams.into(), ty })
    }

    /// `T[A, B]` as a receiver: the names in brackets are declared here, with the constraints of the type.
    fn generic_receiver(
        &mut self,
        x: &'a Expr,
        indices: &'a [Expr],
        base: &'a Expr,
        tparams: &mut Vec<TypeId>,
        scope: &mut SigScope<'a>,
    ) -> (EntityId, TypeId) {
        let generic = self.generic_type(x);
        for (k, e) in indices.iter().enumerate() {
            let ExprKind::Ident(n) = &e.kind else {
                let text = super::print::expr(e);
                self.err(
                    Code::InvalidReceiver,
                    e.span,
                    format!("receiver type parameter {text} must be an identifier"),
                );
                tparams.push(TypeId::INVALID);
                continue;
            };
            let (ent, t) = self.new_type_param(n, e.span, k);
            self.facts().set_def(e.id, ent);
            self.facts().set_expr(e.id, Mode::Type, t);
            tparams.push(t);
            if &**n == "_" {
                continue;
            }
            if let Some(other) = self.local_here(n) {
                let d = Diagnostic::new(Code::Redeclared, e.span, format!("{n} redeclared in this block"));
                let d = self.with_other(d, other, &format!("other declaration of {n}"));
                self.report(d);
            } else {
                self.bind(n, ent);
                scope.names.push((n.clone(), ent));
            }
        }
        if generic == TypeId::INVALID {
            return (EntityId::NONE, TypeId::INVALID);
        }
        let Some((named, _)) = self.types.as_named(generic) else { return (EntityId::NONE, TypeId::INVALID) };
        let want = self.types.named_info(named).map(|i| i.tparams.clone()).unwrap_or_default();
        if want.len() != tparams.len() {
            let got = plural(tparams.len(), "type parameter");
            self.err(
                Code::InvalidReceiver,
                base.span,
                format!("receiver declares {got}, but receiver base type declares {}", want.len()),
            );
            return (EntityId::NONE, TypeId::INVALID);
        }
        if self.types.entity(named).package != self.package {
            let shown = self.show(generic);
            self.err(
                Code::InvalidReceiver,
                base.span,
                format!("cannot define new methods on non-local type {shown}"),
            );
            return (EntityId::NONE, TypeId::INVALID);
        }
        // The method's names stand for the type's, and the other way round.
        self.note_instance(tparams, &want, &[], base.span);
        self.note_instance(&want, tparams, &[], base.span);
        let map = self.types.type_map(&want, tparams);
        for (k, &w) in want.iter().enumerate() {
            if let (Type::TypeParam { entity: from }, Type::TypeParam { entity: to }) =
                (self.types.get(w).clone(), self.types.get(tparams[k]).clone())
            {
                let bound = self.types.type_param_info(from).map_or(TypeId::EMPTY_INTERFACE, |p| p.bound);
                let bound = self.types.subst_written(bound, &map);
                self.types.set_bound(to, bound);
            }
        }
        let t = self.types.intern(Type::Named { entity: named, targs: tparams.clone().into() });
        self.facts().set_expr(base.id, Mode::Type, t);
        (named, t)
    }

    /// The declared type that a receiver's base type is; whether methods can be declared on it is looked at later.
    fn valid_receiver(&mut self, base: TypeId, written: TypeId, at: &'a Expr) -> EntityId {
        if base == TypeId::INVALID {
            return EntityId::NONE;
        }
        let mut e = at;
        while let ExprKind::Paren(x) | ExprKind::Star(x) = &e.kind {
            e = x;
        }
        let (inner, outer) = (e.span, at.span);
        self.later(move |c| c.check_receiver(base, written, inner, outer));
        match self.types.get(self.types.unalias(base)) {
            Type::Named { entity, .. } if self.types.entity(*entity).package == self.package => *entity,
            _ => EntityId::NONE,
        }
    }

    fn check_receiver(&mut self, base: TypeId, written: TypeId, inner: Span, outer: Span) {
        let shown = self.show(base);
        let text = match self.types.get(self.types.unalias(base)).clone() {
            Type::Named { targs, .. } if !targs.is_empty() => {
                format!("cannot define new methods on instantiated type {shown}")
            }
            Type::Named { entity, .. } if self.types.entity(entity).package == self.package => {
                let u = self.types.under(base);
                if !matches!(self.types.get(u), Type::Pointer(_) | Type::Interface(_)) {
                    return;
                }
                format!("invalid receiver type {shown} (pointer or interface type)")
            }
            Type::Named { .. } | Type::Basic(_) => {
                format!("cannot define new methods on non-local type {shown}")
            }
            _ => {
                let text = format!("invalid receiver type {}", self.show(written));
                self.err(Code::InvalidReceiver, outer, text);
                return;
            }
        };
        self.err(Code::InvalidReceiver, inner, text);
    }
}

/// `1 variable`, `2 variables`.
pub fn plural(n: usize, what: &str) -> String {
    format!("{n} {what}{}", if n == 1 { "" } else { "s" })
}
