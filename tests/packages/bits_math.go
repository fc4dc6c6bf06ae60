package main

import (
	"fmt"
	"math"
	"math/bits"
)

func try(f func()) {
	defer func() { e := recover(); fmt.Printf("recovered: %v\n", e) }()
	f()
}

func main() {
	for _, x := range []uint64{0, 1, 2, 255, 256, 0x8000, 0xdeadbeef, 1 << 31, 1 << 63, math.MaxUint64, 0x0123456789abcdef} {
		fmt.Println(bits.LeadingZeros(uint(x)), bits.LeadingZeros8(uint8(x)), bits.LeadingZeros16(uint16(x)), bits.LeadingZeros32(uint32(x)), bits.LeadingZeros64(x))
		fmt.Println(bits.TrailingZeros(uint(x)), bits.TrailingZeros8(uint8(x)), bits.TrailingZeros16(uint16(x)), bits.TrailingZeros32(uint32(x)), bits.TrailingZeros64(x))
		fmt.Println(bits.OnesCount(uint(x)), bits.OnesCount8(uint8(x)), bits.OnesCount16(uint16(x)), bits.OnesCount32(uint32(x)), bits.OnesCount64(x))
		fmt.Println(bits.Len(uint(x)), bits.Len8(uint8(x)), bits.Len16(uint16(x)), bits.Len32(uint32(x)), bits.Len64(x))
		fmt.Println(bits.Reverse(uint(x)), bits.Reverse8(uint8(x)), bits.Reverse16(uint16(x)), bits.Reverse32(uint32(x)), bits.Reverse64(x), bits.ReverseBytes(uint(x)), bits.ReverseBytes16(uint16(x)), bits.ReverseBytes32(uint32(x)), bits.ReverseBytes64(x))
		for _, k := range []int{0, 3, -5, 64, 100} {
			fmt.Print(bits.RotateLeft(uint(x), k), " ", bits.RotateLeft8(uint8(x), k), " ", bits.RotateLeft16(uint16(x), k), " ", bits.RotateLeft32(uint32(x), k), " ", bits.RotateLeft64(x, k), " ")
		}
		fmt.Println()
		for _, y := range []uint64{1, 3, 1 << 40, math.MaxUint64} {
			fmt.Println(bits.Add64(x, y, 1))
			fmt.Println(bits.Sub64(x, y, 1))
			fmt.Println(bits.Add32(uint32(x), uint32(y), 0))
			fmt.Println(bits.Sub32(uint32(x), uint32(y), 0))
			fmt.Println(bits.Mul64(x, y))
			fmt.Println(bits.Mul32(uint32(x), uint32(y)))
			fmt.Println(bits.Rem64(x, x^y, y))
			if x < y {
				fmt.Println(bits.Div64(x, y, y))
			}
		}
	}
	try(func() { bits.Div64(1, 0, 0) })
	try(func() { bits.Div64(1, 0, 1) })
	try(func() { bits.Div(5, 0, 3) })
	nan := math.NaN()
	for _, x := range []float64{0, math.Copysign(0, -1), 1, -1, 0.5, 1.5, 2.5, -2.5, 10, 123.456, -0.001, 1e10, math.Pi, math.Inf(1), math.Inf(-1), nan, math.MaxFloat64, math.SmallestNonzeroFloat64} {
		fmt.Println(math.Abs(x), math.Ceil(x), math.Floor(x), math.Trunc(x), math.Round(x), math.RoundToEven(x), math.Sqrt(x), math.Cbrt(x), math.Signbit(x), math.IsNaN(x), math.IsInf(x, 0), math.Ilogb(x), math.Logb(x))
		fmt.Println(math.Sin(x), math.Cos(x), math.Tan(x), math.Asin(x), math.Acos(x), math.Atan(x), math.Sinh(x), math.Cosh(x), math.Tanh(x), math.Asinh(x), math.Acosh(x), math.Atanh(x))
		fmt.Println(math.Exp(x), math.Exp2(x), math.Expm1(x), math.Log(x), math.Log2(x), math.Log10(x), math.Log1p(x), math.Gamma(x))
		fmt.Println(math.Modf(x))
		fmt.Println(math.Frexp(x))
		fmt.Println(math.Sincos(x))
		fmt.Println(math.Ldexp(x, 3), math.Ldexp(x, -1070), math.Float64bits(x), math.Float32bits(float32(x)), math.Nextafter(x, 5), math.Nextafter32(float32(x), 5))
		for _, y := range []float64{0, 1, -1, 2, 0.5, -3, 2.5, math.Inf(1), nan} {
			fmt.Println(math.Pow(x, y), math.Atan2(x, y), math.Hypot(x, y), math.Mod(x, y), math.Remainder(x, y), math.Dim(x, y), math.Max(x, y), math.Min(x, y), math.Copysign(x, y), math.FMA(x, y, 1))
		}
	}
	fmt.Println(math.Pow10(3), math.Pow10(-400), math.Pow10(400), math.Float64frombits(0x4009_21fb_5444_2d18), math.Float32frombits(0x40490fdb), math.MaxInt64, uint64(math.MaxUint64), math.MaxFloat32, math.SmallestNonzeroFloat32)
	fmt.Println(math.Pow10(33), math.Pow10(39), math.Pow10(-33), math.Pow10(-320), math.Pow10(-323), math.Pow10(308), math.Pow10(0))
	fmt.Println(math.E, math.Phi, math.Sqrt2, math.Ln2, math.Log2E, math.Ln10, math.Log10E, math.MinInt8, math.MaxUint32)
}
