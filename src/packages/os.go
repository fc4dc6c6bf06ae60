// Package os is the program's view of the world outside: standard streams, arguments, environment, exit.
// Files and standard input are not supported.
package os

import (
	"errors"
	"io/fs"
)

// Args holds the command line: the program's name first.
var Args = args()

// Errors that errors.Is recognizes in what this package returns.
var (
	// ErrInvalid says that an argument makes no sense.
	ErrInvalid = fs.ErrInvalid
	// ErrPermission says that something is not allowed.
	ErrPermission = fs.ErrPermission
	// ErrExist says that a file exists already.
	ErrExist = fs.ErrExist
	// ErrNotExist says that a file does not exist.
	ErrNotExist = fs.ErrNotExist
	// ErrClosed says that a file is closed.
	ErrClosed = fs.ErrClosed
)

// PathError is the error of an operation on a file.
type PathError = fs.PathError

// FileMode is a file's mode and permission bits.
type FileMode = fs.FileMode

// The standard streams.
var (
	// Stdout is standard output.
	Stdout = &File{1, "/dev/stdout", false}
	// Stderr is standard error.
	Stderr = &File{2, "/dev/stderr", false}
)

// A File is one of the standard streams.
type File struct {
	fd     int
	name   string
	closed bool
}

// Name returns the name that the file was opened by.
func (f *File) Name() string {
	return f.name
}

// Fd returns the number of the stream; the largest number if the file is closed.
func (f *File) Fd() uintptr {
	if f == nil || f.closed {
		return ^uintptr(0)
	}
	return uintptr(f.fd)
}

func (f *File) check(op string) error {
	if f == nil {
		return ErrInvalid
	}
	if f.closed {
		return &PathError{Op: op, Path: f.name, Err: ErrClosed}
	}
	return nil
}

// Write writes b.
func (f *File) Write(b []byte) (n int, err error) {
	if err := f.check("write"); err != nil {
		return 0, err
	}
	write(f.fd, b)
	return len(b), nil
}

// WriteString writes s.
func (f *File) WriteString(s string) (n int, err error) {
	if err := f.check("write"); err != nil {
		return 0, err
	}
	writeString(f.fd, s)
	return len(s), nil
}

// Close closes the file.
func (f *File) Close() error {
	if err := f.check("close"); err != nil {
		return err
	}
	f.closed = true
	return nil
}

// Sync does nothing: what is written is already out.
func (f *File) Sync() error {
	return f.check("sync")
}

func write(fd int, b []byte)

func writeString(fd int, s string)

func args() []string

// Exit ends the program at once with the given status: deferred calls do not run.
func Exit(code int)

// Getenv returns the value of an environment variable; "" if it is not set.
func Getenv(key string) string {
	v, _ := LookupEnv(key)
	return v
}

// LookupEnv returns the value of an environment variable, and whether it is set.
func LookupEnv(key string) (string, bool) {
	if v, ok := changed[key]; ok {
		return v, !removed[key]
	}
	return lookupEnv(key)
}

func lookupEnv(key string) (string, bool)

// Changes that the program made to its environment; the real one stays as it is.
var (
	changed = map[string]string{}
	removed = map[string]bool{}
)

// Setenv sets an environment variable for this program.
func Setenv(key, value string) error {
	if key == "" {
		return &SyscallError{"setenv", errors.New("invalid argument")}
	}
	for i := 0; i < len(key); i++ {
		if key[i] == '=' || key[i] == 0 {
			return &SyscallError{"setenv", errors.New("invalid argument")}
		}
	}
	changed[key] = value
	delete(removed, key)
	return nil
}

// Unsetenv removes an environment variable.
func Unsetenv(key string) error {
	changed[key] = ""
	removed[key] = true
	return nil
}

// A SyscallError is the error of a call of the operating system.
type SyscallError struct {
	// Syscall is the name of the call.
	Syscall string
	// Err is what went wrong.
	Err error
}

// Error returns the message.
func (e *SyscallError) Error() string {
	return e.Syscall + ": " + e.Err.Error()
}

// Unwrap returns what went wrong.
func (e *SyscallError) Unwrap() error {
	return e.Err
}

// Getpid returns the number of the process.
func Getpid() int

// Hostname returns the name of the machine.
func Hostname() (name string, err error) {
	return "localhost", nil
}

// IsNotExist tells whether err says that a file does not exist.
func IsNotExist(err error) bool {
	return errors.Is(err, ErrNotExist)
}

// IsExist tells whether err says that a file exists already.
func IsExist(err error) bool {
	return errors.Is(err, ErrExist)
}

// IsPermission tells whether err says that something is not allowed.
func IsPermission(err error) bool {
	return errors.Is(err, ErrPermission)
}

// A Signal is something that the operating system tells a program.
type Signal interface {
	String() string
	Signal()
}

type signal string

func (s signal) String() string { return string(s) }

func (s signal) Signal() {}

// Signals that every system has.
var (
	// Interrupt is what Ctrl-C sends.
	Interrupt Signal = signal("interrupt")
	// Kill ends a program.
	Kill Signal = signal("killed")
)
