package main

import (
	"fmt"
	"io"
	"strings"
	"unicode"
)

func try(f func()) {
	defer func() { fmt.Println("recovered:", recover()) }()
	f()
}

func main() {
	for _, s := range []string{"", "chicken", "日本語 text", "a,b,,c,", "  x  y ", "\xff\xfeabc\xe4", "Hello, World", "ǅ ß İ ſ K"} {
		fmt.Printf("%q %q %q %q %q\n", strings.ToUpper(s), strings.ToLower(s), strings.ToTitle(s), strings.Title(s), strings.ToValidUTF8(s, "?"))
		fmt.Printf("%q %q %q %q\n", strings.Fields(s), strings.TrimSpace(s), strings.Trim(s, "ac \xff"), strings.Clone(s))
		for _, sep := range []string{"", ",", "c", "ken", "本", " ", "\xff"} {
			fmt.Printf("%q %q %q %q %q %d %d %d %v\n", strings.Split(s, sep), strings.SplitN(s, sep, 2), strings.SplitAfter(s, sep), strings.SplitAfterN(s, sep, 3), strings.SplitN(s, sep, 0),
				strings.Index(s, sep), strings.LastIndex(s, sep), strings.Count(s, sep), strings.Contains(s, sep))
			b, a, ok := strings.Cut(s, sep)
			b2, a2, ok2 := strings.CutLast(s, sep)
			p, okp := strings.CutPrefix(s, sep)
			q, okq := strings.CutSuffix(s, sep)
			fmt.Printf("%q %q %v %q %q %v %q %v %q %v\n", b, a, ok, b2, a2, ok2, p, okp, q, okq)
			fmt.Printf("%q %q %q %q %q %q\n", strings.Replace(s, sep, "-", 2), strings.ReplaceAll(s, sep, "<>"), strings.TrimLeft(s, sep), strings.TrimRight(s, sep), strings.TrimPrefix(s, sep), strings.TrimSuffix(s, sep))
			fmt.Println(strings.IndexAny(s, sep), strings.LastIndexAny(s, sep), strings.ContainsAny(s, sep), strings.HasPrefix(s, sep), strings.HasSuffix(s, sep), strings.Compare(s, sep), strings.EqualFold(s, sep))
			for x := range strings.SplitSeq(s, sep) {
				fmt.Printf("%q ", x)
			}
			for x := range strings.SplitAfterSeq(s, sep) {
				fmt.Printf("%q ", x)
			}
			fmt.Println()
		}
		for _, r := range []rune{'c', '本', 'x', 0xfffd, -1, 0xd800, ' '} {
			fmt.Print(strings.IndexRune(s, r), strings.ContainsRune(s, r), " ")
		}
		fmt.Println(strings.IndexByte(s, 'n'), strings.LastIndexByte(s, 'c'))
		fmt.Println(strings.IndexFunc(s, unicode.IsSpace), strings.LastIndexFunc(s, unicode.IsLetter), strings.ContainsFunc(s, unicode.IsUpper))
		fmt.Printf("%q %q %q %q\n", strings.FieldsFunc(s, func(r rune) bool { return r == ',' || r == 'i' }), strings.TrimFunc(s, unicode.IsLetter), strings.TrimLeftFunc(s, unicode.IsLetter), strings.TrimRightFunc(s, unicode.IsLetter))
		fmt.Printf("%q\n", strings.Map(func(r rune) rune {
			if r == 'c' {
				return -1
			}
			if r == 'e' {
				return '世'
			}
			return r
		}, s))
		for x := range strings.FieldsSeq(s) {
			fmt.Printf("%q ", x)
		}
		fmt.Println()
	}
	for l := range strings.Lines("a\nb\n\nc") {
		fmt.Printf("%q ", l)
	}
	fmt.Println(strings.Repeat("ab", 3), strings.Repeat("", 5), strings.Repeat("x", 0), strings.Join([]string{"a", "b", "c"}, ", "), strings.Join(nil, "x"), strings.Join([]string{"a"}, "x"))
	fmt.Println(strings.EqualFold("Go", "GO"), strings.EqualFold("ß", "SS"), strings.EqualFold("K", "k"), strings.EqualFold("ſ", "S"), strings.Compare("a", "b"), strings.Fields("  ") == nil, len(strings.Split("", ",")))
	try(func() { strings.Repeat("x", -1) })
	try(func() { strings.NewReplacer("a") })
	r := strings.NewReplacer("<", "&lt;", ">", "&gt;", "a", "1", "aa", "2", "x", "")
	fmt.Println(r.Replace("<aax>b"), strings.NewReplacer("", "X").Replace("ab"), strings.NewReplacer("aaa", "3", "aa", "2", "a", "1", "i", "i", "longerst", "9", "", "X").Replace("aaaalongerst hi"))
	fmt.Println(strings.NewReplacer("a", "b", "b", "a", "a", "z").Replace("abba"), strings.NewReplacer().Replace("same"))
	var b strings.Builder
	fmt.Println(b.Len(), b.String() == "")
	b.WriteString("héllo")
	b.WriteByte(' ')
	n, err := b.WriteRune('世')
	m, _ := b.Write([]byte("abc"))
	fmt.Fprintf(&b, "%03d|", 7)
	s1 := b.String()
	b.WriteString("more")
	fmt.Println(n, err, m, b.Len(), s1, b.String())
	b.Grow(100)
	fmt.Println(b.Cap()-b.Len() >= 100, b.String())
	b.Reset()
	b.WriteRune(-1)
	fmt.Printf("%q %d\n", b.String(), b.Len())
	try(func() { b.Grow(-1) })
	try(func() { c := b; c.WriteByte('x') })
	rd := strings.NewReader("héllo wörld")
	p := make([]byte, 4)
	n, err = rd.Read(p)
	fmt.Println(n, err, string(p), rd.Len(), rd.Size())
	ch, size, err := rd.ReadRune()
	fmt.Println(string(ch), size, err, rd.UnreadRune(), rd.UnreadRune())
	c, err := rd.ReadByte()
	fmt.Println(c, err, rd.UnreadByte())
	pos, err := rd.Seek(-3, io.SeekEnd)
	rest, err2 := io.ReadAll(rd)
	fmt.Println(pos, err, string(rest), err2)
	_, err = rd.Seek(-1, io.SeekStart)
	_, _, err2 = rd.ReadRune()
	n, err3 := rd.ReadAt(p, 9)
	fmt.Println(err, err2, n, err3)
	rd.Reset("xyz")
	rd.WriteTo(&b)
	fmt.Println(b.Len())
}
