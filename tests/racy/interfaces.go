package main

import (
	"fmt"
	"os"
	"strconv"
	"sync"
	"time"
)

// An interface variable holds values of different types in turn: type and value belong together.

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

type shape interface{ area() int }

type (
	square struct{ side int }
	rect   struct{ w, h int }
	named  struct {
		name string
		tags []string
	}
)

func (s square) area() int { return s.side * s.side }
func (r *rect) area() int  { return r.w * r.h }
func (n named) area() int  { return len(n.name) * len(n.tags) }

var (
	any1 any
	sh   shape
)

func main() {
	race(4, func(id, i int) {
		switch id {
		case 0:
			switch i % 5 {
			case 0:
				any1, sh = i, square{3}
			case 1:
				any1, sh = "text", &rect{3, 3}
			case 2:
				any1, sh = []int{1, 2, 3}, named{"abc", []string{"x", "y", "z"}}
			case 3:
				any1 = map[string]int{"a": 1}
			case 4:
				any1, sh = nil, nil
			}
		case 1:
			any1, sh = 3.5, square{3}
		default:
			if s := sh; s != nil && s.area() != 9 {
				panic(fmt.Sprint("torn: ", s.area()))
			}
			switch v := any1.(type) {
			case int:
				if v < 0 {
					panic("torn")
				}
			case string:
				if v != "text" {
					panic("torn")
				}
			case []int:
				if len(v) != 3 || v[2] != 3 {
					panic("torn")
				}
			case map[string]int:
				if v["a"] != 1 {
					panic("torn")
				}
			}
			_ = any1 == any(3.5)
			if i%50 == 0 {
				_ = fmt.Sprint(any1, sh)
			}
		}
	})
	fmt.Println("ok")
}
