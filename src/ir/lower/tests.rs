//! Golden text forms: each `golden/NAME.go` is lowered and the functions of package main are compared with
//! `golden/NAME.txt`. `GOPARK_BLESS=1` writes what is found instead.
use super::{Lowering, Unit};
use crate::source::{SourceKind, SourceMap};
use crate::syntax::{Mode, parse};
use crate::types::{EntityId, ImportError, Importer, Name, Types, check_program};
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;

/// There are no packages.
struct Nothing;

impl Importer for Nothing {
    fn import(&mut self, _: &mut Types, _: &mut SourceMap, _: &str) -> Result<EntityId, ImportError> {
        Err(ImportError::Unknown)
    }
    fn known(&self) -> Vec<Name> {
        Vec::new()
    }
}

/// Lowers a program without imports.
fn lower(text: &str) -> Lowering {
    let (lowering, refused) = try_lower(text);
    assert!(refused.is_empty(), "{refused:?}");
    lowering
}

/// Lowers a program without imports; returns what is refused.
fn try_lower(text: &str) -> (Lowering, Vec<String>) {
    let mut types = Types::new();
    let mut sources = SourceMap::new();
    let id = sources.add_file("f.go", text, SourceKind::File);
    let parsed = parse(id, text, Mode::Program);
    let check = check_program(&mut types, &mut sources, &parsed.file, &mut Nothing);
    let problems: Vec<String> =
        parsed.diagnostics.into_iter().chain(check.diagnostics).map(|d| d.message).collect();
    assert!(problems.is_empty(), "{problems:?}");
    let mut lowering = Lowering::new();
    let unit = Unit { file: Arc::new(parsed.file), facts: Arc::new(check.facts), package: check.package };
    let refused = lowering.lower_program(&mut types, &[Arc::new(unit)]).err().unwrap_or_default();
    (lowering, refused.into_iter().map(|d| d.message).collect())
}

/// The text of every function that stands in the source, in the order of their numbers.
fn listing(lowering: &Lowering) -> String {
    let program = &lowering.program;
    let shown =
        program.functions.iter().flatten().filter(|f| &*f.name != "main.init" && &*f.name != "main.main");
    shown.map(|f| crate::ir::text::text(f, program)).collect::<Vec<_>>().join("\n")
}

#[test]
fn functions_are_lowered_as_the_golden_texts_show() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/ir/lower/golden");
    let mut sources: Vec<PathBuf> = fs::read_dir(&folder)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.extension().is_some_and(|e| e == "go"))
        .collect();
    sources.sort();
    assert!(sources.len() > 10, "the golden files are missing");
    let mut wrong = Vec::new();
    for source in sources {
        let got = listing(&lower(&fs::read_to_string(&source).unwrap()));
        let golden = source.with_extension("txt");
        if std::env::var_os("GOPARK_BLESS").is_some() {
            fs::write(&golden, &got).unwrap();
        } else if fs::read_to_string(&golden).unwrap_or_default() != got {
            wrong.push(format!("{}:\n{got}", source.display()));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn functions_are_lowered_when_something_names_them() {
    let lowering = lower("package main\nfunc main() { f() }\nfunc f() {}\nfunc never() { f() }\n");
    let names: Vec<&str> = lowering.program.functions.iter().flatten().map(|f| &*f.name).collect();
    assert!(names.contains(&"main.f"));
    assert!(!names.contains(&"main.never"));
    assert!(lowering.program.functions.iter().all(Option::is_some));
}

#[test]
fn methods_are_added_when_an_interface_can_call_them() {
    let lowering = lower(
        "package main\ntype T struct{ a, b int }\nfunc (T) M() {}\nfunc (T) N() {}\nfunc (*T) P() {}\n\
         func main() { var i interface{ M() } = T{}; i.M(); var j interface{ P() } = &T{}; j.P() }\n",
    );
    let program = &lowering.program;
    let mut names: Vec<String> = program
        .methods
        .iter()
        .map(|(t, m)| {
            let direct = if m.direct { " direct" } else { "" };
            format!("{}.{}{direct}", program.ty(*t).name, program.method_name(m.method).name)
        })
        .collect();
    names.sort();
    assert_eq!(names, ["*main.T.M direct", "*main.T.P direct", "main.T.M"]);
}

/// A function with so many variables of a type.
fn variables(n: usize, ty: &str) -> String {
    let mut text = String::from("package main\nfunc main() { f() }\nfunc f() {\n");
    for i in 0..n {
        text.push_str(&format!("var a{i} {ty}\n_ = a{i}\n"));
    }
    text.push_str("}\n");
    text
}

#[test]
fn large_variables_live_in_memory() {
    let lowering = lower(&variables(100, "[60]struct{ x, y int }"));
    let f = lowering.program.functions.iter().flatten().find(|f| &*f.name == "main.f").unwrap();
    assert!(f.frame_slots() < 100 + 2 * 120 + 10, "{} slots", f.frame_slots());
}

#[test]
fn a_function_that_is_too_large_is_refused() {
    let (_, refused) = try_lower(&variables(4200, "[16]int"));
    assert_eq!(refused, ["function too large: its variables need more than 65000 words"]);
}
