//! Arithmetic, comparisons, conditions.
use super::build::{Builder, Label};
use crate::ir::function::SlotKind;
use crate::ir::instr::{Cmp, Instr, IntKind, Slot};
use crate::syntax::ast::*;
use crate::types::{Basic, Type, TypeId, Value};

/// How two values of a type are compared.
#[derive(Clone, Copy, PartialEq, Eq)]
enum How {
    Int,
    Unsigned,
    Float,
    Str,
    Ref,
    Iface,
    Value,
}

/// The second operand of an integer operation.
#[derive(Clone, Copy)]
pub(crate) enum Operand {
    Slot(Slot),
    Imm(i32),
}

impl Builder<'_> {
    /// Makes an integer of a narrow type canonical again.
    pub(crate) fn extend(&mut self, d: Slot, b: Basic) {
        if let Some(kind) = int_kind(b) {
            self.emit(Instr::Ext { d, s: d, kind });
        }
    }

    pub(crate) fn binary(&mut self, op: BinaryOp, x: &Expr, y: &Expr, t: TypeId, d: Slot) {
        let m = self.mark();
        match op {
            BinaryOp::LogAnd | BinaryOp::LogOr => {
                let end = self.label();
                self.expr_to(x, d);
                if op == BinaryOp::LogAnd {
                    self.emit(Instr::IfNot { s: d, t: end.0 });
                } else {
                    self.emit(Instr::If { s: d, t: end.0 });
                }
                self.expr_to(y, d);
                self.bind(end);
            }
            _ if op.is_comparison() => self.compare(op, x, y, d),
            BinaryOp::Add if self.basic(t).is_some_and(Basic::is_string) => {
                let mut parts = Vec::new();
                self.concat_parts(x, &mut parts);
                self.concat_parts(y, &mut parts);
                let s = self.alloc(&vec![SlotKind::Ref; parts.len()]);
                for (i, p) in parts.iter().enumerate() {
                    self.expr_to(p, s + i as Slot);
                }
                self.emit(Instr::Concat { d, s, n: parts.len() as u16 });
            }
            _ => {
                let Some(b) = self.basic(t) else { return };
                let a = self.value(x);
                if op.is_shift() {
                    let count = self.shift_count(y);
                    self.arith(op, b, d, a, count);
                } else {
                    let y = self.second(y, b);
                    self.arith(op, b, d, a, y);
                }
            }
        }
        self.release(m);
    }

    /// The operands of a chain of string concatenations; constant ones stay whole.
    pub(crate) fn concat_parts<'e>(&mut self, e: &'e Expr, out: &mut Vec<&'e Expr>) {
        if self.const_value(e).is_none()
            && let ExprKind::Binary { op: BinaryOp::Add, x, y, .. } = &e.unparen().kind
            && out.len() < 200
        {
            self.concat_parts(x, out);
            self.concat_parts(y, out);
            return;
        }
        out.push(e);
    }

    /// The second operand of arithmetic: an immediate if it is a small integer constant.
    pub(crate) fn second(&mut self, y: &Expr, b: Basic) -> Operand {
        if b.is_integer()
            && let Some(i) = self.const_int(y)
            && let Ok(imm) = i32::try_from(i)
        {
            return Operand::Imm(imm);
        }
        Operand::Slot(self.value(y))
    }

    /// A shift count: immediate, or a slot that was checked to be no negative number.
    pub(crate) fn shift_count(&mut self, y: &Expr) -> Operand {
        if let Some(v) = self.const_value(y) {
            let n = v.to_int().and_then(|i| u32::try_from(i).ok()).unwrap_or(64).min(64);
            return Operand::Imm(n as i32);
        }
        let t = self.ty(y);
        let s = self.value(y);
        if !self.basic(t).is_some_and(Basic::is_unsigned) {
            self.emit(Instr::CheckShift { s });
        }
        Operand::Slot(s)
    }

    /// d = a op b for values of basic type `b`.
    pub(crate) fn arith(&mut self, op: BinaryOp, b: Basic, d: Slot, a: Slot, y: Operand) {
        if b.is_complex() {
            return self.complex_arith(op, b, d, a, y);
        }
        if b.is_float() {
            let Operand::Slot(y) = y else { return };
            match op {
                BinaryOp::Add => self.emit(Instr::AddF { d, a, b: y }),
                BinaryOp::Sub => self.emit(Instr::SubF { d, a, b: y }),
                BinaryOp::Mul => self.emit(Instr::MulF { d, a, b: y }),
                _ => self.emit(Instr::DivF { d, a, b: y }),
            }
            if b == Basic::Float32 {
                self.emit(Instr::RoundF32 { d, s: d });
            }
            return;
        }
        if b.is_string() {
            let Operand::Slot(y) = y else { return };
            let m = self.mark();
            let s = self.alloc(&[SlotKind::Ref; 2]);
            self.move_n(s, a, 1);
            self.move_n(s + 1, y, 1);
            self.emit(Instr::Concat { d, s, n: 2 });
            self.release(m);
            return;
        }
        let unsigned = b.is_unsigned();
        let wide = unsigned && b.bits() == 64;
        if let Operand::Imm(imm) = y {
            let done = match op {
                BinaryOp::Add => {
                    self.emit(Instr::AddImm { d, a, imm });
                    true
                }
                BinaryOp::Sub if imm != i32::MIN => {
                    self.emit(Instr::AddImm { d, a, imm: -imm });
                    true
                }
                BinaryOp::Mul => {
                    self.emit(Instr::MulImm { d, a, imm });
                    true
                }
                BinaryOp::And => {
                    self.emit(Instr::AndImm { d, a, imm });
                    return;
                }
                BinaryOp::Shl => {
                    if imm >= 64 {
                        self.zero(d, 1);
                        return;
                    }
                    self.emit(Instr::ShlImm { d, a, imm: imm as u8 });
                    true
                }
                BinaryOp::Shr => {
                    if unsigned && imm >= 64 {
                        self.zero(d, 1);
                    } else if unsigned {
                        self.emit(Instr::ShrUImm { d, a, imm: imm as u8 });
                    } else {
                        self.emit(Instr::ShrImm { d, a, imm: imm.min(63) as u8 });
                    }
                    return;
                }
                BinaryOp::Div if !wide && imm != 0 && imm != -1 => {
                    self.emit(Instr::DivImm { d, a, imm });
                    return;
                }
                BinaryOp::Rem if !wide && imm != 0 && imm != -1 => {
                    self.emit(Instr::RemImm { d, a, imm });
                    return;
                }
                _ => false,
            };
            if done {
                self.extend(d, b);
                return;
            }
        }
        let m = self.mark();
        let y = match y {
            Operand::Slot(s) => s,
            Operand::Imm(i) => {
                let s = self.int();
                self.emit(Instr::Int { d: s, imm: i });
                s
            }
        };
        let (i, narrow) = match op {
            BinaryOp::Add => (Instr::Add { d, a, b: y }, true),
            BinaryOp::Sub => (Instr::Sub { d, a, b: y }, true),
            BinaryOp::Mul => (Instr::Mul { d, a, b: y }, true),
            BinaryOp::Div if unsigned => (Instr::DivU { d, a, b: y }, false),
            BinaryOp::Div => (Instr::Div { d, a, b: y }, true),
            BinaryOp::Rem if unsigned => (Instr::RemU { d, a, b: y }, false),
            BinaryOp::Rem => (Instr::Rem { d, a, b: y }, false),
            BinaryOp::And => (Instr::And { d, a, b: y }, false),
            BinaryOp::Or => (Instr::Or { d, a, b: y }, false),
            BinaryOp::Xor => (Instr::Xor { d, a, b: y }, false),
            BinaryOp::AndNot => (Instr::AndNot { d, a, b: y }, false),
            BinaryOp::Shl => (Instr::Shl { d, a, b: y }, true),
            BinaryOp::Shr if unsigned => (Instr::ShrU { d, a, b: y }, false),
            _ => (Instr::Shr { d, a, b: y }, false),
        };
        self.emit(i);
        if narrow {
            self.extend(d, b);
        }
        self.release(m);
    }

    fn complex_arith(&mut self, op: BinaryOp, b: Basic, d: Slot, a: Slot, y: Operand) {
        let Operand::Slot(y) = y else { return };
        match op {
            BinaryOp::Add => {
                self.emit(Instr::AddF { d, a, b: y });
                self.emit(Instr::AddF { d: d + 1, a: a + 1, b: y + 1 });
            }
            BinaryOp::Sub => {
                self.emit(Instr::SubF { d, a, b: y });
                self.emit(Instr::SubF { d: d + 1, a: a + 1, b: y + 1 });
            }
            BinaryOp::Mul => self.emit(Instr::MulC { d, a, b: y }),
            _ => self.emit(Instr::DivC { d, a, b: y }),
        }
        if b == Basic::Complex64 {
            self.emit(Instr::RoundF32 { d, s: d });
            self.emit(Instr::RoundF32 { d: d + 1, s: d + 1 });
        }
    }

    fn how(&mut self, t: TypeId) -> How {
        match &*self.under(t) {
            Type::Basic(b) if b.is_string() => How::Str,
            Type::Basic(b) if b.is_complex() => How::Value,
            Type::Basic(b) if b.is_float() => How::Float,
            // Narrow unsigned numbers are canonical 64-bit ones: a signed comparison is right, and has immediates.
            Type::Basic(b) if b.is_unsigned() && b.bits() == 64 => How::Unsigned,
            Type::Basic(_) => How::Int,
            Type::Interface(_) => How::Iface,
            Type::Struct { .. } | Type::Array { .. } => How::Value,
            _ => How::Ref,
        }
    }

    /// The type that both operands of a comparison are converted to.
    fn common_type(&mut self, x: &Expr, y: &Expr) -> TypeId {
        let (tx, ty) = (self.source_type(x), self.source_type(y));
        if self.is_nil(x) {
            return ty;
        }
        if self.is_nil(y) {
            return tx;
        }
        if self.is_interface(ty) && !self.is_interface(tx) { ty } else { tx }
    }

    /// d = x op y
    fn compare(&mut self, op: BinaryOp, x: &Expr, y: &Expr, d: Slot) {
        let t = self.common_type(x, y);
        if self.is_nil(x) || self.is_nil(y) {
            let e = if self.is_nil(x) { y } else { x };
            let s = if self.is_nil(e) {
                let s = self.reference();
                self.zero(s, 1);
                s
            } else {
                self.value(e)
            };
            self.is_nil_to(d, s, op == BinaryOp::Ne);
            return;
        }
        let a = self.value_as(x, t);
        let b = self.value_as(y, t);
        self.compare_slots(op, t, a, b, d);
    }

    /// d = a op b on values of type t.
    pub(crate) fn compare_slots(&mut self, op: BinaryOp, t: TypeId, a: Slot, b: Slot, d: Slot) {
        let (cmp, swap) = cmp_of(op);
        let (a, b) = if swap { (b, a) } else { (a, b) };
        match self.how(t) {
            How::Int => self.emit(Instr::CmpI { d, a, b, cmp }),
            How::Unsigned => self.emit(Instr::CmpU { d, a, b, cmp }),
            How::Float => self.emit(Instr::CmpF { d, a, b, cmp }),
            How::Str => self.emit(Instr::CmpStr { d, a, b, cmp }),
            How::Ref => self.emit(Instr::CmpRef { d, a, b, cmp }),
            How::Iface => {
                self.emit(Instr::CmpIface { d, a, b });
                if cmp == Cmp::Ne {
                    self.emit(Instr::NotBool { d, s: d });
                }
            }
            How::Value => {
                let ty = self.ty_index(t);
                self.emit(Instr::CmpVal { d, a, b, ty });
                if cmp == Cmp::Ne {
                    self.emit(Instr::NotBool { d, s: d });
                }
            }
        }
    }

    /// Jumps to `yes` or `no` by a condition; the code that follows is `yes` if `fall` is true, else `no`, whose label
    /// the caller binds next.
    pub(crate) fn cond(&mut self, e: &Expr, yes: Label, no: Label, fall: bool) {
        let m = self.mark();
        let saved = self.span;
        self.in_order(&[e]);
        self.cond_kind(e, yes, no, fall);
        self.span = saved;
        self.release(m);
    }

    fn cond_kind(&mut self, e: &Expr, yes: Label, no: Label, fall: bool) {
        if let Some(Value::Bool(v)) = self.const_value(e) {
            match (v, fall) {
                (true, false) => self.jump(yes),
                (false, true) => self.jump(no),
                _ => {}
            }
            return;
        }
        match &e.kind {
            ExprKind::Paren(x) => return self.cond(x, yes, no, fall),
            ExprKind::Unary { op: UnaryOp::Not, x } => return self.cond(x, no, yes, !fall),
            ExprKind::Binary { op, x, y, op_pos } if !self.scope.hoisted.contains_key(&e.id) => {
                self.span = e.span.at(*op_pos);
                match op {
                    BinaryOp::LogAnd => {
                        let mid = self.label();
                        self.cond(x, mid, no, true);
                        self.bind(mid);
                        return self.cond(y, yes, no, fall);
                    }
                    BinaryOp::LogOr => {
                        let mid = self.label();
                        self.cond(x, yes, mid, false);
                        self.bind(mid);
                        return self.cond(y, yes, no, fall);
                    }
                    _ if self.cond_compare(*op, x, y, yes, no, fall) => return,
                    _ => {}
                }
            }
            _ => {}
        }
        let s = self.value(e);
        self.branch(s, yes, no, fall);
    }

    /// Jumps by a boolean in a slot; see [`Builder::cond`].
    pub(crate) fn branch(&mut self, s: Slot, yes: Label, no: Label, fall: bool) {
        if fall {
            self.emit(Instr::IfNot { s, t: no.0 });
        } else {
            self.emit(Instr::If { s, t: yes.0 });
        }
    }

    /// A comparison fused with its jump, where there is an instruction for it.
    fn cond_compare(&mut self, op: BinaryOp, x: &Expr, y: &Expr, yes: Label, no: Label, fall: bool) -> bool {
        if !op.is_comparison() {
            return false;
        }
        let target = if fall { no.0 } else { yes.0 };
        if self.is_nil(x) || self.is_nil(y) {
            let e = if self.is_nil(x) { y } else { x };
            if self.is_nil(e) {
                return false;
            }
            let s = self.value(e);
            // Jump when the condition is what `fall` is not.
            if (op == BinaryOp::Eq) != fall {
                self.emit(Instr::IfNil { s, t: target });
            } else {
                self.emit(Instr::IfNotNil { s, t: target });
            }
            return true;
        }
        let t = self.common_type(x, y);
        match self.how(t) {
            How::Int => {
                let op = if fall { negated(op) } else { op };
                if let Some(imm) = self.const_imm16(y) {
                    let a = self.value(x);
                    self.jump_imm(op, a, imm, target);
                } else if let Some(imm) = self.const_imm16(x) {
                    let a = self.value(y);
                    self.jump_imm(mirrored(op), a, imm, target);
                } else {
                    let a = self.value(x);
                    let b = self.value(y);
                    let (cmp, swap) = cmp_of(op);
                    let (a, b) = if swap { (b, a) } else { (a, b) };
                    self.emit(Instr::JumpI { a, b, cmp, t: target });
                }
                true
            }
            How::Unsigned => {
                let op = if fall { negated(op) } else { op };
                let a = self.value(x);
                let b = self.value(y);
                let (cmp, swap) = cmp_of(op);
                let (a, b) = if swap { (b, a) } else { (a, b) };
                self.emit(Instr::JumpU { a, b, cmp, t: target });
                true
            }
            How::Float => {
                let a = self.value(x);
                let b = self.value(y);
                // With a NaN only == and != are each other's opposite.
                if fall && !matches!(op, BinaryOp::Eq | BinaryOp::Ne) {
                    let (cmp, swap) = cmp_of(op);
                    let (a, b) = if swap { (b, a) } else { (a, b) };
                    self.emit(Instr::JumpF { a, b, cmp, t: yes.0 });
                    self.jump(no);
                } else {
                    let op = if fall { negated(op) } else { op };
                    let (cmp, swap) = cmp_of(op);
                    let (a, b) = if swap { (b, a) } else { (a, b) };
                    self.emit(Instr::JumpF { a, b, cmp, t: target });
                }
                true
            }
            _ => false,
        }
    }

    fn const_imm16(&mut self, e: &Expr) -> Option<i16> {
        if let Some(Value::Bool(b)) = self.const_value(e) {
            return Some(i16::from(b));
        }
        self.const_int(e).and_then(|i| i16::try_from(i).ok())
    }

    /// Jumps to t when a op imm.
    pub(crate) fn jump_imm(&mut self, op: BinaryOp, a: Slot, imm: i16, t: u32) {
        match op {
            BinaryOp::Gt => self.emit(Instr::JumpGtImm { a, imm, t }),
            BinaryOp::Ge => self.emit(Instr::JumpGeImm { a, imm, t }),
            _ => {
                let (cmp, _) = cmp_of(op);
                self.emit(Instr::JumpImm { a, imm, cmp, t });
            }
        }
    }
}

/// The comparison, and whether the operands change places.
fn cmp_of(op: BinaryOp) -> (Cmp, bool) {
    match op {
        BinaryOp::Eq => (Cmp::Eq, false),
        BinaryOp::Ne => (Cmp::Ne, false),
        BinaryOp::Lt => (Cmp::Lt, false),
        BinaryOp::Le => (Cmp::Le, false),
        BinaryOp::Gt => (Cmp::Lt, true),
        _ => (Cmp::Le, true),
    }
}

fn negated(op: BinaryOp) -> BinaryOp {
    match op {
        BinaryOp::Eq => BinaryOp::Ne,
        BinaryOp::Ne => BinaryOp::Eq,
        BinaryOp::Lt => BinaryOp::Ge,
        BinaryOp::Le => BinaryOp::Gt,
        BinaryOp::Gt => BinaryOp::Le,
        _ => BinaryOp::Lt,
    }
}

/// The operator with its operands exchanged.
fn mirrored(op: BinaryOp) -> BinaryOp {
    match op {
        BinaryOp::Lt => BinaryOp::Gt,
        BinaryOp::Le => BinaryOp::Ge,
        BinaryOp::Gt => BinaryOp::Lt,
        BinaryOp::Ge => BinaryOp::Le,
        _ => op,
    }
}

/// The width of integers that arithmetic leaves uncanonical.
pub(crate) fn int_kind(b: Basic) -> Option<IntKind> {
    Some(match b {
        Basic::Int8 => IntKind::I8,
        Basic::Int16 => IntKind::I16,
        Basic::Int32 | Basic::UntypedRune => IntKind::I32,
        Basic::Uint8 => IntKind::U8,
        Basic::Uint16 => IntKind::U16,
        Basic::Uint32 => IntKind::U32,
        _ => return None,
    })
}
