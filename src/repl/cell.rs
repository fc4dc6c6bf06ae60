//! A session: cells that come one after the other, each compiled as a whole, run as a group, and answered for.
//!
//! Invariants: at most one cell runs at a time; a cell with an error changes nothing; what a cell's goroutines print
//! goes to the host under the run that caused it; the workshop is locked for compiling, completing and reporting, never
//! while user code is waited for.

use super::api::{
    CellRequest, Clock, Completeness, Completions, Engine, Flow, Host, MimeBundle, Options, Outcome, Pace,
    RunId, Stream,
};
use super::compile::{CheckedCell, Workshop};
use super::engine::{Machinery, Outlet, clock_kind};
use super::magic::{self, ClockChoice, Command, Magics};
use super::report::{self, Numbering};
use super::{complete, inspect, lock};
use crate::diagnostics::{self, Code, Diagnostic, Style};
use crate::runtime::native;
use crate::runtime::sched::group::{End, GroupId, MainKind};
use crate::runtime::sched::{self};
use crate::runtime::timer::ClockKind;
use crate::source::Span;
use crate::syntax;
use crate::types::Notice;
use std::collections::{BTreeSet, HashMap};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;

/// How long the deferred calls of interrupted goroutines may take, all together.
const UNWIND: Duration = Duration::from_secs(1);

/// A program that grows cell by cell.
pub struct Repl {
    host: Arc<dyn Host>,
    outlet: Arc<CellOutlet>,
    machinery: Arc<Machinery>,
    workshop: Mutex<Workshop>,
    running: Mutex<Running>,
    /// The group of the last run of each cell, by the front end's name for it.
    groups: Mutex<HashMap<String, GroupId>>,
    /// Runs that the host has not been told the end of.
    open: Mutex<BTreeSet<RunId>>,
    mode: Mutex<Settings>,
}

/// The cell that runs now.
#[derive(Default)]
struct Running {
    executing: bool,
    group: Option<GroupId>,
    /// An interrupt came while the cell was compiled.
    interrupted: bool,
    /// An interrupt came while the cell ran: the program may have got it as a signal.
    signalled: bool,
}

/// What the magics set.
#[derive(Clone, Copy)]
struct Settings {
    seed: Option<u64>,
    /// None: virtual with a seed, else real.
    clock: Option<Clock>,
}

impl Settings {
    fn clock_kind(self) -> ClockKind {
        clock_kind(self.clock, self.seed)
    }
}

/// The host as the runtime sees it.
struct CellOutlet {
    host: Arc<dyn Host>,
    /// Results of the runs, until they are fetched.
    results: Mutex<HashMap<RunId, Vec<String>>>,
    /// Background groups that ended badly, until somebody who may lock the workshop reports them.
    ended: Mutex<Vec<(RunId, End)>>,
    report: AtomicBool,
    reporter: Mutex<Option<std::sync::mpsc::Sender<()>>>,
}

impl Outlet for CellOutlet {
    fn write(&self, run: sched::RunId, stream: native::Stream, bytes: &[u8]) -> native::Flow {
        let stream = match stream {
            native::Stream::Stdout => Stream::Stdout,
            native::Stream::Stderr => Stream::Stderr,
        };
        match self.host.write(RunId(run.0), stream, bytes) {
            Flow::Open => native::Flow::Open,
            Flow::Full => native::Flow::Full,
        }
    }

    fn read(&self, _: usize, _: &mut dyn FnMut() -> native::Waker) -> native::Input {
        native::Input::Failed("a cell has no standard input".into())
    }

    fn result(&self, run: sched::RunId, text: &str) {
        lock(&self.results).entry(RunId(run.0)).or_default().push(text.into());
    }

    fn background_ended(&self, run: sched::RunId, end: End) {
        lock(&self.ended).push((RunId(run.0), end));
        self.report.store(true, Ordering::Release);
        if let Some(reporter) = &*lock(&self.reporter) {
            let _ = reporter.send(());
        }
    }
}

impl Repl {
    /// Starts the workers.
    pub fn new(options: Options, host: Arc<dyn Host>) -> Arc<Repl> {
        let outlet = Arc::new(CellOutlet {
            host: host.clone(),
            results: Mutex::default(),
            ended: Mutex::default(),
            report: AtomicBool::new(false),
            reporter: Mutex::new(None),
        });
        let machinery = Arc::new(Machinery::new(&options, false, outlet.clone()));
        let repl = Arc::new(Repl {
            host,
            outlet: outlet.clone(),
            machinery,
            workshop: Mutex::new(Workshop::new()),
            running: Mutex::default(),
            groups: Mutex::default(),
            open: Mutex::default(),
            mode: Mutex::new(Settings { seed: options.seed, clock: options.clock }),
        });
        repl.tell_pace();
        let (sender, receiver) = std::sync::mpsc::channel();
        *lock(&outlet.reporter) = Some(sender);
        let weak = Arc::downgrade(&repl);
        // Reports of background groups are rendered apart: who delivers the news must not wait for the workshop.
        let spawned = std::thread::Builder::new().name("reports".into()).spawn(move || {
            while receiver.recv().is_ok() {
                let Some(repl) = weak.upgrade() else { return };
                repl.report_background();
            }
        });
        // Without the thread the reports come with the next cell.
        drop(spawned);
        repl
    }

    fn tell_pace(&self) {
        let kind = lock(&self.mode).clock_kind();
        self.host.pace(if kind == ClockKind::Virtual { Pace::Stored } else { Pace::Live });
    }

    /// Writes what is due about background groups to standard error of the run that their output goes to.
    fn report_background(&self) {
        if !self.outlet.report.swap(false, Ordering::AcqRel) {
            return;
        }
        let ended = std::mem::take(&mut *lock(&self.outlet.ended));
        let workshop = lock(&self.workshop);
        for (run, end) in ended {
            let lines = match end {
                End::Panic { goroutine, report } => {
                    report::panic(workshop.texts(), &report.text, goroutine, &report.frames)
                }
                End::Fatal { goroutine, report } => {
                    report::fatal(workshop.texts(), &report.text, goroutine, &report.frames)
                }
                End::Exit(code) => vec![format!("exit status {code}")],
                _ => continue,
            };
            let mut text = lines.join("\n");
            text.push_str("\n(a background goroutine; the others of its cell were stopped)\n");
            let _ = self.host.write(run, Stream::Stderr, text.as_bytes());
        }
    }

    /// Applies the line magics; what they print goes under the run.
    fn command(&self, run: RunId, command: &Command) {
        let mut mode = lock(&self.mode);
        let before = *mode;
        let said = match command {
            Command::Seed(seed) => {
                mode.seed = Some(*seed);
                None
            }
            Command::SeedOff => {
                mode.seed = None;
                None
            }
            Command::Clock(ClockChoice::Real) => {
                mode.clock = Some(Clock::Real);
                None
            }
            Command::Clock(ClockChoice::Virtual) => {
                mode.clock = Some(Clock::Virtual);
                None
            }
            Command::ShowSeed => Some(match mode.seed {
                Some(seed) => format!("seed {seed}\n"),
                None => "no seed: real scheduling\n".into(),
            }),
            Command::ShowClock => Some(match mode.clock_kind() {
                ClockKind::Real => "real clock\n".into(),
                ClockKind::Virtual => "virtual clock\n".into(),
            }),
            Command::Goroutines => {
                let workshop = lock(&self.workshop);
                let list = self.machinery.rt.list();
                if list.is_empty() {
                    Some("no goroutines\n".into())
                } else {
                    let table = report::goroutine_table(workshop.texts(), &list);
                    let text = table.text().trim_end().to_string();
                    let bundle = MimeBundle::plain(text).with_text("text/html", table.html());
                    let _ = self.host.display(run, bundle, None, false);
                    None
                }
            }
            Command::Help => Some(magic::help()),
        };
        let (seed, clock) = (mode.seed, mode.clock_kind());
        let changed = before.seed != seed || before.clock_kind() != clock;
        drop(mode);
        if changed {
            self.machinery.rt.set_mode(seed, clock);
            self.tell_pace();
        }
        if let Some(text) = said {
            let _ = self.host.write(run, Stream::Stdout, text.as_bytes());
        }
    }

    /// Compiles a cell. On success everything of it is part of the session and linked.
    fn compile(&self, cell: &CellRequest, code: String) -> Result<Compiled, Box<Outcome>> {
        let mut guard = lock(&self.workshop);
        let workshop = &mut *guard;
        let id = workshop.sources.add_cell(cell.execution_count, code);
        let failed =
            |workshop: &Workshop, errors: Vec<Diagnostic>| Box::new(compile_error(workshop, &errors));
        let checked = match workshop.check_cell(id, cell.execution_count) {
            Ok(checked) => checked,
            Err(errors) => return Err(failed(workshop, errors)),
        };
        let CheckedCell { entities, .. } = &checked;
        let kind = if entities.main.is_some() { MainKind::Program } else { MainKind::Statements };
        let notices = entities.notices.clone();
        let entry = match workshop.lower_cell(checked) {
            Ok(entry) => entry,
            Err(errors) => return Err(failed(workshop, errors)),
        };
        if let Err(why) = self.machinery.link(&workshop.lowering.program, &workshop.sources, "") {
            return Err(Box::new(plain_error("FatalError", &why)));
        }
        Ok(Compiled { entry, kind, notices })
    }

    fn run(&self, cell: &CellRequest) -> Outcome {
        let (magics, code) = match magic::split(&cell.code) {
            Ok(split) => split,
            Err(error) => return self.magic_error(cell, &error),
        };
        let only_magics = code.trim().is_empty();
        if only_magics {
            magics.commands.iter().for_each(|command| self.command(cell.run, command));
            return Outcome::Ok { result: None, payload: Vec::new() };
        }
        let compiled = match self.compile(cell, code) {
            Ok(compiled) => compiled,
            Err(outcome) => return *outcome,
        };
        self.stop_last_run(cell);
        magics.commands.iter().for_each(|command| self.command(cell.run, command));
        for notice in &compiled.notices {
            let _ = self.host.write(cell.run, Stream::Stderr, format!("{}\n", notice.text).as_bytes());
        }
        self.run_compiled(cell, &compiled, &magics)
    }

    /// What the last run of the same cell left behind ends as after an interrupt.
    fn stop_last_run(&self, cell: &CellRequest) {
        let mut stale: Vec<GroupId> = Vec::new();
        {
            let mut groups = lock(&self.groups);
            let again = cell.cell_id.iter().chain(&cell.deleted_cells);
            stale.extend(again.filter_map(|id| groups.remove(id)));
        }
        let alive: BTreeSet<GroupId> =
            self.machinery.rt.groups().into_iter().map(|(group, _)| group).collect();
        for group in stale.into_iter().filter(|group| alive.contains(group)) {
            self.machinery.rt.interrupt(group, UNWIND);
        }
    }

    fn run_compiled(&self, cell: &CellRequest, compiled: &Compiled, magics: &Magics) -> Outcome {
        let rt = &self.machinery.rt;
        let group = self.machinery.start(sched::RunId(cell.run.0), compiled.entry, compiled.kind);
        let main = rt.main_goroutine(group);
        if let Some(id) = &cell.cell_id {
            lock(&self.groups).insert(id.clone(), group);
        }
        let interrupted = {
            let mut running = lock(&self.running);
            running.group = Some(group);
            running.signalled |= running.interrupted;
            running.interrupted
        };
        if interrupted && !rt.interrupt_signal(group) {
            rt.interrupt(group, UNWIND);
        }
        let mut end = rt.wait_run(group);
        if matches!(end, End::Done | End::Goexit) {
            let later = if magics.wait { rt.wait_all(group) } else { rt.settle(group) };
            end = later.unwrap_or(end);
        }
        rt.rest();
        let results = lock(&self.outlet.results).remove(&cell.run).unwrap_or_default();
        let workshop = lock(&self.workshop);
        let numbers = Numbering { main };
        match end {
            End::Done | End::Goexit | End::Stopped => {
                let result =
                    (!cell.silent && !results.is_empty()).then(|| MimeBundle::plain(results.join("\n")));
                Outcome::Ok { result, payload: Vec::new() }
            }
            End::Exit(0) => Outcome::Ok { result: None, payload: Vec::new() },
            End::Exit(code) => plain_error("Exit", &format!("exit status {code}")),
            End::Interrupted => {
                plain_error("Interrupted", "the cell was interrupted; its variables are kept")
            }
            End::Panic { goroutine, report } => Outcome::Error {
                ename: "Panic".into(),
                evalue: first_line(&report.text),
                traceback: report::panic(
                    workshop.texts(),
                    &report.text,
                    numbers.of(goroutine),
                    &report.frames,
                ),
            },
            End::Fatal { goroutine, report } => Outcome::Error {
                ename: "FatalError".into(),
                evalue: first_line(&report.text),
                traceback: report::fatal(
                    workshop.texts(),
                    &report.text,
                    numbers.of(goroutine),
                    &report.frames,
                ),
            },
            End::Deadlock(report) => Outcome::Error {
                ename: "Deadlock".into(),
                evalue: report::deadlock_text(&report).into(),
                traceback: report::deadlock(workshop.texts(), &report, numbers),
            },
        }
    }

    fn magic_error(&self, cell: &CellRequest, error: &magic::MagicError) -> Outcome {
        let mut workshop = lock(&self.workshop);
        let id = workshop.sources.add_cell(cell.execution_count, cell.code.as_str());
        let span = Span::new(id, error.lo as u32, error.hi as u32);
        let diagnostic =
            Diagnostic::new(Code::UnknownMagic, span, error.message.clone()).with_help(error.help.clone());
        compile_error(&workshop, &[diagnostic])
    }

    /// Tells the host about runs under which nothing can print any more.
    fn close_runs(&self) {
        let live: BTreeSet<RunId> = self.machinery.rt.live_runs().into_iter().map(|r| RunId(r.0)).collect();
        let mut open = lock(&self.open);
        let over: Vec<RunId> = open.iter().copied().filter(|run| !live.contains(run)).collect();
        for run in over {
            open.remove(&run);
            self.host.run_ended(run);
        }
    }
}

/// A cell that is ready to run.
struct Compiled {
    entry: crate::ir::FuncId,
    kind: MainKind,
    notices: Vec<Notice>,
}

fn first_line(text: &str) -> String {
    text.lines().next().unwrap_or("").to_string()
}

fn plain_error(ename: &str, evalue: &str) -> Outcome {
    Outcome::Error {
        ename: ename.into(),
        evalue: evalue.into(),
        traceback: vec![format!("\x1b[1;31m{ename}\x1b[0m: {evalue}")],
    }
}

fn compile_error(workshop: &Workshop, errors: &[Diagnostic]) -> Outcome {
    let map = &workshop.sources;
    let (shown, _) = diagnostics::selected(errors, map);
    let first = shown.iter().find(|d| d.is_error());
    Outcome::Error {
        ename: "CompileError".into(),
        evalue: first.map_or_else(String::new, |d| format!("{}: {}", map.line_place(d.span), d.text(map))),
        traceback: diagnostics::traceback(errors, map, Style::Ansi),
    }
}

impl Engine for Repl {
    fn execute(&self, cell: CellRequest) -> Outcome {
        *lock(&self.running) = Running { executing: true, ..Running::default() };
        lock(&self.open).insert(cell.run);
        let outcome = self.run(&cell);
        *lock(&self.running) = Running::default();
        self.report_background();
        self.close_runs();
        outcome
    }

    fn interrupt(&self) {
        let mut running = lock(&self.running);
        let groups: Vec<GroupId> = match (running.executing, running.group) {
            (true, Some(group)) => {
                let first = !std::mem::replace(&mut running.signalled, true);
                if first && self.machinery.rt.interrupt_signal(group) {
                    return;
                }
                vec![group]
            }
            (true, None) => {
                running.interrupted = true;
                return;
            }
            (false, _) => self.machinery.rt.groups().into_iter().map(|(group, _)| group).collect(),
        };
        drop(running);
        // Unwinding waits for deferred calls, up to a second: whoever interrupts must not.
        let machinery = self.machinery.clone();
        let spawned = std::thread::Builder::new().name("interrupt".into()).spawn(move || {
            groups.into_iter().for_each(|group| machinery.rt.interrupt(group, UNWIND));
        });
        drop(spawned);
    }

    fn output_drained(&self) {
        self.machinery.rt.output_drained();
    }

    fn complete(&self, code: &str, cursor: usize) -> Completions {
        let mut guard = lock(&self.workshop);
        complete::complete(&mut guard, code, cursor)
    }

    fn inspect(&self, code: &str, cursor: usize, _detail: u8) -> Option<MimeBundle> {
        let mut guard = lock(&self.workshop);
        inspect::inspect(&mut guard, code, cursor)
    }

    fn is_complete(&self, code: &str) -> Completeness {
        let Ok((_, code)) = magic::split(code) else { return Completeness::Invalid };
        match syntax::completeness(&code) {
            syntax::Completeness::Complete => Completeness::Complete,
            syntax::Completeness::Incomplete { indent } => Completeness::Incomplete { indent },
            syntax::Completeness::Invalid => Completeness::Invalid,
        }
    }

    fn shutdown(&self) {
        self.machinery.rt.shutdown();
    }
}
