// Type aliases, local types, recursive types, function types.
package main

import "fmt"

type myInt = int
type strMap = map[string]myInt
type gen[T any] = []T
type op func(int, int) int
type chain func(int) chain
type rec struct {
	kids []rec
	m    map[string]rec
	p    *rec
	f    func(rec) rec
}
type rs []rs
type rm map[string]rm
type rc chan rc
type rf func(rf) int
type node interface{ next() node }
type cell struct{ n node }

func (c cell) next() node { return c.n }

type ops [3]op

func main() {
	var x myInt = 3
	var y int = x
	m := strMap{"a": y}
	fmt.Printf("%T %T %T %v\n", x, m, gen[string]{"q"}, m)
	ops := ops{func(a, b int) int { return a + b }, func(a, b int) int { return a * b }}
	fmt.Println(ops[0](2, 3), ops[1](2, 3), ops[2] == nil)
	r := rec{kids: []rec{{}, {kids: []rec{{}}}}, m: map[string]rec{"k": {}}}
	r.p = &r
	r.f = func(q rec) rec { q.kids = nil; return q }
	fmt.Println(len(r.kids), len(r.p.p.kids[1].kids), len(r.f(r).kids), len(r.kids))
	s := rs{rs{}, rs{rs{}}, nil}
	fmt.Println(s, len(s[1]))
	t := rm{"a": rm{"b": nil}}
	fmt.Println(t, t["a"]["b"]["c"] == nil)
	c := make(rc, 1)
	c <- c
	fmt.Println(<-c == c)
	depth := 0
	f := rf(func(g rf) int {
		if depth++; depth < 5 {
			return g(g) + 1
		}
		return 0
	})
	fmt.Println(f(f))
	var n node = cell{cell{cell{nil}}}
	k := 0
	for ; n != nil; n = n.next() {
		k++
	}
	fmt.Println(k)
	var ch chain
	sum := 0
	ch = func(i int) chain { sum += i; return ch }
	ch(1)(2)(3)
	fmt.Println(sum)
	type local struct{ v int }
	show := func() {
		type local struct{ s string }
		fmt.Printf("%v %T\n", local{"in"}, local{})
	}
	show()
	fmt.Printf("%v %T\n", local{1}, local{})
	var e1, e2 any = local{1}, func() any { type local struct{ v int }; return local{1} }()
	fmt.Println(e1 == e2)
	var fnil func(int) string
	fmt.Printf("%T %T %T\n", fnil, ops, struct {
		A int `t:"x"`
		b []op
	}{})
}
