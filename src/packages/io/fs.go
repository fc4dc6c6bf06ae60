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

// Timeout tells whether what went wrong is that it took too long.
func (e *PathError) Timeout() bool {
	t, ok := e.Err.(interface{ Timeout() bool })
	return ok && t.Timeout()
}

// A FileMode is a file's mode and permission bits.
type FileMode uint32

// The bits of a FileMode, from the highest; then all bits of the type, and the permissions.
const (
	ModeDir FileMode = 1 << (31 - iota)
	ModeAppend
	ModeExclusive
	ModeTemporary
	ModeSymlink
	ModeDevice
	ModeNamedPipe
	ModeSocket
	ModeSetuid
	ModeSetgid
	ModeCharDevice
	ModeSticky
	ModeIrregular

	ModeType = ModeDir | ModeSymlink | ModeNamedPipe | ModeSocket | ModeDevice | ModeCharDevice | ModeIrregular

	ModePerm FileMode = 0777
)

// String returns a letter for each bit, then the permissions: drwxr-xr-x.
func (m FileMode) String() string {
	var b []byte
	for i, c := range "dalTLDpSugct?" {
		if m&(1<<(31-i)) != 0 {
			b = append(b, byte(c))
		}
	}
	if len(b) == 0 {
		b = append(b, '-')
	}
	for i, c := range "rwxrwxrwx" {
		if m&(1<<(8-i)) == 0 {
			c = '-'
		}
		b = append(b, byte(c))
	}
	return string(b)
}

// IsDir tells whether it is a folder's.
func (m FileMode) IsDir() bool { return m&ModeDir != 0 }

// IsRegular tells whether it is an ordinary file's.
func (m FileMode) IsRegular() bool { return m&ModeType == 0 }

// Perm returns the permission bits.
func (m FileMode) Perm() FileMode { return m & ModePerm }

// Type returns the bits of the type.
func (m FileMode) Type() FileMode { return m & ModeType }
