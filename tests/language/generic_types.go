// Generic types with methods, embedding, recursion and nested instantiation.
package main

import (
	"cmp"
	"fmt"
)

type stack[T any] struct{ items []T }

func (s *stack[T]) push(v T) { s.items = append(s.items, v) }
func (s *stack[T]) pop() (v T, ok bool) {
	if len(s.items) == 0 {
		return
	}
	v = s.items[len(s.items)-1]
	s.items = s.items[:len(s.items)-1]
	return v, true
}
func (s stack[E]) each(f func(E)) {
	for _, x := range s.items {
		f(x)
	}
}

type pair[K comparable, V any] struct {
	key K
	val V
}

func (p pair[K, V]) String() string                           { return fmt.Sprintf("(%v=>%v)", p.key, p.val) }
func (p pair[A, B]) flip(f func(B) A, g func(A) B) pair[A, B] { return pair[A, B]{f(p.val), g(p.key)} }

type list[T any] struct {
	head *node[T]
	n    int
}
type node[T any] struct {
	v    T
	next *node[T]
}

func (l *list[T]) add(v T) *list[T] { l.head = &node[T]{v, l.head}; l.n++; return l }
func (l *list[T]) all() (r []T) {
	for n := l.head; n != nil; n = n.next {
		r = append(r, n.v)
	}
	return
}

type tree[T cmp.Ordered] struct {
	l, r *tree[T]
	v    T
}

func (t *tree[T]) insert(v T) *tree[T] {
	if t == nil {
		return &tree[T]{v: v}
	}
	if v < t.v {
		t.l = t.l.insert(v)
	} else {
		t.r = t.r.insert(v)
	}
	return t
}
func (t *tree[T]) walk(yield func(T) bool) bool {
	return t == nil || t.l.walk(yield) && yield(t.v) && t.r.walk(yield)
}

type set[T comparable] map[T]struct{}

func (s set[T]) add(vs ...T) set[T] {
	for _, v := range vs {
		s[v] = struct{}{}
	}
	return s
}
func (s set[T]) has(v T) bool { _, ok := s[v]; return ok }

type fn[A, B any] func(A) B

func (f fn[A, B]) mapAll(as []A) (bs []B) {
	for _, a := range as {
		bs = append(bs, f(a))
	}
	return
}

type counted[T any] struct {
	stack[T]
	pushes int
}

func (c *counted[T]) push(v T) { c.pushes++; c.stack.push(v) }

type num interface{ ~int | ~float64 }
type vec[T num] []T

func (v vec[T]) dot(w vec[T]) (s T) {
	for i := range v {
		s += v[i] * w[i]
	}
	return
}

type opt[T any] struct {
	v *T
}

func some[T any](v T) opt[T] { return opt[T]{&v} }
func (o opt[T]) or(d T) T {
	if o.v == nil {
		return d
	}
	return *o.v
}

type matrix[T num, R [2]T | [3]T] struct{ rows []R }

type alias = pair[string, int]

func main() {
	var s stack[string]
	s.push("a")
	s.push("b")
	v, ok := s.pop()
	s.each(func(x string) { fmt.Print(x, " ") })
	fmt.Println(v, ok)
	si := &stack[[]int]{}
	si.push([]int{1})
	fmt.Println(*si, len(si.items))
	_, ok = (&stack[int]{}).pop()
	p := pair[string, int]{"k", 1}
	fmt.Println(ok, p, pair[int, pair[string, bool]]{1, pair[string, bool]{"x", true}}, alias{"q", 2})
	fmt.Println(p.flip(func(i int) string { return fmt.Sprint(i) }, func(s string) int { return len(s) }))
	fmt.Printf("%T %T %v\n", p, si, p == alias{"k", 1})
	var l list[float64]
	fmt.Println(l.add(1).add(2.5).all(), l.n, (&list[stack[int]]{}).add(stack[int]{[]int{5}}).all())
	var t *tree[string]
	for _, w := range []string{"m", "c", "x", "a"} {
		t = t.insert(w)
	}
	t.walk(func(s string) bool { fmt.Print(s, " "); return s < "m" })
	fmt.Println()
	st := set[rune]{}.add('a', 'b', 'a')
	fmt.Println(len(st), st.has('b'), st.has('z'))
	fmt.Println(fn[int, string](func(i int) string { return fmt.Sprint(i, "!") }).mapAll([]int{1, 2}))
	var c counted[bool]
	c.push(true)
	c.stack.push(false)
	fmt.Println(c.pushes, len(c.items), c)
	fmt.Println(vec[int]{1, 2}.dot(vec[int]{3, 4}), vec[float64]{0.5}.dot([]float64{4}))
	fmt.Println(some(3).or(4), opt[string]{}.or("none"), some(some(1)).or(opt[int]{}).or(9))
	m := matrix[int, [2]int]{rows: [][2]int{{1, 2}}}
	fmt.Printf("%v %T\n", m, m)
	f := (*stack[string]).push
	f(&s, "expr")
	g := s.pop
	fmt.Println(g())
	var x any = p
	switch x.(type) {
	case pair[int, int]:
		fmt.Println("int int")
	case pair[string, int]:
		fmt.Println("string int")
	}
	m2 := map[pair[int, int]]string{{1, 2}: "a"}
	fmt.Println(m2[pair[int, int]{1, 2}], m2)
}
