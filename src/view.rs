//! Pictures and tables of what happened, drawn from plain data.
//!
//! Each has a text form for readers without a browser and an HTML or SVG form that needs no style sheet: what a front end
//! sanitises or a page without gopark shows must still be readable. Nothing here knows goroutines, cells or values.

use std::fmt::Write as _;

/// Rows of text under a heading; every row is as long as the heading.
#[derive(Clone, Debug, PartialEq)]
pub struct Table {
    heading: Vec<String>,
    rows: Vec<Vec<String>>,
}

impl Table {
    pub fn new<const N: usize>(heading: [&str; N]) -> Table {
        Table { heading: heading.map(str::to_string).to_vec(), rows: Vec::new() }
    }

    /// # Panics
    /// When the row is not as long as the heading.
    pub fn row(&mut self, row: Vec<String>) {
        assert_eq!(row.len(), self.heading.len(), "a row as long as the heading");
        self.rows.push(row);
    }

    /// Columns aligned with spaces, a line each, without a space at the end of a line.
    pub fn text(&self) -> String {
        let mut widths = vec![0; self.heading.len()];
        for row in self.lines() {
            for (width, cell) in widths.iter_mut().zip(row) {
                *width = (*width).max(cell.chars().count());
            }
        }
        let mut text = String::new();
        for row in self.lines() {
            let mut line = String::new();
            for (width, cell) in widths.iter().zip(row) {
                let _ = write!(line, "{cell:width$}  ");
            }
            text.push_str(line.trim_end());
            text.push('\n');
        }
        text
    }

    /// A `<table>` with inline styles.
    pub fn html(&self) -> String {
        const CELL: &str = "padding:2px 12px 2px 0;text-align:left";
        let mut html = String::from("<table style=\"border-collapse:collapse;font-family:monospace\">");
        for (i, row) in self.lines().enumerate() {
            let element = if i == 0 { "th" } else { "td" };
            html.push_str("<tr>");
            for cell in row {
                let _ = write!(html, "<{element} style=\"{CELL}\">{}</{element}>", escape(cell));
            }
            html.push_str("</tr>");
        }
        html.push_str("</table>");
        html
    }

    fn lines(&self) -> impl Iterator<Item = &Vec<String>> {
        std::iter::once(&self.heading).chain(&self.rows)
    }
}

/// Text as HTML shows it, in elements and in quoted attributes.
fn escape(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            c => out.push(c),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    fn table() -> Table {
        let mut table = Table::new(["n", "what", "where"]);
        table.row(vec!["1".into(), "waits for ü".into(), "here".into()]);
        table.row(vec!["10".into(), "<-c".into(), String::new()]);
        table
    }

    #[test]
    fn columns_are_aligned_and_lines_end_with_text() {
        assert_eq!(table().text(), "n   what         where\n1   waits for ü  here\n10  <-c\n");
    }

    #[test]
    fn html_shows_every_character_as_itself() {
        let html = table().html();
        assert!(html.contains(">&lt;-c</td>"), "{html}");
        assert_eq!(html.matches("<tr>").count(), 3);
        assert_eq!(escape("a<b & \"c\">"), "a&lt;b &amp; &quot;c&quot;&gt;");
    }
}
