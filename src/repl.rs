//! A program that grows cell by cell: check, run, complete, inspect, is-complete.
//!
//! Speaks plain data ([`api`]); it has never heard of Jupyter or JSON.

/// The interface to whoever shows the program.
pub mod api;

pub use api::*;

mod pending;

pub use pending::{Repl, check_program, run_notebook, run_program};

use std::path::Path;
use std::sync::Arc;
