//! What every client sees: status, input, text, displays, results. One owner, one order.
//!
//! Invariants: a cell's messages are busy, execute_input, its output, its result or error, idle, whatever else goes on;
//! no text of a cell is left behind when its idle leaves. Text is coalesced ([`TextQueue`]), counted while it is under
//! way, and rationed for clients behind a Jupyter server ([`Budget`]). The parent header of a run is kept as long as one
//! of its goroutines may still print.
//!
//! Nothing here waits, with one exception: [`Iopub::settle`], which the execution thread calls.

use super::budget::{Allowance, Budget};
use super::log::debug;
use super::mime;
use super::session::Session;
use super::sockets::{Outbox, Post, Target};
use super::text::{Due, Piece, TextQueue};
use crate::repl::{Flow, Host, MimeBundle, Pace, RunId, Stream};
use bytes::Bytes;
use serde_json::{Value, json};
use std::collections::BTreeMap;
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

/// With so many bytes under way or waiting, printers park.
const HIGH_WATER: usize = 8 << 20;
/// With so few, they go on.
pub const LOW_WATER: usize = 4 << 20;
/// The same for text that waits for the budget of one run.
const RATION_HIGH: usize = 256 * 1024;
const RATION_LOW: usize = 64 * 1024;
/// What a message weighs beside its content: headers, signature, bookkeeping.
const ENVELOPE: usize = 1024;

/// A message that waits behind text.
struct Draft {
    msg_type: &'static str,
    content: Value,
    weight: usize,
}

/// What is kept of a run.
struct Run {
    /// The header of the execute request: the parent of everything the run shows.
    parent: Bytes,
    /// The client names its cells: a notebook behind a Jupyter server, which takes late output where it belongs and
    /// limits the flow of text.
    names_cells: bool,
    queue: TextQueue<Draft>,
    /// No goroutine of it can print any more.
    ended: bool,
}

#[derive(Default)]
struct State {
    runs: BTreeMap<RunId, Run>,
    current: Option<RunId>,
    /// The latest run, running or not: where homeless output goes.
    latest: Option<RunId>,
    pace: Pace,
    budget: Budget,
    /// Somebody was told [`Flow::Full`].
    full: bool,
    /// The execution thread waits for the last text of its cell to leave.
    settling: bool,
    /// An interrupt: that text is not worth waiting for.
    cut: bool,
    /// The next call of [`Iopub::timer`] that has been arranged.
    alarm: Option<Instant>,
}

/// The publisher.
pub struct Iopub {
    session: Arc<Session>,
    outbox: Outbox,
    state: Mutex<State>,
    cut: Condvar,
}

/// What the execution of a cell shows of its request.
pub struct Beginning<'a> {
    pub parent: Bytes,
    pub names_cells: bool,
    /// Code and number for execute_input; none when silent.
    pub input: Option<(&'a str, u32)>,
}

impl Iopub {
    pub fn new(session: Arc<Session>, outbox: Outbox) -> Iopub {
        Iopub { session, outbox, state: Mutex::default(), cut: Condvar::new() }
    }

    /// A panic elsewhere leaves the state usable: every change below is complete before anything can fail.
    fn lock(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn post(&self, msg_type: &'static str, parent: &Bytes, content: Value, weight: usize) {
        self.outbox.post(Post {
            target: Target::Iopub,
            prefix: vec![Bytes::from_static(msg_type.as_bytes())],
            header: self.session.header(msg_type),
            parent: parent.clone(),
            metadata: b"{}".to_vec(),
            content: Box::new(move || content.to_string().into_bytes()),
            weight: weight + ENVELOPE,
        });
    }

    fn status(&self, parent: &Bytes, state: &str) {
        self.post("status", parent, json!({"execution_state": state}), 0);
    }

    /// A request other than the running cell is being answered.
    pub fn busy(&self, parent: &Bytes) {
        self.status(parent, "busy");
    }

    /// It has been. Clients take any idle for the kernel's state, so a running cell says again that it is busy.
    pub fn idle(&self, parent: &Bytes) {
        let mut state = self.lock();
        self.status(parent, "idle");
        state.budget.reset();
        if let Some(run) = state.current.and_then(|id| state.runs.get(&id)) {
            self.status(&run.parent, "busy");
        }
    }

    /// A message that belongs to no run.
    pub fn publish(&self, msg_type: &'static str, parent: &Bytes, content: Value) {
        self.post(msg_type, parent, content, 0);
    }

    /// A cell begins: busy, execute_input.
    pub fn begin(&self, run: RunId, beginning: Beginning<'_>) {
        let mut state = self.lock();
        let previous = state.latest.replace(run);
        state.current = Some(run);
        state.cut = false;
        self.status(&beginning.parent, "busy");
        if let Some((code, count)) = beginning.input {
            let content = json!({"code": code, "execution_count": count});
            self.post("execute_input", &beginning.parent, content, code.len());
        }
        let Beginning { parent, names_cells, .. } = beginning;
        state.runs.insert(run, Run { parent, names_cells, queue: TextQueue::default(), ended: false });
        if let Some(previous) = previous {
            forget(&mut state, previous);
        }
    }

    /// Sends all text of a cell, waiting for the budget where there is one. Only the execution thread may call this.
    pub fn settle(&self, run: RunId) {
        let mut state = self.lock();
        if let Some(run) = state.runs.get_mut(&run) {
            run.queue.finish();
        }
        state.settling = true;
        while let Some(at) = self.send_due(&mut state, run, Instant::now(), true) {
            if state.cut {
                self.discard(&mut state, run);
                continue;
            }
            let wait = at.saturating_duration_since(Instant::now()).max(Duration::from_millis(1));
            let (guard, _) = self.cut.wait_timeout(state, wait).unwrap_or_else(PoisonError::into_inner);
            state = guard;
        }
        state.settling = false;
    }

    /// Gives up the text that waits, and says so.
    fn discard(&self, state: &mut State, run: RunId) {
        let Some(entry) = state.runs.get_mut(&run) else { return };
        let lost = entry.queue.discard_text();
        if lost > 0 {
            let text = format!("[interrupted: {lost} more bytes of output are not shown]\n");
            entry.queue.message(Draft {
                msg_type: "stream",
                content: json!({"name": "stderr", "text": text}),
                weight: 0,
            });
        }
    }

    /// An interrupt came: a cell that only waits for its text to leave need not.
    pub fn interrupted(&self) {
        let mut state = self.lock();
        if state.settling {
            state.cut = true;
            self.cut.notify_all();
        }
    }

    /// Shows the result or the error of a settled cell.
    pub fn conclude(&self, run: RunId, msg_type: &'static str, content: Value, weight: usize) {
        let mut state = self.lock();
        if let Some(entry) = state.runs.get_mut(&run) {
            entry.queue.message(Draft { msg_type, content, weight });
        }
        self.send_due(&mut state, run, Instant::now(), true);
    }

    /// The cell is over: idle.
    pub fn end(&self, run: RunId) {
        let mut state = self.lock();
        state.current = None;
        state.budget.reset();
        if let Some(entry) = state.runs.get(&run) {
            self.status(&entry.parent, "idle");
        }
    }

    /// Sends everything that waits, budget or not: the process is about to end.
    pub fn close(&self) {
        let mut state = self.lock();
        for run in state.runs.values_mut() {
            run.names_cells = false;
            run.queue.finish();
        }
        let ids: Vec<RunId> = state.runs.keys().copied().collect();
        for id in ids {
            self.send_due(&mut state, id, Instant::now(), true);
        }
    }

    /// Sends what is due. Returns whether printers may go on, and when to call again.
    pub fn timer(&self) -> (bool, Option<Instant>) {
        let mut state = self.lock();
        let now = Instant::now();
        let ids: Vec<RunId> = state.runs.keys().copied().collect();
        let mut next: Option<Instant> = None;
        for id in ids {
            if let Some(at) = self.send_due(&mut state, id, now, false) {
                next = Some(next.map_or(at, |n| n.min(at)));
            }
            if state.latest != Some(id) {
                forget(&mut state, id);
            }
        }
        state.alarm = next;
        let room = self.outbox.in_flight() < LOW_WATER
            && state.runs.values().all(|r| !r.names_cells || r.queue.waiting() < RATION_LOW);
        let drained = state.full && room;
        state.full &= !room;
        (drained, next)
    }

    /// Where output of `run` goes: under its own cell, as long as somebody looks there. A client that does not name its
    /// cells ignores what arrives for a finished one, so for it such output goes to the cell that runs.
    fn target(state: &State, run: RunId) -> Option<RunId> {
        match (state.runs.get(&run), state.current) {
            (Some(entry), Some(current)) if !entry.names_cells && current != run => Some(current),
            (Some(_), _) => Some(run),
            (None, Some(current)) => Some(current),
            (None, None) => state.latest,
        }
    }

    /// Sends pieces of a run that are due, all with `force`. Returns when more will be.
    fn send_due(&self, state: &mut State, id: RunId, now: Instant, force: bool) -> Option<Instant> {
        let State { runs, budget, pace, current, .. } = state;
        let run = runs.get_mut(&id)?;
        let force = force || run.ended && *current != Some(id);
        loop {
            if !force {
                match run.queue.due(now, *pace) {
                    Due::Now => {}
                    Due::At(at) => return Some(at),
                    Due::Never => return None,
                }
            }
            let rationed = run.names_cells && run.queue.text_next();
            let limit = match rationed.then(|| budget.allowance(now)) {
                None => usize::MAX,
                Some(Allowance::Bytes(n)) => n.saturating_sub(ENVELOPE),
                Some(Allowance::Until(at)) => return Some(at),
            };
            match run.queue.take(now, *pace, limit, encoded)? {
                Piece::Message(draft) => {
                    self.post(draft.msg_type, &run.parent, draft.content, draft.weight);
                }
                Piece::Text(stream, text) => {
                    if rationed {
                        budget.spend(now, text.bytes().map(encoded).sum::<usize>() + ENVELOPE);
                    }
                    let name = match stream {
                        Stream::Stdout => "stdout",
                        Stream::Stderr => "stderr",
                    };
                    let weight = text.len();
                    self.post("stream", &run.parent, json!({"name": name, "text": text}), weight);
                }
            }
        }
    }

    /// Output came in for `id`: sends what is due, arranges for the rest, and says whether there is room for more.
    fn advance(&self, state: &mut State, id: RunId) -> Flow {
        if let Some(at) = self.send_due(state, id, Instant::now(), false)
            && state.alarm.is_none_or(|alarm| at < alarm)
        {
            state.alarm = Some(at);
            self.outbox.alarm();
        }
        let Some(run) = state.runs.get(&id) else { return Flow::Open };
        let waiting = run.queue.waiting();
        if self.outbox.in_flight() + waiting > HIGH_WATER || run.names_cells && waiting > RATION_HIGH {
            state.full = true;
            return Flow::Full;
        }
        Flow::Open
    }

    fn show(&self, run: RunId, draft: Draft) -> Flow {
        let mut state = self.lock();
        let Some(id) = Iopub::target(&state, run) else { return Flow::Open };
        if let Some(entry) = state.runs.get_mut(&id) {
            entry.queue.message(draft);
        }
        self.advance(&mut state, id)
    }
}

/// Drops what is kept of a run, if nothing can come from it and nothing waits.
fn forget(state: &mut State, id: RunId) {
    if state.runs.get(&id).is_some_and(|run| run.ended && run.queue.is_empty()) && state.current != Some(id) {
        state.runs.remove(&id);
    }
}

/// The length of a byte of text in JSON.
fn encoded(b: u8) -> usize {
    match b {
        b'"' | b'\\' | b'\n' | b'\r' | b'\t' | 8 | 12 => 2,
        0..0x20 => 6,
        _ => 1,
    }
}

impl Host for Iopub {
    fn write(&self, run: RunId, stream: Stream, bytes: &[u8]) -> Flow {
        let mut state = self.lock();
        let Some(id) = Iopub::target(&state, run) else {
            debug!("{} bytes of output before any cell", bytes.len());
            return Flow::Open;
        };
        if let Some(entry) = state.runs.get_mut(&id) {
            entry.queue.write(stream, bytes);
        }
        self.advance(&mut state, id)
    }

    fn display(&self, run: RunId, bundle: MimeBundle, display_id: Option<String>, update: bool) -> Flow {
        let data = mime::data(bundle);
        let weight = data
            .as_object()
            .into_iter()
            .flat_map(|m| m.values())
            .map(|v| v.as_str().map_or(64, str::len))
            .sum();
        let transient = match &display_id {
            Some(id) => json!({"display_id": id}),
            None => json!({}),
        };
        let content = json!({"data": data, "metadata": {}, "transient": transient});
        let msg_type = if update { "update_display_data" } else { "display_data" };
        self.show(run, Draft { msg_type, content, weight })
    }

    fn clear_output(&self, run: RunId, wait: bool) {
        let draft = Draft { msg_type: "clear_output", content: json!({"wait": wait}), weight: 0 };
        let _ = self.show(run, draft);
    }

    fn run_ended(&self, run: RunId) {
        let mut state = self.lock();
        let current = state.current == Some(run);
        let Some(entry) = state.runs.get_mut(&run) else { return };
        entry.ended = true;
        if !current {
            entry.queue.finish();
            // What waits leaves by the timer, which forgets the run then.
            self.outbox.alarm();
        }
    }

    fn pace(&self, pace: Pace) {
        self.lock().pace = pace;
        self.outbox.alarm();
    }
}
