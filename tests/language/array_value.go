// Arrays are values: assignment, parameters, results and range copy.
package main

import "fmt"

type grid [2][3]int

func change(a [3]int) [3]int {
	a[0] = 100
	return a
}

func through(p *[3]int) { p[1] = 50 }

func main() {
	a := [3]int{1, 2, 3}
	b := a
	b[0] = 9
	c := change(a)
	through(&a)
	fmt.Println(a, b, c, a == b, a == [3]int{1, 50, 3}, a != c)
	d := [...]string{2: "two", 0: "zero", 4: "four"}
	fmt.Println(len(d), d, fmt.Sprintf("%q", d))
	var g grid
	h := g
	g[1][2] = 7
	row := g[1]
	row[0] = 5
	fmt.Println(g, h, row, g == h, len(g), len(g[0]))
	h = g
	h[0] = row
	fmt.Println(h, g)
	for i, v := range a {
		a[2] = 1000
		a[i] += v
	}
	fmt.Println(a)
	for i, v := range &b {
		b[2] = 77
		fmt.Print(i, v, " ")
	}
	fmt.Println()
	arrs := [2][2]int{{1, 2}, {3, 4}}
	for _, r := range arrs {
		r[0] = 0
	}
	arrs[0], arrs[1] = arrs[1], arrs[0]
	fmt.Println(arrs)
	p := &arrs
	p[0][1]++
	q := &p[1]
	q[0] *= 10
	(*p)[1][1] -= 1
	fmt.Println(arrs, *q, len(p), cap(q[:]))
	i := 1
	i, a[i] = 2, 33
	fmt.Println(i, a)
	pp := [2]*int{&i, &a[0]}
	*pp[1] = 8
	*pp[0]++
	fmt.Println(a, i, *pp[0])
	m := map[[2]int]string{{1, 2}: "a", {2, 1}: "b"}
	k := [2]int{2, 1}
	fmt.Println(m[k], m[[2]int{1, 2}])
	var z [0]int
	fmt.Println(z, len(z), z == [0]int{})
	var x any = a
	e, ok := x.([3]int)
	a[0] = -1
	fmt.Println(e, ok, x == any(e), x == any(a))
	f := func() [3]int { return a }
	fmt.Println(f()[1], f(), len(f()))
}
