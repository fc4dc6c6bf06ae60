package main

import (
	"bufio"
	"bytes"
	"cmp"
	"container/heap"
	"container/list"
	"container/ring"
	"context"
	"errors"
	"fmt"
	"io"
	"iter"
	"maps"
	"math"
	"math/bits"
	"math/cmplx"
	"os"
	"runtime"
	"slices"
	"sort"
	"strconv"
	"strings"
	"sync"
	"sync/atomic"
	"time"
	"unicode"
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
func tell_(name string) func(...any) {
	return func(xs ...any) {
		fmt.Print(name)
		for _, x := range xs {
			switch x := x.(type) {
			case string, []byte, []string, [][]byte:
				fmt.Printf(" %q", x)
			case error:
				fmt.Printf(" %T %v", x, x)
			default:
				fmt.Printf(" %v", x)
			}
		}
		fmt.Println()
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
func map0_1[T, U any](s iter.Seq[T], f func(T) U) iter.Seq[U] {
	return func(yield func(U) bool) {
		for x := range s {
			if !yield(f(x)) {
				return
			}
		}
	}
}
func take0_1[T any](s iter.Seq[T], n int) iter.Seq[T] {
	return func(yield func(T) bool) {
		if n <= 0 {
			return
		}
		left := n
		for x := range s {
			if left--; !yield(x) || left == 0 {
				return
			}
		}
	}
}
func drop0_1[T any](s iter.Seq[T], n int) iter.Seq[T] {
	return func(yield func(T) bool) {
		i := 0
		for x := range s {
			if i++; i <= n {
				continue
			}
			if !yield(x) {
				break
			}
		}
	}
}
func chain0_1[T any](ss ...iter.Seq[T]) iter.Seq[T] {
	return func(yield func(T) bool) {
		for _, s := range ss {
			for x := range s {
				if !yield(x) {
					return
				}
			}
		}
	}
}
func zip0_1[T, U any](a iter.Seq[T], b iter.Seq[U]) iter.Seq2[T, U] {
	return func(yield func(T, U) bool) {
		next, stop := iter.Pull(b)
		defer stop()
		for x := range a {
			y, ok := next()
			if !ok || !yield(x, y) {
				return
			}
		}
	}
}
func turns0_1[T any](a, b iter.Seq[T]) iter.Seq[T] {
	return func(yield func(T) bool) {
		na, sa := iter.Pull(a)
		nb, sb := iter.Pull(b)
		defer sb()
		defer sa()
		for {
			x, ok := na()
			if !ok {
				break
			}
			if !yield(x) {
				return
			}
			na, nb = nb, na
		}
		for x, ok := nb(); ok && yield(x); x, ok = nb() {
		}
	}
}
func log0_1[T any](name string, s iter.Seq[T]) iter.Seq[T] {
	return func(yield func(T) bool) {
		fmt.Println(name, "begins")
		defer fmt.Println(name, "ends")
		s(func(x T) bool {
			ok := yield(x)
			if !ok {
				fmt.Println(name, "stopped at", x)
			}
			return ok
		})
	}
}
func index0_1[T any](s iter.Seq[T]) iter.Seq2[int, T] {
	return func(yield func(int, T) bool) {
		i := -1
		s(func(x T) bool { i++; return yield(i, x) })
	}
}
func firsts0_1[T, U any](s iter.Seq2[T, U]) iter.Seq[T] {
	return func(yield func(T) bool) {
		for x := range s {
			if !yield(x) {
				return
			}
		}
	}
}
type tree0_1[T any] struct {
	left, right *tree0_1[T]
	v           T
}
func (t *tree0_1[T]) All(yield func(T) bool) { t.push(yield) }
func (t *tree0_1[T]) push(yield func(T) bool) bool {
	return t == nil || t.left.push(yield) && yield(t.v) && t.right.push(yield)
}
func forever0_1(yield func(int) bool) {
	for i := 0; yield(i); i++ {
	}
}
func sent0_1(n int) iter.Seq[int] {
	return func(yield func(int) bool) {
		c, done := make(chan int), make(chan struct{})
		defer close(done)
		go func() {
			defer close(c)
			for i := range n {
				select {
				case c <- i * i:
				case <-done:
					return
				}
			}
		}()
		for x := range c {
			if !yield(x) {
				return
			}
		}
	}
}
func breaks0_1(n int) iter.Seq[int] {
	return func(yield func(int) bool) {
		for i := range n {
			if !yield(i) {
				return
			}
		}
		panic("broken iterator")
	}
}
func run0_1() (res string) {
	n, c := 0, make(chan int)
	var fs []func() int
	defer func() { fmt.Println("left", n, len(fs), res, cap(c)) }()
	{
	var x2 int
	for x2 = range slices.Values(slices.Sorted(map0_1(firsts0_1(slices.Backward([]string{"x", "y"})), func(x int) int { return x*2 - 1 }))) {
		n += x2
		var x17 int
		for x17 = range map0_1(slices.Chunk(slices.Collect(firsts0_1(slices.All(make([]bool, 2)))), 3), func(x []int) int { return sum_(x) }) {
			n += x17
			if n++; n > 200 {
				return "too long"
			}
			switch x17 {
			case 2:
				break
			case 9:
				n++
			default:
				fmt.Print(".")
			}
			if x17%3 == 1 {
				break
			}
			func() {
				for z := range upto_(x17) {
					if z > 2 {
						return
					}
					n++
				}
			}()
		}
		if n++; n > 200 {
			return "too long"
		}
		switch x2 {
		case 1:
			break
		case 4:
			goto out
		default:
			fmt.Print(".")
		}
		if x2%2 == 1 {
			continue
		}
	}
	}
	fmt.Println("after")
	{
	loop29:
	for x30, y31 := range slices.All([]int{2, 7}) {
		n += x30
		for x46 := range take0_1((&tree0_1[int]{&tree0_1[int]{nil, nil, 1}, &tree0_1[int]{nil, nil, 3}, 2}).All, 2) {
			n += x46
			if n++; n > 200 {
				return "too long"
			}
			defer func() { fmt.Println("deferred", x46, n, res) }()
			go func() { c <- x46 }()
			n += <-c
		}
		if n++; n > 200 {
			return "too long"
		}
		n -= y31
		switch x30 {
		case 2:
			break
		case 9:
			break loop29
		default:
			fmt.Print(".")
		}
	}
	}
	res = "ran "
	goto out
out:
	for _, f := range fs {
		fmt.Print(f(), " ")
	}
	return res + "end"
}
func c0_1() {
	_, _ = maps.Keys[map[int]int], strings.Lines
	try_(func() { fmt.Println(run0_1()) })
	try_(func() { fmt.Println(slices.Collect(firsts0_1(index0_1(log0_1("q147", log0_1("q148", map0_1(strings.SplitSeq("a,bb,,ccc", ","), func(s string) int { return len(s) }))))))) })
	try_(func() {
		next, stop := iter.Pull(slices.Values(slices.Sorted(drop0_1(sent0_1(1), 2))))
		defer stop()
		for range 1 {
			fmt.Println(next())
		}
		stop()
		fmt.Println(next())
	})
	try_(func() {
		next, stop := iter.Pull2(index0_1(firsts0_1(index0_1((&tree0_1[int]{&tree0_1[int]{nil, nil, 1}, &tree0_1[int]{nil, nil, 3}, 2}).All))))
		fmt.Println(next())
		stop()
		fmt.Println(next())
	})
}
func main_1() {
	try_(c0_1)
}

// 2
func c0_2() {
	s, t := id_("go"), id_("\u200b")
	_, _, _ = strings.ToUpper, utf8.RuneLen, strconv.Quote
	_ = t
	{
	fmt.Printf("%q %q\n", strings.FieldsFunc(s, func(r rune) bool { return r == ',' || r > 200 }), strings.NewReplacer("a", "1", " ", "2").Replace(s))
	}
	{
	fmt.Printf("%q %q %q\n", strings.Split(s, " "), strings.SplitAfter(s, " "), strings.Replace(s, " ", t, 4))
	}
	{
	try_(func() { fmt.Println(s[4]) })
	}
	{
	before, after, found := strings.Cut(s, " "); fmt.Printf("%q %q %v %q\n", before, after, found, strings.Join([]string{s, t, s}, " "))
	}
	{
	try_(func() { fmt.Printf("%q\n", strings.Repeat(s, id_(4))) })
	}
	{
	r, size := utf8.DecodeRuneInString(s); fmt.Println(r, size, utf8.RuneLen('\U0010ffff'), utf8.ValidRune('\U0010ffff'), string(rune('\U0010ffff')), utf8.AppendRune(nil, '\U0010ffff'))
	}
	{
	try_(func() { i := id_(2); fmt.Printf("%q\n", s[i:]) })
	}
	{
	fmt.Println(strings.IndexRune(s, '\U0010ffff'), strings.ContainsRune(s, '\U0010ffff'), strings.IndexByte(s, 'a'), strings.IndexAny(s, t), strings.ContainsAny(s, t), strings.EqualFold(s, strings.ToUpper(s)))
	}
	{
	fmt.Println(strings.Fields(s), strings.SplitN(s, " ", 4), strings.Count(s, " "), strings.Index(s, " "), strings.LastIndex(s, " "))
	}
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
type node0_4 struct {
	v    int
	next *node0_4
}
type S0_4 struct{ a, b int }
type chain0_4 int
func obj0_4(n int) chain0_4 { fmt.Println("obj", n); return chain0_4(n) }
func (c chain0_4) call(n int) chain0_4 { fmt.Println("call", c, n); return c*10 + chain0_4(n) }
func t0_4(n int) int { fmt.Print("t", n, " "); return n }
func k0_4(s string) string { fmt.Print("k", s, " "); return s }
func show0_4(a, b int) { fmt.Println("show", a, b) }
func c0_4() {
	func() {
	x := 1
	f := func(p *int) int { *p += 5; return *p }
	fmt.Println(x, f(&x), x)
	y := S0_4{x, f(&x)}
	m := map[int]int{x: f(&x)}
	fmt.Println(y, m, x == f(&x), f(&x) == x)
	}()
	func() {
	m := map[string]int{}
	m[k0_4("a")], m[k0_4("b")] = t0_4(1), t0_4(2)
	m[k0_4("a")] += t0_4(3)
	fmt.Println(m)
	}()
	func() {
	var arr [3]int
	for arr[t0_4(1)] = range t0_4(2) {
	}
	fmt.Println(arr)
	}()
	func() {
	i, xs := 0, []int{10, 20, 30}
	i, xs[i] = 2, 5
	fmt.Println(i, xs)
	xs[0], xs[i] = xs[i], xs[0]
	fmt.Println(xs)
	}()
}
func main_4() {
	try_(c0_4)
}

// 5
func c0_5() {
	fmt.Println(math.Atan(math.Inf(1)), math.Cos(1e-4), math.Sqrt(math.Copysign(0, -1)), math.Expm1(1))
	fmt.Println(math.Log1p(0), math.Exp(0), math.RoundToEven(1), math.Log10(-0.0))
	fmt.Println(math.RoundToEven(1), math.Exp2(1), math.Log(1.5), math.Abs(0.4149067116227452))
	fmt.Println(math.Max(math.NaN(), math.Inf(-1)), math.Mod(1e-4, 1e-4), math.Hypot(math.NaN(), 1e20))
	fmt.Println(math.Float64bits(1e6), math.Float32bits(float32(id_(float64(123456789)))), math.IsNaN(1), math.Signbit(16777216.5), math.MaxInt64, math.SmallestNonzeroFloat64, uint64(math.MaxUint64), math.Pi)
	{ f, e := math.Frexp(1e6); i, fr := math.Modf(123456789); fmt.Println(f, e, i, fr, math.Ldexp(0.7, -4)) }
	fmt.Println(bits.OnesCount64(5), bits.LeadingZeros64(5), bits.TrailingZeros64(5), bits.Reverse64(5), bits.Len64(5), bits.RotateLeft64(5, 17), bits.ReverseBytes64(5))
	{ hi, lo := bits.Mul64(5, 18446744073709551615); s, c := bits.Add64(5, 10, 1); fmt.Println(hi, lo, s, c) }
	{ xs := []int{3, 22}; sort.Sort(sort.Reverse(sort.IntSlice(xs))); i := sort.Search(len(xs), func(i int) bool { return xs[i] <= 3 }); fmt.Println(xs, i, sort.SliceIsSorted(xs, func(i, j int) bool { return xs[i] < xs[j] })) }
	{ ps := []struct{ n int; s string }{{2, "a"}, {3, "b"}}; sort.SliceStable(ps, func(i, j int) bool { return ps[i].n < ps[j].n }); fmt.Println(ps) }
}
func c1_5() {
	s := []int{1, 2, 3, 4, 5}[:3:4]
	a := [4]int{1, 2, 3, 4}
	p := &a
	str := id_("héllo")
	var none []int
	var np *[4]int
	m := map[[2]int]string{}
	type bytes []byte
	b := bytes("xyz")
	aa := [2][3]int8{{1}, {2}}
	ss := [][]string{{"a"}, nil}
	_, _, _, _, _, _, _, _, _ = none, np, m, b, aa, ss, p, s, str
	try_(func() { q := (*[3]int)(s[:id_(int8(0))]); fmt.Println(*q) })
	try_(func() { fmt.Println([2]int(s[id_(uint32(2)):])) })
	try_(func() { fmt.Printf("%q\n", str[id_(uintptr(2)):id_(uint32(1494152596))]) })
	try_(func() { y := a[id_(uintptr(5)):id_(uint8(4)):id_(uint(5))]; fmt.Println(y, len(y), cap(y)) })
	try_(func() { y := p[1:3][id_(int(2)):id_(int(2)):id_(uint16(3))]; fmt.Println(y, len(y), cap(y)) })
	try_(func() { fmt.Println([3]int(s[id_(uint64(18446744073709551615)):])) })
	try_(func() { for i := range id_(int(0))%9 { fmt.Print(i, " ") }; fmt.Println() })
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

// 8
var base0_8 = errors.New("base")
type Code0_8 int
func (c Code0_8) Error() string { return fmt.Sprintf("code %d", int(c)) }
func (c Code0_8) Is(t error) bool { return t == base0_8 && c > 3 }
type Wrap0_8 struct {
	op  string
	err error
}
func (w *Wrap0_8) Error() string { return w.op + ": " + w.err.Error() }
func (w *Wrap0_8) Unwrap() error { return w.err }
func make0_8(n int) (err error) {
	defer func() {
		if r := recover(); r != nil {
			err = fmt.Errorf("recovered: %w", r.(error))
		}
	}()
	switch n {
	case 0:
		return nil
	case 1:
		return &Wrap0_8{"op", base0_8}
	case 2:
		return fmt.Errorf("a %w and %w", Code0_8(6), &Wrap0_8{"x", Code0_8(2)})
	case 3:
		return errors.Join(base0_8, nil, Code0_8(6))
	case 4:
		_ = []int{}[id_(6)]
	case 5:
		var w *Wrap0_8
		return w
	}
	return fmt.Errorf("%v %d: %w", base0_8, n, errors.Join(nil, nil))
}
func c0_8() {
	for n := range 7 {
		err := make0_8(n)
		if err == nil {
			fmt.Println(n, "nil")
			continue
		}
		var code Code0_8
		var wrap *Wrap0_8
		fmt.Println(n, errors.Is(err, base0_8), errors.As(err, &code), code)
		if n != 5 {
			fmt.Println(err, errors.As(err, &wrap), errors.Unwrap(err) == nil)
			fmt.Printf("%v|%s|%q|%T\n", err, err, err, err)
		}
	}
	fmt.Printf("%v %+v %d %x %T\n", Code0_8(6), Code0_8(1), Code0_8(2), Code0_8(10), base0_8)
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
func at0_10(n int) int { fmt.Print("at", n, " "); return n }
func on0_10[T any](n int, c T) T { fmt.Print("on", n, " "); return c }
type token0_10 struct{}
func c0_10() {
	x, xs, m := 0, []int{0, 0, 0}, map[string]int{}
	var ok bool
	var s struct{ f int }
	p := &x
	live, stop := context.WithCancel(context.Background())
	dead, kill := context.WithCancel(live)
	kill()
	defer stop()
	_, _, _, _ = dead, time.Hour, s, ok
	{
		u0 := make(chan int)
		r := make(chan int, 3)
		r <- 4
		r <- 4
		close(r)
		{
			loop0:
			for i := range 2 {
				select {
				case m["k"], ok = (<-r):
					fmt.Println("case", 0)
					fmt.Println(ok)
				case on0_10(0, u0) <- at0_10(0):
					fmt.Println("case", 1)
					continue loop0
					break
				case t := <-time.Tick(time.Hour):
					fmt.Println("case", 2)
					fmt.Println(t)
				case <-time.NewTimer(time.Minute).C:
					fmt.Println("case", 3)
					continue
					fmt.Println("after", i)
				case <-on0_10(3, live).Done():
					fmt.Println("case", 4)
					break loop0
					if i > 0 {
						break loop0
					}
					fmt.Println("after", i)
				}
				fmt.Println("next", i)
			}
		}
		fmt.Println("out")
	}
	{
		u1 := make(chan int)
		{
			loop1:
			for i := range 1 {
				select {
				case <-on0_10(0, live).Done():
					fmt.Println("case", 0)
				default:
					fmt.Println("case", 1)
					fmt.Println("after", i)
				case on0_10(1, u1) <- at0_10(1):
					fmt.Println("case", 2)
					if i == 0 {
						continue loop1
					}
				}
				fmt.Println("next", i)
			}
		}
		fmt.Println("out")
	}
	{
		u0 := make(chan int)
		u1 := make(chan int)
		r := make(chan int)
		go close(r)
		i := 0
		_ = i
		select {
		case on0_10(0, u0) <- at0_10(0):
			fmt.Println("case", 0)
			fmt.Println("body", i)
		case on0_10(1, u1) <- at0_10(1):
			fmt.Println("case", 1)
			fmt.Println("body", i)
			fmt.Println("after", i)
		case _, ok = <-r:
			fmt.Println("case", 2)
			if i == 1 {
				break
			}
		}
		fmt.Println("out")
	}
	fmt.Println(x, xs, m, s, *p, live.Err())
}
func main_10() {
	try_(c0_10)
}

// 11
func map0_11[T, U any](s iter.Seq[T], f func(T) U) iter.Seq[U] {
	return func(yield func(U) bool) {
		for x := range s {
			if !yield(f(x)) {
				return
			}
		}
	}
}
func take0_11[T any](s iter.Seq[T], n int) iter.Seq[T] {
	return func(yield func(T) bool) {
		if n <= 0 {
			return
		}
		left := n
		for x := range s {
			if left--; !yield(x) || left == 0 {
				return
			}
		}
	}
}
func drop0_11[T any](s iter.Seq[T], n int) iter.Seq[T] {
	return func(yield func(T) bool) {
		i := 0
		for x := range s {
			if i++; i <= n {
				continue
			}
			if !yield(x) {
				break
			}
		}
	}
}
func chain0_11[T any](ss ...iter.Seq[T]) iter.Seq[T] {
	return func(yield func(T) bool) {
		for _, s := range ss {
			for x := range s {
				if !yield(x) {
					return
				}
			}
		}
	}
}
func zip0_11[T, U any](a iter.Seq[T], b iter.Seq[U]) iter.Seq2[T, U] {
	return func(yield func(T, U) bool) {
		next, stop := iter.Pull(b)
		defer stop()
		for x := range a {
			y, ok := next()
			if !ok || !yield(x, y) {
				return
			}
		}
	}
}
func turns0_11[T any](a, b iter.Seq[T]) iter.Seq[T] {
	return func(yield func(T) bool) {
		na, sa := iter.Pull(a)
		nb, sb := iter.Pull(b)
		defer sb()
		defer sa()
		for {
			x, ok := na()
			if !ok {
				break
			}
			if !yield(x) {
				return
			}
			na, nb = nb, na
		}
		for x, ok := nb(); ok && yield(x); x, ok = nb() {
		}
	}
}
func log0_11[T any](name string, s iter.Seq[T]) iter.Seq[T] {
	return func(yield func(T) bool) {
		fmt.Println(name, "begins")
		defer fmt.Println(name, "ends")
		s(func(x T) bool {
			ok := yield(x)
			if !ok {
				fmt.Println(name, "stopped at", x)
			}
			return ok
		})
	}
}
func index0_11[T any](s iter.Seq[T]) iter.Seq2[int, T] {
	return func(yield func(int, T) bool) {
		i := -1
		s(func(x T) bool { i++; return yield(i, x) })
	}
}
func firsts0_11[T, U any](s iter.Seq2[T, U]) iter.Seq[T] {
	return func(yield func(T) bool) {
		for x := range s {
			if !yield(x) {
				return
			}
		}
	}
}
type tree0_11[T any] struct {
	left, right *tree0_11[T]
	v           T
}
func (t *tree0_11[T]) All(yield func(T) bool) { t.push(yield) }
func (t *tree0_11[T]) push(yield func(T) bool) bool {
	return t == nil || t.left.push(yield) && yield(t.v) && t.right.push(yield)
}
func forever0_11(yield func(int) bool) {
	for i := 0; yield(i); i++ {
	}
}
func sent0_11(n int) iter.Seq[int] {
	return func(yield func(int) bool) {
		c, done := make(chan int), make(chan struct{})
		defer close(done)
		go func() {
			defer close(c)
			for i := range n {
				select {
				case c <- i * i:
				case <-done:
					return
				}
			}
		}()
		for x := range c {
			if !yield(x) {
				return
			}
		}
	}
}
func breaks0_11(n int) iter.Seq[int] {
	return func(yield func(int) bool) {
		for i := range n {
			if !yield(i) {
				return
			}
		}
		panic("broken iterator")
	}
}
func run0_11() (res string) {
	n, c := 0, make(chan int)
	var fs []func() int
	defer func() { fmt.Println("left", n, len(fs), res, cap(c)) }()
	{
	var x2 int
	loop1:
	for x2 = range drop0_11(firsts0_11(index0_11(firsts0_11(slices.Backward([]string{"x", "y"})))), 1) {
		n += x2
		if n++; n > 200 {
			return "too long"
		}
		defer func() {
			if r := recover(); r != nil {
				res = fmt.Sprint("saved ", r)
			}
		}()
		if x2%3 == 1 {
			continue loop1
		}
		fs = append(fs, func() int { x2++; return x2 + n })
	}
	}
	fmt.Println("after")
	{
	for x18, y19 := range slices.All([]int{5, 1}) {
		n += x18
		for x37 := range drop0_11(map0_11(slices.Chunk(slices.Collect(sent0_11(1)), 3), func(x []int) int { return sum_(x) }), 3) {
			n += x37
			if n++; n > 200 {
				return "too long"
			}
			func() {
				for z := range upto_(x37) {
					if z > 2 {
						return
					}
					n++
				}
			}()
			fs = append(fs, func() int { x37++; return x37 + n })
			defer func() {
				if r := recover(); r != nil {
					res = fmt.Sprint("saved ", r)
				}
			}()
		}
		if n++; n > 200 {
			return "too long"
		}
		n -= y19
		fs = append(fs, func() int { x18++; return x18 + n })
	}
	}
	res = "ran "
	goto out
out:
	for _, f := range fs {
		fmt.Print(f(), " ")
	}
	return res + "end"
}
func c0_11() {
	_, _ = maps.Keys[map[int]int], strings.Lines
	try_(func() { fmt.Println(run0_11()) })
	try_(func() { fmt.Println(slices.Collect(take0_11(slices.Values(slices.Sorted(log0_11("q59", (&tree0_11[int]{&tree0_11[int]{nil, nil, 1}, &tree0_11[int]{nil, nil, 3}, 2}).All))), 4))) })
	try_(func() {
		next, stop := iter.Pull(map0_11(slices.Values(slices.Sorted(take0_11[int](forever0_11, 1))), func(x int) int { return x*3 - 1 }))
		defer stop()
		for range 4 {
			fmt.Println(next())
		}
		
		fmt.Println(next())
	})
	try_(func() {
		next, stop := iter.Pull2(zip0_11(turns0_11((&tree0_11[int]{&tree0_11[int]{nil, nil, 1}, &tree0_11[int]{nil, nil, 3}, 2}).All, map0_11(strings.SplitSeq("a,bb,,ccc", ","), func(s string) int { return len(s) })), turns0_11(iter.Seq[int](upto_(3)), firsts0_11(slices.Backward([]string{"x", "y"})))))
		fmt.Println(next())
		stop()
		fmt.Println(next())
	})
}
type node1_11 struct{ n int }
func c1_11() {
	var mu sync.Mutex
	var rw sync.RWMutex
	var wg sync.WaitGroup
	var once sync.Once
	var m sync.Map
	var a atomic.Uint32
	var b [2]uint32
	var flag atomic.Bool
	var ptr atomic.Pointer[node1_11]
	var box atomic.Value
	one, two := &node1_11{1}, &node1_11{2}
	calls := 0
	f := sync.OnceValue(func() int { calls++; var p *int; return *p })
	g := sync.OnceFunc(func() { calls++; panic(3) })
	h := sync.OnceValues(func() (string, error) { calls++; return fmt.Sprint(calls), errors.New("e") })
	pool := sync.Pool{New: func() any { return "new" }}
	_, _, _, _, _, _, _, _, _ = f, g, h, one, two, slices.Max[[]int], errors.New, &wg, &pool
	_, _, _, _, _, _, _, _, _ = &mu, &rw, &once, &m, &a, &b, &flag, &ptr, &box
	fmt.Println(m.CompareAndSwap(1, "x", 2))
	m.Clear()
	rw.Lock()
	try_(func() { fmt.Println(f(), calls) })
	fmt.Println(atomic.LoadUint32(&b[1]))
	try_(func() { box.Store(node1_11{1}) })
	m.Store(2.5, one)
	ptr.Store(&node1_11{5})
	{ _, ok := m.LoadAndDelete(1); fmt.Println(ok) }
	fmt.Println(flag.Load(), flag.Swap(true))
	wg.Go(func() { calls++ }); wg.Wait()
	fmt.Println(ptr.Swap(two) == one)
	m.Delete(2.5)
	fmt.Println(flag.Load(), flag.Swap(true))
	m.Store("a", 1)
	fmt.Println(rw.TryRLock(), rw.TryLock())
	ptr.Store(&node1_11{5})
	rw.Unlock()
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

// 13
func c0_13() {
	_, _, _, _, _ = sync.NewCond, context.Background, errors.New, atomic.AddInt32, time.Second
	{
	var rw sync.RWMutex
	rw.RLock()
	fmt.Println(rw.TryRLock(), rw.TryLock())
	rw.RUnlock()
	rw.RUnlock()
	fmt.Println(rw.TryLock(), rw.TryRLock())
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
	x := []int{0, 0}
	i := 0
	c := make(chan int, 1)
	c <- 3
	select {
	case x[func() int { i++; return i }()] = <-c:
		fmt.Println(x, i)
	}
	}
	{
	var wg sync.WaitGroup
	var mu sync.Mutex
	var total atomic.Int64
	m := map[int]int{}
	for i := range 2 * 3 {
		wg.Go(func() {
			mu.Lock()
			defer mu.Unlock()
			m[i%2]++
			total.Add(int64(i))
		})
	}
	wg.Wait()
	fmt.Println(m, total.Load())
	}
}
type Go1_13 struct{ n int }
func (g Go1_13) GoString() string { return "Go!" }
type Form1_13 int
func (f Form1_13) Format(s fmt.State, verb rune) {
	w, wok := s.Width()
	p, pok := s.Precision()
	fmt.Fprint(s, "<", string(verb), w, wok, p, pok, s.Flag('+'), s.Flag('-'), s.Flag('#'), s.Flag(' '), s.Flag('0'), int(f), fmt.FormatString(s, verb), ">")
}
type Bad1_13 struct{ n int }
func (b Bad1_13) String() string { panic(fmt.Sprint("bad ", b.n)) }
type BadErr1_13 struct{ n *int }
func (b BadErr1_13) Error() string { return fmt.Sprint(*b.n) }
type Bytes1_13 []byte
type Chars1_13 [3]byte
type Str1_13 string
func (s Str1_13) String() string { return "S(" + string(s) + ")" }
type Strs1_13 []Str1_13
type Map1_13 map[Str1_13]Strs1_13
func (m Map1_13) String() string { return fmt.Sprint("map of ", len(m)) }
type Rec1_13 struct {
	Name Str1_13
	next *Rec1_13
	Kids []Rec1_13
	M    map[string]any
	E    error
	F    func()
	C    chan int
	B    Bytes1_13
	s    Str1_13
	u    uint8
}
type Gen1_13[T any] struct {
	V T
	p []T
}
type Temp1_13 float64
func (t *Temp1_13) String() string { return "temp" }
type Err1_13 int
func (e Err1_13) Error() string { return fmt.Sprint("err", int(e)) }
func c1_13() {
	_, _ = errors.New, time.Second
	fmt.Print(fmt.Sprintf("%.*[3]*.[1]c %+-0*[2]v%8t\n", 0, Rec1_13{Kids: []Rec1_13{{B: Bytes1_13{1, 2}}, {s: "q"}}}, 7, Map1_13{"k": Strs1_13{"a"}}, []Chars1_13{{'a'}}))
	fmt.Printf("%.4E%5\n")
	fmt.Printf("世%---v|%.5X%++#*f\n", uintptr(255), map[Form1_13]Bad1_13{3: {1}}, nil, []Go1_13{{1}})
	fmt.Print(fmt.Sprintf("%5.2s世%-0.*G %0.[1]U\n", Gen1_13[Str1_13]{"v", []Str1_13{"w"}}, "w", 2.5, Rec1_13{Kids: []Rec1_13{{B: Bytes1_13{1, 2}}, {s: "q"}}}))
	fmt.Print(fmt.Sprintf(" %2v %+-v世% T%.\n", nil, 1i, Bytes1_13("\ufeff")))
	fmt.Println(errors.Unwrap(fmt.Errorf("|%  *G %b\n", 7, Strs1_13{"x", "y"}, []Chars1_13{{'a'}}, nil)), fmt.Errorf("|%  *G %b\n", 7, Strs1_13{"x", "y"}, []Chars1_13{{'a'}}, nil))
	try_(func() { tell_("n")(fmt.Printf(" % +#f\n", 'x', Map1_13{"k": Strs1_13{"a"}})) })
	fmt.Printf(" %9.[]!\n", Rec1_13{Kids: []Rec1_13{{B: Bytes1_13{1, 2}}, {s: "q"}}}, []error{nil})
	try_(func() { tell_("n")(fmt.Printf(" % #+.[3]*.[1]E|%%世%E\n", map[any]any{2.5: uint8(22), int8(3): map[any]any{true: [0]int{}, int8(3): Form1_13(62), [1]int{4}: 1}, [1]int{4}: 1}, struct {
		A any
		b any
		Go1_13
	}{[2]Temp1_13{1, 2}, BadErr1_13{}, Go1_13{1}}, Strs1_13{"x", "y"})) })
	fmt.Printf("%v\n", -54)
	fmt.Println(struct {
		A any
		b any
		Go1_13
	}{time.March, [][]byte{{1}, nil}, Go1_13{1}})
	fmt.Println(time.Second, Strs1_13{"x", "y"})
	fmt.Println(Form1_13(97))
	fmt.Printf("%q\n", fmt.Sprintln((*Temp1_13)(nil), []byte(nil), map[Form1_13]Bad1_13{3: {1}}))
}
func main_13() {
	try_(c0_13)
	try_(c1_13)
}

// 14
func c0_14() {
	_, _, _ = math.Abs, bits.Len, cmplx.Abs
	try_(func() { tell_("Y1")(math.Y1(float64(1e100))) })
	try_(func() { tell_("Exp")(math.Exp(float64(1))) })
	try_(func() { tell_("Min")(math.Min(float64(0.7456439494591003), float64(0.6157015898883689))) })
	try_(func() { tell_("Copysign")(math.Copysign(float64(3.2799810581401), float64(1e-5))) })
	try_(func() { tell_("Frexp")(math.Frexp(float64(8.5))) })
	try_(func() { tell_("Logb")(math.Logb(float64(2.756291139498046e-18))) })
	try_(func() { tell_("Log2")(math.Log2(float64(1e21))) })
	try_(func() { tell_("J1")(math.J1(float64(-1))) })
	try_(func() { tell_("Sin")(math.Sin(float64(6.5))) })
	try_(func() { tell_("Atan")(math.Atan(float64(-8.96661980520992e+20))) })
	try_(func() { tell_("Gamma")(math.Gamma(float64(-8.102915397826067))) })
	try_(func() { tell_("Log")(math.Log(math.Inf(-1))) })
	try_(func() { tell_("Log")(math.Log(float64(-9.58409691639386e+31))) })
	try_(func() { tell_("Exp")(math.Exp(float64(0.3))) })
	try_(func() { tell_("LeadingZeros32")(bits.LeadingZeros32(uint32(1))) })
	try_(func() { tell_("LeadingZeros32")(bits.LeadingZeros32(uint32(0))) })
	try_(func() { tell_("Mul32")(bits.Mul32(uint32(2), uint32(5))) })
	try_(func() { tell_("Reverse8")(bits.Reverse8(byte(5))) })
	try_(func() { tell_("RotateLeft16")(bits.RotateLeft16(uint16(43518), 0)) })
	try_(func() { tell_("Cos")(cmplx.Cos(complex(float64(-267060153.3317336), float64(38)))) })
	try_(func() { tell_("Phase")(cmplx.Phase(complex(float64(-1), math.NaN()))) })
	try_(func() { tell_("IsNaN")(cmplx.IsNaN(complex(float64(-5.768800190282541), float64(1e-4)))) })
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

// 17
type node0_17 struct {
	v    int
	next *node0_17
}
type S0_17 struct{ a, b int }
type chain0_17 int
func obj0_17(n int) chain0_17 { fmt.Println("obj", n); return chain0_17(n) }
func (c chain0_17) call(n int) chain0_17 { fmt.Println("call", c, n); return c*10 + chain0_17(n) }
func t0_17(n int) int { fmt.Print("t", n, " "); return n }
func k0_17(s string) string { fmt.Print("k", s, " "); return s }
func show0_17(a, b int) { fmt.Println("show", a, b) }
func c0_17() {
	func() {
	p := &node0_17{1, &node0_17{2, nil}}
	p, p.next = p.next, p
	fmt.Println(p.v, p.next == nil)
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
	x := 1
	f := func() int { x *= 3; return x }
	y := x + f() + x
	z := []int{x, f(), x}
	w := [2]int{f(), x}
	fmt.Println(x, y, z, w, f(), x)
	}()
	func() {
	fmt.Println([]func() int{func() int { return t0_17(1) }, func() int { return t0_17(2) }}[t0_17(1)]())
	}()
	func() {
	two := func() (int, int) { return t0_17(1), t0_17(2) }
	fmt.Println(two())
	xs := [3]int{}
	xs[t0_17(0)], xs[t0_17(1)] = two()
	fmt.Println(xs)
	}()
	func() {
	c := make(chan int, 2)
	c <- t0_17(1)
	c <- t0_17(2)
	fmt.Println(<-c-t0_17(5), <-c)
	}()
}
var base1_17 = errors.New("base")
type Code1_17 int
func (c Code1_17) Error() string { return fmt.Sprintf("code %d", int(c)) }
func (c Code1_17) Is(t error) bool { return t == base1_17 && c > 3 }
type Wrap1_17 struct {
	op  string
	err error
}
func (w *Wrap1_17) Error() string { return w.op + ": " + w.err.Error() }
func (w *Wrap1_17) Unwrap() error { return w.err }
func make1_17(n int) (err error) {
	defer func() {
		if r := recover(); r != nil {
			err = fmt.Errorf("recovered: %w", r.(error))
		}
	}()
	switch n {
	case 0:
		return nil
	case 1:
		return &Wrap1_17{"op", base1_17}
	case 2:
		return fmt.Errorf("a %w and %w", Code1_17(4), &Wrap1_17{"x", Code1_17(2)})
	case 3:
		return errors.Join(base1_17, nil, Code1_17(4))
	case 4:
		_ = []int{}[id_(4)]
	case 5:
		var w *Wrap1_17
		return w
	}
	return fmt.Errorf("%v %d: %w", base1_17, n, errors.Join(nil, nil))
}
func c1_17() {
	for n := range 7 {
		err := make1_17(n)
		if err == nil {
			fmt.Println(n, "nil")
			continue
		}
		var code Code1_17
		var wrap *Wrap1_17
		fmt.Println(n, errors.Is(err, base1_17), errors.As(err, &code), code)
		if n != 5 {
			fmt.Println(err, errors.As(err, &wrap), errors.Unwrap(err) == nil)
			fmt.Printf("%v|%s|%q|%T\n", err, err, err, err)
		}
	}
	fmt.Printf("%v %+v %d %x %T\n", Code1_17(4), Code1_17(1), Code1_17(2), Code1_17(10), base1_17)
}
func main_17() {
	try_(c0_17)
	try_(c1_17)
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
func c0_19() {
	n, x := 0, 32
	L0:
	if n++; n > 60 {
		goto end
	}
	fmt.Print("L0 ")
	for i := range []int{4, 2} {
		if n++; n > 60 {
			goto end
		}
		x += i
		if n%4 == 1 {
			if x+n%2 == 3 {
				goto L0
			}
		} else {
			fmt.Print("s4 ", x, " ")
			x = x*2 + 8
			x = x*5 + 8
		}
		B7:
		for i := range upto_(1) {
			if n++; n > 60 {
				goto end
			}
			x += i
			fmt.Print("s8 ", x, " ")
			if x%3 > 3 {
				break B7
			}
			x ^= n
		}
	}
	L1:
	if n++; n > 60 {
		goto end
	}
	fmt.Print("L1 ")
	if x%4 > 3 {
		fmt.Print("s12 ", x, " ")
		if x%2 < 0 {
			if n%3 < 2 {
				goto L0
			}
			x = x*4 + 2
			if x%6 < 0 {
				goto L0
			}
		} else {
			if x%2 > 3 {
				goto L0
			}
			fmt.Print("s18 ", x, " ")
		}
		B19:
		switch x % 2 {
		default:
			if x%3 < 1 {
				break B19
			}
		case 0:
			x = x*3 + 7
		}
	} else {
		B22:
		switch x % 2 {
		case 0:
			x = x*4 + 4
		case 1:
			if n%3 == 2 {
				goto L1
			}
			fallthrough
		case 2:
			fmt.Print("s25 ", x, " ")
		default:
			fmt.Print("s26 ", x, " ")
			if x%7 < 1 {
				break B22
			}
		}
		B28:
		select {
		default:
			if x+n%3 < 1 {
				break B28
			}
			if n%7 < 3 {
				goto L0
			}
		}
		B31:
		switch x % 3 {
		case 0:
			if x+n%4 == 3 {
				goto L1
			}
			x = x*3 + 1
			if x+n%5 == 1 {
				break B31
			}
		case 1:
			if x+n%5 < 0 {
				goto L0
			}
		case 2:
			x ^= n
			x ^= n
		default:
			x = x*2 + 7
			fmt.Print("s39 ", x, " ")
		}
	}
	if x+n%3 < 2 {
		for i := 0; i < 2; i++ {
			if n++; n > 60 {
				goto end
			}
			x += i
			if n%7 == 0 {
				continue
			}
			if x%4 < 2 {
				goto L0
			}
			x ^= n
		}
		if n%7 > 3 {
			x ^= n
			if n%7 < 0 {
				goto L0
			}
			if n%3 == 1 {
				goto L0
			}
		} else {
			if x%7 == 3 {
				goto L1
			}
			fmt.Print("s50 ", x, " ")
		}
		select {
		default:
			x = x*4 + 6
			if n%2 < 1 {
				goto L0
			}
		}
	} else {
		for i := range 3 {
			if n++; n > 60 {
				goto end
			}
			x += i
			if n%7 == 2 {
				goto L1
			}
			x = x*4 + 9
			x ^= n
		}
		B58:
		for i := range 3 {
			if n++; n > 60 {
				goto end
			}
			x += i
			if x%6 < 1 {
				break B58
			}
			if x%4 == 2 {
				break B58
			}
		}
	}
	if n%4 > 2 {
		B62:
		switch x % 5 {
		case 0:
			x ^= n
			x = x*4 + 3
		case 1:
			fmt.Print("s65 ", x, " ")
			if x+n%3 > 2 {
				break B62
			}
			x ^= n
		default:
			if n%6 > 1 {
				goto L1
			}
		case 2:
			if n%5 > 0 {
				break
			}
			if x%7 > 3 {
				break B62
			}
			x = x*5 + 8
		}
	} else {
		if n%7 == 2 {
			goto L0
		}
	}
	end:
	fmt.Println(n, x)
}
func main_19() {
	try_(c0_19)
}

// 20
type T0_20 struct{ n int }
func (t T0_20) Error() string { return fmt.Sprint("T", t.n) }
func inner0_20(n int) (r int, err error) {
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
		var f func(); f()
	}
	return 5, nil
}
func nested0_20() (s string) {
	defer func() {
		s += fmt.Sprint(" outer:", recover())
	}()
	defer func() {
		defer func() { s += fmt.Sprint(" middle:", recover()) }()
		var p *int; *p = 1
	}()
	_ = [3]int{}[id_(int8(-1))]
	return "fine"
}
func helper0_20() any { return recover() }
func notdirect0_20() (r any) {
	defer func() { r = recover() }()
	defer func() { func() { fmt.Println("not direct", recover()) }() }()
	defer func() { fmt.Println("helper", helper0_20()) }()
	defer fmt.Println("direct", recover())
	_ = [3]int{}[id_(int8(-1))]
	return "none"
}
func rethrow0_20() (err error) {
	defer func() {
		if e, ok := recover().(error); ok {
			err = e
		}
	}()
	func() {
		defer func() { panic(recover()) }()
		_ = any(1).(string)
	}()
	return
}
func c0_20() {
	try_(func() { fmt.Println(inner0_20(0)) })
	try_(func() { fmt.Println(inner0_20(1)) })
	try_(func() { fmt.Println(inner0_20(2)) })
	try_(func() { fmt.Println(nested0_20()) })
	try_(func() { fmt.Println(notdirect0_20()) })
	try_(func() {
		err := rethrow0_20()
		var t T0_20
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
	panic(nil)
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
func count0_22(name string, n int, cleanup bool) iter.Seq[int] {
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
func pairs0_22(xs ...string) iter.Seq2[int, string] {
	return func(yield func(int, string) bool) {
		for i, x := range xs {
			if !yield(i, x) {
				break
			}
		}
	}
}
func filter0_22[T any](seq iter.Seq[T], keep func(T) bool) iter.Seq[T] {
	return func(yield func(T) bool) {
		seq(func(x T) bool { return !keep(x) || yield(x) })
	}
}
func run0_22(limit int) (res string) {
	x := 0
	defer func() { fmt.Println("end", x, res) }()
	if limit < 0 {
		goto done
	}
outer:
	for i := range count0_22("a", 0, true) {
		if x < 0 {
			continue outer
		}
		res += "+"
		for j := range count0_22("b", 3, true) {
			x++
			res += "+"
			if i == 1 && j == 0 {
				break outer
			}
			if i+j > limit {
				return "returned"
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
func wrong0_22() {
	var kept func(int) bool
	for i := range func(yield func(int) bool) { kept = yield; yield(1); panic("iter") } {
		fmt.Println("got", i)
		if i == 1 {
			break
		}
	}
	kept(7)
}
func c0_22() {
	try_(func() { fmt.Println(run0_22(2)) })
	try_(func() { fmt.Println(run0_22(-1)) })
	try_(wrong0_22)
	for i, s := range pairs0_22("p", "q", "r") {
		defer fmt.Print("loop defer ", i, s, "\n")
		if i == 0 {
			continue
		}
		fmt.Println(i, s)
	}
	for range filter0_22(count0_22("f", 6, true), func(i int) bool { return i%2 == 0 }) {
		fmt.Print(".")
	}
	next, stop := iter.Pull(count0_22("pull", 0, true))
	v, ok := next()
	fmt.Println(v, ok)
	v, ok = next()
	fmt.Println(v, ok)
	stop()
	v, ok = next()
	fmt.Println(v, ok)
	var fs []func() int
	for i := range count0_22("closures", 3, false) {
		fs = append(fs, func() int { i++; return i })
	}
	fmt.Println(fs[0](), fs[0](), fs[2]())
	for i := range filter0_22(filter0_22(count0_22("ff", 9, false), func(i int) bool { return i > 1 }), func(i int) bool { return i%3 != 0 }) {
		if i > 6 {
			break
		}
		fmt.Print(i, " ")
	}
}
func main_22() {
	try_(c0_22)
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
type Num0_25 int
func (n Num0_25) String() string { return fmt.Sprintf("<%d>", int(n)) }
type Str0_25 string
type Err0_25 struct{ code int }
func (e Err0_25) Error() string { return fmt.Sprint("code ", e.code) }
type Ptr0_25 struct{ x int }
func (p *Ptr0_25) String() string { return "ptr" + fmt.Sprint(p == nil) }
type Plain0_25 struct {
	A int
	B string
	C any
}
type In0_25 struct{ X int }
type Outer0_25 struct {
	In0_25
	N Num0_25
}
func c0_25() {
	_, _ = errors.New, math.Pi
	fmt.Printf("%+v%#[9]g|%2q|\n", []uint8{uint8(5), uint8(74)}, [][]string{{"\x00"}, nil}, float64(100))
	fmt.Printf("%.sé%v%0*.2x|\n", uint8(5), Outer0_25{In0_25{8}, Num0_25(4)}, "w", Plain0_25{7, "ß", []byte("\xf0\x9f\x98")})
	fmt.Printf("|%-*q %*q%.*t|\n", 5, Plain0_25{8, "`q`\"'", []int(nil)}, 0, map[float64]int{math.NaN(): int(-9223372036854775808), math.Inf(-1): int(0)}, 0, [3]int8{int8(2), int8(63)})
	fmt.Printf("%+.*X % +c %.*%|\n", 4, "%d", []error{Err0_25{1}, nil}, 2, error(nil))
	fmt.Printf("%*X|\n", 0, float64(3.4028234663852886e38))
	fmt.Printf("|%-G%+.o|\n", rune(0x110000), [4]uint8{uint8(0)}, int(2))
	fmt.Printf("%q\n", fmt.Sprintln(Plain0_25{4, "go", nil}, []bool{}))
	fmt.Printf("%q\n", fmt.Sprintln([3]complex128{}))
	fmt.Println("ÀÉÎ", struct{ A bool; b any; C_ []bool }{false, []byte("a,b,,c"), []bool{true, true}})
}
func counter1_25(start int) (func() int, func(int)) {
	n := start
	return func() int { n++; return n }, func(x int) { n = x }
}
func compose1_25(fs ...func(int) int) func(int) int {
	return func(x int) int {
		for i, f := range fs {
			x = f(x) + i
		}
		return x
	}
}
func c1_25() {
	var fs []func() int
	for i := 0; i < 4; i++ {
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
	next, set := counter1_25(4)
	next2, _ := counter1_25(100)
	a, b := next(), next()
	set(1 * 10)
	fmt.Println(a, b, next(), next2(), next2())
	fmt.Println(compose1_25(func(x int) int { return x * 1 }, func(x int) int { a += x; return a }, func(x int) int { return next() - x })(4), a)
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
func main_25() {
	try_(c0_25)
	try_(c1_25)
}

// 26
type ints0_26 []int
func (h ints0_26) Len() int { return len(h) }
func (h ints0_26) Less(i, j int) bool { return h[i] < h[j] }
func (h ints0_26) Swap(i, j int) { h[i], h[j] = h[j], h[i] }
func (h *ints0_26) Push(x any) { *h = append(*h, x.(int)) }
func (h *ints0_26) Pop() any {
	old := *h
	x := old[len(old)-1]
	*h = old[:len(old)-1]
	return x
}
func c0_26() {
	_, _, _, _, _, _, _ = bufio.ScanLines, strings.ToUpper, list.New, heap.Init, ring.New, sort.Ints, io.EOF
	try_(func() {
	l := list.New()
	for i := range 6 {
		e := l.PushFront(i)
		_ = e
		if i%3 == 0 {
			l.Remove(l.Front())
		}
	}
	l.PushBackList(l)
	for e := l.Front(); e != nil; e = e.Next() {
		fmt.Print(e.Value, " ")
	}
	fmt.Println(l.Len())
	})
	try_(func() {
	var sb strings.Builder
	w := bufio.NewWriterSize(&sb, 17)
	for i := range 3 {
		n, err := fmt.Fprintf(w, "%d-xx ", i)
		fmt.Print(n, err, w.Buffered(), w.Available(), sb.Len(), " ")
	}
	w.Flush()
	fmt.Println(sb.String())
	})
	try_(func() {
	s := bufio.NewScanner(strings.NewReader("12x=1\t"))
	s.Split(bufio.ScanLines)
	s.Buffer(nil, 4)
	for s.Scan() {
		fmt.Printf("%q ", s.Text())
	}
	fmt.Println(s.Err())
	})
	try_(func() {
	r := bufio.NewReader(strings.NewReader("\ntrue12true\xff\n"))
	p, err := r.Peek(0)
	fmt.Printf("%q %v\n", p, err)
	for range 3 {
		c, n, err := r.ReadRune()
		fmt.Println(c, n, err, r.Buffered())
	}
	fmt.Println(r.UnreadRune(), r.UnreadRune())
	})
}
func main_26() {
	try_(c0_26)
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
type Arr0_28 [6]float32
func change0_28(a Arr0_28) Arr0_28 { a[0] = a[5]; return a }
func point0_28(a *Arr0_28) { a[5], a[0] = a[0], a[5] }
func c0_28() {
	a := Arr0_28{-1, 1}
	b := a
	b[5] = a[0]
	fmt.Println(a, b, a == b, change0_28(a), len(a), cap(a[:5]))
	point0_28(&b)
	p := &b
	for i, x := range p {
		p[5] = p[0]
		fmt.Print(i, x, " ")
	}
	for i, x := range b {
		b[5] = b[5]
		fmt.Print(i, x, " ")
	}
	fmt.Println(*p, p[5], a == *p)
	s := b[:]
	s[0] = a[5]
	c := [...]float32{5: a[0], 3: b[0]}
	fmt.Println(b, c, len(c), Arr0_28(c) == b)
	m := map[Arr0_28]int{a: 1}
	m[b]++
	m[Arr0_28(c)] += 2
	fmt.Println(len(m), m[a], m[b])
	var grid [3][6]float32
	grid[1] = c
	grid[2][5] = a[0]
	copy2 := grid
	copy2[1][0] = b[5]
	fmt.Println(grid, copy2, grid == copy2)
	i := id_(5)
	try_(func() { fmt.Println(a[i], p[i]) })
	try_(func() { var q *Arr0_28; for i := range q { fmt.Print(i) }; fmt.Println(len(q)); fmt.Println(q[5]) })
}
func main_28() {
	try_(c0_28)
}

// 29
func c0_29() {
	fmt.Println(math.Acos(math.NaN()), math.Exp2(123456789), math.Ceil(math.Inf(-1)), math.Cos(1.7976931348623157e308))
	fmt.Println(math.Tan(1e21), math.Log1p(2.5), math.Tanh(2.5), math.Abs(100))
	fmt.Println(math.Cbrt(1.5), math.Log1p(1e20), math.Sin(6.4192324307489415), math.Cos(1e6))
	fmt.Println(math.Max(1e20, 1e21), math.Hypot(2.5, 1e100), math.Min(-0.5, 2.5))
	fmt.Println(math.Float64bits(math.NaN()), math.Float32bits(float32(id_(float64(3.4028234663852886e38)))), math.IsNaN(0.15077441401943337), math.Signbit(math.Inf(1)), math.MaxInt64, math.SmallestNonzeroFloat64, uint64(math.MaxUint64), math.Pi)
	{ f, e := math.Frexp(1.5); i, fr := math.Modf(1e-5); fmt.Println(f, e, i, fr, math.Ldexp(0.7, 9)) }
	fmt.Println(bits.OnesCount64(2), bits.LeadingZeros64(2), bits.TrailingZeros64(2), bits.Reverse64(2), bits.Len64(2), bits.RotateLeft64(2, -26), bits.ReverseBytes64(2))
	{ hi, lo := bits.Mul64(2, 1); s, c := bits.Add64(2, 0, 1); fmt.Println(hi, lo, s, c) }
	{ xs := []int{}; sort.Sort(sort.Reverse(sort.IntSlice(xs))); i := sort.Search(len(xs), func(i int) bool { return xs[i] <= 3 }); fmt.Println(xs, i, sort.SliceIsSorted(xs, func(i, j int) bool { return xs[i] < xs[j] })) }
	{ ps := []struct{ n int; s string }{{1, "a"}, {0, "b"}}; sort.SliceStable(ps, func(i, j int) bool { return ps[i].n < ps[j].n }); fmt.Println(ps) }
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
func c0_31() {
	_, _, _, _, _, _ = sync.NewCond, context.Background, errors.New, atomic.AddInt32, time.Second, sort.Ints
	{
	merge := func(cs ...<-chan int) <-chan int {
		out := make(chan int, 3)
		var wg sync.WaitGroup
		wg.Add(len(cs))
		for _, c := range cs {
			go func(c <-chan int) {
				defer wg.Done()
				for v := range c {
					out <- v
				}
			}(c)
		}
		go func() { wg.Wait(); close(out) }()
		return out
	}
	var cs []<-chan int
	for i := range 2 {
		c := make(chan int)
		go func() {
			defer close(c)
			for j := range 2 {
				c <- i*10 + j
			}
		}()
		cs = append(cs, c)
	}
	var got []int
	for v := range merge(cs...) {
		got = append(got, v)
	}
	sort.Ints(got)
	fmt.Println(got)
	}
	{
	turns := make([]chan int, 2)
	for i := range turns {
		turns[i] = make(chan int)
	}
	end := make(chan int)
	for i, c := range turns {
		go func() {
			for n := range c {
				fmt.Print(i, ":", n, " ")
				if n == 0 {
					end <- i
					return
				}
				go func() { turns[(i+1)%len(turns)] <- n - 1 }()
			}
		}()
	}
	turns[0] <- 2 * 3
	fmt.Println(<-end)
	}
	{
	const n = 2 + 1
	var mu sync.Mutex
	cond := sync.NewCond(&mu)
	waiting, round := 0, 0
	barrier := func() {
		mu.Lock()
		defer mu.Unlock()
		mine := round
		if waiting++; waiting == n {
			waiting, round = 0, round+1
			cond.Broadcast()
			return
		}
		for mine == round {
			cond.Wait()
		}
	}
	var log [3][n]int
	var wg sync.WaitGroup
	for i := range n {
		wg.Go(func() {
			for r := range 3 {
				log[r][i] = i + r
				if r > 0 {
					log[r][i] += log[r-1][(i+1)%n]
				}
				barrier()
			}
		})
	}
	wg.Wait()
	fmt.Println(log, round)
	}
}
func main_31() {
	try_(c0_31)
}

// 32
func counter0_32(start int) (func() int, func(int)) {
	n := start
	return func() int { n++; return n }, func(x int) { n = x }
}
func compose0_32(fs ...func(int) int) func(int) int {
	return func(x int) int {
		for i, f := range fs {
			x = f(x) + i
		}
		return x
	}
}
func c0_32() {
	var fs []func() int
	for i := 0; i < 2; i++ {
		fs = append(fs, func() int { i += 2; return i })
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
	next, set := counter0_32(2)
	next2, _ := counter0_32(100)
	a, b := next(), next()
	set(2 * 10)
	fmt.Println(a, b, next(), next2(), next2())
	fmt.Println(compose0_32(func(x int) int { return x * 2 }, func(x int) int { a += x; return a }, func(x int) int { return next() - x })(2), a)
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
	fmt.Println(fib(2 + 20), len(memo))
	x := 1
	inc := func() (r int) { defer func() { r += x }(); x *= 3; return x }
	y := []int{inc(), inc(), x}
	fmt.Println(y, x)
	var ps []*int
	for i := range 2 {
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
type ring0_34[T any] struct {
	items   []T
	head, n int
}
func newRing0_34[T any](size int) *ring0_34[T] { return &ring0_34[T]{items: make([]T, size)} }
func (r *ring0_34[T]) Push(x T) (dropped T, full bool) {
	if r.n == len(r.items) {
		dropped, full = r.items[r.head], true
		r.items[r.head] = x
		r.head = (r.head + 1) % len(r.items)
		return
	}
	r.items[(r.head+r.n)%len(r.items)] = x
	r.n++
	return
}
func (r *ring0_34[T]) Each(f func(int, T)) {
	for i := range r.n {
		f(i, r.items[(r.head+i)%len(r.items)])
	}
}
type option0_34[T any] struct {
	v  T
	ok bool
}
func some0_34[T any](v T) option0_34[T] { return option0_34[T]{v, true} }
func (o option0_34[T]) Or(other T) T {
	if o.ok {
		return o.v
	}
	return other
}
func (o option0_34[T]) String() string {
	if !o.ok {
		return "none"
	}
	return fmt.Sprintf("some(%v)", o.v)
}
type entry0_34[K comparable, V any] struct {
	key        K
	val        V
	prev, next *entry0_34[K, V]
}
type cache0_34[K comparable, V any] struct {
	m           map[K]*entry0_34[K, V]
	first, last *entry0_34[K, V]
	cap         int
	gone        func(K, V)
}
func (c *cache0_34[K, V]) unlink(e *entry0_34[K, V]) {
	if e.prev != nil {
		e.prev.next = e.next
	} else {
		c.first = e.next
	}
	if e.next != nil {
		e.next.prev = e.prev
	} else {
		c.last = e.prev
	}
	e.prev, e.next = nil, nil
}
func (c *cache0_34[K, V]) front(e *entry0_34[K, V]) {
	if e.next = c.first; c.first != nil {
		c.first.prev = e
	} else {
		c.last = e
	}
	c.first = e
}
func (c *cache0_34[K, V]) Get(k K) (v option0_34[V]) {
	if e, ok := c.m[k]; ok {
		c.unlink(e)
		c.front(e)
		return some0_34(e.val)
	}
	return
}
func (c *cache0_34[K, V]) Put(k K, v V) {
	if c.m == nil {
		c.m = make(map[K]*entry0_34[K, V])
	}
	if e := c.m[k]; e != nil {
		e.val = v
		c.Get(k)
		return
	}
	e := &entry0_34[K, V]{key: k, val: v}
	c.m[k] = e
	c.front(e)
	if len(c.m) > c.cap {
		old := c.last
		c.unlink(old)
		delete(c.m, old.key)
		if c.gone != nil {
			c.gone(old.key, old.val)
		}
	}
}
func (c *cache0_34[K, V]) All() iter.Seq2[K, V] {
	return func(yield func(K, V) bool) {
		for e := c.first; e != nil && yield(e.key, e.val); e = e.next {
		}
	}
}
type heap0_34[T any] struct {
	xs   []T
	less func(a, b T) bool
}
func (h *heap0_34[T]) Push(xs ...T) *heap0_34[T] {
	for _, x := range xs {
		h.xs = append(h.xs, x)
		for i := len(h.xs) - 1; i > 0 && h.less(h.xs[i], h.xs[(i-1)/2]); i = (i - 1) / 2 {
			h.xs[i], h.xs[(i-1)/2] = h.xs[(i-1)/2], h.xs[i]
		}
	}
	return h
}
func (h *heap0_34[T]) Pop() (x T, err error) {
	if len(h.xs) == 0 {
		return x, fmt.Errorf("empty heap of %T", x)
	}
	x = h.xs[0]
	n := len(h.xs) - 1
	h.xs[0] = h.xs[n]
	h.xs = h.xs[:n]
	for i := 0; ; {
		j := 2*i + 1
		if j+1 < n && h.less(h.xs[j+1], h.xs[j]) {
			j++
		}
		if j >= n || !h.less(h.xs[j], h.xs[i]) {
			return
		}
		h.xs[i], h.xs[j] = h.xs[j], h.xs[i]
		i = j
	}
}
type number0_34 interface{ ~int | ~int8 | ~uint16 | ~float32 | ~float64 | ~complex128 }
type matrix0_34[N number0_34] [][]N
func (m matrix0_34[N]) Mul(o matrix0_34[N]) (r matrix0_34[N]) {
	for i := range m {
		r = append(r, make([]N, len(o[0])))
		for j := range o[0] {
			for k := range o {
				r[i][j] += m[i][k] * o[k][j]
			}
		}
	}
	return
}
type set0_34[T comparable] map[T]struct{}
func setOf0_34[T comparable](xs ...T) set0_34[T] {
	s := set0_34[T]{}
	for _, x := range xs {
		s[x] = struct{}{}
	}
	return s
}
func (s set0_34[T]) Union(o set0_34[T]) set0_34[T] {
	r := maps.Clone(s)
	for x := range o {
		r[x] = struct{}{}
	}
	return r
}
func (s set0_34[T]) Has(x T) bool { _, ok := s[x]; return ok }
type sum0_34[A, B any] interface{ fold(func(A) string, func(B) string) string }
type left0_34[A, B any] struct{ a A }
type right0_34[A, B any] struct{ b B }
func (l left0_34[A, B]) fold(f func(A) string, _ func(B) string) string  { return f(l.a) }
func (r right0_34[A, B]) fold(_ func(A) string, g func(B) string) string { return g(r.b) }
type both0_34[T fmt.Stringer] struct {
	option0_34[T]
	name string
}
func kind0_34[T any](x T) string {
	switch y := any(x).(type) {
	case int:
		return fmt.Sprint("int ", y+1)
	case set0_34[int]:
		return fmt.Sprint("set ", y.Has(1))
	case map[string]T:
		return fmt.Sprint("map ", y)
	default:
		_ = y
	}
	return fmt.Sprintf("other %T", x)
}
func deep0_34[T any](n int, x T) string {
	if n == 0 {
		return fmt.Sprintf("%T", x)
	}
	return kind0_34(x) + "/" + deep0_34(n-1, x)
}
func c0_34() {
	r := newRing0_34[struct{ X int }](2)
	fmt.Println(r.Push(struct{ X int }{1}))
	fmt.Println(r.Push(struct{ X int }{9}))
	fmt.Println(r.Push(struct{ X int }{8}))
	r.Each(func(i int, x struct{ X int }) { fmt.Print(i, ":", x, " ") })
	c := cache0_34[string, any]{cap: 1, gone: func(k string, v any) { fmt.Println("gone", k, v) }}
	fmt.Println(c.Get("a"))
	c.Put("bc", "s")
	for k, v := range c.All() {
		fmt.Println(k, v)
	}
	h := heap0_34[int]{less: func(a, b int) bool { return a > b }}
	h.Push(-4, -5, 9, 3).Push(4, -2, -2, -6)
	for range 5 {
		fmt.Println(h.Pop())
	}
	fmt.Println(matrix0_34[complex128]{{95, 9}, {56, 35}}.Mul(matrix0_34[complex128]{{53, 14}, {74, 36}}))
	s := setOf0_34[string]("bc").Union(setOf0_34[string]())
	fmt.Printf("%d %v %T\n", len(s), s.Has("é"), s)
	for _, e := range []sum0_34[struct{ X int }, string]{left0_34[struct{ X int }, string]{struct{ X int }{5}}, right0_34[struct{ X int }, string]{"é"}} {
		fmt.Printf("%T %s\n", e, e.fold(func(x struct{ X int }) string { return fmt.Sprint("left ", x) }, func(x string) string { return fmt.Sprint("right ", x) }))
	}
	fmt.Println(kind0_34[struct{ X int }](struct{ X int }{1}), deep0_34(2, id_[struct{ X int }](struct{ X int }{7})))
	fmt.Println(kind0_34[string]("é"), deep0_34(1, id_[string]("é")))
	fmt.Println(kind0_34[any]("s"), deep0_34(0, some0_34(1)))
	fmt.Printf("%v %+v %T\n", both0_34[option0_34[struct{ X int }]]{name: "b"}, both0_34[option0_34[string]]{some0_34(option0_34[string]{}), "c"}, both0_34[option0_34[any]]{})
	f := (*ring0_34[string]).Push
	fmt.Println(f(newRing0_34[string](1), ""))
	g := option0_34[any].Or
	fmt.Println(g(option0_34[any]{}, "s"))
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
	fmt.Printf("|%+0U %b|\n", Plain1_34{1, "0x1F", []uint8{}}, map[string]any{"a": struct{ A error; b any; C_ []error }{Err1_34{2}, nil, []error{Err1_34{2}, Err1_34{2}}}, "b": [][]float32{{float32(1e6)}, nil}})
	fmt.Printf("|%0b%6c|\n", rune('é'), Plain1_34{0, "a\x80b", "ǅ"})
	fmt.Printf("é%4G|\n", true)
	fmt.Printf("%0.g %-.z|%0*q|\n", []int{int(9223372036854775806), int(-9223372036854775807)}, []string{"true", "\ufeff", "ÀÉÎ"}, -6, []string{})
	fmt.Println(map[string]int(nil), true, []int8{})
	fmt.Printf("%q\n", fmt.Sprintln([]float64{float64(3.5), float64(3.4028234663852886e38)}, Num1_34(3), false, [3]string{"%d", "12e3", "\xe4\xb8"}))
	fmt.Printf("%q\n", fmt.Sprintln())
}
func main_34() {
	try_(c0_34)
	try_(c1_34)
}

// 35
type Arr0_35 [4]string
func change0_35(a Arr0_35) Arr0_35 { a[0] = a[3]; return a }
func point0_35(a *Arr0_35) { a[3], a[0] = a[0], a[3] }
func c0_35() {
	a := Arr0_35{"ÀÉÎ", "a", "-12"}
	b := a
	b[3] = a[0]
	fmt.Println(a, b, a == b, change0_35(a), len(a), cap(a[:3]))
	point0_35(&b)
	p := &b
	for i, x := range p {
		p[3] = p[0]
		fmt.Print(i, x, " ")
	}
	for i, x := range b {
		b[3] = b[3]
		fmt.Print(i, x, " ")
	}
	fmt.Println(*p, p[3], a == *p)
	s := b[:]
	s[0] = a[3]
	c := [...]string{3: a[0], 2: b[0]}
	fmt.Println(b, c, len(c), Arr0_35(c) == b)
	m := map[Arr0_35]int{a: 1}
	m[b]++
	m[Arr0_35(c)] += 2
	fmt.Println(len(m), m[a], m[b])
	var grid [3][4]string
	grid[1] = c
	grid[2][3] = a[0]
	copy2 := grid
	copy2[1][0] = b[3]
	fmt.Println(grid, copy2, grid == copy2)
	i := id_(1)
	try_(func() { fmt.Println(a[i], p[i]) })
	try_(func() { var q *Arr0_35; for i := range q { fmt.Print(i) }; fmt.Println(len(q)); fmt.Println(q[3]) })
}
func c1_35() {
	_ = errors.New
	{ x, err := strconv.ParseInt("1e-400", 2, 16); fmt.Println(x, err) }
	{ x, err := strconv.Unquote(strconv.Quote("18446744073709551616")); fmt.Printf("%q %v\n", x, err) }
	{ x, err := strconv.ParseInt("127", 0, 0); fmt.Println(x, err) }
	{ x, err := strconv.Atoi("\x00"); fmt.Println(x, err) }
	{ x, err := strconv.ParseBool("😀!"); fmt.Println(x, err) }
	fmt.Println(strconv.FormatFloat(5e-324, 'X', 1, 64), strconv.FormatInt(10, 31), strconv.Itoa(1), strconv.FormatUint(10, 16))
	fmt.Println(strconv.Quote("a\x80b"), strconv.QuoteRune('\''), string(strconv.AppendInt([]byte("x"), 0, 10)), strconv.FormatBool(true), strconv.QuoteToASCII("0x1F"))
	fmt.Println(strconv.FormatFloat(1.7976931348623157e308, 'e', 20, 64), strconv.FormatInt(579764882466715285, 27), strconv.Itoa(9223372036854775807), strconv.FormatUint(6148914691236517205, 8))
	fmt.Println(strconv.Quote("\u200b"), strconv.QuoteRune(0xad), string(strconv.AppendInt([]byte("x"), -9223372036854775808, 10)), strconv.FormatBool(false), strconv.QuoteToASCII("héllo"))
	fmt.Println(strconv.FormatFloat(1e6, 'b', 20, 32), strconv.FormatInt(-819442613094950661, 21), strconv.Itoa(9223372036854775806), strconv.FormatUint(0, 22))
	fmt.Println(strconv.Quote("+7"), strconv.QuoteRune(0x2028), string(strconv.AppendInt([]byte("x"), 113, 10)), strconv.FormatBool(true), strconv.QuoteToASCII("%d"))
	fmt.Println(strconv.FormatFloat(0.1, 'g', 3, 32), strconv.FormatInt(-9223372036854775808, 14), strconv.Itoa(-9223372036854775808), strconv.FormatUint(0, 18))
	fmt.Println(strconv.Quote("a\x80b"), strconv.QuoteRune('\\'), string(strconv.AppendInt([]byte("x"), -9223372036854775807, 10)), strconv.FormatBool(true), strconv.QuoteToASCII("a"))
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
func c0_37() {
	_, _, _ = math.Abs, bits.Len, cmplx.Abs
	try_(func() { tell_("Acosh")(math.Acosh(float64(-27))) })
	try_(func() { tell_("Y0")(math.Y0(float64(1e100))) })
	try_(func() { tell_("Hypot")(math.Hypot(float64(-34), float64(-9.0))) })
	try_(func() { tell_("Log2")(math.Log2(float64(3.4028234663852886e38))) })
	try_(func() { tell_("Asinh")(math.Asinh(math.Inf(-1))) })
	try_(func() { tell_("Asinh")(math.Asinh(float64(-0.3521939165611119))) })
	try_(func() { tell_("Pow10")(math.Pow10(7)) })
	try_(func() { tell_("Erf")(math.Erf(float64(0.24985247913106456))) })
	try_(func() { tell_("Dim")(math.Dim(float64(100), math.Copysign(0, -1))) })
	try_(func() { tell_("Atan2")(math.Atan2(float64(-29), math.Inf(1))) })
	try_(func() { tell_("Asinh")(math.Asinh(float64(0.31548624105913725))) })
	try_(func() { tell_("Ldexp")(math.Ldexp(float64(-7.27507081457115), 2)) })
	try_(func() { tell_("Asinh")(math.Asinh(float64(-8.92011549707904))) })
	try_(func() { tell_("Erfinv")(math.Erfinv(float64(-2.25))) })
	try_(func() { tell_("Sub64")(bits.Sub64(uint64(10), uint64(85), 1)) })
	try_(func() { tell_("RotateLeft16")(bits.RotateLeft16(uint16(65535), 0)) })
	try_(func() { tell_("Sub64")(bits.Sub64(uint64(0), uint64(0), 0)) })
	try_(func() { tell_("Sub32")(bits.Sub32(uint32(1431655765), uint32(5), 1)) })
	try_(func() { tell_("TrailingZeros8")(bits.TrailingZeros8(byte(10))) })
	try_(func() { tell_("Conj")(cmplx.Conj(complex(math.NaN(), float64(0)))) })
	try_(func() { tell_("IsNaN")(cmplx.IsNaN(complex(float64(100), float64(0.33290847460017203)))) })
}
func main_37() {
	try_(c0_37)
}

// 38
func at0_38(n int) int { fmt.Print("at", n, " "); return n }
func on0_38[T any](n int, c T) T { fmt.Print("on", n, " "); return c }
type token0_38 struct{}
func c0_38() {
	x, xs, m := 0, []int{0, 0, 0}, map[string]int{}
	var ok bool
	var s struct{ f int }
	p := &x
	live, stop := context.WithCancel(context.Background())
	dead, kill := context.WithCancel(live)
	kill()
	defer stop()
	_, _, _, _ = dead, time.Hour, s, ok
	{
		u0 := make(chan int, 1)
		u0 <- 5
		var u1 chan int
		r, got := make(chan int), make(chan int)
		go func() { got <- <-r }()
		defer func() { fmt.Println("got", <-got) }()
		i := 0
		_ = i
		select {
		case u0 <- at0_38(0):
			fmt.Println("case", 0)
			if i == 1 {
				break
			}
			if i == 1 {
				break
			}
		case r <- at0_38(9):
			fmt.Println("case", 1)
			x++
			fmt.Println("body", i)
		case on0_38(1, u1) <- at0_38(1):
			fmt.Println("case", 2)
		}
		fmt.Println("out")
	}
	{
		u0 := make(chan int)
		{
			for i := range 2 {
				select {
				default:
					fmt.Println("case", 0)
				case m["k"], ok = (<-u0):
					fmt.Println("case", 1)
					fmt.Println(ok)
					fmt.Println("body", i)
				}
				fmt.Println("next", i)
			}
		}
		fmt.Println("out")
	}
	fmt.Println(x, xs, m, s, *p, live.Err())
}
func c1_38() {
	var s []string
	show_ := func(what string, x []string) { fmt.Println(what, x, len(x), cap(x), x == nil) }
	show_("s", s)
	s0 := append(s, "\ufeff", "-12")
	show_("s0", s0)
	s1 := append(s0, "Inf", "true", "a\x80b", "+7")
	if len(s0) > 0 {
		s0[0] = ""
	}
	show_("s1", s1)
	s2 := s1; try_(func() { p := [4]string(s1); fmt.Println(p) })
	try_(func() { q := (*[2]string)(s1); fmt.Println(*q, len(q)) })
	show_("s2", s2)
	s3 := s[:len(s)/2:(len(s)+cap(s))/2]
	if len(s) > 0 {
		s[len(s)-1] = "true"
	}
	show_("s3", s3)
	s4 := slices.Clip(s)
	if len(s) > 0 {
		s[len(s)-1] = "\xff\xfe"
	}
	show_("s4", s4)
	s5 := make([]string, len(s), cap(s)+2); copy(s5, s); s5 = append(s5, s1...)
	show_("s5", s5)
	s6 := append(s, "0x1F", "\xed\xa0\x80", "a,b,,c", "\xff\xfe")
	if len(s) > 0 {
		s[0] = "\xf0\x9f\x98"
	}
	show_("s6", s6)
	s7 := s1; fmt.Println(copy(s7, s), copy(s1[len(s1)/3:], s1))
	if len(s1) > 0 {
		s1[0] = "`q`\"'"
	}
	show_("s7", s7)
	s8 := s; fmt.Println(copy(s8, s0), copy(s[len(s)/3:], s))
	show_("s8", s8)
	fmt.Println(slices.IndexFunc(s, func(x string) bool { return x > "`q`\"'" }), slices.DeleteFunc(slices.Clone(s), func(x string) bool { return x < "tab\tnl\n" }))
	slices.Sort(s); fmt.Println(s)
	fmt.Println(slices.Equal(s, s0), slices.Compare(s, s0))
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
type ring0_40[T any] struct {
	items   []T
	head, n int
}
func newRing0_40[T any](size int) *ring0_40[T] { return &ring0_40[T]{items: make([]T, size)} }
func (r *ring0_40[T]) Push(x T) (dropped T, full bool) {
	if r.n == len(r.items) {
		dropped, full = r.items[r.head], true
		r.items[r.head] = x
		r.head = (r.head + 1) % len(r.items)
		return
	}
	r.items[(r.head+r.n)%len(r.items)] = x
	r.n++
	return
}
func (r *ring0_40[T]) Each(f func(int, T)) {
	for i := range r.n {
		f(i, r.items[(r.head+i)%len(r.items)])
	}
}
type option0_40[T any] struct {
	v  T
	ok bool
}
func some0_40[T any](v T) option0_40[T] { return option0_40[T]{v, true} }
func (o option0_40[T]) Or(other T) T {
	if o.ok {
		return o.v
	}
	return other
}
func (o option0_40[T]) String() string {
	if !o.ok {
		return "none"
	}
	return fmt.Sprintf("some(%v)", o.v)
}
type entry0_40[K comparable, V any] struct {
	key        K
	val        V
	prev, next *entry0_40[K, V]
}
type cache0_40[K comparable, V any] struct {
	m           map[K]*entry0_40[K, V]
	first, last *entry0_40[K, V]
	cap         int
	gone        func(K, V)
}
func (c *cache0_40[K, V]) unlink(e *entry0_40[K, V]) {
	if e.prev != nil {
		e.prev.next = e.next
	} else {
		c.first = e.next
	}
	if e.next != nil {
		e.next.prev = e.prev
	} else {
		c.last = e.prev
	}
	e.prev, e.next = nil, nil
}
func (c *cache0_40[K, V]) front(e *entry0_40[K, V]) {
	if e.next = c.first; c.first != nil {
		c.first.prev = e
	} else {
		c.last = e
	}
	c.first = e
}
func (c *cache0_40[K, V]) Get(k K) (v option0_40[V]) {
	if e, ok := c.m[k]; ok {
		c.unlink(e)
		c.front(e)
		return some0_40(e.val)
	}
	return
}
func (c *cache0_40[K, V]) Put(k K, v V) {
	if c.m == nil {
		c.m = make(map[K]*entry0_40[K, V])
	}
	if e := c.m[k]; e != nil {
		e.val = v
		c.Get(k)
		return
	}
	e := &entry0_40[K, V]{key: k, val: v}
	c.m[k] = e
	c.front(e)
	if len(c.m) > c.cap {
		old := c.last
		c.unlink(old)
		delete(c.m, old.key)
		if c.gone != nil {
			c.gone(old.key, old.val)
		}
	}
}
func (c *cache0_40[K, V]) All() iter.Seq2[K, V] {
	return func(yield func(K, V) bool) {
		for e := c.first; e != nil && yield(e.key, e.val); e = e.next {
		}
	}
}
type heap0_40[T any] struct {
	xs   []T
	less func(a, b T) bool
}
func (h *heap0_40[T]) Push(xs ...T) *heap0_40[T] {
	for _, x := range xs {
		h.xs = append(h.xs, x)
		for i := len(h.xs) - 1; i > 0 && h.less(h.xs[i], h.xs[(i-1)/2]); i = (i - 1) / 2 {
			h.xs[i], h.xs[(i-1)/2] = h.xs[(i-1)/2], h.xs[i]
		}
	}
	return h
}
func (h *heap0_40[T]) Pop() (x T, err error) {
	if len(h.xs) == 0 {
		return x, fmt.Errorf("empty heap of %T", x)
	}
	x = h.xs[0]
	n := len(h.xs) - 1
	h.xs[0] = h.xs[n]
	h.xs = h.xs[:n]
	for i := 0; ; {
		j := 2*i + 1
		if j+1 < n && h.less(h.xs[j+1], h.xs[j]) {
			j++
		}
		if j >= n || !h.less(h.xs[j], h.xs[i]) {
			return
		}
		h.xs[i], h.xs[j] = h.xs[j], h.xs[i]
		i = j
	}
}
type number0_40 interface{ ~int | ~int8 | ~uint16 | ~float32 | ~float64 | ~complex128 }
type matrix0_40[N number0_40] [][]N
func (m matrix0_40[N]) Mul(o matrix0_40[N]) (r matrix0_40[N]) {
	for i := range m {
		r = append(r, make([]N, len(o[0])))
		for j := range o[0] {
			for k := range o {
				r[i][j] += m[i][k] * o[k][j]
			}
		}
	}
	return
}
type set0_40[T comparable] map[T]struct{}
func setOf0_40[T comparable](xs ...T) set0_40[T] {
	s := set0_40[T]{}
	for _, x := range xs {
		s[x] = struct{}{}
	}
	return s
}
func (s set0_40[T]) Union(o set0_40[T]) set0_40[T] {
	r := maps.Clone(s)
	for x := range o {
		r[x] = struct{}{}
	}
	return r
}
func (s set0_40[T]) Has(x T) bool { _, ok := s[x]; return ok }
type sum0_40[A, B any] interface{ fold(func(A) string, func(B) string) string }
type left0_40[A, B any] struct{ a A }
type right0_40[A, B any] struct{ b B }
func (l left0_40[A, B]) fold(f func(A) string, _ func(B) string) string  { return f(l.a) }
func (r right0_40[A, B]) fold(_ func(A) string, g func(B) string) string { return g(r.b) }
type both0_40[T fmt.Stringer] struct {
	option0_40[T]
	name string
}
func kind0_40[T any](x T) string {
	switch y := any(x).(type) {
	case string:
		return "string " + y
	case error:
		return "error"
	default:
		_ = y
	}
	return fmt.Sprintf("other %T", x)
}
func deep0_40[T any](n int, x T) string {
	if n == 0 {
		return fmt.Sprintf("%T", x)
	}
	return kind0_40(x) + "/" + deep0_40(n-1, x)
}
func c0_40() {
	r := newRing0_40[complex64](1)
	fmt.Println(r.Push(1i))
	fmt.Println(r.Push(1i))
	r.Each(func(i int, x complex64) { fmt.Print(i, ":", x, " ") })
	c := cache0_40[complex64, complex64]{cap: 2, gone: func(k complex64, v complex64) { fmt.Println("gone", k, v) }}
	fmt.Println(c.Get(1i).Or(1i))
	c.Put(1i, 1i)
	c.Put(1i, 1i)
	c.Put(1i, 1i)
	for k, v := range c.All() {
		fmt.Println(k, v)
	}
	h := heap0_40[float64]{less: func(a, b float64) bool { return a < b }}
	h.Push(0, -2, 1.5, 1.5).Push(-2, 1.5, -2, -2)
	for range 2 {
		fmt.Println(h.Pop())
	}
	fmt.Println(matrix0_40[float64]{{87, 66}, {12, 52}}.Mul(matrix0_40[float64]{{6, 40}, {93, 96}}))
	s := setOf0_40[complex64](1i, 1i).Union(setOf0_40[complex64]())
	fmt.Printf("%d %v %T\n", len(s), s.Has(1i), s)
	for _, e := range []sum0_40[complex64, complex64]{left0_40[complex64, complex64]{1i}, right0_40[complex64, complex64]{1i}} {
		fmt.Printf("%T %s\n", e, e.fold(func(x complex64) string { return fmt.Sprint("left ", x) }, func(x complex64) string { return fmt.Sprint("right ", x) }))
	}
	fmt.Println(kind0_40[complex64](1i), deep0_40(0, id_[complex64](1i)))
	fmt.Println(kind0_40[complex64](1i), deep0_40(1, some0_40(1)))
	fmt.Println(kind0_40[complex64](1i), deep0_40(1, id_[complex64](1i)))
	fmt.Printf("%v %+v %T\n", both0_40[option0_40[complex64]]{name: "b"}, both0_40[option0_40[complex64]]{some0_40(option0_40[complex64]{}), "c"}, both0_40[option0_40[complex64]]{})
	f := (*ring0_40[complex64]).Push
	fmt.Println(f(newRing0_40[complex64](1), 1i))
	g := option0_40[complex64].Or
	fmt.Println(g(option0_40[complex64]{}, 1i))
}
func c1_40() {
	n, x := 0, 29
	L0:
	if n++; n > 60 {
		goto end
	}
	fmt.Print("L0 ")
	if n%5 > 0 {
		B2:
		switch x % 4 {
		case 0:
			if n%6 < 2 {
				break B2
			}
			if n%2 > 3 {
				goto L1
			}
			fallthrough
		default:
			fmt.Print("s5 ", x, " ")
			if n%7 < 3 {
				break
			}
			fmt.Print("s7 ", x, " ")
		}
	} else {
		for i := range 2 {
			if n++; n > 60 {
				goto end
			}
			x += i
			x ^= n
		}
		if n%2 > 1 {
			if n%4 > 3 {
				goto L0
			}
			x = x*4 + 3
		} else {
			x = x*4 + 1
			if n%6 == 3 {
				goto L0
			}
			if x+n%2 > 3 {
				goto L3
			}
		}
		switch x % 2 {
		case 0:
			x = x*5 + 6
		default:
			fmt.Print("s21 ", x, " ")
			x ^= n
			x ^= n
		case 1:
			fmt.Print("s18 ", x, " ")
			if x+n%6 == 2 {
				break
			}
			if x+n%7 < 3 {
				goto L2
			}
		}
	}
	L1:
	if n++; n > 60 {
		goto end
	}
	fmt.Print("L1 ")
	B24:
	for i := 0; i < 3; i++ {
		if n++; n > 60 {
			goto end
		}
		x += i
		if x%4 == 3 {
			if x%2 < 3 {
				break B24
			}
		} else {
			if n%7 == 2 {
				break B24
			}
			x = x*3 + 4
		}
		B29:
		switch x % 5 {
		case 0:
			if n%5 == 2 {
				continue B24
			}
		default:
			if x%6 < 0 {
				continue B24
			}
		case 1:
			x = x*2 + 4
			if x+n%7 < 3 {
				continue B24
			}
			x = x*2 + 6
		case 2:
			fmt.Print("s34 ", x, " ")
			if x%7 > 3 {
				break
			}
			if x%6 == 3 {
				break B29
			}
		}
		for i := range upto_(2) {
			if n++; n > 60 {
				goto end
			}
			x += i
			fmt.Print("s39 ", x, " ")
			if n%6 < 2 {
				continue
			}
		}
	}
	if x%7 == 1 {
		for i := range 1 {
			if n++; n > 60 {
				goto end
			}
			x += i
			fmt.Print("s43 ", x, " ")
			fmt.Print("s44 ", x, " ")
			x ^= n
		}
	} else {
		switch x % 2 {
		default:
			if x+n%6 > 3 {
				goto L2
			}
		case 0:
			if x%2 == 2 {
				break
			}
		}
		B49:
		switch x % 3 {
		default:
			x = x*3 + 4
			x ^= n
		case 0:
			fmt.Print("s50 ", x, " ")
			if x%2 > 3 {
				break B49
			}
			if x+n%4 < 3 {
				break
			}
		}
		B55:
		switch x % 4 {
		case 0:
			if n%3 == 2 {
				break B55
			}
			fmt.Print("s57 ", x, " ")
		default:
			fmt.Print("s60 ", x, " ")
			if x+n%4 > 3 {
				goto L1
			}
			if x+n%2 < 0 {
				break
			}
		case 1:
			x = x*3 + 4
			fmt.Print("s59 ", x, " ")
		}
	}
	L2:
	if n++; n > 60 {
		goto end
	}
	fmt.Print("L2 ")
	if n%4 == 3 {
		B64:
		switch x % 5 {
		case 0:
			x = x*5 + 5
		default:
			x ^= n
		case 1:
			fmt.Print("s66 ", x, " ")
		case 2:
			x = x*2 + 5
			if n%5 == 2 {
				break B64
			}
			x = x*2 + 6
		}
	} else {
		for i := range []int{2, 2} {
			if n++; n > 60 {
				goto end
			}
			x += i
			fmt.Print("s72 ", x, " ")
			x ^= n
		}
		B74:
		for i := range upto_(1) {
			if n++; n > 60 {
				goto end
			}
			x += i
			if n%2 < 2 {
				continue B74
			}
			x = x*3 + 8
			if n%5 == 1 {
				goto L3
			}
		}
	}
	L3:
	if n++; n > 60 {
		goto end
	}
	fmt.Print("L3 ")
	if x+n%2 == 2 {
		switch x % 4 {
		case 0:
			x = x*4 + 2
			x = x*4 + 6
			x = x*4 + 3
			fallthrough
		default:
			x = x*3 + 9
			if x%7 < 1 {
				break
			}
		case 1:
			x = x*5 + 6
			fmt.Print("s84 ", x, " ")
			if x%5 < 0 {
				break
			}
		}
		B88:
		switch x % 5 {
		default:
			x = x*2 + 9
			fmt.Print("s96 ", x, " ")
			if x%4 < 3 {
				break
			}
		case 0:
			fmt.Print("s89 ", x, " ")
			x = x*2 + 7
			x = x*5 + 4
		case 1:
			x ^= n
		case 2:
			fmt.Print("s93 ", x, " ")
			if x%7 == 1 {
				break B88
			}
		}
	} else {
		B98:
		for i := range 1 {
			if n++; n > 60 {
				goto end
			}
			x += i
			x ^= n
			if x%6 < 2 {
				continue B98
			}
			if n%3 > 0 {
				break
			}
		}
		if x%3 > 1 {
			if x%2 > 1 {
				goto L0
			}
		} else {
			x ^= n
			if x+n%6 == 1 {
				goto L3
			}
		}
	}
	B106:
	switch x % 3 {
	case 0:
		B107:
		for i := 0; i < 3; i++ {
			if n++; n > 60 {
				goto end
			}
			x += i
			x = x*5 + 3
			if x%2 == 1 {
				break B107
			}
			if n%2 < 0 {
				break B107
			}
		}
		select {
		default:
			if x+n%2 > 1 {
				break
			}
			if x%3 == 2 {
				break B106
			}
		}
	default:
		switch x % 5 {
		case 0:
			if n%5 < 3 {
				break
			}
			fallthrough
		case 1:
			x ^= n
			x = x*4 + 1
		default:
			x ^= n
			x ^= n
			x ^= n
		case 2:
			if x+n%2 > 3 {
				break B106
			}
			if x+n%4 > 0 {
				goto L1
			}
		}
		for i := range []int{7, 2} {
			if n++; n > 60 {
				goto end
			}
			x += i
			fmt.Print("s124 ", x, " ")
		}
	}
	B125:
	switch x % 3 {
	case 0:
		for i := range 3 {
			if n++; n > 60 {
				goto end
			}
			x += i
			x ^= n
			x ^= n
		}
		fallthrough
	case 1:
		x = x*4 + 9
		for i := range upto_(3) {
			if n++; n > 60 {
				goto end
			}
			x += i
			if x%7 > 0 {
				goto L2
			}
			if n%7 < 0 {
				break
			}
		}
	default:
		if n%6 < 1 {
			break
		}
		for i := range 2 {
			if n++; n > 60 {
				goto end
			}
			x += i
			if x+n%4 < 0 {
				break B125
			}
			x = x*5 + 8
		}
		B137:
		switch x % 3 {
		default:
			if x%5 == 2 {
				break
			}
		case 0:
			x = x*3 + 2
			if x+n%2 == 2 {
				break B137
			}
		}
	}
	end:
	fmt.Println(n, x)
}
func main_40() {
	try_(c0_40)
	try_(c1_40)
}

// 41
func c0_41() {
	_ = errors.New
	{ x, err := strconv.Unquote(strconv.Quote("12e3")); fmt.Printf("%q %v\n", x, err) }
	{ x, err := strconv.ParseUint("1__0", 0, 8); fmt.Println(x, err, errors.Is(err, strconv.ErrRange)) }
	{ x, err := strconv.ParseInt("tab\tnl\n", 16, 8); fmt.Println(x, err) }
	{ x, err := strconv.ParseInt("z", 0, 32); fmt.Println(x, err) }
	fmt.Println(strconv.FormatFloat(1e-4, 'X', 0, 32), strconv.FormatInt(9223372036854775807, 16), strconv.Itoa(10), strconv.FormatUint(18446744073709551614, 3))
	fmt.Println(strconv.Quote("a,b,,c"), strconv.QuoteRune(128), string(strconv.AppendInt([]byte("x"), 1, 10)), strconv.FormatBool(true), strconv.QuoteToASCII("go"))
	fmt.Println(strconv.FormatFloat(5e-324, 'x', 3, 64), strconv.FormatInt(0, 31), strconv.Itoa(-5970667781792326969), strconv.FormatUint(18446744073709551614, 7))
	fmt.Println(strconv.Quote("ǅ"), strconv.QuoteRune(0x2028), string(strconv.AppendInt([]byte("x"), -5153846800089379188, 10)), strconv.FormatBool(false), strconv.QuoteToASCII("a,b,,c"))
	fmt.Println(strconv.FormatFloat(1e100, 'x', 3, 32), strconv.FormatInt(3074457345618258602, 17), strconv.Itoa(75), strconv.FormatUint(1, 12))
	fmt.Println(strconv.Quote("\xff\xfe"), strconv.QuoteRune('a'), string(strconv.AppendInt([]byte("x"), 1, 10)), strconv.FormatBool(true), strconv.QuoteToASCII("\xed\xa0\x80"))
	fmt.Println(strconv.FormatFloat(3.5, 'f', 3, 64), strconv.FormatInt(-9223372036854775808, 14), strconv.Itoa(9223372036854775807), strconv.FormatUint(6148914691236517205, 11))
	fmt.Println(strconv.Quote("\ufeff"), strconv.QuoteRune(0x2028), string(strconv.AppendInt([]byte("x"), 7743840906655222490, 10)), strconv.FormatBool(true), strconv.QuoteToASCII("a"))
}
type My1_41 int
func (m My1_41) String() string { return fmt.Sprintf("my%d", int(m)) }
type Text1_41 string
type Number1_41 interface {
	~int | ~int8 | ~int16 | ~int32 | ~int64 | ~uint8 | ~float32 | ~float64
}
type Pair1_41[K comparable, V any] struct {
	Key K
	Val V
}
func (p Pair1_41[K, V]) Swap(v V) (Pair1_41[K, V], V) { p.Val, v = v, p.Val; return p, v }
func (p *Pair1_41[K, V]) Set(k K) { p.Key = k }
type List1_41[T any] struct {
	head *node1_41[T]
	n    int
}
type node1_41[T any] struct {
	v    T
	next *node1_41[T]
}
func (l *List1_41[T]) Push(v T) *List1_41[T] {
	l.head = &node1_41[T]{v, l.head}
	l.n++
	return l
}
func (l *List1_41[T]) All() func(func(int, T) bool) {
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
func Sum1_41[T Number1_41](xs ...T) (t T) {
	for _, x := range xs {
		t += x
	}
	return
}
func Map1_41[S ~[]E, E, R any](s S, f func(E) R) []R {
	var r []R
	for _, e := range s {
		r = append(r, f(e))
	}
	return r
}
func Fold1_41[T, A any](s []T, a A, f func(A, T) A) A {
	for _, x := range s {
		a = f(a, x)
	}
	return a
}
func Best1_41[T cmp.Ordered](xs []T) (best T, ok bool) {
	for i, x := range xs {
		if i == 0 || x > best {
			best, ok = x, true
		}
	}
	return
}
func Kind1_41[T any](x T) string {
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
func Group1_41[K comparable, V any](vs []V, by func(V) K) map[K][]V {
	m := make(map[K][]V)
	for _, v := range vs {
		m[by(v)] = append(m[by(v)], v)
	}
	return m
}
type Set1_41[T comparable] map[T]struct{}
func (s Set1_41[T]) Add(vs ...T) Set1_41[T] {
	for _, v := range vs {
		s[v] = struct{}{}
	}
	return s
}
type Tree1_41[T cmp.Ordered] struct {
	l, r *Tree1_41[T]
	v    T
}
func (t *Tree1_41[T]) Insert(v T) *Tree1_41[T] {
	if t == nil {
		return &Tree1_41[T]{v: v}
	}
	switch {
	case v < t.v:
		t.l = t.l.Insert(v)
	case v > t.v:
		t.r = t.r.Insert(v)
	}
	return t
}
func (t *Tree1_41[T]) Walk(f func(T)) {
	if t != nil {
		t.l.Walk(f)
		f(t.v)
		t.r.Walk(f)
	}
}
type Stringish1_41 interface {
	~string
	Len() int
}
func (t Text1_41) Len() int { return len(t) }
func Total1_41[T Stringish1_41](ts ...T) (n int) {
	for _, t := range ts {
		n += t.Len() + len(string(t)) + len(strings.ToUpper(string(t)))
	}
	return
}
type Opt1_41[T any] func(*T)
func With1_41[T any](opts ...Opt1_41[T]) T {
	var t T
	for _, o := range opts {
		o(&t)
	}
	return t
}
func PtrTo1_41[T any, P interface { *T; Set(string) }](k string) T {
	var t T
	P(&t).Set(k)
	return t
}
func c1_41() {
	xs := []int32{12, 9}
	ts := []float32{1.5, 0, 2}
	fmt.Println(Sum1_41(xs...), Sum1_41[int32](), Sum1_41(1.5, 2))
	fmt.Println(Map1_41(xs, func(x int32) string { return fmt.Sprint(x, "!") }), Fold1_41(ts, 0, func(n int, t float32) int { return n + len(fmt.Sprint(t)) }))
	fmt.Println(Best1_41(xs))
	fmt.Println(Best1_41(ts))
	fmt.Println(Kind1_41(xs), Kind1_41(xs[0]), Kind1_41(ts), Kind1_41(ts[0]), Kind1_41[any](nil), Kind1_41[error](nil), Kind1_41(My1_41(1)), Kind1_41(Pair1_41[float32, int32]{}))
	p := Pair1_41[float32, []int32]{ts[0], xs}
	q, old := p.Swap(nil)
	q.Set(ts[len(ts)-1])
	fmt.Printf("%v %+v %v %T %T\n", p, q, old, p, q.Swap)
	var l List1_41[float32]
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
	g := Group1_41(xs, func(x int32) bool { return x > 2 })
	fmt.Println(g, len(Set1_41[float32]{}.Add(ts...).Add(ts[0])))
	var tree *Tree1_41[float32]
	for _, t := range ts {
		tree = tree.Insert(t)
	}
	tree.Walk(func(t float32) { fmt.Print(t, " ") })
	fmt.Println(Total1_41[Text1_41]("héy", "a"), With1_41(func(p *Pair1_41[int, string]) { p.Key = 2 }, func(p *Pair1_41[int, string]) { p.Val = fmt.Sprint(p.Key) }))
	fmt.Printf("%T %v %+v\n", Map1_41[[]int32, int32, float64], PtrTo1_41[Pair1_41[string, int]]("k"), struct{ Pair1_41[int, float32] }{})
	f := Sum1_41[int]
	fmt.Println(f(1, 2, 2), Map1_41([]List1_41[int]{{n: 2}}, func(l List1_41[int]) int { return l.n }))
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
func c0_43() {
	_, _, _, _, _ = sync.NewCond, context.Background, errors.New, atomic.AddInt32, time.Second
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
	var wg sync.WaitGroup
	var mu sync.Mutex
	var total atomic.Int64
	m := map[int]int{}
	for i := range 3 * 3 {
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
	errs := make(chan error, 1)
	go func() {
		defer func() { errs <- fmt.Errorf("caught: %v", recover()) }()
		var m map[int]int
		m[2] = 1
	}()
	fmt.Println(<-errs)
	}
}
func main_43() {
	try_(c0_43)
}

// 44
func c0_44() {
	n, x := 0, 11
	if n++; n > 60 {
		goto end
	}
	fmt.Print("L0 ")
	x ^= n
	x ^= n
	if n++; n > 60 {
		goto end
	}
	fmt.Print("L1 ")
	x ^= n
	B4:
	for i := range []int{7, 2} {
		if n++; n > 60 {
			goto end
		}
		x += i
		B5:
		switch x % 3 {
		case 0:
			x ^= n
			x ^= n
			if x%5 < 1 {
				break B5
			}
		default:
			fmt.Print("s13 ", x, " ")
			x ^= n
			x ^= n
		case 1:
			x ^= n
			if x%4 > 1 {
				break B4
			}
		case 2:
			fmt.Print("s11 ", x, " ")
			x = x*5 + 3
		}
		switch x % 4 {
		default:
			fmt.Print("s21 ", x, " ")
		case 0:
			if x%4 < 3 {
				continue B4
			}
			x ^= n
			fallthrough
		case 1:
			if x%6 < 0 {
				break
			}
			fmt.Print("s20 ", x, " ")
		}
		B22:
		for i := range 1 {
			if n++; n > 60 {
				goto end
			}
			x += i
			if x+n%2 < 3 {
				continue B22
			}
			if x%4 < 2 {
				break
			}
			x = x*2 + 6
		}
	}
	end:
	fmt.Println(n, x)
}
type face1_44 interface{ Face() string }
func (t T01_44) Face() string { return "face" }
type T01_44 struct {
	F1 int
}
func (t *T01_44) M0() string { return "T0.M0" + fmt.Sprint(t.F1) }
type T11_44 struct {
	F1 int
	F0 int
}
func (t *T11_44) M0() string { t.F0++; return "T1.M0" + fmt.Sprint(t.F1) }
type T21_44 struct {
	F0 int
	T01_44
	T11_44
	face1_44
}
func (t T21_44) M1() string { return "T2.M1" + fmt.Sprint(t.F0) }
func (t T21_44) M3() string { return "T2.M3" + fmt.Sprint(t.F0) }
type T31_44 struct {
	F2 int
	*T01_44
	*T21_44
}
func (t T31_44) M2() string { return "T3.M2" + fmt.Sprint(t.F2) }
type T41_44 struct {
	F2 int
	*T31_44
	T11_44
}
func ask1_44(name string, x any) {
	try_(func() {
		if m, ok := x.(interface{ M0() string }); ok {
			fmt.Println(name, m.M0(), m.M0())
		}
		if m, ok := x.(interface{ M1() string }); ok {
			fmt.Println(name, m.M1())
		}
		if m, ok := x.(interface{ M2() string; M1() string }); ok {
			f := m.M2
			fmt.Println(name, "both", f(), f())
		}
		if m, ok := x.(interface{ M2() string }); ok {
			fmt.Println(name, m.M2())
		}
		_, s := x.(fmt.Stringer)
		_, e := x.(error)
		_, g := x.(fmt.GoStringer)
		_, f := x.(face1_44)
		fmt.Println(name, s, e, g, f)
		if f {
			fmt.Println(x.(interface{ Face() string }).Face())
		}
		_ = x.(interface{ M3() string })
	})
}
func c1_44() {
	x0 := T01_44{F1: 6}
	ask1_44("x0", x0)
	ask1_44("&x0", &x0)
	try_(func() { q := &x0; q.F1--; fmt.Println(x0.F1) })
	fmt.Printf("%v %+v %T\n", x0, x0, x0)
	try_(func() { fmt.Println(x0 == T01_44{F1: 7}, any(x0) == any(x0)) })
	x2 := T21_44{F0: 2, T01_44: T01_44{F1: 0}, T11_44: T11_44{F1: 2, F0: 4}, face1_44: T01_44{F1: 3}}
	ask1_44("x2", x2)
	ask1_44("&x2", &x2)
	try_(func() { q := &x2; q.F0--; fmt.Println(x2.F0) })
	x3 := T31_44{F2: 6, T01_44: &T01_44{F1: 4}, T21_44: &T21_44{F0: 0, T01_44: T01_44{F1: 5}, T11_44: T11_44{F1: 6, F0: 4}, face1_44: T01_44{F1: 3}}}
	ask1_44("x3", x3)
	ask1_44("&x3", &x3)
	try_(func() { x3.F2 += 5; fmt.Println(x3.F2) })
	try_(func() { q := &x3; q.F1--; fmt.Println(x3.F1) })
	x4 := T41_44{F2: 7, T31_44: &T31_44{F2: 4, T21_44: &T21_44{F0: 0, T01_44: T01_44{F1: 2}, T11_44: T11_44{F1: 5, F0: 6}}}, T11_44: T11_44{F1: 4, F0: 6}}
	ask1_44("x4", x4)
	ask1_44("&x4", &x4)
	try_(func() { q := &x4; q.F2--; fmt.Println(x4.F2) })
	try_(func() { x4.F1 += 5; fmt.Println(x4.F1) })
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
type reply0_46 <-chan int
type pt0_46 struct {
	a int
	s string
}
type err0_46 int
func (e err0_46) Error() string { return "err" }
func future0_46(n int) chan int {
	c := make(chan int, 1)
	c <- n
	return c
}
func c0_46() {
	var locks sync.Mutex
	defer runtime.Gosched()
	_ = time.Second
	_ = &locks
	c1 := make(chan chan int, 1000)
	run2 := func() {
		defer close(c1)
		for i := range 8 {
			_ = i
			c1 <- future0_46((i*2+0))
		}
	}
	go run2()
	c3 := make(chan string, 1000)
	go func(name string, more ...int) {
		defer close(c3)
		for i := range 0 {
			_ = i
			c3 <- fmt.Sprint("s", (i*2+2))
		}
	}("p", 1, 2)
	c4 := make(chan [2]int, 1000)
	go func() {
		defer close(c4)
		for i := range 6 {
			_ = i
			c4 <- [2]int{(i*4+2), 1}
		}
	}()
	c5 := make(chan complex128, 1000)
	go func() {
		defer close(c5)
		for range 4 {
			v, ok := <-c4
			if !ok {
				break
			}
			_ = v
			c5 <- complex(float64((v[0]-v[1])), 1)
		}
	}()
	seen := make([][]int, 3)
	var wg sync.WaitGroup
	wg.Go(func() {
		for {
			v, ok := <-c1
			if !ok {
				break
			}
			seen[0] = append(seen[0], (<-v))
		}
	})
	wg.Go(func() {
		for v := range c5 {
			seen[1] = append(seen[1], int(real(v)))
		}
	})
	wg.Go(func() {
		L8:
		for {
			select {
			case v, ok := <-c3:
				if !ok {
					break L8
				}
				seen[2] = append(seen[2], len(v))
			}
		}
	})
	wg.Wait()
	fmt.Println(seen)
}
func main_46() {
	try_(c0_46)
}

// 47
func c0_47() {
	s0 := id_(uint64(1))
	x0 := id_(uint16(67))
	try_(func() { fmt.Println(x0<<s0, x0>>s0) })
	try_(func() { x0 >>= s0; fmt.Println(x0) })
	try_(func() { var i = 1 << s0; var j int32 = 1 << s0; var k = uint64(1 << s0); var w int64 = 1.0 << s0; var u = uint8(1)<<s0 == 2<<s0; fmt.Println(i, j, k, w, u) })
	fmt.Println(x0<<69, x0>>1, x0<<(uint8(s0)&63))
	s1 := id_(uint8(1))
	x1 := id_(uint64(0))
	try_(func() { fmt.Println(x1<<s1, x1>>s1) })
	try_(func() { x1 >>= s1; fmt.Println(x1) })
	try_(func() { var i = 1 << s1; var j int32 = 1 << s1; var k = uint64(1 << s1); var w int64 = 1.0 << s1; var u = uint8(1)<<s1 == 2<<s1; fmt.Println(i, j, k, w, u) })
	fmt.Println(x1<<45, x1>>43, x1<<(uint8(s1)&31))
	s2 := id_(int(-4611686018427387904))
	x2 := id_(int32(-1061567647))
	try_(func() { fmt.Println(x2<<s2, x2>>s2) })
	try_(func() { x2 >>= s2; fmt.Println(x2) })
	try_(func() { var i = 1 << s2; var j int32 = 1 << s2; var k = uint64(1 << s2); var w int64 = 1.0 << s2; var u = uint8(1)<<s2 == 2<<s2; fmt.Println(i, j, k, w, u) })
	fmt.Println(x2<<27, x2>>60, x2<<(uint8(s2)&7))
	s3 := id_(uint64(1))
	x3 := id_(uint8(10))
	try_(func() { fmt.Println(x3<<s3, x3>>s3) })
	try_(func() { x3 >>= s3; fmt.Println(x3) })
	try_(func() { var i = 1 << s3; var j int32 = 1 << s3; var k = uint64(1 << s3); var w int64 = 1.0 << s3; var u = uint8(1)<<s3 == 2<<s3; fmt.Println(i, j, k, w, u) })
	fmt.Println(x3<<33, x3>>66, x3<<(uint8(s3)&31))
}
func at1_47(n int) int { fmt.Print("at", n, " "); return n }
func on1_47[T any](n int, c T) T { fmt.Print("on", n, " "); return c }
type token1_47 struct{}
func c1_47() {
	x, xs, m := 0, []int{0, 0, 0}, map[string]int{}
	var ok bool
	var s struct{ f int }
	p := &x
	live, stop := context.WithCancel(context.Background())
	dead, kill := context.WithCancel(live)
	kill()
	defer stop()
	_, _, _, _ = dead, time.Hour, s, ok
	{
		r := make(chan int)
		go func() { r <- 7 }()
		i := 0
		_ = i
		select {
		case xs[at1_47(0)] = (<-r):
			fmt.Println("case", 0)
			break
		}
		fmt.Println("out")
	}
	{
		var u1 chan int
		u3 := make(chan int, 1)
		u3 <- 5
		i := 0
		_ = i
		select {
		case <-time.After(time.Hour):
			fmt.Println("case", 0)
			x++
		case on1_47(1, u1) <- at1_47(1):
			fmt.Println("case", 1)
			if i == 1 {
				break
			}
			break
		case t := <-time.Tick(time.Hour):
			fmt.Println("case", 2)
			fmt.Println(t)
		case u3 <- at1_47(3):
			fmt.Println("case", 3)
			fmt.Println("body", i)
			fmt.Println("body", i)
		default:
			fmt.Println("case", 4)
			fmt.Println("after", i)
		}
		fmt.Println("out")
	}
	{
		r := make(chan int, 1)
		close(r)
		i := 0
		_ = i
		select {
		case <-time.NewTimer(time.Minute).C:
			fmt.Println("case", 0)
			fmt.Println("after", i)
		case on1_47(9, r) <- at1_47(9):
			fmt.Println("case", 1)
		}
		fmt.Println("out")
	}
	{
		var u0 chan int
		u1 := make(chan int, 2)
		{
			loop3:
			for i := range 1 {
				select {
				default:
					fmt.Println("case", 0)
					fmt.Println("body", i)
					if i == 1 {
						break
					}
				case <-on1_47(0, u0):
					fmt.Println("case", 1)
					continue loop3
					goto done3
				case s.f, _ = <-u1:
					fmt.Println("case", 2)
					x++
					break
				case t := <-time.Tick(time.Hour):
					fmt.Println("case", 3)
					fmt.Println(t)
					fmt.Println("after", i)
				}
				fmt.Println("next", i)
			}
		}
		done3:
		fmt.Println("out")
	}
	fmt.Println(x, xs, m, s, *p, live.Err())
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
func c0_49() {
	fmt.Println(math.Trunc(100), math.Log(-0.5), math.Tan(-1), math.Cos(5e-324))
	fmt.Println(math.Log2(-0.5), math.Log10(0.1), math.Sqrt(1.7976931348623157e308), math.Cbrt(3.5))
	fmt.Println(math.Mod(1e-4, 5e-324), math.Max(3.5, 0.1), math.Remainder(3.4028234663852886e38, math.NaN()))
	fmt.Println(math.Float64bits(16777216.5), math.Float32bits(float32(id_(float64(3.5)))), math.IsNaN(1e21), math.Signbit(1e-4), math.MaxInt64, math.SmallestNonzeroFloat64, uint64(math.MaxUint64), math.Pi)
	{ f, e := math.Frexp(3.5); i, fr := math.Modf(-2.25); fmt.Println(f, e, i, fr, math.Ldexp(0.7, -4)) }
	fmt.Println(bits.OnesCount64(0), bits.LeadingZeros64(0), bits.TrailingZeros64(0), bits.Reverse64(0), bits.Len64(0), bits.RotateLeft64(0, -47), bits.ReverseBytes64(0))
	{ hi, lo := bits.Mul64(0, 1); s, c := bits.Add64(0, 18446744073709551615, 1); fmt.Println(hi, lo, s, c) }
	{ xs := []int{3, 7, 22, 3, -1}; sort.Sort(sort.Reverse(sort.IntSlice(xs))); i := sort.Search(len(xs), func(i int) bool { return xs[i] <= 3 }); fmt.Println(xs, i, sort.SliceIsSorted(xs, func(i, j int) bool { return xs[i] < xs[j] })) }
	{ ps := []struct{ n int; s string }{{3, "a"}, {0, "b"}, {2, "c"}, {2, "d"}}; sort.SliceStable(ps, func(i, j int) bool { return ps[i].n < ps[j].n }); fmt.Println(ps) }
}
func main_49() {
	try_(c0_49)
}

// 50
func steps0_50(n int) (out []int) {
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
func c0_50() {
	fmt.Println(steps0_50(5), steps0_50(1))
	rows:
	for r := 0; r < 4; r++ {
		cols:
		for c := range 4 {
			switch v := r*4 + c; {
			case v%3 == 0:
				continue cols
			case v%7 == 2:
				continue rows
			case v > 6:
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
var base1_50 = errors.New("base")
type Code1_50 int
func (c Code1_50) Error() string { return fmt.Sprintf("code %d", int(c)) }
func (c Code1_50) Is(t error) bool { return t == base1_50 && c > 3 }
type Wrap1_50 struct {
	op  string
	err error
}
func (w *Wrap1_50) Error() string { return w.op + ": " + w.err.Error() }
func (w *Wrap1_50) Unwrap() error { return w.err }
func make1_50(n int) (err error) {
	defer func() {
		if r := recover(); r != nil {
			err = fmt.Errorf("recovered: %w", r.(error))
		}
	}()
	switch n {
	case 0:
		return nil
	case 1:
		return &Wrap1_50{"op", base1_50}
	case 2:
		return fmt.Errorf("a %w and %w", Code1_50(5), &Wrap1_50{"x", Code1_50(2)})
	case 3:
		return errors.Join(base1_50, nil, Code1_50(5))
	case 4:
		_ = []int{}[id_(5)]
	case 5:
		var w *Wrap1_50
		return w
	}
	return fmt.Errorf("%v %d: %w", base1_50, n, errors.Join(nil, nil))
}
func c1_50() {
	for n := range 7 {
		err := make1_50(n)
		if err == nil {
			fmt.Println(n, "nil")
			continue
		}
		var code Code1_50
		var wrap *Wrap1_50
		fmt.Println(n, errors.Is(err, base1_50), errors.As(err, &code), code)
		if n != 5 {
			fmt.Println(err, errors.As(err, &wrap), errors.Unwrap(err) == nil)
			fmt.Printf("%v|%s|%q|%T\n", err, err, err, err)
		}
	}
	fmt.Printf("%v %+v %d %x %T\n", Code1_50(5), Code1_50(1), Code1_50(2), Code1_50(10), base1_50)
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
func c0_52() {
	_ = math.Pi
	x0 := id_(complex128(complex(1.5, -2.25)))
	y0 := id_(complex128(complex(0, 1)))
	fmt.Println(x0 + y0, x0 - y0, x0 * y0, x0 / y0, -x0, x0 == y0, real(x0), imag(y0))
	fmt.Println(complex64(x0))
	x1 := id_(int16(32767))
	y1 := id_(int16(0))
	fmt.Println(uint16(x1), int(x1), int32(x1), int8(x1), int16(x1), int16(x1))
	fmt.Println(x1+y1, x1-y1, x1*y1, x1&y1, x1|y1, x1^y1, x1&^y1, -x1, ^x1, x1<y1)
	try_(func() { fmt.Println(x1/y1, x1%y1, x1/-3+int16(id_(1)), x1%7) })
	fmt.Println(string(rune(x1)), float32(x1) == float32(y1), min(x1, y1), max(x1, y1, 3))
	x2 := id_(uint16(0))
	y2 := id_(uint16(1))
	fmt.Println(uint64(x2), uint8(x2), int8(x2))
	fmt.Println(x2+y2, x2-y2, x2*y2, x2&y2, x2|y2, x2^y2, x2&^y2, -x2, ^x2, x2<y2)
	try_(func() { fmt.Println(x2/y2, x2%y2) })
	fmt.Println(string(rune(x2)), float32(x2) == float32(y2), min(x2, y2), max(x2, y2, 3))
	a, b := id_(float64(5e-324)), id_(float64(1e20))
	fmt.Println(a, b, a+b, a-b, a*b, a/b, a < b, a == b, min(a, b), max(a, b), float32(a))
	fmt.Println(complex(a, b), complex(a, b)*complex(b, a), complex(a, 1)/complex(b, 2), complex(a, b) == complex(a, b), complex64(complex(a, b)))
	fmt.Printf("%v %+v %6.2f %08.3f %+e %g %x %q\n", a, b, a, b, a, b, a, b)
	m := map[float64]int{a: 1}; m[a]++; m[b] += 5; fmt.Println(len(m), m[a], m)
}
type err1_52 int
func (e err1_52) Error() string { return fmt.Sprint("err", int(e)) }
type ptr1_52 struct{ n int }
func (p *ptr1_52) Error() string { return fmt.Sprint("ptr", p.n) }
type name1_52 string
type str1_52 int
func (s str1_52) String() string { return "str" }
func log1_52(xs ...any) { fmt.Println(xs...) }
func give1_52(what string) string { fmt.Println("give", what); return what }
func each1_52(yield func(int) bool) {
	defer fmt.Println("each ends")
	for i := range 3 {
		if !yield(i) {
			fmt.Println("each stopped")
			return
		}
	}
}

func g21_52(d int) (res string) {
	defer log1_52(recover(), "s1")
	if d > 0 {
		_ = 1 / id_(0)
	}
	for i := range 2 {
		defer func() {
			log1_52(i, d)
			func() {
				log1_52("s5")
				log1_52("s6", res)
			}()
			func() {
				log1_52("s8")
				log1_52("s9", d)
				log1_52("s10")
			}()
			log1_52("s11", res)
		}()
	}
	return res + "end"
}
func g11_52(d int) (res string) {
	switch r := recover().(type) {
	case nil:
		log1_52("s12 nil")
	case runtime.Error:
		log1_52("s12 runtime", r)
	case error:
		panic(fmt.Errorf("s12 %w", r))
	default:
		fmt.Printf("s12 %T %v\n", r, r)
	}
	defer func() {
		defer err1_52(d).Error()
		func() {
			var wg sync.WaitGroup
			defer wg.Wait()
			wg.Add(1)
			go func() {
				defer wg.Done()
				defer func() { log1_52("s15", recover()) }()
				log1_52("s16")
				log1_52(1)
			}()
		}()
		defer func() {
			log1_52("s18")
		}()
	}()
	if e, ok := recover().(error); ok {
		res = e.Error()
	}
	defer func() {
		log1_52("s21", recover())
		log1_52("s22", d)
		if len(res) < 9 {
			panic(fmt.Errorf("wrapped %w", err1_52(4)))
		}
	}()
	return res + "end"
}
func g01_52(d int) (res string) {
	defer log1_52("s24")
	defer func() {
		for i := range each1_52 {
			log1_52("s27", d)
			if i == 0 {
				break
			}
		}
		defer func() {
			log1_52("s29", res)
		}()
		if d > 1 {
			panic(true)
		}
	}()
	return res + "end"
}
func c1_52() {
	_, _, _ = errors.New, runtime.Gosched, sync.NewCond
	try_(func() {
		fmt.Println(g01_52(1))
	})
	try_(func() { fmt.Println(g01_52(2)) })
}
func main_52() {
	try_(c0_52)
	try_(c1_52)
}

// 53
type node0_53 struct{ n int }
func c0_53() {
	var mu sync.Mutex
	var rw sync.RWMutex
	var wg sync.WaitGroup
	var once sync.Once
	var m sync.Map
	var a atomic.Uintptr
	var b [2]uintptr
	var flag atomic.Bool
	var ptr atomic.Pointer[node0_53]
	var box atomic.Value
	one, two := &node0_53{1}, &node0_53{2}
	calls := 0
	f := sync.OnceValue(func() int { calls++; var p *int; return *p })
	g := sync.OnceFunc(func() { calls++; panic(3) })
	h := sync.OnceValues(func() (string, error) { calls++; return fmt.Sprint(calls), errors.New("e") })
	pool := sync.Pool{New: func() any { return "new" }}
	_, _, _, _, _, _, _, _, _ = f, g, h, one, two, slices.Max[[]int], errors.New, &wg, &pool
	_, _, _, _, _, _, _, _, _ = &mu, &rw, &once, &m, &a, &b, &flag, &ptr, &box
	if p := ptr.Load(); p != nil {
		fmt.Println(p.n)
		p.n++
	}
	try_(g)
	fmt.Println(mu.TryLock())
	a.Store(1)
	wg.Add(2); wg.Done(); go wg.Done(); wg.Wait()
	try_(g)
	rw.RLock()
	fmt.Println(m.CompareAndSwap([2]int{1, 2}, 1, 2))
	try_(g)
	wg.Wait()
	fmt.Println(atomic.AddUintptr(&b[1], 1))
	m.Clear()
	atomic.StoreUintptr(&b[1], 1)
	fmt.Println(func() (any, bool) { x, ok := m.LoadOrStore("a", nil); return x == nil, ok }())
	fmt.Println(atomic.LoadUintptr(&b[1]))
	flag.Store(!flag.Load())
	m.Delete(1)
	try_(func() { box.Store(one) })
	m.Delete(1)
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
type A0_55 struct{ n int }
func (a A0_55) M() int { return a.n }
type B0_55 int
func (b B0_55) M() int { return int(b) * 2 }
func (b B0_55) String() string { return "B" }
type I0_55 interface{ M() int }
func c0_55() {
	_ = errors.New
	for i, x := range []any{I0_55(B0_55(1)), make(chan int), error(nil), int8(3), int8(3), (*A0_55)(nil), int8(3), 2.5, struct{}{}} {
		switch v := x.(type) {
		case []int:
			fmt.Printf("%d []int %v %T\n", i, v == nil, v)
		case error:
			fmt.Printf("%d error %v %T\n", i, v == nil, v)
		case A0_55:
			fmt.Printf("%d A %v %T\n", i, v == v, v)
		case nil:
			fmt.Printf("%d nil %v %T\n", i, v == nil, x)
		case any:
			fmt.Printf("%d any %v %T\n", i, v == nil, v)
		default:
			fmt.Printf("%d other %T %v\n", i, v, v == nil)
		}
		if _, ok := x.(chan int); ok {
			fmt.Println(i, "is chan int")
		}
		if _, ok := x.(string); ok {
			fmt.Println(i, "is string")
		}
		if _, ok := x.(I0_55); ok {
			fmt.Println(i, "is I")
		}
		try_(func() { _ = x.(int); fmt.Println("fine") })
	}
	var p, q any = []int{1}, (*A0_55)(nil)
	try_(func() { fmt.Println(p == q, p != q) })
	var i, j I0_55 = A0_55{1}, nil
	fmt.Println(i == j, i == nil, any(i) == any(j))
	try_(func() { fmt.Println(i.M() + j.M()) })
	try_(func() { fmt.Println(i.(fmt.Stringer).String()) })
	try_(func() { fmt.Println(j.(B0_55)) })
	try_(func() { fmt.Println(i.(interface{ Q() })) })
}
func main_55() {
	try_(c0_55)
}

// 56
func c0_56() {
	_, _, _, _, _, _ = sync.NewCond, context.Background, errors.New, atomic.AddInt32, time.Second, sort.Ints
	{
	var mu sync.RWMutex
	cache, misses := map[int]int{}, 0
	get := func(k int) int {
		mu.RLock()
		v, ok := cache[k]
		mu.RUnlock()
		if ok {
			return v
		}
		mu.Lock()
		defer mu.Unlock()
		if v, ok := cache[k]; ok {
			return v
		}
		misses++
		cache[k] = k * 7
		return cache[k]
	}
	var total atomic.Int64
	var wg sync.WaitGroup
	for i := range 5 * 6 {
		wg.Go(func() { total.Add(int64(get(i % 2))) })
	}
	wg.Wait()
	fmt.Println(misses, total.Load(), cache)
	}
	{
	tokens := make(chan struct{}, 2)
	var running, peak atomic.Int64
	var wg sync.WaitGroup
	for range 5 * 4 {
		wg.Add(1)
		tokens <- struct{}{}
		go func() {
			defer func() { running.Add(-1); <-tokens; wg.Done() }()
			now := running.Add(1)
			for {
				old := peak.Load()
				if now <= old || peak.CompareAndSwap(old, now) {
					break
				}
			}
		}()
	}
	wg.Wait()
	fmt.Println(running.Load(), peak.Load() <= 2, len(tokens))
	}
	{
	type buffer struct {
		mu           sync.Mutex
		notEmpty, notFull *sync.Cond
		items        []int
	}
	b := &buffer{}
	b.notEmpty, b.notFull = sync.NewCond(&b.mu), sync.NewCond(&b.mu)
	put := func(x int) {
		b.mu.Lock()
		defer b.mu.Unlock()
		for len(b.items) == 2 {
			b.notFull.Wait()
		}
		b.items = append(b.items, x)
		b.notEmpty.Signal()
	}
	get := func() int {
		b.mu.Lock()
		defer b.mu.Unlock()
		for len(b.items) == 0 {
			b.notEmpty.Wait()
		}
		x := b.items[0]
		b.items = b.items[1:]
		b.notFull.Signal()
		return x
	}
	go func() {
		for i := range 5 * 4 {
			put(i * 7)
		}
	}()
	for range 5 * 4 {
		fmt.Print(get(), " ")
	}
	fmt.Println()
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
func counter0_58(start int) (func() int, func(int)) {
	n := start
	return func() int { n++; return n }, func(x int) { n = x }
}
func compose0_58(fs ...func(int) int) func(int) int {
	return func(x int) int {
		for i, f := range fs {
			x = f(x) + i
		}
		return x
	}
}
func c0_58() {
	var fs []func() int
	for i := 0; i < 2; i++ {
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
	next, set := counter0_58(2)
	next2, _ := counter0_58(100)
	a, b := next(), next()
	set(1 * 10)
	fmt.Println(a, b, next(), next2(), next2())
	fmt.Println(compose0_58(func(x int) int { return x * 1 }, func(x int) int { a += x; return a }, func(x int) int { return next() - x })(2), a)
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
	fmt.Println(fib(2 + 20), len(memo))
	x := 1
	inc := func() (r int) { defer func() { r += x }(); x *= 3; return x }
	y := []int{inc(), inc(), x}
	fmt.Println(y, x)
	var ps []*int
	for i := range 2 {
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
func main_58() {
	try_(c0_58)
}

// 59
func c0_59() {
	s, t := id_("true"), id_("ß")
	_, _, _ = strings.ToUpper, utf8.RuneLen, strconv.Quote
	_ = t
	{
	before, after, found := strings.Cut(s, " "); fmt.Printf("%q %q %v %q\n", before, after, found, strings.Join([]string{s, t, s}, " "))
	}
	{
	try_(func() { i := id_(4); fmt.Printf("%q\n", s[i:id_(0)]) })
	}
	{
	b := []byte(s); b = append(b, t...); b2 := append(b[:len(b)/2], '!'); fmt.Printf("%q %q %d\n", b, b2, copy(b, t))
	}
	{
	fmt.Println(strconv.Quote(s), strconv.QuoteToASCII(s), strconv.Quote(t))
	}
	{
	fmt.Printf("%q %q %q\n", strings.Split(s, " "), strings.SplitAfter(s, " "), strings.Replace(s, " ", t, -1))
	}
	{
	fmt.Printf("%c|%q|%U|%#U|%x|%d|%v\n", rune('\n'), rune('\n'), rune('\n'), rune('\n'), rune('\n'), rune('\n'), rune('\n'))
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
	try_(func() { i := id_(9); fmt.Printf("%q\n", s[i:]) })
	}
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
type C0_61 struct{ n int }
func (c C0_61) Get() int { return c.n }
func (c *C0_61) Add(x ...int) int {
	for _, v := range x {
		c.n += v
	}
	return c.n
}
func (c *C0_61) Nil() bool { return c == nil }
type D0_61 struct{ *C0_61 }
type E0_61 struct{ C0_61 }
type G0_61 interface {
	Get() int
	Add(...int) int
}
type F0_61 func(int) int
func (f F0_61) Twice(x int) int { return f(f(x)) }
type S0_61 []int
func (s S0_61) Len() int { return len(s) }
func (s *S0_61) Push(x int) { *s = append(*s, x) }
func c0_61() {
	c := C0_61{3}
	get, add := c.Get, c.Add
	c.n = 5
	fmt.Println(get(), add(3, 2), c.n, get(), C0_61.Get(c), (*C0_61).Get(&c), (*C0_61).Add(&c, []int{1, 1}...))
	d, e := D0_61{&c}, E0_61{c}
	dg, eg, da, ea := d.Get, e.Get, d.Add, e.Add
	c.n, e.n = 10, 20
	fmt.Println(dg(), eg(), da(1), ea(1), c.n, e.n, d.n, D0_61.Add(d, 5), (*E0_61).Add(&e, 7), E0_61.Get(e))
	var g G0_61 = &e
	h, i := g.Get, g.Add
	fmt.Println(i(3), h(), G0_61.Get(g), G0_61.Add(g, 1, 2), interface{ Get() int }.Get(g))
	var np *C0_61
	fmt.Println(np.Nil(), (*C0_61).Nil(nil))
	try_(func() { fmt.Println(np.Get()) })
	try_(func() { f := np.Get; fmt.Println(f()) })
	try_(func() { var dd D0_61; fmt.Println(dd.Nil()); fmt.Println(dd.Get()) })
	try_(func() { var gg G0_61; f := gg.Get; fmt.Println(f()) })
	gn := []G0_61{np}[id_(0)]
	fmt.Println(gn == nil, gn != nil, gn.(*C0_61).Nil())
	try_(func() { fmt.Println(gn.Get()) })
	fmt.Println(F0_61(func(x int) int { return x*3 - 1 }).Twice(3))
	var s S0_61
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
	fmt.Printf("%T %T %T\n", c.Add, (*C0_61).Add, G0_61.Get)
}
func map1_61[T, U any](s iter.Seq[T], f func(T) U) iter.Seq[U] {
	return func(yield func(U) bool) {
		for x := range s {
			if !yield(f(x)) {
				return
			}
		}
	}
}
func take1_61[T any](s iter.Seq[T], n int) iter.Seq[T] {
	return func(yield func(T) bool) {
		if n <= 0 {
			return
		}
		left := n
		for x := range s {
			if left--; !yield(x) || left == 0 {
				return
			}
		}
	}
}
func drop1_61[T any](s iter.Seq[T], n int) iter.Seq[T] {
	return func(yield func(T) bool) {
		i := 0
		for x := range s {
			if i++; i <= n {
				continue
			}
			if !yield(x) {
				break
			}
		}
	}
}
func chain1_61[T any](ss ...iter.Seq[T]) iter.Seq[T] {
	return func(yield func(T) bool) {
		for _, s := range ss {
			for x := range s {
				if !yield(x) {
					return
				}
			}
		}
	}
}
func zip1_61[T, U any](a iter.Seq[T], b iter.Seq[U]) iter.Seq2[T, U] {
	return func(yield func(T, U) bool) {
		next, stop := iter.Pull(b)
		defer stop()
		for x := range a {
			y, ok := next()
			if !ok || !yield(x, y) {
				return
			}
		}
	}
}
func turns1_61[T any](a, b iter.Seq[T]) iter.Seq[T] {
	return func(yield func(T) bool) {
		na, sa := iter.Pull(a)
		nb, sb := iter.Pull(b)
		defer sb()
		defer sa()
		for {
			x, ok := na()
			if !ok {
				break
			}
			if !yield(x) {
				return
			}
			na, nb = nb, na
		}
		for x, ok := nb(); ok && yield(x); x, ok = nb() {
		}
	}
}
func log1_61[T any](name string, s iter.Seq[T]) iter.Seq[T] {
	return func(yield func(T) bool) {
		fmt.Println(name, "begins")
		defer fmt.Println(name, "ends")
		s(func(x T) bool {
			ok := yield(x)
			if !ok {
				fmt.Println(name, "stopped at", x)
			}
			return ok
		})
	}
}
func index1_61[T any](s iter.Seq[T]) iter.Seq2[int, T] {
	return func(yield func(int, T) bool) {
		i := -1
		s(func(x T) bool { i++; return yield(i, x) })
	}
}
func firsts1_61[T, U any](s iter.Seq2[T, U]) iter.Seq[T] {
	return func(yield func(T) bool) {
		for x := range s {
			if !yield(x) {
				return
			}
		}
	}
}
type tree1_61[T any] struct {
	left, right *tree1_61[T]
	v           T
}
func (t *tree1_61[T]) All(yield func(T) bool) { t.push(yield) }
func (t *tree1_61[T]) push(yield func(T) bool) bool {
	return t == nil || t.left.push(yield) && yield(t.v) && t.right.push(yield)
}
func forever1_61(yield func(int) bool) {
	for i := 0; yield(i); i++ {
	}
}
func sent1_61(n int) iter.Seq[int] {
	return func(yield func(int) bool) {
		c, done := make(chan int), make(chan struct{})
		defer close(done)
		go func() {
			defer close(c)
			for i := range n {
				select {
				case c <- i * i:
				case <-done:
					return
				}
			}
		}()
		for x := range c {
			if !yield(x) {
				return
			}
		}
	}
}
func breaks1_61(n int) iter.Seq[int] {
	return func(yield func(int) bool) {
		for i := range n {
			if !yield(i) {
				return
			}
		}
		panic("broken iterator")
	}
}
func run1_61() (res string) {
	n, c := 0, make(chan int)
	var fs []func() int
	defer func() { fmt.Println("left", n, len(fs), res, cap(c)) }()
	{
	for x2 := range slices.Values([]int{5, 1}) {
		n += x2
		if n++; n > 200 {
			return "too long"
		}
		for x5 := range map1_61(slices.Chunk(slices.Collect(map1_61(take1_61[int](forever1_61, 1), func(x int) int { return x*4 - 1 })), 1), func(x []int) int { return sum_(x) }) {
			n += x5
			if n++; n > 200 {
				return "too long"
			}
			fs = append(fs, func() int { x5++; return x5 + n })
			if x5%3 == 1 {
				break
			}
		}
		if x2%2 == 0 {
			goto out
		}
		defer func() {
			if r := recover(); r != nil {
				res = fmt.Sprint("saved ", r)
			}
		}()
		func() {
			for z := range upto_(x2) {
				if z > 2 {
					return
				}
				n++
			}
		}()
	}
	}
	fmt.Println("after")
	{
	var x21 int
	for x21 = range drop1_61(log1_61("q25", iter.Seq[int](upto_(4))), 2) {
		n += x21
		if n++; n > 200 {
			return "too long"
		}
		if x21%2 == 0 {
			continue
		}
		defer func() {
			if r := recover(); r != nil {
				res = fmt.Sprint("saved ", r)
			}
		}()
		go func() { c <- x21 }()
		n += <-c
	}
	}
	res = "ran "
	goto out
out:
	for _, f := range fs {
		fmt.Print(f(), " ")
	}
	return res + "end"
}
func c1_61() {
	_, _ = maps.Keys[map[int]int], strings.Lines
	try_(func() { fmt.Println(run1_61()) })
	try_(func() { fmt.Println(slices.Collect((&tree1_61[int]{&tree1_61[int]{nil, nil, 1}, &tree1_61[int]{nil, nil, 3}, 2}).All)) })
	try_(func() {
		next, stop := iter.Pull(firsts1_61(index1_61(firsts1_61(zip1_61(firsts1_61(slices.Backward([]string{"x", "y"})), slices.Values([]int{8, 5}))))))
		defer stop()
		for range 3 {
			fmt.Println(next())
		}
		stop()
		fmt.Println(next())
	})
	try_(func() {
		next, stop := iter.Pull2(zip1_61(log1_61("q48", iter.Seq[int](upto_(5))), (&tree1_61[int]{&tree1_61[int]{nil, nil, 1}, &tree1_61[int]{nil, nil, 3}, 2}).All))
		fmt.Println(next())
		stop()
		fmt.Println(next())
	})
}
func main_61() {
	try_(c0_61)
	try_(c1_61)
}

// 62
func c0_62() {
	s0 := id_(int64(-9223372036854775807))
	x0 := id_(uint16(0))
	try_(func() { fmt.Println(x0<<s0, x0>>s0) })
	try_(func() { x0 >>= s0; fmt.Println(x0) })
	try_(func() { var i = 1 << s0; var j int32 = 1 << s0; var k = uint64(1 << s0); var w int64 = 1.0 << s0; var u = uint8(1)<<s0 == 2<<s0; fmt.Println(i, j, k, w, u) })
	fmt.Println(x0<<21, x0>>15, x0<<(uint8(s0)&7))
	s1 := id_(uint16(0))
	x1 := id_(uint16(21014))
	try_(func() { fmt.Println(x1<<s1, x1>>s1) })
	try_(func() { x1 <<= s1; fmt.Println(x1) })
	try_(func() { var i = 1 << s1; var j int32 = 1 << s1; var k = uint64(1 << s1); var w int64 = 1.0 << s1; var u = uint8(1)<<s1 == 2<<s1; fmt.Println(i, j, k, w, u) })
	fmt.Println(x1<<41, x1>>69, x1<<(uint8(s1)&127))
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
	s := []bool{true, true, false}
	show_ := func(what string, x []bool) { fmt.Println(what, x, len(x), cap(x), x == nil) }
	show_("s", s)
	s0 := slices.Replace(s, 0, len(s)/2, )
	if len(s) > 0 {
		s[0] = false
	}
	show_("s0", s0)
	s1 := s[len(s)/2:]; s1 = append(s1, false, false)
	show_("s1", s1)
	s2 := append(s, s...)
	if len(s) > 0 {
		s[0] = true
	}
	show_("s2", s2)
	s3 := append(s, s1...)
	show_("s3", s3)
	s4 := s; try_(func() { p := [0]bool(s); fmt.Println(p) })
	try_(func() { q := (*[1]bool)(s); fmt.Println(*q, len(q)) })
	if len(s) > 0 {
		s[0] = true
	}
	show_("s4", s4)
	_ = s
	_ = s0
	_ = s1
	_ = s2
	_ = s3
	_ = s4
	_ = slices.Max[[]int]
}
type my1_64 int
func c1_64() {
	xs := []int{2, 4, 5, 2, 3}
	_, _, _, _, _ = slices.Max[[]int], maps.Keys[map[int]int], sort.Ints, cmp.Compare[int], math.Pi
	show := func() { fmt.Println(xs, len(xs)) }
	try_(func() { tell_("ContainsFunc")(slices.ContainsFunc([]int{2}, func(x int) bool { return x < -1 })) })
	try_(func() { tell_("Index")(slices.Index([]int{6, 2}, 5)) })
	try_(func() { tell_("CompactFunc")(slices.CompactFunc(xs[1:], func(x, y int) bool { return x == y })) })
	try_(func() { tell_("MaxFunc")(slices.MaxFunc(xs[:len(xs)/1], func(x, y int) int { return cmp.Compare(y, x) })) })
	try_(func() { tell_("MaxFunc")(slices.MaxFunc(xs[:len(xs)/3], func(x, y int) int { return cmp.Compare(len(fmt.Sprint(x)), len(fmt.Sprint(y))) })) })
	try_(func() { tell_("Concat")(slices.Concat(xs[:len(xs)/1], ([]int)(nil))) })
	show()
	sort.SliceStable(xs, func(i, j int) bool { return len(fmt.Sprint(xs[i])) < len(fmt.Sprint(xs[j])) }); show()
	m := maps.Collect(slices.All(xs)); maps.DeleteFunc(m, func(i int, x int) bool { return i%2 == 1 }); fmt.Println(len(m), slices.Sorted(maps.Keys(m)))
	ps := []struct {
		a, b int
	}{{3, 0}, {2, 2}, {3, 3}, {2, 1}}
	slices.SortFunc(ps, func(x, y struct{ a, b int }) int { return cmp.Or(cmp.Compare(x.a, y.a), -cmp.Compare(x.b, y.b)) })
	fmt.Println(ps)
	fmt.Println(sort.Find(len(xs), func(i int) int { return i - 0 }))
}
func main_64() {
	try_(c0_64)
	try_(c1_64)
}

// 65
func c0_65() {
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
	ctx, cancel := context.WithCancel(context.WithValue(context.Background(), "k", 9))
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
	errs := make(chan error, 1)
	go func() {
		defer func() { errs <- fmt.Errorf("caught: %v", recover()) }()
		var m map[int]int
		m[9] = 1
	}()
	fmt.Println(<-errs)
	}
	{
	x := []int{0, 0}
	i := 0
	c := make(chan int, 1)
	c <- 9
	select {
	case x[func() int { i++; return i }()] = <-c:
		fmt.Println(x, i)
	}
	}
}
type err1_65 int
func (e err1_65) Error() string { return fmt.Sprint("err", int(e)) }
type ptr1_65 struct{ n int }
func (p *ptr1_65) Error() string { return fmt.Sprint("ptr", p.n) }
type name1_65 string
type str1_65 int
func (s str1_65) String() string { return "str" }
func log1_65(xs ...any) { fmt.Println(xs...) }
func give1_65(what string) string { fmt.Println("give", what); return what }
func each1_65(yield func(int) bool) {
	defer fmt.Println("each ends")
	for i := range 3 {
		if !yield(i) {
			fmt.Println("each stopped")
			return
		}
	}
}

func g31_65(d int) (res string) {
	d++
	if e, ok := recover().(error); ok {
		res = e.Error()
	}
	func() {
		log1_65("s4", recover())
	}()
	return res + "end"
}
func g21_65(d int) (res string) {
	for i := range 1 {
		defer func() {
			log1_65(i, d)
			func() {
				log1_65("s7")
				log1_65("s8", res)
			}()
		}()
	}
	func() {
		defer func() {
			defer func() { log1_65(recover()) }()
			if e, ok := recover().(error); ok {
				res = e.Error()
			}
			defer func() {
				log1_65("s12", d)
				log1_65("s13")
				res += "s14 "
			}()
			for i := range 2 {
				defer func() {
					log1_65(i, d)
					d++
				}()
			}
			panic(fmt.Sprint("again ", recover()))
		}()
		switch r := recover().(type) {
		case nil:
			log1_65("s17 nil")
		case runtime.Error:
			log1_65("s17 runtime", r)
		case error:
			panic(fmt.Errorf("s17 %w", r))
		default:
			fmt.Printf("s17 %T %v\n", r, r)
		}
	}()
	log1_65("s18", res)
	return res + "end"
}
func g11_65(d int) (res string) {
	defer func() {
		func() {
			defer func() {
				defer func() { log1_65(recover()) }()
				log1_65("s21")
				log1_65("s22")
				panic(fmt.Sprint("again ", recover()))
			}()
			res += "s23 "
		}()
		defer log1_65("s24")
		for i := range 2 {
			defer func() {
				log1_65(i, d)
				res += "s26 "
				log1_65("s27")
				log1_65("s28")
			}()
		}
	}()
	for i := range each1_65 {
		d++
		if i == 2 {
			continue
		}
	}
	defer log1_65(g31_65(1))
	for i := range each1_65 {
		if d < 3 {
			return res + "x"
		}
		for i := range each1_65 {
			res += "s35 "
			log1_65("s36")
			if i == 2 {
				return res + "x"
			}
		}
		defer func() {
			log1_65("s38")
			log1_65("s39")
			res += "s40 "
		}()
		if i == 2 {
			log1_65(i)
		}
	}
	func() {
		log1_65("s42", recover())
	}()
	return res + "end"
}
func g01_65(d int) (res string) {
	if r := recover(); r != nil {
		res = fmt.Sprint("s43", r)
		panic(r)
	}
	if e, ok := recover().(error); ok {
		res = e.Error()
	}
	defer panic("deferred")
	return res + "end"
}
func c1_65() {
	_, _, _ = errors.New, runtime.Gosched, sync.NewCond
	try_(func() {
		fmt.Println(g01_65(1))
	})
	try_(func() { fmt.Println(g01_65(2)) })
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

// 67
func c0_67() {
	var s []struct{}
	show_ := func(what string, x []struct{}) { fmt.Println(what, x, len(x), cap(x), x == nil) }
	show_("s", s)
	s0 := s[:len(s)/2]
	if len(s) > 0 {
		s[len(s)-1] = struct{}{}
	}
	show_("s0", s0)
	var s1 []struct{}; for i := range 7 {
		_ = i
		s1 = append(s1, struct{}{})
	}
	s1 = s1[:min(3, len(s1))]
	if len(s) > 0 {
		s[0] = struct{}{}
	}
	show_("s1", s1)
	s2 := slices.Repeat(s0, 1)
	show_("s2", s2)
	var s3 []struct{}; for i := range 25 {
		_ = i
		s3 = append(s3, struct{}{})
	}
	s3 = s3[:min(3, len(s3))]
	show_("s3", s3)
	s4 := s1[:len(s1)/2:(len(s1)+cap(s1))/2]
	show_("s4", s4)
	_ = s
	_ = s0
	_ = s1
	_ = s2
	_ = s3
	_ = s4
	_ = slices.Max[[]int]
}
func main_67() {
	try_(c0_67)
}

// 68
func c0_68() {
	s := []int{1, 2, 3, 4, 5}[:3:4]
	a := [4]int{1, 2, 3, 4}
	p := &a
	str := id_("héllo")
	var none []int
	var np *[4]int
	m := map[[2]int]string{}
	type bytes []byte
	b := bytes("xyz")
	aa := [2][3]int8{{1}, {2}}
	ss := [][]string{{"a"}, nil}
	_, _, _, _, _, _, _, _, _ = none, np, m, b, aa, ss, p, s, str
	try_(func() { y := make([]int, id_(int32(4))%100); fmt.Println(len(y)) })
	try_(func() { _ = s[id_(uint64(0))]; fmt.Println("read") })
	try_(func() { fmt.Println(b[id_(uintptr(0))]) })
	try_(func() { ss[id_(int8(4))] = append(ss[id_(int8(4))], "z"); fmt.Println(ss) })
	try_(func() { fmt.Printf("%q\n", str[id_(uint32(0)):]) })
	try_(func() { s, a = append(s[:id_(int8(127))], 9), [4]int{}; fmt.Println(s, a) })
}
type err1_68 int
func (e err1_68) Error() string { return fmt.Sprint("err", int(e)) }
type ptr1_68 struct{ n int }
func (p *ptr1_68) Error() string { return fmt.Sprint("ptr", p.n) }
type name1_68 string
type str1_68 int
func (s str1_68) String() string { return "str" }
func log1_68(xs ...any) { fmt.Println(xs...) }
func give1_68(what string) string { fmt.Println("give", what); return what }
func each1_68(yield func(int) bool) {
	defer fmt.Println("each ends")
	for i := range 3 {
		if !yield(i) {
			fmt.Println("each stopped")
			return
		}
	}
}

func g01_68(d int) (res string) {
	switch r := recover().(type) {
	case nil:
		log1_68("s1 nil")
	case runtime.Error:
		log1_68("s1 runtime", r)
	case error:
		panic(fmt.Errorf("s1 %w", r))
	default:
		fmt.Printf("s1 %T %v\n", r, r)
	}
	for i := range 1 {
		defer func() {
			log1_68(i, d)
			func() {
				log1_68("s4", d)
			}()
		}()
	}
	func() {
		for i := range 2 {
			defer func() {
				log1_68(i, d)
				res += "s7 "
				log1_68("s8")
				log1_68("s9", d)
			}()
		}
		defer func() {
			log1_68("s11")
			log1_68("s12", d)
		}()
		defer func() {
			log1_68("s14")
			log1_68("s15")
			log1_68("s16", d)
		}()
	}()
	return res + "end"
}
func c1_68() {
	_, _, _ = errors.New, runtime.Gosched, sync.NewCond
	try_(func() {
		fmt.Println(g01_68(1))
	})
	try_(func() { fmt.Println(g01_68(2)) })
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
func c0_70() {
	_, _, _, _, _ = sync.NewCond, context.Background, errors.New, atomic.AddInt32, time.Second
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
	{
	errs := make(chan error, 1)
	go func() {
		defer func() { errs <- fmt.Errorf("caught: %v", recover()) }()
		var m map[int]int
		m[2] = 1
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
	var wg sync.WaitGroup
	var mu sync.Mutex
	var total atomic.Int64
	m := map[int]int{}
	for i := range 3 * 3 {
		wg.Go(func() {
			mu.Lock()
			defer mu.Unlock()
			m[i%2]++
			total.Add(int64(i))
		})
	}
	wg.Wait()
	fmt.Println(m, total.Load())
	}
}
func main_70() {
	try_(c0_70)
}

// 71
type err0_71 int
func (e err0_71) Error() string { return fmt.Sprint("err", int(e)) }
type ptr0_71 struct{ n int }
func (p *ptr0_71) Error() string { return fmt.Sprint("ptr", p.n) }
type name0_71 string
type str0_71 int
func (s str0_71) String() string { return "str" }
func log0_71(xs ...any) { fmt.Println(xs...) }
func give0_71(what string) string { fmt.Println("give", what); return what }
func each0_71(yield func(int) bool) {
	defer fmt.Println("each ends")
	for i := range 3 {
		if !yield(i) {
			fmt.Println("each stopped")
			return
		}
	}
}

func g20_71(d int) (res string) {
	for i := range each0_71 {
		log0_71("s2", d)
		defer func() {
			res += "s4 "
			log0_71("s5")
			log0_71("s6")
		}()
		if i == 0 {
			continue
		}
	}
	if true {
		panic(2.5)
	}
	if len(res) < 9 {
		panic("text")
	}
	return res + "end"
}
func g10_71(d int) (res string) {
	func() {
		var wg sync.WaitGroup
		defer wg.Wait()
		wg.Add(1)
		go func() {
			defer wg.Done()
			defer func() { log0_71("s9", recover()) }()
			for i := range each0_71 {
				log0_71("s11")
				log0_71("s12")
				if i == 2 {
					defer log0_71("s10", i)
				}
			}
			log0_71("s13", res)
			runtime.Goexit()
		}()
	}()
	switch r := recover().(type) {
	case nil:
		log0_71("s14 nil")
	case runtime.Error:
		log0_71("s14 runtime", r)
	case error:
		panic(fmt.Errorf("s14 %w", r))
	default:
		fmt.Printf("s14 %T %v\n", r, r)
	}
	if true {
		_ = make([]int, id_(-1))
	}
	return res + "end"
}
func g00_71(d int) (res string) {
	if true {
		_ = any("s").(int)
	}
	log0_71("s17", res)
	log0_71("s18", res)
	if d > 2 {
		return res + "x"
	}
	return res + "end"
}
func c0_71() {
	_, _, _ = errors.New, runtime.Gosched, sync.NewCond
	try_(func() {
		fmt.Println(g00_71(1))
	})
	try_(func() { fmt.Println(g00_71(2)) })
}
func c1_71() {
	_, _, _ = math.Abs, bits.Len, cmplx.Abs
	try_(func() { tell_("Erfinv")(math.Erfinv(math.Inf(-1))) })
	try_(func() { tell_("Log2")(math.Log2(float64(3.5))) })
	try_(func() { tell_("Ilogb")(math.Ilogb(float64(-3.5787953048433607))) })
	try_(func() { tell_("Sinh")(math.Sinh(float64(1.7976931348623157e308))) })
	try_(func() { tell_("Float32bits")(math.Float32bits(float32(id_(float64(0.0838328627025664))))) })
	try_(func() { tell_("J0")(math.J0(float64(-29))) })
	try_(func() { tell_("Sin")(math.Sin(float64(5.5))) })
	try_(func() { tell_("Sqrt")(math.Sqrt(float64(-13))) })
	try_(func() { tell_("Mod")(math.Mod(math.Copysign(0, -1), float64(-21))) })
	try_(func() { tell_("Log10")(math.Log10(float64(-0.5))) })
	try_(func() { tell_("Reverse64")(bits.Reverse64(uint64(18446744073709551615))) })
	try_(func() { tell_("Len64")(bits.Len64(uint64(0))) })
	try_(func() { tell_("TrailingZeros32")(bits.TrailingZeros32(uint32(1))) })
	try_(func() { tell_("Reverse8")(bits.Reverse8(byte(0))) })
	try_(func() { tell_("Add64")(bits.Add64(uint64(0), uint64(6148914691236517205), 0)) })
	try_(func() { tell_("RotateLeft8")(bits.RotateLeft8(byte(255), 0)) })
	try_(func() { tell_("Add32")(bits.Add32(uint32(1431655765), uint32(0), 0)) })
	try_(func() { tell_("Len8")(bits.Len8(byte(85))) })
	try_(func() { tell_("Tanh")(cmplx.Tanh(complex(float64(1), float64(37)))) })
	try_(func() { tell_("Phase")(cmplx.Phase(complex(math.Inf(-1), float64(3.5)))) })
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

// 74
var trace0_74 []string
func log0_74(i, x int) int { trace0_74 = append(trace0_74, fmt.Sprint(i, "=", x)); return x }
var _ = log0_74(-1, v00_74)
var v10_74, w10_74 = log0_74(1, 3), log0_74(1, 0 + v00_74)
var v30_74, w30_74 = both30_74()
func both30_74() (int, int) { return log0_74(3, 2 + v20_74), log0_74(3, -1) }
var v00_74 = through00_74()
func through00_74() int { return log0_74(0, 1) }
type M20_74 struct{}
func (M20_74) get() int { return func() int { return log0_74(2, 4 + v10_74) }() }
var v20_74 = M20_74{}.get()
func c0_74() {
	fmt.Println(trace0_74, v00_74, v10_74, v20_74, v30_74)
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
type node0_76 struct{ n int }
func c0_76() {
	var mu sync.Mutex
	var rw sync.RWMutex
	var wg sync.WaitGroup
	var once sync.Once
	var m sync.Map
	var a atomic.Int64
	var b [2]int64
	var flag atomic.Bool
	var ptr atomic.Pointer[node0_76]
	var box atomic.Value
	one, two := &node0_76{1}, &node0_76{2}
	calls := 0
	f := sync.OnceValue(func() int { calls++; panic(errors.New("once")) })
	g := sync.OnceFunc(func() { calls++; fmt.Println(1) })
	h := sync.OnceValues(func() (string, error) { calls++; return fmt.Sprint(calls), errors.New("e") })
	pool := sync.Pool{New: func() any { return "new" }}
	_, _, _, _, _, _, _, _, _ = f, g, h, one, two, slices.Max[[]int], errors.New, &wg, &pool
	_, _, _, _, _, _, _, _, _ = &mu, &rw, &once, &m, &a, &b, &flag, &ptr, &box
	fmt.Println(m.CompareAndDelete("a", "x"))
	fmt.Println(rw.TryLock())
	m.Clear()
	fmt.Println(flag.CompareAndSwap(true, false), flag.Load())
	try_(func() { fmt.Println(box.CompareAndSwap(one, one)) })
	fmt.Println(atomic.LoadInt64(&b[1]))
	try_(func() { fmt.Println(box.Load().(int)) })
	try_(func() { fmt.Println(box.Load().(int)) })
	fmt.Println(rw.TryRLock(), rw.TryLock())
	m.Store(2.5, node0_76{1})
	fmt.Println(flag.Load(), flag.Swap(true))
	fmt.Println(m.CompareAndSwap(1, "x", 2))
	{ n := 0; m.Range(func(k, v any) bool { n++; return n < 3 }); fmt.Println(n) }
	fmt.Println(m.CompareAndSwap(2.5, 1, 2))
}
func c1_76() {
	v0 := id_[uint16](uint16(func() uint16 { if (id_(false) != true) { return id_(id_(uint16(65535))) }; return uint16(id_(int8(-1))) }()))
	fmt.Println(v0)
	v1 := id_[complex64]((func() complex64 { if ([...]bool{false, false, false})[id_(2)] { return (id_(complex64(complex(0, -0.5))) - id_(complex64(complex(1, -0.5)))) }; return complex64(id_(complex128(complex(1, 1)))) }() + *ptr_((-id_(complex64(complex(0.25, 0)))))))
	fmt.Println(v1)
	v2 := id_[uint32](func() uint32 { if func() bool { if func() bool { if true { return false }; return true }() { return (id_(true) == false) }; return (id_(float32(123456.789)) <= float32(16777217)) }() { return func() uint32 { if *ptr_(id_(true)) { return (id_(uint32(3400263955)) / (id_(uint32(16)) | 1)) }; return uint32(sum_([]int{int(9223372036854775807), int(3107251867549003268)})) }() }; return (pair_[uint32, int]{uint32(sum_([]int{int(-1), int(9223372036854775807)})), int(sum_([]int{int(-9223372036854775807), int(2)}))}).A }())
	fmt.Println(v2)
}
func main_76() {
	try_(c0_76)
	try_(c1_76)
}

// 77
var trace0_77 []string
func log0_77(i, x int) int { trace0_77 = append(trace0_77, fmt.Sprint(i, "=", x)); return x }
var _ = log0_77(-1, v00_77)
var v30_77 = through30_77()
func through30_77() int { return log0_77(3, 1 + v20_77 + v00_77) }
var v20_77 = log0_77(2, 7 + v00_77 + v10_77)
var v40_77 = through40_77()
func through40_77() int { return log0_77(4, 1) }
var v00_77, w00_77 = log0_77(0, 3), log0_77(0, 0)
func init() { trace0_77 = append(trace0_77, "init0"); v00_77 += 1 }
var v10_77, w10_77 = both10_77()
func both10_77() (int, int) { return log0_77(1, 2), log0_77(1, -1) }
func init() { trace0_77 = append(trace0_77, "init1"); v00_77 += 2 }
func c0_77() {
	fmt.Println(trace0_77, v00_77, v10_77, v20_77, v30_77, v40_77)
}
type A1_77 struct{ n int }
func (a A1_77) M() int { return a.n }
type B1_77 int
func (b B1_77) M() int { return int(b) * 2 }
func (b B1_77) String() string { return "B" }
type I1_77 interface{ M() int }
func c1_77() {
	_ = errors.New
	for i, x := range []any{error(nil), [2]int{1}, uint16(9), error(nil), errors.New("e")} {
		switch v := x.(type) {
		case chan int:
			fmt.Printf("%d chan int %v %T\n", i, v == nil, v)
		case struct{}:
			fmt.Printf("%d struct{} %v %T\n", i, v == v, v)
		case *A1_77:
			fmt.Printf("%d *A %v %T\n", i, v == nil, v)
		case fmt.Stringer:
			fmt.Printf("%d fmt.Stringer %v %T\n", i, v == nil, v)
		case int8, uint8:
			fmt.Printf("%d int8, uint8 %v %T\n", i, v == nil, v)
		case any:
			fmt.Printf("%d any %v %T\n", i, v == nil, v)
		default:
			fmt.Printf("%d other %T %v\n", i, v, v == nil)
		}
		if _, ok := x.(fmt.Stringer); ok {
			fmt.Println(i, "is fmt.Stringer")
		}
		if _, ok := x.(*A1_77); ok {
			fmt.Println(i, "is *A")
		}
		if _, ok := x.(func()); ok {
			fmt.Println(i, "is func()")
		}
		try_(func() { _ = x.(string); fmt.Println("fine") })
	}
	var p, q any = nil, true
	try_(func() { fmt.Println(p == q, p != q) })
	var i, j I1_77 = nil, A1_77{1}
	fmt.Println(i == j, i == nil, any(i) == any(j))
	try_(func() { fmt.Println(i.M() + j.M()) })
	try_(func() { fmt.Println(i.(fmt.Stringer).String()) })
	try_(func() { fmt.Println(j.(B1_77)) })
	try_(func() { fmt.Println(i.(interface{ Q() })) })
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
type key0_79 int
type str0_79 int
func (s str0_79) String() string { return "str" }
type err0_79 int
func (e err0_79) Error() string { return fmt.Sprint("err", int(e)) }
type named0_79 struct {
	context.Context
	name string
}
func (n named0_79) Value(k any) any {
	if k == key0_79(0) {
		return n.name
	}
	return n.Context.Value(k)
}
func c0_79() {
	c0 := context.Background()
	_, _ = time.Hour, errors.New
	c1 := context.WithValue(c0, key0_79(1), 1)
	a1 := make(chan struct{})
	s1 := context.AfterFunc(c1, func() { close(a1) })
	if _, ok := c1.Deadline(); ok {
		fmt.Println("has a deadline", errors.Is(c1.Err(), context.DeadlineExceeded))
	}
	c2 := named0_79{c1, "n2"}
	c3 := context.WithValue(c0, key0_79(2), 1)
	a3 := make(chan struct{})
	s3 := context.AfterFunc(c3, func() { close(a3) })
	select {
	case <-c1.Done():
		fmt.Println("done", c1.Err() == context.Canceled, errors.Is(context.Cause(c1), err0_79(4)))
	default:
		fmt.Println("going on", c1.Done() == nil)
	}
	c4 := context.WithValue(c1, key0_79(2), "v")
	a4 := make(chan struct{})
	s4 := context.AfterFunc(c4, func() { close(a4) })
	fmt.Println(c0.Value(key0_79(1)), c0.Value("k"), c0.Value(str0_79(2)))
	fmt.Println(c2.Value(key0_79(0)), c2.Value("k"), c2.Value(str0_79(2)))
	fmt.Println(c4)
	fmt.Println("c0", c0.Err(), context.Cause(c0))
	if _, ok := c1.Deadline(); ok {
		fmt.Println("has a deadline", errors.Is(c1.Err(), context.DeadlineExceeded))
	}
	fmt.Println(c1)
	if s1() {
		fmt.Println("stopped", 1, s1())
	} else {
		<-a1
		fmt.Println("ran", 1)
	}
	if s3() {
		fmt.Println("stopped", 3, s3())
	} else {
		<-a3
		fmt.Println("ran", 3)
	}
	if s4() {
		fmt.Println("stopped", 4, s4())
	} else {
		<-a4
		fmt.Println("ran", 4)
	}
	if _, ok := c0.Deadline(); ok {
		fmt.Println("has a deadline", errors.Is(c0.Err(), context.DeadlineExceeded))
	}
	fmt.Println("c1", c1.Err(), context.Cause(c1))
	fmt.Println(c2.Value(key0_79(2)), c2.Value("k"), c2.Value(str0_79(2)))
	fmt.Println("c3", c3.Err(), context.Cause(c3))
	if _, ok := c4.Deadline(); ok {
		fmt.Println("has a deadline", errors.Is(c4.Err(), context.DeadlineExceeded))
	}
}
func main_79() {
	try_(c0_79)
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
type err0_82 int
func (e err0_82) Error() string { return fmt.Sprint("err", int(e)) }
type ptr0_82 struct{ n int }
func (p *ptr0_82) Error() string { return fmt.Sprint("ptr", p.n) }
type name0_82 string
type str0_82 int
func (s str0_82) String() string { return "str" }
func log0_82(xs ...any) { fmt.Println(xs...) }
func give0_82(what string) string { fmt.Println("give", what); return what }
func each0_82(yield func(int) bool) {
	defer fmt.Println("each ends")
	for i := range 3 {
		if !yield(i) {
			fmt.Println("each stopped")
			return
		}
	}
}

func g20_82(d int) (res string) {
	for i := range 2 {
		defer func() {
			log0_82(i, d)
			for i := range 1 {
				defer func() {
					log0_82(i, d)
					log0_82("s3")
					log0_82("s4")
				}()
			}
		}()
	}
	defer func(s string) { log0_82(s, d, res) }(res)
	res += "s6 "
	return res + "end"
}
func g10_82(d int) (res string) {
	for i := range 1 {
		defer func() {
			log0_82(i, d)
			func() {
				var wg sync.WaitGroup
				defer wg.Wait()
				wg.Add(1)
				go func() {
					defer wg.Done()
					defer func() { log0_82("s8", recover()) }()
					res += "s9 "
					runtime.Goexit()
				}()
			}()
			defer func() {
				log0_82("s11")
				log0_82("s12")
				if d > 3 {
					return
				}
			}()
		}()
	}
	for i := range each0_82 {
		if d > 0 {
			panic(id_(5))
		}
		if i == 1 {
			return res + "x"
		}
	}
	log0_82("s16", d)
	if true {
		panic('x')
	}
	return res + "end"
}
func g00_82(d int) (res string) {
	func() {
		defer func() {
			defer func() { log0_82(recover()) }()
			for i := range each0_82 {
				log0_82("s20")
				log0_82("s21", res)
				if i == 2 {
					log0_82(i)
				}
			}
			for i := range 1 {
				defer func() {
					log0_82(i, d)
					log0_82("s23")
					log0_82("s24")
					d++
				}()
			}
			panic(fmt.Sprint("again ", recover()))
		}()
		if true {
			close((chan int)(nil))
		}
		for i := range each0_82 {
			if d > 3 {
				return
			}
			log0_82("s29", d)
			log0_82("s30")
			if i == 2 {
				break
			}
		}
		func() {
			log0_82("s32", res)
			log0_82("s33")
		}()
	}()
	d++
	defer func() {
		defer log0_82(recover(), "s36")
		func() {
			log0_82("s38")
			log0_82("s39", res)
		}()
	}()
	defer log0_82(d)
	return res + "end"
}
func c0_82() {
	_, _, _ = errors.New, runtime.Gosched, sync.NewCond
	try_(func() {
		fmt.Println(g00_82(1))
	})
	try_(func() { fmt.Println(g00_82(2)) })
}
func main_82() {
	try_(c0_82)
}

// 83
type node0_83 struct{ n int }
func c0_83() {
	var mu sync.Mutex
	var rw sync.RWMutex
	var wg sync.WaitGroup
	var once sync.Once
	var m sync.Map
	var a atomic.Int64
	var b [2]int64
	var flag atomic.Bool
	var ptr atomic.Pointer[node0_83]
	var box atomic.Value
	one, two := &node0_83{1}, &node0_83{2}
	calls := 0
	f := sync.OnceValue(func() int { calls++; panic(errors.New("once")) })
	g := sync.OnceFunc(func() { calls++; fmt.Println(1) })
	h := sync.OnceValues(func() (string, error) { calls++; return fmt.Sprint(calls), errors.New("e") })
	pool := sync.Pool{New: func() any { return "new" }}
	_, _, _, _, _, _, _, _, _ = f, g, h, one, two, slices.Max[[]int], errors.New, &wg, &pool
	_, _, _, _, _, _, _, _, _ = &mu, &rw, &once, &m, &a, &b, &flag, &ptr, &box
	try_(func() { fmt.Println(f(), calls) })
	try_(func() { fmt.Println(h()) })
	a.Store(-9223372036854775808)
	{ var ks []string; m.Range(func(k, _ any) bool { ks = append(ks, fmt.Sprint(k)); return true }); slices.Sort(ks); fmt.Println(ks) }
	try_(g)
	fmt.Println(flag.CompareAndSwap(true, false), flag.Load())
	fmt.Println(atomic.LoadInt64(&b[1]))
	wg.Go(func() { calls++ }); wg.Wait()
}
func c1_83() {
	s, t := id_("\xed\xa0\x80"), id_("a\x80b")
	_, _, _ = strings.ToUpper, utf8.RuneLen, strconv.Quote
	_ = t
	{
	for i, r := range s {
		fmt.Print(i, ":", r, " ")
	}
	fmt.Println()
	}
	{
	fmt.Printf("%q %q %q\n", strings.Split(s, "l"), strings.SplitAfter(s, "l"), strings.Replace(s, "l", t, 1))
	}
	{
	try_(func() { fmt.Printf("%q\n", strings.Repeat(s, id_(1))) })
	}
	{
	switch {
	case s < "l":
		fmt.Println("less")
	case strings.HasPrefix(s, "l"), strings.HasSuffix(t, "l"):
		fmt.Println("fix")
	}
	}
	{
	r, size := utf8.DecodeRuneInString(s); fmt.Println(r, size, utf8.RuneLen('\x00'), utf8.ValidRune('\x00'), string(rune('\x00')), utf8.AppendRune(nil, '\x00'))
	}
	{
	try_(func() { i := id_(4); fmt.Printf("%q\n", s[i:id_(5)]) })
	}
	{
	try_(func() { fmt.Println(s[3]) })
	}
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
	s := []int{1, 2, 3, 4, 5}[:3:4]
	a := [4]int{1, 2, 3, 4}
	p := &a
	str := id_("héllo")
	var none []int
	var np *[4]int
	m := map[[2]int]string{}
	type bytes []byte
	b := bytes("xyz")
	aa := [2][3]int8{{1}, {2}}
	ss := [][]string{{"a"}, nil}
	_, _, _, _, _, _, _, _, _ = none, np, m, b, aa, ss, p, s, str
	try_(func() { fmt.Println(a[:id_(int64(5))]) })
	try_(func() { fmt.Println(s[id_(int32(4)):id_(int8(0))]) })
	try_(func() { y := p[:id_(int8(1)):id_(int64(-4193183693834382101))]; fmt.Println(y, len(y), cap(y)) })
	try_(func() { y := &s[:4][id_(uint64(1))]; *y = 3; fmt.Println(*y) })
	try_(func() { _ = s[id_(uint64(1))]; fmt.Println("read") })
	try_(func() { for i := range id_(int8(-2))%9 { fmt.Print(i, " ") }; fmt.Println() })
	try_(func() { y := make([]int, id_(int64(1))%100); fmt.Println(len(y)) })
	try_(func() { fmt.Printf("%q\n", str[id_(uint16(0)):id_(int(0))]) })
	try_(func() { ss[id_(uintptr(0))] = append(ss[id_(uintptr(0))], "z"); fmt.Println(ss) })
	try_(func() { _ = s[id_(int8(1))]; fmt.Println("read") })
}
func main_85() {
	try_(c0_85)
}

// 86
func map0_86[T, U any](s iter.Seq[T], f func(T) U) iter.Seq[U] {
	return func(yield func(U) bool) {
		for x := range s {
			if !yield(f(x)) {
				return
			}
		}
	}
}
func take0_86[T any](s iter.Seq[T], n int) iter.Seq[T] {
	return func(yield func(T) bool) {
		if n <= 0 {
			return
		}
		left := n
		for x := range s {
			if left--; !yield(x) || left == 0 {
				return
			}
		}
	}
}
func drop0_86[T any](s iter.Seq[T], n int) iter.Seq[T] {
	return func(yield func(T) bool) {
		i := 0
		for x := range s {
			if i++; i <= n {
				continue
			}
			if !yield(x) {
				break
			}
		}
	}
}
func chain0_86[T any](ss ...iter.Seq[T]) iter.Seq[T] {
	return func(yield func(T) bool) {
		for _, s := range ss {
			for x := range s {
				if !yield(x) {
					return
				}
			}
		}
	}
}
func zip0_86[T, U any](a iter.Seq[T], b iter.Seq[U]) iter.Seq2[T, U] {
	return func(yield func(T, U) bool) {
		next, stop := iter.Pull(b)
		defer stop()
		for x := range a {
			y, ok := next()
			if !ok || !yield(x, y) {
				return
			}
		}
	}
}
func turns0_86[T any](a, b iter.Seq[T]) iter.Seq[T] {
	return func(yield func(T) bool) {
		na, sa := iter.Pull(a)
		nb, sb := iter.Pull(b)
		defer sb()
		defer sa()
		for {
			x, ok := na()
			if !ok {
				break
			}
			if !yield(x) {
				return
			}
			na, nb = nb, na
		}
		for x, ok := nb(); ok && yield(x); x, ok = nb() {
		}
	}
}
func log0_86[T any](name string, s iter.Seq[T]) iter.Seq[T] {
	return func(yield func(T) bool) {
		fmt.Println(name, "begins")
		defer fmt.Println(name, "ends")
		s(func(x T) bool {
			ok := yield(x)
			if !ok {
				fmt.Println(name, "stopped at", x)
			}
			return ok
		})
	}
}
func index0_86[T any](s iter.Seq[T]) iter.Seq2[int, T] {
	return func(yield func(int, T) bool) {
		i := -1
		s(func(x T) bool { i++; return yield(i, x) })
	}
}
func firsts0_86[T, U any](s iter.Seq2[T, U]) iter.Seq[T] {
	return func(yield func(T) bool) {
		for x := range s {
			if !yield(x) {
				return
			}
		}
	}
}
type tree0_86[T any] struct {
	left, right *tree0_86[T]
	v           T
}
func (t *tree0_86[T]) All(yield func(T) bool) { t.push(yield) }
func (t *tree0_86[T]) push(yield func(T) bool) bool {
	return t == nil || t.left.push(yield) && yield(t.v) && t.right.push(yield)
}
func forever0_86(yield func(int) bool) {
	for i := 0; yield(i); i++ {
	}
}
func sent0_86(n int) iter.Seq[int] {
	return func(yield func(int) bool) {
		c, done := make(chan int), make(chan struct{})
		defer close(done)
		go func() {
			defer close(c)
			for i := range n {
				select {
				case c <- i * i:
				case <-done:
					return
				}
			}
		}()
		for x := range c {
			if !yield(x) {
				return
			}
		}
	}
}
func breaks0_86(n int) iter.Seq[int] {
	return func(yield func(int) bool) {
		for i := range n {
			if !yield(i) {
				return
			}
		}
		panic("broken iterator")
	}
}
func run0_86() (res string) {
	n, c := 0, make(chan int)
	var fs []func() int
	defer func() { fmt.Println("left", n, len(fs), res, cap(c)) }()
	{
	for x2 := range chain0_86(drop0_86((&tree0_86[int]{&tree0_86[int]{nil, nil, 1}, &tree0_86[int]{nil, nil, 3}, 2}).All, 0), drop0_86(maps.Keys(map[int]int{4: 1}), 2)) {
		n += x2
		for x17 := range map0_86(slices.Chunk(slices.Collect(map0_86(iter.Seq[int](upto_(0)), func(x int) int { return x*1 - 1 })), 2), func(x []int) int { return sum_(x) }) {
			n += x17
			if n++; n > 200 {
				return "too long"
			}
			fmt.Print("x17 ", x17, " ")
			fs = append(fs, func() int { x17++; return x17 + n })
			func() {
				for z := range upto_(x17) {
					if z > 2 {
						return
					}
					n++
				}
			}()
		}
		if n++; n > 200 {
			return "too long"
		}
		go func() { c <- x2 }()
		n += <-c
	}
	}
	fmt.Println("after")
	{
	var x32 int
	for x32 = range slices.Values([]int{3, 9, 3, 8, 6}) {
		for x35, y36 := range zip0_86(turns0_86(firsts0_86(slices.All(make([]bool, 1))), firsts0_86(slices.All(make([]bool, 3)))), drop0_86(map0_86(strings.SplitSeq("a,bb,,ccc", ","), func(s string) int { return len(s) }), 3)) {
			n += x35
			if n++; n > 200 {
				return "too long"
			}
			n -= y36
			go func() { c <- x35 }()
			n += <-c
		}
		n += x32
		if n++; n > 200 {
			return "too long"
		}
		fs = append(fs, func() int { x32++; return x32 + n })
		defer func() { fmt.Println("deferred", x32, n, res) }()
	}
	}
	res = "ran "
	goto out
out:
	for _, f := range fs {
		fmt.Print(f(), " ")
	}
	return res + "end"
}
func c0_86() {
	_, _ = maps.Keys[map[int]int], strings.Lines
	try_(func() { fmt.Println(run0_86()) })
	try_(func() { fmt.Println(slices.Collect(firsts0_86(slices.Backward([]string{"x", "y"})))) })
	try_(func() {
		next, stop := iter.Pull(slices.Values(slices.Sorted(chain0_86(maps.Keys(map[int]int{4: 1}), map0_86(strings.SplitSeq("a,bb,,ccc", ","), func(s string) int { return len(s) })))))
		defer stop()
		for range 2 {
			fmt.Println(next())
		}
		
		fmt.Println(next())
	})
	try_(func() {
		next, stop := iter.Pull2(zip0_86(drop0_86(firsts0_86(slices.Backward([]string{"x", "y"})), 1), chain0_86(iter.Seq[int](upto_(2)), iter.Seq[int](upto_(0)))))
		fmt.Println(next())
		stop()
		fmt.Println(next())
	})
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
type A0_88 struct{ n int }
func (a A0_88) M() int { return a.n }
type B0_88 int
func (b B0_88) M() int { return int(b) * 2 }
func (b B0_88) String() string { return "B" }
type I0_88 interface{ M() int }
func c0_88() {
	_ = errors.New
	for i, x := range []any{A0_88{3}, []int{1}, nil, A0_88{3}, uint16(9), &A0_88{4}, [2]int{1}} {
		switch v := x.(type) {
		case int:
			fmt.Printf("%d int %v %T\n", i, v == v, v)
		case [2]int:
			fmt.Printf("%d [2]int %v %T\n", i, v == v, v)
		case chan int:
			fmt.Printf("%d chan int %v %T\n", i, v == nil, v)
		case float64, float32:
			fmt.Printf("%d float64, float32 %v %T\n", i, v == nil, v)
		default:
			fmt.Printf("%d other %T %v\n", i, v, v == nil)
		}
		if _, ok := x.(func()); ok {
			fmt.Println(i, "is func()")
		}
		if _, ok := x.(any); ok {
			fmt.Println(i, "is any")
		}
		try_(func() { _ = x.(I0_88); fmt.Println("fine") })
	}
	var p, q any = map[string]int{}, &A0_88{4}
	try_(func() { fmt.Println(p == q, p != q) })
	var i, j I0_88 = A0_88{1}, B0_88(2)
	fmt.Println(i == j, i == nil, any(i) == any(j))
	try_(func() { fmt.Println(i.M() + j.M()) })
	try_(func() { fmt.Println(i.(fmt.Stringer).String()) })
	try_(func() { fmt.Println(j.(B0_88)) })
	try_(func() { fmt.Println(i.(interface{ Q() })) })
}
func c1_88() {
	_ = errors.New
	{ x, err := strconv.ParseUint("héllo", 8, 8); fmt.Println(x, err, errors.Is(err, strconv.ErrRange)) }
	{ x, err := strconv.ParseFloat("\u200b", 64); fmt.Println(x, err) }
	{ x, err := strconv.ParseBool("1e-400"); fmt.Println(x, err) }
	{ x, err := strconv.ParseUint("世界", 1, 8); fmt.Println(x, err, errors.Is(err, strconv.ErrRange)) }
	{ x, err := strconv.ParseInt("\xe4\xb8", 36, 16); fmt.Println(x, err) }
	fmt.Println(strconv.FormatFloat(0.3, 'E', 3, 64), strconv.FormatInt(9223372036854775807, 34), strconv.Itoa(-4611686018427387904), strconv.FormatUint(10, 29))
	fmt.Println(strconv.Quote("\ufeff"), strconv.QuoteRune(0xd800), string(strconv.AppendInt([]byte("x"), 9223372036854775806, 10)), strconv.FormatBool(true), strconv.QuoteToASCII("true"))
	fmt.Println(strconv.FormatFloat(3.4028234663852886e38, 'b', -1, 32), strconv.FormatInt(8890369299495876720, 20), strconv.Itoa(2), strconv.FormatUint(0, 10))
	fmt.Println(strconv.Quote("ß"), strconv.QuoteRune(0x110000), string(strconv.AppendInt([]byte("x"), 3074457345618258602, 10)), strconv.FormatBool(false), strconv.QuoteToASCII("go"))
	fmt.Println(strconv.FormatFloat(16777216.5, 'G', 10, 64), strconv.FormatInt(-4611686018427387904, 13), strconv.Itoa(3074457345618258602), strconv.FormatUint(18446744073709551615, 22))
	fmt.Println(strconv.Quote("Inf"), strconv.QuoteRune(0x110000), string(strconv.AppendInt([]byte("x"), -2411255339200245451, 10)), strconv.FormatBool(false), strconv.QuoteToASCII("99999999999999999999"))
	fmt.Println(strconv.FormatFloat(2.5, 'b', 10, 64), strconv.FormatInt(2, 21), strconv.Itoa(5), strconv.FormatUint(0, 13))
	fmt.Println(strconv.Quote("héllo"), strconv.QuoteRune(127), string(strconv.AppendInt([]byte("x"), 9223372036854775807, 10)), strconv.FormatBool(false), strconv.QuoteToASCII("%d"))
}
func main_88() {
	try_(c0_88)
	try_(c1_88)
}

// 89
func c0_89() {
	_, _, _, _, _, _ = strings.ToUpper, bytes.Equal, strconv.Itoa, unicode.IsUpper, utf8.RuneLen, math.Abs
	try_(func() { tell_("Compare")(strings.Compare("99999999999999999999", "99999999999999999999")) })
	try_(func() { tell_("ReplaceAll")(strings.ReplaceAll("tab\tnl\n0x1F", "", "é")) })
	try_(func() { tell_("Contains")(strings.Contains("ÀÉÎ", "\xed\xa0\x80\x00")) })
	try_(func() { tell_("Index")(strings.Index("aXbXc", "1_000")) })
	try_(func() { tell_("EqualFold")(strings.EqualFold("a", "a")) })
	try_(func() { tell_("CutSuffix")(strings.CutSuffix("\x00", "ß")) })
	try_(func() { tell_("Fields")(strings.Fields("a")) })
	try_(func() { tell_("SplitN")(strings.SplitN("y1;b0\t;a ", ",ab0;ax,\t", 0)) })
	try_(func() { tell_("AppendQuoteRune")(strconv.AppendQuoteRune([]byte("é"), 'é')) })
	try_(func() { tell_("Unquote")(strconv.Unquote("`a`b")) })
	try_(func() { tell_("AppendFloat")(strconv.AppendFloat([]byte("Inf"), math.Inf(1), 'G', 1, 64)) })
	try_(func() { tell_("FormatInt")(strconv.FormatInt(int64(9223372036854775806), 2)) })
	try_(func() { tell_("AppendQuote")(strconv.AppendQuote([]byte(""), "baa;baa\ta0,y,yAx1\tby")) })
	try_(func() { tell_("QuoteRuneToGraphic")(strconv.QuoteRuneToGraphic(0xad)) })
	try_(func() { tell_("Atoi")(strconv.Atoi("abaé;a,AbAb1\tb\taxaéé")) })
	try_(func() { tell_("SimpleFold")(unicode.SimpleFold(3967)) })
	try_(func() { tell_("IsNumber")(unicode.IsNumber('\\')) })
	try_(func() { tell_("Valid")(utf8.Valid([]byte(""))) })
	try_(func() { tell_("AppendRune")(utf8.AppendRune([]byte("ǅtrue"), '\u00ff')) })
	try_(func() { tell_("ToLower")(bytes.ToLower([]byte("aa1\ta"))) })
	try_(func() { tell_("ToLower")(bytes.ToLower([]byte("\xe4\xb8"))) })
	try_(func() { tell_("CutSuffix")(bytes.CutSuffix([]byte("a\x80bInf\xff\xfe"), []byte("1bAbb;xaa"))) })
	{
		r := strings.NewReader("b")
		buf := make([]byte, 3)
		for range 4 {
			n, err := r.Read(buf)
			tell_("read")(n, err, buf[:n], r.Len())
		}
		tell_("seek")(r.Seek(8, 0))
		tell_("rune")(r.ReadRune())
	}
	{
		b := bytes.NewBufferString("aaAaa aA0;aaé,xabxxy")
		b.WriteString("a0bAaaAa0 b;aéA \ta x")
		tell_("next")(b.Next(2), b.Len())
		tell_("until")(b.ReadString(byte(254)))
		tell_("rune")(b.ReadRune())
		tell_("unread")(b.UnreadRune())
		tell_("byte")(b.ReadByte())
		b.Truncate(b.Len() / 2)
		tell_("rest")(b.String())
	}
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
type ring0_91[T any] struct {
	items   []T
	head, n int
}
func newRing0_91[T any](size int) *ring0_91[T] { return &ring0_91[T]{items: make([]T, size)} }
func (r *ring0_91[T]) Push(x T) (dropped T, full bool) {
	if r.n == len(r.items) {
		dropped, full = r.items[r.head], true
		r.items[r.head] = x
		r.head = (r.head + 1) % len(r.items)
		return
	}
	r.items[(r.head+r.n)%len(r.items)] = x
	r.n++
	return
}
func (r *ring0_91[T]) Each(f func(int, T)) {
	for i := range r.n {
		f(i, r.items[(r.head+i)%len(r.items)])
	}
}
type option0_91[T any] struct {
	v  T
	ok bool
}
func some0_91[T any](v T) option0_91[T] { return option0_91[T]{v, true} }
func (o option0_91[T]) Or(other T) T {
	if o.ok {
		return o.v
	}
	return other
}
func (o option0_91[T]) String() string {
	if !o.ok {
		return "none"
	}
	return fmt.Sprintf("some(%v)", o.v)
}
type entry0_91[K comparable, V any] struct {
	key        K
	val        V
	prev, next *entry0_91[K, V]
}
type cache0_91[K comparable, V any] struct {
	m           map[K]*entry0_91[K, V]
	first, last *entry0_91[K, V]
	cap         int
	gone        func(K, V)
}
func (c *cache0_91[K, V]) unlink(e *entry0_91[K, V]) {
	if e.prev != nil {
		e.prev.next = e.next
	} else {
		c.first = e.next
	}
	if e.next != nil {
		e.next.prev = e.prev
	} else {
		c.last = e.prev
	}
	e.prev, e.next = nil, nil
}
func (c *cache0_91[K, V]) front(e *entry0_91[K, V]) {
	if e.next = c.first; c.first != nil {
		c.first.prev = e
	} else {
		c.last = e
	}
	c.first = e
}
func (c *cache0_91[K, V]) Get(k K) (v option0_91[V]) {
	if e, ok := c.m[k]; ok {
		c.unlink(e)
		c.front(e)
		return some0_91(e.val)
	}
	return
}
func (c *cache0_91[K, V]) Put(k K, v V) {
	if c.m == nil {
		c.m = make(map[K]*entry0_91[K, V])
	}
	if e := c.m[k]; e != nil {
		e.val = v
		c.Get(k)
		return
	}
	e := &entry0_91[K, V]{key: k, val: v}
	c.m[k] = e
	c.front(e)
	if len(c.m) > c.cap {
		old := c.last
		c.unlink(old)
		delete(c.m, old.key)
		if c.gone != nil {
			c.gone(old.key, old.val)
		}
	}
}
func (c *cache0_91[K, V]) All() iter.Seq2[K, V] {
	return func(yield func(K, V) bool) {
		for e := c.first; e != nil && yield(e.key, e.val); e = e.next {
		}
	}
}
type heap0_91[T any] struct {
	xs   []T
	less func(a, b T) bool
}
func (h *heap0_91[T]) Push(xs ...T) *heap0_91[T] {
	for _, x := range xs {
		h.xs = append(h.xs, x)
		for i := len(h.xs) - 1; i > 0 && h.less(h.xs[i], h.xs[(i-1)/2]); i = (i - 1) / 2 {
			h.xs[i], h.xs[(i-1)/2] = h.xs[(i-1)/2], h.xs[i]
		}
	}
	return h
}
func (h *heap0_91[T]) Pop() (x T, err error) {
	if len(h.xs) == 0 {
		return x, fmt.Errorf("empty heap of %T", x)
	}
	x = h.xs[0]
	n := len(h.xs) - 1
	h.xs[0] = h.xs[n]
	h.xs = h.xs[:n]
	for i := 0; ; {
		j := 2*i + 1
		if j+1 < n && h.less(h.xs[j+1], h.xs[j]) {
			j++
		}
		if j >= n || !h.less(h.xs[j], h.xs[i]) {
			return
		}
		h.xs[i], h.xs[j] = h.xs[j], h.xs[i]
		i = j
	}
}
type number0_91 interface{ ~int | ~int8 | ~uint16 | ~float32 | ~float64 | ~complex128 }
type matrix0_91[N number0_91] [][]N
func (m matrix0_91[N]) Mul(o matrix0_91[N]) (r matrix0_91[N]) {
	for i := range m {
		r = append(r, make([]N, len(o[0])))
		for j := range o[0] {
			for k := range o {
				r[i][j] += m[i][k] * o[k][j]
			}
		}
	}
	return
}
type set0_91[T comparable] map[T]struct{}
func setOf0_91[T comparable](xs ...T) set0_91[T] {
	s := set0_91[T]{}
	for _, x := range xs {
		s[x] = struct{}{}
	}
	return s
}
func (s set0_91[T]) Union(o set0_91[T]) set0_91[T] {
	r := maps.Clone(s)
	for x := range o {
		r[x] = struct{}{}
	}
	return r
}
func (s set0_91[T]) Has(x T) bool { _, ok := s[x]; return ok }
type sum0_91[A, B any] interface{ fold(func(A) string, func(B) string) string }
type left0_91[A, B any] struct{ a A }
type right0_91[A, B any] struct{ b B }
func (l left0_91[A, B]) fold(f func(A) string, _ func(B) string) string  { return f(l.a) }
func (r right0_91[A, B]) fold(_ func(A) string, g func(B) string) string { return g(r.b) }
type both0_91[T fmt.Stringer] struct {
	option0_91[T]
	name string
}
func kind0_91[T any](x T) string {
	switch y := any(x).(type) {
	case func(T) T:
		return "function"
	case map[string]T:
		return fmt.Sprint("map ", y)
	case string:
		return "string " + y
	default:
		_ = y
	}
	return fmt.Sprintf("other %T", x)
}
func deep0_91[T any](n int, x T) string {
	if n == 0 {
		return fmt.Sprintf("%T", x)
	}
	return kind0_91(x) + "/" + deep0_91(n-1, x)
}
func c0_91() {
	r := newRing0_91[set0_91[int]](2)
	fmt.Println(r.Push(setOf0_91(1, 2)))
	fmt.Println(r.Push(setOf0_91(1, 2)))
	fmt.Println(r.Push(setOf0_91(1, 2)))
	r.Each(func(i int, x set0_91[int]) { fmt.Print(i, ":", x, " ") })
	c := cache0_91[error, error]{cap: 1, gone: func(k error, v error) { fmt.Println("gone", k, v) }}
	fmt.Println(c.Get(nil))
	fmt.Println(c.Get(nil).Or(nil))
	c.Put(nil, nil)
	for k, v := range c.All() {
		fmt.Println(k, v)
	}
	h := heap0_91[int]{less: func(a, b int) bool { return a > b }}
	h.Push().Push()
	for range 6 {
		fmt.Println(h.Pop())
	}
	fmt.Println(matrix0_91[float32]{{89, 69}, {82, 38}}.Mul(matrix0_91[float32]{{49, 71}, {44, 48}}))
	s := setOf0_91[error](nil, nil, nil).Union(setOf0_91[error]())
	fmt.Printf("%d %v %T\n", len(s), s.Has(nil), s)
	for _, e := range []sum0_91[set0_91[int], error]{left0_91[set0_91[int], error]{setOf0_91(1, 2)}, right0_91[set0_91[int], error]{nil}} {
		fmt.Printf("%T %s\n", e, e.fold(func(x set0_91[int]) string { return fmt.Sprint("left ", x) }, func(x error) string { return fmt.Sprint("right ", x) }))
	}
	fmt.Println(kind0_91[set0_91[int]](setOf0_91(1, 2)), deep0_91(2, id_[set0_91[int]](setOf0_91(1, 2))))
	fmt.Println(kind0_91[error](nil), deep0_91(2, id_[error](nil)))
	fmt.Println(kind0_91[error](nil), deep0_91(0, id_[error](nil)))
	fmt.Printf("%v %+v %T\n", both0_91[option0_91[set0_91[int]]]{name: "b"}, both0_91[option0_91[error]]{some0_91(option0_91[error]{}), "c"}, both0_91[option0_91[error]]{})
	f := (*ring0_91[error]).Push
	fmt.Println(f(newRing0_91[error](1), nil))
	g := option0_91[error].Or
	fmt.Println(g(option0_91[error]{}, nil))
}
func main_91() {
	try_(c0_91)
}

// 92
func c0_92() {
	n, x := 0, 43
	L0:
	if n++; n > 60 {
		goto end
	}
	fmt.Print("L0 ")
	B1:
	switch x % 3 {
	default:
		B5:
		switch x % 3 {
		default:
			if n%4 > 2 {
				break B1
			}
		case 0:
			x ^= n
			if x%6 < 0 {
				goto L0
			}
			if x+n%3 > 3 {
				break B5
			}
			fallthrough
		case 1:
			x = x*3 + 6
			if x+n%5 > 0 {
				break
			}
		}
		B12:
		for i := range []int{4, 2} {
			if n++; n > 60 {
				goto end
			}
			x += i
			if x%2 > 2 {
				goto L3
			}
			if x%5 > 0 {
				break B12
			}
		}
		fmt.Print("s15 ", x, " ")
	case 0:
		switch x % 2 {
		case 0:
			x ^= n
		default:
			if x+n%4 < 2 {
				goto L1
			}
		}
	}
	L1:
	if n++; n > 60 {
		goto end
	}
	fmt.Print("L1 ")
	B16:
	for i := range []int{4, 2} {
		if n++; n > 60 {
			goto end
		}
		x += i
		fmt.Print("s17 ", x, " ")
		B18:
		for i := range []int{7, 2} {
			if n++; n > 60 {
				goto end
			}
			x += i
			x = x*3 + 8
			if n%3 < 3 {
				continue B18
			}
			if x+n%3 < 3 {
				goto L1
			}
		}
		switch x % 3 {
		default:
			x = x*2 + 7
			if x%4 < 1 {
				break
			}
		case 0:
			if x+n%3 < 3 {
				continue B16
			}
			if x%4 > 0 {
				continue B16
			}
			fallthrough
		case 1:
			x ^= n
			x ^= n
		}
	}
	for i := range upto_(4) {
		if n++; n > 60 {
			goto end
		}
		x += i
		if x%3 < 3 {
			break
		}
		select {
		default:
			x ^= n
			fmt.Print("s33 ", x, " ")
			x = x*4 + 8
		}
		B35:
		switch x % 3 {
		case 0:
			x = x*2 + 5
			if x%2 < 1 {
				break B35
			}
		default:
			x = x*5 + 4
			fmt.Print("s39 ", x, " ")
		}
	}
	if n++; n > 60 {
		goto end
	}
	fmt.Print("L2 ")
	for i := 0; i < 3; i++ {
		if n++; n > 60 {
			goto end
		}
		x += i
		select {
		default:
			fmt.Print("s42 ", x, " ")
			if x+n%4 == 3 {
				break
			}
			x = x*4 + 5
		}
	}
	L3:
	if n++; n > 60 {
		goto end
	}
	fmt.Print("L3 ")
	B45:
	switch x % 5 {
	case 0:
		if n%3 == 0 {
			if x%3 > 3 {
				break B45
			}
		} else {
			x = x*3 + 6
			fmt.Print("s49 ", x, " ")
		}
		B50:
		switch x % 5 {
		case 0:
			if x+n%6 == 1 {
				break B50
			}
			x = x*3 + 6
		default:
			x ^= n
			x ^= n
			if x%2 == 2 {
				goto L3
			}
		case 1:
			fmt.Print("s53 ", x, " ")
		}
		if x%4 == 3 {
			break
		}
	default:
		if x%3 > 0 {
			break
		}
	case 1:
		select {
		default:
			fmt.Print("s59 ", x, " ")
			fmt.Print("s60 ", x, " ")
		}
		for i := range 4 {
			if n++; n > 60 {
				goto end
			}
			x += i
			fmt.Print("s62 ", x, " ")
			x ^= n
			fmt.Print("s64 ", x, " ")
		}
	}
	fmt.Print("s66 ", x, " ")
	end:
	fmt.Println(n, x)
}
func map1_92[T, U any](s iter.Seq[T], f func(T) U) iter.Seq[U] {
	return func(yield func(U) bool) {
		for x := range s {
			if !yield(f(x)) {
				return
			}
		}
	}
}
func take1_92[T any](s iter.Seq[T], n int) iter.Seq[T] {
	return func(yield func(T) bool) {
		if n <= 0 {
			return
		}
		left := n
		for x := range s {
			if left--; !yield(x) || left == 0 {
				return
			}
		}
	}
}
func drop1_92[T any](s iter.Seq[T], n int) iter.Seq[T] {
	return func(yield func(T) bool) {
		i := 0
		for x := range s {
			if i++; i <= n {
				continue
			}
			if !yield(x) {
				break
			}
		}
	}
}
func chain1_92[T any](ss ...iter.Seq[T]) iter.Seq[T] {
	return func(yield func(T) bool) {
		for _, s := range ss {
			for x := range s {
				if !yield(x) {
					return
				}
			}
		}
	}
}
func zip1_92[T, U any](a iter.Seq[T], b iter.Seq[U]) iter.Seq2[T, U] {
	return func(yield func(T, U) bool) {
		next, stop := iter.Pull(b)
		defer stop()
		for x := range a {
			y, ok := next()
			if !ok || !yield(x, y) {
				return
			}
		}
	}
}
func turns1_92[T any](a, b iter.Seq[T]) iter.Seq[T] {
	return func(yield func(T) bool) {
		na, sa := iter.Pull(a)
		nb, sb := iter.Pull(b)
		defer sb()
		defer sa()
		for {
			x, ok := na()
			if !ok {
				break
			}
			if !yield(x) {
				return
			}
			na, nb = nb, na
		}
		for x, ok := nb(); ok && yield(x); x, ok = nb() {
		}
	}
}
func log1_92[T any](name string, s iter.Seq[T]) iter.Seq[T] {
	return func(yield func(T) bool) {
		fmt.Println(name, "begins")
		defer fmt.Println(name, "ends")
		s(func(x T) bool {
			ok := yield(x)
			if !ok {
				fmt.Println(name, "stopped at", x)
			}
			return ok
		})
	}
}
func index1_92[T any](s iter.Seq[T]) iter.Seq2[int, T] {
	return func(yield func(int, T) bool) {
		i := -1
		s(func(x T) bool { i++; return yield(i, x) })
	}
}
func firsts1_92[T, U any](s iter.Seq2[T, U]) iter.Seq[T] {
	return func(yield func(T) bool) {
		for x := range s {
			if !yield(x) {
				return
			}
		}
	}
}
type tree1_92[T any] struct {
	left, right *tree1_92[T]
	v           T
}
func (t *tree1_92[T]) All(yield func(T) bool) { t.push(yield) }
func (t *tree1_92[T]) push(yield func(T) bool) bool {
	return t == nil || t.left.push(yield) && yield(t.v) && t.right.push(yield)
}
func forever1_92(yield func(int) bool) {
	for i := 0; yield(i); i++ {
	}
}
func sent1_92(n int) iter.Seq[int] {
	return func(yield func(int) bool) {
		c, done := make(chan int), make(chan struct{})
		defer close(done)
		go func() {
			defer close(c)
			for i := range n {
				select {
				case c <- i * i:
				case <-done:
					return
				}
			}
		}()
		for x := range c {
			if !yield(x) {
				return
			}
		}
	}
}
func breaks1_92(n int) iter.Seq[int] {
	return func(yield func(int) bool) {
		for i := range n {
			if !yield(i) {
				return
			}
		}
		panic("broken iterator")
	}
}
func run1_92() (res string) {
	n, c := 0, make(chan int)
	var fs []func() int
	defer func() { fmt.Println("left", n, len(fs), res, cap(c)) }()
	{
	for x68 := range turns1_92((&tree1_92[int]{&tree1_92[int]{nil, nil, 1}, &tree1_92[int]{nil, nil, 3}, 2}).All, take1_92[int](forever1_92, 3)) {
		n += x68
		if n++; n > 200 {
			return "too long"
		}
		for x81, y82 := range zip1_92(firsts1_92(index1_92(take1_92[int](forever1_92, 1))), chain1_92(take1_92[int](forever1_92, 5), slices.Values([]int{3}))) {
			n += x81
			if n++; n > 200 {
				return "too long"
			}
			n -= y82
			fs = append(fs, func() int { x81++; return x81 + n })
			fmt.Print("x81 ", x81, " ")
			fmt.Print("x81 ", x81, " ")
		}
		go func() { c <- x68 }()
		n += <-c
		if x68%4 == 0 {
			break
		}
		func() {
			for z := range upto_(x68) {
				if z > 2 {
					return
				}
				n++
			}
		}()
	}
	}
	fmt.Println("after")
	{
	loop96:
	for x97 := range map1_92(slices.Chunk(slices.Collect(map1_92(maps.Keys(map[int]int{4: 1}), func(x int) int { return x*3 - 1 })), 1), func(x []int) int { return sum_(x) }) {
		n += x97
		if n++; n > 200 {
			return "too long"
		}
		if x97%4 == 0 {
			continue loop96
		}
		fs = append(fs, func() int { x97++; return x97 + n })
		var x113 int
		for x113 = range map1_92(turns1_92(sent1_92(1), iter.Seq[int](upto_(2))), func(x int) int { return x*4 - 1 }) {
			n += x113
			if n++; n > 200 {
				return "too long"
			}
			defer func() { fmt.Println("deferred", x113, n, res) }()
		}
	}
	}
	res = "ran "
	goto out
out:
	for _, f := range fs {
		fmt.Print(f(), " ")
	}
	return res + "end"
}
func c1_92() {
	_, _ = maps.Keys[map[int]int], strings.Lines
	try_(func() { fmt.Println(run1_92()) })
	try_(func() { fmt.Println(slices.Collect(turns1_92(log1_92("q177", drop1_92(take1_92[int](forever1_92, 4), 1)), (&tree1_92[int]{&tree1_92[int]{nil, nil, 1}, &tree1_92[int]{nil, nil, 3}, 2}).All))) })
	try_(func() {
		next, stop := iter.Pull(slices.Values(slices.Sorted(slices.Values(slices.Sorted(maps.Keys(map[int]int{4: 1}))))))
		defer stop()
		for range 1 {
			fmt.Println(next())
		}
		
		fmt.Println(next())
	})
	try_(func() {
		next, stop := iter.Pull2(zip1_92(map1_92(slices.Chunk(slices.Collect(slices.Values([]int{6})), 2), func(x []int) int { return sum_(x) }), chain1_92(iter.Seq[int](upto_(3)), take1_92[int](forever1_92, 5))))
		fmt.Println(next())
		stop()
		fmt.Println(next())
	})
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
func at0_97(n int) int { fmt.Print("at", n, " "); return n }
func on0_97[T any](n int, c T) T { fmt.Print("on", n, " "); return c }
type token0_97 struct{}
func c0_97() {
	x, xs, m := 0, []int{0, 0, 0}, map[string]int{}
	var ok bool
	var s struct{ f int }
	p := &x
	live, stop := context.WithCancel(context.Background())
	dead, kill := context.WithCancel(live)
	kill()
	defer stop()
	_, _, _, _ = dead, time.Hour, s, ok
	{
		r := make(chan int, 1)
		close(r)
		i := 0
		_ = i
		select {
		case on0_97(9, r) <- at0_97(9):
			fmt.Println("case", 0)
		}
		fmt.Println("out")
	}
	{
		var u0 chan int
		{
			for i := range 1 {
				select {
				case _, ok = <-dead.Done():
					fmt.Println("case", 0)
					continue
				case s.f, _ = (<-u0):
					fmt.Println("case", 1)
				case <-time.NewTimer(time.Minute).C:
					fmt.Println("case", 2)
				}
				fmt.Println("next", i)
			}
		}
		fmt.Println("out")
	}
	{
		r := make(chan int)
		go func() { r <- 2 }()
		i := 0
		_ = i
		select {
		case _, ok := <-r:
			fmt.Println("case", 0)
			fmt.Println(ok)
			break
			break
		}
		fmt.Println("out")
	}
	fmt.Println(x, xs, m, s, *p, live.Err())
}
func main_97() {
	try_(c0_97)
}

// 98
func map0_98[T, U any](s iter.Seq[T], f func(T) U) iter.Seq[U] {
	return func(yield func(U) bool) {
		for x := range s {
			if !yield(f(x)) {
				return
			}
		}
	}
}
func take0_98[T any](s iter.Seq[T], n int) iter.Seq[T] {
	return func(yield func(T) bool) {
		if n <= 0 {
			return
		}
		left := n
		for x := range s {
			if left--; !yield(x) || left == 0 {
				return
			}
		}
	}
}
func drop0_98[T any](s iter.Seq[T], n int) iter.Seq[T] {
	return func(yield func(T) bool) {
		i := 0
		for x := range s {
			if i++; i <= n {
				continue
			}
			if !yield(x) {
				break
			}
		}
	}
}
func chain0_98[T any](ss ...iter.Seq[T]) iter.Seq[T] {
	return func(yield func(T) bool) {
		for _, s := range ss {
			for x := range s {
				if !yield(x) {
					return
				}
			}
		}
	}
}
func zip0_98[T, U any](a iter.Seq[T], b iter.Seq[U]) iter.Seq2[T, U] {
	return func(yield func(T, U) bool) {
		next, stop := iter.Pull(b)
		defer stop()
		for x := range a {
			y, ok := next()
			if !ok || !yield(x, y) {
				return
			}
		}
	}
}
func turns0_98[T any](a, b iter.Seq[T]) iter.Seq[T] {
	return func(yield func(T) bool) {
		na, sa := iter.Pull(a)
		nb, sb := iter.Pull(b)
		defer sb()
		defer sa()
		for {
			x, ok := na()
			if !ok {
				break
			}
			if !yield(x) {
				return
			}
			na, nb = nb, na
		}
		for x, ok := nb(); ok && yield(x); x, ok = nb() {
		}
	}
}
func log0_98[T any](name string, s iter.Seq[T]) iter.Seq[T] {
	return func(yield func(T) bool) {
		fmt.Println(name, "begins")
		defer fmt.Println(name, "ends")
		s(func(x T) bool {
			ok := yield(x)
			if !ok {
				fmt.Println(name, "stopped at", x)
			}
			return ok
		})
	}
}
func index0_98[T any](s iter.Seq[T]) iter.Seq2[int, T] {
	return func(yield func(int, T) bool) {
		i := -1
		s(func(x T) bool { i++; return yield(i, x) })
	}
}
func firsts0_98[T, U any](s iter.Seq2[T, U]) iter.Seq[T] {
	return func(yield func(T) bool) {
		for x := range s {
			if !yield(x) {
				return
			}
		}
	}
}
type tree0_98[T any] struct {
	left, right *tree0_98[T]
	v           T
}
func (t *tree0_98[T]) All(yield func(T) bool) { t.push(yield) }
func (t *tree0_98[T]) push(yield func(T) bool) bool {
	return t == nil || t.left.push(yield) && yield(t.v) && t.right.push(yield)
}
func forever0_98(yield func(int) bool) {
	for i := 0; yield(i); i++ {
	}
}
func sent0_98(n int) iter.Seq[int] {
	return func(yield func(int) bool) {
		c, done := make(chan int), make(chan struct{})
		defer close(done)
		go func() {
			defer close(c)
			for i := range n {
				select {
				case c <- i * i:
				case <-done:
					return
				}
			}
		}()
		for x := range c {
			if !yield(x) {
				return
			}
		}
	}
}
func breaks0_98(n int) iter.Seq[int] {
	return func(yield func(int) bool) {
		for i := range n {
			if !yield(i) {
				return
			}
		}
		panic("broken iterator")
	}
}
func run0_98() (res string) {
	n, c := 0, make(chan int)
	var fs []func() int
	defer func() { fmt.Println("left", n, len(fs), res, cap(c)) }()
	{
	for x2 := range slices.Values([]int{4, 8, 1}) {
		n += x2
		if n++; n > 200 {
			return "too long"
		}
		func() {
			for z := range upto_(x2) {
				if z > 2 {
					return
				}
				n++
			}
		}()
		defer func() { fmt.Println("deferred", x2, n, res) }()
	}
	}
	fmt.Println("after")
	{
	var x5 int
	for x5 = range slices.Values([]int{2, 5, 7}) {
		n += x5
		if n++; n > 200 {
			return "too long"
		}
		if x5%4 == 0 {
			continue
		}
		go func() { c <- x5 }()
		n += <-c
		if x5%2 == 1 {
			panic("in loop")
		}
	}
	}
	res = "ran "
	goto out
out:
	for _, f := range fs {
		fmt.Print(f(), " ")
	}
	return res + "end"
}
func c0_98() {
	_, _ = maps.Keys[map[int]int], strings.Lines
	try_(func() { fmt.Println(run0_98()) })
	try_(func() { fmt.Println(slices.Collect(iter.Seq[int](upto_(5)))) })
	try_(func() {
		next, stop := iter.Pull(map0_98(turns0_98(firsts0_98(slices.All(make([]bool, 3))), maps.Keys(map[int]int{4: 1})), func(x int) int { return x*1 - 1 }))
		defer stop()
		for range 3 {
			fmt.Println(next())
		}
		stop()
		fmt.Println(next())
	})
	try_(func() {
		next, stop := iter.Pull2(zip0_98(firsts0_98(zip0_98(sent0_98(0), sent0_98(0))), map0_98(slices.Chunk(slices.Collect(take0_98[int](forever0_98, 0)), 1), func(x []int) int { return sum_(x) })))
		fmt.Println(next())
		stop()
		fmt.Println(next())
	})
}
type Kind1_98 int
const (
	x1_98 uint64 = iota
	_
	_, w1_98 = iota, iota * 2
	v1_98 = iota
	u1_98, t1_98 = iota, "s"
	s1_98, r1_98
)
func c1_98() {
	const k0 = 0x0
	const k1 = k0 + k0
	const k2 = k1 - k1
	const k3 = 255
	const k4 = k1 ^ k0
	const k5 = k1 + k1
	const k6 = k4 * k0
	const f0 = 0.1
	const f1 = f0 + k4
	const f2 = f1 + k6
	const f3 = f0 * f1
	const f4 = f2 * f0
	fmt.Println(uint(k0), uint(k0) == k0)
	fmt.Println(uint16(k0), uint16(k0) == k0)
	fmt.Println(int8(k1), int8(k1) == k1)
	fmt.Println(int(k2), int(k2) == k2)
	fmt.Println(int16(k2), int16(k2) == k2)
	fmt.Println(int32(k3), int32(k3) == k3)
	fmt.Println(uint32(k3), uint32(k3) == k3)
	fmt.Println(uint64(k3), uint64(k3) == k3)
	fmt.Println(int(k4), int(k4) == k4)
	fmt.Println(uint64(k4), uint64(k4) == k4)
	fmt.Println(uint(k5), uint(k5) == k5)
	fmt.Println(uintptr(k5), uintptr(k5) == k5)
	fmt.Println(int(k6), int(k6) == k6)
	fmt.Println(int64(k6), int64(k6) == k6)
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
	fmt.Println(x1_98, w1_98, v1_98, u1_98, t1_98, s1_98, r1_98)
	fmt.Printf("%T %v\n", x1_98, x1_98)
	fmt.Printf("%T %v\n", w1_98, w1_98)
	_, _ = k0 > 0, 0
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
type node0_100 struct{ n int }
func c0_100() {
	var mu sync.Mutex
	var rw sync.RWMutex
	var wg sync.WaitGroup
	var once sync.Once
	var m sync.Map
	var a atomic.Uint64
	var b [2]uint64
	var flag atomic.Bool
	var ptr atomic.Pointer[node0_100]
	var box atomic.Value
	one, two := &node0_100{1}, &node0_100{2}
	calls := 0
	f := sync.OnceValue(func() int { calls++; return 7 })
	g := sync.OnceFunc(func() { calls++; panic(3) })
	h := sync.OnceValues(func() (string, error) { calls++; return fmt.Sprint(calls), errors.New("e") })
	pool := sync.Pool{New: func() any { return "new" }}
	_, _, _, _, _, _, _, _, _ = f, g, h, one, two, slices.Max[[]int], errors.New, &wg, &pool
	_, _, _, _, _, _, _, _, _ = &mu, &rw, &once, &m, &a, &b, &flag, &ptr, &box
	fmt.Println(a.Load())
	fmt.Println(pool.Get())
	try_(func() { fmt.Println(box.CompareAndSwap(nil, nil)) })
	fmt.Println(a.CompareAndSwap(2, 13))
	m.Store("a", 1)
	fmt.Println(ptr.Swap(two) == one)
	fmt.Println(flag.CompareAndSwap(true, false), flag.Load())
	if p := ptr.Load(); p != nil {
		fmt.Println(p.n)
		p.n++
	}
	try_(func() { fmt.Println(box.CompareAndSwap(1, 1)) })
	wg.Wait()
	fmt.Println(flag.Load(), flag.Swap(true))
	rw.RLock()
	fmt.Println(atomic.SwapUint64(&b[1], 18446744073709551614))
	fmt.Println(box.Load() == nil)
	ptr.Store(&node0_100{5})
	try_(func() { fmt.Println(f(), calls) })
	m.Store(2.5, one)
	if p := ptr.Load(); p != nil {
		fmt.Println(p.n)
		p.n++
	}
	try_(func() { fmt.Println(f(), calls) })
}
func main_100() {
	try_(c0_100)
}

// 101
type face0_101 interface{ Face() string }
func (t T00_101) Face() string { return "face" }
type T00_101 struct {
	F0 int
}
type T10_101 struct {
	F1 int
	T00_101
}
type T20_101 struct {
	F0 int
}
func (t *T20_101) M2() string { t.F0++; return "T2.M2" + fmt.Sprint(t.F0) }
func (t T20_101) M0() string { return "T2.M0" + fmt.Sprint(t.F0) }
type T30_101 struct {
	F1 int
	T00_101
}
func (t *T30_101) M2() string { t.F1++; return "T3.M2" + fmt.Sprint(t.F1) }
func (t *T30_101) M3() string { t.F1++; return "T3.M3" + fmt.Sprint(t.F1) }
type T40_101 struct {
	F0 int
	T00_101
	T10_101
}
func ask0_101(name string, x any) {
	try_(func() {
		if m, ok := x.(interface{ M0() string }); ok {
			fmt.Println(name, m.M0(), m.M0())
		}
		if m, ok := x.(interface{ M1() string }); ok {
			fmt.Println(name, m.M1())
		}
		if m, ok := x.(interface{ M2() string; M1() string }); ok {
			f := m.M2
			fmt.Println(name, "both", f(), f())
		}
		if m, ok := x.(interface{ M2() string }); ok {
			fmt.Println(name, m.M2())
		}
		_, s := x.(fmt.Stringer)
		_, e := x.(error)
		_, g := x.(fmt.GoStringer)
		_, f := x.(face0_101)
		fmt.Println(name, s, e, g, f)
		if f {
			fmt.Println(x.(interface{ Face() string }).Face())
		}
		_ = x.(interface{ M3() string })
	})
}
func c0_101() {
	x1 := T10_101{F1: 4, T00_101: T00_101{F0: 1}}
	ask0_101("x1", x1)
	ask0_101("&x1", &x1)
	try_(func() { x1.F1 += 5; fmt.Println(x1.F1) })
	try_(func() { p := &x1.F0; *p = 7; y := x1; y.F0++; fmt.Println(x1.F0, y.F0) })
	fmt.Printf("%v %+v %T\n", x1, x1, x1)
	try_(func() { fmt.Println(x1 == T10_101{F1: 5, T00_101: T00_101{F0: 9}}, any(x1) == any(x1)) })
	x0 := T00_101{F0: 7}
	ask0_101("x0", x0)
	ask0_101("&x0", &x0)
	try_(func() { q := &x0; q.F0--; fmt.Println(x0.F0) })
	fmt.Printf("%v %+v %T\n", x0, x0, x0)
	try_(func() { fmt.Println(x0 == T00_101{F0: 4}, any(x0) == any(x0)) })
	x4 := T40_101{F0: 2, T00_101: T00_101{F0: 8}, T10_101: T10_101{F1: 0, T00_101: T00_101{F0: 1}}}
	ask0_101("x4", x4)
	ask0_101("&x4", &x4)
	try_(func() { x4.F0 += 5; fmt.Println(x4.F0) })
	try_(func() { x4.F1 += 5; fmt.Println(x4.F1) })
	fmt.Printf("%v %+v %T\n", x4, x4, x4)
	try_(func() { fmt.Println(x4 == T40_101{F0: 9, T00_101: T00_101{F0: 5}, T10_101: T10_101{F1: 8, T00_101: T00_101{F0: 7}}}, any(x4) == any(x4)) })
	x3 := T30_101{F1: 1, T00_101: T00_101{F0: 9}}
	ask0_101("x3", x3)
	ask0_101("&x3", &x3)
	try_(func() { q := &x3; q.F1--; fmt.Println(x3.F1) })
	try_(func() { p := &x3.F0; *p = 7; y := x3; y.F0++; fmt.Println(x3.F0, y.F0) })
	fmt.Printf("%v %+v %T\n", x3, x3, x3)
	try_(func() { fmt.Println(x3 == T30_101{F1: 2, T00_101: T00_101{F0: 2}}, any(x3) == any(x3)) })
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
func c0_103() {
	s := []int{1, 2, 3, 4, 5}[:3:4]
	a := [4]int{1, 2, 3, 4}
	p := &a
	str := id_("héllo")
	var none []int
	var np *[4]int
	m := map[[2]int]string{}
	type bytes []byte
	b := bytes("xyz")
	aa := [2][3]int8{{1}, {2}}
	ss := [][]string{{"a"}, nil}
	_, _, _, _, _, _, _, _, _ = none, np, m, b, aa, ss, p, s, str
	try_(func() { a[id_(uint64(5))], a[id_(int8(4))] = a[id_(int8(4))], a[id_(uint64(5))]; fmt.Println(s, a) })
	try_(func() { aa[id_(uint32(2))][id_(int8(3))] += 100; fmt.Println(aa) })
	try_(func() { fmt.Println(str[id_(int16(3))]) })
	try_(func() { q := (*[2]int)(s[:id_(int64(0))]); fmt.Println(*q) })
	try_(func() { for i := range id_(int32(117))%9 { fmt.Print(i, " ") }; fmt.Println() })
	try_(func() { s[id_(int8(4))]++; fmt.Println(s[0]) })
	try_(func() { fmt.Println(a[:][id_(uint32(0)):id_(int64(4))]) })
	try_(func() { y := &p[1:3][id_(int32(2))]; *y = 3; fmt.Println(*y) })
	try_(func() { fmt.Printf("%q\n", str[id_(uint32(4)):]) })
	try_(func() { fmt.Printf("%q\n", str[id_(int8(1)):]) })
	try_(func() { fmt.Println(str[id_(int(-1))]) })
}
func counter1_103(start int) (func() int, func(int)) {
	n := start
	return func() int { n++; return n }, func(x int) { n = x }
}
func compose1_103(fs ...func(int) int) func(int) int {
	return func(x int) int {
		for i, f := range fs {
			x = f(x) + i
		}
		return x
	}
}
func c1_103() {
	var fs []func() int
	for i := 0; i < 2; i++ {
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
	next, set := counter1_103(2)
	next2, _ := counter1_103(100)
	a, b := next(), next()
	set(3 * 10)
	fmt.Println(a, b, next(), next2(), next2())
	fmt.Println(compose1_103(func(x int) int { return x * 3 }, func(x int) int { a += x; return a }, func(x int) int { return next() - x })(2), a)
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
	fmt.Println(fib(2 + 20), len(memo))
	x := 1
	inc := func() (r int) { defer func() { r += x }(); x *= 3; return x }
	y := []int{inc(), inc(), x}
	fmt.Println(y, x)
	var ps []*int
	for i := range 2 {
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
func main_103() {
	try_(c0_103)
	try_(c1_103)
}

// 104
type A0_104 struct{ n int }
func (a A0_104) M() int { return a.n }
type B0_104 int
func (b B0_104) M() int { return int(b) * 2 }
func (b B0_104) String() string { return "B" }
type I0_104 interface{ M() int }
func c0_104() {
	_ = errors.New
	for i, x := range []any{&A0_104{4}, nil, A0_104{3}, nil} {
		switch v := x.(type) {
		case interface{ M() int }:
			fmt.Printf("%d interface{ M() int } %v %T\n", i, v == nil, v)
		case func():
			fmt.Printf("%d func() %v %T\n", i, v == nil, v)
		case int:
			fmt.Printf("%d int %v %T\n", i, v == v, v)
		case map[string]int:
			fmt.Printf("%d map[string]int %v %T\n", i, v == nil, v)
		case any:
			fmt.Printf("%d any %v %T\n", i, v == nil, v)
		default:
			fmt.Printf("%d other %T %v\n", i, v, v == nil)
		}
		if _, ok := x.(error); ok {
			fmt.Println(i, "is error")
		}
		if _, ok := x.(func()); ok {
			fmt.Println(i, "is func()")
		}
		if _, ok := x.(map[string]int); ok {
			fmt.Println(i, "is map[string]int")
		}
		try_(func() { _ = x.(int); fmt.Println("fine") })
	}
	var p, q any = B0_104(5), true
	try_(func() { fmt.Println(p == q, p != q) })
	var i, j I0_104 = &A0_104{1}, B0_104(2)
	fmt.Println(i == j, i == nil, any(i) == any(j))
	try_(func() { fmt.Println(i.M() + j.M()) })
	try_(func() { fmt.Println(i.(fmt.Stringer).String()) })
	try_(func() { fmt.Println(j.(B0_104)) })
	try_(func() { fmt.Println(i.(interface{ Q() })) })
}
func main_104() {
	try_(c0_104)
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
func map1_106[T, U any](s iter.Seq[T], f func(T) U) iter.Seq[U] {
	return func(yield func(U) bool) {
		for x := range s {
			if !yield(f(x)) {
				return
			}
		}
	}
}
func take1_106[T any](s iter.Seq[T], n int) iter.Seq[T] {
	return func(yield func(T) bool) {
		if n <= 0 {
			return
		}
		left := n
		for x := range s {
			if left--; !yield(x) || left == 0 {
				return
			}
		}
	}
}
func drop1_106[T any](s iter.Seq[T], n int) iter.Seq[T] {
	return func(yield func(T) bool) {
		i := 0
		for x := range s {
			if i++; i <= n {
				continue
			}
			if !yield(x) {
				break
			}
		}
	}
}
func chain1_106[T any](ss ...iter.Seq[T]) iter.Seq[T] {
	return func(yield func(T) bool) {
		for _, s := range ss {
			for x := range s {
				if !yield(x) {
					return
				}
			}
		}
	}
}
func zip1_106[T, U any](a iter.Seq[T], b iter.Seq[U]) iter.Seq2[T, U] {
	return func(yield func(T, U) bool) {
		next, stop := iter.Pull(b)
		defer stop()
		for x := range a {
			y, ok := next()
			if !ok || !yield(x, y) {
				return
			}
		}
	}
}
func turns1_106[T any](a, b iter.Seq[T]) iter.Seq[T] {
	return func(yield func(T) bool) {
		na, sa := iter.Pull(a)
		nb, sb := iter.Pull(b)
		defer sb()
		defer sa()
		for {
			x, ok := na()
			if !ok {
				break
			}
			if !yield(x) {
				return
			}
			na, nb = nb, na
		}
		for x, ok := nb(); ok && yield(x); x, ok = nb() {
		}
	}
}
func log1_106[T any](name string, s iter.Seq[T]) iter.Seq[T] {
	return func(yield func(T) bool) {
		fmt.Println(name, "begins")
		defer fmt.Println(name, "ends")
		s(func(x T) bool {
			ok := yield(x)
			if !ok {
				fmt.Println(name, "stopped at", x)
			}
			return ok
		})
	}
}
func index1_106[T any](s iter.Seq[T]) iter.Seq2[int, T] {
	return func(yield func(int, T) bool) {
		i := -1
		s(func(x T) bool { i++; return yield(i, x) })
	}
}
func firsts1_106[T, U any](s iter.Seq2[T, U]) iter.Seq[T] {
	return func(yield func(T) bool) {
		for x := range s {
			if !yield(x) {
				return
			}
		}
	}
}
type tree1_106[T any] struct {
	left, right *tree1_106[T]
	v           T
}
func (t *tree1_106[T]) All(yield func(T) bool) { t.push(yield) }
func (t *tree1_106[T]) push(yield func(T) bool) bool {
	return t == nil || t.left.push(yield) && yield(t.v) && t.right.push(yield)
}
func forever1_106(yield func(int) bool) {
	for i := 0; yield(i); i++ {
	}
}
func sent1_106(n int) iter.Seq[int] {
	return func(yield func(int) bool) {
		c, done := make(chan int), make(chan struct{})
		defer close(done)
		go func() {
			defer close(c)
			for i := range n {
				select {
				case c <- i * i:
				case <-done:
					return
				}
			}
		}()
		for x := range c {
			if !yield(x) {
				return
			}
		}
	}
}
func breaks1_106(n int) iter.Seq[int] {
	return func(yield func(int) bool) {
		for i := range n {
			if !yield(i) {
				return
			}
		}
		panic("broken iterator")
	}
}
func run1_106() (res string) {
	n, c := 0, make(chan int)
	var fs []func() int
	defer func() { fmt.Println("left", n, len(fs), res, cap(c)) }()
	{
	for x2, y3 := range zip1_106(firsts1_106(index1_106(firsts1_106(slices.Backward([]string{"x", "y"})))), take1_106(iter.Seq[int](upto_(1)), 0)) {
		n += x2
		if n++; n > 200 {
			return "too long"
		}
		n -= y3
		switch x2 {
		case 2:
			break
		case 7:
			return fmt.Sprint("at ", x2)
		default:
			fmt.Print(".")
		}
	}
	}
	fmt.Println("after")
	{
	for x16 := range slices.Values(slices.Sorted(map1_106(strings.SplitSeq("a,bb,,ccc", ","), func(s string) int { return len(s) }))) {
		for x31 := range log1_106("q36", sent1_106(4)) {
			n += x31
			if n++; n > 200 {
				return "too long"
			}
			defer func() { fmt.Println("deferred", x31, n, res) }()
			fs = append(fs, func() int { x31++; return x31 + n })
			fs = append(fs, func() int { x31++; return x31 + n })
		}
		n += x16
		if n++; n > 200 {
			return "too long"
		}
		switch x16 {
		case 1:
			break
		case 6:
			return fmt.Sprint("at ", x16)
		default:
			fmt.Print(".")
		}
		func() {
			for z := range upto_(x16) {
				if z > 2 {
					return
				}
				n++
			}
		}()
		switch x16 {
		case 1:
			break
		case 7:
			return fmt.Sprint("at ", x16)
		default:
			fmt.Print(".")
		}
	}
	}
	res = "ran "
	goto out
out:
	for _, f := range fs {
		fmt.Print(f(), " ")
	}
	return res + "end"
}
func c1_106() {
	_, _ = maps.Keys[map[int]int], strings.Lines
	try_(func() { fmt.Println(run1_106()) })
	try_(func() { fmt.Println(slices.Collect(firsts1_106(index1_106(firsts1_106(zip1_106(slices.Values(slices.Sorted(firsts1_106(slices.All(make([]bool, 2))))), map1_106(firsts1_106(slices.Backward([]string{"x", "y"})), func(x int) int { return x*2 - 1 }))))))) })
	try_(func() {
		next, stop := iter.Pull(slices.Values(slices.Sorted(take1_106(firsts1_106(slices.All(make([]bool, 1))), 3))))
		defer stop()
		for range 2 {
			fmt.Println(next())
		}
		panic(1)
		fmt.Println(next())
	})
	try_(func() {
		next, stop := iter.Pull2(index1_106(turns1_106(maps.Keys(map[int]int{4: 1}), firsts1_106(slices.All(make([]bool, 4))))))
		fmt.Println(next())
		stop()
		fmt.Println(next())
	})
}
func main_106() {
	try_(c0_106)
	try_(c1_106)
}

// 107
func c0_107() {
	_, _, _ = math.Abs, bits.Len, cmplx.Abs
	try_(func() { tell_("IsNaN")(math.IsNaN(float64(-1.0))) })
	try_(func() { tell_("Acosh")(math.Acosh(float64(-0.4393033557341346))) })
	try_(func() { tell_("Pow10")(math.Pow10(1)) })
	try_(func() { tell_("Erfc")(math.Erfc(float64(1))) })
	try_(func() { tell_("Erfinv")(math.Erfinv(float64(1.7976931348623157e308))) })
	try_(func() { tell_("Cosh")(math.Cosh(float64(1e20))) })
	try_(func() { tell_("Atan")(math.Atan(float64(3.4028234663852886e38))) })
	try_(func() { tell_("Hypot")(math.Hypot(float64(0.008381897701548147), float64(7.777442632004803))) })
	try_(func() { tell_("Log1p")(math.Log1p(float64(9.520467045800878e-14))) })
	try_(func() { tell_("J0")(math.J0(float64(9.5))) })
	try_(func() { tell_("Acosh")(math.Acosh(float64(0.4764504151704976))) })
	try_(func() { tell_("Frexp")(math.Frexp(float64(-4))) })
	try_(func() { tell_("Mul32")(bits.Mul32(uint32(4294967294), uint32(1777227076))) })
	try_(func() { tell_("Sub64")(bits.Sub64(uint64(14142907020818083100), uint64(1), 0)) })
	try_(func() { tell_("LeadingZeros8")(bits.LeadingZeros8(byte(10))) })
	try_(func() { tell_("ReverseBytes16")(bits.ReverseBytes16(uint16(1))) })
	try_(func() { tell_("LeadingZeros16")(bits.LeadingZeros16(uint16(65534))) })
	try_(func() { tell_("Reverse32")(bits.Reverse32(uint32(2))) })
	try_(func() { tell_("Sub64")(bits.Sub64(uint64(6148914691236517205), uint64(0), 0)) })
	try_(func() { tell_("Mul64")(bits.Mul64(uint64(3), uint64(10))) })
	try_(func() { tell_("ReverseBytes16")(bits.ReverseBytes16(uint16(0))) })
	try_(func() { tell_("Polar")(cmplx.Polar(complex(float64(0.1), float64(-5.194258912398748)))) })
	try_(func() { tell_("Sin")(cmplx.Sin(complex(float64(0.7519219286232548), float64(-6.109169393583955)))) })
}
func main_107() {
	try_(c0_107)
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
	case "13":
		main_13()
	case "14":
		main_14()
	case "15":
		main_15()
	case "17":
		main_17()
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
	case "24":
		main_24()
	case "25":
		main_25()
	case "26":
		main_26()
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
	case "67":
		main_67()
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
	case "105":
		main_105()
	case "106":
		main_106()
	case "107":
		main_107()
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
	fmt.Println("## 13")
	main_13()
	fmt.Println("## 14")
	main_14()
	fmt.Println("## 15")
	main_15()
	fmt.Println("## 17")
	main_17()
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
	fmt.Println("## 24")
	main_24()
	fmt.Println("## 25")
	main_25()
	fmt.Println("## 26")
	main_26()
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
	fmt.Println("## 67")
	main_67()
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
	fmt.Println("## 105")
	main_105()
	fmt.Println("## 106")
	main_106()
	fmt.Println("## 107")
	main_107()
}
