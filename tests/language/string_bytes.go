// Byte slices: append of a string, copy from a string, comparison through conversion.
package main

import "fmt"

func main() {
	var b []byte
	b = append(b, "hello"...)
	b = append(b, ' ', 'w')
	b = append(b, []byte("orld")...)
	fmt.Println(string(b), len(b))
	n := copy(b, "JELLO")
	fmt.Println(n, string(b))
	n = copy(b[6:], "WORLDWIDE")
	fmt.Println(n, string(b))
	fmt.Println(string(b[:3]) == "JEL", b[0] == 'J', fmt.Sprintf("%s|%x|%q|%v|%d", b[:2], b[:2], b[:2], b[:2], b[:2]))
	m := map[string]int{}
	m[string(b[:5])]++
	m["JELLO"]++
	b[0] = 'X'
	m[string(b[:5])]++
	fmt.Println(m)
	type bytes []byte
	x := bytes("abc")
	x = append(x, "def"...)
	fmt.Println(string(x), x, len(x))
	var arr [4]byte
	copy(arr[:], "wxyz")
	fmt.Println(string(arr[:]), arr, fmt.Sprintf("%s %x %v %T", arr, arr, arr, arr))
	for i, c := range string(b[:4]) {
		b[i] = byte(c) + 1
	}
	fmt.Println(string(b))
	s := string(b)
	b[1] = '!'
	fmt.Println(s[1] != b[1], s)
}
