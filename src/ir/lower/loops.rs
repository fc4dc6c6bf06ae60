//! `for` in all its forms.
use super::build::{Builder, Var};
use super::func::JumpTarget;
use super::place::{At, Place};
use crate::ir::function::SlotKind;
use crate::ir::instr::{Cmp, Instr, Slot};
use crate::syntax::ast::*;
use crate::types::{EntityId, Type, TypeId};

impl Builder<'_> {
    pub(crate) fn for_stmt(&mut self, s: &Stmt, f: &ForStmt, label: Option<NodeId>) {
        let m = self.mark();
        if let Some(init) = &f.init {
            self.stmt(init);
        }
        let (head, body, cont, exit) = (self.label(), self.label(), self.label(), self.label());
        if self.reachable {
            self.bind_loop(head);
        }
        if let Some(c) = &f.cond {
            self.span = c.span;
            self.cond(c, body, exit, true);
        }
        self.bind(body);
        self.scope.targets.push(JumpTarget { stmt: s.id, label, brk: exit, cont: Some(cont) });
        self.block(&f.body);
        self.scope.targets.pop();
        self.bind(cont);
        self.copy_loop_vars(f);
        if let Some(post) = &f.post {
            self.stmt(post);
        }
        self.span = s.span;
        if self.reachable {
            self.jump(head);
        }
        self.bind(exit);
        self.release(m);
    }

    /// Each iteration has its own copies of the loop's variables: those in boxes get a new box.
    fn copy_loop_vars(&mut self, f: &ForStmt) {
        let Some(Stmt { kind: StmtKind::Define { lhs, .. }, .. }) = &f.init else { return };
        for l in lhs {
            let Some(e) = self.unit.facts.def(l.id) else { continue };
            if !self.scope.analysis.boxed.contains(&e) {
                continue;
            }
            if let Some(&Var::Box(a)) = self.vars.get(&e) {
                let m = self.mark();
                let t = self.var_type(e);
                let fresh = self.reference();
                let ty = self.ty_index(t);
                self.emit(Instr::New { d: fresh, ty });
                self.emit(Instr::CopyMem { a: fresh, b: a, ty });
                self.move_n(a, fresh, 1);
                self.release(m);
            }
        }
    }

    pub(crate) fn range_stmt(&mut self, s: &Stmt, r: &RangeStmt, label: Option<NodeId>) {
        let m = self.mark();
        self.span = r.x.span;
        let t = self.ty(&r.x);
        let loop_ = Loop { stmt: s, r, label };
        match &*self.under(t) {
            Type::Signature(_) => self.range_func(s, r, label, t),
            Type::Basic(b) if b.is_string() => self.range_string(&loop_),
            Type::Basic(_) => self.range_int(&loop_, t),
            Type::Slice(elem) => self.range_slice(&loop_, *elem),
            Type::Array { len, elem } => self.range_array(&loop_, t, *len, *elem),
            Type::Pointer(array) => {
                if let Type::Array { len, elem } = *self.under(*array) {
                    self.range_array(&loop_, *array, len, elem);
                }
            }
            Type::Map { key, value } => self.range_map(&loop_, t, *key, *value),
            Type::Chan { elem, .. } => self.range_chan(&loop_, *elem),
            _ => {}
        }
        self.release(m);
    }

    /// The variable on the left, if it is written and not blank.
    fn lhs<'e>(&self, r: &'e RangeStmt, i: usize) -> Option<&'e Expr> {
        r.lhs.get(i).filter(|l| l.as_ident().is_none_or(|n| &**n != "_"))
    }

    /// Sets a variable to the loop's own counter: the variable is the counter if the body cannot change it.
    fn range_counter(&mut self, r: &RangeStmt, l: &Expr, counter: Slot, t: TypeId) {
        let m = self.def_of(r, l);
        if let Some(e) = m
            && !self.scope.analysis.assigned.contains(&e)
        {
            return self.range_value(l, true, counter, t);
        }
        let copy = self.alloc_ty(t);
        self.move_ty(copy, counter, t);
        self.range_value(l, r.define, copy, t);
    }

    fn def_of(&self, r: &RangeStmt, l: &Expr) -> Option<EntityId> {
        if r.define { self.unit.facts.def(l.id) } else { None }
    }

    /// The body, then what continues the loop, then the jump back.
    fn range_body_of(
        &mut self,
        l: &Loop<'_>,
        exit: super::build::Label,
        head: super::build::Label,
        next: impl FnOnce(&mut Self),
    ) {
        let cont = self.label();
        self.scope.targets.push(JumpTarget { stmt: l.stmt.id, label: l.label, brk: exit, cont: Some(cont) });
        self.block(&l.r.body);
        self.scope.targets.pop();
        self.bind(cont);
        self.span = l.stmt.span;
        if self.reachable {
            next(self);
            self.jump(head);
        }
        self.bind(exit);
    }

    fn range_int(&mut self, l: &Loop<'_>, t: TypeId) {
        let r = l.r;
        // An untyped constant counts in the variable's type.
        let t = match self.lhs(r, 0) {
            Some(v) => {
                let vt = match self.unit.facts.entity(v.id) {
                    Some(e) if v.as_ident().is_some() => self.var_type(e),
                    _ => self.ty(v),
                };
                if self.const_value(&r.x).is_some() { vt } else { t }
            }
            None if self.basic(t).is_some_and(|b| b.is_untyped()) => TypeId::INT,
            None => t,
        };
        let n = self.alloc_ty(t);
        match self.const_value(&r.x) {
            Some(v) => self.const_to(&v, t, n),
            None => self.expr_to(&r.x, n),
        }
        let wide = self.basic(t).is_some_and(|b| b.is_unsigned() && b.bits() == 64);
        let i = self.alloc_ty(t);
        self.zero(i, 1);
        let (head, exit) = (self.label(), self.label());
        if self.reachable {
            self.bind_loop(head);
        }
        if wide {
            self.emit(Instr::JumpU { a: n, b: i, cmp: Cmp::Le, t: exit.0 });
        } else {
            self.emit(Instr::JumpI { a: n, b: i, cmp: Cmp::Le, t: exit.0 });
        }
        if let Some(v) = self.lhs(r, 0) {
            self.range_counter(r, v, i, t);
        }
        self.range_body_of(l, exit, head, |b| b.emit(Instr::AddImm { d: i, a: i, imm: 1 }));
    }

    fn range_slice(&mut self, l: &Loop<'_>, elem: TypeId) {
        let r = l.r;
        let s = self.fresh(&r.x);
        let n = self.int();
        self.emit(Instr::LenSlice { d: n, s });
        self.counted(l, n, elem, |_, i| Some(Place::SliceElem { s, i, elem, off: 0 }));
    }

    fn range_array(&mut self, l: &Loop<'_>, array: TypeId, len: u64, elem: TypeId) {
        let r = l.r;
        let t = self.ty(&r.x);
        let pointer = matches!(&*self.under(t), Type::Pointer(_));
        let place = if self.lhs(r, 1).is_none() {
            // Only the length counts: the array is not even looked at, unless that has effects.
            if self.has_call(&r.x) {
                self.discard(&r.x);
            }
            None
        } else if pointer {
            let a = self.fresh(&r.x);
            Some(Place::Mem { a, off: 0, sure: false })
        } else {
            Some(self.array_copy(&r.x, t))
        };
        let n = self.int();
        self.int_const(n, len as i64);
        self.counted(l, n, elem, |b, i| place.map(|p| b.element(p, array, At::Slot(i))));
    }

    /// The array that a loop goes over: a copy, unless it is a variable that nothing changes.
    fn array_copy(&mut self, x: &Expr, t: TypeId) -> Place {
        if let ExprKind::Ident(_) = x.unparen().kind
            && let Some(e) = self.unit.facts.entity(x.unparen().id)
            && !self.scope.analysis.assigned.contains(&e)
            && !self.scope.analysis.boxed.contains(&e)
            && let Some(&v) = self.vars.get(&e)
            && !matches!(v, Var::Global(_))
        {
            return self.var_place(v);
        }
        let s = self.fresh(x);
        self.slots_place(s, t)
    }

    /// A loop from 0 to the number in slot n, with the element of the place that `at` gives.
    fn counted(
        &mut self,
        l: &Loop<'_>,
        n: Slot,
        elem: TypeId,
        at: impl FnOnce(&mut Self, Slot) -> Option<Place>,
    ) {
        let r = l.r;
        let i = self.int();
        self.zero(i, 1);
        let (head, exit) = (self.label(), self.label());
        if self.reachable {
            self.bind_loop(head);
        }
        self.emit(Instr::JumpI { a: n, b: i, cmp: Cmp::Le, t: exit.0 });
        let value = match self.lhs(r, 1) {
            Some(v) => {
                let d = self.alloc_ty(elem);
                let m = self.mark();
                if let Some(place) = at(self, i) {
                    self.load(&place, elem, Some(d));
                }
                self.release(m);
                Some((v, d))
            }
            None => None,
        };
        let both = value.is_some_and(|(_, d)| self.range_both(r, (i, TypeId::INT), (d, elem)));
        if !both {
            if let Some(k) = self.lhs(r, 0) {
                self.range_counter(r, k, i, TypeId::INT);
            }
            if let Some((v, d)) = value {
                self.range_value(v, r.define, d, elem);
            }
        }
        self.range_body_of(l, exit, head, |b| b.emit(Instr::AddImm { d: i, a: i, imm: 1 }));
    }

    fn range_string(&mut self, l: &Loop<'_>) {
        let r = l.r;
        let s = self.fresh(&r.x);
        let n = self.int();
        let i = self.int();
        let rune = self.alloc(&[SlotKind::Int; 2]);
        self.emit(Instr::LenStr { d: n, s });
        self.zero(i, 1);
        let (head, exit) = (self.label(), self.label());
        if self.reachable {
            self.bind_loop(head);
        }
        self.emit(Instr::JumpI { a: n, b: i, cmp: Cmp::Le, t: exit.0 });
        self.emit(Instr::StrNext { d: rune, s, i });
        if !self.range_both(r, (i, TypeId::INT), (rune, TypeId::INT32)) {
            if let Some(k) = self.lhs(r, 0) {
                self.range_counter(r, k, i, TypeId::INT);
            }
            if let Some(v) = self.lhs(r, 1) {
                self.range_value(v, r.define, rune, TypeId::INT32);
            }
        }
        self.range_body_of(l, exit, head, |b| b.emit(Instr::Add { d: i, a: i, b: rune + 1 }));
    }

    fn range_map(&mut self, l: &Loop<'_>, t: TypeId, key: TypeId, value: TypeId) {
        let r = l.r;
        let it = self.reference();
        let m = self.mark();
        let s = self.value(&r.x);
        let ty = self.ty_index(t);
        self.emit(Instr::MapIter { d: it, m: s, ty });
        self.release(m);
        let kinds = self.kinds_of(&[key, value]);
        let d = self.alloc(&kinds);
        let (head, exit) = (self.label(), self.label());
        if self.reachable {
            self.bind_loop(head);
        }
        self.emit(Instr::MapNext { d, it, n: kinds.len() as u16, t: exit.0 });
        let at = d + self.slots(key);
        if !self.range_both(r, (d, key), (at, value)) {
            if let Some(k) = self.lhs(r, 0) {
                self.range_value(k, r.define, d, key);
            }
            if let Some(v) = self.lhs(r, 1) {
                self.range_value(v, r.define, at, value);
            }
        }
        self.range_body_of(l, exit, head, |_| {});
    }

    fn range_chan(&mut self, l: &Loop<'_>, elem: TypeId) {
        let r = l.r;
        let c = self.fresh(&r.x);
        let d = self.alloc_ty(elem);
        let ok = self.int();
        let n = self.slots(elem);
        let (head, exit) = (self.label(), self.label());
        if self.reachable {
            self.bind_loop(head);
        }
        self.emit(Instr::RecvOk { d, c, ok, n });
        self.emit(Instr::IfNot { s: ok, t: exit.0 });
        if let Some(v) = self.lhs(r, 0) {
            self.range_value(v, r.define, d, elem);
        }
        self.range_body_of(l, exit, head, |_| {});
    }
}

struct Loop<'e> {
    stmt: &'e Stmt,
    r: &'e RangeStmt,
    label: Option<NodeId>,
}
