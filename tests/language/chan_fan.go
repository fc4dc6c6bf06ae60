// Fan-out, fan-in and pipelines with results in a fixed order.
package main

import (
	"fmt"
	"runtime"
	"sync"
)

func source(n int) <-chan int {
	c := make(chan int)
	go func() {
		defer close(c)
		for i := range n {
			c <- i
		}
	}()
	return c
}

func worker(in <-chan int, out chan<- [2]int, wg *sync.WaitGroup) {
	defer wg.Done()
	for v := range in {
		out <- [2]int{v, v * v}
	}
}

func merge[T any](cs ...<-chan T) <-chan T {
	out := make(chan T)
	var wg sync.WaitGroup
	for _, c := range cs {
		wg.Go(func() {
			for v := range c {
				out <- v
			}
		})
	}
	go func() { wg.Wait(); close(out) }()
	return out
}

func sieve(n int) (ps []int) {
	c := make(chan int)
	go func() {
		for i := 2; ; i++ {
			c <- i
		}
	}()
	for range n {
		p := <-c
		ps = append(ps, p)
		next := make(chan int)
		go func(in <-chan int, out chan<- int) {
			for v := range in {
				if v%p != 0 {
					out <- v
				}
			}
		}(c, next)
		c = next
	}
	return
}

func main() {
	out := make(chan [2]int, 4)
	var wg sync.WaitGroup
	in := source(20)
	for range 4 {
		wg.Add(1)
		go worker(in, out, &wg)
	}
	go func() { wg.Wait(); close(out) }()
	res := make([]int, 20)
	for p := range out {
		res[p[0]] = p[1]
	}
	fmt.Println(res)
	s := 0
	for v := range merge(source(10), source(100), source(5)) {
		s += v
	}
	fmt.Println(s)
	fmt.Println(sieve(25))
	sem := make(chan struct{}, 2)
	var mu sync.Mutex
	most, now := 0, 0
	for range 10 {
		wg.Add(1)
		go func() {
			defer wg.Done()
			sem <- struct{}{}
			mu.Lock()
			now++
			most = max(most, now)
			mu.Unlock()
			runtime.Gosched()
			mu.Lock()
			now--
			mu.Unlock()
			<-sem
		}()
	}
	wg.Wait()
	fmt.Println(most <= 2, now)
}
