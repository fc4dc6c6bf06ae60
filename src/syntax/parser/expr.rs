//! Expressions: operators by precedence, operands, and what follows an operand.

use super::Parser;
use super::recover::CLOSERS;
use crate::diagnostics::Code;
use crate::source::Span;
use crate::syntax::ast::*;
use crate::syntax::printer;
use crate::syntax::token::{Op, Tok, TokSet};

impl Parser<'_> {
    pub(super) fn expr(&mut self) -> Expr {
        self.binary(None, 0)
    }

    /// An expression inside brackets: `{` after a name is a composite literal again.
    pub(super) fn expr_in_brackets(&mut self) -> Expr {
        self.xnest += 1;
        let x = self.expr();
        self.xnest -= 1;
        x
    }

    /// One or more expressions separated by commas.
    pub(super) fn expr_list(&mut self) -> Vec<Expr> {
        let mut list = vec![self.expr()];
        while self.got(Tok::Comma) {
            list.push(self.expr());
        }
        list
    }

    /// Operators that bind tighter than `level`; `x` is the left operand if it is read already.
    pub(super) fn binary(&mut self, x: Option<Expr>, level: u8) -> Expr {
        let outer = std::mem::replace(&mut self.deepest, self.depth);
        let mut x = match x {
            Some(x) => x,
            None => self.unary(),
        };
        while let Some(op) = self.binary_op().filter(|op| op.precedence() > level) {
            if !self.raise() {
                break;
            }
            let left = self.deepest;
            let op_pos = self.pos();
            self.bump();
            let Some(y) = self.nested(|p| p.binary(None, op.precedence())) else { break };
            self.deepest = self.deepest.max(left);
            let lo = x.span.lo;
            x = self.expr_from(lo, ExprKind::Binary { op, op_pos, x: Box::new(x), y: Box::new(y) });
        }
        self.deepest = self.deepest.max(outer);
        x
    }

    fn binary_op(&self) -> Option<BinaryOp> {
        match (self.tok(), self.lex.op) {
            (Tok::Operator | Tok::Star, Op::Binary(op)) => Some(op),
            _ => None,
        }
    }

    /// The unary operator at the current token, receiving aside.
    fn unary_op(&self) -> Option<UnaryOp> {
        match (self.tok(), self.lex.op) {
            (Tok::Operator, Op::Not) => Some(UnaryOp::Not),
            (Tok::Operator, Op::Tilde) => Some(UnaryOp::Tilde),
            (Tok::Operator, Op::Binary(BinaryOp::Add)) => Some(UnaryOp::Plus),
            (Tok::Operator, Op::Binary(BinaryOp::Sub)) => Some(UnaryOp::Minus),
            (Tok::Operator, Op::Binary(BinaryOp::Xor)) => Some(UnaryOp::BitNot),
            (Tok::Operator, Op::Binary(BinaryOp::And)) => Some(UnaryOp::Addr),
            _ => None,
        }
    }

    fn unary(&mut self) -> Expr {
        match self.nested(Self::unary_body) {
            Some(x) => x,
            None => self.bad_expr(),
        }
    }

    fn unary_body(&mut self) -> Expr {
        let lo = self.pos();
        if self.tok() == Tok::Star {
            self.bump();
            let x = Box::new(self.unary());
            return self.expr_from(lo, ExprKind::Star(x));
        }
        if let Some(op) = self.unary_op() {
            self.bump();
            let mut x = self.unary();
            if op == UnaryOp::Addr {
                x = strip_parens(x);
            }
            return self.expr_from(lo, ExprKind::Unary { op, x: Box::new(x) });
        }
        if self.tok() == Tok::Arrow {
            self.bump();
            let x = self.unary();
            // `<-chan T` was read as `<-` and `chan T`: if a channel type came out, the arrow is its.
            if matches!(x.kind, ExprKind::ChanType { .. }) {
                return self.receive_channel(lo, x);
            }
            return self.expr_from(lo, ExprKind::Unary { op: UnaryOp::Recv, x: Box::new(x) });
        }
        self.primary(None)
    }

    /// Turns `<-(chan T)` into `(<-chan T)`, and `<-(chan<- chan T)` into `<-chan (<-chan T)`: each arrow moves one
    /// channel inwards.
    fn receive_channel(&mut self, lo: Pos, mut x: Expr) -> Expr {
        x.span.lo = lo;
        let mut carried = ChanDir::Send;
        let mut ty = &mut x;
        let mut complaint = None;
        while carried == ChanDir::Send {
            if !matches!(ty.kind, ExprKind::ChanType { .. }) {
                complaint = Some(format!("unexpected {}, expected chan", printer::expr(ty)));
                break;
            }
            let ExprKind::ChanType { dir, elem } = &mut ty.kind else { break };
            carried = std::mem::replace(dir, ChanDir::Recv);
            if carried == ChanDir::Recv {
                complaint = Some("unexpected <-, expected chan".to_string());
            }
            ty = elem;
        }
        if let Some(complaint) = complaint {
            self.syntax_error(&complaint);
        }
        x
    }

    /// An operand and what follows it: selectors, indices, calls, composite values. `x` is the operand if it is read
    /// already.
    pub(super) fn primary(&mut self, x: Option<Expr>) -> Expr {
        let outer = std::mem::replace(&mut self.deepest, self.depth);
        let mut x = match x {
            Some(x) => x,
            None => self.operand(),
        };
        while matches!(self.tok(), Tok::Dot | Tok::Lbrack | Tok::Lparen | Tok::Lbrace) {
            if self.tok() == Tok::Lbrace && !self.brace_is_literal(&x) {
                break;
            }
            if !self.raise() {
                break;
            }
            let height = self.deepest;
            let Some(next) = self.nested(|p| p.suffix(x)) else {
                x = self.bad_expr();
                break;
            };
            x = next;
            self.deepest = self.deepest.max(height);
        }
        self.deepest = self.deepest.max(outer);
        x
    }

    fn suffix(&mut self, x: Expr) -> Expr {
        match self.tok() {
            Tok::Dot => self.dot_suffix(x),
            Tok::Lbrack => self.bracket_suffix(x),
            Tok::Lparen => {
                let lparen = self.pos();
                self.bump();
                let (args, ellipsis, rparen) = self.args();
                let lo = x.span.lo;
                self.expr_from(lo, ExprKind::Call { fun: Box::new(x), args, ellipsis, lparen, rparen })
            }
            _ => {
                if matches!(x.kind, ExprKind::Paren(_)) {
                    self.syntax_error("cannot parenthesize type in composite literal");
                }
                let lo = x.span.lo;
                self.composite(lo, Some(Box::new(x)))
            }
        }
    }

    fn args(&mut self) -> (Vec<Expr>, Option<Pos>, Pos) {
        let mut args = Vec::new();
        let mut ellipsis = None;
        self.xnest += 1;
        let rparen = self.list("argument list", Tok::Comma, Tok::Rparen, |p| {
            args.push(p.expr());
            let at = p.pos();
            ellipsis = p.got(Tok::DotDotDot).then_some(at);
            ellipsis.is_some()
        });
        self.xnest -= 1;
        (args, ellipsis, rparen)
    }

    fn dot_suffix(&mut self, x: Expr) -> Expr {
        let lo = x.span.lo;
        self.bump();
        match self.tok() {
            Tok::Name => {
                let sel = self.take_name();
                self.expr_from(lo, ExprKind::Selector { x: Box::new(x), sel })
            }
            Tok::Lparen => {
                self.bump();
                let kind = if self.got(Tok::Type) {
                    ExprKind::TypeSwitchGuard { x: Box::new(x) }
                } else {
                    let ty = Box::new(self.ty());
                    ExprKind::TypeAssert { x: Box::new(x), ty }
                };
                self.want(Tok::Rparen);
                self.expr_from(lo, kind)
            }
            _ => {
                // The dot stays in the tree, with a missing name: completion asks what could stand there.
                let mut sel = self.missing_name();
                sel.span = Span::point(self.file, self.prev_hi);
                let selector = self.expr_from(lo, ExprKind::Selector { x: Box::new(x), sel });
                self.syntax_error("expected name or (");
                self.skip_to(TokSet::of(&[Tok::Semi, Tok::Rparen]));
                selector
            }
        }
    }

    /// `x[i]`, `x[T, U]`, `x[lo:hi]`, `x[lo:hi:max]`
    fn bracket_suffix(&mut self, x: Expr) -> Expr {
        let lo = x.span.lo;
        let lbrack = self.pos();
        self.bump();
        let mut indices = Vec::new();
        if self.tok() != Tok::Colon {
            let mut comma = false;
            if self.tok() == Tok::Rbrack {
                let bad = self.bad_expr();
                self.syntax_error("expected operand");
                indices.push(bad);
            } else {
                (indices, comma) = self.type_list(false);
            }
            if comma || self.tok() == Tok::Rbrack {
                let rbrack = self.pos();
                self.want(Tok::Rbrack);
                return self.expr_from(lo, ExprKind::Index { x: Box::new(x), indices, lbrack, rbrack });
            }
        }
        if !self.got(Tok::Colon) {
            self.syntax_error("expected comma, : or ]");
            self.skip_to(TokSet::of(&[Tok::Comma, Tok::Colon, Tok::Rbrack]));
        }
        self.xnest += 1;
        let mut hi = None;
        let mut max = None;
        if self.tok() != Tok::Colon && self.tok() != Tok::Rbrack {
            hi = Some(Box::new(self.expr()));
        }
        if self.tok() == Tok::Colon {
            if hi.is_none() {
                let at = self.here();
                self.report(Code::Unexpected, at, "middle index required in 3-index slice".to_string());
                hi = Some(Box::new(self.bad_expr()));
            }
            self.bump();
            if self.tok() == Tok::Rbrack {
                let at = self.here();
                self.report(Code::Unexpected, at, "final index required in 3-index slice".to_string());
                max = Some(Box::new(self.bad_expr()));
            } else {
                max = Some(Box::new(self.expr()));
            }
        }
        self.xnest -= 1;
        let rbrack = self.pos();
        self.want(Tok::Rbrack);
        let index = indices.pop().map(Box::new);
        self.expr_from(lo, ExprKind::Slice { x: Box::new(x), lo: index, hi, max, rbrack })
    }

    /// Whether the `{` at the current token opens a composite literal of type `x` rather than a block.
    fn brace_is_literal(&self, x: &Expr) -> bool {
        match &x.unparen().kind {
            ExprKind::Ident(_) | ExprKind::Selector { .. } => self.xnest >= 0,
            ExprKind::Index { .. } => self.xnest >= 0 && !is_value(x.unparen()),
            ExprKind::ArrayType { .. }
            | ExprKind::SliceType(_)
            | ExprKind::StructType(_)
            | ExprKind::MapType { .. } => true,
            _ => false,
        }
    }

    fn composite(&mut self, lo: Pos, ty: Option<Box<Expr>>) -> Expr {
        let lbrace = self.pos();
        self.xnest += 1;
        self.want(Tok::Lbrace);
        let mut elems = Vec::new();
        let rbrace = self.list("composite literal", Tok::Comma, Tok::Rbrace, |p| {
            let first = p.element_part();
            let element = if p.got(Tok::Colon) {
                let value = p.element_part();
                Element { key: Some(first), value }
            } else {
                Element { key: None, value: first }
            };
            elems.push(element);
            false
        });
        self.xnest -= 1;
        self.expr_from(lo, ExprKind::Composite { ty, elems, lbrace, rbrace })
    }

    /// A key or value: an expression, or a composite literal without its type.
    fn element_part(&mut self) -> Expr {
        if self.tok() != Tok::Lbrace {
            return self.expr();
        }
        let lo = self.pos();
        match self.nested(|p| p.composite(lo, None)) {
            Some(x) => x,
            None => self.bad_expr(),
        }
    }

    fn operand(&mut self) -> Expr {
        let lo = self.pos();
        match self.tok() {
            Tok::Name => {
                let name = self.take_name();
                self.name_expr(name)
            }
            Tok::Literal => match self.literal() {
                Some((span, literal)) => self.expr_node(span, ExprKind::Literal(literal)),
                None => self.bad_expr(),
            },
            Tok::Lparen => {
                self.bump();
                let x = self.expr_in_brackets();
                self.want(Tok::Rparen);
                self.expr_from(lo, ExprKind::Paren(Box::new(x)))
            }
            Tok::Func => {
                self.bump();
                let (_, sig) = self.signature(lo, Some("function type"));
                if self.tok() != Tok::Lbrace {
                    return self.expr_from(lo, ExprKind::FuncType(Box::new(sig)));
                }
                self.xnest += 1;
                let body = self.func_body();
                self.xnest -= 1;
                self.expr_from(lo, ExprKind::FuncLit { sig: Box::new(sig), body: Box::new(body) })
            }
            Tok::Lbrack | Tok::Chan | Tok::Map | Tok::Struct | Tok::Interface => self.ty(),
            _ => {
                let bad = self.bad_expr();
                self.syntax_error("expected expression");
                self.skip_to(CLOSERS);
                bad
            }
        }
    }
}

/// The expression inside parentheses.
pub(super) fn strip_parens(mut x: Expr) -> Expr {
    loop {
        match x.kind {
            ExprKind::Paren(inner) => x = *inner,
            _ => return x,
        }
    }
}

/// Whether an expression cannot be a type.
fn is_value(x: &Expr) -> bool {
    match &x.kind {
        ExprKind::Literal(_)
        | ExprKind::Composite { .. }
        | ExprKind::FuncLit { .. }
        | ExprKind::Slice { .. }
        | ExprKind::TypeAssert { .. }
        | ExprKind::TypeSwitchGuard { .. }
        | ExprKind::Call { .. }
        | ExprKind::Unary { .. }
        | ExprKind::Binary { .. } => true,
        ExprKind::Paren(inner) => is_value(inner),
        // Several indices are a list, which is no value; one may show that this is an element.
        ExprKind::Index { x, indices, .. } => {
            is_value(x) || matches!(&indices[..], [index] if is_value(index))
        }
        _ => false,
    }
}
