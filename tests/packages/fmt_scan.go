package main

import (
	"bufio"
	"errors"
	"fmt"
	"io"
	"strings"
)

type my int
type pt struct{ x, y int }

func (p *pt) Scan(s fmt.ScanState, verb rune) error {
	_, e := fmt.Fscanf(s, "%d,%d", &p.x, &p.y)
	return e
}
func main() {
	try := func(label string, f func(a, b *int) (int, error)) {
		var a, b int
		n, e := f(&a, &b)
		fmt.Printf("%s: %d %d %d %v\n", label, n, a, b, e)
	}
	for _, s := range []string{"1 2", "1\n2", "1", "", "  ", "x", "1 x", "1 2 3", "1,2", "1\n\n2", "0x10 010", "1_0 2", "-5 +6", "99999999999999999999 1", "1\r\n2", "0b11 0o7"} {
		try("Sscan "+fmt.Sprintf("%q", s), func(a, b *int) (int, error) { return fmt.Sscan(s, a, b) })
		try("Sscanln "+fmt.Sprintf("%q", s), func(a, b *int) (int, error) { return fmt.Sscanln(s, a, b) })
		try("Sscanf d d "+fmt.Sprintf("%q", s), func(a, b *int) (int, error) { return fmt.Sscanf(s, "%d %d", a, b) })
		try("Sscanf d,d "+fmt.Sprintf("%q", s), func(a, b *int) (int, error) { return fmt.Sscanf(s, "%d,%d", a, b) })
		try("Sscanf dnl "+fmt.Sprintf("%q", s), func(a, b *int) (int, error) { return fmt.Sscanf(s, "%d\n%d", a, b) })
		try("Sscanf v "+fmt.Sprintf("%q", s), func(a, b *int) (int, error) { return fmt.Sscanf(s, "%v%v", a, b) })
	}
	var s1, s2 string
	var f float64
	var b bool
	var r rune
	var u uint8
	var c complex128
	var bs []byte
	var m my
	var p pt
	var i int
	var i8 int8
	var f32 float32
	k := 0
	sh := func(n int, e error) {
		k++
		fmt.Printf("%d: %d %v | %q %q %v %v %v %v %v %q %v %v %v %v %v\n", k, n, e, s1, s2, f, b, r, u, c, bs, m, p, i, i8, f32)
		s1, s2, f, b, r, u, c, bs, m, p, i, i8, f32 = "", "", 0, false, 0, 0, 0, nil, 0, pt{}, 0, 0, 0
	}
	sh(fmt.Sscan("hello world 3.5 true", &s1, &s2, &f, &b))
	sh(fmt.Sscan("  héllo\n\tw 1e3 F", &s1, &s2, &f, &b))
	sh(fmt.Sscan("256", &u))
	sh(fmt.Sscan("255", &u))
	sh(fmt.Sscan("-1", &u))
	sh(fmt.Sscan("128", &i8))
	sh(fmt.Sscan("-128", &i8))
	sh(fmt.Sscan("(1+2i)", &c))
	sh(fmt.Sscan("bytes", &bs))
	sh(fmt.Sscan("7", &m))
	sh(fmt.Sscan("3,4", &p))
	sh(fmt.Sscan("1 x", &i, &m))
	sh(fmt.Sscan("nan", &f))
	sh(fmt.Sscan("0x1p4", &f))
	sh(fmt.Sscan("1e400", &f))
	sh(fmt.Sscan("1.5.5", &f))
	sh(fmt.Sscan("abc", &f))
	sh(fmt.Sscan("+Inf", &f))
	sh(fmt.Sscan("2.5", &f32))
	sh(fmt.Sscan("maybe", &b))
	sh(fmt.Sscan("TRUEx", &b))
	sh(fmt.Sscan("t", &b))
	sh(fmt.Sscan("0", &b))
	sh(fmt.Sscan("x", i))
	var st struct{}
	sh(fmt.Sscan("x", &st))
	sh(fmt.Sscanf("age:42 name:Bob", "age:%d name:%s", &i, &s1))
	sh(fmt.Sscanf("12345", "%2d%s", &i, &s1))
	sh(fmt.Sscanf("ff 0x1f", "%x %v", &i, &m))
	sh(fmt.Sscanf("x", "%c", &r))
	sh(fmt.Sscanf("世界", "%c%s", &r, &s1))
	sh(fmt.Sscanf("\"quoted str\" `raw`", "%q %q", &s1, &s2))
	sh(fmt.Sscanf("68656c", "%x", &s1))
	sh(fmt.Sscanf("50%", "%d%%", &i))
	sh(fmt.Sscanf("5", "%d %d", &i, &m))
	sh(fmt.Sscanf("5 6", "%d", &i))
	sh(fmt.Sscanf("5", "%z", &i))
	sh(fmt.Sscanf("abc", "abd%d", &i))
	sh(fmt.Sscanf("5", "%d", &i, &m))
	sh(fmt.Sscanf("101 77", "%b %o", &i, &m))
	sh(fmt.Sscanf("5 ", "%d ", &i))
	sh(fmt.Sscanf("5", "%5s", &s1))
	sh(fmt.Sscanf("abcdefgh", "%5s%s", &s1, &s2))
	sh(fmt.Sscanf("3.25", "%f", &f))
	sh(fmt.Sscanf("3", "%s", &i))
	sh(fmt.Sscanf("1,2", "%d , %d", &i, &m))
	sh(fmt.Sscanf("1 , 2", "%d,%d", &i, &m))
	sh(fmt.Sscanf("U+0041", "%U", &i))
	sh(fmt.Sscanf("  5", "%d", &i))
	sh(fmt.Sscanf("true", "%t", &b))
	sh(fmt.Sscanf("5\n", "%d\n", &i))
	sh(fmt.Sscanf("5 6\n", "%d %d\n", &i, &m))
	sh(fmt.Sscanf("a b", "%s%s", &s1, &s2))
	sh(fmt.Sscanf("a\nb", "%s %s", &s1, &s2))
	sh(fmt.Sscanf("", "%d", &i))
	sh(fmt.Sscanf("abc", "%d", &i))
	rd := strings.NewReader("10 20\n30 foo\n\nlast")
	sh(fmt.Fscan(rd, &i, &m))
	sh(fmt.Fscanln(rd, &i))
	sh(fmt.Fscanln(rd, &i, &s1))
	sh(fmt.Fscanln(rd, &s1))
	sh(fmt.Fscanln(rd, &s1))
	sh(fmt.Fscanln(rd, &s1))
	br := bufio.NewReader(strings.NewReader("1 2 3 4 x"))
	for {
		var k int
		n, e := fmt.Fscan(br, &k)
		fmt.Println(n, k, e)
		if e != nil {
			break
		}
	}
	sh(fmt.Fscan(errReader{}, &i))
	sc := bufio.NewScanner(strings.NewReader("a\nb\r\n\nc"))
	for sc.Scan() {
		fmt.Printf("%q ", sc.Text())
	}
	fmt.Println(sc.Err())
}

type errReader struct{}

func (errReader) Read(p []byte) (int, error) { return 0, errors.New("boom") }

var _ = io.EOF
