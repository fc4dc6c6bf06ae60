package main

func main() { closures(1); loop() }

func closures(a int) (func() int, func()) {
	n := 0
	return func() int { return a + n }, func() { n++ }
}

func loop() (fs []func() int) {
	for i := 0; i < 3; i++ {
		fs = append(fs, func() int { return i })
	}
	return
}
