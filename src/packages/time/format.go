package time

import "errors"

// Layouts for Format and Parse. They all show the same instant, Mon Jan 2 15:04:05 MST 2006: make your own by writing
// down how that one should look.
const (
	// Layout shows the order of the numbers 1 to 7.
	Layout = "01/02 03:04:05PM '06 -0700"
	// ANSIC is C's asctime.
	ANSIC = "Mon Jan _2 15:04:05 2006"
	// UnixDate is the date command's form.
	UnixDate = "Mon Jan _2 15:04:05 MST 2006"
	// RubyDate is Ruby's form.
	RubyDate = "Mon Jan 02 15:04:05 -0700 2006"
	// RFC822 is the form of old mail headers.
	RFC822 = "02 Jan 06 15:04 MST"
	// RFC822Z is RFC822 with a numeric zone.
	RFC822Z = "02 Jan 06 15:04 -0700"
	// RFC850 is the form of old news headers.
	RFC850 = "Monday, 02-Jan-06 15:04:05 MST"
	// RFC1123 is the form of mail and HTTP headers.
	RFC1123 = "Mon, 02 Jan 2006 15:04:05 MST"
	// RFC1123Z is RFC1123 with a numeric zone.
	RFC1123Z = "Mon, 02 Jan 2006 15:04:05 -0700"
	// RFC3339 is the Internet's form of ISO 8601.
	RFC3339 = "2006-01-02T15:04:05Z07:00"
	// RFC3339Nano is RFC3339 with fractions of a second.
	RFC3339Nano = "2006-01-02T15:04:05.999999999Z07:00"
	// Kitchen is the time of day.
	Kitchen = "3:04PM"
	// Stamp is the form of logs.
	Stamp = "Jan _2 15:04:05"
	// StampMilli is Stamp with milliseconds.
	StampMilli = "Jan _2 15:04:05.000"
	// StampMicro is Stamp with microseconds.
	StampMicro = "Jan _2 15:04:05.000000"
	// StampNano is Stamp with nanoseconds.
	StampNano = "Jan _2 15:04:05.000000000"
	// DateTime is date and time of day.
	DateTime = "2006-01-02 15:04:05"
	// DateOnly is the date.
	DateOnly = "2006-01-02"
	// TimeOnly is the time of day.
	TimeOnly = "15:04:05"
)

// The elements of layouts.
const (
	none = iota
	longMonth
	shortMonth
	numMonth
	zeroMonth
	longWeekday
	shortWeekday
	numDay
	underDay
	zeroDay
	underYearDay
	zeroYearDay
	hour24
	hour12
	zeroHour12
	numMinute
	zeroMinute
	numSecond
	zeroSecond
	longYear
	shortYear
	upperPM
	lowerPM
	zoneName
	zoneISO            // Z0700
	zoneISOSeconds     // Z070000
	zoneISOShort       // Z07
	zoneISOColon       // Z07:00
	zoneISOColonSecond // Z07:00:00
	zoneNum            // -0700
	zoneNumSeconds     // -070000
	zoneNumShort       // -07
	zoneNumColon       // -07:00
	zoneNumColonSecond // -07:00:00
	fraction0          // .000
	fraction9          // .999
)

// fixedElements are those that stand for themselves wherever they occur; longer ones come before their prefixes.
var fixedElements = []struct {
	text string
	elem int
}{
	{"MST", zoneName},
	{"002", zeroYearDay},
	{"01", zeroMonth},
	{"02", zeroDay},
	{"03", zeroHour12},
	{"04", zeroMinute},
	{"05", zeroSecond},
	{"06", shortYear},
	{"15", hour24},
	{"1", numMonth},
	{"2006", longYear},
	{"2", numDay},
	{"__2", underYearDay},
	{"_2", underDay},
	{"3", hour12},
	{"4", numMinute},
	{"5", numSecond},
	{"PM", upperPM},
	{"pm", lowerPM},
	{"-070000", zoneNumSeconds},
	{"-07:00:00", zoneNumColonSecond},
	{"-0700", zoneNum},
	{"-07:00", zoneNumColon},
	{"-07", zoneNumShort},
	{"Z070000", zoneISOSeconds},
	{"Z07:00:00", zoneISOColonSecond},
	{"Z0700", zoneISO},
	{"Z07:00", zoneISOColon},
	{"Z07", zoneISOShort},
}

func hasPrefix(s, prefix string) bool {
	return len(s) >= len(prefix) && s[:len(prefix)] == prefix
}

func isDigit(s string, i int) bool {
	return i < len(s) && '0' <= s[i] && s[i] <= '9'
}

// element finds the first element of a layout: where it begins and ends; of a fraction also the number of digits.
func element(layout string) (start, end, elem, digits int) {
	for i := 0; i < len(layout); i++ {
		rest := layout[i:]
		switch c := rest[0]; c {
		case 'J':
			if hasPrefix(rest, "January") {
				return i, i + 7, longMonth, 0
			}
			if hasPrefix(rest, "Jan") && !lowerAt(rest, 3) {
				return i, i + 3, shortMonth, 0
			}
		case 'M':
			if hasPrefix(rest, "Monday") {
				return i, i + 6, longWeekday, 0
			}
			if hasPrefix(rest, "Mon") && !lowerAt(rest, 3) {
				return i, i + 3, shortWeekday, 0
			}
			if hasPrefix(rest, "MST") {
				return i, i + 3, zoneName, 0
			}
		case '.', ',':
			if len(rest) > 1 && (rest[1] == '0' || rest[1] == '9') {
				j := 1
				for j < len(rest) && rest[j] == rest[1] {
					j++
				}
				if !isDigit(rest, j) {
					elem = fraction0
					if rest[1] == '9' {
						elem = fraction9
					}
					return i, i + j, elem, j - 1
				}
			}
		case '_':
			if hasPrefix(rest, "_2006") {
				return i + 1, i + 5, longYear, 0
			}
			fallthrough
		case '0', '1', '2', '3', '4', '5', 'P', 'p', '-', 'Z':
			for _, f := range fixedElements {
				if f.text[0] == c && hasPrefix(rest, f.text) {
					return i, i + len(f.text), f.elem, 0
				}
			}
		}
	}
	return len(layout), len(layout), none, 0
}

func lowerAt(s string, i int) bool {
	return i < len(s) && 'a' <= s[i] && s[i] <= 'z'
}

// String returns the time as "2006-01-02 15:04:05.999999999 -0700 MST", and the monotonic reading if there is one.
func (t Time) String() string {
	s := t.Format("2006-01-02 15:04:05.999999999 -0700 MST")
	if t.bits&hasMono != 0 {
		m := t.mono
		sign := "+"
		if m < 0 {
			sign = "-"
			m = -m
		}
		b := []byte(s + " m=" + sign)
		b = appendInt(b, uint64(m)/1e9, 0)
		b = append(b, '.')
		b = appendInt(b, uint64(m)%1e9, 9)
		s = string(b)
	}
	return s
}

// GoString returns the time as an expression of the language.
func (t Time) GoString() string {
	year, month, day := t.Date()
	hour, min, sec := t.Clock()
	b := []byte("time.Date(")
	b = appendSigned(b, year, 0)
	if January <= month && month <= December {
		b = append(b, ", time."+month.String()...)
	}
	for _, n := range []int{day, hour, min, sec, t.Nanosecond()} {
		b = append(b, ", "...)
		b = appendInt(b, uint64(n), 0)
	}
	switch l := t.location(); l {
	case UTC:
		b = append(b, ", time.UTC"...)
	case Local:
		b = append(b, ", time.Local"...)
	default:
		b = append(b, ", time.Location("...)
		b = append(b, '"')
		b = append(b, l.name...)
		b = append(b, "\")"...)
	}
	return string(append(b, ')'))
}

// Format returns t as text under a layout: see the constants.
func (t Time) Format(layout string) string {
	return string(t.AppendFormat(nil, layout))
}

// AppendFormat appends what Format returns to b.
func (t Time) AppendFormat(b []byte, layout string) []byte {
	year, month, day := t.Date()
	hour, min, sec := t.Clock()
	name, offset := t.Zone()
	for layout != "" {
		start, end, elem, digits := element(layout)
		b = append(b, layout[:start]...)
		if elem == none {
			break
		}
		point := layout[start]
		layout = layout[end:]
		switch elem {
		case shortYear:
			b = appendInt(b, uint64(max(year, -year)%100), 2)
		case longYear:
			b = appendSigned(b, year, 4)
		case shortMonth:
			b = append(b, month.String()[:3]...)
		case longMonth:
			b = append(b, month.String()...)
		case numMonth:
			b = appendInt(b, uint64(month), 0)
		case zeroMonth:
			b = appendInt(b, uint64(month), 2)
		case shortWeekday:
			b = append(b, t.Weekday().String()[:3]...)
		case longWeekday:
			b = append(b, t.Weekday().String()...)
		case numDay:
			b = appendInt(b, uint64(day), 0)
		case underDay:
			if day < 10 {
				b = append(b, ' ')
			}
			b = appendInt(b, uint64(day), 0)
		case zeroDay:
			b = appendInt(b, uint64(day), 2)
		case underYearDay:
			yday := t.YearDay()
			if yday < 100 {
				b = append(b, ' ')
				if yday < 10 {
					b = append(b, ' ')
				}
			}
			b = appendInt(b, uint64(yday), 0)
		case zeroYearDay:
			b = appendInt(b, uint64(t.YearDay()), 3)
		case hour24:
			b = appendInt(b, uint64(hour), 2)
		case hour12:
			b = appendInt(b, uint64((hour+11)%12+1), 0)
		case zeroHour12:
			b = appendInt(b, uint64((hour+11)%12+1), 2)
		case numMinute:
			b = appendInt(b, uint64(min), 0)
		case zeroMinute:
			b = appendInt(b, uint64(min), 2)
		case numSecond:
			b = appendInt(b, uint64(sec), 0)
		case zeroSecond:
			b = appendInt(b, uint64(sec), 2)
		case upperPM:
			if hour >= 12 {
				b = append(b, "PM"...)
			} else {
				b = append(b, "AM"...)
			}
		case lowerPM:
			if hour >= 12 {
				b = append(b, "pm"...)
			} else {
				b = append(b, "am"...)
			}
		case zoneISO, zoneISOSeconds, zoneISOShort, zoneISOColon, zoneISOColonSecond,
			zoneNum, zoneNumSeconds, zoneNumShort, zoneNumColon, zoneNumColonSecond:
			b = appendZone(b, elem, offset)
		case zoneName:
			if name != "" {
				b = append(b, name...)
				break
			}
			zone := offset / 60
			if zone < 0 {
				b = append(b, '-')
				zone = -zone
			} else {
				b = append(b, '+')
			}
			b = appendInt(b, uint64(zone/60), 2)
			b = appendInt(b, uint64(zone%60), 2)
		case fraction0, fraction9:
			b = appendFraction(b, t.nsec(), digits, point, elem == fraction9)
		}
	}
	return b
}

// appendZone appends an offset in one of the numeric forms.
func appendZone(b []byte, elem, offset int) []byte {
	switch elem {
	case zoneISO, zoneISOSeconds, zoneISOShort, zoneISOColon, zoneISOColonSecond:
		if offset == 0 {
			return append(b, 'Z')
		}
	}
	zone, seconds := offset/60, offset
	if zone < 0 {
		b = append(b, '-')
		zone = -zone
		seconds = -seconds
	} else {
		b = append(b, '+')
	}
	b = appendInt(b, uint64(zone/60), 2)
	colon := elem == zoneISOColon || elem == zoneNumColon || elem == zoneISOColonSecond || elem == zoneNumColonSecond
	if colon {
		b = append(b, ':')
	}
	if elem != zoneNumShort && elem != zoneISOShort {
		b = appendInt(b, uint64(zone%60), 2)
	}
	switch elem {
	case zoneISOColonSecond, zoneNumColonSecond:
		b = append(b, ':')
		b = appendInt(b, uint64(seconds%60), 2)
	case zoneISOSeconds, zoneNumSeconds:
		b = appendInt(b, uint64(seconds%60), 2)
	}
	return b
}

// appendFraction appends a fraction of a second with n digits; trim: without zeros at the end.
func appendFraction(b []byte, nsec int64, n int, point byte, trim bool) []byte {
	var buf [9]byte
	for i := len(buf) - 1; i >= 0; i-- {
		buf[i] = byte('0' + nsec%10)
		nsec /= 10
	}
	n = min(n, 9)
	if trim {
		for n > 0 && buf[n-1] == '0' {
			n--
		}
		if n == 0 {
			return b
		}
	}
	b = append(b, point)
	return append(b, buf[:n]...)
}

// A ParseError says where a text does not fit its layout.
type ParseError struct {
	// Layout is the layout.
	Layout string
	// Value is the text.
	Value string
	// LayoutElem is the element that does not fit.
	LayoutElem string
	// ValueElem is the rest of the text.
	ValueElem string
	// Message is what is wrong, if it is something else.
	Message string
}

// Error returns the message.
func (e *ParseError) Error() string {
	if e.Message == "" {
		return "parsing time " + quote(e.Value) + " as " + quote(e.Layout) + ": cannot parse " + quote(e.ValueElem) +
			" as " + quote(e.LayoutElem)
	}
	return "parsing time " + quote(e.Value) + e.Message
}

// quote puts a text between quotes; bytes that are no ASCII letters become escapes.
func quote(s string) string {
	b := []byte{'"'}
	for i := 0; i < len(s); i++ {
		c := s[i]
		if c >= 0x80 || c < ' ' {
			b = append(b, `\x`...)
			b = append(b, "0123456789abcdef"[c>>4], "0123456789abcdef"[c&15])
		} else {
			if c == '"' || c == '\\' {
				b = append(b, '\\')
			}
			b = append(b, c)
		}
	}
	return string(append(b, '"'))
}

var errBad = errors.New("bad value for field")

// Parse reads a time under a layout. What the layout leaves out is zero; without a zone it is UTC.
func Parse(layout, value string) (Time, error) {
	return parse(layout, value, UTC, Local)
}

// ParseInLocation is Parse for texts without a zone that mean the given one.
func ParseInLocation(layout, value string, loc *Location) (Time, error) {
	return parse(layout, value, loc, loc)
}

// digits2 reads a number of one or two digits; fixed: of exactly two.
func digits2(s string, fixed bool) (int, string, error) {
	if !isDigit(s, 0) {
		return 0, s, errBad
	}
	if !isDigit(s, 1) {
		if fixed {
			return 0, s, errBad
		}
		return int(s[0] - '0'), s[1:], nil
	}
	return int(s[0]-'0')*10 + int(s[1]-'0'), s[2:], nil
}

// digits3 reads a number of up to three digits; fixed: of exactly three.
func digits3(s string, fixed bool) (int, string, error) {
	n, i := 0, 0
	for i < 3 && isDigit(s, i) {
		n = n*10 + int(s[i]-'0')
		i++
	}
	if i == 0 || fixed && i != 3 {
		return 0, s, errBad
	}
	return n, s[i:], nil
}

// number reads a whole text as a decimal number with an optional sign.
func number(s string) (int, error) {
	neg := false
	if s != "" && (s[0] == '-' || s[0] == '+') {
		neg = s[0] == '-'
		s = s[1:]
	}
	n := 0
	if s == "" {
		return 0, errBad
	}
	for i := 0; i < len(s); i++ {
		if !isDigit(s, i) || n > 1e9 {
			return 0, errBad
		}
		n = n*10 + int(s[i]-'0')
	}
	if neg {
		n = -n
	}
	return n, nil
}

// lookup finds the name that s begins with, whatever the case of its letters.
func lookup(names []string, s string) (int, string, error) {
	for i, name := range names {
		if len(s) < len(name) {
			continue
		}
		same := true
		for j := 0; j < len(name); j++ {
			a, b := name[j]|0x20, s[j]|0x20
			if a != b || a < 'a' || a > 'z' {
				same = false
				break
			}
		}
		if same {
			return i, s[len(name):], nil
		}
	}
	return -1, s, errBad
}

// skip takes the text between two elements off s. A space stands for any number of them.
func skip(s, prefix string) (string, error) {
	for prefix != "" {
		if prefix[0] == ' ' {
			if s != "" && s[0] != ' ' {
				return s, errBad
			}
			for prefix != "" && prefix[0] == ' ' {
				prefix = prefix[1:]
			}
			for s != "" && s[0] == ' ' {
				s = s[1:]
			}
			continue
		}
		if s == "" || s[0] != prefix[0] {
			return s, errBad
		}
		prefix = prefix[1:]
		s = s[1:]
	}
	return s, nil
}

// nanoseconds reads a fraction of n bytes, the point included.
func nanoseconds(s string, n int) (ns int, bad string, err error) {
	if s[0] != '.' && s[0] != ',' {
		return 0, "", errBad
	}
	if n > 10 {
		s = s[:10]
		n = 10
	}
	for i := 1; i < n; i++ {
		if !isDigit(s, i) {
			return 0, "", errBad
		}
		ns = ns*10 + int(s[i]-'0')
	}
	for i := n; i < 10; i++ {
		ns *= 10
	}
	return ns, "", nil
}

// zoneLength measures the abbreviation of a zone at the start of s: "MST", "GMT-8", "+03".
func zoneLength(s string) (int, bool) {
	if len(s) < 3 {
		return 0, false
	}
	if hasPrefix(s, "ChST") || hasPrefix(s, "MeST") {
		return 4, true
	}
	if s[:3] == "GMT" {
		return 3 + offsetLength(s[3:]), true
	}
	if s[0] == '+' || s[0] == '-' {
		n := offsetLength(s)
		return n, n > 0
	}
	n := 0
	for n < 6 && n < len(s) && 'A' <= s[n] && s[n] <= 'Z' {
		n++
	}
	switch n {
	case 5:
		return 5, s[4] == 'T'
	case 4:
		return 4, s[3] == 'T' || s[:4] == "WITA"
	case 3:
		return 3, true
	}
	return 0, false
}

// offsetLength measures a signed number of hours below 24.
func offsetLength(s string) int {
	if s == "" || s[0] != '-' && s[0] != '+' {
		return 0
	}
	n, i := 0, 1
	for isDigit(s, i) {
		n = n*10 + int(s[i]-'0')
		if n > 23 {
			return 0
		}
		i++
	}
	if i == 1 {
		return 0
	}
	return i
}

// numericZone reads an offset in one of the numeric forms.
func numericZone(elem int, s string) (offset int, rest, bad string, err error) {
	var hour, min, sec string
	var sign byte
	seconds := "00"
	switch elem {
	case zoneISOColon, zoneNumColon:
		if len(s) < 6 || s[3] != ':' {
			return 0, s, "", errBad
		}
		sign, hour, min, sec, rest = s[0], s[1:3], s[4:6], seconds, s[6:]
	case zoneNumShort, zoneISOShort:
		if len(s) < 3 {
			return 0, s, "", errBad
		}
		sign, hour, min, sec, rest = s[0], s[1:3], "00", seconds, s[3:]
	case zoneISOColonSecond, zoneNumColonSecond:
		if len(s) < 9 || s[3] != ':' || s[6] != ':' {
			return 0, s, "", errBad
		}
		sign, hour, min, sec, rest = s[0], s[1:3], s[4:6], s[7:9], s[9:]
	case zoneISOSeconds, zoneNumSeconds:
		if len(s) < 7 {
			return 0, s, "", errBad
		}
		sign, hour, min, sec, rest = s[0], s[1:3], s[3:5], s[5:7], s[7:]
	default:
		if len(s) < 5 {
			return 0, s, "", errBad
		}
		sign, hour, min, sec, rest = s[0], s[1:3], s[3:5], seconds, s[5:]
	}
	h, _, err := digits2(hour, true)
	m, n := 0, 0
	if err == nil {
		m, _, err = digits2(min, true)
	}
	if err == nil {
		n, _, err = digits2(sec, true)
	}
	if h > 24 {
		bad = "time zone offset hour"
	}
	if m > 60 {
		bad = "time zone offset minute"
	}
	if n > 60 {
		bad = "time zone offset second"
	}
	offset = (h*60+m)*60 + n
	switch sign {
	case '+':
	case '-':
		offset = -offset
	default:
		err = errBad
	}
	return offset, rest, bad, err
}

func parse(layout, value string, defaultLocation, local *Location) (Time, error) {
	wholeLayout, wholeValue := layout, value
	year, month, day, yday := 0, -1, -1, -1
	hour, min, sec, nsec := 0, 0, 0, 0
	pm, am := false, false
	var z *Location
	offset, zone := -1, ""
	bad := ""
	for {
		start, end, elem, digits := element(layout)
		prefix, text := layout[:start], layout[start:end]
		var err error
		value, err = skip(value, prefix)
		if err != nil {
			return Time{}, &ParseError{wholeLayout, wholeValue, prefix, value, ""}
		}
		if elem == none {
			if value != "" {
				return Time{}, &ParseError{wholeLayout, wholeValue, "", value, ": extra text: " + quote(value)}
			}
			break
		}
		layout = layout[end:]
		hold := value
		switch elem {
		case shortYear:
			if len(value) < 2 {
				err = errBad
				break
			}
			year, err = number(value[:2])
			value = value[2:]
			if err != nil {
				break
			}
			if year >= 69 {
				year += 1900
			} else {
				year += 2000
			}
		case longYear:
			if len(value) < 4 || !isDigit(value, 0) {
				err = errBad
				break
			}
			year, err = number(value[:4])
			value = value[4:]
		case shortMonth:
			month, value, err = lookup(shortMonths, value)
			month++
		case longMonth:
			month, value, err = lookup(longMonths, value)
			month++
		case numMonth, zeroMonth:
			month, value, err = digits2(value, elem == zeroMonth)
			if err == nil && (month <= 0 || month > 12) {
				bad = "month"
			}
		case shortWeekday:
			_, value, err = lookup(shortDays, value)
		case longWeekday:
			_, value, err = lookup(longDays, value)
		case numDay, underDay, zeroDay:
			if elem == underDay && value != "" && value[0] == ' ' {
				value = value[1:]
			}
			day, value, err = digits2(value, elem == zeroDay)
		case underYearDay, zeroYearDay:
			for i := 0; i < 2; i++ {
				if elem == underYearDay && value != "" && value[0] == ' ' {
					value = value[1:]
				}
			}
			yday, value, err = digits3(value, elem == zeroYearDay)
		case hour24:
			hour, value, err = digits2(value, false)
			if hour < 0 || hour >= 24 {
				bad = "hour"
			}
		case hour12, zeroHour12:
			hour, value, err = digits2(value, elem == zeroHour12)
			if hour < 0 || hour > 12 {
				bad = "hour"
			}
		case numMinute, zeroMinute:
			min, value, err = digits2(value, elem == zeroMinute)
			if min < 0 || min >= 60 {
				bad = "minute"
			}
		case numSecond, zeroSecond:
			sec, value, err = digits2(value, elem == zeroSecond)
			if err != nil {
				break
			}
			if sec < 0 || sec >= 60 {
				bad = "second"
				break
			}
			// A fraction may follow although the layout has none.
			if len(value) >= 2 && (value[0] == '.' || value[0] == ',') && isDigit(value, 1) {
				if _, _, next, _ := element(layout); next == fraction0 || next == fraction9 {
					break
				}
				n := 2
				for isDigit(value, n) {
					n++
				}
				nsec, bad, err = nanoseconds(value, n)
				value = value[n:]
			}
		case upperPM, lowerPM:
			if len(value) < 2 {
				err = errBad
				break
			}
			p := value[:2]
			value = value[2:]
			switch {
			case elem == upperPM && p == "PM" || elem == lowerPM && p == "pm":
				pm = true
			case elem == upperPM && p == "AM" || elem == lowerPM && p == "am":
				am = true
			default:
				err = errBad
			}
		case zoneISO, zoneISOSeconds, zoneISOShort, zoneISOColon, zoneISOColonSecond,
			zoneNum, zoneNumSeconds, zoneNumShort, zoneNumColon, zoneNumColonSecond:
			if text[0] == 'Z' && value != "" && value[0] == 'Z' {
				value = value[1:]
				z = UTC
				break
			}
			offset, value, bad, err = numericZone(elem, value)
		case zoneName:
			if hasPrefix(value, "UTC") {
				z = UTC
				value = value[3:]
				break
			}
			n, ok := zoneLength(value)
			if !ok {
				err = errBad
				break
			}
			zone, value = value[:n], value[n:]
		case fraction0:
			n := 1 + digits
			if len(value) < n {
				err = errBad
				break
			}
			nsec, bad, err = nanoseconds(value, n)
			value = value[n:]
		case fraction9:
			if len(value) < 2 || value[0] != '.' && value[0] != ',' || !isDigit(value, 1) {
				break
			}
			n := 1
			for isDigit(value, n) {
				n++
			}
			nsec, bad, err = nanoseconds(value, n)
			value = value[n:]
		}
		if bad != "" {
			return Time{}, &ParseError{wholeLayout, wholeValue, text, value, ": " + bad + " out of range"}
		}
		if err != nil {
			return Time{}, &ParseError{wholeLayout, wholeValue, text, hold, ""}
		}
	}
	if pm && hour < 12 {
		hour += 12
	} else if am && hour == 12 {
		hour = 0
	}
	if yday >= 0 {
		limit := 365
		if isLeap(year) {
			limit = 366
		}
		if yday < 1 || yday > limit {
			return Time{}, &ParseError{wholeLayout, wholeValue, "", value, ": day-of-year out of range"}
		}
		_, m, d := civil(daysTo(int64(year), 1, 1) + int64(yday) - 1)
		if month >= 0 && month != int(m) {
			return Time{}, &ParseError{wholeLayout, wholeValue, "", value, ": day-of-year does not match month"}
		}
		month = int(m)
		if day >= 0 && day != d {
			return Time{}, &ParseError{wholeLayout, wholeValue, "", value, ": day-of-year does not match day"}
		}
		day = d
	} else {
		if month < 0 {
			month = 1
		}
		if day < 0 {
			day = 1
		}
	}
	if day < 1 || day > daysIn(Month(month), year) {
		return Time{}, &ParseError{wholeLayout, wholeValue, "", value, ": day out of range"}
	}
	if z != nil {
		return Date(year, Month(month), day, hour, min, sec, nsec, z), nil
	}
	if offset != -1 {
		t := Date(year, Month(month), day, hour, min, sec, nsec, UTC)
		t.sec -= int64(offset)
		if p := local.at(t.Unix()); p.offset == offset && (zone == "" || zone == p.name) {
			t.setLocation(local)
		} else {
			t.setLocation(FixedZone(zone, offset))
		}
		return t, nil
	}
	if zone != "" {
		t := Date(year, Month(month), day, hour, min, sec, nsec, UTC)
		if offset, ok := local.offsetOf(zone, t.Unix()); ok {
			t.sec -= int64(offset)
			t.setLocation(local)
			return t, nil
		}
		off := 0
		if len(zone) > 3 && zone[:3] == "GMT" {
			off, _ = number(zone[3:])
			off *= 3600
		}
		t.setLocation(FixedZone(zone, off))
		return t, nil
	}
	return Date(year, Month(month), day, hour, min, sec, nsec, defaultLocation), nil
}

// ParseDuration reads a duration such as "300ms", "-1.5h" or "2h45m".
func ParseDuration(s string) (Duration, error) {
	orig := s
	invalid := func() (Duration, error) {
		return 0, errors.New("time: invalid duration " + quote(orig))
	}
	var d uint64
	neg := false
	if s != "" && (s[0] == '-' || s[0] == '+') {
		neg = s[0] == '-'
		s = s[1:]
	}
	if s == "0" {
		return 0, nil
	}
	if s == "" {
		return invalid()
	}
	for s != "" {
		if s[0] != '.' && !isDigit(s, 0) {
			return invalid()
		}
		var v, f uint64
		scale := 1.0
		before := len(s)
		for isDigit(s, 0) {
			if v > 1<<63/10 {
				return invalid()
			}
			v = v*10 + uint64(s[0]-'0')
			if v > 1<<63 {
				return invalid()
			}
			s = s[1:]
		}
		pre := len(s) != before
		post := false
		if s != "" && s[0] == '.' {
			s = s[1:]
			before = len(s)
			overflow := false
			for isDigit(s, 0) {
				if !overflow {
					if f > (1<<63-1)/10 {
						overflow = true
					} else if y := f*10 + uint64(s[0]-'0'); y > 1<<63 {
						overflow = true
					} else {
						f = y
						scale *= 10
					}
				}
				s = s[1:]
			}
			post = len(s) != before
		}
		if !pre && !post {
			return invalid()
		}
		i := 0
		for i < len(s) && s[i] != '.' && !isDigit(s, i) {
			i++
		}
		if i == 0 {
			return 0, errors.New("time: missing unit in duration " + quote(orig))
		}
		u := s[:i]
		s = s[i:]
		unit, ok := units[u]
		if !ok {
			return 0, errors.New("time: unknown unit " + quote(u) + " in duration " + quote(orig))
		}
		if v > 1<<63/unit {
			return invalid()
		}
		v *= unit
		if f > 0 {
			v += uint64(float64(f) * (float64(unit) / scale))
			if v > 1<<63 {
				return invalid()
			}
		}
		d += v
		if d > 1<<63 {
			return invalid()
		}
	}
	if neg {
		return -Duration(d), nil
	}
	if d > 1<<63-1 {
		return invalid()
	}
	return Duration(d), nil
}

var units = map[string]uint64{
	"ns": uint64(Nanosecond),
	"us": uint64(Microsecond),
	"µs": uint64(Microsecond),
	"μs": uint64(Microsecond),
	"ms": uint64(Millisecond),
	"s":  uint64(Second),
	"m":  uint64(Minute),
	"h":  uint64(Hour),
}
