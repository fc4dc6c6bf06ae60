//! Decoding and encoding of UTF-8 as the language does it: each byte that begins no valid sequence is one U+FFFD.

/// What stands for an invalid byte.
pub const ERROR: u32 = 0xfffd;

/// The first code point of `s` and its width; (U+FFFD, 1) for an invalid byte, (U+FFFD, 0) for nothing.
pub fn decode(s: &[u8]) -> (u32, usize) {
    let Some(&first) = s.first() else { return (ERROR, 0) };
    if first < 0x80 {
        return (first as u32, 1);
    }
    let (len, low, high) = match first {
        0xc2..=0xdf => (2, 0x80, 0xbf),
        0xe0 => (3, 0xa0, 0xbf),
        0xed => (3, 0x80, 0x9f),
        0xe1..=0xef => (3, 0x80, 0xbf),
        0xf0 => (4, 0x90, 0xbf),
        0xf1..=0xf3 => (4, 0x80, 0xbf),
        0xf4 => (4, 0x80, 0x8f),
        _ => return (ERROR, 1),
    };
    if s.len() < len || s[1] < low || s[1] > high {
        return (ERROR, 1);
    }
    let mut r = (first as u32) & (0x7f >> len);
    for &b in &s[1..len] {
        if b & 0xc0 != 0x80 {
            return (ERROR, 1);
        }
        r = r << 6 | (b & 0x3f) as u32;
    }
    (r, len)
}

/// The last code point of `s` and its width, as [`decode`].
pub fn decode_last(s: &[u8]) -> (u32, usize) {
    let end = s.len();
    for start in (end.saturating_sub(4)..end).rev() {
        if s[start] & 0xc0 != 0x80 {
            let (r, width) = decode(&s[start..]);
            return if start + width == end { (r, width) } else { (ERROR, 1) };
        }
    }
    (ERROR, end.min(1))
}

/// The code points of `s` with their offsets and widths.
pub fn runes(s: &[u8]) -> impl Iterator<Item = (usize, u32, usize)> + '_ {
    let mut at = 0;
    std::iter::from_fn(move || {
        if at >= s.len() {
            return None;
        }
        let (r, width) = decode(&s[at..]);
        at += width;
        Some((at - width, r, width))
    })
}

/// How many code points `s` has.
pub fn count(s: &[u8]) -> usize {
    if s.is_ascii() { s.len() } else { runes(s).count() }
}

/// Appends a code point; what is none becomes U+FFFD.
pub fn encode(r: u32, out: &mut Vec<u8>) {
    let c = char::from_u32(r).unwrap_or('\u{fffd}');
    out.extend_from_slice(c.encode_utf8(&mut [0; 4]).as_bytes());
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn valid_text_decodes_as_rust_does() {
        let text = "aé世😀\u{10ffff}\u{fffd}";
        let ours: Vec<u32> = runes(text.as_bytes()).map(|(_, r, _)| r).collect();
        assert_eq!(ours, text.chars().map(|c| c as u32).collect::<Vec<_>>());
        for (at, c) in text.char_indices() {
            let end = at + c.len_utf8();
            assert_eq!(decode_last(&text.as_bytes()[..end]), (c as u32, c.len_utf8()));
        }
    }

    #[test]
    fn invalid_bytes_count_one_by_one() {
        for (bytes, n) in [
            (&b"\xff"[..], 1),
            (b"\xe4\xb8", 2),
            (b"\xed\xa0\x80", 3),
            (b"\xc0\x80", 2),
            (b"\xf4\x90\x80\x80", 4),
            (b"a\x80b", 3),
        ] {
            assert_eq!(count(bytes), n, "{bytes:x?}");
        }
        assert_eq!(decode_last(b"\xe4\xb8"), (ERROR, 1));
        assert_eq!(decode_last(b"a\x80\x80\x80\x80\x80"), (ERROR, 1));
        assert_eq!(decode_last(b""), (ERROR, 0));
    }
}
