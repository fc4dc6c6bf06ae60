package main

import (
	"fmt"
	"os"
	"strconv"
	"sync"
	"time"
)

// Structs are copied while others write them: fields may come from different writes, but each is one that was written.

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

type inner struct {
	name string
	list []int
}

type pair struct {
	a, b  int
	in    inner
	next  *pair
	f     func() int
	array [4]string
}

func one(i int) pair {
	n := i%9 + 1
	return pair{n, n, inner{strconv.Itoa(n), make([]int, n)}, &pair{a: n}, func() int { return n }, [4]string{strconv.Itoa(n)}}
}

var p pair
var ps [3]pair

func check(q pair) {
	if q.a < 0 || q.a > 9 || len(q.in.list) > 9 || len(q.in.name) > 1 || len(q.array[0]) > 1 {
		panic("made up")
	}
	if q.next != nil && (q.next.a < 1 || q.next.a > 9) {
		panic("made up")
	}
	if q.f != nil && (q.f() < 1 || q.f() > 9) {
		panic("made up")
	}
}

func main() {
	race(4, func(id, i int) {
		switch id {
		case 0:
			p = one(i)
			ps[i%3] = p
		case 1:
			ps = [3]pair{one(i), one(i + 1)}
			p = ps[1]
		default:
			check(p)
			q := ps
			check(q[i%3])
			_ = p.in.name == q[0].in.name
		}
	})
	fmt.Println("ok")
}
