package main

import (
	"fmt"
	"strconv"
)

func main() {
	for _, f := range []float32{207126.125, 207126.375, 207126.625, 2097152.25, 2097152.75, 1048576.125, 8388607.5, 0.000030517578125, 33554430, 16777218, 5e-45} {
		fmt.Println(f, -f, strconv.FormatFloat(float64(f), 'g', -1, 32), strconv.FormatFloat(float64(f), 'f', 2, 32))
	}
	for _, f := range []float64{4503599627370496.5, 4503599627370497.5, 2251799813685248.25, 2251799813685248.75, 5e-324, 9007199254740993, 1e23, 0.1, 1e100, 123456789} {
		fmt.Println(f, strconv.FormatFloat(f, 'e', -1, 64), strconv.FormatFloat(f, 'f', 3, 32), strconv.FormatFloat(f, 'e', 9, 32), strconv.FormatFloat(f, 'g', 4, 32))
	}
	fmt.Printf("%v %.3f %e\n", float32(207126.125), float32(0.1), float32(1e-5))
}
