// Index and slice bounds errors, each recovered with its text.
package main

import (
	"fmt"
	"runtime"
)

func try(name string, f func()) {
	defer func() {
		r := recover()
		e, ok := r.(runtime.Error)
		if ok {
			fmt.Println(name, "->", e.Error())
		} else {
			fmt.Println(name, "->", r, "not a runtime error")
		}
	}()
	f()
}

func main() {
	s := []int{1, 2, 3}
	a := [3]int{1, 2, 3}
	str := "abc"
	p := &a
	five, neg, two, one := 5, -1, 2, 1
	var u8 uint8 = 200
	try("s[5]", func() { _ = s[five] })
	try("s[-1]", func() { _ = s[neg] })
	try("s[3]=", func() { s[len(s)] = 1 })
	try("a[5]", func() { _ = a[five] })
	try("p[5]", func() { p[five] = 2 })
	try("str[5]", func() { _ = str[five] })
	try("str[-1]", func() { _ = str[neg] })
	try("s[u8]", func() { _ = s[u8] })
	try("nil[0]", func() { var n []int; _ = n[0] })
	try("s[:5]", func() { _ = s[:five] })
	try("s[5:]", func() { _ = s[five:] })
	try("s[2:1]", func() { _ = s[two:one] })
	try("s[-1:]", func() { _ = s[neg:] })
	try("s[:-1]", func() { _ = s[:neg] })
	try("s[::]", func() { _ = s[0:two:five] })
	try("s[:5:3]", func() { _ = s[:five:3] })
	try("s[2:1:3]", func() { _ = s[two:one:3] })
	try("s[5:5:3]", func() { _ = s[five:2:3] })
	try("s[:2:-1]", func() { _ = s[:two:neg] })
	try("a[:5]", func() { _ = a[:five] })
	try("a[5:]", func() { _ = a[five:] })
	try("p[2:1]", func() { _ = p[two:one] })
	try("str[:5]", func() { _ = str[:five] })
	try("str[5:]", func() { _ = str[five:] })
	try("str[2:1]", func() { _ = str[two:one] })
	try("str[-1:]", func() { _ = str[neg:] })
	try("array ptr", func() { _ = [4]int(s) })
	try("array ptr2", func() { _ = (*[5]int)(s[:2]) })
	try("make", func() { _ = make([]int, neg) })
	try("make cap", func() { _ = make([]int, two, one) })
	try("make chan", func() { _ = make(chan int, neg) })
	try("make huge", func() { _ = make([]int64, 1<<62/one) })
	try("nil array ptr", func() { var q *[3]int; _ = q[1] })
	try("nil array range", func() {
		var q *[3]int
		for i := range q {
			fmt.Print(i, " ")
		}
		for _, v := range q {
			fmt.Print(v)
		}
	})
	try("nil slice of nil array", func() { var q *[3]int; _ = q[:] })
	fmt.Println(len((*[7]int)(nil)), cap((*[7]int)(nil)))
}
