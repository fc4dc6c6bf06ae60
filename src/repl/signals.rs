//! Signals of the operating system for `gopark run`: from the moment that a program is interested in one, it is told.
//!
//! Before that the system's own ways hold. A signal that the program has lost interest in does what Go's runtime does about
//! it. What catches signals is tokio's, on a thread that does nothing else.

use super::lock;
use crate::runtime::native::Deliver;
use std::sync::Mutex;

/// What is done about a signal that the program does not want any more.
pub type Otherwise = Box<dyn Fn(u32) + Send>;

/// See the module.
#[derive(Default)]
pub struct Listener {
    #[cfg(unix)]
    state: Mutex<State>,
}

#[cfg(unix)]
#[derive(Default)]
struct State {
    /// Bit n: signal n is caught.
    caught: u128,
    /// The thread.
    thread: Option<tokio::runtime::Handle>,
}

#[cfg(unix)]
impl Listener {
    /// Catches signal `n`, if it is not caught yet and can be. It is caught when this returns.
    pub fn listen(&self, n: u32, deliver: Deliver, otherwise: Otherwise) {
        use crate::runtime::signal::Fate;
        use tokio::signal::unix::{SignalKind, signal};

        let mut state = lock(&self.state);
        if state.caught & (1 << n) != 0 {
            return;
        }
        if state.thread.is_none() {
            state.thread = start();
        }
        let Some(thread) = &state.thread else { return };
        let _inside = thread.enter();
        // Some signals cannot be caught, in Go neither.
        let Ok(mut stream) = signal(SignalKind::from_raw(n as i32)) else { return };
        thread.spawn(async move {
            while stream.recv().await.is_some() {
                if deliver() == Fate::Default {
                    otherwise(n);
                }
            }
        });
        state.caught |= 1 << n;
    }
}

#[cfg(unix)]
fn start() -> Option<tokio::runtime::Handle> {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().ok()?;
    let handle = runtime.handle().clone();
    let body = move || runtime.block_on(std::future::pending::<()>());
    std::thread::Builder::new().name("signals".into()).spawn(body).ok()?;
    Some(handle)
}

#[cfg(not(unix))]
impl Listener {
    /// There are no such signals here.
    pub fn listen(&self, _n: u32, _deliver: Deliver, _otherwise: Otherwise) {}
}
