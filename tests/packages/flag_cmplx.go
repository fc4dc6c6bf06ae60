package main

import (
	"flag"
	"fmt"
	"math"
	"math/cmplx"
	"os"
	"time"
)

func main() {
	fs := flag.NewFlagSet("prog", flag.ContinueOnError)
	fs.SetOutput(os.Stdout)
	n := fs.Int("n", 5, "number of `things`")
	name := fs.String("name", "bob", "a name")
	v := fs.Bool("v", false, "verbose")
	d := fs.Duration("d", time.Second, "how long")
	f := fs.Float64("f", 0, "factor\nsecond line")
	fs.Func("x", "call", func(s string) error { fmt.Println("x:", s); return nil })
	for _, args := range [][]string{
		{"-n", "7", "--name=al", "-v", "-d", "3m", "-f=2.5", "a", "-b"}, {}, {"-n", "x"}, {"-z"}, {"-v=maybe"}, {"-n"}, {"--", "-n"}, {"-x", "1", "-x=2"}, {"-=a"}, {"-help"}, {"-d", "5"}, {"-n=99999999999999999999"},
	} {
		err := fs.Parse(args)
		fmt.Println(err, *n, *name, *v, *d, *f, fs.Args(), fs.NArg(), fs.Arg(0), fs.NFlag())
	}
	fs.Visit(func(f *flag.Flag) { fmt.Print(f.Name, "=", f.Value, " ") })
	fmt.Println(fs.Lookup("n").DefValue, fs.Lookup("q") == nil, fs.Set("n", "3"), *n, fs.Set("q", "1"))
	p := flag.Int("workers", 4, "how many")
	flag.Parse()
	fmt.Println(*p, flag.NArg(), flag.Parsed())
	for _, x := range []complex128{0, 1, -1, 1i, -2.5i, 3 + 4i, -3 - 4i, 1e200 + 1e200i, complex(math.Inf(1), 1), 0.001 - 7i} {
		fmt.Println(x, cmplx.Abs(x), cmplx.Phase(x), cmplx.Sqrt(x), cmplx.Exp(x), cmplx.Log(x), cmplx.Pow(x, 2), cmplx.Pow(x, 0.5+1i), cmplx.Conj(x), cmplx.IsInf(x), cmplx.IsNaN(x), cmplx.Log10(x))
		r, t := cmplx.Polar(x)
		fmt.Println(cmplx.Rect(r, t))
	}
}
