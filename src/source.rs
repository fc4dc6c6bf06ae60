//! Files, cells and spans: where a piece of text is.
//!
//! Inside gopark every position is a byte offset into one file's text. Lines and columns (1-based, columns in bytes,
//! as Go prints them) and code points (as Jupyter counts) are computed at the edges only.
//! Invariant: a text never changes once it is added, so a `Span` stays valid for the whole session.
//! This module knows nothing about tokens, trees or rendering.

mod line_index;

pub use line_index::{LineCol, LineIndex};

use std::fmt;
use std::sync::Arc;

/// Names one text in a [`SourceMap`]. Dense, in the order of adding.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct FileId(pub u32);

/// A byte range `lo..hi` in one file. `lo` is the position that Go would print.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Span {
    pub file: FileId,
    pub lo: u32,
    pub hi: u32,
}

impl Span {
    /// The range `lo..hi` of `file`.
    pub fn new(file: FileId, lo: u32, hi: u32) -> Span {
        Span { file, lo, hi: hi.max(lo) }
    }

    /// The empty range at `pos`.
    pub fn point(file: FileId, pos: u32) -> Span {
        Span { file, lo: pos, hi: pos }
    }

    /// The smallest range that covers both; both must be of one file (otherwise `self` is returned).
    pub fn to(self, other: Span) -> Span {
        if self.file != other.file {
            return self;
        }
        Span { file: self.file, lo: self.lo.min(other.lo), hi: self.hi.max(other.hi) }
    }

    /// The same file, narrowed to the empty range at `pos`.
    pub fn at(self, pos: u32) -> Span {
        Span::point(self.file, pos)
    }

    /// Whether `pos` lies in `lo..=hi` (the end counts: a cursor may stand there).
    pub fn touches(self, pos: u32) -> bool {
        self.lo <= pos && pos <= self.hi
    }
}

/// What a text is to the session.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum SourceKind {
    /// A `.go` file given on the command line.
    File,
    /// A notebook cell; `count` is its execution count.
    Cell { count: u32 },
    /// The Go-syntax stub of a standard package, part of gopark itself.
    Stub,
}

/// One text and what is needed to find places in it.
pub struct Source {
    pub name: Arc<str>,
    pub kind: SourceKind,
    pub text: Arc<str>,
    pub lines: LineIndex,
    /// Where the text had bytes that are not UTF-8; each is a NUL character in `text`, so that offsets stay true.
    pub not_utf8: Vec<u32>,
}

/// Every text of the session, append-only.
#[derive(Clone, Default)]
pub struct SourceMap {
    files: Vec<Arc<Source>>,
}

impl SourceMap {
    pub fn new() -> SourceMap {
        SourceMap::default()
    }

    /// Adds the texts that a map has which begins with the same ones: a session's map only grows.
    pub fn catch_up(&mut self, all: &SourceMap) {
        self.files.extend(all.files.iter().skip(self.files.len()).cloned());
    }

    /// Adds a text. `name` is what Go would print before the colon (`F.go`); a cell's name is only for listings.
    pub fn add_file(&mut self, name: &str, text: impl Into<Arc<str>>, kind: SourceKind) -> FileId {
        self.add(name, text.into(), kind, Vec::new())
    }

    /// Adds a text that may not be UTF-8; the parser reports where it is not.
    pub fn add_bytes(&mut self, name: &str, bytes: &[u8], kind: SourceKind) -> FileId {
        let mut text = String::with_capacity(bytes.len());
        let mut not_utf8 = Vec::new();
        for chunk in bytes.utf8_chunks() {
            text.push_str(chunk.valid());
            for _ in chunk.invalid() {
                not_utf8.push(text.len() as u32);
                text.push('\0');
            }
        }
        self.add(name, text.into(), kind, not_utf8)
    }

    fn add(&mut self, name: &str, text: Arc<str>, kind: SourceKind, not_utf8: Vec<u32>) -> FileId {
        let id = FileId(self.files.len() as u32);
        let lines = LineIndex::new(&text);
        self.files.push(Arc::new(Source { name: name.into(), kind, text, lines, not_utf8 }));
        id
    }

    /// Adds the cell with this execution count.
    pub fn add_cell(&mut self, count: u32, text: impl Into<Arc<str>>) -> FileId {
        self.add_file(&format!("cell {count}"), text, SourceKind::Cell { count })
    }

    /// The text and index of a file, if `id` came from this map.
    pub fn get(&self, id: FileId) -> Option<&Arc<Source>> {
        self.files.get(id.0 as usize)
    }

    /// The file's text; empty for an unknown id.
    pub fn text(&self, id: FileId) -> &str {
        self.get(id).map_or("", |source| &source.text)
    }

    /// The file's name; empty for an unknown id.
    pub fn name(&self, id: FileId) -> &str {
        self.get(id).map_or("", |source| &source.name)
    }

    /// How many texts there are; ids are `0..len`.
    pub fn len(&self) -> usize {
        self.files.len()
    }

    pub fn is_empty(&self) -> bool {
        self.files.is_empty()
    }

    /// The text under a span; empty if the span is not of this map.
    pub fn snippet(&self, span: Span) -> &str {
        self.text(span.file).get(span.lo as usize..span.hi as usize).unwrap_or("")
    }

    /// Line and column of a span's start.
    pub fn line_col(&self, span: Span) -> LineCol {
        self.get(span.file).map_or(LineCol { line: 1, col: 1 }, |source| source.lines.line_col(span.lo))
    }

    /// The 1-based line of a span's start.
    pub fn line(&self, span: Span) -> u32 {
        self.line_col(span).line
    }

    /// The place as a reader sees it: `F.go:7:14`, or `cell 4, line 7`.
    pub fn place(&self, span: Span) -> Place<'_> {
        Place { map: self, span, column: true }
    }

    /// The place without a column: `F.go:7` as in goroutine traces and continuation lines, or `cell 4, line 7`.
    pub fn line_place(&self, span: Span) -> Place<'_> {
        Place { map: self, span, column: false }
    }
}

/// Displays a position; see [`SourceMap::place`].
pub struct Place<'a> {
    map: &'a SourceMap,
    span: Span,
    column: bool,
}

impl fmt::Display for Place<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let LineCol { line, col } = self.map.line_col(self.span);
        match self.map.get(self.span.file).map(|source| source.kind) {
            Some(SourceKind::Cell { count }) => write!(f, "cell {count}, line {line}"),
            // The compiler keeps eight bits for columns, and shows no column that does not fit.
            _ if self.column && col < 255 => {
                write!(f, "{}:{line}:{col}", self.map.name(self.span.file))
            }
            _ => write!(f, "{}:{line}", self.map.name(self.span.file)),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn places_read_as_go_and_as_cells() {
        let mut map = SourceMap::new();
        let file = map.add_file("F.go", "package main\n\nfunc main() {}\n", SourceKind::File);
        let cell = map.add_cell(4, "a\nb\nc");
        assert_eq!(map.place(Span::new(file, 19, 23)).to_string(), "F.go:3:6");
        assert_eq!(map.line_place(Span::new(file, 19, 23)).to_string(), "F.go:3");
        assert_eq!(map.place(Span::point(cell, 4)).to_string(), "cell 4, line 3");
        assert_eq!(map.snippet(Span::new(file, 19, 23)), "main");
        assert_eq!(map.snippet(Span::new(FileId(9), 0, 3)), "");
    }

    #[test]
    fn spans_join_within_a_file_only() {
        let (a, b) = (FileId(0), FileId(1));
        assert_eq!(Span::new(a, 3, 5).to(Span::new(a, 7, 9)), Span::new(a, 3, 9));
        assert_eq!(Span::new(a, 3, 5).to(Span::new(b, 7, 9)), Span::new(a, 3, 5));
    }
}
