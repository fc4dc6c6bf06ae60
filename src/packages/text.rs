//! Searching, splitting and mapping of byte strings: the pure part of packages strings and bytes, and their natives.
//!
//! Texts need not be UTF-8; each byte that begins no valid sequence counts as one U+FFFD.

use super::window::{self, DONE, Fail, natives};
use super::{unicode, utf8};
use crate::runtime::native::{NativeCx, NativeResult};
use crate::runtime::rtype::{Desc, Kind, RType};
use crate::runtime::value::{self, SliceRef, StrRef};
use std::sync::OnceLock;

/// The first place of `sep` in `s`.
pub fn index(s: &[u8], sep: &[u8]) -> Option<usize> {
    let Some((&first, rest)) = sep.split_first() else { return Some(0) };
    if rest.is_empty() {
        return s.iter().position(|&b| b == first);
    }
    let last = s.len().checked_sub(sep.len())?;
    let mut at = 0;
    while at <= last {
        at += s[at..=last].iter().position(|&b| b == first)?;
        if &s[at + 1..at + sep.len()] == rest {
            return Some(at);
        }
        at += 1;
    }
    None
}

/// The last place of `sep` in `s`.
pub fn last_index(s: &[u8], sep: &[u8]) -> Option<usize> {
    let last = s.len().checked_sub(sep.len())?;
    (0..=last).rev().find(|&at| &s[at..at + sep.len()] == sep)
}

/// How often `sep` is in `s` without overlaps; the empty one between all characters.
pub fn count(s: &[u8], sep: &[u8]) -> usize {
    if sep.is_empty() {
        return utf8::count(s) + 1;
    }
    if let [b] = sep {
        return s.iter().filter(|&c| c == b).count();
    }
    let (mut n, mut rest) = (0, s);
    while let Some(at) = index(rest, sep) {
        n += 1;
        rest = &rest[at + sep.len()..];
    }
    n
}

fn contains_rune(set: &[u8], r: u32) -> bool {
    utf8::runes(set).any(|(_, c, _)| c == r)
}

/// The first character of `s` that is in `set`.
pub fn index_any(s: &[u8], set: &[u8]) -> Option<usize> {
    utf8::runes(s).find(|&(_, r, _)| contains_rune(set, r)).map(|(at, ..)| at)
}

/// The last character of `s` that is in `set`.
pub fn last_index_any(s: &[u8], set: &[u8]) -> Option<usize> {
    let mut end = s.len();
    while end > 0 {
        let (r, width) = utf8::decode_last(&s[..end]);
        end -= width;
        if contains_rune(set, r) {
            return Some(end);
        }
    }
    None
}

/// The first place of a code point; U+FFFD finds invalid bytes too, what is no code point finds nothing.
pub fn index_rune(s: &[u8], r: u32) -> Option<usize> {
    if r < 0x80 {
        return s.iter().position(|&b| b == r as u8);
    }
    if r == utf8::ERROR {
        return utf8::runes(s).find(|&(_, c, _)| c == r).map(|(at, ..)| at);
    }
    let c = char::from_u32(r)?;
    index(s, c.encode_utf8(&mut [0; 4]).as_bytes())
}

/// Whether two texts are equal under simple case folding.
pub fn equal_fold(a: &[u8], b: &[u8]) -> bool {
    let (mut a, mut b) = (utf8::runes(a), utf8::runes(b));
    loop {
        match (a.next(), b.next()) {
            (None, None) => return true,
            (Some((_, r, _)), Some((_, t, _))) if unicode::fold_equal(r, t) => {}
            _ => return false,
        }
    }
}

/// The pieces between (with `keep` bytes of) the first n-1 places of `sep`; n < 0: all.
pub fn split(s: &[u8], sep: &[u8], keep: usize, n: i64) -> Vec<(usize, usize)> {
    let limit = if n < 0 { usize::MAX } else { n as usize };
    let mut pieces = Vec::new();
    if limit == 0 {
        return pieces;
    }
    if sep.is_empty() {
        for (at, _, width) in utf8::runes(s) {
            if pieces.len() + 1 == limit {
                pieces.push((at, s.len()));
                return pieces;
            }
            pieces.push((at, at + width));
        }
        return pieces;
    }
    let mut start = 0;
    while pieces.len() + 1 < limit
        && let Some(at) = index(&s[start..], sep)
    {
        pieces.push((start, start + at + keep));
        start += at + sep.len();
    }
    pieces.push((start, s.len()));
    pieces
}

/// The pieces between white space.
pub fn fields(s: &[u8]) -> Vec<(usize, usize)> {
    let (mut pieces, mut start) = (Vec::new(), None);
    for (at, r, _) in utf8::runes(s) {
        if unicode::is_space(r) {
            if let Some(start) = start.take() {
                pieces.push((start, at));
            }
        } else if start.is_none() {
            start = Some(at);
        }
    }
    if let Some(start) = start {
        pieces.push((start, s.len()));
    }
    pieces
}

/// Maps every code point. None: nothing changes.
pub fn map(s: &[u8], f: fn(u32) -> u32) -> Option<Vec<u8>> {
    let mut out: Option<Vec<u8>> = None;
    for (at, r, width) in utf8::runes(s) {
        let to = f(r);
        // An invalid byte becomes a valid U+FFFD.
        let same = to == r && !(r == utf8::ERROR && width == 1);
        match &mut out {
            None if same => {}
            None => {
                let mut text = Vec::with_capacity(s.len() + 4);
                text.extend_from_slice(&s[..at]);
                utf8::encode(to, &mut text);
                out = Some(text);
            }
            Some(text) => utf8::encode(to, text),
        }
    }
    out
}

/// Replaces the first n places of `old` (n < 0: all). None: nothing changes.
pub fn replace(s: &[u8], old: &[u8], new: &[u8], n: i64) -> Option<Vec<u8>> {
    if old == new || n == 0 {
        return None;
    }
    let found = count(s, old);
    let n = if n < 0 { found } else { found.min(n as usize) };
    if n == 0 {
        return None;
    }
    let mut out = Vec::with_capacity(s.len() + n * new.len().saturating_sub(old.len()));
    let mut start = 0;
    for i in 0..n {
        let mut at = start;
        if old.is_empty() {
            if i > 0 {
                at += utf8::decode(&s[start..]).1;
            }
        } else {
            at += index(&s[start..], old)?;
        }
        out.extend_from_slice(&s[start..at]);
        out.extend_from_slice(new);
        start = at + old.len();
    }
    out.extend_from_slice(&s[start..]);
    Some(out)
}

/// Replaces several texts at once, those first in the list first; each place once.
pub fn replace_pairs(s: &[u8], pairs: &[(&[u8], &[u8])]) -> Option<Vec<u8>> {
    let mut out: Option<Vec<u8>> = None;
    // Which bytes can begin a match; an empty text matches anywhere.
    let (mut begins, mut empty) = ([false; 256], false);
    for (old, _) in pairs {
        match old.first() {
            Some(&b) => begins[b as usize] = true,
            None => empty = true,
        }
    }
    let (mut at, mut last, mut after_empty) = (0, 0, false);
    while at <= s.len() {
        if !empty && s.get(at).is_none_or(|&b| !begins[b as usize]) {
            at += 1;
            continue;
        }
        let found =
            pairs.iter().find(|(old, _)| s[at..].starts_with(old) && !(old.is_empty() && after_empty));
        after_empty = found.is_some_and(|(old, _)| old.is_empty());
        match found {
            Some((old, new)) => {
                let out = out.get_or_insert_with(|| Vec::with_capacity(s.len() + 16));
                out.extend_from_slice(&s[last..at]);
                out.extend_from_slice(new);
                at += old.len();
                last = at;
            }
            None => at += 1,
        }
    }
    let mut out = out?;
    out.extend_from_slice(&s[last..]);
    Some(out)
}

/// Runs of invalid bytes become `replacement`. None: nothing changes.
pub fn to_valid(s: &[u8], replacement: &[u8]) -> Option<Vec<u8>> {
    if std::str::from_utf8(s).is_ok() {
        return None;
    }
    let (mut out, mut invalid) = (Vec::with_capacity(s.len()), false);
    for (at, r, width) in utf8::runes(s) {
        if r == utf8::ERROR && width == 1 {
            if !invalid {
                out.extend_from_slice(replacement);
            }
            invalid = true;
        } else {
            out.extend_from_slice(&s[at..at + width]);
            invalid = false;
        }
    }
    Some(out)
}

/// Which ends [`trim`] works on.
const LEFT: i64 = 1;
const RIGHT: i64 = 2;

/// The range of `s` that is left when the characters that `cut` accepts go from its ends.
pub fn trim(s: &[u8], side: i64, cut: impl Fn(u32) -> bool) -> (usize, usize) {
    let (mut lo, mut hi) = (0, s.len());
    if side & LEFT != 0 {
        lo = utf8::runes(s).find(|&(_, r, _)| !cut(r)).map_or(hi, |(at, ..)| at);
    }
    if side & RIGHT != 0 {
        while hi > lo {
            let (r, width) = utf8::decode_last(&s[lo..hi]);
            if !cut(r) {
                break;
            }
            hi -= width;
        }
    }
    (lo, hi)
}

fn set_index(cx: &mut NativeCx, found: Option<usize>) {
    window::set_int(cx, 0, found.map_or(-1, |at| at as i64));
}

/// The part `lo..hi` of string argument `i` as result 0.
fn set_part(cx: &mut NativeCx, i: u32, lo: usize, hi: usize) -> Result<(), Fail> {
    let s = StrRef(cx.arg(i)).slice(&mut cx.w().alloc, lo, hi)?;
    cx.set(0, s.0);
    Ok(())
}

/// A new text, or string argument `i` unchanged, as result 0.
fn set_or_same(cx: &mut NativeCx, i: u32, text: Option<Vec<u8>>) -> Result<(), Fail> {
    match text {
        Some(text) => window::set_string(cx, 0, &text),
        None => {
            cx.set(0, cx.arg(i));
            Ok(())
        }
    }
}

/// Parts of string argument `i` as a slice of strings.
fn set_parts(cx: &mut NativeCx, i: u32, parts: &[(usize, usize)]) -> Result<(), Fail> {
    let s = StrRef(cx.arg(i));
    let mut words = Vec::with_capacity(parts.len());
    for &(lo, hi) in parts {
        words.push(s.slice(&mut cx.w().alloc, lo, hi)?.0);
    }
    window::set_references(cx, 0, &words)
}

/// Parts of `[]byte` argument 0 as a slice of slices, each with no room behind it.
fn set_byte_parts(cx: &mut NativeCx, parts: &[(usize, usize)]) -> Result<(), Fail> {
    let s = SliceRef(cx.arg(0));
    let mut words = Vec::with_capacity(parts.len());
    for &(lo, hi) in parts {
        let ptr = if lo == hi { s.ptr() } else { s.ptr() + lo as u64 };
        words.push(SliceRef::new(&mut cx.w().alloc, ptr, hi - lo, hi - lo)?.0);
    }
    window::set_references(cx, 0, &words)
}

fn set_byte_text(cx: &mut NativeCx, text: Option<Vec<u8>>) -> Result<(), Fail> {
    let same = window::bytes(cx, 0);
    window::set_bytes(cx, 0, text.as_deref().unwrap_or(same))
}

fn byte_type() -> &'static RType {
    static TYPE: OnceLock<&'static RType> = OnceLock::new();
    TYPE.get_or_init(|| Desc::of(Kind::Uint8, "uint8").link())
}

/// A strings.Builder in memory: its own address once used, the bytes (a slice used up to its capacity), their number.
struct Builder {
    at: u64,
}

impl Builder {
    const DATA: u64 = 8;
    const LEN: u64 = 16;

    /// The builder that argument 0 points to, for writing.
    #[inline]
    fn for_writing(cx: &NativeCx) -> Result<Builder, Fail> {
        let at = cx.arg(0);
        if at == 0 {
            return Err(Fail(NativeResult::PanicError(
                "invalid memory address or nil pointer dereference".into(),
            )));
        }
        Builder::at(at)
    }

    /// The builder at an address, for writing.
    #[inline]
    fn at(at: u64) -> Result<Builder, Fail> {
        match value::load_ref(at) {
            0 => value::store_ref(at, at),
            own if own == at => {}
            _ => {
                let text = "strings: illegal use of non-zero Builder copied by value";
                return Err(Fail(NativeResult::PanicText(text.into())));
            }
        }
        Ok(Builder { at })
    }

    /// Appends bytes. What lies behind the length was never handed out, so it may be written in place.
    #[inline]
    fn push(&self, cx: &mut NativeCx, bytes: &[u8]) -> Result<(), Fail> {
        let data = SliceRef(value::load_ref(self.at + Self::DATA));
        let len = value::load64(self.at + Self::LEN) as usize;
        let need = len + bytes.len();
        let mut start = data.ptr();
        if need > data.cap() {
            let cap = value::grow_cap(byte_type(), data.cap(), need);
            start = self.move_to(cx, data, len, cap)?;
        }
        value::write_bytes(start + len as u64, bytes);
        value::store64(self.at + Self::LEN, need as u64);
        Ok(())
    }

    /// Gives the builder room for `cap` bytes; returns where they are.
    #[cold]
    fn move_to(&self, cx: &mut NativeCx, data: SliceRef, len: usize, cap: usize) -> Result<u64, Fail> {
        let alloc = &mut cx.w().alloc;
        let new = SliceRef::make(alloc, byte_type(), cap, cap)?;
        value::copy_bytes(new.ptr(), data.ptr(), len.min(data.cap()));
        value::store_ref(self.at + Self::DATA, new.0);
        Ok(new.ptr())
    }
}

/// Appends to the strings.Builder at an address, not nil, as its methods do.
pub fn append_to_builder(cx: &mut NativeCx, at: u64, bytes: &[u8]) -> Result<(), Fail> {
    Builder::at(at)?.push(cx, bytes)
}

natives! {
    "strings.Index" => |cx| {
        let found = index(window::string(cx, 0), window::string(cx, 1));
        set_index(cx, found);
        DONE
    };
    "strings.LastIndex" => |cx| {
        let found = last_index(window::string(cx, 0), window::string(cx, 1));
        set_index(cx, found);
        DONE
    };
    "strings.IndexByte" => |cx| {
        let c = cx.arg(1) as u8;
        let found = window::string(cx, 0).iter().position(|&b| b == c);
        set_index(cx, found);
        DONE
    };
    "strings.LastIndexByte" => |cx| {
        let c = cx.arg(1) as u8;
        let found = window::string(cx, 0).iter().rposition(|&b| b == c);
        set_index(cx, found);
        DONE
    };
    "strings.IndexRune" => |cx| {
        let found = index_rune(window::string(cx, 0), window::rune(cx, 1));
        set_index(cx, found);
        DONE
    };
    "strings.IndexAny" => |cx| {
        let found = index_any(window::string(cx, 0), window::string(cx, 1));
        set_index(cx, found);
        DONE
    };
    "strings.LastIndexAny" => |cx| {
        let found = last_index_any(window::string(cx, 0), window::string(cx, 1));
        set_index(cx, found);
        DONE
    };
    "strings.Count" => |cx| {
        let n = count(window::string(cx, 0), window::string(cx, 1));
        window::set_int(cx, 0, n as i64);
        DONE
    };
    "strings.Contains" => |cx| {
        let found = index(window::string(cx, 0), window::string(cx, 1)).is_some();
        window::set_bool(cx, 0, found);
        DONE
    };
    "strings.HasPrefix" => |cx| {
        let found = window::string(cx, 0).starts_with(window::string(cx, 1));
        window::set_bool(cx, 0, found);
        DONE
    };
    "strings.HasSuffix" => |cx| {
        let found = window::string(cx, 0).ends_with(window::string(cx, 1));
        window::set_bool(cx, 0, found);
        DONE
    };
    "strings.Compare" => |cx| {
        let order = window::string(cx, 0).cmp(window::string(cx, 1));
        window::set_int(cx, 0, order as i64);
        DONE
    };
    "strings.EqualFold" => |cx| {
        let equal = equal_fold(window::string(cx, 0), window::string(cx, 1));
        window::set_bool(cx, 0, equal);
        DONE
    };
    "strings.split" => |cx| {
        let (s, sep) = (window::string(cx, 0), window::string(cx, 1));
        let parts = split(s, sep, cx.arg(2) as usize, window::int(cx, 3));
        set_parts(cx, 0, &parts)?;
        DONE
    };
    "strings.Fields" => |cx| {
        let parts = fields(window::string(cx, 0));
        set_parts(cx, 0, &parts)?;
        DONE
    };
    "strings.Join" => |cx| {
        let (parts, sep) = (window::words(cx, 0), cx.arg(1));
        let words: Vec<u64> = if sep == 0 {
            parts
        } else {
            let pairs = parts.iter().enumerate().flat_map(|(i, &p)| [if i == 0 { 0 } else { sep }, p]);
            pairs.collect()
        };
        let joined = StrRef::concat(&mut cx.w().alloc, &words)?;
        cx.set(0, joined.0);
        DONE
    };
    "strings.repeat" => |cx| {
        let (s, n) = (window::string(cx, 0), cx.arg(1) as usize);
        let (out, start) = StrRef::with_len(&mut cx.w().alloc, s.len().saturating_mul(n))?;
        for i in 0..n {
            value::write_bytes(start + (i * s.len()) as u64, s);
        }
        cx.set(0, out.0);
        DONE
    };
    "strings.Replace" => |cx| {
        let (s, old, new) = (window::string(cx, 0), window::string(cx, 1), window::string(cx, 2));
        let text = replace(s, old, new, window::int(cx, 3));
        set_or_same(cx, 0, text)?;
        DONE
    };
    "strings.replacePairs" => |cx| {
        let words = window::words(cx, 1);
        let pairs: Vec<(&[u8], &[u8])> =
            words.chunks_exact(2).map(|p| (StrRef(p[0]).bytes(), StrRef(p[1]).bytes())).collect();
        let text = replace_pairs(window::string(cx, 0), &pairs);
        set_or_same(cx, 0, text)?;
        DONE
    };
    "strings.ToUpper" => |cx| {
        let text = map(window::string(cx, 0), unicode::to_upper);
        set_or_same(cx, 0, text)?;
        DONE
    };
    "strings.ToLower" => |cx| {
        let text = map(window::string(cx, 0), unicode::to_lower);
        set_or_same(cx, 0, text)?;
        DONE
    };
    "strings.ToTitle" => |cx| {
        let text = map(window::string(cx, 0), unicode::to_title);
        set_or_same(cx, 0, text)?;
        DONE
    };
    "strings.ToValidUTF8" => |cx| {
        let text = to_valid(window::string(cx, 0), window::string(cx, 1));
        set_or_same(cx, 0, text)?;
        DONE
    };
    "strings.TrimSpace" => |cx| {
        let (lo, hi) = trim(window::string(cx, 0), LEFT | RIGHT, unicode::is_space);
        set_part(cx, 0, lo, hi)?;
        DONE
    };
    "strings.trim" => |cx| {
        let (s, cut) = (window::string(cx, 0), window::string(cx, 1));
        let (lo, hi) = trim(s, window::int(cx, 2), |r| contains_rune(cut, r));
        set_part(cx, 0, lo, hi)?;
        DONE
    };
    "strings.Clone" => |cx| {
        let s = window::string(cx, 0);
        window::set_string(cx, 0, s)?;
        DONE
    };
    "strings.(*Builder).WriteString" => |cx| {
        let b = Builder::for_writing(cx)?;
        let s = window::string(cx, 1);
        b.push(cx, s)?;
        window::set_int(cx, 0, s.len() as i64);
        cx.set(1, 0);
        DONE
    };
    "strings.(*Builder).Write" => |cx| {
        let b = Builder::for_writing(cx)?;
        let s = window::bytes(cx, 1);
        b.push(cx, s)?;
        window::set_int(cx, 0, s.len() as i64);
        cx.set(1, 0);
        DONE
    };
    "strings.(*Builder).WriteByte" => |cx| {
        let c = cx.arg(1) as u8;
        let at = cx.arg(0);
        if at != 0 && value::load_ref(at) == at {
            // Nearly always there is room. The result is nil as it stands.
            let data = SliceRef(value::load_ref(at + Builder::DATA));
            let len = value::load64(at + Builder::LEN);
            if len < data.cap() as u64 {
                value::store8(data.ptr() + len, c);
                value::store64(at + Builder::LEN, len + 1);
                return DONE;
            }
        }
        Builder::for_writing(cx)?.push(cx, &[c])?;
        DONE
    };
    "strings.(*Builder).WriteRune" => |cx| {
        let b = Builder::for_writing(cx)?;
        let mut text = Vec::with_capacity(4);
        utf8::encode(window::rune(cx, 1), &mut text);
        b.push(cx, &text)?;
        window::set_int(cx, 0, text.len() as i64);
        cx.set(1, 0);
        DONE
    };
    "strings.(*Builder).grow" => |cx| {
        let b = Builder::for_writing(cx)?;
        let data = SliceRef(value::load_ref(b.at + Builder::DATA));
        let len = value::load64(b.at + Builder::LEN) as usize;
        let n = cx.arg(1) as usize;
        if data.cap() - len.min(data.cap()) < n {
            let cap = (2 * data.cap()).checked_add(n).ok_or(crate::runtime::heap::OutOfMemory)?;
            b.move_to(cx, data, len, value::round_up_size(cap, true))?;
        }
        DONE
    };
    // func share(data []byte, n int) string: the first n bytes, not copied
    "strings.share" => |cx| {
        let (data, n) = (SliceRef(cx.arg(0)), cx.arg(1) as usize);
        let s = StrRef::sharing(&mut cx.w().alloc, data.ptr(), n.min(data.cap()))?;
        cx.set(0, s.0);
        DONE
    };
    "bytes.Index" => |cx| {
        let found = index(window::bytes(cx, 0), window::bytes(cx, 1));
        set_index(cx, found);
        DONE
    };
    "bytes.LastIndex" => |cx| {
        let found = last_index(window::bytes(cx, 0), window::bytes(cx, 1));
        set_index(cx, found);
        DONE
    };
    "bytes.IndexByte" => |cx| {
        let c = cx.arg(1) as u8;
        let found = window::bytes(cx, 0).iter().position(|&b| b == c);
        set_index(cx, found);
        DONE
    };
    "bytes.LastIndexByte" => |cx| {
        let c = cx.arg(1) as u8;
        let found = window::bytes(cx, 0).iter().rposition(|&b| b == c);
        set_index(cx, found);
        DONE
    };
    "bytes.IndexRune" => |cx| {
        let found = index_rune(window::bytes(cx, 0), window::rune(cx, 1));
        set_index(cx, found);
        DONE
    };
    "bytes.IndexAny" => |cx| {
        let found = index_any(window::bytes(cx, 0), window::string(cx, 1));
        set_index(cx, found);
        DONE
    };
    "bytes.LastIndexAny" => |cx| {
        let found = last_index_any(window::bytes(cx, 0), window::string(cx, 1));
        set_index(cx, found);
        DONE
    };
    "bytes.Count" => |cx| {
        let n = count(window::bytes(cx, 0), window::bytes(cx, 1));
        window::set_int(cx, 0, n as i64);
        DONE
    };
    "bytes.Equal" => |cx| {
        let equal = window::bytes(cx, 0) == window::bytes(cx, 1);
        window::set_bool(cx, 0, equal);
        DONE
    };
    "bytes.Compare" => |cx| {
        let order = window::bytes(cx, 0).cmp(window::bytes(cx, 1));
        window::set_int(cx, 0, order as i64);
        DONE
    };
    "bytes.EqualFold" => |cx| {
        let equal = equal_fold(window::bytes(cx, 0), window::bytes(cx, 1));
        window::set_bool(cx, 0, equal);
        DONE
    };
    "bytes.HasPrefix" => |cx| {
        let found = window::bytes(cx, 0).starts_with(window::bytes(cx, 1));
        window::set_bool(cx, 0, found);
        DONE
    };
    "bytes.HasSuffix" => |cx| {
        let found = window::bytes(cx, 0).ends_with(window::bytes(cx, 1));
        window::set_bool(cx, 0, found);
        DONE
    };
    "bytes.split" => |cx| {
        let (s, sep) = (window::bytes(cx, 0), window::bytes(cx, 1));
        let parts = split(s, sep, cx.arg(2) as usize, window::int(cx, 3));
        set_byte_parts(cx, &parts)?;
        DONE
    };
    "bytes.Fields" => |cx| {
        let parts = fields(window::bytes(cx, 0));
        set_byte_parts(cx, &parts)?;
        DONE
    };
    "bytes.Replace" => |cx| {
        let (s, old, new) = (window::bytes(cx, 0), window::bytes(cx, 1), window::bytes(cx, 2));
        let text = replace(s, old, new, window::int(cx, 3));
        set_byte_text(cx, text)?;
        DONE
    };
    "bytes.ToUpper" => |cx| {
        let text = map(window::bytes(cx, 0), unicode::to_upper);
        set_byte_text(cx, text)?;
        DONE
    };
    "bytes.ToLower" => |cx| {
        let text = map(window::bytes(cx, 0), unicode::to_lower);
        set_byte_text(cx, text)?;
        DONE
    };
    "bytes.ToTitle" => |cx| {
        let text = map(window::bytes(cx, 0), unicode::to_title);
        set_byte_text(cx, text)?;
        DONE
    };
    "bytes.ToValidUTF8" => |cx| {
        let text = to_valid(window::bytes(cx, 0), window::bytes(cx, 1));
        set_byte_text(cx, text)?;
        DONE
    };
    // func trimRange(s []byte, cutset string, side int) (lo, hi int); side 7: white space at both ends
    "bytes.trimRange" => |cx| {
        let (s, cut, side) = (window::bytes(cx, 0), window::string(cx, 1), window::int(cx, 2));
        let (lo, hi) = if side & 4 != 0 {
            trim(s, side, unicode::is_space)
        } else {
            trim(s, side, |r| contains_rune(cut, r))
        };
        window::set_int(cx, 0, lo as i64);
        window::set_int(cx, 1, hi as i64);
        DONE
    };
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn searching() {
        for (s, sep, first, last, n) in [
            ("chicken", "ken", 4, 4, 1),
            ("go gopher", "go", 0, 3, 2),
            ("aaaa", "aa", 0, 2, 2),
            ("abc", "", 0, 3, 4),
            ("", "", 0, 0, 1),
            ("", "x", -1, -1, 0),
            ("ab", "abc", -1, -1, 0),
            ("aab", "ab", 1, 1, 1),
        ] {
            let (s, sep) = (s.as_bytes(), sep.as_bytes());
            let number = |found: Option<usize>| found.map_or(-1, |at| at as i64);
            assert_eq!((number(index(s, sep)), number(last_index(s, sep)), count(s, sep)), (first, last, n));
        }
    }

    #[test]
    fn replacing() {
        for (s, old, new, n, want) in [
            ("oink oink oink", "k", "ky", 2, "oinky oinky oink"),
            ("abc", "", "-", -1, "-a-b-c-"),
            ("日本", "", ".", 2, ".日.本"),
            ("aaa", "a", "", -1, ""),
            ("abc", "x", "y", -1, "abc"),
        ] {
            let text = replace(s.as_bytes(), old.as_bytes(), new.as_bytes(), n);
            assert_eq!(text.unwrap_or(s.into()), want.as_bytes(), "{s}");
        }
        let pairs: &[(&[u8], &[u8])] = &[(b"a", b"1"), (b"aa", b"2"), (b"", b"X")];
        assert_eq!(replace_pairs(b"aab", pairs).unwrap(), b"11XbX");
    }
}
