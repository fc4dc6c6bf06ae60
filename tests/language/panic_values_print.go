// An unrecovered panic of a typed string value.
package main

import "fmt"

type code string

func main() {
	fmt.Println("before")
	defer fmt.Println("deferred runs")
	panic(code("E42"))
}
