// Package rand gives pseudo-random numbers. A seeded source repeats its numbers; the functions of the package itself do
// not.
package rand

import (
	"gopark/internal/zipf"
	"math"
)

// A Source is a stream of numbers from 0 to 1<<63 - 1.
type Source interface {
	Int63() int64
	Seed(seed int64)
}

// A Source64 also gives whole words.
type Source64 interface {
	Source
	Uint64() uint64
}

// number is a word of the machine's own stream.
func number() uint64

// fill sets vec to the state that belongs to seed.
func fill(seed int64, vec []int64)

const (
	stateLen = 607
	stateTap = 273
)

// additive is the additive lagged Fibonacci generator x[n] = x[n-607] + x[n-273].
type additive struct {
	tap, feed int
	vec       []int64
}

func (s *additive) Seed(seed int64) {
	s.tap = 0
	s.feed = stateLen - stateTap
	fill(seed, s.vec)
}

func (s *additive) Int63() int64 {
	return int64(s.Uint64() & (1<<63 - 1))
}

func (s *additive) Uint64() uint64 {
	s.tap--
	if s.tap < 0 {
		s.tap += stateLen
	}
	s.feed--
	if s.feed < 0 {
		s.feed += stateLen
	}
	x := s.vec[s.feed] + s.vec[s.tap]
	s.vec[s.feed] = x
	return uint64(x)
}

// NewSource returns a source with the given seed. It is for one goroutine at a time.
func NewSource(seed int64) Source {
	s := &additive{vec: make([]int64, stateLen)}
	s.Seed(seed)
	return s
}

// machine is the stream of the machine, safe for all goroutines.
type machine struct{}

func (machine) Int63() int64    { return int64(number() & (1<<63 - 1)) }
func (machine) Uint64() uint64  { return number() }
func (machine) Seed(seed int64) { panic("internal error: call to runtimeSource.Seed") }

// global is what the functions of the package use.
var global = &Rand{src: machine{}, s64: machine{}}

// A Rand gives random numbers from a source.
type Rand struct {
	src Source
	s64 Source64

	// Read keeps the rest of a word here.
	readVal int64
	readPos int8
}

// New returns a Rand on a source.
func New(src Source) *Rand {
	s64, _ := src.(Source64)
	return &Rand{src: src, s64: s64}
}

// Seed starts the numbers afresh.
func (r *Rand) Seed(seed int64) {
	r.src.Seed(seed)
	r.readPos = 0
}

// Int63 returns a number from 0 to 1<<63 - 1.
func (r *Rand) Int63() int64 { return r.src.Int63() }

// Uint32 returns any uint32.
func (r *Rand) Uint32() uint32 { return uint32(r.Int63() >> 31) }

// Uint64 returns any uint64.
func (r *Rand) Uint64() uint64 {
	if r.s64 != nil {
		return r.s64.Uint64()
	}
	return uint64(r.Int63())>>31 | uint64(r.Int63())<<32
}

// Int31 returns a number from 0 to 1<<31 - 1.
func (r *Rand) Int31() int32 { return int32(r.Int63() >> 32) }

// Int returns a number that is not negative.
func (r *Rand) Int() int {
	u := uint(r.Int63())
	return int(u << 1 >> 1)
}

// Int63n returns a number from 0 to n-1. It panics if n <= 0.
func (r *Rand) Int63n(n int64) int64 {
	if n <= 0 {
		panic("invalid argument to Int63n")
	}
	if n&(n-1) == 0 {
		return r.Int63() & (n - 1)
	}
	limit := int64((1 << 63) - 1 - (1<<63)%uint64(n))
	v := r.Int63()
	for v > limit {
		v = r.Int63()
	}
	return v % n
}

// Int31n returns a number from 0 to n-1. It panics if n <= 0.
func (r *Rand) Int31n(n int32) int32 {
	if n <= 0 {
		panic("invalid argument to Int31n")
	}
	if n&(n-1) == 0 {
		return r.Int31() & (n - 1)
	}
	limit := int32((1 << 31) - 1 - (1<<31)%uint32(n))
	v := r.Int31()
	for v > limit {
		v = r.Int31()
	}
	return v % n
}

// below returns a number from 0 to n-1 by a multiplication (Lemire).
func (r *Rand) below(n int32) int32 {
	v := r.Uint32()
	prod := uint64(v) * uint64(n)
	low := uint32(prod)
	if low < uint32(n) {
		thresh := uint32(-n) % uint32(n)
		for low < thresh {
			v = r.Uint32()
			prod = uint64(v) * uint64(n)
			low = uint32(prod)
		}
	}
	return int32(prod >> 32)
}

// Intn returns a number from 0 to n-1. It panics if n <= 0.
func (r *Rand) Intn(n int) int {
	if n <= 0 {
		panic("invalid argument to Intn")
	}
	if n <= 1<<31-1 {
		return int(r.Int31n(int32(n)))
	}
	return int(r.Int63n(int64(n)))
}

// Float64 returns a number from 0 to below 1.
func (r *Rand) Float64() float64 {
	for {
		if f := float64(r.Int63()) / (1 << 63); f != 1 {
			return f
		}
	}
}

// Float32 returns a number from 0 to below 1.
func (r *Rand) Float32() float32 {
	for {
		if f := float32(r.Float64()); f != 1 {
			return f
		}
	}
}

// Perm returns the numbers from 0 to n-1 in random order.
func (r *Rand) Perm(n int) []int {
	m := make([]int, n)
	for i := 0; i < n; i++ {
		j := r.Intn(i + 1)
		m[i] = m[j]
		m[j] = i
	}
	return m
}

// Shuffle puts n elements into random order by calls of swap. It panics if n < 0.
func (r *Rand) Shuffle(n int, swap func(i, j int)) {
	if n < 0 {
		panic("invalid argument to Shuffle")
	}
	i := n - 1
	for ; i > 1<<31-1-1; i-- {
		j := int(r.Int63n(int64(i + 1)))
		swap(i, j)
	}
	for ; i > 0; i-- {
		j := int(r.below(int32(i + 1)))
		swap(i, j)
	}
}

// Read fills p with random bytes.
func (r *Rand) Read(p []byte) (n int, err error) {
	for n = 0; n < len(p); n++ {
		if r.readPos == 0 {
			r.readVal = r.Int63()
			r.readPos = 7
		}
		p[n] = byte(r.readVal)
		r.readVal >>= 8
		r.readPos--
	}
	return n, nil
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
		j := int32(r.Uint32())
		i := int(j & 0x7F)
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
		j := r.Uint32()
		i := int(j & 0xFF)
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

// Seed does nothing: the functions of the package cannot be made to repeat their numbers.
//
// Deprecated: use New(NewSource(seed)).
func Seed(seed int64) {}

// Int63 returns a number from 0 to 1<<63 - 1.
func Int63() int64 { return global.Int63() }

// Uint32 returns any uint32.
func Uint32() uint32 { return global.Uint32() }

// Uint64 returns any uint64.
func Uint64() uint64 { return global.Uint64() }

// Int31 returns a number from 0 to 1<<31 - 1.
func Int31() int32 { return global.Int31() }

// Int returns a number that is not negative.
func Int() int { return global.Int() }

// Int63n returns a number from 0 to n-1. It panics if n <= 0.
func Int63n(n int64) int64 { return global.Int63n(n) }

// Int31n returns a number from 0 to n-1. It panics if n <= 0.
func Int31n(n int32) int32 { return global.Int31n(n) }

// Intn returns a number from 0 to n-1. It panics if n <= 0.
func Intn(n int) int { return global.Intn(n) }

// Float64 returns a number from 0 to below 1.
func Float64() float64 { return global.Float64() }

// Float32 returns a number from 0 to below 1.
func Float32() float32 { return global.Float32() }

// Perm returns the numbers from 0 to n-1 in random order.
func Perm(n int) []int { return global.Perm(n) }

// Shuffle puts n elements into random order by calls of swap. It panics if n < 0.
func Shuffle(n int, swap func(i, j int)) { global.Shuffle(n, swap) }

// Read fills p with random bytes.
//
// Deprecated: for almost all uses crypto/rand.Read is right.
func Read(p []byte) (n int, err error) { return global.Read(p) }

// NormFloat64 returns a number of the normal distribution with mean 0 and standard deviation 1.
func NormFloat64() float64 { return global.NormFloat64() }

// ExpFloat64 returns a number of the exponential distribution with mean 1.
func ExpFloat64() float64 { return global.ExpFloat64() }

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
