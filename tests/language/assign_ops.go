// Compound assignment evaluates its operand once, for every kind of place.
package main

import "fmt"

var calls string

func k[T any](s string, v T) T { calls += s; return v }

type s struct {
	f   int
	arr [3]float32
	m   map[string]uint8
	p   *s
	str string
}

func main() {
	a := []int{1, 2, 3}
	a[k("i", 1)] += 10
	a[k("j", 2)]++
	a[k("k", 0)] <<= 3
	m := map[string]int{"x": 6}
	m[k("l", "x")] *= 7
	m[k("m", "new")] -= 4
	m[k("n", "x")] %= 10
	fmt.Println(a, m, calls)
	v := s{m: map[string]uint8{"q": 250}, p: &s{str: "p"}}
	get := func() *s { calls += "g"; return &v }
	get().f += 5
	get().arr[k("o", 2)] += 1.5
	get().m["q"] += 10
	get().p.str += "!"
	*(&get().f) ^= 3
	fmt.Println(v.f, v.arr, v.m, v.p.str, calls)
	var pp **int
	x := 3
	px := &x
	pp = &px
	**pp -= 10
	(*px)--
	fmt.Println(x)
	ms := map[string][]int{}
	ms["a"] = append(ms["a"], 1, 2)
	ms["a"][1] += 40
	mm := map[string]map[int]float64{"f": {}}
	mm["f"][2] += 0.5
	mm["f"][2] /= 4
	fmt.Println(ms, mm)
	var i8 int8 = 120
	i8 += 10
	i8 >>= 1
	i8 &^= 1
	i8 |= 64
	var u16 uint16 = 3
	u16 -= 4
	u16 /= 7
	u16 <<= 9
	fmt.Println(i8, u16)
	var f32 float32 = 16777216
	f32 += 1
	f32 /= 3
	c := 1i
	c *= c
	c -= 2
	str := "a"
	str += str + "b"
	str += string(str[1])
	fmt.Println(f32, c, str)
	var e any = 1
	e = e.(int) + 1
	arr := [2][2]string{{"a", "b"}, {"c", "d"}}
	arr[k("r", 1)][k("c", 0)] += "+"
	fmt.Println(e, arr)
	b := true
	b = b && !b
	type t uint8
	tt := t(200)
	tt += 100
	tt <<= 1
	fmt.Println(b, tt)
	sl := arr[0][:]
	sl[1] += "z"
	pa := &arr
	pa[0][0] += "y"
	fmt.Println(arr)
	func() {
		defer func() { fmt.Println(recover(), calls[len(calls)-2:]) }()
		var nm map[string]int
		nm[k("X", "a")] += k("Y", 1)
	}()
	func() {
		defer func() { fmt.Println(recover(), a) }()
		z := 0
		a[0] /= z
	}()
}
