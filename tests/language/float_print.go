// How floats print by default.
package main

import (
	"fmt"
	"math"
)

func main() {
	for _, f := range []float64{0, 1, -1, 0.1, 1.0 / 3, 100000, 1e20, 1e21, 123456789, 1e-4, 1e-5, 0.00001234, 1e100, 5e-324, 1.7976931348623157e308, 12345678.9, 2.5, 1e6, 1e7, 3.0e-7} {
		fmt.Println(f, -f, float32(f))
	}
	fmt.Printf("%v %g %e %E %f %F %G\n", 1234.5678, 1234.5678, 1234.5678, 1234.5678, 1234.5678, 1234.5678, 1e-10)
	fmt.Printf("%.0f %.1f %.2f %.3g %.10g %8.2f|%-8.2f|%+.2f|%08.3f|% .1f\n", 2.5, 2.25, 2.675, 1234.5678, 1.0/3, 3.14159, 3.14159, 3.14159, -3.14159, 2.0)
	fmt.Printf("%6.3v|%v|%v|%5.1f%%\n", 3.14159, float32(0.1), float32(16777216), 99.5)
	fmt.Printf("%b %x %X %.3x\n", 1.5, 1.5, -0.1, 3.14)
	fmt.Printf("%v %6v %-6v| %+v %06v\n", math.Inf(1), math.NaN(), math.Inf(-1), math.Inf(1), math.NaN())
}
