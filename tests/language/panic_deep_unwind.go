// A panic unwinds through loops, methods, closures, iterators and interface calls.
package main

import (
	"fmt"
	"sync"
)

type step interface{ do(int) int }
type a struct{ log *[]string }
type b func(int) int

func (x a) do(n int) int {
	defer func() { *x.log = append(*x.log, fmt.Sprint("a", n)) }()
	return b(func(m int) int { return x.next(m) }).do(n - 1)
}
func (x a) next(n int) int {
	for i := range 10 {
		defer func() { *x.log = append(*x.log, fmt.Sprint("n", n, i)) }()
		if i == 1 {
			var s step = x
			if n <= 0 {
				return 10 / n
			}
			return s.do(n)
		}
	}
	return 0
}
func (f b) do(n int) int {
	for v := range func(yield func(int) bool) { defer func() { yield = nil }(); yield(n) } {
		return f(v)
	}
	return -1
}

func safe(f func() int) (r int, err error) {
	defer func() {
		if x := recover(); x != nil {
			err = x.(error)
		}
	}()
	return f(), nil
}

func main() {
	var log []string
	fmt.Println(safe(func() int { return a{&log}.do(3) }))
	fmt.Println(log)
	var wg sync.WaitGroup
	errs := make([]error, 4)
	for i := range errs {
		wg.Go(func() {
			_, errs[i] = safe(func() int {
				switch i {
				case 0:
					return []int{1}[i+1]
				case 1:
					var s step
					return s.do(1)
				case 2:
					return any("x").(int)
				}
				return 7
			})
		})
	}
	wg.Wait()
	for _, e := range errs {
		fmt.Println(e)
	}
	total := 0
	for i := range 200 {
		r, err := safe(func() int { return 100 / (i % 5) })
		if err != nil {
			total -= 1000
		}
		total += r
	}
	fmt.Println(total)
}
