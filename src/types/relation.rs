//! Relations between types: assignable, convertible, comparable, ordered.
//!
//! These speak of types alone; what a constant or `nil` may become is the checker's part.
use super::Types;
use super::ty::*;

impl Types {
    /// Declared types, basic types and type parameters: those that assignability treats as having a name.
    pub fn has_name(&self, t: TypeId) -> bool {
        matches!(self.get(self.unalias(t)), Type::Basic(_) | Type::Named { .. } | Type::TypeParam { .. })
    }

    /// The basic type underlying `t`, if it is one (not for type parameters).
    pub fn basic(&mut self, t: TypeId) -> Option<Basic> {
        let u = self.under(t);
        match self.get(u) {
            Type::Basic(b) => Some(*b),
            _ => None,
        }
    }

    /// Whether `f` holds for the underlying type of `t`; for a type parameter, of every type in its type set (which
    /// must have specific types).
    pub(crate) fn all_basic(&mut self, t: TypeId, f: fn(Basic) -> bool) -> bool {
        if self.is_type_param(t) {
            let Some(terms) = self.type_set_of(t).and_then(|s| s.terms.clone()) else { return false };
            return !terms.is_empty() && terms.iter().all(|x| self.basic(x.ty).is_some_and(f));
        }
        self.basic(t).is_some_and(f)
    }

    /// Whether `==` is defined (spec, "Comparison operators"). With `dynamic`, interfaces count, which may panic.
    pub fn comparable(&mut self, t: TypeId, dynamic: bool) -> bool {
        if self.is_type_param(t) {
            let Some(set) = self.type_set_of(t) else { return false };
            if set.comparable {
                return true;
            }
            // A type parameter whose constraint mentions it is comparable if everything else is.
            if !self.comparing.insert(t) {
                return true;
            }
            let all = set
                .terms
                .as_ref()
                .is_some_and(|ts| !ts.is_empty() && ts.iter().all(|x| self.comparable(x.ty, false)));
            self.comparing.remove(&t);
            return all;
        }
        let u = self.under(t);
        match &*self.get_arc(u) {
            Type::Basic(b) => *b != Basic::UntypedNil,
            Type::Pointer(_) | Type::Chan { .. } => true,
            Type::Interface(_) => {
                if dynamic {
                    return true;
                }
                let set = self.type_set(u);
                set.comparable
                    || set.terms.as_ref().is_some_and(|ts| ts.iter().all(|x| self.comparable(x.ty, false)))
            }
            Type::Struct { fields } => fields.iter().all(|f| self.comparable(f.ty, dynamic)),
            Type::Array { elem, .. } => self.comparable(*elem, dynamic),
            _ => false,
        }
    }

    /// Whether `nil` is a value of the type.
    pub fn has_nil(&mut self, t: TypeId) -> bool {
        if self.is_type_param(t) {
            let Some(terms) = self.type_set_of(t).and_then(|s| s.terms.clone()) else { return false };
            return !terms.is_empty() && terms.iter().all(|x| self.has_nil(x.ty));
        }
        let u = self.under(t);
        match self.get(u) {
            Type::Basic(b) => *b == Basic::UntypedNil,
            Type::Pointer(_)
            | Type::Slice(_)
            | Type::Map { .. }
            | Type::Chan { .. }
            | Type::Signature(_)
            | Type::Interface(_) => true,
            _ => false,
        }
    }

    /// Whether a value of the typed type `v` may be assigned to a variable of type `t` (spec, "Assignability").
    pub fn assignable(&mut self, v: TypeId, t: TypeId) -> bool {
        if self.identical(v, t) {
            return true;
        }
        let (vu, tu) = (self.under(v), self.under(t));
        let (vp, tp) = (self.is_type_param(v), self.is_type_param(t));
        if !vp && !tp && self.identical(vu, tu) && (!self.has_name(v) || !self.has_name(t)) {
            return true;
        }
        if !tp && matches!(self.get(tu), Type::Interface(_)) {
            return self.implements(v, t);
        }
        if let (Type::Chan { dir: ChanDir::Both, elem: ve }, Type::Chan { elem: te, .. }) =
            (self.get(vu).clone(), self.get(tu).clone())
            && !vp
            && !tp
            && self.identical(ve, te)
        {
            return !self.has_name(v) || !self.has_name(t);
        }
        if tp && !self.has_name(v) {
            let terms = self.type_set_of(t).and_then(|s| s.terms.clone()).unwrap_or_default();
            return !terms.is_empty() && terms.iter().all(|x| self.assignable(v, x.ty));
        }
        if vp && !self.has_name(t) {
            let terms = self.type_set_of(v).and_then(|s| s.terms.clone()).unwrap_or_default();
            return !terms.is_empty() && terms.iter().all(|x| self.assignable(x.ty, t));
        }
        false
    }

    /// Whether a non-constant value of type `v` may be converted to `t` (spec, "Conversions").
    pub fn convertible(&mut self, v: TypeId, t: TypeId) -> bool {
        if self.assignable(v, t) {
            return true;
        }
        let (vp, tp) = (self.is_type_param(v), self.is_type_param(t));
        let (vu, tu) = (self.under(v), self.under(t));
        if !vp && !tp {
            if self.identical_ignoring_tags(vu, tu) {
                return true;
            }
            if !self.has_name(v)
                && !self.has_name(t)
                && let (Type::Pointer(a), Type::Pointer(b)) = (self.get(vu).clone(), self.get(tu).clone())
                && !self.is_type_param(a)
                && !self.is_type_param(b)
            {
                let (a, b) = (self.under(a), self.under(b));
                if self.identical_ignoring_tags(a, b) {
                    return true;
                }
            }
            let numeric = |b: Basic| b.is_integer() || b.is_float();
            let (vb, tb) = (self.basic(v), self.basic(t));
            if let (Some(a), Some(b)) = (vb, tb)
                && (numeric(a) && numeric(b)
                    || a.is_complex() && b.is_complex()
                    || (a.is_integer() || a.is_string()) && b.is_string())
            {
                return true;
            }
            let bytes_or_runes = |types: &mut Types, u: TypeId| match *types.get(u) {
                Type::Slice(e) => matches!(types.basic(e), Some(Basic::Uint8 | Basic::Int32)),
                _ => false,
            };
            if vb.is_some_and(Basic::is_string) && bytes_or_runes(self, tu)
                || tb.is_some_and(Basic::is_string) && bytes_or_runes(self, vu)
            {
                return true;
            }
            if let Type::Slice(e) = *self.get(vu) {
                match *self.get(tu) {
                    Type::Array { elem, .. } => return self.identical(e, elem),
                    Type::Pointer(p) => {
                        let p = self.under(p);
                        if let Type::Array { elem, .. } = *self.get(p) {
                            return self.identical(e, elem);
                        }
                    }
                    _ => {}
                }
            }
            return false;
        }
        let terms = |types: &mut Types, x: TypeId, is_param: bool| {
            if is_param {
                types.type_set_of(x).and_then(|s| s.terms.clone()).unwrap_or_default()
            } else {
                vec![Term { tilde: false, ty: x }]
            }
        };
        let (vs, ts) = (terms(self, v, vp), terms(self, t, tp));
        !vs.is_empty() && !ts.is_empty() && vs.iter().all(|a| ts.iter().all(|b| self.convertible(a.ty, b.ty)))
    }

    /// Identity that does not look at struct tags.
    pub(crate) fn identical_ignoring_tags(&mut self, a: TypeId, b: TypeId) -> bool {
        self.identical(a, b) || {
            let (a, b) = (self.without_tags(a), self.without_tags(b));
            self.identical(a, b)
        }
    }

    fn without_tags(&mut self, t: TypeId) -> TypeId {
        match &*self.get_arc(t) {
            Type::Struct { fields } => {
                let fields = fields
                    .iter()
                    .map(|f| Field { ty: self.without_tags(f.ty), tag: None, ..f.clone() })
                    .collect();
                self.intern(Type::Struct { fields })
            }
            Type::Pointer(e) => {
                let e = self.without_tags(*e);
                self.intern(Type::Pointer(e))
            }
            Type::Slice(e) => {
                let e = self.without_tags(*e);
                self.intern(Type::Slice(e))
            }
            Type::Array { len, elem } => {
                let elem = self.without_tags(*elem);
                self.intern(Type::Array { len: *len, elem })
            }
            Type::Map { key, value } => {
                let (key, value) = (self.without_tags(*key), self.without_tags(*value));
                self.intern(Type::Map { key, value })
            }
            Type::Chan { dir, elem } => {
                let elem = self.without_tags(*elem);
                self.intern(Type::Chan { dir: *dir, elem })
            }
            Type::Signature(s) => {
                let strip = |types: &mut Types, ps: &[Param]| -> Box<[Param]> {
                    ps.iter().map(|p| Param { name: p.name.clone(), ty: types.without_tags(p.ty) }).collect()
                };
                let params = strip(self, &s.params);
                let results = strip(self, &s.results);
                self.intern(Type::Signature(Signature { params, results, ..s.clone() }))
            }
            _ => t,
        }
    }

    /// The single underlying type that all types of `t`'s type set share, if they do; of any other type its own
    /// underlying type. Channels may differ in direction when only one direction is restricted.
    pub(crate) fn core_type(&mut self, t: TypeId) -> Option<TypeId> {
        if !self.is_type_param(t) {
            let u = self.under(t);
            if !matches!(self.get(u), Type::Interface(_)) {
                return Some(u);
            }
        }
        let terms = self.type_set_of(t).and_then(|s| s.terms.clone())?;
        let mut core: Option<TypeId> = None;
        for x in terms {
            let u = self.under(x.ty);
            core = Some(match core {
                None => u,
                Some(c) if self.identical(c, u) => c,
                Some(c) => match (self.get(c).clone(), self.get(u).clone()) {
                    (Type::Chan { dir: d1, elem: e1 }, Type::Chan { dir: d2, elem: e2 })
                        if self.identical(e1, e2) =>
                    {
                        match (d1, d2) {
                            (ChanDir::Both, _) => u,
                            (_, ChanDir::Both) => c,
                            _ => return None,
                        }
                    }
                    _ => return None,
                },
            });
        }
        core
    }
}
