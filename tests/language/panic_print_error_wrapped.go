// An unrecovered error and Stringer panic, after deferred output.
package main

import "fmt"

type e struct{ n int }

func (x e) Error() string { return fmt.Sprintf("e%d happened", x.n) }

func main() {
	defer func() {
		defer fmt.Println("last")
		fmt.Println("first")
	}()
	panic(fmt.Errorf("ctx: %w", e{7}))
}
