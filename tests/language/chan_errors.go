// Channel misuse, recovered.
package main

import (
	"fmt"
	"runtime"
	"sort"
	"time"
)

func try(name string, f func()) {
	defer func() {
		r := recover()
		_, rt := r.(runtime.Error)
		fmt.Println(name, r, rt)
	}()
	f()
}

func main() {
	c := make(chan int, 1)
	close(c)
	try("send", func() { c <- 1 })
	try("close", func() { close(c) })
	try("close nil", func() { var n chan int; close(n) })
	try("select send", func() {
		select {
		case c <- 2:
		}
	})
	d := make(chan int)
	res := make(chan string)
	for range 2 {
		go func() {
			defer func() { res <- fmt.Sprint(recover()) }()
			d <- 1
		}()
	}
	for range 2 {
		go func() {
			v, ok := <-d
			res <- fmt.Sprint(v, ok)
		}()
	}
	all := []string{<-res, <-res, <-res, <-res}
	sort.Strings(all)
	fmt.Println(all)
	go func() {
		defer func() { res <- fmt.Sprint(recover()) }()
		runtime.Gosched()
		d <- 1
	}()
	time.Sleep(10 * time.Millisecond)
	close(d)
	fmt.Println(<-res)
	v, ok := <-d
	fmt.Println(v, ok)
}
