// Package cell shows the value of a cell's last expression.
package cell

// kinds tells the natives the types whose methods are honoured, by pointers to them.
var kinds = []any{(*error)(nil), (*interface{ String() string })(nil)}

// render gives the values in the language's own syntax, a line each, or (recv not nil) whose Error or String methods must
// be called before.
func render(vals, kinds []any) (text string, recv []any)

// complete gives the text when the results of the methods are there.
func complete(vals, kinds []any, texts []string) string

// show hands the text to whoever shows the cell.
func show(text string)

// Result shows values.
func Result(vals ...any) {
	text, recv := render(vals, kinds)
	if recv != nil {
		texts := make([]string, len(recv))
		for i, r := range recv {
			texts[i] = textOf(r)
		}
		text = complete(vals, kinds, texts)
	}
	show(text)
}

// Failure shows nothing but an error in the last place.
func Failure(vals ...any) {
	if len(vals) > 0 {
		if err, ok := vals[len(vals)-1].(error); ok {
			show(textOf(err))
		}
	}
}

// textOf calls the method. One that panics is no reason to fail the cell.
func textOf(v any) (text string) {
	defer func() {
		if e := recover(); e != nil {
			text = "(its text panicked)"
			switch e := e.(type) {
			case error:
				text = "(its text panicked: " + e.Error() + ")"
			case string:
				text = "(its text panicked: " + e + ")"
			}
		}
	}()
	switch v := v.(type) {
	case error:
		return v.Error()
	case interface{ String() string }:
		return v.String()
	}
	return ""
}
