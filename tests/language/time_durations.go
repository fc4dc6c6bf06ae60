// Durations: printing, arithmetic, rounding, conversion.
package main

import (
	"fmt"
	"time"
)

func main() {
	for _, d := range []time.Duration{0, 1, 999, 1000, 1500, time.Millisecond, 1234567, time.Second, 90 * time.Second, time.Hour, 36*time.Hour + 5*time.Minute + 250*time.Millisecond, -time.Minute - 1, 1<<63 - 1, -1 << 63} {
		fmt.Println(d, d.Seconds(), d.Milliseconds(), d.Round(time.Second), d.Truncate(time.Minute), d.String())
	}
	n := 3
	d := time.Duration(n) * time.Second
	fmt.Println(d, d/2, d%time.Duration(7e8), d > 2*time.Second, time.Duration(2.5*float64(time.Second)), int64(d/time.Millisecond))
	fmt.Printf("%v %d %s %T %5.1f %q\n", d, d, d, d, d.Hours()*1000, d)
	p, err := time.ParseDuration("1h15m30.918s")
	fmt.Println(p, err, p.Minutes())
	_, err = time.ParseDuration("3x")
	fmt.Println(err)
	_, err = time.ParseDuration("")
	fmt.Println(err)
	fmt.Println(time.March, time.Saturday, time.Month(13), time.Duration(1.5e9), d.Abs(), (-d).Abs())
	const tick = 250 * time.Microsecond
	fmt.Println(tick*4, time.Second/tick, []time.Duration{tick}, map[string]time.Duration{"a": time.Minute}, struct{ d time.Duration }{tick})
}
