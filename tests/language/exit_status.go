// os.Exit skips deferred calls and stops goroutines.
package main

import (
	"fmt"
	"os"
)

func main() {
	defer fmt.Println("never")
	go func() { select {} }()
	fmt.Println("out")
	fmt.Fprintln(os.Stderr, "to stderr")
	func() {
		defer fmt.Println("never")
		os.Exit(7)
	}()
}
