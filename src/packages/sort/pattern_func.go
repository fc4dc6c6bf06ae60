package sort

// The functions of pattern.go for a slice and a function: the same text but for how elements are compared and swapped.

// patternSortFunc sorts elements a to b-1; limit is how many bad pivots it takes.
func patternSortFunc(data lessSwap, a, b, limit int) {
	balanced, partitioned := true, true
	for {
		n := b - a
		if n <= 12 {
			insertionSortFunc(data, a, b)
			return
		}
		if limit == 0 {
			heapSortFunc(data, a, b)
			return
		}
		if !balanced {
			breakPatternsFunc(data, a, b)
			limit--
		}
		pivot, hint := choosePivotFunc(data, a, b)
		if hint == decreasing {
			reverseRangeFunc(data, a, b)
			pivot = b - 1 - (pivot - a)
			hint = increasing
		}
		if balanced && partitioned && hint == increasing && partialInsertionSortFunc(data, a, b) {
			return
		}
		// The pivot equals the largest element on the left: whatever is equal to it here is in place.
		if a > 0 && !data.less(a-1, pivot) {
			a = partitionEqualFunc(data, a, b, pivot)
			continue
		}
		mid, was := partitionFunc(data, a, b, pivot)
		partitioned = was
		left, right := mid-a, b-mid
		if left < right {
			balanced = left >= n/8
			patternSortFunc(data, a, mid, limit)
			a = mid + 1
		} else {
			balanced = right >= n/8
			patternSortFunc(data, mid+1, b, limit)
			b = mid
		}
	}
}

func insertionSortFunc(data lessSwap, a, b int) {
	for i := a + 1; i < b; i++ {
		for j := i; j > a && data.less(j, j-1); j-- {
			swapItems(data.x, j, j-1)
		}
	}
}

// siftDownFunc restores the heap below root; the heap begins at first.
func siftDownFunc(data lessSwap, root, end, first int) {
	for {
		child := 2*root + 1
		if child >= end {
			return
		}
		if child+1 < end && data.less(first+child, first+child+1) {
			child++
		}
		if !data.less(first+root, first+child) {
			return
		}
		swapItems(data.x, first+root, first+child)
		root = child
	}
}

func heapSortFunc(data lessSwap, a, b int) {
	n := b - a
	for i := (n - 1) / 2; i >= 0; i-- {
		siftDownFunc(data, i, n, a)
	}
	for i := n - 1; i >= 0; i-- {
		swapItems(data.x, a, a+i)
		siftDownFunc(data, 0, i, a)
	}
}

// partitionFunc puts what is below the pivot before it and the rest behind; it returns the pivot's place, and whether
// nothing had to be moved.
func partitionFunc(data lessSwap, a, b, pivot int) (mid int, already bool) {
	swapItems(data.x, a, pivot)
	i, j := a+1, b-1
	already = true
	for {
		for i <= j && data.less(i, a) {
			i++
		}
		for i <= j && !data.less(j, a) {
			j--
		}
		if i > j {
			break
		}
		already = false
		swapItems(data.x, i, j)
		i++
		j--
	}
	swapItems(data.x, j, a)
	return j, already
}

// partitionEqualFunc puts what equals the pivot first; it returns where the rest begins.
func partitionEqualFunc(data lessSwap, a, b, pivot int) int {
	swapItems(data.x, a, pivot)
	i, j := a+1, b-1
	for {
		for i <= j && !data.less(a, i) {
			i++
		}
		for i <= j && data.less(a, j) {
			j--
		}
		if i > j {
			return i
		}
		swapItems(data.x, i, j)
		i++
		j--
	}
}

// partialInsertionSortFunc repairs a few elements that are out of order; it tells whether all is sorted then.
func partialInsertionSortFunc(data lessSwap, a, b int) bool {
	i := a + 1
	for step := 0; step < 5; step++ {
		for i < b && !data.less(i, i-1) {
			i++
		}
		if i == b {
			return true
		}
		if b-a < 50 {
			return false
		}
		swapItems(data.x, i, i-1)
		if i-a >= 2 {
			for j := i - 1; j >= 1 && data.less(j, j-1); j-- {
				swapItems(data.x, j, j-1)
			}
		}
		if b-i >= 2 {
			for j := i + 1; j < b && data.less(j, j-1); j++ {
				swapItems(data.x, j, j-1)
			}
		}
	}
	return false
}

// breakPatternsFunc moves three elements near the middle to chance places.
func breakPatternsFunc(data lessSwap, a, b int) {
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
		swapItems(data.x, middle-1+i, a+other)
	}
}

// choosePivotFunc returns the median of three elements, of nine for longer ranges, and a guess about the order.
func choosePivotFunc(data lessSwap, a, b int) (pivot, hint int) {
	n := b - a
	swaps := 0
	i, j, k := a+n/4, a+n/4*2, a+n/4*3
	if n >= 8 {
		if n >= 50 {
			i = medianFunc(data, i-1, i, i+1, &swaps)
			j = medianFunc(data, j-1, j, j+1, &swaps)
			k = medianFunc(data, k-1, k, k+1, &swaps)
		}
		j = medianFunc(data, i, j, k, &swaps)
	}
	switch swaps {
	case 0:
		return j, increasing
	case 12:
		return j, decreasing
	}
	return j, noHint
}

func medianFunc(data lessSwap, a, b, c int, swaps *int) int {
	if data.less(b, a) {
		*swaps++
		a, b = b, a
	}
	if data.less(c, b) {
		*swaps++
		b, c = c, b
	}
	if data.less(b, a) {
		*swaps++
		a, b = b, a
	}
	return b
}

func reverseRangeFunc(data lessSwap, a, b int) {
	for i, j := a, b-1; i < j; i, j = i+1, j-1 {
		swapItems(data.x, i, j)
	}
}

// stableFunc sorts short blocks by insertion and merges them in place (SymMerge, Kim and Kutzner).
func stableFunc(data lessSwap, n int) {
	size := 20
	a, b := 0, size
	for b <= n {
		insertionSortFunc(data, a, b)
		a = b
		b += size
	}
	insertionSortFunc(data, a, n)
	for size < n {
		a, b = 0, 2*size
		for b <= n {
			symMergeFunc(data, a, a+size, b)
			a = b
			b += 2 * size
		}
		if m := a + size; m < n {
			symMergeFunc(data, a, m, n)
		}
		size *= 2
	}
}

// symMergeFunc merges the sorted ranges a to m-1 and m to b-1.
func symMergeFunc(data lessSwap, a, m, b int) {
	if m-a == 1 {
		i, j := m, b
		for i < j {
			h := int(uint(i+j) >> 1)
			if data.less(h, a) {
				i = h + 1
			} else {
				j = h
			}
		}
		for k := a; k < i-1; k++ {
			swapItems(data.x, k, k+1)
		}
		return
	}
	if b-m == 1 {
		i, j := a, m
		for i < j {
			h := int(uint(i+j) >> 1)
			if !data.less(m, h) {
				i = h + 1
			} else {
				j = h
			}
		}
		for k := m; k > i; k-- {
			swapItems(data.x, k, k-1)
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
		if !data.less(p-c, c) {
			start = c + 1
		} else {
			r = c
		}
	}
	end := n - start
	if start < m && m < end {
		rotateFunc(data, start, m, end)
	}
	if a < start && start < mid {
		symMergeFunc(data, a, start, mid)
	}
	if mid < end && end < b {
		symMergeFunc(data, mid, end, b)
	}
}

// rotateFunc exchanges the neighbouring ranges a to m-1 and m to b-1.
func rotateFunc(data lessSwap, a, m, b int) {
	i, j := m-a, b-m
	for i != j {
		if i > j {
			swapRangeFunc(data, m-i, m, j)
			i -= j
		} else {
			swapRangeFunc(data, m-i, m+j-i, i)
			j -= i
		}
	}
	swapRangeFunc(data, m-i, m, i)
}

func swapRangeFunc(data lessSwap, a, b, n int) {
	for i := 0; i < n; i++ {
		swapItems(data.x, a+i, b+i)
	}
}
