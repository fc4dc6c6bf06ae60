package main

import (
	"fmt"
	"runtime"
	"strings"
	"sync"
)

func waiter(c chan int, wg *sync.WaitGroup) {
	defer wg.Done()
	<-c
}

func main() {
	c := make(chan int)
	var wg sync.WaitGroup
	for range 3 {
		wg.Add(1)
		go waiter(c, &wg)
	}
	go func() {
		for {
			m := map[int][]int{}
			for i := range 100 {
				m[i] = make([]int, 100)
			}
		}
	}()
	buf := make([]byte, 1<<16)
	for n := 0; strings.Count(string(buf[:n]), "[chan receive]:") != 3; n = runtime.Stack(buf, true) {
		runtime.Gosched()
	}
	for range 100 {
		n := runtime.Stack(buf, true)
		s := string(buf[:n])
		if strings.Count(s, "[chan receive]:") != 3 || strings.Count(s, "\n\n") != 4 || strings.Count(s, "created by main.main in goroutine 1") != 4 {
			fmt.Println(s)
			break
		}
	}
	close(c)
	wg.Wait()
	fmt.Println("ok")
}
