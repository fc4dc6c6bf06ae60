//! The command line of gopark.
fn main() {}
