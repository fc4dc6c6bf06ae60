package main

import "fmt"

type It struct{ idx int }

//go:noinline
func s1(s []int, i, j int) { s[i], s[j] = s[j], s[i] }

//go:noinline
func s2(s []*It, i, j int) { s[i], s[j] = s[j], s[i] }

//go:noinline
func s3(s []*It, i, j int) { s[i], s[j] = s[j], s[i]; s[i].idx = i; s[j].idx = j }

//go:noinline
func s4(s []string, i, j int) { s[i], s[j] = s[j], s[i] }

type T []int

func (t T) Swap(i, j int)   { t[i], t[j] = t[j], t[i] }
func (t T) Swap2(i, j int)  { x := t[i]; t[i] = t[j]; t[j] = x }
func (t T) Swap3(i, j int)  { a, b := t[i], t[j]; _, _ = a, b }
func (t T) Swap4(i, j int)  int { return t[i] + t[j] }
func (t T) Swap5(i, j int)  bool { return t[i] < t[j] }

//go:noinline
func s5(s []float64, i, j int) { s[i], s[j] = s[j], s[i] }
//go:noinline
func s6(s [][2]int, i, j int) { s[i], s[j] = s[j], s[i] }
//go:noinline
func s7(s []It, i, j int) { s[i], s[j] = s[j], s[i] }
//go:noinline
func s8(s []any, i, j int) { s[i], s[j] = s[j], s[i] }
//go:noinline
func s9(s *[4]int, i, j int) { s[i], s[j] = s[j], s[i] }
//go:noinline
func s10(s []int, i, j int) { s[i], s[j] = s[j]+1, s[i]+2 }
//go:noinline
func s11(s []int, i, j int) { s[i], s[j] = s[j+1], s[i+1] }
//go:noinline
func s12(s, t []int, i, j int) { s[i], t[j] = t[j], s[i] }

type S interface{ Swap(i, j int) }

func try(n string, f func()) {
	defer func() { fmt.Println(n, recover()) }()
	f()
}

func main() {
	for _, p := range [][2]int{{0, -1}, {5, 7}, {7, 5}, {-1, 0},{-3,-4}} {
		i, j := p[0], p[1]
		fmt.Println(i, j)
		try("s1", func() { s1(nil, i, j) })
		try("s2", func() { s2(nil, i, j) })
		try("s3", func() { s3(nil, i, j) })
		try("s4", func() { s4(nil, i, j) })
		var s S = T(nil)
		try("Swap", func() { s.Swap(i, j) })
		try("inl", func() { T(nil).Swap(i, j) })
		try("2", func() { T(nil).Swap2(i, j) })
		try("3", func() { T(nil).Swap3(i, j) })
		try("4", func() { T(nil).Swap4(i, j) })
		try("5", func() { T(nil).Swap5(i, j) })
		try("s5", func() { s5(nil, i, j) })
		try("s6", func() { s6(nil, i, j) })
		try("s7", func() { s7(nil, i, j) })
		try("s8", func() { s8(nil, i, j) })
		try("s9", func() { s9(new([4]int), i, j) })
		try("s10", func() { s10(nil, i, j) })
		try("s11", func() { s11(nil, i, j) })
		try("s12", func() { s12(nil, nil, i, j) })
	}
}
