package main

import (
	"fmt"
	"os"
	"strconv"
	"sync"
	"time"
)

// Many goroutines append to one slice without a lock: elements are lost, none is made up.

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

type item struct {
	a, b int
	p    *int
}

var (
	items []item
	words []string
	bytes []byte
)

func main() {
	race(4, func(id, i int) {
		if i%1000 == 0 {
			items, words, bytes = nil, nil, nil
		}
		v := id*1000 + i%1000
		items = append(items, item{v, v, &v})
		words = append(words, strconv.Itoa(v))
		bytes = append(bytes, byte(v))
		bytes = append(bytes, "abc"...)
		if t := items; len(t) > 0 {
			x := t[len(t)-1]
			if x.p != nil && *x.p < 0 {
				panic("made up")
			}
		}
		if t := words; len(t) > 0 && len(t[len(t)/2]) > 4 {
			panic("made up: " + t[len(t)/2])
		}
		if i%100 == 0 {
			_ = string(bytes)
			t, u := items, words
			_ = fmt.Sprint(t[:min(len(t), 3)], u[:min(len(u), 3)])
		}
	})
	fmt.Println("ok")
}
