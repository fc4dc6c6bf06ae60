package main

import (
	"fmt"
	"os"
	"strconv"
	"sync"
	"time"
	"bytes"
	"strings"
)

// A strings.Builder, and a bytes.Buffer are shared without a lock: the text may be odd, nothing worse.

var (
	_ = fmt.Sprint
	_ = strconv.Itoa
)

// duration is RACY_MS, or a moment.
func duration() time.Duration {
	if ms, err := strconv.Atoi(os.Getenv("RACY_MS")); err == nil {
		return time.Duration(ms) * time.Millisecond
	}
	return 300 * time.Millisecond
}

// race runs f in n goroutines, again and again, until the time is over.
func race(n int, f func(id, i int)) {
	end := time.Now().Add(duration())
	var wg sync.WaitGroup
	for id := range n {
		wg.Add(1)
		go func() {
			defer wg.Done()
			for i := 0; ; i++ {
				if i%64 == 0 && time.Now().After(end) {
					return
				}
				f(id, i)
			}
		}()
	}
	wg.Wait()
}

var (
	sb  strings.Builder
	buf bytes.Buffer
)

func main() {
	race(4, func(id, i int) {
		defer func() {
			// A buffer in disorder may panic with an index out of range, as in Go.
			_ = recover()
		}()
		sb.WriteString("abc")
		sb.WriteByte('x')
		fmt.Fprintf(&sb, "%d", i)
		buf.WriteString("abc")
		fmt.Fprintln(&buf, i, "x", 1.5)
		if i%50 == id {
			s := sb.String()
			_ = strings.Count(s, "x")
			_ = len(buf.String())
		}
		if i%200 == 0 {
			sb.Reset()
			buf.Reset()
		}
	})
	fmt.Println("ok")
}
