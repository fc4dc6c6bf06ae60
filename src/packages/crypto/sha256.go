// Package sha256 has the hash functions SHA-256 and SHA-224.
package sha256

import (
	"gopark/internal/digest"
	"hash"
)

// Size is the number of bytes of a SHA-256 sum.
const Size = 32

// Size224 is the number of bytes of a SHA-224 sum.
const Size224 = 28

// BlockSize is the number of bytes in a block.
const BlockSize = 64

// A Digest is a hash under way.
type Digest struct {
	digest.State
}

func block(state []uint64, p []byte)

var kind256 = &digest.Kind{Block: block, Size: Size, BlockSize: BlockSize, Word: 4, Start: []uint64{
	0x6a09e667, 0xbb67ae85, 0x3c6ef372, 0xa54ff53a, 0x510e527f, 0x9b05688c, 0x1f83d9ab, 0x5be0cd19}}

var kind224 = &digest.Kind{Block: block, Size: Size224, BlockSize: BlockSize, Word: 4, Start: []uint64{
	0xc1059ed8, 0x367cd507, 0x3070dd17, 0xf70e5939, 0xffc00b31, 0x68581511, 0x64f98fa7, 0xbefa4fa4}}

// New returns a SHA-256 hash.
func New() hash.Hash { return &Digest{digest.Of(kind256)} }

// New224 returns a SHA-224 hash.
func New224() hash.Hash { return &Digest{digest.Of(kind224)} }

// Sum256 returns the SHA-256 sum of data.
func Sum256(data []byte) [Size]byte { return [Size]byte(digest.OfBytes(kind256, data)) }

// Sum224 returns the SHA-224 sum of data.
func Sum224(data []byte) [Size224]byte { return [Size224]byte(digest.OfBytes(kind224, data)) }
