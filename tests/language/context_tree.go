// Contexts: cancellation, values, causes, deadlines, AfterFunc.
package main

import (
	"context"
	"errors"
	"fmt"
	"sync"
	"time"
)

type key struct{}
type skey string

func main() {
	bg := context.Background()
	fmt.Println(bg, context.TODO(), bg.Err(), bg.Done() == nil)
	ctx, cancel := context.WithCancel(bg)
	child, c2 := context.WithCancel(context.WithValue(ctx, key{}, "v"))
	defer c2()
	fmt.Println(child.Value(key{}), child.Value(skey("x")), child.Err(), ctx.Value(key{}))
	cancel()
	<-child.Done()
	fmt.Println(ctx.Err(), child.Err(), context.Cause(child), errors.Is(child.Err(), context.Canceled))
	cc, ccancel := context.WithCancelCause(bg)
	g, gc := context.WithCancel(cc)
	defer gc()
	ccancel(errors.New("the reason"))
	ccancel(errors.New("too late"))
	<-g.Done()
	fmt.Println(cc.Err(), context.Cause(cc), g.Err(), context.Cause(g))
	t, tc := context.WithTimeout(bg, 5*time.Millisecond)
	defer tc()
	_, has := t.Deadline()
	_, has2 := bg.Deadline()
	<-t.Done()
	fmt.Println(has, has2, t.Err(), context.Cause(t), errors.Is(t.Err(), context.DeadlineExceeded), t.Err() == context.DeadlineExceeded)
	done := make(chan bool)
	ac, acancel := context.WithCancel(bg)
	stop := context.AfterFunc(ac, func() { close(done) })
	acancel()
	<-done
	fmt.Println(stop())
	ac2, acancel2 := context.WithCancel(bg)
	stop = context.AfterFunc(ac2, func() { fmt.Println("never") })
	fmt.Println(stop(), stop())
	acancel2()
	w := context.WithoutCancel(child)
	fmt.Println(w.Err(), w.Value(key{}), w.Done() == nil)
	long, lc := context.WithTimeout(bg, time.Hour)
	short, sc := context.WithTimeout(long, 2*time.Hour)
	d1, _ := long.Deadline()
	d2, _ := short.Deadline()
	fmt.Println(d1.Equal(d2))
	lc()
	<-short.Done()
	fmt.Println(short.Err())
	sc()
	past, pc := context.WithDeadline(bg, time.Now().Add(-time.Second))
	defer pc()
	fmt.Println(past.Err())
	var wg sync.WaitGroup
	root, rc := context.WithCancel(bg)
	for i := range 3 {
		sub, _ := context.WithCancel(context.WithValue(root, skey("id"), i))
		wg.Go(func() {
			<-sub.Done()
			if sub.Value(skey("id")) != i {
				fmt.Println("wrong")
			}
		})
	}
	rc()
	wg.Wait()
	fmt.Println(child)
}
