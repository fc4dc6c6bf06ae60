//! Arithmetic that Rust's operators do not do Go's way: pure functions on slot words.
//!
//! Words are canonical (see `ir::instr`): signed integers sign-extended, unsigned zero-extended, float32 as the
//! float64 that holds it. Nothing here knows a frame.
use crate::ir::instr::{BitFn, Cmp, FloatFn, IntKind};

/// What [`ext_unsigned`] or [`ext_signed`] wraps to `kind` with: the bits that stay, or how many go.
pub fn ext_with(kind: IntKind) -> u64 {
    match kind {
        IntKind::U8 => 0xff,
        IntKind::U16 => 0xffff,
        IntKind::U32 => 0xffff_ffff,
        IntKind::I8 => 56,
        IntKind::I16 => 48,
        IntKind::I32 => 32,
    }
}

/// Wraps `word` to an unsigned type.
#[inline(always)]
pub fn ext_unsigned(word: u64, stay: u64) -> u64 {
    word & stay
}

/// Wraps `word` to a signed type.
#[inline(always)]
pub fn ext_signed(word: u64, go: u64) -> u64 {
    ((word << (go & 63)) as i64 >> (go & 63)) as u64
}

/// Go's `<<`: the count is unsigned and may exceed the width.
#[inline(always)]
pub fn shl(a: u64, count: u64) -> u64 {
    if count < 64 { a << count } else { 0 }
}

/// Go's `>>` on signed operands.
#[inline(always)]
pub fn shr(a: u64, count: u64) -> u64 {
    ((a as i64) >> count.min(63)) as u64
}

/// Go's `>>` on unsigned operands.
#[inline(always)]
pub fn shr_u(a: u64, count: u64) -> u64 {
    if count < 64 { a >> count } else { 0 }
}

/// Signed quotient by a constant; powers of two, the most common ones, without a division.
#[inline(always)]
pub fn div_imm(a: u64, imm: i32) -> u64 {
    let a = a as i64;
    if imm > 0 && imm & (imm - 1) == 0 {
        let k = imm.trailing_zeros();
        // Rounds towards zero: negative numbers are raised by what the shift would cut off.
        let raised = a.wrapping_add((a >> 63) & (i64::from(imm) - 1));
        return (raised >> k) as u64;
    }
    if imm == 0 { 0 } else { a.wrapping_div(i64::from(imm)) as u64 }
}

/// The remainder that belongs to [`div_imm`].
#[inline(always)]
pub fn rem_imm(a: u64, imm: i32) -> u64 {
    if imm > 0 && imm & (imm - 1) == 0 {
        let a = a as i64;
        let mask = i64::from(imm) - 1;
        let raised = a.wrapping_add((a >> 63) & mask);
        return a.wrapping_sub(raised & !mask) as u64;
    }
    if imm == 0 { 0 } else { (a as i64).wrapping_rem(i64::from(imm)) as u64 }
}

#[inline(always)]
pub fn cmp_i(cmp: Cmp, a: u64, b: u64) -> bool {
    let (a, b) = (a as i64, b as i64);
    match cmp {
        Cmp::Eq => a == b,
        Cmp::Ne => a != b,
        Cmp::Lt => a < b,
        Cmp::Le => a <= b,
    }
}

#[inline(always)]
pub fn cmp_u(cmp: Cmp, a: u64, b: u64) -> bool {
    match cmp {
        Cmp::Eq => a == b,
        Cmp::Ne => a != b,
        Cmp::Lt => a < b,
        Cmp::Le => a <= b,
    }
}

#[inline(always)]
pub fn cmp_f(cmp: Cmp, a: u64, b: u64) -> bool {
    let (a, b) = (f64::from_bits(a), f64::from_bits(b));
    match cmp {
        Cmp::Eq => a == b,
        Cmp::Ne => a != b,
        Cmp::Lt => a < b,
        Cmp::Le => a <= b,
    }
}

/// What an ordering of strings says about a comparison.
#[inline(always)]
pub fn cmp_order(cmp: Cmp, order: std::cmp::Ordering) -> bool {
    match cmp {
        Cmp::Eq => order.is_eq(),
        Cmp::Ne => order.is_ne(),
        Cmp::Lt => order.is_lt(),
        Cmp::Le => order.is_le(),
    }
}

/// The builtin `min` on floats: NaN wins, -0 is below 0.
#[inline]
pub fn min_f(a: f64, b: f64) -> f64 {
    if a.is_nan() || b.is_nan() {
        a + b
    } else if a < b || (a == b && a.is_sign_negative()) {
        a
    } else {
        b
    }
}

/// The builtin `max` on floats: NaN wins, 0 is above -0.
#[inline]
pub fn max_f(a: f64, b: f64) -> f64 {
    if a.is_nan() || b.is_nan() {
        a + b
    } else if a > b || (a == b && !a.is_sign_negative()) {
        a
    } else {
        b
    }
}

/// The functions of package math that are one instruction.
#[inline(always)]
pub fn math_f(op: FloatFn, x: f64) -> f64 {
    match op {
        FloatFn::Sqrt => x.sqrt(),
        FloatFn::Abs => x.abs(),
        FloatFn::Floor => x.floor(),
        FloatFn::Ceil => x.ceil(),
        FloatFn::Trunc => x.trunc(),
    }
}

/// The functions of package math/bits that are one instruction.
#[inline(always)]
pub fn bits_u(op: BitFn, x: u64) -> u64 {
    match op {
        BitFn::LeadingZeros => u64::from(x.leading_zeros()),
        BitFn::TrailingZeros => u64::from(x.trailing_zeros()),
        BitFn::OnesCount => u64::from(x.count_ones()),
        BitFn::ReverseBytes => x.swap_bytes(),
    }
}

const TWO_63: f64 = 9_223_372_036_854_775_808.0;

/// float64 to int64 as amd64 does it: what does not fit, and NaN, become the most negative number.
#[inline]
pub fn f_to_int(x: f64) -> u64 {
    if (-TWO_63..TWO_63).contains(&x) { x as i64 as u64 } else { i64::MIN as u64 }
}

/// float64 to uint64 as amd64 does it: negative numbers wrap, what does not fit becomes 1<<63.
#[inline]
pub fn f_to_uint(x: f64) -> u64 {
    if (TWO_63..2.0 * TWO_63).contains(&x) { x as u64 } else { f_to_int(x) }
}

/// Complex product, by the textbook (what Go compiles to).
#[inline]
pub fn mul_c(a: (f64, f64), b: (f64, f64)) -> (f64, f64) {
    (a.0 * b.0 - a.1 * b.1, a.0 * b.1 + a.1 * b.0)
}

/// Complex quotient: Smith's scaling, then C99 annex G for zeros and infinities that it turned into NaN.
pub fn div_c(n: (f64, f64), m: (f64, f64)) -> (f64, f64) {
    let (mut a, mut b) = n;
    let (mut c, mut d) = m;
    let (re, im) = if c.abs() >= d.abs() {
        let ratio = d / c;
        let denom = c + ratio * d;
        ((a + b * ratio) / denom, (b - a * ratio) / denom)
    } else {
        let ratio = c / d;
        let denom = d + ratio * c;
        ((a * ratio + b) / denom, (b * ratio - a) / denom)
    };
    if !(re.is_nan() && im.is_nan()) {
        return (re, im);
    }
    // An infinity counts as one with its sign, anything else as a zero with its sign.
    let unit = |x: f64| (if x.is_infinite() { 1.0f64 } else { 0.0 }).copysign(x);
    if c == 0.0 && d == 0.0 && (!a.is_nan() || !b.is_nan()) {
        let inf = f64::INFINITY.copysign(c);
        (inf * a, inf * b)
    } else if (a.is_infinite() || b.is_infinite()) && c.is_finite() && d.is_finite() {
        (a, b) = (unit(a), unit(b));
        (f64::INFINITY * (a * c + b * d), f64::INFINITY * (b * c - a * d))
    } else if (c.is_infinite() || d.is_infinite()) && a.is_finite() && b.is_finite() {
        (c, d) = (unit(c), unit(d));
        (0.0 * (a * c + b * d), 0.0 * (b * c - a * d))
    } else {
        (re, im)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn shifts_beyond_the_width() {
        for (count, left, right, right_u) in [
            (0, u64::MAX, u64::MAX, u64::MAX),
            (63, 1 << 63, u64::MAX, 1),
            (64, 0, u64::MAX, 0),
            (u64::MAX, 0, u64::MAX, 0),
        ] {
            assert_eq!(
                (shl(u64::MAX, count), shr(u64::MAX, count), shr_u(u64::MAX, count)),
                (left, right, right_u),
                "{count}"
            );
        }
        assert_eq!(shr(8, 100), 0);
    }

    #[test]
    fn constant_divisors_round_towards_zero() {
        for imm in [1, 2, 3, 4, 7, 8, 1 << 30, -2, -3, i32::MAX] {
            for a in [0, 1, 2, 3, 7, 8, 9, 1 << 40, i64::MAX, -1, -2, -3, -7, -8, -9, -(1 << 40), i64::MIN] {
                let (q, r) = (div_imm(a as u64, imm) as i64, rem_imm(a as u64, imm) as i64);
                assert_eq!((q, r), (a.wrapping_div(imm.into()), a.wrapping_rem(imm.into())), "{a} by {imm}");
            }
        }
    }

    #[test]
    fn narrow_words_are_canonical() {
        for (kind, word, want) in [
            (IntKind::I8, 0x180, (-128i64) as u64),
            (IntKind::U8, 0x1ff, 0xff),
            (IntKind::I16, 0x8000, (-32768i64) as u64),
            (IntKind::U16, u64::MAX, 0xffff),
            (IntKind::I32, 0x8000_0000, (i32::MIN as i64) as u64),
            (IntKind::U32, u64::MAX, 0xffff_ffff),
        ] {
            let signed = matches!(kind, IntKind::I8 | IntKind::I16 | IntKind::I32);
            let wrap = if signed { ext_signed } else { ext_unsigned };
            assert_eq!(wrap(word, ext_with(kind)), want, "{kind:?}");
        }
    }

    #[test]
    fn float_conversions_are_those_of_amd64() {
        let min = i64::MIN as u64;
        for (x, int, uint) in [
            (f64::NAN, min, 1 << 63),
            (f64::INFINITY, min, 1 << 63),
            (f64::NEG_INFINITY, min, 1 << 63),
            (1e19, min, 10_000_000_000_000_000_000),
            (2e19, min, 1 << 63),
            (-1.5, u64::MAX, u64::MAX),
            (-1e19, min, 1 << 63),
            (3.9, 3, 3),
        ] {
            assert_eq!((f_to_int(x), f_to_uint(x)), (int, uint), "{x}");
        }
    }

    #[test]
    fn min_and_max_order_zeros_and_keep_nan() {
        assert!(min_f(0.0, -0.0).is_sign_negative() && min_f(-0.0, 0.0).is_sign_negative());
        assert!(max_f(0.0, -0.0).is_sign_positive() && max_f(-0.0, 0.0).is_sign_positive());
        assert!(min_f(f64::NAN, 1.0).is_nan() && max_f(1.0, f64::NAN).is_nan());
        assert_eq!((min_f(1.0, 2.0), max_f(1.0, 2.0)), (1.0, 2.0));
    }

    #[test]
    fn complex_quotients_of_the_edge_cases() {
        let inf = f64::INFINITY;
        let show = |z: (f64, f64)| format!("{} {}", z.0, z.1);
        for (n, m, want) in [
            ((1.0, 0.0), (0.0, 0.0), "inf NaN"),
            ((inf, 1.0), (3.0, -4.0), "inf inf"),
            ((3.0, -4.0), (inf, 1.0), "0 -0"),
            ((1.0, 0.0), (3.0, -4.0), "0.12 0.16"),
            ((0.0, 0.0), (0.0, 0.0), "NaN NaN"),
            ((inf, f64::NAN), (1.0, 0.0), "inf NaN"),
            ((f64::NAN, 1.0), (inf, 1.0), "NaN NaN"),
        ] {
            assert_eq!(show(div_c(n, m)), want, "{n:?} / {m:?}");
        }
        assert_eq!(mul_c((3.0, -4.0), (3.0, -4.0)), (-7.0, -24.0));
    }
}
