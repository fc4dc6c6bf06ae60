// Package debug has settings of the machine that runs the program.
package debug

import (
	"os"
	"runtime"
)

// The settings, for those who ask what they were.
var (
	gcPercent  = 100
	maxStack   = 1000000000
	maxThreads = 10000
	memory     = int64(1<<63 - 1)
)

// PrintStack prints to standard error what Stack returns.
func PrintStack() {
	os.Stderr.Write(Stack())
}

// Stack returns the calls of the calling goroutine that are under way.
func Stack() []byte {
	buf := make([]byte, 1024)
	for {
		n := runtime.Stack(buf, false)
		if n < len(buf) {
			return buf[:n]
		}
		buf = make([]byte, 2*len(buf))
	}
}

// SetGCPercent would set how much the heap grows between collections; it only remembers the number.
func SetGCPercent(percent int) int {
	old := gcPercent
	gcPercent = max(percent, -1)
	return old
}

// SetMemoryLimit would limit the memory; it only remembers the number. A negative one asks only.
func SetMemoryLimit(limit int64) int64 {
	old := memory
	if limit >= 0 {
		memory = limit
	}
	return old
}

// SetMaxStack would limit the stack of a goroutine; it only remembers the number.
func SetMaxStack(bytes int) int {
	old := maxStack
	maxStack = bytes
	return old
}

// SetMaxThreads would limit the number of threads; it only remembers the number.
func SetMaxThreads(threads int) int {
	old := maxThreads
	maxThreads = threads
	return old
}

// FreeOSMemory collects garbage.
func FreeOSMemory() {
	runtime.GC()
}
