// Package fs has the errors and modes that file operations share.
package fs

import "errors"

// Errors that errors.Is recognizes in what file operations return.
var (
	// ErrInvalid says that an argument makes no sense.
	ErrInvalid = errors.New("invalid argument")
	// ErrPermission says that something is not allowed.
	ErrPermission = errors.New("permission denied")
	// ErrExist says that a file exists already.
	ErrExist = errors.New("file already exists")
	// ErrNotExist says that a file does not exist.
	ErrNotExist = errors.New("file does not exist")
	// ErrClosed says that a file is closed.
	ErrClosed = errors.New("file already closed")
)

// A PathError is the error of an operation on a file.
type PathError struct {
	// Op is the operation: "open", "read".
	Op string
	// Path is the file's name.
	Path string
	// Err is what went wrong.
	Err error
}

// Error returns the message: operation, name, cause.
func (e *PathError) Error() string {
	return e.Op + " " + e.Path + ": " + e.Err.Error()
}

// Unwrap returns what went wrong.
func (e *PathError) Unwrap() error {
	return e.Err
}

// A FileMode is a file's mode and permission bits.
type FileMode uint32

// Perm returns the permission bits.
func (m FileMode) Perm() FileMode {
	return m & 0777
}
