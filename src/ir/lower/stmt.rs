//! Statements, but for assignments, loops, switches and select.
use super::build::Builder;
use super::call::CallKind;
use super::func::JumpTarget;
use crate::ir::instr::Instr;
use crate::syntax::ast::*;
use crate::types::Type;

impl Builder<'_> {
    pub(crate) fn block(&mut self, b: &Block) {
        let m = self.mark();
        self.stmts(&b.stmts);
        self.release(m);
    }

    pub(crate) fn stmts(&mut self, stmts: &[Stmt]) {
        for s in stmts {
            self.stmt(s);
        }
    }

    pub(crate) fn stmt(&mut self, s: &Stmt) {
        let label = self.scope.label.take();
        self.span = s.span;
        match &s.kind {
            StmtKind::Bad | StmtKind::Empty => {}
            StmtKind::Expr(e) => {
                let m = self.mark();
                self.value(e);
                self.release(m);
            }
            StmtKind::Send { chan, value, .. } => self.send(chan, value),
            StmtKind::IncDec { x, inc, .. } => self.inc_dec(x, *inc),
            StmtKind::Assign { lhs, op, rhs, .. } => self.assign_stmt(lhs, *op, rhs),
            StmtKind::Define { lhs, rhs, .. } => self.define_stmt(lhs, rhs),
            StmtKind::Go(e) => self.start(CallKind::Go, e),
            StmtKind::Defer(e) => self.start(CallKind::Defer, e),
            StmtKind::Return(values) => self.return_stmt(values),
            StmtKind::Branch { kind, .. } => {
                if *kind == BranchKind::Fallthrough {
                    if let Some(l) = self.scope.fallthrough {
                        self.jump(l);
                    }
                } else if let Some(&target) = self.unit.facts.branches.get(&s.id) {
                    self.branch_to(*kind, target);
                }
            }
            StmtKind::Block(b) => self.block(b),
            StmtKind::If(i) => self.if_stmt(i),
            StmtKind::Switch(sw) => self.switch_stmt(s, sw, label),
            StmtKind::TypeSwitch(sw) => self.type_switch(s, sw, label),
            StmtKind::Select(sel) => self.select_stmt(s, sel, label),
            StmtKind::For(f) => self.for_stmt(s, f, label),
            StmtKind::Range(r) => self.range_stmt(s, r, label),
            StmtKind::Labeled { stmt, .. } => self.labeled(s, stmt),
            StmtKind::Decl(d) => {
                if let DeclKind::Var(specs) = &d.kind {
                    for spec in specs {
                        self.var_spec(spec);
                    }
                }
            }
        }
    }

    fn labeled(&mut self, s: &Stmt, inner: &Stmt) {
        let goto = self.scope.analysis.goto_targets.contains(&s.id)
            || self.scope.analysis.goto_targets.contains(&inner.id);
        if goto {
            let l = self.goto_label(s.id);
            self.scope.gotos.insert(inner.id, l);
            self.bind_loop(l);
        }
        let loops = matches!(
            inner.kind,
            StmtKind::For(_)
                | StmtKind::Range(_)
                | StmtKind::Switch(_)
                | StmtKind::TypeSwitch(_)
                | StmtKind::Select(_)
        );
        if loops {
            self.scope.label = Some(s.id);
            return self.stmt(inner);
        }
        // `break L` may leave any labelled statement that is a block.
        let brk = self.label();
        self.scope.targets.push(JumpTarget { stmt: inner.id, label: Some(s.id), brk, cont: None });
        self.stmt(inner);
        self.scope.targets.pop();
        self.bind(brk);
    }

    /// Jumps out of, or goes on with, the statement `target`.
    pub(crate) fn branch_to(&mut self, kind: BranchKind, target: NodeId) {
        if kind == BranchKind::Goto {
            if self.range_branch(kind, target) {
                return;
            }
            let l = self.goto_label(target);
            return self.jump(l);
        }
        let found = self
            .scope
            .targets
            .iter()
            .rev()
            .find(|t| t.stmt == target || t.label == Some(target))
            .and_then(|t| if kind == BranchKind::Break { Some(t.brk) } else { t.cont });
        match found {
            Some(l) => self.jump(l),
            None => {
                self.range_branch(kind, target);
            }
        }
    }

    fn if_stmt(&mut self, i: &IfStmt) {
        let m = self.mark();
        if let Some(init) = &i.init {
            self.stmt(init);
        }
        let (yes, no) = (self.label(), self.label());
        self.span = i.cond.span;
        self.cond(&i.cond, yes, no, true);
        self.bind(yes);
        self.block(&i.then);
        match &i.els {
            Some(els) => {
                let end = self.label();
                self.jump(end);
                self.bind(no);
                self.stmt(els);
                self.bind(end);
            }
            None => self.bind(no),
        }
        self.release(m);
    }

    fn send(&mut self, chan: &Expr, value: &Expr) {
        let m = self.mark();
        self.in_order(&[chan, value]);
        let t = self.ty(chan);
        if let Type::Chan { elem, .. } = *self.under(t) {
            let c = self.value(chan);
            let s = self.value_as(value, elem);
            let n = self.slots(elem);
            self.emit(Instr::Send { c, s, n });
        }
        self.release(m);
    }
}
