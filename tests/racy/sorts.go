package main

import (
	"fmt"
	"os"
	"strconv"
	"sync"
	"time"
	"slices"
	"sort"
	"strings"
)

// A slice is sorted, printed and compared while others write it.

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

var (
	xs = make([]int, 100)
	ss = make([]string, 50)
)

func main() {
	race(4, func(id, i int) {
		defer func() { _ = recover() }()
		switch id {
		case 0:
			sort.Ints(xs)
			sort.Slice(ss, func(a, b int) bool { return ss[a] < ss[b] })
		case 1:
			xs[i%100] = -i
			ss[i%50] = strconv.Itoa(i)
			slices.Reverse(ss)
		default:
			if i%20 == 0 {
				_ = fmt.Sprint(xs, ss)
				_ = strings.Join(ss, ",")
			}
			copy(xs[i%50:], xs[:50])
			_, _ = slices.BinarySearch(ss, "5")
			clear(xs[:i%10])
		}
	})
	fmt.Println("ok")
}
