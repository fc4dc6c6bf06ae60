// Package time measures time, waits for it, and shows and reads it as text. The local time zone is UTC.
package time

// A Duration is a span of time in nanoseconds, up to about 290 years.
type Duration int64

// Spans to count in: time.Duration(10) * time.Second.
const (
	// Nanosecond is the unit of Duration.
	Nanosecond Duration = 1
	// Microsecond is 1000 nanoseconds.
	Microsecond = 1000 * Nanosecond
	// Millisecond is 1000 microseconds.
	Millisecond = 1000 * Microsecond
	// Second is 1000 milliseconds.
	Second = 1000 * Millisecond
	// Minute is 60 seconds.
	Minute = 60 * Second
	// Hour is 60 minutes.
	Hour = 60 * Minute
)

const (
	minDuration Duration = -1 << 63
	maxDuration Duration = 1<<63 - 1
)

// String returns the duration as "72h3m0.5s"; durations below a second in a smaller unit.
func (d Duration) String() string {
	if d == 0 {
		return "0s"
	}
	var buf [32]byte
	w := len(buf)
	neg := d < 0
	u := uint64(d)
	if neg {
		u = -u
	}
	put := func(s string) {
		w -= len(s)
		copy(buf[w:], s)
	}
	number := func(v uint64) {
		for {
			w--
			buf[w] = byte('0' + v%10)
			v /= 10
			if v == 0 {
				return
			}
		}
	}
	// fraction writes the last n digits of v behind a point, without zeros at the end, and returns the rest.
	fraction := func(v uint64, n int) uint64 {
		shown := false
		for i := 0; i < n; i++ {
			digit := v % 10
			v /= 10
			shown = shown || digit != 0
			if shown {
				w--
				buf[w] = byte('0' + digit)
			}
		}
		if shown {
			w--
			buf[w] = '.'
		}
		return v
	}
	put("s")
	if u < uint64(Second) {
		digits := 0
		switch {
		case u < uint64(Microsecond):
			put("n")
		case u < uint64(Millisecond):
			put("µ")
			digits = 3
		default:
			put("m")
			digits = 6
		}
		number(fraction(u, digits))
	} else {
		u = fraction(u, 9)
		number(u % 60)
		u /= 60
		if u > 0 {
			put("m")
			number(u % 60)
			u /= 60
			if u > 0 {
				put("h")
				number(u)
			}
		}
	}
	if neg {
		put("-")
	}
	return string(buf[w:])
}

// Nanoseconds returns the duration as a number of nanoseconds.
func (d Duration) Nanoseconds() int64 { return int64(d) }

// Microseconds returns the duration as a number of microseconds.
func (d Duration) Microseconds() int64 { return int64(d) / 1000 }

// Milliseconds returns the duration as a number of milliseconds.
func (d Duration) Milliseconds() int64 { return int64(d) / 1000000 }

// Seconds returns the duration as a number of seconds.
func (d Duration) Seconds() float64 {
	return float64(d/Second) + float64(d%Second)/1e9
}

// Minutes returns the duration as a number of minutes.
func (d Duration) Minutes() float64 {
	return float64(d/Minute) + float64(d%Minute)/(60*1e9)
}

// Hours returns the duration as a number of hours.
func (d Duration) Hours() float64 {
	return float64(d/Hour) + float64(d%Hour)/(60*60*1e9)
}

// Truncate rounds d toward zero to a multiple of m.
func (d Duration) Truncate(m Duration) Duration {
	if m <= 0 {
		return d
	}
	return d - d%m
}

// Round rounds d to the nearest multiple of m, halves away from zero.
func (d Duration) Round(m Duration) Duration {
	if m <= 0 {
		return d
	}
	r := d % m
	if d < 0 {
		r = -r
		if uint64(r)+uint64(r) < uint64(m) {
			return d + r
		}
		if d1 := d - m + r; d1 < d {
			return d1
		}
		return minDuration
	}
	if uint64(r)+uint64(r) < uint64(m) {
		return d - r
	}
	if d1 := d + m - r; d1 > d {
		return d1
	}
	return maxDuration
}

// Abs returns the duration without its sign.
func (d Duration) Abs() Duration {
	switch {
	case d >= 0:
		return d
	case d == minDuration:
		return maxDuration
	default:
		return -d
	}
}

// A Month is a month of the year (January = 1).
type Month int

// The months.
const (
	// January is month 1.
	January Month = 1 + iota
	// February is month 2.
	February
	// March is month 3.
	March
	// April is month 4.
	April
	// May is month 5.
	May
	// June is month 6.
	June
	// July is month 7.
	July
	// August is month 8.
	August
	// September is month 9.
	September
	// October is month 10.
	October
	// November is month 11.
	November
	// December is month 12.
	December
)

var longMonths = []string{"January", "February", "March", "April", "May", "June", "July", "August", "September",
	"October", "November", "December"}

var shortMonths = []string{"Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"}

var longDays = []string{"Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"}

var shortDays = []string{"Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"}

// String returns the English name.
func (m Month) String() string {
	if January <= m && m <= December {
		return longMonths[m-1]
	}
	return "%!Month(" + decimal(uint64(m)) + ")"
}

// A Weekday is a day of the week (Sunday = 0).
type Weekday int

// The days of the week.
const (
	// Sunday is day 0.
	Sunday Weekday = iota
	// Monday is day 1.
	Monday
	// Tuesday is day 2.
	Tuesday
	// Wednesday is day 3.
	Wednesday
	// Thursday is day 4.
	Thursday
	// Friday is day 5.
	Friday
	// Saturday is day 6.
	Saturday
)

// String returns the English name.
func (d Weekday) String() string {
	if Sunday <= d && d <= Saturday {
		return longDays[d]
	}
	return "%!Weekday(" + decimal(uint64(d)) + ")"
}

func decimal(v uint64) string {
	return string(appendInt(nil, v, 0))
}

// appendInt appends a number with at least width digits.
func appendInt(b []byte, v uint64, width int) []byte {
	var buf [20]byte
	i := len(buf)
	for v > 0 || i == len(buf) {
		i--
		buf[i] = byte('0' + v%10)
		v /= 10
	}
	for n := len(buf) - i; n < width; n++ {
		b = append(b, '0')
	}
	return append(b, buf[i:]...)
}

// appendSigned is appendInt with a minus sign.
func appendSigned(b []byte, v int, width int) []byte {
	if v < 0 {
		b = append(b, '-')
		return appendInt(b, uint64(-v), width)
	}
	return appendInt(b, uint64(v), width)
}

// A Time is an instant, with nanosecond precision, and a zone to show it in. The zero Time is January 1, year 1,
// 00:00 UTC. A Time from Now also carries a monotonic reading, by which differences are taken.
type Time struct {
	// sec counts seconds since the zero Time.
	sec int64
	// bits holds the nanoseconds (30 bits) and two flags. Natives make it: keep in step.
	bits int64
	// mono is the monotonic reading in nanoseconds, if bits says that there is one.
	mono int64
	// loc is the zone; nil is UTC, or local time if bits says so.
	loc *Location
}

const (
	nsecMask  = 1<<30 - 1
	hasMono   = 1 << 30
	isLocal   = 1 << 31
	unixStart = 62135596800
)

// A Location is a time zone.
type Location struct {
	name   string
	zone   string
	offset int
	// rules are there if the zone changes its clocks; zone and offset say nothing then.
	rules *rules
}

// UTC is Universal Coordinated Time.
var UTC *Location = &utcLocation

var utcLocation = Location{name: "UTC", zone: "UTC"}

// Local is the system's time zone, which is UTC here.
var Local *Location = &localLocation

var localLocation = Location{name: "Local", zone: "UTC"}

// FixedZone returns a zone that always has this name and this offset, in seconds east of UTC.
func FixedZone(name string, offset int) *Location {
	return &Location{name: name, zone: name, offset: offset}
}

// String returns the name of the zone.
func (l *Location) String() string {
	if l == nil {
		return "UTC"
	}
	return l.name
}

// Now returns the current time.
func Now() Time {
	wall, mono := now()
	return fromUnix(wall/1e9, wall%1e9|hasMono|isLocal, mono)
}

// now reads the clock: nanoseconds since 1970, and since the program began.
func now() (wall, mono int64)

func fromUnix(sec, bits, mono int64) Time {
	return Time{sec + unixStart, bits, mono, nil}
}

// Unix returns the time that is sec seconds and nsec nanoseconds after January 1, 1970 UTC.
func Unix(sec int64, nsec int64) Time {
	if nsec < 0 || nsec >= 1e9 {
		n := nsec / 1e9
		sec += n
		nsec -= n * 1e9
		if nsec < 0 {
			nsec += 1e9
			sec--
		}
	}
	return fromUnix(sec, nsec|isLocal, 0)
}

// UnixMilli returns the time that is msec milliseconds after January 1, 1970 UTC.
func UnixMilli(msec int64) Time {
	return Unix(msec/1e3, (msec%1e3)*1e6)
}

// UnixMicro returns the time that is usec microseconds after January 1, 1970 UTC.
func UnixMicro(usec int64) Time {
	return Unix(usec/1e6, (usec%1e6)*1e3)
}

// Since returns the time that has passed since t.
func Since(t Time) Duration {
	return Now().Sub(t)
}

// Until returns the time that will pass until t.
func Until(t Time) Duration {
	return t.Sub(Now())
}

func (t Time) nsec() int64 { return t.bits & nsecMask }

// location returns the zone, never nil.
func (t Time) location() *Location {
	if t.loc != nil {
		return t.loc
	}
	if t.bits&isLocal != 0 {
		return Local
	}
	return UTC
}

func (t *Time) setLocation(loc *Location) {
	t.bits &^= isLocal
	t.loc = loc
	if loc == &utcLocation {
		t.loc = nil
	}
	if loc == &localLocation {
		t.bits |= isLocal
		t.loc = nil
	}
	t.stripMono()
}

func (t *Time) stripMono() {
	t.bits &^= hasMono
	t.mono = 0
}

// local returns the seconds since the zero Time on the clock of t's zone.
func (t Time) local() int64 {
	if t.loc == nil {
		return t.sec
	}
	if t.loc.rules != nil {
		return t.sec + int64(t.loc.at(t.Unix()).offset)
	}
	return t.sec + int64(t.loc.offset)
}

// After tells whether t is after u.
func (t Time) After(u Time) bool { return t.Compare(u) > 0 }

// Before tells whether t is before u.
func (t Time) Before(u Time) bool { return t.Compare(u) < 0 }

// Compare returns -1, 0 or 1 as t is before, the same as, or after u.
func (t Time) Compare(u Time) int {
	a, b := t.sec, u.sec
	if t.bits&u.bits&hasMono != 0 {
		a, b = t.mono, u.mono
	} else if a == b {
		a, b = t.nsec(), u.nsec()
	}
	if a < b {
		return -1
	}
	if a > b {
		return 1
	}
	return 0
}

// Equal tells whether t and u are the same instant, whatever their zones.
func (t Time) Equal(u Time) bool { return t.Compare(u) == 0 }

// IsZero tells whether t is the zero Time.
func (t Time) IsZero() bool { return t.sec == 0 && t.nsec() == 0 }

// Unix returns the seconds since January 1, 1970 UTC.
func (t Time) Unix() int64 { return t.sec - unixStart }

// UnixMilli returns the milliseconds since January 1, 1970 UTC.
func (t Time) UnixMilli() int64 { return t.Unix()*1e3 + t.nsec()/1e6 }

// UnixMicro returns the microseconds since January 1, 1970 UTC.
func (t Time) UnixMicro() int64 { return t.Unix()*1e6 + t.nsec()/1e3 }

// UnixNano returns the nanoseconds since January 1, 1970 UTC.
func (t Time) UnixNano() int64 { return t.Unix()*1e9 + t.nsec() }

// Add returns t+d.
func (t Time) Add(d Duration) Time {
	sec, nsec := int64(d/1e9), t.nsec()+int64(d%1e9)
	if nsec >= 1e9 {
		sec++
		nsec -= 1e9
	} else if nsec < 0 {
		sec--
		nsec += 1e9
	}
	t.sec += sec
	t.bits = t.bits&^nsecMask | nsec
	if t.bits&hasMono != 0 {
		m := t.mono + int64(d)
		if d < 0 && m > t.mono || d > 0 && m < t.mono {
			t.stripMono()
		} else {
			t.mono = m
		}
	}
	return t
}

// Sub returns t-u; what does not fit becomes the largest or smallest Duration.
func (t Time) Sub(u Time) Duration {
	if t.bits&u.bits&hasMono != 0 {
		d := Duration(t.mono - u.mono)
		if d < 0 && t.mono > u.mono {
			return maxDuration
		}
		if d > 0 && t.mono < u.mono {
			return minDuration
		}
		return d
	}
	d := Duration(t.sec-u.sec)*Second + Duration(t.nsec()-u.nsec())
	u.stripMono()
	t.stripMono()
	switch {
	case u.Add(d).Equal(t):
		return d
	case t.Before(u):
		return minDuration
	default:
		return maxDuration
	}
}

// AddDate returns t with years, months and days added; what is beyond a month's end goes on in the next.
func (t Time) AddDate(years int, months int, days int) Time {
	year, month, day := t.Date()
	hour, min, sec := t.Clock()
	return Date(year+years, month+Month(months), day+days, hour, min, sec, int(t.nsec()), t.location())
}

// UTC returns t to be shown in UTC.
func (t Time) UTC() Time {
	t.setLocation(&utcLocation)
	return t
}

// Local returns t to be shown in local time.
func (t Time) Local() Time {
	t.setLocation(Local)
	return t
}

// In returns t to be shown in loc.
func (t Time) In(loc *Location) Time {
	if loc == nil {
		panic("time: missing Location in call to Time.In")
	}
	t.setLocation(loc)
	return t
}

// Location returns the zone that t is shown in.
func (t Time) Location() *Location { return t.location() }

// Zone returns the name and the offset (in seconds east of UTC) of the zone.
func (t Time) Zone() (name string, offset int) {
	p := t.location().at(t.Unix())
	return p.name, p.offset
}

// IsDST tells whether daylight saving time holds.
func (t Time) IsDST() bool { return t.location().at(t.Unix()).dst }

const daySeconds = 24 * 60 * 60

// floorDiv is division that rounds down.
func floorDiv(a, b int64) int64 {
	q := a / b
	if a%b < 0 {
		q--
	}
	return q
}

// days returns the days since January 1, year 1.
func (t Time) days() int64 { return floorDiv(t.local(), daySeconds) }

// clock returns the seconds since midnight.
func (t Time) clock() int { return int(t.local() - t.days()*daySeconds) }

// civil turns days since January 1, year 1 into a date. Years begin in March inside, so that a leap day comes last.
func civil(days int64) (year int, month Month, day int) {
	z := days + 306
	era := floorDiv(z, 146097)
	inEra := z - era*146097
	yearOfEra := (inEra - inEra/1460 + inEra/36524 - inEra/146096) / 365
	dayOfYear := inEra - (365*yearOfEra + yearOfEra/4 - yearOfEra/100)
	m := (5*dayOfYear + 2) / 153
	day = int(dayOfYear - (153*m+2)/5 + 1)
	y := yearOfEra + era*400
	if m < 10 {
		return int(y), Month(m + 3), day
	}
	return int(y + 1), Month(m - 9), day
}

// daysTo returns the days from January 1, year 1 to a date, whose month is from 1 to 12.
func daysTo(year int64, month int64, day int64) int64 {
	if month <= 2 {
		year--
		month += 12
	}
	era := floorDiv(year, 400)
	yearOfEra := year - era*400
	dayOfYear := (153*(month-3)+2)/5 + day - 1
	return era*146097 + yearOfEra*365 + yearOfEra/4 - yearOfEra/100 + dayOfYear - 306
}

func isLeap(year int) bool { return year%4 == 0 && (year%100 != 0 || year%400 == 0) }

func daysIn(month Month, year int) int {
	switch month {
	case February:
		if isLeap(year) {
			return 29
		}
		return 28
	case April, June, September, November:
		return 30
	}
	return 31
}

// Date returns year, month and day of t.
func (t Time) Date() (year int, month Month, day int) { return civil(t.days()) }

// Year returns the year of t.
func (t Time) Year() int {
	year, _, _ := t.Date()
	return year
}

// Month returns the month of t.
func (t Time) Month() Month {
	_, month, _ := t.Date()
	return month
}

// Day returns the day of the month of t.
func (t Time) Day() int {
	_, _, day := t.Date()
	return day
}

// YearDay returns the day of the year of t, from 1.
func (t Time) YearDay() int {
	return int(t.days()-daysTo(int64(t.Year()), 1, 1)) + 1
}

// Weekday returns the day of the week of t.
func (t Time) Weekday() Weekday {
	// January 1, year 1 was a Monday.
	return Weekday((t.days()%7 + 8) % 7)
}

// ISOWeek returns the year and week by ISO 8601: weeks begin on Mondays, week 1 is that of January 4.
func (t Time) ISOWeek() (year, week int) {
	// The week belongs to the year of its Thursday.
	d := t.days()
	thursday := d - (d%7+7)%7 + 3
	year, _, _ = civil(thursday)
	return year, int(thursday-daysTo(int64(year), 1, 1))/7 + 1
}

// Clock returns hour, minute and second of t.
func (t Time) Clock() (hour, min, sec int) {
	c := t.clock()
	return c / 3600, c / 60 % 60, c % 60
}

// Hour returns the hour of t, from 0 to 23.
func (t Time) Hour() int { return t.clock() / 3600 }

// Minute returns the minute of t.
func (t Time) Minute() int { return t.clock() / 60 % 60 }

// Second returns the second of t.
func (t Time) Second() int { return t.clock() % 60 }

// Nanosecond returns the nanoseconds within the second of t.
func (t Time) Nanosecond() int { return int(t.nsec()) }

// carry brings lo into the range from 0 to base-1 and counts the overflow into hi.
func carry(hi, lo, base int) (int, int) {
	n := int(floorDiv(int64(lo), int64(base)))
	return hi + n, lo - n*base
}

// Date returns a time of the given zone. Values out of their ranges carry over: October 32 is November 1.
func Date(year int, month Month, day, hour, min, sec, nsec int, loc *Location) Time {
	if loc == nil {
		panic("time: missing Location in call to Date")
	}
	m := int(month) - 1
	year, m = carry(year, m, 12)
	sec, nsec = carry(sec, nsec, 1e9)
	min, sec = carry(min, sec, 60)
	hour, min = carry(hour, min, 60)
	day, hour = carry(day, hour, 24)
	d := daysTo(int64(year), int64(m+1), 1) + int64(day-1)
	t := Time{sec: d*daySeconds + int64(hour*3600+min*60+sec), bits: int64(nsec)}
	p := loc.at(t.Unix())
	if utc := t.Unix() - int64(p.offset); p.offset != 0 && (utc < p.start || utc >= p.end) {
		p = loc.at(utc)
	}
	t.sec -= int64(p.offset)
	t.setLocation(loc)
	return t
}

// Truncate rounds t down to a multiple of d since the zero Time; the monotonic reading goes.
func (t Time) Truncate(d Duration) Time {
	t.stripMono()
	if d <= 0 {
		return t
	}
	return t.Add(-t.remainder(d))
}

// Round rounds t to the nearest multiple of d since the zero Time, halves up; the monotonic reading goes.
func (t Time) Round(d Duration) Time {
	t.stripMono()
	if d <= 0 {
		return t
	}
	r := t.remainder(d)
	if uint64(r)+uint64(r) < uint64(d) {
		return t.Add(-r)
	}
	return t.Add(d - r)
}

// remainder returns the time since the zero Time modulo d.
func (t Time) remainder(d Duration) Duration {
	// (sec * 1e9 + nsec) mod d, digit by digit in base 2: the product does not fit a word.
	m := uint64(d)
	s := t.sec % int64(d)
	if s < 0 {
		s += int64(d)
	}
	r, factor := uint64(0), uint64(1e9)
	base := uint64(s)
	for factor > 0 {
		if factor&1 != 0 {
			r = (r + base) % m
		}
		base = (base + base) % m
		factor >>= 1
	}
	return Duration((r + uint64(t.nsec())%m) % m)
}

// Sleep pauses the goroutine for at least d.
func Sleep(d Duration)

// A timer is an object of the scheduler.
type timer struct {
	_ int
}

func newTimer(c chan Time, ns, period int64) *timer

func newFuncTimer(f func(), ns int64) *timer

func stopTimer(t *timer) bool

func resetTimer(t *timer, ns, period int64) bool

// A Timer is one event in the future: then the current time is sent on C, or the function of AfterFunc is called.
type Timer struct {
	// C receives the time when the timer fires.
	C <-chan Time

	t *timer
}

// NewTimer returns a timer that fires after d.
func NewTimer(d Duration) *Timer {
	c := make(chan Time, 1)
	return &Timer{C: c, t: newTimer(c, int64(d), 0)}
}

// AfterFunc calls f in a goroutine of its own after d. The Timer can only be stopped and reset; its C is nil.
func AfterFunc(d Duration, f func()) *Timer {
	return &Timer{t: newFuncTimer(f, int64(d))}
}

// Stop keeps the timer from firing, and tells whether it was still to fire.
func (t *Timer) Stop() bool {
	if t.t == nil {
		panic("time: Stop called on uninitialized Timer")
	}
	return stopTimer(t.t)
}

// Reset makes the timer fire after d from now, and tells whether it was still to fire.
func (t *Timer) Reset(d Duration) bool {
	if t.t == nil {
		panic("time: Reset called on uninitialized Timer")
	}
	return resetTimer(t.t, int64(d), 0)
}

// After returns a channel on which the time is sent after d.
func After(d Duration) <-chan Time {
	return NewTimer(d).C
}

// A Ticker sends the time on C again and again.
type Ticker struct {
	// C receives the ticks; it holds one at most, the others are dropped.
	C <-chan Time

	t *timer
}

// NewTicker returns a ticker with the given period, which must be above zero.
func NewTicker(d Duration) *Ticker {
	if d <= 0 {
		panic("non-positive interval for NewTicker")
	}
	c := make(chan Time, 1)
	return &Ticker{C: c, t: newTimer(c, int64(d), int64(d))}
}

// Stop ends the ticks. It does not close C.
func (t *Ticker) Stop() {
	if t.t != nil {
		stopTimer(t.t)
	}
}

// Reset sets the period to d; the next tick comes after d.
func (t *Ticker) Reset(d Duration) {
	if d <= 0 {
		panic("non-positive interval for Ticker.Reset")
	}
	if t.t == nil {
		panic("time: Reset called on uninitialized Ticker")
	}
	resetTimer(t.t, int64(d), int64(d))
}

// Tick returns the channel of a new Ticker; nil if d is not above zero.
func Tick(d Duration) <-chan Time {
	if d <= 0 {
		return nil
	}
	return NewTicker(d).C
}
