//! Helpers for natives: arguments as Rust values, results as values of the language.
//!
//! Invariant: what is borrowed from the heap here is used before the native returns; nothing dies before that.

use crate::runtime::heap::OutOfMemory;
use crate::runtime::native::{NativeCx, NativeResult};
use crate::runtime::rtype::{Desc, Kind, RType};
use crate::runtime::value::{self, SliceRef, StrRef};
use std::sync::OnceLock;

/// What the body of a native gives: mostly [`DONE`].
pub type Outcome = Result<NativeResult, Fail>;

/// Why a native ends early.
pub struct Fail(pub NativeResult);

impl From<OutOfMemory> for Fail {
    fn from(_: OutOfMemory) -> Fail {
        Fail(NativeResult::OutOfMemory)
    }
}

/// The results are in the window.
pub const DONE: Outcome = Ok(NativeResult::Done);

/// The answer to the machine.
pub fn finish(outcome: Outcome) -> NativeResult {
    match outcome {
        Ok(result) | Err(Fail(result)) => result,
    }
}

/// A table of natives: `"package.Name" => |cx| body;` where the body is an [`Outcome`].
macro_rules! natives {
    ($($name:literal => |$cx:ident| $body:expr;)*) => {
        /// The natives of this package, by name.
        pub const NATIVES: &[(&str, $crate::runtime::native::Native)] = &[$(
            ($name, |cx| {
                fn body($cx: &mut $crate::runtime::native::NativeCx) -> $crate::packages::window::Outcome {
                    $body
                }
                $crate::packages::window::finish(body(cx))
            })
        ),*];
    };
}
pub(crate) use natives;

/// String argument in slot `i`.
pub fn string<'a>(cx: &NativeCx, i: u32) -> &'a [u8] {
    StrRef(cx.arg(i)).bytes()
}

/// `[]byte` argument in slot `i`.
pub fn bytes<'a>(cx: &NativeCx, i: u32) -> &'a [u8] {
    SliceRef(cx.arg(i)).bytes()
}

/// Signed integer argument.
pub fn int(cx: &NativeCx, i: u32) -> i64 {
    cx.arg(i) as i64
}

/// Rune argument; negative numbers become no code point at all.
pub fn rune(cx: &NativeCx, i: u32) -> u32 {
    cx.arg(i) as u32
}

pub fn float(cx: &NativeCx, i: u32) -> f64 {
    f64::from_bits(cx.arg(i))
}

/// The words of a slice of one-word elements (`[]any`, `[]string`, `[]int`).
pub fn words(cx: &NativeCx, i: u32) -> Vec<u64> {
    let slice = SliceRef(cx.arg(i));
    let start = slice.ptr();
    (0..slice.len() as u64).map(|i| value::load_ref(start + i * 8)).collect()
}

pub fn set_int(cx: &mut NativeCx, i: u32, n: i64) {
    cx.set(i, n as u64);
}

pub fn set_bool(cx: &mut NativeCx, i: u32, b: bool) {
    cx.set(i, u64::from(b));
}

pub fn set_float(cx: &mut NativeCx, i: u32, f: f64) {
    cx.set(i, f.to_bits());
}

/// A new string as result `i`.
pub fn set_string(cx: &mut NativeCx, i: u32, s: &[u8]) -> Result<(), Fail> {
    let s = StrRef::new(&mut cx.w().alloc, s)?;
    cx.set(i, s.0);
    Ok(())
}

/// A new `[]byte` as result `i`.
pub fn set_bytes(cx: &mut NativeCx, i: u32, s: &[u8]) -> Result<(), Fail> {
    let s = SliceRef::of_bytes(&mut cx.w().alloc, s)?;
    cx.set(i, s.0);
    Ok(())
}

/// Some type of one reference: what backing arrays of strings and interfaces are laid out by.
pub fn reference_type() -> &'static RType {
    static TYPE: OnceLock<&'static RType> = OnceLock::new();
    TYPE.get_or_init(|| Desc::of(Kind::String, "string").link())
}

/// Some type of one 64-bit scalar.
pub fn word_type() -> &'static RType {
    static TYPE: OnceLock<&'static RType> = OnceLock::new();
    TYPE.get_or_init(|| Desc::of(Kind::Int, "int").link())
}

/// A new slice of references (strings, interfaces) as result `i`.
pub fn set_references(cx: &mut NativeCx, i: u32, words: &[u64]) -> Result<(), Fail> {
    let slice = SliceRef::make(&mut cx.w().alloc, reference_type(), words.len(), words.len())?;
    let start = slice.ptr();
    for (i, &word) in words.iter().enumerate() {
        value::store_ref(start + i as u64 * 8, word);
    }
    cx.set(i, slice.0);
    Ok(())
}

/// A new `[]int` as result `i`.
pub fn set_ints(cx: &mut NativeCx, i: u32, words: &[i64]) -> Result<(), Fail> {
    let slice = SliceRef::make(&mut cx.w().alloc, word_type(), words.len(), words.len())?;
    let start = slice.ptr();
    for (i, &word) in words.iter().enumerate() {
        value::store64(start + i as u64 * 8, word as u64);
    }
    cx.set(i, slice.0);
    Ok(())
}
