//! Floating-point numbers to text in the formats `e E f g G b x X`, and back.
//!
//! Invariants: the shortest form reads back as the same number; every other form is the exact value, correctly rounded
//! (ties to even); reading is correctly rounded too.

/// The decimal digits of a finite number: `0.d1d2d3... * 10^point`, without trailing zeros. Zero has none.
struct Decimal {
    digits: Vec<u8>,
    point: i32,
}

impl Decimal {
    /// From Rust's exponent form, `d.ddde-7`.
    fn from_scientific(text: &str) -> Decimal {
        let (mantissa, exponent) = text.split_once('e').unwrap_or((text, "0"));
        let mut digits: Vec<u8> = mantissa.bytes().filter(u8::is_ascii_digit).collect();
        while digits.last() == Some(&b'0') {
            digits.pop();
        }
        let exponent: i32 = exponent.parse().unwrap_or(0);
        let point = if digits.is_empty() { 0 } else { exponent + 1 };
        Decimal { digits, point }
    }

    /// The shortest digits that read back, nearest to the number; of two that are equally near the even one.
    fn shortest(f: f64, bits: u32) -> Decimal {
        let text = if bits == 32 { format!("{:e}", f as f32) } else { format!("{f:e}") };
        let mut d = Decimal::from_scientific(&text);
        let Some(last) = d.digits.len().checked_sub(1).filter(|&i| d.digits[i] % 2 == 1) else { return d };
        // Rust takes the larger of two: the number is half-way if the smaller one reads back and a 5 follows it.
        d.digits[last] -= 1;
        let lower = String::from_utf8_lossy(&d.digits);
        let lower = format!("0.{lower}e{}", d.point);
        let same = match bits {
            32 => lower.parse::<f32>().is_ok_and(|x| x == f as f32),
            _ => lower.parse::<f64>().is_ok_and(|x| x == f),
        };
        let half = same && {
            let exact = Decimal::from_scientific(&format!("{f:.800e}")).digits;
            exact.len() == last + 2 && exact.starts_with(&d.digits) && exact[last + 1] == b'5'
        };
        if !half {
            d.digits[last] += 1;
        }
        d
    }

    fn digit(&self, i: i32) -> u8 {
        usize::try_from(i).ok().and_then(|i| self.digits.get(i)).copied().unwrap_or(b'0')
    }
}

/// Appends `f` in a format, with a precision or (negative) the shortest form that reads back. `bits` is 32 or 64.
pub fn append(f: f64, format: u8, precision: i32, bits: u32, out: &mut Vec<u8>) {
    // What a float32 cannot hold is infinite, as what it holds is rounded.
    let f = if bits == 32 { f64::from(f as f32) } else { f };
    if f.is_nan() {
        out.extend_from_slice(b"NaN");
        return;
    }
    if f.is_infinite() {
        out.extend_from_slice(if f > 0.0 { b"+Inf" } else { b"-Inf" });
        return;
    }
    match format {
        b'b' => return binary_exponent(f, bits, out),
        b'x' | b'X' => return hexadecimal(f, format, precision, bits, out),
        b'e' | b'E' | b'f' | b'g' | b'G' => {}
        _ => {
            out.extend_from_slice(&[b'%', format]);
            return;
        }
    }
    if f.is_sign_negative() {
        out.push(b'-');
    }
    let f = f.abs();
    if bits == 64
        && precision < 0
        && (format == b'f' || format == b'g' && (f == 0.0 || (1e-4..1e6).contains(&f)))
    {
        if let Some((digits, places)) = short(f) {
            return point_in(digits, places, out);
        }
    } else if format == b'f'
        && let Some(digits) = rounded(f, precision)
    {
        return point_in(digits, precision as u32, out);
    }
    match format {
        b'f' => {
            if precision >= 0 {
                out.extend_from_slice(format!("{f:.*}", precision as usize).as_bytes());
            } else {
                let d = Decimal::shortest(f, bits);
                let precision = (d.digits.len() as i32 - d.point).max(0);
                fixed(&d, precision, out);
            }
        }
        b'e' | b'E' => {
            let (d, precision) = if precision >= 0 {
                (Decimal::from_scientific(&format!("{f:.*e}", precision as usize)), precision)
            } else {
                let d = Decimal::shortest(f, bits);
                let precision = (d.digits.len() as i32 - 1).max(0);
                (d, precision)
            };
            scientific(&d, precision, format, out);
        }
        _ => {
            let shortest = precision < 0;
            let (d, mut precision) = if shortest {
                let d = Decimal::shortest(f, bits);
                let n = d.digits.len() as i32;
                (d, n)
            } else {
                let n = precision.max(1);
                (Decimal::from_scientific(&format!("{f:.*e}", n as usize - 1)), n)
            };
            let count = d.digits.len() as i32;
            let mut limit = precision;
            if limit > count && count >= d.point {
                limit = count;
            }
            if shortest {
                limit = 6;
            }
            let exponent = d.point - 1;
            if exponent < -4 || exponent >= limit {
                precision = precision.min(count.max(1));
                scientific(&d, precision - 1, format + b'e' - b'g', out);
            } else {
                if precision > d.point {
                    precision = count;
                }
                fixed(&d, (precision - d.point).max(0), out);
            }
        }
    }
}

/// Powers of ten that a float64 holds exactly.
const POWERS: [f64; 8] = [1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7];

/// A number that is not negative as a short decimal: digits, and how many of them stand behind the point. A decimal of at
/// most 15 digits that reads back as the number is the only one: two different ones are different numbers. So it is
/// the shortest, once it has no trailing zeros.
fn short(f: f64) -> Option<(u64, u32)> {
    for (places, power) in (0..).zip(POWERS) {
        let digits = (f * power).round();
        if digits >= 1e15 {
            return None;
        }
        if digits / power == f {
            return Some((digits as u64, places));
        }
    }
    None
}

/// A number that is not negative, rounded to so many places (ties to even), times 10^places; None if that does not fit.
fn rounded(f: f64, places: i32) -> Option<u64> {
    let (_, mantissa, exponent) = parts(f, 64);
    if !(0..=15).contains(&places) || !(-120..=0).contains(&exponent) {
        return None;
    }
    // Less than 2^53 * 10^15, which is less than 2^103.
    let scaled = u128::from(mantissa) * 10u128.pow(places as u32);
    let shift = exponent.unsigned_abs();
    let (mut whole, rest) = (scaled >> shift, scaled & ((1 << shift) - 1));
    let half = 1u128 << shift >> 1;
    if shift > 0 && (rest > half || rest == half && whole & 1 != 0) {
        whole += 1;
    }
    u64::try_from(whole).ok()
}

/// Appends `digits` with the point before the last `places`.
fn point_in(digits: u64, places: u32, out: &mut Vec<u8>) {
    let start = out.len();
    super::append_uint(digits, 10, out);
    if places == 0 {
        return;
    }
    let places = places as usize;
    let missing = (places + 1).saturating_sub(out.len() - start);
    out.splice(start..start, std::iter::repeat_n(b'0', missing));
    let at = out.len() - places;
    out.insert(at, b'.');
}

/// `d.ddde±dd` with `precision` digits after the point.
fn scientific(d: &Decimal, precision: i32, letter: u8, out: &mut Vec<u8>) {
    out.push(d.digit(0));
    if precision > 0 {
        out.push(b'.');
        for i in 1..=precision {
            out.push(d.digit(i));
        }
    }
    let exponent = if d.digits.is_empty() { 0 } else { d.point - 1 };
    out.push(letter);
    out.push(if exponent < 0 { b'-' } else { b'+' });
    if exponent.abs() < 10 {
        out.push(b'0');
    }
    super::append_uint(exponent.unsigned_abs() as u64, 10, out);
}

/// `ddd.ddd` with `precision` digits after the point.
fn fixed(d: &Decimal, precision: i32, out: &mut Vec<u8>) {
    if d.point > 0 {
        for i in 0..d.point {
            out.push(d.digit(i));
        }
    } else {
        out.push(b'0');
    }
    if precision > 0 {
        out.push(b'.');
        for i in d.point..d.point + precision {
            out.push(d.digit(i));
        }
    }
}

/// Sign, mantissa as an integer, exponent of two of its lowest bit.
fn parts(f: f64, bits: u32) -> (bool, u64, i32) {
    if bits == 32 {
        let b = (f as f32).to_bits();
        let (exponent, fraction) = ((b >> 23 & 0xff) as i32, (b & 0x7f_ffff) as u64);
        let (mantissa, exponent) = if exponent == 0 { (fraction, 1) } else { (fraction | 1 << 23, exponent) };
        (b >> 31 != 0, mantissa, exponent - 127 - 23)
    } else {
        let b = f.to_bits();
        let (exponent, fraction) = ((b >> 52 & 0x7ff) as i32, b & ((1 << 52) - 1));
        let (mantissa, exponent) = if exponent == 0 { (fraction, 1) } else { (fraction | 1 << 52, exponent) };
        (b >> 63 != 0, mantissa, exponent - 1023 - 52)
    }
}

/// `-ddddp±ddd`.
fn binary_exponent(f: f64, bits: u32, out: &mut Vec<u8>) {
    let (negative, mantissa, exponent) = parts(f, bits);
    if negative {
        out.push(b'-');
    }
    super::append_uint(mantissa, 10, out);
    out.push(b'p');
    if exponent >= 0 {
        out.push(b'+');
    }
    super::append_int(exponent as i64, 10, out);
}

/// `-0x1.yyyyyyyyp±dd`.
fn hexadecimal(f: f64, format: u8, precision: i32, bits: u32, out: &mut Vec<u8>) {
    let (negative, mut mantissa, mut exponent) = parts(f, bits);
    let width = if bits == 32 { 23 } else { 52 };
    // Bring the leading one to bit 60, so that 15 hex digits follow it.
    if mantissa == 0 {
        exponent = 0;
    } else {
        mantissa <<= 60 - width;
        exponent += width;
        while mantissa & 1 << 60 == 0 {
            mantissa <<= 1;
            exponent -= 1;
        }
    }
    if (0..15).contains(&precision) {
        let shift = precision as u32 * 4;
        let rest = mantissa << shift & ((1 << 60) - 1);
        mantissa >>= 60 - shift;
        if rest | (mantissa & 1) > 1 << 59 {
            mantissa += 1;
        }
        mantissa <<= 60 - shift;
        if mantissa & 1 << 61 != 0 {
            mantissa >>= 1;
            exponent += 1;
        }
    }
    let digits = if format == b'X' { b"0123456789ABCDEF" } else { b"0123456789abcdef" };
    if negative {
        out.push(b'-');
    }
    out.extend_from_slice(&[b'0', format, b'0' + (mantissa >> 60 & 1) as u8]);
    mantissa <<= 4;
    if precision < 0 && mantissa != 0 {
        out.push(b'.');
        while mantissa != 0 {
            out.push(digits[(mantissa >> 60) as usize]);
            mantissa <<= 4;
        }
    } else if precision > 0 {
        out.push(b'.');
        for _ in 0..precision {
            out.push(digits[(mantissa >> 60) as usize]);
            mantissa <<= 4;
        }
    }
    out.push(if format == b'X' { b'P' } else { b'p' });
    out.push(if exponent < 0 { b'-' } else { b'+' });
    if exponent.abs() < 10 {
        out.push(b'0');
    }
    super::append_uint(exponent.unsigned_abs() as u64, 10, out);
}

/// Why a text is no number.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fault {
    Syntax,
    /// The number is too large; the value is an infinity.
    Range,
}

/// Reads a floating-point number of 32 or 64 bits: decimal or hexadecimal, `inf`, `infinity`, `nan` in any case.
pub fn parse(s: &[u8], bits: u32) -> (f64, Option<Fault>) {
    let (negative, body) = match s.first() {
        Some(b'-') => (true, &s[1..]),
        Some(b'+') => (false, &s[1..]),
        _ => (false, s),
    };
    let sign = |f: f64| if negative { -f } else { f };
    if body.eq_ignore_ascii_case(b"inf") || body.eq_ignore_ascii_case(b"infinity") {
        return (sign(f64::INFINITY), None);
    }
    if s.eq_ignore_ascii_case(b"nan") {
        return (f64::NAN, None);
    }
    let Some(number) = Number::scan(body) else { return (0.0, Some(Fault::Syntax)) };
    let magnitude = if number.hex {
        number.hex_value(bits)
    } else if bits == 32 {
        number.decimal_text().parse::<f32>().unwrap_or(0.0) as f64
    } else {
        number.decimal_text().parse::<f64>().unwrap_or(0.0)
    };
    (sign(magnitude), magnitude.is_infinite().then_some(Fault::Range))
}

/// A number's digits (point and underscores taken out), where the point stands, and the written exponent.
struct Number {
    hex: bool,
    digits: Vec<u8>,
    /// Digits before the point.
    point: i64,
    exponent: i64,
}

impl Number {
    fn scan(s: &[u8]) -> Option<Number> {
        let hex = s.len() >= 2 && s[0] == b'0' && s[1] | 0x20 == b'x';
        let mut i = if hex { 2 } else { 0 };
        let (mut digits, mut point, mut underscores) = (Vec::new(), None, false);
        while let Some(&c) = s.get(i) {
            match c {
                b'_' => underscores = true,
                b'.' if point.is_none() => point = Some(digits.len() as i64),
                b'0'..=b'9' => digits.push(c),
                b'a'..=b'f' | b'A'..=b'F' if hex => digits.push(c),
                _ => break,
            }
            i += 1;
        }
        if digits.is_empty() {
            return None;
        }
        let mut exponent = 0i64;
        let letter = if hex { b'p' } else { b'e' };
        match s.get(i) {
            Some(c) if c | 0x20 == letter => {
                i += 1;
                let negative = match s.get(i)? {
                    b'-' => {
                        i += 1;
                        true
                    }
                    b'+' => {
                        i += 1;
                        false
                    }
                    _ => false,
                };
                if !s.get(i)?.is_ascii_digit() {
                    return None;
                }
                while let Some(&c) = s.get(i) {
                    match c {
                        b'_' => underscores = true,
                        // Beyond this every number is zero or infinite anyway.
                        b'0'..=b'9' if exponent < 100_000 => exponent = exponent * 10 + (c - b'0') as i64,
                        b'0'..=b'9' => {}
                        _ => break,
                    }
                    i += 1;
                }
                if negative {
                    exponent = -exponent;
                }
            }
            _ if hex => return None,
            _ => {}
        }
        if i != s.len() || underscores && !underscores_fit(s) {
            return None;
        }
        let point = point.unwrap_or(digits.len() as i64);
        Some(Number { hex, digits, point, exponent })
    }

    fn decimal_text(&self) -> String {
        let digits = String::from_utf8_lossy(&self.digits);
        format!("{digits}e{}", self.exponent - (self.digits.len() as i64 - self.point))
    }

    fn hex_value(&self, bits: u32) -> f64 {
        // 64 bits of mantissa and a sticky bit for all that follows are enough to round once.
        let (mut mantissa, mut sticky, mut dropped) = (0u64, false, 0i64);
        for &c in &self.digits {
            let d = (c as char).to_digit(16).unwrap_or(0) as u64;
            if mantissa >> 60 == 0 {
                mantissa = mantissa << 4 | d;
            } else {
                sticky |= d != 0;
                dropped += 1;
            }
        }
        if mantissa == 0 {
            return 0.0;
        }
        let exponent = self.exponent + 4 * (dropped - (self.digits.len() as i64 - self.point));
        let zeros = mantissa.leading_zeros();
        let mantissa = mantissa << zeros;
        // The value is mantissa * 2^exponent with the leading bit at 63.
        let exponent = exponent - zeros as i64;
        let (width, least, most) = if bits == 32 { (24, -149, 127) } else { (53, -1074, 1023) };
        let lowest = (exponent + 64 - width).max(least);
        let cut = lowest - exponent;
        let (mut kept, rest, half) = if cut > 64 {
            (0, 1, 2)
        } else if cut == 64 {
            (0u64, mantissa as u128, 1u128 << 63)
        } else {
            (mantissa >> cut, (mantissa & ((1u64 << cut) - 1)) as u128, 1u128 << (cut - 1))
        };
        if rest > half || rest == half && (sticky || kept & 1 == 1) {
            kept += 1;
        }
        if kept == 0 {
            return 0.0;
        }
        let top = 63 - kept.leading_zeros() as i64 + lowest;
        if top > most {
            return f64::INFINITY;
        }
        // Exact: kept has at most 53 bits, and the product is representable.
        scale(kept as f64, lowest)
    }
}

/// `f * 2^exponent` where the result is representable.
fn scale(mut f: f64, mut exponent: i64) -> f64 {
    while exponent > 1000 {
        f *= 2f64.powi(1000);
        exponent -= 1000;
    }
    while exponent < -1000 {
        f *= 2f64.powi(-1000);
        exponent += 1000;
    }
    f * 2f64.powi(exponent as i32)
}

/// Whether underscores stand between digits only (a base prefix counts as a digit), and only after such a prefix
/// or in a decimal number.
pub fn underscores_fit(s: &[u8]) -> bool {
    let s = match s.first() {
        Some(b'-' | b'+') => &s[1..],
        _ => s,
    };
    let prefixed = s.len() >= 2 && s[0] == b'0' && matches!(s[1] | 0x20, b'b' | b'o' | b'x');
    let hex = prefixed && s[1] | 0x20 == b'x';
    let mut before = if prefixed { b'0' } else { b'^' };
    for &c in &s[if prefixed { 2 } else { 0 }..] {
        let kind = match c {
            b'0'..=b'9' => b'0',
            b'a'..=b'f' | b'A'..=b'F' if hex => b'0',
            b'_' => b'_',
            _ => b'!',
        };
        if kind == b'_' && before != b'0' || before == b'_' && kind != b'0' {
            return false;
        }
        before = kind;
    }
    before != b'_'
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Lines `bits format precision width text`, as a Go 1.27 program prints them.
    #[test]
    fn formats_agree_with_go() {
        let mut lines = 0;
        for line in include_str!("../../../tests/packages/data/format_float.txt").lines() {
            let words: Vec<&str> = line.split(' ').collect();
            let f = f64::from_bits(u64::from_str_radix(words[0], 16).unwrap());
            let mut out = Vec::new();
            append(f, words[1].as_bytes()[0], words[2].parse().unwrap(), words[3].parse().unwrap(), &mut out);
            assert_eq!(String::from_utf8(out).unwrap(), words[4], "{line}");
            lines += 1;
        }
        assert!(lines > 1000);
    }

    /// Lines `text|bits 64|fault|bits 32|fault`, as a Go 1.27 program prints them.
    #[test]
    fn parses_agree_with_go() {
        for line in include_str!("../../../tests/packages/data/parse_float.txt").lines() {
            let words: Vec<&str> = line.split('|').collect();
            for (width, at) in [(64, 1), (32, 3)] {
                let (f, fault) = parse(words[0].as_bytes(), width);
                let fault = match fault {
                    None => "ok",
                    Some(Fault::Syntax) => "syntax",
                    Some(Fault::Range) => "range",
                };
                let bits = if f.is_nan() { "nan".to_string() } else { format!("{:x}", f.to_bits()) };
                assert_eq!((bits.as_str(), fault), (words[at], words[at + 1]), "{line}");
            }
        }
    }
}
