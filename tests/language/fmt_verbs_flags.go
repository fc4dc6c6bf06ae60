// Widths, precisions, flags, indexes, and wrong verbs.
package main

import (
	"errors"
	"fmt"
)

func main() {
	fmt.Printf("|%5d|%-5d|%05d|%+d|% d|%x|%X|%#x|%o|%#o|%O|%b|%08b|%c|%U|%#U|\n", 42, 42, 42, 42, 42, 255, 255, 255, 8, 8, 8, 5, 5, 65, 0x1F600, 0x1F600)
	fmt.Printf("|%5d|%-6d|%06d|%+d|%x|%#X|% x|\n", -42, -42, -42, -42, -255, -255, -255)
	fmt.Printf("|%8s|%-8s|%.2s|%8.2s|%q|%#q|%x|%X|% x|%#x|% #x|\n", "abc", "abc", "abc", "abc", "a\"b", "a\"b", "hi", "hi", "hi", "hi", "hi")
	fmt.Printf("|%t|%6t|%-6t|%v|\n", true, false, true, false)
	fmt.Printf("|%6.2f|%-8.3f|%+.1e|%g|%G|%08.3f|%+08.2f|% .2f|%#.0f|%#g|\n", 3.14159, 2.5, 12345.678, 1e21, 1e-7, -3.14159, 3.14159, 2.5, 2.0, 2.0)
	fmt.Printf("|%*d|%-*d|%.*f|%[2]d %[1]d|%[3]*.[2]*[1]f|\n", 5, 42, 4, 7, 2, 3.14159)
	fmt.Printf("%[2]d %[1]d\n", 1, 2)
	fmt.Printf("%[3]*.[2]*[1]f|\n", 12.0, 2, 6)
	fmt.Printf("%d %s\n", "str", 5)
	fmt.Printf("%d\n")
	fmt.Printf("%d %d\n", 1)
	fmt.Printf("x\n", 1, "a")
	fmt.Printf("%!\n")
	fmt.Printf("%z %-\n", 3)
	fmt.Printf("%[5]d %[x]d %[1]d\n", 1)
	fmt.Printf("%t %c %q %U\n", 1, "s", 1.5, "x")
	fmt.Printf("100%% %v%%\n", 5)
	fmt.Printf("%v %d %s\n", []any{1, "a", nil}, []any{1, "a"}, []any{1, "a", nil})
	fmt.Printf("%5v|%-5v|%05v|%5v|%6v|%v\n", 1, 2, 3, "ab", []int{1, 2}, [2]string{"x", "y"})
	fmt.Printf("%x %X %x %x\n", []int{10, 11}, "hello", []byte{1, 171}, [3]byte{1, 2, 3})
	fmt.Printf("%q %v %s %d\n", []string{"a", "b"}, []byte("hi"), []byte("hi"), []byte("hi"))
	fmt.Printf("%6.2f|%v|%.1f\n", []float64{1, 2.345}, []float32{0.1}, map[string]float64{"a": 1.25})
	fmt.Printf("%+d %+v % d\n", []int{1, -2}, struct{ A, B int }{1, 2}, []int{3, -4})
	fmt.Printf("%s %v %d\n", errors.New("e"), errors.New("e"), 1)
	fmt.Printf("%p %v\n", nil, nil)
	fmt.Printf("%s %d\n", nil, nil)
	fmt.Printf("%c%c%c %c\n", 'a', 0x4e16, -1, 0x110000)
	fmt.Printf("%q %+q %#q %q\n", 'x', 'é', '\n', 0x7f)
	fmt.Printf("%10.3v|%-10v|%+v|%+q\n", "abcdef", true, "s", "é☺")
	fmt.Printf("%3c|%-3c|%03c\n", 'a', 'b', 'c')
	fmt.Printf("%08v|%+08d|%x|%#v %#v\n", -5, 5, -1, 1.0, 1e6)
	fmt.Printf("%6d|%-6d|%x\n", []int{1, 22}, [2]int8{-1, 1}, map[string]int{"k": 255})
	fmt.Printf("%T %T %T %T\n", nil, 1, "s", fmt.Printf)
	fmt.Printf("%v %v\n", struct{ E error }{errors.New("inner")}, &struct{ p *int }{})
	fmt.Println(fmt.Sprintf("%w", errors.New("w")), fmt.Sprintf("%s", []error{errors.New("q")}))
}
