// Package digest is what the hash functions of blocks have in common: they take whole blocks, and end with the length of
// all that was written.
package digest

// A Block takes whole blocks into the state of a hash.
type Block func(state []uint64, p []byte)

// A Kind is a hash function.
type Kind struct {
	// Start is the state at the beginning.
	Start []uint64
	// Block takes blocks.
	Block Block
	// Size is the number of bytes of the sum.
	Size int
	// BlockSize is the number of bytes in a block, and Word in a word of the sum.
	BlockSize, Word int
	// Little tells whether numbers begin with their lowest byte.
	Little bool
}

// A State is a hash under way.
type State struct {
	kind   *Kind
	state  []uint64
	rest   []byte
	length uint64
}

// Of returns a hash that has taken nothing.
func Of(kind *Kind) State {
	s := State{kind: kind}
	s.Reset()
	return s
}

// Reset starts afresh.
func (s *State) Reset() {
	s.state = append([]uint64(nil), s.kind.Start...)
	s.rest, s.length = nil, 0
}

// Size is the number of bytes of a sum.
func (s *State) Size() int { return s.kind.Size }

// BlockSize is the number of bytes that are best written at once.
func (s *State) BlockSize() int { return s.kind.BlockSize }

// Write takes p.
func (s *State) Write(p []byte) (int, error) {
	s.length += uint64(len(p))
	n := len(p)
	if len(s.rest) > 0 {
		take := min(s.kind.BlockSize-len(s.rest), len(p))
		s.rest = append(s.rest, p[:take]...)
		p = p[take:]
		if len(s.rest) < s.kind.BlockSize {
			return n, nil
		}
		s.kind.Block(s.state, s.rest)
		s.rest = s.rest[:0]
	}
	whole := len(p) / s.kind.BlockSize * s.kind.BlockSize
	if whole > 0 {
		s.kind.Block(s.state, p[:whole])
	}
	s.rest = append(s.rest, p[whole:]...)
	return n, nil
}

// Sum appends the hash of what was written to b.
func (s *State) Sum(b []byte) []byte {
	k := s.kind
	state := append([]uint64(nil), s.state...)
	last := append(append([]byte(nil), s.rest...), 0x80)
	lengthSize := k.BlockSize / 8
	for len(last)%k.BlockSize != k.BlockSize-lengthSize {
		last = append(last, 0)
	}
	for range lengthSize - 8 {
		last = append(last, 0)
	}
	last = k.number(last, s.length<<3, 8)
	if lengthSize > 8 {
		last[len(last)-9] = byte(s.length >> 61)
	}
	k.Block(state, last)
	var sum []byte
	for _, word := range state {
		sum = k.number(sum, word, k.Word)
	}
	return append(b, sum[:k.Size]...)
}

func (k *Kind) number(b []byte, n uint64, bytes int) []byte {
	for i := range bytes {
		shift := 8 * i
		if !k.Little {
			shift = 8 * (bytes - 1 - i)
		}
		b = append(b, byte(n>>shift))
	}
	return b
}

// OfBytes is the hash of data.
func OfBytes(kind *Kind, data []byte) []byte {
	s := Of(kind)
	s.Write(data)
	return s.Sum(nil)
}
