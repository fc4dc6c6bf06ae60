// Generic functions: inference, explicit arguments, constraints, recursion, closures.
package main

import "fmt"

type number interface {
	~int | ~int8 | ~uint8 | ~float32 | ~float64
}

type celsius float32
type tiny uint8

func sum[T number](xs ...T) (s T) {
	for _, x := range xs {
		s += x
	}
	return
}

func mapTo[T, U any](xs []T, f func(T) U) []U {
	r := make([]U, 0, len(xs))
	for _, x := range xs {
		r = append(r, f(x))
	}
	return r
}

func reduce[T, A any](xs []T, a A, f func(A, T) A) A {
	for _, x := range xs {
		a = f(a, x)
	}
	return a
}

func keys[M ~map[K]V, K comparable, V any](m M) int { return len(m) }
func index[T comparable](xs []T, v T) int {
	for i, x := range xs {
		if x == v {
			return i
		}
	}
	return -1
}
func zero[T any]() (z T) { return }
func ptr[T any](v T) *T  { return &v }
func apply[S ~[]E, E any](s S, f func(*E)) S {
	for i := range s {
		f(&s[i])
	}
	return s
}
func conv[To, From number](f From) To { return To(f) }
func fact[T number](n T) T {
	if n <= 1 {
		return 1
	}
	return n * fact(n-1)
}
func pairUp[A, B any](a A, b B) struct {
	a A
	b B
} {
	return struct {
		a A
		b B
	}{a, b}
}
func compose[A, B, C any](f func(A) B, g func(B) C) func(A) C { return func(a A) C { return g(f(a)) } }
func typeName[T any]() string                                 { var z T; return fmt.Sprintf("%T", z) }
func chanOf[T any](xs ...T) <-chan T {
	c := make(chan T, len(xs))
	for _, x := range xs {
		c <- x
	}
	close(c)
	return c
}
func swap[T any](a, b *T)      { *a, *b = *b, *a }
func isType[T any](x any) bool { _, ok := x.(T); return ok }

type names []string

func main() {
	fmt.Println(sum(1, 2, 3), sum(1.5, 2), sum[float32](1, 0.25), sum(celsius(1.5), 2), sum[tiny](200, 100), sum[int]())
	fmt.Println(mapTo([]int{1, 2}, func(i int) string { return fmt.Sprint(i * i) }), reduce([]string{"a", "b"}, 0, func(n int, s string) int { return n*10 + len(s) }))
	fmt.Println(keys(map[string]int{"a": 1}), index([]string{"x", "y"}, "y"), index([]float64{1}, 2), index([]any{1, "a", nil}, nil))
	fmt.Println(zero[int](), zero[string]() == "", zero[*int]() == nil, zero[[2]bool](), zero[struct{ x int }](), zero[error]() == nil)
	p := ptr(5)
	q := ptr([2]int{1, 2})
	*p++
	q[0] = 9
	fmt.Println(*p, *q)
	ns := apply(names{"a", "b"}, func(s *string) { *s += "!" })
	fmt.Printf("%v %T\n", ns, ns)
	fmt.Println(conv[int](3.99), conv[uint8](300), conv[celsius](7), fact(5), fact(5.0), fact(tiny(6)))
	fmt.Printf("%v %T\n", pairUp(1, "x"), pairUp(2.5, []int{1}))
	fmt.Println(compose(func(i int) float64 { return float64(i) / 2 }, func(f float64) string { return fmt.Sprint(f) })(3))
	fmt.Println(typeName[int](), typeName[map[string][]celsius](), typeName[*names](), typeName[any](), typeName[func(int) string]())
	for v := range chanOf("p", "q") {
		fmt.Print(v, " ")
	}
	a, b := "1", "2"
	swap(&a, &b)
	fmt.Println(a, b, isType[int](1), isType[string](1), isType[fmt.Stringer](1), isType[error](fmt.Errorf("e")))
	f := sum[int8]
	fmt.Println(f(100, 100), mapTo([]int{1}, conv[float64, int]), mapTo[int8](nil, func(i int8) int { return 0 }) == nil)
	var g func([]int, int) int = index
	fmt.Println(g([]int{4, 5}, 5), max(sum(1, 2), 2), min("b", "a"))
}
