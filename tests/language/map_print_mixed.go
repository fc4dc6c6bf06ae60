package main

import "fmt"

type (
	word   int
	small  int8
	flag   bool
	pair   struct{ a, b int }
	single struct{ a int }
	other  struct{ b int }
	grid   [2]int
	row    [3]int
	box[T any] struct{ v T }
)

func (w word) Foo()  {}
func (f *flag) Foo() {}

type fooer interface{ Foo() }

func try(f func()) {
	defer func() {
		r := recover()
		fmt.Printf("%T %v\n", r, r)
	}()
	f()
}

func main() {
	m := map[any]int{word(1): 1, small(2): 2, pair{1, 2}: 3, flag(true): 4, grid{}: 5, row{}: 6, "s": 7, 1: 8, single{1}: 9, other{1}: 10,
		box[int]{1}: 11, box[bool]{true}: 12, [1]int{}: 13, [1]word{}: 14, [1]bool{}: 15, struct{ a, b int }{}: 16, struct{}{}: 17, nil: 18}
	for i, k := range []any{2.5, float32(1), 2i, complex64(3), true, uint(1), uint8(1), uint16(1), uint32(1), uint64(1), uintptr(1), int8(1), int16(1), int32(1), int64(1)} {
		m[k] = 20 + i
	}
	fmt.Println(m)
	fmt.Println(map[fooer]int{word(3): 1, new(flag): 2}[word(3)])
	empty := map[any]int{}
	try(func() { fmt.Println(empty[[]int{}]) })
	try(func() { delete(empty, any(func() {})) })
	try(func() { fmt.Println(m[[]int{}]) })
	try(func() { empty[map[int]int{}] = 1 })
	fmt.Printf("%w %z %w|", []byte("ab"), []byte{1}, "s")
	fmt.Printf("%#w %#v %#d %+w|", []byte("ab"), []byte("c"), []byte{}, [][]byte{{1}})
	fmt.Printf("%w %y\n", [2]byte{1, 2}, [1]byte{3})
}
