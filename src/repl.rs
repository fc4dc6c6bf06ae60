//! A program that grows cell by cell: check, run, complete, inspect, is-complete.
//!
//! Speaks plain data ([`api`]); it has never heard of Jupyter or JSON.

/// The interface to whoever shows the program.
pub mod api;
/// Sessions and their cells.
mod cell;
/// From text to functions.
mod compile;
/// What could stand at the cursor.
mod complete;
/// Heap, machine and runtime, wired together.
mod engine;
/// What the name under the cursor is.
mod inspect;
/// Packages and texts of a session.
mod library;
/// What stands at a place in a draft.
mod lookup;
/// Lines of a cell that are not Go.
mod magic;
/// Notebooks without Jupyter.
mod notebook;
/// Program files.
mod program;
/// What a reader sees when a run ends badly.
mod report;
/// The standard input of programs.
mod signals;
mod stdin;

pub use api::*;
pub use cell::Repl;
pub use notebook::run_notebook;
pub use program::{check_program, run_program};

use std::sync::{Mutex, MutexGuard, PoisonError};

/// Locks, also after a panic of another thread: what these locks guard is whole between any two steps.
fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
