package main

import (
	"fmt"

	"golang.org/x/exp/constraints"
)

type Number interface {
	constraints.Integer | constraints.Float | constraints.Complex
}

func Sum[T Number](xs ...T) (s T) {
	for _, x := range xs {
		s += x
	}
	return
}

func Max[T constraints.Ordered](a, b T) T {
	if a > b {
		return a
	}
	return b
}

func Abs[T constraints.Signed](x T) T {
	if x < 0 {
		return -x
	}
	return x
}

func Bits[T constraints.Unsigned](x T) (n int) {
	for ; x > 0; x &= x - 1 {
		n++
	}
	return
}

type Celsius float64

func main() {
	fmt.Println(Sum(1, 2, 3), Sum(1.5, 2), Sum(1i, 2), Sum[Celsius](1, 0.5))
	fmt.Println(Max("a", "b"), Max(2.5, 1), Abs(int8(-5)), Bits(uint(255)))
}
