"""Topics about goroutines: networks of processes, select, contexts, locks and atomics.

What they print has one possible value whatever the schedule, and so has the state of each goroutine when all are stuck.
"""

import re

# An element type of channels: how it is made of an int, and an int of it (`#` stands for the operand).
ELEMENTS = {
    "int": ("#", "#"), "string": ('fmt.Sprint("s", #)', "len(#)"), "[2]int": ("[2]int{#, 1}", "(#[0]-#[1])"), "pt@": ('pt@{#, "p"}', "(#.a+len(#.s))"), "*int": ("ptr_(#)", "*#"),
    "func() int": ("func() int { return # }", "#()"), "any": ("any(#)", "#.(int)"), "chan int": ("future@(#)", "(<-#)"), "error": ("error(err@(#))", "int(#.(err@))"),
    "float64": ("float64(#)/4", "int(#*4)"), "uint8": ("uint8(#)", "int(#)"), "struct{}": ("struct{}{}", "len([]any{#})"), "[]int": ("[]int{#, 2}", "(#[0]+len(#))"), "map[string]int": ('map[string]int{"k": #}', '#["k"]'),
    "reply@": ("reply@(future@(#))", "(<-#)"), "pair_[int, bool]": ("pair_[int, bool]{#, true}", "#.A"), "[3]any": ('[3]any{1: #, 2: "x"}', "#[1].(int)"), "complex128": ("complex(float64(#), 1)", "int(real(#))"),
}


class Concurrency:
    """A mixin: what it calls beside its own stands in `topics.Topics`."""

    # Networks

    def network(self):
        """Processes joined by channels of one sender and one receiver: each receives the same values in every run, and gets stuck in the same place.

        None gets stuck if every channel has room for all that it is sent.
        """
        self.roomy = self.chance(0.4)
        self.imports |= {"sync", "runtime", "time"}
        self.body, self.streams = ["var locks sync.Mutex", "defer runtime.Gosched()", "_ = time.Second", "_ = &locks"], []
        for _ in range(self.r.randint(1, 3)):
            out = self.channel()
            self.process(out, f"for i := range {self.r.randint(0, 9)} {{", "\t_ = i", f"\t{self.send(out, f'(i*{self.r.randint(1, 4)}+{self.r.randint(0, 3)})')}", "}")
        for _ in range(self.r.randint(1, 6)):
            self.r.choice([self.mapping, self.mapping, self.tee, self.joining, self.joining, self.folding, self.pool, self.taking, self.server, self.queue])()
        self.r.shuffle(self.streams)
        together = self.chance(0.4)
        if together:
            self.body += [f"seen := make([][]int, {len(self.streams)})", "var wg sync.WaitGroup"]
        for number, stream in enumerate(self.streams):
            if self.chance(0.1):
                self.body.append(f"_ = {stream[0]}")
            elif together:
                self.body += ["wg.Go(func() {"] + ["\t" + line for line in self.each(stream, f"seen[{number}] = append(seen[{number}], {self.counted(stream[1], 'v')})")] + ["})"]
            else:
                self.body += self.each(stream, f'fmt.Print({self.counted(stream[1], "v")}, " ")') + ["fmt.Println()"]
        if together:
            self.body += ["wg.Wait()", "fmt.Println(seen)"]
        self.write("type reply@ <-chan int\ntype pt@ struct {\n\ta int\n\ts string\n}\ntype err@ int\nfunc (e err@) Error() string { return \"err\" }\nfunc future@(n int) chan int {\n\tc := make(chan int, 1)\n\tc <- n\n\treturn c\n}", "\n".join(self.body))
        self.stuck = not self.roomy

    def channel(self):
        kind = self.r.choice(list(ELEMENTS))
        name = self.name("c")
        self.body.append(f"{name} := make(chan {kind}{', 1000' if self.roomy else self.pick('', '', '', ', 1', ', 2', ', 6')})")
        self.streams.append((name, kind))
        return name, kind

    def taken(self):
        """A stream that nobody reads yet, which the caller will."""
        return self.streams.pop(self.r.randrange(len(self.streams))) if self.streams else self.channel()

    def counted(self, kind, text):
        return ELEMENTS[kind][1].replace("#", text)

    def send(self, out, number):
        return f"{out[0]} <- {ELEMENTS[out[1]][0].replace('#', number)}"

    def each(self, stream, *inner):
        """A loop over what comes out of a channel, `v`."""
        inner = list(inner)
        if self.chance(0.15):
            inner.insert(self.r.randint(0, len(inner)), self.pick("runtime.Gosched()", "time.Sleep(time.Microsecond)", "locks.Lock(); locks.Unlock()"))
        used = [] if any(re.search(r"\bv\b", line) for line in inner) else ["_ = v"]
        inner, pick, label = ["\t" + line for line in used + inner], self.r.random(), self.name("L")
        if pick < 0.5:
            return [f"for v := range {stream[0]} {{", *inner, "}"]
        if pick < 0.7:
            return ["for {", f"\tv, ok := <-{stream[0]}", "\tif !ok {", "\t\tbreak", "\t}", *inner, "}"]
        if pick < 0.8:
            return [f"for v, ok := <-{stream[0]}; ok; v, ok = <-{stream[0]} {{", *inner, "}"]
        other = self.pick("", "", "\tcase <-(chan int)(nil):", "\tcase (chan int)(nil) <- 1:")
        return [f"{label}:", "for {", "\tselect {", f"\tcase v, ok := <-{stream[0]}:", "\t\tif !ok {", f"\t\t\tbreak {label}", "\t\t}", *["\t" + line for line in inner], *([other] if other else []), "\t}", "}"]

    def process(self, *parts):
        """A goroutine that closes its outputs (the parts that are channels) when its lines are done."""
        outs, lines = [p[0] for p in parts if isinstance(p, tuple)], [p for p in parts if isinstance(p, str)]
        if self.chance(0.6):
            lines = [f"defer close({o})" for o in outs] + lines
        else:
            lines += [f"close({o})" for o in outs]
        pick = self.r.random()
        if pick < 0.7:
            self.body += ["go func() {", *["\t" + line for line in lines], "}()"]
        elif pick < 0.85:
            run = self.name("run")
            self.body += [f"{run} := func() {{", *["\t" + line for line in lines], "}", f"go {run}()"]
        else:
            self.body += ["go func(name string, more ...int) {", *["\t" + line for line in lines], '}("p", 1, 2)']

    def mapping(self):
        a, out, n = self.taken(), self.channel(), self.counted
        k, state = self.r.randint(1, 5), self.name("n")
        style = self.r.randint(0, 3)
        if style == 0:
            inner = [self.send(out, f"({n(a[1], 'v')}*{k})")]
        elif style == 1:
            inner = [f"if {n(a[1], 'v')}%{k + 1} == 1 {{", f"\t{self.send(out, '7')}", "}"]
        elif style == 2:
            inner = [f"{state} += {n(a[1], 'v')}", self.send(out, state)]
        else:
            inner = [f"for i := range {n(a[1], 'v')} % 3 {{", "\t_ = i", f"\t{self.send(out, '(i+1)')}", "}"]
        self.process(out, f"{state} := 0", f"_ = {state}", *self.each(a, *inner))

    def tee(self):
        a, one, two = self.taken(), self.channel(), self.channel()
        value, state = self.counted(a[1], "v"), self.name("n")
        style = self.r.randint(0, 2)
        inner = [f"x := {value}"] + {0: [self.send(one, "x"), self.send(two, "x*2")], 1: ["if x&1 == 0 {", "\t" + self.send(one, "x"), "} else {", "\t" + self.send(two, "x"), "}"],
                                     2: [f"if {state}++; {state}%3 == 0 {{", "\t" + self.send(one, "x"), "} else {", "\t" + self.send(two, "x"), "}"]}[style]
        self.process(one, two, f"{state} := 0", f"_ = {state}", *self.each(a, *inner))

    def joining(self):
        """Two inputs read in a fixed order, or summed up in any."""
        a, b = self.taken(), self.taken()
        out, n = self.channel(), self.counted
        style = self.r.randint(0, 3)
        if style == 0:
            lines = ["for {", f"\tx, ok1 := <-{a[0]}", f"\ty, ok2 := <-{b[0]}", "\tif !ok1 && !ok2 {", "\t\tbreak", "\t}", "\tn := 0", "\tif ok1 {", f"\t\tn += {n(a[1], 'x')}", "\t}", "\tif ok2 {", f"\t\tn -= {n(b[1], 'y')} * 2", "\t}", "\t" + self.send(out, "n"), "}"]
        elif style == 1:
            lines = [*self.each(a, self.send(out, n(a[1], "v"))), *self.each(b, self.send(out, n(b[1], "v")))]
        elif style == 2:
            one = lambda x, s: [f"\tif {x} != nil {{", f"\t\tif v, ok := <-{x}; ok {{", "\t\t\t_ = v", "\t\t\t" + self.send(out, n(s[1], "v")), "\t\t} else {", f"\t\t\t{x} = nil", "\t\t}", "\t}"]
            lines = [f"x, y := {a[0]}, {b[0]}", "for x != nil || y != nil {", *one("x", a), *one("y", b), "}"]
        else:
            one = lambda x, s: [f"\tcase v, ok := <-{x}:", "\t\tif !ok {", f"\t\t\t{x} = nil", "\t\t\t" + self.pick("break", "continue"), "\t\t}", f"\t\tn += {n(s[1], 'v')}"]
            lines = [f"n, x, y := 0, {a[0]}, {b[0]}", "for x != nil || y != nil {", "\tselect {", *one("x", a), *one("y", b), "\t}", "}", self.send(out, "n")]
        self.process(out, *lines)

    def folding(self):
        a, out = self.taken(), self.channel()
        batch = self.r.randint(1, 4)
        self.process(out, "var batch []int", *self.each(a, f"if batch = append(batch, {self.counted(a[1], 'v')}); len(batch) == {batch} {{", f"\t{self.send(out, 'sum_(batch)')}", "\tbatch = batch[:0]", "}"),
                     "if len(batch) > 0 {", f"\t{self.send(out, 'sum_(batch)')}", "}")

    def pool(self):
        a, out, n = self.taken(), self.channel(), self.r.randint(1, 4)
        value = self.counted(a[1], "v")
        if self.chance(0.5):
            self.process(out, "var wg sync.WaitGroup", f"parts := make(chan int{self.pick('', ', 2')})", f"for range {n} {{", "\twg.Go(func() {", *["\t\t" + line for line in self.each(a, f"parts <- {value}")], "\t})", "}",
                         "go func() {", "\twg.Wait()", "\tclose(parts)", "}()", "n := 0", "for p := range parts {", "\tn += p", "}", self.send(out, "n"))
        else:
            self.process(out, "var wg sync.WaitGroup", f"var mu sync.{self.pick('Mutex', 'RWMutex')}", "n := 0", f"wg.Add({n})", f"for range {n} {{", "\tgo func() {", "\t\tdefer wg.Done()", *["\t\t" + line for line in self.each(a, "mu.Lock()", f"n += {value}", "mu.Unlock()")], "\t}()", "}",
                         "wg.Wait()", self.send(out, "n"))

    def taking(self):
        """The first few; what is left is drained, or nobody ever takes it."""
        a, out, n = self.taken(), self.channel(), self.r.randint(0, 4)
        self.process(out, f"for range {n} {{", f"\tv, ok := <-{a[0]}", "\tif !ok {", "\t\tbreak", "\t}", "\t_ = v", f"\t{self.send(out, self.counted(a[1], 'v'))}", "}", *self.pick([], [f"for range {a[0]} {{", "}"], [f"go func() {{ for range {a[0]} {{}} }}()"]))

    def server(self):
        """Each value goes to a server and comes back."""
        a, out = self.taken(), self.channel()
        self.process(out, "type req struct {", "\tn    int", "\tback chan<- int", "}", "reqs := make(chan req)", "defer close(reqs)", "go func() {", "\tfor r := range reqs {", f"\t\tr.back <- r.n * {self.r.randint(1, 4)}", "\t}", "}()", f"back := make(chan int{self.pick('', ', 1')})",
                     *self.each(a, f"reqs <- req{{{self.counted(a[1], 'v')}, back}}", self.send(out, "(<-back)")))

    def queue(self):
        """An unbounded queue of a lock and a condition."""
        a, out = self.taken(), self.channel()
        self.process(out, "var mu sync.Mutex", "cond := sync.NewCond(&mu)", "var queue []int", "done := false", "go func() {", *["\t" + line for line in self.each(a, "mu.Lock()", f"queue = append(queue, {self.counted(a[1], 'v')})", "mu.Unlock()", "cond.Signal()")],
                     "\tmu.Lock()", "\tdefer mu.Unlock()", "\tdone = true", "\tcond.Broadcast()", "}()",
                     "for {", "\tmu.Lock()", "\tfor len(queue) == 0 && !done {", "\t\tcond.Wait()", "\t}", "\tif len(queue) == 0 {", "\t\tmu.Unlock()", "\t\tbreak", "\t}", "\tn := queue[0]", "\t_ = n", "\tqueue = queue[1:]", "\tmu.Unlock()", "\t" + self.send(out, "n"), "}")

    # Select

    def select_forms(self):
        """Selects of which one case can go on; every operand says when it is evaluated."""
        self.imports |= {"context", "time"}
        body = ["x, xs, m := 0, []int{0, 0, 0}, map[string]int{}", "var ok bool", "var s struct{ f int }", "p := &x", "live, stop := context.WithCancel(context.Background())", "dead, kill := context.WithCancel(live)", "kill()", "defer stop()", "_, _, _, _ = dead, time.Hour, s, ok"]
        for number in range(self.r.randint(2, 4)):
            body += ["{"] + ["\t" + line for line in self.one_select(number)] + ["}"]
        body.append("fmt.Println(x, xs, m, s, *p, live.Err())")
        self.write("func at@(n int) int { fmt.Print(\"at\", n, \" \"); return n }\nfunc on@[T any](n int, c T) T { fmt.Print(\"on\", n, \" \"); return c }\ntype token@ struct{}", "\n".join(body))

    def one_select(self, number):
        lines, cases, n = [], [], self.r.randint(0, 4)
        again = self.chance(0.5)
        for i in range(n):
            style, c = self.r.randint(0, 6), f"u{i}"
            if style == 0:
                lines.append(f"var {c} chan int")
                cases.append(self.pick(self.receive(c, i), f"case on@({i}, {c}) <- at@({i}):"))
            elif style == 1:
                lines.append(f"{c} := make(chan int{self.pick('', ', 2')})")
                cases.append(self.receive(c, i))
            elif style == 2:
                lines += [f"{c} := make(chan int, 1)", f"{c} <- 5"]
                cases.append(f"case {c} <- at@({i}):")
            elif style == 3:
                lines.append(f"{c} := make(chan int)")
                cases.append(f"case on@({i}, {c}) <- at@({i}):")
            else:
                cases.append(self.pick("case <-time.After(time.Hour):", f"case <-on@({i}, live).Done():", "case <-time.NewTimer(time.Minute).C:", "case t := <-time.Tick(time.Hour):\n\tfmt.Println(t)", "case <-context.Background().Done():"))
        ready, style = None, self.r.randint(0, 9)
        if style < 3 and again:
            lines += ["r := make(chan int, 3)", *["r <- 4"] * self.r.randint(0, 2), "close(r)"]
            ready = self.receive("r", 9)
        elif style < 5 and again:
            ready = self.pick("case <-dead.Done():", "case _, ok = <-dead.Done():", "case v, ok := <-on@(9, dead).Done():\n\tfmt.Println(v, ok)")
        elif style < 7 and again:
            lines += ["r := make(chan int, 9)"]
            ready = self.pick("case r <- at@(9):", "case on@(9, r) <- <-func() chan int { c := make(chan int, 1); c <- 3; return c }():")
        elif again or style < 2:
            cases.insert(self.r.randint(0, len(cases)), "default:")
        elif style < 5:
            lines += ["r := make(chan int)", f"go func() {{ r <- {self.r.randint(1, 9)} }}()"]
            ready = self.receive("r", 9)
        elif style < 7:
            lines += ["r, got := make(chan int), make(chan int)", "go func() { got <- <-r }()", "defer func() { fmt.Println(\"got\", <-got) }()"]
            ready = "case r <- at@(9):"
        elif style == 7:
            lines += ["r := make(chan int)", "go close(r)"]
            ready = self.receive("r", 9)
        elif style == 8:
            lines += ["r := make(chan int, 1)", "close(r)"]
            ready = "case on@(9, r) <- at@(9):"
        else:
            ready = "case t := <-time.After(time.Millisecond):\n\t_ = t"
        if ready:
            cases.insert(self.r.randint(0, len(cases)), ready)
        label, exits = f"loop{number}", ["break", "fmt.Println(\"body\", i)", "if i == 1 {\n\tbreak\n}", "x++"]
        if again:
            exits += [f"break {label}", f"continue {label}", "continue", f"if i > 0 {{\n\tbreak {label}\n}}", f"if i == 0 {{\n\tcontinue {label}\n}}", f"func() {{ defer fmt.Println(\"inner\"); x += i }}()", f"goto done{number}"]
        chosen = ["select {"]
        for case in cases:
            head, *rest = case.split("\n")
            chosen += [head, f'\tfmt.Println("case", {cases.index(case)})', *rest, *["\t" + line for line in "\n".join(self.picks(exits, 0, 2)).split("\n") if line]]
            if self.chance(0.3):
                chosen.append(f'\tfmt.Println("after", i)')
        chosen.append("}")
        used = "\n".join(chosen)
        if not again:
            return lines + ["i := 0", "_ = i", *chosen, 'fmt.Println("out")']
        named = [f"{label}:"] if label in used else []
        # A goto must not pass over a declaration: the loop stands in a block of its own.
        return lines + ["{", *["\t" + line for line in [*named, f"for i := range {self.r.randint(1, 3)} {{", *["\t" + line for line in chosen], '\tfmt.Println("next", i)', "}"]], "}"] + ([f"done{number}:"] if f"done{number}" in used else []) + ['fmt.Println("out")']

    def receive(self, c, i):
        source = self.pick(f"<-{c}", f"<-{c}", f"<-on@({i}, {c})", f"(<-{c})")
        return self.pick(f"case {source}:", f"case v := {source}:\n\tfmt.Println(v)", f"case v, ok := {source}:\n\tfmt.Println(v, ok)", f"case x = {source}:", f"case xs[at@({i % 3})] = {source}:", f"case m[\"k\"], ok = {source}:\n\tfmt.Println(ok)",
                         f"case *p = {source}:", f"case s.f, _ = {source}:", f"case _, ok := {source}:\n\tfmt.Println(ok)", f"case _ = {source}:", f"case _, ok = {source}:")

    # Contexts

    def contexts(self):
        """A tree of contexts, cancelled here and there, looked at from everywhere."""
        self.imports |= {"context", "time", "errors"}
        body, known = ["c0 := context.Background()", "_, _ = time.Hour, errors.New"], [("c0", None)]
        if self.chance(0.2):
            body[0] = "c0 := context.TODO()"
        timed, after = set(), []
        for n in range(1, self.r.randint(4, 9)):
            parent = self.r.choice(known)[0]
            c, cancel, k = f"c{n}", f"f{n}", self.r.randint(0, 3)
            style = self.r.randint(0, 10)
            made = {0: f"{c}, {cancel} := context.WithCancel({parent})", 1: f"{c}, {cancel} := context.WithCancel({parent})", 2: f"{c}, {cancel} := context.WithCancelCause({parent})", 3: f"{c}, {cancel} := context.WithCancelCause({parent})",
                    4: f"{c}, {cancel} := context.WithTimeout({parent}, time.Hour)", 5: f"{c}, {cancel} := context.WithDeadline({parent}, time.Unix(1, 0))", 6: f"{c}, {cancel} := context.WithTimeoutCause({parent}, {self.pick('-time.Second', 'time.Hour')}, err@({k}))",
                    7: f"{c} := context.WithValue({parent}, key@({k}), {self.pick('1', chr(34) + 'v' + chr(34), 'err@(1)', 'nil')})", 8: f"{c} := context.WithoutCancel({parent})", 9: f"{c} := named@{{{parent}, \"n{n}\"}}", 10: f"{c} := context.WithValue({parent}, {self.pick(chr(34) + 'k' + chr(34), '7', 'str@(2)')}, {k})"}[style]
            body.append(made)
            if style in (4, 5, 6) or parent in timed:
                timed.add(c)
            known.append((c, (cancel, style) if style < 7 else None))
            if style < 7:
                body.append(f"defer {cancel}({'nil' if style in (2, 3) else ''})")
            if self.chance(0.25):
                body += [f"a{n} := make(chan struct{{}})", f"s{n} := context.AfterFunc({c}, func() {{ close(a{n}) }})"]
                after.append(n)
            if self.chance(0.3):
                body += self.look(self.r.choice(known)[0], timed)
        for _ in range(self.r.randint(2, 6)):
            c, cancel = self.r.choice(known)
            if cancel:
                argument = self.pick(f"err@({self.r.randint(4, 9)})", "nil", "context.DeadlineExceeded", f"fmt.Errorf(\"why %w\", err@({self.r.randint(4, 9)}))") if cancel[1] in (2, 3) else ""
                body.append(f"{cancel[0]}({argument})")
            body += self.look(self.r.choice(known)[0], timed)
        for n in after:
            body += [f"if s{n}() {{", f"\tfmt.Println(\"stopped\", {n}, s{n}())", "} else {", f"\t<-a{n}", f"\tfmt.Println(\"ran\", {n})", "}"]
        for c, _ in known:
            body += self.look(c, timed)
        self.write("""
type key@ int
type str@ int
func (s str@) String() string { return "str" }
type err@ int
func (e err@) Error() string { return fmt.Sprint("err", int(e)) }
type named@ struct {
	context.Context
	name string
}
func (n named@) Value(k any) any {
	if k == key@(0) {
		return n.name
	}
	return n.Context.Value(k)
}
""", "\n".join(body))

    def look(self, c, timed):
        options = [f"fmt.Println(\"{c}\", {c}.Err(), context.Cause({c}))", f"fmt.Println({c}.Value(key@({self.r.randint(0, 3)})), {c}.Value(\"k\"), {c}.Value(str@(2)))",
                   f"select {{\ncase <-{c}.Done():\n\tfmt.Println(\"done\", {c}.Err() == context.Canceled, errors.Is(context.Cause({c}), err@({self.r.randint(0, 9)})))\ndefault:\n\tfmt.Println(\"going on\", {c}.Done() == nil)\n}}",
                   f"if _, ok := {c}.Deadline(); ok {{\n\tfmt.Println(\"has a deadline\", errors.Is({c}.Err(), context.DeadlineExceeded))\n}}"]
        options += ([f"fmt.Println({c})"] if c not in timed else [])
        return self.pick(*options).split("\n")

    # Locks, once, atomics, maps

    def sync_calls(self):
        """One goroutine that calls locks, atomics and their kin in any order."""
        self.imports |= {"sync", "sync/atomic", "errors", "slices"}
        r, k = self.r, self.r.randint
        ints = self.pick("Int32", "Int64", "Uint32", "Uint64", "Uintptr")
        lower = ints.lower()
        value = lambda: str(self.integer(lower))
        head = ["var mu sync.Mutex", "var rw sync.RWMutex", "var wg sync.WaitGroup", "var once sync.Once", "var m sync.Map", f"var a atomic.{ints}", f"var b [2]{lower}", "var flag atomic.Bool", "var ptr atomic.Pointer[node@]", "var box atomic.Value", "one, two := &node@{1}, &node@{2}",
                f"calls := 0", f"f := sync.OnceValue(func() int {{ calls++; {self.pick('return 7', 'panic(errors.New(chr@))', 'var p *int; return *p')} }})".replace("chr@", '"once"'), f"g := sync.OnceFunc(func() {{ calls++; {self.pick('fmt.Println(1)', 'panic(3)')} }})",
                "h := sync.OnceValues(func() (string, error) { calls++; return fmt.Sprint(calls), errors.New(\"e\") })", "pool := sync.Pool{New: func() any { return \"new\" }}", "_, _, _, _, _, _, _, _, _ = f, g, h, one, two, slices.Max[[]int], errors.New, &wg, &pool", "_, _, _, _, _, _, _, _, _ = &mu, &rw, &once, &m, &a, &b, &flag, &ptr, &box"]
        body, locked, readers, writing = [], False, 0, False
        keys = ["1", '"a"', "2.5", "[2]int{1, 2}", "node@{3}"]
        for _ in range(k(8, 20)):
            key, v = r.choice(keys), self.pick("1", "2", '"x"', "nil", "one", "node@{1}")
            p = k(0, 13)
            if p == 0:
                body.append("fmt.Println(mu.TryLock())" if locked or self.chance(0.5) else "mu.Lock()")
                if locked and self.chance(0.6):
                    body.append("mu.Unlock()")
                    locked = False
                else:
                    locked = True
            elif p == 1:
                if writing:
                    body.append(self.pick("fmt.Println(rw.TryRLock(), rw.TryLock())", "rw.Unlock()"))
                    writing = not body[-1].endswith("Unlock()")
                elif readers and self.chance(0.6):
                    body.append(self.pick("rw.RUnlock()", "rw.RLocker().Unlock()"))
                    readers -= 1
                elif readers:
                    body.append("fmt.Println(rw.TryLock(), rw.TryRLock())")
                    readers += 1
                else:
                    body.append(self.pick("rw.Lock()", "fmt.Println(rw.TryLock())", "rw.RLock()"))
                    readers, writing = (1, False) if "RLock" in body[-1] else (0, True)
            elif p == 2:
                body.append(self.pick("try_(func() { fmt.Println(f(), calls) })", "try_(g)", "try_(func() { fmt.Println(h()) })", f"try_(func() {{ once.Do(func() {{ fmt.Println(\"once\"); {self.pick('calls++', 'panic(calls)')} }}) }})"))
            elif p == 3:
                body.append(self.pick("try_(func() { wg.Add(-1) })" if self.chance(0.1) else "wg.Wait()", "wg.Go(func() { calls++ }); wg.Wait()", "wg.Add(2); wg.Done(); go wg.Done(); wg.Wait()"))
                if "-1" in body[-1]:
                    body.append("wg = sync.WaitGroup{}")
            elif p < 7:
                body.append(self.pick(f"fmt.Println(m.Load({key}))", f"m.Store({key}, {v})", f"fmt.Println(m.LoadOrStore({key}, {v}))" if v != "one" else f"m.Store({key}, {v})", f"{{ _, ok := m.LoadAndDelete({key}); fmt.Println(ok) }}", f"m.Delete({key})", f"{{ x, ok := m.Swap({key}, {v}); fmt.Println(x == {v}, ok) }}", f"fmt.Println(m.CompareAndSwap({key}, {v}, 2))",
                                      f"fmt.Println(m.CompareAndDelete({key}, {v}))", "m.Clear()", "{ n := 0; m.Range(func(k, v any) bool { n++; return n < 3 }); fmt.Println(n) }", "{ var ks []string; m.Range(func(k, _ any) bool { ks = append(ks, fmt.Sprint(k)); return true }); slices.Sort(ks); fmt.Println(ks) }").replace("m.Load(" + key + ")", f"func() (any, bool) {{ x, ok := m.Load({key}); return x != nil, ok }}()").replace(f"m.LoadOrStore({key}, {v})", f"func() (any, bool) {{ x, ok := m.LoadOrStore({key}, {v}); return x == {v}, ok }}()"))
            elif p < 10:
                x = r.choice(["a", "b0"])
                call = lambda name, *args: f"a.{name}({', '.join(args)})" if x == "a" else f"atomic.{name}{ints}({', '.join(['&b[1]', *args])})"
                body.append(self.pick(f"fmt.Println({call('Add', value())})", f"fmt.Println({call('Load')})", f"{call('Store', value())}", f"fmt.Println({call('Swap', value())})", f"fmt.Println({call('CompareAndSwap', value(), value())})", f"fmt.Println({call('CompareAndSwap', call('Load'), value())})", f"fmt.Println({call('And', value())}, {call('Or', value())})" if self.chance(0.7) else f"fmt.Println(b, {call('Load')})"))
            elif p == 10:
                body.append(self.pick("fmt.Println(flag.Load(), flag.Swap(true))", "fmt.Println(flag.CompareAndSwap(true, false), flag.Load())", "flag.Store(!flag.Load())"))
            elif p == 11:
                body.append(self.pick("fmt.Println(ptr.Load() == nil, ptr.CompareAndSwap(nil, one), ptr.Load() == one)", "fmt.Println(ptr.Swap(two) == one)", "ptr.Store(&node@{5})", "if p := ptr.Load(); p != nil {\n\tfmt.Println(p.n)\n\tp.n++\n}"))
            elif p == 12:
                body.append(self.pick(f"try_(func() {{ box.Store({v}) }})", "fmt.Println(box.Load() == nil)", f"try_(func() {{ fmt.Println(box.Swap({v}) == {v}) }})", f"try_(func() {{ fmt.Println(box.CompareAndSwap({v}, {v})) }})", "try_(func() { fmt.Println(box.Load().(int)) })"))
            else:
                body.append(self.pick("fmt.Println(pool.Get())", "sync.NewCond(&mu).Broadcast()", "sync.NewCond(rw.RLocker()).Signal()", "fmt.Println(calls)"))
        self.write("type node@ struct{ n int }", "\n".join(head + body))

    # Patterns of teaching programs

    def patterns(self):
        k = self.r.randint
        self.imports |= {"sync", "context", "errors", "sync/atomic", "time", "sort"}
        options = [
            "type job struct{ id, n int }\ntype result struct {\n\tjob\n\tout int\n\terr error\n}\njobs, results := make(chan job$cap), make(chan result$cap)\nvar wg sync.WaitGroup\nfor w := range $w {\n\twg.Add(1)\n\tgo func() {\n\t\tdefer wg.Done()\n\t\tfor j := range jobs {\n\t\t\tr := result{job: j, out: j.n * j.n}\n\t\t\tif j.n%$m == 1 {\n\t\t\t\tr.err = fmt.Errorf(\"job %d: odd\", j.id)\n\t\t\t}\n\t\t\tresults <- r\n\t\t}\n\t\t_ = w\n\t}()\n}\ngo func() {\n\tfor i := range $n {\n\t\tjobs <- job{i, i + $a}\n\t}\n\tclose(jobs)\n\twg.Wait()\n\tclose(results)\n}()\nvar all []result\nfor r := range results {\n\tall = append(all, r)\n}\nsort.Slice(all, func(i, j int) bool { return all[i].id < all[j].id })\nfor _, r := range all {\n\tfmt.Println(r.id, r.out, r.err, r.job)\n}",
            "merge := func(cs ...<-chan int) <-chan int {\n\tout := make(chan int$cap)\n\tvar wg sync.WaitGroup\n\twg.Add(len(cs))\n\tfor _, c := range cs {\n\t\tgo func(c <-chan int) {\n\t\t\tdefer wg.Done()\n\t\t\tfor v := range c {\n\t\t\t\tout <- v\n\t\t\t}\n\t\t}(c)\n\t}\n\tgo func() { wg.Wait(); close(out) }()\n\treturn out\n}\nvar cs []<-chan int\nfor i := range $w {\n\tc := make(chan int)\n\tgo func() {\n\t\tdefer close(c)\n\t\tfor j := range $n {\n\t\t\tc <- i*10 + j\n\t\t}\n\t}()\n\tcs = append(cs, c)\n}\nvar got []int\nfor v := range merge(cs...) {\n\tgot = append(got, v)\n}\nsort.Ints(got)\nfmt.Println(got)",
            "ctx, cancel := context.WithCancelCause(context.Background())\nfirst := errors.New(\"first\")\nvar wg sync.WaitGroup\nvar seen atomic.Int32\nfor i := range $n {\n\twg.Go(func() {\n\t\tif i == $a%$n {\n\t\t\tcancel(fmt.Errorf(\"task %d: %w\", i, first))\n\t\t\treturn\n\t\t}\n\t\t<-ctx.Done()\n\t\tseen.Add(1)\n\t})\n}\nwg.Wait()\nfmt.Println(seen.Load(), ctx.Err(), context.Cause(ctx), errors.Is(context.Cause(ctx), first))",
            "type account struct {\n\tsync.Mutex\n\tbalance int\n}\nbank := make([]account, $w+1)\nfor i := range bank {\n\tbank[i].balance = 100\n}\nvar wg sync.WaitGroup\nfor i := range $n * 5 {\n\twg.Go(func() {\n\t\tfrom, to := i%len(bank), (i*$m+1)%len(bank)\n\t\tif from == to {\n\t\t\treturn\n\t\t}\n\t\ta, b := &bank[min(from, to)], &bank[max(from, to)]\n\t\ta.Lock()\n\t\tdefer a.Unlock()\n\t\tb.Lock()\n\t\tdefer b.Unlock()\n\t\tbank[from].balance -= i\n\t\tbank[to].balance += i\n\t})\n}\nwg.Wait()\nfor i := range bank {\n\tfmt.Print(bank[i].balance, \" \")\n}\nfmt.Println()",
            "type buffer struct {\n\tmu           sync.Mutex\n\tnotEmpty, notFull *sync.Cond\n\titems        []int\n}\nb := &buffer{}\nb.notEmpty, b.notFull = sync.NewCond(&b.mu), sync.NewCond(&b.mu)\nput := func(x int) {\n\tb.mu.Lock()\n\tdefer b.mu.Unlock()\n\tfor len(b.items) == $w {\n\t\tb.notFull.Wait()\n\t}\n\tb.items = append(b.items, x)\n\tb.notEmpty.Signal()\n}\nget := func() int {\n\tb.mu.Lock()\n\tdefer b.mu.Unlock()\n\tfor len(b.items) == 0 {\n\t\tb.notEmpty.Wait()\n\t}\n\tx := b.items[0]\n\tb.items = b.items[1:]\n\tb.notFull.Signal()\n\treturn x\n}\ngo func() {\n\tfor i := range $n * 4 {\n\t\tput(i * $a)\n\t}\n}()\nfor range $n * 4 {\n\tfmt.Print(get(), \" \")\n}\nfmt.Println()",
            "ping, pong := make(chan int$cap), make(chan int)\ngo func() {\n\tfor v := range ping {\n\t\tpong <- v + $a\n\t}\n\tclose(pong)\n}()\nv := 0\nfor range $n {\n\tping <- v\n\tv = <-pong\n}\nclose(ping)\n_, ok := <-pong\nfmt.Println(v, ok)",
            "const n = $w + 1\nvar mu sync.Mutex\ncond := sync.NewCond(&mu)\nwaiting, round := 0, 0\nbarrier := func() {\n\tmu.Lock()\n\tdefer mu.Unlock()\n\tmine := round\n\tif waiting++; waiting == n {\n\t\twaiting, round = 0, round+1\n\t\tcond.Broadcast()\n\t\treturn\n\t}\n\tfor mine == round {\n\t\tcond.Wait()\n\t}\n}\nvar log [3][n]int\nvar wg sync.WaitGroup\nfor i := range n {\n\twg.Go(func() {\n\t\tfor r := range 3 {\n\t\t\tlog[r][i] = i + r\n\t\t\tif r > 0 {\n\t\t\t\tlog[r][i] += log[r-1][(i+1)%n]\n\t\t\t}\n\t\t\tbarrier()\n\t\t}\n\t})\n}\nwg.Wait()\nfmt.Println(log, round)",
            "type future[T any] struct {\n\tdone chan struct{}\n\tval  T\n\terr  error\n}\nstart := func(f func() (int, error)) *future[int] {\n\tp := &future[int]{done: make(chan struct{})}\n\tgo func() {\n\t\tdefer close(p.done)\n\t\tdefer func() {\n\t\t\tif r := recover(); r != nil {\n\t\t\t\tp.err = fmt.Errorf(\"panic: %v\", r)\n\t\t\t}\n\t\t}()\n\t\tp.val, p.err = f()\n\t}()\n\treturn p\n}\nvar fs []*future[int]\nfor i := range $n {\n\tfs = append(fs, start(func() (int, error) {\n\t\tswitch i % 3 {\n\t\tcase 1:\n\t\t\treturn 0, errors.New(\"one\")\n\t\tcase 2:\n\t\t\treturn []int{}[i], nil\n\t\t}\n\t\treturn i * $a, nil\n\t}))\n}\nfor i, f := range fs {\n\t<-f.done\n\tfmt.Println(i, f.val, f.err)\n}",
            "tokens := make(chan struct{}, $w)\nvar running, peak atomic.Int64\nvar wg sync.WaitGroup\nfor range $n * 4 {\n\twg.Add(1)\n\ttokens <- struct{}{}\n\tgo func() {\n\t\tdefer func() { running.Add(-1); <-tokens; wg.Done() }()\n\t\tnow := running.Add(1)\n\t\tfor {\n\t\t\told := peak.Load()\n\t\t\tif now <= old || peak.CompareAndSwap(old, now) {\n\t\t\t\tbreak\n\t\t\t}\n\t\t}\n\t}()\n}\nwg.Wait()\nfmt.Println(running.Load(), peak.Load() <= $w, len(tokens))",
            "done := make(chan struct{})\nout := func() <-chan int {\n\tc := make(chan int)\n\tgo func() {\n\t\tdefer close(c)\n\t\tdefer fmt.Println(\"generator ends\")\n\t\tfor i := 0; ; i++ {\n\t\t\tselect {\n\t\t\tcase c <- i * $a:\n\t\t\tcase <-done:\n\t\t\t\treturn\n\t\t\t}\n\t\t}\n\t}()\n\treturn c\n}()\nfor v := range out {\n\tfmt.Print(v, \" \")\n\tif v >= $n*$a {\n\t\tbreak\n\t}\n}\nclose(done)\nfor range out {\n}\nfmt.Println(\"end\")",
            "var mu sync.RWMutex\ncache, misses := map[int]int{}, 0\nget := func(k int) int {\n\tmu.RLock()\n\tv, ok := cache[k]\n\tmu.RUnlock()\n\tif ok {\n\t\treturn v\n\t}\n\tmu.Lock()\n\tdefer mu.Unlock()\n\tif v, ok := cache[k]; ok {\n\t\treturn v\n\t}\n\tmisses++\n\tcache[k] = k * $a\n\treturn cache[k]\n}\nvar total atomic.Int64\nvar wg sync.WaitGroup\nfor i := range $n * 6 {\n\twg.Go(func() { total.Add(int64(get(i % $m))) })\n}\nwg.Wait()\nfmt.Println(misses, total.Load(), cache)",
            "var quick func(xs []int)\nquick = func(xs []int) {\n\tif len(xs) < 2 {\n\t\treturn\n\t}\n\tp, i := xs[0], 0\n\tfor j := 1; j < len(xs); j++ {\n\t\tif xs[j] < p {\n\t\t\ti++\n\t\t\txs[i], xs[j] = xs[j], xs[i]\n\t\t}\n\t}\n\txs[0], xs[i] = xs[i], xs[0]\n\tvar wg sync.WaitGroup\n\twg.Go(func() { quick(xs[:i]) })\n\twg.Go(func() { quick(xs[i+1:]) })\n\twg.Wait()\n}\nxs := make([]int, $n*5)\nfor i := range xs {\n\txs[i] = (i*37 + $a) % 23\n}\nquick(xs)\nfmt.Println(xs)",
            "turns := make([]chan int, $w)\nfor i := range turns {\n\tturns[i] = make(chan int)\n}\nend := make(chan int)\nfor i, c := range turns {\n\tgo func() {\n\t\tfor n := range c {\n\t\t\tfmt.Print(i, \":\", n, \" \")\n\t\t\tif n == 0 {\n\t\t\t\tend <- i\n\t\t\t\treturn\n\t\t\t}\n\t\t\tgo func() { turns[(i+1)%len(turns)] <- n - 1 }()\n\t\t}\n\t}()\n}\nturns[0] <- $n * 3\nfmt.Println(<-end)",
            "hits := map[string]int{}\nvar mu sync.Mutex\nsubs := map[string][]chan string{}\nvar wg sync.WaitGroup\nfor i := range $w {\n\tc := make(chan string, 4)\n\ttopic := []string{\"a\", \"b\"}[i%2]\n\tsubs[topic] = append(subs[topic], c)\n\twg.Go(func() {\n\t\tfor s := range c {\n\t\t\tmu.Lock()\n\t\t\thits[topic+s]++\n\t\t\tmu.Unlock()\n\t\t}\n\t})\n}\nfor i := range $n {\n\tfor _, c := range subs[[]string{\"a\", \"b\", \"c\"}[i%3]] {\n\t\tc <- fmt.Sprint(i)\n\t}\n}\nfor _, cs := range subs {\n\tfor _, c := range cs {\n\t\tclose(c)\n\t}\n}\nwg.Wait()\nfmt.Println(hits)",
            "timer := time.NewTimer(time.Hour)\nfmt.Println(timer.Stop(), timer.Stop(), timer.Reset(0))\n<-timer.C\nfired := make(chan int)\ntime.AfterFunc(0, func() { fired <- $a })\nselect {\ncase v := <-fired:\n\tfmt.Println(v)\ncase <-time.After(time.Hour):\n}\nt := time.NewTicker(time.Microsecond)\nfor range $n {\n\t<-t.C\n}\nt.Stop()\nselect {\ncase <-t.C:\n\tfmt.Println(\"tick\")\ndefault:\n\tfmt.Println(\"stopped\")\n}",
        ]
        chosen = self.r.sample(options, 3)
        self.write("", "_, _, _, _, _, _ = sync.NewCond, context.Background, errors.New, atomic.AddInt32, time.Second, sort.Ints\n" + "\n".join(f"{{\n{o}\n}}" for o in chosen), n=k(1, 6), a=k(1, 9), w=k(1, 4), m=k(2, 5), cap=self.pick("", ", 1", ", 3"))
