// Literal forms of numbers and runes.
package main

import "fmt"

func main() {
	fmt.Println(0b1011, 0b11, 0o17, 0o17, 017, 0x1F, 0xfF, 1_000_000, 0x_FF_FF, 0b_1)
	fmt.Println(1e3, 1.5e-3, .5, 1., 0x1p4, 0x1.8p1, 0x.8p0, 1_0.2_5, 1e+2)
	fmt.Println('a', '\n', '\'', '\\', '\x41', '\101', '\u00e9', '\U0001F600', '世', '\a', '\b', '\f', '\r', '\t', '\v')
	fmt.Println("\a\b" == "\x07\x08", "\"q\"", "\u4e16\U00004e16\xe4\xb8\x96\344\270\226")
	fmt.Println(`raw \n "x"`, len(`a
b`))
	fmt.Println(2i, 1.5i+2, 0x10i, 0b1i, 17i)
	fmt.Println(len("\xff\xfe"), "\xffa" == string([]byte{255, 97}))
}
