//! Programs with data races, on purpose: they may see old values, never torn ones, and nothing of the runtime breaks.
//!
//! Every `F.go` below `tests/racy` races for `RACY_MS` milliseconds (a moment by default) on two workers and prints `ok`.
//! If there is an `F.fatal`, the program may instead end with one of the fatal errors that it lists, a line each: Go
//! reports what it catches. `RACY_MS=120000 cargo test --release --test racy` looks longer.

use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

fn programs() -> Vec<PathBuf> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/racy");
    let entries = std::fs::read_dir(root).expect("the folder of racy programs");
    let mut found: Vec<PathBuf> = entries.map(|e| e.expect("a folder entry").path()).collect();
    found.retain(|p| p.extension().is_some_and(|e| e == "go"));
    found.sort();
    found
}

fn check(program: &Path) -> Result<(), String> {
    let output = Command::new(env!("CARGO_BIN_EXE_gopark"))
        .args(["run", "--workers", "2", "--max-memory", "1G"])
        .arg(program)
        .stdin(Stdio::null())
        .output()
        .map_err(|e| format!("cannot start: {e}"))?;
    let stdout = String::from_utf8_lossy(&output.stdout);
    let stderr = String::from_utf8_lossy(&output.stderr);
    let fine = output.status.code() == Some(0) && stdout == "ok\n" && stderr.is_empty();
    let fatal = std::fs::read_to_string(program.with_extension("fatal")).unwrap_or_default();
    let first = stderr.lines().next().unwrap_or("");
    let caught = output.status.code() == Some(2)
        && stdout.is_empty()
        && fatal.lines().any(|line| first.strip_prefix("fatal error: ") == Some(line));
    if fine || caught { Ok(()) } else { Err(format!("status {:?}\n{stdout}{stderr}", output.status.code())) }
}

#[test]
fn races_break_nothing() {
    let all = programs();
    assert!(!all.is_empty());
    let failures: Vec<String> =
        all.iter().filter_map(|p| check(p).err().map(|why| format!("{}: {why}", p.display()))).collect();
    assert!(failures.is_empty(), "{}", failures.join("\n\n"));
}
