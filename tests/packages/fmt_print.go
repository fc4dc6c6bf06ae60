package main

import (
	"errors"
	"fmt"
	"os"
	"strings"
	"time"
)

type in struct {
	a string
	b bool
}
type ex struct{ A string }
type s struct {
	i in
	e ex
	m map[string]int
}
type st int

func (s st) String() string { return fmt.Sprintf("st<%d>", int(s)) }

type w struct {
	s   st
	E   st
	any any
	Any any
	p   *st
	Err error
}
type p struct{ x int }

func (p *p) String() string { return "P!" }

type hp struct {
	p *p
	Q *p
	R p
}
type boom struct{ msg any }

func (b boom) String() string { panic(b.msg) }

type nilStr struct{ n int }

func (n *nilStr) String() string { return fmt.Sprint("n=", n.n) }

type fm struct{ v int }

func (f fm) Format(s fmt.State, verb rune) {
	wid, wok := s.Width()
	prec, pok := s.Precision()
	fmt.Fprintf(s, "<%c %d %v %d %v", verb, wid, wok, prec, pok)
	for _, c := range "+-# 0" {
		if s.Flag(int(c)) {
			fmt.Fprintf(s, " %c", c)
		}
	}
	fmt.Fprint(s, " ", fmt.FormatString(s, verb), ">")
}

type gs struct{ n int }

func (g gs) GoString() string { return "gs!" }

type e1 struct{ code int }

func (e e1) Error() string  { return fmt.Sprint("e1:", e.code) }
func (e e1) String() string { return "never" }

type rec struct {
	name string
	next *rec
}
type bytesT []byte
type runes []rune

func main() {
	fmt.Printf("%d %d\n", struct{ a string }{"x"}, struct{ A string }{"x"})
	fmt.Printf("%t %t\n", s{}, &s{m: map[string]int{"q": 1}})
	fmt.Printf("%t\n", []any{1, "a", nil, []int{1}})
	fmt.Printf("%t\n", map[string]in{"a": {"x", true}})
	fmt.Printf("%z %z\n", in{}, ex{})
	fmt.Println(w{1, 2, st(3), st(4), nil, errors.New("q")})
	fmt.Printf("%+v\n", w{1, 2, st(3), st(4), nil, errors.New("q")})
	fmt.Printf("%#v\n", w{1, 2, st(3), st(4), nil, nil})
	fmt.Printf("%v %+v\n", hp{Q: &p{1}}, hp{Q: nil})
	fmt.Printf("%d %x %s %q %v\n", st(3), st(3), st(3), st(3), st(3))
	fmt.Printf("%!|%z|%-05d|%0-5d|%05s|%-05s|%+05d|%x|%X\n", 1, 2, 3, "ab", "cd", 5, "hi", []byte("hi"))
	fmt.Printf("%d %d\n", 1)
	fmt.Printf("%d\n", 1, 2, "x", nil)
	fmt.Printf("\n%[2]d %[1]d %d\n", 1, 2)
	fmt.Printf("%[3]d %[x]d %[1]d\n", 1, 2)
	fmt.Printf("%*d|%-*d|%.*f|%*d\n", 5, 1, 5, 2, 2, 3.14159, "x", 3)
	fmt.Printf("%.*d|%.-3d\n", -1, 3)
	fmt.Printf("%")
	fmt.Println()
	fmt.Printf("%5%|%-5%|%%\n")
	fmt.Printf("%v %d %s\n", nil, nil, nil)
	fmt.Printf("%w\n", errors.New("x"))
	fmt.Println(fmt.Errorf("%w %w %d", errors.New("x"), 3, errors.New("y")))
	fmt.Printf("%s %v %x\n", []string{"a", "b"}, []byte("ab"), []string{"ab", "c"})
	fmt.Printf("%#v %#v %#v %#v\n", []byte{1}, map[string]int{"b": 1, "a": 2}, []any{1, "x", nil}, struct {
		X *int
		Y any
	}{})
	fmt.Printf("%p %v\n", nil, (*int)(nil))
	fmt.Printf("%s\n", (*p)(nil))
	fmt.Printf("%6.2f|%-8.3f|%08.3f|%+.2e|%g|%G\n", 3.14159, 2.5, -3.14159, 12345.678, 1e21, 1e-7)
	fmt.Printf("%v %v %v %v %v\n", 1e20, 1e21, float32(0.1), 123456789.0, 1e6)
	fmt.Printf("%#v %#v %#v %#v\n", 1.0, 1e6, 1e21, 123456789.0)
	fmt.Printf("%v %.2f %+v\n", 1+2i, 1.5-2i, complex64(3))
	fmt.Printf("%q %q %#q %+q %x %U %#U %c\n", 'x', "a\"b", "a`b", "é", 255, '世', '世', 0x4e16)
	fmt.Printf("%t %v %5t\n", true, false, true)
	fmt.Printf("%T %T %T %T %T %T\n", 1, "a", []any{}, map[string]in{}, func(int) (string, error) { return "", nil }, nil)
	fmt.Printf("%T %T %T %T %T\n", st(1), &p{}, struct{ A int }{}, make(chan<- int), [3]*rec{})
	fmt.Printf("%08b %o %#o %O %#x %#X % x % X %#v\n", 5, 8, 8, 8, 255, 255, "abc", "abc", uint8(3))
	fmt.Printf("%10.3v|%-10v|%10v\n", "abcdef", "ab", []string{"a", "b"})
	fmt.Printf("%6d|%-6d|%06d\n", []int{1, 2}, []int{1, 2}, []int{1, 2})
	var e error
	fmt.Printf("%v %s %d\n", e, e, e)
	fmt.Printf("%v %v\n", struct{}{}, [0]int{})
	fmt.Printf("%#v %#v %#v %#v\n", []string(nil), map[string]int(nil), (*int)(nil), error(nil))
	fmt.Printf("%#v %#v\n", &s{}, []*int{nil})
	fmt.Printf("%d %s\n", &[]int{1}, &map[string]int{"a": 1})
	fmt.Printf("%.3s|%.10s|%.2q|%.1x\n", "世界你好", "ab", "hello", "hello")
	fmt.Printf("%+d %+d % d % d\n", 1, -1, 1, -1)
	fmt.Printf("%x %X %x\n", -255, 3.5, 1.0)
	fmt.Printf("%s %d\n", []error{errors.New("a"), nil}, []any{nil})
	fmt.Printf("%v %s\n", [3]byte{1, 2, 3}, [3]byte{65, 66, 67})
	fmt.Printf("%s|%v|%d\n", struct {
		A []byte
		B [2]byte
	}{[]byte("x"), [2]byte{66, 67}}, struct{ A []byte }{[]byte("x")}, []byte("ab"))
	fmt.Printf("%v %v\n", &struct{ P *int }{nil}, &[]any{1, "x"})
	fmt.Printf("%[1]*d|%[2]*[1]d|%[1].2f|%.[2]*[1]f\n", 3, 4)
	fmt.Printf("%d %[5]d %d\n", 1, 2, 3)
	fmt.Printf("%-010d|%+-8d|% 5d|%+q|%#q|% #x\n", 1, 2, 3, '世', 'x', "ab")
	fmt.Printf("%3c|%-3c|%03c|%c\n", 'a', 'b', 'c', -1)
	fmt.Printf("%e %E %.0e %F\n", 1.0, 2.0, 35.0, 2.5)
	fmt.Printf("%8.3s|%-8q|%08q\n", "abcdef", "a", "b")
	fmt.Printf("%08v|%08v|%+08d|%x\n", -3, 2.5, 7, []int{10, 11})
	fmt.Printf("%v|%6v|%-6v|%06v\n", true, true, true, true)
	fmt.Printf("%v %v %v\n", map[int]string{3: "c", 1: "a"}, map[bool]int{true: 1, false: 0}, map[float64]st{2.5: 1, -1: 2})
	fmt.Printf("%v %v\n", map[[2]int]string{{2, 1}: "b", {1, 9}: "a"}, map[ex]int{{"z"}: 1, {"a"}: 2})
	fmt.Printf("%#v %#v\n", st(3), w{}.E)
	fmt.Printf("%!d %\x00d %é\n", 1)
	fmt.Println(boom{"ouch"}, boom{errors.New("err")}, boom{7}, (*nilStr)(nil), &nilStr{3})
	fmt.Printf("%s|%d|%+v|%x\n", boom{"a"}, boom{"a"}, boom{"b"}, boom{"c"})
	fmt.Printf("%v|%+5.2x|%#q|%-08d|% s\n", fm{1}, fm{2}, fm{3}, fm{4}, []fm{{5}})
	fmt.Printf("%#v %#v %v %#v\n", gs{1}, []gs{{1}}, gs{1}, map[string]gs{"a": {}})
	fmt.Println(e1{4}, []error{e1{5}}, map[string]error{"k": e1{6}}, struct{ E error }{e1{7}}, fmt.Errorf("wrap: %w", e1{8}))
	fmt.Printf("%v %+v\n", rec{"a", nil}, &rec{"b", nil})
	fmt.Printf("%s %v %x %q %#v\n", bytesT("hi"), bytesT("hi"), bytesT("hi"), bytesT("hi"), bytesT("hi"))
	fmt.Printf("%c %q %U %v\n", runes("hé"), runes("hé"), runes("hé"), runes("hé"))
	fmt.Println(time.Second, []time.Duration{1, 2e9}, struct{ D time.Duration }{time.Minute}, time.Monday, map[time.Month]int{time.May: 1, time.January: 2})
	fmt.Print("a", "b", 1, 2, true, "c", 3.5, nil, nil, "\n")
	fmt.Print(1, 2, "\n")
	fmt.Println()
	fmt.Println("x", 'y', byte(1), int8(-5), uint64(1<<63), uintptr(7), 1.0, float32(2.5), -0.0, 1e-7)
	n, err := fmt.Println("count")
	fmt.Println(n, err)
	fmt.Fprintln(os.Stdout, "to", "stdout")
	var sb strings.Builder
	fmt.Fprint(&sb, 1, "a", 2, 3)
	fmt.Fprintf(&sb, "|%05.1f|", 2.25)
	fmt.Println(sb.String(), string(fmt.Append(nil, 1, 2)), string(fmt.Appendf([]byte("x"), "%d", 3)), string(fmt.Appendln(nil, "l")))
	fmt.Println(fmt.Sprint(), fmt.Sprint("a", 1, 2, "b"), fmt.Sprintln("end", 1))
	e2 := fmt.Errorf("two: %w and %w", errors.New("one"), os.ErrNotExist)
	fmt.Println(e2, errors.Is(e2, os.ErrNotExist), errors.Unwrap(e2) == nil)
	fmt.Printf("%T %T %T\n", fmt.Errorf("x"), fmt.Errorf("%w", e2), e2)
	fmt.Printf("%6.3v|%.0f|%.3g|%10.4g|%-10g|\n", 3.14159, 2.5, 1234567.0, 0.00001234, 1.5)
	fmt.Printf("%+.3v %#.3g %#x %+q\n", 2.0, 2.0, []byte{1, 255}, "\u00e9\n")
	fmt.Printf("%v %v %v\n", [][]int{{1}, {2, 3}, nil}, [2]map[string]int{{"a": 1}, nil}, []*int{nil})
	fmt.Printf("%+v %#v\n", []any{1, "a", st(2), nil, 2.5, []byte("x")}, []any{1, "a", st(2), nil, 2.5, []byte("x")})
	var np *rec
	var nm map[string]int
	var nf func()
	var nc chan int
	var ni any
	fmt.Println(np, nm, nf == nil, nc, ni)
	fmt.Printf("%v %+v %d %s\n", np, nm, nc, ni)
	fmt.Printf("%20s|%-20s|%20v|%x\n", st(1), st(2), e1{3}, e1{4})
	fmt.Printf("%08.3f|%+08.3f|%-8.3f|% 08.3f\n", 3.14159, 3.14159, 3.14159, 3.14159)
	fmt.Printf("%t %t\n", "x", 1)
	fmt.Printf("%100000000d|\n", 1)
}
