"""Topics about the packages: calls with random arguments, from tables of what functions take."""

# What follows a function's name are the kinds of its arguments; `argument` makes one of each.
STRINGS = """Contains s s;ContainsAny s s;ContainsRune s r;ContainsFunc s f;Count s s;Index s s;IndexByte s c;IndexRune s r;IndexAny s s;LastIndex s s;LastIndexByte s c;LastIndexAny s s;IndexFunc s f;LastIndexFunc s f;
HasPrefix s s;HasSuffix s s;Compare s s;EqualFold s s;Split s s;SplitN s s n;SplitAfter s s;SplitAfterN s s n;Fields s;FieldsFunc s f;Repeat s k;Replace s s s n;ReplaceAll s s s;Map m s;ToUpper s;ToLower s;ToTitle s;
ToValidUTF8 s s;Title s;Trim s s;TrimLeft s s;TrimRight s s;TrimSpace s;TrimFunc s f;TrimLeftFunc s f;TrimRightFunc s f;TrimPrefix s s;TrimSuffix s s;Cut s s;CutPrefix s s;CutSuffix s s"""

STRCONV = """Itoa i;FormatInt i64 base;FormatUint u64 base;FormatBool t;ParseBool s;Atoi s;ParseUint num base0 bits;ParseInt num base0 bits;ParseFloat num fbits;FormatFloat x verb prec fbits;FormatComplex z verb prec cbits;Quote s;QuoteToASCII s;
QuoteToGraphic s;QuoteRune r;QuoteRuneToASCII r;QuoteRuneToGraphic r;CanBackquote s;IsPrint r;IsGraphic r;Unquote q;QuotedPrefix q;UnquoteChar q c;ParseComplex num cbits;AppendInt b i64 base;AppendQuote b s;AppendFloat b x verb prec fbits;AppendBool b t;AppendQuoteRune b r"""

UNICODE = """IsControl r;IsDigit r;IsGraphic r;IsLetter r;IsLower r;IsMark r;IsNumber r;IsPrint r;IsPunct r;IsSpace r;IsSymbol r;IsTitle r;IsUpper r;ToLower r;ToTitle r;ToUpper r;SimpleFold fold"""

UTF8 = """ValidString s;RuneCountInString s;DecodeRuneInString s;DecodeLastRuneInString s;FullRuneInString s;RuneLen r;ValidRune r;RuneStart c;AppendRune b r;Valid b;RuneCount b;DecodeRune b;DecodeLastRune b;FullRune b"""

SLICES = """Clone a;Compact a;Contains a e;Index a e;Equal a a;Compare a a;Concat a a;Delete a k k;Insert a k e e;Replace a k k e;Grow a n;Clip a;Repeat a n;IsSorted a;Max a;Min a;BinarySearch sorted e;ContainsFunc a p;IndexFunc a p;DeleteFunc a p;
CompactFunc a p2;EqualFunc a a p2;SortedFunc seq cmp;SortedStableFunc seq cmp;MaxFunc a cmp;MinFunc a cmp;IsSortedFunc a cmp;CompareFunc a a cmp;BinarySearchFunc sorted e cmp;Sorted seq;Collect seq;AppendSeq a seq"""

BITS = """LeadingZeros8 c;LeadingZeros16 u16;LeadingZeros32 u32;LeadingZeros64 u64;TrailingZeros8 c;TrailingZeros16 u16;TrailingZeros32 u32;TrailingZeros64 u64;OnesCount8 c;OnesCount16 u16;OnesCount32 u32;OnesCount64 u64;RotateLeft8 c n;RotateLeft16 u16 n;
RotateLeft32 u32 n;RotateLeft64 u64 n;Reverse8 c;Reverse16 u16;Reverse32 u32;Reverse64 u64;ReverseBytes16 u16;ReverseBytes32 u32;ReverseBytes64 u64;Len8 c;Len16 u16;Len32 u32;Len64 u64;Add64 u64 u64 carry;Sub64 u64 u64 carry;Mul64 u64 u64;Add32 u32 u32 carry;
Sub32 u32 u32 carry;Mul32 u32 u32;Div64 u64 u64 u64;Div32 u32 u32 u32;Rem64 u64 u64 u64"""

MATH = """Abs x;Acos x;Acosh x;Asin x;Asinh x;Atan x;Atan2 x x;Atanh x;Cbrt x;Ceil x;Copysign x x;Cos x;Cosh x;Dim x x;Erf x;Erfc x;Exp x;Exp2 x;Expm1 x;FMA x x x;Float32bits f32;Float64bits x;Float64frombits u64;Float32frombits u32;Floor x;Frexp x;Gamma x;Hypot x x;Ilogb x;
IsInf x n;IsNaN x;J0 x;J1 x;Jn n x;Ldexp x n;Lgamma x;Log x;Log10 x;Log1p x;Log2 x;Logb x;Max x x;Min x x;Mod x x;Modf x;Nextafter x x;Pow x x;Pow10 n;Remainder x x;Round x;RoundToEven x;Signbit x;Sin x;Sincos x;Sinh x;Sqrt x;Tan x;Tanh x;Trunc x;Y0 x;Y1 x;Erfinv x"""

CMPLX = "Abs z;Phase z;Polar z;Conj z;Exp z;Log z;Sqrt z;Pow z z;Sin z;Cos z;Tanh z;IsNaN z;IsInf z"

NUMBERS = ['"127"', '"128"', '"-129"', '"0b101"', '"0o17"', '"017"', '"z"', '"ff"', '"1e400"', '"0x1p-2"', '".5"', '"1."', '"NaN"', '"-inf"', '"1e-400"', '"18446744073709551616"', '"_1"', '"1__0"', '"0x"', '"1_000"', '"+5"', '""', '"-"', '"9223372036854775807"', '"-9223372036854775808"', '"0.1"', '"1e23"', '"2.2250738585072011e-308"',
           '"0x_1F"', '"infinity"', '"1+2i"', '"3i"', '"(1-1i)"', '"i"', '"1e5i"', '"0b1e3"', '"16777217"', '"3.4028235e38"', '"3.4028236e38"', '"123456789012345678901234567890e-10"', '"0x1.fffffffffffff8p0"', '"5e-324"', '"2e-324"', '" 1"', '"1 "', '"٣"']
QUOTED = ['`"a"`', '`"a\\n"`', "`'x'`", '"`raw`"', '`"\\x4"`', '`"\\400"`', '`"é\\u00e9\\U0001F600"`', '`"unclosed`', "`'ab'`", '`""`', "`''`", '`\\n`', '`\\"x`', '`"a" tail`', '"`a`b"', '`"\\q"`', '`"\\ud800"`', '`x`', '``', "`'\\''`", "`\"\\'\"`"]
FUNCTIONS = ["unicode.IsUpper", "unicode.IsSpace", "unicode.IsDigit", "func(r rune) bool { return r == 'a' || r > 200 }", "func(r rune) bool { return r == utf8.RuneError }", "func(r rune) bool { return r < 'm' }", "unicode.IsLetter"]
MAPPINGS = ["unicode.ToUpper", "unicode.ToLower", "func(r rune) rune { return r + 1 }", "func(r rune) rune { if r == 'a' { return -1 }; return r }", "func(r rune) rune { return '世' }", "func(r rune) rune { return 0x110000 }", "func(r rune) rune { if r > 127 { return 'x' }; return r }"]


class Library:
    """A mixin: what it calls beside its own stands in `topics.Topics`."""

    def text(self):
        """A string: one of the odd ones, some of them joined, or letters out of which few make many matches."""
        pick = self.r.random()
        if pick < 0.3:
            return self.pick(*self.TEXTS)
        if pick < 0.5:
            return '"' + "".join(self.pick(*self.TEXTS)[1:-1] for _ in range(self.r.randint(2, 3))) + '"'
        return '"' + "".join(self.pick(*self.r.choice(["ab", "aA ", "a,;", "xyé", "ab\t", "01a"])) for _ in range(self.r.choice([0, 1, 2, 5, 9, 20]))).replace("\t", "\\t") + '"'

    def argument(self, kind):
        k, r = self.r.randint, self.r
        if kind in ("i", "i64", "u64", "u32", "u16", "c"):
            name = {"i": "int", "i64": "int64", "u64": "uint64", "u32": "uint32", "u16": "uint16", "c": "byte"}[kind]
            value = self.integer({"byte": "uint8"}.get(name, name))
            return f"'{chr(value)}'" if kind == "c" and 97 <= value < 123 else f"{name}({value})"
        made = {"s": self.text, "r": lambda: self.pick(*self.RUNES_LIST, *[str(k(0, 0x2ff)), str(k(0, 0x1ffff))]), "n": lambda: str(self.pick(0, 1, 2, 3, -1, 7, k(-3, 40))), "k": lambda: f"id_({k(-1, 5)})" if self.chance(0.1) else str(k(0, 4)), "f": lambda: self.pick(*FUNCTIONS), "m": lambda: self.pick(*MAPPINGS),
                "t": lambda: self.pick("true", "false"), "base": lambda: str(k(2, 36)), "base0": lambda: str(self.pick(0, 0, 10, 10, 2, 8, 16, 36, 1, 37)), "bits": lambda: str(self.pick(0, 8, 16, 32, 64, 65)), "fbits": lambda: self.pick("32", "64"), "cbits": lambda: self.pick("64", "128"), "verb": lambda: f"'{self.pick(*'eEfgGbxX')}'",
                "prec": lambda: str(self.pick(-1, -1, 0, 1, 3, 10, 25)), "num": lambda: self.pick(*NUMBERS, *self.TEXTS), "q": lambda: self.pick(*QUOTED, self.text()), "b": lambda: f"[]byte({self.text()})", "x": self.real, "f32": lambda: f"float32(id_({self.real()}))", "z": lambda: f"complex({self.real()}, {self.real()})", "carry": lambda: self.pick("0", "1"),
                "fold": lambda: str(k(0, 0x2000))}
        return made[kind]()

    def real(self):
        pick = self.r.random()
        if pick < 0.15:
            return self.pick(*self.SPECIALS)
        if pick < 0.4:
            return f"float64({self.pick(*self.REALS)})"
        return f"float64({self.pick(repr(self.r.uniform(-10, 10)), repr(self.r.uniform(-1, 1)), str(self.r.randint(-40, 40)), repr(self.r.uniform(-1, 1) * 10.0 ** self.r.randint(-40, 40)), repr(self.r.randint(-20, 20) / 2))})"

    def calls(self, package, table, count, argument=None):
        """Calls whose results are told, each guarded."""
        entries = [e.split() for e in table.replace("\n", "").split(";")]
        lines = []
        for _ in range(count):
            name, *kinds = self.r.choice(entries)
            lines.append(f"try_(func() {{ tell_(\"{name}\")({package}.{name}({', '.join((argument or self.argument)(kind) for kind in kinds)})) }})")
        return lines

    def text_calls(self):
        """strings, or the same functions of bytes, strconv and unicode."""
        self.imports |= {"strings", "bytes", "strconv", "unicode", "unicode/utf8", "math"}
        k = self.r.randint
        lines = self.calls("strings", STRINGS, k(3, 8)) + self.calls("strconv", STRCONV, k(3, 8)) + self.calls("unicode", UNICODE, k(1, 4)) + self.calls("utf8", UTF8, k(1, 3))
        as_bytes = lambda kind: self.argument("b" if kind == "s" else kind)
        table = ";".join(e for e in STRINGS.replace("\n", "").split(";") if e.split()[0] not in ("ContainsAny", "IndexAny", "LastIndexAny", "Trim", "TrimLeft", "TrimRight"))
        lines += self.calls("bytes", table, k(1, 4), as_bytes)
        lines += self.r.sample([f"for x := range strings.{self.pick('Lines', 'FieldsSeq')}({self.text()}) {{\n\ttell_(\"seq\")(x)\n}}", f"for x := range strings.{self.pick('SplitSeq', 'SplitAfterSeq')}({self.text()}, {self.text()}) {{\n\ttell_(\"split\")(x)\n\tif len(x) > 3 {{\n\t\tbreak\n\t}}\n}}",
                                f"tell_(\"replacer\")(strings.NewReplacer({', '.join(self.text() for _ in range(2 * k(1, 4)))}).Replace({self.text()}))", f"{{\n\tvar b strings.Builder\n\tfor i, r := range {self.text()} {{\n\t\tb.WriteRune(r + rune(i))\n\t\tb.WriteString({self.text()})\n\t}}\n\ttell_(\"builder\")(b.String(), b.Len())\n}}",
                                f"{{\n\tb := bytes.NewBufferString({self.text()})\n\tb.WriteString({self.text()})\n\ttell_(\"next\")(b.Next({k(0, 4)}), b.Len())\n\ttell_(\"until\")(b.ReadString({self.argument('c')}))\n\ttell_(\"rune\")(b.ReadRune())\n\ttell_(\"unread\")(b.UnreadRune())\n\ttell_(\"byte\")(b.ReadByte())\n\tb.Truncate(b.Len() / 2)\n\ttell_(\"rest\")(b.String())\n}}",
                                f"{{\n\tr := strings.NewReader({self.text()})\n\tbuf := make([]byte, {k(0, 3)})\n\tfor range 4 {{\n\t\tn, err := r.Read(buf)\n\t\ttell_(\"read\")(n, err, buf[:n], r.Len())\n\t}}\n\ttell_(\"seek\")(r.Seek({k(-3, 9)}, {k(0, 3)}))\n\ttell_(\"rune\")(r.ReadRune())\n}}"], 2)
        self.write("", "_, _, _, _, _, _ = strings.ToUpper, bytes.Equal, strconv.Itoa, unicode.IsUpper, utf8.RuneLen, math.Abs\n" + "\n".join(lines))

    def number_calls(self):
        self.imports |= {"math", "math/bits", "math/cmplx"}
        k = self.r.randint
        lines = self.calls("math", MATH, k(6, 14)) + self.calls("bits", BITS, k(4, 9)) + self.calls("cmplx", CMPLX, k(1, 3))
        self.write("", "_, _, _ = math.Abs, bits.Len, cmplx.Abs\n" + "\n".join(lines))

    def slice_calls(self):
        self.imports |= {"slices", "maps", "sort", "cmp", "math"}
        k, r = self.r.randint, self.r
        elem = self.pick("int", "int", "string", "float64", "uint8", "my@")
        one = {"int": lambda: str(k(-2, 6)), "string": lambda: self.pick('"a"', '"b"', '""', '"ab"', '"é"', '"B"'), "float64": lambda: self.pick("1.5", "-0.5", "0", "math.NaN()", "math.Inf(1)", "2"), "uint8": lambda: str(k(0, 5)), "my@": lambda: str(k(-2, 6))}[elem]
        many = lambda: f"[]{elem}{{{', '.join(one() for _ in range(self.pick(0, 1, 2, 3, 5, 8, 14)))}}}"

        def argument(kind):
            if kind == "a" or kind == "sorted":
                sliced = f"{many()}[:{k(0, 1)}:{k(1, 1)}]" if self.chance(0.05) else many()
                return self.pick(sliced, f"xs[{self.pick('', '1', 'len(xs)/2')}:]", f"xs[:len(xs)/{k(1, 3)}]", f"([]{elem})(nil)") if kind == "a" else f"slices.Sorted(slices.Values({many()}))"
            return {"e": one, "k": lambda: str(k(0, 3)), "n": lambda: str(k(-1, 5) if self.chance(0.2) else k(0, 4)), "p": lambda: f"func(x {elem}) bool {{ return x {self.pick('<', '>', '==', '!=')} {one()} }}", "p2": lambda: f"func(x, y {elem}) bool {{ return x {self.pick('<', '==', '>=')} y }}", "seq": lambda: f"slices.Values({many()})",
                    "cmp": lambda: self.pick(f"cmp.Compare[{elem}]", f"func(x, y {elem}) int {{ return cmp.Compare(y, x) }}", f"func(x, y {elem}) int {{ return 0 }}", f"func(x, y {elem}) int {{ return cmp.Compare(len(fmt.Sprint(x)), len(fmt.Sprint(y))) }}")}[kind]()

        lines = [f"xs := {many()}", "_, _, _, _, _ = slices.Max[[]int], maps.Keys[map[int]int], sort.Ints, cmp.Compare[int], math.Pi", f"show := func() {{ fmt.Println(xs, len(xs)) }}", *self.calls("slices", SLICES, k(5, 10), argument), "show()"]
        lines += r.sample(["slices.Sort(xs); show()", "slices.Reverse(xs); show()", f"sort.Slice(xs, func(i, j int) bool {{ return xs[i] > xs[j] }}); show()" if elem != "float64" else "show()", f"sort.SliceStable(xs, func(i, j int) bool {{ return len(fmt.Sprint(xs[i])) < len(fmt.Sprint(xs[j])) }}); show()", f"fmt.Println(sort.Search(len(xs), func(i int) bool {{ return xs[i] > {one()} }}))",
                           f"fmt.Println(sort.Find(len(xs), func(i int) int {{ return i - {k(0, 5)} }}))", f"try_(func() {{\n\tfor c := range slices.Chunk(xs, {k(0, 4)}) {{\n\t\tfmt.Print(c, len(c), cap(c), \" \")\n\t}}\n\tfmt.Println()\n}})", "for i, x := range slices.Backward(xs) {\n\tfmt.Print(i, x, \" \")\n}\nfmt.Println()",
                           f"m := maps.Collect(slices.All(xs)); maps.DeleteFunc(m, func(i int, x {elem}) bool {{ return i%2 == {k(0, 1)} }}); fmt.Println(len(m), slices.Sorted(maps.Keys(m)))", f"n := map[string]int{{\"a\": 1}}; maps.Copy(n, map[string]int{{\"a\": {k(0, 3)}, \"b\": 2}}); fmt.Println(n, maps.Equal(n, map[string]int{{\"a\": 1, \"b\": 2}}))",
                           f"slices.SortStableFunc(xs, func(x, y {elem}) int {{ return cmp.Compare(len(fmt.Sprint(x)), len(fmt.Sprint(y))) }}); show()", f"ps := []struct {{\n\ta, b int\n}}{{{', '.join(f'{{{k(0, 3)}, {k(0, 3)}}}' for _ in range(k(0, 16)))}}}\nslices.SortFunc(ps, func(x, y struct{{ a, b int }}) int {{ return cmp.Or(cmp.Compare(x.a, y.a), -cmp.Compare(x.b, y.b)) }})\nfmt.Println(ps)"], 4)
        self.write("type my@ int", "\n".join(lines))

    def times(self):
        """Durations, dates and layouts; all in zones of their own, whatever that of the machine."""
        self.imports |= {"time"}
        k, r = self.r.randint, self.r
        span = lambda: self.pick(f"{k(-99, 99)}*time.{self.pick('Nanosecond', 'Microsecond', 'Millisecond', 'Second', 'Minute', 'Hour')}", f"time.Duration({k(-10**18, 10**18)})", f"time.Duration({k(-10**6, 10**6)})", f"time.Duration({k(0, 10**11)})", "time.Duration(1<<63-1)", "time.Duration(-1<<63)", "0*time.Second", f"{k(1, 90)}*time.Minute+{k(0, 99)}*time.Millisecond")
        zone = lambda: self.pick("time.UTC", "time.UTC", f"time.FixedZone(\"{self.pick('EST', 'X', '', '+03')}\", {self.pick(-18000, 3600, 19800, 12345, -1, 0, 50400)})")
        moment = lambda: self.pick(f"time.Date({self.pick(k(1900, 2100), k(1900, 2100), k(-5, 9999), 10000, 12345)}, {self.pick(k(1, 12), k(-3, 20))}, {self.pick(k(1, 28), k(-40, 70))}, {k(0, 23)}, {k(0, 59)}, {self.pick(k(0, 59), k(-99, 99))}, {self.pick(0, 0, 5 * 10**8, k(0, 10**9 - 1))}, {zone()})", f"time.Unix({k(-10**10, 10**10)}, {self.pick(0, k(-10**10, 10**10))}).In({zone()})", "time.Time{}", f"time.UnixMilli({k(-10**13, 10**13)}).UTC()")
        pieces = ["2006", "06", "01", "1", "Jan", "January", "02", "2", "_2", "002", "__2", "15", "03", "3", "04", "4", "05", "5", "PM", "pm", "Mon", "Monday", "MST", "-0700", "-07:00", "-07", "Z0700", "Z07:00", "Z07", ".000", ".999", ",000000", ".999999999", "05.00", "T", " ", "-", "/", ":", "at", "2006-01-02", "15:04:05"]
        layout = lambda: self.pick(f'"{"".join(self.pick(*pieces) for _ in range(k(1, 6)))}"', f"time.{self.pick('RFC3339', 'RFC3339Nano', 'RFC1123', 'RFC1123Z', 'RFC850', 'RFC822', 'RFC822Z', 'ANSIC', 'UnixDate', 'RubyDate', 'Kitchen', 'Stamp', 'StampMilli', 'StampMicro', 'StampNano', 'DateTime', 'DateOnly', 'TimeOnly', 'Layout')}")
        shown = lambda d: f"fmt.Println({d}, ({d}).Seconds(), ({d}).Minutes(), ({d}).Hours(), ({d}).Milliseconds(), ({d}).Abs())"
        values = ['"2006-01-02T15:04:05Z"', '"2023-02-29T00:00:00Z"', '"2024-02-29T23:59:60Z"', '"2024-13-01T00:00:00Z"', '"2024-01-01T00:00:00.123456789+05:30"', '"Mon Jan  2 15:04:05 2006"', '"3:04PM"', '"13:04PM"', '"2024-06-31"', '"2024-06-30"', '"12:61:00"', '"24:00:00"', '""', '"Jan 2 2006 extra"', '"2024-1-1"', '"Feb 30"']
        lines = []
        for _ in range(k(5, 10)):
            t, u, l = moment(), moment(), layout()
            lines.append(self.pick(
                shown(span()), f"{{\n\td := {span()}\n\tfmt.Println(d.Truncate({span()}), d.Round({span()}), d)\n}}", f"fmt.Println(({t}).Format({l}))", f"fmt.Println(({t}).Format({l}))", f"fmt.Println({t})", f"{{\n\tt := {t}\n\ty, w := t.ISOWeek()\n\tfmt.Println(t.Year(), t.Month(), t.Day(), t.Weekday(), t.YearDay(), y, w, t.Unix(), t.UnixMilli(), t.UnixNano(), t.IsZero())\n}}",
                f"{{\n\tt, u := {t}, {u}\n\tfmt.Println(t.Sub(u), t.Before(u), t.Equal(u), t.Compare(u), t == u, t.After(u))\n}}", f"fmt.Println(({t}).Add({span()}), ({t}).AddDate({k(-5, 5)}, {k(-20, 20)}, {k(-50, 50)}))", f"fmt.Println(({t}).Truncate({span()}), ({t}).Round({span()}))", f"fmt.Printf(\"%v|%s|%d|%T|%#v|%10v\\n\", {span()}, {span()}, {span()}, {span()}, {span()}, time.Month({k(-1, 14)}))",
                f"{{\n\tt, err := time.Parse({l}, {self.pick(*values)})\n\tfmt.Println(t, err)\n}}", f"{{\n\tl := {l}\n\ts := ({t}).Format(l)\n\tt, err := time.Parse(l, s)\n\tfmt.Println(s, t, err)\n}}", f"{{\n\td, err := time.ParseDuration({self.pick(chr(34) + ''.join(self.pick('1', '2.5', '.5', '-', '+', '90', 'h', 'm', 's', 'ms', 'us', 'µs', 'ns', '1h', '1m', '10s', ' ', '9999999999') for _ in range(k(1, 5))) + chr(34), '(' + span() + ').String()')})\n\tfmt.Println(d, err)\n}}",
                f"{{\n\tt := ({t}).In({zone()})\n\tname, offset := t.Zone()\n\tfmt.Println(t, name, offset, t.Location())\n}}", f"fmt.Println(time.Weekday({k(-1, 9)}), time.Month({k(-1, 14)}), []time.Duration{{{span()}, {span()}}})", f"fmt.Printf(\"%#v %+v\\n\", ({t}).UTC(), ({u}).UTC())"))
        self.write("", "\n".join(lines))

    def readers(self):
        """bufio, container/list, container/heap, container/ring, text that is scanned."""
        self.imports |= {"bufio", "strings", "container/list", "container/heap", "container/ring", "sort", "io"}
        k = self.r.randint
        text = lambda: '"' + "".join(self.pick("a", "bb", " ", "\\n", "\\r\\n", "é", "12", "-3", "\\t", "x=1", "2.5", "true", "世 ", "\\xff") for _ in range(k(0, 9))) + '"'
        body = ["_, _, _, _, _, _, _ = bufio.ScanLines, strings.ToUpper, list.New, heap.Init, ring.New, sort.Ints, io.EOF"]
        options = [
            f"s := bufio.NewScanner(strings.NewReader({text()}))\ns.Split(bufio.{self.pick('ScanLines', 'ScanWords', 'ScanRunes', 'ScanBytes')})\n{self.pick('s.Buffer(nil, 4)', '')}\nfor s.Scan() {{\n\tfmt.Printf(\"%q \", s.Text())\n}}\nfmt.Println(s.Err())",
            f"r := bufio.NewReaderSize(strings.NewReader({text()}), 16)\nfor {{\n\tline, err := r.ReadString('\\n')\n\tfmt.Printf(\"%q %v\\n\", line, err)\n\tif err != nil {{\n\t\tbreak\n\t}}\n}}", f"r := bufio.NewReader(strings.NewReader({text()}))\np, err := r.Peek({k(0, 4)})\nfmt.Printf(\"%q %v\\n\", p, err)\nfor range 3 {{\n\tc, n, err := r.ReadRune()\n\tfmt.Println(c, n, err, r.Buffered())\n}}\nfmt.Println(r.UnreadRune(), r.UnreadRune())",
            f"var sb strings.Builder\nw := bufio.NewWriterSize(&sb, {k(16, 20)})\nfor i := range {k(1, 9)} {{\n\tn, err := fmt.Fprintf(w, \"%d-{'x' * k(0, 9)} \", i)\n\tfmt.Print(n, err, w.Buffered(), w.Available(), sb.Len(), \" \")\n}}\nw.Flush()\nfmt.Println(sb.String())",
            f"var a, b int\nvar s string\nvar f float64\nn, err := fmt.Sscan({text()}, &a, &s, &b, &f)\nfmt.Println(n, err, a, b, s, f)", f"var s, t string\nn, err := fmt.Sscanln({text()}, &s, &t)\nfmt.Printf(\"%d %v %q %q\\n\", n, err, s, t)",
            f"l := list.New()\nfor i := range {k(1, 6)} {{\n\te := l.{self.pick('PushBack', 'PushFront')}(i)\n\t_ = e\n\tif i%{k(1, 3)} == 0 {{\n\t\tl.{self.pick('MoveToFront(e)', 'MoveToBack(e)', 'InsertBefore(i*10, e)', 'InsertAfter(i*10, l.Front())', 'Remove(l.Front())', 'MoveAfter(e, l.Front())', 'MoveBefore(l.Back(), e)')}\n\t}}\n}}\n{self.pick('l.PushBackList(l)', 'l.PushFrontList(l)', 'l.Init()', '')}\nfor e := l.{self.pick('Front(); e != nil; e = e.Next()', 'Back(); e != nil; e = e.Prev()')} {{\n\tfmt.Print(e.Value, \" \")\n}}\nfmt.Println(l.Len())",
            f"h := &ints@{{{', '.join(str(k(0, 20)) for _ in range(k(0, 8)))}}}\nheap.Init(h)\nheap.Push(h, {k(0, 9)})\nheap.Push(h, {k(0, 30)})\nif h.Len() > 2 {{\n\t(*h)[1] = {k(0, 30)}\n\theap.Fix(h, 1)\n\tfmt.Println(heap.Remove(h, {k(0, 2)}), *h)\n}}\nfor h.Len() > 0 {{\n\tfmt.Print(heap.Pop(h), \" \")\n}}\nfmt.Println()",
            f"r := ring.New({k(1, 5)})\nfor i := range r.Len() {{\n\tr.Value = i\n\tr = r.Next()\n}}\nr = r.Move({k(-3, 3)})\ns := r.{self.pick(f'Unlink({k(0, 3)})', f'Link(ring.New({k(1, 3)}))', f'Prev()')}\nr.Do(func(x any) {{ fmt.Print(x, \" \") }})\nfmt.Println(r.Len(), s.Len())",
        ]
        chosen = self.r.sample(options, 4)
        self.write("type ints@ []int\nfunc (h ints@) Len() int { return len(h) }\nfunc (h ints@) Less(i, j int) bool { return h[i] < h[j] }\nfunc (h ints@) Swap(i, j int) { h[i], h[j] = h[j], h[i] }\nfunc (h *ints@) Push(x any) { *h = append(*h, x.(int)) }\nfunc (h *ints@) Pop() any {\n\told := *h\n\tx := old[len(old)-1]\n\t*h = old[:len(old)-1]\n\treturn x\n}",
                   "\n".join(body + [f"try_(func() {{\n{o}\n}})" for o in chosen]))

    # fmt

    VALUE_TYPES = """
type Go@ struct{ n int }
func (g Go@) GoString() string { return "Go!" }
type Form@ int
func (f Form@) Format(s fmt.State, verb rune) {
	w, wok := s.Width()
	p, pok := s.Precision()
	fmt.Fprint(s, "<", string(verb), w, wok, p, pok, s.Flag('+'), s.Flag('-'), s.Flag('#'), s.Flag(' '), s.Flag('0'), int(f), fmt.FormatString(s, verb), ">")
}
type Bad@ struct{ n int }
func (b Bad@) String() string { panic(fmt.Sprint("bad ", b.n)) }
type BadErr@ struct{ n *int }
func (b BadErr@) Error() string { return fmt.Sprint(*b.n) }
type Bytes@ []byte
type Chars@ [3]byte
type Str@ string
func (s Str@) String() string { return "S(" + string(s) + ")" }
type Strs@ []Str@
type Map@ map[Str@]Strs@
func (m Map@) String() string { return fmt.Sprint("map of ", len(m)) }
type Rec@ struct {
	Name Str@
	next *Rec@
	Kids []Rec@
	M    map[string]any
	E    error
	F    func()
	C    chan int
	B    Bytes@
	s    Str@
	u    uint8
}
type Gen@[T any] struct {
	V T
	p []T
}
type Temp@ float64
func (t *Temp@) String() string { return "temp" }
"""

    def shown(self, depth=2):
        """A value for fmt, of types with methods of their own; no addresses."""
        k = self.r.randint
        leaf = lambda: self.pick(f"Go@{{{k(0, 9)}}}", f"Form@({k(-9, 99)})", f"Bad@{{{k(0, 9)}}}", "BadErr@{}", "(*Bad@)(nil)", f"Bytes@({self.pick(*self.TEXTS)})", f"Chars@{{{k(0, 255)}, 'b'}}", f"Str@({self.pick(*self.TEXTS)})", f"Temp@({k(0, 9)})", "(*Temp@)(nil)", "nil", f"{k(-99, 99)}", self.pick(*self.TEXTS), f"uint8({k(0, 255)})", "2.5", "'x'", "true", "1i", "[]string{\"a b\", \"c\"}", "[]byte(nil)", "[2]byte{1, 200}", "uintptr(255)", "struct{}{}", "[0]int{}", "[]error{nil}", "time.Second", "time.March")
        if depth == 0 or self.chance(0.4):
            return leaf()
        inner = lambda: self.shown(depth - 1)
        return self.pick(f"[]any{{{inner()}, {inner()}}}", f"[2]any{{{inner()}}}", f"map[string]any{{\"b\": {inner()}, \"a\": {inner()}}}", f"map[any]any{{{self.pick('1', chr(34) + 'k' + chr(34), '2.5', 'true')}: {inner()}, int8(3): {inner()}, [1]int{{4}}: 1}}", f"Rec@{{Name: {self.pick('Str@(' + chr(34) + 'r' + chr(34) + ')', chr(34) + chr(34))}, M: map[string]any{{\"x\": {inner()}}}, u: {k(0, 255)}}}", f"Rec@{{Kids: []Rec@{{{{B: Bytes@{{1, 2}}}}, {{s: \"q\"}}}}}}", f"Gen@[any]{{{inner()}, nil}}", f"Gen@[Str@]{{\"v\", []Str@{{\"w\"}}}}",
                         f"Map@{{\"k\": Strs@{{\"a\"}}}}", f"Strs@{{\"x\", \"y\"}}", f"&[]any{{{inner()}}}" if depth == 2 else inner(), f"&map[string]any{{\"p\": {inner()}}}" if depth == 2 else inner(), f"&Gen@[int]{{{k(0, 9)}, []int{{1}}}}" if depth == 2 else inner(), f"struct {{\n\tA any\n\tb any\n\tGo@\n}}{{{inner()}, {inner()}, Go@{{1}}}}", f"[]Go@{{{{1}}}}", f"[]Form@{{1, 2}}", f"map[Form@]Bad@{{3: {{1}}}}", f"[][]byte{{{{1}}, nil}}", f"[]Chars@{{{{'a'}}}}", f"[2]Temp@{{1, 2}}", f"fmt.Errorf(\"e %w\", error(Err@({k(0, 9)})))" if depth == 2 else f"Err@({k(0, 9)})")

    def formats(self):
        """fmt over values that format themselves, with all verbs and flags."""
        self.imports |= {"errors", "time"}
        k, r = self.r.randint, self.r
        lines = ["_, _ = errors.New, time.Second"]
        for _ in range(k(5, 10)):
            verbs, values = "", []
            for _ in range(k(1, 3)):
                flags = "".join(r.choice("+-# 0") for _ in range(self.pick(0, 0, 0, 1, 1, 2, 3)))
                width, precision = self.pick("", "", "", "", str(k(1, 14)), "*"), self.pick("", "", "", "", ".", f".{k(0, 9)}", ".*")
                verbs += self.pick("", "", "|", " ", "世") + "%" + flags + width + precision + self.pick("", "", "", "", "", "", "", "", "", "[1]", "[2]", "[3]*.[1]", "[]", "[x", "[9]") * (1 if self.chance(0.3) else 0) + self.pick(*"vvvvvvvdsqxXTcUobeEfFgGtw", "v", "v", "!", "z", "%")
                values += [self.pick("7", "-9", "0", '"w"', "nil", "int8(4)", "uint(3)", "1<<30") for w in (width, precision) if w.endswith("*")]
                values.append(self.shown())
            values = values[:-1] if self.chance(0.08) else values + [self.shown()] if self.chance(0.08) else values
            if self.chance(0.07):
                verbs += self.pick("%", "%-", "%5", "%[", "%.")
            call = ", ".join([f'"{verbs}\\n"'] + values)
            lines.append(self.pick(f"fmt.Printf({call})", f"fmt.Printf({call})", f"fmt.Printf({call})", f"try_(func() {{ tell_(\"n\")(fmt.Printf({call})) }})", f"fmt.Print(fmt.Sprintf({call}))", f"fmt.Println(errors.Unwrap(fmt.Errorf({call})), fmt.Errorf({call}))"))
        for _ in range(k(2, 4)):
            values = ", ".join(self.shown() for _ in range(k(0, 5)))
            lines.append(self.pick(f"fmt.Println({values})", f"fmt.Printf(\"%q\\n\", fmt.Sprint({values}))", f"fmt.Printf(\"%q\\n\", fmt.Sprintln({values}))", f"fmt.Printf(\"%s\\n\", fmt.Append([]byte(\"x\"), {values or '1'}))"))
        self.write(self.VALUE_TYPES + "type Err@ int\nfunc (e Err@) Error() string { return fmt.Sprint(\"err\", int(e)) }\n", "\n".join(lines).replace("$", "$$"))

    # Indexes and slices out of range

    def bounds(self):
        """Reads, writes, slices and conversions by indexes of every type, in range and out."""
        k, r = self.r.randint, self.r
        body = ["s := []int{1, 2, 3, 4, 5}[:3:4]", "a := [4]int{1, 2, 3, 4}", "p := &a", "str := id_(\"héllo\")", "var none []int", "var np *[4]int", "m := map[[2]int]string{}", "type bytes []byte", "b := bytes(\"xyz\")", "aa := [2][3]int8{{1}, {2}}", "ss := [][]string{{\"a\"}, nil}", "_, _, _, _, _, _, _, _, _ = none, np, m, b, aa, ss, p, s, str"]
        def index():
            kind = self.pick("int", "int", "int8", "uint8", "int16", "uint16", "int32", "uint32", "int64", "uint64", "uint", "uintptr")
            low = -3 if kind.startswith("int") else 0
            return f"id_({kind}({self.pick(k(low, 5), k(0, 4), k(0, 4), self.integer(kind))}))"
        for _ in range(k(6, 12)):
            x, i, j, n = self.pick("s", "a", "p", "none", "np", "b", "s[:4]", "a[:]", "p[1:3]"), index(), index(), index()
            body.append("try_(func() { " + self.pick(
                f"fmt.Println({x}[{i}])", f"{x}[{i}] = 7; fmt.Println({x})", f"{x}[{i}]++; fmt.Println({x}[0])", f"fmt.Println({x}[{i}:{j}])", f"fmt.Println({x}[{i}:])", f"fmt.Println({x}[:{j}])", f"y := {x}[{i}:{j}:{n}]; fmt.Println(y, len(y), cap(y))", f"y := {x}[:{j}:{n}]; fmt.Println(y, len(y), cap(y))", f"fmt.Println(str[{i}])", f"fmt.Printf(\"%q\\n\", str[{i}:{j}])", f"fmt.Printf(\"%q\\n\", str[{i}:])", f"fmt.Println(aa[{i}][{j}])",
                f"aa[{i}][{j}] += 100; fmt.Println(aa)", f"fmt.Println(ss[{i}][{j}])", f"ss[{i}] = append(ss[{i}], \"z\"); fmt.Println(ss)", f"fmt.Println([{k(0, 5)}]int(s[{i}:]))", f"q := (*[{k(0, 5)}]int)(s[:{j}]); fmt.Println(*q)", f"m[[2]int{{1, int({i})}}] = \"v\"; fmt.Println(m)", f"y := make([]int, {i}%100); fmt.Println(len(y))", f"for i := range {i}%9 {{ fmt.Print(i, \" \") }}; fmt.Println()", f"fmt.Println(copy(s[{k(0, 3)}:], s), s)", f"y := &{x}[{i}]; *y = 3; fmt.Println(*y)", f"{x}[{i}], {x}[{j}] = {x}[{j}], {x}[{i}]; fmt.Println(s, a)",
                f"_ = s[{i}]; fmt.Println(\"read\")", f"s, a = append(s[:{i}], 9), [4]int{{}}; fmt.Println(s, a)") + " })")
        text = "\n".join(body)
        self.write("", text)
