// Builder style chains, methods on nested fields, and values returned by functions.
package main

import "fmt"

type query struct {
	table string
	conds []string
	lim   int
}

func from(t string) query { return query{table: t} }
func (q query) where(c string, a ...any) query {
	q.conds = append(q.conds[:len(q.conds):len(q.conds)], fmt.Sprintf(c, a...))
	return q
}
func (q query) limit(n int) query { q.lim = n; return q }
func (q query) String() string    { return fmt.Sprintf("%s %q %d", q.table, q.conds, q.lim) }

type builder struct {
	parts []string
	err   error
}

func (b *builder) add(s string) *builder {
	if b.err == nil {
		if s == "" {
			b.err = fmt.Errorf("empty after %d", len(b.parts))
		}
		b.parts = append(b.parts, s)
	}
	return b
}
func (b *builder) done() (string, error) { return fmt.Sprint(b.parts), b.err }

type vec struct{ x, y, z float64 }

func (a vec) add(b vec) vec     { return vec{a.x + b.x, a.y + b.y, a.z + b.z} }
func (a vec) mul(k float64) vec { return vec{a.x * k, a.y * k, a.z * k} }
func (a vec) dot(b vec) float64 { return a.x*b.x + a.y*b.y + a.z*b.z }
func (a *vec) norm() *vec       { l := a.dot(*a); a.x /= l; a.y /= l; a.z /= l; return a }

type body struct {
	pos, vel vec
	mass     float64
}
type world struct {
	bodies [2]body
	hist   []vec
	opts   struct{ g vec }
}

func (w *world) step() *world {
	for i := range w.bodies {
		b := &w.bodies[i]
		b.vel = b.vel.add(w.opts.g.mul(0.5))
		b.pos = b.pos.add(b.vel)
	}
	w.hist = append(w.hist, w.bodies[0].pos)
	return w
}

func pair() (vec, *vec) { return vec{1, 2, 3}, &vec{4, 5, 6} }

func main() {
	base := from("t").where("a=%d", 1)
	q1, q2 := base.where("b=%q", "x").limit(5), base.where("c")
	fmt.Println(base, q1, q2)
	fmt.Println((&builder{}).add("x").add("y").done())
	fmt.Println(new(builder).add("x").add("").add("z").done())
	w := world{}
	w.opts.g = vec{0, -1, 0}
	w.bodies[1].vel.x = 2
	w.step().step()
	fmt.Println(w.bodies, w.hist, w.bodies[1].pos.dot(vec{1, 1, 1}))
	snap := w
	w.step()
	fmt.Println(len(snap.hist), len(w.hist), snap.bodies[0].pos == w.bodies[0].pos)
	a, b := pair()
	b.norm().x += 10
	fmt.Println(a.add(*b).mul(2).dot(vec{x: 1}), *b.norm())
	m := map[string]vec{"a": {1, 1, 1}}
	m["a"] = m["a"].add(m["b"]).mul(3)
	fmt.Println(m["a"], m["a"].y)
	fs := map[string]func(vec, float64) vec{"mul": vec.mul}
	fmt.Println(fs["mul"](vec{1, 2, 3}, 2), func() vec { return a }().add(a).z)
	vs := []vec{{1, 0, 0}, {0, 1, 0}}
	vs[0].norm()
	(&vs[1]).norm().y = 7
	for i := range vs {
		vs[i] = vs[i].add(vs[len(vs)-1-i])
	}
	fmt.Println(vs)
}
