package main

func main() { arith(1, 2, 3); narrow(1, 2); float(1, 2); shift(1, 2) }

func arith(a, b int, u uint64) (int, uint64) {
	return (a+1)*b - a/3 + b%a, u / 7
}

func narrow(a int8, b uint16) (int8, uint16) { return a * 3, b<<4 | 1 }

func float(a float32, b float64) (float32, int32) { return a*a + 0.5, int32(b) }

func shift(a int, n int) int { return a<<n>>2 ^ a&^1 }
