// Package hmac signs with a key and a hash function.
package hmac

import "hash"

// An HMAC is a signature under way.
type HMAC struct {
	inner, outer   hash.Hash
	opened, closed []byte
}

// New returns a hash that depends on the key. h must return a new hash at each call.
func New(h func() hash.Hash, key []byte) hash.Hash {
	m := &HMAC{inner: h(), outer: h()}
	size := m.inner.BlockSize()
	if len(key) > size {
		m.outer.Write(key)
		key = m.outer.Sum(nil)
	}
	m.opened, m.closed = make([]byte, size), make([]byte, size)
	copy(m.opened, key)
	copy(m.closed, key)
	for i := range size {
		m.opened[i] ^= 0x36
		m.closed[i] ^= 0x5c
	}
	m.inner.Write(m.opened)
	return m
}

// Write takes p.
func (m *HMAC) Write(p []byte) (int, error) { return m.inner.Write(p) }

// Sum appends the signature of what was written to b.
func (m *HMAC) Sum(b []byte) []byte {
	inner := m.inner.Sum(nil)
	m.outer.Reset()
	m.outer.Write(m.closed)
	m.outer.Write(inner)
	return m.outer.Sum(b)
}

// Reset starts afresh.
func (m *HMAC) Reset() {
	m.inner.Reset()
	m.inner.Write(m.opened)
}

// Size is the number of bytes of a signature.
func (m *HMAC) Size() int { return m.outer.Size() }

// BlockSize is that of the hash.
func (m *HMAC) BlockSize() int { return m.inner.BlockSize() }

// Equal compares signatures.
func Equal(mac1, mac2 []byte) bool {
	if len(mac1) != len(mac2) {
		return false
	}
	var differ byte
	for i := range mac1 {
		differ |= mac1[i] ^ mac2[i]
	}
	return differ == 0
}
