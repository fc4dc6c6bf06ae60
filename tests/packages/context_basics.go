package main

import (
	"context"
	"errors"
	"fmt"
	"time"
)

type key struct{ n int }
type name string

func (n name) String() string { return "name:" + string(n) }

type mine struct {
	context.Context
	done chan struct{}
}

func (m mine) Done() <-chan struct{} { return m.done }
func (m mine) Err() error {
	select {
	case <-m.done:
		return errors.New("mine is done")
	default:
		return nil
	}
}

func try(f func()) {
	defer func() { fmt.Println("recovered:", recover()) }()
	f()
}

func main() {
	bg := context.Background()
	fmt.Println(bg, context.TODO(), bg.Err(), bg.Done() == nil, bg.Value(1), context.Cause(bg))
	ctx, cancel := context.WithCancel(bg)
	fmt.Println(ctx, ctx.Err())
	child, stopChild := context.WithCancel(ctx)
	defer stopChild()
	val := context.WithValue(child, key{1}, "one")
	val = context.WithValue(val, name("k"), 2)
	val = context.WithValue(val, "plain", nil)
	fmt.Println(val, val.Value(key{1}), val.Value(name("k")), val.Value("none"), val.Value("plain"))
	cancel()
	cancel()
	<-val.Done()
	fmt.Println(ctx.Err(), child.Err(), val.Err(), context.Cause(val), errors.Is(val.Err(), context.Canceled))
	late, stopLate := context.WithCancel(val)
	fmt.Println(late.Err())
	stopLate()

	cc, cause := context.WithCancelCause(bg)
	sub, stopSub := context.WithTimeout(cc, time.Hour)
	_, has := sub.Deadline()
	fmt.Println(has)
	cause(errors.New("the reason"))
	<-sub.Done()
	fmt.Println(cc.Err(), context.Cause(cc), sub.Err(), context.Cause(sub))
	stopSub()
	cause(errors.New("too late"))
	fmt.Println(context.Cause(cc))

	tc, stop := context.WithTimeoutCause(bg, time.Millisecond, errors.New("slow"))
	<-tc.Done()
	fmt.Println(tc.Err(), context.Cause(tc), errors.Is(tc.Err(), context.DeadlineExceeded))
	stop()
	fmt.Println(tc.Err())
	past, stop2 := context.WithDeadline(bg, time.Now().Add(-time.Second))
	fmt.Println(past.Err(), context.Cause(past))
	stop2()
	short, stop3 := context.WithTimeout(past, time.Hour)
	fmt.Println(short.Err())
	stop3()
	var te interface{ Timeout() bool }
	fmt.Println(errors.As(past.Err(), &te) && te.Timeout())
	fmt.Printf("%T %T %T %T %T\n", ctx, tc, val, bg, past.Err())

	wc := context.WithoutCancel(val)
	fmt.Println(wc, wc.Err(), wc.Value(key{1}), context.Cause(wc))

	ran := make(chan string)
	actx, acancel := context.WithCancel(bg)
	context.AfterFunc(actx, func() { ran <- "after" })
	stopAfter := context.AfterFunc(actx, func() { ran <- "never" })
	fmt.Println(stopAfter(), stopAfter())
	acancel()
	fmt.Println(<-ran)
	fmt.Println(context.AfterFunc(actx, func() { ran <- "at once" }) != nil, <-ran)

	m := mine{bg, make(chan struct{})}
	mc, mcancel := context.WithCancel(m)
	defer mcancel()
	close(m.done)
	<-mc.Done()
	fmt.Println(mc.Err(), context.Cause(mc))

	try(func() { context.WithCancel(nil) })
	try(func() { context.WithValue(bg, nil, 1) })
	try(func() { context.WithValue(bg, []int{}, 1) })
	try(func() { context.WithTimeout(nil, 1) })

	depth := bg
	for i := 0; i < 100; i++ {
		depth = context.WithValue(depth, i, i*i)
	}
	fmt.Println(depth.Value(3), depth.Value(99), depth.Value(100))
}
