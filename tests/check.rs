//! The checker against Go's compiler: small wrong programs with the messages that Go printed for them.
//!
//! `tests/check/*.txt` hold cases: `== name`, a program, `--`, and what `go build` prints without file names. Every
//! program of `tests/programs` checks without a word.

use gopark::diagnostics;
use gopark::packages;
use gopark::source::{SourceKind, SourceMap};
use gopark::syntax::{self, File, Mode};
use gopark::types::{self, EntityId, ImportError, Importer, Types};
use std::collections::HashMap;
use std::path::Path;

/// Loads the stubs of the standard packages.
#[derive(Default)]
struct Stubs {
    loaded: HashMap<String, EntityId>,
    /// Diagnostics of stubs: there should be none.
    complaints: Vec<String>,
}

impl Importer for Stubs {
    fn import(
        &mut self,
        types: &mut Types,
        sources: &mut SourceMap,
        path: &str,
    ) -> Result<EntityId, ImportError> {
        if let Some(&e) = self.loaded.get(path) {
            return Ok(e);
        }
        let Some(p) = packages::find(path) else { return Err(ImportError::Unknown) };
        let mut files: Vec<File> = Vec::new();
        for s in p.sources {
            let id = sources.add_file(s.name, s.text, SourceKind::Stub);
            let parsed = syntax::parse(id, s.text, Mode::Stub);
            if parsed.has_errors() {
                self.complaints.push(diagnostics::plain(&parsed.diagnostics, sources));
            }
            files.push(parsed.file);
        }
        let refs: Vec<&File> = files.iter().collect();
        let checked = types::check_package(types, sources, path, &refs, self);
        if !checked.diagnostics.is_empty() {
            self.complaints.push(diagnostics::plain(&checked.diagnostics, sources));
        }
        self.loaded.insert(path.to_string(), checked.package);
        Ok(checked.package)
    }

    fn known(&self) -> Vec<types::Name> {
        packages::all().iter().map(|p| p.path.into()).collect()
    }
}

/// What `gopark check` prints for a program, and complaints about stubs.
fn check(name: &str, text: &str) -> (String, Vec<String>) {
    let mut sources = SourceMap::new();
    let id = sources.add_file(name, text, SourceKind::File);
    let parsed = syntax::parse(id, text, Mode::Program);
    if !types::can_check(&parsed.diagnostics) {
        return (diagnostics::plain(&parsed.diagnostics, &sources), Vec::new());
    }
    let mut types = Types::new();
    let mut stubs = Stubs::default();
    let checked = types::check_program(&mut types, &mut sources, &parsed.file, &mut stubs);
    let all: Vec<_> = parsed.diagnostics.into_iter().chain(checked.diagnostics).collect();
    (diagnostics::plain(&all, &sources), stubs.complaints)
}

struct Case {
    name: String,
    program: String,
    want: String,
}

fn cases() -> Vec<Case> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/check");
    let mut files: Vec<_> =
        std::fs::read_dir(folder).expect("tests/check").map(|e| e.expect("entry").path()).collect();
    files.sort();
    let mut out = Vec::new();
    for f in files {
        let text = std::fs::read_to_string(&f).expect("a text file");
        for part in text.split("\n== ") {
            let part = part.strip_prefix("== ").unwrap_or(part);
            let Some((name, rest)) = part.split_once('\n') else { continue };
            let (program, want) = rest.split_once("\n--\n").unwrap_or((rest.trim_end_matches("\n--"), ""));
            out.push(Case {
                name: format!("{}/{name}", f.file_stem().unwrap_or_default().to_string_lossy()),
                program: format!("{program}\n"),
                want: want.trim_end().to_string(),
            });
        }
    }
    out
}

#[test]
fn messages_are_those_of_go() {
    let filter = std::env::var("CASE").unwrap_or_default();
    let mut wrong = Vec::new();
    let mut total = 0;
    for c in cases().into_iter().filter(|c| c.name.contains(&filter)) {
        total += 1;
        let (got, _) = check("p.go", &c.program);
        let got = got.replace("p.go:", "");
        if got.trim_end() != c.want {
            let mut text = format!("## {}\n", c.name);
            let (g, w): (Vec<&str>, Vec<&str>) = (got.lines().collect(), c.want.lines().collect());
            for l in &w {
                if !g.contains(l) {
                    text.push_str(&format!("  go:  {l}\n"));
                }
            }
            for l in &g {
                if !w.contains(l) {
                    text.push_str(&format!("  we:  {l}\n"));
                }
            }
            wrong.push(text);
        }
    }
    assert!(wrong.is_empty(), "{} of {total} differ\n{}", wrong.len(), wrong.concat());
}

#[test]
fn common_mistakes_are_reported_as_by_go() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/errors");
    let mut wrong = Vec::new();
    for e in std::fs::read_dir(root).expect("tests/errors") {
        let path = e.expect("entry").path();
        if path.extension().is_none_or(|x| x != "go") {
            continue;
        }
        let text = std::fs::read_to_string(&path).expect("text");
        let want = std::fs::read_to_string(path.with_extension("err")).expect("text");
        let name = path.file_name().unwrap_or_default().to_string_lossy().to_string();
        let (got, _) = check(&name, &text);
        if got != want {
            wrong.push(format!("## {name}\n{got}-- go:\n{want}"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.concat());
}

#[test]
fn correct_programs_check_without_a_word() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests");
    let mut wrong = Vec::new();
    for folder in ["programs", "packages"] {
        let Ok(entries) = std::fs::read_dir(root.join(folder)) else { continue };
        for e in entries {
            let path = e.expect("entry").path();
            if path.extension().is_none_or(|x| x != "go") {
                continue;
            }
            let text = std::fs::read_to_string(&path).expect("text");
            let name = path.file_name().unwrap_or_default().to_string_lossy().to_string();
            let (got, complaints) = check(&name, &text);
            if !got.is_empty() {
                wrong.push(got);
            }
            wrong.extend(complaints);
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.concat());
}
