// Package encoding has the interfaces of values that turn themselves into bytes or text.
package encoding

// BinaryMarshaler turns itself into bytes.
type BinaryMarshaler interface {
	MarshalBinary() (data []byte, err error)
}

// BinaryUnmarshaler reads itself from bytes, which it must copy.
type BinaryUnmarshaler interface {
	UnmarshalBinary(data []byte) error
}

// BinaryAppender appends itself to bytes.
type BinaryAppender interface {
	AppendBinary(b []byte) ([]byte, error)
}

// TextMarshaler turns itself into text.
type TextMarshaler interface {
	MarshalText() (text []byte, err error)
}

// TextUnmarshaler reads itself from text, which it must copy.
type TextUnmarshaler interface {
	UnmarshalText(text []byte) error
}

// TextAppender appends itself to text.
type TextAppender interface {
	AppendText(b []byte) ([]byte, error)
}
