// iota in all its uses.
package main

import "fmt"

const (
	A = iota
	B
	C
	_
	E
)

type Level uint8

const (
	Low Level = iota + 1
	Mid
	High
)

func (l Level) String() string { return [...]string{"?", "low", "mid", "high"}[l] }

const (
	KB = 1 << (10 * (iota + 1))
	MB
	GB
)

const (
	a, b = iota, iota * 10
	c, d
	_, _
	e, f
)

const (
	x = "s"
	y
	z = iota
	w
	v = 7.5
	u
	t = iota
)

const single = iota

const (
	bit0, mask0 = 1 << iota, 1<<iota - 1
	bit1, mask1
	_, _
	bit3, mask3
)

type Weekday int

const (
	Sunday Weekday = iota
	Monday
)

func main() {
	fmt.Println(A, B, C, E, Low, Mid, High, KB, MB, GB)
	fmt.Println(a, b, c, d, e, f, x, y, z, w, v, u, t, single)
	fmt.Println(bit0, mask0, bit1, mask1, bit3, mask3, Sunday, Monday)
	fmt.Printf("%d %v %s %T %x\n", High, High, Mid, Low, Mid)
	const (
		i = iota + iota
		j
		k = len("abc") + iota
	)
	fmt.Println(i, j, k)
}
