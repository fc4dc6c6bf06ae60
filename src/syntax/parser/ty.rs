//! Types, signatures and parameter lists.

use super::Parser;
use crate::diagnostics::Code;
use crate::source::Span;
use crate::syntax::ast::*;
use crate::syntax::token::{Tok, TokSet};

const AFTER_TYPE: TokSet =
    TokSet::of(&[Tok::Comma, Tok::Colon, Tok::Semi, Tok::Rparen, Tok::Rbrack, Tok::Rbrace]);
const AFTER_TERM: TokSet = TokSet::of(&[Tok::Operator, Tok::Semi, Tok::Rparen, Tok::Rbrack, Tok::Rbrace]);
const AFTER_MEMBER: TokSet = TokSet::of(&[Tok::Semi, Tok::Rbrace]);

/// What a parameter list stands for.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum ListKind {
    Params,
    /// Results and receivers: no `...`.
    NoDots,
    TypeParams,
    /// In an interface, behind a name: type arguments or (an error) type parameters.
    TypeArgs,
}

impl ListKind {
    fn close(self) -> Tok {
        match self {
            ListKind::Params | ListKind::NoDots => Tok::Rparen,
            ListKind::TypeParams | ListKind::TypeArgs => Tok::Rbrack,
        }
    }
}

/// One element of a parameter list before it is known whether names or types stand there.
pub(super) struct RawParam {
    pub(super) name: Option<Ident>,
    pub(super) ty: Option<Expr>,
    pub(super) dots: Option<Pos>,
}

impl Parser<'_> {
    /// A type; a report and a bad expression if there is none.
    pub(super) fn ty(&mut self) -> Expr {
        match self.type_or_none() {
            Some(ty) => ty,
            None => {
                let bad = self.bad_expr();
                self.syntax_error("expected type");
                self.skip_to(AFTER_TYPE);
                bad
            }
        }
    }

    /// A type, if the current token begins one.
    pub(super) fn type_or_none(&mut self) -> Option<Expr> {
        const FIRST: TokSet = TokSet::of(&[
            Tok::Star,
            Tok::Arrow,
            Tok::Func,
            Tok::Lbrack,
            Tok::Chan,
            Tok::Map,
            Tok::Struct,
            Tok::Interface,
            Tok::Name,
            Tok::Lparen,
        ]);
        if !FIRST.has(self.tok()) {
            return None;
        }
        match self.nested(Self::type_body) {
            Some(ty) => Some(ty),
            None => Some(self.bad_expr()),
        }
    }

    fn type_body(&mut self) -> Expr {
        let lo = self.pos();
        match self.tok() {
            Tok::Star => {
                self.bump();
                let elem = self.ty();
                self.expr_from(lo, ExprKind::Star(Box::new(elem)))
            }
            Tok::Arrow => {
                self.bump();
                self.want(Tok::Chan);
                self.chan_type(lo, ChanDir::Recv)
            }
            Tok::Func => {
                self.bump();
                let (_, sig) = self.signature(lo, Some("function type"));
                self.expr_from(lo, ExprKind::FuncType(Box::new(sig)))
            }
            Tok::Lbrack => {
                self.bump();
                if self.got(Tok::Rbrack) { self.slice_type(lo) } else { self.array_type(lo, None) }
            }
            Tok::Chan => {
                self.bump();
                let dir = if self.got(Tok::Arrow) { ChanDir::Send } else { ChanDir::Both };
                self.chan_type(lo, dir)
            }
            Tok::Map => {
                self.bump();
                self.want(Tok::Lbrack);
                let key = Box::new(self.ty());
                self.want(Tok::Rbrack);
                let value = Box::new(self.ty());
                self.expr_from(lo, ExprKind::MapType { key, value })
            }
            Tok::Struct => self.struct_type(),
            Tok::Interface => self.interface_type(),
            Tok::Lparen => {
                // Parentheses around a type mean nothing, and messages do not show them.
                self.bump();
                let ty = self.ty();
                self.want(Tok::Rparen);
                ty
            }
            _ => self.qualified_name(None),
        }
    }

    fn chan_type(&mut self, lo: Pos, dir: ChanDir) -> Expr {
        let elem = match self.type_or_none() {
            Some(ty) => ty,
            None => {
                let bad = self.bad_expr();
                self.syntax_error("missing channel element type");
                bad
            }
        };
        self.expr_from(lo, ExprKind::ChanType { dir, elem: Box::new(elem) })
    }

    /// `[` and `]` are consumed; `lo` is where `[` stands.
    pub(super) fn slice_type(&mut self, lo: Pos) -> Expr {
        let elem = self.ty();
        self.expr_from(lo, ExprKind::SliceType(Box::new(elem)))
    }

    /// `[` is consumed, and the length if it is given; `lo` is where `[` stands.
    pub(super) fn array_type(&mut self, lo: Pos, len: Option<Expr>) -> Expr {
        let len = match len {
            Some(len) => Some(len),
            None if self.got(Tok::DotDotDot) => None,
            None => Some(self.expr_in_brackets()),
        };
        if self.tok() == Tok::Comma {
            self.syntax_error("unexpected comma; expected ]");
            self.bump();
        }
        self.want(Tok::Rbrack);
        let elem = Box::new(self.ty());
        self.expr_from(lo, ExprKind::ArrayType { len: len.map(Box::new), elem })
    }

    /// `T`, `p.T`, either with type arguments. `first` is a name that is consumed already.
    pub(super) fn qualified_name(&mut self, first: Option<Ident>) -> Expr {
        let ident = match first {
            Some(ident) => ident,
            None if self.tok() == Tok::Name => self.take_name(),
            None => {
                let ident = self.missing_name();
                self.syntax_error("expected name");
                self.skip_to(TokSet::of(&[Tok::Dot, Tok::Semi, Tok::Rbrace]));
                ident
            }
        };
        let mut x = self.name_expr(ident);
        if self.got(Tok::Dot) {
            let sel = self.name();
            let lo = x.span.lo;
            x = self.expr_from(lo, ExprKind::Selector { x: Box::new(x), sel });
        }
        if self.tok() == Tok::Lbrack {
            x = self.type_instance(x);
        }
        x
    }

    fn type_instance(&mut self, x: Expr) -> Expr {
        let lbrack = self.pos();
        self.want(Tok::Lbrack);
        let indices = if self.tok() == Tok::Rbrack {
            let bad = self.bad_expr();
            self.syntax_error("expected type argument list");
            vec![bad]
        } else {
            self.type_list(true).0
        };
        let rbrack = self.pos();
        self.want(Tok::Rbrack);
        let lo = x.span.lo;
        self.expr_from(lo, ExprKind::Index { x: Box::new(x), indices, lbrack, rbrack })
    }

    /// Types separated by commas; the first may be any expression unless `strict`. The flag tells whether there was a
    /// comma (which rules out an index).
    pub(super) fn type_list(&mut self, strict: bool) -> (Vec<Expr>, bool) {
        self.xnest += 1;
        let first = if strict { self.ty() } else { self.expr() };
        let mut list = vec![first];
        let mut comma = false;
        while self.got(Tok::Comma) {
            comma = true;
            match self.type_or_none() {
                Some(ty) => list.push(ty),
                None => break,
            }
        }
        self.xnest -= 1;
        (list, comma)
    }

    // --- Structs and interfaces -------------------------------------------------------------------------------------

    fn struct_type(&mut self) -> Expr {
        let lo = self.pos();
        self.bump();
        self.want(Tok::Lbrace);
        let mut fields = Vec::new();
        let rbrace = self.list("struct type", Tok::Semi, Tok::Rbrace, |p| {
            if let Some(field) = p.field() {
                fields.push(field);
            }
            false
        });
        self.expr_from(lo, ExprKind::StructType(Box::new(StructType { fields, rbrace })))
    }

    fn field(&mut self) -> Option<Field> {
        let lo = self.pos();
        let doc = self.doc();
        let (names, ty) = match self.tok() {
            Tok::Name => {
                let name = self.take_name();
                if matches!(self.tok(), Tok::Dot | Tok::Literal | Tok::Semi | Tok::Rbrace) {
                    (Vec::new(), self.qualified_name(Some(name)))
                } else {
                    let names = self.name_list(name);
                    if names.len() == 1 && self.tok() == Tok::Lbrack {
                        self.array_field(names)
                    } else {
                        let ty = self.ty();
                        (names, ty)
                    }
                }
            }
            Tok::Star => {
                self.bump();
                let parenthesised = self.tok() == Tok::Lparen;
                if parenthesised {
                    self.syntax_error("cannot parenthesize embedded type");
                    self.bump();
                }
                let base = self.qualified_name(None);
                if parenthesised {
                    self.got(Tok::Rparen);
                }
                (Vec::new(), self.expr_from(lo, ExprKind::Star(Box::new(base))))
            }
            Tok::Lparen => {
                self.syntax_error("cannot parenthesize embedded type");
                self.bump();
                let star = self.pos();
                let ty = if self.got(Tok::Star) {
                    let base = self.qualified_name(None);
                    self.expr_from(star, ExprKind::Star(Box::new(base)))
                } else {
                    self.qualified_name(None)
                };
                self.got(Tok::Rparen);
                (Vec::new(), ty)
            }
            _ => {
                self.syntax_error("expected field name or embedded type");
                self.skip_to(AFTER_MEMBER);
                return None;
            }
        };
        let tag = self.literal();
        Some(Field { id: self.id(), span: self.span_from(lo), doc, names, ty, tag })
    }

    /// `a [n]T` is a field, `T[A, B]` an embedded type: which one shows behind the bracket.
    fn array_field(&mut self, mut names: Vec<Ident>) -> (Vec<Ident>, Expr) {
        match self.array_or_args() {
            ArrayOrArgs::Array(ty) => (names, ty),
            ArrayOrArgs::Args { indices, lbrack, rbrack } => {
                let name = names.remove(0);
                let x = self.name_expr(name);
                let lo = x.span.lo;
                let ty = self.expr_from(lo, ExprKind::Index { x: Box::new(x), indices, lbrack, rbrack });
                (names, ty)
            }
        }
    }

    fn array_or_args(&mut self) -> ArrayOrArgs {
        let lo = self.pos();
        self.want(Tok::Lbrack);
        if self.got(Tok::Rbrack) {
            return ArrayOrArgs::Array(self.slice_type(lo));
        }
        let (mut indices, comma) = self.type_list(false);
        let rbrack = self.pos();
        self.want(Tok::Rbrack);
        if !comma && let Some(elem) = self.type_or_none() {
            let len = indices.pop().map(Box::new);
            return ArrayOrArgs::Array(self.expr_from(lo, ExprKind::ArrayType { len, elem: Box::new(elem) }));
        }
        ArrayOrArgs::Args { indices, lbrack: lo, rbrack }
    }

    fn interface_type(&mut self) -> Expr {
        let lo = self.pos();
        self.bump();
        self.want(Tok::Lbrace);
        let mut elems = Vec::new();
        let rbrace = self.list("interface type", Tok::Semi, Tok::Rbrace, |p| {
            let elem = p.interface_elem();
            elems.push(elem);
            false
        });
        self.expr_from(lo, ExprKind::InterfaceType(Box::new(InterfaceType { elems, rbrace })))
    }

    fn interface_elem(&mut self) -> InterfaceElem {
        let doc = self.doc();
        if self.tok() != Tok::Name {
            let ty = self.union(None);
            return InterfaceElem::Embed(ty);
        }
        let name = self.take_name();
        match self.tok() {
            Tok::Lparen => self.method(doc, name),
            Tok::Lbrack => self.method_or_instance(doc, name),
            _ => {
                let ty = self.qualified_name(Some(name));
                InterfaceElem::Embed(self.union(Some(ty)))
            }
        }
    }

    fn method(&mut self, doc: Option<Doc>, name: Ident) -> InterfaceElem {
        let lo = self.pos();
        let (_, sig) = self.signature(lo, Some("interface method"));
        InterfaceElem::Method { id: self.id(), doc, name, sig }
    }

    /// `T[A, B]` embeds an instance; `m[P C](x P)` would be a generic method, which interfaces do not have.
    fn method_or_instance(&mut self, doc: Option<Doc>, name: Ident) -> InterfaceElem {
        let lbrack = self.here();
        self.bump();
        if self.tok() == Tok::Rbrack {
            let at = self.here();
            self.bump();
            let what = if self.tok() == Tok::Lparen { "parameter" } else { "argument" };
            self.report(Code::Unexpected, at, format!("empty type {what} list"));
            if self.tok() == Tok::Lparen {
                return self.method(doc, name);
            }
            let ty = self.name_expr(name);
            return InterfaceElem::Embed(self.union(Some(ty)));
        }
        let (list, rbrack) = self.raw_params(None, ListKind::TypeArgs);
        let list = self.resolve_params(list, rbrack, ListKind::TypeArgs);
        if list.first().is_none_or(|param| param.name.is_some()) {
            let empty = list.is_empty();
            if empty && self.tok() != Tok::Lparen {
                let ty = self.name_expr(name);
                return InterfaceElem::Embed(self.union(Some(ty)));
            }
            let method = self.method(doc, name);
            if !empty {
                self.report(
                    Code::Unexpected,
                    lbrack,
                    "interface method must have no type parameters".to_string(),
                );
            }
            return method;
        }
        let indices: Vec<Expr> = list.into_iter().filter_map(|param| param.ty).collect();
        let x = self.name_expr(name);
        let lo = x.span.lo;
        let kind = ExprKind::Index { x: Box::new(x), indices, lbrack: lbrack.lo, rbrack };
        let ty = self.expr_from(lo, kind);
        InterfaceElem::Embed(self.union(Some(ty)))
    }

    /// `A | ~B | C`; `first` is a term that is consumed already.
    fn union(&mut self, first: Option<Expr>) -> Expr {
        let outer = std::mem::replace(&mut self.deepest, self.depth);
        let mut x = match first {
            Some(x) => x,
            None => self.term(),
        };
        while self.at_op(BinaryOp::Or) {
            if !self.raise() {
                break;
            }
            let op_pos = self.pos();
            self.bump();
            let y = self.term();
            let lo = x.span.lo;
            let kind = ExprKind::Binary { op: BinaryOp::Or, op_pos, x: Box::new(x), y: Box::new(y) };
            x = self.expr_from(lo, kind);
        }
        self.deepest = self.deepest.max(outer);
        x
    }

    fn term(&mut self) -> Expr {
        let lo = self.pos();
        if self.at_tilde() {
            self.bump();
            let x = Box::new(self.ty());
            return self.expr_from(lo, ExprKind::Unary { op: UnaryOp::Tilde, x });
        }
        match self.type_or_none() {
            Some(ty) => ty,
            None => {
                let bad = self.bad_expr();
                self.syntax_error("expected ~ term or type");
                self.skip_to(AFTER_TERM);
                bad
            }
        }
    }

    // --- Signatures -------------------------------------------------------------------------------------------------

    /// Type parameters if there are any, parameters and results. With a context type parameters are refused
    /// (`function type must have no type parameters`). `lo` is where the signature's span begins.
    pub(super) fn signature(&mut self, lo: Pos, context: Option<&str>) -> (Option<TypeParams>, Signature) {
        let mut type_params = None;
        let lbrack = self.here();
        if self.got(Tok::Lbrack) {
            if let Some(context) = context {
                self.syntax_error_at(lbrack, &format!("{context} must have no type parameters"));
            }
            if self.tok() == Tok::Rbrack {
                self.syntax_error("empty type parameter list");
                self.bump();
            } else {
                type_params = Some(self.type_params(lbrack.lo, None));
            }
        }
        let params_lo = self.pos();
        self.want(Tok::Lparen);
        let params = self.params(params_lo, ListKind::Params);
        let results = self.results();
        let sig = Signature { id: self.id(), span: self.span_from(lo), params, results };
        (type_params, sig)
    }

    fn results(&mut self) -> Params {
        let lo = self.pos();
        if self.got(Tok::Lparen) {
            return self.params(lo, ListKind::NoDots);
        }
        match self.type_or_none() {
            Some(ty) => {
                let span = self.span_from(lo);
                let field = Param { id: self.id(), span, names: Vec::new(), variadic: None, ty };
                Params { span, fields: vec![field], rparen: span.hi }
            }
            None => {
                let span = Span::point(self.file, self.prev_hi);
                Params { span, fields: Vec::new(), rparen: span.hi }
            }
        }
    }

    /// The opening parenthesis, which stands at `lo`, is consumed.
    pub(super) fn params(&mut self, lo: Pos, kind: ListKind) -> Params {
        let (list, rparen) = self.raw_params(None, kind);
        let list = self.resolve_params(list, rparen, kind);
        let span = self.span_from(lo);
        let groups = self.group_params(list);
        let fields = groups
            .into_iter()
            .map(|group| Param {
                id: self.id(),
                span: group.span,
                names: group.names,
                variadic: group.dots,
                ty: group.ty,
            })
            .collect();
        Params { span, fields, rparen }
    }

    /// The opening bracket, which stands at `lo`, is consumed, and the first parameter if it is given.
    pub(super) fn type_params(&mut self, lo: Pos, first: Option<RawParam>) -> TypeParams {
        let (list, rbrack) = self.raw_params(first, ListKind::TypeParams);
        let list = self.resolve_params(list, rbrack, ListKind::TypeParams);
        let span = self.span_from(lo);
        let groups = self.group_params(list);
        let groups = groups
            .into_iter()
            .map(|group| TypeParamGroup {
                id: self.id(),
                span: group.span,
                names: group.names,
                constraint: group.ty,
            })
            .collect();
        TypeParams { span, groups }
    }

    /// The elements as written, and the position of the closing token, which is consumed.
    fn raw_params(&mut self, first: Option<RawParam>, kind: ListKind) -> (Vec<RawParam>, Pos) {
        let close = kind.close();
        // A complete first parameter may be all there is.
        if first.as_ref().is_some_and(|param| param.ty.is_some()) && self.tok() == close {
            let pos = self.pos();
            self.bump();
            return (first.into_iter().collect(), pos);
        }
        let mut first = first;
        let mut list = Vec::new();
        let end = self.list("parameter list", Tok::Comma, close, |p| {
            let param = match first.take() {
                Some(param) if param.ty.is_some() => Some(param),
                Some(param) => p.param(param.name, close),
                None => p.param(None, close),
            };
            list.extend(param);
            false
        });
        (list, end)
    }

    /// One parameter. `name` is its first name if that is consumed already.
    fn param(&mut self, name: Option<Ident>, close: Tok) -> Option<RawParam> {
        let unions = close == Tok::Rbrack;
        let of_type = |ty| Some(RawParam { name: None, ty: Some(ty), dots: None });
        if name.is_none() && unions && self.at_tilde() {
            let ty = self.union(None);
            return of_type(ty);
        }
        let name = match name {
            Some(name) => Some(name),
            None if self.tok() == Tok::Name => Some(self.take_name()),
            None => None,
        };
        let mut named = None;
        if let Some(name) = name {
            match self.tok() {
                Tok::Lbrack => {
                    let (param_name, ty) = match self.array_field(vec![name]) {
                        (mut names, ty) if !names.is_empty() => (Some(names.remove(0)), ty),
                        (_, ty) => (None, ty),
                    };
                    let ty = if unions && self.at_op(BinaryOp::Or) { self.union(Some(ty)) } else { ty };
                    return Some(RawParam { name: param_name, ty: Some(ty), dots: None });
                }
                Tok::Dot => {
                    let ty = self.qualified_name(Some(name));
                    let ty = if unions && self.at_op(BinaryOp::Or) { self.union(Some(ty)) } else { ty };
                    return of_type(ty);
                }
                _ if unions && self.at_op(BinaryOp::Or) => {
                    let x = self.name_expr(name);
                    let ty = self.union(Some(x));
                    return of_type(ty);
                }
                _ => named = Some(name),
            }
        }
        let at = self.pos();
        if self.got(Tok::DotDotDot) {
            let ty = self.type_or_none();
            let (ty, dots) = match ty {
                Some(ty) => (ty, Some(at)),
                None => {
                    let bad = self.bad_expr();
                    self.syntax_error("... is missing type");
                    (bad, None)
                }
            };
            return Some(RawParam { name: named, ty: Some(ty), dots });
        }
        if unions && self.at_tilde() {
            let ty = self.union(None);
            return Some(RawParam { name: named, ty: Some(ty), dots: None });
        }
        let mut ty = self.type_or_none();
        if unions && self.at_op(BinaryOp::Or) && ty.is_some() {
            ty = ty.map(|ty| self.union(Some(ty)));
        }
        if named.is_none() && ty.is_none() {
            self.syntax_error(&format!("expected {}", close.describe()));
            self.skip_to(if close == Tok::Rparen {
                TokSet::of(&[Tok::Comma, Tok::Rparen])
            } else {
                TokSet::of(&[Tok::Comma, Tok::Rbrack])
            });
            return None;
        }
        Some(RawParam { name: named, ty, dots: None })
    }

    /// Decides whether lone names are names or types, gives each parameter its type where the list is wrong, and reports
    /// what is wrong. After it a parameter without a type shares that of the next one that has one.
    fn resolve_params(&mut self, mut list: Vec<RawParam>, close: Pos, kind: ListKind) -> Vec<RawParam> {
        let all_named = kind == ListKind::TypeParams;
        let named = list.iter().filter(|param| param.name.is_some() && param.ty.is_some()).count();
        let typed = list.iter().filter(|param| param.ty.is_some()).count();
        if named == 0 && !all_named {
            for param in &mut list {
                if let Some(name) = param.name.take() {
                    param.ty = Some(self.name_expr(name));
                }
            }
        } else if named != list.len() {
            // The type of a name is the next one to its right; the leftmost parameter that gets none, or that has a type
            // and no name, is where the report goes.
            let mut wrong = None;
            let mut seen_type = false;
            for param in list.iter_mut().rev() {
                match (&param.name, &param.ty) {
                    (_, Some(ty)) => {
                        seen_type = true;
                        if param.name.is_none() {
                            let span = Span::point(self.file, ty.start());
                            wrong = Some(param.dots.map_or(span, |dots| Span::point(self.file, dots)));
                            param.name = Some(Ident { id: self.id(), span, name: self.intern("_") });
                        }
                    }
                    (Some(name), None) if !seen_type => {
                        wrong = Some(name.span);
                        let span = name.span;
                        param.ty = Some(self.expr_node(span, ExprKind::Bad));
                    }
                    _ => {}
                }
            }
            if let Some(at) = wrong {
                let close = Span::new(self.file, close, close + 1);
                let (at, message) = match (named == typed, all_named) {
                    (true, true) => (close, "missing type constraint"),
                    (true, false) => (close, "missing parameter type"),
                    (false, true) if list.len() == 1 => {
                        (at, "missing type parameter name or invalid array length")
                    }
                    (false, true) => (at, "missing type parameter name"),
                    (false, false) => (at, "missing parameter name"),
                };
                self.syntax_error_at(at, message);
            }
        }
        // `...` belongs to the last parameter only; names that share its type count.
        let last = list.len().wrapping_sub(1);
        let mut wrong = None;
        let mut shared = None;
        for i in (0..list.len()).rev() {
            if list[i].ty.is_some() {
                shared = list[i].dots;
            }
            if shared.is_some() && (kind != ListKind::Params || i != last) {
                wrong = shared;
            }
        }
        if let Some(dots) = wrong {
            // Reported here; nobody need look at them again.
            for param in &mut list {
                param.dots = None;
            }
            let message = match kind {
                ListKind::Params => "can only use ... with final parameter",
                _ => "invalid use of ...",
            };
            let at = Span::new(self.file, dots, dots + 3);
            self.report(Code::MalformedParameters, at, message.to_string());
        }
        list
    }

    /// Puts names that share a type together.
    fn group_params(&mut self, list: Vec<RawParam>) -> Vec<Group> {
        let mut groups = Vec::new();
        let mut names: Vec<Ident> = Vec::new();
        for param in list {
            names.extend(param.name);
            if let Some(ty) = param.ty {
                let lo = names.first().map_or(param.dots.unwrap_or(ty.span.lo), |name| name.span.lo);
                let span = Span::new(self.file, lo, ty.span.hi);
                groups.push(Group { span, names: std::mem::take(&mut names), dots: param.dots, ty });
            }
        }
        groups
    }
}

struct Group {
    span: Span,
    names: Vec<Ident>,
    dots: Option<Pos>,
    ty: Expr,
}

enum ArrayOrArgs {
    Array(Expr),
    Args { indices: Vec<Expr>, lbrack: Pos, rbrack: Pos },
}
