// Goroutines blocked on different things when all sleep.
package main

import (
	"fmt"
	"sync"
)

func main() {
	var wg sync.WaitGroup
	c := make(chan int)
	for i := range 3 {
		wg.Add(1)
		go func() {
			if i == 1 {
				return
			}
			defer wg.Done()
		}()
	}
	go func() {
		for v := range c {
			fmt.Println(v)
		}
	}()
	c <- 1
	wg.Wait()
	fmt.Println("never")
}
