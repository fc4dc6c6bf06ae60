package main

import "fmt"

type local interface{ foo() int }

func main() {
	fmt.Printf("%T\n", (func(interface{ foo() int }))(nil))
	fmt.Printf("%T\n", []interface {
		Bar(int) string
		foo()
	}{})
	fmt.Printf("%T\n", map[string]struct {
		a int
		B interface{ foo() }
	}{})
	fmt.Printf("%T\n", []local{})
	fmt.Printf("%v\n", (*interface {
		error
		foo()
	})(nil))
	fmt.Printf("%#v\n", []interface{ foo() }{nil})
}
