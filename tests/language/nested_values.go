// Deeply nested arrays, structs, maps, slices, copied and changed in place.
package main

import "fmt"

type leaf struct {
	v  [2]int16
	ok bool
}
type branch struct {
	l    [2]leaf
	name string
	m    map[string]leaf
	s    []leaf
	p    *leaf
}
type tree struct {
	b  [2]branch
	by map[string]*branch
	ls [][]branch
}

func mk(n int16) branch {
	l := leaf{[2]int16{n, n + 1}, n%2 == 0}
	return branch{l: [2]leaf{l, {}}, name: fmt.Sprint("b", n), m: map[string]leaf{"k": l}, s: []leaf{l, l}, p: &l}
}

func (b branch) changed() branch { b.l[1].v[0] = 99; b.s[0].ok = true; b.name += "'"; return b }
func (b *branch) change()        { b.l[0], b.l[1] = b.l[1], b.l[0]; b.p.v[1]-- }

func main() {
	t := tree{b: [2]branch{mk(1), mk(2)}}
	t.by = map[string]*branch{"one": &t.b[0]}
	t.ls = [][]branch{{mk(3)}, {}, {mk(4), t.b[0]}}
	u := t
	u.b[0].l[0].v[1] = 50
	u.by["one"].l[0].v[0] = 60
	u.ls[2][1].l[1].ok = true
	u.b[1] = u.b[1].changed()
	fmt.Println(t.b[0].l, u.b[0].l, t.ls[2][1].l, t.b[1].l, u.b[1].l, t.b[1].s[0].ok, t.b[1].name, u.b[1].name)
	t.b[1].change()
	t.by["one"].change()
	fmt.Println(t.b[1].l, t.b[0].l, *t.b[1].p, u.b[1].p.v)
	l := t.b[0].m["k"]
	l.v[0]++
	t.b[0].m["k2"] = l
	fmt.Println(u.b[0].m)
	x := t.ls[2][0].s[1].v
	x[1] = -1
	y := &t.ls[2][0].s[1].v
	y[0] = -2
	fmt.Println(x, t.ls[2][0].s, *y)
	t.ls[1] = append(t.ls[1], t.ls[0]...)
	t.ls[1][0].l[0].v = [2]int16{7, 7}
	fmt.Println(t.ls[0][0].l[0].v, t.ls[1][0].l[0].v, len(u.ls[1]))
	for _, b := range t.b {
		b.l[0].ok = true
		b.s[0].v[0] = 1000
	}
	for i := range t.b {
		t.b[i].l[0].v[0] += 5
	}
	fmt.Println(t.b[0].l[0], t.b[1].l[0], t.b[0].s[0], u.b[0].s[0])
	t.b[0], t.b[1] = t.b[1], t.b[0]
	fmt.Println(t.b[0].name, t.b[1].name, t.by["one"].name)
	m := map[[2]leaf]map[string][2]branch{}
	m[t.b[0].l] = map[string][2]branch{"q": t.b}
	fmt.Println(m[t.b[0].l]["q"][1].name, len(m[[2]leaf{}]), m[t.b[0].l]["none"][0].l[1].v)
	f := func() tree { return t }
	fmt.Println(f().b[1].l[0].v[1], len(f().ls), f().by["one"].s[1].v, t.b[0].l == u.b[0].l, t.b[0].l[0] == t.b[0].l[0])
	c := make(chan [2]leaf, 1)
	c <- t.b[0].l
	t.b[0].l[0].v[0] = 0
	fmt.Println((<-c)[0].v[0] != 0)
	var i any = t.b[0].l
	t.b[0].l[1].ok = !t.b[0].l[1].ok
	fmt.Println(i == any(t.b[0].l), i.([2]leaf)[0] == t.b[0].l[0])
	cube := [2][3][2]struct{ a, b uint8 }{}
	cube[1][2][0].b--
	row := cube[1]
	row[2][0].a = 4
	pc := &cube[1][2]
	pc[1] = row[2][0]
	fmt.Println(cube, row)
}
