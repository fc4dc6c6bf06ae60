// Timers and tickers in an order that the deadlines fix.
package main

import (
	"fmt"
	"sync"
	"time"
)

func main() {
	start := time.Now()
	var mu sync.Mutex
	var log []int
	var wg sync.WaitGroup
	for _, n := range []int{30, 10, 20} {
		wg.Go(func() {
			time.Sleep(time.Duration(n) * 3 * time.Millisecond)
			mu.Lock()
			log = append(log, n)
			mu.Unlock()
		})
	}
	wg.Wait()
	fmt.Println(log, time.Since(start) >= 90*time.Millisecond)
	t := time.NewTimer(time.Hour)
	fmt.Println(t.Stop(), t.Stop(), t.Reset(time.Millisecond))
	<-t.C
	fmt.Println("fired", t.Stop())
	c := make(chan string, 1)
	time.AfterFunc(time.Millisecond, func() { c <- "after func" })
	fmt.Println(<-c)
	select {
	case <-time.After(time.Hour):
		fmt.Println("never")
	case <-time.After(5 * time.Millisecond):
		fmt.Println("timeout")
	}
	k := time.NewTicker(2 * time.Millisecond)
	for range 3 {
		<-k.C
	}
	k.Stop()
	select {
	case <-k.C:
		fmt.Println("tick after stop")
	default:
		fmt.Println("stopped")
	}
	fmt.Println(len(time.NewTimer(0).C), cap(time.NewTimer(0).C))
	time.Sleep(-5)
	time.Sleep(0)
	a := time.AfterFunc(time.Hour, func() { fmt.Println("never") })
	fmt.Println(a.Stop())
}
