// Mutex, RWMutex, Once, WaitGroup, Cond, Pool and Map with fixed results.
package main

import (
	"fmt"
	"sync"
	"sync/atomic"
)

type safe struct {
	sync.Mutex
	m map[string]int
}

func (s *safe) inc(k string) {
	s.Lock()
	defer s.Unlock()
	s.m[k]++
}

func main() {
	s := safe{m: map[string]int{}}
	var wg sync.WaitGroup
	for i := range 100 {
		wg.Add(1)
		go func() {
			defer wg.Done()
			s.inc(fmt.Sprint("k", i%3))
		}()
	}
	wg.Wait()
	fmt.Println(s.m, s.TryLock(), s.TryLock())
	s.Unlock()
	var rw sync.RWMutex
	rw.RLock()
	fmt.Println(rw.TryRLock(), rw.TryLock())
	rw.RUnlock()
	rw.RUnlock()
	fmt.Println(rw.TryLock(), rw.TryRLock())
	rw.Unlock()
	var once sync.Once
	for i := range 3 {
		once.Do(func() { fmt.Println("once", i) })
	}
	func() {
		var o sync.Once
		defer func() { fmt.Println(recover()); o.Do(func() { fmt.Println("never") }) }()
		o.Do(func() { panic("in once") })
	}()
	v := sync.OnceValue(func() int { fmt.Print("computed "); return 42 })
	fmt.Println(v(), v())
	var mu sync.Mutex
	cond := sync.NewCond(&mu)
	queue := []int{}
	got := make(chan int)
	for range 3 {
		go func() {
			mu.Lock()
			for len(queue) == 0 {
				cond.Wait()
			}
			x := queue[0]
			queue = queue[1:]
			mu.Unlock()
			got <- x
		}()
	}
	for i := range 3 {
		mu.Lock()
		queue = append(queue, i+1)
		mu.Unlock()
		cond.Signal()
	}
	fmt.Println(<-got + <-got + <-got)
	ready := false
	for range 5 {
		wg.Go(func() {
			mu.Lock()
			defer mu.Unlock()
			for !ready {
				cond.Wait()
			}
		})
	}
	mu.Lock()
	ready = true
	cond.Broadcast()
	mu.Unlock()
	wg.Wait()
	p := sync.Pool{New: func() any { return "new" }}
	fmt.Println(p.Get())
	var m sync.Map
	m.Store("a", 1)
	m.Store(2, "b")
	x, ok := m.Load("a")
	y, loaded := m.LoadOrStore("a", 9)
	z, loaded2 := m.LoadOrStore("c", 3)
	fmt.Println(x, ok, y, loaded, z, loaded2)
	d, had := m.LoadAndDelete("c")
	_, ok = m.Load("c")
	fmt.Println(d, had, ok, m.CompareAndSwap("a", 1, 5))
	n := 0
	m.Range(func(k, v any) bool { n++; return true })
	fmt.Println(n)
	var cnt atomic.Int64
	var flag atomic.Bool
	var ptr atomic.Pointer[safe]
	var old int32
	for range 50 {
		wg.Go(func() { cnt.Add(2); atomic.AddInt32(&old, 1) })
	}
	wg.Wait()
	fmt.Println(cnt.Load(), old, flag.CompareAndSwap(false, true), flag.Load(), ptr.Load() == nil, cnt.Swap(1), cnt.CompareAndSwap(1, 8), cnt.Load())
	var av atomic.Value
	fmt.Println(av.Load())
	av.Store([]int{1})
	fmt.Println(av.Load().([]int))
	func() {
		defer func() { fmt.Println(recover()) }()
		wg.Done()
	}()
	func() {
		defer func() { fmt.Println(recover()) }()
		av.Store("other type")
	}()
}
