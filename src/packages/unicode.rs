//! What kind of character a code point is, and its simple case mappings, as package unicode knows them.
//!
//! Invariant: total on `u32` (a code point beyond the last is of no category). Surrogates are category Cs.
//! This module does not know strings or values.

pub mod tables;

use tables::{CASES, CATEGORIES, CATEGORY_RUNS, FOLDS, SCRIPT_RUNS, SCRIPTS};

/// The last code point.
pub const MAX: u32 = 0x10ffff;

/// The two-letter general category (`Lu`, `Nd`, ...); `Cn` for what is not assigned.
pub fn category(r: u32) -> &'static str {
    CATEGORIES[run_value(&CATEGORY_RUNS, r) as usize]
}

/// The script's name; empty for none.
pub fn script(r: u32) -> &'static str {
    SCRIPTS[run_value(&SCRIPT_RUNS, r) as usize]
}

/// Whether a code point is in a category (`Lu`, `L`), a script, or White_Space.
pub fn in_set(name: &[u8], r: u32) -> bool {
    match name {
        _ if r > MAX => false,
        [_] => category(r).as_bytes()[0] == name[0] && category(r) != "Cn",
        [_, b] if b.is_ascii_lowercase() => category(r).as_bytes() == name,
        b"LC" => matches!(category(r), "Lu" | "Ll" | "Lt"),
        b"White_Space" => is_space(r),
        _ => script(r).as_bytes() == name,
    }
}

fn run_value(runs: &[(u32, u8)], r: u32) -> u8 {
    if r > MAX {
        return 0;
    }
    let next = runs.partition_point(|&(start, _)| start <= r);
    runs[next - 1].1
}

fn major(r: u32) -> u8 {
    category(r).as_bytes()[0]
}

pub fn is_letter(r: u32) -> bool {
    match r {
        0..0x80 => (r as u8).is_ascii_alphabetic(),
        _ => major(r) == b'L',
    }
}

pub fn is_upper(r: u32) -> bool {
    match r {
        0..0x80 => (r as u8).is_ascii_uppercase(),
        _ => category(r) == "Lu",
    }
}

pub fn is_lower(r: u32) -> bool {
    match r {
        0..0x80 => (r as u8).is_ascii_lowercase(),
        _ => category(r) == "Ll",
    }
}

pub fn is_title(r: u32) -> bool {
    r >= 0x80 && category(r) == "Lt"
}

pub fn is_digit(r: u32) -> bool {
    match r {
        0..0x80 => (r as u8).is_ascii_digit(),
        _ => category(r) == "Nd",
    }
}

pub fn is_number(r: u32) -> bool {
    match r {
        0..0x80 => (r as u8).is_ascii_digit(),
        _ => major(r) == b'N',
    }
}

pub fn is_mark(r: u32) -> bool {
    r >= 0x80 && major(r) == b'M'
}

pub fn is_punct(r: u32) -> bool {
    major(r) == b'P'
}

pub fn is_symbol(r: u32) -> bool {
    major(r) == b'S'
}

pub fn is_control(r: u32) -> bool {
    r < 0x20 || (0x7f..0xa0).contains(&r)
}

/// The property White_Space.
pub fn is_space(r: u32) -> bool {
    matches!(r, 9..=13 | 0x20 | 0x85 | 0xa0 | 0x1680 | 0x2000..=0x200a | 0x2028 | 0x2029 | 0x202f | 0x205f | 0x3000)
}

/// Letters, marks, numbers, punctuation, symbols and the spaces of category Zs.
pub fn is_graphic(r: u32) -> bool {
    match r {
        0..0x80 => (0x20..0x7f).contains(&r),
        _ => matches!(category(r), "Zs") || matches!(major(r), b'L' | b'M' | b'N' | b'P' | b'S'),
    }
}

/// As [`is_graphic`], but of the spaces only the ASCII one.
pub fn is_print(r: u32) -> bool {
    match r {
        0..0x80 => (0x20..0x7f).contains(&r),
        _ => matches!(major(r), b'L' | b'M' | b'N' | b'P' | b'S'),
    }
}

/// What to add for upper, lower and title case.
fn deltas(r: u32) -> (i32, i32, i32) {
    let next = CASES.partition_point(|&(lo, ..)| lo <= r);
    // Runs of step 2 interleave pairwise, so the run that holds r is one of the last few that begin before it.
    for &(lo, hi, step, upper, lower, title) in CASES[next.saturating_sub(4)..next].iter().rev() {
        if r <= hi && (r - lo).is_multiple_of(step as u32) {
            return (upper, lower, title);
        }
    }
    (0, 0, 0)
}

pub fn to_upper(r: u32) -> u32 {
    if r < 0x80 {
        return (r as u8).to_ascii_uppercase() as u32;
    }
    r.wrapping_add_signed(deltas(r).0)
}

pub fn to_lower(r: u32) -> u32 {
    if r < 0x80 {
        return (r as u8).to_ascii_lowercase() as u32;
    }
    r.wrapping_add_signed(deltas(r).1)
}

pub fn to_title(r: u32) -> u32 {
    if r < 0x80 {
        return (r as u8).to_ascii_uppercase() as u32;
    }
    r.wrapping_add_signed(deltas(r).2)
}

/// The next code point of the orbit of those that are equal under simple case folding.
pub fn simple_fold(r: u32) -> u32 {
    if let Ok(i) = FOLDS.binary_search_by_key(&r, |&(from, _)| from) {
        return FOLDS[i].1;
    }
    let lower = to_lower(r);
    if lower != r { lower } else { to_upper(r) }
}

/// Whether two code points are equal under simple case folding.
pub fn fold_equal(a: u32, b: u32) -> bool {
    if a == b {
        return true;
    }
    let mut r = simple_fold(a);
    while r != a {
        if r == b {
            return true;
        }
        r = simple_fold(r);
    }
    false
}

#[cfg(test)]
mod tests {
    use super::*;

    /// All code points of the first blocks, and every seventh of the others.
    fn some() -> impl Iterator<Item = u32> {
        (0..0x3000).chain((0x3000..=MAX).step_by(7))
    }

    /// Counts and sums, as a Go 1.27 program prints them.
    #[test]
    fn code_points_agree_with_go() {
        let count = |f: fn(u32) -> bool| some().filter(|&r| f(r)).count();
        assert_eq!(count(is_control), 65);
        assert_eq!(count(is_digit), 352);
        assert_eq!(count(is_graphic), 32377);
        assert_eq!(count(is_letter), 25821);
        assert_eq!(count(is_lower), 1313);
        assert_eq!(count(is_mark), 1373);
        assert_eq!(count(is_number), 751);
        assert_eq!(count(is_print), 32361);
        assert_eq!(count(is_punct), 513);
        assert_eq!(count(is_space), 25);
        assert_eq!(count(is_symbol), 3902);
        assert_eq!(count(is_title), 31);
        assert_eq!(count(is_upper), 1108);
        let sum = |f: fn(u32) -> u32| some().fold(0u64, |h, r| h.wrapping_mul(31).wrapping_add(f(r) as u64));
        assert_eq!(sum(simple_fold), 7836127519935190123);
        assert_eq!(sum(to_lower), 6685132531923298537);
        assert_eq!(sum(to_title), 10122439427535308199);
        assert_eq!(sum(to_upper), 13270088783303293031);
    }

    #[test]
    fn scripts() {
        for (r, name) in
            [('a', "Latin"), ('я', "Cyrillic"), ('世', "Han"), ('の', "Hiragana"), ('1', "Common")]
        {
            assert_eq!(script(r as u32), name);
        }
    }
}
