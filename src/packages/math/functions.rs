//! The elementary functions to the last bit as the language's own library computes them.
//!
//! They follow the published methods of Cephes (sine, tangent, arc tangent, hyperbolic functions, gamma), of Sun's
//! fdlibm (logarithms, cube root, exp2, expm1) and of N. Shibata (exponential, with fused multiplications). What IEEE 754
//! defines exactly (square root, remainders, roundings) comes from Rust.
// The coefficients stand as they were published, with more digits than a float64 holds.
#![allow(clippy::excessive_precision, clippy::approx_constant)]

use std::f64::consts::{FRAC_1_SQRT_2, FRAC_PI_2, FRAC_PI_4, LN_2, LOG2_E, LOG10_E, PI};

const LN2_HI: f64 = 6.93147180369123816490e-01;
const LN2_LO: f64 = 1.90821492927058770002e-10;

/// `coefficients[0] * x^n + ... + coefficients[n]`
fn poly(x: f64, coefficients: &[f64]) -> f64 {
    coefficients.iter().skip(1).fold(coefficients[0], |sum, c| sum * x + c)
}

/// A fraction in [0.5, 1) and an exponent of two.
pub fn frexp(f: f64) -> (f64, i32) {
    if f == 0.0 || !f.is_finite() {
        return (f, 0);
    }
    let (f, shift) = if f.abs() < f64::MIN_POSITIVE { (f * (1u64 << 52) as f64, -52) } else { (f, 0) };
    let bits = f.to_bits();
    let exponent = (bits >> 52 & 0x7ff) as i32 - 1022 + shift;
    (f64::from_bits(bits & !(0x7ff << 52) | 1022 << 52), exponent)
}

/// `fraction * 2^exponent`, rounded once.
pub fn ldexp(fraction: f64, exponent: i64) -> f64 {
    if fraction == 0.0 || !fraction.is_finite() {
        return fraction;
    }
    let (fraction, own) = frexp(fraction);
    let exponent = exponent.clamp(-5000, 5000) + i64::from(own);
    if exponent > 1024 {
        return f64::INFINITY.copysign(fraction);
    }
    if exponent < -1074 {
        return 0f64.copysign(fraction);
    }
    if exponent < -1021 {
        // Below the normal numbers: one rounding in the last product.
        return f64::from_bits(fraction.to_bits() & !(0x7ff << 52) | ((exponent + 53 + 1022) as u64) << 52)
            * 2f64.powi(-53);
    }
    f64::from_bits(fraction.to_bits() & !(0x7ff << 52) | ((exponent + 1022) as u64) << 52)
}

const SIN: [f64; 6] = [
    1.58962301576546568060e-10,
    -2.50507477628578072866e-8,
    2.75573136213857245213e-6,
    -1.98412698295895385996e-4,
    8.33333333332211858878e-3,
    -1.66666666666666307295e-1,
];
const COS: [f64; 6] = [
    -1.13585365213876817300e-11,
    2.08757008419747316778e-9,
    -2.75573141792967388112e-7,
    2.48015872888517045348e-5,
    -1.38888888888730564116e-3,
    4.16666666666665929218e-2,
];

fn sin_poly(z: f64) -> f64 {
    let zz = z * z;
    z + z * zz * poly(zz, &SIN)
}

fn cos_poly(z: f64) -> f64 {
    let zz = z * z;
    1.0 - 0.5 * zz + zz * zz * poly(zz, &COS)
}

/// The binary digits of 4/pi.
const FOUR_OVER_PI: [u64; 20] = [
    0x0000000000000001,
    0x45f306dc9c882a53,
    0xf84eafa3ea69bb81,
    0xb6c52b3278872083,
    0xfca2c757bd778ac3,
    0x6e48dc74849ba5c0,
    0x0c925dd413a32439,
    0xfc3bd63962534e7d,
    0xd1046bea5d768909,
    0xd338e04d68befc82,
    0x7323ac7306a673e9,
    0x3908bf177bf25076,
    0x3ff12fffbc0b301f,
    0xde5e2316b414da3e,
    0xda6cfd9e4f96136e,
    0x9e8c7ecd3cbfd45a,
    0xea4f758fd7cbe2f6,
    0x7a0e73ef14a525d4,
    0xd7f6bf623f1aba10,
    0xac06608df8f6d757,
];

/// The octant of a positive number modulo 2 pi, made even, and the distance from its start.
fn reduce(x: f64) -> (u64, f64) {
    const A: f64 = 7.85398125648498535156e-1;
    const B: f64 = 3.77489470793079817668e-8;
    const C: f64 = 2.69515142907905952645e-15;
    if x < (1u64 << 29) as f64 {
        let mut j = (x * (4.0 / PI)) as u64;
        let mut y = j as f64;
        if j & 1 == 1 {
            j += 1;
            y += 1.0;
        }
        return (j & 7, ((x - y * A) - y * B) - y * C);
    }
    // Payne and Hanek: multiply by the digits of 4/pi that matter.
    let bits = x.to_bits();
    let exponent = (bits >> 52 & 0x7ff) as i64 - 1023 - 52;
    let mantissa = bits & ((1 << 52) - 1) | 1 << 52;
    let place = (exponent + 61) as usize;
    let (digit, shift) = (place / 64, place % 64);
    let word = |i: usize| {
        let high = FOUR_OVER_PI[digit + i] << shift;
        if shift == 0 { high } else { high | FOUR_OVER_PI[digit + i + 1] >> (64 - shift) }
    };
    let wide = |a: u64| u128::from(a) * u128::from(mantissa);
    let (z1, z2_high) = (wide(word(1)), (wide(word(2)) >> 64) as u64);
    let (low, carry) = (z1 as u64).overflowing_add(z2_high);
    let high = word(0).wrapping_mul(mantissa).wrapping_add((z1 >> 64) as u64).wrapping_add(u64::from(carry));
    let mut j = high >> 61;
    let mut fraction = high << 3 | low >> 61;
    let zeros = fraction.leading_zeros() as u64;
    let shifted = |a: u64, n: u64| if n >= 64 { 0 } else { a << n };
    fraction = shifted(fraction, zeros + 1) | low >> (63 - zeros).min(63);
    let mut z = f64::from_bits(fraction >> 12 | (1023 - (zeros + 1)) << 52);
    if j & 1 == 1 {
        j = (j + 1) & 7;
        z -= 1.0;
    }
    (j, z * FRAC_PI_4)
}

pub fn sin(x: f64) -> f64 {
    if x == 0.0 || x.is_nan() {
        return x;
    }
    if x.is_infinite() {
        return f64::NAN;
    }
    let (mut j, z) = reduce(x.abs());
    let mut negative = x < 0.0;
    if j > 3 {
        negative = !negative;
        j -= 4;
    }
    let y = if j == 1 || j == 2 { cos_poly(z) } else { sin_poly(z) };
    if negative { -y } else { y }
}

pub fn cos(x: f64) -> f64 {
    if !x.is_finite() {
        return f64::NAN;
    }
    let (mut j, z) = reduce(x.abs());
    let mut negative = false;
    if j > 3 {
        negative = true;
        j -= 4;
    }
    negative ^= j > 1;
    let y = if j == 1 || j == 2 { sin_poly(z) } else { cos_poly(z) };
    if negative { -y } else { y }
}

pub fn tan(x: f64) -> f64 {
    const P: [f64; 3] = [-1.30936939181383734205e4, 1.15351664838587416140e6, -1.79565251976484877988e7];
    const Q: [f64; 5] = [
        1.0,
        1.36812963470692954678e4,
        -1.32089234440210967447e6,
        2.50083801823357915839e7,
        -5.38695755929454629881e7,
    ];
    if x == 0.0 || x.is_nan() {
        return x;
    }
    if x.is_infinite() {
        return f64::NAN;
    }
    let (j, z) = reduce(x.abs());
    let zz = z * z;
    let mut y = if zz > 1e-14 { z + z * (zz * poly(zz, &P) / poly(zz, &Q)) } else { z };
    if j & 2 == 2 {
        y = -1.0 / y;
    }
    if x < 0.0 { -y } else { y }
}

fn atan_small(x: f64) -> f64 {
    const P: [f64; 5] = [
        -8.750608600031904122785e-01,
        -1.615753718733365076637e+01,
        -7.500855792314704667340e+01,
        -1.228866684490136173410e+02,
        -6.485021904942025371773e+01,
    ];
    const Q: [f64; 6] = [
        1.0,
        2.485846490142306297962e+01,
        1.650270098316988542046e+02,
        4.328810604912902668951e+02,
        4.853903996359136964868e+02,
        1.945506571482613964425e+02,
    ];
    let z = x * x;
    let z = z * poly(z, &P) / poly(z, &Q);
    x * z + x
}

/// The arc tangent of a positive number.
fn atan_positive(x: f64) -> f64 {
    /// What pi/2 lacks as a float64.
    const MORE: f64 = 6.123233995736765886130e-17;
    if x <= 0.66 {
        atan_small(x)
    } else if x > 2.41421356237309504880 {
        FRAC_PI_2 - atan_small(1.0 / x) + MORE
    } else {
        FRAC_PI_4 + atan_small((x - 1.0) / (x + 1.0)) + 0.5 * MORE
    }
}

pub fn atan(x: f64) -> f64 {
    if x == 0.0 {
        x
    } else if x > 0.0 {
        atan_positive(x)
    } else {
        -atan_positive(-x)
    }
}

pub fn asin(x: f64) -> f64 {
    if x == 0.0 {
        return x;
    }
    let a = x.abs();
    if a.is_nan() || a > 1.0 {
        return f64::NAN;
    }
    let root = (1.0 - a * a).sqrt();
    let y = if a > 0.7 { FRAC_PI_2 - atan_positive(root / a) } else { atan_positive(a / root) };
    if x < 0.0 { -y } else { y }
}

pub fn acos(x: f64) -> f64 {
    FRAC_PI_2 - asin(x)
}

pub fn atan2(y: f64, x: f64) -> f64 {
    if y.is_nan() || x.is_nan() {
        return f64::NAN;
    }
    if y == 0.0 {
        return if x >= 0.0 && !x.is_sign_negative() { 0f64.copysign(y) } else { PI.copysign(y) };
    }
    if x == 0.0 {
        return FRAC_PI_2.copysign(y);
    }
    if x.is_infinite() {
        let angle = match (x > 0.0, y.is_infinite()) {
            (true, true) => FRAC_PI_4,
            (true, false) => 0.0,
            (false, true) => 3.0 * PI / 4.0,
            (false, false) => PI,
        };
        return angle.copysign(y);
    }
    if y.is_infinite() {
        return FRAC_PI_2.copysign(y);
    }
    let q = atan(y / x);
    if x < 0.0 {
        return if q <= 0.0 { q + PI } else { q - PI };
    }
    q
}

pub fn exp(x: f64) -> f64 {
    if x.is_nan() || x == f64::INFINITY {
        return x;
    }
    if x == f64::NEG_INFINITY {
        return 0.0;
    }
    if x > 7.09782712893384e+02 {
        return f64::INFINITY;
    }
    if x < -7.5e+02 {
        return 0.0;
    }
    let k = (x * LOG2_E).round_ties_even();
    if k >= 1024.0 {
        // A little early, as the original.
        return f64::INFINITY;
    }
    let r = k.mul_add(-0.69314718055966295651160180568695068359375, x);
    let r = k.mul_add(-0.28235290563031577122588448175013436025525412068e-12, r) * 0.0625;
    let mut t = 2.4801587301587301587e-5;
    for c in [
        1.9841269841269841270e-4,
        1.3888888888888888889e-3,
        8.3333333333333333333e-3,
        4.1666666666666666667e-2,
        1.6666666666666666667e-1,
        0.5,
        1.0,
    ] {
        t = f64::mul_add(t, r, c);
    }
    // exp(r)-1 squared up four times; the last step adds the one in the same rounding.
    let mut y = r * t;
    for _ in 0..3 {
        y *= y + 2.0;
    }
    ldexp(y.mul_add(y + 2.0, 1.0), k as i64)
}

pub fn exp2(x: f64) -> f64 {
    if x.is_nan() || x == f64::INFINITY {
        return x;
    }
    if x > 1.0239999999999999e+03 {
        return f64::INFINITY;
    }
    if x < -1.0740e+03 {
        return 0.0;
    }
    let k = if x > 0.0 {
        (x + 0.5) as i64
    } else if x < 0.0 {
        (x - 0.5) as i64
    } else {
        0
    };
    let t = x - k as f64;
    let (hi, lo) = (t * LN2_HI, -t * LN2_LO);
    let r = hi - lo;
    let t = r * r;
    let c = r - t
        * (1.66666666666666657415e-01
            + t * (-2.77777777770155933842e-03
                + t * (6.61375632143793436117e-05
                    + t * (-1.65339022054652515390e-06 + t * 4.13813679705723846039e-08))));
    let y = 1.0 - ((lo - (r * c) / (2.0 - c)) - hi);
    ldexp(y, k)
}

/// `y` with `k` added to its exponent field.
fn add_exponent(y: f64, k: i64) -> f64 {
    f64::from_bits(y.to_bits().wrapping_add((k as u64) << 52))
}

pub fn expm1(x: f64) -> f64 {
    const LN2_HALF: f64 = 3.46573590279972654709e-01;
    if x.is_nan() || x == f64::INFINITY || x == 0.0 {
        return x;
    }
    if x == f64::NEG_INFINITY {
        return -1.0;
    }
    let (a, negative) = (x.abs(), x < 0.0);
    if a >= 3.88162421113569373274e+01 {
        if negative {
            return -1.0;
        }
        if a >= 7.09782712893383973096e+02 {
            return f64::INFINITY;
        }
    }
    let (mut x, mut c, mut k) = (x, 0.0, 0i64);
    if a > LN2_HALF {
        let (hi, lo);
        if a < 1.03972077083991796413e+00 {
            if negative {
                (hi, lo, k) = (x + LN2_HI, -LN2_LO, -1);
            } else {
                (hi, lo, k) = (x - LN2_HI, LN2_LO, 1);
            }
        } else {
            k = (1.44269504088896338700e+00 * x + if negative { -0.5 } else { 0.5 }) as i64;
            let t = k as f64;
            (hi, lo) = (x - t * LN2_HI, t * LN2_LO);
        }
        x = hi - lo;
        c = (hi - x) - lo;
    } else if a < 1.0 / (1u64 << 54) as f64 {
        return x;
    }
    let half = 0.5 * x;
    let hxs = x * half;
    let r1 = 1.0
        + hxs
            * (-3.33333333333331316428e-02
                + hxs
                    * (1.58730158725481460165e-03
                        + hxs
                            * (-7.93650757867487942473e-05
                                + hxs * (4.00821782732936239552e-06 + hxs * -2.01099218183624371326e-07))));
    let t = 3.0 - r1 * half;
    let mut e = hxs * ((r1 - t) / (6.0 - x * t));
    if k == 0 {
        return x - (x * e - hxs);
    }
    e = x * (e - c) - c;
    e -= hxs;
    match k {
        -1 => 0.5 * (x - e) - 0.5,
        1 if x < -0.25 => -2.0 * (e - (x + 0.5)),
        1 => 1.0 + 2.0 * (x - e),
        _ if k <= -2 || k > 56 => {
            let y = 1.0 - (e - x);
            let y = if k == 1024 { y * 2.0 * 2f64.powi(1023) } else { add_exponent(y, k) };
            y - 1.0
        }
        _ if k < 20 => {
            let t = f64::from_bits(0x3ff0000000000000 - (0x20000000000000 >> k));
            add_exponent(t - (e - x), k)
        }
        _ => {
            let t = f64::from_bits(((0x3ff - k) as u64) << 52);
            add_exponent(x - (e + t) + 1.0, k)
        }
    }
}

const L: [f64; 7] = [
    6.666666666666735130e-01,
    3.999999999940941908e-01,
    2.857142874366239149e-01,
    2.222219843214978396e-01,
    1.818357216161805012e-01,
    1.531383769920937332e-01,
    1.479819860511658591e-01,
];

pub fn log(x: f64) -> f64 {
    if x.is_nan() || x == f64::INFINITY {
        return x;
    }
    if x < 0.0 {
        return f64::NAN;
    }
    if x == 0.0 {
        return f64::NEG_INFINITY;
    }
    // Below the normal numbers this takes the exponent for what it says, as the original does.
    let mut f = f64::from_bits(x.to_bits() & !(0x7ff << 52) | 1022 << 52);
    let mut k = (x.to_bits() >> 52) as f64 - 1022.0;
    if f < FRAC_1_SQRT_2 {
        f *= 2.0;
        k -= 1.0;
    }
    f -= 1.0;
    let s = f / (2.0 + f);
    let s2 = s * s;
    let s4 = s2 * s2;
    let t1 = s2 * (L[0] + s4 * (L[2] + s4 * (L[4] + s4 * L[6])));
    let t2 = s4 * (L[1] + s4 * (L[3] + s4 * L[5]));
    let r = t1 + t2;
    let half = 0.5 * f * f;
    k * LN2_HI - ((half - (s * (half + r) + k * LN2_LO)) - f)
}

pub fn log2(x: f64) -> f64 {
    let (fraction, exponent) = frexp(x);
    // Powers of two are exact.
    if fraction == 0.5 {
        return f64::from(exponent - 1);
    }
    log(fraction) * LOG2_E + f64::from(exponent)
}

pub fn log10(x: f64) -> f64 {
    log(x) * LOG10_E
}

pub fn log1p(x: f64) -> f64 {
    if x < -1.0 || x.is_nan() {
        return f64::NAN;
    }
    if x == -1.0 {
        return f64::NEG_INFINITY;
    }
    if x == f64::INFINITY {
        return x;
    }
    let a = x.abs();
    let (mut f, mut fraction, mut k, mut c) = (0.0, 1u64, 1i64, 0.0);
    if a < 4.142135623730950488017e-01 {
        if a < 1.0 / (1u64 << 29) as f64 {
            return if a < 1.0 / (1u64 << 54) as f64 { x } else { x - x * x * 0.5 };
        }
        if x > -2.928932188134524755992e-01 {
            k = 0;
            f = x;
        }
    }
    if k != 0 {
        let mut u;
        if a < (1u64 << 53) as f64 {
            u = 1.0 + x;
            fraction = u.to_bits();
            k = (fraction >> 52) as i64 - 1023;
            c = if k > 0 { 1.0 - (u - x) } else { x - (u - 1.0) };
            c /= u;
        } else {
            u = x;
            fraction = u.to_bits();
            k = (fraction >> 52) as i64 - 1023;
        }
        fraction &= (1 << 52) - 1;
        if fraction < 0x0006a09e667f3bcd {
            u = f64::from_bits(fraction | 0x3ff0000000000000);
        } else {
            k += 1;
            u = f64::from_bits(fraction | 0x3fe0000000000000);
            fraction = ((1 << 52) - fraction) >> 2;
        }
        f = u - 1.0;
    }
    let half = 0.5 * f * f;
    let kf = k as f64;
    if fraction == 0 {
        if f == 0.0 {
            return if k == 0 { 0.0 } else { kf * LN2_HI + (c + kf * LN2_LO) };
        }
        let r = half * (1.0 - 0.66666666666666666 * f);
        return if k == 0 { f - r } else { kf * LN2_HI - ((r - (kf * LN2_LO + c)) - f) };
    }
    let s = f / (2.0 + f);
    let z = s * s;
    let r = z * (L[0] + z * (L[1] + z * (L[2] + z * (L[3] + z * (L[4] + z * (L[5] + z * L[6]))))));
    if k == 0 {
        return f - (half - s * (half + r));
    }
    kf * LN2_HI - ((half - (s * (half + r) + (kf * LN2_LO + c))) - f)
}

fn is_odd(y: f64) -> bool {
    y.abs() < (1u64 << 53) as f64 && y.trunc() == y && (y as i64) & 1 == 1
}

pub fn pow(x: f64, y: f64) -> f64 {
    if y == 0.0 || x == 1.0 {
        return 1.0;
    }
    if y == 1.0 {
        return x;
    }
    if x.is_nan() || y.is_nan() {
        return f64::NAN;
    }
    if x == 0.0 {
        return match (y < 0.0, x.is_sign_negative() && is_odd(y)) {
            (true, true) => f64::NEG_INFINITY,
            (true, false) => f64::INFINITY,
            (false, true) => x,
            (false, false) => 0.0,
        };
    }
    if y.is_infinite() {
        return if x == -1.0 {
            1.0
        } else if (x.abs() < 1.0) == (y > 0.0) {
            0.0
        } else {
            f64::INFINITY
        };
    }
    if x.is_infinite() {
        let odd = x < 0.0 && is_odd(y);
        let magnitude = if y < 0.0 { 0.0 } else { f64::INFINITY };
        return if odd { -magnitude } else { magnitude };
    }
    if y == 0.5 {
        return x.sqrt();
    }
    if y == -0.5 {
        return 1.0 / x.sqrt();
    }
    let a = y.abs();
    let (mut whole, mut part) = (a.trunc(), a - a.trunc());
    if part != 0.0 && x < 0.0 {
        return f64::NAN;
    }
    if whole >= (1u64 << 63) as f64 {
        return if x == -1.0 {
            1.0
        } else if (x.abs() < 1.0) == (y > 0.0) {
            0.0
        } else {
            f64::INFINITY
        };
    }
    // The result is sum * 2^exponent: the fraction of y by exp and log, its whole part by squaring.
    let (mut sum, mut exponent) = (1.0, 0i64);
    if part != 0.0 {
        if part > 0.5 {
            part -= 1.0;
            whole += 1.0;
        }
        sum = exp(part * log(x));
    }
    let (mut base, own) = frexp(x);
    let mut own = i64::from(own);
    let mut i = whole as i64;
    while i != 0 {
        if !(-(1 << 12)..=1 << 12).contains(&own) {
            // Far out of range already.
            exponent += own;
            break;
        }
        if i & 1 == 1 {
            sum *= base;
            exponent += own;
        }
        base *= base;
        own <<= 1;
        if base < 0.5 {
            base += base;
            own -= 1;
        }
        i >>= 1;
    }
    if y < 0.0 {
        sum = 1.0 / sum;
        exponent = -exponent;
    }
    ldexp(sum, exponent)
}

pub fn hypot(x: f64, y: f64) -> f64 {
    let (x, y) = (x.abs(), y.abs());
    if x.is_infinite() || y.is_infinite() {
        return f64::INFINITY;
    }
    if x.is_nan() || y.is_nan() {
        return f64::NAN;
    }
    let (p, q) = if x < y { (y, x) } else { (x, y) };
    if p == 0.0 {
        return 0.0;
    }
    let q = q / p;
    p * (1.0 + q * q).sqrt()
}

pub fn cbrt(x: f64) -> f64 {
    if x == 0.0 || !x.is_finite() {
        return x;
    }
    let a = x.abs();
    let mut t = f64::from_bits(a.to_bits() / 3 + (715094163 << 32));
    if a < f64::MIN_POSITIVE {
        t = (1u64 << 54) as f64 * a;
        t = f64::from_bits(t.to_bits() / 3 + (696219795 << 32));
    }
    let r = t * t / a;
    let s = 5.42857142857142815906e-01 + r * t;
    t *= 3.57142857142857150787e-01
        + 1.60714285714285720630e+00 / (s + 1.41428571428571436819e+00 + -7.05306122448979611050e-01 / s);
    t = f64::from_bits((t.to_bits() & (0xffffffffc << 28)) + (1 << 30));
    let s = t * t;
    let r = a / s;
    let w = t + t;
    let r = (r - t) / (w + r);
    (t + t * r).copysign(x)
}

pub fn sinh(x: f64) -> f64 {
    // Minus zero stays as it is.
    let a = if x < 0.0 { -x } else { x };
    let y = if a > 21.0 {
        exp(a) * 0.5
    } else if a > 0.5 {
        let e = exp(a);
        (e - 1.0 / e) * 0.5
    } else {
        let sq = a * a;
        let p = (((-0.2630563213397497062819489e+2 * sq + -0.2894211355989563807284660366e+4) * sq
            + -0.8991272022039509355398013511e+5)
            * sq
            + -0.6307673640497716991184787251e+6)
            * a;
        p / (((sq + -0.173678953558233699533450911e+3) * sq + 0.1521517378790019070696485176e+5) * sq
            + -0.6307673640497716991212077277e+6)
    };
    if x < 0.0 { -y } else { y }
}

pub fn cosh(x: f64) -> f64 {
    let a = x.abs();
    if a > 21.0 {
        return exp(a) * 0.5;
    }
    let e = exp(a);
    (e + 1.0 / e) * 0.5
}

pub fn tanh(x: f64) -> f64 {
    let a = x.abs();
    if a > 0.5 * 8.8029691931113054295988e+01 {
        return 1f64.copysign(x);
    }
    if a >= 0.625 {
        let s = exp(2.0 * a);
        return (1.0 - 2.0 / (s + 1.0)).copysign(x);
    }
    if x == 0.0 {
        return x;
    }
    let s = x * x;
    let p = (-9.64399179425052238628e-1 * s + -9.92877231001918586564e1) * s + -1.61468768441708447952e3;
    let q = ((s + 1.12811678491632931402e2) * s + 2.23548839060100448583e3) * s + 4.84406305325125486048e3;
    x + x * s * p / q
}

pub fn asinh(x: f64) -> f64 {
    if x == 0.0 || !x.is_finite() {
        return x;
    }
    let a = x.abs();
    let y = if a > (1 << 28) as f64 {
        log(a) + LN_2
    } else if a > 2.0 {
        log(2.0 * a + 1.0 / ((a * a + 1.0).sqrt() + a))
    } else if a < 1.0 / (1 << 28) as f64 {
        a
    } else {
        log1p(a + a * a / (1.0 + (1.0 + a * a).sqrt()))
    };
    y.copysign(x)
}

pub fn acosh(x: f64) -> f64 {
    if x < 1.0 || x.is_nan() {
        return f64::NAN;
    }
    if x == 1.0 {
        return 0.0;
    }
    if x >= (1 << 28) as f64 {
        return log(x) + LN_2;
    }
    if x > 2.0 {
        return log(2.0 * x - 1.0 / (x + (x * x - 1.0).sqrt()));
    }
    let t = x - 1.0;
    log1p(t + (2.0 * t + t * t).sqrt())
}

pub fn atanh(x: f64) -> f64 {
    let a = x.abs();
    if a > 1.0 || x.is_nan() {
        return f64::NAN;
    }
    if a == 1.0 {
        return f64::INFINITY.copysign(x);
    }
    let y = if a < 1.0 / (1 << 28) as f64 {
        a
    } else if a < 0.5 {
        let t = a + a;
        0.5 * log1p(t + t * a / (1.0 - a))
    } else {
        0.5 * log1p((a + a) / (1.0 - a))
    };
    y.copysign(x)
}

/// Stirling's formula for large numbers, as two factors (each may be finite when the product is not).
fn stirling(x: f64) -> (f64, f64) {
    const S: [f64; 5] = [
        7.87311395793093628397e-04,
        -2.29549961613378126380e-04,
        -2.68132617805781232825e-03,
        3.47222221605458667310e-03,
        8.33333333333482257126e-02,
    ];
    if x > 200.0 {
        return (f64::INFINITY, 1.0);
    }
    let w = 1.0 / x;
    let w = 1.0 + w * poly(w, &S);
    let (mut y1, mut y2) = (exp(x), 1.0);
    if x > 143.01608 {
        let v = pow(x, 0.5 * x - 0.25);
        (y1, y2) = (v, v / y1);
    } else {
        y1 = pow(x, x - 0.5) / y1;
    }
    (y1, 2.506628274631000502417 * w * y2)
}

pub fn gamma(x: f64) -> f64 {
    const P: [f64; 7] = [
        1.60119522476751861407e-04,
        1.19135147006586384913e-03,
        1.04213797561761569935e-02,
        4.76367800457137231464e-02,
        2.07448227648435975150e-01,
        4.94214826801497100753e-01,
        9.99999999999999996796e-01,
    ];
    const Q: [f64; 8] = [
        -2.31581873324120129819e-05,
        5.39605580493303397842e-04,
        -4.45641913851797240494e-03,
        1.18139785222060435552e-02,
        3.58236398605498653373e-02,
        -2.34591795718243348568e-01,
        7.14304917030273074085e-02,
        1.00000000000000000320e+00,
    ];
    const EULER: f64 = 0.57721566490153286060651209008240243104215933593992;
    if x < 0.0 && x.floor() == x || x == f64::NEG_INFINITY || x.is_nan() {
        return f64::NAN;
    }
    if x == f64::INFINITY {
        return x;
    }
    if x == 0.0 {
        return f64::INFINITY.copysign(x);
    }
    let q = x.abs();
    let p = q.floor();
    if q > 33.0 {
        if x >= 0.0 {
            let (y1, y2) = stirling(x);
            return y1 * y2;
        }
        let negative = (p as i64) & 1 == 0;
        let mut z = q - p;
        if z > 0.5 {
            z = q - (p + 1.0);
        }
        z = q * sin(PI * z);
        if z == 0.0 {
            return if negative { f64::NEG_INFINITY } else { f64::INFINITY };
        }
        let (y1, y2) = stirling(q);
        let magnitude = (z * y1 * y2).abs();
        let z = if magnitude.is_infinite() { PI / z.abs() / y1 / y2 } else { PI / magnitude };
        return if negative { -z } else { z };
    }
    let (mut x, mut z) = (x, 1.0);
    while x >= 3.0 {
        x -= 1.0;
        z *= x;
    }
    while x < 0.0 {
        if x > -1e-9 {
            return if x == 0.0 { f64::INFINITY } else { z / ((1.0 + EULER * x) * x) };
        }
        z /= x;
        x += 1.0;
    }
    while x < 2.0 {
        if x < 1e-9 {
            return if x == 0.0 { f64::INFINITY } else { z / ((1.0 + EULER * x) * x) };
        }
        z /= x;
        x += 1.0;
    }
    if x == 2.0 {
        return z;
    }
    x -= 2.0;
    z * poly(x, &P) / poly(x, &Q)
}

/// IEEE 754 remainder: exact, of the nearest multiple, ties to even.
pub fn remainder(x: f64, y: f64) -> f64 {
    if x.is_nan() || y.is_nan() || x.is_infinite() || y == 0.0 {
        return f64::NAN;
    }
    if y.is_infinite() {
        return x;
    }
    let (mut a, b) = (x.abs(), y.abs());
    if a == b {
        return 0f64.copysign(x);
    }
    if b <= f64::MAX / 2.0 {
        a %= b + b;
    }
    if b < 4.450147717014403e-308 {
        if a + a > b {
            a -= b;
            if a + a >= b {
                a -= b;
            }
        }
    } else {
        let half = 0.5 * b;
        if a > half {
            a -= b;
            if a >= half {
                a -= b;
            }
        }
    }
    if x.is_sign_negative() { -a } else { a }
}

pub fn nextafter(x: f64, y: f64) -> f64 {
    if x.is_nan() || y.is_nan() {
        f64::NAN
    } else if x == y {
        x
    } else if x == 0.0 {
        f64::from_bits(1).copysign(y)
    } else if (y > x) == (x > 0.0) {
        f64::from_bits(x.to_bits() + 1)
    } else {
        f64::from_bits(x.to_bits() - 1)
    }
}

pub fn max(x: f64, y: f64) -> f64 {
    if x == f64::INFINITY || y == f64::INFINITY {
        f64::INFINITY
    } else if x.is_nan() || y.is_nan() {
        f64::NAN
    } else if x == 0.0 && x == y {
        if x.is_sign_negative() { y } else { x }
    } else if x > y {
        x
    } else {
        y
    }
}

pub fn min(x: f64, y: f64) -> f64 {
    if x == f64::NEG_INFINITY || y == f64::NEG_INFINITY {
        f64::NEG_INFINITY
    } else if x.is_nan() || y.is_nan() {
        f64::NAN
    } else if x == 0.0 && x == y {
        if x.is_sign_negative() { x } else { y }
    } else if x < y {
        x
    } else {
        y
    }
}

pub fn dim(x: f64, y: f64) -> f64 {
    let v = x - y;
    if v <= 0.0 { 0.0 } else { v }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Lines `function argument... result` with the bits of the numbers, as a Go 1.27 program prints them.
    #[test]
    fn results_agree_with_go_to_the_bit() {
        for line in include_str!("../../../tests/packages/data/math.txt").lines() {
            let words: Vec<&str> = line.split(' ').collect();
            let number = |i: usize| f64::from_bits(u64::from_str_radix(words[i], 16).unwrap());
            let x = number(1);
            let got = match words[0] {
                "Acos" => acos(x),
                "Acosh" => acosh(x),
                "Asin" => asin(x),
                "Asinh" => asinh(x),
                "Atan" => atan(x),
                "Atanh" => atanh(x),
                "Cbrt" => cbrt(x),
                "Cos" => cos(x),
                "Cosh" => cosh(x),
                "Exp" => exp(x),
                "Exp2" => exp2(x),
                "Expm1" => expm1(x),
                "Gamma" => gamma(x),
                "Log" => log(x),
                "Log10" => log10(x),
                "Log1p" => log1p(x),
                "Log2" => log2(x),
                "Sin" => sin(x),
                "Sinh" => sinh(x),
                "Tan" => tan(x),
                "Tanh" => tanh(x),
                "Atan2" => atan2(x, number(2)),
                "Dim" => dim(x, number(2)),
                "Hypot" => hypot(x, number(2)),
                "Max" => max(x, number(2)),
                "Min" => min(x, number(2)),
                "Nextafter" => nextafter(x, number(2)),
                "Pow" => pow(x, number(2)),
                "Remainder" => remainder(x, number(2)),
                other => panic!("{other} is not in the list"),
            };
            let want = number(words.len() - 1);
            assert!(
                got.to_bits() == want.to_bits() || got.is_nan() && want.is_nan(),
                "{line}: {got:?}, not {want:?}"
            );
        }
    }

    #[test]
    fn fractions_and_exponents() {
        assert_eq!(frexp(8.0), (0.5, 4));
        assert_eq!(frexp(-5e-324), (-0.5, -1073));
        assert_eq!(ldexp(0.5, -1073), 5e-324);
        assert_eq!(ldexp(0.75, -1074), 5e-324);
        assert_eq!(ldexp(0.5, -1074), 0.0);
        assert_eq!(ldexp(0.5, 1025), f64::INFINITY);
        assert_eq!(ldexp(-3.0, 2), -12.0);
    }
}
