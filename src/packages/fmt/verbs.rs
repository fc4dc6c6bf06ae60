//! Format strings: flags, `*` and numeric widths, argument indexes, and what is printed for mistakes in them.

use super::leaf::Flags;
use super::{Printer, Val};
use crate::packages::utf8;
use crate::runtime::rtype::Kind;
use crate::runtime::value::IfaceRef;

/// A width or precision beyond this is a mistake.
const TOO_LARGE: i64 = 1_000_000;

/// A walk over one format string and its operands.
struct Format<'f> {
    text: &'f [u8],
    at: usize,
    operands: &'f [u64],
    /// The operand that comes next.
    next: usize,
    /// An index `[n]` was used somewhere: left-over operands are no mistake then.
    reordered: bool,
    /// This verb's indexes made sense.
    good_index: bool,
    after_index: bool,
}

impl Format<'_> {
    fn peek(&self) -> Option<u8> {
        self.text.get(self.at).copied()
    }

    /// A number at the current place; one that is too large spoils the rest of the format.
    fn number(&mut self) -> Option<i64> {
        let mut n = None;
        while let Some(c @ b'0'..=b'9') = self.peek() {
            let sum = n.unwrap_or(0);
            if sum > TOO_LARGE {
                self.at = self.text.len();
                return None;
            }
            n = Some(sum * 10 + i64::from(c - b'0'));
            self.at += 1;
        }
        n
    }

    /// `[n]`, if one stands here.
    fn index(&mut self) {
        self.after_index = false;
        if self.peek() != Some(b'[') {
            return;
        }
        self.reordered = true;
        let rest = &self.text[self.at..];
        let Some(close) = rest.iter().position(|&c| c == b']') else {
            self.good_index = false;
            self.at += 1;
            return;
        };
        let inside = &rest[1..close];
        self.at += close + 1;
        let n = (!inside.is_empty() && inside.len() < 8 && inside.iter().all(u8::is_ascii_digit))
            .then(|| inside.iter().fold(0usize, |n, c| n * 10 + usize::from(c - b'0')));
        self.after_index = n.is_some();
        match n {
            Some(n) if n >= 1 && n <= self.operands.len() => self.next = n - 1,
            _ => self.good_index = false,
        }
    }

    /// The operand that a `*` takes, as a number.
    fn star(&mut self) -> Option<i64> {
        let word = *self.operands.get(self.next)?;
        self.next += 1;
        let v = Val::of_iface(word, true)?;
        let n = match v.t.kind {
            Kind::Int | Kind::Int8 | Kind::Int16 | Kind::Int32 | Kind::Int64 => v.word() as i64,
            Kind::Uint | Kind::Uint8 | Kind::Uint16 | Kind::Uint32 | Kind::Uint64 | Kind::Uintptr => {
                i64::try_from(v.word()).ok()?
            }
            _ => return None,
        };
        (-TOO_LARGE..=TOO_LARGE).contains(&n).then_some(n)
    }
}

impl Printer<'_> {
    /// Operands by a format string. `wrapping`: `%w` is a verb.
    pub fn printf(&mut self, text: &[u8], operands: &[u64], wrapping: bool) {
        self.wrapping = wrapping;
        let mut f =
            Format { text, at: 0, operands, next: 0, reordered: false, good_index: true, after_index: false };
        while f.at < text.len() {
            let rest = &text[f.at..];
            let plain = rest.iter().position(|&c| c == b'%').unwrap_or(rest.len());
            self.leaf.out.extend_from_slice(&rest[..plain]);
            f.at += plain;
            if f.at >= text.len() {
                break;
            }
            f.at += 1;
            self.verb(&mut f);
        }
        if !f.reordered && f.next < operands.len() {
            self.leaf.flags = Flags::default();
            self.leaf.text("%!(EXTRA ");
            for (i, &word) in operands[f.next..].iter().enumerate() {
                if i > 0 {
                    self.leaf.text(", ");
                }
                match IfaceRef(word).rtype() {
                    None => self.leaf.text("<nil>"),
                    Some(t) => {
                        self.leaf.text(t.name);
                        self.leaf.byte(b'=');
                        self.operand(word, 'v');
                    }
                }
            }
            self.leaf.byte(b')');
        }
    }

    /// One verb, behind its percent sign.
    fn verb(&mut self, f: &mut Format) {
        self.leaf.flags = Flags::default();
        self.directive += 1;
        f.good_index = true;
        f.after_index = false;
        loop {
            let flags = &mut self.leaf.flags;
            match f.peek() {
                Some(b'#') => flags.sharp = true,
                Some(b'0') => flags.zero = true,
                Some(b'+') => flags.plus = true,
                Some(b'-') => flags.minus = true,
                Some(b' ') => flags.space = true,
                _ => break,
            }
            f.at += 1;
        }
        f.index();
        if f.peek() == Some(b'*') {
            f.at += 1;
            match f.star() {
                Some(n) => {
                    if n < 0 {
                        self.leaf.flags.minus = true;
                        self.leaf.flags.zero = false;
                    }
                    self.leaf.flags.width = Some(n.abs() as i32);
                }
                None => self.leaf.text("%!(BADWIDTH)"),
            }
            f.after_index = false;
        } else {
            self.leaf.flags.width = f.number().map(|n| n as i32);
            if f.after_index && self.leaf.flags.width.is_some() {
                // %[3]2d
                f.good_index = false;
            }
        }
        if f.peek() == Some(b'.') {
            f.at += 1;
            if f.after_index {
                // %[3].2d
                f.good_index = false;
            }
            f.index();
            if f.peek() == Some(b'*') {
                f.at += 1;
                match f.star() {
                    Some(n) if n >= 0 => self.leaf.flags.precision = Some(n as i32),
                    _ => self.leaf.text("%!(BADPREC)"),
                }
                f.after_index = false;
            } else {
                self.leaf.flags.precision = Some(f.number().unwrap_or(0) as i32);
            }
        }
        if !f.after_index {
            f.index();
        }
        if f.at >= f.text.len() {
            self.leaf.text("%!(NOVERB)");
            return;
        }
        let (r, width) = utf8::decode(&f.text[f.at..]);
        f.at += width;
        let verb = char::from_u32(r).unwrap_or('\u{fffd}');
        if verb == '%' {
            self.leaf.byte(b'%');
            return;
        }
        let mistake = if !f.good_index {
            Some("(BADINDEX)")
        } else if f.next >= f.operands.len() {
            Some("(MISSING)")
        } else {
            None
        };
        if let Some(mistake) = mistake {
            self.leaf.text("%!");
            self.leaf.rune(r);
            self.leaf.text(mistake);
            return;
        }
        if verb == 'w' && self.wrapping {
            self.wrapped.push(f.next as i64);
        }
        if matches!(verb, 'w' | 'v') {
            let flags = &mut self.leaf.flags;
            flags.sharp_v = std::mem::take(&mut flags.sharp);
            flags.plus_v = std::mem::take(&mut flags.plus);
        }
        let word = f.operands[f.next];
        f.next += 1;
        self.operand(word, verb);
    }
}
