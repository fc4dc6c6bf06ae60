//! The interface between a program that grows cell by cell and whoever shows it: plain data and two traits.
//!
//! [`Engine`] is what a front end may ask of the program, [`Host`] what the program may do to the outside.
//! Nothing here knows JSON, sockets, values or frames. Positions are byte offsets into the text that was passed in;
//! the Jupyter side converts its code points.

use std::path::Path;
use std::sync::Arc;

/// One execution of one cell. The host chooses the numbers, increasing, one per execute request.
/// Goroutines carry the number of the run that their output belongs to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct RunId(pub u64);

/// Where text goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Stream {
    Stdout,
    Stderr,
}

/// What [`Host::write`] and [`Host::display`] answer. What was passed was taken in both cases.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[must_use]
pub enum Flow {
    /// There is room for more.
    Open,
    /// The printing goroutine should park until [`Engine::output_drained`] (or an interrupt); whoever goes on printing
    /// only costs memory.
    Full,
}

/// When text leaves the host's buffers.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub enum Pace {
    /// By the clock: the first text at once, later text every few milliseconds.
    #[default]
    Live,
    /// By content alone: at 64 KiB, at a change of stream and at the end of the cell, so that a stored notebook is the
    /// same to the message whenever it is made. For the virtual clock.
    Stored,
}

/// One representation inside a [`MimeBundle`].
#[derive(Clone, Debug, PartialEq)]
pub enum MimeData {
    /// Text of any kind. For a MIME type that ends in `json` it must be a JSON document.
    Text(String),
    /// Bytes; a picture, usually. Travels as base64.
    Binary(Vec<u8>),
}

/// The same thing in several representations, by MIME type without parameters. `text/plain` is always among them.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct MimeBundle(pub Vec<(String, MimeData)>);

impl MimeBundle {
    /// A bundle of plain text alone.
    pub fn plain(text: impl Into<String>) -> MimeBundle {
        MimeBundle(vec![("text/plain".into(), MimeData::Text(text.into()))])
    }

    /// Adds a textual representation.
    #[must_use]
    pub fn with_text(mut self, mime: &str, text: impl Into<String>) -> MimeBundle {
        self.0.push((mime.into(), MimeData::Text(text.into())));
        self
    }

    /// Adds a binary representation.
    #[must_use]
    pub fn with_binary(mut self, mime: &str, bytes: Vec<u8>) -> MimeBundle {
        self.0.push((mime.into(), MimeData::Binary(bytes)));
        self
    }
}

/// What the program may do to the outside. No method blocks, and each may be called from any thread.
pub trait Host: Send + Sync {
    /// Prints. The bytes of one call stay together; they need not be whole characters or lines.
    fn write(&self, run: RunId, stream: Stream, bytes: &[u8]) -> Flow;
    /// Shows a bundle. With `update`, replaces what was shown before under the same `display_id`.
    fn display(&self, run: RunId, bundle: MimeBundle, display_id: Option<String>, update: bool) -> Flow;
    /// Clears what the cell has shown so far; with `wait` only when the next output arrives.
    fn clear_output(&self, run: RunId, wait: bool);
    /// No goroutine's output belongs to that run any more: what the host keeps for it may be dropped.
    /// Also to be called for runs that left nothing behind, before or after [`Engine::execute`] returns.
    fn run_ended(&self, run: RunId);
    /// How text leaves from now on.
    fn pace(&self, pace: Pace);
}

/// A cell to execute.
#[derive(Clone, Debug)]
pub struct CellRequest {
    pub run: RunId,
    pub code: String,
    /// The front end's name for the cell, the same at every execution of it. Not all front ends send one.
    pub cell_id: Option<String>,
    /// Shows no result and counts nothing.
    pub silent: bool,
    /// The number of the cell, `cell N` in messages. A silent request carries that of the cell before it.
    pub execution_count: u32,
    /// Whether the front end can ask its user for input.
    pub allow_stdin: bool,
    /// Cells that the user has deleted since the last request, by `cell_id`.
    pub deleted_cells: Vec<String>,
}

/// Things a cell asks of the front end, beside its output.
#[derive(Clone, Debug, PartialEq)]
pub enum Payload {
    /// Proposes the text of the next cell, or with `replace` a new text for this one.
    SetNextInput { text: String, replace: bool },
    /// Shows a longer text apart (JupyterLab puts it into the cell's output).
    Page(MimeBundle),
}

/// How a cell ended.
#[derive(Clone, Debug)]
pub enum Outcome {
    Ok {
        /// The value of the final expression, rendered when it was evaluated.
        result: Option<MimeBundle>,
        payload: Vec<Payload>,
    },
    Error {
        /// One of the fixed names: CompileError, Panic, Deadlock, FatalError, Exit, Interrupted, Aborted.
        ename: String,
        /// One line.
        evalue: String,
        /// One entry per line, ANSI colours closed within a line. All that is shown: it holds name and value too.
        traceback: Vec<String>,
    },
}

/// One proposal of [`Engine::complete`].
#[derive(Clone, Debug, PartialEq)]
pub struct Completion {
    pub text: String,
    /// What it is, in a word for the menu: `function`, `type`, `module`, `keyword`, `variable`, `field`, ...
    pub kind: String,
    /// The signature or type, where there is one to show.
    pub signature: Option<String>,
}

/// The proposals, and the byte range of the text that each would replace.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct Completions {
    pub matches: Vec<Completion>,
    pub start: usize,
    pub end: usize,
}

/// Whether a text could be executed as it stands.
#[derive(Clone, Debug, PartialEq)]
pub enum Completeness {
    Complete,
    /// More is to come; the next line would begin with this indent.
    Incomplete {
        indent: String,
    },
    Invalid,
    Unknown,
}

/// What a front end may ask of the program. All methods may be called from any thread; only [`Engine::execute`] waits for
/// user code, and only one call of it is made at a time. The others may be called while it runs.
pub trait Engine: Send + Sync {
    /// Runs a cell; returns when it has settled. Everything that the cell printed was written to the host before.
    fn execute(&self, cell: CellRequest) -> Outcome;
    /// Interrupts the running cell; when nothing runs, stops the background groups. An interrupt that arrives before
    /// `execute` was entered is no affair of that cell.
    fn interrupt(&self);
    /// There is room for output again: wakes the goroutines that parked on [`Flow::Full`].
    fn output_drained(&self);
    /// Proposals at a byte offset (on a character boundary, at most `code.len()`).
    fn complete(&self, code: &str, cursor: usize) -> Completions;
    /// What stands at a byte offset; `detail` 0 or 1. Should hold `text/markdown` beside `text/plain`.
    fn inspect(&self, code: &str, cursor: usize, detail: u8) -> Option<MimeBundle>;
    /// Whether a console should execute the text or ask for another line.
    fn is_complete(&self, code: &str) -> Completeness;
    /// Ends everything; the process exits soon after. May be called while `execute` runs and must not wait for user code.
    fn shutdown(&self);
}

/// Which clock the program sees.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub enum Clock {
    #[default]
    Real,
    /// Starts at 2000-01-01 UTC and jumps when nothing can run.
    Virtual,
}

/// How a program is run. What is `None` is the engine's choice.
#[derive(Clone, Debug, Default)]
pub struct Options {
    /// Fixes scheduling, `select`, map order and `math/rand`.
    pub seed: Option<u64>,
    /// `None`: virtual with a seed, else real.
    pub clock: Option<Clock>,
    /// Worker threads.
    pub workers: Option<usize>,
    /// Bytes.
    pub max_memory: Option<u64>,
}

/// A sink for the command line: `run` and `check` print through these, never to the process's own streams.
pub type Output = Box<dyn std::io::Write + Send>;

/// A code cell of a notebook, for [`RunNotebook`].
#[derive(Clone, Debug, PartialEq)]
pub struct NotebookCell {
    /// The cell's id in the file; made up from its position where the file has none.
    pub id: String,
    pub source: String,
    /// `raises-exception` lets the notebook go on after an error, `skip-execution` leaves the cell out.
    pub tags: Vec<String>,
}

/// `repl::run_program(path, source, options, stdout, stderr)`: runs a file as the compiled program would run.
/// Returns the exit status: 0, 1 for compile errors, 2 for a panic, deadlock or fatal error, n for `os.Exit(n)`.
pub type RunProgram = fn(&Path, &[u8], &Options, Output, Output) -> i32;

/// `repl::run_notebook(path, cells, options, stdout, stderr)`: executes the cells in order and prints what each shows.
/// Returns 0, or 1 after the first cell that failed.
pub type RunNotebook = fn(&Path, &[NotebookCell], &Options, Output, Output) -> i32;

/// `repl::check_program(path, source, stderr)`: diagnostics only, `FILE:LINE:COL: message` first. Returns 0 or 1.
pub type CheckProgram = fn(&Path, &[u8], Output) -> i32;

/// Makes an engine for a host; `repl::Repl::new` is one with its options filled in.
pub type MakeEngine = Box<dyn FnOnce(Arc<dyn Host>) -> Arc<dyn Engine> + Send>;
