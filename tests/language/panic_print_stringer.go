// panic with a Stringer, with an error whose method panics, and with a pointer to a named type.
package main

import "fmt"

type s struct{}

func (s) String() string { return "stringer text" }

type bad struct{ p *int }

func (b bad) Error() string { return fmt.Sprint("bad ", *b.p) }

func main() {
	func() {
		defer func() { fmt.Println(recover()) }()
		panic(s{})
	}()
	n := 3
	panic(bad{&n})
}
