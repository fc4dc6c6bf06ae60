package main

import (
	"errors"
	"fmt"
	"sync"
	"sync/atomic"
	"time"
)

type config struct{ n int }

func try(name string, f func()) {
	defer func() {
		if e := recover(); e != nil {
			fmt.Println(name, "panicked:", e)
		}
	}()
	f()
}

func main() {
	var mu sync.Mutex
	fmt.Println(mu.TryLock(), mu.TryLock())
	mu.Unlock()
	mu.Lock()
	cp := mu
	fmt.Println(cp.TryLock())
	cp.Unlock()
	fmt.Println(cp.TryLock(), mu.TryLock())
	mu.Unlock()
	var rw sync.RWMutex
	fmt.Println(rw.TryRLock(), rw.TryRLock(), rw.TryLock())
	rw.RUnlock()
	rw.RUnlock()
	fmt.Println(rw.TryLock(), rw.TryRLock())
	rw.Unlock()
	l := rw.RLocker()
	l.Lock()
	fmt.Println(rw.TryLock())
	l.Unlock()
	var wg sync.WaitGroup
	total := 0
	for i := range 50 {
		wg.Add(1)
		go func() {
			defer wg.Done()
			mu.Lock()
			defer mu.Unlock()
			total += i
		}()
	}
	wg.Wait()
	for i := range 10 {
		wg.Go(func() {
			rw.Lock()
			total += i
			rw.Unlock()
		})
	}
	wg.Wait()
	fmt.Println(total)
	try("negative", func() { var w sync.WaitGroup; w.Done() })
	var once sync.Once
	for range 3 {
		once.Do(func() { fmt.Println("once") })
	}
	var o2 sync.Once
	try("once", func() { o2.Do(func() { panic("first") }) })
	o2.Do(func() { fmt.Println("never") })
	f := sync.OnceFunc(func() { fmt.Println("oncefunc") })
	f()
	f()
	v := sync.OnceValue(func() int { fmt.Println("computing"); return 42 })
	fmt.Println(v(), v())
	vs := sync.OnceValues(func() (int, error) { return 1, errors.New("e") })
	fmt.Println(vs())
	fmt.Println(vs())
	pf := sync.OnceFunc(func() { panic("always") })
	try("oncefunc", pf)
	try("oncefunc", pf)
	var m sync.Map
	m.Store("a", 1)
	fmt.Println(m.LoadOrStore("a", 2))
	fmt.Println(m.LoadOrStore("b", 2))
	fmt.Println(m.Load("a"))
	fmt.Println(m.Load("z"))
	fmt.Println(m.Swap("a", 10))
	fmt.Println(m.CompareAndSwap("a", 10, 11), m.CompareAndSwap("a", 10, 12), m.CompareAndDelete("b", 3), m.CompareAndDelete("b", 2))
	fmt.Println(m.LoadAndDelete("a"))
	fmt.Println(m.LoadAndDelete("a"))
	for i := range 5 {
		m.Store(i, i*i)
	}
	n := 0
	m.Range(func(k, v any) bool { n += v.(int); return true })
	m.Delete(2)
	m.Range(func(k, v any) bool { n += 100; return false })
	fmt.Println(n)
	m.Clear()
	_, ok := m.Load(1)
	fmt.Println(ok)
	p := sync.Pool{New: func() any { return new(config) }}
	c := p.Get().(*config)
	c.n = 7
	p.Put(c)
	fmt.Println(p.Get().(*config).n, p.Get().(*config).n)
	var empty sync.Pool
	fmt.Println(empty.Get())

	cond := sync.NewCond(&mu)
	ready, woken := 0, 0
	for range 4 {
		wg.Go(func() {
			cond.L.Lock()
			ready++
			for woken == 0 {
				cond.Wait()
			}
			woken++
			cond.L.Unlock()
		})
	}
	for {
		mu.Lock()
		r := ready
		mu.Unlock()
		if r == 4 {
			break
		}
		time.Sleep(time.Millisecond)
	}
	mu.Lock()
	woken = 1
	mu.Unlock()
	cond.Signal()
	cond.Broadcast()
	wg.Wait()
	fmt.Println("woken", woken)

	var i32 int32 = 5
	var u64 uint64 = 1 << 63
	fmt.Println(atomic.AddInt32(&i32, -10), atomic.LoadInt32(&i32), atomic.SwapInt32(&i32, 3), atomic.CompareAndSwapInt32(&i32, 3, 4), atomic.CompareAndSwapInt32(&i32, 3, 5), i32)
	fmt.Println(atomic.AddUint64(&u64, u64), atomic.OrInt32(&i32, 3), atomic.AndInt32(&i32, 6), i32)
	var a8 atomic.Int32
	a8.Store(-1)
	fmt.Println(a8.Load(), a8.Add(-5), a8.Swap(9), a8.CompareAndSwap(9, 10), a8.And(3), a8.Or(4), a8.Load())
	var a64 atomic.Int64
	var au32 atomic.Uint32
	var au64 atomic.Uint64
	var aup atomic.Uintptr
	fmt.Println(a64.Add(1<<40), au32.Add(^uint32(0)), au64.Add(^uint64(0)), aup.Add(3), au32.Load())
	var ab atomic.Bool
	fmt.Println(ab.Swap(true), ab.Load(), ab.CompareAndSwap(false, true), ab.CompareAndSwap(true, false))
	var ap atomic.Pointer[config]
	c1, c2 := &config{1}, &config{2}
	fmt.Println(ap.Load() == nil, ap.CompareAndSwap(nil, c1), ap.Swap(c2).n, ap.Load().n, ap.CompareAndSwap(c1, c2))
	var av atomic.Value
	fmt.Println(av.Load())
	av.Store("x")
	fmt.Println(av.Load(), av.Swap("y"), av.CompareAndSwap("y", "z"), av.CompareAndSwap("y", "w"), av.Load())
	try("nil", func() { av.Store(nil) })
	try("type", func() { av.Store(1) })
	try("cas type", func() { av.CompareAndSwap("z", 1) })
	var cnt atomic.Int64
	for range 8 {
		wg.Go(func() {
			for range 1000 {
				cnt.Add(1)
			}
		})
	}
	wg.Wait()
	fmt.Println(cnt.Load())
}
