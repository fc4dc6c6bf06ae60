package main

import (
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"strconv"
)

type myErr struct{ code int }

func (e *myErr) Error() string { return fmt.Sprint("code ", e.code) }

type valErr string

func (v valErr) Error() string { return string(v) }

type isErr struct{ match error }

func (i isErr) Error() string        { return "is" }
func (i isErr) Is(target error) bool { return target == i.match }

type asErr struct{}

func (asErr) Error() string { return "as" }
func (asErr) As(target any) bool {
	if p, ok := target.(**myErr); ok {
		*p = &myErr{99}
		return true
	}
	return false
}

type badErr struct{ s []int }

func (b badErr) Error() string { return "bad" }

func try(f func()) {
	defer func() { fmt.Println("recovered:", recover()) }()
	f()
}

func main() {
	base := errors.New("base")
	fmt.Println(base == errors.New("base"), errors.Is(base, base), errors.Is(nil, base), errors.Is(base, nil), errors.Is(nil, nil))
	w := fmt.Errorf("w2: %w", fmt.Errorf("w1: %w", base))
	fmt.Println(w, errors.Is(w, base), errors.Unwrap(w), errors.Unwrap(errors.Unwrap(errors.Unwrap(w))))
	var me *myErr
	fmt.Println(errors.As(fmt.Errorf("x: %w", &myErr{3}), &me), me)
	var ve valErr
	fmt.Println(errors.As(w, &ve), errors.As(fmt.Errorf("%w", valErr("v")), &ve), ve)
	var ie interface{ Timeout() bool }
	fmt.Println(errors.As(w, &ie), errors.As(nil, &me))
	fmt.Println(errors.Is(isErr{base}, base), errors.Is(isErr{nil}, base))
	me = nil
	fmt.Println(errors.As(asErr{}, &me), me)
	j := errors.Join(base, nil, valErr("second"), fmt.Errorf("third: %w", io.EOF))
	fmt.Printf("%v|%q\n", j, j.Error())
	fmt.Println(errors.Is(j, io.EOF), errors.Is(j, base), errors.As(j, &ve), ve, errors.Unwrap(j) == nil, errors.Join(nil, nil) == nil)
	fmt.Println(errors.Is(badErr{}, base), errors.Is(base, badErr{}))
	e, ok := errors.AsType[*myErr](fmt.Errorf("a: %w", &myErr{4}))
	fmt.Println(e, ok)
	v, ok := errors.AsType[valErr](j)
	fmt.Println(v, ok)
	_, ok = errors.AsType[valErr](base)
	fmt.Println(ok)
	try(func() { errors.As(base, nil) })
	try(func() { errors.As(base, me) })
	try(func() { var s string; errors.As(base, &s) })
	try(func() { errors.As(base, 5) })
	_, err := strconv.Atoi("x")
	var ne *strconv.NumError
	fmt.Println(errors.As(err, &ne), ne.Func, ne.Err == strconv.ErrSyntax)
	fmt.Println(&fs.PathError{Op: "open", Path: "f", Err: fs.ErrNotExist}, errors.Is(&os.PathError{Op: "o", Path: "p", Err: os.ErrExist}, fs.ErrExist), errors.ErrUnsupported)
	two := fmt.Errorf("%w and %w", base, io.EOF)
	fmt.Println(two, errors.Is(two, base), errors.Is(two, io.EOF))
}
