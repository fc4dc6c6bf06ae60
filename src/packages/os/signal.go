// Package signal tells a program about signals of the operating system. A program that is run as a file gets those that
// are sent to its process. In a notebook the first interrupt of a cell that has asked for os.Interrupt is that signal; the
// second ends the cell, as ever.
package signal

import (
	"context"
	"os"
	"runtime"
	"slices"
	"sync"
	"syscall"
)

// Signals that exist have numbers below this.
const count = 65

// Whoever wants signals: for each channel, which ones.
var handlers struct {
	sync.Mutex
	wanted map[chan<- os.Signal]*[count]bool
	// users counts the channels that want a signal.
	users [count]int
}

// What a program can wish to happen with a signal.
const (
	byDefault = iota
	taken
	ignored
)

func wish(sig, what int)

func isIgnored(sig int) bool

// adopt makes the calling goroutine the one that takes signals.
func adopt()

// hasReceiver tells whether there is such a goroutine.
func hasReceiver() bool

// isIdle tells whether it waits, with no signal on its way.
func isIdle() bool

// take waits for the next signal.
func take() int

func loop(ready chan<- struct{}) {
	adopt()
	close(ready)
	for {
		process(take())
	}
}

// process sends a signal to those who want it and have room.
func process(n int) {
	handlers.Lock()
	defer handlers.Unlock()
	for c, wanted := range handlers.wanted {
		if wanted[n] {
			select {
			case c <- syscall.Signal(n):
			default:
			}
		}
	}
}

// number is that of a signal, or -1.
func number(sig os.Signal) int {
	s, ok := sig.(syscall.Signal)
	if !ok || s < 0 || s >= count {
		return -1
	}
	return int(s)
}

// Notify makes the signals be sent to c, all of them if none is named. Nobody waits for room in c.
func Notify(c chan<- os.Signal, sig ...os.Signal) {
	if c == nil {
		panic("os/signal: Notify using nil channel")
	}
	handlers.Lock()
	defer handlers.Unlock()
	wanted := handlers.wanted[c]
	if wanted == nil {
		if handlers.wanted == nil {
			handlers.wanted = make(map[chan<- os.Signal]*[count]bool)
		}
		wanted = new([count]bool)
		handlers.wanted[c] = wanted
	}
	add := func(n int) {
		if n < 0 || wanted[n] {
			return
		}
		wanted[n] = true
		handlers.users[n]++
		wish(n, taken)
	}
	if len(sig) == 0 {
		for n := range count {
			add(n)
		}
	}
	for _, s := range sig {
		add(number(s))
	}
	if !hasReceiver() {
		ready := make(chan struct{})
		go loop(ready)
		<-ready
	}
}

// Stop makes no more signals be sent to c.
func Stop(c chan<- os.Signal) {
	// What came before belongs to c.
	for hasReceiver() && !isIdle() {
		runtime.Gosched()
	}
	handlers.Lock()
	defer handlers.Unlock()
	wanted := handlers.wanted[c]
	if wanted == nil {
		return
	}
	delete(handlers.wanted, c)
	for n := range count {
		if wanted[n] {
			leave(n)
		}
	}
}

// leave notes that a channel does not want a signal any more.
func leave(n int) {
	handlers.users[n]--
	if handlers.users[n] == 0 {
		wish(n, byDefault)
	}
}

// cancel makes no channel get the signals, and something else happen with them.
func cancel(sigs []os.Signal, what int) {
	handlers.Lock()
	defer handlers.Unlock()
	remove := func(n int) {
		if n < 0 {
			return
		}
		for c, wanted := range handlers.wanted {
			if wanted[n] {
				wanted[n] = false
				handlers.users[n]--
				if *wanted == [count]bool{} {
					delete(handlers.wanted, c)
				}
			}
		}
		wish(n, what)
	}
	if len(sigs) == 0 {
		for n := range count {
			remove(n)
		}
	}
	for _, s := range sigs {
		remove(number(s))
	}
}

// Ignore makes the signals have no effect, all of them if none is named.
func Ignore(sig ...os.Signal) {
	cancel(sig, ignored)
}

// Ignored tells whether a signal is ignored.
func Ignored(sig os.Signal) bool {
	n := number(sig)
	return n >= 0 && isIgnored(n)
}

// Reset undoes what Notify did for the signals, for all of them if none is named.
func Reset(sig ...os.Signal) {
	cancel(sig, byDefault)
}

// NotifyContext returns a context that is done when one of the signals comes, when stop is called or when parent is done.
func NotifyContext(parent context.Context, signals ...os.Signal) (ctx context.Context, stop context.CancelFunc) {
	ctx, cancel := context.WithCancelCause(parent)
	c := &signalCtx{Context: ctx, cancel: cancel, signals: slices.Clone(signals)}
	c.ch = make(chan os.Signal, 1)
	Notify(c.ch, c.signals...)
	if ctx.Err() == nil {
		go func() {
			select {
			case s := <-c.ch:
				c.cancel(signalError(s.String() + " signal received"))
			case <-c.Done():
			}
		}()
	}
	return c, c.stop
}

type signalCtx struct {
	context.Context

	cancel  context.CancelCauseFunc
	signals []os.Signal
	ch      chan os.Signal
}

func (c *signalCtx) stop() {
	c.cancel(nil)
	Stop(c.ch)
}

func (c *signalCtx) String() string {
	// Its own context calls itself after its parent.
	name := c.Context.(interface{ String() string }).String()
	text := "signal.NotifyContext(" + name[:len(name)-len(".WithCancel")]
	if len(c.signals) != 0 {
		text += ", ["
		for i, s := range c.signals {
			if i > 0 {
				text += " "
			}
			text += s.String()
		}
		text += "]"
	}
	return text + ")"
}

type signalError string

func (s signalError) Error() string {
	return string(s)
}
