// Package io has the interfaces of reading and writing, and helpers on them.
package io

import "errors"

// Places that Seek counts from.
const (
	// SeekStart counts from the beginning.
	SeekStart = 0
	// SeekCurrent counts from where the next operation would begin.
	SeekCurrent = 1
	// SeekEnd counts from the end.
	SeekEnd = 2
)

// EOF is what Read returns when there is no more input.
var EOF = errors.New("EOF")

// ErrUnexpectedEOF says that the input ended in the middle of something.
var ErrUnexpectedEOF = errors.New("unexpected EOF")

// ErrShortWrite says that a Write took less than it was given, without an error.
var ErrShortWrite = errors.New("short write")

// ErrShortBuffer says that a buffer is too small for what was asked.
var ErrShortBuffer = errors.New("short buffer")

// ErrNoProgress says that many calls of Read gave neither data nor an error.
var ErrNoProgress = errors.New("multiple Read calls return no data or error")

// ErrClosedPipe is the error of an operation on a closed pipe.
var ErrClosedPipe = errors.New("io: read/write on closed pipe")

var errInvalidWrite = errors.New("invalid write result")
var errWhence = errors.New("Seek: invalid whence")
var errOffset = errors.New("Seek: invalid offset")

// Reader can be read from: up to len(p) bytes go to p.
type Reader interface {
	Read(p []byte) (n int, err error)
}

// Writer can be written to: all of p, or an error.
type Writer interface {
	Write(p []byte) (n int, err error)
}

// Closer can be closed.
type Closer interface {
	Close() error
}

// Seeker can move to another offset.
type Seeker interface {
	Seek(offset int64, whence int) (int64, error)
}

// ReadWriter can be read and written.
type ReadWriter interface {
	Reader
	Writer
}

// ReadCloser can be read and closed.
type ReadCloser interface {
	Reader
	Closer
}

// WriteCloser can be written and closed.
type WriteCloser interface {
	Writer
	Closer
}

// ReadWriteCloser can be read, written and closed.
type ReadWriteCloser interface {
	Reader
	Writer
	Closer
}

// ReadSeeker can be read and moved.
type ReadSeeker interface {
	Reader
	Seeker
}

// ReadSeekCloser can be read, moved and closed.
type ReadSeekCloser interface {
	Reader
	Seeker
	Closer
}

// WriteSeeker can be written and moved.
type WriteSeeker interface {
	Writer
	Seeker
}

// ReadWriteSeeker can be read, written and moved.
type ReadWriteSeeker interface {
	Reader
	Writer
	Seeker
}

// ReaderFrom can fill itself from a reader.
type ReaderFrom interface {
	ReadFrom(r Reader) (n int64, err error)
}

// WriterTo can pour itself into a writer.
type WriterTo interface {
	WriteTo(w Writer) (n int64, err error)
}

// ReaderAt can be read at an offset.
type ReaderAt interface {
	ReadAt(p []byte, off int64) (n int, err error)
}

// WriterAt can be written at an offset.
type WriterAt interface {
	WriteAt(p []byte, off int64) (n int, err error)
}

// ByteReader gives single bytes.
type ByteReader interface {
	ReadByte() (byte, error)
}

// ByteScanner can also give back the last byte.
type ByteScanner interface {
	ByteReader
	UnreadByte() error
}

// ByteWriter takes single bytes.
type ByteWriter interface {
	WriteByte(c byte) error
}

// RuneReader gives single characters and their sizes in bytes.
type RuneReader interface {
	ReadRune() (r rune, size int, err error)
}

// RuneScanner can also give back the last character.
type RuneScanner interface {
	RuneReader
	UnreadRune() error
}

// StringWriter takes strings.
type StringWriter interface {
	WriteString(s string) (n int, err error)
}

// WriteString writes s to w, by its WriteString method if there is one.
func WriteString(w Writer, s string) (n int, err error) {
	if sw, ok := w.(StringWriter); ok {
		return sw.WriteString(s)
	}
	return w.Write([]byte(s))
}

// ReadAtLeast reads until buf holds at least min bytes.
func ReadAtLeast(r Reader, buf []byte, min int) (n int, err error) {
	if len(buf) < min {
		return 0, ErrShortBuffer
	}
	for n < min && err == nil {
		var more int
		more, err = r.Read(buf[n:])
		n += more
	}
	if n >= min {
		return n, nil
	}
	if n > 0 && err == EOF {
		err = ErrUnexpectedEOF
	}
	return n, err
}

// ReadFull reads exactly len(buf) bytes.
func ReadFull(r Reader, buf []byte) (n int, err error) {
	return ReadAtLeast(r, buf, len(buf))
}

// CopyN copies n bytes, or up to an error.
func CopyN(dst Writer, src Reader, n int64) (written int64, err error) {
	written, err = Copy(dst, LimitReader(src, n))
	if written == n {
		return n, nil
	}
	if written < n && err == nil {
		err = EOF
	}
	return written, err
}

// Copy copies from src to dst until the end of src or an error. The end is no error.
func Copy(dst Writer, src Reader) (written int64, err error) {
	return copyBuffer(dst, src, nil)
}

// CopyBuffer is Copy with a buffer of the caller's.
func CopyBuffer(dst Writer, src Reader, buf []byte) (written int64, err error) {
	if buf != nil && len(buf) == 0 {
		panic("empty buffer in CopyBuffer")
	}
	return copyBuffer(dst, src, buf)
}

func copyBuffer(dst Writer, src Reader, buf []byte) (written int64, err error) {
	if from, ok := src.(WriterTo); ok {
		return from.WriteTo(dst)
	}
	if to, ok := dst.(ReaderFrom); ok {
		return to.ReadFrom(src)
	}
	if buf == nil {
		size := 32 * 1024
		if l, ok := src.(*LimitedReader); ok && l.N < int64(size) {
			size = max(1, int(l.N))
		}
		buf = make([]byte, size)
	}
	for {
		got, readErr := src.Read(buf)
		if got > 0 {
			put, writeErr := dst.Write(buf[:got])
			if put < 0 || put > got {
				put = 0
				if writeErr == nil {
					writeErr = errInvalidWrite
				}
			}
			written += int64(put)
			if writeErr != nil {
				return written, writeErr
			}
			if put != got {
				return written, ErrShortWrite
			}
		}
		if readErr == EOF {
			return written, nil
		}
		if readErr != nil {
			return written, readErr
		}
	}
}

// LimitReader returns a reader that stops after n bytes of r.
func LimitReader(r Reader, n int64) Reader {
	return &LimitedReader{r, n}
}

// A LimitedReader reads from R and stops after N bytes.
type LimitedReader struct {
	// R is the reader underneath.
	R Reader
	// N is how many bytes are left.
	N int64
}

// Read reads up to N bytes.
func (l *LimitedReader) Read(p []byte) (n int, err error) {
	if l.N <= 0 {
		return 0, EOF
	}
	if int64(len(p)) > l.N {
		p = p[:l.N]
	}
	n, err = l.R.Read(p)
	l.N -= int64(n)
	return n, err
}

// A SectionReader reads a part of a ReaderAt.
type SectionReader struct {
	r              ReaderAt
	base, off, end int64
	n              int64
}

// NewSectionReader returns a reader of the n bytes of r from offset off on.
func NewSectionReader(r ReaderAt, off int64, n int64) *SectionReader {
	end := off + n
	if off > 1<<63-1-n {
		end = 1<<63 - 1
	}
	return &SectionReader{r, off, off, end, n}
}

// Read reads on from the current place.
func (s *SectionReader) Read(p []byte) (n int, err error) {
	if s.off >= s.end {
		return 0, EOF
	}
	if rest := s.end - s.off; int64(len(p)) > rest {
		p = p[:rest]
	}
	n, err = s.r.ReadAt(p, s.off)
	s.off += int64(n)
	return n, err
}

// Seek moves within the section.
func (s *SectionReader) Seek(offset int64, whence int) (int64, error) {
	switch whence {
	case SeekStart:
		offset += s.base
	case SeekCurrent:
		offset += s.off
	case SeekEnd:
		offset += s.end
	default:
		return 0, errWhence
	}
	if offset < s.base {
		return 0, errOffset
	}
	s.off = offset
	return offset - s.base, nil
}

// ReadAt reads at an offset within the section.
func (s *SectionReader) ReadAt(p []byte, off int64) (n int, err error) {
	if off < 0 || off >= s.Size() {
		return 0, EOF
	}
	off += s.base
	if rest := s.end - off; int64(len(p)) > rest {
		n, err = s.r.ReadAt(p[:rest], off)
		if err == nil {
			err = EOF
		}
		return n, err
	}
	return s.r.ReadAt(p, off)
}

// Size returns the length of the section.
func (s *SectionReader) Size() int64 {
	return s.end - s.base
}

// Outer returns what NewSectionReader was given.
func (s *SectionReader) Outer() (r ReaderAt, off int64, n int64) {
	return s.r, s.base, s.n
}

// TeeReader returns a reader that writes to w whatever it reads from r.
func TeeReader(r Reader, w Writer) Reader {
	return &teeReader{r, w}
}

type teeReader struct {
	r Reader
	w Writer
}

func (t *teeReader) Read(p []byte) (n int, err error) {
	n, err = t.r.Read(p)
	if n > 0 {
		if n, err := t.w.Write(p[:n]); err != nil {
			return n, err
		}
	}
	return n, err
}

// Discard takes everything and keeps nothing.
var Discard Writer = discard{}

type discard struct{}

func (discard) Write(p []byte) (int, error) {
	return len(p), nil
}

func (discard) WriteString(s string) (int, error) {
	return len(s), nil
}

func (discard) ReadFrom(r Reader) (n int64, err error) {
	buf := make([]byte, 8192)
	for {
		got, err := r.Read(buf)
		n += int64(got)
		if err == EOF {
			return n, nil
		}
		if err != nil {
			return n, err
		}
	}
}

// NopCloser gives r a Close method that does nothing.
func NopCloser(r Reader) ReadCloser {
	if _, ok := r.(WriterTo); ok {
		return nopCloserWriterTo{r}
	}
	return nopCloser{r}
}

type nopCloser struct {
	Reader
}

func (nopCloser) Close() error { return nil }

type nopCloserWriterTo struct {
	Reader
}

func (nopCloserWriterTo) Close() error { return nil }

func (c nopCloserWriterTo) WriteTo(w Writer) (n int64, err error) {
	return c.Reader.(WriterTo).WriteTo(w)
}

// ReadAll reads r to its end.
func ReadAll(r Reader) ([]byte, error) {
	b := make([]byte, 0, 512)
	for {
		n, err := r.Read(b[len(b):cap(b)])
		b = b[:len(b)+n]
		if err != nil {
			if err == EOF {
				err = nil
			}
			return b, err
		}
		if len(b) == cap(b) {
			b = append(b, 0)[:len(b)]
		}
	}
}

// MultiReader returns a reader of all readers, one after the other.
func MultiReader(readers ...Reader) Reader {
	return &multiReader{append([]Reader(nil), readers...)}
}

type multiReader struct {
	readers []Reader
}

func (m *multiReader) Read(p []byte) (n int, err error) {
	for len(m.readers) > 0 {
		n, err = m.readers[0].Read(p)
		if err == EOF {
			m.readers = m.readers[1:]
		}
		if n > 0 || err != EOF {
			if err == EOF && len(m.readers) > 0 {
				err = nil
			}
			return n, err
		}
	}
	return 0, EOF
}

// MultiWriter returns a writer that writes to all writers, one after the other; the first error ends it.
func MultiWriter(writers ...Writer) Writer {
	var all []Writer
	for _, w := range writers {
		if m, ok := w.(*multiWriter); ok {
			all = append(all, m.writers...)
		} else {
			all = append(all, w)
		}
	}
	return &multiWriter{all}
}

type multiWriter struct {
	writers []Writer
}

func (m *multiWriter) Write(p []byte) (n int, err error) {
	for _, w := range m.writers {
		n, err = w.Write(p)
		if err != nil {
			return n, err
		}
		if n != len(p) {
			return n, ErrShortWrite
		}
	}
	return len(p), nil
}

func (m *multiWriter) WriteString(s string) (n int, err error) {
	for _, w := range m.writers {
		n, err = WriteString(w, s)
		if err != nil {
			return n, err
		}
		if n != len(s) {
			return n, ErrShortWrite
		}
	}
	return len(s), nil
}

// Pipe returns the two ends of a pipe without a buffer: a Write waits until it has been read.
func Pipe() (*PipeReader, *PipeWriter) {
	p := &pipe{data: make(chan []byte), taken: make(chan int), done: make(chan struct{})}
	p.writing = make(lock, 1)
	p.mu = make(lock, 1)
	return &PipeReader{p}, &PipeWriter{p}
}

// A lock is what sync.Mutex is, without the package.
type lock chan struct{}

func (l lock) Lock() { l <- struct{}{} }

func (l lock) Unlock() { <-l }

type pipe struct {
	writing lock
	data    chan []byte
	taken   chan int

	mu       lock
	closed   bool
	done     chan struct{}
	readErr  error
	writeErr error
}

func (p *pipe) close(errp *error, err error) {
	p.mu.Lock()
	defer p.mu.Unlock()
	if *errp == nil {
		*errp = err
	}
	if !p.closed {
		p.closed = true
		close(p.done)
	}
}

// ended returns what an operation on the closed pipe reports: first is the error of the other end.
func (p *pipe) ended(own, other *error) error {
	p.mu.Lock()
	defer p.mu.Unlock()
	if *own == nil && *other != nil {
		return *other
	}
	return ErrClosedPipe
}

func (p *pipe) isDone() bool {
	select {
	case <-p.done:
		return true
	default:
		return false
	}
}

// A PipeReader is the reading end of a pipe.
type PipeReader struct {
	pipe *pipe
}

// Read waits for a Write and takes from it; after the other end is closed it returns that end's error or EOF.
func (r *PipeReader) Read(data []byte) (n int, err error) {
	p := r.pipe
	if p.isDone() {
		return 0, p.ended(&p.readErr, &p.writeErr)
	}
	select {
	case b := <-p.data:
		n = copy(data, b)
		p.taken <- n
		return n, nil
	case <-p.done:
		return 0, p.ended(&p.readErr, &p.writeErr)
	}
}

// Close closes the reading end; writes fail with ErrClosedPipe.
func (r *PipeReader) Close() error {
	return r.CloseWithError(nil)
}

// CloseWithError closes the reading end; writes fail with err.
func (r *PipeReader) CloseWithError(err error) error {
	if err == nil {
		err = ErrClosedPipe
	}
	r.pipe.close(&r.pipe.readErr, err)
	return nil
}

// A PipeWriter is the writing end of a pipe.
type PipeWriter struct {
	pipe *pipe
}

// Write waits until all of data has been read, or the other end is closed.
func (w *PipeWriter) Write(data []byte) (n int, err error) {
	p := w.pipe
	if p.isDone() {
		return 0, p.ended(&p.writeErr, &p.readErr)
	}
	p.writing.Lock()
	defer p.writing.Unlock()
	for once := true; once || len(data) > 0; once = false {
		select {
		case p.data <- data:
			took := <-p.taken
			data = data[took:]
			n += took
		case <-p.done:
			return n, p.ended(&p.writeErr, &p.readErr)
		}
	}
	return n, nil
}

// Close closes the writing end; reads return EOF.
func (w *PipeWriter) Close() error {
	return w.CloseWithError(nil)
}

// CloseWithError closes the writing end; reads return err.
func (w *PipeWriter) CloseWithError(err error) error {
	if err == nil {
		err = EOF
	}
	w.pipe.close(&w.pipe.writeErr, err)
	return nil
}

// An OffsetWriter writes to w, everything by base later.
type OffsetWriter struct {
	w    WriterAt
	base int64
	off  int64
}

// NewOffsetWriter returns an OffsetWriter that begins at off.
func NewOffsetWriter(w WriterAt, off int64) *OffsetWriter {
	return &OffsetWriter{w, off, off}
}

// Write writes where the last one ended.
func (o *OffsetWriter) Write(p []byte) (n int, err error) {
	n, err = o.w.WriteAt(p, o.off)
	o.off += int64(n)
	return
}

// WriteAt writes at an offset.
func (o *OffsetWriter) WriteAt(p []byte, off int64) (n int, err error) {
	if off < 0 {
		return 0, errOffset
	}
	return o.w.WriteAt(p, off+o.base)
}

// Seek sets where the next Write begins.
func (o *OffsetWriter) Seek(offset int64, whence int) (int64, error) {
	switch whence {
	case SeekStart:
		offset += o.base
	case SeekCurrent:
		offset += o.off
	default:
		return 0, errWhence
	}
	if offset < o.base {
		return 0, errOffset
	}
	o.off = offset
	return offset - o.base, nil
}
