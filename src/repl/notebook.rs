//! `gopark run F.ipynb`: the cells of a notebook in order, without Jupyter. What each shows goes to standard output as it
//! comes, errors to standard error.

use super::api::{
    CellRequest, Engine, Flow, Host, MimeBundle, MimeData, NotebookCell, Options, Outcome, Output, Pace,
    RunId, Stream,
};
use super::cell::Repl;
use super::lock;
use crate::diagnostics::without_colours;
use std::io::Write;
use std::path::Path;
use std::sync::{Arc, Mutex};

struct Printer {
    stdout: Mutex<Output>,
    stderr: Mutex<Output>,
}

impl Printer {
    fn print(&self, stream: Stream, bytes: &[u8]) {
        let pipe = match stream {
            Stream::Stdout => &self.stdout,
            Stream::Stderr => &self.stderr,
        };
        let mut pipe = lock(pipe);
        // A reader that went away is no failure.
        let _ = pipe.write_all(bytes);
        let _ = pipe.flush();
    }

    fn show(&self, bundle: &MimeBundle) {
        for (mime, data) in &bundle.0 {
            if let (true, MimeData::Text(text)) = (mime == "text/plain", data) {
                self.print(Stream::Stdout, format!("{text}\n").as_bytes());
            }
        }
    }
}

impl Host for Printer {
    fn write(&self, _: RunId, stream: Stream, bytes: &[u8]) -> Flow {
        self.print(stream, bytes);
        Flow::Open
    }
    fn display(&self, _: RunId, bundle: MimeBundle, _: Option<String>, _: bool) -> Flow {
        self.show(&bundle);
        Flow::Open
    }
    fn clear_output(&self, _: RunId, _: bool) {}
    fn run_ended(&self, _: RunId) {}
    fn pace(&self, _: Pace) {}
}

/// Executes the cells in order and prints what each shows. Returns 0, or 1 after the first cell that failed and was not
/// tagged `raises-exception`.
pub fn run_notebook(
    _: &Path,
    cells: &[NotebookCell],
    options: &Options,
    stdout: Output,
    stderr: Output,
) -> i32 {
    let printer = Arc::new(Printer { stdout: Mutex::new(stdout), stderr: Mutex::new(stderr) });
    let repl = Repl::new(options.clone(), printer.clone());
    let mut count = 0;
    for cell in cells {
        let tagged = |tag: &str| cell.tags.iter().any(|t| t == tag);
        if tagged("skip-execution") || cell.source.trim().is_empty() {
            continue;
        }
        count += 1;
        let outcome = repl.execute(CellRequest {
            run: RunId(u64::from(count)),
            code: cell.source.clone(),
            cell_id: Some(cell.id.clone()),
            silent: false,
            execution_count: count,
            allow_stdin: false,
            deleted_cells: Vec::new(),
        });
        match outcome {
            Outcome::Ok { result, .. } => {
                if let Some(bundle) = result {
                    printer.show(&bundle);
                }
            }
            Outcome::Error { traceback, .. } => {
                let text: String = traceback.iter().map(|line| without_colours(line) + "\n").collect();
                printer.print(Stream::Stderr, text.as_bytes());
                if !tagged("raises-exception") {
                    repl.shutdown();
                    return 1;
                }
            }
        }
    }
    repl.shutdown();
    0
}
