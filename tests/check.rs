//! The checker against Go's compiler: small wrong programs with the messages that Go printed for them.
//!
//! `tests/check/*.txt` hold cases: `== name`, a program, `--`, and what `go build` prints without file names. Every
//! program of `tests/programs` checks without a word.

use gopark::diagnostics::{self, Code, Diagnostic};
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

/// Checks programs one after the other; the stubs are loaded once.
#[derive(Default)]
struct Bench {
    types: Types,
    sources: SourceMap,
    stubs: Stubs,
}

impl Bench {
    /// What `gopark check` prints for a program.
    fn check(&mut self, name: &str, text: &str) -> String {
        let all = self.diagnose(name, text);
        diagnostics::plain(&all, &self.sources)
    }

    /// Everything that is wrong with a program.
    fn diagnose(&mut self, name: &str, text: &str) -> Vec<Diagnostic> {
        let Bench { types, sources, stubs } = self;
        let id = sources.add_file(name, text, SourceKind::File);
        let parsed = syntax::parse(id, text, Mode::Program);
        if !types::can_check(&parsed.diagnostics) {
            return parsed.diagnostics;
        }
        let checked = types::check_program(types, sources, &parsed.file, stubs);
        parsed.diagnostics.into_iter().chain(checked.diagnostics).collect()
    }
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
    let mut bench = Bench::default();
    let mut total = 0;
    for c in cases().into_iter().filter(|c| c.name.contains(&filter)) {
        total += 1;
        let got = bench.check("p.go", &c.program);
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

/// The catalogue's examples. Those of the parser and of cells are tried where these are tested.
#[test]
fn every_refusal_has_an_example_that_triggers_it() {
    let mut bench = Bench::default();
    let mut wrong = Vec::new();
    for info in Code::ALL.iter().map(|code| code.info()) {
        let elsewhere = info.number < 200 || info.number / 100 == 8;
        if info.example.is_empty() {
            if info.number / 100 == 9 {
                wrong.push(format!("{}: no example", info.name));
            }
            continue;
        }
        if elsewhere {
            continue;
        }
        let found = bench.diagnose("p.go", info.example);
        let named = found.iter().any(|d| {
            d.code == info.code && (info.number / 100 != 9 || d.message.starts_with("gopark has no "))
        });
        if !named {
            wrong.push(format!("{}: {}", info.name, diagnostics::plain(&found, &bench.sources)));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn common_mistakes_are_reported_as_by_go() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/errors");
    let mut bench = Bench::default();
    let mut wrong = Vec::new();
    for e in std::fs::read_dir(root).expect("tests/errors") {
        let path = e.expect("entry").path();
        if path.extension().is_none_or(|x| x != "go") {
            continue;
        }
        let text = std::fs::read_to_string(&path).expect("text");
        let want = std::fs::read_to_string(path.with_extension("err")).expect("text");
        let name = path.file_name().unwrap_or_default().to_string_lossy().to_string();
        let got = bench.check(&name, &text);
        if got != want {
            wrong.push(format!("## {name}\n{got}-- go:\n{want}"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.concat());
}

#[test]
fn correct_programs_check_without_a_word() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests");
    let mut bench = Bench::default();
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
            let got = bench.check(&name, &text);
            if !got.is_empty() {
                wrong.push(got);
            }
        }
    }
    wrong.append(&mut bench.stubs.complaints);
    assert!(wrong.is_empty(), "{}", wrong.concat());
}

/// A session of cells.
struct Notebook {
    types: Types,
    sources: SourceMap,
    stubs: Stubs,
    session: types::Session,
    count: u32,
}

impl Notebook {
    fn new() -> Notebook {
        let mut types = Types::new();
        let session = types::Session::new(&mut types);
        Notebook { types, sources: SourceMap::new(), stubs: Stubs::default(), session, count: 0 }
    }

    /// Checks the next cell and commits it; gives the messages (with lines), or the notices.
    fn cell(&mut self, text: &str) -> String {
        self.count += 1;
        let id = self.sources.add_cell(self.count, text);
        let parsed = syntax::parse(id, text, Mode::Cell);
        let mut all = parsed.diagnostics.clone();
        if types::can_check(&all) {
            let c = types::check_cell(
                &mut self.types,
                &mut self.sources,
                &self.session,
                self.count,
                &parsed.file,
                &mut self.stubs,
            );
            all.extend(c.diagnostics);
            if !all.iter().any(diagnostics::Diagnostic::is_error) {
                self.session.commit(&mut self.types, &c.entities);
                return c.entities.notices.iter().map(|n| n.text.clone()).collect::<Vec<_>>().join("\n");
            }
        }
        all.iter()
            .map(|d| {
                let mut text = format!("{}: {}", self.sources.line(d.span), d.message);
                for l in &d.continuation {
                    text.push_str(&format!("\n\t{l}"));
                }
                text
            })
            .collect::<Vec<_>>()
            .join("\n")
    }

    fn entity(&self, name: &str) -> EntityId {
        self.session.lookup(&self.types, name).expect("a name of the session")
    }
}

/// Runs cells one after the other; each is followed by what it must say.
fn cells(list: &[(&str, &str)]) {
    let mut n = Notebook::new();
    for (i, (text, want)) in list.iter().enumerate() {
        assert_eq!(n.cell(text), *want, "cell {}: {text}", i + 1);
    }
}

#[test]
fn variables_live_in_the_session() {
    cells(&[
        ("x := 1", ""),
        ("x + 1", ""),
        ("x := x + 1", ""),
        ("x := 1\nx := 2", "2: no new variables on left side of :="),
        ("x, y := 2, 3\ny", ""),
        ("func reads() int { return x }", ""),
        ("x := \"a\"", "x is a new variable now (string, was int); reads goes on with the old one"),
        ("x := 'c'", ""),
        ("x := \"a\"", ""),
        ("x + 1", "1: invalid operation: x + 1 (mismatched types string and untyped int)"),
        ("fmt.Println(z)\nz := 1", "1: undefined: z"),
        ("var a, b = 1, \"s\"\na + 1\nb", "2: a + 1 (value of type int) is not used"),
        ("var q int\nvar q string\nq", "2: q redeclared in this block"),
        ("5\n6", "1: 5 (untyped int constant) is not used"),
        ("_ = x", ""),
    ]);
}

#[test]
fn declarations_of_a_cell_see_each_other() {
    cells(&[
        ("y := f(N)\nfunc f(t T) T { return t + N }\ntype T int\nconst N = 2", ""),
        ("y + 1", ""),
        ("var v = w\nvar w = g()\nfunc g() int { return 1 }", ""),
        ("func h() int { return late }\nlate := 1", ""),
        ("func unused() { a := 1 }", "1: declared and not used: a"),
        ("{ b := 1 }", "1: declared and not used: b"),
        ("for i := range 3 { go func() { _ = i }() }", ""),
    ]);
}

#[test]
fn packages_are_imported_silently() {
    cells(&[
        ("fmt.Println(time.Second)", ""),
        ("var wg sync.WaitGroup\nwg.Add(1)", ""),
        ("import m \"math\"", ""),
        ("m.Sqrt(2)", ""),
        ("rand.Intn(3)", ""),
        ("fmt := 1\nfmt + 1", ""),
        ("nothing.Here()", "1: undefined: nothing"),
        ("import \"unsafe\"", "1: gopark has no package unsafe"),
        ("time.Slep(1)", "1: undefined: time.Slep"),
    ]);
}

#[test]
fn functions_are_replaced_by_signature() {
    let mut n = Notebook::new();
    assert_eq!(n.cell("func f(x int) int { return x }"), "");
    let first = n.entity("f");
    assert_eq!(n.cell("func g() int { return f(1) }"), "");
    assert_eq!(n.cell("func f(y int) int { return y + 1 }"), "");
    assert_eq!(n.entity("f"), first, "the same signature keeps the entity");
    assert_eq!(
        n.cell("func f(x string) string { return x }"),
        "f is a new function now (func(x string) string, was func(x int) int); g goes on with the old one"
    );
    assert_ne!(n.entity("f"), first);
    assert_eq!(
        n.cell("func f(x string) string { return 1 }"),
        "1: cannot use 1 (untyped int constant) as string value in return statement"
    );
    assert_eq!(n.cell("func main() { f(\"a\") }"), "");
    assert_eq!(n.cell("func main() { f(\"b\") }\nfunc init() {}\nfunc init() {}"), "");
}

#[test]
fn types_declared_again_are_the_same() {
    let mut n = Notebook::new();
    assert_eq!(n.cell("type Point struct { X, Y int }\nconst N = 3\ntype A [N]Point"), "");
    let (point, array) = (n.entity("Point"), n.entity("A"));
    assert_eq!(n.cell("p := Point{1, 2}"), "");
    assert_eq!(n.cell("func (p Point) Sum() int { return p.X + p.Y }"), "");
    assert_eq!(n.cell("type Point struct { X, Y int }\nconst N = 3\ntype A [N]Point"), "");
    assert_eq!((n.entity("Point"), n.entity("A")), (point, array));
    assert_eq!(n.cell("p.Sum()"), "");
    assert_eq!(n.cell("type Point struct { X, Y float64 }"), "");
    assert_ne!(n.entity("Point"), point);
    assert_eq!(
        n.cell("var q Point = p"),
        "1: cannot use p (variable of struct type Point (cell 1)) as Point value in variable declaration"
    );
    assert_eq!(n.cell("type L struct { next *M }\ntype M struct { l L }"), "");
    let l = n.entity("L");
    assert_eq!(n.cell("type L struct { next *M }\ntype M struct { l L }"), "");
    assert_eq!(n.entity("L"), l, "types that mention each other");
}

#[test]
fn a_failed_cell_changes_nothing() {
    let mut n = Notebook::new();
    assert_eq!(n.cell("type T int\nfunc (t T) A() int { return 1 }\nvar t T"), "");
    assert_eq!(n.cell("func (t T) B() {}\nx := undefinedName"), "2: undefined: undefinedName");
    assert_eq!(n.cell("t.B()"), "1: t.B undefined (type T has no field or method B)");
    assert_eq!(n.cell("x"), "1: undefined: x");
    assert_eq!(n.cell("func (t T) A() string { return \"\" }"), "");
    assert_eq!(n.cell("t.A() + \"b\""), "");
}

#[test]
fn package_cells() {
    cells(&[
        ("package geo\n\ntype P struct { X int }\nfunc New(x int) P { return P{x} }\nvar hidden = 1", ""),
        ("geo.New(1).X", ""),
        ("geo.hidden", "1: name hidden not exported by package geo"),
        ("import \"geo\"\nvar p geo.P", ""),
        ("package geo2\nx := 1", "2: a package cell holds declarations only"),
        ("package fmt\nvar X = 1", "1: package fmt is a standard package"),
    ]);
}

#[test]
fn the_top_level_of_a_cell() {
    cells(&[
        ("return", ""),
        ("func main() {}\nreturn", "2: return at the top level of a cell that has a func main"),
        ("return 1", "1: too many return values\n\thave (number)\n\twant ()"),
        ("defer println(1)\nx := 1\nif x > 0 { return }", ""),
        ("c := make(chan int, 1)\nc <- 1\n<-c", ""),
        ("L: for { for { break L } }", ""),
        ("switch x { case 1: }", ""),
        ("f := func() int { return x }\nf()", ""),
        ("nil", "1: nil is not used"),
        ("int", "1: int (type) is not an expression"),
        (
            "1 << 70",
            "1: cannot use 1 << 70 (untyped int constant 1180591620717411303424) as int value in assignment (overflows)",
        ),
    ]);
}
