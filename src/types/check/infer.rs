//! Type arguments from arguments and constraints: unification (spec, "Type inference").
use super::Checker;
use super::operand::Operand;
use crate::diagnostics::Code;
use crate::source::Span;
use crate::syntax::ast::Expr;
use crate::types::subst::TypeMap;
use crate::types::ty::{ChanDir, Signature, Term, Type, TypeId};
use crate::types::{EntityId, Types};
use std::collections::HashMap;

/// How two types must match.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum How {
    /// Identical.
    Exact,
    /// One can be assigned to the other; their parts are identical.
    Assign,
    /// As [`How::Assign`], the parts too.
    Loose,
}

/// What is known about the type parameters to infer.
pub struct Unifier {
    /// Parameters that stand for the same type share a slot.
    slot: HashMap<EntityId, usize>,
    values: Vec<Option<TypeId>>,
}

impl Unifier {
    fn new(params: &[EntityId]) -> Unifier {
        let slot = params.iter().enumerate().map(|(i, &p)| (p, i)).collect();
        Unifier { slot, values: vec![None; params.len()] }
    }

    fn get(&self, p: EntityId) -> Option<TypeId> {
        self.slot.get(&p).and_then(|&s| self.values[s])
    }

    fn set(&mut self, p: EntityId, t: TypeId) {
        if let Some(&s) = self.slot.get(&p) {
            self.values[s] = Some(t);
        }
    }

    fn join(&mut self, a: EntityId, b: EntityId) {
        let (Some(&x), Some(&y)) = (self.slot.get(&a), self.slot.get(&b)) else { return };
        if x == y {
            return;
        }
        if self.values[x].is_none() {
            self.values[x] = self.values[y];
        }
        for s in self.slot.values_mut() {
            if *s == y {
                *s = x;
            }
        }
    }

    fn param(&self, types: &Types, t: TypeId) -> Option<EntityId> {
        match types.get(t) {
            Type::TypeParam { entity } if self.slot.contains_key(entity) => Some(*entity),
            _ => None,
        }
    }

    /// Makes two types match by choosing type arguments.
    pub fn unify(&mut self, types: &mut Types, x: TypeId, y: TypeId, how: How, depth: u32) -> bool {
        let exact = how == How::Exact;
        // Parts of types that are assigned must be identical.
        let inner = if how == How::Assign { How::Exact } else { how };
        if depth > 100 {
            return false;
        }
        let (mut x, mut y) = (types.unalias(x), types.unalias(y));
        if x == y {
            return true;
        }
        // The type parameter, if there is just one, is x.
        if self.param(types, x).is_none() && self.param(types, y).is_some() {
            std::mem::swap(&mut x, &mut y);
        }
        if !exact {
            // A declared type and a literal: the underlying type decides.
            let xn = matches!(types.get(x), Type::Named { .. });
            let yn = matches!(types.get(y), Type::Named { .. });
            let lit = |types: &Types, t: TypeId| {
                !matches!(types.get(t), Type::Named { .. } | Type::TypeParam { .. } | Type::Interface(_))
            };
            if xn && lit(types, y) && !types.is_interface(x) {
                x = types.under(x);
            } else if yn && lit(types, x) && !types.is_interface(y) {
                y = types.under(y);
            }
        }
        if !exact {
            // A type parameter of the code around counts as its core type.
            for (a, b) in [(x, y), (y, x)] {
                if types.is_type_param(a)
                    && self.param(types, a).is_none()
                    && self.param(types, b).is_none()
                    && !types.is_type_param(b)
                    && !types.is_interface(b)
                    && let Some(core) = types.core_type(a)
                {
                    return self.unify(types, core, b, how, depth + 1);
                }
            }
        }
        match (self.param(types, x), self.param(types, y)) {
            (Some(p), Some(q)) => {
                match (self.get(p), self.get(q)) {
                    (Some(a), Some(b)) => {
                        if !self.unify(types, a, b, how, depth + 1) {
                            return false;
                        }
                        self.join(p, q);
                    }
                    _ => self.join(p, q),
                }
                return true;
            }
            (Some(p), None) => {
                let Some(known) = self.get(p) else {
                    self.set(p, y);
                    return true;
                };
                if !self.unify(types, known, y, how, depth + 1) {
                    return false;
                }
                // Interfaces with different methods, or an interface and another type: either could be meant.
                let named = |t: TypeId| matches!(types.get(t), Type::Named { .. });
                let both_named = named(known) && named(y);
                match (types.is_interface(known), types.is_interface(y)) {
                    (true, true) if both_named => return types.identical(known, y),
                    (true, true) => {
                        let count = |types: &mut Types, t| types.type_set_of(t).map(|s| s.methods.len());
                        if count(types, known) != count(types, y) {
                            return false;
                        }
                    }
                    (false, false) => {}
                    _ => return false,
                }
                if !exact {
                    // A declared type says more than a literal; a bidirectional channel fits the others.
                    let known_named = matches!(types.get(known), Type::Named { .. });
                    let new_named = matches!(types.get(y), Type::Named { .. });
                    if new_named && !known_named {
                        self.set(p, y);
                    } else if !known_named
                        && let (Type::Chan { dir: a, .. }, Type::Chan { dir: b, .. }) =
                            (types.get(known), types.get(y))
                        && *a == ChanDir::Both
                        && *b != ChanDir::Both
                    {
                        self.set(p, y);
                    }
                }
                return true;
            }
            _ => {}
        }
        if types.identical(x, y) {
            return true;
        }
        if !exact && types.is_interface(x) && types.is_interface(y) {
            // Declared or not: what counts are the methods, and type arguments only where methods mention them.
            return self.unify_interfaces(types, x, y, depth);
        }
        if !exact && (types.is_interface(x) || types.is_interface(y)) {
            return self.unify_methods(types, x, y, depth);
        }
        let (tx, ty) = (types.get_arc(x), types.get_arc(y));
        match (&*tx, &*ty) {
            (Type::Array { len: a, elem: e }, Type::Array { len: b, elem: f }) => {
                a == b && self.unify(types, *e, *f, inner, depth + 1)
            }
            (Type::Slice(e), Type::Slice(f)) | (Type::Pointer(e), Type::Pointer(f)) => {
                self.unify(types, *e, *f, inner, depth + 1)
            }
            (Type::Map { key: a, value: b }, Type::Map { key: c, value: d }) => {
                self.unify(types, *a, *c, inner, depth + 1) && self.unify(types, *b, *d, inner, depth + 1)
            }
            (Type::Chan { dir: a, elem: e }, Type::Chan { dir: b, elem: f }) => {
                (a == b || !exact) && self.unify(types, *e, *f, inner, depth + 1)
            }
            (Type::Struct { fields: a }, Type::Struct { fields: b }) => {
                a.len() == b.len()
                    && a.iter().zip(b.iter()).all(|(f, g)| {
                        f.embedded == g.embedded
                            && f.name == g.name
                            && f.package == g.package
                            && f.tag == g.tag
                            && self.unify(types, f.ty, g.ty, inner, depth + 1)
                    })
            }
            (Type::Signature(a), Type::Signature(b)) => {
                a.tparams.len() == b.tparams.len()
                    && a.variadic == b.variadic
                    && a.params.len() == b.params.len()
                    && a.results.len() == b.results.len()
                    && a.params
                        .iter()
                        .zip(b.params.iter())
                        .all(|(p, q)| self.unify(types, p.ty, q.ty, inner, depth + 1))
                    && a.results
                        .iter()
                        .zip(b.results.iter())
                        .all(|(p, q)| self.unify(types, p.ty, q.ty, inner, depth + 1))
            }
            (Type::Interface(_), Type::Interface(_)) => {
                let (a, b) = (types.type_set(x), types.type_set(y));
                if exact && a.methods.len() != b.methods.len() {
                    return false;
                }
                let (small, large) = if a.methods.len() <= b.methods.len() { (&a, &b) } else { (&b, &a) };
                small.methods.iter().all(|m| {
                    large
                        .methods
                        .iter()
                        .find(|n| n.name == m.name && n.package == m.package)
                        .is_some_and(|n| self.unify(types, m.sig, n.sig, inner, depth + 1))
                })
            }
            (Type::Named { entity: a, targs: s }, Type::Named { entity: b, targs: t }) => {
                a == b
                    && s.len() == t.len()
                    && s.iter().zip(t.iter()).all(|(&p, &q)| self.unify(types, p, q, how, depth + 1))
            }
            _ => false,
        }
    }

    /// Two interfaces, one of which has the methods of the other.
    fn unify_interfaces(&mut self, types: &mut Types, x: TypeId, y: TypeId, depth: u32) -> bool {
        let (Some(a), Some(b)) = (types.type_set_of(x), types.type_set_of(y)) else { return false };
        if a.comparable != b.comparable || a.terms.is_some() != b.terms.is_some() {
            return false;
        }
        let (small, large) = if a.methods.len() <= b.methods.len() { (&a, &b) } else { (&b, &a) };
        small.methods.iter().all(|m| {
            large
                .methods
                .iter()
                .find(|n| n.name == m.name && n.package == m.package)
                .is_some_and(|n| self.unify(types, m.sig, n.sig, How::Exact, depth + 1))
        })
    }

    /// An interface and a type that has its methods.
    fn unify_methods(&mut self, types: &mut Types, x: TypeId, y: TypeId, depth: u32) -> bool {
        let (iface, other) = if types.is_interface(x) {
            (x, y)
        } else if types.is_interface(y) {
            (y, x)
        } else {
            return false;
        };
        let Some(set) = types.type_set_of(iface) else { return false };
        for m in &set.methods {
            let sig = match types.lookup(other, &m.name, m.package, false) {
                super::super::lookup::Lookup::Found { found, .. } => match found {
                    super::super::lookup::Found::Method { entity, targs, .. } => {
                        types.method_signature(entity, &targs)
                    }
                    super::super::lookup::Found::InterfaceMethod { method, .. } => method.sig,
                    super::super::lookup::Found::Field(_) => return false,
                },
                _ => return false,
            };
            if !self.unify(types, m.sig, sig, How::Exact, depth + 1) {
                return false;
            }
        }
        true
    }
}

impl<'a> Checker<'a> {
    /// New type parameters in place of a signature's own, so that a generic function may call itself with others.
    fn fresh_tparams(&mut self, tparams: &[TypeId]) -> (Vec<TypeId>, TypeMap) {
        let mut fresh = Vec::new();
        let mut map = TypeMap::default();
        for (k, &t) in tparams.iter().enumerate() {
            let Type::TypeParam { entity } = *self.types.get(t) else { continue };
            let old = self.types.entity(entity).clone();
            let e = self.types.add_entity(old);
            let new = self.types.add_type_param(e, k);
            if let Some(note) = self.types.hiding(entity).map(String::from) {
                self.types.note_hiding(e, &note);
            }
            self.types.set_kind(e, crate::types::EntityKind::TypeName { ty: new, alias: false });
            map.insert(entity, new);
            fresh.push(new);
        }
        for (&old, &new) in tparams.iter().zip(&fresh) {
            if let (Type::TypeParam { entity: o }, Type::TypeParam { entity: n }) =
                (self.types.get(old).clone(), self.types.get(new).clone())
            {
                let bound = self.types.type_param_info(o).map_or(TypeId::EMPTY_INTERFACE, |i| i.bound);
                let bound = self.types.subst_written(bound, &map);
                self.types.set_bound(n, bound);
            }
        }
        (fresh, map)
    }

    pub fn entities(&self, tparams: &[TypeId]) -> Vec<EntityId> {
        tparams
            .iter()
            .filter_map(|&t| match self.types.get(t) {
                Type::TypeParam { entity } => Some(*entity),
                _ => None,
            })
            .collect()
    }

    /// Infers the type arguments of a call, and of generic functions among its arguments. Gives the type arguments and
    /// the parameter types with all of them filled in.
    #[allow(clippy::too_many_arguments)]
    pub fn infer_call(
        &mut self,
        e: &'a Expr,
        fun: &'a Expr,
        fun_text: &str,
        sig: &Signature,
        explicit: &[TypeId],
        params: &[TypeId],
        args: &mut [Operand<'a>],
        lparen: u32,
    ) -> Option<(Vec<TypeId>, Vec<TypeId>)> {
        let _ = fun;
        let (mut tparams, map) = self.fresh_tparams(&sig.tparams);
        let own = tparams.len();
        let params: Vec<TypeId> = params.iter().map(|&p| self.types.subst_written(p, &map)).collect();
        // Generic functions among the arguments bring type parameters of their own.
        let mut generic: Vec<(usize, usize, usize, Signature, TypeId)> = Vec::new();
        let mut arg_types: Vec<TypeId> = args.iter().map(|x| x.ty).collect();
        for (k, x) in args.iter().enumerate() {
            if !self.is_generic_func(x.ty) {
                continue;
            }
            let Type::Signature(s) = self.types.get(x.ty).clone() else { continue };
            let (fresh, m) = self.fresh_tparams(&s.tparams);
            let plain = self.without_tparams(x.ty);
            arg_types[k] = self.types.subst_written(plain, &m);
            generic.push((k, tparams.len(), fresh.len(), s, x.ty));
            tparams.extend(fresh);
        }
        let entities = self.entities(&tparams);
        let mut u = Unifier::new(&entities);
        for (k, &t) in explicit.iter().enumerate() {
            if let Some(&p) = entities.get(k) {
                u.set(p, t);
            }
        }
        // Known type arguments show in what parameters are called from here on.
        let written = self.types.type_map(&tparams[..explicit.len().min(own)], explicit);
        let params: Vec<TypeId> = params.iter().map(|&p| self.types.subst_written(p, &written)).collect();
        let mut untyped: Vec<usize> = Vec::new();
        for (k, x) in args.iter().enumerate() {
            if !self.mentions(params[k], &entities) && generic.iter().all(|g| g.0 != k) {
                continue;
            }
            if x.is_nil() {
                continue;
            }
            if self.is_untyped(x.ty) {
                if u.param(self.types, params[k]).is_some() {
                    untyped.push(k);
                }
                continue;
            }
            self.ensure_methods(x.ty);
            if !u.unify(self.types, params[k], arg_types[k], How::Assign, 0) {
                self.mismatch_error(fun_text, x, params[k], &u, &tparams);
                return None;
            }
        }
        if !self.solve_constraints(&mut u, &tparams, e.span.at(lparen), Some(fun_text), true) {
            return None;
        }
        // Untyped constants choose a type where nothing else did: the largest kind among them.
        let mut largest: HashMap<EntityId, TypeId> = HashMap::new();
        for &k in &untyped {
            let Some(p) = u.param(self.types, params[k]) else { continue };
            if u.get(p).is_some() {
                continue;
            }
            let t = args[k].ty;
            match largest.get(&p).copied() {
                None => {
                    largest.insert(p, t);
                }
                Some(old) => {
                    let (a, b) = (self.types.basic(old), self.types.basic(t));
                    match (a, b) {
                        (Some(a), Some(b)) if a == b => {}
                        (Some(a), Some(b)) if a.is_numeric() && b.is_numeric() => {
                            if b > a {
                                largest.insert(p, t);
                            }
                        }
                        _ => {
                            let (a, b) = (self.show(old), self.show(t));
                            let name = self.types.entity(p).name.clone();
                            let text = format!(
                                "in call to {fun_text}, mismatched types {a} and {b} (cannot infer {name})"
                            );
                            self.err(Code::CannotInfer, args[k].span, text);
                            return None;
                        }
                    }
                }
            }
        }
        for (p, t) in largest {
            let t = self.types.default_type(t);
            u.set(p, t);
        }
        let all = self.inferred(&u, &tparams);
        if let Some(k) = all.iter().position(Option::is_none) {
            let entity = entities[k];
            let name = self.types.entity(entity).name.clone();
            let place = self.sources.place(self.types.entity(entity).span).to_string();
            self.err(
                Code::CannotInfer,
                e.span.at(lparen),
                format!("in call to {fun_text}, cannot infer {name} (declared at {place})"),
            );
            return None;
        }
        let all: Vec<TypeId> = all.into_iter().flatten().collect();
        let fill = self.types.type_map(&tparams, &all);
        let filled: Vec<TypeId> = params.iter().map(|&p| self.types.subst_written(p, &fill)).collect();
        for (k, from, n, s, t) in generic {
            let targs = &all[from..from + n];
            let m = self.types.type_map(&s.tparams, targs);
            let plain = self.without_tparams(t);
            let inst = self.types.subst_written(plain, &m);
            if let Some(arg) = args[k].expr {
                self.record_instance(arg, targs, inst);
            }
            args[k].ty = inst;
        }
        Some((all[..own].to_vec(), filled))
    }

    fn mismatch_error(
        &mut self,
        fun_text: &str,
        x: &Operand<'a>,
        param: TypeId,
        u: &Unifier,
        tparams: &[TypeId],
    ) {
        let arg = self.operand_text(x);
        let (shown, p) = (self.show(x.ty), self.show(param));
        let all = self.inferred(u, tparams);
        let fill: Vec<(TypeId, TypeId)> =
            tparams.iter().zip(&all).filter_map(|(&t, a)| a.map(|a| (t, a))).collect();
        let text = if fill.is_empty() {
            let names: Vec<String> = tparams.iter().map(|&t| self.show(t)).collect();
            let names = match &names[..] {
                [a] => a.clone(),
                [a, b] => format!("{a} and {b}"),
                [rest @ .., last] => format!("{}, and {last}", rest.join(", ")),
                [] => String::new(),
            };
            format!("type {shown} of {arg} does not match {p} (cannot infer {names})")
        } else {
            let (ps, ts): (Vec<TypeId>, Vec<TypeId>) = fill.into_iter().unzip();
            let map = self.types.type_map(&ps, &ts);
            let inferred = self.types.subst_written(param, &map);
            if inferred != param {
                let inferred = self.show(inferred);
                format!("type {shown} of {arg} does not match inferred type {inferred} for {p}")
            } else {
                format!("type {shown} of {arg} does not match {p}")
            }
        };
        self.err(Code::CannotInfer, x.span, format!("in call to {fun_text}, {text}"));
    }

    /// Whether a type mentions one of the type parameters.
    pub fn mentions(&mut self, t: TypeId, params: &[EntityId]) -> bool {
        if params.is_empty() {
            return false;
        }
        match &*self.types.get_arc(t) {
            Type::TypeParam { entity } => params.contains(entity),
            Type::Basic(_) => false,
            Type::Alias { rhs, .. } => self.mentions(*rhs, params),
            Type::Named { targs, .. } => targs.iter().any(|&a| self.mentions(a, params)),
            Type::Pointer(e) | Type::Slice(e) | Type::Array { elem: e, .. } | Type::Chan { elem: e, .. } => {
                self.mentions(*e, params)
            }
            Type::Map { key, value } => self.mentions(*key, params) || self.mentions(*value, params),
            Type::Struct { fields } => fields.iter().any(|f| self.mentions(f.ty, params)),
            Type::Signature(s) => {
                s.params.iter().chain(s.results.iter()).any(|p| self.mentions(p.ty, params))
            }
            Type::Interface(i) => {
                i.methods.iter().any(|m| self.mentions(m.sig, params))
                    || i.embeds.iter().any(|&e| self.mentions(e, params))
            }
            Type::Union(terms) => terms.iter().any(|x| self.mentions(x.ty, params)),
            Type::Tuple(ts) => ts.iter().any(|&t| self.mentions(t, params)),
        }
    }

    /// Uses core types and methods of constraints until nothing new follows.
    fn solve_constraints(
        &mut self,
        u: &mut Unifier,
        tparams: &[TypeId],
        at: Span,
        fun: Option<&str>,
        methods: bool,
    ) -> bool {
        let prefix = fun.map_or(String::new(), |f| format!("in call to {f}, "));
        for _ in 0..tparams.len() * 2 + 2 {
            let before: Vec<Option<TypeId>> = u.values.clone();
            for (k, &p) in tparams.iter().enumerate() {
                let Type::TypeParam { entity } = *self.types.get(p) else { continue };
                let known = u.get(entity);
                let bound = self.types.type_param_info(entity).map_or(TypeId::EMPTY_INTERFACE, |i| i.bound);
                let Some(set) = self.types.type_set_of(bound) else { continue };
                if let Some((core, tilde, single)) = self.core_of_terms(set.terms.as_deref()) {
                    match known {
                        Some(t) => {
                            let t2 = if tilde { self.types.core_type(t).unwrap_or(t) } else { t };
                            if !u.unify(self.types, t2, core, How::Loose, 0) {
                                let shown = self.show(t);
                                let name = self.show(p);
                                let c = self.show(bound);
                                let text = format!("{prefix}{name} (type {shown}) does not satisfy {c}");
                                self.err(Code::NotSatisfied, at, text);
                                return false;
                            }
                        }
                        None => {
                            if single && !tilde {
                                u.set(entity, core);
                            }
                        }
                    }
                }
                // What a core type gave (`*T`) has methods only once the parameters in it are known.
                if known.is_some()
                    && let Some(t) = self.inferred(u, tparams)[k]
                {
                    // Methods of the constraint may name further parameters.
                    self.ensure_methods(t);
                    if let Some(m) = self.types.missing_method(t, bound, false)
                        && matches!(
                            m.cause,
                            crate::types::lookup::MissingCause::Absent
                                | crate::types::lookup::MissingCause::PointerReceiver
                        )
                        && methods
                    {
                        let why = self.missing_text(t, bound, &m);
                        let (p, shown, c) = (self.show(p), self.show(t), self.show(bound));
                        let text = format!("{prefix}{p} (type {shown}) does not satisfy {c} {why}");
                        self.err(Code::NotSatisfied, at, text);
                        return false;
                    }
                    for m in &set.methods {
                        let found = self.types.lookup(t, &m.name, m.package, false);
                        let sig = match found {
                            crate::types::lookup::Lookup::Found { found, .. } => match found {
                                crate::types::lookup::Found::Method { entity, targs, .. } => {
                                    self.types.method_signature(entity, &targs)
                                }
                                crate::types::lookup::Found::InterfaceMethod { method, .. } => method.sig,
                                crate::types::lookup::Found::Field(_) => continue,
                            },
                            _ => continue,
                        };
                        u.unify(self.types, m.sig, sig, How::Exact, 0);
                    }
                }
            }
            if u.values == before {
                break;
            }
        }
        true
    }

    /// The core type of a constraint's terms, whether a tilde stands before one, and whether there is just one term.
    fn core_of_terms(&mut self, terms: Option<&[Term]>) -> Option<(TypeId, bool, bool)> {
        let terms = terms?;
        let first = terms.first()?;
        if terms.len() == 1 {
            let t = if first.tilde { self.types.under(first.ty) } else { first.ty };
            return Some((t, first.tilde, true));
        }
        let mut tilde = false;
        let mut core: Option<TypeId> = None;
        for x in terms {
            tilde |= x.tilde;
            let u = self.types.under(x.ty);
            core = Some(match core {
                None => u,
                Some(c) if self.types.identical(c, u) => c,
                Some(c) => match (self.types.get(c).clone(), self.types.get(u).clone()) {
                    // Of channels the restricted one stands for all.
                    (Type::Chan { dir: a, elem: e }, Type::Chan { dir: b, elem: f })
                        if self.types.identical(e, f) && (a == ChanDir::Both || b == ChanDir::Both) =>
                    {
                        if a == ChanDir::Both { u } else { c }
                    }
                    _ => return None,
                },
            });
        }
        core.map(|c| (c, tilde, false))
    }

    /// The inferred types, with parameters in them replaced; `None` where one is open.
    fn inferred(&mut self, u: &Unifier, tparams: &[TypeId]) -> Vec<Option<TypeId>> {
        let entities = self.entities(tparams);
        let mut values: Vec<Option<TypeId>> = entities.iter().map(|&p| u.get(p)).collect();
        for _ in 0..entities.len() + 1 {
            let mut map = TypeMap::default();
            for (&p, v) in entities.iter().zip(&values) {
                if let Some(v) = v
                    && !self.mentions(*v, &entities)
                {
                    map.insert(p, *v);
                }
            }
            let mut changed = false;
            for v in values.iter_mut() {
                if let Some(t) = v
                    && self.mentions(*t, &entities)
                {
                    let new = self.types.subst_written(*t, &map);
                    changed |= new != *t;
                    *v = Some(new);
                }
            }
            if !changed {
                break;
            }
        }
        values.into_iter().map(|v| v.filter(|&t| !self.mentions(t, &entities))).collect()
    }

    /// The type arguments behind the written ones, from constraints alone.
    pub fn infer_rest(
        &mut self,
        sig: &Signature,
        explicit: &[TypeId],
        at: Span,
        report: bool,
    ) -> Option<Vec<TypeId>> {
        let (tparams, _) = self.fresh_tparams(&sig.tparams);
        let entities = self.entities(&tparams);
        let mut u = Unifier::new(&entities);
        for (k, &t) in explicit.iter().enumerate() {
            u.set(entities[k], t);
        }
        if !self.solve_constraints(&mut u, &tparams, at, None, false) {
            return None;
        }
        let all = self.inferred(&u, &tparams);
        if let Some(k) = all.iter().position(Option::is_none) {
            if report {
                let name = self.types.entity(entities[k]).name.clone();
                let place = self.sources.place(self.types.entity(entities[k]).span).to_string();
                self.err(Code::CannotInfer, at, format!("cannot infer {name} (declared at {place})"));
            }
            return None;
        }
        Some(all.into_iter().flatten().collect())
    }

    /// The type arguments that make a generic function one of the function type `target`; else what the signature
    /// would be with those that are known.
    pub fn infer_from_target(
        &mut self,
        sig: &Signature,
        sig_ty: TypeId,
        target: TypeId,
    ) -> Result<Vec<TypeId>, Option<TypeId>> {
        let (tparams, map) = self.fresh_tparams(&sig.tparams);
        let entities = self.entities(&tparams);
        let plain = self.without_tparams(sig_ty);
        let own = self.types.subst_written(plain, &map);
        let mut u = Unifier::new(&entities);
        let fits = u.unify(self.types, own, target, How::Assign, 0)
            && self.solve_constraints(&mut u, &tparams, Span::default(), None, false);
        let all = self.inferred(&u, &tparams);
        if fits && all.iter().all(Option::is_some) {
            return Ok(all.into_iter().flatten().collect());
        }
        let known: Vec<(TypeId, TypeId)> =
            tparams.iter().zip(&all).filter_map(|(&p, a)| a.map(|a| (p, a))).collect();
        if known.is_empty() {
            return Err(None);
        }
        let (ps, ts): (Vec<TypeId>, Vec<TypeId>) = known.into_iter().unzip();
        let map = self.types.type_map(&ps, &ts);
        Err(Some(self.types.subst_written(own, &map)))
    }
}
