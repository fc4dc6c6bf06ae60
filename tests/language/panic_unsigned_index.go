package main

import "fmt"

type word uint64

func try(f func()) {
	defer func() { fmt.Println(recover()) }()
	f()
}

func main() {
	xs, a, s := []int{1, 2}, [3]int{}, "text"
	p := &a
	pairs := [][2]string{{"a", "b"}}
	var zero uint
	var minus = -1
	var big word = 1<<63 + 1
	var small uint8 = 200
	u := uintptr(zero) - 1
	try(func() { fmt.Println(xs[zero-1]) })
	try(func() { xs[zero-1] = 3 })
	try(func() { xs[big]++ })
	try(func() { fmt.Println(xs[minus], xs[u]) })
	try(func() { fmt.Println(xs[u], xs[minus]) })
	try(func() { fmt.Println(a[u]) })
	try(func() { a[big] = 1 })
	try(func() { p[big] = 1 })
	try(func() { fmt.Println(s[u]) })
	try(func() { fmt.Println(s[minus]) })
	try(func() { fmt.Println(pairs[u][0]) })
	try(func() { fmt.Println(pairs[zero][u]) })
	try(func() { fmt.Println(pairs[zero][minus]) })
	try(func() { fmt.Println(xs[small]) })
	try(func() { fmt.Println(xs[u:], xs[:minus]) })
	try(func() { fmt.Println(xs[:u]) })
	try(func() { fmt.Println(xs[minus:u]) })
	try(func() { fmt.Println(xs[:1:big]) })
	try(func() { fmt.Println(xs[:big:2]) })
	try(func() { fmt.Println(xs[big:1:2]) })
	try(func() { fmt.Println(s[u:], s[:u]) })
	try(func() { fmt.Println(s[:u]) })
	try(func() { fmt.Println(a[big:]) })
	try(func() { fmt.Println(p[:big]) })
	for i := uint(1); ; i-- {
		fmt.Println(xs[i])
		if i == 0 {
			try(func() { fmt.Println(xs[i-1]) })
			break
		}
	}
}
