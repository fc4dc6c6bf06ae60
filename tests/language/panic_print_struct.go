// panic with a struct prints its type and address only.
package main

import "fmt"

type s struct{ a int }

func main() {
	fmt.Println("x")
	defer func() {
		fmt.Println(recover())
		panic("second")
	}()
	panic(&s{1} != nil)
}
