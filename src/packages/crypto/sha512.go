// Package sha512 has the hash functions SHA-512, SHA-384, SHA-512/224 and SHA-512/256.
package sha512

import (
	"gopark/internal/digest"
	"hash"
)

// Sizes of sums, and of a block, in bytes.
const (
	// Size is that of SHA-512.
	Size = 64
	// Size224 is that of SHA-512/224.
	Size224 = 28
	// Size256 is that of SHA-512/256.
	Size256 = 32
	// Size384 is that of SHA-384.
	Size384 = 48
	// BlockSize is that of a block.
	BlockSize = 128
)

// A Digest is a hash under way.
type Digest struct {
	digest.State
}

func block(state []uint64, p []byte)

func kind(size int, start ...uint64) *digest.Kind {
	return &digest.Kind{Block: block, Size: size, BlockSize: BlockSize, Word: 8, Start: start}
}

var kind512 = kind(Size, 0x6a09e667f3bcc908, 0xbb67ae8584caa73b, 0x3c6ef372fe94f82b, 0xa54ff53a5f1d36f1,
	0x510e527fade682d1, 0x9b05688c2b3e6c1f, 0x1f83d9abfb41bd6b, 0x5be0cd19137e2179)

var kind384 = kind(Size384, 0xcbbb9d5dc1059ed8, 0x629a292a367cd507, 0x9159015a3070dd17, 0x152fecd8f70e5939,
	0x67332667ffc00b31, 0x8eb44a8768581511, 0xdb0c2e0d64f98fa7, 0x47b5481dbefa4fa4)

var kind512_224 = kind(Size224, 0x8c3d37c819544da2, 0x73e1996689dcd4d6, 0x1dfab7ae32ff9c82, 0x679dd514582f9fcf,
	0xf6d2b697bd44da8, 0x77e36f7304c48942, 0x3f9d85a86a1d36c8, 0x1112e6ad91d692a1)

var kind512_256 = kind(Size256, 0x22312194fc2bf72c, 0x9f555fa3c84c64c2, 0x2393b86b6f53b151, 0x963877195940eabd,
	0x96283ee2a88effe3, 0xbe5e1e2553863992, 0x2b0199fc2c85b8aa, 0xeb72ddc81c52ca2)

// New returns a SHA-512 hash.
func New() hash.Hash { return &Digest{digest.Of(kind512)} }

// Sum512 returns the SHA-512 sum of data.
func Sum512(data []byte) [Size]byte { return [Size]byte(digest.OfBytes(kind512, data)) }

// New384 returns a SHA-384 hash.
func New384() hash.Hash { return &Digest{digest.Of(kind384)} }

// Sum384 returns the SHA-384 sum of data.
func Sum384(data []byte) [Size384]byte { return [Size384]byte(digest.OfBytes(kind384, data)) }

// New512_224 returns a SHA-512/224 hash.
func New512_224() hash.Hash { return &Digest{digest.Of(kind512_224)} }

// Sum512_224 returns the SHA-512/224 sum of data.
func Sum512_224(data []byte) [Size224]byte { return [Size224]byte(digest.OfBytes(kind512_224, data)) }

// New512_256 returns a SHA-512/256 hash.
func New512_256() hash.Hash { return &Digest{digest.Of(kind512_256)} }

// Sum512_256 returns the SHA-512/256 sum of data.
func Sum512_256(data []byte) [Size256]byte { return [Size256]byte(digest.OfBytes(kind512_256, data)) }
