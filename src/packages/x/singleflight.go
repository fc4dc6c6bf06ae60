// Package singleflight keeps several goroutines from doing the same work at the same time.
package singleflight

import (
	"errors"
	"fmt"
	"runtime"
	"sync"
)

var errGoexit = errors.New("runtime.Goexit was called")

// A panicError carries a panic to all who wait.
type panicError struct {
	value any
}

// Error returns the message.
func (p *panicError) Error() string {
	return fmt.Sprintf("%v", p.value)
}

// Unwrap returns the value if it is an error.
func (p *panicError) Unwrap() error {
	err, ok := p.value.(error)
	if !ok {
		return nil
	}
	return err
}

type call struct {
	wg    sync.WaitGroup
	val   any
	err   error
	dups  int
	chans []chan<- Result
}

// A Group is a set of keys whose work is not done twice at once. The zero Group is ready.
type Group struct {
	mu sync.Mutex
	m  map[string]*call
}

// Result is what Do returns, to be sent on a channel.
type Result struct {
	// Val is the value.
	Val any
	// Err is the error.
	Err error
	// Shared tells whether others got the same result.
	Shared bool
}

// Do calls fn for the key, unless that is under way: then it waits for the result and returns it too.
func (g *Group) Do(key string, fn func() (any, error)) (v any, err error, shared bool) {
	g.mu.Lock()
	if g.m == nil {
		g.m = make(map[string]*call)
	}
	if c, ok := g.m[key]; ok {
		c.dups++
		g.mu.Unlock()
		c.wg.Wait()
		if e, ok := c.err.(*panicError); ok {
			panic(e)
		} else if c.err == errGoexit {
			runtime.Goexit()
		}
		return c.val, c.err, true
	}
	c := new(call)
	c.wg.Add(1)
	g.m[key] = c
	g.mu.Unlock()
	g.run(c, key, fn)
	return c.val, c.err, c.dups > 0
}

// DoChan is Do with the result on a channel.
func (g *Group) DoChan(key string, fn func() (any, error)) <-chan Result {
	ch := make(chan Result, 1)
	g.mu.Lock()
	if g.m == nil {
		g.m = make(map[string]*call)
	}
	if c, ok := g.m[key]; ok {
		c.dups++
		c.chans = append(c.chans, ch)
		g.mu.Unlock()
		return ch
	}
	c := &call{chans: []chan<- Result{ch}}
	c.wg.Add(1)
	g.m[key] = c
	g.mu.Unlock()
	go g.run(c, key, fn)
	return ch
}

func (g *Group) run(c *call, key string, fn func() (any, error)) {
	returned, recovered := false, false
	defer func() {
		if !returned && !recovered {
			c.err = errGoexit
		}
		g.mu.Lock()
		defer g.mu.Unlock()
		c.wg.Done()
		if g.m[key] == c {
			delete(g.m, key)
		}
		if e, ok := c.err.(*panicError); ok {
			if len(c.chans) > 0 {
				go panic(e)
				select {}
			}
			panic(e)
		} else if c.err == errGoexit {
			return
		}
		for _, ch := range c.chans {
			ch <- Result{c.val, c.err, c.dups > 0}
		}
	}()
	func() {
		defer func() {
			if !returned {
				if r := recover(); r != nil {
					c.err = &panicError{r}
				}
			}
		}()
		c.val, c.err = fn()
		returned = true
	}()
	if !returned {
		recovered = true
	}
}

// Forget makes the next Do for the key call its function, although another one is under way.
func (g *Group) Forget(key string) {
	g.mu.Lock()
	delete(g.m, key)
	g.mu.Unlock()
}
