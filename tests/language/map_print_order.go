// fmt prints maps sorted by key, for all kinds of keys.
package main

import (
	"fmt"
	"math"
)

type id int
type pair struct {
	a string
	b int
}

func main() {
	fmt.Println(map[int]string{3: "c", -1: "z", 2: "b"})
	fmt.Println(map[string]bool{"b": true, "a": false, "": true, "B": true})
	fmt.Println(map[float64]int{2.5: 1, -1: 2, math.Inf(1): 3, math.NaN(): 4, math.Inf(-1): 5})
	fmt.Println(map[bool]int{true: 1, false: 0})
	fmt.Println(map[[2]int]int{{2, 1}: 1, {1, 9}: 2, {1, 2}: 3})
	fmt.Println(map[pair]int{{"b", 1}: 1, {"a", 5}: 2, {"a", 2}: 3})
	fmt.Println(map[any]int{"x": 1, "b": 2, "a": 3, nil: 7})
	fmt.Println(map[id]pair{2: {"two", 2}, 1: {"one", 1}})
	fmt.Println(map[rune]int{'b': 1, 'a': 2}, map[uint8]string{200: "x", 3: "y"}, map[complex128]int{2: 1, 1i: 2, 1: 3})
	fmt.Printf("%v %+v %#v\n", map[string]pair{"k": {"v", 1}}, map[string]pair{"k": {"v", 1}}, map[string]pair{"k": {"v", 1}})
	fmt.Printf("%d %x %q\n", map[string]int{"a": 10}, map[string]int{"a": 10}, map[int]string{1: "x"})
	var n map[string][]int
	fmt.Printf("%v %#v %T\n", n, n, n)
}
