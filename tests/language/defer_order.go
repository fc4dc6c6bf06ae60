// Deferred calls run last in first out, with arguments fixed at the defer statement.
package main

import "fmt"

type res struct{ n int }

func (r res) show(tag string)   { fmt.Println("show", tag, r.n) }
func (r *res) pshow(tag string) { fmt.Println("pshow", tag, r.n) }

func f() (s string) {
	defer func() { s += "!" }()
	defer func() { s = s + s }()
	s = "a"
	return s + "b"
}

func g() (n int, err error) {
	defer func(old int) { n += old }(n)
	defer func() {
		if n > 5 {
			err = fmt.Errorf("n is %d", n)
		}
	}()
	n = 7
	return n * 2, nil
}

func loop() {
	for i := range 4 {
		if i == 1 {
			continue
		}
		defer fmt.Print("i", i, " ")
		defer func() { fmt.Print("c", i, " ") }()
	}
	fmt.Print("body ")
}

func early(n int) string {
	defer fmt.Println("early", n)
	if n == 0 {
		return "zero"
	}
	defer fmt.Println("not zero", n)
	return "more"
}

func unnamed() int {
	x := 1
	defer func() { x = 100 }()
	return x
}

func chain() func() {
	fmt.Print("chain-called ")
	return func() { fmt.Print("chain-deferred\n") }
}

func main() {
	fmt.Println(f())
	fmt.Println(g())
	loop()
	fmt.Println()
	fmt.Println(early(0), early(1), unnamed())
	func() {
		r := res{1}
		p := &r
		defer r.show("value")
		defer p.show("through pointer")
		defer p.pshow("pointer")
		m := r.show
		defer m("method value")
		r.n = 2
		p = &res{3}
		defer p.pshow("other")
	}()
	func() {
		defer chain()()
		fmt.Print("body ")
	}()
	func() {
		s := []int{1}
		m := map[string]int{"a": 1}
		defer fmt.Println("args", s, len(s), m)
		s[0] = 2
		s = append(s, 3)
		m["b"] = 2
	}()
	func() {
		m := map[int]int{1: 1, 2: 2}
		ch := make(chan int, 1)
		defer func() { fmt.Println(len(m)); _, ok := <-ch; fmt.Println(ok) }()
		defer close(ch)
		defer delete(m, 1)
		defer copy([]int{1}, []int{2})
		defer print()
		defer recover()
	}()
	func() {
		defer func() { fmt.Println(recover()) }()
		var fn func()
		defer fn()
		fmt.Println("before nil func")
	}()
	var i fmt.Stringer
	func() {
		defer func() { fmt.Println(recover() != nil) }()
		defer i.String()
		fmt.Println("not reached")
	}()
}
