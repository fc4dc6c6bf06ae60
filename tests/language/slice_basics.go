// Slices share their array; full slice expressions limit capacity.
package main

import "fmt"

func show(name string, s []int) { fmt.Println(name, s, len(s), cap(s), s == nil) }

func main() {
	arr := [6]int{0, 1, 2, 3, 4, 5}
	a := arr[1:4]
	b := a[1:5]
	c := arr[2:4:4]
	show("a", a)
	show("b", b)
	show("c", c)
	a[1] = 20
	fmt.Println(arr, b[0], c[0])
	c = append(c, 99)
	c[0] = -1
	show("c", c)
	fmt.Println(arr)
	a = append(a, 44)
	fmt.Println(arr)
	var n []int
	show("n", n)
	show("n[:]", n[:])
	show("n[0:0]", n[0:0:0])
	show("empty", []int{})
	show("a[:0]", a[:0])
	show("a[3:]", a[len(a):])
	n = append(n, 1)
	show("n", n)
	p := &arr
	d := p[:2:3]
	show("d", d)
	d = append(d, 7)
	d = append(d, 8)
	d[0] = 100
	fmt.Println(arr, d)
	s := make([]int, 2, 10)
	t := s[:5]
	t[4] = 5
	show("t", t)
	show("s", s[1:8])
	s2 := [][]int{a[:1], a[1:2], nil, {}, {1, 2}}
	s2[0][0] = 1234
	fmt.Println(s2, len(s2[2]), arr)
	e := []string{4: "four", 1: "one", "two"}
	fmt.Printf("%q %d\n", e, len(e))
	clear(a)
	fmt.Println(arr, a)
	h := append([]int(nil), a...)
	h[0] = 5
	fmt.Println(h, a)
	ap := (*[3]int)(a)
	ap[0] = 3
	av := [2]int(a)
	av[1] = 9
	fmt.Println(a, av, len(ap))
	const idx = 2
	fmt.Println(a[idx], a[:idx], len(a[:cap(a)]), a[len(a)-1])
}
