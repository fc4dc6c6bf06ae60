// Failing type assertions name the types.
package main

import (
	"fmt"
	"runtime"
)

type i1 interface {
	A()
	B()
}
type impl struct{}

func (impl) A() {}
func (impl) C() {}

type pm struct{}

func (*pm) A() {}
func (*pm) B() {}

type gen[T any] struct{ v T }

func try(f func()) {
	defer func() {
		r := recover()
		_, isTAE := r.(*runtime.TypeAssertionError)
		fmt.Println(r, isTAE)
	}()
	f()
}

func main() {
	var x any = impl{}
	try(func() { _ = x.(i1) })
	try(func() { _ = x.(*impl) })
	try(func() { x = pm{}; _ = x.(i1) })
	try(func() { x = &pm{}; _ = x.(pm) })
	try(func() { x = gen[int]{}; _ = x.(gen[string]) })
	try(func() { x = gen[map[string][]int]{}; _ = x.(int) })
	try(func() { x = func(int, ...string) (bool, error) { return true, nil }; _ = x.(func()) })
	try(func() { x = make(<-chan int); _ = x.(chan int) })
	try(func() { x = [3]*impl{}; _ = x.([4]*impl) })
	try(func() {
		x = struct {
			A int
			b string
		}{}
		_ = x.(struct{})
	})
	try(func() { var e error; _ = e.(interface{ Foo() }) })
	try(func() { var e i1; _ = e.(impl2) })
	try(func() { x = byte(1); _ = x.(int8) })
	try(func() { x = 'a'; _ = x.(byte) })
	try(func() { x = any(nil); _ = x.(*impl) })
	try(func() { type local int; x = local(1); _ = x.(int) })
	try(func() { x = 1; v, ok := x.(string); fmt.Printf("%q %v ", v, ok); _ = x.(error) })
}

type impl2 struct{}

func (impl2) A() {}
func (impl2) B() {}
