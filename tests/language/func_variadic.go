// Variadic functions, multiple results, functions as values.
package main

import "fmt"

func v(pre string, xs ...int) string { return fmt.Sprint(pre, len(xs), xs, xs == nil) }
func mod(xs ...int)                  { xs[0] = 99 }
func anys(xs ...any) int             { return len(xs) }
func two() (int, string)             { return 1, "b" }
func take(i int, s ...string) string { return fmt.Sprint(i, s) }
func fs(fs ...func() int) (s int) {
	for _, f := range fs {
		s += f()
	}
	return
}
func ret(xs ...int) []int             { return xs }
func nested(a int, b ...[]string) int { return a + len(b) }
func named() (a, b int, c string) {
	a, c = 1, "c"
	if a > 0 {
		return
	}
	return 7, 8, "x"
}
func swap(a, b *int) (x int, err error)       { *a, *b = *b, *a; x = *a; return }
func apply(f func(...int) []int, n int) []int { return f(n, n*2) }

type m struct{ n int }

func (r m) sum(xs ...int) int {
	for _, x := range xs {
		r.n += x
	}
	return r.n
}

func main() {
	fmt.Println(v("a"), v("b", 1), v("c", 1, 2), v("d", []int{3}...), v("e", nil...), v("f", []int{}...))
	s := []int{1, 2}
	mod(s...)
	mod(s[1:]...)
	fmt.Println(s, anys(), anys(nil), anys(nil, nil), anys([]any{1, 2}...), anys([]any{1, 2}), anys(s), anys(two()))
	fmt.Println(take(two()))
	n := 10
	fmt.Println(fs(func() int { return n }, func() int { n++; return n }), fs())
	r := ret(s...)
	r[0] = -1
	fmt.Println(s[0], ret() == nil, nested(1, nil, []string{"a"}), nested(2))
	fmt.Println(named())
	a, b := 1, 2
	fmt.Println(swap(&a, &b))
	fmt.Println(apply(ret, 3), m{5}.sum(1, 2), m{1}.sum(s...), m.sum(m{2}, 3))
	f := m{100}.sum
	fmt.Println(f(), f(1, 1))
	type pred func(int) bool
	not := func(p pred) pred { return func(i int) bool { return !p(i) } }
	even := pred(func(i int) bool { return i%2 == 0 })
	fmt.Println(not(even)(3), not(not(even))(3))
	func(args ...string) {
		args = append(args, "more")
		fmt.Println(args, len(args))
	}("x", "y")
	g := func() (func() (int, int), error) { return func() (int, int) { return 3, 4 }, nil }
	h, err := g()
	fmt.Println(err)
	fmt.Println(h())
	many := func(a, b, c, d, e, f, g, h, i, j int, k float64, l string, m []int) (int, float64, string, int) {
		return a + b + c + d + e + f + g + h + i + j, k, l, len(m)
	}
	fmt.Println(many(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 1.5, "l", []int{1}))
}
