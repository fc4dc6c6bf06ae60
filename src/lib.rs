//! gopark: a Jupyter kernel that runs a language with Go's syntax and semantics on a runtime of its own.
//!
//! This file is the map. The way through is one way:
//! text -> tree (`syntax`) -> facts (`types`) -> instructions (`ir`) -> frames (`vm`, `runtime`) -> output (`repl`, `kernel`).
//! Imports run in that direction only; a test holds it.
#![deny(unsafe_code)]

/// An error as data, its codes, and its rendering.
pub mod diagnostics;
/// Typed register instructions, their lowering, verifier and text form.
pub mod ir;
/// The Jupyter side: sockets, messages, handlers.
pub mod kernel;
/// The standard packages: stubs in Go syntax, natives in Rust.
pub mod packages;
/// A program that grows cell by cell.
pub mod repl;
/// Values, heap, scheduler, channels, timers: motion and memory, without syntax or Jupyter.
pub mod runtime;
/// Files, cells, byte spans, line and column arithmetic.
pub mod source;
/// Lexer, parser and tree. Parsing never fails.
pub mod syntax;
/// The checker: entities, scopes, constants, inference; facts beside the tree.
pub mod types;
/// Pictures and tables of what happened.
pub mod view;
/// The machine that runs instructions on goroutine frames.
pub mod vm;
