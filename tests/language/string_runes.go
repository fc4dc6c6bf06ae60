// Iteration and conversion with valid and invalid UTF-8.
package main

import "fmt"

func main() {
	for i, r := range "aé世😀" {
		fmt.Print(i, ":", r, ":", string(r), " ")
	}
	fmt.Println()
	bad := "a\xffb\xc0\xafc\xe4\xb8d\xed\xa0\x80e\xf4\x90\x80\x80f\xf0\x9f"
	for i, r := range bad {
		fmt.Print(i, ":", r, " ")
	}
	fmt.Println()
	rs := []rune(bad)
	fmt.Println(len(bad), len(rs), len(string(rs)), fmt.Sprintf("%q", bad), fmt.Sprintf("%+q", string(rs)))
	fmt.Println(string(rune(65)), string(rune(0x4e16)), string(rune(-1)) == "\uFFFD", string(rune(0xD800)) == "\uFFFD", string(rune(0x110000)) == "\uFFFD")
	fmt.Println([]byte("é\x00"), []rune("é\x00"), string([]rune{72, 105, 0x1F600}), string([]byte{0xe4, 0xb8, 0x96}))
	n := 0
	for range "日本語" {
		n++
	}
	fmt.Println(n)
	for i := range "日本" {
		fmt.Print(i, " ")
	}
	fmt.Println()
	for _, c := range []byte("日") {
		fmt.Print(c, " ")
	}
	fmt.Println()
	var empty []rune
	fmt.Println(string(empty) == "", []rune("") == nil, []byte("") == nil, len([]byte("")))
	fmt.Printf("%c %U %q %x % x %X %#q %+q\n", '世', '世', '世', "世", "世", "世", "a`b", "é")
	fmt.Printf("%q %q %q %v\n", 'a', '\n', 0x10FFFF, 'a')
}
