package sort

// Pattern-defeating quicksort (Orson Peters): quicksort that notices sorted, reversed and repeated input, and falls back
// to heapsort when its pivots are bad. The places that it compares and swaps decide where equal elements end up, so its
// constants are those that everybody's results depend on.

// lessSwapper is data in whatever form: a program's own Interface, or a slice and a function.
type lessSwapper interface {
	Less(i, j int) bool
	Swap(i, j int)
}

// patternSort sorts elements a to b-1; limit is how many bad pivots it takes.
func patternSort[D lessSwapper](data D, a, b, limit int) {
	balanced, partitioned := true, true
	for {
		n := b - a
		if n <= 12 {
			insertionSort(data, a, b)
			return
		}
		if limit == 0 {
			heapSort(data, a, b)
			return
		}
		if !balanced {
			breakPatterns(data, a, b)
			limit--
		}
		pivot, hint := choosePivot(data, a, b)
		if hint == decreasing {
			reverseRange(data, a, b)
			pivot = b - 1 - (pivot - a)
			hint = increasing
		}
		if balanced && partitioned && hint == increasing && partialInsertionSort(data, a, b) {
			return
		}
		// The pivot equals the largest element on the left: whatever is equal to it here is in place.
		if a > 0 && !data.Less(a-1, pivot) {
			a = partitionEqual(data, a, b, pivot)
			continue
		}
		mid, was := partition(data, a, b, pivot)
		partitioned = was
		left, right := mid-a, b-mid
		if left < right {
			balanced = left >= n/8
			patternSort(data, a, mid, limit)
			a = mid + 1
		} else {
			balanced = right >= n/8
			patternSort(data, mid+1, b, limit)
			b = mid
		}
	}
}

func insertionSort[D lessSwapper](data D, a, b int) {
	for i := a + 1; i < b; i++ {
		for j := i; j > a && data.Less(j, j-1); j-- {
			data.Swap(j, j-1)
		}
	}
}

// siftDown restores the heap below root; the heap begins at first.
func siftDown[D lessSwapper](data D, root, end, first int) {
	for {
		child := 2*root + 1
		if child >= end {
			return
		}
		if child+1 < end && data.Less(first+child, first+child+1) {
			child++
		}
		if !data.Less(first+root, first+child) {
			return
		}
		data.Swap(first+root, first+child)
		root = child
	}
}

func heapSort[D lessSwapper](data D, a, b int) {
	n := b - a
	for i := (n - 1) / 2; i >= 0; i-- {
		siftDown(data, i, n, a)
	}
	for i := n - 1; i >= 0; i-- {
		data.Swap(a, a+i)
		siftDown(data, 0, i, a)
	}
}

// partition puts what is below the pivot before it and the rest behind; it returns the pivot's place, and whether
// nothing had to be moved.
func partition[D lessSwapper](data D, a, b, pivot int) (mid int, already bool) {
	data.Swap(a, pivot)
	i, j := a+1, b-1
	already = true
	for {
		for i <= j && data.Less(i, a) {
			i++
		}
		for i <= j && !data.Less(j, a) {
			j--
		}
		if i > j {
			break
		}
		already = false
		data.Swap(i, j)
		i++
		j--
	}
	data.Swap(j, a)
	return j, already
}

// partitionEqual puts what equals the pivot first; it returns where the rest begins.
func partitionEqual[D lessSwapper](data D, a, b, pivot int) int {
	data.Swap(a, pivot)
	i, j := a+1, b-1
	for {
		for i <= j && !data.Less(a, i) {
			i++
		}
		for i <= j && data.Less(a, j) {
			j--
		}
		if i > j {
			return i
		}
		data.Swap(i, j)
		i++
		j--
	}
}

// partialInsertionSort repairs a few elements that are out of order; it tells whether all is sorted then.
func partialInsertionSort[D lessSwapper](data D, a, b int) bool {
	i := a + 1
	for step := 0; step < 5; step++ {
		for i < b && !data.Less(i, i-1) {
			i++
		}
		if i == b {
			return true
		}
		if b-a < 50 {
			return false
		}
		data.Swap(i, i-1)
		if i-a >= 2 {
			for j := i - 1; j >= 1 && data.Less(j, j-1); j-- {
				data.Swap(j, j-1)
			}
		}
		if b-i >= 2 {
			for j := i + 1; j < b && data.Less(j, j-1); j++ {
				data.Swap(j, j-1)
			}
		}
	}
	return false
}

// breakPatterns moves three elements near the middle to chance places.
func breakPatterns[D lessSwapper](data D, a, b int) {
	n := b - a
	if n < 8 {
		return
	}
	random := xorshift(n)
	mask := uint64(1)<<bitLen(n) - 1
	middle := a + n/4*2
	for i := 0; i < 3; i++ {
		other := int(random.next() & mask)
		if other >= n {
			other -= n
		}
		data.Swap(middle-1+i, a+other)
	}
}

// choosePivot returns the median of three elements, of nine for longer ranges, and a guess about the order.
func choosePivot[D lessSwapper](data D, a, b int) (pivot, hint int) {
	n := b - a
	swaps := 0
	i, j, k := a+n/4, a+n/4*2, a+n/4*3
	if n >= 8 {
		if n >= 50 {
			i = median(data, i-1, i, i+1, &swaps)
			j = median(data, j-1, j, j+1, &swaps)
			k = median(data, k-1, k, k+1, &swaps)
		}
		j = median(data, i, j, k, &swaps)
	}
	switch swaps {
	case 0:
		return j, increasing
	case 12:
		return j, decreasing
	}
	return j, noHint
}

func median[D lessSwapper](data D, a, b, c int, swaps *int) int {
	if data.Less(b, a) {
		*swaps++
		a, b = b, a
	}
	if data.Less(c, b) {
		*swaps++
		b, c = c, b
	}
	if data.Less(b, a) {
		*swaps++
		a, b = b, a
	}
	return b
}

func reverseRange[D lessSwapper](data D, a, b int) {
	for i, j := a, b-1; i < j; i, j = i+1, j-1 {
		data.Swap(i, j)
	}
}

// stable sorts short blocks by insertion and merges them in place (SymMerge, Kim and Kutzner).
func stable[D lessSwapper](data D, n int) {
	size := 20
	a, b := 0, size
	for b <= n {
		insertionSort(data, a, b)
		a = b
		b += size
	}
	insertionSort(data, a, n)
	for size < n {
		a, b = 0, 2*size
		for b <= n {
			symMerge(data, a, a+size, b)
			a = b
			b += 2 * size
		}
		if m := a + size; m < n {
			symMerge(data, a, m, n)
		}
		size *= 2
	}
}

// symMerge merges the sorted ranges a to m-1 and m to b-1.
func symMerge[D lessSwapper](data D, a, m, b int) {
	if m-a == 1 {
		i, j := m, b
		for i < j {
			h := int(uint(i+j) >> 1)
			if data.Less(h, a) {
				i = h + 1
			} else {
				j = h
			}
		}
		for k := a; k < i-1; k++ {
			data.Swap(k, k+1)
		}
		return
	}
	if b-m == 1 {
		i, j := a, m
		for i < j {
			h := int(uint(i+j) >> 1)
			if !data.Less(m, h) {
				i = h + 1
			} else {
				j = h
			}
		}
		for k := m; k > i; k-- {
			data.Swap(k, k-1)
		}
		return
	}
	mid := int(uint(a+b) >> 1)
	n := mid + m
	start, r := a, m
	if m > mid {
		start, r = n-b, mid
	}
	p := n - 1
	for start < r {
		c := int(uint(start+r) >> 1)
		if !data.Less(p-c, c) {
			start = c + 1
		} else {
			r = c
		}
	}
	end := n - start
	if start < m && m < end {
		rotate(data, start, m, end)
	}
	if a < start && start < mid {
		symMerge(data, a, start, mid)
	}
	if mid < end && end < b {
		symMerge(data, mid, end, b)
	}
}

// rotate exchanges the neighbouring ranges a to m-1 and m to b-1.
func rotate[D lessSwapper](data D, a, m, b int) {
	i, j := m-a, b-m
	for i != j {
		if i > j {
			swapRange(data, m-i, m, j)
			i -= j
		} else {
			swapRange(data, m-i, m+j-i, i)
			j -= i
		}
	}
	swapRange(data, m-i, m, i)
}

func swapRange[D lessSwapper](data D, a, b, n int) {
	for i := 0; i < n; i++ {
		data.Swap(a+i, b+i)
	}
}
