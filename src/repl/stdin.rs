//! The standard input of `gopark run`: goroutines wait for it, workers never do.
//!
//! A thread of its own reads, and only when a goroutine wants something that is not there yet: what the program does not
//! ask for stays with whoever reads the input next. It takes what is there, so a terminal's line comes at once.

use super::lock;
use crate::runtime::native::{Input, Waker};
use std::io::Read;
use std::sync::{Arc, Mutex};

/// The most that is read ahead.
const CHUNK: usize = 64 << 10;

/// See the module.
#[derive(Default)]
pub struct Stdin {
    state: Mutex<State>,
}

#[derive(Default)]
struct State {
    bytes: Vec<u8>,
    /// How much of `bytes` was taken.
    taken: usize,
    /// What the last read said, if it had no bytes.
    over: Option<Result<(), String>>,
    /// A thread is reading.
    busy: bool,
    waiting: Vec<Waker>,
}

impl Stdin {
    /// See [`crate::runtime::native::Sink::read`].
    pub fn read(this: &Arc<Stdin>, most: usize, park: &mut dyn FnMut() -> Waker) -> Input {
        let mut state = lock(&this.state);
        if most == 0 {
            return Input::Bytes(Vec::new());
        }
        if state.taken < state.bytes.len() {
            let end = state.bytes.len().min(state.taken.saturating_add(most));
            let bytes = state.bytes[state.taken..end].to_vec();
            state.taken = end;
            return Input::Bytes(bytes);
        }
        // A terminal may have more after its end was typed: each end is told once.
        match state.over.take() {
            Some(Ok(())) => return Input::Bytes(Vec::new()),
            Some(Err(why)) => return Input::Failed(why),
            None => {}
        }
        if !state.busy {
            let reader = this.clone();
            let started = std::thread::Builder::new().name("stdin".into()).spawn(move || reader.fill());
            if let Err(error) = started {
                return Input::Failed(reason(&error));
            }
            state.busy = true;
        }
        state.waiting.push(park());
        Input::Wait
    }

    /// Reads once and wakes whoever waits.
    fn fill(&self) {
        let mut chunk = vec![0; CHUNK];
        let got = loop {
            match std::io::stdin().lock().read(&mut chunk) {
                Err(error) if error.kind() == std::io::ErrorKind::Interrupted => {}
                other => break other,
            }
        };
        let mut state = lock(&self.state);
        state.busy = false;
        state.taken = 0;
        state.over = match &got {
            Ok(0) => Some(Ok(())),
            Ok(_) => None,
            Err(error) => Some(Err(reason(error))),
        };
        chunk.truncate(got.unwrap_or(0));
        state.bytes = chunk;
        let waiting = std::mem::take(&mut state.waiting);
        drop(state);
        for wake in waiting {
            wake();
        }
    }
}

/// The system's own words, as Go has them: without a number, in small letters.
fn reason(error: &std::io::Error) -> String {
    let text = error.to_string();
    text.split(" (os error").next().unwrap_or_default().to_lowercase()
}
