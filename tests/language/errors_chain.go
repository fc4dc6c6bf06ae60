// errors.Is, As, Join and Unwrap over own types.
package main

import (
	"errors"
	"fmt"
)

type notFound struct{ name string }

func (e *notFound) Error() string { return e.name + " not found" }

type coded int

func (c coded) Error() string        { return fmt.Sprintf("code %d", int(c)) }
func (c coded) Is(target error) bool { return target == errAny }

type temp interface{ Temporary() bool }
type tempErr struct{ error }

func (tempErr) Temporary() bool { return true }
func (t tempErr) Unwrap() error { return t.error }

var errAny = errors.New("any code")
var errBase = errors.New("base")

func find(n int) error {
	switch n {
	case 0:
		return nil
	case 1:
		return &notFound{"x"}
	case 2:
		return fmt.Errorf("layer: %w", &notFound{"y"})
	case 3:
		return coded(7)
	case 4:
		return tempErr{fmt.Errorf("deep %w", errBase)}
	case 5:
		return errors.Join(errBase, nil, coded(1))
	}
	return errors.Join(nil, nil)
}

func main() {
	for i := range 7 {
		err := find(i)
		var nf *notFound
		var c coded
		var t temp
		fmt.Printf("%d %v | %v %v %v | %v %v", i, err, errors.As(err, &nf), errors.As(err, &c), errors.As(err, &t), errors.Is(err, errBase), errors.Is(err, errAny))
		if nf != nil {
			fmt.Print(" name ", nf.name)
		}
		if t != nil {
			fmt.Print(" temp ", t.Temporary())
		}
		fmt.Println(" ", err == nil, c)
	}
	fmt.Println(errors.New("a") == errors.New("a"), errors.Is(nil, nil), errors.Is(errBase, nil), errors.Unwrap(errBase))
	err := fmt.Errorf("one: %w", fmt.Errorf("two: %w", errBase))
	for e := err; e != nil; e = errors.Unwrap(e) {
		fmt.Println(e)
	}
}
