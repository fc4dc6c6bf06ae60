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

// 1
func c0_1() {
	_, _, _, _, _ = sync.NewCond, context.Background, errors.New, atomic.AddInt32, time.Second
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
	c <- 2
	select {
	case x[func() int { i++; return i }()] = <-c:
		fmt.Println(x, i)
	}
	}
	{
	var rw sync.RWMutex
	rw.RLock()
	fmt.Println(rw.TryRLock(), rw.TryLock())
	rw.RUnlock()
	rw.RUnlock()
	fmt.Println(rw.TryLock(), rw.TryRLock())
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
}
func main_1() {
	try_(c0_1)
}

// 2
type Kind0_2 int
const (
	x0_2 float64 = (iota + 1) * 1.5
	y0_2
	_, w0_2 = iota, iota * 2
	v0_2 = iota
	u0_2, t0_2 = iota, "s"
	s0_2, r0_2
)
func c0_2() {
	const k0 = -1
	const k1 = k0 &^ k0
	const k2 = k0 / k0
	const f0 = 3.14159265358979323846264338327950288
	const f1 = f0 / k0
	const f2 = 0.5
	const f3 = f0 * k0
	fmt.Println(float64(k0), float32(k0/1000000000000000000), k0 > 1<<65, k0%1000)
	fmt.Println(uint8(k1), uint8(k1) == k1)
	fmt.Println(uint16(k1), uint16(k1) == k1)
	fmt.Println(uint32(k1), uint32(k1) == k1)
	fmt.Println(int(k2), int(k2) == k2)
	fmt.Println(int8(k2), int8(k2) == k2)
	fmt.Println(int16(k2), int16(k2) == k2)
	fmt.Println(float64(f0), f0 < 1, f0+1 == 1)
	fmt.Println(float32(f0), complex64(f0), f0*2i)
	fmt.Println(float64(f1), f1 < 1, f1+1 == 1)
	fmt.Println(float32(f1), complex64(f1), f1*2i)
	fmt.Println(float64(f2), f2 < 1, f2+1 == 1)
	fmt.Println(float32(f2), complex64(f2), f2*2i)
	fmt.Println(float64(f3), f3 < 1, f3+1 == 1)
	fmt.Println(float32(f3), complex64(f3), f3*2i)
	fmt.Println(x0_2, y0_2, w0_2, v0_2, u0_2, t0_2, s0_2, r0_2)
	fmt.Printf("%T %v\n", x0_2, x0_2)
	fmt.Printf("%T %v\n", y0_2, y0_2)
	_, _ = k0 > 0, 0
}
func main_2() {
	try_(c0_2)
}

// 3
type T1_3 struct {
	F0 []int
	F1 map[bool]complex128
}
func (t T1_3) M(x int) int {
	return int(uint16(int32(id_(uint32(3183652505)))))
}
func (t T1_3) N(x int) T1_3 {
	return t
}
func (t *T1_3) Set(x int) {
	t.F1 = (map[bool]complex128{false: complex128(complex(0.25, -0.5))})
}
func f3_3(p2 map[string]complex128) uint {
	tick_()
	v4 := id_[map[bool]T1_3]((map[bool]T1_3{})); _ = v4
	return uint(sum_([]int{(id_(int(-1)) ^ int(1)), (pair_[int, uint16]{int(9223372036854775807), uint16(65535)}).A}))
}
func f5_3() string {
	tick_()
	v6 := id_[*complex64]((*complex64)(nil)); _ = v6
	return cut_(string(func() string { if false { return "\"" }; return "" }() + cut_(string(id_("Z") + "世😀"))))
}
func t7_3() {
	for i9, c8 := range cut_(fmt.Sprintf("%x", int(id_(int64(0))))) {
		_, _ = i9, c8
		_ = c8
		tick_()
		n11 := 2
	G10:
		{
			tick_()
			var v12 T1_3; _ = v12
			v13 := id_[int](i9); _ = v13
		}
		if n11--; n11 > 0 {
			goto G10
		}
		ch14 := make(chan float64, 1)
		go func() {
			defer close(ch14)
			for i := range 1 {
				_ = i
				ch14 <- ((id_(float64(1)) + id_(float64(989))) - (id_(float64(1e10)) - id_(float64(388))))
			}
		}()
		var s16 []float64
		for x15 := range ch14 {
			s16 = append(s16, x15)
		}
		fmt.Println("s16", s16)
	}
	for y18 := range upto_(1) {
		_ = y18
		tick_()
		if *ptr_(([...]bool{true, false})[id_(1)]) {
			break
		}
	}
}
func t19_3() {
	o21 := func() (r20 string) {
		defer fmt.Println("deferred", (^(id_(int(9223372036854775806)) % (id_(int(-1)) | 1))))
		defer func() {
			if x := recover(); x != nil {
				fmt.Println("caught", x)
			}
			f24 := func(p22 T1_3, p23 T1_3) map[bool]complex64 {
				tick_()
				v25 := id_[[]map[bool]uint32](func() []map[bool]uint32 { if (r20 == id_(r20)) { return ([]map[bool]uint32{(map[bool]uint32{false: uint32(2), true: uint32(1)}), (map[bool]uint32{}), (map[bool]uint32{true: uint32(5), false: uint32(0xfffffffe)})}) }; return func() []map[bool]uint32 { if (r20 != r20) { return id_(([]map[bool]uint32{(map[bool]uint32{}), (map[bool]uint32{}), (map[bool]uint32{}), (map[bool]uint32{false: uint32(1)})})) }; return (any([]map[bool]uint32(nil))).([]map[bool]uint32) }() }()); _ = v25
				v26 := id_[map[string]map[uintptr]int8]((map[string]map[uintptr]int8{})); _ = v26
				n28 := 3
			G27:
				{
					tick_()
					if v26 != nil {
						v26[cut_(string(r20 + f5_3()))] = (map[uintptr]int8{uintptr(32): (id_(int8(-1)) | int8(2)), uintptr(18446744073709551615): func() int8 { if false { return int8(23) }; return int8(-127) }(), uintptr(8923075524260057547): (id_(int8(126)) >> id_(uint16(2)))})
					}
				}
				if n28--; n28 > 0 {
					goto G27
				}
				return (map[bool]complex64{false: complex(id_(float32(1e-7)), id_(float32(1e-7)))})
			}
			o29 := f24((pair_[T1_3, uint32]{(T1_3{}), uint32(4294967294)}).A, func() T1_3 { if true { return (T1_3{F0: ([]int{int(3), int(7)})}) }; return (T1_3{}) }()); _ = o29
			fmt.Println("o29", o29)
			r20 = cut_(string(([...]string{r20, r20, "0"})[id_(1)] + r20))
		}()
		fmt.Println("array", len([3]int((any((make([]int, 2, 9)))).([]int))))
		return
	}()
	_ = o21
	fmt.Println("o21", o21)
	fmt.Printf("o21 %#v\n", o21)
}
func main_3() {
	fuel_ = 3000
	try_(t7_3)
	try_(t19_3)
	fmt.Println("fuel", fuel_)
}

// 4
type K0_4 struct {
	n int
	s string
}
type L0_4 int
type Bad0_4 struct{ f []int }
type I0_4 interface{ Key() string }
func (k K0_4) Key() string { return k.s }
func (l L0_4) Key() string { return "l" }
func (Bad0_4) Key() string { return "" }
func c0_4() {
	_, _, _ = maps.Keys[map[int]int], slices.Max[[]int], math.Pi
	m := map[int]map[string]int{1 << 40: {"in": 1}, 1: {"in": 1}, -3: {"in": 1}}
	fmt.Println(len(m), m)
	fmt.Println(len(m), m)
	fmt.Println(len(m), m)
	fmt.Println(len(m), m)
	fmt.Println(len(m), m)
	m2 := maps.Clone(m); clear(m); fmt.Println(len(m2), len(m))
	var z map[int]map[string]int; fmt.Println(z == nil, len(z)); delete(z, -3); try_(func() { z[-3] = map[string]int{"in": 1} })
	for k := range map[int]bool{2: true} {
		fmt.Println(k)
	}
}
func main_4() {
	try_(c0_4)
}

// 5
var base0_5 = errors.New("base")
type Code0_5 int
func (c Code0_5) Error() string { return fmt.Sprintf("code %d", int(c)) }
func (c Code0_5) Is(t error) bool { return t == base0_5 && c > 3 }
type Wrap0_5 struct {
	op  string
	err error
}
func (w *Wrap0_5) Error() string { return w.op + ": " + w.err.Error() }
func (w *Wrap0_5) Unwrap() error { return w.err }
func make0_5(n int) (err error) {
	defer func() {
		if r := recover(); r != nil {
			err = fmt.Errorf("recovered: %w", r.(error))
		}
	}()
	switch n {
	case 0:
		return nil
	case 1:
		return &Wrap0_5{"op", base0_5}
	case 2:
		return fmt.Errorf("a %w and %w", Code0_5(8), &Wrap0_5{"x", Code0_5(2)})
	case 3:
		return errors.Join(base0_5, nil, Code0_5(8))
	case 4:
		_ = []int{}[id_(8)]
	case 5:
		var w *Wrap0_5
		return w
	}
	return fmt.Errorf("%v %d: %w", base0_5, n, errors.Join(nil, nil))
}
func c0_5() {
	for n := range 7 {
		err := make0_5(n)
		if err == nil {
			fmt.Println(n, "nil")
			continue
		}
		var code Code0_5
		var wrap *Wrap0_5
		fmt.Println(n, errors.Is(err, base0_5), errors.As(err, &code), code)
		if n != 5 {
			fmt.Println(err, errors.As(err, &wrap), errors.Unwrap(err) == nil)
			fmt.Printf("%v|%s|%q|%T\n", err, err, err, err)
		}
	}
	fmt.Printf("%v %+v %d %x %T\n", Code0_5(8), Code0_5(1), Code0_5(2), Code0_5(10), base0_5)
}
type C1_5 struct{ n int }
func (c C1_5) Get() int { return c.n }
func (c *C1_5) Add(x ...int) int {
	for _, v := range x {
		c.n += v
	}
	return c.n
}
func (c *C1_5) Nil() bool { return c == nil }
type D1_5 struct{ *C1_5 }
type E1_5 struct{ C1_5 }
type G1_5 interface {
	Get() int
	Add(...int) int
}
type F1_5 func(int) int
func (f F1_5) Twice(x int) int { return f(f(x)) }
type S1_5 []int
func (s S1_5) Len() int { return len(s) }
func (s *S1_5) Push(x int) { *s = append(*s, x) }
func c1_5() {
	c := C1_5{0}
	get, add := c.Get, c.Add
	c.n = 7
	fmt.Println(get(), add(2, 2), c.n, get(), C1_5.Get(c), (*C1_5).Get(&c), (*C1_5).Add(&c, []int{1, 1}...))
	d, e := D1_5{&c}, E1_5{c}
	dg, eg, da, ea := d.Get, e.Get, d.Add, e.Add
	c.n, e.n = 10, 20
	fmt.Println(dg(), eg(), da(1), ea(1), c.n, e.n, d.n, D1_5.Add(d, 5), (*E1_5).Add(&e, 7), E1_5.Get(e))
	var g G1_5 = &c
	h, i := g.Get, g.Add
	fmt.Println(i(3), h(), G1_5.Get(g), G1_5.Add(g, 1, 2), interface{ Get() int }.Get(g))
	var np *C1_5
	fmt.Println(np.Nil(), (*C1_5).Nil(nil))
	try_(func() { fmt.Println(np.Get()) })
	try_(func() { f := np.Get; fmt.Println(f()) })
	try_(func() { var dd D1_5; fmt.Println(dd.Nil()); fmt.Println(dd.Get()) })
	try_(func() { var gg G1_5; f := gg.Get; fmt.Println(f()) })
	gn := []G1_5{np}[id_(0)]
	fmt.Println(gn == nil, gn != nil, gn.(*C1_5).Nil())
	try_(func() { fmt.Println(gn.Get()) })
	fmt.Println(F1_5(func(x int) int { return x*2 - 1 }).Twice(0))
	var s S1_5
	push := s.Push
	push(1)
	s.Push(7)
	defer fmt.Println("deferred", s.Len(), s)
	defer s.Push(9)
	length := s.Len
	push(4)
	fmt.Println(length(), s.Len(), s)
	fs := []func() int{c.Get, (&c).Get, d.Get, func() int { return c.n }}
	c.n = -0
	for _, f := range fs {
		fmt.Print(f(), " ")
	}
	fmt.Printf("%T %T %T\n", c.Add, (*C1_5).Add, G1_5.Get)
}
func main_5() {
	try_(c0_5)
	try_(c1_5)
}

// 6
type T1_6 struct {
	F0 uintptr
	F1 [3]bool
	F2 uint
}
func (t T1_6) M(x int) int {
	return x
}
func (t T1_6) N(x int) T1_6 {
	return (T1_6{F0: uintptr(id_(int8(126))), F1: ([3]bool{})})
}
func (t *T1_6) Set(x int) {
	t.F2 = (*t).F2
}
func (t T1_6) String() string { return "<T1_6>" }
func f4_6(p2 complex128, p3 complex64) complex128 {
	tick_()
	return p2
}
func t5_6() {
	v6 := id_[T1_6]((T1_6{F0: uintptr(func() uint8 { if true { return uint8(254) }; return uint8(1) }()), F2: ((id_(uint(5)) / (id_(uint(7)) | 1)) % (func() uint { if false { return uint(18446744073709551615) }; return uint(5) }() | 1))})); _ = v6
	v7 := id_[uint8](((uint8(sum_([]int{int(9223372036854775806), int(0x7ffffffffffffffe)})) * (id_(uint8(5)) + uint8(35))) >> 0)); _ = v7
	switch {
		case id_((([...]uint8{v7, v7})[id_(1)] != v7)):
		default:
	}
	fmt.Printf("v6 %v\n", v6)
	fmt.Printf("v7 %+v\n", v7)
}
func main_6() {
	fuel_ = 3000
	try_(t5_6)
	fmt.Println("fuel", fuel_)
}

// 7
func c0_7() {
	s0 := id_(int8(-64))
	x0 := id_(int(9223372036854775806))
	try_(func() { fmt.Println(x0<<s0, x0>>s0) })
	try_(func() { x0 <<= s0; fmt.Println(x0) })
	try_(func() { var i = 1 << s0; var j int32 = 1 << s0; var k = uint64(1 << s0); var w int64 = 1.0 << s0; var u = uint8(1)<<s0 == 2<<s0; fmt.Println(i, j, k, w, u) })
	fmt.Println(x0<<30, x0>>11, x0<<(uint8(s0)&127))
	s1 := id_(uint64(0))
	x1 := id_(int(0))
	try_(func() { fmt.Println(x1<<s1, x1>>s1) })
	try_(func() { x1 <<= s1; fmt.Println(x1) })
	try_(func() { var i = 1 << s1; var j int32 = 1 << s1; var k = uint64(1 << s1); var w int64 = 1.0 << s1; var u = uint8(1)<<s1 == 2<<s1; fmt.Println(i, j, k, w, u) })
	fmt.Println(x1<<37, x1>>53, x1<<(uint8(s1)&31))
	s2 := id_(int8(1))
	x2 := id_(uint32(1))
	try_(func() { fmt.Println(x2<<s2, x2>>s2) })
	try_(func() { x2 <<= s2; fmt.Println(x2) })
	try_(func() { var i = 1 << s2; var j int32 = 1 << s2; var k = uint64(1 << s2); var w int64 = 1.0 << s2; var u = uint8(1)<<s2 == 2<<s2; fmt.Println(i, j, k, w, u) })
	fmt.Println(x2<<7, x2>>26, x2<<(uint8(s2)&127))
	s3 := id_(uint32(4294967295))
	x3 := id_(uintptr(9688165431753121877))
	try_(func() { fmt.Println(x3<<s3, x3>>s3) })
	try_(func() { x3 >>= s3; fmt.Println(x3) })
	try_(func() { var i = 1 << s3; var j int32 = 1 << s3; var k = uint64(1 << s3); var w int64 = 1.0 << s3; var u = uint8(1)<<s3 == 2<<s3; fmt.Println(i, j, k, w, u) })
	fmt.Println(x3<<36, x3>>9, x3<<(uint8(s3)&7))
}
type A1_7 struct{ n int }
func (a A1_7) M() int { return a.n }
type B1_7 int
func (b B1_7) M() int { return int(b) * 2 }
func (b B1_7) String() string { return "B" }
type I1_7 interface{ M() int }
func c1_7() {
	_ = errors.New
	for i, x := range []any{error(nil), true, 2.5, 2.5} {
		switch v := x.(type) {
		case float64, float32:
			fmt.Printf("%d float64, float32 %v %T\n", i, v == nil, v)
		case A1_7:
			fmt.Printf("%d A %v %T\n", i, v == v, v)
		case func():
			fmt.Printf("%d func() %v %T\n", i, v == nil, v)
		case error:
			fmt.Printf("%d error %v %T\n", i, v == nil, v)
		case B1_7:
			fmt.Printf("%d B %v %T\n", i, v == v, v)
		case *A1_7:
			fmt.Printf("%d *A %v %T\n", i, v == nil, v)
		case int:
			fmt.Printf("%d int %v %T\n", i, v == v, v)
		default:
			fmt.Printf("%d other %T %v\n", i, v, v == nil)
		}
		if _, ok := x.(map[string]int); ok {
			fmt.Println(i, "is map[string]int")
		}
		if _, ok := x.(struct{}); ok {
			fmt.Println(i, "is struct{}")
		}
		try_(func() { _ = x.(string); fmt.Println("fine") })
	}
	var p, q any = errors.New("e"), func() {}
	try_(func() { fmt.Println(p == q, p != q) })
	var i, j I1_7 = nil, nil
	fmt.Println(i == j, i == nil, any(i) == any(j))
	try_(func() { fmt.Println(i.M() + j.M()) })
	try_(func() { fmt.Println(i.(fmt.Stringer).String()) })
	try_(func() { fmt.Println(j.(B1_7)) })
	try_(func() { fmt.Println(i.(interface{ Q() })) })
}
func main_7() {
	try_(c0_7)
	try_(c1_7)
}

// 8
type C0_8 struct{ n int }
func (c C0_8) Get() int { return c.n }
func (c *C0_8) Add(x ...int) int {
	for _, v := range x {
		c.n += v
	}
	return c.n
}
func (c *C0_8) Nil() bool { return c == nil }
type D0_8 struct{ *C0_8 }
type E0_8 struct{ C0_8 }
type G0_8 interface {
	Get() int
	Add(...int) int
}
type F0_8 func(int) int
func (f F0_8) Twice(x int) int { return f(f(x)) }
type S0_8 []int
func (s S0_8) Len() int { return len(s) }
func (s *S0_8) Push(x int) { *s = append(*s, x) }
func c0_8() {
	c := C0_8{6}
	get, add := c.Get, c.Add
	c.n = 2
	fmt.Println(get(), add(2, 2), c.n, get(), C0_8.Get(c), (*C0_8).Get(&c), (*C0_8).Add(&c, []int{1, 1}...))
	d, e := D0_8{&c}, E0_8{c}
	dg, eg, da, ea := d.Get, e.Get, d.Add, e.Add
	c.n, e.n = 10, 20
	fmt.Println(dg(), eg(), da(1), ea(1), c.n, e.n, d.n, D0_8.Add(d, 5), (*E0_8).Add(&e, 7), E0_8.Get(e))
	var g G0_8 = &c
	h, i := g.Get, g.Add
	fmt.Println(i(3), h(), G0_8.Get(g), G0_8.Add(g, 1, 2), interface{ Get() int }.Get(g))
	var np *C0_8
	fmt.Println(np.Nil(), (*C0_8).Nil(nil))
	try_(func() { fmt.Println(np.Get()) })
	try_(func() { f := np.Get; fmt.Println(f()) })
	try_(func() { var dd D0_8; fmt.Println(dd.Nil()); fmt.Println(dd.Get()) })
	try_(func() { var gg G0_8; f := gg.Get; fmt.Println(f()) })
	gn := []G0_8{np}[id_(0)]
	fmt.Println(gn == nil, gn != nil, gn.(*C0_8).Nil())
	try_(func() { fmt.Println(gn.Get()) })
	fmt.Println(F0_8(func(x int) int { return x*2 - 1 }).Twice(6))
	var s S0_8
	push := s.Push
	push(1)
	s.Push(2)
	defer fmt.Println("deferred", s.Len(), s)
	defer s.Push(9)
	length := s.Len
	push(4)
	fmt.Println(length(), s.Len(), s)
	fs := []func() int{c.Get, (&c).Get, d.Get, func() int { return c.n }}
	c.n = -6
	for _, f := range fs {
		fmt.Print(f(), " ")
	}
	fmt.Printf("%T %T %T\n", c.Add, (*C0_8).Add, G0_8.Get)
}
func main_8() {
	try_(c0_8)
}

// 9
type T1_9 struct {
	F0 map[bool][]int
	F1 *int64
	F2 **float32
}
type T2_9 int8
func (t T1_9) M(x int) int {
	return x
}
func (t *T1_9) Set(x int) {
	t.F1 = func() *int64 { if true { return (*t).F1 }; return (*t).F1 }()
}
func (t T2_9) M(x int) int {
	return (any((x << 100))).(int)
}
func (t T2_9) N(x int) T2_9 {
	return func() T2_9 { if (id_(true) == true) { return t }; return func() T2_9 { if true { return t }; return t }() }()
}
func (t *T2_9) Set(x int) {
	*t = T2_9(127)
}
func (t T2_9) String() string { return "<T2_9>" }
func f5_9(p3 T2_9, p4 int) uint32 {
	tick_()
	fmt.Println("p4", p4)
	return ((id_(uint32(0)) % (id_(uint32(0x5e8e6030)) | 1)) ^ (id_(uint32(7)) - uint32(0)))
}
func f6_9() int64 {
	tick_()
	fmt.Println("in f6_9")
	m7 := id_[T2_9](func() T2_9 { if ([...]bool{false, true, true})[id_(1)] { return T2_9(trunc_(float64(id_(float32(-23.4))))) }; return id_(id_(T2_9(98))) }())
	pm7 := &m7
	pm7.Set((*ptr_(id_(int(3))) - (id_(int(0x911ed91432f304e)) >> 64)))
	fmt.Println("after set", pm7.M((*ptr_(id_(int(3))) - (id_(int(0x911ed91432f304e)) >> 64))), m7.M((id_(int(-1)) << id_(uint64(1)))))
	return ((-id_(int64(3))) % ((pair_[int64, uint16]{int64(2089535773512199619), uint16(1)}).A | 1))
}
func t8_9() {
	v9 := id_[[7]T2_9](*ptr_(([7]T2_9{([...]T2_9{T2_9(126), T2_9(17), T2_9(126)})[id_(0)], func() T2_9 { if true { return T2_9(1) }; return T2_9(82) }()}))); _ = v9
	v10 := id_[complex128](*ptr_(complex((id_(float64(0.5)) + id_(float64(-1))), float64(imag(id_(complex128(complex(-2.5, -0.5)))))))); _ = v10
	v11 := id_[uintptr]((func() uintptr { if (id_(uint16(1)) < uint16(5)) { return (id_(uintptr(2)) >> id_(uint16(52923))) }; return (id_(uintptr(1)) &^ uintptr(18446744073709551614)) }() &^ ((-id_(uintptr(0))) | uintptr(id_(uint16(0xffff)))))); _ = v11
	v11 = v11
	m12 := id_[T2_9](v9[5])
	fmt.Println("method", m12.M(func() int { if id_(id_(true)) { return (id_(int(3)) & int(-9223372036854775808)) }; return min(id_(int(-9223372036854775808)), int(-9223372036854775808)) }()))
	v9 = v9
	v10 = *ptr_(v10)
	fmt.Printf("v9 %T\n", v9)
	switch x13 := (+(id_(int(7)) % (id_(int(0)) | 1))); x13 {
		case int(0x7fffffffffffffff):
			ch14 := make(chan float32, 1)
			go func() {
				defer close(ch14)
				for i := range 3 {
					_ = i
					ch14 <- float32(imag(id_(id_(complex64(complex(1, -0.5))))))
				}
			}()
			for {
				x15, ok := <-ch14
				if !ok {
					break
				}
				fmt.Println("got", x15)
			}
			v16 := id_[float32]((func() float32 { if (id_(uint(1)) < uint(0)) { return (id_(float32(0.1)) * id_(float32(1e10))) }; return float32(imag(id_(complex64(complex(1, 3))))) }() * (*ptr_(id_(float32(0.5))) / (id_(float32(1)) + id_(float32(0)))))); _ = v16
			fallthrough
		case int(2), int(id_(uint16(0xfffe))):
			v10 -= (v10 - v10)
			v17 := id_[T2_9]((v9[uint64(m12)%7] * v9[uint64(v11)%7])); _ = v17
		case int(-9223372036854775807), id_(x13):
			q18 := &v9; _ = q18
			if (func() *[7]T2_9 { if *ptr_(id_(true)) { return &([7]T2_9{v9[uint64(x13)%7], m12}) }; return &([7]T2_9{v9[2], v9[uint64(v11)%7], v9[2], m12}) }() == nil) {
				switch {
					case id_(((id_(uint(2)) & uint(2)) < (id_(uint(4017266454787289260)) | uint(5)))):
						for i19 := int(0); i19 < 1; i19++ {
							_ = i19
							tick_()
							var v20 T1_9 = func() T1_9 { if func() bool { if (id_(uint8(13)) != uint8(3)) { return (i19 <= i19) }; return (id_(int8(-128)) > int8(126)) }() { return (T1_9{(map[bool][]int{true: (make([]int, 1, 8))}), ptr_(int64(0)), ptr_(ptr_(float32(1)))}) }; return (T1_9{F1: (pair_[*int64, int32]{ptr_(int64(0x1002cbfed78c19be)), int32(-1)}).A, F2: (any(ptr_(ptr_(float32(16777217))))).(**float32)}) }(); _ = v20
						}
					case id_(true):
				}
			} else if func() bool { if func() bool { if true { return true }; return true }() { return (id_(true) == true) }; return !id_(false) }() {
			} else {
			}
			fallthrough
		case (-x13):
	}
	fmt.Println("v9", v9)
	fmt.Printf("v10 %v\n", v10)
	fmt.Printf("v11 %v\n", v11)
	fmt.Println("m12", m12)
}
func main_9() {
	fuel_ = 3000
	try_(t8_9)
	fmt.Println("fuel", fuel_)
}

// 10
func counter0_10(start int) (func() int, func(int)) {
	n := start
	return func() int { n++; return n }, func(x int) { n = x }
}
func compose0_10(fs ...func(int) int) func(int) int {
	return func(x int) int {
		for i, f := range fs {
			x = f(x) + i
		}
		return x
	}
}
func c0_10() {
	var fs []func() int
	for i := 0; i < 4; i++ {
		fs = append(fs, func() int { i += 3; return i })
		if i == 2 {
			i++
		}
		defer func() { fmt.Print("d", i, " ") }()
		if i == 3 {
			continue
		}
		i += 0
	}
	for i, f := range fs {
		fmt.Print(i, ":", f(), f(), " ")
	}
	next, set := counter0_10(4)
	next2, _ := counter0_10(100)
	a, b := next(), next()
	set(3 * 10)
	fmt.Println(a, b, next(), next2(), next2())
	fmt.Println(compose0_10(func(x int) int { return x * 3 }, func(x int) int { a += x; return a }, func(x int) int { return next() - x })(4), a)
	var fib func(int) int
	memo := map[int]int{}
	fib = func(n int) int {
		if n < 2 {
			return n
		}
		if v, ok := memo[n]; ok {
			return v
		}
		memo[n] = fib(n-1) + fib(n-2)
		return memo[n]
	}
	fmt.Println(fib(4 + 20), len(memo))
	x := 1
	inc := func() (r int) { defer func() { r += x }(); x *= 3; return x }
	y := []int{inc(), inc(), x}
	fmt.Println(y, x)
	var ps []*int
	for i := range 4 {
		ps = append(ps, &i)
		i += 10
	}
	for _, v := range []string{"p", "q"} {
		defer func(s string) { fmt.Print(s, v, x, " ") }(v + "!")
		x++
	}
	for _, p := range ps {
		*p += 1
		fmt.Print(*p, " ")
	}
	z := 5
	func() {
		z := z * 2
		z++
		func() { x = z; z = -1 }()
		fmt.Println(z, x)
	}()
	fmt.Println(z, func(vs ...any) int { return len(vs) }(1, nil, x))
}
func main_10() {
	try_(c0_10)
}

// 11
func steps0_11(n int) (out []int) {
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
func c0_11() {
	fmt.Println(steps0_11(3), steps0_11(1))
	rows:
	for r := 0; r < 4; r++ {
		cols:
		for c := range 4 {
			switch v := r*4 + c; {
			case v%4 == 0:
				continue cols
			case v%7 == 1:
				continue rows
			case v > 7:
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
		if 3 > 2 {
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
	switch f := func() int { fmt.Print("once "); return 3 }; f() {
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
func c1_11() {
	v0 := id_[uint](func() uint { if (pair_[bool, string]{(id_(uint64(0)) < uint64(18446744073709551614)), cut_(string(id_("\xff") + "😀"))}).A { return func() uint { if (id_(int(0)) < int(1)) { return (id_(uint(3)) - uint(1)) }; return (id_(uint(7)) * uint(3)) }() }; return ((id_(uint(0)) / (id_(uint(2415916268331689182)) | 1)) & (id_(uint(0)) - uint(7))) }())
	fmt.Println(v0)
	v1 := id_[int]((func() int { if func() bool { if true { return true }; return false }() { return (id_(int(2)) / (id_(int(-9223372036854775807)) | 1)) }; return func() int { if true { return int(3) }; return int(9223372036854775807) }() }() | ((+id_(int(3))) << 100)))
	fmt.Println(v1)
	v2 := id_[int](v1)
	fmt.Println(v2)
	v3 := id_[complex64](func() complex64 { if func() bool { if (id_(true) != false) { return (id_(float32(0)) >= float32(2.25)) }; return (id_(true) != true) }() { return ((id_(complex64(complex(-2.5, 0))) * id_(complex64(complex(1, 3)))) - func() complex64 { if true { return complex64(complex(0.25, 0)) }; return complex64(complex(0.25, 0)) }()) }; return ((-id_(complex64(complex(0, 0)))) * func() complex64 { if false { return complex64(complex(-2.5, -0.5)) }; return complex64(complex(0.25, -0.5)) }()) }())
	fmt.Println(v3)
	v4 := id_[complex64](*ptr_(v3))
	fmt.Println(v4)
	v5 := id_[string](([...]string{string([]rune(func() string { if false { return "\xff" }; return "0\nZ" }()))})[id_(0)])
	fmt.Println(v5)
}
func main_11() {
	try_(c0_11)
	try_(c1_11)
}

// 12
type T1_12 struct {
	F0 bool
	F1 []uint8
	F2 []float64
	F3 int16
	F4 complex128
}
type T2_12 uintptr
func (t T1_12) M(x int) int {
	return int(func() int8 { if (id_(true) != t.F0) { return (id_(int8(126)) << 64) }; return (id_(int8(3)) &^ int8(84)) }())
}
func (t T1_12) N(x int) T1_12 {
	return (T1_12{F0: func() bool { if t.F0 { return t.F0 }; return t.F0 }(), F1: func() []uint8 { if t.F0 { return t.F1 }; return t.F1 }(), F2: ([]float64{float64(-1), float64(1e10), float64(-628)}), F3: t.F3, F4: complex(id_(float64(0)), id_(float64(0.1)))})
}
func (t *T1_12) Set(x int) {
	t.F0 = (id_("%") != "\xff")
}
func (t T1_12) Error() string { return "<T1_12>" }
func (t T2_12) M(x int) int {
	return (^func() int { if !id_(false) { return func() int { if false { return x }; return x }() }; return func() int { if true { return x }; return x }() }())
}
func (t T2_12) N(x int) T2_12 {
	return ((^t) >> (id_(uint64(0)) - uint64(7)))
}
func (t *T2_12) Set(x int) {
	*t = T2_12(1)
}
func f6_12(p3 T1_12, p4 int16, p5 T2_12) T2_12 {
	tick_()
	p5 ^= p5
	return p5
}
func t7_12() {
	v8 := id_[complex64]((any(((id_(complex64(complex(1, -0.5))) - id_(complex64(complex(0, 1)))) - complex(id_(float32(1e-7)), id_(float32(1)))))).(complex64)); _ = v8
	if (uint(sum_([]int{(id_(int(0)) & int(9223372036854775807)), (id_(int(-9223372036854775807)) << 65)})) > uint((id_(uint16(3)) &^ uint16(7)))) {
		q9 := &v8; _ = q9
		s10 := make([]float64, 2)
		var wg11 sync.WaitGroup
		for i := range s10 {
			wg11.Go(func() {
				s10[i] = (pair_[float64, float32]{(id_(float64(1)) * id_(float64(0.5))), (id_(float32(-3.75)) / id_(float32(1e10)))}).A
			})
		}
		wg11.Wait()
		fmt.Println("s10", s10)
	} else {
		q12 := &v8; _ = q12
		if q12 != nil {
			fmt.Println("*q12", *q12)
		}
	}
	f14 := func(p13 []uint) T2_12 {
		tick_()
		var v15 T2_12; _ = v15
		switch x16 := uintptr(sum_([]int{(id_(int(3)) >> id_(uint32(0))), int(id_(uint(0x99a16b357c4ec575)))})); x16 {
			case uintptr(5):
				fmt.Println("x16", x16)
				m17 := id_[T2_12](v15)
				fmt.Println("expression", T2_12.M(m17, func() int { if (id_(false) == false) { return int(sum_([]int{int(-9223372036854775808), int(7)})) }; return int(id_(len(p13))) }()))
				if (x16 == x16) {
					break
				}
				n19 := 3
			G18:
				{
					tick_()
					fmt.Println("m17", m17)
					q20 := &v8; _ = q20
				}
				if n19--; n19 > 0 {
					goto G18
				}
			case uintptr(2):
				v21 := id_[[]int]([]int(window_([]int([]int(window_([]int(([]int{int(34), int(1)})), int(id_(uint8(254))), (pair_[int, int16]{int(0), int16(0x7ffe)}).A))), ((pair_[int, uint16]{int(-9223372036854775808), uint16(2)}).A - (id_(int(1)) << 32)), (int(x16) + (id_(int(-9223372036854775808)) + int(1)))))); _ = v21
				q22 := &v15; _ = q22
			default:
				o24 := func() (r23 float64) {
					defer func() {
						for i27, e26 := range p13 {
							_, _ = i27, e26
							_ = e26
							tick_()
						}
						r23 = r23
					}()
					defer fmt.Println("deferred", func() uint64 { if (id_(int16(-30212)) <= int16(-32767)) { return (id_(uint64(0xffffffffffffffff)) + uint64(1)) }; return (id_(uint64(7)) | uint64(1)) }())
					defer fmt.Println("deferred", float32(imag((v8 * id_(complex64(complex(0.25, 1)))))))
					return
				}()
				_ = o24
				fmt.Println("o24", o24)
		}
		return f6_12((T1_12{F0: true, F1: ([]uint8{uint8(103)}), F2: (make([]float64, 4, 4)), F4: complex128(complex(-2.5, -0.5))}), (+id_(int16(24104))), v15)
	}
	o28 := f14((make([]uint, 0, 7))); _ = o28
	fmt.Println("o28", o28)
	fmt.Printf("v8 %+v\n", v8)
	fmt.Println("o28", o28)
}
func t29_12() {
	for i30 := uint16(0); i30 < 4; i30++ {
		_ = i30
		tick_()
		m31 := id_[T1_12]((T1_12{F1: []uint8(mapped_([]int{1, 2, int(-9223372036854775808)}, func(i int) uint8 { return uint8(7) })), F3: func() int16 { if false { return int16(32767) }; return int16(3) }(), F4: complex(id_(float64(0)), id_(float64(0)))}))
		pm31 := &m31
		pm31.Set((func() int { if false { return int(7) }; return int(1) }() + (any(id_(int(1)))).(int)))
		fmt.Println("after set", pm31.M((func() int { if false { return int(7) }; return int(1) }() + (any(id_(int(1)))).(int))), m31.M((id_(int(7)) % (id_(int(3)) | 1))))
		switch x32 := cut_(string(func() string { if m31.F0 { return "\n%世\"%\xff" }; return "\"b" }() + (any(id_("\x00"))).(string))); x32 {
			case "\"":
				var v33 T1_12; _ = v33
				m34 := id_[T2_12](((id_(T2_12(42)) & T2_12(35)) << (id_(uint(0)) & uint(5))))
				fmt.Println("method", m34.M(func() int { if (x32 > x32) { return (id_(int(2)) - int(80)) }; return (id_(int(0)) & int(-1)) }()))
			case "世\xff世":
				v35 := id_[T1_12](m31); _ = v35
				f38 := func(p36 uint16, p37 map[int]complex128) T2_12 {
					tick_()
					var v39 string; _ = v39
					o41 := func() (r40 bool) {
						defer fmt.Println("deferred", id_(func() complex128 { if m31.F0 { return m31.F4 }; return v35.F4 }()))
						defer func() {
							if p37 != nil {
								if x, ok := p37[(int(id_(uint8(0))) << uint8(p36))]; ok || m31.F0 {
									fmt.Println(x, ok)
								}
							}
							r40 = v35.F0
						}()
						v42 := id_[[][4]uint32](([][4]uint32{})); _ = v42
						if p37 != nil {
							p37[func() int { if (id_(uintptr(6384195818735566935)) <= uintptr(2)) { return (id_(int(1)) &^ int(3)) }; return int(id_(uint8(1))) }()] = v35.F4
						}
						if !m31.F0 {
							panic((id_(int(1)) * int(9223372036854775807)))
						}
						return v35.F0
					}()
					_ = o41
					fmt.Printf("o41 %T\n", o41)
					var v43 uint8 = at_(m31.F1, ((id_(int(9223372036854775806)) &^ int(9223372036854775806)) * int(id_(uintptr(18446744073709551614))))); _ = v43
					return (func() T2_12 { if v35.F0 { return T2_12(2) }; return T2_12(1) }() | (id_(T2_12(0)) & T2_12(0)))
				}
				o44 := f38(i30, (map[int]complex128{int(2): v35.F4, int(-9223372036854775808): complex128(complex(0.25, -0.5))})); _ = o44
				fmt.Println("o44", o44)
				o45 := f38(i30, (map[int]complex128{int(0): m31.F4, int(9223372036854775806): m31.F4, int(-1): m31.F4})); _ = o45
				fmt.Println("o45", o45)
			case " \"", cut_(string(x32 + x32)):
				v46 := id_[uint](uint((int32(id_(len(x32))) % (int32(id_(uint32(4294967295))) | 1)))); _ = v46
				v47 := id_[map[string]T2_12]((map[string]T2_12{})); _ = v47
				if (m31.F0 && m31.F0) {
					break
				}
				try_(func() {
					fmt.Println("m31", m31)
					_ = x32[((id_(int(9223372036854775806)) | int(-9223372036854775808)) &^ (id_(int(9223372036854775807)) & int(-9223372036854775808)))]
					fmt.Println("no panic")
				})
			case " 0b":
				fmt.Println("x32", x32)
				fallthrough
			default:
		}
		if ((id_(float64(1e-7)) + id_(float64(1e10))) == float64(imag(m31.F4))) {
			continue
		}
	}
}
func main_12() {
	fuel_ = 3000
	try_(t7_12)
	try_(t29_12)
	fmt.Println("fuel", fuel_)
}

// 14
type node0_14 struct {
	v    int
	next *node0_14
}
type S0_14 struct{ a, b int }
type chain0_14 int
func obj0_14(n int) chain0_14 { fmt.Println("obj", n); return chain0_14(n) }
func (c chain0_14) call(n int) chain0_14 { fmt.Println("call", c, n); return c*10 + chain0_14(n) }
func t0_14(n int) int { fmt.Print("t", n, " "); return n }
func k0_14(s string) string { fmt.Print("k", s, " "); return s }
func show0_14(a, b int) { fmt.Println("show", a, b) }
func c0_14() {
	func() {
	fmt.Println(t0_14(0) > 0 && t0_14(1) > 0 || t0_14(2) > 0 && t0_14(3) > 5)
	}()
	func() {
	x := 1
	f := func(p *int) int { *p += 5; return *p }
	fmt.Println(x, f(&x), x)
	y := S0_14{x, f(&x)}
	m := map[int]int{x: f(&x)}
	fmt.Println(y, m, x == f(&x), f(&x) == x)
	}()
	func() {
	obj0_14(1).call(t0_14(2)).call(t0_14(3))
	}()
	func() {
	m := map[int]int{t0_14(1): t0_14(2), t0_14(3): t0_14(4)}
	fmt.Println(m)
	}()
	func() {
	c := make(chan int, 2)
	c <- t0_14(1)
	c <- t0_14(2)
	fmt.Println(<-c-t0_14(5), <-c)
	}()
}
func main_14() {
	try_(c0_14)
}

// 15
type T1_15 string
func (t T1_15) M(x int) int {
	return x
}
func (t T1_15) N(x int) T1_15 {
	return t
}
func (t *T1_15) Set(x int) {
	*t = T1_15("é0bé😀\"")
}
func f4_15(p2 complex128, p3 map[int]uint) uint {
	tick_()
	q5 := &p2; _ = q5
	return uint(id_(len(p3)))
}
func f9_15(p6 [2]T1_15, p7 T1_15, p8 int) map[string]uint64 {
	tick_()
	fmt.Println("in f9_15")
	v10 := id_[[4]int16](([4]int16{int16((id_(int64(9223372036854775806)) | int64(0))), ((id_(int16(-30797)) >> id_(uint(3))) % ((id_(int16(89)) + int16(-1)) | 1)), ((id_(int16(-1)) % (id_(int16(74)) | 1)) & (+id_(int16(32766))))})); _ = v10
	return (map[string]uint64{"": id_(id_(uint64(5)))})
}
func t11_15() {
	if ((func() uint64 { if false { return uint64(94) }; return uint64(0) }() ^ (id_(uint64(86)) & uint64(18446744073709551615))) >= (-([...]uint64{uint64(0x8184f4f38d315152), uint64(0xfffffffffffffffe)})[id_(1)])) {
		m12 := id_[T1_15](T1_15(string([]byte{func() uint8 { if false { return uint8(254) }; return uint8(2) }(), (id_(uint8(3)) << id_(uint8(255)))})))
		bm12 := m12.N
		m12 = T1_15(cut_(string(id_(T1_15("b")) + T1_15("😀"))))
		fmt.Println("bound", bm12((+int(trunc_(float64(id_(float32(-3.75))))))))
		if len(m12) < 100 {
			m12 += T1_15(cut_(string(T1_15(cut_(fmt.Sprintf("%10s", m12))) + T1_15(string(rune(id_(int32(7))))))))
		}
	} else {
		v13 := id_[T1_15](T1_15(string(rune(int32(uint16(id_(uintptr(12851462068994514742)))))))); _ = v13
	}
}
func main_15() {
	fuel_ = 3000
	try_(t11_15)
	fmt.Println("fuel", fuel_)
}

// 16
func count0_16(name string, n int, cleanup bool) iter.Seq[int] {
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
func pairs0_16(xs ...string) iter.Seq2[int, string] {
	return func(yield func(int, string) bool) {
		for i, x := range xs {
			if !yield(i, x) {
				break
			}
		}
	}
}
func filter0_16[T any](seq iter.Seq[T], keep func(T) bool) iter.Seq[T] {
	return func(yield func(T) bool) {
		seq(func(x T) bool { return !keep(x) || yield(x) })
	}
}
func run0_16(limit int) (res string) {
	x := 0
	defer func() { fmt.Println("end", x, res) }()
	if limit < 0 {
		goto done
	}
outer:
	for i := range count0_16("a", 3, false) {
		if x < 0 {
			continue outer
		}
		func() { defer func() { x++ }(); x += i }()
		for j := range count0_16("b", 1, true) {
			x++
			res += "+"
			if i == 2 && j == 1 {
				break outer
			}
			if i+j > limit {
				break outer
			}
		}
		switch {
		case i == 1:
			break
		}
		fmt.Println("i", i, x)
	}
done:
	return res + fmt.Sprint("x", x)
}
func wrong0_16() {
	var kept func(int) bool
	for i := range func(yield func(int) bool) { kept = yield; for j := range 5 { if !yield(j) { break } } } {
		fmt.Println("got", i)
		if i == 1 {
			break
		}
	}
	kept(7)
}
func c0_16() {
	try_(func() { fmt.Println(run0_16(2)) })
	try_(func() { fmt.Println(run0_16(-1)) })
	try_(wrong0_16)
	for i, s := range pairs0_16("p", "q", "r") {
		defer fmt.Print("loop defer ", i, s, "\n")
		if i == 1 {
			continue
		}
		fmt.Println(i, s)
	}
	for range filter0_16(count0_16("f", 6, false), func(i int) bool { return i%2 == 1 }) {
		fmt.Print(".")
	}
	next, stop := iter.Pull(count0_16("pull", 3, true))
	v, ok := next()
	fmt.Println(v, ok)
	v, ok = next()
	fmt.Println(v, ok)
	stop()
	v, ok = next()
	fmt.Println(v, ok)
	var fs []func() int
	for i := range count0_16("closures", 3, false) {
		fs = append(fs, func() int { i++; return i })
	}
	fmt.Println(fs[0](), fs[0](), fs[2]())
	for i := range filter0_16(filter0_16(count0_16("ff", 9, false), func(i int) bool { return i > 1 }), func(i int) bool { return i%3 != 0 }) {
		if i > 6 {
			break
		}
		fmt.Print(i, " ")
	}
}
type K1_16 struct {
	n int
	s string
}
type L1_16 int
type Bad1_16 struct{ f []int }
type I1_16 interface{ Key() string }
func (k K1_16) Key() string { return k.s }
func (l L1_16) Key() string { return "l" }
func (Bad1_16) Key() string { return "" }
func c1_16() {
	_, _, _ = maps.Keys[map[int]int], slices.Max[[]int], math.Pi
	m := map[float64]map[string]int{1: {"in": 1}, 0.5: {"in": 1}}
	fmt.Println(len(m), m)
	fmt.Println(len(m), m)
	fmt.Println(len(m), m)
	delete(m, math.Inf(1))
	x4, ok4 := m[1]; fmt.Println(x4, ok4)
	delete(m, -0.5)
	fmt.Println(len(m), m)
	var z map[float64]map[string]int; fmt.Println(z == nil, len(z)); delete(z, -0.5); try_(func() { z[0.5] = map[string]int{"in": 1} })
	for k := range map[float64]bool{1: true} {
		fmt.Println(k)
	}
}
func main_16() {
	try_(c0_16)
	try_(c1_16)
}

// 18
type T1_18 uint16
func (t T1_18) M(x int) int {
	return x
}
func (t T1_18) N(x int) T1_18 {
	return (t - t)
}
func (t *T1_18) Set(x int) {
	*t = T1_18(3)
}
func (t T1_18) String() string { return "<T1_18>" }
func f3_18(p2 [2]uint16) []int64 {
	tick_()
	fmt.Println("in f3_18")
	v4 := id_[T1_18](func() T1_18 { if ((id_(int8(-127)) * int8(1)) >= (id_(int8(-127)) &^ int8(126))) { return func() T1_18 { if (id_(uint(18446744073709551615)) == uint(1)) { return T1_18(id_(uint32(4294967295))) }; return (id_(T1_18(100)) % (id_(T1_18(0)) | 1)) }() }; return T1_18(id_(len(p2))) }()); _ = v4
	return func() []int64 { if (p2[1] > p2[1]) { return func() []int64 { if false { return ([]int64{int64(-9223372036854775808), int64(9223372036854775806)}) }; return []int64(nil) }() }; return []int64(window_([]int64(([]int64{int64(7)})), int(0x7ffffffffffffffe), int(-1))) }()
}
func f5_18() uint32 {
	tick_()
	v6 := id_[*complex128](ptr_(func() complex128 { if func() bool { if false { return false }; return true }() { return func() complex128 { if false { return complex128(complex(0.25, 3)) }; return complex128(complex(1, 1)) }() }; return (-id_(complex128(complex(-2.5, 3)))) }())); _ = v6
	return id_((id_(uint32(11)) << 7))
}
func t7_18() {
	v8 := id_[int16](((func() int16 { if true { return int16(0) }; return int16(2) }() | int16(id_(int16(-1146)))) &^ ((id_(int16(-32768)) &^ int16(7)) * (id_(int16(32767)) &^ int16(7))))); _ = v8
	v9 := id_[[]map[bool]complex128]((any(([]map[bool]complex128{(map[bool]complex128{true: complex128(complex(1, -0.5)), false: complex128(complex(0, 0))}), (map[bool]complex128{true: complex128(complex(0.25, 0)), false: complex128(complex(0.25, 3))}), (map[bool]complex128{false: complex128(complex(-2.5, -0.5))})}))).([]map[bool]complex128)); _ = v9
	if x10 := id_[uint32](f5_18()); !!id_(false) {
		_ = x10
		if !func() bool { if (v8 < v8) { return (v8 == v8) }; return func() bool { if false { return false }; return true }() }() {
			switch x11 := (any(T1_18(id_(len(v9))))).(type) {
				case int64:
					_ = x11
					fmt.Println("x11", x11)
					pr12 := pair_[bool, T1_18]{(func() uint64 { if false { return uint64(1) }; return uint64(0xd08c1b4ba75e38a9) }() != (id_(uint64(1)) - uint64(7))), (T1_18(id_(uint64(18446744073709551615))) << func() uint { if true { return uint(0) }; return uint(2) }())}
					_ = pr12.flip().flip()
					fmt.Printf("%v %T\n", pr12.flip(), pr12)
				case int8:
					_ = x11
					fmt.Printf("x11 %+v\n", x11)
				case float64:
					_ = x11
					fmt.Println("x11", x11)
				default:
					fmt.Printf("other %T %v\n", x11, x11)
			}
		} else if ((id_(T1_18(65534)) > T1_18(1)) != !id_(true)) {
		} else {
		}
	} else if func() bool { if (id_(false) == false) { return (id_(false) && true) }; return (id_(true) != true) }() {
	}
	fmt.Printf("v8 %#v\n", v8)
	fmt.Println("v9", v9)
}
func t13_18() {
	v14 := id_[T1_18](func() T1_18 { if func() bool { if (id_(uintptr(2)) < uintptr(1)) { return !id_(false) }; return (id_(true) == false) }() { return ((id_(T1_18(65535)) % (id_(T1_18(5)) | 1)) &^ (id_(T1_18(7)) << id_(uint64(2)))) }; return func() T1_18 { if ([...]bool{true, true})[id_(0)] { return T1_18(id_(uint64(18446744073709551615))) }; return (id_(T1_18(0)) &^ T1_18(46727)) }() }()); _ = v14
	pr15 := pair_[int64, [7]complex128]{(func() int64 { if true { return int64(0) }; return int64(65) }() - *ptr_(id_(int64(0x7ffffffffffffffe)))), ([7]complex128{func() complex128 { if false { return complex128(complex(0.25, 1)) }; return complex128(complex(1, -0.5)) }(), (-id_(complex128(complex(0.25, 3)))), func() complex128 { if false { return complex128(complex(0, 1)) }; return complex128(complex(-2.5, 1)) }()})}
	_ = pr15.flip().flip()
	fmt.Printf("%v %T\n", pr15.flip(), pr15)
	v16 := id_[uint16]((((id_(uint16(0)) + uint16(0)) >> (id_(uint32(0xfffffffe)) / (id_(uint32(5)) | 1))) | uint16(id_(id_(int8(80)))))); _ = v16
	fmt.Println("v16", v16)
	fmt.Println("v14", v14)
	fmt.Println("v16", v16)
}
func main_18() {
	fuel_ = 3000
	try_(t7_18)
	try_(t13_18)
	fmt.Println("fuel", fuel_)
}

// 19
type T0_19 struct{ n int }
func (t T0_19) Error() string { return fmt.Sprint("T", t.n) }
func inner0_19(n int) (r int, err error) {
	defer func() { r *= 2 }()
	defer func() {
		if x := recover(); x != nil {
			err = fmt.Errorf("inner: %v", x)
			r = 1
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
	return 8, nil
}
func nested0_19() (s string) {
	defer func() {
		s += fmt.Sprint(" outer:", recover())
	}()
	defer func() {
		defer func() { s += fmt.Sprint(" middle:", recover()) }()
		_ = any(T0_19{}).(*T0_19)
	}()
	_ = []int{1}[id_(uint64(1<<64-1))]
	return "fine"
}
func helper0_19() any { return recover() }
func notdirect0_19() (r any) {
	defer func() { r = recover() }()
	defer func() { func() { fmt.Println("not direct", recover()) }() }()
	defer func() { fmt.Println("helper", helper0_19()) }()
	defer fmt.Println("direct", recover())
	var q *T0_19; _ = q.n
	return "none"
}
func rethrow0_19() (err error) {
	defer func() {
		if e, ok := recover().(error); ok {
			err = e
		}
	}()
	func() {
		defer func() { panic(recover()) }()
		panic(&T0_19{2})
	}()
	return
}
func c0_19() {
	try_(func() { fmt.Println(inner0_19(0)) })
	try_(func() { fmt.Println(inner0_19(1)) })
	try_(func() { fmt.Println(inner0_19(2)) })
	try_(func() { fmt.Println(nested0_19()) })
	try_(func() { fmt.Println(notdirect0_19()) })
	try_(func() {
		err := rethrow0_19()
		var t T0_19
		fmt.Println(err, errors.As(err, &t), t, errors.Unwrap(err))
		fmt.Printf("%T\n", err)
	})
	x := 1
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
	_ = make([]int, id_(-1))
}
func main_19() {
	try_(c0_19)
}

// 20
type Arr0_20 [4]int
func change0_20(a Arr0_20) Arr0_20 { a[0] = a[3]; return a }
func point0_20(a *Arr0_20) { a[1], a[0] = a[0], a[1] }
func c0_20() {
	a := Arr0_20{52}
	b := a
	b[1] = a[0]
	fmt.Println(a, b, a == b, change0_20(a), len(a), cap(a[:1]))
	point0_20(&b)
	p := &b
	for i, x := range p {
		p[3] = p[0]
		fmt.Print(i, x, " ")
	}
	for i, x := range b {
		b[3] = b[1]
		fmt.Print(i, x, " ")
	}
	fmt.Println(*p, p[1], a == *p)
	s := b[:]
	s[0] = a[3]
	c := [...]int{3: a[0], 1: b[0]}
	fmt.Println(b, c, len(c), Arr0_20(c) == b)
	m := map[Arr0_20]int{a: 1}
	m[b]++
	m[Arr0_20(c)] += 2
	fmt.Println(len(m), m[a], m[b])
	var grid [3][4]int
	grid[1] = c
	grid[2][1] = a[0]
	copy2 := grid
	copy2[1][0] = b[1]
	fmt.Println(grid, copy2, grid == copy2)
	i := id_(-1)
	try_(func() { fmt.Println(a[i], p[i]) })
	try_(func() { var q *Arr0_20; for i := range q { fmt.Print(i) }; fmt.Println(len(q)); fmt.Println(q[1]) })
}
func main_20() {
	try_(c0_20)
}

// 21
type T1_21 struct {
	F0 []uint16
	F1 []complex64
	F2 uintptr
	F3 complex64
}
func (t T1_21) M(x int) int {
	return ((x % (*ptr_(x) | 1)) % (x | 1))
}
func (t T1_21) N(x int) T1_21 {
	return t
}
func (t *T1_21) Set(x int) {
	t.F1 = append(trim_([]complex64((*t).F1)), []complex64{}...)
}
func f2_21() T1_21 {
	tick_()
	fmt.Println("in f2_21")
	try_(func() {
		fmt.Println("no panic")
	})
	return (pair_[T1_21, uint]{(T1_21{F0: ([]uint16{uint16(65534), uint16(3), uint16(65534), uint16(0)}), F1: (make([]complex64, 2, 9))}), func() uint { if true { return uint(16055781083639680735) }; return uint(0) }()}).A
}
func t3_21() {
	v4 := id_[[]map[string]int32]([]map[string]int32(window_([]map[string]int32([]map[string]int32(window_([]map[string]int32(([]map[string]int32{map[string]int32(nil), (map[string]int32{"Z\"a \x00é": int32(1), "0\x00世 \xff世": int32(1), "Z": int32(7)})})), (id_(int(0x7fffffffffffffff)) ^ int(0)), int(id_(uint8(5)))))), ([...]int{(id_(int(-9223372036854775808)) &^ int(-1)), int(id_(int32(1))), int(sum_([]int{int(9223372036854775806), int(3)}))})[id_(0)], func() int { if id_(id_(false)) { return (id_(int(0x7ffffffffffffffe)) / (id_(int(4)) | 1)) }; return int(sum_([]int{int(9223372036854775806), int(78)})) }()))); _ = v4
	v4 = v4
	for i7, e6 := range v4 {
		_, _ = i7, e6
		_ = e6
		tick_()
		switch {
			case id_((([...]int8{int8(2), int8(3)})[id_(1)] != int8(id_(len(e6))))):
				if e6 != nil {
					delete(e6, string([]byte(([...]string{"%"})[id_(0)])))
				}
				v8 := id_[T1_21]((T1_21{F0: ([]uint16{}), F3: (complex(id_(float32(2.25)), id_(float32(123456.789))) + (pair_[complex64, uintptr]{complex64(complex(0.25, 0)), uintptr(18446744073709551615)}).A)})); _ = v8
			case id_(((pair_[bool, uint64]{false, uint64(2)}).A == func() bool { if true { return true }; return true }())):
				fallthrough
			default:
		}
	}
	fmt.Println("v4", v4)
}
func t9_21() {
	v10 := id_[T1_21]((T1_21{F0: []uint16(window_([]uint16([]uint16(window_([]uint16([]uint16(nil)), int(-1), int(0)))), (id_(int(0)) % (id_(int(9223372036854775806)) | 1)), (id_(int(-9223372036854775807)) + int(3)))), F1: []complex64(window_([]complex64([]complex64(window_([]complex64(([]complex64{})), int(30), int(0)))), int(sum_([]int{int(-9223372036854775808), int(-6251865759736992487)})), (^id_(int(7))))), F3: (pair_[complex64, complex64]{(id_(complex64(complex(0.25, 1))) + id_(complex64(complex(-2.5, -0.5)))), complex64(id_(complex128(complex(1, 1))))}).A})); _ = v10
	fmt.Printf("v10 %#v\n", v10)
	if func() bool { if ((id_(uint16(1)) != uint16(7)) && !id_(false)) { return (pair_[bool, int]{(id_(true) || false), func() int { if true { return int(-1) }; return int(0) }()}).A }; return func() bool { if id_(id_(false)) { return *ptr_(id_(true)) }; return (id_(false) != false) }() }() {
		var v11 int32; _ = v11
		v12 := id_[uint8](((pair_[uint8, uint8]{uint8(id_(uint64(2))), *ptr_(id_(uint8(7)))}).A / ((func() uint8 { if true { return uint8(0) }; return uint8(0) }() / ((id_(uint8(5)) ^ uint8(1)) | 1)) | 1))); _ = v12
	} else {
		if x13 := id_[uint](uint(uint32(id_(uint8(162))))); ((id_(int(-5863479016737035714)) + int(-9223372036854775808)) <= func() int { if false { return int(1) }; return int(36) }()) {
			_ = x13
		} else {
		}
	}
	fmt.Println("v10", v10)
}
func main_21() {
	fuel_ = 3000
	try_(t3_21)
	try_(t9_21)
	fmt.Println("fuel", fuel_)
}

// 22
func c0_22() {
	s := append([]int(nil), 29)
	show_ := func(what string, x []int) { fmt.Println(what, x, len(x), cap(x), x == nil) }
	show_("s", s)
	s0 := slices.Clone(s)
	show_("s0", s0)
	s1 := append(s0, 39, 99, 83, 65)
	if len(s0) > 0 {
		s0[len(s0)-1] = 85
	}
	show_("s1", s1)
	s2 := s1[:len(s1)/2:(len(s1)+cap(s1))/2]
	if len(s1) > 0 {
		s1[0] = 53
	}
	show_("s2", s2)
	s3 := s1; fmt.Println(copy(s3, s1), copy(s1[len(s1)/3:], s1))
	show_("s3", s3)
	s4 := s2[:len(s2)/2]
	show_("s4", s4)
	s5 := append(s2, 73, 76, 71)
	show_("s5", s5)
	var s6 []int; for i := range 34 {
		_ = i
		s6 = append(s6, 54)
	}
	s6 = s6[:min(3, len(s6))]
	if len(s2) > 0 {
		s2[len(s2)-1] = 45
	}
	show_("s6", s6)
	s7 := s0; try_(func() { fmt.Println(s0[id_(2):id_(0):id_(3)]) })
	show_("s7", s7)
	s8 := append(s5, 24, 21, 3, 69)
	if len(s5) > 0 {
		s5[0] = 42
	}
	show_("s8", s8)
	fmt.Println(slices.IndexFunc(s, func(x int) bool { return x > 8 }), slices.DeleteFunc(slices.Clone(s), func(x int) bool { return x < 68 }))
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
func main_22() {
	try_(c0_22)
}

// 23
type Kind0_23 int
const (
	x0_23 uint64 = 1 << iota
	y0_23
	z0_23
	v0_23 = iota
	u0_23, t0_23 = iota, "s"
	s0_23, r0_23
)
func c0_23() {
	const k0 = 0xffffffffffffffff
	const k1 = k0 + k0
	const k2 = k1 + k1
	const k3 = k2 << 7
	const k4 = k0 &^ k2
	const k5 = k3 * k1
	const k6 = 0b10000000000000000000000000000000000000000
	const f0 = 0x1p-5
	const f1 = 3.14159265358979323846264338327950288
	const f2 = f1 * k6
	const f3 = 0.5
	fmt.Println(uint64(k0), uint64(k0) == k0)
	fmt.Println(uintptr(k0), uintptr(k0) == k0)
	fmt.Println(float64(k1), float32(k1/1000000000000000000), k1 > 1<<65, k1%1000)
	fmt.Println(float64(k2), float32(k2/1000000000000000000), k2 > 1<<65, k2%1000)
	fmt.Println(float64(k3), float32(k3/1000000000000000000), k3 > 1<<65, k3%1000)
	fmt.Println(int(k4), int(k4) == k4)
	fmt.Println(int8(k4), int8(k4) == k4)
	fmt.Println(uint8(k4), uint8(k4) == k4)
	fmt.Println(uintptr(k4), uintptr(k4) == k4)
	fmt.Println(float64(k5), float32(k5/1000000000000000000), k5 > 1<<65, k5%1000)
	fmt.Println(int64(k6), int64(k6) == k6)
	fmt.Println(uint(k6), uint(k6) == k6)
	fmt.Println(uint64(k6), uint64(k6) == k6)
	fmt.Println(uintptr(k6), uintptr(k6) == k6)
	fmt.Println(float64(f0), f0 < 1, f0+1 == 1)
	fmt.Println(float32(f0), complex64(f0), f0*2i)
	fmt.Println(float64(f1), f1 < 1, f1+1 == 1)
	fmt.Println(float32(f1), complex64(f1), f1*2i)
	fmt.Println(float64(f2), f2 < 1, f2+1 == 1)
	fmt.Println(float32(f2), complex64(f2), f2*2i)
	fmt.Println(float64(f3), f3 < 1, f3+1 == 1)
	fmt.Println(float32(f3), complex64(f3), f3*2i)
	fmt.Println(x0_23, y0_23, z0_23, v0_23, u0_23, t0_23, s0_23, r0_23)
	fmt.Printf("%T %v\n", x0_23, x0_23)
	fmt.Printf("%T %v\n", y0_23, y0_23)
	_, _ = k0 > 0, 0
}
type Num1_23 int
func (n Num1_23) String() string { return fmt.Sprintf("<%d>", int(n)) }
type Str1_23 string
type Err1_23 struct{ code int }
func (e Err1_23) Error() string { return fmt.Sprint("code ", e.code) }
type Ptr1_23 struct{ x int }
func (p *Ptr1_23) String() string { return "ptr" + fmt.Sprint(p == nil) }
type Plain1_23 struct {
	A int
	B string
	C any
}
type In1_23 struct{ X int }
type Outer1_23 struct {
	In1_23
	N Num1_23
}
func c1_23() {
	_, _ = errors.New, math.Pi
	fmt.Printf(" %11t%.Gé% +U|\n", Num1_23(3), "Inf", []int{int(1), int(-4611686018427387904)})
	fmt.Printf("%#.0v% .y|\n", map[string]int(nil), []int8{int8(2)})
	fmt.Printf(" %*.6G% +*d|\n", int64(3), []int{int(3074457345618258602), int(8249620508012350396), int(0)}, "w", "0x1F")
	fmt.Printf("é%9Eé%0*b%.7v|\n", []uint8{}, 0, map[bool]string{false: "1_000", true: "héllo"})
	fmt.Printf("%q\n", fmt.Sprintln())
}
func main_23() {
	try_(c0_23)
	try_(c1_23)
}

// 24
type T1_24 struct {
	F0 any
	F1 []float64
	F2 bool
	F3 map[string]float32
	F4 []int8
}
type T2_24 struct {
	F0 float32
}
type T3_24 [1]int32
func (t T1_24) M(x int) int {
	return func() int { if (*ptr_(x) == (x & x)) { return func() int { if t.F2 { return x }; return x }() }; return x }()
}
func (t T1_24) N(x int) T1_24 {
	return t
}
func (t *T1_24) Set(x int) {
	t.F4 = append(trim_([]int8((*t).F4)), []int8{int8(126), int8(126)}...)
}
func (t T1_24) Error() string { return "<T1_24>" }
func (t T2_24) M(x int) int {
	return (x >> func() uint8 { if (id_("\n") < "\xff世世\xff世 ") { return func() uint8 { if false { return uint8(255) }; return uint8(254) }() }; return (id_(uint8(0)) ^ uint8(254)) }())
}
func (t T2_24) N(x int) T2_24 {
	return t
}
func (t *T2_24) Set(x int) {
	t.F0 = (any((*t).F0)).(float32)
}
func (t T2_24) Error() string { return "<T2_24>" }
func (t T3_24) M(x int) int {
	return x
}
func (t T3_24) N(x int) T3_24 {
	return t
}
func (t *T3_24) Set(x int) {
	*t = (T3_24{t[0]})
}
func f4_24() float64 {
	tick_()
	fmt.Println("in f4_24")
	m5 := id_[T2_24]((T2_24{}))
	pm5 := &m5
	pm5.Set(func() int { if (id_(int16(1)) <= int16(-32767)) { return (id_(int(-1)) / (id_(int(3)) | 1)) }; return (id_(int(-3555118874105313072)) | int(7)) }())
	fmt.Println("after set", pm5.M(func() int { if (id_(int16(1)) <= int16(-32767)) { return (id_(int(-1)) / (id_(int(3)) | 1)) }; return (id_(int(-3555118874105313072)) | int(7)) }()), m5.M(int(sum_([]int{int(1), int(9223372036854775806)}))))
	v6 := id_[float32](((m5.F0 - m5.F0) - float32((pair_[int16, int8]{int16(-32767), int8(-127)}).A))); _ = v6
	var v7 map[int32]map[T3_24]uint16; _ = v7
	return (float64(real(id_(complex128(complex(-2.5, 1))))) - (id_(float64(0.5)) * id_(float64(-3.75))))
}
func f8_24() T2_24 {
	tick_()
	o10 := func() (r9 int) {
		defer func() {
			v11 := id_[uint32](uint32(uint16(sum_([]int{func() int { if false { return r9 }; return r9 }(), (r9 &^ r9)})))); _ = v11
			r9 = r9
		}()
		defer func() {
			if x := recover(); x != nil {
				fmt.Println("caught", x)
			}
			v12 := id_[[]T3_24](func() []T3_24 { if func() bool { if (id_("\xff") <= "\n ") { return (r9 != r9) }; return (id_(int16(2)) == int16(-1)) }() { return func() []T3_24 { if (r9 == r9) { return append(trim_([]T3_24((make([]T3_24, 1, 4)))), []T3_24{(T3_24{})}...) }; return []T3_24(mapped_([]int{1, 2, int(7)}, func(i int) T3_24 { return *new(T3_24) })) }() }; return func() []T3_24 { if (id_(float64(2.25)) < float64(123456.789)) { return ([]T3_24{(T3_24{int32(2053491283)}), *new(T3_24), *new(T3_24), *new(T3_24)}) }; return func() []T3_24 { if false { return ([]T3_24{*new(T3_24), (T3_24{int32(0x7fffffff)}), *new(T3_24)}) }; return []T3_24(nil) }() }() }()); _ = v12
			r9 = ((r9 ^ r9) + int(sum_([]int{r9, r9})))
		}()
		return r9
	}()
	_ = o10
	fmt.Println("o10", o10)
	return (T2_24{F0: (id_(float32(0)) + id_(float32(-1)))})
}
func t13_24() {
	v14 := id_[[3]map[bool]int8](([3]map[bool]int8{func() map[bool]int8 { if func() bool { if false { return false }; return false }() { return (map[bool]int8{true: int8(0)}) }; return (map[bool]int8{false: int8(-127), true: int8(7)}) }(), (map[bool]int8{})})); _ = v14
	switch x15 := func() string { if (id_(uint32(5)) < uint32(2)) { return func() string { if false { return "Z\x00" }; return "" }() }; return func() string { if true { return "" }; return "a" }() }(); x15 {
		case "%a😀":
			if func() bool { if !func() bool { if false { return false }; return false }() { return func() bool { if *ptr_(id_(true)) { return (id_(uintptr(7)) <= uintptr(1)) }; return (id_(float32(1)) != float32(0.1)) }() }; return (int64(id_(len(v14))) < (id_(int64(1)) ^ int64(0x5f06331bb8c15fed))) }() {
				ch16 := make(chan [3]uint32, 1)
				go func() {
					defer close(ch16)
					for i := range 1 {
						_ = i
						ch16 <- ([3]uint32{uint32(id_(len(v14))), (id_(uint32(1)) + uint32(3))})
					}
				}()
				var s18 [][3]uint32
				for x17 := range ch16 {
					s18 = append(s18, x17)
				}
				fmt.Println("s18", s18)
				v19 := id_[int](func() int { if (x15 == x15) { return func() int { if (id_(int(9223372036854775807)) < int(9223372036854775807)) { return int(trunc_(float64(id_(float32(0))))) }; return (id_(int(1)) ^ int(1)) }() }; return int((id_(uint(0)) * uint(7))) }()); _ = v19
			} else if *ptr_((id_(true) == false)) {
				v20 := id_[int32](func() int32 { if (x15 != x15) { return int32(id_(len(x15))) }; return int32(func() uint { if false { return uint(1) }; return uint(0) }()) }()); _ = v20
				var v21 [3]T2_24; _ = v21
			} else if ((id_(float64(1e-7)) + id_(float64(16777217))) >= func() float64 { if false { return float64(2.25) }; return float64(0) }()) {
				q22 := &v14; _ = q22
				switch x23 := (any((T3_24{int32(-1)}))).(type) {
					case float64:
						_ = x23
						fmt.Println("x23", x23)
						v24 := id_[[][3]float32](append(trim_([][3]float32(append(trim_([][3]float32(([][3]float32{*new([3]float32), ([3]float32{float32(0.5), float32(1)}), ([3]float32{float32(16777217)}), ([3]float32{})}))), [][3]float32{}...))), [][3]float32{([3]float32{func() float32 { if false { return float32(16777217) }; return float32(16777217) }(), (id_(float32(928)) + id_(float32(1e-7))), (-id_(float32(0)))}), func() [3]float32 { if (id_(true) || false) { return func() [3]float32 { if true { return *new([3]float32) }; return ([3]float32{float32(-365)}) }() }; return ([3]float32{float32(0.5), float32(0)}) }()}...)); _ = v24
					case uint8:
						_ = x23
						fmt.Println("x23", x23)
						try_(func() {
							v25 := ((func() float32 { if true { return float32(-3.75) }; return float32(2.25) }() == (id_(float32(1e10)) / id_(float32(0.1)))) == func() bool { if (x23 != x23) { return (id_(true) == true) }; return (q22 == &([3]map[bool]int8{v14[uint64(x23)%3], v14[uint64(x23)%3], v14[uint64(x23)%3]})) }()); _ = v25
							fmt.Println("no panic")
						})
					case int64:
						_ = x23
						fmt.Println("x23", x23)
						try_(func() {
							fmt.Println("v14", v14)
							fmt.Println("div", ((any(id_(uint32(7)))).(uint32) * (id_(uint32(1)) | uint32(1))) % uint32(trunc_(float64(func() float64 { if true { return float64(0) }; return float64(1) }()))))
							fmt.Println("no panic")
						})
					case int16:
						_ = x23
						fmt.Println("x23", x23)
						v26 := id_[T2_24]((T2_24{F0: float32(int32(id_(int8(49))))})); _ = v26
					default:
						fmt.Printf("other %T %v\n", x23, x23)
				}
			}
			var v27 T2_24 = (T2_24{(float32(id_(float64(123456.789))) - (id_(float32(1e-7)) / id_(float32(0))))}); _ = v27
		case "世":
			switch x28 := (func() int { if true { return int(81) }; return int(0x7fffffffffffffff) }() ^ (id_(int(-9223372036854775807)) + int(0))); x28 {
				case int(1):
					for i29 := int(0); i29 < 5; i29++ {
						_ = i29
						tick_()
					}
				case int(9223372036854775806):
				case int(94), (x28 & x28):
				case int(-1):
					if func() bool { if false { return true }; return false }() {
						break
					}
				default:
			}
		case cut_(string(x15 + x15)):
	}
	fmt.Println("v14", v14)
}
func main_24() {
	fuel_ = 3000
	try_(t13_24)
	fmt.Println("fuel", fuel_)
}

// 25
func c0_25() {
	v0 := id_[uint64]((((id_(uint64(0)) % (id_(uint64(3)) | 1)) ^ func() uint64 { if true { return uint64(0) }; return uint64(0) }()) & ((id_(uint64(7)) / (id_(uint64(18446744073709551614)) | 1)) % ((id_(uint64(1)) - uint64(2)) | 1))))
	fmt.Println(v0)
	v1 := id_[float64](func() float64 { if (v0 >= (v0 % (v0 | 1))) { return ((id_(float64(0.1)) * id_(float64(-77.78))) * (id_(float64(63)) + id_(float64(-1)))) }; return (float64(real(id_(complex128(complex(-2.5, 1))))) * float64(real(id_(complex128(complex(1, 1)))))) }())
	fmt.Println(v1)
	v2 := id_[int16]((any(((id_(int16(-1)) + int16(32766)) &^ (id_(int16(2)) * int16(-32768))))).(int16))
	fmt.Println(v2)
	v3 := id_[uint64](v0)
	fmt.Println(v3)
}
type Num1_25 int
func (n Num1_25) String() string { return fmt.Sprintf("<%d>", int(n)) }
type Str1_25 string
type Err1_25 struct{ code int }
func (e Err1_25) Error() string { return fmt.Sprint("code ", e.code) }
type Ptr1_25 struct{ x int }
func (p *Ptr1_25) String() string { return "ptr" + fmt.Sprint(p == nil) }
type Plain1_25 struct {
	A int
	B string
	C any
}
type In1_25 struct{ X int }
type Outer1_25 struct {
	In1_25
	N Num1_25
}
func c1_25() {
	_, _ = errors.New, math.Pi
	fmt.Printf(" %#-.Eé%.*c|%.6x|\n", (func())(nil), 2, false, []int{})
	fmt.Printf("%-*v% #0v%#+0y|\n", -6, []bool{false, true, true}, []int(nil), []Num1_25{1, 2})
	fmt.Printf("é%*.2v %-0*.5oé%*v|\n", "w", struct{ A bool; b any; C_ []bool }{false, map[string]string{}, []bool{true}}, -6, []Num1_25{1, 2}, 0)
	fmt.Printf("é% .5U%*.*c%-*s|\n", int(3074457345618258602), 5, 2, rune('a'), 0)
	fmt.Println([4]float32{float32(1)}, map[int]rune{30: '😀', -2: 'é', 1: '😀'})
}
func main_25() {
	try_(c0_25)
	try_(c1_25)
}

// 27
type T1_27 struct {
	F0 int
	F1 []int64
	F2 map[string][]int
}
type T2_27 struct {
	F0 []int32
	F1 any
	F2 int16
	F3 uint32
	T1_27
}
type T3_27 struct {
	F0 T1_27
}
func (t T1_27) M(x int) int {
	return t.F0
}
func (t T1_27) N(x int) T1_27 {
	return t
}
func (t *T1_27) Set(x int) {
	t.F1 = []int64(window_([]int64((*t).F1), int(2), (*t).F0))
}
func (t T2_27) M(x int) int {
	return func() int { if *ptr_(!id_(true)) { return t.T1_27.F0 }; return t.T1_27.F0 }()
}
func (t T2_27) N(x int) T2_27 {
	return t
}
func (t *T2_27) Set(x int) {
	t.F2 = *ptr_((*t).F2)
}
func (t T2_27) String() string { return "<T2_27>" }
func (t T3_27) M(x int) int {
	return t.F0.F0
}
func (t T3_27) N(x int) T3_27 {
	return t
}
func (t *T3_27) Set(x int) {
	t.F0 = (T1_27{F0: (*t).F0.F0, F1: (*t).F0.F1})
}
func f6_27(p4 map[bool]string, p5 int) float64 {
	tick_()
	var v7 T2_27; _ = v7
	var v8 uint8 = uint8((pair_[uintptr, float64]{(id_(uintptr(1)) | uintptr(18446744073709551615)), func() float64 { if true { return float64(-1) }; return float64(543) }()}).A); _ = v8
	m9 := id_[T1_27]((T1_27{F0: (any(v7.T1_27.F0)).(int), F1: v7.T1_27.F1}))
	pm9 := &m9
	pm9.Set(func() int { if (id_(uint16(1)) <= uint16(1)) { return (+v7.T1_27.F0) }; return (-v7.T1_27.F0) }())
	fmt.Println("after set", pm9.N(func() int { if (id_(uint16(1)) <= uint16(1)) { return (+v7.T1_27.F0) }; return (-v7.T1_27.F0) }()), m9.N(int(sum_([]int{v7.T1_27.F0, p5}))))
	return ((id_(float64(-62.381)) - id_(float64(0.1))) - func() float64 { if false { return float64(-1) }; return float64(2.25) }())
}
func f13_27(p10 float32, p11 uint8, p12 T1_27) complex64 {
	tick_()
	v14 := id_[[4]uintptr](([4]uintptr{uintptr(func() uintptr { if true { return uintptr(10) }; return uintptr(93) }()), func() uintptr { if func() bool { if true { return true }; return true }() { return (id_(uintptr(82)) / (id_(uintptr(18446744073709551614)) | 1)) }; return *ptr_(id_(uintptr(18446744073709551615))) }()})); _ = v14
	return (-complex(p10, p10))
}
func f17_27(p15 int, p16 map[int8]bool) map[string]bool {
	tick_()
	p15 <<= 15
	o19 := func() (r18 T2_27) {
		defer func() {
			if x := recover(); x != nil {
				fmt.Println("caught", x)
			}
			try_(func() {
				_ = (any(uint64(0))).(int)
				fmt.Println("no panic")
			})
			r18 = r18
		}()
		defer func() {
			r18 = r18
		}()
		defer fmt.Println("deferred", id_((id_(float64(1e-7)) / id_(float64(-3.75)))))
		if (id_(int32(2147483646)) >= int32(2147483646)) {
			panic(r18.T1_27.F0)
		}
		return
	}()
	_ = o19
	fmt.Printf("o19 %v\n", o19)
	return (map[string]bool{})
}
func t20_27() {
	v21 := id_[T2_27](func() T2_27 { if ((id_(int32(-2147483648)) / (id_(int32(0x7ffffffe)) | 1)) != func() int32 { if false { return int32(-508559722) }; return int32(-1737589845) }()) { return (pair_[T2_27, uint]{func() T2_27 { if false { return (T2_27{F0: ([]int32{int32(3)}), F1: any(""), F2: int16(3), F3: uint32(4294967294), T1_27: *new(T1_27)}) }; return (T2_27{([]int32{int32(-1639859775), int32(0x7ffffffe), int32(0x792dab82), int32(-1)}), any(true), int16(32766), uint32(583358121), (T1_27{F1: []int64(nil), F2: map[string][]int(nil)})}) }(), func() uint { if true { return uint(1) }; return uint(2) }()}).A }; return (T2_27{F1: any(int(0)), F2: int16(id_(uint(18446744073709551614))), F3: (id_(uint32(3)) & uint32(0)), T1_27: (T1_27{F0: int(8216647766134272196), F2: map[string][]int(nil)})}) }()); _ = v21
	v22 := id_[int](func() int { if (any(!id_(false))).(bool) { return v21.T1_27.F0 }; return ((v21.T1_27.F0 & v21.T1_27.F0) & v21.T1_27.F0) }()); _ = v22
	try_(func() {
		m23 := id_[T1_27](v21.T1_27)
		bm23 := m23.N
		m23 = v21.T1_27
		fmt.Println("bound", bm23(v22))
		fmt.Println("no panic")
	})
	var v24 uint64 = (func() uint64 { if (id_(true) && true) { return (id_(uint64(2)) >> 3) }; return uint64(trunc_(float64(id_(float64(123456.789))))) }() ^ ((id_(uint64(0xa48f1de57f876dd0)) << id_(uint64(18446744073709551615))) / ((id_(uint64(5)) % (id_(uint64(1)) | 1)) | 1))); _ = v24
	n26 := 2
G25:
	{
		tick_()
		if func() bool { if *ptr_((id_(true) == true)) { return (uint(sum_([]int{v22, v21.T1_27.F0})) >= (id_(uint(16569122342646477)) * uint(2))) }; return !(v24 == v24) }() {
			v27 := mapped_(([]T3_27{}), func(x T3_27) [2]bool { return func() [2]bool { if (id_(float64(-133)) < float64(2.25)) { return ([2]bool{true, false}) }; return func() [2]bool { if true { return ([2]bool{true}) }; return ([2]bool{true, true}) }() }() })
			fmt.Println("v27", v27)
			v24 = uint64(id_(len(v27)))
		}
		var v28 int = v21.T1_27.F0; _ = v28
	}
	if n26--; n26 > 0 {
		goto G25
	}
	v29 := id_[[1]map[int]int](([1]map[int]int{(map[int]int{int(0): int(id_(uint16(0x23b3)))})})); _ = v29
	o31 := func() (r30 int) {
		defer func() {
			v32 := id_[[]float32]([]float32(window_([]float32(([]float32{(id_(float32(-1)) * id_(float32(-181)))})), func() int { if (id_(uint(7)) <= uint(3)) { return (v22 * v21.T1_27.F0) }; return (v21.T1_27.F0 / (v21.T1_27.F0 | 1)) }(), r30))); _ = v32
			r30 = v22
		}()
		defer func() {
			v33 := id_[map[uintptr][1]float32]((map[uintptr][1]float32{uintptr(0): ([1]float32{}), uintptr(2): func() [1]float32 { if (pair_[bool, string]{true, "b"}).A { return ([1]float32{float32(-10.406)}) }; return ([1]float32{float32(16777217)}) }(), uintptr(1): ([1]float32{})})); _ = v33
			r30 = r30
		}()
		m34 := id_[T1_27]((T1_27{int(sum_([]int{r30, r30})), v21.T1_27.F1, v21.T1_27.F2}))
		fmt.Println("method", m34.M(v22))
		fmt.Println("v24", v24)
		return m34.F0
	}()
	_ = o31
	fmt.Println("o31", o31)
	fmt.Println("v22", v22)
	var v35 int64 = (func() int64 { if (id_(true) || false) { return (id_(int64(2)) % (id_(int64(7)) | 1)) }; return (id_(int64(1)) - int64(-8382563551995064644)) }() >> 7); _ = v35
	fmt.Printf("v21 %T\n", v21)
	fmt.Println("v22", v22)
	fmt.Println("v24", v24)
	fmt.Println("v29", v29)
	fmt.Println("o31", o31)
	fmt.Println("v35", v35)
}
func t36_27() {
	if x37 := id_[int32](((id_(int32(-2147483648)) % (id_(int32(0)) | 1)) + (id_(int32(1)) &^ int32(-2147483647)))); (func() string { if true { return " \na" }; return "😀" }() <= string(rune(id_(int32(0x48f042db))))) {
		_ = x37
		q38 := &x37; _ = q38
		q39 := &x37; _ = q39
	}
	ch40 := make(chan int16, 1)
	var ch41 chan int16
	select {
		case x, ok := <-ch40:
			_ = x
			fmt.Println("received", ok)
		case ch41 <- int16(sum_([]int{int(0x7fffffffffffffff), int(0x7fffffffffffffff)})):
			fmt.Println("sent", len(ch41))
		default:
			fmt.Println("default")
	}
	v42 := id_[[4][]int16](func() [4][]int16 { if (int16(trunc_(float64(id_(float64(1e10))))) < int16(id_(uint8(254)))) { return ([4][]int16{[]int16(mapped_([]int{1, 2, int(9223372036854775807)}, func(i int) int16 { return int16(-32767) })), (make([]int16, 0, 6)), []int16(window_([]int16(([]int16{})), int(-1), int(91))), []int16(mapped_([]int{1, 2, int(-9223372036854775807)}, func(i int) int16 { return int16(-26320) }))}) }; return ([4][]int16{([]int16{})}) }()); _ = v42
	for _, y43 := range backward_([]uint16{(id_(uint16(0xffd0)) & uint16(0))}) {
		_ = y43
		tick_()
		q44 := &v42; _ = q44
		for i45 := range id_(uint(1)) {
			_ = i45
			tick_()
			switch x46 := (func() any { if (y43 != y43) { return any(uint8(254)) }; return any(i45) }()).(type) {
				case uint32:
					_ = x46
					fmt.Println("x46", x46)
					f47 := func() int64 {
						tick_()
						m48 := id_[T1_27]((T1_27{F1: []int64(window_([]int64([]int64(nil)), int(-4273563326120169893), int(3))), F2: (map[string][]int{})}))
						bm48 := m48.N
						m48 = id_(*new(T1_27))
						fmt.Println("bound", bm48(int(id_(len(v42)))))
						v49 := id_[float64](float64(((id_(int64(-9223372036854775807)) + int64(3)) ^ func() int64 { if true { return int64(-9223372036854775808) }; return int64(0x7ffffffffffffffe) }()))); _ = v49
						q50 := &v42; _ = q50
						return int64(func() int { if false { return m48.F0 }; return m48.F0 }())
					}
					o51 := f47(); _ = o51
					fmt.Println("o51", o51)
					o52 := f47(); _ = o52
					fmt.Printf("o52 %+v\n", o52)
				case uint16:
					_ = x46
					fmt.Println("x46", x46)
					var v53 int32 = (((id_(int32(-2147483647)) + int32(0x7ffffffe)) * (id_(int32(3)) - int32(68))) % (((id_(int32(7)) >> 7) | (id_(int32(2147483647)) * int32(2147483646))) | 1)); _ = v53
				case int64:
					_ = x46
					fmt.Printf("x46 %T\n", x46)
					if x54 := id_[float32]((-float32(imag(id_(complex64(complex(0.25, 0))))))); (any((id_(uintptr(52)) >= uintptr(1)))).(bool) {
						_ = x54
						var v55 uint64 = (uint64(int16(sum_([]int{int(9223372036854775806), int(-1)}))) * ((id_(uint64(3)) / (id_(uint64(1)) | 1)) + (id_(uint64(1)) | uint64(1)))); _ = v55
						for i57, e56 := range &v42 {
							_, _ = i57, e56
							_ = e56
							tick_()
							if func() bool { if (y43 == y43) { return (i45 != i45) }; return (i57 != i57) }() {
								break
							}
						}
					} else if (func() float32 { if false { return x54 }; return x54 }() == (x54 + x54)) {
					} else {
					}
				default:
					fmt.Printf("other %T %v\n", x46, x46)
			}
		}
	}
	fmt.Println("v42", v42)
}
func main_27() {
	fuel_ = 3000
	try_(t20_27)
	try_(t36_27)
	fmt.Println("fuel", fuel_)
}

// 28
var base0_28 = errors.New("base")
type Code0_28 int
func (c Code0_28) Error() string { return fmt.Sprintf("code %d", int(c)) }
func (c Code0_28) Is(t error) bool { return t == base0_28 && c > 3 }
type Wrap0_28 struct {
	op  string
	err error
}
func (w *Wrap0_28) Error() string { return w.op + ": " + w.err.Error() }
func (w *Wrap0_28) Unwrap() error { return w.err }
func make0_28(n int) (err error) {
	defer func() {
		if r := recover(); r != nil {
			err = fmt.Errorf("recovered: %w", r.(error))
		}
	}()
	switch n {
	case 0:
		return nil
	case 1:
		return &Wrap0_28{"op", base0_28}
	case 2:
		return fmt.Errorf("a %w and %w", Code0_28(2), &Wrap0_28{"x", Code0_28(2)})
	case 3:
		return errors.Join(base0_28, nil, Code0_28(2))
	case 4:
		_ = []int{}[id_(2)]
	case 5:
		var w *Wrap0_28
		return w
	}
	return fmt.Errorf("%v %d: %w", base0_28, n, errors.Join(nil, nil))
}
func c0_28() {
	for n := range 7 {
		err := make0_28(n)
		if err == nil {
			fmt.Println(n, "nil")
			continue
		}
		var code Code0_28
		var wrap *Wrap0_28
		fmt.Println(n, errors.Is(err, base0_28), errors.As(err, &code), code)
		if n != 5 {
			fmt.Println(err, errors.As(err, &wrap), errors.Unwrap(err) == nil)
			fmt.Printf("%v|%s|%q|%T\n", err, err, err, err)
		}
	}
	fmt.Printf("%v %+v %d %x %T\n", Code0_28(2), Code0_28(1), Code0_28(2), Code0_28(10), base0_28)
}
func main_28() {
	try_(c0_28)
}

// 29
type C0_29 struct{ n int }
func (c C0_29) Get() int { return c.n }
func (c *C0_29) Add(x ...int) int {
	for _, v := range x {
		c.n += v
	}
	return c.n
}
func (c *C0_29) Nil() bool { return c == nil }
type D0_29 struct{ *C0_29 }
type E0_29 struct{ C0_29 }
type G0_29 interface {
	Get() int
	Add(...int) int
}
type F0_29 func(int) int
func (f F0_29) Twice(x int) int { return f(f(x)) }
type S0_29 []int
func (s S0_29) Len() int { return len(s) }
func (s *S0_29) Push(x int) { *s = append(*s, x) }
func c0_29() {
	c := C0_29{9}
	get, add := c.Get, c.Add
	c.n = 9
	fmt.Println(get(), add(3, 2), c.n, get(), C0_29.Get(c), (*C0_29).Get(&c), (*C0_29).Add(&c, []int{1, 1}...))
	d, e := D0_29{&c}, E0_29{c}
	dg, eg, da, ea := d.Get, e.Get, d.Add, e.Add
	c.n, e.n = 10, 20
	fmt.Println(dg(), eg(), da(1), ea(1), c.n, e.n, d.n, D0_29.Add(d, 5), (*E0_29).Add(&e, 7), E0_29.Get(e))
	var g G0_29 = &c
	h, i := g.Get, g.Add
	fmt.Println(i(3), h(), G0_29.Get(g), G0_29.Add(g, 1, 2), interface{ Get() int }.Get(g))
	var np *C0_29
	fmt.Println(np.Nil(), (*C0_29).Nil(nil))
	try_(func() { fmt.Println(np.Get()) })
	try_(func() { f := np.Get; fmt.Println(f()) })
	try_(func() { var dd D0_29; fmt.Println(dd.Nil()); fmt.Println(dd.Get()) })
	try_(func() { var gg G0_29; f := gg.Get; fmt.Println(f()) })
	gn := []G0_29{np}[id_(0)]
	fmt.Println(gn == nil, gn != nil, gn.(*C0_29).Nil())
	try_(func() { fmt.Println(gn.Get()) })
	fmt.Println(F0_29(func(x int) int { return x*3 - 1 }).Twice(9))
	var s S0_29
	push := s.Push
	push(1)
	s.Push(9)
	defer fmt.Println("deferred", s.Len(), s)
	defer s.Push(9)
	length := s.Len
	push(4)
	fmt.Println(length(), s.Len(), s)
	fs := []func() int{c.Get, (&c).Get, d.Get, func() int { return c.n }}
	c.n = -9
	for _, f := range fs {
		fmt.Print(f(), " ")
	}
	fmt.Printf("%T %T %T\n", c.Add, (*C0_29).Add, G0_29.Get)
}
func main_29() {
	try_(c0_29)
}

// 30
type T1_30 struct {
	F0 int
	F1 float64
	F2 []complex64
	F3 any
	F4 [3]int64
}
type T2_30 struct {
	F0 uintptr
}
func (t T1_30) M(x int) int {
	return func() int { if !func() bool { if true { return false }; return false }() { return func() int { if (id_(uint32(0)) >= uint32(7)) { return (x &^ t.F0) }; return x }() }; return t.F0 }()
}
func (t T1_30) N(x int) T1_30 {
	return t
}
func (t *T1_30) Set(x int) {
	t.F2 = (*t).F2
}
func (t T2_30) M(x int) int {
	return x
}
func (t T2_30) N(x int) T2_30 {
	return (T2_30{F0: (t.F0 % (t.F0 | 1))})
}
func (t *T2_30) Set(x int) {
	t.F0 = (*t).F0
}
func f4_30(p3 int) int {
	tick_()
	fmt.Println("in f4_30")
	v5 := id_[[]T2_30]([]T2_30(window_([]T2_30(func() []T2_30 { if (id_(float32(0.1)) <= float32(-1)) { return func() []T2_30 { if true { return []T2_30(nil) }; return ([]T2_30{*new(T2_30), (T2_30{F0: uintptr(18446744073709551615)})}) }() }; return ([]T2_30{}) }()), p3, func() int { if func() bool { if false { return true }; return true }() { return p3 }; return p3 }()))); _ = v5
	return (p3 | func() int { if true { return p3 }; return p3 }())
}
func t6_30() {
	v7 := id_[T1_30]((T1_30{f4_30((id_(int(0x7fffffffffffffff)) | int(78))), id_((-id_(float64(-1)))), ([]complex64{func() complex64 { if true { return complex64(complex(1, 0)) }; return complex64(complex(-2.5, -0.5)) }(), complex(id_(float32(-1)), id_(float32(1)))}), any((id_(float32(67.719)) - id_(float32(1e10)))), ([3]int64{})})); _ = v7
	q8 := &v7; _ = q8
	o10 := func() (r9 float64) {
		defer func() {
			o12 := func() (r11 string) {
				defer func() {
					if x := recover(); x != nil {
						fmt.Println("caught", x)
					}
					if (v7.F0 >= v7.F0) {
						v13 := id_[uint16]((((id_(uint16(2)) / (id_(uint16(0)) | 1)) | (-id_(uint16(7)))) & ((id_(uint16(40)) &^ uint16(65535)) &^ (^id_(uint16(3)))))); _ = v13
						f15 := func(p14 int) map[uint32]uint {
							tick_()
							v7.F0 = p14
							v16 := id_[T2_30]((T2_30{F0: (uintptr(sum_([]int{v7.F0, p14})) &^ uintptr(id_(int8(0))))})); _ = v16
							return func() map[uint32]uint { if !id_(true) { return (map[uint32]uint{uint32(1): uint(7)}) }; return (map[uint32]uint{uint32(0xffffffff): uint(5), uint32(0): uint(65), uint32(1): uint(1)}) }()
						}
						o17 := f15(v7.F0); _ = o17
						fmt.Println("o17", o17)
						o18 := f15(*ptr_(v7.F0)); _ = o18
						fmt.Printf("o18 %#v\n", o18)
						o19 := f15(v7.F0); _ = o19
						fmt.Printf("o19 %v\n", o19)
					} else if ([...]bool{(r11 == r11)})[id_(0)] {
					} else if (func() bool { if false { return true }; return true }() == (q8 == nil)) {
					} else {
					}
					r11 = r11
				}()
				defer func() {
					r11 = func() string { if !id_(false) { return cut_(string(r11 + r11)) }; return part_(string(r11), v7.F0, v7.F0) }()
				}()
				if func() bool { if true { return false }; return true }() {
					panic((id_(false) || false))
				}
				ch20 := make(chan int, 1)
				close(ch20)
				fmt.Println(<-ch20)
				return cut_(string(r11 + part_(string(r11), v7.F0, v7.F0)))
			}()
			_ = o12
			fmt.Println("o12", o12)
			r9 = r9
		}()
		defer fmt.Println("deferred", (id_(id_(uint32(4294967294))) == (id_(uint32(0)) % (id_(uint32(5)) | 1))))
		return v7.F1
	}()
	_ = o10
	fmt.Println("o10", o10)
	fmt.Println("v7", v7)
	if q8 != nil {
		fmt.Println("*q8", *q8)
	}
	fmt.Println("o10", o10)
}
func t21_30() {
	if x22 := id_[string](id_(string(rune(id_(int32(2)))))); (any(!id_(false))).(bool) {
		_ = x22
		v23 := id_[int16](func() int16 { if (pair_[bool, string]{(id_(int(7)) > int(9223372036854775807)), x22}).A { return id_(func() int16 { if true { return int16(10) }; return int16(3) }()) }; return int16(uint(id_(int16(-1)))) }()); _ = v23
		for i24 := int(0); i24 < 1; i24++ {
			_ = i24
			tick_()
			switch x25 := i24; x25 {
				case int(-9223372036854775807):
					v26 := id_[T1_30]((T1_30{F0: i24, F2: []complex64(window_([]complex64([]complex64(window_([]complex64(([]complex64{complex64(complex(0, 1)), complex64(complex(-2.5, -0.5))})), i24, x25))), (x25 &^ i24), (x25 * x25))), F3: any((i24 != i24)), F4: ([3]int64{func() int64 { if true { return int64(1) }; return int64(-9223372036854775807) }()})})); _ = v26
					v26 = (T1_30{F0: (i24 >> (id_(uint16(50)) | uint16(65535))), F1: float64(float64(id_(int(7)))), F4: ([3]int64{})})
				default:
					if len(x22) < 100 {
						x22 += cut_(string(x22 + func() string { if false { return x22 }; return x22 }()))
					}
					v27 := id_[T2_30](func() T2_30 { if ((id_(int32(0)) - int32(2)) > (id_(int32(-2130231024)) + int32(3))) { return func() T2_30 { if func() bool { if false { return true }; return false }() { return (T2_30{uintptr(0)}) }; return (T2_30{uintptr(1)}) }() }; return (T2_30{uintptr(id_(len(x22)))}) }()); _ = v27
					if id_(id_(false)) {
						break
					}
					try_(func() {
						fmt.Println("shift", id_(1) << (int(func() uintptr { if false { return v27.F0 }; return v27.F0 }()) % 100))
						fmt.Println("no panic")
					})
			}
		}
	}
}
func main_30() {
	fuel_ = 3000
	try_(t6_30)
	try_(t21_30)
	fmt.Println("fuel", fuel_)
}

// 31
func count0_31(name string, n int, cleanup bool) iter.Seq[int] {
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
func pairs0_31(xs ...string) iter.Seq2[int, string] {
	return func(yield func(int, string) bool) {
		for i, x := range xs {
			if !yield(i, x) {
				break
			}
		}
	}
}
func filter0_31[T any](seq iter.Seq[T], keep func(T) bool) iter.Seq[T] {
	return func(yield func(T) bool) {
		seq(func(x T) bool { return !keep(x) || yield(x) })
	}
}
func run0_31(limit int) (res string) {
	x := 0
	defer func() { fmt.Println("end", x, res) }()
	if limit < 0 {
		goto done
	}
outer:
	for i := range count0_31("a", 0, true) {
		if x < 0 {
			continue outer
		}
		defer func() { if r := recover(); r != nil { res = fmt.Sprint("rescued ", r) } }()
		for j := range count0_31("b", 3, true) {
			x++
			defer fmt.Println("deferred", i, j)
			if i == 2 && j == 0 {
				continue outer
			}
			if i+j > limit {
				continue outer
			}
		}
		switch {
		case i == 0:
			break
		}
		fmt.Println("i", i, x)
	}
done:
	return res + fmt.Sprint("x", x)
}
func wrong0_31() {
	var kept func(int) bool
	for i := range func(yield func(int) bool) { kept = yield; yield(0) } {
		fmt.Println("got", i)
		if i == 1 {
			break
		}
	}
	kept(7)
}
func c0_31() {
	try_(func() { fmt.Println(run0_31(0)) })
	try_(func() { fmt.Println(run0_31(-1)) })
	try_(wrong0_31)
	for i, s := range pairs0_31("p", "q", "r") {
		defer fmt.Print("loop defer ", i, s, "\n")
		if i == 0 {
			continue
		}
		fmt.Println(i, s)
	}
	for range filter0_31(count0_31("f", 6, true), func(i int) bool { return i%2 == 0 }) {
		fmt.Print(".")
	}
	next, stop := iter.Pull(count0_31("pull", 0, true))
	v, ok := next()
	fmt.Println(v, ok)
	v, ok = next()
	fmt.Println(v, ok)
	stop()
	v, ok = next()
	fmt.Println(v, ok)
	var fs []func() int
	for i := range count0_31("closures", 3, false) {
		fs = append(fs, func() int { i++; return i })
	}
	fmt.Println(fs[0](), fs[0](), fs[2]())
	for i := range filter0_31(filter0_31(count0_31("ff", 9, false), func(i int) bool { return i > 1 }), func(i int) bool { return i%3 != 0 }) {
		if i > 6 {
			break
		}
		fmt.Print(i, " ")
	}
}
func main_31() {
	try_(c0_31)
}

// 32
func c0_32() {
	s := make([]byte, 0, 5)
	show_ := func(what string, x []byte) { fmt.Println(what, x, len(x), cap(x), x == nil) }
	show_("s", s)
	s0 := make([]byte, len(s), cap(s)+1); copy(s0, s); s0 = append(s0, s...)
	show_("s0", s0)
	s1 := append(s, 61, 18, 57)
	show_("s1", s1)
	s2 := s0[:len(s0)/2:(len(s0)+cap(s0))/2]
	if len(s0) > 0 {
		s0[0] = 180
	}
	show_("s2", s2)
	s3 := append(s0[:len(s0)/3], s0[len(s0)/2:]...)
	if len(s0) > 0 {
		s0[len(s0)-1] = 85
	}
	show_("s3", s3)
	s4 := slices.Insert(s3, len(s3)/2, 42, 16, 148)
	show_("s4", s4)
	s5 := make([]byte, len(s1), cap(s1)+0); copy(s5, s1); s5 = append(s5, s2...)
	show_("s5", s5)
	s6 := append(s, 83, 46, 31, 67)
	show_("s6", s6)
	s7 := append(s, 28, 99, 18, 250)
	if len(s) > 0 {
		s[len(s)-1] = 184
	}
	show_("s7", s7)
	show_("s2", s4)
	fmt.Println(slices.Index(s, 119), slices.Contains(s, 115))
	slices.SortFunc(s, func(a, b byte) int {
		if a > b {
			return -1
		}
		if a < b {
			return 1
		}
		return 0
	}); fmt.Println(s, slices.IsSorted(s))
	try_(func() { fmt.Println(slices.Max(s), slices.Min(s)) })
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
func main_32() {
	try_(c0_32)
}

// 33
type T1_33 struct {
	F0 map[int]uint32
	F1 []int8
	F2 []int8
}
func (t T1_33) M(x int) int {
	return int(trunc_(float64(float64((id_(int64(1)) << 100)))))
}
func (t T1_33) N(x int) T1_33 {
	return t
}
func (t *T1_33) Set(x int) {
	t.F0 = (map[int]uint32{int(-2046807091742840686): uint32(1), int(-8616204244588796158): uint32(19)})
}
func (t T1_33) Error() string { return "<T1_33>" }
func f4_33(p2 complex128, p3 []uint16) [3]uint8 {
	tick_()
	var v5 int32; _ = v5
	return ([3]uint8{})
}
func f9_33(p6 []float32, p7 map[uint64]int, p8 map[int64]uint32) uint16 {
	tick_()
	fmt.Println("p7", p7)
	return (uint16(id_(len(p7))) | uint16(id_(len(p6))))
}
func t10_33() {
	try_(func() {
		var v11 [7]*uintptr; _ = v11
		fmt.Println("no panic")
	})
	o13 := func() (r12 int) {
		defer func() {
			if x := recover(); x != nil {
				fmt.Println("caught", x)
			}
			v14 := id_[[]int64]((make([]int64, 1, 5))); _ = v14
			r12 = r12
		}()
		v15 := id_[uint16]((-f9_33(([]float32{float32(0), float32(-3.75)}), (map[uint64]int{uint64(2): r12, uint64(1): r12}), (map[int64]uint32{int64(3): uint32(7), int64(7516426368628425130): uint32(1), int64(9223372036854775806): uint32(20)})))); _ = v15
		return (r12 - int(id_(int64(7))))
	}()
	_ = o13
	fmt.Println("o13", o13)
	fmt.Println("o13", o13)
}
func t16_33() {
	v17 := id_[T1_33](func() T1_33 { if (int32(sum_([]int{int(0), int(-9223372036854775808)})) <= id_(id_(int32(-2147483648)))) { return (T1_33{F1: ([]int8{}), F2: []int8(window_([]int8(([]int8{})), int(1), int(-1)))}) }; return ([...]T1_33{(T1_33{F0: (map[int]uint32{int(-9223372036854775807): uint32(0xed9edf16), int(2): uint32(0)}), F1: ([]int8{int8(0), int8(2), int8(-127)})}), (T1_33{F0: map[int]uint32(nil), F1: (make([]int8, 4, 4))}), (T1_33{F1: ([]int8{int8(-1), int8(127), int8(0)}), F2: ([]int8{int8(126)})})})[id_(2)] }()); _ = v17
	v17 = (T1_33{(map[int]uint32{int(-9223372036854775808): (id_(uint32(4294967295)) / (id_(uint32(0x59d894c9)) | 1))}), func() []int8 { if (id_(true) && true) { return v17.F2 }; return v17.F2 }(), v17.F2})
	v17 = v17
	if x18 := id_[uint32]((uint32(id_(uint16(3))) >> uint32(trunc_(float64(id_(float32(-3.75))))))); (int(id_(uint32(43))) == (id_(int(2)) &^ int(3))) {
		_ = x18
		q19 := &v17; _ = q19
		if (int32(uint64(id_(int(-9223372036854775807)))) <= int32(sum_([]int{(id_(int(-9223372036854775807)) - int(-2566094546468731804)), (id_(int(40)) % (id_(int(-1)) | 1))}))) {
		} else if (int32(sum_([]int{int(1), int(-9223372036854775807)})) < (id_(int32(-1)) * int32(2147483646))) {
		} else {
		}
	} else if ((x18 - x18) != (x18 >> id_(uintptr(16)))) {
	} else if ((-x18) == x18) {
	} else if func() bool { if (id_(uint8(25)) < uint8(3)) { return !id_(true) }; return (id_(float64(-3.75)) <= float64(0.1)) }() {
	} else {
	}
	fmt.Printf("v17 %+v\n", v17)
}
func main_33() {
	fuel_ = 3000
	try_(t10_33)
	try_(t16_33)
	fmt.Println("fuel", fuel_)
}

// 34
func c0_34() {
	_, _, _, _, _ = sync.NewCond, context.Background, errors.New, atomic.AddInt32, time.Second
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
	ch := make(chan int, 3)
	for i := range 3 {
		ch <- i * 2
	}
	fmt.Println(len(ch), cap(ch))
	select {
	case ch <- 99:
		fmt.Println("sent")
	default:
		fmt.Println("full")
	}
	close(ch)
	for v := range ch {
		fmt.Print(v, " ")
	}
	v, ok := <-ch
	fmt.Println(v, ok, len(ch))
	}
	{
	sem := make(chan struct{}, 2)
	results := make([]int, 3)
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
}
type Num1_34 int
func (n Num1_34) String() string { return fmt.Sprintf("<%d>", int(n)) }
type Str1_34 string
type Err1_34 struct{ code int }
func (e Err1_34) Error() string { return fmt.Sprint("code ", e.code) }
type Ptr1_34 struct{ x int }
func (p *Ptr1_34) String() string { return "ptr" + fmt.Sprint(p == nil) }
type Plain1_34 struct {
	A int
	B string
	C any
}
type In1_34 struct{ X int }
type Outer1_34 struct {
	In1_34
	N Num1_34
}
func c1_34() {
	_, _ = errors.New, math.Pi
	fmt.Printf("é%*[2]T%0*.2f|\n", 5, false, 5, []string{"\xe4\xb8", "  sp  ace ", "12e3"})
	fmt.Printf("é%.f%#o %#w|\n", [][]int8{{}, nil}, uint8(0), []byte("a,b,,c"))
	fmt.Printf("|%-E|%x|\n", Str1_34("s"))
	fmt.Printf("%e %#+4v%.E|\n", []float32{float32(0)}, Plain1_34{3, "%d", []byte("1_000")}, (*Ptr1_34)(nil))
	fmt.Printf("% #T%-5.*[2]v %e|\n", struct{ A int8; b any; C_ []int8 }{int8(2), nil, []int8{int8(-128), int8(-128)}}, -1, []float64{float64(1)}, (chan int)(nil))
	fmt.Printf("|%*v|\n", -6, "\xed\xa0\x80")
	fmt.Printf("%q\n", fmt.Sprint())
}
func main_34() {
	try_(c0_34)
	try_(c1_34)
}

// 35
func c0_35() {
	v0 := id_[int64](([...]int64{func() int64 { if (id_(uint8(91)) < uint8(1)) { return (id_(int64(0)) + int64(2)) }; return (id_(int64(1412042968233858330)) >> id_(uint(18446744073709551614))) }(), (int64(id_(uint16(1))) ^ (id_(int64(-1066585295238436774)) / (id_(int64(0)) | 1))), (id_(id_(int64(-9223372036854775808))) &^ int64(id_(uint32(5))))})[id_(1)])
	fmt.Println(v0)
	v1 := id_[int8](int8(trunc_(float64((func() float64 { if false { return float64(1) }; return float64(1) }() * float64(imag(id_(complex128(complex(0, -0.5))))))))))
	fmt.Println(v1)
	v2 := id_[complex64](id_(((id_(complex64(complex(0.25, 0))) + id_(complex64(complex(-2.5, 0)))) + (id_(complex64(complex(-2.5, -0.5))) * id_(complex64(complex(0, 1)))))))
	fmt.Println(v2)
	v3 := id_[int32](int32(([...]uint32{*ptr_(id_(uint32(3))), (id_(uint32(3)) - uint32(1)), (id_(uint32(3)) ^ uint32(0))})[id_(0)]))
	fmt.Println(v3)
	v4 := id_[int8]((v1 | v1))
	fmt.Println(v4)
}
func c1_35() {
	s0 := id_(int(-4388083834751199332))
	x0 := id_(uint8(0))
	try_(func() { fmt.Println(x0<<s0, x0>>s0) })
	try_(func() { x0 <<= s0; fmt.Println(x0) })
	try_(func() { var i = 1 << s0; var j int32 = 1 << s0; var k = uint64(1 << s0); var w int64 = 1.0 << s0; var u = uint8(1)<<s0 == 2<<s0; fmt.Println(i, j, k, w, u) })
	fmt.Println(x0<<39, x0>>42, x0<<(uint8(s0)&127))
	s1 := id_(int8(2))
	x1 := id_(uint8(1))
	try_(func() { fmt.Println(x1<<s1, x1>>s1) })
	try_(func() { x1 <<= s1; fmt.Println(x1) })
	try_(func() { var i = 1 << s1; var j int32 = 1 << s1; var k = uint64(1 << s1); var w int64 = 1.0 << s1; var u = uint8(1)<<s1 == 2<<s1; fmt.Println(i, j, k, w, u) })
	fmt.Println(x1<<27, x1>>42, x1<<(uint8(s1)&127))
	s2 := id_(uint(0))
	x2 := id_(uintptr(6680086431753726169))
	try_(func() { fmt.Println(x2<<s2, x2>>s2) })
	try_(func() { x2 <<= s2; fmt.Println(x2) })
	try_(func() { var i = 1 << s2; var j int32 = 1 << s2; var k = uint64(1 << s2); var w int64 = 1.0 << s2; var u = uint8(1)<<s2 == 2<<s2; fmt.Println(i, j, k, w, u) })
	fmt.Println(x2<<54, x2>>29, x2<<(uint8(s2)&7))
}
func main_35() {
	try_(c0_35)
	try_(c1_35)
}

// 36
type T1_36 int
type T2_36 [3]map[string]complex64
func (t T1_36) M(x int) int {
	return (int((id_(int32(2147483646)) * int32(-2147483647))) << uint32((id_(int32(-1)) &^ int32(3))))
}
func (t T1_36) N(x int) T1_36 {
	return ((t << 31) >> (id_(uint(1)) >> 65))
}
func (t *T1_36) Set(x int) {
	*t = T1_36(2)
}
func (t T2_36) M(x int) int {
	return func() int { if !(id_(false) || true) { return id_(x) }; return x }()
}
func (t T2_36) N(x int) T2_36 {
	return t
}
func (t *T2_36) Set(x int) {
	*t = (T2_36{})
}
func f6_36(p3 int, p4 uintptr, p5 [1]bool) []int {
	tick_()
	for i7 := range id_(uint8(4)) {
		_ = i7
		tick_()
	}
	return []int(window_([]int([]int(window_([]int([]int(nil)), p3, p3))), (p3 ^ p3), func() int { if p5[uint64(p4)%1] { return p3 }; return p3 }()))
}
func f8_36() complex128 {
	tick_()
	for i9 := uint32(0); i9 < 5; i9++ {
		_ = i9
		tick_()
	}
	return complex((id_(float64(-1)) / id_(float64(1e-7))), func() float64 { if false { return float64(16777217) }; return float64(-915) }())
}
func t10_36() {
	v11 := id_[[]T2_36](([]T2_36{(T2_36{(map[string]complex64{"": complex64(complex(0.25, 0))}), (map[string]complex64{"Zb世0😀b": complex64(complex(0.25, -0.5))})}), func() T2_36 { if (id_(int64(-9223372036854775807)) <= int64(7)) { return (T2_36{}) }; return func() T2_36 { if false { return (T2_36{(map[string]complex64{"b": complex64(complex(0, 1)), "\n": complex64(complex(0, -0.5))})}) }; return (T2_36{(map[string]complex64{"é": complex64(complex(-2.5, 1)), "b": complex64(complex(0, 1))}), map[string]complex64(nil), (map[string]complex64{"": complex64(complex(0, -0.5))})}) }() }()})); _ = v11
	v12 := id_[T1_36](func() T1_36 { if ((id_(uint64(3)) > uint64(5)) || (id_(float64(0.5)) < float64(86.265))) { return (T1_36(id_(len(v11))) * (^id_(T1_36(3)))) }; return (+(^id_(T1_36(2)))) }()); _ = v12
	m13 := id_[T2_36]((T2_36{}))
	pm13 := &m13
	pm13.Set(((id_(int(-1)) * int(-1)) & func() int { if false { return int(3) }; return int(0) }()))
	fmt.Println("after set", pm13.M(((id_(int(-1)) * int(-1)) & func() int { if false { return int(3) }; return int(0) }())), m13.M((id_(int(9223372036854775806)) % (id_(int(3)) | 1))))
	v14 := id_[[]map[int]int8](([]map[int]int8{(map[int]int8{int(1): (id_(int8(2)) * int8(126))})})); _ = v14
	fmt.Printf("v12 %+v\n", v12)
	v15 := id_[T1_36](v12); _ = v15
	fmt.Println("v11", v11)
	fmt.Println("v14", v14)
	fmt.Println("v14", v14)
	fmt.Printf("v11 %T\n", v11)
	fmt.Println("v12", v12)
	fmt.Println("m13", m13)
	fmt.Println("v14", v14)
	fmt.Println("v15", v15)
}
func main_36() {
	fuel_ = 3000
	try_(t10_36)
	fmt.Println("fuel", fuel_)
}

// 37
type node0_37 struct {
	v    int
	next *node0_37
}
type S0_37 struct{ a, b int }
type chain0_37 int
func obj0_37(n int) chain0_37 { fmt.Println("obj", n); return chain0_37(n) }
func (c chain0_37) call(n int) chain0_37 { fmt.Println("call", c, n); return c*10 + chain0_37(n) }
func t0_37(n int) int { fmt.Print("t", n, " "); return n }
func k0_37(s string) string { fmt.Print("k", s, " "); return s }
func show0_37(a, b int) { fmt.Println("show", a, b) }
func c0_37() {
	func() {
	var e any = "s"
	try_(func() {
		n, s := e.(int), t0_37(1)
		fmt.Println(n, s)
	})
	}()
	func() {
	xs := []int{1, 2, 3}
	xs[t0_37(0)] += t0_37(1)
	xs[t0_37(2)]++
	fmt.Println(xs)
	}()
	func() {
	f, g := func() func(int) int { fmt.Println("f"); return t0_37 }, func() int { fmt.Println("g"); return 4 }
	fmt.Println(f()(g()))
	}()
	func() {
	xs := []int{1, 2, 3}
	for i, x := range xs {
		xs = append(xs, x)
		xs[len(xs)-1] += i
		if i == 0 {
			xs[1] = 50
		}
	}
	fmt.Println(xs)
	}()
}
func main_37() {
	try_(c0_37)
}

// 38
func counter0_38(start int) (func() int, func(int)) {
	n := start
	return func() int { n++; return n }, func(x int) { n = x }
}
func compose0_38(fs ...func(int) int) func(int) int {
	return func(x int) int {
		for i, f := range fs {
			x = f(x) + i
		}
		return x
	}
}
func c0_38() {
	var fs []func() int
	for i := 0; i < 1; i++ {
		fs = append(fs, func() int { i += 1; return i })
		if i == 2 {
			i++
		}
		defer func() { fmt.Print("d", i, " ") }()
		if i == 3 {
			continue
		}
		i += 1
	}
	for i, f := range fs {
		fmt.Print(i, ":", f(), f(), " ")
	}
	next, set := counter0_38(1)
	next2, _ := counter0_38(100)
	a, b := next(), next()
	set(1 * 10)
	fmt.Println(a, b, next(), next2(), next2())
	fmt.Println(compose0_38(func(x int) int { return x * 1 }, func(x int) int { a += x; return a }, func(x int) int { return next() - x })(1), a)
	var fib func(int) int
	memo := map[int]int{}
	fib = func(n int) int {
		if n < 2 {
			return n
		}
		if v, ok := memo[n]; ok {
			return v
		}
		memo[n] = fib(n-1) + fib(n-2)
		return memo[n]
	}
	fmt.Println(fib(1 + 20), len(memo))
	x := 1
	inc := func() (r int) { defer func() { r += x }(); x *= 3; return x }
	y := []int{inc(), inc(), x}
	fmt.Println(y, x)
	var ps []*int
	for i := range 1 {
		ps = append(ps, &i)
		i += 10
	}
	for _, v := range []string{"p", "q"} {
		defer func(s string) { fmt.Print(s, v, x, " ") }(v + "!")
		x++
	}
	for _, p := range ps {
		*p += 1
		fmt.Print(*p, " ")
	}
	z := 5
	func() {
		z := z * 2
		z++
		func() { x = z; z = -1 }()
		fmt.Println(z, x)
	}()
	fmt.Println(z, func(vs ...any) int { return len(vs) }(1, nil, x))
}
func c1_38() {
	v0 := id_[float64](id_(((-id_(float64(-5.39))) / func() float64 { if false { return float64(0.5) }; return float64(-977) }())))
	fmt.Println(v0)
	v1 := id_[bool](func() bool { if *ptr_((id_(false) == true)) { return (v0 == v0) }; return ((id_(int64(9223372036854775807)) <= int64(-1)) == (id_(int(2)) >= int(17))) }())
	fmt.Println(v1)
	v2 := id_[uint32]((id_((id_(uint32(2)) + uint32(0))) + uint32(sum_([]int{id_(id_(int(2))), func() int { if v1 { return int(0) }; return int(9223372036854775807) }()}))))
	fmt.Println(v2)
	v3 := id_[bool](v1)
	fmt.Println(v3)
	v4 := id_[uint8](func() uint8 { if v3 { return uint8((id_(uintptr(7)) * uintptr(18446744073709551615))) }; return (uint8(id_(uint32(7))) << 7) }())
	fmt.Println(v4)
	v5 := id_[complex128](complex(float64(imag((-id_(complex128(complex(-2.5, 0)))))), v0))
	fmt.Println(v5)
}
func main_38() {
	try_(c0_38)
	try_(c1_38)
}

// 39
type T1_39 struct {
	F0 uintptr
}
func (t T1_39) M(x int) int {
	return x
}
func (t T1_39) N(x int) T1_39 {
	return (T1_39{})
}
func (t *T1_39) Set(x int) {
	t.F0 = (*t).F0
}
func f5_39(p2 int, p3 map[T1_39]int, p4 T1_39) T1_39 {
	tick_()
	for y6 := range upto_(3) {
		_ = y6
		tick_()
	}
	return p4
}
func t7_39() {
	v8 := id_[float64](func() float64 { if !(id_(float64(-187)) >= float64(1)) { return ((id_(float64(0.1)) / id_(float64(424))) - func() float64 { if true { return float64(0.5) }; return float64(745) }()) }; return func() float64 { if (id_(int32(-2147483648)) <= int32(2)) { return (id_(float64(0.1)) + id_(float64(1))) }; return (id_(float64(123456.789)) / id_(float64(16777217))) }() }()); _ = v8
	v9 := id_[int](func() int { if (func() bool { if false { return true }; return true }() != (id_(false) != false)) { return ((id_(int(-9223372036854775808)) | int(0)) | (id_(int(-9223372036854775807)) << 32)) }; return int(sum_([]int{int(id_(uintptr(1))), (pair_[int, int]{int(16), int(1)}).A})) }()); _ = v9
	v8 = (v8 + float64((id_(int32(78)) - int32(-1))))
	v10 := id_[[]T1_39](append(trim_([]T1_39(append(trim_([]T1_39(*ptr_((make([]T1_39, 1, 7))))), []T1_39{}...))), []T1_39{(T1_39{}), (T1_39{id_(id_(uintptr(1)))}), (T1_39{})}...)); _ = v10
	var v11 int64; _ = v11
	v12 := id_[int16]((int16(sum_([]int{v9, (v9 % (v9 | 1))})) << func() uintptr { if (v9 == v9) { return uintptr(sum_([]int{v9, v9})) }; return (id_(uintptr(0)) ^ uintptr(0xfffffffffffffffe)) }())); _ = v12
	fmt.Printf("v8 %#v\n", v8)
	fmt.Printf("v9 %v\n", v9)
	fmt.Printf("v10 %#v\n", v10)
	fmt.Println("v11", v11)
	fmt.Printf("v12 %v\n", v12)
}
func t13_39() {
	m14 := id_[T1_39]((T1_39{*ptr_(id_(uintptr(16758705751273310414)))}))
	pm14 := &m14
	pm14.Set((int(sum_([]int{int(-9223372036854775807), int(0)})) << (id_(uint32(1)) - uint32(0))))
	fmt.Println("after set", pm14.N((int(sum_([]int{int(-9223372036854775807), int(0)})) << (id_(uint32(1)) - uint32(0)))), m14.N(func() int { if true { return int(-1) }; return int(3) }()))
	fmt.Println("m14", m14)
	fmt.Println("m14", m14)
	switch x15 := cut_(string(cut_(fmt.Sprintf("%+v", m14)) + cut_(string(id_("世 ") + "😀世%")))); x15 {
		case "é":
			var v16 bool; _ = v16
			m17 := id_[T1_39](m14)
			fmt.Println("method", m17.M(((id_(int(-1)) | int(2)) + int(id_(len(x15))))))
		case cut_(string(x15 + x15)):
			if (id_(uint8(5)) == uint8(1)) {
				break
			}
	}
	fmt.Println("m14", m14)
}
func main_39() {
	fuel_ = 3000
	try_(t7_39)
	try_(t13_39)
	fmt.Println("fuel", fuel_)
}

// 40
func c0_40() {
	_, _, _, _, _ = sync.NewCond, context.Background, errors.New, atomic.AddInt32, time.Second
	{
	ch := make(chan int, 2)
	for i := range 2 {
		ch <- i * 3
	}
	fmt.Println(len(ch), cap(ch))
	select {
	case ch <- 99:
		fmt.Println("sent")
	default:
		fmt.Println("full")
	}
	close(ch)
	for v := range ch {
		fmt.Print(v, " ")
	}
	v, ok := <-ch
	fmt.Println(v, ok, len(ch))
	}
	{
	ctx, cancel := context.WithCancel(context.WithValue(context.Background(), "k", 3))
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
	var once sync.Once
	for i := range 2 {
		once.Do(func() { fmt.Println("once", i) })
	}
	f := sync.OnceValue(func() int { fmt.Println("computed"); return 3 })
	fmt.Println(f(), f())
	}
	{
	ctx, cancel := context.WithTimeout(context.Background(), time.Millisecond)
	defer cancel()
	select {
	case <-ctx.Done():
		fmt.Println(ctx.Err(), errors.Is(ctx.Err(), context.DeadlineExceeded))
	case <-make(chan int):
	}
	}
}
type T1_40 struct{ n int }
func (t T1_40) Error() string { return fmt.Sprint("T", t.n) }
func inner1_40(n int) (r int, err error) {
	defer func() { r *= 2 }()
	defer func() {
		if x := recover(); x != nil {
			err = fmt.Errorf("inner: %v", x)
			r = 4
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
	return 7, nil
}
func nested1_40() (s string) {
	defer func() {
		s += fmt.Sprint(" outer:", recover())
	}()
	defer func() {
		defer func() { s += fmt.Sprint(" middle:", recover()) }()
		var q *T1_40; _ = q.n
	}()
	close((chan int)(nil))
	return "fine"
}
func helper1_40() any { return recover() }
func notdirect1_40() (r any) {
	defer func() { r = recover() }()
	defer func() { func() { fmt.Println("not direct", recover()) }() }()
	defer func() { fmt.Println("helper", helper1_40()) }()
	defer fmt.Println("direct", recover())
	_ = 1 / id_(0)
	return "none"
}
func rethrow1_40() (err error) {
	defer func() {
		if e, ok := recover().(error); ok {
			err = e
		}
	}()
	func() {
		defer func() { panic(recover()) }()
		panic(fmt.Errorf("wrap %w", errors.New("in")))
	}()
	return
}
func c1_40() {
	try_(func() { fmt.Println(inner1_40(0)) })
	try_(func() { fmt.Println(inner1_40(1)) })
	try_(func() { fmt.Println(inner1_40(2)) })
	try_(func() { fmt.Println(nested1_40()) })
	try_(func() { fmt.Println(notdirect1_40()) })
	try_(func() {
		err := rethrow1_40()
		var t T1_40
		fmt.Println(err, errors.As(err, &t), t, errors.Unwrap(err))
		fmt.Printf("%T\n", err)
	})
	x := 4
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
	y := []int{1, 2, 3}; _ = y[id_(2):id_(1):id_(3)]
}
func main_40() {
	try_(c0_40)
	try_(c1_40)
}

// 41
type Base0_41 struct {
	N    int
	Name string
}
func (b Base0_41) Describe() string { return fmt.Sprint("base ", b.N, b.Name) }
func (b *Base0_41) Inc(by int) *Base0_41 { b.N += by; return b }
func (b Base0_41) Over() string { return "base over" }
type Mid0_41 struct {
	Base0_41
	Name int
	extra [2]bool
}
func (m Mid0_41) Over() string { return "mid " + m.Base0_41.Over() }
type Top0_41 struct {
	Mid0_41
	fmt.Stringer
	F func(int) int
}
type Cmp0_41 struct {
	A int8
	_ int
	B any
	C struct{ x, y float64 }
}
type Say0_41 interface{ Describe() string }
func c0_41() {
	b := Base0_41{9, "b"}
	m := Mid0_41{Base0_41:  b, extra: [2]bool{true}}
	top := Top0_41{Mid0_41: m, F: func(i int) int { return i + 9 }}
	top.Inc(3).Inc(1)
	top.N++
	b.N *= 2
	fmt.Println(b, m.N, top.N, top.Name, top.Mid0_41.Base0_41.Name, top.Describe(), m.Over(), top.Over(), top.F(2))
	f, g := top.Describe, (*Base0_41).Inc
	top.N = 100
	fmt.Println(f(), g(&b, 3).N, Base0_41.Describe(b), top.Mid0_41.Describe())
	var say Say0_41 = m
	fmt.Println(say.Describe())
	try_(func() { fmt.Println(top.String()) })
	c, d := Cmp0_41{A: 1, B: int8(1)}, Cmp0_41{A: 1, B: 2.5}
	try_(func() { fmt.Println(c == d, c != Cmp0_41{}) })
	d.C.x = c.C.y + 0.1
	try_(func() { fmt.Println(c == d, any(c) == any(d), any(c.A) == any(1)) })
	fmt.Printf("%v %+v %T\n", c, d, d)
	an := struct {
		X int `tag:"9"`
		Y string
	}{9, "an"}
	type loc struct {
		X int
		Y string
	}
	fmt.Println(an, loc(an), an == struct { X int `tag:"9"`; Y string }{9, "an"})
	pp := &an
	qq := &pp
	(*qq).X, pp.Y = pp.X+1, (**qq).Y+"!"
	fmt.Printf("%v %+v %#v %v\n", an, *pp, loc(an), **qq == an)
	arr := []struct{ p, q int }{{1, 2}, {p: 9}, {}}
	for _, e := range arr {
		e.p = 50
	}
	for i := range arr {
		arr[i].q += arr[i].p
	}
	fmt.Println(arr, len(arr))
	mm := map[string]Base0_41{"a": b}
	copyb := mm["a"]
	copyb.N = -1
	fmt.Println(mm, copyb, mm["none"].Name == "")
}
func c1_41() {
	s := make([]int, 5, 10)
	show_ := func(what string, x []int) { fmt.Println(what, x, len(x), cap(x), x == nil) }
	show_("s", s)
	s0 := append(s, 15)
	if len(s) > 0 {
		s[0] = 88
	}
	show_("s0", s0)
	s1 := s[:len(s)/2]
	if len(s) > 0 {
		s[0] = 77
	}
	show_("s1", s1)
	s2 := s1[:len(s1)/2:(len(s1)+cap(s1))/2]
	show_("s2", s2)
	s3 := s[:len(s)/2:(len(s)+cap(s))/2]
	if len(s) > 0 {
		s[0] = 52
	}
	show_("s3", s3)
	show_("s2", s2)
	fmt.Println(slices.Equal(s, s1), slices.Compare(s, s1))
	fmt.Println(slices.IndexFunc(s, func(x int) bool { return x > 9 }), slices.DeleteFunc(slices.Clone(s), func(x int) bool { return x < 58 }))
	fmt.Println(slices.Collect(slices.Values(s)), slices.Sorted(slices.Values(s)))
	_ = s
	_ = s0
	_ = s1
	_ = s2
	_ = s3
	_ = slices.Max[[]int]
}
func main_41() {
	try_(c0_41)
	try_(c1_41)
}

// 42
type T1_42 int64
func (t T1_42) M(x int) int {
	return x
}
func (t T1_42) N(x int) T1_42 {
	return func() T1_42 { if func() bool { if true { return true }; return false }() { return t }; return (pair_[T1_42, int16]{t, int16(1)}).A }()
}
func (t *T1_42) Set(x int) {
	*t = T1_42(11)
}
func f5_42(p2 T1_42, p3 int32, p4 T1_42) int8 {
	tick_()
	return (int8(id_(int16(3))) ^ (any(id_(int8(-127)))).(int8))
}
func t6_42() {
	v7 := id_[int]((func() int { if !id_(true) { return (id_(int(7)) >> 3) }; return func() int { if false { return int(3) }; return int(0) }() }() >> (id_(id_(uint(1))) & uint(sum_([]int{int(4071599007773167015), int(0x7fffffffffffffff)}))))); _ = v7
	v8 := id_[[][]uint32](([][]uint32{func() []uint32 { if ([...]bool{true, false, false})[id_(0)] { return func() []uint32 { if false { return []uint32(nil) }; return []uint32(nil) }() }; return ([]uint32{}) }(), []uint32(window_([]uint32(id_((make([]uint32, 4, 8)))), v7, (+v7))), []uint32(window_([]uint32(func() []uint32 { if false { return []uint32(nil) }; return ([]uint32{}) }()), v7, v7)), ([]uint32{func() uint32 { if false { return uint32(0xffffffff) }; return uint32(12) }(), (id_(uint32(0)) % (id_(uint32(3)) | 1)), func() uint32 { if true { return uint32(0xfffffffe) }; return uint32(0) }()})})); _ = v8
	for i9 := int(0); i9 < 2; i9++ {
		_ = i9
		tick_()
	}
	fmt.Printf("v7 %T\n", v7)
	fmt.Println("v8", v8)
}
func main_42() {
	fuel_ = 3000
	try_(t6_42)
	fmt.Println("fuel", fuel_)
}

// 43
type K0_43 struct {
	n int
	s string
}
type L0_43 int
type Bad0_43 struct{ f []int }
type I0_43 interface{ Key() string }
func (k K0_43) Key() string { return k.s }
func (l L0_43) Key() string { return "l" }
func (Bad0_43) Key() string { return "" }
func c0_43() {
	_, _, _ = maps.Keys[map[int]int], slices.Max[[]int], math.Pi
	m := map[float64]struct{ n int }{1: {0}, math.Inf(1): {9}}
	fmt.Println(len(m), m)
	x1, ok1 := m[0.5]; fmt.Println(x1, ok1)
	m[1] = struct{ n int }{1}
	if _, ok := m[-0.5]; !ok {
		fmt.Println("missing", len(m))
	}
	m[-0.5] = struct{ n int }{9}
	x5, ok5 := m[1]; fmt.Println(x5, ok5)
	m[1] = struct{ n int }{4}
	fmt.Println(len(m), m)
	var z map[float64]struct{ n int }; fmt.Println(z == nil, len(z)); delete(z, 1); try_(func() { z[1] = struct{ n int }{1} })
	for k := range map[float64]bool{-0.5: true} {
		fmt.Println(k)
	}
}
func main_43() {
	try_(c0_43)
}

// 44
type T0_44 struct{ n int }
func (t T0_44) Error() string { return fmt.Sprint("T", t.n) }
func inner0_44(n int) (r int, err error) {
	defer func() { r *= 2 }()
	defer func() {
		if x := recover(); x != nil {
			err = fmt.Errorf("inner: %v", x)
			r = 1
			if n > 1 {
				panic(fmt.Sprint("again ", x))
			}
		}
	}()
	for i := range 3 {
		defer fmt.Println("loop", i, n)
	}
	if n > 0 {
		_ = any(T0_44{}).(interface{ Nope() })
	}
	return 2, nil
}
func nested0_44() (s string) {
	defer func() {
		s += fmt.Sprint(" outer:", recover())
	}()
	defer func() {
		defer func() { s += fmt.Sprint(" middle:", recover()) }()
		panic("text")
	}()
	panic(&T0_44{2})
	return "fine"
}
func helper0_44() any { return recover() }
func notdirect0_44() (r any) {
	defer func() { r = recover() }()
	defer func() { func() { fmt.Println("not direct", recover()) }() }()
	defer func() { fmt.Println("helper", helper0_44()) }()
	defer fmt.Println("direct", recover())
	var p *int; *p = 1
	return "none"
}
func rethrow0_44() (err error) {
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
func c0_44() {
	try_(func() { fmt.Println(inner0_44(0)) })
	try_(func() { fmt.Println(inner0_44(1)) })
	try_(func() { fmt.Println(inner0_44(2)) })
	try_(func() { fmt.Println(nested0_44()) })
	try_(func() { fmt.Println(notdirect0_44()) })
	try_(func() {
		err := rethrow0_44()
		var t T0_44
		fmt.Println(err, errors.As(err, &t), t, errors.Unwrap(err))
		fmt.Printf("%T\n", err)
	})
	x := 1
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
	panic(error(nil))
}
func steps1_44(n int) (out []int) {
	i := 0
top:
	i++
	switch {
	case i < 1:
		out = append(out, i)
		goto top
	case i == 1:
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
func c1_44() {
	fmt.Println(steps1_44(0), steps1_44(1))
	rows:
	for r := 0; r < 4; r++ {
		cols:
		for c := range 4 {
			switch v := r*4 + c; {
			case v%2 == 0:
				continue cols
			case v%7 == 2:
				continue rows
			case v > 11:
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
func main_44() {
	try_(c0_44)
	try_(c1_44)
}

// 45
type T1_45 struct {
	F0 int
	F1 int
	F2 map[string]int
}
type T2_45 float64
func (t T1_45) M(x int) int {
	return max(t.F1, t.F0)
}
func (t T1_45) N(x int) T1_45 {
	return func() T1_45 { if (t.F0 != t.F1) { return (T1_45{F0: t.F1, F1: t.F0, F2: t.F2}) }; return (T1_45{F0: t.F1, F1: t.F1, F2: t.F2}) }()
}
func (t *T1_45) Set(x int) {
	t.F2 = (*t).F2
}
func (t T1_45) String() string { return "<T1_45>" }
func (t T2_45) M(x int) int {
	return (^x)
}
func (t T2_45) N(x int) T2_45 {
	return t
}
func (t *T2_45) Set(x int) {
	*t = T2_45(1)
}
func f5_45(p3 T2_45, p4 complex64) []uint16 {
	tick_()
	fmt.Println("in f5_45")
	if x6 := id_[float32](float32(func() int8 { if false { return int8(1) }; return int8(127) }())); !(p3 == p3) {
		_ = x6
	} else if (T2_45(real(id_(complex128(complex(0.25, 0))))) != (p3 + p3)) {
	} else {
	}
	return []uint16(window_([]uint16([]uint16(window_([]uint16(([]uint16{uint16(5), uint16(0xffff), uint16(1)})), int(1), int(3)))), func() int { if true { return int(-9223372036854775807) }; return int(2) }(), (id_(int(-9223372036854775807)) &^ int(3))))
}
func t7_45() {
	v8 := id_[uint](uint(sum_([]int{(func() int { if false { return int(1) }; return int(73) }() - (id_(int(-1)) ^ int(7))), ((pair_[int, uint16]{int(2), uint16(46)}).A ^ ([...]int{int(9223372036854775806)})[id_(0)])}))); _ = v8
	fmt.Println("v8", v8)
	v8 &= v8
	var v9 []int64; _ = v9
	var v10 int8 = int8(id_(len(v9))); _ = v10
	v8 = v8
	f13 := func(p11 uint32, p12 T2_45) string {
		tick_()
		if (p11 != (func() uint32 { if false { return p11 }; return p11 }() << 7)) {
			switch {
				case id_(func() bool { if (id_(true) != true) { return func() bool { if false { return false }; return false }() }; return (p12 <= p12) }()):
				case id_(((id_(int(9223372036854775807)) - int(0x7fffffffffffffff)) == ([...]int{int(3), int(-1), int(87)})[id_(0)])):
					if func() bool { if false { return false }; return true }() {
						break
					}
				case id_((pair_[bool, complex64]{(pair_[bool, complex64]{true, complex64(complex(1, 0))}).A, (id_(complex64(complex(1, -0.5))) * id_(complex64(complex(0, 1))))}).A):
				default:
			}
		}
		return cut_(fmt.Sprintf("%08b", (v10 - v10)))
	}
	o14 := f13((pair_[uint32, uint16]{uint32(3575967283), uint16(59)}).A, (id_(T2_45(0.5)) * id_(T2_45(16777217)))); _ = o14
	fmt.Println("o14", o14)
	o15 := f13((id_(uint32(597142934)) & uint32(7)), func() T2_45 { if false { return T2_45(1e-7) }; return T2_45(-3.75) }()); _ = o15
	fmt.Println("o15", o15)
	fmt.Println("v8", v8)
	fmt.Println("v9", v9)
	fmt.Println("v10", v10)
	fmt.Println("o14", o14)
	fmt.Println("o15", o15)
}
func main_45() {
	fuel_ = 3000
	try_(t7_45)
	fmt.Println("fuel", fuel_)
}

// 46
type A0_46 struct{ n int }
func (a A0_46) M() int { return a.n }
type B0_46 int
func (b B0_46) M() int { return int(b) * 2 }
func (b B0_46) String() string { return "B" }
type I0_46 interface{ M() int }
func c0_46() {
	_ = errors.New
	for i, x := range []any{1, errors.New("e"), 2.5, 1i} {
		switch v := x.(type) {
		case B0_46:
			fmt.Printf("%d B %v %T\n", i, v == v, v)
		case [2]int:
			fmt.Printf("%d [2]int %v %T\n", i, v == v, v)
		case nil:
			fmt.Printf("%d nil %v %T\n", i, v == nil, x)
		default:
			fmt.Printf("%d other %T %v\n", i, v, v == nil)
		}
		if _, ok := x.(string); ok {
			fmt.Println(i, "is string")
		}
		if _, ok := x.(int); ok {
			fmt.Println(i, "is int")
		}
		try_(func() { _ = x.([]int); fmt.Println("fine") })
	}
	var p, q any = map[string]int{}, (*A0_46)(nil)
	try_(func() { fmt.Println(p == q, p != q) })
	var i, j I0_46 = &A0_46{1}, nil
	fmt.Println(i == j, i == nil, any(i) == any(j))
	try_(func() { fmt.Println(i.M() + j.M()) })
	try_(func() { fmt.Println(i.(fmt.Stringer).String()) })
	try_(func() { fmt.Println(j.(B0_46)) })
	try_(func() { fmt.Println(i.(interface{ Q() })) })
}
func main_46() {
	try_(c0_46)
}

// 47
type Kind0_47 int
const (
	x0_47  = iota + 'a'
	y0_47
	_, w0_47 = iota, iota * 2
	v0_47 = iota
	u0_47, t0_47 = iota, "s"
	s0_47, r0_47
)
func c0_47() {
	const k0 = 'a'
	const k1 = 0b10000000000000000000000000000000000000000
	const k2 = k1 | k1
	const k3 = k0 ^ k1
	const k4 = 1099511627776
	const k5 = 0b111
	const k6 = k2 | k4
	const f0 = 0x1p-5
	const f1 = f0 * k5
	fmt.Println(int32(k0), int32(k0) == k0)
	fmt.Println(uint(k0), uint(k0) == k0)
	fmt.Println(uint8(k0), uint8(k0) == k0)
	fmt.Println(uint16(k0), uint16(k0) == k0)
	fmt.Println(int64(k1), int64(k1) == k1)
	fmt.Println(uintptr(k1), uintptr(k1) == k1)
	fmt.Println(int64(k2), int64(k2) == k2)
	fmt.Println(uint(k3), uint(k3) == k3)
	fmt.Println(int64(k4), int64(k4) == k4)
	fmt.Println(uint32(k5), uint32(k5) == k5)
	fmt.Println(uint64(k5), uint64(k5) == k5)
	fmt.Println(int(k6), int(k6) == k6)
	fmt.Println(int64(k6), int64(k6) == k6)
	fmt.Println(uint(k6), uint(k6) == k6)
	fmt.Println(float64(f0), f0 < 1, f0+1 == 1)
	fmt.Println(float32(f0), complex64(f0), f0*2i)
	fmt.Println(float64(f1), f1 < 1, f1+1 == 1)
	fmt.Println(float32(f1), complex64(f1), f1*2i)
	fmt.Println(x0_47, y0_47, w0_47, v0_47, u0_47, t0_47, s0_47, r0_47)
	fmt.Printf("%T %v\n", x0_47, x0_47)
	fmt.Printf("%T %v\n", y0_47, y0_47)
	_, _ = k0 > 0, 0
}
func counter1_47(start int) (func() int, func(int)) {
	n := start
	return func() int { n++; return n }, func(x int) { n = x }
}
func compose1_47(fs ...func(int) int) func(int) int {
	return func(x int) int {
		for i, f := range fs {
			x = f(x) + i
		}
		return x
	}
}
func c1_47() {
	var fs []func() int
	for i := 0; i < 1; i++ {
		fs = append(fs, func() int { i += 3; return i })
		if i == 2 {
			i++
		}
		defer func() { fmt.Print("d", i, " ") }()
		if i == 3 {
			continue
		}
		i += 0
	}
	for i, f := range fs {
		fmt.Print(i, ":", f(), f(), " ")
	}
	next, set := counter1_47(1)
	next2, _ := counter1_47(100)
	a, b := next(), next()
	set(3 * 10)
	fmt.Println(a, b, next(), next2(), next2())
	fmt.Println(compose1_47(func(x int) int { return x * 3 }, func(x int) int { a += x; return a }, func(x int) int { return next() - x })(1), a)
	var fib func(int) int
	memo := map[int]int{}
	fib = func(n int) int {
		if n < 2 {
			return n
		}
		if v, ok := memo[n]; ok {
			return v
		}
		memo[n] = fib(n-1) + fib(n-2)
		return memo[n]
	}
	fmt.Println(fib(1 + 20), len(memo))
	x := 1
	inc := func() (r int) { defer func() { r += x }(); x *= 3; return x }
	y := []int{inc(), inc(), x}
	fmt.Println(y, x)
	var ps []*int
	for i := range 1 {
		ps = append(ps, &i)
		i += 10
	}
	for _, v := range []string{"p", "q"} {
		defer func(s string) { fmt.Print(s, v, x, " ") }(v + "!")
		x++
	}
	for _, p := range ps {
		*p += 1
		fmt.Print(*p, " ")
	}
	z := 5
	func() {
		z := z * 2
		z++
		func() { x = z; z = -1 }()
		fmt.Println(z, x)
	}()
	fmt.Println(z, func(vs ...any) int { return len(vs) }(1, nil, x))
}
func main_47() {
	try_(c0_47)
	try_(c1_47)
}

// 48
type T1_48 string
type T2_48 struct {
	F0 [4]int
	F1 uint32
	F2 T1_48
	F3 []*int16
	F4 int
}
func (t T1_48) M(x int) int {
	return (func() int { if (id_(int32(7)) == int32(-1)) { return x }; return x }() >> (^func() uint16 { if false { return uint16(54) }; return uint16(65534) }()))
}
func (t T1_48) N(x int) T1_48 {
	return t
}
func (t *T1_48) Set(x int) {
	*t = T1_48("😀")
}
func (t T2_48) M(x int) int {
	return func() int { if (func() int { if false { return t.F0[uint64(x)%4] }; return x }() == (t.F4 + t.F0[1])) { return ((x | t.F0[1]) + (t.F4 - x)) }; return t.F0[uint64(x)%4] }()
}
func (t *T2_48) Set(x int) {
	t.F4 = ((*t).F0[1] << 0)
}
func f3_48() complex64 {
	tick_()
	v4 := id_[[]int](*ptr_([]int(window_([]int((make([]int, 4, 6))), func() int { if false { return int(53) }; return int(-9223372036854775807) }(), func() int { if true { return int(1) }; return int(9223372036854775807) }())))); _ = v4
	return ((id_(complex64(complex(0.25, 0))) - id_(complex64(complex(-2.5, 0)))) - complex64(id_(complex128(complex(0.25, 1)))))
}
func t5_48() {
	try_(func() {
		m6 := id_[T1_48](T1_48(cut_(fmt.Sprintf("%v", (-id_(int(9223372036854775807)))))))
		fmt.Println("method", m6.M(func() int { if !id_(true) { return (id_(int(-9223372036854775808)) / (id_(int(-1)) | 1)) }; return (id_(int(0x7fffffffffffffff)) & int(3)) }()))
		_ = m6[(int(id_(int(0x7ffffffffffffffe))) + (id_(int(-1)) >> id_(uint(0))))]
		fmt.Println("no panic")
	})
	f9 := func(p7 int, p8 *uint16) complex64 {
		tick_()
		if ((func() bool { if true { return true }; return false }() == (id_(int8(127)) == int8(-127))) && (int(id_(uint(7))) == p7)) {
			v10 := id_[float32](((-(id_(float32(16777217)) * id_(float32(2.25)))) / float32(real((id_(complex64(complex(0.25, 0))) - id_(complex64(complex(1, -0.5)))))))); _ = v10
			ch11 := make(chan complex64, 1)
			var ch12 chan complex64
			ch11 <- f3_48()
			select {
				case x, ok := <-ch11:
					_ = x
					fmt.Println("received", ok)
				case ch12 <- (id_(complex64(complex(0, 3))) + id_(complex64(complex(0.25, 1)))):
					fmt.Println("sent", len(ch12))
				default:
					fmt.Println("default")
			}
		}
		v13 := id_[complex64](*ptr_(((id_(complex64(complex(0, -0.5))) * id_(complex64(complex(0.25, 3)))) * complex(id_(float32(-1)), id_(float32(-1)))))); _ = v13
		try_(func() {
			if p8 != nil {
				*p8 = func() uint16 { if (id_(uint16(0)) <= uint16(65534)) { return (id_(uint16(1)) * uint16(5256)) }; return func() uint16 { if true { return uint16(0) }; return uint16(0) }() }()
			}
			_ = *p8
			fmt.Println("no panic")
		})
		return func() complex64 { if (pair_[bool, T1_48]{true, T1_48("\xff\xff\x00")}).A { return (id_(complex64(complex(-2.5, -0.5))) + v13) }; return (v13 + v13) }()
	}
	o14 := f9(func() int { if false { return int(0) }; return int(-7393314488621650768) }(), ptr_(uint16(65534))); _ = o14
	fmt.Println("o14", o14)
	o15 := f9(int(sum_([]int{int(4177049524151655124), int(1)})), (*uint16)(nil)); _ = o15
	fmt.Printf("o15 %#v\n", o15)
	fmt.Println("o14", o14)
	fmt.Println("o15", o15)
}
func t16_48() {
	v17 := id_[[2]int](func() [2]int { if ((id_(float64(1e10)) * id_(float64(62.183))) >= float64(id_(uint16(3)))) { return func() [2]int { if func() bool { if false { return true }; return true }() { return ([2]int{int(1), int(-9223372036854775808)}) }; return ([2]int{}) }() }; return ([2]int{int(sum_([]int{int(-9223372036854775807), int(-9223372036854775807)}))}) }()); _ = v17
	v18 := id_[[]complex64](id_([]complex64(mapped_([]int{1, 2, (v17[0] >> id_(uint(18446744073709551614)))}, func(i int) complex64 { return f3_48() })))); _ = v18
	v19 := id_[[1]T1_48](([1]T1_48{})); _ = v19
	if len(v18) > 0 {
		v18[int((id_(uint8(0)) & uint8(1)))%len(v18)] = ((id_(complex64(complex(-2.5, -0.5))) + id_(complex64(complex(0.25, -0.5)))) * (id_(complex64(complex(0.25, -0.5))) + id_(complex64(complex(-2.5, 3)))))
	}
	if len(v18) < 40 {
		v18 = append(v18, v18...)
	}
	for i21, c20 := range cut_(string(cut_(fmt.Sprintf("%v", v18)) + cut_(string(id_("\"\x00\x00 é世") + "%%\n")))) {
		_, _ = i21, c20
		_ = c20
		tick_()
		if x22 := id_[string]((pair_[string, T1_48]{cut_(string(id_("a") + "\x00")), v19[0]}).A); ((c20 > c20) && (id_(uint16(87)) <= uint16(0))) {
			_ = x22
			fmt.Println("i21", i21)
			var v23 int8 = int8(int16(trunc_(float64((id_(float32(0.5)) + id_(float32(0.5))))))); _ = v23
		}
	}
	fmt.Println("v17", v17)
	fmt.Printf("v18 %v\n", v18)
	fmt.Println("v19", v19)
}
func main_48() {
	fuel_ = 3000
	try_(t5_48)
	try_(t16_48)
	fmt.Println("fuel", fuel_)
}

// 49
type C0_49 struct{ n int }
func (c C0_49) Get() int { return c.n }
func (c *C0_49) Add(x ...int) int {
	for _, v := range x {
		c.n += v
	}
	return c.n
}
func (c *C0_49) Nil() bool { return c == nil }
type D0_49 struct{ *C0_49 }
type E0_49 struct{ C0_49 }
type G0_49 interface {
	Get() int
	Add(...int) int
}
type F0_49 func(int) int
func (f F0_49) Twice(x int) int { return f(f(x)) }
type S0_49 []int
func (s S0_49) Len() int { return len(s) }
func (s *S0_49) Push(x int) { *s = append(*s, x) }
func c0_49() {
	c := C0_49{6}
	get, add := c.Get, c.Add
	c.n = 1
	fmt.Println(get(), add(3, 2), c.n, get(), C0_49.Get(c), (*C0_49).Get(&c), (*C0_49).Add(&c, []int{1, 1}...))
	d, e := D0_49{&c}, E0_49{c}
	dg, eg, da, ea := d.Get, e.Get, d.Add, e.Add
	c.n, e.n = 10, 20
	fmt.Println(dg(), eg(), da(1), ea(1), c.n, e.n, d.n, D0_49.Add(d, 5), (*E0_49).Add(&e, 7), E0_49.Get(e))
	var g G0_49 = &c
	h, i := g.Get, g.Add
	fmt.Println(i(3), h(), G0_49.Get(g), G0_49.Add(g, 1, 2), interface{ Get() int }.Get(g))
	var np *C0_49
	fmt.Println(np.Nil(), (*C0_49).Nil(nil))
	try_(func() { fmt.Println(np.Get()) })
	try_(func() { f := np.Get; fmt.Println(f()) })
	try_(func() { var dd D0_49; fmt.Println(dd.Nil()); fmt.Println(dd.Get()) })
	try_(func() { var gg G0_49; f := gg.Get; fmt.Println(f()) })
	gn := []G0_49{np}[id_(0)]
	fmt.Println(gn == nil, gn != nil, gn.(*C0_49).Nil())
	try_(func() { fmt.Println(gn.Get()) })
	fmt.Println(F0_49(func(x int) int { return x*3 - 1 }).Twice(6))
	var s S0_49
	push := s.Push
	push(1)
	s.Push(1)
	defer fmt.Println("deferred", s.Len(), s)
	defer s.Push(9)
	length := s.Len
	push(4)
	fmt.Println(length(), s.Len(), s)
	fs := []func() int{c.Get, (&c).Get, d.Get, func() int { return c.n }}
	c.n = -6
	for _, f := range fs {
		fmt.Print(f(), " ")
	}
	fmt.Printf("%T %T %T\n", c.Add, (*C0_49).Add, G0_49.Get)
}
func main_49() {
	try_(c0_49)
}

// 50
type Arr0_50 [5]string
func change0_50(a Arr0_50) Arr0_50 { a[0] = a[4]; return a }
func point0_50(a *Arr0_50) { a[2], a[0] = a[0], a[2] }
func c0_50() {
	a := Arr0_50{"\xed\xa0\x80"}
	b := a
	b[2] = a[0]
	fmt.Println(a, b, a == b, change0_50(a), len(a), cap(a[:2]))
	point0_50(&b)
	p := &b
	for i, x := range p {
		p[4] = p[0]
		fmt.Print(i, x, " ")
	}
	for i, x := range b {
		b[4] = b[2]
		fmt.Print(i, x, " ")
	}
	fmt.Println(*p, p[2], a == *p)
	s := b[:]
	s[0] = a[4]
	c := [...]string{4: a[0], 2: b[0]}
	fmt.Println(b, c, len(c), Arr0_50(c) == b)
	m := map[Arr0_50]int{a: 1}
	m[b]++
	m[Arr0_50(c)] += 2
	fmt.Println(len(m), m[a], m[b])
	var grid [3][5]string
	grid[1] = c
	grid[2][2] = a[0]
	copy2 := grid
	copy2[1][0] = b[2]
	fmt.Println(grid, copy2, grid == copy2)
	i := id_(0)
	try_(func() { fmt.Println(a[i], p[i]) })
	try_(func() { var q *Arr0_50; for i := range q { fmt.Print(i) }; fmt.Println(len(q)); fmt.Println(q[2]) })
}
type C1_50 struct{ n int }
func (c C1_50) Get() int { return c.n }
func (c *C1_50) Add(x ...int) int {
	for _, v := range x {
		c.n += v
	}
	return c.n
}
func (c *C1_50) Nil() bool { return c == nil }
type D1_50 struct{ *C1_50 }
type E1_50 struct{ C1_50 }
type G1_50 interface {
	Get() int
	Add(...int) int
}
type F1_50 func(int) int
func (f F1_50) Twice(x int) int { return f(f(x)) }
type S1_50 []int
func (s S1_50) Len() int { return len(s) }
func (s *S1_50) Push(x int) { *s = append(*s, x) }
func c1_50() {
	c := C1_50{8}
	get, add := c.Get, c.Add
	c.n = 1
	fmt.Println(get(), add(2, 2), c.n, get(), C1_50.Get(c), (*C1_50).Get(&c), (*C1_50).Add(&c, []int{1, 1}...))
	d, e := D1_50{&c}, E1_50{c}
	dg, eg, da, ea := d.Get, e.Get, d.Add, e.Add
	c.n, e.n = 10, 20
	fmt.Println(dg(), eg(), da(1), ea(1), c.n, e.n, d.n, D1_50.Add(d, 5), (*E1_50).Add(&e, 7), E1_50.Get(e))
	var g G1_50 = &e
	h, i := g.Get, g.Add
	fmt.Println(i(3), h(), G1_50.Get(g), G1_50.Add(g, 1, 2), interface{ Get() int }.Get(g))
	var np *C1_50
	fmt.Println(np.Nil(), (*C1_50).Nil(nil))
	try_(func() { fmt.Println(np.Get()) })
	try_(func() { f := np.Get; fmt.Println(f()) })
	try_(func() { var dd D1_50; fmt.Println(dd.Nil()); fmt.Println(dd.Get()) })
	try_(func() { var gg G1_50; f := gg.Get; fmt.Println(f()) })
	gn := []G1_50{np}[id_(0)]
	fmt.Println(gn == nil, gn != nil, gn.(*C1_50).Nil())
	try_(func() { fmt.Println(gn.Get()) })
	fmt.Println(F1_50(func(x int) int { return x*2 - 1 }).Twice(8))
	var s S1_50
	push := s.Push
	push(1)
	s.Push(1)
	defer fmt.Println("deferred", s.Len(), s)
	defer s.Push(9)
	length := s.Len
	push(4)
	fmt.Println(length(), s.Len(), s)
	fs := []func() int{c.Get, (&c).Get, d.Get, func() int { return c.n }}
	c.n = -8
	for _, f := range fs {
		fmt.Print(f(), " ")
	}
	fmt.Printf("%T %T %T\n", c.Add, (*C1_50).Add, G1_50.Get)
}
func main_50() {
	try_(c0_50)
	try_(c1_50)
}

// 51
type T1_51 struct {
	F0 [3]uint64
	F1 uint8
	F2 []uintptr
	F3 int
	F4 any
}
func (t T1_51) M(x int) int {
	return t.F3
}
func (t T1_51) N(x int) T1_51 {
	return t
}
func (t *T1_51) Set(x int) {
	t.F0 = (*t).F0
}
func f2_51() uint8 {
	tick_()
	m3 := id_[T1_51]((T1_51{F0: ([3]uint64{uint64(0xc355143c84d53361), uint64(0), uint64(0)}), F1: (id_(uint8(235)) + uint8(0)), F3: func() int { if false { return int(3) }; return int(3) }(), F4: any("😀")}))
	bm3 := m3.N
	m3 = (T1_51{F0: ([3]uint64{uint64(18446744073709551614), uint64(3), uint64(0)}), F1: uint8(0), F2: []uintptr(nil), F3: int(7)})
	fmt.Println("bound", bm3((func() int { if true { return int(2) }; return int(4377839024806348286) }() << uintptr(id_(uint32(5))))))
	return uint8(*ptr_(id_(int16(-1132))))
}
func t4_51() {
	v5 := id_[[7]map[string]float32]((pair_[[7]map[string]float32, uint64]{([7]map[string]float32{(map[string]float32{})}), (min(id_(uint64(0xdaffc28b31b9629a)), uint64(3)) % (id_(id_(uint64(2))) | 1))}).A); _ = v5
	o7 := func() (r6 int) {
		defer func() {
			if (func() bool { if func() bool { if false { return false }; return false }() { return (id_(true) == false) }; return (id_("😀") >= "") }() != (*ptr_(r6) == r6)) {
				try_(func() {
					m8 := id_[T1_51]((T1_51{F2: []uintptr(window_([]uintptr([]uintptr(nil)), r6, r6)), F3: r6, F4: *ptr_(any(int(-9223372036854775808)))}))
					var im8 Shape_ = &m8
					m8 = (T1_51{F0: ([3]uint64{uint64(1), uint64(1)}), F1: uint8(7), F2: ([]uintptr{uintptr(0)}), F3: r6})
					fmt.Println("interface", im8.M(r6))
					fmt.Println("no panic")
				})
				q9 := &v5; _ = q9
			}
			r6 = r6
		}()
		return ((r6 % (id_(int(3)) | 1)) ^ (pair_[int, bool]{r6, true}).A)
	}()
	_ = o7
	fmt.Println("o7", o7)
	fmt.Println("v5", v5)
	fmt.Printf("o7 %#v\n", o7)
}
func t10_51() {
	v11 := id_[map[int8]int8]((map[int8]int8{int8(-128): func() int8 { if !id_(false) { return int8(id_(uint8(254))) }; return (+id_(int8(-127))) }(), int8(2): ((id_(int8(0)) | int8(-127)) & *ptr_(id_(int8(3))))})); _ = v11
	f14 := func(p12 []complex128, p13 int) []uint {
		tick_()
		switch x15 := string(rune((id_(int32(0)) & int32(0x7fffffff)))); x15 {
			case "\x00\xff":
				var n16 uint8
				var mu17 sync.Mutex
				var wg18 sync.WaitGroup
				for i := range uint8(1) {
					_ = i
					wg18.Add(1)
					go func() {
						defer wg18.Done()
						mu17.Lock()
						defer mu17.Unlock()
						n16 += i
					}()
				}
				wg18.Wait()
				fmt.Println("total", n16)
				if x19 := id_[uint64](func() uint64 { if (id_(uint64(1)) != uint64(5)) { return (id_(uint64(0)) & uint64(0)) }; return (id_(uint64(79)) * uint64(18446744073709551614)) }()); (v11[int8(-1)] > (id_(int8(-7)) * int8(0))) {
					_ = x19
					var v20 T1_51 = func() T1_51 { if func() bool { if (p13 == p13) { return (x19 < x19) }; return (n16 == n16) }() { return (T1_51{F0: ([3]uint64{x19, x19}), F1: (n16 >> id_(uint16(0xbb7f))), F2: ([]uintptr{uintptr(3), uintptr(3), uintptr(0), uintptr(0)}), F4: any(n16)}) }; return (T1_51{F0: func() [3]uint64 { if true { return ([3]uint64{x19, x19, x19}) }; return ([3]uint64{x19, x19, x19}) }(), F1: n16, F2: func() []uintptr { if false { return []uintptr(nil) }; return []uintptr(nil) }(), F4: any(float32(1e-7))}) }(); _ = v20
				} else if func() bool { if (id_(uint32(1)) < uint32(7)) { return (id_(int64(0)) == int64(0)) }; return !id_(false) }() {
				} else if ((id_(false) == false) != (id_(float64(-1)) > float64(1e10))) {
				}
				fallthrough
			default:
				if id_(id_(true)) {
					break
				}
		}
		return ([]uint{(id_(uint(3)) & uint(18446744073709551614)), uint(id_(uint(0xffffffffffffffff)))})
	}
	o21 := f14(func() []complex128 { if true { return ([]complex128{complex128(complex(-2.5, 0)), complex128(complex(-2.5, 3)), complex128(complex(0.25, 0))}) }; return ([]complex128{complex128(complex(-2.5, 1)), complex128(complex(0.25, 3)), complex128(complex(0, 1))}) }(), func() int { if false { return int(2) }; return int(1175936889479538270) }()); _ = o21
	fmt.Println("o21", o21)
	fmt.Printf("v11 %v\n", v11)
	fmt.Println("o21", o21)
}
func main_51() {
	fuel_ = 3000
	try_(t4_51)
	try_(t10_51)
	fmt.Println("fuel", fuel_)
}

// 52
type Num0_52 int
func (n Num0_52) String() string { return fmt.Sprintf("<%d>", int(n)) }
type Str0_52 string
type Err0_52 struct{ code int }
func (e Err0_52) Error() string { return fmt.Sprint("code ", e.code) }
type Ptr0_52 struct{ x int }
func (p *Ptr0_52) String() string { return "ptr" + fmt.Sprint(p == nil) }
type Plain0_52 struct {
	A int
	B string
	C any
}
type In0_52 struct{ X int }
type Outer0_52 struct {
	In0_52
	N Num0_52
}
func c0_52() {
	_, _ = errors.New, math.Pi
	fmt.Printf("% .bé%9.5o|\n", nil, map[float64]bool{math.Inf(-1): false})
	fmt.Printf("%T|\n", []rune{})
	fmt.Printf(" %.7z|\n", []error{nil})
	fmt.Printf("%-b|\n", true, map[float64]bool{math.NaN(): true, 1.5: true, math.Inf(-1): false})
	fmt.Printf("|%-7e|\n", []string{"\xf0\x9f\x98", "\xff\xfe"})
	fmt.Printf(" %#t%6.6x|%v|\n", [3]int{int(1)}, nil, Num0_52(3))
	fmt.Printf("%0.5s|\n", [4]complex128{complex128(complex(1e-4, 123456789)), complex128(complex(-0.0, 1e6))}, uint32(1431655765))
	fmt.Printf("%#o|%.*qé%*.x|\n", &struct{ A error; b any; C_ []error }{Err0_52{1}, []int8{int8(95), int8(0), int8(2)}, []error{Err0_52{1}}}, -1, int(2), 0, nil)
	fmt.Printf("%q\n", fmt.Sprintln((chan int)(nil)))
	fmt.Printf("%q\n", fmt.Sprint([]error{nil}))
}
var base1_52 = errors.New("base")
type Code1_52 int
func (c Code1_52) Error() string { return fmt.Sprintf("code %d", int(c)) }
func (c Code1_52) Is(t error) bool { return t == base1_52 && c > 3 }
type Wrap1_52 struct {
	op  string
	err error
}
func (w *Wrap1_52) Error() string { return w.op + ": " + w.err.Error() }
func (w *Wrap1_52) Unwrap() error { return w.err }
func make1_52(n int) (err error) {
	defer func() {
		if r := recover(); r != nil {
			err = fmt.Errorf("recovered: %w", r.(error))
		}
	}()
	switch n {
	case 0:
		return nil
	case 1:
		return &Wrap1_52{"op", base1_52}
	case 2:
		return fmt.Errorf("a %w and %w", Code1_52(6), &Wrap1_52{"x", Code1_52(2)})
	case 3:
		return errors.Join(base1_52, nil, Code1_52(6))
	case 4:
		_ = []int{}[id_(6)]
	case 5:
		var w *Wrap1_52
		return w
	}
	return fmt.Errorf("%v %d: %w", base1_52, n, errors.Join(nil, nil))
}
func c1_52() {
	for n := range 7 {
		err := make1_52(n)
		if err == nil {
			fmt.Println(n, "nil")
			continue
		}
		var code Code1_52
		var wrap *Wrap1_52
		fmt.Println(n, errors.Is(err, base1_52), errors.As(err, &code), code)
		if n != 5 {
			fmt.Println(err, errors.As(err, &wrap), errors.Unwrap(err) == nil)
			fmt.Printf("%v|%s|%q|%T\n", err, err, err, err)
		}
	}
	fmt.Printf("%v %+v %d %x %T\n", Code1_52(6), Code1_52(1), Code1_52(2), Code1_52(10), base1_52)
}
func main_52() {
	try_(c0_52)
	try_(c1_52)
}

// 53
type My0_53 int
func (m My0_53) String() string { return fmt.Sprintf("my%d", int(m)) }
type Text0_53 string
type Number0_53 interface {
	~int | ~int8 | ~int16 | ~int32 | ~int64 | ~uint8 | ~float32 | ~float64
}
type Pair0_53[K comparable, V any] struct {
	Key K
	Val V
}
func (p Pair0_53[K, V]) Swap(v V) (Pair0_53[K, V], V) { p.Val, v = v, p.Val; return p, v }
func (p *Pair0_53[K, V]) Set(k K) { p.Key = k }
type List0_53[T any] struct {
	head *node0_53[T]
	n    int
}
type node0_53[T any] struct {
	v    T
	next *node0_53[T]
}
func (l *List0_53[T]) Push(v T) *List0_53[T] {
	l.head = &node0_53[T]{v, l.head}
	l.n++
	return l
}
func (l *List0_53[T]) All() func(func(int, T) bool) {
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
func Sum0_53[T Number0_53](xs ...T) (t T) {
	for _, x := range xs {
		t += x
	}
	return
}
func Map0_53[S ~[]E, E, R any](s S, f func(E) R) []R {
	var r []R
	for _, e := range s {
		r = append(r, f(e))
	}
	return r
}
func Fold0_53[T, A any](s []T, a A, f func(A, T) A) A {
	for _, x := range s {
		a = f(a, x)
	}
	return a
}
func Best0_53[T cmp.Ordered](xs []T) (best T, ok bool) {
	for i, x := range xs {
		if i == 0 || x > best {
			best, ok = x, true
		}
	}
	return
}
func Kind0_53[T any](x T) string {
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
func Group0_53[K comparable, V any](vs []V, by func(V) K) map[K][]V {
	m := make(map[K][]V)
	for _, v := range vs {
		m[by(v)] = append(m[by(v)], v)
	}
	return m
}
type Set0_53[T comparable] map[T]struct{}
func (s Set0_53[T]) Add(vs ...T) Set0_53[T] {
	for _, v := range vs {
		s[v] = struct{}{}
	}
	return s
}
type Tree0_53[T cmp.Ordered] struct {
	l, r *Tree0_53[T]
	v    T
}
func (t *Tree0_53[T]) Insert(v T) *Tree0_53[T] {
	if t == nil {
		return &Tree0_53[T]{v: v}
	}
	switch {
	case v < t.v:
		t.l = t.l.Insert(v)
	case v > t.v:
		t.r = t.r.Insert(v)
	}
	return t
}
func (t *Tree0_53[T]) Walk(f func(T)) {
	if t != nil {
		t.l.Walk(f)
		f(t.v)
		t.r.Walk(f)
	}
}
type Stringish0_53 interface {
	~string
	Len() int
}
func (t Text0_53) Len() int { return len(t) }
func Total0_53[T Stringish0_53](ts ...T) (n int) {
	for _, t := range ts {
		n += t.Len() + len(string(t)) + len(strings.ToUpper(string(t)))
	}
	return
}
type Opt0_53[T any] func(*T)
func With0_53[T any](opts ...Opt0_53[T]) T {
	var t T
	for _, o := range opts {
		o(&t)
	}
	return t
}
func PtrTo0_53[T any, P interface { *T; Set(string) }](k string) T {
	var t T
	P(&t).Set(k)
	return t
}
func c0_53() {
	xs := []int32{11, 14, 0, 1, 5}
	ts := []Text0_53{"z", "y"}
	fmt.Println(Sum0_53(xs...), Sum0_53[int32](), Sum0_53(1.5, 2))
	fmt.Println(Map0_53(xs, func(x int32) string { return fmt.Sprint(x, "!") }), Fold0_53(ts, 0, func(n int, t Text0_53) int { return n + len(fmt.Sprint(t)) }))
	fmt.Println(Best0_53(xs))
	fmt.Println(Best0_53(ts))
	fmt.Println(Kind0_53(xs), Kind0_53(xs[0]), Kind0_53(ts), Kind0_53(ts[0]), Kind0_53[any](nil), Kind0_53[error](nil), Kind0_53(My0_53(1)), Kind0_53(Pair0_53[Text0_53, int32]{}))
	p := Pair0_53[Text0_53, []int32]{ts[0], xs}
	q, old := p.Swap(nil)
	q.Set(ts[len(ts)-1])
	fmt.Printf("%v %+v %v %T %T\n", p, q, old, p, q.Swap)
	var l List0_53[Text0_53]
	for _, t := range ts {
		l.Push(t).Push(t)
	}
	for i, t := range l.All() {
		if i == 2 {
			break
		}
		fmt.Print(i, t, " ")
	}
	fmt.Printf("%d %T\n", l.n, l)
	g := Group0_53(xs, func(x int32) bool { return x > 11 })
	fmt.Println(g, len(Set0_53[Text0_53]{}.Add(ts...).Add(ts[0])))
	var tree *Tree0_53[Text0_53]
	for _, t := range ts {
		tree = tree.Insert(t)
	}
	tree.Walk(func(t Text0_53) { fmt.Print(t, " ") })
	fmt.Println(Total0_53[Text0_53]("héy", "a"), With0_53(func(p *Pair0_53[int, string]) { p.Key = 11 }, func(p *Pair0_53[int, string]) { p.Val = fmt.Sprint(p.Key) }))
	fmt.Printf("%T %v %+v\n", Map0_53[[]int32, int32, float64], PtrTo0_53[Pair0_53[string, int]]("k"), struct{ Pair0_53[int, Text0_53] }{})
	f := Sum0_53[int]
	fmt.Println(f(1, 2, 11), Map0_53([]List0_53[int]{{n: 2}}, func(l List0_53[int]) int { return l.n }))
}
func main_53() {
	try_(c0_53)
}

// 54
type T1_54 struct {
	F0 *uint8
	F1 []complex128
	F2 uint64
}
func (t T1_54) M(x int) int {
	return func() int { if func() bool { if (id_(false) == false) { return (id_(true) == false) }; return *ptr_(id_(true)) }() { return (x ^ x) }; return (func() int { if true { return x }; return x }() * (x % (x | 1))) }()
}
func (t *T1_54) Set(x int) {
	t.F2 = func() uint64 { if true { return (*t).F2 }; return (*t).F2 }()
}
func f2_54() *int64 {
	tick_()
	v3 := id_[uint16](uint16((int16(id_(uint64(7))) ^ int16(id_(uint32(5)))))); _ = v3
	return func() *int64 { if (v3 != v3) { return ptr_(int64(0)) }; return *ptr_(ptr_(int64(38))) }()
}
func f7_54(p4 int, p5 uint32, p6 float32) uint {
	tick_()
	fmt.Println("p6", p6)
	return func() uint { if (id_(true) != true) { return (id_(uint(18446744073709551615)) << id_(uint8(1))) }; return uint(id_(int8(-128))) }()
}
func t8_54() {
	switch x9 := (*ptr_(id_(int(3))) >> 64); x9 {
		case int(3):
			v10 := id_[[]int8](append(trim_([]int8(append(trim_([]int8([]int8(mapped_([]int{1, 2, x9}, func(i int) int8 { return int8(112) })))), []int8{}...))), []int8{(func() int8 { if true { return int8(7) }; return int8(1) }() & (any(id_(int8(126)))).(int8)), ((id_(int8(-127)) * int8(0)) ^ func() int8 { if false { return int8(7) }; return int8(3) }())}...)); _ = v10
			v11 := id_[*any](func() *any { if func() bool { if (id_(true) && true) { return (id_(uint8(1)) != uint8(1)) }; return (x9 != x9) }() { return func() *any { if (x9 == x9) { return (*any)(nil) }; return *ptr_(ptr_(any("😀 é"))) }() }; return ptr_(any(uint(7467283350458782818))) }()); _ = v11
		case int(-9223372036854775807):
			v12 := id_[uintptr](func() uintptr { if func() bool { if (x9 != x9) { return func() bool { if true { return true }; return true }() }; return (id_(uint32(1)) > uint32(2)) }() { return ((+id_(uintptr(0))) << uint8(id_(int16(2)))) }; return (uintptr(x9) / (uintptr(id_(uint16(7))) | 1)) }()); _ = v12
			if ((func() int { if true { return x9 }; return x9 }() >> uint16(trunc_(float64(id_(float32(0.5)))))) != x9) {
			}
		case int(0x2840b619a0315f15), x9:
		case int(trunc_(float64(id_(float64(120))))):
	}
}
func main_54() {
	fuel_ = 3000
	try_(t8_54)
	fmt.Println("fuel", fuel_)
}

// 55
func c0_55() {
	a := [6]byte{20, 131, 21, 118}; s := a[2:4:4]
	show_ := func(what string, x []byte) { fmt.Println(what, x, len(x), cap(x), x == nil) }
	show_("s", s)
	s0 := s[:len(s)/2:(len(s)+cap(s))/2]
	if len(s) > 0 {
		s[len(s)-1] = 99
	}
	show_("s0", s0)
	s1 := s[:len(s)/2:(len(s)+cap(s))/2]
	if len(s) > 0 {
		s[len(s)-1] = 4
	}
	show_("s1", s1)
	s2 := s[:len(s)/2]
	if len(s) > 0 {
		s[0] = 123
	}
	show_("s2", s2)
	s3 := s2; try_(func() { p := [1]byte(s2); fmt.Println(p) })
	try_(func() { q := (*[1]byte)(s2); fmt.Println(*q, len(q)) })
	if len(s2) > 0 {
		s2[0] = 225
	}
	show_("s3", s3)
	var s4 []byte; for i := range 9 {
		_ = i
		s4 = append(s4, 212)
	}
	s4 = s4[:min(3, len(s4))]
	show_("s4", s4)
	s5 := make([]byte, len(s3), cap(s3)+0); copy(s5, s3); s5 = append(s5, s3...)
	if len(s3) > 0 {
		s3[0] = 130
	}
	show_("s5", s5)
	s6 := make([]byte, len(s), cap(s)+2); copy(s6, s); s6 = append(s6, s5...)
	if len(s) > 0 {
		s[len(s)-1] = 64
	}
	show_("s6", s6)
	show_("s5", s6)
	s = slices.Compact(s); fmt.Println(s, len(s), cap(s))
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
func main_55() {
	try_(c0_55)
}

// 56
func count0_56(name string, n int, cleanup bool) iter.Seq[int] {
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
func pairs0_56(xs ...string) iter.Seq2[int, string] {
	return func(yield func(int, string) bool) {
		for i, x := range xs {
			if !yield(i, x) {
				break
			}
		}
	}
}
func filter0_56[T any](seq iter.Seq[T], keep func(T) bool) iter.Seq[T] {
	return func(yield func(T) bool) {
		seq(func(x T) bool { return !keep(x) || yield(x) })
	}
}
func run0_56(limit int) (res string) {
	x := 0
	defer func() { fmt.Println("end", x, res) }()
	if limit < 0 {
		goto done
	}
outer:
	for i := range count0_56("a", 2, true) {
		if x < 0 {
			continue outer
		}
		x += i
		for j := range count0_56("b", 3, true) {
			x++
			if r := recover(); r != nil { fmt.Println(r) }
			if i == 0 && j == 1 {
				return "returned"
			}
			if i+j > limit {
				return fmt.Sprint("r", i, j)
			}
		}
		switch {
		case i == 1:
			break outer
		}
		fmt.Println("i", i, x)
	}
done:
	return res + fmt.Sprint("x", x)
}
func wrong0_56() {
	var kept func(int) bool
	for i := range func(yield func(int) bool) { kept = yield; yield(0); yield(1); yield(2) } {
		fmt.Println("got", i)
		if i == 1 {
			break
		}
	}
	kept(7)
}
func c0_56() {
	try_(func() { fmt.Println(run0_56(0)) })
	try_(func() { fmt.Println(run0_56(-1)) })
	try_(wrong0_56)
	for i, s := range pairs0_56("p", "q", "r") {
		defer fmt.Print("loop defer ", i, s, "\n")
		if i == 1 {
			continue
		}
		fmt.Println(i, s)
	}
	for range filter0_56(count0_56("f", 6, true), func(i int) bool { return i%2 == 0 }) {
		fmt.Print(".")
	}
	next, stop := iter.Pull(count0_56("pull", 2, true))
	v, ok := next()
	fmt.Println(v, ok)
	v, ok = next()
	fmt.Println(v, ok)
	stop()
	v, ok = next()
	fmt.Println(v, ok)
	var fs []func() int
	for i := range count0_56("closures", 3, false) {
		fs = append(fs, func() int { i++; return i })
	}
	fmt.Println(fs[0](), fs[0](), fs[2]())
	for i := range filter0_56(filter0_56(count0_56("ff", 9, false), func(i int) bool { return i > 1 }), func(i int) bool { return i%3 != 0 }) {
		if i > 6 {
			break
		}
		fmt.Print(i, " ")
	}
}
func main_56() {
	try_(c0_56)
}

// 57
type T1_57 struct {
	F0 []any
	F1 any
	F2 map[int]int32
	F3 any
	F4 []uint64
}
func (t T1_57) M(x int) int {
	return x
}
func (t T1_57) N(x int) T1_57 {
	return func() T1_57 { if func() bool { if false { return true }; return false }() { return t }; return t }()
}
func (t *T1_57) Set(x int) {
	t.F3 = any(x)
}
func (t T1_57) Error() string { return "<T1_57>" }
func f4_57(p2 string, p3 []bool) int8 {
	tick_()
	return int8((id_(int(7)) ^ int(-9223372036854775807)))
}
func t5_57() {
	switch x6 := (id_(any(int(-9223372036854775808)))).(type) {
		case int64:
			_ = x6
			fmt.Printf("x6 %T\n", x6)
			var v7 string = (any(cut_(fmt.Sprintf("%v", (x6 ^ x6))))).(string); _ = v7
		case uint:
			_ = x6
			fmt.Println("x6", x6)
			v8 := id_[int16]((int16(sum_([]int{(id_(int(1)) << 8), (id_(int(0x6387ca37bb8ab1b2)) - int(0))})) / (*ptr_(int16(trunc_(float64(id_(float64(0)))))) | 1))); _ = v8
		case int32:
			_ = x6
			fmt.Printf("x6 %v\n", x6)
		case string:
			_ = x6
			fmt.Println("x6", x6)
		case uint32:
			_ = x6
			fmt.Printf("x6 %#v\n", x6)
		default:
			_ = x6
	}
}
func main_57() {
	fuel_ = 3000
	try_(t5_57)
	fmt.Println("fuel", fuel_)
}

// 58
func c0_58() {
	s := append([][5]int64(nil), [5]int64{7}, [5]int64{9}, [5]int64{6})
	show_ := func(what string, x [][5]int64) { fmt.Println(what, x, len(x), cap(x), x == nil) }
	show_("s", s)
	var s0 [][5]int64; for i := range 24 {
		_ = i
		s0 = append(s0, [5]int64{0})
	}
	s0 = s0[:min(3, len(s0))]
	if len(s) > 0 {
		s[0] = [5]int64{4}
	}
	show_("s0", s0)
	s1 := s; try_(func() { p := [2][5]int64(s); fmt.Println(p) })
	try_(func() { q := (*[2][5]int64)(s); fmt.Println(*q, len(q)) })
	if len(s) > 0 {
		s[0] = [5]int64{1}
	}
	show_("s1", s1)
	s2 := append(s[:len(s)/3], s[len(s)/2:]...)
	if len(s) > 0 {
		s[0] = [5]int64{3}
	}
	show_("s2", s2)
	s3 := s; try_(func() { p := [2][5]int64(s); fmt.Println(p) })
	try_(func() { q := (*[0][5]int64)(s); fmt.Println(*q, len(q)) })
	if len(s) > 0 {
		s[len(s)-1] = [5]int64{9}
	}
	show_("s3", s3)
	_ = s
	_ = s0
	_ = s1
	_ = s2
	_ = s3
	_ = slices.Max[[]int]
}
func main_58() {
	try_(c0_58)
}

// 59
type Kind0_59 int
const (
	x0_59 int = 1 << (10 * iota)
	_
	_, w0_59 = iota, iota * 2
	v0_59 = iota
	u0_59, t0_59 = iota, "s"
	s0_59, r0_59
)
func c0_59() {
	const k0 = -1
	const k1 = k0 ^ k0
	const k2 = k0 + k1
	const k3 = k0 >> 1
	const k4 = 0b11111111
	const k5 = k1 | k3
	const f0 = 0.1
	const f1 = f0 * k1
	const f2 = f0 / f0
	const f3 = 1.0/3
	fmt.Println(int32(k0), int32(k0) == k0)
	fmt.Println(uint(k1), uint(k1) == k1)
	fmt.Println(uint64(k1), uint64(k1) == k1)
	fmt.Println(int(k2), int(k2) == k2)
	fmt.Println(int64(k2), int64(k2) == k2)
	fmt.Println(int32(k3), int32(k3) == k3)
	fmt.Println(int32(k4), int32(k4) == k4)
	fmt.Println(uintptr(k4), uintptr(k4) == k4)
	fmt.Println(int(k5), int(k5) == k5)
	fmt.Println(int16(k5), int16(k5) == k5)
	fmt.Println(int64(k5), int64(k5) == k5)
	fmt.Println(float64(f0), f0 < 1, f0+1 == 1)
	fmt.Println(float32(f0), complex64(f0), f0*2i)
	fmt.Println(float64(f1), f1 < 1, f1+1 == 1)
	fmt.Println(float32(f1), complex64(f1), f1*2i)
	fmt.Println(float64(f2), f2 < 1, f2+1 == 1)
	fmt.Println(float32(f2), complex64(f2), f2*2i)
	fmt.Println(float64(f3), f3 < 1, f3+1 == 1)
	fmt.Println(float32(f3), complex64(f3), f3*2i)
	fmt.Println(x0_59, w0_59, v0_59, u0_59, t0_59, s0_59, r0_59)
	fmt.Printf("%T %v\n", x0_59, x0_59)
	fmt.Printf("%T %v\n", w0_59, w0_59)
	_, _ = k0 > 0, 0
}
func main_59() {
	try_(c0_59)
}

// 60
type T1_60 struct {
	F0 [1][]string
	F1 int64
}
type T2_60 uintptr
func (t T1_60) M(x int) int {
	return x
}
func (t T1_60) N(x int) T1_60 {
	return t
}
func (t *T1_60) Set(x int) {
	t.F0 = (*t).F0
}
func (t T2_60) M(x int) int {
	return x
}
func (t T2_60) N(x int) T2_60 {
	return t
}
func (t *T2_60) Set(x int) {
	*t = T2_60(26)
}
func f3_60() int {
	tick_()
	fmt.Println("in f3_60")
	for i4 := range id_(uintptr(3)) {
		_ = i4
		tick_()
	}
	return ((id_(int(0x7ffffffffffffffe)) / (id_(int(9223372036854775807)) | 1)) | (id_(int(1)) << 3))
}
func t5_60() {
	for i6 := int32(0); i6 < 1; i6++ {
		_ = i6
		tick_()
		fmt.Printf("i6 %#v\n", i6)
		v7 := id_[int8]((*ptr_((pair_[int8, complex128]{int8(-1), complex128(complex(1, 0))}).A) << func() uint16 { if func() bool { if true { return true }; return true }() { return uint16(id_(uintptr(7))) }; return func() uint16 { if false { return uint16(2) }; return uint16(65535) }() }())); _ = v7
	}
	switch x8 := func() int { if (id_(int(-9223372036854775807)) > int(4879347688870768411)) { return f3_60() }; return func() int { if true { return int(9223372036854775807) }; return int(-9223372036854775807) }() }(); x8 {
		case int(0x7fffffffffffffff):
			switch x9 := cut_(string(string(rune(id_(int32(2)))) + cut_(string(id_("") + "Z \xff")))); x9 {
				case "0世", x9:
					if ((^func() uint8 { if true { return uint8(255) }; return uint8(5) }()) > func() uint8 { if (x9 == x9) { return (id_(uint8(0)) + uint8(26)) }; return (id_(uint8(1)) >> id_(uint(0xfffffffffffffffe))) }()) {
						switch x10 := (any((id_(T2_60(1)) >> id_(uint64(0))))).(type) {
							case int32:
								_ = x10
								fmt.Printf("x10 %#v\n", x10)
								fmt.Println("x8", x8)
							case uint64:
								_ = x10
								fmt.Println("x10", x10)
								fmt.Printf("x10 %v\n", x10)
							default:
								_ = x10
						}
					} else if !(id_(uintptr(0)) <= uintptr(0)) {
					}
					fallthrough
				case " bé", x9:
				default:
			}
		default:
	}
}
func t11_60() {
	v12 := id_[map[bool]T2_60]((map[bool]T2_60{false: T2_60((id_(uintptr(2)) | uintptr(7)))})); _ = v12
	fmt.Printf("v12 %#v\n", v12)
	v13 := id_[complex64](complex64(((id_(complex128(complex(0.25, 3))) - id_(complex128(complex(-2.5, 3)))) - (id_(complex128(complex(-2.5, 1))) * id_(complex128(complex(0.25, 0))))))); _ = v13
	q14 := &v13; _ = q14
	for _, y15 := range backward_([]T2_60{id_(id_(T2_60(7)))}) {
		_ = y15
		tick_()
		fmt.Println("y15", y15)
		if (*ptr_(id_(int32(2))) == (id_(int32(0x7fffffff)) ^ int32(68))) {
			continue
		}
		m16 := id_[T2_60]((y15 / (y15 | 1)))
		fmt.Println("method", m16.M(func() int { if id_(id_(true)) { return (id_(int(3)) / (id_(int(0x7fffffffffffffff)) | 1)) }; return (id_(int(0)) % (id_(int(-9223372036854775808)) | 1)) }()))
	}
	var v17 T2_60; _ = v17
	if q14 != nil {
		*q14 = v13
	}
	fmt.Println("v12", v12)
	fmt.Println("v13", v13)
	if q14 != nil {
		fmt.Println("*q14", *q14)
	}
	fmt.Printf("v17 %T\n", v17)
}
func main_60() {
	fuel_ = 3000
	try_(t5_60)
	try_(t11_60)
	fmt.Println("fuel", fuel_)
}

// 61
func c0_61() {
	s, t := id_("\xff\xfe"), id_("+7")
	_, _, _ = strings.ToUpper, utf8.RuneLen, strconv.Quote
	_ = t
	{
	try_(func() { i := id_(4); fmt.Printf("%q\n", s[i:]) })
	}
	{
	fmt.Printf("%c|%q|%U|%#U|%x|%d|%v\n", rune(0xd800), rune(0xd800), rune(0xd800), rune(0xd800), rune(0xd800), rune(0xd800), rune(0xd800))
	}
	{
	fmt.Printf("%q %q %q\n", strings.Split(s, ""), strings.SplitAfter(s, ""), strings.Replace(s, "", t, 1))
	}
	{
	for i := range s {
		fmt.Print(i, s[i], " ")
	}
	fmt.Println(strings.Compare(s, t), strings.Title(s))
	}
	{
	for i, r := range s {
		fmt.Print(i, ":", r, " ")
	}
	fmt.Println()
	}
	{
	try_(func() { fmt.Printf("%q\n", strings.Repeat(s, id_(1))) })
	}
	{
	fmt.Printf("%q %+q %x % X %#x %v %s|%8s|%-8q|%.3s|%U\n", s, s, s, s, s, s, s, s, s, s, []rune(s))
	}
	{
	switch {
	case s < "":
		fmt.Println("less")
	case strings.HasPrefix(s, ""), strings.HasSuffix(t, ""):
		fmt.Println("fix")
	}
	}
}
func steps1_61(n int) (out []int) {
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
func c1_61() {
	fmt.Println(steps1_61(2), steps1_61(1))
	rows:
	for r := 0; r < 4; r++ {
		cols:
		for c := range 4 {
			switch v := r*4 + c; {
			case v%2 == 0:
				continue cols
			case v%7 == 3:
				continue rows
			case v > 7:
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
		if 2 > 2 {
			goto left
		}
		fmt.Println("not left")
	left:
	sw:
	switch x := any("abc").(type) {
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
	switch f := func() int { fmt.Print("once "); return 2 }; f() {
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
func main_61() {
	try_(c0_61)
	try_(c1_61)
}

// 62
type Kind0_62 int
const (
	x0_62 int = 10 - iota
	_
	z0_62
	v0_62 = iota
	u0_62, t0_62 = iota, "s"
	s0_62, r0_62
)
func c0_62() {
	const k0 = -9223372036854775808
	const k1 = k0 + k0
	const k2 = -1
	const k3 = -1
	const f0 = 0x1p-5
	const f1 = 3.14159265358979323846264338327950288
	const f2 = f0 * k0
	const f3 = f0 * k2
	const f4 = f0 + f3
	fmt.Println(float64(k0), float32(k0/1000000000000000000), k0 > 1<<65, k0%1000)
	fmt.Println(float64(k1), float32(k1/1000000000000000000), k1 > 1<<65, k1%1000)
	fmt.Println(int8(k2), int8(k2) == k2)
	fmt.Println(int32(k2), int32(k2) == k2)
	fmt.Println(int64(k3), int64(k3) == k3)
	fmt.Println(float64(f0), f0 < 1, f0+1 == 1)
	fmt.Println(float32(f0), complex64(f0), f0*2i)
	fmt.Println(float64(f1), f1 < 1, f1+1 == 1)
	fmt.Println(float32(f1), complex64(f1), f1*2i)
	fmt.Println(float64(f2), f2 < 1, f2+1 == 1)
	fmt.Println(float32(f2), complex64(f2), f2*2i)
	fmt.Println(float64(f3), f3 < 1, f3+1 == 1)
	fmt.Println(float32(f3), complex64(f3), f3*2i)
	fmt.Println(float64(f4), f4 < 1, f4+1 == 1)
	fmt.Println(float32(f4), complex64(f4), f4*2i)
	fmt.Println(x0_62, z0_62, v0_62, u0_62, t0_62, s0_62, r0_62)
	fmt.Printf("%T %v\n", x0_62, x0_62)
	fmt.Printf("%T %v\n", z0_62, z0_62)
	_, _ = k0 > 0, 0
}
func main_62() {
	try_(c0_62)
}

// 63
type T1_63 struct {
	F0 int
	F1 int
	F2 string
}
type T2_63 float32
func (t T1_63) M(x int) int {
	return func() int { if ((any(id_(true))).(bool) || (id_(uint32(5)) <= uint32(0))) { return int((any(id_(int8(127)))).(int8)) }; return func() int { if func() bool { if false { return true }; return true }() { return (t.F0 / (t.F0 | 1)) }; return t.F1 }() }()
}
func (t T1_63) N(x int) T1_63 {
	return func() T1_63 { if (id_(t) == id_(t)) { return t }; return t }()
}
func (t *T1_63) Set(x int) {
	t.F1 = ((*t).F0 >> 7)
}
func (t T2_63) M(x int) int {
	return int(((^id_(uintptr(3))) ^ (id_(uintptr(7)) - uintptr(0))))
}
func (t T2_63) N(x int) T2_63 {
	return (t / t)
}
func (t *T2_63) Set(x int) {
	*t = T2_63(0.1)
}
func f4_63(p3 int) [1]uint {
	tick_()
	fmt.Println("in f4_63")
	fmt.Println("p3", p3)
	v5 := id_[T2_63](func() T2_63 { if ((id_("😀") > "\xff0") != (p3 > p3)) { return T2_63((id_(uintptr(7)) + uintptr(7))) }; return *ptr_((id_(T2_63(1)) * id_(T2_63(16777217)))) }()); _ = v5
	v5 *= (v5 / (v5 * v5))
	return ([1]uint{(id_(uint(7)) - uint(2))})
}
func f8_63(p6 []T2_63, p7 int64) T2_63 {
	tick_()
	q9 := &p7; _ = q9
	v10 := id_[map[bool]T2_63](func() map[bool]T2_63 { if ((id_(true) || true) && ([...]bool{true, false})[id_(1)]) { return ([...]map[bool]T2_63{func() map[bool]T2_63 { if false { return (map[bool]T2_63{}) }; return (map[bool]T2_63{true: T2_63(-18.459)}) }(), (map[bool]T2_63{})})[id_(1)] }; return (map[bool]T2_63{}) }()); _ = v10
	return ((id_(T2_63(1e-7)) - id_(T2_63(0))) + (id_(T2_63(-3.75)) - id_(T2_63(592))))
}
func t11_63() {
	var v12 *T2_63; _ = v12
	try_(func() {
		if func() bool { if (ptr_(T2_63(2.25)) != ptr_(T2_63(0))) { return (pair_[bool, T2_63]{(id_(false) && true), T2_63(id_(uint16(65535)))}).A }; return (func() int64 { if true { return int64(7) }; return int64(2) }() == int64(sum_([]int{int(9223372036854775807), int(0x7ffffffffffffffe)}))) }() {
			if v12 != nil {
				fmt.Println("*v12", *v12)
			}
			if v12 != nil {
				fmt.Println("*v12", *v12)
			}
		} else if func() bool { if func() bool { if true { return false }; return true }() { return (id_(false) && false) }; return func() bool { if false { return true }; return true }() }() {
			if (f8_63(append(trim_([]T2_63(([]T2_63{T2_63(725)}))), []T2_63{T2_63(-3.75)}...), (id_(int64(73)) &^ int64(-1))) <= T2_63((id_(int(2)) / (id_(int(2)) | 1)))) {
				v13 := id_[uintptr](((any(uintptr(id_(int32(7))))).(uintptr) ^ ((id_(uintptr(0)) * uintptr(18446744073709551614)) * (-id_(uintptr(18446744073709551615)))))); _ = v13
				v14 := id_[T1_63]((T1_63{F0: ((^id_(int(-9223372036854775808))) &^ (id_(int(9223372036854775806)) / (id_(int(7)) | 1))), F1: func() int { if (id_(true) == false) { return int(id_(int(7))) }; return int(id_(int16(-32767))) }(), F2: cut_(string(cut_(fmt.Sprint(T2_63(16777217), uint8(1))) + func() string { if false { return "" }; return " " }()))})); _ = v14
			} else {
				var v15 T2_63; _ = v15
				if x16 := id_[float64](((id_(float64(1e-7)) - id_(float64(1))) / (id_(float64(-3.75)) * id_(float64(0.1))))); (*ptr_(id_(false)) && *ptr_(id_(false))) {
					_ = x16
					fmt.Println("x16", x16)
					v17 := id_[uint8](uint8((func() int64 { if true { return int64(7) }; return int64(0x7ffffffffffffffe) }() % (int64(sum_([]int{int(-9223372036854775808), int(9223372036854775807)})) | 1)))); _ = v17
				} else {
					v18 := id_[T2_63]((v15 - v15)); _ = v18
					v19 := func() string { if func() bool { if (id_(int(-3559262662207748061)) < int(7)) { return func() bool { if true { return true }; return false }() }; return *ptr_(id_(false)) }() { return cut_(string(cut_(fmt.Sprintf("%v", v18)) + string([]byte{uint8(2), uint8(255)}))) }; return cut_(fmt.Sprintf("%v", v18)) }(); _ = v19
				}
			}
			v20 := id_[float32]((pair_[float32, uintptr]{((id_(float32(2.25)) + id_(float32(388))) / func() float32 { if true { return float32(-1) }; return float32(0.5) }()), ((-id_(uintptr(7))) << 63)}).A); _ = v20
		}
		fmt.Println("array", len([1]int([]int(window_([]int(([]int{int(-3213762930676190737), int(1)})), int(2), int(3))))))
		fmt.Println("no panic")
	})
	ch21 := make(chan int, 1)
	var ch22 chan int
	select {
		case x, ok := <-ch21:
			_ = x
			fmt.Println("received", ok)
		case ch22 <- (id_(int(3)) / (id_(int(39)) | 1)):
			fmt.Println("sent", len(ch22))
		default:
			fmt.Println("default")
	}
	var v23 []map[T1_63]uintptr; _ = v23
	v24 := id_[map[bool]map[int]T2_63]((map[bool]map[int]T2_63{false: (map[int]T2_63{int(7): (id_(T2_63(1e10)) - id_(T2_63(-1))), int(-9223372036854775807): func() T2_63 { if true { return T2_63(1) }; return T2_63(1e-7) }()}), true: (map[int]T2_63{})})); _ = v24
	if v12 != nil {
		fmt.Println("*v12", *v12)
	}
	fmt.Println("v23", v23)
	fmt.Printf("v24 %v\n", v24)
}
func t25_63() {
	switch x26 := (*ptr_(id_(any(int32(0x1ff7baa4))))).(type) {
		case int32:
			_ = x26
			fmt.Println("x26", x26)
			try_(func() {
				q27 := &x26; _ = q27
				fmt.Println("no panic")
			})
		case bool:
			_ = x26
			fmt.Printf("x26 %+v\n", x26)
			var v28 map[bool]any = (map[bool]any{true: any((id_(int64(1)) & int64(2))), false: any((pair_[uint, uint]{uint(0xffffffffffffffff), uint(0)}).A)}); _ = v28
		case float64:
			_ = x26
			fmt.Println("x26", x26)
			v29 := id_[[3]int](([3]int{*ptr_(int(id_(int8(-128))))})); _ = v29
		case uint32:
			_ = x26
			fmt.Println("x26", x26)
			v30 := id_[uint8](id_((uint8(id_(int32(0x7fffffff))) + (-id_(uint8(7)))))); _ = v30
		default:
			_ = x26
	}
	f31 := func() int64 {
		tick_()
		v32 := id_[[]bool]([]bool(mapped_([]int{1, 2, (func() int { if true { return int(-9223372036854775808) }; return int(9223372036854775806) }() << func() uint32 { if true { return uint32(4294967294) }; return uint32(5) }())}, func(i int) bool { return func() bool { if (id_(true) != false) { return (id_(int(7)) < int(-9223372036854775807)) }; return func() bool { if false { return false }; return false }() }() }))); _ = v32
		for i34 := int(0); i34 < 1; i34++ {
			_ = i34
			tick_()
			s35 := make([]float32, 4)
			var wg36 sync.WaitGroup
			for i := range s35 {
				wg36.Go(func() {
					s35[i] = (-(id_(float32(123456.789)) / id_(float32(1e-7))))
				})
			}
			wg36.Wait()
			fmt.Println("s35", s35)
			s35 = s35[:len(s35)/2]
		}
		v37 := id_[map[string]T2_63]((map[string]T2_63{"\x00世b😀é\"": func() T2_63 { if (id_(true) != false) { return func() T2_63 { if false { return T2_63(0.5) }; return T2_63(1e10) }() }; return (id_(T2_63(-1)) - id_(T2_63(-1))) }(), "\xff\"😀Z\xff%": ((id_(T2_63(-68.928)) - id_(T2_63(123456.789))) * (id_(T2_63(123456.789)) * id_(T2_63(0.1)))), "": ((id_(T2_63(16777217)) * id_(T2_63(0))) * (id_(T2_63(-89.086)) - id_(T2_63(1))))})); _ = v37
		return ((id_(int64(3)) >> id_(uintptr(0))) / (func() int64 { if false { return int64(-9223372036854775808) }; return int64(2) }() | 1))
	}
	o38 := f31(); _ = o38
	fmt.Printf("o38 %+v\n", o38)
	o39 := f31(); _ = o39
	fmt.Println("o39", o39)
	o40 := f31(); _ = o40
	fmt.Println("o40", o40)
	v41 := id_[int32]((+*ptr_((id_(int32(-1)) % (id_(int32(2147483647)) | 1))))); _ = v41
	m42 := id_[T1_63](func() T1_63 { if (id_(int(98)) == int(1)) { return (T1_63{F0: int(-9223372036854775807), F2: "\n"}) }; return (T1_63{F0: int(3), F2: "\x00"}) }())
	pm42 := &m42
	pm42.Set((int(id_(uint32(7))) &^ (id_(int(-1)) ^ int(-9223372036854775807))))
	fmt.Println("after set", pm42.M((int(id_(uint32(7))) &^ (id_(int(-1)) ^ int(-9223372036854775807)))), m42.M(func() int { if false { return int(-9223372036854775807) }; return int(9223372036854775806) }()))
	try_(func() {
		v43 := id_[int]((m42.F1 + id_(m42.F1))); _ = v43
		fmt.Println("no panic")
	})
	var v44 int = (m42.F1 | func() int { if func() bool { if false { return false }; return false }() { return m42.F0 }; return int(id_(uint16(0))) }()); _ = v44
	v45 := id_[map[int32]any](func() map[int32]any { if (id_(m42) != id_((pair_[T1_63, int64]{m42, o40}).A)) { return (map[int32]any{int32(1): any(uint32(7)), int32(0x7fffffff): any(uint8(1))}) }; return (map[int32]any{}) }()); _ = v45
	fmt.Println("o38", o38)
	fmt.Printf("o39 %T\n", o39)
	fmt.Println("o40", o40)
	fmt.Println("v41", v41)
	fmt.Println("m42", m42)
	fmt.Printf("v44 %T\n", v44)
	fmt.Println("v45", v45)
}
func t46_63() {
	if x47 := id_[T2_63]((f8_63(([]T2_63{T2_63(-88.364), T2_63(16777217), T2_63(1e-7)}), int64(-1)) + f8_63([]T2_63(nil), int64(-9223372036854775807)))); (pair_[bool, int8]{!id_(false), func() int8 { if false { return int8(1) }; return int8(3) }()}).A {
		_ = x47
		v48 := id_[uint16]((func() uint16 { if func() bool { if false { return false }; return false }() { return (id_(uint16(2)) >> 32) }; return (id_(uint16(0)) ^ uint16(0)) }() &^ ((^id_(uint16(1))) - uint16(id_(int32(7)))))); _ = v48
		v49 := id_[[]T2_63](append(trim_([]T2_63(([...][]T2_63{([]T2_63{}), []T2_63(window_([]T2_63([]T2_63(nil)), int(3), int(1))), []T2_63(mapped_([]int{1, 2, int(-9223372036854775807)}, func(i int) T2_63 { return x47 }))})[id_(1)])), []T2_63{x47}...)); _ = v49
	} else if ((x47 * x47) == T2_63(id_(uint64(0)))) {
		if ((func() int16 { if true { return int16(1) }; return int16(-1) }() | func() int16 { if false { return int16(7) }; return int16(1) }()) < int16(uint(trunc_(float64(id_(float64(0.1))))))) {
			try_(func() {
				v50 := id_[uint](func() uint { if ((x47 / x47) == x47) { return uint(sum_([]int{max(id_(int(2)), int(-9223372036854775808)), (+id_(int(-7933968206932880755)))})) }; return uint(sum_([]int{(id_(int(0x7fffffffffffffff)) ^ int(3)), int(id_(uint32(1)))})) }()); _ = v50
				fmt.Println("div", func() int { if !id_(false) { return id_(id_(int(0x7fffffffffffffff))) }; return (pair_[int, T2_63]{int(0x7ffffffffffffffe), x47}).A }() / (int(trunc_(float64(id_(float32(1e-7))))) &^ (id_(int(-9223372036854775807)) ^ int(1))))
				fmt.Println("no panic")
			})
			try_(func() {
				var v51 [1]any; _ = v51
				fmt.Println("no panic")
			})
		} else if id_((x47 != x47)) {
			for i54, c53 := range func() string { if *ptr_(id_(true)) { return cut_(string(id_(" ") + "")) }; return cut_(string(id_("\xffb\x00") + "")) }() {
				_, _ = i54, c53
				_ = c53
				tick_()
				fmt.Printf("x47 %#v\n", x47)
				fmt.Println("x47", x47)
				if (int64(sum_([]int{func() int { if true { return i54 }; return i54 }(), i54})) < func() int64 { if func() bool { if true { return false }; return false }() { return (any(id_(int64(-9223372036854775807)))).(int64) }; return int64(trunc_(float64(id_(float64(123456.789))))) }()) {
					v55 := id_[[3]uint32](([3]uint32{})); _ = v55
					for i58, c57 := range string(rune(c53)) {
						_, _ = i58, c57
						_ = c57
						tick_()
						if (id_(v55) == id_(([3]uint32{}))) {
							var v59 T1_63 = (T1_63{F0: i58, F2: max(cut_(string(id_("世\xff\x00") + "0a")), cut_(string(id_("é\xff") + "😀")))}); _ = v59
							v60 := id_[uint]((((+id_(uint(1))) / (*ptr_(id_(uint(18446744073709551615))) | 1)) - func() uint { if (id_(float32(982)) != float32(48.335)) { return (id_(uint(10)) + uint(0xffffffffffffffff)) }; return (id_(uint(0xfffffffffffffffe)) & uint(5)) }())); _ = v60
						}
					}
				}
			}
			var v61 []uint64; _ = v61
		}
	} else if *ptr_(id_(id_(true))) {
	}
}
func main_63() {
	fuel_ = 3000
	try_(t11_63)
	try_(t25_63)
	try_(t46_63)
	fmt.Println("fuel", fuel_)
}

// 64
func c0_64() {
	_ = math.Pi
	x0 := id_(uint8(10))
	y0 := id_(uint8(1))
	fmt.Println(uint16(x0), int32(x0), float32(x0), int(x0), int8(x0), uint8(x0))
	fmt.Println(x0+y0, x0-y0, x0*y0, x0&y0, x0|y0, x0^y0, x0&^y0, -x0, ^x0, x0<y0)
	try_(func() { fmt.Println(x0/y0, x0%y0) })
	fmt.Println(string(rune(x0)), float32(x0) == float32(y0), min(x0, y0), max(x0, y0, 3))
	x1 := id_(uintptr(0))
	y1 := id_(uintptr(5))
	fmt.Println(float32(x1), int16(x1), uint32(x1), uint8(x1), uint(x1))
	fmt.Println(x1+y1, x1-y1, x1*y1, x1&y1, x1|y1, x1^y1, x1&^y1, -x1, ^x1, x1<y1)
	try_(func() { fmt.Println(x1/y1, x1%y1) })
	fmt.Println(string(rune(x1)), float32(x1) == float32(y1), min(x1, y1), max(x1, y1, 3))
	x2 := id_(uint32(5))
	y2 := id_(uint32(5))
	fmt.Println(uintptr(x2), int64(x2), int32(x2))
	fmt.Println(x2+y2, x2-y2, x2*y2, x2&y2, x2|y2, x2^y2, x2&^y2, -x2, ^x2, x2<y2)
	try_(func() { fmt.Println(x2/y2, x2%y2) })
	fmt.Println(string(rune(x2)), float32(x2) == float32(y2), min(x2, y2), max(x2, y2, 3))
	x3 := id_(uintptr(6148914691236517205))
	y3 := id_(uintptr(0))
	fmt.Println(float32(x3), uint(x3), int16(x3), int64(x3), int16(x3))
	fmt.Println(x3+y3, x3-y3, x3*y3, x3&y3, x3|y3, x3^y3, x3&^y3, -x3, ^x3, x3<y3)
	try_(func() { fmt.Println(x3/y3, x3%y3) })
	fmt.Println(string(rune(x3)), float32(x3) == float32(y3), min(x3, y3), max(x3, y3, 3))
	a, b := id_(float64(16777216.5)), id_(float64(-0.0))
	fmt.Println(a, b, a+b, a-b, a*b, a/b, a < b, a == b, min(a, b), max(a, b), float32(a))
	fmt.Println(complex(a, b), complex(a, b)*complex(b, a), complex(a, 1)/complex(b, 2), complex(a, b) == complex(a, b), complex64(complex(a, b)))
	fmt.Printf("%v %+v %6.2f %08.3f %+e %g %x %q\n", a, b, a, b, a, b, a, b)
	m := map[float64]int{a: 1}; m[a]++; m[b] += 5; fmt.Println(len(m), m[a], m)
}
var trace1_64 []string
func log1_64(i, x int) int { trace1_64 = append(trace1_64, fmt.Sprint(i, "=", x)); return x }
var _ = log1_64(-1, v01_64)
var v41_64, w41_64 = both41_64()
func both41_64() (int, int) { return log1_64(4, 2 + v01_64 + v31_64), log1_64(4, -1) }
var v21_64, w21_64 = log1_64(2, 3), log1_64(2, 0 + v11_64 + v01_64)
var v31_64, w31_64 = log1_64(3, 3), log1_64(3, 0)
var v51_64 = log1_64(5, 0 + v41_64)
func init() { trace1_64 = append(trace1_64, "init0"); v21_64 += 1 }
var v11_64 = through11_64()
func through11_64() int { return log1_64(1, 1 + v01_64) }
var v01_64 = log1_64(0, 8)
func init() { trace1_64 = append(trace1_64, "init1"); v41_64 += 2 }
func c1_64() {
	fmt.Println(trace1_64, v01_64, v11_64, v21_64, v31_64, v41_64, v51_64)
}
func main_64() {
	try_(c0_64)
	try_(c1_64)
}

// 65
type K0_65 struct {
	n int
	s string
}
type L0_65 int
type Bad0_65 struct{ f []int }
type I0_65 interface{ Key() string }
func (k K0_65) Key() string { return k.s }
func (l L0_65) Key() string { return "l" }
func (Bad0_65) Key() string { return "" }
func c0_65() {
	_, _, _ = maps.Keys[map[int]int], slices.Max[[]int], math.Pi
	m := map[bool]struct{ n int }{false: {3}}
	fmt.Println(len(m), m)
	c1 := 0; for k := range m {
		delete(m, k)
		c1++
	}
	fmt.Println(c1, len(m))
	fmt.Println(len(m), m)
	fmt.Println(len(m), m)
	c4 := 0; for k := range m {
		delete(m, k)
		c4++
	}
	fmt.Println(c4, len(m))
	fmt.Println(len(m), m)
	m[false] = struct{ n int }{2}
	m[true] = struct{ n int }{5}
	fmt.Println(len(m), m)
	var z map[bool]struct{ n int }; fmt.Println(z == nil, len(z)); delete(z, true); try_(func() { z[true] = struct{ n int }{0} })
	for k := range map[bool]bool{true: true} {
		fmt.Println(k)
	}
}
type T1_65 struct{ n int }
func (t T1_65) Error() string { return fmt.Sprint("T", t.n) }
func inner1_65(n int) (r int, err error) {
	defer func() { r *= 2 }()
	defer func() {
		if x := recover(); x != nil {
			err = fmt.Errorf("inner: %v", x)
			r = 0
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
	return 5, nil
}
func nested1_65() (s string) {
	defer func() {
		s += fmt.Sprint(" outer:", recover())
	}()
	defer func() {
		defer func() { s += fmt.Sprint(" middle:", recover()) }()
		_ = 1 << id_(-1)
	}()
	_ = any([]int{}) == any([]int{})
	return "fine"
}
func helper1_65() any { return recover() }
func notdirect1_65() (r any) {
	defer func() { r = recover() }()
	defer func() { func() { fmt.Println("not direct", recover()) }() }()
	defer func() { fmt.Println("helper", helper1_65()) }()
	defer fmt.Println("direct", recover())
	_ = []int{1}[id_(5)]
	return "none"
}
func rethrow1_65() (err error) {
	defer func() {
		if e, ok := recover().(error); ok {
			err = e
		}
	}()
	func() {
		defer func() { panic(recover()) }()
		_ = [2]int([]int{1})
	}()
	return
}
func c1_65() {
	try_(func() { fmt.Println(inner1_65(0)) })
	try_(func() { fmt.Println(inner1_65(1)) })
	try_(func() { fmt.Println(inner1_65(2)) })
	try_(func() { fmt.Println(nested1_65()) })
	try_(func() { fmt.Println(notdirect1_65()) })
	try_(func() {
		err := rethrow1_65()
		var t T1_65
		fmt.Println(err, errors.As(err, &t), t, errors.Unwrap(err))
		fmt.Printf("%T\n", err)
	})
	x := 0
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
	ch := make(chan int); close(ch); close(ch)
}
func main_65() {
	try_(c0_65)
	try_(c1_65)
}

// 66
type T1_66 struct {
	F0 uint64
	F1 map[int][]int
}
func (t T1_66) M(x int) int {
	return ((x - x) / ((x * x) | 1))
}
func (t T1_66) N(x int) T1_66 {
	return t
}
func (t *T1_66) Set(x int) {
	t.F1 = (map[int][]int{int(-9223372036854775807): ([]int{x}), int(9223372036854775806): ([]int{x, x})})
}
func f4_66(p2 int, p3 int32) [2]bool {
	tick_()
	return ([2]bool{})
}
func t5_66() {
	v6 := id_[int64](((-(id_(int64(1)) % (id_(int64(2)) | 1))) << uint(func() uint64 { if true { return uint64(15) }; return uint64(0) }()))); _ = v6
	switch x7 := ((any(id_(uint16(52)))).(uint16) << 64); x7 {
		case uint16(3):
			v8 := id_[int8](((pair_[int8, int16]{int8(trunc_(float64(id_(float32(2.25))))), ([...]int16{int16(-32768), int16(17795), int16(-1)})[id_(0)]}).A | func() int8 { if (id_(int(2)) >= int(9223372036854775807)) { return (id_(int8(126)) * int8(0)) }; return func() int8 { if false { return int8(-128) }; return int8(7) }() }())); _ = v8
			fallthrough
		case uint16(0xa62e), (x7 ^ uint16(5585)):
			if (v6 != v6) {
				break
			}
		default:
	}
	fmt.Printf("v6 %#v\n", v6)
}
func t9_66() {
	if x10 := id_[uint](func() uint { if func() bool { if false { return false }; return true }() { return func() uint { if true { return uint(2) }; return uint(1) }() }; return uint(sum_([]int{int(21), int(1)})) }()); func() bool { if (id_(float64(0)) <= float64(2.25)) { return *ptr_(id_(false)) }; return func() bool { if false { return true }; return false }() }() {
		_ = x10
		var v11 uint16; _ = v11
		v12 := id_[uint8](uint8(sum_([]int{int((id_(uint64(0)) << id_(uint32(0)))), func() int { if (id_(false) == false) { return int(trunc_(float64(id_(float64(1e10))))) }; return (id_(int(2)) * int(2)) }()}))); _ = v12
	}
}
func main_66() {
	fuel_ = 3000
	try_(t5_66)
	try_(t9_66)
	fmt.Println("fuel", fuel_)
}

// 68
func c0_68() {
	fmt.Println(math.Trunc(1e100), math.Acos(3.4028234663852886e38), math.Asin(100), math.Cbrt(3.4028234663852886e38))
	fmt.Println(math.Tanh(-0.0), math.Sin(1e-5), math.Trunc(1e20), math.Log(0.47725068435418905))
	fmt.Println(math.Tan(0), math.Sqrt(1e-4), math.Asin(1.5), math.Atan(1e20))
	fmt.Println(math.Mod(math.Inf(1), 16777216.5), math.Max(1e100, 33.333333333333336), math.Atan2(9.587658313035103, -1))
	fmt.Println(math.Remainder(100, 1.5), math.Dim(1e-5, 1), math.Atan2(33.333333333333336, 1e-4))
	fmt.Println(math.Float64bits(33.333333333333336), math.Float32bits(float32(id_(float64(5e-324)))), math.IsNaN(1e6), math.Signbit(123456789), math.MaxInt64, math.SmallestNonzeroFloat64, uint64(math.MaxUint64), math.Pi)
	{ f, e := math.Frexp(100); i, fr := math.Modf(-0.5); fmt.Println(f, e, i, fr, math.Ldexp(0.7, -1)) }
	fmt.Println(bits.OnesCount64(7772777918085437951), bits.LeadingZeros64(7772777918085437951), bits.TrailingZeros64(7772777918085437951), bits.Reverse64(7772777918085437951), bits.Len64(7772777918085437951), bits.RotateLeft64(7772777918085437951, -28), bits.ReverseBytes64(7772777918085437951))
	{ hi, lo := bits.Mul64(7772777918085437951, 66); s, c := bits.Add64(7772777918085437951, 10, 1); fmt.Println(hi, lo, s, c) }
	{ xs := []int{-1}; sort.Sort(sort.Reverse(sort.IntSlice(xs))); i := sort.Search(len(xs), func(i int) bool { return xs[i] <= 3 }); fmt.Println(xs, i, sort.SliceIsSorted(xs, func(i, j int) bool { return xs[i] < xs[j] })) }
	{ ps := []struct{ n int; s string }{}; sort.SliceStable(ps, func(i, j int) bool { return ps[i].n < ps[j].n }); fmt.Println(ps) }
}
var base1_68 = errors.New("base")
type Code1_68 int
func (c Code1_68) Error() string { return fmt.Sprintf("code %d", int(c)) }
func (c Code1_68) Is(t error) bool { return t == base1_68 && c > 3 }
type Wrap1_68 struct {
	op  string
	err error
}
func (w *Wrap1_68) Error() string { return w.op + ": " + w.err.Error() }
func (w *Wrap1_68) Unwrap() error { return w.err }
func make1_68(n int) (err error) {
	defer func() {
		if r := recover(); r != nil {
			err = fmt.Errorf("recovered: %w", r.(error))
		}
	}()
	switch n {
	case 0:
		return nil
	case 1:
		return &Wrap1_68{"op", base1_68}
	case 2:
		return fmt.Errorf("a %w and %w", Code1_68(9), &Wrap1_68{"x", Code1_68(2)})
	case 3:
		return errors.Join(base1_68, nil, Code1_68(9))
	case 4:
		_ = []int{}[id_(9)]
	case 5:
		var w *Wrap1_68
		return w
	}
	return fmt.Errorf("%v %d: %w", base1_68, n, errors.Join(nil, nil))
}
func c1_68() {
	for n := range 7 {
		err := make1_68(n)
		if err == nil {
			fmt.Println(n, "nil")
			continue
		}
		var code Code1_68
		var wrap *Wrap1_68
		fmt.Println(n, errors.Is(err, base1_68), errors.As(err, &code), code)
		if n != 5 {
			fmt.Println(err, errors.As(err, &wrap), errors.Unwrap(err) == nil)
			fmt.Printf("%v|%s|%q|%T\n", err, err, err, err)
		}
	}
	fmt.Printf("%v %+v %d %x %T\n", Code1_68(9), Code1_68(1), Code1_68(2), Code1_68(10), base1_68)
}
func main_68() {
	try_(c0_68)
	try_(c1_68)
}

// 69
type T1_69 int16
func (t T1_69) M(x int) int {
	return x
}
func (t T1_69) N(x int) T1_69 {
	return t
}
func (t *T1_69) Set(x int) {
	*t = T1_69(-32767)
}
func f5_69(p2 int, p3 T1_69, p4 any) uint32 {
	tick_()
	return (any((id_(uint32(0)) + uint32(2)))).(uint32)
}
func f7_69(p6 map[int]int) []uint32 {
	tick_()
	return func() []uint32 { if (id_(int32(726333215)) >= int32(3)) { return []uint32(window_([]uint32(([]uint32{uint32(2287442359), uint32(1), uint32(2), uint32(4294967294)})), int(9223372036854775807), int(2))) }; return func() []uint32 { if true { return ([]uint32{uint32(1)}) }; return []uint32(nil) }() }()
}
func t8_69() {
	f11 := func(p9 uint8, p10 [7]uintptr) map[string]uint16 {
		tick_()
		fmt.Printf("p10 %T\n", p10)
		p10 = p10
		return (map[string]uint16{"": (id_(uint16(12851)) * uint16(0)), "\"": func() uint16 { if true { return uint16(3) }; return uint16(65534) }(), "0": func() uint16 { if true { return uint16(0x333f) }; return uint16(0) }()})
	}
	o12 := f11((id_(uint8(7)) + uint8(37)), ([7]uintptr{uintptr(1), uintptr(0)})); _ = o12
	fmt.Println("o12", o12)
	fmt.Println("o12", o12)
}
func main_69() {
	fuel_ = 3000
	try_(t8_69)
	fmt.Println("fuel", fuel_)
}

// 70
type K0_70 struct {
	n int
	s string
}
type L0_70 int
type Bad0_70 struct{ f []int }
type I0_70 interface{ Key() string }
func (k K0_70) Key() string { return k.s }
func (l L0_70) Key() string { return "l" }
func (Bad0_70) Key() string { return "" }
func c0_70() {
	_, _, _ = maps.Keys[map[int]int], slices.Max[[]int], math.Pi
	m := map[rune]struct{ n int }{}
	fmt.Println(len(m), m)
	m['a'] = struct{ n int }{6}
	x2, ok2 := m['a']; fmt.Println(x2, ok2)
	if _, ok := m['b']; !ok {
		fmt.Println("missing", len(m))
	}
	fmt.Println(len(m), m)
	x5, ok5 := m['b']; fmt.Println(x5, ok5)
	fmt.Println(len(m), m)
	fmt.Println(slices.Sorted(maps.Keys(m)))
	var z map[rune]struct{ n int }; fmt.Println(z == nil, len(z)); delete(z, 'a'); try_(func() { z['b'] = struct{ n int }{0} })
	for k := range map[rune]bool{'b': true} {
		fmt.Println(k)
	}
}
func main_70() {
	try_(c0_70)
}

// 71
type T0_71 struct{ n int }
func (t T0_71) Error() string { return fmt.Sprint("T", t.n) }
func inner0_71(n int) (r int, err error) {
	defer func() { r *= 2 }()
	defer func() {
		if x := recover(); x != nil {
			err = fmt.Errorf("inner: %v", x)
			r = 0
			if n > 1 {
				panic(fmt.Sprint("again ", x))
			}
		}
	}()
	for i := range 3 {
		defer fmt.Println("loop", i, n)
	}
	if n > 0 {
		_ = make([]int, id_(-1))
	}
	return 4, nil
}
func nested0_71() (s string) {
	defer func() {
		s += fmt.Sprint(" outer:", recover())
	}()
	defer func() {
		defer func() { s += fmt.Sprint(" middle:", recover()) }()
		panic(fmt.Errorf("wrap %w", errors.New("in")))
	}()
	var e error; _ = e.Error()
	return "fine"
}
func helper0_71() any { return recover() }
func notdirect0_71() (r any) {
	defer func() { r = recover() }()
	defer func() { func() { fmt.Println("not direct", recover()) }() }()
	defer func() { fmt.Println("helper", helper0_71()) }()
	defer fmt.Println("direct", recover())
	_ = any(nil).(int)
	return "none"
}
func rethrow0_71() (err error) {
	defer func() {
		if e, ok := recover().(error); ok {
			err = e
		}
	}()
	func() {
		defer func() { panic(recover()) }()
		panic(fmt.Errorf("wrap %w", errors.New("in")))
	}()
	return
}
func c0_71() {
	try_(func() { fmt.Println(inner0_71(0)) })
	try_(func() { fmt.Println(inner0_71(1)) })
	try_(func() { fmt.Println(inner0_71(2)) })
	try_(func() { fmt.Println(nested0_71()) })
	try_(func() { fmt.Println(notdirect0_71()) })
	try_(func() {
		err := rethrow0_71()
		var t T0_71
		fmt.Println(err, errors.As(err, &t), t, errors.Unwrap(err))
		fmt.Printf("%T\n", err)
	})
	x := 0
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
	_ = (*[4]int)(make([]int, id_(2)))
}
type node1_71 struct {
	v    int
	next *node1_71
}
type S1_71 struct{ a, b int }
type chain1_71 int
func obj1_71(n int) chain1_71 { fmt.Println("obj", n); return chain1_71(n) }
func (c chain1_71) call(n int) chain1_71 { fmt.Println("call", c, n); return c*10 + chain1_71(n) }
func t1_71(n int) int { fmt.Print("t", n, " "); return n }
func k1_71(s string) string { fmt.Print("k", s, " "); return s }
func show1_71(a, b int) { fmt.Println("show", a, b) }
func c1_71() {
	func() {
	try_(func() { fmt.Println(t1_71(1) / (t1_71(1) - 1), t1_71(9)) })
	}()
	func() {
	a, b, c := 1, 2, 3
	a, b, c = c, a, b+a
	fmt.Println(a, b, c)
	}()
	func() {
	xs := []int{1, 2, 3}
	for i, x := range xs {
		xs = append(xs, x)
		xs[len(xs)-1] += i
		if i == 0 {
			xs[1] = 50
		}
	}
	fmt.Println(xs)
	}()
	func() {
	fmt.Println(t1_71(1) + t1_71(2)*t1_71(3) - t1_71(4))
	}()
}
func main_71() {
	try_(c0_71)
	try_(c1_71)
}

// 72
type T1_72 struct {
	F0 []float64
	F1 []int64
}
func (t T1_72) M(x int) int {
	return x
}
func (t T1_72) N(x int) T1_72 {
	return (pair_[T1_72, uint8]{t, func() uint8 { if true { return uint8(7) }; return uint8(3) }()}).A
}
func (t *T1_72) Set(x int) {
	t.F1 = ([]int64{int64(2)})
}
func f2_72() uint {
	tick_()
	fmt.Println("in f2_72")
	return (func() uint { if true { return uint(18446744073709551614) }; return uint(89) }() & func() uint { if false { return uint(2) }; return uint(244227588639466643) }())
}
func t3_72() {
	var v4 uint8 = uint8(trunc_(float64(func() float32 { if (id_(float64(16777217)) > float64(1e-7)) { return float32(id_(int(9223372036854775807))) }; return (id_(float32(123456.789)) / id_(float32(123456.789))) }()))); _ = v4
	switch x5 := (any(uint(id_(uint64(0xf98c2942874b1e60))))).(type) {
		case int64:
			_ = x5
			fmt.Println("x5", x5)
		case uint:
			_ = x5
			fmt.Printf("x5 %v\n", x5)
		case uintptr:
			_ = x5
			fmt.Println("x5", x5)
		case int8:
			_ = x5
			fmt.Println("x5", x5)
		default:
			_ = x5
	}
	fmt.Printf("v4 %v\n", v4)
}
func main_72() {
	fuel_ = 3000
	try_(t3_72)
	fmt.Println("fuel", fuel_)
}

// 73
func c0_73() {
	_ = math.Pi
	x0 := id_(uint64(0))
	y0 := id_(uint64(10))
	fmt.Println(float64(x0), int(x0), uint8(x0), uint(x0), uint32(x0), uint8(x0))
	fmt.Println(x0+y0, x0-y0, x0*y0, x0&y0, x0|y0, x0^y0, x0&^y0, -x0, ^x0, x0<y0)
	try_(func() { fmt.Println(x0/y0, x0%y0) })
	fmt.Println(string(rune(x0)), float32(x0) == float32(y0), min(x0, y0), max(x0, y0, 3))
	x1 := id_(uint16(0))
	y1 := id_(uint16(51))
	fmt.Println(uint16(x1), float32(x1), float64(x1))
	fmt.Println(x1+y1, x1-y1, x1*y1, x1&y1, x1|y1, x1^y1, x1&^y1, -x1, ^x1, x1<y1)
	try_(func() { fmt.Println(x1/y1, x1%y1) })
	fmt.Println(string(rune(x1)), float32(x1) == float32(y1), min(x1, y1), max(x1, y1, 3))
	x2 := id_(uint(55))
	y2 := id_(uint(1))
	fmt.Println(uint64(x2), uint8(x2), int8(x2), int8(x2))
	fmt.Println(x2+y2, x2-y2, x2*y2, x2&y2, x2|y2, x2^y2, x2&^y2, -x2, ^x2, x2<y2)
	try_(func() { fmt.Println(x2/y2, x2%y2) })
	fmt.Println(string(rune(x2)), float32(x2) == float32(y2), min(x2, y2), max(x2, y2, 3))
	a, b := id_(float64(33.333333333333336)), id_(float64(2.5))
	fmt.Println(a, b, a+b, a-b, a*b, a/b, a < b, a == b, min(a, b), max(a, b), float32(a))
	fmt.Println(complex(a, b), complex(a, b)*complex(b, a), complex(a, 1)/complex(b, 2), complex(a, b) == complex(a, b), complex64(complex(a, b)))
	fmt.Printf("%v %+v %6.2f %08.3f %+e %g %x %q\n", a, b, a, b, a, b, a, b)
	m := map[float64]int{a: 1}; m[a]++; m[b] += 5; fmt.Println(len(m), m[a], m)
}
type T1_73 struct{ n int }
func (t T1_73) Error() string { return fmt.Sprint("T", t.n) }
func inner1_73(n int) (r int, err error) {
	defer func() { r *= 2 }()
	defer func() {
		if x := recover(); x != nil {
			err = fmt.Errorf("inner: %v", x)
			r = 1
			if n > 1 {
				panic(fmt.Sprint("again ", x))
			}
		}
	}()
	for i := range 3 {
		defer fmt.Println("loop", i, n)
	}
	if n > 0 {
		close((chan int)(nil))
	}
	return 3, nil
}
func nested1_73() (s string) {
	defer func() {
		s += fmt.Sprint(" outer:", recover())
	}()
	defer func() {
		defer func() { s += fmt.Sprint(" middle:", recover()) }()
		_ = make([]int, id_(-1))
	}()
	ch := make(chan int); close(ch); ch <- 1
	return "fine"
}
func helper1_73() any { return recover() }
func notdirect1_73() (r any) {
	defer func() { r = recover() }()
	defer func() { func() { fmt.Println("not direct", recover()) }() }()
	defer func() { fmt.Println("helper", helper1_73()) }()
	defer fmt.Println("direct", recover())
	y := []int{1, 2, 3}; _ = y[id_(2):id_(1):id_(3)]
	return "none"
}
func rethrow1_73() (err error) {
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
func c1_73() {
	try_(func() { fmt.Println(inner1_73(0)) })
	try_(func() { fmt.Println(inner1_73(1)) })
	try_(func() { fmt.Println(inner1_73(2)) })
	try_(func() { fmt.Println(nested1_73()) })
	try_(func() { fmt.Println(notdirect1_73()) })
	try_(func() {
		err := rethrow1_73()
		var t T1_73
		fmt.Println(err, errors.As(err, &t), t, errors.Unwrap(err))
		fmt.Printf("%T\n", err)
	})
	x := 1
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
	_ = "abc"[id_(3):id_(1)]
}
func main_73() {
	try_(c0_73)
	try_(c1_73)
}

// 74
type Base0_74 struct {
	N    int
	Name string
}
func (b Base0_74) Describe() string { return fmt.Sprint("base ", b.N, b.Name) }
func (b *Base0_74) Inc(by int) *Base0_74 { b.N += by; return b }
func (b Base0_74) Over() string { return "base over" }
type Mid0_74 struct {
	Base0_74
	Name int
	extra [2]bool
}
func (m Mid0_74) Over() string { return "mid " + m.Base0_74.Over() }
type Top0_74 struct {
	Mid0_74
	fmt.Stringer
	F func(int) int
}
type Cmp0_74 struct {
	A int8
	_ int
	B any
	C struct{ x, y float64 }
}
type Say0_74 interface{ Describe() string }
func c0_74() {
	b := Base0_74{2, "b"}
	m := Mid0_74{Base0_74:  b, extra: [2]bool{true}}
	top := Top0_74{Mid0_74: m, F: func(i int) int { return i + 2 }}
	top.Inc(2).Inc(1)
	top.N++
	b.N *= 2
	fmt.Println(b, m.N, top.N, top.Name, top.Mid0_74.Base0_74.Name, top.Describe(), m.Over(), top.Over(), top.F(2))
	f, g := top.Describe, (*Base0_74).Inc
	top.N = 100
	fmt.Println(f(), g(&b, 3).N, Base0_74.Describe(b), top.Mid0_74.Describe())
	var say Say0_74 = m
	fmt.Println(say.Describe())
	try_(func() { fmt.Println(top.String()) })
	c, d := Cmp0_74{A: -1, B: []int{1}}, Cmp0_74{A: -1, B: 2.5}
	try_(func() { fmt.Println(c == d, c != Cmp0_74{}) })
	d.C.x = c.C.y + -0.0
	try_(func() { fmt.Println(c == d, any(c) == any(d), any(c.A) == any(-1)) })
	fmt.Printf("%v %+v %T\n", c, d, d)
	an := struct {
		X int `tag:"2"`
		Y string
	}{2, "an"}
	type loc struct {
		X int
		Y string
	}
	fmt.Println(an, loc(an), an == struct { X int `tag:"2"`; Y string }{2, "an"})
	pp := &an
	qq := &pp
	(*qq).X, pp.Y = pp.X+1, (**qq).Y+"!"
	fmt.Printf("%v %+v %#v %v\n", an, *pp, loc(an), **qq == an)
	arr := []struct{ p, q int }{{1, 2}, {p: 2}, {}}
	for _, e := range arr {
		e.p = 50
	}
	for i := range arr {
		arr[i].q += arr[i].p
	}
	fmt.Println(arr, len(arr))
	mm := map[string]Base0_74{"a": b}
	copyb := mm["a"]
	copyb.N = -1
	fmt.Println(mm, copyb, mm["none"].Name == "")
}
func main_74() {
	try_(c0_74)
}

// 75
type T1_75 struct {
	F0 [3][]uint16
	F1 []*int
	F2 map[uint]bool
	F3 []complex128
}
type T2_75 int16
func (t T1_75) M(x int) int {
	return min(x, x)
}
func (t *T1_75) Set(x int) {
	t.F1 = []*int(window_([]*int((*t).F1), x, x))
}
func (t T2_75) M(x int) int {
	return (func() int { if (id_(uintptr(18446744073709551615)) > uintptr(3)) { return x }; return int(id_(uintptr(2))) }() * x)
}
func (t T2_75) N(x int) T2_75 {
	return t
}
func (t *T2_75) Set(x int) {
	*t = T2_75(32767)
}
func f4_75(p3 []uint32) []int32 {
	tick_()
	fmt.Println("in f4_75")
	v5 := id_[complex128]((complex((id_(float64(0.5)) / id_(float64(1e10))), (id_(float64(0)) * id_(float64(0.1)))) + (any((id_(complex128(complex(-2.5, -0.5))) * id_(complex128(complex(0.25, 1)))))).(complex128))); _ = v5
	var v6 T2_75 = (T2_75(sum_([]int{(id_(int(19)) + int(-1)), func() int { if true { return int(1) }; return int(0) }()})) % (func() T2_75 { if (id_(float64(-79.509)) < float64(123456.789)) { return (id_(T2_75(-21943)) - T2_75(-32767)) }; return id_(id_(T2_75(1))) }() | 1)); _ = v6
	v7 := id_[[]T2_75](append(trim_([]T2_75(func() []T2_75 { if (id_(true) == false) { return append(trim_([]T2_75(([]T2_75{}))), []T2_75{}...) }; return append(trim_([]T2_75([]T2_75(nil))), []T2_75{}...) }())), []T2_75{}...)); _ = v7
	return (make([]int32, 3, 4))
}
func t8_75() {
	switch {
		case id_((func() string { if false { return "%\xff\x00" }; return "\"" }() < cut_(string(id_("a") + "")))):
			v9 := id_[T2_75](max(((id_(T2_75(1)) & T2_75(0)) % ((id_(T2_75(3)) % (id_(T2_75(7)) | 1)) | 1)), ([...]T2_75{(id_(T2_75(-7139)) & T2_75(-32767)), (id_(T2_75(32766)) | T2_75(-1)), T2_75(sum_([]int{int(3), int(75)}))})[id_(1)])); _ = v9
			v9 = v9
		case id_((!id_(true) && *ptr_(id_(false)))):
			switch x10 := cut_(string(part_(string(id_("\xff Z")), int(3), int(-9223372036854775808)) + (pair_[string, complex128]{"a", complex128(complex(0.25, 3))}).A)); x10 {
				case "\"":
					v11 := id_[[]int8](append(trim_([]int8([]int8(window_([]int8((make([]int8, 2, 5))), (id_(int(7)) & int(0)), (id_(int(0)) % (id_(int(1)) | 1)))))), []int8{((id_(int8(3)) % (id_(int8(127)) | 1)) ^ (id_(int8(127)) / (id_(int8(7)) | 1))), int8(id_(len(x10)))}...)); _ = v11
					n12 := 3
					for n12 > 0 {
						n12--
						_ = n12
						tick_()
						var v13 T2_75 = (((pair_[T2_75, float32]{T2_75(7), float32(16777217)}).A + *ptr_(id_(T2_75(7)))) >> (*ptr_(id_(uint(18446744073709551615))) / ((id_(uint(1)) + uint(1)) | 1))); _ = v13
						q14 := &v13; _ = q14
						var v15 int = n12; _ = v15
					}
				case "":
					switch x16 := (any(x10)).(type) {
						case int64:
							_ = x16
							fmt.Println("x16", x16)
							var v17 complex128; _ = v17
						case int8:
							_ = x16
							fmt.Println("x16", x16)
							v18 := id_[uintptr]((uintptr((^id_(uint(3)))) * uintptr(trunc_(float64(float32(id_(float64(0)))))))); _ = v18
						case uint:
							_ = x16
							fmt.Printf("x16 %#v\n", x16)
							v19 := id_[*T2_75](ptr_(T2_75(uint8(sum_([]int{int(2), int(2)}))))); _ = v19
						case int16:
							_ = x16
							fmt.Println("x16", x16)
							v20 := id_[int16](int16(sum_([]int{func() int { if (id_(uint16(7)) <= uint16(65535)) { return (id_(int(-5963440033732772357)) - int(90)) }; return int(id_(int32(2147483646))) }(), int(id_(id_(int(-9223372036854775808))))}))); _ = v20
						default:
							_ = x16
					}
					for y21 := range upto_(5) {
						_ = y21
						tick_()
						switch x22 := func() uint64 { if (x10 != x10) { return (id_(uint64(0)) & uint64(1)) }; return func() uint64 { if false { return uint64(0xf716c222312c3a1f) }; return uint64(0) }() }(); x22 {
							case uint64(18446744073709551615):
								v23 := id_[T2_75]((pair_[T2_75, uint8]{(T2_75(x22) | (id_(T2_75(32766)) &^ T2_75(0x7ffe))), uint8(func() uint16 { if false { return uint16(2) }; return uint16(65534) }())}).A); _ = v23
								var v24 map[string]T2_75; _ = v24
							case uint64(0):
								if !id_(true) {
									break
								}
							default:
								if id_(id_(true)) {
									break
								}
						}
					}
					if (id_(int(3)) > int(1)) {
						break
					}
				case "\xff世\x00", cut_(string(x10 + x10)):
					fallthrough
				default:
			}
		case id_(((id_(int(2)) & int(0x7ffffffffffffffe)) <= (id_(int(-8234148156817961146)) & int(2)))):
		default:
	}
}
func t25_75() {
	v26 := id_[uint32]((uint32(sum_([]int{(id_(int(7)) / (id_(int(85)) | 1)), int(sum_([]int{int(0x7fffffffffffffff), int(0x7fffffffffffffff)}))})) << (uint32(trunc_(float64(id_(float64(16777217))))) >> func() uint { if false { return uint(49) }; return uint(0) }()))); _ = v26
	v27 := id_[T2_75](id_(T2_75(func() int { if true { return int(0x7ffffffffffffffe) }; return int(7) }()))); _ = v27
	v28 := id_[T2_75](func() T2_75 { if func() bool { if (id_(uint8(254)) >= uint8(1)) { return (id_(int(2)) != int(0)) }; return (v27 != v27) }() { return v27 }; return T2_75(sum_([]int{id_(id_(int(7))), int(id_(uint64(0)))})) }()); _ = v28
	if x29 := id_[uint8](func() uint8 { if (id_(int64(2)) != int64(0x7ffffffffffffffe)) { return (any(id_(uint8(54)))).(uint8) }; return uint8(sum_([]int{int(81), int(6)})) }()); ((id_(float64(-3.75)) < float64(838)) == (id_(uint(5)) > uint(7))) {
		_ = x29
		v30 := id_[any](any(func() int64 { if (id_(true) && false) { return func() int64 { if false { return int64(-1) }; return int64(9223372036854775807) }() }; return func() int64 { if false { return int64(7) }; return int64(2) }() }())); _ = v30
		if (pair_[bool, int8]{func() bool { if (pair_[bool, int32]{false, int32(1044409398)}).A { return (id_(false) || false) }; return (x29 != x29) }(), func() int8 { if (id_("b0\n 😀b") >= "😀\n%") { return (id_(int8(126)) ^ int8(1)) }; return (id_(int8(1)) - int8(126)) }()}).A {
			var v31 int64 = int64(sum_([]int{int(sum_([]int{(id_(int(-9223372036854775807)) &^ int(3)), func() int { if false { return int(-9223372036854775808) }; return int(-1) }()})), ((id_(int(-1)) & int(6608800137241189985)) >> 32)})); _ = v31
			v26 = (pair_[uint32, bool]{id_(v26), (!id_(true) || (id_(false) && true))}).A
		} else if ((id_(true) != false) || (id_(false) == false)) {
			v26--
			v32 := id_[int64](((int64(v26) &^ (+id_(int64(-1)))) | ((id_(int64(-9223372036854775807)) >> 8) * int64(id_(int16(0x7fff)))))); _ = v32
		} else if ((id_(uint64(18446744073709551615)) * uint64(1)) >= (id_(uint64(0)) >> id_(uintptr(1)))) {
			var v33 float64 = (float64((id_(float64(1)) - id_(float64(0.5)))) - ((id_(float64(1)) * id_(float64(0.1))) * (id_(float64(58)) + id_(float64(1e10))))); _ = v33
			fmt.Printf("v27 %+v\n", v27)
		} else {
			var v34 map[int][]T2_75; _ = v34
			v35 := id_[int8](((^(id_(int8(7)) - int8(1))) / ((func() int8 { if true { return int8(-111) }; return int8(17) }() - (id_(int8(126)) & int8(2))) | 1))); _ = v35
		}
	}
	switch x36 := func() string { if (id_(int(2)) == int(7)) { return string(rune(id_(int32(0)))) }; return func() string { if true { return "0" }; return "Z世b 世世" }() }(); x36 {
		case "\x00\"世a世b":
			fmt.Println("v26", v26)
			var st37 stack_[T2_75]
			st37.push(v28)
			st37.push(([...]T2_75{v28})[id_(0)])
			o38, ok39 := st37.pop(); _ = o38
			fmt.Println("popped", ok39)
			fmt.Println("o38", o38)
			fmt.Println(len(st37.items))
			fmt.Printf("%v %+v %T\n", st37, st37, st37)
			fallthrough
		default:
			ch40 := make(chan uintptr)
			go func() {
				defer close(ch40)
				for i := range 2 {
					_ = i
					ch40 <- (pair_[uintptr, uint64]{func() uintptr { if false { return uintptr(0) }; return uintptr(100) }(), (id_(uint64(1)) + uint64(2))}).A
				}
			}()
			for {
				x41, ok := <-ch40
				if !ok {
					break
				}
				fmt.Println("got", x41)
			}
	}
	fmt.Printf("v26 %v\n", v26)
	fmt.Printf("v27 %+v\n", v27)
	fmt.Println("v28", v28)
}
func main_75() {
	fuel_ = 3000
	try_(t8_75)
	try_(t25_75)
	fmt.Println("fuel", fuel_)
}

// 76
type My0_76 int
func (m My0_76) String() string { return fmt.Sprintf("my%d", int(m)) }
type Text0_76 string
type Number0_76 interface {
	~int | ~int8 | ~int16 | ~int32 | ~int64 | ~uint8 | ~float32 | ~float64
}
type Pair0_76[K comparable, V any] struct {
	Key K
	Val V
}
func (p Pair0_76[K, V]) Swap(v V) (Pair0_76[K, V], V) { p.Val, v = v, p.Val; return p, v }
func (p *Pair0_76[K, V]) Set(k K) { p.Key = k }
type List0_76[T any] struct {
	head *node0_76[T]
	n    int
}
type node0_76[T any] struct {
	v    T
	next *node0_76[T]
}
func (l *List0_76[T]) Push(v T) *List0_76[T] {
	l.head = &node0_76[T]{v, l.head}
	l.n++
	return l
}
func (l *List0_76[T]) All() func(func(int, T) bool) {
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
func Sum0_76[T Number0_76](xs ...T) (t T) {
	for _, x := range xs {
		t += x
	}
	return
}
func Map0_76[S ~[]E, E, R any](s S, f func(E) R) []R {
	var r []R
	for _, e := range s {
		r = append(r, f(e))
	}
	return r
}
func Fold0_76[T, A any](s []T, a A, f func(A, T) A) A {
	for _, x := range s {
		a = f(a, x)
	}
	return a
}
func Best0_76[T cmp.Ordered](xs []T) (best T, ok bool) {
	for i, x := range xs {
		if i == 0 || x > best {
			best, ok = x, true
		}
	}
	return
}
func Kind0_76[T any](x T) string {
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
func Group0_76[K comparable, V any](vs []V, by func(V) K) map[K][]V {
	m := make(map[K][]V)
	for _, v := range vs {
		m[by(v)] = append(m[by(v)], v)
	}
	return m
}
type Set0_76[T comparable] map[T]struct{}
func (s Set0_76[T]) Add(vs ...T) Set0_76[T] {
	for _, v := range vs {
		s[v] = struct{}{}
	}
	return s
}
type Tree0_76[T cmp.Ordered] struct {
	l, r *Tree0_76[T]
	v    T
}
func (t *Tree0_76[T]) Insert(v T) *Tree0_76[T] {
	if t == nil {
		return &Tree0_76[T]{v: v}
	}
	switch {
	case v < t.v:
		t.l = t.l.Insert(v)
	case v > t.v:
		t.r = t.r.Insert(v)
	}
	return t
}
func (t *Tree0_76[T]) Walk(f func(T)) {
	if t != nil {
		t.l.Walk(f)
		f(t.v)
		t.r.Walk(f)
	}
}
type Stringish0_76 interface {
	~string
	Len() int
}
func (t Text0_76) Len() int { return len(t) }
func Total0_76[T Stringish0_76](ts ...T) (n int) {
	for _, t := range ts {
		n += t.Len() + len(string(t)) + len(strings.ToUpper(string(t)))
	}
	return
}
type Opt0_76[T any] func(*T)
func With0_76[T any](opts ...Opt0_76[T]) T {
	var t T
	for _, o := range opts {
		o(&t)
	}
	return t
}
func PtrTo0_76[T any, P interface { *T; Set(string) }](k string) T {
	var t T
	P(&t).Set(k)
	return t
}
func c0_76() {
	xs := []float64{13}
	ts := []float32{1.5, 0, 2}
	fmt.Println(Sum0_76(xs...), Sum0_76[float64](), Sum0_76(1.5, 2))
	fmt.Println(Map0_76(xs, func(x float64) string { return fmt.Sprint(x, "!") }), Fold0_76(ts, 0, func(n int, t float32) int { return n + len(fmt.Sprint(t)) }))
	fmt.Println(Best0_76(xs))
	fmt.Println(Best0_76(ts))
	fmt.Println(Kind0_76(xs), Kind0_76(xs[0]), Kind0_76(ts), Kind0_76(ts[0]), Kind0_76[any](nil), Kind0_76[error](nil), Kind0_76(My0_76(1)), Kind0_76(Pair0_76[float32, float64]{}))
	p := Pair0_76[float32, []float64]{ts[0], xs}
	q, old := p.Swap(nil)
	q.Set(ts[len(ts)-1])
	fmt.Printf("%v %+v %v %T %T\n", p, q, old, p, q.Swap)
	var l List0_76[float32]
	for _, t := range ts {
		l.Push(t).Push(t)
	}
	for i, t := range l.All() {
		if i == 1 {
			break
		}
		fmt.Print(i, t, " ")
	}
	fmt.Printf("%d %T\n", l.n, l)
	g := Group0_76(xs, func(x float64) bool { return x > 4 })
	fmt.Println(g, len(Set0_76[float32]{}.Add(ts...).Add(ts[0])))
	var tree *Tree0_76[float32]
	for _, t := range ts {
		tree = tree.Insert(t)
	}
	tree.Walk(func(t float32) { fmt.Print(t, " ") })
	fmt.Println(Total0_76[Text0_76]("héy", "a"), With0_76(func(p *Pair0_76[int, string]) { p.Key = 4 }, func(p *Pair0_76[int, string]) { p.Val = fmt.Sprint(p.Key) }))
	fmt.Printf("%T %v %+v\n", Map0_76[[]float64, float64, float64], PtrTo0_76[Pair0_76[string, int]]("k"), struct{ Pair0_76[int, float32] }{})
	f := Sum0_76[int]
	fmt.Println(f(1, 2, 4), Map0_76([]List0_76[int]{{n: 2}}, func(l List0_76[int]) int { return l.n }))
}
type A1_76 struct{ n int }
func (a A1_76) M() int { return a.n }
type B1_76 int
func (b B1_76) M() int { return int(b) * 2 }
func (b B1_76) String() string { return "B" }
type I1_76 interface{ M() int }
func c1_76() {
	_ = errors.New
	for i, x := range []any{2.5, error(nil), "s", 1, I1_76(B1_76(1))} {
		switch v := x.(type) {
		case int8, uint8:
			fmt.Printf("%d int8, uint8 %v %T\n", i, v == nil, v)
		case struct{}:
			fmt.Printf("%d struct{} %v %T\n", i, v == v, v)
		case B1_76:
			fmt.Printf("%d B %v %T\n", i, v == v, v)
		case string:
			fmt.Printf("%d string %v %T\n", i, v == v, v)
		case A1_76:
			fmt.Printf("%d A %v %T\n", i, v == v, v)
		default:
			fmt.Printf("%d other %T %v\n", i, v, v == nil)
		}
		if _, ok := x.(interface{ M() int }); ok {
			fmt.Println(i, "is interface{ M() int }")
		}
		if _, ok := x.(B1_76); ok {
			fmt.Println(i, "is B")
		}
		try_(func() { _ = x.(*A1_76); fmt.Println("fine") })
	}
	var p, q any = error(nil), [2]int{1}
	try_(func() { fmt.Println(p == q, p != q) })
	var i, j I1_76 = A1_76{1}, A1_76{1}
	fmt.Println(i == j, i == nil, any(i) == any(j))
	try_(func() { fmt.Println(i.M() + j.M()) })
	try_(func() { fmt.Println(i.(fmt.Stringer).String()) })
	try_(func() { fmt.Println(j.(B1_76)) })
	try_(func() { fmt.Println(i.(interface{ Q() })) })
}
func main_76() {
	try_(c0_76)
	try_(c1_76)
}

// 77
type Base0_77 struct {
	N    int
	Name string
}
func (b Base0_77) Describe() string { return fmt.Sprint("base ", b.N, b.Name) }
func (b *Base0_77) Inc(by int) *Base0_77 { b.N += by; return b }
func (b Base0_77) Over() string { return "base over" }
type Mid0_77 struct {
	Base0_77
	Name string
	extra [2]bool
}
func (m Mid0_77) Over() string { return "mid " + m.Base0_77.Over() }
type Top0_77 struct {
	Mid0_77
	fmt.Stringer
	F func(int) int
}
type Cmp0_77 struct {
	A int8
	_ int
	B any
	C struct{ x, y float64 }
}
type Say0_77 interface{ Describe() string }
func c0_77() {
	b := Base0_77{1, "b"}
	m := Mid0_77{Base0_77:  b, extra: [2]bool{true}}
	top := Top0_77{Mid0_77: m, F: func(i int) int { return i + 1 }}
	top.Inc(3).Inc(1)
	top.N++
	b.N *= 2
	fmt.Println(b, m.N, top.N, top.Name, top.Mid0_77.Base0_77.Name, top.Describe(), m.Over(), top.Over(), top.F(2))
	f, g := top.Describe, (*Base0_77).Inc
	top.N = 100
	fmt.Println(f(), g(&b, 3).N, Base0_77.Describe(b), top.Mid0_77.Describe())
	var say Say0_77 = &top
	fmt.Println(say.Describe())
	try_(func() { fmt.Println(top.String()) })
	c, d := Cmp0_77{A: 0, B: 2.5}, Cmp0_77{A: 0, B: int8(1)}
	try_(func() { fmt.Println(c == d, c != Cmp0_77{}) })
	d.C.x = c.C.y + -1
	try_(func() { fmt.Println(c == d, any(c) == any(d), any(c.A) == any(0)) })
	fmt.Printf("%v %+v %T\n", c, d, d)
	an := struct {
		X int `tag:"1"`
		Y string
	}{1, "an"}
	type loc struct {
		X int
		Y string
	}
	fmt.Println(an, loc(an), an == struct { X int `tag:"1"`; Y string }{1, "an"})
	pp := &an
	qq := &pp
	(*qq).X, pp.Y = pp.X+1, (**qq).Y+"!"
	fmt.Printf("%v %+v %#v %v\n", an, *pp, loc(an), **qq == an)
	arr := []struct{ p, q int }{{1, 2}, {p: 1}, {}}
	for _, e := range arr {
		e.p = 50
	}
	for i := range arr {
		arr[i].q += arr[i].p
	}
	fmt.Println(arr, len(arr))
	mm := map[string]Base0_77{"a": b}
	copyb := mm["a"]
	copyb.N = -1
	fmt.Println(mm, copyb, mm["none"].Name == "")
}
func c1_77() {
	a := [6]*int{nil, nil, nil, nil, nil, nil}; s := a[1:2:4]
	show_ := func(what string, x []*int) { fmt.Println(what, x, len(x), cap(x), x == nil) }
	show_("s", s)
	s0 := s[len(s)/2:]; s0 = append(s0, nil)
	if len(s) > 0 {
		s[len(s)-1] = nil
	}
	show_("s0", s0)
	s1 := append(s0, s...)
	if len(s0) > 0 {
		s0[0] = nil
	}
	show_("s1", s1)
	s2 := s; fmt.Println(copy(s2, s1), copy(s[len(s)/3:], s))
	show_("s2", s2)
	s3 := s; try_(func() { p := [1]*int(s); fmt.Println(p) })
	try_(func() { q := (*[2]*int)(s); fmt.Println(*q, len(q)) })
	show_("s3", s3)
	s4 := append(s[:len(s)/3], s[len(s)/2:]...)
	show_("s4", s4)
	s5 := s3[:len(s3)/2]
	if len(s3) > 0 {
		s3[0] = nil
	}
	show_("s5", s5)
	s6 := append(s1, nil, nil, nil, nil)
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
func main_77() {
	try_(c0_77)
	try_(c1_77)
}

// 78
type T1_78 uintptr
func (t T1_78) M(x int) int {
	return func() int { if func() bool { if (id_(int8(127)) == int8(-1)) { return func() bool { if false { return true }; return true }() }; return (x == x) }() { return x }; return (+(x ^ x)) }()
}
func (t T1_78) N(x int) T1_78 {
	return (func() T1_78 { if false { return t }; return t }() - t)
}
func (t *T1_78) Set(x int) {
	*t = T1_78(5)
}
func f2_78() uint8 {
	tick_()
	v3 := id_[uint]((func() uint { if func() bool { if true { return true }; return true }() { return uint(sum_([]int{int(0x7fffffffffffffff), int(2)})) }; return uint(sum_([]int{int(0x7ffffffffffffffe), int(-9223372036854775808)})) }() & func() uint { if (id_(false) != false) { return func() uint { if true { return uint(0) }; return uint(0) }() }; return (id_(uint(7)) >> id_(uint64(59))) }())); _ = v3
	return (+id_(id_(uint8(113))))
}
func t4_78() {
	for y6 := range upto_(0) {
		_ = y6
		tick_()
		n8 := 3
	G7:
		{
			tick_()
			for i9 := int(0); i9 < 5; i9++ {
				_ = i9
				tick_()
				var v10 [7][]bool = ([7][]bool{*ptr_(append(trim_([]bool([]bool(nil))), []bool{false, true, true}...)), ([]bool{(id_(uint32(0)) == uint32(4294967295)), (id_(T1_78(7)) > T1_78(0))})}); _ = v10
				ch11 := make(chan float64, 1)
				go func() {
					defer close(ch11)
					for i := range 3 {
						_ = i
						ch11 <- (float64(id_(int8(-6))) * (id_(float64(1e10)) * id_(float64(-322))))
					}
				}()
				var s13 []float64
				for x12 := range ch11 {
					s13 = append(s13, x12)
				}
				fmt.Println("s13", s13)
			}
		}
		if n8--; n8 > 0 {
			goto G7
		}
	}
}
func t14_78() {
	for i16 := range id_(int(4)) {
		_ = i16
		tick_()
		switch x17 := (any(func() string { if false { return "a\"\n00😀" }; return "世" }())).(type) {
			case float64:
				_ = x17
				fmt.Printf("x17 %#v\n", x17)
				if func() bool { if func() bool { if (x17 == x17) { return (i16 == i16) }; return !id_(false) }() { return *ptr_((id_(false) == false)) }; return ((i16 * i16) != i16) }() {
					f19 := func(p18 T1_78) T1_78 {
						tick_()
						m20 := id_[T1_78]((p18 & (p18 ^ p18)))
						bm20 := m20.N
						m20 = p18
						fmt.Println("bound", bm20((([...]int{i16})[id_(0)] ^ i16)))
						var st21 stack_[string]
						st21.push(func() string { if (id_(uint32(0)) > uint32(2)) { return func() string { if true { return "b😀世" }; return "00 " }() }; return cut_(fmt.Sprintf("%v", i16)) }())
						fmt.Println(len(st21.items))
						fmt.Printf("%v %+v %T\n", st21, st21, st21)
						return func() T1_78 { if (id_(int64(9223372036854775807)) > int64(7)) { return m20 }; return p18 }()
					}
					o22 := f19((id_(T1_78(1)) * T1_78(5))); _ = o22
					fmt.Println("o22", o22)
				} else {
				}
			case int:
				_ = x17
				fmt.Println("x17", x17)
			case uint32:
				_ = x17
				fmt.Println("x17", x17)
			default:
				fmt.Printf("other %T %v\n", x17, x17)
		}
		if ((-i16) == (^i16)) {
			break
		}
	}
}
func main_78() {
	fuel_ = 3000
	try_(t4_78)
	try_(t14_78)
	fmt.Println("fuel", fuel_)
}

// 79
type My0_79 int
func (m My0_79) String() string { return fmt.Sprintf("my%d", int(m)) }
type Text0_79 string
type Number0_79 interface {
	~int | ~int8 | ~int16 | ~int32 | ~int64 | ~uint8 | ~float32 | ~float64
}
type Pair0_79[K comparable, V any] struct {
	Key K
	Val V
}
func (p Pair0_79[K, V]) Swap(v V) (Pair0_79[K, V], V) { p.Val, v = v, p.Val; return p, v }
func (p *Pair0_79[K, V]) Set(k K) { p.Key = k }
type List0_79[T any] struct {
	head *node0_79[T]
	n    int
}
type node0_79[T any] struct {
	v    T
	next *node0_79[T]
}
func (l *List0_79[T]) Push(v T) *List0_79[T] {
	l.head = &node0_79[T]{v, l.head}
	l.n++
	return l
}
func (l *List0_79[T]) All() func(func(int, T) bool) {
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
func Sum0_79[T Number0_79](xs ...T) (t T) {
	for _, x := range xs {
		t += x
	}
	return
}
func Map0_79[S ~[]E, E, R any](s S, f func(E) R) []R {
	var r []R
	for _, e := range s {
		r = append(r, f(e))
	}
	return r
}
func Fold0_79[T, A any](s []T, a A, f func(A, T) A) A {
	for _, x := range s {
		a = f(a, x)
	}
	return a
}
func Best0_79[T cmp.Ordered](xs []T) (best T, ok bool) {
	for i, x := range xs {
		if i == 0 || x > best {
			best, ok = x, true
		}
	}
	return
}
func Kind0_79[T any](x T) string {
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
func Group0_79[K comparable, V any](vs []V, by func(V) K) map[K][]V {
	m := make(map[K][]V)
	for _, v := range vs {
		m[by(v)] = append(m[by(v)], v)
	}
	return m
}
type Set0_79[T comparable] map[T]struct{}
func (s Set0_79[T]) Add(vs ...T) Set0_79[T] {
	for _, v := range vs {
		s[v] = struct{}{}
	}
	return s
}
type Tree0_79[T cmp.Ordered] struct {
	l, r *Tree0_79[T]
	v    T
}
func (t *Tree0_79[T]) Insert(v T) *Tree0_79[T] {
	if t == nil {
		return &Tree0_79[T]{v: v}
	}
	switch {
	case v < t.v:
		t.l = t.l.Insert(v)
	case v > t.v:
		t.r = t.r.Insert(v)
	}
	return t
}
func (t *Tree0_79[T]) Walk(f func(T)) {
	if t != nil {
		t.l.Walk(f)
		f(t.v)
		t.r.Walk(f)
	}
}
type Stringish0_79 interface {
	~string
	Len() int
}
func (t Text0_79) Len() int { return len(t) }
func Total0_79[T Stringish0_79](ts ...T) (n int) {
	for _, t := range ts {
		n += t.Len() + len(string(t)) + len(strings.ToUpper(string(t)))
	}
	return
}
type Opt0_79[T any] func(*T)
func With0_79[T any](opts ...Opt0_79[T]) T {
	var t T
	for _, o := range opts {
		o(&t)
	}
	return t
}
func PtrTo0_79[T any, P interface { *T; Set(string) }](k string) T {
	var t T
	P(&t).Set(k)
	return t
}
func c0_79() {
	xs := []uint8{7, 15}
	ts := []int8{3, -1, 2}
	fmt.Println(Sum0_79(xs...), Sum0_79[uint8](), Sum0_79(1.5, 2))
	fmt.Println(Map0_79(xs, func(x uint8) string { return fmt.Sprint(x, "!") }), Fold0_79(ts, 0, func(n int, t int8) int { return n + len(fmt.Sprint(t)) }))
	fmt.Println(Best0_79(xs))
	fmt.Println(Best0_79(ts))
	fmt.Println(Kind0_79(xs), Kind0_79(xs[0]), Kind0_79(ts), Kind0_79(ts[0]), Kind0_79[any](nil), Kind0_79[error](nil), Kind0_79(My0_79(1)), Kind0_79(Pair0_79[int8, uint8]{}))
	p := Pair0_79[int8, []uint8]{ts[0], xs}
	q, old := p.Swap(nil)
	q.Set(ts[len(ts)-1])
	fmt.Printf("%v %+v %v %T %T\n", p, q, old, p, q.Swap)
	var l List0_79[int8]
	for _, t := range ts {
		l.Push(t).Push(t)
	}
	for i, t := range l.All() {
		if i == 1 {
			break
		}
		fmt.Print(i, t, " ")
	}
	fmt.Printf("%d %T\n", l.n, l)
	g := Group0_79(xs, func(x uint8) bool { return x > 1 })
	fmt.Println(g, len(Set0_79[int8]{}.Add(ts...).Add(ts[0])))
	var tree *Tree0_79[int8]
	for _, t := range ts {
		tree = tree.Insert(t)
	}
	tree.Walk(func(t int8) { fmt.Print(t, " ") })
	fmt.Println(Total0_79[Text0_79]("héy", "a"), With0_79(func(p *Pair0_79[int, string]) { p.Key = 1 }, func(p *Pair0_79[int, string]) { p.Val = fmt.Sprint(p.Key) }))
	fmt.Printf("%T %v %+v\n", Map0_79[[]uint8, uint8, float64], PtrTo0_79[Pair0_79[string, int]]("k"), struct{ Pair0_79[int, int8] }{})
	f := Sum0_79[int]
	fmt.Println(f(1, 2, 1), Map0_79([]List0_79[int]{{n: 2}}, func(l List0_79[int]) int { return l.n }))
}
func main_79() {
	try_(c0_79)
}

// 80
type A0_80 struct{ n int }
func (a A0_80) M() int { return a.n }
type B0_80 int
func (b B0_80) M() int { return int(b) * 2 }
func (b B0_80) String() string { return "B" }
type I0_80 interface{ M() int }
func c0_80() {
	_ = errors.New
	for i, x := range []any{[]int{1}, uint16(9), "s", int8(3), []int{1}, &A0_80{4}, (*A0_80)(nil)} {
		switch v := x.(type) {
		case map[string]int:
			fmt.Printf("%d map[string]int %v %T\n", i, v == nil, v)
		case chan int:
			fmt.Printf("%d chan int %v %T\n", i, v == nil, v)
		case interface{ M() int }:
			fmt.Printf("%d interface{ M() int } %v %T\n", i, v == nil, v)
		case A0_80:
			fmt.Printf("%d A %v %T\n", i, v == v, v)
		case int:
			fmt.Printf("%d int %v %T\n", i, v == v, v)
		case I0_80:
			fmt.Printf("%d I %v %T\n", i, v == nil, v)
		default:
			fmt.Printf("%d other %T %v\n", i, v, v == nil)
		}
		if _, ok := x.(any); ok {
			fmt.Println(i, "is any")
		}
		if _, ok := x.(int); ok {
			fmt.Println(i, "is int")
		}
		try_(func() { _ = x.(interface{ M() int; Z(string) error }); fmt.Println("fine") })
	}
	var p, q any = uint16(9), A0_80{3}
	try_(func() { fmt.Println(p == q, p != q) })
	var i, j I0_80 = B0_80(2), A0_80{1}
	fmt.Println(i == j, i == nil, any(i) == any(j))
	try_(func() { fmt.Println(i.M() + j.M()) })
	try_(func() { fmt.Println(i.(fmt.Stringer).String()) })
	try_(func() { fmt.Println(j.(B0_80)) })
	try_(func() { fmt.Println(i.(interface{ Q() })) })
}
func steps1_80(n int) (out []int) {
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
func c1_80() {
	fmt.Println(steps1_80(2), steps1_80(1))
	rows:
	for r := 0; r < 4; r++ {
		cols:
		for c := range 4 {
			switch v := r*4 + c; {
			case v%4 == 0:
				continue cols
			case v%7 == 1:
				continue rows
			case v > 8:
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
		if 2 > 2 {
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
	switch f := func() int { fmt.Print("once "); return 2 }; f() {
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
func main_80() {
	try_(c0_80)
	try_(c1_80)
}

// 81
type T1_81 struct {
	F0 bool
	F1 [][3]int16
	F2 float64
}
type T2_81 struct {
	F0 uintptr
	F1 int16
	T1_81
}
type T3_81 struct {
	F0 uint64
	F1 []uint
	F2 int
	F3 []string
}
func (t T1_81) M(x int) int {
	return int((func() int16 { if t.F0 { return int16(0) }; return int16(2) }() + (id_(int16(-32767)) * int16(1))))
}
func (t T1_81) N(x int) T1_81 {
	return (T1_81{F0: t.F0})
}
func (t *T1_81) Set(x int) {
	t.F0 = (*t).F0
}
func (t T2_81) M(x int) int {
	return x
}
func (t T2_81) N(x int) T2_81 {
	return (T2_81{F0: (id_(uintptr(4671842433890953001)) &^ t.F0)})
}
func (t *T2_81) Set(x int) {
	t.T1_81 = (*t).T1_81
}
func (t T3_81) M(x int) int {
	return *ptr_(func() int { if (id_(false) == false) { return func() int { if false { return t.F2 }; return x }() }; return (t.F2 * x) }())
}
func (t T3_81) N(x int) T3_81 {
	return t
}
func (t *T3_81) Set(x int) {
	t.F0 = ((*t).F0 + (*t).F0)
}
func f5_81(p4 int64) uint8 {
	tick_()
	fmt.Println("p4", p4)
	v6 := id_[uint64]((pair_[uint64, int]{([...]uint64{func() uint64 { if true { return uint64(0) }; return uint64(17810186444660539829) }(), (id_(uint64(0)) | uint64(2))})[id_(1)], (int(id_(int8(-85))) | func() int { if true { return int(-9223372036854775808) }; return int(0) }())}).A); _ = v6
	return (uint8(id_(uintptr(91))) &^ (id_(uint8(7)) / (id_(uint8(255)) | 1)))
}
func t7_81() {
	n9 := 1
L8:
	for n9 > 0 {
		n9--
		_ = n9
		tick_()
		try_(func() {
			n11 := 1
		G10:
			{
				tick_()
				fmt.Println("n9", n9)
				ch12 := make(chan float64, 1)
				go func() {
					defer close(ch12)
					for i := range 1 {
						_ = i
						ch12 <- (float64(i) + float64(id_(uint(5))))
					}
				}()
				for {
					x13, ok := <-ch12
					if !ok {
						break
					}
					fmt.Println("got", x13)
				}
			}
			if n11--; n11 > 0 {
				goto G10
			}
			fmt.Println("no panic")
		})
		for i14 := range id_(uintptr(3)) {
			_ = i14
			tick_()
			v15 := id_[uint64](func() uint64 { if ((n9 != n9) || (id_(true) || false)) { return ((id_(uint64(5)) / (id_(uint64(2)) | 1)) &^ func() uint64 { if true { return uint64(1) }; return uint64(18446744073709551615) }()) }; return ((id_(uint64(18446744073709551614)) &^ uint64(3)) * func() uint64 { if false { return uint64(18446744073709551615) }; return uint64(53) }()) }()); _ = v15
			if x16 := id_[int](func() int { if (id_(int32(-2147483647)) == int32(2147483647)) { return (pair_[int, int32]{n9, int32(2147483647)}).A }; return (n9 >> 64) }()); ((pair_[uint64, uint8]{v15, uint8(0)}).A == (pair_[uint64, int64]{v15, int64(2)}).A) {
				_ = x16
				v17 := id_[int16](int16(trunc_(float64(float32(uint8(id_(uint32(0)))))))); _ = v17
				v18 := id_[[]T3_81](([]T3_81{(T3_81{F0: func() uint64 { if false { return v15 }; return v15 }(), F2: (n9 / (x16 | 1)), F3: *ptr_(([]string{" ", "é"}))})})); _ = v18
			} else {
				v19 := id_[T2_81]((T2_81{F1: func() int16 { if func() bool { if true { return false }; return false }() { return int16(x16) }; return (id_(int16(7)) & int16(-32767)) }(), T1_81: (T1_81{F0: (n9 == x16), F2: (id_(float64(123456.789)) - id_(float64(-375)))})})); _ = v19
				v20 := id_[T3_81]((T3_81{F1: ([]uint{(pair_[uint, int32]{uint(1), int32(2)}).A}), F2: x16, F3: []string(window_([]string(([]string{"世世\xff%\xff0"})), func() int { if v19.T1_81.F0 { return n9 }; return x16 }(), (^n9)))})); _ = v20
			}
			m21 := id_[T3_81](func() T3_81 { if (id_(float64(0)) > float64(2.25)) { return func() T3_81 { if false { return (T3_81{F0: v15, F1: ([]uint{}), F2: n9, F3: []string(nil)}) }; return (T3_81{F1: ([]uint{uint(18446744073709551615), uint(7), uint(0)}), F3: ([]string{"\xff0", "\n", "\x00", ""})}) }() }; return (pair_[T3_81, float64]{(T3_81{F2: n9, F3: []string(nil)}), float64(0)}).A }())
			fmt.Println("method", m21.N((n9 & int(sum_([]int{n9, n9})))))
			if (func() uintptr { if true { return i14 }; return i14 }() != (i14 &^ i14)) {
				continue L8
			}
			v22 := cut_(string(cut_(string(*ptr_(id_("0\xff ")) + at_(m21.F3, m21.F2))) + cut_(string(cut_(string(id_("\"😀\xff") + "a")) + at_(m21.F3, m21.F2))))); _ = v22
		}
		var v23 []complex128; _ = v23
	}
	o25 := func() (r24 float64) {
		defer fmt.Println("deferred", (r24 + r24))
		ch26 := make(chan int, 3)
		go func() {
			defer close(ch26)
			for i := range 1 {
				_ = i
				ch26 <- i
			}
		}()
		for {
			x27, ok := <-ch26
			if !ok {
				break
			}
			fmt.Println("got", x27)
		}
		fmt.Println("r24", r24)
		return r24
	}()
	_ = o25
	fmt.Printf("o25 %T\n", o25)
	fmt.Println("o25", o25)
}
func t28_81() {
	var v29 []uint32; _ = v29
	v30 := id_[T1_81](func() T1_81 { if func() bool { if *ptr_(id_(true)) { return (id_(int8(-127)) < int8(-1)) }; return func() bool { if true { return true }; return false }() }() { return (T1_81{F0: (id_(int16(2)) != int16(0x4afc)), F2: (id_(float64(1e-7)) - id_(float64(16777217)))}) }; return (T1_81{F0: *ptr_(id_(true)), F2: func() float64 { if false { return float64(1e-7) }; return float64(1) }()}) }()); _ = v30
	switch {
		case id_(((id_(uintptr(7)) * uintptr(18387930948335020608)) < (id_(uintptr(5)) ^ uintptr(0)))):
			if v30.F0 {
				v31 := id_[[7]complex128](([7]complex128{func() complex128 { if v30.F0 { return (pair_[complex128, uint8]{complex128(complex(1, 1)), uint8(1)}).A }; return func() complex128 { if v30.F0 { return complex128(complex(0.25, -0.5)) }; return complex128(complex(1, 1)) }() }()})); _ = v31
				f34 := func(p32 T2_81, p33 map[uint]uintptr) int64 {
					tick_()
					var v35 T2_81; _ = v35
					if func() bool { if v35.T1_81.F0 { return (id_(v31) != id_(v31)) }; return (p32.T1_81.F0 == v35.T1_81.F0) }() {
						return (+*ptr_(id_(int64(9223372036854775807))))
					}
					fmt.Println("p32", p32)
					return (func() int64 { if v35.T1_81.F0 { return int64(31) }; return int64(3) }() ^ ([...]int64{int64(9223372036854775807), int64(0), int64(-9223372036854775808)})[id_(2)])
				}
				o36 := f34((T2_81{F0: uintptr(65), F1: int16(-1)}), (map[uint]uintptr{})); _ = o36
				fmt.Println("o36", o36)
				o37 := f34((any((T2_81{F0: uintptr(1), F1: int16(7)}))).(T2_81), func() map[uint]uintptr { if v30.F0 { return (map[uint]uintptr{uint(3): uintptr(1), uint(1): uintptr(0)}) }; return map[uint]uintptr(nil) }()); _ = o37
				fmt.Printf("o37 %#v\n", o37)
			}
			m38 := id_[T1_81]((T1_81{F2: func() float64 { if v30.F0 { return v30.F2 }; return v30.F2 }()}))
			pm38 := &m38
			pm38.Set(int(func() uint64 { if v30.F0 { return uint64(1) }; return uint64(2) }()))
			fmt.Println("after set", pm38.M(int(func() uint64 { if v30.F0 { return uint64(1) }; return uint64(2) }())), m38.M(func() int { if v30.F0 { return int(7) }; return int(9223372036854775807) }()))
			fallthrough
		case id_((id_(id_("b\n世")) <= string([]byte{uint8(254), uint8(3)}))):
			if v30.F0 {
				try_(func() {
					fmt.Printf("v29 %v\n", v29)
					_ = (any(float32(-1))).(string)
					fmt.Println("no panic")
				})
				v39 := id_[[]map[string]float64](func() []map[string]float64 { if func() bool { if func() bool { if v30.F0 { return v30.F0 }; return v30.F0 }() { return v30.F0 }; return (v30.F0 && v30.F0) }() { return ([...][]map[string]float64{(pair_[[]map[string]float64, uint32]{([]map[string]float64{map[string]float64(nil), (map[string]float64{}), (map[string]float64{"b0 ": v30.F2, "a": v30.F2, "\xff": v30.F2})}), uint32(2)}).A, []map[string]float64(window_([]map[string]float64(([]map[string]float64{map[string]float64(nil), (map[string]float64{" ": v30.F2, "é\x00": v30.F2})})), int(0), int(27)))})[id_(0)] }; return ([]map[string]float64{(map[string]float64{" \"\n": v30.F2, "世é世0 é": v30.F2}), func() map[string]float64 { if v30.F0 { return (map[string]float64{"😀": v30.F2}) }; return map[string]float64(nil) }(), (map[string]float64{"世世\"\"éé": v30.F2, "\xffa": v30.F2})}) }()); _ = v39
			} else if (func() int64 { if v30.F0 { return int64(-1764696990312185718) }; return int64(-9223372036854775807) }() == func() int64 { if v30.F0 { return int64(-9223372036854775808) }; return int64(65) }()) {
				ch40 := make(chan string, 1)
				go func() {
					defer close(ch40)
					for i := range 2 {
						_ = i
						ch40 <- cut_(string(func() string { if v30.F0 { return "\x00" }; return "a%" }() + cut_(string(id_("\x00b éb%") + "\""))))
					}
				}()
				var s42 []string
				for x41 := range ch40 {
					s42 = append(s42, x41)
				}
				fmt.Printf("s42 %+v\n", s42)
				s43 := make([]float64, 3)
				var wg44 sync.WaitGroup
				for i := range s43 {
					wg44.Go(func() {
						s43[i] = float64(imag((id_(complex128(complex(1, -0.5))) * id_(complex128(complex(0.25, -0.5))))))
					})
				}
				wg44.Wait()
				fmt.Println("s43", s43)
			}
			v45 := id_[int]((((id_(int(1)) ^ int(7)) % (func() int { if v30.F0 { return int(0) }; return int(9223372036854775807) }() | 1)) * (int(id_(uint16(54))) << 63))); _ = v45
		case id_(true):
			fmt.Println("copied", copy(v29, ([]uint32{uint32(sum_([]int{int(0), int(0)})), (id_(uint32(5)) % (id_(uint32(1158497413)) | 1)), at_(v29, int(0x7ffffffffffffffe))})), len(v29))
	}
	fmt.Printf("v29 %+v\n", v29)
	fmt.Println("v30", v30)
}
func t46_81() {
	n48 := 1
G47:
	{
		tick_()
		m49 := id_[T2_81]((T2_81{(id_(uintptr(2)) ^ uintptr(13538151386047565453)), (id_(int16(-8880)) | int16(27766)), (T1_81{F0: true, F1: ([][3]int16{([3]int16{int16(-32768)}), *new([3]int16), *new([3]int16), *new([3]int16)}), F2: float64(2.25)})}))
		fmt.Println("method", m49.N((func() int { if false { return int(7) }; return int(-1) }() - int(id_(uint64(7))))))
		var v50 float64 = (pair_[float64, uint16]{m49.T1_81.F2, (any(uint16(m49.F0))).(uint16)}).A; _ = v50
	}
	if n48--; n48 > 0 {
		goto G47
	}
	v52 := id_[*T1_81](func() *T1_81 { if ((id_(uint16(0)) * uint16(0)) != (id_(uint16(1)) - uint16(7))) { return func() *T1_81 { if (id_(uint(7)) < uint(18446744073709551614)) { return func() *T1_81 { if false { return &(T1_81{F1: (make([][3]int16, 4, 9))}) }; return &(T1_81{F0: true, F1: [][3]int16(nil)}) }() }; return &(T1_81{F0: true, F1: ([][3]int16{}), F2: float64(1)}) }() }; return &(T1_81{F1: [][3]int16(nil), F2: float64(123456.789)}) }()); _ = v52
	if func() bool { if ([...]bool{(id_(false) && false)})[id_(0)] { return *ptr_((id_("") != "")) }; return (uint64(id_(int16(32766))) < (id_(uint64(5)) / (id_(uint64(1)) | 1))) }() {
		o54 := func() (r53 []int) {
			defer func() {
				if x := recover(); x != nil {
					fmt.Println("caught", x)
				}
				for i56, e55 := range r53 {
					_, _ = i56, e55
					_ = e55
					tick_()
					q57 := &i56; _ = q57
					switch x58 := (func() int16 { if false { return int16(7) }; return int16(34) }() &^ (id_(int16(7)) + int16(3))); x58 {
						case int16(2), (x58 >> 63):
							q57 = (*int)(nil)
							v59 := id_[T2_81]((T2_81{uintptr(func() uint64 { if true { return uint64(0xfffffffffffffffe) }; return uint64(1) }()), x58, func() T1_81 { if (id_(int32(58)) <= int32(7)) { return ([...]T1_81{(T1_81{F1: [][3]int16(nil), F2: float64(-3.75)})})[id_(0)] }; return func() T1_81 { if false { return (T1_81{F0: false}) }; return (T1_81{F0: false, F2: float64(1)}) }() }()})); _ = v59
						default:
							if v52 != nil {
								v52.F0 = ((id_(uint32(1)) / (id_(uint32(20)) | 1)) == (id_(uint32(5)) * uint32(0x825e51f)))
							}
							v60 := id_[T1_81]((T1_81{F0: func() bool { if (pair_[bool, complex128]{true, complex128(complex(0.25, 1))}).A { return (id_("b") < "") }; return ([...]bool{true, false, false})[id_(0)] }(), F2: func() float64 { if (id_(uint16(5)) > uint16(3)) { return (id_(float64(0)) + id_(float64(0.5))) }; return (id_(float64(0.5)) + id_(float64(2.25))) }()})); _ = v60
					}
				}
				r53 = r53
			}()
			defer func() {
				if x := recover(); x != nil {
					fmt.Println("caught", x)
				}
				s61 := make([]T2_81, 4)
				var wg62 sync.WaitGroup
				for i := range s61 {
					wg62.Go(func() {
						s61[i] = (pair_[T2_81, int16]{(T2_81{F0: uintptr(5), F1: int16(-32768), T1_81: (T1_81{F0: true, F1: (make([][3]int16, 2, 7)), F2: float64(1e-7)})}), (id_(int16(-32768)) % (id_(int16(32766)) | 1))}).A
					})
				}
				wg62.Wait()
				fmt.Println("s61", s61)
				r53 = ([]int{})
			}()
			f64 := func(p63 uint) float64 {
				tick_()
				v52 = &(T1_81{F0: func() bool { if false { return false }; return false }(), F1: func() [][3]int16 { if true { return [][3]int16(nil) }; return [][3]int16(nil) }()})
				var v65 []T2_81; _ = v65
				v66 := id_[complex128](func() complex128 { if func() bool { if (p63 == p63) { return func() bool { if true { return true }; return true }() }; return (id_(uint32(2)) == uint32(5)) }() { return func() complex128 { if (id_(uint64(7)) >= uint64(3)) { return func() complex128 { if true { return complex128(complex(0, 1)) }; return complex128(complex(1, -0.5)) }() }; return (id_(complex128(complex(0.25, 3))) + id_(complex128(complex(-2.5, 1)))) }() }; return ((pair_[complex128, int32]{complex128(complex(-2.5, -0.5)), int32(-2147483647)}).A - (pair_[complex128, float64]{complex128(complex(-2.5, 3)), float64(-1)}).A) }()); _ = v66
				return func() float64 { if (id_(uint8(7)) == uint8(0)) { return (id_(float64(0.1)) * id_(float64(1))) }; return (id_(float64(887)) * id_(float64(1e-7))) }()
			}
			o67 := f64(func() uint { if false { return uint(1) }; return uint(69) }()); _ = o67
			fmt.Println("o67", o67)
			o68 := f64((id_(uint(2)) + uint(18446744073709551614))); _ = o68
			fmt.Printf("o68 %#v\n", o68)
			o69 := f64(uint(id_(len(r53)))); _ = o69
			fmt.Printf("o69 %T\n", o69)
			_ = *v52
			return ([]int{})
		}()
		_ = o54
		fmt.Println("o54", o54)
	} else if ((id_(false) == true) != (v52 == v52)) {
	}
	if v52 != nil {
		fmt.Println("*v52", *v52)
	}
}
func main_81() {
	fuel_ = 3000
	try_(t7_81)
	try_(t28_81)
	try_(t46_81)
	fmt.Println("fuel", fuel_)
}

// 82
func c0_82() {
	v0 := id_[bool]((pair_[bool, float32]{((id_(int(3)) * int(0x7ffffffffffffffe)) > int(id_(int8(0)))), id_(func() float32 { if false { return float32(16777217) }; return float32(16777217) }())}).A)
	fmt.Println(v0)
	v1 := id_[uint32](func() uint32 { if !v0 { return (+uint32(sum_([]int{int(-8731033759560970992), int(7)}))) }; return ((pair_[uint32, uint]{uint32(3), uint(9)}).A << (+id_(uintptr(3)))) }())
	fmt.Println(v1)
	v2 := id_[bool](v0)
	fmt.Println(v2)
	v3 := id_[complex64]((((pair_[complex64, int]{complex64(complex(1, 1)), int(1)}).A + complex64(id_(complex128(complex(-2.5, -0.5))))) - (-complex(id_(float32(-3.75)), id_(float32(2.25))))))
	fmt.Println(v3)
	v4 := id_[uint16](id_((^(id_(uint16(36)) << id_(uint8(255))))))
	fmt.Println(v4)
	v5 := id_[uint64](uint64(sum_([]int{((any(id_(int(0)))).(int) - (id_(int(78)) + int(9223372036854775807))), (func() int { if v2 { return int(3) }; return int(-9223372036854775808) }() & func() int { if v2 { return int(3) }; return int(-9223372036854775807) }())})))
	fmt.Println(v5)
}
func main_82() {
	try_(c0_82)
}

// 83
type My0_83 int
func (m My0_83) String() string { return fmt.Sprintf("my%d", int(m)) }
type Text0_83 string
type Number0_83 interface {
	~int | ~int8 | ~int16 | ~int32 | ~int64 | ~uint8 | ~float32 | ~float64
}
type Pair0_83[K comparable, V any] struct {
	Key K
	Val V
}
func (p Pair0_83[K, V]) Swap(v V) (Pair0_83[K, V], V) { p.Val, v = v, p.Val; return p, v }
func (p *Pair0_83[K, V]) Set(k K) { p.Key = k }
type List0_83[T any] struct {
	head *node0_83[T]
	n    int
}
type node0_83[T any] struct {
	v    T
	next *node0_83[T]
}
func (l *List0_83[T]) Push(v T) *List0_83[T] {
	l.head = &node0_83[T]{v, l.head}
	l.n++
	return l
}
func (l *List0_83[T]) All() func(func(int, T) bool) {
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
func Sum0_83[T Number0_83](xs ...T) (t T) {
	for _, x := range xs {
		t += x
	}
	return
}
func Map0_83[S ~[]E, E, R any](s S, f func(E) R) []R {
	var r []R
	for _, e := range s {
		r = append(r, f(e))
	}
	return r
}
func Fold0_83[T, A any](s []T, a A, f func(A, T) A) A {
	for _, x := range s {
		a = f(a, x)
	}
	return a
}
func Best0_83[T cmp.Ordered](xs []T) (best T, ok bool) {
	for i, x := range xs {
		if i == 0 || x > best {
			best, ok = x, true
		}
	}
	return
}
func Kind0_83[T any](x T) string {
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
func Group0_83[K comparable, V any](vs []V, by func(V) K) map[K][]V {
	m := make(map[K][]V)
	for _, v := range vs {
		m[by(v)] = append(m[by(v)], v)
	}
	return m
}
type Set0_83[T comparable] map[T]struct{}
func (s Set0_83[T]) Add(vs ...T) Set0_83[T] {
	for _, v := range vs {
		s[v] = struct{}{}
	}
	return s
}
type Tree0_83[T cmp.Ordered] struct {
	l, r *Tree0_83[T]
	v    T
}
func (t *Tree0_83[T]) Insert(v T) *Tree0_83[T] {
	if t == nil {
		return &Tree0_83[T]{v: v}
	}
	switch {
	case v < t.v:
		t.l = t.l.Insert(v)
	case v > t.v:
		t.r = t.r.Insert(v)
	}
	return t
}
func (t *Tree0_83[T]) Walk(f func(T)) {
	if t != nil {
		t.l.Walk(f)
		f(t.v)
		t.r.Walk(f)
	}
}
type Stringish0_83 interface {
	~string
	Len() int
}
func (t Text0_83) Len() int { return len(t) }
func Total0_83[T Stringish0_83](ts ...T) (n int) {
	for _, t := range ts {
		n += t.Len() + len(string(t)) + len(strings.ToUpper(string(t)))
	}
	return
}
type Opt0_83[T any] func(*T)
func With0_83[T any](opts ...Opt0_83[T]) T {
	var t T
	for _, o := range opts {
		o(&t)
	}
	return t
}
func PtrTo0_83[T any, P interface { *T; Set(string) }](k string) T {
	var t T
	P(&t).Set(k)
	return t
}
func c0_83() {
	xs := []float64{1}
	ts := []Text0_83{"z", "y"}
	fmt.Println(Sum0_83(xs...), Sum0_83[float64](), Sum0_83(1.5, 2))
	fmt.Println(Map0_83(xs, func(x float64) string { return fmt.Sprint(x, "!") }), Fold0_83(ts, 0, func(n int, t Text0_83) int { return n + len(fmt.Sprint(t)) }))
	fmt.Println(Best0_83(xs))
	fmt.Println(Best0_83(ts))
	fmt.Println(Kind0_83(xs), Kind0_83(xs[0]), Kind0_83(ts), Kind0_83(ts[0]), Kind0_83[any](nil), Kind0_83[error](nil), Kind0_83(My0_83(1)), Kind0_83(Pair0_83[Text0_83, float64]{}))
	p := Pair0_83[Text0_83, []float64]{ts[0], xs}
	q, old := p.Swap(nil)
	q.Set(ts[len(ts)-1])
	fmt.Printf("%v %+v %v %T %T\n", p, q, old, p, q.Swap)
	var l List0_83[Text0_83]
	for _, t := range ts {
		l.Push(t).Push(t)
	}
	for i, t := range l.All() {
		if i == 1 {
			break
		}
		fmt.Print(i, t, " ")
	}
	fmt.Printf("%d %T\n", l.n, l)
	g := Group0_83(xs, func(x float64) bool { return x > 3 })
	fmt.Println(g, len(Set0_83[Text0_83]{}.Add(ts...).Add(ts[0])))
	var tree *Tree0_83[Text0_83]
	for _, t := range ts {
		tree = tree.Insert(t)
	}
	tree.Walk(func(t Text0_83) { fmt.Print(t, " ") })
	fmt.Println(Total0_83[Text0_83]("héy", "a"), With0_83(func(p *Pair0_83[int, string]) { p.Key = 3 }, func(p *Pair0_83[int, string]) { p.Val = fmt.Sprint(p.Key) }))
	fmt.Printf("%T %v %+v\n", Map0_83[[]float64, float64, float64], PtrTo0_83[Pair0_83[string, int]]("k"), struct{ Pair0_83[int, Text0_83] }{})
	f := Sum0_83[int]
	fmt.Println(f(1, 2, 3), Map0_83([]List0_83[int]{{n: 2}}, func(l List0_83[int]) int { return l.n }))
}
type Kind1_83 int
const (
	x1_83 int = iota + 'a'
	y1_83
	_, w1_83 = iota, iota * 2
	v1_83 = iota
	u1_83, t1_83 = iota, "s"
	s1_83, r1_83
)
func c1_83() {
	const k0 = 1
	const k1 = 0x10000000000
	const k2 = 0x10000000000
	const k3 = 0x0
	const f0 = 2.5e10
	const f1 = f0 + k3
	fmt.Println(int32(k0), int32(k0) == k0)
	fmt.Println(uint64(k0), uint64(k0) == k0)
	fmt.Println(uintptr(k0), uintptr(k0) == k0)
	fmt.Println(int64(k1), int64(k1) == k1)
	fmt.Println(int(k2), int(k2) == k2)
	fmt.Println(int8(k3), int8(k3) == k3)
	fmt.Println(int32(k3), int32(k3) == k3)
	fmt.Println(int64(k3), int64(k3) == k3)
	fmt.Println(uint16(k3), uint16(k3) == k3)
	fmt.Println(uint32(k3), uint32(k3) == k3)
	fmt.Println(uintptr(k3), uintptr(k3) == k3)
	fmt.Println(float64(f0), f0 < 1, f0+1 == 1)
	fmt.Println(float32(f0), complex64(f0), f0*2i)
	fmt.Println(float64(f1), f1 < 1, f1+1 == 1)
	fmt.Println(float32(f1), complex64(f1), f1*2i)
	fmt.Println(x1_83, y1_83, w1_83, v1_83, u1_83, t1_83, s1_83, r1_83)
	fmt.Printf("%T %v\n", x1_83, x1_83)
	fmt.Printf("%T %v\n", y1_83, y1_83)
	_, _ = k0 > 0, 0
}
func main_83() {
	try_(c0_83)
	try_(c1_83)
}

// 84
type T1_84 []bool
type T2_84 struct {
	F0 T1_84
	F1 T1_84
	F2 int16
}
func (t T1_84) M(x int) int {
	return (any(x)).(int)
}
func (t T1_84) N(x int) T1_84 {
	return t
}
func (t *T1_84) Set(x int) {
	*t = (T1_84{})
}
func (t T2_84) M(x int) int {
	return x
}
func (t T2_84) N(x int) T2_84 {
	return id_(t)
}
func (t *T2_84) Set(x int) {
	t.F2 = (*t).F2
}
func (t T2_84) Error() string { return "<T2_84>" }
func f4_84(p3 map[int]float32) int32 {
	tick_()
	m5 := id_[T2_84]((T2_84{F0: func() T1_84 { if true { return (T1_84{false}) }; return (T1_84{false, false, false}) }(), F1: (T1_84{false, false}), F2: (id_(int16(73)) << id_(uint32(0xffffffff)))}))
	bm5 := m5.N
	m5 = (T2_84{F0: (T1_84{false, true, true, false}), F2: int16(7)})
	fmt.Println("bound", bm5((func() int { if false { return int(1) }; return int(0x7fffffffffffffff) }() | func() int { if false { return int(-2508749657720410300) }; return int(9223372036854775806) }())))
	return ((id_(int32(2)) & int32(-1)) * (id_(int32(-1)) & int32(0)))
}
func t6_84() {
	f7 := func() int {
		tick_()
		v8 := id_[map[string]map[bool]string]((map[string]map[bool]string{"é% ": (any((map[bool]string{false: "é%"}))).(map[bool]string), "\x00": (map[bool]string{}), "a": (map[bool]string{})})); _ = v8
		var v9 float64; _ = v9
		switch x10 := (any(func() int { if false { return int(54) }; return int(7) }())).(type) {
			case uint64:
				_ = x10
				fmt.Println("x10", x10)
				v11 := id_[uint64](uint64((func() uint32 { if true { return uint32(0) }; return uint32(0) }() >> 31))); _ = v11
			case uint:
				_ = x10
				fmt.Println("x10", x10)
				switch x12 := (any(func() int { if true { return int(1) }; return int(-9223372036854775808) }())).(type) {
					case int:
						_ = x12
						fmt.Println("x12", x12)
						v13 := id_[T1_84]((T1_84{((x12 ^ x12) >= x12), *ptr_(func() bool { if true { return false }; return true }()), !(v9 != v9), !(x12 >= x12)})); _ = v13
					case uint8:
						_ = x12
						fmt.Printf("x12 %v\n", x12)
						v14 := id_[map[bool]*uint64]((map[bool]*uint64{true: func() *uint64 { if (id_(true) || true) { return func() *uint64 { if false { return ptr_(uint64(3)) }; return ptr_(uint64(48)) }() }; return (*uint64)(nil) }(), false: (*uint64)(nil)})); _ = v14
					default:
						_ = x12
				}
			case int16:
				_ = x10
				fmt.Printf("x10 %#v\n", x10)
				if func() bool { if !id_(false) { return (id_(float32(1e10)) > float32(0.5)) }; return (id_(false) || true) }() {
					return ((id_(int(-9223372036854775807)) << id_(uint8(3))) + (-id_(int(2))))
				}
			case int32:
				_ = x10
				fmt.Println("x10", x10)
			case uint16:
				_ = x10
				fmt.Printf("x10 %+v\n", x10)
			default:
				_ = x10
		}
		return int((pair_[int64, complex128]{int64(1138249101677801735), complex128(complex(-2.5, -0.5))}).A)
	}
	o15 := f7(); _ = o15
	fmt.Println("o15", o15)
	o16 := f7(); _ = o16
	fmt.Println("o16", o16)
	o17 := f7(); _ = o17
	fmt.Println("o17", o17)
	fmt.Println("o15", o15)
	fmt.Println("o16", o16)
	fmt.Println("o17", o17)
}
func main_84() {
	fuel_ = 3000
	try_(t6_84)
	fmt.Println("fuel", fuel_)
}

// 85
func c0_85() {
	fmt.Println(math.Trunc(0.7712369847794612), math.Log(1e20), math.Abs(-1), math.Cbrt(5e-324))
	fmt.Println(math.Expm1(1e21), math.Acos(100), math.Log1p(0.3), math.Trunc(3.5))
	fmt.Println(math.Trunc(16777216.5), math.Log2(math.Inf(1)), math.RoundToEven(-2.25), math.Sqrt(math.Inf(1)))
	fmt.Println(math.Mod(3.4028234663852886e38, -1), math.Dim(16777216.5, 1e-4), math.Copysign(-0.5, -0.0))
	fmt.Println(math.Pow(0, 1e100), math.Min(0.1, 1e20), math.Atan2(math.Inf(-1), 0))
	fmt.Println(math.Float64bits(-0.5), math.Float32bits(float32(id_(float64(0.1)))), math.IsNaN(1e21), math.Signbit(1.7976931348623157e308), math.MaxInt64, math.SmallestNonzeroFloat64, uint64(math.MaxUint64), math.Pi)
	{ f, e := math.Frexp(16777216.5); i, fr := math.Modf(1e-4); fmt.Println(f, e, i, fr, math.Ldexp(0.7, -1)) }
	fmt.Println(bits.OnesCount64(1), bits.LeadingZeros64(1), bits.TrailingZeros64(1), bits.Reverse64(1), bits.Len64(1), bits.RotateLeft64(1, 57), bits.ReverseBytes64(1))
	{ hi, lo := bits.Mul64(1, 5); s, c := bits.Add64(1, 1, 1); fmt.Println(hi, lo, s, c) }
	{ xs := []int{7, -1, 7}; sort.Sort(sort.Reverse(sort.IntSlice(xs))); i := sort.Search(len(xs), func(i int) bool { return xs[i] <= 3 }); fmt.Println(xs, i, sort.SliceIsSorted(xs, func(i, j int) bool { return xs[i] < xs[j] })) }
	{ ps := []struct{ n int; s string }{{0, "a"}, {0, "b"}, {0, "c"}, {1, "d"}, {3, "e"}}; sort.SliceStable(ps, func(i, j int) bool { return ps[i].n < ps[j].n }); fmt.Println(ps) }
}
func main_85() {
	try_(c0_85)
}

// 86
func steps0_86(n int) (out []int) {
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
func c0_86() {
	fmt.Println(steps0_86(5), steps0_86(1))
	rows:
	for r := 0; r < 4; r++ {
		cols:
		for c := range 4 {
			switch v := r*4 + c; {
			case v%2 == 0:
				continue cols
			case v%7 == 0:
				continue rows
			case v > 13:
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
				if c == 0 {
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
		if i == 0 {
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
func main_86() {
	try_(c0_86)
}

// 87
type T1_87 struct {
	F0 [3][]int
	F1 int
	F2 []int
	F3 float32
	F4 *int
}
func (t T1_87) M(x int) int {
	return ((-(x & t.F1)) &^ x)
}
func (t *T1_87) Set(x int) {
	t.F1 = int(id_(int32(-1055513703)))
}
func f3_87(p2 uint) [2]uint32 {
	tick_()
	fmt.Println("p2", p2)
	return ([...][2]uint32{func() [2]uint32 { if true { return *new([2]uint32) }; return *new([2]uint32) }(), ([2]uint32{}), ([2]uint32{uint32(4294967295)})})[id_(0)]
}
func f6_87(p4 []uint, p5 []uint16) float64 {
	tick_()
	fmt.Println("in f6_87")
	n7 := 1
	for n7 > 0 {
		n7--
		_ = n7
		tick_()
		if !(n7 > n7) {
			continue
		}
	}
	return (any((id_(float64(16777217)) + id_(float64(-1))))).(float64)
}
func t8_87() {
	v9 := id_[T1_87](func() T1_87 { if (int64(sum_([]int{int(776646832225463), int(1)})) >= func() int64 { if true { return int64(1) }; return int64(3) }()) { return (T1_87{F0: ([3][]int{([]int{}), (make([]int, 3, 6)), ([]int{int(-888538049578585785), int(0), int(-9223372036854775808), int(3)})}), F1: min(id_(int(-9223372036854775807)), int(-1)), F2: *ptr_([]int(nil)), F3: (id_(float32(16777217)) / id_(float32(0))), F4: func() *int { if false { return ptr_(int(36)) }; return ptr_(int(-1)) }()}) }; return (T1_87{F1: (id_(int(9223372036854775807)) << id_(uint(1))), F2: ([]int{int(1), int(0)}), F3: id_(id_(float32(-42.053))), F4: ptr_(int(3))}) }()); _ = v9
	v10 := id_[uint32](func() uint32 { if ((v9.F3 > v9.F3) == (id_(float32(123456.789)) > v9.F3)) { return (uint32(sum_([]int{v9.F1, v9.F1})) ^ func() uint32 { if true { return uint32(3) }; return uint32(1) }()) }; return ((-id_(uint32(5))) % ((id_(uint32(0)) | uint32(0xfffffffe)) | 1)) }()); _ = v10
	v11 := id_[float64](((*ptr_(id_(float64(16777217))) + (id_(float64(0.1)) + id_(float64(-78.281)))) / float64((id_(float64(0.1)) - id_(float64(-1)))))); _ = v11
	v12 := id_[complex64]((((id_(complex64(complex(-2.5, 1))) - id_(complex64(complex(0, 1)))) + func() complex64 { if true { return complex64(complex(-2.5, 3)) }; return complex64(complex(0, 3)) }()) * ((id_(complex64(complex(0.25, 1))) + id_(complex64(complex(0, 0)))) * (id_(complex64(complex(0.25, 3))) + id_(complex64(complex(-2.5, -0.5))))))); _ = v12
	v12 = v12
	try_(func() {
		_ = (any(int16(2))).(float64)
		fmt.Println("no panic")
	})
	fmt.Println("v9", v9.F0, v9.F1, v9.F2, v9.F3)
	fmt.Println("v10", v10)
	fmt.Println("v11", v11)
	fmt.Println("v12", v12)
}
func main_87() {
	fuel_ = 3000
	try_(t8_87)
	fmt.Println("fuel", fuel_)
}

// 88
func c0_88() {
	s := append([]byte(nil), 88, 226)
	show_ := func(what string, x []byte) { fmt.Println(what, x, len(x), cap(x), x == nil) }
	show_("s", s)
	s0 := append(s, s...)
	if len(s) > 0 {
		s[0] = 112
	}
	show_("s0", s0)
	s1 := append(s, s...)
	show_("s1", s1)
	s2 := append(s1[:len(s1)/3], s1[len(s1)/2:]...)
	show_("s2", s2)
	s3 := make([]byte, len(s), cap(s)+3); copy(s3, s); s3 = append(s3, s2...)
	show_("s3", s3)
	s4 := append(s2, 75, 195, 6, 70)
	if len(s2) > 0 {
		s2[len(s2)-1] = 10
	}
	show_("s4", s4)
	s5 := s0; fmt.Println(copy(s5, s), copy(s0[len(s0)/3:], s0))
	show_("s5", s5)
	show_("s1", s4)
	try_(func() { fmt.Println(slices.Max(s), slices.Min(s)) })
	slices.SortFunc(s, func(a, b byte) int {
		if a > b {
			return -1
		}
		if a < b {
			return 1
		}
		return 0
	}); fmt.Println(s, slices.IsSorted(s))
	fmt.Println(slices.IndexFunc(s, func(x byte) bool { return x > 12 }), slices.DeleteFunc(slices.Clone(s), func(x byte) bool { return x < 237 }))
	_ = s
	_ = s0
	_ = s1
	_ = s2
	_ = s3
	_ = s4
	_ = s5
	_ = slices.Max[[]int]
}
type Base1_88 struct {
	N    int
	Name string
}
func (b Base1_88) Describe() string { return fmt.Sprint("base ", b.N, b.Name) }
func (b *Base1_88) Inc(by int) *Base1_88 { b.N += by; return b }
func (b Base1_88) Over() string { return "base over" }
type Mid1_88 struct {
	*Base1_88
	Name string
	extra [2]bool
}
func (m Mid1_88) Over() string { return "mid " + m.Base1_88.Over() }
type Top1_88 struct {
	Mid1_88
	fmt.Stringer
	F func(int) int
}
type Cmp1_88 struct {
	A int8
	_ int
	B any
	C struct{ x, y float64 }
}
type Say1_88 interface{ Describe() string }
func c1_88() {
	b := Base1_88{5, "b"}
	m := Mid1_88{Base1_88: & b, extra: [2]bool{true}}
	top := Top1_88{Mid1_88: m, F: func(i int) int { return i + 5 }}
	top.Inc(3).Inc(1)
	top.N++
	b.N *= 2
	fmt.Println(b, m.N, top.N, top.Name, top.Mid1_88.Base1_88.Name, top.Describe(), m.Over(), top.Over(), top.F(2))
	f, g := top.Describe, (*Base1_88).Inc
	top.N = 100
	fmt.Println(f(), g(&b, 3).N, Base1_88.Describe(b), top.Mid1_88.Describe())
	var say Say1_88 = b
	fmt.Println(say.Describe())
	try_(func() { fmt.Println(top.String()) })
	c, d := Cmp1_88{A: 2, B: 2.5}, Cmp1_88{A: 2, B: "x"}
	try_(func() { fmt.Println(c == d, c != Cmp1_88{}) })
	d.C.x = c.C.y + -2.25
	try_(func() { fmt.Println(c == d, any(c) == any(d), any(c.A) == any(2)) })
	fmt.Printf("%v %+v %T\n", c, d, d)
	an := struct {
		X int `tag:"5"`
		Y string
	}{5, "an"}
	type loc struct {
		X int
		Y string
	}
	fmt.Println(an, loc(an), an == struct { X int `tag:"5"`; Y string }{5, "an"})
	pp := &an
	qq := &pp
	(*qq).X, pp.Y = pp.X+1, (**qq).Y+"!"
	fmt.Printf("%v %+v %#v %v\n", an, *pp, loc(an), **qq == an)
	arr := []struct{ p, q int }{{1, 2}, {p: 5}, {}}
	for _, e := range arr {
		e.p = 50
	}
	for i := range arr {
		arr[i].q += arr[i].p
	}
	fmt.Println(arr, len(arr))
	mm := map[string]Base1_88{"a": b}
	copyb := mm["a"]
	copyb.N = -1
	fmt.Println(mm, copyb, mm["none"].Name == "")
}
func main_88() {
	try_(c0_88)
	try_(c1_88)
}

// 89
func c0_89() {
	v0 := id_[int64](((id_(id_(int64(-9223372036854775807))) & (id_(int64(1)) & int64(2))) + min((id_(int64(-9223372036854775807)) | int64(-9223372036854775808)), int64(sum_([]int{int(7), int(0x10f85c4cd9da258)})))))
	fmt.Println(v0)
	v1 := id_[int8](int8(sum_([]int{((id_(int(3)) % (id_(int(7)) | 1)) >> 31), ((id_(int(-9223372036854775807)) + int(0)) + func() int { if true { return int(3) }; return int(0) }())})))
	fmt.Println(v1)
	v2 := id_[int](func() int { if ([...]bool{!id_(true), (v0 == v0)})[id_(1)] { return ((id_(int(3)) & int(-9223372036854775807)) << 100) }; return (func() int { if false { return int(-1) }; return int(3) }() << uint32(v1)) }())
	fmt.Println(v2)
	v3 := id_[uint32]((((id_(uint32(0)) | uint32(2550847970)) & func() uint32 { if true { return uint32(1) }; return uint32(2) }()) & uint32(sum_([]int{v2, v2}))))
	fmt.Println(v3)
	v4 := id_[float64]((float64((v1 | v1)) - float64(uint(id_(uint(5))))))
	fmt.Println(v4)
}
func main_89() {
	try_(c0_89)
}

// 90
type T1_90 struct {
	F0 []int32
	F1 []int8
	F2 int
	F3 int64
}
func (t T1_90) M(x int) int {
	return t.F2
}
func (t T1_90) N(x int) T1_90 {
	return t
}
func (t *T1_90) Set(x int) {
	t.F0 = func() []int32 { if true { return (*t).F0 }; return (*t).F0 }()
}
func (t T1_90) String() string { return "<T1_90>" }
func f5_90(p2 T1_90, p3 T1_90, p4 T1_90) T1_90 {
	tick_()
	for i7, c6 := range string(rune((id_(int32(2147483647)) / (id_(int32(7)) | 1)))) {
		_, _ = i7, c6
		_ = c6
		tick_()
	}
	return func() T1_90 { if (id_(int16(6704)) != int16(7)) { return p2 }; return p3 }()
}
func t8_90() {
	m9 := id_[T1_90]((T1_90{F0: *ptr_(([]int32{int32(2147483647), int32(1), int32(1), int32(0)})), F1: func() []int8 { if false { return ([]int8{int8(3)}) }; return []int8(nil) }(), F3: func() int64 { if true { return int64(3) }; return int64(7) }()}))
	fmt.Println("method", m9.N(int(sum_([]int{(id_(int(0x14f0106098c3d95c)) % (id_(int(2)) | 1)), int(id_(int64(3)))}))))
	q10 := &m9; _ = q10
	var v11 uint16 = (func() uint16 { if func() bool { if false { return false }; return true }() { return uint16(id_(uint64(1))) }; return (id_(uint16(48)) ^ uint16(0)) }() * ((id_(uint16(1)) >> id_(uintptr(5))) | (id_(uint16(7)) << id_(uintptr(26))))); _ = v11
	v11 *= (v11 * v11)
	switch {
		case id_(func() bool { if func() bool { if false { return false }; return false }() { return func() bool { if false { return true }; return true }() }; return (id_(true) == false) }()):
			var v12 T1_90; _ = v12
			if func() bool { if false { return true }; return false }() {
				break
			}
		default:
	}
	fmt.Printf("m9 %#v\n", m9)
	if q10 != nil {
		fmt.Println("*q10", *q10)
	}
	fmt.Println("v11", v11)
}
func t13_90() {
	v14 := id_[T1_90]((T1_90{F0: []int32(mapped_([]int{1, 2, ([...]int{int(-5163177050504516986), int(0x7ffffffffffffffe), int(7)})[id_(0)]}, func(i int) int32 { return (id_(int32(0)) / (id_(int32(7)) | 1)) })), F1: func() []int8 { if (id_(true) == false) { return ([]int8{int8(-128), int8(-1)}) }; return (pair_[[]int8, complex128]{([]int8{int8(-127)}), complex128(complex(1, 1))}).A }(), F2: (int(id_(uintptr(0))) + (id_(int(0x7ffffffffffffffe)) * int(0x7fffffffffffffff)))})); _ = v14
	n15 := 1
	for n15 > 0 {
		n15--
		_ = n15
		tick_()
		v16 := id_[any](any(((id_(uint16(2)) >> id_(uint16(1713))) ^ id_(id_(uint16(10178)))))); _ = v16
		v17 := id_[uint8]((((id_(uint8(254)) * uint8(1)) * func() uint8 { if true { return uint8(0) }; return uint8(64) }()) * uint8(sum_([]int{v14.F2, v14.F2})))); _ = v17
	}
	for i18 := int(0); i18 < 1; i18++ {
		_ = i18
		tick_()
		switch x19 := (any((id_(uintptr(3)) * uintptr(2728670854169273691)))).(type) {
			case uint32:
				_ = x19
				fmt.Println("x19", x19)
			case int16:
				_ = x19
				fmt.Println("x19", x19)
			case float64:
				_ = x19
				fmt.Printf("x19 %T\n", x19)
			default:
				_ = x19
		}
		if func() bool { if (i18 < i18) { return *ptr_(id_(true)) }; return !id_(true) }() {
			continue
		}
	}
	fmt.Println("v14", v14)
}
func main_90() {
	fuel_ = 3000
	try_(t8_90)
	try_(t13_90)
	fmt.Println("fuel", fuel_)
}

// 91
func c0_91() {
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
	ctx, cancel := context.WithTimeout(context.Background(), time.Millisecond)
	defer cancel()
	select {
	case <-ctx.Done():
		fmt.Println(ctx.Err(), errors.Is(ctx.Err(), context.DeadlineExceeded))
	case <-make(chan int):
	}
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
	var rw sync.RWMutex
	rw.RLock()
	fmt.Println(rw.TryRLock(), rw.TryLock())
	rw.RUnlock()
	rw.RUnlock()
	fmt.Println(rw.TryLock(), rw.TryRLock())
	}
}
func main_91() {
	try_(c0_91)
}

// 92
type T0_92 struct{ n int }
func (t T0_92) Error() string { return fmt.Sprint("T", t.n) }
func inner0_92(n int) (r int, err error) {
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
		_ = any([]int{}) == any([]int{})
	}
	return 8, nil
}
func nested0_92() (s string) {
	defer func() {
		s += fmt.Sprint(" outer:", recover())
	}()
	defer func() {
		defer func() { s += fmt.Sprint(" middle:", recover()) }()
		panic(nil)
	}()
	var q *T0_92; _ = q.n
	return "fine"
}
func helper0_92() any { return recover() }
func notdirect0_92() (r any) {
	defer func() { r = recover() }()
	defer func() { func() { fmt.Println("not direct", recover()) }() }()
	defer func() { fmt.Println("helper", helper0_92()) }()
	defer fmt.Println("direct", recover())
	y := make([]int, 2, 4); _ = y[id_(1):id_(3):id_(9)]
	return "none"
}
func rethrow0_92() (err error) {
	defer func() {
		if e, ok := recover().(error); ok {
			err = e
		}
	}()
	func() {
		defer func() { panic(recover()) }()
		var f func(); f()
	}()
	return
}
func c0_92() {
	try_(func() { fmt.Println(inner0_92(0)) })
	try_(func() { fmt.Println(inner0_92(1)) })
	try_(func() { fmt.Println(inner0_92(2)) })
	try_(func() { fmt.Println(nested0_92()) })
	try_(func() { fmt.Println(notdirect0_92()) })
	try_(func() {
		err := rethrow0_92()
		var t T0_92
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
	_ = any(1).(string)
}
func c1_92() {
	_, _, _, _, _ = sync.NewCond, context.Background, errors.New, atomic.AddInt32, time.Second
	{
	cond := sync.NewCond(&sync.Mutex{})
	turn := 0
	var wg sync.WaitGroup
	for i := range 1 {
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
	ctx, cancel := context.WithTimeout(context.Background(), time.Millisecond)
	defer cancel()
	select {
	case <-ctx.Done():
		fmt.Println(ctx.Err(), errors.Is(ctx.Err(), context.DeadlineExceeded))
	case <-make(chan int):
	}
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
	var nilch chan int
	ready := make(chan int, 1)
	for i := range 3 {
		if i == 1%3 {
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
}
func main_92() {
	try_(c0_92)
	try_(c1_92)
}

// 93
type T1_93 [][]int
type T2_93 struct {
	F0 [1]uint64
	F1 map[string]complex128
}
func (t T1_93) M(x int) int {
	return func() int { if func() bool { if (x == x) { return (id_(true) != true) }; return (x == x) }() { return (any((x >> id_(uint(0))))).(int) }; return (x << 0) }()
}
func (t T1_93) N(x int) T1_93 {
	return t
}
func (t *T1_93) Set(x int) {
	*t = (T1_93{[]int(nil), ([]int{x}), ([]int{x})})
}
func (t T2_93) M(x int) int {
	return x
}
func (t T2_93) N(x int) T2_93 {
	return t
}
func (t *T2_93) Set(x int) {
	t.F1 = (*t).F1
}
func (t T2_93) Error() string { return "<T2_93>" }
func f3_93() T2_93 {
	tick_()
	var v4 any; _ = v4
	v5 := id_[[][1]uint8](([][1]uint8{func() [1]uint8 { if (id_(false) && false) { return func() [1]uint8 { if false { return ([1]uint8{}) }; return *new([1]uint8) }() }; return ([1]uint8{uint8(2)}) }(), ([1]uint8{id_(id_(uint8(2)))}), (any(([...][1]uint8{*new([1]uint8), ([1]uint8{}), *new([1]uint8)})[id_(1)])).([1]uint8)})); _ = v5
	if !((id_(int32(0)) &^ int32(-2147483648)) != func() int32 { if false { return int32(2) }; return int32(0) }()) {
	}
	return func() T2_93 { if (id_(int(2)) == int(-8051449307315190844)) { return (T2_93{F0: *new([1]uint64), F1: (map[string]complex128{})}) }; return (T2_93{*new([1]uint64), map[string]complex128(nil)}) }()
}
func f9_93(p6 int, p7 map[int]bool, p8 int64) []uint8 {
	tick_()
	if (p7[p6] && (p6 == int(p8))) {
		fmt.Println("p7", p7)
		v10 := id_[[7]uint16](([7]uint16{((id_(uint16(65534)) &^ uint16(65534)) % (uint16(id_(uint(0))) | 1)), func() uint16 { if p7[p6] { return (id_(uint16(0)) - uint16(0)) }; return id_(id_(uint16(3))) }()})); _ = v10
	}
	return []uint8(window_([]uint8([]uint8(mapped_([]int{1, 2, p6}, func(i int) uint8 { return uint8(5) }))), max(p6, p6), p6))
}
func f11_93() map[int]uint8 {
	tick_()
	v12 := id_[*int]((*int)(nil)); _ = v12
	return (map[int]uint8{})
}
func t13_93() {
	v14 := id_[[3]string](([3]string{func() string { if (id_(false) != false) { return *ptr_(id_("b")) }; return string([]byte{uint8(5), uint8(1)}) }(), cut_(string(string([]byte{uint8(146), uint8(13)}) + part_(string(id_("\x00世\"é%世")), int(-1), int(1)))), cut_(fmt.Sprintf("%08b", (id_(int(-55706595496047389)) & int(0))))})); _ = v14
	v15 := id_[int]((func() int { if func() bool { if true { return false }; return true }() { return (id_(int(0x883003e702e53ad)) % (id_(int(9223372036854775806)) | 1)) }; return func() int { if false { return int(1) }; return int(-1643169074420365130) }() }() &^ ((id_(int(1)) | int(9223372036854775806)) >> 7))); _ = v15
	fmt.Println("v14", v14)
	v16 := id_[T2_93]((T2_93{F0: ([1]uint64{}), F1: func() map[string]complex128 { if *ptr_(id_(false)) { return func() map[string]complex128 { if false { return (map[string]complex128{"%": complex128(complex(1, 3))}) }; return (map[string]complex128{"a\xff0%ZZ": complex128(complex(0.25, -0.5)), "Z": complex128(complex(-2.5, -0.5)), "": complex128(complex(0, 0))}) }() }; return (map[string]complex128{}) }()})); _ = v16
	v17 := id_[uintptr]((((id_(uintptr(5)) * uintptr(0)) + func() uintptr { if true { return uintptr(3) }; return uintptr(18446744073709551615) }()) - *ptr_((id_(uintptr(0)) & uintptr(0))))); _ = v17
	var v18 uintptr = (*ptr_(v17) & v17); _ = v18
	fmt.Println("v16", v16)
	v19 := func() bool { if (v16.F0[0] > v16.F0[0]) { return (id_(id_(false)) == func() bool { if false { return false }; return false }()) }; return ((v15 != v15) == (v15 <= v15)) }(); _ = v19
	fmt.Println("v16", v16)
	ch20 := make(chan uint16, 1)
	var ch21 chan uint16
	ch20 <- func() uint16 { if v19 { return (id_(uint16(5)) + uint16(1)) }; return (id_(uint16(3)) << id_(uint16(0))) }()
	select {
		case x, ok := <-ch20:
			_ = x
			fmt.Println("received", ok)
		case ch21 <- id_(id_(uint16(0))):
			fmt.Println("sent", len(ch21))
	}
	v22 := id_[[]uint64]([]uint64(window_([]uint64(([]uint64{})), ((v15 * v15) & v15), ([...]int{v15, (v15 - v15)})[id_(1)]))); _ = v22
	ch23 := make(chan int, 1)
	var ch24 chan int
	select {
		case x, ok := <-ch23:
			_ = x
			fmt.Println("received", ok)
		case ch24 <- func() int { if v19 { return v15 }; return v15 }():
			fmt.Println("sent", len(ch24))
		default:
			fmt.Println("default")
	}
	v22 = func() []uint64 { if (id_(v14) != id_(func() [3]string { if v19 { return v14 }; return v14 }())) { return v22 }; return []uint64(window_([]uint64([]uint64(window_([]uint64(v22), v15, v15))), (v15 - v15), int(sum_([]int{v15, v15})))) }()
	n26 := 2
G25:
	{
		tick_()
		n28 := 2
	G27:
		{
			tick_()
			v29 := id_[T2_93](func() T2_93 { if !(id_(int8(78)) > int8(-127)) { return v16 }; return (T2_93{}) }()); _ = v29
			try_(func() {
				o31 := func() (r30 string) {
					defer func() {
						r30 = r30
					}()
					defer func() {
						r30 = v14[uint64(v18)%3]
					}()
					defer func() {
						r30 = cut_(string(r30 + v14[uint64(v17)%3]))
					}()
					return v14[2]
				}()
				_ = o31
				fmt.Printf("o31 %v\n", o31)
				_ = (func() any { if v19 { return any("") }; return any(int8(7)) }()).(float64)
				fmt.Println("no panic")
			})
		}
		if n28--; n28 > 0 {
			goto G27
		}
	}
	if n26--; n26 > 0 {
		goto G25
	}
	fmt.Println("v14", v14)
	fmt.Println("v15", v15)
	fmt.Printf("v16 %v\n", v16)
	fmt.Println("v17", v17)
	fmt.Println("v18", v18)
	fmt.Println("v19", v19)
	fmt.Println("v22", v22)
}
func main_93() {
	fuel_ = 3000
	try_(t13_93)
	fmt.Println("fuel", fuel_)
}

// 94
func c0_94() {
	_ = math.Pi
	x0 := id_(int64(9223372036854775807))
	y0 := id_(int64(-9223372036854775807))
	fmt.Println(uint8(x0), int(x0), float32(x0))
	fmt.Println(x0+y0, x0-y0, x0*y0, x0&y0, x0|y0, x0^y0, x0&^y0, -x0, ^x0, x0<y0)
	try_(func() { fmt.Println(x0/y0, x0%y0, x0/-3+int64(id_(1)), x0%7) })
	fmt.Println(string(rune(x0)), float32(x0) == float32(y0), min(x0, y0), max(x0, y0, 3))
	x1 := id_(uint8(255))
	y1 := id_(uint8(254))
	fmt.Println(uintptr(x1), int16(x1), int64(x1), int16(x1), int8(x1), uintptr(x1))
	fmt.Println(x1+y1, x1-y1, x1*y1, x1&y1, x1|y1, x1^y1, x1&^y1, -x1, ^x1, x1<y1)
	try_(func() { fmt.Println(x1/y1, x1%y1) })
	fmt.Println(string(rune(x1)), float32(x1) == float32(y1), min(x1, y1), max(x1, y1, 3))
	x2 := id_(int64(9223372036854775806))
	y2 := id_(int64(-9223372036854775807))
	fmt.Println(int64(x2), uintptr(x2), int32(x2))
	fmt.Println(x2+y2, x2-y2, x2*y2, x2&y2, x2|y2, x2^y2, x2&^y2, -x2, ^x2, x2<y2)
	try_(func() { fmt.Println(x2/y2, x2%y2, x2/-3+int64(id_(1)), x2%7) })
	fmt.Println(string(rune(x2)), float32(x2) == float32(y2), min(x2, y2), max(x2, y2, 3))
	a, b := id_(float64(math.Inf(1))), id_(float64(1e100))
	fmt.Println(a, b, a+b, a-b, a*b, a/b, a < b, a == b, min(a, b), max(a, b), float32(a))
	fmt.Println(complex(a, b), complex(a, b)*complex(b, a), complex(a, 1)/complex(b, 2), complex(a, b) == complex(a, b), complex64(complex(a, b)))
	fmt.Printf("%v %+v %6.2f %08.3f %+e %g %x %q\n", a, b, a, b, a, b, a, b)
	m := map[float64]int{a: 1}; m[a]++; m[b] += 5; fmt.Println(len(m), m[a], m)
}
func main_94() {
	try_(c0_94)
}

// 95
func count0_95(name string, n int, cleanup bool) iter.Seq[int] {
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
func pairs0_95(xs ...string) iter.Seq2[int, string] {
	return func(yield func(int, string) bool) {
		for i, x := range xs {
			if !yield(i, x) {
				break
			}
		}
	}
}
func filter0_95[T any](seq iter.Seq[T], keep func(T) bool) iter.Seq[T] {
	return func(yield func(T) bool) {
		seq(func(x T) bool { return !keep(x) || yield(x) })
	}
}
func run0_95(limit int) (res string) {
	x := 0
	defer func() { fmt.Println("end", x, res) }()
	if limit < 0 {
		goto done
	}
outer:
	for i := range count0_95("a", 0, true) {
		if x < 0 {
			continue outer
		}
		res += "+"
		for j := range count0_95("b", 1, true) {
			x++
			x += i * j
			if i == 0 && j == 0 {
				return fmt.Sprint("r", i, j)
			}
			if i+j > limit {
				break
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
func wrong0_95() {
	var kept func(int) bool
	for i := range func(yield func(int) bool) { kept = yield; for j := range 5 { if !yield(j) { break } } } {
		fmt.Println("got", i)
		if i == 1 {
			break
		}
	}
	kept(7)
}
func c0_95() {
	try_(func() { fmt.Println(run0_95(0)) })
	try_(func() { fmt.Println(run0_95(-1)) })
	try_(wrong0_95)
	for i, s := range pairs0_95("p", "q", "r") {
		defer fmt.Print("loop defer ", i, s, "\n")
		if i == 0 {
			continue
		}
		fmt.Println(i, s)
	}
	for range filter0_95(count0_95("f", 6, true), func(i int) bool { return i%2 == 1 }) {
		fmt.Print(".")
	}
	next, stop := iter.Pull(count0_95("pull", 0, true))
	v, ok := next()
	fmt.Println(v, ok)
	v, ok = next()
	fmt.Println(v, ok)
	stop()
	v, ok = next()
	fmt.Println(v, ok)
	var fs []func() int
	for i := range count0_95("closures", 3, false) {
		fs = append(fs, func() int { i++; return i })
	}
	fmt.Println(fs[0](), fs[0](), fs[2]())
	for i := range filter0_95(filter0_95(count0_95("ff", 9, false), func(i int) bool { return i > 1 }), func(i int) bool { return i%3 != 0 }) {
		if i > 6 {
			break
		}
		fmt.Print(i, " ")
	}
}
func main_95() {
	try_(c0_95)
}

// 96
type T1_96 struct {
	F0 int16
	F1 []uint
	F2 int16
	F3 bool
}
type T2_96 struct {
	F0 T1_96
	F1 map[bool]string
	F2 T1_96
	F3 any
}
func (t T1_96) M(x int) int {
	return x
}
func (t T1_96) N(x int) T1_96 {
	return (T1_96{F0: t.F0, F1: t.F1, F3: (id_(uint32(3)) < uint32(2))})
}
func (t *T1_96) Set(x int) {
	t.F1 = func() []uint { if (*t).F3 { return (*t).F1 }; return (*t).F1 }()
}
func (t T2_96) M(x int) int {
	return (func() int { if t.F0.F3 { return x }; return x }() | min((any(x)).(int), (x * x)))
}
func (t T2_96) N(x int) T2_96 {
	return t
}
func (t *T2_96) Set(x int) {
	t.F3 = func() any { if (*t).F0.F3 { return (*t).F3 }; return (*t).F3 }()
}
func f4_96(p3 int32) uint64 {
	tick_()
	v5 := id_[int]((any((int(id_(int16(2))) << 1))).(int)); _ = v5
	return (id_(id_(uint64(0))) / ((id_(uint64(1)) - uint64(3)) | 1))
}
func f8_96(p6 any, p7 *int64) *int {
	tick_()
	var st9 stack_[complex64]
	o10, ok11 := st9.pop(); _ = o10
	fmt.Println("popped", ok11)
	fmt.Printf("o10 %T\n", o10)
	fmt.Println(len(st9.items))
	fmt.Printf("%v %+v %T\n", st9, st9, st9)
	return *ptr_(ptr_(int(9223372036854775807)))
}
func t12_96() {
	switch x13 := uint64(sum_([]int{(id_(int(0x7b3760cf7d4ffc6b)) - int(3)), (^id_(int(11)))})); x13 {
		case uint64(7):
			switch x14 := (any(func() float32 { if true { return float32(0) }; return float32(0.1) }())).(type) {
				case uint64:
					_ = x14
					fmt.Printf("x14 %T\n", x14)
				L15:
					for i16 := uint8(0); i16 < 4; i16++ {
						_ = i16
						tick_()
						v17 := id_[T2_96]((any((T2_96{F0: func() T1_96 { if false { return (T1_96{F0: int16(32766), F2: int16(0x7ffe), F3: false}) }; return (T1_96{F0: int16(1), F1: ([]uint{uint(0xfffffffffffffffe), uint(2), uint(1)}), F3: false}) }(), F1: (map[bool]string{true: "b", false: ""}), F2: func() T1_96 { if true { return (T1_96{F0: int16(64), F1: ([]uint{}), F3: true}) }; return (T1_96{int16(7), ([]uint{uint(7), uint(18446744073709551615), uint(0), uint(27)}), int16(23292), true}) }(), F3: any(uint16(65535))}))).(T2_96)); _ = v17
						v18 := id_[any](v17.F3); _ = v18
						if v17.F0.F3 {
							continue L15
						}
						v19 := id_[T2_96]((T2_96{F0: (T1_96{v17.F0.F2, ([]uint{uint(0), uint(7)}), int16(id_(int(0))), (v17.F2.F3 || v17.F0.F3)}), F1: (map[bool]string{false: cut_(string(id_("é") + "Zé%\"é\xff"))}), F2: (T1_96{F0: (v17.F2.F0 << id_(uint16(63914))), F1: ([]uint{uint(0), uint(16824219164457670411), uint(7), uint(0)}), F2: (v17.F0.F0 % (v17.F2.F0 | 1)), F3: v17.F2.F3}), F3: any((v17.F2.F0 - v17.F2.F2))})); _ = v19
					}
				case int32:
					_ = x14
					fmt.Printf("x14 %+v\n", x14)
					if ((x14 << 32) == x14) {
						v20 := mapped_([]T2_96(window_([]T2_96(([...][]T2_96{[]T2_96(nil)})[id_(0)]), (id_(int(-1)) ^ int(59)), func() int { if true { return int(-9223372036854775808) }; return int(-1) }())), func(x T2_96) [2]uint16 { return ([2]uint16{(id_(uint16(0xffff)) ^ uint16(0))}) })
						fmt.Printf("v20 %#v\n", v20)
						fmt.Println("copied", copy(v20, v20), len(v20))
					}
				case int8:
					_ = x14
					fmt.Printf("x14 %+v\n", x14)
				case uintptr:
					_ = x14
					fmt.Printf("x14 %T\n", x14)
				default:
					_ = x14
			}
			if (id_(false) == false) {
				break
			}
		case uint64(18446744073709551614):
		default:
	}
}
func t21_96() {
	v22 := id_[*uint](ptr_((func() uint { if true { return uint(0) }; return uint(0) }() + func() uint { if false { return uint(0x5d85d935d3fd1d14) }; return uint(0) }()))); _ = v22
	v23 := id_[[]uintptr]([]uintptr(mapped_([]int{1, 2, ((id_(int(1)) - int(30)) << 7)}, func(i int) uintptr { return ((id_(uintptr(0x12d1c12bc61e331)) | uintptr(3)) ^ func() uintptr { if false { return uintptr(18446744073709551614) }; return uintptr(0) }()) }))); _ = v23
	q24 := &v22; _ = q24
	v23 = []uintptr(window_([]uintptr([]uintptr(window_([]uintptr(v23), int(sum_([]int{int(1), int(7)})), int(id_(uint16(1)))))), int((^id_(uint(7)))), (pair_[int, uint32]{(id_(int(-9223372036854775807)) << id_(uint16(0))), uint32(id_(cap(v23)))}).A))
	try_(func() {
		v25 := id_[[]uint32](func() []uint32 { if *ptr_((id_(false) == true)) { return []uint32(mapped_([]int{1, 2, int(trunc_(float64(id_(float64(1e-7)))))}, func(i int) uint32 { return func() uint32 { if true { return uint32(7) }; return uint32(1) }() })) }; return []uint32(window_([]uint32([]uint32(window_([]uint32(([]uint32{uint32(2)})), int(5), int(-9223372036854775807)))), func() int { if false { return int(-1) }; return int(0) }(), (id_(int(0)) + int(2)))) }()); _ = v25
		fmt.Println("no panic")
	})
	var v26 uint; _ = v26
	if v22 != nil {
		fmt.Println("*v22", *v22)
	}
	o28 := func() (r27 complex64) {
		defer func() {
			r27 = func() complex64 { if (r27 == r27) { return r27 }; return r27 }()
		}()
		defer func() {
			r27 = r27
		}()
		defer func() {
			if x := recover(); x != nil {
				fmt.Println("caught", x)
			}
			r27 = r27
		}()
		return func() complex64 { if (id_(int(-9223372036854775808)) != int(-9223372036854775807)) { return (r27 * r27) }; return func() complex64 { if false { return r27 }; return r27 }() }()
	}()
	_ = o28
	fmt.Println("o28", o28)
	if v22 != nil {
		fmt.Println("*v22", *v22)
	}
	fmt.Printf("v23 %#v\n", v23)
	fmt.Printf("v26 %#v\n", v26)
	fmt.Println("o28", o28)
}
func main_96() {
	fuel_ = 3000
	try_(t12_96)
	try_(t21_96)
	fmt.Println("fuel", fuel_)
}

// 97
func counter0_97(start int) (func() int, func(int)) {
	n := start
	return func() int { n++; return n }, func(x int) { n = x }
}
func compose0_97(fs ...func(int) int) func(int) int {
	return func(x int) int {
		for i, f := range fs {
			x = f(x) + i
		}
		return x
	}
}
func c0_97() {
	var fs []func() int
	for i := 0; i < 3; i++ {
		fs = append(fs, func() int { i += 1; return i })
		if i == 2 {
			i++
		}
		defer func() { fmt.Print("d", i, " ") }()
		if i == 3 {
			continue
		}
		i += 0
	}
	for i, f := range fs {
		fmt.Print(i, ":", f(), f(), " ")
	}
	next, set := counter0_97(3)
	next2, _ := counter0_97(100)
	a, b := next(), next()
	set(1 * 10)
	fmt.Println(a, b, next(), next2(), next2())
	fmt.Println(compose0_97(func(x int) int { return x * 1 }, func(x int) int { a += x; return a }, func(x int) int { return next() - x })(3), a)
	var fib func(int) int
	memo := map[int]int{}
	fib = func(n int) int {
		if n < 2 {
			return n
		}
		if v, ok := memo[n]; ok {
			return v
		}
		memo[n] = fib(n-1) + fib(n-2)
		return memo[n]
	}
	fmt.Println(fib(3 + 20), len(memo))
	x := 1
	inc := func() (r int) { defer func() { r += x }(); x *= 3; return x }
	y := []int{inc(), inc(), x}
	fmt.Println(y, x)
	var ps []*int
	for i := range 3 {
		ps = append(ps, &i)
		i += 10
	}
	for _, v := range []string{"p", "q"} {
		defer func(s string) { fmt.Print(s, v, x, " ") }(v + "!")
		x++
	}
	for _, p := range ps {
		*p += 1
		fmt.Print(*p, " ")
	}
	z := 5
	func() {
		z := z * 2
		z++
		func() { x = z; z = -1 }()
		fmt.Println(z, x)
	}()
	fmt.Println(z, func(vs ...any) int { return len(vs) }(1, nil, x))
}
func main_97() {
	try_(c0_97)
}

// 98
func c0_98() {
	_, _, _, _, _ = sync.NewCond, context.Background, errors.New, atomic.AddInt32, time.Second
	{
	var nilch chan int
	ready := make(chan int, 1)
	for i := range 3 {
		if i == 1%3 {
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
	results := make([]int, 3)
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
	ch := make(chan int, 3)
	for i := range 3 {
		ch <- i * 9
	}
	fmt.Println(len(ch), cap(ch))
	select {
	case ch <- 99:
		fmt.Println("sent")
	default:
		fmt.Println("full")
	}
	close(ch)
	for v := range ch {
		fmt.Print(v, " ")
	}
	v, ok := <-ch
	fmt.Println(v, ok, len(ch))
	}
	{
	errs := make(chan error, 1)
	go func() {
		defer func() { errs <- fmt.Errorf("caught: %v", recover()) }()
		var m map[int]int
		m[9] = 1
	}()
	fmt.Println(<-errs)
	}
}
type Num1_98 int
func (n Num1_98) String() string { return fmt.Sprintf("<%d>", int(n)) }
type Str1_98 string
type Err1_98 struct{ code int }
func (e Err1_98) Error() string { return fmt.Sprint("code ", e.code) }
type Ptr1_98 struct{ x int }
func (p *Ptr1_98) String() string { return "ptr" + fmt.Sprint(p == nil) }
type Plain1_98 struct {
	A int
	B string
	C any
}
type In1_98 struct{ X int }
type Outer1_98 struct {
	In1_98
	N Num1_98
}
func c1_98() {
	_, _ = errors.New, math.Pi
	fmt.Printf(" %+U|\n", true)
	fmt.Printf("%+0cé%7[1]f|\n", [3]any{}, []byte("a"))
	fmt.Printf("%0.*g|\n", 4, int8(126))
	fmt.Printf("é%.2f|\n", []byte("😀!"))
	fmt.Printf("%5b|\n", true)
	fmt.Printf("é%.X|\n", Plain1_98{4, "99999999999999999999", struct{ A rune; b any; C_ []rune }{'é', Err1_98{7}, []rune{'\\'}}})
	fmt.Printf("é%#0.*sé% .3g|\n", 2, map[string]float64{"a": float64(1e20)}, nil)
	fmt.Println((chan int)(nil))
	fmt.Printf("%q\n", fmt.Sprint(Num1_98(3)))
	fmt.Println()
}
func main_98() {
	try_(c0_98)
	try_(c1_98)
}

// 99
type T1_99 struct {
	F0 int
	F1 uint64
	F2 []uintptr
	F3 map[uint]map[int]float32
	F4 uint32
}
type T2_99 struct {
	F0 int
}
func (t T1_99) M(x int) int {
	return x
}
func (t T1_99) N(x int) T1_99 {
	return (T1_99{F0: t.F0, F2: func() []uintptr { if true { return t.F2 }; return t.F2 }(), F4: t.F4})
}
func (t *T1_99) Set(x int) {
	t.F0 = (*t).F0
}
func (t T2_99) M(x int) int {
	return x
}
func (t T2_99) N(x int) T2_99 {
	return t
}
func (t *T2_99) Set(x int) {
	t.F0 = x
}
func f5_99(p3 *string, p4 float64) T2_99 {
	tick_()
	fmt.Println("in f5_99")
	v6 := id_[float32](float32(uint((pair_[int64, float32]{int64(0), float32(1e10)}).A))); _ = v6
	return func() T2_99 { if (id_(uint32(2)) < uint32(7)) { return (T2_99{F0: int(7)}) }; return (T2_99{}) }()
}
func t7_99() {
	v8 := id_[map[T2_99]int16]((map[T2_99]int16{id_((T2_99{F0: int(-4016024858955629369)})): int16(int32(sum_([]int{int(-1), int(6464769801531368281)}))), id_((T2_99{})): (int16(trunc_(float64(id_(float64(1e10))))) ^ (id_(int16(0)) | int16(-32768)))})); _ = v8
	o10 := func() (r9 float64) {
		defer func() {
			var v11 T2_99 = f5_99(func() *string { if func() bool { if false { return true }; return true }() { return ptr_("%Z") }; return func() *string { if true { return ptr_("\"\"") }; return ptr_("世\n") }() }(), func() float64 { if func() bool { if false { return true }; return false }() { return float64(real(id_(complex128(complex(0, 1))))) }; return (r9 * r9) }()); _ = v11
			r9 = (-(r9 / r9))
		}()
		defer func() {
			if x := recover(); x != nil {
				fmt.Println("caught", x)
			}
			if x12 := id_[uint8](*ptr_(func() uint8 { if false { return uint8(7) }; return uint8(1) }())); ((id_(int(2)) == int(11)) || (id_(int(2)) != int(9223372036854775807))) {
				_ = x12
				o14 := func() (r13 int) {
					defer func() {
						o16 := func() (r15 int) {
							defer func() {
								if x := recover(); x != nil {
									fmt.Println("caught", x)
								}
								v17 := id_[map[bool]uint16](func() map[bool]uint16 { if !!id_(true) { return (map[bool]uint16{true: (id_(uint16(65535)) &^ uint16(0))}) }; return (map[bool]uint16{}) }()); _ = v17
								r15 = r15
							}()
							defer fmt.Println("deferred", func() uintptr { if (x12 == x12) { return (any(id_(uintptr(1)))).(uintptr) }; return func() uintptr { if false { return uintptr(5) }; return uintptr(2) }() }())
							defer fmt.Println("deferred", id_(func() complex64 { if true { return complex64(complex(1, 1)) }; return complex64(complex(1, -0.5)) }()))
							r15 = r13
							var v18 []*int16 = func() []*int16 { if (any(func() bool { if false { return true }; return false }())).(bool) { return func() []*int16 { if func() bool { if false { return true }; return false }() { return ([...][]*int16{[]*int16(nil), ([]*int16{ptr_(int16(2)), ptr_(int16(-32768)), ptr_(int16(0))})})[id_(0)] }; return func() []*int16 { if false { return (make([]*int16, 0, 7)) }; return []*int16(nil) }() }() }; return []*int16(window_([]*int16(([]*int16{ptr_(int16(98)), ptr_(int16(1)), ptr_(int16(1))})), func() int { if true { return r15 }; return r13 }(), r15)) }(); _ = v18
							return func() int { if (r15 == r13) { return (r15 & r15) }; return func() int { if true { return r15 }; return r13 }() }()
						}()
						_ = o16
						fmt.Printf("o16 %#v\n", o16)
						r13 = r13
					}()
					var v19 int8 = *ptr_(func() int8 { if !id_(true) { return (id_(int8(7)) | int8(-1)) }; return func() int8 { if true { return int8(7) }; return int8(2) }() }()); _ = v19
					try_(func() {
						if x20 := id_[uint32](((^id_(uint32(36))) / ((id_(uint32(0)) & uint32(5)) | 1))); (r13 >= func() int { if true { return r13 }; return r13 }()) {
							_ = x20
							v21 := id_[[]uint64](func() []uint64 { if (x12 == x12) { return []uint64(window_([]uint64(func() []uint64 { if false { return ([]uint64{uint64(5)}) }; return (make([]uint64, 2, 8)) }()), r13, r13)) }; return func() []uint64 { if func() bool { if false { return false }; return true }() { return []uint64(window_([]uint64((make([]uint64, 4, 6))), r13, r13)) }; return func() []uint64 { if false { return ([]uint64{uint64(7), uint64(1), uint64(33), uint64(1)}) }; return ([]uint64{uint64(2378413031054398566), uint64(0)}) }() }() }()); _ = v21
							var v22 T1_99 = (T1_99{F0: ((r13 * r13) ^ int(r13)), F2: []uintptr(mapped_([]int{1, 2, int(id_(uint16(3)))}, func(i int) uintptr { return (id_(uintptr(1)) << x20) })), F4: x20}); _ = v22
						}
						fmt.Println("array", len([3]int(([]int{r13, r13}))))
						fmt.Println("no panic")
					})
					ch23 := make(chan int, 1)
					close(ch23)
					close(ch23)
					return int((id_(int16(-32768)) & int16(0x7ffe)))
				}()
				_ = o14
				fmt.Printf("o14 %T\n", o14)
				n25 := 2
			G24:
				{
					tick_()
					q26 := &x12; _ = q26
					ch29 := make(chan complex64, 4)
					ch29 <- func() complex64 { if false { return complex64(complex(1, 3)) }; return complex64(complex(0, 1)) }()
					ch29 <- func() complex64 { if false { return complex64(complex(0.25, 1)) }; return complex64(complex(-2.5, -0.5)) }()
					ch29 <- (id_(complex64(complex(1, -0.5))) * id_(complex64(complex(0.25, 3))))
					close(ch29)
				L27:
					for r28 := range ch29 {
						_ = r28
						tick_()
						switch {
							case id_((float32(imag(r28)) == (id_(float32(1)) / id_(float32(16777217))))):
								if (id_(uint(1)) == uint(1)) {
									break
								}
							case id_(true):
								if *ptr_(id_(true)) {
									break
								}
						}
						if (func() bool { if true { return true }; return true }() || (x12 <= x12)) {
							break L27
						}
					}
				}
				if n25--; n25 > 0 {
					goto G24
				}
			} else if ((x12 != x12) == (id_(uintptr(0)) > uintptr(1))) {
			} else {
			}
			r9 = r9
		}()
		defer func() {
			r9 = func() float64 { if !id_(false) { return float64(id_(int64(-9223372036854775808))) }; return r9 }()
		}()
		if func() bool { if false { return false }; return false }() {
			panic((id_(int(-1907302412898747642)) + int(7)))
		}
		return
	}()
	_ = o10
	fmt.Printf("o10 %v\n", o10)
	fmt.Println("v8", v8)
	fmt.Printf("o10 %#v\n", o10)
}
func t30_99() {
	n32 := 2
G31:
	{
		tick_()
		v33 := id_[int32]((any(func() int32 { if func() bool { if true { return true }; return false }() { return (id_(int32(2147483647)) & int32(3)) }; return (id_(int32(4)) & int32(1)) }())).(int32)); _ = v33
		if (pair_[bool, bool]{func() bool { if func() bool { if true { return true }; return true }() { return (v33 != v33) }; return (id_(uint64(2)) != uint64(1)) }(), func() bool { if func() bool { if false { return true }; return false }() { return (pair_[bool, uint]{true, uint(1)}).A }; return (id_(true) || false) }()}).A {
			try_(func() {
				if *ptr_(func() bool { if (id_(false) != false) { return (v33 != v33) }; return (id_(float64(16777217)) < float64(123456.789)) }()) {
					v34 := id_[T2_99](f5_99(ptr_(func() string { if false { return "Z" }; return "\xff" }()), (float64(imag(id_(complex128(complex(-2.5, 1))))) - (id_(float64(1)) / id_(float64(1e-7)))))); _ = v34
					v35 := id_[int8](((int8(id_(uint64(2))) & int8(id_(uint64(2)))) &^ func() int8 { if (id_(uint32(1)) == uint32(76)) { return (-id_(int8(2))) }; return int8(id_(uint64(7))) }())); _ = v35
				} else if ((v33 & v33) != func() int32 { if false { return v33 }; return int32(3) }()) {
					o37 := func() (r36 float64) {
						defer fmt.Println("deferred", ((id_(uint64(18446744073709551615)) >> id_(uint32(5))) & (-id_(uint64(396142226326631213)))))
						defer func() {
							if x := recover(); x != nil {
								fmt.Println("caught", x)
							}
							fmt.Println("v33", v33)
							r36 = (r36 / r36)
						}()
						fmt.Println("r36", r36)
						if (uint32(sum_([]int{(id_(int(7)) * int(9223372036854775806)), int(sum_([]int{int(-9223372036854775807), int(-9223372036854775808)}))})) > uint32(trunc_(float64(r36)))) {
							v38 := id_[int64](func() int64 { if (func() uint16 { if true { return uint16(3) }; return uint16(20) }() < (id_(uint16(0)) &^ uint16(0xffff))) { return (any((-id_(int64(3))))).(int64) }; return ((+id_(int64(-2398130493322108583))) >> 3) }()); _ = v38
							v33 += v33
						}
						return r36
					}()
					_ = o37
					fmt.Println("o37", o37)
					for i39 := int(0); i39 < 5; i39++ {
						_ = i39
						tick_()
						v40 := id_[int8](func() int8 { if !(id_(uint32(0)) < uint32(5)) { return ([...]int8{max(id_(int8(3)), int8(-1)), func() int8 { if false { return int8(120) }; return int8(2) }(), (id_(int8(-128)) & int8(-127))})[id_(2)] }; return ((id_(int8(7)) &^ int8(1)) + (id_(int8(3)) * int8(2))) }()); _ = v40
						if x41 := id_[uintptr](uintptr(func() int16 { if true { return int16(-32767) }; return int16(5) }())); func() bool { if func() bool { if true { return false }; return true }() { return (id_(int16(0)) < int16(1)) }; return (id_(uint16(0)) == uint16(11)) }() {
							_ = x41
							v42 := id_[int8](func() int8 { if ((+id_(int16(3))) == (id_(int16(7)) >> 15)) { return v40 }; return v40 }()); _ = v42
							v43 := id_[*[]uint8](&([]uint8{(id_(uint8(1)) | uint8(0)), func() uint8 { if true { return uint8(3) }; return uint8(5) }(), (id_(uint8(2)) >> 7), (-id_(uint8(5)))})); _ = v43
						} else {
						}
						if (func() bool { if false { return false }; return true }() == func() bool { if true { return false }; return true }()) {
							break
						}
					}
				} else {
				}
				fmt.Println("array", len([3]int(func() []int { if false { return ([]int{int(1), int(9223372036854775806), int(1)}) }; return (make([]int, 3, 6)) }())))
				fmt.Println("no panic")
			})
		}
	}
	if n32--; n32 > 0 {
		goto G31
	}
}
func main_99() {
	fuel_ = 3000
	try_(t7_99)
	try_(t30_99)
	fmt.Println("fuel", fuel_)
}

// 100
type My0_100 int
func (m My0_100) String() string { return fmt.Sprintf("my%d", int(m)) }
type Text0_100 string
type Number0_100 interface {
	~int | ~int8 | ~int16 | ~int32 | ~int64 | ~uint8 | ~float32 | ~float64
}
type Pair0_100[K comparable, V any] struct {
	Key K
	Val V
}
func (p Pair0_100[K, V]) Swap(v V) (Pair0_100[K, V], V) { p.Val, v = v, p.Val; return p, v }
func (p *Pair0_100[K, V]) Set(k K) { p.Key = k }
type List0_100[T any] struct {
	head *node0_100[T]
	n    int
}
type node0_100[T any] struct {
	v    T
	next *node0_100[T]
}
func (l *List0_100[T]) Push(v T) *List0_100[T] {
	l.head = &node0_100[T]{v, l.head}
	l.n++
	return l
}
func (l *List0_100[T]) All() func(func(int, T) bool) {
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
func Sum0_100[T Number0_100](xs ...T) (t T) {
	for _, x := range xs {
		t += x
	}
	return
}
func Map0_100[S ~[]E, E, R any](s S, f func(E) R) []R {
	var r []R
	for _, e := range s {
		r = append(r, f(e))
	}
	return r
}
func Fold0_100[T, A any](s []T, a A, f func(A, T) A) A {
	for _, x := range s {
		a = f(a, x)
	}
	return a
}
func Best0_100[T cmp.Ordered](xs []T) (best T, ok bool) {
	for i, x := range xs {
		if i == 0 || x > best {
			best, ok = x, true
		}
	}
	return
}
func Kind0_100[T any](x T) string {
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
func Group0_100[K comparable, V any](vs []V, by func(V) K) map[K][]V {
	m := make(map[K][]V)
	for _, v := range vs {
		m[by(v)] = append(m[by(v)], v)
	}
	return m
}
type Set0_100[T comparable] map[T]struct{}
func (s Set0_100[T]) Add(vs ...T) Set0_100[T] {
	for _, v := range vs {
		s[v] = struct{}{}
	}
	return s
}
type Tree0_100[T cmp.Ordered] struct {
	l, r *Tree0_100[T]
	v    T
}
func (t *Tree0_100[T]) Insert(v T) *Tree0_100[T] {
	if t == nil {
		return &Tree0_100[T]{v: v}
	}
	switch {
	case v < t.v:
		t.l = t.l.Insert(v)
	case v > t.v:
		t.r = t.r.Insert(v)
	}
	return t
}
func (t *Tree0_100[T]) Walk(f func(T)) {
	if t != nil {
		t.l.Walk(f)
		f(t.v)
		t.r.Walk(f)
	}
}
type Stringish0_100 interface {
	~string
	Len() int
}
func (t Text0_100) Len() int { return len(t) }
func Total0_100[T Stringish0_100](ts ...T) (n int) {
	for _, t := range ts {
		n += t.Len() + len(string(t)) + len(strings.ToUpper(string(t)))
	}
	return
}
type Opt0_100[T any] func(*T)
func With0_100[T any](opts ...Opt0_100[T]) T {
	var t T
	for _, o := range opts {
		o(&t)
	}
	return t
}
func PtrTo0_100[T any, P interface { *T; Set(string) }](k string) T {
	var t T
	P(&t).Set(k)
	return t
}
func c0_100() {
	xs := []My0_100{11, 13, 16, 3}
	ts := []int8{3, -1, 2}
	fmt.Println(Sum0_100(xs...), Sum0_100[My0_100](), Sum0_100(1.5, 2))
	fmt.Println(Map0_100(xs, func(x My0_100) string { return fmt.Sprint(x, "!") }), Fold0_100(ts, 0, func(n int, t int8) int { return n + len(fmt.Sprint(t)) }))
	fmt.Println(Best0_100(xs))
	fmt.Println(Best0_100(ts))
	fmt.Println(Kind0_100(xs), Kind0_100(xs[0]), Kind0_100(ts), Kind0_100(ts[0]), Kind0_100[any](nil), Kind0_100[error](nil), Kind0_100(My0_100(1)), Kind0_100(Pair0_100[int8, My0_100]{}))
	p := Pair0_100[int8, []My0_100]{ts[0], xs}
	q, old := p.Swap(nil)
	q.Set(ts[len(ts)-1])
	fmt.Printf("%v %+v %v %T %T\n", p, q, old, p, q.Swap)
	var l List0_100[int8]
	for _, t := range ts {
		l.Push(t).Push(t)
	}
	for i, t := range l.All() {
		if i == 4 {
			break
		}
		fmt.Print(i, t, " ")
	}
	fmt.Printf("%d %T\n", l.n, l)
	g := Group0_100(xs, func(x My0_100) bool { return x > 1 })
	fmt.Println(g, len(Set0_100[int8]{}.Add(ts...).Add(ts[0])))
	var tree *Tree0_100[int8]
	for _, t := range ts {
		tree = tree.Insert(t)
	}
	tree.Walk(func(t int8) { fmt.Print(t, " ") })
	fmt.Println(Total0_100[Text0_100]("héy", "a"), With0_100(func(p *Pair0_100[int, string]) { p.Key = 1 }, func(p *Pair0_100[int, string]) { p.Val = fmt.Sprint(p.Key) }))
	fmt.Printf("%T %v %+v\n", Map0_100[[]My0_100, My0_100, float64], PtrTo0_100[Pair0_100[string, int]]("k"), struct{ Pair0_100[int, int8] }{})
	f := Sum0_100[int]
	fmt.Println(f(1, 2, 1), Map0_100([]List0_100[int]{{n: 2}}, func(l List0_100[int]) int { return l.n }))
}
func main_100() {
	try_(c0_100)
}

// 101
func steps0_101(n int) (out []int) {
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
func c0_101() {
	fmt.Println(steps0_101(3), steps0_101(1))
	rows:
	for r := 0; r < 4; r++ {
		cols:
		for c := range 4 {
			switch v := r*4 + c; {
			case v%2 == 0:
				continue cols
			case v%7 == 1:
				continue rows
			case v > 14:
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
		if 3 > 2 {
			goto left
		}
		fmt.Println("not left")
	left:
	sw:
	switch x := any("abc").(type) {
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
	switch f := func() int { fmt.Print("once "); return 3 }; f() {
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
func main_101() {
	try_(c0_101)
}

// 102
type T1_102 struct {
	F0 [][]uint
	F1 uint32
	F2 []float32
}
func (t T1_102) M(x int) int {
	return (x ^ x)
}
func (t T1_102) N(x int) T1_102 {
	return (T1_102{func() [][]uint { if false { return t.F0 }; return t.F0 }(), (pair_[uint32, int32]{t.F1, int32(2)}).A, []float32(window_([]float32(([]float32{float32(123456.789), float32(0.5), float32(0.1), float32(-1)})), x, x))})
}
func (t *T1_102) Set(x int) {
	t.F0 = (make([][]uint, 4, 7))
}
func f3_102(p2 uint8) float32 {
	tick_()
	fmt.Println("in f3_102")
	var v4 T1_102; _ = v4
	return at_(v4.F2, func() int { if false { return int(-1290864205158365927) }; return int(3) }())
}
func f8_102(p5 T1_102, p6 []int, p7 *int64) []uint16 {
	tick_()
	fmt.Println("in f8_102")
	v9 := id_[uint](uint(((id_(int8(-1)) - int8(-1)) / (int8(id_(len(p6))) | 1)))); _ = v9
	return []uint16(window_([]uint16([]uint16(mapped_([]int{1, 2, int(9223372036854775806)}, func(i int) uint16 { return uint16(7) }))), (id_(int(-9223372036854775808)) &^ int(7)), (id_(int(-9223372036854775808)) << 1)))
}
func t10_102() {
	v11 := id_[[2][]int](([2][]int{([]int{func() int { if false { return int(0) }; return int(9223372036854775806) }(), (id_(int(7)) >> id_(uint(0))), int(sum_([]int{int(3), int(57)}))}), func() []int { if (id_(int8(7)) != int8(-128)) { return append(trim_([]int(([]int{}))), []int{int(0), int(3)}...) }; return []int(mapped_([]int{1, 2, int(-1)}, func(i int) int { return int(7) })) }()})); _ = v11
	q12 := &v11; _ = q12
	fmt.Println("v11", v11)
	switch x13 := (func() any { if func() bool { if false { return true }; return false }() { return any(float32(1e10)) }; return func() any { if true { return any(false) }; return any(int16(-32768)) }() }()).(type) {
		case uint:
			_ = x13
			fmt.Printf("x13 %v\n", x13)
			m14 := id_[T1_102](*ptr_((T1_102{F0: [][]uint(nil), F1: uint32(4294967294), F2: (make([]float32, 4, 4))})))
			fmt.Println("method", m14.M(int(sum_([]int{(id_(int(-6680873565134541231)) << id_(uint16(65535))), int(id_(uint16(5)))}))))
		case uint64:
			_ = x13
			fmt.Println("x13", x13)
			v15 := id_[[]any]([]any(mapped_([]int{1, 2, int((id_(int16(0)) % (id_(int16(32766)) | 1)))}, func(i int) any { return any(func() int8 { if true { return int8(-1) }; return int8(0) }()) }))); _ = v15
		case uint16:
			_ = x13
			fmt.Println("x13", x13)
		case int32:
			_ = x13
			fmt.Println("x13", x13)
		default:
			_ = x13
	}
	fmt.Println("v11", v11)
	if q12 != nil {
		fmt.Println("*q12", *q12)
	}
}
func main_102() {
	fuel_ = 3000
	try_(t10_102)
	fmt.Println("fuel", fuel_)
}

// 103
var base0_103 = errors.New("base")
type Code0_103 int
func (c Code0_103) Error() string { return fmt.Sprintf("code %d", int(c)) }
func (c Code0_103) Is(t error) bool { return t == base0_103 && c > 3 }
type Wrap0_103 struct {
	op  string
	err error
}
func (w *Wrap0_103) Error() string { return w.op + ": " + w.err.Error() }
func (w *Wrap0_103) Unwrap() error { return w.err }
func make0_103(n int) (err error) {
	defer func() {
		if r := recover(); r != nil {
			err = fmt.Errorf("recovered: %w", r.(error))
		}
	}()
	switch n {
	case 0:
		return nil
	case 1:
		return &Wrap0_103{"op", base0_103}
	case 2:
		return fmt.Errorf("a %w and %w", Code0_103(3), &Wrap0_103{"x", Code0_103(2)})
	case 3:
		return errors.Join(base0_103, nil, Code0_103(3))
	case 4:
		_ = []int{}[id_(3)]
	case 5:
		var w *Wrap0_103
		return w
	}
	return fmt.Errorf("%v %d: %w", base0_103, n, errors.Join(nil, nil))
}
func c0_103() {
	for n := range 7 {
		err := make0_103(n)
		if err == nil {
			fmt.Println(n, "nil")
			continue
		}
		var code Code0_103
		var wrap *Wrap0_103
		fmt.Println(n, errors.Is(err, base0_103), errors.As(err, &code), code)
		if n != 5 {
			fmt.Println(err, errors.As(err, &wrap), errors.Unwrap(err) == nil)
			fmt.Printf("%v|%s|%q|%T\n", err, err, err, err)
		}
	}
	fmt.Printf("%v %+v %d %x %T\n", Code0_103(3), Code0_103(1), Code0_103(2), Code0_103(10), base0_103)
}
func c1_103() {
	fmt.Println(math.Ceil(-2.25), math.Acos(math.Inf(-1)), math.Tanh(math.NaN()), math.Trunc(3.5))
	fmt.Println(math.Round(-0.5), math.Acos(-1), math.Cos(16777216.5), math.Exp2(1))
	fmt.Println(math.Asin(3.5), math.Abs(1e-5), math.Cosh(1e-5), math.Acos(math.Inf(1)))
	fmt.Println(math.Hypot(1e-4, 16777216.5), math.Copysign(1.5, 0.9958643028455554), math.Atan2(3.5, 1e-4))
	fmt.Println(math.Dim(4.584570593269699, math.Inf(1)), math.Copysign(math.NaN(), 1.7976931348623157e308), math.Remainder(0, 1e20))
	fmt.Println(math.Float64bits(math.Inf(-1)), math.Float32bits(float32(id_(float64(-2.25)))), math.IsNaN(-1), math.Signbit(1.5), math.MaxInt64, math.SmallestNonzeroFloat64, uint64(math.MaxUint64), math.Pi)
	{ f, e := math.Frexp(0.1); i, fr := math.Modf(math.Inf(1)); fmt.Println(f, e, i, fr, math.Ldexp(0.7, 6)) }
	fmt.Println(bits.OnesCount64(18446744073709551615), bits.LeadingZeros64(18446744073709551615), bits.TrailingZeros64(18446744073709551615), bits.Reverse64(18446744073709551615), bits.Len64(18446744073709551615), bits.RotateLeft64(18446744073709551615, -53), bits.ReverseBytes64(18446744073709551615))
	{ hi, lo := bits.Mul64(18446744073709551615, 10); s, c := bits.Add64(18446744073709551615, 1, 1); fmt.Println(hi, lo, s, c) }
	{ xs := []int{}; sort.Sort(sort.Reverse(sort.IntSlice(xs))); i := sort.Search(len(xs), func(i int) bool { return xs[i] <= 3 }); fmt.Println(xs, i, sort.SliceIsSorted(xs, func(i, j int) bool { return xs[i] < xs[j] })) }
	{ ps := []struct{ n int; s string }{{3, "a"}, {2, "b"}, {3, "c"}, {1, "d"}, {1, "e"}, {3, "f"}}; sort.SliceStable(ps, func(i, j int) bool { return ps[i].n < ps[j].n }); fmt.Println(ps) }
}
func main_103() {
	try_(c0_103)
	try_(c1_103)
}

// 104
func c0_104() {
	a := [6][5]int64{[5]int64{5}, [5]int64{5}, [5]int64{0}, [5]int64{3}, [5]int64{9}}; s := a[1:3:5]
	show_ := func(what string, x [][5]int64) { fmt.Println(what, x, len(x), cap(x), x == nil) }
	show_("s", s)
	s0 := append(s, [5]int64{7}, [5]int64{8}, [5]int64{3}, [5]int64{4})
	show_("s0", s0)
	s1 := append(s, [5]int64{2})
	if len(s) > 0 {
		s[len(s)-1] = [5]int64{5}
	}
	show_("s1", s1)
	s2 := slices.Insert(s, len(s)/2, [5]int64{1})
	show_("s2", s2)
	s3 := append(s0, [5]int64{0}, [5]int64{2}, [5]int64{7}, [5]int64{2})
	if len(s0) > 0 {
		s0[len(s0)-1] = [5]int64{1}
	}
	show_("s3", s3)
	s4 := append(s, [5]int64{2})
	show_("s4", s4)
	show_("s", s2)
	_ = s
	_ = s0
	_ = s1
	_ = s2
	_ = s3
	_ = s4
	_ = slices.Max[[]int]
}
func main_104() {
	try_(c0_104)
}

func main() {
	if len(os.Args) > 1 {
		switch os.Args[1] {
	case "1":
		main_1()
	case "2":
		main_2()
	case "3":
		main_3()
	case "4":
		main_4()
	case "5":
		main_5()
	case "6":
		main_6()
	case "7":
		main_7()
	case "8":
		main_8()
	case "9":
		main_9()
	case "10":
		main_10()
	case "11":
		main_11()
	case "12":
		main_12()
	case "14":
		main_14()
	case "15":
		main_15()
	case "16":
		main_16()
	case "18":
		main_18()
	case "19":
		main_19()
	case "20":
		main_20()
	case "21":
		main_21()
	case "22":
		main_22()
	case "23":
		main_23()
	case "24":
		main_24()
	case "25":
		main_25()
	case "27":
		main_27()
	case "28":
		main_28()
	case "29":
		main_29()
	case "30":
		main_30()
	case "31":
		main_31()
	case "32":
		main_32()
	case "33":
		main_33()
	case "34":
		main_34()
	case "35":
		main_35()
	case "36":
		main_36()
	case "37":
		main_37()
	case "38":
		main_38()
	case "39":
		main_39()
	case "40":
		main_40()
	case "41":
		main_41()
	case "42":
		main_42()
	case "43":
		main_43()
	case "44":
		main_44()
	case "45":
		main_45()
	case "46":
		main_46()
	case "47":
		main_47()
	case "48":
		main_48()
	case "49":
		main_49()
	case "50":
		main_50()
	case "51":
		main_51()
	case "52":
		main_52()
	case "53":
		main_53()
	case "54":
		main_54()
	case "55":
		main_55()
	case "56":
		main_56()
	case "57":
		main_57()
	case "58":
		main_58()
	case "59":
		main_59()
	case "60":
		main_60()
	case "61":
		main_61()
	case "62":
		main_62()
	case "63":
		main_63()
	case "64":
		main_64()
	case "65":
		main_65()
	case "66":
		main_66()
	case "68":
		main_68()
	case "69":
		main_69()
	case "70":
		main_70()
	case "71":
		main_71()
	case "72":
		main_72()
	case "73":
		main_73()
	case "74":
		main_74()
	case "75":
		main_75()
	case "76":
		main_76()
	case "77":
		main_77()
	case "78":
		main_78()
	case "79":
		main_79()
	case "80":
		main_80()
	case "81":
		main_81()
	case "82":
		main_82()
	case "83":
		main_83()
	case "84":
		main_84()
	case "85":
		main_85()
	case "86":
		main_86()
	case "87":
		main_87()
	case "88":
		main_88()
	case "89":
		main_89()
	case "90":
		main_90()
	case "91":
		main_91()
	case "92":
		main_92()
	case "93":
		main_93()
	case "94":
		main_94()
	case "95":
		main_95()
	case "96":
		main_96()
	case "97":
		main_97()
	case "98":
		main_98()
	case "99":
		main_99()
	case "100":
		main_100()
	case "101":
		main_101()
	case "102":
		main_102()
	case "103":
		main_103()
	case "104":
		main_104()
		}
		return
	}
	fmt.Println("## 1")
	main_1()
	fmt.Println("## 2")
	main_2()
	fmt.Println("## 3")
	main_3()
	fmt.Println("## 4")
	main_4()
	fmt.Println("## 5")
	main_5()
	fmt.Println("## 6")
	main_6()
	fmt.Println("## 7")
	main_7()
	fmt.Println("## 8")
	main_8()
	fmt.Println("## 9")
	main_9()
	fmt.Println("## 10")
	main_10()
	fmt.Println("## 11")
	main_11()
	fmt.Println("## 12")
	main_12()
	fmt.Println("## 14")
	main_14()
	fmt.Println("## 15")
	main_15()
	fmt.Println("## 16")
	main_16()
	fmt.Println("## 18")
	main_18()
	fmt.Println("## 19")
	main_19()
	fmt.Println("## 20")
	main_20()
	fmt.Println("## 21")
	main_21()
	fmt.Println("## 22")
	main_22()
	fmt.Println("## 23")
	main_23()
	fmt.Println("## 24")
	main_24()
	fmt.Println("## 25")
	main_25()
	fmt.Println("## 27")
	main_27()
	fmt.Println("## 28")
	main_28()
	fmt.Println("## 29")
	main_29()
	fmt.Println("## 30")
	main_30()
	fmt.Println("## 31")
	main_31()
	fmt.Println("## 32")
	main_32()
	fmt.Println("## 33")
	main_33()
	fmt.Println("## 34")
	main_34()
	fmt.Println("## 35")
	main_35()
	fmt.Println("## 36")
	main_36()
	fmt.Println("## 37")
	main_37()
	fmt.Println("## 38")
	main_38()
	fmt.Println("## 39")
	main_39()
	fmt.Println("## 40")
	main_40()
	fmt.Println("## 41")
	main_41()
	fmt.Println("## 42")
	main_42()
	fmt.Println("## 43")
	main_43()
	fmt.Println("## 44")
	main_44()
	fmt.Println("## 45")
	main_45()
	fmt.Println("## 46")
	main_46()
	fmt.Println("## 47")
	main_47()
	fmt.Println("## 48")
	main_48()
	fmt.Println("## 49")
	main_49()
	fmt.Println("## 50")
	main_50()
	fmt.Println("## 51")
	main_51()
	fmt.Println("## 52")
	main_52()
	fmt.Println("## 53")
	main_53()
	fmt.Println("## 54")
	main_54()
	fmt.Println("## 55")
	main_55()
	fmt.Println("## 56")
	main_56()
	fmt.Println("## 57")
	main_57()
	fmt.Println("## 58")
	main_58()
	fmt.Println("## 59")
	main_59()
	fmt.Println("## 60")
	main_60()
	fmt.Println("## 61")
	main_61()
	fmt.Println("## 62")
	main_62()
	fmt.Println("## 63")
	main_63()
	fmt.Println("## 64")
	main_64()
	fmt.Println("## 65")
	main_65()
	fmt.Println("## 66")
	main_66()
	fmt.Println("## 68")
	main_68()
	fmt.Println("## 69")
	main_69()
	fmt.Println("## 70")
	main_70()
	fmt.Println("## 71")
	main_71()
	fmt.Println("## 72")
	main_72()
	fmt.Println("## 73")
	main_73()
	fmt.Println("## 74")
	main_74()
	fmt.Println("## 75")
	main_75()
	fmt.Println("## 76")
	main_76()
	fmt.Println("## 77")
	main_77()
	fmt.Println("## 78")
	main_78()
	fmt.Println("## 79")
	main_79()
	fmt.Println("## 80")
	main_80()
	fmt.Println("## 81")
	main_81()
	fmt.Println("## 82")
	main_82()
	fmt.Println("## 83")
	main_83()
	fmt.Println("## 84")
	main_84()
	fmt.Println("## 85")
	main_85()
	fmt.Println("## 86")
	main_86()
	fmt.Println("## 87")
	main_87()
	fmt.Println("## 88")
	main_88()
	fmt.Println("## 89")
	main_89()
	fmt.Println("## 90")
	main_90()
	fmt.Println("## 91")
	main_91()
	fmt.Println("## 92")
	main_92()
	fmt.Println("## 93")
	main_93()
	fmt.Println("## 94")
	main_94()
	fmt.Println("## 95")
	main_95()
	fmt.Println("## 96")
	main_96()
	fmt.Println("## 97")
	main_97()
	fmt.Println("## 98")
	main_98()
	fmt.Println("## 99")
	main_99()
	fmt.Println("## 100")
	main_100()
	fmt.Println("## 101")
	main_101()
	fmt.Println("## 102")
	main_102()
	fmt.Println("## 103")
	main_103()
	fmt.Println("## 104")
	main_104()
}
