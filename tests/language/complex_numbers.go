// complex64 and complex128.
package main

import "fmt"

func main() {
	a := 1 + 2i
	b := complex(3, -4)
	fmt.Println(a+b, a-b, a*b, a/b, -a, a == b, a != b, a == complex(1, 2))
	fmt.Println(real(a), imag(b), real(a*b), imag(a/b))
	var c complex64 = complex64(a)
	c *= c
	c += 1
	fmt.Println(c, real(c), imag(c))
	fmt.Printf("%T %T %T %T %v %.2f %g\n", a, c, real(c), imag(a), a, b, c)
	var z complex128
	z += 2i
	z *= 2i
	z -= 1
	z /= 2
	fmt.Println(z)
	var re float32 = 1.5
	fmt.Println(complex(re, 2), complex(re, re)*complex(0, 1))
	const k = 2i * 2i
	var n int = k
	fmt.Println(k, n, real(3+4i), imag(5i), 1/(1i))
	s := []complex128{1, 1i, -1, -1i}
	p := complex128(1)
	for _, v := range s {
		p *= v + 1
	}
	fmt.Println(p, s)
	m := map[complex64]string{1: "one", 1i: "i"}
	fmt.Println(m[1i], m[complex(1, 0)], len(m[2]))
	zero := complex(0, 0)
	fmt.Println(a/zero, zero/zero)
	var x any = a
	v, ok := x.(complex128)
	fmt.Println(v, ok)
}
