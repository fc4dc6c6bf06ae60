//! The order in which package-level variables are initialised (spec, "Package initialization"), and cycles in it.
use super::Checker;
use super::decl::Source;
use crate::diagnostics::{Code, Diagnostic};
use crate::types::entity::EntityId;
use crate::types::facts::Initializer;
use crate::types::fast::{FastMap, FastSet};
use std::collections::BTreeSet;

impl<'a> Checker<'a> {
    /// Reports initialisation cycles; gives the steps in order.
    pub fn init_order(&mut self) -> Vec<Initializer> {
        let n = self.decls.len();
        let is_func = |c: &Self, i: usize| matches!(c.decls[i].source, Source::Func { .. });
        let is_value =
            |c: &Self, i: usize| matches!(c.decls[i].source, Source::Var { .. } | Source::Const { .. });
        // What each variable or constant needs, functions looked through.
        let mut succ: Vec<BTreeSet<usize>> = vec![BTreeSet::new(); n];
        let mut pred: Vec<Vec<usize>> = vec![Vec::new(); n];
        for (i, needs) in succ.iter_mut().enumerate() {
            if !is_value(self, i) || self.decls[i].deps.is_empty() {
                continue;
            }
            let mut seen: FastSet<usize> = FastSet::default();
            let mut stack: Vec<usize> = self.decls[i].deps.clone();
            while let Some(d) = stack.pop() {
                if is_func(self, d) {
                    if seen.insert(d) {
                        stack.extend(&self.decls[d].deps);
                    }
                } else if is_value(self, d) {
                    needs.insert(d);
                }
            }
            for &d in needs.iter() {
                pred[d].push(i);
            }
        }
        let mut left: Vec<usize> = succ.iter().map(BTreeSet::len).collect();
        let mut queue: BTreeSet<(usize, usize)> =
            (0..n).filter(|&i| is_value(self, i)).map(|i| (left[i], i)).collect();
        let mut order = Vec::new();
        while let Some((deps, i)) = queue.pop_first() {
            if deps > 0
                && let Some(cycle) = self.find_cycle(i)
            {
                self.init_cycle(&cycle);
            }
            for &p in &pred[i] {
                if p != i && queue.remove(&(left[p], p)) {
                    left[p] -= 1;
                    queue.insert((left[p], p));
                }
            }
            order.push(i);
        }
        let mut out = Vec::new();
        let mut done: FastSet<usize> = FastSet::default();
        for i in order {
            let Source::Var { value: Some(value), group, .. } = &self.decls[i].source else { continue };
            let lhs: Vec<EntityId> = match group {
                None => vec![self.named_or_none(i)],
                Some(g) => {
                    if !done.insert(g[0]) {
                        continue;
                    }
                    g.iter().map(|&k| self.named_or_none(k)).collect()
                }
            };
            out.push(Initializer { lhs, rhs: value.id, file: self.decls[i].file });
        }
        out
    }

    fn named_or_none(&self, i: usize) -> EntityId {
        if self.decls[i].ident.is_blank() { EntityId::NONE } else { self.decls[i].entity }
    }

    /// A way from a declaration back to itself, over what each mentions.
    fn find_cycle(&self, start: usize) -> Option<Vec<usize>> {
        let mut came: FastMap<usize, usize> = FastMap::default();
        let mut path = vec![(start, 0usize)];
        let mut on_path = vec![start];
        let mut visited: FastSet<usize> = FastSet::default();
        while let Some((at, next)) = path.last_mut() {
            let at = *at;
            let mut deps = self.decls[at].deps.clone();
            deps.sort_unstable();
            let Some(&d) = deps.get(*next) else {
                path.pop();
                on_path.pop();
                continue;
            };
            *next += 1;
            if d == start {
                return Some(on_path);
            }
            if visited.insert(d) {
                came.insert(d, at);
                path.push((d, 0));
                on_path.push(d);
            }
        }
        None
    }

    fn init_cycle(&mut self, cycle: &[usize]) {
        let name = |c: &Self, i: usize| c.decls[i].ident.name.clone();
        let first = cycle[0];
        let span = self.decls[first].ident.span;
        if cycle.len() == 1 {
            let n = name(self, first);
            self.err(Code::InitCycle, span, format!("initialization cycle: {n} refers to itself"));
            return;
        }
        let mut d =
            Diagnostic::new(Code::InitCycle, span, format!("initialization cycle for {}", name(self, first)));
        for k in 0..cycle.len() {
            let (a, b) = (cycle[k], cycle[(k + 1) % cycle.len()]);
            let line = format!("{} refers to {}", name(self, a), name(self, b));
            d = d.with_related(self.decls[a].ident.span, line);
        }
        self.report(d);
    }
}
