// Package iter has the types of functions that can be ranged over.
package iter

import "runtime"

// Seq is an iterator over values: it calls yield for each, until yield returns false.
type Seq[V any] func(yield func(V) bool)

// Seq2 is an iterator over pairs of values.
type Seq2[K, V any] func(yield func(K, V) bool)

// The states of a Pull.
const (
	idle = iota
	running
	done
)

// A puller runs an iterator in a goroutine of its own, which only goes on while next or stop waits for it.
type puller struct {
	state    int
	resume   chan bool
	paused   chan bool
	panicked bool
	value    any
	exited   bool
	// stop was called: the iterator gets no more values out.
	stopped bool
}

// step lets the iterator run to its next value or its end; more: it should go on, otherwise it should stop.
func (p *puller) step(start func(), more bool) {
	if p.state == running {
		panic("iter.Pull: next called again before yield")
	}
	p.state = running
	if p.resume == nil {
		p.resume = make(chan bool)
		p.paused = make(chan bool)
		go start()
	} else {
		p.resume <- more
	}
	if <-p.paused {
		p.state = idle
	} else {
		p.state = done
	}
	if p.panicked {
		p.panicked = false
		panic(p.value)
	}
	if p.exited {
		p.exited = false
		runtime.Goexit()
	}
}

// finish reports the end of the iterator, and how it came.
func (p *puller) finish(normal *bool) {
	if !*normal {
		if e := recover(); e != nil {
			p.panicked = true
			p.value = e
		} else {
			p.exited = true
		}
	}
	p.paused <- false
}

// Pull turns an iterator around: each call of next gives a value, ok is false at the end. Call stop when done early.
func Pull[V any](seq Seq[V]) (next func() (V, bool), stop func()) {
	var p puller
	var v V
	var ok bool
	run := func() {
		normal := false
		defer p.finish(&normal)
		seq(func(x V) bool {
			if p.stopped || p.state == done {
				return false
			}
			if p.state != running {
				panic("iter.Pull: yield called again before next")
			}
			v, ok = x, true
			p.paused <- true
			return <-p.resume
		})
		normal = true
	}
	next = func() (V, bool) {
		var zero V
		if p.stopped || p.state == done {
			return zero, false
		}
		v, ok = zero, false
		p.step(run, true)
		x := v
		v = zero
		return x, ok
	}
	stop = func() {
		if p.stopped || p.state == done {
			return
		}
		p.stopped = true
		if p.resume == nil {
			p.state = done
			return
		}
		p.step(run, false)
	}
	return next, stop
}

// Pull2 is Pull for pairs.
func Pull2[K, V any](seq Seq2[K, V]) (next func() (K, V, bool), stop func()) {
	type pair struct {
		k K
		v V
	}
	nextPair, stop := Pull(func(yield func(pair) bool) {
		seq(func(k K, v V) bool {
			return yield(pair{k, v})
		})
	})
	return func() (K, V, bool) {
		p, ok := nextPair()
		return p.k, p.v, ok
	}, stop
}
