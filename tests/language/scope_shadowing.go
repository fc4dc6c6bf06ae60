// Shadowing of variables, types, functions, packages and predeclared names.
package main

import "fmt"

var x = "package"

type T int

func f() string { return "pkg f" }

func main() {
	fmt.Println(x, f())
	x := 1
	{
		x := x + 1
		x++
		fmt.Println(x)
		{
			var x = fmt.Sprint("deep", x)
			fmt.Println(x)
		}
	}
	fmt.Println(x)
	if x := x * 10; x > 5 {
		x := x + 1
		fmt.Println(x)
	} else if y := x; y > 0 {
		fmt.Println(x, y)
	} else {
		fmt.Println(x, y)
	}
	if x := 0; x > 1 {
	} else if y := x + 3; y > 5 {
	} else {
		x, y := y, x
		fmt.Println(x, y)
	}
	switch x := any(x).(type) {
	case int:
		x++
		fmt.Println(x)
	}
	for x := 0; x < 1; x++ {
		x := "loop"
		fmt.Println(x)
	}
	f := func() string { return "local f" }
	fmt.Println(f(), x)
	type T struct{ s string }
	fmt.Println(T{"local"})
	{
		type T []int
		t := T{1, 2}
		fmt.Printf("%v %T\n", t, t)
	}
	true := false
	nil := 5
	len := func(s string) string { return "len " + s }
	int := "int as variable"
	string := 3.5
	fmt.Println(true, nil, len("a"), int, string)
	{
		fmt := "shadowed package"
		_ = fmt
		println := func(a any) {}
		println(fmt)
	}
	a, err := 1, error(errNone{})
	b, err := 2, error(errNone{})
	_ = b
	if a, err := 3, "inner"; a > 0 {
		fmt.Println(a, err)
	}
	fmt.Println(a, err)
	iota := 7
	fmt.Println(iota)
	main := "m"
	fmt.Println(main)
	func(x float64) { x += 0.5; fmt.Println(x) }(1)
	append, cap, copy := 1, 2, 3
	fmt.Println(append + cap + copy)
	any := 4
	fmt.Println(any)
}

type errNone struct{}

func (errNone) Error() string { return "none" }
