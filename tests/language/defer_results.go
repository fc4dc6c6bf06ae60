// Deferred closures change named results of every kind, boxed or not.
package main

import "fmt"

type st struct {
	a, b int
	s    string
}

func ints() (a int, b string, err error) {
	defer func() {
		if r := recover(); r != nil {
			err = fmt.Errorf("e %v", r)
			b += "-set"
		}
	}()
	a, b = 1, "b"
	var m map[string]int
	m["x"] = a
	return 100, "never", nil
}

func structs() (s st, arr [3]int, f float32) {
	p := &s
	defer func() { p.b++; arr[2] = s.a; f /= 2 }()
	defer func() { arr[0]++ }()
	s.s = "x"
	return st{5, 6, s.s + "y"}, [3]int{1, 2, 3}, 3
}

func captured(n int) (r int) {
	inc := func() { r += n }
	inc()
	n = 10
	inc()
	return r * 2
}

func swap() (a, b int) {
	a, b = 1, 2
	defer func() { a, b = b, a }()
	return b * 10, a * 10
}

func shadow() (x int, e error) {
	if x, e := 5, fmt.Errorf("inner"); e != nil {
		_ = x
		return x, nil
	}
	return
}

func nestedReturn() (r []int) {
	defer func() {
		defer func() { r = append(r, 3) }()
		r = append(r, 2)
	}()
	return append(r, 1)
}

func recoverValue() (v any) {
	defer func() { v = recover() }()
	panic(st{1, 2, "p"})
}

func recoverKeep() (n int) {
	defer func() { recover() }()
	n = 5
	defer func() { n *= 2 }()
	panic(0)
}

func reTry(n int) (res string, err error) {
	defer func() {
		if r := recover(); r != nil && n < 3 {
			res, err = reTry(n + 1)
			res += fmt.Sprint(r)
		}
	}()
	if n < 3 {
		panic(n)
	}
	return "ok", nil
}

func big() (b [300]int, n int) {
	defer func() { b[299] = n; n++ }()
	b[0] = 1
	return b, 8
}

func loopRet() (s string) {
	for i := range 3 {
		defer func() { s += fmt.Sprint(i) }()
		if i == 1 {
			return "r"
		}
	}
	return "never"
}

func main() {
	fmt.Println(ints())
	fmt.Println(structs())
	fmt.Println(captured(3))
	fmt.Println(swap())
	fmt.Println(shadow())
	fmt.Println(nestedReturn(), recoverValue(), recoverKeep())
	fmt.Println(reTry(0))
	b, n := big()
	fmt.Println(b[0], b[299], n, loopRet())
}
