//! Types that would contain themselves.
use super::Checker;
use crate::types::entity::EntityId;
use crate::types::ty::{Type, TypeId};

impl<'a> Checker<'a> {
    /// Refuses a declared type that contains itself without a pointer, slice, map, channel or function in between.
    pub fn valid_type(&mut self, entity: EntityId) {
        let t = self.types.written_type_of(entity);
        let mut path = Vec::new();
        self.valid_walk(t, &mut path, 0);
    }

    fn valid_walk(&mut self, t: TypeId, path: &mut Vec<(EntityId, TypeId)>, depth: usize) -> bool {
        // Endlessly growing instances are refused where they are made.
        if depth > 200 {
            return true;
        }
        let ty = self.types.get_arc(t);
        match &*ty {
            Type::Alias { rhs, .. } => self.valid_walk(*rhs, path, depth + 1),
            Type::Array { elem, .. } => self.valid_walk(*elem, path, depth + 1),
            Type::Struct { fields } => fields.iter().all(|f| self.valid_walk(f.ty, path, depth + 1)),
            Type::Union(terms) => terms.iter().all(|x| self.valid_walk(x.ty, path, depth + 1)),
            Type::Interface(i) => i.embeds.iter().all(|&e| self.valid_walk(e, path, depth + 1)),
            Type::Named { entity, .. } => {
                if self.valid_types.contains(&t) {
                    return true;
                }
                if let Some(start) = path.iter().position(|&(e, _)| e == *entity) {
                    let cycle: Vec<EntityId> = path[start..].iter().map(|&(e, _)| e).collect();
                    for &e in &cycle {
                        self.types.named_info_mut(e).rhs = Some(TypeId::INVALID);
                    }
                    self.cycle_error(&cycle);
                    return false;
                }
                let Some(rhs) = self.types.rhs_of(t) else { return true };
                path.push((*entity, t));
                let ok = self.valid_walk(rhs, path, depth + 1);
                path.pop();
                if ok {
                    self.valid_types.insert(t);
                }
                ok
            }
            _ => true,
        }
    }
}
