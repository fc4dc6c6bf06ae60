// Package reflect tells the type of a value, and compares values deeply. The rest of it is not supported.
package reflect

import "sync"

// A Kind is the kind of a type: what it is made of.
type Kind uint

// The kinds.
const (
	// Invalid is no kind.
	Invalid Kind = iota
	// Bool is the kind of bool.
	Bool
	// Int is the kind of int.
	Int
	// Int8 is the kind of int8.
	Int8
	// Int16 is the kind of int16.
	Int16
	// Int32 is the kind of int32.
	Int32
	// Int64 is the kind of int64.
	Int64
	// Uint is the kind of uint.
	Uint
	// Uint8 is the kind of uint8.
	Uint8
	// Uint16 is the kind of uint16.
	Uint16
	// Uint32 is the kind of uint32.
	Uint32
	// Uint64 is the kind of uint64.
	Uint64
	// Uintptr is the kind of uintptr.
	Uintptr
	// Float32 is the kind of float32.
	Float32
	// Float64 is the kind of float64.
	Float64
	// Complex64 is the kind of complex64.
	Complex64
	// Complex128 is the kind of complex128.
	Complex128
	// Array is the kind of arrays.
	Array
	// Chan is the kind of channels.
	Chan
	// Func is the kind of functions.
	Func
	// Interface is the kind of interfaces.
	Interface
	// Map is the kind of maps.
	Map
	// Pointer is the kind of pointers.
	Pointer
	// Slice is the kind of slices.
	Slice
	// String is the kind of strings.
	String
	// Struct is the kind of structs.
	Struct
	// UnsafePointer is the kind of unsafe pointers, which do not exist here.
	UnsafePointer
)

// Ptr is the old name of Pointer.
const Ptr = Pointer

var kindNames = [...]string{"invalid", "bool", "int", "int8", "int16", "int32", "int64", "uint", "uint8", "uint16",
	"uint32", "uint64", "uintptr", "float32", "float64", "complex64", "complex128", "array", "chan", "func", "interface",
	"map", "ptr", "slice", "string", "struct", "unsafe.Pointer"}

// String returns the name of the kind.
func (k Kind) String() string {
	if int(k) < len(kindNames) {
		return kindNames[k]
	}
	return "kind?"
}

// Type is the type of a value. Types are equal if == says so.
type Type interface {
	// String returns the type as %T prints it.
	String() string
	// Name returns the name of a named type without its package; "" for others.
	Name() string
	// PkgPath returns the import path of a named type's package.
	PkgPath() string
	// Kind returns the kind.
	Kind() Kind
	// Comparable tells whether == works on the type's values.
	Comparable() bool
}

type rtype struct {
	text       string
	name       string
	pkg        string
	kind       Kind
	comparable bool
}

func (t *rtype) String() string   { return t.text }
func (t *rtype) Name() string     { return t.name }
func (t *rtype) PkgPath() string  { return t.pkg }
func (t *rtype) Kind() Kind       { return t.kind }
func (t *rtype) Comparable() bool { return t.comparable }

var (
	mu    sync.Mutex
	known = map[int]*rtype{}
)

// describe gives the facts of the dynamic type of v: a number of its own, and the rest.
func describe(v any) (id int, text, name, pkg string, kind int, comparable bool)

// TypeOf returns the dynamic type of i; nil for nil.
func TypeOf(i any) Type {
	if i == nil {
		return nil
	}
	id, text, name, pkg, kind, comparable := describe(i)
	mu.Lock()
	defer mu.Unlock()
	t := known[id]
	if t == nil {
		t = &rtype{text, name, pkg, Kind(kind), comparable}
		known[id] = t
	}
	return t
}

// DeepEqual tells whether x and y are equal down to everything that they point at.
func DeepEqual(x, y any) bool
