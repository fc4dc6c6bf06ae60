// Expression switches: order, fallthrough, no condition, init, duplicates by value, types.
package main

import "fmt"

func f(s string, v int) int { fmt.Print(s, " "); return v }

func kind(x any) string {
	switch x {
	case 1:
		return "int 1"
	case "a", "b":
		return "a or b"
	case nil:
		return "nil"
	case 2.5, 'x':
		return "2.5 or x"
	case [2]int{1, 2}:
		return "array"
	}
	return "other"
}

func grade(n int) (s string) {
	switch {
	case n >= 90:
		s += "A"
		fallthrough
	case n >= 80:
		s += "B"
		if n == 85 {
			break
		}
		s += "!"
	case n < 0:
	default:
		s += "D"
		fallthrough
	case n == 50:
		s += "50"
	}
	return
}

func main() {
	switch f("tag", 2) {
	case f("one", 1), f("two", 2), f("three", 3):
		fmt.Println("hit")
	case f("four", 4):
		fmt.Println("no")
	}
	for _, n := range []int{95, 85, 80, -1, 10, 50} {
		fmt.Print(grade(n), " ")
	}
	fmt.Println()
	fmt.Println(kind(1), kind(int8(1)), kind("b"), kind(nil), kind('x'), kind(2.5), kind([2]int{1, 2}), kind(true))
	switch x := 5; x {
	default:
		fmt.Println("default first")
	case 5:
		fmt.Println("five")
	}
	switch x := f("init", 1); {
	case x > 0:
		x := "shadow"
		fmt.Println(x)
	}
	switch {
	}
	switch f("empty", 1) {
	}
	fmt.Println()
	switch a, b := 1, 2; a + b {
	case 3:
		fmt.Println("sum")
	}
	type color string
	const red color = "red"
	switch c := red; c {
	case "blue":
		fmt.Println("blue")
	case red:
		fmt.Println("red")
	}
	switch b := true; b {
	case 1 > 2:
		fmt.Println("false?")
	case 2 > 1:
		fmt.Println("true")
	}
	big := 0
	for i := range 300 {
		switch i {
		case 0, 1, 2, 3, 4, 5, 6, 7, 8, 9:
			big += 1
		case 100:
			big += 1000
		case 250, 251:
			big += 10
		case 299:
			big *= 2
		}
	}
	fmt.Println(big)
	switch p := new(int); *p {
	case 0:
		*p++
		switch *p {
		case 1:
			fmt.Println("nested")
		}
	}
	switch s := "héllo"; s[1:3] {
	case "é":
		fmt.Println("é")
	}
	switch err := error(nil); err {
	case nil:
		fmt.Println("no error")
	}
	switch x := 3.0; x {
	case 1, 2, 3:
		fmt.Println("float")
	}
}
