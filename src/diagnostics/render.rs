//! Diagnostics as text: Go's list, the detailed form, and the form for Jupyter tracebacks.
//!
//! Invariants: a colour is opened and closed within one line; only the 16 basic colours and bold are used; the first
//! line of a diagnostic is never broken.

use super::{Diagnostic, Severity};
use crate::source::{SourceMap, Span};
use std::fmt::Write as _;

/// Go stops after this many errors.
const LIMIT: usize = 10;

/// Whether to colour.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Style {
    Plain,
    Ansi,
}

/// The diagnostics that Go would show of those reported, in its order, and where it stopped if there were too many.
///
/// The input is in the order of reporting. Of syntax errors only the first of a line counts, of others a repetition on
/// the same line does not; at the tenth error Go stops, and shows what it has by position.
pub fn selected(diagnostics: &[Diagnostic], map: &SourceMap) -> (Vec<Diagnostic>, Option<Span>) {
    let mut list: Vec<Diagnostic> = Vec::new();
    let mut last_syntax = None;
    let mut last_other = None;
    let mut errors = 0;
    let mut stopped = None;
    for d in diagnostics {
        if !d.is_error() {
            list.push(d.clone());
            continue;
        }
        let line = (d.span.file, map.line(d.span));
        if d.message.starts_with("syntax error") {
            if last_syntax.replace(line) == Some(line) {
                continue;
            }
        } else if last_other.replace((line, &d.message, &d.continuation))
            == Some((line, &d.message, &d.continuation))
        {
            continue;
        }
        list.push(d.clone());
        errors += 1;
        if errors == LIMIT {
            stopped = Some(d.span);
            break;
        }
    }
    list.sort_by_key(|d| (d.span.file, d.span.lo));
    list.dedup_by(|b, a| a.span.lo == b.span.lo && a.span.file == b.span.file && a.message == b.message);
    (list, stopped)
}

/// Go's list: `file:line:col: message` and continuation lines by position; at the tenth error it ends with
/// `too many errors`. The input is in the order of reporting. Ends with a newline unless it is empty. Warnings are left
/// out.
pub fn plain(diagnostics: &[Diagnostic], map: &SourceMap) -> String {
    let mut out = String::new();
    let (list, stopped) = selected(diagnostics, map);
    for d in list.iter().filter(|d| d.is_error()) {
        let _ = writeln!(out, "{}: {}", map.place(d.span), d.text(map));
        for line in &d.continuation {
            let _ = writeln!(out, "\t{line}");
        }
        for (span, text) in &d.related {
            let _ = writeln!(out, "\t{}: {text}", map.place(*span));
        }
    }
    if let Some(span) = stopped {
        let _ = writeln!(out, "{}: too many errors", map.place(span));
    }
    out
}

/// The detailed form of one diagnostic: Go's lines, the source line with a caret, labels, notes and help.
/// No trailing newline.
pub fn details(d: &Diagnostic, map: &SourceMap, style: Style) -> String {
    lines(d, map, style).join("\n")
}

/// A Jupyter traceback: one entry per line, all diagnostics one after the other.
pub fn traceback(diagnostics: &[Diagnostic], map: &SourceMap, style: Style) -> Vec<String> {
    let (list, stopped) = selected(diagnostics, map);
    let mut out: Vec<String> = list.iter().flat_map(|d| lines(d, map, style)).collect();
    if let Some(span) = stopped {
        out.push(format!("{}: too many errors", map.place(span)));
    }
    out
}

/// The detailed form of all diagnostics as an HTML `<pre>` with inline styles.
pub fn html(diagnostics: &[Diagnostic], map: &SourceMap) -> String {
    let mut out = String::from("<pre style=\"margin:0\">");
    for line in traceback(diagnostics, map, Style::Ansi) {
        ansi_to_html(&mut out, &line);
        out.push('\n');
    }
    out.push_str("</pre>");
    out
}

/// Our own escape sequences as spans, everything else as text. Source text cannot bring any: control characters in it
/// have been replaced.
fn ansi_to_html(out: &mut String, line: &str) {
    let mut rest = line;
    while let Some((text, tail)) = rest.split_once("\x1b[") {
        escape(out, text);
        let (sgr, tail) = tail.split_once('m').unwrap_or((tail, ""));
        out.push_str(match sgr {
            "0" => "</span>",
            "1;31" => "<span style=\"font-weight:bold;color:#c62828\">",
            "1;32" => "<span style=\"font-weight:bold;color:#2e7d32\">",
            "1;33" => "<span style=\"font-weight:bold;color:#ad6800\">",
            "1;36" => "<span style=\"font-weight:bold;color:#00838f\">",
            "34" => "<span style=\"color:#1565c0\">",
            _ => "<span style=\"font-weight:bold\">",
        });
        rest = tail;
    }
    escape(out, rest);
}

fn escape(out: &mut String, text: &str) {
    for c in text.chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            c => out.push(c),
        }
    }
}

struct Paint(Style);

impl Paint {
    fn wrap(&self, sgr: &str, text: &str) -> String {
        match self.0 {
            Style::Ansi if !text.is_empty() => format!("\x1b[{sgr}m{text}\x1b[0m"),
            _ => text.to_string(),
        }
    }
}

fn lines(d: &Diagnostic, map: &SourceMap, style: Style) -> Vec<String> {
    let paint = Paint(style);
    let colour = if d.severity == Severity::Error { "1;31" } else { "1;33" };
    let mut out = Vec::new();
    out.push(format!(
        "{}: {}",
        paint.wrap("1", &map.place(d.span).to_string()),
        paint.wrap(colour, &d.text(map))
    ));
    out.extend(d.continuation.iter().map(|line| format!("\t{}", paint.wrap(colour, line))));
    out.extend(
        d.related.iter().map(|(span, text)| {
            format!("\t{}", paint.wrap(colour, &format!("{}: {text}", map.place(*span))))
        }),
    );

    let shown = d.labels.iter().map(|(span, text)| (*span, text.as_str(), "1;36", '-'));
    let mut places: Vec<_> = std::iter::once((d.span, "", colour, '^')).chain(shown).collect();
    places[1..].sort_by_key(|(span, ..)| (span.file != d.span.file, span.file, span.lo));
    let width = places.iter().map(|(span, ..)| map.line(*span).to_string().len()).max().unwrap_or(1);
    for (span, text, colour, mark) in places {
        if span.file != d.span.file {
            out.push(format!("{} {}", " ".repeat(width), paint.wrap("1", &format!("{}:", map.place(span)))));
        }
        quote(&mut out, map, span, text, colour, mark, width, &paint);
    }
    for note in &d.notes {
        out.push(format!("{} {} {note}", " ".repeat(width), paint.wrap("1", "note:")));
    }
    for help in &d.help {
        out.push(format!("{} {} {help}", " ".repeat(width), paint.wrap("1;32", "help:")));
    }
    out
}

/// Two lines: the source line, and the mark under the span (as far as it goes on that line).
fn quote(
    out: &mut Vec<String>,
    map: &SourceMap,
    span: Span,
    text: &str,
    colour: &str,
    mark: char,
    width: usize,
    paint: &Paint,
) {
    let Some(source) = map.get(span.file) else { return };
    let at = source.lines.line_col(span.lo);
    let Some(range) = source.lines.line_range(at.line, &source.text) else { return };
    let line = &source.text[range.clone()];
    let lo = (span.lo as usize).clamp(range.start, range.end) - range.start;
    let hi = (span.hi as usize).clamp(range.start + lo, range.end) - range.start;
    // Very long lines are shown around the span only.
    let (from, to) = window(line, lo, hi);
    let (before, after) = (if from > 0 { "..." } else { "" }, if to < line.len() { "..." } else { "" });
    let number = format!("{:>width$} |", at.line);
    out.push(format!("{} {before}{}{after}", paint.wrap("34", &number), printable(&line[from..to])));
    let shown = line.get(from..lo).unwrap_or("");
    let indent = " ".repeat(before.len() + columns(shown));
    let marks = columns(line.get(lo..hi.min(to)).unwrap_or("")).max(1);
    let mut under = mark.to_string().repeat(marks);
    if !text.is_empty() {
        under = format!("{under} {text}");
    }
    let gutter = format!("{} |", " ".repeat(width));
    out.push(format!("{} {indent}{}", paint.wrap("34", &gutter), paint.wrap(colour, &under)));
}

/// The part of a line that is shown: all of a short one, else some 120 bytes that contain the start of the span.
fn window(line: &str, lo: usize, hi: usize) -> (usize, usize) {
    const WIDE: usize = 160;
    if line.len() <= WIDE {
        return (0, line.len());
    }
    let mut from = lo.saturating_sub(60);
    let mut to = hi.clamp(lo + 60, lo + 100).min(line.len());
    while !line.is_char_boundary(from) {
        from -= 1;
    }
    while !line.is_char_boundary(to) {
        to += 1;
    }
    (from, to)
}

/// Tabs as four spaces, other control characters as a placeholder: a source line must not steer the terminal.
fn printable(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '\t' => out.push_str("    "),
            c if c.is_control() => out.push('\u{FFFD}'),
            c => out.push(c),
        }
    }
    out
}

fn columns(text: &str) -> usize {
    text.chars().map(|c| if c == '\t' { 4 } else { 1 }).sum()
}

/// A line without its ANSI colour sequences.
pub fn without_colours(line: &str) -> String {
    let mut out = String::with_capacity(line.len());
    let mut chars = line.chars();
    while let Some(c) = chars.next() {
        if c == '\x1b' {
            chars.by_ref().find(|c| c.is_ascii_alphabetic());
        } else {
            out.push(c);
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diagnostics::Code;
    use crate::source::{FileId, SourceKind};

    fn map() -> (SourceMap, FileId) {
        let mut map = SourceMap::new();
        let id = map.add_file("F.go", "package main\n\tx := <é>\ny\n", SourceKind::File);
        (map, id)
    }

    #[test]
    fn colours_are_taken_out() {
        assert_eq!(without_colours("\x1b[1;31mpanic: x\x1b[0m y"), "panic: x y");
        assert_eq!(without_colours("plain"), "plain");
    }

    #[test]
    fn details_show_the_line_and_the_place() {
        let (map, id) = map();
        let d = Diagnostic::new(Code::Undefined, Span::new(id, 19, 23), "undefined: é")
            .with_line("have ()")
            .with_label(Span::new(id, 24, 25), "here")
            .with_note("a fact")
            .with_help("do this");
        let want = "F.go:2:7: undefined: é\n\thave ()\n2 |     x := <é>\n  |          ^^^\n3 | y\n  | - here\n  note: a fact\n  help: do this";
        assert_eq!(details(&d, &map, Style::Plain), want);
    }

    #[test]
    fn colours_close_within_their_line() {
        let (map, id) = map();
        let d = Diagnostic::new(Code::Undefined, Span::new(id, 19, 23), "undefined: <é>")
            .with_line("have ()")
            .with_help("h");
        for line in traceback(std::slice::from_ref(&d), &map, Style::Ansi) {
            assert!(!line.contains('\n'));
            assert_eq!(line.matches("\x1b[").count(), 2 * line.matches("\x1b[0m").count(), "{line:?}");
        }
        let html = html(&[d], &map);
        assert!(html.contains("undefined: &lt;é&gt;") && !html.contains('\x1b'));
        assert_eq!(html.matches("<span").count(), html.matches("</span>").count());
    }

    #[test]
    fn go_stops_at_the_tenth_error_and_shows_one_syntax_error_a_line() {
        let mut map = SourceMap::new();
        let id = map.add_file("F.go", "\n".repeat(30), SourceKind::File);
        let at = |line: u32| Span::point(id, line - 1);
        let errors: Vec<Diagnostic> = (0..12)
            .map(|i| Diagnostic::new(Code::Undefined, at(12 - i), format!("undefined: x{i}")))
            .collect();
        let shown = plain(&errors, &map);
        assert!(shown.starts_with("F.go:3:1: undefined: x9\nF.go:4:1: undefined: x8\n"), "{shown}");
        assert!(shown.ends_with("F.go:12:1: undefined: x0\nF.go:3:1: too many errors\n"), "{shown}");
        let syntax = |text: &str| Diagnostic::new(Code::Unexpected, at(5), format!("syntax error: {text}"));
        assert_eq!(plain(&[syntax("a"), syntax("b")], &map), "F.go:5:1: syntax error: a\n");
    }
}
