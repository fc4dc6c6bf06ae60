// min, max, clear, new, len and cap in all forms.
package main

import (
	"fmt"
	"math"
)

type str string

func main() {
	fmt.Println(min(3, 1, 2), max(3, 1, 2), min(2.5, 1), max(1, 2.5), min("b", "a", "c"), max("b", "abc"))
	x, y := 5, 7
	fmt.Println(min(x, y), max(x, y, 6), min(x, 2), max(float64(x), 5.5), min(str("q"), "r"), max(int8(3), 100))
	nan, negz, z := math.NaN(), math.Copysign(0, -1), 0.0
	fmt.Println(min(1, nan), max(nan, 1), min(z, negz), max(negz, z), 1/min(z, negz), min(math.Inf(1), 1), max(math.Inf(-1), 1))
	const c = min(1, 2.5, 'a')
	fmt.Println(c, max(c, 3))
	s := []string{"a", "b"}
	clear(s)
	fmt.Printf("%q %d\n", s, len(s))
	ss := []struct{ p *int }{{&x}, {&y}}
	clear(ss[1:])
	fmt.Println(ss[0].p == &x, ss[1].p == nil)
	m := map[float64]int{nan: 1, 1: 2}
	clear(m)
	fmt.Println(len(m))
	arr := [4]int{1, 2, 3, 4}
	clear(arr[1:3])
	fmt.Println(arr, len(arr), cap(arr[1:]), len(&arr), len("héllo"), len([]rune("héllo")), cap(make([]int, 2, 9)), len(make(map[int]int, 5)), cap(make(chan int, 4)))
	p := new(int)
	*p = 3
	q := new([2]string)
	q[1] = "z"
	fmt.Println(*p, *q, *new(str) == "")
	const k = len([10]int{}) + cap([...]int{9: 1}) + len("abc")
	fmt.Println(k)
	n := 0
	f := func() [3]int { n++; return [3]int{} }
	fmt.Println(len(f()), n)
}
