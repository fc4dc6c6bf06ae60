package main

type point struct{ x, y, m float64 }

func weight(i, j int) float64 { return 1 / float64(i+j+1) }

func twice(n int) int { return 2 * half(n) }

func half(n int) int { return n / 2 }

func head(xs []int) int { return xs[0] }

// Small functions that only compute are put in; constants and lengths come from in front of the loop.
func sum(xs []float64) float64 {
	s := 0.5
	for i := 0; i < len(xs); i++ {
		s += weight(i, i) * xs[i] * 0.25
	}
	return s
}

// twice becomes small when half is in it; head may panic and stays a call.
func calls(xs []int) int { return twice(head(xs)) }

// What a pointer of the same elements stores elsewhere leaves p.m as it was; what any pointer stores may change it.
func loads(ps []point, q *point) {
	p, r := &ps[0], &ps[1]
	r.x = p.m * 2
	r.y = p.m * 3
	q.y = p.m
	r.x = p.m
}

// A loop with a call keeps its constants.
func busy(n int) (s float64) {
	for n > 0 {
		s += 1.5
		n = head([]int{n - 1})
	}
	return s
}

// Whether there is a remainder does not depend on the sign.
func even(n int) int {
	if n%8 == 0 {
		return n % 8
	}
	return 1
}

func main() {
	_, _, _, _ = sum(nil), calls(nil), busy(0), even(1)
	loads(nil, nil)
}
