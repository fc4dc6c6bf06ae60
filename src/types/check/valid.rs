//! Types that would contain themselves.
use super::Checker;
use crate::source::Span;
use crate::types::entity::{EntityId, EntityKind};
use crate::types::ty::{Type, TypeId};

impl<'a> Checker<'a> {
    /// Refuses a declared type that contains itself without a pointer, slice, map, channel or function in between.
    pub fn valid_type(&mut self, entity: EntityId) {
        let t = self.types.written_type_of(entity);
        self.valid_walk(t, &mut Vec::new(), &mut Vec::new());
    }

    /// Walks the declarations themselves, not their instances: `nest` holds the instances around (a type parameter stands
    /// for the argument of the innermost one), `path` everything that was entered.
    fn valid_walk(&mut self, t: TypeId, nest: &mut Vec<TypeId>, path: &mut Vec<TypeId>) -> bool {
        let ty = self.types.get_arc(t);
        match &*ty {
            Type::Alias { rhs, .. } => self.valid_walk(*rhs, nest, path),
            Type::Array { elem, .. } => self.valid_walk(*elem, nest, path),
            Type::Struct { fields } => fields.iter().all(|f| self.valid_walk(f.ty, nest, path)),
            Type::Union(terms) => terms.iter().all(|x| self.valid_walk(x.ty, nest, path)),
            Type::Interface(i) => i.embeds.iter().all(|&e| self.valid_walk(e, nest, path)),
            Type::Named { entity, .. } => {
                if self.valid_types.contains(&t) {
                    return true;
                }
                let same = |c: &mut Self, u: TypeId| c.types.identical(u, t);
                if nest.iter().any(|&u| same(self, u)) {
                    let start = path.iter().position(|&u| same(self, u)).unwrap_or(0);
                    let cycle: Vec<TypeId> = path[start..].to_vec();
                    // Names that stand for each other stand for nothing.
                    let names = cycle.iter().all(|&u| {
                        let rhs = self.types.as_named(u).and_then(|(e, _)| self.types.named_info(e)?.rhs);
                        rhs.is_some_and(|r| matches!(self.types.get(r), Type::Named { .. }))
                    });
                    for &u in &cycle {
                        let Some((e, _)) = self.types.as_named(u) else { continue };
                        self.types.named_info_mut(e).rhs = Some(TypeId::INVALID);
                        if names {
                            let ty = TypeId::INVALID;
                            self.types.set_kind(e, EntityKind::TypeName { ty, alias: false });
                        }
                    }
                    self.type_cycle_error(&cycle);
                    return false;
                }
                let Some(rhs) = self.types.named_info(*entity).and_then(|n| n.rhs) else { return true };
                nest.push(t);
                path.push(t);
                let ok = self.valid_walk(rhs, nest, path);
                path.pop();
                nest.pop();
                if ok {
                    self.valid_types.insert(t);
                }
                ok
            }
            Type::TypeParam { entity } => {
                // It stands for a type argument of the instance around.
                let Some(inst) = nest.pop() else { return true };
                let arg = self.types.as_named(inst).and_then(|(e, targs)| {
                    let info = self.types.named_info(e)?;
                    let k = info.tparams.iter().position(|&p| p == t)?;
                    targs.get(k).copied().filter(|&a| a != t)
                });
                let _ = entity;
                let ok = arg.is_none_or(|a| self.valid_walk(a, nest, path));
                nest.push(inst);
                ok
            }
            _ => true,
        }
    }

    /// Reports types that contain each other, instances at the place where they are written.
    fn type_cycle_error(&mut self, cycle: &[TypeId]) {
        let list: Vec<(String, Span)> = cycle
            .iter()
            .map(|&t| {
                let own = self.types.as_named(t).map(|(e, targs)| (e, targs.to_vec()));
                let Some((e, targs)) = own else { return (self.show(t), Span::default()) };
                let declared =
                    self.types.named_info(e).is_some_and(|n| n.tparams == targs) || targs.is_empty();
                match self.instance_places.get(&t) {
                    Some(&span) => (self.show(t), span),
                    None if declared => (self.types.entity(e).name.to_string(), self.types.entity(e).span),
                    None => (self.show(t), self.types.entity(e).span),
                }
            })
            .collect();
        self.report_type_cycle(&list);
    }
}
