// Package base64 writes bytes as text of 64 characters.
package base64

import (
	"io"
	"slices"
	"strconv"
)

// What stands at the end of texts.
const (
	// StdPadding is the usual padding.
	StdPadding rune = '='
	// NoPadding is none.
	NoPadding rune = -1
)

// An Encoding says which characters are used.
type Encoding struct {
	alphabet string
	values   [256]byte
	padding  rune
	strict   bool
}

// none is the value of what is no character of an alphabet.
const none = 0xff

// NewEncoding returns the encoding of an alphabet of 64 characters, with the usual padding.
func NewEncoding(encoder string) *Encoding {
	if len(encoder) != 64 {
		panic("encoding alphabet is not 64-bytes long")
	}
	e := &Encoding{alphabet: encoder, padding: StdPadding}
	for i := range e.values {
		e.values[i] = none
	}
	for i := range len(encoder) {
		switch {
		case encoder[i] == '\n' || encoder[i] == '\r':
			panic("encoding alphabet contains newline character")
		case e.values[encoder[i]] != none:
			panic("encoding alphabet includes duplicate symbols")
		}
		e.values[encoder[i]] = byte(i)
	}
	return e
}

// WithPadding returns the encoding with another padding.
func (enc Encoding) WithPadding(padding rune) *Encoding {
	switch {
	case padding < NoPadding || padding == '\r' || padding == '\n' || padding > 0xff:
		panic("invalid padding")
	case padding != NoPadding && enc.values[byte(padding)] != none:
		panic("padding contained in alphabet")
	}
	enc.padding = padding
	return &enc
}

// Strict returns the encoding that demands that bits which mean nothing are zero.
func (enc Encoding) Strict() *Encoding {
	enc.strict = true
	return &enc
}

const letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789"

// StdEncoding is the usual encoding.
var StdEncoding = NewEncoding(letters + "+/")

// URLEncoding has characters that may stand in names of files and URLs.
var URLEncoding = NewEncoding(letters + "-_")

// RawStdEncoding is StdEncoding without padding.
var RawStdEncoding = StdEncoding.WithPadding(NoPadding)

// RawURLEncoding is URLEncoding without padding.
var RawURLEncoding = URLEncoding.WithPadding(NoPadding)

// EncodedLen returns how long the text of n bytes is.
func (enc *Encoding) EncodedLen(n int) int {
	if enc.padding == NoPadding {
		return n/3*4 + (n%3*8+5)/6
	}
	return (n + 2) / 3 * 4
}

// DecodedLen returns how many bytes a text of n characters may be.
func (enc *Encoding) DecodedLen(n int) int {
	if enc.padding == NoPadding {
		return n/4*3 + n%4*6/8
	}
	return n / 4 * 3
}

// AppendEncode appends the text of src to dst.
func (enc *Encoding) AppendEncode(dst, src []byte) []byte {
	a := enc.alphabet
	for ; len(src) >= 3; src = src[3:] {
		v := uint(src[0])<<16 | uint(src[1])<<8 | uint(src[2])
		dst = append(dst, a[v>>18], a[v>>12&63], a[v>>6&63], a[v&63])
	}
	if len(src) == 0 {
		return dst
	}
	v := uint(src[0]) << 16
	if len(src) == 2 {
		v |= uint(src[1]) << 8
	}
	dst = append(dst, a[v>>18], a[v>>12&63])
	if len(src) == 2 {
		dst = append(dst, a[v>>6&63])
	}
	if enc.padding != NoPadding {
		for range 3 - len(src) {
			dst = append(dst, byte(enc.padding))
		}
	}
	return dst
}

// Encode writes the text of src to dst, which must have room for EncodedLen bytes.
func (enc *Encoding) Encode(dst, src []byte) {
	if len(src) > 0 {
		_ = dst[enc.EncodedLen(len(src))-1]
		enc.AppendEncode(dst[:0], src)
	}
}

// EncodeToString returns the text of src.
func (enc *Encoding) EncodeToString(src []byte) string {
	return string(enc.AppendEncode(nil, src))
}

// CorruptInputError says where a text is wrong.
type CorruptInputError int64

// Error returns the message.
func (e CorruptInputError) Error() string {
	return "illegal base64 data at input byte " + strconv.FormatInt(int64(e), 10)
}

// decode appends the bytes of a text to dst. Line ends in it mean nothing.
func (enc *Encoding) decode(dst, src []byte) ([]byte, error) {
	at := 0
	// skip passes over line ends.
	skip := func() {
		for at < len(src) && (src[at] == '\n' || src[at] == '\r') {
			at++
		}
	}
	for {
		var group [4]byte
		n, ended := 0, false
		for n < 4 {
			skip()
			if at == len(src) {
				if n == 0 {
					return dst, nil
				}
				if n == 1 || enc.padding != NoPadding {
					return dst, CorruptInputError(at - n)
				}
				break
			}
			c := src[at]
			at++
			if v := enc.values[c]; v != none {
				group[n] = v
				n++
				continue
			}
			if rune(c) != enc.padding || n < 2 {
				return dst, CorruptInputError(at - 1)
			}
			if n == 2 {
				skip()
				if at == len(src) {
					return dst, CorruptInputError(len(src))
				}
				if rune(src[at]) != enc.padding {
					return dst, CorruptInputError(at - 1)
				}
				at++
			}
			skip()
			ended = true
			break
		}
		var trailing error
		if ended && at < len(src) {
			trailing = CorruptInputError(at)
		}
		v := uint(group[0])<<18 | uint(group[1])<<12 | uint(group[2])<<6 | uint(group[3])
		if enc.strict && (n == 2 && v>>8&0xff != 0 || n == 3 && v&0xff != 0) {
			if n == 3 {
				return dst, CorruptInputError(at - 1)
			}
			return dst, CorruptInputError(at - 2)
		}
		dst = append(dst, byte(v>>16))
		if n > 2 {
			dst = append(dst, byte(v>>8))
		}
		if n > 3 {
			dst = append(dst, byte(v))
		}
		if n < 4 || trailing != nil {
			return dst, trailing
		}
	}
}

// AppendDecode appends the bytes of the text src to dst, up to the first mistake.
func (enc *Encoding) AppendDecode(dst, src []byte) ([]byte, error) {
	return enc.decode(slices.Grow(dst, enc.DecodedLen(len(src))), src)
}

// Decode writes the bytes of the text src to dst and returns how many there are, up to the first mistake.
func (enc *Encoding) Decode(dst, src []byte) (n int, err error) {
	out, err := enc.decode(nil, src)
	if len(out) > len(dst) {
		_ = dst[len(out)-1]
	}
	return copy(dst, out), err
}

// DecodeString returns the bytes of the text s, up to the first mistake.
func (enc *Encoding) DecodeString(s string) ([]byte, error) {
	return enc.decode(make([]byte, 0, enc.DecodedLen(len(s))), []byte(s))
}

type encoder struct {
	enc  *Encoding
	w    io.Writer
	rest []byte
	err  error
}

// NewEncoder returns a WriteCloser that writes text to w; Close writes what was held back.
func NewEncoder(enc *Encoding, w io.Writer) io.WriteCloser {
	return &encoder{enc: enc, w: w}
}

func (e *encoder) Write(p []byte) (n int, err error) {
	if e.err != nil {
		return 0, e.err
	}
	n = len(p)
	all := append(e.rest, p...)
	whole := len(all) / 3 * 3
	if whole > 0 {
		if _, e.err = e.w.Write(e.enc.AppendEncode(nil, all[:whole])); e.err != nil {
			return 0, e.err
		}
	}
	e.rest = append([]byte(nil), all[whole:]...)
	return n, nil
}

func (e *encoder) Close() error {
	if e.err == nil && len(e.rest) > 0 {
		_, e.err = e.w.Write(e.enc.AppendEncode(nil, e.rest))
		e.rest = nil
	}
	return e.err
}
