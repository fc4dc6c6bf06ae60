//! Text to tree. Parsing never fails: it returns a tree, with error nodes where needed, and diagnostics in the words
//! and at the positions of Go's compiler.
//!
//! Invariants: linear time; no input makes it panic or overflow the stack (nesting is limited, see [`MAX_DEPTH`]);
//! node ids are dense, so facts about nodes can live in vectors beside the tree.
//! This module does not know what a name means: scopes and types are in `types`.

pub mod ast;
mod branches;
pub mod lexer;
pub mod literal;
mod parser;
pub mod printer;
pub mod token;

pub use ast::{File, Mode, NodeId};

use crate::diagnostics::Diagnostic;
use crate::source::FileId;

/// No tree is deeper than this: passes over it may recurse.
pub const MAX_DEPTH: u32 = 1000;

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
