// Range over functions: break, continue, return, labels, defer, nested.
package main

import (
	"fmt"
	"iter"
)

func count(n int) func(func(int) bool) {
	return func(yield func(int) bool) {
		defer fmt.Print("[end] ")
		for i := range n {
			if !yield(i) {
				fmt.Print("[stopped] ")
				return
			}
		}
	}
}

func pairs(s string) iter.Seq2[int, rune] {
	return func(yield func(int, rune) bool) {
		for i, r := range s {
			if !yield(i*10, r) {
				return
			}
		}
	}
}

func none(yield func() bool) {
	for yield() {
	}
}

func find(n int) (res string) {
	defer func() { res += " deferred" }()
	for x := range count(10) {
		defer func() { res += fmt.Sprint(" d", x) }()
		for y := range count(10) {
			if x*y == n {
				return fmt.Sprint(x, "*", y)
			}
		}
	}
	return "none"
}

func labels() {
outer:
	for x := range count(4) {
		for y := range count(4) {
			if y == 1 {
				continue outer
			}
			if x == 2 {
				break outer
			}
			fmt.Print(x, y, " ")
		}
	}
	fmt.Println()
}

func gotoOut() (n int) {
	for x := range count(5) {
		n += x
		if x == 2 {
			goto out
		}
	}
	n = -1
out:
	return n
}

func filter[T any](seq iter.Seq[T], ok func(T) bool) iter.Seq[T] {
	return func(yield func(T) bool) {
		for v := range seq {
			if ok(v) && !yield(v) {
				return
			}
		}
	}
}

func main() {
	for x := range count(3) {
		fmt.Print(x, " ")
	}
	fmt.Println()
	for x := range count(5) {
		if x == 1 {
			continue
		}
		if x == 3 {
			break
		}
		fmt.Print(x, " ")
	}
	fmt.Println()
	for i, r := range pairs("héy") {
		fmt.Print(i, string(r), " ")
	}
	for i := range pairs("ab") {
		fmt.Print(i, " ")
	}
	n := 0
	for range none {
		if n++; n == 4 {
			break
		}
	}
	fmt.Println(n)
	fmt.Println(find(6))
	fmt.Println(find(97))
	labels()
	fmt.Println(gotoOut())
	var fs []func() int
	for x := range count(3) {
		fs = append(fs, func() int { x += 10; return x })
	}
	fmt.Println(fs[0](), fs[0](), fs[2]())
	for x := range filter(count(10), func(i int) bool { return i%3 == 0 }) {
		if x > 6 {
			break
		}
		fmt.Print(x, " ")
	}
	fmt.Println()
	var k int
	for k = range count(3) {
	}
	fmt.Println(k)
	func() {
		defer func() { fmt.Println("recovered", recover()) }()
		for x := range count(3) {
			if x == 1 {
				panic("in body")
			}
		}
	}()
	func() {
		defer func() { fmt.Println(recover()) }()
		for x := range func(yield func(int) bool) { yield(1); yield(2) } {
			fmt.Print(x, " ")
			break
		}
	}()
	func() {
		defer func() { fmt.Println(recover()) }()
		var keep func(int) bool
		for x := range func(yield func(int) bool) { keep = yield; yield(1) } {
			fmt.Print(x, " ")
		}
		keep(2)
	}()
	sum := 0
	for x := range count(4) {
		switch x {
		case 1:
			continue
		case 2:
			break
		default:
			sum += x
		}
		func() {
			for range 2 {
				sum += 100
				return
			}
		}()
	}
	fmt.Println(sum)
}
