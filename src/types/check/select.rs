//! Selectors: package members, fields, methods, method expressions.
use super::Checker;
use super::expr::NameRef;
use super::operand::{OpMode, Operand};
use crate::diagnostics::{Code, Diagnostic};
use crate::syntax::ast::{Expr, ExprKind, Ident, Name};
use crate::types::entity::{EntityId, is_exported};
use crate::types::facts::{Selection, SelectionKind};
use crate::types::lookup::{Found, Lookup};
use crate::types::ty::{Param, Signature, Type, TypeId};

impl<'a> Checker<'a> {
    pub fn selector(&mut self, e: &'a Expr, want_type: bool) -> Operand<'a> {
        let ExprKind::Selector { x: inner, sel } = &e.kind else { return Operand::invalid(e) };
        if let ExprKind::Ident(name) = &inner.kind {
            let found = match self.find(name) {
                Some(NameRef::Package(p)) => {
                    if let Some(import) = self.files[self.cx.file].imports.get_mut(name) {
                        import.used = true;
                    }
                    Some(p)
                }
                Some(NameRef::Entity(_)) => None,
                None => {
                    let imported = self.silent_import(name);
                    if imported.is_none()
                        && self.unit == super::Unit::Cell
                        && let Some(d) = self.refused_name(name, inner.span)
                    {
                        self.report(d);
                        return Operand::invalid(e);
                    }
                    imported
                }
            };
            if let Some(package) = found {
                if package.is_none() {
                    return Operand::invalid(e);
                }
                self.facts().set_use(inner.id, package);
                self.facts().set_expr(inner.id, crate::types::Mode::Package, TypeId::INVALID);
                return self.package_member(e, package, sel);
            }
        }
        let mut x = self.raw_expr(inner, None, false);
        match x.mode {
            OpMode::Invalid => return Operand::invalid(e),
            OpMode::Builtin(_) => {
                let d = self.describe(&x);
                // Here the compiler names the dot's expression, not its start.
                self.err(
                    Code::BuiltinMisuse,
                    e.span.at(inner.span.hi),
                    format!("invalid use of {d} in selector expression"),
                );
                return Operand::invalid(e);
            }
            OpMode::NoValue => self.no_value_or_type(&mut x),
            _ => self.single_value(&mut x),
        }
        if !x.is_valid() {
            return Operand::invalid(e);
        }
        if x.is_nil() && !want_type {
            let text =
                format!("nil.{} undefined (type untyped nil has no field or method {})", sel.name, sel.name);
            self.err(Code::UntypedNil, sel.span, text);
            return Operand::invalid(e);
        }
        if want_type {
            let text = super::print::expr(e);
            self.err(Code::NotAType, sel.span, format!("{text} is not a type"));
            return Operand::invalid(e);
        }
        self.member(e, x, inner, sel)
    }

    // --- Packages ---------------------------------------------------------------------------------------------------

    fn package_member(&mut self, e: &'a Expr, package: EntityId, sel: &'a Ident) -> Operand<'a> {
        let text = super::print::expr(e);
        let Some(member) = self.types.package_member(package, &sel.name) else {
            if !super::help::is_name(&sel.name) {
                return Operand::invalid(e);
            }
            let known: Vec<String> = self
                .types
                .package_info(package)
                .map(|p| p.scope.keys().filter(|n| is_exported(n)).map(|n| n.to_string()).collect())
                .unwrap_or_default();
            let other = known.iter().find(|n| n.eq_ignore_ascii_case(&sel.name)).cloned();
            if let Some(d) = self.refused_member(package, &text, sel) {
                self.report(d);
                return Operand::invalid(e);
            }
            let message = match &other {
                Some(o) => format!("undefined: {text} (but have {o})"),
                None => format!("undefined: {text}"),
            };
            let mut d = Diagnostic::new(Code::Undefined, sel.span, message);
            if other.is_none() {
                d = self.member_help(d, package, &sel.name, &known);
            }
            self.report(d);
            return Operand::invalid(e);
        };
        if !is_exported(&sel.name) {
            let known = self.types.package_info(package).map(|p| p.scope.keys().cloned().collect::<Vec<_>>());
            let other =
                known.into_iter().flatten().find(|n| is_exported(n) && n.eq_ignore_ascii_case(&sel.name));
            let p = self.types.entity(package).name.clone();
            let d = match other {
                // What is not exported here need not exist in Go at all: say what does.
                Some(o) => {
                    Diagnostic::new(Code::Undefined, sel.span, format!("undefined: {text} (but have {o})"))
                }
                None => Diagnostic::new(
                    Code::UnexportedName,
                    sel.span,
                    format!("name {} not exported by package {p}", sel.name),
                ),
            };
            self.report(d);
        }
        self.mark_used(member);
        self.facts().set_use(sel.id, member);
        let x = self.entity_operand(e, member);
        if !x.is_valid() {
            return x;
        }
        let selection = Selection {
            kind: SelectionKind::PackageMember,
            recv: TypeId::INVALID,
            path: [].into(),
            entity: member,
            index: 0,
            ty: x.ty,
            indirect: false,
            pointer_recv: false,
            targs: [].into(),
        };
        self.facts().selections.insert(e.id, selection);
        x
    }

    // --- Fields and methods -----------------------------------------------------------------------------------------

    fn member(&mut self, e: &'a Expr, x: Operand<'a>, inner: &'a Expr, sel: &'a Ident) -> Operand<'a> {
        self.ensure_methods(x.ty);
        // A type whose declaration is not finished has no members yet.
        if self.types.under(x.ty) == TypeId::INVALID {
            return Operand::invalid(e);
        }
        let lookup = self.types.lookup(x.ty, &sel.name, self.package, false);
        let (found, path, indirect) = match lookup {
            Lookup::Found { found, path, indirect } => (found, path, indirect),
            Lookup::Ambiguous => {
                let text = format!("ambiguous selector {}.{}", self.operand_text(&x), sel.name);
                self.err(Code::AmbiguousSelector, sel.span, text);
                return Operand::invalid(e);
            }
            Lookup::NotFound => {
                self.no_member(&x, sel);
                return Operand::invalid(e);
            }
        };
        let is_type = x.mode == OpMode::Type;
        match found {
            Found::Field(f) => {
                if is_type {
                    let shown = self.show(x.ty);
                    self.err(
                        Code::TypeNotExpression,
                        inner.span,
                        format!("operand for field selector {} must be value of type {shown}", sel.name),
                    );
                    return Operand::invalid(e);
                }
                if !f.entity.is_none() {
                    self.facts().set_use(sel.id, f.entity);
                }
                let mode =
                    if x.mode == OpMode::Variable || indirect { OpMode::Variable } else { OpMode::Value };
                self.select(
                    e,
                    SelectionKind::Field,
                    &x,
                    path,
                    EntityId::NONE,
                    0,
                    f.ty,
                    indirect,
                    false,
                    [].into(),
                );
                self.value(e, mode, f.ty)
            }
            Found::Method { entity, targs, pointer_recv } => {
                self.mark_used(entity);
                self.facts().set_use(sel.id, entity);
                if let Some(&i) = self.decl_by_entity.get(&entity) {
                    self.resolve(i);
                    self.depends_on(i);
                }
                self.note_session_use(entity);
                let sig = self.types.method_signature(entity, &targs);
                if is_type {
                    if pointer_recv && !indirect {
                        let shown = self.show(x.ty);
                        let n = &sel.name;
                        let text = format!(
                            "invalid method expression {shown}.{n} (needs pointer receiver (*{shown}).{n})"
                        );
                        self.err(Code::PointerMethod, sel.span, text);
                        return Operand::invalid(e);
                    }
                    let name = self.receiver_name(entity);
                    let t = self.with_receiver(sig, x.ty, name);
                    self.select(
                        e,
                        SelectionKind::MethodExpr,
                        &x,
                        path,
                        entity,
                        0,
                        t,
                        indirect,
                        pointer_recv,
                        targs,
                    );
                    return self.value(e, OpMode::Value, t);
                }
                // The address of an addressable operand is taken silently.
                let addressable = x.mode == OpMode::Variable;
                if pointer_recv && !indirect && !addressable {
                    let shown = self.show(x.ty);
                    let text = format!("cannot call pointer method {} on {shown}", sel.name);
                    let d = Diagnostic::new(Code::PointerMethod, sel.span, text)
                        .with_help("the method needs an address: store the value in a variable first");
                    self.report(d);
                    return Operand::invalid(e);
                }
                if pointer_recv && (!path.is_empty() || !indirect) {
                    self.note_address(inner);
                }
                self.select(
                    e,
                    SelectionKind::Method,
                    &x,
                    path,
                    entity,
                    0,
                    sig,
                    indirect,
                    pointer_recv,
                    targs,
                );
                self.value(e, OpMode::Value, sig)
            }
            Found::InterfaceMethod { method, index, .. } => {
                if !method.entity.is_none() {
                    self.facts().set_use(sel.id, method.entity);
                }
                if is_type {
                    let t = self.with_receiver(method.sig, x.ty, None);
                    self.select(
                        e,
                        SelectionKind::InterfaceMethodExpr,
                        &x,
                        path,
                        EntityId::NONE,
                        index,
                        t,
                        indirect,
                        false,
                        [].into(),
                    );
                    return self.value(e, OpMode::Value, t);
                }
                if self.types.is_type_param(x.ty) && x.mode == OpMode::Variable {
                    // The type argument's method may have a pointer receiver only if that is in its method set; no
                    // address is taken.
                }
                self.select(
                    e,
                    SelectionKind::InterfaceMethod,
                    &x,
                    path,
                    EntityId::NONE,
                    index,
                    method.sig,
                    indirect,
                    false,
                    [].into(),
                );
                self.value(e, OpMode::Value, method.sig)
            }
        }
    }

    fn select(
        &mut self,
        e: &'a Expr,
        kind: SelectionKind,
        x: &Operand<'a>,
        path: Vec<u32>,
        entity: EntityId,
        index: u32,
        ty: TypeId,
        indirect: bool,
        pointer_recv: bool,
        targs: Box<[TypeId]>,
    ) {
        let selection = Selection {
            kind,
            recv: x.ty,
            path: path.into(),
            entity,
            index,
            ty,
            indirect,
            pointer_recv,
            targs,
        };
        self.facts().selections.insert(e.id, selection);
    }

    /// What a method that is declared here calls its receiver.
    fn receiver_name(&self, method: EntityId) -> Option<Name> {
        let &i = self.decl_by_entity.get(&method)?;
        let super::decl::Source::Func { func, .. } = &self.decls[i].source else { return None };
        Some(func.recv.as_ref()?.fields.first()?.names.first()?.name.clone())
    }

    /// The function type of a method expression; `name` is the receiver's.
    fn with_receiver(&mut self, sig: TypeId, recv: TypeId, name: Option<Name>) -> TypeId {
        let Type::Signature(s) = &*self.types.get_arc(sig) else { return sig };
        let named = s.params.first().is_some_and(|p| !p.name.is_empty());
        let name = if named { name.unwrap_or_else(|| "_".into()) } else { self.empty.clone() };
        let mut params = vec![Param { name, ty: recv }];
        params.extend(s.params.iter().cloned());
        self.types.intern(Type::Signature(Signature { params: params.into(), ..s.clone() }))
    }

    /// `x.f undefined`, with what is nearest.
    fn no_member(&mut self, x: &Operand<'a>, sel: &'a Ident) {
        if let Some(d) = self.refused_field(x.ty, sel) {
            self.report(d);
            return;
        }
        let text = self.operand_text(x);
        let name = &sel.name;
        let why = if let Some(why) = self.pointer_to_interface(x.ty) {
            why
        } else {
            let shown = self.show(x.ty);
            let other = self.types.lookup(x.ty, name, self.package, true);
            let alternative = match &other {
                Lookup::Found { found: Found::Field(f), .. } => {
                    Some(("field", f.name.clone(), f.package.is_none() || f.package == self.package))
                }
                Lookup::Found { found: Found::Method { entity, .. }, .. } => {
                    let m = self.types.entity(*entity);
                    Some(("method", m.name.clone(), m.exported() || m.package == self.package))
                }
                Lookup::Found { found: Found::InterfaceMethod { method, .. }, .. } => {
                    let visible = method.package.is_none() || method.package == self.package;
                    Some(("method", method.name.clone(), visible))
                }
                _ => None,
            };
            match alternative {
                Some((what, alt, false)) if *alt == **name => {
                    format!("cannot refer to unexported {what} {alt}")
                }
                Some((what, alt, false)) => {
                    format!(
                        "type {shown} has no field or method {name}, but does have unexported {what} {alt}"
                    )
                }
                Some((what, alt, true)) => {
                    format!("type {shown} has no field or method {name}, but does have {what} {alt}")
                }
                None => format!("type {shown} has no field or method {name}"),
            }
        };
        let mut d =
            Diagnostic::new(Code::MissingMember, sel.span, format!("{text}.{name} undefined ({why})"));
        if let Some(help) = self.hidden_package(x.expr, name).or_else(|| self.field_help(x.ty, name)) {
            d = d.with_help(help);
        }
        self.report(d);
    }

    /// The entity that a selector expression names, if it was found.
    pub fn selected_entity(&mut self, e: &Expr) -> Option<EntityId> {
        match &e.unparen().kind {
            ExprKind::Ident(_) => {
                let id = e.unparen().id;
                self.facts().used(id)
            }
            ExprKind::Selector { sel, .. } => {
                let id = sel.id;
                self.facts().used(id)
            }
            _ => None,
        }
    }
}
