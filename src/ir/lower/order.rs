//! The order of evaluation inside an expression.
//!
//! Calls, receives and some operations happen from left to right; reading variables and memory happens after all of
//! them, as Go's compiler does it: in `a + f()`, where `f` changes `a`, the new `a` counts. Lowering goes from left to
//! right, so where a read that a call can change stands before a call, the calls are evaluated first, into slots.
use super::build::{Builder, Var};
use crate::ir::instr::Slot;
use crate::syntax::ast::*;
use crate::types::{Builtin, EntityKind, Mode, SelectionKind, Type};

/// It contains a call or receive.
const CALL: u8 = 1;
/// It reads, outside of calls, what a call may change.
const READ: u8 = 2;
/// Inside it such a read stands before a call.
const HAZARD: u8 = 4;
/// It contains an operation (a length, a slice expression, a type assertion) that takes its turn among the calls and
/// reads what they may change.
const TURN: u8 = 8;

/// The flags of an operation that takes its turn, from those of its operands.
fn in_turn(operands: u8) -> u8 {
    if operands & READ != 0 { operands & !READ | TURN } else { operands }
}

impl Builder<'_> {
    /// Evaluates the calls of these operands first if any operand reads what a later call may change.
    pub(crate) fn in_order(&mut self, operands: &[&Expr]) {
        let mut before = 0;
        let mut hazard = false;
        for e in operands {
            let f = self.flags(e);
            hazard |= f & HAZARD != 0 || (before & READ != 0 && f & CALL != 0);
            before |= f;
        }
        if hazard {
            for e in operands {
                self.hoist(e);
            }
        }
    }

    /// Whether evaluating it calls or receives.
    pub(crate) fn has_call(&mut self, e: &Expr) -> bool {
        self.flags(e) & CALL != 0
    }

    fn flags(&mut self, e: &Expr) -> u8 {
        match &e.kind {
            ExprKind::Literal(_) | ExprKind::FuncLit { .. } => return 0,
            ExprKind::Ident(_) => return self.ident_flags(e),
            _ => {}
        }
        if matches!(self.unit.facts.expr(e.id).mode, Mode::Type | Mode::Constant(_) | Mode::Builtin(_)) {
            return 0;
        }
        if let Some(&f) = self.scope.flags.get(&e.id) {
            return f;
        }
        let f = self.compute_flags(e);
        self.scope.flags.insert(e.id, f);
        f
    }

    fn ident_flags(&mut self, e: &Expr) -> u8 {
        if matches!(self.unit.facts.expr(e.id).mode, Mode::Constant(_)) {
            return 0;
        }
        match self.unit.facts.entity(e.id) {
            Some(v) => match self.vars.get(&v) {
                Some(Var::Slot(_)) => 0,
                Some(_) => READ,
                None => match self.types.entity(v).kind {
                    EntityKind::Var { .. } => READ,
                    _ => 0,
                },
            },
            None => 0,
        }
    }

    /// The flags of operands that are evaluated in this order.
    fn join(&mut self, operands: &[&Expr]) -> u8 {
        let mut all = 0;
        for e in operands {
            let f = self.flags(e);
            if all & READ != 0 && f & CALL != 0 {
                all |= HAZARD;
            }
            all |= f;
        }
        all
    }

    fn compute_flags(&mut self, e: &Expr) -> u8 {
        match &e.kind {
            ExprKind::Paren(x) => self.flags(x),
            ExprKind::Star(x) => self.flags(x) | READ,
            ExprKind::TypeAssert { x, .. } => in_turn(self.flags(x)),
            ExprKind::Selector { x, .. } => {
                match self.unit.facts.selections.get(&e.id).map(|s| (s.kind, s.indirect)) {
                    Some((SelectionKind::PackageMember, _)) => self.member_flags(e),
                    Some((SelectionKind::MethodExpr | SelectionKind::InterfaceMethodExpr, _)) => 0,
                    Some((_, indirect)) => self.flags(x) | if indirect { READ } else { 0 },
                    None => 0,
                }
            }
            ExprKind::Composite { elems, .. } => {
                if let Type::Map { .. } = &*self.under_of(e) {
                    // Set entry by entry: a statement sequence of its own.
                    let any = elems.iter().any(|el| {
                        el.key.as_ref().is_some_and(|k| self.flags(k) & CALL != 0)
                            || self.flags(&el.value) & CALL != 0
                    });
                    return if any { CALL } else { 0 };
                }
                let values: Vec<&Expr> = elems.iter().map(|el| &el.value).collect();
                self.join(&values)
            }
            ExprKind::Index { x, indices, .. } => {
                let mut list: Vec<&Expr> = vec![x];
                list.extend(indices);
                let read = match &*self.under_of(x) {
                    Type::Basic(_) => 0,
                    _ => READ,
                };
                self.join(&list) | read
            }
            ExprKind::Slice { x, lo, hi, max, .. } => {
                let mut list: Vec<&Expr> = vec![x];
                list.extend([lo, hi, max].into_iter().flatten().map(|b| &**b));
                in_turn(self.join(&list))
            }
            ExprKind::Call { fun, args, .. } => match self.unit.facts.expr(fun.id).mode {
                Mode::Type => args.first().map_or(0, |a| self.flags(a)),
                Mode::Builtin(b) => match b {
                    Builtin::Len
                    | Builtin::Cap
                    | Builtin::Min
                    | Builtin::Max
                    | Builtin::Real
                    | Builtin::Imag
                    | Builtin::Complex => {
                        let list: Vec<&Expr> = args.iter().collect();
                        in_turn(self.join(&list))
                    }
                    Builtin::New | Builtin::Make if !args.iter().any(|a| self.flags(a) & CALL != 0) => 0,
                    _ => CALL,
                },
                _ => CALL,
            },
            ExprKind::Unary { op, x } => match op {
                UnaryOp::Recv => CALL,
                // The address of a literal or variable; what stands inside is evaluated as usual.
                _ => self.flags(x),
            },
            ExprKind::Binary { op, x, y, .. } => match op {
                BinaryOp::LogAnd | BinaryOp::LogOr => {
                    let (fx, fy) = (self.flags(x), self.flags(y));
                    if (fx | fy) & CALL != 0 { CALL } else { in_turn(fx | fy) }
                }
                _ => self.join(&[x, y]),
            },
            _ => 0,
        }
    }

    fn member_flags(&mut self, e: &Expr) -> u8 {
        match self.unit.facts.selections.get(&e.id) {
            Some(s) if matches!(self.types.entity(s.entity).kind, EntityKind::Var { .. }) => READ,
            _ => 0,
        }
    }

    fn under_of(&mut self, e: &Expr) -> std::sync::Arc<Type> {
        let t = self.ty(e);
        self.under(t)
    }

    /// Evaluates the calls in an expression, outermost ones only, to slots that [`Builder::take_hoisted`] finds.
    fn hoist(&mut self, e: &Expr) {
        if self.flags(e) & (CALL | TURN) == 0 || self.scope.hoisted.contains_key(&e.id) {
            return;
        }
        match &e.kind {
            ExprKind::Paren(x) | ExprKind::Star(x) => self.hoist(x),
            ExprKind::Selector { x, .. } => self.hoist(x),
            ExprKind::Composite { elems, .. } if !matches!(&*self.under_of(e), Type::Map { .. }) => {
                for el in elems {
                    self.hoist(&el.value);
                }
            }
            ExprKind::Index { x, indices, .. } => {
                self.hoist(x);
                for i in indices {
                    self.hoist(i);
                }
            }
            ExprKind::Call { fun, args, .. } if self.unit.facts.expr(fun.id).mode == Mode::Type => {
                for a in args {
                    self.hoist(a);
                }
            }
            ExprKind::Unary { op, x } if *op != UnaryOp::Recv => self.hoist(x),
            ExprKind::Binary { op, x, y, .. } if !matches!(op, BinaryOp::LogAnd | BinaryOp::LogOr) => {
                self.hoist(x);
                self.hoist(y);
            }
            _ => {
                let t = self.ty(e);
                if matches!(self.types.get(t), Type::Tuple(_)) {
                    return;
                }
                let d = self.alloc_ty(t);
                self.expr_to(e, d);
                self.scope.hoisted.insert(e.id, d);
            }
        }
    }

    /// The slot of a call that was evaluated ahead.
    pub(crate) fn take_hoisted(&mut self, e: &Expr) -> Option<Slot> {
        if self.scope.hoisted.is_empty() {
            return None;
        }
        self.scope.hoisted.remove(&e.id)
    }
}
