//! Where jumps go: the target statement of each `break`, `continue` and `goto`. Wrong jumps were refused with the syntax.
use super::Checker;
use crate::syntax::ast::{BranchKind, NodeId, Stmt, StmtKind};
use std::collections::HashMap;

/// A statement that encloses the current one.
struct Around<'a> {
    id: NodeId,
    label: Option<&'a str>,
    is_loop: bool,
}

struct Walk<'a> {
    around: Vec<Around<'a>>,
    /// Labelled statements of the function, for goto.
    labels: HashMap<&'a str, NodeId>,
    found: Vec<(NodeId, NodeId)>,
}

impl<'a> Checker<'a> {
    /// Resolves the jumps of one function body; literals inside it are functions of their own.
    pub fn labels(&mut self, body: &'a [Stmt]) {
        self.labels_of(body.iter());
    }

    pub fn labels_of(&mut self, body: impl Iterator<Item = &'a Stmt> + Clone) {
        let mut w = Walk { around: Vec::new(), labels: HashMap::new(), found: Vec::new() };
        for s in body.clone() {
            w.collect(s);
        }
        for s in body {
            w.stmt(s, None);
        }
        let found = w.found;
        for (from, to) in found {
            self.facts().branches.insert(from, to);
        }
    }
}

impl<'a> Walk<'a> {
    fn collect(&mut self, s: &'a Stmt) {
        if let StmtKind::Labeled { label, .. } = &s.kind {
            self.labels.insert(&label.name, s.id);
        }
        children(s, &mut |c| self.collect(c));
    }

    fn stmt(&mut self, s: &'a Stmt, label: Option<&'a str>) {
        let target = match &s.kind {
            StmtKind::For(_) | StmtKind::Range(_) => Some(true),
            StmtKind::Switch(_) | StmtKind::TypeSwitch(_) | StmtKind::Select(_) => Some(false),
            _ => None,
        };
        if let StmtKind::Branch { kind, label } = &s.kind {
            let to = match (kind, label) {
                (BranchKind::Goto, Some(l)) => self.labels.get(&*l.name).copied(),
                (BranchKind::Break | BranchKind::Continue, Some(l)) => {
                    self.around.iter().rev().find(|a| a.label == Some(&*l.name)).map(|a| a.id)
                }
                (BranchKind::Break, None) => self.around.last().map(|a| a.id),
                (BranchKind::Continue, None) => self.around.iter().rev().find(|a| a.is_loop).map(|a| a.id),
                _ => None,
            };
            if let Some(to) = to {
                self.found.push((s.id, to));
            }
            return;
        }
        if let StmtKind::Labeled { label, stmt } = &s.kind {
            self.stmt(stmt, Some(&label.name));
            return;
        }
        if let Some(is_loop) = target {
            self.around.push(Around { id: s.id, label, is_loop });
        }
        let mut inner: Vec<&'a Stmt> = Vec::new();
        children(s, &mut |c| inner.push(c));
        for c in inner {
            self.stmt(c, None);
        }
        if target.is_some() {
            self.around.pop();
        }
    }
}

/// The statements directly inside a statement.
fn children<'a>(s: &'a Stmt, f: &mut dyn FnMut(&'a Stmt)) {
    match &s.kind {
        StmtKind::Block(b) => b.stmts.iter().for_each(f),
        StmtKind::If(i) => {
            i.init.iter().for_each(&mut *f);
            i.then.stmts.iter().for_each(&mut *f);
            i.els.iter().for_each(f);
        }
        StmtKind::Switch(sw) => {
            sw.init.iter().for_each(&mut *f);
            sw.clauses.iter().flat_map(|c| &c.body).for_each(f);
        }
        StmtKind::TypeSwitch(sw) => {
            sw.init.iter().for_each(&mut *f);
            sw.clauses.iter().flat_map(|c| &c.body).for_each(f);
        }
        StmtKind::Select(sel) => {
            for c in &sel.clauses {
                c.comm.iter().for_each(&mut *f);
                c.body.iter().for_each(&mut *f);
            }
        }
        StmtKind::For(l) => {
            l.init.iter().for_each(&mut *f);
            l.post.iter().for_each(&mut *f);
            l.body.stmts.iter().for_each(f);
        }
        StmtKind::Range(r) => r.body.stmts.iter().for_each(f),
        StmtKind::Labeled { stmt, .. } => f(stmt),
        _ => {}
    }
}
