// Goexit in main with nothing left to run is a deadlock of its own kind.
package main

import (
	"fmt"
	"runtime"
	"time"
)

func main() {
	go fmt.Println("other")
	defer fmt.Println("deferred")
	time.Sleep(time.Millisecond)
	runtime.Goexit()
}
