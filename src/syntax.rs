//! Text to tree. Parsing never fails: it returns a tree, with error nodes where needed, and diagnostics in the words
//! and at the positions of Go's compiler.
//!
//! Invariants: linear time; no input makes it panic or overflow the stack (nesting is limited, see [`MAX_DEPTH`]);
//! node ids are dense, so facts about nodes can live in vectors beside the tree.
//! This module does not know what a name means: scopes and types are in `types`.

pub mod ast;
mod branches;
mod completeness;
pub mod header;
pub mod lexer;
pub mod literal;
mod parser;
pub mod printer;
pub mod token;
pub mod tokens;
pub mod visit;

pub use ast::{File, Mode, NodeId};
pub use completeness::{Completeness, completeness};

use crate::diagnostics::Diagnostic;
use crate::source::{FileId, SourceMap};

/// No tree is higher than this, counted in levels of the grammar: passes over it may recurse. Most of it can only be
/// chains such as `a + b + c ...` or `x.y.z ...`, which lean to the left.
pub const MAX_DEPTH: u32 = 1000;

/// Brackets, blocks and types do not nest deeper than this, counted in productions (a call within a call is two).
/// At some 3 KiB a level in unoptimised builds that stays within the 2 MiB stack of a plain Rust thread.
pub const MAX_NESTING: u32 = 400;

/// What parsing gives.
pub struct Parsed {
    pub file: File,
    /// In the order of reporting, which is nearly that of the source; see `diagnostics::plain`.
    pub diagnostics: Vec<Diagnostic>,
    /// There are syntax errors: Go's compiler stops here. Without them it goes on to check types even when there are
    /// other errors (malformed literals, labels).
    pub failed: bool,
}

impl Parsed {
    pub fn has_errors(&self) -> bool {
        self.failed || self.diagnostics.iter().any(Diagnostic::is_error)
    }
}

/// Parses one text. `id` is stamped into every span.
pub fn parse(id: FileId, text: &str, mode: Mode) -> Parsed {
    parser::Parser::new(id, text, mode).parse()
}

/// Parses the stub of a package, but passes over what [`parse_unread`] can read later.
pub fn parse_stub(id: FileId, text: &'static str) -> Parsed {
    parser::Parser::of_stub(id, text).parse()
}

/// Reads a function whose body was passed over, as a file that has nothing else; its node ids are its own.
pub fn parse_unread(id: FileId, unread: ast::Unread) -> File {
    parser::Parser::new_at(id, unread.text, Mode::Stub, unread.lo).function()
}

/// Parses a text of the session; as [`parse`], and bytes that are not UTF-8 are reported.
pub fn parse_source(map: &SourceMap, id: FileId, mode: Mode) -> Parsed {
    let Some(source) = map.get(id) else { return parse(id, "", mode) };
    let mut parsed = parse(id, &source.text, mode);
    for diagnostic in &mut parsed.diagnostics {
        if source.not_utf8.binary_search(&diagnostic.span.lo).is_ok() {
            diagnostic.message = "invalid UTF-8 encoding".to_string();
        }
    }
    parsed
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diagnostics::Code;
    use crate::source::SourceKind;

    #[test]
    fn bytes_that_are_not_utf8_keep_their_places() {
        let mut map = SourceMap::new();
        let id = map.add_bytes("F.go", b"package p\n\nvar s = \"a\xffb\"\nvar t\xfe = 1\n", SourceKind::File);
        let parsed = parse_source(&map, id, Mode::Program);
        let want = "F.go:3:11: invalid UTF-8 encoding\nF.go:4:6: invalid UTF-8 encoding\n";
        assert_eq!(crate::diagnostics::plain(&parsed.diagnostics, &map), want);
        assert!(!parsed.failed);
    }

    /// The catalogue's examples, as far as the parser alone refuses them.
    #[test]
    fn every_syntactic_code_has_an_example_that_triggers_it() {
        let mut tried = 0;
        for &code in Code::ALL {
            let info = code.info();
            // These are found by the checker.
            let later = matches!(code, Code::GoDeferNeedsCall | Code::MissingFunctionBody);
            if info.number >= 200 || info.example.is_empty() || later {
                continue;
            }
            let parsed = parse(FileId(0), info.example, Mode::Program);
            let codes: Vec<Code> = parsed.diagnostics.iter().map(|d| d.code).collect();
            assert!(codes.contains(&code), "{}: {codes:?}", info.name);
            tried += 1;
        }
        assert!(tried >= 10);
        let deep = parse(FileId(0), &"(".repeat(5000), Mode::Cell);
        assert_eq!(deep.diagnostics[0].code, Code::NestingTooDeep);
    }
}
