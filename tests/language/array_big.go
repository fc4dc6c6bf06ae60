// Big arrays and structs as values, results, elements and map entries.
package main

import "fmt"

type big struct {
	name string
	data [1000]int
	tail [3]float64
}

func fill(n int) big {
	var b big
	b.name = fmt.Sprint("big", n)
	for i := range b.data {
		b.data[i] = i * n
	}
	b.tail[2] = float64(n) / 2
	return b
}

func sum(b big) (s int) {
	for _, v := range b.data {
		s += v
	}
	b.data[0] = -1
	return
}

func (b big) last() int     { return b.data[len(b.data)-1] }
func (b *big) set(i, v int) { b.data[i] = v }

func main() {
	a := fill(2)
	b := a
	b.set(999, 5)
	fmt.Println(sum(a), sum(b), a.data[0], a.last(), b.last(), a == b, a.tail, b.name)
	m := map[string]big{"x": a}
	c := m["x"]
	c.set(0, 123)
	fmt.Println(m["x"].data[0], c.data[0], m["none"].last(), m["x"].last())
	m["y"] = c
	fmt.Println(m["y"].data[0], len(m))
	s := []big{a, b, fill(3)}
	s[0], s[2] = s[2], s[0]
	s = append(s, fill(4), c)
	fmt.Println(s[0].last(), s[2].last(), s[3].name, s[4].data[0])
	s[1] = s[0]
	s[0].data[999] = 0
	fmt.Println(s[1].last(), s[0].last())
	ch := make(chan big, 2)
	ch <- a
	a.data[999] = -9
	ch <- a
	x, y := <-ch, <-ch
	fmt.Println(x.last(), y.last())
	var i any = a
	a.data[999] = 1
	fmt.Println(i.(big).last(), i == any(a))
	f := func() big { return a }
	fmt.Println(f().last(), f().tail[2])
	p := &a
	d := *p
	p.data[999] = 42
	fmt.Println(d.last(), a.last())
	for k, v := range s[:2] {
		s[1].data[999] = 555
		fmt.Println(k, v.last())
	}
	var grid [100][100]int
	for i := range grid {
		for j := range grid[i] {
			grid[i][j] = i * j
		}
	}
	copyOf := grid
	grid[99][99] = 0
	fmt.Println(copyOf[99][99], grid[99][99], copyOf == grid, len(grid)*len(grid[0]))
	func(g [100][100]int) {
		g[1][1] = 77
		fmt.Println(g[1][1])
	}(grid)
	fmt.Println(grid[1][1])
	defer func(b big) { fmt.Println("deferred", b.last()) }(a)
	a.data[999] = 0
	type pair struct{ l, r big }
	pr := pair{a, s[1]}
	pr2 := pr
	pr2.r.set(999, 1)
	fmt.Println(pr.r.last(), pr2.r.last(), pr.l.last())
}
