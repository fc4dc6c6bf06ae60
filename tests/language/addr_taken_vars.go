// Variables whose address is taken live on: in loops, branches, goto passes and recursion.
package main

import "fmt"

func main() {
	var ps []*int
	for i := 0; i < 3; i++ {
		x := i * 10
		ps = append(ps, &x, &i)
		x++
	}
	for _, p := range ps {
		fmt.Print(*p, " ")
	}
	fmt.Println()
	for i, v := range []int{5, 6} {
		ps[i] = &v
		v += i
	}
	fmt.Println(*ps[0], *ps[1])
	var fs []func() int
	n := 0
again:
	y := n
	fs = append(fs, func() int { y++; return y })
	if n++; n < 3 {
		goto again
	}
	fmt.Println(fs[0](), fs[0](), fs[1](), fs[2]())
	var saved *[3]int
	for range 2 {
		var arr [3]int
		if saved != nil {
			fmt.Println(arr, *saved, saved == &arr)
		}
		arr[1]++
		saved = &arr
		saved[2] += 7
	}
	if z := 5; z > 3 {
		q := &z
		defer func() { fmt.Println("z", *q, z) }()
		*q = 8
	}
	func(param int, s struct{ a, b int }) {
		pp, sp := &param, &s.b
		*pp *= 2
		*sp = 77
		fmt.Println(param, s)
	}(4, struct{ a, b int }{1, 2})
	switch v := any(3).(type) {
	case int:
		p := &v
		*p += 4
		fmt.Println(v)
	}
	a, b := 1, 2
	pa := &a
	a, b = b, *pa
	fmt.Println(a, b, *pa)
	pa, a = &b, 50
	*pa++
	fmt.Println(a, b)
	c := make(chan *int, 2)
	for i := range 2 {
		c <- &i
	}
	fmt.Println(*<-c, *<-c)
	st := struct{ in [2]struct{ v int } }{}
	pv := &st.in[1].v
	st2 := st
	*pv = 9
	st.in[0].v = 3
	fmt.Println(st, st2)
	var rec func(d int, up *int) int
	rec = func(d int, up *int) int {
		mine := d
		if d < 4 {
			rec(d+1, &mine)
		}
		if up != nil {
			*up += mine
		}
		return mine
	}
	fmt.Println(rec(1, nil))
	x, y2 := new(int), 3
	*x, y2 = y2, *x
	fmt.Println(*x, y2)
}
