// Dates: construction, arithmetic, formatting and parsing in UTC.
package main

import (
	"fmt"
	"time"
)

func main() {
	t := time.Date(2024, time.February, 29, 13, 4, 5, 123456789, time.UTC)
	fmt.Println(t)
	for _, l := range []string{time.RFC3339, time.RFC3339Nano, time.RFC1123, time.RFC822Z, time.Kitchen, time.ANSIC, time.Stamp, time.StampMicro, time.DateTime, time.DateOnly, time.TimeOnly, "Mon Monday Jan January 1 01 2 02 _2 002 06 2006", "3 03 15 4 04 5 05 PM pm .000 .999 ,00", "Z07:00 -0700 -07 MST"} {
		fmt.Println(t.Format(l))
	}
	fmt.Println(t.Year(), t.Month(), t.Day(), t.Hour(), t.Minute(), t.Second(), t.Nanosecond(), t.Weekday(), t.YearDay(), t.Unix(), t.UnixMilli())
	fmt.Println(t.AddDate(1, 0, 0), t.AddDate(0, -1, 1), t.Add(-24*time.Hour).Format(time.DateOnly))
	u := time.Date(2024, 14, 35, 25, 61, 0, 0, time.UTC)
	fmt.Println(u, u.Sub(t), t.Before(u), t.After(u), t.Equal(t.Add(0)), t.Compare(u))
	fmt.Println(t.Truncate(time.Hour), t.Round(time.Hour), t.Truncate(24*time.Hour))
	z := time.FixedZone("TST", 5*3600+1800)
	w := t.In(z)
	fmt.Println(w, w.Equal(t), w == t, w.Format("15:04 MST -07:00"))
	fmt.Println(time.Time{}, time.Time{}.IsZero(), time.Unix(0, 0).UTC(), time.Unix(1700000000, 5).UTC().Format(time.RFC3339Nano))
	p, err := time.Parse("2006-01-02 15:04", "2023-11-05 07:08")
	fmt.Println(p, err)
	_, err = time.Parse(time.RFC3339, "2023-13-05T07:08:09Z")
	fmt.Println(err)
	_, err = time.Parse("2006-01-02", "hello")
	fmt.Println(err)
	p, err = time.Parse(time.RFC3339, "2023-11-05T07:08:09+02:00")
	fmt.Println(p.UTC(), err)
	y, wk := t.ISOWeek()
	fmt.Println(y, wk, t.Location(), t.UTC() == t)
}
