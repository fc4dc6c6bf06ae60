package main

import (
	"fmt"
	"iter"
	"runtime"
)

func name() {
	var pcs [10]uintptr
	n := runtime.Callers(2, pcs[:])
	fr := runtime.CallersFrames(pcs[:n])
	for {
		f, more := fr.Next()
		if !more || f.Function == "runtime.main" {
			break
		}
		fmt.Print(f.Function, " ")
	}
	fmt.Println()
}

func seq(yield func(int) bool) { yield(1) }

func two() iter.Seq[int] {
	return func(yield func(int) bool) {
		for x := range seq {
			yield(x)
		}
	}
}

func main() {
	func() { name() }()
	for range seq {
		name()
		func() { name() }()
		for range seq {
			name()
			func() {
				name()
				for range seq {
					name()
				}
				func() { name() }()
			}()
		}
		defer name()
		defer func() { name() }()
	}
	func() {
		name()
		for range two() {
			name()
		}
	}()
	for range two() {
		name()
	}
	defer func() {
		name()
	}()
	f := func() { name() }
	f()
	done := make(chan bool)
	go func() {
		name()
		close(done)
	}()
	<-done
}
