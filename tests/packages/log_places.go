package main

import (
	"fmt"
	"log"
	"os"
	"runtime"
	"runtime/debug"
)

type T struct{}

func (t *T) m() {
	pc, file, line, ok := runtime.Caller(0)
	fmt.Println(runtime.FuncForPC(pc).Name(), file[len(file)-5:], line, ok)
	_, _, line, _ = runtime.Caller(1)
	fmt.Println(line)
	pcs := make([]uintptr, 10)
	n := runtime.Callers(0, pcs)
	fs := runtime.CallersFrames(pcs[:n])
	for {
		f, more := fs.Next()
		fmt.Println(f.Function, f.Line > 0)
		if !more {
			break
		}
	}
}

func main() {
	log.SetFlags(log.Lshortfile)
	log.SetOutput(os.Stdout)
	log.Println("a")
	log.Printf("b %d", 1)
	log.Print("c")
	l := log.New(os.Stdout, "pre: ", log.Lshortfile|log.Lmsgprefix)
	l.Println("x")
	l.Output(1, "out")
	log.Output(1, "out2")
	func() {
		l.Print("in closure")
		new(T).m()
	}()
	_, _, _, ok := runtime.Caller(50)
	fmt.Println(ok)
	defer func() {
		fmt.Println(recover())
		l.Print("deferred")
		os.Stdout.Write(debug.Stack()[:22])
	}()
	done := make(chan int)
	go func() {
		pcs := make([]uintptr, 10)
		fmt.Println(runtime.Callers(0, pcs))
		close(done)
	}()
	<-done
	l.Panicln("p")
}
