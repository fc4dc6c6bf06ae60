//! Tokens to tree, by recursive descent with one token of lookahead.
//!
//! Invariants:
//! - every loop either consumes a token or ends, so parsing ends;
//! - recursion is bounded by [`MAX_NESTING`], the height of the tree by [`MAX_DEPTH`]: past them the rest of the text is given up;
//! - a report is dropped where Go's compiler would drop it (second syntax error of a line, anything at the end of the
//!   text after an earlier error), so the list equals Go's.
//!
//! `file` has the top level, `decl`, `stmt`, `expr`, `ty` what they are called after, `recover` the reports and the
//! skipping after them.

mod decl;
mod expr;
mod file;
mod recover;
mod stmt;
mod ty;

use super::ast::*;
use super::lexer::Lexer;
use super::token::{Op, Tok};
use super::{MAX_DEPTH, MAX_NESTING, Parsed};
use crate::diagnostics::{Code, Diagnostic};
use crate::source::{FileId, LineIndex, Span};
use std::collections::HashMap;

pub(super) struct Parser<'a> {
    lex: Lexer<'a>,
    text: &'a str,
    file: FileId,
    mode: Mode,
    next_id: u32,
    names: HashMap<&'a str, Name>,
    /// End of the token before the current one.
    prev_hi: u32,
    /// How many functions are open (a cell's top level counts as one): statement keywords are landmarks then.
    fnest: u32,
    /// Not negative inside brackets; negative in the header of `if`, `for` and `switch`, where `{` begins the body.
    xnest: i32,
    /// How many recursive productions are open.
    depth: u32,
    /// Depth of the deepest node of the expression that is being read.
    deepest: u32,
    /// How many comments have been looked at as doc comments.
    docs_seen: usize,

    /// The text, if it is a stub's and function bodies are to be passed over.
    stub: Option<&'static str>,
    diagnostics: Vec<Diagnostic>,
    /// Reports made, those included that were dropped as a second one of their line.
    reports: u32,
    /// A `syntax error:` was reported.
    failed: bool,
    /// The first error lies at the end of the text: more text might mend it.
    pub(super) first_at_end: Option<bool>,
    /// Built for the first report: which line a position is on.
    lines: Option<LineIndex>,
    last_syntax_line: u32,
    last_other: (u32, String),
}

impl<'a> Parser<'a> {
    pub(super) fn new(file: FileId, text: &'a str, mode: Mode) -> Parser<'a> {
        Parser::new_at(file, text, mode, 0)
    }

    /// Passes over function bodies.
    pub(super) fn of_stub(file: FileId, text: &'static str) -> Parser<'static> {
        let mut parser = Parser::new_at(file, text, Mode::Stub, 0);
        parser.stub = Some(text);
        parser
    }

    /// Begins in the middle of a text, where a declaration does.
    pub(super) fn new_at(file: FileId, text: &'a str, mode: Mode, at: Pos) -> Parser<'a> {
        let mut parser = Parser {
            lex: Lexer::new_at(file, text, at as usize),
            text,
            file,
            mode,
            next_id: 0,
            names: HashMap::new(),
            prev_hi: 0,
            fnest: 0,
            xnest: 0,
            depth: 0,
            deepest: 0,
            docs_seen: 0,
            stub: None,
            diagnostics: Vec::new(),
            reports: 0,
            failed: false,
            first_at_end: None,
            lines: None,
            last_syntax_line: 0,
            last_other: (0, String::new()),
        };
        parser.lex.advance();
        parser.take_lex_errors();
        parser
    }

    pub(super) fn parse(&mut self) -> Parsed {
        let file = self.file();
        Parsed { file, diagnostics: std::mem::take(&mut self.diagnostics), failed: self.failed }
    }

    /// The one function that begins here, as a file of its own.
    pub(super) fn function(&mut self) -> File {
        let decl = self.func_decl();
        File {
            id: self.file,
            mode: self.mode,
            span: decl.span,
            package: None,
            items: vec![Item::Decl(decl)],
            comments: Vec::new(),
            node_count: self.next_id,
            ends_with_semicolon: false,
        }
    }

    /// Whether a raw string or block comment is open at the end.
    pub(super) fn open_at_end(&self) -> bool {
        self.lex.open_at_end
    }

    // --- Tokens -----------------------------------------------------------------------------------------------------

    fn tok(&self) -> Tok {
        self.lex.tok
    }

    /// Start of the current token.
    fn pos(&self) -> Pos {
        self.lex.lo
    }

    fn bump(&mut self) {
        self.prev_hi = self.lex.hi;
        self.lex.advance();
        if !self.lex.errors.is_empty() {
            self.take_lex_errors();
        }
    }

    fn got(&mut self, tok: Tok) -> bool {
        let here = self.lex.tok == tok;
        if here {
            self.bump();
        }
        here
    }

    /// Consumes `tok`, or reports that it is missing and passes over one token.
    fn want(&mut self, tok: Tok) {
        if !self.got(tok) {
            self.syntax_error(&format!("expected {}", tok.describe()));
            self.skip_one();
        }
    }

    /// `=`; also `:=`, with a report.
    fn got_assign(&mut self) -> bool {
        match self.tok() {
            Tok::Define => {
                self.syntax_error("expected =");
                self.bump();
                true
            }
            Tok::Assign => {
                self.bump();
                true
            }
            _ => false,
        }
    }

    fn at_op(&self, op: BinaryOp) -> bool {
        self.tok() == Tok::Operator && self.lex.op == Op::Binary(op)
    }

    fn at_tilde(&self) -> bool {
        self.tok() == Tok::Operator && self.lex.op == Op::Tilde
    }

    // --- Nodes ------------------------------------------------------------------------------------------------------

    fn id(&mut self) -> NodeId {
        let id = NodeId(self.next_id);
        self.next_id += 1;
        id
    }

    /// From `lo` to the end of the last consumed token.
    fn span_from(&self, lo: Pos) -> Span {
        Span::new(self.file, lo, self.prev_hi)
    }

    /// The current token.
    fn here(&self) -> Span {
        Span::new(self.file, self.lex.lo, self.lex.hi)
    }

    fn expr_node(&mut self, span: Span, kind: ExprKind) -> Expr {
        Expr { id: self.id(), span, kind }
    }

    /// An expression that ends with the last consumed token.
    fn expr_from(&mut self, lo: Pos, kind: ExprKind) -> Expr {
        let span = self.span_from(lo);
        self.expr_node(span, kind)
    }

    /// What stands where nothing usable was written.
    fn bad_expr(&mut self) -> Expr {
        let span = Span::point(self.file, self.pos());
        self.expr_node(span, ExprKind::Bad)
    }

    fn intern(&mut self, text: &'a str) -> Name {
        self.names.entry(text).or_insert_with(|| text.into()).clone()
    }

    /// A name; `_` after a report if there is none.
    fn name(&mut self) -> Ident {
        if self.tok() == Tok::Name {
            return self.take_name();
        }
        let ident = self.missing_name();
        self.syntax_error("expected name");
        self.skip_one();
        ident
    }

    /// The current token is a name.
    fn take_name(&mut self) -> Ident {
        let ident = Ident { id: self.id(), span: self.here(), name: self.intern(self.lex.lexeme()) };
        self.bump();
        ident
    }

    fn missing_name(&mut self) -> Ident {
        Ident { id: self.id(), span: Span::point(self.file, self.pos()), name: self.intern("_") }
    }

    /// A name as an expression.
    fn name_expr(&mut self, ident: Ident) -> Expr {
        Expr { id: ident.id, span: ident.span, kind: ExprKind::Ident(ident.name) }
    }

    /// A literal, if the current token is one.
    fn literal(&mut self) -> Option<(Span, Literal)> {
        if self.tok() != Tok::Literal {
            return None;
        }
        let text = self.lex.lexeme();
        // Long strings are not worth remembering for sharing.
        let text = if text.len() <= 64 { self.intern(text) } else { text.into() };
        let literal = Literal { kind: self.lex.literal, text, bad: self.lex.bad };
        let span = self.here();
        self.bump();
        Some((span, literal))
    }

    // --- Depth ------------------------------------------------------------------------------------------------------

    /// Runs one recursive production, unless the text nests too deeply: then the rest of it is given up and `None` comes
    /// back.
    fn nested<T>(&mut self, production: impl FnOnce(&mut Self) -> T) -> Option<T> {
        if self.depth >= MAX_NESTING {
            self.too_deep();
            return None;
        }
        self.depth += 1;
        self.deepest = self.deepest.max(self.depth);
        let result = production(self);
        self.depth -= 1;
        Some(result)
    }

    /// Counts one more level above the expression read so far (`x` becomes `x.y`). False if that makes it too high.
    fn raise(&mut self) -> bool {
        self.deepest += 1;
        if self.deepest > MAX_DEPTH {
            self.too_deep();
            return false;
        }
        true
    }

    fn too_deep(&mut self) {
        if self.tok() != Tok::Eof {
            let at = self.here();
            self.report(Code::NestingTooDeep, at, "syntax error: nesting too deep".to_string());
            self.lex.abandon();
            self.xnest = 0;
        }
    }

    // --- Lists ------------------------------------------------------------------------------------------------------

    /// Elements separated by `sep` (which may also follow the last) up to `close`, which is consumed. `element` returns
    /// true to say that nothing may follow. The result is the position of `close`.
    fn list(
        &mut self,
        context: &str,
        sep: Tok,
        close: Tok,
        mut element: impl FnMut(&mut Self) -> bool,
    ) -> Pos {
        let mut last = false;
        while self.tok() != Tok::Eof && self.tok() != close && !last {
            last = element(self);
            if !self.got(sep) && self.tok() != close {
                self.syntax_error(&format!(
                    "in {context}; possibly missing {} or {}",
                    sep.describe(),
                    close.describe()
                ));
                self.skip_to(recover::CLOSERS);
                if self.tok() != close {
                    return self.pos();
                }
            }
        }
        let pos = self.pos();
        self.want(close);
        pos
    }
}
