package main

import (
	"fmt"
	"slices"
	"sort"
)

type rec struct{ key, id int }
type byKey []rec

func (b byKey) Len() int           { return len(b) }
func (b byKey) Less(i, j int) bool { calls = calls*31 + uint64(i*1000+j); return b[i].key < b[j].key }
func (b byKey) Swap(i, j int)      { b[i], b[j] = b[j], b[i] }

var calls uint64

func data(kind, n int) []rec {
	r := make([]rec, n)
	s := uint64(kind*7919 + n + 1)
	for i := range r {
		s = s*6364136223846793005 + 1442695040888963407
		k := int(s >> 40)
		switch kind {
		case 0:
			k %= 5
		case 1:
			k = i
		case 2:
			k = -i
		case 3:
			k = i / 3 % 17
		case 4:
			if i%50 != 0 {
				k = i
			}
		case 5:
			k = i * (n - i)
		case 6:
			k = 1
		}
		r[i] = rec{k, i}
	}
	return r
}

func sum(r []rec) uint64 {
	h := uint64(0)
	for _, x := range r {
		h = h*1000003 + uint64(x.id)
	}
	return h
}

func main() {
	for kind := 0; kind < 8; kind++ {
		for _, n := range []int{0, 1, 2, 5, 12, 13, 30, 49, 50, 51, 100, 500, 2000} {
			a := data(kind, n)
			calls = 0
			sort.Sort(byKey(a))
			c1 := calls
			b := data(kind, n)
			calls = 0
			sort.Slice(b, func(i, j int) bool { calls = calls*31 + uint64(i*1000+j); return b[i].key < b[j].key })
			c2 := calls
			c := data(kind, n)
			calls = 0
			slices.SortFunc(c, func(x, y rec) int { calls = calls*31 + uint64(x.id*1000+y.id); return x.key - y.key })
			c3 := calls
			d := data(kind, n)
			calls = 0
			sort.Stable(byKey(d))
			c4 := calls
			e := data(kind, n)
			calls = 0
			slices.SortStableFunc(e, func(x, y rec) int { calls = calls*31 + uint64(x.id*1000+y.id); return x.key - y.key })
			f := data(kind, n)
			sort.SliceStable(f, func(i, j int) bool { return f[i].key > f[j].key })
			fmt.Println(kind, n, sum(a), c1, sum(b), c2, sum(c), c3, sum(d), c4, sum(e), calls, sum(f))
			g := data(kind, n)
			sort.Sort(sort.Reverse(byKey(g)))
			fmt.Println(sum(g), sort.IsSorted(byKey(a)), sort.IsSorted(byKey(g)), sort.SliceIsSorted(b, func(i, j int) bool { return b[i].key < b[j].key }))
		}
	}
}
