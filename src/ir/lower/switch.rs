//! Expression switches and type switches.
use super::build::{Builder, Label, Var};
use super::func::JumpTarget;
use crate::ir::instr::{Instr, Slot};
use crate::syntax::ast::*;
use crate::types::{Mode, TypeId};

/// A jump table is made for at least so many constants.
const TABLE_MIN: usize = 5;

impl Builder<'_> {
    pub(crate) fn switch_stmt(&mut self, s: &Stmt, sw: &SwitchStmt, label: Option<NodeId>) {
        let m = self.mark();
        if let Some(init) = &sw.init {
            self.stmt(init);
        }
        let end = self.label();
        let bodies: Vec<Label> = sw.clauses.iter().map(|_| self.label()).collect();
        let default = sw.clauses.iter().position(|c| c.is_default).map_or(end, |i| bodies[i]);
        let tests = self.mark();
        match &sw.tag {
            Some(tag) => {
                self.span = tag.span;
                let t = self.source_type(tag);
                let x = match self.const_value(tag) {
                    Some(v) => {
                        let d = self.alloc_ty(t);
                        self.const_to(&v, t, d);
                        d
                    }
                    None => self.value(tag),
                };
                if !self.switch_table(sw, x, t, &bodies) {
                    for (c, &body) in sw.clauses.iter().zip(&bodies) {
                        for e in &c.exprs {
                            let n = self.mark();
                            self.span = e.span;
                            self.case_test(x, t, e, body);
                            self.release(n);
                        }
                    }
                }
            }
            None => {
                for (c, &body) in sw.clauses.iter().zip(&bodies) {
                    for e in &c.exprs {
                        let next = self.label();
                        self.span = e.span;
                        self.cond(e, body, next, false);
                        self.bind(next);
                    }
                }
            }
        }
        self.release(tests);
        self.jump(default);
        let outer = self.scope.fallthrough;
        self.scope.targets.push(JumpTarget { stmt: s.id, label, brk: end, cont: None });
        for (i, c) in sw.clauses.iter().enumerate() {
            self.bind(bodies[i]);
            self.scope.fallthrough = bodies.get(i + 1).copied();
            let n = self.mark();
            self.stmts(&c.body);
            self.release(n);
            self.jump(end);
        }
        self.scope.targets.pop();
        self.scope.fallthrough = outer;
        self.bind(end);
        self.release(m);
    }

    /// Jumps to `body` when the tag equals the case's expression.
    fn case_test(&mut self, x: Slot, t: TypeId, e: &Expr, body: Label) {
        if self.is_nil(e) {
            self.emit(Instr::IfNil { s: x, t: body.0 });
            return;
        }
        let small = self.basic(t).is_some_and(|b| b.is_integer() && !(b.is_unsigned() && b.bits() == 64));
        if small
            && let Some(i) = self.const_int(e)
            && let Ok(imm) = i16::try_from(i)
        {
            return self.jump_imm(BinaryOp::Eq, x, imm, body.0);
        }
        let et = self.source_type(e);
        let common = if self.is_interface(et) && !self.is_interface(t) { et } else { t };
        let a = if common == t {
            x
        } else {
            let d = self.alloc_ty(common);
            self.convert_slots(d, x, t, common);
            d
        };
        let b = self.value_as(e, common);
        let ok = self.int();
        self.compare_slots(BinaryOp::Eq, common, a, b, ok);
        self.emit(Instr::If { s: ok, t: body.0 });
    }

    /// A jump table, where the cases are many small integers close to each other.
    fn switch_table(&mut self, sw: &SwitchStmt, x: Slot, t: TypeId, bodies: &[Label]) -> bool {
        if !self.basic(t).is_some_and(|b| b.is_integer()) {
            return false;
        }
        let mut cases = Vec::new();
        for (c, &body) in sw.clauses.iter().zip(bodies) {
            for e in &c.exprs {
                match self.const_int(e) {
                    Some(i) => cases.push((i, body)),
                    None => return false,
                }
            }
        }
        let (Some(low), Some(high)) = (cases.iter().map(|c| c.0).min(), cases.iter().map(|c| c.0).max())
        else {
            return false;
        };
        let Some(span) = high.checked_sub(low) else { return false };
        if cases.len() < TABLE_MIN || span as usize > 4 * cases.len() || i32::try_from(low).is_err() {
            return false;
        }
        let other = self.label();
        let mut table = vec![other; span as usize + 1];
        for (i, body) in cases {
            table[(i - low) as usize] = body;
        }
        let s = if low == 0 {
            x
        } else {
            let d = self.int();
            self.emit(Instr::AddImm { d, a: x, imm: (-low) as i32 });
            d
        };
        let k = self.table(&table);
        self.emit(Instr::Switch { s, k });
        self.bind(other);
        true
    }

    pub(crate) fn type_switch(&mut self, s: &Stmt, sw: &TypeSwitchStmt, label: Option<NodeId>) {
        let m = self.mark();
        if let Some(init) = &sw.init {
            self.stmt(init);
        }
        self.span = sw.guard;
        let from = self.ty(&sw.x);
        let x = self.fresh(&sw.x);
        let end = self.label();
        self.scope.targets.push(JumpTarget { stmt: s.id, label, brk: end, cont: None });
        for c in sw.clauses.iter().filter(|c| !c.is_default) {
            let n = self.mark();
            let next = self.label();
            self.span = c.span;
            let var = self.unit.facts.implicits.get(&c.id).copied();
            let single = match &c.exprs[..] {
                [only] if !self.is_nil(only) => Some(self.ty(only)),
                _ => None,
            };
            match (single, var) {
                (Some(t), Some(v)) if !self.is_interface(t) => {
                    let mut kinds = self.layout(t).kinds.to_vec();
                    kinds.push(crate::ir::function::SlotKind::Int);
                    let d = self.alloc(&kinds);
                    let ty = self.ty_index(t);
                    self.emit(Instr::AssertOk { d, s: x, ty });
                    self.emit(Instr::IfNot { s: d + kinds.len() as Slot - 1, t: next.0 });
                    self.bind_switch_var(v, d);
                }
                _ => {
                    let body = self.label();
                    for e in &c.exprs {
                        self.type_test(x, e, body);
                    }
                    self.jump(next);
                    self.bind(body);
                    if let Some(v) = var {
                        let d = self.alloc_ty(from);
                        self.move_n(d, x, 1);
                        self.bind_switch_var(v, d);
                    }
                }
            }
            self.stmts(&c.body);
            self.jump(end);
            self.bind(next);
            self.release(n);
        }
        if let Some(c) = sw.clauses.iter().find(|c| c.is_default) {
            let n = self.mark();
            if let Some(&v) = self.unit.facts.implicits.get(&c.id) {
                let d = self.alloc_ty(from);
                self.move_n(d, x, 1);
                self.bind_switch_var(v, d);
            }
            self.stmts(&c.body);
            self.release(n);
        }
        self.scope.targets.pop();
        self.bind(end);
        self.release(m);
    }

    /// The variable of a clause lives in slots `d`, or gets a box with what is there.
    fn bind_switch_var(&mut self, v: crate::types::EntityId, d: Slot) {
        let t = self.var_type(v);
        if self.needs_box(v, t) {
            let (var, t) = self.declare(v);
            self.init_var(var, t, d);
        } else {
            self.vars.insert(v, Var::Slot(d));
        }
    }

    fn type_test(&mut self, x: Slot, e: &Expr, body: Label) {
        if self.is_nil(e) || self.unit.facts.expr(e.id).mode == Mode::Nil {
            self.emit(Instr::IfNil { s: x, t: body.0 });
            return;
        }
        let m = self.mark();
        let t = self.ty(e);
        let ty = self.ty_index(t);
        let d = self.int();
        self.emit(Instr::IfaceIs { d, s: x, ty });
        self.emit(Instr::If { s: d, t: body.0 });
        self.release(m);
    }
}
