// Package rate limits how often something happens: a limiter is a bucket of tokens that fills at a steady rate, and each
// event takes some.
package rate

import (
	"context"
	"fmt"
	"math"
	"sync"
	"time"
)

// A Limit is a rate: events in a second. 0 allows none.
type Limit float64

// Inf is the rate that allows everything.
const Inf = Limit(math.MaxFloat64)

// InfDuration is the Delay of a Reservation that is not OK.
const InfDuration = time.Duration(math.MaxInt64)

// Every returns the rate of one event in each interval.
func Every(interval time.Duration) Limit {
	if interval <= 0 {
		return Inf
	}
	return 1 / Limit(interval.Seconds())
}

// wait is how long it takes until so many tokens have come.
func (limit Limit) wait(tokens float64) time.Duration {
	if limit <= 0 {
		return InfDuration
	}
	d := tokens / float64(limit) * float64(time.Second)
	if d > float64(math.MaxInt64) {
		return InfDuration
	}
	return time.Duration(d)
}

// tokens is how many come in a time.
func (limit Limit) tokens(d time.Duration) float64 {
	if limit <= 0 {
		return 0
	}
	return d.Seconds() * float64(limit)
}

// A Limiter is a bucket of at most burst tokens, full at the beginning, into which limit tokens fall in a second. Its
// methods may be called by several goroutines at once. The zero Limiter allows nothing.
type Limiter struct {
	mu     sync.Mutex
	limit  Limit
	burst  int
	tokens float64
	// last is when tokens was true.
	last time.Time
	// lastEvent is the latest event that was allowed, perhaps in the future.
	lastEvent time.Time
}

// NewLimiter returns a limiter of rate r that allows b events at once.
func NewLimiter(r Limit, b int) *Limiter {
	return &Limiter{limit: r, burst: b, tokens: float64(b)}
}

// Limit returns the rate.
func (lim *Limiter) Limit() Limit {
	lim.mu.Lock()
	defer lim.mu.Unlock()
	return lim.limit
}

// Burst returns how many events are allowed at once.
func (lim *Limiter) Burst() int {
	lim.mu.Lock()
	defer lim.mu.Unlock()
	return lim.burst
}

// TokensAt returns how many tokens there are at time t.
func (lim *Limiter) TokensAt(t time.Time) float64 {
	lim.mu.Lock()
	defer lim.mu.Unlock()
	return lim.at(t)
}

// Tokens returns how many tokens there are now.
func (lim *Limiter) Tokens() float64 {
	return lim.TokensAt(time.Now())
}

// at is how many tokens there are at time t.
func (lim *Limiter) at(t time.Time) float64 {
	last := lim.last
	if t.Before(last) {
		last = t
	}
	return min(lim.tokens+lim.limit.tokens(t.Sub(last)), float64(lim.burst))
}

// Allow tells whether an event may happen now; if so, it counts.
func (lim *Limiter) Allow() bool {
	return lim.AllowN(time.Now(), 1)
}

// AllowN tells whether n events may happen at time t; if so, they count.
func (lim *Limiter) AllowN(t time.Time, n int) bool {
	return lim.reserve(t, n, 0).ok
}

// A Reservation is the permission for events after a delay.
type Reservation struct {
	ok     bool
	lim    *Limiter
	tokens int
	at     time.Time
	// limit is the rate when it was made.
	limit Limit
}

// OK tells whether the events can happen at all: with more than the limiter's burst they cannot.
func (r *Reservation) OK() bool {
	return r.ok
}

// Delay returns how long to wait before the events; InfDuration if they cannot happen.
func (r *Reservation) Delay() time.Duration {
	return r.DelayFrom(time.Now())
}

// DelayFrom returns how long to wait from time t on.
func (r *Reservation) DelayFrom(t time.Time) time.Duration {
	if !r.ok {
		return InfDuration
	}
	return max(r.at.Sub(t), 0)
}

// Cancel says that the events will not happen, so that others may.
func (r *Reservation) Cancel() {
	r.CancelAt(time.Now())
}

// CancelAt is Cancel at time t.
func (r *Reservation) CancelAt(t time.Time) {
	if !r.ok {
		return
	}
	lim := r.lim
	lim.mu.Lock()
	defer lim.mu.Unlock()
	if lim.limit == Inf || r.tokens == 0 || r.at.Before(t) {
		return
	}
	// What was reserved after it was counted on its tokens.
	back := float64(r.tokens) - r.limit.tokens(lim.lastEvent.Sub(r.at))
	if back <= 0 {
		return
	}
	lim.tokens = min(lim.at(t)+back, float64(lim.burst))
	lim.last = t
	if r.at.Equal(lim.lastEvent) {
		before := r.at.Add(r.limit.wait(-float64(r.tokens)))
		if !before.Before(t) {
			lim.lastEvent = before
		}
	}
}

// Reserve returns the permission for an event as soon as possible.
func (lim *Limiter) Reserve() *Reservation {
	return lim.ReserveN(time.Now(), 1)
}

// ReserveN returns the permission for n events as soon as possible after time t.
func (lim *Limiter) ReserveN(t time.Time, n int) *Reservation {
	r := lim.reserve(t, n, InfDuration)
	return &r
}

// Wait waits until an event may happen.
func (lim *Limiter) Wait(ctx context.Context) error {
	return lim.WaitN(ctx, 1)
}

// WaitN waits until n events may happen. It is an error if they never may, or not before ctx is done.
func (lim *Limiter) WaitN(ctx context.Context, n int) error {
	lim.mu.Lock()
	burst, limit := lim.burst, lim.limit
	lim.mu.Unlock()
	if n > burst && limit != Inf {
		return fmt.Errorf("rate: Wait(n=%d) exceeds limiter's burst %d", n, burst)
	}
	select {
	case <-ctx.Done():
		return ctx.Err()
	default:
	}
	now := time.Now()
	most := InfDuration
	if deadline, ok := ctx.Deadline(); ok {
		most = deadline.Sub(now)
	}
	r := lim.reserve(now, n, most)
	if !r.ok {
		return fmt.Errorf("rate: Wait(n=%d) would exceed context deadline", n)
	}
	delay := r.DelayFrom(now)
	if delay == 0 {
		return nil
	}
	timer := time.NewTimer(delay)
	defer timer.Stop()
	select {
	case <-timer.C:
		return nil
	case <-ctx.Done():
		r.Cancel()
		return ctx.Err()
	}
}

// SetLimit changes the rate.
func (lim *Limiter) SetLimit(newLimit Limit) {
	lim.SetLimitAt(time.Now(), newLimit)
}

// SetLimitAt changes the rate at time t. What was reserved stays as it was.
func (lim *Limiter) SetLimitAt(t time.Time, newLimit Limit) {
	lim.mu.Lock()
	defer lim.mu.Unlock()
	lim.tokens, lim.last, lim.limit = lim.at(t), t, newLimit
}

// SetBurst changes how many events are allowed at once.
func (lim *Limiter) SetBurst(newBurst int) {
	lim.SetBurstAt(time.Now(), newBurst)
}

// SetBurstAt changes how many events are allowed at once, at time t.
func (lim *Limiter) SetBurstAt(t time.Time, newBurst int) {
	lim.mu.Lock()
	defer lim.mu.Unlock()
	lim.tokens, lim.last, lim.burst = lim.at(t), t, newBurst
}

// reserve takes n tokens at time t, if the wait for them is not longer than most.
func (lim *Limiter) reserve(t time.Time, n int, most time.Duration) Reservation {
	lim.mu.Lock()
	defer lim.mu.Unlock()
	if lim.limit == Inf {
		return Reservation{ok: true, lim: lim, tokens: n, at: t}
	}
	tokens := lim.at(t) - float64(n)
	var wait time.Duration
	if tokens < 0 {
		wait = lim.limit.wait(-tokens)
	}
	r := Reservation{ok: n <= lim.burst && wait <= most, lim: lim, limit: lim.limit}
	if r.ok {
		r.tokens = n
		r.at = t.Add(wait)
		lim.last, lim.tokens, lim.lastEvent = t, tokens, r.at
	}
	return r
}

// Sometimes does something now and then: the first times, every so many times, or when some time has passed. With
// nothing set, it does it once.
type Sometimes struct {
	// First is how often it is done at the beginning.
	First int
	// Every is the number of calls of which one is done.
	Every int
	// Interval is the time after which a call is done again.
	Interval time.Duration

	mu    sync.Mutex
	count int
	last  time.Time
}

// Do calls f, or not.
func (s *Sometimes) Do(f func()) {
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.count == 0 ||
		s.count < s.First ||
		s.Every > 0 && s.count%s.Every == 0 ||
		s.Interval > 0 && time.Since(s.last) >= s.Interval {
		f()
		if s.Interval > 0 {
			s.last = time.Now()
		}
	}
	s.count++
}
