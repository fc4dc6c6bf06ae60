// range over every kind of value, with and without variables.
package main

import "fmt"

type names []string
type table map[string]int
type ring struct{ vals [3]int }
type seq func(func(string) bool)

func (r ring) all(yield func(int, int) bool) {
	for i, v := range r.vals {
		if !yield(i, v) {
			return
		}
	}
}
func (r *ring) values() func(func(int) bool) {
	return func(yield func(int) bool) {
		for _, v := range r.vals {
			if !yield(v) {
				return
			}
		}
	}
}

func generic[T ~[]E, E any](xs T) (n int) {
	for i := range xs {
		n += i
	}
	return
}

func main() {
	a := [3]int{1, 2, 3}
	for i := range a {
		a[2] += i
	}
	for range a {
		a[0]++
	}
	for i, v := range a[:2] {
		fmt.Print(i, v, " ")
	}
	for i, v := range &a {
		a[2] = 100
		fmt.Print(i, v, " ")
	}
	fmt.Println(a)
	for i, n := range (names{"a", "b"}) {
		fmt.Print(i, n, " ")
	}
	for k, v := range (table{"k": 1}) {
		fmt.Print(k, v, " ")
	}
	for i, r := range "é!" {
		fmt.Print(i, r, " ")
	}
	type str string
	for i, r := range str("x") {
		fmt.Printf("%d%c%T ", i, r, r)
	}
	for i, b := range []byte("hi") {
		fmt.Print(i, b, " ")
	}
	fmt.Println()
	r := ring{[3]int{4, 5, 6}}
	for i, v := range r.all {
		if i == 2 {
			break
		}
		fmt.Print(i, v, " ")
	}
	for v := range r.values() {
		fmt.Print(v, " ")
	}
	for s := range seq(func(y func(string) bool) { _ = y("p") && y("q") }) {
		fmt.Print(s, " ")
	}
	fmt.Println()
	c := make(chan [2]int, 2)
	c <- [2]int{1, 2}
	c <- [2]int{3, 4}
	close(c)
	for v := range c {
		fmt.Print(v[0]+v[1], " ")
	}
	for range c {
		fmt.Print("never")
	}
	type small uint8
	for i := range small(3) {
		fmt.Printf("%T%d ", i, i)
	}
	const five = 5
	for i := range five - 3 {
		fmt.Print(i, " ")
	}
	var n int64 = 2
	for i := range n {
		n = 10
		fmt.Printf("%T%d ", i, i)
	}
	fmt.Println(n, generic(names{"a", "b", "c"}))
	var arr [2][2]string
	for i, row := range arr {
		for j := range row {
			arr[i][j] = fmt.Sprint(i, j)
		}
	}
	fmt.Println(arr)
	var x struct{ i, v int }
	for x.i, x.v = range []int{7, 8, 9} {
		if x.v == 8 {
			break
		}
	}
	m := map[string]int{}
	idx := []int{0}
	for m["key"], idx[0] = range []int{3, 4} {
	}
	fmt.Println(x, m, idx)
	var np *[4]int
	for i := range np {
		fmt.Print(i, " ")
	}
	var ns []int
	for range ns {
		fmt.Print("never")
	}
	for i := range len(np) {
		fmt.Print(i)
	}
	calls := 0
	get := func() []int { calls++; return []int{1, 2, 3} }
	for range get() {
	}
	for _, v := range get() {
		if v == 2 {
			continue
		}
		defer fmt.Print("d", v, " ")
	}
	fmt.Println(calls)
	sl := []int{1, 2, 3}
	for i, v := range sl {
		sl = nil
		fmt.Print(i, v, len(sl), " ")
	}
	fmt.Println()
	for i, f := range []func(int) int{func(x int) int { return x + 1 }, func(x int) int { return x * 2 }} {
		fmt.Print(f(i+10), " ")
	}
	for _, ch := range []chan int{make(chan int, 1), make(chan int, 2)} {
		fmt.Print(cap(ch), " ")
	}
	for _, e := range []any{1, "a", nil} {
		fmt.Print(e, " ")
	}
	for _, p := range []*int{new(int), nil} {
		fmt.Print(p == nil, " ")
	}
	fmt.Println()
}
