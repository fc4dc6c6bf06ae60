// A runtime error in a deferred function while panicking.
package main

import "errors"

func main() {
	defer func() {
		var m map[string]int
		m["a"] = 1
	}()
	panic(errors.New("original"))
}
