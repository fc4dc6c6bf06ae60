//! Declarations: imports, constants, variables, types, functions.

use super::Parser;
use super::ty::{ListKind, RawParam};
use crate::diagnostics::Code;
use crate::source::Span;
use crate::syntax::ast::*;
use crate::syntax::token::{Tok, TokSet};
use std::sync::Arc;

const SPEC_END: TokSet = TokSet::of(&[Tok::Semi, Tok::Rparen]);

impl Parser<'_> {
    /// The current token is `import`.
    pub(super) fn import_decl(&mut self) -> ImportDecl {
        let lo = self.pos();
        let doc = self.doc();
        self.bump();
        let mut specs = Vec::new();
        self.group(|p| specs.extend(p.import_spec()));
        ImportDecl { id: self.id(), span: self.span_from(lo), doc, specs }
    }

    /// One spec, or several in parentheses.
    fn group(&mut self, mut spec: impl FnMut(&mut Self)) {
        if self.got(Tok::Lparen) {
            self.list("grouped declaration", Tok::Semi, Tok::Rparen, |p| {
                spec(p);
                false
            });
        } else {
            spec(self);
        }
    }

    fn import_spec(&mut self) -> Option<ImportSpec> {
        let lo = self.pos();
        let name = match self.tok() {
            Tok::Name => Some(self.take_name()),
            Tok::Dot => {
                let ident = Ident { id: self.id(), span: self.here(), name: self.intern(".") };
                self.bump();
                Some(ident)
            }
            _ => None,
        };
        let Some((path_span, mut path)) = self.literal() else {
            self.syntax_error("missing import path");
            self.skip_to(SPEC_END);
            return None;
        };
        if !path.bad && path.kind != LiteralKind::String {
            self.syntax_error_at(path_span, "import path must be a string");
            path.bad = true;
        }
        Some(ImportSpec { id: self.id(), span: self.span_from(lo), name, path, path_span })
    }

    /// The current token is `const`, `var` or `type`.
    pub(super) fn decl_group(&mut self) -> Decl {
        let lo = self.pos();
        let doc = self.doc();
        let keyword = self.tok();
        self.bump();
        let kind = match keyword {
            Tok::Const => {
                let mut specs = Vec::new();
                self.group(|p| {
                    let spec = p.const_spec(specs.len() as u32);
                    specs.push(spec);
                });
                DeclKind::Const(specs)
            }
            Tok::Var => {
                let mut specs = Vec::new();
                self.group(|p| {
                    let spec = p.var_spec();
                    specs.push(spec);
                });
                DeclKind::Var(specs)
            }
            _ => {
                let mut specs = Vec::new();
                self.group(|p| {
                    let spec = p.type_spec();
                    specs.push(spec);
                });
                DeclKind::Type(specs)
            }
        };
        Decl { id: self.id(), span: self.span_from(lo), doc, kind }
    }

    pub(super) fn name_list(&mut self, first: Ident) -> Vec<Ident> {
        let mut names = vec![first];
        while self.got(Tok::Comma) {
            names.push(self.name());
        }
        names
    }

    fn const_spec(&mut self, iota: u32) -> ConstSpec {
        let lo = self.pos();
        let doc = self.doc();
        let first = self.name();
        let names = self.name_list(first);
        let mut ty = None;
        let mut values = Vec::new();
        if !matches!(self.tok(), Tok::Eof | Tok::Semi | Tok::Rparen) {
            ty = self.type_or_none();
            if self.got_assign() {
                values = self.expr_list();
            }
        }
        ConstSpec { id: self.id(), span: self.span_from(lo), doc, names, ty, values, iota }
    }

    fn var_spec(&mut self) -> VarSpec {
        let lo = self.pos();
        let doc = self.doc();
        let first = self.name();
        let names = self.name_list(first);
        let mut ty = None;
        let mut values = Vec::new();
        if self.got_assign() {
            values = self.expr_list();
        } else {
            ty = Some(self.ty());
            if self.got_assign() {
                values = self.expr_list();
            }
        }
        VarSpec { id: self.id(), span: self.span_from(lo), doc, names, ty, values }
    }

    fn type_spec(&mut self) -> TypeSpec {
        let lo = self.pos();
        let doc = self.doc();
        let name = self.name();
        let mut type_params = None;
        let mut alias = None;
        let ty = if self.tok() == Tok::Lbrack {
            let lbrack = self.pos();
            self.bump();
            match self.tok() {
                Tok::Name => match self.array_length_or_param() {
                    LengthOrParam::Length(len) => Some(self.array_type(lbrack, Some(len))),
                    LengthOrParam::Param(first) => {
                        type_params = Some(self.type_params(lbrack, Some(first)));
                        let at = self.pos();
                        alias = self.got_assign().then_some(at);
                        self.type_or_none()
                    }
                },
                Tok::Rbrack => {
                    self.bump();
                    Some(self.slice_type(lbrack))
                }
                _ => Some(self.array_type(lbrack, None)),
            }
        } else {
            let at = self.pos();
            alias = self.got_assign().then_some(at);
            self.type_or_none()
        };
        let ty = match ty {
            Some(ty) => ty,
            None => {
                let bad = self.bad_expr();
                self.syntax_error("in type declaration");
                self.skip_to(SPEC_END);
                bad
            }
        };
        TypeSpec { id: self.id(), span: self.span_from(lo), doc, name, type_params, alias, ty }
    }

    /// Behind `type T[` and before a name: `type T[N]int` and `type T[N * 2]int` are arrays, `type T[P any]`,
    /// `type T[P *Q,]` and `type T[P *[]int]` are generic. An expression is read and then looked at.
    fn array_length_or_param(&mut self) -> LengthOrParam {
        let name = self.take_name();
        let x = if self.tok() == Tok::Lbrack {
            // No array length goes on like this: the bracket begins the constraint.
            return LengthOrParam::Param(RawParam { name: Some(name), ty: None, dots: None });
        } else {
            let x = self.name_expr(name);
            self.xnest += 1;
            let x = self.primary(Some(x));
            let x = self.binary(Some(x), 0);
            self.xnest -= 1;
            x
        };
        match self.split_param(x, self.tok() == Tok::Comma) {
            Ok((name, ty)) if ty.is_some() || self.tok() != Tok::Rbrack => {
                LengthOrParam::Param(RawParam { name: Some(name), ty, dots: None })
            }
            Ok((name, _)) => LengthOrParam::Length(self.name_expr(name)),
            Err(x) => LengthOrParam::Length(x),
        }
    }

    /// Reads an expression as a name and the constraint behind it: `P *E` was parsed as a product, `P (E)` as a call.
    /// It is taken so only if the second half must be a type, or if `force` is set.
    fn split_param(&mut self, x: Expr, force: bool) -> Result<(Ident, Option<Expr>), Expr> {
        let Expr { id, span, kind } = x;
        match kind {
            ExprKind::Ident(name) => Ok((Ident { id, span, name }, None)),
            ExprKind::Binary { op: BinaryOp::Mul, op_pos, x, y } => {
                if let (ExprKind::Ident(name), true) = (&x.kind, force || is_type_elem(&y)) {
                    let ident = Ident { id: x.id, span: x.span, name: name.clone() };
                    let star_span = Span::new(span.file, op_pos, y.span.hi);
                    return Ok((ident, Some(Expr { id, span: star_span, kind: ExprKind::Star(y) })));
                }
                Err(Expr { id, span, kind: ExprKind::Binary { op: BinaryOp::Mul, op_pos, x, y } })
            }
            ExprKind::Binary { op: BinaryOp::Or, op_pos, x, y } => {
                let force = force || is_type_elem(&y);
                match self.split_param(*x, force) {
                    Ok((name, Some(lhs))) => {
                        let union_span = lhs.span.to(y.span);
                        let kind = ExprKind::Binary { op: BinaryOp::Or, op_pos, x: Box::new(lhs), y };
                        Ok((name, Some(Expr { id, span: union_span, kind })))
                    }
                    Ok((name, None)) => {
                        let x = Box::new(self.name_expr(name));
                        Err(Expr { id, span, kind: ExprKind::Binary { op: BinaryOp::Or, op_pos, x, y } })
                    }
                    Err(x) => {
                        let kind = ExprKind::Binary { op: BinaryOp::Or, op_pos, x: Box::new(x), y };
                        Err(Expr { id, span, kind })
                    }
                }
            }
            ExprKind::Call { fun, mut args, ellipsis: None, lparen, rparen }
                if args.len() == 1 && fun.as_ident().is_some() && (force || is_type_elem(&args[0])) =>
            {
                match (fun.kind, args.pop()) {
                    (ExprKind::Ident(name), Some(ty)) => {
                        let ident = Ident { id: fun.id, span: fun.span, name };
                        Ok((ident, Some(super::expr::strip_parens(ty))))
                    }
                    (kind, _) => {
                        let fun = Box::new(Expr { id: fun.id, span: fun.span, kind });
                        Err(Expr {
                            id,
                            span,
                            kind: ExprKind::Call { fun, args, ellipsis: None, lparen, rparen },
                        })
                    }
                }
            }
            kind => Err(Expr { id, span, kind }),
        }
    }

    /// The current token is `func`, and a declaration follows.
    pub(super) fn func_decl(&mut self) -> Decl {
        let lo = self.pos();
        let doc = self.doc();
        self.bump();
        let mut recv = None;
        let recv_lo = self.pos();
        if self.got(Tok::Lparen) {
            let params = self.params(recv_lo, ListKind::NoDots);
            let at = self.here();
            match params.count() {
                0 => self.report(Code::Unexpected, at, "method has no receiver".to_string()),
                1 => {}
                _ => self.report(Code::Unexpected, at, "method has multiple receivers".to_string()),
            }
            recv = Some(params);
        }
        let (name, type_params, sig) = if self.tok() == Tok::Name {
            let name = self.take_name();
            let sig_lo = self.pos();
            let (type_params, sig) = self.signature(sig_lo, None);
            (name, type_params, sig)
        } else {
            let name = self.missing_name();
            self.syntax_error(if recv.is_some() { "expected name" } else { "expected name or (" });
            self.skip_to(TokSet::of(&[Tok::Lbrace, Tok::Semi]));
            let span = Span::point(self.file, self.prev_hi);
            let none = Params { span, fields: Vec::new(), rparen: span.lo };
            (name, None, Signature { id: self.id(), span, params: none.clone(), results: none })
        };
        let unread = self.pass_over(lo, &name, recv.as_ref(), type_params.is_some());
        let body = if unread.is_none() && self.tok() == Tok::Lbrace { Some(self.func_body()) } else { None };
        let func = FuncDecl { recv, name, type_params, sig, body, unread };
        Decl { id: self.id(), span: self.span_from(lo), doc, kind: DeclKind::Func(Box::new(func)) }
    }

    /// Passes over the body of a stub's function, if that can be read by itself later: generic functions share their type
    /// parameters with their signature, `init` runs anyway, and what stands on one line is read as quickly. Stubs are
    /// formatted, so a body ends where a line begins with its brace.
    fn pass_over(&mut self, lo: Pos, name: &Ident, recv: Option<&Params>, generic: bool) -> Option<Unread> {
        let text = self.stub?;
        if self.tok() != Tok::Lbrace || generic || &*name.name == "init" || recv.is_some_and(is_generic) {
            return None;
        }
        let open = self.lex.hi as usize;
        let body = &text[open..];
        if !body.starts_with('\n') {
            return None;
        }
        let close = open + body.find("\n}")? + 1;
        self.lex.jump(close);
        self.bump();
        self.bump();
        Some(Unread { text, lo })
    }

    // --- Doc comments -----------------------------------------------------------------------------------------------

    /// The comments that end on the line above the current token, each beginning a line and none with a blank line
    /// after it.
    pub(super) fn doc(&mut self) -> Option<Doc> {
        let comments = &self.lex.comments;
        let bytes = self.text.as_bytes();
        let mut below = self.pos() as usize;
        let mut first = comments.len();
        while first > self.docs_seen {
            let comment = &comments[first - 1];
            let gap = &bytes[comment.span.hi as usize..below];
            let newlines = gap.iter().filter(|&&b| b == b'\n').count();
            if newlines > 1 || (newlines == 0 && !comment.block) || !gap.iter().all(u8::is_ascii_whitespace) {
                break;
            }
            let before = bytes[..comment.span.lo as usize].iter().rev().take_while(|&&b| b != b'\n');
            if !before.clone().all(u8::is_ascii_whitespace) {
                break;
            }
            below = comment.span.lo as usize;
            first -= 1;
        }
        let group = &comments[first..];
        let (Some(head), Some(tail)) = (group.first(), group.last()) else {
            self.docs_seen = comments.len();
            return None;
        };
        let span = head.span.to(tail.span);
        let mut lines: Vec<&str> = Vec::new();
        for comment in group {
            let text = &self.text[comment.span.lo as usize..comment.span.hi as usize];
            if comment.block {
                let inner = text.strip_prefix("/*").unwrap_or(text);
                let inner = inner.strip_suffix("*/").unwrap_or(inner);
                lines.extend(inner.trim().lines().map(str::trim_end));
                continue;
            }
            let line = text.trim_end().strip_prefix("//").unwrap_or(text);
            // Directives (`//go:noinline`) are not prose.
            if !is_directive(line) {
                lines.push(line.strip_prefix(' ').unwrap_or(line));
            }
        }
        self.docs_seen = comments.len();
        let text: Arc<str> = lines.join("\n").trim_end().into();
        (!text.is_empty()).then_some(Doc { span, text })
    }
}

enum LengthOrParam {
    Length(Expr),
    Param(RawParam),
}

/// `go:generate ...`: lower case letters, a colon, no space before it.
fn is_directive(line: &str) -> bool {
    line.split_once(':').is_some_and(|(word, rest)| {
        !word.is_empty()
            && word.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit())
            && rest.starts_with(|c: char| c.is_ascii_lowercase() || c.is_ascii_digit())
    })
}

/// Whether an expression can only be a type or a constraint.
fn is_type_elem(x: &Expr) -> bool {
    match &x.kind {
        ExprKind::ArrayType { .. }
        | ExprKind::SliceType(_)
        | ExprKind::StructType(_)
        | ExprKind::FuncType(_)
        | ExprKind::InterfaceType(_)
        | ExprKind::MapType { .. }
        | ExprKind::ChanType { .. } => true,
        ExprKind::Binary { x, y, .. } => is_type_elem(x) || is_type_elem(y),
        ExprKind::Unary { op, x } => *op == UnaryOp::Tilde || is_type_elem(x),
        ExprKind::Star(x) | ExprKind::Paren(x) => is_type_elem(x),
        _ => false,
    }
}

/// Whether a receiver's type has type parameters.
fn is_generic(recv: &Params) -> bool {
    recv.fields.iter().any(|f| {
        let mut ty = &f.ty;
        while let ExprKind::Paren(x) | ExprKind::Star(x) = &ty.kind {
            ty = x;
        }
        matches!(ty.kind, ExprKind::Index { .. })
    })
}
