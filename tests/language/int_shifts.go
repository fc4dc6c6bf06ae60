// Shift counts of every size and type; too large a count gives 0 or the sign.
package main

import "fmt"

func main() {
	var one8 int8 = 1
	var neg8 int8 = -128
	var u8 uint8 = 0x81
	var i64 int64 = -1 << 63
	var u64 uint64 = 1<<63 + 1
	for _, s := range []uint{0, 1, 3, 7, 8, 31, 32, 63, 64, 65, 1000} {
		fmt.Println(s, one8<<s, neg8>>s, u8<<s, u8>>s, i64>>s, i64<<s, u64>>s, u64<<s)
	}
	var sh8 uint8 = 200
	var si int = 33
	var s64 uint64 = 1 << 40
	fmt.Println(1<<sh8 == 0, u64>>sh8, int32(1)<<si, int64(1)<<si, i64>>s64, u64<<s64)
	var x int32 = 1
	x <<= 31
	fmt.Println(x, x>>31, uint32(x)>>31)
	const c = 1 << 10
	var f float64 = 1 << 3
	fmt.Println(c, f, uint8(1<<7)>>3, int8(-1)>>7)
	var w int64 = 1<<sh8>>1 + 4
	fmt.Println(w)
	k := 3
	var arr [1 << 2]int
	arr[1<<k>>2] = 9
	fmt.Println(arr)
	defer func() { fmt.Println(recover()) }()
	k = -1
	fmt.Println(1 << k)
}
