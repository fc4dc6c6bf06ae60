//! The commands: what the words on the command line mean, and what is done about them.
//!
//! Nothing here prints: a command returns its text and its exit status, or a sentence that says why not. `run` and
//! `check` hand the process's streams on to the program.

use gopark::kernel::{Connection, notebook, serve};
use gopark::repl::{CheckProgram, Clock, Engine, Host, Options, RunNotebook, RunProgram};
use std::path::{Path, PathBuf};
use std::sync::Arc;

/// The kernelspec in Jupyter's folders.
mod install;

use install::Scope;

/// What the commands are made of.
pub struct Parts {
    pub make_engine: fn(Options, Arc<dyn Host>) -> Arc<dyn Engine>,
    pub run_program: RunProgram,
    pub run_notebook: RunNotebook,
    pub check_program: CheckProgram,
}

const HELP: &str = "\
gopark: Go's syntax and semantics in a Jupyter kernel, for learning concurrency

  gopark install [--user | --sys-prefix | --prefix DIR]
                                add the kernel to Jupyter (default: for this user)
  gopark uninstall [--user | --sys-prefix | --prefix DIR]
                                remove it (default: wherever it is found)
  gopark run FILE               run a program (.go) or a notebook (.ipynb) without Jupyter
  gopark check FILE.go          report what is wrong with a program without running it
  gopark kernel --connection-file FILE
                                what Jupyter calls
  gopark --version
  gopark --help

For run and kernel:
  --seed N             fix scheduling, select, map order and math/rand; the clock is then virtual
  --clock real|virtual the clock that the program sees; sleeping on a virtual one takes no time
  --workers N          run goroutines on N threads (default: one per core)
  --max-memory SIZE    end the program beyond this, e.g. 512M or 2G (default: 3/4 of the machine's)

Environment: GOPARK_SEED and GOPARK_CLOCK stand for --seed and --clock; GOPARK_LOG=debug writes a log to stderr.
";

/// What the words mean.
#[derive(Debug, PartialEq)]
enum Command {
    Help,
    Version,
    Kernel { connection_file: PathBuf, options: Opts },
    Install(Scope),
    Uninstall(Option<Scope>),
    Run { file: PathBuf, options: Opts },
    Check(PathBuf),
}

/// [`Options`] as they were given, comparable.
#[derive(Debug, Default, PartialEq, Clone)]
struct Opts {
    seed: Option<u64>,
    clock: Option<Clock>,
    workers: Option<usize>,
    max_memory: Option<u64>,
}

impl From<Opts> for Options {
    fn from(o: Opts) -> Options {
        Options { seed: o.seed, clock: o.clock, workers: o.workers, max_memory: o.max_memory }
    }
}

/// Does what the words say. Returns the text to print on stdout and the exit status.
pub fn main(args: Vec<String>, parts: &Parts) -> Result<(String, i32), String> {
    let done = |text: String| Ok((text, 0));
    match parse(args, |name| std::env::var(name).ok())? {
        Command::Help => done(HELP.into()),
        Command::Version => done(format!("gopark {} (the language of Go 1.27)\n", env!("CARGO_PKG_VERSION"))),
        Command::Kernel { connection_file, options } => {
            let connection = Connection::read(&connection_file)?;
            let make_engine = parts.make_engine;
            serve(&connection, Box::new(move |host| make_engine(options.into(), host)))?;
            done(String::new())
        }
        Command::Install(scope) => done(install::install(&scope)?),
        Command::Uninstall(scope) => done(install::uninstall(scope.as_ref())?),
        Command::Run { file, options } => {
            let (out, err) = (Box::new(std::io::stdout()), Box::new(std::io::stderr()));
            let status = if extension(&file) == "ipynb" {
                let cells =
                    notebook::code_cells(&read(&file)?).map_err(|e| format!("{}: {e}", file.display()))?;
                (parts.run_notebook)(&file, &cells, &options.into(), out, err)
            } else {
                (parts.run_program)(&file, &program(&file)?, &options.into(), out, err)
            };
            Ok((String::new(), status))
        }
        Command::Check(file) => {
            let status = (parts.check_program)(&file, &program(&file)?, Box::new(std::io::stderr()));
            Ok((String::new(), status))
        }
    }
}

fn read(file: &Path) -> Result<Vec<u8>, String> {
    std::fs::read(file).map_err(|e| format!("cannot read {}: {e}", file.display()))
}

/// The bytes of a `.go` file.
fn program(file: &Path) -> Result<Vec<u8>, String> {
    if extension(file) != "go" {
        return Err(format!("{} is not a .go file", file.display()));
    }
    read(file)
}

fn extension(file: &Path) -> &str {
    file.extension().and_then(|e| e.to_str()).unwrap_or("")
}

/// The words of a command after its name: flags with values, flags without, one operand.
struct Words {
    command: &'static str,
    rest: std::vec::IntoIter<String>,
}

enum Word {
    /// `--name` or `--name=value`.
    Flag(String, Option<String>),
    Operand(String),
}

impl Words {
    fn next(&mut self) -> Option<Word> {
        let word = self.rest.next()?;
        Some(match word.strip_prefix('-') {
            None | Some("") => Word::Operand(word),
            Some(_) => match word.split_once('=') {
                Some((name, value)) => Word::Flag(name.into(), Some(value.into())),
                None => Word::Flag(word, None),
            },
        })
    }

    /// The value of a flag: behind the `=`, or the next word.
    fn value(&mut self, flag: &str, given: Option<String>) -> Result<String, String> {
        given.or_else(|| self.rest.next()).ok_or_else(|| format!("{flag} needs a value"))
    }

    fn unknown<T>(&self, word: &Word) -> Result<T, String> {
        let (what, word) = match word {
            Word::Flag(name, _) => ("option", name),
            Word::Operand(text) => ("argument", text),
        };
        Err(format!("{}: unexpected {what} {word}; see gopark --help", self.command))
    }
}

fn parse(args: Vec<String>, env: impl Fn(&str) -> Option<String>) -> Result<Command, String> {
    let mut rest = args.into_iter();
    let Some(name) = rest.next() else { return Ok(Command::Help) };
    let words = |command| Words { command, rest };
    match name.as_str() {
        "--help" | "-h" | "help" => Ok(Command::Help),
        "--version" | "-V" | "version" => Ok(Command::Version),
        "kernel" => {
            let (file, options) = program_words(words("kernel"), env, true)?;
            let connection_file = file.ok_or("kernel: --connection-file FILE is missing")?;
            Ok(Command::Kernel { connection_file, options })
        }
        "run" => {
            let (file, options) = program_words(words("run"), env, false)?;
            Ok(Command::Run { file: file.ok_or("run: which file? A .go or an .ipynb")?, options })
        }
        "check" => {
            let mut words = words("check");
            let file = match words.next() {
                Some(Word::Operand(file)) => file,
                Some(other) => return words.unknown(&other),
                None => return Err("check: which file? A .go".into()),
            };
            match words.next() {
                Some(more) => words.unknown(&more),
                None => Ok(Command::Check(file.into())),
            }
        }
        "install" => Ok(Command::Install(scope(words("install"))?.unwrap_or(Scope::User))),
        "uninstall" => Ok(Command::Uninstall(scope(words("uninstall"))?)),
        other => Err(format!("unknown command {other}; see gopark --help")),
    }
}

fn scope(mut words: Words) -> Result<Option<Scope>, String> {
    let mut found = None;
    while let Some(word) = words.next() {
        let scope = match word {
            Word::Flag(ref name, None) if name == "--user" => Scope::User,
            Word::Flag(ref name, None) if name == "--sys-prefix" => Scope::SysPrefix,
            Word::Flag(name, value) if name == "--prefix" => Scope::Prefix(words.value(&name, value)?.into()),
            other => return words.unknown(&other),
        };
        if found.replace(scope).is_some() {
            return Err(format!("{}: one place at a time", words.command));
        }
    }
    Ok(found)
}

/// The words of `run` and `kernel`; the file of the latter comes with a flag.
fn program_words(
    mut words: Words,
    env: impl Fn(&str) -> Option<String>,
    kernel: bool,
) -> Result<(Option<PathBuf>, Opts), String> {
    let mut options = Opts::default();
    if let Some(v) = env("GOPARK_SEED").filter(|v| !v.is_empty()) {
        options.seed = Some(number("GOPARK_SEED", &v)?);
    }
    if let Some(v) = env("GOPARK_CLOCK").filter(|v| !v.is_empty()) {
        options.clock = Some(clock("GOPARK_CLOCK", &v)?);
    }
    let mut file = None;
    while let Some(word) = words.next() {
        let (name, value) = match word {
            Word::Flag(name, value) => (name, value),
            Word::Operand(text) if !kernel && file.is_none() => {
                file = Some(PathBuf::from(text));
                continue;
            }
            other => return words.unknown(&other),
        };
        match name.as_str() {
            "--connection-file" | "-f" if kernel => file = Some(words.value(&name, value)?.into()),
            "--seed" => options.seed = Some(number(&name, &words.value(&name, value)?)?),
            "--clock" => options.clock = Some(clock(&name, &words.value(&name, value)?)?),
            "--workers" => {
                let n = number(&name, &words.value(&name, value)?)?;
                let n = usize::try_from(n).ok().filter(|n| (1..=1024).contains(n));
                options.workers = Some(n.ok_or("--workers: from 1 to 1024")?);
            }
            "--max-memory" => options.max_memory = Some(size(&name, &words.value(&name, value)?)?),
            _ => return words.unknown(&Word::Flag(name, None)),
        }
    }
    Ok((file, options))
}

fn number(name: &str, text: &str) -> Result<u64, String> {
    text.parse().map_err(|_| format!("{name}: {text:?} is not a whole number"))
}

fn clock(name: &str, text: &str) -> Result<Clock, String> {
    match text {
        "virtual" => Ok(Clock::Virtual),
        "real" => Ok(Clock::Real),
        _ => Err(format!("{name}: {text:?} is neither \"virtual\" nor \"real\"")),
    }
}

/// Bytes, with an optional K, M, G or T (powers of 1024), also as KB or KiB.
fn size(name: &str, text: &str) -> Result<u64, String> {
    let bad = || format!("{name}: {text:?} is not a size; write 512M or 2G");
    let digits = text.find(|c: char| !c.is_ascii_digit() && c != '.').unwrap_or(text.len());
    let (count, unit) = text.split_at(digits);
    let unit = unit.trim().to_ascii_uppercase();
    let shift = match unit.trim_end_matches('B').trim_end_matches('I') {
        "" if unit.contains('I') => return Err(bad()),
        "" => 0,
        "K" => 10,
        "M" => 20,
        "G" => 30,
        "T" => 40,
        _ => return Err(bad()),
    };
    let count: f64 = count.parse().map_err(|_| bad())?;
    let bytes = count * (1u64 << shift) as f64;
    if bytes < 1.0 || bytes > u64::MAX as f64 {
        return Err(bad());
    }
    Ok(bytes as u64)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn words(line: &str) -> Result<Command, String> {
        parse(line.split_whitespace().map(String::from).collect(), |_| None)
    }

    #[test]
    fn commands() {
        let o = Opts::default;
        let run = |options| Command::Run { file: "a.go".into(), options };
        for (line, want) in [
            ("", Command::Help),
            ("--help", Command::Help),
            ("--version", Command::Version),
            (
                "kernel --connection-file c.json",
                Command::Kernel { connection_file: "c.json".into(), options: o() },
            ),
            ("kernel -f c.json", Command::Kernel { connection_file: "c.json".into(), options: o() }),
            ("install", Command::Install(Scope::User)),
            ("install --sys-prefix", Command::Install(Scope::SysPrefix)),
            ("install --prefix /x", Command::Install(Scope::Prefix("/x".into()))),
            ("install --prefix=/x", Command::Install(Scope::Prefix("/x".into()))),
            ("uninstall", Command::Uninstall(None)),
            ("uninstall --user", Command::Uninstall(Some(Scope::User))),
            ("run a.go", run(o())),
            ("run --seed 7 a.go", run(Opts { seed: Some(7), ..o() })),
            ("run a.go --seed=7", run(Opts { seed: Some(7), ..o() })),
            ("run a.go --clock virtual", run(Opts { clock: Some(Clock::Virtual), ..o() })),
            ("run a.go --workers 2", run(Opts { workers: Some(2), ..o() })),
            ("run a.go --max-memory 1.5G", run(Opts { max_memory: Some(3 << 29), ..o() })),
            ("check a.go", Command::Check("a.go".into())),
        ] {
            assert_eq!(words(line), Ok(want), "{line}");
        }
    }

    #[test]
    fn refusals() {
        for (line, want) in [
            ("fly", "unknown command fly"),
            ("kernel", "--connection-file FILE is missing"),
            ("kernel --connection-file", "--connection-file needs a value"),
            ("kernel c.json", "kernel: unexpected argument c.json"),
            ("run", "which file?"),
            ("run a.go b.go", "run: unexpected argument b.go"),
            ("run a.go --fast", "run: unexpected option --fast"),
            ("run a.go --seed x", "--seed: \"x\" is not a whole number"),
            ("run a.go --clock fast", "neither \"virtual\" nor \"real\""),
            ("run a.go --workers 0", "from 1 to 1024"),
            ("run a.go --max-memory lots", "not a size"),
            ("check", "which file?"),
            ("check a.go b.go", "check: unexpected argument b.go"),
            ("install --user --prefix /x", "one place at a time"),
            ("install --user=yes", "unexpected option --user"),
            ("uninstall everything", "unexpected argument everything"),
        ] {
            let why = words(line).unwrap_err();
            assert!(why.contains(want), "{line}: {why}");
        }
    }

    #[test]
    fn environment() {
        let with = |line: &str, seed: &str, clock: &str| {
            let value = |name: &str| Some(if name == "GOPARK_SEED" { seed } else { clock }.to_string());
            parse(line.split_whitespace().map(String::from).collect(), value)
        };
        let run = |seed, clock| Command::Run {
            file: "a.go".into(),
            options: Opts { seed, clock, ..Opts::default() },
        };
        assert_eq!(with("run a.go", "5", "virtual"), Ok(run(Some(5), Some(Clock::Virtual))));
        assert_eq!(with("run a.go --seed 6", "5", ""), Ok(run(Some(6), None)));
        assert!(with("run a.go", "five", "").unwrap_err().contains("GOPARK_SEED"));
        assert!(with("run a.go", "", "slow").unwrap_err().contains("GOPARK_CLOCK"));
    }

    #[test]
    fn sizes() {
        for (text, want) in [
            ("1", Some(1)),
            ("1024", Some(1024)),
            ("4K", Some(4096)),
            ("2m", Some(2 << 20)),
            ("2MB", Some(2 << 20)),
            ("2 MiB", Some(2 << 20)),
            ("0.5G", Some(1 << 29)),
            ("1T", Some(1 << 40)),
            ("", None),
            ("0", None),
            ("-1", None),
            ("G", None),
            ("1X", None),
            ("1iB", None),
            ("1..2", None),
        ] {
            assert_eq!(size("s", text).ok(), want, "{text}");
        }
    }
}
