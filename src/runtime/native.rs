//! Natives: functions of the packages that are written in Rust.
//!
//! A native sees its window of slots and its worker. It never calls code of the program, and it holds no address of a
//! slot across a call that may grow the stack.

use crate::runtime::Runtime;
use crate::runtime::heap::OutOfMemory;
use crate::runtime::sched::group::{End, GroupId};
use crate::runtime::sched::{Goroutine, RunId, Worker};
use crate::runtime::sema::{SemaError, SemaResult};
use crate::runtime::signal::Fate;
use crate::runtime::sync::Arc;
use crate::runtime::value::StrRef;

/// A native function.
pub type Native = fn(&mut NativeCx) -> NativeResult;

/// The short way of a native that mostly needs nothing but its window (results, then arguments): an uncontended lock, an
/// atomic addition. False: nothing has happened, and the native itself must be called.
pub type Quick = fn(window: &mut [u64], g: &Goroutine) -> bool;

/// What the machine does after a native has returned.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum NativeResult {
    /// Goes on; the results are in the window.
    Done,
    /// Parks the goroutine; it resumes behind the call.
    Park,
    /// Parks the goroutine; the native is called again when it is woken.
    ParkRetry,
    /// Panics with this interface value.
    Panic(u64),
    /// Panics with a `runtime.Error` whose text is `runtime error: ` and this.
    PanicError(String),
    /// Panics with a plain string value, as `panic("...")` in a package does.
    PanicText(String),
    /// A fatal error: this text behind `fatal error: `.
    Throw(String),
    /// The memory limit is reached.
    OutOfMemory,
    /// `os.Exit`.
    Exit(i32),
    /// Lets others run, then goes on behind the call.
    Yield,
    /// Calls a closure whose window starts where the native's own does (arguments already laid out there).
    Call { closure: u64 },
    /// `runtime.Goexit`.
    Goexit,
}

/// Where text goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Stream {
    Stdout,
    Stderr,
}

/// What [`Sink::write`] answers. The bytes were taken in both cases.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[must_use]
pub enum Flow {
    Open,
    /// The printing goroutine should park until [`Runtime::output_drained`].
    Full,
}

/// What [`Sink::read`] answers.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Input {
    /// The next bytes; none at the end of the input.
    Bytes(Vec<u8>),
    /// Nothing is there yet; the waker is called when there is.
    Wait,
    /// It cannot be read, for this reason.
    Failed(String),
}

/// Lets a goroutine ask for input again, from any thread.
pub type Waker = Box<dyn FnOnce() + Send>;

/// Hands a signal to the program, from any thread.
pub type Deliver = Box<dyn Fn() -> Fate + Send>;

/// Where the runtime reports to. No method may wait or call back into the runtime.
pub trait Sink: Send + Sync {
    /// Prints; the bytes of one call stay together.
    fn write(&self, run: RunId, stream: Stream, bytes: &[u8]) -> Flow;
    /// Takes up to `most` bytes of standard input. `park` is called before the answer is [`Input::Wait`].
    fn read(&self, _most: usize, _park: &mut dyn FnMut() -> Waker) -> Input {
        Input::Failed("there is no standard input".into())
    }
    /// The program is interested in a signal of the operating system: from now on `deliver` is called when it comes, and
    /// says what became of it. A host that gives no signals to programs does nothing.
    fn listen(&self, _signal: u32, _deliver: Deliver) {}
    /// The value of a cell's final expression, rendered.
    fn result(&self, _run: RunId, _text: &str) {}
    /// A group whose run was over has ended by a panic, a fatal error or `os.Exit` of one of its goroutines, which
    /// printed under `run`.
    fn background_ended(&self, run: RunId, group: GroupId, end: End);
}

/// What a native works with: its worker, its goroutine, its window (results first, then arguments).
pub struct NativeCx<'a> {
    w: &'a mut Worker,
    g: &'a mut Goroutine,
    base: u32,
    results: u32,
}

impl<'a> NativeCx<'a> {
    /// For the machine: the window starts at slot `base` of the stack and has `results` result slots.
    pub fn new(w: &'a mut Worker, g: &'a mut Goroutine, base: u32, results: u32) -> NativeCx<'a> {
        NativeCx { w, g, base, results }
    }

    #[inline]
    pub fn w(&mut self) -> &mut Worker {
        self.w
    }

    pub fn g(&mut self) -> &mut Goroutine {
        self.g
    }

    /// The goroutine that calls.
    pub fn goroutine(&self) -> &Goroutine {
        self.g
    }

    /// Both at once, for operations of `chan`, `sema`, `timer`.
    pub fn parts(&mut self) -> (&mut Worker, &mut Goroutine) {
        (self.w, self.g)
    }

    pub fn rt(&self) -> &Arc<Runtime> {
        &self.w.rt
    }

    /// Argument slot `i`.
    #[inline]
    pub fn arg(&self, i: u32) -> u64 {
        self.g.slot(self.base + self.results + i)
    }

    /// The position of argument slot `i` on the stack, for operations that take slots.
    pub fn arg_slot(&self, i: u32) -> u32 {
        self.base + self.results + i
    }

    /// The position of result slot `i` on the stack.
    pub fn result_slot(&self, i: u32) -> u32 {
        self.base + i
    }

    /// Stores result slot `i`.
    #[inline]
    pub fn set(&mut self, i: u32, word: u64) {
        self.g.set_slot(self.base + i, word);
    }

    /// The answer for an operation of `sema`.
    pub fn sema(result: SemaResult) -> NativeResult {
        match result {
            SemaResult::Done => NativeResult::Done,
            SemaResult::Parked => NativeResult::Park,
            SemaResult::Retry => NativeResult::ParkRetry,
        }
    }

    /// The answer for an operation of `sema` that may be misused.
    pub fn sema_error(result: Result<(), SemaError>) -> NativeResult {
        match result {
            Ok(()) => NativeResult::Done,
            Err(SemaError::Fatal(text)) => NativeResult::Throw(text.into()),
            Err(SemaError::Panic(text)) => NativeResult::PanicText(text.into()),
        }
    }

    /// Bytes of the string or `[]byte` in argument slot `i` (both begin with pointer and length).
    pub fn bytes<'b>(&self, i: u32) -> &'b [u8] {
        StrRef(self.arg(i)).bytes()
    }

    /// A new string as result slot `i`; `Done`, or the fatal error when memory is out.
    pub fn set_string(&mut self, i: u32, bytes: &[u8]) -> NativeResult {
        match StrRef::new(&mut self.w.alloc, bytes) {
            Ok(s) => {
                self.set(i, s.0);
                NativeResult::Done
            }
            Err(OutOfMemory) => NativeResult::OutOfMemory,
        }
    }

    /// Prints under the goroutine's run. When the host is full the bytes are taken all the same, and the goroutine parks
    /// behind the call until there is room.
    pub fn write_output(&mut self, stream: Stream, bytes: &[u8]) -> NativeResult {
        let epoch = self.w.rt.output_epoch();
        match self.w.rt.sink.write(self.g.run(), stream, bytes) {
            Flow::Full if self.w.rt.wait_output(self.g, epoch) => NativeResult::Park,
            _ => NativeResult::Done,
        }
    }

    /// Takes up to `most` bytes of standard input. After [`Input::Wait`] the native must return `ParkRetry`.
    pub fn read_input(&mut self, most: usize) -> Input {
        let rt = self.w.rt.clone();
        let (w, g) = (&mut *self.w, &mut *self.g);
        rt.sink.read(most, &mut || {
            let ticket = w.park_for_input(g);
            let rt = rt.clone();
            Box::new(move || rt.wake_input(ticket))
        })
    }
}
