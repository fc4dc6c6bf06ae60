// Goexit runs deferred calls, cannot be recovered, and passes through panics.
package main

import (
	"fmt"
	"runtime"
	"sync"
)

func work(n int, done chan<- string) {
	defer func() { done <- fmt.Sprint("done ", n, " ", recover()) }()
	defer fmt.Println("deferred", n)
	func() {
		defer fmt.Println("inner deferred", n)
		if n == 1 {
			runtime.Goexit()
		}
		if n == 2 {
			defer runtime.Goexit()
			panic("replaced by goexit")
		}
		if n == 3 {
			defer func() { fmt.Println("rec", recover()) }()
			defer func() { panic("after goexit") }()
			runtime.Goexit()
		}
	}()
	fmt.Println("normal end", n)
}

func main() {
	done := make(chan string)
	for n := range 4 {
		go work(n, done)
		fmt.Println(<-done)
	}
	var wg sync.WaitGroup
	wg.Add(1)
	go func() {
		defer wg.Done()
		for i := 0; ; i++ {
			defer func() { fmt.Print("x", i, " ") }()
			if i == 3 {
				runtime.Goexit()
			}
		}
	}()
	wg.Wait()
	fmt.Println()
}
