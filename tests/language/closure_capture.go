// Closures share variables; every iteration of a loop has its own.
package main

import "fmt"

func counter() (inc func() int, get func() int) {
	n := 0
	return func() int { n++; return n }, func() int { return n }
}

func compose(fs ...func(int) int) func(int) int {
	return func(x int) int {
		for _, f := range fs {
			x = f(x)
		}
		return x
	}
}

func main() {
	inc, get := counter()
	inc2, get2 := counter()
	inc()
	inc()
	inc2()
	fmt.Println(get(), get2())
	var fs []func() int
	for i := 0; i < 4; i++ {
		fs = append(fs, func() int { i *= 10; return i })
		i++
		i--
	}
	for _, f := range fs {
		fmt.Print(f(), " ", f(), " ")
	}
	fmt.Println()
	var gs []func()
	for i, v := range []string{"a", "b", "c"} {
		gs = append(gs, func() { fmt.Print(i, v, " "); v += "!" })
	}
	for _, g := range gs {
		g()
		g()
	}
	fmt.Println()
	for i := 0; i < 6; i++ {
		f := func() { i += 2 }
		f()
		fmt.Print(i, " ")
	}
	fmt.Println()
	x := 1
	add := func(n int) { x += n }
	add(5)
	x *= 2
	add(1)
	fmt.Println(x)
	var fib func(int) int
	fib = func(n int) int {
		if n < 2 {
			return n
		}
		return fib(n-1) + fib(n-2)
	}
	fmt.Println(fib(15))
	dbl := func(x int) int { return x * 2 }
	fmt.Println(compose(dbl, func(x int) int { return x + 3 }, dbl)(5), compose()(7))
	p := [3]int{1, 2, 3}
	show := func() { fmt.Println(p) }
	p[1] = 50
	show()
	func() {
		x := x + 100
		x++
		fmt.Println(x)
	}()
	fmt.Println(x, func(a, b int) int { return a - b }(7, 2))
	type op func(float64, float64) float64
	ops := map[string]op{"+": func(a, b float64) float64 { return a + b }, "/": func(a, b float64) float64 { return a / b }}
	fmt.Println(ops["+"](1, 2), ops["/"](1, 4))
	s := struct{ f func(string) string }{func(s string) string { return s + s }}
	fmt.Println(s.f("ab"))
	var prev func() int
	for i := range 3 {
		old := prev
		prev = func() int {
			if old == nil {
				return i + 1
			}
			return old()*10 + i + 1
		}
	}
	fmt.Println(prev())
	acc := func() func(string) string {
		var parts []string
		return func(s string) string { parts = append(parts, s); return fmt.Sprint(parts) }
	}()
	acc("x")
	fmt.Println(acc("y"))
	for i := 0; i < 3; i++ {
		defer func() { fmt.Print("d", i, " ") }()
	}
	a, b := 1, 2
	swap := func() { a, b = b, a }
	swap()
	fmt.Println(a, b)
}
