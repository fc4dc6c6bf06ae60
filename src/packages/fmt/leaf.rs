//! Formatting of single scalars and strings under flags, width and precision: the leaves of every printed value.
//!
//! This file does not know values or types, only numbers and bytes.

use crate::packages::strconv::{append_int, append_uint, float, quote};
use crate::packages::{unicode, utf8};

/// The flags, width and precision of one verb.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Flags {
    pub width: Option<i32>,
    pub precision: Option<i32>,
    pub minus: bool,
    pub plus: bool,
    pub sharp: bool,
    pub space: bool,
    pub zero: bool,
    /// `%+v`: field names.
    pub plus_v: bool,
    /// `%#v`: Go syntax.
    pub sharp_v: bool,
}

/// The text so far, and how the next leaf is formatted.
#[derive(Debug, Default)]
pub struct Leaf {
    pub out: Vec<u8>,
    pub flags: Flags,
}

const LOWER: &[u8; 16] = b"0123456789abcdef";
const UPPER: &[u8; 16] = b"0123456789ABCDEF";

impl Leaf {
    pub fn text(&mut self, s: &str) {
        self.out.extend_from_slice(s.as_bytes());
    }

    pub fn byte(&mut self, b: u8) {
        self.out.push(b);
    }

    pub fn rune(&mut self, r: u32) {
        utf8::encode(r, &mut self.out);
    }

    fn fill(&mut self, n: i32) {
        if n > 0 {
            let byte = if self.flags.zero && !self.flags.minus { b'0' } else { b' ' };
            let len = self.out.len() + n as usize;
            self.out.resize(len, byte);
        }
    }

    /// Appends `s` padded to the width, which counts characters.
    pub fn pad(&mut self, s: &[u8]) {
        let Some(width @ 1..) = self.flags.width else {
            self.out.extend_from_slice(s);
            return;
        };
        let missing = width.saturating_sub(utf8::count(s) as i32);
        if self.flags.minus {
            self.out.extend_from_slice(s);
            self.fill(missing);
        } else {
            self.fill(missing);
            self.out.extend_from_slice(s);
        }
    }

    /// Pads with spaces what was appended from `start` on, one byte a character.
    fn pad_from(&mut self, start: usize) {
        let len = self.out.len() - start;
        let missing = usize::try_from(self.flags.width.unwrap_or(0)).unwrap_or(0).saturating_sub(len);
        if missing > 0 {
            self.out.resize(start + len + missing, b' ');
            if !self.flags.minus {
                self.out.copy_within(start..start + len, start + missing);
                self.out[start..start + missing].fill(b' ');
            }
        }
    }

    /// No flag but those that say where spaces go.
    fn only_spaces(&self) -> bool {
        let f = &self.flags;
        !(f.plus || f.sharp || f.space || f.zero || f.plus_v || f.sharp_v)
    }

    /// Pads with spaces whatever the zero flag says.
    fn pad_spaces(&mut self, s: &[u8]) {
        let zero = std::mem::replace(&mut self.flags.zero, false);
        self.pad(s);
        self.flags.zero = zero;
    }

    pub fn boolean(&mut self, v: bool) {
        self.pad(if v { b"true" } else { b"false" });
    }

    /// An integer in a base. `signed`: `u` is a two's complement number. `verb` is `O` for the prefix 0o; upper-case
    /// digits are for `X`.
    pub fn integer(&mut self, u: u64, base: u32, signed: bool, verb: char) {
        let flags = self.flags;
        if flags.precision.is_none() && verb != 'O' && self.only_spaces() {
            // By far the most frequent case.
            let start = self.out.len();
            if signed {
                append_int(u as i64, base, &mut self.out);
            } else {
                append_uint(u, base, &mut self.out);
            }
            if verb == 'X' {
                self.out[start..].make_ascii_uppercase();
            }
            self.pad_from(start);
            return;
        }
        let negative = signed && (u as i64) < 0;
        let magnitude = if negative { u.wrapping_neg() } else { u };
        let mut least = 0;
        if let Some(precision) = flags.precision {
            least = precision;
            if precision == 0 && u == 0 {
                let zero = std::mem::replace(&mut self.flags.zero, false);
                self.fill(flags.width.unwrap_or(0));
                self.flags.zero = zero;
                return;
            }
        } else if flags.zero
            && !flags.minus
            && let Some(width) = flags.width
        {
            least = width;
            if negative || flags.plus || flags.space {
                least -= 1;
            }
        }
        let mut digits = Vec::with_capacity(72);
        append_uint(magnitude, base, &mut digits);
        if verb == 'X' {
            digits.make_ascii_uppercase();
        }
        let mut text = Vec::with_capacity(digits.len().max(least.max(0) as usize) + 4);
        if negative {
            text.push(b'-');
        } else if flags.plus {
            text.push(b'+');
        } else if flags.space {
            text.push(b' ');
        }
        if verb == 'O' {
            text.extend_from_slice(b"0o");
        }
        let zeros = (least.max(0) as usize).saturating_sub(digits.len());
        if flags.sharp {
            match base {
                2 => text.extend_from_slice(b"0b"),
                8 if zeros == 0 && digits[0] != b'0' => text.push(b'0'),
                16 => text.extend_from_slice(if verb == 'X' { b"0X" } else { b"0x" }),
                _ => {}
            }
        }
        text.resize(text.len() + zeros, b'0');
        text.extend_from_slice(&digits);
        self.pad_spaces(&text);
    }

    /// `0x...`, or without the prefix.
    pub fn hex(&mut self, u: u64, prefix: bool) {
        let sharp = std::mem::replace(&mut self.flags.sharp, prefix);
        self.integer(u, 16, false, 'v');
        self.flags.sharp = sharp;
    }

    /// `%c`
    pub fn character(&mut self, c: u64) {
        let mut text = Vec::with_capacity(4);
        utf8::encode(u32::try_from(c).unwrap_or(u32::MAX), &mut text);
        self.pad(&text);
    }

    /// `%q` of an integer
    pub fn quoted_character(&mut self, c: u64) {
        let plain = if self.flags.plus { quote::Plain::Ascii } else { quote::Plain::Print };
        let mut text = Vec::new();
        quote::append_rune(u32::try_from(c).unwrap_or(u32::MAX), plain, &mut text);
        self.pad(&text);
    }

    /// `%U`
    pub fn unicode(&mut self, u: u64) {
        let mut text = b"U+".to_vec();
        let mut digits = Vec::new();
        append_uint(u, 16, &mut digits);
        digits.make_ascii_uppercase();
        let least = self.flags.precision.unwrap_or(0).max(4) as usize;
        text.resize(text.len() + least.saturating_sub(digits.len()), b'0');
        text.extend_from_slice(&digits);
        if self.flags.sharp && u <= unicode::MAX as u64 && unicode::is_print(u as u32) {
            text.extend_from_slice(b" '");
            utf8::encode(u as u32, &mut text);
            text.push(b'\'');
        }
        self.pad_spaces(&text);
    }

    /// The first `precision` characters.
    fn truncate<'a>(&self, s: &'a [u8]) -> &'a [u8] {
        match self.flags.precision {
            Some(n) => match utf8::runes(s).nth(n.max(0) as usize) {
                Some((at, ..)) => &s[..at],
                None => s,
            },
            None => s,
        }
    }

    /// `%s`
    pub fn string(&mut self, s: &[u8]) {
        let s = self.truncate(s);
        self.pad(s);
    }

    /// `%q`
    pub fn quoted(&mut self, s: &[u8]) {
        let s = self.truncate(s);
        let mut text = Vec::with_capacity(s.len() + 2);
        if self.flags.sharp && quote::can_backquote(s) {
            text.push(b'`');
            text.extend_from_slice(s);
            text.push(b'`');
        } else {
            let plain = if self.flags.plus { quote::Plain::Ascii } else { quote::Plain::Print };
            quote::append(s, b'"', plain, &mut text);
        }
        self.pad(&text);
    }

    /// `%x` and `%X` of strings and bytes
    pub fn hex_bytes(&mut self, s: &[u8], upper: bool) {
        let flags = self.flags;
        let s = match flags.precision {
            Some(n) if (n.max(0) as usize) < s.len() => &s[..n.max(0) as usize],
            _ => s,
        };
        let width = flags.width.unwrap_or(0);
        if s.is_empty() {
            self.fill(width);
            return;
        }
        let mut len = 2 * s.len();
        if flags.space {
            len = if flags.sharp { 2 * len } else { len } + s.len() - 1;
        } else if flags.sharp {
            len += 2;
        }
        let missing = width.saturating_sub(len as i32);
        if !flags.minus {
            self.fill(missing);
        }
        let digits = if upper { UPPER } else { LOWER };
        for (i, &b) in s.iter().enumerate() {
            if flags.space && i > 0 {
                self.out.push(b' ');
            }
            if flags.sharp && (flags.space || i == 0) {
                self.out.extend_from_slice(if upper { b"0X" } else { b"0x" });
            }
            self.out.extend_from_slice(&[digits[(b >> 4) as usize], digits[(b & 15) as usize]]);
        }
        if flags.minus {
            self.fill(missing);
        }
    }

    /// A float in one of strconv's formats, with the precision that holds when none is given (-1: shortest).
    pub fn float(&mut self, v: f64, bits: u32, verb: u8, precision: i32) {
        let flags = self.flags;
        if v.is_finite() && self.only_spaces() {
            let start = self.out.len();
            float::append(v, verb, flags.precision.unwrap_or(precision), bits, &mut self.out);
            self.pad_from(start);
            return;
        }
        let precision = flags.precision.unwrap_or(precision);
        let mut text = vec![b'+'];
        float::append(v, verb, precision, bits, &mut text);
        if matches!(text[1], b'-' | b'+') {
            text.remove(0);
        }
        if flags.space && text[0] == b'+' && !flags.plus {
            text[0] = b' ';
        }
        if !v.is_finite() {
            let signed = !v.is_nan() || flags.space || flags.plus;
            return self.pad_spaces(&text[usize::from(!signed)..]);
        }
        if flags.sharp && verb != b'b' {
            alternate(&mut text, verb, precision);
        }
        if flags.plus || text[0] != b'+' {
            if flags.zero
                && !flags.minus
                && let Some(width) = flags.width
                && width > text.len() as i32
            {
                self.out.push(text[0]);
                self.fill(width - text.len() as i32);
                self.out.extend_from_slice(&text[1..]);
                return;
            }
            return self.pad(&text);
        }
        self.pad(&text[1..]);
    }

    /// A complex number: both parts like [`Leaf::float`], the second always with its sign.
    pub fn complex(&mut self, re: f64, im: f64, bits: u32, verb: u8, precision: i32) {
        let plus = self.flags.plus;
        self.out.push(b'(');
        self.float(re, bits, verb, precision);
        self.flags.plus = true;
        self.float(im, bits, verb, precision);
        self.out.extend_from_slice(b"i)");
        self.flags.plus = plus;
    }
}

/// The sharp flag on floats: always a point, and trailing zeros up to the precision for `g` and `x`.
fn alternate(text: &mut Vec<u8>, verb: u8, precision: i32) {
    let mut missing = match verb {
        b'g' | b'G' | b'x' => {
            if precision < 0 {
                6
            } else {
                precision
            }
        }
        _ => 0,
    };
    let hex = verb | 0x20 == b'x';
    let (mut point, mut nonzero, mut end) = (false, false, text.len());
    for (i, &c) in text.iter().enumerate().skip(1) {
        match c {
            b'.' => point = true,
            b'p' | b'P' => {
                end = i;
                break;
            }
            b'e' | b'E' if !hex => {
                end = i;
                break;
            }
            _ => {
                nonzero |= c != b'0';
                if nonzero {
                    missing -= 1;
                }
            }
        }
    }
    let tail = text.split_off(end);
    if !point {
        if text.len() == 2 && text[1] == b'0' {
            missing -= 1;
        }
        text.push(b'.');
    }
    for _ in 0..missing {
        text.push(b'0');
    }
    text.extend_from_slice(&tail);
}
