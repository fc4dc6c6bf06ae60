// Which of several panics of an assignment comes first, and what was assigned before it.
package main

import "fmt"

type T struct {
	a, b int
	p    *T
}

//go:noinline
func id[T any](x T) T { return x }

var G int

func try(name string, f func()) {
	defer func() { fmt.Println(name, recover()) }()
	f()
}

func plain(xs []int, p *T) (int, int) { return xs[id(9)], p.a }
func named(xs []int, p *T) (a, b int) { return xs[id(9)], p.a }
func deferring(xs []int, p *T) (int, int) {
	defer func() {}()
	return xs[id(9)], p.a
}
func seen(xs []int, p *T) (a, b int) {
	defer func() { fmt.Println("seen", a, b, recover()) }()
	a, b = 1, 2
	return xs[id(0)], p.a
}
func seen3(xs []int, p *T) (a, b, c int) {
	defer func() { fmt.Println("seen3", a, b, c, recover()) }()
	return 5, xs[id(9)], p.a
}
func seen4(z int) (a, b int) {
	defer func() { fmt.Println("seen4", a, b, recover()) }()
	return 5, 1 / z
}
func seen5(z int) (a, b int) {
	defer func() { fmt.Println("seen5", a, b, recover()) }()
	a, b = 1/id(1), 1/z
	return
}
func swap(xs []int, i, j int) {
	xs[i], xs[j] = xs[j], xs[i]
}
func main() {
	xs := []int{1, 2, 3}
	var p *T
	q := &T{}
	try("plain", func() { plain(xs, p) })
	try("named", func() { named(xs, p) })
	try("deferring", func() { deferring(xs, p) })
	seen(xs, p)
	seen3(xs, p)
	seen4(0)
	seen5(0)
	try("swap", func() { swap(xs, 1, 5) })
	try("swap", func() { swap(xs, 6, 1) })
	try("swap", func() { swap(xs, 7, 8) })
	swap(xs, 0, 2)
	fmt.Println(xs)
	try("a", func() { xs[0], G = 44, 1/id(0) })
	fmt.Println(xs)
	try("b", func() { q.a, q.b, G = 1, 2, 1<<id(-1) })
	fmt.Println(*q)
	try("c", func() { q.a, q.b = 7, p.a })
	fmt.Println(*q)
	var e any = "s"
	try("d", func() { a, b := 1, 2; a, b = xs[id(9)], e.(int); fmt.Println(a, b) })
	try("e", func() { a, b := 1, 2; a, b = b/id(0), xs[id(9)]; fmt.Println(a, b) })
	try("f", func() { a, b := 1, 2; xs[1], a, b = b/id(1), a/id(0), xs[id(9)]; fmt.Println(a, b) })
	fmt.Println(xs)
	try("g", func() { a, b, s := 1, xs, xs; a, b, s = xs[id(9)], xs[id(5):], xs[:id(7)]; fmt.Println(a, b, s) })
	try("h", func() { a, b := 1, 2; a, b = b, a/(id(2)-2); fmt.Println(a, b) })
	loc := [3]int{1, 2, 3}
	i, j := id(0), id(1)
	loc[i], loc[j], i = loc[j], loc[i], 2
	fmt.Println(loc, i, j)
	i, loc[i] = 1, 9
	fmt.Println(loc, i)
	i, xs[i] = xs[id(0)]%3, xs[id(2)]
	fmt.Println(i, xs)
	q, q.a, q.p = &T{a: 5}, q.b+1, q
	fmt.Println(q.a, q.p == nil)
	m := map[string]int{"a": 1}
	m["a"], m["b"] = m["b"]/id(1), m["a"]/id(1)
	fmt.Println(m)
	try("i", func() { m["a"], m["b"] = 5, m["a"]/id(0) })
	fmt.Println(m)
	var s, t = "ab", "cd"
	s, t = t+s[id(1):], s+t[id(1):]
	fmt.Println(s, t)
	var ip *int
	try("j", func() { *ip, G = 1, 1/id(0) })
	try("k", func() { G, *ip = 1/id(0), 2 })
	try("l", func() { f, g := 1.5, 2; f, g = float64(xs[id(4)]), int(f)/id(0); fmt.Println(f, g) })
	k := 3
	func() {
		defer func() { fmt.Println(recover(), k) }()
		k, xs[id(3)] = 9, 1
	}()
}
