//! Variables and assignments.
//!
//! An assignment has two phases: operands of places and values first, then the stores from left to right. As Go's compiler
//! does it, a value that the stores before it cannot change is evaluated right before its own, after those of the first
//! phase: that shows where two of them panic.
use super::binary::Operand;
use super::build::{Builder, Var};
use super::place::Place;
use crate::ir::function::SlotKind;
use crate::ir::instr::{Instr, Slot};
use crate::syntax::ast::*;
use crate::syntax::visit::{Node, Visitor, walk_expr};
use crate::types::{Basic, EntityId, EntityKind, Mode, SelectionKind, Type, TypeId};

/// What a store may change that a later value of the assignment reads.
pub(crate) enum Effect {
    Nothing,
    /// A variable in slots.
    Variable(EntityId),
    /// Anything that is not a variable in slots.
    Memory,
    /// A result of a function that defers: deferred calls see it if a later value panics.
    Result,
}

impl Builder<'_> {
    /// The type of a variable in this instance.
    pub(crate) fn var_type(&mut self, e: EntityId) -> TypeId {
        let t = self.types.type_of(e);
        self.subst(t)
    }

    /// Whether the variable needs a box.
    pub(crate) fn needs_box(&mut self, e: EntityId, t: TypeId) -> bool {
        self.scope.analysis.boxed.contains(&e) || self.wants_memory(t)
    }

    /// Makes room for a new local variable; a box is made with [`Builder::new_box`] when its declaration takes effect.
    pub(crate) fn declare(&mut self, e: EntityId) -> (Var, TypeId) {
        let t = self.var_type(e);
        let var = if self.needs_box(e, t) { Var::Box(self.reference()) } else { Var::Slot(self.alloc_ty(t)) };
        self.vars.insert(e, var);
        (var, t)
    }

    /// A new box for a variable that has one.
    pub(crate) fn new_box(&mut self, var: Var, t: TypeId) {
        if let Var::Box(d) = var {
            let ty = self.ty_index(t);
            self.emit(Instr::New { d, ty });
        }
    }

    /// A new variable with the value of type `t` in slots `s`.
    pub(crate) fn init_var(&mut self, var: Var, t: TypeId, s: Slot) {
        self.new_box(var, t);
        let place = self.var_place(var);
        self.store(&place, t, s);
    }

    /// Whether `e` is a variable of this function (not of the session).
    fn is_local(&self, e: EntityId) -> bool {
        !matches!(
            self.types.entity(e).kind,
            crate::types::EntityKind::Var { place: crate::types::VarPlace::Global, .. }
        )
    }

    /// A declaration of variables.
    pub(crate) fn var_spec(&mut self, spec: &VarSpec) {
        let names: Vec<Option<EntityId>> =
            spec.names.iter().map(|n| self.unit.facts.entity(n.id).filter(|_| !n.is_blank())).collect();
        self.span = spec.span;
        if spec.values.is_empty() {
            for e in names.into_iter().flatten() {
                if !self.is_local(e) {
                    let t = self.var_type(e);
                    let g = self.lw.global(self.types, e);
                    let m = self.mark();
                    match self.one(t) {
                        Some(_) => {
                            let s = self.alloc_ty(t);
                            self.zero(s, 1);
                            self.store_global(g, s, t);
                        }
                        None => {
                            let place = Place::Global(g);
                            let a = self.addr(&place);
                            self.zero_mem(a, 0, t);
                        }
                    }
                    self.release(m);
                    continue;
                }
                let (var, t) = self.declare(e);
                match var {
                    Var::Slot(s) => self.zero_value(s, t),
                    _ => self.new_box(var, t),
                }
            }
            return;
        }
        self.define(&names, &spec.values);
    }

    /// New variables (`None`: blank) with values; some may be global.
    pub(crate) fn define(&mut self, names: &[Option<EntityId>], values: &[Expr]) {
        if values.len() == 1 && names.len() > 1 {
            let vars: Vec<Option<(EntityId, Var, TypeId)>> =
                names.iter().map(|n| n.map(|e| self.declare_any(e))).collect();
            let m = self.mark();
            let got = self.tuple(&values[0]);
            for (v, (s, from)) in vars.iter().zip(got) {
                if let Some((_, var, t)) = *v {
                    let n = self.mark();
                    let mut s = s;
                    if from != t {
                        let c = self.alloc_ty(t);
                        self.convert_slots(c, s, from, t);
                        s = c;
                    }
                    self.init_var(var, t, s);
                    self.release(n);
                }
            }
            self.release(m);
            return;
        }
        // The names become visible after the values: a value means the variables that were there before.
        let vars: Vec<Option<(EntityId, Var, TypeId)>> =
            names.iter().map(|n| n.map(|e| self.declare_any(e))).collect();
        let m = self.mark();
        let operands: Vec<&Expr> = values.iter().collect();
        self.in_order(&operands);
        let many = values.len() > 1;
        let mut later: Vec<(Var, TypeId, Slot)> = Vec::new();
        for (v, e) in vars.iter().zip(values) {
            self.note_append(v.map(|(entity, ..)| entity), e);
            match *v {
                None => self.discard(e),
                Some((_, Var::Slot(d), t)) => self.expr_as_to(e, t, d),
                Some((_, var, t)) => {
                    if many {
                        let s = self.alloc_ty(t);
                        self.expr_as_to(e, t, s);
                        later.push((var, t, s));
                    } else {
                        let s = self.value_as(e, t);
                        self.init_var(var, t, s);
                    }
                }
            }
        }
        for (var, t, s) in later {
            self.init_var(var, t, s);
        }
        self.release(m);
    }

    fn declare_any(&mut self, e: EntityId) -> (EntityId, Var, TypeId) {
        if self.is_local(e) {
            let (var, t) = self.declare(e);
            (e, var, t)
        } else {
            let t = self.var_type(e);
            (e, Var::Global(self.lw.global(self.types, e)), t)
        }
    }

    /// Evaluates for the effects alone.
    pub(crate) fn discard(&mut self, e: &Expr) {
        if !self.is_nil(e) && self.const_value(e).is_none() {
            let m = self.mark();
            self.value(e);
            self.release(m);
        }
    }

    /// `a, b := x, y`
    pub(crate) fn define_stmt(&mut self, lhs: &[Expr], rhs: &[Expr]) {
        let all_new = lhs.iter().all(|l| l.as_ident().is_some_and(|n| &**n == "_") || self.defines(l));
        if all_new {
            let names: Vec<Option<EntityId>> =
                lhs.iter()
                    .map(|l| {
                        if l.as_ident().is_some_and(|n| &**n == "_") {
                            None
                        } else {
                            self.unit.facts.def(l.id)
                        }
                    })
                    .collect();
            return self.define(&names, rhs);
        }
        // Some are old: the values first, into slots of their own.
        let new: Vec<Option<EntityId>> =
            lhs.iter().map(|l| if self.defines(l) { self.unit.facts.def(l.id) } else { None }).collect();
        let declared: Vec<Option<(EntityId, Var, TypeId)>> =
            new.iter().map(|n| n.map(|e| self.declare_any(e))).collect();
        let m = self.mark();
        let mut values: Vec<(Slot, TypeId)> = Vec::new();
        if rhs.len() == 1 && lhs.len() > 1 {
            values = self.tuple(&rhs[0]);
        } else {
            let operands: Vec<&Expr> = rhs.iter().collect();
            self.in_order(&operands);
            for (l, r) in lhs.iter().zip(rhs) {
                let t = self.target_type(l, r);
                let s = self.alloc_ty(t);
                self.expr_as_to(r, t, s);
                values.push((s, t));
            }
        }
        for ((l, d), (s, from)) in lhs.iter().zip(&declared).zip(values) {
            let n = self.mark();
            match d {
                Some((_, var, t)) => {
                    let s = self.converted(s, from, *t);
                    self.init_var(*var, *t, s);
                }
                None => self.assign_slots(l, s, from),
            }
            self.release(n);
        }
        self.release(m);
    }

    /// Whether an identifier on the left of `:=` is a new variable.
    pub(crate) fn defines(&self, l: &Expr) -> bool {
        self.unit.facts.def(l.id).is_some()
    }

    pub(crate) fn converted(&mut self, s: Slot, from: TypeId, to: TypeId) -> Slot {
        if self.is_interface(to) && !self.is_interface(from) {
            let d = self.alloc_ty(to);
            self.make_iface(d, s, from);
            return d;
        }
        s
    }

    /// The type that a value takes on its way to an assignment's left side.
    fn target_type(&mut self, l: &Expr, r: &Expr) -> TypeId {
        if l.as_ident().is_some_and(|n| &**n == "_") {
            if self.is_nil(r) {
                return self.ty(r);
            }
            return self.source_type(r);
        }
        if let Some(e) = self.unit.facts.entity(l.id)
            && let ExprKind::Ident(_) = l.kind
        {
            return self.var_type(e);
        }
        self.ty(l)
    }

    /// Assigns a value in slots.
    pub(crate) fn assign_slots(&mut self, l: &Expr, s: Slot, from: TypeId) {
        if l.as_ident().is_some_and(|n| &**n == "_") {
            return;
        }
        let m = self.mark();
        let t = self.target_type(l, l);
        let place = self.place(l);
        let s = self.converted(s, from, t);
        self.store(&place, t, s);
        self.release(m);
    }

    pub(crate) fn assign_stmt(&mut self, lhs: &[Expr], op: Option<BinaryOp>, rhs: &[Expr]) {
        let m = self.mark();
        if let Some(op) = op {
            self.op_assign(&lhs[0], op, &rhs[0]);
        } else if let ([l], [r]) = (lhs, rhs) {
            self.assign_one(l, r);
        } else {
            self.assign_many(lhs, rhs);
        }
        self.release(m);
    }

    fn assign_one(&mut self, l: &Expr, r: &Expr) {
        let l = l.unparen();
        if l.as_ident().is_some_and(|n| &**n == "_") {
            return self.discard(r);
        }
        let t = self.target_type(l, r);
        if let ExprKind::Ident(_) = l.kind {
            let Some(e) = self.unit.facts.entity(l.id) else { return };
            let Some(var) = self.var(e) else { return };
            self.note_append(Some(e), r);
            if let Var::Slot(d) = var {
                if self.may_write_early(d, r, e, t) {
                    let s = self.alloc_ty(t);
                    self.expr_as_to(r, t, s);
                    self.move_ty(d, s, t);
                } else {
                    self.expr_as_to(r, t, d);
                }
                return;
            }
            let s = self.value_as(r, t);
            let place = self.var_place(var);
            return self.store(&place, t, s);
        }
        self.in_order(&[l, r]);
        let place = self.place(l);
        let s = self.value_as(r, t);
        self.store(&place, t, s);
    }

    /// Tells the append that comes next, if the value is one, what it is assigned to.
    fn note_append(&mut self, to: Option<EntityId>, value: &Expr) {
        self.scope.append_to =
            to.filter(|v| self.scope.buffers.contains_key(v) && super::escape::is_append(&self.unit, value));
    }

    /// Whether evaluating `r` straight into the slots of variable `e` could be seen: by the expression itself, or, of
    /// a result, by a deferred call when it panics.
    fn may_write_early(&mut self, d: Slot, r: &Expr, e: EntityId, t: TypeId) -> bool {
        if self.slots(t) <= 1 && self.writes_last(r) {
            return false;
        }
        (d < self.results && self.scope.defers) || self.mentions(r, e)
    }

    /// The destination is written by the last instruction, after everything has been read.
    fn writes_last(&self, e: &Expr) -> bool {
        match &e.kind {
            ExprKind::Paren(x) => self.writes_last(x),
            ExprKind::Composite { .. } => false,
            ExprKind::Binary { op, .. } => !matches!(op, BinaryOp::LogAnd | BinaryOp::LogOr),
            _ => true,
        }
    }

    fn mentions(&self, e: &Expr, v: EntityId) -> bool {
        if self.scope.hoisted.contains_key(&e.id) {
            return false;
        }
        match &e.kind {
            ExprKind::Ident(_) => self.unit.facts.entity(e.id) == Some(v),
            ExprKind::Paren(x)
            | ExprKind::Star(x)
            | ExprKind::Selector { x, .. }
            | ExprKind::TypeAssert { x, .. }
            | ExprKind::Unary { x, .. } => self.mentions(x, v),
            ExprKind::Binary { x, y, .. } => self.mentions(x, v) || self.mentions(y, v),
            ExprKind::Index { x, indices, .. } => {
                self.mentions(x, v) || indices.iter().any(|i| self.mentions(i, v))
            }
            ExprKind::Slice { x, lo, hi, max, .. } => {
                self.mentions(x, v) || [lo, hi, max].into_iter().flatten().any(|i| self.mentions(i, v))
            }
            ExprKind::Call { fun, args, .. } => {
                self.mentions(fun, v) || args.iter().any(|a| self.mentions(a, v))
            }
            ExprKind::Composite { elems, .. } => elems.iter().any(|el| {
                el.key.as_ref().is_some_and(|k| self.mentions(k, v)) || self.mentions(&el.value, v)
            }),
            ExprKind::FuncLit { .. } => self.info(e.id).is_some_and(|i| i.captures.contains(&v)),
            _ => false,
        }
    }

    /// The places on the left of an assignment, found before anything is assigned.
    fn places(&mut self, lhs: &[Expr]) -> Vec<Place> {
        let was = self.scope.stable;
        self.scope.stable = lhs.iter().any(|l| {
            self.unit
                .facts
                .entity(l.unparen().id)
                .is_some_and(|e| matches!(self.vars.get(&e), Some(Var::Slot(_))))
        });
        let places = lhs.iter().map(|l| self.place(l)).collect();
        self.scope.stable = was;
        places
    }

    /// Assigns both values of a range clause to places that are no new variables. Does nothing and says so if that is
    /// not what the clause asks for, or if one after the other does as well.
    pub(crate) fn range_both(&mut self, r: &RangeStmt, k: (Slot, TypeId), v: (Slot, TypeId)) -> bool {
        if r.define || r.lhs.len() != 2 || r.lhs.iter().all(|l| l.as_ident().is_some()) {
            return false;
        }
        let m = self.mark();
        let places = self.places(&r.lhs);
        for ((l, place), (s, from)) in r.lhs.iter().zip(&places).zip([k, v]) {
            if !matches!(place, Place::Blank) {
                let t = self.target_type(l.unparen(), l);
                let s = self.converted(s, from, t);
                self.store(place, t, s);
            }
        }
        self.release(m);
        true
    }

    fn assign_many(&mut self, lhs: &[Expr], rhs: &[Expr]) {
        let mut operands: Vec<&Expr> = lhs.iter().filter(|l| l.as_ident().is_none()).collect();
        operands.extend(rhs);
        let effects: Vec<Effect> = lhs.iter().map(|l| self.effect(l)).collect();
        let early = self.in_phases(&operands, rhs, &effects);
        let places = self.places(lhs);
        if rhs.len() == 1 {
            let got = self.tuple(&rhs[0]);
            for ((l, place), (s, from)) in lhs.iter().zip(&places).zip(got) {
                if matches!(place, Place::Blank) {
                    continue;
                }
                let m = self.mark();
                let t = self.target_type(l.unparen(), l);
                let s = self.converted(s, from, t);
                self.store(place, t, s);
                self.release(m);
            }
            return;
        }
        let types: Vec<TypeId> = lhs.iter().zip(rhs).map(|(l, r)| self.target_type(l.unparen(), r)).collect();
        let targets: Vec<(Place, TypeId)> = places.into_iter().zip(types).collect();
        self.store_in_phases(rhs, &targets, &early);
    }

    /// Stores these values, of which [`Builder::in_phases`] says which belong to the first phase.
    pub(crate) fn store_in_phases(&mut self, values: &[Expr], targets: &[(Place, TypeId)], early: &[bool]) {
        let mut slots = Vec::with_capacity(values.len());
        for ((value, &(_, t)), early) in values.iter().zip(targets).zip(early) {
            let s = self.alloc_ty(t);
            if *early {
                self.expr_as_to(value, t, s);
            }
            slots.push(s);
        }
        for (((value, (place, t)), early), s) in values.iter().zip(targets).zip(early).zip(slots) {
            if !early {
                self.expr_as_to(value, *t, s);
            }
            self.store(place, *t, s);
        }
    }

    /// Evaluates the calls of these operands first if that matters, and tells which values belong to the first phase:
    /// all of them if none may panic, since then nobody sees it.
    pub(crate) fn in_phases(&mut self, operands: &[&Expr], values: &[Expr], effects: &[Effect]) -> Vec<bool> {
        if values.len() < 2 || !values.iter().any(|v| self.value_may_panic(v)) {
            self.in_order(operands);
            return vec![true; values.len()];
        }
        for e in operands {
            self.hoist_turn(e);
        }
        let mut early = Vec::with_capacity(values.len());
        let (mut assigned, mut memory, mut result) = (Vec::new(), false, false);
        for (value, effect) in values.iter().zip(effects) {
            let changed = result
                || memory && self.reads_memory(value)
                || assigned.iter().any(|&v| self.mentions(value, v));
            early.push(changed);
            match *effect {
                Effect::Nothing => {}
                Effect::Variable(v) => assigned.push(v),
                Effect::Memory => memory = true,
                Effect::Result => result = true,
            }
        }
        early
    }

    /// What a store to this place may change.
    fn effect(&mut self, l: &Expr) -> Effect {
        let l = l.unparen();
        match &l.kind {
            ExprKind::Ident(name) if &**name == "_" => Effect::Nothing,
            ExprKind::Ident(_) => {
                let Some(e) = self.unit.facts.entity(l.id) else { return Effect::Memory };
                if self.scope.defers && self.scope.results.iter().any(|r| r.entity == e) {
                    return Effect::Result;
                }
                match self.vars.get(&e) {
                    Some(Var::Slot(_)) => Effect::Variable(e),
                    _ => Effect::Memory,
                }
            }
            ExprKind::Index { x, .. } if matches!(&*self.under_of(x), Type::Array { .. }) => self.effect(x),
            ExprKind::Selector { x, .. } if self.is_part(l) => self.effect(x),
            _ => Effect::Memory,
        }
    }

    /// Whether a selector names a field that lies in its operand.
    fn is_part(&self, e: &Expr) -> bool {
        self.unit.facts.selections.get(&e.id).is_some_and(|s| s.kind == SelectionKind::Field && !s.indirect)
    }

    /// Whether evaluating `e` may panic, calls aside.
    fn value_may_panic(&self, e: &Expr) -> bool {
        struct Panics<'f> {
            facts: &'f crate::types::Facts,
            found: bool,
        }
        impl<'a> Visitor<'a> for Panics<'_> {
            fn enter(&mut self, node: Node<'a>) -> bool {
                let Node::Expr(e) = node else { return !self.found };
                self.found |= match &e.kind {
                    ExprKind::Index { .. }
                    | ExprKind::Slice { .. }
                    | ExprKind::Star(_)
                    | ExprKind::TypeAssert { .. } => true,
                    ExprKind::Binary { op, .. } => {
                        op.is_shift() || matches!(op, BinaryOp::Div | BinaryOp::Rem)
                    }
                    ExprKind::Selector { .. } => self.facts.selections.get(&e.id).is_some_and(|s| s.indirect),
                    _ => false,
                };
                !self.found && !matches!(e.kind, ExprKind::FuncLit { .. })
            }
        }
        let mut panics = Panics { facts: &self.unit.facts, found: false };
        walk_expr(e, &mut panics);
        panics.found
    }

    /// Whether a store to memory may change `e`: not if it is arithmetic on variables in slots.
    fn reads_memory(&mut self, e: &Expr) -> bool {
        if self.scope.hoisted.contains_key(&e.id) || self.const_value(e).is_some() {
            return false;
        }
        match &e.kind {
            ExprKind::Literal(_) => false,
            ExprKind::Ident(_) => self.unit.facts.entity(e.id).is_some_and(|v| {
                matches!(self.types.entity(v).kind, EntityKind::Var { .. })
                    && !matches!(self.vars.get(&v), Some(Var::Slot(_)))
            }),
            ExprKind::Paren(x) | ExprKind::TypeAssert { x, .. } => self.reads_memory(x),
            ExprKind::Unary { op: UnaryOp::Minus | UnaryOp::Plus | UnaryOp::BitNot, x } => {
                self.reads_memory(x)
            }
            ExprKind::Binary { op, x, y, .. } => {
                op.is_comparison() || self.is_string(e) || self.reads_memory(x) || self.reads_memory(y)
            }
            ExprKind::Selector { x, .. } => !self.is_part(e) || self.reads_memory(x),
            ExprKind::Call { fun, args, .. } if matches!(self.unit.facts.expr(fun.id).mode, Mode::Type) => {
                self.is_string(e) || args.iter().any(|a| self.is_string(a) || self.reads_memory(a))
            }
            _ => true,
        }
    }

    fn is_string(&mut self, e: &Expr) -> bool {
        let t = self.ty(e);
        self.basic(t).is_some_and(|b| b.is_string())
    }

    fn op_assign(&mut self, l: &Expr, op: BinaryOp, r: &Expr) {
        let l = l.unparen();
        self.in_order(&[l, r]);
        let t = self.ty(l);
        let Some(b) = self.basic(t) else { return };
        let place = self.place(l);
        if b.is_string() {
            let mut parts = Vec::new();
            self.concat_parts(r, &mut parts);
            let s = self.alloc(&vec![SlotKind::Ref; parts.len() + 1]);
            self.load(&place, t, Some(s));
            for (i, p) in parts.iter().enumerate() {
                self.expr_to(p, s + 1 + i as Slot);
            }
            let d = if let Place::Slots(d) = place { d } else { self.reference() };
            self.emit(Instr::Concat { d, s, n: parts.len() as u16 + 1 });
            if !matches!(place, Place::Slots(_)) {
                self.store(&place, t, d);
            }
            return;
        }
        if let Place::Slots(d) = place {
            let y = self.op_operand(op, r, b);
            return self.arith(op, b, d, d, y);
        }
        // What is there is read after the right side, as with any other operand.
        let y = self.op_operand(op, r, b);
        let a = self.load(&place, t, None);
        let d = self.alloc_ty(t);
        self.arith(op, b, d, a, y);
        self.store(&place, t, d);
    }

    fn op_operand(&mut self, op: BinaryOp, r: &Expr, b: Basic) -> Operand {
        if op.is_shift() { self.shift_count(r) } else { self.second(r, b) }
    }

    /// `x++`, `x--`
    pub(crate) fn inc_dec(&mut self, x: &Expr, inc: bool) {
        let m = self.mark();
        let x = x.unparen();
        let t = self.ty(x);
        let Some(b) = self.basic(t) else { return };
        let place = self.place(x);
        let y = if b.is_integer() {
            Operand::Imm(1)
        } else {
            let s = self.alloc_ty(t);
            self.float_const(s, 1.0);
            if b.is_complex() {
                self.float_const(s + 1, 0.0);
            }
            Operand::Slot(s)
        };
        let op = if inc { BinaryOp::Add } else { BinaryOp::Sub };
        if let Place::Slots(d) = place {
            self.arith(op, b, d, d, y);
        } else {
            let a = self.load(&place, t, None);
            let d = self.alloc_ty(t);
            self.arith(op, b, d, a, y);
            self.store(&place, t, d);
        }
        self.release(m);
    }

    /// A variable (or, without `define`, an assignment) of a range clause or receive with the value of type `t` in
    /// slots `s`, which belong to nobody else: a new variable may live there.
    pub(crate) fn range_value(&mut self, l: &Expr, define: bool, s: Slot, t: TypeId) {
        if l.as_ident().is_some_and(|n| &**n == "_") {
            return;
        }
        if define && self.defines(l) {
            let Some(e) = self.unit.facts.def(l.id) else { return };
            if self.is_local(e) {
                let vt = self.var_type(e);
                if self.needs_box(e, vt) {
                    let (var, t) = self.declare(e);
                    self.init_var(var, t, s);
                } else {
                    self.vars.insert(e, Var::Slot(s));
                }
                return;
            }
        }
        self.assign_slots(l, s, t);
    }
}
