// A deadlock in the middle of output, deferred calls do not run.
package main

import (
	"fmt"
	"sync"
)

func main() {
	defer fmt.Println("never")
	var mu sync.Mutex
	c := make(chan int)
	go func() {
		mu.Lock()
		c <- 1
		mu.Lock()
	}()
	fmt.Println(<-c)
	c <- 2
}
