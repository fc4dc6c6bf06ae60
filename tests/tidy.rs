//! The rules of the house that no compiler holds: direction of imports, fences, headers.

use std::path::{Path, PathBuf};

/// A part of `src`, and the parts that it may name. Each part may name itself.
const MAY_IMPORT: &[(&str, &[&str])] = &[
    ("source", &[]),
    ("diagnostics", &["source"]),
    ("syntax", &["diagnostics", "source"]),
    ("types", &["syntax", "diagnostics", "source"]),
    ("ir", &["types", "syntax", "diagnostics", "source"]),
    ("runtime", &["source"]),
    ("vm", &["ir", "runtime", "source"]),
    ("packages", &["runtime", "source"]),
    ("view", &[]),
    ("repl", &["vm", "packages", "view", "ir", "types", "syntax", "diagnostics", "source", "runtime"]),
    ("kernel", &["repl"]),
];

/// External crates that only some files may name.
const CRATE_FENCES: &[(&str, &[&str])] = &[
    ("zeromq", &["kernel/sockets.rs"]),
    ("serde_json", &["kernel"]),
    ("hmac", &["kernel/wire.rs"]),
    ("sha2", &["kernel/wire.rs"]),
];

/// Where `unsafe` may stand.
const UNSAFE_FENCE: &[&str] = &["runtime", "vm/frame.rs"];

fn source_files() -> Vec<(String, String)> {
    fn walk(folder: &Path, found: &mut Vec<PathBuf>) {
        for entry in std::fs::read_dir(folder).expect("src is readable") {
            let path = entry.expect("an entry").path();
            if path.is_dir() {
                walk(&path, found);
            } else if path.extension().is_some_and(|e| e == "rs") {
                found.push(path);
            }
        }
    }
    let src = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut found = Vec::new();
    walk(&src, &mut found);
    found.sort();
    found
        .into_iter()
        .map(|p| {
            let name = p.strip_prefix(&src).expect("below src").to_string_lossy().replace('\\', "/");
            let text = std::fs::read_to_string(&p).expect("UTF-8 source");
            (name, text)
        })
        .collect()
}

/// The part a file belongs to: its folder, or its own name at the top of `src`.
fn part(file: &str) -> &str {
    file.split(['/', '.']).next().unwrap_or(file)
}

/// The lines that are code, numbered, without line comments and without `#[cfg(test)]` modules at the end of a file.
fn code_lines(text: &str) -> impl Iterator<Item = (usize, String)> {
    let mut in_tests = false;
    text.lines().enumerate().filter_map(move |(i, line)| {
        in_tests |= line.starts_with("#[cfg(test)]");
        let code = without_strings(line);
        let code = code.split("//").next().unwrap_or("");
        (!in_tests && !code.trim().is_empty()).then(|| (i + 1, code.to_string()))
    })
}

/// A line without what stands between quotes (literals over several lines begin and end in the middle of nowhere; what
/// they hold is read as code, which has done no harm so far).
fn without_strings(line: &str) -> String {
    let mut out = String::with_capacity(line.len());
    let mut chars = line.chars();
    let mut quoted = false;
    while let Some(c) = chars.next() {
        match c {
            '\\' if quoted => {
                chars.next();
            }
            '"' => quoted = !quoted,
            _ if quoted => {}
            _ => out.push(c),
        }
    }
    out
}

fn within(file: &str, places: &[&str]) -> bool {
    places.iter().any(|p| {
        file == *p || part(file) == *p || file.starts_with(&format!("{p}/")) || file == format!("{p}.rs")
    })
}

/// Whether `word` stands in `line` as a whole word.
fn names(line: &str, word: &str) -> bool {
    line.match_indices(word).any(|(at, _)| {
        let inside = |c: char| c.is_alphanumeric() || c == '_';
        !line[..at].chars().next_back().is_some_and(inside)
            && !line[at + word.len()..].chars().next().is_some_and(inside)
    })
}

#[test]
fn imports_run_one_way() {
    let mut wrong = Vec::new();
    for (file, text) in source_files() {
        let Some((own, allowed)) = MAY_IMPORT.iter().find(|(p, _)| *p == part(&file)) else { continue };
        for (line, code) in code_lines(&text) {
            for (other, _) in MAY_IMPORT {
                if other != own && !allowed.contains(other) && code.contains(&format!("crate::{other}")) {
                    wrong.push(format!("src/{file}:{line}: {own} may not name {other}"));
                }
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn crates_stay_behind_their_fences() {
    let mut wrong = Vec::new();
    for (file, text) in source_files() {
        for (krate, places) in CRATE_FENCES {
            for (line, code) in code_lines(&text) {
                if names(&code, krate) && !within(&file, places) {
                    wrong.push(format!("src/{file}:{line}: {krate} belongs in {places:?}"));
                }
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn unsafe_stays_inside_its_fence() {
    let mut wrong = Vec::new();
    for (file, text) in source_files() {
        for (line, code) in code_lines(&text) {
            let lint = code.contains("unsafe_code") || code.contains("unsafe_op");
            if names(&code, "unsafe") && !lint && !within(&file, UNSAFE_FENCE) {
                wrong.push(format!("src/{file}:{line}: unsafe outside its fence"));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn every_file_says_what_it_is_for() {
    let silent: Vec<String> = source_files()
        .into_iter()
        .filter(|(_, text)| !text.starts_with("//!"))
        .map(|(file, _)| format!("src/{file}"))
        .collect();
    assert!(silent.is_empty(), "files without an opening //!: {silent:?}");
}
