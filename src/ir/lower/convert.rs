//! Explicit conversions.
use super::binary::int_kind;
use super::build::Builder;
use crate::ir::function::SlotKind;
use crate::ir::instr::{Instr, IntKind, Slot};
use crate::syntax::ast::*;
use crate::types::{Basic, Type, TypeId};

impl Builder<'_> {
    /// d = T(x)
    pub(crate) fn conversion(&mut self, x: &Expr, to: TypeId, d: Slot) {
        if self.is_nil(x) {
            self.zero(d, 1);
            return;
        }
        let from = self.source_type(x);
        if self.is_interface(to) {
            self.expr_as_to(x, to, d);
            return;
        }
        if let Some(v) = self.const_value(x) {
            let (target, source) = (self.basic(to), self.basic(from));
            // A constant that becomes another basic type is converted as a value, except where that is a run-time
            // conversion (integers to strings, strings to slices).
            if let (Some(t), Some(s)) = (target, source)
                && t.is_string() == s.is_string()
                && v.represent(t).is_ok()
            {
                self.const_to(&v, to, d);
                return;
            }
            let m = self.mark();
            let s = self.alloc_ty(from);
            self.const_to(&v, from, s);
            self.convert_value(s, from, to, d);
            if let Type::Slice(elem) = *self.under(to) {
                // What is made of a constant has no room behind it.
                let w = self.alloc(&[SlotKind::Int; 3]);
                self.emit(Instr::LenSlice { d: w + 1, s: d });
                self.move_n(w + 2, w + 1, 1);
                let ty = self.ty_index(elem);
                self.emit(Instr::SliceSlice { d, s: d, w, bounds: 6, ty });
            }
            self.release(m);
            return;
        }
        let (target, source) = (self.under(to), self.under(from));
        let plain = !matches!((&*target, &*source), (Type::Basic(_), _) | (_, Type::Basic(_)))
            && !matches!((&*target, &*source), (Type::Array { .. } | Type::Pointer(_), Type::Slice(_)));
        if plain {
            self.expr_to(x, d);
            return;
        }
        let m = self.mark();
        let s = self.value(x);
        self.convert_value(s, from, to, d);
        self.release(m);
    }

    fn convert_value(&mut self, s: Slot, from: TypeId, to: TypeId, d: Slot) {
        let (target, source) = (self.under(to), self.under(from));
        match (&*target, &*source) {
            (Type::Basic(t), Type::Basic(f)) => self.convert_basic(s, *f, *t, d),
            (Type::Basic(t), Type::Slice(elem)) if t.is_string() => {
                if self.basic(*elem) == Some(Basic::Uint8) {
                    self.emit(Instr::BytesToStr { d, s });
                } else {
                    self.emit(Instr::RunesToStr { d, s });
                }
            }
            (Type::Slice(elem), Type::Basic(f)) if f.is_string() => {
                if self.basic(*elem) == Some(Basic::Uint8) {
                    self.emit(Instr::StrToBytes { d, s });
                } else {
                    self.emit(Instr::StrToRunes { d, s });
                }
            }
            (Type::Array { .. }, Type::Slice(_)) => {
                let m = self.mark();
                let a = self.reference();
                let ty = self.ty_index(to);
                self.emit(Instr::SliceToArray { d: a, s, ty });
                // An array without elements may come from a nil slice.
                if self.layout(to).size > 0 {
                    self.load_mem(d, a, 0, to);
                }
                self.release(m);
            }
            (Type::Pointer(array), Type::Slice(_)) => {
                let ty = self.ty_index(*array);
                self.emit(Instr::SliceToArray { d, s, ty });
            }
            _ => self.move_ty(d, s, to),
        }
    }

    fn convert_basic(&mut self, s: Slot, from: Basic, to: Basic, d: Slot) {
        if to.is_string() {
            if from.is_integer() {
                self.emit(Instr::RuneToStr { d, s });
            } else {
                self.move_n(d, s, 1);
            }
        } else if to.is_integer() && from.is_integer() {
            match int_kind(to) {
                Some(kind) if !contains(to, from) => self.emit(Instr::Ext { d, s, kind }),
                _ => self.move_n(d, s, 1),
            }
        } else if to.is_float() && from.is_integer() {
            let unsigned = from.is_unsigned() && from.bits() == 64;
            self.emit(match (to == Basic::Float32, unsigned) {
                (false, false) => Instr::IntToF { d, s },
                (false, true) => Instr::UintToF { d, s },
                (true, false) => Instr::IntToF32 { d, s },
                (true, true) => Instr::UintToF32 { d, s },
            });
        } else if to.is_integer() && from.is_float() {
            self.float_to_int(s, to, d);
        } else if to.is_float() {
            if to == Basic::Float32 && from != Basic::Float32 {
                self.emit(Instr::RoundF32 { d, s });
            } else {
                self.move_n(d, s, 1);
            }
        } else if to.is_complex() {
            self.move_n(d, s, 2);
            if to == Basic::Complex64 && from != Basic::Complex64 {
                self.emit(Instr::RoundF32 { d, s: d });
                self.emit(Instr::RoundF32 { d: d + 1, s: d + 1 });
            }
        } else {
            self.move_n(d, s, 1);
        }
    }

    /// As amd64 Go does it: to 64 bits for 64-bit targets and uint32, else to 32 bits (out of range gives the most
    /// negative 32-bit number), and then cut.
    fn float_to_int(&mut self, s: Slot, to: Basic, d: Slot) {
        match to {
            Basic::Uint | Basic::Uint64 | Basic::Uintptr => self.emit(Instr::FToUint { d, s }),
            Basic::Int | Basic::Int64 => self.emit(Instr::FToInt { d, s }),
            Basic::Uint32 => {
                self.emit(Instr::FToInt { d, s });
                self.emit(Instr::Ext { d, s: d, kind: IntKind::U32 });
            }
            _ => {
                let m = self.mark();
                let wide = self.alloc(&[SlotKind::Int; 2]);
                let fits = self.label();
                self.emit(Instr::FToInt { d: wide, s });
                self.emit(Instr::Ext { d: wide + 1, s: wide, kind: IntKind::I32 });
                self.emit(Instr::JumpI { a: wide, b: wide + 1, cmp: crate::ir::instr::Cmp::Eq, t: fits.0 });
                self.emit(Instr::Int { d: wide, imm: i32::MIN });
                self.bind(fits);
                self.move_n(d, wide, 1);
                self.extend(d, to);
                self.release(m);
            }
        }
    }
}

/// Every value of integer type `from` is one of `to`, in the same slot form.
fn contains(to: Basic, from: Basic) -> bool {
    if to == from {
        return true;
    }
    match (to.is_unsigned(), from.is_unsigned()) {
        (false, false) | (true, true) => to.bits() >= from.bits(),
        (false, true) => to.bits() > from.bits(),
        (true, false) => false,
    }
}
