// String comparison, building and searching without packages.
package main

import "fmt"

func sortStrings(s []string) []string {
	s = append([]string(nil), s...)
	for i := 1; i < len(s); i++ {
		for j := i; j > 0 && s[j] < s[j-1]; j-- {
			s[j], s[j-1] = s[j-1], s[j]
		}
	}
	return s
}

func index(s, sub string) int {
	for i := 0; i+len(sub) <= len(s); i++ {
		if s[i:i+len(sub)] == sub {
			return i
		}
	}
	return -1
}

func reverse(s string) (r string) {
	for _, c := range s {
		r = string(c) + r
	}
	return
}

func split(s string, sep byte) (parts []string) {
	start := 0
	for i := range len(s) {
		if s[i] == sep {
			parts = append(parts, s[start:i])
			start = i + 1
		}
	}
	return append(parts, s[start:])
}

func upper(s string) string {
	b := []byte(s)
	for i, c := range b {
		if 'a' <= c && c <= 'z' {
			b[i] = c - 'a' + 'A'
		}
	}
	return string(b)
}

func itoa(n int) string {
	if n < 0 {
		return "-" + itoa(-n)
	}
	if n < 10 {
		return string(rune('0' + n))
	}
	return itoa(n/10) + string(byte('0'+n%10))
}

func main() {
	words := []string{"pear", "Apple", "fig", "éclair", "", "apple", "figs", "zebra", "\xff", "世界", "a"}
	fmt.Printf("%q\n", sortStrings(words))
	fmt.Println(index("hello world", "o w"), index("abc", ""), index("abc", "abcd"), index("日本語", "語"))
	fmt.Println(reverse("héllo 世界"), upper("mixed Case 1é"), split("a,b,,c", ','), len(split("", ',')), itoa(-90210), itoa(0))
	s := ""
	for i := 0; i < 300; i++ {
		s += itoa(i % 10)
	}
	t := s[100:200]
	h := uint32(2166136261)
	for i := 0; i < len(t); i++ {
		h ^= uint32(t[i])
		h *= 16777619
	}
	fmt.Println(len(s), t[:10], h)
	cmp := func(a, b string) string {
		switch {
		case a < b:
			return "<"
		case a > b:
			return ">"
		}
		return "="
	}
	for _, p := range [][2]string{{"a", "b"}, {"b", "a"}, {"a", "a"}, {"", "a"}, {"ab", "abc"}, {"abd", "abc"}, {"Z", "a"}, {"\x00", ""}, {"é", "e"}, {"a\x00b", "a\x00c"}} {
		fmt.Print(cmp(p[0], p[1]), p[0] <= p[1], p[0] != p[1], " ")
	}
	fmt.Println()
	parts := []string{"x", "y", "z"}
	joined := ""
	for i, p := range parts {
		if i > 0 {
			joined += ", "
		}
		joined += p
	}
	same := joined
	joined += "!"
	fmt.Println(same, joined, same == joined[:len(joined)-1])
	m := map[string]int{}
	for _, r := range "the quick brown fox jumps over the lazy dog" {
		m[string(r)]++
	}
	fmt.Println(m)
}
