// float64 and float32 arithmetic, infinities, NaN, negative zero.
package main

import (
	"fmt"
	"math"
)

func main() {
	zero := 0.0
	inf := 1 / zero
	nan := inf - inf
	fmt.Println(inf, -inf, nan, -zero, 1/(-inf), 1/(-zero*1))
	negZero := -1 / inf
	fmt.Println(negZero, 1/negZero, negZero == 0, math.Signbit(negZero))
	fmt.Println(nan == nan, nan != nan, nan < 1, nan > 1, nan <= nan, !(nan >= 0), inf > 1e308, -inf < inf)
	a, b := 0.1, 0.2
	fmt.Println(a+b, a*b, a-b, a/b, a+b == 0.3, 0.1+0.2 == 0.3)
	var f float32 = 0.1
	var g float32 = 0.2
	fmt.Println(f+g, f*g, f-g, f/g, f*3, float64(f), float64(f)+float64(g), float32(a+b))
	var acc32 float32
	acc64 := 0.0
	for i := 0; i < 1000; i++ {
		acc32 += 0.1
		acc64 += 0.1
	}
	fmt.Println(acc32, acc64)
	var m float32 = 3.4028235e38
	fmt.Println(m, m*2, m+1 == m, -m*2, float32(1e-45), float32(1e-46))
	bigF := math.MaxFloat64
	fmt.Println(bigF, math.SmallestNonzeroFloat64, bigF*2, bigF*zero == 0, bigF+1 == bigF)
	var x float32 = 16777216
	fmt.Println(x+1, x+2, x-1, int(x)+1)
	fmt.Println(7/2*2.0, 7/2.0*2, float64(7)/2)
	f++
	f *= 2
	f -= 0.5
	f /= 3
	fmt.Println(f)
}
