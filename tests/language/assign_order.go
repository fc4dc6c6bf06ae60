// Order of evaluation in assignments, calls, composite literals and operators.
package main

import "fmt"

var trace string

func t[T any](name string, v T) T { trace += name + " "; return v }

func flush() { fmt.Println(trace); trace = "" }

func three() (int, int, int) { t("three", 0); return 1, 2, 3 }

type obj struct{ n int }

func (o obj) m(s string) obj { t("m"+s, 0); o.n++; return o }

func main() {
	a := []int{10, 20, 30}
	i := 0
	i, a[i] = 1, 99
	fmt.Println(i, a)
	a[i], i = 77, 2
	fmt.Println(i, a)
	a[0], a[1], a[2] = a[2], a[0], a[1]
	fmt.Println(a)
	a[t("x", 0)], a[t("y", 1)] = t("v1", 5), t("v2", 6)
	flush()
	t("arr", a)[t("idx", 2)] = t("val", 8)
	flush()
	_ = []int{t("e0", 0), t("e1", 1), t("e2", 2)}
	_ = obj{t("field", 1)}
	flush()
	_ = t("l", 1) + t("r", 2)*t("s", 3)
	_ = t("f", false) && t("no", true) || t("or", true)
	flush()
	fmt.Sprint(t("a1", 1), t("a2", 2), obj{}.m("1").m("2").n, t("a3", 3))
	flush()
	m := map[string]int{}
	m[t("k", "key")] += t("inc", 4)
	m[t("k2", "key")]++
	flush()
	fmt.Println(m)
	p := &obj{1}
	p, p.n = &obj{5}, 42
	fmt.Println(p.n)
	x, y := 1, 2
	x, y = y, x+y
	x, y, i = y, x, x*10
	fmt.Println(x, y, i)
	a[0], _, a[1] = three()
	flush()
	fmt.Println(a)
	var s struct{ f, g int }
	s.f, s.g, x = three()
	fmt.Println(s, x)
	trace = ""
	ptr := t("ptr", &x)
	*ptr, y = t("va", 100), *ptr
	fmt.Println(x, y)
	flush()
	sl := []int{1, 2, 3}
	sl, sl[0] = []int{7, 8, 9}, 55
	fmt.Println(sl)
	func(args ...int) { fmt.Println(args) }(three())
	fs := []func(int) int{func(v int) int { return v + 1 }}
	fmt.Println(t("fs", fs)[t("i", 0)](t("arg", 1)))
	flush()
	func() {
		defer func() { fmt.Println(recover()); flush() }()
		var nilm map[int]int
		nilm[t("key", 1)] = t("value", 2)
	}()
	func() {
		defer func() { fmt.Println(recover()); flush() }()
		var arr [2]int
		arr[t("oob", 5)%7] = t("rhs", 1)
	}()
	func() {
		defer func() { fmt.Println(recover()); fmt.Println(a[0]) }()
		var np *obj
		a[0], np.n = 1000, 1
	}()
	defer t("deferred", fmt.Println)(t("darg", "bye"), trace)
	trace += "later"
	for i, a[0] = range []int{4, 5} {
	}
	fmt.Println(i, a)
}
