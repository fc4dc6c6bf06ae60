// A million nested calls, mutual recursion and deep recursion in goroutines.
package main

import "fmt"

func sum(n int) int {
	if n == 0 {
		return 0
	}
	return n + sum(n-1)
}

type tree struct{ l, r *tree }

func build(d int) *tree {
	if d == 0 {
		return nil
	}
	return &tree{build(d - 1), build(d - 1)}
}

func (t *tree) count() int {
	if t == nil {
		return 0
	}
	return 1 + t.l.count() + t.r.count()
}

func ping(n int, s *string) {
	if n > 0 {
		if n%100000 == 0 {
			*s += "p"
		}
		pong(n-1, s)
	}
}

func pong(n int, s *string) {
	if n > 0 {
		ping(n-1, s)
	}
}

func ack(m, n int) int {
	switch {
	case m == 0:
		return n + 1
	case n == 0:
		return ack(m-1, 1)
	}
	return ack(m-1, ack(m, n-1))
}

func main() {
	fmt.Println(sum(1000000))
	fmt.Println(build(14).count(), ack(2, 9))
	var s string
	ping(1000000, &s)
	fmt.Println(s)
	c := make(chan int)
	for i := range 4 {
		go func() { c <- sum(100000+i) - sum(100000) }()
	}
	t := 0
	for range 4 {
		t += <-c
	}
	fmt.Println(t)
	var f func(int, [4]int) [4]int
	f = func(n int, a [4]int) [4]int {
		if n == 0 {
			return a
		}
		a[n%4]++
		return f(n-1, a)
	}
	fmt.Println(f(200003, [4]int{}))
}
