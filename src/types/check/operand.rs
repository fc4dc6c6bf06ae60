//! Operands: what an expression has been found to be, while it is being checked.
use super::Checker;
use crate::source::Span;
use crate::syntax::ast::{ChanDir, Expr, ExprKind};
use crate::types::constant::Value;
use crate::types::entity::{Builtin, EntityKind, VarPlace};
use crate::types::ty::{Basic, Type, TypeId};
use std::rc::Rc;

#[derive(Clone, Debug, PartialEq)]
pub enum OpMode {
    /// Reported already.
    Invalid,
    NoValue,
    Builtin(Builtin),
    Type,
    Constant(Value),
    Variable,
    MapIndex,
    Value,
    Nil,
    CommaOk,
}

/// An expression with its mode and written type.
#[derive(Clone, Debug)]
pub struct Operand<'a> {
    pub mode: OpMode,
    pub ty: TypeId,
    /// `None` for values that no expression stands for (the n-th result of a call).
    pub expr: Option<&'a Expr>,
    /// Shown in place of the expression.
    pub text: Option<Rc<str>>,
    pub span: Span,
}

/// Where the compiler says an expression starts: at its first token, but for slice expressions and function types,
/// which start at their bracket or parenthesis.
pub fn start(e: &Expr) -> Span {
    let mut at = e;
    loop {
        match &at.kind {
            ExprKind::Binary { x, .. }
            | ExprKind::Index { x, .. }
            | ExprKind::Selector { x, .. }
            | ExprKind::TypeAssert { x, .. } => at = x,
            ExprKind::Call { fun, .. } => at = fun,
            ExprKind::Slice { x, .. } => return Span { lo: x.span.hi, ..e.span },
            // The compiler has these at `chan`, behind the arrow.
            ExprKind::ChanType { dir: ChanDir::Recv, .. } => {
                return Span { lo: at.span.lo + 2, ..e.span };
            }
            ExprKind::FuncType(sig) => return Span { lo: sig.params.span.lo, ..e.span },
            _ => return e.span,
        }
    }
}

impl<'a> Operand<'a> {
    pub fn invalid(e: &'a Expr) -> Operand<'a> {
        Operand { mode: OpMode::Invalid, ty: TypeId::INVALID, expr: Some(e), text: None, span: e.span }
    }
    pub fn is_valid(&self) -> bool {
        self.mode != OpMode::Invalid
    }
    pub fn invalidate(&mut self) {
        self.mode = OpMode::Invalid;
        self.ty = TypeId::INVALID;
    }
    pub fn constant(&self) -> Option<&Value> {
        match &self.mode {
            OpMode::Constant(v) => Some(v),
            _ => None,
        }
    }
    pub fn is_constant(&self) -> bool {
        matches!(self.mode, OpMode::Constant(_))
    }
    pub fn is_nil(&self) -> bool {
        self.mode == OpMode::Nil
    }
}

impl<'a> Checker<'a> {
    /// The text of an operand's expression.
    pub fn operand_text(&self, x: &Operand) -> String {
        match (&x.text, x.expr) {
            (Some(t), _) => t.to_string(),
            (None, Some(e)) => super::print::expr(e),
            (None, None) => String::new(),
        }
    }

    /// A type as messages show it here.
    pub fn show(&self, t: TypeId) -> String {
        self.types.show(t, self.package)
    }

    /// `x (variable of type int)`.
    pub fn describe(&mut self, x: &Operand) -> String {
        if x.is_nil() {
            return match x.ty {
                TypeId::UNTYPED_NIL | TypeId::INVALID => "nil".into(),
                t => format!("nil (of type {})", self.show(t)),
            };
        }
        let text = self.operand_text(x);
        let mut out = String::new();
        let mode = match &x.mode {
            OpMode::Invalid => "invalid operand",
            OpMode::NoValue => "no value",
            OpMode::Builtin(_) => "built-in",
            OpMode::Type => "type",
            OpMode::Constant(_) => "constant",
            OpMode::Variable => "variable",
            OpMode::MapIndex => "map index expression",
            OpMode::Value => "value",
            OpMode::Nil => "nil",
            OpMode::CommaOk => "comma, ok expression",
        };
        if !text.is_empty() {
            out.push_str(&text);
            out.push_str(" (");
        }
        let has_type =
            !matches!(x.mode, OpMode::Invalid | OpMode::NoValue | OpMode::Builtin(_) | OpMode::Type);
        let untyped = has_type && self.is_untyped(x.ty);
        if untyped {
            out.push_str(&self.show(x.ty));
            out.push(' ');
        }
        out.push_str(mode);
        if let OpMode::Constant(v) = &x.mode {
            let shown = v.to_string();
            if shown != text {
                out.push(' ');
                out.push_str(&shown);
            }
        }
        if has_type && !untyped {
            if x.ty == TypeId::INVALID {
                out.push_str(" with invalid type");
            } else {
                out.push_str(" of ");
                out.push_str(&self.type_kind_prefix(x.ty));
                out.push_str("type ");
                out.push_str(&self.show(x.ty));
                if let Type::TypeParam { entity } = self.types.get(self.types.unalias(x.ty)) {
                    let bound = self.types.type_param_info(*entity).map_or(TypeId::INVALID, |p| p.bound);
                    out.push_str(" constrained by ");
                    out.push_str(&self.show(bound));
                    if self
                        .types
                        .type_set_of(bound)
                        .is_some_and(|s| s.terms.as_ref().is_some_and(Vec::is_empty))
                    {
                        out.push_str(" with empty type set");
                    }
                }
            }
        }
        if !text.is_empty() {
            out.push(')');
        }
        out
    }

    /// `struct ` and the like before `type T` where T is a declared name.
    fn type_kind_prefix(&mut self, t: TypeId) -> String {
        let named = match self.types.get(t) {
            Type::Named { .. } => true,
            // byte and rune are basic types to a reader, any is not.
            Type::Alias { entity, .. } => {
                t == TypeId::ANY || !self.types.entity(*entity).package.is_none() || t.0 > TypeId::ANY.0
            }
            _ => false,
        };
        if !named || self.types.is_type_param(t) {
            return String::new();
        }
        let generic = "";
        let kind = self.composite_kind(t);
        if !kind.is_empty() {
            return format!("{generic}{kind} ");
        }
        match self.types.basic(t) {
            None => String::new(),
            Some(Basic::Uint8 | Basic::Int32) => {
                let basic = self.written_basic(t);
                format!("{generic}{} ", self.show(basic))
            }
            Some(b) => format!("{generic}{} ", b.name()),
        }
    }

    /// The kind of a composite type in one word; empty for basic types.
    pub fn composite_kind(&mut self, t: TypeId) -> &'static str {
        let u = self.types.under(t);
        match self.types.get(u) {
            Type::Array { .. } => "array",
            Type::Slice(_) => "slice",
            Type::Struct { .. } => "struct",
            Type::Pointer(_) => "pointer",
            Type::Signature(_) => "func",
            Type::Interface(_) => {
                if self.types.is_type_param(t) {
                    "type parameter"
                } else {
                    "interface"
                }
            }
            Type::Map { .. } => "map",
            Type::Chan { .. } => "chan",
            Type::Tuple(_) => "tuple",
            _ => "",
        }
    }

    pub fn is_untyped(&self, t: TypeId) -> bool {
        matches!(self.types.get(t), Type::Basic(b) if b.is_untyped())
    }
    pub fn is_typed(&self, t: TypeId) -> bool {
        !self.is_untyped(t)
    }

    /// A call with several results, with the names that they have.
    pub fn describe_results(&mut self, x: &Operand) -> String {
        if let Some(e) = x.expr
            && let ExprKind::Call { fun, .. } = &e.unparen().kind
        {
            let t = self.facts().type_of(fun.id);
            let core = self.types.core_type(t).unwrap_or(t);
            if let Type::Signature(s) = self.types.get(core).clone() {
                let only = crate::types::ty::Signature {
                    params: s.results,
                    results: [].into(),
                    variadic: false,
                    ..s
                };
                let only = self.types.intern(Type::Signature(only));
                let list = self.types.show_signature(only, self.package);
                return format!("{} (value of type {list})", self.operand_text(x));
            }
        }
        self.describe(x)
    }

    /// What an entity is, in one or two words.
    pub fn entity_kind(&self, e: crate::types::EntityId) -> &'static str {
        match &self.types.entity(e).kind {
            EntityKind::Var { place, .. } => match place {
                VarPlace::Global => "package-level variable",
                VarPlace::Local => "local variable",
                VarPlace::Param => "parameter",
                VarPlace::Result => "result variable",
                VarPlace::Receiver => "receiver",
                VarPlace::Field => "struct field",
            },
            EntityKind::Const { .. } => "constant",
            EntityKind::TypeName { .. } => "type",
            EntityKind::Func(_) => "function",
            EntityKind::Builtin(_) => "built-in function",
            EntityKind::Package(_) => "package name",
            EntityKind::Nil => "untyped nil",
            _ => "",
        }
    }

    /// `var b int`, as notes about a declaration print it.
    pub fn describe_entity(&self, e: crate::types::EntityId) -> String {
        let entity = self.types.entity(e);
        match &entity.kind {
            EntityKind::Var { ty, .. } => format!("var {} {}", entity.name, self.show(*ty)),
            EntityKind::Const { ty, .. } => format!("const {} {}", entity.name, self.show(*ty)),
            EntityKind::TypeName { .. } => format!("type {}", entity.name),
            EntityKind::Func(_) => format!("func {}", entity.name),
            _ => entity.name.to_string(),
        }
    }
}
