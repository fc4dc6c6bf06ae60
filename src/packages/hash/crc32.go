// Package crc32 has the checksums of 32 bits that polynomials give.
package crc32

import "hash"

// Size is the number of bytes of a checksum.
const Size = 4

// Polynomials, the bits turned around.
const (
	// IEEE is what nearly everybody uses.
	IEEE = 0xedb88320
	// Castagnoli finds errors better.
	Castagnoli = 0x82f63b78
	// Koopman does so too.
	Koopman = 0xeb31d82e
)

// A Table makes checksums of one polynomial fast.
type Table [256]uint32

// IEEETable is the table of IEEE.
var IEEETable = tableOf(IEEE)

var castagnoli *Table

func tableOf(poly uint32) *Table {
	t := new(Table)
	for i := range t {
		c := uint32(i)
		for range 8 {
			if c&1 == 1 {
				c = c>>1 ^ poly
			} else {
				c >>= 1
			}
		}
		t[i] = c
	}
	return t
}

// MakeTable returns the table of a polynomial.
func MakeTable(poly uint32) *Table {
	switch poly {
	case IEEE:
		return IEEETable
	case Castagnoli:
		if castagnoli == nil {
			castagnoli = tableOf(poly)
		}
		return castagnoli
	}
	return tableOf(poly)
}

// Update returns the checksum of what crc is the checksum of, with p behind it.
func Update(crc uint32, tab *Table, p []byte) uint32 {
	crc = ^crc
	for _, b := range p {
		crc = tab[byte(crc)^b] ^ crc>>8
	}
	return ^crc
}

// Checksum returns the checksum of data.
func Checksum(data []byte, tab *Table) uint32 { return Update(0, tab, data) }

// ChecksumIEEE returns the checksum of data with the polynomial IEEE.
func ChecksumIEEE(data []byte) uint32 { return Update(0, IEEETable, data) }

type digest struct {
	crc uint32
	tab *Table
}

// New returns a hash that makes checksums with a table.
func New(tab *Table) hash.Hash32 { return &digest{0, tab} }

// NewIEEE returns a hash that makes checksums with the polynomial IEEE.
func NewIEEE() hash.Hash32 { return New(IEEETable) }

func (d *digest) Size() int      { return Size }
func (d *digest) BlockSize() int { return 1 }
func (d *digest) Reset()         { d.crc = 0 }
func (d *digest) Sum32() uint32  { return d.crc }

func (d *digest) Write(p []byte) (int, error) {
	d.crc = Update(d.crc, d.tab, p)
	return len(p), nil
}

func (d *digest) Sum(b []byte) []byte {
	return append(b, byte(d.crc>>24), byte(d.crc>>16), byte(d.crc>>8), byte(d.crc))
}
