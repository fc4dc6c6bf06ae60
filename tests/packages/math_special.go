package main

import (
	"fmt"
	"math"
	"math/cmplx"
)

func edge() []float64 {
	v := []float64{0, math.Copysign(0, -1), 1, -1, 2, -2, 0.5, -0.5, 0.1, 0.2, 0.25, 0.3, 0.7, 0.75, 0.84, 0.85, 0.9, 0.95, 1.1, 1.2, 1.24, 1.3, 1.46163214496836224576, 1.7, 1.8, 1.99, 2.5, 2.85, 2.9, 3, 3.5, 4, 4.5, 4.6, 5, 5.5, 6, 6.5, 7, 7.5, 8, 9, 10, 20, 27, 28, 29, 50, 100, 709, 171, 172, 1e3, 1e5, 1e10, 1e15, 4503599627370496, 9007199254740993, 1e17, 1e20, 1e40, 1e100, 1e200, 1e300, math.MaxFloat64, 1e-3, 1e-5, 1e-8, 1e-9, 1e-10, 1e-17, 1e-30, 1e-100, 1e-300, 1e-307, math.SmallestNonzeroFloat64, math.Inf(1), math.Inf(-1), math.NaN(), math.Pi, math.Pi / 2, math.Pi / 4, 3 * math.Pi / 2}
	for _, x := range v[:len(v):len(v)] {
		v = append(v, -x)
	}
	s := uint64(12345)
	for range 300 {
		s = s*6364136223846793005 + 1442695040888963407
		x := float64(int64(s)>>11) / (1 << 52) 
		v = append(v, x, x*3, x*10, x*40, x*1000)
	}
	return v
}

type hash uint64

func (h *hash) add(x float64) {
	b := math.Float64bits(x)
	if x != x {
		b = 1
	}
	*h = (*h ^ hash(b)) * 1099511628211
	*h ^= *h >> 29
}

func main() {
	one := map[string]func(float64) float64{"Erf": math.Erf, "Erfc": math.Erfc, "Erfinv": math.Erfinv, "Erfcinv": math.Erfcinv, "J0": math.J0, "J1": math.J1, "Y0": math.Y0, "Y1": math.Y1, "Gamma": math.Gamma,
		"Lgamma": func(x float64) float64 { l, s := math.Lgamma(x); return l * float64(s) }, "Sin": math.Sin, "Exp": math.Exp, "Log1p": math.Log1p, "Cbrt": math.Cbrt, "Expm1": math.Expm1, "Tan": math.Tan, "Atanh": math.Atanh, "Acosh": math.Acosh, "Asinh": math.Asinh, "Log2": math.Log2, "Exp2": math.Exp2, "Logb": math.Logb, "Log10": math.Log10, "Tanh": math.Tanh}
	for _, n := range []string{"Erf", "Erfc", "Erfinv", "Erfcinv", "J0", "J1", "Y0", "Y1", "Gamma", "Lgamma", "Sin", "Exp", "Log1p", "Cbrt", "Expm1", "Tan", "Atanh", "Acosh", "Asinh", "Log2", "Exp2", "Logb", "Log10", "Tanh"} {
		var h hash
		for i, x := range edge() {
			y := one[n](x)
			h.add(y)
			if i%23 == 0 && i < 160 {
				fmt.Println(n, x, y)
			}
		}
		fmt.Printf("%s %x\n", n, uint64(h))
	}
	for _, n := range []int{0, 1, 2, 3, 5, 10, 33, 34, 50, 100, 200, -1, -2, -3, -10} {
		var h, k hash
		for i, x := range edge() {
			if i > 700 {
				break
			}
			h.add(math.Jn(n, x))
			k.add(math.Yn(n, x))
		}
		fmt.Printf("%d %x %x\n", n, uint64(h), uint64(k))
	}
	cs := map[string]func(complex128) complex128{"Sin": cmplx.Sin, "Cos": cmplx.Cos, "Tan": cmplx.Tan, "Cot": cmplx.Cot, "Sinh": cmplx.Sinh, "Cosh": cmplx.Cosh, "Tanh": cmplx.Tanh, "Asin": cmplx.Asin, "Acos": cmplx.Acos, "Atan": cmplx.Atan, "Asinh": cmplx.Asinh, "Acosh": cmplx.Acosh, "Atanh": cmplx.Atanh, "Exp": cmplx.Exp, "Log": cmplx.Log, "Sqrt": cmplx.Sqrt, "Log10": cmplx.Log10}
	vs := edge()[20:110]
	var sum hash
	for _, n := range []string{"Sin", "Cos", "Tan", "Cot", "Sinh", "Cosh", "Tanh", "Asin", "Acos", "Atan", "Asinh", "Acosh", "Atanh", "Exp", "Log", "Sqrt", "Log10"} {
		for i, x := range vs {
			var h hash
			for j, y := range vs {
				z := cs[n](complex(x, y))
				h.add(real(z))
				h.add(imag(z))
				if (i+j)%41 == 0 && i%13 == 0 {
					fmt.Println(n, x, y, z)
				}
			}
			sum ^= h
		}
		fmt.Printf("%s %x\n", n, uint64(sum))
	}
}
