package main

import (
	"fmt"
	"time"
)

func main() {
	for _, d := range []time.Duration{0, 1, 1100, 2200000, 3300000000, 4*time.Minute + 5*time.Second, 72*time.Hour + 3*time.Minute + 500*time.Millisecond, -time.Second, 1<<63 - 1, -1 << 63, 999, 1500 * time.Microsecond} {
		fmt.Println(d, d.Seconds(), d.Minutes(), d.Hours(), d.Milliseconds(), d.Microseconds(), d.Nanoseconds(), d.Abs(), d.Round(time.Second), d.Truncate(time.Minute), d.Round(7))
		fmt.Printf("%d %v %s %q %5.1f %T\n", d, d, d, d, d.Seconds(), d)
	}
	t := time.Date(2023, time.February, 28, 23, 59, 58, 123456789, time.UTC)
	fmt.Println(t, t.Year(), t.Month(), t.Day(), t.Weekday(), t.YearDay(), t.Hour(), t.Minute(), t.Second(), t.Nanosecond())
	fmt.Println(t.Unix(), t.UnixNano(), t.UnixMilli(), t.UnixMicro())
	fmt.Println(t.ISOWeek())
	fmt.Println(t.Date())
	fmt.Println(t.Clock())
	for _, u := range []time.Time{t.Add(2 * time.Second), t.AddDate(0, 0, 1), t.AddDate(0, 1, 3), t.AddDate(1, -2, -40), t.Truncate(time.Hour), t.Round(time.Hour), t.Round(24 * time.Hour), t.Truncate(7 * time.Minute), t.Add(-1000000 * time.Hour)} {
		fmt.Println(u, u.After(t), u.Before(t), u.Equal(t), u.Compare(t), u.Sub(t), t.Sub(u), u.Weekday(), u.YearDay())
		fmt.Println(u.ISOWeek())
	}
	var z time.Time
	fmt.Println(z, z.IsZero(), z.Unix(), z.Weekday(), t.Sub(z), z.Sub(t))
	fmt.Printf("%#v %v %s %T\n", t, z.Add(1), t, t)
	p := time.FixedZone("PST", -8*3600)
	fmt.Println(t.In(p), t.In(p).Location(), t.Location(), time.Date(2020, 2, 30, 25, 61, 61, -1, p))
	fmt.Println(t.In(p).Equal(t), t.In(p) == t, t.In(p).UTC() == t)
	fmt.Println(t.In(time.FixedZone("", 3661)), t.In(time.FixedZone("", -3600)))
	fmt.Println(t.In(p).Zone())
	fmt.Println(time.Unix(0, 0).UTC(), time.Unix(1e9, -1).UTC(), time.UnixMilli(-1).UTC(), time.UnixMicro(1500000).UTC())
	fmt.Println(time.Month(0), time.Month(13), time.December, time.Weekday(7), time.Saturday, time.Month(-1))
	for y := -5; y < 3000; y += 97 {
		for m := time.Month(1); m <= 12; m += 3 {
			d := time.Date(y, m, 29, 12, 0, 0, 0, time.UTC)
			yy, w := d.ISOWeek()
			fmt.Println(d, d.Weekday(), d.YearDay(), d.Unix(), yy, w)
		}
	}
	fmt.Println(time.Duration(1.5 * float64(time.Second)))
	fmt.Printf("%v %v %+v\n", []time.Duration{1, 1e9}, struct{ D time.Duration }{time.Hour}, struct{ T time.Time }{t})
	fmt.Println(time.UTC, time.UTC.String())
	n := time.Now()
	fmt.Println(n.Sub(n), n.Equal(n.Round(0)), n.Round(0) == n, time.Since(n) < time.Minute, time.Until(n) <= 0)
}
