// Package math has constants and the elementary functions on float64.
package math

// Mathematical constants.
const (
	// E is the base of natural logarithms.
	E = 2.71828182845904523536028747135266249775724709369995957496696763
	// Pi is the circumference of a circle over its diameter.
	Pi = 3.14159265358979323846264338327950288419716939937510582097494459
	// Phi is the golden ratio.
	Phi = 1.61803398874989484820458683436563811772030917980576286213544862
	// Sqrt2 is the square root of 2.
	Sqrt2 = 1.41421356237309504880168872420969807856967187537694807317667974
	// SqrtE is the square root of E.
	SqrtE = 1.64872127070012814684865078781416357165377610071014801157507931
	// SqrtPi is the square root of Pi.
	SqrtPi = 1.77245385090551602729816748334114518279754945612238712821380779
	// SqrtPhi is the square root of Phi.
	SqrtPhi = 1.27201964951406896425242246173749149171560804184009624861664038
	// Ln2 is the natural logarithm of 2.
	Ln2 = 0.693147180559945309417232121458176568075500134360255254120680009
	// Log2E is the logarithm of E to base 2.
	Log2E = 1 / Ln2
	// Ln10 is the natural logarithm of 10.
	Ln10 = 2.30258509299404568401799145468436420760110148862877297603332790
	// Log10E is the logarithm of E to base 10.
	Log10E = 1 / Ln10
)

// Limits of floating-point numbers.
const (
	// MaxFloat32 is the largest float32.
	MaxFloat32 = 0x1p127 * (1 + (1 - 0x1p-23))
	// SmallestNonzeroFloat32 is the smallest float32 above zero.
	SmallestNonzeroFloat32 = 0x1p-126 * 0x1p-23
	// MaxFloat64 is the largest float64.
	MaxFloat64 = 0x1p1023 * (1 + (1 - 0x1p-52))
	// SmallestNonzeroFloat64 is the smallest float64 above zero.
	SmallestNonzeroFloat64 = 0x1p-1022 * 0x1p-52
)

// Limits of integers.
const (
	// MaxInt is the largest int.
	MaxInt = 1<<63 - 1
	// MinInt is the smallest int.
	MinInt = -1 << 63
	// MaxInt8 is the largest int8.
	MaxInt8 = 1<<7 - 1
	// MinInt8 is the smallest int8.
	MinInt8 = -1 << 7
	// MaxInt16 is the largest int16.
	MaxInt16 = 1<<15 - 1
	// MinInt16 is the smallest int16.
	MinInt16 = -1 << 15
	// MaxInt32 is the largest int32.
	MaxInt32 = 1<<31 - 1
	// MinInt32 is the smallest int32.
	MinInt32 = -1 << 31
	// MaxInt64 is the largest int64.
	MaxInt64 = 1<<63 - 1
	// MinInt64 is the smallest int64.
	MinInt64 = -1 << 63
	// MaxUint is the largest uint.
	MaxUint = 1<<64 - 1
	// MaxUint8 is the largest uint8.
	MaxUint8 = 1<<8 - 1
	// MaxUint16 is the largest uint16.
	MaxUint16 = 1<<16 - 1
	// MaxUint32 is the largest uint32.
	MaxUint32 = 1<<32 - 1
	// MaxUint64 is the largest uint64.
	MaxUint64 = 1<<64 - 1
)

// Abs returns x without its sign.
func Abs(x float64) float64

// Acos returns the arc cosine of x, in radians.
func Acos(x float64) float64

// Acosh returns the inverse hyperbolic cosine of x.
func Acosh(x float64) float64

// Asin returns the arc sine of x, in radians.
func Asin(x float64) float64

// Asinh returns the inverse hyperbolic sine of x.
func Asinh(x float64) float64

// Atan returns the arc tangent of x, in radians.
func Atan(x float64) float64

// Atan2 returns the angle of the point (x, y), in radians.
func Atan2(y, x float64) float64

// Atanh returns the inverse hyperbolic tangent of x.
func Atanh(x float64) float64

// Cbrt returns the cube root of x.
func Cbrt(x float64) float64

// Ceil returns the smallest integer that is not below x.
func Ceil(x float64) float64

// Copysign returns f with the sign of sign.
func Copysign(f, sign float64) float64

// Cos returns the cosine of x radians.
func Cos(x float64) float64

// Cosh returns the hyperbolic cosine of x.
func Cosh(x float64) float64

// Dim returns x-y, or 0 if that is negative.
func Dim(x, y float64) float64

// Erf returns the error function of x.
func Erf(x float64) float64

// Erfc returns 1 - Erf(x), without loss where that is small.
func Erfc(x float64) float64

// Erfcinv returns the x whose Erfc is the argument.
func Erfcinv(x float64) float64 {
	return Erfinv(1 - x)
}

// Erfinv returns the x whose Erf is the argument.
func Erfinv(x float64) float64

// Exp returns e to the power of x.
func Exp(x float64) float64

// Exp2 returns 2 to the power of x.
func Exp2(x float64) float64

// Expm1 returns Exp(x)-1, precisely also for small x.
func Expm1(x float64) float64

// FMA returns x*y + z, rounded once.
func FMA(x, y, z float64) float64

// Float32bits returns the bits of f.
func Float32bits(f float32) uint32

// Float32frombits returns the number with these bits.
func Float32frombits(b uint32) float32

// Float64bits returns the bits of f.
func Float64bits(f float64) uint64

// Float64frombits returns the number with these bits.
func Float64frombits(b uint64) float64

// Floor returns the largest integer that is not above x.
func Floor(x float64) float64

// Frexp splits f into a fraction from 0.5 to 1 and a power of two: f = frac * 2**exp.
func Frexp(f float64) (frac float64, exp int)

// Gamma returns the gamma function of x.
func Gamma(x float64) float64

// Hypot returns Sqrt(p*p + q*q) without overflow on the way.
func Hypot(p, q float64) float64

// Ilogb returns the exponent of x to base 2, as an integer.
func Ilogb(x float64) int {
	switch {
	case x == 0:
		return MinInt32
	case IsNaN(x), IsInf(x, 0):
		return MaxInt32
	}
	_, exp := Frexp(x)
	return exp - 1
}

// Inf returns positive infinity if sign >= 0, negative infinity otherwise.
func Inf(sign int) float64 {
	if sign >= 0 {
		return Float64frombits(0x7FF0000000000000)
	}
	return Float64frombits(0xFFF0000000000000)
}

// IsInf tells whether f is an infinity: with sign > 0 the positive one, sign < 0 the negative one, 0 either.
func IsInf(f float64, sign int) bool {
	return sign >= 0 && f > MaxFloat64 || sign <= 0 && f < -MaxFloat64
}

// IsNaN tells whether f is not a number.
func IsNaN(f float64) (is bool) {
	return f != f
}

// J0 returns the Bessel function of the first kind of order 0.
func J0(x float64) float64

// J1 returns the Bessel function of the first kind of order 1.
func J1(x float64) float64

// Jn returns the Bessel function of the first kind of order n.
func Jn(n int, x float64) float64

// Ldexp returns frac * 2**exp.
func Ldexp(frac float64, exp int) float64

// Lgamma returns the logarithm of the absolute value of Gamma(x), and the sign of that.
func Lgamma(x float64) (lgamma float64, sign int)

// Log returns the natural logarithm of x.
func Log(x float64) float64

// Log10 returns the logarithm of x to base 10.
func Log10(x float64) float64

// Log1p returns Log(1+x), precisely also for small x.
func Log1p(x float64) float64

// Log2 returns the logarithm of x to base 2.
func Log2(x float64) float64

// Logb returns the exponent of x to base 2.
func Logb(x float64) float64 {
	switch {
	case x == 0:
		return Inf(-1)
	case IsInf(x, 0):
		return Inf(1)
	case IsNaN(x):
		return x
	}
	return float64(Ilogb(x))
}

// Max returns the larger of x and y; NaN if one is NaN and none is +Inf.
func Max(x, y float64) float64

// Min returns the smaller of x and y; NaN if one is NaN and none is -Inf.
func Min(x, y float64) float64

// Mod returns the remainder of x/y, with the sign of x.
func Mod(x, y float64) float64

// Modf returns the integer part and the fraction of f, both with its sign.
func Modf(f float64) (integer float64, fractional float64)

// NaN returns a value that is not a number.
func NaN() float64 {
	return Float64frombits(0x7FF8000000000001)
}

// Nextafter returns the next number from x towards y.
func Nextafter(x, y float64) (r float64)

// Nextafter32 returns the next float32 from x towards y.
func Nextafter32(x, y float32) (r float32) {
	switch {
	case x != x || y != y:
		return float32(NaN())
	case x == y:
		return x
	case x == 0:
		return float32(Copysign(float64(Float32frombits(1)), float64(y)))
	case (y > x) == (x > 0):
		return Float32frombits(Float32bits(x) + 1)
	}
	return Float32frombits(Float32bits(x) - 1)
}

// Pow returns x to the power of y.
func Pow(x, y float64) float64

// Pow10 returns 10 to the power of n.
func Pow10(n int) float64

// Remainder returns x minus the nearest multiple of y.
func Remainder(x, y float64) float64

// Round returns the nearest integer, halves away from zero.
func Round(x float64) float64

// RoundToEven returns the nearest integer, halves to the even one.
func RoundToEven(x float64) float64

// Signbit tells whether x is negative or minus zero.
func Signbit(x float64) bool {
	return Float64bits(x)>>63 != 0
}

// Sin returns the sine of x radians.
func Sin(x float64) float64

// Sincos returns Sin(x) and Cos(x).
func Sincos(x float64) (sin, cos float64) {
	return Sin(x), Cos(x)
}

// Sinh returns the hyperbolic sine of x.
func Sinh(x float64) float64

// Sqrt returns the square root of x.
func Sqrt(x float64) float64

// Tan returns the tangent of x radians.
func Tan(x float64) float64

// Tanh returns the hyperbolic tangent of x.
func Tanh(x float64) float64

// Trunc returns x without its fraction.
func Trunc(x float64) float64

// Y0 returns the Bessel function of the second kind of order 0.
func Y0(x float64) float64

// Y1 returns the Bessel function of the second kind of order 1.
func Y1(x float64) float64

// Yn returns the Bessel function of the second kind of order n.
func Yn(n int, x float64) float64
