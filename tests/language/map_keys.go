// Keys of every comparable kind: floats with NaN, interfaces, structs, arrays, pointers, channels.
package main

import (
	"fmt"
	"math"
)

type key struct {
	a int8
	s string
	f float32
	_ int
}

type shape interface{ area() int }
type sq struct{ n int }

func (s sq) area() int { return s.n * s.n }

func main() {
	nan := math.NaN()
	f := map[float64]string{0: "zero", 1.5: "x"}
	f[nan] = "n1"
	f[nan] = "n2"
	negz := math.Copysign(0, -1)
	fmt.Println(len(f), f[nan] == "", f[negz], f[3.0/2])
	delete(f, nan)
	fmt.Println(len(f))
	c := 0
	for k, v := range f {
		if k != k {
			c += len(v)
		}
	}
	f[negz] = "minus"
	fmt.Println(c, f[0], len(f))
	clear(f)
	fmt.Println(len(f))
	m := map[any]int{1: 1, "1": 2, 1.0: 3, int8(1): 4, true: 5, nil: 6, [2]int{1, 2}: 7, key{s: "q"}: 8, 'a': 9, sq{3}: 10, complex(1, 2): 11}
	fmt.Println(m[1], m["1"], m[1.0], m[int8(1)], m[int16(1)], m[true], m[nil], m[[2]int{1, 2}], m[key{s: "q"}], m[int32(97)], m[sq{3}], m[1+2i], len(m))
	ks := map[key]int{{1, "a", 0.5, 3}: 1}
	ks[key{1, "a", 0.5, 99}]++
	fmt.Println(ks[key{1, "a", 0.5, 0}], len(ks))
	x, y := 1, 1
	pm := map[*int]string{&x: "x", &y: "y"}
	fmt.Println(pm[&x], pm[&y], pm[new(int)] == "")
	ch1, ch2 := make(chan int), make(chan int)
	cm := map[chan int]int{ch1: 1, ch2: 2}
	fmt.Println(cm[ch2], cm[nil])
	sm := map[shape]string{sq{1}: "one", &sq{2}: "ptr"}
	fmt.Println(sm[sq{1}], sm[sq{2}], sm[&sq{2}], sm[nil])
	em := map[error]int{}
	em[fmt.Errorf("x")] = 1
	em[nil] = 2
	fmt.Println(len(em), em[nil])
	st := map[struct{}]int{}
	st[struct{}{}]++
	st[struct{}{}]++
	fmt.Println(st)
	am := map[[2]string][]int{}
	am[[2]string{"a", "b"}] = append(am[[2]string{"a", "b"}], 1)
	fmt.Println(am)
	for _, bad := range []any{[]int{1}, map[int]int{}, func() {}, struct{ s []int }{}, [1]any{[]int{}}, key{}} {
		func() {
			defer func() { fmt.Println(recover()) }()
			m[bad]++
			fmt.Println("fine", len(m))
			_ = m[bad]
			delete(m, bad)
		}()
	}
	func() {
		defer func() { fmt.Println(recover()) }()
		var empty map[any]int
		_ = empty[[]int{}]
	}()
}
