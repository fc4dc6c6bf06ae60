package main

import (
	"fmt"
	"os"
	"strconv"
	"sync"
	"time"
)

// Trees and lists are changed while others walk them.

var (
	_ = fmt.Sprint
	_ = strconv.Itoa
)

// duration is RACY_MS, or a moment.
func duration() time.Duration {
	if ms, err := strconv.Atoi(os.Getenv("RACY_MS")); err == nil {
		return time.Duration(ms) * time.Millisecond
	}
	return 300 * time.Millisecond
}

// race runs f in n goroutines, again and again, until the time is over.
func race(n int, f func(id, i int)) {
	end := time.Now().Add(duration())
	var wg sync.WaitGroup
	for id := range n {
		wg.Add(1)
		go func() {
			defer wg.Done()
			for i := 0; ; i++ {
				if i%64 == 0 && time.Now().After(end) {
					return
				}
				f(id, i)
			}
		}()
	}
	wg.Wait()
}

type node struct {
	key         int
	left, right *node
	next        *node
}

var root, list *node

func insert(key int) {
	at := &root
	for n := *at; n != nil; n = *at {
		if key < n.key {
			at = &n.left
		} else if key > n.key {
			at = &n.right
		} else {
			*at = nil
			return
		}
	}
	*at = &node{key: key}
}

func walk(n *node, depth int) int {
	if n == nil || depth > 100 {
		return 0
	}
	if n.key < 0 || n.key > 1000 {
		panic("made up")
	}
	return 1 + walk(n.left, depth+1) + walk(n.right, depth+1)
}

func main() {
	race(4, func(id, i int) {
		switch id {
		case 0, 1:
			insert(i * 7919 % 1000)
			list = &node{key: i % 1000, next: list}
			if i%500 == 0 {
				list = nil
			}
		default:
			if i%20 == 0 {
				walk(root, 0)
			}
			k := 0
			for n := list; n != nil && k < 50; n = n.next {
				if n.key < 0 || n.key >= 1000 {
					panic("made up")
				}
				k++
			}
		}
	})
	fmt.Println("ok")
}
