//! The shell channel: execute requests queue for the execution thread, every other request is answered at once.
//!
//! Questions that the engine answers (completion, inspection, is_complete) have a thread of their own, so that a slow
//! answer holds up neither the sockets nor the running cell.

use super::Kernel;
use super::handlers::{self, Content};
use super::iopub::Beginning;
use super::log::debug;
use super::mime;
use super::session::now;
use super::sockets::{Channel, Target};
use super::wire::Request;
use crate::repl::{CellRequest, Outcome, Payload, RunId};
use serde_json::{Value, json};
use std::collections::VecDeque;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::{Condvar, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

/// After the error of a cell that ran for a moment only, requests that are still on their way belong to the queue that
/// is to be aborted: so long a silence says that there are none,
const QUIET: Duration = Duration::from_millis(10);
/// and so long after its beginning they are all there.
const QUIET_AT_MOST: Duration = Duration::from_millis(100);

/// Execute requests that wait for their turn.
#[derive(Default)]
pub struct CellQueue {
    cells: Mutex<VecDeque<Request>>,
    arrived: Condvar,
}

impl CellQueue {
    fn lock(&self) -> MutexGuard<'_, VecDeque<Request>> {
        self.cells.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn push(&self, request: Request) {
        self.lock().push_back(request);
        self.arrived.notify_one();
    }

    fn pop(&self) -> Request {
        let mut cells = self.lock();
        loop {
            match cells.pop_front() {
                Some(request) => return request,
                None => cells = self.arrived.wait(cells).unwrap_or_else(PoisonError::into_inner),
            }
        }
    }

    /// Everything that was sent before the client can know of the error of a cell that began at `began`.
    fn take_rest(&self, began: Instant) -> Vec<Request> {
        let end = began + QUIET_AT_MOST;
        let mut cells = self.lock();
        loop {
            if Instant::now() >= end {
                return cells.drain(..).collect();
            }
            let before = cells.len();
            let (guard, wait) =
                self.arrived.wait_timeout(cells, QUIET).unwrap_or_else(PoisonError::into_inner);
            cells = guard;
            if wait.timed_out() && cells.len() == before {
                return cells.drain(..).collect();
            }
        }
    }
}

/// The numbers of cells and runs; the execution thread's alone.
#[derive(Default)]
pub struct Counts {
    cells: u32,
    runs: u64,
}

/// A request arrived on shell. On the I/O thread.
pub fn receive(kernel: &Kernel, request: Request) {
    match request.msg_type.as_str() {
        "execute_request" => kernel.cells.push(request),
        "complete_request" | "inspect_request" | "is_complete_request" => {
            let queries = kernel.queries.lock().unwrap_or_else(PoisonError::into_inner);
            if queries.send(request).is_err() {
                debug!("the thread that answers questions is gone");
            }
        }
        "history_request" => kernel.answer(Target::Shell, &request, |content| {
            let history = kernel.history.lock().unwrap_or_else(PoisonError::into_inner);
            handlers::history(&history, content)
        }),
        "comm_info_request" => kernel.answer(Target::Shell, &request, |_| Ok(handlers::comm_info())),
        "comm_open" => kernel.attend(&request, || {
            // Nobody here listens to comms: close what was opened, as the protocol asks.
            let id = request.content.as_ref().ok().and_then(|c| c.get("comm_id")).cloned();
            let content = json!({"comm_id": id.unwrap_or(Value::Null), "data": {}});
            kernel.iopub.publish("comm_close", &request.header, content);
        }),
        "comm_msg" | "comm_close" => kernel.attend(&request, || {}),
        _ => super::control::receive(kernel, Channel::Shell, Target::Shell, request),
    }
}

/// The thread that answers questions.
pub fn answer_queries(kernel: &Kernel, queries: &std::sync::mpsc::Receiver<Request>) {
    for request in queries {
        let engine = kernel.engine();
        kernel.answer(Target::Shell, &request, |content| match request.msg_type.as_str() {
            "complete_request" => handlers::complete(engine, content),
            "inspect_request" => handlers::inspect(engine, content),
            _ => handlers::is_complete(engine, content),
        });
    }
}

/// The execution thread: one cell after the other, for ever.
pub fn execute_cells(kernel: &Kernel) {
    let mut counts = Counts::default();
    loop {
        let request = kernel.cells.pop();
        let content = match cell(&request) {
            Ok(content) => content,
            Err(why) => {
                // Answered like any request that cannot be understood.
                kernel.answer(Target::Shell, &request, |_| Err(why));
                continue;
            }
        };
        if let Some(rest) = execute(kernel, &mut counts, &request, content) {
            for request in rest {
                kernel.answer(Target::Shell, &request, |_| {
                    Ok(handlers::error("Aborted", "a cell before this one failed", &[]))
                });
            }
        }
    }
}

/// The content of an execute request, if it has a code.
fn cell(request: &Request) -> Result<&Content, String> {
    let content = request.content.as_ref().map_err(Clone::clone)?;
    handlers::text(content, "code")?;
    Ok(content)
}

/// Executes one cell. Returns the requests that its failure aborts.
fn execute(
    kernel: &Kernel,
    counts: &mut Counts,
    request: &Request,
    content: &Content,
) -> Option<Vec<Request>> {
    let code = handlers::text(content, "code").unwrap_or_default();
    let silent = handlers::flag(content, "silent", false);
    // An empty cell is not counted.
    let blank = code.trim().is_empty();
    let store = !silent && handlers::flag(content, "store_history", true) && !blank;
    let count = if silent || blank { counts.cells } else { counts.cells + 1 };
    if store {
        counts.cells = count;
        kernel.history.lock().unwrap_or_else(PoisonError::into_inner).store(count, code);
    }
    counts.runs += 1;
    let run = RunId(counts.runs);
    let cell_id = request.metadata.get("cellId").and_then(Value::as_str).map(String::from);
    let strings = |v: &Value| -> Vec<String> {
        v.as_array().into_iter().flatten().filter_map(Value::as_str).map(String::from).collect()
    };
    let (started, began) = (now(), Instant::now());
    kernel.iopub.begin(
        run,
        Beginning {
            parent: request.header.clone(),
            names_cells: cell_id.is_some(),
            input: (!silent).then_some((code, count)),
        },
    );
    let cell = CellRequest {
        run,
        code: code.into(),
        cell_id,
        silent,
        execution_count: count,
        allow_stdin: handlers::flag(content, "allow_stdin", false),
        deleted_cells: request.metadata.get("deletedCells").map(strings).unwrap_or_default(),
    };
    // A panic in the engine is our fault, and no reason to lose the session.
    let outcome =
        catch_unwind(AssertUnwindSafe(|| kernel.engine().execute(cell))).unwrap_or_else(internal_error);
    kernel.iopub.settle(run);
    let stop = matches!(outcome, Outcome::Error { .. }) && handlers::flag(content, "stop_on_error", true);
    // Before any client can see the error: what it sends then is a new beginning.
    let aborted = stop.then(|| kernel.cells.take_rest(began));

    // From here on no user code runs: a shutdown waits for the end of this cell to be posted.
    let _concluding = kernel.concluding.lock().unwrap_or_else(PoisonError::into_inner);
    let reply = match outcome {
        Outcome::Ok { result, payload } => {
            if let Some(bundle) = result.filter(|_| !silent) {
                if store && let Some(text) = mime::plain(&bundle) {
                    kernel.history.lock().unwrap_or_else(PoisonError::into_inner).result(count, text);
                }
                let weight = mime::plain(&bundle).map_or(0, str::len);
                let content = json!({"execution_count": count, "data": mime::data(bundle), "metadata": {}});
                kernel.iopub.conclude(run, "execute_result", content, weight);
            }
            json!({
                "status": "ok",
                "execution_count": count,
                "user_expressions": {},
                "payload": payload.into_iter().map(payload_json).collect::<Vec<_>>(),
            })
        }
        Outcome::Error { ename, evalue, traceback } => {
            let content = json!({"ename": ename, "evalue": evalue, "traceback": traceback});
            kernel.iopub.conclude(run, "error", content, 0);
            let mut reply = handlers::error(&ename, &evalue, &traceback);
            reply["execution_count"] = Value::from(count);
            reply["user_expressions"] = json!({});
            reply["payload"] = json!([]);
            reply
        }
    };
    kernel.reply_with(Target::Shell, request, reply, json!({"started": started}));
    kernel.iopub.end(run);
    aborted
}

fn payload_json(payload: Payload) -> Value {
    match payload {
        Payload::SetNextInput { text, replace } => {
            json!({"source": "set_next_input", "text": text, "replace": replace})
        }
        Payload::Page(bundle) => json!({"source": "page", "data": mime::data(bundle), "start": 0}),
    }
}

fn internal_error(panic: Box<dyn std::any::Any + Send>) -> Outcome {
    let what = panic.downcast_ref::<&str>().map(ToString::to_string);
    let what = what.or_else(|| panic.downcast_ref::<String>().cloned()).unwrap_or_default();
    let evalue = format!("internal error in gopark, not in your program: {what}");
    Outcome::Error { ename: "FatalError".into(), traceback: vec![format!("FatalError: {evalue}")], evalue }
}
