//! The kernelspec in Jupyter's folders: written with the binary's absolute path, so that it works whatever the `PATH`
//! of the server is.

use gopark::kernel::spec;
use std::env;
use std::path::{Path, PathBuf};
use std::process::Command;

/// The folder of our kernelspec, which is also the kernel's name.
const NAME: &str = "gopark";

/// Where kernelspecs are kept.
#[derive(Debug, PartialEq)]
pub enum Scope {
    /// The user's own data folder.
    User,
    /// The Python environment that is active, or that `python` belongs to.
    SysPrefix,
    /// Below a folder.
    Prefix(PathBuf),
}

/// Writes the kernelspec. Returns what to tell the user.
pub fn install(scope: &Scope) -> Result<String, String> {
    let binary = env::current_exe().map_err(|e| format!("cannot find out where this binary is: {e}"))?;
    let json = spec::kernel_json(&binary)
        .ok_or_else(|| format!("the path of this binary is not Unicode: {}", binary.display()))?;
    let folder = folder(scope)?;
    let fail = |e: std::io::Error| {
        format!(
            "cannot write to {}: {e}\nTry another place: --user, --sys-prefix or --prefix DIR",
            folder.display()
        )
    };
    std::fs::create_dir_all(&folder).map_err(fail)?;
    for (name, bytes) in spec::LOGOS {
        std::fs::write(folder.join(name), bytes).map_err(fail)?;
    }
    // Last, for this is the file that makes it a kernelspec.
    std::fs::write(folder.join("kernel.json"), json).map_err(fail)?;
    Ok(format!("Installed the kernel \"Go (gopark)\" in {}\n", folder.display()))
}

/// Removes the kernelspec: from one place, or from wherever it is found. Returns what to tell the user.
pub fn uninstall(scope: Option<&Scope>) -> Result<String, String> {
    let places = match scope {
        Some(scope) => vec![folder(scope)?],
        None => [Scope::User, Scope::SysPrefix].iter().filter_map(|s| folder(s).ok()).collect(),
    };
    let mut text = String::new();
    for place in places.iter().filter(|p| p.join("kernel.json").exists()) {
        std::fs::remove_dir_all(place).map_err(|e| format!("cannot remove {}: {e}", place.display()))?;
        text += &format!("Removed {}\n", place.display());
    }
    if text.is_empty() {
        let list: Vec<String> = places.iter().map(|p| p.display().to_string()).collect();
        return Err(format!("no kernelspec of gopark in {}", list.join(" or ")));
    }
    Ok(text)
}

fn folder(scope: &Scope) -> Result<PathBuf, String> {
    let data = match scope {
        Scope::User => user_data(|name| env::var_os(name).filter(|v| !v.is_empty()).map(PathBuf::from))
            .ok_or("cannot find your home folder; use --prefix DIR")?,
        Scope::SysPrefix => sys_prefix()?.join("share/jupyter"),
        Scope::Prefix(prefix) => prefix.join("share/jupyter"),
    };
    Ok(data.join("kernels").join(NAME))
}

/// Jupyter's data folder of the user, as `jupyter --paths` has it first.
fn user_data(env: impl Fn(&str) -> Option<PathBuf>) -> Option<PathBuf> {
    if let Some(folder) = env("JUPYTER_DATA_DIR") {
        return Some(folder);
    }
    if cfg!(windows) {
        return env("APPDATA").map(|f| f.join("jupyter"));
    }
    if cfg!(target_os = "macos") {
        return env("HOME").map(|f| f.join("Library/Jupyter"));
    }
    let data = env("XDG_DATA_HOME").or_else(|| env("HOME").map(|f| f.join(".local/share")));
    data.map(|f| f.join("jupyter"))
}

/// The Python environment: the active one, else the one of the first `python` that answers.
fn sys_prefix() -> Result<PathBuf, String> {
    for name in ["VIRTUAL_ENV", "CONDA_PREFIX"] {
        if let Some(folder) = env::var_os(name).filter(|v| !v.is_empty()) {
            return Ok(folder.into());
        }
    }
    let ask = |python| {
        let output = Command::new(python).args(["-c", "import sys; print(sys.prefix)"]).output().ok()?;
        let text = String::from_utf8(output.stdout).ok()?;
        (output.status.success() && !text.trim().is_empty()).then(|| Path::new(text.trim()).to_path_buf())
    };
    let found = ask("python").or_else(|| ask("python3"));
    found.ok_or_else(|| {
        "--sys-prefix: no environment is active and there is no python to ask; use --prefix DIR".into()
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    #[cfg(target_os = "linux")]
    fn user_folders() {
        for (vars, want) in [
            (&[("JUPYTER_DATA_DIR", "/j"), ("HOME", "/h")][..], Some("/j")),
            (&[("XDG_DATA_HOME", "/x"), ("HOME", "/h")], Some("/x/jupyter")),
            (&[("HOME", "/h")], Some("/h/.local/share/jupyter")),
            (&[], None),
        ] {
            let env = |name: &str| vars.iter().find(|v| v.0 == name).map(|v| PathBuf::from(v.1));
            assert_eq!(user_data(env), want.map(PathBuf::from), "{vars:?}");
        }
    }

    #[test]
    fn there_and_back() {
        let prefix = env::temp_dir().join(format!("gopark-install-{}", std::process::id()));
        let scope = Scope::Prefix(prefix.clone());
        let text = install(&scope).unwrap();
        let folder = prefix.join("share/jupyter/kernels/gopark");
        assert!(text.contains(folder.to_str().unwrap()), "{text}");
        for file in ["kernel.json", "logo-svg.svg", "logo-64x64.png", "logo-32x32.png"] {
            assert!(std::fs::metadata(folder.join(file)).unwrap().len() > 100, "{file}");
        }
        install(&scope).unwrap();
        uninstall(Some(&scope)).unwrap();
        assert!(uninstall(Some(&scope)).unwrap_err().contains("no kernelspec of gopark in"));
        std::fs::remove_dir_all(prefix).unwrap();
    }

    #[test]
    fn a_place_that_cannot_be() {
        let file = env::temp_dir().join(format!("gopark-file-{}", std::process::id()));
        std::fs::write(&file, "").unwrap();
        let why = install(&Scope::Prefix(file.clone())).unwrap_err();
        assert!(why.contains("cannot write to") && why.contains("--sys-prefix"), "{why}");
        std::fs::remove_file(file).unwrap();
    }
}
