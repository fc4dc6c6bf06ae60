//! Expressions: names, operators, and the final types of untyped values.
use super::Checker;
use super::decl::{SigScope, Source};
use super::operand::{OpMode, Operand};
use crate::diagnostics::{Code, Diagnostic};
use crate::source::Span;
use crate::syntax::ast::{BinaryOp, Expr, ExprKind, NodeId, UnaryOp};
use crate::types::constant::{ConstCmp, ConstOp, MAX_INT_BITS, Misfit, Value};
use crate::types::entity::{EntityId, EntityKind};
use crate::types::facts::{FuncFacts, Mode};
use crate::types::ty::{Basic, ChanDir, Name, Type, TypeId};

/// What a name refers to.
pub enum NameRef {
    Entity(EntityId),
    Package(EntityId),
}

impl<'a> Checker<'a> {
    // --- Entry points -----------------------------------------------------------------------------------------------

    /// One value.
    pub fn expr(&mut self, e: &'a Expr, target: Option<TypeId>) -> Operand<'a> {
        let mut x = self.raw_expr(e, None, target.is_some());
        self.only_values(&mut x);
        self.single_value(&mut x);
        if let Some(t) = target {
            self.instantiate_for(&mut x, t);
        }
        x
    }

    /// One value, which may be a generic function without type arguments.
    pub fn generic_expr(&mut self, e: &'a Expr) -> Operand<'a> {
        let mut x = self.raw_expr(e, None, true);
        self.only_values(&mut x);
        self.single_value(&mut x);
        x
    }

    /// A value, or a type.
    pub fn expr_or_type(&mut self, e: &'a Expr, allow_generic: bool) -> Operand<'a> {
        let mut x = self.raw_expr(e, None, allow_generic);
        match x.mode {
            OpMode::NoValue => self.no_value_or_type(&mut x),
            _ => self.single_value(&mut x),
        }
        x
    }

    /// Refuses a call without results where a value or a type is wanted.
    pub fn no_value_or_type(&mut self, x: &mut Operand<'a>) {
        let d = self.describe(x);
        self.err(Code::NoValue, x.span, format!("{d} used as value or type"));
        x.invalidate();
    }

    /// Refuses what is no value.
    pub fn only_values(&mut self, x: &mut Operand<'a>) {
        let (code, what) = match x.mode {
            OpMode::NoValue => (Code::NoValue, "used as value"),
            OpMode::Builtin(_) => (Code::BuiltinMisuse, "must be called"),
            OpMode::Type => (Code::TypeNotExpression, "is not an expression"),
            _ => return,
        };
        let d = self.describe(x);
        let mut diagnostic = Diagnostic::new(code, x.span, format!("{d} {what}"));
        if code == Code::NoValue {
            diagnostic =
                diagnostic.with_help("this call returns nothing; write it as a statement of its own");
        }
        self.report(diagnostic);
        // The type stays, for lists of what was passed.
        x.mode = OpMode::Invalid;
    }

    pub fn single_value(&mut self, x: &mut Operand<'a>) {
        if x.mode == OpMode::Value
            && let Type::Tuple(ts) = self.types.get(x.ty)
            && !ts.is_empty()
        {
            let d = self.describe_results(x);
            self.err(Code::MultiValue, x.span, format!("multiple-value {d} in single-value context"));
            x.invalidate();
        }
    }

    /// An expression of any kind, with its fact recorded.
    pub fn raw_expr(&mut self, e: &'a Expr, hint: Option<TypeId>, allow_generic: bool) -> Operand<'a> {
        let mut x = self.expr_inner(e, hint);
        x.expr = Some(e);
        x.span = super::operand::start(e);
        if x.ty == TypeId::INVALID
            && matches!(x.mode, OpMode::Variable | OpMode::Value | OpMode::MapIndex | OpMode::CommaOk)
        {
            x.mode = OpMode::Invalid;
        }
        if !allow_generic {
            self.not_generic(&mut x);
        }
        self.record(e, &x);
        x
    }

    /// Refuses generic functions and types without type arguments.
    pub fn not_generic(&mut self, x: &mut Operand<'a>) {
        let what = match x.mode {
            OpMode::Value if self.is_generic_func(x.ty) => {
                if let Some(e) = x.expr.map(Expr::unparen)
                    && let Some((targs, sig)) = self.partial.get(&(self.cx.file, e.id)).cloned()
                {
                    let at = e.span.at(super::stmt::node_pos(e));
                    self.infer_rest(&sig, &targs, at, true);
                    x.invalidate();
                    return;
                }
                "function"
            }
            OpMode::Type if x.expr.is_some_and(|e| self.names_generic(e, x.ty)) => "type",
            _ => return,
        };
        let text = self.operand_text(x);
        self.err(
            Code::NotInstantiated,
            x.span,
            format!("cannot use generic {what} {text} without instantiation"),
        );
        x.invalidate();
    }

    pub fn is_generic_func(&self, t: TypeId) -> bool {
        matches!(self.types.get(t), Type::Signature(s) if !s.tparams.is_empty())
    }

    pub fn value(&self, e: &'a Expr, mode: OpMode, ty: TypeId) -> Operand<'a> {
        Operand { mode, ty, expr: Some(e), text: None, span: super::operand::start(e) }
    }

    fn expr_inner(&mut self, e: &'a Expr, hint: Option<TypeId>) -> Operand<'a> {
        match &e.kind {
            ExprKind::Bad => Operand::invalid(e),
            ExprKind::Ident(name) => self.ident(e, name, false),
            ExprKind::Literal(l) => self.literal(e, l),
            ExprKind::FuncLit { .. } => self.func_lit(e),
            ExprKind::Composite { .. } => self.composite(e, hint),
            ExprKind::Paren(inner) => {
                let mut x = self.raw_expr(inner, hint, true);
                x.expr = Some(e);
                x
            }
            ExprKind::Selector { .. } => self.selector(e, false),
            ExprKind::Index { .. } => self.index(e),
            ExprKind::Slice { .. } => self.slice_expr(e),
            ExprKind::TypeAssert { x, ty } => self.type_assert(e, x, ty),
            ExprKind::TypeSwitchGuard { .. } => {
                self.err(Code::TypeSwitch, e.span, "invalid syntax tree: use of .(type) outside type switch");
                Operand::invalid(e)
            }
            ExprKind::Call { .. } => self.call(e),
            ExprKind::Star(inner) => self.star(e, inner),
            ExprKind::Unary { op, x } => self.unary(e, *op, x),
            ExprKind::Binary { op, op_pos, x, y } => self.binary(e, *op, *op_pos, x, y),
            ExprKind::ArrayType { .. }
            | ExprKind::SliceType(_)
            | ExprKind::StructType(_)
            | ExprKind::InterfaceType(_)
            | ExprKind::FuncType(_)
            | ExprKind::MapType { .. }
            | ExprKind::ChanType { .. } => {
                let t = self.typ(e);
                if t == TypeId::INVALID { Operand::invalid(e) } else { self.value(e, OpMode::Type, t) }
            }
        }
    }

    // --- Names ------------------------------------------------------------------------------------------------------

    /// What a name refers to here, without using it.
    pub fn peek(&mut self, name: &Name) -> Option<EntityId> {
        match self.find(name) {
            Some(NameRef::Entity(e)) => {
                if let Some(&i) = self.decl_by_entity.get(&e)
                    && self.decl_of.get(name) == Some(&i)
                {
                    self.resolve(i);
                    return Some(self.decls[i].entity);
                }
                Some(e)
            }
            Some(NameRef::Package(e)) => Some(e),
            None => None,
        }
    }

    /// Scopes from the inside out. Package-level names may not be resolved yet.
    pub fn find(&mut self, name: &Name) -> Option<NameRef> {
        if let Some(list) = self.bindings.get(name)
            && let Some(&(e, _)) = list.last()
        {
            return Some(NameRef::Entity(e));
        }
        if let Some(&e) = self.cell_names.get(name) {
            return Some(NameRef::Entity(e));
        }
        if let Some(import) = self.files[self.cx.file].imports.get(name) {
            return Some(NameRef::Package(import.package));
        }
        if let Some(&i) = self.decl_of.get(name) {
            return Some(NameRef::Entity(self.decls[i].entity));
        }
        // A function that is read later sees its package complete.
        if self.unit == super::Unit::Package
            && let Some(e) = self.types.package_member(self.package, name)
        {
            return Some(NameRef::Entity(e));
        }
        if crate::types::entity::is_exported(name) {
            for k in 0..self.files[self.cx.file].dots.len() {
                let package = self.files[self.cx.file].dots[k].package;
                if let Some(e) = self.types.package_member(package, name) {
                    self.files[self.cx.file].dots[k].used = true;
                    return Some(NameRef::Entity(e));
                }
            }
        }
        if let Some(found) = self.session_name(name) {
            return Some(found);
        }
        self.types.universe(name).map(NameRef::Entity)
    }

    /// An identifier as an operand.
    pub fn ident(&mut self, e: &'a Expr, name: &'a Name, want_type: bool) -> Operand<'a> {
        if &**name == "_" {
            self.err(Code::Blank, e.span, "cannot use _ as value or type");
            return Operand::invalid(e);
        }
        let entity = match self.find(name) {
            None => {
                self.undefined(e, name);
                return Operand::invalid(e);
            }
            Some(NameRef::Package(p)) => {
                if p.is_none() {
                    return Operand::invalid(e);
                }
                self.facts().set_use(e.id, p);
                if want_type {
                    self.err(Code::NotAType, e.span, format!("{name} (package name) is not a type"));
                    return Operand::invalid(e);
                }
                self.err(Code::PackageMisuse, e.span, format!("use of package {name} not in selector"));
                return Operand::invalid(e);
            }
            Some(NameRef::Entity(entity)) => entity,
        };
        if want_type && !matches!(self.types.entity(entity).kind, EntityKind::TypeName { .. }) {
            self.facts().set_use(e.id, entity);
            self.mark_used(entity);
            let kind = self.entity_kind(entity);
            self.err(Code::NotAType, e.span, format!("{name} ({kind}) is not a type"));
            return Operand::invalid(e);
        }
        let entity = self.resolved(entity);
        self.facts().set_use(e.id, entity);
        self.entity_operand(e, entity)
    }

    /// Resolves a package-level name on its use, and notes the dependency.
    fn resolved(&mut self, entity: EntityId) -> EntityId {
        let Some(&i) = self.decl_by_entity.get(&entity) else {
            self.note_session_use(entity);
            return entity;
        };
        self.resolve(i);
        self.depends_on(i);
        let entity = self.decls[i].entity;
        self.note_session_use(entity);
        entity
    }

    /// The declaration being checked needs declaration `i` to be initialised.
    pub fn depends_on(&mut self, i: usize) {
        if matches!(self.decls[i].source, Source::Type(_)) {
            return;
        }
        if let Some(d) = self.cx.decl
            && self.decls[d].dep_set.insert(i)
        {
            self.decls[d].deps.push(i);
        }
    }

    /// An entity as an operand.
    pub fn entity_operand(&mut self, e: &'a Expr, entity: EntityId) -> Operand<'a> {
        let invalid = Operand::invalid(e);
        match &self.types.entity(entity).kind {
            EntityKind::Const { ty, value } => {
                let (ty, value) = (*ty, value.clone());
                if self.types.universe("iota") == Some(entity) {
                    return match self.cx.iota {
                        Some(i) => self.value(e, OpMode::Constant(Value::int(i as i64)), TypeId::UNTYPED_INT),
                        None => {
                            self.err(Code::Iota, e.span, "cannot use iota outside constant declaration");
                            invalid
                        }
                    };
                }
                if ty == TypeId::INVALID {
                    return invalid;
                }
                self.value(e, OpMode::Constant(value), ty)
            }
            EntityKind::TypeName { ty, .. } => {
                let ty = *ty;
                if ty == TypeId::INVALID { invalid } else { self.value(e, OpMode::Type, ty) }
            }
            EntityKind::Var { ty, .. } => {
                let ty = *ty;
                self.mark_used(entity);
                self.note_capture(entity);
                if ty == TypeId::INVALID { invalid } else { self.value(e, OpMode::Variable, ty) }
            }
            EntityKind::Func(f) => {
                let sig = f.sig;
                if sig == TypeId::INVALID { invalid } else { self.value(e, OpMode::Value, sig) }
            }
            EntityKind::Builtin(b) => {
                let b = *b;
                self.value(e, OpMode::Builtin(b), TypeId::INVALID)
            }
            EntityKind::Nil => self.value(e, OpMode::Nil, TypeId::UNTYPED_NIL),
            _ => invalid,
        }
    }

    // --- Function literals ------------------------------------------------------------------------------------------

    fn func_lit(&mut self, e: &'a Expr) -> Operand<'a> {
        let ExprKind::FuncLit { sig, body } = &e.kind else { return Operand::invalid(e) };
        self.open_scope();
        let mut scope = SigScope::default();
        // Parameters belong to the literal, not to the function around it.
        self.funcs.push(super::FuncCx {
            tparams: self.funcs.last().map(|f| f.tparams.clone()).unwrap_or_default(),
            ..super::FuncCx::default()
        });
        let t = self.signature_parts(sig, Vec::new(), &mut scope);
        self.funcs.pop();
        self.close_scope();
        let facts = FuncFacts {
            entity: EntityId::NONE,
            sig: t,
            captures: Vec::new(),
            recv: None,
            params: scope.params.clone(),
            results: scope.results.clone(),
        };
        self.facts().funcs.insert(e.id, facts);
        if self.funcs.is_empty() {
            // In a package-level initialiser: the body may mention what is not declared yet.
            self.later(move |c| c.func_body(t, &scope, body, e.id));
        } else {
            self.func_body(t, &scope, body, e.id);
        }
        self.value(e, OpMode::Value, t)
    }

    // --- Pointers ---------------------------------------------------------------------------------------------------

    fn star(&mut self, e: &'a Expr, inner: &'a Expr) -> Operand<'a> {
        let mut x = self.expr_or_type(inner, false);
        match x.mode {
            OpMode::Invalid => return Operand::invalid(e),
            OpMode::Type => {
                let t = x.ty;
                let p = self.types.pointer(t);
                self.later(move |c| c.no_constraint(inner.span, t));
                return self.value(e, OpMode::Type, p);
            }
            _ => {}
        }
        if x.is_nil() {
            self.err(Code::InvalidIndirection, x.span, "invalid operation: cannot indirect nil");
            return Operand::invalid(e);
        }
        let mut base: Option<TypeId> = None;
        let types = self.specific_types(x.ty);
        let (mut failed, mut different) = (types.is_empty(), false);
        for t in types {
            let u = self.types.under(t);
            let &Type::Pointer(elem) = self.types.get(u) else {
                failed = true;
                break;
            };
            if base.is_some_and(|b| !self.types.identical(b, elem)) {
                different = true;
                break;
            }
            base = base.or(Some(elem));
        }
        match base {
            Some(elem) if !failed && !different => self.value(e, OpMode::Variable, elem),
            _ => {
                let d = self.describe(&x);
                let text = if different {
                    format!("invalid operation: pointers of {d} must have identical base types")
                } else {
                    format!("invalid operation: cannot indirect {d}")
                };
                self.err(Code::InvalidIndirection, x.span, text);
                x.invalidate();
                x
            }
        }
    }

    fn address_of(&mut self, e: &'a Expr, inner: &'a Expr) -> Operand<'a> {
        let x = self.expr(inner, None);
        if !x.is_valid() {
            return x;
        }
        let composite = matches!(inner.unparen().kind, ExprKind::Composite { .. });
        if !composite && x.mode != OpMode::Variable {
            let d = self.describe(&x);
            let text = format!("invalid operation: cannot take address of {d}");
            self.err(Code::NotAddressable, x.span, text);
            return Operand::invalid(e);
        }
        if !composite {
            self.note_address(inner);
        }
        let p = self.types.pointer(x.ty);
        self.value(e, OpMode::Value, p)
    }

    /// Notes that the address of a variable (or a part of it) is taken.
    pub fn note_address(&mut self, e: &Expr) {
        let mut e = e;
        loop {
            match &e.kind {
                ExprKind::Paren(x) => e = x,
                ExprKind::Selector { x, .. } => {
                    let t = self.facts().type_of(x.id);
                    // Through a pointer the variable itself stays where it is.
                    if self.types.deref(t).is_some() {
                        return;
                    }
                    if self.facts().selections.get(&e.id).is_some_and(|s| s.indirect) {
                        return;
                    }
                    e = x;
                }
                ExprKind::Index { x, .. } => {
                    let t = self.facts().type_of(x.id);
                    let u = self.types.under(t);
                    if !matches!(self.types.get(u), Type::Array { .. }) {
                        return;
                    }
                    e = x;
                }
                ExprKind::Ident(_) => {
                    if let Some(entity) = self.facts().used(e.id) {
                        self.facts().addressed.insert(entity);
                    }
                    return;
                }
                _ => return,
            }
        }
    }

    // --- Unary ------------------------------------------------------------------------------------------------------

    fn unary(&mut self, e: &'a Expr, op: UnaryOp, inner: &'a Expr) -> Operand<'a> {
        match op {
            UnaryOp::Addr => return self.address_of(e, inner),
            UnaryOp::Recv => return self.receive(e, inner),
            UnaryOp::Tilde => {
                let x = self.expr(inner, None);
                if x.is_valid() {
                    let hint = if self.types.all_basic(x.ty, Basic::is_integer) {
                        " (use ^ for bitwise complement)"
                    } else {
                        ""
                    };
                    let text = format!("cannot use ~ outside of interface or type constraint{hint}");
                    self.err(Code::UndefinedOp, e.span, text);
                }
                return Operand::invalid(e);
            }
            _ => {}
        }
        let mut x = self.expr(inner, None);
        if !x.is_valid() {
            return x;
        }
        let ok: fn(Basic) -> bool = match op {
            UnaryOp::Plus | UnaryOp::Minus => Basic::is_numeric,
            UnaryOp::BitNot => Basic::is_integer,
            _ => Basic::is_boolean,
        };
        if !self.op_defined(&x, op.text(), ok) {
            return Operand::invalid(e);
        }
        if let OpMode::Constant(v) = &x.mode {
            let v = v.clone();
            let b = self.types.basic(x.ty).unwrap_or(Basic::Invalid);
            let r = match op {
                UnaryOp::Plus => Some(v),
                UnaryOp::Minus => v.neg(),
                UnaryOp::BitNot => v.complement(b),
                _ => v.not(),
            };
            let Some(r) = r else { return Operand::invalid(e) };
            x.mode = OpMode::Constant(r);
            x.expr = Some(e);
            x.span = e.span;
            self.overflow(&mut x, e.span, unary_name(op));
            return x;
        }
        x.mode = OpMode::Value;
        x
    }

    /// Whether an operator is defined for an operand; reports if not.
    fn op_defined(&mut self, x: &Operand<'a>, op: &str, ok: fn(Basic) -> bool) -> bool {
        if self.types.all_basic(x.ty, ok) {
            return true;
        }
        let d = self.describe(x);
        self.err(Code::UndefinedOp, x.span, format!("invalid operation: operator {op} not defined on {d}"));
        false
    }

    fn receive(&mut self, e: &'a Expr, inner: &'a Expr) -> Operand<'a> {
        let x = self.expr(inner, None);
        if !x.is_valid() {
            return x;
        }
        self.has_call = true;
        match self.channel_elem(&x, true, x.span) {
            Some(elem) => self.value(e, OpMode::CommaOk, elem),
            None => Operand::invalid(e),
        }
    }

    /// The element type of a channel that is received from (or sent to); reports what cannot be.
    pub fn channel_elem(&mut self, x: &Operand<'a>, recv: bool, at: Span) -> Option<TypeId> {
        let (verb, code) = if recv { ("receive from", Code::Receive) } else { ("send to", Code::Send) };
        let terms = self.specific_types(x.ty);
        if terms.is_empty() {
            let d = self.describe(x);
            let text = format!("invalid operation: cannot {verb} {d}: no specific channel type");
            self.err(code, at, text);
            return None;
        }
        let param = self.types.is_type_param(x.ty);
        let mut elem: Option<(TypeId, TypeId)> = None;
        for t in terms {
            let u = self.types.under(t);
            let cause = match *self.types.get(u) {
                Type::Chan { dir: ChanDir::SendOnly, .. } if recv => {
                    format!("send-only channel {}", self.show(t))
                }
                Type::Chan { dir: ChanDir::RecvOnly, .. } if !recv => {
                    format!("receive-only channel {}", self.show(t))
                }
                Type::Chan { elem: e, .. } => match elem {
                    Some((first, of)) if !self.types.identical(first, e) => {
                        let (a, b) = (self.show(of), self.show(t));
                        format!("channels {a} and {b} have different element types")
                    }
                    _ => {
                        elem = elem.or(Some((e, t)));
                        continue;
                    }
                },
                _ => format!("non-channel {}", self.show(t)),
            };
            let d = self.describe(x);
            let text = if param {
                format!("invalid operation: cannot {verb} {d}: {cause}")
            } else {
                format!("invalid operation: cannot {verb} {cause} {d}")
            };
            let mut diagnostic = Diagnostic::new(code, at, text);
            if cause.starts_with("receive-only") {
                diagnostic = diagnostic.with_help(
                    "a <-chan can only be received from: send on the chan it was made from, or change the type",
                );
            } else if cause.starts_with("send-only") {
                diagnostic = diagnostic.with_help(
                    "a chan<- can only be sent to: receive from the chan it was made from, or change the type",
                );
            }
            self.report(diagnostic);
            return None;
        }
        elem.map(|e| e.0)
    }

    // --- Binary -----------------------------------------------------------------------------------------------------

    fn binary(
        &mut self,
        e: &'a Expr,
        op: BinaryOp,
        op_pos: u32,
        lhs: &'a Expr,
        rhs: &'a Expr,
    ) -> Operand<'a> {
        let x = self.expr(lhs, None);
        let y = self.expr(rhs, None);
        self.binary_operands(Some(e), op, e.span.at(op_pos), x, y, false)
    }

    /// `x op y`, also of `x op= y` (then without `e`) and of switch cases.
    pub fn binary_operands(
        &mut self,
        e: Option<&'a Expr>,
        op: BinaryOp,
        op_span: Span,
        mut x: Operand<'a>,
        mut y: Operand<'a>,
        in_switch: bool,
    ) -> Operand<'a> {
        let whole = |x: Operand<'a>| {
            let mut x = x;
            if let Some(e) = e {
                x.expr = Some(e);
                x.text = None;
                x.span = e.span;
            }
            x
        };
        if !x.is_valid() || !y.is_valid() {
            // The type stays, here and below, for lists of what was passed.
            x.mode = OpMode::Invalid;
            return whole(x);
        }
        if op.is_shift() {
            let r = self.shift(x, y, e, op, op_span);
            return whole(r);
        }
        let comparing = op.is_comparison();
        let (x_before, y_before) = (x.clone(), y.clone());
        if self.may_convert(&x, &y) {
            if let Err(()) = self.match_types(&mut x, &mut y) {
                // A string or boolean beside an interface with methods is no mismatch but a failed conversion.
                for (o, other) in [(&x_before, &y_before), (&y_before, &x_before)] {
                    let number = self.types.all_basic(o.ty, Basic::is_numeric);
                    if self.is_untyped(o.ty)
                        && !o.is_nil()
                        && (!number && self.types.is_interface(other.ty)
                            || self.types.is_type_param(other.ty))
                    {
                        let t = self.safe_underlying(other.ty);
                        self.invalid_conversion(Misfit::Kind, o, t);
                        x.mode = OpMode::Invalid;
                        return whole(x);
                    }
                }
                self.mismatch(e, op, &x, &y, comparing, in_switch);
                x.mode = OpMode::Invalid;
                return whole(x);
            }
            if !x.is_valid() || !y.is_valid() {
                x.mode = OpMode::Invalid;
                return whole(x);
            }
        }
        if comparing {
            let r = self.comparison(x, y, op, e, in_switch);
            return whole(r);
        }
        if !self.types.identical(x.ty, y.ty) {
            if x.ty != TypeId::INVALID && y.ty != TypeId::INVALID {
                self.mismatch(e, op, &x_before, &y_before, false, false);
            }
            x.mode = OpMode::Invalid;
            return whole(x);
        }
        let ok: fn(Basic) -> bool = match op {
            BinaryOp::Add => |b| b.is_numeric() || b.is_string(),
            BinaryOp::Sub | BinaryOp::Mul | BinaryOp::Div => Basic::is_numeric,
            BinaryOp::Rem | BinaryOp::And | BinaryOp::Or | BinaryOp::Xor | BinaryOp::AndNot => {
                Basic::is_integer
            }
            _ => Basic::is_boolean,
        };
        if !self.op_defined(&x, op.text(), ok) {
            x.mode = OpMode::Invalid;
            return whole(x);
        }
        let integer = self.types.all_basic(x.ty, Basic::is_integer);
        if matches!(op, BinaryOp::Div | BinaryOp::Rem)
            && (x.is_constant() || integer)
            && y.constant().is_some_and(|v| v.sign() == 0)
        {
            self.err(Code::DivisionByZero, y.span, "invalid operation: division by zero");
            x.mode = OpMode::Invalid;
            return whole(x);
        }
        if let (OpMode::Constant(a), OpMode::Constant(b)) = (&x.mode, &y.mode) {
            let cop = match op {
                BinaryOp::Add => ConstOp::Add,
                BinaryOp::Sub => ConstOp::Sub,
                BinaryOp::Mul => ConstOp::Mul,
                BinaryOp::Div if integer => ConstOp::IntQuo,
                BinaryOp::Div => ConstOp::Quo,
                BinaryOp::Rem => ConstOp::Rem,
                BinaryOp::And => ConstOp::And,
                BinaryOp::Or => ConstOp::Or,
                BinaryOp::Xor => ConstOp::Xor,
                BinaryOp::AndNot => ConstOp::AndNot,
                BinaryOp::LogAnd => ConstOp::LogicalAnd,
                _ => ConstOp::LogicalOr,
            };
            // Values of integer kind in floating-point constants divide exactly.
            let v = Value::binary(cop, a, b).unwrap_or(Value::Unknown);
            x.mode = OpMode::Constant(v);
            let mut x = whole(x);
            self.overflow(&mut x, op_span, binary_name(op));
            return x;
        }
        x.mode = OpMode::Value;
        whole(x)
    }

    /// `mismatched types A and B`.
    fn mismatch(
        &mut self,
        e: Option<&'a Expr>,
        op: BinaryOp,
        x: &Operand<'a>,
        y: &Operand<'a>,
        comparing: bool,
        in_switch: bool,
    ) {
        let (a, b) = (self.show(x.ty), self.show(y.ty));
        let cause = format!("mismatched types {a} and {b}");
        let (xt, yt) = (self.operand_text(x), self.operand_text(y));
        let (span, text) = if in_switch {
            (x.span, format!("invalid case {xt} in switch on {yt} ({cause})"))
        } else if let Some(e) = e {
            let text = format!("invalid operation: {} ({cause})", super::print::expr(e));
            (if comparing { y.span } else { x.span }, text)
        } else {
            (x.span, format!("invalid operation: {xt} {}= {yt} ({cause})", op.text()))
        };
        let mut d = Diagnostic::new(Code::Mismatched, span, text);
        if let Some(help) = self.mismatch_help(x, y) {
            d = d.with_help(help);
        }
        self.report(d);
    }

    fn may_convert(&mut self, x: &Operand<'a>, y: &Operand<'a>) -> bool {
        if self.is_typed(x.ty) && self.is_typed(y.ty) {
            return false;
        }
        if self.types.is_interface(x.ty) || self.types.is_interface(y.ty) {
            return true;
        }
        if self.types.all_basic(x.ty, Basic::is_boolean) != self.types.all_basic(y.ty, Basic::is_boolean) {
            return false;
        }
        if self.types.all_basic(x.ty, Basic::is_string) != self.types.all_basic(y.ty, Basic::is_string) {
            return false;
        }
        if x.is_nil() {
            return self.types.has_nil(y.ty);
        }
        if y.is_nil() {
            return self.types.has_nil(x.ty);
        }
        self.types.deref(x.ty).is_none() && self.types.deref(y.ty).is_none()
    }

    /// Gives untyped operands the type of the other one.
    pub fn match_types(&mut self, x: &mut Operand<'a>, y: &mut Operand<'a>) -> Result<(), ()> {
        let (xt, yt) = (x.ty, y.ty);
        match (self.implicit_type(x, yt), self.implicit_type(y, xt)) {
            (Ok(_), Ok(_)) => {}
            (Err(m), _) if m != Misfit::Kind => {
                let t = self.safe_underlying(yt);
                self.invalid_conversion(m, x, t);
                x.invalidate();
                return Ok(());
            }
            (_, Err(m)) if m != Misfit::Kind => {
                let t = self.safe_underlying(xt);
                self.invalid_conversion(m, y, t);
                x.invalidate();
                return Ok(());
            }
            _ => return Err(()),
        }
        if self.is_untyped(xt) {
            self.convert_untyped(x, yt);
        }
        if self.is_untyped(yt) {
            self.convert_untyped(y, x.ty);
        }
        Ok(())
    }

    fn comparison(
        &mut self,
        mut x: Operand<'a>,
        y: Operand<'a>,
        op: BinaryOp,
        e: Option<&'a Expr>,
        in_switch: bool,
    ) -> Operand<'a> {
        // Where the error is reported, and why.
        let mut at_y = false;
        let mut cause = String::new();
        let ok = self.assignable_operand(&x, y.ty) || self.assignable_operand(&y, x.ty);
        let good = if !ok {
            self.mismatch(e, op, &x, &y, true, in_switch);
            x.invalidate();
            return x;
        } else if matches!(op, BinaryOp::Eq | BinaryOp::Ne) {
            if x.is_nil() || y.is_nil() {
                let other = if x.is_nil() { y.ty } else { x.ty };
                at_y = true;
                other != TypeId::UNTYPED_NIL && self.types.has_nil(other)
            } else if !self.types.comparable(x.ty, true) {
                cause = self.incomparable(x.ty);
                false
            } else if !self.types.comparable(y.ty, true) {
                at_y = true;
                cause = self.incomparable(y.ty);
                false
            } else {
                true
            }
        } else if !self.types.all_basic(x.ty, Basic::is_ordered) {
            false
        } else if !self.types.all_basic(y.ty, Basic::is_ordered) {
            at_y = true;
            false
        } else {
            true
        };
        if !good {
            let at = if at_y { &y } else { &x };
            if cause.is_empty() {
                cause = if self.types.is_type_param(at.ty) {
                    format!("type parameter {} cannot use operator {}", self.show(at.ty), op.text())
                } else {
                    let kind = self.composite_kind(at.ty);
                    let what = if kind.is_empty() { self.show(at.ty) } else { kind.to_string() };
                    format!("operator {} not defined on {what}", op.text())
                };
            }
            let (xt, yt) = (self.operand_text(&x), self.operand_text(&y));
            let (span, text) = if in_switch {
                (x.span, format!("invalid case {xt} in switch on {yt} ({cause})"))
            } else {
                (at.span, format!("invalid operation: {xt} {} {yt} ({cause})", op.text()))
            };
            self.err(Code::NotComparable, span, text);
            x.invalidate();
            return x;
        }
        if let (OpMode::Constant(a), OpMode::Constant(b)) = (&x.mode, &y.mode) {
            let cop = match op {
                BinaryOp::Eq => ConstCmp::Eq,
                BinaryOp::Ne => ConstCmp::Ne,
                BinaryOp::Lt => ConstCmp::Lt,
                BinaryOp::Le => ConstCmp::Le,
                BinaryOp::Gt => ConstCmp::Gt,
                _ => ConstCmp::Ge,
            };
            let v = Value::compare(cop, a, b).map_or(Value::Unknown, Value::Bool);
            x.mode = OpMode::Constant(v);
        } else {
            x.mode = OpMode::Value;
            // The operands never get their types from the context of a comparison.
            for o in [&x, &y] {
                if self.is_untyped(o.ty)
                    && let Some(e) = o.expr
                {
                    let t = self.types.default_type(o.ty);
                    self.update_expr_type(e, t, true);
                }
            }
        }
        x.ty = TypeId::UNTYPED_BOOL;
        x
    }

    /// Why values of a type cannot be compared; empty where the operator is the better reason.
    pub fn incomparable(&mut self, t: TypeId) -> String {
        if self.types.is_type_param(t) {
            let empty =
                self.types.type_set_of(t).is_some_and(|s| s.terms.as_ref().is_some_and(Vec::is_empty));
            let why = if empty { "empty type set" } else { "incomparable types in type set" };
            return why.into();
        }
        let u = self.types.under(t);
        match &*self.types.get_arc(u) {
            Type::Slice(_) | Type::Signature(_) | Type::Map { .. } => {
                format!("{} can only be compared to nil", self.composite_kind(t))
            }
            Type::Struct { fields } => {
                for f in fields.iter() {
                    if !self.types.comparable(f.ty, true) {
                        return format!("struct containing {} cannot be compared", self.show(f.ty));
                    }
                }
                String::new()
            }
            Type::Array { .. } => format!("{} cannot be compared", self.show(t)),
            _ => String::new(),
        }
    }

    fn shift(
        &mut self,
        mut x: Operand<'a>,
        mut y: Operand<'a>,
        e: Option<&'a Expr>,
        op: BinaryOp,
        op_span: Span,
    ) -> Operand<'a> {
        // A constant that is whole counts as an integer.
        let x_whole = x.constant().and_then(Value::to_int);
        let untyped_whole = self.is_untyped(x.ty) && x_whole.is_some();
        if !self.types.all_basic(x.ty, Basic::is_integer) && !untyped_whole {
            let d = self.describe(&x);
            let text = format!("invalid operation: shifted operand {d} must be integer");
            self.err(Code::Shift, x.span, text);
            x.invalidate();
            return x;
        }
        let mut count = None;
        if let Some(v) = y.constant().cloned() {
            if v.sign() < 0 {
                let d = self.describe(&y);
                self.err(Code::Shift, y.span, format!("invalid operation: negative shift count {d}"));
                x.invalidate();
                return x;
            }
            if self.is_untyped(y.ty) {
                if let Err(m) = self.represent(&v, y.ty, Basic::Uint) {
                    self.invalid_conversion(m, &y, TypeId::UINT);
                    x.invalidate();
                    return x;
                }
                count = v.to_int();
                if x.is_constant() {
                    // Both constant: the count keeps no type.
                } else {
                    self.convert_untyped(&mut y, TypeId::UINT);
                    if !y.is_valid() {
                        x.invalidate();
                        return x;
                    }
                }
            } else if !self.types.all_basic(y.ty, Basic::is_integer) && v.to_int().is_none() {
                let d = self.describe(&y);
                self.err(Code::Shift, y.span, format!("invalid operation: shift count {d} must be integer"));
                x.invalidate();
                return x;
            } else {
                count = v.to_int();
            }
        } else if self.is_untyped(y.ty) {
            self.convert_untyped(&mut y, TypeId::UINT);
            if !y.is_valid() {
                x.invalidate();
                return x;
            }
        } else if !self.types.all_basic(y.ty, Basic::is_integer) {
            let d = self.describe(&y);
            self.err(Code::Shift, y.span, format!("invalid operation: shift count {d} must be integer"));
            x.invalidate();
            return x;
        }
        if let OpMode::Constant(v) = &x.mode {
            let v = v.clone();
            if y.is_constant() {
                if v.is_unknown() || y.constant().is_some_and(Value::is_unknown) {
                    x.mode = OpMode::Constant(Value::Unknown);
                    return x;
                }
                const LIMIT: u64 = 1023 - 1 + 52;
                let n = count.and_then(|c| u64::try_from(c).ok()).filter(|&n| n <= LIMIT);
                let Some(n) = n else {
                    let d = self.describe(&y);
                    self.err(Code::Shift, y.span, format!("invalid operation: invalid shift count {d}"));
                    x.invalidate();
                    return x;
                };
                if self.is_untyped(x.ty) && !self.types.all_basic(x.ty, Basic::is_integer) {
                    x.ty = TypeId::UNTYPED_INT;
                }
                let r = if op == BinaryOp::Shl { v.shl(n) } else { v.shr(n) };
                x.mode = OpMode::Constant(r.unwrap_or(Value::Unknown));
                x.expr = e.or(x.expr);
                self.overflow(&mut x, op_span, "shift");
                return x;
            }
            if self.is_untyped(x.ty) {
                // The left side gets the type that the whole will have.
                if let Some(left) = x.expr {
                    self.shifted.insert((self.cx.file, left.id));
                }
                x.mode = OpMode::Value;
                return x;
            }
        }
        if !self.types.all_basic(x.ty, Basic::is_integer) {
            let d = self.describe(&x);
            let text = format!("invalid operation: shifted operand {d} must be integer");
            self.err(Code::Shift, x.span, text);
            x.invalidate();
            return x;
        }
        x.mode = OpMode::Value;
        x
    }

    /// The basic type below a declared one, as it is written there: `byte` stays `byte`.
    pub fn written_basic(&mut self, t: TypeId) -> TypeId {
        let mut at = t;
        loop {
            let next = match self.types.get(at) {
                Type::Named { entity, .. } => self.types.named_info(*entity).and_then(|n| n.rhs),
                Type::Alias { rhs, .. } if at != TypeId::BYTE && at != TypeId::RUNE => Some(*rhs),
                _ => return at,
            };
            match next {
                Some(next) if next != TypeId::INVALID => at = next,
                _ => return t,
            }
        }
    }

    /// Checks that a constant result fits its type.
    pub fn overflow(&mut self, x: &mut Operand<'a>, op_span: Span, op: &str) {
        let OpMode::Constant(v) = &x.mode else { return };
        let v = v.clone();
        if v.is_unknown() {
            return;
        }
        if self.is_typed(x.ty) {
            // Messages name the basic type that is too small.
            let t = self.written_basic(x.ty);
            self.represent_operand(x, t);
            return;
        }
        if let Value::Int(i) = &v
            && i.bits() > MAX_INT_BITS
        {
            let what = if op.is_empty() { String::new() } else { format!("{op} ") };
            self.err(Code::ConstantOverflow, op_span, format!("constant {what}overflow"));
            x.mode = OpMode::Constant(Value::Unknown);
        }
    }

    // --- Untyped values ---------------------------------------------------------------------------------------------

    /// A constant of type `from` as one of the basic type `b`. What is no integer does not overflow one: it is cut.
    fn represent(&mut self, v: &Value, from: TypeId, b: Basic) -> Result<Value, Misfit> {
        v.represent(b).map_err(|m| match m {
            Misfit::Kind => Misfit::Kind,
            _ if b.is_integer() && !self.types.all_basic(from, Basic::is_integer) => Misfit::Truncated,
            _ => Misfit::Overflow,
        })
    }

    /// Checks that a constant operand is a value of the (basic) type, and rounds it.
    pub fn represent_operand(&mut self, x: &mut Operand<'a>, t: TypeId) -> bool {
        let (OpMode::Constant(v), Some(b)) = (&x.mode, self.types.basic(t)) else { return true };
        match self.represent(v, x.ty, b) {
            Ok(v) => {
                x.mode = OpMode::Constant(v);
                true
            }
            Err(m) => {
                self.invalid_conversion(m, x, t);
                x.invalidate();
                false
            }
        }
    }

    /// `cannot convert x to type T`, or what is lost.
    pub fn invalid_conversion(&mut self, m: Misfit, x: &Operand<'a>, t: TypeId) {
        let d = self.describe(x);
        let shown = self.show(t);
        let (code, text) = match m {
            Misfit::Truncated => (Code::ConstantTruncated, format!("{d} truncated to {shown}")),
            Misfit::Overflow => (Code::ConstantOverflow, format!("{d} overflows {shown}")),
            Misfit::Kind => (Code::InvalidConversion, format!("cannot convert {d} to type {shown}")),
        };
        self.err(code, x.span, text);
    }

    /// The type that an untyped operand gets where `target` is wanted, with the value in that type.
    pub fn implicit_type(
        &mut self,
        x: &Operand<'a>,
        target: TypeId,
    ) -> Result<(TypeId, Option<Value>), Misfit> {
        if !x.is_valid() || self.is_typed(x.ty) || target == TypeId::INVALID {
            return Ok((x.ty, None));
        }
        if self.is_untyped(target) {
            if x.is_nil() || target == TypeId::UNTYPED_NIL {
                return if x.is_nil() && target == TypeId::UNTYPED_NIL {
                    Ok((target, None))
                } else {
                    Err(Misfit::Kind)
                };
            }
            let (Some(a), Some(b)) = (self.types.basic(x.ty), self.types.basic(target)) else {
                return Err(Misfit::Kind);
            };
            if a.is_numeric() && b.is_numeric() {
                return Ok((if a < b { target } else { x.ty }, None));
            }
            return if a == b { Ok((x.ty, None)) } else { Err(Misfit::Kind) };
        }
        if self.types.is_type_param(target) {
            let terms = self.specific_types(target);
            if terms.is_empty() {
                return Err(Misfit::Kind);
            }
            for t in terms {
                let u = self.types.under(t);
                self.implicit_type(x, u).map_err(|_| Misfit::Kind)?;
            }
            return Ok((target, None));
        }
        if x.is_nil() {
            return if self.types.has_nil(target) { Ok((target, None)) } else { Err(Misfit::Kind) };
        }
        let u = self.types.under(target);
        match self.types.get(u) {
            Type::Basic(b) => {
                let b = *b;
                if let OpMode::Constant(v) = &x.mode {
                    return self.represent(v, x.ty, b).map(|v| (target, Some(v)));
                }
                let Type::Basic(from) = *self.types.get(x.ty) else { return Err(Misfit::Kind) };
                let ok = match from {
                    Basic::UntypedBool => b.is_boolean(),
                    Basic::UntypedString => b.is_string(),
                    _ => b.is_numeric(),
                };
                if ok { Ok((target, None)) } else { Err(Misfit::Kind) }
            }
            Type::Interface(_) => {
                let set = self.types.type_set(u);
                if !set.methods.is_empty() || set.terms.is_some() {
                    return Err(Misfit::Kind);
                }
                Ok((self.types.default_type(x.ty), None))
            }
            _ => Err(Misfit::Kind),
        }
    }

    /// Converts an untyped operand to the target; reports if that cannot be.
    pub fn convert_untyped(&mut self, x: &mut Operand<'a>, target: TypeId) {
        match self.implicit_type(x, target) {
            Ok((t, v)) => {
                if let Some(v) = v {
                    x.mode = OpMode::Constant(v);
                    if let (Some(e), OpMode::Constant(v)) = (x.expr, &x.mode) {
                        let v = v.clone();
                        self.update_expr_value(e, v);
                    }
                }
                if t != x.ty {
                    x.ty = t;
                    if let Some(e) = x.expr {
                        self.update_expr_type(e, t, false);
                    }
                }
            }
            Err(m) => {
                let t = self.safe_underlying(target);
                self.invalid_conversion(m, x, t);
                x.invalidate();
            }
        }
    }

    /// For messages: of a type parameter itself, else the underlying type.
    fn safe_underlying(&mut self, t: TypeId) -> TypeId {
        // byte and rune keep their names.
        if self.types.is_type_param(t) || matches!(t, TypeId::BYTE | TypeId::RUNE) {
            t
        } else {
            self.types.under(t)
        }
    }

    fn update_expr_value(&mut self, e: &'a Expr, v: Value) {
        let fact = self.facts().expr(e.id).clone();
        if matches!(fact.mode, Mode::Constant(_)) {
            self.facts().set_expr(e.id, Mode::Constant(v), fact.ty);
        }
    }

    /// Gives an untyped expression, and what it is made of, its type.
    pub fn update_expr_type(&mut self, e: &'a Expr, t: TypeId, last: bool) {
        let fact = self.facts().expr(e.id).clone();
        if fact.mode == Mode::None || self.is_typed(fact.ty) {
            return;
        }
        let constant = matches!(fact.mode, Mode::Constant(_));
        match &e.kind {
            ExprKind::Paren(x) => self.update_expr_type(x, t, last),
            ExprKind::Unary { op, x } if !constant && *op != UnaryOp::Recv && *op != UnaryOp::Addr => {
                self.update_expr_type(x, t, last);
            }
            ExprKind::Binary { op, x, y, .. } if !constant => {
                if op.is_comparison() {
                    // The result's type says nothing about the operands.
                } else if op.is_shift() {
                    self.update_expr_type(x, t, last);
                } else {
                    self.update_expr_type(x, t, last);
                    self.update_expr_type(y, t, last);
                }
            }
            ExprKind::Call { args, .. } if !constant => {
                // min, max and the complex builtins of untyped shifts.
                for a in args {
                    self.update_expr_type(a, t, last);
                }
            }
            _ => {}
        }
        if self.is_untyped(t) && !last {
            self.set_fact_type(e.id, fact.mode, t);
            return;
        }
        if self.shifted.remove(&(self.cx.file, e.id)) && !self.types.all_basic(t, Basic::is_integer) {
            let text = super::print::expr(e);
            let shown = self.show(t);
            self.err(
                Code::Shift,
                e.span,
                format!("invalid operation: shifted operand {text} (type {shown}) must be integer"),
            );
            return;
        }
        let mode = match fact.mode {
            Mode::Constant(v) => match self.types.basic(t).map(|b| self.represent(&v, fact.ty, b)) {
                Some(Ok(v)) => Mode::Constant(v),
                Some(Err(m)) if !v.is_unknown() => {
                    let x = self.value(e, OpMode::Constant(v), fact.ty);
                    let t = self.safe_underlying(t);
                    self.invalid_conversion(m, &x, t);
                    return;
                }
                _ => Mode::Constant(v),
            },
            m => m,
        };
        self.set_fact_type(e.id, mode, t);
    }

    fn set_fact_type(&mut self, id: NodeId, mode: Mode, t: TypeId) {
        self.facts().set_expr(id, mode, t);
    }

    // --- Type assertions --------------------------------------------------------------------------------------------

    fn type_assert(&mut self, e: &'a Expr, inner: &'a Expr, ty: &'a Expr) -> Operand<'a> {
        let x = self.expr(inner, None);
        if !x.is_valid() {
            return Operand::invalid(e);
        }
        if self.types.is_type_param(x.ty) {
            let d = self.describe(&x);
            let text = format!("invalid operation: cannot use type assertion on type parameter value {d}");
            self.err(Code::Assertion, x.span, text);
            return Operand::invalid(e);
        }
        if !self.types.is_interface(x.ty) {
            let d = self.describe(&x);
            self.err(Code::Assertion, x.span, format!("invalid operation: {d} is not an interface"));
            return Operand::invalid(e);
        }
        let t = self.var_type(ty);
        if t == TypeId::INVALID {
            return Operand::invalid(e);
        }
        self.assertion_possible(e, &x, t, false);
        self.value(e, OpMode::CommaOk, t)
    }

    /// Reports an assertion that can never hold.
    pub fn assertion_possible(&mut self, e: &'a Expr, x: &Operand<'a>, t: TypeId, in_switch: bool) {
        self.ensure_methods(t);
        if self.types.is_interface(t) || self.types.is_type_param(t) {
            // Another interface may hold at run time, and so may an instance.
            return;
        }
        let Some(m) = self.types.missing_method(t, x.ty, false) else { return };
        if self.embeds_invalid(t, &mut Vec::new()) {
            return;
        }
        let why = self.missing_text(t, x.ty, &m);
        let text = super::print::expr(e);
        let shown = self.show(t);
        let mut lines = why.split('\n');
        let first = lines.next().unwrap_or_default().to_string();
        let (message, line) = if in_switch {
            let d = self.describe(x);
            (
                format!("impossible type switch case: {text}"),
                format!("{d} cannot have dynamic type {shown} {first}"),
            )
        } else {
            let iface = self.show(x.ty);
            (
                format!("impossible type assertion: {text}"),
                format!("{shown} does not implement {iface} {first}"),
            )
        };
        let mut d = Diagnostic::new(Code::Assertion, e.span, message).with_line(line);
        for l in lines {
            d = d.with_line(l.strip_prefix('\t').unwrap_or(l));
        }
        self.report(d);
    }

    /// Reports a message whose further lines are separated by newlines.
    pub fn err_lines(&mut self, code: Code, span: Span, text: &str) {
        let mut lines = text.split('\n');
        let mut d = Diagnostic::new(code, span, lines.next().unwrap_or_default());
        for l in lines {
            d = d.with_line(l.strip_prefix('\t').unwrap_or(l));
        }
        self.report(d);
    }
}

fn unary_name(op: UnaryOp) -> &'static str {
    match op {
        UnaryOp::BitNot => "bitwise complement",
        _ => "",
    }
}

fn binary_name(op: BinaryOp) -> &'static str {
    match op {
        BinaryOp::Add => "addition",
        BinaryOp::Sub => "subtraction",
        BinaryOp::Xor => "bitwise XOR",
        BinaryOp::Mul => "multiplication",
        BinaryOp::Shl => "shift",
        _ => "",
    }
}
