// Values without size: struct{}, empty arrays, in slices, maps, channels, fields and interfaces.
package main

import "fmt"

type e struct{}

func (e) m() string  { return "m" }
func (*e) p() string { return "p" }

type mer interface{ m() string }
type holder struct {
	a e
	n int
	b [0]int
	c struct{ d, f struct{} }
}

func f(e, struct{}, [0]string) (e, int, struct{}) { return e{}, 7, struct{}{} }
func g[T any](x T) (T, []T)                       { return x, []T{x, x} }

func main() {
	var x e
	h := holder{n: 5}
	h2 := h
	h2.a = x
	h2.c.d = struct{}{}
	fmt.Println(x, h, h == h2, x == e{}, x.m(), h.a.p())
	_, n, z := f(x, z0, [0]string{})
	fmt.Println(n, z)
	s := make([]e, 3)
	s = append(s, e{}, x)
	s[1] = s[2]
	s[0], s[4] = s[4], s[0]
	fmt.Println(len(s), s, s[1].m())
	for i, v := range s {
		fmt.Print(i, v, " ")
	}
	fmt.Println()
	m := map[e]int{}
	m[x]++
	m[e{}] += 2
	ms := map[string]struct{}{"a": {}}
	_, ok := ms["a"]
	_, ok2 := ms["b"]
	fmt.Println(m, ok, ok2, ms["zz"])
	c := make(chan struct{}, 2)
	c <- struct{}{}
	c <- z
	v, ok := <-c
	close(c)
	fmt.Println(v, ok, len(c), <-c)
	u := make(chan e)
	go func() { u <- e{}; close(u) }()
	cnt := 0
	for range u {
		cnt++
	}
	var i mer = x
	j := i
	var k any = [0]int{}
	fmt.Println(cnt, i == j, i.m(), k == any([0]int{}), i.(e) == x, k)
	arr := [5]struct{}{}
	arr[3] = struct{}{}
	arr2 := arr
	fmt.Println(len(arr), arr == arr2)
	for i := range arr {
		cnt += i
	}
	a, b := g(x)
	p, q := g(struct{}{})
	fmt.Println(cnt, a, b, p, len(q))
	var set = map[int]struct{}{1: {}, 2: {}}
	delete(set, 1)
	fmt.Println(set)
	type pair struct {
		l struct{}
		v string
		r struct{}
	}
	ps := []pair{{v: "x"}, {v: "y"}}
	ps[0], ps[1] = ps[1], ps[0]
	fmt.Println(ps, ps[0].l)
	mp := map[string]pair{"k": ps[0]}
	fmt.Println(mp["k"].v, mp["k"].r)
	func() (r struct{}) { defer func() { recover() }(); panic(1) }()
	fn := e.m
	pt := &struct{ e }{}
	fmt.Println(fn(x), pt.m(), pt.p(), func() e { return *new(e) }().m())
}

var z0 struct{}
