// A fatal error ends the program without running deferred calls.
package main

import (
	"fmt"
	"sync"
)

func main() {
	defer fmt.Println("never")
	defer func() { fmt.Println("never", recover()) }()
	var mu sync.RWMutex
	fmt.Println("before")
	mu.RUnlock()
}
