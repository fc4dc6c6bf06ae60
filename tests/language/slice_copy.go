// copy with overlap, different lengths, and of structs.
package main

import "fmt"

type pt struct {
	x, y int
	s    string
}

func main() {
	s := []int{1, 2, 3, 4, 5}
	fmt.Println(copy(s[1:], s), s)
	s = []int{1, 2, 3, 4, 5}
	fmt.Println(copy(s, s[2:]), s)
	fmt.Println(copy(s, []int(nil)), copy(s[:0], s), copy(s[4:], []int{9, 8}), s)
	t := make([]int, 2)
	n := copy(t, s)
	fmt.Println(n, t)
	ps := []pt{{1, 2, "a"}, {3, 4, "b"}, {5, 6, "c"}}
	copy(ps[1:], ps[:2])
	fmt.Println(ps)
	qs := append([]pt(nil), ps...)
	qs[0].s = "changed"
	qs[1] = pt{y: 7}
	fmt.Println(ps, qs)
	var a [4]pt
	copy(a[1:3], ps)
	fmt.Println(a)
	strs := []string{"x", "y", "z"}
	copy(strs[:2], strs[1:])
	fmt.Println(strs)
	nested := [][]int{{1}, {2}, {3}}
	shallow := make([][]int, 3)
	copy(shallow, nested)
	shallow[0][0] = 100
	shallow[1] = []int{200}
	fmt.Println(nested, shallow)
	is := []any{1, "a", nil}
	copy(is, is[1:])
	fmt.Println(is)
	b := make([]byte, 3)
	fmt.Println(copy(b, "hello"), string(b))
}
