// Package variables are initialised by dependency, then init functions in order.
package main

import "fmt"

var a = t("a", b+1)
var b = t("b", f())
var c, d = two()
var _ = t("blank", 0)
var e = t("e", 5)
var fn = func() int { return t("fn", e*2) }
var g = fn() + h.v
var h = hold{t("h", 3)}
var m = map[string]int{"x": t("map", a)}
var arr = [...]int{t("arr0", 0), t("arr1", 1)}
var p = &a
var x, y = t("x", y0()), t("y", 2)
var iface any = method(meth{}.get)
var (
	late   int
	later  = t("later", late)
	unused = t("unused", len(arr))
)

type hold struct{ v int }
type meth struct{}
type method func() int

func (meth) get() int { return t("z", z) }

var z = t("zz", 9)

func y0() int { return y * 10 }

func t(s string, v int) int { fmt.Print(s, "=", v, " "); return v }
func f() int                { return t("f", e) }
func two() (int, int)       { return t("two", a), 2 }

func init() {
	fmt.Println("\ninit 1", a, b, c, d, e, g, h, m, arr, *p, x, y)
	late = 5
}

func init() {
	fmt.Println("init 2", late, later, unused, iface.(method)())
	defer fmt.Println("deferred in init")
	a = 100
}

func main() {
	fmt.Println("main", a, *p)
}

func init() { fmt.Println("init 3", a) }
