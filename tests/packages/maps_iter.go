package main

import (
	"cmp"
	"fmt"
	"iter"
	"maps"
	"math"
	"slices"
)

func count(n int) iter.Seq[int] {
	return func(yield func(int) bool) {
		defer fmt.Println("iterator ends")
		for i := 0; i < n; i++ {
			if !yield(i) {
				return
			}
		}
	}
}

func try(f func()) {
	defer func() { fmt.Println("recovered:", recover()) }()
	f()
}

func main() {
	m := map[string]int{"a": 1, "b": 2, "c": 3}
	fmt.Println(slices.Sorted(maps.Keys(m)), slices.Sorted(maps.Values(m)), maps.Equal(m, maps.Clone(m)), len(maps.Collect(maps.All(m))))
	c := maps.Clone(m)
	maps.DeleteFunc(c, func(k string, v int) bool { return v > 1 })
	maps.Copy(c, map[string]int{"z": 26})
	maps.Insert(c, maps.All(map[string]int{"y": 25}))
	fmt.Println(c, maps.EqualFunc(m, m, func(a, b int) bool { return a == b }), maps.Clone(map[int]int(nil)) == nil)
	next, stop := iter.Pull(count(3))
	fmt.Println(next())
	fmt.Println(next())
	stop()
	fmt.Println(next())
	next, stop = iter.Pull(count(1))
	fmt.Println(next())
	fmt.Println(next())
	fmt.Println(next())
	stop()
	_, stop = iter.Pull(count(5))
	stop()
	n2, s2 := iter.Pull2(maps.All(map[int]string{1: "one"}))
	fmt.Println(n2())
	fmt.Println(n2())
	s2()
	next, stop = iter.Pull(func(yield func(int) bool) { yield(1); panic("inside") })
	fmt.Println(next())
	try(func() { next() })
	fmt.Println(next())
	fmt.Println(cmp.Compare(1, 2), cmp.Compare("b", "a"), cmp.Compare(math.NaN(), 1), cmp.Compare(math.NaN(), math.NaN()), cmp.Compare(1, math.NaN()), cmp.Less(math.NaN(), 1), cmp.Less(1.0, 2), cmp.Or(0, 3, 4), cmp.Or("", "x"), cmp.Or[int]())
}
