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
	_ [0]*PanicNilError
}

// Error returns the message.
func (*PanicNilError) Error() string {
	return "runtime error: panic called with nil argument"
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
	// HeapAlloc is the same as Alloc.
	HeapAlloc uint64
	// HeapSys is the number of bytes of the heap obtained from the system.
	HeapSys uint64
	// HeapIdle is the number of bytes in unused parts of the heap.
	HeapIdle uint64
	// HeapInuse is the number of bytes in used parts of the heap.
	HeapInuse uint64
	// PauseTotalNs is the time that the program stood still for collections.
	PauseTotalNs uint64
	// NumGC is the number of collections.
	NumGC uint32
}

// ReadMemStats fills m with the current numbers.
func ReadMemStats(m *MemStats) {
	m.Alloc = memStat(0)
	m.TotalAlloc = memStat(1)
	m.Sys = m.Alloc
	m.HeapAlloc = m.Alloc
	m.HeapSys = m.Alloc
	m.HeapInuse = m.Alloc
	m.PauseTotalNs = memStat(2)
	m.NumGC = uint32(memStat(3))
}

// memStat reads one counter of the heap.
func memStat(which int) uint64

// print and println are what the builtin functions of the same names do.
func print(args []any)

func println(args []any)
