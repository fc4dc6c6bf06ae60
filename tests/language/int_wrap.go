// Integers wrap around at their width, signed and unsigned.
package main

import "fmt"

func main() {
	var i8 int8 = 127
	i8++
	fmt.Println(i8, i8-1, -i8, i8*i8)
	var i16 int16 = -32768
	i16--
	fmt.Println(i16, i16+1, i16*2)
	var i32 int32 = 2147483647
	i32 += 2
	fmt.Println(i32, -i32, i32*i32)
	var i64 int64 = 9223372036854775807
	i64++
	fmt.Println(i64, -i64, i64-1)
	var i int = -9223372036854775808
	fmt.Println(i-1, -i, i*-1, i/-1, i%-1)
	var u8 uint8 = 255
	u8 += 2
	fmt.Println(u8, -u8, u8-2, ^u8, u8*200)
	var u16 uint16
	u16--
	fmt.Println(u16, u16*u16)
	var u32 uint32 = 1 << 31
	fmt.Println(u32+u32, u32*3, -u32-1)
	var u64 uint64
	fmt.Println(u64-1, ^u64, -(u64 + 1))
	var u uint = 1<<64 - 1
	fmt.Println(u, u+1, u*u)
	var p uintptr = 5
	fmt.Println(p-5, p-6 == ^uintptr(0))
	a, b := int8(-128), int8(-1)
	fmt.Println(a/b, a%b, a*b)
	c, d := int32(-2147483648), int32(-1)
	fmt.Println(c/d, c%d)
	var s8 int8 = 100
	s8 += 100
	s8 <<= 1
	fmt.Println(s8, s8>>1, uint8(s8)>>1)
	for k := uint8(250); k > 5; k++ {
		fmt.Print(k, " ")
	}
	fmt.Println()
}
