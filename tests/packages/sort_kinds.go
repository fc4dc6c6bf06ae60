package main

import (
	"fmt"
	"math/rand/v2"
	"sort"
	"time"
)

type A [3]int
type S []int

func try(x any) {
	defer func() {
		r := recover()
		e, ok := r.(error)
		fmt.Println(r, e, ok)
	}()
	sort.Slice(x, func(i, j int) bool { return i > j })
	fmt.Println(x)
}

func main() {
	for _, x := range []any{5, "s", nil, A{}, &A{}, map[int]int{}, func() {}, 2.5, S{3, 1}, []int(nil), struct{}{}, make(chan int), complex(1, 2), uint8(3), true} {
		try(x)
	}
	r := rand.New(rand.NewPCG(1, 2))
	fmt.Println(r.N(10), r.N(int64(1000)), r.N(10*time.Second), r.N(uint8(200)))
	defer func() { fmt.Println(recover()) }()
	r.N(0)
}
