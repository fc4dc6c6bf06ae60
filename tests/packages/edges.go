package main

import (
	"bufio"
	"bytes"
	"container/heap"
	"container/list"
	"container/ring"
	"context"
	"errors"
	"fmt"
	"io"
	"iter"
	"maps"
	"math/bits"
	"math/rand"
	randv2 "math/rand/v2"
	"slices"
	"sort"
	"strconv"
	"strings"
	"sync"
	"sync/atomic"
	"time"
	"unicode/utf16"
	"unicode/utf8"
)

func try(name string, f func()) {
	defer func() {
		if r := recover(); r != nil {
			fmt.Printf("%s: %T %v\n", name, r, r)
		} else {
			fmt.Println(name, "ok")
		}
	}()
	f()
}

type ih []int

func (h ih) Len() int           { return len(h) }
func (h ih) Less(i, j int) bool { return h[i] < h[j] }
func (h ih) Swap(i, j int)      { h[i], h[j] = h[j], h[i] }
func (h *ih) Push(x any)        { *h = append(*h, x.(int)) }
func (h *ih) Pop() any          { o := *h; x := o[len(o)-1]; *h = o[:len(o)-1]; return x }

type errReader struct{ n int }

func (e *errReader) Read(p []byte) (int, error) {
	e.n++
	if e.n > 3 {
		return 0, errors.New("bad")
	}
	return copy(p, "xy\n"), nil
}

type zero struct{}

func (zero) Read(p []byte) (int, error)  { return 0, nil }
func (zero) Write(p []byte) (int, error) { return len(p) / 2, nil }

func main() {
	try("repeat", func() { strings.Repeat("x", -1) })
	try("repeat2", func() { strings.Repeat("xxxx", 1<<62) })
	try("brepeat", func() { bytes.Repeat(nil, -1) })
	try("grow", func() { var b strings.Builder; b.Grow(-1) })
	try("bgrow", func() { var b bytes.Buffer; b.Grow(-1) })
	try("trunc", func() { var b bytes.Buffer; b.Truncate(1) })
	try("replacer", func() { strings.NewReplacer("a") })
	try("insert", func() { slices.Insert([]int{1}, 3, 1) })
	try("delete", func() { slices.Delete([]int{1}, 1, 0) })
	try("replace", func() { slices.Replace([]int{1}, 0, 2, 1) })
	try("replace room", func() { slices.Replace([]int{1, 2, 3}[:1], 0, 2, 1) })
	try("sgrow", func() { slices.Grow([]int{}, -1) })
	try("min", func() { slices.Min([]int{}) })
	try("max", func() { slices.MaxFunc([]int{}, func(a, b int) int { return 0 }) })
	try("chunk", func() { slices.Chunk([]int{1}, 0) })
	try("srepeat", func() { slices.Repeat([]int{1}, -1) })
	try("srepeat2", func() { slices.Repeat([]int{1, 2}, 1<<62) })
	try("intn", func() { rand.Intn(0) })
	try("int63n", func() { rand.Int63n(-1) })
	try("int31n", func() { rand.Int31n(0) })
	try("shuffle", func() { rand.Shuffle(-1, nil) })
	try("v2intn", func() { randv2.IntN(0) })
	try("v2n", func() { randv2.N(-1) })
	try("v2u", func() { randv2.Uint64N(0) })
	try("v2shuffle", func() { randv2.Shuffle(-1, nil) })
	try("wg", func() { var w sync.WaitGroup; w.Add(-1) })
	try("bits", func() { bits.Div64(1, 0, 1) })
	try("bits0", func() { bits.Div64(1, 0, 0) })
	try("rem", func() { bits.Rem64(1, 0, 0) })
	try("ticker", func() { time.NewTicker(0) })
	try("reset", func() { t := time.NewTicker(1e9); t.Reset(-1) })
	try("timer", func() { var t time.Timer; t.Stop() })
	try("ctx", func() { context.WithCancel(nil) })
	try("ctxv", func() { context.WithValue(context.Background(), nil, 1) })
	try("ctxu", func() { context.WithValue(context.Background(), []int{}, 1) })
	try("value", func() { var v atomic.Value; v.Store(nil) })
	try("value2", func() { var v atomic.Value; v.Store(1); v.Store("x") })
	try("value3", func() { var v atomic.Value; v.CompareAndSwap(nil, nil) })
	try("value4", func() { var v atomic.Value; v.Swap(nil) })
	try("as", func() { errors.As(io.EOF, nil) })
	try("as2", func() { errors.As(io.EOF, 1) })
	try("as3", func() { var x int; errors.As(io.EOF, &x) })
	try("once", func() { f := sync.OnceFunc(func() { panic("p") }); defer f(); f() })
	try("oncev", func() { f := sync.OnceValue(func() int { panic("pv") }); f() })
	try("heap", func() { h := &ih{3, 1, 2}; heap.Init(h); heap.Push(h, 0); fmt.Println(heap.Pop(h), heap.Remove(h, 1), *h) })
	try("ring", func() { fmt.Println(ring.New(0) == nil, ring.New(3).Len()) })
	try("list", func() { var l list.List; fmt.Println(l.Front(), l.Len(), l.PushBack(1).Value) })
	try("scanbuf", func() { s := bufio.NewScanner(strings.NewReader("x")); s.Scan(); s.Buffer(nil, 1) })
	try("scansplit", func() { s := bufio.NewScanner(strings.NewReader("x")); s.Scan(); s.Split(bufio.ScanWords) })
	try("scanempty", func() {
		s := bufio.NewScanner(strings.NewReader("x"))
		s.Split(func(d []byte, e bool) (int, []byte, error) { if !e {
				return 0, nil, nil
			}
			return 0, []byte{}, nil
		})
		for s.Scan() {
		}
	})
	try("adv", func() {
		s := bufio.NewScanner(strings.NewReader("x"))
		s.Split(func(d []byte, e bool) (int, []byte, error) { return -1, nil, nil })
		fmt.Println(s.Scan(), s.Err())
		s = bufio.NewScanner(strings.NewReader("x"))
		s.Split(func(d []byte, e bool) (int, []byte, error) { return 5, nil, nil })
		fmt.Println(s.Scan(), s.Err())
		s = bufio.NewScanner(strings.NewReader("ab"))
		s.Split(func(d []byte, e bool) (int, []byte, error) { return 1, d[:1], bufio.ErrFinalToken })
		fmt.Println(s.Scan(), s.Text(), s.Scan(), s.Err())
		s = bufio.NewScanner(strings.NewReader(strings.Repeat("y", 70000)))
		fmt.Println(s.Scan(), s.Err())
		s = bufio.NewScanner(&errReader{})
		for s.Scan() {
			fmt.Print(s.Text(), ";")
		}
		fmt.Println(s.Err())
		s = bufio.NewScanner(zero{})
		fmt.Println(s.Scan(), s.Err())
		s = bufio.NewScanner(strings.NewReader("a\r\nb\n\nc\r"))
		for s.Scan() {
			fmt.Printf("%q", s.Bytes())
		}
		s = bufio.NewScanner(strings.NewReader("é\xffx"))
		s.Split(bufio.ScanRunes)
		for s.Scan() {
			fmt.Printf("%q", s.Text())
		}
		s = bufio.NewScanner(strings.NewReader("  a b\u00a0c\u3000 "))
		s.Split(bufio.ScanWords)
		for s.Scan() {
			fmt.Printf("%q", s.Text())
		}
		s = bufio.NewScanner(strings.NewReader("ab"))
		s.Split(bufio.ScanBytes)
		for s.Scan() {
			fmt.Printf("%q\n", s.Text())
		}
	})
	try("reader", func() {
		r := bufio.NewReaderSize(strings.NewReader("hello world, this is é\xff long line\nnext\n"), 16)
		fmt.Println(r.Size(), r.Buffered())
		p, err := r.Peek(3)
		fmt.Printf("%q %v\n", p, err)
		p, err = r.Peek(17)
		fmt.Printf("%q %v\n", p, err)
		_, err = r.Peek(-1)
		fmt.Println(err)
		n, err := r.Discard(4)
		fmt.Println(n, err, r.UnreadByte(), r.UnreadByte())
		_, err = r.Discard(-1)
		fmt.Println(err, r.UnreadRune())
		c, sz, err := r.ReadRune()
		fmt.Println(c, sz, err, r.UnreadRune(), r.UnreadRune())
		b, err := r.ReadSlice('\n')
		fmt.Printf("%q %v\n", b, err)
		l, pre, err := r.ReadLine()
		fmt.Printf("%q %v %v\n", l, pre, err)
		s, err := r.ReadString('x')
		fmt.Printf("%q %v\n", s, err)
		bb, err := r.ReadByte()
		fmt.Println(bb, err)
		r.Reset(zero{})
		_, err = r.ReadByte()
		fmt.Println(err)
		w := bufio.NewWriterSize(zero{}, 4)
		n, err = w.Write([]byte("abcdefgh"))
		fmt.Println(n, err, w.Buffered(), w.Available(), w.Size(), w.Flush())
		var o bytes.Buffer
		rw := bufio.NewReadWriter(bufio.NewReader(strings.NewReader("in")), bufio.NewWriter(&o))
		rw.WriteRune('é')
		rw.WriteByte('!')
		rw.WriteString("s")
		x, _ := rw.ReadString(0)
		fmt.Println(x, rw.Flush(), o.String(), rw.Writer.Available())
		nn, err := w.ReadFrom(strings.NewReader("zz"))
		fmt.Println(nn, err)
	})
	try("pipe", func() {
		r, w := io.Pipe()
		go func() { fmt.Fprint(w, "through"); w.CloseWithError(errors.New("closed by w")) }()
		b, err := io.ReadAll(r)
		fmt.Println(string(b), err)
		r.Close()
		_, err = w.Write([]byte("x"))
		fmt.Println(err)
		_, err = io.ReadFull(strings.NewReader("ab"), make([]byte, 3))
		fmt.Println(err)
		_, err = io.ReadAtLeast(strings.NewReader("ab"), make([]byte, 1), 2)
		fmt.Println(err)
		_, err = io.CopyN(io.Discard, strings.NewReader("ab"), 3)
		fmt.Println(err)
		_, err = io.Copy(zero{}, strings.NewReader("abc"))
		fmt.Println(err)
		m := io.MultiReader(strings.NewReader("a"), strings.NewReader(""), strings.NewReader("bc"))
		var t bytes.Buffer
		b, err = io.ReadAll(io.TeeReader(io.LimitReader(m, 2), &t))
		fmt.Println(string(b), err, t.String())
		sr := io.NewSectionReader(strings.NewReader("0123456789"), 2, 5)
		sr.Seek(-2, io.SeekEnd)
		b, err = io.ReadAll(sr)
		fmt.Println(string(b), err, sr.Size())
		nr, err := sr.ReadAt(make([]byte, 9), 1)
		fmt.Println(nr, err)
		_, err = io.CopyBuffer(io.Discard, sr, []byte{})
		fmt.Println(err)
	})
	try("ctx", func() {
		c, f := context.WithCancelCause(context.Background())
		v := context.WithValue(c, "k", 1)
		w := context.WithoutCancel(v)
		stop := context.AfterFunc(v, func() {})
		f(errors.New("why"))
		fmt.Println(v.Err(), context.Cause(v), w.Err(), w.Value("k"), stop(), v, w)
		d, g := context.WithDeadlineCause(context.Background(), time.Unix(1, 0), errors.New("late"))
		<-d.Done()
		fmt.Println(d.Err(), context.Cause(d), errors.Is(d.Err(), context.DeadlineExceeded), d.Err().(interface{ Timeout() bool }).Timeout())
		g()
		e, h := context.WithTimeoutCause(d, time.Hour, errors.New("x"))
		fmt.Println(context.Cause(e), context.TODO(), context.Background())
		h()
	})
	try("num", func() {
		for _, s := range []string{"", "x", "1e", "0x", "9223372036854775808", "-9223372036854775809", "1_0", "٣", "+", "0b2", "08", "1.e+", "0x1p-2000", "1e-400", "infx"} {
			_, e1 := strconv.Atoi(s)
			_, e2 := strconv.ParseInt(s, 0, 8)
			_, e3 := strconv.ParseUint(s, 0, 64)
			_, e4 := strconv.ParseFloat(s, 32)
			_, e5 := strconv.ParseBool(s)
			_, e6 := strconv.Unquote(s)
			fmt.Println(e1, e2, e3, e4, e5, e6)
		}
		_, e := strconv.ParseInt("1", 1, 0)
		fmt.Println(e)
		_, e = strconv.ParseInt("1", 10, 65)
		fmt.Println(e, errors.Is(e, strconv.ErrRange))
		try("fmtint", func() { strconv.FormatInt(1, 37) })
		fmt.Println(strconv.FormatFloat(1, 'x', -1, 32), strconv.FormatFloat(0.1, 'b', -1, 64), strconv.FormatFloat(1e23, 'q', -1, 64))
		try("fmtf", func() { strconv.FormatFloat(1, 'e', -1, 16) })
		fmt.Println(utf16.Encode([]rune{0x10000, 'a', 0xd800}), utf16.Decode([]uint16{0xd800, 0xdc00, 0xdc00}), utf8.AppendRune(nil, -1), utf8.ValidString("a\xc0"))
	})
	try("iter", func() {
		next, stop := iter.Pull(func(y func(int) bool) { defer fmt.Println("cleanup"); _ = y(1) && y(2) })
		fmt.Println(next())
		stop()
		fmt.Println(next())
		n2, s2 := iter.Pull2(maps.All(map[string]int{"a": 1}))
		fmt.Println(n2())
		fmt.Println(n2())
		s2()
		n3, _ := iter.Pull(func(y func(int) bool) { panic("inside") })
		n3()
	})
	try("pullyield", func() {
		var y2 func(int) bool
		next, stop := iter.Pull(func(y func(int) bool) { y2 = y; y(1) })
		next()
		next()
		stop()
		y2(3)
	})
	try("sort", func() {
		x := []int{3, 1, 2}
		sort.Slice(x, func(i, j int) bool { return x[i] > x[j] })
		i, ok := sort.Find(3, func(i int) int { return 2 - x[i] })
		fmt.Println(x, i, ok, sort.SearchInts([]int{1, 3}, 2), sort.IsSorted(sort.Reverse(sort.IntSlice(x))))
	})
	try("lines", func() {
		for l := range strings.Lines("a\nb\r\n\nc") {
			fmt.Printf("%q ", l)
		}
		for l := range strings.SplitSeq("a,b,,c", ",") {
			fmt.Printf("%q ", l)
		}
		for l := range strings.SplitAfterSeq("", "") {
			fmt.Printf("%q ", l)
		}
		for l := range strings.FieldsFuncSeq("a1b22c", func(r rune) bool { return r < 'a' }) {
			fmt.Printf("%q ", l)
		}
		for l := range bytes.FieldsSeq([]byte(" x  y ")) {
			fmt.Printf("%q ", l)
		}
		fmt.Println(slices.Collect(maps.Keys(map[int]int{1: 2})), slices.Sorted(maps.Values(map[int]int{1: 3, 2: 2})))
	})
	try("map", func() {
		var m sync.Map
		m.Store("a", 1)
		a, l := m.LoadOrStore("a", 2)
		b, l2 := m.Swap("a", 5)
		fmt.Println(a, l, b, l2, m.CompareAndSwap("a", 5, 6), m.CompareAndDelete("a", 1))
		c, l3 := m.LoadAndDelete("a")
		_, l4 := m.Load("zz")
		fmt.Println(c, l3, l4)
		m.Store(1, 1)
		m.Clear()
		m.Range(func(k, v any) bool { fmt.Println(k, v); return true })
		m.CompareAndSwap("x", []int{}, 1)
		m.Store("f", []int{})
		m.CompareAndSwap("f", []int{}, 1)
	})
	try("unlock", func() {
		var mu sync.Mutex
		fmt.Println(mu.TryLock(), mu.TryLock())
		var rw sync.RWMutex
		fmt.Println(rw.TryRLock(), rw.TryLock(), rw.TryRLock())
		var i32 atomic.Int32
		var u64 atomic.Uint64
		fmt.Println(i32.And(3), i32.Or(6), i32.Load(), u64.Add(^uint64(0)), u64.And(0xff), u64.Load(), i32.Swap(9), i32.CompareAndSwap(9, 1))
		var p atomic.Pointer[int]
		x := 3
		fmt.Println(p.Load() == nil, p.Swap(&x) == nil, *p.Load(), p.CompareAndSwap(&x, nil))
		var b atomic.Bool
		fmt.Println(b.Swap(true), b.Load(), b.CompareAndSwap(true, false))
		var w int32 = 6
		fmt.Println(atomic.AndInt32(&w, 3), w, atomic.OrInt32(&w, 8), w, atomic.AddInt32(&w, -20))
	})
}
