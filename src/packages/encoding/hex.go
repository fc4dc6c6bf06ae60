// Package hex writes bytes as hexadecimal digits.
package hex

import (
	"errors"
	"fmt"
	"io"
	"slices"
	"strings"
)

const digits = "0123456789abcdef"

// ErrLength says that the number of digits is odd.
var ErrLength = errors.New("encoding/hex: odd length hex string")

// InvalidByteError says that a character is no digit.
type InvalidByteError byte

// Error returns the message.
func (e InvalidByteError) Error() string {
	return fmt.Sprintf("encoding/hex: invalid byte: %#U", rune(e))
}

// EncodedLen returns how many digits n bytes have.
func EncodedLen(n int) int { return n * 2 }

// DecodedLen returns how many bytes x digits are.
func DecodedLen(x int) int { return x / 2 }

// Encode writes the digits of src to dst and returns how many there are.
func Encode(dst, src []byte) int {
	for i, b := range src {
		dst[2*i] = digits[b>>4]
		dst[2*i+1] = digits[b&15]
	}
	return 2 * len(src)
}

// AppendEncode appends the digits of src to dst.
func AppendEncode(dst, src []byte) []byte {
	for _, b := range src {
		dst = append(dst, digits[b>>4], digits[b&15])
	}
	return dst
}

// EncodeToString returns the digits of src.
func EncodeToString(src []byte) string {
	return string(AppendEncode(nil, src))
}

func value(c byte) (byte, bool) {
	switch {
	case '0' <= c && c <= '9':
		return c - '0', true
	case 'a' <= c && c <= 'f':
		return c - 'a' + 10, true
	case 'A' <= c && c <= 'F':
		return c - 'A' + 10, true
	}
	return 0, false
}

func isDigit(c byte) bool {
	_, ok := value(c)
	return ok
}

// Decode writes the bytes whose digits are src to dst and returns how many there are, up to the first mistake.
func Decode(dst, src []byte) (int, error) {
	n := 0
	for ; 2*n+1 < len(src); n++ {
		high, ok := value(src[2*n])
		if !ok {
			return n, InvalidByteError(src[2*n])
		}
		low, ok := value(src[2*n+1])
		if !ok {
			return n, InvalidByteError(src[2*n+1])
		}
		dst[n] = high<<4 | low
	}
	if len(src)%2 == 1 {
		if _, ok := value(src[2*n]); !ok {
			return n, InvalidByteError(src[2*n])
		}
		return n, ErrLength
	}
	return n, nil
}

// AppendDecode appends the bytes whose digits are src to dst.
func AppendDecode(dst, src []byte) ([]byte, error) {
	n := DecodedLen(len(src))
	dst = slices.Grow(dst, n)
	n, err := Decode(dst[len(dst):][:n], src)
	return dst[:len(dst)+n], err
}

// DecodeString returns the bytes whose digits are s, up to the first mistake.
func DecodeString(s string) ([]byte, error) {
	dst := make([]byte, DecodedLen(len(s)))
	n, err := Decode(dst, []byte(s))
	return dst[:n], err
}

type encoder struct {
	w   io.Writer
	err error
}

// NewEncoder returns a Writer that writes digits to w.
func NewEncoder(w io.Writer) io.Writer {
	return &encoder{w: w}
}

func (e *encoder) Write(p []byte) (n int, err error) {
	for len(p) > 0 && e.err == nil {
		chunk := p[:min(512, len(p))]
		var written int
		written, e.err = e.w.Write(AppendEncode(nil, chunk))
		n += written / 2
		p = p[len(chunk):]
	}
	return n, e.err
}

type decoder struct {
	r    io.Reader
	err  error
	left []byte
}

// NewDecoder returns a Reader of the bytes whose digits r has.
func NewDecoder(r io.Reader) io.Reader {
	return &decoder{r: r}
}

func (d *decoder) Read(p []byte) (n int, err error) {
	if len(d.left) < 2 && d.err == nil {
		buf := make([]byte, 1024)
		copied := copy(buf, d.left)
		var read int
		read, d.err = d.r.Read(buf[copied:])
		d.left = buf[:copied+read]
		if d.err == io.EOF && len(d.left)%2 != 0 {
			d.err = io.ErrUnexpectedEOF
			if last := d.left[len(d.left)-1]; !isDigit(last) {
				d.err = InvalidByteError(last)
			}
		}
	}
	if most := len(d.left) / 2; len(p) > most {
		p = p[:most]
	}
	n, err = Decode(p, d.left[:len(p)*2])
	d.left = d.left[2*n:]
	if err != nil {
		d.left, d.err = nil, err
	}
	if len(d.left) < 2 {
		return n, d.err
	}
	return n, nil
}

// Dump returns data as "hexdump -C" shows it.
func Dump(data []byte) string {
	if len(data) == 0 {
		return ""
	}
	var b strings.Builder
	d := Dumper(&b)
	d.Write(data)
	d.Close()
	return b.String()
}

// Dumper returns a WriteCloser that writes to w what Dump returns.
func Dumper(w io.Writer) io.WriteCloser {
	return &dumper{w: w}
}

type dumper struct {
	w      io.Writer
	line   []byte
	n      uint
	closed bool
}

func (d *dumper) Write(data []byte) (n int, err error) {
	if d.closed {
		return 0, errors.New("encoding/hex: dumper closed")
	}
	for _, b := range data {
		var text []byte
		if len(d.line) == 0 {
			text = fmt.Appendf(nil, "%08x  ", d.n)
		}
		text = fmt.Appendf(text, "%02x ", b)
		d.line = append(d.line, b)
		d.n++
		if len(d.line) == 8 {
			text = append(text, ' ')
		}
		if len(d.line) == 16 {
			text = d.end(text)
		}
		if _, err = d.w.Write(text); err != nil {
			return n, err
		}
		n++
	}
	return n, nil
}

// end appends the end of a line: its bytes as text.
func (d *dumper) end(text []byte) []byte {
	text = append(text, " |"...)
	for _, b := range d.line {
		if b < 32 || b > 126 {
			b = '.'
		}
		text = append(text, b)
	}
	d.line = d.line[:0]
	return append(text, "|\n"...)
}

func (d *dumper) Close() error {
	if d.closed {
		return nil
	}
	d.closed = true
	if len(d.line) == 0 {
		return nil
	}
	var text []byte
	for i := len(d.line); i < 16; i++ {
		text = append(text, "   "...)
		if i == 7 {
			text = append(text, ' ')
		}
	}
	_, err := d.w.Write(d.end(text))
	return err
}
