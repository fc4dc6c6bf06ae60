// Package context carries deadlines, cancellation and values of a request from function to function.
package context

import (
	"errors"
	"sync"
	"time"
)

// A Context tells those who work for a request when to stop, and carries its values. Its methods may be called by
// several goroutines at once.
type Context interface {
	// Deadline returns the time when the context will be done; ok is false if there is none.
	Deadline() (deadline time.Time, ok bool)

	// Done returns a channel that is closed when the work should stop; nil if that never happens.
	Done() <-chan struct{}

	// Err returns nil until Done is closed, then why: Canceled or DeadlineExceeded.
	Err() error

	// Value returns what the context holds under key; nil if there is nothing.
	Value(key any) any
}

// Canceled is the Err of a context that was cancelled.
var Canceled = errors.New("context canceled")

// DeadlineExceeded is the Err of a context whose deadline has passed.
var DeadlineExceeded error = deadlineExceededError{}

type deadlineExceededError struct{}

func (deadlineExceededError) Error() string   { return "context deadline exceeded" }
func (deadlineExceededError) Timeout() bool   { return true }
func (deadlineExceededError) Temporary() bool { return true }

// A CancelFunc cancels a context. Calls after the first do nothing.
type CancelFunc func()

// A CancelCauseFunc cancels a context and says why.
type CancelCauseFunc func(cause error)

// emptyCtx is never done and holds nothing.
type emptyCtx struct{}

func (emptyCtx) Deadline() (deadline time.Time, ok bool) { return }
func (emptyCtx) Done() <-chan struct{}                   { return nil }
func (emptyCtx) Err() error                              { return nil }
func (emptyCtx) Value(key any) any                       { return nil }

type backgroundCtx struct{ emptyCtx }

func (backgroundCtx) String() string { return "context.Background" }

type todoCtx struct{ emptyCtx }

func (todoCtx) String() string { return "context.TODO" }

// Background returns the context that all others come from. It is never done.
func Background() Context {
	return backgroundCtx{}
}

// TODO returns a context for places where it is not clear yet which one to use.
func TODO() Context {
	return todoCtx{}
}

// typeName is the dynamic type of v as %T prints it.
func typeName(v any) string

// isComparable tells whether == works on the dynamic type of v.
func isComparable(v any) bool

// nameOf is how a context calls itself.
func nameOf(c Context) string {
	if s, ok := c.(interface{ String() string }); ok {
		return s.String()
	}
	return typeName(c)
}

// canceler is a context that can be cancelled by its parent.
type canceler interface {
	cancel(forget bool, err, cause error)
	Done() <-chan struct{}
}

// A cancelCtx can be cancelled, and cancels its children then.
type cancelCtx struct {
	Context

	mu       sync.Mutex
	done     chan struct{}
	children map[canceler]struct{}
	err      error
	cause    error
}

// selfKey is the key under which a cancelCtx finds itself: an interface, so that asking makes none.
var selfKey any = new(int)

// closedChan is the Done of contexts that were cancelled before anybody asked.
var closedChan = make(chan struct{})

func init() {
	close(closedChan)
}

func (c *cancelCtx) Value(key any) any {
	if key == selfKey {
		return c
	}
	return lookup(c.Context, key)
}

func (c *cancelCtx) Done() <-chan struct{} {
	c.mu.Lock()
	if c.done == nil {
		c.done = make(chan struct{})
	}
	d := c.done
	c.mu.Unlock()
	return d
}

func (c *cancelCtx) Err() error {
	c.mu.Lock()
	err := c.err
	c.mu.Unlock()
	return err
}

func (c *cancelCtx) String() string {
	return nameOf(c.Context) + ".WithCancel"
}

// follow makes child, whose cancelCtx is c, end when parent does.
func (c *cancelCtx) follow(parent Context, child canceler) {
	c.Context = parent
	done := parent.Done()
	if done == nil {
		return
	}
	select {
	case <-done:
		child.cancel(false, parent.Err(), Cause(parent))
		return
	default:
	}
	if p := cancelerOf(parent, done); p != nil {
		p.mu.Lock()
		if p.err != nil {
			err, cause := p.err, p.cause
			p.mu.Unlock()
			child.cancel(false, err, cause)
			return
		}
		if p.children == nil {
			p.children = make(map[canceler]struct{})
		}
		p.children[child] = struct{}{}
		p.mu.Unlock()
		return
	}
	if a, ok := parent.(afterFuncer); ok {
		c.mu.Lock()
		stop := a.AfterFunc(func() {
			child.cancel(false, parent.Err(), Cause(parent))
		})
		c.Context = stopCtx{parent, stop}
		c.mu.Unlock()
		return
	}
	go func() {
		select {
		case <-done:
			child.cancel(false, parent.Err(), Cause(parent))
		case <-child.Done():
		}
	}()
}

// afterFuncer is a context of somebody else's that calls functions when it is done.
type afterFuncer interface {
	AfterFunc(func()) func() bool
}

// stopCtx is a parent that must be told when the child ends first.
type stopCtx struct {
	Context
	stop func() bool
}

// cancelerOf is the cancelCtx that parent's done channel belongs to, if there is one.
func cancelerOf(parent Context, done <-chan struct{}) *cancelCtx {
	if done == closedChan || done == nil {
		return nil
	}
	p, ok := parent.Value(selfKey).(*cancelCtx)
	if !ok {
		return nil
	}
	p.mu.Lock()
	same := p.done == done
	p.mu.Unlock()
	if !same {
		return nil
	}
	return p
}

// cancel ends c and its children. forget: the parent goes on and need not know c any longer.
func (c *cancelCtx) cancel(forget bool, err, cause error) {
	c.cancelAs(c, forget, err, cause)
}

// cancelAs is cancel for the child that c is a part of.
func (c *cancelCtx) cancelAs(child canceler, forget bool, err, cause error) {
	if cause == nil {
		cause = err
	}
	c.mu.Lock()
	if c.err != nil {
		c.mu.Unlock()
		return
	}
	c.err = err
	c.cause = cause
	if c.done == nil {
		c.done = closedChan
	} else {
		close(c.done)
	}
	for child := range c.children {
		child.cancel(false, err, cause)
	}
	c.children = nil
	c.mu.Unlock()
	if forget {
		forgetChild(c.Context, child)
	}
}

func forgetChild(parent Context, child canceler) {
	if s, ok := parent.(stopCtx); ok {
		s.stop()
		return
	}
	p := cancelerOf(parent, parent.Done())
	if p == nil {
		return
	}
	p.mu.Lock()
	if p.children != nil {
		delete(p.children, child)
	}
	p.mu.Unlock()
}

func checkParent(parent Context) {
	if parent == nil {
		panic("cannot create context from nil parent")
	}
}

// WithCancel returns a child of parent that is done when cancel is called or parent is done. Always call cancel.
func WithCancel(parent Context) (ctx Context, cancel CancelFunc) {
	c := newCancel(parent)
	return c, func() { c.cancel(true, Canceled, nil) }
}

// WithCancelCause is WithCancel with a cancel function that takes an error, for Cause to return.
func WithCancelCause(parent Context) (ctx Context, cancel CancelCauseFunc) {
	c := newCancel(parent)
	return c, func(cause error) { c.cancel(true, Canceled, cause) }
}

func newCancel(parent Context) *cancelCtx {
	checkParent(parent)
	c := &cancelCtx{}
	c.follow(parent, c)
	return c
}

// Cause returns why c was cancelled: the error that was given, or else what c.Err returns; nil if it is not done.
func Cause(c Context) error {
	if p, ok := c.Value(selfKey).(*cancelCtx); ok {
		p.mu.Lock()
		cause := p.cause
		p.mu.Unlock()
		if cause != nil {
			return cause
		}
	}
	return c.Err()
}

// WithDeadline returns a child of parent that is done at the latest at d. Always call cancel.
func WithDeadline(parent Context, d time.Time) (Context, CancelFunc) {
	return WithDeadlineCause(parent, d, nil)
}

// WithDeadlineCause is WithDeadline with the error that Cause returns when the deadline has passed.
func WithDeadlineCause(parent Context, d time.Time, cause error) (Context, CancelFunc) {
	checkParent(parent)
	if now, ok := parent.Deadline(); ok && now.Before(d) {
		// The parent ends sooner.
		return WithCancel(parent)
	}
	c := &timerCtx{deadline: d}
	c.follow(parent, c)
	left := time.Until(d)
	if left <= 0 {
		c.cancel(true, DeadlineExceeded, cause)
		return c, func() { c.cancel(false, Canceled, nil) }
	}
	c.mu.Lock()
	if c.err == nil {
		c.timer = time.AfterFunc(left, func() {
			c.cancel(true, DeadlineExceeded, cause)
		})
	}
	c.mu.Unlock()
	return c, func() { c.cancel(true, Canceled, nil) }
}

// A timerCtx is a cancelCtx with a deadline.
type timerCtx struct {
	cancelCtx
	timer *time.Timer

	deadline time.Time
}

func (c *timerCtx) Deadline() (deadline time.Time, ok bool) {
	return c.deadline, true
}

func (c *timerCtx) String() string {
	return nameOf(c.cancelCtx.Context) + ".WithDeadline(" + c.deadline.String() + " [" +
		time.Until(c.deadline).String() + "])"
}

func (c *timerCtx) cancel(forget bool, err, cause error) {
	c.cancelCtx.cancelAs(c, false, err, cause)
	if forget {
		forgetChild(c.cancelCtx.Context, c)
	}
	c.mu.Lock()
	if c.timer != nil {
		c.timer.Stop()
		c.timer = nil
	}
	c.mu.Unlock()
}

// WithTimeout returns a child of parent that is done at the latest after timeout. Always call cancel.
func WithTimeout(parent Context, timeout time.Duration) (Context, CancelFunc) {
	return WithDeadline(parent, time.Now().Add(timeout))
}

// WithTimeoutCause is WithTimeout with the error that Cause returns when the time is over.
func WithTimeoutCause(parent Context, timeout time.Duration, cause error) (Context, CancelFunc) {
	return WithDeadlineCause(parent, time.Now().Add(timeout), cause)
}

// WithValue returns a child of parent that holds val under key. Keys should have a type of their own.
func WithValue(parent Context, key, val any) Context {
	checkParent(parent)
	if key == nil {
		panic("nil key")
	}
	if !isComparable(key) {
		panic("key is not comparable")
	}
	return &valueCtx{parent, key, val}
}

type valueCtx struct {
	Context
	key, val any
}

func (c *valueCtx) Value(key any) any {
	if c.key == key {
		return c.val
	}
	return lookup(c.Context, key)
}

// show is how a key or a value appears in String.
func show(v any) string {
	switch s := v.(type) {
	case interface{ String() string }:
		return s.String()
	case string:
		return s
	case nil:
		return "<nil>"
	}
	return typeName(v)
}

func (c *valueCtx) String() string {
	return nameOf(c.Context) + ".WithValue(" + show(c.key) + ", " + show(c.val) + ")"
}

// walk goes up from c as long as it meets contexts with values and cancelCtxs, until one holds key: val is its value then.
// Otherwise the search goes on with the context where it stopped.
func walk(c Context, key any) (at Context, val any, found bool)

// lookup walks up from c without recursion.
func lookup(c Context, key any) any {
	self := key == selfKey
	if !self {
		at, val, found := walk(c, key)
		if found {
			return val
		}
		c = at
	}
	for {
		switch x := c.(type) {
		case *valueCtx:
			if !self && key == x.key {
				return x.val
			}
			c = x.Context
		case *cancelCtx:
			if self {
				return x
			}
			c = x.Context
		case *timerCtx:
			if self {
				return &x.cancelCtx
			}
			c = x.Context
		case withoutCancelCtx:
			if self {
				// Whoever asks for the cause of this one must not find that of the parent.
				return nil
			}
			c = x.c
		case backgroundCtx, todoCtx:
			return nil
		default:
			return c.Value(key)
		}
	}
}

// WithoutCancel returns a child of parent that has its values but is never done.
func WithoutCancel(parent Context) Context {
	checkParent(parent)
	return withoutCancelCtx{parent}
}

type withoutCancelCtx struct {
	c Context
}

func (withoutCancelCtx) Deadline() (deadline time.Time, ok bool) { return }
func (withoutCancelCtx) Done() <-chan struct{}                   { return nil }
func (withoutCancelCtx) Err() error                              { return nil }

func (c withoutCancelCtx) Value(key any) any {
	return lookup(c, key)
}

func (c withoutCancelCtx) String() string {
	return nameOf(c.c) + ".WithoutCancel"
}

// AfterFunc calls f in a goroutine of its own when ctx is done. stop prevents that, and tells whether it did.
func AfterFunc(ctx Context, f func()) (stop func() bool) {
	a := &afterFuncCtx{f: f}
	a.follow(ctx, a)
	return func() bool {
		stopped := false
		a.once.Do(func() { stopped = true })
		if stopped {
			a.cancel(true, Canceled, nil)
		}
		return stopped
	}
}

type afterFuncCtx struct {
	cancelCtx
	once sync.Once
	f    func()
}

func (a *afterFuncCtx) cancel(forget bool, err, cause error) {
	a.cancelCtx.cancelAs(a, false, err, cause)
	if forget {
		forgetChild(a.Context, a)
	}
	a.once.Do(func() {
		go a.f()
	})
}
