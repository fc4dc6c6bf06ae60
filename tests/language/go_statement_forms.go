// go with functions, methods, method values, closures, builtins, and arguments evaluated at once.
package main

import (
	"fmt"
	"sync"
)

type t struct{ n int }

func (v t) send(c chan string)   { c <- fmt.Sprint("value ", v.n) }
func (v *t) psend(c chan string) { c <- fmt.Sprint("pointer ", v.n) }

type sender interface{ send(chan string) }

func generic[T any](c chan string, v ...T) { c <- fmt.Sprint("generic ", v) }
func results(c chan string) (int, error)   { c <- "results dropped"; return 1, nil }

func main() {
	c := make(chan string)
	do := func() { fmt.Println(<-c) }
	v := t{1}
	go v.send(c)
	v.n = 2
	do()
	go v.psend(c)
	do()
	m := v.send
	v.n = 3
	go m(c)
	do()
	var s sender = v
	go s.send(c)
	s = nil
	do()
	go (*t).psend(&v, c)
	do()
	go t.send(t{9}, c)
	do()
	go generic(c, 1, 2)
	do()
	go generic[string](c)
	do()
	go results(c)
	do()
	x := 1
	go func(y int, xs ...string) { c <- fmt.Sprint("closure ", x, y, xs) }(x+1, "a")
	do()
	fs := []func(chan string){func(c chan string) { c <- "from slice" }}
	go fs[0](c)
	fs[0] = nil
	do()
	d := make(chan int)
	go close(d)
	_, ok := <-d
	fmt.Println(ok)
	ev := func(s string) string { fmt.Print("now "); return s }
	go func(s string) { c <- s }(ev("argument first"))
	do()
	a := [3]int{1, 2, 3}
	go func(b [3]int) { <-d; b[0]++; c <- fmt.Sprint(b) }(a)
	a[0] = 100
	do()
	func() {
		go func() {
			defer func() { c <- fmt.Sprint("recovered ", recover()) }()
			var f func()
			f()
		}()
	}()
	do()
	go func() {
		defer func() { c <- "in order" }()
		go func() { c <- "inner" }()
		fmt.Println(<-c)
	}()
	do()
	var wg sync.WaitGroup
	total := make([]int, 50)
	for i := range total {
		wg.Add(1)
		go func(p *int) { defer wg.Done(); *p = i }(&total[i])
	}
	wg.Wait()
	fmt.Println(total[0], total[49], len(total))
}
