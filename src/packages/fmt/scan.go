package fmt

import (
	"errors"
	"io"
	"os"
	"strconv"
	"unicode/utf8"
)

// ScanState is what a Scanner gets: where to read from.
type ScanState interface {
	// ReadRune reads the next character; io.EOF at the end of the input, of the line (Sscanln) or of the width.
	ReadRune() (r rune, size int, err error)
	// UnreadRune gives it back.
	UnreadRune() error
	// SkipSpace skips white space; newlines as the function in use treats them.
	SkipSpace()
	// Token skips white space if skipSpace is set, then takes characters while f is true (nil: no white space).
	Token(skipSpace bool, f func(rune) bool) (token []byte, err error)
	// Width returns the width, and whether there is one.
	Width() (wid int, ok bool)
	// Read must not be called.
	Read(buf []byte) (n int, err error)
}

// Scanner is implemented by values that read themselves.
type Scanner interface {
	Scan(state ScanState, verb rune) error
}

// Scan reads values from standard input, separated by white space, newlines included.
func Scan(a ...any) (n int, err error) { return Fscan(os.Stdin, a...) }

// Scanln is Scan that stops at a newline: behind the last value there must be one, or the end.
func Scanln(a ...any) (n int, err error) { return Fscanln(os.Stdin, a...) }

// Scanf reads values from standard input as the format says.
func Scanf(format string, a ...any) (n int, err error) { return Fscanf(os.Stdin, format, a...) }

// Sscan reads values from a string, separated by white space, newlines included.
func Sscan(str string, a ...any) (n int, err error) {
	return newScan(&runeString{s: str}, true, false).all(a)
}

// Sscanln is Sscan that stops at a newline: behind the last value there must be one, or the end.
func Sscanln(str string, a ...any) (n int, err error) {
	return newScan(&runeString{s: str}, false, true).all(a)
}

// Sscanf reads values from a string as the format says.
func Sscanf(str string, format string, a ...any) (n int, err error) {
	return newScan(&runeString{s: str}, false, false).format(format, a)
}

// Fscan is Sscan from r.
func Fscan(r io.Reader, a ...any) (n int, err error) {
	return newScan(runesOf(r), true, false).all(a)
}

// Fscanln is Sscanln from r.
func Fscanln(r io.Reader, a ...any) (n int, err error) {
	return newScan(runesOf(r), false, true).all(a)
}

// Fscanf is Sscanf from r.
func Fscanf(r io.Reader, format string, a ...any) (n int, err error) {
	return newScan(runesOf(r), false, false).format(format, a)
}

// runeString reads a string.
type runeString struct {
	s    string
	i    int
	last int
}

func (r *runeString) ReadRune() (c rune, size int, err error) {
	if r.i >= len(r.s) {
		return 0, 0, io.EOF
	}
	c, size = utf8.DecodeRuneInString(r.s[r.i:])
	r.i += size
	r.last = size
	return c, size, nil
}

func (r *runeString) UnreadRune() error {
	r.i -= r.last
	r.last = 0
	return nil
}

// runeReader reads characters from a reader that only has bytes, one at a time.
type runeReader struct {
	r       io.Reader
	pending []byte
	again   bool
	c       rune
	size    int
}

func runesOf(r io.Reader) io.RuneScanner {
	if rs, ok := r.(io.RuneScanner); ok {
		return rs
	}
	return &runeReader{r: r}
}

func (r *runeReader) ReadRune() (c rune, size int, err error) {
	if r.again {
		r.again = false
		return r.c, r.size, nil
	}
	for !utf8.FullRune(r.pending) {
		var b [1]byte
		n, err := io.ReadFull(r.r, b[:])
		if n == 1 {
			r.pending = append(r.pending, b[0])
			continue
		}
		if err == io.EOF && len(r.pending) > 0 {
			break
		}
		return 0, 0, err
	}
	r.c, r.size = utf8.DecodeRune(r.pending)
	r.pending = r.pending[r.size:]
	return r.c, r.size, nil
}

func (r *runeReader) UnreadRune() error {
	r.again = true
	return nil
}

const (
	eof     = -1
	unbound = 1 << 30
)

// A scanError is what scanning panics with.
type scanError struct {
	err error
}

// scan is one call of the scan family.
type scan struct {
	rs        io.RuneScanner
	buf       []byte
	count     int
	atEOF     bool
	nlIsSpace bool
	nlIsEnd   bool
	limit     int
	maxWid    int
}

func newScan(rs io.RuneScanner, nlIsSpace, nlIsEnd bool) *scan {
	return &scan{rs: rs, nlIsSpace: nlIsSpace, nlIsEnd: nlIsEnd, limit: unbound, maxWid: unbound}
}

func (s *scan) Read(buf []byte) (n int, err error) {
	return 0, errors.New("ScanState's Read should not be called. Use ReadRune")
}

func (s *scan) ReadRune() (r rune, size int, err error) {
	if s.atEOF || s.count >= s.limit {
		return 0, 0, io.EOF
	}
	r, size, err = s.rs.ReadRune()
	if err == nil {
		s.count++
		if s.nlIsEnd && r == '\n' {
			s.atEOF = true
		}
	} else if err == io.EOF {
		s.atEOF = true
	}
	return r, size, err
}

func (s *scan) UnreadRune() error {
	s.rs.UnreadRune()
	s.atEOF = false
	s.count--
	return nil
}

func (s *scan) Width() (wid int, ok bool) {
	if s.maxWid == unbound {
		return 0, false
	}
	return s.maxWid, true
}

func (s *scan) fail(err error) {
	panic(scanError{err})
}

func (s *scan) failText(text string) {
	panic(scanError{errors.New(text)})
}

// get reads a character; eof at the end.
func (s *scan) get() rune {
	r, _, err := s.ReadRune()
	if err != nil {
		if err == io.EOF {
			return eof
		}
		s.fail(err)
	}
	return r
}

func (s *scan) must() rune {
	r := s.get()
	if r == eof {
		s.fail(io.ErrUnexpectedEOF)
	}
	return r
}

func (s *scan) SkipSpace() {
	for {
		r := s.get()
		if r == eof {
			return
		}
		if r == '\r' && s.peek("\n") {
			continue
		}
		if r == '\n' {
			if s.nlIsSpace {
				continue
			}
			s.failText("unexpected newline")
		}
		if !isSpace(r) {
			s.UnreadRune()
			return
		}
	}
}

func (s *scan) Token(skipSpace bool, f func(rune) bool) (token []byte, err error) {
	defer catch(&err)
	if f == nil {
		f = notSpace
	}
	s.buf = s.buf[:0]
	return s.take(skipSpace, f), nil
}

// isSpace tells whether r is white space, as package unicode does: importing that would double what printing needs.
func isSpace(r rune) bool {
	switch {
	case r == ' ', '\t' <= r && r <= '\r', r == 0x85, r == 0xA0:
		return true
	case r < 0x1680:
		return false
	case r == 0x1680, 0x2000 <= r && r <= 0x200a, r == 0x2028, r == 0x2029, r == 0x202f, r == 0x205f, r == 0x3000:
		return true
	}
	return false
}

func notSpace(r rune) bool {
	return !isSpace(r)
}

func (s *scan) take(skipSpace bool, f func(rune) bool) []byte {
	if skipSpace {
		s.SkipSpace()
	}
	for {
		r := s.get()
		if r == eof {
			return s.buf
		}
		if !f(r) {
			s.UnreadRune()
			return s.buf
		}
		s.buf = utf8.AppendRune(s.buf, r)
	}
}

// catch turns what scanning panics with into an error.
func catch(err *error) {
	switch e := recover().(type) {
	case nil:
	case scanError:
		*err = e.err
	case error:
		if e != io.EOF {
			panic(e)
		}
		*err = e
	default:
		panic(e)
	}
}

func oneOf(set string, r rune) bool {
	for _, c := range set {
		if c == r {
			return true
		}
	}
	return false
}

// consume reads a character if it is one of the set; keep: it belongs to the token.
func (s *scan) consume(set string, keep bool) bool {
	r := s.get()
	if r == eof {
		return false
	}
	if oneOf(set, r) {
		if keep {
			s.buf = utf8.AppendRune(s.buf, r)
		}
		return true
	}
	if keep {
		s.UnreadRune()
	}
	return false
}

func (s *scan) accept(set string) bool {
	return s.consume(set, true)
}

func (s *scan) peek(set string) bool {
	r := s.get()
	if r != eof {
		s.UnreadRune()
	}
	return oneOf(set, r)
}

// notEOF ends the scan if there is no more input.
func (s *scan) notEOF() {
	if s.get() == eof {
		panic(io.EOF)
	}
	s.UnreadRune()
}

func (s *scan) okVerb(verb rune, verbs, what string) {
	if !oneOf(verbs, verb) {
		s.failText("bad verb '%" + string(verb) + "' for " + what)
	}
}

const (
	binary  = "01"
	octal   = "01234567"
	digits  = "0123456789"
	hexa    = "0123456789aAbBcCdDeEfF"
	signs   = "+-"
	boolBad = "syntax error scanning boolean"
	compBad = "syntax error scanning complex number"
)

// integer reads the token of an integer.
func (s *scan) integer(verb rune, signed bool) (token string, base int) {
	s.SkipSpace()
	s.notEOF()
	s.okVerb(verb, "bdoUxXv", "integer")
	base, set := 10, digits
	switch verb {
	case 'b':
		base, set = 2, binary
	case 'o':
		base, set = 8, octal
	case 'x', 'X', 'U':
		base, set = 16, hexa
	}
	have := false
	if verb == 'U' {
		if !s.consume("U", false) || !s.consume("+", false) {
			s.failText("bad unicode format ")
		}
	} else {
		if signed {
			s.accept(signs)
		}
		if verb == 'v' {
			base, set = 0, digits+"_"
			if s.peek("0") {
				s.accept("0")
				have = true
				set = octal + "_"
				switch {
				case s.peek("bB"):
					s.accept("bB")
					set = binary + "_"
				case s.peek("oO"):
					s.accept("oO")
				case s.peek("xX"):
					s.accept("xX")
					set = hexa + "_"
				}
			}
		}
	}
	if !have {
		s.notEOF()
		if !s.accept(set) {
			s.failText("expected integer")
		}
	}
	for s.accept(set) {
	}
	return string(s.buf), base
}

// character reads one character for %c.
func (s *scan) character(bits int) int64 {
	s.notEOF()
	r := s.get()
	if x := int64(r) << (64 - uint(bits)) >> (64 - uint(bits)); x != int64(r) {
		s.failText("overflow on character value " + string(r))
	}
	return int64(r)
}

func (s *scan) signed(verb rune, bits int) int64 {
	if verb == 'c' {
		return s.character(bits)
	}
	token, base := s.integer(verb, true)
	i, err := strconv.ParseInt(token, base, 64)
	if err != nil {
		s.fail(err)
	}
	if x := i << (64 - uint(bits)) >> (64 - uint(bits)); x != i {
		s.failText("integer overflow on token " + token)
	}
	return i
}

func (s *scan) unsigned(verb rune, bits int) uint64 {
	if verb == 'c' {
		return uint64(s.character(bits))
	}
	token, base := s.integer(verb, false)
	i, err := strconv.ParseUint(token, base, 64)
	if err != nil {
		s.fail(err)
	}
	if x := i << (64 - uint(bits)) >> (64 - uint(bits)); x != i {
		s.failText("unsigned integer overflow on token " + token)
	}
	return i
}

func (s *scan) boolean(verb rune) bool {
	s.SkipSpace()
	s.notEOF()
	s.okVerb(verb, "tv", "boolean")
	switch s.get() {
	case '1':
		return true
	case 't', 'T':
		if s.accept("rR") && (!s.accept("uU") || !s.accept("eE")) {
			s.failText(boolBad)
		}
		return true
	case 'f', 'F':
		if s.accept("aA") && (!s.accept("lL") || !s.accept("sS") || !s.accept("eE")) {
			s.failText(boolBad)
		}
	}
	return false
}

// floatToken reads as much as can be a floating-point number.
func (s *scan) floatToken() string {
	s.buf = s.buf[:0]
	if s.accept("nN") && s.accept("aA") && s.accept("nN") {
		return string(s.buf)
	}
	s.accept(signs)
	if s.accept("iI") && s.accept("nN") && s.accept("fF") {
		return string(s.buf)
	}
	set, exp := digits+"_", "eEpP"
	if s.accept("0") && s.accept("xX") {
		set, exp = hexa+"_", "pP"
	}
	for s.accept(set) {
	}
	if s.accept(".") {
		for s.accept(set) {
		}
	}
	if s.accept(exp) {
		s.accept(signs)
		for s.accept(digits + "_") {
		}
	}
	return string(s.buf)
}

func (s *scan) toFloat(token string, bits int) float64 {
	f, err := strconv.ParseFloat(token, bits)
	if err != nil {
		s.fail(err)
	}
	return f
}

const floatVerbs = "beEfFgGv"

func (s *scan) complex(verb rune, bits int) (re, im float64) {
	s.okVerb(verb, floatVerbs, "complex")
	s.SkipSpace()
	s.notEOF()
	parens := s.accept("(")
	first := s.floatToken()
	s.buf = s.buf[:0]
	if !s.accept(signs) {
		s.failText(compBad)
	}
	sign := string(s.buf)
	second := s.floatToken()
	if !s.accept("i") || parens && !s.accept(")") {
		s.failText(compBad)
	}
	return s.toFloat(first, bits), s.toFloat(sign+second, bits)
}

// text reads a string under one of its verbs.
func (s *scan) text(verb rune) string {
	s.okVerb(verb, "svqxX", "string")
	s.SkipSpace()
	s.notEOF()
	switch verb {
	case 'q':
		return s.quoted()
	case 'x', 'X':
		return s.hexText()
	}
	return string(s.take(true, notSpace))
}

func (s *scan) quoted() string {
	quote := s.get()
	switch quote {
	case '`':
		for {
			r := s.must()
			if r == quote {
				return string(s.buf)
			}
			s.buf = utf8.AppendRune(s.buf, r)
		}
	case '"':
		s.buf = append(s.buf, '"')
		for {
			r := s.must()
			s.buf = utf8.AppendRune(s.buf, r)
			if r == '\\' {
				s.buf = utf8.AppendRune(s.buf, s.must())
			} else if r == '"' {
				break
			}
		}
		text, err := strconv.Unquote(string(s.buf))
		if err != nil {
			s.fail(err)
		}
		return text
	}
	s.failText("expected quoted string")
	return ""
}

func hexDigit(r rune) (int, bool) {
	switch {
	case '0' <= r && r <= '9':
		return int(r - '0'), true
	case 'a' <= r && r <= 'f':
		return int(r-'a') + 10, true
	case 'A' <= r && r <= 'F':
		return int(r-'A') + 10, true
	}
	return 0, false
}

func (s *scan) hexText() string {
	for {
		r := s.get()
		if r == eof {
			break
		}
		high, ok := hexDigit(r)
		if !ok {
			s.UnreadRune()
			break
		}
		low, ok := hexDigit(s.must())
		if !ok {
			s.failText("illegal hex digit")
		}
		s.buf = append(s.buf, byte(high<<4|low))
	}
	if len(s.buf) == 0 {
		s.failText("no hex data for %x string")
	}
	return string(s.buf)
}

// target tells what arg points at: a kind ('b', 'i', 'u', 'f', 'c', 's', 'y' for bytes; 0 for what cannot be read, -1 if
// arg is no pointer), its size in bits, and the type of arg.
func target(arg any) (kind int, bits int, name string)

// The natives that set what arg points at.
func setWord(arg any, word uint64)

func setFloats(arg any, re, im float64)

func setText(arg any, text string)

// one reads one value.
func (s *scan) one(verb rune, arg any) {
	s.buf = s.buf[:0]
	if v, ok := arg.(Scanner); ok {
		err := v.Scan(s, verb)
		if err != nil {
			if err == io.EOF {
				err = io.ErrUnexpectedEOF
			}
			s.fail(err)
		}
		return
	}
	kind, bits, name := target(arg)
	switch kind {
	case 'b':
		word := uint64(0)
		if s.boolean(verb) {
			word = 1
		}
		setWord(arg, word)
	case 'i':
		setWord(arg, uint64(s.signed(verb, bits)))
	case 'u':
		setWord(arg, s.unsigned(verb, bits))
	case 'f':
		s.okVerb(verb, floatVerbs, name[1:])
		s.SkipSpace()
		s.notEOF()
		setFloats(arg, s.toFloat(s.floatToken(), bits), 0)
	case 'c':
		re, im := s.complex(verb, bits/2)
		setFloats(arg, re, im)
	case 's', 'y':
		setText(arg, s.text(verb))
	case -1:
		s.failText("type not a pointer: " + name)
	default:
		s.failText("can't scan type: " + name)
	}
}

// all reads values one after the other.
func (s *scan) all(a []any) (n int, err error) {
	defer catch(&err)
	for _, v := range a {
		s.one('v', v)
		n++
	}
	if s.nlIsEnd {
		for {
			r := s.get()
			if r == '\n' || r == eof {
				break
			}
			if !isSpace(r) {
				s.failText("expected newline")
			}
		}
	}
	return n, nil
}

// advance matches the format up to its next verb against the input: how far it got, or -1.
func (s *scan) advance(format string) (i int) {
	for i < len(format) {
		c, w := utf8.DecodeRuneInString(format[i:])
		if isSpace(c) {
			newlines, trailing := 0, false
			for isSpace(c) && i < len(format) {
				if c == '\n' {
					newlines++
					trailing = false
				} else {
					trailing = true
				}
				i += w
				c, w = utf8.DecodeRuneInString(format[i:])
			}
			for range newlines {
				in := s.get()
				for isSpace(in) && in != '\n' {
					in = s.get()
				}
				if in != '\n' && in != eof {
					s.failText("newline in format does not match input")
				}
			}
			if trailing {
				in := s.get()
				if newlines == 0 {
					if !isSpace(in) && in != eof {
						s.failText("expected space in input to match format")
					}
					if in == '\n' {
						s.failText("newline in input does not match format")
					}
				}
				for isSpace(in) && in != '\n' {
					in = s.get()
				}
				if in != eof {
					s.UnreadRune()
				}
			}
			continue
		}
		if c == '%' {
			if i+w == len(format) {
				s.failText("missing verb: % at end of format string")
			}
			next, _ := utf8.DecodeRuneInString(format[i+w:])
			if next != '%' {
				return i
			}
			i += w
		}
		if s.must() != c {
			s.UnreadRune()
			return -1
		}
		i += w
	}
	return i
}

// format reads values as a format says.
func (s *scan) format(format string, a []any) (n int, err error) {
	defer catch(&err)
	for i := 0; i < len(format); {
		w := s.advance(format[i:])
		if w > 0 {
			i += w
			continue
		}
		if format[i] != '%' {
			if w < 0 {
				s.failText("input does not match format")
			}
			break
		}
		i++
		s.maxWid = unbound
		for width := 0; i < len(format) && '0' <= format[i] && format[i] <= '9'; i++ {
			width = min(width*10+int(format[i]-'0'), unbound)
			s.maxWid = width
		}
		c, w := utf8.DecodeRuneInString(format[i:])
		i += w
		if c != 'c' {
			s.SkipSpace()
		}
		if c == '%' {
			s.SkipSpace()
			s.notEOF()
			if !s.accept("%") {
				s.failText("missing literal %")
			}
			continue
		}
		if s.maxWid != unbound {
			s.limit = s.count + s.maxWid
		}
		if n >= len(a) {
			s.failText("too few operands for format '%" + format[i-w:] + "'")
		}
		s.one(c, a[n])
		n++
		s.limit = unbound
	}
	if n < len(a) {
		s.failText("too many operands")
	}
	return n, nil
}
