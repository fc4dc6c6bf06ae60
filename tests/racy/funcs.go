package main

import (
	"fmt"
	"os"
	"strconv"
	"sync"
	"time"
)

// A function variable and captured variables are changed while others call: code and captures belong together.

var (
	_ = fmt.Sprint
	_ = strconv.Itoa
)

// duration is RACY_MS, or a moment.
func duration() time.Duration {
	if ms, err := strconv.Atoi(os.Getenv("RACY_MS")); err == nil {
		return time.Duration(ms) * time.Millisecond
	}
	return 300 * time.Millisecond
}

// race runs f in n goroutines, again and again, until the time is over.
func race(n int, f func(id, i int)) {
	end := time.Now().Add(duration())
	var wg sync.WaitGroup
	for id := range n {
		wg.Add(1)
		go func() {
			defer wg.Done()
			for i := 0; ; i++ {
				if i%64 == 0 && time.Now().After(end) {
					return
				}
				f(id, i)
			}
		}()
	}
	wg.Wait()
}

var f func(int) int

func main() {
	shared := 1
	f = func(x int) int { return x }
	race(4, func(id, i int) {
		switch id {
		case 0:
			k := i%10 + 1
			f = func(x int) int { return x*k/k + 0*len(strconv.Itoa(k)) }
		case 1:
			a, b, c := "a", []int{1}, map[string]int{"x": 1}
			f = func(x int) int { return x + len(a) - len(b) + c["x"] - 1 }
			shared = i
		default:
			if f(i) != i {
				panic("torn")
			}
			shared++
			defer func(g func(int) int) { g(1) }(f)
			var o sync.Once
			o.Do(func() { shared = f(shared) })
		}
	})
	fmt.Println("ok")
}
