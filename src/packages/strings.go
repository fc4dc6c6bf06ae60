// Package strings searches, splits, joins and changes texts.
package strings

import (
	"unicode"
	"unicode/utf8"
)

// Contains tells whether substr is in s.
func Contains(s, substr string) bool

// ContainsAny tells whether any character of chars is in s.
func ContainsAny(s, chars string) bool {
	return IndexAny(s, chars) >= 0
}

// ContainsRune tells whether the character r is in s.
func ContainsRune(s string, r rune) bool {
	return IndexRune(s, r) >= 0
}

// ContainsFunc tells whether f is true for any character of s.
func ContainsFunc(s string, f func(rune) bool) bool {
	return IndexFunc(s, f) >= 0
}

// Count returns how often substr is in s without overlaps; the empty one is once more than there are characters.
func Count(s, substr string) int

// Index returns the first place of substr in s; -1 if there is none.
func Index(s, substr string) int

// IndexByte returns the first place of the byte c in s; -1 if there is none.
func IndexByte(s string, c byte) int

// IndexRune returns the first place of the character r in s; -1 if there is none.
func IndexRune(s string, r rune) int

// IndexAny returns the first place of any character of chars in s; -1 if there is none.
func IndexAny(s, chars string) int

// LastIndex returns the last place of substr in s; -1 if there is none.
func LastIndex(s, substr string) int

// LastIndexByte returns the last place of the byte c in s; -1 if there is none.
func LastIndexByte(s string, c byte) int

// LastIndexAny returns the last place of any character of chars in s; -1 if there is none.
func LastIndexAny(s, chars string) int

// IndexFunc returns the place of the first character of s for which f is true; -1 if there is none.
func IndexFunc(s string, f func(rune) bool) int {
	for i, r := range s {
		if f(r) {
			return i
		}
	}
	return -1
}

// LastIndexFunc returns the place of the last character of s for which f is true; -1 if there is none.
func LastIndexFunc(s string, f func(rune) bool) int {
	for i := len(s); i > 0; {
		r, size := utf8.DecodeLastRuneInString(s[:i])
		i -= size
		if f(r) {
			return i
		}
	}
	return -1
}

// HasPrefix tells whether s begins with prefix.
func HasPrefix(s, prefix string) bool

// HasSuffix tells whether s ends with suffix.
func HasSuffix(s, suffix string) bool

// Compare returns -1, 0 or 1 as a is below, equal to, or above b.
func Compare(a, b string) int

// EqualFold tells whether s and t are equal but for the case of letters.
func EqualFold(s, t string) bool

// Clone returns a copy of s.
func Clone(s string) string

// split cuts s at sep; the pieces keep the first keep bytes of sep. n as in SplitN.
func split(s, sep string, keep, n int) []string

// Split cuts s at each sep and returns the pieces; with an empty sep the characters.
func Split(s, sep string) []string {
	return split(s, sep, 0, -1)
}

// SplitN is Split into at most n pieces, the last one uncut; n < 0: all; n == 0: nil.
func SplitN(s, sep string, n int) []string {
	if n == 0 {
		return nil
	}
	return split(s, sep, 0, n)
}

// SplitAfter is Split with sep left at the end of the pieces.
func SplitAfter(s, sep string) []string {
	return split(s, sep, len(sep), -1)
}

// SplitAfterN is SplitN with sep left at the end of the pieces.
func SplitAfterN(s, sep string, n int) []string {
	if n == 0 {
		return nil
	}
	return split(s, sep, len(sep), n)
}

// Fields returns the pieces of s between white space.
func Fields(s string) []string

// FieldsFunc returns the pieces of s between characters for which f is true.
func FieldsFunc(s string, f func(rune) bool) []string {
	parts := []string{}
	start := -1
	for i, r := range s {
		if f(r) {
			if start >= 0 {
				parts = append(parts, s[start:i])
				start = -1
			}
		} else if start < 0 {
			start = i
		}
	}
	if start >= 0 {
		parts = append(parts, s[start:])
	}
	return parts
}

// Join puts the elements together with sep between them.
func Join(elems []string, sep string) string

// Repeat returns s count times.
func Repeat(s string, count int) string {
	if count < 0 {
		panic("strings: negative Repeat count")
	}
	if count > 0 && len(s) > (1<<63-1)/count {
		panic("strings: Repeat output length overflow")
	}
	return repeat(s, count)
}

func repeat(s string, count int) string

// Replace replaces the first n places of old by new; n < 0: all.
func Replace(s, old, new string, n int) string

// ReplaceAll replaces every old by new.
func ReplaceAll(s, old, new string) string {
	return Replace(s, old, new, -1)
}

// Map changes each character of s by mapping; negative results are left out.
func Map(mapping func(rune) rune, s string) string {
	var b Builder
	changed := false
	for i, r := range s {
		m := mapping(r)
		if !changed {
			if m == r {
				if r != utf8.RuneError {
					continue
				}
				// A real U+FFFD stays; an invalid byte becomes one.
				if _, size := utf8.DecodeRuneInString(s[i:]); size != 1 {
					continue
				}
			}
			changed = true
			b.Grow(len(s) + utf8.UTFMax)
			b.WriteString(s[:i])
		}
		if m >= 0 {
			b.WriteRune(m)
		}
	}
	if !changed {
		return s
	}
	return b.String()
}

// ToUpper returns s in upper case.
func ToUpper(s string) string

// ToLower returns s in lower case.
func ToLower(s string) string

// ToTitle returns s in title case.
func ToTitle(s string) string

// ToValidUTF8 replaces each run of bytes that are no UTF-8.
func ToValidUTF8(s, replacement string) string

// Title puts the first letter of each word into title case.
//
// Deprecated: it does not know what a word is in most languages.
func Title(s string) string {
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

// trim cuts the characters of cutset from the ends of s: side 1 left, 2 right, 3 both.
func trim(s, cutset string, side int) string

// Trim cuts the characters of cutset from both ends of s.
func Trim(s, cutset string) string {
	return trim(s, cutset, 3)
}

// TrimLeft cuts the characters of cutset from the start of s.
func TrimLeft(s, cutset string) string {
	return trim(s, cutset, 1)
}

// TrimRight cuts the characters of cutset from the end of s.
func TrimRight(s, cutset string) string {
	return trim(s, cutset, 2)
}

// TrimSpace cuts white space from both ends of s.
func TrimSpace(s string) string

// TrimFunc cuts the characters for which f is true from both ends of s.
func TrimFunc(s string, f func(rune) bool) string {
	return TrimRightFunc(TrimLeftFunc(s, f), f)
}

// TrimLeftFunc cuts the characters for which f is true from the start of s.
func TrimLeftFunc(s string, f func(rune) bool) string {
	for i, r := range s {
		if !f(r) {
			return s[i:]
		}
	}
	return ""
}

// TrimRightFunc cuts the characters for which f is true from the end of s.
func TrimRightFunc(s string, f func(rune) bool) string {
	for s != "" {
		r, size := utf8.DecodeLastRuneInString(s)
		if !f(r) {
			break
		}
		s = s[:len(s)-size]
	}
	return s
}

// TrimPrefix returns s without prefix, if it begins with that.
func TrimPrefix(s, prefix string) string {
	if HasPrefix(s, prefix) {
		return s[len(prefix):]
	}
	return s
}

// TrimSuffix returns s without suffix, if it ends with that.
func TrimSuffix(s, suffix string) string {
	if HasSuffix(s, suffix) {
		return s[:len(s)-len(suffix)]
	}
	return s
}

// Cut returns what stands before and after the first sep; without one all of s and "".
func Cut(s, sep string) (before, after string, found bool) {
	if i := Index(s, sep); i >= 0 {
		return s[:i], s[i+len(sep):], true
	}
	return s, "", false
}

// CutLast returns what stands before and after the last sep; without one all of s and "".
func CutLast(s, sep string) (before, after string, found bool) {
	if i := LastIndex(s, sep); i >= 0 {
		return s[:i], s[i+len(sep):], true
	}
	return s, "", false
}

// CutPrefix returns s without prefix, and whether it began with that.
func CutPrefix(s, prefix string) (after string, found bool) {
	if !HasPrefix(s, prefix) {
		return s, false
	}
	return s[len(prefix):], true
}

// CutSuffix returns s without suffix, and whether it ended with that.
func CutSuffix(s, suffix string) (before string, found bool) {
	if !HasSuffix(s, suffix) {
		return s, false
	}
	return s[:len(s)-len(suffix)], true
}

// ToUpperSpecial is ToUpper with mappings that go before the usual ones.
func ToUpperSpecial(c unicode.SpecialCase, s string) string { return Map(c.ToUpper, s) }

// ToLowerSpecial is ToLower with mappings that go before the usual ones.
func ToLowerSpecial(c unicode.SpecialCase, s string) string { return Map(c.ToLower, s) }

// ToTitleSpecial is ToTitle with mappings that go before the usual ones.
func ToTitleSpecial(c unicode.SpecialCase, s string) string { return Map(c.ToTitle, s) }
