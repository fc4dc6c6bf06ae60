//! Programs with what real Go printed: standard output byte for byte, exit status, head of standard error.
//!
//! Every `F.go` below `tests/programs`, `tests/packages` and `tests/language` is run with `gopark run`; `F.out` (may be absent: empty), `F.status`
//! (absent: 0) and `F.err` (absent: empty) are Go's. In `.err` files another goroutine's number reads `N` and
//! addresses read `0x...` (`scripts/record.py` writes all three); `F.in`, if there is one, is its standard input; what follows the last line of the file is not compared (stack traces).
//! Each program runs on all cores in real time, and then under seeds on the virtual clock.

use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

const SEEDS: u64 = 8;

fn programs(folder: &str) -> Vec<PathBuf> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests").join(folder);
    let mut found: Vec<PathBuf> = match std::fs::read_dir(&root) {
        Ok(entries) => entries.map(|e| e.expect("a folder entry").path()).collect(),
        Err(_) => Vec::new(),
    };
    found.retain(|p| p.extension().is_some_and(|e| e == "go"));
    found.sort();
    found
}

/// Replaces addresses and the numbers of goroutines other than the main one.
fn normalise(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find("0x") {
        let (before, after) = rest.split_at(at + 2);
        out.push_str(before);
        let digits = after.bytes().take_while(u8::is_ascii_hexdigit).count();
        if digits > 0 {
            out.push_str("...");
            rest = &after[digits..];
        } else {
            rest = after;
        }
    }
    out.push_str(rest);
    out.lines()
        .map(|line| match line.strip_prefix("goroutine ") {
            Some(tail) if tail.starts_with(|c: char| c.is_ascii_digit()) && !tail.starts_with("1 ") => {
                let digits = tail.bytes().take_while(u8::is_ascii_digit).count();
                format!("goroutine N{}\n", &tail[digits..])
            }
            _ => format!("{line}\n"),
        })
        .collect()
}

fn check(program: &Path, options: &[&str]) -> Result<(), String> {
    let output = Command::new(env!("CARGO_BIN_EXE_gopark"))
        .arg("run")
        .args(options)
        .arg(program)
        .stdin(match std::fs::File::open(program.with_extension("in")) {
            Ok(file) => Stdio::from(file),
            Err(_) => Stdio::null(),
        })
        .output()
        .map_err(|e| format!("cannot start: {e}"))?;
    // What a program prints need not be UTF-8.
    let read = |ext: &str| {
        let bytes = std::fs::read(program.with_extension(ext)).unwrap_or_default();
        String::from_utf8_lossy(&bytes).into_owned()
    };
    let status: i32 = read("status").trim().parse().unwrap_or(0);
    let stdout = String::from_utf8_lossy(&output.stdout);
    let stderr = String::from_utf8_lossy(&output.stderr);
    if stdout != read("out") {
        return Err(format!(
            "stdout differs\n--- Go\n{}--- gopark\n{stdout}--- stderr\n{stderr}",
            read("out")
        ));
    }
    if output.status.code() != Some(status) {
        return Err(format!("status {:?}, Go's is {status}\n--- stderr\n{stderr}", output.status.code()));
    }
    let (expected, got) = (normalise(&read("err")), normalise(&stderr));
    let agrees = if expected.is_empty() { got.is_empty() } else { got.starts_with(&expected) };
    if !agrees {
        return Err(format!("stderr differs\n--- Go\n{expected}--- gopark\n{got}"));
    }
    Ok(())
}

fn check_all(folder: &str) {
    let all = programs(folder);
    let mut failures = Vec::new();
    for program in &all {
        let name = program.file_name().unwrap_or_default().to_string_lossy().into_owned();
        if let Err(why) = check(program, &[]) {
            failures.push(format!("{name}: {why}"));
            continue;
        }
        for seed in 1..=SEEDS {
            if let Err(why) = check(program, &["--seed", &seed.to_string(), "--clock", "virtual"]) {
                failures.push(format!("{name} with --seed {seed} --clock virtual: {why}"));
                break;
            }
        }
    }
    let passed = all.len() - failures.len();
    assert!(
        failures.is_empty(),
        "{passed} of {} programs agree with Go\n\n{}",
        all.len(),
        failures.join("\n\n")
    );
}

#[test]
fn programs_do_what_go_does() {
    check_all("programs");
}

#[test]
fn package_programs_do_what_go_does() {
    check_all("packages");
}

#[test]
fn language_programs_do_what_go_does() {
    check_all("language");
}

/// Random programs, many in each file (`scripts/diff.py --store` wrote them): one run as it comes and one under a seed.
#[test]
fn stored_random_programs_do_what_go_does() {
    let all = programs("diff/stored");
    assert!(!all.is_empty(), "no stored programs");
    let failures: Vec<String> = std::thread::scope(|scope| {
        let checks: Vec<_> = all
            .iter()
            .flat_map(|program| [(program, &[][..]), (program, &["--seed", "3", "--clock", "virtual"][..])])
            .map(|(program, options)| {
                scope.spawn(move || {
                    check(program, options).map_err(|why| format!("{} {options:?}: {why}", program.display()))
                })
            })
            .collect();
        checks.into_iter().filter_map(|c| c.join().expect("a check ends").err()).collect()
    });
    // The first line that differs says enough: the files are long.
    assert!(
        failures.is_empty(),
        "{}",
        failures.iter().map(|f| first_difference(f)).collect::<Vec<_>>().join("\n")
    );
}

/// A failure of `check` cut down to where the outputs part.
fn first_difference(failure: &str) -> String {
    let Some((head, rest)) = failure.split_once("--- Go\n") else { return failure.to_string() };
    let Some((go, gopark)) = rest.split_once("--- gopark\n") else { return failure.to_string() };
    let at = go.lines().zip(gopark.lines()).position(|(a, b)| a != b).unwrap_or(0);
    let line = |text: &str| text.lines().nth(at).unwrap_or("(end)").to_string();
    let program = go.lines().take(at).filter(|l| l.starts_with("## ")).last().unwrap_or("");
    format!("{head}{program} line {}: Go {:?}, gopark {:?}", at + 1, line(go), line(gopark))
}

/// Wrong programs: `gopark check` prints Go's positions and messages first, and nothing runs.
#[test]
fn wrong_programs_get_gos_messages() {
    let mut failures = Vec::new();
    for program in programs("errors") {
        let name = program.file_name().unwrap_or_default().to_string_lossy().into_owned();
        let expected = std::fs::read_to_string(program.with_extension("err")).unwrap_or_default();
        for verb in ["check", "run"] {
            let output = Command::new(env!("CARGO_BIN_EXE_gopark"))
                .current_dir(program.parent().unwrap_or(Path::new(".")))
                .args([verb, &name])
                .stdin(Stdio::null())
                .output()
                .expect("gopark starts");
            let stderr = String::from_utf8_lossy(&output.stderr);
            if !stderr.starts_with(&expected) || output.status.code() != Some(1) || !output.stdout.is_empty()
            {
                failures.push(format!(
                    "{verb} {name}: status {:?}\n--- Go\n{expected}--- gopark\n{stderr}",
                    output.status.code()
                ));
            }
        }
    }
    assert!(failures.is_empty(), "{}", failures.join("\n\n"));
}
