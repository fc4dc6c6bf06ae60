// Package os is the program's view of the world outside: standard streams, arguments, environment, exit.
// Files are not supported.
package os

import (
	"errors"
	"io"
	"io/fs"
	"syscall"
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

// The bits of a FileMode.
const (
	ModeDir        = fs.ModeDir
	ModeAppend     = fs.ModeAppend
	ModeExclusive  = fs.ModeExclusive
	ModeTemporary  = fs.ModeTemporary
	ModeSymlink    = fs.ModeSymlink
	ModeDevice     = fs.ModeDevice
	ModeNamedPipe  = fs.ModeNamedPipe
	ModeSocket     = fs.ModeSocket
	ModeSetuid     = fs.ModeSetuid
	ModeSetgid     = fs.ModeSetgid
	ModeCharDevice = fs.ModeCharDevice
	ModeSticky     = fs.ModeSticky
	ModeIrregular  = fs.ModeIrregular
	ModeType       = fs.ModeType
	ModePerm       = fs.ModePerm
)

// The standard streams.
var (
	// Stdin is standard input.
	Stdin = &File{0, "/dev/stdin", false}
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

// Read reads at least one byte and at most len(b) bytes; io.EOF at the end.
func (f *File) Read(b []byte) (n int, err error) {
	if err := f.check("read"); err != nil {
		return 0, err
	}
	if len(b) == 0 {
		return 0, nil
	}
	if f.fd != 0 {
		return 0, &PathError{Op: "read", Path: f.name, Err: errBadFile}
	}
	n, why := read(b)
	if why != "" {
		return 0, &PathError{Op: "read", Path: f.name, Err: errors.New(why)}
	}
	if n == 0 {
		return 0, io.EOF
	}
	return n, nil
}

// WriteTo reads to the end and writes what it reads to w.
func (f *File) WriteTo(w io.Writer) (n int64, err error) {
	if err := f.check("read"); err != nil {
		return 0, err
	}
	return io.Copy(w, onlyReader{f})
}

// ReadFrom writes what it reads from r.
func (f *File) ReadFrom(r io.Reader) (n int64, err error) {
	if err := f.check("write"); err != nil {
		return 0, err
	}
	return io.Copy(onlyWriter{f}, r)
}

type onlyReader struct{ io.Reader }

type onlyWriter struct{ io.Writer }

var errBadFile = errors.New("bad file descriptor")

// Write writes b.
func (f *File) Write(b []byte) (n int, err error) {
	if err := f.check("write"); err != nil {
		return 0, err
	}
	if f.fd == 0 {
		return 0, &PathError{Op: "write", Path: f.name, Err: errBadFile}
	}
	write(f.fd, b)
	return len(b), nil
}

// WriteString writes s.
func (f *File) WriteString(s string) (n int, err error) {
	if err := f.check("write"); err != nil {
		return 0, err
	}
	if f.fd == 0 {
		return 0, &PathError{Op: "write", Path: f.name, Err: errBadFile}
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

func read(b []byte) (n int, why string)

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
		return &SyscallError{"setenv", syscall.EINVAL}
	}
	for i := 0; i < len(key); i++ {
		if key[i] == '=' || key[i] == 0 {
			return &SyscallError{"setenv", syscall.EINVAL}
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

// Clearenv removes all environment variables.
func Clearenv() {
	for _, kv := range Environ() {
		key, _ := cut(kv)
		Unsetenv(key)
	}
}

// Environ returns the environment, as key=value.
func Environ() []string {
	var all []string
	seen := map[string]bool{}
	for _, kv := range environ() {
		key, value := cut(kv)
		if v, ok := changed[key]; ok {
			seen[key] = true
			if removed[key] {
				continue
			}
			value = v
		}
		all = append(all, key+"="+value)
	}
	for key, value := range changed {
		if !seen[key] && !removed[key] {
			all = append(all, key+"="+value)
		}
	}
	return all
}

func environ() []string

// cut splits an entry of the environment at its '='.
func cut(kv string) (key, value string) {
	for i := 1; i < len(kv); i++ {
		if kv[i] == '=' {
			return kv[:i], kv[i+1:]
		}
	}
	return kv, ""
}

// ExpandEnv replaces $var and ${var} by environment variables.
func ExpandEnv(s string) string {
	return Expand(s, Getenv)
}

// Expand replaces $var and ${var} by what mapping says.
func Expand(s string, mapping func(string) string) string {
	var out []byte
	from := 0
	for i := 0; i+1 < len(s); i++ {
		if s[i] != '$' {
			continue
		}
		out = append(out, s[from:i]...)
		name, width := variable(s[i+1:])
		switch {
		case name != "":
			out = append(out, mapping(name)...)
		case width == 0:
			out = append(out, '$')
		}
		i += width
		from = i + 1
	}
	if from == 0 {
		return s
	}
	return string(append(out, s[min(from, len(s)):]...))
}

func inName(c byte) bool {
	return c == '_' || '0' <= c && c <= '9' || 'a' <= c && c <= 'z' || 'A' <= c && c <= 'Z'
}

// special tells whether c is a variable of the shell of one character.
func special(c byte) bool {
	switch c {
	case '*', '#', '$', '@', '!', '?', '-', '0', '1', '2', '3', '4', '5', '6', '7', '8', '9':
		return true
	}
	return false
}

// variable reads the name behind a '$': an empty one with a width is malformed, and goes.
func variable(s string) (name string, width int) {
	if s[0] == '{' {
		if len(s) > 2 && special(s[1]) && s[2] == '}' {
			return s[1:2], 3
		}
		for i := 1; i < len(s); i++ {
			if s[i] == '}' {
				if i == 1 {
					return "", 2
				}
				return s[1:i], i + 1
			}
		}
		return "", 1
	}
	if special(s[0]) {
		return s[:1], 1
	}
	n := 0
	for n < len(s) && inName(s[n]) {
		n++
	}
	return s[:n], n
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

// NewSyscallError returns err as the error of a call; nil if there was none.
func NewSyscallError(syscall string, err error) error {
	if err == nil {
		return nil
	}
	return &SyscallError{syscall, err}
}

// Timeout tells whether what went wrong is that it took too long.
func (e *SyscallError) Timeout() bool {
	t, ok := e.Err.(interface{ Timeout() bool })
	return ok && t.Timeout()
}

// Getpid returns the number of the process.
func Getpid() int {
	return syscall.Getpid()
}

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

// What separates the elements of a path, and paths in a list.
const (
	PathSeparator     = '/'
	PathListSeparator = ':'
)

// IsPathSeparator tells whether c separates the elements of a path.
func IsPathSeparator(c uint8) bool { return c == PathSeparator }

// A Signal is something that the operating system tells a program.
type Signal interface {
	String() string
	Signal()
}

// Signals that every system has.
var (
	// Interrupt is what Ctrl-C sends.
	Interrupt Signal = syscall.SIGINT
	// Kill ends a program.
	Kill Signal = syscall.SIGKILL
)

// A Process is a running program. The only one that can be reached is this one.
type Process struct {
	// Pid is its number.
	Pid int

	released bool
}

// ErrProcessDone says that a process has ended.
var ErrProcessDone = errors.New("os: process already finished")

// FindProcess finds a process by its number, whether there is one or not.
func FindProcess(pid int) (*Process, error) {
	return &Process{Pid: pid}, nil
}

// Signal sends a signal to the process.
func (p *Process) Signal(sig Signal) error {
	if p.released {
		return errors.New("os: process already released")
	}
	s, ok := sig.(syscall.Signal)
	if !ok {
		return errors.New("os: unsupported signal type")
	}
	return syscall.Kill(p.Pid, s)
}

// Kill ends the process at once.
func (p *Process) Kill() error {
	return p.Signal(Kill)
}

// Release says that the process is of no interest any more.
func (p *Process) Release() error {
	p.released = true
	return nil
}
