// %v %+v %#v %T of nested values.
package main

import (
	"fmt"
	"time"
)

type point struct{ X, Y int }
type named string
type flags uint8
type deep struct {
	P    *point
	L    []point
	M    map[string]point
	A    any
	E    error
	F    func()
	C    chan int
	N    named
	B    []byte
	in   struct{ a, b float32 }
	Arr  [2]bool
	Anon struct{}
}
type str struct{ n int }

func (s str) String() string { return fmt.Sprintf("str#%d", s.n) }

type pstr struct{ n int }

func (s *pstr) String() string { return fmt.Sprintf("pstr#%d", s.n) }

type er struct{}

func (er) Error() string { return "er!" }

type gos int

func (g gos) GoString() string { return "GOS" }

type pan struct{}

func (pan) String() string { panic("boom") }

type holder struct {
	S str
	s str
	P *pstr
	V pstr
}

func main() {
	d := deep{L: []point{{1, 2}}, M: map[string]point{"a": {3, 4}}, A: point{5, 6}, E: er{}, N: "nm", B: []byte("hi")}
	fmt.Printf("%v\n%+v\n%#v\n%T\n", d, d, d, d)
	p := &point{1, 2}
	pp := &p
	fmt.Printf("%v %+v %#v %T %T\n", p, p, p, p, pp)
	for _, x := range []any{nil, true, 1, int8(-2), uint8(3), uintptr(4), 1.5, float32(2.5), 1 + 2i, "s\n", named("n"), flags(7), 'r', []int(nil), []int{}, []string{"a", "b c"}, [3]int{}, map[string]int(nil), map[int]bool{1: true}, (*int)(nil), error(nil), []any{1, "a", nil, []int{1}}, struct{}{}, struct {
		A int
		b string
	}{1, "x"}, []byte("ab"), [2]byte{1, 2}, str{1}, &str{2}, []str{{3}}, er{}, &er{}, []error{er{}}, gos(1), []gos{2}, &[]int{1}, &map[string]int{"a": 1}, &[2]int{}, []*point{nil}, (*point)(nil), []point{{}}, map[point]string{{1, 2}: "k"}, [][]int{{1}, nil}, time.Second, (func())(nil), (chan int)(nil)} {
		fmt.Printf("%v | %+v | %#v | %T\n", x, x, x, x)
	}
	fmt.Printf("%v %v %v\n", pstr{1}, &pstr{2}, []any{pstr{3}})
	fmt.Printf("%v %+v\n", holder{str{1}, str{2}, nil, pstr{4}}, holder{S: str{5}})
	fmt.Printf("%v %s %d\n", pan{}, pan{}, pan{})
	var ns *str
	var nps *pstr
	fmt.Printf("%v %s\n", ns, ns)
	fmt.Printf("%+v\n", nps == nil)
	fmt.Printf("%s %d %x %q\n", str{7}, str{7}, str{7}, str{7})
}
