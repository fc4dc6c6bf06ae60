// Operators with precedence, short circuits and mixed constants.
package main

import "fmt"

func b(s string, v bool) bool { fmt.Print(s); return v }

func main() {
	fmt.Println(b("1", true) || b("2", false) && b("3", true), b("4", false) || b("5", true) && !b("6", true))
	fmt.Println(b("a", false) == (b("b", true) != b("c", true)))
	x, y := 7, 3
	fmt.Println(x+y*2-x/y%2<<1|y&x^2, -x*-y, - -x, +x, ^x+1, !(x > y) == false)
	fmt.Println(x > y && y > 0 || x == 0, x&1 == 1, x|8 == 15, x^y == 4, x&^2 == 5, x<<2 > 20)
	p, q := &x, &y
	fmt.Println(*p**q, *p / *q, *p%*q, -*p, *p<<*q)
	s := "a" + "b"
	fmt.Println(s+s == "abab" && s < "b", len(s+s), s+"c"+s > s, (s + "x")[2] == 'x')
	f := 1.5
	fmt.Println(f*2 == 3, 2*f-1, f/2 > .7, -f < 0, float64(x)*f, 3+f, x/2*2, 1/2*f)
	var u uint8 = 3
	fmt.Println(u-4 > 200, u<<7, ^u, u^255, 1<<u, -u)
	arr := []func(int) int{func(i int) int { return i + 1 }, func(i int) int { return i * i }}
	fmt.Println(arr[1](arr[0](2)), []int{1, 2, 3}[1], map[string]int{"a": 5}["a"]+1, struct{ v int }{4}.v, [...]string{"x", "y"}[1]+"!", (&[]int{7, 8}[1]) != nil)
	fmt.Println("abc"[1], "abc"[1:], len("abc"[:2]), string("abc"[2]), []byte("abc")[0], func() int { return 3 }()+1)
	t := true
	t = t && x > 5
	t = t != false
	fmt.Println(t, !t, t == !false)
	var i any = x
	fmt.Println(i == x, i == 7, i != "7", i.(int)+1, x == i)
	type e int
	var v e = 4
	fmt.Println(v*2, v<<1, v/3, v == 4, int(v)+x, v&6)
	const c = 10
	fmt.Println(c/4, c/4.0, c%4, c<<2, c>>1, -c/3, float32(c)/4, c == 10.0, 'a'+c, c*1.5)
	x++
	y--
	*p += *q
	(*q)--
	fmt.Println(x, y)
	x = -x
	x >>= 1
	y = ^y
	fmt.Println(x, y, x/y, x%y)
	z := 1 + 2i
	z = z*z - 1
	fmt.Println(z, z == -4+4i, -z, real(z)+imag(z))
}
