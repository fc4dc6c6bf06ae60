// Package bytes searches, splits, joins and changes slices of bytes, as package strings does strings.
package bytes

import (
	"unicode"
	"unicode/utf8"
)

// Equal tells whether a and b have the same bytes.
func Equal(a, b []byte) bool

// Compare returns -1, 0 or 1 as a is below, equal to, or above b.
func Compare(a, b []byte) int

// Clone returns a copy of b; nil for nil.
func Clone(b []byte) []byte {
	if b == nil {
		return nil
	}
	return append([]byte{}, b...)
}

// Contains tells whether subslice is in b.
func Contains(b, subslice []byte) bool {
	return Index(b, subslice) >= 0
}

// ContainsAny tells whether any character of chars is in b.
func ContainsAny(b []byte, chars string) bool {
	return IndexAny(b, chars) >= 0
}

// ContainsRune tells whether the character r is in b.
func ContainsRune(b []byte, r rune) bool {
	return IndexRune(b, r) >= 0
}

// ContainsFunc tells whether f is true for any character of b.
func ContainsFunc(b []byte, f func(rune) bool) bool {
	return IndexFunc(b, f) >= 0
}

// Count returns how often sep is in s without overlaps; the empty one is once more than there are characters.
func Count(s, sep []byte) int

// Index returns the first place of sep in s; -1 if there is none.
func Index(s, sep []byte) int

// IndexByte returns the first place of the byte c in b; -1 if there is none.
func IndexByte(b []byte, c byte) int

// IndexRune returns the first place of the character r in s; -1 if there is none.
func IndexRune(s []byte, r rune) int

// IndexAny returns the first place of any character of chars in s; -1 if there is none.
func IndexAny(s []byte, chars string) int

// LastIndex returns the last place of sep in s; -1 if there is none.
func LastIndex(s, sep []byte) int

// LastIndexByte returns the last place of the byte c in s; -1 if there is none.
func LastIndexByte(s []byte, c byte) int

// LastIndexAny returns the last place of any character of chars in s; -1 if there is none.
func LastIndexAny(s []byte, chars string) int

// IndexFunc returns the place of the first character of s for which f is true; -1 if there is none.
func IndexFunc(s []byte, f func(r rune) bool) int {
	for i := 0; i < len(s); {
		r, size := utf8.DecodeRune(s[i:])
		if f(r) {
			return i
		}
		i += size
	}
	return -1
}

// LastIndexFunc returns the place of the last character of s for which f is true; -1 if there is none.
func LastIndexFunc(s []byte, f func(r rune) bool) int {
	for i := len(s); i > 0; {
		r, size := utf8.DecodeLastRune(s[:i])
		i -= size
		if f(r) {
			return i
		}
	}
	return -1
}

// HasPrefix tells whether s begins with prefix.
func HasPrefix(s, prefix []byte) bool

// HasSuffix tells whether s ends with suffix.
func HasSuffix(s, suffix []byte) bool

// EqualFold tells whether s and t are equal but for the case of letters.
func EqualFold(s, t []byte) bool

// split cuts s at sep; the pieces keep the first keep bytes of sep. n as in SplitN.
func split(s, sep []byte, keep, n int) [][]byte

// Split cuts s at each sep and returns the pieces; with an empty sep the characters.
func Split(s, sep []byte) [][]byte {
	return split(s, sep, 0, -1)
}

// SplitN is Split into at most n pieces, the last one uncut; n < 0: all; n == 0: nil.
func SplitN(s, sep []byte, n int) [][]byte {
	if n == 0 {
		return nil
	}
	return split(s, sep, 0, n)
}

// SplitAfter is Split with sep left at the end of the pieces.
func SplitAfter(s, sep []byte) [][]byte {
	return split(s, sep, len(sep), -1)
}

// SplitAfterN is SplitN with sep left at the end of the pieces.
func SplitAfterN(s, sep []byte, n int) [][]byte {
	if n == 0 {
		return nil
	}
	return split(s, sep, len(sep), n)
}

// Fields returns the pieces of s between white space.
func Fields(s []byte) [][]byte

// FieldsFunc returns the pieces of s between characters for which f is true.
func FieldsFunc(s []byte, f func(rune) bool) [][]byte {
	parts := [][]byte{}
	start := -1
	for i := 0; i < len(s); {
		r, size := utf8.DecodeRune(s[i:])
		if f(r) {
			if start >= 0 {
				parts = append(parts, s[start:i:i])
				start = -1
			}
		} else if start < 0 {
			start = i
		}
		i += size
	}
	if start >= 0 {
		parts = append(parts, s[start:len(s):len(s)])
	}
	return parts
}

// Join puts the elements together with sep between them.
func Join(s [][]byte, sep []byte) []byte {
	n := 0
	for _, e := range s {
		n += len(e) + len(sep)
	}
	b := make([]byte, 0, max(n-len(sep), 0))
	for i, e := range s {
		if i > 0 {
			b = append(b, sep...)
		}
		b = append(b, e...)
	}
	return b
}

// Repeat returns b count times.
func Repeat(b []byte, count int) []byte {
	if count < 0 {
		panic("bytes: negative Repeat count")
	}
	if count > 0 && len(b) > (1<<63-1)/count {
		panic("bytes: Repeat output length overflow")
	}
	out := make([]byte, 0, len(b)*count)
	for range count {
		out = append(out, b...)
	}
	return out
}

// Replace returns a copy of s with the first n places of old replaced by new; n < 0: all.
func Replace(s, old, new []byte, n int) []byte

// ReplaceAll returns a copy of s with every old replaced by new.
func ReplaceAll(s, old, new []byte) []byte {
	return Replace(s, old, new, -1)
}

// Runes returns the characters of s.
func Runes(s []byte) []rune {
	return []rune(string(s))
}

// Map returns a copy of s with each character changed by mapping; negative results are left out.
func Map(mapping func(r rune) rune, s []byte) []byte {
	b := make([]byte, 0, len(s))
	for i := 0; i < len(s); {
		r, size := utf8.DecodeRune(s[i:])
		if r = mapping(r); r >= 0 {
			b = utf8.AppendRune(b, r)
		}
		i += size
	}
	return b
}

// ToUpper returns a copy of s in upper case.
func ToUpper(s []byte) []byte

// ToLower returns a copy of s in lower case.
func ToLower(s []byte) []byte

// ToTitle returns a copy of s in title case.
func ToTitle(s []byte) []byte

// ToValidUTF8 returns a copy of s with each run of bytes that are no UTF-8 replaced.
func ToValidUTF8(s, replacement []byte) []byte

// Title puts the first letter of each word into title case.
//
// Deprecated: it does not know what a word is in most languages.
func Title(s []byte) []byte {
	prev := ' '
	return Map(func(r rune) rune {
		starts := separates(prev)
		prev = r
		if starts {
			return unicode.ToTitle(r)
		}
		return r
	}, s)
}

// separates tells whether a word may begin behind r.
func separates(r rune) bool {
	if r <= 0x7F {
		switch {
		case '0' <= r && r <= '9', 'a' <= r && r <= 'z', 'A' <= r && r <= 'Z', r == '_':
			return false
		}
		return true
	}
	if unicode.IsLetter(r) || unicode.IsDigit(r) {
		return false
	}
	return unicode.IsSpace(r)
}

// trimRange returns what is left of s without the characters of cutset at its ends: side 1 left, 2 right, 3 both;
// 7: without white space.
func trimRange(s []byte, cutset string, side int) (lo, hi int)

// trim is trimRange as a slice; an empty result is nil if the left end was cut.
func trim(s []byte, cutset string, side int) []byte {
	lo, hi := trimRange(s, cutset, side)
	if lo == hi && side&1 != 0 {
		return nil
	}
	return s[lo:hi]
}

// Trim cuts the characters of cutset from both ends of s.
func Trim(s []byte, cutset string) []byte {
	if len(s) > 0 && cutset == "" {
		return s
	}
	return trim(s, cutset, 3)
}

// TrimLeft cuts the characters of cutset from the start of s.
func TrimLeft(s []byte, cutset string) []byte {
	if len(s) > 0 && cutset == "" {
		return s
	}
	return trim(s, cutset, 1)
}

// TrimRight cuts the characters of cutset from the end of s.
func TrimRight(s []byte, cutset string) []byte {
	return trim(s, cutset, 2)
}

// TrimSpace cuts white space from both ends of s.
func TrimSpace(s []byte) []byte {
	return trim(s, "", 7)
}

// TrimFunc cuts the characters for which f is true from both ends of s.
func TrimFunc(s []byte, f func(r rune) bool) []byte {
	return TrimRightFunc(TrimLeftFunc(s, f), f)
}

// TrimLeftFunc cuts the characters for which f is true from the start of s.
func TrimLeftFunc(s []byte, f func(r rune) bool) []byte {
	for i := 0; i < len(s); {
		r, size := utf8.DecodeRune(s[i:])
		if !f(r) {
			return s[i:]
		}
		i += size
	}
	return nil
}

// TrimRightFunc cuts the characters for which f is true from the end of s.
func TrimRightFunc(s []byte, f func(r rune) bool) []byte {
	for len(s) > 0 {
		r, size := utf8.DecodeLastRune(s)
		if !f(r) {
			break
		}
		s = s[:len(s)-size]
	}
	return s
}

// TrimPrefix returns s without prefix, if it begins with that.
func TrimPrefix(s, prefix []byte) []byte {
	if HasPrefix(s, prefix) {
		return s[len(prefix):]
	}
	return s
}

// TrimSuffix returns s without suffix, if it ends with that.
func TrimSuffix(s, suffix []byte) []byte {
	if HasSuffix(s, suffix) {
		return s[:len(s)-len(suffix)]
	}
	return s
}

// Cut returns what stands before and after the first sep; without one all of s and nil.
func Cut(s, sep []byte) (before, after []byte, found bool) {
	if i := Index(s, sep); i >= 0 {
		return s[:i], s[i+len(sep):], true
	}
	return s, nil, false
}

// CutLast returns what stands before and after the last sep; without one all of s and nil.
func CutLast(s, sep []byte) (before, after []byte, found bool) {
	if i := LastIndex(s, sep); i >= 0 {
		return s[:i], s[i+len(sep):], true
	}
	return s, nil, false
}

// CutPrefix returns s without prefix, and whether it began with that.
func CutPrefix(s, prefix []byte) (after []byte, found bool) {
	if !HasPrefix(s, prefix) {
		return s, false
	}
	return s[len(prefix):], true
}

// CutSuffix returns s without suffix, and whether it ended with that.
func CutSuffix(s, suffix []byte) (before []byte, found bool) {
	if !HasSuffix(s, suffix) {
		return s, false
	}
	return s[:len(s)-len(suffix)], true
}

// ToUpperSpecial is ToUpper with mappings that go before the usual ones.
func ToUpperSpecial(c unicode.SpecialCase, s []byte) []byte { return Map(c.ToUpper, s) }

// ToLowerSpecial is ToLower with mappings that go before the usual ones.
func ToLowerSpecial(c unicode.SpecialCase, s []byte) []byte { return Map(c.ToLower, s) }

// ToTitleSpecial is ToTitle with mappings that go before the usual ones.
func ToTitleSpecial(c unicode.SpecialCase, s []byte) []byte { return Map(c.ToTitle, s) }
