// A panic of a method leaves width and precision of its directive zero for what follows.
package main

import "fmt"

type bad struct{}

func (bad) String() string { panic("bad") }

type state int

func (state) Format(s fmt.State, verb rune) {
	w, wok := s.Width()
	p, pok := s.Precision()
	fmt.Fprint(s, "<", w, wok, p, pok, s.Flag('+'), ">")
}

type half struct{}

func (half) Format(s fmt.State, verb rune) {
	fmt.Fprint(s, "half")
	panic("half")
}

func main() {
	fmt.Printf("%+6v|%6v\n", []any{1, bad{}, 2, "s", state(1), true}, 3)
	fmt.Printf("%.3v|%.3v\n", []any{"long", bad{}, "long", 5, 0, 2.5, state(1)}, "long")
	fmt.Printf("%06d|%x\n", []any{state(1), half{}, 7, state(2)}, bad{})
	fmt.Printf("%8.2f %8.2v\n", []any{1.25, (*bad)(nil), half{}, 1.25}, []any{bad{}, bad{}, 3.0})
	fmt.Println([]any{bad{}, 1, state(3)}, half{})
}
