// Calls that the bodies of loops over functions defer run last first, and each of them may recover.
package main

import "fmt"

func once(yield func(int) bool) { yield(1) }

func broken(yield func(int) bool) {
	yield(1)
	panic("broken")
}

func say(name string) {
	r := recover()
	fmt.Println(name, r)
}

func last() {
	for range once {
		defer say("earliest")
		defer say("earlier")
		defer fmt.Println("latest")
	}
	panic("p")
}

func nested() (res string) {
	for x := range once {
		for range once {
			defer func() { res = fmt.Sprint("saved ", recover()) }()
		}
		defer func() { fmt.Println("deferred", x, res) }()
	}
	panic("q")
}

func iterator() (res string) {
	defer func() { fmt.Println("left", res) }()
	for i := range broken {
		defer func() { fmt.Println("deferred", i, res) }()
		defer func() { res = fmt.Sprint("saved ", recover()) }()
		defer func() { func() { fmt.Println("not direct", recover()) }() }()
		defer func() {
			defer say("for the inner one")
			panic(fmt.Sprint("inner ", i))
		}()
	}
	return "end"
}

func again() {
	defer say("outer")
	for range once {
		defer say("none")
		defer func() { panic(fmt.Sprint("again ", recover())) }()
		defer func() {}()
	}
	panic("r")
}

func main() {
	last()
	fmt.Println(nested())
	fmt.Println(iterator())
	again()
}
