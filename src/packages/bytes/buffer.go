package bytes

import (
	"errors"
	"io"
	"unicode/utf8"
)

// MinRead is the least room that ReadFrom offers to a Read.
const MinRead = 512

// ErrTooLarge is what a Buffer panics with when it cannot grow.
var ErrTooLarge = errors.New("bytes.Buffer: too large")

// The last operation on a Buffer, for UnreadByte and UnreadRune; above 0: a character of that size was read.
const (
	opRead    = -1
	opInvalid = 0
)

// A Buffer holds bytes that are written at its end and read from its start. The zero Buffer is empty.
type Buffer struct {
	buf  []byte
	off  int
	last int
}

// NewBuffer returns a Buffer that begins with buf, which it owns from now on.
func NewBuffer(buf []byte) *Buffer {
	return &Buffer{buf: buf}
}

// NewBufferString returns a Buffer that begins with s.
func NewBufferString(s string) *Buffer {
	return &Buffer{buf: []byte(s)}
}

// Bytes returns what is not read yet, until the next change.
func (b *Buffer) Bytes() []byte {
	return b.buf[b.off:]
}

// AvailableBuffer returns an empty slice with the room at the end, to be filled and written at once.
func (b *Buffer) AvailableBuffer() []byte {
	return b.buf[len(b.buf):]
}

// String returns what is not read yet; "<nil>" for a nil Buffer.
func (b *Buffer) String() string {
	if b == nil {
		return "<nil>"
	}
	return string(b.buf[b.off:])
}

// Peek returns the next n bytes without reading them.
func (b *Buffer) Peek(n int) ([]byte, error) {
	if b.Len() < n {
		return b.buf[b.off:], io.EOF
	}
	return b.buf[b.off : b.off+n], nil
}

// Len returns the number of bytes not read yet.
func (b *Buffer) Len() int {
	return len(b.buf) - b.off
}

// Cap returns how many bytes there is room for.
func (b *Buffer) Cap() int {
	return cap(b.buf)
}

// Available returns how many bytes can be written without growing.
func (b *Buffer) Available() int {
	return cap(b.buf) - len(b.buf)
}

// Truncate keeps only the first n bytes that are not read yet.
func (b *Buffer) Truncate(n int) {
	if n == 0 {
		b.Reset()
		return
	}
	b.last = opInvalid
	if n < 0 || n > b.Len() {
		panic("bytes.Buffer: truncation out of range")
	}
	b.buf = b.buf[:b.off+n]
}

// Reset empties the buffer.
func (b *Buffer) Reset() {
	b.buf = b.buf[:0]
	b.off = 0
	b.last = opInvalid
}

// room makes room for n more bytes.
func (b *Buffer) room(n int) {
	if b.off > 0 && b.off == len(b.buf) {
		b.Reset()
	}
	if cap(b.buf)-len(b.buf) >= n {
		return
	}
	if b.buf == nil && n <= 64 {
		b.buf = make([]byte, 0, 64)
		return
	}
	used := b.Len()
	if n <= cap(b.buf)/2-used {
		copy(b.buf, b.buf[b.off:])
		b.buf = b.buf[:used]
		b.off = 0
		return
	}
	c := max(used+n, 2*cap(b.buf))
	grown := append([]byte(nil), make([]byte, c)...)[:used]
	copy(grown, b.buf[b.off:])
	b.buf = grown
	b.off = 0
}

// Grow makes room for n more bytes.
func (b *Buffer) Grow(n int) {
	if n < 0 {
		panic("bytes.Buffer.Grow: negative count")
	}
	b.room(n)
}

// Write appends p. The error is always nil.
func (b *Buffer) Write(p []byte) (n int, err error) {
	b.last = opInvalid
	b.room(len(p))
	b.buf = append(b.buf, p...)
	return len(p), nil
}

// WriteString appends s. The error is always nil.
func (b *Buffer) WriteString(s string) (n int, err error) {
	b.last = opInvalid
	b.room(len(s))
	b.buf = append(b.buf, s...)
	return len(s), nil
}

// WriteByte appends c. The error is always nil.
func (b *Buffer) WriteByte(c byte) error {
	b.last = opInvalid
	b.room(1)
	b.buf = append(b.buf, c)
	return nil
}

// WriteRune appends the character r and returns its size. The error is always nil.
func (b *Buffer) WriteRune(r rune) (n int, err error) {
	return b.WriteString(string(r))
}

// ReadFrom reads r to its end.
func (b *Buffer) ReadFrom(r io.Reader) (n int64, err error) {
	b.last = opInvalid
	for {
		b.room(MinRead)
		m, e := r.Read(b.buf[len(b.buf):cap(b.buf)])
		if m < 0 {
			panic(errors.New("bytes.Buffer: reader returned negative count from Read"))
		}
		b.buf = b.buf[:len(b.buf)+m]
		n += int64(m)
		if e == io.EOF {
			return n, nil
		}
		if e != nil {
			return n, e
		}
	}
}

// WriteTo writes all that is not read yet to w.
func (b *Buffer) WriteTo(w io.Writer) (n int64, err error) {
	b.last = opInvalid
	if used := b.Len(); used > 0 {
		m, e := w.Write(b.buf[b.off:])
		if m > used {
			panic("bytes.Buffer.WriteTo: invalid Write count")
		}
		b.off += m
		n = int64(m)
		if e != nil {
			return n, e
		}
		if m != used {
			return n, io.ErrShortWrite
		}
	}
	b.Reset()
	return n, nil
}

// Read reads up to len(p) bytes; io.EOF if there are none.
func (b *Buffer) Read(p []byte) (n int, err error) {
	b.last = opInvalid
	if b.off >= len(b.buf) {
		b.Reset()
		if len(p) == 0 {
			return 0, nil
		}
		return 0, io.EOF
	}
	n = copy(p, b.buf[b.off:])
	b.off += n
	if n > 0 {
		b.last = opRead
	}
	return n, nil
}

// Next reads n bytes and returns them, until the next change.
func (b *Buffer) Next(n int) []byte {
	b.last = opInvalid
	n = min(n, b.Len())
	data := b.buf[b.off : b.off+n]
	b.off += n
	if n > 0 {
		b.last = opRead
	}
	return data
}

// ReadByte reads one byte.
func (b *Buffer) ReadByte() (byte, error) {
	if b.off >= len(b.buf) {
		b.Reset()
		return 0, io.EOF
	}
	c := b.buf[b.off]
	b.off++
	b.last = opRead
	return c, nil
}

// ReadRune reads one character.
func (b *Buffer) ReadRune() (r rune, size int, err error) {
	if b.off >= len(b.buf) {
		b.Reset()
		return 0, 0, io.EOF
	}
	r, size = utf8.DecodeRune(b.buf[b.off:])
	b.off += size
	b.last = size
	return r, size, nil
}

// UnreadRune gives the last character back, right after ReadRune.
func (b *Buffer) UnreadRune() error {
	if b.last <= opInvalid {
		return errors.New("bytes.Buffer: UnreadRune: previous operation was not a successful ReadRune")
	}
	if b.off >= b.last {
		b.off -= b.last
	}
	b.last = opInvalid
	return nil
}

// UnreadByte gives the last byte back, right after a successful read.
func (b *Buffer) UnreadByte() error {
	if b.last == opInvalid {
		return errors.New("bytes.Buffer: UnreadByte: previous operation was not a successful read")
	}
	b.last = opInvalid
	if b.off > 0 {
		b.off--
	}
	return nil
}

// ReadBytes reads up to and with the first delim; io.EOF if there is none.
func (b *Buffer) ReadBytes(delim byte) (line []byte, err error) {
	slice, err := b.upTo(delim)
	return append(line, slice...), err
}

// ReadString is ReadBytes as a string.
func (b *Buffer) ReadString(delim byte) (line string, err error) {
	slice, err := b.upTo(delim)
	return string(slice), err
}

func (b *Buffer) upTo(delim byte) (line []byte, err error) {
	i := IndexByte(b.buf[b.off:], delim)
	end := b.off + i + 1
	if i < 0 {
		end = len(b.buf)
		err = io.EOF
	}
	line = b.buf[b.off:end]
	b.off = end
	b.last = opRead
	return line, err
}

// A Reader reads from a slice of bytes.
type Reader struct {
	s    []byte
	i    int64
	prev int
}

// NewReader returns a reader of b.
func NewReader(b []byte) *Reader {
	return &Reader{b, 0, -1}
}

// Len returns the number of bytes that are left.
func (r *Reader) Len() int {
	if r.i >= int64(len(r.s)) {
		return 0
	}
	return int(int64(len(r.s)) - r.i)
}

// Size returns the length of the whole slice.
func (r *Reader) Size() int64 {
	return int64(len(r.s))
}

// Read reads up to len(b) bytes.
func (r *Reader) Read(b []byte) (n int, err error) {
	if r.i >= int64(len(r.s)) {
		return 0, io.EOF
	}
	r.prev = -1
	n = copy(b, r.s[r.i:])
	r.i += int64(n)
	return n, nil
}

// ReadAt reads from a place of its own.
func (r *Reader) ReadAt(b []byte, off int64) (n int, err error) {
	if off < 0 {
		return 0, errors.New("bytes.Reader.ReadAt: negative offset")
	}
	if off >= int64(len(r.s)) {
		return 0, io.EOF
	}
	n = copy(b, r.s[off:])
	if n < len(b) {
		err = io.EOF
	}
	return n, err
}

// ReadByte reads one byte.
func (r *Reader) ReadByte() (byte, error) {
	r.prev = -1
	if r.i >= int64(len(r.s)) {
		return 0, io.EOF
	}
	b := r.s[r.i]
	r.i++
	return b, nil
}

// UnreadByte gives the last byte back.
func (r *Reader) UnreadByte() error {
	if r.i <= 0 {
		return errors.New("bytes.Reader.UnreadByte: at beginning of slice")
	}
	r.prev = -1
	r.i--
	return nil
}

// ReadRune reads one character.
func (r *Reader) ReadRune() (ch rune, size int, err error) {
	if r.i >= int64(len(r.s)) {
		r.prev = -1
		return 0, 0, io.EOF
	}
	r.prev = int(r.i)
	ch, size = utf8.DecodeRune(r.s[r.i:])
	r.i += int64(size)
	return ch, size, nil
}

// UnreadRune gives the last character back, right after ReadRune.
func (r *Reader) UnreadRune() error {
	if r.i <= 0 {
		return errors.New("bytes.Reader.UnreadRune: at beginning of slice")
	}
	if r.prev < 0 {
		return errors.New("bytes.Reader.UnreadRune: previous operation was not ReadRune")
	}
	r.i = int64(r.prev)
	r.prev = -1
	return nil
}

// Seek moves to another place.
func (r *Reader) Seek(offset int64, whence int) (int64, error) {
	r.prev = -1
	switch whence {
	case io.SeekStart:
	case io.SeekCurrent:
		offset += r.i
	case io.SeekEnd:
		offset += int64(len(r.s))
	default:
		return 0, errors.New("bytes.Reader.Seek: invalid whence")
	}
	if offset < 0 {
		return 0, errors.New("bytes.Reader.Seek: negative position")
	}
	r.i = offset
	return offset, nil
}

// WriteTo writes what is left to w.
func (r *Reader) WriteTo(w io.Writer) (n int64, err error) {
	r.prev = -1
	if r.i >= int64(len(r.s)) {
		return 0, nil
	}
	b := r.s[r.i:]
	m, err := w.Write(b)
	if m > len(b) {
		panic("bytes.Reader.WriteTo: invalid Write count")
	}
	r.i += int64(m)
	if m != len(b) && err == nil {
		err = io.ErrShortWrite
	}
	return int64(m), err
}

// Reset makes r read b from the start.
func (r *Reader) Reset(b []byte) {
	*r = Reader{b, 0, -1}
}
