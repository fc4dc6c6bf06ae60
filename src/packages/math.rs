//! The natives of packages math, math/bits and math/cmplx.

mod functions;
pub mod rand;
mod special;

use super::window::{self, DONE, Outcome, natives};
use crate::runtime::native::{NativeCx, NativeResult};
use functions as f;

natives! {
    "math.Abs" => |cx| one(cx, f64::abs);
    "math.Acos" => |cx| one(cx, f::acos);
    "math.Acosh" => |cx| one(cx, f::acosh);
    "math.Asin" => |cx| one(cx, f::asin);
    "math.Asinh" => |cx| one(cx, f::asinh);
    "math.Atan" => |cx| one(cx, f::atan);
    "math.Atan2" => |cx| two(cx, f::atan2);
    "math.Atanh" => |cx| one(cx, f::atanh);
    "math.Cbrt" => |cx| one(cx, f::cbrt);
    "math.Ceil" => |cx| one(cx, f64::ceil);
    "math.Copysign" => |cx| two(cx, f64::copysign);
    "math.Cos" => |cx| one(cx, f::cos);
    "math.Cosh" => |cx| one(cx, f::cosh);
    "math.Dim" => |cx| two(cx, f::dim);
    "math.Erf" => |cx| one(cx, special::erf);
    "math.Erfc" => |cx| one(cx, special::erfc);
    "math.Erfinv" => |cx| one(cx, special::erfinv);
    "math.Exp" => |cx| one(cx, f::exp);
    "math.Exp2" => |cx| one(cx, f::exp2);
    "math.Expm1" => |cx| one(cx, f::expm1);
    "math.FMA" => |cx| {
        let r = window::float(cx, 0).mul_add(window::float(cx, 1), window::float(cx, 2));
        window::set_float(cx, 0, r);
        DONE
    };
    "math.Float32bits" => |cx| {
        let bits = (window::float(cx, 0) as f32).to_bits();
        cx.set(0, u64::from(bits));
        DONE
    };
    "math.Float32frombits" => |cx| {
        let f = f32::from_bits(cx.arg(0) as u32);
        window::set_float(cx, 0, f64::from(f));
        DONE
    };
    "math.Float64bits" => |cx| {
        cx.set(0, cx.arg(0));
        DONE
    };
    "math.Float64frombits" => |cx| {
        cx.set(0, cx.arg(0));
        DONE
    };
    "math.Floor" => |cx| one(cx, f64::floor);
    "math.Frexp" => |cx| {
        let (fraction, exponent) = f::frexp(window::float(cx, 0));
        window::set_float(cx, 0, fraction);
        window::set_int(cx, 1, i64::from(exponent));
        DONE
    };
    "math.Gamma" => |cx| one(cx, f::gamma);
    "math.Hypot" => |cx| two(cx, f::hypot);
    "math.J0" => |cx| one(cx, special::j0);
    "math.J1" => |cx| one(cx, special::j1);
    "math.Jn" => |cx| of_order(cx, special::jn);
    "math.Ldexp" => |cx| {
        let r = f::ldexp(window::float(cx, 0), window::int(cx, 1));
        window::set_float(cx, 0, r);
        DONE
    };
    "math.Lgamma" => |cx| {
        let (log, sign) = special::lgamma(window::float(cx, 0));
        window::set_float(cx, 0, log);
        window::set_int(cx, 1, sign);
        DONE
    };
    "math.Log" => |cx| one(cx, f::log);
    "math.Log10" => |cx| one(cx, f::log10);
    "math.Log1p" => |cx| one(cx, f::log1p);
    "math.Log2" => |cx| one(cx, f::log2);
    "math.Max" => |cx| two(cx, f::max);
    "math.Min" => |cx| two(cx, f::min);
    "math.Mod" => |cx| two(cx, |x, y| x % y);
    "math.Modf" => |cx| {
        let x = window::float(cx, 0);
        let fraction = if x.is_infinite() { f64::NAN } else { (x - x.trunc()).copysign(x) };
        window::set_float(cx, 0, x.trunc());
        window::set_float(cx, 1, fraction);
        DONE
    };
    "math.Nextafter" => |cx| two(cx, f::nextafter);
    "math.Pow" => |cx| two(cx, f::pow);
    "math.Pow10" => |cx| {
        let n = window::int(cx, 0);
        // A power of 1e32 times or over a smaller one, with what is rounded by that.
        let power = |n: i64| format!("1e{n}").parse().unwrap_or(f64::NAN);
        let r = match n {
            ..-323 => 0.0,
            309.. => f64::INFINITY,
            -323..0 => power(n / 32 * 32) / power(-n % 32),
            _ => power(n / 32 * 32) * power(n % 32),
        };
        window::set_float(cx, 0, r);
        DONE
    };
    "math.Remainder" => |cx| two(cx, f::remainder);
    "math.Round" => |cx| one(cx, f64::round);
    "math.RoundToEven" => |cx| one(cx, f64::round_ties_even);
    "math.Sin" => |cx| one(cx, f::sin);
    "math.Sinh" => |cx| one(cx, f::sinh);
    "math.Sqrt" => |cx| one(cx, f64::sqrt);
    "math.Tan" => |cx| one(cx, f::tan);
    "math.Tanh" => |cx| one(cx, f::tanh);
    "math.Trunc" => |cx| one(cx, f64::trunc);
    "math.Y0" => |cx| one(cx, special::y0);
    "math.Y1" => |cx| one(cx, special::y1);
    "math.Yn" => |cx| of_order(cx, special::yn);
    "math/cmplx.lessPi" => |cx| one(cx, special::less_pi);
    "math/bits.LeadingZeros64" => |cx| bits(cx, u64::leading_zeros);
    "math/bits.TrailingZeros64" => |cx| bits(cx, u64::trailing_zeros);
    "math/bits.OnesCount64" => |cx| bits(cx, u64::count_ones);
    "math/bits.Reverse64" => |cx| {
        cx.set(0, cx.arg(0).reverse_bits());
        DONE
    };
    "math/bits.ReverseBytes64" => |cx| {
        cx.set(0, cx.arg(0).swap_bytes());
        DONE
    };
    "math/bits.Mul64" => |cx| {
        let product = u128::from(cx.arg(0)) * u128::from(cx.arg(1));
        cx.set(0, (product >> 64) as u64);
        cx.set(1, product as u64);
        DONE
    };
    "math/bits.fault" => |cx| {
        let text = String::from_utf8_lossy(window::string(cx, 0)).into_owned();
        Ok(NativeResult::PanicError(text))
    };
    // func divide(hi, lo, y uint64) (quo, rem uint64), with hi < y
    "math/bits.divide" => |cx| {
        let n = u128::from(cx.arg(0)) << 64 | u128::from(cx.arg(1));
        let y = u128::from(cx.arg(2).max(1));
        cx.set(0, (n / y) as u64);
        cx.set(1, (n % y) as u64);
        DONE
    };
}

fn one(cx: &mut NativeCx, f: fn(f64) -> f64) -> Outcome {
    let r = f(window::float(cx, 0));
    window::set_float(cx, 0, r);
    DONE
}

fn two(cx: &mut NativeCx, f: fn(f64, f64) -> f64) -> Outcome {
    let r = f(window::float(cx, 0), window::float(cx, 1));
    window::set_float(cx, 0, r);
    DONE
}

fn of_order(cx: &mut NativeCx, f: fn(i64, f64) -> f64) -> Outcome {
    let r = f(window::int(cx, 0), window::float(cx, 1));
    window::set_float(cx, 0, r);
    DONE
}

fn bits(cx: &mut NativeCx, f: fn(u64) -> u32) -> Outcome {
    let n = f(cx.arg(0));
    cx.set(0, u64::from(n));
    DONE
}
