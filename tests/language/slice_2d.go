// Slices of slices and of arrays.
package main

import "fmt"

func main() {
	rows, cols := 3, 4
	m := make([][]int, rows)
	for i := range m {
		m[i] = make([]int, cols)
		for j := range m[i] {
			m[i][j] = i*cols + j
		}
	}
	m[1], m[2] = m[2], m[1]
	m[0][1], m[2][3] = m[2][3], m[0][1]
	fmt.Println(m, len(m), len(m[0]))
	tr := make([][]int, cols)
	for _, row := range m {
		for j, v := range row {
			tr[j] = append(tr[j], v)
		}
	}
	fmt.Println(tr)
	sa := make([][2]string, 2)
	sa[0][1] = "b"
	sa[1] = [2]string{"c", "d"}
	e := sa[1]
	e[0] = "zzz"
	p := &sa[0]
	p[0] = "a"
	sa = append(sa, *p)
	sa[0][0] = "changed"
	fmt.Println(sa, e)
	as := [2][]int{{1}, {2, 3}}
	bs := as
	bs[0][0] = 9
	bs[1] = append(bs[1], 4)
	fmt.Println(as, bs)
	tri := [][]int{}
	for i := range 6 {
		row := make([]int, i+1)
		row[0], row[i] = 1, 1
		for j := 1; j < i; j++ {
			row[j] = tri[i-1][j-1] + tri[i-1][j]
		}
		tri = append(tri, row)
	}
	fmt.Println(tri)
	cube := [2][2][2]int{{{1, 2}, {3, 4}}, {{5, 6}, {7, 8}}}
	c2 := cube[1]
	cube[1][0][1]++
	cs := cube[0][1][:]
	cs[0] = 30
	fmt.Println(cube, c2, cs)
}
