package main

import (
	"fmt"
	"os"
	"strconv"
	"sync"
	"time"
	"strings"
)

// A string variable is replaced and read without a lock: length and bytes belong together.

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

var s string

func main() {
	race(4, func(id, i int) {
		switch id {
		case 0:
			s = strings.Repeat(string(rune('a'+i%26)), i%50+1)
		case 1:
			s += "z"
			if len(s) > 200 {
				s = s[100:]
			}
		case 2:
			t := s
			n := 0
			for range t {
				n++
			}
			if n != len(t) {
				panic("torn")
			}
			if u := []byte(t); string(u) != t {
				panic("torn")
			}
		default:
			t := s
			_ = strings.Count(t, "a") + strings.Index(t, "b") + len(strings.ToUpper(t))
			if t+"" != t || t > t {
				panic("torn")
			}
		}
	})
	fmt.Println("ok")
}
