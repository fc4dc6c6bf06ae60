// Package debug has settings of the machine that runs the program.
package debug

import (
	"runtime"
	"time"
)

// The settings, for those who ask what they were.
var (
	percent    = 100
	maxStack   = 1000000000
	maxThreads = 10000
	limit      = int64(1<<63 - 1)
)

// SetGCPercent would set how much the heap grows between collections; it only remembers the number.
func SetGCPercent(p int) int {
	old := percent
	percent = max(p, -1)
	return old
}

// SetMemoryLimit would limit the memory; it only remembers the number. A negative one asks only.
func SetMemoryLimit(bytes int64) int64 {
	old := limit
	if bytes >= 0 {
		limit = bytes
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

// GCStats holds numbers about collections.
type GCStats struct {
	// LastGC is the time of the last collection.
	LastGC time.Time
	// NumGC is the number of collections.
	NumGC int64
	// PauseTotal is the time that the program stood still for them.
	PauseTotal time.Duration
}

// ReadGCStats fills stats.
func ReadGCStats(stats *GCStats) {
	var m runtime.MemStats
	runtime.ReadMemStats(&m)
	stats.NumGC = int64(m.NumGC)
	stats.PauseTotal = time.Duration(m.PauseTotalNs)
}
