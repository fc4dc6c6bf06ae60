// Anonymous structs, tags, embedded pointers and printing through %+v and %#v.
package main

import "fmt"

type in struct {
	A int `json:"a,omitempty" x:"1"`
	b string
}
type out struct {
	in
	*deep
	C []in
	D map[string]*int
	e any
	F func(int) error
	G chan<- int
	H struct {
		X, Y int
	}
}
type deep struct{ Z float64 }

func main() {
	o := out{in: in{1, "x"}, C: []in{{2, "y"}}, e: in{3, "z"}}
	o.H.X = 4
	fmt.Printf("%v\n%+v\n%#v\n%T\n", o, o, o, o)
	a := struct {
		N int `k:"v"`
		S string
	}{5, "s"}
	fmt.Printf("%v %+v %#v %T\n", a, a, a, a)
	b := struct {
		N int
		S string
	}(a)
	fmt.Printf("%T %v\n", b, b == struct {
		N int
		S string
	}{5, "s"})
	var x, y any = a, b
	fmt.Println(x == y, x == any(a))
	list := []struct {
		name string
		want [2]int
	}{{"one", [2]int{1}}, {name: "two"}}
	for _, tc := range list {
		fmt.Printf("%+v ", tc)
	}
	fmt.Println()
	fmt.Printf("%v %+v\n", &o.H, []*in{nil})
	fmt.Printf("%T %T %T\n", o.F, o.G, list)
	m := map[struct{ a, b int }]struct{ s string }{{1, 2}: {"v"}}
	fmt.Printf("%v %#v\n", m, m)
	func() {
		defer func() { fmt.Println(recover()) }()
		fmt.Println(o.Z)
	}()
	o.deep = &deep{2.5}
	fmt.Println(o.Z, o.A, o.b)
	type rec struct {
		Name string
		Kids []rec
	}
	fmt.Printf("%+v\n", rec{"r", []rec{{"k", nil}, {"l", []rec{{}}}}})
	var e struct {
		error
		fmt.Stringer
	}
	fmt.Println(e.error == nil, e.Stringer)
	fmt.Printf("%T\n", e)
}
