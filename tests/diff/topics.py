"""Random Go programs that look at one corner of the language after the other.

Each topic is a method that writes one function (and what it needs beside it) out of random parts. In the texts
`@` stands for a suffix of the topic's own, `$name` for a random part. What is printed has one possible value.
"""

import random
from fractions import Fraction
from string import Template

from concurrency import Concurrency
from library import Library
from program import ANY, BOOL, BITS, C64, C128, F32, F64, INT, INT_TYPES, STRING, Program, Type, Var
from structure import Structure

FLOATS = ["0", "-0.0", "1", "-1", "0.1", "1.5", "-2.25", "1e6", "1e20", "1e21", "123456789", "1e-4", "1e-5", "3.4028234663852886e38",
          "5e-324", "1.7976931348623157e308", "0.3", "2.5", "3.5", "-0.5", "100", "33.333333333333336", "16777216.5", "1e100"]
SPECIAL = ["math.NaN()", "math.Inf(1)", "math.Inf(-1)", "math.Copysign(0, -1)"]
TEXTS = ['""', '"a"', '"go"', '"héllo"', '"世界"', '"😀!"', '"\\xff\\xfe"', '"a\\x80b"', '"\\xe4\\xb8"', '"tab\\tnl\\n"', '"\\x00"', '"\\u200b"', '"`q`\\"\'"',
         '"\\xf0\\x9f\\x98"', '"  sp  ace "', '"aXbXc"', '"\\ufeff"', '"\\xed\\xa0\\x80"', '"ÀÉÎ"', '"ǅ"', '"ß"', '"a,b,,c"', '"0x1F"', '"-12"', '"12e3"', '"+7"', '"1_000"', '"99999999999999999999"', '"Inf"', '"true"', '"%d"']
RUNE_LIST = ["'a'", "'é'", "'世'", "'😀'", "'\\n'", "'\\''", "'\\\\'", "'\\x00'", "'\\u00ff'", "'\\U0010ffff'", "0xd800", "-1", "0x110000", "0xfffd", "127", "128", "0x2028", "0xad"]


class Topics(Concurrency, Library, Structure, Program):
    ENDS = 0.06
    TEXTS, RUNES_LIST, REALS, SPECIALS = TEXTS, RUNE_LIST, FLOATS, SPECIAL

    # Small helpers

    def pick(self, *options):
        return self.r.choice(options)

    def picks(self, options, low, high):
        return [self.r.choice(options) for _ in range(self.r.randint(low, high))]

    def fill(self, text, **parts):
        text = text.replace("@", f"{self.mark}_{self.seed}")
        return Template(text).substitute({k: str(v).replace("@", f"{self.mark}_{self.seed}") for k, v in parts.items()}).strip("\n")

    def write(self, decls, body, **parts):
        """The topic's function, `decls` before it."""
        if decls:
            self.lines += self.fill(decls, **parts).split("\n")
        self.lines.append(self.fill("func c@() {"))
        self.lines += ["\t" + line for line in self.fill(body, **parts).split("\n")]
        self.lines.append("}")

    def integer(self, kind):
        bits = BITS[kind]
        low, high = (-(1 << (bits - 1)), (1 << (bits - 1)) - 1) if kind.startswith("int") else (0, (1 << bits) - 1)
        return self.pick(0, 1, 2, 5, 10, high, high - 1, low, low + 1, low // 2, high // 3, self.r.randint(low, high), self.r.randint(0, 127))

    def number(self, kind):
        if kind.startswith("complex"):
            return f"{kind}(complex({self.pick(*FLOATS[:12])}, {self.pick(*FLOATS[:12])}))"
        if kind.startswith("float"):
            return f"{kind}({self.pick(*(FLOATS if kind == 'float64' else FLOATS[:13]))})"
        return f"{kind}({self.integer(kind)})"

    def kind(self):
        return self.pick(*BITS, "float64", "float32", "complex128", "complex64")

    def value(self, depth=2, top=True):
        """An operand for fmt: any printable value without addresses, which pointers inside others are."""
        p = self.r.random()
        if depth == 0 or p < 0.45:
            return self.pick(self.number(self.kind()), self.number(self.pick("int", "float64", "uint8")), self.pick(*TEXTS), self.pick("true", "false"),
                             f"rune({self.pick(*RUNE_LIST)})", f"[]byte({self.pick(*TEXTS)})", "nil", self.pick("Num@(3)", "Str@(\"s\")", "Err@{7}", "&Ptr@{1}" if top else "In@{1}", "Plain@{1, \"x\", nil}", "(*Ptr@)(nil)"),
                             self.pick("error(nil)", "errors.New(\"bad\")" if top else "Err@{3}", "[]int(nil)", "map[string]int(nil)", "struct{}{}", "(*int)(nil)", "(func())(nil)", "(chan int)(nil)", "any(nil)"))
        inner = lambda: self.value(depth - 1, False)
        basic = self.pick("int", "string", "float64", "uint8", "bool", "int8", "rune", "complex128", "any", "float32", "error")
        made = lambda: {"string": self.pick(*TEXTS), "bool": self.pick("true", "false"), "any": inner(), "rune": self.pick(*RUNE_LIST[:10]), "error": self.pick("nil", "Err@{2}", "Err@{1}")}.get(basic) or self.number(basic)
        items = ", ".join(made() for _ in range(self.r.randint(0, 3)))
        if p < 0.62:
            return f"[]{basic}{{{items}}}"
        if p < 0.7:
            return f"[{self.r.randint(3, 4)}]{basic}{{{items}}}"
        if p < 0.8:
            key = self.pick("int", "string", "float64", "bool")
            keys = {"int": ["1", "-2", "30"], "string": ['"b"', '"a"', '""'], "float64": ["math.NaN()", "1.5", "math.Inf(-1)"], "bool": ["true", "false"]}[key]
            chosen = self.r.sample(keys, self.r.randint(0, len(keys)))
            return f"map[{key}]{basic}{{{', '.join(f'{k}: {made()}' for k in chosen)}}}"
        if p < 0.9:
            return f"{self.pick('', '&' if top else '')}struct{{ A {basic}; b any; C_ []{basic} }}{{{made()}, {inner()}, []{basic}{{{items}}}}}"
        if p < 0.95:
            return self.pick(*[f"&[]{basic}{{{items}}}", f"&[2]{basic}{{}}"] if top else [], f"[][]{basic}{{{{{items}}}, nil}}", f"Outer@{{In@{{{self.r.randint(0, 9)}}}, Num@(4)}}", "[]Num@{1, 2}", "[]error{Err@{1}, nil}", "map[Num@]Str@{2: \"b\", 1: \"a\"}")
        return f"Plain@{{{self.r.randint(0, 9)}, {self.pick(*TEXTS)}, {inner()}}}"

    FMT_TYPES = """
type Num@ int
func (n Num@) String() string { return fmt.Sprintf("<%d>", int(n)) }
type Str@ string
type Err@ struct{ code int }
func (e Err@) Error() string { return fmt.Sprint("code ", e.code) }
type Ptr@ struct{ x int }
func (p *Ptr@) String() string { return "ptr" + fmt.Sprint(p == nil) }
type Plain@ struct {
	A int
	B string
	C any
}
type In@ struct{ X int }
type Outer@ struct {
	In@
	N Num@
}"""

    # Topics

    def fmt_verbs(self):
        self.imports |= {"errors", "math"}
        lines = ["_, _ = errors.New, math.Pi"]
        for _ in range(self.r.randint(4, 8)):
            verbs, values = "", []
            for _ in range(self.r.randint(1, 3)):
                flags = "".join(sorted(set(self.r.choice("+-# 0") for _ in range(self.pick(0, 0, 1, 1, 2))))) 
                width = self.pick("", "", "", str(self.r.randint(0, 12)), "*")
                precision = self.pick("", "", "", ".", f".{self.r.randint(0, 8)}", ".*")
                verb = self.pick(*"vvvvdxXqsUcbogGeEftT") if self.chance(0.95) else self.pick("!", "z", "y", "%", "w", "O")
                index = self.pick("[1]", "[2]", "[9]", "[x]") if self.chance(0.04) else ""
                verbs += self.pick("", "", "|", " ", "é") + "%" + flags + width + precision + index + verb
                if width == "*":
                    values.append(self.pick("5", "-6", "0", "\"w\"") if self.chance(0.9) else "int64(3)")
                if precision == ".*":
                    values.append(self.pick("2", "0", "-1", "4"))
                values.append(self.value())
            if self.chance(0.1):
                values = values[:-1]
            if self.chance(0.1):
                values.append(self.value(1))
            if "%p" in verbs:
                continue
            lines.append("fmt.Printf(" + ", ".join([f'"{verbs}|\\n"'] + values) + ")")
        for _ in range(self.r.randint(1, 3)):
            values = ", ".join(self.value() for _ in range(self.r.randint(0, 4)))
            lines.append(self.pick(f"fmt.Println({values})", f"fmt.Printf(\"%q\\n\", fmt.Sprint({values}))", f"fmt.Printf(\"%q\\n\", fmt.Sprintln({values}))"))
        self.write(self.FMT_TYPES, "\n".join(lines))

    def constants(self):
        """Untyped constants: the values are reckoned here too, so that what is asked for can be represented."""
        lines, ints, floats = [], [], []
        declared = []
        for n in range(self.r.randint(3, 7)):
            name = f"k{n}"
            if ints and self.chance(0.75):
                a, b = self.r.choice(ints), self.r.choice(ints)
                op = self.pick("+", "-", "*", "/", "%", "<<", ">>", "&", "|", "^", "&^")
                va, vb = a[1], b[1]
                if op in "/%" and vb == 0:
                    op = "+"
                if op in ("<<", ">>"):
                    count = self.r.randint(0, 90)
                    value = va << count if op == "<<" else va >> count
                    text = f"{a[0]} {op} {count}"
                else:
                    quotient = lambda x, y: abs(x) // abs(y) * (1 if (x < 0) == (y < 0) else -1)
                    value = {"+": va + vb, "-": va - vb, "*": va * vb, "/": quotient(va, vb) if vb else 0, "%": va - vb * quotient(va, vb) if vb else 0,
                             "&": va & vb, "|": va | vb, "^": va ^ vb, "&^": va & ~vb}[op]
                    text = f"{a[0]} {op} {b[0]}"
            else:
                value = self.pick(0, 1, -1, 7, 255, 1 << 40, (1 << 64) - 1, -(1 << 63), self.r.randint(-10**6, 10**6), ord("a"))
                text = "'a'" if value == 97 else self.pick(str(value), hex(value), bin(value)) if value >= 0 else str(value)
            if abs(value) >> 400:
                continue
            ints.append((name, value))
            declared.append(f"const {name} = {text}")
            shown = False
            for kind in BITS:
                low, high = (-(1 << (BITS[kind] - 1)), (1 << (BITS[kind] - 1)) - 1) if kind.startswith("int") else (0, (1 << BITS[kind]) - 1)
                if low <= value <= high and self.chance(0.3):
                    lines.append(f"fmt.Println({kind}({name}), {kind}({name}) == {name})")
                    shown = True
            if not shown:
                # What is beyond float32 is refused, and here is none beyond float64.
                small = f"float32({name}/1000000000000000000), " if abs(value) < 10**56 else ""
                lines.append(f"fmt.Println(float64({name}), {small}{name} > 1<<65, {name}%1000)")
        for n in range(self.r.randint(2, 5)):
            name = f"f{n}"
            if floats and self.chance(0.7):
                a, b = self.r.choice(floats), self.r.choice(floats + [(k, Fraction(v)) for k, v in ints])
                op = self.pick("+", "-", "*", "/")
                if op == "/" and b[1] == 0:
                    op = "+"
                value = {"+": a[1] + b[1], "-": a[1] - b[1], "*": a[1] * b[1], "/": a[1] / b[1] if b[1] else 0}[op]
                text = f"{a[0]} {op} {b[0]}"
            else:
                text = self.pick("0.1", "1.0/3", "2.5e10", "1e-30", "0x1p-5", "3.14159265358979323846264338327950288", "1e30", "0.5")
                value = Fraction(1, 3) if "/" in text else Fraction(1, 32) if "p" in text else Fraction(text)
            if value and not Fraction(1, 10**200) < abs(value) < 10**200:
                continue
            floats.append((name, value))
            declared.append(f"const {name} = {text}")
            lines.append(f"fmt.Println(float64({name}), {name} < 1, {name}+1 == 1)")
            if abs(value) < 10**30:
                lines.append(f"fmt.Println(float32({name}), complex64({name}), {name}*2i)")
        expressions = ["iota", "1 << iota", "iota * iota", "10 - iota", "iota + 'a'", "-iota", "1 << (10 * iota)", "iota % 3", "(iota + 1) * 1.5"]
        kind = self.pick("", "int", "Kind@", "float64", "uint64")
        first = self.pick(*expressions[:4], *expressions[6:8]) if kind == "uint64" else self.pick(*expressions)
        if kind not in ("", "float64") and "1.5" in first:
            first = "iota"
        block = [f"\tx@ {kind} = {first}", "\t" + self.pick("_", "y@"), "\t" + self.pick("z@", "_, w@ = iota, iota * 2"), "\tv@ = iota", "\tu@, t@ = iota, \"s\"", "\ts@, r@"]
        names = ["x@"] + [n for n in ("y@", "z@", "w@") if any(n in b for b in block)] + ["v@", "u@", "t@", "s@", "r@"]
        lines.append(f"fmt.Println({', '.join(names)})")
        lines += [f"fmt.Printf(\"%T %v\\n\", {n}, {n})" for n in names[:2]]
        lines.append("_, _ = " + (ints[0][0] + " > 0" if ints else "0") + ", 0" )
        self.write("type Kind@ int\nconst (\n" + "\n".join(block) + "\n)", "\n".join(declared + lines))

    def conversions(self):
        self.imports.add("math")
        lines = ["_ = math.Pi"]
        for n in range(self.r.randint(2, 4)):
            kind = self.kind()
            lines.append(f"x{n} := id_({self.number(kind)})")
            if kind.startswith("complex"):
                other = self.number(kind)
                lines.append(f"y{n} := id_({other})")
                lines.append(f"fmt.Println(x{n} + y{n}, x{n} - y{n}, x{n} * y{n}, x{n} / y{n}, -x{n}, x{n} == y{n}, real(x{n}), imag(y{n}))")
                lines.append(f"fmt.Println({'complex64' if kind == 'complex128' else 'complex128'}(x{n}))")
            elif kind.startswith("float"):
                lines.append(f"fmt.Println(float32(x{n}), float64(x{n}), x{n} * x{n}, x{n} / 3, -x{n}, 1 / x{n}, x{n} - x{n}, x{n} != x{n})")
                lines.append(f"fmt.Println({', '.join(f'{k}(trunc_(float64(x{n})))' for k in self.picks(list(BITS), 2, 4))})")
                lines.append(f"fmt.Printf(\"%v %g %e %.3f %b %x\\n\", x{n}, x{n}, x{n}, x{n}, x{n}, x{n})")
            else:
                lines.append(f"y{n} := id_({self.number(kind)})")
                lines.append(f"fmt.Println({', '.join(f'{k}(x{n})' for k in self.picks(list(BITS) + ['float32', 'float64'], 3, 6))})")
                lines.append(f"fmt.Println(x{n}+y{n}, x{n}-y{n}, x{n}*y{n}, x{n}&y{n}, x{n}|y{n}, x{n}^y{n}, x{n}&^y{n}, -x{n}, ^x{n}, x{n}<y{n})")
                lines.append(f"try_(func() {{ fmt.Println(x{n}/y{n}, x{n}%y{n}, x{n}/-3+{kind}(id_(1)), x{n}%7) }})" if kind.startswith("int") else f"try_(func() {{ fmt.Println(x{n}/y{n}, x{n}%y{n}) }})")
                lines.append(f"fmt.Println(string(rune(x{n})), float32(x{n}) == float32(y{n}), min(x{n}, y{n}), max(x{n}, y{n}, 3))")
        z, w = self.pick(*SPECIAL, *FLOATS), self.pick(*SPECIAL, *FLOATS)
        lines.append(f"a, b := id_(float64({z})), id_(float64({w}))")
        lines.append("fmt.Println(a, b, a+b, a-b, a*b, a/b, a < b, a == b, min(a, b), max(a, b), float32(a))")
        lines.append("fmt.Println(complex(a, b), complex(a, b)*complex(b, a), complex(a, 1)/complex(b, 2), complex(a, b) == complex(a, b), complex64(complex(a, b)))")
        lines.append("fmt.Printf(\"%v %+v %6.2f %08.3f %+e %g %x %q\\n\", a, b, a, b, a, b, a, b)")
        lines.append("m := map[float64]int{a: 1}; m[a]++; m[b] += 5; fmt.Println(len(m), m[a], m)")
        self.write("", "\n".join(lines))

    def shifts(self):
        lines = []
        for n in range(self.r.randint(2, 4)):
            kind, count = self.pick(*BITS), self.pick(*BITS)
            value = self.integer(count)
            lines.append(f"s{n} := id_({count}({value}))")
            lines.append(f"x{n} := id_({self.number(kind)})")
            lines.append(f"try_(func() {{ fmt.Println(x{n}<<s{n}, x{n}>>s{n}) }})")
            lines.append(f"try_(func() {{ x{n} {self.pick('<<=', '>>=')} s{n}; fmt.Println(x{n}) }})")
            lines.append(f"try_(func() {{ var i = 1 << s{n}; var j int32 = 1 << s{n}; var k = uint64(1 << s{n}); var w int64 = 1.0 << s{n}; var u = uint8(1)<<s{n} == 2<<s{n}; fmt.Println(i, j, k, w, u) }})")
            lines.append(f"fmt.Println(x{n}<<{self.r.randint(0, 70)}, x{n}>>{self.r.randint(0, 70)}, x{n}<<(uint8(s{n})&{self.pick(7, 31, 63, 127)}))")
        self.write("", "\n".join(lines))

    def strings_runes(self):
        self.imports |= {"strings", "unicode/utf8", "strconv"}
        s, t = self.pick(*TEXTS), self.pick(*TEXTS)
        if self.chance(0.5):
            s = s[:-1] + self.pick(*TEXTS)[1:]
        n, c, sep = self.r.randint(-1, 4), self.pick(*RUNE_LIST), self.pick('""', '"a"', '","', '"X"', '" "', '"l"', '"\\xff"', '"世"')
        options = [
            "for i, r := range s {\n\tfmt.Print(i, \":\", r, \" \")\n}\nfmt.Println()", "fmt.Println([]rune(s), []byte(s), string([]rune(s)) == s)",
            "fmt.Printf(\"%q %+q %x % X %#x %v %s|%8s|%-8q|%.3s|%U\\n\", s, s, s, s, s, s, s, s, s, s, []rune(s))",
            "fmt.Println(len(s), utf8.RuneCountInString(s), utf8.ValidString(s), s < t, s == t, s+t > t)",
            f"fmt.Println(strings.Fields(s), strings.SplitN(s, {sep}, {n}), strings.Count(s, {sep}), strings.Index(s, {sep}), strings.LastIndex(s, {sep}))",
            f"fmt.Printf(\"%q %q %q\\n\", strings.Split(s, {sep}), strings.SplitAfter(s, {sep}), strings.Replace(s, {sep}, t, {n}))",
            f"fmt.Printf(\"%q %q %q %q\\n\", strings.TrimSpace(s), strings.Trim(s, \"a \"), strings.TrimLeft(s, t), strings.TrimSuffix(s, {sep}))",
            "fmt.Printf(\"%q %q %q %q\\n\", strings.ToUpper(s), strings.ToLower(s), strings.ToTitle(s), strings.Map(func(r rune) rune {\n\tif r == 'a' {\n\t\treturn -1\n\t}\n\treturn r + 1\n}, s))",
            f"fmt.Println(strings.IndexRune(s, {c}), strings.ContainsRune(s, {c}), strings.IndexByte(s, 'a'), strings.IndexAny(s, t), strings.ContainsAny(s, t), strings.EqualFold(s, strings.ToUpper(s)))",
            "fmt.Println(strconv.Quote(s), strconv.QuoteToASCII(s), strconv.Quote(t))", f"fmt.Printf(\"%c|%q|%U|%#U|%x|%d|%v\\n\", rune({c}), rune({c}), rune({c}), rune({c}), rune({c}), rune({c}), rune({c}))",
            f"r, size := utf8.DecodeRuneInString(s); fmt.Println(r, size, utf8.RuneLen({c}), utf8.ValidRune({c}), string(rune({c})), utf8.AppendRune(nil, {c}))",
            f"before, after, found := strings.Cut(s, {sep}); fmt.Printf(\"%q %q %v %q\\n\", before, after, found, strings.Join([]string{{s, t, s}}, {sep}))",
            f"try_(func() {{ fmt.Println(s[{self.r.randint(0, 4)}]) }})", f"try_(func() {{ i := id_({self.r.randint(-1, 9)}); fmt.Printf(\"%q\\n\", s[i:]) }})",
            f"try_(func() {{ i := id_({self.r.randint(0, 5)}); fmt.Printf(\"%q\\n\", s[i:id_({self.r.randint(0, 6)})]) }})", f"try_(func() {{ fmt.Printf(\"%q\\n\", strings.Repeat(s, id_({n}))) }})",
            "b := []byte(s); b = append(b, t...); b2 := append(b[:len(b)/2], '!'); fmt.Printf(\"%q %q %d\\n\", b, b2, copy(b, t))",
            f"switch {{\ncase s < {sep}:\n\tfmt.Println(\"less\")\ncase strings.HasPrefix(s, {sep}), strings.HasSuffix(t, {sep}):\n\tfmt.Println(\"fix\")\n}}",
            "var sb strings.Builder; for i, r := range t {\n\tfmt.Fprintf(&sb, \"%d%c\", i, r)\n\tsb.WriteRune(r)\n\tsb.WriteByte('.')\n}\nfmt.Println(sb.String(), sb.Len())",
            "for i := range s {\n\tfmt.Print(i, s[i], \" \")\n}\nfmt.Println(strings.Compare(s, t), strings.Title(s))",
            f"fmt.Printf(\"%q %q\\n\", strings.FieldsFunc(s, func(r rune) bool {{ return r == ',' || r > 200 }}), strings.NewReplacer(\"a\", \"1\", {sep}, \"2\").Replace(s))",
        ]
        body = self.r.sample(options, self.r.randint(5, 9))
        self.write("", "s, t := id_($s), id_($t)\n_, _, _ = strings.ToUpper, utf8.RuneLen, strconv.Quote\n_ = t\n" + "\n".join(f"{{\n{o}\n}}" for o in body).replace("$", "$$").replace("id_($$s), id_($$t)", "id_($s), id_($t)"), s=s, t=t)

    def slices_ops(self):
        self.imports |= {"slices"}
        elem = self.pick("int", "string", "byte", "int16", "float64", "[3]byte", "struct{ a, b int32 }", "any", "[]int", "bool", "*int", "[5]int64", "struct{}")
        v = {"int": lambda: str(self.r.randint(0, 99)), "string": lambda: self.pick(*TEXTS), "byte": lambda: str(self.r.randint(0, 255)), "int16": lambda: str(self.r.randint(-9, 99)),
             "float64": lambda: self.pick(*FLOATS[:12]), "[3]byte": lambda: f"[3]byte{{{self.r.randint(0, 9)}}}", "struct{ a, b int32 }": lambda: f"struct{{ a, b int32 }}{{{self.r.randint(0, 9)}, 1}}",
             "any": lambda: self.pick("1", "nil", "\"x\"", "2.5"), "[]int": lambda: self.pick("nil", "[]int{1}", "{}" if False else "[]int{}"), "bool": lambda: self.pick("true", "false"),
             "*int": lambda: "nil", "[5]int64": lambda: f"[5]int64{{{self.r.randint(0, 9)}}}", "struct{}": lambda: "struct{}{}"}[elem]
        many = lambda low, high: ", ".join(v() for _ in range(self.r.randint(low, high)))
        k = self.r.randint
        lines = [self.pick(f"s := []{elem}{{{many(0, 6)}}}", f"s := make([]{elem}, {k(0, 5)}, {k(5, 12)})", f"var s []{elem}", f"s := append([]{elem}(nil), {many(1, 5)})", f"a := [6]{elem}{{{many(0, 6)}}}; s := a[{k(0, 2)}:{k(2, 4)}:{k(4, 6)}]"),
                 "show_ := func(what string, x []" + elem + ") { fmt.Println(what, x, len(x), cap(x), x == nil) }", 'show_("s", s)']
        names = ["s"]
        for n in range(k(4, 9)):
            x, y, new = self.r.choice(names), self.r.choice(names), f"s{n}"
            p = k(0, 13)
            if p < 3:
                lines.append(f"{new} := append({x}, {many(1, 4)})")
            elif p == 3:
                lines.append(f"{new} := append({x}, {y}...)")
            elif p == 4:
                lines.append(f"{new} := {x}[:len({x})/2]")
            elif p == 5:
                lines.append(f"{new} := {x}[len({x})/2:]; {new} = append({new}, {many(1, 2)})")
            elif p == 6:
                lines.append(f"{new} := {x}[:len({x})/2:(len({x})+cap({x}))/2]")
            elif p == 7:
                lines.append(f"{new} := append({x}[:len({x})/3], {x}[len({x})/2:]...)")
            elif p == 8:
                lines.append(f"{new} := {x}; fmt.Println(copy({new}, {y}), copy({x}[len({x})/3:], {x}))")
            elif p == 9:
                lines.append(f"{new} := {self.pick(f'slices.Clone({x})', f'slices.Grow({x}, {k(0, 20)})', f'slices.Clip({x})', f'slices.Insert({x}, len({x})/2, {many(1, 3)})', f'slices.Delete({x}, len({x})/3, len({x})/2)', f'slices.Repeat({x}, {k(0, 3)})', f'slices.Concat({x}, {y})', f'slices.Replace({x}, 0, len({x})/2, {many(0, 3)})')}")
            elif p == 10:
                lines.append(f"var {new} []{elem}; for i := range {k(1, 40)} {{\n\t_ = i\n\t{new} = append({new}, {v()})\n}}\n{new} = {new}[:min(3, len({new}))]")
            elif p == 11:
                lines.append(f"{new} := make([]{elem}, len({x}), cap({x})+{k(0, 3)}); copy({new}, {x}); {new} = append({new}, {y}...)")
            elif p == 12:
                lines.append(f"{new} := {x}; try_(func() {{ fmt.Println({x}[id_({k(-1, 5)}):id_({k(0, 6)}):id_({k(0, 8)})]) }})")
            else:
                lines.append(f"{new} := {x}; try_(func() {{ p := [{k(0, 4)}]{elem}({x}); fmt.Println(p) }})\ntry_(func() {{ q := (*[{k(0, 4)}]{elem})({x}); fmt.Println(*q, len(q)) }})")
            names.append(new)
            if self.chance(0.5):
                lines.append(f"if len({x}) > 0 {{\n\t{x}[{self.pick('0', f'len({x})-1')}] = {v()}\n}}")
            lines.append(f'show_("{new}", {new})')
        if self.chance(0.5):
            lines.append(f"show_(\"{self.r.choice(names)}\", {self.r.choice(names)})")
        if elem in ("int", "string", "byte", "int16", "float64"):
            lines += self.r.sample([f"slices.Sort(s); fmt.Println(s)", "slices.Reverse(s); fmt.Println(s)", f"fmt.Println(slices.Index(s, {v()}), slices.Contains(s, {v()}))", f"i, ok := slices.BinarySearch(s, {v()}); fmt.Println(i, ok)",
                                    "s = slices.Compact(s); fmt.Println(s, len(s), cap(s))", "try_(func() { fmt.Println(slices.Max(s), slices.Min(s)) })", f"fmt.Println(slices.Equal(s, {y}), slices.Compare(s, {y}))",
                                    f"for c := range slices.Chunk(s, {k(1, 3)}) {{\n\tfmt.Print(c, cap(c), \" \")\n}}\nfmt.Println()", f"fmt.Println(slices.Collect(slices.Values(s)), slices.Sorted(slices.Values(s)))",
                                    f"slices.SortFunc(s, func(a, b {elem}) int {{\n\tif a > b {{\n\t\treturn -1\n\t}}\n\tif a < b {{\n\t\treturn 1\n\t}}\n\treturn 0\n}}); fmt.Println(s, slices.IsSorted(s))",
                                    f"fmt.Println(slices.IndexFunc(s, func(x {elem}) bool {{ return x > {v()} }}), slices.DeleteFunc(slices.Clone(s), func(x {elem}) bool {{ return x < {v()} }}))"], k(1, 3))
        lines += [f"_ = {n}" for n in names] + ["_ = slices.Max[[]int]"]
        self.write("", "\n".join(lines))

    def arrays(self):
        elem = self.pick("int", "string", "[2]int8", "struct{ x int; y string }", "float32")
        v = {"int": lambda: str(self.r.randint(0, 99)), "string": lambda: self.pick(*TEXTS), "[2]int8": lambda: f"{{{self.r.randint(0, 9)}}}", "struct{ x int; y string }": lambda: f"{{{self.r.randint(0, 9)}, \"y\"}}", "float32": lambda: self.pick(*FLOATS[:9])}[elem]
        n = self.r.randint(2, 6)
        last = self.r.randrange(n)
        self.write(f"type Arr@ [{n}]{elem}\nfunc change@(a Arr@) Arr@ {{ a[0] = a[{n - 1}]; return a }}\nfunc point@(a *Arr@) {{ a[{last}], a[0] = a[0], a[{last}] }}", f"""
a := Arr@{{{', '.join(v() for _ in range(self.r.randint(1, n)))}}}
b := a
b[{last}] = a[0]
fmt.Println(a, b, a == b, change@(a), len(a), cap(a[:{last}]))
point@(&b)
p := &b
for i, x := range p {{
	p[{n - 1}] = p[0]
	fmt.Print(i, x, " ")
}}
for i, x := range b {{
	b[{n - 1}] = b[{last}]
	fmt.Print(i, x, " ")
}}
fmt.Println(*p, p[{last}], a == *p)
s := b[:]
s[0] = a[{n - 1}]
c := [...]{elem}{{{n - 1}: a[0], {self.r.randrange(n - 1) if n > 1 else 0}: b[0]}}
fmt.Println(b, c, len(c), Arr@(c) == b)
m := map[Arr@]int{{a: 1}}
m[b]++
m[Arr@(c)] += 2
fmt.Println(len(m), m[a], m[b])
var grid [3][{n}]{elem}
grid[1] = c
grid[2][{last}] = a[0]
copy2 := grid
copy2[1][0] = b[{last}]
fmt.Println(grid, copy2, grid == copy2)
i := id_({self.r.randint(-1, n)})
try_(func() {{ fmt.Println(a[i], p[i]) }})
try_(func() {{ var q *Arr@; for i := range q {{ fmt.Print(i) }}; fmt.Println(len(q)); fmt.Println(q[{last}]) }})
""")

    def maps_ops(self):
        self.imports |= {"maps", "slices", "math"}
        keys = {"string": TEXTS[:12], "int": ["1", "2", "-3", "1 << 40"], "float64": ["1", "0.5", "math.NaN()", "math.Inf(1)", "-0.5"], "bool": ["true", "false"],
                "any": ["1", "\"a\"", "2.5", "nil", "true", "int8(1)", "[2]int{1, 2}", "K@{1, \"x\"}", "'a'", "uint(7)", "\"b\"", "3"], "K@": ["K@{1, \"a\"}", "K@{}", "K@{1, \"b\"}", "K@{2, \"\"}"], "[2]string": ["[2]string{\"a\"}", "[2]string{\"\", \"b\"}"],
                "rune": ["'a'", "'b'"], "complex128": ["1i", "2", "complex(1, 2)"], "I@": ["K@{1, \"i\"}", "L@(3)", "L@(1)", "nil"]}
        key = self.pick(*keys)
        elem = self.pick("int", "string", "[]int", "struct{ n int }", "any", "map[string]int", "func() int")
        v = lambda: {"int": str(self.r.randint(0, 9)), "string": self.pick(*TEXTS[:6]), "[]int": f"{{{self.r.randint(0, 9)}}}", "struct{ n int }": f"{{{self.r.randint(0, 9)}}}", "any": self.pick("1", "nil", "\"z\""), "map[string]int": "{\"in\": 1}", "func() int": "nil"}[elem]
        # Several NaNs are several keys, in no order.
        pick = lambda: self.pick(*[k for k in keys[key] if "NaN" not in k])
        initial = self.r.sample(keys[key], self.r.randint(0, min(3, len(keys[key]))))
        if key == "any":
            initial = [k for k in initial if k not in ("nil",)] + (["nil"] if "nil" in initial else [])
        lines = ["_, _, _ = maps.Keys[map[int]int], slices.Max[[]int], math.Pi", f"m := map[{key}]{elem}{{{', '.join(f'{k}: {v()}' for k in initial)}}}"]
        printable = "fmt.Println(len(m))" if elem == "func() int" else "fmt.Println(len(m), m)"
        lines.append(printable)
        n = 0
        for _ in range(self.r.randint(3, 7)):
            n += 1
            p = self.r.randint(0, 9)
            if p < 3:
                if elem in ("int", "string", "any", "func() int"):
                    lines.append(f"m[{pick()}] = {v()}")
                else:
                    lines.append(f"m[{pick()}] = {elem}{v()}")
            elif p == 3 and elem == "int":
                lines.append(f"m[{pick()}] {self.pick('++', '+= 5', '*= 3', '<<= 2')}")
            elif p == 4 and elem == "[]int":
                lines.append(f"m[{pick()}] = append(m[{pick()}], {self.r.randint(0, 9)})")
            elif p == 5:
                lines.append(f"delete(m, {pick()})")
            elif p == 6 and elem != "func() int":
                lines.append(f"x{n}, ok{n} := m[{pick()}]; fmt.Println(x{n}, ok{n})")
            elif p == 7:
                lines.append(f"c{n} := 0; for k := range m {{\n\tdelete(m, k)\n\tc{n}++\n}}\nfmt.Println(c{n}, len(m))")
            elif p == 8:
                lines.append(f"if _, ok := m[{pick()}]; !ok {{\n\tfmt.Println(\"missing\", len(m))\n}}")
            else:
                lines.append(printable)
        lines.append(printable)
        if key in ("string", "int", "rune"):
            lines.append(self.pick("fmt.Println(slices.Sorted(maps.Keys(m)))", "m2 := maps.Clone(m); clear(m); fmt.Println(len(m2), len(m))", "maps.DeleteFunc(m, func(k " + key + ", _ " + elem + ") bool { return k > " + pick() + " }); fmt.Println(len(m))"))
        if key in ("any", "I@"):
            bad = self.pick("[]int{1}", "map[string]int{}", "func() {}", "struct{ f []int }{}", "[1]any{[]int{}}", "Bad@{}") if key == "any" else "Bad@{}"
            lines.append(f"try_(func() {{ m[{bad}] = " + (v() if elem in ("int", "string", "any", "func() int") else elem + v()) + " })")
            lines.append(f"try_(func() {{ _, ok := m[{bad}]; fmt.Println(ok) }})")
        lines.append(f"var z map[{key}]{elem}; fmt.Println(z == nil, len(z)); delete(z, {pick()}); try_(func() {{ z[{pick()}] = {v() if elem in ('int', 'string', 'any', 'func() int') else elem + v()} }})")
        one = pick()
        lines.append(f"for k := range map[{key}]bool{{{one}: true}} {{\n\tfmt.Println(k)\n}}")
        self.write("type K@ struct {\n\tn int\n\ts string\n}\ntype L@ int\ntype Bad@ struct{ f []int }\ntype I@ interface{ Key() string }\nfunc (k K@) Key() string { return k.s }\nfunc (l L@) Key() string { return \"l\" }\nfunc (Bad@) Key() string { return \"\" }", "\n".join(lines))

    def structs(self):
        k = self.r.randint
        pointer = self.pick("", "*")
        self.write("""
type Base@ struct {
	N    int
	Name string
}
func (b Base@) Describe() string { return fmt.Sprint("base ", b.N, b.Name) }
func (b *Base@) Inc(by int) *Base@ { b.N += by; return b }
func (b Base@) Over() string { return "base over" }
type Mid@ struct {
	${pointer}Base@
	Name $kind
	extra [2]bool
}
func (m Mid@) Over() string { return "mid " + m.Base@.Over() }
type Top@ struct {
	Mid@
	fmt.Stringer
	F func(int) int
}
type Cmp@ struct {
	A int8
	_ int
	B any
	C struct{ x, y float64 }
}
type Say@ interface{ Describe() string }
""", """
b := Base@{$n, "b"}
m := Mid@{Base@: $amp b, extra: [2]bool{true}}
top := Top@{Mid@: m, F: func(i int) int { return i + $n }}
top.Inc($by).Inc(1)
top.N++
b.N *= 2
fmt.Println(b, m.N, top.N, top.Name, top.Mid@.Base@.Name, top.Describe(), m.Over(), top.Over(), top.F(2))
f, g := top.Describe, (*Base@).Inc
top.N = 100
fmt.Println(f(), g(&b, 3).N, Base@.Describe(b), top.Mid@.Describe())
var say Say@ = $say
fmt.Println(say.Describe())
try_(func() { fmt.Println(top.String()) })
c, d := Cmp@{A: $x, B: $v1}, Cmp@{A: $x, B: $v2}
try_(func() { fmt.Println(c == d, c != Cmp@{}) })
d.C.x = c.C.y + $fl
try_(func() { fmt.Println(c == d, any(c) == any(d), any(c.A) == any($x)) })
fmt.Printf("%v %+v %T\\n", c, d, d)
an := struct {
	X int `tag:"$n"`
	Y string
}{$n, "an"}
type loc struct {
	X int
	Y string
}
fmt.Println(an, loc(an), an == struct { X int `tag:"$n"`; Y string }{$n, "an"})
pp := &an
qq := &pp
(*qq).X, pp.Y = pp.X+1, (**qq).Y+"!"
fmt.Printf("%v %+v %#v %v\\n", an, *pp, loc(an), **qq == an)
arr := []struct{ p, q int }{{1, 2}, {p: $n}, {}}
for _, e := range arr {
	e.p = 50
}
for i := range arr {
	arr[i].q += arr[i].p
}
fmt.Println(arr, len(arr))
mm := map[string]Base@{"a": b}
copyb := mm["a"]
copyb.N = -1
fmt.Println(mm, copyb, mm["none"].Name == "")
""", pointer=pointer, amp="&" if pointer else "", kind=self.pick("string", "int", "[]byte"), n=k(0, 9), by=k(1, 5), x=k(-3, 3), fl=self.pick(*FLOATS[:8]),
                   say=self.pick("top", "&top", "&m", "m", "b", "&b", "top.Mid@"), v1=self.pick("1", "nil", "\"x\"", "[]int{1}", "2.5", "int8(1)"), v2=self.pick("1", "nil", "\"x\"", "[]int{1}", "2.5", "int8(1)"))

    def methods_values(self):
        k = self.r.randint
        self.write("""
type C@ struct{ n int }
func (c C@) Get() int { return c.n }
func (c *C@) Add(x ...int) int {
	for _, v := range x {
		c.n += v
	}
	return c.n
}
func (c *C@) Nil() bool { return c == nil }
type D@ struct{ *C@ }
type E@ struct{ C@ }
type G@ interface {
	Get() int
	Add(...int) int
}
type F@ func(int) int
func (f F@) Twice(x int) int { return f(f(x)) }
type S@ []int
func (s S@) Len() int { return len(s) }
func (s *S@) Push(x int) { *s = append(*s, x) }
""", """
c := C@{$a}
get, add := c.Get, c.Add
c.n = $b
fmt.Println(get(), add($x, 2), c.n, get(), C@.Get(c), (*C@).Get(&c), (*C@).Add(&c, []int{1, 1}...))
d, e := D@{&c}, E@{c}
dg, eg, da, ea := d.Get, e.Get, d.Add, e.Add
c.n, e.n = 10, 20
fmt.Println(dg(), eg(), da(1), ea(1), c.n, e.n, d.n, D@.Add(d, 5), (*E@).Add(&e, 7), E@.Get(e))
var g G@ = $g
h, i := g.Get, g.Add
fmt.Println(i(3), h(), G@.Get(g), G@.Add(g, 1, 2), interface{ Get() int }.Get(g))
var np *C@
fmt.Println(np.Nil(), (*C@).Nil(nil))
try_(func() { fmt.Println(np.Get()) })
try_(func() { f := np.Get; fmt.Println(f()) })
try_(func() { var dd D@; fmt.Println(dd.Nil()); fmt.Println(dd.Get()) })
try_(func() { var gg G@; f := gg.Get; fmt.Println(f()) })
gn := []G@{np}[id_(0)]
fmt.Println(gn == nil, gn != nil, gn.(*C@).Nil())
try_(func() { fmt.Println(gn.Get()) })
fmt.Println(F@(func(x int) int { return x*$x - 1 }).Twice($a))
var s S@
push := s.Push
push(1)
s.Push($b)
defer fmt.Println("deferred", s.Len(), s)
defer s.Push(9)
length := s.Len
push(4)
fmt.Println(length(), s.Len(), s)
fs := []func() int{c.Get, (&c).Get, d.Get, func() int { return c.n }}
c.n = -$a
for _, f := range fs {
	fmt.Print(f(), " ")
}
fmt.Printf("%T %T %T\\n", c.Add, (*C@).Add, G@.Get)
""", a=k(0, 9), b=k(0, 9), x=k(1, 4), g=self.pick("&c", "d", "&e", "&d"))

    def interfaces(self):
        cases = ["int", "string", "error", "fmt.Stringer", "nil", "A@", "*A@", "B@", "I@", "[]int", "func()", "map[string]int", "interface{ M() int }", "float64, float32", "int8, uint8", "struct{}", "[2]int", "chan int", "any"]
        values = ["1", "\"s\"", "errors.New(\"e\")", "nil", "A@{3}", "&A@{4}", "B@(5)", "[]int{1}", "func() {}", "map[string]int{}", "2.5", "float32(1)", "int8(3)", "struct{}{}", "[2]int{1}", "make(chan int)", "(*A@)(nil)", "error(nil)", "true", "uint16(9)", "1i", "I@(B@(1))"]
        self.imports.add("errors")
        chosen = self.r.sample(cases[:-1], self.r.randint(3, 7)) + (["any"] if self.chance(0.2) else [])
        body = ["_ = errors.New", f"for i, x := range []any{{{', '.join(self.picks(values, 4, 9))}}} {{", "\tswitch v := x.(type) {"]
        for c in chosen:
            use = "v == nil" if c in ("nil", "any") or "," in c or c == "interface{ M() int }" or c in ("error", "fmt.Stringer", "I@", "func()", "map[string]int", "[]int", "chan int", "*A@") else "v == v"
            body.append(f"\tcase {c}:\n\t\tfmt.Printf(\"%d {c.replace('@', '')} %v %T\\n\", i, {use}, {'v' if c != 'nil' else 'x'})")
        body += ["\tdefault:\n\t\tfmt.Printf(\"%d other %T %v\\n\", i, v, v == nil)", "\t}"]
        for c in self.r.sample(cases, 3):
            if "," not in c and c != "nil":
                body.append(f"\tif _, ok := x.({c}); ok {{\n\t\tfmt.Println(i, \"is {c.replace('@', '')}\")\n\t}}")
        body.append(f"\ttry_(func() {{ _ = x.({self.pick('int', 'string', 'I@', 'error', 'A@', '*A@', 'fmt.Stringer', 'interface{ M() int; Z(string) error }', '[]int', 'B@')}); fmt.Println(\"fine\") }})")
        body.append("}")
        a, b = self.pick(*values), self.pick(*values)
        body.append(f"var p, q any = {a}, {b}\ntry_(func() {{ fmt.Println(p == q, p != q) }})")
        body.append(f"var i, j I@ = {self.pick('A@{1}', 'B@(2)', '&A@{1}', 'nil')}, {self.pick('A@{1}', 'B@(2)', 'nil')}\nfmt.Println(i == j, i == nil, any(i) == any(j))")
        body.append("try_(func() { fmt.Println(i.M() + j.M()) })\ntry_(func() { fmt.Println(i.(fmt.Stringer).String()) })\ntry_(func() { fmt.Println(j.(B@)) })\ntry_(func() { fmt.Println(i.(interface{ Q() })) })")
        self.write("type A@ struct{ n int }\nfunc (a A@) M() int { return a.n }\ntype B@ int\nfunc (b B@) M() int { return int(b) * 2 }\nfunc (b B@) String() string { return \"B\" }\ntype I@ interface{ M() int }", "\n".join(body))

    def closures(self):
        k = self.r.randint
        self.write("""
func counter@(start int) (func() int, func(int)) {
	n := start
	return func() int { n++; return n }, func(x int) { n = x }
}
func compose@(fs ...func(int) int) func(int) int {
	return func(x int) int {
		for i, f := range fs {
			x = f(x) + i
		}
		return x
	}
}""", """
var fs []func() int
for i := 0; i < $n; i++ {
	fs = append(fs, func() int { i += $step; return i })
	if i == 2 {
		i++
	}
	defer func() { fmt.Print("d", i, " ") }()
	if i == 3 {
		continue
	}
	i += $plus
}
for i, f := range fs {
	fmt.Print(i, ":", f(), f(), " ")
}
next, set := counter@($n)
next2, _ := counter@(100)
a, b := next(), next()
set($step * 10)
fmt.Println(a, b, next(), next2(), next2())
fmt.Println(compose@(func(x int) int { return x * $step }, func(x int) int { a += x; return a }, func(x int) int { return next() - x })($n), a)
var fib func(int) int
memo := map[int]int{}
fib = func(n int) int {
	if n < 2 {
		return n
	}
	if v, ok := memo[n]; ok {
		return v
	}
	memo[n] = fib(n-1) + fib(n-2)
	return memo[n]
}
fmt.Println(fib($n + 20), len(memo))
x := 1
inc := func() (r int) { defer func() { r += x }(); x *= 3; return x }
y := []int{inc(), inc(), x}
fmt.Println(y, x)
var ps []*int
for i := range $n {
	ps = append(ps, &i)
	i += 10
}
for _, v := range []string{"p", "q"} {
	defer func(s string) { fmt.Print(s, v, x, " ") }(v + "!")
	x++
}
for _, p := range ps {
	*p += 1
	fmt.Print(*p, " ")
}
z := 5
func() {
	z := z * 2
	z++
	func() { x = z; z = -1 }()
	fmt.Println(z, x)
}()
fmt.Println(z, func(vs ...any) int { return len(vs) }(1, nil, x), func() (int, string) { return z, "two" })
""".replace(', func() (int, string) { return z, "two" })', ")"), n=k(1, 5), step=k(1, 3), plus=k(0, 1))

    def generics(self):
        k = self.r.randint
        number, other = self.pick("int", "float64", "uint8", "My@", "int32"), self.pick("string", "int8", "float32", "Text@")
        nums = ", ".join(str(k(0, 20)) for _ in range(k(1, 5)))
        texts = {"string": '"b", "a", "c"', "int8": "3, -1, 2", "float32": "1.5, 0, 2", "Text@": '"z", "y"'}[other]
        self.imports |= {"cmp", "strings"}
        self.write("""
type My@ int
func (m My@) String() string { return fmt.Sprintf("my%d", int(m)) }
type Text@ string
type Number@ interface {
	~int | ~int8 | ~int16 | ~int32 | ~int64 | ~uint8 | ~float32 | ~float64
}
type Pair@[K comparable, V any] struct {
	Key K
	Val V
}
func (p Pair@[K, V]) Swap(v V) (Pair@[K, V], V) { p.Val, v = v, p.Val; return p, v }
func (p *Pair@[K, V]) Set(k K) { p.Key = k }
type List@[T any] struct {
	head *node@[T]
	n    int
}
type node@[T any] struct {
	v    T
	next *node@[T]
}
func (l *List@[T]) Push(v T) *List@[T] {
	l.head = &node@[T]{v, l.head}
	l.n++
	return l
}
func (l *List@[T]) All() func(func(int, T) bool) {
	return func(yield func(int, T) bool) {
		i := 0
		for n := l.head; n != nil; n = n.next {
			if !yield(i, n.v) {
				return
			}
			i++
		}
	}
}
func Sum@[T Number@](xs ...T) (t T) {
	for _, x := range xs {
		t += x
	}
	return
}
func Map@[S ~[]E, E, R any](s S, f func(E) R) []R {
	var r []R
	for _, e := range s {
		r = append(r, f(e))
	}
	return r
}
func Fold@[T, A any](s []T, a A, f func(A, T) A) A {
	for _, x := range s {
		a = f(a, x)
	}
	return a
}
func Best@[T cmp.Ordered](xs []T) (best T, ok bool) {
	for i, x := range xs {
		if i == 0 || x > best {
			best, ok = x, true
		}
	}
	return
}
func Kind@[T any](x T) string {
	switch any(x).(type) {
	case int:
		return "int"
	case string:
		return "string"
	case fmt.Stringer:
		return "Stringer"
	case []T:
		return "never"
	}
	var zero T
	return fmt.Sprintf("%T %v", zero, any(zero) == nil)
}
func Group@[K comparable, V any](vs []V, by func(V) K) map[K][]V {
	m := make(map[K][]V)
	for _, v := range vs {
		m[by(v)] = append(m[by(v)], v)
	}
	return m
}
type Set@[T comparable] map[T]struct{}
func (s Set@[T]) Add(vs ...T) Set@[T] {
	for _, v := range vs {
		s[v] = struct{}{}
	}
	return s
}
type Tree@[T cmp.Ordered] struct {
	l, r *Tree@[T]
	v    T
}
func (t *Tree@[T]) Insert(v T) *Tree@[T] {
	if t == nil {
		return &Tree@[T]{v: v}
	}
	switch {
	case v < t.v:
		t.l = t.l.Insert(v)
	case v > t.v:
		t.r = t.r.Insert(v)
	}
	return t
}
func (t *Tree@[T]) Walk(f func(T)) {
	if t != nil {
		t.l.Walk(f)
		f(t.v)
		t.r.Walk(f)
	}
}
type Stringish@ interface {
	~string
	Len() int
}
func (t Text@) Len() int { return len(t) }
func Total@[T Stringish@](ts ...T) (n int) {
	for _, t := range ts {
		n += t.Len() + len(string(t)) + len(strings.ToUpper(string(t)))
	}
	return
}
type Opt@[T any] func(*T)
func With@[T any](opts ...Opt@[T]) T {
	var t T
	for _, o := range opts {
		o(&t)
	}
	return t
}
func PtrTo@[T any, P interface { *T; Set(string) }](k string) T {
	var t T
	P(&t).Set(k)
	return t
}
""", """
xs := []$number{$nums}
ts := []$other{$texts}
fmt.Println(Sum@(xs...), Sum@[$number](), Sum@(1.5, 2))
fmt.Println(Map@(xs, func(x $number) string { return fmt.Sprint(x, "!") }), Fold@(ts, 0, func(n int, t $other) int { return n + len(fmt.Sprint(t)) }))
fmt.Println(Best@(xs))
fmt.Println(Best@(ts))
fmt.Println(Kind@(xs), Kind@(xs[0]), Kind@(ts), Kind@(ts[0]), Kind@[any](nil), Kind@[error](nil), Kind@(My@(1)), Kind@(Pair@[$other, $number]{}))
p := Pair@[$other, []$number]{ts[0], xs}
q, old := p.Swap(nil)
q.Set(ts[len(ts)-1])
fmt.Printf("%v %+v %v %T %T\\n", p, q, old, p, q.Swap)
var l List@[$other]
for _, t := range ts {
	l.Push(t).Push(t)
}
for i, t := range l.All() {
	if i == $stop {
		break
	}
	fmt.Print(i, t, " ")
}
fmt.Printf("%d %T\\n", l.n, l)
g := Group@(xs, func(x $number) bool { return x > $limit })
fmt.Println(g, len(Set@[$other]{}.Add(ts...).Add(ts[0])))
var tree *Tree@[$other]
for _, t := range ts {
	tree = tree.Insert(t)
}
tree.Walk(func(t $other) { fmt.Print(t, " ") })
fmt.Println(Total@[Text@]("héy", "a"), With@(func(p *Pair@[int, string]) { p.Key = $limit }, func(p *Pair@[int, string]) { p.Val = fmt.Sprint(p.Key) }))
fmt.Printf("%T %v %+v\\n", Map@[[]$number, $number, float64], PtrTo@[Pair@[string, int]]("k"), struct{ Pair@[int, $other] }{})
f := Sum@[int]
fmt.Println(f(1, 2, $limit), Map@([]List@[int]{{n: 2}}, func(l List@[int]) int { return l.n }))
""", number=number, other=other, nums=nums, texts=texts, stop=k(0, 4), limit=k(0, 12))

    def range_func(self):
        k = self.r.randint
        self.imports |= {"iter"}
        exits = ["break", "continue", "continue outer", "break outer", "return \"returned\"", "goto done", "panic(\"in body\")", "x += 10", "break", "return fmt.Sprint(\"r\", i, j)"]
        safe = lambda: self.pick("defer fmt.Println(\"deferred\", i, j)", "defer func() { if r := recover(); r != nil { res = fmt.Sprint(\"rescued \", r) } }()", "x += i * j", "func() { defer func() { x++ }(); x += j }()", "if r := recover(); r != nil { fmt.Println(r) }", "res += \"+\"")
        self.write("""
func count@(name string, n int, cleanup bool) iter.Seq[int] {
	return func(yield func(int) bool) {
		if cleanup {
			defer fmt.Println("cleanup", name)
		}
		for i := range n {
			if !yield(i) {
				fmt.Println("stopped", name, i)
				return
			}
		}
		fmt.Println("finished", name)
	}
}
func pairs@(xs ...string) iter.Seq2[int, string] {
	return func(yield func(int, string) bool) {
		for i, x := range xs {
			if !yield(i, x) {
				break
			}
		}
	}
}
func filter@[T any](seq iter.Seq[T], keep func(T) bool) iter.Seq[T] {
	return func(yield func(T) bool) {
		seq(func(x T) bool { return !keep(x) || yield(x) })
	}
}
func run@(limit int) (res string) {
	x := 0
	defer func() { fmt.Println("end", x, res) }()
	if limit < 0 {
		goto done
	}
outer:
	for i := range count@("a", $n, $c1) {
		if x < 0 {
			continue outer
		}
		$s1
		for j := range count@("b", $m, $c2) {
			x++
			$s2
			if i == $p && j == $q {
				$exit1
			}
			if i+j > limit {
				$exit2
			}
		}
		switch {
		case i == $q:
			$exit3
		}
		fmt.Println("i", i, x)
	}
done:
	return res + fmt.Sprint("x", x)
}
func wrong@() {
	var kept func(int) bool
	for i := range func(yield func(int) bool) { kept = yield; $misuse } {
		fmt.Println("got", i)
		if i == 1 {
			break
		}
	}
	kept(7)
}
""", """
try_(func() { fmt.Println(run@($limit)) })
try_(func() { fmt.Println(run@(-1)) })
try_(wrong@)
for i, s := range pairs@("p", "q", "r") {
	defer fmt.Print("loop defer ", i, s, "\\n")
	if i == $q {
		continue
	}
	fmt.Println(i, s)
}
for range filter@(count@("f", 6, $c1), func(i int) bool { return i%2 == $parity }) {
	fmt.Print(".")
}
next, stop := iter.Pull(count@("pull", $n, $c2))
v, ok := next()
fmt.Println(v, ok)
v, ok = next()
fmt.Println(v, ok)
stop()
v, ok = next()
fmt.Println(v, ok)
var fs []func() int
for i := range count@("closures", 3, false) {
	fs = append(fs, func() int { i++; return i })
}
fmt.Println(fs[0](), fs[0](), fs[2]())
for i := range filter@(filter@(count@("ff", 9, false), func(i int) bool { return i > 1 }), func(i int) bool { return i%3 != 0 }) {
	if i > 6 {
		break
	}
	fmt.Print(i, " ")
}
""", n=k(0, 3), m=k(0, 3), c1=self.pick("true", "false"), c2=self.pick("true", "false"), s1=safe().replace(", j", "").replace("i * j", "i").replace("x += j", "x += i"), s2=safe(), p=k(0, 2), q=k(0, 2),
                   exit1=self.pick(*exits), exit2=self.pick(*exits), exit3=self.pick(*[e for e in exits if ", j" not in e]), limit=k(0, 4), parity=k(0, 1),
                   misuse=self.pick("yield(0); yield(1); yield(2)", "yield(0)", "for j := range 5 { if !yield(j) { break } }", "defer yield(3); yield(1)", "yield(1); panic(\"iter\")", "_ = yield(0) && yield(1)"))

    def defer_panic(self):
        k = self.r.randint
        runtime = ["_ = []int{1}[id_(5)]", "var p *int; *p = 1", "var m map[string]int; m[\"a\"]++", "_ = 1 / id_(0)", "_ = any(1).(string)", "_ = any(nil).(int)", "panic(nil)", "panic(error(nil))", "close((chan int)(nil))", "_ = make([]int, id_(-1))",
                   "var f func(); f()", "_ = [2]int([]int{1})", "panic(fmt.Errorf(\"wrap %w\", errors.New(\"in\")))", "panic(T@{1})", "panic(\"text\")", "_ = \"abc\"[id_(3):id_(1)]", "var e error; _ = e.Error()", "_ = any([]int{}) == any([]int{})", "panic(&T@{2})", "_ = make(chan int, id_(-2))", "_ = 1 << id_(-1)",
                   "_ = []int{1, 2}[id_(uint64(1<<63)):]", "_ = []int{1}[id_(uint64(1<<64-1))]", "_ = make([]int, 1, id_(0))", "_ = any(T@{}).(interface{ Nope() })", "_ = any(T@{}).(*T@)", "_ = [3]int{}[id_(int8(-1))]", "ch := make(chan int); close(ch); close(ch)", "ch := make(chan int); close(ch); ch <- 1", "y := []int{1, 2, 3}; _ = y[id_(2):id_(1):id_(3)]", "y := make([]int, 2, 4); _ = y[id_(1):id_(3):id_(9)]", "_ = string([]byte(nil))[id_(0)]", "_ = (*[4]int)(make([]int, id_(2)))", "var q *T@; _ = q.n", "runtime.Goexit()" if False else "panic(1.5)"]
        self.imports |= {"errors"}
        body = lambda: self.pick(*runtime)
        self.write("""
type T@ struct{ n int }
func (t T@) Error() string { return fmt.Sprint("T", t.n) }
func inner@(n int) (r int, err error) {
	defer func() { r *= 2 }()
	defer func() {
		if x := recover(); x != nil {
			err = fmt.Errorf("inner: %v", x)
			r = $a
			if n > 1 {
				panic(fmt.Sprint("again ", x))
			}
		}
	}()
	for i := range 3 {
		defer fmt.Println("loop", i, n)
	}
	if n > 0 {
		$p1
	}
	return $b, nil
}
func nested@() (s string) {
	defer func() {
		s += fmt.Sprint(" outer:", recover())
	}()
	defer func() {
		defer func() { s += fmt.Sprint(" middle:", recover()) }()
		$p2
	}()
	$p3
	return "fine"
}
func helper@() any { return recover() }
func notdirect@() (r any) {
	defer func() { r = recover() }()
	defer func() { func() { fmt.Println("not direct", recover()) }() }()
	defer func() { fmt.Println("helper", helper@()) }()
	defer fmt.Println("direct", recover())
	$p4
	return "none"
}
func rethrow@() (err error) {
	defer func() {
		if e, ok := recover().(error); ok {
			err = e
		}
	}()
	func() {
		defer func() { panic(recover()) }()
		$p5
	}()
	return
}
""", """
try_(func() { fmt.Println(inner@(0)) })
try_(func() { fmt.Println(inner@(1)) })
try_(func() { fmt.Println(inner@(2)) })
try_(func() { fmt.Println(nested@()) })
try_(func() { fmt.Println(notdirect@()) })
try_(func() {
	err := rethrow@()
	var t T@
	fmt.Println(err, errors.As(err, &t), t, errors.Unwrap(err))
	fmt.Printf("%T\\n", err)
})
x := $a
defer func(v int) { fmt.Println("args", v, x) }(x)
x++
defer func() {
	recover()
	fmt.Println("last", x)
}()
fmt.Println(recover(), x)
for i := range 2 {
	defer func() {
		if r := recover(); r != nil && i == 1 {
			fmt.Println("swallow", i)
			panic(fmt.Sprint("new ", i))
		}
	}()
}
$p6
""", a=k(0, 9), b=k(0, 9), p1=body(), p2=body(), p3=body(), p4=body(), p5=body(), p6=body())

    def control(self):
        k = self.r.randint
        self.write("""
func steps@(n int) (out []int) {
	i := 0
top:
	i++
	switch {
	case i < $a:
		out = append(out, i)
		goto top
	case i == $a:
		out = append(out, -i)
		fallthrough
	case i > 100:
		out = append(out, 100)
		if n > 2 {
			break
		}
		goto top
	default:
		if i > 8 {
			return
		}
		goto top
	}
	if i < n {
		goto top
	}
	return
}""", """
fmt.Println(steps@($n), steps@(1))
rows:
for r := 0; r < 4; r++ {
	cols:
	for c := range 4 {
		switch v := r*4 + c; {
		case v%$m == 0:
			continue cols
		case v%7 == $b:
			continue rows
		case v > $limit:
			break rows
		case c == 2:
			if r == 1 {
				break
			}
			fallthrough
		case v < 0:
			fmt.Print("f")
		default:
			fmt.Print("d")
		}
		select {
		default:
			if c == $b {
				break
			}
			if r == 2 {
				break cols
			}
			fmt.Print("s")
		}
		fmt.Print(r, c, " ")
	}
	fmt.Println("row", r)
}
	if $n > 2 {
		goto left
	}
	fmt.Println("not left")
left:
sw:
switch x := any($value).(type) {
case int, int8:
	for i := range 3 {
		if i == 1 {
			break sw
		}
		fmt.Println(i, x)
	}
case string:
	fmt.Println(len(x))
case nil:
	fmt.Println("nil", x)
}
switch f := func() int { fmt.Print("once "); return $n }; f() {
case func() int { fmt.Print("c1 "); return 1 }(), func() int { fmt.Print("c2 "); return 2 }():
	fmt.Println("one or two")
default:
	fmt.Println("default")
case 3:
	fmt.Println("three")
	fallthrough
case 4:
	fmt.Println("four")
}
switch {
}
for i, j := 0, 10; i < j; i, j = i+$m, j-1 {
	if i == $b {
		continue
	}
	fmt.Print(i, j, " ")
}
var k int
for k = range 3 {
	k *= 5
}
for k < 30 {
	k += $m
}
for {
	k--
	if k%5 == 0 {
		break
	}
}
if k := k * 2; k > 50 {
	fmt.Println("big", k)
} else if j := k + 1; j > 40 {
	fmt.Println(j, k)
} else {
	fmt.Println(j - k)
}
fmt.Println(k)
""", a=k(1, 4), n=k(0, 6), m=k(2, 4), b=k(0, 3), limit=k(5, 14), value=self.pick("1", "\"abc\"", "int8(3)", "nil", "2.5"))

    def channels(self):
        k = self.r.randint
        self.imports |= {"sync", "context", "errors", "sync/atomic", "time"}
        options = [
            "ch := make(chan int, $n)\nfor i := range $n {\n\tch <- i * $a\n}\nfmt.Println(len(ch), cap(ch))\nselect {\ncase ch <- 99:\n\tfmt.Println(\"sent\")\ndefault:\n\tfmt.Println(\"full\")\n}\nclose(ch)\nfor v := range ch {\n\tfmt.Print(v, \" \")\n}\nv, ok := <-ch\nfmt.Println(v, ok, len(ch))",
            "in, out := make(chan int), make(chan string)\ngo func() {\n\tdefer close(out)\n\tfor v := range in {\n\t\tout <- fmt.Sprint(v*$a, \"!\")\n\t}\n}()\ngo func() {\n\tdefer close(in)\n\tfor i := range $n {\n\t\tin <- i\n\t}\n}()\nfor s := range out {\n\tfmt.Print(s, \" \")\n}\nfmt.Println()",
            "var wg sync.WaitGroup\nvar mu sync.Mutex\nvar total atomic.Int64\nm := map[int]int{}\nfor i := range $n * 3 {\n\twg.Go(func() {\n\t\tmu.Lock()\n\t\tdefer mu.Unlock()\n\t\tm[i%$b]++\n\t\ttotal.Add(int64(i))\n\t})\n}\nwg.Wait()\nfmt.Println(m, total.Load())",
            "ctx, cancel := context.WithCancel(context.WithValue(context.Background(), \"k\", $a))\ndone := make(chan struct{})\ngo func() {\n\t<-ctx.Done()\n\tfmt.Println(ctx.Err(), ctx.Value(\"k\"), errors.Is(ctx.Err(), context.Canceled))\n\tclose(done)\n}()\ncancel()\n<-done\nfmt.Println(context.Cause(ctx))",
            "var once sync.Once\nfor i := range $n {\n\tonce.Do(func() { fmt.Println(\"once\", i) })\n}\nf := sync.OnceValue(func() int { fmt.Println(\"computed\"); return $a })\nfmt.Println(f(), f())",
            "var nilch chan int\nready := make(chan int, 1)\nfor i := range 3 {\n\tif i == $b%3 {\n\t\tready <- i\n\t}\n\tselect {\n\tcase v := <-nilch:\n\t\tfmt.Println(\"never\", v)\n\tcase v, ok := <-ready:\n\t\tfmt.Println(\"ready\", v, ok)\n\tdefault:\n\t\tfmt.Println(\"default\", i)\n\t}\n}",
            "sem := make(chan struct{}, 2)\nresults := make([]int, $n)\nvar wg sync.WaitGroup\nfor i := range results {\n\twg.Add(1)\n\tgo func() {\n\t\tdefer wg.Done()\n\t\tsem <- struct{}{}\n\t\tdefer func() { <-sem }()\n\t\tresults[i] = i * i\n\t}()\n}\nwg.Wait()\nfmt.Println(results)",
            "errs := make(chan error, 1)\ngo func() {\n\tdefer func() { errs <- fmt.Errorf(\"caught: %v\", recover()) }()\n\tvar m map[int]int\n\tm[$a] = 1\n}()\nfmt.Println(<-errs)",
            "type msg struct {\n\tid int\n\treply chan int\n}\nreqs := make(chan msg)\ngo func() {\n\tfor r := range reqs {\n\t\tr.reply <- r.id * $a\n\t}\n}()\nfor i := range $n {\n\tr := msg{i, make(chan int)}\n\treqs <- r\n\tfmt.Print(<-r.reply, \" \")\n}\nclose(reqs)\nfmt.Println()",
            "cond := sync.NewCond(&sync.Mutex{})\nturn := 0\nvar wg sync.WaitGroup\nfor i := range $n {\n\twg.Go(func() {\n\t\tcond.L.Lock()\n\t\tfor turn != i {\n\t\t\tcond.Wait()\n\t\t}\n\t\tfmt.Print(i, \" \")\n\t\tturn++\n\t\tcond.Broadcast()\n\t\tcond.L.Unlock()\n\t})\n}\nwg.Wait()\nfmt.Println(turn)",
            "ctx, cancel := context.WithTimeout(context.Background(), time.Millisecond)\ndefer cancel()\nselect {\ncase <-ctx.Done():\n\tfmt.Println(ctx.Err(), errors.Is(ctx.Err(), context.DeadlineExceeded))\ncase <-make(chan int):\n}",
            "gen := func(n int) <-chan int {\n\tc := make(chan int)\n\tgo func() {\n\t\tfor i := 2; i < n; i++ {\n\t\t\tc <- i\n\t\t}\n\t\tclose(c)\n\t}()\n\treturn c\n}\nc := gen($n * 6)\nfor {\n\tp, ok := <-c\n\tif !ok {\n\t\tbreak\n\t}\n\tfmt.Print(p, \" \")\n\tnext := make(chan int)\n\tgo func(in <-chan int) {\n\t\tfor v := range in {\n\t\t\tif v%p != 0 {\n\t\t\t\tnext <- v\n\t\t\t}\n\t\t}\n\t\tclose(next)\n\t}(c)\n\tc = next\n}\nfmt.Println()",
            "a, b := make(chan int), make(chan int)\ngo func() { a <- func() int { fmt.Println(\"value\"); return $a }() }()\nselect {\ncase v := <-a:\n\tfmt.Println(\"a\", v)\ncase b <- func() int { fmt.Println(\"evaluated\"); return 1 }():\n}" if False else "x := []int{0, 0}\ni := 0\nc := make(chan int, 1)\nc <- $a\nselect {\ncase x[func() int { i++; return i }()] = <-c:\n\tfmt.Println(x, i)\n}",
            "try_(func() {\n\tc := make(chan int, 1)\n\tclose(c)\n\tselect {\n\tcase c <- 1:\n\tdefault:\n\t}\n})",
            "var rw sync.RWMutex\nrw.RLock()\nfmt.Println(rw.TryRLock(), rw.TryLock())\nrw.RUnlock()\nrw.RUnlock()\nfmt.Println(rw.TryLock(), rw.TryRLock())",
        ]
        chosen = self.r.sample(options, 4)
        self.write("", "_, _, _, _, _ = sync.NewCond, context.Background, errors.New, atomic.AddInt32, time.Second\n" + "\n".join(f"{{\n{o}\n}}" for o in chosen), n=k(1, 4), a=k(1, 9), b=k(1, 4))

    def order(self):
        """Where effects stand: calls print their turn."""
        k = self.r.randint
        t = lambda n: f"t@({k(0, 3) if n is None else n})"
        options = [
            "fmt.Println(t@(1) + t@(2)*t@(3) - t@(4))", "a := []int{t@(5), 4: t@(6), t@(7)}\nfmt.Println(a)", "m := map[int]int{t@(1): t@(2), t@(3): t@(4)}\nfmt.Println(m)",
            "xs := []int{1, 2, 3, 4}\nxs[t@(1)], xs[t@(2)] = t@(7), xs[t@(3)]\nfmt.Println(xs)", "i, xs := 0, []int{10, 20, 30}\ni, xs[i] = 2, 5\nfmt.Println(i, xs)\nxs[0], xs[i] = xs[i], xs[0]\nfmt.Println(xs)",
            "p := &node@{1, &node@{2, nil}}\np, p.next = p.next, p\nfmt.Println(p.v, p.next == nil)", "a, b, c := 1, 2, 3\na, b, c = c, a, b+a\nfmt.Println(a, b, c)",
            "s := S@{t@(1), t@(2)}\ns.a, s.b = s.b, t@(s.a)\nfmt.Println(s)", "fmt.Println(t@(0) > 0 && t@(1) > 0 || t@(2) > 0 && t@(3) > 5)", "obj@(1).call(t@(2)).call(t@(3))",
            "defer show@(t@(1), t@(2))\nfmt.Println(\"between\")\nx := t@(3)\ndefer func(v int) { fmt.Println(v, x) }(x + t@(4))\nx = 100", "xs := []int{1, 2, 3}\nxs[t@(0)] += t@(1)\nxs[t@(2)]++\nfmt.Println(xs)",
            "m := map[string]int{}\nm[k@(\"a\")], m[k@(\"b\")] = t@(1), t@(2)\nm[k@(\"a\")] += t@(3)\nfmt.Println(m)", "switch t@(2) {\ncase t@(1), t@(2), t@(3):\n\tfmt.Println(\"hit\")\ncase t@(4):\n}",
            "f, g := func() func(int) int { fmt.Println(\"f\"); return t@ }, func() int { fmt.Println(\"g\"); return 4 }\nfmt.Println(f()(g()))", "var arr [3]int\nfor arr[t@(1)] = range t@(2) {\n}\nfmt.Println(arr)",
            "xs := []int{1, 2, 3}\nfor i, x := range xs {\n\txs = append(xs, x)\n\txs[len(xs)-1] += i\n\tif i == 0 {\n\t\txs[1] = 50\n\t}\n}\nfmt.Println(xs)", "two := func() (int, int) { return t@(1), t@(2) }\nfmt.Println(two())\nxs := [3]int{}\nxs[t@(0)], xs[t@(1)] = two()\nfmt.Println(xs)",
            "try_(func() {\n\tvar xs []int\n\txs[t@(1)] = t@(2)\n})\ntry_(func() {\n\tvar p *S@\n\tp.a = t@(3)\n})\ntry_(func() {\n\tvar m map[int]int\n\tm[t@(1)] = t@(2)\n})", "try_(func() { fmt.Println(t@(1) / (t@(1) - 1), t@(9)) })",
            "var e any = \"s\"\ntry_(func() {\n\tn, s := e.(int), t@(1)\n\tfmt.Println(n, s)\n})", "c := make(chan int, 2)\nc <- t@(1)\nc <- t@(2)\nfmt.Println(<-c-t@(5), <-c)", "x := 1\nf := func() int { x *= 3; return x }\ny := x + f() + x\nz := []int{x, f(), x}\nw := [2]int{f(), x}\nfmt.Println(x, y, z, w, f(), x)",
            "x := 1\nf := func(p *int) int { *p += 5; return *p }\nfmt.Println(x, f(&x), x)\ny := S@{x, f(&x)}\nm := map[int]int{x: f(&x)}\nfmt.Println(y, m, x == f(&x), f(&x) == x)", "a := [3]int{1, 2, 3}\nb := a\nf := func() int { a[0] = 9; return 1 }\nc, d := a[0]+f(), a\nb[f()], a[1] = a[0], b[0]\nfmt.Println(a, b, c, d)",
            "g := func() (r int) { defer func() { r *= t@(2) }(); return t@(3) }\nfmt.Println(g() - t@(1))", "s := \"ab\"\nf := func() string { s += \"c\"; return s }\nfmt.Println(s+f()+s, len(s), f()[len(s)-1:])", "go show@(t@(1), func() int { return t@(2) }())" if False else "fmt.Println(len([]int{t@(1), t@(2)}), len([2]int{t@(3)}), cap(make([]int, t@(1), t@(4))))",
            "fmt.Println([]func() int{func() int { return t@(1) }, func() int { return t@(2) }}[t@(1)]())", "x, p := 1, new(int)\n*p, x = x, t@(*p)\n(*p)++\nfmt.Println(*p, x)\nq := &x\n*q, x = 5, 6\nfmt.Println(x)", "m := map[int][]int{1: {1}}\nm[t@(1)] = append(m[1], t@(2), len(m[t@(1)]))\ndelete(m, t@(9))\nfmt.Println(m, copy(m[1], []int{t@(7)}))",
        ]
        chosen = self.r.sample(options, self.r.randint(4, 7))
        self.write("""
type node@ struct {
	v    int
	next *node@
}
type S@ struct{ a, b int }
type chain@ int
func obj@(n int) chain@ { fmt.Println("obj", n); return chain@(n) }
func (c chain@) call(n int) chain@ { fmt.Println("call", c, n); return c*10 + chain@(n) }
func t@(n int) int { fmt.Print("t", n, " "); return n }
func k@(s string) string { fmt.Print("k", s, " "); return s }
func show@(a, b int) { fmt.Println("show", a, b) }
""", "\n".join(f"func() {{\n{o}\n}}()" for o in chosen))

    def package_init(self):
        n = self.r.randint(4, 8)
        order = list(range(n))
        self.r.shuffle(order)
        decls = []
        for place in range(n):
            i = order[place]
            smaller = [j for j in range(i)]
            uses = self.r.sample(smaller, min(len(smaller), self.r.randint(0, 2)))
            style = self.r.randint(0, 4)
            terms = "".join(f" + v{j}@" for j in uses)
            if style == 0:
                decls.append(f"var v{i}@ = log@({i}, {self.r.randint(0, 9)}{terms})")
            elif style == 1:
                decls.append(f"var v{i}@ = through{i}@()\nfunc through{i}@() int {{ return log@({i}, 1{terms}) }}")
            elif style == 2:
                decls.append(f"var v{i}@, w{i}@ = both{i}@()\nfunc both{i}@() (int, int) {{ return log@({i}, 2{terms}), log@({i}, -1) }}")
            elif style == 3:
                decls.append(f"var v{i}@, w{i}@ = log@({i}, 3), log@({i}, 0{terms})")
            else:
                decls.append(f"type M{i}@ struct{{}}\nfunc (M{i}@) get() int {{ return func() int {{ return log@({i}, 4{terms}) }}() }}\nvar v{i}@ = M{i}@{{}}.get()")
        inits = [f"func init() {{ trace@ = append(trace@, \"init{j}\"); v{self.r.randrange(n)}@ += {j + 1} }}" for j in range(self.r.randint(0, 3))]
        if inits:
            decls.insert(self.r.randint(0, len(decls)), inits[0])
            decls += inits[1:]
        self.write("var trace@ []string\nfunc log@(i, x int) int { trace@ = append(trace@, fmt.Sprint(i, \"=\", x)); return x }\nvar _ = log@(-1, v0@)\n" + "\n".join(decls), f"fmt.Println(trace@, {', '.join(f'v{i}@' for i in range(n))})")

    def numbers_text(self):
        self.imports |= {"strconv", "errors"}
        k = self.r.randint
        lines = []
        for _ in range(k(3, 6)):
            text, base, bits = self.pick(*TEXTS, '"127"', '"128"', '"-129"', '"0b101"', '"0o17"', '"017"', '"z"', '"ff"', '"1e400"', '"0x1p-2"', '".5"', '"1."', '"NaN"', '"-inf"', '"1e-400"', '"18446744073709551616"', '"_1"', '"1__0"', '"0x"'), self.pick(0, 2, 8, 10, 10, 16, 36, 1, 37), self.pick(0, 8, 16, 32, 64, 65)
            lines.append(self.pick(f"{{ x, err := strconv.ParseInt({text}, {base}, {bits}); fmt.Println(x, err) }}", f"{{ x, err := strconv.ParseUint({text}, {base}, {bits}); fmt.Println(x, err, errors.Is(err, strconv.ErrRange)) }}", f"{{ x, err := strconv.Atoi({text}); fmt.Println(x, err) }}",
                                   f"{{ x, err := strconv.ParseFloat({text}, {self.pick(32, 64)}); fmt.Println(x, err) }}", f"{{ x, err := strconv.ParseBool({text}); fmt.Println(x, err) }}", f"{{ x, err := strconv.Unquote({self.pick(text, 'strconv.Quote(' + text + ')')}); fmt.Printf(\"%q %v\\n\", x, err) }}"))
        for _ in range(k(2, 4)):
            f = self.pick(*FLOATS)
            lines.append(f"fmt.Println(strconv.FormatFloat({f}, '{self.pick(*'eEfgGbxX')}', {self.pick(-1, 0, 1, 3, 10, 20)}, {self.pick(32, 64) if f not in FLOATS[14:16] else 64}), strconv.FormatInt({self.integer('int64')}, {k(2, 36)}), strconv.Itoa({self.integer('int')}), strconv.FormatUint({self.integer('uint64')}, {k(2, 36)}))")
            lines.append(f"fmt.Println(strconv.Quote({self.pick(*TEXTS)}), strconv.QuoteRune({self.pick(*RUNE_LIST)}), string(strconv.AppendInt([]byte(\"x\"), {self.integer('int64')}, 10)), strconv.FormatBool({self.pick('true', 'false')}), strconv.QuoteToASCII({self.pick(*TEXTS)}))")
        self.write("", "_ = errors.New\n" + "\n".join(lines))

    def mathematics(self):
        self.imports |= {"math", "math/bits", "sort"}
        one = ["Sqrt", "Floor", "Ceil", "Trunc", "Round", "RoundToEven", "Abs", "Cbrt", "Exp", "Exp2", "Log", "Log2", "Log10", "Log1p", "Expm1", "Sin", "Cos", "Tan", "Asin", "Acos", "Atan", "Sinh", "Cosh", "Tanh"]
        two = ["Pow", "Mod", "Hypot", "Atan2", "Max", "Min", "Dim", "Remainder", "Copysign"]
        x = lambda: self.pick(*SPECIAL, *FLOATS, repr(self.r.uniform(-10, 10)), repr(self.r.uniform(0, 1)))
        lines = [f"fmt.Println({', '.join(f'math.{f}({x()})' for f in self.r.sample(one, 4))})" for _ in range(self.r.randint(1, 3))]
        lines += [f"fmt.Println({', '.join(f'math.{f}({x()}, {x()})' for f in self.r.sample(two, 3))})" for _ in range(self.r.randint(1, 2))]
        lines.append(f"fmt.Println(math.Float64bits({x()}), math.Float32bits(float32(id_(float64({x()})))), math.IsNaN({x()}), math.Signbit({x()}), math.MaxInt64, math.SmallestNonzeroFloat64, uint64(math.MaxUint64), math.Pi)")
        lines.append(f"{{ f, e := math.Frexp({x()}); i, fr := math.Modf({x()}); fmt.Println(f, e, i, fr, math.Ldexp(0.7, {self.r.randint(-5, 9)})) }}")
        u = self.integer("uint64")
        lines.append(f"fmt.Println(bits.OnesCount64({u}), bits.LeadingZeros64({u}), bits.TrailingZeros64({u}), bits.Reverse64({u}), bits.Len64({u}), bits.RotateLeft64({u}, {self.r.randint(-70, 70)}), bits.ReverseBytes64({u}))")
        lines.append(f"{{ hi, lo := bits.Mul64({u}, {self.integer('uint64')}); s, c := bits.Add64({u}, {self.integer('uint64')}, 1); fmt.Println(hi, lo, s, c) }}")
        values = ", ".join(self.pick("3", "-1", "7", "0", "7", "22") for _ in range(self.r.randint(0, 8)))
        lines.append(f"{{ xs := []int{{{values}}}; sort.Sort(sort.Reverse(sort.IntSlice(xs))); i := sort.Search(len(xs), func(i int) bool {{ return xs[i] <= 3 }}); fmt.Println(xs, i, sort.SliceIsSorted(xs, func(i, j int) bool {{ return xs[i] < xs[j] }})) }}")
        lines.append(f"{{ ps := []struct{{ n int; s string }}{{{', '.join(f'{{{self.r.randint(0, 3)}, {chr(34)}{c}{chr(34)}}}' for c in 'abcdefgh'[:self.r.randint(0, 8)])}}}; sort.SliceStable(ps, func(i, j int) bool {{ return ps[i].n < ps[j].n }}); fmt.Println(ps) }}")
        self.write("", "\n".join(lines))

    def errors_chain(self):
        self.imports |= {"errors"}
        k = self.r.randint
        self.write("""
var base@ = errors.New("base")
type Code@ int
func (c Code@) Error() string { return fmt.Sprintf("code %d", int(c)) }
func (c Code@) Is(t error) bool { return t == base@ && c > 3 }
type Wrap@ struct {
	op  string
	err error
}
func (w *Wrap@) Error() string { return w.op + ": " + w.err.Error() }
func (w *Wrap@) Unwrap() error { return w.err }
func make@(n int) (err error) {
	defer func() {
		if r := recover(); r != nil {
			err = fmt.Errorf("recovered: %w", r.(error))
		}
	}()
	switch n {
	case 0:
		return nil
	case 1:
		return &Wrap@{"op", base@}
	case 2:
		return fmt.Errorf("a %w and %w", Code@($c), &Wrap@{"x", Code@(2)})
	case 3:
		return errors.Join(base@, nil, Code@($c))
	case 4:
		_ = []int{}[id_($c)]
	case 5:
		var w *Wrap@
		return w
	}
	return fmt.Errorf("%v %d: %w", base@, n, errors.Join(nil, nil))
}""", """
for n := range 7 {
	err := make@(n)
	if err == nil {
		fmt.Println(n, "nil")
		continue
	}
	var code Code@
	var wrap *Wrap@
	fmt.Println(n, errors.Is(err, base@), errors.As(err, &code), code)
	if n != 5 {
		fmt.Println(err, errors.As(err, &wrap), errors.Unwrap(err) == nil)
		fmt.Printf("%v|%s|%q|%T\\n", err, err, err, err)
	}
}
fmt.Printf("%v %+v %d %x %T\\n", Code@($c), Code@(1), Code@(2), Code@(10), base@)
""", c=k(0, 9))

    def numeric_forms(self):
        """Expressions of the other generator, over numbers alone."""
        lines = []
        saved = self.scopes
        self.scopes = [[]]
        for n in range(self.r.randint(3, 6)):
            kind = self.r.choice(INT_TYPES + [F64, F32, C128, C64, STRING, BOOL])
            lines.append(f"v{n} := id_[{kind.text}]({self.expr(kind, 3)})")
            lines.append(f"fmt.Println(v{n})")
            self.scopes[-1].append(Var(f"v{n}", kind))
        self.scopes = saved
        self.write("", "\n".join(lines).replace("$", "$$"))

    TOPICS = ["fmt_verbs", "fmt_verbs", "constants", "conversions", "shifts", "strings_runes", "slices_ops", "slices_ops", "arrays", "maps_ops", "structs", "methods_values", "interfaces", "closures",
              "generics", "range_func", "defer_panic", "control", "channels", "order", "package_init", "numbers_text", "mathematics", "errors_chain", "numeric_forms",
              "network", "network", "select_forms", "contexts", "sync_calls", "patterns", "unwinding", "unwinding", "jumps", "embedding", "iterators", "iterators", "containers",
              "text_calls", "number_calls", "slice_calls", "times", "readers", "formats", "bounds"]

    TOPIC_ENDINGS = Program.ENDINGS + [
        "panic(struct{ a int; b string }{1, \"x\"})", "panic([]int{1})", "panic(id_(uint8(200)))", "panic(1i)", "panic(true)", "panic(\"line\\nline\")", "panic(errors.New(\"an error\"))", "panic(nil)",
        "defer func() { panic(\"second\") }()\n\tpanic(\"first\")", "defer func() {\n\t\tr := recover()\n\t\tpanic(r)\n\t}()\n\tpanic(errors.New(\"again\"))", "defer func() { defer func() { panic(3) }(); panic(2) }()\n\tpanic(1)",
        "defer func() { fmt.Println(recover()) }()\n\tdefer func() { panic(\"two\") }()\n\tpanic(\"one\")", "func() {\n\t\tdefer runtime.Goexit()\n\t\tpanic(\"x\")\n\t}()", "ch := make(chan int)\n\tgo func() { select {} }()\n\tch <- 1",
        "var rw sync.RWMutex\n\trw.RLock()\n\trw.Lock()", "var mu sync.Mutex\n\tmu.Unlock()", "sync.NewCond(&sync.Mutex{}).Wait()", "for range make(chan int) {\n\t}", "var c chan int\n\tfor range c {\n\t}",
        "var wg sync.WaitGroup\n\twg.Done()", "ch := make(chan int)\n\tdefer close(ch)\n\tclose(ch)", "var e error\n\tfmt.Println(e.Error())", "_ = make([]int, id_S(-5))", "x := []int{1, 2}\n\t_ = x[id_S(uint64(1<<63)):]",
        "_ = any(map[string]int{}) == any(map[string]int{})", "m := map[any]int{}\n\tm[[]int{1}] = 2", "fmt.Println(any(3).(fmt.Stringer))", "go func() {\n\t\tvar p *int\n\t\t*p = 2\n\t}()\n\tselect {}", "os.Exit(0)", "defer os.Exit(4)\n\tpanic(\"lost\")",
        "mu := new(sync.Mutex)\n\tmu.Lock()\n\tgo func() { mu.Lock() }()\n\tfor {\n\t\truntime.Gosched()\n\t\tmu.Lock()\n\t}", "println(\"to stderr\", 1, 2.5, true)\n\tpanic(fmt.Sprintf(\"%d\", 9))",
    ]

    def generate(self):
        names = self.r.sample(self.TOPICS, self.r.randint(1, 2))
        calls, ends = [], []
        for number, name in enumerate(names):
            self.mark, self.stuck = number, False
            getattr(self, name)()
            # What may end the program comes last.
            (ends if self.stuck else calls).append(self.fill("c@()" if self.stuck else "try_(c@)"))
        self.lines.append(f"func main_{self.seed}() {{")
        self.lines += [f"\t{call}" for call in calls + ends[:1]]
        self.ends = bool(ends) or self.chance(self.ENDS)
        if self.ends and not ends:
            ending = self.r.choice(self.TOPIC_ENDINGS).replace("id_S", "id_")
            for package in ("os", "sync", "runtime", "errors"):
                if package + "." in ending:
                    self.imports.add(package)
            self.lines += ("\t" + ending).split("\n")
        self.lines.append("}")
        return self
