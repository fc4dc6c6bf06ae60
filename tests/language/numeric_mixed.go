// Hash, random and numeric algorithms that exercise wrap-around in loops.
package main

import "fmt"

func xorshift(s uint64) uint64 { s ^= s << 13; s ^= s >> 7; s ^= s << 17; return s }
func lcg(s uint32) uint32      { return s*1664525 + 1013904223 }
func fnv(b []byte) (h uint64) {
	h = 14695981039346656037
	for _, c := range b {
		h = (h ^ uint64(c)) * 1099511628211
	}
	return
}
func adler(b []byte) uint32 {
	var x, y uint32 = 1, 0
	for _, c := range b {
		x = (x + uint32(c)) % 65521
		y = (y + x) % 65521
	}
	return y<<16 | x
}
func crc(b []byte) uint32 {
	var table [256]uint32
	for i := range table {
		c := uint32(i)
		for range 8 {
			if c&1 == 1 {
				c = c>>1 ^ 0xEDB88320
			} else {
				c >>= 1
			}
		}
		table[i] = c
	}
	c := ^uint32(0)
	for _, x := range b {
		c = table[byte(c)^x] ^ c>>8
	}
	return ^c
}
func gcd(a, b int) int {
	for b != 0 {
		a, b = b, a%b
	}
	return a
}
func powmod(b, e, m uint64) uint64 {
	r := uint64(1)
	for ; e > 0; e >>= 1 {
		if e&1 != 0 {
			r = r * b % m
		}
		b = b * b % m
	}
	return r
}
func sqrt(x float64) float64 {
	z := x / 2
	for range 20 {
		z -= (z*z - x) / (2 * z)
	}
	return z
}
func isqrt(n int) int {
	x := n
	for y := (x + 1) / 2; y < x; y = (x + n/x) / 2 {
		x = y
	}
	return x
}
func rot(x uint8, k int) uint8 { return x<<(k&7) | x>>(8-k&7) }
func rev(x uint16) (r uint16) {
	for range 16 {
		r = r<<1 | x&1
		x >>= 1
	}
	return
}
func zigzag(x int32) uint32   { return uint32(x<<1) ^ uint32(x>>31) }
func unzigzag(u uint32) int32 { return int32(u>>1) ^ -int32(u&1) }
func varint(u uint64) (b []byte) {
	for ; u >= 0x80; u >>= 7 {
		b = append(b, byte(u)|0x80)
	}
	return append(b, byte(u))
}

func main() {
	s := uint64(88172645463325252)
	t := uint32(1)
	var i8 int8
	var f32 float32 = 1
	for range 1000 {
		s = xorshift(s)
		t = lcg(t)
		i8 = i8*31 + int8(t>>24) - int8(s)
		f32 = f32*1.001 + float32(i8)/128
	}
	fmt.Println(s, t, i8, f32)
	text := []byte("The quick brown fox jumps over the lazy dog")
	fmt.Println(fnv(text), adler(text), crc(text))
	fmt.Printf("%x %x %x\n", fnv(nil), adler(nil), crc([]byte("123456789")))
	fmt.Println(gcd(1071, 462), gcd(-12, 18), powmod(3, 200, 1000007), sqrt(2), isqrt(1<<40+12345), rot(0x81, 1), rot(3, 6), rev(0x1234))
	for _, x := range []int32{0, -1, 1, 2147483647, -2147483648} {
		fmt.Print(zigzag(x), " ", unzigzag(zigzag(x)) == x, " ", varint(uint64(zigzag(x))), "; ")
	}
	fmt.Println()
	primes := 0
	comp := make([]bool, 10000)
	for i := 2; i < len(comp); i++ {
		if !comp[i] {
			primes++
			for j := i * i; j < len(comp); j += i {
				comp[j] = true
			}
		}
	}
	pi, sign := 0.0, 1.0
	for i := 1; i < 20001; i += 2 {
		pi += sign * 4 / float64(i)
		sign = -sign
	}
	fmt.Println(primes, pi)
	var a, b uint = 0, 1
	for range 100 {
		a, b = b, a+b
	}
	h := 0.0
	for i := 1000; i > 0; i-- {
		h += 1 / float64(i)
	}
	collatz, steps := 27, 0
	for collatz != 1 {
		if collatz%2 == 0 {
			collatz /= 2
		} else {
			collatz = 3*collatz + 1
		}
		steps++
	}
	fmt.Println(a, h, steps)
	m := [2][2]uint64{{1, 1}, {1, 0}}
	r := [2][2]uint64{{1, 0}, {0, 1}}
	mul := func(a, b [2][2]uint64) (c [2][2]uint64) {
		for i := range 2 {
			for j := range 2 {
				for k := range 2 {
					c[i][j] += a[i][k] * b[k][j]
				}
			}
		}
		return
	}
	for n := 90; n > 0; n /= 2 {
		if n%2 == 1 {
			r = mul(r, m)
		}
		m = mul(m, m)
	}
	fmt.Println(r)
}
