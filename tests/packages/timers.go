package main

import (
	"context"
	"fmt"
	"time"
)

func main() {
	t := time.NewTimer(time.Hour)
	fmt.Println(t.Stop(), t.Stop(), t.Reset(time.Millisecond))
	<-t.C
	fmt.Println("fired", t.Stop(), len(t.C), cap(t.C))
	fmt.Println(t.Reset(time.Millisecond))
	time.Sleep(20 * time.Millisecond)
	fmt.Println(t.Reset(time.Hour))
	select {
	case <-t.C:
		fmt.Println("stale")
	default:
		fmt.Println("no stale value")
	}
	done := make(chan int)
	a := time.AfterFunc(time.Millisecond, func() { done <- 1 })
	fmt.Println(<-done, a.Stop(), a.C == nil)
	a.Reset(time.Millisecond)
	fmt.Println(<-done)
	b := time.AfterFunc(time.Hour, func() { done <- 2 })
	fmt.Println(b.Stop())
	k := time.NewTicker(2 * time.Millisecond)
	for range 3 {
		<-k.C
	}
	k.Stop()
	k.Reset(time.Millisecond)
	<-k.C
	k.Stop()
	select {
	case <-time.After(time.Millisecond):
		fmt.Println("after")
	case <-time.Tick(time.Hour):
	}
	fmt.Println(time.Tick(0) == nil, time.Tick(-1) == nil)
	func() {
		defer func() { fmt.Println(recover()) }()
		time.NewTicker(0)
	}()
	func() {
		defer func() { fmt.Println(recover()) }()
		k.Reset(-1)
	}()
	func() {
		defer func() { fmt.Println(recover()) }()
		var z time.Timer
		z.Stop()
	}()
	start := time.Now()
	time.Sleep(10 * time.Millisecond)
	time.Sleep(-1)
	time.Sleep(0)
	d := time.Since(start)
	fmt.Println(d >= 10*time.Millisecond, d < 10*time.Second)
	ctx, cancel := context.WithTimeout(context.Background(), 5*time.Millisecond)
	defer cancel()
	select {
	case <-ctx.Done():
		fmt.Println(ctx.Err())
	case <-time.After(10 * time.Second):
		fmt.Println("late")
	}
	tt := <-time.After(0)
	fmt.Println(time.Since(tt) < 10*time.Second)
}
