//! What a reader sees when a run ends badly: Go's own first lines, then who was doing what, where.
//!
//! Two forms of the same facts: for `gopark run` the text that the compiled program would print to standard error, and
//! for a cell a traceback with the source lines quoted and what each goroutine waits for named as the program names it.
//! No addresses, ever: they differ from run to run and say nothing.

use crate::runtime::sched::deadlock::{DeadlockReport, GoState, GoroutineInfo};
use crate::runtime::sched::{FramePos, WaitReason};
use crate::source::{FileId, SourceKind, SourceMap, Span};
use crate::syntax::{self, Mode, ast, printer, visit};
use crate::view::Table;
use std::cell::RefCell;
use std::fmt::Write as _;
use std::sync::Arc;

/// Where frames' texts and trees are.
#[derive(Clone, Copy)]
pub struct Texts<'a> {
    pub sources: &'a SourceMap,
    pub trees: &'a Trees,
}

/// Trees for one report. A session does not keep the trees of its cells: a report parses the texts that it speaks of
/// again, each once, though it may name thousands of goroutines of the same cells.
#[derive(Default)]
pub struct Trees(RefCell<Vec<(FileId, Arc<ast::File>)>>);

impl Trees {
    /// How many are kept for the next report.
    const KEPT: usize = 8;

    fn get(&self, sources: &SourceMap, file: FileId) -> Arc<ast::File> {
        let mut trees = self.0.borrow_mut();
        if let Some((_, tree)) = trees.iter().find(|(id, _)| *id == file) {
            return tree.clone();
        }
        let mode = match sources.get(file).map(|source| source.kind) {
            Some(SourceKind::Cell { .. }) => Mode::Cell,
            _ => Mode::Program,
        };
        let tree = Arc::new(syntax::parse_source(sources, file, mode).file);
        trees.truncate(Self::KEPT - 1);
        trees.insert(0, (file, tree.clone()));
        tree
    }
}

impl Texts<'_> {
    /// Whether it is a frame of the reader's own code.
    fn is_own(&self, frame: &FramePos) -> bool {
        !self.is_stub(frame.span.file) && !frame.is_creation()
    }

    /// Whether the file belongs to gopark's own standard packages.
    fn is_stub(&self, file: FileId) -> bool {
        self.sources.get(file).is_some_and(|source| source.kind == SourceKind::Stub)
    }
}

/// Go's first line of a deadlock.
pub const DEADLOCK: &str = "all goroutines are asleep - deadlock!";
/// The same when main has ended by `runtime.Goexit`.
pub const DEADLOCK_GOEXIT: &str = "no goroutines (main called runtime.Goexit) - deadlock!";

const RED: &str = "\x1b[1;31m";
const BOLD: &str = "\x1b[1m";
const CYAN: &str = "\x1b[36m";
const END: &str = "\x1b[0m";

/// The words behind `fatal error: ` for a deadlock.
pub fn deadlock_text(report: &DeadlockReport) -> &'static str {
    if report.main_goexit && report.blocked.is_empty() { DEADLOCK_GOEXIT } else { DEADLOCK }
}

// --- As the compiled program ------------------------------------------------------------------------------------------

/// `goroutine 7 [chan receive]:` and its frames, as Go prints them.
fn go_frames(out: &mut String, texts: Texts<'_>, id: u64, state: &str, frames: &[FramePos]) {
    let _ = writeln!(out, "goroutine {id} [{state}]:");
    for frame in frames {
        if frame.elided_frames().is_some() {
            let _ = writeln!(out, "{}", frame.func);
            continue;
        }
        let arguments = if frame.is_creation() { "" } else { "(...)" };
        let _ = writeln!(out, "{}{arguments}\n\t{}", frame.func, texts.sources.line_place(frame.span));
    }
}

/// Standard error of a program that ended in a panic. `text` is what follows `panic: `.
pub fn go_panic(texts: Texts<'_>, text: &str, goroutine: u64, frames: &[FramePos]) -> String {
    let mut out = format!("panic: {text}\n\n");
    go_frames(&mut out, texts, goroutine, "running", frames);
    out
}

/// Standard error of a program that ended in a fatal error.
pub fn go_fatal(texts: Texts<'_>, text: &str, goroutine: u64, frames: &[FramePos]) -> String {
    let mut out = if text == "stack overflow" {
        "runtime: goroutine stack exceeds 1000000000-byte limit\nruntime: sp=0x0 stack=[0x0, 0x0]\n"
            .to_string()
    } else {
        String::new()
    };
    let _ = write!(out, "fatal error: {text}\n\n");
    go_frames(&mut out, texts, goroutine, "running", frames);
    out
}

/// Standard error of a program that is deadlocked.
pub fn go_deadlock(texts: Texts<'_>, report: &DeadlockReport) -> String {
    let mut out = format!("fatal error: {}\n", deadlock_text(report));
    for info in &report.blocked {
        out.push('\n');
        go_frames(&mut out, texts, info.id, info.state.text(), &info.frames);
    }
    out
}

// --- In a cell --------------------------------------------------------------------------------------------------------

/// Numbers goroutines as the reader of one run counts them: its main goroutine is 1, the others follow in the order in
/// which they were started.
#[derive(Clone, Copy)]
pub struct Numbering {
    /// The id of the main goroutine of the run.
    pub main: u64,
}

impl Numbering {
    pub fn of(self, id: u64) -> u64 {
        if id >= self.main { id - self.main + 1 } else { id }
    }
}

/// The traceback of a panic.
pub fn panic(texts: Texts<'_>, text: &str, number: u64, frames: &[FramePos]) -> Vec<String> {
    let mut out = Vec::new();
    first_lines(&mut out, &format!("panic: {text}"));
    out.push(String::new());
    out.push(format!("{BOLD}goroutine {number} [running]:{END}"));
    quoted_frames(&mut out, texts, frames);
    out
}

/// The traceback of a fatal error.
pub fn fatal(texts: Texts<'_>, text: &str, number: u64, frames: &[FramePos]) -> Vec<String> {
    let mut out = Vec::new();
    if text == "stack overflow" {
        first_lines(&mut out, "runtime: goroutine stack exceeds 1000000000-byte limit");
    }
    first_lines(&mut out, &format!("fatal error: {text}"));
    out.push(String::new());
    out.push(format!("{BOLD}goroutine {number} [running]:{END}"));
    quoted_frames(&mut out, texts, frames);
    out
}

/// The traceback of a deadlock: every blocked goroutine with operation, name and place.
pub fn deadlock(texts: Texts<'_>, report: &DeadlockReport, numbers: Numbering) -> Vec<String> {
    let mut out = Vec::new();
    first_lines(&mut out, &format!("fatal error: {}", deadlock_text(report)));
    for info in &report.blocked {
        out.push(String::new());
        let main = if info.is_main { " (main)" } else { "" };
        out.push(format!("{BOLD}goroutine {} [{}]:{END}{main}", numbers.of(info.id), info.state.text()));
        if let Some(why) = explain(texts, info, numbers) {
            out.push(format!("    {why}"));
        }
        quoted_frames(&mut out, texts, &info.frames);
    }
    if !report.others.is_empty() {
        out.push(String::new());
        out.push(format!("{BOLD}Goroutines of other cells (they cannot help, and go on):{END}"));
        for info in &report.others {
            out.push(format!("    {}", one_line(texts, info)));
        }
    }
    out
}

/// Each line of Go's text apart, in red.
fn first_lines(out: &mut Vec<String>, text: &str) {
    out.extend(text.lines().map(|line| format!("{RED}{line}{END}")));
}

/// The frames of the reader's own code; of gopark's packages only the outermost (what was called) would be news, and
/// the state says that already.
fn quoted_frames(out: &mut Vec<String>, texts: Texts<'_>, frames: &[FramePos]) {
    let own: Vec<&FramePos> = frames.iter().filter(|f| texts.is_own(f)).collect();
    const SHOWN: usize = 12;
    for (i, frame) in own.iter().enumerate() {
        if own.len() > SHOWN && (SHOWN / 2..own.len() - SHOWN / 2).contains(&i) {
            if i == SHOWN / 2 {
                let deep: usize = frames.iter().filter_map(FramePos::elided_frames).map(|n| n - 1).sum();
                out.push(format!("    ... {} frames more ...", own.len() - SHOWN + deep));
            }
            continue;
        }
        let place = texts.sources.line_place(frame.span);
        out.push(format!("    {CYAN}{place}{END} in {}", frame.func));
        let number = texts.sources.line(frame.span);
        let text = texts.sources.text(frame.span.file);
        if let Some(line) = text.lines().nth(number.saturating_sub(1) as usize) {
            out.push(format!("        {number} | {}", line.trim_end()));
        }
    }
}

/// What a goroutine waits for, as the program names it.
fn explain(texts: Texts<'_>, info: &GoroutineInfo, numbers: Numbering) -> Option<String> {
    let GoState::Waiting(reason) = info.state else { return None };
    let names = waits_on(texts, info);
    let name = names.first().map(String::as_str);
    let on = |fallback: &str| name.map_or(fallback.to_string(), |n| format!("`{n}`"));
    let text = match reason {
        WaitReason::ChanReceive => {
            format!(
                "receives from {}: no goroutine is left that could send on it or close it",
                on("a channel")
            )
        }
        WaitReason::ChanSend => {
            format!("sends on {}: no goroutine is left that could receive from it", on("a channel"))
        }
        WaitReason::ChanReceiveNil => {
            format!("receives from {}, which is nil: that waits for ever", on("a channel variable"))
        }
        WaitReason::ChanSendNil => {
            format!("sends on {}, which is nil: that waits for ever", on("a channel variable"))
        }
        WaitReason::Select => {
            let list: Vec<String> = names.iter().map(|n| format!("`{n}`")).collect();
            format!("waits in a select for {}: nobody is left on the other side", list.join(", "))
        }
        WaitReason::SelectNoCases => "waits in a select without cases: that is for ever".to_string(),
        WaitReason::WaitGroupWait => {
            format!(
                "waits for {}: fewer calls of Done than Add announced, and nobody left to make them",
                on("a wait group")
            )
        }
        WaitReason::MutexLock | WaitReason::RwMutexLock | WaitReason::RwMutexRLock => match info.holder {
            Some(holder) if holder.vanished => {
                format!("waits to lock {}, whose holder was stopped without unlocking it", on("a mutex"))
            }
            Some(holder) if holder.goroutine == info.id => {
                format!("waits to lock {}, which it has locked itself", on("a mutex"))
            }
            Some(holder) => {
                format!("waits to lock {}, held by goroutine {}", on("a mutex"), numbers.of(holder.goroutine))
            }
            None => format!("waits to lock {}, which is locked", on("a mutex")),
        },
        WaitReason::CondWait => format!("waits on {}: nobody is left to signal it", on("a condition")),
        _ => return None,
    };
    Some(text)
}

/// A goroutine on one line: number, state, what it waits for, where.
fn one_line(texts: Texts<'_>, info: &GoroutineInfo) -> String {
    let mut text = format!("goroutine {} [{}]", info.id, info.state.text());
    let names = waits_on(texts, info);
    if !names.is_empty() {
        let _ = write!(text, " {}", names.join(", "));
    }
    if let Some(frame) = own_frame(texts, info) {
        let _ = write!(text, " at {} in {}", texts.sources.line_place(frame.span), frame.func);
    }
    text
}

/// Goroutines one below the other: number, state, what each waits for, where.
pub fn goroutine_table(texts: Texts<'_>, list: &[GoroutineInfo]) -> Table {
    let mut table = Table::new(["goroutine", "state", "waits for", "at", "in"]);
    for info in list {
        let (at, function) = match own_frame(texts, info) {
            Some(frame) => (texts.sources.line_place(frame.span).to_string(), frame.func.to_string()),
            None => Default::default(),
        };
        let names = waits_on(texts, info).join(", ");
        table.row(vec![info.id.to_string(), info.state.text().to_string(), names, at, function]);
    }
    table
}

/// The innermost frame of the reader's own code.
fn own_frame<'a>(texts: Texts<'_>, info: &'a GoroutineInfo) -> Option<&'a FramePos> {
    info.frames.iter().find(|f| texts.is_own(f))
}

/// The names of what a goroutine waits for: the channels of its operation or of the select statement that it stands in,
/// or the receiver of the call. Empty for one that does not wait.
fn waits_on(texts: Texts<'_>, info: &GoroutineInfo) -> Vec<String> {
    let GoState::Waiting(reason) = info.state else { return Vec::new() };
    match own_frame(texts, info) {
        Some(frame) => names_at(texts, frame.span, reason == WaitReason::Select),
        None => Vec::new(),
    }
}

/// The operands of the channel operation or method call that stands at a place, or (`select`) of the innermost select
/// statement around it.
fn names_at(texts: Texts<'_>, span: Span, select: bool) -> Vec<String> {
    let tree = texts.trees.get(texts.sources, span.file);
    struct Find {
        at: Span,
        select: bool,
        /// The smallest thing so far that the place lies in, and its names.
        best: Option<(u32, Vec<String>)>,
    }
    impl Find {
        fn offer(&mut self, span: Span, names: Vec<String>) {
            let size = span.hi - span.lo;
            let holds = span.lo <= self.at.lo && self.at.hi <= span.hi;
            if holds && !names.is_empty() && self.best.as_ref().is_none_or(|(s, _)| size <= *s) {
                self.best = Some((size, names));
            }
        }
    }
    impl<'a> visit::Visitor<'a> for Find {
        fn enter(&mut self, node: visit::Node<'a>) -> bool {
            match node {
                visit::Node::Expr(expr) if !self.select => self.offer(expr.span, expr_names(expr)),
                visit::Node::Stmt(stmt) if self.select == matches!(stmt.kind, ast::StmtKind::Select(_)) => {
                    self.offer(stmt.span, stmt_names(stmt));
                }
                _ => {}
            }
            let span = node.span();
            span.lo <= self.at.lo && self.at.hi <= span.hi
        }
    }
    let mut find = Find { at: span, select, best: None };
    visit::walk(&tree, &mut find);
    find.best.map_or_else(Vec::new, |(_, names)| names)
}

/// What an expression itself waits for.
fn expr_names(expr: &ast::Expr) -> Vec<String> {
    match &expr.kind {
        ast::ExprKind::Unary { op: ast::UnaryOp::Recv, x } => vec![printer::expr(x)],
        ast::ExprKind::Call { fun, .. } => match &fun.unparen().kind {
            ast::ExprKind::Selector { x, .. } => vec![printer::expr(x)],
            _ => Vec::new(),
        },
        _ => Vec::new(),
    }
}

/// What a statement waits for.
fn stmt_names(stmt: &ast::Stmt) -> Vec<String> {
    match &stmt.kind {
        ast::StmtKind::Send { chan, .. } => vec![printer::expr(chan)],
        ast::StmtKind::Range(range) => vec![printer::expr(&range.x)],
        ast::StmtKind::Expr(e) => expr_names(e.unparen()),
        ast::StmtKind::Assign { rhs, .. } | ast::StmtKind::Define { rhs, .. } => {
            rhs.iter().flat_map(|e| expr_names(e.unparen())).collect()
        }
        ast::StmtKind::Select(select) => {
            select.clauses.iter().filter_map(|c| c.comm.as_ref()).flat_map(stmt_names).collect()
        }
        _ => Vec::new(),
    }
}
