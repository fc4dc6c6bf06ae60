package main

import "fmt"

type E struct{}

func parts() (float64, float64)              { return 5, 7 }
func strs() ([]string, string)               { return []string{"foo"}, "bar" }
func bytes() ([]byte, byte, byte)            { return []byte("ab"), '1', '2' }
func anys() ([]any, int, string, error)      { return []any{1}, 2, "3", nil }
func slices() ([]int, []int)                 { return make([]int, 2), []int{4, 5, 6} }
func entry() (map[string]int, string)        { return map[string]int{"a": 1}, "a" }
func is[T any](x interface{ M() int }) bool  { _, ok := x.(T); return ok }
func must[T any](x interface{ M() int }) (s any) {
	defer func() { s = recover() != nil }()
	return x.(T)
}

func (E) M() int { return 1 }

var c, d = b, a
var a, b any = any(nil).(bool)

func main() {
	fmt.Println(complex(parts()))
	fmt.Println(append(strs()))
	fmt.Println(string(append(bytes())))
	fmt.Println(append(anys()))
	fmt.Println(copy(slices()))
	delete(entry())

	// A type argument that can never be in the interface is no mistake, it just is not there.
	fmt.Println(is[E](E{}), is[string](E{}), must[E](E{}), must[int](E{}))
	fmt.Println(c, d)

	// Elements without size take no room, but their number must be an int.
	huge := make([]struct{}, int(^uint(0)>>1))
	defer func() { fmt.Println(recover()) }()
	_ = append(huge, huge...)
}

type flag bool

// The second value of such an expression goes where it fits.
func init() {
	var v, ok any = any(1).(int)
	var w any
	m := map[string]int{}
	w, ok = m["a"]
	fmt.Println(v, ok, w)
	ch := make(chan int, 1)
	ch <- 1
	w, ok = <-ch
	fmt.Println(w, ok)
	var f flag
	_, f = m["a"]
	fmt.Printf("%T %v\n", f, f)
}
