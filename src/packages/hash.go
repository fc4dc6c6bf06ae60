// Package hash has the interfaces of hash functions.
package hash

import "io"

// Hash is a hash function: write to it, then ask for the sum.
type Hash interface {
	io.Writer

	// Sum appends the hash of what was written to b.
	Sum(b []byte) []byte

	// Reset starts afresh.
	Reset()

	// Size is the number of bytes of a sum.
	Size() int

	// BlockSize is the number of bytes that are best written at once.
	BlockSize() int
}

// Hash32 is a hash of 32 bits.
type Hash32 interface {
	Hash
	Sum32() uint32
}

// Hash64 is a hash of 64 bits.
type Hash64 interface {
	Hash
	Sum64() uint64
}

// Cloner is a hash that can be copied with its state.
type Cloner interface {
	Hash
	Clone() (Cloner, error)
}

// XOF is a hash function with a sum of any length.
type XOF interface {
	io.Writer

	// Read takes more of the sum.
	io.Reader

	// Reset starts afresh.
	Reset()

	// BlockSize is the number of bytes that are best written at once.
	BlockSize() int
}
