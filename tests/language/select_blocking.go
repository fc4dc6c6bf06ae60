// select that blocks until one of several can go on; a send case wins when a receiver comes.
package main

import (
	"fmt"
	"runtime"
)

func main() {
	a, b, quit := make(chan int), make(chan int), make(chan string)
	go func() {
		for i := range 3 {
			fmt.Print("got ", <-a, " ")
			b <- i * 10
		}
		quit <- "done"
	}()
	next := 100
	for run := true; run; {
		select {
		case a <- next:
			next++
		case v := <-b:
			fmt.Print("b", v, " ")
		case s := <-quit:
			fmt.Println(s)
			run = false
		}
	}
	type box struct {
		n int
		s string
	}
	bc := make(chan box)
	go func() { bc <- box{1, "in select"} }()
	select {
	case v := <-bc:
		fmt.Println(v)
	case <-a:
	}
	go func() { fmt.Println(<-bc); close(quit) }()
	select {
	case bc <- box{2, "sent by select"}:
	case <-a:
	}
	_, ok := <-quit
	fmt.Println(ok)
	done := make(chan struct{})
	go func() {
		select {
		case <-done:
			fmt.Println("woken by close")
		case <-a:
		}
		b <- 1
	}()
	close(done)
	<-b
	res := make(chan error, 1)
	func() {
		go func() {
			defer func() { res <- fmt.Errorf("recovered: %v", recover()) }()
			select {
			case bc <- box{}:
			case <-a:
			}
		}()
		runtime.Gosched()
		close(bc)
	}()
	fmt.Println(<-res)
	self := make(chan int, 1)
	for i := range 4 {
		select {
		case self <- i:
		case v := <-self:
			fmt.Print(v, " ")
		}
	}
	fmt.Println()
}
