// Generic types embedded, with interfaces, and methods on embedded generics.
package main

import "fmt"

type store[K comparable, V any] interface {
	get(K) (V, bool)
	put(K, V)
}
type mem[K comparable, V any] struct{ m map[K]V }

func newMem[K comparable, V any]() *mem[K, V] { return &mem[K, V]{map[K]V{}} }
func (m *mem[K, V]) get(k K) (V, bool)        { v, ok := m.m[k]; return v, ok }
func (m *mem[K, V]) put(k K, v V)             { m.m[k] = v }

type logged[K comparable, V any] struct {
	store[K, V]
	log []string
}

func (l *logged[K, V]) put(k K, v V) {
	l.log = append(l.log, fmt.Sprint("put ", k))
	l.store.put(k, v)
}

type cache[V any] struct {
	*mem[string, V]
	hits, misses int
}

func (c *cache[V]) fetch(k string, make func() V) V {
	if v, ok := c.get(k); ok {
		c.hits++
		return v
	}
	c.misses++
	v := make()
	c.put(k, v)
	return v
}

func use[K comparable, V any](s store[K, V], k K, v V) string {
	s.put(k, v)
	got, ok := s.get(k)
	return fmt.Sprint(got, ok)
}

type base[T any] struct{ val T }

func (b base[T]) get() T   { return b.val }
func (b *base[T]) set(v T) { b.val = v }

type derived struct {
	base[int]
	name string
}
type both[T any] struct {
	base[T]
	other *base[string]
}

type num[T ~int | ~float64] struct{ v T }

func (n num[T]) add(o num[T]) num[T] { n.v += o.v; return n }

type adder[T any] interface{ add(T) T }

func total[T adder[T]](first T, rest ...T) T {
	for _, r := range rest {
		first = first.add(r)
	}
	return first
}

type event[T any] struct{ hs []func(T) }

func (e *event[T]) on(h func(T)) func() {
	e.hs = append(e.hs, h)
	i := len(e.hs) - 1
	return func() { e.hs[i] = func(T) {} }
}
func (e *event[T]) fire(v T) {
	for _, h := range e.hs {
		h(v)
	}
}

func main() {
	fmt.Println(use[string, int](newMem[string, int](), "a", 1))
	l := &logged[int, []string]{store: newMem[int, []string]()}
	fmt.Println(use[int, []string](l, 7, []string{"x"}), l.log)
	c := cache[float64]{mem: newMem[string, float64]()}
	for range 3 {
		c.fetch("pi", func() float64 { return 3.14 })
	}
	fmt.Println(c.hits, c.misses, c.m)
	d := derived{base[int]{4}, "d"}
	d.set(5)
	fmt.Println(d.get(), d.val, d.base, d)
	b := both[bool]{other: &base[string]{"s"}}
	b.set(true)
	b.other.set("t")
	fmt.Println(b.get(), b.other.get())
	var g interface{ get() int } = d
	fmt.Println(g.get())
	fmt.Println(total(num[int]{1}, num[int]{2}, num[int]{3}), total(num[float64]{0.5}))
	var e event[string]
	off := e.on(func(s string) { fmt.Print("1", s, " ") })
	e.on(func(s string) { fmt.Print("2", s, " ") })
	e.fire("a")
	off()
	e.fire("b")
	fmt.Println()
	fmt.Printf("%T %T %T\n", l, b, e)
}
