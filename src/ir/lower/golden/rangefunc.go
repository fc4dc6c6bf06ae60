package main

func main() { find(nil) }

func find(seq func(func(int) bool)) int {
	for x := range seq {
		if x > 3 {
			return x
		}
	}
	return -1
}
