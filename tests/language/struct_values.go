// Structs are values: copies, comparison, nesting, anonymous structs, tags.
package main

import "fmt"

type point struct{ x, y int }
type line struct {
	from, to point
	label    string
	tags     [2]string
}

func move(l line) line             { l.from.x += 10; l.tags[0] = "moved"; return l }
func (p point) plus(q point) point { return point{p.x + q.x, p.y + q.y} }

func main() {
	a := line{point{1, 2}, point{y: 4}, "L", [2]string{"t", "u"}}
	b := a
	b.to.x = 99
	c := move(a)
	fmt.Println(a, b, c, a == b, a.from == c.from, a == line{point{1, 2}, point{0, 4}, "L", [2]string{"t", "u"}})
	p := &b
	p.from = c.from
	p.to.y++
	q := *p
	p.label += "!"
	fmt.Println(b, q, p.from.plus(p.to), point{1, 1}.plus(point{2, 2}))
	pp := &p.from
	pp.x, pp.y = pp.y, pp.x
	px := &p.tags[1]
	*px = "deep"
	fmt.Println(*p, *pp)
	anon := struct {
		name string `json:"name"`
		age  int
	}{"bob", 3}
	anon2 := struct {
		name string `json:"name"`
		age  int
	}{"bob", 3}
	fmt.Printf("%v %+v %T %v\n", anon, anon, anon, anon == anon2)
	lines := []line{a, b}
	for i, l := range lines {
		l.label = "lost"
		lines[i].label += fmt.Sprint(i)
	}
	lines[0], lines[1] = lines[1], lines[0]
	fmt.Println(lines[0].label, lines[1].label, lines[1].from)
	m := map[string]line{"k": a}
	l := m["k"]
	l.from.x = -1
	m["j"] = l
	fmt.Println(m["k"].from.x, m["j"].from.x, m["none"].tags[1] == "")
	var e struct{}
	fmt.Println(e, e == struct{}{}, struct{ a, b any }{1, "x"} == struct{ a, b any }{1, "x"})
	f := func() (line, point) { return a, a.to }
	l2, p2 := f()
	l2.to = point{7, 7}
	fmt.Println(l2.to, p2, a.to)
	type inner struct {
		point
		z *point
	}
	in := inner{point{1, 2}, &point{3, 4}}
	in2 := in
	in2.x, in2.z.x = 50, 60
	fmt.Println(in.x, in.z.x, in2.point, in == in2, in.z == in2.z)
	arr := [2]point{{1, 2}, {3, 4}}
	arr[0] = arr[1]
	arr[1].x = 0
	arr[0], arr[1] = arr[1], arr[0]
	fmt.Println(arr)
	var i any = a
	a.label = "later"
	fmt.Println(i.(line).label, i == any(a), i.(line).from)
	type rec struct {
		next *rec
		v    int
	}
	var head *rec
	for i := range 3 {
		head = &rec{head, i}
	}
	for r := head; r != nil; r = r.next {
		fmt.Print(r.v, " ")
	}
	fmt.Println()
	conv := struct{ x, y int }(point{8, 9})
	back := point(conv)
	fmt.Println(conv, back, conv == back)
	blank := struct {
		_ int
		a int
	}{a: 1}
	blank2 := blank
	fmt.Println(blank == blank2, blank)
}
