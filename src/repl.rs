//! A program that grows cell by cell: check, run, complete, inspect, is-complete.
//!
//! Speaks plain data ([`api`]); it has never heard of Jupyter or JSON.

/// The interface to whoever shows the program.
pub mod api;
/// What could stand at the cursor.
mod complete;
/// What the name under the cursor is.
mod inspect;
/// Packages and texts of a session.
mod library;
/// What stands at a place in a draft.
mod lookup;
/// Lines of a cell that are not Go.
mod magic;

pub use api::*;

mod pending;

pub use pending::{Repl, check_program, run_notebook, run_program};

use std::path::Path;
use std::sync::Arc;
