// Package fmt prints and scans values under format strings.
package fmt

import (
	"errors"
	"io"
	"os"
)

// State is what a Formatter gets: where to write, and the flags and numbers of the verb.
type State interface {
	// Write adds to the text.
	Write(b []byte) (n int, err error)
	// Width returns the width, and whether there is one.
	Width() (wid int, ok bool)
	// Precision returns the precision, and whether there is one.
	Precision() (prec int, ok bool)
	// Flag tells whether the flag c was given.
	Flag(c int) bool
}

// Formatter is implemented by values that print themselves for every verb.
type Formatter interface {
	Format(f State, verb rune)
}

// Stringer is implemented by values that have a text form of their own.
type Stringer interface {
	String() string
}

// GoStringer is implemented by values that print themselves for %#v.
type GoStringer interface {
	GoString() string
}

// kinds tells the natives the types whose methods printing calls, by pointers to them.
var kinds = []any{(*error)(nil), (*Stringer)(nil), (*GoStringer)(nil), (*Formatter)(nil)}

// The members of the print family, for the natives.
const (
	modePrint = iota
	modePrintln
	modePrintf
	modeErrorf
)

// The methods that the natives ask for.
const (
	callError = iota
	callString
	callGoString
	callFormat
)

// render gives the text of a call of the print family, or (recv not nil) the methods that must be called before:
// receivers, and five numbers for each call. wrapped lists the operands of %w.
func render(mode int, format string, a []any, kinds []any) (text string, recv []any, codes []int, wrapped []int)

// printFile prints to a standard stream: the number of bytes, or -1 if methods must be called first or f is closed.
func printFile(f *os.File, mode int, format string, a []any, kinds []any) int

// printOn prints to a writer that the natives know: the number of bytes, or -1 if they do not, or if methods must be
// called first.
func printOn(w io.Writer, mode int, format string, a []any, kinds []any) int

// What the text of a call is: formatted by the verb, as it stands, or as it stands and what a panic left. A panic
// makes width and precision of the directive zero for what follows.
const (
	formVerb = iota
	formRaw
	formPanic
)

// complete gives the text when the results of the methods are there.
func complete(mode int, format string, a []any, kinds []any, texts []string, forms []int) string

// isNilPointer tells whether v holds a nil pointer.
func isNilPointer(v any) bool

// textOf is the text of one call of the print family.
func textOf(mode int, format string, a []any) string {
	text, recv, codes, _ := render(mode, format, a, kinds)
	if recv != nil {
		text = withCalls(mode, format, a, recv, codes, false)
	}
	return text
}

// withCalls calls the methods and gives the text. nested: while printing what a method panicked with.
func withCalls(mode int, format string, a []any, recv []any, codes []int, nested bool) string {
	texts := make([]string, len(recv))
	forms := make([]int, len(recv))
	broken := -1
	for i, r := range recv {
		c := codes[i*6:]
		p := &pp{verb: rune(c[1]), flags: c[2], wid: c[3], prec: c[4]}
		if c[5] == broken {
			p.wid, p.prec = min(p.wid, 0), min(p.prec, 0)
		}
		texts[i], forms[i] = call(r, c[0], p, nested)
		if forms[i] == formPanic {
			broken = c[5]
		}
	}
	return complete(mode, format, a, kinds, texts, forms)
}

// call calls one method of r. A panic becomes a part of the text.
func call(r any, method int, p *pp, nested bool) (text string, form int) {
	defer func() {
		e := recover()
		if e == nil {
			return
		}
		if isNilPointer(r) {
			text, form = "<nil>", formRaw
			return
		}
		if nested {
			panic(e)
		}
		names := [...]string{"Error", "String", "GoString", "Format"}
		text = string(p.buf) + "%!" + string(p.verb) + "(PANIC=" + names[method] + " method: " + nestedText(e) + ")"
		form = formPanic
	}()
	switch method {
	case callError:
		return r.(error).Error(), formVerb
	case callString:
		return r.(Stringer).String(), formVerb
	case callGoString:
		return r.(GoStringer).GoString(), formVerb
	}
	r.(Formatter).Format(p, p.verb)
	return string(p.buf), formRaw
}

// nestedText is the text of what a method panicked with.
func nestedText(e any) string {
	a := []any{e}
	text, recv, codes, _ := render(modePrint, "", a, kinds)
	if recv != nil {
		text = withCalls(modePrint, "", a, recv, codes, true)
	}
	return text
}

// pp is the State of one call of a Format method.
type pp struct {
	buf       []byte
	verb      rune
	flags     int
	wid, prec int
}

func (p *pp) Write(b []byte) (n int, err error) {
	p.buf = append(p.buf, b...)
	return len(b), nil
}

func (p *pp) WriteString(s string) (n int, err error) {
	p.buf = append(p.buf, s...)
	return len(s), nil
}

func (p *pp) Width() (wid int, ok bool) {
	return max(p.wid, 0), p.wid >= 0
}

func (p *pp) Precision() (prec int, ok bool) {
	return max(p.prec, 0), p.prec >= 0
}

func (p *pp) Flag(c int) bool {
	switch c {
	case '-':
		return p.flags&1 != 0
	case '+':
		return p.flags&2 != 0
	case '#':
		return p.flags&4 != 0
	case ' ':
		return p.flags&8 != 0
	case '0':
		return p.flags&16 != 0
	}
	return false
}

// FormatString returns the directive that state and verb came from, such as "%+5.2f".
func FormatString(state State, verb rune) string {
	b := []byte{'%'}
	for _, c := range " +-#0" {
		if state.Flag(int(c)) {
			b = append(b, byte(c))
		}
	}
	if w, ok := state.Width(); ok {
		b = append(b, Sprint(w)...)
	}
	if p, ok := state.Precision(); ok {
		b = append(b, '.')
		b = append(b, Sprint(p)...)
	}
	return string(b) + string(verb)
}

// output prints to w by its methods.
func output(w io.Writer, mode int, format string, a []any) (n int, err error) {
	text := textOf(mode, format, a)
	switch w := w.(type) {
	case *os.File:
		return w.WriteString(text)
	case stringSink:
		return w.WriteString(text)
	}
	return w.Write([]byte(text))
}

// stringSink is what strings.Builder and bytes.Buffer are: writing a string is writing its bytes.
type stringSink interface {
	WriteString(s string) (n int, err error)
	WriteByte(c byte) error
	Cap() int
	Grow(n int)
	Len() int
	Reset()
	String() string
}

// Print prints its operands to standard output, with spaces between operands that are both no strings.
func Print(a ...any) (n int, err error) {
	if n := printFile(os.Stdout, modePrint, "", a, kinds); n >= 0 {
		return n, nil
	}
	return os.Stdout.WriteString(textOf(modePrint, "", a))
}

// Println prints its operands to standard output, with spaces between them and a newline at the end.
func Println(a ...any) (n int, err error) {
	if n := printFile(os.Stdout, modePrintln, "", a, kinds); n >= 0 {
		return n, nil
	}
	return os.Stdout.WriteString(textOf(modePrintln, "", a))
}

// Printf prints to standard output under a format.
func Printf(format string, a ...any) (n int, err error) {
	if n := printFile(os.Stdout, modePrintf, format, a, kinds); n >= 0 {
		return n, nil
	}
	return os.Stdout.WriteString(textOf(modePrintf, format, a))
}

// Fprint is Print to w.
func Fprint(w io.Writer, a ...any) (n int, err error) {
	if n := printOn(w, modePrint, "", a, kinds); n >= 0 {
		return n, nil
	}
	return output(w, modePrint, "", a)
}

// Fprintln is Println to w.
func Fprintln(w io.Writer, a ...any) (n int, err error) {
	if n := printOn(w, modePrintln, "", a, kinds); n >= 0 {
		return n, nil
	}
	return output(w, modePrintln, "", a)
}

// Fprintf is Printf to w.
func Fprintf(w io.Writer, format string, a ...any) (n int, err error) {
	if n := printOn(w, modePrintf, format, a, kinds); n >= 0 {
		return n, nil
	}
	return output(w, modePrintf, format, a)
}

// Sprint is Print to a string.
func Sprint(a ...any) string {
	return textOf(modePrint, "", a)
}

// Sprintln is Println to a string.
func Sprintln(a ...any) string {
	return textOf(modePrintln, "", a)
}

// Sprintf is Printf to a string.
func Sprintf(format string, a ...any) string {
	return textOf(modePrintf, format, a)
}

// Append is Print to the end of b.
func Append(b []byte, a ...any) []byte {
	return append(b, textOf(modePrint, "", a)...)
}

// Appendln is Println to the end of b.
func Appendln(b []byte, a ...any) []byte {
	return append(b, textOf(modePrintln, "", a)...)
}

// Appendf is Printf to the end of b.
func Appendf(b []byte, format string, a ...any) []byte {
	return append(b, textOf(modePrintf, format, a)...)
}

// Errorf makes an error of a formatted text. The operands of the verb %w, which are errors, are what it wraps.
func Errorf(format string, a ...any) (err error) {
	text, recv, codes, wrapped := render(modeErrorf, format, a, kinds)
	if recv != nil {
		text = withCalls(modeErrorf, format, a, recv, codes, false)
	}
	switch len(wrapped) {
	case 0:
		return errors.New(text)
	case 1:
		w := &wrapError{msg: text}
		w.err, _ = a[wrapped[0]].(error)
		return w
	}
	w := &wrapErrors{msg: text}
	for i := range a {
		for _, j := range wrapped {
			if i == j {
				if e, ok := a[i].(error); ok {
					w.errs = append(w.errs, e)
				}
				break
			}
		}
	}
	return w
}

type wrapError struct {
	msg string
	err error
}

func (e *wrapError) Error() string { return e.msg }

func (e *wrapError) Unwrap() error { return e.err }

type wrapErrors struct {
	msg  string
	errs []error
}

func (e *wrapErrors) Error() string { return e.msg }

func (e *wrapErrors) Unwrap() []error { return e.errs }
