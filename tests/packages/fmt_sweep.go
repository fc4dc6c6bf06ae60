package main

import (
	"errors"
	"fmt"
	"hash/fnv"
	"math"
	"time"
)

type S string
type I int
type B []byte
type St struct {
	A int
	b string
	C *int
}
type Str struct{ x int }

func (s Str) String() string { return fmt.Sprintf("<%d>", s.x) }

type PStr struct{ x int }

func (s *PStr) String() string { return "pstr" }

type GS struct{ x int }

func (g GS) GoString() string { return "GS!" }

type F struct{}

func (F) Format(s fmt.State, v rune) {
	w, wok := s.Width()
	p, pok := s.Precision()
	fmt.Fprintf(s, "F[%c %d %v %d %v %v%v%v%v%v]", v, w, wok, p, pok, s.Flag('+'), s.Flag('-'), s.Flag('#'), s.Flag(' '), s.Flag('0'))
}

type Er struct{}

func (*Er) Error() string { return "er" }

type Pan struct{}

func (Pan) String() string { panic("boom") }

type NilPan struct{ p *int }

func (n *NilPan) String() string { return fmt.Sprint(*n.p) }

type Emb struct {
	Str
	N int
}
type Arr [3]byte
type Fn func()
type M map[string]I
type Bo bool
type Fl float32
type C64 complex64
type Rec struct {
	N    string
	Next *Rec
	L    []any
}

func main() {
	var nilp *int
	var nile error
	var nilm map[string]int
	var nils []int
	var nilf func()
	var nili any
	vals := []any{nil, true, Bo(false), 0, -1, 42, int8(-128), uint8(255), int64(math.MinInt64), uint64(math.MaxUint64), uintptr(10), 'x', rune(0x1F600), rune(-1), rune(0x110000), I(7),
		0.0, math.Copysign(0, -1), 1.0, -1.5, 1e6, 1e20, 1e21, 1e-7, 123456789.0, math.Pi, float32(0.1), Fl(2.5), math.Inf(1), math.Inf(-1), math.NaN(), 5e-324, math.MaxFloat64,
		1 + 2i, complex64(-1.5 + 0.25i), C64(2), complex(math.Inf(1), math.NaN()),
		"", "hi", "a\"b`c", "héllo\n\t\x00", "\xff\xfe", S("named"), "日本語", []byte("by\xfft"), B("nb"), []byte(nil), Arr{1, 2, 255}, &Arr{1, 2, 3},
		[]string{"a", "b c"}, []int{1, -2}, nils, []any{1, "x", nil, 2.5}, [][]int{{1}, nil, {}}, [2]bool{true, false}, []float64{1, 2.5}, []error{errors.New("e1"), nil},
		map[string]int{"b": 2, "a": 1}, nilm, map[int]string{}, map[any]int{"x": 1, "y": 2}, M{"k": 1}, map[[2]int]St{{1, 2}: {A: 3}},
		St{1, "two", nil}, &St{1, "x", nil}, struct{}{}, struct {
			X any
			Y []byte
		}{3, []byte("q")}, Str{3}, &Str{4}, PStr{1}, &PStr{1}, GS{1}, &GS{2}, F{}, &Er{}, Emb{Str{1}, 2}, Pan{}, (*NilPan)(nil), &NilPan{}, []Str{{1}, {2}}, map[string]Str{"z": {9}}, []fmt.Stringer{Str{5}, nil},
		nilp, nile, nilf, nili, (*St)(nil), errors.New("an error"), fmt.Errorf("w: %w", errors.New("in")), time.Second, time.March, Rec{"r", nil, []any{1, Rec{N: "q"}}}, []any{[]any{[]byte("n")}}, [3]int8{1, 2, 3}, []uint16{1, 2}, []rune("añ"), &[]int{1}, &map[string]int{"p": 1}, struct{ A, b any }{Str{1}, Str{2}}}
	verbs := "vTtbcdoOqxXUeEfFgGsz"
	flags := []string{"", "+", "-", "#", "0", " ", "+#", "# ", "6", "-8", "08", "10.3", ".0", ".1", "+.2", "-010", "#.3", "+012", "#20"}
	for i, v := range vals {
		h := fnv.New64a()
		for _, f := range flags {
			line := ""
			for _, c := range verbs {
				if (c == 'v' || c == 'x' || c == 'd' || c == 's' || c == 'X' || c == 'o' || c == 'b' || c == 'c' || c == 'U' || c == 'O'|| c == 'q') && (isPtr(v)) {
					if _, ok := v.(fmt.Stringer); !ok {
						if _, ok := v.(error); !ok || c == 'd' {
							continue
						}
					}
					if c != 's' && c != 'v' {
						continue
					}
					if f == "#" || f == "+#" || f == "# " || f == "#.3" || f == "#20" {
						continue
					}
				}
				line += fmt.Sprintf("%"+f+string(c), v) + "|"
			}
			fmt.Fprintln(h, f, line)
		}
		fmt.Printf("%d %T %016x\n", i, v, h.Sum64())
	}
	fmt.Printf("%d %d\n", 1)
	fmt.Printf("%d\n", 1, 2)
	fmt.Printf("%!\n", 1)
	fmt.Printf("%")
	fmt.Printf("%[2]d %[1]d %d\n", 1, 2)
	fmt.Printf("%[3]d\n", 1)
	fmt.Printf("%[x]d\n", 1)
	fmt.Printf("%[1]\n", 1)
	fmt.Printf("%*d|%-*d|%.*f|%[3]*.[2]*[1]f|\n", 5, 1, 5, 2, 2, 3.14159, 7.0)
	fmt.Printf("%*d\n", "x", 1)
	fmt.Printf("%*d|\n", -5, 1)
	fmt.Printf("%.*d|\n", -5, 1)
	fmt.Printf("%10000001d\n", 1)
	fmt.Printf("%-+ #05.2z\n", 1)
	fmt.Printf("%w %w\n", errors.New("x"), 3)
	e := fmt.Errorf("%w and %w: %d", errors.New("a"), errors.New("b"), 1)
	fmt.Printf("%v %T %q\n", e, e, e.(interface{ Unwrap() []error }).Unwrap())
	e = fmt.Errorf("%w", nil)
	fmt.Printf("%v %T %v\n", e, e, errors.Unwrap(e))
	e = fmt.Errorf("%w", "s")
	fmt.Printf("%v %T\n", e, e)
	e = fmt.Errorf("%[2]w %[1]w", errors.New("1"), errors.New("2"))
	fmt.Printf("%v %T %q\n", e, e, e.(interface{ Unwrap() []error }).Unwrap())
	fmt.Println(fmt.FormatString(nil2{}, 'x'))
	fmt.Print("a", 1, 2, "b", "c", 3.0, nil, nil, 'x', "\n")
	fmt.Println(fmt.Append(nil, 1, "a"), string(fmt.Appendf([]byte("x"), "%03d", 7)), string(fmt.Appendln(nil, 1, 2)))
}

type nil2 struct{}

func (nil2) Write(b []byte) (int, error) { return 0, nil }
func (nil2) Width() (int, bool)          { return 3, true }
func (nil2) Precision() (int, bool)      { return 2, true }
func (nil2) Flag(c int) bool             { return c == '+' || c == '#' }

func isPtr(v any) bool {
	switch v.(type) {
	case *Arr, *St, *Str, *PStr, *GS, *Er, *NilPan, *int, *[]int, *map[string]int, func(), []error, Rec, St, error:
		return true
	}
	return false
}
