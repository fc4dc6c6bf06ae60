// Package utf8 reads and writes characters as UTF-8.
package utf8

// Numbers of the encoding.
const (
	// RuneError stands for what is no character.
	RuneError = '\uFFFD'
	// RuneSelf is the first code point that takes more than one byte.
	RuneSelf = 0x80
	// MaxRune is the last code point.
	MaxRune = '\U0010FFFF'
	// UTFMax is the largest size of a character.
	UTFMax = 4
)

// AppendRune appends the character r to p.
func AppendRune(p []byte, r rune) []byte {
	return append(p, string(r)...)
}

// EncodeRune writes the character r to the start of p and returns its size.
func EncodeRune(p []byte, r rune) int {
	s := string(r)
	_ = p[len(s)-1]
	return copy(p, s)
}

// DecodeRune returns the first character of p and its size; RuneError and 1 if it is none, RuneError and 0 if p is empty.
func DecodeRune(p []byte) (r rune, size int)

// DecodeRuneInString is DecodeRune of a string.
func DecodeRuneInString(s string) (r rune, size int)

// DecodeLastRune returns the last character of p and its size.
func DecodeLastRune(p []byte) (r rune, size int)

// DecodeLastRuneInString is DecodeLastRune of a string.
func DecodeLastRuneInString(s string) (r rune, size int)

// FullRune tells whether p begins with a whole character; what can become none counts as whole.
func FullRune(p []byte) bool {
	return FullRuneInString(string(p[:min(len(p), UTFMax)]))
}

// FullRuneInString is FullRune of a string.
func FullRuneInString(s string) bool {
	if s == "" {
		return false
	}
	if r, size := DecodeRuneInString(s); r != RuneError || size != 1 {
		return true
	}
	// Incomplete if some continuation makes it a character.
	for _, tail := range [...]string{"\x80", "\xbf", "\x90", "\x80\x80", "\xbf\xbf", "\x90\x80", "\x80\x80\x80", "\xbf\xbf\xbf", "\x90\x80\x80"} {
		if len(s)+len(tail) > UTFMax {
			continue
		}
		if r, size := DecodeRuneInString(s + tail); (r != RuneError || size > 1) && size > len(s) {
			return false
		}
	}
	return true
}

// RuneCount returns the number of characters in p.
func RuneCount(p []byte) int

// RuneCountInString returns the number of characters in s.
func RuneCountInString(s string) (n int)

// RuneLen returns the size of the character r; -1 if it is none.
func RuneLen(r rune) int {
	switch {
	case r < 0:
		return -1
	case r < 0x80:
		return 1
	case r < 0x800:
		return 2
	case 0xD800 <= r && r <= 0xDFFF:
		return -1
	case r < 0x10000:
		return 3
	case r <= MaxRune:
		return 4
	}
	return -1
}

// RuneStart tells whether b can be the first byte of a character.
func RuneStart(b byte) bool {
	return b&0xC0 != 0x80
}

// Valid tells whether p is all UTF-8.
func Valid(p []byte) bool

// ValidString tells whether s is all UTF-8.
func ValidString(s string) bool

// ValidRune tells whether r is a code point that can be encoded.
func ValidRune(r rune) bool {
	return 0 <= r && r < 0xD800 || 0xDFFF < r && r <= MaxRune
}
