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

#[cfg(test)]
mod tests {
    use crate::source::FileId;
    use crate::syntax::ast::*;
    use crate::syntax::{parse, printer};

    /// Each item of a cell in a few letters, then its errors.
    fn cell(text: &str) -> String {
        let parsed = parse(FileId(0), text, Mode::Cell);
        let mut out: Vec<String> = Vec::new();
        if let Some(package) = &parsed.file.package {
            out.push(format!("package:{}", package.name.name));
        }
        for item in &parsed.file.items {
            out.push(match item {
                Item::Import(import) => format!("import:{}", import.specs.len()),
                Item::Decl(Decl { kind: DeclKind::Func(func), .. }) => {
                    format!("{}:{}", if func.recv.is_some() { "method" } else { "func" }, func.name.name)
                }
                Item::Decl(Decl { kind: DeclKind::Const(specs), .. }) => format!("const:{}", specs.len()),
                Item::Decl(Decl { kind: DeclKind::Var(specs), .. }) => format!("var:{}", specs.len()),
                Item::Decl(Decl { kind: DeclKind::Type(specs), .. }) => format!("type:{}", specs.len()),
                Item::Decl(Decl { kind: DeclKind::Bad, .. }) => "bad".to_string(),
                Item::Stmt(Stmt { kind: StmtKind::Expr(x), .. }) => format!("expr:{}", printer::expr(x)),
                Item::Stmt(stmt) => {
                    let debug = format!("{:?}", stmt.kind);
                    debug.split(|c: char| !c.is_alphanumeric()).next().unwrap_or("").to_lowercase()
                }
            });
        }
        if parsed.file.ends_with_semicolon {
            out.push(";".to_string());
        }
        out.extend(parsed.diagnostics.iter().map(|d| format!("!{}:{}", d.span.lo, d.message)));
        out.join(" ")
    }

    #[test]
    fn anything_in_any_order() {
        for (text, want) in [
            ("", ""),
            ("1 + 2", "expr:1 + 2"),
            ("x := 1\nx", "define expr:x"),
            ("x;", "expr:x ;"),
            ("x; // quiet", "expr:x ;"),
            ("x;\ny", "expr:x expr:y"),
            ("f(); func g() {}\nimport \"fmt\"\nvar x = 1", "expr:f() func:g import:1 var:1"),
            ("package main\nimport (\n\"a\"\n\"b\"\n)\nfunc main() {}", "package:main import:2 func:main"),
            ("package shapes\ntype T int", "package:shapes type:1"),
            ("const (\na = iota\nb\n)\ntype (A int; B = A)", "const:2 type:2"),
            ("L:\nfor { break L }", "labeled"),
            ("go f(); defer g(); return; select {}", "go defer return select"),
            ("if x { } else { }\nfor i := range 3 { }\nswitch { }", "if range switch"),
            ("x++; ch <- 1; a, b = b, a; x += 2", "incdec send assign assign"),
            ("{ x := 1; _ = x }", "block"),
        ] {
            assert_eq!(cell(text), want, "{text:?}");
        }
    }

    #[test]
    fn a_func_is_a_declaration_or_a_literal() {
        for (text, want) in [
            ("func f() {}", "func:f"),
            ("func (t T) M() {}", "method:M"),
            ("func (t *T[K, V]) M(x int) {}", "method:M"),
            ("func (t T) M[U any](x U) {}", "method:M"),
            ("func() {}()", "expr:func() {}()"),
            ("func(x int) string { return s }(1)", "expr:func(x int) string {…}(1)"),
            ("func() List[int] { return nil }()", "expr:func() List[int] {…}()"),
            ("func(x int) (a, b int) { return }(1)", "expr:func(x int) (a, b int) {…}(1)"),
        ] {
            assert_eq!(cell(text), want, "{text:?}");
        }
    }

    #[test]
    fn mistakes_at_a_cells_top_level() {
        for (text, want) in [
            ("x y\nz", "expr:x expr:z !2:syntax error: unexpected name y at end of statement"),
            ("}\nx", "expr:x !0:syntax error: unexpected }, expected statement or declaration"),
            (
                "if x {\n}\nelse {\n}",
                "if !9:syntax error: unexpected keyword else, expected statement or declaration",
            ),
            ("func f() {} x", "func:f !12:syntax error: unexpected name x after top level declaration"),
            ("func f()\n{\n}", "func:f block !9:syntax error: unexpected semicolon or newline before {"),
            ("x\npackage main\ny", "expr:x expr:y !2:syntax error: package clause must be first"),
            ("fmt.", "expr:fmt._ !4:syntax error: unexpected EOF, expected name or ("),
            ("break", "branch !0:break is not in a loop, switch, or select"),
            ("goto L\nx := 1\nL:\n_ = x", "branch define labeled !5:goto L jumps over declaration of x at"),
        ] {
            assert_eq!(cell(text), want, "{text:?}");
        }
    }

    #[test]
    fn half_typed_selectors_stay_in_the_tree() {
        let parsed = parse(FileId(0), "func main() { x.", Mode::Cell);
        let Some(Item::Decl(Decl { kind: DeclKind::Func(func), .. })) = parsed.file.items.first() else {
            panic!("{:?}", parsed.file.items)
        };
        let stmts = &func.body.as_ref().unwrap().stmts;
        assert!(matches!(&stmts[0].kind, StmtKind::Expr(Expr { kind: ExprKind::Selector { .. }, .. })));
    }

    #[test]
    fn stubs_may_leave_bodies_out() {
        let text = "package p\n\n// F does it.\n// Well.\nfunc F(x int) string\n";
        let parsed = parse(FileId(0), text, Mode::Stub);
        assert!(parsed.diagnostics.is_empty());
        let Item::Decl(decl) = &parsed.file.items[0] else { panic!() };
        assert_eq!(decl.doc.as_ref().map(|doc| &*doc.text), Some("F does it.\nWell."));
    }

    #[test]
    fn doc_comments_stand_directly_above() {
        for (text, want) in [
            ("// a\n// b\nvar x = 1", Some("a\nb")),
            ("// a\n\nvar x = 1", None),
            ("// a\n\n// b\nvar x = 1", Some("b")),
            ("/* a\n b */\nvar x = 1", Some("a\n b")),
            ("//go:noinline\nvar x = 1", None),
            ("y() // trailing\nvar x = 1", None),
            ("/* a */ var x = 1", Some("a")),
        ] {
            let parsed = parse(FileId(0), text, Mode::Cell);
            let Some(Item::Decl(decl)) = parsed.file.items.last() else { panic!("{text}") };
            assert_eq!(decl.doc.as_ref().map(|doc| &*doc.text), want, "{text:?}");
        }
    }
}
