package main

import (
	"bytes"
	"flag"
	"fmt"
	"hash"
	"hash/fnv"
	"io"
	"io/fs"
	"math/rand"
	randv2 "math/rand/v2"
	"os"
	"sort"
	"strconv"
	"strings"
	"time"
	"unicode"
)

type at struct{ b [20]byte }

func (a *at) WriteAt(p []byte, off int64) (int, error) { return copy(a.b[off:], p), nil }

func main() {
	for _, s := range []string{"1+2i", "(1-2i)", "i", "+i", "-i", "3i", "3", "", "()", "(3", "1+i", "1++2i", "1+-2i", "+1+2i", "-1-2i", "1e3-2e-3i", "0x1p3+0x2p-1i", "inf+nani", "Inf-Infi", "nan+nani", "+nan", "1e400+2i", "1+1e400i", "1+2", "1+2ii", "1 + 2i", "1_0+2i", "0x1_0p0i", "infinity", "NaN", "1e+2i", "1e", "1ei", "1.5.2i", ".5+.5i", "5.i", "1+2j", "((1+2i))", "-0-0i"} {
		for _, n := range []int{128, 64} {
			c, err := strconv.ParseComplex(s, n)
			fmt.Printf("%q %d %v %v\n", s, n, c, err)
		}
	}
	fmt.Printf("%s\n", strconv.AppendQuoteRuneToGraphic([]byte("x"), '\u3000'))
	fmt.Println(strings.ToUpperSpecial(unicode.TurkishCase, "ıi abc é"), strings.ToLowerSpecial(unicode.AzeriCase, "Iİ ABC"), strings.ToTitleSpecial(unicode.TurkishCase, "iı"), string(bytes.ToUpperSpecial(unicode.TurkishCase, []byte("i"))))
	sp := unicode.SpecialCase{{Lo: 'a', Hi: 'f', Delta: [3]rune{unicode.UpperLower, unicode.UpperLower, unicode.UpperLower}}}
	fmt.Println(string(sp.ToUpper('b')), string(sp.ToLower('a')), string(sp.ToTitle('d')), string(sp.ToUpper('z')))
	fmt.Println(unicode.Is(unicode.LC, 'ǅ'), unicode.Is(unicode.Cn, 0x378), unicode.In('x', unicode.GraphicRanges...), unicode.In(' ', unicode.PrintRanges...), unicode.Is(unicode.LC, 'ª'))
	for _, h := range []hash.Hash{fnv.New32(), fnv.New32a(), fnv.New64(), fnv.New64a(), fnv.New128(), fnv.New128a()} {
		io.WriteString(h, "hello, wörld")
		c := h.(hash.Cloner)
		d, err := c.Clone()
		io.WriteString(h, "!")
		fmt.Printf("%T %x %x %d %d %v\n", h, h.Sum(nil), d.Sum([]byte{1}), h.Size(), h.BlockSize(), err)
		h.Reset()
		fmt.Printf("%x\n", h.Sum(nil))
	}
	var a at
	w := io.NewOffsetWriter(&a, 3)
	io.WriteString(w, "abc")
	n, err := w.Seek(1, io.SeekStart)
	fmt.Println(n, err)
	io.WriteString(w, "ZZ")
	w.WriteAt([]byte("q"), 7)
	fmt.Println(w.WriteAt(nil, -1))
	fmt.Println(w.Seek(-9, io.SeekCurrent))
	fmt.Println(w.Seek(0, io.SeekEnd))
	fmt.Printf("%q\n", a.b[:])
	z := rand.NewZipf(rand.New(rand.NewSource(1)), 1.5, 2, 100)
	for range 10 {
		fmt.Print(z.Uint64(), " ")
	}
	z2 := randv2.NewZipf(randv2.New(randv2.NewPCG(1, 2)), 1.1, 1, 1000)
	for range 10 {
		fmt.Print(z2.Uint64(), " ")
	}
	fmt.Println(rand.NewZipf(nil, 1, 1, 1) == nil)
	func() {
		defer func() { fmt.Println(recover()) }()
		(*rand.Zipf)(nil).Uint64()
	}()
	fsx := flag.NewFlagSet("x", flag.ContinueOnError)
	fsx.SetOutput(os.Stdout)
	fsx.Init("y", flag.ContinueOnError)
	var i64 int64
	var u uint
	var u64 uint64
	fsx.Int64Var(&i64, "i", 3, "an `int`")
	fsx.UintVar(&u, "u", 4, "")
	fsx.Uint64Var(&u64, "U", 5, "big")
	fmt.Println(fsx.Parse([]string{"-i", "-9", "--u=7", "-U", "18446744073709551615", "rest"}), i64, u, u64, fsx.Args())
	fmt.Println(fsx.Parse([]string{"-u", "-1"}))
	fsx.Usage()
	flag.Int64Var(&i64, "ii", 1, "")
	flag.UintVar(&u, "uu", 1, "")
	flag.Uint64Var(&u64, "uuu", 1, "")
	fmt.Println(*flag.Uint64("u4", 8, ""), i64)
	for _, n := range []string{"", "UTC", "Local"} {
		l, err := time.LoadLocation(n)
		fmt.Println(l, err)
	}
	for _, m := range []os.FileMode{0, 0644, 0755 | os.ModeDir, os.ModeSymlink | 0777, os.ModeDevice | os.ModeCharDevice | 0600, os.ModeSetuid | os.ModeSticky | os.ModeIrregular | 0111, 1<<32 - 1} {
		fmt.Println(m, m.IsDir(), m.IsRegular(), m.Perm(), m.Type(), uint32(m))
	}
	fmt.Printf("%v %d %s %o\n", fs.FileMode(0640), fs.FileMode(0640), fs.ModePerm, fs.ModeDir)
	pe := &fs.PathError{Op: "open", Path: "x", Err: fs.ErrNotExist}
	fmt.Println(pe, pe.Timeout(), os.IsNotExist(pe), os.NewSyscallError("x", nil))
	os.Clearenv()
	os.Setenv("B", "2")
	os.Setenv("A", "x y")
	os.Setenv("LONG_name9", "long")
	os.Setenv("C", "")
	os.Unsetenv("C")
	e := os.Environ()
	sort.Strings(e)
	fmt.Printf("%q\n", e)
	for _, s := range []string{"", "$", "$A", "$A$B", "${A}", "${", "${}", "${A", "a$Ab", "$LONG_name9-", "$$", "$9x", "${9}x", "${*}", "$-", "$ x", "$(x)", "100%$", "$B$", "${LONG_name9}$A!", "a${", "$é"} {
		fmt.Printf("%q %q %q\n", s, os.ExpandEnv(s), os.Expand(s, func(n string) string { return "<" + n + ">" }))
	}
	fmt.Println(os.IsPathSeparator('/'), string(os.PathSeparator), string(os.PathListSeparator))
}
