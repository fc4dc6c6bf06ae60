// A nil dereference in a method called through an interface ends the program.
package main

import "fmt"

type t struct{ s string }

func (x *t) Name() string { return x.s }

type namer interface{ Name() string }

func main() {
	var p *t
	var n namer = p
	fmt.Println(n != nil)
	fmt.Println(n.Name())
}
