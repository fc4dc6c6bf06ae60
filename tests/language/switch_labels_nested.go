// switch, for and select nested in each other with fallthrough, break and labels.
package main

import "fmt"

func classify(xs ...any) (s string) {
loop:
	for i, x := range xs {
		switch v := x.(type) {
		case int:
			switch {
			case v > 100:
				s += "stop"
				break loop
			case v > 10:
				s += "big "
				fallthrough
			case v > 5:
				s += "mid "
				if v == 7 {
					break
				}
				s += "not7 "
			case v < 0:
				continue loop
			default:
				s += "small "
			}
		case string:
			for j := range v {
				switch v[j] {
				case 'x':
					continue loop
				case 'q':
					break loop
				case 'b':
					break
				default:
					s += string(v[j])
				}
				s += "."
			}
		case nil:
			s += "nil"
			break
		case []int, [2]int:
			s += fmt.Sprintf("%T", v)
		}
		s += fmt.Sprint("#", i, " ")
	}
	return s + "$"
}

func state(s string) (out []string) {
	st := 0
	word := ""
	for i := 0; i <= len(s); i++ {
		var c byte
		if i < len(s) {
			c = s[i]
		}
		switch st {
		case 0:
			switch {
			case c == ' ', c == 0:
			case c == '"':
				st = 2
			default:
				word = string(c)
				st = 1
			}
		case 1:
			if c == ' ' || c == 0 {
				out = append(out, word)
				st = 0
				continue
			}
			word += string(c)
		case 2:
			switch c {
			case '"', 0:
				out = append(out, "<"+word+">")
				word, st = "", 0
			case '\\':
				i++
				word += string(s[i])
			default:
				word += string(c)
			}
		}
	}
	return
}

func dense(n int) (r string) {
	switch n {
	case 0:
		r = "zero"
	case 1:
		r = "one"
		fallthrough
	case 2:
		r += "two"
		fallthrough
	case 3:
		r += "three"
	case 4, 5, 6:
		r = "4-6"
	case -1:
		r = "minus"
	case 1 << 40:
		r = "huge"
	default:
		r = "default"
	}
	return
}

func main() {
	fmt.Println(classify(1, 20, 7, 6, -1, "ab", "axb", nil, []int{1}, [2]int{}, 2.5, 101, 3))
	fmt.Println(classify("cq", 1), classify())
	fmt.Printf("%q\n", state(`one two "a b\" c" three""x "open`))
	for _, n := range []int{0, 1, 2, 3, 4, 6, 7, -1, 1 << 40} {
		fmt.Print(dense(n), " ")
	}
	fmt.Println()
	c := make(chan int, 5)
	for i := range 5 {
		c <- i
	}
	close(c)
	sum := 0
drain:
	for {
		select {
		case v, ok := <-c:
			switch {
			case !ok:
				break drain
			case v%2 == 0:
				continue drain
			}
			for {
				sum += v
				break
			}
		}
	}
	fmt.Println(sum)
	i := 0
	for i < 10 {
		i++
		if i == 3 {
			goto three
		}
		switch i {
		case 5:
			goto five
		}
		continue
	three:
		fmt.Print("three ")
		continue
	five:
		fmt.Println("five")
		break
	}
	fmt.Println(i)
}
