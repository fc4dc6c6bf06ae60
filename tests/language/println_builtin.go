// print and println write to standard error in their own format.
package main

func main() {
	println("a", 1, -2, true, len("x") == 1, 'x', uint8(200))
	println(1.5, 100000000.0, 1e100, -0.25, float32(0.1), 2+3i)
	print("no", "spaces", 1, 2, "\n")
	println()
	var s []int
	var m map[int]int
	var p *int
	println(s == nil, m == nil, p == nil, len(s))
	println(int64(-1<<63), uint64(1<<64-1), "\t|", int8(-5))
	type my string
	println(my("named"), "é世")
	const big = 1 << 40
	println(big, 'a'+1, "x"+"y")
}
