// Every run-time panic with its text and type.
package main

import (
	"fmt"
	"runtime"
)

type iface interface{ M() }
type other interface{ Other() }
type impl struct{ n int }

func (impl) M() {}

type pimpl struct{}

func (*pimpl) M() {}

func try(name string, f func()) {
	defer func() {
		r := recover()
		_, isErr := r.(error)
		_, isRT := r.(runtime.Error)
		fmt.Printf("%s: %v | error=%v runtime=%v\n", name, r, isErr, isRT)
	}()
	f()
}

func main() {
	zero, z8, neg := 0, int8(0), -1
	var x any
	var i iface
	var np *impl
	var fn func()
	try("div", func() { fmt.Println(1 / zero) })
	try("mod", func() { fmt.Println(1 % zero) })
	try("div8", func() { z8 = 5 / z8 })
	try("udiv", func() { fmt.Println(uint(1) / uint(zero)) })
	try("shift", func() { fmt.Println(1 << neg) })
	try("nil deref", func() { fmt.Println(np.n) })
	try("nil method", func() { np.M() })
	try("nil interface", func() { i.M() })
	try("nil func", func() { fn() })
	try("nil map", func() { var m map[string]int; m["a"] = 1 })
	try("assert nil", func() { _ = x.(int) })
	try("assert nil iface", func() { _ = x.(iface) })
	try("assert nil i", func() { _ = i.(other) })
	x = "s"
	try("assert wrong", func() { _ = x.(int) })
	try("assert missing", func() { _ = x.(iface) })
	try("assert pointer recv", func() { x = pimpl{}; _ = x.(iface) })
	i = impl{}
	try("assert iface wrong", func() { _ = i.(*pimpl) })
	try("assert iface other", func() { _ = i.(other) })
	try("assert named", func() { x = time9(3); _ = x.(string) })
	try("assert slice", func() { x = []map[string]*impl{}; _ = x.(struct{ a int }) })
	try("assert any in iface", func() { x = 3; _ = x.(fmt.Stringer) })
	try("hash", func() { m := map[any]int{}; m[[]int{}] = 1 })
	try("hash func", func() { m := map[any]int{}; _ = m[func(int) string { return "" }] })
	try("hash struct", func() { m := map[any]int{}; m[struct{ f map[int]int }{}] = 1 })
	try("compare", func() { var a, b any = []int{}, []int{}; fmt.Println(a == b) })
	try("compare struct", func() { var a, b any = struct{ m map[int]int }{}, struct{ m map[int]int }{}; fmt.Println(a == b) })
	try("close nil", func() { var c chan int; close(c) })
	try("close closed", func() { c := make(chan int); close(c); close(c) })
	try("send closed", func() { c := make(chan int, 1); close(c); c <- 1 })
	try("make", func() { _ = make([]string, neg) })
	try("makecap", func() { _ = make([]string, 0, neg) })
	try("makechan", func() { _ = make(chan string, neg) })
	try("slice to array", func() { _ = [2]int([]int{1}) })
	try("repeat panic", func() { panic(fmt.Sprintf("custom %d", 1)) })
	try("custom", func() { panic(myErr{4}) })
	try("goexit error", func() { panic(fmt.Errorf("w: %w", os9)) })
	var e error
	try("nil error method", func() { fmt.Println(e.Error()) })
	var mp map[string][]int
	try("nil map of slices", func() { fmt.Println(mp["x"][0]) })
	try("array index", func() { a := [3]int{}; k := 3; a[k]++ })
}

type time9 int
type myErr struct{ code int }

func (m myErr) Error() string { return fmt.Sprint("myErr ", m.code) }

var os9 = fmt.Errorf("base")
