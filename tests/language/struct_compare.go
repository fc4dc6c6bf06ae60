// Comparison of structs, arrays and interfaces, with panics for uncomparable dynamic types.
package main

import "fmt"

type t struct {
	a any
	s string
}

func try(f func() bool) {
	defer func() {
		if r := recover(); r != nil {
			fmt.Println("panic:", r)
		}
	}()
	fmt.Println(f())
}

func main() {
	var nan = func() float64 { z := 0.0; return z / z }()
	try(func() bool { return t{1, "x"} == t{1, "x"} })
	try(func() bool { return t{1, "x"} == t{int8(1), "x"} })
	try(func() bool { return t{[]int{1}, "x"} == t{[]int{1}, "y"} })
	try(func() bool { return t{[]int{1}, "x"} == t{[]int{1}, "x"} })
	try(func() bool { return t{[]int{1}, "x"} == t{1, "x"} })
	try(func() bool { return t{nan, ""} == t{nan, ""} })
	try(func() bool { return [2]any{1, nil} == [2]any{1, nil} })
	try(func() bool { return [2]any{1, map[int]int{}} == [2]any{2, map[int]int{}} })
	try(func() bool { return [2]any{1, map[int]int{}} == [2]any{1, map[int]int{}} })
	try(func() bool { var f any = func() {}; return f == f })
	try(func() bool { var f any = func() {}; return f == nil })
	try(func() bool { var a any = t{1, "x"}; return a == t{1, "x"} })
	try(func() bool { var a any = [1]float64{nan}; return a == a })
	try(func() bool { var e error; var a any = e; return a == nil })
	try(func() bool { var p *t; var a any = p; return a == nil })
	try(func() bool { var p *t; var a any = p; return a == any((*t)(nil)) })
	try(func() bool { var a any = struct{ x []int }{}; return a == a })
	try(func() bool { var a any = 1; return a == 1 && a != 1.0 && a != "1" })
	try(func() bool { var a, b any = "ab", "a" + string("b"); return a == b })
	try(func() bool { c := make(chan int); var a any = c; var r any = (<-chan int)(c); return a == r })
	try(func() bool { x := new(int); y := x; return x == y && x != new(int) })
}
