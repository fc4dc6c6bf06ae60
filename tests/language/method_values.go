// Method values bind the receiver at once; method expressions take it as a parameter.
package main

import "fmt"

type acc struct{ n int }

func (a acc) get() int                 { return a.n }
func (a *acc) add(d int) int           { a.n += d; return a.n }
func (a acc) join(xs ...string) string { return fmt.Sprint(a.n, xs) }

type getter interface{ get() int }
type wrap struct{ *acc }
type num int

func (n num) plus(m num) num { return n + m }

func apply(f func(int) int, xs ...int) (r []int) {
	for _, x := range xs {
		r = append(r, f(x))
	}
	return
}

func main() {
	a := acc{1}
	g := a.get
	add := a.add
	a.n = 10
	fmt.Println(g(), add(5), a.n, a.get())
	ge, ae := acc.get, (*acc).add
	pg := (*acc).get
	fmt.Println(ge(a), ae(&a, 1), a.n, pg(&a))
	var i getter = a
	ig := i.get
	i = &acc{99}
	ie := getter.get
	fmt.Println(ig(), ie(i), ie(a))
	w := wrap{&a}
	wa, wg := w.add, w.get
	w.acc = &acc{1000}
	fmt.Println(wa(1), wg(), a.n, wrap.get(w), wrap.add(w, 1))
	fmt.Println(apply(a.add, 1, 2, 3), apply(func(x int) int { return x * x }, 4))
	j := a.join
	fmt.Println(j("x", "y"), j(), acc.join(a, "z"), j([]string{"s"}...))
	fs := []func() int{a.get, acc{5}.get, (&acc{6}).get}
	for _, f := range fs {
		fmt.Print(f(), " ")
	}
	fmt.Println()
	p := num(3).plus
	fmt.Println(p(4), num.plus(1, 2))
	m := map[string]func(int) int{"add": a.add}
	m["add"](100)
	fmt.Println(a.n)
	func() {
		defer func() { fmt.Println("nil pointer:", recover() != nil) }()
		var np *acc
		f := np.add
		fmt.Println(f != nil)
		_ = np.get
	}()
	func() {
		defer func() { fmt.Println("nil interface:", recover()) }()
		var ni getter
		f := ni.get
		fmt.Println(f != nil)
	}()
	for k := range 3 {
		defer a.add(k)
		defer func(f func(int) int) { fmt.Print(f(0), " ") }(a.add)
	}
	var e error = fmt.Errorf("msg")
	msg := e.Error
	fmt.Println(msg())
	fmt.Printf("%T %T %T\n", a.add, (*acc).add, getter.get)
}
