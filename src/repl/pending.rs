//! Stands in for the engine until it is there: everything that would run a program says that it cannot.

use super::*;

/// A program that grows cell by cell.
pub struct Repl;

const WHY: &str = "this build has no engine";

impl Repl {
    pub fn new(_options: Options, _host: Arc<dyn Host>) -> Repl {
        Repl
    }
}

impl Engine for Repl {
    fn execute(&self, _cell: CellRequest) -> Outcome {
        Outcome::Error { ename: "FatalError".into(), evalue: WHY.into(), traceback: vec![WHY.into()] }
    }
    fn interrupt(&self) {}
    fn output_drained(&self) {}
    fn complete(&self, _code: &str, _cursor: usize) -> Completions {
        Completions::default()
    }
    fn inspect(&self, _code: &str, _cursor: usize, _detail: u8) -> Option<MimeBundle> {
        None
    }
    fn is_complete(&self, _code: &str) -> Completeness {
        Completeness::Unknown
    }
    fn shutdown(&self) {}
}

fn refuse(mut stderr: Output) -> i32 {
    let _ = writeln!(stderr, "{WHY}");
    1
}

/// Runs a file as the compiled program would run; see [`RunProgram`].
pub fn run_program(_path: &Path, _source: &str, _options: &Options, _stdout: Output, stderr: Output) -> i32 {
    refuse(stderr)
}

/// Executes the cells of a notebook in order; see [`RunNotebook`].
pub fn run_notebook(
    _path: &Path,
    _cells: &[NotebookCell],
    _options: &Options,
    _out: Output,
    err: Output,
) -> i32 {
    refuse(err)
}

/// Reports what is wrong with a file; see [`CheckProgram`].
pub fn check_program(_path: &Path, _source: &str, stderr: Output) -> i32 {
    refuse(stderr)
}
