//! Composite literals.
use super::build::Builder;
use super::place::Place;
use crate::ir::instr::{Instr, Slot};
use crate::syntax::ast::*;
use crate::types::{Type, TypeId, Value};

impl Builder<'_> {
    /// d = T{...}; structs and arrays are written piece by piece.
    pub(crate) fn composite(&mut self, e: &Expr, t: TypeId, d: Slot) {
        let ExprKind::Composite { elems, .. } = &e.kind else { return };
        let m = self.mark();
        match &*self.under(t) {
            Type::Pointer(elem) => self.composite_new(e, *elem, d),
            Type::Slice(elem) => self.slice_literal(elems, *elem, d),
            Type::Map { key, value } => self.map_literal(elems, t, *key, *value, d),
            _ => {
                let layout = self.layout(t);
                if layout.in_memory {
                    self.composite_new(e, t, d);
                } else {
                    if elems.len() < self.component_count(t) {
                        self.zero(d, layout.slots());
                    }
                    self.fill(elems, t, &Place::Slots(d));
                }
            }
        }
        self.release(m);
    }

    /// d = &T{...} for a value of type t.
    pub(crate) fn composite_new(&mut self, e: &Expr, t: TypeId, d: Slot) {
        let ExprKind::Composite { elems, .. } = &e.kind else { return };
        let m = self.mark();
        let a = self.reference();
        match &*self.under(t) {
            Type::Struct { .. } | Type::Array { .. } => {
                let ty = self.ty_index(t);
                self.emit(Instr::New { d: a, ty });
                self.fill(elems, t, &Place::Mem { a, off: 0, sure: true });
            }
            _ => {
                let v = self.alloc_ty(t);
                self.composite(e, t, v);
                let ty = self.ty_index(t);
                self.emit(Instr::New { d: a, ty });
                self.store_mem(a, 0, v, t);
            }
        }
        self.move_n(d, a, 1);
        self.release(m);
    }

    fn component_count(&mut self, t: TypeId) -> usize {
        match &*self.under(t) {
            Type::Struct { fields } => fields.len(),
            Type::Array { len, .. } => *len as usize,
            _ => 0,
        }
    }

    /// Stores the elements of a struct or array literal into a place that is zero where they are missing.
    fn fill(&mut self, elems: &[Element], t: TypeId, place: &Place) {
        match &*self.under(t) {
            Type::Struct { .. } => {
                for (i, el) in elems.iter().enumerate() {
                    let m = self.mark();
                    let path: Box<[u32]> = match &el.key {
                        Some(k) => {
                            self.unit.facts.field_keys.get(&k.id).cloned().unwrap_or_else(|| Box::new([]))
                        }
                        None => Box::new([i as u32]),
                    };
                    let (place, ft) = self.walk(place.clone(), t, &path);
                    self.fill_one(&el.value, ft, &place);
                    self.release(m);
                }
            }
            Type::Array { elem, .. } => {
                let mut next = 0;
                for el in elems {
                    let m = self.mark();
                    if let Some(k) = &el.key {
                        next = self.const_int(k).unwrap_or(0) as u64;
                    }
                    let place = self.element(place.clone(), t, super::place::At::Const(next));
                    self.fill_one(&el.value, *elem, &place);
                    self.release(m);
                    next += 1;
                }
            }
            _ => {}
        }
    }

    fn fill_one(&mut self, value: &Expr, t: TypeId, place: &Place) {
        if let ExprKind::Composite { elems, .. } = &value.kind
            && self.ty(value) == t
            && matches!(&*self.under(t), Type::Struct { .. } | Type::Array { .. })
        {
            if let Place::Slots(d) = *place
                && elems.len() < self.component_count(t)
            {
                let n = self.slots(t);
                self.zero(d, n);
            }
            return self.fill(elems, t, place);
        }
        if let Place::Slots(d) = *place {
            return self.expr_as_to(value, t, d);
        }
        // Memory is fresh, and zero already.
        if self.is_nil(value)
            || (!self.is_interface(t) && self.const_value(value).is_some_and(|v| is_zero(&v)))
        {
            return;
        }
        let s = self.value_as(value, t);
        self.store(place, t, s);
    }

    fn slice_literal(&mut self, elems: &[Element], elem: TypeId, d: Slot) {
        let (mut next, mut len) = (0, 0);
        for el in elems {
            if let Some(k) = &el.key {
                next = self.const_int(k).unwrap_or(0) as u64;
            }
            next += 1;
            len = len.max(next);
        }
        let array = self.array_of(len, elem);
        let ty = self.ty_index(array);
        let a = self.reference();
        self.emit(Instr::New { d: a, ty });
        self.fill(elems, array, &Place::Mem { a, off: 0, sure: true });
        self.emit(Instr::SliceArray { d, s: a, w: 0, bounds: 0, ty });
    }

    fn map_literal(&mut self, elems: &[Element], t: TypeId, key: TypeId, value: TypeId, d: Slot) {
        let ty = self.ty_index(t);
        let map = self.reference();
        let hint = self.int();
        self.int_const(hint, elems.len() as i64);
        self.emit(Instr::MakeMap { d: map, hint, ty });
        for el in elems {
            let m = self.mark();
            let Some(k) = &el.key else { continue };
            self.in_order(&[k, &el.value]);
            let ks = self.alloc_ty(key);
            self.expr_as_to(k, key, ks);
            let v = self.value_as(&el.value, value);
            self.emit(Instr::MapSet { m: map, k: ks, v, ty });
            self.release(m);
        }
        self.move_n(d, map, 1);
    }
}

/// A constant whose every representation is zero bits.
fn is_zero(v: &Value) -> bool {
    match v {
        Value::Bool(b) => !b,
        Value::Str(s) => s.is_empty(),
        Value::Int(_) | Value::Float(_) => v.sign() == 0,
        Value::Complex(_) | Value::Unknown => false,
    }
}
