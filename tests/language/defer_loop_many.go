// Many defers in one function and recursion with defers.
package main

import "fmt"

func down(n int, log *[]int) {
	defer func() { *log = append(*log, n) }()
	if n > 0 {
		down(n-1, log)
	}
}

func many(n int) (sum int) {
	for i := range n {
		defer func() { sum += i }()
	}
	return 1
}

func sometimes(a, b bool) (s string) {
	if a {
		defer func() { s += "a" }()
	}
	if b {
		defer func() { s += "b" }()
	}
	for i := 0; i < 2; i++ {
		if a && b {
			defer func() { s += fmt.Sprint(i) }()
		}
	}
	return "r"
}

func main() {
	var log []int
	down(5, &log)
	fmt.Println(log)
	fmt.Println(many(10000))
	fmt.Println(sometimes(false, false), sometimes(true, false), sometimes(false, true), sometimes(true, true))
}
