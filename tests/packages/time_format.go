package main

import (
	"fmt"
	"time"
)

func main() {
	layouts := []string{time.Layout, time.ANSIC, time.UnixDate, time.RubyDate, time.RFC822, time.RFC822Z, time.RFC850, time.RFC1123, time.RFC1123Z, time.RFC3339, time.RFC3339Nano, time.Kitchen, time.Stamp, time.StampMilli, time.StampMicro, time.StampNano, time.DateTime, time.DateOnly, time.TimeOnly,
		"Monday January 2 2006 3:04:05.000 pm", "02/01/06 03PM", "2006 002 __2 _2", "15h04m05s", ".000 .999 ,00 .0000x .9x1", "Jan January Janet Mon Monday Month", "Z07 Z0700 Z070000 Z07:00:00 -07 -070000 -07:00:00", "_2006 2006_ 1 2 3 4 5 6 01 02 03 04 05 06", "20060102150405", "nothing", ""}
	times := []time.Time{
		time.Date(2009, 11, 10, 23, 0, 0, 0, time.UTC),
		time.Date(2024, 2, 29, 0, 5, 6, 120000000, time.FixedZone("CET", 3600)),
		time.Date(-4, 1, 5, 12, 30, 9, 7, time.FixedZone("", -5*3600-1800)),
		time.Date(12345, 12, 31, 1, 2, 3, 999999999, time.UTC),
	}
	for _, l := range layouts {
		for _, t := range times {
			s := t.Format(l)
			fmt.Printf("%q %q\n", l, s)
			u, err := time.Parse(l, s)
			fmt.Println(u, err)
		}
	}
	for _, c := range [][2]string{
		{time.RFC3339, "2023-01-02T03:04:05Z"}, {time.RFC3339, "2023-01-02T03:04:05.678+01:00"}, {time.RFC3339, "2023-13-02T03:04:05Z"},
		{time.RFC3339, "2023-02-30T03:04:05Z"}, {time.RFC3339, "2023-02-28T24:04:05Z"}, {time.RFC3339, "2023-02-28 03:04:05Z"}, {time.RFC3339, ""},
		{time.DateOnly, "2023-1-2"}, {time.DateOnly, "2023-01-02x"}, {time.DateOnly, "abc"}, {time.Kitchen, "3:04AM"}, {time.Kitchen, "13:04PM"},
		{time.Kitchen, "12:00AM"}, {time.Kitchen, "12:00PM"}, {time.Kitchen, "3:4PM"}, {"Jan 2", "feb 3"}, {"Jan 2", "xyz 3"}, {"Jan _2", "Feb  3"},
		{time.UnixDate, "Tue Feb  3 04:05:06 PST 2009"}, {time.UnixDate, "Tue Feb  3 04:05:06 GMT-8 2009"}, {time.RFC1123Z, "Tue, 03 Feb 2009 04:05:06 -0830"},
		{"2006-01-02 15:04:05 MST", "2006-01-02 15:04:05 WITA"}, {"2006-01-02 15:04:05 MST", "2006-01-02 15:04:05 +03"}, {"2006-01-02 15:04:05 MST", "2006-01-02 15:04:05 x"},
		{"2006 002", "2024 366"}, {"2006 002", "2023 366"}, {"2006-01 002", "2023-03 100"}, {"06", "68"}, {"06", "69"}, {"15:04:05", "1:2:3"}, {"15:04:05", "01:02:60"},
		{"15:04:05.000", "01:02:03.12"}, {"15:04:05.999", "01:02:03"}, {"15:04:05", "01:02:03,5"}, {"3:04PM", "3:04xm"}, {"-07:00", "+25:00"}, {"-07:00", "+01:61"}, {"-07", "x1"},
		{"Monday", "tuesday"}, {"Mon", "Tux"}, {"  2006", "  2020"}, {"2006 ", "2020   "}, {"é2006", "é2020"}, {"é2006", "x2020"}, {"2006", "\"20"},
	} {
		t, err := time.Parse(c[0], c[1])
		fmt.Println(c[1], t, err)
	}
	t, err := time.ParseInLocation("2006-01-02 15:04", "2020-05-06 07:08", time.FixedZone("X", 7200))
	fmt.Println(t, err)
	for _, s := range []string{"0", "5s", "-1.5h", "1h15m30.918s", "300ms", "1us", "1µs", "1μs", "1ns", ".5s", "5.s", "", "-", "s", "1", "1x", "1.2.3s", "9223372036854775807ns", "9223372036854775808ns", "-9223372036854775808ns", "3000000h", "1h-5m", "+5m", "0.3333333333333333333h", "1d", "\"s"} {
		d, err := time.ParseDuration(s)
		fmt.Println(s, d, err)
	}
}
