// Conversions between all integer widths cut off or extend the sign.
package main

import "fmt"

func main() {
	for _, v := range []int64{0, 1, -1, 127, 128, 255, 256, -129, 32768, 65535, -65537, 1 << 31, 1<<32 + 5, -1 << 63, 1<<63 - 1} {
		fmt.Println(v, int8(v), int16(v), int32(v), int(v), uint8(v), uint16(v), uint32(v), uint64(v), uint(v), uintptr(v))
	}
	var u8 uint8 = 200
	fmt.Println(int8(u8), int(u8), int(int8(u8)), uint32(int8(u8)), uint64(int16(int8(u8))))
	var i8 int8 = -3
	fmt.Println(uint8(i8), uint16(i8), uint64(i8), uint16(uint8(i8)), int64(uint32(i8)))
	var u32 uint32 = 0xdeadbeef
	fmt.Println(int32(u32), int16(u32), byte(u32), rune(u32), int64(u32), int64(int32(u32)))
	type celsius int16
	type small uint8
	c := celsius(-300)
	fmt.Println(small(c), int(c), celsius(small(c)), uint16(c))
	fmt.Printf("%T %T %T\n", small(c), celsius(1), rune(u32))
}
