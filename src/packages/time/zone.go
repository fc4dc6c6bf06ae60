// Zones that change their clocks.

package time

import "errors"

// rules say when a zone changes its clocks.
type rules struct {
	// From times[i] on, zones[index[i]] holds.
	times []int64
	index []byte
	zones []period
	// tail says what holds after the last time, as the variable TZ of POSIX does.
	tail string
}

// A period is a time in which a zone's clocks do not change, in Unix seconds; the end is not part of it.
type period struct {
	name       string
	offset     int
	dst        bool
	start, end int64
}

const (
	ever  = -1 << 63
	never = 1<<63 - 1
)

// at is the period of a Unix time.
func (l *Location) at(unix int64) period {
	if l.rules == nil {
		return period{l.zone, l.offset, false, ever, never}
	}
	return l.rules.at(unix)
}

func (r *rules) at(unix int64) period {
	if len(r.times) == 0 || unix < r.times[0] {
		p := r.first()
		p.start, p.end = ever, never
		if len(r.times) > 0 {
			p.end = r.times[0]
		}
		return p
	}
	lo, hi := 0, len(r.times)
	for hi-lo > 1 {
		mid := lo + (hi-lo)/2
		if unix < r.times[mid] {
			hi = mid
		} else {
			lo = mid
		}
	}
	if hi == len(r.times) && r.tail != "" {
		if p, ok := posix(r.tail, r.times[lo], unix); ok {
			return p
		}
	}
	p := r.zones[r.index[lo]]
	p.start, p.end = r.times[lo], never
	if hi < len(r.times) {
		p.end = r.times[hi]
	}
	return p
}

// first is what holds before all changes.
func (r *rules) first() period {
	used := false
	for _, i := range r.index {
		used = used || i == 0
	}
	if !used {
		return r.zones[0]
	}
	if r.zones[r.index[0]].dst {
		for i := int(r.index[0]) - 1; i >= 0; i-- {
			if !r.zones[i].dst {
				return r.zones[i]
			}
		}
	}
	for _, z := range r.zones {
		if !z.dst {
			return z
		}
	}
	return r.zones[0]
}

// offsetOf is the offset of a zone's name around a Unix time (on its own clock).
func (l *Location) offsetOf(name string, unix int64) (offset int, ok bool) {
	if l.rules == nil {
		return l.offset, l.zone == name
	}
	for _, z := range l.rules.zones {
		if z.name == name && l.at(unix-int64(z.offset)).name == name {
			return l.at(unix - int64(z.offset)).offset, true
		}
	}
	for _, z := range l.rules.zones {
		if z.name == name {
			return z.offset, true
		}
	}
	return 0, false
}

// A posixReader reads the variable TZ of POSIX.
type posixReader struct {
	rest string
	bad  bool
}

func (r *posixReader) take(c byte) bool {
	if r.rest != "" && r.rest[0] == c {
		r.rest = r.rest[1:]
		return true
	}
	return false
}

// name reads letters, or anything between angles.
func (r *posixReader) name() string {
	n := 0
	if r.take('<') {
		for n < len(r.rest) && r.rest[n] != '>' {
			n++
		}
		name := r.rest[:n]
		r.rest = r.rest[n:]
		r.bad = r.bad || !r.take('>')
		return name
	}
	for n < len(r.rest) && (r.rest[n]|0x20 >= 'a' && r.rest[n]|0x20 <= 'z') {
		n++
	}
	name := r.rest[:n]
	r.rest = r.rest[n:]
	r.bad = r.bad || n < 3
	return name
}

func (r *posixReader) number() int {
	n, v := 0, 0
	for n < len(r.rest) && isDigit(r.rest, n) {
		v = v*10 + int(r.rest[n]-'0')
		n++
	}
	r.bad = r.bad || n == 0
	r.rest = r.rest[n:]
	return v
}

// seconds reads hours, minutes and seconds.
func (r *posixReader) seconds() int {
	neg := r.take('-')
	if !neg {
		r.take('+')
	}
	s := r.number() * 3600
	if r.take(':') {
		s += r.number() * 60
		if r.take(':') {
			s += r.number()
		}
	}
	if neg {
		return -s
	}
	return s
}

// change reads when in a year the clocks change, and returns the seconds since its beginning.
func (r *posixReader) change(year int64) int64 {
	begin := daysTo(year, 1, 1)
	var day int64
	switch {
	case r.take('M'):
		month := r.number()
		r.take('.')
		week := r.number()
		r.take('.')
		weekday := r.number()
		if month < 1 || month > 12 {
			r.bad = true
			return 0
		}
		first := daysTo(year, int64(month), 1)
		// Day 0 was a Monday.
		day = first + (int64(weekday)-(first+1)%7+7)%7 + int64(week-1)*7
		if day >= first+int64(daysIn(Month(month), int(year))) {
			day -= 7
		}
		day -= begin
	case r.take('J'):
		day = int64(r.number() - 1)
		if day >= 59 && daysIn(February, int(year)) == 29 {
			day++
		}
	default:
		day = int64(r.number())
	}
	at := 2 * 3600
	if r.take('/') {
		at = r.seconds()
	}
	return day*daySeconds + int64(at)
}

// posix is the period of a Unix time by the variable TZ; last is when it began to hold.
func posix(tz string, last, unix int64) (p period, ok bool) {
	r := &posixReader{rest: tz}
	std := period{name: r.name(), offset: -r.seconds(), start: last, end: never}
	if r.rest == "" {
		return std, !r.bad
	}
	dst := period{name: r.name(), offset: std.offset + 3600, dst: true}
	if r.rest != "" && r.rest[0] != ',' {
		dst.offset = -r.seconds()
	}
	if r.rest == "" {
		r.rest = ",M3.2.0,M11.1.0"
	}
	year, _, _ := civil(floorDiv(unix+unixStart, daySeconds))
	begin := daysTo(int64(year), 1, 1)*daySeconds - unixStart
	r.bad = r.bad || !r.take(',')
	from := begin + r.change(int64(year)) - int64(std.offset)
	r.bad = r.bad || !r.take(',')
	to := begin + r.change(int64(year)) - int64(dst.offset)
	if r.bad || r.rest != "" {
		return p, false
	}
	if to < from {
		from, to = to, from
		std, dst = dst, std
	}
	switch {
	case unix < from:
		p, p.start, p.end = std, begin, from
	case unix >= to:
		p, p.start, p.end = std, to, begin+365*daySeconds
	default:
		p, p.start, p.end = dst, from, to
	}
	return p, true
}

// readZone reads a zone from the system's database: "" if there is none of this name, or for a reason.
func readZone(name string) (data, why string)

var errLocation = errors.New("time: invalid location name")

// LoadLocation returns the zone of a name as in the database of the IANA, such as "Europe/Berlin"; UTC for "", and Local
// for "Local".
func LoadLocation(name string) (*Location, error) {
	switch name {
	case "", "UTC":
		return UTC, nil
	case "Local":
		return Local, nil
	}
	if name[0] == '/' || name[0] == '\\' {
		return nil, errLocation
	}
	for i := range len(name) {
		if name[i] == '.' && i+1 < len(name) && name[i+1] == '.' {
			return nil, errLocation
		}
	}
	data, why := readZone(name)
	if why != "" {
		return nil, errors.New(why)
	}
	if r := parseZone(data); r != nil {
		return &Location{name: name, rules: r}, nil
	}
	return nil, errors.New("unknown time zone " + name)
}

// parseZone reads a file of the database; nil if it is none.
func parseZone(data string) *rules {
	const head = 44
	// number reads a number of so many bytes.
	number := func(at, bytes int) (n int64) {
		for _, c := range []byte(data[at : at+bytes]) {
			n = n<<8 | int64(c)
		}
		if bytes == 4 {
			return int64(int32(n))
		}
		return n
	}
	width, at := 4, 0
	var counts [6]int // of UTC flags, standard flags, leap seconds, times, zones, characters
	header := func() bool {
		if len(data) < at+head || data[at:at+4] != "TZif" {
			return false
		}
		for i := range counts {
			counts[i] = int(number(at+20+4*i, 4))
		}
		return true
	}
	size := func() int {
		return counts[3]*(width+1) + counts[4]*6 + counts[5] + counts[2]*(width+4) + counts[1] + counts[0]
	}
	if !header() {
		return nil
	}
	if data[4] >= '2' {
		at += head + size()
		width = 8
		if !header() {
			return nil
		}
	}
	if at += head; len(data) < at+size() || counts[4] == 0 {
		return nil
	}
	r := &rules{}
	for i := range counts[3] {
		r.times = append(r.times, number(at+i*width, width))
	}
	at += counts[3] * width
	r.index = []byte(data[at : at+counts[3]])
	at += counts[3]
	names := data[at+counts[4]*6:][:counts[5]]
	for i := range counts[4] {
		entry := at + i*6
		name := names[data[entry+5]:]
		for n := range len(name) {
			if name[n] == 0 {
				name = name[:n]
				break
			}
		}
		r.zones = append(r.zones, period{name: name, offset: int(number(entry, 4)), dst: data[entry+4] != 0})
	}
	for _, i := range r.index {
		if int(i) >= len(r.zones) {
			return nil
		}
	}
	at += counts[4]*6 + counts[5] + counts[2]*(width+4) + counts[1] + counts[0]
	if tail := data[at:]; width == 8 && len(tail) > 2 && tail[0] == '\n' && tail[len(tail)-1] == '\n' {
		r.tail = tail[1 : len(tail)-1]
	}
	return r
}
