// Constraints with methods, core types, comparable, and type parameters in type switches.
package main

import (
	"cmp"
	"fmt"
)

type shower interface{ show() string }
type a int
type b struct{ s string }

func (x a) show() string  { return fmt.Sprint("a", int(x)) }
func (x *b) show() string { return "b" + x.s }

func showAll[T shower](xs []T) (r string) {
	for _, x := range xs {
		r += x.show() + " "
	}
	return
}

type setter[T any] interface {
	*T
	set(string)
}
type cfg struct{ v string }

func (c *cfg) set(s string) { c.v = s }

func build[T any, P setter[T]](vals ...string) []T {
	r := make([]T, len(vals))
	for i, v := range vals {
		P(&r[i]).set(v)
	}
	return r
}

type intish interface {
	~int | ~int64
	fmt.Stringer
}
type myInt int64
type names []string

func (m myInt) String() string        { return fmt.Sprintf("my%d", int64(m)) }
func addShow[T intish](x, y T) string { return fmt.Sprint(x+y, " ", (x * y).String(), " ", int(x)) }

func kind[T any](v T) string {
	switch x := any(v).(type) {
	case int:
		return "int"
	case []T:
		return "slice of T"
	case string:
		return "string " + x
	case fmt.Stringer:
		return "stringer " + x.String()
	}
	return fmt.Sprintf("other %T", v)
}

type sliceOrString interface{ ~[]byte | ~string }

func count[T sliceOrString](s T, c byte) (n int) {
	for i := 0; i < len(s); i++ {
		if s[i] == c {
			n++
		}
	}
	return n + len(s[1:])*100
}

func eq[T comparable](a, b T) bool { return a == b }

func lenOf[T ~[]E, E any](x T) int {
	n := 0
	for range x {
		n++
	}
	return n*10 + len(x)
}

func send[C ~chan<- E | ~chan E, E any](c C, e E) { c <- e }

func less[T cmp.Ordered](x, y T) bool    { return x < y }
func clamp[T cmp.Ordered](x, lo, hi T) T { return max(lo, min(x, hi)) }

func shl[T ~uint8 | ~int8 | ~uint64](x T, n uint) (T, T, T) { return x << n, x >> n, -x }

func half[T ~int | ~float64](x T) T { return x / 2 }

type ringBuf[T any, N interface{ ~[2]T | ~[4]T }] struct{ data N }

func fill[T any, F func(int) T](n int, f F) (r []T) {
	for i := range n {
		r = append(r, f(i))
	}
	return
}

func try(f func() bool) {
	defer func() {
		if r := recover(); r != nil {
			fmt.Println(r)
		}
	}()
	fmt.Println(f())
}

func main() {
	fmt.Println(showAll([]a{1, 2}), showAll([]*b{{"x"}, {"y"}}), showAll([]shower{a(3), &b{"z"}}))
	fmt.Println(build[cfg]("p", "q"), addShow(myInt(2), 3))
	fmt.Println(kind(1), kind("s"), kind(myInt(4)), kind([]int{}), kind(any(7)), kind[error](nil))
	fmt.Println(count("banana", 'a'), count([]byte("xx"), 'x'))
	fmt.Println(eq(1, 1), eq("a", "b"), eq[any](1, 1.0), eq(struct{ x any }{1}, struct{ x any }{1}))
	try(func() bool { return eq[any]([]int{}, []int{}) })
	try(func() bool { return eq[any]([]int{}, 1) })
	fmt.Println(lenOf([]string{"a", "b"}), lenOf(names{"z"}))
	c := make(chan int, 1)
	send(c, 8)
	fmt.Println(<-c, less("a", "b"), less(2.5, 1), clamp(15, 0, 10), clamp("q", "a", "m"))
	fmt.Println(shl(uint8(0x81), 1))
	fmt.Println(shl(int8(-128), 7))
	fmt.Println(shl(uint64(1), 64))
	fmt.Println(half(7), half(7.0), ringBuf[int, [2]int]{}.data, fill(3, func(i int) string { return fmt.Sprint(i) }))
}
