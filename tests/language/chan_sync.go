// Unbuffered channels hand over: the order of prints is fixed.
package main

import "fmt"

func ping(in <-chan int, out chan<- int, log *[]string) {
	for v := range in {
		*log = append(*log, fmt.Sprint("p", v))
		out <- v + 1
	}
	close(out)
}

func main() {
	a, b := make(chan int), make(chan int)
	var log []string
	go ping(a, b, &log)
	v := 0
	for range 5 {
		a <- v
		v = <-b
		log = append(log, fmt.Sprint("m", v))
	}
	close(a)
	_, ok := <-b
	fmt.Println(log, ok)
	turn := make([]chan bool, 4)
	for i := range turn {
		turn[i] = make(chan bool)
	}
	done := make(chan bool)
	for i := range turn {
		go func() {
			for r := range 3 {
				<-turn[i]
				fmt.Print(i, r, " ")
				if i == 3 && r == 2 {
					close(done)
					return
				}
				turn[(i+1)%4] <- true
			}
		}()
	}
	turn[0] <- true
	<-done
	fmt.Println()
	const n = 200
	head := make(chan int)
	left := head
	for range n {
		right := make(chan int)
		go func(l, r chan int) { l <- 1 + <-r }(left, right)
		left = right
	}
	left <- 0
	fmt.Println(<-head)
	q := make(chan int, 2)
	prod := make(chan string, 10)
	go func() {
		for i := range 5 {
			q <- i
		}
		close(q)
		prod <- "closed"
	}()
	s := 0
	for x := range q {
		s = s*10 + x
	}
	fmt.Println(s, <-prod)
}
