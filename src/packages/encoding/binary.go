// Package binary reads and writes numbers in either order of bytes, and numbers of variable length.
package binary

import (
	"errors"
	"io"
)

// A ByteOrder turns bytes into numbers and back.
type ByteOrder interface {
	Uint16([]byte) uint16
	Uint32([]byte) uint32
	Uint64([]byte) uint64
	PutUint16([]byte, uint16)
	PutUint32([]byte, uint32)
	PutUint64([]byte, uint64)
	String() string
}

// An AppendByteOrder appends the bytes of numbers.
type AppendByteOrder interface {
	AppendUint16([]byte, uint16) []byte
	AppendUint32([]byte, uint32) []byte
	AppendUint64([]byte, uint64) []byte
	String() string
}

// LittleEndian has the lowest byte first.
var LittleEndian littleEndian

// BigEndian has the highest byte first.
var BigEndian bigEndian

type littleEndian struct{}

type bigEndian struct{}

// Uint16 returns the number of the first 2 bytes.
func (littleEndian) Uint16(b []byte) uint16 {
	_ = b[1]
	return uint16(b[0]) | uint16(b[1])<<8
}

// PutUint16 writes v to the first 2 bytes.
func (littleEndian) PutUint16(b []byte, v uint16) {
	_ = b[1]
	b[0] = byte(v)
	b[1] = byte(v >> 8)
}

// AppendUint16 appends the bytes of v.
func (littleEndian) AppendUint16(b []byte, v uint16) []byte {
	return append(b, byte(v), byte(v>>8))
}

// Uint32 returns the number of the first 4 bytes.
func (littleEndian) Uint32(b []byte) uint32 {
	_ = b[3]
	return uint32(b[0]) | uint32(b[1])<<8 | uint32(b[2])<<16 | uint32(b[3])<<24
}

// PutUint32 writes v to the first 4 bytes.
func (littleEndian) PutUint32(b []byte, v uint32) {
	_ = b[3]
	b[0] = byte(v)
	b[1] = byte(v >> 8)
	b[2] = byte(v >> 16)
	b[3] = byte(v >> 24)
}

// AppendUint32 appends the bytes of v.
func (littleEndian) AppendUint32(b []byte, v uint32) []byte {
	return append(b, byte(v), byte(v>>8), byte(v>>16), byte(v>>24))
}

// Uint64 returns the number of the first 8 bytes.
func (littleEndian) Uint64(b []byte) uint64 {
	_ = b[7]
	return uint64(b[0]) | uint64(b[1])<<8 | uint64(b[2])<<16 | uint64(b[3])<<24 | uint64(b[4])<<32 | uint64(b[5])<<40 | uint64(b[6])<<48 | uint64(b[7])<<56
}

// PutUint64 writes v to the first 8 bytes.
func (littleEndian) PutUint64(b []byte, v uint64) {
	_ = b[7]
	b[0] = byte(v)
	b[1] = byte(v >> 8)
	b[2] = byte(v >> 16)
	b[3] = byte(v >> 24)
	b[4] = byte(v >> 32)
	b[5] = byte(v >> 40)
	b[6] = byte(v >> 48)
	b[7] = byte(v >> 56)
}

// AppendUint64 appends the bytes of v.
func (littleEndian) AppendUint64(b []byte, v uint64) []byte {
	return append(b, byte(v), byte(v>>8), byte(v>>16), byte(v>>24), byte(v>>32), byte(v>>40), byte(v>>48), byte(v>>56))
}

// String returns the name.
func (littleEndian) String() string { return "LittleEndian" }

// GoString returns the name, with the package's.
func (littleEndian) GoString() string { return "binary.LittleEndian" }

// Uint16 returns the number of the first 2 bytes.
func (bigEndian) Uint16(b []byte) uint16 {
	_ = b[1]
	return uint16(b[1]) | uint16(b[0])<<8
}

// PutUint16 writes v to the first 2 bytes.
func (bigEndian) PutUint16(b []byte, v uint16) {
	_ = b[1]
	b[0] = byte(v >> 8)
	b[1] = byte(v)
}

// AppendUint16 appends the bytes of v.
func (bigEndian) AppendUint16(b []byte, v uint16) []byte {
	return append(b, byte(v>>8), byte(v))
}

// Uint32 returns the number of the first 4 bytes.
func (bigEndian) Uint32(b []byte) uint32 {
	_ = b[3]
	return uint32(b[3]) | uint32(b[2])<<8 | uint32(b[1])<<16 | uint32(b[0])<<24
}

// PutUint32 writes v to the first 4 bytes.
func (bigEndian) PutUint32(b []byte, v uint32) {
	_ = b[3]
	b[0] = byte(v >> 24)
	b[1] = byte(v >> 16)
	b[2] = byte(v >> 8)
	b[3] = byte(v)
}

// AppendUint32 appends the bytes of v.
func (bigEndian) AppendUint32(b []byte, v uint32) []byte {
	return append(b, byte(v>>24), byte(v>>16), byte(v>>8), byte(v))
}

// Uint64 returns the number of the first 8 bytes.
func (bigEndian) Uint64(b []byte) uint64 {
	_ = b[7]
	return uint64(b[7]) | uint64(b[6])<<8 | uint64(b[5])<<16 | uint64(b[4])<<24 | uint64(b[3])<<32 | uint64(b[2])<<40 | uint64(b[1])<<48 | uint64(b[0])<<56
}

// PutUint64 writes v to the first 8 bytes.
func (bigEndian) PutUint64(b []byte, v uint64) {
	_ = b[7]
	b[0] = byte(v >> 56)
	b[1] = byte(v >> 48)
	b[2] = byte(v >> 40)
	b[3] = byte(v >> 32)
	b[4] = byte(v >> 24)
	b[5] = byte(v >> 16)
	b[6] = byte(v >> 8)
	b[7] = byte(v)
}

// AppendUint64 appends the bytes of v.
func (bigEndian) AppendUint64(b []byte, v uint64) []byte {
	return append(b, byte(v>>56), byte(v>>48), byte(v>>40), byte(v>>32), byte(v>>24), byte(v>>16), byte(v>>8), byte(v))
}

// String returns the name.
func (bigEndian) String() string { return "BigEndian" }

// GoString returns the name, with the package's.
func (bigEndian) GoString() string { return "binary.BigEndian" }

// The most bytes that numbers of variable length take.
const (
	// MaxVarintLen16 is that of 16-bit numbers.
	MaxVarintLen16 = 3
	// MaxVarintLen32 is that of 32-bit numbers.
	MaxVarintLen32 = 5
	// MaxVarintLen64 is that of 64-bit numbers.
	MaxVarintLen64 = 10
)

// AppendUvarint appends x, seven bits a byte, the lowest first.
func AppendUvarint(buf []byte, x uint64) []byte {
	for ; x >= 0x80; x >>= 7 {
		buf = append(buf, byte(x)|0x80)
	}
	return append(buf, byte(x))
}

// PutUvarint writes x to buf and returns how many bytes that took.
func PutUvarint(buf []byte, x uint64) int {
	i := 0
	for ; x >= 0x80; x >>= 7 {
		buf[i] = byte(x) | 0x80
		i++
	}
	buf[i] = byte(x)
	return i + 1
}

// Uvarint reads a number from buf and returns how many bytes it took; 0 if buf is too short, a negative number if the
// number is too large.
func Uvarint(buf []byte) (uint64, int) {
	var x uint64
	for i, b := range buf {
		if i == MaxVarintLen64 || i == MaxVarintLen64-1 && b > 1 && b < 0x80 {
			return 0, -(i + 1)
		}
		x |= uint64(b&0x7f) << (7 * i)
		if b < 0x80 {
			return x, i + 1
		}
	}
	return 0, 0
}

// zigzag puts the sign into the lowest bit.
func zigzag(x int64) uint64 { return uint64(x)<<1 ^ uint64(x>>63) }

func unzigzag(x uint64) int64 { return int64(x>>1) ^ -int64(x&1) }

// AppendVarint appends x, the sign in the lowest bit.
func AppendVarint(buf []byte, x int64) []byte { return AppendUvarint(buf, zigzag(x)) }

// PutVarint writes x to buf and returns how many bytes that took.
func PutVarint(buf []byte, x int64) int { return PutUvarint(buf, zigzag(x)) }

// Varint is Uvarint for numbers with a sign.
func Varint(buf []byte) (int64, int) {
	x, n := Uvarint(buf)
	return unzigzag(x), n
}

var errOverflow = errors.New("binary: varint overflows a 64-bit integer")

// ReadUvarint reads a number from r.
func ReadUvarint(r io.ByteReader) (uint64, error) {
	var x uint64
	for i := range MaxVarintLen64 {
		b, err := r.ReadByte()
		if err != nil {
			if i > 0 && err == io.EOF {
				err = io.ErrUnexpectedEOF
			}
			return x, err
		}
		if b < 0x80 && i == MaxVarintLen64-1 && b > 1 {
			return x, errOverflow
		}
		x |= uint64(b&0x7f) << (7 * i)
		if b < 0x80 {
			return x, nil
		}
	}
	return x, errOverflow
}

// ReadVarint is ReadUvarint for numbers with a sign.
func ReadVarint(r io.ByteReader) (int64, error) {
	x, err := ReadUvarint(r)
	return unzigzag(x), err
}
