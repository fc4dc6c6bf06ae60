//! Quoted strings and characters in the language's own syntax.

use crate::packages::{unicode, utf8};

/// Which characters may stand for themselves.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Plain {
    /// All that can be printed.
    Print,
    /// Those of ASCII.
    Ascii,
    /// Also the graphic ones that are no ASCII space.
    Graphic,
}

/// Appends `s` between `quote`s (`"`, `'`).
pub fn append(s: &[u8], quote: u8, plain: Plain, out: &mut Vec<u8>) {
    out.reserve(s.len() + 2);
    out.push(quote);
    for (at, r, width) in utf8::runes(s) {
        if width == 1 && r == utf8::ERROR {
            out.extend_from_slice(b"\\x");
            push_hex(s[at] as u32, 2, out);
        } else {
            append_escaped(r, quote, plain, out);
        }
    }
    out.push(quote);
}

/// Appends a character between single quotes; what is no code point becomes U+FFFD.
pub fn append_rune(r: u32, plain: Plain, out: &mut Vec<u8>) {
    let r = if char::from_u32(r).is_some() { r } else { utf8::ERROR };
    out.push(b'\'');
    append_escaped(r, b'\'', plain, out);
    out.push(b'\'');
}

fn append_escaped(r: u32, quote: u8, plain: Plain, out: &mut Vec<u8>) {
    if r == quote as u32 || r == b'\\' as u32 {
        out.extend_from_slice(&[b'\\', r as u8]);
        return;
    }
    let stands = match plain {
        Plain::Ascii => r < 0x80 && unicode::is_print(r),
        Plain::Print => unicode::is_print(r),
        Plain::Graphic => unicode::is_graphic(r),
    };
    if stands {
        utf8::encode(r, out);
        return;
    }
    let letter = match r {
        7 => b'a',
        8 => b'b',
        12 => b'f',
        10 => b'n',
        13 => b'r',
        9 => b't',
        11 => b'v',
        0..0x20 | 0x7f => {
            out.extend_from_slice(b"\\x");
            return push_hex(r, 2, out);
        }
        0..0x10000 => {
            out.extend_from_slice(b"\\u");
            return push_hex(r, 4, out);
        }
        _ => {
            out.extend_from_slice(b"\\U");
            return push_hex(r, 8, out);
        }
    };
    out.extend_from_slice(&[b'\\', letter]);
}

fn push_hex(r: u32, digits: u32, out: &mut Vec<u8>) {
    for i in (0..digits).rev() {
        out.push(b"0123456789abcdef"[(r >> (4 * i) & 15) as usize]);
    }
}

/// Whether `s` can stand between backquotes on one line.
pub fn can_backquote(s: &[u8]) -> bool {
    utf8::runes(s).all(|(_, r, width)| {
        if width > 1 {
            r != 0xfeff
        } else {
            r != utf8::ERROR && (r >= 0x20 || r == 9) && r != 0x60 && r != 0x7f
        }
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn quoting() {
        let quoted = |s: &[u8], plain| {
            let mut out = Vec::new();
            append(s, b'"', plain, &mut out);
            String::from_utf8(out).unwrap()
        };
        for (s, print, ascii) in [
            (&b"a\"b\\c'"[..], r#""a\"b\\c'""#, r#""a\"b\\c'""#),
            (b"\x07\x08\x0c\n\r\t\x0b\x00\x7f", r#""\a\b\f\n\r\t\v\x00\x7f""#, r#""\a\b\f\n\r\t\v\x00\x7f""#),
            ("☺世\u{a0}".as_bytes(), r#""☺世\u00a0""#, r#""\u263a\u4e16\u00a0""#),
            ("😀".as_bytes(), r#""😀""#, r#""\U0001f600""#),
            (b"\xff\xe4", r#""\xff\xe4""#, r#""\xff\xe4""#),
            ("\u{fffd}".as_bytes(), "\"\u{fffd}\"", r#""\ufffd""#),
        ] {
            assert_eq!(quoted(s, Plain::Print), print);
            assert_eq!(quoted(s, Plain::Ascii), ascii);
        }
        assert_eq!(quoted("\u{3000}".as_bytes(), Plain::Graphic), "\"\u{3000}\"");
        let mut out = Vec::new();
        append_rune(0x110000, Plain::Print, &mut out);
        append_rune('\'' as u32, Plain::Print, &mut out);
        assert_eq!(String::from_utf8(out).unwrap(), "'\u{fffd}''\\''");
    }

    #[test]
    fn backquoting() {
        for (s, want) in [("a\tb", true), ("a\nb", false), ("`", false), ("\u{feff}", false), ("世", true)] {
            assert_eq!(can_backquote(s.as_bytes()), want, "{s:?}");
        }
        assert!(!can_backquote(b"\xff"));
    }
}
