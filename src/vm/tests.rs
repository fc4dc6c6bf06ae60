//! The machine on hand-assembled functions, with the real scheduler and heap.
mod build;
mod calls;
mod panics;
mod run;
mod values;
