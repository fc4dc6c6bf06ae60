package main

import "fmt"

// Methods with type parameters of their own: called, bound, and as functions.
type Box[T any] struct{ v T }

func (b Box[T]) Map[U any](f func(T) U) Box[U] { return Box[U]{f(b.v)} }
func (b *Box[T]) Fill[U any](u U, f func(U) T)  { b.v = f(u) }
func (b Box[T]) Pair[K comparable](k K) (m map[K]T) {
	m = map[K]T{k: b.v}
	return
}

type S struct{ x int }

func (s S) Show[T any](t T) string      { return fmt.Sprint(s.x, "-", t) }
func (s *S) Add[N ~int | ~int8](n N) *S { s.x += int(n); return s }

type Outer struct {
	S
	name string
}

type Big struct{ a, b, c string }

func (s S) Rec[T any](n int, t T) []T {
	if n == 0 {
		return nil
	}
	return append(s.Rec(n-1, t), t)
}

type Shower interface{ Show(int) string }

func each[T any](xs []T) (out []string) {
	s := S{9}
	for _, x := range xs {
		out = append(out, s.Show(x))
		f := s.Show[T]
		out = append(out, f(x))
	}
	return
}

func main() {
	b := Box[int]{2}
	fmt.Println(b.Map(func(i int) string { return fmt.Sprint(i, "!") }))
	fmt.Println(b.Map(func(i int) Big { return Big{"a", "b", fmt.Sprint(i)} }))
	fmt.Println(b.Map[float64](func(i int) float64 { return float64(i) / 4 }))
	b.Fill("four", func(s string) int { return len(s) })
	fmt.Println(b, b.Pair("k"), b.Pair(1.5))
	g := b.Map[bool]
	b.v = 0
	fmt.Println(g(func(i int) bool { return i > 1 }))
	h := Box[int].Map[[]int]
	fmt.Println(h(b, func(i int) []int { return make([]int, i+1) }))

	s := S{1}
	show := s.Show[Big]
	s.Add(4).Add(int8(2))
	fmt.Println(show(Big{"x", "y", "z"}), s.Show("now"))
	add := s.Add[int]
	add(10)
	fmt.Println(s.x, (*S).Add[int8](&s, 1).x, S.Show[bool](s, true))
	var f func(int) string = s.Show
	fmt.Println(f(7), s.Rec(3, "r"), s.Rec(2, Big{a: "q"}))

	o := Outer{s, "o"}
	o.Add(100)
	fmt.Println(o.Show('c'), o.S.x, Outer.Show[string](o, "m"))
	fmt.Println(each([]string{"p", "q"}), each([]Big{{}}))

	var a any = s
	_, ok := a.(Shower)
	fmt.Println(ok)
	defer s.Show(1)
	done := make(chan bool)
	go func() { defer close(done); fmt.Println((&s).Show[error](nil)) }()
	<-done
}
