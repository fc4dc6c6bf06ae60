//! The standard packages: for each import path its stub in Go syntax, and the natives of its body-less functions.
//!
//! Invariants: every exported name of a stub has a doc comment (inspection shows it); a function without a body is a
//! native of the same name and the other way round (a test holds it). Native names are written as the import path, a
//! dot and the function (`strings.Index`, `math/rand.seed`, `sync.(*Mutex).Lock`).
//! This module does not know the checker or the machine: it hands out text and function pointers.

mod cell;
mod context;
mod errors;
mod fmt;
mod hash;
mod math;
mod os;
mod reflect;
mod runtime;
mod signal;
mod sort;
mod strconv;
mod sync;
mod text;
mod time;
mod unicode;
mod utf8;
mod window;

pub use time::time_words;

use crate::runtime::native::{Native, Quick};
use std::collections::HashMap;
use std::sync::OnceLock;

/// A standard package as the checker reads it.
#[derive(Debug)]
pub struct Package {
    /// The import path.
    pub path: &'static str,
    /// What the package calls itself; the last element of the path, but for versions.
    pub name: &'static str,
    /// Its files: a name for traces, and the text.
    pub sources: &'static [Source],
}

/// One file of a package.
#[derive(Debug)]
pub struct Source {
    pub name: &'static str,
    pub text: &'static str,
}

macro_rules! packages {
    ($table:ident: $( $path:literal as $name:literal: $($file:literal),+ ; )*) => {
        static $table: &[Package] = &[$( Package {
            path: $path,
            name: $name,
            sources: &[$( Source { name: $file, text: include_str!(concat!("packages/", $file)) } ),+],
        } ),*];
    };
}

packages! {
    INTERNAL:
    "gopark/internal/cell" as "cell": "cell.go";
    "gopark/internal/digest" as "digest": "hash/digest.go";
    "gopark/internal/zipf" as "zipf": "math/zipf.go";
}

packages! {
    PACKAGES:
    "bufio" as "bufio": "bufio.go", "bufio/scan.go";
    "bytes" as "bytes": "bytes.go", "bytes/buffer.go", "bytes/iter.go";
    "cmp" as "cmp": "cmp.go";
    "container/heap" as "heap": "container/heap.go";
    "container/list" as "list": "container/list.go";
    "container/ring" as "ring": "container/ring.go";
    "context" as "context": "context.go";
    "crypto/hmac" as "hmac": "crypto/hmac.go";
    "crypto/md5" as "md5": "crypto/md5.go";
    "crypto/sha1" as "sha1": "crypto/sha1.go";
    "crypto/sha256" as "sha256": "crypto/sha256.go";
    "crypto/sha512" as "sha512": "crypto/sha512.go";
    "encoding" as "encoding": "encoding.go";
    "encoding/base64" as "base64": "encoding/base64.go";
    "encoding/binary" as "binary": "encoding/binary.go";
    "encoding/hex" as "hex": "encoding/hex.go";
    "errors" as "errors": "errors.go";
    "flag" as "flag": "flag.go";
    "fmt" as "fmt": "fmt.go", "fmt/scan.go";
    "golang.org/x/exp/constraints" as "constraints": "x/constraints.go";
    "golang.org/x/sync/errgroup" as "errgroup": "x/errgroup.go";
    "golang.org/x/sync/semaphore" as "semaphore": "x/semaphore.go";
    "golang.org/x/sync/singleflight" as "singleflight": "x/singleflight.go";
    "golang.org/x/time/rate" as "rate": "x/rate.go";
    "hash" as "hash": "hash.go";
    "hash/crc32" as "crc32": "hash/crc32.go";
    "hash/fnv" as "fnv": "hash/fnv.go";
    "io" as "io": "io.go";
    "io/fs" as "fs": "io/fs.go";
    "iter" as "iter": "iter.go";
    "log" as "log": "log.go";
    "maps" as "maps": "maps.go";
    "math" as "math": "math.go";
    "math/bits" as "bits": "math/bits.go";
    "math/cmplx" as "cmplx": "math/cmplx.go", "math/cmplx_trig.go";
    "math/rand" as "rand": "math/rand.go";
    "math/rand/v2" as "rand": "math/rand_v2.go";
    "os" as "os": "os.go";
    "os/signal" as "signal": "os/signal.go";
    "path" as "path": "path.go";
    "reflect" as "reflect": "reflect.go";
    "runtime" as "runtime": "runtime.go";
    "runtime/debug" as "debug": "runtime/debug.go";
    "slices" as "slices": "slices.go", "slices/iter.go", "slices/pattern.go", "slices/sort.go";
    "sort" as "sort": "sort.go", "sort/pattern.go";
    "strconv" as "strconv": "strconv.go";
    "strings" as "strings": "strings.go", "strings/builder.go", "strings/iter.go", "strings/reader.go";
    "sync" as "sync": "sync.go";
    "sync/atomic" as "atomic": "sync/atomic.go";
    "syscall" as "syscall": "syscall.go";
    "text/tabwriter" as "tabwriter": "text/tabwriter.go";
    "time" as "time": "time.go", "time/format.go", "time/zone.go";
    "unicode" as "unicode": "unicode.go", "unicode/sets.go";
    "unicode/utf16" as "utf16": "unicode/utf16.go";
    "unicode/utf8" as "utf8": "unicode/utf8.go";
}

/// Every package that programs may import, in the order of import paths.
pub fn all() -> &'static [Package] {
    PACKAGES
}

/// The package with this import path.
pub fn find(path: &str) -> Option<&'static Package> {
    static INDEX: OnceLock<HashMap<&str, &Package>> = OnceLock::new();
    INDEX.get_or_init(|| PACKAGES.iter().chain(INTERNAL).map(|p| (p.path, p)).collect()).get(path).copied()
}

/// The import paths of all packages that are called `name` (`rand`: `math/rand`, then `math/rand/v2`).
pub fn named(name: &str) -> impl Iterator<Item = &'static Package> {
    PACKAGES.iter().filter(move |p| p.name == name)
}

/// The natives of all packages.
static NATIVES: &[&[(&str, Native)]] = &[
    cell::NATIVES,
    context::NATIVES,
    errors::NATIVES,
    fmt::NATIVES,
    hash::NATIVES,
    math::NATIVES,
    math::rand::NATIVES,
    os::NATIVES,
    reflect::NATIVES,
    runtime::NATIVES,
    signal::NATIVES,
    sort::NATIVES,
    strconv::natives::NATIVES,
    sync::NATIVES,
    sync::INT32,
    sync::INT64,
    sync::UINT32,
    sync::UINT64,
    sync::UINTPTR,
    text::NATIVES,
    time::NATIVES,
];

/// The native of this name.
pub fn native(name: &str) -> Option<Native> {
    static INDEX: OnceLock<HashMap<&str, Native>> = OnceLock::new();
    INDEX.get_or_init(|| NATIVES.iter().flat_map(|table| table.iter().copied()).collect()).get(name).copied()
}

/// The short ways of natives that have one.
static QUICK: &[&[(&str, Quick)]] = &[
    sync::QUICK,
    sync::QUICK_INT32,
    sync::QUICK_INT64,
    sync::QUICK_UINT32,
    sync::QUICK_UINT64,
    sync::QUICK_UINTPTR,
];

/// The short way of the native of this name, if it has one.
pub fn quick(name: &str) -> Option<Quick> {
    static INDEX: OnceLock<HashMap<&str, Quick>> = OnceLock::new();
    INDEX.get_or_init(|| QUICK.iter().flat_map(|table| table.iter().copied()).collect()).get(name).copied()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_table_is_sorted_and_names_fit() {
        for pair in PACKAGES.windows(2) {
            assert!(pair[0].path < pair[1].path, "{} stands before {}", pair[0].path, pair[1].path);
        }
        for package in PACKAGES {
            for source in package.sources {
                let clause = format!("package {}", package.name);
                assert!(source.text.lines().any(|line| line == clause), "{}: no `{clause}`", source.name);
            }
        }
    }

    /// The names of a stub's functions without a body, as natives are named.
    fn bodyless(package: &Package) -> Vec<String> {
        let mut names = Vec::new();
        for line in package.sources.iter().flat_map(|source| source.text.lines()) {
            let Some(rest) = line.strip_prefix("func ") else { continue };
            if rest.ends_with('{') || rest.ends_with('}') {
                continue;
            }
            let name = match rest.strip_prefix('(') {
                Some(rest) => {
                    let (receiver, rest) = rest.split_once(") ").unwrap_or((rest, ""));
                    let ty = receiver.split(' ').next_back().unwrap_or(receiver);
                    let method = rest.split('(').next().unwrap_or("");
                    if ty.starts_with('*') { format!("({ty}).{method}") } else { format!("{ty}.{method}") }
                }
                None => rest.split('(').next().unwrap_or("").to_string(),
            };
            names.push(format!("{}.{name}", package.path));
        }
        names
    }

    #[test]
    fn body_less_functions_and_natives_are_the_same() {
        let mut declared: Vec<String> = PACKAGES.iter().chain(INTERNAL).flat_map(bodyless).collect();
        let mut natives: Vec<&str> = NATIVES.iter().flat_map(|t| t.iter().map(|(name, _)| *name)).collect();
        declared.sort_unstable();
        natives.sort_unstable();
        let missing: Vec<_> = declared.iter().filter(|name| native(name).is_none()).collect();
        assert!(missing.is_empty(), "without a native: {missing:?}");
        let extra: Vec<_> = natives.iter().filter(|n| !declared.iter().any(|d| d == *n)).collect();
        assert!(extra.is_empty(), "natives without a declaration: {extra:?}");
        assert!(natives.windows(2).all(|pair| pair[0] != pair[1]), "a native is there twice");
    }

    #[test]
    fn exported_names_have_doc_comments() {
        for source in PACKAGES.iter().flat_map(|package| package.sources) {
            let mut before = "";
            for line in source.text.lines() {
                let declared = ["func ", "type ", "var ", "const "].iter().find_map(|k| line.strip_prefix(k));
                let name = declared.map(|rest| match rest.strip_prefix('(') {
                    Some(rest) if line.starts_with("func ") => {
                        let (receiver, rest) = rest.split_once(") ").unwrap_or((rest, ""));
                        let ty = receiver.rsplit([' ', '*']).next().unwrap_or("");
                        if ty.starts_with(char::is_uppercase) { rest } else { "" }
                    }
                    _ => rest,
                });
                if name.is_some_and(|name| name.starts_with(char::is_uppercase)) {
                    assert!(before.starts_with("//"), "{}: no comment on `{line}`", source.name);
                }
                before = line;
            }
        }
    }

    #[test]
    fn packages_are_found_by_path_and_by_name() {
        assert_eq!(find("errors").map(|p| p.name), Some("errors"));
        assert!(find("nothing").is_none());
        assert_eq!(named("io").map(|p| p.path).collect::<Vec<_>>(), ["io"]);
    }
}
