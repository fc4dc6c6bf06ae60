// Labelled break and continue through loops, switch and select; goto.
package main

import "fmt"

func main() {
outer:
	for i := 0; i < 4; i++ {
		for j := 0; j < 4; j++ {
			switch {
			case j == 1:
				continue
			case i == 1:
				continue outer
			case i == 3:
				break outer
			case j == 3:
				break
			default:
				fmt.Print(i, j, " ")
			}
		}
	}
	fmt.Println()
	ch := make(chan int, 10)
	for i := range 10 {
		ch <- i
	}
loop:
	for {
		select {
		case v := <-ch:
			if v == 2 {
				continue loop
			}
			if v > 4 {
				break loop
			}
			if v == 3 {
				break
			}
			fmt.Print(v, " ")
		}
	}
	fmt.Println(len(ch))
sw:
	switch n := len(ch); {
	case n > 0:
		for {
			if n--; n == 0 {
				break sw
			}
		}
	default:
		fmt.Println("no")
	}
	i := 0
again:
	if i < 3 {
		fmt.Print("g", i, " ")
		i++
		goto again
	}
	for {
		for {
			goto done
		}
	}
done:
	fmt.Println("done")
	var fs []func() int
rng:
	for k, v := range map[string]int{"a": 1} {
		for range v {
			fs = append(fs, func() int { return len(k) + v })
			continue rng
		}
	}
	fmt.Println(fs[0]())
block:
	switch {
	default:
		if i == 3 {
			break block
		}
		fmt.Println("skipped")
	}
	{
		goto end
	}
end:
	n := 0
	for n < 100 {
		n++
		if n%2 == 0 {
			goto next
		}
		if n > 7 {
			break
		}
	next:
	}
	fmt.Println(n)
}
