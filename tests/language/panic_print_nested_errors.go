// Panics that replace each other, recovered and repanicked, as main prints them.
package main

import "fmt"

func main() {
	defer func() {
		defer func() {
			panic(fmt.Sprint("third after ", recover()))
		}()
		panic("second")
	}()
	panic("first")
}
