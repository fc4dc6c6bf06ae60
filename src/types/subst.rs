//! Type parameters replaced by type arguments.
use super::ty::*;
use super::{EntityId, Types};
use crate::types::fast::FastMap;

/// From type parameters to what replaces them.
pub type TypeMap = FastMap<EntityId, TypeId>;

impl Types {
    /// The map that replaces these type parameters (as `TypeParam` types) by these types, one by one.
    pub fn type_map(&self, tparams: &[TypeId], targs: &[TypeId]) -> TypeMap {
        let mut map = TypeMap::default();
        for (&p, &a) in tparams.iter().zip(targs) {
            if let Type::TypeParam { entity } = self.get(p) {
                map.insert(*entity, a);
            }
        }
        map
    }

    /// A type with its type parameters replaced; canonical and complete, for users of facts.
    pub fn subst(&mut self, t: TypeId, map: &TypeMap) -> TypeId {
        if map.is_empty() {
            return t;
        }
        let t = self.subst_written(t, map);
        let t = self.canon(t);
        self.complete();
        t
    }

    /// A generic type (by its entity) for these type arguments, enclosing functions' first; canonical and complete.
    pub fn instantiate(&mut self, named: EntityId, targs: &[TypeId]) -> TypeId {
        let t = self.intern(Type::Named { entity: named, targs: targs.into() });
        let t = self.canon(t);
        self.complete();
        t
    }

    /// As [`Types::subst`], keeping what messages show.
    pub(crate) fn subst_written(&mut self, t: TypeId, map: &TypeMap) -> TypeId {
        if map.is_empty() {
            return t;
        }
        let ty = self.get_arc(t);
        match &*ty {
            Type::Basic(_) => t,
            Type::TypeParam { entity } => map.get(entity).copied().unwrap_or(t),
            Type::Alias { entity, targs, rhs } => {
                let new_rhs = self.subst_written(*rhs, map);
                if new_rhs == *rhs {
                    return t;
                }
                let targs = self.subst_all(targs, map);
                self.intern(Type::Alias { entity: *entity, targs, rhs: new_rhs })
            }
            Type::Named { entity, targs } => {
                if targs.is_empty() {
                    return t;
                }
                let targs = self.subst_all(targs, map);
                self.intern(Type::Named { entity: *entity, targs })
            }
            Type::Pointer(e) => {
                let e = self.subst_written(*e, map);
                self.intern(Type::Pointer(e))
            }
            Type::Slice(e) => {
                let e = self.subst_written(*e, map);
                self.intern(Type::Slice(e))
            }
            Type::Array { len, elem } => {
                let elem = self.subst_written(*elem, map);
                self.intern(Type::Array { len: *len, elem })
            }
            Type::Map { key, value } => {
                let (key, value) = (self.subst_written(*key, map), self.subst_written(*value, map));
                self.intern(Type::Map { key, value })
            }
            Type::Chan { dir, elem } => {
                let elem = self.subst_written(*elem, map);
                self.intern(Type::Chan { dir: *dir, elem })
            }
            Type::Struct { fields } => {
                let fields =
                    fields.iter().map(|f| Field { ty: self.subst_written(f.ty, map), ..f.clone() }).collect();
                self.intern(Type::Struct { fields })
            }
            Type::Signature(s) => {
                let tparams = self.subst_all(&s.tparams, map);
                let params = self.subst_params(&s.params, map);
                let results = self.subst_params(&s.results, map);
                self.intern(Type::Signature(Signature { tparams, params, results, variadic: s.variadic }))
            }
            Type::Interface(i) => {
                let methods = i
                    .methods
                    .iter()
                    .map(|m| Method { sig: self.subst_written(m.sig, map), ..m.clone() })
                    .collect();
                let embeds = self.subst_all(&i.embeds, map);
                self.intern(Type::Interface(Interface { methods, embeds, ..i.clone() }))
            }
            Type::Union(terms) => {
                let terms = terms
                    .iter()
                    .map(|x| Term { tilde: x.tilde, ty: self.subst_written(x.ty, map) })
                    .collect();
                self.intern(Type::Union(terms))
            }
            Type::Tuple(ts) => {
                let ts = self.subst_all(ts, map);
                self.intern(Type::Tuple(ts))
            }
        }
    }

    pub(crate) fn subst_all(&mut self, ts: &[TypeId], map: &TypeMap) -> Box<[TypeId]> {
        ts.iter().map(|&t| self.subst_written(t, map)).collect()
    }

    fn subst_params(&mut self, ps: &[Param], map: &TypeMap) -> Box<[Param]> {
        ps.iter().map(|p| Param { name: p.name.clone(), ty: self.subst_written(p.ty, map) }).collect()
    }
}
