// Locks copied with their struct are independent.
package main

import (
	"fmt"
	"sync"
)

type c struct {
	mu sync.Mutex
	n  int
}

func main() {
	a := c{n: 1}
	b := a
	a.mu.Lock()
	fmt.Println(b.mu.TryLock(), a.mu.TryLock(), a.n, b.n)
	arr := [2]c{}
	arr[0].mu.Lock()
	p := &arr[1]
	fmt.Println(p.mu.TryLock(), arr[0].mu.TryLock(), arr[1].mu.TryLock())
	m := map[string]*c{"x": {}}
	m["x"].mu.Lock()
	m["x"].n++
	m["x"].mu.Unlock()
	fmt.Println(m["x"].n, m["x"].mu.TryLock())
	s := []c{{}, {}}
	s[1].mu.Lock()
	s = append(s, c{n: 5})
	fmt.Println(s[1].mu.TryLock(), s[0].mu.TryLock(), s[2].n)
	var l sync.Locker = &a.mu
	l.Unlock()
	fmt.Println(a.mu.TryLock())
	var wg sync.WaitGroup
	func(wg *sync.WaitGroup) { wg.Add(1); go wg.Done() }(&wg)
	wg.Wait()
	fmt.Println("done")
}
