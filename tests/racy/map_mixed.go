package main

import (
	"fmt"
	"os"
	"strconv"
	"sync"
	"time"
	"maps"
)

// Maps of maps, of interfaces and of structs are read, written, cleared, iterated by all.

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

type val struct {
	s string
	p *int
	x any
}

var (
	m1 = map[string]map[string]int{"a": {}, "b": {}}
	m2 = map[any]val{}
	m3 = map[[2]string]struct{}{}
)

func main() {
	race(4, func(id, i int) {
		k := strconv.Itoa(i % 50)
		switch i % 7 {
		case 0:
			m1[k] = map[string]int{k: i}
		case 1:
			n := i
			m2[i%64] = val{k, &n, k}
			m2[k] = val{k, &n, nil}
		case 2:
			for kk, v := range m2 {
				if v.p != nil && *v.p < 0 {
					panic("made up")
				}
				_ = kk
			}
		case 3:
			m3[[2]string{k, k}] = struct{}{}
		case 4:
			delete(m2, k)
			for kk := range m3 {
				if kk[0] != kk[1] {
					panic("torn key")
				}
			}
		case 5:
			if i%1000 == 5 {
				clear(m2)
				clear(m3)
			}
			m1["a"][k]++
		case 6:
			_ = len(m1) + len(m2) + m1["a"][k]
			maps.Copy(map[string]map[string]int{}, m1)
		}
	})
	fmt.Println("ok")
}
