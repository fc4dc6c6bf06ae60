// Closures in closures, captured parameters, results and receivers.
package main

import "fmt"

type acc struct{ total int }

func (a *acc) adder() func(int) *acc {
	return func(n int) *acc { a.total += n; return a }
}
func (a acc) frozen() func() int { return func() int { a.total++; return a.total } }

func named(n int) (res int, err error) {
	f := func() { res += n; n *= 2 }
	f()
	f()
	defer f()
	return res + 100, nil
}

func gen(xs ...int) func() (int, bool) {
	return func() (v int, ok bool) {
		if len(xs) == 0 {
			return
		}
		v, xs = xs[0], xs[1:]
		return v, true
	}
}

func curry(a int) func(int) func(int) string {
	return func(b int) func(int) string {
		a++
		return func(c int) string {
			b++
			return fmt.Sprint(a, b, c)
		}
	}
}

func main() {
	a := acc{}
	add := a.adder()
	add(1)
	add(2).adder()(3)
	fr := a.frozen()
	a.total = 50
	fmt.Println(fr(), fr(), a.total)
	fmt.Println(named(3))
	next := gen(1, 2)
	for v, ok := next(); ok; v, ok = next() {
		fmt.Print(v, " ")
	}
	fmt.Println()
	c1 := curry(1)
	c2, c3 := c1(10), c1(20)
	fmt.Println(c2(0), c3(0), c2(0), c3(0))
	matrix := make([][]func() int, 3)
	for i := range matrix {
		for j := range 3 {
			matrix[i] = append(matrix[i], func() int { defer func() { j += i }(); return i*10 + j })
		}
	}
	fmt.Println(matrix[1][2](), matrix[1][2](), matrix[2][0](), matrix[2][0](), matrix[0][1]())
	var even, odd func(int) bool
	even = func(n int) bool { return n == 0 || odd(n-1) }
	odd = func(n int) bool { return n != 0 && even(n-1) }
	fmt.Println(even(10), odd(7), even(3))
	x := 0
	f := func() func() func() int {
		y := x
		return func() func() int {
			z := y + 1
			x++
			return func() int { x, y, z = x+1, y+1, z+1; return x*100 + y*10 + z }
		}
	}()
	g, h := f(), f()
	fmt.Println(g(), h(), g(), h(), x)
	type visitor func(n int) visitor
	log := ""
	var v visitor
	v = func(n int) visitor { log += fmt.Sprint(n, ";"); return v }
	v(1)(2)(3)
	fmt.Println(log)
	big := [50]int{49: 7}
	bf := func() int { big[49]++; return big[49] }
	bf()
	fmt.Println(bf(), big[49])
	label := "outer"
	func(label string) {
		label += "-inner"
		defer func() { fmt.Println(label) }()
		label += "!"
	}(label)
	fmt.Println(label)
}
