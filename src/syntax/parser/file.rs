//! The top level: a program file as Go has it, or a cell with anything in any order.

use super::Parser;
use crate::source::Span;
use crate::syntax::ast::*;
use crate::syntax::branches;
use crate::syntax::lexer::Lexer;
use crate::syntax::token::{SemiKind, Tok, TokSet};

const DECLS: TokSet = TokSet::of(&[Tok::Import, Tok::Const, Tok::Type, Tok::Var, Tok::Func]);
/// Where a cell goes on after a mistake at its top level.
const CELL_ITEMS: TokSet = TokSet::of(&[Tok::Semi, Tok::Import, Tok::Const, Tok::Type, Tok::Var, Tok::Func]);

impl Parser<'_> {
    pub(super) fn file(&mut self) -> File {
        let mut file = File {
            id: self.file,
            mode: self.mode,
            span: Span::new(self.file, 0, self.text.len() as u32),
            package: None,
            items: Vec::new(),
            comments: Vec::new(),
            node_count: 0,
            ends_with_semicolon: false,
        };
        match self.mode {
            Mode::Program | Mode::Stub => self.program(&mut file),
            Mode::Cell => self.cell(&mut file),
        }
        file.comments = std::mem::take(&mut self.lex.comments);
        file.node_count = self.next_id;
        file
    }

    /// The current token is `package`.
    fn package_clause(&mut self) -> PackageClause {
        let lo = self.pos();
        let doc = self.doc();
        self.bump();
        let name = self.name();
        PackageClause { id: self.id(), span: self.span_from(lo), doc, name }
    }

    fn program(&mut self, file: &mut File) {
        if self.tok() != Tok::Package {
            self.syntax_error("package statement must be first");
            return;
        }
        file.package = Some(self.package_clause());
        self.want(Tok::Semi);
        if self.reports > 0 {
            // What follows a broken package clause is hardly a program. The tree stays empty, so nothing may be
            // concluded from it.
            self.failed = true;
            return;
        }
        let mut before = Tok::Import;
        while self.tok() != Tok::Eof {
            if self.tok() == Tok::Import && before != Tok::Import {
                self.syntax_error("imports must appear before other declarations");
            }
            before = self.tok();
            match self.tok() {
                Tok::Import => {
                    let import = self.import_decl();
                    file.items.push(Item::Import(import));
                }
                Tok::Const | Tok::Type | Tok::Var => {
                    let decl = self.decl_group();
                    file.items.push(Item::Decl(decl));
                }
                Tok::Func => {
                    let decl = self.func_decl();
                    self.require_body(&decl);
                    file.items.push(Item::Decl(decl));
                }
                _ => {
                    if self.tok() == Tok::Lbrace && file.items.last().is_some_and(lacks_body) {
                        self.syntax_error("unexpected semicolon or newline before {");
                    } else {
                        self.syntax_error("non-declaration statement outside function body");
                    }
                    self.skip_to(DECLS);
                    continue;
                }
            }
            if self.tok() != Tok::Eof && !self.got(Tok::Semi) {
                self.syntax_error("after top level declaration");
                self.skip_to(DECLS);
            }
        }
    }

    fn cell(&mut self, file: &mut File) {
        // Statement keywords are landmarks at a cell's top level too.
        self.fnest = 1;
        if self.tok() == Tok::Package {
            file.package = Some(self.package_clause());
            if self.tok() != Tok::Eof && !self.got(Tok::Semi) {
                self.syntax_error("after package clause");
                self.skip_to(CELL_ITEMS);
                self.got(Tok::Semi);
            }
        }
        while self.tok() != Tok::Eof {
            if self.tok() == Tok::Semi {
                file.ends_with_semicolon |= self.lex.semi == SemiKind::Written;
                self.bump();
                continue;
            }
            let lo = self.pos();
            let item = self.cell_item(file.items.last());
            file.items.extend(item);
            file.ends_with_semicolon = false;
            if !matches!(self.tok(), Tok::Eof | Tok::Semi) {
                let declared = matches!(file.items.last(), Some(Item::Import(_) | Item::Decl(_)));
                self.syntax_error(if declared {
                    "after top level declaration"
                } else {
                    "at end of statement"
                });
                if self.pos() == lo {
                    self.skip_one();
                }
                self.skip_to(CELL_ITEMS);
            }
        }
        if self.reports == 0 {
            // The statements of a cell are the body of one function.
            self.check_branches(branches::Body::Items(&file.items), 0);
        }
    }

    fn cell_item(&mut self, last: Option<&Item>) -> Option<Item> {
        match self.tok() {
            Tok::Import => Some(Item::Import(self.import_decl())),
            Tok::Const | Tok::Type | Tok::Var => Some(Item::Decl(self.decl_group())),
            Tok::Func if self.func_is_declared() => {
                let decl = self.func_decl();
                self.require_body(&decl);
                Some(Item::Decl(decl))
            }
            Tok::Lbrace if last.is_some_and(lacks_body) => {
                self.syntax_error("unexpected semicolon or newline before {");
                self.stmt_or_none().map(Item::Stmt)
            }
            Tok::Package => {
                self.syntax_error("package clause must be first");
                self.skip_one();
                self.skip_to(CELL_ITEMS);
                None
            }
            _ => {
                let reports = self.reports;
                let stmt = self.stmt_or_none();
                if stmt.is_none() && self.reports == reports {
                    self.syntax_error("expected statement or declaration");
                    self.skip_one();
                    self.skip_to(CELL_ITEMS);
                }
                stmt.map(Item::Stmt)
            }
        }
    }

    /// At `func`: a declaration, rather than a function literal? A name tells; after a parenthesis it takes a look at
    /// what follows the closing one: `func (t T) Name(` is a method, `func (x int) string {` a literal.
    fn func_is_declared(&self) -> bool {
        let mut ahead = self.lex.fork();
        ahead.advance();
        if ahead.tok != Tok::Lparen {
            return true;
        }
        if !skip_brackets(&mut ahead) || ahead.tok != Tok::Name {
            return false;
        }
        ahead.advance();
        match ahead.tok {
            Tok::Lparen | Tok::Semi | Tok::Eof => true,
            // `func (t T) Map[U any](`, or a literal that returns an instance: `func () List[int] {`.
            Tok::Lbrack => skip_brackets(&mut ahead) && ahead.tok == Tok::Lparen,
            _ => false,
        }
    }

    /// A function without a body is a native, which only stubs have.
    fn require_body(&mut self, decl: &Decl) {
        match &decl.kind {
            DeclKind::Func(func) if func.body.is_none() && self.mode != Mode::Stub => {
                self.missing_bodies.push(func.name.span);
            }
            _ => {}
        }
    }
}

fn lacks_body(item: &Item) -> bool {
    matches!(item, Item::Decl(Decl { kind: DeclKind::Func(func), .. }) if func.body.is_none())
}

/// At an opening bracket: moves behind the closing one that matches it. False if there is none near: no receiver is
/// that long, and looking on would cost quadratic time.
fn skip_brackets(lex: &mut Lexer<'_>) -> bool {
    const NEAR: usize = 500;
    let mut open = 0u32;
    for _ in 0..NEAR {
        match lex.tok {
            Tok::Lparen | Tok::Lbrack | Tok::Lbrace => open += 1,
            Tok::Rparen | Tok::Rbrack | Tok::Rbrace => open -= 1,
            Tok::Eof => return false,
            _ => {}
        }
        lex.advance();
        if open == 0 {
            return true;
        }
    }
    false
}
