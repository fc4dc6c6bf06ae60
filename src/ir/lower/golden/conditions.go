package main

func main() { and(1, 2, nil); floats(1, 2) }

func and(a, b int, p *int) int {
	if a < 10 && (b == a || !(p != nil)) {
		return 1
	}
	return 2
}

func floats(a, b float64) bool {
	if a < b {
		return true
	}
	return a >= b
}
