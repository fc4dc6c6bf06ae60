// Composite literals: nested, elided types, keys, pointers, in conditions.
package main

import "fmt"

type pt struct{ x, y int }
type seg struct {
	a, b pt
	tags []string
}
type tree map[string]tree

const k = 2

func main() {
	fmt.Println([]pt{{1, 2}, {y: 3}, {}}, [...]pt{2: {5, 6}}, map[string]pt{"a": {1, 1}}, map[pt]string{{1, 2}: "k"})
	ps := []*pt{{1, 2}, nil, {x: 4}}
	fmt.Println(*ps[0], ps[1], *ps[2], len(ps))
	fmt.Println([][]int{{1}, {2, 3}, {}}, [][2]int{{1}, {0, 2}}, [2][]pt{{{1, 2}}, {}}, map[string][]int{"q": {4}})
	s := seg{pt{1, 2}, pt{3, 4}, []string{"x"}}
	s2 := seg{b: s.a, tags: append([]string{}, s.tags...)}
	fmt.Println(s, s2)
	fmt.Println([]int{3: 1, 2, 1: 9, 8}, [5]string{k: "two", k + 1: "three"}, []rune{'a': 'x'}['a'], len([]int{99: 0}))
	pm := map[string]*pt{"p": {7, 8}}
	pm["p"].x++
	fmt.Println(*pm["p"])
	if (pt{1, 2}) == (pt{1, 2}) {
		fmt.Println("equal")
	}
	for _, v := range []struct {
		n string
		f func(int) int
	}{{"inc", func(i int) int { return i + 1 }}, {"neg", func(i int) int { return -i }}} {
		fmt.Print(v.n, v.f(5), " ")
	}
	fmt.Println()
	t := tree{"a": {"b": {}, "c": nil}, "d": {}}
	fmt.Println(len(t), len(t["a"]), t)
	any1 := []any{1, "a", pt{1, 2}, &pt{}, []int{1}, nil, map[string]any{"k": []any{1}}}
	fmt.Println(len(any1), any1[2], any1[6])
	i := 0
	nx := func() int { i++; return i }
	fmt.Println([]int{nx(), nx(), nx()}, pt{nx(), nx()}, pt{y: nx(), x: nx()}, [3]int{2: nx(), 0: nx()})
	pp := &[]pt{{1, 2}}
	(*pp)[0].y = 9
	arr := &[2]pt{}
	arr[1].x = 5
	fmt.Println(*pp, *arr, &pt{3, 4}, &[]int{1}, &map[string]int{"z": 1})
	nested := struct {
		in struct{ v []int }
		m  map[string]struct{ n int }
	}{in: struct{ v []int }{[]int{1}}, m: map[string]struct{ n int }{"a": {1}}}
	nested.in.v = append(nested.in.v, 2)
	fmt.Printf("%+v\n", nested)
	bs := []byte{'a', 98, 0x63}
	fs := [...]float32{1, 2.5, 1e3}
	is := []interface{ String() string }{st(1), st(2)}
	fmt.Println(string(bs), fs, is, [3]bool{1: true}, [0]int{}, struct{}{})
	big := map[int]string{1: "one", 2: "two", 3: "three", 1 << 40: "big", -1: "neg"}
	fmt.Println(len(big), big[1<<40], big)
}

type st int

func (s st) String() string { return fmt.Sprint("st", int(s)) }
