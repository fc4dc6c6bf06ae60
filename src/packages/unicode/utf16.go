// Package utf16 turns characters into UTF-16 and back.
package utf16

const replacement = '\uFFFD'

// IsSurrogate tells whether r is one half of a pair.
func IsSurrogate(r rune) bool {
	return 0xd800 <= r && r < 0xe000
}

// DecodeRune returns the character of a pair; U+FFFD if it is no pair.
func DecodeRune(r1, r2 rune) rune {
	if 0xd800 <= r1 && r1 < 0xdc00 && 0xdc00 <= r2 && r2 < 0xe000 {
		return (r1-0xd800)<<10 | (r2 - 0xdc00) + 0x10000
	}
	return replacement
}

// EncodeRune returns the pair of a character; U+FFFD twice if it needs none.
func EncodeRune(r rune) (r1, r2 rune) {
	if r < 0x10000 || r > 0x10ffff {
		return replacement, replacement
	}
	r -= 0x10000
	return 0xd800 + (r>>10)&0x3ff, 0xdc00 + r&0x3ff
}

// RuneLen returns how many words the character takes; -1 if it is none.
func RuneLen(r rune) int {
	switch {
	case 0 <= r && r < 0xd800, 0xe000 <= r && r < 0x10000:
		return 1
	case 0x10000 <= r && r <= 0x10ffff:
		return 2
	}
	return -1
}

// Encode returns the words of the characters.
func Encode(s []rune) []uint16 {
	a := make([]uint16, 0, len(s))
	for _, r := range s {
		a = AppendRune(a, r)
	}
	return a
}

// AppendRune appends the words of the character r to a.
func AppendRune(a []uint16, r rune) []uint16 {
	switch RuneLen(r) {
	case 1:
		return append(a, uint16(r))
	case 2:
		r1, r2 := EncodeRune(r)
		return append(a, uint16(r1), uint16(r2))
	}
	return append(a, replacement)
}

// Decode returns the characters of the words.
func Decode(s []uint16) []rune {
	a := make([]rune, 0, len(s))
	for i := 0; i < len(s); i++ {
		r := rune(s[i])
		switch {
		case !IsSurrogate(r):
		case r < 0xdc00 && i+1 < len(s) && 0xdc00 <= s[i+1] && s[i+1] < 0xe000:
			r = DecodeRune(r, rune(s[i+1]))
			i++
		default:
			r = replacement
		}
		a = append(a, r)
	}
	return a
}
