//! The pure part of package strconv: numbers and quoted strings, to text and back. Package fmt uses it too.
//!
//! Invariant: no input panics; texts are bytes and need not be UTF-8.

pub mod float;
pub mod natives;
pub mod quote;

/// Appends an integer in a base from 2 to 36.
pub fn append_uint(mut u: u64, base: u32, out: &mut Vec<u8>) {
    let mut digits = [0u8; 64];
    let mut at = digits.len();
    if base == 10 {
        // A constant divisor is several times faster, and nearly every number is decimal.
        loop {
            at -= 1;
            digits[at] = b'0' + (u % 10) as u8;
            u /= 10;
            if u == 0 {
                break;
            }
        }
    } else {
        let base = base.clamp(2, 36) as u64;
        loop {
            at -= 1;
            digits[at] = b"0123456789abcdefghijklmnopqrstuvwxyz"[(u % base) as usize];
            u /= base;
            if u == 0 {
                break;
            }
        }
    }
    out.extend_from_slice(&digits[at..]);
}

/// Appends a signed integer in a base from 2 to 36.
pub fn append_int(i: i64, base: u32, out: &mut Vec<u8>) {
    if i < 0 {
        out.push(b'-');
    }
    append_uint(i.unsigned_abs(), base, out);
}

/// A decimal integer with an optional sign, if it is one and fits.
pub fn atoi(s: &[u8]) -> Option<i64> {
    let (negative, digits) = match s.first()? {
        b'-' => (true, &s[1..]),
        b'+' => (false, &s[1..]),
        _ => (false, s),
    };
    if digits.is_empty() {
        return None;
    }
    let mut n = 0i64;
    for &c in digits {
        let d = c.wrapping_sub(b'0');
        if d > 9 {
            return None;
        }
        // Negative numbers reach one further, so the sum is built below zero.
        n = n.checked_mul(10)?.checked_sub(d as i64)?;
    }
    if negative { Some(n) } else { n.checked_neg() }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn integers() {
        let text = |i: i64, base| {
            let mut out = Vec::new();
            append_int(i, base, &mut out);
            String::from_utf8(out).unwrap()
        };
        assert_eq!(text(0, 10), "0");
        assert_eq!(text(i64::MIN, 10), "-9223372036854775808");
        assert_eq!(text(-255, 16), "-ff");
        assert_eq!(text(35, 36), "z");
        assert_eq!(text(5, 2), "101");
    }

    #[test]
    fn atoi_takes_decimal_integers_that_fit() {
        for (s, want) in [
            ("0", Some(0)),
            ("-9223372036854775808", Some(i64::MIN)),
            ("9223372036854775807", Some(i64::MAX)),
            ("9223372036854775808", None),
            ("+7", Some(7)),
            ("", None),
            ("-", None),
            ("1_0", None),
            (" 1", None),
            ("0x1", None),
        ] {
            assert_eq!(atoi(s.as_bytes()), want, "{s}");
        }
    }
}
