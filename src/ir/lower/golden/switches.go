package main

func main() { dense(1); words("") }

func dense(n int) int {
	switch n {
	case 1:
		return 10
	case 2, 3:
		n = 4
		fallthrough
	case 4:
		return n
	case 5:
	default:
		return -1
	}
	return 0
}

func words(s string) bool {
	switch s {
	case "a", "b":
		return true
	}
	return false
}
