//! `gopark run F.go` and `gopark check F.go`: a file treated as Go treats it.
//!
//! Standard output is the program's alone. Standard error gets what the compiled program would write there; compile
//! errors come in Go's form first, with details after the whole list.

use super::api::{Options, Output};
use super::compile::Workshop;
use super::engine::{Machinery, Outlet};
use super::signals::Listener;
use super::stdin::Stdin;
use super::{lock, report};
use crate::diagnostics::{self, Code, Diagnostic, Style};
use crate::ir::FuncId;
use crate::runtime::native::{Deliver, Flow, Input, Stream, Waker};
use crate::runtime::sched::group::{End, MainKind, RunId};
use crate::runtime::signal::{Action, default_action};
use crate::source::{FileId, SourceKind};
use std::io::Write;
use std::mem::ManuallyDrop;
use std::path::Path;
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError, Weak};
use std::time::Duration;

/// The one run of a program.
const RUN: RunId = RunId(1);

/// Programs of deeply nested text recurse in the checker; only what is used of it takes memory.
const STACK: usize = 256 << 20;

/// Runs a file as the compiled program would run. Returns the exit status: 0, 1 for compile errors, 2 for a panic, a
/// deadlock or another fatal error, n for `os.Exit(n)`.
pub fn run_program(path: &Path, source: &[u8], options: &Options, stdout: Output, stderr: Output) -> i32 {
    on_big_stack(|| run(path, source, options, stdout, stderr))
}

/// Prints the diagnostics of a file, `FILE:LINE:COL: message` first. Returns 0, or 1 if there are any.
pub fn check_program(path: &Path, source: &[u8], mut stderr: Output) -> i32 {
    on_big_stack(move || {
        let mut workshop = Workshop::new();
        let file = workshop.sources.add_bytes(&shown(path), source, SourceKind::File);
        match workshop.check_program(file) {
            Ok(_) => 0,
            // A file of another package cannot run, but there need be nothing wrong with it.
            Err(errors) if errors.iter().all(|d| d.code == Code::NotAProgram) => 0,
            Err(errors) => {
                write_diagnostics(&errors, &workshop, &mut stderr);
                1
            }
        }
    })
}

fn on_big_stack<T: Send>(work: impl FnOnce() -> T + Send) -> T {
    std::thread::scope(|scope| {
        let thread = std::thread::Builder::new().stack_size(STACK).spawn_scoped(scope, work);
        match thread.map(|t| t.join()) {
            Ok(Ok(value)) => value,
            Ok(Err(panic)) => std::panic::resume_unwind(panic),
            Err(error) => panic!("cannot start a thread: {error}"),
        }
    })
}

/// What Go would print before the colon.
fn shown(path: &Path) -> String {
    path.file_name().map_or_else(|| path.display().to_string(), |name| name.to_string_lossy().into_owned())
}

/// The folder of a file, with a separator at its end.
fn folder(path: &Path) -> String {
    let whole = std::path::absolute(path).unwrap_or_else(|_| path.into());
    whole.parent().map_or_else(String::new, |p| format!("{}{}", p.display(), std::path::MAIN_SEPARATOR))
}

fn write_diagnostics(errors: &[Diagnostic], workshop: &Workshop, stderr: &mut Output) {
    let map = &workshop.sources;
    let mut text = diagnostics::plain(errors, map);
    let (shown, _) = diagnostics::selected(errors, map);
    for d in shown.iter().filter(|d| d.is_error()) {
        text.push('\n');
        text.push_str(&diagnostics::details(d, map, Style::Plain));
        text.push('\n');
    }
    // A reader that went away is no failure.
    let _ = stderr.write_all(text.as_bytes());
    let _ = stderr.flush();
}

/// Standard output is written by a thread of its own a moment after the program prints, so that a flood of lines costs
/// few system calls; standard error at once, behind all that was printed before.
struct Pipes {
    /// What was printed and not yet taken to be written.
    printed: Mutex<Printed>,
    /// There is something to write, or the end has come.
    news: Condvar,
    /// Locked before `printed` is taken, so that pieces stay in order.
    stdout: Mutex<Output>,
    stderr: Mutex<Output>,
    stdin: Arc<Stdin>,
    signals: Listener,
    /// Itself, for whom a signal may reach when the run is over.
    this: Weak<Pipes>,
}

#[derive(Default)]
struct Printed {
    bytes: Vec<u8>,
    /// The thread sleeps until there are some.
    asleep: bool,
    done: bool,
}

/// How long printed text may wait for more.
const GATHER: Duration = Duration::from_millis(1);
/// So much is written by whoever prints it: the reader sets the pace.
const FULL: usize = 64 << 10;

impl Pipes {
    fn new(stdout: Output, stderr: Output) -> Arc<Pipes> {
        Arc::new_cyclic(|this| Pipes {
            printed: Mutex::default(),
            news: Condvar::new(),
            stdout: Mutex::new(stdout),
            stderr: Mutex::new(stderr),
            stdin: Arc::default(),
            signals: Listener::default(),
            this: this.clone(),
        })
    }

    fn printed(&self) -> MutexGuard<'_, Printed> {
        lock(&self.printed)
    }

    /// Writes what was printed so far. A reader that went away is no failure.
    fn flush(&self) {
        let mut stdout = lock(&self.stdout);
        let bytes = std::mem::take(&mut self.printed().bytes);
        if !bytes.is_empty() {
            let _ = stdout.write_all(&bytes);
            let _ = stdout.flush();
        }
    }

    /// What a signal does that the program does not want (any more).
    fn signal(&self, n: u32) {
        let status = match default_action(n) {
            Action::End(status) => status,
            Action::Dump(line) => {
                let _ = self.write(RUN, Stream::Stderr, format!("{line}\n").as_bytes());
                2
            }
            Action::Nothing | Action::Stop => return,
        };
        self.flush();
        std::process::exit(status);
    }

    /// The thread's work, until the end.
    fn keep_writing(&self) {
        loop {
            let mut printed = self.printed();
            while printed.bytes.is_empty() {
                if printed.done {
                    return;
                }
                printed.asleep = true;
                printed = self.news.wait(printed).unwrap_or_else(PoisonError::into_inner);
                printed.asleep = false;
            }
            let gathered = self.news.wait_timeout_while(printed, GATHER, |printed| !printed.done);
            drop(gathered);
            self.flush();
        }
    }
}

/// Ends the thread that writes, however the run ends.
struct EndOfOutput<'a>(&'a Pipes);

impl Drop for EndOfOutput<'_> {
    fn drop(&mut self) {
        self.0.printed().done = true;
        self.0.news.notify_one();
    }
}

impl Outlet for Pipes {
    fn write(&self, _: RunId, stream: Stream, bytes: &[u8]) -> Flow {
        match stream {
            Stream::Stdout => {
                let mut printed = self.printed();
                printed.bytes.extend_from_slice(bytes);
                let full = printed.bytes.len() >= FULL;
                let wake = std::mem::take(&mut printed.asleep);
                drop(printed);
                if full {
                    self.flush();
                } else if wake {
                    self.news.notify_one();
                }
            }
            Stream::Stderr => {
                self.flush();
                let mut stderr = lock(&self.stderr);
                let _ = stderr.write_all(bytes);
                let _ = stderr.flush();
            }
        }
        Flow::Open
    }
    fn read(&self, most: usize, park: &mut dyn FnMut() -> Waker) -> Input {
        Stdin::read(&self.stdin, most, park)
    }
    fn listen(&self, signal: u32, deliver: Deliver) {
        let this = self.this.clone();
        let otherwise = move |n| {
            if let Some(pipes) = this.upgrade() {
                pipes.signal(n);
            }
        };
        self.signals.listen(signal, deliver, Box::new(otherwise));
    }
    fn result(&self, _: RunId, _: &str) {}
    fn background_ended(&self, _: RunId, _: End) {}
}

fn run(path: &Path, source: &[u8], options: &Options, stdout: Output, mut stderr: Output) -> i32 {
    // The process ends after this: taking trees and types apart would only cost time.
    let mut workshop = ManuallyDrop::new(Workshop::new());
    let file: FileId = workshop.sources.add_bytes(&shown(path), source, SourceKind::File);
    let check = match workshop.check_program(file) {
        Ok(check) => check,
        Err(errors) => {
            write_diagnostics(&errors, &workshop, &mut stderr);
            return 1;
        }
    };
    let entry = match workshop.lower_program(check) {
        Ok(entry) => entry,
        Err(errors) => {
            write_diagnostics(&errors, &workshop, &mut stderr);
            return 1;
        }
    };
    let pipes = Pipes::new(stdout, stderr);
    std::thread::scope(|scope| {
        scope.spawn(|| pipes.keep_writing());
        let _end = EndOfOutput(&pipes);
        run_checked(path, &workshop, entry, options, &pipes)
    })
}

/// Runs a program that was compiled; returns its exit status when all its output is written.
fn run_checked(
    path: &Path,
    workshop: &Workshop,
    entry: FuncId,
    options: &Options,
    pipes: &Arc<Pipes>,
) -> i32 {
    let machinery = Machinery::new(options, true, pipes.clone());
    let end = match machinery.link(&workshop.lowering.program, &workshop.sources, &folder(path)) {
        Ok(()) => {
            let group = machinery.start(RUN, entry, MainKind::Program);
            machinery.rt.wait_run(group)
        }
        Err(why) => {
            let _ = pipes.write(RUN, Stream::Stderr, format!("gopark: {why}\n").as_bytes());
            return 1;
        }
    };
    let texts = workshop.texts();
    let (text, status) = match end {
        End::Done | End::Goexit => (String::new(), 0),
        End::Exit(code) => (String::new(), code),
        End::Panic { goroutine, report } => {
            (report::go_panic(texts, &report.text, goroutine, &report.frames), 2)
        }
        End::Fatal { goroutine, report } => {
            (report::go_fatal(texts, &report.text, goroutine, &report.frames), 2)
        }
        End::Deadlock(report) => (report::go_deadlock(texts, &report), 2),
        End::Interrupted | End::Stopped => (String::new(), 130),
    };
    // Also when there is nothing to say: whatever was printed before is written.
    let _ = pipes.write(RUN, Stream::Stderr, text.as_bytes());
    machinery.rt.shutdown();
    status
}
