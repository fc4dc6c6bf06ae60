// Bit operators of all widths with precedence.
package main

import "fmt"

func main() {
	a, b := 0b1100, 0b1010
	fmt.Println(a&b, a|b, a^b, a&^b, ^a, ^b, -a, +a)
	var u8 uint8 = 0xF0
	fmt.Println(u8&0x3C, u8|0x0F, u8^0xFF, u8&^0x30, ^u8)
	var i8 int8 = -16
	fmt.Println(i8&0x3C, i8|0x0F, i8^0x7F, i8&^0x30, ^i8)
	var u64 uint64 = 0xFFFF0000FFFF0000
	fmt.Println(u64&0xFF00FF00FF00FF00, u64^^uint64(0), u64&^0xFFFF)
	fmt.Println(1+2*3<<1|1&3^2, 1<<2+1, 7&3+1, 7&(3+1), 2|1^3&^1)
	x := 0xFF
	x &= 0x3C
	fmt.Println(x)
	x |= 0x101
	fmt.Println(x)
	x ^= 0x11
	fmt.Println(x)
	x &^= 0x100
	fmt.Println(x)
	x <<= 3
	x >>= 1
	x %= 100
	x *= 7
	x /= 5
	x -= 3
	fmt.Println(x, x == 1 || x != 2 && x > 3, !(x < 0))
	n := 0
	for v := uint64(0xDEADBEEFCAFEBABE); v != 0; v &= v - 1 {
		n++
	}
	fmt.Println(n)
}
