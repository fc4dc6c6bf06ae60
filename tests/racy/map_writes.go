package main

import (
	"fmt"
	"os"
	"strconv"
	"sync"
	"time"
)

// Goroutines write one map: Go's fatal error, or luck.

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

var m = map[int]string{}

func main() {
	race(4, func(id, i int) {
		m[i%1000] = strconv.Itoa(i)
		if i%10 == 0 {
			delete(m, i%500)
		}
		if i%5000 == 0 {
			m = map[int]string{}
		}
	})
	fmt.Println("ok")
}
