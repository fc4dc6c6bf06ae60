// Type switches over concrete types, interfaces, nil, several types, generic cases.
package main

import (
	"errors"
	"fmt"
)

type shape interface{ area() float64 }
type sq float64
type rect struct{ w, h float64 }

func (s sq) area() float64    { return float64(s * s) }
func (r *rect) area() float64 { return r.w * r.h }

type stringer interface{ String() string }
type named struct{}

func (named) String() string { return "named" }

func describe(x any) string {
	switch v := x.(type) {
	case nil:
		return fmt.Sprintf("nil %v", v)
	case int, int64:
		return fmt.Sprintf("int-ish %v %T", v, v)
	case string:
		return "string " + v + fmt.Sprint(len(v))
	case []int:
		return fmt.Sprint("slice ", v[0], len(v))
	case map[string]int:
		return fmt.Sprint("map ", v["a"])
	case error:
		return "error " + v.Error()
	case shape:
		return fmt.Sprintf("shape %.1f", v.area())
	case stringer:
		return "stringer " + v.String()
	case func(int) int:
		return fmt.Sprint("func ", v(4))
	case chan int:
		return fmt.Sprint("chan ", cap(v))
	case *int:
		*v++
		return fmt.Sprint("ptr ", *v)
	case struct{ a int }:
		return fmt.Sprint("anon ", v.a)
	case [2]string:
		return v[0] + v[1]
	case bool, float32, float64:
		return fmt.Sprintf("%T", v)
	case interface{ Foo() }:
		return "foo"
	default:
		return fmt.Sprintf("default %T %v", v, v)
	}
}

func main() {
	n := 1
	for _, x := range []any{nil, 5, int64(6), "str", []int{7}, map[string]int{"a": 8}, errors.New("e"), sq(2), &rect{2, 3}, rect{1, 1}, named{}, func(i int) int { return i * i }, make(chan int, 3), &n, struct{ a int }{9}, [2]string{"x", "y"}, true, float32(1), 2.0, 'r', uint8(1), (*int)(nil) == nil} {
		fmt.Println(describe(x))
	}
	fmt.Println(n)
	var s shape = sq(3)
	switch s.(type) {
	case *rect:
		fmt.Println("rect")
	case sq:
		fmt.Println("sq")
	}
	switch y := s.(type) {
	case interface {
		shape
		String() string
	}:
		fmt.Println("both", y)
	case shape:
		fmt.Println("shape only")
	}
	var e error
	switch e.(type) {
	case nil:
		fmt.Println("nil error")
	case error:
		fmt.Println("never")
	}
	var p *rect
	s = p
	switch v := s.(type) {
	case nil:
		fmt.Println("nil?")
	case *rect:
		fmt.Println("typed nil", v == nil)
	}
	switch x := any(1).(type) {
	case int:
		x++
		func() { x *= 10 }()
		fmt.Println(x)
	}
	switch any("q").(type) {
	default:
		fmt.Println("default")
	case int:
	}
}
