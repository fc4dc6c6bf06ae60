// Package runtime speaks with the machine that runs the program: goroutines, memory, run-time errors.
package runtime

// Error is what the panics of the machine itself carry: a bad index, a nil pointer, a division by zero.
type Error interface {
	error

	// RuntimeError does nothing; it tells run-time errors from other errors.
	RuntimeError()
}

// errorString is an error whose text follows "runtime error: ".
type errorString string

func (e errorString) RuntimeError() {}

func (e errorString) Error() string {
	return "runtime error: " + string(e)
}

// plainError is an error without that prefix.
type plainError string

func (e plainError) RuntimeError() {}

func (e plainError) Error() string {
	return string(e)
}

// boundsError says which index or slice bound was out of range.
type boundsError string

func (e boundsError) RuntimeError() {}

func (e boundsError) Error() string {
	return "runtime error: " + string(e)
}

// A TypeAssertionError explains a failed type assertion.
type TypeAssertionError struct {
	text string
}

// RuntimeError marks the error as one of the machine's own.
func (*TypeAssertionError) RuntimeError() {}

// Error returns the message, "interface conversion: ...".
func (e *TypeAssertionError) Error() string {
	return e.text
}

// A PanicNilError is what recover returns after panic(nil).
type PanicNilError struct {
	_ [0]func()
}

// Error returns the message.
func (*PanicNilError) Error() string {
	return "panic called with nil argument"
}

// RuntimeError marks the error as one of the machine's own.
func (*PanicNilError) RuntimeError() {}

// Compiler is the name of the tool chain that the language follows.
const Compiler = "gc"

// GOOS is the operating system that programs see.
const GOOS string = "linux"

// GOARCH is the processor that programs see.
const GOARCH string = "amd64"

// Version returns the version of the language.
func Version() string {
	return "go1.27"
}

// GOROOT returns the root of a Go installation; there is none.
func GOROOT() string {
	return ""
}

// Gosched lets other goroutines run; the calling one goes on later.
func Gosched()

// Goexit ends the goroutine after its deferred calls. It is no panic: recover returns nil.
func Goexit()

// NumGoroutine returns how many goroutines of this program exist.
func NumGoroutine() int

// NumCPU returns how many processors there are.
func NumCPU() int

// GOMAXPROCS returns how many goroutines can run at the same instant. It accepts a new number and remembers it.
func GOMAXPROCS(n int) int

// GC collects garbage before it returns.
func GC()

// KeepAlive keeps x reachable up to this call.
func KeepAlive(x any) {}

// LockOSThread would tie the goroutine to its thread; goroutines are never tied here.
func LockOSThread() {}

// UnlockOSThread undoes LockOSThread.
func UnlockOSThread() {}

// NumCgoCall returns the number of calls into C; there are none.
func NumCgoCall() int64 {
	return 0
}

// A MemStats holds what the memory manager has counted.
type MemStats struct {
	// Alloc is the number of bytes of objects that are in use or not yet swept.
	Alloc uint64
	// TotalAlloc is the number of bytes ever allocated.
	TotalAlloc uint64
	// Sys is the number of bytes obtained from the system.
	Sys uint64
	// Lookups is always 0.
	Lookups uint64
	// Mallocs is the number of objects ever allocated.
	Mallocs uint64
	// Frees is the number of objects freed.
	Frees uint64
	// HeapAlloc is the same as Alloc.
	HeapAlloc uint64
	// HeapSys is the number of bytes of the heap obtained from the system.
	HeapSys uint64
	// HeapIdle is the number of bytes in unused parts of the heap.
	HeapIdle uint64
	// HeapInuse is the number of bytes in used parts of the heap.
	HeapInuse uint64
	// HeapReleased is the number of bytes given back to the system.
	HeapReleased uint64
	// HeapObjects is the number of objects in use.
	HeapObjects uint64
	// StackInuse is the number of bytes in goroutine stacks.
	StackInuse uint64
	// StackSys is the number of bytes of stacks obtained from the system.
	StackSys uint64
	// NextGC is the heap size at which the next collection begins.
	NextGC uint64
	// LastGC is the time of the last collection, in nanoseconds since 1970.
	LastGC uint64
	// PauseTotalNs is the time that the program stood still for collections.
	PauseTotalNs uint64
	// NumGC is the number of collections.
	NumGC uint32
	// NumForcedGC is the number of collections that the program asked for.
	NumForcedGC uint32
}

// ReadMemStats fills m with the current numbers.
func ReadMemStats(m *MemStats) {
	m.Alloc = memStat(0)
	m.TotalAlloc = memStat(1)
	m.Sys = memStat(2)
	m.Mallocs = memStat(3)
	m.Frees = memStat(4)
	m.HeapAlloc = m.Alloc
	m.HeapSys = m.Sys
	m.HeapInuse = memStat(5)
	m.HeapIdle = m.Sys - m.HeapInuse
	m.HeapObjects = m.Mallocs - m.Frees
	m.NextGC = memStat(6)
	m.PauseTotalNs = memStat(7)
	m.NumGC = uint32(memStat(8))
	m.NumForcedGC = uint32(memStat(9))
}

// memStat reads one counter of the heap.
func memStat(which int) uint64

// Stack writes a trace of the calling goroutine (of all of them if all is set) to buf and returns how many bytes it wrote.
func Stack(buf []byte, all bool) int {
	return copy(buf, stackTrace(all))
}

// stackTrace renders the trace.
func stackTrace(all bool) string

// Caller tells file and line of a caller: 0 is the function that calls Caller. The pc is not a real address.
func Caller(skip int) (pc uintptr, file string, line int, ok bool) {
	file, line, ok = caller(skip + 1)
	if ok {
		pc = uintptr(line)
	}
	return pc, file, line, ok
}

func caller(skip int) (file string, line int, ok bool)

// print and println are what the builtin functions of the same names do.
func print(args []any)

func println(args []any)
