// Between floats and integers, constants included.
package main

import "fmt"

func main() {
	for _, f := range []float64{0, 1.9, -1.9, 2.5, 1e10, -123456.789, 255.99} {
		fmt.Println(f, int(f), int64(f), int32(int64(f)), uint8(int(f)), float32(f), float64(float32(f)))
	}
	var i int64 = 1<<53 + 1
	fmt.Println(float64(i), int64(float64(i)) == i, float32(i), float32(1<<24+1))
	var u uint64 = 1<<64 - 1
	fmt.Println(float64(u), float32(u), uint64(float64(1<<63)), float64(uint64(1<<63)))
	u = 1<<63 + 1025
	fmt.Println(float64(u), uint64(float64(u)), float32(u))
	const c = 2.0
	var n int = c
	fmt.Println(n, int(c*3.5), 7.0, float64(7)/n2(), 1/3.0)
	type temp float32
	t := temp(36.6)
	fmt.Println(t, float64(t), temp(int(t)), int8(t))
	fmt.Printf("%T %T\n", t, 'a'*1.0)
}

func n2() float64 { return 2 }
