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

// unhashableTypeError says that a map's key cannot be one, where only the key was looked at.
// Its name in %T is that of the package which Go keeps it in.
type unhashableTypeError string

func (e unhashableTypeError) RuntimeError() {}

func (e unhashableTypeError) Error() string {
	return "hash of unhashable type: " + string(e)
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

// Caller tells where the function that calls it is, or with skip one of its callers.
func Caller(skip int) (pc uintptr, file string, line int, ok bool) {
	pcs := callers(skip+1, 1)
	if skip < 0 || len(pcs) == 0 {
		return 0, "", 0, false
	}
	pc = uintptr(pcs[0])
	_, file, line = place(pc)
	return pc, file, line, true
}

// Callers fills pc with the calls that are under way, from the innermost: 0 for skip is Callers itself.
func Callers(skip int, pc []uintptr) int {
	pcs := callers(skip, len(pc))
	for i, p := range pcs {
		pc[i] = uintptr(p)
	}
	return len(pcs)
}

// A Frame tells about a call.
type Frame struct {
	// PC is the number that Callers gave.
	PC uintptr
	// Func tells about the function.
	Func *Func
	// Function is its name.
	Function string
	// File is the file.
	File string
	// Line is the line.
	Line int
	// Entry is where the function begins.
	Entry uintptr
}

// Frames are the calls that Callers found.
type Frames struct {
	pcs []uintptr
}

// CallersFrames tells about what Callers found.
func CallersFrames(callers []uintptr) *Frames {
	return &Frames{callers}
}

// Next returns the next call, and whether there are more.
func (ci *Frames) Next() (frame Frame, more bool) {
	if len(ci.pcs) == 0 {
		return Frame{}, false
	}
	pc := ci.pcs[0]
	ci.pcs = ci.pcs[1:]
	name, file, line := place(pc)
	return Frame{PC: pc, Func: FuncForPC(pc), Function: name, File: file, Line: line, Entry: pc}, len(ci.pcs) > 0
}

// A Func is a function of the program.
type Func struct {
	pc         uintptr
	name, file string
	line       int
}

// FuncForPC tells about the function that a number from Caller or Callers is in; nil if it is none of those.
func FuncForPC(pc uintptr) *Func {
	name, file, line := place(pc)
	if name == "" {
		return nil
	}
	return &Func{pc, name, file, line}
}

// Name returns the name, with the package's in front.
func (f *Func) Name() string {
	if f == nil {
		return ""
	}
	return f.name
}

// Entry returns where the function begins.
func (f *Func) Entry() uintptr { return f.pc }

// FileLine tells where pc is.
func (f *Func) FileLine(pc uintptr) (file string, line int) {
	_, file, line = place(pc)
	return file, line
}

// Stack writes the calls of the calling goroutine that are under way to buf, those of all others behind them if all is
// set, and returns how many bytes it wrote.
func Stack(buf []byte, all bool) int {
	n := copy(buf, "goroutine ")
	n += copy(buf[n:], decimal(int(goid())))
	n += copy(buf[n:], " [running]:\n")
	for _, pc := range callers(2, 100) {
		name, file, line := place(uintptr(pc))
		n += copy(buf[n:], name)
		n += copy(buf[n:], "(...)\n\t")
		n += copy(buf[n:], file)
		n += copy(buf[n:], ":")
		n += copy(buf[n:], decimal(line))
		n += copy(buf[n:], "\n")
	}
	if all {
		n += copy(buf[n:], stacksBeside())
	}
	return n
}

// stacksBeside are the calls of all other goroutines.
func stacksBeside() string

func decimal(n int) string {
	var b [20]byte
	i := len(b)
	for {
		i--
		b[i] = byte('0' + n%10)
		n /= 10
		if n == 0 {
			return string(b[i:])
		}
	}
}

func callers(skip, most int) []int

func place(pc uintptr) (function, file string, line int)

func goid() uint64

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
