//! Strings for instructions: UTF-8 as Go reads it, and the conversions.
use super::memory::{bulk, out_of_memory};
use super::trap::Trapped;
use crate::runtime::rtype::{Desc, Kind, RType};
use crate::runtime::sched::Worker;
use crate::runtime::value::{self, SliceRef, StrRef, round_up_size};
use std::sync::OnceLock;

/// What stands for bytes that are no UTF-8.
pub const RUNE_ERROR: u32 = 0xFFFD;

/// The descriptors that conversions allocate by; only their shape matters.
pub struct Elems {
    pub byte: &'static RType,
    pub rune: &'static RType,
}

/// See [`Elems`].
pub fn elems() -> &'static Elems {
    static ELEMS: OnceLock<Elems> = OnceLock::new();
    ELEMS.get_or_init(|| Elems {
        byte: Desc::of(Kind::Uint8, "uint8").link(),
        rune: Desc::of(Kind::Int32, "int32").link(),
    })
}

/// The rune at the start of `bytes` and its width; U+FFFD and 1 for what is no UTF-8. `bytes` is not empty.
pub fn decode(bytes: &[u8]) -> (u32, usize) {
    let first = bytes[0];
    if first < 0x80 {
        return (u32::from(first), 1);
    }
    // Width, and the range of the second byte (which excludes overlong forms, surrogates and what is beyond U+10FFFF).
    let (width, low, high) = match first {
        0xC2..=0xDF => (2, 0x80, 0xBF),
        0xE0 => (3, 0xA0, 0xBF),
        0xED => (3, 0x80, 0x9F),
        0xE1..=0xEF => (3, 0x80, 0xBF),
        0xF0 => (4, 0x90, 0xBF),
        0xF1..=0xF3 => (4, 0x80, 0xBF),
        0xF4 => (4, 0x80, 0x8F),
        _ => return (RUNE_ERROR, 1),
    };
    if bytes.len() < width || !(low..=high).contains(&bytes[1]) {
        return (RUNE_ERROR, 1);
    }
    let mut rune = u32::from(first) & (0x7F >> width);
    rune = rune << 6 | u32::from(bytes[1] & 0x3F);
    for &b in &bytes[2..width] {
        if b & 0xC0 != 0x80 {
            return (RUNE_ERROR, 1);
        }
        rune = rune << 6 | u32::from(b & 0x3F);
    }
    (rune, width)
}

/// Appends a rune as UTF-8; what is no code point becomes U+FFFD.
pub fn encode(rune: i64, out: &mut Vec<u8>) {
    let c = u32::try_from(rune).ok().and_then(char::from_u32).unwrap_or(char::REPLACEMENT_CHARACTER);
    out.extend_from_slice(c.encode_utf8(&mut [0; 4]).as_bytes());
}

/// `string(bytes)`.
pub fn from_bytes(w: &mut Worker, s: u64) -> Trapped<u64> {
    let s = SliceRef(s);
    let n = s.len();
    if n == 1 {
        return Ok(StrRef::of_byte(value::load8(s.ptr())).0);
    }
    let (string, at) = StrRef::with_len(&mut w.alloc, n).map_err(out_of_memory)?;
    // Not through a borrow of the bytes: another goroutine may be writing them.
    value::copy_bytes(at, s.ptr(), n);
    bulk(w, n);
    Ok(string.0)
}

/// `[]byte(s)`.
pub fn to_bytes(w: &mut Worker, s: u64) -> Trapped<u64> {
    let s = StrRef(s);
    let n = s.len();
    let cap = if n == 0 { 0 } else { round_up_size(n, true) };
    let slice = SliceRef::make(&mut w.alloc, elems().byte, n, cap).map_err(out_of_memory)?;
    value::write_bytes(slice.ptr(), s.bytes());
    bulk(w, n);
    Ok(slice.0)
}

/// `string(runes)`.
pub fn from_runes(w: &mut Worker, s: u64) -> Trapped<u64> {
    let s = SliceRef(s);
    let mut text = Vec::with_capacity(s.len());
    for i in 0..s.len() {
        encode(value::load(s.addr(i, 4), value::MemKind::I32) as i64, &mut text);
    }
    Ok(StrRef::new(&mut w.alloc, &text).map_err(out_of_memory)?.0)
}

/// `[]rune(s)`.
pub fn to_runes(w: &mut Worker, s: u64) -> Trapped<u64> {
    let bytes = StrRef(s).bytes();
    let mut n = 0;
    let mut at = 0;
    while at < bytes.len() {
        at += decode(&bytes[at..]).1;
        n += 1;
    }
    let cap = if n == 0 { 0 } else { round_up_size(n * 4, true) / 4 };
    let slice = SliceRef::make(&mut w.alloc, elems().rune, n, cap).map_err(out_of_memory)?;
    at = 0;
    for i in 0..n {
        let (rune, width) = decode(&bytes[at..]);
        value::store(slice.addr(i, 4), value::MemKind::I32, u64::from(rune));
        at += width;
    }
    Ok(slice.0)
}

/// `string(rune)`.
pub fn from_rune(w: &mut Worker, rune: u64) -> Trapped<u64> {
    if rune < 0x80 {
        return Ok(StrRef::of_byte(rune as u8).0);
    }
    let mut text = Vec::with_capacity(4);
    encode(rune as i64, &mut text);
    Ok(StrRef::new(&mut w.alloc, &text).map_err(out_of_memory)?.0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn utf8_is_read_as_go_reads_it() {
        for (bytes, want) in [
            (&b"a"[..], (0x61, 1)),
            ("é".as_bytes(), (0xE9, 2)),
            ("世".as_bytes(), (0x4E16, 3)),
            ("😀".as_bytes(), (0x1F600, 4)),
            (b"\xff", (RUNE_ERROR, 1)),
            (b"\xc0\x80", (RUNE_ERROR, 1)),
            (b"\xed\xa0\x80", (RUNE_ERROR, 1)),
            (b"\xf4\x90\x80\x80", (RUNE_ERROR, 1)),
            (b"\xe4\xb8", (RUNE_ERROR, 1)),
            (b"\xe4\xb8A", (RUNE_ERROR, 1)),
            (b"\x80", (RUNE_ERROR, 1)),
        ] {
            assert_eq!(decode(bytes), want, "{bytes:x?}");
        }
    }

    #[test]
    fn decoding_agrees_with_rust_on_every_character() {
        for c in (0..=0x10FFFF).filter_map(char::from_u32) {
            let mut buf = [0; 4];
            let bytes = c.encode_utf8(&mut buf).as_bytes();
            assert_eq!(decode(bytes), (c as u32, bytes.len()));
        }
    }

    #[test]
    fn what_is_no_code_point_becomes_the_replacement() {
        for (rune, want) in [
            (0x61, "a"),
            (-1, "\u{FFFD}"),
            (0xD800, "\u{FFFD}"),
            (0x110000, "\u{FFFD}"),
            (1 << 40, "\u{FFFD}"),
        ] {
            let mut out = Vec::new();
            encode(rune, &mut out);
            assert_eq!(out, want.as_bytes());
        }
    }
}
