// Maps: zero values, comma-ok, delete, increments, nested maps.
package main

import "fmt"

func main() {
	m := map[string]int{"a": 1, "b": 2}
	m["c"]++
	m["c"] += 5
	v, ok := m["zz"]
	_, has := m["a"]
	fmt.Println(m, len(m), v, ok, has, m["nope"])
	delete(m, "a")
	delete(m, "not there")
	fmt.Println(m, len(m))
	n := m
	n["shared"] = 1
	fmt.Println(m["shared"], m == nil)
	nested := map[string]map[int][]string{}
	if nested["x"] == nil {
		nested["x"] = map[int][]string{}
	}
	nested["x"][3] = append(nested["x"][3], "one", "two")
	nested["x"][1] = nil
	fmt.Println(nested, len(nested["y"]), nested["y"][4] == nil)
	type pt struct{ x, y int }
	ps := map[pt]string{{1, 2}: "a", {3, 4}: "b"}
	ps[pt{1, 2}] += "!"
	fmt.Println(ps[pt{1, 2}], ps[pt{y: 4, x: 3}], len(ps[pt{}]))
	vals := map[string]pt{"o": {}, "p": {1, 1}}
	q := vals["p"]
	q.x = 100
	fmt.Println(vals, q, vals["p"].x, vals["none"].y)
	ptrs := map[string]*pt{"o": {5, 6}}
	ptrs["o"].x++
	fmt.Println(*ptrs["o"], ptrs["none"] == nil)
	clear(m)
	fmt.Println(len(m), m)
	fs := map[string]func(int) int{"dbl": func(i int) int { return i * 2 }}
	fmt.Println(fs["dbl"](4), fs["x"] == nil)
	big := make(map[int]int, 10)
	for i := range 10000 {
		big[i*7] = i
	}
	s := 0
	for k, v := range big {
		s += k - v
	}
	for i := 0; i < 10000; i += 2 {
		delete(big, i*7)
	}
	fmt.Println(len(big), s, big[7], big[14])
	arrv := map[string][3]int{"k": {1, 2, 3}}
	arr := arrv["k"]
	arr[0] = 9
	fmt.Println(arrv, arr, arrv["k"][2], arrv["?"][1])
	bm := map[bool]string{true: "T", false: "F"}
	fmt.Println(bm[len(m) == 0], bm)
	var x, y = m["q"]
	fmt.Println(x, y)
	if v, ok := bm[true]; ok && v != "" {
		fmt.Println(v)
	}
	set := map[rune]struct{}{}
	for _, r := range "mississippi" {
		set[r] = struct{}{}
	}
	fmt.Println(len(set), set)
}
