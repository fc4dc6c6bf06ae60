// Embedding: promotion through values and pointers, shadowing, depth, methods overridden.
package main

import "fmt"

type base struct {
	id   int
	name string
}

func (b base) who() string      { return fmt.Sprint("base ", b.id, b.name) }
func (b *base) rename(s string) { b.name = s }
func (b base) hello() string    { return "hello from " + b.who() }

type mid struct {
	base
	name string
	x    int
}

func (m mid) who() string { return "mid " + m.name + "/" + m.base.name }

type top struct {
	*mid
	extra
	x string
}

type extra struct{ y, z int }

func (e extra) sum() int { return e.y + e.z }
func (e *extra) zero()   { *e = extra{} }

type whoer interface{ who() string }
type renamer interface {
	whoer
	rename(string)
}

type wrapped struct {
	whoer
	n int
}

type num int

func (n num) sq() num { return n * n }

type hasNum struct{ num }

func main() {
	m := mid{base{1, "b"}, "m", 2}
	fmt.Println(m.id, m.name, m.base.name, m.who(), m.base.who(), m.hello())
	m.rename("bb")
	m.id++
	fmt.Println(m, m.base)
	t := top{&m, extra{3, 4}, "tx"}
	t.rename("via top")
	t.y = 30
	t.mid.x = 99
	fmt.Println(t.id, t.name, t.base.name, t.x, t.mid.x, t.sum(), t.who(), t.hello())
	t.zero()
	fmt.Println(t.extra, m.base.name, m.x)
	u := t
	u.id = 500
	u.extra.y = 1
	fmt.Println(t.id, t.y, m.id)
	var w whoer = t
	fmt.Println(w.who())
	var r renamer = &m
	r.rename("iface")
	fmt.Println(r.who(), m.base.name)
	_, ok := any(m).(renamer)
	_, ok2 := any(t).(renamer)
	fmt.Println(ok, ok2)
	ww := wrapped{m, 1}
	fmt.Println(ww.who(), ww.n)
	ww.whoer = base{9, "z"}
	fmt.Println(ww.who(), ww.whoer.(base).id)
	hn := hasNum{7}
	fmt.Println(hn.sq(), hn, hn.num+1)
	f, g := t.hello, (*mid).rename
	g(&m, "expr")
	fmt.Println(f(), top.sum(t))
	func() {
		defer func() { fmt.Println(recover()) }()
		var e top
		fmt.Println(e.sum(), e.extra)
		fmt.Println(e.id)
	}()
	func() {
		defer func() { fmt.Println(recover()) }()
		fmt.Println(wrapped{}.who())
	}()
	fmt.Printf("%v %+v\n", m, m)
	type both struct {
		base
		extra
	}
	b := both{extra: extra{1, 2}}
	b.rename("q")
	fmt.Println(b.who(), b.sum(), b)
	anon := struct {
		mid
		*extra
	}{m, &extra{5, 6}}
	anon.zero()
	anon.mid.base.id = 77
	fmt.Println(anon.sum(), anon.id, anon.hello())
}
