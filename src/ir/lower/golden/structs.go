package main

type P struct{ x, y int }
type Q struct {
	p P
	s string
}

func main() { fields(Q{}, nil); swap(P{}); array(1) }

func fields(q Q, r *Q) Q {
	q.p.y++
	r.p.x = q.p.y
	return Q{p: P{q.p.y, r.p.x}, s: r.s}
}

func swap(p P) P {
	p = P{p.y, p.x}
	return p
}

func array(i int) int {
	a := [3]P{{1, 2}, {3, 4}}
	a[i].x = 5
	return a[2].x + a[i].y
}
