package main

import "fmt"

const c = "hello"

type bs []byte

func f(s string) []byte { return []byte(s) }

var g = []byte("global text")

func main() {
	b := []byte("hello")
	fmt.Println(b, cap(b), cap(append(b, '!')))
	d := []byte(c + " world, 123")
	fmt.Println(string(d), cap(d))
	e := bs("hi")
	fmt.Println(e, cap(e))
	h := f("hello")
	fmt.Println(h, cap(h))
	fmt.Println(cap(g), g)



	r := []rune("hello")
	fmt.Println(r, cap(r))
	var z any = []byte("abc")
	fmt.Println(cap(z.([]byte)))
	em := []byte("")
	fmt.Println(em, cap(em), em == nil)
	for i := range 3 {
		k := []byte("loop")
		k[0] += byte(i)
		fmt.Println(string(k), cap(k))
	}
}
