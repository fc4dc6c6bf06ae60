// iter.Pull, and iterators over own containers.
package main

import (
	"fmt"
	"iter"
	"maps"
	"slices"
)

type tree struct {
	l, r *tree
	v    int
}

func (t *tree) all() iter.Seq[int] {
	return func(yield func(int) bool) { t.push(yield) }
}
func (t *tree) push(yield func(int) bool) bool {
	if t == nil {
		return true
	}
	return t.l.push(yield) && yield(t.v) && t.r.push(yield)
}

func fib(yield func(int) bool) {
	a, b := 0, 1
	for yield(a) {
		a, b = b, a+b
	}
}

func zip[A, B any](x iter.Seq[A], y iter.Seq[B]) iter.Seq2[A, B] {
	return func(yield func(A, B) bool) {
		next, stop := iter.Pull(y)
		defer stop()
		for a := range x {
			b, ok := next()
			if !ok || !yield(a, b) {
				return
			}
		}
	}
}

func main() {
	t := &tree{&tree{nil, nil, 1}, &tree{&tree{nil, nil, 3}, nil, 4}, 2}
	for v := range t.all() {
		fmt.Print(v, " ")
	}
	fmt.Println()
	next, stop := iter.Pull(fib)
	for range 5 {
		v, ok := next()
		fmt.Print(v, ok, " ")
	}
	stop()
	v, ok := next()
	fmt.Println(v, ok)
	for a, b := range zip(t.all(), fib) {
		fmt.Print(a, ":", b, " ")
	}
	fmt.Println()
	n2, s2 := iter.Pull2(maps.All(map[string]int{"a": 1}))
	fmt.Println(n2())
	fmt.Println(n2())
	s2()
	fmt.Println(slices.Collect(t.all()), slices.Sorted(maps.Keys(map[int]bool{3: true, 1: true})))
	for i, s := range slices.Backward([]string{"x", "y"}) {
		fmt.Print(i, s, " ")
	}
	fmt.Println()
}
