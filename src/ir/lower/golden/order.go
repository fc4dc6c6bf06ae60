package main

var g int

func next() int { g++; return g }

func main() { order(0); both(1) }

func order(a int) int { return g + next() + a }

func both(i int) []int {
	xs := []int{g, next()}
	i, xs[i] = 1, 2
	return xs
}
