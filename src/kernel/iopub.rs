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
/// The same for what waits for the budget: bytes of text, and messages.
const RATION_HIGH: (usize, usize) = (256 * 1024, 100);
const RATION_LOW: (usize, usize) = (64 * 1024, 20);
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

impl Run {
    fn waits_for_more_than(&self, (bytes, messages): (usize, usize)) -> bool {
        self.queue.waiting() > bytes || self.queue.len() > messages
    }
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

    /// Gives up what waits, and says so.
    fn discard(&self, state: &mut State, run: RunId) {
        let Some(entry) = state.runs.get_mut(&run) else { return };
        let lost = entry.queue.discard();
        let text = format!("[interrupted: {lost} more bytes of output are not shown]\n");
        self.post("stream", &entry.parent, json!({"name": "stderr", "text": text}), 0);
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
        let State { runs, budget, .. } = &mut *state;
        if let Some(entry) = runs.get_mut(&run) {
            // The text has left before, and this may not wait.
            budget.spend(Instant::now(), 0);
            self.post(msg_type, &entry.parent, content, weight);
        }
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
            && state.runs.values().all(|run| !run.names_cells || !run.waits_for_more_than(RATION_LOW));
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
            let limit = match run.queue.text_next()? {
                _ if !run.names_cells => usize::MAX,
                true => match budget.allowance(now) {
                    Allowance::Bytes(n) => n.saturating_sub(ENVELOPE),
                    Allowance::Until(at) => return Some(at),
                },
                false => match budget.message(now) {
                    None => usize::MAX,
                    Some(at) => return Some(at),
                },
            };
            match run.queue.take(now, *pace, limit, encoded)? {
                Piece::Message(draft) => {
                    budget.spend(now, 0);
                    self.post(draft.msg_type, &run.parent, draft.content, draft.weight);
                }
                Piece::Text(stream, text) => {
                    budget.spend(now, text.bytes().map(encoded).sum::<usize>() + ENVELOPE);
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
        let too_much = self.outbox.in_flight() + run.queue.waiting() > HIGH_WATER;
        if too_much || run.names_cells && run.waits_for_more_than(RATION_HIGH) {
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

#[cfg(test)]
mod tests {
    use super::super::sockets::Inlet;
    use super::super::wire::Key;
    use super::*;

    fn iopub() -> (Arc<Iopub>, Inlet) {
        let (outbox, inlet) = Outbox::new(LOW_WATER);
        (Arc::new(Iopub::new(Arc::new(Session::new(Key::new(b""))), outbox)), inlet)
    }

    const A: RunId = RunId(1);
    const B: RunId = RunId(2);

    fn begin(iopub: &Iopub, run: RunId, names_cells: bool) {
        let parent = Bytes::from(run.0.to_string());
        iopub.begin(run, Beginning { parent, names_cells, input: Some(("x", 1)) });
    }

    fn print(iopub: &Iopub, run: RunId, text: &str) -> Flow {
        iopub.write(run, Stream::Stdout, text.as_bytes())
    }

    /// A cell that shows what it has and ends.
    fn finish(iopub: &Iopub, run: RunId) {
        iopub.settle(run);
        iopub.end(run);
    }

    /// Each message as `parent:type:text`; statuses with their state, the execute_input left out.
    fn seen(inlet: &mut Inlet) -> Vec<String> {
        let mut out = Vec::new();
        for (parent, topic, content) in inlet.drain() {
            let (parent, topic) = (String::from_utf8_lossy(&parent), String::from_utf8_lossy(&topic));
            let text = ["execution_state", "text", "data"].iter().find_map(|k| content.get(k));
            match (topic.as_ref(), text) {
                ("execute_input", _) => {}
                ("status", Some(state)) => out.push(format!("{parent}:{}", state.as_str().unwrap())),
                (_, Some(text)) => out.push(format!("{parent}:{topic}:{}", text.as_str().unwrap_or(""))),
                (_, None) => out.push(format!("{parent}:{topic}")),
            }
        }
        out
    }

    #[test]
    fn order_of_a_cell() {
        let (iopub, mut inlet) = iopub();
        begin(&iopub, A, false);
        let _ = print(&iopub, A, "a");
        let _ = print(&iopub, A, "b");
        let _ = iopub.write(A, Stream::Stderr, b"e");
        let _ = iopub.display(A, MimeBundle::plain("p"), None, false);
        let _ = print(&iopub, A, "c");
        iopub.settle(A);
        iopub.conclude(A, "execute_result", json!({}), 0);
        iopub.end(A);
        let want = [
            "1:busy",
            "1:stream:a",
            "1:stream:b",
            "1:stream:e",
            "1:display_data:",
            "1:stream:c",
            "1:execute_result",
            "1:idle",
        ];
        assert_eq!(seen(&mut inlet), want);
    }

    #[test]
    fn a_question_in_between_is_followed_by_busy() {
        let (iopub, mut inlet) = iopub();
        let question = Bytes::from_static(b"q");
        begin(&iopub, A, false);
        iopub.busy(&question);
        iopub.idle(&question);
        finish(&iopub, A);
        iopub.busy(&question);
        iopub.idle(&question);
        assert_eq!(seen(&mut inlet), ["1:busy", "q:busy", "q:idle", "1:busy", "1:idle", "q:busy", "q:idle"]);
    }

    #[test]
    fn late_output() {
        // (whether the client names its cells, which run prints, whether B runs) -> where it goes
        for (named, run, running, want) in [
            (true, A, true, "1"),
            (true, A, false, "1"),
            (false, A, true, "2"),
            (false, A, false, "1"),
            (true, RunId(9), true, "2"),
            (true, RunId(9), false, "2"),
        ] {
            let (iopub, mut inlet) = iopub();
            begin(&iopub, A, named);
            finish(&iopub, A);
            begin(&iopub, B, named);
            if !running {
                finish(&iopub, B);
            }
            seen(&mut inlet);
            let _ = print(&iopub, run, "x");
            assert_eq!(seen(&mut inlet), [format!("{want}:stream:x")], "{named} {run:?} {running}");
        }
    }

    #[test]
    fn a_run_that_has_ended_is_forgotten_once_its_text_has_left() {
        let (iopub, mut inlet) = iopub();
        begin(&iopub, A, true);
        finish(&iopub, A);
        begin(&iopub, B, true);
        seen(&mut inlet);
        let _ = print(&iopub, A, "x");
        let _ = print(&iopub, A, "y\u{e9}");
        let _ = iopub.write(A, Stream::Stdout, b"\xc3");
        iopub.run_ended(A);
        iopub.timer();
        assert_eq!(seen(&mut inlet), ["1:stream:x", "1:stream:y\u{e9}\u{fffd}"]);
        assert!(!iopub.lock().runs.contains_key(&A));
        // The running cell is not, whenever its run is said to have ended.
        iopub.run_ended(B);
        iopub.timer();
        let _ = print(&iopub, B, "z");
        finish(&iopub, B);
        assert_eq!(seen(&mut inlet), ["2:stream:z", "2:idle"]);
    }

    #[test]
    fn output_before_any_cell_goes_nowhere() {
        let (iopub, mut inlet) = iopub();
        assert_eq!(print(&iopub, A, "x"), Flow::Open);
        iopub.clear_output(A, true);
        iopub.run_ended(A);
        assert_eq!(seen(&mut inlet), [""; 0]);
    }

    #[test]
    fn printers_park_while_too_much_is_under_way() {
        let (iopub, mut inlet) = iopub();
        begin(&iopub, A, false);
        assert_eq!(print(&iopub, A, "x"), Flow::Open);
        let held = iopub.outbox.hold(HIGH_WATER);
        assert_eq!(print(&iopub, A, "y"), Flow::Full);
        let picture = iopub.display(A, MimeBundle::plain("p"), None, false);
        assert_eq!(picture, Flow::Full);
        seen(&mut inlet);
        assert!(!iopub.timer().0, "nothing has drained yet");
        drop(held);
        assert!(iopub.timer().0);
        assert!(!iopub.timer().0, "told once");
        assert_eq!(print(&iopub, A, "z"), Flow::Open);
    }

    #[test]
    fn a_client_behind_a_server_is_rationed_and_the_others_are_not() {
        let big = "x".repeat(5 << 20);
        for (named, flow, at_once) in [(false, Flow::Open, 5 << 20), (true, Flow::Full, 1_400_000)] {
            let (iopub, mut inlet) = iopub();
            begin(&iopub, A, named);
            let got = print(&iopub, A, &big);
            let sent: usize = seen(&mut inlet).iter().filter(|m| m.contains("stream")).map(String::len).sum();
            assert_eq!(got, flow);
            assert!(sent.abs_diff(at_once) < 70_000, "{named}: {sent} bytes at once");
        }
    }

    #[test]
    fn a_storm_of_pictures_is_rationed_too() {
        for (named, most) in [(false, 4000), (true, 2600)] {
            let (iopub, mut inlet) = iopub();
            begin(&iopub, A, named);
            let full = (0..4000)
                .filter(|_| iopub.display(A, MimeBundle::plain("p"), Some("d".into()), true) == Flow::Full);
            assert_eq!(full.count() > 0, named);
            assert!(seen(&mut inlet).len() <= most + 1);
            iopub.close();
            assert_ne!(seen(&mut inlet).is_empty(), named, "what waited leaves in the end");
        }
    }

    #[test]
    fn an_interrupt_gives_up_the_text_that_waits() {
        let (iopub, mut inlet) = iopub();
        begin(&iopub, A, true);
        let _ = print(&iopub, A, &"x".repeat(20 << 20));
        let settling = {
            let iopub = iopub.clone();
            std::thread::spawn(move || iopub.settle(A))
        };
        // Only an interrupt that comes while the cell settles is one for its text.
        while !settling.is_finished() {
            iopub.interrupted();
            std::thread::yield_now();
        }
        settling.join().unwrap();
        iopub.end(A);
        let seen = seen(&mut inlet);
        let [.., notice, idle] = seen.as_slice() else { panic!("{seen:?}") };
        assert!(notice.starts_with("1:stream:[interrupted: "), "{notice}");
        assert_eq!(idle, "1:idle");
    }

    #[test]
    fn at_the_end_everything_leaves() {
        let (iopub, mut inlet) = iopub();
        begin(&iopub, A, true);
        let text = "x".repeat(5 << 20);
        let _ = print(&iopub, A, &text);
        iopub.close();
        let sent: String =
            seen(&mut inlet).iter().filter_map(|m| m.strip_prefix("1:stream:").map(String::from)).collect();
        assert!(sent == text);
    }
}
