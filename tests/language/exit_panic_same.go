// A panic with the value of the one before it, as far as Go can see, is not shown again.
package main

import "fmt"

type code int

func (c code) Error() string { return fmt.Sprint("code ", int(c)) }

type pair struct {
	a string
	b int
}

func small(n int) { panic(n) }

func again(f func()) {
	defer f()
	defer func() {
		recover()
		f()
	}()
	defer f()
}

func main() {
	var p *int
	word := fmt.Sprint("word")
	defer func() { small(7) }()
	defer func() { panic(7) }()
	defer func() { panic(code(3000)) }()
	defer func() { panic(code(3000)) }()
	defer func() { panic(word) }()
	defer func() { panic(word) }()
	defer again(func() { panic(pair{"p", 1000}) })
	defer again(func() { *p = 1 })
	defer again(func() { panic("constant") })
	defer again(func() { panic(nil) })
	panic("first")
}
