// nil maps, deletion and insertion during range, break and continue.
package main

import "fmt"

func main() {
	var m map[string]int
	fmt.Println(m == nil, len(m), m["x"], m)
	delete(m, "x")
	clear(m)
	for range m {
		fmt.Println("never")
	}
	v, ok := m["y"]
	fmt.Println(v, ok)
	func() {
		defer func() { fmt.Println(recover()) }()
		m["z"] = 1
	}()
	d := map[int]bool{}
	for i := range 100 {
		d[i] = true
	}
	visited := 0
	for k := range d {
		visited++
		for j := range 100 {
			if j != k {
				delete(d, j)
			}
		}
	}
	fmt.Println(visited, len(d))
	for i := range 100 {
		d[i] = true
	}
	n := 0
	for k := range d {
		delete(d, k)
		n++
	}
	fmt.Println(n, len(d))
	g := map[int]int{1: 1}
	for k := range g {
		for i := range 1000 {
			g[k*10000+i] = i
		}
		break
	}
	fmt.Println(len(g) == 1001)
	seen := map[int]int{}
	for k, v := range g {
		if v%2 == 0 {
			continue
		}
		seen[k]++
	}
	once := true
	for _, c := range seen {
		once = once && c == 1
	}
	fmt.Println(len(seen), once)
	var key string
	var val int
	for key, val = range map[string]int{"only": 42} {
	}
	fmt.Println(key, val)
	type rec struct {
		k string
		v [2]int
	}
	var r rec
	for r.k, r.v[1] = range map[string]int{"f": 7} {
	}
	fmt.Println(r)
	cnt := map[string]int{}
	for _, w := range []string{"b", "a", "b", "c", "a", "b"} {
		cnt[w]++
	}
	fmt.Println(cnt)
	mm := map[string]map[string]int{"a": nil}
	fmt.Println(mm["a"]["b"], len(mm["q"]))
}
