// Swaps, rotations and tuple assignment from calls, maps, channels and assertions.
package main

import "fmt"

type ring struct {
	next *ring
	v    int
}

func divmod(a, b int) (q, r int) { q = a / b; r = a % b; return }
func pass(a, b int) (int, int)   { return b, a }
func sum(xs ...int) (s int) {
	for _, x := range xs {
		s += x
	}
	return
}

func main() {
	q, r := divmod(17, 5)
	q, z := divmod(q*100, 7)
	fmt.Println(q, r, z)
	fmt.Println(pass(divmod(9, 2)))
	fmt.Println(sum(pass(3, 4)), sum([]int{1, 2, 3}...), sum())
	var h *ring
	for i := range 4 {
		h = &ring{h, i}
	}
	var rev *ring
	for h != nil {
		h.next, rev, h = rev, h, h.next
	}
	for n := rev; n != nil; n = n.next {
		fmt.Print(n.v, " ")
	}
	fmt.Println()
	s := []int{1, 2, 3, 4, 5}
	for i, j := 0, len(s)-1; i < j; i, j = i+1, j-1 {
		s[i], s[j] = s[j], s[i]
	}
	s[0], s[s[0]-1] = s[4], s[0]
	fmt.Println(s)
	m := map[string]int{"a": 1}
	var ok bool
	s[0], ok = m["a"]
	m["b"], m["a"] = m["a"], m["b"]
	fmt.Println(s[0], ok, m)
	ch := make(chan int, 1)
	ch <- 5
	s[1], ok = <-ch
	close(ch)
	m["c"], ok = <-ch
	fmt.Println(s[1], m["c"], ok)
	var x any = "str"
	var str string
	str, ok = x.(string)
	n, isInt := x.(int)
	fmt.Println(str, ok, n, isInt)
	var e error
	_, e = fmt.Print()
	fmt.Println(e)
	a, b, c := 1, "b", 3.5
	a, d := 2, 'd'
	_, _ = b, c
	fmt.Println(a, b, c, d)
	type pt struct{ x, y int }
	p1, p2 := pt{1, 2}, pt{3, 4}
	p1, p2 = p2, p1
	p1.x, p1.y = p1.y, p1.x
	arr := [2]pt{p1, p2}
	arr[0], arr[1] = arr[1], arr[0]
	fmt.Println(p1, p2, arr)
	var i1, i2 any = p1, &p2
	i1, i2 = i2, i1
	fmt.Println(i2, i1.(*pt).y)
	f1, f2 := func() int { return 1 }, func() int { return 2 }
	f1, f2 = f2, f1
	fmt.Println(f1(), f2())
	var u, v = 1, u2()
	_ = u
	v, u = u, v
	fmt.Println(u, v)
}

func u2() int { return 22 }
