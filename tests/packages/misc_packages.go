package main

import (
	"bufio"
	"bytes"
	"container/heap"
	"container/list"
	"container/ring"
	"errors"
	"fmt"
	"hash/fnv"
	"io"
	"log"
	"os"
	"reflect"
	"strings"
)

type ints []int

func (h ints) Len() int           { return len(h) }
func (h ints) Less(i, j int) bool { return h[i] < h[j] }
func (h ints) Swap(i, j int)      { h[i], h[j] = h[j], h[i] }
func (h *ints) Push(x any)        { *h = append(*h, x.(int)) }
func (h *ints) Pop() any {
	old := *h
	n := len(old)
	x := old[n-1]
	*h = old[:n-1]
	return x
}

type node struct {
	v    int
	next *node
}

func main() {
	h := &ints{5, 2, 8, 1}
	heap.Init(h)
	heap.Push(h, 3)
	(*h)[0] = 10
	heap.Fix(h, 0)
	fmt.Println(heap.Remove(h, 2), h.Len())
	for h.Len() > 0 {
		fmt.Print(heap.Pop(h), " ")
	}
	fmt.Println()
	l := list.New()
	e4 := l.PushBack(4)
	e1 := l.PushFront(1)
	l.InsertBefore(3, e4)
	l.InsertAfter(2, e1)
	l.MoveToFront(e4)
	l.MoveToBack(e1)
	for e := l.Front(); e != nil; e = e.Next() {
		fmt.Print(e.Value, " ")
	}
	l2 := list.New()
	l2.PushBackList(l)
	l2.PushFrontList(l)
	fmt.Println(l.Len(), l.Remove(e4), l.Back().Value, l2.Len(), l.Front().Prev() == nil)
	r := ring.New(4)
	for i := 0; i < r.Len(); i++ {
		r.Value = i
		r = r.Next()
	}
	r.Unlink(1)
	r.Do(func(v any) { fmt.Print(v, " ") })
	fmt.Println(r.Len(), r.Move(2).Value)
	for _, f := range []func(string) any{
		func(s string) any { h := fnv.New32(); io.WriteString(h, s); return h.Sum32() },
		func(s string) any { h := fnv.New32a(); h.Write([]byte(s)); return h.Sum32() },
		func(s string) any { h := fnv.New64(); h.Write([]byte(s)); return h.Sum64() },
		func(s string) any { h := fnv.New64a(); h.Write([]byte(s)); return h.Sum(nil) },
	} {
		fmt.Println(f("hello"))
	}
	sc := bufio.NewScanner(strings.NewReader("a b\nc\r\n\n  d e "))
	for sc.Scan() {
		fmt.Printf("%q ", sc.Text())
	}
	fmt.Println(sc.Err())
	sc = bufio.NewScanner(strings.NewReader(" one two\nthree "))
	sc.Split(bufio.ScanWords)
	for sc.Scan() {
		fmt.Printf("%q ", sc.Text())
	}
	sc = bufio.NewScanner(strings.NewReader("aé\xff"))
	sc.Split(bufio.ScanRunes)
	for sc.Scan() {
		fmt.Printf("%q ", sc.Text())
	}
	fmt.Println()
	sc = bufio.NewScanner(strings.NewReader(strings.Repeat("x", 100)))
	sc.Buffer(make([]byte, 10), 20)
	fmt.Println(sc.Scan(), sc.Err())
	br := bufio.NewReader(strings.NewReader("line one\nline two\nrest"))
	s1, err := br.ReadString('\n')
	fmt.Printf("%q %v\n", s1, err)
	p, err := br.Peek(4)
	fmt.Printf("%q %v %d\n", p, err, br.Buffered())
	line, pre, err := br.ReadLine()
	fmt.Printf("%q %v %v\n", line, pre, err)
	c, _ := br.ReadByte()
	br.UnreadByte()
	ru, size, _ := br.ReadRune()
	fmt.Println(c, ru, size, br.UnreadRune(), br.UnreadRune())
	s2, err := br.ReadString('\n')
	fmt.Printf("%q %v\n", s2, err)
	var buf bytes.Buffer
	bw := bufio.NewWriterSize(&buf, 16)
	fmt.Fprintf(bw, "hello %d", 42)
	fmt.Println(buf.Len(), bw.Buffered(), bw.Available())
	bw.WriteString(" a longer text than the buffer")
	bw.WriteByte('!')
	bw.WriteRune('世')
	bw.Flush()
	fmt.Println(buf.String())
	lg := log.New(os.Stdout, "p: ", 0)
	lg.Println("a", 1)
	lg.Printf("b %d", 2)
	lg.Print("c", "d\n")
	lg.SetFlags(log.Lmsgprefix)
	lg.SetPrefix("q ")
	lg.Print("e")
	func() {
		defer func() { fmt.Printf("%q\n", recover()) }()
		lg.Panicf("bad %d", 3)
	}()
	fmt.Println(log.Flags() == log.LstdFlags, lg.Prefix())
	a := map[string][]int{"x": {1, 2}}
	b := map[string][]int{"x": {1, 2}}
	fmt.Println(reflect.DeepEqual(a, b), reflect.DeepEqual([]int{}, []int(nil)), reflect.DeepEqual(1, int64(1)), reflect.DeepEqual(&node{1, &node{2, nil}}, &node{1, &node{2, nil}}), reflect.DeepEqual([]any{1, "a", nil}, []any{1, "a", nil}), reflect.DeepEqual(nil, nil))
	n1 := &node{v: 1}
	n1.next = n1
	n2 := &node{v: 1}
	n2.next = n2
	fmt.Println(reflect.DeepEqual(n1, n2), reflect.DeepEqual(errors.New("a"), errors.New("a")), reflect.DeepEqual(map[int]*node{1: {2, nil}}, map[int]*node{1: {2, nil}}))
	fmt.Println(reflect.TypeOf(1), reflect.TypeOf(n1).String(), reflect.TypeOf(*n1).Name(), reflect.TypeOf(n1).Kind(), reflect.TypeOf(ints{}).Kind() == reflect.Slice, reflect.TypeOf(a) == reflect.TypeOf(b), reflect.TypeOf(nil))
	pr, pw := io.Pipe()
	go func() {
		fmt.Fprint(pw, "through the pipe")
		pw.CloseWithError(errors.New("done"))
	}()
	all, err := io.ReadAll(pr)
	fmt.Println(string(all), err)
	var w1, w2 strings.Builder
	io.Copy(io.MultiWriter(&w1, &w2), io.TeeReader(io.LimitReader(strings.NewReader("0123456789"), 5), io.Discard))
	fmt.Println(w1.String(), w2.String())
	mr := io.MultiReader(strings.NewReader("a"), strings.NewReader("bc"))
	b3 := make([]byte, 3)
	n, err := io.ReadFull(mr, b3)
	fmt.Println(n, err, string(b3))
	n, err = io.ReadFull(strings.NewReader("x"), b3)
	fmt.Println(n, err)
	sr := io.NewSectionReader(strings.NewReader("0123456789"), 2, 5)
	all, _ = io.ReadAll(sr)
	fmt.Println(string(all), sr.Size())
}
