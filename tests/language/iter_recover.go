package main

import "fmt"

//go:noinline
func seq(yield func(int) bool) {
	fmt.Println("in iterator", recover())
	for i := range 3 {
		if !yield(i) {
			return
		}
	}
}

func seqd(yield func(int) bool) {
	defer func() { yield(7) }()
	panic("iter")
}

func a() (r any) {
	defer func() {
		for i := range seq {
			if i == 1 {
				r = recover()
			}
		}
	}()
	panic("a")
}

func b() (r any) {
	defer func() {
		for i := range seq {
			for j := range seq {
				if i == 1 && j == 1 {
					r = recover()
					return
				}
			}
		}
	}()
	panic("b")
}

func c() (r any) {
	defer func() { fmt.Println("outer c", recover()) }()
	for i := range seqd {
		fmt.Println("body", i, recover())
	}
	return "c"
}

func help() any {
	for range seq {
		return recover()
	}
	return "no"
}

func d() (r any) {
	defer func() { fmt.Println("outer d", recover()) }()
	defer func() { r = help() }()
	panic("d")
}

func e() (r any) {
	defer func() { fmt.Println("outer e", recover()) }()
	defer help()
	panic("e")
}

func f() (r any) {
	defer func() { fmt.Println("outer f", recover()) }()
	for range seq {
		defer help()
		defer func() { fmt.Println("inner", recover()) }()

		break
	}
	panic("f")
}

func g(n int) {
	defer func() {
		for i := range func(yield func(int) bool) {
			if n == 1 {
				defer func() { recover(); yield(5) }()
				g(0)
			} else {
				yield(n)
			}
		} {
			fmt.Println("g", n, i, recover())
		}
	}()
	panic(fmt.Sprint("g", n))
}


func h() any {
	for i := range func(yield func(int) bool) {
		defer yield(3)
		panic("h")
	} {
		fmt.Println("body", i, recover())
	}
	return "h"
}

func try(f func() any) {
	defer func() { fmt.Println("try recovered", recover()) }()
	fmt.Println(f())
}
func main() {
	try(a)
	try(b)
	try(c)
	try(d)
	try(e)
	try(f)
	try(h)
	try(func() any { g(1); return 0 })
}
