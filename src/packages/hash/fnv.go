// Package fnv has the hash functions FNV-1 and FNV-1a (Fowler, Noll, Vo).
package fnv

import (
	"hash"
	"math/bits"
)

type (
	sum32  uint32
	sum32a uint32
	sum64  uint64
	sum64a uint64
	// The higher half first.
	sum128  [2]uint64
	sum128a [2]uint64
)

const (
	offset32 = 2166136261
	offset64 = 14695981039346656037
	prime32  = 16777619
	prime64  = 1099511628211
)

// New32 returns an FNV-1 hash of 32 bits.
func New32() hash.Hash32 {
	var s sum32 = offset32
	return &s
}

// New32a returns an FNV-1a hash of 32 bits.
func New32a() hash.Hash32 {
	var s sum32a = offset32
	return &s
}

// New64 returns an FNV-1 hash of 64 bits.
func New64() hash.Hash64 {
	var s sum64 = offset64
	return &s
}

// New64a returns an FNV-1a hash of 64 bits.
func New64a() hash.Hash64 {
	var s sum64a = offset64
	return &s
}

func (s *sum32) Reset()  { *s = offset32 }
func (s *sum32a) Reset() { *s = offset32 }
func (s *sum64) Reset()  { *s = offset64 }
func (s *sum64a) Reset() { *s = offset64 }

func (s *sum32) Sum32() uint32  { return uint32(*s) }
func (s *sum32a) Sum32() uint32 { return uint32(*s) }
func (s *sum64) Sum64() uint64  { return uint64(*s) }
func (s *sum64a) Sum64() uint64 { return uint64(*s) }

func (s *sum32) Write(data []byte) (int, error) {
	h := *s
	for _, c := range data {
		h *= prime32
		h ^= sum32(c)
	}
	*s = h
	return len(data), nil
}

func (s *sum32a) Write(data []byte) (int, error) {
	h := *s
	for _, c := range data {
		h ^= sum32a(c)
		h *= prime32
	}
	*s = h
	return len(data), nil
}

func (s *sum64) Write(data []byte) (int, error) {
	h := *s
	for _, c := range data {
		h *= prime64
		h ^= sum64(c)
	}
	*s = h
	return len(data), nil
}

func (s *sum64a) Write(data []byte) (int, error) {
	h := *s
	for _, c := range data {
		h ^= sum64a(c)
		h *= prime64
	}
	*s = h
	return len(data), nil
}

func (s *sum32) Size() int  { return 4 }
func (s *sum32a) Size() int { return 4 }
func (s *sum64) Size() int  { return 8 }
func (s *sum64a) Size() int { return 8 }

func (s *sum32) BlockSize() int  { return 1 }
func (s *sum32a) BlockSize() int { return 1 }
func (s *sum64) BlockSize() int  { return 1 }
func (s *sum64a) BlockSize() int { return 1 }

// appendBig appends the lowest n bytes of v, highest first.
func appendBig(b []byte, v uint64, n int) []byte {
	for i := n - 1; i >= 0; i-- {
		b = append(b, byte(v>>(8*i)))
	}
	return b
}

func (s *sum32) Sum(in []byte) []byte  { return appendBig(in, uint64(*s), 4) }
func (s *sum32a) Sum(in []byte) []byte { return appendBig(in, uint64(*s), 4) }
func (s *sum64) Sum(in []byte) []byte  { return appendBig(in, uint64(*s), 8) }
func (s *sum64a) Sum(in []byte) []byte { return appendBig(in, uint64(*s), 8) }

const (
	offset128High = 0x6c62272e07bb0142
	offset128Low  = 0x62b821756295c58d
	// The prime of 128 bits is 1<<88 + prime128Low.
	prime128Low = 0x13b
)

// New128 returns an FNV-1 hash of 128 bits.
func New128() hash.Hash {
	return &sum128{offset128High, offset128Low}
}

// New128a returns an FNV-1a hash of 128 bits.
func New128a() hash.Hash {
	return &sum128a{offset128High, offset128Low}
}

// times128 multiplies by the prime.
func times128(high, low uint64) (uint64, uint64) {
	carry, product := bits.Mul64(prime128Low, low)
	return carry + low<<24 + prime128Low*high, product
}

func (s *sum128) Write(data []byte) (int, error) {
	for _, c := range data {
		s[0], s[1] = times128(s[0], s[1])
		s[1] ^= uint64(c)
	}
	return len(data), nil
}

func (s *sum128a) Write(data []byte) (int, error) {
	for _, c := range data {
		s[0], s[1] = times128(s[0], s[1]^uint64(c))
	}
	return len(data), nil
}

func (s *sum128) Reset()  { *s = sum128{offset128High, offset128Low} }
func (s *sum128a) Reset() { *s = sum128a{offset128High, offset128Low} }

func (s *sum128) Size() int  { return 16 }
func (s *sum128a) Size() int { return 16 }

func (s *sum128) BlockSize() int  { return 1 }
func (s *sum128a) BlockSize() int { return 1 }

func (s *sum128) Sum(in []byte) []byte  { return appendBig(appendBig(in, s[0], 8), s[1], 8) }
func (s *sum128a) Sum(in []byte) []byte { return appendBig(appendBig(in, s[0], 8), s[1], 8) }

// The copies that hash.Cloner asks for.

func (s *sum32) Clone() (hash.Cloner, error)   { c := *s; return &c, nil }
func (s *sum32a) Clone() (hash.Cloner, error)  { c := *s; return &c, nil }
func (s *sum64) Clone() (hash.Cloner, error)   { c := *s; return &c, nil }
func (s *sum64a) Clone() (hash.Cloner, error)  { c := *s; return &c, nil }
func (s *sum128) Clone() (hash.Cloner, error)  { c := *s; return &c, nil }
func (s *sum128a) Clone() (hash.Cloner, error) { c := *s; return &c, nil }
