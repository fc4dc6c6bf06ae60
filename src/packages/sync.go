// Package sync has locks and other ways for goroutines to wait for each other.
package sync

// A Locker can be locked and unlocked.
type Locker interface {
	Lock()
	Unlock()
}

// A Mutex is a lock that one goroutine at a time can hold. The zero Mutex is unlocked. It must not be copied after use.
type Mutex struct {
	state  int32
	holder uint32
}

// Lock locks m; it waits while m is locked.
func (m *Mutex) Lock()

// TryLock locks m if it is not locked, and tells whether it did.
func (m *Mutex) TryLock() bool

// Unlock unlocks m. Unlocking a Mutex that is not locked ends the program. Any goroutine may unlock it.
func (m *Mutex) Unlock()

// A RWMutex is a lock that any number of readers or one writer can hold. A waiting writer keeps new readers out.
type RWMutex struct {
	state  int32
	holder uint32
	_      [4]int32
}

// Lock locks rw for writing.
func (rw *RWMutex) Lock()

// TryLock locks rw for writing if nobody holds it, and tells whether it did.
func (rw *RWMutex) TryLock() bool

// Unlock ends the writing. Unlocking what is not locked for writing ends the program.
func (rw *RWMutex) Unlock()

// RLock locks rw for reading.
func (rw *RWMutex) RLock()

// TryRLock locks rw for reading if no writer holds it or waits, and tells whether it did.
func (rw *RWMutex) TryRLock() bool

// RUnlock ends one reading. Unlocking what is not locked for reading ends the program.
func (rw *RWMutex) RUnlock()

// RLocker returns a Locker whose Lock and Unlock are rw's RLock and RUnlock.
func (rw *RWMutex) RLocker() Locker {
	return (*rlocker)(rw)
}

type rlocker RWMutex

func (r *rlocker) Lock() { (*RWMutex)(r).RLock() }

func (r *rlocker) Unlock() { (*RWMutex)(r).RUnlock() }

// A WaitGroup counts goroutines at work; Wait waits until the count is zero.
type WaitGroup struct {
	counter int32
	waiters int32
	_       [2]int32
}

// Add adds delta, which may be negative, to the count. At zero all waiters go on; below zero Add panics.
func (wg *WaitGroup) Add(delta int)

// Done takes one from the count.
func (wg *WaitGroup) Done()

// Wait waits until the count is zero.
func (wg *WaitGroup) Wait()

// Go calls f in a new goroutine that the group counts. f must not panic.
func (wg *WaitGroup) Go(f func()) {
	wg.Add(1)
	go func() {
		defer wg.end()
		f()
	}()
}

// end is what Go defers: the program ends with the panic of f, if there is one, before anybody sees the count go down.
func (wg *WaitGroup) end() {
	if e := recover(); e != nil {
		panic(e)
	}
	wg.Done()
}

// Once runs a function once.
type Once struct {
	_ [0]func()
	// done is not nil when the function has run: a reference, whose load sees all that was written before its store.
	done *Mutex
	m    Mutex
}

// Do calls f if it is the first call of Do for this Once. Every call returns after f has.
func (o *Once) Do(f func()) {
	if o.done == nil {
		o.slow(f)
	}
}

func (o *Once) slow(f func()) {
	o.m.Lock()
	defer o.m.Unlock()
	if o.done == nil {
		defer o.finish()
		f()
	}
}

func (o *Once) finish() {
	o.done = &o.m
}

// OnceFunc returns a function that calls f only the first time. If f panics, every call panics with the same value.
func OnceFunc(f func()) func() {
	var once Once
	var valid bool
	var p any
	return func() {
		once.Do(func() {
			defer func() {
				f = nil
				p = recover()
				if !valid {
					panic(p)
				}
			}()
			f()
			valid = true
		})
		if !valid {
			panic(p)
		}
	}
}

// OnceValue returns a function that calls f only the first time and gives its result every time.
func OnceValue[T any](f func() T) func() T {
	var once Once
	var valid bool
	var p any
	var result T
	return func() T {
		once.Do(func() {
			defer func() {
				f = nil
				p = recover()
				if !valid {
					panic(p)
				}
			}()
			result = f()
			valid = true
		})
		if !valid {
			panic(p)
		}
		return result
	}
}

// OnceValues returns a function that calls f only the first time and gives its two results every time.
func OnceValues[T1, T2 any](f func() (T1, T2)) func() (T1, T2) {
	var once Once
	var valid bool
	var p any
	var r1 T1
	var r2 T2
	return func() (T1, T2) {
		once.Do(func() {
			defer func() {
				f = nil
				p = recover()
				if !valid {
					panic(p)
				}
			}()
			r1, r2 = f()
			valid = true
		})
		if !valid {
			panic(p)
		}
		return r1, r2
	}
}

// A Cond is where goroutines wait for, and announce, that something has come true.
type Cond struct {
	// L is held while the condition is looked at or changed.
	L Locker

	given, notified uint32
}

// NewCond returns a Cond with the Locker l.
func NewCond(l Locker) *Cond {
	return &Cond{L: l}
}

// Wait unlocks c.L, waits for Signal or Broadcast, and locks c.L again. Call it in a loop that checks the condition.
func (c *Cond) Wait() {
	t := ticket(&c.given)
	c.L.Unlock()
	wait(&c.given, t)
	c.L.Lock()
}

// Signal wakes one goroutine that waits, if there is one.
func (c *Cond) Signal() {
	signal(&c.given)
}

// Broadcast wakes all goroutines that wait.
func (c *Cond) Broadcast() {
	broadcast(&c.given)
}

func ticket(list *uint32) uint32

func wait(list *uint32, ticket uint32)

func signal(list *uint32)

func broadcast(list *uint32)

// A Pool keeps values that are not in use, to be used again. What it holds may vanish at any time.
type Pool struct {
	m    Mutex
	free []any

	// New makes a value when the pool has none; without it Get returns nil.
	New func() any
}

// Get takes a value from the pool.
func (p *Pool) Get() any {
	p.m.Lock()
	if n := len(p.free); n > 0 {
		x := p.free[n-1]
		p.free[n-1] = nil
		p.free = p.free[:n-1]
		p.m.Unlock()
		return x
	}
	p.m.Unlock()
	if p.New != nil {
		return p.New()
	}
	return nil
}

// Put gives a value to the pool.
func (p *Pool) Put(x any) {
	if x == nil {
		return
	}
	p.m.Lock()
	if len(p.free) < 1024 {
		p.free = append(p.free, x)
	}
	p.m.Unlock()
}

// A Map is a map that many goroutines may use at once. The zero Map is empty.
type Map struct {
	m       Mutex
	entries map[any]any
}

// Load returns the value of a key, and whether there is one.
func (m *Map) Load(key any) (value any, ok bool) {
	m.m.Lock()
	value, ok = m.entries[key]
	m.m.Unlock()
	return value, ok
}

// Store sets the value of a key.
func (m *Map) Store(key, value any) {
	m.Swap(key, value)
}

// Clear removes all entries.
func (m *Map) Clear() {
	m.m.Lock()
	defer m.m.Unlock()
	clear(m.entries)
}

// LoadOrStore returns the value of a key if there is one (loaded is true); otherwise it sets it.
func (m *Map) LoadOrStore(key, value any) (actual any, loaded bool) {
	m.m.Lock()
	defer m.m.Unlock()
	if v, ok := m.entries[key]; ok {
		return v, true
	}
	m.set(key, value)
	return value, false
}

// LoadAndDelete removes a key and returns its value.
func (m *Map) LoadAndDelete(key any) (value any, loaded bool) {
	m.m.Lock()
	defer m.m.Unlock()
	value, loaded = m.entries[key]
	delete(m.entries, key)
	return value, loaded
}

// Delete removes a key.
func (m *Map) Delete(key any) {
	m.LoadAndDelete(key)
}

// Swap sets the value of a key and returns the one before.
func (m *Map) Swap(key, value any) (previous any, loaded bool) {
	m.m.Lock()
	defer m.m.Unlock()
	previous, loaded = m.entries[key]
	m.set(key, value)
	return previous, loaded
}

// CompareAndSwap sets the value of a key if it is old now.
func (m *Map) CompareAndSwap(key, old, new any) (swapped bool) {
	m.m.Lock()
	defer m.m.Unlock()
	if v, ok := m.entries[key]; !ok || v != old {
		return false
	}
	m.entries[key] = new
	return true
}

// CompareAndDelete removes a key if its value is old now.
func (m *Map) CompareAndDelete(key, old any) (deleted bool) {
	m.m.Lock()
	defer m.m.Unlock()
	if v, ok := m.entries[key]; !ok || v != old {
		return false
	}
	delete(m.entries, key)
	return true
}

// Range calls f for each key and value until f returns false. Changes made meanwhile may or may not be seen.
func (m *Map) Range(f func(key, value any) bool) {
	m.m.Lock()
	keys := make([]any, 0, len(m.entries))
	for k := range m.entries {
		keys = append(keys, k)
	}
	m.m.Unlock()
	for _, k := range keys {
		if v, ok := m.Load(k); ok && !f(k, v) {
			return
		}
	}
}

func (m *Map) set(key, value any) {
	if m.entries == nil {
		m.entries = map[any]any{}
	}
	m.entries[key] = value
}
