package main

import (
	"fmt"
	"os"
	"strconv"
	"sync"
	"time"
)

// Goroutines read and range over a map that one writes and replaces.

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

type key struct {
	a string
	b int
}

var m = map[key][]int{}

func main() {
	race(4, func(id, i int) {
		k := key{strconv.Itoa(i % 100), i % 3}
		switch id {
		case 0:
			n := map[key][]int{}
			for j := range i % 20 {
				n[key{strconv.Itoa(j), j}] = make([]int, j)
			}
			n[k] = make([]int, i%5)
			m = n
		default:
			if v, ok := m[k]; ok && len(v) > 4 && len(v) != k.b {
				panic("made up")
			}
			for k, v := range m {
				if len(v) > 20 || len(k.a) > 2 {
					panic("made up")
				}
			}
			_ = len(m)
			if i%100 == 0 {
				_ = fmt.Sprint(m)
			}
		}
	})
	fmt.Println("ok")
}
