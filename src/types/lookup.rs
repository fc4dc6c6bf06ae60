//! Fields and methods by name: selectors, method sets, and what a type lacks to implement an interface.
use super::subst::TypeMap;
use super::ty::*;
use super::{EntityId, EntityKind, TypeSet, Types};
use crate::types::fast::FastSet;
use std::sync::Arc;

/// What a name selects in a type.
#[derive(Clone, PartialEq, Debug)]
pub enum Found {
    Field(Field),
    /// A declared method, with the type arguments of its receiver type.
    Method {
        entity: EntityId,
        targs: Box<[TypeId]>,
        pointer_recv: bool,
    },
    /// A method of the interface type `iface`, at a place in its sorted method list.
    InterfaceMethod {
        iface: TypeId,
        index: u32,
        method: Method,
    },
}

/// The answer of [`Types::lookup`].
#[derive(Clone, PartialEq, Debug)]
pub enum Lookup {
    NotFound,
    /// Several embedded fields have it at the same depth.
    Ambiguous,
    Found {
        found: Found,
        /// Field indices on the way; for a field its own is the last.
        path: Vec<u32>,
        /// A pointer is followed on the way.
        indirect: bool,
    },
}

/// Why a type does not implement an interface, by the first method (in name order) that it lacks.
#[derive(Clone, PartialEq, Debug)]
pub struct MissingMethod {
    pub method: Method,
    pub cause: MissingCause,
}

#[derive(Clone, PartialEq, Debug)]
pub enum MissingCause {
    Absent,
    /// A method of that name with another signature.
    WrongSignature {
        have: TypeId,
        have_name: Name,
    },
    /// Only a method whose name differs in case.
    WrongName {
        have: TypeId,
        have_name: Name,
    },
    PointerReceiver,
    /// A field has the name.
    Field,
    Ambiguous,
}

impl Types {
    /// The method set of an interface, and its terms. `t` is an interface type (not a name).
    pub fn type_set(&mut self, t: TypeId) -> Arc<TypeSet> {
        if let Some(set) = self.type_sets.get(&t) {
            return set.clone();
        }
        let ty = self.get_arc(t);
        let Type::Interface(iface) = &*ty else { return Arc::new(TypeSet::default()) };
        // An interface that embeds itself, or ever larger instances of itself, is refused elsewhere; here it only must not
        // loop.
        if self.type_set_depth > 50 {
            return Arc::new(TypeSet::default());
        }
        self.type_set_depth += 1;
        self.type_sets.insert(t, Arc::new(TypeSet::default()));
        let mut set = TypeSet { methods: iface.methods.to_vec(), terms: None, comparable: iface.comparable };
        let mut settled = true;
        for &e in iface.embeds.iter() {
            let terms = match &*self.get_arc(e) {
                Type::Union(terms) => self.union_terms(terms),
                _ => {
                    let u = self.under(e);
                    match &*self.get_arc(u) {
                        Type::Interface(_) => {
                            let inner = self.type_set(u);
                            for m in &inner.methods {
                                if !set.methods.iter().any(|x| x.name == m.name && x.package == m.package) {
                                    set.methods.push(m.clone());
                                }
                            }
                            set.comparable |= inner.comparable;
                            inner.terms.clone()
                        }
                        Type::Union(terms) => self.union_terms(terms),
                        Type::Basic(Basic::Invalid) => {
                            settled = false;
                            continue;
                        }
                        _ => Some(vec![Term { tilde: false, ty: e }]),
                    }
                }
            };
            set.terms = match (set.terms.take(), terms) {
                (None, t) | (t, None) => t,
                (Some(a), Some(b)) => Some(self.intersect_terms(&a, &b)),
            };
        }
        set.methods.sort_by(|a, b| a.name.cmp(&b.name).then(a.package.cmp(&b.package)));
        if set.comparable
            && let Some(terms) = set.terms.take()
        {
            set.comparable = false;
            set.terms = Some(terms.into_iter().filter(|x| self.comparable(x.ty, false)).collect());
        }
        self.type_set_depth -= 1;
        let set = Arc::new(set);
        if settled {
            self.type_sets.insert(t, set.clone());
        } else {
            self.type_sets.remove(&t);
        }
        set
    }

    fn union_terms(&mut self, terms: &[Term]) -> Option<Vec<Term>> {
        let mut all: Vec<Term> = Vec::new();
        for x in terms {
            let u = self.under(x.ty);
            let more = match self.get(u) {
                Type::Interface(_) => self.type_set(u).terms.clone()?,
                Type::Basic(Basic::Invalid) => continue,
                _ => vec![*x],
            };
            for m in more {
                if !all.iter().any(|&a| self.term_includes(a, m)) {
                    let mut kept = Vec::new();
                    for a in all {
                        if !self.term_includes(m, a) {
                            kept.push(a);
                        }
                    }
                    all = kept;
                    all.push(m);
                }
            }
        }
        Some(all)
    }

    /// Whether every type of `b` is one of `a`.
    pub(crate) fn term_includes(&mut self, a: Term, b: Term) -> bool {
        if !a.tilde {
            return !b.tilde && self.identical(a.ty, b.ty);
        }
        let (ua, ub) = (self.under(a.ty), self.under(b.ty));
        self.identical(ua, ub)
    }

    fn intersect_terms(&mut self, a: &[Term], b: &[Term]) -> Vec<Term> {
        let mut out: Vec<Term> = Vec::new();
        for &x in a {
            for &y in b {
                let both = if self.term_includes(x, y) {
                    y
                } else if self.term_includes(y, x) {
                    x
                } else {
                    continue;
                };
                if !out.contains(&both) {
                    out.push(both);
                }
            }
        }
        out
    }

    /// The type set of an interface or type parameter; `None` for other types.
    pub fn type_set_of(&mut self, t: TypeId) -> Option<Arc<TypeSet>> {
        let u = self.under(t);
        matches!(self.get(u), Type::Interface(_)).then(|| self.type_set(u))
    }

    pub fn is_type_param(&self, t: TypeId) -> bool {
        matches!(self.get(self.unalias(t)), Type::TypeParam { .. })
    }
    /// An interface type that is not a type parameter.
    pub fn is_interface(&mut self, t: TypeId) -> bool {
        let u = self.under(t);
        !self.is_type_param(t) && matches!(self.get(u), Type::Interface(_))
    }
    /// The element type if `t` is a pointer type (declared or not).
    pub fn deref(&mut self, t: TypeId) -> Option<TypeId> {
        let u = self.under(t);
        match self.get(u) {
            Type::Pointer(e) => Some(*e),
            _ => None,
        }
    }

    /// Looks a field or method up in `t` (through one pointer and embedded fields), as seen from `package`.
    /// With `fold`, names that differ in case only match, too.
    pub fn lookup(&mut self, t: TypeId, name: &str, package: EntityId, fold: bool) -> Lookup {
        if name == "_" {
            return Lookup::NotFound;
        }
        // A declared pointer type has fields, but no methods.
        if self.as_named(t).is_some()
            && let Some(elem) = self.deref(t)
            && !self.is_type_param(t)
        {
            let p = self.pointer(elem);
            return match self.lookup_in(p, name, package, fold) {
                Lookup::Found { found: Found::Field(f), path, indirect } => {
                    Lookup::Found { found: Found::Field(f), path, indirect }
                }
                _ => Lookup::NotFound,
            };
        }
        self.lookup_in(t, name, package, fold)
    }

    fn lookup_in(&mut self, t: TypeId, name: &str, package: EntityId, fold: bool) -> Lookup {
        let matches = |n: &str, p: EntityId| {
            if fold && n.eq_ignore_ascii_case(name) {
                return true;
            }
            n == name && (p.is_none() || p == package)
        };
        let mut start = self.unalias(t);
        let mut through_pointer = false;
        if let Type::Pointer(e) = *self.get(start) {
            let u = self.under(e);
            if matches!(self.get(u), Type::Interface(_)) {
                // A pointer to an interface or type parameter has neither.
                return Lookup::NotFound;
            }
            start = self.unalias(e);
            through_pointer = true;
        }
        struct Candidate {
            ty: TypeId,
            path: Vec<u32>,
            indirect: bool,
            multiples: bool,
        }
        let mut level =
            vec![Candidate { ty: start, path: vec![], indirect: through_pointer, multiples: false }];
        let mut seen: FastSet<TypeId> = FastSet::default();
        while !level.is_empty() {
            let mut result: Option<Lookup> = None;
            let mut next: Vec<Candidate> = Vec::new();
            let mut hits = 0;
            for c in &level {
                let ty = self.get_arc(c.ty);
                if let Type::Named { entity, targs } = &*ty {
                    let canonical = self.canon(c.ty);
                    if !seen.insert(canonical) {
                        continue;
                    }
                    let method = if fold {
                        self.methods_of(*entity).iter().copied().find(|&m| {
                            let e = self.entity(m);
                            matches(&e.name, if e.exported() { EntityId::NONE } else { e.package })
                        })
                    } else {
                        self.method_of(*entity, name).filter(|&m| {
                            let e = self.entity(m);
                            e.exported() || e.package == package
                        })
                    };
                    if let Some(m) = method {
                        let pointer_recv = match &self.entity(m).kind {
                            EntityKind::Func(f) => f.recv.as_ref().is_some_and(|r| r.pointer),
                            _ => false,
                        };
                        hits += if c.multiples { 2 } else { 1 };
                        result = Some(Lookup::Found {
                            found: Found::Method { entity: m, targs: targs.clone(), pointer_recv },
                            path: c.path.clone(),
                            indirect: c.indirect,
                        });
                        continue;
                    }
                }
                let u = self.under(c.ty);
                match &*self.get_arc(u) {
                    Type::Struct { fields } => {
                        for (i, f) in fields.iter().enumerate() {
                            if matches(&f.name, f.package) {
                                hits += if c.multiples { 2 } else { 1 };
                                let mut path = c.path.clone();
                                path.push(i as u32);
                                result = Some(Lookup::Found {
                                    found: Found::Field(f.clone()),
                                    path,
                                    indirect: c.indirect,
                                });
                                continue;
                            }
                            if !f.embedded || hits > 0 {
                                continue;
                            }
                            let ft = self.unalias(f.ty);
                            let (elem, pointer) = match *self.get(ft) {
                                Type::Pointer(e) => (self.unalias(e), true),
                                _ => (ft, false),
                            };
                            if matches!(
                                self.get(elem),
                                Type::Named { .. } | Type::Struct { .. } | Type::Interface(_)
                            ) {
                                let mut path = c.path.clone();
                                path.push(i as u32);
                                next.push(Candidate {
                                    ty: elem,
                                    path,
                                    indirect: c.indirect || pointer,
                                    multiples: c.multiples,
                                });
                            }
                        }
                    }
                    Type::Interface(_) => {
                        let set = self.type_set(u);
                        if let Some((i, m)) =
                            set.methods.iter().enumerate().find(|(_, m)| matches(&m.name, m.package))
                        {
                            hits += if c.multiples { 2 } else { 1 };
                            result = Some(Lookup::Found {
                                found: Found::InterfaceMethod {
                                    iface: u,
                                    index: i as u32,
                                    method: m.clone(),
                                },
                                path: c.path.clone(),
                                indirect: c.indirect,
                            });
                        }
                    }
                    _ => {}
                }
            }
            match (hits, result) {
                (0, _) => {}
                (1, Some(r)) => return r,
                _ => return Lookup::Ambiguous,
            }
            // The same type reached twice at one depth makes everything in it ambiguous.
            let mut merged: Vec<Candidate> = Vec::new();
            for c in next {
                let key = self.canon(c.ty);
                match merged.iter_mut().find(|m| m.ty == key) {
                    Some(m) => m.multiples = true,
                    None => merged.push(Candidate { ty: key, ..c }),
                }
            }
            level = merged;
        }
        Lookup::NotFound
    }

    /// The signature of a declared method for these type arguments of its receiver type.
    pub fn method_signature(&mut self, method: EntityId, targs: &[TypeId]) -> TypeId {
        let EntityKind::Func(f) = &self.entity(method).kind else { return TypeId::INVALID };
        let sig = f.sig;
        let tparams = match &f.recv {
            Some(r) if !targs.is_empty() => r.tparams.clone(),
            _ => return sig,
        };
        let mut map: TypeMap = self.type_map(&tparams, targs);
        // A generic method has its own type parameters, whose constraints may mention the receiver's.
        if let Type::Signature(s) = self.get(sig)
            && !s.tparams.is_empty()
        {
            for p in s.tparams.clone() {
                let Type::TypeParam { entity } = *self.get(p) else { continue };
                let copy = self.entity(entity).clone();
                let e = self.add_entity(copy);
                let index = self.tparams.get(&entity).map_or(0, |i| i.index);
                let t = self.add_type_param(e, index);
                self.set_kind(e, EntityKind::TypeName { ty: t, alias: false });
                map.insert(entity, t);
            }
            for (p, &t) in map.clone().iter() {
                if let Type::TypeParam { entity } = *self.get(t)
                    && !tparams
                        .iter()
                        .any(|&x| matches!(self.get(x), Type::TypeParam { entity } if entity == p))
                {
                    let bound = self.tparams.get(p).map_or(TypeId::EMPTY_INTERFACE, |i| i.bound);
                    let bound = self.subst_written(bound, &map);
                    self.set_bound(entity, bound);
                }
            }
        }
        self.subst_written(sig, &map)
    }

    /// The first method of the interface type `iface` that `t` lacks. With `dynamic`, an interface `t` only must not
    /// contradict (a type assertion).
    pub fn missing_method(&mut self, t: TypeId, iface: TypeId, dynamic: bool) -> Option<MissingMethod> {
        let set = self.type_set_of(iface)?;
        if set.methods.is_empty() {
            return None;
        }
        let mut absent = None;
        let from_interface = self.type_set_of(t);
        for m in &set.methods {
            let cause = if let Some(have) = &from_interface {
                match have.methods.iter().find(|h| h.name == m.name && h.package == m.package) {
                    None if dynamic => continue,
                    None => match have.methods.iter().find(|h| h.name.eq_ignore_ascii_case(&m.name)) {
                        Some(h) => MissingCause::WrongName { have: h.sig, have_name: h.name.clone() },
                        None => MissingCause::Absent,
                    },
                    Some(h) if !self.identical(h.sig, m.sig) => {
                        MissingCause::WrongSignature { have: h.sig, have_name: h.name.clone() }
                    }
                    Some(_) => continue,
                }
            } else {
                match self.method_cause(t, m) {
                    None => continue,
                    Some(c) => c,
                }
            };
            absent = Some(MissingMethod { method: m.clone(), cause });
            break;
        }
        absent
    }

    fn method_cause(&mut self, t: TypeId, m: &Method) -> Option<MissingCause> {
        match self.lookup(t, &m.name, m.package, false) {
            Lookup::Found { found: Found::Method { entity, targs, pointer_recv }, indirect, .. } => {
                let have = self.method_signature(entity, &targs);
                if !self.identical(have, m.sig) {
                    let have_name = self.entity(entity).name.clone();
                    return Some(MissingCause::WrongSignature { have, have_name });
                }
                if pointer_recv && !indirect {
                    return Some(MissingCause::PointerReceiver);
                }
                None
            }
            Lookup::Found { found: Found::InterfaceMethod { method, .. }, .. } => {
                if self.identical(method.sig, m.sig) {
                    return None;
                }
                Some(MissingCause::WrongSignature { have: method.sig, have_name: method.name })
            }
            Lookup::Found { found: Found::Field(_), .. } => Some(MissingCause::Field),
            Lookup::Ambiguous => Some(MissingCause::Ambiguous),
            Lookup::NotFound => match self.lookup(t, &m.name, m.package, true) {
                Lookup::Found { found: Found::Method { entity, targs, .. }, .. } => {
                    let have = self.method_signature(entity, &targs);
                    Some(MissingCause::WrongName { have, have_name: self.entity(entity).name.clone() })
                }
                Lookup::Found { found: Found::InterfaceMethod { method, .. }, .. } => {
                    Some(MissingCause::WrongName { have: method.sig, have_name: method.name })
                }
                _ => Some(MissingCause::Absent),
            },
        }
    }

    /// All methods that values of type `t` have, promoted ones included, by name: what `t` offers to interfaces. Each
    /// with the signature, sorted by name.
    pub fn method_set(&mut self, t: TypeId) -> Vec<(Name, EntityId, Lookup)> {
        let mut names: Vec<(Name, EntityId)> = Vec::new();
        let mut seen = FastSet::default();
        self.collect_method_names(t, &mut names, &mut seen);
        names.sort();
        names.dedup();
        let mut out = Vec::new();
        for (name, package) in names {
            let found = self.lookup(t, &name, package, false);
            let usable = match &found {
                Lookup::Found { found: Found::Method { pointer_recv, .. }, indirect, .. } => {
                    !pointer_recv || *indirect
                }
                Lookup::Found { found: Found::InterfaceMethod { .. }, .. } => true,
                _ => false,
            };
            if usable {
                out.push((name, package, found));
            }
        }
        out
    }

    fn collect_method_names(
        &mut self,
        t: TypeId,
        out: &mut Vec<(Name, EntityId)>,
        seen: &mut FastSet<TypeId>,
    ) {
        let mut t = self.unalias(t);
        if let Type::Pointer(e) = *self.get(t) {
            t = self.unalias(e);
        }
        let key = self.canon(t);
        if !seen.insert(key) {
            return;
        }
        if let Type::Named { entity, .. } = *self.get(t) {
            for &m in self.methods_of(entity) {
                let e = self.entity(m);
                out.push((e.name.clone(), if e.exported() { EntityId::NONE } else { e.package }));
            }
        }
        let u = self.under(t);
        match &*self.get_arc(u) {
            Type::Struct { fields } => {
                for f in fields.iter().filter(|f| f.embedded) {
                    self.collect_method_names(f.ty, out, seen);
                }
            }
            Type::Interface(_) => {
                let set = self.type_set(u);
                out.extend(set.methods.iter().map(|m| (m.name.clone(), m.package)));
            }
            _ => {}
        }
    }

    /// Whether values of type `t` can be used as interface `iface`, methods and type set considered.
    pub fn implements(&mut self, t: TypeId, iface: TypeId) -> bool {
        let Some(set) = self.type_set_of(iface) else { return false };
        if self.missing_method(t, iface, false).is_some() {
            return false;
        }
        if set.comparable && !self.comparable(t, true) {
            return false;
        }
        match &set.terms {
            None => true,
            Some(terms) => match self.type_set_of(t).map(|s| s.terms.clone()) {
                Some(None) => false,
                Some(Some(mine)) => mine.iter().all(|&m| terms.iter().any(|&x| self.term_includes(x, m))),
                None => terms.iter().any(|&x| self.term_includes(x, Term { tilde: false, ty: t })),
            },
        }
    }
}
