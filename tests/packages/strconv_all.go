package main

import (
	"errors"
	"fmt"
	"math"
	"strconv"
)

func main() {
	for _, s := range []string{"0", "1", "-1", "+5", "123", "9223372036854775807", "9223372036854775808", "-9223372036854775808", "-9223372036854775809", "18446744073709551615", "18446744073709551616", "", "-", "+", "abc", "1a", "0x1F", "0b101", "0o17", "017", "1_000", "0x_1", "1__0", "_1", "0_8", "0x", "0b2", " 1", "1.5", "٣", "99999999999999999999x", "zz", "ZZ"} {
		n, err := strconv.Atoi(s)
		fmt.Println(s, n, err)
		for _, base := range []int{0, 2, 10, 16, 36} {
			for _, bits := range []int{0, 8, 32, 64} {
				i, e1 := strconv.ParseInt(s, base, bits)
				u, e2 := strconv.ParseUint(s, base, bits)
				fmt.Println(base, bits, i, e1, u, e2)
			}
		}
		v, err := strconv.ParseBool(s)
		fmt.Println(v, err)
		f, err := strconv.ParseFloat(s, 64)
		fmt.Println(f, err)
	}
	_, err := strconv.ParseInt("1", 1, 64)
	fmt.Println(err)
	_, err = strconv.ParseInt("1", 10, 65)
	fmt.Println(err)
	_, err = strconv.Atoi("bad\n")
	fmt.Printf("%v %T %v %v %q\n", err, err, errors.Is(err, strconv.ErrSyntax), errors.Unwrap(err), err.Error())
	fmt.Println(strconv.Itoa(-45), strconv.FormatInt(-255, 16), strconv.FormatUint(math.MaxUint64, 36), strconv.FormatBool(true), strconv.FormatFloat(1.5, 'f', -1, 64), strconv.FormatFloat(1e21, 'g', -1, 64), strconv.FormatFloat(0.1, 'e', 3, 32))
	fmt.Println(string(strconv.AppendInt([]byte("n="), 42, 10)), string(strconv.AppendQuote([]byte("q="), "x\ty")), string(strconv.AppendBool(nil, false)), string(strconv.AppendFloat(nil, 2.5, 'f', 2, 64)))
	fmt.Println(strconv.Quote("hi\n\"x\" ☺ \x00\xff"), strconv.QuoteToASCII("☺é"), strconv.QuoteRune('☺'), strconv.QuoteRuneToASCII('☺'), strconv.QuoteToGraphic("\u3000\t"))
	for _, s := range []string{`"abc"`, `"a\tb\x41\u00e9\U0001F600\101"`, "`raw\\n`", `'x'`, `'\n'`, `'xy'`, `"unterminated`, `"bad\q"`, `""`, `''`, "`a\rb`", `"a"b`, `'\''`, `"\'"`, `'"'`, `"\xff"`, "\"a\nb\"", `"\ud800"`, `x`, ``, `"`, `'世'`} {
		u, err := strconv.Unquote(s)
		p, err2 := strconv.QuotedPrefix(s + "tail")
		fmt.Printf("%s %q %v %q %v\n", s, u, err, p, err2)
	}
	r, mb, tail, err := strconv.UnquoteChar(`\u00e9xyz`, '"')
	fmt.Println(r, mb, tail, err)
	fmt.Println(strconv.IsPrint('a'), strconv.IsPrint('\n'), strconv.CanBackquote("a`b"), strconv.IntSize)
	fmt.Println(strconv.FormatComplex(1-2i, 'g', -1, 128))
}
