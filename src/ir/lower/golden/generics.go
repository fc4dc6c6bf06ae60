package main

type Num interface{ ~int | ~float64 }

func main() { max2(1, 2); max2(1.5, 2); var s stack[string]; s.push("x") }

func max2[T Num](a, b T) T {
	if a > b {
		return a
	}
	return b
}

type stack[T any] struct{ items []T }

func (s *stack[T]) push(x T) { s.items = append(s.items, x) }
