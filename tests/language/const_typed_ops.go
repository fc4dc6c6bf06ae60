// Typed constants, untyped defaults in calls, shifts of constants, big constant results.
package main

import "fmt"

type bits uint8

const (
	f0 bits = 1 << iota
	f1
	f2
	all = f0 | f1 | f2
)

func (b bits) has(x bits) bool { return b&x != 0 }
func anyT(x any) string        { return fmt.Sprintf("%T", x) }
func f(x float64) float64      { return x / 2 }
func i8(x int8) int8           { return x }

const (
	c1 = 5 / 2
	c2 = 5 / 2.0
	c3 = 5.0 / 2
	c4 = 'a' / 2
	c5 = 1 << 3 / 3
	c6 = "s" < "t"
	c7 = len("hello") * 2
	c8 = float32(1) / 3
	c9 = uint8(255) &^ 15
	d1 = -5 % 3
	d2 = ^0
	d3 = 3 + 0i
	d4 = real(d3) * 2
	d5 = 1e3
	d6 = int64(1e3)
	d7 = 0xFFFFFFFFFFFFFFFF >> 60
)

func main() {
	b := f0 | f2
	fmt.Println(b.has(f1), b.has(f2), all, b&^f0, all.has(8), ^b)
	fmt.Println(anyT(1), anyT(1.0), anyT('a'), anyT("s"), anyT(1i), anyT(true), anyT(1<<3), anyT(2.0*3), anyT('a'+1.0), anyT(1+'a'), anyT(f0), anyT(nil))
	fmt.Println(f(3), f(1<<2), f('a'), i8(-128), i8('z'), i8(2.0))
	fmt.Println(c1, c2, c3, c4, c5, c7, c8, c9, d1, d2, d3, d4, d5, d6, d7)
	var s uint = 3
	var x = 1 << s
	var y int64 = 1 << s
	var z = uint8(1) << s
	var w float64 = float64(1 << 3)
	var v = int8(1<<s) + 1
	fmt.Println(x, y, z, w, v, 1<<s == 8, []int{8: 1}[1<<s], "abcdefghi"[1<<s])
	fmt.Printf("%T %T %T\n", x, 1<<s, z)
	const big = 1 << 62
	fmt.Println(big*2-1+big*2 > 0, big>>60, uint64(big)*3, float32(big), big/1e18)
	const h = "héllo"
	fmt.Println(len(h), h[1:3], string(h[0]), h+"!" > h)
	var arr [c7]int
	arr[c1] = c5
	fmt.Println(arr, len(arr) == c7)
	t := time(3)
	fmt.Println(t*2, t/2, c6, -t, 10/t, t*t, t > 2, t == 3.0)
	const k time = 5
	fmt.Println(k/2, k*1.0, anyT(k+1))
	var u8 uint8 = 255
	var i16 int16 = -1
	fmt.Println(u8+1, u8+u8, i16-1, i16>>15, uint16(i16)>>15, u8 == 0xff, i16 == -1)
	switch 3 {
	case c1 + 1:
		fmt.Println("const case")
	}
}

type time float32
