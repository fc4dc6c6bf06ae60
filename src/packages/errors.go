// Package errors makes errors, wraps them and looks inside wrapped ones.
package errors

type errorString struct {
	s string
}

func (e *errorString) Error() string {
	return e.s
}

// New returns an error with the given text. Two calls give two different errors, even with the same text.
func New(text string) error {
	return &errorString{text}
}

// ErrUnsupported says that an operation cannot be carried out because it is not supported.
var ErrUnsupported = New("unsupported operation")

// Unwrap returns what err's Unwrap method returns if that method has the type func() error, and nil otherwise.
func Unwrap(err error) error {
	if u, ok := err.(interface{ Unwrap() error }); ok {
		return u.Unwrap()
	}
	return nil
}

// Is tells whether err, or any error that it wraps (depth first), equals target or says so with an Is method.
func Is(err, target error) bool {
	if err == nil || target == nil {
		return err == target
	}
	return is(err, target, comparable_(target))
}

// comparable_ tells whether == on the dynamic value of err cannot panic.
func comparable_(err error) bool

func is(err, target error, canCompare bool) bool {
	for err != nil {
		if canCompare && err == target {
			return true
		}
		if x, ok := err.(interface{ Is(error) bool }); ok && x.Is(target) {
			return true
		}
		switch x := err.(type) {
		case interface{ Unwrap() error }:
			err = x.Unwrap()
		case interface{ Unwrap() []error }:
			for _, inner := range x.Unwrap() {
				if is(inner, target, canCompare) {
					return true
				}
			}
			return false
		default:
			return false
		}
	}
	return false
}

// As finds the first error in err's tree (depth first) that can be assigned to what target points at, stores it there
// and returns true. It panics if target is not a non-nil pointer to an interface type or to a type that is an error.
func As(err error, target any) bool {
	if err == nil {
		return false
	}
	if target == nil {
		panic("errors: target cannot be nil")
	}
	switch asTarget(target, (*error)(nil)) {
	case 1:
		panic("errors: target must be a non-nil pointer")
	case 2:
		panic("errors: *target must be interface or implement error")
	}
	return as(err, target)
}

// asTarget says what is wrong with a target of As: 0 nothing, 1 no usable pointer, 2 it points at no error type.
// errorType is a pointer to the type error.
func asTarget(target, errorType any) int

// assign stores err in what target points at if the types allow it.
func assign(err error, target any) bool

func as(err error, target any) bool {
	for err != nil {
		if assign(err, target) {
			return true
		}
		if x, ok := err.(interface{ As(any) bool }); ok && x.As(target) {
			return true
		}
		switch x := err.(type) {
		case interface{ Unwrap() error }:
			err = x.Unwrap()
		case interface{ Unwrap() []error }:
			for _, inner := range x.Unwrap() {
				if as(inner, target) {
					return true
				}
			}
			return false
		default:
			return false
		}
	}
	return false
}

// AsType finds the first error in err's tree (depth first) that has type E and returns it.
func AsType[E error](err error) (E, bool) {
	var found *E
	return asType(err, &found)
}

func asType[E error](err error, found **E) (E, bool) {
	for err != nil {
		if e, ok := err.(E); ok {
			return e, true
		}
		if x, ok := err.(interface{ As(any) bool }); ok {
			if *found == nil {
				*found = new(E)
			}
			if x.As(*found) {
				return **found, true
			}
		}
		switch x := err.(type) {
		case interface{ Unwrap() error }:
			err = x.Unwrap()
		case interface{ Unwrap() []error }:
			for _, inner := range x.Unwrap() {
				if e, ok := asType(inner, found); ok {
					return e, true
				}
			}
			var zero E
			return zero, false
		default:
			var zero E
			return zero, false
		}
	}
	var zero E
	return zero, false
}

type joinError struct {
	errs []error
}

// Join returns an error that wraps all errors that are not nil; nil if there are none. Its text has one line for each.
func Join(errs ...error) error {
	n := 0
	for _, err := range errs {
		if err != nil {
			n++
		}
	}
	if n == 0 {
		return nil
	}
	if n == 1 && len(errs) == 1 {
		if _, ok := errs[0].(interface{ Unwrap() []error }); ok {
			return errs[0]
		}
	}
	e := &joinError{errs: make([]error, 0, n)}
	for _, err := range errs {
		if err != nil {
			e.errs = append(e.errs, err)
		}
	}
	return e
}

func (e *joinError) Error() string {
	text := e.errs[0].Error()
	for _, err := range e.errs[1:] {
		text += "\n" + err.Error()
	}
	return text
}

func (e *joinError) Unwrap() []error {
	return e.errs
}
