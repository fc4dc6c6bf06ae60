package main

import (
	"context"
	"errors"
	"fmt"
	"sync"
	"sync/atomic"
	"time"

	"golang.org/x/sync/errgroup"
	"golang.org/x/sync/semaphore"
	"golang.org/x/sync/singleflight"
)

func main() {
	var g errgroup.Group
	g.Go(func() error { return nil })
	g.Go(func() error { return errors.New("failed") })
	fmt.Println(g.Wait())
	eg, ctx := errgroup.WithContext(context.Background())
	eg.Go(func() error { return errors.New("boom") })
	eg.Go(func() error { <-ctx.Done(); return ctx.Err() })
	fmt.Println(eg.Wait(), ctx.Err(), context.Cause(ctx))
	var lim errgroup.Group
	lim.SetLimit(2)
	var now, most atomic.Int32
	for range 8 {
		lim.Go(func() error {
			n := now.Add(1)
			for {
				m := most.Load()
				if n <= m || most.CompareAndSwap(m, n) {
					break
				}
			}
			time.Sleep(time.Millisecond)
			now.Add(-1)
			return nil
		})
	}
	fmt.Println(lim.Wait(), most.Load() <= 2)
	block := make(chan int)
	lim.SetLimit(1)
	lim.Go(func() error { <-block; return nil })
	fmt.Println(lim.TryGo(func() error { return nil }))
	close(block)
	lim.Wait()
	fmt.Println(lim.TryGo(func() error { return nil }), lim.Wait())

	s := semaphore.NewWeighted(3)
	fmt.Println(s.TryAcquire(2), s.TryAcquire(2), s.TryAcquire(1))
	s.Release(3)
	c, cancel := context.WithTimeout(context.Background(), time.Millisecond)
	defer cancel()
	s.Acquire(context.Background(), 3)
	fmt.Println(s.Acquire(c, 1), s.Acquire(c, 5))
	s.Release(3)
	var wg sync.WaitGroup
	sum := 0
	for i := range 10 {
		wg.Go(func() {
			s.Acquire(context.Background(), 3)
			sum += i
			s.Release(3)
		})
	}
	wg.Wait()
	fmt.Println(sum)
	func() {
		defer func() { fmt.Println(recover()) }()
		s.Release(1)
	}()

	var f singleflight.Group
	var calls atomic.Int32
	start := make(chan int)
	var shared atomic.Int32
	for range 5 {
		wg.Go(func() {
			v, err, sh := f.Do("key", func() (any, error) {
				calls.Add(1)
				<-start
				return "value", nil
			})
			if sh && v == "value" && err == nil {
				shared.Add(1)
			}
		})
	}
	time.Sleep(20 * time.Millisecond)
	close(start)
	wg.Wait()
	fmt.Println(calls.Load(), shared.Load())
	v, err, sh := f.Do("other", func() (any, error) { return 1, errors.New("e") })
	fmt.Println(v, err, sh)
	r := <-f.DoChan("chan", func() (any, error) { return 2, nil })
	fmt.Println(r.Val, r.Err, r.Shared)
	f.Forget("chan")
}
