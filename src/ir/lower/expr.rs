//! Expressions: each evaluates to consecutive slots, in a given destination or wherever its value already is.
//!
//! [`Builder::value`] may return a variable's own slots: variables in slots change only by statements, never while an
//! expression is evaluated. [`Builder::expr_to`] writes the destination last or piece by piece; whoever passes a
//! variable's slots makes sure that the expression does not read it meanwhile.
use super::build::Builder;
use super::place::Place;
use super::{Callee, FuncKey, RecvForm};
use crate::ir::function::{Const, SlotKind};
use crate::ir::instr::{Cmp, Instr, Slot};
use crate::source::Span;
use crate::syntax::ast::*;
use crate::types::{Basic, EntityId, EntityKind, Mode, SelectionKind, Type, TypeId, Value};

impl Builder<'_> {
    /// The type of an expression in this instance.
    pub(crate) fn ty(&mut self, e: &Expr) -> TypeId {
        let t = self.unit.facts.type_of(e.id);
        self.subst(t)
    }

    pub(crate) fn const_value(&self, e: &Expr) -> Option<Value> {
        self.unit.facts.constant(e.id).cloned()
    }

    /// The value of a constant integer expression.
    pub(crate) fn const_int(&mut self, e: &Expr) -> Option<i64> {
        let v = self.unit.facts.constant(e.id)?;
        v.to_i64()
    }

    pub(crate) fn basic(&self, t: TypeId) -> Option<Basic> {
        match self.types.get(self.types.underlying(t)) {
            Type::Basic(b) => Some(*b),
            _ => None,
        }
    }

    pub(crate) fn is_nil(&self, e: &Expr) -> bool {
        self.unit.facts.expr(e.unparen().id).mode == Mode::Nil || self.unit.facts.expr(e.id).mode == Mode::Nil
    }

    /// The value, wherever it is.
    pub(crate) fn value(&mut self, e: &Expr) -> Slot {
        self.expr(e, None)
    }

    /// The value to the slots at d.
    pub(crate) fn expr_to(&mut self, e: &Expr, d: Slot) {
        self.expr(e, Some(d));
    }

    /// The value in slots that belong to no variable.
    pub(crate) fn fresh(&mut self, e: &Expr) -> Slot {
        let t = self.ty(e);
        let d = self.alloc_ty(t);
        self.expr_to(e, d);
        d
    }

    /// The type that a constant or value takes when it is assigned to type `to`: constants in interfaces have their
    /// default types.
    pub(crate) fn source_type(&mut self, e: &Expr) -> TypeId {
        let t = self.ty(e);
        if let Some(v) = self.unit.facts.constant(e.id)
            && (self.is_interface(t) || self.basic(t).is_some_and(Basic::is_untyped))
        {
            if let Some(b) = self.basic(t) {
                return TypeId(b.default() as u32);
            }
            return match v {
                Value::Bool(_) => TypeId::BOOL,
                Value::Str(_) => TypeId::STRING,
                Value::Float(_) => TypeId::FLOAT64,
                Value::Complex(_) => TypeId::COMPLEX128,
                Value::Int(_) | Value::Unknown => TypeId::INT,
            };
        }
        if self.basic(t) == Some(Basic::UntypedBool) { TypeId::BOOL } else { t }
    }

    /// The value, converted as by assignment to type `to`.
    pub(crate) fn value_as(&mut self, e: &Expr, to: TypeId) -> Slot {
        let from = self.source_type(e);
        if self.is_nil(e) || (self.is_interface(to) && !self.is_interface(from)) {
            let d = self.alloc_ty(to);
            self.expr_as_to(e, to, d);
            return d;
        }
        self.value(e)
    }

    /// As [`Builder::value_as`], to the slots at d.
    pub(crate) fn expr_as_to(&mut self, e: &Expr, to: TypeId, d: Slot) {
        if self.is_nil(e) {
            self.zero(d, 1);
            return;
        }
        let from = self.source_type(e);
        if self.is_interface(to) && !self.is_interface(from) {
            let m = self.mark();
            let s = match self.const_value(e) {
                Some(v) => {
                    let s = self.alloc_ty(from);
                    self.const_to(&v, from, s);
                    s
                }
                None => self.value(e),
            };
            self.make_iface(d, s, from);
            self.release(m);
            return;
        }
        self.expr_to(e, d);
    }

    pub(crate) fn make_iface(&mut self, d: Slot, s: Slot, from: TypeId) {
        let ty = self.ty_index(from);
        self.emit(Instr::MakeIface { d, s, ty });
    }

    /// A value in slots, converted as by assignment; in `d` afterwards.
    pub(crate) fn convert_slots(&mut self, d: Slot, s: Slot, from: TypeId, to: TypeId) {
        if self.is_interface(to) && !self.is_interface(from) {
            self.make_iface(d, s, from);
        } else {
            self.move_ty(d, s, to);
        }
    }

    /// A constant of (substituted) type t.
    pub(crate) fn const_to(&mut self, v: &Value, t: TypeId, d: Slot) {
        match &*self.under(t) {
            Type::Basic(b) if b.is_boolean() => {
                self.int_const(d, i64::from(v.as_bool().unwrap_or(false)));
            }
            Type::Basic(b) if b.is_string() => match v {
                Value::Str(s) => {
                    let s = s.clone();
                    self.str_const(d, &s);
                }
                _ => self.str_const(d, b""),
            },
            Type::Basic(b) if b.is_integer() => {
                let i = v.to_i64().or_else(|| v.to_u64().map(|u| u as i64)).unwrap_or(0);
                self.int_const(d, i);
            }
            Type::Basic(b) if b.is_float() => {
                let f = v.to_f64().unwrap_or(0.0);
                self.float_const(d, if *b == Basic::Float32 { round32(v, f) } else { f });
            }
            Type::Basic(b) if b.is_complex() => {
                let part = |x: Option<Value>| {
                    let f = x.as_ref().and_then(Value::to_f64).unwrap_or(0.0);
                    if *b == Basic::Complex64 { f64::from(f as f32) } else { f }
                };
                let (re, im) = (part(v.real()), part(v.imag()));
                self.float_const(d, re);
                self.float_const(d + 1, im);
            }
            Type::Interface(_) => {
                let from = match v {
                    Value::Bool(_) => TypeId::BOOL,
                    Value::Str(_) => TypeId::STRING,
                    Value::Float(_) => TypeId::FLOAT64,
                    Value::Complex(_) => TypeId::COMPLEX128,
                    Value::Int(_) | Value::Unknown => TypeId::INT,
                };
                let m = self.mark();
                let s = self.alloc_ty(from);
                self.const_to(v, from, s);
                self.make_iface(d, s, from);
                self.release(m);
            }
            _ => self.zero(d, 1),
        }
    }

    pub(crate) fn float_const(&mut self, d: Slot, f: f64) {
        if f.to_bits() == 0 {
            self.zero(d, 1);
        } else {
            let k = self.constant(Const::Float(f));
            self.emit(Instr::Const { d, k });
        }
    }

    fn dest(&mut self, dst: Option<Slot>, t: TypeId) -> Slot {
        match dst {
            Some(d) => d,
            None => self.alloc_ty(t),
        }
    }

    fn placed(&mut self, dst: Option<Slot>, s: Slot, t: TypeId) -> Slot {
        match dst {
            Some(d) => {
                self.move_ty(d, s, t);
                d
            }
            None => s,
        }
    }

    fn expr(&mut self, e: &Expr, dst: Option<Slot>) -> Slot {
        if let Some(s) = self.take_hoisted(e) {
            let t = self.ty(e);
            return self.placed(dst, s, t);
        }
        let t = self.ty(e);
        if let Some(v) = self.const_value(e) {
            let d = self.dest(dst, t);
            self.const_to(&v, t, d);
            return d;
        }
        if self.unit.facts.expr(e.id).mode == Mode::Nil {
            let d = self.dest(dst, t);
            let n = self.slots(t);
            self.zero(d, n);
            return d;
        }
        let saved = self.span;
        if !matches!(e.kind, ExprKind::Ident(_) | ExprKind::Paren(_)) {
            self.span = place_in_trace(e);
            self.in_order_inside(e);
        }
        let s = self.expr_kind(e, t, dst);
        self.span = saved;
        s
    }

    fn expr_kind(&mut self, e: &Expr, t: TypeId, dst: Option<Slot>) -> Slot {
        match &e.kind {
            ExprKind::Paren(x) => self.expr(x, dst),
            ExprKind::Ident(_) => {
                let Some(entity) = self.unit.facts.entity(e.id) else {
                    return self.dest(dst, t);
                };
                self.name(entity, e.id, t, dst)
            }
            ExprKind::Selector { x, sel } => self.selector(e, x, sel, t, dst),
            ExprKind::Index { x, indices, .. } => self.index(e, x, indices, t, dst),
            ExprKind::Star(_) => {
                let d = self.dest(dst, t);
                let m = self.mark();
                let place = self.place(e);
                self.load(&place, t, Some(d));
                self.release(m);
                d
            }
            ExprKind::Composite { .. } => {
                let d = self.dest(dst, t);
                self.composite(e, t, d);
                d
            }
            ExprKind::FuncLit { body, .. } => {
                let d = self.dest(dst, t);
                self.literal(e, body, d);
                d
            }
            ExprKind::Slice { x, lo, hi, max, .. } => {
                let d = self.dest(dst, t);
                let m = self.mark();
                self.slice_expr(x, [lo.as_deref(), hi.as_deref(), max.as_deref()], d);
                self.release(m);
                d
            }
            ExprKind::TypeAssert { x, .. } => {
                let t = self.single(t);
                let d = self.dest(dst, t);
                let m = self.mark();
                let from = self.ty(x);
                let s = self.value(x);
                let iface = self.ty_index(from) as u16;
                let ty = self.ty_index(t);
                if self.is_interface(t) {
                    self.emit(Instr::AssertIface { d, s, ty, iface });
                } else {
                    self.emit(Instr::Assert { d, s, ty, iface });
                }
                self.release(m);
                d
            }
            ExprKind::Call { .. } => self.call_value(e, t, dst),
            ExprKind::Unary { op, x } => self.unary(*op, x, t, dst),
            ExprKind::Binary { op, x, y, .. } => {
                let d = self.dest(dst, t);
                self.binary(*op, x, y, t, d);
                d
            }
            _ => self.dest(dst, t),
        }
    }

    /// Of a `, ok` form the value's own type.
    fn single(&self, t: TypeId) -> TypeId {
        match self.types.get(t) {
            Type::Tuple(ts) if !ts.is_empty() => ts[0],
            _ => t,
        }
    }

    /// The value of a named thing.
    fn name(&mut self, entity: EntityId, node: NodeId, t: TypeId, dst: Option<Slot>) -> Slot {
        match &self.types.entity(entity).kind {
            EntityKind::Var { .. } => {
                let Some(v) = self.var(entity) else { return self.dest(dst, t) };
                let place = self.var_place(v);
                self.load(&place, t, dst)
            }
            EntityKind::Func(_) => {
                let targs = self.instance(node);
                let d = self.dest(dst, t);
                let f = match self.lw.callee(self.types, entity, &targs) {
                    Callee::Func(f) => f,
                    Callee::Native(_) => self.lw.function(FuncKey::Decl { entity, targs: targs.into() }),
                };
                self.emit(Instr::Closure { d, s: 0, n: 0, f: f.0 });
                d
            }
            EntityKind::Nil => {
                let d = self.dest(dst, t);
                let n = self.slots(t);
                self.zero(d, n);
                d
            }
            _ => self.dest(dst, t),
        }
    }

    /// The type arguments that a name is used with here.
    pub(crate) fn instance(&mut self, node: NodeId) -> Vec<TypeId> {
        let targs = self.unit.facts.instances.get(&node).map(|i| i.targs.clone()).unwrap_or_default();
        targs.iter().map(|&t| self.subst(t)).collect()
    }

    fn selector(&mut self, e: &Expr, x: &Expr, sel: &Ident, t: TypeId, dst: Option<Slot>) -> Slot {
        let Some(s) = self.unit.facts.selections.get(&e.id).cloned() else { return self.dest(dst, t) };
        match s.kind {
            SelectionKind::Field => {
                let m = self.mark();
                if let Some(d) = dst {
                    let place = self.place(e);
                    self.load(&place, t, Some(d));
                    self.release(m);
                    return d;
                }
                let place = self.place(e);
                if let Place::Slots(s) = place {
                    return s;
                }
                self.load(&place, t, None)
            }
            SelectionKind::PackageMember => self.name(s.entity, sel.id, t, dst),
            SelectionKind::Method | SelectionKind::InterfaceMethod => {
                let d = self.dest(dst, t);
                let m = self.mark();
                self.method_value(x, sel, &s, d);
                self.release(m);
                d
            }
            SelectionKind::MethodExpr | SelectionKind::InterfaceMethodExpr => {
                let d = self.dest(dst, t);
                let recv = self.subst(s.recv);
                let package = self.method_package(&s, sel);
                let own = self.instance(sel.id);
                let f = self.lw.method_function(self.types, recv, &sel.name, package, RecvForm::Value, &own);
                self.emit(Instr::Closure { d, s: 0, n: 0, f: f.0 });
                d
            }
        }
    }

    fn index(&mut self, e: &Expr, x: &Expr, indices: &[Expr], t: TypeId, dst: Option<Slot>) -> Slot {
        // A generic function with its type arguments.
        if self.unit.facts.expr(indices[0].id).mode == Mode::Type {
            if let Some(method) = self.generic_method(e)
                && let ExprKind::Selector { x, sel } = &method.kind
            {
                return self.selector(method, x, sel, t, dst);
            }
            return match &x.unparen().kind {
                ExprKind::Ident(_) => match self.unit.facts.entity(x.unparen().id) {
                    Some(f) => self.name(f, x.unparen().id, t, dst),
                    None => self.dest(dst, t),
                },
                ExprKind::Selector { sel, .. } => match self.unit.facts.selections.get(&x.unparen().id) {
                    Some(s) => {
                        let f = s.entity;
                        self.name(f, sel.id, t, dst)
                    }
                    None => self.dest(dst, t),
                },
                _ => self.dest(dst, t),
            };
        }
        let t = self.single(t);
        let from = self.ty(x);
        if matches!(&*self.under(from), Type::Basic(_)) {
            let d = self.dest(dst, t);
            let m = self.mark();
            let s = self.value(x);
            let i = self.value(&indices[0]);
            self.index_operand(&indices[0], i);
            self.emit(Instr::StrIndex { d, s, i });
            self.release(m);
            return d;
        }
        let d = match dst {
            Some(d) => d,
            None => {
                // An element at a constant place of an array in slots is where it is.
                if self.const_int(&indices[0]).is_some() && matches!(&*self.under(from), Type::Array { .. }) {
                    let place = self.place(e);
                    return self.load(&place, t, None);
                }
                self.alloc_ty(t)
            }
        };
        let m = self.mark();
        let place = self.place(e);
        self.load(&place, t, Some(d));
        self.release(m);
        d
    }

    fn slice_expr(&mut self, x: &Expr, bounds: [Option<&Expr>; 3], d: Slot) {
        let t = self.ty(x);
        let mut list: Vec<&Expr> = vec![x];
        list.extend(bounds.iter().flatten());
        self.in_order(&list);
        let shape = self.under(t);
        let s = match &*shape {
            Type::Array { .. } => {
                let place = self.place(x);
                self.addr(&place)
            }
            _ => self.value(x),
        };
        let w = self.alloc(&[SlotKind::Int; 3]);
        let (mut mask, mut unsigned) = (0, 0);
        for (i, b) in bounds.iter().enumerate() {
            if let Some(b) = b {
                mask |= 1 << i;
                unsigned |= u8::from(self.is_wide_unsigned(b)) << i;
                self.expr_to(b, w + i as Slot);
            }
        }
        let bounds = mask;
        match &*shape {
            Type::Slice(elem) => {
                let ty = self.ty_index(*elem);
                self.note(unsigned);
                self.emit(Instr::SliceSlice { d, s, w, bounds, ty });
            }
            Type::Array { .. } => {
                let ty = self.ty_index(t);
                self.note(unsigned);
                self.emit(Instr::SliceArray { d, s, w, bounds, ty });
            }
            Type::Pointer(array) => {
                let ty = self.ty_index(*array);
                self.emit(Instr::NilCheck { a: s });
                self.note(unsigned);
                self.emit(Instr::SliceArray { d, s, w, bounds, ty });
            }
            _ => {
                self.note(unsigned);
                self.emit(Instr::StrSlice { d, s, w, bounds });
            }
        }
    }

    fn unary(&mut self, op: UnaryOp, x: &Expr, t: TypeId, dst: Option<Slot>) -> Slot {
        if op == UnaryOp::Plus {
            return self.expr(x, dst);
        }
        let t = self.single(t);
        let d = self.dest(dst, t);
        let m = self.mark();
        match op {
            UnaryOp::Not => {
                let s = self.value(x);
                self.emit(Instr::NotBool { d, s });
            }
            UnaryOp::Minus => {
                let s = self.value(x);
                match self.basic(t) {
                    Some(b) if b.is_complex() => {
                        self.emit(Instr::NegF { d, s });
                        self.emit(Instr::NegF { d: d + 1, s: s + 1 });
                    }
                    Some(b) if b.is_float() => self.emit(Instr::NegF { d, s }),
                    Some(b) => {
                        self.emit(Instr::Neg { d, s });
                        self.extend(d, b);
                    }
                    None => {}
                }
            }
            UnaryOp::BitNot => {
                let s = self.value(x);
                self.emit(Instr::Not { d, s });
                if let Some(b) = self.basic(t) {
                    self.extend(d, b);
                }
            }
            UnaryOp::Recv => {
                let c = self.value(x);
                let n = self.slots(t);
                self.emit(Instr::Recv { d, c, n });
                self.fix_zeroed(d, t);
            }
            UnaryOp::Addr => self.address_of(x, d),
            UnaryOp::Plus | UnaryOp::Tilde => {}
        }
        self.release(m);
        d
    }

    fn address_of(&mut self, x: &Expr, d: Slot) {
        let x = x.unparen();
        if let ExprKind::Composite { .. } = &x.kind {
            let t = self.ty(x);
            // A literal whose own type is the pointer was written without its `&`.
            let t = match &*self.under(t) {
                Type::Pointer(elem) => *elem,
                _ => t,
            };
            self.composite_new(x, t, d);
            return;
        }
        let place = self.place(x);
        let a = self.addr(&place);
        self.move_n(d, a, 1);
    }

    /// Two or more values: a call's results, or the value and the flag of a `, ok` form. Each with its type.
    pub(crate) fn tuple(&mut self, e: &Expr) -> Vec<(Slot, TypeId)> {
        let x = e.unparen();
        let t = self.ty(x);
        let saved = self.span;
        self.span = place_in_trace(x);
        self.in_order(&[x]);
        let out = match &x.kind {
            ExprKind::Call { .. } => self.call_results(x),
            ExprKind::Index { .. } => {
                let (v, ok_ty) = self.pair(t);
                let d = self.alloc_pair(v);
                let m = self.mark();
                let place = self.place(x);
                if let Place::MapElem { m, k, map } = place {
                    let ty = self.ty_index(map);
                    self.emit(Instr::MapGetOk { d, m, k, ty });
                    self.fix_zeroed(d, v);
                }
                self.release(m);
                let n = self.slots(v);
                vec![(d, v), (d + n, ok_ty)]
            }
            ExprKind::TypeAssert { x, .. } => {
                let (v, ok_ty) = self.pair(t);
                let d = self.alloc_pair(v);
                let m = self.mark();
                let s = self.value(x);
                let ty = self.ty_index(v);
                if self.is_interface(v) {
                    self.emit(Instr::AssertIfaceOk { d, s, ty });
                } else {
                    self.emit(Instr::AssertOk { d, s, ty });
                    self.fix_zeroed(d, v);
                }
                self.release(m);
                let n = self.slots(v);
                vec![(d, v), (d + n, ok_ty)]
            }
            ExprKind::Unary { x, .. } => {
                let (v, ok_ty) = self.pair(t);
                let d = self.alloc_ty(v);
                let ok = self.int();
                let m = self.mark();
                let c = self.value(x);
                let n = self.slots(v);
                self.emit(Instr::RecvOk { d, c, ok, n });
                self.fix_zeroed(d, v);
                self.release(m);
                vec![(d, v), (ok, ok_ty)]
            }
            _ => Vec::new(),
        };
        self.span = saved;
        out
    }

    fn pair(&self, t: TypeId) -> (TypeId, TypeId) {
        match self.types.get(t) {
            Type::Tuple(ts) if ts.len() == 2 => {
                // An interface gets a plain bool put into it.
                let plain = self.basic(ts[1]) == Some(Basic::UntypedBool) || self.is_interface(ts[1]);
                let ok = if plain { TypeId::BOOL } else { ts[1] };
                (ts[0], ok)
            }
            _ => (t, TypeId::BOOL),
        }
    }

    fn alloc_pair(&mut self, v: TypeId) -> Slot {
        let mut kinds = self.layout(v).kinds.to_vec();
        kinds.push(SlotKind::Int);
        self.alloc(&kinds)
    }

    /// d = whether a == b on nil-able references: `a` against nil.
    pub(crate) fn is_nil_to(&mut self, d: Slot, a: Slot, negate: bool) {
        let m = self.mark();
        let z = self.reference();
        self.zero(z, 1);
        let cmp = if negate { Cmp::Ne } else { Cmp::Eq };
        self.emit(Instr::CmpRef { d, a, b: z, cmp });
        self.release(m);
    }
}

/// A constant rounded once to float32.
fn round32(v: &Value, f: f64) -> f64 {
    match v.represent(Basic::Float32) {
        Ok(r) => r.to_f64().map_or(f64::from(f as f32), |x| f64::from(x as f32)),
        Err(_) => f64::from(f as f32),
    }
}

/// Where an operation is, for traces: it begins with its operator, which is in a later line than the operand in front where
/// that has several.
fn place_in_trace(e: &Expr) -> Span {
    match &e.kind {
        ExprKind::Binary { op_pos, .. } => e.span.at(*op_pos),
        ExprKind::Call { lparen, .. } => Span { lo: *lparen, ..e.span },
        ExprKind::Selector { x, .. }
        | ExprKind::Index { x, .. }
        | ExprKind::Slice { x, .. }
        | ExprKind::TypeAssert { x, .. } => Span { lo: x.span.hi, ..e.span },
        _ => e.span,
    }
}
