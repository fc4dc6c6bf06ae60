package strings

// A Builder puts a string together piece by piece. The zero Builder is empty. It must not be copied after use.
type Builder struct {
	// Natives work on these fields: keep in step.

	// addr is the Builder's own address once it is used, to detect copies.
	addr *Builder
	// data is where the bytes are, n how many there are.
	data []byte
	n    int
}

// String returns what was written so far.
func (b *Builder) String() string {
	return share(b.data, b.n)
}

// share returns the first n bytes of data as a string, without copying. They must not change any more.
func share(data []byte, n int) string

// Len returns the number of bytes so far.
func (b *Builder) Len() int {
	return b.n
}

// Cap returns how many bytes there is room for.
func (b *Builder) Cap() int {
	return cap(b.data)
}

// Reset empties the builder.
func (b *Builder) Reset() {
	b.addr = nil
	b.data = nil
	b.n = 0
}

// Grow makes room for n more bytes.
func (b *Builder) Grow(n int) {
	if n < 0 {
		panic("strings.Builder.Grow: negative count")
	}
	b.grow(n)
}

func (b *Builder) grow(n int)

// Write appends p. The error is always nil.
func (b *Builder) Write(p []byte) (int, error)

// WriteByte appends c. The error is always nil.
func (b *Builder) WriteByte(c byte) error

// WriteRune appends the character r and returns its size. The error is always nil.
func (b *Builder) WriteRune(r rune) (int, error)

// WriteString appends s. The error is always nil.
func (b *Builder) WriteString(s string) (int, error)
