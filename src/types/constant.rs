//! Constant values of any size and the arithmetic on them (spec, "Constants", "Constant expressions").
//!
//! A value knows its kind, not its type: the checker decides which type a constant has and asks here whether the type
//! can represent it. Integers are unbounded; fractions are exact until numerator or denominator pass [`EXACT_BITS`],
//! then they are kept to [`MANTISSA_BITS`] binary digits, as the spec allows.
use super::ty::Basic;
use num_bigint::{BigInt, BigUint, Sign};
use num_integer::Integer;
use num_rational::BigRational;
use num_traits::{One, Signed, ToPrimitive, Zero};
use std::fmt;
use std::sync::Arc;

/// Beyond this many bits a fraction is rounded.
const EXACT_BITS: u64 = 4096;
/// Precision of rounded fractions.
const MANTISSA_BITS: u64 = 512;
/// An untyped integer constant may have at most this many bits (the compiler's limit).
pub const MAX_INT_BITS: u64 = 512;
/// From here on powers of ten are rounded at once.
const LARGE_EXPONENT: i64 = 2000;
/// Powers of ten and two beyond this exponent are refused in literals.
const MAX_EXPONENT: i64 = 10_000_000;

/// A constant.
#[derive(Clone, PartialEq, Debug)]
pub enum Value {
    /// Of an expression that was already reported.
    Unknown,
    Bool(bool),
    /// Bytes, not necessarily UTF-8.
    Str(Arc<[u8]>),
    Int(BigInt),
    Float(BigRational),
    /// Real and imaginary part.
    Complex(Box<(BigRational, BigRational)>),
}

/// Binary operators on constants of the same kind.
#[derive(Copy, Clone, PartialEq, Eq, Debug)]
pub enum ConstOp {
    Add,
    Sub,
    Mul,
    /// Exact division.
    Quo,
    /// Division of integers, truncated towards zero.
    IntQuo,
    Rem,
    And,
    Or,
    Xor,
    AndNot,
    LogicalAnd,
    LogicalOr,
}

/// Comparison operators.
#[derive(Copy, Clone, PartialEq, Eq, Debug)]
pub enum ConstCmp {
    Eq,
    Ne,
    Lt,
    Le,
    Gt,
    Ge,
}

impl Value {
    pub fn int(i: i64) -> Value {
        Value::Int(BigInt::from(i))
    }
    pub fn str(s: &str) -> Value {
        Value::Str(Arc::from(s.as_bytes()))
    }
    pub fn is_unknown(&self) -> bool {
        matches!(self, Value::Unknown)
    }

    /// The text of an integer, floating-point or imaginary literal, with prefixes and underscores. `None` for text
    /// that the lexer would have refused or an exponent out of all bounds.
    pub fn parse_number(text: &str) -> Option<Value> {
        let clean: String = text.chars().filter(|&c| c != '_').collect();
        if let Some(body) = clean.strip_suffix('i') {
            // A decimal imaginary literal with leading zeros is decimal, for old code's sake.
            let lower = body.to_ascii_lowercase();
            let prefixed = lower.starts_with("0x") || lower.starts_with("0b") || lower.starts_with("0o");
            let v = if !prefixed && body.bytes().all(|c| c.is_ascii_digit()) {
                Value::Int(BigInt::parse_bytes(body.as_bytes(), 10)?)
            } else {
                Value::parse_number(body)?
            };
            return Some(Value::Complex(Box::new((BigRational::zero(), v.to_rational()?))));
        }
        let lower = clean.to_ascii_lowercase();
        let digits = |s: &str, radix| BigInt::parse_bytes(s.as_bytes(), radix).map(Value::Int);
        if let Some(hex) = lower.strip_prefix("0x") {
            if hex.contains(['.', 'p']) {
                return parse_scaled(hex, 16, 'p', 2).map(Value::Float);
            }
            return digits(hex, 16);
        }
        if let Some(b) = lower.strip_prefix("0b") {
            return digits(b, 2);
        }
        if let Some(o) = lower.strip_prefix("0o") {
            return digits(o, 8);
        }
        if lower.contains(['.', 'e']) {
            return parse_scaled(&lower, 10, 'e', 10).map(Value::Float);
        }
        if lower.len() > 1 && lower.starts_with('0') {
            return digits(&lower[1..], 8);
        }
        digits(&lower, 10)
    }

    /// As a fraction, if numeric and real.
    pub fn to_rational(&self) -> Option<BigRational> {
        match self {
            Value::Int(i) => Some(BigRational::from_integer(i.clone())),
            Value::Float(r) => Some(r.clone()),
            Value::Complex(c) if c.1.is_zero() => Some(c.0.clone()),
            _ => None,
        }
    }
    /// As an integer, if numeric, real and whole.
    pub fn to_int(&self) -> Option<BigInt> {
        match self {
            Value::Int(i) => Some(i.clone()),
            Value::Float(r) if r.is_integer() => Some(r.to_integer()),
            Value::Complex(c) if c.1.is_zero() && c.0.is_integer() => Some(c.0.to_integer()),
            _ => None,
        }
    }
    pub fn to_i64(&self) -> Option<i64> {
        self.to_int().and_then(|i| i.to_i64())
    }
    pub fn to_u64(&self) -> Option<u64> {
        self.to_int().and_then(|i| i.to_u64())
    }
    /// Nearest `f64`; infinite when out of range.
    pub fn to_f64(&self) -> Option<f64> {
        self.to_rational().map(|r| rational_to_f64(&r))
    }
    /// Real and imaginary part of a numeric constant.
    pub fn to_complex(&self) -> Option<(BigRational, BigRational)> {
        match self {
            Value::Complex(c) => Some((c.0.clone(), c.1.clone())),
            v => v.to_rational().map(|r| (r, BigRational::zero())),
        }
    }
    pub fn as_bool(&self) -> Option<bool> {
        match self {
            Value::Bool(b) => Some(*b),
            _ => None,
        }
    }
    pub fn as_str(&self) -> Option<&[u8]> {
        match self {
            Value::Str(s) => Some(s),
            _ => None,
        }
    }
    /// -1, 0 or 1 for real numbers; a complex number is only told from zero.
    pub fn sign(&self) -> i32 {
        let of = |r: &BigRational| {
            if r.is_zero() {
                0
            } else if r.is_negative() {
                -1
            } else {
                1
            }
        };
        match self {
            Value::Int(i) => match i.sign() {
                Sign::Minus => -1,
                Sign::NoSign => 0,
                Sign::Plus => 1,
            },
            Value::Float(r) => of(r),
            Value::Complex(c) => of(&c.0).abs() | of(&c.1).abs(),
            _ => 1,
        }
    }

    /// The value as a constant of the basic type `b`: rounded for floating-point types. `Err` says why not.
    pub fn represent(&self, b: Basic) -> Result<Value, Misfit> {
        if self.is_unknown() {
            return Ok(Value::Unknown);
        }
        if b.is_boolean() {
            return if matches!(self, Value::Bool(_)) { Ok(self.clone()) } else { Err(Misfit::Kind) };
        }
        if b.is_string() {
            return if matches!(self, Value::Str(_)) { Ok(self.clone()) } else { Err(Misfit::Kind) };
        }
        if !b.is_numeric() || matches!(self, Value::Bool(_) | Value::Str(_)) {
            return Err(Misfit::Kind);
        }
        if b.is_integer() {
            let Some(i) = self.to_int() else { return Err(Misfit::Truncated) };
            let ok = match b {
                Basic::UntypedInt | Basic::UntypedRune => true,
                _ if b.is_unsigned() => i.sign() != Sign::Minus && i.bits() <= b.bits() as u64,
                _ => {
                    let half = BigInt::one() << (b.bits() - 1);
                    i < half && i >= -half
                }
            };
            return if ok { Ok(Value::Int(i)) } else { Err(Misfit::Overflow) };
        }
        if b.is_float() {
            let Some(r) = self.to_rational() else { return Err(Misfit::Truncated) };
            return match b {
                Basic::UntypedFloat => Ok(Value::Float(r)),
                _ => round(&r, b.bits()).map(Value::Float).ok_or(Misfit::Overflow),
            };
        }
        let (re, im) = self.to_complex().ok_or(Misfit::Kind)?;
        let half = |r| match b {
            Basic::UntypedComplex => Some(r),
            _ => round(&r, b.bits() / 2),
        };
        match (half(re), half(im)) {
            (Some(re), Some(im)) => Ok(Value::Complex(Box::new((re, im)))),
            _ => Err(Misfit::Overflow),
        }
    }

    /// `x op y`; both are of one kind up to numeric promotion. `None` for a division by zero and for kinds that do
    /// not match.
    pub fn binary(op: ConstOp, x: &Value, y: &Value) -> Option<Value> {
        use ConstOp::*;
        Some(match (x, y) {
            (Value::Unknown, _) | (_, Value::Unknown) => Value::Unknown,
            (Value::Bool(a), Value::Bool(b)) => match op {
                LogicalAnd => Value::Bool(*a && *b),
                LogicalOr => Value::Bool(*a || *b),
                _ => return None,
            },
            (Value::Str(a), Value::Str(b)) if op == Add => {
                Value::Str(a.iter().chain(b.iter()).copied().collect())
            }
            (Value::Int(a), Value::Int(b)) => Value::Int(match op {
                Add => a + b,
                Sub => a - b,
                Mul => a * b,
                Quo if !b.is_zero() => return Some(Value::Float(BigRational::new(a.clone(), b.clone()))),
                // Go's compiler divides what fits 64 bits as 64 bits do, so that this one quotient wraps around.
                IntQuo if a.to_i64() == Some(i64::MIN) && b.to_i64() == Some(-1) => a.clone(),
                IntQuo if !b.is_zero() => a / b,
                Rem if !b.is_zero() => a % b,
                And => a & b,
                Or => a | b,
                Xor => a ^ b,
                AndNot => a & !b,
                _ => return None,
            }),
            (Value::Complex(_), _) | (_, Value::Complex(_)) => {
                let ((a, b), (c, d)) = (x.to_complex()?, y.to_complex()?);
                let (re, im) = match op {
                    Add => (a + c, b + d),
                    Sub => (a - c, b - d),
                    Mul => (&a * &c - &b * &d, b * c + a * d),
                    Quo => {
                        let s = &c * &c + &d * &d;
                        if s.is_zero() {
                            return None;
                        }
                        ((&a * &c + &b * &d) / &s, (b * c - a * d) / s)
                    }
                    _ => return None,
                };
                Value::Complex(Box::new((cap(re), cap(im))))
            }
            _ => {
                let (a, b) = (x.to_rational()?, y.to_rational()?);
                Value::Float(cap(match op {
                    Add => a + b,
                    Sub => a - b,
                    Mul => a * b,
                    Quo if !b.is_zero() => a / b,
                    IntQuo | Rem | And | Or | Xor | AndNot => {
                        return Value::binary(op, &Value::Int(x.to_int()?), &Value::Int(y.to_int()?));
                    }
                    _ => return None,
                }))
            }
        })
    }

    /// `x cmp y`. `None` for kinds that do not match or have no order.
    pub fn compare(op: ConstCmp, x: &Value, y: &Value) -> Option<bool> {
        use std::cmp::Ordering::*;
        let ord = match (x, y) {
            (Value::Bool(a), Value::Bool(b)) => return by_equality(op, a == b),
            (Value::Str(a), Value::Str(b)) => a.cmp(b),
            (Value::Int(a), Value::Int(b)) => a.cmp(b),
            (Value::Complex(_), _) | (_, Value::Complex(_)) => {
                return by_equality(op, x.to_complex()? == y.to_complex()?);
            }
            _ => x.to_rational()?.cmp(&y.to_rational()?),
        };
        Some(match op {
            ConstCmp::Eq => ord == Equal,
            ConstCmp::Ne => ord != Equal,
            ConstCmp::Lt => ord == Less,
            ConstCmp::Le => ord != Greater,
            ConstCmp::Gt => ord == Greater,
            ConstCmp::Ge => ord != Less,
        })
    }

    pub fn neg(&self) -> Option<Value> {
        Some(match self {
            Value::Unknown => Value::Unknown,
            Value::Int(i) => Value::Int(-i),
            Value::Float(r) => Value::Float(-r),
            Value::Complex(c) => Value::Complex(Box::new((-&c.0, -&c.1))),
            _ => return None,
        })
    }
    pub fn not(&self) -> Option<Value> {
        match self {
            Value::Unknown => Some(Value::Unknown),
            Value::Bool(b) => Some(Value::Bool(!b)),
            _ => None,
        }
    }
    /// `^x`, within the width of an unsigned type (`b`), unlimited otherwise.
    pub fn complement(&self, b: Basic) -> Option<Value> {
        let i = match self {
            Value::Unknown => return Some(Value::Unknown),
            v => v.to_int()?,
        };
        if b.is_unsigned() {
            let mask = (BigInt::one() << b.bits()) - 1;
            return Some(Value::Int(i ^ mask));
        }
        Some(Value::Int(!i))
    }
    pub fn shl(&self, n: u64) -> Option<Value> {
        match self {
            Value::Unknown => Some(Value::Unknown),
            v => Some(Value::Int(v.to_int()? << n)),
        }
    }
    pub fn shr(&self, n: u64) -> Option<Value> {
        match self {
            Value::Unknown => Some(Value::Unknown),
            v => {
                let i = v.to_int()?;
                Some(Value::Int(if n > i.bits() {
                    if i.is_negative() { -BigInt::one() } else { BigInt::zero() }
                } else {
                    i >> n
                }))
            }
        }
    }
    pub fn real(&self) -> Option<Value> {
        self.to_complex().map(|c| Value::Float(c.0))
    }
    pub fn imag(&self) -> Option<Value> {
        self.to_complex().map(|c| Value::Float(c.1))
    }
    pub fn make_complex(re: &Value, im: &Value) -> Option<Value> {
        Some(Value::Complex(Box::new((re.to_rational()?, im.to_rational()?))))
    }
}

/// Why a type cannot represent a constant.
#[derive(Copy, Clone, PartialEq, Eq, Debug)]
pub enum Misfit {
    /// Another kind of value altogether.
    Kind,
    /// A fraction or an imaginary part would be lost.
    Truncated,
    Overflow,
}

fn by_equality(op: ConstCmp, equal: bool) -> Option<bool> {
    match op {
        ConstCmp::Eq => Some(equal),
        ConstCmp::Ne => Some(!equal),
        _ => None,
    }
}

/// `digits[.digits][exp]` in the given radix; the exponent counts powers of `base`.
fn parse_scaled(text: &str, radix: u32, mark: char, base: u32) -> Option<BigRational> {
    let (number, exponent) = match text.split_once(mark) {
        Some((m, e)) => (m, e.parse::<i64>().ok()?),
        None => (text, 0),
    };
    if exponent > MAX_EXPONENT {
        return None;
    }
    let (whole, frac) = number.split_once('.').unwrap_or((number, ""));
    let digits = BigInt::parse_bytes(format!("{whole}{frac}").as_bytes(), radix)?;
    if exponent < -MAX_EXPONENT {
        // No type tells this from zero.
        return Some(BigRational::zero());
    }
    let mut r = BigRational::new(digits, BigInt::from(radix).pow(frac.len() as u32));
    if base == 2 && exponent.abs() > EXACT_BITS as i64 {
        let (m, e) = mantissa(&r, MANTISSA_BITS, i64::MIN);
        return Some(scaled(m, e + exponent, false));
    }
    if exponent.abs() > LARGE_EXPONENT {
        // Exact powers of ten of this size cost seconds; their leading digits are all that can be kept anyway.
        let (p, shift) = power_of_ten(exponent.unsigned_abs());
        let p = BigRational::from_integer(p.into());
        let (m, e) = mantissa(&if exponent > 0 { r * p } else { r / p }, MANTISSA_BITS, i64::MIN);
        return Some(scaled(m, if exponent > 0 { e + shift } else { e - shift }, false));
    }
    let scale = BigInt::from(base).pow(exponent.unsigned_abs() as u32);
    if exponent >= 0 {
        r *= scale
    } else {
        r /= scale
    }
    Some(cap(r))
}

/// `10^n` as `m * 2^e`, right in more digits than constants keep.
fn power_of_ten(n: u64) -> (BigUint, i64) {
    const BITS: u64 = MANTISSA_BITS + 128;
    let cut = |m: BigUint, e: i64| match m.bits().saturating_sub(BITS) {
        0 => (m, e),
        more => (m >> more, e + more as i64),
    };
    let (mut m, mut e) = (BigUint::one(), 0);
    for bit in (0..u64::BITS - n.leading_zeros()).rev() {
        (m, e) = cut(&m * &m, e * 2);
        if n >> bit & 1 == 1 {
            (m, e) = cut(m * 10u32, e);
        }
    }
    (m, e)
}

/// Rounds a fraction that has grown too large to keep exact.
fn cap(r: BigRational) -> BigRational {
    if r.numer().bits() <= EXACT_BITS && r.denom().bits() <= EXACT_BITS {
        return r;
    }
    let (m, e) = mantissa(&r, MANTISSA_BITS, i64::MIN);
    scaled(m, e, r.is_negative())
}

/// `|r|` as `m * 2^e` with `m` of at most `bits` bits (rounded to even) and `e >= min_exp`.
fn mantissa(r: &BigRational, bits: u64, min_exp: i64) -> (BigUint, i64) {
    let (n, d) = (r.numer().magnitude(), r.denom().magnitude());
    if n.is_zero() {
        return (BigUint::zero(), 0);
    }
    let mut e = (n.bits() as i64 - d.bits() as i64 - bits as i64).max(min_exp);
    loop {
        let (n, d) = if e >= 0 { (n.clone(), d << e as u64) } else { (n << (-e) as u64, d.clone()) };
        let (mut q, rem) = n.div_rem(&d);
        if q.bits() > bits {
            e += 1;
            continue;
        }
        let twice = rem << 1u32;
        if twice > d || (twice == d && q.is_odd()) {
            q += 1u32;
        }
        return (q, e);
    }
}

fn scaled(m: BigUint, e: i64, negative: bool) -> BigRational {
    let sign = if negative { Sign::Minus } else { Sign::Plus };
    let m = BigInt::from_biguint(if m.is_zero() { Sign::NoSign } else { sign }, m);
    if e >= 0 {
        BigRational::from_integer(m << e as u64)
    } else {
        BigRational::new(m, BigInt::one() << (-e) as u64)
    }
}

/// To the nearest value of a 32- or 64-bit float; `None` when it overflows.
fn round(r: &BigRational, bits: u32) -> Option<BigRational> {
    let (prec, min_exp, max_exp) = if bits == 32 { (24, -149, 128) } else { (53, -1074, 1024) };
    let (m, e) = mantissa(r, prec, min_exp);
    if m.bits() as i64 + e > max_exp {
        return None;
    }
    Some(scaled(m, e, r.is_negative()))
}

fn rational_to_f64(r: &BigRational) -> f64 {
    let (m, e) = mantissa(r, 53, -1074);
    let magnitude = if m.bits() as i64 + e > 1024 {
        f64::INFINITY
    } else {
        // Two steps, since 2^e alone may be below the smallest float.
        let m = m.to_u64().unwrap_or(0) as f64;
        if e < -1000 { m * 2f64.powi(-1000) * 2f64.powi((e + 1000) as i32) } else { m * 2f64.powi(e as i32) }
    };
    if r.is_negative() { -magnitude } else { magnitude }
}

/// `%.6g`.
fn short_float(f: f64) -> String {
    if f == 0.0 {
        return "0".into();
    }
    let text = format!("{f:.5e}");
    let Some((digits, exp)) = text.split_once('e') else { return text };
    let exp: i32 = exp.parse().unwrap_or(0);
    let trim = |s: &str| {
        if s.contains('.') {
            s.trim_end_matches('0').trim_end_matches('.').to_string()
        } else {
            s.to_string()
        }
    };
    if !(-4..6).contains(&exp) {
        let sign = if exp < 0 { '-' } else { '+' };
        return format!("{}e{sign}{:02}", trim(digits), exp.abs());
    }
    trim(&format!("{f:.*}", (5 - exp).max(0) as usize))
}

/// With as many digits as tell it from its neighbours.
fn shortest_float(f: f64) -> String {
    let text = format!("{f:e}");
    let Some((digits, exp)) = text.split_once('e') else { return text };
    let exp: i32 = exp.parse().unwrap_or(0);
    if (-4..21).contains(&exp) {
        return format!("{f}");
    }
    let sign = if exp < 0 { '-' } else { '+' };
    format!("{digits}e{sign}{:02}", exp.abs())
}

/// A fraction as messages show it: six digits, also where it is too large for a float.
fn show_rational(r: &BigRational) -> String {
    let f = rational_to_f64(r);
    if r.is_zero() || (f.is_finite() && f != 0.0) {
        let text = short_float(f);
        // What is no integer shall not look like one.
        return if r.is_integer() || text.contains('.') { text } else { shortest_float(f) };
    }
    // |r| is about m * 10^e: scale by the power of ten, then format what remains.
    let (top, shift) = mantissa(r, 64, i64::MIN);
    let top = top.to_f64().unwrap_or(0.0);
    let mut e = (top.log10() + shift as f64 * std::f64::consts::LOG10_2).floor() as i64;
    let (p, by) = power_of_ten(e.unsigned_abs());
    let cut = p.bits().saturating_sub(64);
    let (p, by) = ((p >> cut).to_f64().unwrap_or(1.0), by + cut as i64);
    let mut m = if e >= 0 { top / p } else { top * p };
    m *= 2f64.powi((if e >= 0 { shift - by } else { shift + by }) as i32);
    if r.is_negative() {
        m = -m;
    }
    // What six digits would round to ten is the next power.
    while m.abs() >= 9.999995 {
        m /= 10.0;
        e += 1;
    }
    while m != 0.0 && m.abs() < 1.0 - 0.5e-6 {
        m *= 10.0;
        e -= 1;
    }
    format!("{}e{}{}", short_float(m), if e < 0 { '-' } else { '+' }, e.abs())
}

impl fmt::Display for Value {
    /// As messages show a constant's value: strings quoted and cut, fractions with six digits.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Value::Unknown => f.write_str("unknown"),
            Value::Bool(b) => write!(f, "{b}"),
            Value::Int(i) => write!(f, "{i}"),
            Value::Float(r) => f.write_str(&show_rational(r)),
            Value::Complex(c) => write!(f, "({} + {}i)", show_rational(&c.0), show_rational(&c.1)),
            Value::Str(s) => {
                let quoted = quote(s);
                const MAX: usize = 72;
                if quoted.chars().count() > MAX {
                    let cut: String = quoted.chars().take(MAX - 3).collect();
                    write!(f, "{cut}...")
                } else {
                    f.write_str(&quoted)
                }
            }
        }
    }
}

/// A string in Go syntax with double quotes.
pub fn quote(s: &[u8]) -> String {
    let mut out = String::from("\"");
    for chunk in s.utf8_chunks() {
        for c in chunk.valid().chars() {
            match c {
                '"' => out.push_str("\\\""),
                '\\' => out.push_str("\\\\"),
                '\x07' => out.push_str("\\a"),
                '\x08' => out.push_str("\\b"),
                '\x0c' => out.push_str("\\f"),
                '\n' => out.push_str("\\n"),
                '\r' => out.push_str("\\r"),
                '\t' => out.push_str("\\t"),
                '\x0b' => out.push_str("\\v"),
                c if c.is_ascii() && (c < ' ' || c == '\x7f') => {
                    out.push_str(&format!("\\x{:02x}", c as u32))
                }
                c if !printable(c) && (c as u32) < 0x10000 => out.push_str(&format!("\\u{:04x}", c as u32)),
                c if !printable(c) => out.push_str(&format!("\\U{:08x}", c as u32)),
                c => out.push(c),
            }
        }
        for b in chunk.invalid() {
            out.push_str(&format!("\\x{b:02x}"));
        }
    }
    out.push('"');
    out
}

fn printable(c: char) -> bool {
    use unicode_properties::{GeneralCategoryGroup, UnicodeGeneralCategory};
    c == ' '
        || matches!(
            c.general_category_group(),
            GeneralCategoryGroup::Letter
                | GeneralCategoryGroup::Mark
                | GeneralCategoryGroup::Number
                | GeneralCategoryGroup::Punctuation
                | GeneralCategoryGroup::Symbol
        )
}

#[cfg(test)]
mod tests {
    use super::*;

    fn num(s: &str) -> Value {
        Value::parse_number(s).unwrap_or(Value::Unknown)
    }

    #[test]
    fn literals() {
        for (text, shown) in [
            ("0", "0"),
            ("1_000", "1000"),
            ("0x_ff", "255"),
            ("0b101", "5"),
            ("0o17", "15"),
            ("017", "15"),
            ("1e3", "1000"),
            ("1.5", "1.5"),
            (".25", "0.25"),
            ("0x1p-2", "0.25"),
            ("1e100", "1e+100"),
            ("1e1000", "1e+1000"),
            ("2i", "(0 + 2i)"),
            ("3.14159265358979", "3.14159"),
            ("123456789.0", "1.23457e+08"),
            ("1.00000001", "1.00000001"),
            ("1e-10", "1e-10"),
            ("1e-400", "1e-400"),
            ("2.5e5000", "2.5e+5000"),
            ("1e646456", "1e+646456"),
            ("1e-779137", "1e-779137"),
            ("0x1p20000", "3.98028e+6020"),
        ] {
            assert_eq!(num(text).to_string(), shown, "{text}");
        }
    }

    #[test]
    fn representable() {
        assert_eq!(num("255").represent(Basic::Uint8), Ok(Value::int(255)));
        assert_eq!(num("256").represent(Basic::Uint8), Err(Misfit::Overflow));
        assert_eq!(num("1.5").represent(Basic::Int), Err(Misfit::Truncated));
        assert_eq!(num("2.0").represent(Basic::Int), Ok(Value::int(2)));
        assert_eq!(num("1e40").represent(Basic::Float32), Err(Misfit::Overflow));
        assert!(num("9223372036854775808").neg().unwrap().represent(Basic::Int64).is_ok());
        assert_eq!(num("9223372036854775808").represent(Basic::Int64), Err(Misfit::Overflow));
        assert_eq!(Value::str("x").represent(Basic::Int), Err(Misfit::Kind));
    }

    #[test]
    fn rounding() {
        for text in
            ["0.1", "1e308", "4.9e-324", "2.2250738585072014e-308", "0.3", "1e-400", "123456789.123456789"]
        {
            let want: f64 = text.parse().unwrap();
            let got = num(text).represent(Basic::Float64).unwrap().to_f64().unwrap();
            assert_eq!(got.to_bits(), want.to_bits(), "{text}");
            let want: f32 = text.parse().unwrap();
            if want.is_finite() {
                let got = num(text).represent(Basic::Float32).unwrap().to_f64().unwrap();
                assert_eq!((got as f32).to_bits(), want.to_bits(), "{text}");
            }
        }
    }

    #[test]
    fn arithmetic() {
        let b = |op, x: &str, y: &str| Value::binary(op, &num(x), &num(y)).map(|v| v.to_string());
        assert_eq!(b(ConstOp::IntQuo, "7", "2").as_deref(), Some("3"));
        assert_eq!(b(ConstOp::Quo, "7.0", "2").as_deref(), Some("3.5"));
        assert_eq!(b(ConstOp::IntQuo, "7", "0"), None);
        let minus = |text| num(text).neg().expect("a number");
        let least = minus("9223372036854775808");
        assert_eq!(Value::binary(ConstOp::IntQuo, &least, &minus("1")), Some(least));
        assert_eq!(b(ConstOp::Mul, "2i", "2i").as_deref(), Some("(-4 + 0i)"));
        assert_eq!(num("5").complement(Basic::Uint8).unwrap().to_string(), "250");
        assert_eq!(num("5").complement(Basic::Int).unwrap().to_string(), "-6");
    }
}
