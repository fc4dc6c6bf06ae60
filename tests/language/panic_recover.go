// recover in all positions: direct, nested, in a helper, after a re-panic.
package main

import (
	"errors"
	"fmt"
	"runtime"
)

func try(name string, f func()) {
	defer func() {
		fmt.Println(name, "outer:", recover())
	}()
	f()
	fmt.Println(name, "finished")
}

func helper() any  { return recover() }
func report()      { fmt.Println("  report:", recover()) }
func (t typ) rec() { fmt.Println("  method:", recover()) }

type typ struct{}

func result() (n int, err error) {
	defer func() {
		if r := recover(); r != nil {
			err = fmt.Errorf("wrapped: %v", r)
		}
	}()
	n = 5
	panic("inside")
}

func noName() int {
	defer func() { recover() }()
	panic("x")
}

func main() {
	try("direct", func() { defer func() { fmt.Println("  got", recover()) }(); panic("p1") })
	try("named function", func() { defer report(); panic("p2") })
	try("method", func() { defer typ{}.rec(); panic("p2b") })
	try("helper", func() { defer func() { fmt.Println("  helper:", helper()) }(); panic("p3") })
	try("nested closure", func() {
		defer func() {
			func() { fmt.Println("  nested:", recover()) }()
		}()
		panic("p4")
	})
	try("deferred in deferred", func() {
		defer func() {
			defer func() { fmt.Println("  inner:", recover()) }()
		}()
		panic("p5")
	})
	try("defer recover()", func() { defer recover(); panic("p6") })
	try("twice", func() {
		defer func() { fmt.Println("  second:", recover()) }()
		defer func() { fmt.Println("  first:", recover()) }()
		panic("p7")
	})
	try("replace", func() {
		defer func() { panic("p8b") }()
		panic("p8a")
	})
	try("replace and recover", func() {
		defer func() { fmt.Println("  r:", recover()) }()
		defer func() { panic("p9b") }()
		panic("p9a")
	})
	try("panic in deferred recovered inside", func() {
		defer func() {
			func() {
				defer func() { fmt.Println("  in:", recover()) }()
				panic("p10b")
			}()
		}()
		panic("p10a")
	})
	try("repanic", func() {
		defer func() {
			r := recover()
			panic(fmt.Sprint("again ", r))
		}()
		panic("p11")
	})
	try("rest runs", func() {
		defer fmt.Println("  rest 1")
		defer func() { recover() }()
		defer fmt.Println("  rest 2")
		panic("p12")
	})
	try("no panic", func() { defer func() { fmt.Println("  nil:", recover()) }() })
	try("nil", func() { panic(nil) })
	try("error value", func() { panic(errors.New("an error")) })
	try("struct value", func() { panic(struct{ a, b int }{1, 2}) })
	try("goexit-free loop", func() {
		for i := range 3 {
			func() {
				defer func() { fmt.Print(recover(), " ") }()
				if i%2 == 0 {
					panic(i)
				}
			}()
		}
		fmt.Println()
	})
	fmt.Println(result())
	fmt.Println(noName(), recover())
	var pe *runtime.PanicNilError
	func() {
		defer func() { fmt.Println(errors.As(recover().(error), &pe), pe) }()
		panic(nil)
	}()
	fmt.Println(depth(100))
}

func depth(n int) (s string) {
	if n == 0 {
		panic("bottom")
	}
	if n == 50 {
		defer func() { s = fmt.Sprint("caught ", recover(), " at ", n) }()
	}
	return depth(n - 1)
}
