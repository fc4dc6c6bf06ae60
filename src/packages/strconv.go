// Package strconv turns numbers and quoted texts into strings and back.
package strconv

import (
	"errors"
	"unicode/utf8"
)

// IntSize is the number of bits of an int.
const IntSize = 64

// ErrRange says that a number does not fit its type.
var ErrRange = errors.New("value out of range")

// ErrSyntax says that a text is no number.
var ErrSyntax = errors.New("invalid syntax")

// A NumError is the error of a conversion.
type NumError struct {
	// Func is the function that failed: "Atoi", "ParseBool".
	Func string
	// Num is what it was given.
	Num string
	// Err is why: ErrRange, ErrSyntax.
	Err error
}

// Error returns the message.
func (e *NumError) Error() string {
	return "strconv." + e.Func + ": parsing " + Quote(e.Num) + ": " + e.Err.Error()
}

// Unwrap returns why it failed.
func (e *NumError) Unwrap() error { return e.Err }

func syntaxError(fn, str string) *NumError {
	return &NumError{fn, str, ErrSyntax}
}

func rangeError(fn, str string) *NumError {
	return &NumError{fn, str, ErrRange}
}

// Itoa returns i as a decimal number.
func Itoa(i int) string

// FormatInt returns i in a base from 2 to 36.
func FormatInt(i int64, base int) string {
	checkBase(base)
	return formatInt(i, base)
}

// FormatUint returns i in a base from 2 to 36.
func FormatUint(i uint64, base int) string {
	checkBase(base)
	return formatUint(i, base)
}

func checkBase(base int) {
	if base < 2 || base > 36 {
		panic("strconv: illegal AppendInt/FormatInt base")
	}
}

func formatInt(i int64, base int) string

func formatUint(i uint64, base int) string

// AppendInt appends what FormatInt returns to dst.
func AppendInt(dst []byte, i int64, base int) []byte {
	return append(dst, FormatInt(i, base)...)
}

// AppendUint appends what FormatUint returns to dst.
func AppendUint(dst []byte, i uint64, base int) []byte {
	return append(dst, FormatUint(i, base)...)
}

// FormatBool returns "true" or "false".
func FormatBool(b bool) string {
	if b {
		return "true"
	}
	return "false"
}

// AppendBool appends "true" or "false" to dst.
func AppendBool(dst []byte, b bool) []byte {
	return append(dst, FormatBool(b)...)
}

// ParseBool reads 1, t, T, TRUE, true, True, 0, f, F, FALSE, false, False.
func ParseBool(str string) (bool, error) {
	switch str {
	case "1", "t", "T", "true", "TRUE", "True":
		return true, nil
	case "0", "f", "F", "false", "FALSE", "False":
		return false, nil
	}
	return false, syntaxError("ParseBool", str)
}

// atoi reads a plain decimal integer that fits.
func atoi(s string) (n int, ok bool)

// Atoi reads a decimal integer.
func Atoi(s string) (int, error) {
	if n, ok := atoi(s); ok {
		return n, nil
	}
	n, err := ParseInt(s, 10, 0)
	if e, ok := err.(*NumError); ok {
		e.Func = "Atoi"
	}
	return int(n), err
}

// ParseUint reads an integer without a sign, in a base from 2 to 36 or (0) as its prefix says, of at most bitSize bits.
func ParseUint(s string, base int, bitSize int) (uint64, error) {
	return parseUint("ParseUint", s, s, base, bitSize)
}

// parseUint reads s, which is whole without its sign.
func parseUint(fn, whole, s string, base int, bitSize int) (uint64, error) {
	if s == "" {
		return 0, syntaxError(fn, whole)
	}
	base0 := base == 0
	text := s
	switch {
	case 2 <= base && base <= 36:
	case base0:
		base = 10
		if s[0] == '0' {
			switch {
			case len(s) >= 3 && s[1]|0x20 == 'b':
				base = 2
				s = s[2:]
			case len(s) >= 3 && s[1]|0x20 == 'o':
				base = 8
				s = s[2:]
			case len(s) >= 3 && s[1]|0x20 == 'x':
				base = 16
				s = s[2:]
			default:
				base = 8
				s = s[1:]
			}
		}
	default:
		return 0, &NumError{fn, whole, errors.New("invalid base " + Itoa(base))}
	}
	if bitSize == 0 {
		bitSize = IntSize
	} else if bitSize < 0 || bitSize > 64 {
		return 0, &NumError{fn, whole, errors.New("invalid bit size " + Itoa(bitSize))}
	}
	top := uint64(1<<64 - 1)
	limit := top >> (64 - uint(bitSize))
	underscores := false
	var n uint64
	for i := 0; i < len(s); i++ {
		c := s[i]
		var d byte
		switch {
		case c == '_' && base0:
			underscores = true
			continue
		case '0' <= c && c <= '9':
			d = c - '0'
		case 'a' <= c|0x20 && c|0x20 <= 'z':
			d = c | 0x20 - 'a' + 10
		default:
			return 0, syntaxError(fn, whole)
		}
		if int(d) >= base {
			return 0, syntaxError(fn, whole)
		}
		if n > top/uint64(base) {
			return limit, rangeError(fn, whole)
		}
		n *= uint64(base)
		m := n + uint64(d)
		if m < n || m > limit {
			return limit, rangeError(fn, whole)
		}
		n = m
	}
	if underscores && !underscoresFit(text) {
		return 0, syntaxError(fn, whole)
	}
	return n, nil
}

// underscoresFit tells whether underscores stand between digits only; a base prefix counts as a digit.
func underscoresFit(s string) bool

// ParseInt reads an integer, in a base from 2 to 36 or (0) as its prefix says, of at most bitSize bits.
func ParseInt(s string, base int, bitSize int) (i int64, err error) {
	if s == "" {
		return 0, syntaxError("ParseInt", s)
	}
	text, neg := s, false
	if s[0] == '+' || s[0] == '-' {
		neg = s[0] == '-'
		text = s[1:]
	}
	un, err := parseUint("ParseInt", s, text, base, bitSize)
	if err != nil && err.(*NumError).Err != ErrRange {
		return 0, err
	}
	if bitSize == 0 {
		bitSize = IntSize
	}
	cutoff := uint64(1) << uint(bitSize-1)
	if !neg && un >= cutoff {
		return int64(cutoff - 1), rangeError("ParseInt", s)
	}
	if neg && un > cutoff {
		return -int64(cutoff), rangeError("ParseInt", s)
	}
	if neg {
		return -int64(un), nil
	}
	return int64(un), nil
}

// FormatFloat returns f in a format ('e', 'E', 'f', 'g', 'G', 'b', 'x', 'X') with prec digits; -1: as many as are needed
// to read the same number again. bitSize is 32 or 64.
func FormatFloat(f float64, fmt byte, prec, bitSize int) string {
	if bitSize != 32 && bitSize != 64 {
		panic("strconv: illegal FormatFloat bitSize")
	}
	return formatFloat(f, fmt, prec, bitSize)
}

func formatFloat(f float64, fmt byte, prec, bitSize int) string

// AppendFloat appends what FormatFloat returns to dst.
func AppendFloat(dst []byte, f float64, fmt byte, prec, bitSize int) []byte {
	if bitSize != 32 && bitSize != 64 {
		panic("strconv: illegal AppendFloat bitSize")
	}
	return append(dst, formatFloat(f, fmt, prec, bitSize)...)
}

// parseFloat reads a number; fault 1: bad syntax, 2: out of range.
func parseFloat(s string, bitSize int) (f float64, fault int)

// ParseFloat reads a floating-point number of 32 or 64 bits.
func ParseFloat(s string, bitSize int) (float64, error) {
	if bitSize != 32 {
		bitSize = 64
	}
	f, fault := parseFloat(s, bitSize)
	switch fault {
	case 1:
		return f, syntaxError("ParseFloat", s)
	case 2:
		return f, rangeError("ParseFloat", s)
	}
	return f, nil
}

// FormatComplex returns c as (a+bi), both parts as FormatFloat does it. bitSize is 64 or 128.
func FormatComplex(c complex128, fmt byte, prec, bitSize int) string {
	if bitSize != 64 && bitSize != 128 {
		panic("invalid bitSize")
	}
	im := FormatFloat(imag(c), fmt, prec, bitSize/2)
	if im[0] != '+' && im[0] != '-' {
		im = "+" + im
	}
	return "(" + FormatFloat(real(c), fmt, prec, bitSize/2) + im + "i)"
}

// quoteWith quotes s; plain 0: printable characters stand for themselves, 1: those of ASCII, 2: graphic ones too.
func quoteWith(s string, quote byte, plain int) string

func quoteRuneWith(r rune, plain int) string

// Quote returns s between double quotes, with escapes for what cannot be printed.
func Quote(s string) string {
	return quoteWith(s, '"', 0)
}

// QuoteToASCII is Quote with escapes for all but ASCII.
func QuoteToASCII(s string) string {
	return quoteWith(s, '"', 1)
}

// QuoteToGraphic is Quote that leaves all graphic characters as they are.
func QuoteToGraphic(s string) string {
	return quoteWith(s, '"', 2)
}

// QuoteRune returns r between single quotes.
func QuoteRune(r rune) string {
	return quoteRuneWith(r, 0)
}

// QuoteRuneToASCII is QuoteRune with escapes for all but ASCII.
func QuoteRuneToASCII(r rune) string {
	return quoteRuneWith(r, 1)
}

// QuoteRuneToGraphic is QuoteRune that leaves all graphic characters as they are.
func QuoteRuneToGraphic(r rune) string {
	return quoteRuneWith(r, 2)
}

// AppendQuote appends what Quote returns to dst.
func AppendQuote(dst []byte, s string) []byte {
	return append(dst, Quote(s)...)
}

// AppendQuoteToASCII appends what QuoteToASCII returns to dst.
func AppendQuoteToASCII(dst []byte, s string) []byte {
	return append(dst, QuoteToASCII(s)...)
}

// AppendQuoteToGraphic appends what QuoteToGraphic returns to dst.
func AppendQuoteToGraphic(dst []byte, s string) []byte {
	return append(dst, QuoteToGraphic(s)...)
}

// AppendQuoteRune appends what QuoteRune returns to dst.
func AppendQuoteRune(dst []byte, r rune) []byte {
	return append(dst, QuoteRune(r)...)
}

// AppendQuoteRuneToASCII appends what QuoteRuneToASCII returns to dst.
func AppendQuoteRuneToASCII(dst []byte, r rune) []byte {
	return append(dst, QuoteRuneToASCII(r)...)
}

// AppendQuoteRuneToGraphic appends what QuoteRuneToGraphic returns to dst.
func AppendQuoteRuneToGraphic(dst []byte, r rune) []byte {
	return append(dst, QuoteRuneToGraphic(r)...)
}

// CanBackquote tells whether s can stand between backquotes on one line.
func CanBackquote(s string) bool

// IsPrint tells whether r can be printed, as package unicode says.
func IsPrint(r rune) bool

// IsGraphic tells whether r is graphic, as package unicode says.
func IsGraphic(r rune) bool

func unhex(b byte) (v rune, ok bool) {
	switch {
	case '0' <= b && b <= '9':
		return rune(b - '0'), true
	case 'a' <= b|0x20 && b|0x20 <= 'f':
		return rune(b|0x20-'a') + 10, true
	}
	return 0, false
}

// UnquoteChar reads the first character or escape of a quoted text. multibyte: it needs more than one byte of UTF-8.
// quote is the kind of quotes: that one must be escaped, the other must not.
func UnquoteChar(s string, quote byte) (value rune, multibyte bool, tail string, err error) {
	if s == "" {
		return 0, false, "", ErrSyntax
	}
	switch c := s[0]; {
	case c == quote && (quote == '\'' || quote == '"'):
		return 0, false, "", ErrSyntax
	case c >= utf8.RuneSelf:
		r, size := utf8.DecodeRuneInString(s)
		return r, true, s[size:], nil
	case c != '\\':
		return rune(c), false, s[1:], nil
	}
	if len(s) <= 1 {
		return 0, false, "", ErrSyntax
	}
	c := s[1]
	s = s[2:]
	switch c {
	case 'a':
		value = '\a'
	case 'b':
		value = '\b'
	case 'f':
		value = '\f'
	case 'n':
		value = '\n'
	case 'r':
		value = '\r'
	case 't':
		value = '\t'
	case 'v':
		value = '\v'
	case 'x', 'u', 'U':
		n := 2
		if c == 'u' {
			n = 4
		} else if c == 'U' {
			n = 8
		}
		if len(s) < n {
			return 0, false, "", ErrSyntax
		}
		for i := 0; i < n; i++ {
			x, ok := unhex(s[i])
			if !ok {
				return 0, false, "", ErrSyntax
			}
			value = value<<4 | x
		}
		s = s[n:]
		if c == 'x' {
			break
		}
		if !utf8.ValidRune(value) {
			return 0, false, "", ErrSyntax
		}
		multibyte = true
	case '0', '1', '2', '3', '4', '5', '6', '7':
		value = rune(c - '0')
		if len(s) < 2 {
			return 0, false, "", ErrSyntax
		}
		for i := 0; i < 2; i++ {
			x := rune(s[i]) - '0'
			if x < 0 || x > 7 {
				return 0, false, "", ErrSyntax
			}
			value = value<<3 | x
		}
		s = s[2:]
		if value > 255 {
			return 0, false, "", ErrSyntax
		}
	case '\\':
		value = '\\'
	case '\'', '"':
		if c != quote {
			return 0, false, "", ErrSyntax
		}
		value = rune(c)
	default:
		return 0, false, "", ErrSyntax
	}
	return value, multibyte, s, nil
}

// unquote reads the quoted text that s begins with: how long it is with its quotes, and what it says.
func unquote(s string) (n int, text string, ok bool) {
	if len(s) < 2 {
		return 0, "", false
	}
	quote := s[0]
	end := -1
	for i := 1; i < len(s); i++ {
		if s[i] == quote {
			end = i
			break
		}
	}
	if end < 0 {
		return 0, "", false
	}
	switch quote {
	case '`':
		b := make([]byte, 0, end)
		for i := 1; i < end; i++ {
			if s[i] != '\r' {
				b = append(b, s[i])
			}
		}
		return end + 1, string(b), true
	case '"', '\'':
		var b []byte
		rest := s[1:]
		for count := 0; ; count++ {
			if rest == "" {
				return 0, "", false
			}
			if rest[0] == quote {
				return len(s) - len(rest) + 1, string(b), true
			}
			if rest[0] == '\n' || quote == '\'' && count == 1 {
				return 0, "", false
			}
			r, multibyte, tail, err := UnquoteChar(rest, quote)
			if err != nil {
				return 0, "", false
			}
			if r < utf8.RuneSelf || !multibyte {
				b = append(b, byte(r))
			} else {
				b = utf8.AppendRune(b, r)
			}
			rest = tail
		}
	}
	return 0, "", false
}

// QuotedPrefix returns the quoted text that s begins with, quotes included.
func QuotedPrefix(s string) (string, error) {
	n, _, ok := unquote(s)
	if !ok {
		return "", ErrSyntax
	}
	return s[:n], nil
}

// Unquote returns what a quoted text says: between double, single or back quotes.
func Unquote(s string) (string, error) {
	n, text, ok := unquote(s)
	if !ok || n != len(s) {
		return "", ErrSyntax
	}
	return text, nil
}

// floatLen returns the length of the floating-point number that s begins with; 0 if it begins with none.
func floatLen(s string) int {
	i := 0
	signed := i < len(s) && (s[i] == '+' || s[i] == '-')
	if signed {
		i++
	}
	for _, word := range []string{"infinity", "inf", "nan"} {
		if !(signed && word == "nan") && hasWord(s[i:], word) {
			return i + len(word)
		}
	}
	hex := len(s) > i+1 && s[i] == '0' && s[i+1]|0x20 == 'x'
	if hex {
		i += 2
	}
	exponent := byte('e')
	if hex {
		exponent = 'p'
	}
	for dot := false; i < len(s); i++ {
		c := s[i]
		switch {
		case '0' <= c && c <= '9', c == '_', hex && 'a' <= c|0x20 && c|0x20 <= 'f':
			continue
		case c == '.' && !dot:
			dot = true
			continue
		}
		break
	}
	if i < len(s) && s[i]|0x20 == exponent {
		i++
		if i < len(s) && (s[i] == '+' || s[i] == '-') {
			i++
		}
		for i < len(s) && ('0' <= s[i] && s[i] <= '9' || s[i] == '_') {
			i++
		}
	}
	return i
}

// hasWord tells whether s begins with a word, whatever its case.
func hasWord(s, word string) bool {
	if len(s) < len(word) {
		return false
	}
	for i := range len(word) {
		if s[i]|0x20 != word[i] {
			return false
		}
	}
	return true
}

// ParseComplex reads a complex number, 3+4i, maybe in parentheses. For bitSize 64 its parts are float32.
func ParseComplex(s string, bitSize int) (complex128, error) {
	whole := s
	size := 64
	if bitSize == 64 {
		size = 32
	}
	if len(s) >= 2 && s[0] == '(' && s[len(s)-1] == ')' {
		s = s[1 : len(s)-1]
	}
	var pending error
	part := func() (f float64, ok bool) {
		n := floatLen(s)
		f, fault := parseFloat(s[:n], size)
		if fault == 2 {
			pending = rangeError("ParseComplex", whole)
		}
		s = s[n:]
		return f, fault != 1
	}
	re, ok := part()
	if !ok {
		return 0, syntaxError("ParseComplex", whole)
	}
	switch {
	case s == "":
		return complex(re, 0), pending
	case s == "i":
		return complex(0, re), pending
	case s[0] == '+' && len(s) > 1 && s[1] != '+':
		s = s[1:]
	case s[0] != '+' && s[0] != '-':
		return 0, syntaxError("ParseComplex", whole)
	}
	im, ok := part()
	if !ok || s != "i" {
		return 0, syntaxError("ParseComplex", whole)
	}
	return complex(re, im), pending
}
