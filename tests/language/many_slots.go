// Functions with many parameters, results, locals and large frames.
package main

import "fmt"

func many(a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p int, s, t, u string, v, w float64, x [20]int, y struct{ q, r, s int }) (int, string, float64, [20]int, struct{ q, r, s int }) {
	x[3] += a
	y.r = p
	return a + b + c + d + e + f + g + h + i + j + k + l + m + n + o + p, s + t + u, v * w, x, y
}

type wide struct {
	a, b, c, d, e, f, g, h, i, j int
	s                            [10]string
	x, y, z                      float32
}

func (w wide) sum() int        { return w.a + w.b + w.c + w.d + w.e + w.f + w.g + w.h + w.i + w.j }
func (w wide) with(n int) wide { w.j = n; w.s[9] = fmt.Sprint(n); return w }
func build(n int) (w, v wide, err error) {
	w.a, v.a = n, -n
	w.z = float32(n) / 3
	return w, v.with(n), nil
}

func main() {
	fmt.Println(many(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, "s", "t", "u", 1.5, 2, [20]int{19: 5}, struct{ q, r, s int }{1, 2, 3}))
	w, v, err := build(7)
	w.s[0] = "first"
	u := w
	u.s[0] += "!"
	fmt.Println(w.sum(), v.sum(), err, w.s[0], u.s[0], v.s[9], w.z, w == u, w.with(3).with(4).sum())
	ws := []wide{w, v, u}
	for i, x := range ws {
		x.b = i
		ws[i] = x.with(i)
	}
	fmt.Println(ws[2].sum(), ws[1].s[9], ws[0].b)
	m := map[string]wide{"w": w}
	fmt.Println(m["w"].s[0], m["x"].sum())
	c := make(chan wide, 1)
	c <- u
	fmt.Println((<-c).s[0])
	f := func(a wide, b ...wide) (r wide) {
		for _, x := range b {
			a.a += x.sum()
		}
		r = a
		return
	}
	fmt.Println(f(w, ws...).a, f(v).a)
	a1, a2, a3, a4, a5, a6, a7, a8 := 1, 2, 3, 4, 5, 6, 7, 8
	a1, a2, a3, a4, a5, a6, a7, a8 = a8, a7, a6, a5, a4, a3, a2, a1
	fmt.Println(a1, a2, a3, a4, a5, a6, a7, a8)
	g := func() (int, wide, string) { return a1, w, "g" }
	n, ww, s := g()
	fmt.Println(n, ww.s[0], s)
	h := func(n int, w wide, s string) string { return fmt.Sprint(n, w.sum(), s) }
	fmt.Println(h(g()))
	go func(w wide, c chan wide) { c <- w.with(50) }(w, c)
	fmt.Println((<-c).sum())
	defer func(w wide, n int) { fmt.Println("deferred", w.sum(), n) }(w, n)
	w.a = 1000
	var i any = w
	fmt.Println(i.(wide).sum(), i == any(w))
	x := ((((1+2)*(3+4)+(5*6+7*8))*((9-10)*(11-12)) + (13+14)*(15+16)) * ((17 - 18) + (19 * (20 + (21 * (22 + n))))))
	fmt.Println(x)
}
