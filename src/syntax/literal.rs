//! Values of string and rune literals. Numbers stay text here: the checker turns them into constants of any size.

use super::ast::{Literal, LiteralKind};

/// The bytes of a well-formed string literal; Go strings are bytes, and escapes like `\xff` need not be UTF-8.
/// Empty for anything else.
pub fn string_value(literal: &Literal) -> Vec<u8> {
    if literal.bad || literal.kind != LiteralKind::String || literal.text.len() < 2 {
        return Vec::new();
    }
    let inner = &literal.text[1..literal.text.len() - 1];
    if literal.text.starts_with('`') {
        // Carriage returns are no part of a raw string's value.
        return inner.bytes().filter(|&b| b != b'\r').collect();
    }
    let mut out = Vec::with_capacity(inner.len());
    let mut rest = inner;
    while let Some((unit, tail)) = unit(rest) {
        match unit {
            Unit::Byte(byte) => out.push(byte),
            Unit::Char(c) => out.extend_from_slice(c.encode_utf8(&mut [0; 4]).as_bytes()),
        }
        rest = tail;
    }
    out
}

/// The code point of a well-formed rune literal; `None` for anything else.
pub fn rune_value(literal: &Literal) -> Option<i32> {
    if literal.bad || literal.kind != LiteralKind::Rune || literal.text.len() < 3 {
        return None;
    }
    let inner = &literal.text[1..literal.text.len() - 1];
    match unit(inner)? {
        (Unit::Byte(byte), _) => Some(i32::from(byte)),
        (Unit::Char(c), _) => Some(c as i32),
    }
}

enum Unit {
    /// From an octal or `\x` escape.
    Byte(u8),
    Char(char),
}

/// The first character or escape, and what follows it.
fn unit(text: &str) -> Option<(Unit, &str)> {
    let mut chars = text.chars();
    let first = chars.next()?;
    if first != '\\' {
        return Some((Unit::Char(first), chars.as_str()));
    }
    let kind = chars.next()?;
    let rest = chars.as_str();
    let number = |digits: usize, base: u32, text: &str| {
        text.get(..digits).and_then(|digits| u32::from_str_radix(digits, base).ok()).unwrap_or(0)
    };
    let after = |count: usize| rest.get(count..).unwrap_or("");
    Some(match kind {
        'a' => (Unit::Byte(7), rest),
        'b' => (Unit::Byte(8), rest),
        'f' => (Unit::Byte(12), rest),
        'n' => (Unit::Byte(b'\n'), rest),
        'r' => (Unit::Byte(b'\r'), rest),
        't' => (Unit::Byte(b'\t'), rest),
        'v' => (Unit::Byte(11), rest),
        'x' => (Unit::Byte(number(2, 16, rest) as u8), after(2)),
        'u' => (Unit::Char(char::from_u32(number(4, 16, rest)).unwrap_or('\u{FFFD}')), after(4)),
        'U' => (Unit::Char(char::from_u32(number(8, 16, rest)).unwrap_or('\u{FFFD}')), after(8)),
        '0'..='7' => (Unit::Byte(number(3, 8, &text[1..]) as u8), text.get(4..).unwrap_or("")),
        other => (Unit::Char(other), rest),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn literal(kind: LiteralKind, text: &str) -> Literal {
        Literal { kind, text: text.into(), bad: false }
    }

    #[test]
    fn strings() {
        for (text, want) in [
            (r#""abc""#, &b"abc"[..]),
            (r#""a\n\"\\""#, b"a\n\"\\"),
            (r#""\xff\377\000""#, b"\xff\xff\0"),
            (r#""\u00e9\U0001D11E""#, "é𝄞".as_bytes()),
            ("`a\\n\r\nb`", b"a\\n\nb"),
            (r#""""#, b""),
        ] {
            assert_eq!(string_value(&literal(LiteralKind::String, text)), want, "{text}");
        }
    }

    #[test]
    fn runes() {
        for (text, want) in
            [("'a'", 97), ("'\\n'", 10), ("'\\''", 39), ("'é'", 233), ("'\\xff'", 255), ("'\\u4e16'", 0x4e16)]
        {
            assert_eq!(rune_value(&literal(LiteralKind::Rune, text)), Some(want), "{text}");
        }
    }
}
