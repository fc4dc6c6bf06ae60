//! The memory limit: what needs too much ends with a clear error, its cell alone, and the memory is there again.

use gopark::repl::{
    CellRequest, Engine, Flow, Host, MimeBundle, MimeData, Options, Outcome, Pace, Repl, RunId, Stream,
};
use std::process::Command;
use std::sync::Arc;

/// Small, so that it is soon reached by code that was not compiled to be fast.
const LIMIT: u64 = 16 << 20;

/// Bodies of `main` that ask for more than there is, with what they end by: an error's name and how it begins.
const GREEDY: &[(&str, &str, &str)] = &[
    ("var s []int; for i := 0; ; i++ { s = append(s, i) }", "FatalError", "out of memory"),
    (
        "var s []string; for i := 0; ; i++ { s = append(s, fmt.Sprint(\"item \", i)) }",
        "FatalError",
        "out of memory",
    ),
    ("m := map[int]int{}; for i := 0; ; i++ { m[i] = i }", "FatalError", "out of memory"),
    (
        "m := map[string][]int{}; for i := 0; ; i++ { m[fmt.Sprint(i)] = make([]int, 9) }",
        "FatalError",
        "out of memory",
    ),
    ("c := make(chan int); for { go func() { <-c }() }", "FatalError", "out of memory"),
    (
        "var f func(int) int; f = func(n int) int { if n == 0 { select {} }; return f(n-1) + 1 }; for { go f(900) }",
        "FatalError",
        "out of memory",
    ),
    (
        "var f func(int) int; f = func(n int) int { return f(n+1) + 1 }; fmt.Println(f(0))",
        "FatalError",
        "out of memory",
    ),
    ("n := 1 << 40; fmt.Println(len(make([]byte, n)))", "FatalError", "out of memory"),
    (
        "n := 1 << 60; fmt.Println(len(make([]byte, n)))",
        "Panic",
        "runtime error: makeslice: len out of range",
    ),
    ("n := -1; fmt.Println(len(make([]byte, n)))", "Panic", "runtime error: makeslice: len out of range"),
    ("n := 1 << 40; fmt.Println(cap(make(chan int, n)))", "FatalError", "out of memory"),
    ("n := 1 << 60; fmt.Println(cap(make(chan int, n)))", "Panic", "makechan: size out of range"),
    ("n := 1 << 40; fmt.Println(len(make(map[int]int, n)))", "FatalError", "out of memory"),
    ("s := \"ab\"; for { s += s }", "FatalError", "out of memory"),
    ("s := strings.Repeat(\"ab\", 1<<30); fmt.Println(len(s))", "FatalError", "out of memory"),
    ("var b strings.Builder; for { b.WriteString(\"hello\") }", "FatalError", "out of memory"),
    ("type N struct { n *N; v [9]int }; var h *N; for { h = &N{n: h} }", "FatalError", "out of memory"),
    (
        "var f func() int; for i := 0; ; i++ { g := f; f = func() int { if g == nil { return i }; return 1 } }",
        "FatalError",
        "out of memory",
    ),
];

/// Bodies that throw away what they no longer need, and fit.
const MODEST: &[&str] = &[
    "var b []byte; for range 20 { b = make([]byte, 5<<20); b[0] = 1 }; fmt.Println(len(b))",
    "n := 0; for i := range 100_000 { n += len(fmt.Sprint(\"item \", i)) }; fmt.Println(n)",
    "for range 20 { c := make(chan int, 1<<20); c <- 1 }",
    "var f func(int) int; f = func(n int) int { if n == 0 { return 0 }; return f(n-1) + 1 }; fmt.Println(f(100_000))",
];

struct Deaf;
impl Host for Deaf {
    fn write(&self, _: RunId, _: Stream, _: &[u8]) -> Flow {
        Flow::Open
    }
    fn display(&self, _: RunId, _: MimeBundle, _: Option<String>, _: bool) -> Flow {
        Flow::Open
    }
    fn clear_output(&self, _: RunId, _: bool) {}
    fn run_ended(&self, _: RunId) {}
    fn pace(&self, _: Pace) {}
}

struct Session {
    repl: Arc<Repl>,
    cells: u32,
}

impl Session {
    fn run(&mut self, code: &str) -> Outcome {
        self.cells += 1;
        self.repl.execute(CellRequest {
            run: RunId(u64::from(self.cells)),
            code: code.into(),
            cell_id: None,
            silent: false,
            execution_count: self.cells,
            allow_stdin: false,
            deleted_cells: Vec::new(),
        })
    }
}

/// The memory of this process that is in RAM, in bytes; None where the system does not tell.
fn resident() -> Option<u64> {
    let text = std::fs::read_to_string("/proc/self/statm").ok()?;
    let pages: u64 = text.split_whitespace().nth(1)?.parse().ok()?;
    Some(pages * 4096)
}

#[test]
fn a_greedy_cell_ends_alone() {
    let thread = std::thread::Builder::new().stack_size(256 << 20).spawn(|| {
        let options = Options { workers: Some(2), max_memory: Some(LIMIT), ..Options::default() };
        let mut session = Session { repl: Repl::new(options, Arc::new(Deaf)), cells: 0 };
        let kept = session.run("kept := map[string][]int{\"a\": {1, 2, 3}}");
        assert!(matches!(kept, Outcome::Ok { .. }), "{kept:?}");
        for &(body, name, begins) in GREEDY {
            match session.run(&format!("func main() {{ {body} }}")) {
                Outcome::Error { ename, evalue, .. } => {
                    assert!(ename == name && evalue.contains(begins), "{body}: {ename}: {evalue}");
                }
                other => panic!("{body}: {other:?}"),
            }
            for body in MODEST {
                let fine = session.run(&format!("func main() {{ {body} }}"));
                assert!(matches!(fine, Outcome::Ok { .. }), "{body}: {fine:?}");
            }
            let Outcome::Ok { result: Some(shown), .. } = session.run("kept") else { panic!("kept is lost") };
            let MimeData::Text(text) = &shown.0[0].1 else { panic!("{shown:?}") };
            assert_eq!(text, "map[string][]int{\"a\":[]int{1, 2, 3}}");
            if cfg!(all(target_os = "linux", not(debug_assertions)))
                && let Some(bytes) = resident()
            {
                assert!(bytes < 2 * LIMIT + (60 << 20), "{body}: {} MiB stay resident", bytes >> 20);
            }
        }
        session.repl.shutdown();
    });
    let thread = thread.expect("a thread");
    thread.join().unwrap_or_else(|panic| std::panic::resume_unwind(panic));
}

#[test]
fn a_greedy_program_ends_with_status_2() {
    let folder = std::env::temp_dir().join(format!("gopark-memory-{}", std::process::id()));
    std::fs::create_dir_all(&folder).expect("a folder");
    let file = folder.join("greedy.go");
    for &(body, name, begins) in GREEDY {
        let imports: String = ["fmt", "strings"]
            .iter()
            .filter(|p| body.contains(&format!("{p}.")))
            .map(|p| format!("import \"{p}\"\n"))
            .collect();
        std::fs::write(&file, format!("package main\n{imports}func main() {{ {body} }}\n")).expect("written");
        let output = Command::new(env!("CARGO_BIN_EXE_gopark"))
            .args(["run", "--max-memory", &LIMIT.to_string()])
            .arg(&file)
            .output()
            .expect("gopark starts");
        let stderr = String::from_utf8_lossy(&output.stderr);
        let first = stderr.lines().next().unwrap_or("");
        let word = if name == "Panic" { "panic: " } else { "fatal error: " };
        assert!(
            output.status.code() == Some(2) && first.starts_with(&format!("{word}{begins}")),
            "{body}: {:?} {first}",
            output.status.code()
        );
    }
    std::fs::remove_dir_all(&folder).expect("removed");
}
