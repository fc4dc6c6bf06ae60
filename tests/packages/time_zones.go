package main

import (
	"fmt"
	"time"
)

var seed uint64 = 4242

func rnd(n int64) int64 {
	seed ^= seed << 13
	seed ^= seed >> 7
	seed ^= seed << 17
	return int64(seed>>1) % n
}

func main() {
	for _, n := range []string{"", "UTC", "Local", "Nope/City", "../etc/passwd", "/x", "a\\b", "Europe"} {
		l, err := time.LoadLocation(n)
		fmt.Println(n, l, err)
	}
	zones := []string{"America/New_York", "Europe/Berlin", "Asia/Tokyo", "Australia/Lord_Howe", "Africa/Casablanca", "America/St_Johns", "Asia/Kolkata", "Europe/Dublin", "America/Sao_Paulo", "Pacific/Apia", "Asia/Tehran", "EST5EDT", "Etc/GMT+5", "Pacific/Chatham", "America/Nuuk", "Antarctica/Troll", "Europe/London", "Asia/Gaza"}
	for _, n := range zones {
		l, err := time.LoadLocation(n)
		if err != nil {
			fmt.Println(n, err)
			continue
		}
		for i := range 20 {
			t := time.Unix(rnd(8e9)-3e9, rnd(1e9)).In(l)
			name, off := t.Zone()
			fmt.Println(t, name, off, t.IsDST(), t.Weekday(), t.YearDay())
			d := time.Date(1900+int(rnd(250)), time.Month(1+rnd(12)), 1+int(rnd(31)), int(rnd(24)), int(rnd(60)), 0, 0, l)
			fmt.Println(d, d.Unix())
			if i%10 == 0 {
				p, err := time.ParseInLocation("2006-01-02 15:04:05 MST", t.Format("2006-01-02 15:04:05 ")+name, l)
				fmt.Println(p, err, p.Unix() == t.Unix())
				p, err = time.ParseInLocation("2006-01-02 15:04 -0700", d.Format("2006-01-02 15:04 -0700"), l)
				fmt.Println(p, err, p.Equal(d))
				p, err = time.ParseInLocation(time.DateTime, d.Format(time.DateTime), l)
				fmt.Println(p, err)
			}
		}
		// Around the changes of a year.
		for h := range 366 {
			t := time.Date(2024, 1, 1, h*24, 30, 0, 0, l)
			if _, a := t.Zone(); h > 0 {
				if _, b := t.Add(-24 * time.Hour).Zone(); a != b {
					for m := -1440; m < 60; m += 30 {
						x := t.Add(time.Duration(m) * time.Minute)
						y := time.Date(x.Year(), x.Month(), x.Day(), x.Hour(), x.Minute(), 0, 0, l)
						fmt.Println(x, y, x.Add(24*time.Hour), x.AddDate(0, 0, 1))
					}
				}
			}
		}
		fmt.Printf("%v %#v\n", l, time.Date(2024, 7, 4, 1, 2, 3, 0, l))
	}
}
