package main

import (
	"fmt"
	"os"
	"strconv"
	"sync"
	"time"
)

// A slice variable is replaced, indexed and ranged over without a lock: its length and its elements belong together.

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

var s []int

func main() {
	race(4, func(id, i int) {
		switch id {
		case 0:
			n := i%100 + 1
			t := make([]int, n)
			for j := range t {
				t[j] = n
			}
			s = t
		case 1:
			s = nil
		default:
			t := s
			for _, v := range t {
				if v != len(t) {
					panic(fmt.Sprint("torn: ", v, " in a slice of ", len(t)))
				}
			}
			if len(t) > 3 {
				u := t[1:3:4]
				if cap(u) != 3 || u[0] != len(t) {
					panic("torn slice of a slice")
				}
			}
		}
	})
	fmt.Println("ok")
}
