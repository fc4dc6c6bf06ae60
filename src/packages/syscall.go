// Package syscall has the signals and some errors of the operating system, and sends signals to the program itself. What
// else the operating system offers is not there.
package syscall

import (
	"errors"
	"io/fs"
)

// A Signal is a signal of the operating system; package os has the interface for it.
type Signal int

// Signal tells signals from other things.
func (s Signal) Signal() {}

// String returns what the signal says.
func (s Signal) String() string {
	// Here and not outside, so that a program which shows no signal does not make it.
	signalTexts := [...]string{
		1: "hangup",
		2: "interrupt",
		3: "quit",
		4: "illegal instruction",
		5: "trace/breakpoint trap",
		6: "aborted",
		7: "bus error",
		8: "floating point exception",
		9: "killed",
		10: "user defined signal 1",
		11: "segmentation fault",
		12: "user defined signal 2",
		13: "broken pipe",
		14: "alarm clock",
		15: "terminated",
		16: "stack fault",
		17: "child exited",
		18: "continued",
		19: "stopped (signal)",
		20: "stopped",
		21: "stopped (tty input)",
		22: "stopped (tty output)",
		23: "urgent I/O condition",
		24: "CPU time limit exceeded",
		25: "file size limit exceeded",
		26: "virtual timer expired",
		27: "profiling timer expired",
		28: "window changed",
		29: "I/O possible",
		30: "power failure",
		31: "bad system call",
	}
	if 0 <= s && int(s) < len(signalTexts) && signalTexts[s] != "" {
		return signalTexts[s]
	}
	return "signal " + decimal(int(s))
}

// The signals of Linux.
const (
	// SIGHUP means: hangup.
	SIGHUP = Signal(1)
	// SIGINT means: interrupt.
	SIGINT = Signal(2)
	// SIGQUIT means: quit.
	SIGQUIT = Signal(3)
	// SIGILL means: illegal instruction.
	SIGILL = Signal(4)
	// SIGTRAP means: trace/breakpoint trap.
	SIGTRAP = Signal(5)
	// SIGABRT means: aborted.
	SIGABRT = Signal(6)
	// SIGBUS means: bus error.
	SIGBUS = Signal(7)
	// SIGFPE means: floating point exception.
	SIGFPE = Signal(8)
	// SIGKILL means: killed.
	SIGKILL = Signal(9)
	// SIGUSR1 means: user defined signal 1.
	SIGUSR1 = Signal(10)
	// SIGSEGV means: segmentation fault.
	SIGSEGV = Signal(11)
	// SIGUSR2 means: user defined signal 2.
	SIGUSR2 = Signal(12)
	// SIGPIPE means: broken pipe.
	SIGPIPE = Signal(13)
	// SIGALRM means: alarm clock.
	SIGALRM = Signal(14)
	// SIGTERM means: terminated.
	SIGTERM = Signal(15)
	// SIGSTKFLT means: stack fault.
	SIGSTKFLT = Signal(16)
	// SIGCHLD means: child exited.
	SIGCHLD = Signal(17)
	// SIGCONT means: continued.
	SIGCONT = Signal(18)
	// SIGSTOP means: stopped (signal).
	SIGSTOP = Signal(19)
	// SIGTSTP means: stopped.
	SIGTSTP = Signal(20)
	// SIGTTIN means: stopped (tty input).
	SIGTTIN = Signal(21)
	// SIGTTOU means: stopped (tty output).
	SIGTTOU = Signal(22)
	// SIGURG means: urgent I/O condition.
	SIGURG = Signal(23)
	// SIGXCPU means: CPU time limit exceeded.
	SIGXCPU = Signal(24)
	// SIGXFSZ means: file size limit exceeded.
	SIGXFSZ = Signal(25)
	// SIGVTALRM means: virtual timer expired.
	SIGVTALRM = Signal(26)
	// SIGPROF means: profiling timer expired.
	SIGPROF = Signal(27)
	// SIGWINCH means: window changed.
	SIGWINCH = Signal(28)
	// SIGIO means: I/O possible.
	SIGIO = Signal(29)
	// SIGPWR means: power failure.
	SIGPWR = Signal(30)
	// SIGSYS means: bad system call.
	SIGSYS = Signal(31)
	// SIGCLD is another name of signal 17.
	SIGCLD = Signal(17)
	// SIGPOLL is another name of signal 29.
	SIGPOLL = Signal(29)
	// SIGIOT is another name of signal 6.
	SIGIOT = Signal(6)
	// SIGUNUSED is another name of signal 31.
	SIGUNUSED = Signal(31)
)

// An Errno is an error of the operating system. 0 is none.
type Errno uintptr

// Error returns what the error says.
func (e Errno) Error() string {
	errorTexts := map[Errno]string{
		EPERM: "operation not permitted",
		ENOENT: "no such file or directory",
		ESRCH: "no such process",
		EINTR: "interrupted system call",
		EIO: "input/output error",
		ENXIO: "no such device or address",
		E2BIG: "argument list too long",
		ENOEXEC: "exec format error",
		EBADF: "bad file descriptor",
		ECHILD: "no child processes",
		EAGAIN: "resource temporarily unavailable",
		ENOMEM: "cannot allocate memory",
		EACCES: "permission denied",
		EFAULT: "bad address",
		ENOTBLK: "block device required",
		EBUSY: "device or resource busy",
		EEXIST: "file exists",
		EXDEV: "invalid cross-device link",
		ENODEV: "no such device",
		ENOTDIR: "not a directory",
		EISDIR: "is a directory",
		EINVAL: "invalid argument",
		ENFILE: "too many open files in system",
		EMFILE: "too many open files",
		ENOTTY: "inappropriate ioctl for device",
		ETXTBSY: "text file busy",
		EFBIG: "file too large",
		ENOSPC: "no space left on device",
		ESPIPE: "illegal seek",
		EROFS: "read-only file system",
		EMLINK: "too many links",
		EPIPE: "broken pipe",
		EDOM: "numerical argument out of domain",
		ERANGE: "numerical result out of range",
		EDEADLK: "resource deadlock avoided",
		ENAMETOOLONG: "file name too long",
		ENOLCK: "no locks available",
		ENOSYS: "function not implemented",
		ENOTEMPTY: "directory not empty",
		ELOOP: "too many levels of symbolic links",
		ENOTSUP: "operation not supported",
		ECONNABORTED: "software caused connection abort",
		ECONNRESET: "connection reset by peer",
		ETIMEDOUT: "connection timed out",
		ECONNREFUSED: "connection refused",
		EALREADY: "operation already in progress",
		EINPROGRESS: "operation now in progress",
		ECANCELED: "operation canceled",
	}
	if text, ok := errorTexts[e]; ok {
		return text
	}
	return "errno " + decimal(int(e))
}

// Is tells errors.Is which errors of package os this one is.
func (e Errno) Is(target error) bool {
	switch target {
	case fs.ErrPermission:
		return e == EACCES || e == EPERM
	case fs.ErrExist:
		return e == EEXIST || e == ENOTEMPTY
	case fs.ErrNotExist:
		return e == ENOENT
	case errors.ErrUnsupported:
		return e == ENOSYS || e == ENOTSUP
	}
	return false
}

// Temporary tells whether trying again may help.
func (e Errno) Temporary() bool {
	return e == EINTR || e == EMFILE || e == ENFILE || e.Timeout()
}

// Timeout tells whether something took too long.
func (e Errno) Timeout() bool {
	return e == EAGAIN || e == EWOULDBLOCK || e == ETIMEDOUT
}

// Errors of Linux.
const (
	// EPERM is error 1.
	EPERM = Errno(0x1)
	// ENOENT is error 2.
	ENOENT = Errno(0x2)
	// ESRCH is error 3.
	ESRCH = Errno(0x3)
	// EINTR is error 4.
	EINTR = Errno(0x4)
	// EIO is error 5.
	EIO = Errno(0x5)
	// ENXIO is error 6.
	ENXIO = Errno(0x6)
	// E2BIG is error 7.
	E2BIG = Errno(0x7)
	// ENOEXEC is error 8.
	ENOEXEC = Errno(0x8)
	// EBADF is error 9.
	EBADF = Errno(0x9)
	// ECHILD is error 10.
	ECHILD = Errno(0xa)
	// EAGAIN is error 11.
	EAGAIN = Errno(0xb)
	// ENOMEM is error 12.
	ENOMEM = Errno(0xc)
	// EACCES is error 13.
	EACCES = Errno(0xd)
	// EFAULT is error 14.
	EFAULT = Errno(0xe)
	// ENOTBLK is error 15.
	ENOTBLK = Errno(0xf)
	// EBUSY is error 16.
	EBUSY = Errno(0x10)
	// EEXIST is error 17.
	EEXIST = Errno(0x11)
	// EXDEV is error 18.
	EXDEV = Errno(0x12)
	// ENODEV is error 19.
	ENODEV = Errno(0x13)
	// ENOTDIR is error 20.
	ENOTDIR = Errno(0x14)
	// EISDIR is error 21.
	EISDIR = Errno(0x15)
	// EINVAL is error 22.
	EINVAL = Errno(0x16)
	// ENFILE is error 23.
	ENFILE = Errno(0x17)
	// EMFILE is error 24.
	EMFILE = Errno(0x18)
	// ENOTTY is error 25.
	ENOTTY = Errno(0x19)
	// ETXTBSY is error 26.
	ETXTBSY = Errno(0x1a)
	// EFBIG is error 27.
	EFBIG = Errno(0x1b)
	// ENOSPC is error 28.
	ENOSPC = Errno(0x1c)
	// ESPIPE is error 29.
	ESPIPE = Errno(0x1d)
	// EROFS is error 30.
	EROFS = Errno(0x1e)
	// EMLINK is error 31.
	EMLINK = Errno(0x1f)
	// EPIPE is error 32.
	EPIPE = Errno(0x20)
	// EDOM is error 33.
	EDOM = Errno(0x21)
	// ERANGE is error 34.
	ERANGE = Errno(0x22)
	// EDEADLK is error 35.
	EDEADLK = Errno(0x23)
	// ENAMETOOLONG is error 36.
	ENAMETOOLONG = Errno(0x24)
	// ENOLCK is error 37.
	ENOLCK = Errno(0x25)
	// ENOSYS is error 38.
	ENOSYS = Errno(0x26)
	// ENOTEMPTY is error 39.
	ENOTEMPTY = Errno(0x27)
	// ELOOP is error 40.
	ELOOP = Errno(0x28)
	// ENOTSUP is error 95.
	ENOTSUP = Errno(0x5f)
	// ECONNABORTED is error 103.
	ECONNABORTED = Errno(0x67)
	// ECONNRESET is error 104.
	ECONNRESET = Errno(0x68)
	// ETIMEDOUT is error 110.
	ETIMEDOUT = Errno(0x6e)
	// ECONNREFUSED is error 111.
	ECONNREFUSED = Errno(0x6f)
	// EALREADY is error 114.
	EALREADY = Errno(0x72)
	// EINPROGRESS is error 115.
	EINPROGRESS = Errno(0x73)
	// ECANCELED is error 125.
	ECANCELED = Errno(0x7d)
	// EWOULDBLOCK is another name of EAGAIN.
	EWOULDBLOCK = EAGAIN
	// EOPNOTSUPP is another name of ENOTSUP.
	EOPNOTSUPP = ENOTSUP
)

func decimal(n int) string {
	if n < 0 {
		return "-" + decimal(-n)
	}
	if n < 10 {
		return string(rune('0' + n))
	}
	return decimal(n/10) + decimal(n%10)
}

// The standard streams.
const (
	// Stdin is standard input.
	Stdin = 0
	// Stdout is standard output.
	Stdout = 1
	// Stderr is standard error.
	Stderr = 2
)

// Getpid returns the number of the process.
func Getpid() int

// Kill sends a signal to the program itself: pid must be its own. Other processes cannot be reached.
func Kill(pid int, sig Signal) error {
	if pid != Getpid() && pid != 0 {
		return EPERM
	}
	if sig < 0 || sig > 64 {
		return EINVAL
	}
	if sig != 0 && raise(int(sig)) != 0 {
		return EPERM
	}
	return nil
}

// raise sends a signal to the program itself; not 0 if that cannot be done.
func raise(sig int) int

// Exit ends the program at once with the given status.
func Exit(code int)
