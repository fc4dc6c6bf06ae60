//! The head of a program file (package clause and imports) as `go build` reads it before it compiles anything: with
//! another parser than the compiler's, so in other words. What this finds wrong is all that is reported.
//!
//! Invariants: linear time, no panics. Only the first mistake is looked for. This module builds no tree.
use crate::diagnostics::{Code, Diagnostic};
use crate::source::{FileId, Span};
use crate::syntax::token::Tok as Kind;

/// The first mistake in the head of a program file.
pub fn check(file: FileId, text: &str) -> Option<Diagnostic> {
    // What follows the last import is not looked at, unless the quick reader got lost.
    let end = Quick { bytes: text.as_bytes(), at: 0 }.head().unwrap_or(text.len());
    let mut reader =
        Reader { text: text.get(..end).unwrap_or(text), at: 0, semi: false, tok: Tok::Eof, lo: 0 };
    let (lo, message) = reader.file().err()?;
    let span = Span { file, lo: lo as u32, hi: lo as u32 + 1 };
    Some(Diagnostic::new(Code::Unexpected, span, message))
}

/// Finds the end of the imports without looking closely.
struct Quick<'a> {
    bytes: &'a [u8],
    at: usize,
}

impl Quick<'_> {
    fn peek(&mut self) -> Option<u8> {
        loop {
            let rest = &self.bytes[self.at..];
            match rest {
                [b' ' | b'\t' | b'\r' | b'\n' | b'\x0c' | b';', ..] => self.at += 1,
                [b'/', b'/', ..] => {
                    self.at += rest.iter().position(|&b| b == b'\n').unwrap_or(rest.len());
                }
                [b'/', b'*', ..] => {
                    let close = rest.windows(2).skip(2).position(|w| w == b"*/");
                    self.at += close.map_or(rest.len(), |n| n + 4);
                }
                _ => return rest.first().copied(),
            }
        }
    }

    fn word(&mut self) -> Option<&[u8]> {
        self.peek()?;
        let rest = &self.bytes[self.at..];
        let n = rest.iter().take_while(|b| b.is_ascii_alphanumeric() || **b == b'_' || **b >= 0x80).count();
        self.at += n;
        (n > 0).then(|| &rest[..n])
    }

    fn string(&mut self) -> Option<()> {
        let quote = self.peek().filter(|q| matches!(q, b'"' | b'`'))?;
        self.at += 1;
        loop {
            match *self.bytes.get(self.at)? {
                b'\\' if quote == b'"' => self.at += 2,
                b'\n' if quote == b'"' => return None,
                b => {
                    self.at += 1;
                    if b == quote {
                        return Some(());
                    }
                }
            }
        }
    }

    fn import(&mut self) -> Option<()> {
        match self.peek()? {
            b'.' => self.at += 1,
            b'"' | b'`' => {}
            _ => {
                self.word()?;
            }
        }
        self.string()
    }

    fn head(mut self) -> Option<usize> {
        self.word().filter(|w| *w == b"package")?;
        self.word()?;
        while self.peek() == Some(b'i') {
            self.word().filter(|w| *w == b"import")?;
            if self.peek() == Some(b'(') {
                self.at += 1;
                while self.peek()? != b')' {
                    self.import()?;
                }
                self.at += 1;
            } else {
                self.import()?;
            }
        }
        Some(self.at)
    }
}

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Tok<'a> {
    Eof,
    Newline,
    Semi,
    Name(&'a str),
    Keyword(&'a str),
    String(&'a str),
    /// A literal that is no string.
    Literal(&'a str),
    Other(&'a str),
}

type Step<T> = Result<T, (usize, String)>;

struct Reader<'a> {
    text: &'a str,
    at: usize,
    /// A line break here would be a semicolon.
    semi: bool,
    tok: Tok<'a>,
    lo: usize,
}

impl<'a> Reader<'a> {
    fn file(&mut self) -> Step<()> {
        self.next()?;
        if self.tok != Tok::Keyword("package") {
            return self.expected("'package'");
        }
        self.next()?;
        let Tok::Name(_) = self.tok else { return self.expected("'IDENT'") };
        self.next()?;
        self.semicolon()?;
        while self.tok == Tok::Keyword("import") {
            self.next()?;
            if self.tok == Tok::Other("(") {
                self.next()?;
                while !matches!(self.tok, Tok::Other(")") | Tok::Eof) {
                    self.spec()?;
                }
                if self.tok == Tok::Eof {
                    return self.expected("')'");
                }
                self.next()?;
                self.semicolon()?;
            } else {
                self.spec()?;
            }
        }
        Ok(())
    }

    fn spec(&mut self) -> Step<()> {
        if matches!(self.tok, Tok::Name(_) | Tok::Other(".")) {
            self.next()?;
        }
        match self.tok {
            Tok::String(_) => self.next()?,
            Tok::Name(_) | Tok::Literal(_) => {
                return Err((self.lo, "import path must be a string".into()));
            }
            _ => return Err((self.lo, "missing import path".into())),
        }
        self.semicolon()
    }

    fn semicolon(&mut self) -> Step<()> {
        match self.tok {
            Tok::Other(")" | "}") => Ok(()),
            Tok::Semi | Tok::Newline => self.next(),
            _ => self.expected("';'"),
        }
    }

    fn expected<T>(&self, what: &str) -> Step<T> {
        let found = match self.tok {
            Tok::Eof => "'EOF'".to_string(),
            Tok::Newline => "newline".to_string(),
            Tok::Semi => "';'".to_string(),
            Tok::Name(t) | Tok::String(t) | Tok::Literal(t) => t.to_string(),
            Tok::Keyword(t) | Tok::Other(t) => format!("'{t}'"),
        };
        Err((self.lo, format!("expected {what}, found {found}")))
    }

    /// Goes on to the next token.
    fn next(&mut self) -> Step<()> {
        loop {
            let rest = &self.text[self.at..];
            let Some(c) = rest.chars().next() else {
                self.lo = self.at;
                self.tok = if std::mem::take(&mut self.semi) { Tok::Newline } else { Tok::Eof };
                return Ok(());
            };
            self.lo = self.at;
            if c == '\n' && std::mem::take(&mut self.semi) {
                self.at += 1;
                self.tok = Tok::Newline;
                return Ok(());
            }
            if matches!(c, ' ' | '\t' | '\r' | '\n' | '\u{feff}') {
                self.at += c.len_utf8();
                continue;
            }
            if rest.starts_with("//") {
                self.at += rest.find('\n').unwrap_or(rest.len());
                continue;
            }
            if let Some(inside) = rest.strip_prefix("/*") {
                let Some(n) = inside.find("*/") else {
                    return Err((self.lo, "comment not terminated".into()));
                };
                let comment = &rest[..n + 4];
                if self.semi && comment.contains('\n') {
                    self.semi = false;
                    self.tok = Tok::Newline;
                    return Ok(());
                }
                self.at += comment.len();
                continue;
            }
            let n = self.length(c, rest)?;
            let text = &rest[..n];
            self.at += n;
            self.tok = match c {
                ';' => Tok::Semi,
                '"' | '`' => Tok::String(text),
                '\'' | '0'..='9' => Tok::Literal(text),
                _ if c == '_' || c.is_alphabetic() => {
                    if Kind::keyword(text).is_some() {
                        Tok::Keyword(text)
                    } else {
                        Tok::Name(text)
                    }
                }
                _ => Tok::Other(text),
            };
            self.semi = matches!(
                self.tok,
                Tok::Name(_) | Tok::String(_) | Tok::Literal(_) | Tok::Other(")" | "]" | "}")
            );
            return Ok(());
        }
    }

    /// How many bytes the token at the start of `rest` takes.
    fn length(&self, c: char, rest: &str) -> Step<usize> {
        let fail = |message: &str| Err((self.lo, message.to_string()));
        match c {
            '"' | '\'' => {
                let mut chars = rest.char_indices().skip(1);
                while let Some((i, d)) = chars.next() {
                    match d {
                        '\\' => {
                            chars.next();
                        }
                        '\n' => break,
                        _ if d == c
                            && c == '\''
                            && rest[1..i].chars().count() != 1
                            && !rest.starts_with("'\\") =>
                        {
                            return fail("illegal rune literal");
                        }
                        _ if d == c => return Ok(i + 1),
                        _ => {}
                    }
                }
                fail(if c == '"' { "string literal not terminated" } else { "rune literal not terminated" })
            }
            '`' => match rest[1..].find('`') {
                Some(i) => Ok(i + 2),
                None => fail("raw string literal not terminated"),
            },
            '_' | '0'..='9' => Ok(word_length(rest)),
            _ if c.is_alphabetic() => Ok(word_length(rest)),
            '#' | '$' | '?' | '@' | '\\' => fail(&format!("illegal character U+{:04X} '{c}'", c as u32)),
            '<' if rest.starts_with("<-") => Ok(2),
            ':' if rest.starts_with(":=") => Ok(2),
            '.' if rest.starts_with("...") => Ok(3),
            _ if c.is_ascii() && !c.is_ascii_control() => Ok(1),
            _ => fail(&format!("illegal character U+{:04X} '{c}'", c as u32)),
        }
    }
}

fn word_length(rest: &str) -> usize {
    rest.find(|c: char| c != '_' && !c.is_alphanumeric()).unwrap_or(rest.len())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn heads_are_read_as_the_build_reads_them() {
        for (text, want) in [
            ("package main\n\nimport \"fmt\"\n\nfunc main() {", ""),
            ("// hello\n/* a\nb */ package main; import (f \"fmt\"; . `io`\n\t_ \"os\")\nimport ()\nx y", ""),
            ("package main\nimport \"fmt\" \"os\"\n", ""),
            ("package main.foo", ""),
            ("package main", ""),
            ("type T int", "0: expected 'package', found 'type'"),
            ("Package main", "0: expected 'package', found Package"),
            ("package 5", "8: expected 'IDENT', found 5"),
            ("package main import \"fmt\"", "13: expected ';', found 'import'"),
            ("package main\nimport (\"fmt\" \"os\")", "27: expected ';', found \"os\""),
            ("package main\nimport (\"fmt\", \"os\")", "26: expected ';', found ','"),
            ("package main\nimport 5\n", "20: import path must be a string"),
            ("package main\nimport (\n\tx y \"os\"\n)", "25: import path must be a string"),
            ("package main\nimport fmt\n", "23: missing import path"),
            ("package main\nimport { \"fmt\" }", "20: missing import path"),
            ("package main\nimport 'fmt'\n", "20: illegal rune literal"),
            ("package main\nimport \"fmt;\n", "20: string literal not terminated"),
            ("/* open", "0: comment not terminated"),
            ("#!/bin/sh", "0: illegal character U+0023 '#'"),
        ] {
            let got = check(FileId(0), text);
            let got = got.map_or(String::new(), |d| format!("{}: {}", d.span.lo, d.message));
            assert_eq!(got, want, "{text:?}");
        }
    }
}
