package main

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"iter"
	"maps"
	"math"
	"math/bits"
	"os"
	"slices"
	"sort"
	"strconv"
	"strings"
	"sync"
	"sync/atomic"
	"time"
	"unicode/utf8"
)

type Shape_ interface{ M(int) int }
type pair_[A, B any] struct {
	A A
	B B
}
type stack_[T any] struct{ items []T }
var fuel_ = 3000
func (p pair_[A, B]) flip() pair_[B, A] { return pair_[B, A]{p.B, p.A} }
func (s *stack_[T]) push(x T) { s.items = append(s.items, x) }
func (s *stack_[T]) pop() (x T, ok bool) {
	if len(s.items) == 0 {
		return
	}
	x = s.items[len(s.items)-1]
	s.items = s.items[:len(s.items)-1]
	return x, true
}
func id_[T any](x T) T { return x }
func ptr_[T any](x T) *T { return &x }
func tick_() {
	if fuel_--; fuel_ < 0 {
		panic("out of fuel")
	}
}
func cut_(x string) string { return x[:min(len(x), 60)] }
func part_(x string, i, j int) string {
	if len(x) == 0 {
		return x
	}
	i, j = int(uint(i)%uint(len(x))), int(uint(j)%uint(len(x)))
	return x[min(i, j):max(i, j)]
}
func window_[T any](x []T, i, j int) []T {
	if len(x) == 0 {
		return x
	}
	i, j = int(uint(i)%uint(len(x))), int(uint(j)%uint(len(x)))
	return x[min(i, j):max(i, j)]
}
func trim_[T any](x []T) []T { return append([]T(nil), x[:min(len(x), 20)]...) }
func at_[T any](x []T, i int) (z T) {
	if len(x) > 0 {
		z = x[uint(i)%uint(len(x))]
	}
	return
}
func sum_[T int | float64](x []T) (n T) {
	for _, v := range x {
		n += v
	}
	return
}
func trunc_(f float64) int64 {
	if f > -1e15 && f < 1e15 {
		return int64(f)
	}
	return -7
}
func mapped_[T, U any](x []T, f func(T) U) (r []U) {
	for _, v := range x {
		r = append(r, f(v))
	}
	return
}
func upto_(n int) func(func(int) bool) {
	return func(yield func(int) bool) {
		for i := range n {
			if !yield(i) {
				return
			}
		}
	}
}
func backward_[T any](x []T) func(func(int, T) bool) {
	return func(yield func(int, T) bool) {
		defer func() { x = nil }()
		for i := len(x) - 1; i >= 0 && yield(i, x[i]); i-- {
		}
	}
}
func try_(f func()) {
	defer func() {
		if r := recover(); r != nil {
			fmt.Println("recovered:", r)
			if e, ok := r.(error); ok {
				fmt.Printf("%T %q\n", e, e.Error())
			}
		}
	}()
	f()
}

// 105
type T1_105 struct {
	F0 uintptr
}
type T2_105 struct {
	F0 float64
	F1 float32
}
func (t T1_105) M(x int) int {
	return (int((id_(int16(41)) >> 100)) / (int(uint8(id_(uint64(1)))) | 1))
}
func (t T1_105) N(x int) T1_105 {
	return (T1_105{})
}
func (t *T1_105) Set(x int) {
	t.F0 = uintptr(id_(uint64(1)))
}
func (t T2_105) M(x int) int {
	return func() int { if *ptr_((x != x)) { return (+(x & x)) }; return (x - (x * x)) }()
}
func (t T2_105) N(x int) T2_105 {
	return (T2_105{F1: t.F1})
}
func (t *T2_105) Set(x int) {
	t.F1 = float32(id_(uintptr(0)))
}
func (t T2_105) Error() string { return "<T2_105>" }
func f3_105() int {
	tick_()
	v4 := id_[[]string](func() []string { if ((id_(uint64(2)) >= uint64(2)) || func() bool { if true { return false }; return true }()) { return ([]string{cut_(fmt.Sprintf("%d", int(0x25b5c006922c007f))), string(rune(id_(int32(1)))), cut_(string(id_("\"\n \"0世") + " "))}) }; return []string(mapped_([]int{1, 2, func() int { if false { return int(-9223372036854775808) }; return int(-9223372036854775807) }()}, func(i int) string { return func() string { if false { return "😀😀" }; return "\"" }() })) }()); _ = v4
	return ((id_(int(0x7ffffffffffffffe)) & int(2)) * (id_(int(7)) - int(0x7fffffffffffffff)))
}
func f8_105(p5 string, p6 uint16, p7 float32) float32 {
	tick_()
	fmt.Println("in f8_105")
	o10 := func() (r9 float64) {
		defer func() {
			r9 = float64(int64(id_(len(p5))))
		}()
		if !id_(false) {
			panic((id_(false) == true))
		}
		return (r9 / r9)
	}()
	_ = o10
	fmt.Println("o10", o10)
	return func() float32 { if func() bool { if true { return true }; return false }() { return *ptr_(p7) }; return float32(id_(int8(-127))) }()
}
func t11_105() {
	if (func() bool { if (id_(int(3)) > int(9223372036854775806)) { return (id_(int32(2147483646)) < int32(-2147483648)) }; return (id_(false) || true) }() == ((id_(uintptr(17419917921147162246)) * uintptr(18446744073709551615)) >= (id_(uintptr(0)) + uintptr(8126911709404774706)))) {
		f14 := func(p12 bool, p13 complex64) int16 {
			tick_()
			for i15 := uint16(0); i15 < 3; i15++ {
				_ = i15
				tick_()
				v16 := func() bool { if p12 { return ((id_(int64(-9223372036854775808)) >> i15) <= (id_(int64(9223372036854775807)) >> 3)) }; return p12 }(); _ = v16
				fmt.Println("p12", p12)
			}
			var st17 stack_[map[string]int64]
			o18, ok19 := st17.pop(); _ = o18
			fmt.Println("popped", ok19)
			fmt.Println("o18", o18)
			fmt.Println(len(st17.items))
			fmt.Printf("%v %+v %T\n", st17, st17, st17)
			ch20 := make(chan float64, 1)
			var ch21 chan float64
			ch20 <- ((id_(float64(-92.872)) * id_(float64(2.25))) * float64(id_(float64(320))))
			select {
				case x, ok := <-ch20:
					_ = x
					fmt.Println("received", ok)
				case ch21 <- (id_(float64(1e-7)) / id_(float64(-3.75))):
					fmt.Println("sent", len(ch21))
				default:
					fmt.Println("default")
			}
			return (min(id_(int16(-32768)), int16(0)) & func() int16 { if p12 { return int16(3) }; return int16(-16261) }())
		}
		o22 := f14((id_(int32(7)) == int32(-2147483647)), (-id_(complex64(complex(-2.5, 1))))); _ = o22
		fmt.Printf("o22 %#v\n", o22)
		for i24, c23 := range *ptr_(func() string { if true { return "\xff\n" }; return "\xff\n\x00" }()) {
			_, _ = i24, c23
			_ = c23
			tick_()
			v25 := id_[int16](o22); _ = v25
		}
	} else if (func() bool { if false { return true }; return true }() == (pair_[bool, uint16]{false, uint16(47)}).A) {
	} else {
	}
}
func main_105() {
	fuel_ = 3000
	try_(t11_105)
	fmt.Println("fuel", fuel_)
}

// 106
type Num0_106 int
func (n Num0_106) String() string { return fmt.Sprintf("<%d>", int(n)) }
type Str0_106 string
type Err0_106 struct{ code int }
func (e Err0_106) Error() string { return fmt.Sprint("code ", e.code) }
type Ptr0_106 struct{ x int }
func (p *Ptr0_106) String() string { return "ptr" + fmt.Sprint(p == nil) }
type Plain0_106 struct {
	A int
	B string
	C any
}
type In0_106 struct{ X int }
type Outer0_106 struct {
	In0_106
	N Num0_106
}
func c0_106() {
	_, _ = errors.New, math.Pi
	fmt.Printf(" %e %+.U|\n", map[int]bool{}, nil)
	fmt.Printf("% #12bé%#3.3fé%b|\n", map[bool]any{}, rune('\u00ff'), [3]complex128{complex128(complex(1.5, 1e6)), complex128(complex(1e21, -0.0)), complex128(complex(1e20, 0.1))}, []string{"\ufeff"})
	fmt.Printf("%01b%q|\n", uint8(118), []int{})
	fmt.Printf("% 03q|\n", map[bool]uint8{true: uint8(85), false: uint8(50)})
	fmt.Printf(" %+*E%+.*v|%b|\n", -6, map[Num0_106]Str0_106{2: "b", 1: "a"}, 4, rune('\x00'), [3]float32{})
	fmt.Printf("|%.bé%*.*c|% X|\n", "-12", int64(3), 2, &Ptr0_106{1}, []byte("世界"))
	fmt.Printf("%#g%+0.2E|\n", nil, uint64(16225871604231177091))
	fmt.Printf("%#x|\n")
	fmt.Printf("%q\n", fmt.Sprintln(map[float64]rune{math.Inf(-1): '\U0010ffff', math.NaN(): '😀'}, struct{}{}, nil, rune(0x110000)))
	fmt.Println()
}
func steps1_106(n int) (out []int) {
	i := 0
top:
	i++
	switch {
	case i < 3:
		out = append(out, i)
		goto top
	case i == 3:
		out = append(out, -i)
		fallthrough
	case i > 100:
		out = append(out, 100)
		if n > 2 {
			break
		}
		goto top
	default:
		if i > 8 {
			return
		}
		goto top
	}
	if i < n {
		goto top
	}
	return
}
func c1_106() {
	fmt.Println(steps1_106(4), steps1_106(1))
	rows:
	for r := 0; r < 4; r++ {
		cols:
		for c := range 4 {
			switch v := r*4 + c; {
			case v%3 == 0:
				continue cols
			case v%7 == 1:
				continue rows
			case v > 9:
				break rows
			case c == 2:
				if r == 1 {
					break
				}
				fallthrough
			case v < 0:
				fmt.Print("f")
			default:
				fmt.Print("d")
			}
			select {
			default:
				if c == 1 {
					break
				}
				if r == 2 {
					break cols
				}
				fmt.Print("s")
			}
			fmt.Print(r, c, " ")
		}
		fmt.Println("row", r)
	}
		if 4 > 2 {
			goto left
		}
		fmt.Println("not left")
	left:
	sw:
	switch x := any(2.5).(type) {
	case int, int8:
		for i := range 3 {
			if i == 1 {
				break sw
			}
			fmt.Println(i, x)
		}
	case string:
		fmt.Println(len(x))
	case nil:
		fmt.Println("nil", x)
	}
	switch f := func() int { fmt.Print("once "); return 4 }; f() {
	case func() int { fmt.Print("c1 "); return 1 }(), func() int { fmt.Print("c2 "); return 2 }():
		fmt.Println("one or two")
	default:
		fmt.Println("default")
	case 3:
		fmt.Println("three")
		fallthrough
	case 4:
		fmt.Println("four")
	}
	switch {
	}
	for i, j := 0, 10; i < j; i, j = i+3, j-1 {
		if i == 1 {
			continue
		}
		fmt.Print(i, j, " ")
	}
	var k int
	for k = range 3 {
		k *= 5
	}
	for k < 30 {
		k += 3
	}
	for {
		k--
		if k%5 == 0 {
			break
		}
	}
	if k := k * 2; k > 50 {
		fmt.Println("big", k)
	} else if j := k + 1; j > 40 {
		fmt.Println(j, k)
	} else {
		fmt.Println(j - k)
	}
	fmt.Println(k)
}
func main_106() {
	try_(c0_106)
	try_(c1_106)
}

// 107
type node0_107 struct {
	v    int
	next *node0_107
}
type S0_107 struct{ a, b int }
type chain0_107 int
func obj0_107(n int) chain0_107 { fmt.Println("obj", n); return chain0_107(n) }
func (c chain0_107) call(n int) chain0_107 { fmt.Println("call", c, n); return c*10 + chain0_107(n) }
func t0_107(n int) int { fmt.Print("t", n, " "); return n }
func k0_107(s string) string { fmt.Print("k", s, " "); return s }
func show0_107(a, b int) { fmt.Println("show", a, b) }
func c0_107() {
	func() {
	var arr [3]int
	for arr[t0_107(1)] = range t0_107(2) {
	}
	fmt.Println(arr)
	}()
	func() {
	a := [3]int{1, 2, 3}
	b := a
	f := func() int { a[0] = 9; return 1 }
	c, d := a[0]+f(), a
	b[f()], a[1] = a[0], b[0]
	fmt.Println(a, b, c, d)
	}()
	func() {
	obj0_107(1).call(t0_107(2)).call(t0_107(3))
	}()
	func() {
	i, xs := 0, []int{10, 20, 30}
	i, xs[i] = 2, 5
	fmt.Println(i, xs)
	xs[0], xs[i] = xs[i], xs[0]
	fmt.Println(xs)
	}()
	func() {
	switch t0_107(2) {
	case t0_107(1), t0_107(2), t0_107(3):
		fmt.Println("hit")
	case t0_107(4):
	}
	}()
	func() {
	two := func() (int, int) { return t0_107(1), t0_107(2) }
	fmt.Println(two())
	xs := [3]int{}
	xs[t0_107(0)], xs[t0_107(1)] = two()
	fmt.Println(xs)
	}()
	func() {
	x, p := 1, new(int)
	*p, x = x, t0_107(*p)
	(*p)++
	fmt.Println(*p, x)
	q := &x
	*q, x = 5, 6
	fmt.Println(x)
	}()
}
func main_107() {
	try_(c0_107)
}

// 108
type T1_108 struct {
	F0 int
}
func (t T1_108) M(x int) int {
	return t.F0
}
func (t T1_108) N(x int) T1_108 {
	return t
}
func (t *T1_108) Set(x int) {
	t.F0 = (x + x)
}
func f5_108(p2 int16, p3 any, p4 *uint16) bool {
	tick_()
	pr6 := pair_[int32, [2]int64]{(int32(id_(int32(3))) &^ (id_(int32(-2147483648)) / (id_(int32(-2147483647)) | 1))), func() [2]int64 { if (any(id_(false))).(bool) { return *ptr_(([2]int64{int64(7)})) }; return ([2]int64{}) }()}
	_ = pr6.flip().flip()
	fmt.Printf("%v %T\n", pr6.flip(), pr6)
	return (func() bool { if true { return false }; return true }() && (id_(int(0x7ffffffffffffffe)) <= int(9223372036854775806)))
}
func t7_108() {
	for y8 := range upto_(5) {
		_ = y8
		tick_()
		o10 := func() (r9 int) {
			defer func() {
				y8--
				r9 = r9
			}()
			defer func() {
				v11 := id_[[][]uint](func() [][]uint { if (func() float64 { if true { return float64(16777217) }; return float64(0) }() != func() float64 { if true { return float64(-37.737) }; return float64(0.5) }()) { return [][]uint(window_([][]uint([][]uint(window_([][]uint([][]uint(nil)), r9, y8))), r9, y8)) }; return (make([][]uint, 2, 5)) }()); _ = v11
				r9 = int(id_(len(v11)))
			}()
			defer func() {
				if x := recover(); x != nil {
					fmt.Println("caught", x)
				}
				ch12 := make(chan string, 1)
				var ch13 chan string
				select {
					case x, ok := <-ch12:
						_ = x
						fmt.Println("received", ok)
					case ch13 <- cut_(string(id_("0") + "")):
						fmt.Println("sent", len(ch13))
					default:
						fmt.Println("default")
				}
				r9 = r9
			}()
			v14 := id_[int8]((int8(uint(sum_([]int{r9, y8}))) % (((id_(int8(7)) >> id_(uint(1))) / (int8(id_(int8(3))) | 1)) | 1))); _ = v14
			fmt.Println("shift", id_(1) << (y8 % 100))
			return
		}()
		_ = o10
		fmt.Printf("o10 %+v\n", o10)
		if ((any(id_(int16(32766)))).(int16) <= (pair_[int16, int8]{int16(3), int8(-127)}).A) {
			continue
		}
	}
}
func t15_108() {
	var v16 complex64 = (((id_(complex64(complex(-2.5, 0))) - id_(complex64(complex(0.25, 0)))) - *ptr_(id_(complex64(complex(1, 3))))) + (complex(id_(float32(-35.126)), id_(float32(1))) * (id_(complex64(complex(0.25, 1))) + id_(complex64(complex(1, -0.5)))))); _ = v16
	v17 := id_[uint32](((uint32(id_(int32(100))) * func() uint32 { if false { return uint32(1247864053) }; return uint32(76) }()) << func() uint32 { if (v16 != v16) { return func() uint32 { if false { return uint32(2) }; return uint32(3) }() }; return (id_(uint32(2)) & uint32(4294967295)) }())); _ = v17
	for i18 := int(0); i18 < 3; i18++ {
		_ = i18
		tick_()
		v19 := id_[int32]((+((id_(int32(36)) << id_(uint(5))) * func() int32 { if true { return int32(2) }; return int32(7) }()))); _ = v19
		v20 := id_[T1_108]((T1_108{F0: i18})); _ = v20
		if ((v17 | v17) != v17) {
			continue
		}
	}
	fmt.Println("v16", v16)
	fmt.Println("v17", v17)
}
func main_108() {
	fuel_ = 3000
	try_(t7_108)
	try_(t15_108)
	fmt.Println("fuel", fuel_)
}

// 109
func c0_109() {
	s := []any{1, 1, nil, 2.5}
	show_ := func(what string, x []any) { fmt.Println(what, x, len(x), cap(x), x == nil) }
	show_("s", s)
	s0 := append(s, 2.5, 2.5)
	if len(s) > 0 {
		s[len(s)-1] = nil
	}
	show_("s0", s0)
	s1 := make([]any, len(s), cap(s)+0); copy(s1, s); s1 = append(s1, s...)
	if len(s) > 0 {
		s[len(s)-1] = 2.5
	}
	show_("s1", s1)
	s2 := make([]any, len(s), cap(s)+1); copy(s2, s); s2 = append(s2, s0...)
	show_("s2", s2)
	s3 := s[:len(s)/2]
	if len(s) > 0 {
		s[len(s)-1] = 1
	}
	show_("s3", s3)
	s4 := append(s, "x", nil, "x", 2.5)
	if len(s) > 0 {
		s[len(s)-1] = 2.5
	}
	show_("s4", s4)
	s5 := append(s[:len(s)/3], s[len(s)/2:]...)
	show_("s5", s5)
	s6 := slices.Delete(s2, len(s2)/3, len(s2)/2)
	show_("s6", s6)
	s7 := s4; try_(func() { p := [2]any(s4); fmt.Println(p) })
	try_(func() { q := (*[1]any)(s4); fmt.Println(*q, len(q)) })
	if len(s4) > 0 {
		s4[0] = "x"
	}
	show_("s7", s7)
	s8 := s5; try_(func() { p := [4]any(s5); fmt.Println(p) })
	try_(func() { q := (*[3]any)(s5); fmt.Println(*q, len(q)) })
	if len(s5) > 0 {
		s5[0] = "x"
	}
	show_("s8", s8)
	_ = s
	_ = s0
	_ = s1
	_ = s2
	_ = s3
	_ = s4
	_ = s5
	_ = s6
	_ = s7
	_ = s8
	_ = slices.Max[[]int]
}
type My1_109 int
func (m My1_109) String() string { return fmt.Sprintf("my%d", int(m)) }
type Text1_109 string
type Number1_109 interface {
	~int | ~int8 | ~int16 | ~int32 | ~int64 | ~uint8 | ~float32 | ~float64
}
type Pair1_109[K comparable, V any] struct {
	Key K
	Val V
}
func (p Pair1_109[K, V]) Swap(v V) (Pair1_109[K, V], V) { p.Val, v = v, p.Val; return p, v }
func (p *Pair1_109[K, V]) Set(k K) { p.Key = k }
type List1_109[T any] struct {
	head *node1_109[T]
	n    int
}
type node1_109[T any] struct {
	v    T
	next *node1_109[T]
}
func (l *List1_109[T]) Push(v T) *List1_109[T] {
	l.head = &node1_109[T]{v, l.head}
	l.n++
	return l
}
func (l *List1_109[T]) All() func(func(int, T) bool) {
	return func(yield func(int, T) bool) {
		i := 0
		for n := l.head; n != nil; n = n.next {
			if !yield(i, n.v) {
				return
			}
			i++
		}
	}
}
func Sum1_109[T Number1_109](xs ...T) (t T) {
	for _, x := range xs {
		t += x
	}
	return
}
func Map1_109[S ~[]E, E, R any](s S, f func(E) R) []R {
	var r []R
	for _, e := range s {
		r = append(r, f(e))
	}
	return r
}
func Fold1_109[T, A any](s []T, a A, f func(A, T) A) A {
	for _, x := range s {
		a = f(a, x)
	}
	return a
}
func Best1_109[T cmp.Ordered](xs []T) (best T, ok bool) {
	for i, x := range xs {
		if i == 0 || x > best {
			best, ok = x, true
		}
	}
	return
}
func Kind1_109[T any](x T) string {
	switch any(x).(type) {
	case int:
		return "int"
	case string:
		return "string"
	case fmt.Stringer:
		return "Stringer"
	case []T:
		return "never"
	}
	var zero T
	return fmt.Sprintf("%T %v", zero, any(zero) == nil)
}
func Group1_109[K comparable, V any](vs []V, by func(V) K) map[K][]V {
	m := make(map[K][]V)
	for _, v := range vs {
		m[by(v)] = append(m[by(v)], v)
	}
	return m
}
type Set1_109[T comparable] map[T]struct{}
func (s Set1_109[T]) Add(vs ...T) Set1_109[T] {
	for _, v := range vs {
		s[v] = struct{}{}
	}
	return s
}
type Tree1_109[T cmp.Ordered] struct {
	l, r *Tree1_109[T]
	v    T
}
func (t *Tree1_109[T]) Insert(v T) *Tree1_109[T] {
	if t == nil {
		return &Tree1_109[T]{v: v}
	}
	switch {
	case v < t.v:
		t.l = t.l.Insert(v)
	case v > t.v:
		t.r = t.r.Insert(v)
	}
	return t
}
func (t *Tree1_109[T]) Walk(f func(T)) {
	if t != nil {
		t.l.Walk(f)
		f(t.v)
		t.r.Walk(f)
	}
}
type Stringish1_109 interface {
	~string
	Len() int
}
func (t Text1_109) Len() int { return len(t) }
func Total1_109[T Stringish1_109](ts ...T) (n int) {
	for _, t := range ts {
		n += t.Len() + len(string(t)) + len(strings.ToUpper(string(t)))
	}
	return
}
type Opt1_109[T any] func(*T)
func With1_109[T any](opts ...Opt1_109[T]) T {
	var t T
	for _, o := range opts {
		o(&t)
	}
	return t
}
func PtrTo1_109[T any, P interface { *T; Set(string) }](k string) T {
	var t T
	P(&t).Set(k)
	return t
}
func c1_109() {
	xs := []My1_109{2}
	ts := []string{"b", "a", "c"}
	fmt.Println(Sum1_109(xs...), Sum1_109[My1_109](), Sum1_109(1.5, 2))
	fmt.Println(Map1_109(xs, func(x My1_109) string { return fmt.Sprint(x, "!") }), Fold1_109(ts, 0, func(n int, t string) int { return n + len(fmt.Sprint(t)) }))
	fmt.Println(Best1_109(xs))
	fmt.Println(Best1_109(ts))
	fmt.Println(Kind1_109(xs), Kind1_109(xs[0]), Kind1_109(ts), Kind1_109(ts[0]), Kind1_109[any](nil), Kind1_109[error](nil), Kind1_109(My1_109(1)), Kind1_109(Pair1_109[string, My1_109]{}))
	p := Pair1_109[string, []My1_109]{ts[0], xs}
	q, old := p.Swap(nil)
	q.Set(ts[len(ts)-1])
	fmt.Printf("%v %+v %v %T %T\n", p, q, old, p, q.Swap)
	var l List1_109[string]
	for _, t := range ts {
		l.Push(t).Push(t)
	}
	for i, t := range l.All() {
		if i == 0 {
			break
		}
		fmt.Print(i, t, " ")
	}
	fmt.Printf("%d %T\n", l.n, l)
	g := Group1_109(xs, func(x My1_109) bool { return x > 3 })
	fmt.Println(g, len(Set1_109[string]{}.Add(ts...).Add(ts[0])))
	var tree *Tree1_109[string]
	for _, t := range ts {
		tree = tree.Insert(t)
	}
	tree.Walk(func(t string) { fmt.Print(t, " ") })
	fmt.Println(Total1_109[Text1_109]("héy", "a"), With1_109(func(p *Pair1_109[int, string]) { p.Key = 3 }, func(p *Pair1_109[int, string]) { p.Val = fmt.Sprint(p.Key) }))
	fmt.Printf("%T %v %+v\n", Map1_109[[]My1_109, My1_109, float64], PtrTo1_109[Pair1_109[string, int]]("k"), struct{ Pair1_109[int, string] }{})
	f := Sum1_109[int]
	fmt.Println(f(1, 2, 3), Map1_109([]List1_109[int]{{n: 2}}, func(l List1_109[int]) int { return l.n }))
}
func main_109() {
	try_(c0_109)
	try_(c1_109)
}

// 110
type node0_110 struct {
	v    int
	next *node0_110
}
type S0_110 struct{ a, b int }
type chain0_110 int
func obj0_110(n int) chain0_110 { fmt.Println("obj", n); return chain0_110(n) }
func (c chain0_110) call(n int) chain0_110 { fmt.Println("call", c, n); return c*10 + chain0_110(n) }
func t0_110(n int) int { fmt.Print("t", n, " "); return n }
func k0_110(s string) string { fmt.Print("k", s, " "); return s }
func show0_110(a, b int) { fmt.Println("show", a, b) }
func c0_110() {
	func() {
	var arr [3]int
	for arr[t0_110(1)] = range t0_110(2) {
	}
	fmt.Println(arr)
	}()
	func() {
	x := 1
	f := func() int { x *= 3; return x }
	y := x + f() + x
	z := []int{x, f(), x}
	w := [2]int{f(), x}
	fmt.Println(x, y, z, w, f(), x)
	}()
	func() {
	fmt.Println(t0_110(0) > 0 && t0_110(1) > 0 || t0_110(2) > 0 && t0_110(3) > 5)
	}()
	func() {
	var e any = "s"
	try_(func() {
		n, s := e.(int), t0_110(1)
		fmt.Println(n, s)
	})
	}()
	func() {
	two := func() (int, int) { return t0_110(1), t0_110(2) }
	fmt.Println(two())
	xs := [3]int{}
	xs[t0_110(0)], xs[t0_110(1)] = two()
	fmt.Println(xs)
	}()
	func() {
	x, p := 1, new(int)
	*p, x = x, t0_110(*p)
	(*p)++
	fmt.Println(*p, x)
	q := &x
	*q, x = 5, 6
	fmt.Println(x)
	}()
	func() {
	m := map[int]int{t0_110(1): t0_110(2), t0_110(3): t0_110(4)}
	fmt.Println(m)
	}()
}
func c1_110() {
	var s [][]int
	show_ := func(what string, x [][]int) { fmt.Println(what, x, len(x), cap(x), x == nil) }
	show_("s", s)
	s0 := s; fmt.Println(copy(s0, s), copy(s[len(s)/3:], s))
	show_("s0", s0)
	var s1 [][]int; for i := range 9 {
		_ = i
		s1 = append(s1, nil)
	}
	s1 = s1[:min(3, len(s1))]
	if len(s0) > 0 {
		s0[len(s0)-1] = nil
	}
	show_("s1", s1)
	s2 := append(s, s0...)
	show_("s2", s2)
	s3 := s2[len(s2)/2:]; s3 = append(s3, nil)
	if len(s2) > 0 {
		s2[0] = []int{1}
	}
	show_("s3", s3)
	s4 := slices.Replace(s0, 0, len(s0)/2, nil)
	show_("s4", s4)
	s5 := make([][]int, len(s1), cap(s1)+2); copy(s5, s1); s5 = append(s5, s4...)
	if len(s1) > 0 {
		s1[len(s1)-1] = []int{1}
	}
	show_("s5", s5)
	s6 := append(s3, []int{1}, nil, nil)
	show_("s6", s6)
	s7 := append(s6, nil)
	show_("s7", s7)
	show_("s1", s1)
	_ = s
	_ = s0
	_ = s1
	_ = s2
	_ = s3
	_ = s4
	_ = s5
	_ = s6
	_ = s7
	_ = slices.Max[[]int]
}
func main_110() {
	try_(c0_110)
	try_(c1_110)
}

// 111
type T1_111 []complex128
func (t T1_111) M(x int) int {
	return x
}
func (t T1_111) N(x int) T1_111 {
	return T1_111(window_([]complex128(t), x, int(trunc_(float64(id_(float64(1e-7)))))))
}
func (t *T1_111) Set(x int) {
	*t = (T1_111{complex128(complex(0.25, -0.5))})
}
func f5_111(p2 [3]int, p3 T1_111, p4 uint32) *bool {
	tick_()
	switch x6 := ((id_(uint16(1)) << 65) << 64); x6 {
		case uint16(2):
		case uint16(68), uint16(id_(int8(1))):
		case uint16(7), x6:
		case uint16(3):
		case x6:
	}
	return func() *bool { if (p4 < p4) { return ptr_(true) }; return ptr_(true) }()
}
func t7_111() {
	var v8 T1_111 = func() T1_111 { if func() bool { if (id_(false) == true) { return func() bool { if true { return true }; return false }() }; return (id_(false) || false) }() { return T1_111(window_([]complex128(append(trim_([]complex128(T1_111(nil))), []complex128{complex128(complex(0.25, 0)), complex128(complex(0.25, -0.5))}...)), (id_(int(5748218415062903534)) - int(0x7ffffffffffffffe)), int(id_(int64(1218535820028319334))))) }; return T1_111(window_([]complex128(T1_111(mapped_([]int{1, 2, int(0x7fffffffffffffff)}, func(i int) complex128 { return complex128(complex(1, 3)) }))), (id_(int(0)) ^ int(1)), (+id_(int(9223372036854775806))))) }(); _ = v8
	q9 := &v8; _ = q9
	var v10 *uint = ptr_(uint(id_(len(v8)))); _ = v10
	v11 := id_[[]string](append(trim_([]string(([...][]string{func() []string { if true { return []string(nil) }; return ([]string{" b", ""}) }(), append(trim_([]string([]string(nil))), []string{"b"}...)})[id_(0)])), []string{cut_(fmt.Sprint(func() int64 { if true { return int64(3) }; return int64(0) }(), complex64(id_(complex128(complex(0, -0.5)))))), (any(cut_(fmt.Sprintf("%#v", v8)))).(string), string(rune(func() int32 { if false { return int32(2) }; return int32(1) }()))}...)); _ = v11
	fmt.Println("v11", v11)
	v8 = (T1_111{(complex(id_(float64(-3.75)), id_(float64(16.748))) * func() complex128 { if true { return complex128(complex(1, 3)) }; return complex128(complex(-2.5, 0)) }()), complex((id_(float64(0)) + id_(float64(0.5))), func() float64 { if true { return float64(0.1) }; return float64(1e-7) }())})
	fmt.Println("v8", v8)
	if q9 != nil {
		fmt.Println("*q9", *q9)
	}
	if v10 != nil {
		fmt.Println("*v10", *v10)
	}
	fmt.Println("v11", v11)
}
func t12_111() {
	for i13 := range id_(uint32(3)) {
		_ = i13
		tick_()
		var v14 [1]map[string]uint64 = ([1]map[string]uint64{}); _ = v14
		var st15 stack_[float64]
		st15.push(float64(int8(id_(int16(1)))))
		st15.push(((any(id_(float64(1)))).(float64) - (id_(float64(1e-7)) - id_(float64(-1)))))
		st15.push(((-id_(float64(16777217))) - float64(id_(int64(-9223372036854775808)))))
		fmt.Println(len(st15.items))
		fmt.Printf("%v %+v %T\n", st15, st15, st15)
	}
	m16 := id_[T1_111](func() T1_111 { if !id_(true) { return (pair_[T1_111, uintptr]{(T1_111{complex128(complex(-2.5, 0)), complex128(complex(0, 3))}), uintptr(1)}).A }; return T1_111(window_([]complex128((T1_111{complex128(complex(0, 3)), complex128(complex(0.25, -0.5)), complex128(complex(0, 0)), complex128(complex(1, 1))})), int(-9223372036854775808), int(4995556339137681805))) }())
	var im16 Shape_ = &m16
	m16 = append(trim_([]complex128((T1_111{complex128(complex(0, 0)), complex128(complex(-2.5, -0.5))}))), []complex128{complex128(complex(0.25, -0.5)), complex128(complex(0, -0.5)), complex128(complex(0.25, 3))}...)
	fmt.Println("interface", im16.M(int((id_(int16(0x7cba)) | int16(19)))))
	var v17 complex64 = (((id_(complex64(complex(0.25, 1))) - id_(complex64(complex(0, 1)))) * (id_(complex64(complex(0, 3))) * id_(complex64(complex(0, -0.5))))) + ((id_(complex64(complex(0, -0.5))) - id_(complex64(complex(0.25, -0.5)))) * complex(id_(float32(-15.099)), id_(float32(0.5))))); _ = v17
	var v18 T1_111 = m16; _ = v18
	fmt.Println("m16", m16)
	fmt.Println("v17", v17)
	fmt.Printf("v18 %v\n", v18)
}
func main_111() {
	fuel_ = 3000
	try_(t7_111)
	try_(t12_111)
	fmt.Println("fuel", fuel_)
}

// 112
func c0_112() {
	_ = errors.New
	{ x, err := strconv.ParseUint("-inf", 1, 32); fmt.Println(x, err, errors.Is(err, strconv.ErrRange)) }
	{ x, err := strconv.Unquote("-129"); fmt.Printf("%q %v\n", x, err) }
	{ x, err := strconv.ParseUint("true", 1, 16); fmt.Println(x, err, errors.Is(err, strconv.ErrRange)) }
	{ x, err := strconv.ParseFloat("18446744073709551616", 64); fmt.Println(x, err) }
	{ x, err := strconv.ParseInt("1e400", 36, 16); fmt.Println(x, err) }
	fmt.Println(strconv.FormatFloat(1e6, 'G', 3, 32), strconv.FormatInt(5, 18), strconv.Itoa(10), strconv.FormatUint(10, 29))
	fmt.Println(strconv.Quote("世界"), strconv.QuoteRune(0x2028), string(strconv.AppendInt([]byte("x"), -4611686018427387904, 10)), strconv.FormatBool(true), strconv.QuoteToASCII("-12"))
	fmt.Println(strconv.FormatFloat(1, 'b', 20, 32), strconv.FormatInt(10, 6), strconv.Itoa(9223372036854775807), strconv.FormatUint(1, 7))
	fmt.Println(strconv.Quote("+7"), strconv.QuoteRune('\n'), string(strconv.AppendInt([]byte("x"), -4611686018427387904, 10)), strconv.FormatBool(true), strconv.QuoteToASCII("\xf0\x9f\x98"))
	fmt.Println(strconv.FormatFloat(123456789, 'x', 1, 32), strconv.FormatInt(-9223372036854775808, 19), strconv.Itoa(3074457345618258602), strconv.FormatUint(0, 31))
	fmt.Println(strconv.Quote("ǅ"), strconv.QuoteRune(0xfffd), string(strconv.AppendInt([]byte("x"), 9223372036854775806, 10)), strconv.FormatBool(true), strconv.QuoteToASCII("\xed\xa0\x80"))
	fmt.Println(strconv.FormatFloat(3.5, 'X', 0, 64), strconv.FormatInt(9223372036854775807, 7), strconv.Itoa(10), strconv.FormatUint(5, 5))
	fmt.Println(strconv.Quote("+7"), strconv.QuoteRune(0xad), string(strconv.AppendInt([]byte("x"), 3074457345618258602, 10)), strconv.FormatBool(true), strconv.QuoteToASCII("\xed\xa0\x80"))
}
func c1_112() {
	_, _, _, _, _ = sync.NewCond, context.Background, errors.New, atomic.AddInt32, time.Second
	{
	type msg struct {
		id int
		reply chan int
	}
	reqs := make(chan msg)
	go func() {
		for r := range reqs {
			r.reply <- r.id * 4
		}
	}()
	for i := range 1 {
		r := msg{i, make(chan int)}
		reqs <- r
		fmt.Print(<-r.reply, " ")
	}
	close(reqs)
	fmt.Println()
	}
	{
	gen := func(n int) <-chan int {
		c := make(chan int)
		go func() {
			for i := 2; i < n; i++ {
				c <- i
			}
			close(c)
		}()
		return c
	}
	c := gen(1 * 6)
	for {
		p, ok := <-c
		if !ok {
			break
		}
		fmt.Print(p, " ")
		next := make(chan int)
		go func(in <-chan int) {
			for v := range in {
				if v%p != 0 {
					next <- v
				}
			}
			close(next)
		}(c)
		c = next
	}
	fmt.Println()
	}
	{
	in, out := make(chan int), make(chan string)
	go func() {
		defer close(out)
		for v := range in {
			out <- fmt.Sprint(v*4, "!")
		}
	}()
	go func() {
		defer close(in)
		for i := range 1 {
			in <- i
		}
	}()
	for s := range out {
		fmt.Print(s, " ")
	}
	fmt.Println()
	}
	{
	var once sync.Once
	for i := range 1 {
		once.Do(func() { fmt.Println("once", i) })
	}
	f := sync.OnceValue(func() int { fmt.Println("computed"); return 4 })
	fmt.Println(f(), f())
	}
}
func main_112() {
	try_(c0_112)
	try_(c1_112)
}

// 113
var trace0_113 []string
func log0_113(i, x int) int { trace0_113 = append(trace0_113, fmt.Sprint(i, "=", x)); return x }
var _ = log0_113(-1, v00_113)
var v40_113 = log0_113(4, 4)
type M10_113 struct{}
func (M10_113) get() int { return func() int { return log0_113(1, 4) }() }
var v10_113 = M10_113{}.get()
var v50_113, w50_113 = both50_113()
func both50_113() (int, int) { return log0_113(5, 2 + v30_113), log0_113(5, -1) }
var v20_113, w20_113 = both20_113()
func both20_113() (int, int) { return log0_113(2, 2 + v10_113), log0_113(2, -1) }
var v30_113, w30_113 = log0_113(3, 3), log0_113(3, 0 + v00_113)
var v00_113, w00_113 = both00_113()
func both00_113() (int, int) { return log0_113(0, 2), log0_113(0, -1) }
func c0_113() {
	fmt.Println(trace0_113, v00_113, v10_113, v20_113, v30_113, v40_113, v50_113)
}
func main_113() {
	try_(c0_113)
}

// 115
func c0_115() {
	s := make([]string, 4, 9)
	show_ := func(what string, x []string) { fmt.Println(what, x, len(x), cap(x), x == nil) }
	show_("s", s)
	s0 := append(s[:len(s)/3], s[len(s)/2:]...)
	show_("s0", s0)
	s1 := append(s, "\ufeff", "\xff\xfe")
	show_("s1", s1)
	s2 := s; try_(func() { p := [3]string(s); fmt.Println(p) })
	try_(func() { q := (*[0]string)(s); fmt.Println(*q, len(q)) })
	show_("s2", s2)
	s3 := s1; try_(func() { fmt.Println(s1[id_(4):id_(5):id_(4)]) })
	show_("s3", s3)
	show_("s2", s1)
	fmt.Println(slices.Index(s, "\xed\xa0\x80"), slices.Contains(s, "99999999999999999999"))
	slices.SortFunc(s, func(a, b string) int {
		if a > b {
			return -1
		}
		if a < b {
			return 1
		}
		return 0
	}); fmt.Println(s, slices.IsSorted(s))
	_ = s
	_ = s0
	_ = s1
	_ = s2
	_ = s3
	_ = slices.Max[[]int]
}
func c1_115() {
	v0 := id_[complex64]((((id_(complex64(complex(1, 0))) * id_(complex64(complex(0, -0.5)))) * func() complex64 { if true { return complex64(complex(-2.5, -0.5)) }; return complex64(complex(0.25, 3)) }()) - ((id_(complex64(complex(0, 0))) - id_(complex64(complex(0, 3)))) * (id_(complex64(complex(1, 3))) - id_(complex64(complex(0.25, 1)))))))
	fmt.Println(v0)
	v1 := id_[uint64]((func() uint64 { if (v0 == v0) { return uint64(sum_([]int{int(-1202837489849083595), int(-9223372036854775807)})) }; return (id_(uint64(1)) - uint64(7)) }() >> uint((id_(int8(127)) + int8(-38)))))
	fmt.Println(v1)
	v2 := id_[string](cut_(string(string(rune((^id_(int32(2147483646))))) + cut_(string(cut_(fmt.Sprintf("%#v", v1)) + cut_(fmt.Sprintf("%08b", v1)))))))
	fmt.Println(v2)
	v3 := id_[uintptr](func() uintptr { if !(v1 <= v1) { return id_(func() uintptr { if true { return uintptr(0) }; return uintptr(0) }()) }; return (id_(id_(uintptr(58))) &^ (id_(uintptr(0x510fcb32e35d7ed0)) | uintptr(0))) }())
	fmt.Println(v3)
	v4 := id_[uintptr](uintptr(v1))
	fmt.Println(v4)
	v5 := id_[int8](int8(id_(len(v2))))
	fmt.Println(v5)
}
func main_115() {
	try_(c0_115)
	try_(c1_115)
}

// 116
type Num0_116 int
func (n Num0_116) String() string { return fmt.Sprintf("<%d>", int(n)) }
type Str0_116 string
type Err0_116 struct{ code int }
func (e Err0_116) Error() string { return fmt.Sprint("code ", e.code) }
type Ptr0_116 struct{ x int }
func (p *Ptr0_116) String() string { return "ptr" + fmt.Sprint(p == nil) }
type Plain0_116 struct {
	A int
	B string
	C any
}
type In0_116 struct{ X int }
type Outer0_116 struct {
	In0_116
	N Num0_116
}
func c0_116() {
	_, _ = errors.New, math.Pi
	fmt.Printf("é%7té%#.*q%s|\n", nil, 2, nil, []byte("\xff\xfe"))
	fmt.Printf("%#b|%.*t|\n", map[int]float32{-2: float32(-2.25)}, 4, [4]any{rune('\x00'), uint16(0), "0x1F"})
	fmt.Printf("% +.Xé% -v %U|\n", float64(1e20), float32(123456789), uint8(85), [4]string{"\xed\xa0\x80", "\xff\xfe"})
	fmt.Printf("%+*s %-1.E|\n", "w", []int8{int8(-128), int8(1), int8(-127)}, []float64{float64(-1), float64(16777216.5)})
	fmt.Printf("%q\n", fmt.Sprint())
	fmt.Printf("%q\n", fmt.Sprintln())
	fmt.Printf("%q\n", fmt.Sprint(false, [4]rune{}, uint8(0)))
}
func c1_116() {
	v0 := id_[uint64](func() uint64 { if (cut_(fmt.Sprintf("%#v", int(4761245684412408536))) >= string([]byte{uint8(1), uint8(7)})) { return uint64(sum_([]int{(id_(int(76)) / (id_(int(7)) | 1)), func() int { if true { return int(-9223372036854775808) }; return int(71) }()})) }; return ((^id_(uint64(69))) + (id_(uint64(1)) | uint64(7))) }())
	fmt.Println(v0)
	v1 := id_[int64]((-(-(id_(int64(7181450704336026896)) - int64(2)))))
	fmt.Println(v1)
	v2 := id_[string](func() string { if func() bool { if (id_(false) && true) { return func() bool { if true { return false }; return true }() }; return (v0 == uint64(1)) }() { return part_(string(string([]byte{uint8(0), uint8(0)})), *ptr_(id_(int(3))), func() int { if true { return int(3) }; return int(7) }()) }; return string([]byte(func() string { if true { return "" }; return "\xff😀%a  " }())) }())
	fmt.Println(v2)
	v3 := id_[int64]((((+v1) - v1) | v1))
	fmt.Println(v3)
	v4 := id_[uint8](func() uint8 { if !(id_(int(1)) > int(2)) { return ((+id_(uint8(254))) - (id_(uint8(2)) >> id_(uint(0)))) }; return func() uint8 { if func() bool { if true { return false }; return false }() { return (id_(uint8(67)) &^ uint8(255)) }; return uint8(id_(len(v2))) }() }())
	fmt.Println(v4)
}
func main_116() {
	try_(c0_116)
	try_(c1_116)
}

// 117
type T1_117 int32
func (t T1_117) M(x int) int {
	return x
}
func (t T1_117) N(x int) T1_117 {
	return T1_117((id_(uint64(2)) % (id_(uint64(0)) | 1)))
}
func (t *T1_117) Set(x int) {
	*t = T1_117(0x3403e0e1)
}
func f5_117(p2 []complex64, p3 T1_117, p4 []int16) int16 {
	tick_()
	v6 := mapped_(append(trim_([]bool(id_(([]bool{})))), []bool{(id_(int64(1)) > int64(7)), func() bool { if false { return false }; return true }(), !id_(false)}...), func(x bool) uint { return (func() uint { if x { return uint(5) }; return uint(94) }() >> 65) })
	fmt.Println("v6", v6)
	return (at_(p4, int(1)) - (id_(int16(0)) - int16(32767)))
}
func t7_117() {
	for i8 := int(0); i8 < 2; i8++ {
		_ = i8
		tick_()
		switch x9 := (any((id_(T1_117(2147483646)) % (id_(T1_117(2147483646)) | 1)))).(type) {
			case int64:
				_ = x9
				fmt.Printf("x9 %v\n", x9)
				ch10 := make(chan string, 1)
				go func() {
					defer close(ch10)
					for i := range 3 {
						_ = i
						ch10 <- *ptr_(string([]byte{uint8(1), uint8(1)}))
					}
				}()
				for {
					x11, ok := <-ch10
					if !ok {
						break
					}
					fmt.Println("got", x11)
				}
			case int:
				_ = x9
				fmt.Println("x9", x9)
				o13 := func() (r12 [1]T1_117) {
					defer fmt.Println("deferred", ((id_(uintptr(2)) % (id_(uintptr(18446744073709551614)) | 1)) | func() uintptr { if false { return uintptr(63) }; return uintptr(0xfffffffffffffffe) }()))
					defer fmt.Println("deferred", ((id_(int64(3)) &^ int64(-9223372036854775807)) / (func() int64 { if true { return int64(0x7ffffffffffffffe) }; return int64(-7121399324286583793) }() | 1)))
					r12 = func() [1]T1_117 { if (func() uint16 { if false { return uint16(1) }; return uint16(0) }() != (id_(uint16(0xffff)) & uint16(1))) { return r12 }; return ([1]T1_117{}) }()
					v14 := id_[map[int]complex64]((map[int]complex64{})); _ = v14
					return ([1]T1_117{})
				}()
				_ = o13
				fmt.Println("o13", o13)
			case uint16:
				_ = x9
				fmt.Println("x9", x9)
			case float64:
				_ = x9
				fmt.Printf("x9 %v\n", x9)
			default:
				fmt.Printf("other %T %v\n", x9, x9)
		}
	}
}
func t15_117() {
	v16 := mapped_(([]int8{(id_(int8(3)) & int8(-128)), int8(id_(uintptr(2))), (id_(int8(126)) * int8(3))}), func(x int8) []int32 { return append(trim_([]int32(*ptr_(([]int32{int32(0x7ffffffe)})))), []int32{}...) })
	fmt.Printf("v16 %#v\n", v16)
	for i19, e18 := range v16 {
		_, _ = i19, e18
		_ = e18
		tick_()
		q20 := &i19; _ = q20
		fmt.Printf("i19 %#v\n", i19)
		if len(v16) < 40 {
			v16 = append(v16, e18, []int32(window_([]int32(([]int32{int32(7), int32(1), int32(2147483647), int32(-2147483647)})), i19, int(id_(uint16(62))))), append(trim_([]int32(at_(v16, int(0)))), []int32{*ptr_(id_(int32(0x7ffffffe))), int32(id_(int64(4))), (id_(int32(2147483646)) ^ int32(2147483647))}...))
		}
	}
	var v21 [3]int = ([3]int{func() int { if func() bool { if false { return true }; return true }() { return func() int { if false { return int(63) }; return int(-4061540273063365460) }() }; return (id_(int(48)) * int(0)) }(), (pair_[int, T1_117]{(id_(int(3)) - int(3)), (id_(T1_117(-350383511)) << id_(uint(1)))}).A}); _ = v21
	fmt.Println("v16", v16)
	fmt.Printf("v21 %+v\n", v21)
}
func main_117() {
	fuel_ = 3000
	try_(t7_117)
	try_(t15_117)
	fmt.Println("fuel", fuel_)
}

// 118
type K0_118 struct {
	n int
	s string
}
type L0_118 int
type Bad0_118 struct{ f []int }
type I0_118 interface{ Key() string }
func (k K0_118) Key() string { return k.s }
func (l L0_118) Key() string { return "l" }
func (Bad0_118) Key() string { return "" }
func c0_118() {
	_, _, _ = maps.Keys[map[int]int], slices.Max[[]int], math.Pi
	m := map[int]map[string]int{-3: {"in": 1}, 1: {"in": 1}}
	fmt.Println(len(m), m)
	fmt.Println(len(m), m)
	if _, ok := m[1]; !ok {
		fmt.Println("missing", len(m))
	}
	fmt.Println(len(m), m)
	fmt.Println(len(m), m)
	fmt.Println(len(m), m)
	m2 := maps.Clone(m); clear(m); fmt.Println(len(m2), len(m))
	var z map[int]map[string]int; fmt.Println(z == nil, len(z)); delete(z, -3); try_(func() { z[1] = map[string]int{"in": 1} })
	for k := range map[int]bool{1 << 40: true} {
		fmt.Println(k)
	}
}
func main_118() {
	try_(c0_118)
}

// 119
func c0_119() {
	s, t := id_("+7"), id_("true")
	_, _, _ = strings.ToUpper, utf8.RuneLen, strconv.Quote
	_ = t
	{
	fmt.Println(strings.IndexRune(s, 0xfffd), strings.ContainsRune(s, 0xfffd), strings.IndexByte(s, 'a'), strings.IndexAny(s, t), strings.ContainsAny(s, t), strings.EqualFold(s, strings.ToUpper(s)))
	}
	{
	fmt.Printf("%q %q\n", strings.FieldsFunc(s, func(r rune) bool { return r == ',' || r > 200 }), strings.NewReplacer("a", "1", "a", "2").Replace(s))
	}
	{
	fmt.Printf("%q %q %q %q\n", strings.TrimSpace(s), strings.Trim(s, "a "), strings.TrimLeft(s, t), strings.TrimSuffix(s, "a"))
	}
	{
	try_(func() { i := id_(5); fmt.Printf("%q\n", s[i:id_(1)]) })
	}
	{
	for i, r := range s {
		fmt.Print(i, ":", r, " ")
	}
	fmt.Println()
	}
	{
	before, after, found := strings.Cut(s, "a"); fmt.Printf("%q %q %v %q\n", before, after, found, strings.Join([]string{s, t, s}, "a"))
	}
}
var base1_119 = errors.New("base")
type Code1_119 int
func (c Code1_119) Error() string { return fmt.Sprintf("code %d", int(c)) }
func (c Code1_119) Is(t error) bool { return t == base1_119 && c > 3 }
type Wrap1_119 struct {
	op  string
	err error
}
func (w *Wrap1_119) Error() string { return w.op + ": " + w.err.Error() }
func (w *Wrap1_119) Unwrap() error { return w.err }
func make1_119(n int) (err error) {
	defer func() {
		if r := recover(); r != nil {
			err = fmt.Errorf("recovered: %w", r.(error))
		}
	}()
	switch n {
	case 0:
		return nil
	case 1:
		return &Wrap1_119{"op", base1_119}
	case 2:
		return fmt.Errorf("a %w and %w", Code1_119(4), &Wrap1_119{"x", Code1_119(2)})
	case 3:
		return errors.Join(base1_119, nil, Code1_119(4))
	case 4:
		_ = []int{}[id_(4)]
	case 5:
		var w *Wrap1_119
		return w
	}
	return fmt.Errorf("%v %d: %w", base1_119, n, errors.Join(nil, nil))
}
func c1_119() {
	for n := range 7 {
		err := make1_119(n)
		if err == nil {
			fmt.Println(n, "nil")
			continue
		}
		var code Code1_119
		var wrap *Wrap1_119
		fmt.Println(n, errors.Is(err, base1_119), errors.As(err, &code), code)
		if n != 5 {
			fmt.Println(err, errors.As(err, &wrap), errors.Unwrap(err) == nil)
			fmt.Printf("%v|%s|%q|%T\n", err, err, err, err)
		}
	}
	fmt.Printf("%v %+v %d %x %T\n", Code1_119(4), Code1_119(1), Code1_119(2), Code1_119(10), base1_119)
}
func main_119() {
	try_(c0_119)
	try_(c1_119)
}

// 120
type T1_120 uintptr
func (t T1_120) M(x int) int {
	return (x / ((x ^ func() int { if false { return x }; return x }()) | 1))
}
func (t T1_120) N(x int) T1_120 {
	return (pair_[T1_120, int64]{t, int64(trunc_(float64(id_(float32(0)))))}).A
}
func (t *T1_120) Set(x int) {
	*t = T1_120(2)
}
func f5_120(p2 [4]int, p3 uint32, p4 uint64) int16 {
	tick_()
	var v6 map[string][]T1_120; _ = v6
	return int16(sum_([]int{p2[uint64(p3)%4], (p2[1] << 31)}))
}
func f8_120(p7 T1_120) int8 {
	tick_()
	v9 := id_(((-id_(float32(-1))) != (id_(float32(123456.789)) + id_(float32(1e10))))); _ = v9
	return (pair_[int8, int64]{func() int8 { if v9 { return int8(-128) }; return int8(-127) }(), (id_(int64(1)) % (id_(int64(-9223372036854775808)) | 1))}).A
}
func t10_120() {
	v11 := id_[float64]((-float64((id_(float32(615)) - id_(float32(0)))))); _ = v11
	v12 := id_[uint8](uint8(sum_([]int{*ptr_((id_(int(-1)) ^ int(2))), (int(id_(int8(-1))) - func() int { if true { return int(-9223372036854775808) }; return int(92) }())}))); _ = v12
	v13 := id_[int32](((-(id_(int32(1)) & int32(0))) - ((id_(int32(-1)) % (id_(int32(-2147483647)) | 1)) - int32(id_(uint16(65534)))))); _ = v13
	var v14 *[]float32 = func() *[]float32 { if ((id_(uint(5)) >= uint(0xffffffffffffffff)) || (id_(float64(2.25)) != v11)) { return ([...]*[]float32{ptr_(([]float32{float32(1e10), float32(-1), float32(123456.789), float32(0.5)})), &([]float32{}), ptr_([]float32(nil))})[id_(1)] }; return &([]float32{float32(-1), float32(0), float32(0.5), float32(0.1)}) }(); _ = v14
	if x15 := id_[int8](((id_(int8(126)) & int8(126)) / (func() int8 { if true { return int8(0) }; return int8(-128) }() | 1))); (float32(v12) > float32(imag(id_(complex64(complex(0, -0.5)))))) {
		_ = x15
		m16 := id_[T1_120](T1_120(uint16(sum_([]int{int(61), int(1)}))))
		var im16 Shape_ = &m16
		m16 = (id_(T1_120(51)) + T1_120(18446744073709551614))
		fmt.Println("interface", im16.M(id_((id_(int(1)) - int(3)))))
	} else if !func() bool { if false { return false }; return true }() {
	} else {
	}
	fmt.Println("v11", v11)
	fmt.Println("v12", v12)
	fmt.Println("v13", v13)
	if v14 != nil {
		fmt.Println("*v14", *v14)
	}
}
func t17_120() {
	m18 := id_[T1_120](func() T1_120 { if (id_(true) == false) { return T1_120(sum_([]int{int(-9223372036854775807), int(-9223372036854775808)})) }; return func() T1_120 { if false { return T1_120(2) }; return T1_120(2) }() }())
	var im18 Shape_ = m18
	m18 = (id_(T1_120(0)) % (id_(T1_120(7)) | 1))
	fmt.Println("interface", im18.M(int(func() uint32 { if true { return uint32(2) }; return uint32(1937338952) }())))
	v19 := id_[*[7]uint](func() *[7]uint { if (func() bool { if true { return false }; return false }() && func() bool { if true { return true }; return false }()) { return *ptr_(&([7]uint{uint(0xfffffffffffffffe), uint(2)})) }; return ptr_(([7]uint{})) }()); _ = v19
	n20 := 1
	for n20 > 0 {
		n20--
		_ = n20
		tick_()
		fmt.Println("n20", n20)
	}
	var v21 int = (func() int { if (id_(true) && true) { return func() int { if false { return int(2) }; return int(7) }() }; return (id_(int(0)) | int(9223372036854775806)) }() ^ ((id_(int(0x26e9702a94aeaec9)) &^ int(9223372036854775807)) + (id_(int(0)) << 15))); _ = v21
	m22 := id_[T1_120]((m18 - m18))
	pm22 := &m22
	pm22.Set(v21)
	fmt.Println("after set", pm22.M(v21), m22.M(v21))
	fmt.Println("m18", m18)
	if v19 != nil {
		fmt.Println("*v19", *v19)
	}
	fmt.Println("v21", v21)
	fmt.Println("m22", m22)
}
func main_120() {
	fuel_ = 3000
	try_(t10_120)
	try_(t17_120)
	fmt.Println("fuel", fuel_)
}

// 122
type node0_122 struct {
	v    int
	next *node0_122
}
type S0_122 struct{ a, b int }
type chain0_122 int
func obj0_122(n int) chain0_122 { fmt.Println("obj", n); return chain0_122(n) }
func (c chain0_122) call(n int) chain0_122 { fmt.Println("call", c, n); return c*10 + chain0_122(n) }
func t0_122(n int) int { fmt.Print("t", n, " "); return n }
func k0_122(s string) string { fmt.Print("k", s, " "); return s }
func show0_122(a, b int) { fmt.Println("show", a, b) }
func c0_122() {
	func() {
	x, p := 1, new(int)
	*p, x = x, t0_122(*p)
	(*p)++
	fmt.Println(*p, x)
	q := &x
	*q, x = 5, 6
	fmt.Println(x)
	}()
	func() {
	m := map[int][]int{1: {1}}
	m[t0_122(1)] = append(m[1], t0_122(2), len(m[t0_122(1)]))
	delete(m, t0_122(9))
	fmt.Println(m, copy(m[1], []int{t0_122(7)}))
	}()
	func() {
	m := map[int]int{t0_122(1): t0_122(2), t0_122(3): t0_122(4)}
	fmt.Println(m)
	}()
	func() {
	x := 1
	f := func(p *int) int { *p += 5; return *p }
	fmt.Println(x, f(&x), x)
	y := S0_122{x, f(&x)}
	m := map[int]int{x: f(&x)}
	fmt.Println(y, m, x == f(&x), f(&x) == x)
	}()
	func() {
	xs := []int{1, 2, 3}
	xs[t0_122(0)] += t0_122(1)
	xs[t0_122(2)]++
	fmt.Println(xs)
	}()
	func() {
	a := [3]int{1, 2, 3}
	b := a
	f := func() int { a[0] = 9; return 1 }
	c, d := a[0]+f(), a
	b[f()], a[1] = a[0], b[0]
	fmt.Println(a, b, c, d)
	}()
}
func main_122() {
	try_(c0_122)
}

// 123
type T1_123 struct {
	F0 map[int][]string
	F1 int16
	F2 uint
	F3 map[string]uint8
}
func (t T1_123) M(x int) int {
	return x
}
func (t T1_123) N(x int) T1_123 {
	return t
}
func (t *T1_123) Set(x int) {
	t.F1 = (any((*t).F1)).(int16)
}
func f4_123(p2 uint16, p3 uint32) T1_123 {
	tick_()
	fmt.Println("in f4_123")
	return (T1_123{F0: (map[int][]string{int(2): ([]string{"", "\x00"}), int(1): []string(nil)}), F1: (id_(int16(32767)) ^ int16(32766)), F3: (map[string]uint8{"😀ZZ": uint8(255)})})
}
func t5_123() {
	var v6 complex128; _ = v6
	o8 := func() (r7 int) {
		defer func() {
			q9 := &v6; _ = q9
			r7 = r7
		}()
		_ = (any("世\n ")).(int)
		return int((id_(uint8(255)) >> id_(uintptr(0x22d1ee44bdc9cbf1))))
	}()
	_ = o8
	fmt.Println("o8", o8)
	fmt.Println("v6", v6)
	fmt.Println("o8", o8)
}
func t10_123() {
	switch x11 := func() int { if (id_(uint(7)) == uint(7)) { return int(sum_([]int{int(3), int(-9223372036854775807)})) }; return (id_(int(7)) ^ int(9223372036854775807)) }(); x11 {
		case int(78):
			v12 := id_[map[uint]complex128]((map[uint]complex128{uint(18446744073709551615): ((id_(complex128(complex(-2.5, 0))) - id_(complex128(complex(-2.5, 0)))) - func() complex128 { if true { return complex128(complex(0.25, 3)) }; return complex128(complex(1, -0.5)) }())})); _ = v12
			v12 = (map[uint]complex128{uint(1): v12[(id_(uint(1)) &^ uint(5))], uint(5): complex((id_(float64(2.25)) * id_(float64(1e10))), (-id_(float64(0.5))))})
			fallthrough
		case int(-1):
		case func() int { if false { return x11 }; return x11 }():
	}
}
func main_123() {
	fuel_ = 3000
	try_(t5_123)
	try_(t10_123)
	fmt.Println("fuel", fuel_)
}

// 124
func steps0_124(n int) (out []int) {
	i := 0
top:
	i++
	switch {
	case i < 2:
		out = append(out, i)
		goto top
	case i == 2:
		out = append(out, -i)
		fallthrough
	case i > 100:
		out = append(out, 100)
		if n > 2 {
			break
		}
		goto top
	default:
		if i > 8 {
			return
		}
		goto top
	}
	if i < n {
		goto top
	}
	return
}
func c0_124() {
	fmt.Println(steps0_124(0), steps0_124(1))
	rows:
	for r := 0; r < 4; r++ {
		cols:
		for c := range 4 {
			switch v := r*4 + c; {
			case v%3 == 0:
				continue cols
			case v%7 == 2:
				continue rows
			case v > 10:
				break rows
			case c == 2:
				if r == 1 {
					break
				}
				fallthrough
			case v < 0:
				fmt.Print("f")
			default:
				fmt.Print("d")
			}
			select {
			default:
				if c == 2 {
					break
				}
				if r == 2 {
					break cols
				}
				fmt.Print("s")
			}
			fmt.Print(r, c, " ")
		}
		fmt.Println("row", r)
	}
		if 0 > 2 {
			goto left
		}
		fmt.Println("not left")
	left:
	sw:
	switch x := any(1).(type) {
	case int, int8:
		for i := range 3 {
			if i == 1 {
				break sw
			}
			fmt.Println(i, x)
		}
	case string:
		fmt.Println(len(x))
	case nil:
		fmt.Println("nil", x)
	}
	switch f := func() int { fmt.Print("once "); return 0 }; f() {
	case func() int { fmt.Print("c1 "); return 1 }(), func() int { fmt.Print("c2 "); return 2 }():
		fmt.Println("one or two")
	default:
		fmt.Println("default")
	case 3:
		fmt.Println("three")
		fallthrough
	case 4:
		fmt.Println("four")
	}
	switch {
	}
	for i, j := 0, 10; i < j; i, j = i+3, j-1 {
		if i == 2 {
			continue
		}
		fmt.Print(i, j, " ")
	}
	var k int
	for k = range 3 {
		k *= 5
	}
	for k < 30 {
		k += 3
	}
	for {
		k--
		if k%5 == 0 {
			break
		}
	}
	if k := k * 2; k > 50 {
		fmt.Println("big", k)
	} else if j := k + 1; j > 40 {
		fmt.Println(j, k)
	} else {
		fmt.Println(j - k)
	}
	fmt.Println(k)
}
type Num1_124 int
func (n Num1_124) String() string { return fmt.Sprintf("<%d>", int(n)) }
type Str1_124 string
type Err1_124 struct{ code int }
func (e Err1_124) Error() string { return fmt.Sprint("code ", e.code) }
type Ptr1_124 struct{ x int }
func (p *Ptr1_124) String() string { return "ptr" + fmt.Sprint(p == nil) }
type Plain1_124 struct {
	A int
	B string
	C any
}
type In1_124 struct{ X int }
type Outer1_124 struct {
	In1_124
	N Num1_124
}
func c1_124() {
	_, _ = errors.New, math.Pi
	fmt.Printf("%#.v|\n", uint8(75))
	fmt.Printf("% +*G|\n", "w", [3]error{nil, Err1_124{2}})
	fmt.Printf("|%#0.7d%c%#+7.2t|\n", &struct{ A string; b any; C_ []string }{"go", []bool{false, true}, []string{}}, nil, []complex128{complex128(complex(1e6, 1e6))})
	fmt.Printf(" %0*g|\n", -6, &struct{ A bool; b any; C_ []bool }{true, map[float64]float64{math.Inf(-1): float64(1e21), math.NaN(): float64(2.5), 1.5: float64(2.5)}, []bool{true, false, true}})
	fmt.Printf("%#0*T|\n", 5)
	fmt.Printf("é%-.*bé%-.*bé%0.5v|\n", 4, Plain1_124{9, "+7", [][]string{{"héllo", "tab\tnl\n"}, nil}}, 0, Outer1_124{In1_124{4}, Num1_124(4)}, []float32{float32(-1)}, struct{ A string; b any; C_ []string }{"a,b,,c", In1_124{1}, []string{}})
	fmt.Printf("%q\n", fmt.Sprintln([]bool{}))
	fmt.Printf("%q\n", fmt.Sprintln([]any{map[Num1_124]Str1_124{2: "b", 1: "a"}}, (*int)(nil), rune(0x110000), map[int]uint8{30: uint8(255)}))
}
func main_124() {
	try_(c0_124)
	try_(c1_124)
}

// 125
func c0_125() {
	s := []struct{}{struct{}{}, struct{}{}, struct{}{}, struct{}{}}
	show_ := func(what string, x []struct{}) { fmt.Println(what, x, len(x), cap(x), x == nil) }
	show_("s", s)
	s0 := s; fmt.Println(copy(s0, s), copy(s[len(s)/3:], s))
	show_("s0", s0)
	s1 := s0; try_(func() { fmt.Println(s0[id_(1):id_(2):id_(2)]) })
	if len(s0) > 0 {
		s0[0] = struct{}{}
	}
	show_("s1", s1)
	s2 := append(s0, struct{}{}, struct{}{}, struct{}{})
	show_("s2", s2)
	s3 := slices.Grow(s2, 20)
	if len(s2) > 0 {
		s2[0] = struct{}{}
	}
	show_("s3", s3)
	show_("s3", s)
	_ = s
	_ = s0
	_ = s1
	_ = s2
	_ = s3
	_ = slices.Max[[]int]
}
func main_125() {
	try_(c0_125)
}

// 126
type T1_126 struct {
	F0 uint16
	F1 []map[string]int8
	F2 uint16
	F3 int
}
func (t T1_126) M(x int) int {
	return (((t.F3 &^ t.F3) | (-t.F3)) | int((id_(int16(-1)) >> 0)))
}
func (t T1_126) N(x int) T1_126 {
	return t
}
func (t *T1_126) Set(x int) {
	t.F3 = id_((*t).F3)
}
func f4_126(p2 int, p3 T1_126) map[bool]complex128 {
	tick_()
	return (map[bool]complex128{false: (id_(complex128(complex(-2.5, 3))) * id_(complex128(complex(-2.5, -0.5))))})
}
func t5_126() {
	v6 := mapped_(func() [][]int64 { if *ptr_(id_(true)) { return func() [][]int64 { if true { return ([][]int64{[]int64(nil), []int64(nil)}) }; return (make([][]int64, 1, 8)) }() }; return func() [][]int64 { if false { return ([][]int64{([]int64{})}) }; return [][]int64(nil) }() }(), func(x []int64) [7]bool { return ([7]bool{}) })
	fmt.Println("v6", v6)
	v6 = v6
	var v7 float64; _ = v7
	fmt.Println("v6", v6)
	fmt.Printf("v7 %+v\n", v7)
}
func main_126() {
	fuel_ = 3000
	try_(t5_126)
	fmt.Println("fuel", fuel_)
}

// 127
type node0_127 struct {
	v    int
	next *node0_127
}
type S0_127 struct{ a, b int }
type chain0_127 int
func obj0_127(n int) chain0_127 { fmt.Println("obj", n); return chain0_127(n) }
func (c chain0_127) call(n int) chain0_127 { fmt.Println("call", c, n); return c*10 + chain0_127(n) }
func t0_127(n int) int { fmt.Print("t", n, " "); return n }
func k0_127(s string) string { fmt.Print("k", s, " "); return s }
func show0_127(a, b int) { fmt.Println("show", a, b) }
func c0_127() {
	func() {
	fmt.Println(t0_127(1) + t0_127(2)*t0_127(3) - t0_127(4))
	}()
	func() {
	fmt.Println(t0_127(0) > 0 && t0_127(1) > 0 || t0_127(2) > 0 && t0_127(3) > 5)
	}()
	func() {
	m := map[int][]int{1: {1}}
	m[t0_127(1)] = append(m[1], t0_127(2), len(m[t0_127(1)]))
	delete(m, t0_127(9))
	fmt.Println(m, copy(m[1], []int{t0_127(7)}))
	}()
	func() {
	a, b, c := 1, 2, 3
	a, b, c = c, a, b+a
	fmt.Println(a, b, c)
	}()
}
func main_127() {
	try_(c0_127)
}

// 128
type A0_128 struct{ n int }
func (a A0_128) M() int { return a.n }
type B0_128 int
func (b B0_128) M() int { return int(b) * 2 }
func (b B0_128) String() string { return "B" }
type I0_128 interface{ M() int }
func c0_128() {
	_ = errors.New
	for i, x := range []any{I0_128(B0_128(1)), true, error(nil), map[string]int{}, errors.New("e"), nil, 1, map[string]int{}, float32(1)} {
		switch v := x.(type) {
		case map[string]int:
			fmt.Printf("%d map[string]int %v %T\n", i, v == nil, v)
		case nil:
			fmt.Printf("%d nil %v %T\n", i, v == nil, x)
		case struct{}:
			fmt.Printf("%d struct{} %v %T\n", i, v == v, v)
		case int:
			fmt.Printf("%d int %v %T\n", i, v == v, v)
		case error:
			fmt.Printf("%d error %v %T\n", i, v == nil, v)
		case A0_128:
			fmt.Printf("%d A %v %T\n", i, v == v, v)
		case func():
			fmt.Printf("%d func() %v %T\n", i, v == nil, v)
		default:
			fmt.Printf("%d other %T %v\n", i, v, v == nil)
		}
		if _, ok := x.(fmt.Stringer); ok {
			fmt.Println(i, "is fmt.Stringer")
		}
		if _, ok := x.(A0_128); ok {
			fmt.Println(i, "is A")
		}
		try_(func() { _ = x.(fmt.Stringer); fmt.Println("fine") })
	}
	var p, q any = (*A0_128)(nil), float32(1)
	try_(func() { fmt.Println(p == q, p != q) })
	var i, j I0_128 = nil, B0_128(2)
	fmt.Println(i == j, i == nil, any(i) == any(j))
	try_(func() { fmt.Println(i.M() + j.M()) })
	try_(func() { fmt.Println(i.(fmt.Stringer).String()) })
	try_(func() { fmt.Println(j.(B0_128)) })
	try_(func() { fmt.Println(i.(interface{ Q() })) })
}
func main_128() {
	try_(c0_128)
}

// 129
type T1_129 string
type T2_129 [2][]int
func (t T1_129) M(x int) int {
	return x
}
func (t T1_129) N(x int) T1_129 {
	return T1_129(cut_(string(T1_129(cut_(string(t + t))) + T1_129(cut_(string(t + t))))))
}
func (t *T1_129) Set(x int) {
	*t = T1_129("\x00")
}
func (t T2_129) M(x int) int {
	return x
}
func (t T2_129) N(x int) T2_129 {
	return (any((T2_129{t[0]}))).(T2_129)
}
func (t *T2_129) Set(x int) {
	*t = (T2_129{})
}
func f4_129(p3 complex64) T1_129 {
	tick_()
	v5 := id_[T1_129](T1_129(cut_(string(T1_129(cut_(fmt.Sprintf("%T", p3))) + T1_129(string([]rune(string([]byte{uint8(254), uint8(7)})))))))); _ = v5
	return v5
}
func t6_129() {
	v7 := id_[[]uintptr](func() []uintptr { if (uint32(id_(uint(1))) > func() uint32 { if false { return uint32(4239671411) }; return uint32(0) }()) { return []uintptr(mapped_([]int{1, 2, (id_(int(9223372036854775807)) & int(0))}, func(i int) uintptr { return (-id_(uintptr(0))) })) }; return append(trim_([]uintptr(([]uintptr{uintptr(36), uintptr(18446744073709551615), uintptr(38)}))), []uintptr{}...) }()); _ = v7
	fmt.Println("v7", v7)
	v7 = ([]uintptr{at_(v7, func() int { if false { return int(7) }; return int(1) }()), ((id_(uintptr(7)) >> id_(uint64(0))) * func() uintptr { if true { return uintptr(60) }; return uintptr(0xffffffffffffffff) }())})
	o9 := func() (r8 int) {
		defer func() {
			if x := recover(); x != nil {
				fmt.Println("caught", x)
			}
			fmt.Printf("r8 %v\n", r8)
			r8 = r8
		}()
		defer fmt.Println("deferred", T1_129(cut_(fmt.Sprintf("%v", r8))))
		fmt.Println("copied", copy(v7, v7), len(v7))
		n11 := 2
	L10:
		for n11 > 0 {
			n11--
			_ = n11
			tick_()
			v12 := id_[[][]int](([][]int{[]int(window_([]int([]int(window_([]int(([]int{n11, r8, r8})), n11, r8))), func() int { if false { return r8 }; return r8 }(), n11))})); _ = v12
			if ((id_(uint8(0)) != uint8(6)) || (r8 == n11)) {
				break L10
			}
			if len(v12) > 0 {
				v12[int(func() uint8 { if false { return uint8(7) }; return uint8(72) }())%len(v12)] = []int(window_([]int([]int(window_([]int((make([]int, 4, 5))), n11, n11))), r8, func() int { if true { return r8 }; return n11 }()))
			}
		}
		if (id_(int64(0x7fffffffffffffff)) != int64(-9223372036854775808)) {
			panic(cut_(fmt.Sprintf("%#v", v7)))
		}
		return int(uint64(trunc_(float64(id_(float64(123456.789))))))
	}()
	_ = o9
	fmt.Println("o9", o9)
	fmt.Println("v7", v7)
	fmt.Println("o9", o9)
}
func main_129() {
	fuel_ = 3000
	try_(t6_129)
	fmt.Println("fuel", fuel_)
}

// 130
type Arr0_130 [5]struct{ x int; y string }
func change0_130(a Arr0_130) Arr0_130 { a[0] = a[4]; return a }
func point0_130(a *Arr0_130) { a[0], a[0] = a[0], a[0] }
func c0_130() {
	a := Arr0_130{{3, "y"}, {9, "y"}, {5, "y"}}
	b := a
	b[0] = a[0]
	fmt.Println(a, b, a == b, change0_130(a), len(a), cap(a[:0]))
	point0_130(&b)
	p := &b
	for i, x := range p {
		p[4] = p[0]
		fmt.Print(i, x, " ")
	}
	for i, x := range b {
		b[4] = b[0]
		fmt.Print(i, x, " ")
	}
	fmt.Println(*p, p[0], a == *p)
	s := b[:]
	s[0] = a[4]
	c := [...]struct{ x int; y string }{4: a[0], 1: b[0]}
	fmt.Println(b, c, len(c), Arr0_130(c) == b)
	m := map[Arr0_130]int{a: 1}
	m[b]++
	m[Arr0_130(c)] += 2
	fmt.Println(len(m), m[a], m[b])
	var grid [3][5]struct{ x int; y string }
	grid[1] = c
	grid[2][0] = a[0]
	copy2 := grid
	copy2[1][0] = b[0]
	fmt.Println(grid, copy2, grid == copy2)
	i := id_(1)
	try_(func() { fmt.Println(a[i], p[i]) })
	try_(func() { var q *Arr0_130; for i := range q { fmt.Print(i) }; fmt.Println(len(q)); fmt.Println(q[0]) })
}
var base1_130 = errors.New("base")
type Code1_130 int
func (c Code1_130) Error() string { return fmt.Sprintf("code %d", int(c)) }
func (c Code1_130) Is(t error) bool { return t == base1_130 && c > 3 }
type Wrap1_130 struct {
	op  string
	err error
}
func (w *Wrap1_130) Error() string { return w.op + ": " + w.err.Error() }
func (w *Wrap1_130) Unwrap() error { return w.err }
func make1_130(n int) (err error) {
	defer func() {
		if r := recover(); r != nil {
			err = fmt.Errorf("recovered: %w", r.(error))
		}
	}()
	switch n {
	case 0:
		return nil
	case 1:
		return &Wrap1_130{"op", base1_130}
	case 2:
		return fmt.Errorf("a %w and %w", Code1_130(8), &Wrap1_130{"x", Code1_130(2)})
	case 3:
		return errors.Join(base1_130, nil, Code1_130(8))
	case 4:
		_ = []int{}[id_(8)]
	case 5:
		var w *Wrap1_130
		return w
	}
	return fmt.Errorf("%v %d: %w", base1_130, n, errors.Join(nil, nil))
}
func c1_130() {
	for n := range 7 {
		err := make1_130(n)
		if err == nil {
			fmt.Println(n, "nil")
			continue
		}
		var code Code1_130
		var wrap *Wrap1_130
		fmt.Println(n, errors.Is(err, base1_130), errors.As(err, &code), code)
		if n != 5 {
			fmt.Println(err, errors.As(err, &wrap), errors.Unwrap(err) == nil)
			fmt.Printf("%v|%s|%q|%T\n", err, err, err, err)
		}
	}
	fmt.Printf("%v %+v %d %x %T\n", Code1_130(8), Code1_130(1), Code1_130(2), Code1_130(10), base1_130)
}
func main_130() {
	try_(c0_130)
	try_(c1_130)
}

// 132
type T1_132 int
type T2_132 []map[string]uint64
func (t T1_132) M(x int) int {
	return x
}
func (t T1_132) N(x int) T1_132 {
	return t
}
func (t *T1_132) Set(x int) {
	*t = T1_132(-9223372036854775807)
}
func (t T1_132) String() string { return "<T1_132>" }
func (t T2_132) M(x int) int {
	return *ptr_(int(id_(len(t))))
}
func (t T2_132) N(x int) T2_132 {
	return T2_132(window_([]map[string]uint64(func() T2_132 { if false { return t }; return t }()), (x &^ x), func() int { if true { return x }; return x }()))
}
func (t *T2_132) Set(x int) {
	*t = (make(T2_132, 1, 4))
}
func f4_132(p3 int64) T2_132 {
	tick_()
	fmt.Println("in f4_132")
	var v5 uint8; _ = v5
	fmt.Println("p3", p3)
	v6 := mapped_(func() []T2_132 { if !id_(false) { return []T2_132(mapped_([]int{1, 2, int(1)}, func(i int) T2_132 { return (T2_132{}) })) }; return []T2_132(window_([]T2_132((make([]T2_132, 3, 9))), int(9223372036854775806), int(1))) }(), func(x T2_132) T1_132 { return func() T1_132 { if (id_(true) == true) { return T1_132(sum_([]int{int(7), int(-9223372036854775808)})) }; return max(id_(T1_132(1)), T1_132(9223372036854775806)) }() })
	fmt.Println("v6", v6)
	return func() T2_132 { if (id_(float32(2.25)) < float32(-97.135)) { return (make(T2_132, 0, 8)) }; return (T2_132{}) }()
}
func f8_132(p7 []int) T1_132 {
	tick_()
	fmt.Println("in f8_132")
	v9 := id_[int32](([...]int32{((id_(int32(7)) &^ int32(2147483646)) << ([...]uint{uint(3), uint(0)})[id_(0)]), (int32(id_(cap(p7))) ^ func() int32 { if false { return int32(0) }; return int32(-2147483647) }())})[id_(1)]); _ = v9
	if (uint64(trunc_(float64((id_(float64(2.25)) - id_(float64(0.1)))))) == uint64(id_(cap(p7)))) {
		var v10 uint64; _ = v10
	} else if (int8(id_(len(p7))) <= (id_(int8(-1)) << 65)) {
	}
	return func() T1_132 { if func() bool { if true { return false }; return false }() { return T1_132(id_(len(p7))) }; return func() T1_132 { if true { return T1_132(-9223372036854775808) }; return T1_132(-9223372036854775808) }() }()
}
func f13_132(p11 map[T1_132]T1_132, p12 [1]int) complex128 {
	tick_()
	m14 := id_[T1_132](T1_132(id_(id_(uint32(3)))))
	pm14 := &m14
	pm14.Set(min(p12[0], p12[0]))
	fmt.Println("after set", pm14.N(min(p12[0], p12[0])), m14.N(p12[0]))
	return (complex(id_(float64(2.25)), id_(float64(0))) - func() complex128 { if true { return complex128(complex(1, 1)) }; return complex128(complex(-2.5, 0)) }())
}
func t15_132() {
	m16 := id_[T1_132]((f8_132(([]int{int(3377296055239778022)})) << uint16(id_(uint16(7)))))
	var im16 Shape_ = &m16
	m16 = T1_132(sum_([]int{int(3), int(86)}))
	fmt.Println("interface", im16.M(int(sum_([]int{int(id_(int16(7))), int(id_(uint32(0)))}))))
	q17 := &m16; _ = q17
	var st18 stack_[T2_132]
	st18.push(append(trim_([]map[string]uint64(append(trim_([]map[string]uint64((T2_132{(map[string]uint64{"\"": uint64(71), "": uint64(1)}), map[string]uint64(nil), (map[string]uint64{"é": uint64(7)})}))), []map[string]uint64{(map[string]uint64{})}...))), []map[string]uint64{(map[string]uint64{}), func() map[string]uint64 { if false { return (map[string]uint64{"\xffé\"%😀é": uint64(62), "\x00": uint64(2)}) }; return (map[string]uint64{"": uint64(3)}) }(), (map[string]uint64{" ": uint64(5), "Z": uint64(1)})}...))
	fmt.Println(len(st18.items))
	fmt.Printf("%v %+v %T\n", st18, st18, st18)
	if q17 != nil {
		fmt.Println("*q17", *q17)
	}
	switch x19 := string([]byte(cut_(fmt.Sprintf("%v", m16)))); x19 {
		case "é世0\xffé\n":
			v20 := id_[[][7]int32](([][7]int32{([7]int32{}), ([7]int32{}), func() [7]int32 { if (pair_[bool, complex64]{false, complex64(complex(0.25, 0))}).A { return ([7]int32{}) }; return ([7]int32{int32(-1), int32(-2147483648), int32(2147483647)}) }()})); _ = v20
			o22 := func() (r21 int8) {
				defer func() {
					v23 := id_[float32]((-(float32(real(id_(complex64(complex(0.25, -0.5))))) * func() float32 { if false { return float32(0) }; return float32(1e10) }()))); _ = v23
					r21 = (+func() int8 { if false { return r21 }; return r21 }())
				}()
				defer func() {
					switch {
						case id_(((*T1_132)(nil) != q17)):
							if q17 != nil {
								*q17 += f8_132(([]int{}))
							}
							if len(v20) > 0 {
								v20[int((id_(uint8(5)) / (id_(uint8(1)) | 1)))%len(v20)] = ([7]int32{})
							}
						case id_(id_((id_(int(0)) <= int(7)))):
							if len(v20) > 0 {
								v24 := &v20[int((id_(uint8(0)) + uint8(0)))%len(v20)]
								*v24 = ([7]int32{(id_(int32(-2147483648)) << 65), (id_(int32(30)) % (id_(int32(-2147483647)) | 1))})
							}
							v25 := id_[T1_132](func() T1_132 { if func() bool { if (m16 != m16) { return func() bool { if false { return true }; return true }() }; return (id_(int(9223372036854775806)) > int(13)) }() { return f8_132(append(trim_([]int([]int(nil))), []int{int(3)}...)) }; return m16 }()); _ = v25
						case id_(true):
							v26 := id_[complex128]((*ptr_(complex(id_(float64(1e10)), id_(float64(-1)))) - (f13_132((map[T1_132]T1_132{}), ([1]int{int(-9223372036854775808)})) + (id_(complex128(complex(0, 1))) + id_(complex128(complex(-2.5, 3))))))); _ = v26
							if q17 != nil {
								*q17 = ((m16 &^ m16) % ((m16 & m16) | 1))
							}
					}
					r21 = ((any(r21)).(int8) & (r21 * r21))
				}()
				if q17 != nil {
					fmt.Println("*q17", *q17)
				}
				if q17 != nil {
					*q17 ^= T1_132(func() uintptr { if false { return uintptr(0) }; return uintptr(0) }())
				}
				return func() int8 { if (id_(false) != false) { return (r21 &^ r21) }; return r21 }()
			}()
			_ = o22
			fmt.Printf("o22 %+v\n", o22)
		case x19:
			var v27 string = x19; _ = v27
	}
	fmt.Println("m16", m16)
	if q17 != nil {
		fmt.Println("*q17", *q17)
	}
}
func main_132() {
	fuel_ = 3000
	try_(t15_132)
	fmt.Println("fuel", fuel_)
}

// 133
type C0_133 struct{ n int }
func (c C0_133) Get() int { return c.n }
func (c *C0_133) Add(x ...int) int {
	for _, v := range x {
		c.n += v
	}
	return c.n
}
func (c *C0_133) Nil() bool { return c == nil }
type D0_133 struct{ *C0_133 }
type E0_133 struct{ C0_133 }
type G0_133 interface {
	Get() int
	Add(...int) int
}
type F0_133 func(int) int
func (f F0_133) Twice(x int) int { return f(f(x)) }
type S0_133 []int
func (s S0_133) Len() int { return len(s) }
func (s *S0_133) Push(x int) { *s = append(*s, x) }
func c0_133() {
	c := C0_133{5}
	get, add := c.Get, c.Add
	c.n = 9
	fmt.Println(get(), add(3, 2), c.n, get(), C0_133.Get(c), (*C0_133).Get(&c), (*C0_133).Add(&c, []int{1, 1}...))
	d, e := D0_133{&c}, E0_133{c}
	dg, eg, da, ea := d.Get, e.Get, d.Add, e.Add
	c.n, e.n = 10, 20
	fmt.Println(dg(), eg(), da(1), ea(1), c.n, e.n, d.n, D0_133.Add(d, 5), (*E0_133).Add(&e, 7), E0_133.Get(e))
	var g G0_133 = &c
	h, i := g.Get, g.Add
	fmt.Println(i(3), h(), G0_133.Get(g), G0_133.Add(g, 1, 2), interface{ Get() int }.Get(g))
	var np *C0_133
	fmt.Println(np.Nil(), (*C0_133).Nil(nil))
	try_(func() { fmt.Println(np.Get()) })
	try_(func() { f := np.Get; fmt.Println(f()) })
	try_(func() { var dd D0_133; fmt.Println(dd.Nil()); fmt.Println(dd.Get()) })
	try_(func() { var gg G0_133; f := gg.Get; fmt.Println(f()) })
	gn := []G0_133{np}[id_(0)]
	fmt.Println(gn == nil, gn != nil, gn.(*C0_133).Nil())
	try_(func() { fmt.Println(gn.Get()) })
	fmt.Println(F0_133(func(x int) int { return x*3 - 1 }).Twice(5))
	var s S0_133
	push := s.Push
	push(1)
	s.Push(9)
	defer fmt.Println("deferred", s.Len(), s)
	defer s.Push(9)
	length := s.Len
	push(4)
	fmt.Println(length(), s.Len(), s)
	fs := []func() int{c.Get, (&c).Get, d.Get, func() int { return c.n }}
	c.n = -5
	for _, f := range fs {
		fmt.Print(f(), " ")
	}
	fmt.Printf("%T %T %T\n", c.Add, (*C0_133).Add, G0_133.Get)
}
func count1_133(name string, n int, cleanup bool) iter.Seq[int] {
	return func(yield func(int) bool) {
		if cleanup {
			defer fmt.Println("cleanup", name)
		}
		for i := range n {
			if !yield(i) {
				fmt.Println("stopped", name, i)
				return
			}
		}
		fmt.Println("finished", name)
	}
}
func pairs1_133(xs ...string) iter.Seq2[int, string] {
	return func(yield func(int, string) bool) {
		for i, x := range xs {
			if !yield(i, x) {
				break
			}
		}
	}
}
func filter1_133[T any](seq iter.Seq[T], keep func(T) bool) iter.Seq[T] {
	return func(yield func(T) bool) {
		seq(func(x T) bool { return !keep(x) || yield(x) })
	}
}
func run1_133(limit int) (res string) {
	x := 0
	defer func() { fmt.Println("end", x, res) }()
	if limit < 0 {
		goto done
	}
outer:
	for i := range count1_133("a", 0, false) {
		if x < 0 {
			continue outer
		}
		defer func() { if r := recover(); r != nil { res = fmt.Sprint("rescued ", r) } }()
		for j := range count1_133("b", 2, false) {
			x++
			defer fmt.Println("deferred", i, j)
			if i == 1 && j == 2 {
				panic("in body")
			}
			if i+j > limit {
				continue outer
			}
		}
		switch {
		case i == 2:
			continue
		}
		fmt.Println("i", i, x)
	}
done:
	return res + fmt.Sprint("x", x)
}
func wrong1_133() {
	var kept func(int) bool
	for i := range func(yield func(int) bool) { kept = yield; yield(0); yield(1); yield(2) } {
		fmt.Println("got", i)
		if i == 1 {
			break
		}
	}
	kept(7)
}
func c1_133() {
	try_(func() { fmt.Println(run1_133(2)) })
	try_(func() { fmt.Println(run1_133(-1)) })
	try_(wrong1_133)
	for i, s := range pairs1_133("p", "q", "r") {
		defer fmt.Print("loop defer ", i, s, "\n")
		if i == 2 {
			continue
		}
		fmt.Println(i, s)
	}
	for range filter1_133(count1_133("f", 6, false), func(i int) bool { return i%2 == 0 }) {
		fmt.Print(".")
	}
	next, stop := iter.Pull(count1_133("pull", 0, false))
	v, ok := next()
	fmt.Println(v, ok)
	v, ok = next()
	fmt.Println(v, ok)
	stop()
	v, ok = next()
	fmt.Println(v, ok)
	var fs []func() int
	for i := range count1_133("closures", 3, false) {
		fs = append(fs, func() int { i++; return i })
	}
	fmt.Println(fs[0](), fs[0](), fs[2]())
	for i := range filter1_133(filter1_133(count1_133("ff", 9, false), func(i int) bool { return i > 1 }), func(i int) bool { return i%3 != 0 }) {
		if i > 6 {
			break
		}
		fmt.Print(i, " ")
	}
}
func main_133() {
	try_(c0_133)
	try_(c1_133)
}

// 134
type T0_134 struct{ n int }
func (t T0_134) Error() string { return fmt.Sprint("T", t.n) }
func inner0_134(n int) (r int, err error) {
	defer func() { r *= 2 }()
	defer func() {
		if x := recover(); x != nil {
			err = fmt.Errorf("inner: %v", x)
			r = 8
			if n > 1 {
				panic(fmt.Sprint("again ", x))
			}
		}
	}()
	for i := range 3 {
		defer fmt.Println("loop", i, n)
	}
	if n > 0 {
		var p *int; *p = 1
	}
	return 2, nil
}
func nested0_134() (s string) {
	defer func() {
		s += fmt.Sprint(" outer:", recover())
	}()
	defer func() {
		defer func() { s += fmt.Sprint(" middle:", recover()) }()
		_ = string([]byte(nil))[id_(0)]
	}()
	panic(error(nil))
	return "fine"
}
func helper0_134() any { return recover() }
func notdirect0_134() (r any) {
	defer func() { r = recover() }()
	defer func() { func() { fmt.Println("not direct", recover()) }() }()
	defer func() { fmt.Println("helper", helper0_134()) }()
	defer fmt.Println("direct", recover())
	_ = any(T0_134{}).(interface{ Nope() })
	return "none"
}
func rethrow0_134() (err error) {
	defer func() {
		if e, ok := recover().(error); ok {
			err = e
		}
	}()
	func() {
		defer func() { panic(recover()) }()
		panic("text")
	}()
	return
}
func c0_134() {
	try_(func() { fmt.Println(inner0_134(0)) })
	try_(func() { fmt.Println(inner0_134(1)) })
	try_(func() { fmt.Println(inner0_134(2)) })
	try_(func() { fmt.Println(nested0_134()) })
	try_(func() { fmt.Println(notdirect0_134()) })
	try_(func() {
		err := rethrow0_134()
		var t T0_134
		fmt.Println(err, errors.As(err, &t), t, errors.Unwrap(err))
		fmt.Printf("%T\n", err)
	})
	x := 8
	defer func(v int) { fmt.Println("args", v, x) }(x)
	x++
	defer func() {
		recover()
		fmt.Println("last", x)
	}()
	fmt.Println(recover(), x)
	for i := range 2 {
		defer func() {
			if r := recover(); r != nil && i == 1 {
				fmt.Println("swallow", i)
				panic(fmt.Sprint("new ", i))
			}
		}()
	}
	_ = string([]byte(nil))[id_(0)]
}
func c1_134() {
	var s []int16
	show_ := func(what string, x []int16) { fmt.Println(what, x, len(x), cap(x), x == nil) }
	show_("s", s)
	s0 := append(s, 82, 95, 70, 27)
	show_("s0", s0)
	s1 := append(s0, 19, 22, 79, 8)
	show_("s1", s1)
	s2 := s[len(s)/2:]; s2 = append(s2, 71)
	if len(s) > 0 {
		s[len(s)-1] = 71
	}
	show_("s2", s2)
	s3 := make([]int16, len(s0), cap(s0)+1); copy(s3, s0); s3 = append(s3, s1...)
	show_("s3", s3)
	s4 := s; try_(func() { p := [1]int16(s); fmt.Println(p) })
	try_(func() { q := (*[1]int16)(s); fmt.Println(*q, len(q)) })
	if len(s) > 0 {
		s[0] = 82
	}
	show_("s4", s4)
	s5 := s3; try_(func() { p := [0]int16(s3); fmt.Println(p) })
	try_(func() { q := (*[1]int16)(s3); fmt.Println(*q, len(q)) })
	show_("s5", s5)
	s6 := s[:len(s)/2:(len(s)+cap(s))/2]
	if len(s) > 0 {
		s[0] = 67
	}
	show_("s6", s6)
	s7 := slices.Clone(s1)
	if len(s1) > 0 {
		s1[0] = 46
	}
	show_("s7", s7)
	s8 := append(s6, 35)
	if len(s6) > 0 {
		s6[0] = 35
	}
	show_("s8", s8)
	show_("s", s2)
	slices.Sort(s); fmt.Println(s)
	fmt.Println(slices.IndexFunc(s, func(x int16) bool { return x > 88 }), slices.DeleteFunc(slices.Clone(s), func(x int16) bool { return x < 24 }))
	_ = s
	_ = s0
	_ = s1
	_ = s2
	_ = s3
	_ = s4
	_ = s5
	_ = s6
	_ = s7
	_ = s8
	_ = slices.Max[[]int]
}
func main_134() {
	try_(c0_134)
	try_(c1_134)
}

// 135
type T1_135 struct {
	F0 int
	F1 float64
	F2 int32
	F3 int
	F4 complex128
}
type T2_135 struct {
	F0 *int
	F1 int16
	F2 [4]*float32
}
func (t T1_135) M(x int) int {
	return t.F3
}
func (t T1_135) N(x int) T1_135 {
	return (T1_135{F0: t.F3, F1: t.F1, F2: t.F2, F3: x, F4: (t.F4 * t.F4)})
}
func (t *T1_135) Set(x int) {
	t.F0 = (+x)
}
func (t T2_135) M(x int) int {
	return func() int { if !!id_(true) { return x }; return x }()
}
func (t *T2_135) Set(x int) {
	t.F1 = (*t).F1
}
func f5_135(p3 uint16, p4 [4]int64) int16 {
	tick_()
	var v6 *complex64; _ = v6
	return func() int16 { if (id_(true) != false) { return max(id_(int16(0)), int16(32767)) }; return (id_(int16(0)) % (id_(int16(1968)) | 1)) }()
}
func f9_135(p7 int64, p8 int8) map[string]uintptr {
	tick_()
	o11 := func() (r10 int) {
		defer func() {
			if x := recover(); x != nil {
				fmt.Println("caught", x)
			}
			r10 = r10
		}()
		if func() bool { if false { return false }; return false }() {
			panic((+r10))
		}
		_ = (func() any { if false { return any(uint8(7)) }; return any(true) }()).(T1_135)
		return r10
	}()
	_ = o11
	fmt.Printf("o11 %T\n", o11)
	return (map[string]uintptr{"\nab": (id_(uintptr(0xffffffffffffffff)) << 0), "é": (id_(uintptr(18446744073709551615)) - uintptr(1)), "\n": func() uintptr { if true { return uintptr(0x93ecad5c77afc3fc) }; return uintptr(3) }()})
}
func t12_135() {
	var v13 uint32 = ((func() uint32 { if true { return uint32(1846943031) }; return uint32(3) }() &^ (id_(uint32(0)) & uint32(3067746200))) + func() uint32 { if (id_(float32(16777217)) <= float32(-3.75)) { return func() uint32 { if false { return uint32(2) }; return uint32(1) }() }; return func() uint32 { if true { return uint32(3) }; return uint32(3221056984) }() }()); _ = v13
	for i14 := int32(0); i14 < 5; i14++ {
		_ = i14
		tick_()
		v15 := id_[uint](uint(trunc_(float64(float64(i14))))); _ = v15
		fmt.Printf("i14 %T\n", i14)
	}
	if ((func() uint32 { if true { return v13 }; return v13 }() ^ v13) == v13) {
		f16 := func() int8 {
			tick_()
			fmt.Println("v13", v13)
			v17 := id_[T2_135]((T2_135{func() *int { if func() bool { if true { return false }; return true }() { return ptr_(int(9223372036854775807)) }; return (*int)(nil) }(), (pair_[int16, int16]{int16(sum_([]int{int(9223372036854775807), int(-9223372036854775807)})), (id_(int16(-32768)) &^ int16(1))}).A, ([4]*float32{ptr_(float32(-18.09)), ptr_(float32(16777217)), ptr_(float32(-3.75))})})); _ = v17
			q18 := &v13; _ = q18
			return func() int8 { if (id_(uint16(2740)) < uint16(7)) { return (id_(int8(26)) % (id_(int8(-128)) | 1)) }; return (+id_(int8(-2))) }()
		}
		o19 := f16(); _ = o19
		fmt.Println("o19", o19)
		o20 := f16(); _ = o20
		fmt.Printf("o20 %T\n", o20)
	}
	fmt.Println("v13", v13)
}
func t21_135() {
	if func() bool { if func() bool { if func() bool { if false { return true }; return false }() { return (id_(uint8(22)) > uint8(3)) }; return (id_(int(3)) != int(42)) }() { return (cut_(fmt.Sprintf("%x", int(-9223372036854775808))) == cut_(string(id_("\"") + "\né"))) }; return (uint16(sum_([]int{int(74), int(1)})) == (id_(uint16(0)) + uint16(0xffff))) }() {
		v22 := id_[[]T1_135]([]T1_135(window_([]T1_135(*ptr_(([]T1_135{*new(T1_135), *new(T1_135), *new(T1_135), (T1_135{F0: int(1), F1: float64(-3.75), F2: int32(-1318580118), F4: complex128(complex(-2.5, 0))})}))), (int(id_(int32(-1))) % ((id_(int(-9223372036854775808)) ^ int(3)) | 1)), ((id_(int(3)) >> 15) / (int(id_(int32(-2147483647))) | 1))))); _ = v22
		v22 = (pair_[[]T1_135, int64]{(pair_[[]T1_135, float64]{v22, func() float64 { if false { return float64(16777217) }; return float64(-50.99) }()}).A, ((any(id_(int64(1)))).(int64) << func() uint { if false { return uint(86) }; return uint(3) }())}).A
	}
	v23 := id_[float64](((func() float64 { if true { return float64(-8.206) }; return float64(1e10) }() + (id_(float64(16777217)) - id_(float64(0)))) + ((-id_(float64(0.1))) - (id_(float64(-1)) + id_(float64(2.25)))))); _ = v23
	q24 := &v23; _ = q24
	o26 := func() (r25 float64) {
		defer fmt.Println("deferred", ((any(id_(int16(-32767)))).(int16) - int16(id_(uint16(2)))))
		ch29 := make(chan uint16, 4)
		close(ch29)
		for r28 := range ch29 {
			_ = r28
			tick_()
			o31 := func() (r30 int) {
				defer func() {
					if q24 != nil {
						v32 := *q24; _ = v32
						*q24 = v23
						fmt.Println("v32", v32)
					}
					r30 = ((r30 + r30) / (int(trunc_(float64(v23))) | 1))
				}()
				return (+(r30 + int(1)))
			}()
			_ = o31
			fmt.Println("o31", o31)
		}
		if (r25 != v23) {
			panic(func() int { if true { return int(9223372036854775806) }; return int(-1) }())
		}
		return float64((id_(int64(7)) & int64(-9223372036854775807)))
	}()
	_ = o26
	fmt.Println("o26", o26)
	fmt.Println("v23", v23)
	if q24 != nil {
		fmt.Println("*q24", *q24)
	}
	fmt.Println("o26", o26)
}
func main_135() {
	fuel_ = 3000
	try_(t12_135)
	try_(t21_135)
	fmt.Println("fuel", fuel_)
}

// 136
type T0_136 struct{ n int }
func (t T0_136) Error() string { return fmt.Sprint("T", t.n) }
func inner0_136(n int) (r int, err error) {
	defer func() { r *= 2 }()
	defer func() {
		if x := recover(); x != nil {
			err = fmt.Errorf("inner: %v", x)
			r = 6
			if n > 1 {
				panic(fmt.Sprint("again ", x))
			}
		}
	}()
	for i := range 3 {
		defer fmt.Println("loop", i, n)
	}
	if n > 0 {
		panic(fmt.Errorf("wrap %w", errors.New("in")))
	}
	return 7, nil
}
func nested0_136() (s string) {
	defer func() {
		s += fmt.Sprint(" outer:", recover())
	}()
	defer func() {
		defer func() { s += fmt.Sprint(" middle:", recover()) }()
		ch := make(chan int); close(ch); close(ch)
	}()
	close((chan int)(nil))
	return "fine"
}
func helper0_136() any { return recover() }
func notdirect0_136() (r any) {
	defer func() { r = recover() }()
	defer func() { func() { fmt.Println("not direct", recover()) }() }()
	defer func() { fmt.Println("helper", helper0_136()) }()
	defer fmt.Println("direct", recover())
	var f func(); f()
	return "none"
}
func rethrow0_136() (err error) {
	defer func() {
		if e, ok := recover().(error); ok {
			err = e
		}
	}()
	func() {
		defer func() { panic(recover()) }()
		_ = string([]byte(nil))[id_(0)]
	}()
	return
}
func c0_136() {
	try_(func() { fmt.Println(inner0_136(0)) })
	try_(func() { fmt.Println(inner0_136(1)) })
	try_(func() { fmt.Println(inner0_136(2)) })
	try_(func() { fmt.Println(nested0_136()) })
	try_(func() { fmt.Println(notdirect0_136()) })
	try_(func() {
		err := rethrow0_136()
		var t T0_136
		fmt.Println(err, errors.As(err, &t), t, errors.Unwrap(err))
		fmt.Printf("%T\n", err)
	})
	x := 6
	defer func(v int) { fmt.Println("args", v, x) }(x)
	x++
	defer func() {
		recover()
		fmt.Println("last", x)
	}()
	fmt.Println(recover(), x)
	for i := range 2 {
		defer func() {
			if r := recover(); r != nil && i == 1 {
				fmt.Println("swallow", i)
				panic(fmt.Sprint("new ", i))
			}
		}()
	}
	var m map[string]int; m["a"]++
}
type Num1_136 int
func (n Num1_136) String() string { return fmt.Sprintf("<%d>", int(n)) }
type Str1_136 string
type Err1_136 struct{ code int }
func (e Err1_136) Error() string { return fmt.Sprint("code ", e.code) }
type Ptr1_136 struct{ x int }
func (p *Ptr1_136) String() string { return "ptr" + fmt.Sprint(p == nil) }
type Plain1_136 struct {
	A int
	B string
	C any
}
type In1_136 struct{ X int }
type Outer1_136 struct {
	In1_136
	N Num1_136
}
func c1_136() {
	_, _ = errors.New, math.Pi
	fmt.Printf("%+-*.4e|\n", 0, []int{})
	fmt.Printf(" %#-s %11.%|\n", []byte("a,b,,c"), &struct{ A bool; b any; C_ []bool }{false, []error{Err1_136{1}, nil}, []bool{false}})
	fmt.Printf(" %+.vé%#-.*X%U|\n", uintptr(6148914691236517205), 2, nil, []any{Err1_136{7}, struct{ A int8; b any; C_ []int8 }{int8(127), []byte("true"), []int8{int8(126), int8(10), int8(42)}}})
	fmt.Printf("%04.v|\n", []Num1_136{1, 2})
	fmt.Printf("|%12.*c|\n", -1, []float32{float32(1e-5), float32(1e21)})
	fmt.Println(nil)
}
func main_136() {
	try_(c0_136)
	try_(c1_136)
}

// 137
func c0_137() {
	s, t := id_("\xf0\x9f\x98"), id_("\x00")
	_, _, _ = strings.ToUpper, utf8.RuneLen, strconv.Quote
	_ = t
	{
	try_(func() { fmt.Printf("%q\n", strings.Repeat(s, id_(0))) })
	}
	{
	try_(func() { i := id_(4); fmt.Printf("%q\n", s[i:id_(2)]) })
	}
	{
	fmt.Println(strings.Fields(s), strings.SplitN(s, "l", 0), strings.Count(s, "l"), strings.Index(s, "l"), strings.LastIndex(s, "l"))
	}
	{
	try_(func() { fmt.Println(s[0]) })
	}
	{
	fmt.Printf("%q %q\n", strings.FieldsFunc(s, func(r rune) bool { return r == ',' || r > 200 }), strings.NewReplacer("a", "1", "l", "2").Replace(s))
	}
	{
	b := []byte(s); b = append(b, t...); b2 := append(b[:len(b)/2], '!'); fmt.Printf("%q %q %d\n", b, b2, copy(b, t))
	}
	{
	fmt.Printf("%c|%q|%U|%#U|%x|%d|%v\n", rune(128), rune(128), rune(128), rune(128), rune(128), rune(128), rune(128))
	}
	{
	for i, r := range s {
		fmt.Print(i, ":", r, " ")
	}
	fmt.Println()
	}
}
func main_137() {
	try_(c0_137)
}

// 138
type T1_138 struct {
	F0 map[int]uint8
	F1 [][4]int
	F2 map[int]float64
}
func (t T1_138) M(x int) int {
	return func() int { if (func() bool { if false { return true }; return false }() != (id_(false) && false)) { return (+([...]int{x, x})[id_(0)]) }; return x }()
}
func (t T1_138) N(x int) T1_138 {
	return t
}
func (t *T1_138) Set(x int) {
	t.F0 = (map[int]uint8{int(-2749112481949498710): uint8(1)})
}
func f5_138(p2 int16, p3 [4]uint16, p4 map[int64]uint8) []string {
	tick_()
	p2 <<= 57
	return func() []string { if (p3[2] != p3[3]) { return ([]string{"bb", "0", ""}) }; return ([]string{"\n", "\x00"}) }()
}
func f6_138() int {
	tick_()
	v7 := id_[float32]((-float32(real(complex(id_(float32(1e10)), id_(float32(-1))))))); _ = v7
	return func() int { if (id_(float64(1e-7)) <= float64(0.1)) { return (id_(int(44)) % (id_(int(2)) | 1)) }; return int(sum_([]int{int(-9223372036854775807), int(9223372036854775806)})) }()
}
func t8_138() {
	m9 := id_[T1_138]((T1_138{F0: (map[int]uint8{int(-9223372036854775807): uint8(1), int(0): uint8(7), int(3): uint8(7)}), F2: func() map[int]float64 { if false { return (map[int]float64{int(1): float64(1e10), int(9223372036854775807): float64(31.429)}) }; return map[int]float64(nil) }()}))
	fmt.Println("expression", T1_138.N(m9, ((any(id_(int(3)))).(int) << 15)))
	q10 := &m9; _ = q10
	switch {
		case id_(((id_(false) != true) && (q10 == q10))):
			v11 := id_[uint]((uint((id_(int8(-128)) ^ int8(127))) &^ ((id_(uint(0)) | uint(0x342d035aa49506c9)) | (id_(uint(1)) / (id_(uint(3)) | 1))))); _ = v11
			var v12 []T1_138 = append(trim_([]T1_138(func() []T1_138 { if (any(id_(false))).(bool) { return append(trim_([]T1_138(([]T1_138{m9, m9}))), []T1_138{m9, m9}...) }; return ([]T1_138{}) }())), []T1_138{(any((T1_138{F1: m9.F1, F2: m9.F2}))).(T1_138), (T1_138{F0: (map[int]uint8{int(7): uint8(1), int(3): uint8(37), int(41): uint8(255)}), F1: [][4]int(window_([][4]int(m9.F1), int(83), int(0))), F2: func() map[int]float64 { if false { return m9.F2 }; return m9.F2 }()}), m9}...); _ = v12
		case id_(func() bool { if !id_(false) { return (id_(int(7)) != int(2)) }; return func() bool { if false { return true }; return false }() }()):
			switch x13 := ((pair_[int, int32]{int(-1), int32(-2147483648)}).A + (id_(int(-9223372036854775808)) + int(0x7fffffffffffffff))); x13 {
				case int(0x7fffffffffffffff):
				case int(0), int(sum_([]int{x13, x13})):
				case (x13 / (x13 | 1)):
					if !id_(true) {
						break
					}
			}
		case id_(((id_(false) && true) && func() bool { if false { return false }; return false }())):
		default:
	}
	fmt.Printf("m9 %+v\n", m9)
	if q10 != nil {
		fmt.Println("*q10", *q10)
	}
}
func main_138() {
	fuel_ = 3000
	try_(t8_138)
	fmt.Println("fuel", fuel_)
}

// 139
func c0_139() {
	fmt.Println(math.Tan(1e-5), math.Acos(0.1), math.Sinh(0), math.Exp2(0.7815027672891719))
	fmt.Println(math.Exp(1e-5), math.Cbrt(1e100), math.Asin(100), math.Exp2(1e-5))
	fmt.Println(math.Sqrt(5e-324), math.Tan(math.Inf(-1)), math.Expm1(1e20), math.Exp2(math.NaN()))
	fmt.Println(math.Min(1e20, 3.5), math.Max(8.708934334808529, -0.5), math.Copysign(-0.5, 1e100))
	fmt.Println(math.Remainder(1e21, -2.25), math.Min(-0.5, -0.5), math.Max(16777216.5, 1.5))
	fmt.Println(math.Float64bits(-2.25), math.Float32bits(float32(id_(float64(math.Inf(1))))), math.IsNaN(1), math.Signbit(math.Inf(-1)), math.MaxInt64, math.SmallestNonzeroFloat64, uint64(math.MaxUint64), math.Pi)
	{ f, e := math.Frexp(2.5); i, fr := math.Modf(1e-4); fmt.Println(f, e, i, fr, math.Ldexp(0.7, 6)) }
	fmt.Println(bits.OnesCount64(6148914691236517205), bits.LeadingZeros64(6148914691236517205), bits.TrailingZeros64(6148914691236517205), bits.Reverse64(6148914691236517205), bits.Len64(6148914691236517205), bits.RotateLeft64(6148914691236517205, -25), bits.ReverseBytes64(6148914691236517205))
	{ hi, lo := bits.Mul64(6148914691236517205, 8349771999496842537); s, c := bits.Add64(6148914691236517205, 1, 1); fmt.Println(hi, lo, s, c) }
	{ xs := []int{0, 7, 7, 7, 3, -1}; sort.Sort(sort.Reverse(sort.IntSlice(xs))); i := sort.Search(len(xs), func(i int) bool { return xs[i] <= 3 }); fmt.Println(xs, i, sort.SliceIsSorted(xs, func(i, j int) bool { return xs[i] < xs[j] })) }
	{ ps := []struct{ n int; s string }{{1, "a"}, {3, "b"}, {3, "c"}, {1, "d"}, {3, "e"}, {1, "f"}}; sort.SliceStable(ps, func(i, j int) bool { return ps[i].n < ps[j].n }); fmt.Println(ps) }
}
func main_139() {
	try_(c0_139)
}

// 140
type Num0_140 int
func (n Num0_140) String() string { return fmt.Sprintf("<%d>", int(n)) }
type Str0_140 string
type Err0_140 struct{ code int }
func (e Err0_140) Error() string { return fmt.Sprint("code ", e.code) }
type Ptr0_140 struct{ x int }
func (p *Ptr0_140) String() string { return "ptr" + fmt.Sprint(p == nil) }
type Plain0_140 struct {
	A int
	B string
	C any
}
type In0_140 struct{ X int }
type Outer0_140 struct {
	In0_140
	N Num0_140
}
func c0_140() {
	_, _ = errors.New, math.Pi
	fmt.Printf("%+-*.*o|\n", -6, 0, [4]rune{'\'', '\x00', '\u00ff'})
	fmt.Printf(" %.G|\n")
	fmt.Printf("%11v|\n")
	fmt.Printf("%b|\n", [4]any{[]byte("+7")})
	fmt.Printf("%#06c %-T|\n", map[int]string{}, []rune{'a', '\\'})
	fmt.Printf("%U%E|\n", rune('a'), &struct{ A uint8; b any; C_ []uint8 }{uint8(1), []error{Err0_140{1}, nil}, []uint8{uint8(59), uint8(1)}})
	fmt.Printf("%q\n", fmt.Sprint(uintptr(10)))
	fmt.Printf("%q\n", fmt.Sprintln())
}
func main_140() {
	try_(c0_140)
}

// 141
type T1_141 struct {
	F0 []int
	F1 int16
	F2 int32
	F3 []float32
}
func (t T1_141) M(x int) int {
	return (func() int { if func() bool { if true { return true }; return false }() { return (x >> 15) }; return (x >> 100) }() & (pair_[int, string]{x, func() string { if true { return " " }; return "0" }()}).A)
}
func (t T1_141) N(x int) T1_141 {
	return (T1_141{F0: t.F0, F1: t.F1, F2: (t.F2 * t.F2), F3: t.F3})
}
func (t *T1_141) Set(x int) {
	t.F2 = func() int32 { if true { return (*t).F2 }; return (*t).F2 }()
}
func (t T1_141) String() string { return "<T1_141>" }
func f5_141(p2 any, p3 *bool, p4 *uint64) int8 {
	tick_()
	fmt.Println("in f5_141")
	return func() int8 { if func() bool { if false { return false }; return true }() { return (id_(int8(-128)) - int8(-1)) }; return func() int8 { if true { return int8(5) }; return int8(2) }() }()
}
func f9_141(p6 T1_141, p7 float32, p8 int64) uint32 {
	tick_()
	return ((pair_[uint32, uintptr]{uint32(0xffffffff), uintptr(18446744073709551614)}).A - uint32(id_(int8(127))))
}
func t10_141() {
	v11 := id_[map[int]T1_141]((map[int]T1_141{int(-9223372036854775808): (T1_141{F0: []int(window_([]int(([]int{int(-1), int(0x7fffffffffffffff)})), int(2), int(25))), F1: func() int16 { if true { return int16(-1) }; return int16(2) }(), F2: (id_(int32(3)) << 63), F3: func() []float32 { if true { return ([]float32{float32(-1), float32(-1)}) }; return ([]float32{float32(2.25), float32(0.1), float32(-85.386)}) }()})})); _ = v11
	m12 := id_[T1_141]((T1_141{[]int(window_([]int([]int(nil)), int(3), int(7))), (id_(int16(0x7fff)) >> 64), (id_(int32(97)) &^ int32(-1)), append(trim_([]float32(([]float32{float32(123456.789)}))), []float32{float32(16777217), float32(2.25), float32(0.5)}...)}))
	bm12 := m12.M
	m12 = (T1_141{F0: []int(nil), F1: int16(1), F3: []float32(nil)})
	fmt.Println("bound", bm12(([...]int{([...]int{int(1), int(-1)})[id_(0)], func() int { if false { return int(2) }; return int(1) }()})[id_(1)]))
	switch x13 := (any(cut_(string(id_("%") + "世")))).(type) {
		case string:
			_ = x13
			fmt.Println("x13", x13)
		case int16:
			_ = x13
			fmt.Println("x13", x13)
		case uint32:
			_ = x13
			fmt.Println("x13", x13)
		case uint8:
			_ = x13
			fmt.Println("x13", x13)
		case uintptr:
			_ = x13
			fmt.Printf("x13 %v\n", x13)
		default:
			fmt.Printf("other %T %v\n", x13, x13)
	}
	fmt.Printf("v11 %T\n", v11)
	fmt.Println("m12", m12)
}
func main_141() {
	fuel_ = 3000
	try_(t10_141)
	fmt.Println("fuel", fuel_)
}

// 142
func c0_142() {
	s, t := id_("tab\tnl\n+7"), id_("\u200b")
	_, _, _ = strings.ToUpper, utf8.RuneLen, strconv.Quote
	_ = t
	{
	var sb strings.Builder; for i, r := range t {
		fmt.Fprintf(&sb, "%d%c", i, r)
		sb.WriteRune(r)
		sb.WriteByte('.')
	}
	fmt.Println(sb.String(), sb.Len())
	}
	{
	b := []byte(s); b = append(b, t...); b2 := append(b[:len(b)/2], '!'); fmt.Printf("%q %q %d\n", b, b2, copy(b, t))
	}
	{
	fmt.Println([]rune(s), []byte(s), string([]rune(s)) == s)
	}
	{
	try_(func() { i := id_(4); fmt.Printf("%q\n", s[i:id_(4)]) })
	}
	{
	fmt.Printf("%q %q %q %q\n", strings.ToUpper(s), strings.ToLower(s), strings.ToTitle(s), strings.Map(func(r rune) rune {
		if r == 'a' {
			return -1
		}
		return r + 1
	}, s))
	}
	{
	fmt.Println(len(s), utf8.RuneCountInString(s), utf8.ValidString(s), s < t, s == t, s+t > t)
	}
}
func count1_142(name string, n int, cleanup bool) iter.Seq[int] {
	return func(yield func(int) bool) {
		if cleanup {
			defer fmt.Println("cleanup", name)
		}
		for i := range n {
			if !yield(i) {
				fmt.Println("stopped", name, i)
				return
			}
		}
		fmt.Println("finished", name)
	}
}
func pairs1_142(xs ...string) iter.Seq2[int, string] {
	return func(yield func(int, string) bool) {
		for i, x := range xs {
			if !yield(i, x) {
				break
			}
		}
	}
}
func filter1_142[T any](seq iter.Seq[T], keep func(T) bool) iter.Seq[T] {
	return func(yield func(T) bool) {
		seq(func(x T) bool { return !keep(x) || yield(x) })
	}
}
func run1_142(limit int) (res string) {
	x := 0
	defer func() { fmt.Println("end", x, res) }()
	if limit < 0 {
		goto done
	}
outer:
	for i := range count1_142("a", 2, true) {
		if x < 0 {
			continue outer
		}
		func() { defer func() { x++ }(); x += i }()
		for j := range count1_142("b", 2, true) {
			x++
			res += "+"
			if i == 0 && j == 1 {
				continue outer
			}
			if i+j > limit {
				break
			}
		}
		switch {
		case i == 1:
			x += 10
		}
		fmt.Println("i", i, x)
	}
done:
	return res + fmt.Sprint("x", x)
}
func wrong1_142() {
	var kept func(int) bool
	for i := range func(yield func(int) bool) { kept = yield; _ = yield(0) && yield(1) } {
		fmt.Println("got", i)
		if i == 1 {
			break
		}
	}
	kept(7)
}
func c1_142() {
	try_(func() { fmt.Println(run1_142(3)) })
	try_(func() { fmt.Println(run1_142(-1)) })
	try_(wrong1_142)
	for i, s := range pairs1_142("p", "q", "r") {
		defer fmt.Print("loop defer ", i, s, "\n")
		if i == 1 {
			continue
		}
		fmt.Println(i, s)
	}
	for range filter1_142(count1_142("f", 6, true), func(i int) bool { return i%2 == 0 }) {
		fmt.Print(".")
	}
	next, stop := iter.Pull(count1_142("pull", 2, true))
	v, ok := next()
	fmt.Println(v, ok)
	v, ok = next()
	fmt.Println(v, ok)
	stop()
	v, ok = next()
	fmt.Println(v, ok)
	var fs []func() int
	for i := range count1_142("closures", 3, false) {
		fs = append(fs, func() int { i++; return i })
	}
	fmt.Println(fs[0](), fs[0](), fs[2]())
	for i := range filter1_142(filter1_142(count1_142("ff", 9, false), func(i int) bool { return i > 1 }), func(i int) bool { return i%3 != 0 }) {
		if i > 6 {
			break
		}
		fmt.Print(i, " ")
	}
}
func main_142() {
	try_(c0_142)
	try_(c1_142)
}

// 143
type Num0_143 int
func (n Num0_143) String() string { return fmt.Sprintf("<%d>", int(n)) }
type Str0_143 string
type Err0_143 struct{ code int }
func (e Err0_143) Error() string { return fmt.Sprint("code ", e.code) }
type Ptr0_143 struct{ x int }
func (p *Ptr0_143) String() string { return "ptr" + fmt.Sprint(p == nil) }
type Plain0_143 struct {
	A int
	B string
	C any
}
type In0_143 struct{ X int }
type Outer0_143 struct {
	In0_143
	N Num0_143
}
func c0_143() {
	_, _ = errors.New, math.Pi
	fmt.Printf("é%.d|\n", Err0_143{7})
	fmt.Printf("é%#-8.3q|\n", []uint8{uint8(10), uint8(0)})
	fmt.Printf("% 3b%3g|% -1.4v|\n", Num0_143(3), map[float64]int{1.5: int(1), math.Inf(-1): int(0)}, errors.New("bad"))
	fmt.Printf(" %+*c %#*c%8[2]b|\n", 5, map[int]float32{-2: float32(-1)}, 5, rune('\x00'), &struct{ A float64; b any; C_ []float64 }{float64(0.3), []float32{}, []float64{}})
	fmt.Printf("%q\n", fmt.Sprintln([]complex128{complex128(complex(-2.25, 1e20)), complex128(complex(-0.0, 1.5)), complex128(complex(1e20, 1.5))}, Outer0_143{In0_143{4}, Num0_143(4)}))
	fmt.Println(&struct{ A float32; b any; C_ []float32 }{float32(1e21), [4]rune{}, []float32{}})
}
func main_143() {
	try_(c0_143)
}

// 144
type T1_144 int8
type T2_144 [4][]T1_144
func (t T1_144) M(x int) int {
	return (x + (func() int { if true { return x }; return x }() &^ x))
}
func (t T1_144) N(x int) T1_144 {
	return func() T1_144 { if (x != x) { return t }; return t }()
}
func (t *T1_144) Set(x int) {
	*t = T1_144(0)
}
func (t T2_144) M(x int) int {
	return func() int { if (([...]uint64{uint64(17051620622216446599), uint64(0), uint64(58)})[id_(2)] > (id_(uint64(2)) / (id_(uint64(18446744073709551614)) | 1))) { return x }; return x }()
}
func (t T2_144) N(x int) T2_144 {
	return func() T2_144 { if (id_(uint8(254)) <= uint8(7)) { return t }; return (T2_144{t[uint64(x)%4], t[uint64(x)%4], t[uint64(x)%4]}) }()
}
func (t *T2_144) Set(x int) {
	*t = (T2_144{t[uint64(x)%4]})
}
func f5_144(p3 float64, p4 T1_144) int8 {
	tick_()
	v6 := id_[uint64]((((-id_(uint64(3))) * func() uint64 { if true { return uint64(1) }; return uint64(0xfffffffffffffffe) }()) + func() uint64 { if (id_(false) == false) { return func() uint64 { if false { return uint64(1) }; return uint64(1) }() }; return func() uint64 { if false { return uint64(3) }; return uint64(18446744073709551615) }() }())); _ = v6
	return (int8(id_(int(9223372036854775807))) & (-id_(int8(-127))))
}
func f8_144(p7 map[bool]bool) uint {
	tick_()
	v9 := id_[*map[int64]int16](&(map[int64]int16{int64(-9223372036854775808): func() int16 { if true { return int16(-32767) }; return int16(2) }(), int64(3): (id_(int16(3)) | int16(-1))})); _ = v9
	v10 := id_[int]((int(id_(len(p7))) >> 100)); _ = v10
	fmt.Printf("v10 %+v\n", v10)
	return ((pair_[uint, uintptr]{uint(5), uintptr(86)}).A << 8)
}
func f12_144(p11 []uint32) T1_144 {
	tick_()
	ch14 := make(chan int32, 4)
	close(ch14)
	for r13 := range ch14 {
		_ = r13
		tick_()
		if (func() uint8 { if (id_(false) == false) { return (any(id_(uint8(66)))).(uint8) }; return func() uint8 { if true { return uint8(1) }; return uint8(0) }() }() > (func() uint8 { if true { return uint8(1) }; return uint8(254) }() + *ptr_(id_(uint8(7))))) {
			fmt.Println("p11", p11)
		}
	}
	return T1_144((id_(uintptr(1)) / (id_(uintptr(1)) | 1)))
}
func t15_144() {
	f18 := func(p16 T2_144, p17 T1_144) T2_144 {
		tick_()
		fmt.Println("p17", p17)
		try_(func() {
			for i19 := int(0); i19 < 3; i19++ {
				_ = i19
				tick_()
				switch x20 := ((any(id_(int8(127)))).(int8) | f5_144(float64(123456.789), p17)); x20 {
					case int8(126), x20:
						v21 := id_[int64](func() int64 { if *ptr_(!id_(false)) { return (([...]int64{int64(3), int64(1), int64(3)})[id_(2)] % ((id_(int64(-9223372036854775808)) - int64(9223372036854775806)) | 1)) }; return ((^id_(int64(-1))) + (id_(int64(9223372036854775806)) / (id_(int64(-9223372036854775807)) | 1))) }()); _ = v21
						q22 := &p17; _ = q22
					case int8(-128):
						var v23 T2_144 = p16; _ = v23
						if !((pair_[uint64, int8]{uint64(5), x20}).A != func() uint64 { if true { return uint64(0) }; return uint64(18446744073709551615) }()) {
							fmt.Println("p16", p16)
							fmt.Println("p16", p16)
						} else if ((any(i19)).(int) != func() int { if false { return i19 }; return i19 }()) {
							v24 := id_[int](((i19 / ((i19 | i19) | 1)) << ((id_(uint32(0)) % (id_(uint32(0)) | 1)) << f8_144((map[bool]bool{false: false}))))); _ = v24
							var v25 []T2_144; _ = v25
						}
						if !id_(false) {
							break
						}
						m26 := id_[T2_144]((T2_144{[]T1_144(window_([]T1_144(p16[uint64(x20)%4]), i19, i19)), []T1_144(mapped_([]int{1, 2, i19}, func(i int) T1_144 { return p17 })), func() []T1_144 { if true { return p16[uint64(x20)%4] }; return p16[0] }()}))
						pm26 := &m26
						pm26.Set(int(func() uintptr { if false { return uintptr(1) }; return uintptr(4) }()))
						fmt.Println("after set", pm26.M(int(func() uintptr { if false { return uintptr(1) }; return uintptr(4) }())), m26.M(i19))
					case int8(84):
						p17 += f12_144([]uint32(window_([]uint32(([]uint32{uint32(1), uint32(0), uint32(2), uint32(1472564339)})), i19, i19)))
						p17 += (p17 % (T1_144(id_(uint8(241))) | 1))
					default:
						q27 := &p16; _ = q27
						m28 := id_[T1_144]((p17 | at_(p16[uint64(i19)%4], i19)))
						fmt.Println("method", m28.M(i19))
				}
			}
			fmt.Println("no panic")
		})
		return p16
	}
	o29 := f18((T2_144{}), func() T1_144 { if false { return T1_144(-128) }; return T1_144(3) }()); _ = o29
	fmt.Printf("o29 %+v\n", o29)
	fmt.Println("o29", o29)
}
func t30_144() {
	var v31 bool; _ = v31
	v32 := id_[uint32]((-func() uint32 { if v31 { return func() uint32 { if v31 { return uint32(2) }; return uint32(4294967294) }() }; return (id_(uint32(3)) + uint32(1)) }())); _ = v32
	m33 := id_[T1_144](func() T1_144 { if v31 { return f12_144(([]uint32{v32, v32, v32, v32})) }; return func() T1_144 { if v31 { return T1_144(-127) }; return T1_144(127) }() }())
	bm33 := m33.N
	m33 = (id_(T1_144(-1)) >> id_(uint16(3)))
	fmt.Println("bound", bm33((+(id_(int(-7854608029087173905)) % (id_(int(7)) | 1)))))
	f35 := func(p34 T2_144) int {
		tick_()
		switch x36 := (any(cut_(string(id_("世") + "")))).(type) {
			case int32:
				_ = x36
				fmt.Printf("x36 %T\n", x36)
				v37 := id_[T2_144]((T2_144{})); _ = v37
			case uint16:
				_ = x36
				fmt.Printf("x36 %+v\n", x36)
				v38 := id_[map[int]T2_144](func() map[int]T2_144 { if v31 { return (map[int]T2_144{int(3): (T2_144{}), int(-9223372036854775807): (T2_144{p34[3], p34[uint64(x36)%4], p34[uint64(m33)%4]}), int(90): (T2_144{p34[1], p34[2]})}) }; return ([...]map[int]T2_144{(map[int]T2_144{int(9223372036854775807): p34, int(1): p34}), (map[int]T2_144{int(0): p34, int(-1): p34, int(18): p34})})[id_(1)] }()); _ = v38
			default:
				_ = x36
		}
		if v31 {
			var v39 T2_144 = p34; _ = v39
			v40 := id_[map[T1_144][4]uint32]((map[T1_144][4]uint32{T1_144(-1): ([4]uint32{uint32(id_(uintptr(3))), v32, v32}), T1_144(-127): ([4]uint32{(v32 << 64), (+v32), v32})})); _ = v40
		} else {
			switch {
				case id_(v31):
					for i42 := range id_(uint(3)) {
						_ = i42
						tick_()
						v43 := id_[[7]int8](([7]int8{})); _ = v43
						v44 := id_[T1_144]((T1_144(id_(len(p34))) &^ m33)); _ = v44
						v32 = func() uint32 { if (pair_[bool, uint32]{v31, v32}).A { return (func() uint32 { if v31 { return v32 }; return v32 }() & uint32(id_(uintptr(0)))) }; return v32 }()
					}
					fmt.Printf("v31 %#v\n", v31)
					if (v31 != v31) {
						break
					}
					m45 := id_[T1_144](((m33 | m33) / (at_(p34[uint64(m33)%4], int(-1)) | 1)))
					fmt.Println("expression", T1_144.N(m45, func() int { if v31 { return (id_(int(7)) &^ int(67)) }; return (id_(int(-9223372036854775808)) / (id_(int(1)) | 1)) }()))
				case id_(v31):
					n47 := 2
					for n47 > 0 {
						n47--
						_ = n47
						tick_()
					}
				default:
			}
		}
		return func() int { if v31 { return (id_(int(0x7fffffffffffffff)) & int(7914577364055920277)) }; return (^id_(int(0))) }()
	}
	o48 := f35(func() T2_144 { if v31 { return (T2_144{([]T1_144{m33, m33, m33})}) }; return *new(T2_144) }()); _ = o48
	fmt.Printf("o48 %#v\n", o48)
	o49 := f35(*ptr_(*new(T2_144))); _ = o49
	fmt.Println("o49", o49)
	fmt.Println("v31", v31)
	fmt.Println("v32", v32)
	fmt.Println("m33", m33)
	fmt.Println("o48", o48)
	fmt.Println("o49", o49)
}
func main_144() {
	fuel_ = 3000
	try_(t15_144)
	try_(t30_144)
	fmt.Println("fuel", fuel_)
}

// 145
type T0_145 struct{ n int }
func (t T0_145) Error() string { return fmt.Sprint("T", t.n) }
func inner0_145(n int) (r int, err error) {
	defer func() { r *= 2 }()
	defer func() {
		if x := recover(); x != nil {
			err = fmt.Errorf("inner: %v", x)
			r = 7
			if n > 1 {
				panic(fmt.Sprint("again ", x))
			}
		}
	}()
	for i := range 3 {
		defer fmt.Println("loop", i, n)
	}
	if n > 0 {
		_ = 1 << id_(-1)
	}
	return 0, nil
}
func nested0_145() (s string) {
	defer func() {
		s += fmt.Sprint(" outer:", recover())
	}()
	defer func() {
		defer func() { s += fmt.Sprint(" middle:", recover()) }()
		y := make([]int, 2, 4); _ = y[id_(1):id_(3):id_(9)]
	}()
	_ = (*[4]int)(make([]int, id_(2)))
	return "fine"
}
func helper0_145() any { return recover() }
func notdirect0_145() (r any) {
	defer func() { r = recover() }()
	defer func() { func() { fmt.Println("not direct", recover()) }() }()
	defer func() { fmt.Println("helper", helper0_145()) }()
	defer fmt.Println("direct", recover())
	_ = any([]int{}) == any([]int{})
	return "none"
}
func rethrow0_145() (err error) {
	defer func() {
		if e, ok := recover().(error); ok {
			err = e
		}
	}()
	func() {
		defer func() { panic(recover()) }()
		panic(error(nil))
	}()
	return
}
func c0_145() {
	try_(func() { fmt.Println(inner0_145(0)) })
	try_(func() { fmt.Println(inner0_145(1)) })
	try_(func() { fmt.Println(inner0_145(2)) })
	try_(func() { fmt.Println(nested0_145()) })
	try_(func() { fmt.Println(notdirect0_145()) })
	try_(func() {
		err := rethrow0_145()
		var t T0_145
		fmt.Println(err, errors.As(err, &t), t, errors.Unwrap(err))
		fmt.Printf("%T\n", err)
	})
	x := 7
	defer func(v int) { fmt.Println("args", v, x) }(x)
	x++
	defer func() {
		recover()
		fmt.Println("last", x)
	}()
	fmt.Println(recover(), x)
	for i := range 2 {
		defer func() {
			if r := recover(); r != nil && i == 1 {
				fmt.Println("swallow", i)
				panic(fmt.Sprint("new ", i))
			}
		}()
	}
	var e error; _ = e.Error()
}
type Num1_145 int
func (n Num1_145) String() string { return fmt.Sprintf("<%d>", int(n)) }
type Str1_145 string
type Err1_145 struct{ code int }
func (e Err1_145) Error() string { return fmt.Sprint("code ", e.code) }
type Ptr1_145 struct{ x int }
func (p *Ptr1_145) String() string { return "ptr" + fmt.Sprint(p == nil) }
type Plain1_145 struct {
	A int
	B string
	C any
}
type In1_145 struct{ X int }
type Outer1_145 struct {
	In1_145
	N Num1_145
}
func c1_145() {
	_, _ = errors.New, math.Pi
	fmt.Printf("% #*x|\n", 5)
	fmt.Printf("|%0v|% 0.*z|\n", Plain1_145{1, "x", nil}, -1, []rune{'é'})
	fmt.Printf(" %.*d%#+X|\n", 4, []int{}, (*Ptr1_145)(nil))
	fmt.Printf("%+.*e|%+d %[2]v|\n", 2, &struct{ A any; b any; C_ []any }{[]float64{}, true, []any{rune('\u00ff'), []string{"\xff\xfe"}}}, []float64{float64(3.4028234663852886e38)}, []any{[]byte(""), Plain1_145{7, "\xe4\xb8", map[string]int(nil)}, Err1_145{3}})
	fmt.Printf("|%0X%.[1]v|\n", map[int]error{-2: Err1_145{2}, 1: Err1_145{2}}, []error{}, struct{ A error; b any; C_ []error }{Err1_145{2}, "12e3", []error{Err1_145{2}, Err1_145{1}}})
	fmt.Println("aXbXc", []rune{'世', '😀', 'é'}, map[string]float32{"a": float32(1e6)})
	fmt.Printf("%q\n", fmt.Sprint())
	fmt.Println()
}
func main_145() {
	try_(c0_145)
	try_(c1_145)
}

// 146
func c0_146() {
	s0 := id_(int8(1))
	x0 := id_(uint(6148914691236517205))
	try_(func() { fmt.Println(x0<<s0, x0>>s0) })
	try_(func() { x0 >>= s0; fmt.Println(x0) })
	try_(func() { var i = 1 << s0; var j int32 = 1 << s0; var k = uint64(1 << s0); var w int64 = 1.0 << s0; var u = uint8(1)<<s0 == 2<<s0; fmt.Println(i, j, k, w, u) })
	fmt.Println(x0<<39, x0>>68, x0<<(uint8(s0)&127))
	s1 := id_(int64(0))
	x1 := id_(int16(32766))
	try_(func() { fmt.Println(x1<<s1, x1>>s1) })
	try_(func() { x1 <<= s1; fmt.Println(x1) })
	try_(func() { var i = 1 << s1; var j int32 = 1 << s1; var k = uint64(1 << s1); var w int64 = 1.0 << s1; var u = uint8(1)<<s1 == 2<<s1; fmt.Println(i, j, k, w, u) })
	fmt.Println(x1<<56, x1>>24, x1<<(uint8(s1)&127))
	s2 := id_(int32(715827882))
	x2 := id_(uint64(18446744073709551615))
	try_(func() { fmt.Println(x2<<s2, x2>>s2) })
	try_(func() { x2 >>= s2; fmt.Println(x2) })
	try_(func() { var i = 1 << s2; var j int32 = 1 << s2; var k = uint64(1 << s2); var w int64 = 1.0 << s2; var u = uint8(1)<<s2 == 2<<s2; fmt.Println(i, j, k, w, u) })
	fmt.Println(x2<<18, x2>>43, x2<<(uint8(s2)&7))
	s3 := id_(int16(32767))
	x3 := id_(int32(-1073741824))
	try_(func() { fmt.Println(x3<<s3, x3>>s3) })
	try_(func() { x3 >>= s3; fmt.Println(x3) })
	try_(func() { var i = 1 << s3; var j int32 = 1 << s3; var k = uint64(1 << s3); var w int64 = 1.0 << s3; var u = uint8(1)<<s3 == 2<<s3; fmt.Println(i, j, k, w, u) })
	fmt.Println(x3<<41, x3>>3, x3<<(uint8(s3)&31))
}
func main_146() {
	try_(c0_146)
}

// 147
type T1_147 []uint8
func (t T1_147) M(x int) int {
	return x
}
func (t T1_147) N(x int) T1_147 {
	return t
}
func (t *T1_147) Set(x int) {
	*t = (T1_147{})
}
func f4_147(p2 uintptr, p3 complex64) uint8 {
	tick_()
	v5 := id_[int](int(func() uint32 { if (id_(int8(-127)) > int8(-127)) { return uint32(sum_([]int{int(1), int(3)})) }; return (id_(uint32(4294967294)) & uint32(1)) }())); _ = v5
	return (func() uint8 { if false { return uint8(1) }; return uint8(5) }() * (id_(uint8(1)) / (id_(uint8(1)) | 1)))
}
func f7_147(p6 float32) int32 {
	tick_()
	for i9 := uint64(0); i9 < 5; i9++ {
		_ = i9
		tick_()
	}
	return int32(sum_([]int{(^id_(int(7))), (id_(int(9223372036854775807)) &^ int(9223372036854775807))}))
}
func t10_147() {
	var v11 uint; _ = v11
	fmt.Printf("v11 %+v\n", v11)
	n13 := 2
G12:
	{
		tick_()
		switch {
			case id_((pair_[bool, int32]{(id_(int8(46)) <= int8(2)), (id_(int32(3)) & int32(71))}).A):
				if ((float64(id_(uint64(1))) + float64(imag(id_(complex128(complex(0, -0.5)))))) != (-(id_(float64(2.25)) / id_(float64(0))))) {
					fmt.Printf("v11 %v\n", v11)
				}
			case id_(!(id_(uint64(18446744073709551615)) != uint64(2461756583054624626))):
				fallthrough
			case id_(((id_(uint16(65534)) + uint16(5)) > (id_(uint16(65534)) ^ uint16(2)))):
				if (id_(uint8(2)) == uint8(255)) {
					break
				}
			case id_(true):
		}
	}
	if n13--; n13 > 0 {
		goto G12
	}
	fmt.Println("v11", v11)
}
func main_147() {
	fuel_ = 3000
	try_(t10_147)
	fmt.Println("fuel", fuel_)
}

// 148
func c0_148() {
	fmt.Println(math.Sinh(0.3), math.Log10(16777216.5), math.Log2(-1), math.Exp2(math.NaN()))
	fmt.Println(math.Min(-2.25, 1e-5), math.Max(-1, 0.4294676753078194), math.Pow(1e20, 3.4028234663852886e38))
	fmt.Println(math.Min(math.Inf(1), 0.6870442863848152), math.Pow(123456789, 1e20), math.Copysign(1, -2.25))
	fmt.Println(math.Float64bits(0.010840510304543804), math.Float32bits(float32(id_(float64(3.4028234663852886e38)))), math.IsNaN(100), math.Signbit(1e21), math.MaxInt64, math.SmallestNonzeroFloat64, uint64(math.MaxUint64), math.Pi)
	{ f, e := math.Frexp(1e-4); i, fr := math.Modf(-2.25); fmt.Println(f, e, i, fr, math.Ldexp(0.7, 9)) }
	fmt.Println(bits.OnesCount64(0), bits.LeadingZeros64(0), bits.TrailingZeros64(0), bits.Reverse64(0), bits.Len64(0), bits.RotateLeft64(0, 70), bits.ReverseBytes64(0))
	{ hi, lo := bits.Mul64(0, 6148914691236517205); s, c := bits.Add64(0, 1, 1); fmt.Println(hi, lo, s, c) }
	{ xs := []int{}; sort.Sort(sort.Reverse(sort.IntSlice(xs))); i := sort.Search(len(xs), func(i int) bool { return xs[i] <= 3 }); fmt.Println(xs, i, sort.SliceIsSorted(xs, func(i, j int) bool { return xs[i] < xs[j] })) }
	{ ps := []struct{ n int; s string }{{3, "a"}, {1, "b"}, {2, "c"}, {0, "d"}}; sort.SliceStable(ps, func(i, j int) bool { return ps[i].n < ps[j].n }); fmt.Println(ps) }
}
var trace1_148 []string
func log1_148(i, x int) int { trace1_148 = append(trace1_148, fmt.Sprint(i, "=", x)); return x }
var _ = log1_148(-1, v01_148)
var v11_148 = through11_148()
func through11_148() int { return log1_148(1, 1 + v01_148) }
type M31_148 struct{}
func (M31_148) get() int { return func() int { return log1_148(3, 4 + v11_148) }() }
var v31_148 = M31_148{}.get()
var v71_148, w71_148 = both71_148()
func both71_148() (int, int) { return log1_148(7, 2 + v41_148 + v01_148), log1_148(7, -1) }
var v61_148 = through61_148()
func through61_148() int { return log1_148(6, 1) }
var v41_148 = through41_148()
func through41_148() int { return log1_148(4, 1 + v31_148) }
var v21_148 = log1_148(2, 9)
type M51_148 struct{}
func (M51_148) get() int { return func() int { return log1_148(5, 4) }() }
var v51_148 = M51_148{}.get()
var v01_148, w01_148 = both01_148()
func both01_148() (int, int) { return log1_148(0, 2), log1_148(0, -1) }
func c1_148() {
	fmt.Println(trace1_148, v01_148, v11_148, v21_148, v31_148, v41_148, v51_148, v61_148, v71_148)
}
func main_148() {
	try_(c0_148)
	try_(c1_148)
}

// 150
type T1_150 []int8
type T2_150 struct {
	F0 int8
	F1 []uint8
}
func (t T1_150) M(x int) int {
	return int(id_(len(t)))
}
func (t T1_150) N(x int) T1_150 {
	return t
}
func (t *T1_150) Set(x int) {
	*t = (T1_150{int8(0), int8(2), int8(7)})
}
func (t T2_150) M(x int) int {
	return ((x >> 32) / (((x &^ x) | x) | 1))
}
func (t T2_150) N(x int) T2_150 {
	return t
}
func (t *T2_150) Set(x int) {
	t.F0 = (*t).F0
}
func f4_150(p3 any) float32 {
	tick_()
	if (p3 == p3) {
	} else {
	}
	return ((id_(float32(1)) / id_(float32(0))) - (id_(float32(0.1)) - id_(float32(2.25))))
}
func f8_150(p5 int32, p6 *int32, p7 bool) *bool {
	tick_()
	var v9 bool = func() bool { if p7 { return p7 }; return (p7 || (id_(uint64(0x143d78aeb15d4498)) < uint64(1))) }(); _ = v9
	return ptr_((id_(int8(3)) < int8(-127)))
}
func t10_150() {
	v11 := id_[uint8](uint8(func() int32 { if !id_(true) { return (id_(int32(2147483646)) - int32(2147483647)) }; return func() int32 { if true { return int32(-2147483648) }; return int32(2147483646) }() }())); _ = v11
	f13 := func(p12 string) []complex128 {
		tick_()
		ch15 := make(chan uint64, 4)
		ch15 <- (id_(uint64(0x304fb57c5f78d36)) >> 7)
		ch15 <- (id_(uint64(2)) - uint64(1))
		ch15 <- (id_(uint64(0x66602bed7e924)) & uint64(5))
		close(ch15)
		for r14 := range ch15 {
			_ = r14
			tick_()
			for i17 := range id_(int8(5)) {
				_ = i17
				tick_()
				v18 := id_[float32]((id_((-id_(float32(1e-7)))) / ((-id_(float32(1e-7))) / (id_(float32(-40.796)) - id_(float32(1)))))); _ = v18
				m19 := id_[T1_150]((pair_[T1_150, uint]{(make(T1_150, 2, 4)), id_(id_(uint(7)))}).A)
				bm19 := m19.N
				m19 = T1_150(window_([]int8((T1_150{i17, i17, i17, i17})), int(0x7ffffffffffffffe), int(1)))
				fmt.Println("bound", bm19(func() int { if func() bool { if true { return false }; return true }() { return (id_(int(-4475305769183600921)) & int(0)) }; return (id_(int(-9223372036854775808)) * int(-9223372036854775807)) }()))
			}
			fmt.Println("p12", p12)
			v20 := id_[T1_150]((T1_150{min(int8(id_(int16(7))), (id_(int8(-128)) / (id_(int8(2)) | 1))), func() int8 { if (v11 != v11) { return int8(id_(len(p12))) }; return (-id_(int8(0))) }(), func() int8 { if func() bool { if true { return false }; return true }() { return (id_(int8(3)) / (id_(int8(-122)) | 1)) }; return (id_(int8(3)) - int8(51)) }()})); _ = v20
		}
		var v21 complex64; _ = v21
		return ([]complex128{(-id_(complex128(complex(0.25, 3)))), func() complex128 { if true { return complex128(complex(0.25, 1)) }; return complex128(complex(1, 1)) }()})
	}
	o22 := f13(cut_(fmt.Sprintf("%d", v11))); _ = o22
	fmt.Printf("o22 %T\n", o22)
	o23 := f13(cut_(fmt.Sprintf("%x", v11))); _ = o23
	fmt.Printf("o23 %v\n", o23)
	fmt.Printf("v11 %T\n", v11)
	fmt.Printf("o22 %v\n", o22)
	fmt.Println("o23", o23)
}
func t24_150() {
	v25 := id_[uint](uint(sum_([]int{func() int { if (id_(false) == false) { return func() int { if true { return int(2) }; return int(9223372036854775806) }() }; return (id_(int(-4409101987548424258)) &^ int(9223372036854775806)) }(), int((id_(int16(32767)) | int16(2)))}))); _ = v25
	v25 = v25
	if (uintptr(*ptr_(id_(uint32(0)))) == func() uintptr { if (id_(int(2)) != int(0x7ffffffffffffffe)) { return func() uintptr { if false { return uintptr(0) }; return uintptr(1) }() }; return uintptr(id_(uint64(7))) }()) {
		v26 := id_[T1_150]((T1_150{int8(sum_([]int{(id_(int(1)) &^ int(-2759548664061989974)), (^id_(int(28)))})), int8(trunc_(float64((any(id_(float32(0.5)))).(float32)))), ((id_(int8(3)) / (id_(int8(7)) | 1)) >> v25)})); _ = v26
		v27 := id_[T2_150]((T2_150{(int8(id_(uintptr(18446744073709551614))) * (id_(int8(7)) >> id_(uint8(3)))), append(trim_([]uint8((pair_[[]uint8, complex64]{([]uint8{uint8(7), uint8(5), uint8(107)}), complex64(complex(1, 3))}).A)), []uint8{(^id_(uint8(5))), ([...]uint8{uint8(254)})[id_(0)]}...)})); _ = v27
	}
	ch28 := make(chan []uint, 1)
	var ch29 chan []uint
	ch28 <- func() []uint { if func() bool { if true { return true }; return true }() { return []uint(window_([]uint([]uint(nil)), int(7), int(-9223372036854775807))) }; return ([]uint{v25, v25}) }()
	select {
		case x, ok := <-ch28:
			_ = x
			fmt.Println("received", ok)
		case ch29 <- []uint(window_([]uint(([]uint{v25, v25, uint(14382819369553205952), v25})), int(57), int(9223372036854775807))):
			fmt.Println("sent", len(ch29))
	}
	var v30 *map[bool]int16; _ = v30
	v31 := id_[[][]complex64](([][]complex64{([]complex64{}), func() []complex64 { if !id_(false) { return []complex64(window_([]complex64(([]complex64{})), int(0), int(3))) }; return []complex64(window_([]complex64(([]complex64{})), int(3), int(67))) }(), []complex64(window_([]complex64(*ptr_((make([]complex64, 1, 9)))), int(sum_([]int{int(1), int(0)})), (id_(int(2)) / (id_(int(-9223372036854775807)) | 1))))})); _ = v31
	fmt.Println("copied", copy(v31, v31), len(v31))
	fmt.Println("v25", v25)
	if v30 != nil {
		fmt.Println("*v30", *v30)
	}
	fmt.Println("v31", v31)
}
func main_150() {
	fuel_ = 3000
	try_(t10_150)
	try_(t24_150)
	fmt.Println("fuel", fuel_)
}

// 151
func c0_151() {
	fmt.Println(math.Abs(math.Inf(-1)), math.Log2(-0.5), math.Exp2(1e6), math.Asin(1.5))
	fmt.Println(math.RoundToEven(math.Copysign(0, -1)), math.Tanh(-0.0), math.Log(5e-324), math.Log1p(math.Copysign(0, -1)))
	fmt.Println(math.Log(100), math.Cos(1e21), math.Asin(3.5), math.Atan(16777216.5))
	fmt.Println(math.Copysign(1, 33.333333333333336), math.Pow(1e20, 3.5), math.Hypot(3.5, math.Copysign(0, -1)))
	fmt.Println(math.Copysign(math.Copysign(0, -1), 1e-4), math.Dim(0.1, 1.5), math.Max(math.NaN(), 3.4028234663852886e38))
	fmt.Println(math.Float64bits(5e-324), math.Float32bits(float32(id_(float64(0.9130785596471706)))), math.IsNaN(1e20), math.Signbit(1.7976931348623157e308), math.MaxInt64, math.SmallestNonzeroFloat64, uint64(math.MaxUint64), math.Pi)
	{ f, e := math.Frexp(0.3); i, fr := math.Modf(math.NaN()); fmt.Println(f, e, i, fr, math.Ldexp(0.7, -4)) }
	fmt.Println(bits.OnesCount64(0), bits.LeadingZeros64(0), bits.TrailingZeros64(0), bits.Reverse64(0), bits.Len64(0), bits.RotateLeft64(0, 0), bits.ReverseBytes64(0))
	{ hi, lo := bits.Mul64(0, 94); s, c := bits.Add64(0, 6148914691236517205, 1); fmt.Println(hi, lo, s, c) }
	{ xs := []int{-1, 22}; sort.Sort(sort.Reverse(sort.IntSlice(xs))); i := sort.Search(len(xs), func(i int) bool { return xs[i] <= 3 }); fmt.Println(xs, i, sort.SliceIsSorted(xs, func(i, j int) bool { return xs[i] < xs[j] })) }
	{ ps := []struct{ n int; s string }{{0, "a"}, {3, "b"}, {1, "c"}, {2, "d"}, {1, "e"}}; sort.SliceStable(ps, func(i, j int) bool { return ps[i].n < ps[j].n }); fmt.Println(ps) }
}
var trace1_151 []string
func log1_151(i, x int) int { trace1_151 = append(trace1_151, fmt.Sprint(i, "=", x)); return x }
var _ = log1_151(-1, v01_151)
type M21_151 struct{}
func (M21_151) get() int { return func() int { return log1_151(2, 4) }() }
var v21_151 = M21_151{}.get()
var v31_151, w31_151 = both31_151()
func both31_151() (int, int) { return log1_151(3, 2 + v21_151), log1_151(3, -1) }
var v01_151, w01_151 = both01_151()
func both01_151() (int, int) { return log1_151(0, 2), log1_151(0, -1) }
var v11_151 = log1_151(1, 8 + v01_151)
func c1_151() {
	fmt.Println(trace1_151, v01_151, v11_151, v21_151, v31_151)
}
func main_151() {
	try_(c0_151)
	try_(c1_151)
}

// 152
var trace0_152 []string
func log0_152(i, x int) int { trace0_152 = append(trace0_152, fmt.Sprint(i, "=", x)); return x }
var _ = log0_152(-1, v00_152)
var v60_152, w60_152 = both60_152()
func both60_152() (int, int) { return log0_152(6, 2), log0_152(6, -1) }
var v20_152, w20_152 = log0_152(2, 3), log0_152(2, 0 + v00_152)
var v30_152 = through30_152()
func through30_152() int { return log0_152(3, 1) }
type M50_152 struct{}
func (M50_152) get() int { return func() int { return log0_152(5, 4 + v00_152 + v20_152) }() }
var v50_152 = M50_152{}.get()
var v40_152, w40_152 = both40_152()
func both40_152() (int, int) { return log0_152(4, 2 + v00_152 + v20_152), log0_152(4, -1) }
var v00_152, w00_152 = both00_152()
func both00_152() (int, int) { return log0_152(0, 2), log0_152(0, -1) }
func init() { trace0_152 = append(trace0_152, "init0"); v40_152 += 1 }
var v10_152, w10_152 = both10_152()
func both10_152() (int, int) { return log0_152(1, 2 + v00_152), log0_152(1, -1) }
func c0_152() {
	fmt.Println(trace0_152, v00_152, v10_152, v20_152, v30_152, v40_152, v50_152, v60_152)
}
func c1_152() {
	s0 := id_(int8(31))
	x0 := id_(int8(126))
	try_(func() { fmt.Println(x0<<s0, x0>>s0) })
	try_(func() { x0 >>= s0; fmt.Println(x0) })
	try_(func() { var i = 1 << s0; var j int32 = 1 << s0; var k = uint64(1 << s0); var w int64 = 1.0 << s0; var u = uint8(1)<<s0 == 2<<s0; fmt.Println(i, j, k, w, u) })
	fmt.Println(x0<<1, x0>>44, x0<<(uint8(s0)&127))
	s1 := id_(uint32(56))
	x1 := id_(int32(2076925667))
	try_(func() { fmt.Println(x1<<s1, x1>>s1) })
	try_(func() { x1 >>= s1; fmt.Println(x1) })
	try_(func() { var i = 1 << s1; var j int32 = 1 << s1; var k = uint64(1 << s1); var w int64 = 1.0 << s1; var u = uint8(1)<<s1 == 2<<s1; fmt.Println(i, j, k, w, u) })
	fmt.Println(x1<<2, x1>>15, x1<<(uint8(s1)&63))
}
func main_152() {
	try_(c0_152)
	try_(c1_152)
}

// 154
type A0_154 struct{ n int }
func (a A0_154) M() int { return a.n }
type B0_154 int
func (b B0_154) M() int { return int(b) * 2 }
func (b B0_154) String() string { return "B" }
type I0_154 interface{ M() int }
func c0_154() {
	_ = errors.New
	for i, x := range []any{1i, 1i, true, "s", [2]int{1}, (*A0_154)(nil), "s"} {
		switch v := x.(type) {
		case *A0_154:
			fmt.Printf("%d *A %v %T\n", i, v == nil, v)
		case int8, uint8:
			fmt.Printf("%d int8, uint8 %v %T\n", i, v == nil, v)
		case int:
			fmt.Printf("%d int %v %T\n", i, v == v, v)
		case [2]int:
			fmt.Printf("%d [2]int %v %T\n", i, v == v, v)
		case B0_154:
			fmt.Printf("%d B %v %T\n", i, v == v, v)
		case nil:
			fmt.Printf("%d nil %v %T\n", i, v == nil, x)
		default:
			fmt.Printf("%d other %T %v\n", i, v, v == nil)
		}
		if _, ok := x.(interface{ M() int }); ok {
			fmt.Println(i, "is interface{ M() int }")
		}
		if _, ok := x.(chan int); ok {
			fmt.Println(i, "is chan int")
		}
		try_(func() { _ = x.(interface{ M() int; Z(string) error }); fmt.Println("fine") })
	}
	var p, q any = [2]int{1}, uint16(9)
	try_(func() { fmt.Println(p == q, p != q) })
	var i, j I0_154 = A0_154{1}, B0_154(2)
	fmt.Println(i == j, i == nil, any(i) == any(j))
	try_(func() { fmt.Println(i.M() + j.M()) })
	try_(func() { fmt.Println(i.(fmt.Stringer).String()) })
	try_(func() { fmt.Println(j.(B0_154)) })
	try_(func() { fmt.Println(i.(interface{ Q() })) })
}
func main_154() {
	try_(c0_154)
}

// 155
func c0_155() {
	_ = errors.New
	{ x, err := strconv.Unquote("0b101"); fmt.Printf("%q %v\n", x, err) }
	{ x, err := strconv.ParseUint("héllo", 0, 64); fmt.Println(x, err, errors.Is(err, strconv.ErrRange)) }
	{ x, err := strconv.Atoi("aXbXc"); fmt.Println(x, err) }
	{ x, err := strconv.ParseInt("😀!", 1, 8); fmt.Println(x, err) }
	{ x, err := strconv.ParseBool("\xff\xfe"); fmt.Println(x, err) }
	{ x, err := strconv.ParseBool("0x1p-2"); fmt.Println(x, err) }
	fmt.Println(strconv.FormatFloat(-0.0, 'f', 0, 64), strconv.FormatInt(-9223372036854775808, 26), strconv.Itoa(-9223372036854775808), strconv.FormatUint(6148914691236517205, 5))
	fmt.Println(strconv.Quote("\xed\xa0\x80"), strconv.QuoteRune(0x110000), string(strconv.AppendInt([]byte("x"), 2, 10)), strconv.FormatBool(false), strconv.QuoteToASCII("go"))
	fmt.Println(strconv.FormatFloat(1e21, 'x', 1, 64), strconv.FormatInt(10, 18), strconv.Itoa(-4611686018427387904), strconv.FormatUint(1306737544880019852, 31))
	fmt.Println(strconv.Quote("Inf"), strconv.QuoteRune('\U0010ffff'), string(strconv.AppendInt([]byte("x"), 127, 10)), strconv.FormatBool(false), strconv.QuoteToASCII("\xff\xfe"))
	fmt.Println(strconv.FormatFloat(3.5, 'e', 20, 64), strconv.FormatInt(-9223372036854775808, 23), strconv.Itoa(9223372036854775806), strconv.FormatUint(18446744073709551614, 29))
	fmt.Println(strconv.Quote("ǅ"), strconv.QuoteRune('\x00'), string(strconv.AppendInt([]byte("x"), 9223372036854775806, 10)), strconv.FormatBool(false), strconv.QuoteToASCII("%d"))
}
func c1_155() {
	v0 := id_[int16](int16(sum_([]int{func() int { if func() bool { if true { return true }; return false }() { return func() int { if true { return int(0) }; return int(0) }() }; return int(id_(int(-1))) }(), int((id_(uint8(0)) & uint8(1)))})))
	fmt.Println(v0)
	v1 := id_[string](string([]byte{func() uint8 { if (id_(true) == true) { return *ptr_(id_(uint8(1))) }; return (pair_[uint8, uint8]{uint8(5), uint8(2)}).A }(), func() uint8 { if (id_(uint64(7)) <= uint64(0)) { return (id_(uint8(3)) | uint8(38)) }; return (id_(uint8(203)) / (id_(uint8(1)) | 1)) }()}))
	fmt.Println(v1)
	v2 := id_[int64]((((id_(int64(3)) | int64(1)) * func() int64 { if false { return int64(-1) }; return int64(0) }()) &^ ((id_(int64(-1562224210762274383)) >> 1) / ((id_(int64(3)) - int64(0)) | 1))))
	fmt.Println(v2)
	v3 := id_[string](part_(string(cut_(string(cut_(fmt.Sprintf("%x", v0)) + string(rune(id_(int32(40))))))), (func() int { if false { return int(-1) }; return int(0) }() % ((id_(int(0x7ffffffffffffffe)) << 7) | 1)), int((id_(uint(0)) & uint(2)))))
	fmt.Println(v3)
}
func main_155() {
	try_(c0_155)
	try_(c1_155)
}

// 156
type T1_156 struct {
	F0 float32
	F1 map[uint32]float64
}
type T2_156 int16
func (t T1_156) M(x int) int {
	return x
}
func (t T1_156) N(x int) T1_156 {
	return (T1_156{})
}
func (t *T1_156) Set(x int) {
	t.F1 = (*t).F1
}
func (t T1_156) String() string { return "<T1_156>" }
func (t T2_156) M(x int) int {
	return (x + x)
}
func (t T2_156) N(x int) T2_156 {
	return t
}
func (t *T2_156) Set(x int) {
	*t = T2_156(-32767)
}
func f3_156() T1_156 {
	tick_()
	v4 := id_[uint32]((func() uint32 { if (id_(false) != true) { return (id_(uint32(0)) * uint32(3)) }; return (id_(uint32(1)) / (id_(uint32(2)) | 1)) }() * uint32((id_(int32(0)) >> id_(uint8(3)))))); _ = v4
	return func() T1_156 { if !id_(true) { return func() T1_156 { if false { return (T1_156{F0: float32(16777217), F1: (map[uint32]float64{uint32(56): float64(-1), uint32(2): float64(-1)})}) }; return *new(T1_156) }() }; return (T1_156{float32(2.25), map[uint32]float64(nil)}) }()
}
func f8_156(p5 string, p6 map[string]complex128, p7 string) int16 {
	tick_()
	fmt.Println("in f8_156")
	for _, y9 := range backward_([]float32{}) {
		_ = y9
		tick_()
		var v10 T1_156 = (T1_156{F1: (map[uint32]float64{uint32(7): float64(imag(id_(complex128(complex(0.25, 3)))))})}); _ = v10
		fmt.Println("v10", v10)
	}
	return int16(sum_([]int{(id_(int(-1479594795054584186)) & int(89285288203450388)), *ptr_(id_(int(0)))}))
}
func t11_156() {
	v12 := id_[complex64](complex(((id_(float32(0.1)) * id_(float32(72.852))) * (-id_(float32(-1)))), (pair_[float32, uint64]{func() float32 { if false { return float32(0) }; return float32(1) }(), (id_(uint64(5)) << id_(uint16(5)))}).A)); _ = v12
	for i13 := int(0); i13 < 5; i13++ {
		_ = i13
		tick_()
		for i14 := int(0); i14 < 5; i14++ {
			_ = i14
			tick_()
			v12 = v12
			v15 := mapped_([]string(window_([]string(([]string{"Zbéé\"Z", "\"Z世Zb\n", "\""})), func() int { if false { return i14 }; return i13 }(), i13)), func(x string) float64 { return func() float64 { if (id_(true) && true) { return float64(real(id_(complex128(complex(0.25, -0.5))))) }; return float64(id_(uint16(7))) }() })
			fmt.Printf("v15 %T\n", v15)
			clear(v15)
		}
		v16 := id_[T2_156](func() T2_156 { if func() bool { if func() bool { if true { return true }; return false }() { return (id_("") == "é b% \xff") }; return (id_(float64(0.5)) > float64(0)) }() { return (T2_156(id_(uint64(2))) / ((id_(T2_156(-32767)) % (id_(T2_156(0)) | 1)) | 1)) }; return func() T2_156 { if (id_(false) && true) { return func() T2_156 { if false { return T2_156(98) }; return T2_156(-32768) }() }; return T2_156(sum_([]int{i13, i13})) }() }()); _ = v16
		o18 := func() (r17 map[string]float32) {
			defer func() {
				if x := recover(); x != nil {
					fmt.Println("caught", x)
				}
				try_(func() {
					r17 = (map[string]float32{"Z0Z%b😀": (pair_[float32, complex128]{r17[""], complex(id_(float64(-3.75)), id_(float64(-3.75)))}).A})
					_ = (func() any { if false { return any(int(-9075106127139607898)) }; return any("\n") }()).(float64)
					fmt.Println("no panic")
				})
				r17 = (map[string]float32{"\n": float32(imag(v12)), "ab": (id_(float32(-3.75)) / id_(float32(16777217)))})
			}()
			defer func() {
				if x := recover(); x != nil {
					fmt.Println("caught", x)
				}
				switch x19 := (any((^id_(uint(2))))).(type) {
					case T2_156:
						_ = x19
						fmt.Println("x19", x19)
						v20 := id_[uint](((pair_[uint, complex128]{(id_(uint(1)) >> id_(uint8(0))), complex128(v12)}).A >> 63)); _ = v20
					case uint16:
						_ = x19
						fmt.Println("x19", x19)
						for y22 := range upto_(2) {
							_ = y22
							tick_()
							var v23 *T2_156; _ = v23
						}
					default:
						fmt.Printf("other %T %v\n", x19, x19)
				}
				r17 = (map[string]float32{"世": (id_(float32(2.25)) / id_(float32(1))), "": (id_(float32(2.25)) / id_(float32(1)))})
			}()
			f26 := func(p24 []int32, p25 int) int32 {
				tick_()
				if len(p24) > 0 {
					p24[int((id_(uint8(1)) & uint8(7)))%len(p24)] *= (-int32(id_(uint32(3))))
				}
				for i27 := int(0); i27 < 1; i27++ {
					_ = i27
					tick_()
					for i29 := uint8(0); i29 < 4; i29++ {
						_ = i29
						tick_()
					}
				}
				return int32(sum_([]int{p25, int(id_(len(r17)))}))
			}
			o30 := f26((make([]int32, 3, 5)), (i13 / (i13 | 1))); _ = o30
			fmt.Println("o30", o30)
			o31 := f26([]int32(window_([]int32([]int32(nil)), i13, i13)), i13); _ = o31
			fmt.Println("o31", o31)
			o32 := f26(([]int32{int32(2), int32(67), int32(3), int32(2147483647)}), id_(i13)); _ = o32
			fmt.Println("o32", o32)
			if (id_(false) && false) {
				panic(func() int { if false { return i13 }; return i13 }())
			}
			_ = (func() any { if false { return any(int(2)) }; return any("%Z") }()).(string)
			return r17
		}()
		_ = o18
		fmt.Println("o18", o18)
	}
	fmt.Println("v12", v12)
}
func main_156() {
	fuel_ = 3000
	try_(t11_156)
	fmt.Println("fuel", fuel_)
}

// 157
func c0_157() {
	s := []int{}
	show_ := func(what string, x []int) { fmt.Println(what, x, len(x), cap(x), x == nil) }
	show_("s", s)
	s0 := s[:len(s)/2:(len(s)+cap(s))/2]
	if len(s) > 0 {
		s[len(s)-1] = 91
	}
	show_("s0", s0)
	s1 := append(s[:len(s)/3], s[len(s)/2:]...)
	show_("s1", s1)
	s2 := make([]int, len(s), cap(s)+0); copy(s2, s); s2 = append(s2, s1...)
	if len(s) > 0 {
		s[len(s)-1] = 47
	}
	show_("s2", s2)
	s3 := s1[:len(s1)/2]
	show_("s3", s3)
	slices.Sort(s); fmt.Println(s)
	fmt.Println(slices.Index(s, 44), slices.Contains(s, 5))
	try_(func() { fmt.Println(slices.Max(s), slices.Min(s)) })
	_ = s
	_ = s0
	_ = s1
	_ = s2
	_ = s3
	_ = slices.Max[[]int]
}
func c1_157() {
	s, t := id_("世界"), id_("Inf")
	_, _, _ = strings.ToUpper, utf8.RuneLen, strconv.Quote
	_ = t
	{
	for i := range s {
		fmt.Print(i, s[i], " ")
	}
	fmt.Println(strings.Compare(s, t), strings.Title(s))
	}
	{
	var sb strings.Builder; for i, r := range t {
		fmt.Fprintf(&sb, "%d%c", i, r)
		sb.WriteRune(r)
		sb.WriteByte('.')
	}
	fmt.Println(sb.String(), sb.Len())
	}
	{
	fmt.Println(strconv.Quote(s), strconv.QuoteToASCII(s), strconv.Quote(t))
	}
	{
	try_(func() { fmt.Println(s[3]) })
	}
	{
	fmt.Println([]rune(s), []byte(s), string([]rune(s)) == s)
	}
	{
	for i, r := range s {
		fmt.Print(i, ":", r, " ")
	}
	fmt.Println()
	}
	{
	fmt.Printf("%c|%q|%U|%#U|%x|%d|%v\n", rune(0xad), rune(0xad), rune(0xad), rune(0xad), rune(0xad), rune(0xad), rune(0xad))
	}
}
func main_157() {
	try_(c0_157)
	try_(c1_157)
}

// 158
func c0_158() {
	_ = math.Pi
	x0 := id_(uint8(85))
	y0 := id_(uint8(1))
	fmt.Println(uint32(x0), int64(x0), int(x0))
	fmt.Println(x0+y0, x0-y0, x0*y0, x0&y0, x0|y0, x0^y0, x0&^y0, -x0, ^x0, x0<y0)
	try_(func() { fmt.Println(x0/y0, x0%y0) })
	fmt.Println(string(rune(x0)), float32(x0) == float32(y0), min(x0, y0), max(x0, y0, 3))
	x1 := id_(int(3074457345618258602))
	y1 := id_(int(1))
	fmt.Println(uint(x1), uint32(x1), float64(x1), float32(x1), int8(x1), int16(x1))
	fmt.Println(x1+y1, x1-y1, x1*y1, x1&y1, x1|y1, x1^y1, x1&^y1, -x1, ^x1, x1<y1)
	try_(func() { fmt.Println(x1/y1, x1%y1, x1/-3+int(id_(1)), x1%7) })
	fmt.Println(string(rune(x1)), float32(x1) == float32(y1), min(x1, y1), max(x1, y1, 3))
	a, b := id_(float64(math.Inf(-1))), id_(float64(16777216.5))
	fmt.Println(a, b, a+b, a-b, a*b, a/b, a < b, a == b, min(a, b), max(a, b), float32(a))
	fmt.Println(complex(a, b), complex(a, b)*complex(b, a), complex(a, 1)/complex(b, 2), complex(a, b) == complex(a, b), complex64(complex(a, b)))
	fmt.Printf("%v %+v %6.2f %08.3f %+e %g %x %q\n", a, b, a, b, a, b, a, b)
	m := map[float64]int{a: 1}; m[a]++; m[b] += 5; fmt.Println(len(m), m[a], m)
}
func main_158() {
	try_(c0_158)
}

// 159
type T1_159 uint16
type T2_159 float32
func (t T1_159) M(x int) int {
	return x
}
func (t T1_159) N(x int) T1_159 {
	return t
}
func (t *T1_159) Set(x int) {
	*t = T1_159(7)
}
func (t T2_159) M(x int) int {
	return x
}
func (t T2_159) N(x int) T2_159 {
	return (t / (t / t))
}
func (t *T2_159) Set(x int) {
	*t = T2_159(-1)
}
func f5_159(p3 map[string]T1_159, p4 T1_159) []complex128 {
	tick_()
	p4 |= (p4 | p3["\"é\x00"])
	var v6 uintptr; _ = v6
	v7 := id_[**int8](ptr_((pair_[*int8, int16]{ptr_(int8(0)), func() int16 { if false { return int16(1) }; return int16(-1) }()}).A)); _ = v7
	return []complex128(mapped_([]int{1, 2, (any(id_(int(-9223372036854775808)))).(int)}, func(i int) complex128 { return func() complex128 { if true { return complex128(complex(1, 3)) }; return complex128(complex(0.25, 0)) }() }))
}
func f11_159(p8 any, p9 int, p10 uint8) []uint8 {
	tick_()
	fmt.Println("p8", p8)
	p8 = p8
	var v12 map[string]T2_159; _ = v12
	return func() []uint8 { if (p9 != p9) { return []uint8(mapped_([]int{1, 2, p9}, func(i int) uint8 { return p10 })) }; return []uint8(window_([]uint8([]uint8(nil)), p9, p9)) }()
}
func f14_159(p13 T2_159) [2]uint16 {
	tick_()
	v15 := id_[float64]((-float64((pair_[uint8, complex128]{uint8(0), complex128(complex(1, 3))}).A))); _ = v15
	v15 *= (v15 / v15)
	fmt.Printf("v15 %v\n", v15)
	return ([2]uint16{func() uint16 { if false { return uint16(3) }; return uint16(84) }(), ([...]uint16{uint16(1)})[id_(0)]})
}
func t16_159() {
	var v17 uint16 = (uint16(sum_([]int{int(id_(uint8(3))), func() int { if false { return int(1) }; return int(-9223372036854775807) }()})) &^ ((id_(uint16(1)) / (id_(uint16(26093)) | 1)) &^ func() uint16 { if true { return uint16(0) }; return uint16(3) }())); _ = v17
	v18 := id_[float64](float64(((id_(int(-3490962203445642431)) * int(2)) &^ func() int { if true { return int(3) }; return int(3057684385436979343) }()))); _ = v18
	try_(func() {
		v19 := mapped_(append(trim_([]T2_159(*ptr_(([]T2_159{})))), []T2_159{}...), func(x T2_159) complex64 { return complex64((id_(complex128(complex(0.25, 0))) + id_(complex128(complex(1, 1))))) })
		fmt.Println("v19", v19)
		_ = (any(uint8(1))).(int)
		fmt.Println("no panic")
	})
	v20 := id_[map[string]T2_159]((map[string]T2_159{"\"0": (T2_159(real(id_(complex64(complex(-2.5, -0.5))))) + ([...]T2_159{T2_159(-3.75)})[id_(0)]), "": T2_159(int8(v17)), "é😀": T2_159(func() uint64 { if false { return uint64(18446744073709551615) }; return uint64(3) }())})); _ = v20
	f21 := func() map[T1_159]int {
		tick_()
		switch x22 := (func() any { if (id_(true) == false) { return any(uint32(0)) }; return func() any { if false { return any(float64(-93.575)) }; return any(float64(0)) }() }()).(type) {
			case string:
				_ = x22
				fmt.Println("x22", x22)
				v20 = v20
			case uint16:
				_ = x22
				fmt.Printf("x22 %v\n", x22)
				var st23 stack_[[]uint8]
				st23.push(([]uint8{}))
				st23.push(func() []uint8 { if (v18 == v18) { return ([]uint8{uint8(0)}) }; return (pair_[[]uint8, T2_159]{([]uint8{}), T2_159(0.1)}).A }())
				fmt.Println(len(st23.items))
				fmt.Printf("%v %+v %T\n", st23, st23, st23)
			case int8:
				_ = x22
				fmt.Println("x22", x22)
				v24 := id_[[]string](([]string{string(rune(func() int32 { if false { return int32(1) }; return int32(3) }())), func() string { if (v18 != v18) { return func() string { if false { return "😀\n😀" }; return "%\x00" }() }; return string(rune(id_(int32(0x7ffffffe)))) }()})); _ = v24
			default:
				_ = x22
		}
		if (func() int32 { if (id_(false) || true) { return (^id_(int32(2))) }; return (id_(int32(-1)) >> 3) }() < func() int32 { if func() bool { if false { return false }; return true }() { return func() int32 { if false { return int32(-2147483647) }; return int32(1) }() }; return (any(id_(int32(2)))).(int32) }()) {
			m25 := id_[T1_159](T1_159(trunc_(float64((v18 - v18)))))
			var im25 Shape_ = m25
			m25 = (id_(T1_159(7)) % (id_(T1_159(7)) | 1))
			fmt.Println("interface", im25.M(int(sum_([]int{(id_(int(0x7fffffffffffffff)) &^ int(-9223372036854775807)), (id_(int(2)) << v17)}))))
			m26 := id_[T2_159](v20[*ptr_(id_("世"))])
			bm26 := m26.N
			m26 = (id_(T2_159(123456.789)) / id_(T2_159(0)))
			fmt.Println("bound", bm26(int(sum_([]int{(id_(int(1)) >> 7), (id_(int(-7929002270986122007)) ^ int(1))}))))
		} else if (func() int { if true { return int(0) }; return int(2) }() >= (any(id_(int(66)))).(int)) {
			q27 := &v18; _ = q27
			n29 := 2
		G28:
			{
				tick_()
				if v20 != nil {
					v20[cut_(string(string([]byte{uint8(0), uint8(5)}) + id_(id_(" "))))] -= ((-id_(T2_159(16777217))) - (pair_[T2_159, complex128]{T2_159(1e10), complex128(complex(0, 3))}).A)
				}
				switch x30 := cut_(string(cut_(string(id_("\xff \x00") + "")) + cut_(string(id_("") + "世😀")))); x30 {
					case "é", x30:
						v31 := id_[any](any(func() complex128 { if (id_(T2_159(-3.75)) > T2_159(1)) { return (id_(complex128(complex(-2.5, 1))) * id_(complex128(complex(-2.5, 0)))) }; return (id_(complex128(complex(0.25, 1))) * id_(complex128(complex(0, 0)))) }())); _ = v31
						fallthrough
					case "":
						fallthrough
					case "\n":
					default:
						if (v17 == v17) {
							break
						}
				}
			}
			if n29--; n29 > 0 {
				goto G28
			}
		} else if (id_(id_(int(-1))) == (id_(int(9223372036854775806)) &^ int(9223372036854775806))) {
		}
		return (map[T1_159]int{T1_159(1): (^id_(int(3)))})
	}
	o32 := f21(); _ = o32
	fmt.Printf("o32 %+v\n", o32)
	fmt.Println("v17", v17)
	fmt.Println("v18", v18)
	fmt.Println("v20", v20)
	fmt.Printf("o32 %#v\n", o32)
}
func main_159() {
	fuel_ = 3000
	try_(t16_159)
	fmt.Println("fuel", fuel_)
}

// 160
type T0_160 struct{ n int }
func (t T0_160) Error() string { return fmt.Sprint("T", t.n) }
func inner0_160(n int) (r int, err error) {
	defer func() { r *= 2 }()
	defer func() {
		if x := recover(); x != nil {
			err = fmt.Errorf("inner: %v", x)
			r = 5
			if n > 1 {
				panic(fmt.Sprint("again ", x))
			}
		}
	}()
	for i := range 3 {
		defer fmt.Println("loop", i, n)
	}
	if n > 0 {
		_ = [2]int([]int{1})
	}
	return 6, nil
}
func nested0_160() (s string) {
	defer func() {
		s += fmt.Sprint(" outer:", recover())
	}()
	defer func() {
		defer func() { s += fmt.Sprint(" middle:", recover()) }()
		_ = []int{1}[id_(uint64(1<<64-1))]
	}()
	var q *T0_160; _ = q.n
	return "fine"
}
func helper0_160() any { return recover() }
func notdirect0_160() (r any) {
	defer func() { r = recover() }()
	defer func() { func() { fmt.Println("not direct", recover()) }() }()
	defer func() { fmt.Println("helper", helper0_160()) }()
	defer fmt.Println("direct", recover())
	_ = string([]byte(nil))[id_(0)]
	return "none"
}
func rethrow0_160() (err error) {
	defer func() {
		if e, ok := recover().(error); ok {
			err = e
		}
	}()
	func() {
		defer func() { panic(recover()) }()
		panic(1.5)
	}()
	return
}
func c0_160() {
	try_(func() { fmt.Println(inner0_160(0)) })
	try_(func() { fmt.Println(inner0_160(1)) })
	try_(func() { fmt.Println(inner0_160(2)) })
	try_(func() { fmt.Println(nested0_160()) })
	try_(func() { fmt.Println(notdirect0_160()) })
	try_(func() {
		err := rethrow0_160()
		var t T0_160
		fmt.Println(err, errors.As(err, &t), t, errors.Unwrap(err))
		fmt.Printf("%T\n", err)
	})
	x := 5
	defer func(v int) { fmt.Println("args", v, x) }(x)
	x++
	defer func() {
		recover()
		fmt.Println("last", x)
	}()
	fmt.Println(recover(), x)
	for i := range 2 {
		defer func() {
			if r := recover(); r != nil && i == 1 {
				fmt.Println("swallow", i)
				panic(fmt.Sprint("new ", i))
			}
		}()
	}
	panic(T0_160{1})
}
func main_160() {
	try_(c0_160)
}

// 161
func steps0_161(n int) (out []int) {
	i := 0
top:
	i++
	switch {
	case i < 2:
		out = append(out, i)
		goto top
	case i == 2:
		out = append(out, -i)
		fallthrough
	case i > 100:
		out = append(out, 100)
		if n > 2 {
			break
		}
		goto top
	default:
		if i > 8 {
			return
		}
		goto top
	}
	if i < n {
		goto top
	}
	return
}
func c0_161() {
	fmt.Println(steps0_161(1), steps0_161(1))
	rows:
	for r := 0; r < 4; r++ {
		cols:
		for c := range 4 {
			switch v := r*4 + c; {
			case v%4 == 0:
				continue cols
			case v%7 == 3:
				continue rows
			case v > 5:
				break rows
			case c == 2:
				if r == 1 {
					break
				}
				fallthrough
			case v < 0:
				fmt.Print("f")
			default:
				fmt.Print("d")
			}
			select {
			default:
				if c == 3 {
					break
				}
				if r == 2 {
					break cols
				}
				fmt.Print("s")
			}
			fmt.Print(r, c, " ")
		}
		fmt.Println("row", r)
	}
		if 1 > 2 {
			goto left
		}
		fmt.Println("not left")
	left:
	sw:
	switch x := any(nil).(type) {
	case int, int8:
		for i := range 3 {
			if i == 1 {
				break sw
			}
			fmt.Println(i, x)
		}
	case string:
		fmt.Println(len(x))
	case nil:
		fmt.Println("nil", x)
	}
	switch f := func() int { fmt.Print("once "); return 1 }; f() {
	case func() int { fmt.Print("c1 "); return 1 }(), func() int { fmt.Print("c2 "); return 2 }():
		fmt.Println("one or two")
	default:
		fmt.Println("default")
	case 3:
		fmt.Println("three")
		fallthrough
	case 4:
		fmt.Println("four")
	}
	switch {
	}
	for i, j := 0, 10; i < j; i, j = i+4, j-1 {
		if i == 3 {
			continue
		}
		fmt.Print(i, j, " ")
	}
	var k int
	for k = range 3 {
		k *= 5
	}
	for k < 30 {
		k += 4
	}
	for {
		k--
		if k%5 == 0 {
			break
		}
	}
	if k := k * 2; k > 50 {
		fmt.Println("big", k)
	} else if j := k + 1; j > 40 {
		fmt.Println(j, k)
	} else {
		fmt.Println(j - k)
	}
	fmt.Println(k)
}
func main_161() {
	try_(c0_161)
}

// 162
type T1_162 struct {
	F0 int8
	F1 int
}
func (t T1_162) M(x int) int {
	return x
}
func (t T1_162) N(x int) T1_162 {
	return (T1_162{F0: func() int8 { if true { return int8(-128) }; return t.F0 }(), F1: x})
}
func (t *T1_162) Set(x int) {
	t.F0 = ((*t).F0 % ((*t).F0 | 1))
}
func f2_162() bool {
	tick_()
	return (uintptr(trunc_(float64(id_(float64(-574))))) >= (id_(uintptr(52)) | uintptr(1)))
}
func t3_162() {
	for i4 := int8(0); i4 < 1; i4++ {
		_ = i4
		tick_()
		fmt.Println("i4", i4)
		var v5 []uintptr = []uintptr(window_([]uintptr([]uintptr(window_([]uintptr([]uintptr(window_([]uintptr(([]uintptr{uintptr(0xffffffffffffffff), uintptr(18446744073709551615), uintptr(2)})), int(0x7ffffffffffffffe), int(3)))), int(sum_([]int{int(82), int(9223372036854775807)})), (id_(int(8026936027700392456)) >> id_(uint32(0)))))), ((-id_(int(9223372036854775807))) % (func() int { if true { return int(3) }; return int(0x7ffffffffffffffe) }() | 1)), int((^id_(int16(3)))))); _ = v5
	}
}
func t6_162() {
	for i8 := range id_(uint8(5)) {
		_ = i8
		tick_()
		ch9 := make(chan string, 1)
		var ch10 chan string
		select {
			case x, ok := <-ch9:
				_ = x
				fmt.Println("received", ok)
			case ch10 <- cut_(fmt.Sprintf("%x", i8)):
				fmt.Println("sent", len(ch10))
			default:
				fmt.Println("default")
		}
		v11 := id_[int](func() int { if id_((id_("éa😀") != " \xffa")) { return ((id_(int(7)) * int(2)) ^ func() int { if true { return int(0x306cdcc899b437d1) }; return int(-9223372036854775807) }()) }; return int(func() uint32 { if false { return uint32(1) }; return uint32(2572917058) }()) }()); _ = v11
	}
}
func main_162() {
	fuel_ = 3000
	try_(t3_162)
	try_(t6_162)
	fmt.Println("fuel", fuel_)
}

// 163
func c0_163() {
	_, _, _, _, _ = sync.NewCond, context.Background, errors.New, atomic.AddInt32, time.Second
	{
	errs := make(chan error, 1)
	go func() {
		defer func() { errs <- fmt.Errorf("caught: %v", recover()) }()
		var m map[int]int
		m[6] = 1
	}()
	fmt.Println(<-errs)
	}
	{
	try_(func() {
		c := make(chan int, 1)
		close(c)
		select {
		case c <- 1:
		default:
		}
	})
	}
	{
	x := []int{0, 0}
	i := 0
	c := make(chan int, 1)
	c <- 6
	select {
	case x[func() int { i++; return i }()] = <-c:
		fmt.Println(x, i)
	}
	}
	{
	var once sync.Once
	for i := range 2 {
		once.Do(func() { fmt.Println("once", i) })
	}
	f := sync.OnceValue(func() int { fmt.Println("computed"); return 6 })
	fmt.Println(f(), f())
	}
}
func c1_163() {
	s, t := id_("\u200b😀!"), id_("1_000")
	_, _, _ = strings.ToUpper, utf8.RuneLen, strconv.Quote
	_ = t
	{
	try_(func() { i := id_(1); fmt.Printf("%q\n", s[i:]) })
	}
	{
	b := []byte(s); b = append(b, t...); b2 := append(b[:len(b)/2], '!'); fmt.Printf("%q %q %d\n", b, b2, copy(b, t))
	}
	{
	fmt.Printf("%q %+q %x % X %#x %v %s|%8s|%-8q|%.3s|%U\n", s, s, s, s, s, s, s, s, s, s, []rune(s))
	}
	{
	var sb strings.Builder; for i, r := range t {
		fmt.Fprintf(&sb, "%d%c", i, r)
		sb.WriteRune(r)
		sb.WriteByte('.')
	}
	fmt.Println(sb.String(), sb.Len())
	}
	{
	try_(func() { fmt.Printf("%q\n", strings.Repeat(s, id_(3))) })
	}
}
func main_163() {
	try_(c0_163)
	try_(c1_163)
}

// 164
var base0_164 = errors.New("base")
type Code0_164 int
func (c Code0_164) Error() string { return fmt.Sprintf("code %d", int(c)) }
func (c Code0_164) Is(t error) bool { return t == base0_164 && c > 3 }
type Wrap0_164 struct {
	op  string
	err error
}
func (w *Wrap0_164) Error() string { return w.op + ": " + w.err.Error() }
func (w *Wrap0_164) Unwrap() error { return w.err }
func make0_164(n int) (err error) {
	defer func() {
		if r := recover(); r != nil {
			err = fmt.Errorf("recovered: %w", r.(error))
		}
	}()
	switch n {
	case 0:
		return nil
	case 1:
		return &Wrap0_164{"op", base0_164}
	case 2:
		return fmt.Errorf("a %w and %w", Code0_164(4), &Wrap0_164{"x", Code0_164(2)})
	case 3:
		return errors.Join(base0_164, nil, Code0_164(4))
	case 4:
		_ = []int{}[id_(4)]
	case 5:
		var w *Wrap0_164
		return w
	}
	return fmt.Errorf("%v %d: %w", base0_164, n, errors.Join(nil, nil))
}
func c0_164() {
	for n := range 7 {
		err := make0_164(n)
		if err == nil {
			fmt.Println(n, "nil")
			continue
		}
		var code Code0_164
		var wrap *Wrap0_164
		fmt.Println(n, errors.Is(err, base0_164), errors.As(err, &code), code)
		if n != 5 {
			fmt.Println(err, errors.As(err, &wrap), errors.Unwrap(err) == nil)
			fmt.Printf("%v|%s|%q|%T\n", err, err, err, err)
		}
	}
	fmt.Printf("%v %+v %d %x %T\n", Code0_164(4), Code0_164(1), Code0_164(2), Code0_164(10), base0_164)
}
func main_164() {
	try_(c0_164)
}

// 165
type T1_165 string
func (t T1_165) M(x int) int {
	return func() int { if (any(!id_(false))).(bool) { return func() int { if (id_(uint32(0)) >= uint32(4294967294)) { return (x &^ x) }; return (x ^ x) }() }; return ((x >> id_(uint64(1))) &^ x) }()
}
func (t T1_165) N(x int) T1_165 {
	return t
}
func (t *T1_165) Set(x int) {
	*t = T1_165("%Z世")
}
func f4_165(p2 int, p3 any) float32 {
	tick_()
	return (pair_[float32, int16]{float32(id_(uintptr(15879031896402260652))), func() int16 { if true { return int16(-1) }; return int16(-1) }()}).A
}
func t5_165() {
	var v6 int = int(uint16(trunc_(float64((id_(float64(123456.789)) * id_(float64(-3.75))))))); _ = v6
	fmt.Println("v6", v6)
	if (func() bool { if (id_(false) && true) { return (id_(true) != true) }; return (v6 != v6) }() && ((id_(uint64(0xffffffffffffffff)) &^ uint64(18446744073709551615)) >= (id_(uint64(3)) & uint64(0xfffffffffffffffe)))) {
	} else if ((id_(uint16(5)) / (id_(uint16(0)) | 1)) > (id_(uint16(3)) >> 1)) {
	} else if ((v6 * v6) == v6) {
	} else if (func() uintptr { if true { return uintptr(18446744073709551615) }; return uintptr(18446744073709551614) }() < (-id_(uintptr(18446744073709551614)))) {
	} else {
	}
	fmt.Println("v6", v6)
}
func main_165() {
	fuel_ = 3000
	try_(t5_165)
	fmt.Println("fuel", fuel_)
}

// 166
var trace0_166 []string
func log0_166(i, x int) int { trace0_166 = append(trace0_166, fmt.Sprint(i, "=", x)); return x }
var _ = log0_166(-1, v00_166)
var v70_166 = through70_166()
func through70_166() int { return log0_166(7, 1 + v50_166) }
var v40_166 = log0_166(4, 7)
var v10_166 = through10_166()
func through10_166() int { return log0_166(1, 1) }
var v50_166 = log0_166(5, 2 + v30_166 + v00_166)
var v20_166, w20_166 = log0_166(2, 3), log0_166(2, 0 + v00_166)
type M00_166 struct{}
func (M00_166) get() int { return func() int { return log0_166(0, 4) }() }
var v00_166 = M00_166{}.get()
var v30_166, w30_166 = both30_166()
func both30_166() (int, int) { return log0_166(3, 2), log0_166(3, -1) }
func init() { trace0_166 = append(trace0_166, "init0"); v30_166 += 1 }
var v60_166 = through60_166()
func through60_166() int { return log0_166(6, 1 + v20_166) }
func c0_166() {
	fmt.Println(trace0_166, v00_166, v10_166, v20_166, v30_166, v40_166, v50_166, v60_166, v70_166)
}
func main_166() {
	try_(c0_166)
}

// 167
type Kind0_167 int
const (
	x0_167 int = iota
	_
	_, w0_167 = iota, iota * 2
	v0_167 = iota
	u0_167, t0_167 = iota, "s"
	s0_167, r0_167
)
func c0_167() {
	const k0 = 0b10000000000000000000000000000000000000000
	const k1 = k0 - k0
	const k2 = k0 & k1
	const k3 = 0b1111111111111111111111111111111111111111111111111111111111111111
	const k4 = 0b1111111111111111111111111111111111111111111111111111111111111111
	const f0 = 1e30
	const f1 = f0 + k4
	const f2 = f1 + k2
	fmt.Println(float64(k0), float32(k0/1000000000000000000), k0 > 1<<65, k0%1000)
	fmt.Println(int(k1), int(k1) == k1)
	fmt.Println(int32(k1), int32(k1) == k1)
	fmt.Println(uint(k1), uint(k1) == k1)
	fmt.Println(uint8(k1), uint8(k1) == k1)
	fmt.Println(uint32(k1), uint32(k1) == k1)
	fmt.Println(uint16(k2), uint16(k2) == k2)
	fmt.Println(uint32(k2), uint32(k2) == k2)
	fmt.Println(uint64(k3), uint64(k3) == k3)
	fmt.Println(uintptr(k3), uintptr(k3) == k3)
	fmt.Println(uint64(k4), uint64(k4) == k4)
	fmt.Println(uintptr(k4), uintptr(k4) == k4)
	fmt.Println(float64(f0), f0 < 1, f0+1 == 1)
	fmt.Println(float64(f1), f1 < 1, f1+1 == 1)
	fmt.Println(float64(f2), f2 < 1, f2+1 == 1)
	fmt.Println(x0_167, w0_167, v0_167, u0_167, t0_167, s0_167, r0_167)
	fmt.Printf("%T %v\n", x0_167, x0_167)
	fmt.Printf("%T %v\n", w0_167, w0_167)
	_, _ = k0 > 0, 0
}
func main_167() {
	try_(c0_167)
}

// 168
type T1_168 struct {
	F0 []uint64
	F1 [1]int64
	F2 uint32
	F3 float32
}
func (t T1_168) M(x int) int {
	return (x % (x | 1))
}
func (t T1_168) N(x int) T1_168 {
	return func() T1_168 { if (x == x) { return (pair_[T1_168, int]{t, x}).A }; return t }()
}
func (t *T1_168) Set(x int) {
	t.F2 = (*t).F2
}
func f5_168(p2 T1_168, p3 any, p4 int16) int {
	tick_()
	fmt.Println("in f5_168")
	return int(p2.F1[0])
}
func t6_168() {
	var v7 uint16; _ = v7
	m8 := id_[T1_168]((T1_168{F0: append(trim_([]uint64(([]uint64{}))), []uint64{}...), F2: func() uint32 { if true { return uint32(1) }; return uint32(66) }()}))
	fmt.Println("method", m8.N(f5_168((T1_168{F0: []uint64(nil), F1: ([1]int64{int64(-1)}), F2: uint32(4294967295)}), any(int(-9223372036854775808)), func() int16 { if true { return int16(7) }; return int16(7) }())))
	var st9 stack_[uint]
	o10, ok11 := st9.pop(); _ = o10
	fmt.Println("popped", ok11)
	fmt.Println("o10", o10)
	st9.push(o10)
	st9.push(func() uint { if *ptr_(id_(false)) { return uint(id_(int(-1))) }; return o10 }())
	fmt.Println(len(st9.items))
	fmt.Printf("%v %+v %T\n", st9, st9, st9)
	fmt.Println("v7", v7)
	fmt.Printf("m8 %#v\n", m8)
	fmt.Printf("o10 %#v\n", o10)
}
func main_168() {
	fuel_ = 3000
	try_(t6_168)
	fmt.Println("fuel", fuel_)
}

// 169
type T0_169 struct{ n int }
func (t T0_169) Error() string { return fmt.Sprint("T", t.n) }
func inner0_169(n int) (r int, err error) {
	defer func() { r *= 2 }()
	defer func() {
		if x := recover(); x != nil {
			err = fmt.Errorf("inner: %v", x)
			r = 2
			if n > 1 {
				panic(fmt.Sprint("again ", x))
			}
		}
	}()
	for i := range 3 {
		defer fmt.Println("loop", i, n)
	}
	if n > 0 {
		_ = (*[4]int)(make([]int, id_(2)))
	}
	return 8, nil
}
func nested0_169() (s string) {
	defer func() {
		s += fmt.Sprint(" outer:", recover())
	}()
	defer func() {
		defer func() { s += fmt.Sprint(" middle:", recover()) }()
		panic(error(nil))
	}()
	var q *T0_169; _ = q.n
	return "fine"
}
func helper0_169() any { return recover() }
func notdirect0_169() (r any) {
	defer func() { r = recover() }()
	defer func() { func() { fmt.Println("not direct", recover()) }() }()
	defer func() { fmt.Println("helper", helper0_169()) }()
	defer fmt.Println("direct", recover())
	_ = []int{1}[id_(uint64(1<<64-1))]
	return "none"
}
func rethrow0_169() (err error) {
	defer func() {
		if e, ok := recover().(error); ok {
			err = e
		}
	}()
	func() {
		defer func() { panic(recover()) }()
		panic(1.5)
	}()
	return
}
func c0_169() {
	try_(func() { fmt.Println(inner0_169(0)) })
	try_(func() { fmt.Println(inner0_169(1)) })
	try_(func() { fmt.Println(inner0_169(2)) })
	try_(func() { fmt.Println(nested0_169()) })
	try_(func() { fmt.Println(notdirect0_169()) })
	try_(func() {
		err := rethrow0_169()
		var t T0_169
		fmt.Println(err, errors.As(err, &t), t, errors.Unwrap(err))
		fmt.Printf("%T\n", err)
	})
	x := 2
	defer func(v int) { fmt.Println("args", v, x) }(x)
	x++
	defer func() {
		recover()
		fmt.Println("last", x)
	}()
	fmt.Println(recover(), x)
	for i := range 2 {
		defer func() {
			if r := recover(); r != nil && i == 1 {
				fmt.Println("swallow", i)
				panic(fmt.Sprint("new ", i))
			}
		}()
	}
	_ = any([]int{}) == any([]int{})
}
type node1_169 struct {
	v    int
	next *node1_169
}
type S1_169 struct{ a, b int }
type chain1_169 int
func obj1_169(n int) chain1_169 { fmt.Println("obj", n); return chain1_169(n) }
func (c chain1_169) call(n int) chain1_169 { fmt.Println("call", c, n); return c*10 + chain1_169(n) }
func t1_169(n int) int { fmt.Print("t", n, " "); return n }
func k1_169(s string) string { fmt.Print("k", s, " "); return s }
func show1_169(a, b int) { fmt.Println("show", a, b) }
func c1_169() {
	func() {
	try_(func() {
		var xs []int
		xs[t1_169(1)] = t1_169(2)
	})
	try_(func() {
		var p *S1_169
		p.a = t1_169(3)
	})
	try_(func() {
		var m map[int]int
		m[t1_169(1)] = t1_169(2)
	})
	}()
	func() {
	a, b, c := 1, 2, 3
	a, b, c = c, a, b+a
	fmt.Println(a, b, c)
	}()
	func() {
	s := "ab"
	f := func() string { s += "c"; return s }
	fmt.Println(s+f()+s, len(s), f()[len(s)-1:])
	}()
	func() {
	m := map[int]int{t1_169(1): t1_169(2), t1_169(3): t1_169(4)}
	fmt.Println(m)
	}()
	func() {
	try_(func() { fmt.Println(t1_169(1) / (t1_169(1) - 1), t1_169(9)) })
	}()
	func() {
	fmt.Println(t1_169(1) + t1_169(2)*t1_169(3) - t1_169(4))
	}()
	func() {
	i, xs := 0, []int{10, 20, 30}
	i, xs[i] = 2, 5
	fmt.Println(i, xs)
	xs[0], xs[i] = xs[i], xs[0]
	fmt.Println(xs)
	}()
}
func main_169() {
	try_(c0_169)
	try_(c1_169)
}

// 170
func c0_170() {
	_, _, _, _, _ = sync.NewCond, context.Background, errors.New, atomic.AddInt32, time.Second
	{
	var nilch chan int
	ready := make(chan int, 1)
	for i := range 3 {
		if i == 2%3 {
			ready <- i
		}
		select {
		case v := <-nilch:
			fmt.Println("never", v)
		case v, ok := <-ready:
			fmt.Println("ready", v, ok)
		default:
			fmt.Println("default", i)
		}
	}
	}
	{
	in, out := make(chan int), make(chan string)
	go func() {
		defer close(out)
		for v := range in {
			out <- fmt.Sprint(v*2, "!")
		}
	}()
	go func() {
		defer close(in)
		for i := range 3 {
			in <- i
		}
	}()
	for s := range out {
		fmt.Print(s, " ")
	}
	fmt.Println()
	}
	{
	ctx, cancel := context.WithCancel(context.WithValue(context.Background(), "k", 2))
	done := make(chan struct{})
	go func() {
		<-ctx.Done()
		fmt.Println(ctx.Err(), ctx.Value("k"), errors.Is(ctx.Err(), context.Canceled))
		close(done)
	}()
	cancel()
	<-done
	fmt.Println(context.Cause(ctx))
	}
	{
	var rw sync.RWMutex
	rw.RLock()
	fmt.Println(rw.TryRLock(), rw.TryLock())
	rw.RUnlock()
	rw.RUnlock()
	fmt.Println(rw.TryLock(), rw.TryRLock())
	}
}
type Base1_170 struct {
	N    int
	Name string
}
func (b Base1_170) Describe() string { return fmt.Sprint("base ", b.N, b.Name) }
func (b *Base1_170) Inc(by int) *Base1_170 { b.N += by; return b }
func (b Base1_170) Over() string { return "base over" }
type Mid1_170 struct {
	Base1_170
	Name int
	extra [2]bool
}
func (m Mid1_170) Over() string { return "mid " + m.Base1_170.Over() }
type Top1_170 struct {
	Mid1_170
	fmt.Stringer
	F func(int) int
}
type Cmp1_170 struct {
	A int8
	_ int
	B any
	C struct{ x, y float64 }
}
type Say1_170 interface{ Describe() string }
func c1_170() {
	b := Base1_170{8, "b"}
	m := Mid1_170{Base1_170:  b, extra: [2]bool{true}}
	top := Top1_170{Mid1_170: m, F: func(i int) int { return i + 8 }}
	top.Inc(3).Inc(1)
	top.N++
	b.N *= 2
	fmt.Println(b, m.N, top.N, top.Name, top.Mid1_170.Base1_170.Name, top.Describe(), m.Over(), top.Over(), top.F(2))
	f, g := top.Describe, (*Base1_170).Inc
	top.N = 100
	fmt.Println(f(), g(&b, 3).N, Base1_170.Describe(b), top.Mid1_170.Describe())
	var say Say1_170 = top
	fmt.Println(say.Describe())
	try_(func() { fmt.Println(top.String()) })
	c, d := Cmp1_170{A: 1, B: 2.5}, Cmp1_170{A: 1, B: "x"}
	try_(func() { fmt.Println(c == d, c != Cmp1_170{}) })
	d.C.x = c.C.y + 1e6
	try_(func() { fmt.Println(c == d, any(c) == any(d), any(c.A) == any(1)) })
	fmt.Printf("%v %+v %T\n", c, d, d)
	an := struct {
		X int `tag:"8"`
		Y string
	}{8, "an"}
	type loc struct {
		X int
		Y string
	}
	fmt.Println(an, loc(an), an == struct { X int `tag:"8"`; Y string }{8, "an"})
	pp := &an
	qq := &pp
	(*qq).X, pp.Y = pp.X+1, (**qq).Y+"!"
	fmt.Printf("%v %+v %#v %v\n", an, *pp, loc(an), **qq == an)
	arr := []struct{ p, q int }{{1, 2}, {p: 8}, {}}
	for _, e := range arr {
		e.p = 50
	}
	for i := range arr {
		arr[i].q += arr[i].p
	}
	fmt.Println(arr, len(arr))
	mm := map[string]Base1_170{"a": b}
	copyb := mm["a"]
	copyb.N = -1
	fmt.Println(mm, copyb, mm["none"].Name == "")
}
func main_170() {
	try_(c0_170)
	try_(c1_170)
}

// 171
type T1_171 struct {
	F0 []map[int]int8
	F1 float64
	F2 map[int]complex64
	F3 string
}
type T2_171 struct {
	F0 uintptr
	F1 int
	F2 T1_171
	F3 map[string]float32
	F4 int32
}
type T3_171 [4]map[bool]uint
func (t T1_171) M(x int) int {
	return ((x - (-x)) << ((id_(uint64(0)) | uint64(18446744073709551614)) & func() uint64 { if false { return uint64(81) }; return uint64(1) }()))
}
func (t T1_171) N(x int) T1_171 {
	return t
}
func (t *T1_171) Set(x int) {
	t.F2 = (*t).F2
}
func (t T2_171) M(x int) int {
	return func() int { if func() bool { if (pair_[bool, int]{false, x}).A { return (any(id_(true))).(bool) }; return (t.F1 != t.F1) }() { return (x &^ t.F1) }; return x }()
}
func (t T2_171) N(x int) T2_171 {
	return (T2_171{t.F0, (t.F1 * x), t.F2, t.F3, (t.F4 &^ t.F4)})
}
func (t *T2_171) Set(x int) {
	t.F3 = (map[string]float32{"": float32(1), "\n": float32(2.25), "%éb世\xff\x00": float32(1)})
}
func (t T3_171) M(x int) int {
	return x
}
func (t T3_171) N(x int) T3_171 {
	return t
}
func (t *T3_171) Set(x int) {
	*t = *new(T3_171)
}
func f4_171() uint {
	tick_()
	fmt.Println("in f4_171")
	if id_(((id_(false) != false) && (id_(uint(3)) != uint(2)))) {
		var v5 T3_171 = (T3_171{(map[bool]uint{true: (id_(uint(5)) << 1)})}); _ = v5
		fmt.Println("v5", v5)
	} else if (uint8(id_(uint64(1))) > (id_(uint8(0)) * uint8(35))) {
	} else if *ptr_((id_(false) && false)) {
	} else if ((id_(int(-9223372036854775808)) &^ int(3)) > (^id_(int(-9223372036854775807)))) {
	}
	return ((id_(uint(2)) % (id_(uint(3)) | 1)) & (id_(uint(3)) | uint(0xfffffffffffffffe)))
}
func f6_171() uint16 {
	tick_()
	fmt.Println("in f6_171")
	var v7 bool = ([...]bool{((id_(float64(-3.75)) - id_(float64(16777217))) <= (id_(float64(1)) + id_(float64(1)))), ((^id_(int64(0))) >= (id_(int64(-1)) - int64(0x7fffffffffffffff))), func() bool { if func() bool { if true { return false }; return false }() { return (id_(false) && false) }; return (id_(uint32(0)) > uint32(1)) }()})[id_(2)]; _ = v7
	q8 := &v7; _ = q8
	v9 := id_[complex64](((func() complex64 { if v7 { return complex64(complex(-2.5, 0)) }; return complex64(complex(0.25, 1)) }() * (id_(complex64(complex(0.25, 3))) + id_(complex64(complex(-2.5, -0.5))))) * *ptr_((id_(complex64(complex(0, -0.5))) * id_(complex64(complex(0.25, 3))))))); _ = v9
	return id_((id_(uint16(1)) - uint16(0xfffe)))
}
func t10_171() {
	var v11 map[bool][]float32; _ = v11
	var v12 [1]*uint16 = ([1]*uint16{}); _ = v12
	if (func() uint8 { if (id_(float64(0)) == float64(57.91)) { return (^id_(uint8(7))) }; return (id_(uint8(1)) << id_(uintptr(2))) }() > (func() uint8 { if false { return uint8(1) }; return uint8(245) }() << 31)) {
		var v13 **uint64 = func() **uint64 { if (!id_(false) == (id_(int16(-32768)) >= int16(0))) { return ptr_(*ptr_(ptr_(uint64(5)))) }; return ptr_(ptr_(uint64(5))) }(); _ = v13
		var v14 []uintptr; _ = v14
	} else {
		m15 := id_[T3_171]((T3_171{func() map[bool]uint { if false { return (map[bool]uint{false: uint(5)}) }; return (map[bool]uint{}) }(), *ptr_(map[bool]uint(nil))}))
		fmt.Println("expression", T3_171.M(m15, ((id_(int(7)) &^ int(-9223372036854775808)) - func() int { if false { return int(9223372036854775807) }; return int(-1) }())))
		fmt.Println("m15", m15)
	}
	fmt.Println("v11", v11)
	v16 := id_[uint](*ptr_(func() uint { if id_(id_(false)) { return func() uint { if true { return uint(41) }; return uint(0) }() }; return *ptr_(id_(uint(0))) }())); _ = v16
	o18 := func() (r17 string) {
		defer fmt.Println("deferred", ((id_(uint32(0xffffffff)) / (id_(uint32(5)) | 1)) << id_(id_(uint8(7)))))
		defer func() {
			if x := recover(); x != nil {
				fmt.Println("caught", x)
			}
			if v11 != nil {
				v11[func() bool { if (id_(false) != false) { return (id_(true) && true) }; return (id_(int16(-32768)) <= int16(32)) }()] = v11[(id_(uint32(1630585185)) != uint32(4294967294))]
			}
			r17 = r17
		}()
		defer func() {
			if x := recover(); x != nil {
				fmt.Println("caught", x)
			}
			try_(func() {
				v19 := id_[T1_171]((T1_171{F1: ((pair_[float64, bool]{float64(2.25), true}).A / func() float64 { if true { return float64(123456.789) }; return float64(-1) }())})); _ = v19
				fmt.Println("div", ((id_(int(-9223372036854775808)) &^ int(0)) * int(id_(len(r17)))) / id_((id_(int(-9223372036854775808)) << id_(uintptr(5)))))
				fmt.Println("no panic")
			})
			r17 = string(rune((id_(int32(-2147483647)) % (id_(int32(3)) | 1))))
		}()
		r17 = string([]byte{(pair_[uint8, int64]{uint8(id_(uint8(3))), ([...]int64{int64(0)})[id_(0)]}).A, (func() uint8 { if true { return uint8(250) }; return uint8(2) }() * uint8(trunc_(float64(id_(float64(1e-7))))))})
		if x20 := id_[uint](v16); (pair_[bool, int32]{func() bool { if true { return true }; return false }(), func() int32 { if false { return int32(-1) }; return int32(1) }()}).A {
			_ = x20
			try_(func() {
				q21 := &r17; _ = q21
				fmt.Println("div", func() int8 { if func() bool { if true { return false }; return true }() { return (id_(int8(127)) + int8(-127)) }; return *ptr_(id_(int8(-1))) }() / func() int8 { if id_(id_(true)) { return (id_(int8(2)) * int8(-128)) }; return func() int8 { if true { return int8(2) }; return int8(-1) }() }())
				fmt.Println("no panic")
			})
			fmt.Println("v11", v11)
		}
		if func() bool { if false { return false }; return true }() {
			panic((id_(uint16(1)) == uint16(5)))
		}
		fmt.Println("div", func() int64 { if (id_(false) != true) { return (^id_(int64(1))) }; return func() int64 { if false { return int64(0x7fffffffffffffff) }; return int64(-9223372036854775807) }() }() % (func() int64 { if false { return int64(2) }; return int64(-9223372036854775808) }() << 63))
		return func() string { if func() bool { if false { return false }; return true }() { return r17 }; return r17 }()
	}()
	_ = o18
	fmt.Println("o18", o18)
	fmt.Println("v11", v11)
	fmt.Println("v16", v16)
	fmt.Println("o18", o18)
}
func t22_171() {
	m23 := id_[T2_171](*ptr_((T2_171{F0: uintptr(1), F1: int(1), F2: (T1_171{[]map[int]int8(nil), float64(1e-7), map[int]complex64(nil), "0ZZ"}), F4: int32(2147483646)})))
	pm23 := &m23
	pm23.Set(func() int { if func() bool { if true { return true }; return false }() { return (id_(int(1)) / (id_(int(3)) | 1)) }; return (id_(int(3)) | int(-9223372036854775807)) }())
	fmt.Println("after set", pm23.M(func() int { if func() bool { if true { return true }; return false }() { return (id_(int(1)) / (id_(int(3)) | 1)) }; return (id_(int(3)) | int(-9223372036854775807)) }()), m23.M(int(id_(uint(18446744073709551614)))))
	if (!(id_(false) || false) && (f4_171() > (id_(uint(1)) | uint(1)))) {
		if x24 := id_[int](func() int { if (id_(true) || true) { return m23.F1 }; return (m23.F1 * m23.F1) }()); !id_(id_(true)) {
			_ = x24
			v25 := id_[map[bool]int16]((map[bool]int16{false: (func() int16 { if true { return int16(0x7ffe) }; return int16(-32767) }() - (id_(int16(1)) << m23.F0))})); _ = v25
			o27 := func() (r26 int) {
				defer func() {
					v28 := id_[T3_171]((T3_171{func() map[bool]uint { if (any(id_(true))).(bool) { return (pair_[map[bool]uint, uint8]{(map[bool]uint{false: uint(0)}), uint8(1)}).A }; return (map[bool]uint{true: uint(18446744073709551615), false: uint(3)}) }()})); _ = v28
					r26 = (+func() int { if true { return m23.F1 }; return x24 }())
				}()
				fmt.Println("x24", x24)
				v29 := id_[[]bool](func() []bool { if (pair_[bool, uintptr]{id_(id_(true)), m23.F0}).A { return func() []bool { if (id_(true) || false) { return []bool(mapped_([]int{1, 2, x24}, func(i int) bool { return false })) }; return func() []bool { if true { return (make([]bool, 4, 4)) }; return ([]bool{true, false, true, false}) }() }() }; return []bool(mapped_([]int{1, 2, x24}, func(i int) bool { return !id_(true) })) }()); _ = v29
				if (m23.F1 == x24) {
					panic(*ptr_(m23.F1))
				}
				return (x24 >> uint(id_(int16(2))))
			}()
			_ = o27
			fmt.Printf("o27 %v\n", o27)
		}
		q30 := &m23; _ = q30
	} else {
		m31 := id_[T2_171]((T2_171{F1: (m23.F1 / (m23.F1 | 1)), F3: (map[string]float32{}), F4: m23.F4}))
		bm31 := m31.M
		m31 = (T2_171{F0: m23.F0, F1: m23.F1, F2: m23.F2, F4: m23.F4})
		fmt.Println("bound", bm31(m23.F1))
		for i33 := uint32(0); i33 < 2; i33++ {
			_ = i33
			tick_()
			q34 := &m23; _ = q34
			m35 := id_[T3_171](func() T3_171 { if (i33 != i33) { return (T3_171{map[bool]uint(nil), map[bool]uint(nil), (map[bool]uint{})}) }; return (T3_171{(map[bool]uint{true: uint(0xffffffffffffffff)})}) }())
			fmt.Println("expression", T3_171.M(m35, int(i33)))
		}
	}
	v36 := id_[T2_171](func() T2_171 { if ((m23.F2.F1 * m23.F2.F1) <= (m23.F2.F1 * m23.F2.F1)) { return (T2_171{F2: func() T1_171 { if false { return m23.F2 }; return m23.F2 }(), F3: (map[string]float32{"é\"": float32(-3.75), "": float32(0.5), " ": float32(0.1)}), F4: func() int32 { if false { return m23.F4 }; return m23.F4 }()}) }; return (T2_171{F2: (T1_171{F0: m23.F2.F0, F1: m23.F2.F1, F3: m23.F2.F3}), F3: m23.F3, F4: int32(id_(int8(60)))}) }()); _ = v36
	f38 := func(p37 []int) int16 {
		tick_()
		v36 = (T2_171{F2: (T1_171{F0: []map[int]int8(window_([]map[int]int8(m23.F2.F0), v36.F1, v36.F1)), F1: v36.F2.F1, F2: (map[int]complex64{})}), F3: (map[string]float32{"a😀世": (id_(float32(0)) / id_(float32(1))), "é😀": func() float32 { if true { return float32(1e-7) }; return float32(-3.75) }(), "0😀": (id_(float32(-480)) * id_(float32(1)))}), F4: v36.F4})
		if (any(func() bool { if id_(id_(true)) { return (pair_[bool, float64]{false, v36.F2.F1}).A }; return (id_(int8(2)) != int8(1)) }())).(bool) {
			try_(func() {
				fmt.Println("len", len(p37[(v36.F1 ^ int(sum_([]int{m23.F1, m23.F1}))):id_(2)]))
				fmt.Println("no panic")
			})
		} else {
		}
		return (^(id_(int16(32766)) + int16(-1)))
	}
	o39 := f38([]int(window_([]int((make([]int, 0, 5))), m23.F1, v36.F1))); _ = o39
	fmt.Println("o39", o39)
	fmt.Printf("m23 %#v\n", m23)
	fmt.Printf("v36 %#v\n", v36)
	fmt.Println("o39", o39)
}
func t40_171() {
	for i42 := range id_(uint8(0)) {
		_ = i42
		tick_()
		v43 := id_[T1_171]((T1_171{F0: ([]map[int]int8{}), F1: float64((id_(uint16(0xffff)) * uint16(0))), F2: (map[int]complex64{}), F3: part_(string(cut_(string(id_("Z\n") + "\xffZ%Za0"))), (id_(int(0)) | int(9223372036854775807)), int(sum_([]int{int(-6811729953732891470), int(-4568375270674178623)})))})); _ = v43
		switch x44 := (func() uintptr { if false { return uintptr(1) }; return uintptr(5) }() / ((id_(uintptr(1)) << 63) | 1)); x44 {
			case uintptr(1):
				switch x45 := ((i42 >> i42) >> func() uint32 { if true { return uint32(5) }; return uint32(1) }()); x45 {
					case uint8(2), (i42 + x45):
						fmt.Println("i42", i42)
						v46 := id_[[]T3_171](([]T3_171{})); _ = v46
					default:
						fmt.Println("x44", x44)
						var v47 uintptr = x44; _ = v47
				}
				var st48 stack_[map[int]int8]
				o49, ok50 := st48.pop(); _ = o49
				fmt.Println("popped", ok50)
				fmt.Println("o49", o49)
				st48.push((map[int]int8{}))
				st48.push((map[int]int8{int(-1): o49[int(0)], int(4262864073787202360): o49[int(0)]}))
				fmt.Println(len(st48.items))
				fmt.Printf("%v %+v %T\n", st48, st48, st48)
			case uintptr(18446744073709551615):
				q51 := &v43; _ = q51
				f52 := func() map[uint]int {
					tick_()
					v53 := cut_(string(id_(v43.F3) + func() string { if func() bool { if false { return true }; return true }() { return v43.F3 }; return v43.F3 }())); _ = v53
					var v54 map[int]uint32; _ = v54
					var st55 stack_[int64]
					st55.push((*ptr_(id_(int64(0x55f6b9f94efbaec4))) ^ (id_(int64(2)) - int64(-9223372036854775808))))
					st55.push(min(func() int64 { if false { return int64(-1) }; return int64(-9223372036854775807) }(), (id_(int64(1)) + int64(-9223372036854775808))))
					st55.push(int64((id_(uint32(1)) ^ uint32(4294967295))))
					st55.push(int64(id_(len(v53))))
					fmt.Println(len(st55.items))
					fmt.Printf("%v %+v %T\n", st55, st55, st55)
					return (map[uint]int{uint(0xc7d084891734ee13): (-id_(int(22)))})
				}
				o56 := f52(); _ = o56
				fmt.Println("o56", o56)
				fallthrough
			case uintptr(3):
				try_(func() {
					try_(func() {
						if func() bool { if func() bool { if (id_(true) == false) { return *ptr_(id_(false)) }; return (i42 != i42) }() { return (int(id_(int32(34252961))) != (id_(int(0x7ffffffffffffffe)) / (id_(int(-1)) | 1))) }; return func() bool { if (id_(uint64(0x8f52bb4e68f12308)) != uint64(2)) { return (id_(uint16(2)) >= uint16(0)) }; return (x44 != x44) }() }() {
							var v57 int8 = func() int8 { if func() bool { if (id_(int32(3)) < int32(0)) { return (id_(uint16(65534)) <= uint16(3)) }; return !id_(true) }() { return (*ptr_(id_(int8(45))) >> 15) }; return (^(+id_(int8(21)))) }(); _ = v57
						} else {
						}
						_ = (id_(any("世\"\x00"))).(string)
						fmt.Println("no panic")
					})
					fmt.Println("array", len([3]int(func() []int { if false { return []int(nil) }; return ([]int{int(1), int(3)}) }())))
					fmt.Println("no panic")
				})
			default:
		}
	}
}
func main_171() {
	fuel_ = 3000
	try_(t10_171)
	try_(t22_171)
	try_(t40_171)
	fmt.Println("fuel", fuel_)
}

// 172
func c0_172() {
	a := [6][3]byte{}; s := a[2:2:4]
	show_ := func(what string, x [][3]byte) { fmt.Println(what, x, len(x), cap(x), x == nil) }
	show_("s", s)
	s0 := s[len(s)/2:]; s0 = append(s0, [3]byte{3})
	show_("s0", s0)
	s1 := make([][3]byte, len(s), cap(s)+3); copy(s1, s); s1 = append(s1, s0...)
	show_("s1", s1)
	s2 := s1; fmt.Println(copy(s2, s0), copy(s1[len(s1)/3:], s1))
	if len(s1) > 0 {
		s1[0] = [3]byte{6}
	}
	show_("s2", s2)
	var s3 [][3]byte; for i := range 28 {
		_ = i
		s3 = append(s3, [3]byte{7})
	}
	s3 = s3[:min(3, len(s3))]
	show_("s3", s3)
	s4 := s2[:len(s2)/2:(len(s2)+cap(s2))/2]
	if len(s2) > 0 {
		s2[0] = [3]byte{7}
	}
	show_("s4", s4)
	s5 := s3; try_(func() { p := [3][3]byte(s3); fmt.Println(p) })
	try_(func() { q := (*[1][3]byte)(s3); fmt.Println(*q, len(q)) })
	show_("s5", s5)
	s6 := slices.Delete(s4, len(s4)/3, len(s4)/2)
	show_("s6", s6)
	_ = s
	_ = s0
	_ = s1
	_ = s2
	_ = s3
	_ = s4
	_ = s5
	_ = s6
	_ = slices.Max[[]int]
}
type K1_172 struct {
	n int
	s string
}
type L1_172 int
type Bad1_172 struct{ f []int }
type I1_172 interface{ Key() string }
func (k K1_172) Key() string { return k.s }
func (l L1_172) Key() string { return "l" }
func (Bad1_172) Key() string { return "" }
func c1_172() {
	_, _, _ = maps.Keys[map[int]int], slices.Max[[]int], math.Pi
	m := map[string]any{"héllo": 1, "世界": "z"}
	fmt.Println(len(m), m)
	delete(m, "a\x80b")
	m["😀!"] = "z"
	fmt.Println(len(m), m)
	fmt.Println(len(m), m)
	fmt.Println(slices.Sorted(maps.Keys(m)))
	var z map[string]any; fmt.Println(z == nil, len(z)); delete(z, "go"); try_(func() { z["a"] = 1 })
	for k := range map[string]bool{"\xff\xfe": true} {
		fmt.Println(k)
	}
}
func main_172() {
	try_(c0_172)
	try_(c1_172)
}

// 173
func count0_173(name string, n int, cleanup bool) iter.Seq[int] {
	return func(yield func(int) bool) {
		if cleanup {
			defer fmt.Println("cleanup", name)
		}
		for i := range n {
			if !yield(i) {
				fmt.Println("stopped", name, i)
				return
			}
		}
		fmt.Println("finished", name)
	}
}
func pairs0_173(xs ...string) iter.Seq2[int, string] {
	return func(yield func(int, string) bool) {
		for i, x := range xs {
			if !yield(i, x) {
				break
			}
		}
	}
}
func filter0_173[T any](seq iter.Seq[T], keep func(T) bool) iter.Seq[T] {
	return func(yield func(T) bool) {
		seq(func(x T) bool { return !keep(x) || yield(x) })
	}
}
func run0_173(limit int) (res string) {
	x := 0
	defer func() { fmt.Println("end", x, res) }()
	if limit < 0 {
		goto done
	}
outer:
	for i := range count0_173("a", 2, false) {
		if x < 0 {
			continue outer
		}
		x += i
		for j := range count0_173("b", 1, true) {
			x++
			res += "+"
			if i == 0 && j == 0 {
				x += 10
			}
			if i+j > limit {
				continue outer
			}
		}
		switch {
		case i == 0:
			x += 10
		}
		fmt.Println("i", i, x)
	}
done:
	return res + fmt.Sprint("x", x)
}
func wrong0_173() {
	var kept func(int) bool
	for i := range func(yield func(int) bool) { kept = yield; yield(0); yield(1); yield(2) } {
		fmt.Println("got", i)
		if i == 1 {
			break
		}
	}
	kept(7)
}
func c0_173() {
	try_(func() { fmt.Println(run0_173(1)) })
	try_(func() { fmt.Println(run0_173(-1)) })
	try_(wrong0_173)
	for i, s := range pairs0_173("p", "q", "r") {
		defer fmt.Print("loop defer ", i, s, "\n")
		if i == 0 {
			continue
		}
		fmt.Println(i, s)
	}
	for range filter0_173(count0_173("f", 6, false), func(i int) bool { return i%2 == 0 }) {
		fmt.Print(".")
	}
	next, stop := iter.Pull(count0_173("pull", 2, true))
	v, ok := next()
	fmt.Println(v, ok)
	v, ok = next()
	fmt.Println(v, ok)
	stop()
	v, ok = next()
	fmt.Println(v, ok)
	var fs []func() int
	for i := range count0_173("closures", 3, false) {
		fs = append(fs, func() int { i++; return i })
	}
	fmt.Println(fs[0](), fs[0](), fs[2]())
	for i := range filter0_173(filter0_173(count0_173("ff", 9, false), func(i int) bool { return i > 1 }), func(i int) bool { return i%3 != 0 }) {
		if i > 6 {
			break
		}
		fmt.Print(i, " ")
	}
}
func c1_173() {
	_ = errors.New
	{ x, err := strconv.ParseFloat("true", 64); fmt.Println(x, err) }
	{ x, err := strconv.ParseFloat("`q`\"'", 64); fmt.Println(x, err) }
	{ x, err := strconv.ParseFloat("z", 32); fmt.Println(x, err) }
	fmt.Println(strconv.FormatFloat(0.1, 'g', 3, 32), strconv.FormatInt(5, 35), strconv.Itoa(10), strconv.FormatUint(0, 16))
	fmt.Println(strconv.Quote("aXbXc"), strconv.QuoteRune(0xfffd), string(strconv.AppendInt([]byte("x"), 3074457345618258602, 10)), strconv.FormatBool(false), strconv.QuoteToASCII("%d"))
	fmt.Println(strconv.FormatFloat(1e21, 'X', 0, 64), strconv.FormatInt(-9223372036854775807, 21), strconv.Itoa(9223372036854775807), strconv.FormatUint(1, 34))
	fmt.Println(strconv.Quote("ß"), strconv.QuoteRune('\u00ff'), string(strconv.AppendInt([]byte("x"), 1, 10)), strconv.FormatBool(true), strconv.QuoteToASCII("ǅ"))
}
func main_173() {
	try_(c0_173)
	try_(c1_173)
}

// 174
type T1_174 struct {
	F0 complex64
}
func (t T1_174) M(x int) int {
	return x
}
func (t T1_174) N(x int) T1_174 {
	return t
}
func (t *T1_174) Set(x int) {
	t.F0 = (-(*t).F0)
}
func (t T1_174) String() string { return "<T1_174>" }
func f4_174(p2 int, p3 int32) []string {
	tick_()
	fmt.Println("in f4_174")
	return *ptr_(([]string{"a世"}))
}
func t5_174() {
	var v6 T1_174 = (T1_174{}); _ = v6
	fmt.Println("v6", v6)
	fmt.Println("v6", v6)
}
func main_174() {
	fuel_ = 3000
	try_(t5_174)
	fmt.Println("fuel", fuel_)
}

// 175
func c0_175() {
	a := [6][5]int64{[5]int64{8}}; s := a[1:2:5]
	show_ := func(what string, x [][5]int64) { fmt.Println(what, x, len(x), cap(x), x == nil) }
	show_("s", s)
	s0 := slices.Clone(s)
	if len(s) > 0 {
		s[len(s)-1] = [5]int64{3}
	}
	show_("s0", s0)
	s1 := s[len(s)/2:]; s1 = append(s1, [5]int64{6}, [5]int64{4})
	if len(s) > 0 {
		s[len(s)-1] = [5]int64{1}
	}
	show_("s1", s1)
	s2 := append(s0[:len(s0)/3], s0[len(s0)/2:]...)
	show_("s2", s2)
	s3 := append(s, s0...)
	show_("s3", s3)
	s4 := s0; fmt.Println(copy(s4, s3), copy(s0[len(s0)/3:], s0))
	show_("s4", s4)
	s5 := s3[:len(s3)/2:(len(s3)+cap(s3))/2]
	if len(s3) > 0 {
		s3[0] = [5]int64{2}
	}
	show_("s5", s5)
	s6 := s3[:len(s3)/2:(len(s3)+cap(s3))/2]
	if len(s3) > 0 {
		s3[0] = [5]int64{5}
	}
	show_("s6", s6)
	_ = s
	_ = s0
	_ = s1
	_ = s2
	_ = s3
	_ = s4
	_ = s5
	_ = s6
	_ = slices.Max[[]int]
}
type Num1_175 int
func (n Num1_175) String() string { return fmt.Sprintf("<%d>", int(n)) }
type Str1_175 string
type Err1_175 struct{ code int }
func (e Err1_175) Error() string { return fmt.Sprint("code ", e.code) }
type Ptr1_175 struct{ x int }
func (p *Ptr1_175) String() string { return "ptr" + fmt.Sprint(p == nil) }
type Plain1_175 struct {
	A int
	B string
	C any
}
type In1_175 struct{ X int }
type Outer1_175 struct {
	In1_175
	N Num1_175
}
func c1_175() {
	_, _ = errors.New, math.Pi
	fmt.Printf("|%.*v%#*X|%+0U|\n", 0, []any{[]float32{float32(1e21)}, nil, "\xf0\x9f\x98"}, "w", map[Num1_175]Str1_175{2: "b", 1: "a"}, []error{Err1_175{1}, nil})
	fmt.Printf("é%dé%.*e%G|\n", map[string]float64{"a": float64(1.7976931348623157e308)}, -1, Str1_175("s"), struct{ A int8; b any; C_ []int8 }{int8(5), map[bool]string{}, []int8{}})
	fmt.Printf("%#-o|\n", map[Num1_175]Str1_175{2: "b", 1: "a"})
	fmt.Printf("% -5g %oé%-.*T|\n", struct{ A error; b any; C_ []error }{nil, [4]error{Err1_175{1}, Err1_175{2}}, []error{nil, nil, nil}}, map[string]float32{"b": float32(-2.25)}, 4)
	fmt.Printf("|%-.*s|\n", 2, false)
	fmt.Printf(" %0*.1b %#.e|% .*v|\n", 5, &[]int8{}, "  sp  ace ", -1, [3]int{int(-9223372036854775807), int(1), int(0)})
	fmt.Printf("%#f|\n", nil)
	fmt.Printf("é%#*.5v%x|\n", "w", map[string]float64{"b": float64(1e100), "a": float64(2.5), "": float64(1e21)}, []complex128{complex128(complex(1, -0.0)), complex128(complex(1.5, -0.0)), complex128(complex(1e20, 0))})
	fmt.Printf("%q\n", fmt.Sprint(rune('\u00ff'), map[bool]int{true: int(2), false: int(9223372036854775807)}, Str1_175("s")))
	fmt.Printf("%q\n", fmt.Sprint())
}
func main_175() {
	try_(c0_175)
	try_(c1_175)
}

// 176
type Num0_176 int
func (n Num0_176) String() string { return fmt.Sprintf("<%d>", int(n)) }
type Str0_176 string
type Err0_176 struct{ code int }
func (e Err0_176) Error() string { return fmt.Sprint("code ", e.code) }
type Ptr0_176 struct{ x int }
func (p *Ptr0_176) String() string { return "ptr" + fmt.Sprint(p == nil) }
type Plain0_176 struct {
	A int
	B string
	C any
}
type In0_176 struct{ X int }
type Outer0_176 struct {
	In0_176
	N Num0_176
}
func c0_176() {
	_, _ = errors.New, math.Pi
	fmt.Printf("|%#*v|\n", 0, uint(0), (*int)(nil))
	fmt.Printf(" % +t|\n", any(nil))
	fmt.Printf("é%8s|\n", Str0_176("s"))
	fmt.Printf("%+té% -*U|\n", struct{ A bool; b any; C_ []bool }{true, Plain0_176{1, "héllo", []byte("tab\tnl\n")}, []bool{true}}, "w", []string{"a\x80b", "\u200b"}, []Num0_176{1, 2})
	fmt.Printf("|%+.*v%#0f|\n", 0, [4]float64{float64(1e21)}, []int{})
	fmt.Printf("%q\n", fmt.Sprintln(Plain0_176{6, "true", map[bool]error{}}, uint8(64), [4]bool{false, true}))
	fmt.Printf("%q\n", fmt.Sprintln([]byte("`q`\"'"), &struct{ A error; b any; C_ []error }{nil, rune('\u00ff'), []error{nil, Err0_176{2}}}))
	fmt.Println([]string{"a\x80b", "\xed\xa0\x80"}, any(nil))
}
func main_176() {
	try_(c0_176)
}

// 177
type T1_177 struct {
	F0 any
	F1 int8
	F2 int
	F3 uint64
	F4 uint
}
func (t T1_177) M(x int) int {
	return (*ptr_(id_(t.F2)) >> ((t.F4 + t.F4) &^ func() uint { if true { return t.F4 }; return t.F4 }()))
}
func (t T1_177) N(x int) T1_177 {
	return (T1_177{F0: any(int64(-9223372036854775807)), F2: (-x), F3: t.F3, F4: func() uint { if true { return t.F4 }; return t.F4 }()})
}
func (t *T1_177) Set(x int) {
	t.F3 = (*t).F3
}
func f4_177(p2 T1_177, p3 uint64) map[bool]int16 {
	tick_()
	fmt.Println("in f4_177")
	if (int32(trunc_(float64(float32(id_(int32(2)))))) <= int32((id_(int16(0x7fff)) &^ int16(2)))) {
	} else if ((id_(uint32(0xfffffffe)) & uint32(0)) == (id_(uint32(0)) &^ uint32(3))) {
	} else {
	}
	return (map[bool]int16{false: int16(id_(int32(-2147483648))), true: ([...]int16{int16(-32768), int16(0), int16(-4708)})[id_(1)]})
}
func t5_177() {
	var v6 []map[string]int = (make([]map[string]int, 4, 4)); _ = v6
	m7 := id_[T1_177]((T1_177{F0: func() any { if false { return any("a") }; return any(true) }(), F1: (any(id_(int8(111)))).(int8), F4: uint(id_(int(23)))}))
	bm7 := m7.N
	m7 = (T1_177{F0: any(uint32(2)), F1: int8(7), F2: int(1), F3: uint64(0xc782c7b5e460a247), F4: uint(18446744073709551614)})
	fmt.Println("bound", bm7((func() int { if false { return int(-9223372036854775808) }; return int(1) }() + func() int { if false { return int(-1) }; return int(3) }())))
	for i8 := int(0); i8 < 3; i8++ {
		_ = i8
		tick_()
		n10 := 1
	G9:
		{
			tick_()
			if !([...]bool{(id_(m7) == id_(m7)), (id_(float64(2.25)) > float64(-1))})[id_(0)] {
			} else {
			}
		}
		if n10--; n10 > 0 {
			goto G9
		}
	}
	fmt.Println("v6", v6)
	fmt.Printf("m7 %+v\n", m7)
}
func t11_177() {
	v12 := id_[uint16](uint16((int64(sum_([]int{int(-9223372036854775807), int(-9223372036854775807)})) - int64(trunc_(float64(id_(float32(0.1)))))))); _ = v12
	v12 <<= 7
	v13 := func() string { if func() bool { if (id_(true) == false) { return func() bool { if true { return false }; return false }() }; return (id_(false) != true) }() { return cut_(string(func() string { if false { return " " }; return "\néb" }() + func() string { if false { return "\xff0\"" }; return "\"" }())) }; return *ptr_(cut_(string(id_("") + "Z"))) }(); _ = v13
	try_(func() {
		for i14 := int(0); i14 < 3; i14++ {
			_ = i14
			tick_()
			var v15 uint64; _ = v15
		}
		fmt.Println("no panic")
	})
	fmt.Println("v12", v12)
	fmt.Println("v13", v13)
}
func main_177() {
	fuel_ = 3000
	try_(t5_177)
	try_(t11_177)
	fmt.Println("fuel", fuel_)
}

// 178
func steps0_178(n int) (out []int) {
	i := 0
top:
	i++
	switch {
	case i < 4:
		out = append(out, i)
		goto top
	case i == 4:
		out = append(out, -i)
		fallthrough
	case i > 100:
		out = append(out, 100)
		if n > 2 {
			break
		}
		goto top
	default:
		if i > 8 {
			return
		}
		goto top
	}
	if i < n {
		goto top
	}
	return
}
func c0_178() {
	fmt.Println(steps0_178(5), steps0_178(1))
	rows:
	for r := 0; r < 4; r++ {
		cols:
		for c := range 4 {
			switch v := r*4 + c; {
			case v%2 == 0:
				continue cols
			case v%7 == 2:
				continue rows
			case v > 12:
				break rows
			case c == 2:
				if r == 1 {
					break
				}
				fallthrough
			case v < 0:
				fmt.Print("f")
			default:
				fmt.Print("d")
			}
			select {
			default:
				if c == 2 {
					break
				}
				if r == 2 {
					break cols
				}
				fmt.Print("s")
			}
			fmt.Print(r, c, " ")
		}
		fmt.Println("row", r)
	}
		if 5 > 2 {
			goto left
		}
		fmt.Println("not left")
	left:
	sw:
	switch x := any(int8(3)).(type) {
	case int, int8:
		for i := range 3 {
			if i == 1 {
				break sw
			}
			fmt.Println(i, x)
		}
	case string:
		fmt.Println(len(x))
	case nil:
		fmt.Println("nil", x)
	}
	switch f := func() int { fmt.Print("once "); return 5 }; f() {
	case func() int { fmt.Print("c1 "); return 1 }(), func() int { fmt.Print("c2 "); return 2 }():
		fmt.Println("one or two")
	default:
		fmt.Println("default")
	case 3:
		fmt.Println("three")
		fallthrough
	case 4:
		fmt.Println("four")
	}
	switch {
	}
	for i, j := 0, 10; i < j; i, j = i+2, j-1 {
		if i == 2 {
			continue
		}
		fmt.Print(i, j, " ")
	}
	var k int
	for k = range 3 {
		k *= 5
	}
	for k < 30 {
		k += 2
	}
	for {
		k--
		if k%5 == 0 {
			break
		}
	}
	if k := k * 2; k > 50 {
		fmt.Println("big", k)
	} else if j := k + 1; j > 40 {
		fmt.Println(j, k)
	} else {
		fmt.Println(j - k)
	}
	fmt.Println(k)
}
func main_178() {
	try_(c0_178)
}

// 179
func c0_179() {
	_ = math.Pi
	x0 := id_(int(0))
	y0 := id_(int(10))
	fmt.Println(uint32(x0), uint16(x0), float32(x0), int16(x0), uint(x0))
	fmt.Println(x0+y0, x0-y0, x0*y0, x0&y0, x0|y0, x0^y0, x0&^y0, -x0, ^x0, x0<y0)
	try_(func() { fmt.Println(x0/y0, x0%y0, x0/-3+int(id_(1)), x0%7) })
	fmt.Println(string(rune(x0)), float32(x0) == float32(y0), min(x0, y0), max(x0, y0, 3))
	x1 := id_(complex64(complex(1, 1e21)))
	y1 := id_(complex64(complex(1e21, 1e21)))
	fmt.Println(x1 + y1, x1 - y1, x1 * y1, x1 / y1, -x1, x1 == y1, real(x1), imag(y1))
	fmt.Println(complex128(x1))
	a, b := id_(float64(0.1)), id_(float64(-0.0))
	fmt.Println(a, b, a+b, a-b, a*b, a/b, a < b, a == b, min(a, b), max(a, b), float32(a))
	fmt.Println(complex(a, b), complex(a, b)*complex(b, a), complex(a, 1)/complex(b, 2), complex(a, b) == complex(a, b), complex64(complex(a, b)))
	fmt.Printf("%v %+v %6.2f %08.3f %+e %g %x %q\n", a, b, a, b, a, b, a, b)
	m := map[float64]int{a: 1}; m[a]++; m[b] += 5; fmt.Println(len(m), m[a], m)
}
func main_179() {
	try_(c0_179)
}

// 180
type T1_180 int
func (t T1_180) M(x int) int {
	return func() int { if func() bool { if id_(id_(true)) { return (any(id_(false))).(bool) }; return (id_(float64(-33.383)) <= float64(-3.75)) }() { return int((id_(uint32(0)) * uint32(98))) }; return x }()
}
func (t T1_180) N(x int) T1_180 {
	return t
}
func (t *T1_180) Set(x int) {
	*t = T1_180(7)
}
func f5_180(p2 T1_180, p3 T1_180, p4 *int) int {
	tick_()
	o7 := func() (r6 int) {
		defer func() {
			r6 = int(sum_([]int{r6, (r6 * r6)}))
		}()
		defer func() {
			r6 = (func() int { if true { return r6 }; return r6 }() * r6)
		}()
		if func() bool { if false { return false }; return true }() {
			panic(func() bool { if false { return false }; return false }())
		}
		return
	}()
	_ = o7
	fmt.Printf("o7 %T\n", o7)
	return (o7 - int(id_(int8(1))))
}
func f8_180() []uint16 {
	tick_()
	var st9 stack_[T1_180]
	st9.push(func() T1_180 { if (id_(uint16(1)) < uint16(1)) { return func() T1_180 { if false { return T1_180(0) }; return T1_180(-1) }() }; return func() T1_180 { if false { return T1_180(1) }; return T1_180(-9223372036854775808) }() }())
	st9.push(((id_(T1_180(-9223372036854775807)) * T1_180(-9223372036854775808)) >> func() uint32 { if false { return uint32(5) }; return uint32(2) }()))
	fmt.Println(len(st9.items))
	fmt.Printf("%v %+v %T\n", st9, st9, st9)
	return (pair_[[]uint16, uintptr]{[]uint16(window_([]uint16(([]uint16{uint16(0), uint16(7), uint16(1), uint16(0)})), int(5), int(1))), (pair_[uintptr, T1_180]{uintptr(3), T1_180(7)}).A}).A
}
func t10_180() {
	if (func() bool { if func() bool { if true { return false }; return true }() { return (id_(true) != false) }; return (id_(uint32(4294967294)) <= uint32(3)) }() && (uint(sum_([]int{int(-9223372036854775807), int(-1)})) != (id_(uint(0x5d0f99eb7297c8b)) ^ uint(2)))) {
		v11 := id_[T1_180](func() T1_180 { if func() bool { if (id_(false) || true) { return (id_(uint64(18446744073709551614)) < uint64(0x9ff7f5e7c6738c)) }; return func() bool { if false { return true }; return false }() }() { return *ptr_(func() T1_180 { if true { return T1_180(1) }; return T1_180(-9223372036854775807) }()) }; return ((id_(T1_180(2)) >> 31) & (id_(T1_180(-9223372036854775807)) * T1_180(-1))) }()); _ = v11
		ch12 := make(chan uint32, 1)
		var ch13 chan uint32
		select {
			case x, ok := <-ch12:
				_ = x
				fmt.Println("received", ok)
			case ch13 <- func() uint32 { if false { return uint32(0xffffffff) }; return uint32(1) }():
				fmt.Println("sent", len(ch13))
			default:
				fmt.Println("default")
		}
	} else {
		try_(func() {
			var v14 [2]map[bool]uintptr = func() [2]map[bool]uintptr { if func() bool { if func() bool { if false { return false }; return true }() { return !id_(false) }; return (id_(uint(0)) <= uint(5)) }() { return ([2]map[bool]uintptr{(map[bool]uintptr{true: uintptr(5)}), func() map[bool]uintptr { if false { return (map[bool]uintptr{}) }; return (map[bool]uintptr{true: uintptr(18446744073709551615)}) }()}) }; return ([2]map[bool]uintptr{(map[bool]uintptr{true: uintptr(6317509977146498825), false: uintptr(1)}), (map[bool]uintptr{true: uintptr(0), false: uintptr(3)})}) }(); _ = v14
			fmt.Println("array", len([3]int(append(trim_([]int(([]int{int(9223372036854775807), int(69), int(-7208047088352559373), int(2)}))), []int{int(-9223372036854775808)}...))))
			fmt.Println("no panic")
		})
	}
}
func t15_180() {
	v16 := id_[[]T1_180](*ptr_(([...][]T1_180{([]T1_180{T1_180(1), T1_180(0x7ffffffffffffffe), T1_180(7), T1_180(1)}), []T1_180(window_([]T1_180([]T1_180(nil)), int(0), int(9223372036854775806)))})[id_(0)])); _ = v16
	v17 := id_[int8](func() int8 { if ((id_(uint64(5)) & uint64(5)) < id_(id_(uint64(3)))) { return (int8(id_(int(1))) << 100) }; return (^(id_(int8(-1)) - int8(1))) }()); _ = v17
	v18 := id_[[][7]int32](([][7]int32{([7]int32{(id_(int32(90)) &^ int32(-2147483648)), (^id_(int32(-332011405)))}), func() [7]int32 { if (id_(false) || false) { return ([7]int32{int32(3), int32(0), int32(0), int32(-1)}) }; return ([7]int32{int32(0x7ffffffe)}) }(), id_(([7]int32{int32(58)}))})); _ = v18
	v16 = []T1_180(window_([]T1_180([]T1_180(window_([]T1_180(v16), (id_(int(7)) & int(70)), int(id_(cap(v18)))))), int((id_(uintptr(7)) - uintptr(2))), f5_180(T1_180(id_(uintptr(0))), T1_180(trunc_(float64(id_(float32(1e-7))))), ptr_(int(2)))))
	f19 := func() []bool {
		tick_()
		s20 := make([]uint8, 3)
		var wg21 sync.WaitGroup
		for i := range s20 {
			wg21.Go(func() {
				s20[i] = uint8((id_(uint16(73)) * uint16(3)))
			})
		}
		wg21.Wait()
		fmt.Println("s20", s20)
		return ([]bool{(v17 != v17)})
	}
	o22 := f19(); _ = o22
	fmt.Println("o22", o22)
	fmt.Println("v16", v16)
	fmt.Printf("v17 %T\n", v17)
	fmt.Println("v18", v18)
	fmt.Printf("o22 %+v\n", o22)
}
func main_180() {
	fuel_ = 3000
	try_(t10_180)
	try_(t15_180)
	fmt.Println("fuel", fuel_)
}

// 181
type Num0_181 int
func (n Num0_181) String() string { return fmt.Sprintf("<%d>", int(n)) }
type Str0_181 string
type Err0_181 struct{ code int }
func (e Err0_181) Error() string { return fmt.Sprint("code ", e.code) }
type Ptr0_181 struct{ x int }
func (p *Ptr0_181) String() string { return "ptr" + fmt.Sprint(p == nil) }
type Plain0_181 struct {
	A int
	B string
	C any
}
type In0_181 struct{ X int }
type Outer0_181 struct {
	In0_181
	N Num0_181
}
func c0_181() {
	_, _ = errors.New, math.Pi
	fmt.Printf("%q%*q|\n", false, "w", struct{ A float64; b any; C_ []float64 }{float64(0.1), struct{ A any; b any; C_ []any }{nil, any(nil), []any{[]int(nil), Str0_181("s"), true}}, []float64{}})
	fmt.Printf("%+G %.0v %.7T|\n", Plain0_181{7, "Inf", float64(1e-5)}, map[float64]rune{1.5: '\x00'}, [3]rune{'\\', '\n'})
	fmt.Printf("%8.6b|%.*Ué%-c|\n", rune('\''), 4, nil, nil)
	fmt.Printf("é%+-O|\n", []byte("😀!"))
	fmt.Printf("%#q%v|\n", &struct{ A string; b any; C_ []string }{"Inf", [4]uint8{uint8(10)}, []string{"ǅ", "`q`\"'", "-12"}}, []int8{int8(2), int8(126), int8(0)})
	fmt.Printf("é%*.2v% 0G % *v|\n", 5, []float64{float64(0.1), float64(-0.0), float64(16777216.5)}, (*int)(nil), -6, true)
	fmt.Printf("%q\n", fmt.Sprintln([]float32{}, []byte("ǅ"), (func())(nil), int(0)))
	fmt.Printf("%q\n", fmt.Sprint([]float64{float64(-0.5), float64(1e6)}, struct{ A complex128; b any; C_ []complex128 }{complex128(complex(123456789, 123456789)), map[int]bool{1: false, 30: false, -2: true}, []complex128{}}, [4]int{int(1), int(2)}))
	fmt.Printf("%q\n", fmt.Sprintln([]error{Err0_181{2}, Err0_181{2}, Err0_181{1}}, nil, []uint8{uint8(0), uint8(85)}))
}
func main_181() {
	try_(c0_181)
}

// 182
type C0_182 struct{ n int }
func (c C0_182) Get() int { return c.n }
func (c *C0_182) Add(x ...int) int {
	for _, v := range x {
		c.n += v
	}
	return c.n
}
func (c *C0_182) Nil() bool { return c == nil }
type D0_182 struct{ *C0_182 }
type E0_182 struct{ C0_182 }
type G0_182 interface {
	Get() int
	Add(...int) int
}
type F0_182 func(int) int
func (f F0_182) Twice(x int) int { return f(f(x)) }
type S0_182 []int
func (s S0_182) Len() int { return len(s) }
func (s *S0_182) Push(x int) { *s = append(*s, x) }
func c0_182() {
	c := C0_182{3}
	get, add := c.Get, c.Add
	c.n = 5
	fmt.Println(get(), add(3, 2), c.n, get(), C0_182.Get(c), (*C0_182).Get(&c), (*C0_182).Add(&c, []int{1, 1}...))
	d, e := D0_182{&c}, E0_182{c}
	dg, eg, da, ea := d.Get, e.Get, d.Add, e.Add
	c.n, e.n = 10, 20
	fmt.Println(dg(), eg(), da(1), ea(1), c.n, e.n, d.n, D0_182.Add(d, 5), (*E0_182).Add(&e, 7), E0_182.Get(e))
	var g G0_182 = &e
	h, i := g.Get, g.Add
	fmt.Println(i(3), h(), G0_182.Get(g), G0_182.Add(g, 1, 2), interface{ Get() int }.Get(g))
	var np *C0_182
	fmt.Println(np.Nil(), (*C0_182).Nil(nil))
	try_(func() { fmt.Println(np.Get()) })
	try_(func() { f := np.Get; fmt.Println(f()) })
	try_(func() { var dd D0_182; fmt.Println(dd.Nil()); fmt.Println(dd.Get()) })
	try_(func() { var gg G0_182; f := gg.Get; fmt.Println(f()) })
	gn := []G0_182{np}[id_(0)]
	fmt.Println(gn == nil, gn != nil, gn.(*C0_182).Nil())
	try_(func() { fmt.Println(gn.Get()) })
	fmt.Println(F0_182(func(x int) int { return x*3 - 1 }).Twice(3))
	var s S0_182
	push := s.Push
	push(1)
	s.Push(5)
	defer fmt.Println("deferred", s.Len(), s)
	defer s.Push(9)
	length := s.Len
	push(4)
	fmt.Println(length(), s.Len(), s)
	fs := []func() int{c.Get, (&c).Get, d.Get, func() int { return c.n }}
	c.n = -3
	for _, f := range fs {
		fmt.Print(f(), " ")
	}
	fmt.Printf("%T %T %T\n", c.Add, (*C0_182).Add, G0_182.Get)
}
func c1_182() {
	s := []string{"0x1F", "\xe4\xb8", "a", "ß", "\ufeff", "  sp  ace "}
	show_ := func(what string, x []string) { fmt.Println(what, x, len(x), cap(x), x == nil) }
	show_("s", s)
	s0 := s; fmt.Println(copy(s0, s), copy(s[len(s)/3:], s))
	show_("s0", s0)
	s1 := s; fmt.Println(copy(s1, s), copy(s[len(s)/3:], s))
	if len(s) > 0 {
		s[0] = "\ufeff"
	}
	show_("s1", s1)
	var s2 []string; for i := range 33 {
		_ = i
		s2 = append(s2, "😀!")
	}
	s2 = s2[:min(3, len(s2))]
	if len(s1) > 0 {
		s1[len(s1)-1] = "12e3"
	}
	show_("s2", s2)
	s3 := append(s0[:len(s0)/3], s0[len(s0)/2:]...)
	if len(s0) > 0 {
		s0[len(s0)-1] = "aXbXc"
	}
	show_("s3", s3)
	s4 := append(s0[:len(s0)/3], s0[len(s0)/2:]...)
	show_("s4", s4)
	show_("s1", s0)
	fmt.Println(slices.Index(s, "Inf"), slices.Contains(s, "a\x80b"))
	for c := range slices.Chunk(s, 2) {
		fmt.Print(c, cap(c), " ")
	}
	fmt.Println()
	_ = s
	_ = s0
	_ = s1
	_ = s2
	_ = s3
	_ = s4
	_ = slices.Max[[]int]
}
func main_182() {
	try_(c0_182)
	try_(c1_182)
}

// 183
type T1_183 float32
func (t T1_183) M(x int) int {
	return x
}
func (t T1_183) N(x int) T1_183 {
	return ((any(t)).(T1_183) - (t / t))
}
func (t *T1_183) Set(x int) {
	*t = T1_183(-81.095)
}
func f5_183(p2 int8, p3 *int8, p4 []T1_183) int64 {
	tick_()
	return int64(id_(len(p4)))
}
func f7_183(p6 T1_183) []float32 {
	tick_()
	fmt.Println("in f7_183")
	return []float32(window_([]float32([]float32(window_([]float32([]float32(nil)), int(9223372036854775806), int(61)))), id_(id_(int(3))), int(id_(uint8(1)))))
}
func t8_183() {
	v9 := id_[T1_183](T1_183(id_(int(sum_([]int{int(-9223372036854775808), int(-1)}))))); _ = v9
	var n10 uint64
	var mu11 sync.RWMutex
	var wg12 sync.WaitGroup
	for i := range uint64(1) {
		_ = i
		wg12.Add(1)
		go func() {
			defer wg12.Done()
			mu11.Lock()
			defer mu11.Unlock()
			n10 += i
		}()
	}
	wg12.Wait()
	fmt.Println("total", n10)
	v13 := id_[map[int]map[string]uint16]((pair_[map[int]map[string]uint16, int]{(map[int]map[string]uint16{int(-8188596101586251307): (map[string]uint16{"": uint16(65534)})}), (func() int { if false { return int(3) }; return int(1) }() + (id_(int(2)) ^ int(2)))}).A); _ = v13
	fmt.Println("v9", v9)
	fmt.Println("n10", n10)
	fmt.Printf("v13 %+v\n", v13)
}
func t14_183() {
	o16 := func() (r15 complex64) {
		defer fmt.Println("deferred", ((id_(T1_183(0)) / id_(T1_183(2.25))) + func() T1_183 { if true { return T1_183(-3.75) }; return T1_183(123456.789) }()))
		defer fmt.Println("deferred", *ptr_((-id_(float64(0.1)))))
		defer func() {
			if x := recover(); x != nil {
				fmt.Println("caught", x)
			}
			v17 := id_[int32](func() int32 { if func() bool { if id_(id_(true)) { return (r15 != r15) }; return (id_(int(7)) >= int(-1)) }() { return func() int32 { if (id_(uint32(414198860)) == uint32(1)) { return (id_(int32(1)) * int32(0x7ffffffe)) }; return (pair_[int32, T1_183]{int32(0), T1_183(-98.739)}).A }() }; return int32(trunc_(float64(float64(id_(int8(3)))))) }()); _ = v17
			r15 = r15
		}()
		var v18 T1_183; _ = v18
		return complex64(id_(id_(complex128(complex(1, 0)))))
	}()
	_ = o16
	fmt.Printf("o16 %v\n", o16)
	fmt.Println("o16", o16)
}
func main_183() {
	fuel_ = 3000
	try_(t8_183)
	try_(t14_183)
	fmt.Println("fuel", fuel_)
}

// 184
type Num0_184 int
func (n Num0_184) String() string { return fmt.Sprintf("<%d>", int(n)) }
type Str0_184 string
type Err0_184 struct{ code int }
func (e Err0_184) Error() string { return fmt.Sprint("code ", e.code) }
type Ptr0_184 struct{ x int }
func (p *Ptr0_184) String() string { return "ptr" + fmt.Sprint(p == nil) }
type Plain0_184 struct {
	A int
	B string
	C any
}
type In0_184 struct{ X int }
type Outer0_184 struct {
	In0_184
	N Num0_184
}
func c0_184() {
	_, _ = errors.New, math.Pi
	fmt.Printf("|%0.7d% 0*.*q|\n", []byte("\xed\xa0\x80"), -6, -1, [4]bool{false, true, false})
	fmt.Printf("|%v %.1U|%.T|\n", nil, [][]uint8{{uint8(10), uint8(0)}, nil}, rune('a'))
	fmt.Printf("|% g%.*[9]E|\n", uint8(254), 2, Plain0_184{6, "%d", struct{ A string; b any; C_ []string }{"\xed\xa0\x80", true, []string{"\x00"}}})
	fmt.Printf("|%-3.*U|\n", -1, [3]int8{}, struct{ A int; b any; C_ []int }{int(3074457345618258602), []int(nil), []int{}})
	fmt.Printf("%6.sé% G|%8.8T|\n", int(-9223372036854775807), rune('\x00'))
	fmt.Printf("%-0d|\n", Err0_184{7})
	fmt.Printf("%q\n", fmt.Sprintln())
	fmt.Printf("%q\n", fmt.Sprint([]bool{false}, uint64(0), [4]int8{}))
	fmt.Printf("%q\n", fmt.Sprint())
}
func c1_184() {
	var s []*int
	show_ := func(what string, x []*int) { fmt.Println(what, x, len(x), cap(x), x == nil) }
	show_("s", s)
	s0 := s; fmt.Println(copy(s0, s), copy(s[len(s)/3:], s))
	show_("s0", s0)
	s1 := append(s, nil, nil)
	show_("s1", s1)
	s2 := append(s1, nil, nil, nil, nil)
	show_("s2", s2)
	s3 := s1[:len(s1)/2:(len(s1)+cap(s1))/2]
	show_("s3", s3)
	s4 := append(s2, s3...)
	if len(s2) > 0 {
		s2[len(s2)-1] = nil
	}
	show_("s4", s4)
	var s5 []*int; for i := range 1 {
		_ = i
		s5 = append(s5, nil)
	}
	s5 = s5[:min(3, len(s5))]
	if len(s1) > 0 {
		s1[0] = nil
	}
	show_("s5", s5)
	s6 := slices.Grow(s2, 13)
	show_("s6", s6)
	s7 := make([]*int, len(s6), cap(s6)+0); copy(s7, s6); s7 = append(s7, s...)
	show_("s7", s7)
	s8 := append(s7, nil, nil, nil, nil)
	show_("s8", s8)
	_ = s
	_ = s0
	_ = s1
	_ = s2
	_ = s3
	_ = s4
	_ = s5
	_ = s6
	_ = s7
	_ = s8
	_ = slices.Max[[]int]
}
func main_184() {
	try_(c0_184)
	try_(c1_184)
}

// 185
func c0_185() {
	s0 := id_(uint64(3194469889054595093))
	x0 := id_(int64(10))
	try_(func() { fmt.Println(x0<<s0, x0>>s0) })
	try_(func() { x0 >>= s0; fmt.Println(x0) })
	try_(func() { var i = 1 << s0; var j int32 = 1 << s0; var k = uint64(1 << s0); var w int64 = 1.0 << s0; var u = uint8(1)<<s0 == 2<<s0; fmt.Println(i, j, k, w, u) })
	fmt.Println(x0<<61, x0>>23, x0<<(uint8(s0)&127))
	s1 := id_(uint64(7173380347027382490))
	x1 := id_(uint(0))
	try_(func() { fmt.Println(x1<<s1, x1>>s1) })
	try_(func() { x1 <<= s1; fmt.Println(x1) })
	try_(func() { var i = 1 << s1; var j int32 = 1 << s1; var k = uint64(1 << s1); var w int64 = 1.0 << s1; var u = uint8(1)<<s1 == 2<<s1; fmt.Println(i, j, k, w, u) })
	fmt.Println(x1<<65, x1>>54, x1<<(uint8(s1)&63))
}
func main_185() {
	try_(c0_185)
}

// 186
type T1_186 struct {
	F0 any
	F1 bool
	F2 int
	F3 int64
	F4 []uintptr
}
type T2_186 uint
func (t T1_186) M(x int) int {
	return func() int { if t.F1 { return (t.F2 | func() int { if t.F1 { return t.F2 }; return x }()) }; return func() int { if !t.F1 { return t.F2 }; return t.F2 }() }()
}
func (t T1_186) N(x int) T1_186 {
	return t
}
func (t *T1_186) Set(x int) {
	t.F1 = (*t).F1
}
func (t T2_186) M(x int) int {
	return int(trunc_(float64((func() float32 { if false { return float32(16777217) }; return float32(2.25) }() * (id_(float32(123456.789)) + id_(float32(87.215)))))))
}
func (t T2_186) N(x int) T2_186 {
	return t
}
func (t *T2_186) Set(x int) {
	*t = T2_186(2)
}
func f3_186() uint16 {
	tick_()
	fmt.Println("in f3_186")
	v4 := id_[uintptr](uintptr(trunc_(float64(func() float32 { if (id_(int16(22754)) == int16(32766)) { return (id_(float32(1)) / id_(float32(0))) }; return func() float32 { if false { return float32(16777217) }; return float32(1e-7) }() }())))); _ = v4
	return ((id_(uint16(0)) >> id_(uint32(1))) ^ uint16(v4))
}
func f5_186() int {
	tick_()
	fmt.Println("in f5_186")
	return (func() int { if true { return int(-9223372036854775807) }; return int(2) }() >> 100)
}
func t6_186() {
	var v7 [2]complex64; _ = v7
	fmt.Printf("v7 %#v\n", v7)
	if x8 := id_[int32](func() int32 { if (id_(true) != false) { return *ptr_(id_(int32(0x7fffffff))) }; return (id_(int32(0)) ^ int32(0)) }()); (id_(([2]complex64{})) != id_(([2]complex64{}))) {
		_ = x8
		v9 := mapped_(func() [][]bool { if (id_(int(2)) == int(7)) { return append(trim_([][]bool(([][]bool{}))), [][]bool{([]bool{}), []bool(nil)}...) }; return (make([][]bool, 2, 7)) }(), func(x []bool) []int8 { return (pair_[[]int8, uint64]{([]int8{}), (id_(uint64(7)) | uint64(56))}).A })
		fmt.Println("v9", v9)
		if len(v9) < 40 {
			v9 = append(v9, v9...)
		}
	}
	v7 = func() [2]complex64 { if (any((id_(v7) != id_(v7)))).(bool) { return ([2]complex64{(v7[1] + v7[1]), v7[1]}) }; return (any(([2]complex64{v7[1]}))).([2]complex64) }()
	v7 = v7
L10:
	for i11 := int(0); i11 < 1; i11++ {
		_ = i11
		tick_()
		if ((int32(trunc_(float64(id_(float64(0.5))))) <= (id_(int32(58)) &^ int32(-2147483648))) != func() bool { if (id_(v7) == id_(v7)) { return func() bool { if false { return true }; return false }() }; return !id_(true) }()) {
		} else if ((id_(uintptr(18446744073709551614)) << id_(uintptr(2))) <= uintptr(id_(int64(-1)))) {
		} else {
		}
		if ((id_(false) && false) != !id_(true)) {
			continue L10
		}
	}
	fmt.Println("v7", v7)
}
func main_186() {
	fuel_ = 3000
	try_(t6_186)
	fmt.Println("fuel", fuel_)
}

// 187
func count0_187(name string, n int, cleanup bool) iter.Seq[int] {
	return func(yield func(int) bool) {
		if cleanup {
			defer fmt.Println("cleanup", name)
		}
		for i := range n {
			if !yield(i) {
				fmt.Println("stopped", name, i)
				return
			}
		}
		fmt.Println("finished", name)
	}
}
func pairs0_187(xs ...string) iter.Seq2[int, string] {
	return func(yield func(int, string) bool) {
		for i, x := range xs {
			if !yield(i, x) {
				break
			}
		}
	}
}
func filter0_187[T any](seq iter.Seq[T], keep func(T) bool) iter.Seq[T] {
	return func(yield func(T) bool) {
		seq(func(x T) bool { return !keep(x) || yield(x) })
	}
}
func run0_187(limit int) (res string) {
	x := 0
	defer func() { fmt.Println("end", x, res) }()
	if limit < 0 {
		goto done
	}
outer:
	for i := range count0_187("a", 1, true) {
		if x < 0 {
			continue outer
		}
		res += "+"
		for j := range count0_187("b", 0, false) {
			x++
			res += "+"
			if i == 1 && j == 0 {
				return fmt.Sprint("r", i, j)
			}
			if i+j > limit {
				x += 10
			}
		}
		switch {
		case i == 0:
			goto done
		}
		fmt.Println("i", i, x)
	}
done:
	return res + fmt.Sprint("x", x)
}
func wrong0_187() {
	var kept func(int) bool
	for i := range func(yield func(int) bool) { kept = yield; yield(0) } {
		fmt.Println("got", i)
		if i == 1 {
			break
		}
	}
	kept(7)
}
func c0_187() {
	try_(func() { fmt.Println(run0_187(1)) })
	try_(func() { fmt.Println(run0_187(-1)) })
	try_(wrong0_187)
	for i, s := range pairs0_187("p", "q", "r") {
		defer fmt.Print("loop defer ", i, s, "\n")
		if i == 0 {
			continue
		}
		fmt.Println(i, s)
	}
	for range filter0_187(count0_187("f", 6, true), func(i int) bool { return i%2 == 1 }) {
		fmt.Print(".")
	}
	next, stop := iter.Pull(count0_187("pull", 1, false))
	v, ok := next()
	fmt.Println(v, ok)
	v, ok = next()
	fmt.Println(v, ok)
	stop()
	v, ok = next()
	fmt.Println(v, ok)
	var fs []func() int
	for i := range count0_187("closures", 3, false) {
		fs = append(fs, func() int { i++; return i })
	}
	fmt.Println(fs[0](), fs[0](), fs[2]())
	for i := range filter0_187(filter0_187(count0_187("ff", 9, false), func(i int) bool { return i > 1 }), func(i int) bool { return i%3 != 0 }) {
		if i > 6 {
			break
		}
		fmt.Print(i, " ")
	}
}
func c1_187() {
	_, _, _, _, _ = sync.NewCond, context.Background, errors.New, atomic.AddInt32, time.Second
	{
	var once sync.Once
	for i := range 3 {
		once.Do(func() { fmt.Println("once", i) })
	}
	f := sync.OnceValue(func() int { fmt.Println("computed"); return 8 })
	fmt.Println(f(), f())
	}
	{
	x := []int{0, 0}
	i := 0
	c := make(chan int, 1)
	c <- 8
	select {
	case x[func() int { i++; return i }()] = <-c:
		fmt.Println(x, i)
	}
	}
	{
	cond := sync.NewCond(&sync.Mutex{})
	turn := 0
	var wg sync.WaitGroup
	for i := range 3 {
		wg.Go(func() {
			cond.L.Lock()
			for turn != i {
				cond.Wait()
			}
			fmt.Print(i, " ")
			turn++
			cond.Broadcast()
			cond.L.Unlock()
		})
	}
	wg.Wait()
	fmt.Println(turn)
	}
	{
	gen := func(n int) <-chan int {
		c := make(chan int)
		go func() {
			for i := 2; i < n; i++ {
				c <- i
			}
			close(c)
		}()
		return c
	}
	c := gen(3 * 6)
	for {
		p, ok := <-c
		if !ok {
			break
		}
		fmt.Print(p, " ")
		next := make(chan int)
		go func(in <-chan int) {
			for v := range in {
				if v%p != 0 {
					next <- v
				}
			}
			close(next)
		}(c)
		c = next
	}
	fmt.Println()
	}
}
func main_187() {
	try_(c0_187)
	try_(c1_187)
}

// 188
type Arr0_188 [3]int
func change0_188(a Arr0_188) Arr0_188 { a[0] = a[2]; return a }
func point0_188(a *Arr0_188) { a[0], a[0] = a[0], a[0] }
func c0_188() {
	a := Arr0_188{34, 50, 33}
	b := a
	b[0] = a[0]
	fmt.Println(a, b, a == b, change0_188(a), len(a), cap(a[:0]))
	point0_188(&b)
	p := &b
	for i, x := range p {
		p[2] = p[0]
		fmt.Print(i, x, " ")
	}
	for i, x := range b {
		b[2] = b[0]
		fmt.Print(i, x, " ")
	}
	fmt.Println(*p, p[0], a == *p)
	s := b[:]
	s[0] = a[2]
	c := [...]int{2: a[0], 1: b[0]}
	fmt.Println(b, c, len(c), Arr0_188(c) == b)
	m := map[Arr0_188]int{a: 1}
	m[b]++
	m[Arr0_188(c)] += 2
	fmt.Println(len(m), m[a], m[b])
	var grid [3][3]int
	grid[1] = c
	grid[2][0] = a[0]
	copy2 := grid
	copy2[1][0] = b[0]
	fmt.Println(grid, copy2, grid == copy2)
	i := id_(1)
	try_(func() { fmt.Println(a[i], p[i]) })
	try_(func() { var q *Arr0_188; for i := range q { fmt.Print(i) }; fmt.Println(len(q)); fmt.Println(q[0]) })
}
func main_188() {
	try_(c0_188)
}

// 189
type T1_189 struct {
	F0 []*uint32
	F1 float64
	F2 int64
}
type T2_189 struct {
	F0 T1_189
	F1 [4]float32
	F2 [7]uint32
	F3 int
	F4 T1_189
	T1_189
}
func (t T1_189) M(x int) int {
	return (int(func() int8 { if true { return int8(-127) }; return int8(-127) }()) >> (uint32(trunc_(float64(t.F1))) / ((id_(uint32(7)) &^ uint32(71)) | 1)))
}
func (t *T1_189) Set(x int) {
	t.F2 = (*t).F2
}
func (t T2_189) M(x int) int {
	return int(trunc_(float64(float64(t.F4.F1))))
}
func (t *T2_189) Set(x int) {
	t.F1 = (any((*t).F1)).([4]float32)
}
func f6_189(p3 [4]int, p4 T1_189, p5 T2_189) T1_189 {
	tick_()
	o8 := func() (r7 float64) {
		defer fmt.Println("deferred", (id_(p3) != id_(([4]int{p3[2], p3[2]}))))
		defer func() {
			r7 = ((p5.F4.F1 / (r7 + p5.T1_189.F1)) + (func() float64 { if true { return p4.F1 }; return p5.T1_189.F1 }() - r7))
			r7 = p5.T1_189.F1
		}()
		defer func() {
			if x := recover(); x != nil {
				fmt.Println("caught", x)
			}
			fmt.Println("p5", p5.F1, p5.F2, p5.F3)
			r7 = p5.F0.F1
		}()
		if (r7 == p5.F0.F1) {
			panic((p5.F4.F1 != p4.F1))
		}
		return p5.F4.F1
	}()
	_ = o8
	fmt.Println("o8", o8)
	return p5.F0
}
func t9_189() {
	v10 := id_[uint32](func() uint32 { if !func() bool { if true { return true }; return true }() { return (uint32(id_(uint8(2))) &^ func() uint32 { if true { return uint32(4294967295) }; return uint32(1) }()) }; return uint32(sum_([]int{func() int { if false { return int(9223372036854775806) }; return int(3) }(), func() int { if true { return int(-9223372036854775808) }; return int(0) }()})) }()); _ = v10
	v11 := id_[[]int](([]int{func() int { if (id_(true) || true) { return (id_(int(9223372036854775807)) << 1) }; return int(v10) }()})); _ = v11
	if func() bool { if (uint8(id_(len(v11))) >= (pair_[uint8, uint32]{uint8(1), v10}).A) { return ((id_(uint8(83)) >= uint8(0)) || !id_(false)) }; return (uint32(id_(len(v11))) != v10) }() {
		var v12 uint64; _ = v12
		o14 := func() (r13 complex64) {
			defer func() {
				fmt.Printf("v11 %T\n", v11)
				r13 = complex64((-id_(complex128(complex(0, 1)))))
			}()
			defer func() {
				if x := recover(); x != nil {
					fmt.Println("caught", x)
				}
				fmt.Println("r13", r13)
				r13 = *ptr_(r13)
			}()
			try_(func() {
				o16 := func() (r15 map[uint32]complex64) {
					defer func() {
						v11 = v11
						r15 = (map[uint32]complex64{})
					}()
					defer func() {
						v17 := id_[any](func() any { if ((id_(false) != true) == id_(id_(true))) { return any(cut_(string(id_(" 0\"") + "\"\x00\nZ😀世"))) }; return any(float32(id_(uintptr(0)))) }()); _ = v17
						r15 = r15
					}()
					defer fmt.Println("deferred", int16((id_(uint8(2)) &^ uint8(28))))
					fmt.Println("v11", v11)
					v11 = append(trim_([]int((make([]int, 3, 6)))), []int{(at_(v11, int(2)) ^ func() int { if false { return int(-9223372036854775808) }; return int(-1) }()), int((pair_[uint64, complex64]{v12, r13}).A), (int(id_(len(v11))) & (id_(int(-9223372036854775807)) % (id_(int(2575493805242456273)) | 1)))}...)
					return r15
				}()
				_ = o16
				fmt.Printf("o16 %T\n", o16)
				o16[(v10 + v10)] = r13
				fmt.Println("no panic")
			})
			s18 := make([]string, 1)
			var wg19 sync.WaitGroup
			for i := range s18 {
				wg19.Add(1)
				go func() {
					defer wg19.Done()
					s18[i] = cut_(string(string(rune(id_(int32(1)))) + string([]byte{uint8(2), uint8(0)})))
				}()
			}
			wg19.Wait()
			fmt.Println("s18", s18)
			return
		}()
		_ = o14
		fmt.Println("o14", o14)
	}
	m20 := id_[T2_189]((T2_189{func() T1_189 { if false { return (T1_189{F0: ([]*uint32{}), F1: float64(-1), F2: int64(-9223372036854775808)}) }; return (T1_189{F0: []*uint32(nil), F1: float64(0.1)}) }(), ([4]float32{float32(1), float32(-24.87), float32(0)}), func() [7]uint32 { if true { return ([7]uint32{v10, v10, uint32(0), v10}) }; return *new([7]uint32) }(), max(id_(int(3)), int(-9223372036854775808)), (T1_189{F0: (make([]*uint32, 2, 7)), F1: float64(1e10)}), func() T1_189 { if true { return (T1_189{F1: float64(1e-7), F2: int64(-9223372036854775807)}) }; return (T1_189{F0: (make([]*uint32, 0, 8)), F2: int64(0)}) }()}))
	fmt.Println("method", m20.M(*ptr_((id_(int(3)) * int(7)))))
	if !(pair_[bool, int]{(any(id_(true))).(bool), id_(m20.F3)}).A {
		v21 := id_[int]((m20.F3 ^ m20.F3)); _ = v21
		v10 |= v10
	}
	fmt.Printf("v10 %T\n", v10)
	fmt.Println("v11", v11)
	fmt.Println("m20", m20.F1, m20.F2, m20.F3)
}
func t22_189() {
	for i23 := uintptr(0); i23 < 1; i23++ {
		_ = i23
		tick_()
		v24 := id_[uint8]((-(func() uint8 { if true { return uint8(1) }; return uint8(7) }() << 1))); _ = v24
	}
	switch x25 := (any((id_(uint(1)) | uint(2)))).(type) {
		case int8:
			_ = x25
			fmt.Printf("x25 %T\n", x25)
			var v26 int = (((id_(int(71)) * int(-9223372036854775807)) + id_(id_(int(9223372036854775806)))) & ((id_(int(-9223372036854775808)) &^ int(0x7ffffffffffffffe)) ^ int(sum_([]int{int(-1), int(0x7fffffffffffffff)})))); _ = v26
		case uint64:
			_ = x25
			fmt.Printf("x25 %T\n", x25)
			v27 := mapped_((any(([]string{"\""}))).([]string), func(x string) [3]uint64 { return ([3]uint64{func() uint64 { if true { return x25 }; return x25 }(), (x25 & x25), (x25 ^ x25)}) })
			fmt.Println("v27", v27)
		case float64:
			_ = x25
			fmt.Println("x25", x25)
		L28:
			for i29 := int(0); i29 < 4; i29++ {
				_ = i29
				tick_()
				fmt.Println("x25", x25)
				ch30 := make(chan complex128, 1)
				var ch31 chan complex128
				ch30, ch31 = ch31, ch30
				select {
					case x, ok := <-ch30:
						_ = x
						fmt.Println("received", ok)
					case ch31 <- complex128(id_(complex64(complex(-2.5, 1)))):
						fmt.Println("sent", len(ch31))
					default:
						fmt.Println("default")
				}
				for i32 := range id_(uint32(5)) {
					_ = i32
					tick_()
					var v33 []float32 = []float32(window_([]float32(([]float32{(id_(float32(-1)) * id_(float32(16777217))), (id_(float32(0.5)) - id_(float32(-3.75))), float32(id_(int64(9223372036854775807))), func() float32 { if false { return float32(1e10) }; return float32(0) }()})), *ptr_(i29), (i29 | i29))); _ = v33
					switch x34 := (func() any { if (id_(uint16(3)) <= uint16(5)) { return any(int16(19315)) }; return any(uint(18446744073709551615)) }()).(type) {
						case bool:
							_ = x34
							fmt.Printf("x34 %v\n", x34)
							v35 := id_[int64]((int64(id_(len(v33))) - int64(trunc_(float64(float32(id_(float32(-3.75)))))))); _ = v35
						case uint32:
							_ = x34
							fmt.Printf("x34 %#v\n", x34)
							v33 = append(v33[:len(v33)/3], v33[len(v33)/2:]...)
						default:
							fmt.Printf("other %T %v\n", x34, x34)
					}
					try_(func() {
						fmt.Println("copied", copy(v33, []float32(window_([]float32(v33), i29, i29))), len(v33))
						fmt.Println("len", len(v33[(id_(i29) | i29):id_(2)]))
						fmt.Println("no panic")
					})
				}
				if ((id_(int16(7)) | int16(1)) <= *ptr_(id_(int16(32767)))) {
					continue L28
				}
				var v36 int; _ = v36
			}
		default:
			fmt.Printf("other %T %v\n", x25, x25)
	}
	v37 := id_[map[string]uint]((map[string]uint{"b": func() uint { if (id_(true) || true) { return (id_(uint(0)) % (id_(uint(0)) | 1)) }; return *ptr_(id_(uint(7))) }()})); _ = v37
	v38 := id_[T2_189]((T2_189{F0: (T1_189{F0: ([]*uint32{ptr_(uint32(1)), ptr_(uint32(3)), ptr_(uint32(2)), ptr_(uint32(5))}), F2: (id_(int64(3)) >> id_(uintptr(1)))}), F1: ([4]float32{id_(id_(float32(-90.788))), float32(id_(float32(123456.789))), func() float32 { if true { return float32(-930) }; return float32(2.25) }()}), F2: func() [7]uint32 { if (id_(int8(-128)) != int8(7)) { return ([7]uint32{}) }; return ([7]uint32{uint32(4294967294), uint32(1), uint32(0xffffffff), uint32(0xe41abee9)}) }(), F3: int(trunc_(float64((-id_(float64(16777217)))))), T1_189: (T1_189{[]*uint32(window_([]*uint32(([]*uint32{})), int(2), int(81))), float64(imag(id_(complex128(complex(-2.5, 1))))), *ptr_(id_(int64(7)))})})); _ = v38
	fmt.Println("v37", v37)
	fmt.Println("v38", v38.F1, v38.F2, v38.F3)
}
func main_189() {
	fuel_ = 3000
	try_(t9_189)
	try_(t22_189)
	fmt.Println("fuel", fuel_)
}

// 191
func c0_191() {
	v0 := id_[string](func() string { if func() bool { if (id_(true) || false) { return func() bool { if false { return true }; return false }() }; return func() bool { if true { return true }; return false }() }() { return cut_(string(part_(string(id_("é%")), int(3), int(63)) + func() string { if true { return "" }; return " \xffb%世%" }())) }; return cut_(string(cut_(string(id_("b\x00\xff") + "")) + part_(string(id_("b0")), int(2), int(9223372036854775807)))) }())
	fmt.Println(v0)
	v1 := id_[float64]((-((id_(float64(0.5)) - id_(float64(0.1))) / (id_(float64(123456.789)) + id_(float64(16777217))))))
	fmt.Println(v1)
	v2 := id_[int](int(uint32(id_(len(v0)))))
	fmt.Println(v2)
	v3 := id_[uint8](((+uint8(id_(len(v0)))) / (func() uint8 { if (v1 != v1) { return (id_(uint8(0)) % (id_(uint8(254)) | 1)) }; return func() uint8 { if true { return uint8(7) }; return uint8(7) }() }() | 1)))
	fmt.Println(v3)
	v4 := id_[float64]((func() float64 { if func() bool { if false { return true }; return false }() { return v1 }; return (v1 / v1) }() / (any(float64(id_(int8(126))))).(float64)))
	fmt.Println(v4)
	v5 := id_[int8](func() int8 { if ((pair_[int32, float32]{int32(2), float32(1e10)}).A > (id_(int32(2147483646)) % (id_(int32(0)) | 1))) { return (+int8(v3)) }; return ((id_(int8(2)) - int8(127)) + (id_(int8(-127)) &^ int8(-127))) }())
	fmt.Println(v5)
}
func main_191() {
	try_(c0_191)
}

// 192
type T1_192 struct {
	F0 *uint
}
type T2_192 struct {
	F0 [2]float32
	F1 int
	T1_192
}
func (t T1_192) M(x int) int {
	return (min(id_(x), x) ^ x)
}
func (t *T1_192) Set(x int) {
	t.F0 = (*t).F0
}
func (t T2_192) M(x int) int {
	return t.F1
}
func (t *T2_192) Set(x int) {
	t.F1 = ((*t).F1 % ((*t).F1 | 1))
}
func f6_192(p3 uint, p4 []float64, p5 T1_192) [4]float64 {
	tick_()
	v7 := id_[uint8](uint8((+func() int16 { if false { return int16(32767) }; return int16(32766) }()))); _ = v7
	return ([4]float64{float64(v7), func() float64 { if false { return float64(0.1) }; return float64(1e-7) }(), (id_(float64(-3.75)) / id_(float64(-1)))})
}
func t8_192() {
	m9 := id_[T2_192]((T2_192{F0: ([2]float32{float32(1), float32(55.042)}), F1: (id_(int(2)) & int(9223372036854775806)), T1_192: (pair_[T1_192, float32]{(T1_192{ptr_(uint(2))}), float32(1e10)}).A}))
	var im9 Shape_ = &m9
	m9 = (T2_192{F0: *new([2]float32), F1: int(1), T1_192: (T1_192{ptr_(uint(18446744073709551614))})})
	fmt.Println("interface", im9.M((func() int { if false { return int(58) }; return int(2730225876648193246) }() - int(sum_([]int{int(1), int(9223372036854775807)})))))
	m9.F0[1] -= (-m9.F0[0])
	v10 := id_[map[bool][]int]((map[bool][]int{false: (make([]int, 3, 4)), true: []int(window_([]int([]int(window_([]int(([]int{m9.F1, m9.F1, m9.F1, m9.F1})), m9.F1, m9.F1))), m9.F1, m9.F1))})); _ = v10
	if (m9.F1 == *ptr_((m9.F1 + m9.F1))) {
		v11 := id_[float64](((-func() float64 { if false { return float64(123456.789) }; return float64(123456.789) }()) * func() float64 { if (id_(int16(-32767)) > int16(2)) { return *ptr_(id_(float64(1))) }; return (-id_(float64(16777217))) }())); _ = v11
		v12 := id_[int32](((func() int32 { if true { return int32(1998909429) }; return int32(3) }() &^ (id_(int32(-2147483648)) >> 100)) << (*ptr_(id_(uint(0x51505e34e9ce96fc))) / (func() uint { if true { return uint(98) }; return uint(18446744073709551615) }() | 1)))); _ = v12
	} else if !(id_(m9) != id_(m9)) {
		v13 := id_[uint16](((uint16(sum_([]int{m9.F1, m9.F1})) | (^id_(uint16(1)))) >> 7)); _ = v13
		v14 := id_[int64](func() int64 { if (v13 < (v13 & v13)) { return (func() int64 { if true { return int64(2) }; return int64(7) }() >> (id_(uintptr(2)) * uintptr(1))) }; return ((+id_(int64(0x7ffffffffffffffe))) / ((id_(int64(0x7ffffffffffffffe)) - int64(87)) | 1)) }()); _ = v14
	} else if ((id_(int32(2147483646)) <= int32(-2147483648)) || (any(id_(true))).(bool)) {
	} else if (id_(m9) != id_(func() T2_192 { if true { return m9 }; return m9 }())) {
	} else if ((id_(uint32(0)) >> id_(uintptr(17604889723884700818))) >= (id_(uint32(3674722705)) * uint32(0))) {
	}
	fmt.Println("m9", m9.F0, m9.F1)
	fmt.Println("v10", v10)
}
func t15_192() {
	var v16 []map[string]string; _ = v16
	fmt.Printf("v16 %T\n", v16)
	fmt.Println("v16", v16)
	q17 := &v16; _ = q17
	v18 := id_[float64]((pair_[float64, uint64]{float64(imag(complex(id_(float64(-1)), id_(float64(1e10))))), uint64(id_(cap(v16)))}).A); _ = v18
	m19 := id_[T1_192]((T1_192{F0: func() *uint { if false { return ptr_(uint(18446744073709551614)) }; return ptr_(uint(2)) }()}))
	bm19 := m19.M
	m19 = *ptr_((T1_192{ptr_(uint(3))}))
	fmt.Println("bound", bm19(int(id_(len(v16)))))
	if len(v16) < 40 {
		v16 = append(v16, (map[string]string{"\x00%": ([...]string{"", ""})[id_(0)]}), at_(v16, (id_(int(0)) * int(54))), (map[string]string{"": cut_(fmt.Sprintf("%v", v18)), "世0\"": func() string { if true { return "\n" }; return "" }(), "%a\x00\"0\n": func() string { if false { return "b\x00 " }; return "b😀\x00" }()}))
	}
	f21 := func(p20 T1_192) map[bool]bool {
		tick_()
		return (map[bool]bool{false: (id_(uint32(1)) >= uint32(0))})
	}
	o22 := f21(m19); _ = o22
	fmt.Println("o22", o22)
	o23 := f21(func() T1_192 { if true { return m19 }; return m19 }()); _ = o23
	fmt.Printf("o23 %#v\n", o23)
	fmt.Println("v16", v16)
	if q17 != nil {
		fmt.Println("*q17", *q17)
	}
	fmt.Println("v18", v18)
	fmt.Println("o22", o22)
	fmt.Printf("o23 %v\n", o23)
}
func main_192() {
	fuel_ = 3000
	try_(t8_192)
	try_(t15_192)
	fmt.Println("fuel", fuel_)
}

// 193
func c0_193() {
	v0 := id_[uint32]((uint32(sum_([]int{int(sum_([]int{int(9223372036854775806), int(-1)})), ([...]int{int(-9223372036854775807), int(-9223372036854775808)})[id_(1)]})) & ((id_(uint32(5)) ^ uint32(3412915977)) << 32)))
	fmt.Println(v0)
	v1 := id_[int64](id_(int64((id_(int8(95)) &^ int8(127)))))
	fmt.Println(v1)
	v2 := id_[string](cut_(string(string([]byte{(id_(uint8(2)) + uint8(3)), (id_(uint8(0)) << 100)}) + string([]byte((pair_[string, int32]{"é\nZ", int32(2)}).A)))))
	fmt.Println(v2)
	v3 := id_[complex64](complex(func() float32 { if func() bool { if true { return false }; return true }() { return (id_(float32(1e-7)) + id_(float32(-3.75))) }; return (id_(float32(1e10)) * id_(float32(-3.75))) }(), (func() float32 { if true { return float32(123456.789) }; return float32(0.5) }() / (id_(float32(1e-7)) / id_(float32(1e-7))))))
	fmt.Println(v3)
	v4 := id_[int32](((([...]int32{int32(-2147483647)})[id_(0)] + func() int32 { if true { return int32(298830708) }; return int32(2) }()) * int32(id_(len(v2)))))
	fmt.Println(v4)
}
func c1_193() {
	s, t := id_("\x00"), id_("-12")
	_, _, _ = strings.ToUpper, utf8.RuneLen, strconv.Quote
	_ = t
	{
	fmt.Printf("%q %q\n", strings.FieldsFunc(s, func(r rune) bool { return r == ',' || r > 200 }), strings.NewReplacer("a", "1", "\xff", "2").Replace(s))
	}
	{
	fmt.Println(len(s), utf8.RuneCountInString(s), utf8.ValidString(s), s < t, s == t, s+t > t)
	}
	{
	fmt.Println(strings.Fields(s), strings.SplitN(s, "\xff", 0), strings.Count(s, "\xff"), strings.Index(s, "\xff"), strings.LastIndex(s, "\xff"))
	}
	{
	fmt.Println(strings.IndexRune(s, '\x00'), strings.ContainsRune(s, '\x00'), strings.IndexByte(s, 'a'), strings.IndexAny(s, t), strings.ContainsAny(s, t), strings.EqualFold(s, strings.ToUpper(s)))
	}
	{
	before, after, found := strings.Cut(s, "\xff"); fmt.Printf("%q %q %v %q\n", before, after, found, strings.Join([]string{s, t, s}, "\xff"))
	}
	{
	switch {
	case s < "\xff":
		fmt.Println("less")
	case strings.HasPrefix(s, "\xff"), strings.HasSuffix(t, "\xff"):
		fmt.Println("fix")
	}
	}
}
func main_193() {
	try_(c0_193)
	try_(c1_193)
}

// 194
func c0_194() {
	_, _, _, _, _ = sync.NewCond, context.Background, errors.New, atomic.AddInt32, time.Second
	{
	var wg sync.WaitGroup
	var mu sync.Mutex
	var total atomic.Int64
	m := map[int]int{}
	for i := range 4 * 3 {
		wg.Go(func() {
			mu.Lock()
			defer mu.Unlock()
			m[i%4]++
			total.Add(int64(i))
		})
	}
	wg.Wait()
	fmt.Println(m, total.Load())
	}
	{
	var nilch chan int
	ready := make(chan int, 1)
	for i := range 3 {
		if i == 4%3 {
			ready <- i
		}
		select {
		case v := <-nilch:
			fmt.Println("never", v)
		case v, ok := <-ready:
			fmt.Println("ready", v, ok)
		default:
			fmt.Println("default", i)
		}
	}
	}
	{
	sem := make(chan struct{}, 2)
	results := make([]int, 4)
	var wg sync.WaitGroup
	for i := range results {
		wg.Add(1)
		go func() {
			defer wg.Done()
			sem <- struct{}{}
			defer func() { <-sem }()
			results[i] = i * i
		}()
	}
	wg.Wait()
	fmt.Println(results)
	}
	{
	var once sync.Once
	for i := range 4 {
		once.Do(func() { fmt.Println("once", i) })
	}
	f := sync.OnceValue(func() int { fmt.Println("computed"); return 8 })
	fmt.Println(f(), f())
	}
}
func main_194() {
	try_(c0_194)
}

// 195
type T1_195 struct {
	F0 map[int32]int8
	F1 []int16
}
type T2_195 uint32
type T3_195 struct {
	F0 complex64
	F1 string
	F2 float32
	F3 T2_195
}
func (t T1_195) M(x int) int {
	return x
}
func (t T1_195) N(x int) T1_195 {
	return t
}
func (t *T1_195) Set(x int) {
	t.F0 = (map[int32]int8{int32(-1279526670): int8(-127), int32(904194976): int8(1), int32(-1): int8(7)})
}
func (t T2_195) M(x int) int {
	return int(func() uint64 { if (id_(true) && false) { return *ptr_(id_(uint64(45))) }; return (id_(uint64(45)) - uint64(14095092618325280965)) }())
}
func (t T2_195) N(x int) T2_195 {
	return func() T2_195 { if (t != t) { return t }; return t }()
}
func (t *T2_195) Set(x int) {
	*t = T2_195(2)
}
func (t T2_195) Error() string { return "<T2_195>" }
func (t T3_195) M(x int) int {
	return (x + x)
}
func (t T3_195) N(x int) T3_195 {
	return (T3_195{F0: (-t.F0), F1: t.F1, F2: t.F2, F3: t.F3})
}
func (t *T3_195) Set(x int) {
	t.F2 = ((*t).F2 / (*t).F2)
}
func (t T3_195) Error() string { return "<T3_195>" }
func f4_195() T2_195 {
	tick_()
	fmt.Println("in f4_195")
	var v5 int = (((+id_(int(36))) / ((id_(int(3)) / (id_(int(2)) | 1)) | 1)) << 100); _ = v5
	v5 = v5
	fmt.Printf("v5 %#v\n", v5)
	return func() T2_195 { if (id_(true) != true) { return (id_(T2_195(0xfffffffe)) &^ T2_195(2)) }; return func() T2_195 { if false { return T2_195(7) }; return T2_195(7) }() }()
}
func f6_195() [3]T2_195 {
	tick_()
	switch {
		case id_((*ptr_(id_(true)) && (id_(false) || false))):
			var v7 []map[T2_195]float64; _ = v7
			var v8 uint8 = ((^uint8(id_(len(v7)))) & ((id_(uint8(1)) &^ uint8(3)) - uint8(sum_([]int{int(-9223372036854775808), int(9223372036854775807)})))); _ = v8
		case id_((func() uint { if true { return uint(1) }; return uint(0) }() >= (id_(uint(5)) & uint(1)))):
		default:
	}
	return id_(func() [3]T2_195 { if false { return ([3]T2_195{}) }; return ([3]T2_195{T2_195(43)}) }())
}
func f11_195(p9 map[int]int16, p10 T1_195) any {
	tick_()
	if (func() bool { if (id_(false) && true) { return id_(id_(false)) }; return (id_(uint32(2)) != uint32(7)) }() != func() bool { if (pair_[bool, T2_195]{true, T2_195(0)}).A { return (id_(uintptr(1)) != uintptr(0xffffffffffffffff)) }; return func() bool { if true { return true }; return false }() }()) {
		var v12 T3_195; _ = v12
		var v13 **int8; _ = v13
	}
	return any(func() complex128 { if true { return complex128(complex(0.25, 3)) }; return complex128(complex(0.25, -0.5)) }())
}
func t14_195() {
	v15 := id_[T2_195]((((id_(T2_195(21)) + T2_195(1)) - f4_195()) >> 8)); _ = v15
	q16 := &v15; _ = q16
	v17 := id_[*float32](id_(func() *float32 { if (id_(false) == false) { return ptr_(float32(0.5)) }; return func() *float32 { if false { return ptr_(float32(-5.213)) }; return ptr_(float32(123456.789)) }() }())); _ = v17
	v18 := id_[*[2]int32](func() *[2]int32 { if ((v15 == v15) || (id_(uint8(255)) > uint8(18))) { return func() *[2]int32 { if !id_(true) { return (*[2]int32)(nil) }; return ptr_(*new([2]int32)) }() }; return &([2]int32{int32(5), int32(7)}) }()); _ = v18
	m19 := id_[T3_195](func() T3_195 { if (id_(int16(0x7ffe)) == int16(32767)) { return id_((T3_195{F0: complex64(complex(0.25, 0)), F1: "Z\xffb", F2: float32(2.25), F3: v15})) }; return func() T3_195 { if true { return (T3_195{F0: complex64(complex(-2.5, 0)), F1: "b", F3: v15}) }; return (T3_195{F0: complex64(complex(0.25, 1)), F2: float32(-617), F3: v15}) }() }())
	fmt.Println("expression", T3_195.N(m19, (any(int(id_(int16(32766))))).(int)))
	v20 := id_[int16]((+func() int16 { if (v15 != v15) { return (id_(int16(2)) | int16(0)) }; return (id_(int16(2)) >> id_(uint32(4294967295))) }())); _ = v20
	m21 := id_[T3_195](m19)
	bm21 := m21.N
	m21 = m19
	fmt.Println("bound", bm21((int(sum_([]int{int(-1), int(1)})) - func() int { if false { return int(9223372036854775806) }; return int(-7734103499544852589) }())))
	v22 := id_[T2_195](((f4_195() << 3) | v15)); _ = v22
	v23 := id_[map[T2_195]T3_195]((map[T2_195]T3_195{T2_195(4294967294): (T3_195{m19.F0, cut_(fmt.Sprintf("%+v", m19)), (m19.F2 * m19.F2), m21.F3}), T2_195(2): m21, T2_195(0): m21})); _ = v23
	m19.F3--
	fmt.Printf("v22 %+v\n", v22)
	for y24 := range upto_(5) {
		_ = y24
		tick_()
		for i25 := range id_(uint64(5)) {
			_ = i25
			tick_()
			ch26 := make(chan uintptr, 1)
			var ch27 chan uintptr
			ch26 <- ((^id_(uintptr(18446744073709551615))) << uintptr(v20))
			select {
				case x, ok := <-ch26:
					_ = x
					fmt.Println("received", ok)
				case ch27 <- func() uintptr { if false { return uintptr(18446744073709551615) }; return uintptr(29) }():
					fmt.Println("sent", len(ch27))
				default:
					fmt.Println("default")
			}
		}
	}
	var v28 []T2_195; _ = v28
	v29 := id_[T1_195](func() T1_195 { if func() bool { if (id_(int8(2)) >= int8(126)) { return (id_(true) == false) }; return (id_(m19) != id_(m21)) }() { return (T1_195{F1: func() []int16 { if true { return ([]int16{v20}) }; return []int16(nil) }()}) }; return (T1_195{F1: func() []int16 { if true { return []int16(nil) }; return ([]int16{v20, v20, v20}) }()}) }()); _ = v29
	v28 = v28[:len(v28)/2]
	v17 = ptr_((m19.F2 * (m19.F2 - m21.F2)))
	fmt.Println("v15", v15)
	if q16 != nil {
		fmt.Println("*q16", *q16)
	}
	if v17 != nil {
		fmt.Println("*v17", *v17)
	}
	if v18 != nil {
		fmt.Println("*v18", *v18)
	}
	fmt.Println("m19", m19)
	fmt.Println("v20", v20)
	fmt.Printf("m21 %v\n", m21)
	fmt.Println("v22", v22)
	fmt.Println("v23", v23)
	fmt.Printf("v28 %#v\n", v28)
	fmt.Println("v29", v29)
}
func t30_195() {
	v31 := id_[[]T2_195](([]T2_195{*ptr_((id_(T2_195(4294967294)) | T2_195(1))), ((id_(T2_195(0)) >> 3) << 7)})); _ = v31
	v32 := id_[map[string][]float32](*ptr_((map[string][]float32{"0": []float32(window_([]float32([]float32(nil)), int(0), int(1))), "a\x00\"%Z\xff": func() []float32 { if false { return ([]float32{}) }; return (make([]float32, 1, 8)) }(), "": []float32(window_([]float32(([]float32{float32(0), float32(1e10), float32(16777217), float32(1e-7)})), int(2), int(3420047740295679917)))}))); _ = v32
	v31 = v31
	v33 := id_[[2]int8](func() [2]int8 { if (func() uint32 { if false { return uint32(0xfffffffe) }; return uint32(3) }() == (id_(uint32(2325422228)) * uint32(2))) { return ([2]int8{(id_(int8(49)) - int8(92)), (id_(int8(126)) ^ int8(2))}) }; return ([2]int8{(id_(int8(127)) * int8(-128)), (any(id_(int8(127)))).(int8)}) }()); _ = v33
	for i35 := int(0); i35 < 3; i35++ {
		_ = i35
		tick_()
		v36 := mapped_([]bool(window_([]bool([]bool(window_([]bool((make([]bool, 2, 8))), i35, i35))), i35, id_(i35))), func(x bool) T2_195 { return (f4_195() + T2_195(id_(len(v32)))) })
		fmt.Printf("v36 %v\n", v36)
		if *ptr_((id_(false) || true)) {
			continue
		}
		v33 = v33
	}
	if v32 != nil {
		if x, ok := v32[cut_(string(func() string { if false { return "é\"\"\xffa世" }; return "" }() + cut_(string(id_("世\x00") + "b\"\n"))))]; ok || (id_(int64(9223372036854775806)) < int64(7)) {
			fmt.Println(x, ok)
		}
	}
	q37 := &v33; _ = q37
	var v38 T2_195; _ = v38
	v39 := id_[[3][4]T2_195](([3][4]T2_195{})); _ = v39
	switch x40 := (any(complex(id_(float64(-1)), id_(float64(-52.17))))).(type) {
		case float64:
			_ = x40
			fmt.Println("x40", x40)
			fmt.Println("copied", copy(v31, v31), len(v31))
		case uint16:
			_ = x40
			fmt.Println("x40", x40)
			var n41 uint
			var mu42 sync.Mutex
			var wg43 sync.WaitGroup
			for i := range uint(3) {
				_ = i
				wg43.Add(1)
				go func() {
					defer wg43.Done()
					mu42.Lock()
					defer mu42.Unlock()
					n41 ^= func() uint { if (id_(false) && false) { return i }; return i }()
				}()
			}
			wg43.Wait()
			fmt.Println("total", n41)
		case int16:
			_ = x40
			fmt.Printf("x40 %+v\n", x40)
			fmt.Println("v38", v38)
		case int8:
			_ = x40
			fmt.Println("x40", x40)
			if v32 != nil {
				if x, ok := v32[func() string { if (id_(uint64(1431576997850210511)) == uint64(18446744073709551615)) { return func() string { if true { return "b" }; return "\n" }() }; return cut_(string(id_("Z") + "世")) }()]; ok || (q37 != q37) {
					fmt.Println(x, ok)
				}
			}
		case string:
			_ = x40
			fmt.Println("x40", x40)
			fmt.Println("copied", copy(v31, ([]T2_195{})), len(v31))
		case uint, T2_195:
			fmt.Printf("%T\n", x40)
		default:
			fmt.Printf("other %T %v\n", x40, x40)
	}
	var st44 stack_[[]T2_195]
	st44.push(v31)
	st44.push([]T2_195(mapped_([]int{1, 2, (pair_[int, uint64]{int(9223372036854775807), uint64(1)}).A}, func(i int) T2_195 { return v38 })))
	st44.push(([]T2_195{(v39[uint64(v38)%3][0] >> 8), (v38 &^ v39[uint64(v38)%3][uint64(v38)%4]), f4_195()}))
	fmt.Println(len(st44.items))
	fmt.Printf("%v %+v %T\n", st44, st44, st44)
	fmt.Printf("v31 %v\n", v31)
	fmt.Printf("v32 %#v\n", v32)
	fmt.Println("v33", v33)
	if q37 != nil {
		fmt.Println("*q37", *q37)
	}
	fmt.Println("v38", v38)
	fmt.Println("v39", v39)
}
func t45_195() {
	f46 := func() int16 {
		tick_()
		var v47 [7]uint; _ = v47
		for i48 := range id_(uintptr(3)) {
			_ = i48
			tick_()
			v49 := id_[uintptr]((i48 | uintptr(sum_([]int{(id_(int(9223372036854775807)) &^ int(9223372036854775806)), id_(id_(int(1)))})))); _ = v49
			for i51 := range id_(uint64(1)) {
				_ = i51
				tick_()
				v52 := id_[uint16](uint16(((id_(int8(-128)) + int8(0)) ^ int8(v47[uint64(i51)%7])))); _ = v52
				if ((^v52) == func() uint16 { if true { return v52 }; return v52 }()) {
					continue
				}
				v53 := id_[[]T2_195](func() []T2_195 { if ((i51 | i51) >= uint64(id_(uint8(255)))) { return ([]T2_195{(id_(T2_195(65)) / (id_(T2_195(4195255731)) | 1))}) }; return ([]T2_195{(id_(T2_195(0)) & T2_195(7)), func() T2_195 { if true { return T2_195(4294967294) }; return T2_195(2) }()}) }()); _ = v53
			}
			if (func() uintptr { if (id_(T2_195(1)) < T2_195(0)) { return (i48 >> 3) }; return i48 }() != i48) {
				for i55 := range id_(uintptr(2)) {
					_ = i55
					tick_()
					fmt.Println("i48", i48)
				}
				q56 := &v49; _ = q56
			} else {
				v57 := id_[[]T2_195](([]T2_195{(any(f4_195())).(T2_195)})); _ = v57
				f58 := func() []float64 {
					tick_()
					fmt.Printf("v47 %v\n", v47)
					var v59 float64 = float64(real(func() complex128 { if func() bool { if true { return false }; return false }() { return func() complex128 { if true { return complex128(complex(1, 3)) }; return complex128(complex(0, 0)) }() }; return (id_(complex128(complex(0, 0))) + id_(complex128(complex(-2.5, -0.5)))) }())); _ = v59
					fmt.Println("copied", copy(v57, func() []T2_195 { if (id_(int8(3)) > int8(-128)) { return v57 }; return *ptr_(v57) }()), len(v57))
					return ([]float64{(v59 / v59), (pair_[float64, float64]{v59, v59}).A, v59})
				}
				o60 := f58(); _ = o60
				fmt.Printf("o60 %T\n", o60)
			}
			if (uint32(id_(len(v47))) != (id_(uint32(0x9efacb8c)) << id_(uint8(255)))) {
				break
			}
			i48, v49 = v49, i48
		}
		v61 := id_[T3_195]((T3_195{func() complex64 { if (id_(true) && true) { return (id_(complex64(complex(-2.5, 0))) * id_(complex64(complex(0, 3)))) }; return complex(id_(float32(0.5)), id_(float32(12.391))) }(), func() string { if (id_(false) && false) { return part_(string(id_("")), int(2), int(3)) }; return func() string { if true { return "\"世\"世é\n" }; return "" }() }(), (func() float32 { if false { return float32(1e10) }; return float32(-53.03) }() + (id_(float32(0.5)) / id_(float32(-3.75)))), func() T2_195 { if (id_(int64(-9223372036854775808)) == int64(0x5c170789c57355a8)) { return *ptr_(id_(T2_195(7))) }; return f4_195() }()})); _ = v61
		return (func() int16 { if false { return int16(7) }; return int16(3) }() / ((id_(int16(-1)) & int16(-32768)) | 1))
	}
	o62 := f46(); _ = o62
	fmt.Println("o62", o62)
	o63 := f46(); _ = o63
	fmt.Println("o63", o63)
	fmt.Println("o62", o62)
	fmt.Println("o63", o63)
}
func main_195() {
	fuel_ = 3000
	try_(t14_195)
	try_(t30_195)
	try_(t45_195)
	fmt.Println("fuel", fuel_)
}

// 196
func c0_196() {
	a := [6]struct{}{struct{}{}, struct{}{}, struct{}{}, struct{}{}, struct{}{}, struct{}{}}; s := a[1:4:4]
	show_ := func(what string, x []struct{}) { fmt.Println(what, x, len(x), cap(x), x == nil) }
	show_("s", s)
	s0 := s; fmt.Println(copy(s0, s), copy(s[len(s)/3:], s))
	if len(s) > 0 {
		s[len(s)-1] = struct{}{}
	}
	show_("s0", s0)
	s1 := append(s0, struct{}{}, struct{}{}, struct{}{}, struct{}{})
	show_("s1", s1)
	s2 := append(s1, struct{}{})
	show_("s2", s2)
	s3 := make([]struct{}, len(s2), cap(s2)+0); copy(s3, s2); s3 = append(s3, s2...)
	if len(s2) > 0 {
		s2[0] = struct{}{}
	}
	show_("s3", s3)
	s4 := s1; try_(func() { fmt.Println(s1[id_(3):id_(5):id_(8)]) })
	if len(s1) > 0 {
		s1[len(s1)-1] = struct{}{}
	}
	show_("s4", s4)
	s5 := append(s3, struct{}{}, struct{}{}, struct{}{})
	show_("s5", s5)
	show_("s5", s4)
	_ = s
	_ = s0
	_ = s1
	_ = s2
	_ = s3
	_ = s4
	_ = s5
	_ = slices.Max[[]int]
}
func main_196() {
	try_(c0_196)
}

// 197
func c0_197() {
	s0 := id_(int32(-1073741824))
	x0 := id_(int(-4611686018427387904))
	try_(func() { fmt.Println(x0<<s0, x0>>s0) })
	try_(func() { x0 >>= s0; fmt.Println(x0) })
	try_(func() { var i = 1 << s0; var j int32 = 1 << s0; var k = uint64(1 << s0); var w int64 = 1.0 << s0; var u = uint8(1)<<s0 == 2<<s0; fmt.Println(i, j, k, w, u) })
	fmt.Println(x0<<28, x0>>21, x0<<(uint8(s0)&31))
	s1 := id_(uint16(1))
	x1 := id_(uint64(5))
	try_(func() { fmt.Println(x1<<s1, x1>>s1) })
	try_(func() { x1 >>= s1; fmt.Println(x1) })
	try_(func() { var i = 1 << s1; var j int32 = 1 << s1; var k = uint64(1 << s1); var w int64 = 1.0 << s1; var u = uint8(1)<<s1 == 2<<s1; fmt.Println(i, j, k, w, u) })
	fmt.Println(x1<<30, x1>>60, x1<<(uint8(s1)&127))
}
func main_197() {
	try_(c0_197)
}

// 198
type T1_198 struct {
	F0 [][]int8
	F1 int64
	F2 uint16
	F3 []int
}
func (t T1_198) M(x int) int {
	return x
}
func (t T1_198) N(x int) T1_198 {
	return func() T1_198 { if func() bool { if false { return false }; return true }() { return t }; return (T1_198{F0: t.F0, F1: t.F1, F3: t.F3}) }()
}
func (t *T1_198) Set(x int) {
	t.F3 = ([]int{})
}
func f3_198(p2 [4]bool) T1_198 {
	tick_()
	fmt.Println("in f3_198")
	return func() T1_198 { if (p2[0] != p2[1]) { return (T1_198{(make([][]int8, 4, 6)), int64(7), uint16(65535), ([]int{int(7)})}) }; return (T1_198{F0: ([][]int8{([]int8{int8(-128), int8(1)}), (make([]int8, 1, 6))}), F1: int64(56), F2: uint16(5), F3: (make([]int, 3, 6))}) }()
}
func t4_198() {
	v5 := id_[T1_198]((T1_198{F0: func() [][]int8 { if func() bool { if true { return false }; return false }() { return ([][]int8{([]int8{}), ([]int8{}), ([]int8{}), []int8(nil)}) }; return append(trim_([][]int8([][]int8(nil))), [][]int8{}...) }(), F2: (func() uint16 { if true { return uint16(0xfffe) }; return uint16(0) }() - uint16(trunc_(float64(id_(float32(0))))))})); _ = v5
	q6 := &v5; _ = q6
	v7 := id_[int]((((^id_(int(-1))) ^ (id_(int(-9223372036854775807)) | int(3))) | (int(trunc_(float64(id_(float32(1))))) - (id_(int(3)) * int(1))))); _ = v7
	fmt.Printf("v5 %+v\n", v5)
	if q6 != nil {
		fmt.Println("*q6", *q6)
	}
	fmt.Println("v7", v7)
}
func t8_198() {
	v9 := id_[any](id_(*ptr_(func() any { if true { return any(true) }; return any(true) }()))); _ = v9
	var v10 T1_198 = (T1_198{F0: [][]int8(window_([][]int8(([][]int8{([]int8{int8(3), int8(1)}), ([]int8{int8(7)}), ([]int8{int8(100), int8(-28)})})), int(sum_([]int{int(2), int(-9223372036854775808)})), int(trunc_(float64(id_(float64(16777217))))))), F2: (^func() uint16 { if true { return uint16(65535) }; return uint16(1) }()), F3: []int(window_([]int(([]int{int(3), int(9223372036854775806), int(-1)})), func() int { if true { return int(7) }; return int(2) }(), *ptr_(id_(int(-9223372036854775807)))))}); _ = v10
	f11 := func() map[bool]uint {
		tick_()
		return func() map[bool]uint { if (id_(int32(3)) <= int32(1)) { return func() map[bool]uint { if true { return (map[bool]uint{false: uint(1)}) }; return (map[bool]uint{}) }() }; return (map[bool]uint{false: uint(7)}) }()
	}
	o12 := f11(); _ = o12
	fmt.Println("o12", o12)
	o13 := f11(); _ = o13
	fmt.Println("o13", o13)
	o14 := f11(); _ = o14
	fmt.Printf("o14 %v\n", o14)
	fmt.Println("v9", v9)
	fmt.Println("v10", v10)
	fmt.Println("o12", o12)
	fmt.Println("o13", o13)
	fmt.Println("o14", o14)
}
func main_198() {
	fuel_ = 3000
	try_(t4_198)
	try_(t8_198)
	fmt.Println("fuel", fuel_)
}

// 199
var base0_199 = errors.New("base")
type Code0_199 int
func (c Code0_199) Error() string { return fmt.Sprintf("code %d", int(c)) }
func (c Code0_199) Is(t error) bool { return t == base0_199 && c > 3 }
type Wrap0_199 struct {
	op  string
	err error
}
func (w *Wrap0_199) Error() string { return w.op + ": " + w.err.Error() }
func (w *Wrap0_199) Unwrap() error { return w.err }
func make0_199(n int) (err error) {
	defer func() {
		if r := recover(); r != nil {
			err = fmt.Errorf("recovered: %w", r.(error))
		}
	}()
	switch n {
	case 0:
		return nil
	case 1:
		return &Wrap0_199{"op", base0_199}
	case 2:
		return fmt.Errorf("a %w and %w", Code0_199(4), &Wrap0_199{"x", Code0_199(2)})
	case 3:
		return errors.Join(base0_199, nil, Code0_199(4))
	case 4:
		_ = []int{}[id_(4)]
	case 5:
		var w *Wrap0_199
		return w
	}
	return fmt.Errorf("%v %d: %w", base0_199, n, errors.Join(nil, nil))
}
func c0_199() {
	for n := range 7 {
		err := make0_199(n)
		if err == nil {
			fmt.Println(n, "nil")
			continue
		}
		var code Code0_199
		var wrap *Wrap0_199
		fmt.Println(n, errors.Is(err, base0_199), errors.As(err, &code), code)
		if n != 5 {
			fmt.Println(err, errors.As(err, &wrap), errors.Unwrap(err) == nil)
			fmt.Printf("%v|%s|%q|%T\n", err, err, err, err)
		}
	}
	fmt.Printf("%v %+v %d %x %T\n", Code0_199(4), Code0_199(1), Code0_199(2), Code0_199(10), base0_199)
}
type A1_199 struct{ n int }
func (a A1_199) M() int { return a.n }
type B1_199 int
func (b B1_199) M() int { return int(b) * 2 }
func (b B1_199) String() string { return "B" }
type I1_199 interface{ M() int }
func c1_199() {
	_ = errors.New
	for i, x := range []any{error(nil), int8(3), 1, (*A1_199)(nil), true, I1_199(B1_199(1))} {
		switch v := x.(type) {
		case int:
			fmt.Printf("%d int %v %T\n", i, v == v, v)
		case struct{}:
			fmt.Printf("%d struct{} %v %T\n", i, v == v, v)
		case map[string]int:
			fmt.Printf("%d map[string]int %v %T\n", i, v == nil, v)
		case nil:
			fmt.Printf("%d nil %v %T\n", i, v == nil, x)
		case fmt.Stringer:
			fmt.Printf("%d fmt.Stringer %v %T\n", i, v == nil, v)
		default:
			fmt.Printf("%d other %T %v\n", i, v, v == nil)
		}
		if _, ok := x.(interface{ M() int }); ok {
			fmt.Println(i, "is interface{ M() int }")
		}
		if _, ok := x.(struct{}); ok {
			fmt.Println(i, "is struct{}")
		}
		if _, ok := x.([2]int); ok {
			fmt.Println(i, "is [2]int")
		}
		try_(func() { _ = x.(error); fmt.Println("fine") })
	}
	var p, q any = make(chan int), A1_199{3}
	try_(func() { fmt.Println(p == q, p != q) })
	var i, j I1_199 = &A1_199{1}, B1_199(2)
	fmt.Println(i == j, i == nil, any(i) == any(j))
	try_(func() { fmt.Println(i.M() + j.M()) })
	try_(func() { fmt.Println(i.(fmt.Stringer).String()) })
	try_(func() { fmt.Println(j.(B1_199)) })
	try_(func() { fmt.Println(i.(interface{ Q() })) })
}
func main_199() {
	try_(c0_199)
	try_(c1_199)
}

// 201
type T1_201 struct {
	F0 uint16
	F1 uint16
	F2 []uintptr
	F3 complex64
}
func (t T1_201) M(x int) int {
	return x
}
func (t T1_201) N(x int) T1_201 {
	return t
}
func (t *T1_201) Set(x int) {
	t.F1 = (^(*t).F0)
}
func f5_201(p2 T1_201, p3 T1_201, p4 T1_201) uint {
	tick_()
	return uint(sum_([]int{func() int { if true { return int(1) }; return int(9223372036854775806) }(), (pair_[int, bool]{int(1), true}).A}))
}
func t6_201() {
	var v7 uint8; _ = v7
	v7 &^= func() uint8 { if (id_(true) == true) { return (v7 - v7) }; return v7 }()
	try_(func() {
		fmt.Println("no panic")
	})
	fmt.Println("v7", v7)
}
func main_201() {
	fuel_ = 3000
	try_(t6_201)
	fmt.Println("fuel", fuel_)
}

// 202
var trace0_202 []string
func log0_202(i, x int) int { trace0_202 = append(trace0_202, fmt.Sprint(i, "=", x)); return x }
var _ = log0_202(-1, v00_202)
var v20_202 = log0_202(2, 8 + v10_202)
var v40_202 = through40_202()
func through40_202() int { return log0_202(4, 1 + v10_202) }
type M00_202 struct{}
func (M00_202) get() int { return func() int { return log0_202(0, 4) }() }
var v00_202 = M00_202{}.get()
var v30_202, w30_202 = log0_202(3, 3), log0_202(3, 0 + v20_202 + v00_202)
var v50_202 = through50_202()
func through50_202() int { return log0_202(5, 1 + v30_202) }
var v10_202 = log0_202(1, 8 + v00_202)
var v60_202, w60_202 = both60_202()
func both60_202() (int, int) { return log0_202(6, 2), log0_202(6, -1) }
func init() { trace0_202 = append(trace0_202, "init0"); v30_202 += 1 }
func init() { trace0_202 = append(trace0_202, "init1"); v60_202 += 2 }
func init() { trace0_202 = append(trace0_202, "init2"); v60_202 += 3 }
func c0_202() {
	fmt.Println(trace0_202, v00_202, v10_202, v20_202, v30_202, v40_202, v50_202, v60_202)
}
func count1_202(name string, n int, cleanup bool) iter.Seq[int] {
	return func(yield func(int) bool) {
		if cleanup {
			defer fmt.Println("cleanup", name)
		}
		for i := range n {
			if !yield(i) {
				fmt.Println("stopped", name, i)
				return
			}
		}
		fmt.Println("finished", name)
	}
}
func pairs1_202(xs ...string) iter.Seq2[int, string] {
	return func(yield func(int, string) bool) {
		for i, x := range xs {
			if !yield(i, x) {
				break
			}
		}
	}
}
func filter1_202[T any](seq iter.Seq[T], keep func(T) bool) iter.Seq[T] {
	return func(yield func(T) bool) {
		seq(func(x T) bool { return !keep(x) || yield(x) })
	}
}
func run1_202(limit int) (res string) {
	x := 0
	defer func() { fmt.Println("end", x, res) }()
	if limit < 0 {
		goto done
	}
outer:
	for i := range count1_202("a", 2, true) {
		if x < 0 {
			continue outer
		}
		defer fmt.Println("deferred", i)
		for j := range count1_202("b", 0, true) {
			x++
			func() { defer func() { x++ }(); x += j }()
			if i == 1 && j == 0 {
				continue outer
			}
			if i+j > limit {
				break outer
			}
		}
		switch {
		case i == 0:
			break outer
		}
		fmt.Println("i", i, x)
	}
done:
	return res + fmt.Sprint("x", x)
}
func wrong1_202() {
	var kept func(int) bool
	for i := range func(yield func(int) bool) { kept = yield; yield(0) } {
		fmt.Println("got", i)
		if i == 1 {
			break
		}
	}
	kept(7)
}
func c1_202() {
	try_(func() { fmt.Println(run1_202(0)) })
	try_(func() { fmt.Println(run1_202(-1)) })
	try_(wrong1_202)
	for i, s := range pairs1_202("p", "q", "r") {
		defer fmt.Print("loop defer ", i, s, "\n")
		if i == 0 {
			continue
		}
		fmt.Println(i, s)
	}
	for range filter1_202(count1_202("f", 6, true), func(i int) bool { return i%2 == 1 }) {
		fmt.Print(".")
	}
	next, stop := iter.Pull(count1_202("pull", 2, true))
	v, ok := next()
	fmt.Println(v, ok)
	v, ok = next()
	fmt.Println(v, ok)
	stop()
	v, ok = next()
	fmt.Println(v, ok)
	var fs []func() int
	for i := range count1_202("closures", 3, false) {
		fs = append(fs, func() int { i++; return i })
	}
	fmt.Println(fs[0](), fs[0](), fs[2]())
	for i := range filter1_202(filter1_202(count1_202("ff", 9, false), func(i int) bool { return i > 1 }), func(i int) bool { return i%3 != 0 }) {
		if i > 6 {
			break
		}
		fmt.Print(i, " ")
	}
}
func main_202() {
	try_(c0_202)
	try_(c1_202)
}

// 203
type Num0_203 int
func (n Num0_203) String() string { return fmt.Sprintf("<%d>", int(n)) }
type Str0_203 string
type Err0_203 struct{ code int }
func (e Err0_203) Error() string { return fmt.Sprint("code ", e.code) }
type Ptr0_203 struct{ x int }
func (p *Ptr0_203) String() string { return "ptr" + fmt.Sprint(p == nil) }
type Plain0_203 struct {
	A int
	B string
	C any
}
type In0_203 struct{ X int }
type Outer0_203 struct {
	In0_203
	N Num0_203
}
func c0_203() {
	_, _ = errors.New, math.Pi
	fmt.Printf("|%*.4v|%0.d %.s|\n", -6, Num0_203(3), uintptr(6148914691236517205), map[int]any{-2: []int{int(3074457345618258602), int(10)}})
	fmt.Printf(" % .*v|\n", -1, rune('a'))
	fmt.Printf(" % 9[1]g%t %.*U|\n", []bool{false, false, true}, &[]uint8{uint8(2)}, 4, nil)
	fmt.Printf("é%#g %#qé%5G|\n", int8(107), struct{ A uint8; b any; C_ []uint8 }{uint8(2), []float64{}, []uint8{uint8(0), uint8(85)}}, struct{ A complex128; b any; C_ []complex128 }{complex128(complex(-2.25, 1e-4)), struct{ A uint8; b any; C_ []uint8 }{uint8(0), []int(nil), []uint8{uint8(122), uint8(1)}}, []complex128{}}, uint64(10))
	fmt.Printf("%-12.*G|\n", -1, []float64{float64(1e100), float64(3.5)})
	fmt.Printf(" % 0*q|\n", int64(3), int8(2))
	fmt.Printf("é%+-T %T%T|\n", map[string]rune{"b": 'a', "": '世'}, [3]int8{int8(92), int8(1), int8(0)})
	fmt.Printf("%q\n", fmt.Sprintln([4]uint8{}, any(nil), []int(nil), [3]uint8{uint8(109)}))
}
func main_203() {
	try_(c0_203)
}

// 204
type T1_204 []*uint
type T2_204 struct {
	F0 T1_204
	F1 int
	F2 map[bool]float64
}
func (t T1_204) M(x int) int {
	return (pair_[int, complex128]{x, (complex128(id_(complex64(complex(-2.5, 1)))) - complex128(id_(complex64(complex(0, 1)))))}).A
}
func (t *T1_204) Set(x int) {
	*t = (T1_204{ptr_(uint(46)), ptr_(uint(7)), ptr_(uint(98)), ptr_(uint(3))})
}
func (t T2_204) M(x int) int {
	return (int(*ptr_(id_(int32(-2147483647)))) &^ x)
}
func (t *T2_204) Set(x int) {
	t.F1 = func() int { if true { return (*t).F1 }; return x }()
}
func f3_204() bool {
	tick_()
	if x4 := id_[uint64](min(uint64(id_(int32(0x7fffffff))), (id_(uint64(0)) / (id_(uint64(18446744073709551615)) | 1)))); func() bool { if func() bool { if false { return false }; return false }() { return (pair_[bool, bool]{true, false}).A }; return (id_(true) != true) }() {
		_ = x4
		v5 := cut_(string(func() string { if (pair_[bool, int]{false, int(0x7ffffffffffffffe)}).A { return part_(string(id_("\n")), int(-1), int(-1)) }; return part_(string(id_("Z")), int(1), int(0x4eaae3e7b09ecb33)) }() + cut_(fmt.Sprintf("%x", uint64(id_(uint32(0))))))); _ = v5
		q6 := &x4; _ = q6
	} else {
	}
	return func() bool { if (id_(int8(-127)) < int8(127)) { return (id_(uint32(1467139257)) <= uint32(1043590093)) }; return (id_(float64(2.25)) <= float64(1e-7)) }()
}
func t7_204() {
	v8 := id_[complex64](complex(float32((id_(float32(2.25)) * id_(float32(0)))), func() float32 { if (id_(float64(0.1)) > float64(123456.789)) { return max(id_(float32(2.25)), float32(57.38)) }; return (id_(float32(1e-7)) + id_(float32(0))) }())); _ = v8
	for _, y10 := range backward_([]int8{(id_(int8(126)) << id_(uint16(1)))}) {
		_ = y10
		tick_()
		switch x11 := part_(string(string([]byte(id_("é世")))), int(sum_([]int{int(-9223372036854775807), int(-9223372036854775808)})), func() int { if true { return int(3) }; return int(-9223372036854775807) }()); x11 {
			case "b0\xffé😀0":
				fmt.Println("x11", x11)
				o13 := func() (r12 int) {
					defer fmt.Println("deferred", r12)
					fmt.Println("y10", y10)
					if (x11 == cut_(string(*ptr_(x11) + cut_(fmt.Sprintf("%+v", v8))))) {
						v14 := (pair_[bool, float32]{!(pair_[bool, uint32]{false, uint32(4294967295)}).A, (float32(id_(int16(7))) / (id_(float32(-3.75)) / id_(float32(-3.75))))}).A; _ = v14
						try_(func() {
							var v15 uint32 = (func() uint32 { if v14 { return (id_(uint32(92)) + uint32(1)) }; return func() uint32 { if v14 { return uint32(3435087099) }; return uint32(4294967295) }() }() | uint32(id_(len(x11)))); _ = v15
							fmt.Println("no panic")
						})
					} else {
						for i16 := int(0); i16 < 2; i16++ {
							_ = i16
							tick_()
							fmt.Printf("r12 %v\n", r12)
							fmt.Printf("y10 %v\n", y10)
							q17 := &v8; _ = q17
						}
						v18 := id_[map[uint8]map[int]float64](func() map[uint8]map[int]float64 { if ((v8 + v8) != complex64(id_(complex128(complex(1, 1))))) { return (map[uint8]map[int]float64{}) }; return (map[uint8]map[int]float64{uint8(7): *ptr_((map[int]float64{int(3): float64(123456.789), int(-9223372036854775808): float64(1), int(-9223372036854775807): float64(0)}))}) }()); _ = v18
					}
					_ = (any(false)).(T2_204)
					return
				}()
				_ = o13
				fmt.Println("o13", o13)
				fallthrough
			case " ":
				v19 := id_[int8](y10); _ = v19
				v20 := id_[T2_204]((T2_204{F0: (pair_[T1_204, uint]{func() T1_204 { if false { return (T1_204{ptr_(uint(2))}) }; return (T1_204{ptr_(uint(18446744073709551614)), ptr_(uint(0))}) }(), func() uint { if true { return uint(2) }; return uint(2) }()}).A, F2: id_((map[bool]float64{false: float64(-1)}))})); _ = v20
			case "\n0é":
				ch21 := make(chan int)
				go func() {
					defer close(ch21)
					for i := range 2 {
						_ = i
						ch21 <- i
					}
				}()
				var s23 []int
				for x22 := range ch21 {
					s23 = append(s23, x22)
				}
				fmt.Println("s23", s23)
			case "0\"b":
			default:
				if (id_(false) == false) {
					break
				}
		}
	}
	fmt.Printf("v8 %v\n", v8)
}
func t24_204() {
	var v25 *int32; _ = v25
	if v25 != nil {
		fmt.Println("*v25", *v25)
	}
	v26 := id_[[]int64](([]int64{(pair_[int64, bool]{(id_(int64(0)) / (id_(int64(-9223372036854775808)) | 1)), (id_(int(-9223372036854775808)) <= int(3))}).A, (+(id_(int64(0x7fffffffffffffff)) / (id_(int64(-1)) | 1))), ((id_(int64(0)) + int64(1)) * (id_(int64(3)) * int64(3))), int64(sum_([]int{(any(id_(int(-1)))).(int), func() int { if true { return int(2) }; return int(-6034605836892691726) }()}))})); _ = v26
	if len(v26) > 0 {
		v26[int(uint8(id_(len(v26))))%len(v26)], v26[0] = v26[0], v26[len(v26)-1]
	}
	if v25 != nil {
		fmt.Println("*v25", *v25)
	}
	m27 := id_[T2_204](func() T2_204 { if (id_(true) || true) { return (T2_204{F0: T1_204(nil), F1: int(-1), F2: (map[bool]float64{false: float64(1)})}) }; return (T2_204{F0: T1_204(nil), F1: int(0x2cd99fdb747674ee)}) }())
	bm27 := m27.M
	m27 = (T2_204{F0: (make(T1_204, 2, 6)), F1: int(7), F2: map[bool]float64(nil)})
	fmt.Println("bound", bm27(((id_(int(7)) - int(-9223372036854775808)) << func() uint16 { if true { return uint16(0xd39e) }; return uint16(65534) }())))
	v28 := id_[[]map[int]int](id_(append(trim_([]map[int]int(([]map[int]int{(map[int]int{int(9223372036854775807): m27.F1, int(1284691040957190128): m27.F1, int(9223372036854775806): int(3)}), (map[int]int{int(7): m27.F1, int(-408346391220764124): m27.F1}), (map[int]int{int(0): m27.F1}), (map[int]int{int(1): m27.F1})}))), []map[int]int{func() map[int]int { if true { return (map[int]int{int(-9223372036854775807): m27.F1, int(-1053783853192312939): m27.F1}) }; return map[int]int(nil) }(), (map[int]int{int(-7413114222089763192): m27.F1, int(3): m27.F1})}...))); _ = v28
	v29 := id_[[]complex128](func() []complex128 { if (int64(id_(len(v26))) != (id_(int64(1)) % (id_(int64(-9223372036854775807)) | 1))) { return []complex128(window_([]complex128(append(trim_([]complex128([]complex128(nil))), []complex128{complex128(complex(0, 0)), complex128(complex(0.25, 1)), complex128(complex(0, 1))}...)), int(sum_([]int{m27.F1, m27.F1})), m27.F1)) }; return []complex128(window_([]complex128(id_([]complex128(nil))), (m27.F1 % (m27.F1 | 1)), (m27.F1 >> id_(uint(1))))) }()); _ = v29
	switch x30 := func() int16 { if !id_(true) { return int16(id_(len(v28))) }; return int16(id_(len(v26))) }(); x30 {
		case int16(32767), x30:
			if x31 := id_[uint64]((func() uint64 { if true { return uint64(7) }; return uint64(5) }() % ((id_(uint64(3)) >> id_(uintptr(2))) | 1))); func() bool { if (id_(true) != false) { return (id_(uint(7)) < uint(1)) }; return (v25 == v25) }() {
				_ = x31
				fmt.Println("m27", m27.F1, m27.F2)
				m32 := id_[T2_204]((T2_204{F1: (m27.F1 - m27.F1), F2: m27.F2}))
				fmt.Println("expression", T2_204.M(m32, func() int { if (id_(false) && true) { return int(id_(uint32(4294967294))) }; return m27.F1 }()))
			} else if id_((id_(int32(7)) >= int32(3))) {
				if id_(((id_(false) || false) && (id_(int64(-1)) > int64(9223372036854775807)))) {
					var st33 stack_[T1_204]
					st33.push(func() T1_204 { if (id_(uint(1)) <= uint(2)) { return T1_204(window_([]*uint(m27.F0), m27.F1, m27.F1)) }; return m27.F0 }())
					st33.push(T1_204(window_([]*uint(m27.F0), m27.F1, m27.F1)))
					fmt.Println(len(st33.items))
					v34 := id_[T1_204]((T1_204{func() *uint { if !id_(true) { return func() *uint { if false { return ptr_(uint(3)) }; return ptr_(uint(1)) }() }; return ptr_(uint(0)) }(), (*uint)(nil), ptr_((id_(uint(95)) ^ uint(18446744073709551615)))})); _ = v34
				} else if ((id_(int64(-9223372036854775808)) - int64(7)) == int64(sum_([]int{m27.F1, m27.F1}))) {
					x31 *= x31
					v26 = ([]int64{((id_(int64(0)) - int64(-9223372036854775808)) / (at_(v26, m27.F1) | 1)), int64((id_(int64(-7418869635069820624)) - int64(100))), int64(id_(cap(v26)))})
				}
				var v35 int = m27.F1; _ = v35
			} else {
			}
			fallthrough
		default:
			if (id_(true) != false) {
				break
			}
	}
	if v25 != nil {
		fmt.Println("*v25", *v25)
	}
	fmt.Println("v26", v26)
	fmt.Println("m27", m27.F1, m27.F2)
	fmt.Printf("v28 %#v\n", v28)
	fmt.Printf("v29 %+v\n", v29)
}
func main_204() {
	fuel_ = 3000
	try_(t7_204)
	try_(t24_204)
	fmt.Println("fuel", fuel_)
}

// 205
func count0_205(name string, n int, cleanup bool) iter.Seq[int] {
	return func(yield func(int) bool) {
		if cleanup {
			defer fmt.Println("cleanup", name)
		}
		for i := range n {
			if !yield(i) {
				fmt.Println("stopped", name, i)
				return
			}
		}
		fmt.Println("finished", name)
	}
}
func pairs0_205(xs ...string) iter.Seq2[int, string] {
	return func(yield func(int, string) bool) {
		for i, x := range xs {
			if !yield(i, x) {
				break
			}
		}
	}
}
func filter0_205[T any](seq iter.Seq[T], keep func(T) bool) iter.Seq[T] {
	return func(yield func(T) bool) {
		seq(func(x T) bool { return !keep(x) || yield(x) })
	}
}
func run0_205(limit int) (res string) {
	x := 0
	defer func() { fmt.Println("end", x, res) }()
	if limit < 0 {
		goto done
	}
outer:
	for i := range count0_205("a", 0, false) {
		if x < 0 {
			continue outer
		}
		if r := recover(); r != nil { fmt.Println(r) }
		for j := range count0_205("b", 3, true) {
			x++
			defer func() { if r := recover(); r != nil { res = fmt.Sprint("rescued ", r) } }()
			if i == 0 && j == 0 {
				break outer
			}
			if i+j > limit {
				continue outer
			}
		}
		switch {
		case i == 0:
			break outer
		}
		fmt.Println("i", i, x)
	}
done:
	return res + fmt.Sprint("x", x)
}
func wrong0_205() {
	var kept func(int) bool
	for i := range func(yield func(int) bool) { kept = yield; _ = yield(0) && yield(1) } {
		fmt.Println("got", i)
		if i == 1 {
			break
		}
	}
	kept(7)
}
func c0_205() {
	try_(func() { fmt.Println(run0_205(4)) })
	try_(func() { fmt.Println(run0_205(-1)) })
	try_(wrong0_205)
	for i, s := range pairs0_205("p", "q", "r") {
		defer fmt.Print("loop defer ", i, s, "\n")
		if i == 0 {
			continue
		}
		fmt.Println(i, s)
	}
	for range filter0_205(count0_205("f", 6, false), func(i int) bool { return i%2 == 1 }) {
		fmt.Print(".")
	}
	next, stop := iter.Pull(count0_205("pull", 0, true))
	v, ok := next()
	fmt.Println(v, ok)
	v, ok = next()
	fmt.Println(v, ok)
	stop()
	v, ok = next()
	fmt.Println(v, ok)
	var fs []func() int
	for i := range count0_205("closures", 3, false) {
		fs = append(fs, func() int { i++; return i })
	}
	fmt.Println(fs[0](), fs[0](), fs[2]())
	for i := range filter0_205(filter0_205(count0_205("ff", 9, false), func(i int) bool { return i > 1 }), func(i int) bool { return i%3 != 0 }) {
		if i > 6 {
			break
		}
		fmt.Print(i, " ")
	}
}
var base1_205 = errors.New("base")
type Code1_205 int
func (c Code1_205) Error() string { return fmt.Sprintf("code %d", int(c)) }
func (c Code1_205) Is(t error) bool { return t == base1_205 && c > 3 }
type Wrap1_205 struct {
	op  string
	err error
}
func (w *Wrap1_205) Error() string { return w.op + ": " + w.err.Error() }
func (w *Wrap1_205) Unwrap() error { return w.err }
func make1_205(n int) (err error) {
	defer func() {
		if r := recover(); r != nil {
			err = fmt.Errorf("recovered: %w", r.(error))
		}
	}()
	switch n {
	case 0:
		return nil
	case 1:
		return &Wrap1_205{"op", base1_205}
	case 2:
		return fmt.Errorf("a %w and %w", Code1_205(0), &Wrap1_205{"x", Code1_205(2)})
	case 3:
		return errors.Join(base1_205, nil, Code1_205(0))
	case 4:
		_ = []int{}[id_(0)]
	case 5:
		var w *Wrap1_205
		return w
	}
	return fmt.Errorf("%v %d: %w", base1_205, n, errors.Join(nil, nil))
}
func c1_205() {
	for n := range 7 {
		err := make1_205(n)
		if err == nil {
			fmt.Println(n, "nil")
			continue
		}
		var code Code1_205
		var wrap *Wrap1_205
		fmt.Println(n, errors.Is(err, base1_205), errors.As(err, &code), code)
		if n != 5 {
			fmt.Println(err, errors.As(err, &wrap), errors.Unwrap(err) == nil)
			fmt.Printf("%v|%s|%q|%T\n", err, err, err, err)
		}
	}
	fmt.Printf("%v %+v %d %x %T\n", Code1_205(0), Code1_205(1), Code1_205(2), Code1_205(10), base1_205)
}
func main_205() {
	try_(c0_205)
	try_(c1_205)
}

// 206
type Kind0_206 int
const (
	x0_206  = iota
	y0_206
	_, w0_206 = iota, iota * 2
	v0_206 = iota
	u0_206, t0_206 = iota, "s"
	s0_206, r0_206
)
func c0_206() {
	const k0 = 7
	const k1 = k0 &^ k0
	const k2 = k1 | k0
	const k3 = k0 &^ k1
	const k4 = 0x10000000000
	const f0 = 3.14159265358979323846264338327950288
	const f1 = 1e30
	fmt.Println(int16(k0), int16(k0) == k0)
	fmt.Println(int32(k0), int32(k0) == k0)
	fmt.Println(uint8(k0), uint8(k0) == k0)
	fmt.Println(uint32(k0), uint32(k0) == k0)
	fmt.Println(int16(k1), int16(k1) == k1)
	fmt.Println(uint64(k1), uint64(k1) == k1)
	fmt.Println(int(k2), int(k2) == k2)
	fmt.Println(int8(k2), int8(k2) == k2)
	fmt.Println(int16(k2), int16(k2) == k2)
	fmt.Println(uint16(k2), uint16(k2) == k2)
	fmt.Println(uintptr(k2), uintptr(k2) == k2)
	fmt.Println(uint64(k3), uint64(k3) == k3)
	fmt.Println(uint(k4), uint(k4) == k4)
	fmt.Println(float64(f0), f0 < 1, f0+1 == 1)
	fmt.Println(float32(f0), complex64(f0), f0*2i)
	fmt.Println(float64(f1), f1 < 1, f1+1 == 1)
	fmt.Println(x0_206, y0_206, w0_206, v0_206, u0_206, t0_206, s0_206, r0_206)
	fmt.Printf("%T %v\n", x0_206, x0_206)
	fmt.Printf("%T %v\n", y0_206, y0_206)
	_, _ = k0 > 0, 0
}
func main_206() {
	try_(c0_206)
}

// 207
type T1_207 struct {
	F0 uint16
}
func (t T1_207) M(x int) int {
	return func() int { if func() bool { if (id_(false) || true) { return !id_(true) }; return !id_(false) }() { return (x * (x &^ x)) }; return func() int { if !id_(false) { return x }; return x }() }()
}
func (t T1_207) N(x int) T1_207 {
	return t
}
func (t *T1_207) Set(x int) {
	t.F0 = (*t).F0
}
func f5_207(p2 []uint64, p3 int, p4 int32) complex64 {
	tick_()
	fmt.Println("p4", p4)
	return ((id_(complex64(complex(0.25, 0))) - id_(complex64(complex(-2.5, 1)))) * (id_(complex64(complex(-2.5, 1))) * id_(complex64(complex(0.25, -0.5)))))
}
func t6_207() {
	m7 := id_[T1_207]((T1_207{F0: (any(id_(uint16(7)))).(uint16)}))
	fmt.Println("method", m7.M((func() int { if true { return int(1) }; return int(2021927898557336718) }() * int(sum_([]int{int(3), int(-9223372036854775807)})))))
	m8 := id_[T1_207](m7)
	fmt.Println("expression", T1_207.N(m8, func() int { if (id_(true) && false) { return (id_(int(1)) + int(-9223372036854775807)) }; return func() int { if true { return int(-1) }; return int(-9223372036854775807) }() }()))
	fmt.Printf("m7 %T\n", m7)
	v9 := id_[uint](((^uint(id_(uintptr(2)))) * uint(trunc_(float64(float32(imag(id_(complex64(complex(0, 0)))))))))); _ = v9
	v10 := id_[T1_207](m7); _ = v10
	v11 := id_[T1_207](m7); _ = v11
	fmt.Println("m7", m7)
	fmt.Println("m8", m8)
	fmt.Println("v9", v9)
	fmt.Println("v10", v10)
	fmt.Printf("v11 %v\n", v11)
}
func t12_207() {
	v13 := id_[[7]T1_207](func() [7]T1_207 { if ((id_(int(7)) == int(1)) != (id_(false) && true)) { return ([7]T1_207{(T1_207{uint16(3)}), func() T1_207 { if false { return (T1_207{F0: uint16(65535)}) }; return *new(T1_207) }(), (T1_207{F0: uint16(0)}), func() T1_207 { if false { return (T1_207{F0: uint16(0)}) }; return (T1_207{uint16(1)}) }()}) }; return ([7]T1_207{}) }()); _ = v13
	try_(func() {
		fmt.Println("v13", v13)
		fmt.Println("no panic")
	})
	v14 := id_[complex64]((((id_(complex64(complex(1, 3))) * id_(complex64(complex(0, -0.5)))) + (id_(complex64(complex(0.25, 0))) * id_(complex64(complex(1, 1))))) * func() complex64 { if func() bool { if true { return false }; return true }() { return func() complex64 { if true { return complex64(complex(1, 1)) }; return complex64(complex(1, -0.5)) }() }; return (id_(complex64(complex(0.25, 3))) - id_(complex64(complex(0.25, -0.5)))) }())); _ = v14
	var v15 int16; _ = v15
	var v16 int8; _ = v16
	fmt.Println("v13", v13)
	fmt.Println("v14", v14)
	fmt.Println("v15", v15)
	fmt.Println("v16", v16)
}
func main_207() {
	fuel_ = 3000
	try_(t6_207)
	try_(t12_207)
	fmt.Println("fuel", fuel_)
}

// 208
type T0_208 struct{ n int }
func (t T0_208) Error() string { return fmt.Sprint("T", t.n) }
func inner0_208(n int) (r int, err error) {
	defer func() { r *= 2 }()
	defer func() {
		if x := recover(); x != nil {
			err = fmt.Errorf("inner: %v", x)
			r = 3
			if n > 1 {
				panic(fmt.Sprint("again ", x))
			}
		}
	}()
	for i := range 3 {
		defer fmt.Println("loop", i, n)
	}
	if n > 0 {
		var e error; _ = e.Error()
	}
	return 0, nil
}
func nested0_208() (s string) {
	defer func() {
		s += fmt.Sprint(" outer:", recover())
	}()
	defer func() {
		defer func() { s += fmt.Sprint(" middle:", recover()) }()
		y := []int{1, 2, 3}; _ = y[id_(2):id_(1):id_(3)]
	}()
	var e error; _ = e.Error()
	return "fine"
}
func helper0_208() any { return recover() }
func notdirect0_208() (r any) {
	defer func() { r = recover() }()
	defer func() { func() { fmt.Println("not direct", recover()) }() }()
	defer func() { fmt.Println("helper", helper0_208()) }()
	defer fmt.Println("direct", recover())
	y := []int{1, 2, 3}; _ = y[id_(2):id_(1):id_(3)]
	return "none"
}
func rethrow0_208() (err error) {
	defer func() {
		if e, ok := recover().(error); ok {
			err = e
		}
	}()
	func() {
		defer func() { panic(recover()) }()
		_ = []int{1}[id_(uint64(1<<64-1))]
	}()
	return
}
func c0_208() {
	try_(func() { fmt.Println(inner0_208(0)) })
	try_(func() { fmt.Println(inner0_208(1)) })
	try_(func() { fmt.Println(inner0_208(2)) })
	try_(func() { fmt.Println(nested0_208()) })
	try_(func() { fmt.Println(notdirect0_208()) })
	try_(func() {
		err := rethrow0_208()
		var t T0_208
		fmt.Println(err, errors.As(err, &t), t, errors.Unwrap(err))
		fmt.Printf("%T\n", err)
	})
	x := 3
	defer func(v int) { fmt.Println("args", v, x) }(x)
	x++
	defer func() {
		recover()
		fmt.Println("last", x)
	}()
	fmt.Println(recover(), x)
	for i := range 2 {
		defer func() {
			if r := recover(); r != nil && i == 1 {
				fmt.Println("swallow", i)
				panic(fmt.Sprint("new ", i))
			}
		}()
	}
	_ = [3]int{}[id_(int8(-1))]
}
func c1_208() {
	v0 := id_[int64]((((id_(int64(-9223372036854775807)) << id_(uint8(3))) << uint16(id_(uintptr(5)))) - (+func() int64 { if true { return int64(27) }; return int64(6789028884385400628) }())))
	fmt.Println(v0)
	v1 := id_[uint]((func() uint { if (id_(true) != false) { return (id_(uint(7)) & uint(0xfffffffffffffffe)) }; return (id_(uint(18446744073709551615)) * uint(1)) }() * func() uint { if (id_(false) || true) { return (id_(uint(54)) / (id_(uint(0)) | 1)) }; return uint(id_(int16(2))) }()))
	fmt.Println(v1)
	v2 := id_[float32]((((id_(float32(1e-7)) + id_(float32(16777217))) * (id_(float32(428)) - id_(float32(1e10)))) * (func() float32 { if false { return float32(-3.75) }; return float32(0.5) }() + float32(id_(uint64(0))))))
	fmt.Println(v2)
	v3 := id_[int16]((((id_(int16(-1)) << 63) % ((id_(int16(-32767)) >> id_(uint(1))) | 1)) * func() int16 { if (v2 != v2) { return (pair_[int16, int32]{int16(0), int32(0x7ffffffe)}).A }; return (pair_[int16, int64]{int16(-32768), v0}).A }()))
	fmt.Println(v3)
}
func main_208() {
	try_(c0_208)
	try_(c1_208)
}

// 209
func c0_209() {
	s, t := id_("%dß"), id_("ÀÉÎ")
	_, _, _ = strings.ToUpper, utf8.RuneLen, strconv.Quote
	_ = t
	{
	fmt.Printf("%c|%q|%U|%#U|%x|%d|%v\n", rune('\''), rune('\''), rune('\''), rune('\''), rune('\''), rune('\''), rune('\''))
	}
	{
	fmt.Printf("%q %q %q\n", strings.Split(s, "a"), strings.SplitAfter(s, "a"), strings.Replace(s, "a", t, 4))
	}
	{
	fmt.Printf("%q %q %q %q\n", strings.TrimSpace(s), strings.Trim(s, "a "), strings.TrimLeft(s, t), strings.TrimSuffix(s, "a"))
	}
	{
	fmt.Println(strconv.Quote(s), strconv.QuoteToASCII(s), strconv.Quote(t))
	}
	{
	fmt.Printf("%q %+q %x % X %#x %v %s|%8s|%-8q|%.3s|%U\n", s, s, s, s, s, s, s, s, s, s, []rune(s))
	}
	{
	try_(func() { fmt.Println(s[2]) })
	}
	{
	try_(func() { i := id_(5); fmt.Printf("%q\n", s[i:id_(1)]) })
	}
	{
	try_(func() { fmt.Printf("%q\n", strings.Repeat(s, id_(4))) })
	}
}
func main_209() {
	try_(c0_209)
}

// 210
type T1_210 string
type T2_210 []*complex64
func (t T1_210) M(x int) int {
	return x
}
func (t T1_210) N(x int) T1_210 {
	return t
}
func (t *T1_210) Set(x int) {
	*t = T1_210("b\nb😀Z\xff")
}
func (t T2_210) M(x int) int {
	return x
}
func (t *T2_210) Set(x int) {
	*t = (T2_210{ptr_(complex64(complex(-2.5, 0))), ptr_(complex64(complex(-2.5, 0)))})
}
func f3_210() []complex64 {
	tick_()
	fmt.Println("in f3_210")
	v4 := id_[uint64](*ptr_(((id_(uint64(0)) >> 100) << (^id_(uint(1)))))); _ = v4
	return func() []complex64 { if !id_(false) { return []complex64(mapped_([]int{1, 2, int(-9223372036854775807)}, func(i int) complex64 { return complex64(complex(0, 0)) })) }; return ([]complex64{complex64(complex(0, 0))}) }()
}
func f6_210(p5 map[int32]uint64) map[string]bool {
	tick_()
	for i9, c8 := range string(rune((id_(int32(-2147483648)) >> 64))) {
		_, _ = i9, c8
		_ = c8
		tick_()
		f10 := func() any {
			tick_()
			var v11 int32 = c8; _ = v11
			return func() any { if func() bool { if false { return false }; return true }() { return func() any { if true { return any(uint64(1)) }; return any(float64(1e-7)) }() }; return any(i9) }()
		}
		o12 := f10(); _ = o12
		fmt.Println("o12", o12)
		o13 := f10(); _ = o13
		fmt.Printf("o13 %T\n", o13)
	}
	return (map[string]bool{"": (id_(uint64(2)) >= uint64(2)), "世 ": (id_(true) == false)})
}
func t14_210() {
	v15 := id_[any](func() any { if func() bool { if func() bool { if false { return true }; return true }() { return (id_(false) && true) }; return (id_(T1_210("\n")) < T1_210("世b")) }() { return any(int32(id_(int64(0)))) }; return any(uint8(id_(uint8(255)))) }()); _ = v15
	fmt.Println("v15", v15)
	v16 := id_[uintptr]((((id_(uintptr(6)) * uintptr(3)) / ((id_(uintptr(5370869116961995792)) | uintptr(0)) | 1)) - (func() uintptr { if true { return uintptr(0) }; return uintptr(7) }() - (id_(uintptr(7736461226918785958)) - uintptr(0))))); _ = v16
	n18 := 2
G17:
	{
		tick_()
		var v19 T1_210 = T1_210(string([]byte{func() uint8 { if (id_(uint64(2)) <= uint64(2)) { return (id_(uint8(0)) &^ uint8(2)) }; return uint8(id_(uint8(0))) }(), id_(id_(id_(uint8(160))))})); _ = v19
		v20 := id_[T1_210](T1_210(string([]byte{uint8((id_(uint32(1)) >> v16)), uint8(id_(len(v19)))}))); _ = v20
	}
	if n18--; n18 > 0 {
		goto G17
	}
	try_(func() {
		v21 := id_[T1_210](func() T1_210 { if ((v16 < v16) || (id_(T1_210("%")) != T1_210("%\""))) { return T1_210(string(rune((id_(int32(2147483646)) % (id_(int32(-2147483647)) | 1))))) }; return T1_210(string([]rune(id_(id_("Z"))))) }()); _ = v21
		fmt.Println("shift", id_(1) << (((id_(int(-1)) << id_(uint64(18446744073709551614))) * int(sum_([]int{int(-9223372036854775808), int(-9223372036854775807)}))) % 100))
		fmt.Println("no panic")
	})
	var st22 stack_[uintptr]
	st22.push(v16)
	st22.push(v16)
	o23, ok24 := st22.pop(); _ = o23
	fmt.Println("popped", ok24)
	fmt.Printf("o23 %#v\n", o23)
	fmt.Println(len(st22.items))
	fmt.Printf("%v %+v %T\n", st22, st22, st22)
	o26 := func() (r25 [4]string) {
		defer func() {
			if x := recover(); x != nil {
				fmt.Println("caught", x)
			}
			fmt.Println("v15", v15)
			r25 = r25
		}()
		defer func() {
			switch x27 := (v15).(type) {
				case string:
					_ = x27
					fmt.Println("x27", x27)
					o29 := func() (r28 int) {
						defer func() {
							v30 := id_[T1_210](T1_210(cut_(string(T1_210(cut_(fmt.Sprintf("%#v", v15))) + (any(func() T1_210 { if true { return T1_210("😀世a") }; return T1_210("\"") }())).(T1_210))))); _ = v30
							r28 = r28
						}()
						o23 = o23
						o32 := func() (r31 int) {
							defer func() {
								if x := recover(); x != nil {
									fmt.Println("caught", x)
								}
								v33 := id_[uint16]((((^id_(uint16(1))) * (id_(uint16(3)) / (id_(uint16(7)) | 1))) | ((id_(uint16(5)) + uint16(7)) | func() uint16 { if false { return uint16(0) }; return uint16(5) }()))); _ = v33
								r31 = int(id_(len(x27)))
							}()
							defer func() {
								var v34 map[bool]T2_210; _ = v34
								r31 = r31
							}()
							if func() bool { if true { return true }; return false }() {
								panic(id_(x27))
							}
							return
						}()
						_ = o32
						fmt.Printf("o32 %v\n", o32)
						if func() bool { if false { return true }; return false }() {
							panic((id_(false) == false))
						}
						return (pair_[int, complex64]{(o32 >> id_(uint(0xfffffffffffffffe))), (id_(complex64(complex(-2.5, 1))) + id_(complex64(complex(0, 3))))}).A
					}()
					_ = o29
					fmt.Println("o29", o29)
				case uint:
					_ = x27
					fmt.Println("x27", x27)
				case bool:
					_ = x27
					fmt.Println("x27", x27)
				default:
					_ = x27
			}
			r25 = r25
		}()
		defer func() {
			if x := recover(); x != nil {
				fmt.Println("caught", x)
			}
			r25 = r25
		}()
		fmt.Println("shift", id_(1) << (int(id_(len(r25))) % 100))
		return r25
	}()
	_ = o26
	fmt.Println("o26", o26)
	fmt.Printf("v15 %T\n", v15)
	fmt.Printf("v16 %+v\n", v16)
	fmt.Println("o23", o23)
	fmt.Printf("o26 %T\n", o26)
}
func t35_210() {
	v36 := id_[T1_210](T1_210(cut_(string(T1_210(cut_(fmt.Sprintf("%#v", int(id_(int32(3)))))) + min(func() T1_210 { if false { return T1_210("") }; return T1_210("é") }(), T1_210(cut_(fmt.Sprintf("%v", int(9223372036854775806))))))))); _ = v36
	q37 := &v36; _ = q37
	v38 := id_[[]float32](append(trim_([]float32(([]float32{}))), []float32{}...)); _ = v38
	fmt.Printf("v36 %T\n", v36)
	v39 := id_[T1_210](v36); _ = v39
	v40 := id_[[]map[string]complex128](append(trim_([]map[string]complex128(append(trim_([]map[string]complex128(([]map[string]complex128{map[string]complex128(nil), (map[string]complex128{"\xffZ0": complex128(complex(-2.5, 0)), "\x00\n": complex128(complex(1, 3)), "😀": complex128(complex(-2.5, -0.5))}), (map[string]complex128{"世Z%%\x00%": complex128(complex(-2.5, 3)), "\x00": complex128(complex(1, 0))}), map[string]complex128(nil)}))), []map[string]complex128{(map[string]complex128{"\n": complex128(complex(0, 0))}), (map[string]complex128{"0 b": complex128(complex(-2.5, 1)), "": complex128(complex(-2.5, 1))})}...))), []map[string]complex128{func() map[string]complex128 { if func() bool { if false { return true }; return true }() { return (map[string]complex128{"0": complex128(complex(1, 0)), "é\"": complex128(complex(-2.5, 1)), "\xff": complex128(complex(0.25, 1))}) }; return (map[string]complex128{"": complex128(complex(0, 0)), "0": complex128(complex(0, -0.5))}) }(), func() map[string]complex128 { if (id_(true) == false) { return (map[string]complex128{"世": complex128(complex(0, 3)), "\x00😀%": complex128(complex(0, 0))}) }; return (map[string]complex128{"世": complex128(complex(0, 0)), "": complex128(complex(0, 1)), "\x00": complex128(complex(1, 0))}) }()}...)); _ = v40
	o42 := func() (r41 string) {
		defer func() {
			fmt.Println("v39", v39)
			r41 = r41
		}()
		defer func() {
			if x := recover(); x != nil {
				fmt.Println("caught", x)
			}
			v43 := id_[T1_210](v36); _ = v43
			r41 = part_(string(r41), func() int { if false { return int(9223372036854775807) }; return int(9223372036854775807) }(), (id_(int(-9223372036854775807)) - int(-9223372036854775808)))
		}()
		defer fmt.Println("deferred", (func() float64 { if true { return float64(2.25) }; return float64(0.1) }() > (id_(float64(123456.789)) + id_(float64(-711)))))
		var v44 [2]T1_210; _ = v44
		f47 := func(p45 uint, p46 complex128) int {
			tick_()
			v48 := id_[[7]float32](([7]float32{(-func() float32 { if false { return float32(0.5) }; return float32(495) }())})); _ = v48
			fmt.Println("p45", p45)
			v40 = []map[string]complex128(window_([]map[string]complex128([]map[string]complex128(window_([]map[string]complex128(([]map[string]complex128{})), (id_(int(69)) * int(-9223372036854775808)), (id_(int(3)) / (id_(int(7)) | 1))))), ((id_(int(2)) | int(2)) + func() int { if true { return int(-14451554718948369) }; return int(32) }()), ((id_(int(-1)) - int(-9223372036854775807)) % ((id_(int(7)) / (id_(int(1)) | 1)) | 1))))
			return (func() int { if true { return int(9223372036854775806) }; return int(-1) }() << 100)
		}
		o49 := f47((id_(uint(0)) & uint(4954141931667694808)), (id_(complex128(complex(0.25, 1))) - id_(complex128(complex(0.25, 0))))); _ = o49
		fmt.Println("o49", o49)
		if (id_(false) && true) {
			panic(!id_(true))
		}
		return r41
	}()
	_ = o42
	fmt.Println("o42", o42)
	v39, v36 = T1_210(string(rune((pair_[int32, uint16]{int32(3), uint16(0)}).A))), v36
	v50 := id_[T2_210](func() T2_210 { if ((id_(float64(1e10)) > float64(0.5)) || (o42 >= "éba")) { return (T2_210{(pair_[*complex64, int]{ptr_(complex64(complex(1, -0.5))), int(9223372036854775806)}).A}) }; return id_(T2_210(window_([]*complex64((T2_210{ptr_(complex64(complex(0, 0))), ptr_(complex64(complex(0, 1))), ptr_(complex64(complex(0.25, 3)))})), int(-9223372036854775808), int(9223372036854775807)))) }()); _ = v50
	ch51 := make(chan int, 3)
	go func() {
		defer close(ch51)
		for i := range 4 {
			_ = i
			ch51 <- i
		}
	}()
	for {
		x52, ok := <-ch51
		if !ok {
			break
		}
		fmt.Println("got", x52)
	}
	o54 := func() (r53 float64) {
		defer fmt.Println("deferred", min(o42, part_(string(o42), int(0), int(2))))
		return (float64(id_(uint32(1))) * r53)
	}()
	_ = o54
	fmt.Printf("o54 %+v\n", o54)
	fmt.Println("v36", v36)
	if q37 != nil {
		fmt.Println("*q37", *q37)
	}
	fmt.Println("v38", v38)
	fmt.Printf("v39 %#v\n", v39)
	fmt.Printf("v40 %+v\n", v40)
	fmt.Println("o42", o42)
	fmt.Println("v50", len(v50))
	fmt.Println("o54", o54)
}
func t55_210() {
	v56 := id_[T1_210](T1_210(string([]rune(*ptr_(string(rune(id_(int32(-2147483647))))))))); _ = v56
	var v57 uint64 = (pair_[uint64, uint]{((id_(uint64(0)) & uint64(18446744073709551615)) * uint64(id_(uint64(18446744073709551615)))), ((pair_[uint, int16]{uint(3), int16(0x7ffe)}).A &^ (id_(uint(1)) | uint(18446744073709551615)))}).A; _ = v57
	var v58 any; _ = v58
	var v59 T2_210 = T2_210(mapped_([]int{1, 2, (int(sum_([]int{int(3), int(2)})) & (id_(int(-9223372036854775808)) * int(0)))}, func(i int) *complex64 { return ptr_(complex(id_(float32(1e-7)), id_(float32(2.25)))) })); _ = v59
	fmt.Printf("v58 %#v\n", v58)
	if func() bool { if ((id_(uint16(65535)) < uint16(0)) || func() bool { if false { return false }; return true }()) { return ((id_(int(0)) % (id_(int(3)) | 1)) != int(id_(len(v56)))) }; return (func() T1_210 { if true { return v56 }; return v56 }() < v56) }() {
		fmt.Println("v56", v56)
		fmt.Println("v58", v58)
	} else if ((id_(float32(2.25)) * id_(float32(0.5))) < (id_(float32(560)) / id_(float32(123456.789)))) {
		v59 = append(v59[:len(v59)/3], v59[len(v59)/2:]...)
		var st60 stack_[int32]
		st60.push(func() int32 { if id_(id_(true)) { return func() int32 { if false { return int32(1) }; return int32(-1) }() }; return (pair_[int32, float64]{int32(3), float64(1e10)}).A }())
		o61, ok62 := st60.pop(); _ = o61
		fmt.Println("popped", ok62)
		fmt.Println("o61", o61)
		o63, ok64 := st60.pop(); _ = o63
		fmt.Println("popped", ok64)
		fmt.Println("o63", o63)
		st60.push(o61)
		fmt.Println(len(st60.items))
		fmt.Printf("%v %+v %T\n", st60, st60, st60)
	} else {
		m65 := id_[T1_210](v56)
		fmt.Println("expression", T1_210.M(m65, int(id_(len(v56)))))
		switch x66 := (v58).(type) {
			case T1_210:
				_ = x66
				fmt.Println("x66", x66)
				q67 := &m65; _ = q67
			case int:
				_ = x66
				fmt.Println("x66", x66)
				v68 := id_[[]T1_210](([]T1_210{})); _ = v68
			case float64:
				_ = x66
				fmt.Printf("x66 %+v\n", x66)
				var v69 int; _ = v69
			case uint:
				_ = x66
				fmt.Println("x66", x66)
				s70 := make([]T2_210, 1)
				var wg71 sync.WaitGroup
				for i := range s70 {
					wg71.Add(1)
					go func() {
						defer wg71.Done()
						s70[i] = v59
					}()
				}
				wg71.Wait()
				fmt.Println("s70", len(s70))
			case uint32:
				_ = x66
				fmt.Println("x66", x66)
				v58 = (pair_[any, uintptr]{v58, uintptr(trunc_(float64((id_(float64(0.1)) - id_(float64(0.1))))))}).A
			default:
				_ = x66
		}
	}
	v72 := id_[T1_210](T1_210(cut_(fmt.Sprintf("%-5q", v56)))); _ = v72
	fmt.Println("v56", v56)
	fmt.Printf("v57 %+v\n", v57)
	fmt.Printf("v58 %v\n", v58)
	fmt.Println("v59", len(v59))
	fmt.Printf("v72 %+v\n", v72)
}
func main_210() {
	fuel_ = 3000
	try_(t14_210)
	try_(t35_210)
	try_(t55_210)
	fmt.Println("fuel", fuel_)
}

// 211
var base0_211 = errors.New("base")
type Code0_211 int
func (c Code0_211) Error() string { return fmt.Sprintf("code %d", int(c)) }
func (c Code0_211) Is(t error) bool { return t == base0_211 && c > 3 }
type Wrap0_211 struct {
	op  string
	err error
}
func (w *Wrap0_211) Error() string { return w.op + ": " + w.err.Error() }
func (w *Wrap0_211) Unwrap() error { return w.err }
func make0_211(n int) (err error) {
	defer func() {
		if r := recover(); r != nil {
			err = fmt.Errorf("recovered: %w", r.(error))
		}
	}()
	switch n {
	case 0:
		return nil
	case 1:
		return &Wrap0_211{"op", base0_211}
	case 2:
		return fmt.Errorf("a %w and %w", Code0_211(0), &Wrap0_211{"x", Code0_211(2)})
	case 3:
		return errors.Join(base0_211, nil, Code0_211(0))
	case 4:
		_ = []int{}[id_(0)]
	case 5:
		var w *Wrap0_211
		return w
	}
	return fmt.Errorf("%v %d: %w", base0_211, n, errors.Join(nil, nil))
}
func c0_211() {
	for n := range 7 {
		err := make0_211(n)
		if err == nil {
			fmt.Println(n, "nil")
			continue
		}
		var code Code0_211
		var wrap *Wrap0_211
		fmt.Println(n, errors.Is(err, base0_211), errors.As(err, &code), code)
		if n != 5 {
			fmt.Println(err, errors.As(err, &wrap), errors.Unwrap(err) == nil)
			fmt.Printf("%v|%s|%q|%T\n", err, err, err, err)
		}
	}
	fmt.Printf("%v %+v %d %x %T\n", Code0_211(0), Code0_211(1), Code0_211(2), Code0_211(10), base0_211)
}
func c1_211() {
	var s [][3]byte
	show_ := func(what string, x [][3]byte) { fmt.Println(what, x, len(x), cap(x), x == nil) }
	show_("s", s)
	s0 := append(s, [3]byte{2}, [3]byte{7})
	show_("s0", s0)
	s1 := s[len(s)/2:]; s1 = append(s1, [3]byte{1})
	if len(s) > 0 {
		s[len(s)-1] = [3]byte{6}
	}
	show_("s1", s1)
	s2 := s; try_(func() { p := [2][3]byte(s); fmt.Println(p) })
	try_(func() { q := (*[1][3]byte)(s); fmt.Println(*q, len(q)) })
	show_("s2", s2)
	s3 := s1[:len(s1)/2]
	show_("s3", s3)
	var s4 [][3]byte; for i := range 20 {
		_ = i
		s4 = append(s4, [3]byte{8})
	}
	s4 = s4[:min(3, len(s4))]
	show_("s4", s4)
	s5 := s1[:len(s1)/2:(len(s1)+cap(s1))/2]
	if len(s1) > 0 {
		s1[0] = [3]byte{4}
	}
	show_("s5", s5)
	s6 := s1[len(s1)/2:]; s6 = append(s6, [3]byte{6}, [3]byte{9})
	if len(s1) > 0 {
		s1[0] = [3]byte{9}
	}
	show_("s6", s6)
	s7 := append(s2, [3]byte{0}, [3]byte{5}, [3]byte{6}, [3]byte{9})
	show_("s7", s7)
	_ = s
	_ = s0
	_ = s1
	_ = s2
	_ = s3
	_ = s4
	_ = s5
	_ = s6
	_ = s7
	_ = slices.Max[[]int]
}
func main_211() {
	try_(c0_211)
	try_(c1_211)
}

func main() {
	if len(os.Args) > 1 {
		switch os.Args[1] {
	case "105":
		main_105()
	case "106":
		main_106()
	case "107":
		main_107()
	case "108":
		main_108()
	case "109":
		main_109()
	case "110":
		main_110()
	case "111":
		main_111()
	case "112":
		main_112()
	case "113":
		main_113()
	case "115":
		main_115()
	case "116":
		main_116()
	case "117":
		main_117()
	case "118":
		main_118()
	case "119":
		main_119()
	case "120":
		main_120()
	case "122":
		main_122()
	case "123":
		main_123()
	case "124":
		main_124()
	case "125":
		main_125()
	case "126":
		main_126()
	case "127":
		main_127()
	case "128":
		main_128()
	case "129":
		main_129()
	case "130":
		main_130()
	case "132":
		main_132()
	case "133":
		main_133()
	case "134":
		main_134()
	case "135":
		main_135()
	case "136":
		main_136()
	case "137":
		main_137()
	case "138":
		main_138()
	case "139":
		main_139()
	case "140":
		main_140()
	case "141":
		main_141()
	case "142":
		main_142()
	case "143":
		main_143()
	case "144":
		main_144()
	case "145":
		main_145()
	case "146":
		main_146()
	case "147":
		main_147()
	case "148":
		main_148()
	case "150":
		main_150()
	case "151":
		main_151()
	case "152":
		main_152()
	case "154":
		main_154()
	case "155":
		main_155()
	case "156":
		main_156()
	case "157":
		main_157()
	case "158":
		main_158()
	case "159":
		main_159()
	case "160":
		main_160()
	case "161":
		main_161()
	case "162":
		main_162()
	case "163":
		main_163()
	case "164":
		main_164()
	case "165":
		main_165()
	case "166":
		main_166()
	case "167":
		main_167()
	case "168":
		main_168()
	case "169":
		main_169()
	case "170":
		main_170()
	case "171":
		main_171()
	case "172":
		main_172()
	case "173":
		main_173()
	case "174":
		main_174()
	case "175":
		main_175()
	case "176":
		main_176()
	case "177":
		main_177()
	case "178":
		main_178()
	case "179":
		main_179()
	case "180":
		main_180()
	case "181":
		main_181()
	case "182":
		main_182()
	case "183":
		main_183()
	case "184":
		main_184()
	case "185":
		main_185()
	case "186":
		main_186()
	case "187":
		main_187()
	case "188":
		main_188()
	case "189":
		main_189()
	case "191":
		main_191()
	case "192":
		main_192()
	case "193":
		main_193()
	case "194":
		main_194()
	case "195":
		main_195()
	case "196":
		main_196()
	case "197":
		main_197()
	case "198":
		main_198()
	case "199":
		main_199()
	case "201":
		main_201()
	case "202":
		main_202()
	case "203":
		main_203()
	case "204":
		main_204()
	case "205":
		main_205()
	case "206":
		main_206()
	case "207":
		main_207()
	case "208":
		main_208()
	case "209":
		main_209()
	case "210":
		main_210()
	case "211":
		main_211()
		}
		return
	}
	fmt.Println("## 105")
	main_105()
	fmt.Println("## 106")
	main_106()
	fmt.Println("## 107")
	main_107()
	fmt.Println("## 108")
	main_108()
	fmt.Println("## 109")
	main_109()
	fmt.Println("## 110")
	main_110()
	fmt.Println("## 111")
	main_111()
	fmt.Println("## 112")
	main_112()
	fmt.Println("## 113")
	main_113()
	fmt.Println("## 115")
	main_115()
	fmt.Println("## 116")
	main_116()
	fmt.Println("## 117")
	main_117()
	fmt.Println("## 118")
	main_118()
	fmt.Println("## 119")
	main_119()
	fmt.Println("## 120")
	main_120()
	fmt.Println("## 122")
	main_122()
	fmt.Println("## 123")
	main_123()
	fmt.Println("## 124")
	main_124()
	fmt.Println("## 125")
	main_125()
	fmt.Println("## 126")
	main_126()
	fmt.Println("## 127")
	main_127()
	fmt.Println("## 128")
	main_128()
	fmt.Println("## 129")
	main_129()
	fmt.Println("## 130")
	main_130()
	fmt.Println("## 132")
	main_132()
	fmt.Println("## 133")
	main_133()
	fmt.Println("## 134")
	main_134()
	fmt.Println("## 135")
	main_135()
	fmt.Println("## 136")
	main_136()
	fmt.Println("## 137")
	main_137()
	fmt.Println("## 138")
	main_138()
	fmt.Println("## 139")
	main_139()
	fmt.Println("## 140")
	main_140()
	fmt.Println("## 141")
	main_141()
	fmt.Println("## 142")
	main_142()
	fmt.Println("## 143")
	main_143()
	fmt.Println("## 144")
	main_144()
	fmt.Println("## 145")
	main_145()
	fmt.Println("## 146")
	main_146()
	fmt.Println("## 147")
	main_147()
	fmt.Println("## 148")
	main_148()
	fmt.Println("## 150")
	main_150()
	fmt.Println("## 151")
	main_151()
	fmt.Println("## 152")
	main_152()
	fmt.Println("## 154")
	main_154()
	fmt.Println("## 155")
	main_155()
	fmt.Println("## 156")
	main_156()
	fmt.Println("## 157")
	main_157()
	fmt.Println("## 158")
	main_158()
	fmt.Println("## 159")
	main_159()
	fmt.Println("## 160")
	main_160()
	fmt.Println("## 161")
	main_161()
	fmt.Println("## 162")
	main_162()
	fmt.Println("## 163")
	main_163()
	fmt.Println("## 164")
	main_164()
	fmt.Println("## 165")
	main_165()
	fmt.Println("## 166")
	main_166()
	fmt.Println("## 167")
	main_167()
	fmt.Println("## 168")
	main_168()
	fmt.Println("## 169")
	main_169()
	fmt.Println("## 170")
	main_170()
	fmt.Println("## 171")
	main_171()
	fmt.Println("## 172")
	main_172()
	fmt.Println("## 173")
	main_173()
	fmt.Println("## 174")
	main_174()
	fmt.Println("## 175")
	main_175()
	fmt.Println("## 176")
	main_176()
	fmt.Println("## 177")
	main_177()
	fmt.Println("## 178")
	main_178()
	fmt.Println("## 179")
	main_179()
	fmt.Println("## 180")
	main_180()
	fmt.Println("## 181")
	main_181()
	fmt.Println("## 182")
	main_182()
	fmt.Println("## 183")
	main_183()
	fmt.Println("## 184")
	main_184()
	fmt.Println("## 185")
	main_185()
	fmt.Println("## 186")
	main_186()
	fmt.Println("## 187")
	main_187()
	fmt.Println("## 188")
	main_188()
	fmt.Println("## 189")
	main_189()
	fmt.Println("## 191")
	main_191()
	fmt.Println("## 192")
	main_192()
	fmt.Println("## 193")
	main_193()
	fmt.Println("## 194")
	main_194()
	fmt.Println("## 195")
	main_195()
	fmt.Println("## 196")
	main_196()
	fmt.Println("## 197")
	main_197()
	fmt.Println("## 198")
	main_198()
	fmt.Println("## 199")
	main_199()
	fmt.Println("## 201")
	main_201()
	fmt.Println("## 202")
	main_202()
	fmt.Println("## 203")
	main_203()
	fmt.Println("## 204")
	main_204()
	fmt.Println("## 205")
	main_205()
	fmt.Println("## 206")
	main_206()
	fmt.Println("## 207")
	main_207()
	fmt.Println("## 208")
	main_208()
	fmt.Println("## 209")
	main_209()
	fmt.Println("## 210")
	main_210()
	fmt.Println("## 211")
	main_211()
}
