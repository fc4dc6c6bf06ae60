package main

import (
	"bytes"
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
	for _, t := range []string{"", "chicken", "日本語 text", "a,b,,c,", "  x  y ", "\xff\xfeabc\xe4"} {
		s := []byte(t)
		fmt.Printf("%q %q %q %q %q\n", bytes.ToUpper(s), bytes.ToLower(s), bytes.ToTitle(s), bytes.Title(s), bytes.ToValidUTF8(s, []byte("?")))
		fmt.Printf("%q %q %q %q\n", bytes.Fields(s), bytes.TrimSpace(s), bytes.Trim(s, "ac "), bytes.Clone(s))
		for _, u := range []string{"", ",", "c", "ken", "本", " "} {
			sep := []byte(u)
			fmt.Printf("%q %q %q %q %d %d %d %v\n", bytes.Split(s, sep), bytes.SplitN(s, sep, 2), bytes.SplitAfter(s, sep), bytes.SplitAfterN(s, sep, 3),
				bytes.Index(s, sep), bytes.LastIndex(s, sep), bytes.Count(s, sep), bytes.Contains(s, sep))
			b, a, ok := bytes.Cut(s, sep)
			p, okp := bytes.CutPrefix(s, sep)
			fmt.Printf("%q %q %v %q %v\n", b, a, ok, p, okp)
			fmt.Printf("%q %q %q %q %q %q\n", bytes.Replace(s, sep, []byte("-"), 2), bytes.ReplaceAll(s, sep, []byte("<>")), bytes.TrimLeft(s, u), bytes.TrimRight(s, u), bytes.TrimPrefix(s, sep), bytes.TrimSuffix(s, sep))
			fmt.Println(bytes.IndexAny(s, u), bytes.LastIndexAny(s, u), bytes.HasPrefix(s, sep), bytes.HasSuffix(s, sep), bytes.Compare(s, sep), bytes.Equal(s, sep), bytes.EqualFold(s, sep))
			for x := range bytes.SplitSeq(s, sep) {
				fmt.Printf("%q%d ", x, cap(x)-len(x))
			}
			fmt.Println()
		}
		fmt.Println(bytes.IndexByte(s, 'n'), bytes.IndexRune(s, '本'), bytes.IndexFunc(s, unicode.IsSpace), bytes.LastIndexFunc(s, unicode.IsLetter))
		fmt.Printf("%q %q %q\n", bytes.FieldsFunc(s, func(r rune) bool { return r == ',' }), bytes.TrimFunc(s, unicode.IsLetter), bytes.Map(unicode.ToUpper, s))
		fmt.Println(bytes.Runes(s), bytes.TrimSpace(s) == nil)
	}
	fmt.Printf("%s %s %v\n", bytes.Join([][]byte{[]byte("a"), []byte("b")}, []byte("--")), bytes.Repeat([]byte("ab"), 3), bytes.Clone(nil) == nil)
	var b bytes.Buffer
	b.WriteString("hello ")
	b.Write([]byte("world"))
	b.WriteByte('!')
	b.WriteRune('世')
	fmt.Fprintf(&b, " %d", 42)
	fmt.Println(b.String(), b.Len())
	p := make([]byte, 5)
	n, err := b.Read(p)
	fmt.Println(n, err, string(p), b.Len(), b.UnreadByte(), b.UnreadByte())
	c, err := b.ReadByte()
	fmt.Println(c, err, string(b.Next(3)))
	line, err := b.ReadString('!')
	fmt.Printf("%q %v\n", line, err)
	r, size, err := b.ReadRune()
	fmt.Println(r, size, err, b.UnreadRune(), b.UnreadRune())
	rest, err := b.ReadBytes('x')
	fmt.Printf("%q %v\n", rest, err)
	n, err = b.Read(p)
	fmt.Println(n, err)
	b.ReadFrom(strings.NewReader("from a reader"))
	b.Truncate(4)
	fmt.Println(b.String())
	var w strings.Builder
	m, err := b.WriteTo(&w)
	fmt.Println(m, err, w.String(), b.Len())
	try(func() { b.Truncate(3) })
	try(func() { b.Grow(-1) })
	var np *bytes.Buffer
	fmt.Println(np.String())
	rd := bytes.NewReader([]byte("abcdef"))
	io.CopyN(&b, rd, 2)
	fmt.Println(b.String(), rd.Len(), rd.Size())
	fmt.Println(rd.Seek(-1, io.SeekCurrent))
	all, _ := io.ReadAll(rd)
	fmt.Println(string(all))
}
