//! Assignability of operands, assignments, and short variable declarations.
use super::Checker;
use super::operand::{OpMode, Operand};
use super::signature::plural;
use crate::diagnostics::{Code, Diagnostic};
use crate::source::Span;
use crate::syntax::ast::{Expr, ExprKind, Ident};
use crate::types::constant::Misfit;
use crate::types::entity::{EntityId, EntityKind, VarPlace};
use crate::types::ty::{Basic, Type, TypeId};

impl<'a> Checker<'a> {
    /// Whether an operand may be assigned to a type.
    pub fn assignable_operand(&mut self, x: &Operand<'a>, t: TypeId) -> bool {
        self.assignable_cause(x, t).is_ok()
    }

    /// As [`Checker::assignable_operand`]; else why not (maybe empty).
    pub fn assignable_cause(&mut self, x: &Operand<'a>, t: TypeId) -> Result<(), String> {
        if !x.is_valid() || t == TypeId::INVALID || x.ty == TypeId::INVALID {
            return Ok(());
        }
        if self.types.identical(x.ty, t) {
            return Ok(());
        }
        if self.is_untyped(x.ty) {
            if self.types.is_type_param(t) {
                return if self.implicit_type(x, t).is_ok() { Ok(()) } else { Err(String::new()) };
            }
            return match self.implicit_type(x, t) {
                Ok((u, _)) if u != TypeId::INVALID => Ok(()),
                _ => Err(String::new()),
            };
        }
        let tu = self.types.under(t);
        let vu = self.types.under(x.ty);
        let t_param = self.types.is_type_param(t);
        let v_param = self.types.is_type_param(x.ty);
        if !t_param && !v_param && self.types.identical(vu, tu) {
            let free = !self.types.has_name(x.ty) || !self.types.has_name(t);
            if free {
                return Ok(());
            }
        }
        let pointer_to_interface = match *self.types.get(tu) {
            Type::Pointer(e) => self.types.is_interface(e),
            _ => false,
        };
        if !t_param && (matches!(self.types.get(tu), Type::Interface(_)) || pointer_to_interface) {
            return self.implements(x.ty, t);
        }
        if !v_param && matches!(self.types.get(vu), Type::Interface(_)) {
            // A type assertion may be what is missing.
            if self.implements(t, x.ty).is_ok() {
                return Err("need type assertion".into());
            }
            return Err(String::new());
        }
        self.ensure_methods(x.ty);
        if self.types.assignable(x.ty, t) {
            return Ok(());
        }
        // Of type parameters, the first type that does not fit is named.
        let (v, shown) = (self.show(x.ty), self.show(t));
        if t_param && !self.types.has_name(x.ty) {
            for one in self.specific_types(t) {
                if let Err(why) = self.assignable_cause(x, one) {
                    let u = self.show(one);
                    return Err(because(format!("cannot assign {v} to {u} (in {shown})"), &why));
                }
            }
        } else if v_param && !self.types.has_name(t) {
            for one in self.specific_types(x.ty) {
                if let Err(why) = self.assignable_cause(&Operand { ty: one, ..x.clone() }, t) {
                    let u = self.show(one);
                    return Err(because(format!("cannot assign {u} (in {v}) to {shown}"), &why));
                }
            }
        }
        Err(String::new())
    }

    /// Makes an operand a value of type `t` (or of its own default type), as an assignment does.
    pub fn assignment(&mut self, x: &mut Operand<'a>, t: Option<TypeId>, context: &str) {
        self.single_value(x);
        if !x.is_valid() {
            return;
        }
        if matches!(x.mode, OpMode::NoValue | OpMode::Builtin(_) | OpMode::Type) {
            self.only_values(x);
            return;
        }
        if t == Some(TypeId::INVALID) {
            x.invalidate();
            return;
        }
        if self.is_untyped(x.ty) {
            let mut target = t;
            if x.is_nil() {
                match t {
                    None => {
                        self.untyped_nil(x.span, context);
                        x.invalidate();
                        return;
                    }
                    Some(t) if !self.types.has_nil(t) => {
                        self.cannot_use(x, t, context, String::new());
                        x.invalidate();
                        return;
                    }
                    _ => {}
                }
            } else if t.is_none_or(|t| self.types.is_interface(t)) {
                target = Some(self.types.default_type(x.ty));
            }
            let target = target.unwrap_or(TypeId::INVALID);
            match self.implicit_type(x, target) {
                Ok((u, v)) => {
                    if let Some(v) = v {
                        x.mode = OpMode::Constant(v);
                    }
                    if u != x.ty {
                        x.ty = u;
                        if let Some(e) = x.expr {
                            self.update_expr_type(e, u, false);
                        }
                    }
                }
                Err(m) => {
                    let d = self.describe(x);
                    let shown = self.show(target);
                    let (code, tail) = match m {
                        Misfit::Truncated => (Code::ConstantTruncated, " (truncated)"),
                        Misfit::Overflow => (Code::ConstantOverflow, " (overflows)"),
                        Misfit::Kind => (Code::Incompatible, ""),
                    };
                    let text = format!("cannot use {d} as {shown} value in {context}{tail}");
                    let mut diagnostic = Diagnostic::new(code, x.span, text);
                    if let Some(help) = self.use_help(x, target) {
                        diagnostic = diagnostic.with_help(help);
                    }
                    self.report(diagnostic);
                    x.invalidate();
                    return;
                }
            }
        }
        if self.is_generic_func(x.ty) {
            if let Some(t) = t {
                self.instantiate_for(x, t);
            }
            self.not_generic(x);
            if !x.is_valid() {
                return;
            }
        }
        let Some(t) = t else { return };
        if let Err(cause) = self.assignable_cause(x, t) {
            self.cannot_use(x, t, context, cause);
            x.invalidate();
        }
    }

    fn untyped_nil(&mut self, span: Span, context: &str) {
        let d = Diagnostic::new(Code::UntypedNil, span, format!("use of untyped nil in {context}"))
            .with_help("nil alone has no type: write the variable's type, as in `var p *T`");
        self.report(d);
    }

    fn cannot_use(&mut self, x: &Operand<'a>, t: TypeId, context: &str, cause: String) {
        let d = self.describe(x);
        let shown = self.show(t);
        let text = if cause.is_empty() {
            format!("cannot use {d} as {shown} value in {context}")
        } else {
            format!("cannot use {d} as {shown} value in {context}: {cause}")
        };
        let mut lines = text.split('\n');
        let code = if cause.contains("implement") { Code::NotImplemented } else { Code::Incompatible };
        let mut diagnostic = Diagnostic::new(code, x.span, lines.next().unwrap_or_default());
        for l in lines {
            diagnostic = diagnostic.with_line(l.strip_prefix('\t').unwrap_or(l));
        }
        if let Some(help) = self.use_help(x, t) {
            diagnostic = diagnostic.with_help(help);
        }
        self.report(diagnostic);
    }

    // --- Initialisation ---------------------------------------------------------------------------------------------

    /// Initialises a variable; gives its type.
    pub fn init_var(
        &mut self,
        e: EntityId,
        declared: Option<TypeId>,
        x: &mut Operand<'a>,
        context: &str,
    ) -> TypeId {
        if !x.is_valid() || x.ty == TypeId::INVALID || declared == Some(TypeId::INVALID) {
            if declared.is_none() {
                self.set_entity_type(e, TypeId::INVALID);
            }
            x.invalidate();
            return declared.unwrap_or(TypeId::INVALID);
        }
        let t = match declared {
            Some(t) => t,
            None => {
                let mut t = x.ty;
                if self.is_untyped(t) {
                    if x.is_nil() {
                        self.untyped_nil(x.span, context);
                        self.set_entity_type(e, TypeId::INVALID);
                        x.invalidate();
                        return TypeId::INVALID;
                    }
                    t = self.types.default_type(t);
                }
                if self.is_generic_func(t) {
                    self.not_generic(x);
                    self.set_entity_type(e, TypeId::INVALID);
                    return TypeId::INVALID;
                }
                self.set_entity_type(e, t);
                t
            }
        };
        self.assignment(x, Some(t), context);
        t
    }

    fn set_entity_type(&mut self, e: EntityId, t: TypeId) {
        if !e.is_none() {
            self.set_var_type(e, t);
        }
    }

    /// Initialises variables (results, for a return statement at `ret`) from a list of expressions; `targets` are the
    /// types of those that have one already.
    pub fn init_targets(
        &mut self,
        lhs: &[EntityId],
        targets: &[Option<TypeId>],
        rhs: &'a [Expr],
        ret: Option<Span>,
    ) {
        let context = match (ret, lhs.len()) {
            (Some(_), _) => "return statement",
            (None, 1) => "assignment",
            _ => "multiple assignment",
        };
        let is_call = rhs.len() == 1 && matches!(rhs[0].unparen().kind, ExprKind::Call { .. });
        if lhs.len() == rhs.len() && !is_call {
            for (k, e) in rhs.iter().enumerate() {
                self.name_target(lhs[k], ret.is_some());
                let mut x = self.expr(e, targets[k]);
                self.init_var(lhs[k], targets[k], &mut x, context);
            }
            return;
        }
        if rhs.len() != 1 {
            let mut ok = true;
            let mut ops = Vec::new();
            for e in rhs {
                let x = self.raw_expr(e, None, true);
                ok &= x.is_valid();
                ops.push(x);
            }
            if ok {
                match ret {
                    Some(at) => self.return_error(at, targets, &ops),
                    None => self.assign_error(rhs, lhs.len(), rhs.len()),
                }
            }
            self.give_up(lhs, targets);
            return;
        }
        let (mut ops, comma_ok) = self.unpack(&rhs[0], lhs.len() == 2 && ret.is_none());
        if ops.len() == lhs.len() {
            let types: Vec<TypeId> =
                (0..ops.len()).map(|k| self.init_var(lhs[k], targets[k], &mut ops[k], context)).collect();
            if comma_ok {
                self.record_comma_ok(&rhs[0], &types);
            }
            return;
        }
        if ops.iter().all(Operand::is_valid) {
            match ret {
                Some(at) => self.return_error(at, targets, &ops),
                None => self.assign_error(rhs, lhs.len(), ops.len()),
            }
        }
        self.give_up(lhs, targets);
    }

    /// For messages about what a value is meant for.
    pub fn name_target(&mut self, e: EntityId, result: bool) {
        self.target_name = if result {
            "result variable".into()
        } else if e.is_none() {
            String::new()
        } else {
            self.types.entity(e).name.to_string()
        };
    }

    /// After an error nothing more is said about the variables.
    fn give_up(&mut self, lhs: &[EntityId], targets: &[Option<TypeId>]) {
        for (&e, t) in lhs.iter().zip(targets) {
            if e.is_none() {
                continue;
            }
            if t.is_none() {
                self.set_var_type(e, TypeId::INVALID);
            }
        }
    }

    /// The values of one expression: several for a call with several results, two for a `, ok` form.
    pub fn unpack(&mut self, e: &'a Expr, allow_ok: bool) -> (Vec<Operand<'a>>, bool) {
        let mut x = self.raw_expr(e, None, true);
        self.only_values(&mut x);
        if x.mode == OpMode::Value
            && let Type::Tuple(ts) = &*self.types.get_arc(x.ty)
            && !ts.is_empty()
        {
            let ops = ts
                .iter()
                .enumerate()
                .map(|(k, &t)| Operand {
                    mode: OpMode::Value,
                    ty: t,
                    expr: None,
                    text: Some(format!("{} function result", ordinal(k + 1)).into()),
                    span: e.span,
                })
                .collect();
            return (ops, false);
        }
        if allow_ok && matches!(x.mode, OpMode::MapIndex | OpMode::CommaOk) {
            let ok = Operand {
                mode: OpMode::Value,
                ty: TypeId::UNTYPED_BOOL,
                expr: None,
                text: Some("ok value of (comma, ok) expression".into()),
                span: x.span,
            };
            return (vec![x, ok], true);
        }
        (vec![x], false)
    }

    /// Notes that an expression gives two values.
    pub fn record_comma_ok(&mut self, e: &'a Expr, types: &[TypeId]) {
        let mut e = e;
        let pair: Vec<TypeId> = types
            .iter()
            .map(|&t| if t == TypeId::UNTYPED_BOOL || t == TypeId::INVALID { TypeId::BOOL } else { t })
            .collect();
        loop {
            let fact = self.facts().expr(e.id).clone();
            let first = match self.types.get(fact.ty) {
                Type::Tuple(_) => pair[0],
                _ => fact.ty,
            };
            let t = self.types.intern(Type::Tuple([first, pair[1]].into()));
            self.facts().set_expr(e.id, fact.mode, t);
            match &e.kind {
                ExprKind::Paren(x) => e = x,
                _ => break,
            }
        }
    }

    pub fn assign_error(&mut self, rhs: &'a [Expr], l: usize, r: usize) {
        let vars = plural(l, "variable");
        let vals = plural(r, "value");
        let text = match &rhs[0].unparen().kind {
            ExprKind::Call { fun, .. } if rhs.len() == 1 => {
                format!("assignment mismatch: {vars} but {} returns {vals}", super::print::expr(fun))
            }
            _ => format!("assignment mismatch: {vars} but {vals}"),
        };
        let mut d = Diagnostic::new(Code::AssignCount, rhs[0].span, text);
        if l == 1 && r == 2 && rhs.len() == 1 {
            d = d.with_help("take both results: `x, err := ...`, or `x, _ := ...` to drop the second");
        }
        self.report(d);
    }

    /// Too many or too few values in a return statement.
    pub fn return_error(&mut self, at: Span, want: &[Option<TypeId>], have: &[Operand<'a>]) {
        let (qualifier, span) = if have.len() > want.len() {
            ("too many", have[want.len()].span)
        } else if let Some(last) = have.last() {
            ("not enough", last.span)
        } else {
            ("not enough", at)
        };
        let have: Vec<TypeId> = have.iter().map(|x| x.ty).collect();
        let want: Vec<TypeId> = want.iter().map(|t| t.unwrap_or(TypeId::INVALID)).collect();
        let d = Diagnostic::new(Code::ReturnCount, span, format!("{qualifier} return values"))
            .with_line(format!("have {}", self.types_summary(&have, false, false)))
            .with_line(format!("want {}", self.types_summary(&want, false, false)));
        self.report(d);
    }

    /// `(int, number, ...string)`: types with untyped constants by their kind.
    pub fn types_summary(&mut self, list: &[TypeId], variadic: bool, dots: bool) -> String {
        let mut out = Vec::new();
        for (k, &t) in list.iter().enumerate() {
            let last = k + 1 == list.len();
            let text = match self.types.get(t) {
                Type::Basic(b) if b.is_untyped() => {
                    if b.is_numeric() {
                        "number".to_string()
                    } else {
                        b.name().trim_start_matches("untyped ").to_string()
                    }
                }
                Type::Basic(Basic::Invalid) => "unknown type".to_string(),
                Type::Slice(e) if variadic && last => format!("...{}", self.show(*e)),
                _ => self.show(t),
            };
            out.push(if dots && last { format!("{text}...") } else { text });
        }
        format!("({})", out.join(", "))
    }

    // --- Assignment -------------------------------------------------------------------------------------------------

    /// What stands on the left of `=`: its type, `None` for `_`, `Some(INVALID)` after an error.
    pub fn lhs_var(&mut self, e: &'a Expr) -> Option<TypeId> {
        if let ExprKind::Ident(name) = &e.unparen().kind {
            if &**name == "_" {
                return None;
            }
            // Being assigned to is no use.
            if let Some(v) = self.peek_local(name) {
                let used = self.types.entity(v).used;
                let x = self.expr(e, None);
                self.types.entity_mut(v).used = used;
                self.facts().reassigned.insert(v);
                return Some(self.assignable_place(e, x));
            }
        }
        let x = self.expr(e, None);
        if let Some(v) = self.selected_entity(e)
            && matches!(e.unparen().kind, ExprKind::Ident(_))
        {
            self.facts().reassigned.insert(v);
        }
        self.note_part_assigned(e);
        Some(self.assignable_place(e, x))
    }

    /// A variable of which a part is assigned does not keep its value.
    fn note_part_assigned(&mut self, e: &'a Expr) {
        let mut e = e.unparen();
        loop {
            match &e.kind {
                ExprKind::Selector { x, .. } | ExprKind::Index { x, .. } => e = x.unparen(),
                ExprKind::Paren(x) => e = x,
                ExprKind::Ident(_) => {
                    if let Some(v) = self.facts().used(e.id) {
                        self.facts().reassigned.insert(v);
                    }
                    return;
                }
                _ => return,
            }
        }
    }

    /// A local variable by name, without using it.
    fn peek_local(&mut self, name: &str) -> Option<EntityId> {
        let (e, _) = *self.bindings.get(name)?.last()?;
        matches!(self.types.entity(e).kind, EntityKind::Var { .. }).then_some(e)
    }

    fn assignable_place(&mut self, e: &'a Expr, x: Operand<'a>) -> TypeId {
        if !x.is_valid() {
            return TypeId::INVALID;
        }
        match x.mode {
            OpMode::Variable | OpMode::MapIndex => return x.ty,
            _ => {}
        }
        let text = super::print::expr(e);
        if let ExprKind::Selector { x: inner, .. } = &e.unparen().kind {
            let mut inner = inner.unparen();
            while let ExprKind::Selector { x, .. } = &inner.kind {
                inner = x.unparen();
            }
            let id = inner.id;
            if let (ExprKind::Ident(name), crate::types::Mode::Package) =
                (&inner.kind, self.facts().expr(id).mode.clone())
            {
                let text = format!("use of package {name} not in selector");
                self.err(Code::PackageMisuse, inner.span, text);
            }
            if self.facts().expr(id).mode == crate::types::Mode::MapIndex {
                let d = Diagnostic::new(
                    Code::NotAssignable,
                    x.span,
                    format!("cannot assign to struct field {text} in map"),
                )
                .with_help("copy the element to a variable, change it, and store it back; or make the map's values pointers");
                self.report(d);
                return TypeId::INVALID;
            }
        }
        let mut d = Diagnostic::new(
            Code::NotAssignable,
            x.span,
            format!("cannot assign to {text} (neither addressable nor a map index expression)"),
        );
        if x.is_constant() {
            d = d.with_note(format!("{text} is a constant"));
        } else if let ExprKind::Index { x: inner, .. } = &e.unparen().kind {
            let id = inner.id;
            let t = self.facts().type_of(id);
            if self.types.all_basic(t, Basic::is_string) {
                d = d.with_help(
                    "strings cannot be changed: convert to []byte or []rune, change that, convert back",
                );
            }
        }
        self.report(d);
        TypeId::INVALID
    }

    /// `lhs = x` for one operand.
    pub fn assign_operand(&mut self, lhs: &'a Expr, x: &mut Operand<'a>, context: &str) -> TypeId {
        match self.lhs_var(lhs) {
            None => {
                self.assignment(x, None, blank_context(context));
                x.ty
            }
            Some(TypeId::INVALID) => TypeId::INVALID,
            Some(t) => {
                self.assignment(x, Some(t), context);
                t
            }
        }
    }

    /// `a, b = x, y`
    pub fn assign_vars(&mut self, lhs: &'a [Expr], rhs: &'a [Expr]) {
        let context = if lhs.len() == 1 { "assignment" } else { "multiple assignment" };
        let is_call = rhs.len() == 1 && matches!(rhs[0].unparen().kind, ExprKind::Call { .. });
        if lhs.len() == rhs.len() && !is_call {
            for (l, r) in lhs.iter().zip(rhs) {
                let target = self.lhs_var(l);
                if target == Some(TypeId::INVALID) {
                    self.use_expr(r);
                    continue;
                }
                self.target_name = super::print::expr(l);
                let mut x = self.expr(r, target);
                let context = if target.is_none() { blank_context(context) } else { context };
                self.assignment(&mut x, target, context);
            }
            return;
        }
        if rhs.len() != 1 {
            let mut ok = true;
            for l in lhs {
                ok &= self.use_lhs(l);
            }
            for r in rhs {
                ok &= self.raw_expr(r, None, true).is_valid();
            }
            if ok {
                self.assign_error(rhs, lhs.len(), rhs.len());
            }
            return;
        }
        let (mut ops, comma_ok) = self.unpack(&rhs[0], lhs.len() == 2);
        if ops.len() == lhs.len() {
            let types: Vec<TypeId> =
                (0..ops.len()).map(|k| self.assign_operand(&lhs[k], &mut ops[k], context)).collect();
            if comma_ok {
                self.record_comma_ok(&rhs[0], &types);
            }
            return;
        }
        if ops.iter().all(Operand::is_valid) {
            self.assign_error(rhs, lhs.len(), ops.len());
        }
        for l in lhs {
            self.use_lhs(l);
        }
    }

    /// Checks the left side of a failed assignment for its own sake; gives whether it is well.
    fn use_lhs(&mut self, e: &'a Expr) -> bool {
        let ExprKind::Ident(name) = &e.unparen().kind else { return self.raw_expr(e, None, true).is_valid() };
        if &**name == "_" {
            return true;
        }
        let local = self.peek_local(name).map(|v| (v, self.types.entity(v).used));
        let ok = self.raw_expr(e, None, true).is_valid();
        if let Some((v, used)) = local {
            self.types.entity_mut(v).used = used;
        }
        ok
    }

    /// Refuses what stands left of `:=` and is no name.
    pub fn non_name(&mut self, e: &'a Expr) {
        let text = format!("non-name {} on left side of :=", super::print::expr(e));
        self.err(Code::NonName, super::operand::start(e), text);
    }

    /// `a, b := x, y` in a function.
    pub fn short_var_decl(&mut self, lhs: &'a [Expr], rhs: &'a [Expr], at: Span) {
        let mut vars: Vec<EntityId> = Vec::new();
        let mut targets: Vec<Option<TypeId>> = Vec::new();
        let mut fresh: Vec<(Ident, EntityId)> = Vec::new();
        let mut seen: Vec<&str> = Vec::new();
        let mut failed = false;
        let mut any_new = false;
        for l in lhs {
            let ExprKind::Ident(name) = &l.kind else {
                self.use_expr_quietly(l);
                self.non_name(l);
                failed = true;
                let ident = Ident { id: l.id, span: l.span, name: "_".into() };
                vars.push(self.new_local(&ident, TypeId::INVALID, VarPlace::Local));
                targets.push(None);
                continue;
            };
            let ident = Ident { id: l.id, span: l.span, name: name.clone() };
            if &**name != "_" {
                if seen.contains(&&**name) {
                    self.err(Code::Redeclared, l.span, format!("{name} repeated on left side of :="));
                    failed = true;
                    let ident = Ident { id: l.id, span: l.span, name: "_".into() };
                    vars.push(self.new_local(&ident, TypeId::INVALID, VarPlace::Local));
                    targets.push(None);
                    continue;
                }
                seen.push(name);
                if let Some(old) = self.local_here(name) {
                    self.facts().set_use(l.id, old);
                    if matches!(self.types.entity(old).kind, EntityKind::Var { .. }) {
                        let t = self.types.written_type_of(old);
                        self.facts().reassigned.insert(old);
                        self.facts().set_expr(l.id, crate::types::Mode::Variable, t);
                        vars.push(old);
                        targets.push(Some(t));
                    } else {
                        self.err(Code::NotAssignable, l.span, format!("cannot assign to {name}"));
                        failed = true;
                        let ident = Ident { id: l.id, span: l.span, name: "_".into() };
                        vars.push(self.new_local(&ident, TypeId::INVALID, VarPlace::Local));
                        targets.push(None);
                    }
                    continue;
                }
                any_new = true;
            }
            let v = self.new_local(&ident, TypeId::INVALID, VarPlace::Local);
            self.facts().set_def(l.id, v);
            fresh.push((ident, v));
            vars.push(v);
            targets.push(None);
        }
        self.init_targets(&vars, &targets, rhs, None);
        if any_new {
            for (ident, v) in fresh {
                if !ident.is_blank() {
                    self.bind(&ident.name, v);
                }
            }
        } else if !failed {
            let d = Diagnostic::new(Code::NoNewVariables, at, "no new variables on left side of :=")
                .with_help("all of these exist already: assign with `=`");
            self.report(d);
        }
    }

    /// Checks what stands on the left of a wrong `:=`.
    fn use_expr_quietly(&mut self, e: &'a Expr) {
        self.use_expr(e);
    }
}

/// A reason, and on the next line the reason for it if there is one.
pub fn because(text: String, why: &str) -> String {
    if why.is_empty() { text } else { format!("{text}\n\t{why}") }
}

/// What messages call an assignment to `_`.
fn blank_context(context: &str) -> &str {
    if context == "assignment" { "assignment to _ identifier" } else { context }
}

/// `1st`, `2nd`, `3rd`, `4th`.
pub fn ordinal(n: usize) -> String {
    let suffix = match (n % 10, n % 100) {
        (_, 11..=13) => "th",
        (1, _) => "st",
        (2, _) => "nd",
        (3, _) => "rd",
        _ => "th",
    };
    format!("{n}{suffix}")
}
