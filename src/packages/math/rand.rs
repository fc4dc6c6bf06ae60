//! The natives of packages math/rand and math/rand/v2: where chance comes from, and the tables of the two distributions.
//!
//! Unseeded numbers come from the worker's own source, so a seeded run of the machine repeats them. Seeded sources give
//! the numbers that the same seed gives everywhere.

mod cooked;

use crate::packages::window::{self, DONE, natives};
use crate::runtime::value::{self, SliceRef};
use std::sync::OnceLock;

natives! {
    "math/rand.number" => |cx| {
        let n = cx.w().rng.next_u64();
        cx.set(0, n);
        DONE
    };
    "math/rand/v2.number" => |cx| {
        let n = cx.w().rng.next_u64();
        cx.set(0, n);
        DONE
    };
    // func fill(seed int64, vec []int64)
    "math/rand.fill" => |cx| {
        let vec = SliceRef(cx.arg(1));
        for (i, word) in additive_state(window::int(cx, 0)).take(vec.len()).enumerate() {
            value::store64(vec.addr(i, 8), word);
        }
        DONE
    };
    "math/rand.normal" => |cx| {
        let (k, w, f) = normal_table()[cx.arg(0) as usize & 127];
        cx.set(0, u64::from(k));
        window::set_float(cx, 1, f64::from(w));
        window::set_float(cx, 2, f64::from(f));
        DONE
    };
    "math/rand.exponential" => |cx| {
        let (k, w, f) = exponential_table()[cx.arg(0) as usize & 255];
        cx.set(0, u64::from(k));
        window::set_float(cx, 1, f64::from(w));
        window::set_float(cx, 2, f64::from(f));
        DONE
    };
    "math/rand/v2.normal" => |cx| {
        let (k, w, f) = normal_table()[cx.arg(0) as usize & 127];
        cx.set(0, u64::from(k));
        window::set_float(cx, 1, f64::from(w));
        window::set_float(cx, 2, f64::from(f));
        DONE
    };
    "math/rand/v2.exponential" => |cx| {
        let (k, w, f) = exponential_table()[cx.arg(0) as usize & 255];
        cx.set(0, u64::from(k));
        window::set_float(cx, 1, f64::from(w));
        window::set_float(cx, 2, f64::from(f));
        DONE
    };
    // func chachaBlock(seed, buf []uint64, counter uint32)
    "math/rand/v2.chachaBlock" => |cx| {
        let (seed, buf) = (SliceRef(cx.arg(0)), SliceRef(cx.arg(1)));
        if seed.len() >= 4 && buf.len() >= 32 {
            let seed = std::array::from_fn(|i| value::load64(seed.addr(i, 8)));
            for (i, word) in chacha_block(seed, cx.arg(2) as u32).into_iter().enumerate() {
                value::store64(buf.addr(i, 8), word);
            }
        }
        DONE
    };
}

/// The state of the additive generator for a seed.
fn additive_state(seed: i64) -> impl Iterator<Item = u64> {
    const MAX: i64 = (1 << 31) - 1;
    let mut x = match seed.rem_euclid(MAX) {
        0 => 89482311,
        x => x,
    };
    // A Lehmer generator: 48271^n modulo the prime 2^31 - 1.
    let mut next = move || {
        x = x * 48271 % MAX;
        x as u64
    };
    for _ in 0..20 {
        next();
    }
    cooked::COOKED.iter().map(move |c| next() << 40 ^ next() << 20 ^ next() ^ c)
}

/// The ziggurat of the normal distribution (Marsaglia and Tsang): limit, width and height of each layer.
fn normal_table() -> &'static [(u32, f32, f32); 128] {
    static TABLE: OnceLock<[(u32, f32, f32); 128]> = OnceLock::new();
    TABLE.get_or_init(|| {
        const SCALE: f64 = (1u64 << 31) as f64;
        const AREA: f64 = 9.91256303526217e-3;
        let density = |x: f64| (-0.5 * x * x).exp();
        let mut table = [(0, 0.0, 0.0); 128];
        let mut d = 3.442619855899;
        let mut t = d;
        let q = AREA / density(d);
        table[0] = ((d / q * SCALE) as u32, (q / SCALE) as f32, 1.0);
        table[127] = (0, (d / SCALE) as f32, density(d) as f32);
        for i in (1..127).rev() {
            d = (-2.0 * (AREA / d + density(d)).ln()).sqrt();
            table[i + 1].0 = (d / t * SCALE) as u32;
            t = d;
            table[i].2 = density(d) as f32;
            table[i].1 = (d / SCALE) as f32;
        }
        table
    })
}

/// The ziggurat of the exponential distribution.
fn exponential_table() -> &'static [(u32, f32, f32); 256] {
    static TABLE: OnceLock<[(u32, f32, f32); 256]> = OnceLock::new();
    TABLE.get_or_init(|| {
        const SCALE: f64 = (1u64 << 32) as f64;
        const AREA: f64 = 0.003949659822581557;
        let mut table = [(0, 0.0, 0.0); 256];
        let mut d: f64 = 7.69711747013105;
        let mut t = d;
        let q = AREA / (-d).exp();
        table[0] = ((d / q * SCALE) as u32, (q / SCALE) as f32, 1.0);
        table[255] = (0, (d / SCALE) as f32, (-d).exp() as f32);
        for i in (1..255).rev() {
            d = -(AREA / d + (-d).exp()).ln();
            table[i + 1].0 = (d / t * SCALE) as u32;
            t = d;
            table[i].2 = (-d).exp() as f32;
            table[i].1 = (d / SCALE) as f32;
        }
        table
    })
}

/// Four blocks of ChaCha with 8 rounds, their words interleaved; the key words, and only they, are added at the end.
fn chacha_block(seed: [u64; 4], counter: u32) -> [u64; 32] {
    let key: [u32; 8] = std::array::from_fn(|i| (seed[i / 2] >> (32 * (i % 2))) as u32);
    let mut columns = [[0u32; 16]; 4];
    for (n, b) in columns.iter_mut().enumerate() {
        b[..4].copy_from_slice(&[0x61707865, 0x3320646e, 0x79622d32, 0x6b206574]);
        b[4..12].copy_from_slice(&key);
        b[12] = counter.wrapping_add(n as u32);
        for _ in 0..4 {
            for [w, x, y, z] in [
                [0, 4, 8, 12],
                [1, 5, 9, 13],
                [2, 6, 10, 14],
                [3, 7, 11, 15],
                [0, 5, 10, 15],
                [1, 6, 11, 12],
                [2, 7, 8, 13],
                [3, 4, 9, 14],
            ] {
                for (left, right) in [(16, 12), (8, 7)] {
                    b[w] = b[w].wrapping_add(b[x]);
                    b[z] = (b[z] ^ b[w]).rotate_left(left);
                    b[y] = b[y].wrapping_add(b[z]);
                    b[x] = (b[x] ^ b[y]).rotate_left(right);
                }
            }
        }
        for (word, k) in b[4..12].iter_mut().zip(key) {
            *word = word.wrapping_add(k);
        }
    }
    std::array::from_fn(|i| {
        let (row, half) = (i / 2, i % 2 * 2);
        u64::from(columns[half][row]) | u64::from(columns[half + 1][row]) << 32
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn chacha_gives_known_numbers() {
        let text = b"chacha8 seed for testing 1234567";
        let seed = std::array::from_fn(|i| u64::from_le_bytes(text[i * 8..i * 8 + 8].try_into().unwrap()));
        let block = chacha_block(seed, 0);
        assert_eq!(block[..3], [14850513992172402231, 7981466289678029645, 7677196142695197546]);
    }

    #[test]
    fn the_additive_generator_gives_known_numbers() {
        let state: Vec<u64> = additive_state(42).collect();
        // The first number is the sum of elements 333 and 606.
        assert_eq!(state[333].wrapping_add(state[606]) & ((1 << 63) - 1), 3440579354231278675);
    }
}
