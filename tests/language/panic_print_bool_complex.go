// panic with a complex value in a deferred function replaces the first.
package main

func main() {
	defer func() {
		panic(2i)
	}()
	panic(true)
}
