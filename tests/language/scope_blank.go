// Blank identifiers in every place where they are allowed.
package main

import (
	"fmt"
	"time"
)

type I interface{ M() }
type S struct {
	_ int
	A int
	_ string
}

func (S) M()                      {}
func (_ S) N(_ int, _ string) int { return 1 }
func two() (_ int, _ string)      { return 1, "x" }
func named() (_ int, err error)   { err = nil; return }

var _ I = S{}
var _, keep = two()
var _ = func() int { fmt.Println("evaluated"); return 0 }()

const _ = 5

func _() { panic("never") }

type _ struct{}

func g[T any, _ fmt.Stringer](x T) T { return x }

func main() {
	_, b := two()
	a, _ := two()
	_, _ = a, b
	_ = fmt.Sprint
	for _ = range 2 {
		fmt.Print(".")
	}
	for _, _ = range []int{1} {
		fmt.Print(",")
	}
	fmt.Println(keep, S{A: 1}.N(1, "a"), S{A: 1} == S{A: 1})
	fmt.Println(named())
	_, ok := any(1).(int)
	_, ok2 := map[int]int{}[1]
	c := make(chan int, 1)
	c <- 1
	_, ok3 := <-c
	fmt.Println(ok, ok2, ok3)
	func(_ int, x int, _ ...string) { fmt.Println(x) }(1, 2, "z")
	var _ = "unused"
	var _ int
	switch _ = a; {
	default:
		fmt.Println("end")
	}
	p := &S{A: 5}
	_ = *p
	_ = p.A
	func() {
		defer func() { fmt.Println(recover() != nil) }()
		var n *S
		_ = *n
	}()
	func() {
		defer func() { fmt.Println(recover()) }()
		var m map[any]int
		_ = m[[]int{}]
	}()
	func() {
		defer func() { fmt.Println(recover()) }()
		var s []int
		_ = s[len(s)]
	}()
	f := func(int, string) {}
	f(1, "")
	fmt.Println(g[int, time.Duration](3))
}
