// Endless recursion is a fatal error that recover cannot stop.
package main

import "fmt"

func f(n int) int {
	defer func() { recover() }()
	return f(n+1) + 1
}

func main() {
	fmt.Println("start")
	fmt.Println(f(0))
}
