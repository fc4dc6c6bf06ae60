// Division truncates towards zero, the remainder has the dividend's sign.
package main

import "fmt"

func main() {
	for _, x := range []int{7, -7, 0, 1, -1} {
		for _, y := range []int{3, -3, 1, -1, 10} {
			q, r := x/y, x%y
			fmt.Print(q, ",", r, " ", q*y+r == x, "; ")
		}
		fmt.Println()
	}
	var a int8 = -7
	fmt.Println(a/2, a%2, a>>1, a&^1, a/4, a%4)
	var u uint8 = 250
	fmt.Println(u/7, u%7, u>>1, -u/3)
	var x uint64 = 1<<64 - 1
	fmt.Println(x/10, x%10, x/(1<<63), x%(1<<63))
	var y int64 = -1 << 63
	fmt.Println(y/2, y/3, y%10, y/(1<<62), y/y)
	const big = 1 << 100
	fmt.Println(big/(1<<98), -7/2, -7%2, 7/-2, 7.0/2, -7/2.0)
}
