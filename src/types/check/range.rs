//! `for ... range`.
use super::Checker;
use super::operand::{OpMode, Operand};
use crate::diagnostics::Code;
use crate::source::Span;
use crate::syntax::ast::{ExprKind, Ident, RangeStmt};
use crate::types::entity::VarPlace;
use crate::types::ty::{Basic, ChanDir, Type, TypeId};

/// What a range clause gives, and whether it can be had.
struct Clause {
    key: Option<TypeId>,
    value: Option<TypeId>,
    cause: String,
    ok: bool,
}

impl Clause {
    fn of(key: Option<TypeId>, value: Option<TypeId>) -> Clause {
        Clause { key, value, cause: String::new(), ok: true }
    }
    fn bad(cause: impl Into<String>) -> Clause {
        Clause { key: None, value: None, cause: cause.into(), ok: false }
    }
}

impl<'a> Checker<'a> {
    pub fn range(&mut self, s: &'a RangeStmt, at: Span) {
        self.open_scope();
        let mut x = self.expr(&s.x, None);
        let (key, value, extra) = (s.lhs.first(), s.lhs.get(1), s.lhs.get(2));
        let mut types: [Option<TypeId>; 2] = [None, None];
        let mut over_int = false;
        if x.is_valid() {
            let clause = self.range_types(&x);
            let d = |c: &mut Self| c.describe(&x);
            if !clause.ok {
                let text = d(self);
                let text = if clause.cause.is_empty() {
                    format!("cannot range over {text}")
                } else {
                    format!("cannot range over {text}: {}", clause.cause)
                };
                self.err(Code::Range, x.span, text);
            } else if let (Some(k), None) = (key, clause.key) {
                let text = d(self);
                self.err(Code::Range, k.span, format!("range over {text} permits no iteration variables"));
            } else if let (Some(v), None) = (value, clause.value) {
                let text = d(self);
                self.err(
                    Code::Range,
                    v.span,
                    format!("range over {text} permits only one iteration variable"),
                );
            } else if let Some(extra) = extra {
                self.err(Code::Range, extra.span, "range clause permits at most two iteration variables");
            }
            if clause.ok {
                types = [clause.key, clause.value];
                over_int = self.types.all_basic(x.ty, Basic::is_integer);
                if self.is_untyped(x.ty) && x.is_constant() && !over_int {
                    let t = self.types.default_type(x.ty);
                    self.convert_untyped(&mut x, t);
                }
            }
        }
        if s.define {
            let mut fresh: Vec<(Ident, crate::types::EntityId)> = Vec::new();
            for (i, l) in s.lhs.iter().take(2).enumerate() {
                let ident = match &l.kind {
                    ExprKind::Ident(name) => Ident { id: l.id, span: l.span, name: name.clone() },
                    _ => {
                        let text = super::print::expr(l);
                        self.err(
                            Code::NonName,
                            super::operand::start(l),
                            format!("invalid syntax tree: cannot declare {text}"),
                        );
                        Ident { id: l.id, span: l.span, name: "_".into() }
                    }
                };
                let v = self.new_local(&ident, TypeId::INVALID, VarPlace::Local);
                if matches!(l.kind, ExprKind::Ident(_)) {
                    self.facts().set_def(l.id, v);
                }
                match types[i] {
                    None | Some(TypeId::INVALID) => self.mark_used(v),
                    Some(t) => {
                        if over_int {
                            let mut y = x.clone();
                            self.init_var(v, None, &mut y, "range clause");
                        } else {
                            self.set_var_type(v, t);
                        }
                    }
                }
                fresh.push((ident, v));
            }
            if fresh.iter().all(|(ident, _)| ident.is_blank()) && !s.lhs.is_empty() {
                self.err(Code::NoNewVariables, at, "no new variables on left side of :=");
            }
            if over_int && s.lhs.is_empty() {
                self.default_range(&mut x);
            }
            for (ident, v) in fresh {
                if !ident.is_blank() {
                    if let Some(other) = self.local_here(&ident.name) {
                        self.redeclared(&ident, other);
                        self.mark_used(v);
                    } else {
                        self.bind(&ident.name, v);
                    }
                }
            }
        } else if !s.lhs.is_empty() {
            for (i, l) in s.lhs.iter().take(2).enumerate() {
                let Some(t) = types[i].filter(|&t| t != TypeId::INVALID) else { continue };
                if over_int {
                    let mut y = x.clone();
                    let place = self.assign_operand(l, &mut y, "range clause");
                    if y.is_valid()
                        && place != TypeId::INVALID
                        && !self.types.all_basic(y.ty, Basic::is_integer)
                    {
                        let shown = self.show(y.ty);
                        let text = format!("cannot use iteration variable of type {shown}");
                        self.err(Code::Range, l.span, text);
                    }
                } else {
                    let mut y = Operand {
                        mode: OpMode::Value,
                        ty: t,
                        expr: None,
                        text: Some(super::print::expr(l).into()),
                        span: l.span,
                    };
                    self.assign_operand(l, &mut y, "assignment");
                }
            }
        } else if over_int {
            self.default_range(&mut x);
        }
        self.block(&s.body);
        self.close_scope();
    }

    fn default_range(&mut self, x: &mut Operand<'a>) {
        if self.is_untyped(x.ty) {
            self.assignment(x, None, "range clause");
        }
    }

    /// Types of the iteration variables.
    fn range_types(&mut self, x: &Operand<'a>) -> Clause {
        if x.is_nil() {
            return Clause::bad("");
        }
        let t = x.ty;
        if self.is_untyped(t) {
            // Only whole constants: 1.0 counts no range.
            return match self.types.basic(t) {
                Some(b) if b.is_string() => Clause::of(Some(TypeId::INT), Some(TypeId::RUNE)),
                Some(b) if b.is_integer() => Clause::of(Some(t), None),
                _ => Clause::bad(""),
            };
        }
        let core = self.common_under(t, |c, one| match one {
            Some((t, u)) if matches!(c.types.get(u), Type::Chan { dir: ChanDir::SendOnly, .. }) => {
                Some(format!("receive from send-only channel {}", c.show(t)))
            }
            _ => None,
        });
        let core = match core {
            Ok(core) => core,
            Err(why) => return Clause::bad(why),
        };
        match self.types.get(core).clone() {
            Type::Basic(b) if b.is_string() => Clause::of(Some(TypeId::INT), Some(TypeId::RUNE)),
            Type::Basic(b) if b.is_integer() => Clause::of(Some(t), None),
            Type::Array { elem, .. } | Type::Slice(elem) => Clause::of(Some(TypeId::INT), Some(elem)),
            Type::Pointer(p) => {
                let pu = self.types.under(p);
                match *self.types.get(pu) {
                    Type::Array { elem, .. } => Clause::of(Some(TypeId::INT), Some(elem)),
                    _ => Clause::bad(""),
                }
            }
            Type::Map { key, value } => Clause::of(Some(key), Some(value)),
            Type::Chan { elem, .. } => Clause::of(Some(elem), None),
            Type::Signature(s) => self.range_func(&s),
            _ => Clause::bad(""),
        }
    }

    fn range_func(&mut self, s: &crate::types::ty::Signature) -> Clause {
        let bad = |why: &str| Clause::bad(format!("func must be func(yield func(...) bool): {why}"));
        if s.params.len() != 1 {
            return bad("wrong argument count");
        }
        if !s.results.is_empty() {
            return bad("unexpected results");
        }
        let core = match self.common_under(s.params[0].ty, |_, _| None) {
            Ok(core) => core,
            Err(why) => return bad(&format!("in yield type, {why}")),
        };
        let Type::Signature(y) = self.types.get(core).clone() else {
            return bad("argument is not func");
        };
        if y.params.len() > 2 {
            return bad("yield func has too many parameters");
        }
        let bool_result = y.results.len() == 1 && self.types.all_basic(y.results[0].ty, Basic::is_boolean);
        if !bool_result {
            return bad("yield func does not return bool");
        }
        if !self.types.identical(y.results[0].ty, TypeId::BOOL) {
            return bad("yield func returns user-defined boolean, not bool");
        }
        if y.variadic {
            let shown = self.show(core);
            return Clause::bad(format!("yield func of type {shown} cannot be variadic"));
        }
        Clause::of(y.params.first().map(|p| p.ty), y.params.get(1).map(|p| p.ty))
    }
}
