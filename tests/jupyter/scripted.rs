//! A kernel with a toy in the engine's place: the Jupyter side alone, for its tests and for measuring it.
//!
//! A cell is a list of commands, one a line; `print hi`, `lines 200000`, `sleep 60`, `busy`, `error`, `big 1000`, ...
//! Usage: `scripted -f CONNECTION_FILE`.

use gopark::kernel::{Connection, serve};
use gopark::repl::*;
use std::path::Path;
use std::process::ExitCode;
use std::sync::atomic::{AtomicBool, AtomicI64, Ordering::SeqCst};
use std::sync::{Arc, Condvar, Mutex};
use std::time::{Duration, SystemTime, UNIX_EPOCH};

struct Toy {
    host: Arc<dyn Host>,
    /// Set by an interrupt, cleared when a cell starts.
    stop: Arc<AtomicBool>,
    /// Counts drains and interrupts, for those who wait for either.
    news: Arc<(Mutex<u64>, Condvar)>,
    value: AtomicI64,
}

/// What a goroutine is to the toy: somebody who prints for a run and parks when told.
#[derive(Clone)]
struct Printer {
    host: Arc<dyn Host>,
    stop: Arc<AtomicBool>,
    news: Arc<(Mutex<u64>, Condvar)>,
    run: RunId,
}

impl Printer {
    fn put(&self, stream: Stream, text: &[u8]) {
        let before = *self.news.0.lock().unwrap();
        if self.host.write(self.run, stream, text) == Flow::Full {
            let mut news = self.news.0.lock().unwrap();
            while *news == before && !self.stop.load(SeqCst) {
                news = self.news.1.wait(news).unwrap();
            }
        }
    }

    /// Whether the time passed without an interrupt.
    fn sleep(&self, time: Duration) -> bool {
        let news = self.news.0.lock().unwrap();
        let wait = self.news.1.wait_timeout_while(news, time, |_| !self.stop.load(SeqCst)).unwrap();
        wait.1.timed_out()
    }
}

impl Toy {
    fn tell(&self) {
        *self.news.0.lock().unwrap() += 1;
        self.news.1.notify_all();
    }
}

fn failure(ename: &str, evalue: &str) -> Outcome {
    Outcome::Error {
        ename: ename.into(),
        evalue: evalue.into(),
        traceback: vec![format!("\x1b[31m{ename}\x1b[0m: {evalue}")],
    }
}

impl Engine for Toy {
    fn execute(&self, cell: CellRequest) -> Outcome {
        self.stop.store(false, SeqCst);
        let p = Printer {
            host: self.host.clone(),
            stop: self.stop.clone(),
            news: self.news.clone(),
            run: cell.run,
        };
        let (mut result, mut payload, mut lives) = (None, Vec::new(), false);
        for line in cell.code.lines() {
            let (word, rest) = line.split_once(' ').unwrap_or((line, ""));
            let n = rest.split(' ').next().and_then(|n| n.parse::<u64>().ok()).unwrap_or(0);
            match word {
                "print" => p.put(Stream::Stdout, format!("{rest}\n").as_bytes()),
                "eprint" => p.put(Stream::Stderr, format!("{rest}\n").as_bytes()),
                "part" => p.put(Stream::Stdout, rest.as_bytes()),
                "bytes" => {
                    let bytes: Vec<u8> =
                        rest.split(' ').filter_map(|h| u8::from_str_radix(h, 16).ok()).collect();
                    p.put(Stream::Stdout, &bytes);
                }
                "lines" => {
                    for i in 0..n {
                        if p.stop.load(SeqCst) {
                            break;
                        }
                        p.put(Stream::Stdout, format!("{i}\n").as_bytes());
                    }
                }
                "forever" => {
                    while !p.stop.load(SeqCst) {
                        p.put(Stream::Stdout, b"and so on and so on and so on and so on and so on\n");
                    }
                }
                "big" => p.put(Stream::Stdout, format!("{}\n", "x".repeat(n as usize)).as_bytes()),
                "tick" => {
                    for _ in 0..n {
                        let t = SystemTime::now().duration_since(UNIX_EPOCH).unwrap().as_secs_f64();
                        p.put(Stream::Stdout, format!("T {t:.6}\n").as_bytes());
                        if !p.sleep(Duration::from_millis(100)) {
                            break;
                        }
                    }
                }
                "sleep" => {
                    p.sleep(Duration::from_secs(n));
                }
                "busy" => {
                    while !p.stop.load(SeqCst) {
                        std::hint::spin_loop();
                    }
                }
                "later" => {
                    let p = p.clone();
                    let text = rest.split_once(' ').map_or("", |r| r.1).to_string();
                    lives = true;
                    std::thread::spawn(move || {
                        for i in 0..n {
                            std::thread::sleep(Duration::from_millis(50));
                            p.put(Stream::Stdout, format!("{text} {i}\n").as_bytes());
                        }
                        p.host.run_ended(p.run);
                    });
                }
                "error" => return failure("Panic", "boom"),
                "panic" => panic!("the toy broke"),
                "set" => self.value.store(n as i64, SeqCst),
                "get" => p.put(Stream::Stdout, format!("{}\n", self.value.load(SeqCst) + 1).as_bytes()),
                "1+1" => result = Some(MimeBundle::plain("2")),
                "result" => result = Some(MimeBundle::plain(rest)),
                "count" => result = Some(MimeBundle::plain(cell.execution_count.to_string())),
                "cell" => {
                    result = Some(MimeBundle::plain(format!("{:?} {:?}", cell.cell_id, cell.deleted_cells)))
                }
                "svg" => {
                    let bundle = MimeBundle::plain("a picture").with_text("image/svg+xml", "<svg/>");
                    let _ = self.host.display(p.run, bundle, Some("d".into()), n > 0);
                }
                "clear" => self.host.clear_output(p.run, true),
                "stored" => self.host.pace(Pace::Stored),
                "live" => self.host.pace(Pace::Live),
                "page" => payload.push(Payload::Page(MimeBundle::plain(rest))),
                "next" => payload.push(Payload::SetNextInput { text: rest.into(), replace: false }),
                "" | "#" => {}
                w if w.starts_with('#') => {}
                other => return failure("CompileError", &format!("undefined: {other:.40}")),
            }
            if p.stop.load(SeqCst) {
                return failure("Interrupted", "interrupted");
            }
        }
        if !lives {
            self.host.run_ended(cell.run);
        }
        Outcome::Ok { result, payload }
    }

    fn interrupt(&self) {
        self.stop.store(true, SeqCst);
        self.tell();
    }

    fn output_drained(&self) {
        self.tell();
    }

    fn complete(&self, code: &str, cursor: usize) -> Completions {
        let start = code[..cursor].rfind(|c: char| !c.is_alphanumeric()).map_or(0, |i| i + 1);
        if code[start..cursor].is_empty() {
            return Completions { start: cursor, end: cursor, ..Completions::default() };
        }
        let known = ["print", "page", "part"].into_iter();
        let matches = known.filter(|w| w.starts_with(&code[start..cursor])).map(|w| Completion {
            text: w.into(),
            kind: "function".into(),
            signature: Some("(text)".into()),
        });
        Completions { matches: matches.collect(), start, end: cursor }
    }

    fn inspect(&self, code: &str, _cursor: usize, _detail: u8) -> Option<MimeBundle> {
        let known = code.starts_with("print");
        known.then(|| MimeBundle::plain("prints").with_text("text/markdown", "*prints*"))
    }

    fn is_complete(&self, code: &str) -> Completeness {
        match code.chars().last() {
            Some('\\') => Completeness::Incomplete { indent: "  ".into() },
            Some('!') => Completeness::Invalid,
            _ => Completeness::Complete,
        }
    }

    fn shutdown(&self) {
        self.interrupt();
    }
}

fn main() -> ExitCode {
    let Some(file) = std::env::args().nth(2) else { return ExitCode::SUCCESS };
    let toy = |host| {
        Arc::new(Toy { host, stop: Arc::default(), news: Arc::default(), value: AtomicI64::new(0) })
            as Arc<dyn Engine>
    };
    let result = Connection::read(Path::new(&file)).and_then(|c| serve(&c, Box::new(toy)));
    match result {
        Ok(()) => ExitCode::SUCCESS,
        Err(why) => {
            use std::io::Write;
            let _ = writeln!(std::io::stderr(), "{why}");
            ExitCode::FAILURE
        }
    }
}
