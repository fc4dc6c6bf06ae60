package main

import (
	"bytes"
	"errors"
	"fmt"
	"hash/fnv"
	"os"
	"text/tabwriter"
)

var seed uint64 = 12345

func rnd(n int) int {
	seed ^= seed << 13
	seed ^= seed >> 7
	seed ^= seed << 17
	return int(seed>>33) % n
}

type lim struct{ n int }

func (l *lim) Write(b []byte) (int, error) {
	if l.n -= len(b); l.n < 0 {
		return 0, errors.New("full")
	}
	return len(b), nil
}

func main() {
	pieces := []string{"\t", "\t", "\t", "\t", "\n", "\n", "\v", "\f", "a", "bb", "ccc", "dddddd", "é", "日本", "\xff", "<b>", "&amp;", "<", ">", ";", "&", " ", "", "x\xfey", "\n\n", "\t\t", "|"}
	h := fnv.New64a()
	for i := 0; i < 2000; i++ {
		var in []byte
		for n := rnd(40); n > 0; n-- {
			k := len(pieces)
			if rnd(2) == 0 {
				k = 12
			}
			in = append(in, pieces[rnd(k)]...)
		}
		var out bytes.Buffer
		pad := []byte{' ', '\t', '.', '-'}[rnd(4)]
		w := tabwriter.NewWriter(&out, rnd(8), rnd(9), rnd(4), pad, uint(rnd(64)))
		rest := in
		for len(rest) > 0 {
			n := min(1+rnd(30), len(rest))
			m, err := w.Write(rest[:n])
			if m != n || err != nil {
				fmt.Println("bad", m, n, err)
			}
			rest = rest[n:]
			if rnd(10) == 0 {
				w.Flush()
			}
		}
		w.Flush()
		h.Write(out.Bytes())
		if i%100 == 0 {
			fmt.Printf("%d %x %q\n", i, h.Sum64(), out.String())
		}
	}
	fmt.Println(h.Sum64())
	for n := range 12 {
		w := tabwriter.NewWriter(&lim{n}, 5, 0, 1, ' ', 0)
		m, err := fmt.Fprintf(w, "a\tb\nc\n")
		fmt.Println(m, err, w.Flush(), w.Flush())
	}
	w := tabwriter.NewWriter(os.Stdout, 0, 8, 2, ' ', tabwriter.AlignRight|tabwriter.Debug)
	fmt.Fprintln(w, "Name\tAge\tCity\t")
	fmt.Fprintln(w, "Ann\t31\tOslo\t")
	w.Flush()
	defer func() { fmt.Println(recover()) }()
	tabwriter.NewWriter(nil, -1, 0, 0, ' ', 0)
}
