package main

import (
	"fmt"
	"os"
	"strconv"
	"sync"
	"time"
)

// Channel variables and buffers of values with references are used by all.

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

type msg struct {
	s  string
	xs []int
	c  chan msg
}

var c = make(chan msg, 4)

func main() {
	race(4, func(id, i int) {
		d := c
		select {
		case d <- msg{strconv.Itoa(i), make([]int, i%5), d}:
		default:
		}
		select {
		case m := <-d:
			if len(m.xs) > 4 || m.c == nil {
				panic("made up")
			}
			if _, err := strconv.Atoi(m.s); err != nil {
				panic(err)
			}
		default:
		}
		if id == 0 && i%100 == 0 {
			c = make(chan msg, i%7+1)
		}
	})
	fmt.Println("ok")
}
