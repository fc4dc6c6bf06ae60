package main

import (
	"fmt"
	"math"
	"slices"
	"sort"
	"strings"
)

type celsius float64
type names []string

func try(f func()) {
	defer func() { fmt.Println("recovered:", recover()) }()
	f()
}

func main() {
	a := []int{5, 2, 8, -1, 9, 0}
	sort.Ints(a)
	s := []string{"pear", "apple", "", "fig", "Banana"}
	sort.Strings(s)
	f := []float64{2.5, math.NaN(), -1, math.Inf(1), 0, math.Inf(-1)}
	sort.Float64s(f)
	fmt.Println(a, s, f, sort.IntsAreSorted(a), sort.StringsAreSorted(s), sort.Float64sAreSorted(f))
	fmt.Println(sort.SearchInts(a, 8), sort.SearchInts(a, 3), sort.SearchStrings(s, "fig"), sort.Search(100, func(i int) bool { return i*i >= 50 }))
	fmt.Println(sort.Find(len(s), func(i int) int { return strings.Compare("pear", s[i]) }))
	sort.Sort(sort.Reverse(sort.IntSlice(a)))
	fmt.Println(a)
	c := []celsius{3, 1, 2}
	slices.Sort(c)
	n := names{"b", "a"}
	slices.Sort(n)
	u := []byte("hello")
	slices.Sort(u)
	fmt.Println(c, n, string(u))
	fmt.Println(slices.Max(a), slices.Min(a), slices.Max(f), slices.Contains(a, 8), slices.Index(a, 8), slices.Index(a, 7))
	fmt.Println(slices.BinarySearch(s, "fig"))
	fmt.Println(slices.BinarySearch(s, "g"))
	fmt.Println(slices.BinarySearchFunc(s, 3, func(e string, n int) int { return len(e) - n }))
	fmt.Println(slices.MaxFunc(s, func(x, y string) int { return len(x) - len(y) }), slices.MinFunc(s, func(x, y string) int { return len(x) - len(y) }))
	b := slices.Clone(a)
	slices.Reverse(b)
	fmt.Println(slices.Equal(a, b), slices.Compare(a, b), slices.IsSorted(b), b)
	b = slices.Insert(b, 2, 100, 101)
	fmt.Println(b, len(b))
	b = slices.Insert(b, 1, b[3:]...)
	fmt.Println(b)
	b = slices.Delete(b, 1, 3)
	fmt.Println(b)
	b = slices.Replace(b, 0, 2, 7, 7, 7)
	fmt.Println(b)
	b = slices.Replace(b, 0, 3, 1)
	fmt.Println(b)
	b = slices.Compact(append(b, 9, 9, 9, 8, 8))
	fmt.Println(b)
	b = slices.DeleteFunc(b, func(x int) bool { return x%2 == 0 })
	fmt.Println(b, slices.ContainsFunc(b, func(x int) bool { return x > 100 }))
	fmt.Println(slices.CompactFunc([]string{"a", "A", "b", "B", "c"}, strings.EqualFold))
	fmt.Println(slices.Concat([]int{1}, nil, []int{2, 3}), slices.Repeat([]int{1, 2}, 3), cap(slices.Clip(b[:1])), cap(slices.Grow([]int{}, 5)) >= 5)
	var nilSlice []int
	fmt.Println(slices.Clone(nilSlice) == nil, slices.Equal(nilSlice, []int{}), slices.Collect(slices.Values(nilSlice)) == nil)
	for i, v := range slices.Backward(s) {
		fmt.Print(i, v, " ")
	}
	for i, v := range slices.All(s) {
		if i == 2 {
			break
		}
		fmt.Print(i, v, " ")
	}
	fmt.Println()
	for c := range slices.Chunk([]int{1, 2, 3, 4, 5}, 2) {
		fmt.Print(c, cap(c), " ")
	}
	fmt.Println(slices.Sorted(slices.Values(b)), slices.SortedFunc(slices.Values(s), func(a, b string) int { return strings.Compare(b, a) }))
	fmt.Println(slices.CompareFunc([]int{1, 2}, []string{"a", "bb", "c"}, func(i int, s string) int { return i - len(s) }), slices.EqualFunc([]int{1}, []string{"x"}, func(i int, s string) bool { return i == len(s) }))
	try(func() { slices.Max([]int{}) })
	try(func() { slices.Insert([]int{1}, 3, 1) })
	try(func() { slices.Delete([]int{1}, 1, 0) })
	try(func() { slices.Grow([]int{1}, -1) })
	try(func() { slices.Chunk([]int{1}, 0) })
	try(func() { slices.Repeat([]int{1}, -1) })
}
