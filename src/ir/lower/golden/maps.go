package main

func main() { count(nil); look(nil, "") }

func count(m map[string]int) (n int) {
	for k, v := range m {
		m[k] += v
		n++
	}
	delete(m, "x")
	return
}

func look(m map[string][2]int, k string) (int, bool) {
	v, ok := m[k]
	return v[1] + m["a"][0], ok
}
