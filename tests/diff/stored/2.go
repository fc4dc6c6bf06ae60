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
type My0_109 int
func (m My0_109) String() string { return fmt.Sprintf("my%d", int(m)) }
type Text0_109 string
type Number0_109 interface {
	~int | ~int8 | ~int16 | ~int32 | ~int64 | ~uint8 | ~float32 | ~float64
}
type Pair0_109[K comparable, V any] struct {
	Key K
	Val V
}
func (p Pair0_109[K, V]) Swap(v V) (Pair0_109[K, V], V) { p.Val, v = v, p.Val; return p, v }
func (p *Pair0_109[K, V]) Set(k K) { p.Key = k }
type List0_109[T any] struct {
	head *node0_109[T]
	n    int
}
type node0_109[T any] struct {
	v    T
	next *node0_109[T]
}
func (l *List0_109[T]) Push(v T) *List0_109[T] {
	l.head = &node0_109[T]{v, l.head}
	l.n++
	return l
}
func (l *List0_109[T]) All() func(func(int, T) bool) {
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
func Sum0_109[T Number0_109](xs ...T) (t T) {
	for _, x := range xs {
		t += x
	}
	return
}
func Map0_109[S ~[]E, E, R any](s S, f func(E) R) []R {
	var r []R
	for _, e := range s {
		r = append(r, f(e))
	}
	return r
}
func Fold0_109[T, A any](s []T, a A, f func(A, T) A) A {
	for _, x := range s {
		a = f(a, x)
	}
	return a
}
func Best0_109[T cmp.Ordered](xs []T) (best T, ok bool) {
	for i, x := range xs {
		if i == 0 || x > best {
			best, ok = x, true
		}
	}
	return
}
func Kind0_109[T any](x T) string {
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
func Group0_109[K comparable, V any](vs []V, by func(V) K) map[K][]V {
	m := make(map[K][]V)
	for _, v := range vs {
		m[by(v)] = append(m[by(v)], v)
	}
	return m
}
type Set0_109[T comparable] map[T]struct{}
func (s Set0_109[T]) Add(vs ...T) Set0_109[T] {
	for _, v := range vs {
		s[v] = struct{}{}
	}
	return s
}
type Tree0_109[T cmp.Ordered] struct {
	l, r *Tree0_109[T]
	v    T
}
func (t *Tree0_109[T]) Insert(v T) *Tree0_109[T] {
	if t == nil {
		return &Tree0_109[T]{v: v}
	}
	switch {
	case v < t.v:
		t.l = t.l.Insert(v)
	case v > t.v:
		t.r = t.r.Insert(v)
	}
	return t
}
func (t *Tree0_109[T]) Walk(f func(T)) {
	if t != nil {
		t.l.Walk(f)
		f(t.v)
		t.r.Walk(f)
	}
}
type Stringish0_109 interface {
	~string
	Len() int
}
func (t Text0_109) Len() int { return len(t) }
func Total0_109[T Stringish0_109](ts ...T) (n int) {
	for _, t := range ts {
		n += t.Len() + len(string(t)) + len(strings.ToUpper(string(t)))
	}
	return
}
type Opt0_109[T any] func(*T)
func With0_109[T any](opts ...Opt0_109[T]) T {
	var t T
	for _, o := range opts {
		o(&t)
	}
	return t
}
func PtrTo0_109[T any, P interface { *T; Set(string) }](k string) T {
	var t T
	P(&t).Set(k)
	return t
}
func c0_109() {
	xs := []My0_109{7}
	ts := []string{"b", "a", "c"}
	fmt.Println(Sum0_109(xs...), Sum0_109[My0_109](), Sum0_109(1.5, 2))
	fmt.Println(Map0_109(xs, func(x My0_109) string { return fmt.Sprint(x, "!") }), Fold0_109(ts, 0, func(n int, t string) int { return n + len(fmt.Sprint(t)) }))
	fmt.Println(Best0_109(xs))
	fmt.Println(Best0_109(ts))
	fmt.Println(Kind0_109(xs), Kind0_109(xs[0]), Kind0_109(ts), Kind0_109(ts[0]), Kind0_109[any](nil), Kind0_109[error](nil), Kind0_109(My0_109(1)), Kind0_109(Pair0_109[string, My0_109]{}))
	p := Pair0_109[string, []My0_109]{ts[0], xs}
	q, old := p.Swap(nil)
	q.Set(ts[len(ts)-1])
	fmt.Printf("%v %+v %v %T %T\n", p, q, old, p, q.Swap)
	var l List0_109[string]
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
	g := Group0_109(xs, func(x My0_109) bool { return x > 7 })
	fmt.Println(g, len(Set0_109[string]{}.Add(ts...).Add(ts[0])))
	var tree *Tree0_109[string]
	for _, t := range ts {
		tree = tree.Insert(t)
	}
	tree.Walk(func(t string) { fmt.Print(t, " ") })
	fmt.Println(Total0_109[Text0_109]("héy", "a"), With0_109(func(p *Pair0_109[int, string]) { p.Key = 7 }, func(p *Pair0_109[int, string]) { p.Val = fmt.Sprint(p.Key) }))
	fmt.Printf("%T %v %+v\n", Map0_109[[]My0_109, My0_109, float64], PtrTo0_109[Pair0_109[string, int]]("k"), struct{ Pair0_109[int, string] }{})
	f := Sum0_109[int]
	fmt.Println(f(1, 2, 7), Map0_109([]List0_109[int]{{n: 2}}, func(l List0_109[int]) int { return l.n }))
}
type node1_109 struct{ n int }
func c1_109() {
	var mu sync.Mutex
	var rw sync.RWMutex
	var wg sync.WaitGroup
	var once sync.Once
	var m sync.Map
	var a atomic.Uint32
	var b [2]uint32
	var flag atomic.Bool
	var ptr atomic.Pointer[node1_109]
	var box atomic.Value
	one, two := &node1_109{1}, &node1_109{2}
	calls := 0
	f := sync.OnceValue(func() int { calls++; var p *int; return *p })
	g := sync.OnceFunc(func() { calls++; fmt.Println(1) })
	h := sync.OnceValues(func() (string, error) { calls++; return fmt.Sprint(calls), errors.New("e") })
	pool := sync.Pool{New: func() any { return "new" }}
	_, _, _, _, _, _, _, _, _ = f, g, h, one, two, slices.Max[[]int], errors.New, &wg, &pool
	_, _, _, _, _, _, _, _, _ = &mu, &rw, &once, &m, &a, &b, &flag, &ptr, &box
	fmt.Println(atomic.SwapUint32(&b[1], 0))
	a.Store(0)
	sync.NewCond(rw.RLocker()).Signal()
	fmt.Println(a.CompareAndSwap(0, 560307559))
	try_(func() { box.Store(2) })
	rw.RLock()
	fmt.Println(atomic.CompareAndSwapUint32(&b[1], atomic.LoadUint32(&b[1]), 58))
	try_(func() { box.Store(node1_109{1}) })
	{ var ks []string; m.Range(func(k, _ any) bool { ks = append(ks, fmt.Sprint(k)); return true }); slices.Sort(ks); fmt.Println(ks) }
	fmt.Println(flag.Load(), flag.Swap(true))
	rw.RLocker().Unlock()
	fmt.Println(ptr.Swap(two) == one)
	fmt.Println(m.CompareAndDelete(node1_109{3}, 1))
	try_(func() { box.Store(1) })
	fmt.Println(flag.Load(), flag.Swap(true))
	m.Clear()
	sync.NewCond(rw.RLocker()).Signal()
	fmt.Println(a.Load())
	fmt.Println(flag.Load(), flag.Swap(true))
	try_(func() { fmt.Println(box.Swap(1) == 1) })
}
func main_109() {
	try_(c0_109)
	try_(c1_109)
}

// 110
func c0_110() {
	_, _, _, _, _, _ = strings.ToUpper, bytes.Equal, strconv.Itoa, unicode.IsUpper, utf8.RuneLen, math.Abs
	try_(func() { tell_("ToTitle")(strings.ToTitle("\tbb0aA0b\tA,;bb;a,xAa")) })
	try_(func() { tell_("ToValidUTF8")(strings.ToValidUTF8("😀!tab\tnl\n", "1_000")) })
	try_(func() { tell_("EqualFold")(strings.EqualFold("", "ayaéya\ta,ébxaéaaaa00")) })
	try_(func() { tell_("TrimLeftFunc")(strings.TrimLeftFunc("aa aa000aababbAy\t;xa", func(r rune) bool { return r == utf8.RuneError })) })
	try_(func() { tell_("HasPrefix")(strings.HasPrefix("é\tyaéAaaa", "atab\tnl\n0x1F")) })
	try_(func() { tell_("Compare")(strings.Compare("y", "12e3")) })
	try_(func() { tell_("IsGraphic")(strconv.IsGraphic('é')) })
	try_(func() { tell_("FormatUint")(strconv.FormatUint(uint64(1), 8)) })
	try_(func() { tell_("FormatBool")(strconv.FormatBool(false)) })
	try_(func() { tell_("AppendQuoteRune")(strconv.AppendQuoteRune([]byte("\taé \t"), 0x110000)) })
	try_(func() { tell_("ToLower")(unicode.ToLower(43000)) })
	try_(func() { tell_("IsMark")(unicode.IsMark('\'')) })
	try_(func() { tell_("IsPunct")(unicode.IsPunct(646)) })
	try_(func() { tell_("Valid")(utf8.Valid([]byte("bb;ba,,b A,ébabxaay0"))) })
	try_(func() { tell_("ValidString")(utf8.ValidString(" \txxbé00a")) })
	try_(func() { tell_("Repeat")(bytes.Repeat([]byte("héllo\xe4\xb8a"), 4)) })
	try_(func() { tell_("CutPrefix")(bytes.CutPrefix([]byte("\ufeffgo"), []byte("aa"))) })
	try_(func() { tell_("SplitAfterN")(bytes.SplitAfterN([]byte("a"), []byte("\ufeff"), 0)) })
	try_(func() { tell_("ToUpper")(bytes.ToUpper([]byte("\xf0\x9f\x98"))) })
	{
		var b strings.Builder
		for i, r := range "x\taabx0axa b0é;y\taya" {
			b.WriteRune(r + rune(i))
			b.WriteString("b")
		}
		tell_("builder")(b.String(), b.Len())
	}
	{
		r := strings.NewReader("99999999999999999999ß")
		buf := make([]byte, 0)
		for range 4 {
			n, err := r.Read(buf)
			tell_("read")(n, err, buf[:n], r.Len())
		}
		tell_("seek")(r.Seek(4, 1))
		tell_("rune")(r.ReadRune())
	}
}
func count1_110(name string, n int, cleanup bool) iter.Seq[int] {
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
func pairs1_110(xs ...string) iter.Seq2[int, string] {
	return func(yield func(int, string) bool) {
		for i, x := range xs {
			if !yield(i, x) {
				break
			}
		}
	}
}
func filter1_110[T any](seq iter.Seq[T], keep func(T) bool) iter.Seq[T] {
	return func(yield func(T) bool) {
		seq(func(x T) bool { return !keep(x) || yield(x) })
	}
}
func run1_110(limit int) (res string) {
	x := 0
	defer func() { fmt.Println("end", x, res) }()
	if limit < 0 {
		goto done
	}
outer:
	for i := range count1_110("a", 1, true) {
		if x < 0 {
			continue outer
		}
		defer func() { if r := recover(); r != nil { res = fmt.Sprint("rescued ", r) } }()
		for j := range count1_110("b", 2, false) {
			x++
			defer func() { if r := recover(); r != nil { res = fmt.Sprint("rescued ", r) } }()
			if i == 2 && j == 2 {
				continue
			}
			if i+j > limit {
				x += 10
			}
		}
		switch {
		case i == 2:
			break
		}
		fmt.Println("i", i, x)
	}
done:
	return res + fmt.Sprint("x", x)
}
func wrong1_110() {
	var kept func(int) bool
	for i := range func(yield func(int) bool) { kept = yield; _ = yield(0) && yield(1) } {
		fmt.Println("got", i)
		if i == 1 {
			break
		}
	}
	kept(7)
}
func c1_110() {
	try_(func() { fmt.Println(run1_110(3)) })
	try_(func() { fmt.Println(run1_110(-1)) })
	try_(wrong1_110)
	for i, s := range pairs1_110("p", "q", "r") {
		defer fmt.Print("loop defer ", i, s, "\n")
		if i == 2 {
			continue
		}
		fmt.Println(i, s)
	}
	for range filter1_110(count1_110("f", 6, true), func(i int) bool { return i%2 == 0 }) {
		fmt.Print(".")
	}
	next, stop := iter.Pull(count1_110("pull", 1, false))
	v, ok := next()
	fmt.Println(v, ok)
	v, ok = next()
	fmt.Println(v, ok)
	stop()
	v, ok = next()
	fmt.Println(v, ok)
	var fs []func() int
	for i := range count1_110("closures", 3, false) {
		fs = append(fs, func() int { i++; return i })
	}
	fmt.Println(fs[0](), fs[0](), fs[2]())
	for i := range filter1_110(filter1_110(count1_110("ff", 9, false), func(i int) bool { return i > 1 }), func(i int) bool { return i%3 != 0 }) {
		if i > 6 {
			break
		}
		fmt.Print(i, " ")
	}
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
type ints0_112 []int
func (h ints0_112) Len() int { return len(h) }
func (h ints0_112) Less(i, j int) bool { return h[i] < h[j] }
func (h ints0_112) Swap(i, j int) { h[i], h[j] = h[j], h[i] }
func (h *ints0_112) Push(x any) { *h = append(*h, x.(int)) }
func (h *ints0_112) Pop() any {
	old := *h
	x := old[len(old)-1]
	*h = old[:len(old)-1]
	return x
}
func c0_112() {
	_, _, _, _, _, _, _ = bufio.ScanLines, strings.ToUpper, list.New, heap.Init, ring.New, sort.Ints, io.EOF
	try_(func() {
	r := bufio.NewReader(strings.NewReader("\n\ntruex=12.5"))
	p, err := r.Peek(1)
	fmt.Printf("%q %v\n", p, err)
	for range 3 {
		c, n, err := r.ReadRune()
		fmt.Println(c, n, err, r.Buffered())
	}
	fmt.Println(r.UnreadRune(), r.UnreadRune())
	})
	try_(func() {
	r := bufio.NewReaderSize(strings.NewReader("x=1\ntrue-3-3\r\n"), 16)
	for {
		line, err := r.ReadString('\n')
		fmt.Printf("%q %v\n", line, err)
		if err != nil {
			break
		}
	}
	})
	try_(func() {
	h := &ints0_112{}
	heap.Init(h)
	heap.Push(h, 4)
	heap.Push(h, 20)
	if h.Len() > 2 {
		(*h)[1] = 25
		heap.Fix(h, 1)
		fmt.Println(heap.Remove(h, 1), *h)
	}
	for h.Len() > 0 {
		fmt.Print(heap.Pop(h), " ")
	}
	fmt.Println()
	})
	try_(func() {
	var a, b int
	var s string
	var f float64
	n, err := fmt.Sscan("x=112\r\nabbbb", &a, &s, &b, &f)
	fmt.Println(n, err, a, b, s, f)
	})
}
type ring1_112[T any] struct {
	items   []T
	head, n int
}
func newRing1_112[T any](size int) *ring1_112[T] { return &ring1_112[T]{items: make([]T, size)} }
func (r *ring1_112[T]) Push(x T) (dropped T, full bool) {
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
func (r *ring1_112[T]) Each(f func(int, T)) {
	for i := range r.n {
		f(i, r.items[(r.head+i)%len(r.items)])
	}
}
type option1_112[T any] struct {
	v  T
	ok bool
}
func some1_112[T any](v T) option1_112[T] { return option1_112[T]{v, true} }
func (o option1_112[T]) Or(other T) T {
	if o.ok {
		return o.v
	}
	return other
}
func (o option1_112[T]) String() string {
	if !o.ok {
		return "none"
	}
	return fmt.Sprintf("some(%v)", o.v)
}
type entry1_112[K comparable, V any] struct {
	key        K
	val        V
	prev, next *entry1_112[K, V]
}
type cache1_112[K comparable, V any] struct {
	m           map[K]*entry1_112[K, V]
	first, last *entry1_112[K, V]
	cap         int
	gone        func(K, V)
}
func (c *cache1_112[K, V]) unlink(e *entry1_112[K, V]) {
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
func (c *cache1_112[K, V]) front(e *entry1_112[K, V]) {
	if e.next = c.first; c.first != nil {
		c.first.prev = e
	} else {
		c.last = e
	}
	c.first = e
}
func (c *cache1_112[K, V]) Get(k K) (v option1_112[V]) {
	if e, ok := c.m[k]; ok {
		c.unlink(e)
		c.front(e)
		return some1_112(e.val)
	}
	return
}
func (c *cache1_112[K, V]) Put(k K, v V) {
	if c.m == nil {
		c.m = make(map[K]*entry1_112[K, V])
	}
	if e := c.m[k]; e != nil {
		e.val = v
		c.Get(k)
		return
	}
	e := &entry1_112[K, V]{key: k, val: v}
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
func (c *cache1_112[K, V]) All() iter.Seq2[K, V] {
	return func(yield func(K, V) bool) {
		for e := c.first; e != nil && yield(e.key, e.val); e = e.next {
		}
	}
}
type heap1_112[T any] struct {
	xs   []T
	less func(a, b T) bool
}
func (h *heap1_112[T]) Push(xs ...T) *heap1_112[T] {
	for _, x := range xs {
		h.xs = append(h.xs, x)
		for i := len(h.xs) - 1; i > 0 && h.less(h.xs[i], h.xs[(i-1)/2]); i = (i - 1) / 2 {
			h.xs[i], h.xs[(i-1)/2] = h.xs[(i-1)/2], h.xs[i]
		}
	}
	return h
}
func (h *heap1_112[T]) Pop() (x T, err error) {
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
type number1_112 interface{ ~int | ~int8 | ~uint16 | ~float32 | ~float64 | ~complex128 }
type matrix1_112[N number1_112] [][]N
func (m matrix1_112[N]) Mul(o matrix1_112[N]) (r matrix1_112[N]) {
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
type set1_112[T comparable] map[T]struct{}
func setOf1_112[T comparable](xs ...T) set1_112[T] {
	s := set1_112[T]{}
	for _, x := range xs {
		s[x] = struct{}{}
	}
	return s
}
func (s set1_112[T]) Union(o set1_112[T]) set1_112[T] {
	r := maps.Clone(s)
	for x := range o {
		r[x] = struct{}{}
	}
	return r
}
func (s set1_112[T]) Has(x T) bool { _, ok := s[x]; return ok }
type sum1_112[A, B any] interface{ fold(func(A) string, func(B) string) string }
type left1_112[A, B any] struct{ a A }
type right1_112[A, B any] struct{ b B }
func (l left1_112[A, B]) fold(f func(A) string, _ func(B) string) string  { return f(l.a) }
func (r right1_112[A, B]) fold(_ func(A) string, g func(B) string) string { return g(r.b) }
type both1_112[T fmt.Stringer] struct {
	option1_112[T]
	name string
}
func kind1_112[T any](x T) string {
	switch y := any(x).(type) {
	case string:
		return "string " + y
	case option1_112[T]:
		return "option"
	case [2]T:
		return "array"
	case set1_112[int]:
		return fmt.Sprint("set ", y.Has(1))
	default:
		_ = y
	}
	return fmt.Sprintf("other %T", x)
}
func deep1_112[T any](n int, x T) string {
	if n == 0 {
		return fmt.Sprintf("%T", x)
	}
	return kind1_112(x) + "/" + deep1_112(n-1, x)
}
func c1_112() {
	r := newRing1_112[float64](1)
	fmt.Println(r.Push(0))
	fmt.Println(r.Push(1.5))
	r.Each(func(i int, x float64) { fmt.Print(i, ":", x, " ") })
	c := cache1_112[any, any]{cap: 2, gone: func(k any, v any) { fmt.Println("gone", k, v) }}
	c.Put("s", 1)
	fmt.Println(c.Get("s").Or("s"))
	fmt.Println(c.Get(1).Or(nil))
	fmt.Println(c.Get(2.5))
	c.Put(2.5, "s")
	c.Put("s", "s")
	for k, v := range c.All() {
		fmt.Println(k, v)
	}
	h := heap1_112[float64]{less: func(a, b float64) bool { return a > b }}
	h.Push(0).Push(-2, -2)
	for range 5 {
		fmt.Println(h.Pop())
	}
	fmt.Println(matrix1_112[float32]{{95, 58}, {56, 16}}.Mul(matrix1_112[float32]{{50, 29}, {68, 74}}))
	s := setOf1_112[any](nil, "s").Union(setOf1_112[any]())
	fmt.Printf("%d %v %T\n", len(s), s.Has("s"), s)
	for _, e := range []sum1_112[float64, any]{left1_112[float64, any]{-2}, right1_112[float64, any]{nil}} {
		fmt.Printf("%T %s\n", e, e.fold(func(x float64) string { return fmt.Sprint("left ", x) }, func(x any) string { return fmt.Sprint("right ", x) }))
	}
	fmt.Println(kind1_112[float64](1.5), deep1_112(2, some1_112(1)))
	fmt.Println(kind1_112[any](nil), deep1_112(1, id_[any](2.5)))
	fmt.Println(kind1_112[any](nil), deep1_112(1, id_[any](1)))
	fmt.Printf("%v %+v %T\n", both1_112[option1_112[float64]]{name: "b"}, both1_112[option1_112[any]]{some1_112(option1_112[any]{}), "c"}, both1_112[option1_112[any]]{})
	f := (*ring1_112[any]).Push
	fmt.Println(f(newRing1_112[any](1), "s"))
	g := option1_112[any].Or
	fmt.Println(g(option1_112[any]{}, 1))
}
func main_112() {
	try_(c0_112)
	try_(c1_112)
}

// 113
func c0_113() {
	fmt.Println(time.Weekday(0), time.Month(10), []time.Duration{time.Duration(191301), 0*time.Second})
	fmt.Println((time.Date(1275, 10, 19, 4, 19, 8, 500000000, time.FixedZone("+03", 0))).Format("January.9999999992,000000"))
	fmt.Println((time.Unix(-6748840084, 0).In(time.UTC)).Format(time.StampNano))
	{
		d := time.Duration(-752194)
		fmt.Println(d.Truncate(time.Duration(-605224696917077952)), d.Round(-78*time.Minute), d)
	}
	fmt.Println((time.Time{}).Add(time.Duration(294989)), (time.Time{}).AddDate(5, 1, -10))
	fmt.Println(time.Weekday(0), time.Month(7), []time.Duration{61*time.Minute+1*time.Millisecond, time.Duration(14992600230)})
	fmt.Println((time.Date(10000, 12, 12, 22, 18, 14, 591119373, time.UTC)).Format("1503"))
	{
		l := time.Layout
		s := (time.Time{}).Format(l)
		t, err := time.Parse(l, s)
		fmt.Println(s, t, err)
	}
	fmt.Println(time.Weekday(0), time.Month(12), []time.Duration{time.Duration(35962567186), time.Duration(-385654445349713117)})
	{
		d := time.Duration(-1<<63)
		fmt.Println(d.Truncate(time.Duration(-216359)), d.Round(time.Duration(-1<<63)), d)
	}
}
func main_113() {
	try_(c0_113)
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
	{
		t := (time.UnixMilli(-7802960999181).UTC()).In(time.FixedZone("+03", -1))
		name, offset := t.Zone()
		fmt.Println(t, name, offset, t.Location())
	}
	fmt.Println(time.Weekday(8), time.Month(6), []time.Duration{time.Duration(-126046), time.Duration(-609554)})
	{
		t, err := time.Parse(time.StampMicro, "2024-13-01T00:00:00Z")
		fmt.Println(t, err)
	}
	{
		t, u := time.Date(12345, 1, 7, 19, 59, 49, 798829831, time.FixedZone("", 12345)), time.UnixMilli(-3892114334377).UTC()
		fmt.Println(t.Sub(u), t.Before(u), t.Equal(u), t.Compare(u), t == u, t.After(u))
	}
	fmt.Println(84*time.Minute+48*time.Millisecond, (84*time.Minute+48*time.Millisecond).Seconds(), (84*time.Minute+48*time.Millisecond).Minutes(), (84*time.Minute+48*time.Millisecond).Hours(), (84*time.Minute+48*time.Millisecond).Milliseconds(), (84*time.Minute+48*time.Millisecond).Abs())
	{
		t, err := time.Parse(time.RFC3339Nano, "2024-02-29T23:59:60Z")
		fmt.Println(t, err)
	}
	fmt.Println(0*time.Second, (0*time.Second).Seconds(), (0*time.Second).Minutes(), (0*time.Second).Hours(), (0*time.Second).Milliseconds(), (0*time.Second).Abs())
	{
		d, err := time.ParseDuration((time.Duration(30491971917)).String())
		fmt.Println(d, err)
	}
	fmt.Println((time.Unix(5136140450, 0).In(time.UTC)).Truncate(-85*time.Minute), (time.Unix(5136140450, 0).In(time.UTC)).Round(time.Duration(-190120)))
	{
		t, err := time.Parse(time.UnixDate, "2024-06-31")
		fmt.Println(t, err)
	}
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

// 119
type C0_119 struct{ n int }
func (c C0_119) Get() int { return c.n }
func (c *C0_119) Add(x ...int) int {
	for _, v := range x {
		c.n += v
	}
	return c.n
}
func (c *C0_119) Nil() bool { return c == nil }
type D0_119 struct{ *C0_119 }
type E0_119 struct{ C0_119 }
type G0_119 interface {
	Get() int
	Add(...int) int
}
type F0_119 func(int) int
func (f F0_119) Twice(x int) int { return f(f(x)) }
type S0_119 []int
func (s S0_119) Len() int { return len(s) }
func (s *S0_119) Push(x int) { *s = append(*s, x) }
func c0_119() {
	c := C0_119{8}
	get, add := c.Get, c.Add
	c.n = 6
	fmt.Println(get(), add(1, 2), c.n, get(), C0_119.Get(c), (*C0_119).Get(&c), (*C0_119).Add(&c, []int{1, 1}...))
	d, e := D0_119{&c}, E0_119{c}
	dg, eg, da, ea := d.Get, e.Get, d.Add, e.Add
	c.n, e.n = 10, 20
	fmt.Println(dg(), eg(), da(1), ea(1), c.n, e.n, d.n, D0_119.Add(d, 5), (*E0_119).Add(&e, 7), E0_119.Get(e))
	var g G0_119 = &c
	h, i := g.Get, g.Add
	fmt.Println(i(3), h(), G0_119.Get(g), G0_119.Add(g, 1, 2), interface{ Get() int }.Get(g))
	var np *C0_119
	fmt.Println(np.Nil(), (*C0_119).Nil(nil))
	try_(func() { fmt.Println(np.Get()) })
	try_(func() { f := np.Get; fmt.Println(f()) })
	try_(func() { var dd D0_119; fmt.Println(dd.Nil()); fmt.Println(dd.Get()) })
	try_(func() { var gg G0_119; f := gg.Get; fmt.Println(f()) })
	gn := []G0_119{np}[id_(0)]
	fmt.Println(gn == nil, gn != nil, gn.(*C0_119).Nil())
	try_(func() { fmt.Println(gn.Get()) })
	fmt.Println(F0_119(func(x int) int { return x*1 - 1 }).Twice(8))
	var s S0_119
	push := s.Push
	push(1)
	s.Push(6)
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
	fmt.Printf("%T %T %T\n", c.Add, (*C0_119).Add, G0_119.Get)
}
type face1_119 interface{ Face() string }
func (t T01_119) Face() string { return "face" }
type T01_119 struct {
	F0 int
	F2 int
}
func (t T01_119) M1() string { return "T0.M1" + fmt.Sprint(t.F2) }
type T11_119 struct {
	F1 int
	F2 int
	*T01_119
}
func (t T11_119) GoString() string { return "text1" }
type T21_119 struct {
	F2 int
	F1 int
	T01_119
	face1_119
}
func (t T21_119) M3() string { return "T2.M3" + fmt.Sprint(t.F2) }
type T31_119 struct {
	F0 int
}
type T41_119 struct {
	F1 int
	*T31_119
}
func (t T41_119) M1() string { return "T4.M1" + fmt.Sprint(t.F1) }
func (t T41_119) M2() string { return "T4.M2" + fmt.Sprint(t.F1) }
type T51_119 struct {
	F2 int
	T01_119
	T41_119
	face1_119
}
func (t T51_119) M0() string { return "T5.M0" + fmt.Sprint(t.F2) }
func ask1_119(name string, x any) {
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
		_, f := x.(face1_119)
		fmt.Println(name, s, e, g, f)
		if f {
			fmt.Println(x.(interface{ Face() string }).Face())
		}
		_ = x.(interface{ M3() string })
	})
}
func c1_119() {
	x2 := T21_119{F2: 8, F1: 2, T01_119: T01_119{F0: 6, F2: 1}}
	ask1_119("x2", x2)
	ask1_119("&x2", &x2)
	try_(func() { q := &x2; q.F2--; fmt.Println(x2.F2) })
	try_(func() { p := &x2.F1; *p = 7; y := x2; y.F1++; fmt.Println(x2.F1, y.F1) })
	x3 := T31_119{F0: 2}
	ask1_119("x3", x3)
	ask1_119("&x3", &x3)
	try_(func() { q := &x3; q.F0--; fmt.Println(x3.F0) })
	fmt.Printf("%v %+v %T\n", x3, x3, x3)
	try_(func() { fmt.Println(x3 == T31_119{F0: 4}, any(x3) == any(x3)) })
	fmt.Printf("%#v\n", x3)
	x1 := T11_119{F1: 8, F2: 3, T01_119: &T01_119{F0: 0, F2: 6}}
	ask1_119("x1", x1)
	ask1_119("&x1", &x1)
	try_(func() { q := &x1; q.F1--; fmt.Println(x1.F1) })
	try_(func() { x1.F2 += 5; fmt.Println(x1.F2) })
	x4 := T41_119{F1: 2, T31_119: &T31_119{F0: 9}}
	ask1_119("x4", x4)
	ask1_119("&x4", &x4)
	try_(func() { q := &x4; q.F1--; fmt.Println(x4.F1) })
	try_(func() { x4.F0 += 5; fmt.Println(x4.F0) })
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

// 121
func counter0_121(start int) (func() int, func(int)) {
	n := start
	return func() int { n++; return n }, func(x int) { n = x }
}
func compose0_121(fs ...func(int) int) func(int) int {
	return func(x int) int {
		for i, f := range fs {
			x = f(x) + i
		}
		return x
	}
}
func c0_121() {
	var fs []func() int
	for i := 0; i < 5; i++ {
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
	next, set := counter0_121(5)
	next2, _ := counter0_121(100)
	a, b := next(), next()
	set(2 * 10)
	fmt.Println(a, b, next(), next2(), next2())
	fmt.Println(compose0_121(func(x int) int { return x * 2 }, func(x int) int { a += x; return a }, func(x int) int { return next() - x })(5), a)
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
	fmt.Println(fib(5 + 20), len(memo))
	x := 1
	inc := func() (r int) { defer func() { r += x }(); x *= 3; return x }
	y := []int{inc(), inc(), x}
	fmt.Println(y, x)
	var ps []*int
	for i := range 5 {
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
func main_121() {
	try_(c0_121)
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
func map0_124[T, U any](s iter.Seq[T], f func(T) U) iter.Seq[U] {
	return func(yield func(U) bool) {
		for x := range s {
			if !yield(f(x)) {
				return
			}
		}
	}
}
func take0_124[T any](s iter.Seq[T], n int) iter.Seq[T] {
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
func drop0_124[T any](s iter.Seq[T], n int) iter.Seq[T] {
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
func chain0_124[T any](ss ...iter.Seq[T]) iter.Seq[T] {
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
func zip0_124[T, U any](a iter.Seq[T], b iter.Seq[U]) iter.Seq2[T, U] {
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
func turns0_124[T any](a, b iter.Seq[T]) iter.Seq[T] {
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
func log0_124[T any](name string, s iter.Seq[T]) iter.Seq[T] {
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
func index0_124[T any](s iter.Seq[T]) iter.Seq2[int, T] {
	return func(yield func(int, T) bool) {
		i := -1
		s(func(x T) bool { i++; return yield(i, x) })
	}
}
func firsts0_124[T, U any](s iter.Seq2[T, U]) iter.Seq[T] {
	return func(yield func(T) bool) {
		for x := range s {
			if !yield(x) {
				return
			}
		}
	}
}
type tree0_124[T any] struct {
	left, right *tree0_124[T]
	v           T
}
func (t *tree0_124[T]) All(yield func(T) bool) { t.push(yield) }
func (t *tree0_124[T]) push(yield func(T) bool) bool {
	return t == nil || t.left.push(yield) && yield(t.v) && t.right.push(yield)
}
func forever0_124(yield func(int) bool) {
	for i := 0; yield(i); i++ {
	}
}
func sent0_124(n int) iter.Seq[int] {
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
func breaks0_124(n int) iter.Seq[int] {
	return func(yield func(int) bool) {
		for i := range n {
			if !yield(i) {
				return
			}
		}
		panic("broken iterator")
	}
}
func run0_124() (res string) {
	n, c := 0, make(chan int)
	var fs []func() int
	defer func() { fmt.Println("left", n, len(fs), res, cap(c)) }()
	{
	loop1:
	for x2, y3 := range index0_124(log0_124("q10", log0_124("q11", map0_124(strings.SplitSeq("a,bb,,ccc", ","), func(s string) int { return len(s) })))) {
		n += x2
		if n++; n > 200 {
			return "too long"
		}
		n -= y3
		if x2%3 == 1 {
			break loop1
		}
		if x2%3 == 0 {
			continue loop1
		}
	}
	}
	fmt.Println("after")
	{
	for x18 := range log0_124("q24", firsts0_124(index0_124(sent0_124(2)))) {
		n += x18
		if n++; n > 200 {
			return "too long"
		}
		defer func() {
			if r := recover(); r != nil {
				res = fmt.Sprint("saved ", r)
			}
		}()
		var x32 int
		for x32 = range turns0_124(sent0_124(1), firsts0_124(index0_124(slices.Values([]int{4, 3, 6})))) {
			n += x32
			if n++; n > 200 {
				return "too long"
			}
			switch x32 {
			case 0:
				break
			case 9:
				n++
			default:
				fmt.Print(".")
			}
			go func() { c <- x32 }()
			n += <-c
			defer func() {
				if r := recover(); r != nil {
					res = fmt.Sprint("saved ", r)
				}
			}()
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
func c0_124() {
	_, _ = maps.Keys[map[int]int], strings.Lines
	try_(func() { fmt.Println(run0_124()) })
	try_(func() { fmt.Println(slices.Collect(slices.Values(slices.Sorted(log0_124("q188", drop0_124(iter.Seq[int](upto_(5)), 0)))))) })
	try_(func() {
		next, stop := iter.Pull(firsts0_124(index0_124(firsts0_124(slices.Backward([]string{"x", "y"})))))
		defer stop()
		for range 0 {
			fmt.Println(next())
		}
		
		fmt.Println(next())
	})
	try_(func() {
		next, stop := iter.Pull2(index0_124(take0_124((&tree0_124[int]{&tree0_124[int]{nil, nil, 1}, &tree0_124[int]{nil, nil, 3}, 2}).All, 3)))
		fmt.Println(next())
		stop()
		fmt.Println(next())
	})
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
	fmt.Printf("é%G|\n", []int8{int8(2), int8(-127)})
	fmt.Printf(" % .*q%#+.*s %#.E|\n", 0, Num1_124(3), 4, uint32(4294967295), [3]error{Err1_124{1}, Err1_124{2}, nil})
	fmt.Printf("% #s%.*X|%*.1T|\n", (*Ptr1_124)(nil), 4, []float64{}, 5, &struct{ A string; b any; C_ []string }{"\xe4\xb8", []byte("99999999999999999999"), []string{}})
	fmt.Printf("é%Gé%-*!|\n", Plain1_124{1, "x", nil}, -6, map[int]complex128{})
	fmt.Printf("|%2.0c|%.8x% 1.X|\n", error(nil), []float32{float32(-0.0), float32(1), float32(-1)}, &[]complex128{complex128(complex(1e20, 0.1)), complex128(complex(1e6, 0))})
	fmt.Printf("%q\n", fmt.Sprintln())
}
func main_124() {
	try_(c0_124)
	try_(c1_124)
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
func c0_127() {
	_, _, _ = math.Abs, bits.Len, cmplx.Abs
	try_(func() { tell_("Acos")(math.Acos(math.Inf(1))) })
	try_(func() { tell_("Gamma")(math.Gamma(float64(33.333333333333336))) })
	try_(func() { tell_("Min")(math.Min(float64(-3.745596067030463e+27), math.NaN())) })
	try_(func() { tell_("Pow10")(math.Pow10(2)) })
	try_(func() { tell_("Float64frombits")(math.Float64frombits(uint64(18062371587836044158))) })
	try_(func() { tell_("Expm1")(math.Expm1(math.NaN())) })
	try_(func() { tell_("Exp")(math.Exp(float64(-7))) })
	try_(func() { tell_("Add64")(bits.Add64(uint64(5), uint64(18446744073709551614), 0)) })
	try_(func() { tell_("TrailingZeros16")(bits.TrailingZeros16(uint16(1))) })
	try_(func() { tell_("Reverse32")(bits.Reverse32(uint32(1))) })
	try_(func() { tell_("Rem64")(bits.Rem64(uint64(1), uint64(10), uint64(2))) })
	try_(func() { tell_("OnesCount8")(bits.OnesCount8(byte(0))) })
	try_(func() { tell_("Reverse64")(bits.Reverse64(uint64(0))) })
	try_(func() { tell_("Mul32")(bits.Mul32(uint32(0), uint32(5))) })
	try_(func() { tell_("Div64")(bits.Div64(uint64(0), uint64(1), uint64(0))) })
	try_(func() { tell_("ReverseBytes16")(bits.ReverseBytes16(uint16(5))) })
	try_(func() { tell_("Exp")(cmplx.Exp(complex(float64(0.2823908312063672), float64(0)))) })
	try_(func() { tell_("Conj")(cmplx.Conj(complex(float64(1e-5), math.Copysign(0, -1)))) })
}
func main_127() {
	try_(c0_127)
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
func steps0_130(n int) (out []int) {
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
func c0_130() {
	fmt.Println(steps0_130(5), steps0_130(1))
	rows:
	for r := 0; r < 4; r++ {
		cols:
		for c := range 4 {
			switch v := r*4 + c; {
			case v%3 == 0:
				continue cols
			case v%7 == 0:
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
type ints1_130 []int
func (h ints1_130) Len() int { return len(h) }
func (h ints1_130) Less(i, j int) bool { return h[i] < h[j] }
func (h ints1_130) Swap(i, j int) { h[i], h[j] = h[j], h[i] }
func (h *ints1_130) Push(x any) { *h = append(*h, x.(int)) }
func (h *ints1_130) Pop() any {
	old := *h
	x := old[len(old)-1]
	*h = old[:len(old)-1]
	return x
}
func c1_130() {
	_, _, _, _, _, _, _ = bufio.ScanLines, strings.ToUpper, list.New, heap.Init, ring.New, sort.Ints, io.EOF
	try_(func() {
	l := list.New()
	for i := range 5 {
		e := l.PushFront(i)
		_ = e
		if i%1 == 0 {
			l.MoveToBack(e)
		}
	}
	l.PushFrontList(l)
	for e := l.Front(); e != nil; e = e.Next() {
		fmt.Print(e.Value, " ")
	}
	fmt.Println(l.Len())
	})
	try_(func() {
	r := bufio.NewReader(strings.NewReader("a世 é a2.5"))
	p, err := r.Peek(3)
	fmt.Printf("%q %v\n", p, err)
	for range 3 {
		c, n, err := r.ReadRune()
		fmt.Println(c, n, err, r.Buffered())
	}
	fmt.Println(r.UnreadRune(), r.UnreadRune())
	})
	try_(func() {
	var s, t string
	n, err := fmt.Sscanln("\t\t2.5\xff \ttrue ", &s, &t)
	fmt.Printf("%d %v %q %q\n", n, err, s, t)
	})
	try_(func() {
	var sb strings.Builder
	w := bufio.NewWriterSize(&sb, 19)
	for i := range 6 {
		n, err := fmt.Fprintf(w, "%d-xxxxxxx ", i)
		fmt.Print(n, err, w.Buffered(), w.Available(), sb.Len(), " ")
	}
	w.Flush()
	fmt.Println(sb.String())
	})
}
func main_130() {
	try_(c0_130)
	try_(c1_130)
}

// 131
var base0_131 = errors.New("base")
type Code0_131 int
func (c Code0_131) Error() string { return fmt.Sprintf("code %d", int(c)) }
func (c Code0_131) Is(t error) bool { return t == base0_131 && c > 3 }
type Wrap0_131 struct {
	op  string
	err error
}
func (w *Wrap0_131) Error() string { return w.op + ": " + w.err.Error() }
func (w *Wrap0_131) Unwrap() error { return w.err }
func make0_131(n int) (err error) {
	defer func() {
		if r := recover(); r != nil {
			err = fmt.Errorf("recovered: %w", r.(error))
		}
	}()
	switch n {
	case 0:
		return nil
	case 1:
		return &Wrap0_131{"op", base0_131}
	case 2:
		return fmt.Errorf("a %w and %w", Code0_131(1), &Wrap0_131{"x", Code0_131(2)})
	case 3:
		return errors.Join(base0_131, nil, Code0_131(1))
	case 4:
		_ = []int{}[id_(1)]
	case 5:
		var w *Wrap0_131
		return w
	}
	return fmt.Errorf("%v %d: %w", base0_131, n, errors.Join(nil, nil))
}
func c0_131() {
	for n := range 7 {
		err := make0_131(n)
		if err == nil {
			fmt.Println(n, "nil")
			continue
		}
		var code Code0_131
		var wrap *Wrap0_131
		fmt.Println(n, errors.Is(err, base0_131), errors.As(err, &code), code)
		if n != 5 {
			fmt.Println(err, errors.As(err, &wrap), errors.Unwrap(err) == nil)
			fmt.Printf("%v|%s|%q|%T\n", err, err, err, err)
		}
	}
	fmt.Printf("%v %+v %d %x %T\n", Code0_131(1), Code0_131(1), Code0_131(2), Code0_131(10), base0_131)
}
type err1_131 int
func (e err1_131) Error() string { return fmt.Sprint("err", int(e)) }
type ptr1_131 struct{ n int }
func (p *ptr1_131) Error() string { return fmt.Sprint("ptr", p.n) }
type name1_131 string
type str1_131 int
func (s str1_131) String() string { return "str" }
func log1_131(xs ...any) { fmt.Println(xs...) }
func give1_131(what string) string { fmt.Println("give", what); return what }
func each1_131(yield func(int) bool) {
	defer fmt.Println("each ends")
	for i := range 3 {
		if !yield(i) {
			fmt.Println("each stopped")
			return
		}
	}
}

func g01_131(d int) (res string) {
	for i := range 1 {
		defer func() {
			log1_131(i, d)
			defer func() {
				log1_131("s3")
			}()
			switch r := recover().(type) {
			case nil:
				log1_131("s4 nil")
			case runtime.Error:
				log1_131("s4 runtime", r)
			case error:
				panic(fmt.Errorf("s4 %w", r))
			default:
				fmt.Printf("s4 %T %v\n", r, r)
			}
		}()
	}
	func() {
		func() {
			defer func() {
				defer func() { log1_131(recover()) }()
				log1_131("s7", res)
				log1_131("s8")
				log1_131("s9")
				panic(fmt.Sprint("again ", recover()))
			}()
			log1_131("s10")
			log1_131("s11")
		}()
		if e, ok := recover().(error); ok {
			res = e.Error()
		}
	}()
	for i := range 1 {
		defer func() {
			log1_131(i, d)
			for i := range 2 {
				defer func() {
					log1_131(i, d)
					log1_131("s15")
					log1_131("s16", res)
				}()
			}
		}()
	}
	for i := range 1 {
		defer func() {
			log1_131(i, d)
			for i := range each1_131 {
				d++
				log1_131("s20", res)
				if i == 2 {
					log1_131(i)
				}
			}
		}()
	}
	func() {
		var wg sync.WaitGroup
		defer wg.Wait()
		wg.Add(1)
		go func() {
			defer wg.Done()
			defer func() { log1_131("s21", recover()) }()
			for i := range 1 {
				defer func() {
					log1_131(i, d)
					res += "s23 "
					d++
					log1_131("s25", d)
				}()
			}
			defer func() {
				d++
				log1_131("s28")
				log1_131("s29")
			}()
			log1_131(1)
		}()
	}()
	return res + "end"
}
func c1_131() {
	_, _, _ = errors.New, runtime.Gosched, sync.NewCond
	try_(func() {
		fmt.Println(g01_131(1))
	})
	try_(func() { fmt.Println(g01_131(2)) })
}
func main_131() {
	try_(c0_131)
	try_(c1_131)
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
func c0_133() {
	fmt.Println(math.Acos(math.Inf(1)), math.Log(2.5), math.Tan(1), math.Cosh(-0.0))
	fmt.Println(math.Ceil(0.4069600725460685), math.Exp2(1.5), math.Round(1.7976931348623157e308), math.Sqrt(math.Inf(-1)))
	fmt.Println(math.Max(1e20, -0.0), math.Remainder(1e-4, 4.073657135459666), math.Pow(math.Inf(1), 1e21))
	fmt.Println(math.Dim(1e21, -4.7196489683157505), math.Hypot(16777216.5, -1), math.Atan2(0, math.NaN()))
	fmt.Println(math.Float64bits(1), math.Float32bits(float32(id_(float64(1e-4)))), math.IsNaN(0.1), math.Signbit(100), math.MaxInt64, math.SmallestNonzeroFloat64, uint64(math.MaxUint64), math.Pi)
	{ f, e := math.Frexp(16777216.5); i, fr := math.Modf(0); fmt.Println(f, e, i, fr, math.Ldexp(0.7, -4)) }
	fmt.Println(bits.OnesCount64(10), bits.LeadingZeros64(10), bits.TrailingZeros64(10), bits.Reverse64(10), bits.Len64(10), bits.RotateLeft64(10, -68), bits.ReverseBytes64(10))
	{ hi, lo := bits.Mul64(10, 15106167855064059623); s, c := bits.Add64(10, 1, 1); fmt.Println(hi, lo, s, c) }
	{ xs := []int{22, 22}; sort.Sort(sort.Reverse(sort.IntSlice(xs))); i := sort.Search(len(xs), func(i int) bool { return xs[i] <= 3 }); fmt.Println(xs, i, sort.SliceIsSorted(xs, func(i, j int) bool { return xs[i] < xs[j] })) }
	{ ps := []struct{ n int; s string }{{3, "a"}}; sort.SliceStable(ps, func(i, j int) bool { return ps[i].n < ps[j].n }); fmt.Println(ps) }
}
func c1_133() {
	_, _, _, _, _, _ = sync.NewCond, context.Background, errors.New, atomic.AddInt32, time.Second, sort.Ints
	{
	merge := func(cs ...<-chan int) <-chan int {
		out := make(chan int, 1)
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
	for i := range 3 {
		c := make(chan int)
		go func() {
			defer close(c)
			for j := range 4 {
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
	hits := map[string]int{}
	var mu sync.Mutex
	subs := map[string][]chan string{}
	var wg sync.WaitGroup
	for i := range 3 {
		c := make(chan string, 4)
		topic := []string{"a", "b"}[i%2]
		subs[topic] = append(subs[topic], c)
		wg.Go(func() {
			for s := range c {
				mu.Lock()
				hits[topic+s]++
				mu.Unlock()
			}
		})
	}
	for i := range 4 {
		for _, c := range subs[[]string{"a", "b", "c"}[i%3]] {
			c <- fmt.Sprint(i)
		}
	}
	for _, cs := range subs {
		for _, c := range cs {
			close(c)
		}
	}
	wg.Wait()
	fmt.Println(hits)
	}
	{
	type job struct{ id, n int }
	type result struct {
		job
		out int
		err error
	}
	jobs, results := make(chan job, 1), make(chan result, 1)
	var wg sync.WaitGroup
	for w := range 3 {
		wg.Add(1)
		go func() {
			defer wg.Done()
			for j := range jobs {
				r := result{job: j, out: j.n * j.n}
				if j.n%2 == 1 {
					r.err = fmt.Errorf("job %d: odd", j.id)
				}
				results <- r
			}
			_ = w
		}()
	}
	go func() {
		for i := range 4 {
			jobs <- job{i, i + 3}
		}
		close(jobs)
		wg.Wait()
		close(results)
	}()
	var all []result
	for r := range results {
		all = append(all, r)
	}
	sort.Slice(all, func(i, j int) bool { return all[i].id < all[j].id })
	for _, r := range all {
		fmt.Println(r.id, r.out, r.err, r.job)
	}
	}
}
func main_133() {
	try_(c0_133)
	try_(c1_133)
}

// 134
func c0_134() {
	n, x := 0, 1
	L0:
	if n++; n > 60 {
		goto end
	}
	fmt.Print("L0 ")
	select {
	default:
		if x%4 > 2 {
			break
		}
		B3:
		switch x % 2 {
		case 0:
			fmt.Print("s4 ", x, " ")
			if x%7 < 2 {
				break B3
			}
		case 1:
			if n%3 == 1 {
				break
			}
		case 2:
			fmt.Print("s7 ", x, " ")
			fmt.Print("s8 ", x, " ")
			x ^= n
			fallthrough
		default:
			x = x*5 + 5
			x = x*5 + 1
			fmt.Print("s12 ", x, " ")
		}
	}
	B13:
	switch x % 2 {
	default:
		B32:
		switch x % 4 {
		case 0:
			x = x*5 + 2
		default:
			if x%2 > 3 {
				break B13
			}
			if x%5 > 1 {
				break B13
			}
			if n%2 < 1 {
				break B32
			}
		case 1:
			fmt.Print("s34 ", x, " ")
			fallthrough
		case 2:
			fmt.Print("s35 ", x, " ")
			x = x*4 + 6
			if x%4 == 3 {
				break B32
			}
		}
		switch x % 2 {
		case 0:
			x = x*5 + 8
			if x+n%4 < 2 {
				break
			}
			x ^= n
		default:
			fmt.Print("s49 ", x, " ")
			if n%2 < 1 {
				break B13
			}
		case 1:
			fmt.Print("s45 ", x, " ")
			if x%7 < 2 {
				goto L0
			}
			if x%2 == 1 {
				break B13
			}
		case 2:
			fmt.Print("s48 ", x, " ")
		}
		select {
		default:
			x = x*2 + 8
			x ^= n
			if n%7 < 0 {
				goto L0
			}
		}
	case 0:
		if n%6 < 3 {
			if n%5 < 0 {
				break B13
			}
		} else {
			if n%5 == 2 {
				break B13
			}
			fmt.Print("s17 ", x, " ")
			x = x*4 + 6
		}
		fallthrough
	case 1:
		if x+n%6 < 3 {
			x = x*2 + 9
			x = x*2 + 8
			fmt.Print("s22 ", x, " ")
		} else {
			x = x*4 + 4
			if n%4 > 0 {
				goto L1
			}
			if n%3 == 3 {
				break B13
			}
		}
		fmt.Print("s26 ", x, " ")
		B27:
		switch x % 2 {
		case 0:
			x ^= n
			fallthrough
		default:
			x = x*4 + 1
			if x%6 == 2 {
				break B27
			}
			if x+n%2 == 3 {
				break B27
			}
		}
	}
	B55:
	switch x % 3 {
	case 0:
		fmt.Print("s56 ", x, " ")
	case 1:
		switch x % 2 {
		case 0:
			fmt.Print("s58 ", x, " ")
			x = x*4 + 4
		case 1:
			if x%2 < 1 {
				break
			}
			fallthrough
		case 2:
			x = x*4 + 5
		default:
			if n%7 > 2 {
				goto L0
			}
		}
		B63:
		for i := range []int{5, 2} {
			if n++; n > 60 {
				goto end
			}
			x += i
			if x%4 > 1 {
				break
			}
			if n%7 == 3 {
				break B63
			}
			x = x*2 + 8
		}
		for i := 0; i < 4; i++ {
			if n++; n > 60 {
				goto end
			}
			x += i
			if x+n%4 == 3 {
				break B55
			}
			fmt.Print("s69 ", x, " ")
			if x%3 == 0 {
				break B55
			}
		}
	default:
		for i := range upto_(1) {
			if n++; n > 60 {
				goto end
			}
			x += i
			fmt.Print("s77 ", x, " ")
			x ^= n
		}
		if x%4 > 1 {
			if x+n%6 == 1 {
				break B55
			}
			x ^= n
		} else {
			if n%7 > 1 {
				goto L0
			}
			fmt.Print("s83 ", x, " ")
		}
	case 2:
		x ^= n
		if n%4 < 2 {
			x ^= n
			if x%7 > 1 {
				break
			}
		} else {
			if n%2 < 3 {
				break B55
			}
		}
	}
	L1:
	if n++; n > 60 {
		goto end
	}
	fmt.Print("L1 ")
	for i := range upto_(3) {
		if n++; n > 60 {
			goto end
		}
		x += i
		x ^= n
	}
	B86:
	switch x % 2 {
	case 0:
		if n%3 > 2 {
			break
		}
	case 1:
		if n%7 < 3 {
			goto L0
		}
	case 2:
		if x%2 == 1 {
			break B86
		}
		fallthrough
	default:
		B90:
		for i := range 1 {
			if n++; n > 60 {
				goto end
			}
			x += i
			if n%5 < 2 {
				continue B90
			}
			if x+n%2 > 1 {
				break B86
			}
			fmt.Print("s93 ", x, " ")
		}
	}
	L2:
	if n++; n > 60 {
		goto end
	}
	fmt.Print("L2 ")
	B94:
	switch x % 3 {
	case 0:
		if n%4 > 2 {
			x ^= n
			x ^= n
			x = x*5 + 3
		} else {
			x = x*4 + 4
			fmt.Print("s100 ", x, " ")
		}
		x = x*2 + 6
		x = x*4 + 3
	case 1:
		select {
		default:
			if n%5 > 0 {
				break B94
			}
			if x%7 == 0 {
				goto L2
			}
		}
	default:
		if x%4 == 1 {
			break B94
		}
		B116:
		switch x % 3 {
		case 0:
			x = x*3 + 6
			if x+n%5 < 1 {
				break
			}
			if x%2 == 1 {
				break
			}
		case 1:
			x = x*5 + 7
			x ^= n
			x ^= n
			fallthrough
		default:
			if x+n%7 == 3 {
				break B116
			}
			if x+n%7 == 0 {
				break B94
			}
		}
	case 2:
		for i := range []int{0, 2} {
			if n++; n > 60 {
				goto end
			}
			x += i
			x ^= n
		}
		switch x % 3 {
		case 0:
			if n%2 < 1 {
				break
			}
			fmt.Print("s110 ", x, " ")
		default:
			x = x*2 + 7
		case 1:
			if x+n%4 < 1 {
				break
			}
			x = x*3 + 5
		}
		x = x*4 + 3
	}
	B125:
	for i := 0; i < 4; i++ {
		if n++; n > 60 {
			goto end
		}
		x += i
		switch x % 3 {
		case 0:
			if x%7 > 1 {
				break B125
			}
		case 1:
			x ^= n
			x = x*5 + 7
		default:
			x ^= n
		case 2:
			x = x*4 + 4
			x = x*2 + 7
			x = x*3 + 3
		}
	}
	end:
	fmt.Println(n, x)
}
type A1_134 struct{ n int }
func (a A1_134) M() int { return a.n }
type B1_134 int
func (b B1_134) M() int { return int(b) * 2 }
func (b B1_134) String() string { return "B" }
type I1_134 interface{ M() int }
func c1_134() {
	_ = errors.New
	for i, x := range []any{int8(3), true, 1, error(nil), error(nil), struct{}{}, make(chan int)} {
		switch v := x.(type) {
		case A1_134:
			fmt.Printf("%d A %v %T\n", i, v == v, v)
		case chan int:
			fmt.Printf("%d chan int %v %T\n", i, v == nil, v)
		case string:
			fmt.Printf("%d string %v %T\n", i, v == v, v)
		case *A1_134:
			fmt.Printf("%d *A %v %T\n", i, v == nil, v)
		case nil:
			fmt.Printf("%d nil %v %T\n", i, v == nil, x)
		default:
			fmt.Printf("%d other %T %v\n", i, v, v == nil)
		}
		if _, ok := x.(fmt.Stringer); ok {
			fmt.Println(i, "is fmt.Stringer")
		}
		if _, ok := x.(func()); ok {
			fmt.Println(i, "is func()")
		}
		if _, ok := x.(*A1_134); ok {
			fmt.Println(i, "is *A")
		}
		try_(func() { _ = x.(int); fmt.Println("fine") })
	}
	var p, q any = 2.5, (*A1_134)(nil)
	try_(func() { fmt.Println(p == q, p != q) })
	var i, j I1_134 = B1_134(2), B1_134(2)
	fmt.Println(i == j, i == nil, any(i) == any(j))
	try_(func() { fmt.Println(i.M() + j.M()) })
	try_(func() { fmt.Println(i.(fmt.Stringer).String()) })
	try_(func() { fmt.Println(j.(B1_134)) })
	try_(func() { fmt.Println(i.(interface{ Q() })) })
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
func c0_136() {
	n, x := 0, 31
	L0:
	if n++; n > 60 {
		goto end
	}
	fmt.Print("L0 ")
	B1:
	for i := range 2 {
		if n++; n > 60 {
			goto end
		}
		x += i
		switch x % 2 {
		case 0:
			x ^= n
			x = x*4 + 5
			if x%7 < 3 {
				goto L2
			}
		default:
			if x%4 < 3 {
				continue B1
			}
			if n%2 < 3 {
				break
			}
			if x+n%5 > 0 {
				continue B1
			}
		}
		switch x % 3 {
		case 0:
			if x+n%7 < 3 {
				break B1
			}
		case 1:
			x ^= n
		default:
			fmt.Print("s12 ", x, " ")
			fmt.Print("s13 ", x, " ")
		}
		x = x*3 + 4
	}
	L1:
	if n++; n > 60 {
		goto end
	}
	fmt.Print("L1 ")
	if x%5 > 2 {
		select {
		default:
			x ^= n
			x ^= n
			x = x*4 + 4
		}
		B20:
		switch x % 3 {
		default:
			x ^= n
			fmt.Print("s28 ", x, " ")
			x ^= n
		case 0:
			if x+n%7 < 1 {
				break B20
			}
			x ^= n
			x = x*5 + 4
		case 1:
			x = x*2 + 8
			x = x*2 + 8
			x = x*4 + 4
		}
		x ^= n
	} else {
		B31:
		for i := range []int{1, 2} {
			if n++; n > 60 {
				goto end
			}
			x += i
			x ^= n
			if n%4 > 2 {
				continue B31
			}
			x ^= n
		}
		x = x*3 + 7
		if n%4 > 3 {
			goto L0
		}
	}
	B37:
	switch x % 4 {
	case 0:
		if n%4 > 2 {
			fmt.Print("s39 ", x, " ")
		} else {
			if x+n%5 < 2 {
				break
			}
			x = x*2 + 5
			x ^= n
		}
		B43:
		for i := range 3 {
			if n++; n > 60 {
				goto end
			}
			x += i
			if x%6 == 0 {
				break B43
			}
			if x+n%7 > 1 {
				break B37
			}
		}
		B46:
		for i := range upto_(4) {
			if n++; n > 60 {
				goto end
			}
			x += i
			if n%5 > 3 {
				continue B46
			}
			x ^= n
		}
	default:
		for i := 0; i < 2; i++ {
			if n++; n > 60 {
				goto end
			}
			x += i
			fmt.Print("s53 ", x, " ")
			x = x*3 + 3
		}
		fmt.Print("s55 ", x, " ")
		switch x % 2 {
		case 0:
			fmt.Print("s57 ", x, " ")
			x ^= n
			fmt.Print("s59 ", x, " ")
			fallthrough
		case 1:
			x ^= n
		default:
			fmt.Print("s61 ", x, " ")
			fmt.Print("s62 ", x, " ")
		}
	case 1:
		if n%3 == 1 {
			break B37
		}
		for i := 0; i < 1; i++ {
			if n++; n > 60 {
				goto end
			}
			x += i
			x = x*3 + 7
		}
	}
	for i := range []int{5, 2} {
		if n++; n > 60 {
			goto end
		}
		x += i
		if x+n%4 > 3 {
			x = x*5 + 2
		} else {
			if x+n%4 < 1 {
				goto L4
			}
		}
	}
	L2:
	if n++; n > 60 {
		goto end
	}
	fmt.Print("L2 ")
	B67:
	for i := range []int{9, 2} {
		if n++; n > 60 {
			goto end
		}
		x += i
		if x%7 == 1 {
			continue B67
		}
		x = x*2 + 6
	}
	B70:
	for i := 0; i < 1; i++ {
		if n++; n > 60 {
			goto end
		}
		x += i
		for i := range []int{5, 2} {
			if n++; n > 60 {
				goto end
			}
			x += i
			if n%2 == 1 {
				break B70
			}
		}
	}
	select {
	default:
		for i := range []int{3, 2} {
			if n++; n > 60 {
				goto end
			}
			x += i
			if x+n%2 > 3 {
				continue
			}
			x = x*3 + 3
		}
	}
	L3:
	if n++; n > 60 {
		goto end
	}
	fmt.Print("L3 ")
	B77:
	switch x % 5 {
	case 0:
		if x%7 > 3 {
			fmt.Print("s79 ", x, " ")
		} else {
			if x+n%3 < 0 {
				break
			}
		}
	case 1:
		B81:
		switch x % 3 {
		case 0:
			if n%4 > 3 {
				break B81
			}
		case 1:
			if n%2 < 2 {
				break B81
			}
			x ^= n
		case 2:
			fmt.Print("s85 ", x, " ")
			if x+n%7 > 1 {
				break B81
			}
		default:
			x ^= n
		}
		if x%4 > 3 {
			if n%4 == 1 {
				break B77
			}
		} else {
			x ^= n
			x = x*5 + 9
			if x%6 == 1 {
				break
			}
		}
		select {
		default:
			if n%3 > 2 {
				break B77
			}
			fmt.Print("s95 ", x, " ")
		}
	default:
		switch x % 4 {
		default:
			if x+n%3 == 2 {
				break
			}
			fmt.Print("s101 ", x, " ")
			x ^= n
		case 0:
			if x+n%5 < 2 {
				break
			}
		}
		switch x % 2 {
		case 0:
			if n%6 > 3 {
				break
			}
			x = x*2 + 5
		default:
			if n%2 < 0 {
				goto L2
			}
		case 1:
			x = x*4 + 3
			if x+n%2 == 0 {
				break B77
			}
			fmt.Print("s108 ", x, " ")
		case 2:
			if x+n%5 < 0 {
				break B77
			}
			if n%7 < 1 {
				break B77
			}
			x ^= n
		}
	case 2:
		for i := range upto_(3) {
			if n++; n > 60 {
				goto end
			}
			x += i
			x ^= n
		}
	}
	B113:
	switch x % 4 {
	case 0:
		if n%2 > 0 {
			fmt.Print("s115 ", x, " ")
		} else {
			fmt.Print("s116 ", x, " ")
		}
		for i := range 4 {
			if n++; n > 60 {
				goto end
			}
			x += i
			fmt.Print("s118 ", x, " ")
			x = x*2 + 2
			x = x*2 + 7
		}
		fallthrough
	default:
		switch x % 4 {
		case 0:
			fmt.Print("s146 ", x, " ")
			fmt.Print("s147 ", x, " ")
			fmt.Print("s148 ", x, " ")
			fallthrough
		default:
			if n%6 > 0 {
				break B113
			}
			x ^= n
		case 1:
			x ^= n
			fallthrough
		case 2:
			x ^= n
		}
		for i := 0; i < 3; i++ {
			if n++; n > 60 {
				goto end
			}
			x += i
			if x+n%6 < 2 {
				goto L1
			}
			x ^= n
		}
		B156:
		switch x % 4 {
		default:
			if x%6 > 3 {
				break
			}
			if x%5 > 3 {
				break B156
			}
			x = x*4 + 7
		case 0:
			if x+n%7 > 0 {
				break B113
			}
			if x+n%7 > 2 {
				goto L3
			}
		case 1:
			if x+n%5 < 2 {
				break B113
			}
		case 2:
			if x+n%2 == 3 {
				break
			}
		}
	case 1:
		B121:
		switch x % 4 {
		default:
			fmt.Print("s125 ", x, " ")
			if x+n%7 > 0 {
				break B121
			}
		case 0:
			if x+n%6 < 0 {
				break B113
			}
		case 1:
			x = x*3 + 4
			x ^= n
		}
		switch x % 4 {
		case 0:
			if x%6 < 0 {
				break
			}
			if x+n%6 > 1 {
				goto L2
			}
			x = x*5 + 2
			fallthrough
		case 1:
			x ^= n
			fmt.Print("s132 ", x, " ")
		case 2:
			if x+n%4 == 1 {
				break
			}
		default:
			fmt.Print("s134 ", x, " ")
			fmt.Print("s135 ", x, " ")
			x ^= n
		}
	case 2:
		select {
		default:
			x ^= n
		}
		B139:
		switch x % 3 {
		case 0:
			if x%3 == 3 {
				break B113
			}
			if x%2 == 1 {
				break B113
			}
		default:
			if x+n%3 > 3 {
				break B113
			}
			x ^= n
			if n%2 == 2 {
				break B139
			}
		}
	}
	if x+n%4 == 3 {
		B165:
		for i := range upto_(3) {
			if n++; n > 60 {
				goto end
			}
			x += i
			if x%6 == 3 {
				continue B165
			}
			x = x*4 + 5
		}
		if x%2 > 1 {
			x = x*2 + 3
			if x%7 == 2 {
				goto L4
			}
		} else {
			if x+n%4 == 3 {
				goto L0
			}
			x ^= n
		}
		switch x % 3 {
		case 0:
			if n%7 == 0 {
				goto L4
			}
			fmt.Print("s175 ", x, " ")
		default:
			x ^= n
			if x%4 < 3 {
				break
			}
		case 1:
			if x+n%7 == 1 {
				break
			}
			x ^= n
		}
	} else {
		for i := range upto_(3) {
			if n++; n > 60 {
				goto end
			}
			x += i
			x = x*4 + 8
			fmt.Print("s182 ", x, " ")
		}
		B183:
		for i := range []int{8, 2} {
			if n++; n > 60 {
				goto end
			}
			x += i
			if n%5 == 2 {
				continue B183
			}
		}
	}
	L4:
	if n++; n > 60 {
		goto end
	}
	fmt.Print("L4 ")
	B185:
	switch x % 3 {
	default:
		for i := 0; i < 2; i++ {
			if n++; n > 60 {
				goto end
			}
			x += i
			x ^= n
			x ^= n
			x ^= n
		}
		for i := 0; i < 4; i++ {
			if n++; n > 60 {
				goto end
			}
			x += i
			x = x*5 + 7
		}
		if n%5 < 2 {
			goto L3
		}
	case 0:
		for i := 0; i < 3; i++ {
			if n++; n > 60 {
				goto end
			}
			x += i
			if x+n%4 > 3 {
				continue
			}
		}
		switch x % 3 {
		default:
			x ^= n
			x = x*2 + 6
		case 0:
			x = x*2 + 9
			if n%3 > 2 {
				goto L4
			}
			if x%4 > 1 {
				break B185
			}
		}
	case 1:
		for i := 0; i < 3; i++ {
			if n++; n > 60 {
				goto end
			}
			x += i
			fmt.Print("s195 ", x, " ")
			x = x*3 + 4
			x = x*3 + 5
		}
		if n%5 == 0 {
			break B185
		}
		for i := range 3 {
			if n++; n > 60 {
				goto end
			}
			x += i
			if x+n%2 < 3 {
				break B185
			}
		}
	}
	end:
	fmt.Println(n, x)
}
func c1_136() {
	_ = math.Pi
	x0 := id_(uint32(2))
	y0 := id_(uint32(4294967295))
	fmt.Println(int64(x0), int16(x0), uint32(x0), uintptr(x0))
	fmt.Println(x0+y0, x0-y0, x0*y0, x0&y0, x0|y0, x0^y0, x0&^y0, -x0, ^x0, x0<y0)
	try_(func() { fmt.Println(x0/y0, x0%y0) })
	fmt.Println(string(rune(x0)), float32(x0) == float32(y0), min(x0, y0), max(x0, y0, 3))
	x1 := id_(int8(5))
	y1 := id_(int8(-126))
	fmt.Println(uint32(x1), uintptr(x1), int64(x1), uint32(x1), uint16(x1))
	fmt.Println(x1+y1, x1-y1, x1*y1, x1&y1, x1|y1, x1^y1, x1&^y1, -x1, ^x1, x1<y1)
	try_(func() { fmt.Println(x1/y1, x1%y1, x1/-3+int8(id_(1)), x1%7) })
	fmt.Println(string(rune(x1)), float32(x1) == float32(y1), min(x1, y1), max(x1, y1, 3))
	x2 := id_(complex64(complex(-0.0, 1.5)))
	y2 := id_(complex64(complex(0, 0.1)))
	fmt.Println(x2 + y2, x2 - y2, x2 * y2, x2 / y2, -x2, x2 == y2, real(x2), imag(y2))
	fmt.Println(complex128(x2))
	a, b := id_(float64(math.Inf(-1))), id_(float64(math.NaN()))
	fmt.Println(a, b, a+b, a-b, a*b, a/b, a < b, a == b, min(a, b), max(a, b), float32(a))
	fmt.Println(complex(a, b), complex(a, b)*complex(b, a), complex(a, 1)/complex(b, 2), complex(a, b) == complex(a, b), complex64(complex(a, b)))
	fmt.Printf("%v %+v %6.2f %08.3f %+e %g %x %q\n", a, b, a, b, a, b, a, b)
	m := map[float64]int{a: 1}; m[a]++; m[b] += 5; fmt.Println(len(m), m[a], m)
}
func main_136() {
	try_(c0_136)
	try_(c1_136)
}

// 137
type C0_137 struct{ n int }
func (c C0_137) Get() int { return c.n }
func (c *C0_137) Add(x ...int) int {
	for _, v := range x {
		c.n += v
	}
	return c.n
}
func (c *C0_137) Nil() bool { return c == nil }
type D0_137 struct{ *C0_137 }
type E0_137 struct{ C0_137 }
type G0_137 interface {
	Get() int
	Add(...int) int
}
type F0_137 func(int) int
func (f F0_137) Twice(x int) int { return f(f(x)) }
type S0_137 []int
func (s S0_137) Len() int { return len(s) }
func (s *S0_137) Push(x int) { *s = append(*s, x) }
func c0_137() {
	c := C0_137{6}
	get, add := c.Get, c.Add
	c.n = 5
	fmt.Println(get(), add(2, 2), c.n, get(), C0_137.Get(c), (*C0_137).Get(&c), (*C0_137).Add(&c, []int{1, 1}...))
	d, e := D0_137{&c}, E0_137{c}
	dg, eg, da, ea := d.Get, e.Get, d.Add, e.Add
	c.n, e.n = 10, 20
	fmt.Println(dg(), eg(), da(1), ea(1), c.n, e.n, d.n, D0_137.Add(d, 5), (*E0_137).Add(&e, 7), E0_137.Get(e))
	var g G0_137 = d
	h, i := g.Get, g.Add
	fmt.Println(i(3), h(), G0_137.Get(g), G0_137.Add(g, 1, 2), interface{ Get() int }.Get(g))
	var np *C0_137
	fmt.Println(np.Nil(), (*C0_137).Nil(nil))
	try_(func() { fmt.Println(np.Get()) })
	try_(func() { f := np.Get; fmt.Println(f()) })
	try_(func() { var dd D0_137; fmt.Println(dd.Nil()); fmt.Println(dd.Get()) })
	try_(func() { var gg G0_137; f := gg.Get; fmt.Println(f()) })
	gn := []G0_137{np}[id_(0)]
	fmt.Println(gn == nil, gn != nil, gn.(*C0_137).Nil())
	try_(func() { fmt.Println(gn.Get()) })
	fmt.Println(F0_137(func(x int) int { return x*2 - 1 }).Twice(6))
	var s S0_137
	push := s.Push
	push(1)
	s.Push(5)
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
	fmt.Printf("%T %T %T\n", c.Add, (*C0_137).Add, G0_137.Get)
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
	try_(func() { fmt.Println(copy(s[0:], s), s) })
	try_(func() { ss[id_(uint64(3))] = append(ss[id_(uint64(3))], "z"); fmt.Println(ss) })
	try_(func() { s, a = append(s[:id_(int64(2))], 9), [4]int{}; fmt.Println(s, a) })
	try_(func() { s, a = append(s[:id_(int16(-32768))], 9), [4]int{}; fmt.Println(s, a) })
	try_(func() { none[id_(uintptr(18446744073709551614))]++; fmt.Println(none[0]) })
	try_(func() { q := (*[4]int)(s[:id_(int64(0))]); fmt.Println(*q) })
	try_(func() { fmt.Printf("%q\n", str[id_(int16(0)):]) })
	try_(func() { fmt.Println(str[id_(uintptr(3))]) })
	try_(func() { aa[id_(int(-2))][id_(int64(2))] += 100; fmt.Println(aa) })
	try_(func() { p[id_(int32(4))]++; fmt.Println(p[0]) })
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
type Base0_142 struct {
	N    int
	Name string
}
func (b Base0_142) Describe() string { return fmt.Sprint("base ", b.N, b.Name) }
func (b *Base0_142) Inc(by int) *Base0_142 { b.N += by; return b }
func (b Base0_142) Over() string { return "base over" }
type Mid0_142 struct {
	*Base0_142
	Name int
	extra [2]bool
}
func (m Mid0_142) Over() string { return "mid " + m.Base0_142.Over() }
type Top0_142 struct {
	Mid0_142
	fmt.Stringer
	F func(int) int
}
type Cmp0_142 struct {
	A int8
	_ int
	B any
	C struct{ x, y float64 }
}
type Say0_142 interface{ Describe() string }
func c0_142() {
	b := Base0_142{5, "b"}
	m := Mid0_142{Base0_142: & b, extra: [2]bool{true}}
	top := Top0_142{Mid0_142: m, F: func(i int) int { return i + 5 }}
	top.Inc(3).Inc(1)
	top.N++
	b.N *= 2
	fmt.Println(b, m.N, top.N, top.Name, top.Mid0_142.Base0_142.Name, top.Describe(), m.Over(), top.Over(), top.F(2))
	f, g := top.Describe, (*Base0_142).Inc
	top.N = 100
	fmt.Println(f(), g(&b, 3).N, Base0_142.Describe(b), top.Mid0_142.Describe())
	var say Say0_142 = &m
	fmt.Println(say.Describe())
	try_(func() { fmt.Println(top.String()) })
	c, d := Cmp0_142{A: -3, B: nil}, Cmp0_142{A: -3, B: 2.5}
	try_(func() { fmt.Println(c == d, c != Cmp0_142{}) })
	d.C.x = c.C.y + -0.0
	try_(func() { fmt.Println(c == d, any(c) == any(d), any(c.A) == any(-3)) })
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
	mm := map[string]Base0_142{"a": b}
	copyb := mm["a"]
	copyb.N = -1
	fmt.Println(mm, copyb, mm["none"].Name == "")
}
type err1_142 int
func (e err1_142) Error() string { return fmt.Sprint("err", int(e)) }
type ptr1_142 struct{ n int }
func (p *ptr1_142) Error() string { return fmt.Sprint("ptr", p.n) }
type name1_142 string
type str1_142 int
func (s str1_142) String() string { return "str" }
func log1_142(xs ...any) { fmt.Println(xs...) }
func give1_142(what string) string { fmt.Println("give", what); return what }
func each1_142(yield func(int) bool) {
	defer fmt.Println("each ends")
	for i := range 3 {
		if !yield(i) {
			fmt.Println("each stopped")
			return
		}
	}
}

func g01_142(d int) (res string) {
	if r := recover(); r != nil {
		log1_142("s1", r)
	}
	func() {
		if len(res) < 9 {
			panic(fmt.Errorf("wrapped %w", err1_142(4)))
		}
		for i := range 1 {
			defer func() {
				log1_142(i, d)
				log1_142("s5", d)
				log1_142("s6")
			}()
		}
		if d > 1 {
			panic(name1_142("n"))
		}
	}()
	for i := range each1_142 {
		func() {
			log1_142("s10", d)
			log1_142("s11")
			log1_142("s12")
		}()
		defer func() {
			log1_142("s14")
			log1_142("s15", d)
		}()
		if i == 0 {
			break
		}
	}
	if d > 0 {
		panic(&ptr1_142{1})
	}
	log1_142("s17", res)
	return res + "end"
}
func c1_142() {
	_, _, _ = errors.New, runtime.Gosched, sync.NewCond
	try_(func() {
		fmt.Println(g01_142(1))
	})
	try_(func() { fmt.Println(g01_142(2)) })
}
func main_142() {
	try_(c0_142)
	try_(c1_142)
}

// 143
type Kind0_143 int
const (
	x0_143 float64 = iota
	_
	_, w0_143 = iota, iota * 2
	v0_143 = iota
	u0_143, t0_143 = iota, "s"
	s0_143, r0_143
)
func c0_143() {
	const k0 = -1
	const k1 = k0 % k0
	const k2 = k0 + k1
	const f0 = 3.14159265358979323846264338327950288
	const f1 = f0 - k1
	const f2 = f0 - f0
	fmt.Println(int(k0), int(k0) == k0)
	fmt.Println(int32(k1), int32(k1) == k1)
	fmt.Println(uint8(k1), uint8(k1) == k1)
	fmt.Println(uint64(k1), uint64(k1) == k1)
	fmt.Println(float64(k2), float32(k2/1000000000000000000), k2 > 1<<65, k2%1000)
	fmt.Println(float64(f0), f0 < 1, f0+1 == 1)
	fmt.Println(float32(f0), complex64(f0), f0*2i)
	fmt.Println(float64(f1), f1 < 1, f1+1 == 1)
	fmt.Println(float32(f1), complex64(f1), f1*2i)
	fmt.Println(float64(f2), f2 < 1, f2+1 == 1)
	fmt.Println(float32(f2), complex64(f2), f2*2i)
	fmt.Println(x0_143, w0_143, v0_143, u0_143, t0_143, s0_143, r0_143)
	fmt.Printf("%T %v\n", x0_143, x0_143)
	fmt.Printf("%T %v\n", w0_143, w0_143)
	_, _ = k0 > 0, 0
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
func c0_145() {
	n, x := 0, 1
	L0:
	if n++; n > 60 {
		goto end
	}
	fmt.Print("L0 ")
	B1:
	for i := range 3 {
		if n++; n > 60 {
			goto end
		}
		x += i
		for i := range []int{4, 2} {
			if n++; n > 60 {
				goto end
			}
			x += i
			if n%7 > 3 {
				break B1
			}
		}
		B4:
		switch x % 3 {
		default:
			x = x*5 + 7
			x = x*5 + 4
		case 0:
			if n%3 < 1 {
				break B4
			}
			x = x*3 + 9
		case 1:
			x = x*5 + 4
			x ^= n
			x ^= n
		}
		fmt.Print("s12 ", x, " ")
	}
	B13:
	switch x % 2 {
	case 0:
		for i := range 1 {
			if n++; n > 60 {
				goto end
			}
			x += i
			if n%3 > 0 {
				goto L3
			}
			if x%5 < 1 {
				break B13
			}
		}
	default:
		x ^= n
		for i := 0; i < 4; i++ {
			if n++; n > 60 {
				goto end
			}
			x += i
			x = x*2 + 5
			x = x*2 + 2
		}
		for i := range upto_(1) {
			if n++; n > 60 {
				goto end
			}
			x += i
			x = x*2 + 2
			if x%7 == 2 {
				break B13
			}
		}
	}
	if x%5 < 2 {
		B25:
		switch x % 2 {
		case 0:
			x = x*4 + 8
			if x%3 == 0 {
				break B25
			}
		case 1:
			x = x*4 + 4
			x ^= n
			fallthrough
		default:
			fmt.Print("s31 ", x, " ")
		case 2:
			fmt.Print("s30 ", x, " ")
		}
	} else {
		if x+n%2 < 1 {
			goto L2
		}
	}
	L1:
	if n++; n > 60 {
		goto end
	}
	fmt.Print("L1 ")
	if x+n%2 == 0 {
		if x+n%5 < 1 {
			goto L2
		}
	} else {
		if x+n%5 > 0 {
			goto L0
		}
		B36:
		switch x % 2 {
		case 0:
			fmt.Print("s37 ", x, " ")
			if x%5 < 0 {
				break B36
			}
			if x+n%3 > 3 {
				goto L3
			}
		default:
			if x%3 > 1 {
				goto L0
			}
		}
	}
	if x+n%7 == 0 {
		goto L0
	}
	L2:
	if n++; n > 60 {
		goto end
	}
	fmt.Print("L2 ")
	B42:
	switch x % 4 {
	default:
		for i := 0; i < 4; i++ {
			if n++; n > 60 {
				goto end
			}
			x += i
			if x+n%4 < 2 {
				goto L0
			}
			x ^= n
		}
		x ^= n
	case 0:
		if x%6 == 2 {
			break B42
		}
	}
	B48:
	switch x % 4 {
	case 0:
		if n%4 > 2 {
			if x%7 == 1 {
				break
			}
			if x%2 > 0 {
				break B48
			}
		} else {
			if n%3 < 1 {
				break B48
			}
		}
		B53:
		for i := range 2 {
			if n++; n > 60 {
				goto end
			}
			x += i
			if x+n%5 == 0 {
				break B53
			}
			x ^= n
			x = x*3 + 8
		}
	default:
		switch x % 3 {
		case 0:
			if x+n%2 == 2 {
				goto L1
			}
			if x+n%5 > 3 {
				break B48
			}
			x = x*3 + 3
		case 1:
			if x%4 > 2 {
				break
			}
		case 2:
			if x+n%6 < 0 {
				break B48
			}
		default:
			fmt.Print("s81 ", x, " ")
		}
		if x%4 == 0 {
			goto L1
		}
		B83:
		for i := range upto_(1) {
			if n++; n > 60 {
				goto end
			}
			x += i
			if x+n%3 == 2 {
				continue B83
			}
		}
	case 1:
		if x+n%5 == 0 {
			if n%2 > 2 {
				goto L0
			}
		} else {
			x = x*5 + 8
			x = x*4 + 9
		}
		x ^= n
		fallthrough
	case 2:
		B62:
		switch x % 2 {
		case 0:
			if x%6 == 2 {
				break B62
			}
		case 1:
			x ^= n
			fallthrough
		case 2:
			if n%7 < 1 {
				break
			}
			if x%3 == 3 {
				break B62
			}
			x = x*3 + 3
			fallthrough
		default:
			x = x*3 + 1
		}
		B69:
		for i := 0; i < 3; i++ {
			if n++; n > 60 {
				goto end
			}
			x += i
			if x+n%2 > 2 {
				continue B69
			}
			if x%6 < 1 {
				break B48
			}
		}
		B72:
		for i := range 4 {
			if n++; n > 60 {
				goto end
			}
			x += i
			x ^= n
			if n%3 > 1 {
				break B72
			}
		}
	}
	L3:
	if n++; n > 60 {
		goto end
	}
	fmt.Print("L3 ")
	x ^= n
	if x%3 > 3 {
		switch x % 4 {
		case 0:
			x = x*3 + 7
			x = x*4 + 5
			x = x*5 + 7
			fallthrough
		case 1:
			x = x*4 + 2
			fmt.Print("s92 ", x, " ")
		default:
			x ^= n
			if x%3 < 3 {
				goto L2
			}
			fmt.Print("s96 ", x, " ")
		case 2:
			x = x*2 + 6
		}
		select {
		default:
			if n%7 == 2 {
				goto L0
			}
			x ^= n
		}
		for i := range upto_(1) {
			if n++; n > 60 {
				goto end
			}
			x += i
			if x%6 == 3 {
				goto L3
			}
		}
	} else {
		B102:
		switch x % 4 {
		case 0:
			x = x*2 + 9
			if x%7 == 2 {
				break B102
			}
			if n%7 < 2 {
				break
			}
		default:
			x = x*2 + 2
			x ^= n
		}
		switch x % 4 {
		default:
			fmt.Print("s112 ", x, " ")
			x ^= n
			x ^= n
		case 0:
			x = x*5 + 9
		case 1:
			x = x*4 + 2
			if x%5 == 2 {
				break
			}
		}
		switch x % 4 {
		case 0:
			fmt.Print("s116 ", x, " ")
			x ^= n
			fallthrough
		default:
			if n%4 < 2 {
				goto L4
			}
		case 1:
			fmt.Print("s118 ", x, " ")
		}
	}
	select {
	default:
		if x%6 > 3 {
			goto L4
		}
	}
	L4:
	if n++; n > 60 {
		goto end
	}
	fmt.Print("L4 ")
	if x%6 < 2 {
		x ^= n
	} else {
		if n%2 > 3 {
			if n%2 == 0 {
				goto L1
			}
			fmt.Print("s126 ", x, " ")
			fmt.Print("s127 ", x, " ")
		} else {
			x ^= n
			if n%3 > 0 {
				goto L4
			}
			if x+n%7 == 1 {
				goto L4
			}
		}
	}
	if x%6 == 1 {
		goto L2
	}
	end:
	fmt.Println(n, x)
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
	fmt.Printf("é%*e%#-0q|\n", 5, map[Num1_145]Str1_145{2: "b", 1: "a"}, []rune{'a'})
	fmt.Printf("é%.3v%-.[2]e%-*.s|\n", map[int]int8{1: int8(126), 30: int8(2)}, &struct{ A bool; b any; C_ []bool }{false, []any{}, []bool{false, false, true}}, -6)
	fmt.Printf("%+010.7U|\n", []error{Err1_145{2}})
	fmt.Printf("%.*v %.2%|\n", 0, map[int]int8{-2: int8(0), 30: int8(-127)})
	fmt.Printf("é%-.b|%+.vé%-0e|\n", uint8(14), Plain1_145{4, "\xf0\x9f\x98", Outer1_145{In1_145{1}, Num1_145(4)}}, []any{[3]any{int8(5), Err1_145{3}}, []float64{}}, []float32{float32(1e6)})
	fmt.Printf("|%0.*vé% t%*.s|\n", 2, map[float64]any{1.5: Plain1_145{9, "`q`\"'", (*Ptr1_145)(nil)}, math.NaN(): [4]complex128{complex128(complex(-1, 1e20)), complex128(complex(0.1, 1e21))}}, Plain1_145{0, "ÀÉÎ", true}, 0, []int(nil))
	fmt.Printf("%g|%.*E|\n", errors.New("bad"), -1, nil)
	fmt.Printf("%-.*v|\n", 2, &Ptr1_145{1}, rune(128))
	fmt.Println(map[float64]bool{}, []bool{true, true, false}, []complex128{complex128(complex(-0.0, 1e21))}, []byte("99999999999999999999"))
	fmt.Printf("%q\n", fmt.Sprint(rune('é'), &Ptr1_145{1}))
}
func main_145() {
	try_(c0_145)
	try_(c1_145)
}

// 146
type Arr0_146 [4]float32
func change0_146(a Arr0_146) Arr0_146 { a[0] = a[3]; return a }
func point0_146(a *Arr0_146) { a[0], a[0] = a[0], a[0] }
func c0_146() {
	a := Arr0_146{0.1, -0.0}
	b := a
	b[0] = a[0]
	fmt.Println(a, b, a == b, change0_146(a), len(a), cap(a[:0]))
	point0_146(&b)
	p := &b
	for i, x := range p {
		p[3] = p[0]
		fmt.Print(i, x, " ")
	}
	for i, x := range b {
		b[3] = b[0]
		fmt.Print(i, x, " ")
	}
	fmt.Println(*p, p[0], a == *p)
	s := b[:]
	s[0] = a[3]
	c := [...]float32{3: a[0], 1: b[0]}
	fmt.Println(b, c, len(c), Arr0_146(c) == b)
	m := map[Arr0_146]int{a: 1}
	m[b]++
	m[Arr0_146(c)] += 2
	fmt.Println(len(m), m[a], m[b])
	var grid [3][4]float32
	grid[1] = c
	grid[2][0] = a[0]
	copy2 := grid
	copy2[1][0] = b[0]
	fmt.Println(grid, copy2, grid == copy2)
	i := id_(-1)
	try_(func() { fmt.Println(a[i], p[i]) })
	try_(func() { var q *Arr0_146; for i := range q { fmt.Print(i) }; fmt.Println(len(q)); fmt.Println(q[0]) })
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
	try_(func() { q := (*[1]int)(s[:id_(int16(5))]); fmt.Println(*q) })
	try_(func() { y := b[:id_(int8(10)):id_(int32(0))]; fmt.Println(y, len(y), cap(y)) })
	try_(func() { y := &p[1:3][id_(int64(1))]; *y = 3; fmt.Println(*y) })
	try_(func() { m[[2]int{1, int(id_(uint(32)))}] = "v"; fmt.Println(m) })
	try_(func() { fmt.Println(a[:][:id_(uint8(0))]) })
	try_(func() { fmt.Println(b[id_(uint64(1)):id_(int8(2))]) })
	try_(func() { fmt.Println(p[1:3][id_(int8(1)):]) })
	try_(func() { y := &b[id_(uint8(4))]; *y = 3; fmt.Println(*y) })
	try_(func() { y := none[id_(uint64(4)):id_(uint(1)):id_(int32(-2))]; fmt.Println(y, len(y), cap(y)) })
	try_(func() { p[id_(int(4))]++; fmt.Println(p[0]) })
	try_(func() { fmt.Printf("%q\n", str[id_(uint32(3)):]) })
	try_(func() { aa[id_(uint32(2))][id_(int64(0))] += 100; fmt.Println(aa) })
}
type my1_148 int
func c1_148() {
	xs := []int{2, -1, 0, 4, 4, 5, 0, 4}
	_, _, _, _, _ = slices.Max[[]int], maps.Keys[map[int]int], sort.Ints, cmp.Compare[int], math.Pi
	show := func() { fmt.Println(xs, len(xs)) }
	try_(func() { tell_("AppendSeq")(slices.AppendSeq(([]int)(nil), slices.Values([]int{1, 6, 5, -2, 4, 5, 3, 2, 1, 3, 4, 0, -2, 1}))) })
	try_(func() { tell_("Compare")(slices.Compare(xs[:len(xs)/3], ([]int)(nil))) })
	try_(func() { tell_("CompareFunc")(slices.CompareFunc(xs[:len(xs)/2], []int{2, 0, 2, 3, 0, 4, 4, 6, -1, -1, 1, -1, -2, 0}, func(x, y int) int { return cmp.Compare(y, x) })) })
	try_(func() { tell_("Delete")(slices.Delete([]int{4, 1, 5, 6, 4, 0, 1, 3}, 2, 1)) })
	try_(func() { tell_("AppendSeq")(slices.AppendSeq(xs[len(xs)/2:], slices.Values([]int{}))) })
	try_(func() { tell_("Equal")(slices.Equal(xs[:len(xs)/1], xs[1:])) })
	try_(func() { tell_("AppendSeq")(slices.AppendSeq(([]int)(nil), slices.Values([]int{-2}))) })
	try_(func() { tell_("EqualFunc")(slices.EqualFunc([]int{-1, 0}, xs[len(xs)/2:], func(x, y int) bool { return x < y })) })
	show()
	sort.SliceStable(xs, func(i, j int) bool { return len(fmt.Sprint(xs[i])) < len(fmt.Sprint(xs[j])) }); show()
	fmt.Println(sort.Search(len(xs), func(i int) bool { return xs[i] > 3 }))
	try_(func() {
		for c := range slices.Chunk(xs, 1) {
			fmt.Print(c, len(c), cap(c), " ")
		}
		fmt.Println()
	})
	slices.Reverse(xs); show()
}
func main_148() {
	try_(c0_148)
	try_(c1_148)
}

// 149
func c0_149() {
	s := append([]float64(nil), 0, -2.25, 0, 0, 0.1)
	show_ := func(what string, x []float64) { fmt.Println(what, x, len(x), cap(x), x == nil) }
	show_("s", s)
	s0 := s[:len(s)/2]
	if len(s) > 0 {
		s[len(s)-1] = 1
	}
	show_("s0", s0)
	s1 := s0[len(s0)/2:]; s1 = append(s1, -1, 1.5)
	if len(s0) > 0 {
		s0[len(s0)-1] = 1e-4
	}
	show_("s1", s1)
	s2 := slices.Concat(s1, s0)
	show_("s2", s2)
	s3 := append(s0, s0...)
	if len(s0) > 0 {
		s0[len(s0)-1] = 123456789
	}
	show_("s3", s3)
	s4 := s3; fmt.Println(copy(s4, s0), copy(s3[len(s3)/3:], s3))
	show_("s4", s4)
	s5 := append(s4, s...)
	show_("s5", s5)
	show_("s4", s2)
	slices.SortFunc(s, func(a, b float64) int {
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
	_ = s4
	_ = s5
	_ = slices.Max[[]int]
}
func main_149() {
	try_(c0_149)
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
type my0_151 int
func c0_151() {
	xs := []string{"", "é"}
	_, _, _, _, _ = slices.Max[[]int], maps.Keys[map[int]int], sort.Ints, cmp.Compare[int], math.Pi
	show := func() { fmt.Println(xs, len(xs)) }
	try_(func() { tell_("Sorted")(slices.Sorted(slices.Values([]string{"é", "a", "ab"}))) })
	try_(func() { tell_("Concat")(slices.Concat(xs[:], []string{"b"})) })
	try_(func() { tell_("EqualFunc")(slices.EqualFunc(xs[:len(xs)/3], ([]string)(nil), func(x, y string) bool { return x >= y })) })
	try_(func() { tell_("Delete")(slices.Delete(xs[len(xs)/2:], 0, 3)) })
	try_(func() { tell_("Index")(slices.Index(([]string)(nil), "a")) })
	show()
	fmt.Println(sort.Search(len(xs), func(i int) bool { return xs[i] > "B" }))
	for i, x := range slices.Backward(xs) {
		fmt.Print(i, x, " ")
	}
	fmt.Println()
	ps := []struct {
		a, b int
	}{{0, 3}, {2, 0}, {0, 0}, {3, 2}}
	slices.SortFunc(ps, func(x, y struct{ a, b int }) int { return cmp.Or(cmp.Compare(x.a, y.a), -cmp.Compare(x.b, y.b)) })
	fmt.Println(ps)
	slices.Sort(xs); show()
}
func counter1_151(start int) (func() int, func(int)) {
	n := start
	return func() int { n++; return n }, func(x int) { n = x }
}
func compose1_151(fs ...func(int) int) func(int) int {
	return func(x int) int {
		for i, f := range fs {
			x = f(x) + i
		}
		return x
	}
}
func c1_151() {
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
	next, set := counter1_151(3)
	next2, _ := counter1_151(100)
	a, b := next(), next()
	set(1 * 10)
	fmt.Println(a, b, next(), next2(), next2())
	fmt.Println(compose1_151(func(x int) int { return x * 1 }, func(x int) int { a += x; return a }, func(x int) int { return next() - x })(3), a)
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
func main_151() {
	try_(c0_151)
	try_(c1_151)
}

// 152
type my0_152 int
func c0_152() {
	xs := []float64{1.5}
	_, _, _, _, _ = slices.Max[[]int], maps.Keys[map[int]int], sort.Ints, cmp.Compare[int], math.Pi
	show := func() { fmt.Println(xs, len(xs)) }
	try_(func() { tell_("Compact")(slices.Compact([]float64{1.5, 1.5, 0, math.NaN(), math.Inf(1), -0.5, math.NaN(), -0.5})) })
	try_(func() { tell_("IndexFunc")(slices.IndexFunc(xs[:len(xs)/2], func(x float64) bool { return x > math.Inf(1) })) })
	try_(func() { tell_("CompareFunc")(slices.CompareFunc(xs[:], xs[1:], cmp.Compare[float64])) })
	try_(func() { tell_("Max")(slices.Max(([]float64)(nil))) })
	try_(func() { tell_("Compact")(slices.Compact(xs[len(xs)/2:])) })
	try_(func() { tell_("SortedStableFunc")(slices.SortedStableFunc(slices.Values([]float64{math.Inf(1), 1.5, 0, 0, -0.5, 2, math.NaN(), math.Inf(1)}), func(x, y float64) int { return cmp.Compare(len(fmt.Sprint(x)), len(fmt.Sprint(y))) })) })
	try_(func() { tell_("IndexFunc")(slices.IndexFunc([]float64{}, func(x float64) bool { return x > math.NaN() })) })
	try_(func() { tell_("Max")(slices.Max(xs[1:])) })
	try_(func() { tell_("Delete")(slices.Delete(([]float64)(nil), 3, 1)) })
	show()
	slices.Reverse(xs); show()
	try_(func() {
		for c := range slices.Chunk(xs, 0) {
			fmt.Print(c, len(c), cap(c), " ")
		}
		fmt.Println()
	})
	fmt.Println(sort.Search(len(xs), func(i int) bool { return xs[i] > 0 }))
	m := maps.Collect(slices.All(xs)); maps.DeleteFunc(m, func(i int, x float64) bool { return i%2 == 0 }); fmt.Println(len(m), slices.Sorted(maps.Keys(m)))
}
type K1_152 struct {
	n int
	s string
}
type L1_152 int
type Bad1_152 struct{ f []int }
type I1_152 interface{ Key() string }
func (k K1_152) Key() string { return k.s }
func (l L1_152) Key() string { return "l" }
func (Bad1_152) Key() string { return "" }
func c1_152() {
	_, _, _ = maps.Keys[map[int]int], slices.Max[[]int], math.Pi
	m := map[bool][]int{}
	fmt.Println(len(m), m)
	m[false] = []int{2}
	m[false] = append(m[false], 7)
	x3, ok3 := m[false]; fmt.Println(x3, ok3)
	fmt.Println(len(m), m)
	var z map[bool][]int; fmt.Println(z == nil, len(z)); delete(z, true); try_(func() { z[true] = []int{8} })
	for k := range map[bool]bool{false: true} {
		fmt.Println(k)
	}
}
func main_152() {
	try_(c0_152)
	try_(c1_152)
}

// 154
func c0_154() {
	v0 := id_[uint8]((uint8((+id_(uint8(0)))) &^ uint8(trunc_(float64(float64(id_(uint16(7))))))))
	fmt.Println(v0)
	v1 := id_[uint64](func() uint64 { if !(id_(int(3)) <= int(0x7ffffffffffffffe)) { return func() uint64 { if (id_("\xff") <= "b") { return uint64(sum_([]int{int(-1), int(1)})) }; return func() uint64 { if false { return uint64(0) }; return uint64(3) }() }() }; return (any(max(id_(uint64(2)), uint64(7)))).(uint64) }())
	fmt.Println(v1)
	v2 := id_[int16]((func() int16 { if (id_(float32(16777217)) <= float32(0.5)) { return id_(id_(int16(1))) }; return (pair_[int16, int64]{int16(7), int64(0)}).A }() / (((id_(int16(-1)) >> id_(uint16(65534))) % (*ptr_(id_(int16(0x7fff))) | 1)) | 1)))
	fmt.Println(v2)
	v3 := id_[float32](float32(imag(((id_(complex64(complex(0.25, 3))) - id_(complex64(complex(0, 3)))) + complex(id_(float32(-1)), id_(float32(0.5)))))))
	fmt.Println(v3)
	v4 := id_[uint64]((v1 * v1))
	fmt.Println(v4)
	v5 := id_[uint](((any((id_(uint(0)) << id_(uintptr(7))))).(uint) * func() uint { if (id_(false) == true) { return (id_(uint(11027704815120998598)) % (id_(uint(0)) | 1)) }; return (id_(uint(2)) ^ uint(2)) }()))
	fmt.Println(v5)
}
func main_154() {
	try_(c0_154)
}

// 155
type Go0_155 struct{ n int }
func (g Go0_155) GoString() string { return "Go!" }
type Form0_155 int
func (f Form0_155) Format(s fmt.State, verb rune) {
	w, wok := s.Width()
	p, pok := s.Precision()
	fmt.Fprint(s, "<", string(verb), w, wok, p, pok, s.Flag('+'), s.Flag('-'), s.Flag('#'), s.Flag(' '), s.Flag('0'), int(f), fmt.FormatString(s, verb), ">")
}
type Bad0_155 struct{ n int }
func (b Bad0_155) String() string { panic(fmt.Sprint("bad ", b.n)) }
type BadErr0_155 struct{ n *int }
func (b BadErr0_155) Error() string { return fmt.Sprint(*b.n) }
type Bytes0_155 []byte
type Chars0_155 [3]byte
type Str0_155 string
func (s Str0_155) String() string { return "S(" + string(s) + ")" }
type Strs0_155 []Str0_155
type Map0_155 map[Str0_155]Strs0_155
func (m Map0_155) String() string { return fmt.Sprint("map of ", len(m)) }
type Rec0_155 struct {
	Name Str0_155
	next *Rec0_155
	Kids []Rec0_155
	M    map[string]any
	E    error
	F    func()
	C    chan int
	B    Bytes0_155
	s    Str0_155
	u    uint8
}
type Gen0_155[T any] struct {
	V T
	p []T
}
type Temp0_155 float64
func (t *Temp0_155) String() string { return "temp" }
type Err0_155 int
func (e Err0_155) Error() string { return fmt.Sprint("err", int(e)) }
func c0_155() {
	_, _ = errors.New, time.Second
	fmt.Print(fmt.Sprintf("%0.v% -1.9v%#U\n", Bad0_155{1}, Rec0_155{Kids: []Rec0_155{{B: Bytes0_155{1, 2}}, {s: "q"}}}))
	fmt.Printf(" %.z% E %#*G\n", Rec0_155{Name: Str0_155("r"), M: map[string]any{"x": []Go0_155{{1}}}, u: 21}, 91, -9, (*Temp0_155)(nil))
	fmt.Print(fmt.Sprintf("|%v%+-+v %[2]s\n", Temp0_155(2), Gen0_155[any]{Strs0_155{"x", "y"}, nil}, []any{Temp0_155(8), Gen0_155[Str0_155]{"v", []Str0_155{"w"}}}))
	fmt.Printf("%11.9d% .*c|%#0.c%5\n", [2]any{uintptr(255)}, 1<<30, struct{}{})
	fmt.Print(fmt.Sprintf("|%.7d|%.7U\n", []byte(nil), []Form0_155{1, 2}))
	try_(func() { tell_("n")(fmt.Printf("%0.*t\n", uint(3), BadErr0_155{})) })
	fmt.Printf("世%0 +c%#.1v%.[2]q\n", map[string]any{"b": []Chars0_155{{'a'}}, "a": Rec0_155{Kids: []Rec0_155{{B: Bytes0_155{1, 2}}, {s: "q"}}}}, []byte(nil), Chars0_155{76, 'b'})
	fmt.Print(fmt.Sprintf("%o%# #.*v|%#14.6x\n", "tab\tnl\n", int8(4), []byte(nil), [][]byte{{1}, nil}))
	fmt.Printf("|%.*F\n", -9, struct{}{})
	fmt.Printf("%q\n", fmt.Sprint(Strs0_155{"x", "y"}, []Form0_155{1, 2}, -48))
	fmt.Printf("%s\n", fmt.Append([]byte("x"), Go0_155{0}, struct {
		A any
		b any
		Go0_155
	}{Rec0_155{Kids: []Rec0_155{{B: Bytes0_155{1, 2}}, {s: "q"}}}, []any{Form0_155(3), Str0_155("a,b,,c")}, Go0_155{1}}, (*Bad0_155)(nil)))
	fmt.Printf("%q\n", fmt.Sprintln(map[any]any{"k": []Chars0_155{{'a'}}, int8(3): Strs0_155{"x", "y"}, [1]int{4}: 1}, Go0_155{1}))
}
type reply1_155 <-chan int
type pt1_155 struct {
	a int
	s string
}
type err1_155 int
func (e err1_155) Error() string { return "err" }
func future1_155(n int) chan int {
	c := make(chan int, 1)
	c <- n
	return c
}
func c1_155() {
	var locks sync.Mutex
	defer runtime.Gosched()
	_ = time.Second
	_ = &locks
	c1 := make(chan reply1_155, 1000)
	go func() {
		defer close(c1)
		for i := range 5 {
			_ = i
			c1 <- reply1_155(future1_155((i*4+2)))
		}
	}()
	c2 := make(chan uint8, 1000)
	c3 := make(chan reply1_155, 1000)
	run6 := func() {
		n4 := 0
		_ = n4
		for v := range c1 {
			x := (<-v)
			if n4++; n4%3 == 0 {
				c2 <- uint8(x)
			} else {
				c3 <- reply1_155(future1_155(x))
			}
		}
		close(c2)
		close(c3)
	}
	go run6()
	c7 := make(chan [2]int, 1000)
	go func() {
		defer close(c7)
		for range 4 {
			v, ok := <-c2
			if !ok {
				break
			}
			_ = v
			c7 <- [2]int{int(v), 1}
		}
	}()
	c8 := make(chan reply1_155, 1000)
	go func(name string, more ...int) {
		var batch []int
		for v := range c7 {
			if batch = append(batch, (v[0]-v[1])); len(batch) == 1 {
			time.Sleep(time.Microsecond)
				c8 <- reply1_155(future1_155(sum_(batch)))
				batch = batch[:0]
			}
		}
		if len(batch) > 0 {
			c8 <- reply1_155(future1_155(sum_(batch)))
		}
		close(c8)
	}("p", 1, 2)
	seen := make([][]int, 2)
	var wg sync.WaitGroup
	wg.Go(func() {
		for v, ok := <-c3; ok; v, ok = <-c3 {
			seen[0] = append(seen[0], (<-v))
		}
	})
	wg.Go(func() {
		for {
			v, ok := <-c8
			if !ok {
				break
			}
			time.Sleep(time.Microsecond)
			seen[1] = append(seen[1], (<-v))
		}
	})
	wg.Wait()
	fmt.Println(seen)
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
type My0_157 int
func (m My0_157) String() string { return fmt.Sprintf("my%d", int(m)) }
type Text0_157 string
type Number0_157 interface {
	~int | ~int8 | ~int16 | ~int32 | ~int64 | ~uint8 | ~float32 | ~float64
}
type Pair0_157[K comparable, V any] struct {
	Key K
	Val V
}
func (p Pair0_157[K, V]) Swap(v V) (Pair0_157[K, V], V) { p.Val, v = v, p.Val; return p, v }
func (p *Pair0_157[K, V]) Set(k K) { p.Key = k }
type List0_157[T any] struct {
	head *node0_157[T]
	n    int
}
type node0_157[T any] struct {
	v    T
	next *node0_157[T]
}
func (l *List0_157[T]) Push(v T) *List0_157[T] {
	l.head = &node0_157[T]{v, l.head}
	l.n++
	return l
}
func (l *List0_157[T]) All() func(func(int, T) bool) {
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
func Sum0_157[T Number0_157](xs ...T) (t T) {
	for _, x := range xs {
		t += x
	}
	return
}
func Map0_157[S ~[]E, E, R any](s S, f func(E) R) []R {
	var r []R
	for _, e := range s {
		r = append(r, f(e))
	}
	return r
}
func Fold0_157[T, A any](s []T, a A, f func(A, T) A) A {
	for _, x := range s {
		a = f(a, x)
	}
	return a
}
func Best0_157[T cmp.Ordered](xs []T) (best T, ok bool) {
	for i, x := range xs {
		if i == 0 || x > best {
			best, ok = x, true
		}
	}
	return
}
func Kind0_157[T any](x T) string {
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
func Group0_157[K comparable, V any](vs []V, by func(V) K) map[K][]V {
	m := make(map[K][]V)
	for _, v := range vs {
		m[by(v)] = append(m[by(v)], v)
	}
	return m
}
type Set0_157[T comparable] map[T]struct{}
func (s Set0_157[T]) Add(vs ...T) Set0_157[T] {
	for _, v := range vs {
		s[v] = struct{}{}
	}
	return s
}
type Tree0_157[T cmp.Ordered] struct {
	l, r *Tree0_157[T]
	v    T
}
func (t *Tree0_157[T]) Insert(v T) *Tree0_157[T] {
	if t == nil {
		return &Tree0_157[T]{v: v}
	}
	switch {
	case v < t.v:
		t.l = t.l.Insert(v)
	case v > t.v:
		t.r = t.r.Insert(v)
	}
	return t
}
func (t *Tree0_157[T]) Walk(f func(T)) {
	if t != nil {
		t.l.Walk(f)
		f(t.v)
		t.r.Walk(f)
	}
}
type Stringish0_157 interface {
	~string
	Len() int
}
func (t Text0_157) Len() int { return len(t) }
func Total0_157[T Stringish0_157](ts ...T) (n int) {
	for _, t := range ts {
		n += t.Len() + len(string(t)) + len(strings.ToUpper(string(t)))
	}
	return
}
type Opt0_157[T any] func(*T)
func With0_157[T any](opts ...Opt0_157[T]) T {
	var t T
	for _, o := range opts {
		o(&t)
	}
	return t
}
func PtrTo0_157[T any, P interface { *T; Set(string) }](k string) T {
	var t T
	P(&t).Set(k)
	return t
}
func c0_157() {
	xs := []int{11, 7, 10}
	ts := []string{"b", "a", "c"}
	fmt.Println(Sum0_157(xs...), Sum0_157[int](), Sum0_157(1.5, 2))
	fmt.Println(Map0_157(xs, func(x int) string { return fmt.Sprint(x, "!") }), Fold0_157(ts, 0, func(n int, t string) int { return n + len(fmt.Sprint(t)) }))
	fmt.Println(Best0_157(xs))
	fmt.Println(Best0_157(ts))
	fmt.Println(Kind0_157(xs), Kind0_157(xs[0]), Kind0_157(ts), Kind0_157(ts[0]), Kind0_157[any](nil), Kind0_157[error](nil), Kind0_157(My0_157(1)), Kind0_157(Pair0_157[string, int]{}))
	p := Pair0_157[string, []int]{ts[0], xs}
	q, old := p.Swap(nil)
	q.Set(ts[len(ts)-1])
	fmt.Printf("%v %+v %v %T %T\n", p, q, old, p, q.Swap)
	var l List0_157[string]
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
	g := Group0_157(xs, func(x int) bool { return x > 1 })
	fmt.Println(g, len(Set0_157[string]{}.Add(ts...).Add(ts[0])))
	var tree *Tree0_157[string]
	for _, t := range ts {
		tree = tree.Insert(t)
	}
	tree.Walk(func(t string) { fmt.Print(t, " ") })
	fmt.Println(Total0_157[Text0_157]("héy", "a"), With0_157(func(p *Pair0_157[int, string]) { p.Key = 1 }, func(p *Pair0_157[int, string]) { p.Val = fmt.Sprint(p.Key) }))
	fmt.Printf("%T %v %+v\n", Map0_157[[]int, int, float64], PtrTo0_157[Pair0_157[string, int]]("k"), struct{ Pair0_157[int, string] }{})
	f := Sum0_157[int]
	fmt.Println(f(1, 2, 1), Map0_157([]List0_157[int]{{n: 2}}, func(l List0_157[int]) int { return l.n }))
}
type Base1_157 struct {
	N    int
	Name string
}
func (b Base1_157) Describe() string { return fmt.Sprint("base ", b.N, b.Name) }
func (b *Base1_157) Inc(by int) *Base1_157 { b.N += by; return b }
func (b Base1_157) Over() string { return "base over" }
type Mid1_157 struct {
	Base1_157
	Name string
	extra [2]bool
}
func (m Mid1_157) Over() string { return "mid " + m.Base1_157.Over() }
type Top1_157 struct {
	Mid1_157
	fmt.Stringer
	F func(int) int
}
type Cmp1_157 struct {
	A int8
	_ int
	B any
	C struct{ x, y float64 }
}
type Say1_157 interface{ Describe() string }
func c1_157() {
	b := Base1_157{1, "b"}
	m := Mid1_157{Base1_157:  b, extra: [2]bool{true}}
	top := Top1_157{Mid1_157: m, F: func(i int) int { return i + 1 }}
	top.Inc(1).Inc(1)
	top.N++
	b.N *= 2
	fmt.Println(b, m.N, top.N, top.Name, top.Mid1_157.Base1_157.Name, top.Describe(), m.Over(), top.Over(), top.F(2))
	f, g := top.Describe, (*Base1_157).Inc
	top.N = 100
	fmt.Println(f(), g(&b, 3).N, Base1_157.Describe(b), top.Mid1_157.Describe())
	var say Say1_157 = m
	fmt.Println(say.Describe())
	try_(func() { fmt.Println(top.String()) })
	c, d := Cmp1_157{A: -3, B: []int{1}}, Cmp1_157{A: -3, B: "x"}
	try_(func() { fmt.Println(c == d, c != Cmp1_157{}) })
	d.C.x = c.C.y + -2.25
	try_(func() { fmt.Println(c == d, any(c) == any(d), any(c.A) == any(-3)) })
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
	mm := map[string]Base1_157{"a": b}
	copyb := mm["a"]
	copyb.N = -1
	fmt.Println(mm, copyb, mm["none"].Name == "")
}
func main_157() {
	try_(c0_157)
	try_(c1_157)
}

// 158
func c0_158() {
	a := [6]int{14, 0, 71, 36, 6, 7}; s := a[0:4:6]
	show_ := func(what string, x []int) { fmt.Println(what, x, len(x), cap(x), x == nil) }
	show_("s", s)
	var s0 []int; for i := range 4 {
		_ = i
		s0 = append(s0, 60)
	}
	s0 = s0[:min(3, len(s0))]
	show_("s0", s0)
	s1 := s[len(s)/2:]; s1 = append(s1, 20)
	if len(s) > 0 {
		s[0] = 75
	}
	show_("s1", s1)
	s2 := make([]int, len(s1), cap(s1)+2); copy(s2, s1); s2 = append(s2, s...)
	show_("s2", s2)
	s3 := s1; fmt.Println(copy(s3, s1), copy(s1[len(s1)/3:], s1))
	show_("s3", s3)
	s4 := s1[:len(s1)/2]
	if len(s1) > 0 {
		s1[len(s1)-1] = 65
	}
	show_("s4", s4)
	s5 := append(s4, 53, 94, 6)
	if len(s4) > 0 {
		s4[0] = 42
	}
	show_("s5", s5)
	fmt.Println(slices.Index(s, 25), slices.Contains(s, 77))
	slices.Reverse(s); fmt.Println(s)
	_ = s
	_ = s0
	_ = s1
	_ = s2
	_ = s3
	_ = s4
	_ = s5
	_ = slices.Max[[]int]
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

// 161
func map0_161[T, U any](s iter.Seq[T], f func(T) U) iter.Seq[U] {
	return func(yield func(U) bool) {
		for x := range s {
			if !yield(f(x)) {
				return
			}
		}
	}
}
func take0_161[T any](s iter.Seq[T], n int) iter.Seq[T] {
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
func drop0_161[T any](s iter.Seq[T], n int) iter.Seq[T] {
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
func chain0_161[T any](ss ...iter.Seq[T]) iter.Seq[T] {
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
func zip0_161[T, U any](a iter.Seq[T], b iter.Seq[U]) iter.Seq2[T, U] {
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
func turns0_161[T any](a, b iter.Seq[T]) iter.Seq[T] {
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
func log0_161[T any](name string, s iter.Seq[T]) iter.Seq[T] {
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
func index0_161[T any](s iter.Seq[T]) iter.Seq2[int, T] {
	return func(yield func(int, T) bool) {
		i := -1
		s(func(x T) bool { i++; return yield(i, x) })
	}
}
func firsts0_161[T, U any](s iter.Seq2[T, U]) iter.Seq[T] {
	return func(yield func(T) bool) {
		for x := range s {
			if !yield(x) {
				return
			}
		}
	}
}
type tree0_161[T any] struct {
	left, right *tree0_161[T]
	v           T
}
func (t *tree0_161[T]) All(yield func(T) bool) { t.push(yield) }
func (t *tree0_161[T]) push(yield func(T) bool) bool {
	return t == nil || t.left.push(yield) && yield(t.v) && t.right.push(yield)
}
func forever0_161(yield func(int) bool) {
	for i := 0; yield(i); i++ {
	}
}
func sent0_161(n int) iter.Seq[int] {
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
func breaks0_161(n int) iter.Seq[int] {
	return func(yield func(int) bool) {
		for i := range n {
			if !yield(i) {
				return
			}
		}
		panic("broken iterator")
	}
}
func run0_161() (res string) {
	n, c := 0, make(chan int)
	var fs []func() int
	defer func() { fmt.Println("left", n, len(fs), res, cap(c)) }()
	{
	for x2, y3 := range index0_161(firsts0_161(index0_161(turns0_161(iter.Seq[int](upto_(2)), slices.Values([]int{3, 0}))))) {
		n += x2
		if n++; n > 200 {
			return "too long"
		}
		n -= y3
		for x20 := range firsts0_161(index0_161(map0_161(slices.Chunk(slices.Collect(iter.Seq[int](upto_(4))), 3), func(x []int) int { return sum_(x) }))) {
			n += x20
			if n++; n > 200 {
				return "too long"
			}
			func() {
				for z := range upto_(x20) {
					if z > 2 {
						return
					}
					n++
				}
			}()
		}
		if x2%4 == 0 {
			panic("in loop")
		}
		fmt.Print("x2 ", x2, " ")
	}
	}
	fmt.Println("after")
	{
	for x35, y36 := range zip0_161(chain0_161(map0_161(strings.SplitSeq("a,bb,,ccc", ","), func(s string) int { return len(s) }), slices.Values([]int{6, 9, 7, 4, 0})), map0_161(firsts0_161(slices.All(make([]bool, 0))), func(x int) int { return x*2 - 1 })) {
		var x40 int
		for x40 = range slices.Values(slices.Sorted(take0_161(slices.Values([]int{1, 5}), 1))) {
			n += x40
			if n++; n > 200 {
				return "too long"
			}
			defer func() { fmt.Println("deferred", x40, n, res) }()
			fmt.Print("x40 ", x40, " ")
		}
		n += x35
		if n++; n > 200 {
			return "too long"
		}
		n -= y36
		fmt.Print("x35 ", x35, " ")
		defer func() { fmt.Println("deferred", x35, n, res) }()
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
func c0_161() {
	_, _ = maps.Keys[map[int]int], strings.Lines
	try_(func() { fmt.Println(run0_161()) })
	try_(func() { fmt.Println(slices.Collect(map0_161(slices.Chunk(slices.Collect(map0_161(slices.Chunk(slices.Collect(map0_161(slices.Values([]int{2, 8}), func(x int) int { return x*4 - 1 })), 1), func(x []int) int { return sum_(x) })), 1), func(x []int) int { return sum_(x) }))) })
	try_(func() {
		next, stop := iter.Pull(slices.Values([]int{}))
		defer stop()
		for range 3 {
			fmt.Println(next())
		}
		
		fmt.Println(next())
	})
	try_(func() {
		next, stop := iter.Pull2(zip0_161(map0_161((&tree0_161[int]{&tree0_161[int]{nil, nil, 1}, &tree0_161[int]{nil, nil, 3}, 2}).All, func(x int) int { return x*1 - 1 }), drop0_161(iter.Seq[int](upto_(0)), 1)))
		fmt.Println(next())
		stop()
		fmt.Println(next())
	})
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
type ring0_163[T any] struct {
	items   []T
	head, n int
}
func newRing0_163[T any](size int) *ring0_163[T] { return &ring0_163[T]{items: make([]T, size)} }
func (r *ring0_163[T]) Push(x T) (dropped T, full bool) {
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
func (r *ring0_163[T]) Each(f func(int, T)) {
	for i := range r.n {
		f(i, r.items[(r.head+i)%len(r.items)])
	}
}
type option0_163[T any] struct {
	v  T
	ok bool
}
func some0_163[T any](v T) option0_163[T] { return option0_163[T]{v, true} }
func (o option0_163[T]) Or(other T) T {
	if o.ok {
		return o.v
	}
	return other
}
func (o option0_163[T]) String() string {
	if !o.ok {
		return "none"
	}
	return fmt.Sprintf("some(%v)", o.v)
}
type entry0_163[K comparable, V any] struct {
	key        K
	val        V
	prev, next *entry0_163[K, V]
}
type cache0_163[K comparable, V any] struct {
	m           map[K]*entry0_163[K, V]
	first, last *entry0_163[K, V]
	cap         int
	gone        func(K, V)
}
func (c *cache0_163[K, V]) unlink(e *entry0_163[K, V]) {
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
func (c *cache0_163[K, V]) front(e *entry0_163[K, V]) {
	if e.next = c.first; c.first != nil {
		c.first.prev = e
	} else {
		c.last = e
	}
	c.first = e
}
func (c *cache0_163[K, V]) Get(k K) (v option0_163[V]) {
	if e, ok := c.m[k]; ok {
		c.unlink(e)
		c.front(e)
		return some0_163(e.val)
	}
	return
}
func (c *cache0_163[K, V]) Put(k K, v V) {
	if c.m == nil {
		c.m = make(map[K]*entry0_163[K, V])
	}
	if e := c.m[k]; e != nil {
		e.val = v
		c.Get(k)
		return
	}
	e := &entry0_163[K, V]{key: k, val: v}
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
func (c *cache0_163[K, V]) All() iter.Seq2[K, V] {
	return func(yield func(K, V) bool) {
		for e := c.first; e != nil && yield(e.key, e.val); e = e.next {
		}
	}
}
type heap0_163[T any] struct {
	xs   []T
	less func(a, b T) bool
}
func (h *heap0_163[T]) Push(xs ...T) *heap0_163[T] {
	for _, x := range xs {
		h.xs = append(h.xs, x)
		for i := len(h.xs) - 1; i > 0 && h.less(h.xs[i], h.xs[(i-1)/2]); i = (i - 1) / 2 {
			h.xs[i], h.xs[(i-1)/2] = h.xs[(i-1)/2], h.xs[i]
		}
	}
	return h
}
func (h *heap0_163[T]) Pop() (x T, err error) {
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
type number0_163 interface{ ~int | ~int8 | ~uint16 | ~float32 | ~float64 | ~complex128 }
type matrix0_163[N number0_163] [][]N
func (m matrix0_163[N]) Mul(o matrix0_163[N]) (r matrix0_163[N]) {
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
type set0_163[T comparable] map[T]struct{}
func setOf0_163[T comparable](xs ...T) set0_163[T] {
	s := set0_163[T]{}
	for _, x := range xs {
		s[x] = struct{}{}
	}
	return s
}
func (s set0_163[T]) Union(o set0_163[T]) set0_163[T] {
	r := maps.Clone(s)
	for x := range o {
		r[x] = struct{}{}
	}
	return r
}
func (s set0_163[T]) Has(x T) bool { _, ok := s[x]; return ok }
type sum0_163[A, B any] interface{ fold(func(A) string, func(B) string) string }
type left0_163[A, B any] struct{ a A }
type right0_163[A, B any] struct{ b B }
func (l left0_163[A, B]) fold(f func(A) string, _ func(B) string) string  { return f(l.a) }
func (r right0_163[A, B]) fold(_ func(A) string, g func(B) string) string { return g(r.b) }
type both0_163[T fmt.Stringer] struct {
	option0_163[T]
	name string
}
func kind0_163[T any](x T) string {
	switch y := any(x).(type) {
	case option0_163[T]:
		return "option"
	case fmt.Stringer:
		return "stringer " + y.String()
	case func(T) T:
		return "function"
	case set0_163[int]:
		return fmt.Sprint("set ", y.Has(1))
	case interface{ Or(T) T }:
		return "or"
	default:
		_ = y
	}
	return fmt.Sprintf("other %T", x)
}
func deep0_163[T any](n int, x T) string {
	if n == 0 {
		return fmt.Sprintf("%T", x)
	}
	return kind0_163(x) + "/" + deep0_163(n-1, x)
}
func c0_163() {
	r := newRing0_163[set0_163[int]](1)
	fmt.Println(r.Push(setOf0_163(1, 2)))
	r.Each(func(i int, x set0_163[int]) { fmt.Print(i, ":", x, " ") })
	c := cache0_163[float64, float64]{cap: 3, gone: func(k float64, v float64) { fmt.Println("gone", k, v) }}
	c.Put(-2, 1.5)
	c.Put(-2, -2)
	for k, v := range c.All() {
		fmt.Println(k, v)
	}
	h := heap0_163[float64]{less: func(a, b float64) bool { return a < b }}
	h.Push(0, -2).Push(-2, -2, 0)
	for range 2 {
		fmt.Println(h.Pop())
	}
	fmt.Println(matrix0_163[int8]{{74, 79}, {2, 85}}.Mul(matrix0_163[int8]{{46, 65}, {13, 75}}))
	s := setOf0_163[float64](0, 0, 1.5).Union(setOf0_163[float64]())
	fmt.Printf("%d %v %T\n", len(s), s.Has(1.5), s)
	for _, e := range []sum0_163[set0_163[int], float64]{left0_163[set0_163[int], float64]{setOf0_163(1, 2)}, right0_163[set0_163[int], float64]{1.5}} {
		fmt.Printf("%T %s\n", e, e.fold(func(x set0_163[int]) string { return fmt.Sprint("left ", x) }, func(x float64) string { return fmt.Sprint("right ", x) }))
	}
	fmt.Println(kind0_163[set0_163[int]](setOf0_163(1, 2)), deep0_163(0, some0_163(1)))
	fmt.Println(kind0_163[float64](1.5), deep0_163(2, id_[float64](1.5)))
	fmt.Println(kind0_163[float64](-2), deep0_163(1, id_[float64](1.5)))
	fmt.Printf("%v %+v %T\n", both0_163[option0_163[set0_163[int]]]{name: "b"}, both0_163[option0_163[float64]]{some0_163(option0_163[float64]{}), "c"}, both0_163[option0_163[float64]]{})
	f := (*ring0_163[float64]).Push
	fmt.Println(f(newRing0_163[float64](1), 0))
	g := option0_163[float64].Or
	fmt.Println(g(option0_163[float64]{}, -2))
}
type C1_163 struct{ n int }
func (c C1_163) Get() int { return c.n }
func (c *C1_163) Add(x ...int) int {
	for _, v := range x {
		c.n += v
	}
	return c.n
}
func (c *C1_163) Nil() bool { return c == nil }
type D1_163 struct{ *C1_163 }
type E1_163 struct{ C1_163 }
type G1_163 interface {
	Get() int
	Add(...int) int
}
type F1_163 func(int) int
func (f F1_163) Twice(x int) int { return f(f(x)) }
type S1_163 []int
func (s S1_163) Len() int { return len(s) }
func (s *S1_163) Push(x int) { *s = append(*s, x) }
func c1_163() {
	c := C1_163{2}
	get, add := c.Get, c.Add
	c.n = 4
	fmt.Println(get(), add(3, 2), c.n, get(), C1_163.Get(c), (*C1_163).Get(&c), (*C1_163).Add(&c, []int{1, 1}...))
	d, e := D1_163{&c}, E1_163{c}
	dg, eg, da, ea := d.Get, e.Get, d.Add, e.Add
	c.n, e.n = 10, 20
	fmt.Println(dg(), eg(), da(1), ea(1), c.n, e.n, d.n, D1_163.Add(d, 5), (*E1_163).Add(&e, 7), E1_163.Get(e))
	var g G1_163 = d
	h, i := g.Get, g.Add
	fmt.Println(i(3), h(), G1_163.Get(g), G1_163.Add(g, 1, 2), interface{ Get() int }.Get(g))
	var np *C1_163
	fmt.Println(np.Nil(), (*C1_163).Nil(nil))
	try_(func() { fmt.Println(np.Get()) })
	try_(func() { f := np.Get; fmt.Println(f()) })
	try_(func() { var dd D1_163; fmt.Println(dd.Nil()); fmt.Println(dd.Get()) })
	try_(func() { var gg G1_163; f := gg.Get; fmt.Println(f()) })
	gn := []G1_163{np}[id_(0)]
	fmt.Println(gn == nil, gn != nil, gn.(*C1_163).Nil())
	try_(func() { fmt.Println(gn.Get()) })
	fmt.Println(F1_163(func(x int) int { return x*3 - 1 }).Twice(2))
	var s S1_163
	push := s.Push
	push(1)
	s.Push(4)
	defer fmt.Println("deferred", s.Len(), s)
	defer s.Push(9)
	length := s.Len
	push(4)
	fmt.Println(length(), s.Len(), s)
	fs := []func() int{c.Get, (&c).Get, d.Get, func() int { return c.n }}
	c.n = -2
	for _, f := range fs {
		fmt.Print(f(), " ")
	}
	fmt.Printf("%T %T %T\n", c.Add, (*C1_163).Add, G1_163.Get)
}
func main_163() {
	try_(c0_163)
	try_(c1_163)
}

// 164
type node0_164 struct {
	v    int
	next *node0_164
}
type S0_164 struct{ a, b int }
type chain0_164 int
func obj0_164(n int) chain0_164 { fmt.Println("obj", n); return chain0_164(n) }
func (c chain0_164) call(n int) chain0_164 { fmt.Println("call", c, n); return c*10 + chain0_164(n) }
func t0_164(n int) int { fmt.Print("t", n, " "); return n }
func k0_164(s string) string { fmt.Print("k", s, " "); return s }
func show0_164(a, b int) { fmt.Println("show", a, b) }
func c0_164() {
	func() {
	f, g := func() func(int) int { fmt.Println("f"); return t0_164 }, func() int { fmt.Println("g"); return 4 }
	fmt.Println(f()(g()))
	}()
	func() {
	var arr [3]int
	for arr[t0_164(1)] = range t0_164(2) {
	}
	fmt.Println(arr)
	}()
	func() {
	try_(func() { fmt.Println(t0_164(1) / (t0_164(1) - 1), t0_164(9)) })
	}()
	func() {
	m := map[string]int{}
	m[k0_164("a")], m[k0_164("b")] = t0_164(1), t0_164(2)
	m[k0_164("a")] += t0_164(3)
	fmt.Println(m)
	}()
	func() {
	xs := []int{1, 2, 3, 4}
	xs[t0_164(1)], xs[t0_164(2)] = t0_164(7), xs[t0_164(3)]
	fmt.Println(xs)
	}()
	func() {
	m := map[int]int{t0_164(1): t0_164(2), t0_164(3): t0_164(4)}
	fmt.Println(m)
	}()
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
type my0_166 int
func c0_166() {
	xs := []uint8{3, 0, 2}
	_, _, _, _, _ = slices.Max[[]int], maps.Keys[map[int]int], sort.Ints, cmp.Compare[int], math.Pi
	show := func() { fmt.Println(xs, len(xs)) }
	try_(func() { tell_("AppendSeq")(slices.AppendSeq([]uint8{2, 5}, slices.Values([]uint8{0, 1, 5}))) })
	try_(func() { tell_("MaxFunc")(slices.MaxFunc(xs[len(xs)/2:], func(x, y uint8) int { return cmp.Compare(len(fmt.Sprint(x)), len(fmt.Sprint(y))) })) })
	try_(func() { tell_("Grow")(slices.Grow(xs[:len(xs)/3], 4)) })
	try_(func() { tell_("Concat")(slices.Concat([]uint8{}, ([]uint8)(nil))) })
	try_(func() { tell_("EqualFunc")(slices.EqualFunc(([]uint8)(nil), xs[:len(xs)/1], func(x, y uint8) bool { return x == y })) })
	show()
	sort.Slice(xs, func(i, j int) bool { return xs[i] > xs[j] }); show()
	for i, x := range slices.Backward(xs) {
		fmt.Print(i, x, " ")
	}
	fmt.Println()
	m := maps.Collect(slices.All(xs)); maps.DeleteFunc(m, func(i int, x uint8) bool { return i%2 == 1 }); fmt.Println(len(m), slices.Sorted(maps.Keys(m)))
	slices.Reverse(xs); show()
}
func main_166() {
	try_(c0_166)
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
func c0_169() {
	n, x := 0, 35
	if n++; n > 60 {
		goto end
	}
	fmt.Print("L0 ")
	x = x*4 + 8
	if x+n%3 < 0 {
		goto L2
	}
	B3:
	for i := 0; i < 4; i++ {
		if n++; n > 60 {
			goto end
		}
		x += i
		switch x % 2 {
		case 0:
			x = x*4 + 7
			fallthrough
		default:
			x ^= n
			x ^= n
		}
		B8:
		switch x % 3 {
		case 0:
			if x+n%7 > 2 {
				break B3
			}
			if n%7 == 3 {
				break B8
			}
		case 1:
			if n%4 < 1 {
				break B3
			}
			if x+n%6 < 3 {
				goto L1
			}
		default:
			if x+n%6 < 2 {
				break B8
			}
		case 2:
			if x%6 == 3 {
				break
			}
		}
	}
	L1:
	if n++; n > 60 {
		goto end
	}
	fmt.Print("L1 ")
	fmt.Print("s15 ", x, " ")
	for i := range 1 {
		if n++; n > 60 {
			goto end
		}
		x += i
		fmt.Print("s17 ", x, " ")
	}
	if x+n%3 < 0 {
		goto L2
	}
	L2:
	if n++; n > 60 {
		goto end
	}
	fmt.Print("L2 ")
	B19:
	for i := range upto_(3) {
		if n++; n > 60 {
			goto end
		}
		x += i
		x ^= n
		switch x % 5 {
		case 0:
			if n%7 > 2 {
				break
			}
		default:
			x ^= n
			if x%5 < 0 {
				continue B19
			}
		}
		x ^= n
	}
	B26:
	select {
	default:
		switch x % 5 {
		case 0:
			x ^= n
			if x%7 > 3 {
				goto L1
			}
		default:
			if x+n%4 == 0 {
				break B26
			}
			x ^= n
		}
		fmt.Print("s32 ", x, " ")
	}
	end:
	fmt.Println(n, x)
}
func c1_169() {
	_, _, _ = math.Abs, bits.Len, cmplx.Abs
	try_(func() { tell_("Trunc")(math.Trunc(float64(0))) })
	try_(func() { tell_("Asin")(math.Asin(float64(-4.31362482743695))) })
	try_(func() { tell_("J0")(math.J0(float64(5.29623186099337e+26))) })
	try_(func() { tell_("Pow10")(math.Pow10(-1)) })
	try_(func() { tell_("Pow")(math.Pow(math.NaN(), math.Inf(1))) })
	try_(func() { tell_("Pow")(math.Pow(float64(5), float64(-1))) })
	try_(func() { tell_("Pow10")(math.Pow10(-1)) })
	try_(func() { tell_("Rem64")(bits.Rem64(uint64(6148914691236517205), uint64(10), uint64(10))) })
	try_(func() { tell_("OnesCount64")(bits.OnesCount64(uint64(0))) })
	try_(func() { tell_("LeadingZeros16")(bits.LeadingZeros16(uint16(21845))) })
	try_(func() { tell_("Len32")(bits.Len32(uint32(0))) })
	try_(func() { tell_("ReverseBytes16")(bits.ReverseBytes16(uint16(59))) })
	try_(func() { tell_("Log")(cmplx.Log(complex(float64(-8.099101856826955), math.Inf(-1)))) })
	try_(func() { tell_("Log")(cmplx.Log(complex(float64(-24.528270556677523), math.Copysign(0, -1)))) })
}
func main_169() {
	try_(c0_169)
	try_(c1_169)
}

// 170
type ring0_170[T any] struct {
	items   []T
	head, n int
}
func newRing0_170[T any](size int) *ring0_170[T] { return &ring0_170[T]{items: make([]T, size)} }
func (r *ring0_170[T]) Push(x T) (dropped T, full bool) {
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
func (r *ring0_170[T]) Each(f func(int, T)) {
	for i := range r.n {
		f(i, r.items[(r.head+i)%len(r.items)])
	}
}
type option0_170[T any] struct {
	v  T
	ok bool
}
func some0_170[T any](v T) option0_170[T] { return option0_170[T]{v, true} }
func (o option0_170[T]) Or(other T) T {
	if o.ok {
		return o.v
	}
	return other
}
func (o option0_170[T]) String() string {
	if !o.ok {
		return "none"
	}
	return fmt.Sprintf("some(%v)", o.v)
}
type entry0_170[K comparable, V any] struct {
	key        K
	val        V
	prev, next *entry0_170[K, V]
}
type cache0_170[K comparable, V any] struct {
	m           map[K]*entry0_170[K, V]
	first, last *entry0_170[K, V]
	cap         int
	gone        func(K, V)
}
func (c *cache0_170[K, V]) unlink(e *entry0_170[K, V]) {
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
func (c *cache0_170[K, V]) front(e *entry0_170[K, V]) {
	if e.next = c.first; c.first != nil {
		c.first.prev = e
	} else {
		c.last = e
	}
	c.first = e
}
func (c *cache0_170[K, V]) Get(k K) (v option0_170[V]) {
	if e, ok := c.m[k]; ok {
		c.unlink(e)
		c.front(e)
		return some0_170(e.val)
	}
	return
}
func (c *cache0_170[K, V]) Put(k K, v V) {
	if c.m == nil {
		c.m = make(map[K]*entry0_170[K, V])
	}
	if e := c.m[k]; e != nil {
		e.val = v
		c.Get(k)
		return
	}
	e := &entry0_170[K, V]{key: k, val: v}
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
func (c *cache0_170[K, V]) All() iter.Seq2[K, V] {
	return func(yield func(K, V) bool) {
		for e := c.first; e != nil && yield(e.key, e.val); e = e.next {
		}
	}
}
type heap0_170[T any] struct {
	xs   []T
	less func(a, b T) bool
}
func (h *heap0_170[T]) Push(xs ...T) *heap0_170[T] {
	for _, x := range xs {
		h.xs = append(h.xs, x)
		for i := len(h.xs) - 1; i > 0 && h.less(h.xs[i], h.xs[(i-1)/2]); i = (i - 1) / 2 {
			h.xs[i], h.xs[(i-1)/2] = h.xs[(i-1)/2], h.xs[i]
		}
	}
	return h
}
func (h *heap0_170[T]) Pop() (x T, err error) {
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
type number0_170 interface{ ~int | ~int8 | ~uint16 | ~float32 | ~float64 | ~complex128 }
type matrix0_170[N number0_170] [][]N
func (m matrix0_170[N]) Mul(o matrix0_170[N]) (r matrix0_170[N]) {
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
type set0_170[T comparable] map[T]struct{}
func setOf0_170[T comparable](xs ...T) set0_170[T] {
	s := set0_170[T]{}
	for _, x := range xs {
		s[x] = struct{}{}
	}
	return s
}
func (s set0_170[T]) Union(o set0_170[T]) set0_170[T] {
	r := maps.Clone(s)
	for x := range o {
		r[x] = struct{}{}
	}
	return r
}
func (s set0_170[T]) Has(x T) bool { _, ok := s[x]; return ok }
type sum0_170[A, B any] interface{ fold(func(A) string, func(B) string) string }
type left0_170[A, B any] struct{ a A }
type right0_170[A, B any] struct{ b B }
func (l left0_170[A, B]) fold(f func(A) string, _ func(B) string) string  { return f(l.a) }
func (r right0_170[A, B]) fold(_ func(A) string, g func(B) string) string { return g(r.b) }
type both0_170[T fmt.Stringer] struct {
	option0_170[T]
	name string
}
func kind0_170[T any](x T) string {
	switch y := any(x).(type) {
	case *T:
		return "pointer to T"
	case fmt.Stringer:
		return "stringer " + y.String()
	case func(T) T:
		return "function"
	case error:
		return "error"
	default:
		_ = y
	}
	return fmt.Sprintf("other %T", x)
}
func deep0_170[T any](n int, x T) string {
	if n == 0 {
		return fmt.Sprintf("%T", x)
	}
	return kind0_170(x) + "/" + deep0_170(n-1, x)
}
func c0_170() {
	r := newRing0_170[bool](1)
	fmt.Println(r.Push(false))
	fmt.Println(r.Push(false))
	fmt.Println(r.Push(true))
	fmt.Println(r.Push(false))
	r.Each(func(i int, x bool) { fmt.Print(i, ":", x, " ") })
	c := cache0_170[string, [2]int8]{cap: 3, gone: func(k string, v [2]int8) { fmt.Println("gone", k, v) }}
	c.Put("é", [2]int8{5})
	c.Put("bc", [2]int8{5})
	fmt.Println(c.Get("a"))
	for k, v := range c.All() {
		fmt.Println(k, v)
	}
	h := heap0_170[int]{less: func(a, b int) bool { return a > b }}
	h.Push(-8, -7, 1, -9).Push(7)
	for range 3 {
		fmt.Println(h.Pop())
	}
	fmt.Println(matrix0_170[float64]{{69, 64}, {18, 20}}.Mul(matrix0_170[float64]{{42, 50}, {29, 21}}))
	s := setOf0_170[string]("bc").Union(setOf0_170[string]())
	fmt.Printf("%d %v %T\n", len(s), s.Has(""), s)
	for _, e := range []sum0_170[bool, string]{left0_170[bool, string]{true}, right0_170[bool, string]{"a"}} {
		fmt.Printf("%T %s\n", e, e.fold(func(x bool) string { return fmt.Sprint("left ", x) }, func(x string) string { return fmt.Sprint("right ", x) }))
	}
	fmt.Println(kind0_170[bool](true), deep0_170(1, id_[bool](false)))
	fmt.Println(kind0_170[string]("a"), deep0_170(2, id_[string]("a")))
	fmt.Println(kind0_170[[2]int8]([2]int8{9}), deep0_170(0, id_[[2]int8]([2]int8{9})))
	fmt.Printf("%v %+v %T\n", both0_170[option0_170[bool]]{name: "b"}, both0_170[option0_170[string]]{some0_170(option0_170[string]{}), "c"}, both0_170[option0_170[[2]int8]]{})
	f := (*ring0_170[string]).Push
	fmt.Println(f(newRing0_170[string](1), "bc"))
	g := option0_170[[2]int8].Or
	fmt.Println(g(option0_170[[2]int8]{}, [2]int8{2}))
}
var trace1_170 []string
func log1_170(i, x int) int { trace1_170 = append(trace1_170, fmt.Sprint(i, "=", x)); return x }
var _ = log1_170(-1, v01_170)
var v21_170 = log1_170(2, 3 + v01_170)
func init() { trace1_170 = append(trace1_170, "init0"); v11_170 += 1 }
var v31_170, w31_170 = log1_170(3, 3), log1_170(3, 0 + v21_170)
var v01_170 = log1_170(0, 8)
var v11_170 = log1_170(1, 5 + v01_170)
var v41_170, w41_170 = both41_170()
func both41_170() (int, int) { return log1_170(4, 2), log1_170(4, -1) }
func init() { trace1_170 = append(trace1_170, "init1"); v41_170 += 2 }
func init() { trace1_170 = append(trace1_170, "init2"); v41_170 += 3 }
func c1_170() {
	fmt.Println(trace1_170, v01_170, v11_170, v21_170, v31_170, v41_170)
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
type A0_172 struct{ n int }
func (a A0_172) M() int { return a.n }
type B0_172 int
func (b B0_172) M() int { return int(b) * 2 }
func (b B0_172) String() string { return "B" }
type I0_172 interface{ M() int }
func c0_172() {
	_ = errors.New
	for i, x := range []any{true, "s", [2]int{1}, map[string]int{}, true} {
		switch v := x.(type) {
		case map[string]int:
			fmt.Printf("%d map[string]int %v %T\n", i, v == nil, v)
		case string:
			fmt.Printf("%d string %v %T\n", i, v == v, v)
		case interface{ M() int }:
			fmt.Printf("%d interface{ M() int } %v %T\n", i, v == nil, v)
		case B0_172:
			fmt.Printf("%d B %v %T\n", i, v == v, v)
		case I0_172:
			fmt.Printf("%d I %v %T\n", i, v == nil, v)
		default:
			fmt.Printf("%d other %T %v\n", i, v, v == nil)
		}
		if _, ok := x.(fmt.Stringer); ok {
			fmt.Println(i, "is fmt.Stringer")
		}
		if _, ok := x.(int); ok {
			fmt.Println(i, "is int")
		}
		try_(func() { _ = x.([]int); fmt.Println("fine") })
	}
	var p, q any = A0_172{3}, []int{1}
	try_(func() { fmt.Println(p == q, p != q) })
	var i, j I0_172 = nil, B0_172(2)
	fmt.Println(i == j, i == nil, any(i) == any(j))
	try_(func() { fmt.Println(i.M() + j.M()) })
	try_(func() { fmt.Println(i.(fmt.Stringer).String()) })
	try_(func() { fmt.Println(j.(B0_172)) })
	try_(func() { fmt.Println(i.(interface{ Q() })) })
}
func counter1_172(start int) (func() int, func(int)) {
	n := start
	return func() int { n++; return n }, func(x int) { n = x }
}
func compose1_172(fs ...func(int) int) func(int) int {
	return func(x int) int {
		for i, f := range fs {
			x = f(x) + i
		}
		return x
	}
}
func c1_172() {
	var fs []func() int
	for i := 0; i < 3; i++ {
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
	next, set := counter1_172(3)
	next2, _ := counter1_172(100)
	a, b := next(), next()
	set(2 * 10)
	fmt.Println(a, b, next(), next2(), next2())
	fmt.Println(compose1_172(func(x int) int { return x * 2 }, func(x int) int { a += x; return a }, func(x int) int { return next() - x })(3), a)
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
func main_172() {
	try_(c0_172)
	try_(c1_172)
}

// 173
type err0_173 int
func (e err0_173) Error() string { return fmt.Sprint("err", int(e)) }
type ptr0_173 struct{ n int }
func (p *ptr0_173) Error() string { return fmt.Sprint("ptr", p.n) }
type name0_173 string
type str0_173 int
func (s str0_173) String() string { return "str" }
func log0_173(xs ...any) { fmt.Println(xs...) }
func give0_173(what string) string { fmt.Println("give", what); return what }
func each0_173(yield func(int) bool) {
	defer fmt.Println("each ends")
	for i := range 3 {
		if !yield(i) {
			fmt.Println("each stopped")
			return
		}
	}
}

func g20_173(d int) (res string) {
	if d == 0 {
		return res + "x"
	}
	if d > 0 {
		panic("text")
	}
	for i := range 1 {
		defer func() {
			log0_173(i, d)
			for i := range each0_173 {
				log0_173("s5", d)
				log0_173("s6")
				d++
				if i == 0 {
					continue
				}
			}
			for i := range 1 {
				defer func() {
					log0_173(i, d)
					d++
					log0_173("s10", d)
				}()
			}
		}()
	}
	return res + "end"
}
func g10_173(d int) (res string) {
	defer func() {
		defer log0_173("s12")
	}()
	for i := range each0_173 {
		defer func() {
			log0_173("s15")
			res += "s16 "
		}()
		if i == 0 {
			defer log0_173("s13", i)
		}
	}
	defer func() { res += g20_173(2) }()
	return res + "end"
}
func g00_173(d int) (res string) {
	defer func() {
		defer func() {
			log0_173("s20")
			d++
			log0_173("s22")
		}()
	}()
	for i := range 2 {
		defer func() {
			log0_173(i, d)
			for i := range each0_173 {
				log0_173("s25")
				log0_173("s26")
				res += "s27 "
				if i == 0 {
					return
				}
			}
		}()
	}
	for i := range each0_173 {
		func() {
			var wg sync.WaitGroup
			defer wg.Wait()
			wg.Add(1)
			go func() {
				defer wg.Done()
				defer func() { log0_173("s29", recover()) }()
				log0_173("s30")
				log0_173("s31")
				runtime.Goexit()
			}()
		}()
		defer func() {
			log0_173("s33")
			res += "s34 "
			log0_173("s35", d)
		}()
		if i == 1 {
			break
		}
	}
	return res + "end"
}
func c0_173() {
	_, _, _ = errors.New, runtime.Gosched, sync.NewCond
	try_(func() {
		fmt.Println(g00_173(1))
	})
	try_(func() { fmt.Println(g00_173(2)) })
}
type ints1_173 []int
func (h ints1_173) Len() int { return len(h) }
func (h ints1_173) Less(i, j int) bool { return h[i] < h[j] }
func (h ints1_173) Swap(i, j int) { h[i], h[j] = h[j], h[i] }
func (h *ints1_173) Push(x any) { *h = append(*h, x.(int)) }
func (h *ints1_173) Pop() any {
	old := *h
	x := old[len(old)-1]
	*h = old[:len(old)-1]
	return x
}
func c1_173() {
	_, _, _, _, _, _, _ = bufio.ScanLines, strings.ToUpper, list.New, heap.Init, ring.New, sort.Ints, io.EOF
	try_(func() {
	var s, t string
	n, err := fmt.Sscanln("bbtrue世 bb", &s, &t)
	fmt.Printf("%d %v %q %q\n", n, err, s, t)
	})
	try_(func() {
	h := &ints1_173{}
	heap.Init(h)
	heap.Push(h, 6)
	heap.Push(h, 17)
	if h.Len() > 2 {
		(*h)[1] = 17
		heap.Fix(h, 1)
		fmt.Println(heap.Remove(h, 2), *h)
	}
	for h.Len() > 0 {
		fmt.Print(heap.Pop(h), " ")
	}
	fmt.Println()
	})
	try_(func() {
	r := bufio.NewReader(strings.NewReader("\r\nbbaé\xff \n2.5"))
	p, err := r.Peek(3)
	fmt.Printf("%q %v\n", p, err)
	for range 3 {
		c, n, err := r.ReadRune()
		fmt.Println(c, n, err, r.Buffered())
	}
	fmt.Println(r.UnreadRune(), r.UnreadRune())
	})
	try_(func() {
	r := ring.New(2)
	for i := range r.Len() {
		r.Value = i
		r = r.Next()
	}
	r = r.Move(3)
	s := r.Link(ring.New(2))
	r.Do(func(x any) { fmt.Print(x, " ") })
	fmt.Println(r.Len(), s.Len())
	})
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
func count0_175(name string, n int, cleanup bool) iter.Seq[int] {
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
func pairs0_175(xs ...string) iter.Seq2[int, string] {
	return func(yield func(int, string) bool) {
		for i, x := range xs {
			if !yield(i, x) {
				break
			}
		}
	}
}
func filter0_175[T any](seq iter.Seq[T], keep func(T) bool) iter.Seq[T] {
	return func(yield func(T) bool) {
		seq(func(x T) bool { return !keep(x) || yield(x) })
	}
}
func run0_175(limit int) (res string) {
	x := 0
	defer func() { fmt.Println("end", x, res) }()
	if limit < 0 {
		goto done
	}
outer:
	for i := range count0_175("a", 1, true) {
		if x < 0 {
			continue outer
		}
		if r := recover(); r != nil { fmt.Println(r) }
		for j := range count0_175("b", 2, false) {
			x++
			func() { defer func() { x++ }(); x += j }()
			if i == 1 && j == 0 {
				return "returned"
			}
			if i+j > limit {
				return fmt.Sprint("r", i, j)
			}
		}
		switch {
		case i == 0:
			continue outer
		}
		fmt.Println("i", i, x)
	}
done:
	return res + fmt.Sprint("x", x)
}
func wrong0_175() {
	var kept func(int) bool
	for i := range func(yield func(int) bool) { kept = yield; yield(0) } {
		fmt.Println("got", i)
		if i == 1 {
			break
		}
	}
	kept(7)
}
func c0_175() {
	try_(func() { fmt.Println(run0_175(4)) })
	try_(func() { fmt.Println(run0_175(-1)) })
	try_(wrong0_175)
	for i, s := range pairs0_175("p", "q", "r") {
		defer fmt.Print("loop defer ", i, s, "\n")
		if i == 0 {
			continue
		}
		fmt.Println(i, s)
	}
	for range filter0_175(count0_175("f", 6, true), func(i int) bool { return i%2 == 1 }) {
		fmt.Print(".")
	}
	next, stop := iter.Pull(count0_175("pull", 1, false))
	v, ok := next()
	fmt.Println(v, ok)
	v, ok = next()
	fmt.Println(v, ok)
	stop()
	v, ok = next()
	fmt.Println(v, ok)
	var fs []func() int
	for i := range count0_175("closures", 3, false) {
		fs = append(fs, func() int { i++; return i })
	}
	fmt.Println(fs[0](), fs[0](), fs[2]())
	for i := range filter0_175(filter0_175(count0_175("ff", 9, false), func(i int) bool { return i > 1 }), func(i int) bool { return i%3 != 0 }) {
		if i > 6 {
			break
		}
		fmt.Print(i, " ")
	}
}
func c1_175() {
	_ = math.Pi
	x0 := id_(uint32(0))
	y0 := id_(uint32(0))
	fmt.Println(uint16(x0), int8(x0), uint32(x0), uint64(x0), int(x0))
	fmt.Println(x0+y0, x0-y0, x0*y0, x0&y0, x0|y0, x0^y0, x0&^y0, -x0, ^x0, x0<y0)
	try_(func() { fmt.Println(x0/y0, x0%y0) })
	fmt.Println(string(rune(x0)), float32(x0) == float32(y0), min(x0, y0), max(x0, y0, 3))
	x1 := id_(int(3074457345618258602))
	y1 := id_(int(-9223372036854775808))
	fmt.Println(int(x1), int16(x1), int32(x1), uint(x1), int32(x1))
	fmt.Println(x1+y1, x1-y1, x1*y1, x1&y1, x1|y1, x1^y1, x1&^y1, -x1, ^x1, x1<y1)
	try_(func() { fmt.Println(x1/y1, x1%y1, x1/-3+int(id_(1)), x1%7) })
	fmt.Println(string(rune(x1)), float32(x1) == float32(y1), min(x1, y1), max(x1, y1, 3))
	x2 := id_(uint64(2))
	y2 := id_(uint64(18446744073709551615))
	fmt.Println(int(x2), int(x2), uint16(x2))
	fmt.Println(x2+y2, x2-y2, x2*y2, x2&y2, x2|y2, x2^y2, x2&^y2, -x2, ^x2, x2<y2)
	try_(func() { fmt.Println(x2/y2, x2%y2) })
	fmt.Println(string(rune(x2)), float32(x2) == float32(y2), min(x2, y2), max(x2, y2, 3))
	a, b := id_(float64(0.3)), id_(float64(1e-5))
	fmt.Println(a, b, a+b, a-b, a*b, a/b, a < b, a == b, min(a, b), max(a, b), float32(a))
	fmt.Println(complex(a, b), complex(a, b)*complex(b, a), complex(a, 1)/complex(b, 2), complex(a, b) == complex(a, b), complex64(complex(a, b)))
	fmt.Printf("%v %+v %6.2f %08.3f %+e %g %x %q\n", a, b, a, b, a, b, a, b)
	m := map[float64]int{a: 1}; m[a]++; m[b] += 5; fmt.Println(len(m), m[a], m)
}
func main_175() {
	try_(c0_175)
	try_(c1_175)
}

// 176
func c0_176() {
	_ = math.Pi
	x0 := id_(float32(-0.0))
	fmt.Println(float32(x0), float64(x0), x0 * x0, x0 / 3, -x0, 1 / x0, x0 - x0, x0 != x0)
	fmt.Println(uintptr(trunc_(float64(x0))), uint(trunc_(float64(x0))), uintptr(trunc_(float64(x0))))
	fmt.Printf("%v %g %e %.3f %b %x\n", x0, x0, x0, x0, x0, x0)
	x1 := id_(uintptr(0))
	y1 := id_(uintptr(10))
	fmt.Println(uint32(x1), uintptr(x1), uint8(x1), uint16(x1), float32(x1))
	fmt.Println(x1+y1, x1-y1, x1*y1, x1&y1, x1|y1, x1^y1, x1&^y1, -x1, ^x1, x1<y1)
	try_(func() { fmt.Println(x1/y1, x1%y1) })
	fmt.Println(string(rune(x1)), float32(x1) == float32(y1), min(x1, y1), max(x1, y1, 3))
	a, b := id_(float64(math.NaN())), id_(float64(-0.0))
	fmt.Println(a, b, a+b, a-b, a*b, a/b, a < b, a == b, min(a, b), max(a, b), float32(a))
	fmt.Println(complex(a, b), complex(a, b)*complex(b, a), complex(a, 1)/complex(b, 2), complex(a, b) == complex(a, b), complex64(complex(a, b)))
	fmt.Printf("%v %+v %6.2f %08.3f %+e %g %x %q\n", a, b, a, b, a, b, a, b)
	m := map[float64]int{a: 1}; m[a]++; m[b] += 5; fmt.Println(len(m), m[a], m)
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
func map0_178[T, U any](s iter.Seq[T], f func(T) U) iter.Seq[U] {
	return func(yield func(U) bool) {
		for x := range s {
			if !yield(f(x)) {
				return
			}
		}
	}
}
func take0_178[T any](s iter.Seq[T], n int) iter.Seq[T] {
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
func drop0_178[T any](s iter.Seq[T], n int) iter.Seq[T] {
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
func chain0_178[T any](ss ...iter.Seq[T]) iter.Seq[T] {
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
func zip0_178[T, U any](a iter.Seq[T], b iter.Seq[U]) iter.Seq2[T, U] {
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
func turns0_178[T any](a, b iter.Seq[T]) iter.Seq[T] {
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
func log0_178[T any](name string, s iter.Seq[T]) iter.Seq[T] {
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
func index0_178[T any](s iter.Seq[T]) iter.Seq2[int, T] {
	return func(yield func(int, T) bool) {
		i := -1
		s(func(x T) bool { i++; return yield(i, x) })
	}
}
func firsts0_178[T, U any](s iter.Seq2[T, U]) iter.Seq[T] {
	return func(yield func(T) bool) {
		for x := range s {
			if !yield(x) {
				return
			}
		}
	}
}
type tree0_178[T any] struct {
	left, right *tree0_178[T]
	v           T
}
func (t *tree0_178[T]) All(yield func(T) bool) { t.push(yield) }
func (t *tree0_178[T]) push(yield func(T) bool) bool {
	return t == nil || t.left.push(yield) && yield(t.v) && t.right.push(yield)
}
func forever0_178(yield func(int) bool) {
	for i := 0; yield(i); i++ {
	}
}
func sent0_178(n int) iter.Seq[int] {
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
func breaks0_178(n int) iter.Seq[int] {
	return func(yield func(int) bool) {
		for i := range n {
			if !yield(i) {
				return
			}
		}
		panic("broken iterator")
	}
}
func run0_178() (res string) {
	n, c := 0, make(chan int)
	var fs []func() int
	defer func() { fmt.Println("left", n, len(fs), res, cap(c)) }()
	{
	for x2 := range slices.Values(slices.Sorted(log0_178("q14", take0_178[int](forever0_178, 5)))) {
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
		for x16 := range slices.Values(slices.Sorted(map0_178(slices.Chunk(slices.Collect(take0_178[int](forever0_178, 5)), 1), func(x []int) int { return sum_(x) }))) {
			n += x16
			if n++; n > 200 {
				return "too long"
			}
			switch x16 {
			case 0:
				break
			case 5:
				n++
			default:
				fmt.Print(".")
			}
		}
	}
	}
	fmt.Println("after")
	{
	for x32, y33 := range slices.All([]int{0, 6}) {
		n += x32
		if n++; n > 200 {
			return "too long"
		}
		n -= y33
		fmt.Print("x32 ", x32, " ")
		func() {
			for z := range upto_(x32) {
				if z > 2 {
					return
				}
				n++
			}
		}()
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
func c0_178() {
	_, _ = maps.Keys[map[int]int], strings.Lines
	try_(func() { fmt.Println(run0_178()) })
	try_(func() { fmt.Println(slices.Collect(turns0_178(map0_178(slices.Chunk(slices.Collect(turns0_178(iter.Seq[int](upto_(5)), slices.Values([]int{7, 7, 1, 9}))), 1), func(x []int) int { return sum_(x) }), turns0_178(firsts0_178(zip0_178(iter.Seq[int](upto_(0)), maps.Keys(map[int]int{4: 1}))), maps.Keys(map[int]int{4: 1}))))) })
	try_(func() {
		next, stop := iter.Pull(take0_178[int](forever0_178, 2))
		defer stop()
		for range 0 {
			fmt.Println(next())
		}
		
		fmt.Println(next())
	})
	try_(func() {
		next, stop := iter.Pull2(zip0_178(map0_178(firsts0_178(slices.All(make([]bool, 3))), func(x int) int { return x*4 - 1 }), map0_178(slices.Chunk(slices.Collect(firsts0_178(slices.Backward([]string{"x", "y"}))), 2), func(x []int) int { return sum_(x) })))
		fmt.Println(next())
		stop()
		fmt.Println(next())
	})
}
func main_178() {
	try_(c0_178)
}

// 179
func c0_179() {
	s := make([]string, 4, 9)
	show_ := func(what string, x []string) { fmt.Println(what, x, len(x), cap(x), x == nil) }
	show_("s", s)
	s0 := append(s, "\xff\xfe", "go")
	if len(s) > 0 {
		s[0] = "12e3"
	}
	show_("s0", s0)
	s1 := s0; try_(func() { p := [0]string(s0); fmt.Println(p) })
	try_(func() { q := (*[4]string)(s0); fmt.Println(*q, len(q)) })
	show_("s1", s1)
	s2 := append(s1, "go", "héllo", "\xed\xa0\x80", "+7")
	show_("s2", s2)
	s3 := append(s, "a\x80b", "99999999999999999999", "世界")
	show_("s3", s3)
	s4 := s; fmt.Println(copy(s4, s3), copy(s[len(s)/3:], s))
	if len(s) > 0 {
		s[0] = "ǅ"
	}
	show_("s4", s4)
	s5 := s2; fmt.Println(copy(s5, s4), copy(s2[len(s2)/3:], s2))
	show_("s5", s5)
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
	_ = s4
	_ = s5
	_ = slices.Max[[]int]
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
func c0_181() {
	_ = math.Pi
	x0 := id_(complex64(complex(1.5, -1)))
	y0 := id_(complex64(complex(0.1, 1.5)))
	fmt.Println(x0 + y0, x0 - y0, x0 * y0, x0 / y0, -x0, x0 == y0, real(x0), imag(y0))
	fmt.Println(complex128(x0))
	x1 := id_(int32(1))
	y1 := id_(int32(2147483647))
	fmt.Println(int64(x1), int64(x1), uint64(x1), uint8(x1), uint(x1))
	fmt.Println(x1+y1, x1-y1, x1*y1, x1&y1, x1|y1, x1^y1, x1&^y1, -x1, ^x1, x1<y1)
	try_(func() { fmt.Println(x1/y1, x1%y1, x1/-3+int32(id_(1)), x1%7) })
	fmt.Println(string(rune(x1)), float32(x1) == float32(y1), min(x1, y1), max(x1, y1, 3))
	x2 := id_(uint8(50))
	y2 := id_(uint8(1))
	fmt.Println(int8(x2), uintptr(x2), uint8(x2), int32(x2), float64(x2), int32(x2))
	fmt.Println(x2+y2, x2-y2, x2*y2, x2&y2, x2|y2, x2^y2, x2&^y2, -x2, ^x2, x2<y2)
	try_(func() { fmt.Println(x2/y2, x2%y2) })
	fmt.Println(string(rune(x2)), float32(x2) == float32(y2), min(x2, y2), max(x2, y2, 3))
	a, b := id_(float64(0.3)), id_(float64(0))
	fmt.Println(a, b, a+b, a-b, a*b, a/b, a < b, a == b, min(a, b), max(a, b), float32(a))
	fmt.Println(complex(a, b), complex(a, b)*complex(b, a), complex(a, 1)/complex(b, 2), complex(a, b) == complex(a, b), complex64(complex(a, b)))
	fmt.Printf("%v %+v %6.2f %08.3f %+e %g %x %q\n", a, b, a, b, a, b, a, b)
	m := map[float64]int{a: 1}; m[a]++; m[b] += 5; fmt.Println(len(m), m[a], m)
}
func main_181() {
	try_(c0_181)
}

// 182
func c0_182() {
	fmt.Println(math.Log(0.3), math.Log2(0.1), math.Exp2(100), math.Ceil(2.5))
	fmt.Println(math.Hypot(33.333333333333336, 1e-5), math.Copysign(3.4028234663852886e38, 1e-5), math.Max(100, math.NaN()))
	fmt.Println(math.Float64bits(1e21), math.Float32bits(float32(id_(float64(1e6)))), math.IsNaN(-0.5), math.Signbit(0), math.MaxInt64, math.SmallestNonzeroFloat64, uint64(math.MaxUint64), math.Pi)
	{ f, e := math.Frexp(-1); i, fr := math.Modf(123456789); fmt.Println(f, e, i, fr, math.Ldexp(0.7, 9)) }
	fmt.Println(bits.OnesCount64(1), bits.LeadingZeros64(1), bits.TrailingZeros64(1), bits.Reverse64(1), bits.Len64(1), bits.RotateLeft64(1, -67), bits.ReverseBytes64(1))
	{ hi, lo := bits.Mul64(1, 10675498936466715711); s, c := bits.Add64(1, 18446744073709551614, 1); fmt.Println(hi, lo, s, c) }
	{ xs := []int{7}; sort.Sort(sort.Reverse(sort.IntSlice(xs))); i := sort.Search(len(xs), func(i int) bool { return xs[i] <= 3 }); fmt.Println(xs, i, sort.SliceIsSorted(xs, func(i, j int) bool { return xs[i] < xs[j] })) }
	{ ps := []struct{ n int; s string }{{0, "a"}, {3, "b"}, {0, "c"}, {2, "d"}, {1, "e"}, {2, "f"}}; sort.SliceStable(ps, func(i, j int) bool { return ps[i].n < ps[j].n }); fmt.Println(ps) }
}
type My1_182 int
func (m My1_182) String() string { return fmt.Sprintf("my%d", int(m)) }
type Text1_182 string
type Number1_182 interface {
	~int | ~int8 | ~int16 | ~int32 | ~int64 | ~uint8 | ~float32 | ~float64
}
type Pair1_182[K comparable, V any] struct {
	Key K
	Val V
}
func (p Pair1_182[K, V]) Swap(v V) (Pair1_182[K, V], V) { p.Val, v = v, p.Val; return p, v }
func (p *Pair1_182[K, V]) Set(k K) { p.Key = k }
type List1_182[T any] struct {
	head *node1_182[T]
	n    int
}
type node1_182[T any] struct {
	v    T
	next *node1_182[T]
}
func (l *List1_182[T]) Push(v T) *List1_182[T] {
	l.head = &node1_182[T]{v, l.head}
	l.n++
	return l
}
func (l *List1_182[T]) All() func(func(int, T) bool) {
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
func Sum1_182[T Number1_182](xs ...T) (t T) {
	for _, x := range xs {
		t += x
	}
	return
}
func Map1_182[S ~[]E, E, R any](s S, f func(E) R) []R {
	var r []R
	for _, e := range s {
		r = append(r, f(e))
	}
	return r
}
func Fold1_182[T, A any](s []T, a A, f func(A, T) A) A {
	for _, x := range s {
		a = f(a, x)
	}
	return a
}
func Best1_182[T cmp.Ordered](xs []T) (best T, ok bool) {
	for i, x := range xs {
		if i == 0 || x > best {
			best, ok = x, true
		}
	}
	return
}
func Kind1_182[T any](x T) string {
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
func Group1_182[K comparable, V any](vs []V, by func(V) K) map[K][]V {
	m := make(map[K][]V)
	for _, v := range vs {
		m[by(v)] = append(m[by(v)], v)
	}
	return m
}
type Set1_182[T comparable] map[T]struct{}
func (s Set1_182[T]) Add(vs ...T) Set1_182[T] {
	for _, v := range vs {
		s[v] = struct{}{}
	}
	return s
}
type Tree1_182[T cmp.Ordered] struct {
	l, r *Tree1_182[T]
	v    T
}
func (t *Tree1_182[T]) Insert(v T) *Tree1_182[T] {
	if t == nil {
		return &Tree1_182[T]{v: v}
	}
	switch {
	case v < t.v:
		t.l = t.l.Insert(v)
	case v > t.v:
		t.r = t.r.Insert(v)
	}
	return t
}
func (t *Tree1_182[T]) Walk(f func(T)) {
	if t != nil {
		t.l.Walk(f)
		f(t.v)
		t.r.Walk(f)
	}
}
type Stringish1_182 interface {
	~string
	Len() int
}
func (t Text1_182) Len() int { return len(t) }
func Total1_182[T Stringish1_182](ts ...T) (n int) {
	for _, t := range ts {
		n += t.Len() + len(string(t)) + len(strings.ToUpper(string(t)))
	}
	return
}
type Opt1_182[T any] func(*T)
func With1_182[T any](opts ...Opt1_182[T]) T {
	var t T
	for _, o := range opts {
		o(&t)
	}
	return t
}
func PtrTo1_182[T any, P interface { *T; Set(string) }](k string) T {
	var t T
	P(&t).Set(k)
	return t
}
func c1_182() {
	xs := []float64{6, 13, 6, 20, 13}
	ts := []float32{1.5, 0, 2}
	fmt.Println(Sum1_182(xs...), Sum1_182[float64](), Sum1_182(1.5, 2))
	fmt.Println(Map1_182(xs, func(x float64) string { return fmt.Sprint(x, "!") }), Fold1_182(ts, 0, func(n int, t float32) int { return n + len(fmt.Sprint(t)) }))
	fmt.Println(Best1_182(xs))
	fmt.Println(Best1_182(ts))
	fmt.Println(Kind1_182(xs), Kind1_182(xs[0]), Kind1_182(ts), Kind1_182(ts[0]), Kind1_182[any](nil), Kind1_182[error](nil), Kind1_182(My1_182(1)), Kind1_182(Pair1_182[float32, float64]{}))
	p := Pair1_182[float32, []float64]{ts[0], xs}
	q, old := p.Swap(nil)
	q.Set(ts[len(ts)-1])
	fmt.Printf("%v %+v %v %T %T\n", p, q, old, p, q.Swap)
	var l List1_182[float32]
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
	g := Group1_182(xs, func(x float64) bool { return x > 0 })
	fmt.Println(g, len(Set1_182[float32]{}.Add(ts...).Add(ts[0])))
	var tree *Tree1_182[float32]
	for _, t := range ts {
		tree = tree.Insert(t)
	}
	tree.Walk(func(t float32) { fmt.Print(t, " ") })
	fmt.Println(Total1_182[Text1_182]("héy", "a"), With1_182(func(p *Pair1_182[int, string]) { p.Key = 0 }, func(p *Pair1_182[int, string]) { p.Val = fmt.Sprint(p.Key) }))
	fmt.Printf("%T %v %+v\n", Map1_182[[]float64, float64, float64], PtrTo1_182[Pair1_182[string, int]]("k"), struct{ Pair1_182[int, float32] }{})
	f := Sum1_182[int]
	fmt.Println(f(1, 2, 0), Map1_182([]List1_182[int]{{n: 2}}, func(l List1_182[int]) int { return l.n }))
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
func count1_184(name string, n int, cleanup bool) iter.Seq[int] {
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
func pairs1_184(xs ...string) iter.Seq2[int, string] {
	return func(yield func(int, string) bool) {
		for i, x := range xs {
			if !yield(i, x) {
				break
			}
		}
	}
}
func filter1_184[T any](seq iter.Seq[T], keep func(T) bool) iter.Seq[T] {
	return func(yield func(T) bool) {
		seq(func(x T) bool { return !keep(x) || yield(x) })
	}
}
func run1_184(limit int) (res string) {
	x := 0
	defer func() { fmt.Println("end", x, res) }()
	if limit < 0 {
		goto done
	}
outer:
	for i := range count1_184("a", 2, true) {
		if x < 0 {
			continue outer
		}
		res += "+"
		for j := range count1_184("b", 0, true) {
			x++
			defer fmt.Println("deferred", i, j)
			if i == 2 && j == 1 {
				continue outer
			}
			if i+j > limit {
				break
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
func wrong1_184() {
	var kept func(int) bool
	for i := range func(yield func(int) bool) { kept = yield; _ = yield(0) && yield(1) } {
		fmt.Println("got", i)
		if i == 1 {
			break
		}
	}
	kept(7)
}
func c1_184() {
	try_(func() { fmt.Println(run1_184(4)) })
	try_(func() { fmt.Println(run1_184(-1)) })
	try_(wrong1_184)
	for i, s := range pairs1_184("p", "q", "r") {
		defer fmt.Print("loop defer ", i, s, "\n")
		if i == 1 {
			continue
		}
		fmt.Println(i, s)
	}
	for range filter1_184(count1_184("f", 6, true), func(i int) bool { return i%2 == 0 }) {
		fmt.Print(".")
	}
	next, stop := iter.Pull(count1_184("pull", 2, true))
	v, ok := next()
	fmt.Println(v, ok)
	v, ok = next()
	fmt.Println(v, ok)
	stop()
	v, ok = next()
	fmt.Println(v, ok)
	var fs []func() int
	for i := range count1_184("closures", 3, false) {
		fs = append(fs, func() int { i++; return i })
	}
	fmt.Println(fs[0](), fs[0](), fs[2]())
	for i := range filter1_184(filter1_184(count1_184("ff", 9, false), func(i int) bool { return i > 1 }), func(i int) bool { return i%3 != 0 }) {
		if i > 6 {
			break
		}
		fmt.Print(i, " ")
	}
}
func main_184() {
	try_(c0_184)
	try_(c1_184)
}

// 185
type K0_185 struct {
	n int
	s string
}
type L0_185 int
type Bad0_185 struct{ f []int }
type I0_185 interface{ Key() string }
func (k K0_185) Key() string { return k.s }
func (l L0_185) Key() string { return "l" }
func (Bad0_185) Key() string { return "" }
func c0_185() {
	_, _, _ = maps.Keys[map[int]int], slices.Max[[]int], math.Pi
	m := map[float64][]int{math.Inf(1): {3}, -0.5: {3}, 1: {4}}
	fmt.Println(len(m), m)
	if _, ok := m[-0.5]; !ok {
		fmt.Println("missing", len(m))
	}
	delete(m, 0.5)
	m[0.5] = []int{0}
	delete(m, 1)
	fmt.Println(len(m), m)
	var z map[float64][]int; fmt.Println(z == nil, len(z)); delete(z, 0.5); try_(func() { z[0.5] = []int{5} })
	for k := range map[float64]bool{0.5: true} {
		fmt.Println(k)
	}
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
func c0_187() {
	_, _, _, _, _, _ = sync.NewCond, context.Background, errors.New, atomic.AddInt32, time.Second, sort.Ints
	{
	ctx, cancel := context.WithCancelCause(context.Background())
	first := errors.New("first")
	var wg sync.WaitGroup
	var seen atomic.Int32
	for i := range 1 {
		wg.Go(func() {
			if i == 9%1 {
				cancel(fmt.Errorf("task %d: %w", i, first))
				return
			}
			<-ctx.Done()
			seen.Add(1)
		})
	}
	wg.Wait()
	fmt.Println(seen.Load(), ctx.Err(), context.Cause(ctx), errors.Is(context.Cause(ctx), first))
	}
	{
	done := make(chan struct{})
	out := func() <-chan int {
		c := make(chan int)
		go func() {
			defer close(c)
			defer fmt.Println("generator ends")
			for i := 0; ; i++ {
				select {
				case c <- i * 9:
				case <-done:
					return
				}
			}
		}()
		return c
	}()
	for v := range out {
		fmt.Print(v, " ")
		if v >= 1*9 {
			break
		}
	}
	close(done)
	for range out {
	}
	fmt.Println("end")
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
	turns[0] <- 1 * 3
	fmt.Println(<-end)
	}
}
type ring1_187[T any] struct {
	items   []T
	head, n int
}
func newRing1_187[T any](size int) *ring1_187[T] { return &ring1_187[T]{items: make([]T, size)} }
func (r *ring1_187[T]) Push(x T) (dropped T, full bool) {
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
func (r *ring1_187[T]) Each(f func(int, T)) {
	for i := range r.n {
		f(i, r.items[(r.head+i)%len(r.items)])
	}
}
type option1_187[T any] struct {
	v  T
	ok bool
}
func some1_187[T any](v T) option1_187[T] { return option1_187[T]{v, true} }
func (o option1_187[T]) Or(other T) T {
	if o.ok {
		return o.v
	}
	return other
}
func (o option1_187[T]) String() string {
	if !o.ok {
		return "none"
	}
	return fmt.Sprintf("some(%v)", o.v)
}
type entry1_187[K comparable, V any] struct {
	key        K
	val        V
	prev, next *entry1_187[K, V]
}
type cache1_187[K comparable, V any] struct {
	m           map[K]*entry1_187[K, V]
	first, last *entry1_187[K, V]
	cap         int
	gone        func(K, V)
}
func (c *cache1_187[K, V]) unlink(e *entry1_187[K, V]) {
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
func (c *cache1_187[K, V]) front(e *entry1_187[K, V]) {
	if e.next = c.first; c.first != nil {
		c.first.prev = e
	} else {
		c.last = e
	}
	c.first = e
}
func (c *cache1_187[K, V]) Get(k K) (v option1_187[V]) {
	if e, ok := c.m[k]; ok {
		c.unlink(e)
		c.front(e)
		return some1_187(e.val)
	}
	return
}
func (c *cache1_187[K, V]) Put(k K, v V) {
	if c.m == nil {
		c.m = make(map[K]*entry1_187[K, V])
	}
	if e := c.m[k]; e != nil {
		e.val = v
		c.Get(k)
		return
	}
	e := &entry1_187[K, V]{key: k, val: v}
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
func (c *cache1_187[K, V]) All() iter.Seq2[K, V] {
	return func(yield func(K, V) bool) {
		for e := c.first; e != nil && yield(e.key, e.val); e = e.next {
		}
	}
}
type heap1_187[T any] struct {
	xs   []T
	less func(a, b T) bool
}
func (h *heap1_187[T]) Push(xs ...T) *heap1_187[T] {
	for _, x := range xs {
		h.xs = append(h.xs, x)
		for i := len(h.xs) - 1; i > 0 && h.less(h.xs[i], h.xs[(i-1)/2]); i = (i - 1) / 2 {
			h.xs[i], h.xs[(i-1)/2] = h.xs[(i-1)/2], h.xs[i]
		}
	}
	return h
}
func (h *heap1_187[T]) Pop() (x T, err error) {
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
type number1_187 interface{ ~int | ~int8 | ~uint16 | ~float32 | ~float64 | ~complex128 }
type matrix1_187[N number1_187] [][]N
func (m matrix1_187[N]) Mul(o matrix1_187[N]) (r matrix1_187[N]) {
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
type set1_187[T comparable] map[T]struct{}
func setOf1_187[T comparable](xs ...T) set1_187[T] {
	s := set1_187[T]{}
	for _, x := range xs {
		s[x] = struct{}{}
	}
	return s
}
func (s set1_187[T]) Union(o set1_187[T]) set1_187[T] {
	r := maps.Clone(s)
	for x := range o {
		r[x] = struct{}{}
	}
	return r
}
func (s set1_187[T]) Has(x T) bool { _, ok := s[x]; return ok }
type sum1_187[A, B any] interface{ fold(func(A) string, func(B) string) string }
type left1_187[A, B any] struct{ a A }
type right1_187[A, B any] struct{ b B }
func (l left1_187[A, B]) fold(f func(A) string, _ func(B) string) string  { return f(l.a) }
func (r right1_187[A, B]) fold(_ func(A) string, g func(B) string) string { return g(r.b) }
type both1_187[T fmt.Stringer] struct {
	option1_187[T]
	name string
}
func kind1_187[T any](x T) string {
	switch y := any(x).(type) {
	case set1_187[int]:
		return fmt.Sprint("set ", y.Has(1))
	case struct{ X T }:
		return fmt.Sprint(y.X)
	case interface{ Or(T) T }:
		return "or"
	case *T:
		return "pointer to T"
	case option1_187[T]:
		return "option"
	case string:
		return "string " + y
	case func(T) T:
		return "function"
	default:
		_ = y
	}
	return fmt.Sprintf("other %T", x)
}
func deep1_187[T any](n int, x T) string {
	if n == 0 {
		return fmt.Sprintf("%T", x)
	}
	return kind1_187(x) + "/" + deep1_187(n-1, x)
}
func c1_187() {
	r := newRing1_187[[2]int8](2)
	fmt.Println(r.Push([2]int8{7}))
	fmt.Println(r.Push([2]int8{1}))
	fmt.Println(r.Push([2]int8{5}))
	r.Each(func(i int, x [2]int8) { fmt.Print(i, ":", x, " ") })
	c := cache1_187[struct{ X int }, [2]int8]{cap: 3, gone: func(k struct{ X int }, v [2]int8) { fmt.Println("gone", k, v) }}
	c.Put(struct{ X int }{6}, [2]int8{9})
	fmt.Println(c.Get(struct{ X int }{2}).Or([2]int8{8}))
	c.Put(struct{ X int }{1}, [2]int8{5})
	fmt.Println(c.Get(struct{ X int }{4}))
	c.Put(struct{ X int }{5}, [2]int8{7})
	c.Put(struct{ X int }{7}, [2]int8{9})
	for k, v := range c.All() {
		fmt.Println(k, v)
	}
	h := heap1_187[string]{less: func(a, b string) bool { return a > b }}
	h.Push().Push("a", "é", "a")
	for range 6 {
		fmt.Println(h.Pop())
	}
	fmt.Println(matrix1_187[float32]{{93, 55}, {53, 54}}.Mul(matrix1_187[float32]{{48, 4}, {97, 64}}))
	s := setOf1_187(struct{ X int }{8}, struct{ X int }{3}).Union(nil)
	fmt.Printf("%d %v %T\n", len(s), s.Has(struct{ X int }{5}), s)
	for _, e := range []sum1_187[[2]int8, struct{ X int }]{left1_187[[2]int8, struct{ X int }]{[2]int8{1}}, right1_187[[2]int8, struct{ X int }]{struct{ X int }{7}}} {
		fmt.Printf("%T %s\n", e, e.fold(func(x [2]int8) string { return fmt.Sprint("left ", x) }, func(x struct{ X int }) string { return fmt.Sprint("right ", x) }))
	}
	fmt.Println(kind1_187[[2]int8]([2]int8{0}), deep1_187(0, some1_187(1)))
	fmt.Println(kind1_187[struct{ X int }](struct{ X int }{1}), deep1_187(1, id_[struct{ X int }](struct{ X int }{0})))
	fmt.Println(kind1_187[[2]int8]([2]int8{0}), deep1_187(2, id_[[2]int8]([2]int8{7})))
	fmt.Printf("%v %+v %T\n", both1_187[option1_187[[2]int8]]{name: "b"}, both1_187[option1_187[struct{ X int }]]{some1_187(option1_187[struct{ X int }]{}), "c"}, both1_187[option1_187[[2]int8]]{})
	f := (*ring1_187[struct{ X int }]).Push
	fmt.Println(f(newRing1_187[struct{ X int }](1), struct{ X int }{1}))
	g := option1_187[[2]int8].Or
	fmt.Println(g(option1_187[[2]int8]{}, [2]int8{4}))
}
func main_187() {
	try_(c0_187)
	try_(c1_187)
}

// 188
type T0_188 struct{ n int }
func (t T0_188) Error() string { return fmt.Sprint("T", t.n) }
func inner0_188(n int) (r int, err error) {
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
		_ = any(1).(string)
	}
	return 3, nil
}
func nested0_188() (s string) {
	defer func() {
		s += fmt.Sprint(" outer:", recover())
	}()
	defer func() {
		defer func() { s += fmt.Sprint(" middle:", recover()) }()
		_ = any([]int{}) == any([]int{})
	}()
	_ = any(T0_188{}).(*T0_188)
	return "fine"
}
func helper0_188() any { return recover() }
func notdirect0_188() (r any) {
	defer func() { r = recover() }()
	defer func() { func() { fmt.Println("not direct", recover()) }() }()
	defer func() { fmt.Println("helper", helper0_188()) }()
	defer fmt.Println("direct", recover())
	var e error; _ = e.Error()
	return "none"
}
func rethrow0_188() (err error) {
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
func c0_188() {
	try_(func() { fmt.Println(inner0_188(0)) })
	try_(func() { fmt.Println(inner0_188(1)) })
	try_(func() { fmt.Println(inner0_188(2)) })
	try_(func() { fmt.Println(nested0_188()) })
	try_(func() { fmt.Println(notdirect0_188()) })
	try_(func() {
		err := rethrow0_188()
		var t T0_188
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
	_ = make(chan int, id_(-2))
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

// 190
type Base0_190 struct {
	N    int
	Name string
}
func (b Base0_190) Describe() string { return fmt.Sprint("base ", b.N, b.Name) }
func (b *Base0_190) Inc(by int) *Base0_190 { b.N += by; return b }
func (b Base0_190) Over() string { return "base over" }
type Mid0_190 struct {
	*Base0_190
	Name int
	extra [2]bool
}
func (m Mid0_190) Over() string { return "mid " + m.Base0_190.Over() }
type Top0_190 struct {
	Mid0_190
	fmt.Stringer
	F func(int) int
}
type Cmp0_190 struct {
	A int8
	_ int
	B any
	C struct{ x, y float64 }
}
type Say0_190 interface{ Describe() string }
func c0_190() {
	b := Base0_190{3, "b"}
	m := Mid0_190{Base0_190: & b, extra: [2]bool{true}}
	top := Top0_190{Mid0_190: m, F: func(i int) int { return i + 3 }}
	top.Inc(2).Inc(1)
	top.N++
	b.N *= 2
	fmt.Println(b, m.N, top.N, top.Name, top.Mid0_190.Base0_190.Name, top.Describe(), m.Over(), top.Over(), top.F(2))
	f, g := top.Describe, (*Base0_190).Inc
	top.N = 100
	fmt.Println(f(), g(&b, 3).N, Base0_190.Describe(b), top.Mid0_190.Describe())
	var say Say0_190 = top
	fmt.Println(say.Describe())
	try_(func() { fmt.Println(top.String()) })
	c, d := Cmp0_190{A: 0, B: nil}, Cmp0_190{A: 0, B: 1}
	try_(func() { fmt.Println(c == d, c != Cmp0_190{}) })
	d.C.x = c.C.y + -2.25
	try_(func() { fmt.Println(c == d, any(c) == any(d), any(c.A) == any(0)) })
	fmt.Printf("%v %+v %T\n", c, d, d)
	an := struct {
		X int `tag:"3"`
		Y string
	}{3, "an"}
	type loc struct {
		X int
		Y string
	}
	fmt.Println(an, loc(an), an == struct { X int `tag:"3"`; Y string }{3, "an"})
	pp := &an
	qq := &pp
	(*qq).X, pp.Y = pp.X+1, (**qq).Y+"!"
	fmt.Printf("%v %+v %#v %v\n", an, *pp, loc(an), **qq == an)
	arr := []struct{ p, q int }{{1, 2}, {p: 3}, {}}
	for _, e := range arr {
		e.p = 50
	}
	for i := range arr {
		arr[i].q += arr[i].p
	}
	fmt.Println(arr, len(arr))
	mm := map[string]Base0_190{"a": b}
	copyb := mm["a"]
	copyb.N = -1
	fmt.Println(mm, copyb, mm["none"].Name == "")
}
func main_190() {
	try_(c0_190)
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
type C0_193 struct{ n int }
func (c C0_193) Get() int { return c.n }
func (c *C0_193) Add(x ...int) int {
	for _, v := range x {
		c.n += v
	}
	return c.n
}
func (c *C0_193) Nil() bool { return c == nil }
type D0_193 struct{ *C0_193 }
type E0_193 struct{ C0_193 }
type G0_193 interface {
	Get() int
	Add(...int) int
}
type F0_193 func(int) int
func (f F0_193) Twice(x int) int { return f(f(x)) }
type S0_193 []int
func (s S0_193) Len() int { return len(s) }
func (s *S0_193) Push(x int) { *s = append(*s, x) }
func c0_193() {
	c := C0_193{8}
	get, add := c.Get, c.Add
	c.n = 4
	fmt.Println(get(), add(2, 2), c.n, get(), C0_193.Get(c), (*C0_193).Get(&c), (*C0_193).Add(&c, []int{1, 1}...))
	d, e := D0_193{&c}, E0_193{c}
	dg, eg, da, ea := d.Get, e.Get, d.Add, e.Add
	c.n, e.n = 10, 20
	fmt.Println(dg(), eg(), da(1), ea(1), c.n, e.n, d.n, D0_193.Add(d, 5), (*E0_193).Add(&e, 7), E0_193.Get(e))
	var g G0_193 = &c
	h, i := g.Get, g.Add
	fmt.Println(i(3), h(), G0_193.Get(g), G0_193.Add(g, 1, 2), interface{ Get() int }.Get(g))
	var np *C0_193
	fmt.Println(np.Nil(), (*C0_193).Nil(nil))
	try_(func() { fmt.Println(np.Get()) })
	try_(func() { f := np.Get; fmt.Println(f()) })
	try_(func() { var dd D0_193; fmt.Println(dd.Nil()); fmt.Println(dd.Get()) })
	try_(func() { var gg G0_193; f := gg.Get; fmt.Println(f()) })
	gn := []G0_193{np}[id_(0)]
	fmt.Println(gn == nil, gn != nil, gn.(*C0_193).Nil())
	try_(func() { fmt.Println(gn.Get()) })
	fmt.Println(F0_193(func(x int) int { return x*2 - 1 }).Twice(8))
	var s S0_193
	push := s.Push
	push(1)
	s.Push(4)
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
	fmt.Printf("%T %T %T\n", c.Add, (*C0_193).Add, G0_193.Get)
}
type node1_193 struct {
	v    int
	next *node1_193
}
type S1_193 struct{ a, b int }
type chain1_193 int
func obj1_193(n int) chain1_193 { fmt.Println("obj", n); return chain1_193(n) }
func (c chain1_193) call(n int) chain1_193 { fmt.Println("call", c, n); return c*10 + chain1_193(n) }
func t1_193(n int) int { fmt.Print("t", n, " "); return n }
func k1_193(s string) string { fmt.Print("k", s, " "); return s }
func show1_193(a, b int) { fmt.Println("show", a, b) }
func c1_193() {
	func() {
	i, xs := 0, []int{10, 20, 30}
	i, xs[i] = 2, 5
	fmt.Println(i, xs)
	xs[0], xs[i] = xs[i], xs[0]
	fmt.Println(xs)
	}()
	func() {
	x, p := 1, new(int)
	*p, x = x, t1_193(*p)
	(*p)++
	fmt.Println(*p, x)
	q := &x
	*q, x = 5, 6
	fmt.Println(x)
	}()
	func() {
	f, g := func() func(int) int { fmt.Println("f"); return t1_193 }, func() int { fmt.Println("g"); return 4 }
	fmt.Println(f()(g()))
	}()
	func() {
	two := func() (int, int) { return t1_193(1), t1_193(2) }
	fmt.Println(two())
	xs := [3]int{}
	xs[t1_193(0)], xs[t1_193(1)] = two()
	fmt.Println(xs)
	}()
	func() {
	c := make(chan int, 2)
	c <- t1_193(1)
	c <- t1_193(2)
	fmt.Println(<-c-t1_193(5), <-c)
	}()
	func() {
	x := 1
	f := func(p *int) int { *p += 5; return *p }
	fmt.Println(x, f(&x), x)
	y := S1_193{x, f(&x)}
	m := map[int]int{x: f(&x)}
	fmt.Println(y, m, x == f(&x), f(&x) == x)
	}()
}
func main_193() {
	try_(c0_193)
	try_(c1_193)
}

// 194
type ring0_194[T any] struct {
	items   []T
	head, n int
}
func newRing0_194[T any](size int) *ring0_194[T] { return &ring0_194[T]{items: make([]T, size)} }
func (r *ring0_194[T]) Push(x T) (dropped T, full bool) {
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
func (r *ring0_194[T]) Each(f func(int, T)) {
	for i := range r.n {
		f(i, r.items[(r.head+i)%len(r.items)])
	}
}
type option0_194[T any] struct {
	v  T
	ok bool
}
func some0_194[T any](v T) option0_194[T] { return option0_194[T]{v, true} }
func (o option0_194[T]) Or(other T) T {
	if o.ok {
		return o.v
	}
	return other
}
func (o option0_194[T]) String() string {
	if !o.ok {
		return "none"
	}
	return fmt.Sprintf("some(%v)", o.v)
}
type entry0_194[K comparable, V any] struct {
	key        K
	val        V
	prev, next *entry0_194[K, V]
}
type cache0_194[K comparable, V any] struct {
	m           map[K]*entry0_194[K, V]
	first, last *entry0_194[K, V]
	cap         int
	gone        func(K, V)
}
func (c *cache0_194[K, V]) unlink(e *entry0_194[K, V]) {
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
func (c *cache0_194[K, V]) front(e *entry0_194[K, V]) {
	if e.next = c.first; c.first != nil {
		c.first.prev = e
	} else {
		c.last = e
	}
	c.first = e
}
func (c *cache0_194[K, V]) Get(k K) (v option0_194[V]) {
	if e, ok := c.m[k]; ok {
		c.unlink(e)
		c.front(e)
		return some0_194(e.val)
	}
	return
}
func (c *cache0_194[K, V]) Put(k K, v V) {
	if c.m == nil {
		c.m = make(map[K]*entry0_194[K, V])
	}
	if e := c.m[k]; e != nil {
		e.val = v
		c.Get(k)
		return
	}
	e := &entry0_194[K, V]{key: k, val: v}
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
func (c *cache0_194[K, V]) All() iter.Seq2[K, V] {
	return func(yield func(K, V) bool) {
		for e := c.first; e != nil && yield(e.key, e.val); e = e.next {
		}
	}
}
type heap0_194[T any] struct {
	xs   []T
	less func(a, b T) bool
}
func (h *heap0_194[T]) Push(xs ...T) *heap0_194[T] {
	for _, x := range xs {
		h.xs = append(h.xs, x)
		for i := len(h.xs) - 1; i > 0 && h.less(h.xs[i], h.xs[(i-1)/2]); i = (i - 1) / 2 {
			h.xs[i], h.xs[(i-1)/2] = h.xs[(i-1)/2], h.xs[i]
		}
	}
	return h
}
func (h *heap0_194[T]) Pop() (x T, err error) {
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
type number0_194 interface{ ~int | ~int8 | ~uint16 | ~float32 | ~float64 | ~complex128 }
type matrix0_194[N number0_194] [][]N
func (m matrix0_194[N]) Mul(o matrix0_194[N]) (r matrix0_194[N]) {
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
type set0_194[T comparable] map[T]struct{}
func setOf0_194[T comparable](xs ...T) set0_194[T] {
	s := set0_194[T]{}
	for _, x := range xs {
		s[x] = struct{}{}
	}
	return s
}
func (s set0_194[T]) Union(o set0_194[T]) set0_194[T] {
	r := maps.Clone(s)
	for x := range o {
		r[x] = struct{}{}
	}
	return r
}
func (s set0_194[T]) Has(x T) bool { _, ok := s[x]; return ok }
type sum0_194[A, B any] interface{ fold(func(A) string, func(B) string) string }
type left0_194[A, B any] struct{ a A }
type right0_194[A, B any] struct{ b B }
func (l left0_194[A, B]) fold(f func(A) string, _ func(B) string) string  { return f(l.a) }
func (r right0_194[A, B]) fold(_ func(A) string, g func(B) string) string { return g(r.b) }
type both0_194[T fmt.Stringer] struct {
	option0_194[T]
	name string
}
func kind0_194[T any](x T) string {
	switch y := any(x).(type) {
	case [2]T:
		return "array"
	case map[string]T:
		return fmt.Sprint("map ", y)
	case struct{ X T }:
		return fmt.Sprint(y.X)
	default:
		_ = y
	}
	return fmt.Sprintf("other %T", x)
}
func deep0_194[T any](n int, x T) string {
	if n == 0 {
		return fmt.Sprintf("%T", x)
	}
	return kind0_194(x) + "/" + deep0_194(n-1, x)
}
func c0_194() {
	r := newRing0_194[option0_194[int]](2)
	fmt.Println(r.Push(option0_194[int]{}))
	fmt.Println(r.Push(option0_194[int]{}))
	fmt.Println(r.Push(some0_194(1)))
	fmt.Println(r.Push(some0_194(1)))
	r.Each(func(i int, x option0_194[int]) { fmt.Print(i, ":", x, " ") })
	c := cache0_194[any, []int]{cap: 3, gone: func(k any, v []int) { fmt.Println("gone", k, v) }}
	fmt.Println(c.Get(nil))
	c.Put(nil, []int{1, 2})
	fmt.Println(c.Get(2.5).Or([]int{1, 2}))
	for k, v := range c.All() {
		fmt.Println(k, v)
	}
	h := heap0_194[float64]{less: func(a, b float64) bool { return a > b }}
	h.Push(0, 1.5, -2, 0, 0).Push(-2, -2, 0, 0, -2)
	for range 4 {
		fmt.Println(h.Pop())
	}
	fmt.Println(matrix0_194[float64]{{70, 34}, {18, 41}}.Mul(matrix0_194[float64]{{41, 53}, {61, 35}}))
	s := setOf0_194[any](1, "s", 2.5).Union(setOf0_194[any]())
	fmt.Printf("%d %v %T\n", len(s), s.Has(nil), s)
	for _, e := range []sum0_194[option0_194[int], any]{left0_194[option0_194[int], any]{option0_194[int]{}}, right0_194[option0_194[int], any]{"s"}} {
		fmt.Printf("%T %s\n", e, e.fold(func(x option0_194[int]) string { return fmt.Sprint("left ", x) }, func(x any) string { return fmt.Sprint("right ", x) }))
	}
	fmt.Println(kind0_194[option0_194[int]](some0_194(1)), deep0_194(2, id_[option0_194[int]](some0_194(1))))
	fmt.Println(kind0_194[any](nil), deep0_194(1, some0_194(1)))
	fmt.Println(kind0_194[[]int]([]int{1, 2}), deep0_194(0, id_[[]int]([]int{1, 2})))
	fmt.Printf("%v %+v %T\n", both0_194[option0_194[option0_194[int]]]{name: "b"}, both0_194[option0_194[any]]{some0_194(option0_194[any]{}), "c"}, both0_194[option0_194[[]int]]{})
	f := (*ring0_194[any]).Push
	fmt.Println(f(newRing0_194[any](1), nil))
	g := option0_194[[]int].Or
	fmt.Println(g(option0_194[[]int]{}, []int{1, 2}))
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
func counter0_196(start int) (func() int, func(int)) {
	n := start
	return func() int { n++; return n }, func(x int) { n = x }
}
func compose0_196(fs ...func(int) int) func(int) int {
	return func(x int) int {
		for i, f := range fs {
			x = f(x) + i
		}
		return x
	}
}
func c0_196() {
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
		i += 1
	}
	for i, f := range fs {
		fmt.Print(i, ":", f(), f(), " ")
	}
	next, set := counter0_196(4)
	next2, _ := counter0_196(100)
	a, b := next(), next()
	set(3 * 10)
	fmt.Println(a, b, next(), next2(), next2())
	fmt.Println(compose0_196(func(x int) int { return x * 3 }, func(x int) int { a += x; return a }, func(x int) int { return next() - x })(4), a)
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
func main_196() {
	try_(c0_196)
}

// 197
type Arr0_197 [2]string
func change0_197(a Arr0_197) Arr0_197 { a[0] = a[1]; return a }
func point0_197(a *Arr0_197) { a[0], a[0] = a[0], a[0] }
func c0_197() {
	a := Arr0_197{"a"}
	b := a
	b[0] = a[0]
	fmt.Println(a, b, a == b, change0_197(a), len(a), cap(a[:0]))
	point0_197(&b)
	p := &b
	for i, x := range p {
		p[1] = p[0]
		fmt.Print(i, x, " ")
	}
	for i, x := range b {
		b[1] = b[0]
		fmt.Print(i, x, " ")
	}
	fmt.Println(*p, p[0], a == *p)
	s := b[:]
	s[0] = a[1]
	c := [...]string{1: a[0], 0: b[0]}
	fmt.Println(b, c, len(c), Arr0_197(c) == b)
	m := map[Arr0_197]int{a: 1}
	m[b]++
	m[Arr0_197(c)] += 2
	fmt.Println(len(m), m[a], m[b])
	var grid [3][2]string
	grid[1] = c
	grid[2][0] = a[0]
	copy2 := grid
	copy2[1][0] = b[0]
	fmt.Println(grid, copy2, grid == copy2)
	i := id_(2)
	try_(func() { fmt.Println(a[i], p[i]) })
	try_(func() { var q *Arr0_197; for i := range q { fmt.Print(i) }; fmt.Println(len(q)); fmt.Println(q[0]) })
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

// 200
func counter0_200(start int) (func() int, func(int)) {
	n := start
	return func() int { n++; return n }, func(x int) { n = x }
}
func compose0_200(fs ...func(int) int) func(int) int {
	return func(x int) int {
		for i, f := range fs {
			x = f(x) + i
		}
		return x
	}
}
func c0_200() {
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
	next, set := counter0_200(1)
	next2, _ := counter0_200(100)
	a, b := next(), next()
	set(1 * 10)
	fmt.Println(a, b, next(), next2(), next2())
	fmt.Println(compose0_200(func(x int) int { return x * 1 }, func(x int) int { a += x; return a }, func(x int) int { return next() - x })(1), a)
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
func main_200() {
	try_(c0_200)
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
func c0_202() {
	fmt.Println(time.Duration(-1<<63), (time.Duration(-1<<63)).Seconds(), (time.Duration(-1<<63)).Minutes(), (time.Duration(-1<<63)).Hours(), (time.Duration(-1<<63)).Milliseconds(), (time.Duration(-1<<63)).Abs())
	fmt.Printf("%v|%s|%d|%T|%#v|%10v\n", time.Duration(1<<63-1), -65*time.Nanosecond, time.Duration(68669066641), time.Duration(1<<63-1), time.Duration(-200498860502904965), time.Month(1))
	{
		t, u := time.Unix(-5986816066, 5255285192).In(time.FixedZone("EST", 12345)), time.UnixMilli(2756790919256).UTC()
		fmt.Println(t.Sub(u), t.Before(u), t.Equal(u), t.Compare(u), t == u, t.After(u))
	}
	{
		d := time.Duration(93450489962)
		fmt.Println(d.Truncate(37*time.Minute+60*time.Millisecond), d.Round(13*time.Minute+55*time.Millisecond), d)
	}
	fmt.Println(time.Weekday(4), time.Month(10), []time.Duration{29*time.Minute, 0*time.Second})
	{
		l := "-07pm "
		s := (time.Date(238, 13, -6, 0, 25, 34, 0, time.FixedZone("X", 12345))).Format(l)
		t, err := time.Parse(l, s)
		fmt.Println(s, t, err)
	}
	{
		d, err := time.ParseDuration((-54*time.Second).String())
		fmt.Println(d, err)
	}
	fmt.Println((time.Time{}).Format("MST2006"))
}
func c1_202() {
	_, _, _, _, _, _ = sync.NewCond, context.Background, errors.New, atomic.AddInt32, time.Second, sort.Ints
	{
	hits := map[string]int{}
	var mu sync.Mutex
	subs := map[string][]chan string{}
	var wg sync.WaitGroup
	for i := range 3 {
		c := make(chan string, 4)
		topic := []string{"a", "b"}[i%2]
		subs[topic] = append(subs[topic], c)
		wg.Go(func() {
			for s := range c {
				mu.Lock()
				hits[topic+s]++
				mu.Unlock()
			}
		})
	}
	for i := range 2 {
		for _, c := range subs[[]string{"a", "b", "c"}[i%3]] {
			c <- fmt.Sprint(i)
		}
	}
	for _, cs := range subs {
		for _, c := range cs {
			close(c)
		}
	}
	wg.Wait()
	fmt.Println(hits)
	}
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
		cache[k] = k * 2
		return cache[k]
	}
	var total atomic.Int64
	var wg sync.WaitGroup
	for i := range 2 * 6 {
		wg.Go(func() { total.Add(int64(get(i % 4))) })
	}
	wg.Wait()
	fmt.Println(misses, total.Load(), cache)
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
		for len(b.items) == 3 {
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
		for i := range 2 * 4 {
			put(i * 2)
		}
	}()
	for range 2 * 4 {
		fmt.Print(get(), " ")
	}
	fmt.Println()
	}
}
func main_202() {
	try_(c0_202)
	try_(c1_202)
}

// 203
type Kind0_203 int
const (
	x0_203  = iota + 'a'
	_
	_, w0_203 = iota, iota * 2
	v0_203 = iota
	u0_203, t0_203 = iota, "s"
	s0_203, r0_203
)
func c0_203() {
	const k0 = 7
	const k1 = 'a'
	const k2 = k0 | k1
	const k3 = k0 &^ k0
	const k4 = k3 << 17
	const k5 = 0b0
	const f0 = 0x1p-5
	const f1 = 1.0/3
	fmt.Println(uint16(k0), uint16(k0) == k0)
	fmt.Println(uint64(k0), uint64(k0) == k0)
	fmt.Println(int(k1), int(k1) == k1)
	fmt.Println(int16(k1), int16(k1) == k1)
	fmt.Println(int64(k1), int64(k1) == k1)
	fmt.Println(uint(k1), uint(k1) == k1)
	fmt.Println(uint16(k1), uint16(k1) == k1)
	fmt.Println(uint32(k1), uint32(k1) == k1)
	fmt.Println(uint64(k1), uint64(k1) == k1)
	fmt.Println(int8(k2), int8(k2) == k2)
	fmt.Println(int64(k2), int64(k2) == k2)
	fmt.Println(uint64(k2), uint64(k2) == k2)
	fmt.Println(int8(k3), int8(k3) == k3)
	fmt.Println(int16(k3), int16(k3) == k3)
	fmt.Println(int32(k3), int32(k3) == k3)
	fmt.Println(int64(k3), int64(k3) == k3)
	fmt.Println(uint16(k3), uint16(k3) == k3)
	fmt.Println(uint32(k3), uint32(k3) == k3)
	fmt.Println(uintptr(k4), uintptr(k4) == k4)
	fmt.Println(int64(k5), int64(k5) == k5)
	fmt.Println(uint(k5), uint(k5) == k5)
	fmt.Println(uint64(k5), uint64(k5) == k5)
	fmt.Println(uintptr(k5), uintptr(k5) == k5)
	fmt.Println(float64(f0), f0 < 1, f0+1 == 1)
	fmt.Println(float32(f0), complex64(f0), f0*2i)
	fmt.Println(float64(f1), f1 < 1, f1+1 == 1)
	fmt.Println(float32(f1), complex64(f1), f1*2i)
	fmt.Println(x0_203, w0_203, v0_203, u0_203, t0_203, s0_203, r0_203)
	fmt.Printf("%T %v\n", x0_203, x0_203)
	fmt.Printf("%T %v\n", w0_203, w0_203)
	_, _ = k0 > 0, 0
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
func c0_205() {
	_, _, _, _, _, _ = sync.NewCond, context.Background, errors.New, atomic.AddInt32, time.Second, sort.Ints
	{
	tokens := make(chan struct{}, 2)
	var running, peak atomic.Int64
	var wg sync.WaitGroup
	for range 4 * 4 {
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
	hits := map[string]int{}
	var mu sync.Mutex
	subs := map[string][]chan string{}
	var wg sync.WaitGroup
	for i := range 2 {
		c := make(chan string, 4)
		topic := []string{"a", "b"}[i%2]
		subs[topic] = append(subs[topic], c)
		wg.Go(func() {
			for s := range c {
				mu.Lock()
				hits[topic+s]++
				mu.Unlock()
			}
		})
	}
	for i := range 4 {
		for _, c := range subs[[]string{"a", "b", "c"}[i%3]] {
			c <- fmt.Sprint(i)
		}
	}
	for _, cs := range subs {
		for _, c := range cs {
			close(c)
		}
	}
	wg.Wait()
	fmt.Println(hits)
	}
	{
	type future[T any] struct {
		done chan struct{}
		val  T
		err  error
	}
	start := func(f func() (int, error)) *future[int] {
		p := &future[int]{done: make(chan struct{})}
		go func() {
			defer close(p.done)
			defer func() {
				if r := recover(); r != nil {
					p.err = fmt.Errorf("panic: %v", r)
				}
			}()
			p.val, p.err = f()
		}()
		return p
	}
	var fs []*future[int]
	for i := range 4 {
		fs = append(fs, start(func() (int, error) {
			switch i % 3 {
			case 1:
				return 0, errors.New("one")
			case 2:
				return []int{}[i], nil
			}
			return i * 4, nil
		}))
	}
	for i, f := range fs {
		<-f.done
		fmt.Println(i, f.val, f.err)
	}
	}
}
func c1_205() {
	s := make([][5]int64, 4, 9)
	show_ := func(what string, x [][5]int64) { fmt.Println(what, x, len(x), cap(x), x == nil) }
	show_("s", s)
	s0 := s[:len(s)/2]
	show_("s0", s0)
	s1 := append(s0[:len(s0)/3], s0[len(s0)/2:]...)
	show_("s1", s1)
	s2 := s0[:len(s0)/2]
	show_("s2", s2)
	s3 := append(s, [5]int64{8}, [5]int64{5})
	show_("s3", s3)
	s4 := append(s1, [5]int64{5})
	show_("s4", s4)
	var s5 [][5]int64; for i := range 17 {
		_ = i
		s5 = append(s5, [5]int64{1})
	}
	s5 = s5[:min(3, len(s5))]
	if len(s3) > 0 {
		s3[len(s3)-1] = [5]int64{8}
	}
	show_("s5", s5)
	_ = s
	_ = s0
	_ = s1
	_ = s2
	_ = s3
	_ = s4
	_ = s5
	_ = slices.Max[[]int]
}
func main_205() {
	try_(c0_205)
	try_(c1_205)
}

// 206
func c0_206() {
	s, t := id_("tab\tnl\n世界"), id_("-12")
	_, _, _ = strings.ToUpper, utf8.RuneLen, strconv.Quote
	_ = t
	{
	fmt.Printf("%q %q %q %q\n", strings.TrimSpace(s), strings.Trim(s, "a "), strings.TrimLeft(s, t), strings.TrimSuffix(s, ","))
	}
	{
	fmt.Println(strings.Fields(s), strings.SplitN(s, ",", 0), strings.Count(s, ","), strings.Index(s, ","), strings.LastIndex(s, ","))
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
	fmt.Println(strings.IndexRune(s, '\x00'), strings.ContainsRune(s, '\x00'), strings.IndexByte(s, 'a'), strings.IndexAny(s, t), strings.ContainsAny(s, t), strings.EqualFold(s, strings.ToUpper(s)))
	}
	{
	try_(func() { fmt.Println(s[2]) })
	}
	{
	fmt.Println(strconv.Quote(s), strconv.QuoteToASCII(s), strconv.Quote(t))
	}
	{
	try_(func() { i := id_(4); fmt.Printf("%q\n", s[i:id_(1)]) })
	}
	{
	fmt.Printf("%q %q\n", strings.FieldsFunc(s, func(r rune) bool { return r == ',' || r > 200 }), strings.NewReplacer("a", "1", ",", "2").Replace(s))
	}
	{
	fmt.Println([]rune(s), []byte(s), string([]rune(s)) == s)
	}
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
func c0_208() {
	n, x := 0, 36
	if n++; n > 60 {
		goto end
	}
	fmt.Print("L0 ")
	for i := 0; i < 4; i++ {
		if n++; n > 60 {
			goto end
		}
		x += i
		if x+n%6 == 3 {
			x = x*3 + 9
			if x+n%5 > 2 {
				continue
			}
		} else {
			x = x*3 + 7
		}
	}
	for i := range []int{8, 2} {
		if n++; n > 60 {
			goto end
		}
		x += i
		for i := 0; i < 2; i++ {
			if n++; n > 60 {
				goto end
			}
			x += i
			x ^= n
			if x%5 == 3 {
				continue
			}
		}
	}
	x = x*4 + 4
	if n++; n > 60 {
		goto end
	}
	fmt.Print("L1 ")
	fmt.Print("s11 ", x, " ")
	end:
	fmt.Println(n, x)
}
type A1_208 struct{ n int }
func (a A1_208) M() int { return a.n }
type B1_208 int
func (b B1_208) M() int { return int(b) * 2 }
func (b B1_208) String() string { return "B" }
type I1_208 interface{ M() int }
func c1_208() {
	_ = errors.New
	for i, x := range []any{2.5, float32(1), nil, map[string]int{}, "s", &A1_208{4}, B1_208(5), A1_208{3}, true} {
		switch v := x.(type) {
		case []int:
			fmt.Printf("%d []int %v %T\n", i, v == nil, v)
		case B1_208:
			fmt.Printf("%d B %v %T\n", i, v == v, v)
		case func():
			fmt.Printf("%d func() %v %T\n", i, v == nil, v)
		case map[string]int:
			fmt.Printf("%d map[string]int %v %T\n", i, v == nil, v)
		case int8, uint8:
			fmt.Printf("%d int8, uint8 %v %T\n", i, v == nil, v)
		case fmt.Stringer:
			fmt.Printf("%d fmt.Stringer %v %T\n", i, v == nil, v)
		default:
			fmt.Printf("%d other %T %v\n", i, v, v == nil)
		}
		if _, ok := x.(I1_208); ok {
			fmt.Println(i, "is I")
		}
		if _, ok := x.([2]int); ok {
			fmt.Println(i, "is [2]int")
		}
		try_(func() { _ = x.(int); fmt.Println("fine") })
	}
	var p, q any = struct{}{}, B1_208(5)
	try_(func() { fmt.Println(p == q, p != q) })
	var i, j I1_208 = &A1_208{1}, A1_208{1}
	fmt.Println(i == j, i == nil, any(i) == any(j))
	try_(func() { fmt.Println(i.M() + j.M()) })
	try_(func() { fmt.Println(i.(fmt.Stringer).String()) })
	try_(func() { fmt.Println(j.(B1_208)) })
	try_(func() { fmt.Println(i.(interface{ Q() })) })
}
func main_208() {
	try_(c0_208)
	try_(c1_208)
}

// 209
type Base0_209 struct {
	N    int
	Name string
}
func (b Base0_209) Describe() string { return fmt.Sprint("base ", b.N, b.Name) }
func (b *Base0_209) Inc(by int) *Base0_209 { b.N += by; return b }
func (b Base0_209) Over() string { return "base over" }
type Mid0_209 struct {
	*Base0_209
	Name string
	extra [2]bool
}
func (m Mid0_209) Over() string { return "mid " + m.Base0_209.Over() }
type Top0_209 struct {
	Mid0_209
	fmt.Stringer
	F func(int) int
}
type Cmp0_209 struct {
	A int8
	_ int
	B any
	C struct{ x, y float64 }
}
type Say0_209 interface{ Describe() string }
func c0_209() {
	b := Base0_209{2, "b"}
	m := Mid0_209{Base0_209: & b, extra: [2]bool{true}}
	top := Top0_209{Mid0_209: m, F: func(i int) int { return i + 2 }}
	top.Inc(1).Inc(1)
	top.N++
	b.N *= 2
	fmt.Println(b, m.N, top.N, top.Name, top.Mid0_209.Base0_209.Name, top.Describe(), m.Over(), top.Over(), top.F(2))
	f, g := top.Describe, (*Base0_209).Inc
	top.N = 100
	fmt.Println(f(), g(&b, 3).N, Base0_209.Describe(b), top.Mid0_209.Describe())
	var say Say0_209 = &b
	fmt.Println(say.Describe())
	try_(func() { fmt.Println(top.String()) })
	c, d := Cmp0_209{A: -1, B: nil}, Cmp0_209{A: -1, B: []int{1}}
	try_(func() { fmt.Println(c == d, c != Cmp0_209{}) })
	d.C.x = c.C.y + 1
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
	mm := map[string]Base0_209{"a": b}
	copyb := mm["a"]
	copyb.N = -1
	fmt.Println(mm, copyb, mm["none"].Name == "")
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

// 212
func c0_212() {
	_, _, _, _, _, _ = strings.ToUpper, bytes.Equal, strconv.Itoa, unicode.IsUpper, utf8.RuneLen, math.Abs
	try_(func() { tell_("TrimFunc")(strings.TrimFunc("\xed\xa0\x80", unicode.IsSpace)) })
	try_(func() { tell_("LastIndex")(strings.LastIndex(" ;", "")) })
	try_(func() { tell_("Map")(strings.Map(func(r rune) rune { return r + 1 }, "12e3a😀!")) })
	try_(func() { tell_("ContainsRune")(strings.ContainsRune("\xe4\xb8\xff\xfe", 334)) })
	try_(func() { tell_("Title")(strings.Title("\xed\xa0\x80\ufeff")) })
	try_(func() { tell_("TrimLeftFunc")(strings.TrimLeftFunc("aa", unicode.IsLetter)) })
	try_(func() { tell_("TrimSpace")(strings.TrimSpace("aab xbAA ")) })
	try_(func() { tell_("IndexRune")(strings.IndexRune("ba", '\\')) })
	try_(func() { tell_("AppendQuote")(strconv.AppendQuote([]byte("aA"), "b1b0a")) })
	try_(func() { tell_("QuoteToASCII")(strconv.QuoteToASCII("a")) })
	try_(func() { tell_("QuoteRuneToGraphic")(strconv.QuoteRuneToGraphic(0xd800)) })
	try_(func() { tell_("AppendQuote")(strconv.AppendQuote([]byte("\xe4\xb899999999999999999999"), "ya")) })
	try_(func() { tell_("FormatInt")(strconv.FormatInt(int64(9223372036854775806), 23)) })
	try_(func() { tell_("IsSymbol")(unicode.IsSymbol(308)) })
	try_(func() { tell_("DecodeLastRuneInString")(utf8.DecodeLastRuneInString("a")) })
	try_(func() { tell_("DecodeRune")(utf8.DecodeRune([]byte(""))) })
	try_(func() { tell_("ValidRune")(utf8.ValidRune('\x00')) })
	try_(func() { tell_("CutSuffix")(bytes.CutSuffix([]byte("ß\x00"), []byte("\t\tabéby0b"))) })
	try_(func() { tell_("Cut")(bytes.Cut([]byte("tab\tnl\nǅ\x00"), []byte("\ufeff"))) })
	try_(func() { tell_("ContainsFunc")(bytes.ContainsFunc([]byte(""), func(r rune) bool { return r == 'a' || r > 200 })) })
	try_(func() { tell_("ToTitle")(bytes.ToTitle([]byte("aa"))) })
	tell_("replacer")(strings.NewReplacer(";;b,y", "  sp  ace ").Replace("héllo"))
	{
		b := bytes.NewBufferString("99999999999999999999")
		b.WriteString("0x1F")
		tell_("next")(b.Next(0), b.Len())
		tell_("until")(b.ReadString(byte(10)))
		tell_("rune")(b.ReadRune())
		tell_("unread")(b.UnreadRune())
		tell_("byte")(b.ReadByte())
		b.Truncate(b.Len() / 2)
		tell_("rest")(b.String())
	}
}
type Kind1_212 int
const (
	x1_212 float64 = iota * iota
	_
	_, w1_212 = iota, iota * 2
	v1_212 = iota
	u1_212, t1_212 = iota, "s"
	s1_212, r1_212
)
func c1_212() {
	const k0 = 0b1
	const k1 = k0 >> 45
	const k2 = k1 << 79
	const k3 = k1 | k1
	const k4 = k2 - k2
	const k5 = k3 + k3
	const k6 = k1 ^ k5
	const f0 = 0x1p-5
	const f1 = f0 + k5
	fmt.Println(int(k0), int(k0) == k0)
	fmt.Println(int8(k0), int8(k0) == k0)
	fmt.Println(int16(k0), int16(k0) == k0)
	fmt.Println(int64(k0), int64(k0) == k0)
	fmt.Println(uint(k0), uint(k0) == k0)
	fmt.Println(uint16(k0), uint16(k0) == k0)
	fmt.Println(uint32(k0), uint32(k0) == k0)
	fmt.Println(int(k1), int(k1) == k1)
	fmt.Println(int16(k1), int16(k1) == k1)
	fmt.Println(uint(k1), uint(k1) == k1)
	fmt.Println(uint32(k1), uint32(k1) == k1)
	fmt.Println(uintptr(k1), uintptr(k1) == k1)
	fmt.Println(int8(k2), int8(k2) == k2)
	fmt.Println(uint8(k2), uint8(k2) == k2)
	fmt.Println(int(k3), int(k3) == k3)
	fmt.Println(int32(k3), int32(k3) == k3)
	fmt.Println(uint(k3), uint(k3) == k3)
	fmt.Println(uint8(k3), uint8(k3) == k3)
	fmt.Println(uint64(k3), uint64(k3) == k3)
	fmt.Println(int(k4), int(k4) == k4)
	fmt.Println(int32(k4), int32(k4) == k4)
	fmt.Println(int64(k4), int64(k4) == k4)
	fmt.Println(uint16(k4), uint16(k4) == k4)
	fmt.Println(uint32(k4), uint32(k4) == k4)
	fmt.Println(int16(k5), int16(k5) == k5)
	fmt.Println(uintptr(k5), uintptr(k5) == k5)
	fmt.Println(int8(k6), int8(k6) == k6)
	fmt.Println(int16(k6), int16(k6) == k6)
	fmt.Println(int64(k6), int64(k6) == k6)
	fmt.Println(uint(k6), uint(k6) == k6)
	fmt.Println(uint64(k6), uint64(k6) == k6)
	fmt.Println(float64(f0), f0 < 1, f0+1 == 1)
	fmt.Println(float32(f0), complex64(f0), f0*2i)
	fmt.Println(float64(f1), f1 < 1, f1+1 == 1)
	fmt.Println(float32(f1), complex64(f1), f1*2i)
	fmt.Println(x1_212, w1_212, v1_212, u1_212, t1_212, s1_212, r1_212)
	fmt.Printf("%T %v\n", x1_212, x1_212)
	fmt.Printf("%T %v\n", w1_212, w1_212)
	_, _ = k0 > 0, 0
}
func main_212() {
	try_(c0_212)
	try_(c1_212)
}

// 213
type T1_213 struct {
	F0 uint32
	F1 uint
	F2 int16
}
func (t T1_213) M(x int) int {
	return int((+func() int32 { if true { return int32(73) }; return int32(7) }()))
}
func (t T1_213) N(x int) T1_213 {
	return t
}
func (t *T1_213) Set(x int) {
	t.F2 = (id_(int16(7)) + (*t).F2)
}
func f5_213(p2 uint64, p3 int8, p4 map[string]int16) T1_213 {
	tick_()
	fmt.Println("in f5_213")
	fmt.Println("p4", p4)
	return (T1_213{F0: (id_(uint32(0)) * uint32(5)), F1: func() uint { if false { return uint(1) }; return uint(67) }(), F2: p4["\""]})
}
func t6_213() {
	v7 := id_[[]int](([]int{int((id_(int8(126)) | int8(1))), func() int { if (id_(uint64(1)) != uint64(1)) { return func() int { if true { return int(-1) }; return int(-9223372036854775807) }() }; return func() int { if false { return int(-9223372036854775808) }; return int(3) }() }(), ((id_(int(7)) % (id_(int(0)) | 1)) + (id_(int(-9223372036854775807)) % (id_(int(-9223372036854775807)) | 1))), (int(sum_([]int{int(0x7fffffffffffffff), int(7)})) | int(sum_([]int{int(9223372036854775807), int(-9223372036854775807)})))})); _ = v7
	m8 := id_[T1_213]((T1_213{F0: (id_(uint32(7)) &^ uint32(1)), F1: uint(id_(len(v7))), F2: func() int16 { if true { return int16(1) }; return int16(-24844) }()}))
	var im8 Shape_ = m8
	m8 = (T1_213{F0: uint32(5), F1: uint(1811802083106883336), F2: int16(3)})
	fmt.Println("interface", im8.M(int(id_(len(v7)))))
	fmt.Println("v7", v7)
	fmt.Println("v7", v7)
	v9 := id_[T1_213](f5_213((-(id_(uint64(3)) << 65)), func() int8 { if func() bool { if true { return true }; return false }() { return (id_(int8(-127)) * int8(-128)) }; return (id_(int8(-1)) - int8(127)) }(), (map[string]int16{}))); _ = v9
	for i10 := int(0); i10 < 3; i10++ {
		_ = i10
		tick_()
	}
	fmt.Println("v7", v7)
	fmt.Println("m8", m8)
	fmt.Printf("v9 %v\n", v9)
}
func main_213() {
	fuel_ = 3000
	try_(t6_213)
	fmt.Println("fuel", fuel_)
}

// 215
type my0_215 int
func c0_215() {
	xs := []string{}
	_, _, _, _, _ = slices.Max[[]int], maps.Keys[map[int]int], sort.Ints, cmp.Compare[int], math.Pi
	show := func() { fmt.Println(xs, len(xs)) }
	try_(func() { tell_("Min")(slices.Min(xs[:len(xs)/2])) })
	try_(func() { tell_("Compact")(slices.Compact(([]string)(nil))) })
	try_(func() { tell_("Replace")(slices.Replace(xs[:len(xs)/2], 1, 0, "é")) })
	try_(func() { tell_("IsSorted")(slices.IsSorted(xs[:])) })
	try_(func() { tell_("BinarySearch")(slices.BinarySearch(slices.Sorted(slices.Values([]string{"é", "", "é", "é", "é", "B", "é", ""})), "é")) })
	try_(func() { tell_("Replace")(slices.Replace(xs[:len(xs)/3], 0, 2, "a")) })
	try_(func() { tell_("Compare")(slices.Compare(xs[:], xs[len(xs)/2:])) })
	show()
	try_(func() {
		for c := range slices.Chunk(xs, 1) {
			fmt.Print(c, len(c), cap(c), " ")
		}
		fmt.Println()
	})
	sort.SliceStable(xs, func(i, j int) bool { return len(fmt.Sprint(xs[i])) < len(fmt.Sprint(xs[j])) }); show()
	slices.SortStableFunc(xs, func(x, y string) int { return cmp.Compare(len(fmt.Sprint(x)), len(fmt.Sprint(y))) }); show()
	slices.Sort(xs); show()
}
func main_215() {
	try_(c0_215)
}

// 216
type T1_216 struct {
	F0 uintptr
	F1 uint64
	F2 uint
	F3 []uint16
}
func (t T1_216) M(x int) int {
	return int(((id_(uint8(7)) ^ uint8(7)) >> (t.F2 | t.F2)))
}
func (t T1_216) N(x int) T1_216 {
	return t
}
func (t *T1_216) Set(x int) {
	t.F2 = (*t).F2
}
func f2_216() T1_216 {
	tick_()
	fmt.Println("in f2_216")
	var v3 int = id_(((^id_(int(2))) * (id_(int(-1)) * int(0)))); _ = v3
	return (T1_216{F1: uint64(id_(uint8(3))), F3: func() []uint16 { if false { return []uint16(nil) }; return (make([]uint16, 4, 8)) }()})
}
func f4_216() T1_216 {
	tick_()
	switch x5 := string([]byte{uint8(id_(uint16(1))), (id_(uint8(0)) &^ uint8(5))}); x5 {
		case "0é":
			fallthrough
		case " aa\n\na", x5:
		case "\n", cut_(string(x5 + x5)):
			fallthrough
		case func() string { if true { return x5 }; return x5 }():
			if (id_(true) != false) {
				break
			}
	}
	return (T1_216{F1: (id_(uint64(76)) >> 0), F2: (id_(uint(2)) << id_(uint(2))), F3: func() []uint16 { if false { return []uint16(nil) }; return (make([]uint16, 4, 6)) }()})
}
func t6_216() {
	v7 := id_[uint64](func() uint64 { if ((id_(int(2)) / (id_(int(-2679438641421075895)) | 1)) == (id_(int(7)) + int(-1))) { return ((id_(uint64(0)) + uint64(4162467151967773969)) << 65) }; return func() uint64 { if (id_(uint16(2)) == uint16(0x6c97)) { return func() uint64 { if false { return uint64(0xfffffffffffffffe) }; return uint64(0) }() }; return (^id_(uint64(1))) }() }()); _ = v7
	v8 := id_[[7][]int](([7][]int{[]int(window_([]int(append(trim_([]int(([]int{}))), []int{int(3), int(-4472658164774243233), int(1)}...)), int(id_(uint16(7))), id_(id_(int(0))))), id_(func() []int { if true { return []int(nil) }; return ([]int{int(-9223372036854775808), int(1098781796462188113)}) }())})); _ = v8
	try_(func() {
		q9 := &v8; _ = q9
		_ = (func() any { if false { return any(true) }; return any(uint8(7)) }()).(float64)
		fmt.Println("no panic")
	})
	ch10 := make(chan int, 3)
	go func() {
		defer close(ch10)
		for i := range 4 {
			_ = i
			ch10 <- i
		}
	}()
	var s12 []int
	for x11 := range ch10 {
		s12 = append(s12, x11)
	}
	fmt.Println("s12", s12)
	v7 = func() uint64 { if (v7 == v7) { return (-(v7 / (v7 | 1))) }; return (v7 &^ v7) }()
	fmt.Printf("v7 %T\n", v7)
	fmt.Println("v8", v8)
	fmt.Println("s12", s12)
}
func t13_216() {
	o15 := func() (r14 string) {
		defer func() {
			var v16 []complex128; _ = v16
			r14 = cut_(fmt.Sprintf("%v", func() []complex128 { if false { return v16 }; return v16 }()))
		}()
		defer fmt.Println("deferred", (func() float64 { if false { return float64(0.1) }; return float64(-1) }() * ([...]float64{float64(16777217), float64(-3.75), float64(595)})[id_(0)]))
		defer func() {
			if x := recover(); x != nil {
				fmt.Println("caught", x)
			}
			for i17 := int(0); i17 < 3; i17++ {
				_ = i17
				tick_()
				f18 := func() float64 {
					tick_()
					v19 := id_[uint8]((((id_(uint8(13)) ^ uint8(1)) % (func() uint8 { if false { return uint8(0) }; return uint8(7) }() | 1)) + func() uint8 { if (i17 > i17) { return (id_(uint8(2)) >> id_(uint(2))) }; return (id_(uint8(7)) + uint8(255)) }())); _ = v19
					return (-func() float64 { if true { return float64(812) }; return float64(0.5) }())
				}
				o20 := f18(); _ = o20
				fmt.Printf("o20 %+v\n", o20)
				o21 := f18(); _ = o21
				fmt.Println("o21", o21)
				o22 := f18(); _ = o22
				fmt.Println("o22", o22)
			}
			r14 = cut_(string(r14 + r14))
		}()
		if func() bool { if false { return true }; return false }() {
			panic((id_(int8(-128)) == int8(0)))
		}
		_ = r14[((id_(int(-1)) / (id_(int(-5161948918203853278)) | 1)) << 100)]
		return cut_(fmt.Sprintf("%#v", r14))
	}()
	_ = o15
	fmt.Printf("o15 %+v\n", o15)
	fmt.Println("o15", o15)
}
func main_216() {
	fuel_ = 3000
	try_(t6_216)
	try_(t13_216)
	fmt.Println("fuel", fuel_)
}

// 217
func count0_217(name string, n int, cleanup bool) iter.Seq[int] {
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
func pairs0_217(xs ...string) iter.Seq2[int, string] {
	return func(yield func(int, string) bool) {
		for i, x := range xs {
			if !yield(i, x) {
				break
			}
		}
	}
}
func filter0_217[T any](seq iter.Seq[T], keep func(T) bool) iter.Seq[T] {
	return func(yield func(T) bool) {
		seq(func(x T) bool { return !keep(x) || yield(x) })
	}
}
func run0_217(limit int) (res string) {
	x := 0
	defer func() { fmt.Println("end", x, res) }()
	if limit < 0 {
		goto done
	}
outer:
	for i := range count0_217("a", 2, true) {
		if x < 0 {
			continue outer
		}
		defer func() { if r := recover(); r != nil { res = fmt.Sprint("rescued ", r) } }()
		for j := range count0_217("b", 1, false) {
			x++
			x += i * j
			if i == 2 && j == 1 {
				panic("in body")
			}
			if i+j > limit {
				break
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
func wrong0_217() {
	var kept func(int) bool
	for i := range func(yield func(int) bool) { kept = yield; yield(0); yield(1); yield(2) } {
		fmt.Println("got", i)
		if i == 1 {
			break
		}
	}
	kept(7)
}
func c0_217() {
	try_(func() { fmt.Println(run0_217(1)) })
	try_(func() { fmt.Println(run0_217(-1)) })
	try_(wrong0_217)
	for i, s := range pairs0_217("p", "q", "r") {
		defer fmt.Print("loop defer ", i, s, "\n")
		if i == 1 {
			continue
		}
		fmt.Println(i, s)
	}
	for range filter0_217(count0_217("f", 6, true), func(i int) bool { return i%2 == 0 }) {
		fmt.Print(".")
	}
	next, stop := iter.Pull(count0_217("pull", 2, false))
	v, ok := next()
	fmt.Println(v, ok)
	v, ok = next()
	fmt.Println(v, ok)
	stop()
	v, ok = next()
	fmt.Println(v, ok)
	var fs []func() int
	for i := range count0_217("closures", 3, false) {
		fs = append(fs, func() int { i++; return i })
	}
	fmt.Println(fs[0](), fs[0](), fs[2]())
	for i := range filter0_217(filter0_217(count0_217("ff", 9, false), func(i int) bool { return i > 1 }), func(i int) bool { return i%3 != 0 }) {
		if i > 6 {
			break
		}
		fmt.Print(i, " ")
	}
}
type C1_217 struct{ n int }
func (c C1_217) Get() int { return c.n }
func (c *C1_217) Add(x ...int) int {
	for _, v := range x {
		c.n += v
	}
	return c.n
}
func (c *C1_217) Nil() bool { return c == nil }
type D1_217 struct{ *C1_217 }
type E1_217 struct{ C1_217 }
type G1_217 interface {
	Get() int
	Add(...int) int
}
type F1_217 func(int) int
func (f F1_217) Twice(x int) int { return f(f(x)) }
type S1_217 []int
func (s S1_217) Len() int { return len(s) }
func (s *S1_217) Push(x int) { *s = append(*s, x) }
func c1_217() {
	c := C1_217{4}
	get, add := c.Get, c.Add
	c.n = 1
	fmt.Println(get(), add(1, 2), c.n, get(), C1_217.Get(c), (*C1_217).Get(&c), (*C1_217).Add(&c, []int{1, 1}...))
	d, e := D1_217{&c}, E1_217{c}
	dg, eg, da, ea := d.Get, e.Get, d.Add, e.Add
	c.n, e.n = 10, 20
	fmt.Println(dg(), eg(), da(1), ea(1), c.n, e.n, d.n, D1_217.Add(d, 5), (*E1_217).Add(&e, 7), E1_217.Get(e))
	var g G1_217 = &e
	h, i := g.Get, g.Add
	fmt.Println(i(3), h(), G1_217.Get(g), G1_217.Add(g, 1, 2), interface{ Get() int }.Get(g))
	var np *C1_217
	fmt.Println(np.Nil(), (*C1_217).Nil(nil))
	try_(func() { fmt.Println(np.Get()) })
	try_(func() { f := np.Get; fmt.Println(f()) })
	try_(func() { var dd D1_217; fmt.Println(dd.Nil()); fmt.Println(dd.Get()) })
	try_(func() { var gg G1_217; f := gg.Get; fmt.Println(f()) })
	gn := []G1_217{np}[id_(0)]
	fmt.Println(gn == nil, gn != nil, gn.(*C1_217).Nil())
	try_(func() { fmt.Println(gn.Get()) })
	fmt.Println(F1_217(func(x int) int { return x*1 - 1 }).Twice(4))
	var s S1_217
	push := s.Push
	push(1)
	s.Push(1)
	defer fmt.Println("deferred", s.Len(), s)
	defer s.Push(9)
	length := s.Len
	push(4)
	fmt.Println(length(), s.Len(), s)
	fs := []func() int{c.Get, (&c).Get, d.Get, func() int { return c.n }}
	c.n = -4
	for _, f := range fs {
		fmt.Print(f(), " ")
	}
	fmt.Printf("%T %T %T\n", c.Add, (*C1_217).Add, G1_217.Get)
}
func main_217() {
	try_(c0_217)
	try_(c1_217)
}

// 218
type C0_218 struct{ n int }
func (c C0_218) Get() int { return c.n }
func (c *C0_218) Add(x ...int) int {
	for _, v := range x {
		c.n += v
	}
	return c.n
}
func (c *C0_218) Nil() bool { return c == nil }
type D0_218 struct{ *C0_218 }
type E0_218 struct{ C0_218 }
type G0_218 interface {
	Get() int
	Add(...int) int
}
type F0_218 func(int) int
func (f F0_218) Twice(x int) int { return f(f(x)) }
type S0_218 []int
func (s S0_218) Len() int { return len(s) }
func (s *S0_218) Push(x int) { *s = append(*s, x) }
func c0_218() {
	c := C0_218{9}
	get, add := c.Get, c.Add
	c.n = 5
	fmt.Println(get(), add(3, 2), c.n, get(), C0_218.Get(c), (*C0_218).Get(&c), (*C0_218).Add(&c, []int{1, 1}...))
	d, e := D0_218{&c}, E0_218{c}
	dg, eg, da, ea := d.Get, e.Get, d.Add, e.Add
	c.n, e.n = 10, 20
	fmt.Println(dg(), eg(), da(1), ea(1), c.n, e.n, d.n, D0_218.Add(d, 5), (*E0_218).Add(&e, 7), E0_218.Get(e))
	var g G0_218 = d
	h, i := g.Get, g.Add
	fmt.Println(i(3), h(), G0_218.Get(g), G0_218.Add(g, 1, 2), interface{ Get() int }.Get(g))
	var np *C0_218
	fmt.Println(np.Nil(), (*C0_218).Nil(nil))
	try_(func() { fmt.Println(np.Get()) })
	try_(func() { f := np.Get; fmt.Println(f()) })
	try_(func() { var dd D0_218; fmt.Println(dd.Nil()); fmt.Println(dd.Get()) })
	try_(func() { var gg G0_218; f := gg.Get; fmt.Println(f()) })
	gn := []G0_218{np}[id_(0)]
	fmt.Println(gn == nil, gn != nil, gn.(*C0_218).Nil())
	try_(func() { fmt.Println(gn.Get()) })
	fmt.Println(F0_218(func(x int) int { return x*3 - 1 }).Twice(9))
	var s S0_218
	push := s.Push
	push(1)
	s.Push(5)
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
	fmt.Printf("%T %T %T\n", c.Add, (*C0_218).Add, G0_218.Get)
}
func c1_218() {
	s := append([]int(nil), 31, 30, 80, 75, 85)
	show_ := func(what string, x []int) { fmt.Println(what, x, len(x), cap(x), x == nil) }
	show_("s", s)
	s0 := append(s, 9, 75, 59, 84)
	if len(s) > 0 {
		s[0] = 65
	}
	show_("s0", s0)
	s1 := s0[:len(s0)/2]
	show_("s1", s1)
	s2 := append(s, 24, 24)
	show_("s2", s2)
	s3 := append(s2, 23, 77, 4, 15)
	if len(s2) > 0 {
		s2[0] = 46
	}
	show_("s3", s3)
	s4 := s0[:len(s0)/2:(len(s0)+cap(s0))/2]
	if len(s0) > 0 {
		s0[0] = 7
	}
	show_("s4", s4)
	for c := range slices.Chunk(s, 2) {
		fmt.Print(c, cap(c), " ")
	}
	fmt.Println()
	slices.Sort(s); fmt.Println(s)
	_ = s
	_ = s0
	_ = s1
	_ = s2
	_ = s3
	_ = s4
	_ = slices.Max[[]int]
}
func main_218() {
	try_(c0_218)
	try_(c1_218)
}

// 219
type T1_219 struct {
	F0 int8
	F1 uint16
	F2 uint8
}
type T2_219 struct {
	F0 int
	F1 *uint64
	T1_219
}
func (t T1_219) M(x int) int {
	return int((func() uint { if false { return uint(0) }; return uint(0) }() &^ func() uint { if false { return uint(2245807077340769376) }; return uint(3) }()))
}
func (t T1_219) N(x int) T1_219 {
	return (T1_219{F2: *ptr_(t.F2)})
}
func (t *T1_219) Set(x int) {
	t.F1 = ((*t).F1 - (*t).F1)
}
func (t T2_219) M(x int) int {
	return func() int { if func() bool { if func() bool { if true { return true }; return true }() { return (id_(uint32(4294967294)) == uint32(0)) }; return func() bool { if true { return false }; return true }() }() { return x }; return (-x) }()
}
func (t *T2_219) Set(x int) {
	t.F0 = (x + (*t).F0)
}
func f5_219(p3 []int32, p4 [3]int16) map[int]uint8 {
	tick_()
	var v6 float32 = (-(float32(imag(id_(complex64(complex(1, -0.5))))) * float32(id_(uint8(5))))); _ = v6
	return (map[int]uint8{int(-9223372036854775808): uint8(id_(len(p4))), int(-8904125189305247021): id_(id_(uint8(2)))})
}
func f8_219(p7 *uint16) []string {
	tick_()
	v9 := id_[int]((((id_(int(2)) % (id_(int(7)) | 1)) << 32) / ((func() int { if false { return int(0x7ffffffffffffffe) }; return int(-1) }() - func() int { if false { return int(3) }; return int(5546530932791630168) }()) | 1))); _ = v9
	return func() []string { if (id_(int16(32767)) >= int16(3)) { return []string(mapped_([]int{1, 2, v9}, func(i int) string { return "" })) }; return []string(window_([]string(([]string{"é0Z", "😀b", "0"})), v9, v9)) }()
}
func t10_219() {
	f13 := func(p11 T2_219, p12 []string) *int32 {
		tick_()
		p12 = p12[:len(p12)/2]
		switch x14 := string(rune(*ptr_(id_(int32(2147483646))))); x14 {
			case "\n\"\x00":
				p11 = (T2_219{F0: ((p11.F0 &^ p11.F0) | p11.F0), F1: p11.F1})
				v15 := id_[int]((p11.F0 % (p11.F0 | 1))); _ = v15
				if (id_(int64(0x7ffffffffffffffe)) < int64(0)) {
					break
				}
				f18 := func(p16 string, p17 T2_219) int16 {
					tick_()
					q19 := &p17; _ = q19
					if x20 := id_[int](p11.F0); id_((id_(true) || true)) {
						_ = x20
					L21:
						for i23, e22 := range p12 {
							_, _ = i23, e22
							_ = e22
							tick_()
							if (func() int { if false { return i23 }; return p17.F0 }() != x20) {
								break L21
							}
						}
					} else {
					}
					return (int16(sum_([]int{p17.F0, p17.F0})) + int16(id_(uint32(0xffffffff))))
				}
				o24 := f18(cut_(fmt.Sprintf("%T", x14)), p11); _ = o24
				fmt.Println("o24", o24)
				o25 := f18(x14, func() T2_219 { if false { return p11 }; return p11 }()); _ = o25
				fmt.Println("o25", o25)
				o26 := f18(string([]rune(x14)), (T2_219{F0: p11.F0, F1: p11.F1, T1_219: p11.T1_219})); _ = o26
				fmt.Printf("o26 %v\n", o26)
			case "", x14:
				fallthrough
			default:
		}
		return ptr_((id_(int32(3)) &^ int32(3)))
	}
	o27 := f13((T2_219{int(0), ptr_(uint64(2)), (T1_219{F0: int8(-127), F2: uint8(255)})}), ([]string{"\xff", "\"bZZZ ", "é😀"})); _ = o27
	if o27 != nil {
		fmt.Println("*o27", *o27)
	}
	o28 := f13((T2_219{int(0x7fffffffffffffff), ptr_(uint64(0xffffffffffffffff)), (T1_219{int8(55), uint16(0xfffe), uint8(0)})}), func() []string { if false { return (make([]string, 2, 5)) }; return ([]string{"\xff", "\n", "世"}) }()); _ = o28
	if o28 != nil {
		fmt.Println("*o28", *o28)
	}
	if o27 != nil {
		fmt.Println("*o27", *o27)
	}
	if o28 != nil {
		fmt.Println("*o28", *o28)
	}
}
func t29_219() {
	v30 := cut_(fmt.Sprint(func() uint8 { if (pair_[bool, uint]{true, uint(3382374212485842437)}).A { return func() uint8 { if false { return uint8(0) }; return uint8(2) }() }; return (any(id_(uint8(0)))).(uint8) }(), ((id_(int(9223372036854775807)) &^ int(-9223372036854775807)) >> 64))); _ = v30
	var v31 map[uintptr][1]float64 = (map[uintptr][1]float64{uintptr(18446744073709551614): ([1]float64{}), uintptr(18446744073709551615): ([1]float64{})}); _ = v31
	fmt.Printf("v30 %#v\n", v30)
	var v32 []T1_219; _ = v32
	if x33 := id_[uint8](func() uint8 { if (id_(uint32(2)) >= uint32(4294967295)) { return (id_(uint8(2)) &^ uint8(254)) }; return uint8(sum_([]int{int(2), int(2)})) }()); (func() uint16 { if true { return uint16(7) }; return uint16(7) }() != (id_(uint16(5)) | uint16(1))) {
		_ = x33
		v34 := func() string { if (func() int { if true { return int(12) }; return int(-9223372036854775807) }() <= (id_(int(2)) &^ int(9223372036854775807))) { return cut_(fmt.Sprintf("%+v", (map[uintptr][1]float64{uintptr(17): *new([1]float64)}))) }; return func() string { if (id_(int64(0)) < int64(-9223372036854775807)) { return cut_(string(v30 + v30)) }; return v30 }() }(); _ = v34
		if len(v32) < 40 {
			v32 = append(v32, (T1_219{F0: int8(id_(int64(2831441067206549634))), F1: func() uint16 { if false { return uint16(0) }; return uint16(0) }()}), *ptr_((T1_219{int8(2), uint16(2), x33})))
		}
	}
	if func() bool { if ((pair_[int32, float32]{int32(2147483646), float32(2.25)}).A < (id_(int32(0)) << 100)) { return func() bool { if *ptr_(id_(true)) { return (id_(true) || false) }; return func() bool { if true { return false }; return true }() }() }; return (!id_(true) && !id_(false)) }() {
		v35 := id_[map[uint16]map[T1_219]int]((map[uint16]map[T1_219]int{uint16(3): (map[T1_219]int{id_((T1_219{F1: uint16(3), F2: uint8(7)})): (id_(int(0x7fffffffffffffff)) | int(0)), id_((T1_219{F1: uint16(1), F2: uint8(46)})): (any(id_(int(-9223372036854775808)))).(int), id_((T1_219{F0: int8(-128), F1: uint16(0), F2: uint8(2)})): id_(id_(int(-9223372036854775807)))}), uint16(0): (map[T1_219]int{})})); _ = v35
	}
	fmt.Println("v30", v30)
	fmt.Println("v31", v31)
	fmt.Println("v32", v32)
}
func main_219() {
	fuel_ = 3000
	try_(t10_219)
	try_(t29_219)
	fmt.Println("fuel", fuel_)
}

// 220
func count0_220(name string, n int, cleanup bool) iter.Seq[int] {
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
func pairs0_220(xs ...string) iter.Seq2[int, string] {
	return func(yield func(int, string) bool) {
		for i, x := range xs {
			if !yield(i, x) {
				break
			}
		}
	}
}
func filter0_220[T any](seq iter.Seq[T], keep func(T) bool) iter.Seq[T] {
	return func(yield func(T) bool) {
		seq(func(x T) bool { return !keep(x) || yield(x) })
	}
}
func run0_220(limit int) (res string) {
	x := 0
	defer func() { fmt.Println("end", x, res) }()
	if limit < 0 {
		goto done
	}
outer:
	for i := range count0_220("a", 3, false) {
		if x < 0 {
			continue outer
		}
		func() { defer func() { x++ }(); x += i }()
		for j := range count0_220("b", 2, false) {
			x++
			defer func() { if r := recover(); r != nil { res = fmt.Sprint("rescued ", r) } }()
			if i == 2 && j == 1 {
				break outer
			}
			if i+j > limit {
				x += 10
			}
		}
		switch {
		case i == 1:
			continue outer
		}
		fmt.Println("i", i, x)
	}
done:
	return res + fmt.Sprint("x", x)
}
func wrong0_220() {
	var kept func(int) bool
	for i := range func(yield func(int) bool) { kept = yield; defer yield(3); yield(1) } {
		fmt.Println("got", i)
		if i == 1 {
			break
		}
	}
	kept(7)
}
func c0_220() {
	try_(func() { fmt.Println(run0_220(3)) })
	try_(func() { fmt.Println(run0_220(-1)) })
	try_(wrong0_220)
	for i, s := range pairs0_220("p", "q", "r") {
		defer fmt.Print("loop defer ", i, s, "\n")
		if i == 1 {
			continue
		}
		fmt.Println(i, s)
	}
	for range filter0_220(count0_220("f", 6, false), func(i int) bool { return i%2 == 1 }) {
		fmt.Print(".")
	}
	next, stop := iter.Pull(count0_220("pull", 3, false))
	v, ok := next()
	fmt.Println(v, ok)
	v, ok = next()
	fmt.Println(v, ok)
	stop()
	v, ok = next()
	fmt.Println(v, ok)
	var fs []func() int
	for i := range count0_220("closures", 3, false) {
		fs = append(fs, func() int { i++; return i })
	}
	fmt.Println(fs[0](), fs[0](), fs[2]())
	for i := range filter0_220(filter0_220(count0_220("ff", 9, false), func(i int) bool { return i > 1 }), func(i int) bool { return i%3 != 0 }) {
		if i > 6 {
			break
		}
		fmt.Print(i, " ")
	}
}
func main_220() {
	try_(c0_220)
}

func main() {
	if len(os.Args) > 1 {
		switch os.Args[1] {
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
	case "116":
		main_116()
	case "117":
		main_117()
	case "119":
		main_119()
	case "120":
		main_120()
	case "121":
		main_121()
	case "123":
		main_123()
	case "124":
		main_124()
	case "126":
		main_126()
	case "127":
		main_127()
	case "129":
		main_129()
	case "130":
		main_130()
	case "131":
		main_131()
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
	case "149":
		main_149()
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
	case "190":
		main_190()
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
	case "200":
		main_200()
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
	case "212":
		main_212()
	case "213":
		main_213()
	case "215":
		main_215()
	case "216":
		main_216()
	case "217":
		main_217()
	case "218":
		main_218()
	case "219":
		main_219()
	case "220":
		main_220()
		}
		return
	}
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
	fmt.Println("## 116")
	main_116()
	fmt.Println("## 117")
	main_117()
	fmt.Println("## 119")
	main_119()
	fmt.Println("## 120")
	main_120()
	fmt.Println("## 121")
	main_121()
	fmt.Println("## 123")
	main_123()
	fmt.Println("## 124")
	main_124()
	fmt.Println("## 126")
	main_126()
	fmt.Println("## 127")
	main_127()
	fmt.Println("## 129")
	main_129()
	fmt.Println("## 130")
	main_130()
	fmt.Println("## 131")
	main_131()
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
	fmt.Println("## 149")
	main_149()
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
	fmt.Println("## 190")
	main_190()
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
	fmt.Println("## 200")
	main_200()
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
	fmt.Println("## 212")
	main_212()
	fmt.Println("## 213")
	main_213()
	fmt.Println("## 215")
	main_215()
	fmt.Println("## 216")
	main_216()
	fmt.Println("## 217")
	main_217()
	fmt.Println("## 218")
	main_218()
	fmt.Println("## 219")
	main_219()
	fmt.Println("## 220")
	main_220()
}
