// Package sha1 has the hash function SHA-1. It is broken: use it where no enemy is.
package sha1

import (
	"gopark/internal/digest"
	"hash"
)

// Size is the number of bytes of a sum.
const Size = 20

// BlockSize is the number of bytes in a block.
const BlockSize = 64

type sha1Digest struct {
	digest.State
}

func block(state []uint64, p []byte)

var kind = &digest.Kind{Block: block, Size: Size, BlockSize: BlockSize, Word: 4,
	Start: []uint64{0x67452301, 0xefcdab89, 0x98badcfe, 0x10325476, 0xc3d2e1f0}}

// New returns a SHA-1 hash.
func New() hash.Hash { return &sha1Digest{digest.Of(kind)} }

// Sum returns the SHA-1 sum of data.
func Sum(data []byte) [Size]byte { return [Size]byte(digest.OfBytes(kind, data)) }
