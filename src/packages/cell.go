// Package cell shows the value of a cell's last expression.
package cell

import "fmt"

// show hands a rendered value to whoever shows the cell.
func show(text string)

// Result renders the values of an expression in Go syntax, one below the other.
func Result(vals ...any) {
	for _, v := range vals {
		switch v := v.(type) {
		case error:
			show(v.Error())
		case fmt.Stringer:
			show(v.String())
		default:
			show(fmt.Sprintf("%#v", v))
		}
	}
}
