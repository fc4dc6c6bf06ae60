// An unrecovered panic in a goroutine ends the program with status 2.
package main

import "fmt"

func main() {
	fmt.Println("start")
	go func() {
		defer fmt.Println("deferred in goroutine")
		var m map[string]int
		m["x"]++
	}()
	select {}
}
