//! Type expressions.
use super::operand::{OpMode, Operand};
use super::{Checker, FuncCx};
use crate::diagnostics::{Code, Diagnostic};
use crate::syntax::ast::{self, BinaryOp, Expr, ExprKind, Ident, InterfaceElem, UnaryOp};
use crate::types::check::decl::SigScope;
use crate::types::constant::Value;
use crate::types::entity::{EntityId, EntityKind, VarPlace, is_exported};
use crate::types::facts::Instance;
use crate::types::ty::{Basic, ChanDir, Field, Interface, Method, Name, Term, Type, TypeId};

impl<'a> Checker<'a> {
    /// The type that an expression denotes; generic types must have their arguments.
    pub fn typ(&mut self, e: &'a Expr) -> TypeId {
        let t = self.type_or_generic(e);
        if t != TypeId::INVALID && self.names_generic(e, t) {
            let shown = self.show_generic(t);
            self.err(
                Code::NotInstantiated,
                e.span,
                format!("cannot use generic type {shown} without instantiation"),
            );
            return TypeId::INVALID;
        }
        t
    }

    /// The right side of a type declaration.
    pub fn definition(&mut self, e: &'a Expr) -> TypeId {
        self.typ(e)
    }

    /// The type of a variable, field, parameter or element: interfaces that are only constraints are refused.
    pub fn var_type(&mut self, e: &'a Expr) -> TypeId {
        let t = self.typ(e);
        if t != TypeId::INVALID && !self.is_plain(t) {
            self.later(move |c| c.no_constraint(e.span, t));
        }
        t
    }

    /// Types that are certainly no constraint interfaces; saves putting a check off.
    fn is_plain(&self, t: TypeId) -> bool {
        !matches!(self.types.get(t), Type::Named { .. } | Type::Interface(_) | Type::Alias { .. })
    }

    pub fn no_constraint(&mut self, span: crate::source::Span, t: TypeId) {
        if self.types.is_type_param(t) {
            return;
        }
        let Some(set) = self.types.type_set_of(t) else { return };
        let shown = self.show(t);
        if set.terms.is_some() {
            self.err(
                Code::ConstraintMisuse,
                span,
                format!(
                    "cannot use type {shown} outside a type constraint: interface contains type constraints"
                ),
            );
        } else if set.comparable {
            self.err(
                Code::ConstraintMisuse,
                span,
                format!(
                    "cannot use type {shown} outside a type constraint: interface is (or embeds) comparable"
                ),
            );
        }
    }

    /// As [`Checker::typ`], a generic type may stand alone.
    pub fn generic_type(&mut self, e: &'a Expr) -> TypeId {
        let t = self.type_or_generic(e);
        if t != TypeId::INVALID && !self.names_generic(e, t) {
            let shown = self.show(t);
            self.err(Code::NotInstantiated, e.span, format!("{shown} is not a generic type"));
            return TypeId::INVALID;
        }
        t
    }

    /// Whether a name (not an instance) stands for a generic type.
    pub fn names_generic(&self, e: &Expr, t: TypeId) -> bool {
        let e = e.unparen();
        if !matches!(e.kind, ExprKind::Ident(_) | ExprKind::Selector { .. }) {
            return false;
        }
        self.own_type_params(t) > 0
    }

    /// How many type arguments the type takes.
    pub fn own_type_params(&self, t: TypeId) -> usize {
        match self.types.get(t) {
            Type::Named { entity, .. } => self
                .types
                .named_info(*entity)
                .map_or(0, |n| n.tparams.len() - n.implicit.min(n.tparams.len())),
            Type::Alias { targs, .. } => targs.len(),
            _ => 0,
        }
    }

    /// `List[T any]`.
    pub fn show_generic(&self, t: TypeId) -> String {
        let (entity, tparams) = match self.types.get(t) {
            Type::Named { entity, .. } | Type::Alias { entity, .. } => match self.types.named_info(*entity) {
                Some(n) => (*entity, n.tparams[n.implicit..].to_vec()),
                None => return self.show(t),
            },
            _ => return self.show(t),
        };
        let e = self.types.entity(entity);
        let prefix = if e.package != self.package && !e.package.is_none() {
            format!("{}.", self.types.entity(e.package).name)
        } else {
            String::new()
        };
        format!("{prefix}{}{}", e.name, self.types.show_type_params(&tparams, self.package))
    }

    fn type_or_generic(&mut self, e: &'a Expr) -> TypeId {
        let t = self.type_inner(e);
        self.record_type(e, t);
        t
    }

    fn type_inner(&mut self, e: &'a Expr) -> TypeId {
        match &e.kind {
            ExprKind::Bad => TypeId::INVALID,
            ExprKind::Ident(name) => {
                let x = self.ident(e, name, true);
                if let Some(entity) = self.facts().used(e.id)
                    && self.open_aliases.contains(&entity)
                {
                    self.cycle_error(&[entity]);
                    self.open_aliases.retain(|&a| a != entity);
                }
                x.ty
            }
            ExprKind::Selector { .. } => {
                let x = self.selector(e, true);
                self.operand_as_type(x, e)
            }
            ExprKind::Paren(x) => self.type_or_generic(x),
            ExprKind::Index { x, indices, .. } => self.instantiated(e, x, indices),
            ExprKind::ArrayType { len, elem } => match len {
                Some(len) => {
                    let n = self.array_length(len);
                    let elem = self.var_type(elem);
                    match n {
                        Some(n) => self.types.intern(Type::Array { len: n, elem }),
                        None => TypeId::INVALID,
                    }
                }
                None => {
                    self.err(
                        Code::InvalidType,
                        e.span,
                        "invalid use of [...] array (outside a composite literal)",
                    );
                    self.var_type(elem);
                    TypeId::INVALID
                }
            },
            ExprKind::SliceType(elem) => {
                let elem = self.var_type(elem);
                self.types.slice(elem)
            }
            ExprKind::Star(x) => {
                let elem = self.var_type(x);
                if elem == TypeId::INVALID {
                    return TypeId::INVALID;
                }
                self.types.pointer(elem)
            }
            ExprKind::StructType(st) => self.struct_type(st),
            ExprKind::InterfaceType(it) => self.interface_type(it),
            ExprKind::FuncType(sig) => self.func_type(sig),
            ExprKind::MapType { key, value } => {
                let k = self.var_type(key);
                let v = self.var_type(value);
                let span = super::operand::start(key);
                if k != TypeId::INVALID {
                    self.later(move |c| c.map_key(span, k));
                }
                self.types.intern(Type::Map { key: k, value: v })
            }
            ExprKind::ChanType { dir, elem } => {
                let dir = match dir {
                    ast::ChanDir::Both => ChanDir::Both,
                    ast::ChanDir::Send => ChanDir::SendOnly,
                    ast::ChanDir::Recv => ChanDir::RecvOnly,
                };
                let elem = self.var_type(elem);
                self.types.chan(dir, elem)
            }
            _ => {
                let text = super::print::expr(e);
                self.err(Code::NotAType, super::operand::start(e), format!("{text} is not a type"));
                self.use_expr(e);
                TypeId::INVALID
            }
        }
    }

    /// The type that an identifier or selector was found to be.
    fn operand_as_type(&mut self, x: Operand<'a>, e: &'a Expr) -> TypeId {
        match x.mode {
            OpMode::Type => x.ty,
            OpMode::Invalid => TypeId::INVALID,
            OpMode::NoValue => {
                let d = self.describe(&x);
                self.err(Code::NotAType, e.span, format!("{d} used as type"));
                TypeId::INVALID
            }
            _ => {
                let d = self.describe(&x);
                self.err(Code::NotAType, e.span, format!("{d} is not a type"));
                TypeId::INVALID
            }
        }
    }

    /// A function type, without a body.
    pub fn func_type(&mut self, sig: &'a ast::Signature) -> TypeId {
        self.open_scope();
        // Parameter names belong to nobody's body.
        self.funcs.push(FuncCx {
            tparams: self.funcs.last().map(|f| f.tparams.clone()).unwrap_or_default(),
            ..FuncCx::default()
        });
        let mut scope = SigScope::default();
        let t = self.signature_parts(sig, Vec::new(), &mut scope);
        self.funcs.pop();
        self.close_scope();
        t
    }

    fn map_key(&mut self, span: crate::source::Span, key: TypeId) {
        if self.types.under(key) == TypeId::INVALID || self.types.comparable(key, true) {
            return;
        }
        let why = if self.types.is_type_param(key) { " (missing comparable constraint)" } else { "" };
        let shown = self.show(key);
        self.err(Code::InvalidType, span, format!("invalid map key type {shown}{why}"));
    }

    /// The length of an array type: a constant that is a non-negative integer.
    pub fn array_length(&mut self, e: &'a Expr) -> Option<u64> {
        if let ExprKind::Ident(name) = &e.kind {
            match self.peek(name) {
                None => {
                    let text = format!("undefined array length {name} or missing type constraint");
                    self.err(Code::InvalidType, e.span, text);
                    return None;
                }
                Some(found) => {
                    if !matches!(self.types.entity(found).kind, EntityKind::Const { .. }) {
                        if matches!(self.types.entity(found).kind, EntityKind::Var { .. }) {
                            self.mark_used(found);
                        }
                        self.err(Code::InvalidType, e.span, format!("invalid array length {name}"));
                        return None;
                    }
                }
            }
        }
        let x = self.expr(e, None);
        if !x.is_valid() {
            return None;
        }
        let Some(v) = x.constant().cloned() else {
            let d = self.describe(&x);
            self.err(Code::InvalidType, e.span, format!("array length {d} must be constant"));
            return None;
        };
        let integer = self.types.all_basic(x.ty, Basic::is_integer);
        if (self.is_untyped(x.ty) || integer) && v.to_int().is_some() {
            if v.represent(Basic::Int).is_ok()
                && let Some(n) = v.to_u64()
            {
                let mut y = x.clone();
                if self.is_untyped(y.ty) {
                    self.convert_untyped(&mut y, TypeId::INT);
                }
                return Some(n);
            }
            let d = self.describe(&x);
            self.err(Code::InvalidType, e.span, format!("invalid array length {d}"));
            return None;
        }
        let d = self.describe(&x);
        let text = if integer {
            format!("invalid array length {d}")
        } else {
            format!("array length {d} must be integer")
        };
        self.err(Code::InvalidType, e.span, text);
        None
    }

    // --- Structs ----------------------------------------------------------------------------------------------------

    fn struct_type(&mut self, st: &'a ast::StructType) -> TypeId {
        let mut fields: Vec<Field> = Vec::new();
        let mut seen: std::collections::HashMap<Name, EntityId> = Default::default();
        for f in &st.fields {
            let ty = self.var_type(&f.ty);
            let tag = f.tag.as_ref().and_then(|(span, t)| self.tag(*span, t));
            if f.names.is_empty() {
                let Some((name, span, id)) = embedded_name(&f.ty) else {
                    self.err(Code::InvalidType, f.span, "invalid embedded field type");
                    continue;
                };
                let ident = Ident { id, span, name };
                self.add_field(&mut fields, &mut seen, &ident, ty, true, tag, f.doc.as_ref());
                if ty != TypeId::INVALID {
                    let at = f.ty.span;
                    self.later(move |c| c.embedded_field(at, ty));
                }
                continue;
            }
            for name in &f.names {
                self.add_field(&mut fields, &mut seen, name, ty, false, tag.clone(), f.doc.as_ref());
            }
        }
        self.types.intern(Type::Struct { fields: fields.into() })
    }

    fn add_field(
        &mut self,
        fields: &mut Vec<Field>,
        seen: &mut std::collections::HashMap<Name, EntityId>,
        name: &Ident,
        ty: TypeId,
        embedded: bool,
        tag: Option<Name>,
        doc: Option<&ast::Doc>,
    ) {
        let e = self.new_entity(&name.name, name.span, EntityKind::Var { ty, place: VarPlace::Field });
        self.types.entity_mut(e).doc = doc.map(|d| d.text.clone());
        if !embedded {
            self.facts().set_def(name.id, e);
        }
        if !name.is_blank() {
            if let Some(&other) = seen.get(&name.name) {
                let d =
                    Diagnostic::new(Code::DuplicateMember, name.span, format!("{} redeclared", name.name));
                let d = self.with_other(d, other, &format!("other declaration of {}", name.name));
                self.report(d);
                return;
            }
            seen.insert(name.name.clone(), e);
        }
        let package = if is_exported(&name.name) { EntityId::NONE } else { self.package };
        fields.push(Field { name: name.name.clone(), ty, embedded, tag, package, entity: e });
    }

    fn embedded_field(&mut self, span: crate::source::Span, t: TypeId) {
        let unaliased = self.types.unalias(t);
        let (elem, pointer) = match *self.types.get(unaliased) {
            Type::Pointer(e) => (e, true),
            _ => (unaliased, false),
        };
        if self.types.is_type_param(elem) {
            self.err(
                Code::InvalidType,
                span,
                "embedded field type cannot be a (pointer to a) type parameter",
            );
            return;
        }
        let u = self.types.under(elem);
        match self.types.get(u) {
            Type::Pointer(_) => self.err(Code::InvalidType, span, "embedded field type cannot be a pointer"),
            Type::Interface(_) if pointer => {
                self.err(Code::InvalidType, span, "embedded field type cannot be a pointer to an interface");
            }
            _ => {}
        }
    }

    // --- Interfaces and constraints ---------------------------------------------------------------------------------

    fn interface_type(&mut self, it: &'a ast::InterfaceType) -> TypeId {
        let mut methods: Vec<Method> = Vec::new();
        let mut embeds: Vec<TypeId> = Vec::new();
        let mut places = Vec::new();
        for el in &it.elems {
            match el {
                InterfaceElem::Method { doc, name, sig, .. } => {
                    if name.is_blank() {
                        self.err(Code::InvalidType, name.span, "methods must have a unique non-blank name");
                        continue;
                    }
                    let t = self.func_type(sig);
                    let e = self.new_entity(
                        &name.name,
                        name.span,
                        EntityKind::Func(crate::types::entity::Func { sig: t, recv: None, native: false }),
                    );
                    self.types.entity_mut(e).doc = doc.as_ref().map(|d| d.text.clone());
                    self.facts().set_def(name.id, e);
                    let package = if is_exported(&name.name) { EntityId::NONE } else { self.package };
                    if let Some(other) = methods.iter().find(|m| m.name == name.name && m.package == package)
                    {
                        let other = other.entity;
                        let text = format!("duplicate method {}", name.name);
                        let d = Diagnostic::new(Code::DuplicateMember, name.span, text);
                        let d =
                            self.with_other(d, other, &format!("other declaration of method {}", name.name));
                        self.later(move |c| c.report(d));
                        continue;
                    }
                    methods.push(Method { name: name.name.clone(), package, sig: t, entity: e });
                }
                InterfaceElem::Embed(e) => {
                    let t = self.constraint_elem(e);
                    if t != TypeId::INVALID {
                        embeds.push(t);
                        places.push((t, e.span));
                    }
                }
            }
        }
        let own = methods.clone();
        let t = self.types.intern(Type::Interface(Interface {
            methods: methods.into(),
            embeds: embeds.into(),
            comparable: false,
            implicit: false,
        }));
        if !places.is_empty() {
            self.later(move |c| {
                c.embedded_methods(&own, &places);
                c.types.canon(t);
                if c.types.take_anonymous_cycle() {
                    let text = "invalid recursive type: anonymous interface refers to itself (see https://go.dev/issue/56103)";
                    c.err(Code::RecursiveType, places[0].1, text);
                }
            });
        }
        t
    }

    /// Embedded interfaces may repeat a method only with the same signature.
    fn embedded_methods(&mut self, own: &[Method], embeds: &[(TypeId, crate::source::Span)]) {
        let mut seen: Vec<Method> = own.to_vec();
        for &(t, span) in embeds {
            let Some(set) = self.types.type_set_of(t) else { continue };
            if self.types.is_type_param(t) {
                self.err(Code::InvalidUnion, span, "term cannot be a type parameter");
                continue;
            }
            for m in &set.methods {
                match seen.iter().find(|s| s.name == m.name && s.package == m.package).cloned() {
                    Some(s) if !self.types.identical(s.sig, m.sig) => {
                        let d = Diagnostic::new(
                            Code::DuplicateMember,
                            span,
                            format!("duplicate method {}", m.name),
                        );
                        let d =
                            self.with_other(d, s.entity, &format!("other declaration of method {}", m.name));
                        self.report(d);
                    }
                    Some(_) => {}
                    None => seen.push(m.clone()),
                }
            }
        }
    }

    /// An element of an interface: an interface, a type, or a union.
    fn constraint_elem(&mut self, e: &'a Expr) -> TypeId {
        let mut parts = Vec::new();
        flatten_union(e, &mut parts);
        if parts.len() == 1 && !matches!(parts[0].kind, ExprKind::Unary { op: UnaryOp::Tilde, .. }) {
            return self.typ(e);
        }
        let mut terms: Vec<Term> = Vec::new();
        let mut places = Vec::new();
        for p in parts {
            let (tilde, te) = match &p.kind {
                ExprKind::Unary { op: UnaryOp::Tilde, x } => (true, &**x),
                _ => (false, p),
            };
            let t = self.typ(te);
            if t == TypeId::INVALID {
                continue;
            }
            if self.types.is_type_param(t) {
                let text = super::print::expr(te);
                let what = if tilde {
                    format!("type in term ~{text} cannot be a type parameter")
                } else {
                    "term cannot be a type parameter".to_string()
                };
                self.err(Code::InvalidUnion, te.span, what);
                continue;
            }
            let term = Term { tilde, ty: t };
            if !terms.contains(&term) {
                terms.push(term);
            }
            places.push((term, p.span));
        }
        let t = self.types.intern(Type::Union(terms.into()));
        self.record_type(e, t);
        self.later(move |c| c.union_terms_valid(&places));
        t
    }

    fn union_terms_valid(&mut self, terms: &[(Term, crate::source::Span)]) {
        for (i, &(x, span)) in terms.iter().enumerate() {
            let u = self.types.under(x.ty);
            let is_interface = matches!(self.types.get(u), Type::Interface(_));
            let shown = self.show(x.ty);
            // Terms are written with their package here.
            let qualified = self.types.show(x.ty, EntityId::NONE);
            if x.tilde {
                if is_interface {
                    let text = format!("invalid use of ~ ({shown} is an interface)");
                    self.err(Code::InvalidUnion, span, text);
                    continue;
                }
                if !self.types.identical(u, x.ty) {
                    let under = self.show(u);
                    let text = format!("invalid use of ~ (underlying type of {shown} is {under})");
                    self.err(Code::InvalidUnion, span, text);
                    continue;
                }
            }
            if is_interface {
                let set = self.types.type_set(u);
                if terms.len() > 1 {
                    if !set.methods.is_empty() {
                        let text = format!("cannot use {qualified} in union ({qualified} contains methods)");
                        self.err(Code::InvalidUnion, span, text);
                    } else if set.comparable {
                        let text = if self.types.identical(x.ty, TypeId::COMPARABLE) {
                            "cannot use comparable in union".to_string()
                        } else {
                            format!("cannot use {qualified} in union ({qualified} embeds comparable)")
                        };
                        self.err(Code::InvalidUnion, span, text);
                    }
                }
                continue;
            }
            for &(y, _) in &terms[..i] {
                let yu = self.types.under(y.ty);
                if matches!(self.types.get(yu), Type::Interface(_)) {
                    continue;
                }
                if self.types.term_includes(x, y) || self.types.term_includes(y, x) {
                    let a = format!("{}{qualified}", if x.tilde { "~" } else { "" });
                    let b = format!(
                        "{}{}",
                        if y.tilde { "~" } else { "" },
                        self.types.show(y.ty, EntityId::NONE)
                    );
                    self.err(Code::InvalidUnion, span, format!("overlapping terms {a} and {b}"));
                    break;
                }
            }
        }
    }

    /// The constraint of a type parameter, as an interface type.
    pub fn bound(&mut self, e: &'a Expr) -> TypeId {
        // What failed constrains nothing, and messages that would name it are not shown.
        let mut t = self.constraint_elem(e);
        if self.types.is_type_param(t) {
            self.err(Code::ConstraintMisuse, e.span, "cannot use a type parameter as constraint");
            t = TypeId::INVALID;
        }
        // A declared type may not be complete yet; whether it is an interface shows in its declaration's syntax only.
        let known = self.types.under(t);
        let interface = match self.types.get(known) {
            Type::Interface(_) => true,
            Type::Basic(Basic::Invalid) => {
                matches!(self.types.get(self.types.unalias(t)), Type::Named { .. })
            }
            _ => false,
        };
        if interface {
            return t;
        }
        self.types.intern(Type::Interface(Interface {
            methods: [].into(),
            embeds: [t].into(),
            comparable: false,
            implicit: true,
        }))
    }

    // --- Instances --------------------------------------------------------------------------------------------------

    /// `T[A, B]` as a type.
    fn instantiated(&mut self, e: &'a Expr, x: &'a Expr, indices: &'a [Expr]) -> TypeId {
        let generic = self.type_or_generic(x);
        if generic == TypeId::INVALID {
            for i in indices {
                self.typ(i);
            }
            return TypeId::INVALID;
        }
        if !self.names_generic(x, generic) {
            let text = super::print::expr(x);
            let shown = self.show(generic);
            let args: Vec<String> = indices.iter().map(super::print::expr).collect();
            self.err(
                Code::NotInstantiated,
                x.span,
                format!("invalid operation: {text}[{}] ({shown} is not a generic type)", args.join(", ")),
            );
            return TypeId::INVALID;
        }
        let targs: Vec<TypeId> = indices.iter().map(|i| self.var_type_arg(i)).collect();
        if targs.contains(&TypeId::INVALID) {
            return TypeId::INVALID;
        }
        self.instantiate_type(e, x, generic, targs, indices)
    }

    /// A type argument: any type but a constraint interface.
    pub fn var_type_arg(&mut self, e: &'a Expr) -> TypeId {
        self.typ(e)
    }

    pub fn instantiate_type(
        &mut self,
        e: &'a Expr,
        x: &'a Expr,
        generic: TypeId,
        targs: Vec<TypeId>,
        indices: &'a [Expr],
    ) -> TypeId {
        let entity = match self.types.get(generic) {
            Type::Named { entity, .. } | Type::Alias { entity, .. } => *entity,
            _ => return TypeId::INVALID,
        };
        let Some(info) = self.types.named_info(entity) else { return TypeId::INVALID };
        let implicit = info.tparams[..info.implicit].to_vec();
        let want = info.tparams.len() - info.implicit;
        let all_params = info.tparams.clone();
        if targs.len() != want {
            let qual = if targs.len() < want { "not enough" } else { "too many" };
            let at = x.span;
            let name = self.types.entity(entity).name.clone();
            self.err(
                Code::TypeArgCount,
                at,
                format!("{qual} type arguments for type {name}: have {}, want {want}", targs.len()),
            );
            return TypeId::INVALID;
        }
        let mut all = implicit;
        all.extend(targs.iter().copied());
        let t = match self.types.get_arc(generic).as_ref() {
            Type::Alias { rhs, .. } => {
                let map = self.types.type_map(&all_params, &all);
                let rhs = self.types.subst_written(*rhs, &map);
                self.types.intern(Type::Alias { entity, targs: all.clone().into(), rhs })
            }
            _ => {
                let t = self.types.intern(Type::Named { entity, targs: all.clone().into() });
                self.instance_places.entry(t).or_insert(x.span);
                t
            }
        };
        let name_id = match &x.unparen().kind {
            ExprKind::Selector { sel, .. } => sel.id,
            _ => x.unparen().id,
        };
        self.facts().instances.insert(name_id, Instance { targs: all.clone().into(), ty: t });
        let spans: Vec<_> = indices.iter().map(super::operand::start).collect();
        self.note_instance(&all_params[all_params.len() - want..], &targs, &spans, e.span);
        self.later(move |c| {
            c.verify_instance(&all_params, &all, &spans, spans.first().copied().unwrap_or_default());
        });
        t
    }

    /// Whether type arguments satisfy their constraints; reports the first that does not.
    pub fn verify_instance(
        &mut self,
        tparams: &[TypeId],
        targs: &[TypeId],
        spans: &[crate::source::Span],
        at: crate::source::Span,
    ) -> bool {
        let map = self.types.type_map(tparams, targs);
        let hidden = targs.len().saturating_sub(spans.len().max(1)).min(targs.len());
        for (k, (&p, &a)) in tparams.iter().zip(targs).enumerate() {
            let Type::TypeParam { entity } = *self.types.get(p) else { continue };
            if a == p {
                continue;
            }
            let bound = self.types.type_param_info(entity).map_or(TypeId::EMPTY_INTERFACE, |i| i.bound);
            let bound = self.types.subst_written(bound, &map);
            if let Err(cause) = self.satisfies(a, bound) {
                let span = k.checked_sub(hidden).and_then(|k| spans.get(k)).copied().unwrap_or(at);
                self.err(Code::NotSatisfied, span, cause);
                return false;
            }
        }
        true
    }

    /// The text of a tag.
    fn tag(&mut self, span: crate::source::Span, l: &ast::Literal) -> Option<Name> {
        match super::literal::literal_value(l) {
            Some(Value::Str(s)) => Some(String::from_utf8_lossy(&s).into_owned().into()),
            _ if l.bad => None,
            _ => {
                let quoted = crate::types::constant::quote(l.text.as_bytes());
                let text = format!("invalid syntax tree: incorrect tag syntax: {quoted}");
                self.err(Code::InvalidLiteral, span, text);
                None
            }
        }
    }
}

fn flatten_union<'a>(e: &'a Expr, out: &mut Vec<&'a Expr>) {
    match &e.kind {
        ExprKind::Binary { op: BinaryOp::Or, x, y, .. } => {
            flatten_union(x, out);
            flatten_union(y, out);
        }
        _ => out.push(e),
    }
}

/// The name that an embedded field gets from its type.
fn embedded_name(e: &Expr) -> Option<(Name, crate::source::Span, ast::NodeId)> {
    match &e.kind {
        ExprKind::Ident(n) => Some((n.clone(), e.span, e.id)),
        ExprKind::Selector { sel, .. } => Some((sel.name.clone(), sel.span, sel.id)),
        ExprKind::Star(x) | ExprKind::Paren(x) | ExprKind::Index { x, .. } => embedded_name(x),
        _ => None,
    }
}
