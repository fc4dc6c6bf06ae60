//! An error as data: what is refused, where, in Go's words, and how a reader sees it.
//!
//! Invariants: `message` is one line, exactly what Go's compiler prints after `file:line:col: `; everything that is our
//! own voice (labels, notes, help) stands apart from it, so that the plain list equals Go's byte for byte.
//! This module does not know tokens or types: texts arrive ready.

mod code;
mod render;
mod suggest;

pub use code::{Code, CodeInfo};
pub use render::{Style, details, html, plain, selected, traceback, without_colours};
pub use suggest::{did_you_mean, distance};

use crate::source::{SourceMap, Span};

/// How much a diagnostic weighs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Default)]
pub enum Severity {
    /// Nothing of the cell runs.
    #[default]
    Error,
    /// The cell runs; the reader should know.
    Warning,
}

/// One refusal (or warning), with everything that a reader may be told about it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Diagnostic {
    pub code: Code,
    /// The place; `span.lo` is the position that Go prints.
    pub span: Span,
    /// Go's first line, without position. For syntax errors this includes the `syntax error: ` prefix.
    pub message: String,
    /// Where the message ends in a position (`label L already defined at F.go:3:1`), that position.
    pub place: Option<Span>,
    /// Go's further lines, each without its leading tab (`have (int)`, `want (string)`).
    pub continuation: Vec<String>,
    /// Go's further lines that begin with a position (`F.go:3:5: other declaration of x`); they follow `continuation`.
    pub related: Vec<(Span, String)>,
    /// Other places that matter, each with a few words.
    pub labels: Vec<(Span, String)>,
    /// Facts that explain the refusal, our own words.
    pub notes: Vec<String>,
    /// What to do about it, our own words.
    pub help: Vec<String>,
    pub severity: Severity,
}

impl Diagnostic {
    /// An error at `span`.
    pub fn new(code: Code, span: Span, message: impl Into<String>) -> Diagnostic {
        Diagnostic {
            code,
            span,
            message: message.into(),
            place: None,
            continuation: Vec::new(),
            related: Vec::new(),
            labels: Vec::new(),
            notes: Vec::new(),
            help: Vec::new(),
            severity: Severity::Error,
        }
    }

    /// A warning at `span`.
    pub fn warning(code: Code, span: Span, message: impl Into<String>) -> Diagnostic {
        Diagnostic { severity: Severity::Warning, ..Diagnostic::new(code, span, message) }
    }

    /// Ends the message with a position.
    pub fn with_place(mut self, place: Span) -> Diagnostic {
        self.place = Some(place);
        self
    }

    /// Adds one of Go's tab-indented lines (given without the tab).
    pub fn with_line(mut self, line: impl Into<String>) -> Diagnostic {
        self.continuation.push(line.into());
        self
    }

    /// Adds one of Go's tab-indented lines that begin with a position.
    pub fn with_related(mut self, span: Span, text: impl Into<String>) -> Diagnostic {
        self.related.push((span, text.into()));
        self
    }

    /// Adds another place.
    pub fn with_label(mut self, span: Span, text: impl Into<String>) -> Diagnostic {
        self.labels.push((span, text.into()));
        self
    }

    /// Adds a fact.
    pub fn with_note(mut self, note: impl Into<String>) -> Diagnostic {
        self.notes.push(note.into());
        self
    }

    /// Adds advice.
    pub fn with_help(mut self, help: impl Into<String>) -> Diagnostic {
        self.help.push(help.into());
        self
    }

    /// The first line as Go prints it after the position.
    pub fn text(&self, map: &SourceMap) -> String {
        match self.place {
            Some(place) => format!("{} {}", self.message, map.place(place)),
            None => self.message.clone(),
        }
    }

    pub fn is_error(&self) -> bool {
        self.severity == Severity::Error
    }
}
