package main

import (
	"errors"
	"fmt"
	"os"
	"runtime"
	"runtime/debug"
	"strings"
)

func try(f func()) {
	defer func() {
		e := recover()
		re, ok := e.(runtime.Error)
		fmt.Printf("%v %T %v", e, e, ok)
		if ok {
			var target runtime.Error
			fmt.Print(" ", errors.As(re, &target), re.Error() == fmt.Sprint(e))
		}
		fmt.Println()
	}()
	f()
}

type shape interface{ area() int }
type sq struct{}

func main() {
	var s []int
	var m map[string]int
	var p *struct{ x int }
	var a any = "text"
	var sh shape
	var c chan int
	zero := 0
	try(func() { _ = s[5] })
	try(func() { i := -1; _ = s[i] })
	try(func() { i, j, k := 1, 3, 2; _ = make([]int, 3)[i:j:k] })
	try(func() { i := 5; _ = "abc"[i] })
	try(func() { i, j := 3, 2; _ = "abc"[i:j] })
	try(func() { i := 4; _ = []int{1, 2, 3}[:i] })
	try(func() { m["a"] = 1 })
	try(func() { p.x = 1 })
	try(func() { _ = a.(int) })
	try(func() { _ = a.(shape) })
	try(func() { sh.area() })
	try(func() { _ = sh.(interface{ Foo() }) })
	try(func() { _ = any(nil).(string) })
	try(func() { _ = 1 / zero })
	try(func() { close(c) })
	try(func() { c = make(chan int); close(c); close(c) })
	try(func() { c <- 1 })
	try(func() { n := -1; _ = make([]int, n) })
	try(func() { var f func(); f() })
	try(func() { panic(nil) })
	try(func() { panic(errors.New("plain")) })
	try(func() { x := any([]int{1}); _ = x == x })
	try(func() { k := map[any]int{}; k[[]int{1}] = 2 })
	try(func() { _ = [4]int(make([]int, 2)) })
	done := make(chan bool)
	go func() {
		defer close(done)
		defer fmt.Println("deferred before Goexit")
		runtime.Goexit()
		fmt.Println("never")
	}()
	<-done
	runtime.Gosched()
	runtime.GC()
	debug.FreeOSMemory()
	var ms runtime.MemStats
	runtime.ReadMemStats(&ms)
	old := runtime.GOMAXPROCS(0)
	fmt.Println(runtime.NumGoroutine(), runtime.NumCPU() > 0, old > 0, runtime.GOMAXPROCS(old) == old, ms.Alloc > 0, ms.NumGC > 0, ms.HeapAlloc == ms.Alloc)
	fmt.Println(strings.HasPrefix(runtime.Version(), "go1."), runtime.GOOS, runtime.GOARCH, runtime.Compiler, debug.SetGCPercent(50), debug.SetGCPercent(100))
	os.Setenv("GOPARK_TEST_X", "1")
	v, ok := os.LookupEnv("GOPARK_TEST_X")
	fmt.Println(v, ok, os.Getenv("GOPARK_TEST_Y") == "", len(os.Args) > 0)
	os.Unsetenv("GOPARK_TEST_X")
	_, ok = os.LookupEnv("GOPARK_TEST_X")
	fmt.Println(ok)
	os.Stdout.WriteString("direct\n")
	fmt.Fprintln(os.Stderr, "to stderr")
	defer fmt.Println("not run")
	os.Exit(3)
}
