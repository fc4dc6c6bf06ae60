// Package sort sorts slices and other collections.
package sort

import "slices"

// Interface is what Sort needs of a collection: elements are known by their indexes.
type Interface interface {
	// Len is the number of elements.
	Len() int

	// Less tells whether element i must stand before element j.
	Less(i, j int) bool

	// Swap exchanges elements i and j.
	Swap(i, j int)
}

// bitLen is the number of bits of n.
func bitLen(n int) int {
	bits := 0
	for n > 0 {
		n >>= 1
		bits++
	}
	return bits
}

// The guesses of choosePivot about the order of what is sorted.
const (
	noHint = iota
	increasing
	decreasing
)

// xorshift is a source of numbers to break patterns with.
type xorshift uint64

func (r *xorshift) next() uint64 {
	*r ^= *r << 13
	*r ^= *r >> 7
	*r ^= *r << 17
	return uint64(*r)
}

// Sort sorts data. Equal elements may change places.
func Sort(data Interface) {
	n := data.Len()
	if n > 1 {
		patternSort(data, 0, n, bitLen(n))
	}
}

// Stable sorts data. Equal elements keep their order.
func Stable(data Interface) {
	stable(data, data.Len())
}

// IsSorted tells whether data is sorted.
func IsSorted(data Interface) bool {
	for i := data.Len() - 1; i > 0; i-- {
		if data.Less(i, i-1) {
			return false
		}
	}
	return true
}

type reverse struct {
	Interface
}

func (r reverse) Less(i, j int) bool {
	return r.Interface.Less(j, i)
}

// Reverse returns data with the opposite order.
func Reverse(data Interface) Interface {
	return &reverse{data}
}

// lessSwap is a slice with a function that compares its elements.
type lessSwap struct {
	less func(i, j int) bool
	x    any
}

func (s lessSwap) Less(i, j int) bool { return s.less(i, j) }

func (s lessSwap) Swap(i, j int) { swapItems(s.x, i, j) }

// swapItems exchanges two elements of the slice x.
func swapItems(x any, i, j int)

// length is the length of x, which must be a slice.
func length(x any) int {
	if kind := otherKind(x); kind != "" {
		panic(&valueError{kind})
	}
	return sliceLen(x)
}

// otherKind is the kind of x, "zero" for nil, unless it is a slice.
func otherKind(x any) string

// sliceLen is the length of the slice x.
func sliceLen(x any) int

// valueError says that something is no slice; the text is that of package reflect.
type valueError struct {
	kind string
}

func (e *valueError) Error() string {
	return "reflect: call of Swapper on " + e.kind + " Value"
}

// Slice sorts the slice x by a function on indexes. Equal elements may change places.
func Slice(x any, less func(i, j int) bool) {
	n := length(x)
	if n > 1 {
		patternSort(lessSwap{less, x}, 0, n, bitLen(n))
	}
}

// SliceStable is Slice that keeps the order of equal elements.
func SliceStable(x any, less func(i, j int) bool) {
	stable(lessSwap{less, x}, length(x))
}

// SliceIsSorted tells whether the slice x is sorted.
func SliceIsSorted(x any, less func(i, j int) bool) bool {
	for i := length(x) - 1; i > 0; i-- {
		if less(i, i-1) {
			return false
		}
	}
	return true
}

// IntSlice is a []int with the methods of Interface.
type IntSlice []int

// Len is the number of elements.
func (x IntSlice) Len() int { return len(x) }

// Less tells whether x[i] < x[j].
func (x IntSlice) Less(i, j int) bool { return x[i] < x[j] }

// Swap exchanges two elements.
func (x IntSlice) Swap(i, j int) { x[i], x[j] = x[j], x[i] }

// Sort sorts the slice.
func (x IntSlice) Sort() { Sort(x) }

// Float64Slice is a []float64 with the methods of Interface. NaNs come first.
type Float64Slice []float64

// Len is the number of elements.
func (x Float64Slice) Len() int { return len(x) }

// Less tells whether x[i] < x[j], with NaN below all numbers.
func (x Float64Slice) Less(i, j int) bool { return x[i] < x[j] || x[i] != x[i] && x[j] == x[j] }

// Swap exchanges two elements.
func (x Float64Slice) Swap(i, j int) { x[i], x[j] = x[j], x[i] }

// Sort sorts the slice.
func (x Float64Slice) Sort() { Sort(x) }

// StringSlice is a []string with the methods of Interface.
type StringSlice []string

// Len is the number of elements.
func (x StringSlice) Len() int { return len(x) }

// Less tells whether x[i] < x[j].
func (x StringSlice) Less(i, j int) bool { return x[i] < x[j] }

// Swap exchanges two elements.
func (x StringSlice) Swap(i, j int) { x[i], x[j] = x[j], x[i] }

// Sort sorts the slice.
func (x StringSlice) Sort() { Sort(x) }

// Ints sorts a slice of ints.
func Ints(x []int) { slices.Sort(x) }

// Float64s sorts a slice of floats, NaNs first.
func Float64s(x []float64) { slices.Sort(x) }

// Strings sorts a slice of strings.
func Strings(x []string) { slices.Sort(x) }

// IntsAreSorted tells whether the slice is sorted.
func IntsAreSorted(x []int) bool { return slices.IsSorted(x) }

// Float64sAreSorted tells whether the slice is sorted, NaNs first.
func Float64sAreSorted(x []float64) bool { return slices.IsSorted(x) }

// StringsAreSorted tells whether the slice is sorted.
func StringsAreSorted(x []string) bool { return slices.IsSorted(x) }

// Search returns the smallest i from 0 to n-1 for which f is true, or n. f must be false up to there and true from there.
func Search(n int, f func(int) bool) int {
	i, j := 0, n
	for i < j {
		h := int(uint(i+j) >> 1)
		if !f(h) {
			i = h + 1
		} else {
			j = h
		}
	}
	return i
}

// Find returns the smallest i from 0 to n-1 for which cmp is not above 0, and whether it is 0 there.
func Find(n int, cmp func(int) int) (i int, found bool) {
	i, j := 0, n
	for i < j {
		h := int(uint(i+j) >> 1)
		if cmp(h) > 0 {
			i = h + 1
		} else {
			j = h
		}
	}
	return i, i < n && cmp(i) == 0
}

// SearchInts returns the place of x in a sorted slice, or where it would be.
func SearchInts(a []int, x int) int {
	return Search(len(a), func(i int) bool { return a[i] >= x })
}

// SearchFloat64s returns the place of x in a sorted slice, or where it would be.
func SearchFloat64s(a []float64, x float64) int {
	return Search(len(a), func(i int) bool { return a[i] >= x })
}

// SearchStrings returns the place of x in a sorted slice, or where it would be.
func SearchStrings(a []string, x string) int {
	return Search(len(a), func(i int) bool { return a[i] >= x })
}

// Search is SearchInts.
func (x IntSlice) Search(v int) int { return SearchInts(x, v) }

// Search is SearchFloat64s.
func (x Float64Slice) Search(v float64) int { return SearchFloat64s(x, v) }

// Search is SearchStrings.
func (x StringSlice) Search(v string) int { return SearchStrings(x, v) }
