// Unbuffered and buffered channels, len, cap, close, range, comma-ok.
package main

import "fmt"

func main() {
	c := make(chan int, 3)
	fmt.Println(len(c), cap(c))
	c <- 1
	c <- 2
	fmt.Println(len(c), cap(c), <-c, len(c))
	close(c)
	v, ok := <-c
	w, ok2 := <-c
	fmt.Println(v, ok, w, ok2, <-c, len(c), cap(c))
	var n chan string
	fmt.Println(n == nil, len(n), cap(n))
	u := make(chan [3]int)
	go func() { a := [3]int{1, 2, 3}; u <- a; a[0] = 100; u <- a; close(u) }()
	for a := range u {
		fmt.Print(a, " ")
	}
	fmt.Println()
	type msg struct {
		id    int
		reply chan string
	}
	req := make(chan msg)
	go func() {
		for m := range req {
			m.reply <- fmt.Sprint("reply ", m.id)
		}
	}()
	for i := range 3 {
		r := make(chan string)
		req <- msg{i, r}
		fmt.Print(<-r, " ")
	}
	close(req)
	fmt.Println()
	cc := make(chan chan int, 1)
	go func() { r := <-cc; r <- 42; close(r) }()
	r := make(chan int)
	cc <- r
	fmt.Println(<-r)
	e := make(chan struct{})
	go func() { defer close(e) }()
	_, ok = <-e
	fmt.Println(ok)
	var send chan<- int = make(chan int, 1)
	send <- 1
	fmt.Println(len(send))
	fs := make(chan func() int, 2)
	x := 1
	fs <- func() int { x++; return x }
	fs <- func() int { return x * 100 }
	fmt.Println((<-fs)(), (<-fs)())
	ifs := make(chan any, 3)
	ifs <- 1
	ifs <- "s"
	ifs <- nil
	fmt.Println(<-ifs, <-ifs, <-ifs)
	d := make(chan int, 1)
	f := d
	f <- 5
	fmt.Println(d == f, <-d, d != make(chan int))
	chans := [3]chan int{}
	for i := range chans {
		chans[i] = make(chan int, 1)
		chans[i] <- i * i
	}
	sum := 0
	for _, ch := range chans {
		sum += <-ch
	}
	fmt.Println(sum, 1+<-mk(5), -<-mk(3), !<-mkb())
	var recv <-chan int = mk(9)
	fmt.Printf("%T %T %T %d\n", recv, send, cc, <-recv)
}

func mk(n int) chan int { c := make(chan int, 1); c <- n; return c }
func mkb() chan bool    { c := make(chan bool, 1); c <- true; return c }
