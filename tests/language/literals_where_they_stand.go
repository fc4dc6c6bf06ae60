// Literals that are called, deferred or started where they stand, with captures of every shape.
package main

import (
	"errors"
	"fmt"
	"iter"
	"os"
	"strings"
	"sync"
)

type pt struct{ x, y int }
type big struct {
	a, b, c, d, e int
	s             string
	arr           [4]int
}

func (p pt) sum() int      { return p.x + p.y }
func (p *pt) add(n int)    { p.x += n }
func (b big) show() string { return fmt.Sprint(b.a, b.s, b.arr) }

type shower interface{ show() string }

func capturesByValue() {
	a, b, c := 1, "two", 3.5
	func() { fmt.Println("val", a, b, c) }()
	defer func() { fmt.Println("deferred val", a, b, c) }()
	p := pt{1, 2}
	q := big{1, 2, 3, 4, 5, "q", [4]int{6, 7, 8, 9}}
	arr := [3]string{"x", "y", "z"}
	func() { fmt.Println("struct", p, q, arr, q.arr[2]) }()
	defer func() { fmt.Println("deferred struct", p, q, arr) }()
	var i any = q
	var s shower = q
	var e error = errors.New("err")
	func() { fmt.Println("iface", i, s.show(), e, i.(big).s) }()
	defer func() { fmt.Println("deferred iface", i, s.show(), e) }()
	var wg sync.WaitGroup
	wg.Add(1)
	go func() {
		defer wg.Done()
		fmt.Println("go", p, q, arr, i, e, a, b, c)
	}()
	wg.Wait()
}

func capturesOfVariables() {
	n := 0
	s := "a"
	p := pt{}
	arr := [3]int{}
	var i any
	for k := 0; k < 3; k++ {
		func() { n += k; s += "b"; p.x++; arr[k] = k * k; i = arr }()
		defer func() { fmt.Println("boxed defer", k, n, s, p, arr, i); n++; s = s[1:]; p.y--; arr[0]++ }()
	}
	ptr := &n
	func() { *ptr += 100; n++ }()
	func() {
		func() {
			func() { n *= 2; s += fmt.Sprint(n) }()
			defer func() { n++ }()
		}()
	}()
	fmt.Println("boxed", n, s, p, arr, i)
}

func arguments() {
	x := 5
	q := big{9, 8, 7, 6, 5, "arg", [4]int{1, 2, 3, 4}}
	func(a int, b big, c string, d ...int) { fmt.Println("args", a, b, c, d, x) }(x, q, "s", 1, 2, 3)
	defer func(a int, b big, c string, d ...int) { fmt.Println("defer args", a, b, c, d, x) }(x, q, "s", 1, 2, 3)
	defer func(a, b, c, d, e string) { fmt.Println(a + b + c + d + e) }("1", "2", "3", "4", fmt.Sprint(x))
	x, q.s = 6, "changed"
	r, ok := func(m map[string]int, k string) (int, bool) { v, ok := m[k]; x++; return v + x, ok }(map[string]int{"k": 40}, "k")
	fmt.Println(r, ok)
	done := make(chan big)
	go func(b big, ch chan<- big) { b.a += x; ch <- b }(q, done)
	fmt.Println(<-done)
	f := func(g func(int) int, n int) int { return g(g(n)) }
	fmt.Println(f(func(n int) int { return n*x + 1 }, 2), func() int { return f(func(n int) int { x += n; return x }, 1) }())
}

func manyCaptures() {
	a, b, c, d, e, f, g, h := 1, 2, 3, 4, 5, 6, 7, 8
	i, j, k, l, m, n, o, p := "i", "j", "k", "l", "m", "n", "o", "p"
	q, r, s, t, u := 1.5, 2.5, byte(3), int8(-4), []int{5}
	v := big{1, 2, 3, 4, 5, "v", [4]int{9, 9, 9, 9}}
	all := func(tag string) string {
		return fmt.Sprint(tag, a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p, q, r, s, t, u, v)
	}
	fmt.Println(all("closure"))
	func() {
		fmt.Println(a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p, q, r, s, t, u, v)
	}()
	defer func() {
		fmt.Println("deferred", a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p, q, r, s, t, u, v)
	}()
	defer func(w, x, y int, z string) {
		fmt.Println("deferred args", w, x, y, z, a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p, q, r, s, t, u, v)
	}(1, 2, 3, "zz")
	var wg sync.WaitGroup
	wg.Go(func() {
		fmt.Println("wg", a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p, q, r, s, t, u, v)
	})
	wg.Wait()
	ch := make(chan string)
	go func(w, x, y int, z string) {
		ch <- fmt.Sprint(w, x, y, z, a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p, q, r, s, t, u, v)
	}(1, 2, 3, "zz")
	fmt.Println(<-ch)
	func() {
		a, h, p, t = a+1, h+1, p+"!", t-1
		func() {
			b, g, o, s, u = b+a, g+h, o+p, s+1, append(u, a)
			v.arr[b%4] = g
		}()
	}()
	fmt.Println(all("again"))
}

func recovering() (res string, err error) {
	defer func() {
		if r := recover(); r != nil {
			err = fmt.Errorf("caught %v after %s", r, res)
			res += "+"
		}
	}()
	res = "begun"
	func() {
		defer func() {
			r := recover()
			fmt.Println("inner", r)
			panic(fmt.Sprint("again ", r))
		}()
		var m map[string]int
		m[res] = 1
	}()
	return "unreached", nil
}

func recoversWithout() (n int) {
	defer func() { recover() }()
	defer func() { func() { fmt.Println("not here", recover()) }() }()
	defer func(s string) { fmt.Println(s) }("plain")
	n = 3
	panic("gone")
}

func generic[T any, S ~[]T](s S, eq func(T, T) bool, z T) (out []int, str string) {
	for i, v := range s {
		func() {
			if eq(v, z) {
				out = append(out, i)
			}
			str += fmt.Sprintf("%T %v;", v, v)
		}()
		defer func() { str += fmt.Sprint(i, v, z) }()
	}
	done := make(chan T, 1)
	go func() { done <- z }()
	go func(t T) { done <- t }(<-done)
	func(t T) { str += fmt.Sprint("[", t, z, len(s), "]") }(<-done)
	return
}

type list[T any] struct {
	v    T
	next *list[T]
}

func (l *list[T]) all() iter.Seq2[int, T] {
	return func(yield func(int, T) bool) {
		i := 0
		for n := l; n != nil; n = n.next {
			if !func() bool { i++; return yield(i, n.v) }() {
				return
			}
		}
	}
}

func ranged(l *list[string]) (res string) {
	defer func() { res += "|" + fmt.Sprint(recover()) }()
	pre := "p"
	for i, v := range l.all() {
		defer func() { res += fmt.Sprint("<", i, v, pre, ">") }()
		func() {
			for j := range 3 {
				if j == 2 {
					return
				}
				res += fmt.Sprint(v, j, i)
			}
		}()
		if i == 2 {
			pre += "q"
			continue
		}
		if i == 3 {
			func() {
				for _, w := range l.all() {
					if w == "c" {
						panic("at " + w + v)
					}
				}
			}()
		}
	}
	return "never"
}

func methodValues() {
	p := &pt{1, 2}
	f := p.add
	g := p.sum
	defer p.add(1)
	defer func() { fmt.Println("mv", p.x, g(), f != nil) }()
	func() { f(10); p.add(5) }()
	h := (*pt).add
	k := pt.sum
	func() { h(p, 3); fmt.Println(k(*p), g(), p.sum()) }()
	f(1)
	var s shower = big{s: "m"}
	sh := s.show
	func() { s = nil; fmt.Println(sh(), s) }()
	ch := make(chan string, 1)
	go func() { ch <- sh() }()
	fmt.Println(<-ch)
}

func rec(n int) (s string) {
	defer func() { s += fmt.Sprint(n) }()
	if n == 0 {
		return "."
	}
	func() { s = rec(n - 1) }()
	var self func(int) int
	self = func(k int) int {
		if k == 0 {
			return n
		}
		return func() int { return self(k-1) + 1 }()
	}
	return s + fmt.Sprint(self(n))
}

func loops() {
	var fs []func() int
	for i := 0; i < 4; i++ {
		func() {
			if i == 1 {
				i++
			}
			fs = append(fs, func() int { i += 10; return i })
		}()
	}
	for _, f := range fs {
		fmt.Print(f(), " ", f(), " ")
	}
	fmt.Println()
	total := 0
	for i := range 5 {
		func() {
			defer func() { total += i }()
			if i%2 == 0 {
				return
			}
			total *= 2
		}()
	}
	fmt.Println(total)
outer:
	for i := range 3 {
		for j := range 3 {
			switch func() int { return i*3 + j }() {
			case 2:
				continue outer
			case 5:
				break outer
			}
			fmt.Print(i, j, ";")
		}
	}
	fmt.Println()
	x := 1
	{
		x := x + 1
		func() { x++; fmt.Println("inner x", x) }()
		defer func() { x *= 10; fmt.Println("inner deferred", x) }()
	}
	func() { x += 5 }()
	fmt.Println("outer x", x)
	if y := func() int { return x * 2 }(); y > 3 {
		func() { y++; x = y }()
		fmt.Println(x, y)
	}
}

func zeros() {
	var e struct{}
	var z [0]int
	var n *pt
	var m map[string]int
	var sl []string
	var f func()
	var ch chan int
	func() { fmt.Println(e, z, n, m, sl, f == nil, ch == nil, len(sl)) }()
	defer func() { fmt.Println("z", e, z, n, m, sl, f == nil, ch) }()
	defer func() {
		defer func() { fmt.Println("nested recover", recover()) }()
		n.x = 1
	}()
	c := complex(1, 2)
	r := 'x'
	u8, i16, f32, b := uint8(200), int16(-5), float32(0.1), true
	func() { fmt.Println(c, r, u8+100, i16>>1, f32, b) }()
	func() {
		c *= c
		r++
		u8 += 100
		i16 <<= 14
		f32 /= 3
		b = !b
	}()
	defer func() { fmt.Println(c, r, u8, i16, f32, b) }()
}

func results() (a int, s string, p pt, e error) {
	defer func() { a++; s += "d"; p.x++; e = errors.Join(e, errors.New("late")) }()
	return func() (int, string, pt, error) {
		defer func() { a = 100 }()
		return a + 1, s + "r", pt{1, 1}, errors.New("first")
	}()
}

func builders() {
	var sb strings.Builder
	w := func(s string) { sb.WriteString(s) }
	for _, s := range []string{"a", "b"} {
		func() { w(s); func() { w(s + s) }() }()
		defer func() { w(s); fmt.Println(sb.String(), sb.Len()) }()
	}
	var wg sync.WaitGroup
	var mu sync.Mutex
	t := 0
	for i := range 50 {
		wg.Add(1)
		go func() {
			defer wg.Done()
			defer func() { mu.Lock(); defer mu.Unlock(); t += i }()
			if i%7 == 0 {
				defer func() { recover() }()
				panic(i)
			}
		}()
	}
	wg.Wait()
	fmt.Println(t)
}

func recoversInGoroutine() {
	done := make(chan string, 3)
	go func() {
		defer close(done)
		defer func() { done <- fmt.Sprint("r ", recover()) }()
		x := []int{1}
		func() { x[len(done)+1] = 2 }()
	}()
	for s := range done {
		fmt.Println(s)
	}
}

func nested() {
	a := 1
	func(b int) {
		func(c int) {
			func(d int) {
				a += b + c + d
				defer func(e int) { a += e; b++; c++; d++; fmt.Println(a, b, c, d, e) }(a)
				func() { b, c = c, b; a, d = d, a }()
			}(c + 1)
			fmt.Println(a, b, c)
		}(b + 1)
		fmt.Println(a, b)
	}(a + 1)
	fmt.Println(a)
}

func main() {
	capturesByValue()
	capturesOfVariables()
	arguments()
	manyCaptures()
	fmt.Println(recovering())
	fmt.Println(recoversWithout())
	fmt.Println(generic([]string{"a", "b", "a"}, func(a, b string) bool { return a == b }, "a"))
	fmt.Println(generic([]big{{a: 1}, {a: 2}}, func(a, b big) bool { return a == b }, big{a: 2}))
	fmt.Println(generic([]any{1, nil, "x"}, func(a, b any) bool { return a == b }, nil))
	fmt.Println(ranged(&list[string]{"a", &list[string]{"b", &list[string]{"c", nil}}}))
	methodValues()
	fmt.Println(rec(5))
	loops()
	zeros()
	fmt.Println(results())
	builders()
	recoversInGoroutine()
	nested()
	defer fmt.Println("not printed on exit")
	defer func() {
		r := recover()
		func() { fmt.Println("last", r); os.Exit(3) }()
	}()
	func(v ...any) { panic(fmt.Sprint(v...)) }("bye", 1)
}
