package cmplx

import "math"

// mulI returns i*x, divI returns x/i.
func mulI(x complex128) complex128 { return complex(-imag(x), real(x)) }

func divI(x complex128) complex128 { return complex(imag(x), -real(x)) }

func unknown(x float64) bool { return x != x }

func infinite(x float64) bool { return math.IsInf(x, 0) }

func finite(x float64) bool { return x-x == 0 }

// hyperbolic returns Sinh(x) and Cosh(x).
func hyperbolic(x float64) (sh, ch float64) {
	if math.Abs(x) <= 0.5 {
		return math.Sinh(x), math.Cosh(x)
	}
	e := math.Exp(x)
	down := 0.5 / e
	e *= 0.5
	return e - down, e + down
}

// Sin returns the sine of x.
func Sin(x complex128) complex128 {
	re, im := real(x), imag(x)
	switch {
	case im == 0 && !finite(re):
		return complex(math.NaN(), im)
	case infinite(im) && re == 0, re == 0 && unknown(im):
		return x
	case infinite(im) && !finite(re):
		return complex(math.NaN(), im)
	}
	s, c := math.Sincos(re)
	sh, ch := hyperbolic(im)
	return complex(s*ch, c*sh)
}

// Sinh returns the hyperbolic sine of x.
func Sinh(x complex128) complex128 {
	re, im := real(x), imag(x)
	switch {
	case re == 0 && !finite(im), infinite(re) && !finite(im):
		return complex(re, math.NaN())
	case infinite(re) && im == 0:
		return complex(re, im)
	case im == 0 && unknown(re):
		return complex(math.NaN(), im)
	}
	s, c := math.Sincos(im)
	sh, ch := hyperbolic(re)
	return complex(c*sh, s*ch)
}

// Cos returns the cosine of x.
func Cos(x complex128) complex128 {
	re, im := real(x), imag(x)
	switch {
	case im == 0 && !finite(re):
		return complex(math.NaN(), -im*math.Copysign(0, re))
	case infinite(im) && re == 0:
		return complex(math.Inf(1), -re*math.Copysign(0, im))
	case infinite(im) && !finite(re):
		return complex(math.Inf(1), math.NaN())
	case re == 0 && unknown(im):
		return complex(math.NaN(), 0)
	}
	s, c := math.Sincos(re)
	sh, ch := hyperbolic(im)
	return complex(c*ch, -s*sh)
}

// Cosh returns the hyperbolic cosine of x.
func Cosh(x complex128) complex128 {
	re, im := real(x), imag(x)
	switch {
	case re == 0 && !finite(im):
		return complex(math.NaN(), re*math.Copysign(0, im))
	case infinite(re) && im == 0:
		return complex(math.Inf(1), im*math.Copysign(0, re))
	case infinite(re) && !finite(im):
		return complex(math.Inf(1), math.NaN())
	case im == 0 && unknown(re):
		return complex(math.NaN(), im)
	}
	s, c := math.Sincos(im)
	sh, ch := hyperbolic(re)
	return complex(c*ch, s*sh)
}

// lessPi returns x less the nearest multiple of Pi.
func lessPi(x float64) float64

// difference returns Cosh(2*imag(z)) - Cos(2*real(z)), up to multiples of Pi, from its Taylor series: without loss where
// that is small.
func difference(z complex128) float64 {
	const smallest = 1.0 / (1 << 53)
	x := lessPi(math.Abs(2 * real(z)))
	y := math.Abs(2 * imag(z))
	x *= x
	y *= y
	xs, ys, factorial, n, sum := 1.0, 1.0, 1.0, 0.0, 0.0
	term := func(sign float64) float64 {
		for range 2 {
			n++
			factorial *= n
		}
		xs *= x
		ys *= y
		t := (ys + sign*xs) / factorial
		sum += t
		return t
	}
	for {
		term(1)
		if t := term(-1); !(math.Abs(t/sum) > smallest) {
			return sum
		}
	}
}

// Tan returns the tangent of x.
func Tan(x complex128) complex128 {
	re, im := real(x), imag(x)
	switch {
	case infinite(im) && !finite(re):
		return complex(math.Copysign(0, re), math.Copysign(1, im))
	case infinite(im):
		return complex(math.Copysign(0, math.Sin(2*re)), math.Copysign(1, im))
	case re == 0 && unknown(im):
		return x
	}
	d := math.Cos(2*re) + math.Cosh(2*im)
	if math.Abs(d) < 0.25 {
		d = difference(x)
	}
	if d == 0 {
		return Inf()
	}
	return complex(math.Sin(2*re)/d, math.Sinh(2*im)/d)
}

// Cot returns the cotangent of x.
func Cot(x complex128) complex128 {
	re, im := real(x), imag(x)
	d := math.Cosh(2*im) - math.Cos(2*re)
	if math.Abs(d) < 0.25 {
		d = difference(x)
	}
	if d == 0 {
		return Inf()
	}
	return complex(math.Sin(2*re)/d, -math.Sinh(2*im)/d)
}

// Tanh returns the hyperbolic tangent of x.
func Tanh(x complex128) complex128 {
	re, im := real(x), imag(x)
	switch {
	case infinite(re) && !finite(im):
		return complex(math.Copysign(1, re), math.Copysign(0, im))
	case infinite(re):
		return complex(math.Copysign(1, re), math.Copysign(0, math.Sin(2*im)))
	case im == 0 && unknown(re):
		return x
	}
	d := math.Cosh(2*re) + math.Cos(2*im)
	if d == 0 {
		return Inf()
	}
	return complex(math.Sinh(2*re)/d, math.Sin(2*im)/d)
}

// Asin returns the inverse sine of x.
func Asin(x complex128) complex128 {
	re, im := real(x), imag(x)
	switch {
	case im == 0 && math.Abs(re) <= 1:
		return complex(math.Asin(re), im)
	case re == 0 && math.Abs(im) <= 1:
		return complex(re, math.Asinh(im))
	case unknown(im) && re == 0:
		return complex(re, math.NaN())
	case unknown(im) && infinite(re):
		return complex(math.NaN(), re)
	case unknown(im):
		return NaN()
	case infinite(im) && unknown(re):
		return x
	case infinite(im) && infinite(re):
		return complex(math.Copysign(math.Pi/4, re), im)
	case infinite(im):
		return complex(math.Copysign(0, re), im)
	case infinite(re):
		return complex(math.Copysign(math.Pi/2, re), math.Copysign(re, im))
	}
	square := x * x
	return divI(Log(mulI(x) + Sqrt(complex(1-real(square), -imag(square)))))
}

// Asinh returns the inverse hyperbolic sine of x.
func Asinh(x complex128) complex128 {
	re, im := real(x), imag(x)
	switch {
	case im == 0 && math.Abs(re) <= 1:
		return complex(math.Asinh(re), im)
	case re == 0 && math.Abs(im) <= 1:
		return complex(re, math.Asin(im))
	case infinite(re) && infinite(im):
		return complex(re, math.Copysign(math.Pi/4, im))
	case infinite(re) && unknown(im), unknown(re) && im == 0:
		return x
	case infinite(re):
		return complex(re, math.Copysign(0, im))
	case unknown(re) && infinite(im):
		return complex(im, re)
	case unknown(re):
		return NaN()
	case infinite(im):
		return complex(math.Copysign(im, re), math.Copysign(math.Pi/2, im))
	}
	square := x * x
	return Log(x + Sqrt(complex(1+real(square), imag(square))))
}

// Acos returns the inverse cosine of x.
func Acos(x complex128) complex128 {
	w := Asin(x)
	return complex(math.Pi/2-real(w), -imag(w))
}

// Acosh returns the inverse hyperbolic cosine of x.
func Acosh(x complex128) complex128 {
	if x == 0 {
		return complex(0, math.Copysign(math.Pi/2, imag(x)))
	}
	w := Acos(x)
	if imag(w) <= 0 {
		return mulI(w)
	}
	return divI(w)
}

// Atan returns the inverse tangent of x.
func Atan(x complex128) complex128 {
	re, im := real(x), imag(x)
	switch {
	case im == 0:
		return complex(math.Atan(re), im)
	case re == 0 && math.Abs(im) <= 1:
		return complex(re, math.Atanh(im))
	case infinite(im) && unknown(re):
		return complex(math.NaN(), math.Copysign(0, im))
	case infinite(im), infinite(re):
		return complex(math.Copysign(math.Pi/2, re), math.Copysign(0, im))
	case unknown(re), unknown(im):
		return NaN()
	}
	square := re * re
	a := 1 - square - im*im
	if a == 0 {
		return NaN()
	}
	w := lessPi(0.5 * math.Atan2(2*re, a))
	below := im - 1
	b := square + below*below
	if b == 0 {
		return NaN()
	}
	above := im + 1
	return complex(w, 0.25*math.Log((square+above*above)/b))
}

// Atanh returns the inverse hyperbolic tangent of x.
func Atanh(x complex128) complex128 {
	return divI(Atan(mulI(x)))
}
