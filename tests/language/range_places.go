package main

import "fmt"

// The places of a range clause are found before either is set; not so for functions, where one comes after the other.
func main() {
	x := []int{10, 20}
	i := 1
	for i, x[i] = range []int{99} {
		break
	}
	fmt.Println(i, x)

	r := []rune{0, 0}
	i = 1
	for i, r[i] = range "z" {
	}
	fmt.Println(i, string(r[1]), r[0])

	m := map[string]int{}
	k := "before"
	for k, m[k] = range map[string]int{"a": 1} {
	}
	fmt.Println(k, m)

	a := [2]any{}
	p := &i
	i = 1
	for *p, a[i] = range func(yield func(int, string) bool) { _ = yield(0, "s") } {
	}
	fmt.Println(i, a)

	var s struct{ i, v int }
	for s.i, s.v = range [3]int{7, 8, 9} {
	}
	fmt.Println(s)
}
