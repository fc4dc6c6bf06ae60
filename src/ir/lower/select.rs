//! `select`: channels and values of all cases are evaluated in source order, then one instruction waits, then the
//! chosen case's assignment and body run.
use super::build::{Builder, Label};
use super::func::JumpTarget;
use crate::ir::function::{SelectCase, SelectTable};
use crate::ir::instr::{Instr, Slot};
use crate::syntax::ast::*;
use crate::types::{Type, TypeId};

/// A receive: the channel, and what the value and the flag are assigned to.
struct Receive<'e> {
    chan: &'e Expr,
    lhs: &'e [Expr],
    define: bool,
}

/// Where a case's received value is.
struct Received {
    d: Slot,
    elem: TypeId,
    ok: Option<Slot>,
}

impl Builder<'_> {
    pub(crate) fn select_stmt(&mut self, s: &Stmt, sel: &SelectStmt, label: Option<NodeId>) {
        let m = self.mark();
        let end = self.label();
        let has_default = sel.clauses.iter().any(|c| c.comm.is_none());
        self.scope.targets.push(JumpTarget { stmt: s.id, label, brk: end, cont: None });
        match &sel.clauses[..] {
            // One case alone is the plain operation.
            [only] if !has_default => {
                self.only_case(only);
                self.stmts(&only.body);
            }
            clauses => self.cases(s, clauses, has_default, end),
        }
        self.scope.targets.pop();
        self.bind(end);
        self.release(m);
    }

    fn only_case(&mut self, c: &CommClause) {
        let Some(comm) = &c.comm else { return };
        match receive(comm) {
            None => self.stmt(comm),
            Some(r) => {
                let ch = self.value(r.chan);
                let elem = self.chan_elem(r.chan);
                let d = self.alloc_ty(elem);
                let n = self.slots(elem);
                let ok = if r.lhs.len() > 1 { Some(self.int()) } else { None };
                self.span = comm.span;
                match ok {
                    Some(ok) => self.emit(Instr::RecvOk { d, c: ch, ok, n }),
                    None => self.emit(Instr::Recv { d, c: ch, n }),
                }
                self.received(&r, &Received { d, elem, ok });
            }
        }
    }

    fn cases(&mut self, s: &Stmt, clauses: &[CommClause], has_default: bool, end: Label) {
        let chosen = self.int();
        let mut table = SelectTable { cases: Vec::new(), has_default };
        let mut got: Vec<Option<Received>> = Vec::new();
        for c in clauses {
            let Some(comm) = &c.comm else {
                got.push(None);
                continue;
            };
            self.span = comm.span;
            match receive(comm) {
                Some(r) => {
                    let ch = self.fresh(r.chan);
                    let elem = self.chan_elem(r.chan);
                    let d = self.alloc_ty(elem);
                    let n = self.slots(elem);
                    let ok = if r.lhs.len() > 1 { Some(self.int()) } else { None };
                    table.cases.push(SelectCase::Recv { c: ch, d, n, ok });
                    got.push(Some(Received { d, elem, ok }));
                }
                None => {
                    if let StmtKind::Send { chan, value, .. } = &comm.kind {
                        self.in_order(&[chan, value]);
                        let ch = self.fresh(chan);
                        let elem = self.chan_elem(chan);
                        let s = self.alloc_ty(elem);
                        self.expr_as_to(value, elem, s);
                        let n = self.slots(elem);
                        table.cases.push(SelectCase::Send { c: ch, s, n });
                    }
                    got.push(None);
                }
            }
        }
        let k = self.select_table(table);
        // A goroutine that waits is shown at the `select`, not at one of its cases.
        self.span = s.span;
        self.emit(Instr::Select { d: chosen, k });
        let mut index = 0;
        for (c, received) in clauses.iter().zip(&got) {
            let Some(comm) = &c.comm else { continue };
            let n = self.mark();
            let next = self.label();
            self.jump_imm(BinaryOp::Ne, chosen, index, next.0);
            index += 1;
            if let (Some(r), Some(value)) = (receive(comm), received) {
                self.span = comm.span;
                self.received(&r, value);
            }
            self.stmts(&c.body);
            self.jump(end);
            self.bind(next);
            self.release(n);
        }
        match clauses.iter().find(|c| c.comm.is_none()) {
            Some(c) => {
                let n = self.mark();
                self.stmts(&c.body);
                self.release(n);
            }
            None => self.emit(Instr::Unreachable),
        }
    }

    fn chan_elem(&mut self, chan: &Expr) -> TypeId {
        let t = self.ty(chan);
        match &*self.under(t) {
            Type::Chan { elem, .. } => *elem,
            _ => t,
        }
    }

    /// Assigns a received value and its flag.
    fn received(&mut self, r: &Receive<'_>, got: &Received) {
        self.fix_zeroed(got.d, got.elem);
        if let Some(v) = r.lhs.first() {
            self.range_value(v, r.define, got.d, got.elem);
        }
        if let (Some(l), Some(ok)) = (r.lhs.get(1), got.ok) {
            self.range_value(l, r.define, ok, TypeId::BOOL);
        }
    }
}

/// The receive that a communication clause makes; `None` for a send.
fn receive(comm: &Stmt) -> Option<Receive<'_>> {
    let (rhs, lhs, define): (&Expr, &[Expr], bool) = match &comm.kind {
        StmtKind::Expr(e) => (e, &[], false),
        StmtKind::Assign { lhs, rhs, .. } => (rhs.first()?, lhs, false),
        StmtKind::Define { lhs, rhs, .. } => (rhs.first()?, lhs, true),
        _ => return None,
    };
    match &rhs.unparen().kind {
        ExprKind::Unary { op: UnaryOp::Recv, x } => Some(Receive { chan: x, lhs, define }),
        _ => None,
    }
}
