//! Places: what can be read, assigned, or have its address taken, without copying what it is a part of.
//!
//! Making a place evaluates its operands (indices, pointers, maps, keys); panics that belong to the access itself come
//! with the load or store, as the two phases of Go's assignments want it.
use super::build::{Builder, Var};
use crate::ir::function::GlobalId;
use crate::ir::instr::{Instr, Slot};
use crate::syntax::ast::*;
use crate::types::{EntityId, EntityKind, SelectionKind, Type, TypeId};

/// See the module's description. The type of what is there is known to whoever holds the place.
#[derive(Clone, Debug)]
pub(crate) enum Place {
    /// `_`
    Blank,
    Slots(Slot),
    /// `off` bytes behind the address in slot `a`; `sure` if the address cannot be nil.
    Mem {
        a: Slot,
        off: u32,
        sure: bool,
    },
    Global(GlobalId),
    /// `off` bytes into element i of slice s.
    SliceElem {
        s: Slot,
        i: Slot,
        elem: TypeId,
        off: u32,
    },
    /// `off` bytes into element i of the array of type `array` at address a.
    ArrayElem {
        a: Slot,
        i: Slot,
        array: TypeId,
        off: u32,
    },
    /// Element i of the array of type `array` in slots.
    SlotElem {
        base: Slot,
        i: Slot,
        array: TypeId,
    },
    /// A part of the value of type `whole` at `outer`, which is copied to slots `temp` first; a store writes the copy
    /// back.
    Part {
        inner: Box<Place>,
        temp: Slot,
        whole: TypeId,
        outer: Box<Place>,
    },
    /// `map` is the map's type.
    MapElem {
        m: Slot,
        k: Slot,
        map: TypeId,
    },
}

/// An index.
#[derive(Clone, Copy)]
pub(crate) enum At {
    Const(u64),
    Slot(Slot),
}

impl Builder<'_> {
    /// The variable that an identifier names.
    pub(crate) fn var(&mut self, entity: EntityId) -> Option<Var> {
        if let Some(&v) = self.vars.get(&entity) {
            return Some(v);
        }
        matches!(self.types.entity(entity).kind, EntityKind::Var { .. })
            .then(|| Var::Global(self.lw.global(self.types, entity)))
    }

    pub(crate) fn var_place(&mut self, v: Var) -> Place {
        match v {
            Var::Slot(s) => Place::Slots(s),
            Var::Box(a) => Place::Mem { a, off: 0, sure: true },
            Var::Global(g) => Place::Global(g),
        }
    }

    /// The value of an operand of a place: a variable's own slot, unless the statement may change the variable first.
    fn operand(&mut self, e: &Expr) -> Slot {
        let s = self.value(e);
        if !self.scope.stable {
            return s;
        }
        let t = self.ty(e);
        let d = self.alloc_ty(t);
        self.move_ty(d, s, t);
        d
    }

    /// A value in slots as a place.
    pub(crate) fn slots_place(&mut self, s: Slot, t: TypeId) -> Place {
        if self.layout(t).in_memory { Place::Mem { a: s, off: 0, sure: true } } else { Place::Slots(s) }
    }

    /// The place that an expression denotes; of an expression that denotes none, the slots of its value.
    pub(crate) fn place(&mut self, e: &Expr) -> Place {
        match &e.kind {
            ExprKind::Paren(x) => self.place(x),
            ExprKind::Ident(name) => {
                if &**name == "_" {
                    return Place::Blank;
                }
                match self.unit.facts.entity(e.id).and_then(|v| self.var(v)) {
                    Some(v) => self.var_place(v),
                    None => self.value_place(e),
                }
            }
            ExprKind::Star(x) => {
                let a = self.operand(x);
                Place::Mem { a, off: 0, sure: false }
            }
            ExprKind::Selector { x, .. } => {
                let Some((kind, path, entity)) =
                    self.unit.facts.selections.get(&e.id).map(|s| (s.kind, s.path.clone(), s.entity))
                else {
                    return self.value_place(e);
                };
                match kind {
                    SelectionKind::Field => {
                        let t = self.ty(x);
                        let base = self.place_or_pointer(x);
                        self.walk(base, t, &path).0
                    }
                    SelectionKind::PackageMember => match self.var(entity) {
                        Some(v) => self.var_place(v),
                        None => self.value_place(e),
                    },
                    _ => self.value_place(e),
                }
            }
            ExprKind::Index { x, indices, .. } => {
                let t = self.ty(x);
                let [index] = &indices[..] else { return self.value_place(e) };
                match &*self.under(t) {
                    Type::Slice(elem) => {
                        let s = self.operand(x);
                        let i = self.operand(index);
                        self.index_operand(index, i);
                        Place::SliceElem { s, i, elem: *elem, off: 0 }
                    }
                    Type::Map { key, .. } => {
                        let m = self.operand(x);
                        let k = self.alloc_ty(*key);
                        self.expr_as_to(index, *key, k);
                        Place::MapElem { m, k, map: t }
                    }
                    Type::Array { .. } => {
                        let base = self.place(x);
                        let at = self.at(index);
                        self.element(base, t, at)
                    }
                    Type::Pointer(array) => {
                        let a = self.operand(x);
                        let at = self.at(index);
                        self.element(Place::Mem { a, off: 0, sure: false }, *array, at)
                    }
                    _ => self.value_place(e),
                }
            }
            _ => self.value_place(e),
        }
    }

    fn at(&mut self, index: &Expr) -> At {
        match self.const_int(index) {
            Some(i) if i >= 0 => At::Const(i as u64),
            _ => {
                let i = self.operand(index);
                self.index_operand(index, i);
                At::Slot(i)
            }
        }
    }

    fn value_place(&mut self, e: &Expr) -> Place {
        let t = self.ty(e);
        let s = self.value(e);
        self.slots_place(s, t)
    }

    /// The place of `x`, or the place that it points to. The type stays that of `x`: [`Builder::walk`] knows.
    pub(crate) fn place_or_pointer(&mut self, x: &Expr) -> Place {
        let t = self.ty(x);
        if matches!(&*self.under(t), Type::Pointer(_)) {
            let a = self.operand(x);
            Place::Mem { a, off: 0, sure: false }
        } else {
            self.place(x)
        }
    }

    /// Follows field indices from a place of type `t`; if `t` is a pointer, the place is already what it points to.
    /// Returns the place of the last field and its type.
    pub(crate) fn walk(&mut self, base: Place, t: TypeId, path: &[u32]) -> (Place, TypeId) {
        let mut place = base;
        let mut t = t;
        if let Type::Pointer(e) = &*self.under(t) {
            t = *e;
        }
        for (n, &i) in path.iter().enumerate() {
            if n > 0
                && let Type::Pointer(e) = &*self.under(t)
            {
                let a = self.load(&place, t, None);
                place = Place::Mem { a, off: 0, sure: false };
                t = *e;
            }
            (place, t) = self.field(place, t, i);
        }
        (place, t)
    }

    /// Field i of the struct of type `t` at a place.
    pub(crate) fn field(&mut self, place: Place, t: TypeId, i: u32) -> (Place, TypeId) {
        let layout = self.layout(t);
        let Some(f) = layout.fields.get(i as usize).copied() else { return (place, t) };
        let field = match place {
            Place::Blank => Place::Blank,
            Place::Slots(s) => Place::Slots(s + f.slot as Slot),
            Place::Mem { a, off, sure } => Place::Mem { a, off: off + f.offset, sure },
            Place::Global(g) => {
                let a = self.global_addr(g);
                Place::Mem { a, off: f.offset, sure: true }
            }
            Place::SliceElem { s, i, elem, off } => Place::SliceElem { s, i, elem, off: off + f.offset },
            Place::ArrayElem { a, i, array, off } => Place::ArrayElem { a, i, array, off: off + f.offset },
            Place::SlotElem { .. } => {
                let temp = self.alloc_ty(t);
                let inner = Box::new(Place::Slots(temp + f.slot as Slot));
                Place::Part { inner, temp, whole: t, outer: Box::new(place) }
            }
            Place::Part { inner, temp, whole, outer } => {
                let (inner, _) = self.field(*inner, t, i);
                Place::Part { inner: Box::new(inner), temp, whole, outer }
            }
            Place::MapElem { .. } => {
                let s = self.load(&place, t, None);
                let place = self.slots_place(s, t);
                return self.field(place, t, i);
            }
        };
        (field, f.ty)
    }

    /// Element `at` of the array of type `t` at a place.
    pub(crate) fn element(&mut self, place: Place, t: TypeId, at: At) -> Place {
        let Type::Array { elem, .. } = *self.under(t) else { return place };
        let layout = self.layout(elem);
        match place {
            Place::Blank => Place::Blank,
            Place::Slots(s) => match at {
                At::Const(i) => Place::Slots(s + i as Slot * layout.slots()),
                At::Slot(i) => Place::SlotElem { base: s, i, array: t },
            },
            Place::Mem { a, off, sure } => match at {
                At::Const(i) => Place::Mem { a, off: off + (i * layout.size) as u32, sure },
                At::Slot(i) => {
                    let a = self.address_at(a, off);
                    Place::ArrayElem { a, i, array: t, off: 0 }
                }
            },
            Place::Part { inner, temp, whole, outer } => {
                let inner = Box::new(self.element(*inner, t, at));
                Place::Part { inner, temp, whole, outer }
            }
            Place::SlotElem { .. } => {
                let temp = self.alloc_ty(t);
                let inner = Box::new(self.element(Place::Slots(temp), t, at));
                Place::Part { inner, temp, whole: t, outer: Box::new(place) }
            }
            Place::MapElem { .. } => {
                let s = self.load(&place, t, None);
                let place = self.slots_place(s, t);
                self.element(place, t, at)
            }
            Place::Global(_) | Place::SliceElem { .. } | Place::ArrayElem { .. } => {
                let a = self.addr(&place);
                self.element(Place::Mem { a, off: 0, sure: true }, t, at)
            }
        }
    }

    fn global_addr(&mut self, g: GlobalId) -> Slot {
        let d = self.reference();
        self.emit(Instr::GlobalAddr { d, g: g.0 });
        d
    }

    /// The address of a place in memory.
    pub(crate) fn addr(&mut self, place: &Place) -> Slot {
        match *place {
            Place::Mem { a, off, sure } => {
                if off == 0 {
                    if !sure {
                        self.emit(Instr::NilCheck { a });
                    }
                    return a;
                }
                self.address_at(a, off)
            }
            Place::Global(g) => self.global_addr(g),
            Place::SliceElem { s, i, elem, off } => {
                let d = self.reference();
                let ty = self.ty_index(elem);
                self.emit(Instr::SliceAddr { d, s, i, ty });
                self.address_at(d, off)
            }
            Place::ArrayElem { a, i, array, off } => {
                let d = self.reference();
                let ty = self.ty_index(array);
                self.emit(Instr::ArrayAddr { d, a, i, ty });
                self.address_at(d, off)
            }
            // What has its address taken is in memory: the analysis has seen to it.
            Place::Blank
            | Place::Slots(_)
            | Place::SlotElem { .. }
            | Place::Part { .. }
            | Place::MapElem { .. } => {
                let span = self.span;
                self.unsupported(span, "taking this address");
                self.reference()
            }
        }
    }

    /// The value of type `t` at a place: in `dst` if given, else perhaps in the place's own slots.
    pub(crate) fn load(&mut self, place: &Place, t: TypeId, dst: Option<Slot>) -> Slot {
        if let Place::Slots(s) = *place {
            return match dst {
                Some(d) => {
                    self.move_ty(d, s, t);
                    d
                }
                None => s,
            };
        }
        let d = match dst {
            Some(d) => d,
            None => self.alloc_ty(t),
        };
        let m = self.mark();
        match place {
            Place::Blank | Place::Slots(_) => {}
            Place::Mem { a, off, .. } => self.load_mem(d, *a, *off, t),
            Place::Global(g) => self.load_global(d, *g, t),
            Place::SliceElem { s, i, elem, off: 0 } if self.packed(*elem).is_some() => {
                if let Some(kind) = self.packed(*elem) {
                    self.emit(Instr::SliceGet { d, s: *s, i: *i, kind });
                }
            }
            Place::SliceElem { .. } | Place::ArrayElem { .. } => {
                let a = match *place {
                    Place::SliceElem { s, i, elem, .. } => {
                        self.addr(&Place::SliceElem { s, i, elem, off: 0 })
                    }
                    Place::ArrayElem { a, i, array, .. } => {
                        self.addr(&Place::ArrayElem { a, i, array, off: 0 })
                    }
                    _ => d,
                };
                let off = match place {
                    Place::SliceElem { off, .. } | Place::ArrayElem { off, .. } => *off,
                    _ => 0,
                };
                self.load_mem(d, a, off, t);
            }
            Place::SlotElem { base, i, array } => {
                let ty = self.ty_index(*array);
                self.emit(Instr::SlotIndex { d, s: *base, i: *i, ty });
            }
            Place::Part { inner, temp, whole, outer } => {
                self.load(outer, *whole, Some(*temp));
                self.load(inner, t, Some(d));
            }
            Place::MapElem { m, k, map } => {
                let ty = self.ty_index(*map);
                self.emit(Instr::MapGet { d, m: *m, k: *k, ty });
                self.fix_zeroed(d, t);
            }
        }
        self.release(m);
        d
    }

    /// Stores the value of type `t` in slots `s` at a place.
    pub(crate) fn store(&mut self, place: &Place, t: TypeId, s: Slot) {
        let m = self.mark();
        match place {
            Place::Blank => {}
            Place::Slots(d) => self.move_ty(*d, s, t),
            Place::Mem { a, off, .. } => self.store_mem(*a, *off, s, t),
            Place::Global(g) => self.store_global(*g, s, t),
            Place::SliceElem { s: slice, i, elem, off: 0 } if self.packed(*elem).is_some() => {
                if let Some(kind) = self.packed(*elem) {
                    self.emit(Instr::SliceSet { s: *slice, i: *i, v: s, kind });
                }
            }
            Place::SliceElem { s: slice, i, elem, off } => {
                let a = self.addr(&Place::SliceElem { s: *slice, i: *i, elem: *elem, off: 0 });
                self.store_mem(a, *off, s, t);
            }
            Place::ArrayElem { a, i, array, off } => {
                let a = self.addr(&Place::ArrayElem { a: *a, i: *i, array: *array, off: 0 });
                self.store_mem(a, *off, s, t);
            }
            Place::SlotElem { base, i, array } => {
                let ty = self.ty_index(*array);
                self.emit(Instr::SlotSetIndex { d: *base, i: *i, s, ty });
            }
            Place::Part { inner, temp, whole, outer } => {
                self.load(outer, *whole, Some(*temp));
                self.store(inner, t, s);
                self.store(outer, *whole, *temp);
            }
            Place::MapElem { m, k, map } => {
                let ty = self.ty_index(*map);
                self.emit(Instr::MapSet { m: *m, k: *k, v: s, ty });
            }
        }
        self.release(m);
    }
}
