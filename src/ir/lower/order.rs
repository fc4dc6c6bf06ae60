//! The order of evaluation inside an expression.
//!
//! Calls and receives happen from left to right; reading variables and memory, and whatever may panic without being a call, happens after all of them,
//! as Go's compiler does it: in `a + f()`, where `f` changes `a`, the new `a` counts. Lowering goes from left to right, so
//! where a read that a call can change stands before a call, the calls are evaluated first, into slots.
//! Some operations keep their turn among the calls although they are none: `len` and its kin, slicing, `&&` and `||`,
//! assertions to what an interface does not hold directly, and what an interface must take the address of.
use super::build::{Builder, Var};
use super::call::Sig;
use crate::ir::instr::Slot;
use crate::syntax::ast::*;
use crate::syntax::visit::{Node, Visitor, walk_expr};
use crate::types::{Builtin, EntityKind, Mode, SelectionKind, Type, TypeId};

/// It contains a call or receive.
const CALL: u8 = 1;
/// It reads, outside of calls, what a call may change.
const READ: u8 = 2;
/// Inside it such a read stands before a call.
const HAZARD: u8 = 4;
/// It reads what a call may change, but at its turn among the calls.
const ORDERED: u8 = 8;

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

    /// As [`Builder::in_order`], for an expression that is about to be evaluated.
    pub(crate) fn in_order_inside(&mut self, e: &Expr) {
        if self.flags(e) & ORDERED == 0 {
            return self.in_order(&[e]);
        }
        match &e.kind {
            ExprKind::Call { args, .. } => self.in_order(&args.iter().collect::<Vec<_>>()),
            ExprKind::TypeAssert { x, .. } => self.in_order(&[x]),
            ExprKind::Slice { x, lo, hi, max, .. } => {
                let mut list: Vec<&Expr> = vec![x];
                list.extend([lo, hi, max].into_iter().flatten().map(|b| &**b));
                self.in_order(&list);
            }
            ExprKind::Binary { op, x, y, .. } if !matches!(op, BinaryOp::LogAnd | BinaryOp::LogOr) => {
                self.in_order(&[x, y])
            }
            ExprKind::Composite { elems, .. } if !matches!(&*self.under_of(e), Type::Map { .. }) => {
                self.in_order(&elems.iter().map(|el| &el.value).collect::<Vec<_>>())
            }
            _ => self.in_order(&[e]),
        }
    }

    /// Whether it contains a call (of a builtin too) or a receive, so that its length is no constant.
    pub(crate) fn has_call(&mut self, e: &Expr) -> bool {
        struct Calls<'f> {
            facts: &'f crate::types::Facts,
            found: bool,
        }
        impl<'a> Visitor<'a> for Calls<'_> {
            fn enter(&mut self, node: Node<'a>) -> bool {
                let Node::Expr(e) = node else { return !self.found };
                self.found |= match &e.kind {
                    ExprKind::Call { fun, .. } => {
                        !matches!(self.facts.expr(fun.id).mode, Mode::Type)
                            && !matches!(self.facts.expr(e.id).mode, Mode::Constant(_))
                    }
                    ExprKind::Unary { op, .. } => *op == UnaryOp::Recv,
                    _ => false,
                };
                !self.found && !matches!(e.kind, ExprKind::FuncLit { .. })
            }
        }
        let mut calls = Calls { facts: &self.unit.facts, found: false };
        walk_expr(e, &mut calls);
        calls.found
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
            ExprKind::TypeAssert { x, .. } => {
                let f = self.flags(x);
                let t = self.ty(e);
                if self.held_directly(t) { f } else { at_its_turn(f) }
            }
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
                at_its_turn(self.join(&list))
            }
            ExprKind::Call { fun, args, .. } => match self.unit.facts.expr(fun.id).mode {
                Mode::Type => args.first().map_or(0, |a| self.conversion_flags(e, a)),
                Mode::Builtin(b) => match b {
                    Builtin::Len
                    | Builtin::Cap
                    | Builtin::Min
                    | Builtin::Max
                    | Builtin::Real
                    | Builtin::Imag
                    | Builtin::Complex => {
                        let list: Vec<&Expr> = args.iter().collect();
                        let read = if matches!(b, Builtin::Len | Builtin::Cap) { READ } else { 0 };
                        at_its_turn(self.join(&list) | read)
                    }
                    Builtin::New | Builtin::Make if !args.iter().any(|a| self.flags(a) & CALL != 0) => {
                        let list: Vec<&Expr> = args.iter().collect();
                        let f = self.join(&list);
                        let sized = args
                            .iter()
                            .skip(1)
                            .any(|a| !matches!(self.unit.facts.expr(a.id).mode, Mode::Constant(_)));
                        at_its_turn(if sized { f | READ } else { f })
                    }
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
                    if (fx | fy) & CALL != 0 { CALL } else { at_its_turn(fx | fy) }
                }
                _ => {
                    let f = self.join(&[x, y]);
                    if self.may_panic(*op, y) { f | READ } else { f }
                }
            },
            _ => 0,
        }
    }

    /// Whether the operator can panic for this right operand, which it does in its place: after the calls, as a read.
    fn may_panic(&mut self, op: BinaryOp, y: &Expr) -> bool {
        if matches!(self.unit.facts.expr(y.id).mode, Mode::Constant(_)) {
            return false;
        }
        let Type::Basic(b) = *self.under_of(y) else { return false };
        match op {
            BinaryOp::Div | BinaryOp::Rem => b.is_integer(),
            BinaryOp::Shl | BinaryOp::Shr => b.is_integer() && !b.is_unsigned(),
            _ => false,
        }
    }

    fn conversion_flags(&mut self, e: &Expr, x: &Expr) -> u8 {
        let f = self.flags(x);
        let is_string = |t: &Type| matches!(t, Type::Basic(b) if b.is_string());
        let (to, from) = (self.under_of(e), self.under_of(x));
        match (&*to, &*from) {
            (Type::Slice(_), from) if is_string(from) => at_its_turn(f),
            (to, Type::Slice(_)) if is_string(to) => f | READ,
            (Type::Interface(_), _) if self.boxed_at_its_turn(x) => at_its_turn(f),
            _ => f,
        }
    }

    /// Whether an interface holds such a value itself: it is a pointer, or has nothing but a pointer in it.
    fn held_directly(&mut self, t: TypeId) -> bool {
        match &*self.under(t) {
            Type::Pointer(_) | Type::Chan { .. } | Type::Map { .. } | Type::Signature(_) => true,
            Type::Struct { fields } => match &fields[..] {
                [only] => self.held_directly(only.ty),
                _ => false,
            },
            Type::Array { len: 1, elem } => self.held_directly(*elem),
            _ => false,
        }
    }

    /// Whether the conversion of this operand to an interface needs a copy in memory, which is made at its turn.
    fn boxed_at_its_turn(&mut self, x: &Expr) -> bool {
        let inner = x.unparen();
        if matches!(
            inner.kind,
            ExprKind::Ident(_) | ExprKind::Star(_) | ExprKind::Index { .. } | ExprKind::Selector { .. }
        ) || matches!(self.unit.facts.expr(x.id).mode, Mode::Constant(_) | Mode::Nil)
        {
            return false;
        }
        let t = self.ty(x);
        if self.held_directly(t) {
            return false;
        }
        match &*self.under(t) {
            Type::Interface(_) | Type::Slice(_) | Type::Tuple(_) => return false,
            Type::Basic(b) if b.is_string() => return false,
            _ => {}
        }
        let layout = self.layout(t);
        let word = matches!(layout.size, 2 | 4 | 8) && layout.size == u64::from(layout.align);
        !word || layout.kinds.contains(&crate::ir::SlotKind::Ref)
    }

    /// Notes which arguments of a call are boxed at their turn.
    pub(crate) fn note_boxed(&mut self, sig: &Sig, args: &[Expr], spread: bool) {
        let fixed = sig.params.len() - usize::from(sig.variadic && !spread);
        for (i, a) in args.iter().enumerate() {
            let target = match sig.params.get(i.min(sig.params.len().saturating_sub(1))) {
                Some(&t) if i < fixed => t,
                Some(&t) => match *self.under(t) {
                    Type::Slice(elem) => elem,
                    _ => t,
                },
                None => return,
            };
            if self.is_interface(target) && self.boxed_at_its_turn(a) {
                let f = self.flags(a);
                if f & READ != 0 {
                    self.scope.flags.insert(a.id, at_its_turn(f));
                }
            }
        }
    }

    fn member_flags(&mut self, e: &Expr) -> u8 {
        match self.unit.facts.selections.get(&e.id) {
            Some(s) if matches!(self.types.entity(s.entity).kind, EntityKind::Var { .. }) => READ,
            _ => 0,
        }
    }

    pub(crate) fn under_of(&mut self, e: &Expr) -> std::sync::Arc<Type> {
        let t = self.ty(e);
        self.under(t)
    }

    /// Evaluates the calls in an expression and what keeps its turn among them, outermost only, to slots that [`Builder::take_hoisted`] finds.
    pub(crate) fn hoist(&mut self, e: &Expr) {
        let f = self.flags(e);
        if f & (CALL | ORDERED) == 0 || self.scope.hoisted.contains_key(&e.id) {
            return;
        }
        match &e.kind {
            // All that it reads, it reads at its turn.
            ExprKind::Call { .. }
            | ExprKind::TypeAssert { .. }
            | ExprKind::Slice { .. }
            | ExprKind::Binary { .. }
            | ExprKind::Composite { .. }
                if f & (ORDERED | READ) == ORDERED =>
            {
                self.set_aside(e)
            }
            ExprKind::Paren(x) | ExprKind::Star(x) | ExprKind::TypeAssert { x, .. } => self.hoist(x),
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
            ExprKind::Slice { x, lo, hi, max, .. } => {
                self.hoist(x);
                for b in [lo, hi, max].into_iter().flatten() {
                    self.hoist(b);
                }
            }
            ExprKind::Call { fun, args, .. }
                if matches!(
                    self.unit.facts.expr(fun.id).mode,
                    Mode::Type
                        | Mode::Builtin(
                            Builtin::Len
                                | Builtin::Cap
                                | Builtin::Min
                                | Builtin::Max
                                | Builtin::Real
                                | Builtin::Imag
                                | Builtin::Complex
                        )
                ) =>
            {
                for a in args {
                    self.hoist(a);
                }
            }
            ExprKind::Unary { op, x } if *op != UnaryOp::Recv => self.hoist(x),
            ExprKind::Binary { op, x, y, .. } if !matches!(op, BinaryOp::LogAnd | BinaryOp::LogOr) => {
                self.hoist(x);
                self.hoist(y);
            }
            _ => self.set_aside(e),
        }
    }

    /// As [`Builder::hoist`], and what keeps its turn among the calls too, though only a panic shows it.
    pub(crate) fn hoist_turn(&mut self, e: &Expr) {
        let e = e.unparen();
        let at_its_turn = match &e.kind {
            ExprKind::Slice { .. } => true,
            ExprKind::TypeAssert { .. } => {
                let t = self.ty(e);
                !self.held_directly(t)
            }
            _ => false,
        };
        if at_its_turn { self.set_aside(e) } else { self.hoist(e) }
    }

    /// Evaluates an expression now.
    fn set_aside(&mut self, e: &Expr) {
        let t = self.ty(e);
        if matches!(self.types.get(t), Type::Tuple(_)) {
            return;
        }
        let d = self.alloc_ty(t);
        self.expr_to(e, d);
        self.scope.hoisted.insert(e.id, d);
    }

    /// The slot of a call that was evaluated ahead.
    pub(crate) fn take_hoisted(&mut self, e: &Expr) -> Option<Slot> {
        if self.scope.hoisted.is_empty() {
            return None;
        }
        self.scope.hoisted.remove(&e.id)
    }
}

/// The flags of an operation on such operands that is evaluated at its turn among the calls.
fn at_its_turn(f: u8) -> u8 {
    if f & READ != 0 { f & !(READ | HAZARD) | ORDERED } else { f }
}
