// Every form of for, with per-iteration variables, break and continue.
package main

import "fmt"

func main() {
	i := 0
	for i < 3 {
		i++
	}
	for {
		if i++; i > 6 {
			break
		}
	}
	fmt.Println(i)
	for ; i < 9; i++ {
	}
	for i := range 3 {
		i *= 10
		fmt.Print(i, " ")
	}
	for range 2 {
		fmt.Print("x ")
	}
	var u8 uint8
	for u8 = range 5 {
	}
	fmt.Println(i, u8)
	for i, j := 0, 10; i < j; i, j = i+1, j-2 {
		if i == 2 {
			continue
		}
		fmt.Print(i, j, " ")
	}
	fmt.Println()
	const n = 3
	for i := range n {
		fmt.Printf("%T%d ", i, i)
	}
	for i := range uint16(n) {
		fmt.Printf("%T%d ", i, i)
	}
	for range 0 {
		fmt.Print("never")
	}
	for range -5 {
		fmt.Print("never")
	}
	fmt.Println()
	s := []int{1, 2, 3}
	for i, v := range s {
		s = append(s, v*10)
		s[i] = 0
	}
	fmt.Println(s)
	for i := range s {
		if i > 2 {
			s = s[:i]
			break
		}
	}
	fmt.Println(s)
	ch := make(chan string, 3)
	ch <- "a"
	ch <- "b"
	close(ch)
	for v := range ch {
		fmt.Print(v)
	}
	fmt.Println()
	var fs []func() int
	for i := 0; i < 3; i++ {
		fs = append(fs, func() int { return i })
		if i == 1 {
			i++
		}
	}
	for _, f := range fs {
		fmt.Print(f(), " ")
	}
	fmt.Println()
	k, v := 0, ""
	for k, v = range []string{"p", "q"} {
	}
	for _, v = range []string{"last"} {
	}
	fmt.Println(k, v)
	sum := 0
	for _, row := range [][]int{{1, 2}, nil, {3}} {
		for _, x := range row {
			sum += x
		}
	}
	fmt.Println(sum)
	count := func() int { fmt.Print("once "); return 3 }
	for i := range count() {
		fmt.Print(i)
	}
	fmt.Println()
	for p := (&struct{ n int }{}); p.n < 3; p.n++ {
		fmt.Print(p.n)
	}
	fmt.Println()
	x := 5
	for x := x; x > 3; x-- {
		fmt.Print(x)
	}
	fmt.Println(x)
}
