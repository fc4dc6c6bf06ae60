// append: growth, several values, aliasing, appending a slice to itself.
package main

import "fmt"

var keep []any

func main() {
	var s []int
	last := -1
	for i := 0; i < 2000; i++ {
		s = append(s, i)
		if cap(s) != last {
			last = cap(s)
			fmt.Print(last, " ")
		}
	}
	keep = append(keep, s)
	fmt.Println()
	var b []byte
	last = -1
	for i := 0; i < 3000; i++ {
		b = append(b, byte(i))
		if cap(b) != last {
			last = cap(b)
			fmt.Print(last, " ")
		}
	}
	keep = append(keep, b)
	fmt.Println()
	var st []string
	last = -1
	for i := 0; i < 500; i++ {
		st = append(st, "x")
		if cap(st) != last {
			last = cap(st)
			fmt.Print(last, " ")
		}
	}
	keep = append(keep, st)
	fmt.Println()
	type triple struct{ a, b, c int32 }
	var tr []triple
	last = -1
	for i := 0; i < 300; i++ {
		tr = append(tr, triple{int32(i), 0, 1})
		if cap(tr) != last {
			last = cap(tr)
			fmt.Print(last, " ")
		}
	}
	keep = append(keep, tr)
	fmt.Println()
	x := append([]int{1, 2}, 3, 4, 5)
	y := append(x, x...)
	y = append(y, y[1:3]...)
	fmt.Println(x, y, len(y))
	z := append(x[:1], x[2:]...)
	fmt.Println(x, z)
	z = append(z[:2], append([]int{77}, z[2:]...)...)
	fmt.Println(z)
	base := make([]int, 3, 10)
	p := append(base, 1)
	q := append(base, 2)
	fmt.Println(p[3], q[3], &p[0] == &q[0], len(base))
	fmt.Println(append([]int(nil)) == nil, append([]int{}) == nil, len(append([]int(nil), []int{}...)))
	var e []struct{}
	for i := 0; i < 10; i++ {
		e = append(e, struct{}{})
	}
	fmt.Println(len(e), e[9])
	var anys []any
	anys = append(anys, 1, "two", nil, 4.0, []int{5}, anys)
	fmt.Println(anys, len(anys))
	funcs := append([]func() int{}, func() int { return 1 }, func() int { return 2 })
	fmt.Println(funcs[0]()+funcs[1](), len(append(x[:0:0], 1, 2, 3)), x[0])
	i := 0
	next := func() int { i++; return i }
	fmt.Println(append([]int{next()}, next(), next()))
	str := append([]byte("ab"), "cd"[1:]...)
	fmt.Println(string(str))
}
