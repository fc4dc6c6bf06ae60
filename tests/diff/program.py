"""Random Go programs of statements and expressions: well-typed, terminating, with one possible output.

What makes the output certain:
- Operands that the language leaves unordered are free of effects: functions that expressions call change nothing
  outside (they may print, calls are ordered); closures and methods that change something stand alone in a statement.
- What can panic stands alone too; other operands are guarded (divisors made odd, indexes reduced).
- Loops count; every iteration and every call burns fuel, whose end is a panic like another.
- Constant operands are hidden from constant folding, which would refuse an overflow.
- Maps are printed by fmt (sorted) or ranged over for sums only. Goroutines hand over by channels, locks, wait groups.
Every top-level name ends in the seed, so that many programs fit in one package main.
"""

import random
import re

INTS = ["int", "int8", "int16", "int32", "int64", "uint", "uint8", "uint16", "uint32", "uint64", "uintptr"]
BITS = {"int": 64, "int8": 8, "int16": 16, "int32": 32, "int64": 64, "uint": 64, "uint8": 8, "uint16": 16,
        "uint32": 32, "uint64": 64, "uintptr": 64}
RUNES = ["a", "b", "Z", "0", " ", "é", "世", "😀", "\\n", "\\x00", "\\xff", "\\\"", "%"]


# What all programs use: each generated program brings its own copy when it stands alone.
LIBRARY = """type Shape_ interface{ M(int) int }
type pair_[A, B any] struct {
	A A
	B B
}
type stack_[T any] struct{ items []T }
var fuel_ = 3000
func (p pair_[A, B]) flip() pair_[B, A] { return pair_[B, A]{p.B, p.A} }
func (s *stack_[T]) push(x T) { s.items = append(s.items, x) }
func (s *stack_[T]) pop() (x T, ok bool) {
	if len(s.items) == 0 {
		return
	}
	x = s.items[len(s.items)-1]
	s.items = s.items[:len(s.items)-1]
	return x, true
}
func id_[T any](x T) T { return x }
func ptr_[T any](x T) *T { return &x }
func tick_() {
	if fuel_--; fuel_ < 0 {
		panic("out of fuel")
	}
}
func cut_(x string) string { return x[:min(len(x), 60)] }
func part_(x string, i, j int) string {
	if len(x) == 0 {
		return x
	}
	i, j = int(uint(i)%uint(len(x))), int(uint(j)%uint(len(x)))
	return x[min(i, j):max(i, j)]
}
func window_[T any](x []T, i, j int) []T {
	if len(x) == 0 {
		return x
	}
	i, j = int(uint(i)%uint(len(x))), int(uint(j)%uint(len(x)))
	return x[min(i, j):max(i, j)]
}
func trim_[T any](x []T) []T { return append([]T(nil), x[:min(len(x), 20)]...) }
func at_[T any](x []T, i int) (z T) {
	if len(x) > 0 {
		z = x[uint(i)%uint(len(x))]
	}
	return
}
func sum_[T int | float64](x []T) (n T) {
	for _, v := range x {
		n += v
	}
	return
}
func trunc_(f float64) int64 {
	if f > -1e15 && f < 1e15 {
		return int64(f)
	}
	return -7
}
func mapped_[T, U any](x []T, f func(T) U) (r []U) {
	for _, v := range x {
		r = append(r, f(v))
	}
	return
}
func upto_(n int) func(func(int) bool) {
	return func(yield func(int) bool) {
		for i := range n {
			if !yield(i) {
				return
			}
		}
	}
}
func backward_[T any](x []T) func(func(int, T) bool) {
	return func(yield func(int, T) bool) {
		defer func() { x = nil }()
		for i := len(x) - 1; i >= 0 && yield(i, x[i]); i-- {
		}
	}
}
func tell_(name string) func(...any) {
	return func(xs ...any) {
		fmt.Print(name)
		for _, x := range xs {
			switch x := x.(type) {
			case string, []byte, []string, [][]byte:
				fmt.Printf(" %q", x)
			case error:
				fmt.Printf(" %T %v", x, x)
			default:
				fmt.Printf(" %v", x)
			}
		}
		fmt.Println()
	}
}
func try_(f func()) {
	defer func() {
		if r := recover(); r != nil {
			fmt.Println("recovered:", r)
			if e, ok := r.(error); ok {
				fmt.Printf("%T %q\\n", e, e.Error())
			}
		}
	}()
	f()
}
"""


class Type:
    """A Go type: `kind`, how it is written, and what its kind needs."""

    def __init__(self, kind, text, base=None, **more):
        self.kind, self.text, self.base = kind, text, base or text
        self.elem = self.key = self.length = None
        self.fields, self.params, self.result, self.methods, self.mutators, self.impls = [], [], None, [], [], []
        self.__dict__.update(more)

    def __eq__(self, other):
        return isinstance(other, Type) and self.text == other.text

    def __hash__(self):
        return hash(self.text)

    @property
    def signed(self):
        return self.base.startswith("int")

    def printable(self):
        """Whether fmt shows it without addresses."""
        if self.kind in ("ptr", "func", "chan"):
            return False
        if self.kind == "iface":
            return all(t.printable() for t in self.impls)
        if self.kind == "struct":
            return all(t.printable() for _, t in self.fields)
        if self.kind == "map":
            return self.key.printable() and self.elem.printable()
        return self.elem is None or self.elem.printable()

    def comparable(self):
        if self.kind in ("slice", "map", "func", "iface"):
            return False
        if self.kind == "struct":
            return all(t.comparable() for _, t in self.fields)
        if self.kind == "array":
            return self.elem.comparable()
        return True


BOOL, STRING = Type("bool", "bool"), Type("string", "string")
INT_TYPES = [Type("int", name) for name in INTS]
INT, F64, F32 = INT_TYPES[0], Type("float", "float64"), Type("float", "float32")
C128, C64 = Type("complex", "complex128"), Type("complex", "complex64")
BASIC = [BOOL, STRING, INT, INT, F64, F32, C128, C64] + INT_TYPES
ANY = Type("any", "any", impls=[])


class Var:
    def __init__(self, name, kind, fixed=False, effects=False):
        self.name, self.type, self.fixed, self.effects = name, kind, fixed, effects


class Program:
    def __init__(self, seed, size=1.0):
        self.seed, self.r, self.size = seed, random.Random(seed), size
        self.lines, self.types, self.functions, self.counter = [], [], [], 0
        self.imports = {"fmt"}
        self.scopes, self.depth, self.quiet, self.indent = [], 0, 0, 0
        self.loops, self.block, self.budget, self.result, self.effectful = [], None, 0, None, False

    # Small helpers

    def name(self, prefix):
        self.counter += 1
        return f"{prefix}{self.counter}"

    def top(self, prefix):
        return f"{self.name(prefix)}_{self.seed}"

    def lib(self, name):
        return f"{name}_"

    def chance(self, p):
        return self.r.random() < p

    def emit(self, text):
        self.lines.append("\t" * self.indent + text)

    def open(self, text):
        self.emit(text)
        self.indent += 1
        self.scopes.append([])

    def close(self, text="}"):
        self.scopes.pop()
        self.indent -= 1
        self.emit(text)

    def declare(self, kind, prefix="v", **flags):
        var = Var(self.name(prefix), kind, **flags)
        self.scopes[-1].append(var)
        return var

    def visible(self):
        return list({v.name: v for scope in self.scopes for v in scope}.values())

    # Types

    def basic(self):
        named = [t for t in self.types if t.kind in ("int", "string", "float")]
        if named and self.chance(0.2):
            return self.r.choice(named)
        return self.r.choice(BASIC)

    def key_type(self):
        pool = [STRING, INT, BOOL, self.r.choice(INT_TYPES)]
        pool += [t for t in self.types if t.kind in ("struct", "array", "int") and self.is_key(t)]
        return self.r.choice(pool)

    def is_key(self, t):
        if t.kind == "struct":
            return bool(t.fields) and all(self.is_key(f) for _, f in t.fields)
        if t.kind == "array":
            return self.is_key(t.elem)
        return t.kind in ("int", "string", "bool")

    def type(self, depth=2):
        """Any type that variables, fields and parameters may have."""
        pick = self.r.random()
        if depth == 0 or pick < 0.45:
            return self.basic()
        if pick < 0.62 and self.types:
            return self.r.choice(self.types)
        if pick < 0.75:
            return self.slice_of(self.type(depth - 1))
        if pick < 0.83:
            return self.array_of(self.type(depth - 1), self.r.choice([1, 2, 3, 4, 7]))
        if pick < 0.92:
            return self.map_of(self.key_type(), self.type(depth - 1))
        if pick < 0.97:
            elem = self.type(depth - 1)
            return Type("ptr", "*" + elem.text, elem=elem)
        return ANY

    def slice_of(self, elem):
        return Type("slice", "[]" + elem.text, elem=elem)

    def array_of(self, elem, n):
        return Type("array", f"[{n}]{elem.text}", elem=elem, length=n)

    def map_of(self, key, elem):
        return Type("map", f"map[{key.text}]{elem.text}", key=key, elem=elem)

    def declare_types(self):
        for _ in range(self.r.randint(1, 2 + int(3 * self.size))):
            pick = self.r.random()
            name = self.top("T")
            if pick < 0.25:
                base = self.r.choice(INT_TYPES + [STRING, F64, F32])
                made = Type(base.kind, name, base=base.base)
                self.lines.append(f"type {name} {base.text}")
            elif pick < 0.85:
                fields = []
                for _ in range(self.r.randint(1, 5)):
                    fields.append([f"F{len(fields)}", self.type(2 if self.chance(0.3) else 1)])
                made = Type("struct", name, fields=fields)
                embedded = [t for t in self.types if t.kind == "struct"]
                self.lines.append(f"type {name} struct {{")
                if embedded and self.chance(0.4):
                    inner = self.r.choice(embedded)
                    made.fields.append([inner.text, inner])
                for field, kind in fields:
                    self.lines.append(f"\t{kind.text}" if field == kind.text else f"\t{field} {kind.text}")
                self.lines.append("}")
            elif pick < 0.93:
                elem = self.type(1)
                made = self.slice_of(elem)
                self.lines.append(f"type {name} {made.text}")
                made.base, made.text = made.text, name
            else:
                made = self.array_of(self.type(1), self.r.randint(1, 4))
                self.lines.append(f"type {name} {made.text}")
                made.base, made.text = made.text, name
            self.types.append(made)

    # Expressions: text without effects. `const` tells whether the last one made is constant.

    def literal(self, t):
        r = self.r
        if t.kind == "bool":
            return r.choice(["true", "false"])
        if t.kind == "int":
            bits, low = BITS[t.base], 0
            high = (1 << bits) - 1
            if t.signed:
                low, high = -(1 << (bits - 1)), (1 << (bits - 1)) - 1
            value = r.choice([0, 1, 2, 3, 7, r.randint(0, 100), high, high - 1, low, low + 1, r.randint(low, high), -1 if t.signed else 5])
            text = hex(value) if value > 1000 and self.chance(0.3) else str(value)
            return f"{t.text}({text})"
        if t.kind == "float":
            text = r.choice(["0", "1", "-1", "0.5", "2.25", "1e10", "-3.75", "1e-7", "123456.789", "0.1", "16777217", str(r.randint(-1000, 1000)), repr(round(r.uniform(-100, 100), 3))])
            return f"{t.text}({text})"
        if t.kind == "complex":
            return f"{t.text}(complex({r.choice(['0', '1', '-2.5', '0.25'])}, {r.choice(['0', '1', '3', '-0.5'])}))"
        text = "".join(r.choice(RUNES) for _ in range(r.choice([0, 1, 1, 2, 3, 6])))
        return f'"{text}"' if t.text == "string" else f'{t.text}("{text}")'

    def hide(self, text):
        """A constant that the compiler does not see."""
        return f"{self.lib('id')}({text})"

    def paths(self, t, writable=False):
        """Places of type `t` that can be read without a check: variables, their fields, array elements."""
        found = []
        for var in self.visible():
            if writable and var.fixed:
                continue
            self.extend(var.name, var.type, t, 3, found)
        return found

    def extend(self, text, kind, wanted, depth, found):
        if kind == wanted:
            found.append(text)
        if depth == 0:
            return
        if kind.kind == "struct":
            for field, inner in kind.fields:
                self.extend(f"{text}.{field}", inner, wanted, depth - 1, found)
        elif kind.kind == "array":
            index = self.r.randrange(kind.length)
            if self.chance(0.5):
                ints = [v.name for v in self.visible() if v.type.kind == "int"]
                if ints:
                    index = f"uint64({self.r.choice(ints)})%{kind.length}"
            self.extend(f"{text}[{index}]", kind.elem, wanted, depth - 1, found)

    def expr(self, t, depth=3):
        """An operand of type `t`, never a constant expression longer than a literal."""
        return self.operand(t, depth)[0]

    def hidden(self, t, depth):
        text, const = self.operand(t, depth)
        return self.hide(text) if const else text

    def operand(self, t, depth):
        places = self.paths(t)
        if places and self.chance(0.45 if depth > 0 else 0.85):
            return self.r.choice(places), False
        if depth > 0:
            options = getattr(self, "make_" + t.kind)
            for _ in range(4):
                made = self.general(t, depth) if self.chance(0.3) else options(t, depth)
                if made:
                    return made, False
        if places and self.chance(0.8):
            return self.r.choice(places), False
        return self.simple(t)

    def simple(self, t):
        """A value of any type out of nothing; the flag says whether it is constant."""
        if t.kind in ("bool", "int", "float", "complex", "string"):
            return self.literal(t), True
        if t.kind == "any":
            inner = self.r.choice([INT, STRING, BOOL, F64, self.r.choice(INT_TYPES)])
            return f"any({self.literal(inner)})", False
        if t.kind == "iface":
            made = self.r.choice(t.impls)
            text = self.simple(made)[0]
            return f"{t.text}({text})", False
        if t.kind == "ptr":
            return self.pointer(t, 0), False
        if t.kind == "func":
            return self.func_literal(t, 1), False
        if self.chance(0.3):
            return f"*new({t.text})" if t.kind in ("struct", "array") else f"{t.text}(nil)", False
        return self.composite(t, 0), False

    def pointer(self, t, depth):
        if t.elem.kind in ("struct", "array", "slice", "map") and self.chance(0.7):
            made = self.composite(t.elem, depth)
            if not made.startswith("(make"):
                return "&" + made
        return f"{self.lib('ptr')}({self.expr(t.elem, depth)})"

    def composite(self, t, depth):
        return f"({self.bare_composite(t, depth)})"

    def bare_composite(self, t, depth):
        inner = max(depth - 1, 0)
        if t.kind == "struct":
            chosen = [f for f in t.fields if self.chance(0.8)]
            if len(chosen) == len(t.fields) and self.chance(0.5):
                return f"{t.text}{{{', '.join(self.expr(k, inner) for _, k in t.fields)}}}"
            return f"{t.text}{{{', '.join(f'{n}: {self.expr(k, inner)}' for n, k in chosen)}}}"
        if t.kind == "array":
            return f"{t.text}{{{', '.join(self.expr(t.elem, inner) for _ in range(self.r.randint(0, min(t.length, 4))))}}}"
        if t.kind == "slice":
            if self.chance(0.2):
                return f"make({t.text}, {self.r.randint(0, 4)}, {self.r.randint(4, 9)})"
            return f"{t.text}{{{', '.join(self.expr(t.elem, inner) for _ in range(self.r.randint(0, 4)))}}}"
        keys = []
        for _ in range(self.r.randint(0, 3)):
            key = self.literal(t.key) if t.key.kind in ("int", "string", "bool") else self.hide(self.expr(t.key, 0))
            if key not in keys and not self.same_key(t.key, key, keys):
                keys.append(key)
        return f"{t.text}{{{', '.join(f'{k}: {self.expr(t.elem, inner)}' for k in keys)}}}"

    def same_key(self, kind, key, keys):
        """Whether two literals may be one constant (the compiler refuses it twice)."""
        if kind.kind != "int":
            return False
        value = lambda text: int(text[text.rindex("(") + 1:-1], 0)
        return any(value(key) == value(other) for other in keys)

    def general(self, t, depth):
        """Forms that exist for every type: calls, conditions, elements, map entries, pointers."""
        pick = self.r.random()
        inner = depth - 1
        if pick < 0.25 and not self.quiet:
            fitting = [f for f in self.functions if f[2] == t]
            if fitting:
                name, params, _ = self.r.choice(fitting)
                return f"{name}({', '.join(self.expr(p, inner) for p in params)})"
        if pick < 0.40:
            places = self.paths(self.slice_of(t))
            if places:
                return f"{self.lib('at')}({self.r.choice(places)}, {self.expr(INT, inner)})"
        if pick < 0.55:
            maps = [(v.name, v.type) for v in self.visible() if v.type.kind == "map" and v.type.elem == t]
            if maps:
                name, kind = self.r.choice(maps)
                return f"{name}[{self.expr(kind.key, inner)}]"
        if pick < 0.65:
            return f"func() {t.text} {{ if {self.expr(BOOL, inner)} {{ return {self.expr(t, inner)} }}; return {self.expr(t, inner)} }}()"
        if pick < 0.72:
            return f"{self.lib('id')}({self.hidden(t, inner)})" if t.kind != "func" else None
        if pick < 0.80:
            return f"*{self.lib('ptr')}({self.hidden(t, inner)})"
        if pick < 0.88:
            other = self.basic()
            return f"({self.lib('pair')}[{t.text}, {other.text}]{{{self.expr(t, inner)}, {self.expr(other, inner)}}}).A"
        if pick < 0.94 and t.kind not in ("any", "iface"):
            return f"(any({self.hidden(t, inner)})).({t.text})"
        if pick < 0.97:
            size = self.r.randint(1, 3)
            return f"([...]{t.text}{{{', '.join(self.expr(t, inner) for _ in range(size))}}})[{self.hide(f'{self.r.randrange(size)}')}]"
        if t.kind in ("int", "float", "string"):
            return f"{self.r.choice(['min', 'max'])}({self.hidden(t, inner)}, {self.expr(t, inner)})"
        return None

    def make_bool(self, t, depth):
        inner = depth - 1
        pick = self.r.random()
        if pick < 0.25:
            return f"({self.hidden(BOOL, inner)} {self.r.choice(['&&', '||', '==', '!='])} {self.expr(BOOL, inner)})"
        if pick < 0.35:
            return f"!{self.hidden(BOOL, inner)}"
        if pick < 0.8:
            kind = self.r.choice([k for k in BASIC if k.kind in ("int", "float", "string")] + [x for x in self.types if x.kind in ("int", "float", "string")])
            return f"({self.hidden(kind, inner)} {self.r.choice(['<', '<=', '>', '>=', '==', '!='])} {self.expr(kind, inner)})"
        kinds = [v.type for v in self.visible() if v.type.comparable()]
        if not kinds:
            return None
        kind = self.r.choice(kinds)
        if kind.kind == "ptr" and self.chance(0.3):
            return f"({self.hidden(kind, inner)} == nil)"
        if kind.kind == "any":
            return f"({self.expr(ANY, 0)} == {self.expr(ANY, 0)})"
        if kind.kind in ("struct", "array"):
            return f"({self.hide(self.expr(kind, inner))} {self.r.choice(['==', '!='])} {self.hide(self.expr(kind, inner))})"
        return f"({self.hidden(kind, inner)} {self.r.choice(['==', '!='])} {self.expr(kind, inner)})"

    def make_int(self, t, depth):
        inner = depth - 1
        pick = self.r.random()
        if pick < 0.4:
            return f"({self.hidden(t, inner)} {self.r.choice(['+', '-', '*', '&', '|', '^', '&^'])} {self.expr(t, inner)})"
        if pick < 0.5:
            return f"({self.hidden(t, inner)} {self.r.choice(['/', '%'])} ({self.hidden(t, inner)} | 1))"
        if pick < 0.62:
            op = self.r.choice(["<<", ">>"])
            if self.chance(0.5):
                return f"({self.hidden(t, inner)} {op} {self.r.choice([0, 1, 3, 7, 8, 15, 31, 32, 63, 64, 65, 100])})"
            count = self.r.choice([k for k in INT_TYPES if not k.signed])
            return f"({self.hidden(t, inner)} {op} {self.hidden(count, inner)})"
        if pick < 0.7:
            return f"({self.r.choice(['-', '^', '+'])}{self.hidden(t, inner)})"
        if pick < 0.88:
            source = self.r.choice(INT_TYPES + [F64, F32])
            if source.kind == "float":
                return f"{t.text}({self.lib('trunc')}(float64({self.hidden(source, inner)})))"
            return f"{t.text}({self.hidden(source, inner)})"
        if pick < 0.96:
            measured = [v for v in self.visible() if v.type.kind in ("slice", "map", "string", "array")]
            if measured:
                var = self.r.choice(measured)
                what = "cap" if var.type.kind == "slice" and self.chance(0.2) else "len"
                text = f"{what}({var.name})"
                return f"{t.text}({self.hide(text)})"
        return f"{t.text}({self.lib('sum')}([]int{{{self.expr(INT, inner)}, {self.expr(INT, inner)}}}))" if not self.quiet else None

    def make_float(self, t, depth):
        inner = depth - 1
        pick = self.r.random()
        if pick < 0.6:
            return f"({self.hidden(t, inner)} {self.r.choice(['+', '-', '*', '/'])} {self.hidden(t, inner)})"
        if pick < 0.7:
            return f"(-{self.hidden(t, inner)})"
        if pick < 0.9:
            return f"{t.text}({self.hidden(self.r.choice(INT_TYPES + [F64, F32]), inner)})"
        part = C128 if t.base == "float64" else C64
        return f"{t.text}({self.r.choice(['real', 'imag'])}({self.hidden(part, inner)}))"

    def make_complex(self, t, depth):
        inner = depth - 1
        part = F64 if t.base == "complex128" else F32
        pick = self.r.random()
        if pick < 0.55:
            return f"({self.hidden(t, inner)} {self.r.choice(['+', '-', '*'])} {self.hidden(t, inner)})"
        if pick < 0.65:
            return f"(-{self.hidden(t, inner)})"
        if pick < 0.75:
            other = C64 if t.base == "complex128" else C128
            return f"{t.text}({self.hidden(other, inner)})"
        return f"complex({self.hidden(part, inner)}, {self.hidden(part, inner)})"

    def make_string(self, t, depth):
        inner = depth - 1
        pick = self.r.random()
        cut = self.lib("cut")
        wrap = (lambda s: s) if t.text == "string" else (lambda s: f"{t.text}({s})")
        if pick < 0.35:
            return wrap(f"{cut}(string({self.hidden(t, inner)} + {self.expr(t, inner)}))")
        if pick < 0.5:
            return wrap(f"{self.lib('part')}(string({self.hidden(t, inner)}), {self.expr(INT, inner)}, {self.expr(INT, inner)})")
        if pick < 0.6:
            return wrap(f"string(rune({self.hidden(INT_TYPES[3], inner)}))")
        if pick < 0.68:
            return wrap(f"string([]{self.r.choice(['byte', 'rune'])}({self.hidden(STRING, inner)}))")
        if pick < 0.75:
            return wrap(f"string([]byte{{{self.expr(INT_TYPES[6], inner)}, {self.expr(INT_TYPES[6], inner)}}})")
        if pick < 0.95:
            kind = self.r.choice([v.type for v in self.visible() if v.type.printable()] or [INT])
            verb = self.r.choice(["%v", "%v", "%+v", "%#v", "%T"] + (["%d", "%x", "%08b"] if kind.kind == "int" else []) + (["%.3f", "%g", "%8.2e"] if kind.kind == "float" else []) + (["%q", "%x", "%10s", "%-5q"] if kind.kind == "string" else []))
            return wrap(f"{cut}(fmt.Sprintf(\"{verb}\", {self.expr(kind, inner)}))")
        return wrap(f"{cut}(fmt.Sprint({self.expr(self.basic(), inner)}, {self.expr(self.basic(), inner)}))")

    def make_struct(self, t, depth):
        return self.composite(t, depth)

    make_array = make_map = make_struct

    def make_slice(self, t, depth):
        inner = depth - 1
        pick = self.r.random()
        if pick < 0.4:
            return self.composite(t, depth)
        arrays = [v for v in self.visible() if v.type.kind == "array" and v.type.elem == t.elem]
        if pick < 0.55 and arrays and not self.quiet:
            var = self.r.choice(arrays)
            low = self.r.randint(0, var.type.length)
            high = self.r.randint(low, var.type.length)
            extra = f":{self.r.randint(high, var.type.length)}" if self.chance(0.3) else ""
            return f"{t.text}({var.name}[{low}:{high}{extra}])"
        if pick < 0.75:
            return f"{t.text}({self.lib('window')}([]{t.elem.text}({self.expr(t, inner)}), {self.expr(INT, inner)}, {self.expr(INT, inner)}))"
        if pick < 0.9:
            values = ", ".join(self.expr(t.elem, inner) for _ in range(self.r.randint(0, 3)))
            return f"append({self.lib('trim')}([]{t.elem.text}({self.expr(t, inner)})), []{t.elem.text}{{{values}}}...)"
        if not self.quiet:
            return f"{t.text}({self.lib('mapped')}([]int{{1, 2, {self.expr(INT, inner)}}}, func(i int) {t.elem.text} {{ return {self.expr(t.elem, inner)} }}))"
        return None

    def make_ptr(self, t, depth):
        if self.chance(0.15):
            return f"({t.text})(nil)"
        return self.pointer(t, depth - 1)

    def make_any(self, t, depth):
        kind = self.r.choice([INT, STRING, BOOL, F32, C128] + INT_TYPES + [x for x in self.types if self.is_key(x)])
        return f"any({self.expr(kind, depth - 1)})"

    def make_iface(self, t, depth):
        return f"{t.text}({self.expr(self.r.choice(t.impls), depth - 1)})"

    def make_func(self, t, depth):
        return self.func_literal(t, depth)

    def func_literal(self, t, depth):
        params = [Var(self.name("p"), kind) for kind in t.params]
        self.scopes.append(params)
        body = self.expr(t.result, depth - 1)
        self.scopes.pop()
        return f"func({', '.join(f'{p.name} {p.type.text}' for p in params)}) {t.result.text} {{ return {body} }}"

    # Statements

    def show(self, *texts):
        self.emit(f"fmt.Println({', '.join(texts)})")

    def print_var(self, var=None):
        var = var or (self.r.choice(self.visible()) if self.visible() else None)
        if var is None:
            return
        if var.type.printable():
            if self.chance(0.3):
                self.emit(f'fmt.Printf("{var.name} {self.r.choice(["%v", "%+v", "%#v", "%T"])}\\n", {var.name})')
            else:
                self.show(f'"{var.name}"', var.name)
        elif var.type.kind == "ptr" and var.type.elem.printable():
            self.emit(f"if {var.name} != nil {{")
            self.emit(f'\tfmt.Println("*{var.name}", *{var.name})')
            self.emit("}")
        elif var.type.kind == "struct":
            shown = [f"{var.name}.{n}" for n, k in var.type.fields if k.printable()]
            if shown:
                self.show(f'"{var.name}"', *shown)
        elif var.type.kind in ("slice", "map"):
            self.show(f'"{var.name}"', f"len({var.name})")

    def new_var(self):
        kind = self.type()
        # The variable is declared after its value: it cannot use itself.
        style = self.r.random()
        if style < 0.15:
            var = self.declare(kind)
            self.emit(f"var {var.name} {kind.text}; _ = {var.name}")
            return
        text, const = self.operand(kind, 3)
        var = self.declare(kind)
        if style < 0.3:
            self.emit(f"var {var.name} {kind.text} = {text}; _ = {var.name}")
        else:
            if kind.text not in ("bool", "string") or const:
                text = f"{self.lib('id')}[{kind.text}]({text})"
            self.emit(f"{var.name} := {text}; _ = {var.name}")

    def assign(self):
        kinds = [v.type for v in self.visible() if not v.fixed]
        if not kinds:
            return self.new_var()
        kind = self.r.choice(kinds)
        if self.chance(0.5):
            kind = self.basic()
        places = self.paths(kind, writable=True)
        if not places:
            return self.new_var()
        place = self.r.choice(places)
        pick = self.r.random()
        if pick < 0.25 and len(places) > 1:
            other = self.r.choice(places)
            if other != place:
                if self.chance(0.5):
                    self.emit(f"{place}, {other} = {other}, {place}")
                else:
                    self.emit(f"{place}, {other} = {self.expr(kind, 2)}, {self.expr(kind, 2)}")
                return
        if kind.kind == "int" and pick < 0.6:
            op = self.r.choice(["+=", "-=", "*=", "|=", "&=", "^=", "&^=", "<<=", ">>=", "++", "--"])
            if op in ("++", "--"):
                self.emit(f"{place}{op}")
            elif op in ("<<=", ">>="):
                self.emit(f"{place} {op} {self.r.randint(0, 70)}")
            else:
                self.emit(f"{place} {op} {self.expr(kind, 2)}")
        elif kind.kind in ("float", "complex") and pick < 0.5:
            self.emit(f"{place} {self.r.choice(['+=', '-=', '*='])} {self.expr(kind, 2)}")
        elif kind.kind == "string" and pick < 0.4:
            self.emit(f"if len({place}) < 100 {{")
            self.emit(f"\t{place} += {self.expr(kind, 2)}")
            self.emit("}")
        else:
            self.emit(f"{place} = {self.expr(kind, 3)}")

    def statement_slice(self):
        slices = [v for v in self.visible() if v.type.kind == "slice" and not v.fixed]
        if not slices:
            return self.new_var()
        var = self.r.choice(slices)
        elem = var.type.elem
        pick = self.r.random()
        if pick < 0.35:
            self.open(f"if len({var.name}) < 40 {{")
            if self.chance(0.3):
                self.emit(f"{var.name} = append({var.name}, {var.name}...)")
            else:
                self.emit(f"{var.name} = append({var.name}, {', '.join(self.expr(elem, 2) for _ in range(self.r.randint(1, 3)))})")
            self.close()
        elif pick < 0.65:
            self.open(f"if len({var.name}) > 0 {{")
            index = f"int({self.expr(INT_TYPES[6], 1)})%len({var.name})"
            choice = self.r.random()
            if choice < 0.5:
                self.emit(f"{var.name}[{index}] = {self.expr(elem, 2)}")
            elif choice < 0.7:
                self.emit(f"{var.name}[{index}], {var.name}[0] = {var.name}[0], {var.name}[len({var.name})-1]")
            elif elem.kind in ("int", "float"):
                self.emit(f"{var.name}[{index}] {self.r.choice(['+=', '-=', '*='])} {self.expr(elem, 2)}")
            else:
                at = self.declare(Type("ptr", "*" + elem.text, elem=elem))
                self.emit(f"{at.name} := &{var.name}[{index}]")
                self.emit(f"*{at.name} = {self.expr(elem, 2)}")
            self.close()
        elif pick < 0.8:
            self.show(f'"copied"', f"copy({var.name}, {self.expr(var.type, 2)})", f"len({var.name})")
        elif pick < 0.9:
            self.emit(f"{var.name} = {var.name}[:len({var.name})/2]")
        elif pick < 0.95:
            self.emit(f"{var.name} = append({var.name}[:len({var.name})/3], {var.name}[len({var.name})/2:]...)")
        else:
            self.emit(f"clear({var.name})")

    def statement_map(self):
        maps = [v for v in self.visible() if v.type.kind == "map" and not v.fixed]
        if not maps:
            return self.new_var()
        var = self.r.choice(maps)
        key, elem = var.type.key, var.type.elem
        self.open(f"if {var.name} != nil {{")
        pick = self.r.random()
        if pick < 0.4:
            self.emit(f"{var.name}[{self.expr(key, 2)}] = {self.expr(elem, 2)}")
        elif pick < 0.55 and elem.kind in ("int", "float"):
            self.emit(f"{var.name}[{self.expr(key, 2)}] {self.r.choice(['+=', '*=', '-='])} {self.expr(elem, 2)}")
        elif pick < 0.7:
            self.emit(f"delete({var.name}, {self.expr(key, 2)})")
        elif pick < 0.8 and elem.printable():
            self.open(f"if x, ok := {var.name}[{self.expr(key, 2)}]; ok || {self.expr(BOOL, 1)} {{")
            self.show("x", "ok")
            self.close()
        elif pick < 0.9 and elem.kind == "slice":
            k = self.expr(key, 1)
            self.emit(f"{var.name}[{k}] = append({self.lib('trim')}({var.name}[{k}]), {self.expr(elem.elem, 1)})")
        else:
            total = self.name("n")
            self.emit(f"{total} := 0")
            self.open(f"for k, x := range {var.name} {{")
            self.emit("_, _ = k, x")
            self.scopes[-1] += [Var("k", key, True), Var("x", elem, True)]
            self.quiet += 1
            self.emit(f"{total} += {self.expr(INT, 2)}")
            self.quiet -= 1
            self.close()
            self.show('"sum"', total)
        self.close()

    def statement_pointer(self):
        pointers = [v for v in self.visible() if v.type.kind == "ptr"]
        if not pointers or self.chance(0.3):
            targets = [v for v in self.visible() if not v.fixed and v.type.kind not in ("func", "iface")]
            if not targets:
                return self.new_var()
            target = self.r.choice(targets)
            places = []
            for kind in (target.type, INT, STRING, F32):
                self.extend(target.name, target.type, kind, 2, places)
                if places:
                    break
            pointer = self.declare(Type("ptr", "*" + kind.text, elem=kind), "q")
            self.emit(f"{pointer.name} := &{self.r.choice(places)}; _ = {pointer.name}")
            return
        var = self.r.choice(pointers)
        elem = var.type.elem
        self.open(f"if {var.name} != nil {{")
        if elem.kind == "struct" and self.chance(0.6):
            field, kind = self.r.choice(elem.fields)
            self.emit(f"{var.name}.{field} = {self.expr(kind, 2)}")
        elif elem.kind == "array" and self.chance(0.6):
            self.emit(f"{var.name}[{self.r.randrange(elem.length)}] = {self.expr(elem.elem, 2)}")
        elif elem.kind == "int" and self.chance(0.5):
            self.emit(f"*{var.name} {self.r.choice(['+=', '^='])} {self.expr(elem, 2)}")
        elif self.chance(0.3):
            copy = self.declare(elem)
            self.emit(f"{copy.name} := *{var.name}; _ = {copy.name}")
            self.emit(f"*{var.name} = {self.expr(elem, 2)}")
            self.print_var(copy)
        else:
            self.emit(f"*{var.name} = {self.expr(elem, 2)}")
        self.close()

    def statement_if(self):
        pick = self.r.random()
        if pick < 0.3:
            kind, x = self.basic(), self.name("x")
            text = self.expr(kind, 2)
            self.open(f"if {x} := {self.lib('id')}[{kind.text}]({text}); {self.expr(BOOL, 2)} {{")
            self.scopes[-1].append(Var(x, kind))
            self.emit(f"_ = {x}")
        else:
            self.open(f"if {self.expr(BOOL, 3)} {{")
        self.statements(2)
        while self.chance(0.3):
            self.scopes[-1] = self.scopes[-1][:1] if pick < 0.3 else []
            self.lines.append("\t" * (self.indent - 1) + f"}} else if {self.expr(BOOL, 2)} {{")
            self.statements(2)
        if self.chance(0.5):
            self.scopes[-1] = self.scopes[-1][:1] if pick < 0.3 else []
            self.lines.append("\t" * (self.indent - 1) + "} else {")
            self.statements(2)
        self.close()

    def loop_body(self, label, count):
        self.loops.append(label)
        self.emit(f"{self.lib('tick')}()")
        self.statements(count)
        if self.chance(0.35):
            word = self.r.choice(["break", "continue"])
            target = self.r.choice([l for l in self.loops if l] + [None])
            where = f" {target}" if target else ""
            self.open(f"if {self.expr(BOOL, 2)} {{")
            self.emit(word + where)
            if target:
                self.used_labels.add(target)
            self.close()
            self.statements(1)
        self.loops.pop()

    def statement_loop(self):
        label = self.name("L") if self.chance(0.4) else None
        at = len(self.lines)
        pick = self.r.random()
        if pick < 0.3:
            var = Var(self.name("i"), self.r.choice([INT, INT, self.r.choice(INT_TYPES)]), True)
            text = var.type.text
            self.open(f"for {var.name} := {text}(0); {var.name} < {self.r.randint(1, 5)}; {var.name}++ {{")
        elif pick < 0.45:
            var = Var(self.name("i"), self.r.choice([INT] + INT_TYPES))
            self.open(f"for {var.name} := range {self.lib('id')}({var.type.text}({self.r.randint(0, 5)})) {{")
        elif pick < 0.55:
            count = self.name("n")
            self.emit(f"{count} := {self.r.randint(0, 4)}")
            at += 1
            var = Var(count, INT, True)
            self.open(f"for {count} > 0 {{")
            self.emit(f"{count}--")
        elif pick < 0.65:
            text = self.expr(STRING, 2)
            var = Var(self.name("c"), INT_TYPES[3])
            index = self.name("i")
            self.open(f"for {index}, {var.name} := range {text} {{")
            self.emit(f"_, _ = {index}, {var.name}")
            self.scopes[-1].append(Var(index, INT))
        elif pick < 0.8:
            iterated = [v for v in self.visible() if v.type.kind in ("slice", "array")]
            if not iterated:
                return self.new_var()
            source = self.r.choice(iterated)
            var = Var(self.name("e"), source.type.elem)
            index = self.name("i")
            amp = "&" if source.type.kind == "array" and self.chance(0.3) else ""
            self.open(f"for {index}, {var.name} := range {amp}{source.name} {{")
            self.emit(f"_, _ = {index}, {var.name}")
            self.scopes[-1].append(Var(index, INT))
        elif pick < 0.9:
            var = Var(self.name("y"), INT)
            self.open(f"for {var.name} := range {self.lib('upto')}({self.r.randint(0, 5)}) {{")
        elif pick < 0.95:
            kind = self.basic()
            var = Var(self.name("y"), kind)
            values = ", ".join(self.expr(kind, 1) for _ in range(self.r.randint(0, 3)))
            self.open(f"for _, {var.name} := range {self.lib('backward')}([]{kind.text}{{{values}}}) {{")
        else:
            kind = self.basic()
            var = Var(self.name("r"), kind)
            channel = self.name("ch")
            values = [self.expr(kind, 1) for _ in range(self.r.randint(0, 3))]
            self.emit(f"{channel} := make(chan {kind.text}, 4)")
            for value in values:
                self.emit(f"{channel} <- {value}")
            self.emit(f"close({channel})")
            at = len(self.lines)
            self.open(f"for {var.name} := range {channel} {{")
        self.scopes[-1].append(var)
        self.emit(f"_ = {var.name}")
        self.loop_body(label, self.r.randint(1, 3))
        self.close()
        if label and label in self.used_labels:
            self.lines.insert(at, "\t" * max(self.indent - 1, 0) + f"{label}:")

    def statement_switch(self):
        pick = self.r.random()
        if pick < 0.35:
            self.open("switch {")
            for _ in range(self.r.randint(1, 3)):
                self.emit(f"case {self.hide(self.expr(BOOL, 2))}:")
                self.case_body(self.chance(0.2))
        else:
            kind = self.r.choice([INT, STRING, self.r.choice(INT_TYPES)])
            x = self.name("x")
            self.open(f"switch {x} := {self.hidden(kind, 2)}; {x} {{")
            self.scopes[-1].append(Var(x, kind, True))
            seen = []
            for _ in range(self.r.randint(1, 4)):
                text = self.literal(kind)
                if text in seen or self.same_key(kind, text, seen):
                    continue
                seen.append(text)
                self.emit(f"case {text}{', ' + self.hidden(kind, 1) if self.chance(0.3) else ''}:")
                self.case_body(self.chance(0.2))
        if self.chance(0.6):
            self.emit("default:")
            self.case_body(False)
        else:
            self.emit(f"case {self.hide('true') if pick < 0.35 else self.hidden(kind, 1)}:")
            self.case_body(False)
        self.close()

    def case_body(self, falls):
        self.indent += 1
        self.scopes.append([])
        self.loops.append(None)
        self.statements(2)
        if falls:
            self.emit("fallthrough")
        elif self.chance(0.15):
            self.open(f"if {self.expr(BOOL, 1)} {{")
            self.emit("break")
            self.close()
            self.statements(1)
        self.loops.pop()
        self.scopes.pop()
        self.indent -= 1

    def statement_typeswitch(self):
        kinds = [INT, STRING, BOOL, F64] + INT_TYPES[1:] + [t for t in self.types if self.is_key(t)]
        self.r.shuffle(kinds)
        x = self.name("x")
        self.open(f"switch {x} := ({self.expr(ANY, 2)}).(type) {{")
        for kind in kinds[:self.r.randint(2, 5)]:
            self.emit(f"case {kind.text}:")
            self.indent += 1
            self.scopes.append([Var(x, kind)])
            self.emit(f"_ = {x}")
            self.loops.append(None)
            self.print_var(self.scopes[-1][0])
            self.statements(1)
            self.loops.pop()
            self.scopes.pop()
            self.indent -= 1
        if self.chance(0.6):
            rest = kinds[5:7]
            if len(rest) == 2 and self.chance(0.5):
                self.emit(f"case {rest[0].text}, {rest[1].text}:")
                self.emit(f'\tfmt.Printf("%T\\n", {x})')
            self.emit("default:")
            self.emit(f'\tfmt.Printf("other %T %v\\n", {x}, {x})')
        else:
            self.emit("default:")
            self.emit(f"\t_ = {x}")
        self.close()

    def statement_closure(self):
        """A closure that changes what it captures, called a few times."""
        kinds = [self.type(1) for _ in range(self.r.randint(0, 2))]
        result = self.type(1)
        params = [Var(self.name("p"), kind) for kind in kinds]
        name = self.name("f")
        arguments = [[self.expr(k, 1) for k in kinds] for _ in range(self.r.randint(1, 3))]
        saved, self.loops, saved_result, self.result = self.loops, [], self.result, result
        self.open(f"{name} := func({', '.join(f'{p.name} {p.type.text}' for p in params)}) {result.text} {{")
        self.scopes[-1] += params
        self.emit(f"{self.lib('tick')}()")
        self.statements(3)
        self.emit(f"return {self.expr(result, 2)}")
        self.close()
        self.loops, self.result = saved, saved_result
        for values in arguments:
            out = self.declare(result, "o")
            self.emit(f"{out.name} := {name}({', '.join(values)}); _ = {out.name}")
            self.print_var(out)

    def statement_defer(self):
        """A function literal with a named result that deferred closures change."""
        kind = self.r.choice([INT, STRING, F64, self.type(1)])
        res = Var(self.name("r"), kind)
        out = self.name("o")
        saved, self.loops, saved_result = self.loops, [], self.result
        self.open(f"{out} := func() ({res.name} {kind.text}) {{")
        self.scopes[-1].append(res)
        self.result = kind
        for _ in range(self.r.randint(1, 3)):
            pick = self.r.random()
            if pick < 0.3:
                self.emit(f'defer fmt.Println("deferred", {self.expr(self.basic(), 2)})')
                continue
            self.open("defer func() {")
            kept, self.result = self.result, None
            if pick < 0.6:
                self.emit("if x := recover(); x != nil {")
                self.emit('\tfmt.Println("caught", x)')
                self.emit("}")
            self.statements(1)
            self.emit(f"{res.name} = {self.expr(kind, 2)}")
            self.result = kept
            self.close("}()")
        self.statements(2)
        if self.chance(0.35):
            self.open(f"if {self.expr(BOOL, 1)} {{")
            self.emit(f"panic({self.expr(self.r.choice([INT, STRING, BOOL]), 1)})")
            self.close()
        if self.chance(0.4):
            self.risky()
        self.emit(f"return {self.expr(kind, 2)}" if self.chance(0.7) else "return")
        self.close("}()")
        self.loops, self.result = saved, saved_result
        var = Var(out, kind)
        self.emit(f"_ = {out}")
        self.scopes[-1].append(var)
        self.print_var(var)

    def risky(self):
        """One operation that may panic."""
        pick = self.r.random()
        small = self.hidden(INT, 2)
        if pick < 0.2:
            kind = self.r.choice(INT_TYPES)
            self.show('"div"', f"{self.hidden(kind, 2)} {self.r.choice(['/', '%'])} {self.hidden(kind, 2)}")
        elif pick < 0.4:
            sliced = [v for v in self.visible() if v.type.kind in ("slice", "string")]
            if sliced:
                var = self.r.choice(sliced)
                if self.chance(0.5):
                    self.emit(f"_ = {var.name}[{small}]")
                else:
                    self.show('"len"', f"len({var.name}[{small}:{self.hide(str(self.r.randint(-1, 5)))}])")
        elif pick < 0.5:
            pointers = [v for v in self.visible() if v.type.kind == "ptr"]
            if pointers:
                self.emit(f"_ = *{self.r.choice(pointers).name}")
        elif pick < 0.65:
            kind = self.r.choice([INT, STRING, F64] + self.types)
            if kind.kind != "iface":
                self.emit(f"_ = ({self.expr(ANY, 1)}).({kind.text})")
        elif pick < 0.75:
            maps = [v for v in self.visible() if v.type.kind == "map" and not v.fixed]
            if maps:
                var = self.r.choice(maps)
                self.emit(f"{var.name}[{self.expr(var.type.key, 1)}] = {self.expr(var.type.elem, 1)}")
        elif pick < 0.82:
            self.show('"shift"', f"{self.hide('1')} << ({small} % 100)")
        elif pick < 0.9:
            self.show('"array"', f"len([{self.r.randint(0, 3)}]int({self.expr(self.slice_of(INT), 1)}))")
        else:
            channel = self.name("ch")
            self.emit(f"{channel} := make(chan int, 1)")
            self.emit(f"close({channel})")
            self.emit(self.r.choice([f"{channel} <- 1", f"close({channel})", f"fmt.Println(<-{channel})"]))

    def statement_risky(self):
        self.open(f"{self.lib('try')}(func() {{")
        saved, self.loops, saved_result, self.result = self.loops, [], self.result, None
        self.statements(1)
        self.risky()
        self.emit('fmt.Println("no panic")')
        self.loops, self.result = saved, saved_result
        self.close("})")

    def statement_go(self):
        """Goroutines with one possible result."""
        kind = self.r.choice([INT, STRING, F64, self.basic(), self.type(1)])
        pick = self.r.random()
        self.quiet += 1
        if pick < 0.25:
            values, n = self.name("s"), self.r.randint(1, 5)
            group = self.name("wg")
            self.imports.add("sync")
            self.emit(f"{values} := make([]{kind.text}, {n})")
            self.emit(f"var {group} sync.WaitGroup")
            self.open(f"for i := range {values} {{")
            self.scopes[-1].append(Var("i", INT, True))
            style = self.chance(0.5)
            if style:
                self.open(f"{group}.Go(func() {{")
            else:
                self.emit(f"{group}.Add(1)")
                self.open("go func() {")
                self.emit(f"defer {group}.Done()")
            self.emit(f"{values}[i] = {self.expr(kind, 2)}")
            self.close("})" if style else "}()")
            self.close()
            self.emit(f"{group}.Wait()")
            self.quiet -= 1
            var = Var(values, self.slice_of(kind))
            self.scopes[-1].append(var)
            self.print_var(var)
            return
        if pick < 0.45:
            total, lock, group = self.name("n"), self.name("mu"), self.name("wg")
            self.imports.add("sync")
            ints = self.r.choice(INT_TYPES)
            self.emit(f"var {total} {ints.text}")
            self.emit(f"var {lock} sync.{self.r.choice(['Mutex', 'RWMutex'])}")
            self.emit(f"var {group} sync.WaitGroup")
            self.open(f"for i := range {ints.text}({self.r.randint(1, 6)}) {{")
            self.emit("_ = i")
            self.emit(f"{group}.Add(1)")
            self.open("go func() {")
            self.scopes[-1].append(Var("i", ints, True))
            self.emit(f"defer {group}.Done()")
            self.emit(f"{lock}.Lock()")
            self.emit(f"defer {lock}.Unlock()")
            self.emit(f"{total} {self.r.choice(['+=', '^='])} {self.expr(ints, 2)}")
            self.close("}()")
            self.close()
            self.emit(f"{group}.Wait()")
            self.quiet -= 1
            self.show('"total"', total)
            self.scopes[-1].append(Var(total, ints))
            return
        if pick < 0.75:
            channel = self.name("ch")
            size = self.r.choice(["", ", 1", ", 3"])
            self.emit(f"{channel} := make(chan {kind.text}{size})")
            self.open("go func() {")
            self.emit(f"defer close({channel})")
            self.open(f"for i := range {self.r.randint(0, 4)} {{")
            self.emit("_ = i")
            self.scopes[-1].append(Var("i", INT, True))
            self.emit(f"{channel} <- {self.expr(kind, 2)}")
            self.close()
            self.close("}()")
            self.quiet -= 1
            received = Var(self.name("x"), kind)
            if self.chance(0.6):
                # The sender reads what it captured: nothing is changed until the channel is closed.
                collected = self.name("s")
                self.emit(f"var {collected} []{kind.text}")
                self.open(f"for {received.name} := range {channel} {{")
                self.emit(f"{collected} = append({collected}, {received.name})")
                self.close()
                var = Var(collected, self.slice_of(kind))
                self.scopes[-1].append(var)
                self.print_var(var)
            else:
                self.open("for {")
                self.emit(f"{received.name}, ok := <-{channel}")
                self.open("if !ok {")
                self.emit("break")
                self.close()
                if kind.printable():
                    self.show('"got"', received.name)
                else:
                    self.emit(f"_ = {received.name}")
                self.close()
            return
        self.quiet -= 1
        # A select with one case that can go on.
        channel, other = self.name("ch"), self.name("ch")
        self.emit(f"{channel} := make(chan {kind.text}, 1)")
        self.emit(f"var {other} chan {kind.text}")
        sends = self.chance(0.5)
        if not sends:
            self.emit(f"{channel} <- {self.expr(kind, 2)}")
        elif self.chance(0.3):
            self.emit(f"{channel}, {other} = {other}, {channel}")
        value = self.expr(kind, 1)
        self.open("select {")
        self.emit(f"case x, ok := <-{channel}:")
        self.emit("\t_ = x")
        self.emit('\tfmt.Println("received", ok)')
        self.emit(f"case {other} <- {value}:")
        self.emit(f'\tfmt.Println("sent", len({other}))')
        if sends or self.chance(0.3):
            self.emit("default:")
            self.emit('\tfmt.Println("default")')
        self.close()

    def statement_generic(self):
        kind = self.type(1)
        pick = self.r.random()
        if pick < 0.5:
            stack = self.name("st")
            self.emit(f"var {stack} {self.lib('stack')}[{kind.text}]")
            for _ in range(self.r.randint(1, 4)):
                if self.chance(0.7):
                    self.emit(f"{stack}.push({self.expr(kind, 2)})")
                else:
                    out = self.declare(kind, "o")
                    ok = self.name("ok")
                    self.emit(f"{out.name}, {ok} := {stack}.pop(); _ = {out.name}")
                    self.show('"popped"', ok)
                    self.print_var(out)
            self.show(f"len({stack}.items)")
            if kind.printable():
                self.emit(f'fmt.Printf("%v %+v %T\\n", {stack}, {stack}, {stack})')
        elif pick < 0.75:
            source, result = self.type(1), self.type(1)
            values = self.expr(self.slice_of(source), 2)
            self.scopes.append([Var("x", source, True)])
            body = self.expr(result, 2)
            self.scopes.pop()
            out = self.declare(self.slice_of(result))
            self.emit(f"{out.name} := {self.lib('mapped')}({values}, func(x {source.text}) {result.text} {{ return {body} }})")
            self.print_var(out)
        else:
            key = self.key_type()
            pair = self.name("pr")
            self.emit(f"{pair} := {self.lib('pair')}[{key.text}, {kind.text}]{{{self.expr(key, 2)}, {self.expr(kind, 2)}}}")
            self.emit(f"_ = {pair}.flip().flip()")
            if kind.printable():
                self.emit(f'fmt.Printf("%v %T\\n", {pair}.flip(), {pair})')

    def statement_method(self):
        """Calls through values, pointers, method values and interfaces."""
        owners = [t for t in self.types if t.methods]
        if not owners:
            return self.new_var()
        kind = self.r.choice(owners)
        out = self.name("m")
        text = self.lib("id") + f"[{kind.text}]({self.expr(kind, 2)})"
        self.emit(f"{out} := {text}")
        var = Var(out, kind)
        method = self.r.choice(kind.methods)
        argument = self.expr(INT, 2)
        style = self.r.random()
        if style < 0.25:
            self.show('"method"', f"{out}.{method}({argument})")
        elif style < 0.45:
            self.emit(f"b{out} := {out}.{method}")
            self.emit(f"{out} = {self.expr(kind, 1)}")
            self.show('"bound"', f"b{out}({argument})")
        elif style < 0.6:
            self.show('"expression"', f"{kind.text}.{method}({out}, {argument})")
        elif style < 0.8:
            self.emit(f"var i{out} {self.lib('Shape')} = {self.r.choice(['', '&'])}{out}")
            self.emit(f"{out} = {self.expr(kind, 1)}")
            self.show('"interface"', f"i{out}.M({argument})")
        else:
            self.emit(f"p{out} := &{out}")
            self.emit(f"p{out}.Set({argument})")
            self.show('"after set"', f"p{out}.{method}({argument})", f"{out}.{method}({self.expr(INT, 1)})")
        self.scopes[-1].append(var)

    def statement_return(self):
        if self.result is None or not self.loops and self.chance(0.7):
            return self.print_var()
        self.open(f"if {self.expr(BOOL, 2)} {{")
        self.emit(f"return {self.expr(self.result, 2)}")
        self.close()

    def statement_goto(self):
        label, count = self.name("G"), self.name("n")
        self.emit(f"{count} := {self.r.randint(1, 3)}")
        self.lines.append("\t" * max(self.indent - 1, 0) + f"{label}:")
        self.open("{")
        self.emit(f"{self.lib('tick')}()")
        saved, self.loops = self.loops, []
        self.statements(2)
        self.loops = saved
        self.close()
        self.open(f"if {count}--; {count} > 0 {{")
        self.emit(f"goto {label}")
        self.close()

    WEIGHTS = [
        ("new_var", 18), ("assign", 18), ("print_var", 10), ("statement_slice", 8), ("statement_map", 6), ("statement_pointer", 6),
        ("statement_if", 8), ("statement_loop", 9), ("statement_switch", 5), ("statement_typeswitch", 3), ("statement_closure", 4),
        ("statement_defer", 4), ("statement_risky", 4), ("statement_generic", 3), ("statement_method", 6), ("statement_return", 3),
    ]
    MAIN_ONLY = [("statement_go", 5), ("statement_goto", 2)]

    def statements(self, count):
        for _ in range(count):
            if self.budget <= 0:
                return
            self.budget -= 1
            table = self.WEIGHTS
            if self.effectful and self.indent < 5:
                table = table + self.MAIN_ONLY
            if self.indent > 6:
                table = table[:6]
            names, weights = zip(*table)
            name = self.r.choices(names, weights)[0]
            if name == "statement_goto" and self.no_goto:
                name = "assign"
            getattr(self, name)()

    # Top level

    def function(self):
        """A function that expressions may call: it changes nothing outside."""
        params = [Var(self.name("p"), self.type(1)) for _ in range(self.r.randint(0, 3))]
        result = self.type(1)
        name = self.top("f")
        self.scopes, self.loops, self.result, self.budget = [], [], result, int(6 * self.size)
        self.used_labels, self.no_goto, self.effectful = set(), True, False
        # Reference parameters are shared with the caller: only their copies are changed.
        for p in params:
            p.fixed = p.type.kind in ("slice", "map", "ptr", "struct", "array")
        self.open(f"func {name}({', '.join(f'{p.name} {p.type.text}' for p in params)}) {result.text} {{")
        self.scopes[-1] += params
        self.emit(f"{self.lib('tick')}()")
        if self.chance(0.3):
            self.show(f'"in {name}"')
        self.pure = True
        self.statements(self.r.randint(1, 4))
        self.emit(f"return {self.expr(result, 2)}")
        self.close()
        self.functions.append((name, [p.type for p in params], result))

    def methods(self):
        for kind in self.types:
            if kind.kind not in ("struct", "int", "string", "slice", "array", "float"):
                continue
            self.scopes = [[Var("t", kind, True), Var("x", INT, True)]]
            self.quiet += 1
            self.lines.append(f"func (t {kind.text}) M(x int) int {{")
            self.lines.append(f"\treturn {self.expr(INT, 3)}")
            self.lines.append("}")
            self.lines.append(f"func (t {kind.text}) N(x int) {kind.text} {{")
            self.lines.append(f"\treturn {self.expr(kind, 2)}")
            self.lines.append("}") if kind.printable() else None
            if not kind.printable():
                del self.lines[-2:]
            self.lines.append(f"func (t *{kind.text}) Set(x int) {{")
            if kind.kind == "struct":
                field, inner = self.r.choice(kind.fields)
                value = re.sub(r"\bt\.", "(*t).", self.expr(inner, 1))
                self.lines.append(f"\tt.{field} = {value}")
            else:
                self.lines.append(f"\t*t = {self.simple(kind)[0]}")
            self.lines.append("}")
            self.quiet -= 1
            kind.methods = ["M"] + (["N"] if kind.printable() else [])
            if kind.kind in ("int", "struct") and kind.printable() and self.chance(0.2):
                self.scopes = []
                self.lines.append(f"func (t {kind.text}) {self.r.choice(['String', 'Error'])}() string {{ return \"<{kind.text}>\" }}")
        self.scopes = []

    # How many programs end in a way of their own: those take a process each.
    ENDS = 0.05

    ENDINGS = [
        "panic(fmt.Sprint(\"the \", \"end\"))", "panic(fmt.Errorf(\"failed with %d\", 7))", "os.Exit(3)", "var p *int\n\t*p = 1",
        "var m map[string]int\n\tm[\"a\"] = 1", "<-make(chan int)", "make(chan int) <- 1", "select {}", "var mu sync.Mutex\n\tmu.Lock()\n\tmu.Lock()",
        "var wg sync.WaitGroup\n\twg.Add(1)\n\twg.Wait()", "var c chan int\n\tclose(c)", "fmt.Println([]int{1}[id_S(4)])", "fmt.Println(1 / id_S(0))",
        "var x any = \"s\"\n\tfmt.Println(x.(int))", "runtime.Goexit()", "go panic(\"in goroutine\")\n\tselect {}", "defer func() {\n\t\tpanic(fmt.Sprint(recover(), \" again\"))\n\t}()\n\tpanic(\"first\")",
        "defer fmt.Println(\"deferred\")\n\tpanic(1.5)", "var c chan int\n\tselect {\n\tcase <-c:\n\tcase c <- 1:\n\t}", "panic(id_S(int8(-3)))",
    ]

    def generate(self):
        """The parts of the program: imports and body, whose entry is `main_SEED`."""
        self.declare_types()
        self.methods()
        for _ in range(self.r.randint(1, 2 + int(3 * self.size))):
            self.function()
        tests = []
        for _ in range(self.r.randint(1, 2 + int(3 * self.size))):
            name = self.top("t")
            tests.append(name)
            self.scopes, self.loops, self.result = [], [], None
            self.budget, self.used_labels, self.no_goto, self.effectful = int(30 * self.size), set(), True, True
            self.open(f"func {name}() {{")
            while self.budget > 0:
                self.no_goto = False
                self.statements(1)
            for var in self.visible():
                self.print_var(var)
            self.close()
        self.lines.append(f"func main_{self.seed}() {{")
        self.lines.append("\tfuel_ = 3000")
        for name in tests:
            self.lines.append(f"\t{self.lib('try')}({name})")
        self.lines.append(f'\tfmt.Println("fuel", fuel_)')
        self.ends = self.chance(self.ENDS)
        if self.ends:
            ending = self.r.choice(self.ENDINGS).replace("id_S", self.lib("id"))
            for package in ("os", "sync", "runtime"):
                if package + "." in ending:
                    self.imports.add(package)
            self.lines += ("\t" + ending).split("\n")
        self.lines.append("}")
        return self
