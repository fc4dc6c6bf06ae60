//! Line starts of one text, and the arithmetic between bytes, lines and columns, and code points.
//!
//! Only `\n` ends a line, as in Go. A column counts bytes from the line start, from 1. Code points (Unicode scalar
//! values) are what Jupyter's `cursor_pos` counts.

/// A 1-based line and a 1-based byte column.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct LineCol {
    pub line: u32,
    pub col: u32,
}

/// Where each line of a text begins.
pub struct LineIndex {
    /// Byte offset of each line's first byte; the first is 0.
    starts: Vec<u32>,
    len: u32,
}

impl LineIndex {
    /// Indexes a text; linear in its length.
    pub fn new(text: &str) -> LineIndex {
        let mut starts = vec![0];
        starts.extend(text.bytes().enumerate().filter(|&(_, b)| b == b'\n').map(|(i, _)| i as u32 + 1));
        LineIndex { starts, len: text.len() as u32 }
    }

    /// Line and column of a byte offset; an offset past the end is taken as the end.
    pub fn line_col(&self, offset: u32) -> LineCol {
        let offset = offset.min(self.len);
        let line = self.starts.partition_point(|&start| start <= offset);
        LineCol { line: line as u32, col: offset - self.starts[line - 1] + 1 }
    }

    /// Byte offset of a line and column; clamped to the text.
    pub fn offset(&self, at: LineCol) -> u32 {
        let line = (at.line.max(1) as usize - 1).min(self.starts.len() - 1);
        (self.starts[line] + at.col.saturating_sub(1)).min(self.len)
    }

    /// How many lines there are; a text that ends with a newline has an empty last line.
    pub fn line_count(&self) -> u32 {
        self.starts.len() as u32
    }

    /// Byte range of a 1-based line without its line break, or `None` past the end. `text` is the indexed text.
    pub fn line_range(&self, line: u32, text: &str) -> Option<std::ops::Range<usize>> {
        let i = (line as usize).checked_sub(1)?;
        let start = *self.starts.get(i)? as usize;
        let end = self.starts.get(i + 1).map_or(self.len as usize, |&next| next as usize - 1);
        let line = text.get(start..end)?;
        Some(start..start + line.strip_suffix('\r').unwrap_or(line).len())
    }

    /// How many code points stand before a byte offset. `text` is the indexed text.
    pub fn code_points(text: &str, offset: u32) -> usize {
        let end = (offset as usize).min(text.len());
        text.as_bytes()[..end].iter().filter(|&&b| b & 0xC0 != 0x80).count()
    }

    /// The byte offset of the `points`-th code point; the end of the text if there are fewer.
    pub fn byte_of_code_point(text: &str, points: usize) -> u32 {
        text.char_indices().nth(points).map_or(text.len(), |(i, _)| i) as u32
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_and_columns_count_bytes_from_one() {
        let text = "aé\nb\r\n\nlast";
        let index = LineIndex::new(text);
        for (offset, line, col) in
            [(0, 1, 1), (1, 1, 2), (3, 1, 4), (4, 2, 1), (7, 3, 1), (8, 4, 1), (99, 4, 5)]
        {
            assert_eq!(index.line_col(offset), LineCol { line, col }, "offset {offset}");
        }
        assert_eq!(index.offset(LineCol { line: 2, col: 1 }), 4);
        assert_eq!(index.offset(LineCol { line: 9, col: 9 }), 12);
        assert_eq!(&text[index.line_range(2, text).unwrap()], "b");
        assert_eq!(&text[index.line_range(4, text).unwrap()], "last");
        assert_eq!(index.line_range(5, text), None);
    }

    #[test]
    fn code_points_are_scalar_values() {
        let text = "x := \"é𝄞\"";
        assert_eq!(LineIndex::code_points(text, text.len() as u32), 9);
        assert_eq!(LineIndex::byte_of_code_point(text, 7), 8);
        assert_eq!(LineIndex::byte_of_code_point(text, 99), text.len() as u32);
    }
}
