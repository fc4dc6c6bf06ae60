// Value and pointer receivers on variables, fields, elements and temporaries.
package main

import "fmt"

type counter struct{ n int }

func (c counter) get() int           { return c.n }
func (c *counter) inc() *counter     { c.n++; return c }
func (c counter) with(n int) counter { c.n = n; return c }

type ints []int

func (s ints) sum() (t int) {
	for _, v := range s {
		t += v
	}
	return
}
func (s *ints) push(v int) { *s = append(*s, v) }

type fn func(int) int

func (f fn) twice(x int) int { return f(f(x)) }

type dict map[string]int

func (d dict) add(k string) dict { d[k]++; return d }

type ch chan int

func (c ch) put(v int) ch { c <- v; return c }

type num int

func (n num) String() string { return fmt.Sprintf("<%d>", int(n)) }
func (n *num) double()       { *n *= 2 }

type str string

func (s str) rev() str {
	r := []rune(string(s))
	for i, j := 0, len(r)-1; i < j; i, j = i+1, j-1 {
		r[i], r[j] = r[j], r[i]
	}
	return str(r)
}

type arr [3]int

func (a arr) set(i, v int) arr    { a[i] = v; return a }
func (a *arr) pset(i, v int) *arr { a[i] = v; return a }

type empty struct{}

func (empty) hi() string   { return "hi" }
func (*empty) phi() string { return "phi" }

func main() {
	var c counter
	c.inc().inc()
	p := &c
	p.inc()
	fmt.Println(c.get(), p.get(), c.with(10).get(), p.with(20).n, c.n, (*p).get(), (&c).inc().n)
	cs := []counter{{1}, {2}}
	cs[0].inc()
	for i := range cs {
		cs[i].inc()
	}
	for _, c := range cs {
		c.inc()
	}
	m := map[string]*counter{"a": {5}}
	m["a"].inc().inc()
	mv := map[string]counter{"a": {5}}
	fmt.Println(cs, m["a"].get(), mv["a"].get(), mv["b"].with(3))
	st := struct {
		c counter
		p *counter
	}{counter{7}, &counter{8}}
	st.c.inc()
	st.p.inc()
	fmt.Println(st.c, *st.p)
	var s ints
	s.push(1)
	s.push(2)
	fmt.Println(s, s.sum(), ints{4, 5}.sum())
	fmt.Println(fn(func(x int) int { return x * 3 }).twice(2))
	fmt.Println(dict{}.add("x").add("x"), len((<-chan int)(ch(make(chan int, 2)).put(1).put(2))))
	n := num(4)
	n.double()
	fmt.Println(n, &n == nil, []num{1, 2}, map[num]num{1: 2}, struct{ x num }{3})
	fmt.Println(str("héllo").rev())
	a := arr{1, 2, 3}
	b := a.set(0, 9)
	a.pset(1, 8).pset(2, 7)
	fmt.Println(a, b)
	var e empty
	fmt.Println(e.hi(), e.phi(), (&e).hi(), empty{}.hi(), (*empty)(nil).phi())
	func() {
		defer func() { fmt.Println(recover()) }()
		var np *counter
		fmt.Println(np.get())
	}()
	type local struct{ counter }
	l := local{counter{1}}
	l.inc()
	fmt.Println(l.get(), l)
}
