package main

import "fmt"

func t(n int) int { fmt.Print("t", n, " "); return n }

func try(f func()) {
	defer func() { fmt.Println(recover()) }()
	f()
}

type pair struct {
	a []int
	b complex128
}

func main() {
	zero, minus, xs := 0, -1, []int{1}
	try(func() { fmt.Println(1/zero, t(1)) })
	try(func() { fmt.Println(t(3)%zero+t(2), t(1)) })
	try(func() { fmt.Println(1<<minus, t(1)) })
	try(func() { fmt.Println(1>>t(-1), t(1)) })
	try(func() { fmt.Println(string(make([]byte, minus)), t(1)) })
	try(func() { fmt.Println([]int{t(1), 1 / zero, t(2)}) })
	try(func() { y, w := 1/zero, t(3); fmt.Println(y, w) })
	try(func() { xs[zero], xs[1/zero] = t(3), t(4) })
	try(func() { fmt.Println([2]int(xs), t(1)) })
	try(func() { fmt.Println(len([3]int((pair{nil, complex128(complex(0, 3))}).a)), len([2]int(xs)), t(2)) })
	try(func() { fmt.Println(len([1]int{t(1) / zero}), t(2)) })
	try(func() { fmt.Println(6/t(3)/zero > 1 && t(1) > 0, t(2)) })
}
