//! The Jupyter side: sockets, messages, handlers. Knows nothing of values, frames or trees: what it serves is an
//! [`Engine`](crate::repl::Engine).
//!
//! Four kinds of threads. The I/O thread owns the sockets, verifies and parses, and answers whatever can be answered
//! without the engine. The execution thread runs one cell after the other. The query thread asks the engine for
//! completions and the like. The engine's own threads print through [`iopub::Iopub`].
//!
//! What a message means is in `shell` and `control`, what an answer says in `handlers`, in which order things leave in
//! `iopub`, and how they get to the wire in `sockets`, `guard`, `wire` and `session`.

mod budget;
mod connection;
mod control;
mod guard;
mod handlers;
mod history;
mod iopub;
mod log;
mod mime;
/// Notebook files.
pub mod notebook;
mod session;
mod shell;
mod sockets;
/// The kernelspec.
pub mod spec;
mod stdin;
mod text;
mod wire;

pub use connection::Connection;

use crate::repl::{Engine, MakeEngine};
use bytes::Bytes;
use handlers::{Answer, Content};
use history::History;
use iopub::Iopub;
use log::debug;
use serde_json::{Value, json};
use session::Session;
use shell::CellQueue;
use sockets::{Channel, Events, Outbox, Post, Settings, Signal, Target};
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::mpsc::{Sender, channel};
use std::sync::{Arc, Mutex, OnceLock, PoisonError};
use std::time::Instant;
use wire::{Key, Request};

/// The machine stack of threads that call the engine: checking a deeply nested cell recurses. Only what is used of it
/// takes memory.
const STACK: usize = 256 << 20;

/// What all threads share.
struct Kernel {
    session: Arc<Session>,
    outbox: Outbox,
    iopub: Arc<Iopub>,
    engine: OnceLock<Arc<dyn Engine>>,
    cells: CellQueue,
    queries: Mutex<Sender<Request>>,
    history: Mutex<History>,
    /// Held while a cell that has run posts its last messages.
    concluding: Mutex<()>,
}

/// Serves a kernel until it is shut down; the process is to exit then, for the execution thread may still run user code.
/// The error is a sentence for whoever started the kernel.
pub fn serve(connection: &Connection, make_engine: MakeEngine) -> Result<(), String> {
    let key = Key::new(&connection.key);
    let session = Arc::new(Session::new(key.clone()));
    let (outbox, inlet) = Outbox::new(iopub::LOW_WATER);
    let iopub = Arc::new(Iopub::new(session.clone(), outbox.clone()));
    let (queries, incoming) = channel();
    let kernel = Arc::new(Kernel {
        session,
        outbox,
        iopub: iopub.clone(),
        engine: OnceLock::new(),
        cells: CellQueue::default(),
        queries: Mutex::new(queries),
        history: Mutex::default(),
        concluding: Mutex::default(),
    });
    let _ = kernel.engine.set(make_engine(iopub));
    let spawn = |name: &str, work: Box<dyn FnOnce(&Kernel) + Send>| {
        let kernel = kernel.clone();
        std::thread::Builder::new()
            .name(name.into())
            .stack_size(STACK)
            .spawn(move || work(&kernel))
            .map(drop)
            .map_err(|e| format!("cannot start a thread: {e}"))
    };
    spawn("cells", Box::new(shell::execute_cells))?;
    spawn("queries", Box::new(move |kernel| shell::answer_queries(kernel, &incoming)))?;
    sockets::run(connection, inlet, key, Settings::default(), kernel)
}

impl Kernel {
    fn engine(&self) -> &dyn Engine {
        // Set before any thread that calls this was started.
        self.engine.get().expect("the engine was made before the threads").as_ref()
    }

    /// Busy, then `work`, then idle. A panic in the work ends with it.
    fn attend(&self, request: &Request, work: impl FnOnce()) {
        self.iopub.busy(&request.header);
        if catch_unwind(AssertUnwindSafe(work)).is_err() {
            debug!("{} panicked", request.msg_type);
        }
        self.iopub.idle(&request.header);
    }

    /// Busy, the reply that `handler` makes of the content, idle. Whoever asks is answered: what cannot be understood,
    /// and what fails, with an error reply.
    fn answer(&self, target: Target, request: &Request, handler: impl FnOnce(&Content) -> Answer) {
        self.attend(request, || {
            let answer = match &request.content {
                Ok(content) => catch_unwind(AssertUnwindSafe(|| handler(content)))
                    .unwrap_or_else(|_| Err("internal error in gopark".into())),
                Err(why) => Err(why.clone()),
            };
            let content = answer.unwrap_or_else(|why| {
                debug!("{}: {why}", request.msg_type);
                handlers::refusal(&request.msg_type, &why)
            });
            self.reply_with(target, request, content, json!({}));
        });
    }

    fn reply_with(&self, target: Target, request: &Request, content: Value, metadata: Value) {
        let msg_type = match request.msg_type.strip_suffix("_request") {
            Some(name) => format!("{name}_reply"),
            None => format!("{}_reply", request.msg_type),
        };
        self.outbox.post(Post {
            target,
            prefix: request.identities.clone(),
            header: self.session.header(&msg_type),
            parent: request.header.clone(),
            metadata: metadata.to_string().into_bytes(),
            content: Box::new(move || content.to_string().into_bytes()),
            weight: 0,
        });
    }

    fn interrupt(&self) {
        self.engine().interrupt();
        self.iopub.interrupted();
    }

    /// Ends the engine and sends what is still to be shown.
    fn stop(&self) {
        if catch_unwind(AssertUnwindSafe(|| self.engine().shutdown())).is_err() {
            debug!("shutdown of the engine panicked");
        }
        drop(self.concluding.lock().unwrap_or_else(PoisonError::into_inner));
        self.iopub.close();
    }

    fn exit(&self) {
        self.outbox.exit();
    }
}

impl Events for Kernel {
    fn received(&self, channel: Channel, frames: Vec<Bytes>) {
        match wire::parse(frames, &self.session.key) {
            Err(why) => debug!("{channel:?}: {why}"),
            Ok(request) => {
                debug!("{channel:?}: {}", request.msg_type);
                match channel {
                    Channel::Shell => shell::receive(self, request),
                    Channel::Control => control::receive(self, channel, Target::Control, request),
                    Channel::Stdin => stdin::receive(&request),
                }
            }
        }
    }

    fn signal(&self, signal: Signal) {
        debug!("{signal:?}");
        match signal {
            Signal::Interrupt => self.interrupt(),
            Signal::Terminate | Signal::Orphaned => {
                self.stop();
                self.exit();
            }
        }
    }

    fn timer(&self) -> Option<Instant> {
        let (drained, next) = self.iopub.timer();
        if drained {
            self.engine().output_drained();
        }
        next
    }
}
