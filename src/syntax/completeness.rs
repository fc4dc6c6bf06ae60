//! Whether a text that is being typed is a whole cell, could become one, or cannot any more.
//!
//! The parser decides: a text is incomplete if its first mistake is that it ends. Go's line rule applies: where a newline
//! would end the statement, and no bracket is open, going on with the next line cannot mend it.

use super::ast::Mode;
use super::lexer::Lexer;
use super::parser::Parser;
use super::token::{SemiKind, Tok};
use crate::source::FileId;

/// The answer to "is this complete?".
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Completeness {
    Complete,
    /// More is needed; the next line should begin with `indent`.
    Incomplete {
        indent: String,
    },
    Invalid,
}

/// Looks at the text of a cell.
pub fn completeness(text: &str) -> Completeness {
    let mut parser = Parser::new(FileId(0), text, Mode::Cell);
    let parsed = parser.parse();
    if parsed.diagnostics.is_empty() {
        return Completeness::Complete;
    }
    if parser.open_at_end() {
        return Completeness::Incomplete { indent: String::new() };
    }
    let shape = Shape::of(text);
    if parser.first_at_end != Some(true) || (shape.line_ends_statement && shape.open == 0) {
        return Completeness::Invalid;
    }
    Completeness::Incomplete { indent: next_indent(text, &shape) }
}

/// What the tokens of a text tell about its end.
struct Shape {
    /// Brackets open at the end.
    open: u32,
    /// A newline at the end would end a statement.
    line_ends_statement: bool,
    /// The last line opens more brackets than it closes, or begins a clause.
    deepens: bool,
    /// The last token asks for an operand on the next line.
    dangles: bool,
}

impl Shape {
    fn of(text: &str) -> Shape {
        let last_line = text.trim_end().rfind('\n').map_or(0, |i| i + 1) as u32;
        let mut shape = Shape { open: 0, line_ends_statement: false, deepens: false, dangles: false };
        let mut opened = 0i32;
        let mut clause = false;
        let mut last = Tok::Semi;
        let mut lex = Lexer::new(FileId(0), text);
        loop {
            lex.advance();
            let tok = lex.tok;
            if tok == Tok::Eof || (tok == Tok::Semi && lex.semi == SemiKind::Eof) {
                shape.line_ends_statement = tok == Tok::Semi;
                break;
            }
            // A raw string may begin lines above; what it is inside does not matter.
            let on_last_line = lex.lo >= last_line && !(tok == Tok::Semi && lex.semi == SemiKind::Newline);
            match tok {
                Tok::Lparen | Tok::Lbrack | Tok::Lbrace => {
                    shape.open += 1;
                    opened += i32::from(on_last_line);
                }
                Tok::Rparen | Tok::Rbrack | Tok::Rbrace => {
                    shape.open = shape.open.saturating_sub(1);
                    if on_last_line && opened > 0 {
                        opened -= 1;
                    }
                }
                Tok::Case | Tok::Default if on_last_line => clause = true,
                _ => {}
            }
            if !(tok == Tok::Semi && lex.semi == SemiKind::Newline) {
                last = tok;
            }
        }
        shape.deepens = opened > 0 || (clause && last == Tok::Colon);
        shape.dangles = matches!(
            last,
            Tok::Operator | Tok::AssignOp | Tok::Assign | Tok::Define | Tok::Arrow | Tok::Star | Tok::Dot
        );
        shape
    }
}

/// The indentation of the last line, one step deeper if it opens something.
fn next_indent(text: &str, shape: &Shape) -> String {
    let leading = |line: &str| line[..line.len() - line.trim_start_matches([' ', '\t']).len()].to_string();
    let last = text.trim_end().lines().next_back().unwrap_or("");
    let mut indent = leading(last);
    if shape.deepens || shape.dangles {
        let tabs = text.lines().any(|line| line.starts_with('\t'));
        indent.push_str(if tabs { "\t" } else { "    " });
    }
    indent
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn whole_cells_are_complete() {
        for text in [
            "",
            "x := 1",
            "1 + 2",
            "fmt.Println(1)\n",
            "func f() {\n}",
            "if x {\n}",
            "import \"fmt\"",
            "type T struct {\n\ta int\n}",
            "// only a comment",
            "f(1,\n2)",
            "x := `a\nb`",
            "for {\n}\n\n",
            "package main\nfunc main() {}",
        ] {
            assert_eq!(completeness(text), Completeness::Complete, "{text:?}");
        }
    }

    #[test]
    fn what_may_go_on_is_incomplete() {
        for (text, indent) in [
            ("func f() {", "    "),
            ("func f() {\n", "    "),
            ("func f() {\n\tx := 1\n", "\t"),
            ("func f() {\n\tif x {\n", "\t\t"),
            ("func f() {\n  if x {\n  }", "  "),
            ("x := f(1,", "    "),
            ("x := f(1", "    "),
            ("x := []int{1, 2,\n  3,", "  "),
            ("x := 1 +", "    "),
            ("x :=", "    "),
            ("fmt.", "    "),
            ("x := `abc", ""),
            ("/* abc", ""),
            ("if x {\n} else", ""),
            ("switch x {\ncase 1:", "    "),
            ("select {", "    "),
            ("go func() {", "    "),
            ("import (", "    "),
            ("type T struct {", "    "),
            ("var (", "    "),
            ("outer:", ""),
        ] {
            let want = Completeness::Incomplete { indent: indent.to_string() };
            assert_eq!(completeness(text), want, "{text:?}");
        }
    }

    #[test]
    fn what_no_line_can_mend_is_invalid() {
        for text in [
            "x := )",
            "if x\n{",
            "if x",
            "var x",
            "x := \"abc",
            "x := 'ab'",
            "f(1\n",
            "}",
            "func f() {\n}\nelse {",
            "a b",
            "x := 1 # 2",
            "break",
            "goto done",
        ] {
            assert_eq!(completeness(text), Completeness::Invalid, "{text:?}");
        }
    }
}
