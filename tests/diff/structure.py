"""Topics whose programs have a random structure: nests of deferred calls and panics, jumps, embedded types, iterators, generic types."""

import re

PANICS = ['panic("text")', "panic(err@(3))", "panic(fmt.Errorf(\"wrapped %w\", err@(4)))", "panic(id_(5))", "panic(&ptr@{1})", "panic(2.5)", "panic(true)", "panic(name@(\"n\"))", "panic(str@(6))", "_ = []int{1}[id_(5)]", "_ = 1 / id_(0)", "var p *ptr@; p.n++", "_ = any(\"s\").(int)",
          "var m map[string]int; m[\"a\"] = 1", "panic(nil)", "close((chan int)(nil))", "_ = any(err@(1)).(fmt.Stringer)", "var f func(); f()", "_ = make([]int, id_(-1))", "_ = \"abc\"[id_(9):]", "panic(errors.New(\"new\"))", "panic('x')", "panic(uint8(7))", "panic(\"two\\nlines\")", "panic(1i)"]


class Structure:
    """A mixin: what it calls beside its own stands in `topics.Topics`."""

    # Deferred calls, panics, recovers

    PANIC_TYPES = """
type err@ int
func (e err@) Error() string { return fmt.Sprint("err", int(e)) }
type ptr@ struct{ n int }
func (p *ptr@) Error() string { return fmt.Sprint("ptr", p.n) }
type name@ string
type str@ int
func (s str@) String() string { return "str" }
func log@(xs ...any) { fmt.Println(xs...) }
func give@(what string) string { fmt.Println("give", what); return what }
func each@(yield func(int) bool) {
	defer fmt.Println("each ends")
	for i := range 3 {
		if !yield(i) {
			fmt.Println("each stopped")
			return
		}
	}
}
"""

    def unwinding(self):
        """Functions that defer, panic, recover, panic again and leave by Goexit; a third of them end the program."""
        self.imports |= {"errors", "runtime", "sync"}
        fatal = self.chance(0.3)
        count = self.r.randint(1, 4)
        decls = [self.PANIC_TYPES]
        for n in reversed(range(count)):
            self.place, self.last = n, count
            decls.append(f"func g{n}@(d int) (res string) {{\n" + self.inside(self.unwind(self.r.randint(2, 5), 2, "return res + \"x\"")) + "\n\treturn res + \"end\"\n}")
        call = "fmt.Println(g0@(1))"
        body = ["_, _, _ = errors.New, runtime.Gosched, sync.NewCond"]
        body += [call] if fatal else ["try_(func() {", "\t" + call, "})", "try_(func() { fmt.Println(g0@(2)) })"]
        self.write("\n".join(decls), "\n".join(body))
        self.stuck = self.stuck or fatal

    def inside(self, lines):
        return "\n".join("\t" + line for text in lines for line in text.split("\n"))

    def unwind(self, count, depth, leave):
        """Statements of a function body; `leave` is a return that fits."""
        lines = []
        for _ in range(count):
            block = lambda leave="return": self.inside(self.unwind(self.r.randint(1, 3), depth - 1, leave))
            pick, mark = self.r.random(), self.name("s")
            if pick < 0.12 or depth == 0 and pick < 0.4:
                lines.append(self.pick(f'log@("{mark}", d)', f'log@("{mark}", res)', f'res += "{mark} "', "d++"))
            elif pick < 0.2:
                lines.append(self.pick(f'defer log@("{mark}", d, give@("{mark}"))', f'defer log@(recover(), "{mark}")', "defer recover()", f'defer func(s string) {{ log@(s, d, res) }}(res)', "defer err@(d).Error()", "defer panic(\"deferred\")" if self.chance(0.3) else f'defer log@("{mark}")', "var none func()\ndefer none()" if self.chance(0.3) else f'defer log@(d)'))
            elif pick < 0.28:
                lines.append(self.pick(f"if r := recover(); r != nil {{\n\tlog@(\"{mark}\", r)\n}}", f"log@(\"{mark}\", recover())", f"if r := recover(); r != nil {{\n\tres = fmt.Sprint(\"{mark}\", r)\n\tpanic(r)\n}}", f"if e, ok := recover().(error); ok {{\n\tres = e.Error()\n}}", f"switch r := recover().(type) {{\ncase nil:\n\tlog@(\"{mark} nil\")\ncase runtime.Error:\n\tlog@(\"{mark} runtime\", r)\ncase error:\n\tpanic(fmt.Errorf(\"{mark} %w\", r))\ndefault:\n\tfmt.Printf(\"{mark} %T %v\\n\", r, r)\n}}"))
            elif pick < 0.38:
                panic = self.pick(*PANICS)
                lines.append(f"if {self.pick('true', 'd > 0', 'd > 1', 'len(res) < 9')} {{\n\t{panic}\n}}")
            elif pick < 0.42:
                lines.append(f"if d {self.pick('<', '>', '==')} {self.r.randint(0, 3)} {{\n\t{leave}\n}}")
            elif depth == 0:
                lines.append(f'log@("{mark}")')
            elif pick < 0.62:
                lines.append(f"defer func() {{\n{block()}\n}}()")
            elif pick < 0.7:
                lines.append(f"func() {{\n{block()}\n}}()")
            elif pick < 0.76 and self.place + 1 < self.last:
                other = self.r.randint(self.place + 1, self.last - 1)
                lines.append(self.pick(f"res += g{other}@(d + 1)", f"log@(g{other}@(d))", f"defer g{other}@(d)", f"defer func() {{ res += g{other}@(2) }}()", f"defer log@(g{other}@(1))"))
            elif pick < 0.82:
                lines.append(f"for i := range {self.r.randint(1, 2)} {{\n\tdefer func() {{\n\t\tlog@(i, d)\n{self.inside([block()])}\n\t}}()\n}}")
            elif pick < 0.92:
                exits = self.pick("break", "continue", leave, f"defer log@(\"{mark}\", i)", "log@(i)")
                lines.append(f"for i := range each@ {{\n{block(leave)}\n\tif i == {self.r.randint(0, 2)} {{\n\t\t{exits}\n\t}}\n}}")
            elif pick < 0.97:
                lines.append(f"func() {{\n\tvar wg sync.WaitGroup\n\tdefer wg.Wait()\n\twg.Add(1)\n\tgo func() {{\n\t\tdefer wg.Done()\n\t\tdefer func() {{ log@(\"{mark}\", recover()) }}()\n{self.inside([block()])}\n\t\t{self.pick('runtime.Goexit()', 'log@(1)', 'panic(7)')}\n\t}}()\n}}()")
            else:
                lines.append("func() {\n\tdefer func() {\n\t\tdefer func() { log@(recover()) }()\n" + self.inside([block()]) + "\n\t\tpanic(fmt.Sprint(\"again \", recover()))\n\t}()\n" + block() + "\n}()")
        return lines

    # Jumps

    def jumps(self):
        """Labels and gotos between them, out of loops, switches and selects."""
        n, k = self.r.randint(2, 5), self.r.randint
        condition = lambda: f"{self.pick('x', 'n', 'x+n')}%{k(2, 7)} {self.pick('==', '<', '>')} {k(0, 3)}"
        body = [f"n, x := 0, {k(0, 50)}"]
        goto = lambda: f"goto L{k(0, n - 1)}"

        def block(depth, loops):
            lines = []
            for _ in range(k(1, 3)):
                pick = self.r.random()
                exits = [goto()] + [word for label, switch in loops[-1:] for word in (["break"] if switch else ["break", "continue"])] + [f"{word} {label}" for label, switch in loops for word in (["break"] if switch else ["break", "continue"])]
                if pick < 0.25 or depth == 0:
                    lines.append(self.pick(f'fmt.Print("{self.name("s")} ", x, " ")', f"x = x*{k(2, 5)} + {k(1, 9)}", "x ^= n", f"if {condition()} {{\n\t{self.pick(*exits)}\n}}", f"if {condition()} {{\n\t{self.pick(*exits)}\n}}"))
                    continue
                label = self.name("B")
                if pick < 0.5:
                    head = self.pick(f"for i := range {k(1, 4)}", f"for i := 0; i < {k(1, 4)}; i++", f"for i := range upto_({k(1, 4)})", f"for i := range []int{{{k(0, 9)}, 2}}")
                    inner = block(depth - 1, loops + [(label, False)])
                    lines.append(f"{label}:\n{head} {{\n\tif n++; n > 60 {{\n\t\tgoto end\n\t}}\n\tx += i\n{self.inside(inner)}\n}}")
                elif pick < 0.75:
                    cases = []
                    for value in range(k(1, 3)):
                        inner = block(depth - 1, loops + [(label, True)])
                        cases.append(f"case {value}:\n{self.inside(inner)}" + ("\n\tfallthrough" if self.chance(0.3) else ""))
                    cases.insert(k(0, len(cases)), f"default:\n{self.inside(block(depth - 1, loops + [(label, True)]))}")
                    cases[-1] = cases[-1].removesuffix("\n\tfallthrough")
                    lines.append(f"{label}:\nswitch x % {k(2, 5)} {{\n" + "\n".join(cases) + "\n}")
                elif pick < 0.85:
                    lines.append(f"{label}:\nselect {{\ndefault:\n{self.inside(block(depth - 1, loops + [(label, True)]))}\n}}")
                else:
                    lines.append(f"if {condition()} {{\n{self.inside(block(depth - 1, loops))}\n}} else {{\n{self.inside(block(depth - 1, loops))}\n}}")
                if not re.search(rf"(break|continue) {label}\b", lines[-1]):
                    lines[-1] = lines[-1].removeprefix(f"{label}:\n")
            return lines

        for label in range(n):
            body += [f"L{label}:", "if n++; n > 60 {\n\tgoto end\n}", f'fmt.Print("L{label} ")', *block(2, [])]
        used = set(re.findall(r"goto (L\d+)", "\n".join(body)))
        body = [line for line in body if not re.fullmatch(r"L\d+:", line) or line[:-1] in used]
        self.write("", "\n".join(body + ["end:", "fmt.Println(n, x)"]))

    # Embedded types

    def embedding(self):
        """Structs and interfaces in each other: promoted fields and methods, by value and by pointer, found and hidden."""
        k, r = self.r.randint, self.r
        count, decls, types = k(3, 6), [], []
        for n in range(count):
            fields = r.sample(["F0", "F1", "F2"], k(0, 2))
            inner = [(t, self.pick("", "", "*")) for t in r.sample(types, min(len(types), k(0, 2)))] if n else []
            face = self.chance(0.25) and n > 0
            methods = r.sample(["M0", "M1", "M2", "M3"], k(0, 2))
            string = self.chance(0.15)
            if not (inner or fields):
                fields = ["F0"]
            lines = [f"type T{n}@ struct {{"] + [f"\t{f} int" for f in fields] + [f"\t{star}T{t['n']}@" for t, star in inner] + (["\tface@"] if face else []) + ["}"]
            for m in methods:
                star = self.pick("", "*")
                effect = f"t.{r.choice(fields)}++; " if fields and star and self.chance(0.5) else ""
                lines.append(f"func (t {star}T{n}@) {m}() string {{ {effect}return \"T{n}.{m}\"{' + fmt.Sprint(t.' + r.choice(fields) + ')' if fields else ''} }}")
            if string:
                lines.append(f"func (t {self.pick('', '*')}T{n}@) {self.pick('String', 'Error', 'GoString')}() string {{ return \"text{n}\" }}")
            decls += lines
            types.append({"n": n, "fields": fields, "inner": inner, "face": face, "methods": methods})

        def value(t, deep=True):
            parts = [f"{f}: {k(0, 9)}" for f in t["fields"]] + [f"T{i['n']}@: {('&' if star else '') + value(i)}" for i, star in t["inner"] if not star or self.chance(0.85)]
            if t["face"] and self.chance(0.8):
                parts.append(f"face@: T0@{{{'' if not types[0]['fields'] else types[0]['fields'][0] + ': 3'}}}")
            return f"T{t['n']}@{{{', '.join(parts)}}}"

        def fields(t):
            """The promoted fields that a selector finds: the only one at the shallowest depth."""
            found, level = {}, [t]
            while level:
                names = {}
                for x in level:
                    for f in x["fields"] + [f"T{i['n']}@" for i, _ in x["inner"]] + (["face@"] if x["face"] else []):
                        names[f] = names.get(f, 0) + 1
                for f, times in names.items():
                    found.setdefault(f, times)
                level = [i for x in level for i, _ in x["inner"]]
            return [f for f, times in found.items() if times == 1 and f.startswith("F")]

        plain = lambda t: not t["face"] and all(not star and plain(i) for i, star in t["inner"])
        decls.insert(0, "type face@ interface{ Face() string }\nfunc (t T0@) Face() string { return \"face\" }")
        decls.append("func ask@(name string, x any) {\n\ttry_(func() {\n\t\tif m, ok := x.(interface{ M0() string }); ok {\n\t\t\tfmt.Println(name, m.M0(), m.M0())\n\t\t}\n\t\tif m, ok := x.(interface{ M1() string }); ok {\n\t\t\tfmt.Println(name, m.M1())\n\t\t}\n\t\tif m, ok := x.(interface{ M2() string; M1() string }); ok {\n\t\t\tf := m.M2\n\t\t\tfmt.Println(name, \"both\", f(), f())\n\t\t}\n"
                     "\t\tif m, ok := x.(interface{ M2() string }); ok {\n\t\t\tfmt.Println(name, m.M2())\n\t\t}\n\t\t_, s := x.(fmt.Stringer)\n\t\t_, e := x.(error)\n\t\t_, g := x.(fmt.GoStringer)\n\t\t_, f := x.(face@)\n\t\tfmt.Println(name, s, e, g, f)\n\t\tif f {\n\t\t\tfmt.Println(x.(interface{ Face() string }).Face())\n\t\t}\n\t\t_ = x.(interface{ M3() string })\n\t})\n}")
        body = []
        for t in r.sample(types, min(len(types), 4)):
            x = f"x{t['n']}"
            body += [f"{x} := {value(t)}", f'ask@("{x}", {x})', f'ask@("&{x}", &{x})']
            found = fields(t)
            for f in found[:2]:
                body.append(self.pick(f"try_(func() {{ {x}.{f} += 5; fmt.Println({x}.{f}) }})", f"try_(func() {{ p := &{x}.{f}; *p = 7; y := {x}; y.{f}++; fmt.Println({x}.{f}, y.{f}) }})", f"try_(func() {{ q := &{x}; q.{f}--; fmt.Println({x}.{f}) }})"))
            if plain(t):
                body += [f'fmt.Printf("%v %+v %T\\n", {x}, {x}, {x})', f"try_(func() {{ fmt.Println({x} == {value(t)}, any({x}) == any({x})) }})"]
                if self.chance(0.3):
                    body.append(f'fmt.Printf("%#v\\n", {x})')
        self.write("\n".join(decls), "\n".join(body))

    # Iterators

    ADAPTERS = """
func map@[T, U any](s iter.Seq[T], f func(T) U) iter.Seq[U] {
	return func(yield func(U) bool) {
		for x := range s {
			if !yield(f(x)) {
				return
			}
		}
	}
}
func take@[T any](s iter.Seq[T], n int) iter.Seq[T] {
	return func(yield func(T) bool) {
		if n <= 0 {
			return
		}
		left := n
		for x := range s {
			if left--; !yield(x) || left == 0 {
				return
			}
		}
	}
}
func drop@[T any](s iter.Seq[T], n int) iter.Seq[T] {
	return func(yield func(T) bool) {
		i := 0
		for x := range s {
			if i++; i <= n {
				continue
			}
			if !yield(x) {
				break
			}
		}
	}
}
func chain@[T any](ss ...iter.Seq[T]) iter.Seq[T] {
	return func(yield func(T) bool) {
		for _, s := range ss {
			for x := range s {
				if !yield(x) {
					return
				}
			}
		}
	}
}
func zip@[T, U any](a iter.Seq[T], b iter.Seq[U]) iter.Seq2[T, U] {
	return func(yield func(T, U) bool) {
		next, stop := iter.Pull(b)
		defer stop()
		for x := range a {
			y, ok := next()
			if !ok || !yield(x, y) {
				return
			}
		}
	}
}
func turns@[T any](a, b iter.Seq[T]) iter.Seq[T] {
	return func(yield func(T) bool) {
		na, sa := iter.Pull(a)
		nb, sb := iter.Pull(b)
		defer sb()
		defer sa()
		for {
			x, ok := na()
			if !ok {
				break
			}
			if !yield(x) {
				return
			}
			na, nb = nb, na
		}
		for x, ok := nb(); ok && yield(x); x, ok = nb() {
		}
	}
}
func log@[T any](name string, s iter.Seq[T]) iter.Seq[T] {
	return func(yield func(T) bool) {
		fmt.Println(name, "begins")
		defer fmt.Println(name, "ends")
		s(func(x T) bool {
			ok := yield(x)
			if !ok {
				fmt.Println(name, "stopped at", x)
			}
			return ok
		})
	}
}
func index@[T any](s iter.Seq[T]) iter.Seq2[int, T] {
	return func(yield func(int, T) bool) {
		i := -1
		s(func(x T) bool { i++; return yield(i, x) })
	}
}
func firsts@[T, U any](s iter.Seq2[T, U]) iter.Seq[T] {
	return func(yield func(T) bool) {
		for x := range s {
			if !yield(x) {
				return
			}
		}
	}
}
type tree@[T any] struct {
	left, right *tree@[T]
	v           T
}
func (t *tree@[T]) All(yield func(T) bool) { t.push(yield) }
func (t *tree@[T]) push(yield func(T) bool) bool {
	return t == nil || t.left.push(yield) && yield(t.v) && t.right.push(yield)
}
func forever@(yield func(int) bool) {
	for i := 0; yield(i); i++ {
	}
}
func sent@(n int) iter.Seq[int] {
	return func(yield func(int) bool) {
		c, done := make(chan int), make(chan struct{})
		defer close(done)
		go func() {
			defer close(c)
			for i := range n {
				select {
				case c <- i * i:
				case <-done:
					return
				}
			}
		}()
		for x := range c {
			if !yield(x) {
				return
			}
		}
	}
}
func breaks@(n int) iter.Seq[int] {
	return func(yield func(int) bool) {
		for i := range n {
			if !yield(i) {
				return
			}
		}
		panic("broken iterator")
	}
}
"""

    def sequence(self, depth):
        """An expression of type iter.Seq[int], never endless."""
        k, inner = self.r.randint, lambda: self.sequence(depth - 1)
        if depth == 0 or self.chance(0.2):
            return self.pick(f"slices.Values([]int{{{', '.join(str(k(0, 9)) for _ in range(k(0, 5)))}}})", f"iter.Seq[int](upto_({k(0, 5)}))", f"sent@({k(0, 4)})", "(&tree@[int]{&tree@[int]{nil, nil, 1}, &tree@[int]{nil, nil, 3}, 2}).All", f"take@[int](forever@, {k(0, 6)})", f"breaks@({k(0, 3)})" if self.chance(0.3) else f"firsts@(slices.All(make([]bool, {k(0, 4)})))",
                             f"map@(strings.SplitSeq(\"a,bb,,ccc\", \",\"), func(s string) int {{ return len(s) }})", "maps.Keys(map[int]int{4: 1})", "firsts@(slices.Backward([]string{\"x\", \"y\"}))")
        return self.pick(f"map@({inner()}, func(x int) int {{ return x*{k(1, 4)} - 1 }})", f"take@({inner()}, {k(0, 4)})", f"drop@({inner()}, {k(0, 3)})", f"chain@({inner()}, {inner()})", f"log@(\"{self.name('q')}\", {inner()})", f"turns@({inner()}, {inner()})", f"firsts@(zip@({inner()}, {inner()}))", f"firsts@(index@({inner()}))",
                         f"map@(slices.Chunk(slices.Collect({inner()}), {k(1, 3)}), func(x []int) int {{ return sum_(x) }})", f"slices.Values(slices.Sorted({inner()}))")

    def iterators(self):
        """Iterators made of iterators, and loops over them that are left in every way."""
        self.imports |= {"iter", "slices", "maps", "strings"}
        k = self.r.randint

        def loop(depth, outer):
            label = self.name("loop")
            pair, x, y = self.chance(0.3), self.name("x"), self.name("y")
            source = self.pick(f"zip@({self.sequence(1)}, {self.sequence(1)})", f"index@({self.sequence(2)})", f"slices.All([]int{{{k(0, 9)}, {k(0, 9)}}})") if pair else self.sequence(2)
            lines = [f"{label}:", f"for {x}, {y} := range {source} {{" if pair else self.pick(f"for {x} := range {source} {{", f"for {x} = range {source} {{")]
            if f"{x} = range" in lines[-1]:
                lines.insert(0, f"var {x} int")
            inner = [f"n += {x}", "if n++; n > 200 {\n\treturn \"too long\"\n}"] + ([f"n -= {y}"] if pair else [])
            names = outer + [label]
            for _ in range(k(1, 3)):
                target = self.r.choice(names)
                way = self.pick("break", "continue", f"break {target}", f"continue {target}", f'return fmt.Sprint("at ", {x})', "goto out", 'panic("in loop")', f"return", "continue") if depth else "break"
                inner.append(self.pick(f'fmt.Print("{x} ", {x}, " ")', f'defer func() {{ fmt.Println("deferred", {x}, n, res) }}()', f"fs = append(fs, func() int {{ {x}++; return {x} + n }})", f"if {x}%{k(2, 4)} == {k(0, 1)} {{\n\t{way}\n}}", f"if {x}%{k(2, 4)} == {k(0, 1)} {{\n\t{way}\n}}", f"switch {x} {{\ncase {k(0, 3)}:\n\tbreak\ncase {k(4, 9)}:\n\t{way if way != 'break' else 'n++'}\ndefault:\n\tfmt.Print(\".\")\n}}",
                                       f"defer func() {{\n\tif r := recover(); r != nil {{\n\t\tres = fmt.Sprint(\"saved \", r)\n\t}}\n}}()", f"go func() {{ c <- {x} }}()\nn += <-c", f"func() {{\n\tfor z := range upto_({x}) {{\n\t\tif z > 2 {{\n\t\t\treturn\n\t\t}}\n\t\tn++\n\t}}\n}}()"))
            if depth and self.chance(0.5):
                inner.insert(k(0, len(inner)), "\n".join(loop(depth - 1, names)))
            lines += [self.inside(inner), "}"]
            text = "\n".join(lines)
            if not re.search(rf"(break|continue) {label}\b", text):
                lines.remove(f"{label}:")
            return lines

        run = ["func run@() (res string) {", "\tn, c := 0, make(chan int)", "\tvar fs []func() int", '\tdefer func() { fmt.Println("left", n, len(fs), res, cap(c)) }()', "\t{", self.inside(loop(1, [])), "\t}", '\tfmt.Println("after")', "\t{", self.inside(loop(1, [])), "\t}", "\tres = \"ran \"", "\tgoto out", "out:", "\tfor _, f := range fs {", "\t\tfmt.Print(f(), \" \")", "\t}", "\treturn res + \"end\"", "}"]
        body = ["try_(func() { fmt.Println(run@()) })", f"try_(func() {{ fmt.Println(slices.Collect({self.sequence(3)})) }})"]
        body.append(f"try_(func() {{\n\tnext, stop := iter.Pull({self.sequence(2)})\n\tdefer stop()\n\tfor range {k(0, 4)} {{\n\t\tfmt.Println(next())\n\t}}\n\t{self.pick('stop()', 'panic(1)', '')}\n\tfmt.Println(next())\n}})")
        body.append(f"try_(func() {{\n\tnext, stop := iter.Pull2({self.pick(f'index@({self.sequence(1)})', f'zip@({self.sequence(1)}, {self.sequence(1)})')})\n\tfmt.Println(next())\n\tstop()\n\tfmt.Println(next())\n}})")
        self.write(self.ADAPTERS + "\n".join(run), "_, _ = maps.Keys[map[int]int], strings.Lines\n" + "\n".join(body))

    # Generic types

    CONTAINERS = """
type ring@[T any] struct {
	items   []T
	head, n int
}
func newRing@[T any](size int) *ring@[T] { return &ring@[T]{items: make([]T, size)} }
func (r *ring@[T]) Push(x T) (dropped T, full bool) {
	if r.n == len(r.items) {
		dropped, full = r.items[r.head], true
		r.items[r.head] = x
		r.head = (r.head + 1) % len(r.items)
		return
	}
	r.items[(r.head+r.n)%len(r.items)] = x
	r.n++
	return
}
func (r *ring@[T]) Each(f func(int, T)) {
	for i := range r.n {
		f(i, r.items[(r.head+i)%len(r.items)])
	}
}
type option@[T any] struct {
	v  T
	ok bool
}
func some@[T any](v T) option@[T] { return option@[T]{v, true} }
func (o option@[T]) Or(other T) T {
	if o.ok {
		return o.v
	}
	return other
}
func (o option@[T]) String() string {
	if !o.ok {
		return "none"
	}
	return fmt.Sprintf("some(%v)", o.v)
}
type entry@[K comparable, V any] struct {
	key        K
	val        V
	prev, next *entry@[K, V]
}
type cache@[K comparable, V any] struct {
	m           map[K]*entry@[K, V]
	first, last *entry@[K, V]
	cap         int
	gone        func(K, V)
}
func (c *cache@[K, V]) unlink(e *entry@[K, V]) {
	if e.prev != nil {
		e.prev.next = e.next
	} else {
		c.first = e.next
	}
	if e.next != nil {
		e.next.prev = e.prev
	} else {
		c.last = e.prev
	}
	e.prev, e.next = nil, nil
}
func (c *cache@[K, V]) front(e *entry@[K, V]) {
	if e.next = c.first; c.first != nil {
		c.first.prev = e
	} else {
		c.last = e
	}
	c.first = e
}
func (c *cache@[K, V]) Get(k K) (v option@[V]) {
	if e, ok := c.m[k]; ok {
		c.unlink(e)
		c.front(e)
		return some@(e.val)
	}
	return
}
func (c *cache@[K, V]) Put(k K, v V) {
	if c.m == nil {
		c.m = make(map[K]*entry@[K, V])
	}
	if e := c.m[k]; e != nil {
		e.val = v
		c.Get(k)
		return
	}
	e := &entry@[K, V]{key: k, val: v}
	c.m[k] = e
	c.front(e)
	if len(c.m) > c.cap {
		old := c.last
		c.unlink(old)
		delete(c.m, old.key)
		if c.gone != nil {
			c.gone(old.key, old.val)
		}
	}
}
func (c *cache@[K, V]) All() iter.Seq2[K, V] {
	return func(yield func(K, V) bool) {
		for e := c.first; e != nil && yield(e.key, e.val); e = e.next {
		}
	}
}
type heap@[T any] struct {
	xs   []T
	less func(a, b T) bool
}
func (h *heap@[T]) Push(xs ...T) *heap@[T] {
	for _, x := range xs {
		h.xs = append(h.xs, x)
		for i := len(h.xs) - 1; i > 0 && h.less(h.xs[i], h.xs[(i-1)/2]); i = (i - 1) / 2 {
			h.xs[i], h.xs[(i-1)/2] = h.xs[(i-1)/2], h.xs[i]
		}
	}
	return h
}
func (h *heap@[T]) Pop() (x T, err error) {
	if len(h.xs) == 0 {
		return x, fmt.Errorf("empty heap of %T", x)
	}
	x = h.xs[0]
	n := len(h.xs) - 1
	h.xs[0] = h.xs[n]
	h.xs = h.xs[:n]
	for i := 0; ; {
		j := 2*i + 1
		if j+1 < n && h.less(h.xs[j+1], h.xs[j]) {
			j++
		}
		if j >= n || !h.less(h.xs[j], h.xs[i]) {
			return
		}
		h.xs[i], h.xs[j] = h.xs[j], h.xs[i]
		i = j
	}
}
type number@ interface{ ~int | ~int8 | ~uint16 | ~float32 | ~float64 | ~complex128 }
type matrix@[N number@] [][]N
func (m matrix@[N]) Mul(o matrix@[N]) (r matrix@[N]) {
	for i := range m {
		r = append(r, make([]N, len(o[0])))
		for j := range o[0] {
			for k := range o {
				r[i][j] += m[i][k] * o[k][j]
			}
		}
	}
	return
}
type set@[T comparable] map[T]struct{}
func setOf@[T comparable](xs ...T) set@[T] {
	s := set@[T]{}
	for _, x := range xs {
		s[x] = struct{}{}
	}
	return s
}
func (s set@[T]) Union(o set@[T]) set@[T] {
	r := maps.Clone(s)
	for x := range o {
		r[x] = struct{}{}
	}
	return r
}
func (s set@[T]) Has(x T) bool { _, ok := s[x]; return ok }
type sum@[A, B any] interface{ fold(func(A) string, func(B) string) string }
type left@[A, B any] struct{ a A }
type right@[A, B any] struct{ b B }
func (l left@[A, B]) fold(f func(A) string, _ func(B) string) string  { return f(l.a) }
func (r right@[A, B]) fold(_ func(A) string, g func(B) string) string { return g(r.b) }
type both@[T fmt.Stringer] struct {
	option@[T]
	name string
}
func kind@[T any](x T) string {
	switch y := any(x).(type) {
	$cases
	default:
		_ = y
	}
	return fmt.Sprintf("other %T", x)
}
func deep@[T any](n int, x T) string {
	if n == 0 {
		return fmt.Sprintf("%T", x)
	}
	return kind@(x) + "/" + deep@(n-1, x)
}
"""

    def containers(self):
        """Generic containers over random types, and a type switch in a generic function."""
        self.imports |= {"iter", "maps"}
        k = self.r.randint
        cases = self.r.sample(["case int:\n\t\treturn fmt.Sprint(\"int \", y+1)", "case []T:\n\t\treturn fmt.Sprint(\"slice of T \", len(y))", "case *T:\n\t\treturn \"pointer to T\"", "case fmt.Stringer:\n\t\treturn \"stringer \" + y.String()", "case error:\n\t\treturn \"error\"", "case func(T) T:\n\t\treturn \"function\"", "case map[string]T:\n\t\treturn fmt.Sprint(\"map \", y)", "case string:\n\t\treturn \"string \" + y",
                               "case nil:\n\t\treturn fmt.Sprint(\"nil \", y == nil)", "case option@[T]:\n\t\treturn \"option\"", "case option@[int], option@[string]:\n\t\treturn fmt.Sprintf(\"one of two %v\", y)", "case [2]T:\n\t\treturn \"array\"", "case struct{ X T }:\n\t\treturn fmt.Sprint(y.X)", "case interface{ Or(T) T }:\n\t\treturn \"or\"", "case set@[int]:\n\t\treturn fmt.Sprint(\"set \", y.Has(1))", "case float64, float32:\n\t\treturn fmt.Sprint(\"float \", y)"], k(2, 7))
        values = {"int": lambda: str(k(-9, 9)), "string": lambda: self.pick('"a"', '"bc"', '""', '"é"'), "float64": lambda: self.pick("1.5", "-2", "0"), "[2]int8": lambda: f"[2]int8{{{k(0, 9)}}}", "option@[int]": lambda: self.pick("some@(1)", "option@[int]{}"), "struct{ X int }": lambda: f"struct{{ X int }}{{{k(0, 9)}}}",
                  "any": lambda: self.pick("1", "nil", '"s"', "2.5"), "error": lambda: "nil", "rune": lambda: "'x'", "bool": lambda: self.pick("true", "false"), "complex64": lambda: "1i"}
        slices_too = {"[]int": lambda: self.pick("nil", "[]int{1, 2}"), "map[string]int": lambda: 'map[string]int{"a": 1}', "set@[int]": lambda: "setOf@(1, 2)", "option@[[]string]": lambda: "some@([]string{\"z\"})"}
        both = values | slices_too
        T, K, V = self.pick(*both), self.pick(*values), self.pick(*both)
        body = [f"r := newRing@[{T}]({k(1, 3)})"]
        for _ in range(k(1, 4)):
            body.append(f"fmt.Println(r.Push({both[T]()}))")
        body += [f"r.Each(func(i int, x {T}) {{ fmt.Print(i, \":\", x, \" \") }})", f"c := cache@[{K}, {V}]{{cap: {k(1, 3)}, gone: func(k {K}, v {V}) {{ fmt.Println(\"gone\", k, v) }}}}"]
        for _ in range(k(2, 6)):
            body.append(self.pick(f"c.Put({values[K]()}, {both[V]()})", f"c.Put({values[K]()}, {both[V]()})", f"fmt.Println(c.Get({values[K]()}))", f"fmt.Println(c.Get({values[K]()}).Or({both[V]()}))"))
        body.append("for k, v := range c.All() {\n\tfmt.Println(k, v)\n}")
        O = self.pick("int", "string", "float64")
        items = lambda: ", ".join(values[O]() for _ in range(k(0, 5)))
        body += [f"h := heap@[{O}]{{less: func(a, b {O}) bool {{ return a {self.pick('<', '>')} b }}}}", f"h.Push({items()}).Push({items()})", f"for range {k(1, 6)} {{\n\tfmt.Println(h.Pop())\n}}"]
        N = self.pick("int", "int8", "uint16", "float32", "float64", "complex128")
        row = lambda: "{" + ", ".join(str(k(0, 99)) for _ in range(2)) + "}"
        body.append(f"fmt.Println(matrix@[{N}]{{{row()}, {row()}}}.Mul(matrix@[{N}]{{{row()}, {row()}}}))")
        body.append(f"s := setOf@({', '.join(values[K]() for _ in range(k(1, 3)))}).Union(nil)" if K not in ("any", "error", "int", "float64", "bool", "rune", "string", "complex64") else f"s := setOf@[{K}]({', '.join(values[K]() for _ in range(k(1, 3)))}).Union(setOf@[{K}]())")
        body.append(f"fmt.Printf(\"%d %v %T\\n\", len(s), s.Has({values[K]()}), s)")
        body.append(f"for _, e := range []sum@[{T}, {K}]{{left@[{T}, {K}]{{{both[T]()}}}, right@[{T}, {K}]{{{values[K]()}}}}} {{\n\tfmt.Printf(\"%T %s\\n\", e, e.fold(func(x {T}) string {{ return fmt.Sprint(\"left \", x) }}, func(x {K}) string {{ return fmt.Sprint(\"right \", x) }}))\n}}")
        for kind in (T, K, V):
            body.append(f"fmt.Println(kind@[{kind}]({both[kind]()}), deep@({k(0, 2)}, {'some@(1)' if self.chance(0.3) else f'id_[{kind}]({both[kind]()})'}))")
        body.append(f"fmt.Printf(\"%v %+v %T\\n\", both@[option@[{T}]]{{name: \"b\"}}, both@[option@[{K}]]{{some@(option@[{K}]{{}}), \"c\"}}, both@[option@[{V}]]{{}})")
        body.append(f"f := (*ring@[{K}]).Push\nfmt.Println(f(newRing@[{K}](1), {values[K]()}))\ng := option@[{V}].Or\nfmt.Println(g(option@[{V}]{{}}, {both[V]()}))")
        self.write(self.CONTAINERS, "\n".join(body), cases="\n\t".join(cases))
