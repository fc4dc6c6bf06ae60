// Constants are exact until they get a type.
package main

import (
	"fmt"
	"math"
)

const (
	Big   = 1 << 200
	Small = Big >> 198
	Third = 1.0 / 3
	Huge  = 1e1000
	Mask  = ^uint32(0)
	Rune  = 'a' + 1
	Str   = "con" + "stant"
	Len   = len(Str)
	Cmp   = Len > 3 && Str < "d"
)

type weight float64

const W weight = 2.5

func main() {
	fmt.Println(Small, Big/1e59, Third*3 == 1, Huge/1e998, Mask, Rune, Str, Len, Cmp)
	fmt.Printf("%T %T %T %T %T %T\n", Small, Third, Rune, Str, W*2, Mask)
	var f float32 = Third
	var i int8 = Small
	var b byte = Rune
	var c complex64 = Small
	fmt.Println(f, i, b, c, W*2, weight(3)/2)
	const x, y = 10, 3
	fmt.Println(x/y, x%y, x/3.0, x/y*1.0, float64(x)/y, -x/y, -x%y)
	const d = 5 * 1e9
	var n int = d
	fmt.Println(n, uint8(255), int8(-128), 'x', string(rune('x')), 1<<3.0, 07, "a"+"b" == "ab")
	fmt.Println(len([3]int{}), cap([...]string{5: "x"}), len("世界"), 5.0 == 5, 'a' < 98, 1e2 == 100)
	const maxU = ^uint(0)
	fmt.Println(maxU, maxU>>63, int(maxU>>1), -1<<63, math.MaxUint32, uint64(math.MaxUint64))
	const t = !false || false
	const typed int64 = 1 << 40
	fmt.Println(t, typed, typed>>38, typed*2)
	{
		const x = "inner"
		fmt.Println(x)
	}
}
