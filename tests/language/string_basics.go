// Strings: indexing, slices, comparison, concatenation, immutability.
package main

import "fmt"

func main() {
	s := "hello, 世界!"
	fmt.Println(len(s), s[0], s[7], s[:5], s[7:], s[7:10], s[len(s)-1:], s[3:3] == "", s[:])
	fmt.Println("a" < "b", "a" < "B", "ab" < "abc", "" < "a", "é" > "z", "x" == "x", "abc" >= "abd")
	t := s
	s += " more"
	fmt.Println(t, s, len(t))
	u := "x" + t[:2] + string(t[1]) + fmt.Sprint(1)
	fmt.Println(u)
	var acc string
	for i := 0; i < 2000; i++ {
		acc += string(rune('a' + i%26))
	}
	fmt.Println(len(acc), acc[:30], acc[1990:])
	b := []byte(t)
	b[0] = 'J'
	fmt.Println(string(b), t)
	r := []rune(t)
	r[7] = '地'
	fmt.Println(string(r), len(r), len(string(r)))
	type name string
	n := name("bob")
	n += "by"
	fmt.Println(n, n[1:4], len(n), string(n) == "bobby", name(b[:2]))
	switch t[:5] {
	case "world":
		fmt.Println("no")
	case "hel" + "lo":
		fmt.Println("yes")
	}
	p := &s
	*p = "via pointer"
	fmt.Println(s, (*p)[4])
	i := 3
	s2 := "abcdef"[i:]
	fmt.Println(s2, "abc"[i-1], "abcdef"[1:i])
}
