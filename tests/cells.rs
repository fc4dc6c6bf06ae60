//! Sessions, as their user sees them: cells in order, and under each what it printed, gave, or how it failed.
//!
//! A file of `tests/cells` is a transcript. A line `>>>` begins a cell (words behind it: `id=NAME` its identity at
//! re-runs, `silent`); a line `<<<` ends its code and begins what it shows: text on stdout as it is, each line of stderr
//! behind `! `, the result behind `= `, an error's name behind `ERROR ` and its traceback (without colours) behind `| `.
//! Lines that begin with `#` outside cells are comments. Sessions run under seed 1 on the virtual clock, so they are the
//! same every time. `GOPARK_BLESS=1 cargo test --test cells` writes what came out; read the difference before committing.

use gopark::diagnostics::without_colours;
use gopark::repl::{
    CellRequest, Clock, Engine, Flow, Host, MimeBundle, MimeData, Options, Outcome, Pace, Repl, RunId, Stream,
};
use std::collections::BTreeMap;
use std::fmt::Write;
use std::path::Path;
use std::sync::{Arc, Mutex};

/// Remembers what was printed under each run, lines marked by stream.
#[derive(Default)]
struct Recorder {
    runs: Mutex<BTreeMap<RunId, Vec<(Stream, String)>>>,
}

impl Recorder {
    fn take(&self) -> Vec<(RunId, String)> {
        let runs = std::mem::take(&mut *self.runs.lock().expect("no printer panicked"));
        runs.into_iter().map(|(run, pieces)| (run, render(&pieces))).collect()
    }
}

fn render(pieces: &[(Stream, String)]) -> String {
    let mut text = String::new();
    for (stream, piece) in pieces {
        if !text.is_empty() && !text.ends_with('\n') {
            text.push_str("\\\n");
        }
        match stream {
            Stream::Stdout => text.push_str(piece),
            Stream::Stderr => piece.lines().for_each(|line| {
                writeln!(text, "{}", format!("! {}", without_colours(line)).trim_end()).expect("a string")
            }),
        }
    }
    if !text.is_empty() && !text.ends_with('\n') {
        text.push_str("\\\n");
    }
    text
}

impl Host for Recorder {
    fn write(&self, run: RunId, stream: Stream, bytes: &[u8]) -> Flow {
        let text = String::from_utf8_lossy(bytes);
        let mut runs = self.runs.lock().expect("no printer panicked");
        let pieces = runs.entry(run).or_default();
        match pieces.last_mut() {
            Some((last, piece)) if *last == stream => piece.push_str(&text),
            _ => pieces.push((stream, text.into_owned())),
        }
        Flow::Open
    }
    /// What is shown appears in its plain form, among what is printed.
    fn display(&self, run: RunId, bundle: MimeBundle, _: Option<String>, _: bool) -> Flow {
        let plain = bundle.0.iter().find(|(mime, _)| mime == "text/plain").map(|(_, data)| data);
        let Some(MimeData::Text(text)) = plain else { panic!("a bundle without text/plain: {bundle:?}") };
        self.write(run, Stream::Stdout, format!("{text}\n").as_bytes())
    }
    fn clear_output(&self, _: RunId, _: bool) {}
    fn run_ended(&self, _: RunId) {}
    fn pace(&self, _: Pace) {}
}

/// Tells what was printed as it comes.
struct Teller(Mutex<std::sync::mpsc::Sender<String>>);

impl Host for Teller {
    fn write(&self, _: RunId, _: Stream, bytes: &[u8]) -> Flow {
        let text = String::from_utf8_lossy(bytes).into_owned();
        self.0.lock().expect("no printer panicked").send(text).expect("the test listens");
        Flow::Open
    }
    fn display(&self, _: RunId, _: MimeBundle, _: Option<String>, _: bool) -> Flow {
        Flow::Open
    }
    fn clear_output(&self, _: RunId, _: bool) {}
    fn run_ended(&self, _: RunId) {}
    fn pace(&self, _: Pace) {}
}

#[test]
fn the_first_interrupt_is_a_signal_for_a_cell_that_asked_for_it() {
    let asks = "import \"os/signal\"\nc := make(chan os.Signal, 1)\nsignal.Notify(c, os.Interrupt)\n\
                for {\n\tfmt.Println(\"waiting\")\n\tfmt.Println(<-c)\n}";
    let later = "fmt.Println(\"waiting\")\ntime.Sleep(time.Hour)";
    on_big_stack(move || {
        let (printed, heard) = std::sync::mpsc::channel();
        let heard = Mutex::new(heard);
        let repl = Repl::new(Options::default(), Arc::new(Teller(Mutex::new(printed))));
        for (number, code, lines) in [(1, asks, 2), (2, later, 1)] {
            std::thread::scope(|scope| {
                scope.spawn(|| {
                    let heard = heard.lock().expect("one listens at a time");
                    for i in 0..lines {
                        let mut text = String::new();
                        while !text.ends_with("waiting\n") {
                            text.push_str(&heard.recv().expect("the cell prints"));
                        }
                        assert_eq!(text, if i == 0 { "waiting\n" } else { "interrupt\nwaiting\n" });
                        repl.interrupt();
                    }
                });
                let outcome = repl.execute(CellRequest {
                    run: RunId(number),
                    code: code.into(),
                    cell_id: None,
                    silent: false,
                    execution_count: 1,
                    allow_stdin: false,
                    deleted_cells: Vec::new(),
                });
                assert!(
                    matches!(&outcome, Outcome::Error { ename, .. } if ename == "Interrupted"),
                    "{outcome:?}"
                );
            });
        }
        repl.shutdown();
    });
}

struct Cell {
    header: String,
    code: String,
}

/// Comments before the first cell, and the cells.
fn read(text: &str) -> (String, Vec<Cell>) {
    let mut comments = String::new();
    let mut cells: Vec<Cell> = Vec::new();
    let mut in_code = false;
    for line in text.lines() {
        if let Some(header) = line.strip_prefix(">>>") {
            cells.push(Cell { header: header.trim().into(), code: String::new() });
            in_code = true;
        } else if line == "<<<" {
            in_code = false;
        } else if in_code {
            let cell = cells.last_mut().expect("a cell has begun");
            cell.code.push_str(line);
            cell.code.push('\n');
        } else if cells.is_empty() {
            comments.push_str(line);
            comments.push('\n');
        }
    }
    (comments, cells)
}

/// Runs a transcript and writes what came out.
fn transcript(text: &str, seed: u64) -> String {
    let (comments, cells) = read(text);
    let host = Arc::new(Recorder::default());
    let options = Options { seed: Some(seed), clock: Some(Clock::Virtual), ..Options::default() };
    let repl = Repl::new(options, host.clone());
    let mut out = comments;
    for (i, cell) in cells.iter().enumerate() {
        let number = i as u32 + 1;
        let code = cell.code.strip_suffix('\n').unwrap_or(&cell.code);
        let outcome = repl.execute(CellRequest {
            run: RunId(u64::from(number)),
            code: code.into(),
            cell_id: cell.header.split_whitespace().find_map(|w| w.strip_prefix("id=")).map(Into::into),
            silent: cell.header.split_whitespace().any(|w| w == "silent"),
            execution_count: number,
            allow_stdin: false,
            deleted_cells: Vec::new(),
        });
        let header = if cell.header.is_empty() { ">>>".to_string() } else { format!(">>> {}", cell.header) };
        write!(out, "{header}\n{}<<<\n", cell.code).expect("a string");
        for (run, text) in host.take() {
            if run.0 != u64::from(number) {
                writeln!(out, "(under cell {})", run.0).expect("a string");
            }
            out.push_str(&text);
        }
        match outcome {
            Outcome::Ok { result: Some(bundle), .. } => {
                if let Some((_, MimeData::Text(text))) =
                    bundle.0.iter().find(|(mime, _)| mime == "text/plain")
                {
                    text.lines().for_each(|line| writeln!(out, "= {line}").expect("a string"));
                }
            }
            Outcome::Ok { result: None, .. } => {}
            Outcome::Error { ename, evalue, traceback } => {
                writeln!(out, "ERROR {ename}: {evalue}").expect("a string");
                for line in traceback {
                    writeln!(out, "{}", format!("| {}", without_colours(&line)).trim_end())
                        .expect("a string");
                }
            }
        }
        out.push('\n');
    }
    repl.shutdown();
    out.truncate(out.trim_end().len());
    out.push('\n');
    out
}

fn on_big_stack<T: Send + 'static>(work: impl FnOnce() -> T + Send + 'static) -> T {
    let thread = std::thread::Builder::new().stack_size(256 << 20).spawn(work).expect("a thread");
    thread.join().unwrap_or_else(|panic| std::panic::resume_unwind(panic))
}

#[test]
fn sessions_show_what_their_transcripts_say() {
    let bless = std::env::var_os("GOPARK_BLESS").is_some();
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/cells");
    let mut files: Vec<_> =
        std::fs::read_dir(&folder).expect("the folder").map(|e| e.expect("an entry").path()).collect();
    files.sort();
    assert!(!files.is_empty());
    let mut wrong = Vec::new();
    for file in files {
        let expected = std::fs::read_to_string(&file).expect("a transcript");
        let text = expected.clone();
        let got = on_big_stack(move || transcript(&text, 1));
        if bless {
            std::fs::write(&file, &got).expect("the transcript is writable");
        } else if got != expected {
            let name = file.file_name().unwrap_or_default().to_string_lossy().into_owned();
            wrong.push(format!("{name}:\n{}", first_difference(&expected, &got)));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n\n"));
}

fn first_difference(expected: &str, got: &str) -> String {
    let mut expected_lines = expected.lines();
    for (i, line) in got.lines().enumerate() {
        let other = expected_lines.next();
        if other != Some(line) {
            return format!(
                "line {}: expected {:?}, got {line:?}\n--- the whole\n{got}",
                i + 1,
                other.unwrap_or("the end")
            );
        }
    }
    format!("expected {:?}, got the end", expected_lines.next().unwrap_or(""))
}
