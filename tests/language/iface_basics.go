// Interfaces: dynamic values, embedding, nil, comparison, conversion between interfaces.
package main

import "fmt"

type reader interface{ read() string }
type writer interface{ write(string) }
type rw interface {
	reader
	writer
}
type file struct{ data []string }

func (f *file) read() string {
	if len(f.data) == 0 {
		return ""
	}
	s := f.data[0]
	f.data = f.data[1:]
	return s
}
func (f *file) write(s string) { f.data = append(f.data, s) }

type constReader string

func (c constReader) read() string { return string(c) }

type multi []reader

func (m multi) read() (s string) {
	for _, r := range m {
		s += r.read() + ","
	}
	return
}

type point struct{ x, y int }

func (p point) read() string { p.x++; return fmt.Sprint(p) }

func mayFail(n int) (r reader, err error) {
	if n > 0 {
		return constReader("ok"), nil
	}
	return nil, fmt.Errorf("bad %d", n)
}

type myErr struct{}

func (*myErr) Error() string { return "myErr" }
func typedNil(fail bool) error {
	var e *myErr
	if fail {
		e = &myErr{}
	}
	return e
}

func main() {
	f := &file{}
	var x rw = f
	x.write("a")
	x.write("b")
	var r reader = x
	fmt.Println(r.read(), len(f.data), r == reader(f), r.(writer) != nil, r.(*file) == f)
	r = constReader("c")
	_, isW := r.(writer)
	fmt.Println(r.read(), isW, r == constReader("c"), r != constReader("d"))
	r = multi{x, r, point{1, 2}, multi{}}
	fmt.Println(r.read())
	p := point{5, 6}
	r = p
	p.x = 100
	fmt.Println(r.read(), r.read(), r.(point).x)
	r = &p
	p.x = 200
	fmt.Println(r.read(), r.(*point).x, p.x)
	fmt.Println(mayFail(1))
	fmt.Println(mayFail(0))
	fmt.Println(typedNil(false) == nil, typedNil(true) == nil, typedNil(true))
	var nr reader
	fmt.Println(nr == nil, nr)
	var e1, e2 any = point{1, 2}, point{1, 2}
	fmt.Println(e1 == e2, e1 == any(p), e1 != nil)
	vals := []any{1, "a", nil, 2.5, point{}, &p == nil, []int(nil), map[string]int(nil), error(nil), reader(nil), (*int)(nil)}
	for _, v := range vals {
		fmt.Print(v, v == nil, " ")
	}
	fmt.Println()
	var a any = 5
	n := a.(int)
	n++
	a = n
	s, ok := a.(string)
	fmt.Printf("%v %q %v %T\n", a, s, ok, a)
	type box struct{ v any }
	b1, b2 := box{1}, box{1}
	b2.v = b1
	b1.v = b2
	fmt.Println(b1, b2, b1.v.(box).v.(box).v)
	m := map[reader]int{constReader("k"): 1, point{1, 1}: 2}
	fmt.Println(m[constReader("k")], m[point{1, 1}], m[point{}], m[f])
	func(args ...any) { fmt.Println(len(args), args) }(1, nil, []any{2}, r != nil)
	fmt.Println(func() (any, error) { return 1, nil }())
	var st fmt.Stringer
	_, ok = any(st).(fmt.Stringer)
	fmt.Println(ok)
	var i8 any = int8(1)
	switch i8 {
	case 1:
		fmt.Println("int")
	case int8(1):
		fmt.Println("int8")
	}
	iface2 := interface {
		reader
		fmt.Stringer
	}(both{})
	fmt.Println(iface2.read(), iface2)
}

type both struct{}

func (both) read() string   { return "both" }
func (both) String() string { return "BOTH" }
