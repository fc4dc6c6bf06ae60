package main

import (
	"fmt"
	"unicode"
	"unicode/utf16"
	"unicode/utf8"
)

func main() {
	for _, r := range "aZ5 \t世é\u00a0\u2028$+!\u0301ǅⅧ\U0001F600\uFFFD" {
		fmt.Println(string(r), unicode.IsLetter(r), unicode.IsUpper(r), unicode.IsLower(r), unicode.IsTitle(r), unicode.IsDigit(r), unicode.IsNumber(r), unicode.IsSpace(r), unicode.IsPunct(r), unicode.IsSymbol(r), unicode.IsControl(r), unicode.IsGraphic(r), unicode.IsPrint(r), unicode.IsMark(r))
		fmt.Println(unicode.ToUpper(r), unicode.ToLower(r), unicode.ToTitle(r), unicode.SimpleFold(r), unicode.To(unicode.UpperCase, r), unicode.Is(unicode.Han, r), unicode.In(r, unicode.Latin, unicode.Lu), unicode.Is(unicode.Letter, r), unicode.Is(unicode.White_Space, r), unicode.Is(unicode.Nd, r))
	}
	fmt.Println(unicode.ToUpper(-1), unicode.IsLetter(-1), unicode.ToLower(0x110000), unicode.IsLetter(0x110000), unicode.MaxRune)
	for _, s := range []string{"", "a", "é", "世界", "\xff", "\xe4\xb8", "a\xe4\xb8\x96b", "\xed\xa0\x80", "\xf4\x90\x80\x80", "😀"} {
		r, n := utf8.DecodeRuneInString(s)
		r2, n2 := utf8.DecodeLastRuneInString(s)
		r3, n3 := utf8.DecodeRune([]byte(s))
		fmt.Println(r, n, r2, n2, r3, n3, utf8.RuneCountInString(s), utf8.ValidString(s), utf8.FullRuneInString(s), utf8.FullRune([]byte(s)), utf8.RuneCount([]byte(s)), utf8.Valid([]byte(s)))
	}
	for _, s := range []string{"\xc3", "\xc0", "\xe0", "\xe0\x80", "\xe0\xa0", "\xf0\x90", "\xf0\x80", "\xf0\x90\x80", "\xf4\x8f", "\xf4\x90", "\xed\x9f", "\xed\xa0", "\xf5"} {
		fmt.Print(utf8.FullRuneInString(s), " ")
	}
	p := make([]byte, 4)
	fmt.Println(utf8.EncodeRune(p, '世'), p, utf8.RuneLen('世'), utf8.RuneLen(-1), utf8.RuneLen(0xd800), utf8.RuneLen('é'), utf8.ValidRune(0xdfff), utf8.RuneStart(0x80), string(utf8.AppendRune(nil, 'x')), utf8.RuneError, utf8.UTFMax)
	fmt.Println(utf16.Encode([]rune("a世😀")), string(utf16.Decode([]uint16{97, 0x4e16, 0xd83d, 0xde00, 0xd800})), utf16.IsSurrogate(0xd800))
}
