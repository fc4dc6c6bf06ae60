//! Calls of functions, and conversions written as calls.
use super::Checker;
use super::operand::{OpMode, Operand};
use crate::diagnostics::{Code, Diagnostic};
use crate::source::Span;
use crate::syntax::ast::{Expr, ExprKind, NodeId};
use crate::types::facts::Instance;
use crate::types::ty::{Signature, Type, TypeId};

impl<'a> Checker<'a> {
    pub fn call(&mut self, e: &'a Expr) -> Operand<'a> {
        let ExprKind::Call { fun, args, ellipsis, lparen, .. } = &e.kind else { return Operand::invalid(e) };
        // Type arguments written behind the function's name may be only the first ones.
        let mut explicit: Vec<TypeId> = Vec::new();
        let mut explicit_spans: Vec<Span> = Vec::new();
        let mut x = match &fun.unparen().kind {
            ExprKind::Index { x: inner, indices, .. } => {
                let f = self.raw_expr(inner, None, true);
                if f.mode == OpMode::Value && self.is_generic_func(f.ty) {
                    explicit = indices.iter().map(|i| self.var_type_arg(i)).collect();
                    explicit_spans = indices.iter().map(super::operand::start).collect();
                    if explicit.contains(&TypeId::INVALID) {
                        for a in args {
                            self.use_expr(a);
                        }
                        return Operand::invalid(e);
                    }
                    let want = self.tparam_count(f.ty);
                    if explicit.len() > want {
                        let got = explicit.len();
                        self.err(
                            Code::TypeArgCount,
                            indices[want].span,
                            format!("got {got} type arguments but want {want}"),
                        );
                        for a in args {
                            self.use_expr(a);
                        }
                        return Operand::invalid(e);
                    }
                    let mut f = f;
                    f.expr = Some(fun);
                    f
                } else {
                    self.raw_expr(fun, None, true)
                }
            }
            _ => self.raw_expr(fun, None, true),
        };
        match x.mode {
            OpMode::Invalid => {
                for a in args {
                    self.use_expr(a);
                }
                return Operand::invalid(e);
            }
            OpMode::Type => {
                self.not_generic(&mut x);
                if !x.is_valid() {
                    return Operand::invalid(e);
                }
                return self.conversion_call(e, x.ty, args, ellipsis.is_some());
            }
            OpMode::Builtin(b) => {
                let x = self.builtin(e, b, args, *ellipsis);
                self.has_call |= x.is_valid() && !x.is_constant();
                return x;
            }
            OpMode::NoValue => self.no_value_or_type(&mut x),
            _ => self.single_value(&mut x),
        }
        if !x.is_valid() {
            for a in args {
                self.use_expr(a);
            }
            return Operand::invalid(e);
        }
        let core = self.common_under(x.ty, |c, one| match one {
            Some((t, u)) if !matches!(c.types.get(u), Type::Signature(_)) => {
                Some(format!("{} is not a function", c.show(t)))
            }
            _ => None,
        });
        let (mut core, mut sig) = match core.map(|c| (c, self.types.get(c).clone())) {
            Ok((core, Type::Signature(sig))) => (core, sig),
            other => {
                let why = other.err().unwrap_or_default();
                let d = self.describe(&x);
                let text = format!("invalid operation: cannot call {d}: {why}");
                self.err(Code::NotCallable, x.span, text);
                return Operand::invalid(e);
            }
        };
        self.has_call = true;
        // A function whose type arguments are all written is not generic any more when its arguments are checked.
        if !explicit.is_empty() && explicit.len() == sig.tparams.len() {
            let at = fun.span.at(super::stmt::node_pos(fun.unparen()));
            self.verify_call_instance(&sig.tparams, &explicit, &explicit_spans, at);
            let map = self.types.type_map(&sig.tparams, &explicit);
            let plain = self.without_tparams(core);
            core = self.types.subst_written(plain, &map);
            self.record_instance(fun, &explicit, core);
            if let Type::Signature(s) = self.types.get(core) {
                sig = s.clone();
            }
            x.ty = core;
            explicit.clear();
        }
        let (ops, groups) = self.call_operands(args);
        let Some(sig) = self.arguments(
            e,
            fun,
            core,
            &sig,
            ops,
            groups,
            ellipsis.is_some(),
            explicit,
            explicit_spans,
            *lparen,
        ) else {
            // The results are known if they do not depend on what failed.
            if self.mentions_any(&sig) {
                return Operand::invalid(e);
            }
            return self.call_result(e, x.ty, &sig);
        };
        self.call_result(e, x.ty, &sig)
    }

    fn call_result(&mut self, e: &'a Expr, fun: TypeId, sig: &Signature) -> Operand<'a> {
        match &*sig.results {
            [] => self.value(e, OpMode::NoValue, fun),
            [one] => self.value(e, OpMode::Value, one.ty),
            many => {
                let ts: Vec<TypeId> = many.iter().map(|p| p.ty).collect();
                let t = self.types.tuple(&ts);
                self.value(e, OpMode::Value, t)
            }
        }
    }

    /// Whether the results of a generic function depend on its type arguments.
    fn mentions_any(&mut self, sig: &Signature) -> bool {
        let own = self.entities(&sig.tparams);
        sig.results.iter().any(|r| self.mentions(r.ty, &own))
    }

    fn tparam_count(&self, t: TypeId) -> usize {
        match self.types.get(t) {
            Type::Signature(s) => s.tparams.len(),
            _ => 0,
        }
    }

    fn conversion_call(&mut self, e: &'a Expr, t: TypeId, args: &'a [Expr], dots: bool) -> Operand<'a> {
        let shown = self.show(t);
        match args {
            [] => {
                self.err(Code::ArgumentCount, e.span, format!("missing argument in conversion to {shown}"));
                Operand::invalid(e)
            }
            [arg] => {
                let mut x = self.generic_expr(arg);
                self.target_name = "conversion".into();
                self.instantiate_for(&mut x, t);
                self.not_generic(&mut x);
                if !x.is_valid() {
                    return Operand::invalid(e);
                }
                if self.types.is_interface(t)
                    && let Some(set) = self.types.type_set_of(t)
                    && (set.terms.is_some() || set.comparable)
                {
                    self.err(
                        Code::ConstraintMisuse,
                        e.span,
                        format!(
                            "cannot use interface {shown} in conversion (contains specific type constraints or is comparable)"
                        ),
                    );
                    return Operand::invalid(e);
                }
                if dots {
                    self.err(
                        Code::ArgumentCount,
                        arg.span,
                        format!("invalid use of ... in conversion to {shown}"),
                    );
                    return Operand::invalid(e);
                }
                self.conversion(&mut x, t);
                x.expr = Some(e);
                x.span = e.span;
                x
            }
            [.., last] => {
                for a in args {
                    self.use_expr(a);
                }
                self.err(
                    Code::ArgumentCount,
                    last.span,
                    format!("too many arguments in conversion to {shown}"),
                );
                Operand::invalid(e)
            }
        }
    }

    /// The arguments of a call; one call with several results stands for all of them.
    fn call_operands(&mut self, args: &'a [Expr]) -> (Vec<Operand<'a>>, bool) {
        if let [one] = args
            && !matches!(one.kind, ExprKind::Index { .. })
        {
            let (mut ops, _) = self.unpack(one, false);
            let several = ops.len() > 1;
            if several {
                // Messages about arguments name the call.
                let text: std::rc::Rc<str> = super::print::expr(one).into();
                ops.iter_mut().for_each(|x| x.text = Some(text.clone()));
            }
            return (ops, several);
        }
        let ops = args
            .iter()
            .map(|a| {
                let before = self.errors;
                let mut x = self.raw_expr(a, None, true);
                if self.errors > before && matches!(a.kind, ExprKind::Index { .. }) {
                    // The compiler looks at such arguments twice, and its limit of errors counts all.
                    x = self.raw_expr(a, None, true);
                }
                self.only_values(&mut x);
                self.single_value(&mut x);
                x
            })
            .collect();
        (ops, false)
    }

    /// Passes arguments to parameters; gives the signature with its type arguments.
    fn arguments(
        &mut self,
        e: &'a Expr,
        fun: &'a Expr,
        sig_ty: TypeId,
        sig: &Signature,
        mut args: Vec<Operand<'a>>,
        unpacked: bool,
        dots: bool,
        explicit: Vec<TypeId>,
        explicit_spans: Vec<Span>,
        lparen: u32,
    ) -> Option<Signature> {
        let fun_text = super::print::expr(fun);
        let mut params: Vec<TypeId> = sig.param_types().collect();
        let n = args.len();
        if sig.variadic {
            if dots {
                if unpacked {
                    let inner = args.len();
                    let text = match &e.kind {
                        ExprKind::Call { args, .. } => super::print::expr(&args[0]),
                        _ => String::new(),
                    };
                    self.err(Code::Ellipsis, e.span, format!("cannot use ... with {inner}-valued {text}"));
                    return None;
                }
            } else if n + 1 >= params.len() {
                // The rest of the arguments are elements.
                let last = params.pop().unwrap_or(TypeId::INVALID);
                let elem = match *self.types.get(last) {
                    Type::Slice(elem) => elem,
                    _ => TypeId::INVALID,
                };
                while params.len() < n {
                    params.push(elem);
                }
            }
        } else if dots {
            self.err(Code::Ellipsis, e.span, format!("cannot use ... in call to non-variadic {fun_text}"));
            return None;
        }
        if n != params.len() {
            let (qualifier, span) = if n > params.len() {
                ("too many", args[params.len()].span)
            } else if let Some(last) = args.last() {
                ("not enough", last.span)
            } else {
                ("not enough", e.span)
            };
            let have: Vec<TypeId> = args.iter().map(|x| x.ty).collect();
            let want: Vec<TypeId> = sig.param_types().collect();
            let have = self.types_summary(&have, false, dots);
            let want = self.types_summary(&want, sig.variadic, false);
            let d = Diagnostic::new(
                Code::ArgumentCount,
                span,
                format!("{qualifier} arguments in call to {fun_text}"),
            )
            .with_line(format!("have {have}"))
            .with_line(format!("want {want}"));
            self.report(d);
            return None;
        }
        let mut result = sig.clone();
        let generic_args = args.iter().any(|x| x.is_valid() && self.is_generic_func(x.ty));
        if !sig.tparams.is_empty() || generic_args {
            if args.iter().any(|x| !x.is_valid()) {
                return None;
            }
            let (targs, new_params) =
                self.infer_call(e, fun, &fun_text, sig, &explicit, &params, &mut args, lparen)?;
            params = new_params;
            if !sig.tparams.is_empty() {
                let map = self.types.type_map(&sig.tparams, &targs);
                let plain = self.without_tparams(sig_ty);
                let inst = self.types.subst_written(plain, &map);
                if let Type::Signature(s) = self.types.get(inst) {
                    result = s.clone();
                }
                self.record_instance(fun, &targs, inst);
                let tparams = sig.tparams.clone();
                let at = e.span.at(lparen);
                self.verify_call_instance(&tparams, &targs, &explicit_spans, at);
            }
        }
        let context = format!("argument to {fun_text}");
        for (k, x) in args.iter_mut().enumerate() {
            self.assignment(x, Some(params[k]), &context);
        }
        Some(result)
    }

    /// Type arguments of a call must satisfy the constraints; the compiler reports that at the function.
    fn verify_call_instance(
        &mut self,
        tparams: &[TypeId],
        targs: &[TypeId],
        spans: &[Span],
        at: Span,
    ) -> bool {
        self.note_instance(tparams, targs, spans, at);
        let map = self.types.type_map(tparams, targs);
        for (k, (&p, &a)) in tparams.iter().zip(targs).enumerate() {
            let Type::TypeParam { entity } = *self.types.get(p) else { continue };
            let bound = self.types.type_param_info(entity).map_or(TypeId::EMPTY_INTERFACE, |i| i.bound);
            let bound = self.types.subst_written(bound, &map);
            if let Err(cause) = self.satisfies(a, bound) {
                let span = spans.get(k).copied().unwrap_or(at);
                self.err_lines(Code::NotSatisfied, span, &cause);
                return false;
            }
        }
        true
    }

    /// The same signature, not generic any more.
    pub fn without_tparams(&mut self, t: TypeId) -> TypeId {
        match self.types.get(t).clone() {
            Type::Signature(s) => self.types.intern(Type::Signature(Signature { tparams: [].into(), ..s })),
            _ => t,
        }
    }

    /// Notes type arguments at the name of the function.
    pub fn record_instance(&mut self, fun: &'a Expr, targs: &[TypeId], ty: TypeId) {
        let Some(id) = name_id(fun) else { return };
        // Type arguments that were written come first.
        let mut all: Vec<TypeId> = Vec::new();
        if let Some((written, _)) = self.partial.get(&(self.cx.file, fun.unparen().id)) {
            all.extend(written);
        }
        all.extend(targs);
        let targs = &all[..];
        self.facts().instances.insert(id, Instance { targs: targs.into(), ty });
        // The expressions that name the function have the instantiated type.
        let mut e = fun;
        loop {
            let mode = self.facts().expr(e.id).mode.clone();
            let mode = if mode == crate::types::Mode::None { crate::types::Mode::Value } else { mode };
            self.facts().set_expr(e.id, mode, ty);
            match &e.kind {
                ExprKind::Paren(x) | ExprKind::Index { x, .. } => e = x,
                _ => break,
            }
        }
    }

    /// `f[A, B]` that is not called: all type arguments must be there.
    pub fn func_instance(
        &mut self,
        e: &'a Expr,
        x: Operand<'a>,
        _inner: &'a Expr,
        indices: &'a [Expr],
    ) -> Operand<'a> {
        let Type::Signature(sig) = self.types.get(x.ty).clone() else { return Operand::invalid(e) };
        let targs: Vec<TypeId> = indices.iter().map(|i| self.var_type_arg(i)).collect();
        if targs.contains(&TypeId::INVALID) {
            return Operand::invalid(e);
        }
        let want = sig.tparams.len();
        if targs.len() > want {
            let got = targs.len();
            self.err(
                Code::TypeArgCount,
                indices[got - 1].span,
                format!("got {got} type arguments but want {want}"),
            );
            return Operand::invalid(e);
        }
        if targs.len() < want {
            // The rest may follow from constraints, or from what the function is used for.
            let at = e.span.at(super::stmt::node_pos(e));
            if let Some(all) = self.infer_rest(&sig, &targs, at, false) {
                return self.finish_instance(e, x.ty, &sig, all, indices);
            }
            let map = self.types.type_map(&sig.tparams[..targs.len()], &targs);
            let rest: Box<[TypeId]> = sig.tparams[targs.len()..].into();
            let open = self.types.intern(Type::Signature(Signature { tparams: [].into(), ..sig.clone() }));
            let open = self.types.subst_written(open, &map);
            let Type::Signature(s) = self.types.get(open).clone() else { return Operand::invalid(e) };
            let t = self.types.intern(Type::Signature(Signature { tparams: rest, ..s }));
            self.partial.insert((self.cx.file, e.id), (targs, sig));
            return self.value(e, OpMode::Value, t);
        }
        self.finish_instance(e, x.ty, &sig, targs, indices)
    }

    fn finish_instance(
        &mut self,
        e: &'a Expr,
        t: TypeId,
        sig: &Signature,
        targs: Vec<TypeId>,
        indices: &'a [Expr],
    ) -> Operand<'a> {
        let spans: Vec<Span> = indices.iter().map(super::operand::start).collect();
        if !self.verify_call_instance(&sig.tparams, &targs, &spans, e.span) {
            return Operand::invalid(e);
        }
        let map = self.types.type_map(&sig.tparams, &targs);
        let plain = self.without_tparams(t);
        let inst = self.types.subst_written(plain, &map);
        self.record_instance(e, &targs, inst);
        self.value(e, OpMode::Value, inst)
    }

    /// A generic function where a function type is wanted: its type arguments follow from that.
    pub fn instantiate_for(&mut self, x: &mut Operand<'a>, target: TypeId) {
        if x.mode != OpMode::Value || !self.is_generic_func(x.ty) {
            return;
        }
        let Some(e) = x.expr else { return };
        let Type::Signature(sig) = self.types.get(x.ty).clone() else { return };
        let core = self.types.core_type(target).unwrap_or(TypeId::INVALID);
        if !matches!(self.types.get(core), Type::Signature(_)) {
            return;
        }
        match self.infer_from_target(&sig, x.ty, core) {
            Ok(targs) => {
                let map = self.types.type_map(&sig.tparams, &targs);
                let plain = self.without_tparams(x.ty);
                let inst = self.types.subst_written(plain, &map);
                self.record_instance(e, &targs, inst);
                x.ty = inst;
                let spans = [];
                if !self.verify_call_instance(&sig.tparams, &targs, &spans, e.span) {
                    x.invalidate();
                }
            }
            Err(inferred) => {
                let plain = self.without_tparams(x.ty);
                let (sig_text, want) = (self.show(plain), self.show(target));
                let name = self.target_name.clone();
                let text = match inferred {
                    Some(t) => {
                        let t = self.show(t);
                        format!("inferred type {t} for {sig_text} does not match type {want} of {name}")
                    }
                    None => format!(
                        "type {want} of {name} does not match {sig_text} (cannot infer {})",
                        self.tparam_names(&sig)
                    ),
                };
                self.err(Code::CannotInfer, x.span, text);
                x.invalidate();
            }
        }
    }

    /// `T, U, and V`.
    pub fn tparam_names(&self, sig: &Signature) -> String {
        let names: Vec<String> = sig.tparams.iter().map(|&t| self.show(t)).collect();
        match &names[..] {
            [] => String::new(),
            [a] => a.clone(),
            [a, b] => format!("{a} and {b}"),
            [rest @ .., last] => format!("{}, and {last}", rest.join(", ")),
        }
    }
}

/// The node at which an instance is recorded: the identifier, or the selector's name.
pub fn name_id(e: &Expr) -> Option<NodeId> {
    match &e.kind {
        ExprKind::Ident(_) => Some(e.id),
        ExprKind::Selector { sel, .. } => Some(sel.id),
        ExprKind::Paren(x) | ExprKind::Index { x, .. } => name_id(x),
        _ => None,
    }
}
