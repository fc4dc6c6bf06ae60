//! The standard packages: for each import path its stub in Go syntax, and the natives of its body-less functions.
//!
//! Invariants: every exported name of a stub has a doc comment (inspection shows it); a function without a body is a
//! native of the same name and the other way round (a test holds it). Native names are written as the import path, a
//! dot and the function (`strings.Index`, `math/rand.seed`, `sync.(*Mutex).Lock`).
//! This module does not know the checker or the machine: it hands out text and function pointers.

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
    ($( $path:literal as $name:literal: $($file:literal),+ ; )*) => {
        static PACKAGES: &[Package] = &[$( Package {
            path: $path,
            name: $name,
            sources: &[$( Source { name: $file, text: include_str!(concat!("packages/", $file)) } ),+],
        } ),*];
    };
}

packages! {
    "errors" as "errors": "errors.go";
    "io" as "io": "io.go";
    "runtime" as "runtime": "runtime.go";
}

/// Every package, in the order of import paths.
pub fn all() -> &'static [Package] {
    PACKAGES
}

/// The package with this import path.
pub fn find(path: &str) -> Option<&'static Package> {
    static INDEX: OnceLock<HashMap<&str, &Package>> = OnceLock::new();
    INDEX.get_or_init(|| PACKAGES.iter().map(|p| (p.path, p)).collect()).get(path).copied()
}

/// The import paths of all packages that are called `name` (`rand`: `math/rand`, then `math/rand/v2`).
pub fn named(name: &str) -> impl Iterator<Item = &'static Package> {
    PACKAGES.iter().filter(move |p| p.name == name)
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

    #[test]
    fn packages_are_found_by_path_and_by_name() {
        assert_eq!(find("errors").map(|p| p.name), Some("errors"));
        assert!(find("nothing").is_none());
        assert_eq!(named("io").map(|p| p.path).collect::<Vec<_>>(), ["io"]);
    }
}
