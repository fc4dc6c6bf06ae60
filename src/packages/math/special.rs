//! Special functions to the last bit as the language's own library computes them: error functions, the logarithm of the
//! gamma function, Bessel functions.
//!
//! They follow the published methods of Sun's fdlibm, the inverse error function M. Wichura's (algorithm AS 241).
// The coefficients stand as they were published, with more digits than a float64 holds.
#![allow(clippy::excessive_precision, clippy::approx_constant)]

use super::functions::{cos, exp, log, sin};
use std::f64::consts::{FRAC_2_PI, FRAC_2_SQRT_PI, LN_2, PI};

/// `coefficients[0] + coefficients[1] * x + ...`
fn series(x: f64, coefficients: &[f64]) -> f64 {
    let mut from_the_last = coefficients.iter().rev();
    let last = from_the_last.next().copied().unwrap_or(0.0);
    from_the_last.fold(last, |sum, c| c + x * sum)
}

/// A quotient of two polynomials.
fn rational(x: f64, above: &[f64], below: &[f64]) -> f64 {
    series(x, above) / series(x, below)
}

// --- Error functions --------------------------------------------------------------------------------------------------

/// `erf(1)` in single precision, and what the slope at 0 has above 1, once and eight times.
const ERF_1: f64 = 8.45062911510467529297e-01;
const SLOPE: f64 = 1.28379167095512586316e-01;
const SLOPE_8: f64 = 1.02703333676410069053e+00;
const ERF_SMALL_P: [f64; 5] = [
    1.28379167095512558561e-01,
    -3.25042107247001499370e-01,
    -2.84817495755985104766e-02,
    -5.77027029648944159157e-03,
    -2.37630166566501626084e-05,
];
const ERF_SMALL_Q: [f64; 6] = [
    1.0,
    3.97917223959155352819e-01,
    6.50222499887672944485e-02,
    5.08130628187576562776e-03,
    1.32494738004321644526e-04,
    -3.96022827877536812320e-06,
];
const ERF_NEAR_P: [f64; 7] = [
    -2.36211856075265944077e-03,
    4.14856118683748331666e-01,
    -3.72207876035701323847e-01,
    3.18346619901161753674e-01,
    -1.10894694282396677476e-01,
    3.54783043256182359371e-02,
    -2.16637559486879084300e-03,
];
const ERF_NEAR_Q: [f64; 7] = [
    1.0,
    1.06420880400844228286e-01,
    5.40397917702171048937e-01,
    7.18286544141962662868e-02,
    1.26171219808761642112e-01,
    1.36370839120290507362e-02,
    1.19844998467991074170e-02,
];
const ERF_MID_P: [f64; 8] = [
    -9.86494403484714822705e-03,
    -6.93858572707181764372e-01,
    -1.05586262253232909814e+01,
    -6.23753324503260060396e+01,
    -1.62396669462573470355e+02,
    -1.84605092906711035994e+02,
    -8.12874355063065934246e+01,
    -9.81432934416914548592e+00,
];
const ERF_MID_Q: [f64; 9] = [
    1.0,
    1.96512716674392571292e+01,
    1.37657754143519042600e+02,
    4.34565877475229228821e+02,
    6.45387271733267880336e+02,
    4.29008140027567833386e+02,
    1.08635005541779435134e+02,
    6.57024977031928170135e+00,
    -6.04244152148580987438e-02,
];
const ERF_FAR_P: [f64; 7] = [
    -9.86494292470009928597e-03,
    -7.99283237680523006574e-01,
    -1.77579549177547519889e+01,
    -1.60636384855821916062e+02,
    -6.37566443368389627722e+02,
    -1.02509513161107724954e+03,
    -4.83519191608651397019e+02,
];
const ERF_FAR_Q: [f64; 8] = [
    1.0,
    3.03380607434824582924e+01,
    3.25792512996573918826e+02,
    1.53672958608443695994e+03,
    3.19985821950859553908e+03,
    2.55305040643316442583e+03,
    4.74528541206955367215e+02,
    -2.24409524465858183362e+01,
];

/// `erfc(x)` for 1.25 <= x.
fn erf_tail(x: f64) -> f64 {
    let s = 1.0 / (x * x);
    let q = if x < 20.0 / 7.0 {
        rational(s, &ERF_MID_P, &ERF_MID_Q)
    } else {
        rational(s, &ERF_FAR_P, &ERF_FAR_Q)
    };
    let z = f64::from_bits(x.to_bits() & 0xffff_ffff_0000_0000);
    exp(-z * z - 0.5625) * exp((z - x) * (z + x) + q) / x
}

pub fn erf(x: f64) -> f64 {
    if x.is_nan() {
        return f64::NAN;
    }
    // Minus zero keeps its sign.
    let a = if x < 0.0 { -x } else { x };
    let r = if a < 0.84375 {
        if a < 2.848094538889218e-306 {
            0.125 * (8.0 * a + SLOPE_8 * a)
        } else if a < 1.0 / (1u64 << 28) as f64 {
            a + SLOPE * a
        } else {
            a + a * rational(a * a, &ERF_SMALL_P, &ERF_SMALL_Q)
        }
    } else if a < 1.25 {
        ERF_1 + rational(a - 1.0, &ERF_NEAR_P, &ERF_NEAR_Q)
    } else if a >= 6.0 {
        1.0
    } else {
        1.0 - erf_tail(a)
    };
    if x < 0.0 { -r } else { r }
}

pub fn erfc(x: f64) -> f64 {
    if x.is_nan() {
        return f64::NAN;
    }
    let (a, negative) = (x.abs(), x < 0.0);
    if a < 0.84375 {
        let small = if a < 1.0 / (1u64 << 56) as f64 {
            a
        } else {
            let y = rational(a * a, &ERF_SMALL_P, &ERF_SMALL_Q);
            if a < 0.25 { a + a * y } else { 0.5 + (a * y + (a - 0.5)) }
        };
        return if negative { 1.0 + small } else { 1.0 - small };
    }
    if a < 1.25 {
        let q = rational(a - 1.0, &ERF_NEAR_P, &ERF_NEAR_Q);
        return if negative { 1.0 + ERF_1 + q } else { 1.0 - ERF_1 - q };
    }
    let past = if negative { 6.0 } else { 28.0 };
    match (a < past, negative) {
        (true, false) => erf_tail(a),
        (true, true) => 2.0 - erf_tail(a),
        (false, true) => 2.0,
        (false, false) => 0.0,
    }
}

const INV_CENTRE_P: [f64; 8] = [
    1.1975323115670912564578e0,
    4.7072688112383978012285e1,
    6.9706266534389598238465e2,
    4.8548868893843886794648e3,
    1.6235862515167575384252e4,
    2.3782041382114385731252e4,
    1.1819493347062294404278e4,
    8.8709406962545514830200e2,
];
const INV_CENTRE_Q: [f64; 8] = [
    1.0,
    4.2313330701600911252e1,
    6.8718700749205790830e2,
    5.3941960214247511077e3,
    2.1213794301586595867e4,
    3.9307895800092710610e4,
    2.8729085735721942674e4,
    5.2264952788528545610e3,
];
const INV_SIDE_P: [f64; 8] = [
    1.42343711074968357734e0,
    4.63033784615654529590e0,
    5.76949722146069140550e0,
    3.64784832476320460504e0,
    1.27045825245236838258e0,
    2.41780725177450611770e-1,
    2.27238449892691845833e-2,
    7.74545014278341407640e-4,
];
const INV_SIDE_Q: [f64; 8] = [
    1.4142135623730950488016887e0,
    2.9036514445419946173133295e0,
    2.3707661626024532365971225e0,
    9.7547832001787427186894837e-1,
    2.0945065210512749128288442e-1,
    2.1494160384252876777097297e-2,
    7.7441459065157709165577218e-4,
    1.4859850019840355905497876e-9,
];
const INV_TAIL_P: [f64; 8] = [
    6.65790464350110377720e0,
    5.46378491116411436990e0,
    1.78482653991729133580e0,
    2.96560571828504891230e-1,
    2.65321895265761230930e-2,
    1.24266094738807843860e-3,
    2.71155556874348757815e-5,
    2.01033439929228813265e-7,
];
const INV_TAIL_Q: [f64; 8] = [
    1.414213562373095048801689e0,
    8.482908416595164588112026e-1,
    1.936480946950659106176712e-1,
    2.103693768272068968719679e-2,
    1.112800997078859844711555e-3,
    2.611088405080593625138020e-5,
    2.010321207683943062279931e-7,
    2.891024605872965461538222e-15,
];

pub fn erfinv(x: f64) -> f64 {
    if x.is_nan() || x.abs() > 1.0 {
        return f64::NAN;
    }
    if x.abs() == 1.0 {
        return f64::INFINITY.copysign(x);
    }
    let a = if x < 0.0 { -x } else { x };
    let r = if a <= 0.85 {
        let r = 0.180625 - 0.25 * a * a;
        a * series(r, &INV_CENTRE_P) / series(r, &INV_CENTRE_Q)
    } else {
        let r = (LN_2 - log(1.0 - a)).sqrt();
        if r <= 5.0 {
            rational(r - 1.6, &INV_SIDE_P, &INV_SIDE_Q)
        } else {
            rational(r - 5.0, &INV_TAIL_P, &INV_TAIL_Q)
        }
    };
    if x < 0.0 { -r } else { r }
}

// --- Gamma ------------------------------------------------------------------------------------------------------------

/// The logarithm of the least value of the gamma function, and what that lacks.
const AT_LEAST: f64 = -1.21486290535849611461e-01;
const AT_LEAST_TAIL: f64 = -3.63867699703950536541e-18;
const TWO_EVEN: [f64; 6] = [
    7.72156649015328655494e-02,
    6.73523010531292681824e-02,
    7.38555086081402883957e-03,
    1.19270763183362067845e-03,
    2.20862790713908385557e-04,
    2.52144565451257326939e-05,
];
const TWO_ODD: [f64; 6] = [
    3.22467033424113591611e-01,
    2.05808084325167332806e-02,
    2.89051383673415629091e-03,
    5.10069792153511336608e-04,
    1.08011567247583939954e-04,
    4.48640949618915160150e-05,
];
const MIN_0: [f64; 5] = [
    4.83836122723810047042e-01,
    -3.27885410759859649565e-02,
    6.10053870246291332635e-03,
    -1.40346469989232843813e-03,
    3.15632070903625950361e-04,
];
const MIN_1: [f64; 5] = [
    -1.47587722994593911752e-01,
    1.79706750811820387126e-02,
    -3.68452016781138256760e-03,
    8.81081882437654011382e-04,
    -3.12754168375120860518e-04,
];
const MIN_2: [f64; 5] = [
    6.46249402391333854778e-02,
    -1.03142241298341437450e-02,
    2.25964780900612472250e-03,
    -5.38595305356740546715e-04,
    3.35529192635519073543e-04,
];
const ONE_P: [f64; 6] = [
    -7.72156649015328655494e-02,
    6.32827064025093366517e-01,
    1.45492250137234768737e+00,
    9.77717527963372745603e-01,
    2.28963728064692451092e-01,
    1.33810918536787660377e-02,
];
const ONE_Q: [f64; 6] = [
    1.0,
    2.45597793713041134822e+00,
    2.12848976379893395361e+00,
    7.69285150456672783825e-01,
    1.04222645593369134254e-01,
    3.21709242282423911810e-03,
];
const MORE_P: [f64; 7] = [
    -7.72156649015328655494e-02,
    2.14982415960608852501e-01,
    3.25778796408930981787e-01,
    1.46350472652464452805e-01,
    2.66422703033638609560e-02,
    1.84028451407337715652e-03,
    3.19475326584100867617e-05,
];
const MORE_Q: [f64; 7] = [
    1.0,
    1.39200533467621045958e+00,
    7.21935547567138069525e-01,
    1.71933865632803078993e-01,
    1.86459191715652901344e-02,
    7.77942496381893596434e-04,
    7.32668430744625636189e-06,
];
const LARGE: [f64; 7] = [
    4.18938533204672725052e-01,
    8.33333333333329678849e-02,
    -2.77777777728775536470e-03,
    7.93650558643019558500e-04,
    -5.95187557450339963135e-04,
    8.36339918996282139126e-04,
    -1.63092934096575273989e-03,
];

/// `-sin(PI * x)` for positive x.
fn minus_sin_pi(x: f64) -> f64 {
    if x < 0.25 {
        return -sin(PI * x);
    }
    let (x, eighth) = if x.floor() != x {
        let x = x % 2.0;
        (x, (x * 4.0) as i64)
    } else {
        // Whole numbers: odd or even.
        let odd = x % 2.0;
        (odd, odd as i64 * 4)
    };
    -match eighth {
        0 => sin(PI * x),
        1 | 2 => cos(PI * (0.5 - x)),
        3 | 4 => sin(PI * (1.0 - x)),
        5 | 6 => -cos(PI * (x - 1.5)),
        _ => sin(PI * (x - 2.0)),
    }
}

/// The logarithm of the absolute value of the gamma function, and the sign of that.
pub fn lgamma(x: f64) -> (f64, i64) {
    if !x.is_finite() {
        return (x, 1);
    }
    if x == 0.0 {
        return (f64::INFINITY, 1);
    }
    let (a, negative) = (x.abs(), x < 0.0);
    if a < 2f64.powi(-70) {
        return (-log(a), if negative { -1 } else { 1 });
    }
    let mut sign = 1;
    let mut reflected = 0.0;
    if negative {
        let t = if a >= 2f64.powi(52) { 0.0 } else { minus_sin_pi(a) };
        if t == 0.0 {
            return (f64::INFINITY, 1);
        }
        reflected = log(PI / (t * a).abs());
        if t < 0.0 {
            sign = -1;
        }
    }
    let r = if a == 1.0 || a == 2.0 {
        // Also for negative x: those are poles, and were found above.
        return (0.0, sign);
    } else if a < 2.0 {
        lgamma_below_two(a)
    } else if a < 8.0 {
        let whole = a as i64;
        let y = a - whole as f64;
        let mut r = 0.5 * y + y * series(y, &MORE_P) / series(y, &MORE_Q);
        if whole >= 3 {
            let z = (2..whole).rev().fold(1.0, |z, k| z * (y + k as f64));
            r += log(z);
        }
        r
    } else if a < 2f64.powi(58) {
        let t = log(a);
        let z = 1.0 / a;
        let w = LARGE[0] + z * series(z * z, &LARGE[1..]);
        (a - 0.5) * (t - 1.0) + w
    } else {
        a * (log(a) - 1.0)
    };
    (if negative { reflected - r } else { r }, sign)
}

/// For positive x below 2, other than 1: around 2, around the least value, around 1; up to 0.9 all that less 1.
fn lgamma_below_two(x: f64) -> f64 {
    if x <= 0.9 {
        let part = if x >= 0.731632144968362245 {
            lgamma_around_two(1.0 - x)
        } else if x >= 0.191632144968362245 {
            lgamma_around_least(x - 0.46163214496836224576)
        } else {
            lgamma_around_one(x)
        };
        return -log(x) + part;
    }
    if x >= 1.731632144968362245 {
        lgamma_around_two(2.0 - x)
    } else if x >= 1.191632144968362245 {
        lgamma_around_least(x - 1.46163214496836224576)
    } else {
        lgamma_around_one(x - 1.0)
    }
}

fn lgamma_around_two(y: f64) -> f64 {
    let z = y * y;
    y * series(z, &TWO_EVEN) + z * series(z, &TWO_ODD) - 0.5 * y
}

fn lgamma_around_least(y: f64) -> f64 {
    let z = y * y;
    let w = z * y;
    let tail = AT_LEAST_TAIL - w * (series(w, &MIN_1) + y * series(w, &MIN_2));
    AT_LEAST + (z * series(w, &MIN_0) - tail)
}

fn lgamma_around_one(y: f64) -> f64 {
    -0.5 * y + y * series(y, &ONE_P) / series(y, &ONE_Q)
}

// --- Bessel functions ---------------------------------------------------------------------------------------------------

const FRAC_1_SQRT_PI: f64 = FRAC_2_SQRT_PI / 2.0;
const J0_P: [f64; 4] = [
    1.56249999999999947958e-02,
    -1.89979294238854721751e-04,
    1.82954049532700665670e-06,
    -4.61832688532103189199e-09,
];
const J0_Q: [f64; 5] = [
    1.0,
    1.56191029464890010492e-02,
    1.16926784663337450260e-04,
    5.13546550207318111446e-07,
    1.16614003333790000205e-09,
];
const Y0_P: [f64; 7] = [
    -7.38042951086872317523e-02,
    1.76666452509181115538e-01,
    -1.38185671945596898896e-02,
    3.47453432093683650238e-04,
    -3.81407053724364161125e-06,
    1.95590137035022920206e-08,
    -3.98205194132103398453e-11,
];
const Y0_Q: [f64; 5] = [
    1.0,
    1.27304834834123699328e-02,
    7.60068627350353253702e-05,
    2.59150851840457805467e-07,
    4.41110311332675467403e-10,
];
const J1_P: [f64; 4] = [
    -6.25000000000000000000e-02,
    1.40705666955189706048e-03,
    -1.59955631084035597520e-05,
    4.96727999609584448412e-08,
];
const J1_Q: [f64; 6] = [
    1.0,
    1.91537599538363460805e-02,
    1.85946785588630915560e-04,
    1.17718464042623683263e-06,
    5.04636257076217042715e-09,
    1.23542274426137913908e-11,
];
const Y1_P: [f64; 5] = [
    -1.96057090646238940668e-01,
    5.04438716639811282616e-02,
    -1.91256895875763547298e-03,
    2.35252600561610495928e-05,
    -9.19099158039878874504e-08,
];
const Y1_Q: [f64; 6] = [
    1.0,
    1.99167318236649903973e-02,
    2.02552581025135171496e-04,
    1.35608801097516229404e-06,
    6.22741452364621501295e-09,
    1.66559246207992079114e-11,
];
const P0_ABOVE: [[f64; 6]; 4] = [
    [
        0.0,
        -7.03124999999900357484e-02,
        -8.08167041275349795626e+00,
        -2.57063105679704847262e+02,
        -2.48521641009428822144e+03,
        -5.25304380490729545272e+03,
    ],
    [
        -1.14125464691894502584e-11,
        -7.03124940873599280078e-02,
        -4.15961064470587782438e+00,
        -6.76747652265167261021e+01,
        -3.31231299649172967747e+02,
        -3.46433388365604912451e+02,
    ],
    [
        -2.54704601771951915620e-09,
        -7.03119616381481654654e-02,
        -2.40903221549529611423e+00,
        -2.19659774734883086467e+01,
        -5.80791704701737572236e+01,
        -3.14479470594888503854e+01,
    ],
    [
        -8.87534333032526411254e-08,
        -7.03030995483624743247e-02,
        -1.45073846780952986357e+00,
        -7.63569613823527770791e+00,
        -1.11931668860356747786e+01,
        -3.23364579351335335033e+00,
    ],
];
const P0_BELOW: [[f64; 6]; 4] = [
    [
        1.0,
        1.16534364619668181717e+02,
        3.83374475364121826715e+03,
        4.05978572648472545552e+04,
        1.16752972564375915681e+05,
        4.76277284146730962675e+04,
    ],
    [
        1.0,
        6.07539382692300335975e+01,
        1.05125230595704579173e+03,
        5.97897094333855784498e+03,
        9.62544514357774460223e+03,
        2.40605815922939109441e+03,
    ],
    [
        1.0,
        3.58560338055209726349e+01,
        3.61513983050303863820e+02,
        1.19360783792111533330e+03,
        1.12799679856907414432e+03,
        1.73580930813335754692e+02,
    ],
    [
        1.0,
        2.22202997532088808441e+01,
        1.36206794218215208048e+02,
        2.70470278658083486789e+02,
        1.53875394208320329881e+02,
        1.46576176948256193810e+01,
    ],
];
const Q0_ABOVE: [[f64; 6]; 4] = [
    [
        0.0,
        7.32421874999935051953e-02,
        1.17682064682252693899e+01,
        5.57673380256401856059e+02,
        8.85919720756468632317e+03,
        3.70146267776887834771e+04,
    ],
    [
        1.84085963594515531381e-11,
        7.32421766612684765896e-02,
        5.83563508962056953777e+00,
        1.35111577286449829671e+02,
        1.02724376596164097464e+03,
        1.98997785864605384631e+03,
    ],
    [
        4.37741014089738620906e-09,
        7.32411180042911447163e-02,
        3.34423137516170720929e+00,
        4.26218440745412650017e+01,
        1.70808091340565596283e+02,
        1.66733948696651168575e+02,
    ],
    [
        1.50444444886983272379e-07,
        7.32234265963079278272e-02,
        1.99819174093815998816e+00,
        1.44956029347885735348e+01,
        3.16662317504781540833e+01,
        1.62527075710929267416e+01,
    ],
];
const Q0_BELOW: [[f64; 7]; 4] = [
    [
        1.0,
        1.63776026895689824414e+02,
        8.09834494656449805916e+03,
        1.42538291419120476348e+05,
        8.03309257119514397345e+05,
        8.40501579819060512818e+05,
        -3.43899293537866615225e+05,
    ],
    [
        1.0,
        8.27766102236537761883e+01,
        2.07781416421392987104e+03,
        1.88472887785718085070e+04,
        5.67511122894947329769e+04,
        3.59767538425114471465e+04,
        -5.35434275601944773371e+03,
    ],
    [
        1.0,
        4.87588729724587182091e+01,
        7.09689221056606015736e+02,
        3.70414822620111362994e+03,
        6.46042516752568917582e+03,
        2.51633368920368957333e+03,
        -1.49247451836156386662e+02,
    ],
    [
        1.0,
        3.03655848355219184498e+01,
        2.69348118608049844624e+02,
        8.44783757595320139444e+02,
        8.82935845112488550512e+02,
        2.12666388511798828631e+02,
        -5.31095493882666946917e+00,
    ],
];
const P1_ABOVE: [[f64; 6]; 4] = [
    [
        0.0,
        1.17187499999988647970e-01,
        1.32394806593073575129e+01,
        4.12051854307378562225e+02,
        3.87474538913960532227e+03,
        7.91447954031891731574e+03,
    ],
    [
        1.31990519556243522749e-11,
        1.17187493190614097638e-01,
        6.80275127868432871736e+00,
        1.08308182990189109773e+02,
        5.17636139533199752805e+02,
        5.28715201363337541807e+02,
    ],
    [
        3.02503916137373618024e-09,
        1.17186865567253592491e-01,
        3.93297750033315640650e+00,
        3.51194035591636932736e+01,
        9.10550110750781271918e+01,
        4.85590685197364919645e+01,
    ],
    [
        1.07710830106873743082e-07,
        1.17176219462683348094e-01,
        2.36851496667608785174e+00,
        1.22426109148261232917e+01,
        1.76939711271687727390e+01,
        5.07352312588818499250e+00,
    ],
];
const P1_BELOW: [[f64; 6]; 4] = [
    [
        1.0,
        1.14207370375678408436e+02,
        3.65093083420853463394e+03,
        3.69562060269033463555e+04,
        9.76027935934950801311e+04,
        3.08042720627888811578e+04,
    ],
    [
        1.0,
        5.92805987221131331921e+01,
        9.91401418733614377743e+02,
        5.35326695291487976647e+03,
        7.84469031749551231769e+03,
        1.50404688810361062679e+03,
    ],
    [
        1.0,
        3.47913095001251519989e+01,
        3.36762458747825746741e+02,
        1.04687139975775130551e+03,
        8.90811346398256432622e+02,
        1.03787932439639277504e+02,
    ],
    [
        1.0,
        2.14364859363821409488e+01,
        1.25290227168402751090e+02,
        2.32276469057162813669e+02,
        1.17679373287147100768e+02,
        8.36463893371618283368e+00,
    ],
];
const Q1_ABOVE: [[f64; 6]; 4] = [
    [
        0.0,
        -1.02539062499992714161e-01,
        -1.62717534544589987888e+01,
        -7.59601722513950107896e+02,
        -1.18498066702429587167e+04,
        -4.84385124285750353010e+04,
    ],
    [
        -2.08979931141764104297e-11,
        -1.02539050241375426231e-01,
        -8.05644828123936029840e+00,
        -1.83669607474888380239e+02,
        -1.37319376065508163265e+03,
        -2.61244440453215656817e+03,
    ],
    [
        -5.07831226461766561369e-09,
        -1.02537829820837089745e-01,
        -4.61011581139473403113e+00,
        -5.78472216562783643212e+01,
        -2.28244540737631695038e+02,
        -2.19210128478909325622e+02,
    ],
    [
        -1.78381727510958865572e-07,
        -1.02517042607985553460e-01,
        -2.75220568278187460720e+00,
        -1.96636162643703720221e+01,
        -4.23253133372830490089e+01,
        -2.13719211703704061733e+01,
    ],
];
const Q1_BELOW: [[f64; 7]; 4] = [
    [
        1.0,
        1.61395369700722909556e+02,
        7.82538599923348465381e+03,
        1.33875336287249578163e+05,
        7.19657723683240939863e+05,
        6.66601232617776375264e+05,
        -2.94490264303834643215e+05,
    ],
    [
        1.0,
        8.12765501384335777857e+01,
        1.99179873460485964642e+03,
        1.74684851924908907677e+04,
        4.98514270910352279316e+04,
        2.79480751638918118260e+04,
        -4.71918354795128470869e+03,
    ],
    [
        1.0,
        4.76651550323729509273e+01,
        6.73865112676699709482e+02,
        3.38015286679526343505e+03,
        5.54772909720722782367e+03,
        1.90311919338810798763e+03,
        -1.35201191444307340817e+02,
    ],
    [
        1.0,
        2.95333629060523854548e+01,
        2.52981549982190529136e+02,
        7.57502834868645436472e+02,
        7.39393205320467245656e+02,
        1.55949003336666123687e+02,
        -4.95949898822628210127e+00,
    ],
];

/// The two slowly changing factors of order 0 or 1, for x of at least 2.
fn factors(x: f64, order: usize) -> (f64, f64) {
    let row = [8.0, 4.5454, 2.8571].iter().position(|&from| x >= from).unwrap_or(3);
    let z = 1.0 / (x * x);
    if order == 0 {
        let p = rational(z, &P0_ABOVE[row], &P0_BELOW[row]);
        let q = rational(z, &Q0_ABOVE[row], &Q0_BELOW[row]);
        (1.0 + p, (-0.125 + q) / x)
    } else {
        let p = rational(z, &P1_ABOVE[row], &P1_BELOW[row]);
        let q = rational(z, &Q1_ABOVE[row], &Q1_BELOW[row]);
        (1.0 + p, (0.375 + q) / x)
    }
}

/// Both kinds of order 0 or 1, for x of at least 2.
fn far(x: f64, order: usize) -> (f64, f64) {
    let (s, c) = (sin(x), cos(x));
    let (mut ss, mut cc) = if order == 0 { (s - c, s + c) } else { (-s - c, s - c) };
    if x < f64::MAX / 2.0 {
        // The one of the two that loses digits, from the other.
        let z = if order == 0 { -cos(x + x) } else { cos(x + x) };
        let first = if order == 0 { s * c < 0.0 } else { s * c > 0.0 };
        if first {
            cc = z / ss;
        } else {
            ss = z / cc;
        }
    }
    if x > 2f64.powi(129) {
        return (FRAC_1_SQRT_PI * cc / x.sqrt(), FRAC_1_SQRT_PI * ss / x.sqrt());
    }
    let (u, v) = factors(x, order);
    (FRAC_1_SQRT_PI * (u * cc - v * ss) / x.sqrt(), FRAC_1_SQRT_PI * (u * ss + v * cc) / x.sqrt())
}

pub fn j0(x: f64) -> f64 {
    if x.is_nan() {
        return x;
    }
    let x = x.abs();
    if x.is_infinite() {
        return 0.0;
    }
    if x >= 2.0 {
        return far(x, 0).0;
    }
    if x < 2f64.powi(-27) {
        return 1.0;
    }
    if x < 2f64.powi(-13) {
        return 1.0 - 0.25 * x * x;
    }
    let z = x * x;
    let q = z * series(z, &J0_P) / series(z, &J0_Q);
    if x < 1.0 {
        return 1.0 + z * (-0.25 + q);
    }
    let u = 0.5 * x;
    (1.0 + u) * (1.0 - u) + z * q
}

pub fn j1(x: f64) -> f64 {
    if x.is_nan() {
        return x;
    }
    if x.is_infinite() || x == 0.0 {
        return 0.0;
    }
    let a = x.abs();
    // Next to zero the language's own library forgets the sign.
    if a < 2f64.powi(-27) {
        return 0.5 * a;
    }
    let r = if a >= 2.0 {
        far(a, 1).0
    } else {
        let z = a * a;
        0.5 * a + z * series(z, &J1_P) * a / series(z, &J1_Q)
    };
    if x < 0.0 { -r } else { r }
}

/// What functions of the second kind are where there is nothing to compute.
fn second_kind_edge(x: f64) -> Option<f64> {
    if x < 0.0 || x.is_nan() {
        Some(f64::NAN)
    } else if x.is_infinite() {
        Some(0.0)
    } else if x == 0.0 {
        Some(f64::NEG_INFINITY)
    } else {
        None
    }
}

pub fn y0(x: f64) -> f64 {
    if let Some(edge) = second_kind_edge(x) {
        return edge;
    }
    if x >= 2.0 {
        return far(x, 0).1;
    }
    if x <= 2f64.powi(-27) {
        return Y0_P[0] + FRAC_2_PI * log(x);
    }
    rational(x * x, &Y0_P, &Y0_Q) + FRAC_2_PI * j0(x) * log(x)
}

pub fn y1(x: f64) -> f64 {
    if let Some(edge) = second_kind_edge(x) {
        return edge;
    }
    if x >= 2.0 {
        return far(x, 1).1;
    }
    if x <= 2f64.powi(-54) {
        return -FRAC_2_PI / x;
    }
    x * rational(x * x, &Y1_P, &Y1_Q) + FRAC_2_PI * (j1(x) * log(x) - 1.0 / x)
}

/// From here on only the waves are left of a function of any order.
fn past_all(x: f64) -> bool {
    x >= 2f64.powi(302)
}

pub fn jn(n: i64, x: f64) -> f64 {
    if x.is_nan() {
        return x;
    }
    if x.is_infinite() {
        return 0.0;
    }
    if n == 0 {
        return j0(x);
    }
    if x == 0.0 {
        return 0.0;
    }
    let (n, x) = if n < 0 { (n.wrapping_neg(), -x) } else { (n, x) };
    if n == 1 {
        return j1(x);
    }
    let negative = x < 0.0 && n & 1 == 1;
    let x = x.abs();
    let r = if n as f64 <= x {
        if past_all(x) {
            let (s, c) = (sin(x), cos(x));
            let wave = match n & 3 {
                0 => c + s,
                1 => -c + s,
                2 => -c - s,
                _ => c - s,
            };
            FRAC_1_SQRT_PI * wave / x.sqrt()
        } else {
            let (mut a, mut b) = (j0(x), j1(x));
            for i in 1..n {
                (a, b) = (b, b * ((i + i) as f64 / x) - a);
            }
            b
        }
    } else if x < 2f64.powi(-29) {
        if n > 33 {
            0.0
        } else {
            let half = x * 0.5;
            let (mut a, mut b) = (1.0, half);
            for i in 2..=n {
                a *= i as f64;
                b *= half;
            }
            b / a
        }
    } else {
        jn_backward(n, x)
    };
    if negative { -r } else { r }
}

/// For n above x: a continued fraction for the quotient of the last two orders, then down to order 0.
fn jn_backward(n: i64, x: f64) -> f64 {
    let w = n.wrapping_add(n) as f64 / x;
    let h = 2.0 / x;
    let (mut q0, mut z) = (w, w + h);
    let mut q1 = w * z - 1.0;
    let mut k = 1;
    while q1 < 1e9 {
        k += 1;
        z += h;
        (q0, q1) = (q1, z * q1 - q0);
    }
    let m = n.wrapping_add(n);
    let mut t = 0.0;
    let mut i = n.wrapping_add(k).wrapping_mul(2);
    while i >= m {
        t = 1.0 / (i as f64 / x - t);
        i -= 2;
    }
    let (mut a, mut b) = (t, 1.0);
    // Whether order 0 overflows when order n is 1.
    let size = n as f64 * log((2.0 / x * n as f64).abs());
    let tall = size >= 7.09782712893383973096e+02;
    for i in (1..n).rev() {
        (a, b) = (b, b * (i + i) as f64 / x - a);
        if tall && b > 1e100 {
            a /= b;
            t /= b;
            b = 1.0;
        }
    }
    t * j0(x) / b
}

pub fn yn(n: i64, x: f64) -> f64 {
    if x < 0.0 || x.is_nan() {
        return f64::NAN;
    }
    if x.is_infinite() {
        return 0.0;
    }
    if n == 0 {
        return y0(x);
    }
    if x == 0.0 {
        return if n < 0 && n & 1 == 1 { f64::INFINITY } else { f64::NEG_INFINITY };
    }
    let negative = n < 0 && n & 1 == 1;
    let n = n.wrapping_abs();
    let r = if n == 1 {
        y1(x)
    } else if past_all(x) {
        let (s, c) = (sin(x), cos(x));
        let wave = match n & 3 {
            0 => s - c,
            1 => -s - c,
            2 => -s + c,
            _ => s + c,
        };
        FRAC_1_SQRT_PI * wave / x.sqrt()
    } else {
        let (mut a, mut b) = (y0(x), y1(x));
        let mut i = 1;
        while i < n && b != f64::NEG_INFINITY {
            (a, b) = (b, (i + i) as f64 / x * b - a);
            i += 1;
        }
        b
    };
    if negative { -r } else { r }
}

// --- Multiples of PI ----------------------------------------------------------------------------------------------------

/// The binary digits of 1/PI, from 2^0 on.
const ONE_OVER_PI: [u64; 20] = [
    0x0000000000000000,
    0x517cc1b727220a94,
    0xfe13abe8fa9a6ee0,
    0x6db14acc9e21c820,
    0xff28b1d5ef5de2b0,
    0xdb92371d2126e970,
    0x0324977504e8c90e,
    0x7f0ef58e5894d39f,
    0x74411afa975da242,
    0x74ce38135a2fbf20,
    0x9cc8eb1cc1a99cfa,
    0x4e422fc5defc941d,
    0x8ffc4bffef02cc07,
    0xf79788c5ad05368f,
    0xb69b3f6793e584db,
    0xa7a31fb34f2ff516,
    0xba93dd63f5f2f8bd,
    0x9e839cfbc5294975,
    0x35fdafd88fc6ae84,
    0x2b0198237e3db5d5,
];

/// x less the nearest multiple of PI.
pub fn less_pi(x: f64) -> f64 {
    if x.abs() < (1u64 << 30) as f64 {
        // PI in three parts, so that products with small whole numbers are exact.
        let t = (x / PI + 0.5) as i64 as f64;
        return ((x - t * 3.141592502593994) - t * 1.5099578831723193e-07) - t * 1.0780605716316238e-14;
    }
    if !x.is_finite() {
        return f64::NAN;
    }
    // The fraction of x/PI to 128 bits: whole multiples of PI fall off at the left.
    let bits = x.to_bits();
    let exponent = (bits >> 52 & 0x7ff) as i64 - 1023 - 52;
    let mantissa = u128::from((bits & ((1 << 52) - 1)) | (1 << 52));
    let at = exponent + 64;
    let (digit, shift) = ((at / 64) as usize, (at % 64) as u32);
    let word = |k: usize| {
        let pair = u128::from(ONE_OVER_PI[digit + k]) << 64 | u128::from(ONE_OVER_PI[digit + k + 1]);
        u128::from((pair << shift >> 64) as u64)
    };
    let low = (word(2) * mantissa) >> 64;
    let fraction = ((word(0) * mantissa) << 64).wrapping_add(word(1) * mantissa).wrapping_add(low);
    let zeros = fraction.leading_zeros().min(127);
    let top = (fraction << zeros << 1 >> 64) as u64;
    let r = f64::from_bits(top >> 12 | (1022 - u64::from(zeros)) << 52);
    PI * if r > 0.5 { r - 1.0 } else { r }
}
