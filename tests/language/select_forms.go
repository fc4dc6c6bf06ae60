// select: default, nil channels, closed channels, send and receive, expressions evaluated once.
package main

import "fmt"

func ev[T any](s string, v T) T { fmt.Print(s, " "); return v }

func main() {
	a, b := make(chan int, 1), make(chan string, 1)
	var n chan int
	select {
	case v := <-a:
		fmt.Println("got", v)
	case n <- 1:
		fmt.Println("nil send")
	default:
		fmt.Println("default")
	}
	a <- 5
	select {
	case v, ok := <-a:
		fmt.Println("a", v, ok)
	case <-n:
		fmt.Println("nil")
	}
	select {
	case b <- "x":
		fmt.Println("sent", len(b))
	case <-a:
		fmt.Println("a")
	}
	select {
	case b <- "full":
		fmt.Println("never")
	case v := <-b:
		fmt.Println("received", v)
	}
	close(a)
	select {
	case v, ok := <-a:
		fmt.Println("closed", v, ok)
	}
	select {
	default:
		fmt.Println("only default")
	}
	arr := []int{0, 0}
	m := map[string]string{}
	b <- "val"
	var ok bool
	select {
	case m[ev("key", "k")], ok = <-ev("chan", b):
		fmt.Println(m, ok)
	case ev("nilc", n) <- ev("value", 1):
	}
	c := make(chan int, 1)
	c <- 7
	select {
	case arr[ev("idx", 1)] = <-c:
		fmt.Println(arr)
	}
	func() {
		defer func() { fmt.Println(recover()) }()
		select {
		case a <- 1:
		default:
			fmt.Println("no")
		}
	}()
	done := make(chan bool)
	data := make(chan int)
	go func() {
		defer close(done)
		for {
			select {
			case v, ok := <-data:
				if !ok {
					fmt.Println("data closed")
					return
				}
				fmt.Print("v", v, " ")
			}
		}
	}()
	for i := range 3 {
		select {
		case data <- i:
		case <-done:
		}
	}
	close(data)
	<-done
	x, y := make(chan int), make(chan int)
	go func() { x <- 1; close(x) }()
	go func() { y <- 2; close(y) }()
	sum := 0
	for x != nil || y != nil {
		select {
		case v, ok := <-x:
			if !ok {
				x = nil
			}
			sum += v
		case v, ok := <-y:
			if !ok {
				y = nil
				break
			}
			sum += v * 10
		}
	}
	fmt.Println(sum)
	tick := make(chan struct{}, 5)
	for range 5 {
		select {
		case tick <- struct{}{}:
		default:
			fmt.Println("full")
		}
	}
	cnt := 0
	for {
		select {
		case <-tick:
			cnt++
			continue
		default:
		}
		break
	}
	fmt.Println(cnt, len(tick))
}
