//! Statements.

use super::Parser;
use crate::diagnostics::Code;
use crate::source::Span;
use crate::syntax::ast::*;
use crate::syntax::token::{Op, SemiKind, Tok, TokSet};
use crate::syntax::{branches, printer};

const CLAUSES: TokSet = TokSet::of(&[Tok::Case, Tok::Default, Tok::Rbrace]);
const STMT_END: TokSet = TokSet::of(&[Tok::Semi, Tok::Rbrace, Tok::Case, Tok::Default]);

/// Which header a simple statement stands in.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Header {
    None,
    If,
    Switch,
    For,
}

impl Header {
    fn word(self) -> &'static str {
        match self {
            Header::None => "",
            Header::If => "if",
            Header::Switch => "switch",
            Header::For => "for",
        }
    }
}

/// A simple statement, or what may stand in its place in a header.
enum Simple {
    Stmt(Stmt),
    Range {
        lhs: Vec<Expr>,
        define: bool,
        range_pos: Pos,
        x: Expr,
    },
    /// `bind := x.(type)`
    Guard {
        bind: Ident,
        guard: Span,
        x: Expr,
    },
}

/// What was read between the keyword and the body.
#[derive(Default)]
struct Head {
    init: Option<Stmt>,
    cond: Option<Simple>,
    post: Option<Stmt>,
}

impl Parser<'_> {
    pub(super) fn func_body(&mut self) -> Block {
        self.fnest += 1;
        let before = self.reports;
        let body = self.block("");
        self.fnest -= 1;
        if self.reports == before {
            self.check_branches(branches::Body::Stmts(&body.stmts), body.lbrace);
        }
        body
    }

    /// Labels and jumps of one function, whose body begins at `start`.
    pub(super) fn check_branches(&mut self, body: branches::Body<'_>, start: Pos) {
        for diagnostic in branches::check(self.file, body, start) {
            self.report_diagnostic(diagnostic);
        }
    }

    /// `{ ... }`; `after` says in a report what should be followed by it, and may be empty if `{` is known to be there.
    fn block(&mut self, after: &str) -> Block {
        let lbrace = self.pos();
        let id = self.id();
        if !self.got(Tok::Lbrace) {
            self.syntax_error(&format!("expected {{ after {after}"));
            self.skip_to(TokSet::of(&[Tok::Name, Tok::Rbrace]));
            let rbrace = self.pos();
            if self.got(Tok::Rbrace) {
                return Block { id, span: self.span_from(lbrace), stmts: Vec::new(), lbrace, rbrace };
            }
        }
        let stmts = self.nested(Self::stmt_list).unwrap_or_default();
        let rbrace = self.pos();
        self.want(Tok::Rbrace);
        Block { id, span: self.span_from(lbrace), stmts, lbrace, rbrace }
    }

    fn stmt_list(&mut self) -> Vec<Stmt> {
        let mut list = Vec::new();
        while !matches!(self.tok(), Tok::Eof | Tok::Rbrace | Tok::Case | Tok::Default) {
            let Some(stmt) = self.stmt_or_none() else { break };
            list.push(stmt);
            if !self.got(Tok::Semi) && self.tok() != Tok::Rbrace {
                self.syntax_error("at end of statement");
                self.skip_to(STMT_END);
                self.got(Tok::Semi);
            }
        }
        list
    }

    fn stmt_from(&mut self, lo: Pos, kind: StmtKind) -> Stmt {
        Stmt { id: self.id(), span: self.span_from(lo), kind }
    }

    /// A statement, if the current token begins one. The semicolon after it is not consumed.
    pub(super) fn stmt_or_none(&mut self) -> Option<Stmt> {
        let lo = self.pos();
        let kind = match self.tok() {
            Tok::Name => {
                let lhs = self.expr_list();
                if let ([x], Tok::Colon) = (&lhs[..], self.tok())
                    && let ExprKind::Ident(name) = &x.kind
                {
                    let label = Ident { id: x.id, span: x.span, name: name.clone() };
                    return self.labeled(label);
                }
                return Some(self.simple_stmt(Some(lhs)));
            }
            Tok::Var | Tok::Const | Tok::Type => {
                let decl = self.decl_group();
                return Some(self.stmt_from(lo, StmtKind::Decl(decl)));
            }
            Tok::Lbrace => StmtKind::Block(self.block("")),
            Tok::Operator | Tok::Star => match self.lex.op {
                Op::Not
                | Op::Binary(BinaryOp::Add | BinaryOp::Sub | BinaryOp::Mul | BinaryOp::And | BinaryOp::Xor) =>
                {
                    return Some(self.simple_stmt(None));
                }
                _ => return None,
            },
            Tok::Literal
            | Tok::Func
            | Tok::Lparen
            | Tok::Lbrack
            | Tok::Struct
            | Tok::Map
            | Tok::Chan
            | Tok::Interface
            | Tok::Arrow => return Some(self.simple_stmt(None)),
            Tok::For => self.for_stmt(),
            Tok::Switch => self.switch_stmt(),
            Tok::Select => self.select_stmt(),
            Tok::If => match self.nested(Self::if_stmt) {
                Some(kind) => kind,
                None => StmtKind::Bad,
            },
            Tok::Fallthrough => {
                self.bump();
                StmtKind::Branch { kind: BranchKind::Fallthrough, label: None }
            }
            Tok::Break | Tok::Continue => {
                let kind = if self.tok() == Tok::Break { BranchKind::Break } else { BranchKind::Continue };
                self.bump();
                let label = if self.tok() == Tok::Name { Some(self.take_name()) } else { None };
                StmtKind::Branch { kind, label }
            }
            Tok::Goto => {
                self.bump();
                StmtKind::Branch { kind: BranchKind::Goto, label: Some(self.name()) }
            }
            Tok::Go => StmtKind::Go(self.started_call("go")),
            Tok::Defer => StmtKind::Defer(self.started_call("defer")),
            Tok::Return => {
                self.bump();
                let bare = matches!(self.tok(), Tok::Semi | Tok::Rbrace);
                StmtKind::Return(if bare { Vec::new() } else { self.expr_list() })
            }
            Tok::Semi => {
                let span = Span::point(self.file, lo);
                return Some(Stmt { id: self.id(), span, kind: StmtKind::Empty });
            }
            _ => return None,
        };
        Some(self.stmt_from(lo, kind))
    }

    /// What stands behind `go` or `defer`. That it is a call is the checker's to say.
    fn started_call(&mut self, word: &str) -> Expr {
        self.bump();
        let Some(x) = self.nested(|p| p.primary(None)) else { return self.bad_expr() };
        if matches!(x.kind, ExprKind::Paren(_)) {
            let message = format!("expression in {word} must not be parenthesized");
            self.report(Code::GoDeferNeedsCall, x.span, message);
        }
        super::expr::strip_parens(x)
    }

    /// The label is consumed, and the current token is the colon.
    fn labeled(&mut self, label: Ident) -> Option<Stmt> {
        let lo = label.span.lo;
        let colon = self.here();
        self.bump();
        let stmt = if self.tok() == Tok::Rbrace {
            let span = Span::point(self.file, self.pos());
            Stmt { id: self.id(), span, kind: StmtKind::Empty }
        } else {
            match self.nested(Self::stmt_or_none).flatten() {
                Some(stmt) => stmt,
                None => {
                    if self.tok() == Tok::Eof {
                        self.first_at_end.get_or_insert(true);
                    }
                    self.syntax_error_at(colon, "missing statement after label");
                    return None;
                }
            }
        };
        Some(self.stmt_from(lo, StmtKind::Labeled { label, stmt: Box::new(stmt) }))
    }

    /// A simple statement outside headers; `lhs` is its beginning if that is read already.
    fn simple_stmt(&mut self, lhs: Option<Vec<Expr>>) -> Stmt {
        match self.simple(lhs, Header::None) {
            Simple::Stmt(stmt) => stmt,
            Simple::Range { x, .. } | Simple::Guard { x, .. } => {
                Stmt { id: self.id(), span: x.span, kind: StmtKind::Expr(x) }
            }
        }
    }

    fn simple(&mut self, lhs: Option<Vec<Expr>>, header: Header) -> Simple {
        let lo = lhs.as_ref().and_then(|lhs| lhs.first()).map_or(self.pos(), |x| x.span.lo);
        if header == Header::For && self.tok() == Tok::Range {
            return self.range(Vec::new(), false);
        }
        let mut lhs = match lhs {
            Some(lhs) => lhs,
            None => self.expr_list(),
        };
        let op_pos = self.pos();
        let kind = match self.tok() {
            Tok::Assign | Tok::Define => {
                let define = self.tok() == Tok::Define;
                self.bump();
                if header == Header::For && self.tok() == Tok::Range {
                    return self.range(lhs, define);
                }
                let mut rhs = self.expr_list();
                if let (Header::Switch, true, [x], [guard]) = (header, define, &lhs[..], &rhs[..])
                    && let (ExprKind::Ident(name), ExprKind::TypeSwitchGuard { .. }) = (&x.kind, &guard.kind)
                {
                    let bind = Ident { id: x.id, span: x.span, name: name.clone() };
                    let guard_span = x.span.to(guard.span);
                    if let Some(ExprKind::TypeSwitchGuard { x }) = rhs.pop().map(|guard| guard.kind) {
                        return Simple::Guard { bind, guard: guard_span, x: *x };
                    }
                    return Simple::Stmt(self.stmt_from(lo, StmtKind::Bad));
                }
                if define {
                    StmtKind::Define { lhs, op_pos, rhs }
                } else {
                    StmtKind::Assign { lhs, op: None, op_pos, rhs }
                }
            }
            Tok::AssignOp if lhs.len() == 1 => {
                let op = match self.lex.op {
                    Op::Binary(op) => Some(op),
                    _ => None,
                };
                self.bump();
                let rhs = vec![self.expr()];
                StmtKind::Assign { lhs, op, op_pos, rhs }
            }
            Tok::IncOp if lhs.len() == 1 => {
                let inc = self.lex.op == Op::Binary(BinaryOp::Add);
                self.bump();
                StmtKind::IncDec { x: lhs.remove(0), inc, op_pos }
            }
            Tok::Arrow if lhs.len() == 1 => {
                self.bump();
                let value = self.expr();
                StmtKind::Send { chan: lhs.remove(0), value, arrow: op_pos }
            }
            _ => {
                if lhs.len() > 1 {
                    self.syntax_error("expected := or = or comma");
                    self.skip_to(TokSet::of(&[Tok::Semi, Tok::Rbrace]));
                }
                let x = lhs.swap_remove(0);
                let span = x.span;
                return Simple::Stmt(Stmt { id: self.id(), span, kind: StmtKind::Expr(x) });
            }
        };
        Simple::Stmt(self.stmt_from(lo, kind))
    }

    /// The current token is `range`.
    fn range(&mut self, lhs: Vec<Expr>, define: bool) -> Simple {
        let range_pos = self.pos();
        self.bump();
        let x = self.expr();
        Simple::Range { lhs, define, range_pos, x }
    }

    /// Everything between the keyword, which is consumed here, and the body.
    fn header(&mut self, header: Header) -> Head {
        self.bump();
        let mut head = Head::default();
        if self.tok() == Tok::Lbrace {
            if header == Header::If {
                self.syntax_error("missing condition in if statement");
            }
            return head;
        }
        let outer = std::mem::replace(&mut self.xnest, -1);
        self.header_parts(header, &mut head);
        self.check_condition(&mut head);
        self.xnest = outer;
        head
    }

    fn header_parts(&mut self, header: Header, head: &mut Head) {
        let mut init = None;
        if self.tok() != Tok::Semi {
            if self.got(Tok::Var) {
                self.syntax_error(&format!("var declaration not allowed in {} initializer", header.word()));
            }
            let simple = self.simple(None, header);
            if matches!(simple, Simple::Range { .. }) {
                head.cond = Some(simple);
                return;
            }
            init = Some(simple);
        }
        if self.tok() == Tok::Lbrace {
            head.cond = init;
            return;
        }
        let semi = (self.tok() == Tok::Semi).then(|| (self.here(), self.lex.semi));
        if semi.is_some() {
            self.bump();
        } else {
            self.want(Tok::Lbrace);
            if self.tok() != Tok::Lbrace {
                self.skip_to(TokSet::of(&[Tok::Lbrace, Tok::Rbrace]));
            }
        }
        head.init = init.map(|init| self.plain(init));
        if header != Header::For {
            if self.tok() != Tok::Lbrace {
                head.cond = Some(self.simple(None, header));
            } else if let (Header::If, Some((at, kind))) = (header, semi) {
                if kind == SemiKind::Written {
                    self.syntax_error_at(at, "missing condition in if statement");
                } else {
                    self.syntax_error_at(
                        at,
                        &format!("unexpected {}, expected {{ after if clause", kind.text()),
                    );
                }
            }
            return;
        }
        if self.tok() != Tok::Semi {
            if self.tok() == Tok::Lbrace {
                self.syntax_error("expected for loop condition");
                return;
            }
            head.cond = Some(self.simple(None, Header::None));
        }
        self.want(Tok::Semi);
        if self.tok() != Tok::Lbrace {
            let post = self.simple(None, Header::None);
            let post = self.plain(post);
            if let StmtKind::Define { op_pos, .. } = &post.kind {
                let at = Span::new(self.file, *op_pos, *op_pos + 2);
                self.syntax_error_at(at, "cannot declare in post statement of for loop");
            }
            head.post = Some(post);
        }
    }

    /// A statement where nothing else can stand: a type switch guard is put back together, for the checker to refuse.
    fn plain(&mut self, simple: Simple) -> Stmt {
        match simple {
            Simple::Stmt(stmt) => stmt,
            Simple::Range { x, .. } => Stmt { id: self.id(), span: x.span, kind: StmtKind::Expr(x) },
            Simple::Guard { guard, x, .. } => {
                let x = self.expr_node(guard, ExprKind::TypeSwitchGuard { x: Box::new(x) });
                Stmt { id: self.id(), span: guard, kind: StmtKind::Expr(x) }
            }
        }
    }

    /// The condition must be an expression; an assignment in its place is the commonest slip.
    fn check_condition(&mut self, head: &mut Head) {
        let Some(Simple::Stmt(stmt)) = &head.cond else { return };
        let (at, shown) = match &stmt.kind {
            StmtKind::Expr(_) => return,
            StmtKind::Assign { lhs, op: None, op_pos, rhs } => {
                let (lhs, rhs) = (printer::emphasized(lhs), printer::emphasized(rhs));
                (Span::new(self.file, *op_pos, *op_pos + 1), format!("assignment {lhs} = {rhs}"))
            }
            StmtKind::Assign { op_pos, .. }
            | StmtKind::Define { op_pos, .. }
            | StmtKind::IncDec { op_pos, .. } => {
                (Span::new(self.file, *op_pos, *op_pos + 2), printer::stmt(stmt))
            }
            StmtKind::Send { arrow, .. } => (Span::new(self.file, *arrow, *arrow + 2), printer::stmt(stmt)),
            _ => return,
        };
        self.syntax_error_at(at, &format!("cannot use {shown} as value"));
        head.cond = None;
    }

    /// The condition of an `if`; a bad expression if there is none (which has been reported).
    fn condition(&mut self, cond: Option<Simple>) -> Expr {
        match cond {
            Some(Simple::Stmt(Stmt { kind: StmtKind::Expr(x), .. })) => x,
            Some(Simple::Guard { x, .. } | Simple::Range { x, .. }) => x,
            _ => self.bad_expr(),
        }
    }

    fn if_stmt(&mut self) -> StmtKind {
        let head = self.header(Header::If);
        let cond = self.condition(head.cond);
        let then = self.block("if clause");
        let mut els = None;
        if self.got(Tok::Else) {
            let lo = self.pos();
            match self.tok() {
                Tok::If => {
                    if let Some(kind) = self.nested(Self::if_stmt) {
                        els = Some(self.stmt_from(lo, kind));
                    }
                }
                Tok::Lbrace => {
                    let block = self.block("");
                    els = Some(self.stmt_from(lo, StmtKind::Block(block)));
                }
                _ => {
                    self.syntax_error("else must be followed by if or statement block");
                    self.skip_to(TokSet::of(&[Tok::Name, Tok::Rbrace]));
                }
            }
        }
        StmtKind::If(Box::new(IfStmt { init: head.init, cond, then, els }))
    }

    fn for_stmt(&mut self) -> StmtKind {
        let head = self.header(Header::For);
        let body = self.block("for clause");
        match head.cond {
            Some(Simple::Range { lhs, define, range_pos, x }) => {
                StmtKind::Range(Box::new(RangeStmt { lhs, define, range_pos, x, body }))
            }
            cond => {
                let cond = cond.map(|cond| self.condition(Some(cond)));
                StmtKind::For(Box::new(ForStmt { init: head.init, cond, post: head.post, body }))
            }
        }
    }

    fn switch_stmt(&mut self) -> StmtKind {
        let head = self.header(Header::Switch);
        let lbrace = self.pos();
        if !self.got(Tok::Lbrace) {
            self.syntax_error("missing { after switch clause");
            self.skip_to(CLAUSES);
        }
        let mut clauses = Vec::new();
        while !matches!(self.tok(), Tok::Eof | Tok::Rbrace) {
            clauses.push(self.case_clause());
        }
        let rbrace = self.pos();
        self.want(Tok::Rbrace);
        let init = head.init;
        let tag = match head.cond {
            Some(Simple::Guard { bind, guard, x }) => {
                let stmt = TypeSwitchStmt { init, bind: Some(bind), x, guard, clauses, lbrace, rbrace };
                return StmtKind::TypeSwitch(Box::new(stmt));
            }
            Some(cond) => Some(self.condition(Some(cond))),
            None => None,
        };
        match tag {
            Some(Expr { span: guard, kind: ExprKind::TypeSwitchGuard { x }, .. }) => {
                let stmt = TypeSwitchStmt { init, bind: None, x: *x, guard, clauses, lbrace, rbrace };
                StmtKind::TypeSwitch(Box::new(stmt))
            }
            tag => StmtKind::Switch(Box::new(SwitchStmt { init, tag, clauses, lbrace, rbrace })),
        }
    }

    fn case_clause(&mut self) -> CaseClause {
        let lo = self.pos();
        let id = self.id();
        let mut exprs = Vec::new();
        let is_default = self.clause_start(|p| exprs = p.expr_list());
        let colon = self.pos();
        self.want(Tok::Colon);
        let body = self.nested(Self::stmt_list).unwrap_or_default();
        CaseClause { id, span: self.span_from(lo), exprs, is_default, colon, body }
    }

    fn select_stmt(&mut self) -> StmtKind {
        self.bump();
        let lbrace = self.pos();
        if !self.got(Tok::Lbrace) {
            self.syntax_error("missing { after select clause");
            self.skip_to(CLAUSES);
        }
        let mut clauses = Vec::new();
        while !matches!(self.tok(), Tok::Eof | Tok::Rbrace) {
            let lo = self.pos();
            let id = self.id();
            let mut comm = None;
            self.clause_start(|p| comm = Some(p.simple_stmt(None)));
            let colon = self.pos();
            self.want(Tok::Colon);
            let body = self.nested(Self::stmt_list).unwrap_or_default();
            clauses.push(CommClause { id, span: self.span_from(lo), comm, colon, body });
        }
        let rbrace = self.pos();
        self.want(Tok::Rbrace);
        StmtKind::Select(SelectStmt { clauses, lbrace, rbrace })
    }

    /// `case ...` or `default`, up to the colon. True for `default`.
    fn clause_start(&mut self, case: impl FnOnce(&mut Self)) -> bool {
        match self.tok() {
            Tok::Case => {
                self.bump();
                case(self);
                false
            }
            Tok::Default => {
                self.bump();
                true
            }
            _ => {
                self.syntax_error("expected case or default or }");
                self.skip_to(TokSet::of(&[Tok::Colon, Tok::Case, Tok::Default, Tok::Rbrace]));
                false
            }
        }
    }
}
