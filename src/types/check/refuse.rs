//! Parts of Go that gopark does not have, refused by name.
use super::Checker;
use crate::diagnostics::{Code, Diagnostic, did_you_mean};
use crate::source::Span;
use crate::syntax::File;
use crate::syntax::ast::Ident;
use crate::types::entity::EntityId;
use crate::types::ty::Name;

/// Functions of package os that touch files or processes.
const FILES: &[&str] = &[
    "Open",
    "Create",
    "OpenFile",
    "ReadFile",
    "WriteFile",
    "Mkdir",
    "MkdirAll",
    "Remove",
    "RemoveAll",
    "Rename",
    "ReadDir",
    "Stat",
    "Lstat",
    "Chdir",
    "Getwd",
    "TempDir",
    "CreateTemp",
    "MkdirTemp",
    "Chmod",
    "Chown",
    "Link",
    "Symlink",
    "Truncate",
    "StartProcess",
    "FindProcess",
    "DirFS",
    "Pipe",
    "NewFile",
];

impl<'a> Checker<'a> {
    /// Why a package is refused that Go has.
    pub fn refused_import(&self, path: &str, span: Span) -> Option<Diagnostic> {
        let (code, what, help) = match path {
            "C" => (Code::NoCgo, "cgo (import \"C\")", "gopark runs Go alone, without a C compiler"),
            "unsafe" => (
                Code::NoUnsafe,
                "package unsafe",
                "there is no way around the type system here; use slices and maps",
            ),
            "reflect" => (
                Code::NoReflect,
                "package reflect",
                "type switches, generics and the %T and %v verbs of fmt often do instead",
            ),
            "plugin" => (Code::NoPlugin, "package plugin", "declare what you need in a cell"),
            "net" | "net/http" | "net/url" | "net/rpc" | "net/netip" | "net/smtp" | "net/mail"
            | "crypto/tls" => {
                (Code::NoNetwork, "the network", "a channel between goroutines can play the connection")
            }
            "os/exec" | "os/signal" | "os/user" | "io/fs" | "io/ioutil" | "path/filepath" | "embed"
            | "syscall" => (Code::NoFiles, "files and processes", "use string literals for data"),
            _ => return None,
        };
        let d = Diagnostic::new(code, span, format!("gopark has no {}", what.trim_start_matches("no ")));
        Some(d.with_help(help))
    }

    pub fn unknown_package(&self, path: &str, span: Span, known: &[Name]) -> Diagnostic {
        let domain = path.split('/').next().is_some_and(|first| first.contains('.'));
        if domain {
            return Diagnostic::new(
                Code::UnknownPackage,
                span,
                format!("no required module provides package {path}"),
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
        match &*path {
            "runtime" if &*sel.name == "SetFinalizer" || &*sel.name == "AddCleanup" => {
                let d = Diagnostic::new(Code::NoFinalizer, sel.span, format!("gopark has no {text}"));
                Some(d.with_help("use defer to release what a function holds"))
            }
            "os" if FILES.contains(&&*sel.name) => {
                let d = Diagnostic::new(Code::NoFiles, sel.span, format!("gopark has no {text}: no files"));
                Some(d.with_help("os.Stdout, os.Stderr, os.Stdin, os.Args and os.Exit are there"))
            }
            _ => None,
        }
    }

    /// Comments that would change what a program means.
    pub fn refuse_comments(&mut self, file: &File) {
        let before_package = file.package.as_ref().map_or(0, |p| p.span.lo);
        for c in &file.comments {
            let text = self.sources.snippet(c.span).to_string();
            if c.block {
                continue;
            }
            if text.starts_with("//go:linkname ") || text.starts_with("//go:embed ") {
                let what = text.split(' ').next().unwrap_or_default();
                let d = Diagnostic::new(Code::NoLinkname, c.span, format!("gopark has no {what}"));
                self.report(d);
            } else if c.span.lo < before_package
                && (text.starts_with("//go:build ") || text.starts_with("// +build "))
            {
                let d = Diagnostic::new(Code::NoBuildTags, c.span, "gopark has no build constraints")
                    .with_help("delete the line: a file is always built");
                self.report(d);
            }
        }
    }
}
