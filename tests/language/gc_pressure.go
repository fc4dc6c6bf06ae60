// Many short-lived values of all kinds while long-lived ones keep their contents.
package main

import (
	"fmt"
	"runtime"
)

type node struct {
	next *node
	data [4]int
	s    string
	m    map[int]string
	f    func() int
	i    any
}

func chain(n int) (head *node) {
	for i := range n {
		x := i
		head = &node{next: head, data: [4]int{i}, s: fmt.Sprint("s", i), m: map[int]string{i: "v"}, f: func() int { x++; return x }, i: []int{i}}
	}
	return
}

func check(h *node) (sum, strs int) {
	for n := h; n != nil; n = n.next {
		sum += n.data[0] + n.f() + n.i.([]int)[0]
		strs += len(n.s) + len(n.m[n.data[0]])
	}
	return
}

func main() {
	keep := chain(1000)
	var bufs [][]byte
	m := map[string][]string{}
	for round := range 20 {
		tmp := chain(2000)
		s, _ := check(tmp)
		b := make([]byte, 100000)
		b[round] = byte(s)
		if round%5 == 0 {
			bufs = append(bufs, b)
		}
		k := fmt.Sprint("k", round%3)
		m[k] = append(m[k], fmt.Sprint(s))
		str := ""
		for i := range 500 {
			str += string(rune('a' + i%26))
		}
		m[k][len(m[k])-1] += str[490:]
	}
	fmt.Println(check(keep))
	fmt.Println(len(bufs), bufs[1][5], m["k2"][1], len(m))
	c := make(chan *node, 10)
	done := make(chan int)
	go func() {
		t := 0
		for n := range c {
			t += n.f() + len(n.s)
		}
		done <- t
	}()
	for i := range 20000 {
		c <- &node{s: "abc", f: func() int { return i }}
	}
	close(c)
	fmt.Println(<-done)
	runtime.GC()
	fmt.Println(check(keep))
}
