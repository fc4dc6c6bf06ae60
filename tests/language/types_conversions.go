// Conversions between named types, structs with tags, functions, channels, slices and interfaces.
package main

import "fmt"

type meters float64
type feet float64
type names []string
type table map[string]int
type handler func(string) int
type pipe chan int
type a struct {
	X int `k:"v"`
	Y string
}
type b struct {
	X int
	Y string
}
type inner struct{ a }
type ptr *a
type bytes2 []byte
type myBytes []myByte
type myByte byte
type runes []rune

func (h handler) run() int    { return h("abc") }
func (n names) first() string { return n[0] }

func main() {
	m := meters(3.5)
	fmt.Println(feet(m*3), float64(m)+1, int(m), meters(7)/2)
	ns := names([]string{"x", "y"})
	var plain []string = ns
	fmt.Println(ns.first(), plain, names(plain).first())
	t := table(map[string]int{"a": 1})
	t["b"] = 2
	fmt.Println(map[string]int(t), len(t))
	fmt.Println(handler(func(s string) int { return len(s) }).run())
	p := pipe(make(chan int, 1))
	var send chan<- int = p
	send <- 3
	fmt.Println(<-(<-chan int)(p))
	v := a{1, "q"}
	w := b(v)
	w.X = 9
	fmt.Println(v, w, a(w) == v, b{1, "q"} == b(v), struct {
		X int
		Y string
	}(v))
	pa := &v
	pb := (*b)(pa)
	pb.X = 50
	var pp ptr = pa
	pp.Y = "via ptr"
	fmt.Println(v, (*a)(pp) == pa)
	fmt.Println(string(bytes2("hey")), string(myBytes("hey")), bytes2("x")[0], string(runes("é")), runes("é"))
	var e any = m
	_, isF := e.(float64)
	_, isM := e.(meters)
	fmt.Println(isF, isM)
	var st fmt.Stringer = dur(5)
	var an any = st
	fmt.Println(an.(fmt.Stringer).String(), an.(dur)+1)
	type ids []int
	arr := [3]int(ids{1, 2, 3})
	ap := (*[2]int)(ids{4, 5, 6})
	ap[0]++
	fmt.Println(arr, *ap, len([0]int([]int{})), (*[0]int)(nil) == nil)
	f := func(x int) meters { return meters(x) }
	type conv func(int) meters
	fmt.Println(conv(f)(3), interface{ String() string }(st).String())
	const c = 65
	fmt.Println(string(rune(c)), float32(c)/2, meters(c), complex64(c), []byte(string(rune(c))))
	var i8 int8 = -1
	fmt.Println(uint32(i8), meters(i8), uint8(i8)>>1, myByte(i8))
	type celsius struct{ meters }
	fmt.Println(celsius{3}.meters+1, inner{v}.X, inner(struct{ a }{v}).Y)
}

type dur int

func (d dur) String() string { return fmt.Sprint("dur", int(d)) }
