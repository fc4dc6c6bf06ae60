package main

import (
	"fmt"
	"runtime"
)

type N struct {
	v    int
	next *N
}

func at(skip int) {
	_, _, l, _ := runtime.Caller(skip)
	fmt.Print(l, " ")
}

func try(f func()) {
	defer func() {
		e := recover()
		var pcs [20]uintptr
		n := runtime.Callers(0, pcs[:])
		fr := runtime.CallersFrames(pcs[:n])
		for {
			f, more := fr.Next()
			if len(f.Function) > 10 && f.Function[:10] == "main.main." {
				fmt.Println(f.Line, e)
				break
			}
			if !more {
				break
			}
		}
	}()
	f()
}

func main() {
	func() {
		at(1)
		at(2)
	}()
	x := func() int {
		at(1)
		at(2)
		return 1
	}() + func() int {
		at(1)
		at(2)
		return 1
	}()
	_ = x
	fmt.Println()
	var p *N
	var s []int
	var a any
	n := 5
	try(func() {
		_ = p.
			next.
			next.v
	})
	try(func() {
		_ = s[
			n]
	})
	try(func() {
		_ = map[string][]int{
			"a": {1},
		}["a"][n]
	})
	try(func() {
		_ = []int{
			1,
			2,
		}[n]
	})
	try(func() {
		_ = []int{
			1,
			2,
		}[n:]
	})
	try(func() {
		_ = a.(
		int)
	})
	try(func() {
		x, y := 1,
			s[n]
		_, _ = x, y
	})
	try(func() {
		s[n] =
			3
	})
	try(func() {
		s[0],
			s[n] =
			3, 4
	})
	try(func() {
		p.v = func() int {
			return 1
		}()
	})
	try(func() {
		p.next.v +=
			3
	})
	try(func() {
		if n > 0 &&
			s[n] > 0 {
		}
	})
	try(func() {
		fmt.Println(
			1,
			s[n],
		)
	})
	try(func() {
		switch n {
		case 3,
			s[n]:
		}
	})
	try(func() {
		for i := 0; i <
			s[n]; i++ {
		}
	})
	try(func() {
		_ = N{
			v:    s[n],
			next: nil,
		}
	})
	try(func() {
		var c chan int
		close(
			c)
	})
	try(func() {
		z := 0
		_ = 1 +
			n/
				z
	})
	try(func() {
		var f func(int)
		f(
			2)
	})
	try(func() {
		go func() {
		}()
		panic(
			"x")
	})
}
