// Package rand gives pseudo-random numbers. A seeded source repeats its numbers; the functions of the package itself do
// not.
package rand

import (
	"gopark/internal/zipf"
	"math"
	"math/bits"
)

// A Source is a stream of random words.
type Source interface {
	Uint64() uint64
}

// number is a word of the machine's own stream.
func number() uint64

// machine is the stream of the machine, safe for all goroutines.
type machine struct{}

func (machine) Uint64() uint64 { return number() }

// global is what the functions of the package use.
var global = &Rand{machine{}}

// A Rand gives random numbers from a source.
type Rand struct {
	src Source
}

// New returns a Rand on a source.
func New(src Source) *Rand {
	return &Rand{src: src}
}

// Int64 returns a number that is not negative.
func (r *Rand) Int64() int64 { return int64(r.src.Uint64() &^ (1 << 63)) }

// Uint32 returns any uint32.
func (r *Rand) Uint32() uint32 { return uint32(r.src.Uint64() >> 32) }

// Uint64 returns any uint64.
func (r *Rand) Uint64() uint64 { return r.src.Uint64() }

// Int32 returns a number that is not negative.
func (r *Rand) Int32() int32 { return int32(r.src.Uint64() >> 33) }

// Int returns a number that is not negative.
func (r *Rand) Int() int { return int(uint(r.src.Uint64()) << 1 >> 1) }

// Uint returns any uint.
func (r *Rand) Uint() uint { return uint(r.src.Uint64()) }

// below returns a number from 0 to n-1 by a multiplication (Lemire).
func (r *Rand) below(n uint64) uint64 {
	if n&(n-1) == 0 {
		return r.src.Uint64() & (n - 1)
	}
	hi, lo := bits.Mul64(r.src.Uint64(), n)
	if lo < n {
		thresh := -n % n
		for lo < thresh {
			hi, lo = bits.Mul64(r.src.Uint64(), n)
		}
	}
	return hi
}

// Int64N returns a number from 0 to n-1. It panics if n <= 0.
func (r *Rand) Int64N(n int64) int64 {
	if n <= 0 {
		panic("invalid argument to Int64N")
	}
	return int64(r.below(uint64(n)))
}

// Uint64N returns a number from 0 to n-1. It panics if n == 0.
func (r *Rand) Uint64N(n uint64) uint64 {
	if n == 0 {
		panic("invalid argument to Uint64N")
	}
	return r.below(n)
}

// Int32N returns a number from 0 to n-1. It panics if n <= 0.
func (r *Rand) Int32N(n int32) int32 {
	if n <= 0 {
		panic("invalid argument to Int32N")
	}
	return int32(r.below(uint64(n)))
}

// Uint32N returns a number from 0 to n-1. It panics if n == 0.
func (r *Rand) Uint32N(n uint32) uint32 {
	if n == 0 {
		panic("invalid argument to Uint32N")
	}
	return uint32(r.below(uint64(n)))
}

// IntN returns a number from 0 to n-1. It panics if n <= 0.
func (r *Rand) IntN(n int) int {
	if n <= 0 {
		panic("invalid argument to IntN")
	}
	return int(r.below(uint64(n)))
}

// UintN returns a number from 0 to n-1. It panics if n == 0.
func (r *Rand) UintN(n uint) uint {
	if n == 0 {
		panic("invalid argument to UintN")
	}
	return uint(r.below(uint64(n)))
}

// Float64 returns a number from 0 to below 1.
func (r *Rand) Float64() float64 {
	return float64(r.Uint64()<<11>>11) / (1 << 53)
}

// Float32 returns a number from 0 to below 1.
func (r *Rand) Float32() float32 {
	return float32(r.Uint32()<<8>>8) / (1 << 24)
}

// Perm returns the numbers from 0 to n-1 in random order.
func (r *Rand) Perm(n int) []int {
	p := make([]int, n)
	for i := range p {
		p[i] = i
	}
	r.Shuffle(len(p), func(i, j int) { p[i], p[j] = p[j], p[i] })
	return p
}

// Shuffle puts n elements into random order by calls of swap. It panics if n < 0.
func (r *Rand) Shuffle(n int, swap func(i, j int)) {
	if n < 0 {
		panic("invalid argument to Shuffle")
	}
	for i := n - 1; i > 0; i-- {
		j := int(r.below(uint64(i + 1)))
		swap(i, j)
	}
}

// normal and exponential give layer i of the two distributions.
func normal(i int) (k uint32, w, f float32)

func exponential(i int) (k uint32, w, f float32)

const (
	normalEdge      = 3.442619855899
	exponentialEdge = 7.69711747013104972
)

// NormFloat64 returns a number of the normal distribution with mean 0 and standard deviation 1.
func (r *Rand) NormFloat64() float64 {
	for {
		u := r.Uint64()
		j := int32(u)
		i := int(u >> 32 & 0x7F)
		k, w, f := normal(i)
		x := float64(j) * float64(w)
		magnitude := uint32(j)
		if j < 0 {
			magnitude = uint32(-j)
		}
		if magnitude < k {
			return x
		}
		if i == 0 {
			for {
				x = -math.Log(r.Float64()) * (1.0 / normalEdge)
				y := -math.Log(r.Float64())
				if y+y >= x*x {
					break
				}
			}
			if j > 0 {
				return normalEdge + x
			}
			return -normalEdge - x
		}
		_, _, above := normal(i - 1)
		if f+float32(r.Float64())*(above-f) < float32(math.Exp(-.5*x*x)) {
			return x
		}
	}
}

// ExpFloat64 returns a number of the exponential distribution with mean 1.
func (r *Rand) ExpFloat64() float64 {
	for {
		u := r.Uint64()
		j := uint32(u)
		i := int(uint8(u >> 32))
		k, w, f := exponential(i)
		x := float64(j) * float64(w)
		if j < k {
			return x
		}
		if i == 0 {
			return exponentialEdge - math.Log(r.Float64())
		}
		_, _, above := exponential(i - 1)
		if f+float32(r.Float64())*(above-f) < float32(math.Exp(-x)) {
			return x
		}
	}
}

// Int64 returns a number that is not negative.
func Int64() int64 { return global.Int64() }

// Uint32 returns any uint32.
func Uint32() uint32 { return global.Uint32() }

// Uint64 returns any uint64.
func Uint64() uint64 { return number() }

// Int32 returns a number that is not negative.
func Int32() int32 { return global.Int32() }

// Int returns a number that is not negative.
func Int() int { return global.Int() }

// Uint returns any uint.
func Uint() uint { return global.Uint() }

// Int64N returns a number from 0 to n-1. It panics if n <= 0.
func Int64N(n int64) int64 { return global.Int64N(n) }

// Uint64N returns a number from 0 to n-1. It panics if n == 0.
func Uint64N(n uint64) uint64 { return global.Uint64N(n) }

// Int32N returns a number from 0 to n-1. It panics if n <= 0.
func Int32N(n int32) int32 { return global.Int32N(n) }

// Uint32N returns a number from 0 to n-1. It panics if n == 0.
func Uint32N(n uint32) uint32 { return global.Uint32N(n) }

// IntN returns a number from 0 to n-1. It panics if n <= 0.
func IntN(n int) int { return global.IntN(n) }

// UintN returns a number from 0 to n-1. It panics if n == 0.
func UintN(n uint) uint { return global.UintN(n) }

type intType interface {
	~int | ~int8 | ~int16 | ~int32 | ~int64 |
		~uint | ~uint8 | ~uint16 | ~uint32 | ~uint64 | ~uintptr
}

// N returns a number from 0 to n-1, of the type of n. It panics if n <= 0.
func N[Int intType](n Int) Int {
	if n <= 0 {
		panic("invalid argument to N")
	}
	return Int(global.below(uint64(n)))
}

// N returns a number from 0 to n-1, of the type of n. It panics if n <= 0.
func (r *Rand) N[Int intType](n Int) Int {
	if n <= 0 {
		panic("invalid argument to N")
	}
	return Int(r.below(uint64(n)))
}

// Float64 returns a number from 0 to below 1.
func Float64() float64 { return global.Float64() }

// Float32 returns a number from 0 to below 1.
func Float32() float32 { return global.Float32() }

// Perm returns the numbers from 0 to n-1 in random order.
func Perm(n int) []int { return global.Perm(n) }

// Shuffle puts n elements into random order by calls of swap. It panics if n < 0.
func Shuffle(n int, swap func(i, j int)) { global.Shuffle(n, swap) }

// NormFloat64 returns a number of the normal distribution with mean 0 and standard deviation 1.
func NormFloat64() float64 { return global.NormFloat64() }

// ExpFloat64 returns a number of the exponential distribution with mean 1.
func ExpFloat64() float64 { return global.ExpFloat64() }

// A PCG is a permuted congruential generator with 128 bits of state (O'Neill; variant DXSM).
type PCG struct {
	hi, lo uint64
}

// NewPCG returns a PCG with the given seed.
func NewPCG(seed1, seed2 uint64) *PCG {
	return &PCG{seed1, seed2}
}

// Seed starts the numbers afresh.
func (p *PCG) Seed(seed1, seed2 uint64) {
	p.hi = seed1
	p.lo = seed2
}

// Uint64 returns the next word.
func (p *PCG) Uint64() uint64 {
	const (
		mulHi = 2549297995355413924
		mulLo = 4865540595714422341
		incHi = 6364136223846793005
		incLo = 1442695040888963407
		mul   = 0xda942042e4dd58b5
	)
	hi, lo := bits.Mul64(p.lo, mulLo)
	hi += p.hi*mulLo + p.lo*mulHi
	lo, c := bits.Add64(lo, incLo, 0)
	hi, _ = bits.Add64(hi, incHi, c)
	p.hi = hi
	p.lo = lo
	hi ^= hi >> 32
	hi *= mul
	hi ^= hi >> 48
	hi *= lo | 1
	return hi
}

// A ChaCha8 is a strong generator on the cipher ChaCha with 8 rounds.
type ChaCha8 struct {
	seed, buf []uint64
	i, n, c   uint32

	// The bytes of a word that Read has begun.
	readBuf [8]byte
	readLen int
}

// chachaBlock fills buf (32 words) from seed (4 words) and counter.
func chachaBlock(seed, buf []uint64, counter uint32)

// NewChaCha8 returns a ChaCha8 with the given seed.
func NewChaCha8(seed [32]byte) *ChaCha8 {
	c := &ChaCha8{}
	c.Seed(seed)
	return c
}

// Seed starts the numbers afresh.
func (c *ChaCha8) Seed(seed [32]byte) {
	c.seed = make([]uint64, 4)
	for i, b := range seed {
		c.seed[i/8] |= uint64(b) << (i % 8 * 8)
	}
	c.buf = make([]uint64, 32)
	chachaBlock(c.seed, c.buf, 0)
	c.c = 0
	c.i = 0
	c.n = 32
	c.readLen = 0
	c.readBuf = [8]byte{}
}

// Uint64 returns the next word.
func (c *ChaCha8) Uint64() uint64 {
	if c.i >= c.n {
		c.refill()
	}
	x := c.buf[c.i]
	c.i++
	return x
}

// refill makes new words; the last ones of every fourth block are the next seed.
func (c *ChaCha8) refill() {
	c.c += 4
	if c.c == 16 {
		copy(c.seed, c.buf[28:])
		c.c = 0
	}
	chachaBlock(c.seed, c.buf, c.c)
	c.i = 0
	c.n = 32
	if c.c == 12 {
		c.n = 28
	}
}

// Read fills p with random bytes.
func (c *ChaCha8) Read(p []byte) (n int, err error) {
	n = len(p)
	if c.readLen > 0 {
		m := copy(p, c.readBuf[8-c.readLen:])
		c.readLen -= m
		p = p[m:]
	}
	for len(p) > 0 {
		x := c.Uint64()
		for i := range c.readBuf {
			c.readBuf[i] = byte(x >> (8 * i))
		}
		m := copy(p, c.readBuf[:])
		c.readLen = 8 - m
		p = p[m:]
	}
	return n, nil
}

// A Zipf gives numbers of the Zipf distribution.
type Zipf struct {
	r *Rand
	z zipf.Zipf
}

// NewZipf returns a Zipf of numbers k from 0 to imax, each with a probability in proportion to (v + k) ** (-s).
func NewZipf(r *Rand, s float64, v float64, imax uint64) *Zipf {
	z := &Zipf{r: r}
	if !z.z.Set(s, v, imax) {
		return nil
	}
	return z
}

// Uint64 returns the next number.
func (z *Zipf) Uint64() uint64 {
	if z == nil {
		panic("rand: nil Zipf")
	}
	return z.z.Next(z.r.Float64)
}
