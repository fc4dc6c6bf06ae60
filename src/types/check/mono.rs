//! Generic declarations that would need ever larger instances of themselves.
//!
//! A graph of type parameters: an edge from P to Q says that Q is instantiated with a type that mentions P, with weight
//! 1 if the type is more than P alone. A cycle of positive weight has no end.
use super::Checker;
use crate::diagnostics::{Code, Diagnostic};
use crate::source::Span;
use crate::types::entity::EntityId;
use crate::types::ty::{Type, TypeId};
use std::collections::HashMap;

struct Edge {
    from: usize,
    to: usize,
    weight: u32,
    span: Span,
    targ: TypeId,
}

impl<'a> Checker<'a> {
    /// Notes that type parameters are instantiated with type arguments.
    pub fn note_instance(&mut self, tparams: &[TypeId], targs: &[TypeId], spans: &[Span], at: Span) {
        for (k, (&p, &a)) in tparams.iter().zip(targs).enumerate() {
            let Type::TypeParam { entity } = *self.types.get(p) else { continue };
            if matches!(self.types.get(a), Type::Basic(_)) {
                continue;
            }
            self.instances.push((entity, a, spans.get(k).copied().unwrap_or(at)));
        }
    }

    /// Reports the first endless chain of instances.
    pub fn instance_cycle(&mut self) {
        let mut number: HashMap<EntityId, usize> = HashMap::new();
        let mut names: Vec<EntityId> = Vec::new();
        let mut edges: Vec<Edge> = Vec::new();
        let instances = std::mem::take(&mut self.instances);
        for &(param, targ, span) in &instances {
            let mut mentioned = Vec::new();
            self.type_params_in(targ, &mut mentioned);
            for q in mentioned {
                let mut vertex = |e: EntityId| {
                    *number.entry(e).or_insert_with(|| {
                        names.push(e);
                        names.len() - 1
                    })
                };
                let (from, to) = (vertex(q), vertex(param));
                let alone = matches!(self.types.get(targ), Type::TypeParam { .. });
                edges.push(Edge { from, to, weight: u32::from(!alone), span, targ });
            }
        }
        let n = names.len();
        let mut weight = vec![0u32; n];
        let mut length = vec![0usize; n];
        let mut before = vec![0usize; n];
        let mut again = true;
        while again {
            again = false;
            for (i, e) in edges.iter().enumerate() {
                let w = weight[e.from] + e.weight;
                if w <= weight[e.to] {
                    continue;
                }
                before[e.to] = i;
                length[e.to] = length[e.from] + 1;
                if length[e.to] == n {
                    let end = e.to;
                    self.report_cycle(&names, &edges, &before, end);
                    return;
                }
                weight[e.to] = w;
                again = true;
            }
        }
    }

    fn report_cycle(&mut self, names: &[EntityId], edges: &[Edge], before: &[usize], end: usize) {
        // Backwards until a parameter comes again: from there on it is the cycle.
        let mut stack: Vec<usize> = Vec::new();
        let mut v = end;
        while !stack.contains(&v) {
            stack.push(v);
            v = edges[before[v]].from;
        }
        let start = stack.iter().position(|&s| s == v).unwrap_or(0);
        let mut d =
            Diagnostic::new(Code::InstanceCycle, self.types.entity(names[v]).span, "instantiation cycle:");
        for &s in &stack[start..] {
            let e = &edges[before[s]];
            let name = &self.types.entity(names[e.to]).name;
            d = d.with_related(e.span, format!("{name} instantiated as {}", self.show(e.targ)));
        }
        self.report(d);
    }

    fn type_params_in(&self, t: TypeId, out: &mut Vec<EntityId>) {
        match self.types.get(t) {
            Type::TypeParam { entity } => out.push(*entity),
            Type::Basic(_) => {}
            Type::Alias { rhs, .. } => self.type_params_in(*rhs, out),
            Type::Named { targs, .. } => targs.iter().for_each(|&a| self.type_params_in(a, out)),
            Type::Pointer(e) | Type::Slice(e) | Type::Array { elem: e, .. } | Type::Chan { elem: e, .. } => {
                self.type_params_in(*e, out);
            }
            Type::Map { key, value } => {
                self.type_params_in(*key, out);
                self.type_params_in(*value, out);
            }
            Type::Struct { fields } => fields.iter().for_each(|f| self.type_params_in(f.ty, out)),
            Type::Signature(s) => {
                s.params.iter().chain(s.results.iter()).for_each(|p| self.type_params_in(p.ty, out));
            }
            Type::Interface(i) => i.methods.iter().for_each(|m| self.type_params_in(m.sig, out)),
            Type::Union(terms) => terms.iter().for_each(|x| self.type_params_in(x.ty, out)),
            Type::Tuple(ts) => ts.iter().for_each(|&t| self.type_params_in(t, out)),
        }
    }
}
