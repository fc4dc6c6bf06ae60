//! Parts of Go that gopark does not have, refused by name.
use super::{Checker, build_line};
use crate::diagnostics::{Code, Diagnostic, did_you_mean};
use crate::source::Span;
use crate::syntax::File;
use crate::syntax::ast::Ident;
use crate::types::entity::EntityId;
use crate::types::ty::{Name, Type, TypeId};

/// What Go's packages have and the stubs do not. A line each: import path, or import path and type with a dot; a colon;
/// names, or a star for all.
pub const ABSENT: &str = include_str!("absent.txt");

/// Whether Go has this in a package (or in a type of one, `path.Type`) and gopark has not.
fn is_absent(whose: &str, name: &str) -> bool {
    let line = ABSENT.lines().find_map(|line| line.split_once(':').filter(|(head, _)| *head == whose));
    line.is_some_and(|(_, names)| names.split(' ').any(|n| n == name || n == "*"))
}

/// Standard packages of Go that gopark does not have and that belong to none of the families told apart in
/// [`refused_package`]: the first part of the path, or all of it.
const LATER: &[&str] = &[
    "archive",
    "compress",
    "crypto",
    "database",
    "debug",
    "encoding",
    "expvar",
    "go",
    "hash",
    "html",
    "image",
    "index",
    "log",
    "math/big",
    "mime",
    "regexp",
    "runtime",
    "structs",
    "testing",
    "text",
    "time/tzdata",
    "unique",
    "uuid",
];

/// The refusal of a standard package of Go: code, what is missing, what to do instead. `None` for a path that is no
/// standard package's.
fn refused_package(path: &str) -> Option<(Code, String, &'static str)> {
    let named = format!("package {path}");
    let in_family =
        |family: &str| path.strip_prefix(family).is_some_and(|rest| rest.is_empty() || rest.starts_with('/'));
    Some(match path {
        "C" => (Code::NoCgo, "cgo (import \"C\")".into(), "gopark runs Go alone, without a C compiler"),
        "unsafe" => {
            (Code::NoUnsafe, named, "there is no way around the type system here; use slices and maps")
        }
        "plugin" => (Code::NoPlugin, named, "declare what you need in a cell"),
        "weak" => (Code::NoFinalizer, named, "keep what you need in a variable, and set it to nil when done"),
        "crypto/tls" | "log/syslog" => (Code::NoNetwork, named + ": no network", NETWORK_HELP),
        "embed" => (Code::NoFiles, named + ": no files and no processes", FILES_HELP),
        _ if in_family("net") => (Code::NoNetwork, named + ": no network", NETWORK_HELP),
        _ if in_family("os") || path == "io/ioutil" || path == "path/filepath" => {
            (Code::NoFiles, named + ": no files and no processes", FILES_HELP)
        }
        _ if LATER.iter().any(|family| in_family(family)) => (
            Code::Unsupported,
            named,
            "gopark has the packages of concurrent programs; the README lists them",
        ),
        _ => return None,
    })
}

const NETWORK_HELP: &str = "a channel between goroutines can play the connection";
const FILES_HELP: &str = "use string literals for data, strings.NewReader to read them";

/// The packages that a name without an import most likely means, of those that Go has and gopark refuses.
const BY_NAME: &[&str] = &[
    "unsafe",
    "plugin",
    "weak",
    "net",
    "net/http",
    "net/url",
    "os/exec",
    "path/filepath",
    "embed",
    "io/ioutil",
    "encoding/json",
    "encoding/csv",
    "encoding/xml",
    "regexp",
    "text/template",
    "html/template",
    "crypto/rand",
    "math/big",
    "testing",
    "testing/synctest",
    "log/slog",
    "unique",
    "runtime/pprof",
    "runtime/trace",
    "hash/maphash",
    "expvar",
    "C",
];

impl<'a> Checker<'a> {
    /// Why a package is refused that Go has.
    pub fn refused_import(&self, path: &str, span: Span) -> Option<Diagnostic> {
        let (code, what, help) = refused_package(path)?;
        Some(Diagnostic::new(code, span, format!("gopark has no {what}")).with_help(help))
    }

    /// The refusal of a package that a cell names without having imported it, as `unsafe` in `unsafe.Pointer(p)`.
    pub fn refused_name(&self, name: &str, span: Span) -> Option<Diagnostic> {
        let path = BY_NAME.iter().find(|path| super::help::package_name(path) == name)?;
        self.refused_import(path, span)
    }

    pub fn unknown_package(&self, path: &str, span: Span, known: &[Name]) -> Diagnostic {
        let domain = path.split('/').next().is_some_and(|first| first.contains('.'));
        if domain {
            return Diagnostic::new(
                Code::UnknownPackage,
                span,
                format!(
                    "no required module provides package {path}: go.mod file not found in current directory or \
                     any parent directory; see 'go help modules'"
                ),
            )
            .with_help("gopark has no modules: only standard packages and package cells can be imported");
        }
        let mut d = Diagnostic::new(Code::UnknownPackage, span, format!("package {path} is not in std"));
        let mut names: Vec<&str> = known.iter().map(|n| &**n).collect();
        names.sort_unstable();
        if let Some(near) = did_you_mean(path, names.iter().copied()) {
            d = d.with_help(format!("did you mean \"{near}\"?"));
        } else if !names.is_empty() {
            d = d.with_help(format!("these packages exist: {}", names.join(", ")));
        }
        d
    }

    /// A member of a package that Go has and gopark refuses.
    pub fn refused_member(&self, package: EntityId, text: &str, sel: &Ident) -> Option<Diagnostic> {
        let path = self.types.package_info(package).map(|p| p.path.clone())?;
        let (code, what, help) = match &*path {
            _ if !is_absent(&path, &sel.name) => return None,
            "runtime" if &*sel.name == "SetFinalizer" || &*sel.name == "AddCleanup" => {
                (Code::NoFinalizer, text.to_string(), "use defer to release what a function holds")
            }
            "os" | "io/fs" => (
                Code::NoFiles,
                format!("{text}: no files"),
                "os.Stdout, os.Stderr, os.Stdin, os.Args and os.Exit are there",
            ),
            "reflect" => (
                Code::NoReflect,
                text.to_string(),
                "type switches, generics and the %T and %v verbs of fmt often do instead",
            ),
            _ => {
                let d = Diagnostic::new(Code::Unsupported, sel.span, format!("gopark has no {text}"));
                return Some(d);
            }
        };
        Some(Diagnostic::new(code, sel.span, format!("gopark has no {what}")).with_help(help))
    }

    /// A field or method of a type in a package that Go has and gopark refuses.
    pub fn refused_field(&self, t: TypeId, sel: &Ident) -> Option<Diagnostic> {
        let mut t = self.types.unalias(t);
        if let Type::Pointer(e) = *self.types.get(t) {
            t = self.types.unalias(e);
        }
        let Type::Named { entity, .. } = *self.types.get(t) else { return None };
        let e = self.types.entity(entity);
        let path = &self.types.package_info(e.package)?.path;
        if !is_absent(&format!("{path}.{}", e.name), &sel.name) {
            return None;
        }
        let package = &self.types.entity(e.package).name;
        let message = format!("gopark has no {package}.{}.{}", e.name, sel.name);
        Some(Diagnostic::new(Code::Unsupported, sel.span, message))
    }

    /// Comments that would change what a program means.
    pub fn refuse_comments(&mut self, file: &File) {
        let before_package = file.package.as_ref().map_or(0, |p| p.span.lo);
        let mut constrained = false;
        for c in &file.comments {
            let text = self.sources.snippet(c.span).to_string();
            if text.starts_with("//line ") || text.starts_with("/*line ") {
                let d = Diagnostic::new(Code::Unsupported, c.span, "gopark has no line directives")
                    .with_help("delete the comment: errors then name the lines of this text");
                self.report(d);
            }
            if c.block {
                continue;
            }
            if text.starts_with("//go:linkname ") || text.starts_with("//go:embed ") {
                let what = text.split(' ').next().unwrap_or_default();
                let d = Diagnostic::new(Code::NoLinkname, c.span, format!("gopark has no {what}"));
                self.report(d);
            } else if let Some(line) = text.strip_prefix("//go:build").filter(|_| c.span.lo < before_package)
            {
                let what = match build_line::demanded(line) {
                    _ if std::mem::replace(&mut constrained, true) => "several of them",
                    Err(()) => "this one",
                    Ok(None | Some(27)) => continue,
                    Ok(Some(_)) => "those of older or newer releases",
                };
                let message = format!("gopark has no build constraints like {what}");
                let d = Diagnostic::new(Code::NoBuildTags, c.span, message)
                    .with_help("delete the line: a file is always built");
                self.report(d);
            }
        }
    }
}
