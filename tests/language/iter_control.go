// Control flow out of nested range-over-func bodies.
package main

import "fmt"

type seq = func(func(int) bool)

func upto(n int, name string) seq {
	return func(yield func(int) bool) {
		defer fmt.Print("/", name, " ")
		for i := 1; i <= n; i++ {
			if !yield(i) {
				return
			}
		}
	}
}

func first(n int) (int, string) {
	for i := range upto(n, "a") {
		for j := range upto(n, "b") {
			switch {
			case i*j == 6:
				return i, fmt.Sprint("six", j)
			case j > i:
				break
			case i == 2 && j == 1:
				continue
			}
		}
	}
	return 0, "none"
}

func multi() (n int) {
a:
	for i := range upto(3, "x") {
	b:
		for j := range upto(3, "y") {
			for k := range upto(3, "z") {
				n += i*100 + j*10 + k
				switch {
				case k == 2 && j == 1:
					continue b
				case j == 2:
					continue a
				case i == 3:
					break a
				}
			}
		}
	}
	return
}

func mixed(s []int) (out string) {
outer:
	for _, v := range s {
		for i := range upto(5, "m") {
			if i == v {
				continue outer
			}
			if v == 9 {
				break outer
			}
			out += fmt.Sprint(v, i, ",")
		}
	}
	return out
}

func deferInside() (r string) {
	defer func() { r += "|end" }()
	for i := range upto(3, "d") {
		defer func() { r += fmt.Sprint("|", i) }()
		func() {
			defer func() { r += fmt.Sprint("!", i) }()
		}()
		if i == 2 {
			return "ret"
		}
	}
	return "never"
}

func panics() (r any) {
	defer func() { r = recover() }()
	for i := range upto(3, "p") {
		for range upto(1, "q") {
			if i == 2 {
				panic(fmt.Sprint("at ", i))
			}
		}
	}
	return nil
}

func recoverInBody() (n int) {
	for i := range upto(4, "r") {
		func() {
			defer func() {
				if recover() != nil {
					n += 100
				}
			}()
			if i%2 == 0 {
				panic(i)
			}
			n += i
		}()
	}
	return
}

func closures() (s []int) {
	var fs []func() int
	for i := range upto(3, "c") {
		j := i * 2
		fs = append(fs, func() int { i++; j += i; return j })
	}
	for _, f := range fs {
		s = append(s, f(), f())
	}
	return
}

func selectIn() (s string) {
	c := make(chan int, 3)
	for i := range upto(3, "s") {
		c <- i
	}
	for range upto(5, "t") {
		select {
		case v := <-c:
			if v == 2 {
				continue
			}
			s += fmt.Sprint(v)
		default:
			return s + "."
		}
	}
	return s
}

func ignoring() {
	defer func() { fmt.Println("\n", recover()) }()
	for i := range func(yield func(int) bool) {
		for i := range 3 {
			yield(i)
		}
	} {
		fmt.Print("i", i, " ")
		if i == 1 {
			break
		}
	}
}

func swallow() {
	defer func() { fmt.Println("swallowed:", recover()) }()
	for range func(yield func() bool) {
		defer func() { fmt.Println("iterator saw", recover()) }()
		yield()
	} {
		panic("body")
	}
	fmt.Println("after loop")
}

func main() {
	fmt.Println(first(4))
	fmt.Println(first(2))
	fmt.Println(multi())
	fmt.Println(mixed([]int{1, 3, 9, 2}))
	fmt.Println(deferInside())
	fmt.Println(panics())
	fmt.Println(recoverInBody())
	fmt.Println(closures())
	fmt.Println(selectIn())
	ignoring()
	swallow()
}
