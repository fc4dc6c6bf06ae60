package main

import (
	"fmt"
	"path"
)

var seed uint64 = 77

func rnd(n int) int {
	seed ^= seed << 13
	seed ^= seed >> 7
	seed ^= seed << 17
	return int(seed>>33) % n
}

func pick(from []string, n int) (s string) {
	for range rnd(n) {
		s += from[rnd(len(from))]
	}
	return
}

func main() {
	parts := []string{"/", "/", ".", "..", "a", "b.c", "é", "//", ""}
	pats := []string{"*", "?", "[", "]", "a", "b", "-", "^", "\\", "[a-c]", "[^a]", "/", "é", "[\\]]", "[b"}
	for range 200 {
		p, q := pick(parts, 8), pick(parts, 5)
		d, f := path.Split(p)
		fmt.Printf("%q %q %q %q %q %q %q %t\n", p, path.Clean(p), path.Base(p), path.Dir(p), path.Ext(p), d, f, path.IsAbs(p))
		fmt.Printf("%q %q\n", path.Join(p, q), path.Join("", p, "", q, "x"))
	}
	for range 800 {
		p, s := pick(pats, 6), pick([]string{"a", "b", "c", "/", "é", "]", "-"}, 5)
		m, err := path.Match(p, s)
		fmt.Printf("%q %q %v %v\n", p, s, m, err)
	}
}
