//! Number literals: what belongs to one, and what is wrong with it.

use super::{Lexer, quote_rune};
use crate::diagnostics::Code;
use crate::syntax::ast::LiteralKind;

/// What stands in a run of digits.
#[derive(Clone, Copy, Default)]
struct Run {
    digits: bool,
    separators: bool,
    /// Offset of the first digit that the base does not have.
    invalid: Option<usize>,
}

impl Run {
    fn and(self, other: Run) -> Run {
        Run {
            digits: self.digits || other.digits,
            separators: self.separators || other.separators,
            invalid: self.invalid.or(other.invalid),
        }
    }
}

impl Lexer<'_> {
    /// The head is on the first digit; after a dot if `seen_dot`.
    pub(super) fn number(&mut self, mut seen_dot: bool) {
        let mut ok = true;
        let mut kind = LiteralKind::Int;
        let mut base = 10;
        // 'x', 'o', 'b', '0' for a bare leading zero, or nothing.
        let mut prefix = b' ';
        let mut run = Run::default();

        if !seen_dot {
            if self.take(b'0') {
                (base, prefix) = match u8::try_from(self.ch | 0x20) {
                    Ok(b'x') => (16, b'x'),
                    Ok(b'o') => (8, b'o'),
                    Ok(b'b') => (2, b'b'),
                    _ => (8, b'0'),
                };
                match prefix {
                    b'0' => run.digits = true,
                    _ => self.bump(),
                }
            }
            run = run.and(self.digits(base));
            if self.is(b'.') {
                if prefix == b'o' || prefix == b'b' {
                    self.error(
                        Code::InvalidLiteral,
                        format!("invalid radix point in {} literal", base_name(base)),
                    );
                    ok = false;
                }
                self.bump();
                seen_dot = true;
            }
        }
        if seen_dot {
            kind = LiteralKind::Float;
            run = run.and(self.digits(base));
        }
        if !run.digits && ok {
            self.error(Code::InvalidLiteral, format!("{} literal has no digits", base_name(base)));
            ok = false;
        }

        let exponent = u8::try_from(self.ch | 0x20).ok().filter(|c| *c == b'e' || *c == b'p');
        if let Some(e) = exponent {
            let needs = match e {
                b'e' if prefix != b' ' && prefix != b'0' => Some("decimal"),
                b'p' if prefix != b'x' => Some("hexadecimal"),
                _ => None,
            };
            if let Some(needs) = needs.filter(|_| ok) {
                let shown = quote_rune(self.ch);
                self.error(Code::InvalidLiteral, format!("{shown} exponent requires {needs} mantissa"));
                ok = false;
            }
            self.bump();
            kind = LiteralKind::Float;
            if self.is(b'+') || self.is(b'-') {
                self.bump();
            }
            let power = self.digits(10);
            run.separators |= power.separators;
            if !power.digits && ok {
                self.error(Code::InvalidLiteral, "exponent has no digits");
                ok = false;
            }
        } else if prefix == b'x' && kind == LiteralKind::Float && ok {
            self.error(Code::InvalidLiteral, "hexadecimal mantissa requires a 'p' exponent");
            ok = false;
        }
        if self.take(b'i') {
            kind = LiteralKind::Imag;
        }
        self.finish_literal(kind, ok);

        // What is wrong inside is told only when the whole has the right shape.
        if let (LiteralKind::Int, Some(at), true) = (kind, run.invalid, ok) {
            let digit = char::from(self.text.as_bytes()[at]);
            self.error_at(
                at as u32,
                Code::InvalidLiteral,
                format!("invalid digit '{digit}' in {} literal", base_name(base)),
            );
            ok = false;
        }
        if run.separators
            && ok
            && let Some(at) = bad_separator(self.lexeme().as_bytes())
        {
            self.error_at(self.lo + at as u32, Code::InvalidLiteral, "'_' must separate successive digits");
            ok = false;
        }
        self.bad = !ok;
    }

    /// Digits and separators. Below base 16 all decimal digits are taken, and the first too large one is noted.
    fn digits(&mut self, base: u32) -> Run {
        let mut run = Run::default();
        loop {
            match char::from_u32(self.ch) {
                Some('_') => run.separators = true,
                Some(c) if c.is_digit(base.max(10)) => {
                    run.digits = true;
                    if !c.is_digit(base) && run.invalid.is_none() {
                        run.invalid = Some(self.at);
                    }
                }
                _ => return run,
            }
            self.bump();
        }
    }
}

fn base_name(base: u32) -> &'static str {
    match base {
        2 => "binary",
        8 => "octal",
        10 => "decimal",
        _ => "hexadecimal",
    }
}

/// The first `_` that does not stand between two digits (a prefix counts as a digit).
fn bad_separator(text: &[u8]) -> Option<usize> {
    let prefixed = text.len() >= 2 && text[0] == b'0' && matches!(text[1] | 0x20, b'x' | b'o' | b'b');
    let hex = prefixed && text[1] | 0x20 == b'x';
    let is_digit = |c: u8| c.is_ascii_digit() || (hex && c.is_ascii_hexdigit());
    let start = if prefixed { 2 } else { 0 };
    (start..text.len()).find(|&i| {
        if text[i] != b'_' {
            return false;
        }
        let before = if i == start { prefixed } else { is_digit(text[i - 1]) };
        let after = text.get(i + 1).is_some_and(|&c| is_digit(c) || c == b'_');
        !(before && after)
    })
}
