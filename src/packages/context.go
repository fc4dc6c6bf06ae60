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

	mu    sync.Mutex
	done  chan struct{}
	err   error
	cause error

	// The children that must be cancelled, oldest first.
	first, last *cancelCtx

	// Its place among the children of its parent, whose mu guards it, and what to cancel: the context that it is a part
	// of. listed tells whether it stands there.
	prev, next *cancelCtx
	self       canceler
	listed     bool
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
	return search(c.Context, key)
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

// nearest goes up from c through contexts with values to the first cancelCtx; nil if it meets another kind before.
func nearest(c Context) *cancelCtx

// follow makes child, whose cancelCtx is c, end when parent does.
func (c *cancelCtx) follow(parent Context, child canceler) {
	c.Context = parent
	c.self = child
	if p := nearest(parent); p != nil {
		p.adopt(c)
		return
	}
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
		p.adopt(c)
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

// adopt takes c among the children of p, or cancels it if p is done.
func (p *cancelCtx) adopt(c *cancelCtx) {
	p.mu.Lock()
	if p.err != nil {
		err, cause := p.err, p.cause
		p.mu.Unlock()
		c.self.cancel(false, err, cause)
		return
	}
	c.listed = true
	c.prev = p.last
	if p.last == nil {
		p.first = c
	} else {
		p.last.next = c
	}
	p.last = c
	p.mu.Unlock()
}

// disown takes c out of the children of p, if it is one.
func (p *cancelCtx) disown(c *cancelCtx) {
	p.mu.Lock()
	if c.listed {
		if c.prev == nil {
			p.first = c.next
		} else {
			c.prev.next = c.next
		}
		if c.next == nil {
			p.last = c.prev
		} else {
			c.next.prev = c.prev
		}
		c.prev, c.next, c.listed = nil, nil, false
	}
	p.mu.Unlock()
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
	for child := c.first; child != nil; {
		next := child.next
		child.prev, child.next, child.listed = nil, nil, false
		child.self.cancel(false, err, cause)
		child = next
	}
	c.first, c.last = nil, nil
	c.mu.Unlock()
	if forget {
		c.leave()
	}
}

// leave tells the parent of c, which goes on, that c is done.
func (c *cancelCtx) leave() {
	if s, ok := c.Context.(stopCtx); ok {
		s.stop()
		return
	}
	p := nearest(c.Context)
	if p == nil {
		p = cancelerOf(c.Context, c.Context.Done())
	}
	if p != nil {
		p.disown(c)
	}
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
	c.cancelCtx.cancel(forget, err, cause)
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

// lookup is the value of key in c, found without recursion.
func lookup(c Context, key any) any {
	if key == selfKey {
		return canceling(c)
	}
	return search(c, key)
}

// canceling is the first cancelCtx from c upwards.
func canceling(c Context) any {
	for {
		switch x := c.(type) {
		case *valueCtx:
			c = x.Context
		case *cancelCtx:
			return x
		case *timerCtx:
			return &x.cancelCtx
		case withoutCancelCtx, backgroundCtx, todoCtx:
			// Whoever asks for the cause of a context without cancel must not find that of the parent.
			return nil
		default:
			return c.Value(selfKey)
		}
	}
}

// search looks up a key that is not selfKey.
func search(c Context, key any) any {
	for {
		at, val, found := walk(c, key)
		if found {
			return val
		}
		switch x := at.(type) {
		case *valueCtx:
			// Keys of this type cannot be compared: this panics.
			if key == x.key {
				return x.val
			}
			c = x.Context
		case withoutCancelCtx:
			c = x.c
		case backgroundCtx, todoCtx:
			return nil
		default:
			return at.Value(key)
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
	a.cancelCtx.cancel(forget, err, cause)
	a.once.Do(func() {
		go a.f()
	})
}
