// Print, Println, Sprint spacing; Fprint; Errorf with %w.
package main

import (
	"errors"
	"fmt"
	"os"
	"strings"
)

type writer struct{ n int }

func (w *writer) Write(p []byte) (int, error) {
	w.n++
	fmt.Printf("[%s]", p)
	return len(p), nil
}

func main() {
	fmt.Print("a", "b", 1, 2, true, "c", 3.5, nil, 'x', "\n")
	fmt.Print(1, 2, "\n")
	fmt.Print("x", 1, "y", []int{1}, []int{2}, "\n")
	fmt.Println("a", 1, true, nil, []string{"x y", "z"}, struct{}{})
	fmt.Println()
	s := fmt.Sprint("n=", 5, 6, " ", 7) + fmt.Sprintln("end", 1) + fmt.Sprintf("%d-%s", 1, "z")
	fmt.Printf("%q\n", s)
	w := &writer{}
	n, err := fmt.Fprintf(w, "%d %s", 1, "two")
	fmt.Println(n, err, w.n)
	fmt.Fprintln(w, "line")
	fmt.Fprint(w, 1, 2, "x")
	fmt.Println()
	n, err = fmt.Println("héllo")
	fmt.Println(n, err)
	base := errors.New("base")
	e := fmt.Errorf("ctx %d: %w", 1, base)
	e2 := fmt.Errorf("%w and %w", e, errors.New("other"))
	e3 := fmt.Errorf("%v", base)
	fmt.Println(e, e2, errors.Is(e2, base), errors.Unwrap(e) == base, errors.Is(e3, base), errors.Unwrap(e2))
	fmt.Println(string(fmt.Append(nil, 1, "a")), string(fmt.Appendf([]byte("x"), "%d", 2)))
	fmt.Fprintf(os.Stdout, "%s\n", strings.Repeat("ab", 3))
	fmt.Println([]any{1, []any{2, []any{nil}}}, [][]string{{"a"}, {}}, map[string][]int{"k": {1}})
	fmt.Println(int8(1), uint64(1<<63), float32(1)/3, 1.0/3, 1e6, 1e21, 100000000.0, complex64(1))
	var ip *int
	var e0 error
	var f func()
	fmt.Println(ip, e0, f == nil, [2]*int{}, []error{nil})
	fmt.Println("tab\there", `raw\n`, "multi\nline")
}
