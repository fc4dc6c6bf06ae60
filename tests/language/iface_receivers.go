// Interface calls on receivers of no word, one word, several words and pointers.
package main

import "fmt"

type shape interface {
	name() string
	grow(int) shape
}
type none struct{}
type word int
type text string
type two struct{ a, b int }
type float float64
type list []int
type fun func(int) int
type dict map[string]int
type arr1 [1]int
type arr3 [3]string
type one struct{ x word }
type mix struct {
	two
	s string
	p *two
}
type big [300]int

func (none) name() string        { return "none" }
func (n none) grow(int) shape    { return n }
func (w word) name() string      { return fmt.Sprint("word", int(w)) }
func (w word) grow(d int) shape  { w += word(d); return w }
func (t text) name() string      { return "text" + string(t) }
func (t text) grow(d int) shape  { return t + text(fmt.Sprint(d)) }
func (t two) name() string       { t.a *= 2; return fmt.Sprint("two", t.a, t.b) }
func (t two) grow(d int) shape   { t.a += d; t.b -= d; return t }
func (f float) name() string     { return fmt.Sprint("float", float64(f)) }
func (f float) grow(d int) shape { return f / float(d) }
func (l list) name() string      { return fmt.Sprint("list", len(l)) }
func (l list) grow(d int) shape  { return append(l, d) }
func (f fun) name() string       { return fmt.Sprint("fun", f(3)) }
func (f fun) grow(d int) shape   { return fun(func(x int) int { return f(x) + d }) }
func (d dict) name() string      { return fmt.Sprint("dict", d["n"]) }
func (d dict) grow(n int) shape  { d["n"] += n; return d }
func (a arr1) name() string      { return fmt.Sprint("arr1", a[0]) }
func (a arr1) grow(d int) shape  { a[0] += d; return a }
func (a arr3) name() string      { return fmt.Sprint("arr3", a) }
func (a arr3) grow(d int) shape  { a[d%3] += "+"; return a }
func (o one) name() string       { return "one" + o.x.name() }
func (o one) grow(d int) shape   { o.x += word(d); return o }
func (m mix) name() string       { return "mix" + m.two.name() + m.s }
func (m *mix) pname() string     { m.s += "*"; return m.name() }
func (b big) name() string       { return fmt.Sprint("big", b[299]) }
func (b big) grow(d int) shape   { b[299] += d; return b }

type ptr struct{ n int }

func (p *ptr) name() string     { return fmt.Sprint("ptr", p.n) }
func (p *ptr) grow(d int) shape { p.n += d; return p }

func main() {
	b := big{}
	shapes := []shape{none{}, word(1), text("t"), two{1, 2}, float(5), list{1}, fun(func(x int) int { return x * x }), dict{}, arr1{4}, arr3{"a"}, one{6}, mix{two{7, 8}, "s", nil}, &mix{two{9, 9}, "ps", &two{}}, b, &b, &ptr{3}, &two{5, 5}}
	for i, s := range shapes {
		g := s.grow(2)
		h := g.name
		k := shape.grow
		shapes[i] = k(g, 4)
		fmt.Print(s.name(), " ", g.name(), " ", h(), " ", shapes[i].name(), "; ")
		if c, ok := s.(comparableShape); ok {
			fmt.Print("mer ", c.pname(), " ")
		}
	}
	fmt.Println()
	for _, s := range shapes {
		defer func(s shape) { fmt.Print(s.name(), " ") }(s)
		defer s.grow(1)
	}
	done := make(chan string)
	for _, s := range shapes[:4] {
		go func() { done <- s.grow(1).name() }()
		fmt.Print(<-done, " ")
	}
	fmt.Println()
	var m any = mix{s: "q"}
	_, ok := m.(comparableShape)
	m = &mix{s: "q"}
	_, ok2 := m.(comparableShape)
	fmt.Println(ok, ok2)
}

type comparableShape interface {
	shape
	pname() string
}
