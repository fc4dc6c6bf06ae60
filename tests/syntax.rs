//! The parser against what Go's compiler says, and against garbage.

use gopark::diagnostics;
use gopark::source::{FileId, SourceKind, SourceMap};
use gopark::syntax::visit::{Node, Visitor, walk};
use gopark::syntax::{self, MAX_DEPTH, Mode, NodeId};
use std::path::{Path, PathBuf};

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests")
}

fn read(path: &Path) -> String {
    std::fs::read_to_string(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

/// Go files of a folder, by name.
fn go_files(folder: &str) -> Vec<PathBuf> {
    let mut files: Vec<PathBuf> = std::fs::read_dir(root().join(folder))
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.extension().is_some_and(|ext| ext == "go"))
        .collect();
    files.sort();
    assert!(!files.is_empty(), "{folder} is empty");
    files
}

/// The compiler's list for one file.
fn errors(name: &str, text: &str, mode: Mode) -> String {
    let mut map = SourceMap::new();
    let id = map.add_file(name, text, SourceKind::File);
    diagnostics::plain(&syntax::parse(id, text, mode).diagnostics, &map)
}

#[test]
fn broken_programs_are_refused_in_gos_words() {
    let golden = read(&root().join("lang/parse/errors.txt"));
    let mut wrong = String::new();
    let mut count = 0;
    for case in golden.split("=== \n").skip(1) {
        let (program, want) = case.split_once("--- \n").expect("a program and what is printed");
        let program = program.replace("<BOM>", "\u{feff}").replace("<NUL>", "\0");
        let program = program.strip_suffix("\\\n").unwrap_or(&program);
        let got = errors("F.go", program, Mode::Program);
        if got != want {
            wrong += &format!("{program}\n--- want\n{want}--- got\n{got}\n");
        }
        count += 1;
    }
    assert!(count >= 300, "only {count} cases");
    assert!(wrong.is_empty(), "{wrong}");
}

#[test]
fn error_programs_with_syntax_errors_print_gos_list() {
    let mut syntactic = 0;
    for path in go_files("errors") {
        let want = read(&path.with_extension("err"));
        let got = errors(path.file_name().unwrap().to_str().unwrap(), &read(&path), Mode::Program);
        if want.contains("syntax error") {
            assert_eq!(got, want);
            syntactic += 1;
        } else {
            // What is found before types is a part of what is found.
            assert!(got.lines().all(|line| want.contains(line)), "{}: {got}", path.display());
        }
    }
    assert!(syntactic >= 4);
}

#[test]
fn programs_parse_in_both_modes() {
    for path in go_files("programs") {
        for mode in [Mode::Program, Mode::Cell] {
            assert_eq!(errors("F.go", &read(&path), mode), "", "{} {mode:?}", path.display());
        }
        assert_eq!(syntax::completeness(&read(&path)), syntax::Completeness::Complete, "{}", path.display());
    }
}

/// Checks that ids are unique and below the count, spans lie in their parents, and nothing is too deep.
struct Invariants<'a> {
    seen: Vec<bool>,
    open: Vec<Node<'a>>,
    deepest: usize,
}

impl<'a> Visitor<'a> for Invariants<'a> {
    fn enter(&mut self, node: Node<'a>) -> bool {
        let NodeId(id) = node.id();
        // A method of an interface is shown as node and as name.
        assert!(!std::mem::replace(&mut self.seen[id as usize], true), "id {id} twice: {node:?}");
        if let Some(parent) = self.open.last() {
            let (outer, inner) = (parent.span(), node.span());
            let inside = outer.lo <= inner.lo && inner.hi <= outer.hi;
            assert!(inside || inner.lo == inner.hi, "{node:?} lies outside {parent:?}");
        }
        self.open.push(node);
        self.deepest = self.deepest.max(self.open.len());
        true
    }

    fn leave(&mut self, _: Node<'a>) {
        self.open.pop();
    }
}

/// Parses anything, and holds the tree to its invariants.
fn check(text: &str, mode: Mode) -> usize {
    let parsed = syntax::parse(FileId(0), text, mode);
    let mut visitor =
        Invariants { seen: vec![false; parsed.file.node_count as usize], open: Vec::new(), deepest: 0 };
    walk(&parsed.file, &mut visitor);
    for d in &parsed.diagnostics {
        assert!(d.span.hi as usize <= text.len() && !d.message.contains('\n'), "{d:?}");
    }
    visitor.deepest
}

#[test]
fn trees_of_programs_keep_their_invariants() {
    for path in go_files("programs") {
        check(&read(&path), Mode::Program);
        check(&read(&path), Mode::Cell);
    }
}

#[test]
fn half_typed_programs_never_panic() {
    for path in go_files("programs") {
        let text = read(&path);
        for token in syntax::tokens::tokens(&text) {
            for end in [token.lo, token.hi] {
                let half = &text[..end as usize];
                check(half, Mode::Cell);
                check(half, Mode::Program);
                let _ = syntax::tokens::chain_before(&text, end);
                let _ = syntax::tokens::open_call(half, end);
            }
        }
    }
}

/// Numbers that look random and are the same in every run.
struct Dice(u64);

impl Dice {
    fn below(&mut self, n: usize) -> usize {
        self.0 = self.0.wrapping_mul(6364136223846793005).wrapping_add(1442695040888963407);
        (self.0 >> 33) as usize % n
    }
}

#[test]
fn token_soup_never_panics() {
    let words: Vec<&str> = "( ) [ ] { } , ; : . ... := = == + - * / & | ^ ~ ! <- ++ -- += && || << &^ < > if else for range \
        switch select case default func go defer return break continue goto fallthrough var const type struct interface \
        map chan package import x y T 1 2.5 0x \"s\" \"open 'c' `raw` // /* */ é \u{0} \u{feff} # \\"
        .split(' ')
        .chain(["\n", "\n", "\n"])
        .collect();
    let mut dice = Dice(7);
    for round in 0..3000 {
        let mut text = String::from(if round % 2 == 0 { "package p\nfunc f() {\n" } else { "" });
        for _ in 0..dice.below(60) {
            text += words[dice.below(words.len())];
            text += if dice.below(4) > 0 { " " } else { "" };
        }
        check(&text, if round % 2 == 0 { Mode::Program } else { Mode::Cell });
        let _ = syntax::completeness(&text);
        let _ = syntax::tokens::tokens(&text).count();
    }
}

#[test]
fn mutilated_programs_never_panic() {
    let programs: Vec<String> = go_files("programs").iter().map(|path| read(path)).collect();
    let mut dice = Dice(11);
    for _ in 0..600 {
        let text = &programs[dice.below(programs.len())];
        let tokens: Vec<_> = syntax::tokens::tokens(text).collect();
        let mut parts: Vec<&str> = Vec::new();
        let mut end = 0;
        for token in &tokens {
            parts.push(&text[end..token.hi as usize]);
            end = token.hi as usize;
        }
        for _ in 0..1 + dice.below(4) {
            let (i, j) = (dice.below(parts.len()), dice.below(parts.len()));
            match dice.below(3) {
                0 => parts.swap(i, j),
                1 => parts[i] = parts[j],
                _ => parts[i] = "",
            }
        }
        let text = parts.concat();
        check(&text, Mode::Program);
        check(&text, Mode::Cell);
    }
}

/// Garbage of a megabyte that nests, chains or repeats: on a small stack (unoptimised frames are large), with every pass that walks the tree.
#[test]
fn garbage_is_refused_within_a_small_stack() {
    let shapes: [(&str, &str, &str); 24] = [
        ("", "(", ""),
        ("x := ", "(", ""),
        ("", "{", ""),
        ("", "[", ""),
        ("var x ", "[]", ""),
        ("var x ", "*", ""),
        ("x = ", "- ", ""),
        ("x = ", "<-", ""),
        ("x = a", "+a", ""),
        ("x = a", "+a*a", ""),
        ("x", ".a", ""),
        ("f", "()", ""),
        ("f", "(x)", ""),
        ("x = ", "f(g[", ""),
        ("", "func(){", ""),
        ("", "if x {", ""),
        ("if x {}", "else if x {}", ""),
        ("x = ", "T{", ""),
        ("", "a:", ""),
        ("", "switch{case x:", ""),
        ("type T interface{", "a|", "a}"),
        ("var x ", "chan ", ""),
        ("var x ", "func(", ""),
        ("var x ", "struct{a ", ""),
    ];
    let run = move || {
        for (head, body, tail) in shapes {
            let text = format!("{head}{}{tail}", body.repeat(1_000_000 / body.len()));
            let deepest = check(&text, Mode::Cell);
            // A level of the grammar is up to a handful of nodes (statement, block, statement, ...).
            assert!(deepest <= 5 * MAX_DEPTH as usize, "{head}{body}: {deepest}");
            let _ = syntax::completeness(&text);
        }
    };
    std::thread::Builder::new().stack_size(8 << 20).spawn(run).unwrap().join().unwrap();
}

#[test]
fn long_flat_texts_are_no_trouble() {
    for body in
        ["x = 1\n", "x y\n", "f(1, 2);", "// c\n", "#", "\0", "\"\n", "goto a;", "func (if\n", "é", "case 1:"]
    {
        check(&body.repeat(300_000 / body.len()), Mode::Cell);
    }
}
