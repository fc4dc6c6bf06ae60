package main

import (
	"fmt"
	"math/rand"
	randv2 "math/rand/v2"
)

func try(f func()) {
	defer func() { fmt.Println("recovered:", recover()) }()
	f()
}

func main() {
	for _, seed := range []int64{42, 0, 1, -7, 1 << 40} {
		r := rand.New(rand.NewSource(seed))
		fmt.Println(r.Int63(), r.Uint32(), r.Uint64(), r.Int31(), r.Int(), r.Int63n(1e15), r.Int63n(64), r.Int31n(10), r.Int31n(8), r.Intn(100), r.Intn(1<<40))
		fmt.Println(r.Float64(), r.Float32(), r.Perm(10))
		s := []int{1, 2, 3, 4, 5, 6, 7}
		r.Shuffle(len(s), func(i, j int) { s[i], s[j] = s[j], s[i] })
		fmt.Println(s)
		sum, esum := 0.0, 0.0
		for i := 0; i < 20000; i++ {
			sum += r.NormFloat64()
			esum += r.ExpFloat64()
		}
		fmt.Println(sum, esum, r.NormFloat64(), r.ExpFloat64())
		p := make([]byte, 10)
		r.Read(p[:3])
		r.Read(p[3:])
		fmt.Println(p)
		r.Seed(seed)
		fmt.Println(r.Int63())
	}
	p := randv2.New(randv2.NewPCG(1, 2))
	for i := 0; i < 5; i++ {
		fmt.Println(p.Uint64(), p.Int64(), p.Uint32(), p.Int32(), p.Int(), p.Uint(), p.IntN(100), p.Int64N(1e12), p.Uint64N(1<<50), p.Int32N(7), p.Uint32N(9), p.UintN(64), p.Float64(), p.Float32())
	}
	fmt.Println(p.Perm(8), p.NormFloat64(), p.ExpFloat64())
	sum, esum := 0.0, 0.0
	for i := 0; i < 20000; i++ {
		sum += p.NormFloat64()
		esum += p.ExpFloat64()
	}
	fmt.Println(sum, esum)
	var seed [32]byte
	copy(seed[:], "a seed of some thirty-two bytes!")
	c := randv2.NewChaCha8(seed)
	h := uint64(0)
	for i := 0; i < 1000; i++ {
		h = h*31 + c.Uint64()
	}
	b := make([]byte, 21)
	c.Read(b[:5])
	c.Read(b[5:])
	fmt.Println(h, b, c.Uint64())
	z := randv2.NewZipf(p, 1.5, 2, 100)
	fmt.Println(z.Uint64(), z.Uint64(), z.Uint64())
	n := rand.Intn(10)
	m := randv2.N(10)
	fmt.Println(n >= 0 && n < 10, m >= 0 && m < 10)
	r := rand.New(rand.NewSource(1))
	try(func() { r.Intn(0) })
	try(func() { r.Int63n(-1) })
	try(func() { r.Shuffle(-1, nil) })
	try(func() { p.IntN(0) })
	try(func() { randv2.N(0) })
}
