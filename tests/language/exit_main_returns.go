// When main returns the other goroutines are gone, deferred calls of theirs included.
package main

import "fmt"

func main() {
	c := make(chan int)
	go func() {
		defer fmt.Println("never")
		select {}
	}()
	go func() {
		defer fmt.Println("never either")
		<-c
	}()
	go func() {
		for {
			c <- 1
		}
	}()
	fmt.Println("end", len(c))
}
