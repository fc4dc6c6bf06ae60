// Package md5 has the hash function MD5. It is broken: use it where no enemy is.
package md5

import (
	"gopark/internal/digest"
	"hash"
)

// Size is the number of bytes of a sum.
const Size = 16

// BlockSize is the number of bytes in a block.
const BlockSize = 64

type md5Digest struct {
	digest.State
}

func block(state []uint64, p []byte)

var kind = &digest.Kind{Block: block, Size: Size, BlockSize: BlockSize, Word: 4, Little: true,
	Start: []uint64{0x67452301, 0xefcdab89, 0x98badcfe, 0x10325476}}

// New returns a MD5 hash.
func New() hash.Hash { return &md5Digest{digest.Of(kind)} }

// Sum returns the MD5 sum of data.
func Sum(data []byte) [Size]byte { return [Size]byte(digest.OfBytes(kind, data)) }
