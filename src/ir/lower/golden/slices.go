package main

func main() { sum(nil); swap(nil, 0, 1); build("x", nil) }

func sum(xs []int) (n int) {
	for _, x := range xs {
		n += x
	}
	return
}

func swap(xs []int, i, j int) { xs[i], xs[j] = xs[j], xs[i] }

func build(s string, b []byte) []string {
	out := []string{s, s + "a" + string(b)}
	out = append(out, s[1:], "z")
	return out[:2]
}
