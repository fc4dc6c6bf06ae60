// A panic text with several lines and a panic while panicking with an error.
package main

import "errors"

func main() {
	defer panic(errors.New("later\nline two"))
	panic("first\nsecond")
}
