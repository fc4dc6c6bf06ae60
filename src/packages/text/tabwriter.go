// Package tabwriter aligns text in columns: cells end with tabs, and neighbouring lines with a cell at the same place form
// a column.
package tabwriter

import (
	"io"
	"unicode/utf8"
)

// The flags of a Writer.
const (
	// FilterHTML counts tags as nothing and entities as one character.
	FilterHTML uint = 1 << iota
	// StripEscape leaves out the Escape characters around escaped text.
	StripEscape
	// AlignRight puts the padding in front of the text.
	AlignRight
	// DiscardEmptyColumns treats columns whose cells are empty and end with vertical tabs as if they were not there.
	DiscardEmptyColumns
	// TabIndent pads empty cells at the beginning of a line with tabs.
	TabIndent
	// Debug shows a bar between columns.
	Debug
)

// Escape stands before and behind text that is passed on as it is.
const Escape = '\xff'

// A cell is text that ends with a tab or a line.
type cell struct {
	size  int  // in bytes
	width int  // in characters
	hard  bool // it ends with a horizontal tab
}

// A Writer is a filter that aligns columns. It holds text back: Flush must be called at the end.
type Writer struct {
	out      io.Writer
	minWidth int
	tabWidth int
	padding  int
	pad      [8]byte
	flags    uint

	text    []byte   // of the lines, without tabs and line ends
	counted int      // so much of text is counted in the width of a cell
	cell    cell     // the one that has not ended
	end     byte     // what ends the escaped text, tag or entity that we are in; 0 outside
	lines   [][]cell // the last one has not ended
	widths  []int    // of the columns that enclose what is being written
	err     error    // of out; nothing is written after it
}

// NewWriter returns a Writer; the parameters are those of Init.
func NewWriter(output io.Writer, minwidth, tabwidth, padding int, padchar byte, flags uint) *Writer {
	return new(Writer).Init(output, minwidth, tabwidth, padding, padchar, flags)
}

// Init prepares a Writer: cells are at least minwidth wide, padding included; tabs are tabwidth wide; padding is added to
// the width of text and filled with padchar.
func (b *Writer) Init(output io.Writer, minwidth, tabwidth, padding int, padchar byte, flags uint) *Writer {
	if minwidth < 0 || tabwidth < 0 || padding < 0 {
		panic("negative minwidth, tabwidth, or padding")
	}
	b.out, b.minWidth, b.tabWidth, b.padding = output, minwidth, tabwidth, padding
	for i := range b.pad {
		b.pad[i] = padchar
	}
	if padchar == '\t' {
		flags &^= AlignRight
	}
	b.flags = flags
	b.reset()
	return b
}

func (b *Writer) has(flag uint) bool { return b.flags&flag != 0 }

// reset forgets all text.
func (b *Writer) reset() {
	b.text, b.counted, b.cell, b.end = b.text[:0], 0, cell{}, 0
	b.lines, b.widths = append(b.lines[:0], nil), b.widths[:0]
}

// Flush writes what was held back. An escaped text, tag or entity that has not ended ends here.
func (b *Writer) Flush() error {
	err := b.flush()
	b.reset()
	return err
}

// flush writes what was held back, and keeps it if that fails.
func (b *Writer) flush() error {
	if b.cell.size > 0 {
		if b.end != 0 {
			b.leave()
		}
		b.endCell(false)
	}
	b.format(0, 0, len(b.lines))
	err := b.err
	b.err = nil
	return err
}

// Write takes text. The errors are those of what the Writer writes to.
func (b *Writer) Write(buf []byte) (n int, err error) {
	for i, ch := range buf {
		if b.end != 0 {
			if ch != b.end {
				continue
			}
			through := i + 1
			if ch == Escape && b.has(StripEscape) {
				through = i
			}
			b.add(buf[n:through])
			n = i + 1
			b.leave()
			continue
		}
		switch ch {
		case '\t', '\v', '\n', '\f':
			b.add(buf[n:i])
			b.count()
			n = i + 1
			cells := b.endCell(ch == '\t')
			if ch == '\t' || ch == '\v' {
				continue
			}
			b.lines = append(b.lines, nil)
			// A line of one cell ends all columns.
			if ch == '\f' || cells == 1 {
				if err := b.flush(); err != nil {
					return n, err
				}
				b.reset()
				if ch == '\f' && b.has(Debug) {
					b.write([]byte("---\n"))
					if err := b.err; err != nil {
						b.err = nil
						return n, err
					}
				}
			}
		case Escape:
			b.add(buf[n:i])
			b.count()
			n = i
			if b.has(StripEscape) {
				n++
			}
			b.end = Escape
		case '<', '&':
			if b.has(FilterHTML) {
				b.add(buf[n:i])
				b.count()
				n = i
				b.end = '>'
				if ch == '&' {
					b.end = ';'
				}
			}
		}
	}
	b.add(buf[n:])
	return len(buf), nil
}

// add takes text of the cell that has not ended.
func (b *Writer) add(text []byte) {
	b.text = append(b.text, text...)
	b.cell.size += len(text)
}

// count adds text to the width of the cell that was not counted yet.
func (b *Writer) count() {
	b.cell.width += utf8.RuneCount(b.text[b.counted:])
	b.counted = len(b.text)
}

// leave ends an escaped text, tag or entity.
func (b *Writer) leave() {
	switch b.end {
	case Escape:
		b.count()
		if !b.has(StripEscape) {
			b.cell.width -= 2
		}
	case ';':
		b.cell.width++
	}
	b.counted = len(b.text)
	b.end = 0
}

// endCell ends the cell and returns how many the line has now.
func (b *Writer) endCell(hard bool) int {
	b.cell.hard = hard
	line := &b.lines[len(b.lines)-1]
	*line = append(*line, b.cell)
	b.cell = cell{}
	return len(*line)
}

// format writes the lines from, from+1, ..., to-1, whose text begins at pos, and returns where it ends. The columns that
// enclose them all have their widths already; it finds those of the next column.
func (b *Writer) format(pos, from, to int) int {
	column := len(b.widths)
	// The last cell of a line belongs to no column.
	inColumn := func(i int) bool { return column < len(b.lines[i])-1 }
	for i := from; i < to; i++ {
		if !inColumn(i) {
			continue
		}
		pos = b.writeLines(pos, from, i)
		from = i
		width, empty := b.minWidth, true
		for ; i < to && inColumn(i); i++ {
			c := b.lines[i][column]
			width = max(width, c.width+b.padding)
			if c.width > 0 || c.hard {
				empty = false
			}
		}
		if empty && b.has(DiscardEmptyColumns) {
			width = 0
		}
		b.widths = append(b.widths, width)
		pos = b.format(pos, from, i)
		b.widths = b.widths[:column]
		from = i
	}
	return b.writeLines(pos, from, to)
}

// writeLines writes lines whose columns all have their widths.
func (b *Writer) writeLines(pos, from, to int) int {
	for i := from; i < to; i++ {
		tabs := b.has(TabIndent)
		for j, c := range b.lines[i] {
			if j > 0 && b.has(Debug) {
				b.write([]byte{'|'})
			}
			if c.size > 0 {
				tabs = false
			}
			if c.size > 0 && !b.has(AlignRight) {
				b.write(b.text[pos : pos+c.size])
			}
			if j < len(b.widths) {
				b.fill(c.width, b.widths[j], tabs)
			}
			if c.size > 0 && b.has(AlignRight) {
				b.write(b.text[pos : pos+c.size])
			}
			pos += c.size
		}
		if i+1 < len(b.lines) {
			b.write([]byte{'\n'})
		} else {
			b.write(b.text[pos : pos+b.cell.size])
			pos += b.cell.size
		}
	}
	return pos
}

// fill writes the padding of a cell.
func (b *Writer) fill(textWidth, width int, tabs bool) {
	if b.pad[0] != '\t' && !tabs {
		b.repeat(b.pad[0], width-textWidth)
		return
	}
	if b.tabWidth == 0 {
		return
	}
	width = (width + b.tabWidth - 1) / b.tabWidth * b.tabWidth
	b.repeat('\t', (width-textWidth+b.tabWidth-1)/b.tabWidth)
}

func (b *Writer) repeat(c byte, n int) {
	chunk := [8]byte{c, c, c, c, c, c, c, c}
	for ; n > len(chunk); n -= len(chunk) {
		b.write(chunk[:])
	}
	b.write(chunk[:n])
}

func (b *Writer) write(text []byte) {
	if b.err != nil {
		return
	}
	n, err := b.out.Write(text)
	if n != len(text) && err == nil {
		err = io.ErrShortWrite
	}
	b.err = err
}
