//! What an instruction that cannot go on says: the run-time panics with Go's texts, and the fatal errors.
//!
//! A [`Trap`] is data; `panic.rs` makes a value of the language out of it. Nothing here knows a frame.
use crate::runtime::sched::StackError;
use std::borrow::Cow;

/// Why an instruction panics.
#[derive(Debug, PartialEq)]
pub enum Trap {
    /// A nil dereference: a `runtime.Error`, and the `[signal SIGSEGV ...]` line when nobody recovers it.
    Nil,
    /// A `runtime.Error` whose text follows `runtime error: `.
    Error(Cow<'static, str>),
    /// The same for what is about bounds but no index.
    Bounds(String),
    /// The same for indices and slice bounds.
    OutOfRange(OutOfRange),
    /// A key that a map cannot have, of this type.
    Unhashable(String),
    /// A `runtime.Error` with its text alone.
    Plain(Cow<'static, str>),
    /// `panic("...")` of a package: a plain string.
    Text(String),
    /// A `*runtime.TypeAssertionError`.
    Assertion(String),
    /// `panic(v)` with an interface value, not nil.
    Value(u64),
    /// `panic(nil)`.
    NilPanic,
    /// `fatal error: ...`, which nothing recovers.
    Fatal(Cow<'static, str>),
    /// The goroutine's stack is as large as it may be.
    StackOverflow,
    /// The memory limit is reached; nothing recovers it.
    Memory,
}

impl From<StackError> for Trap {
    fn from(error: StackError) -> Trap {
        match error {
            StackError::Overflow => Trap::StackOverflow,
            StackError::Memory => Trap::Memory,
        }
    }
}

/// A result that may panic instead; boxed, so that success travels in registers.
pub type Trapped<T = ()> = Result<T, Box<Trap>>;

#[cold]
#[inline(never)]
pub fn nil() -> Box<Trap> {
    Box::new(Trap::Nil)
}

#[cold]
#[inline(never)]
pub fn divide() -> Box<Trap> {
    Box::new(Trap::Error("integer divide by zero".into()))
}

#[cold]
#[inline(never)]
pub fn shift() -> Box<Trap> {
    Box::new(Trap::Error("negative shift amount".into()))
}

#[cold]
#[inline(never)]
pub fn index(index: u64, len: u64) -> Box<Trap> {
    Box::new(Trap::OutOfRange(OutOfRange::Index { index, len }))
}

#[cold]
#[inline(never)]
pub fn nil_map() -> Box<Trap> {
    Box::new(Trap::Plain("assignment to entry in nil map".into()))
}

#[cold]
#[inline(never)]
pub fn short_slice(len: u64, want: u64) -> Box<Trap> {
    Box::new(Trap::Bounds(format!(
        "cannot convert slice with length {len} to array or pointer to array with length {want}"
    )))
}

/// What is sliced, for the word in the message.
#[derive(Clone, Copy, PartialEq, Debug)]
pub enum Sliced {
    /// A slice: its bound is the capacity.
    Slice,
    /// A string or an array: its bound is the length.
    Fixed,
}

/// Checks `s[lo:hi:max]` against `bound` (capacity or length); missing bounds are None. `len` is what a missing high
/// bound stands for. Answers low, high and max.
#[inline]
pub fn slice_bounds(
    lo: Option<u64>,
    hi: Option<u64>,
    max: Option<u64>,
    len: u64,
    bound: u64,
    what: Sliced,
) -> Trapped<(u64, u64, u64)> {
    let m = max.unwrap_or(bound);
    let h = hi.unwrap_or(len);
    let l = lo.unwrap_or(0);
    if l <= h && h <= m && m <= bound { Ok((l, h, m)) } else { Err(bad_bounds(l, h, max, bound, what)) }
}

#[cold]
#[inline(never)]
fn bad_bounds(lo: u64, hi: u64, max: Option<u64>, bound: u64, what: Sliced) -> Box<Trap> {
    Box::new(Trap::OutOfRange(OutOfRange::Slice { lo, hi, max, bound, what }))
}

/// An index or bounds that do not fit. Whether they are signed the instruction does not know: the function does.
#[derive(Debug, PartialEq)]
pub enum OutOfRange {
    Index { index: u64, len: u64 },
    Slice { lo: u64, hi: u64, max: Option<u64>, bound: u64, what: Sliced },
}

impl OutOfRange {
    /// Go's words; bits 0 to 2 of `unsigned` stand for low bound (or index), high bound and max.
    pub fn text(&self, unsigned: u8) -> String {
        let negative = |x: u64, bit: u8| (x as i64) < 0 && unsigned & 1 << bit == 0;
        match *self {
            OutOfRange::Index { index, .. } if negative(index, 0) => {
                format!("index out of range [{}]", index as i64)
            }
            OutOfRange::Index { index, len } => format!("index out of range [{index}] with length {len}"),
            OutOfRange::Slice { lo, hi, max, bound, what } => {
                let (l, h) = (lo as i64, hi as i64);
                let unit = if what == Sliced::Slice { "capacity" } else { "length" };
                let text = match max {
                    Some(max) if negative(max, 2) => format!("[::{}]", max as i64),
                    Some(max) if max > bound => format!("[::{max}] with {unit} {bound}"),
                    Some(_) if negative(hi, 1) => format!("[:{h}:]"),
                    Some(max) if hi > max => format!("[:{hi}:{max}]"),
                    Some(_) if negative(lo, 0) => format!("[{l}::]"),
                    Some(_) => format!("[{lo}:{hi}:]"),
                    None if negative(hi, 1) => format!("[:{h}]"),
                    None if hi > bound => format!("[:{hi}] with {unit} {bound}"),
                    None if negative(lo, 0) => format!("[{l}:]"),
                    None => format!("[{lo}:{hi}]"),
                };
                format!("slice bounds out of range {text}")
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The text of a failed slicing.
    fn bounds(
        lo: Option<i64>,
        hi: Option<i64>,
        max: Option<i64>,
        len: u64,
        bound: u64,
        what: Sliced,
    ) -> String {
        let word = |x: Option<i64>| x.map(|x| x as u64);
        match slice_bounds(word(lo), word(hi), word(max), len, bound, what).map_err(|t| *t) {
            Err(Trap::OutOfRange(range)) => range.text(0).replace("slice bounds out of range ", ""),
            other => format!("{other:?}"),
        }
    }

    #[test]
    fn slice_bounds_say_what_go_says() {
        use Sliced::{Fixed, Slice};
        for (lo, hi, max, what, want) in [
            (None, Some(5), None, Slice, "[:5] with capacity 3"),
            (None, Some(-1), None, Slice, "[:-1]"),
            (Some(5), None, None, Slice, "[5:3]"),
            (Some(-1), None, None, Slice, "[-1:]"),
            (Some(3), Some(2), None, Slice, "[3:2]"),
            (Some(-1), Some(2), None, Slice, "[-1:]"),
            (Some(5), Some(7), None, Slice, "[:7] with capacity 3"),
            (Some(1), Some(2), Some(5), Slice, "[::5] with capacity 3"),
            (Some(1), Some(2), Some(-1), Slice, "[::-1]"),
            (Some(1), Some(5), Some(3), Slice, "[:5:3]"),
            (Some(1), Some(-1), Some(3), Slice, "[:-1:]"),
            (Some(5), Some(2), Some(3), Slice, "[5:2:]"),
            (Some(-1), Some(2), Some(3), Slice, "[-1::]"),
            (None, Some(5), None, Fixed, "[:5] with length 3"),
            (Some(5), None, None, Fixed, "[5:3]"),
            (Some(1), Some(2), Some(5), Fixed, "[::5] with length 3"),
        ] {
            assert_eq!(bounds(lo, hi, max, 3, 3, what), want);
        }
        assert_eq!(slice_bounds(Some(1), None, None, 2, 4, Slice), Ok((1, 2, 4)));
        assert_eq!(slice_bounds(None, Some(4), None, 2, 4, Slice), Ok((0, 4, 4)));
    }

    #[test]
    fn indices_say_what_go_says() {
        let text = |index: i64, unsigned| OutOfRange::Index { index: index as u64, len: 3 }.text(unsigned);
        assert_eq!(text(5, 0), "index out of range [5] with length 3");
        assert_eq!(text(-1, 0), "index out of range [-1]");
        assert_eq!(text(-1, 1), "index out of range [18446744073709551615] with length 3");
    }
}
