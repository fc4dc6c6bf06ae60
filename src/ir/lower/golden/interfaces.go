package main

type I interface{ M(int) string }
type T struct{ a, b int }

func (t T) M(n int) string { return "" }

func main() { call(T{}, 1); kind(nil) }

func call(t T, n int) string {
	var i I = t
	return i.M(n)
}

func kind(x any) int {
	switch v := x.(type) {
	case int:
		return v
	case I, error:
		return 2
	case nil:
		return 3
	}
	return x.(T).a
}
