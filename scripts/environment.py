"""The local Jupyter environment of this checkout: made once, reused offline, touching nothing outside the checkout.

Everything lives in two folders: `.venv` (Python packages and the kernelspec) and `.lab` (Jupyter's configuration,
runtime files and the working copies of the notebooks). Run as a program, it makes both and prints what it did.
"""

import hashlib
import json
import os
import pathlib
import shutil
import subprocess
import sys

ROOT = pathlib.Path(__file__).resolve().parent.parent
VENV = ROOT / ".venv"
LAB = ROOT / ".lab"
REQUIREMENTS = ROOT / "tests" / "jupyter" / "requirements.txt"
KERNEL = "gopark"


class Problem(Exception):
    """Something that the person at the keyboard can mend; the text says how."""


def environ():
    """The environment for every child: Jupyter finds this checkout's kernelspec first and writes only here."""
    env = dict(os.environ)
    for name in ("JUPYTER_PATH", "JUPYTER_PREFER_ENV_PATH", "JUPYTER_CONFIG_PATH", "PYTHONPATH", "PYTHONHOME"):
        env.pop(name, None)
    for name in ("config", "data", "runtime", "ipython", "cache"):
        (LAB / name).mkdir(parents=True, exist_ok=True)
    env.update(
        VIRTUAL_ENV=str(VENV),
        PATH=str(VENV / "bin") + os.pathsep + env.get("PATH", ""),
        JUPYTER_CONFIG_DIR=str(LAB / "config"),
        JUPYTER_DATA_DIR=str(LAB / "data"),
        JUPYTER_RUNTIME_DIR=str(LAB / "runtime"),
        JUPYTER_PREFER_ENV_PATH="1",
        IPYTHONDIR=str(LAB / "ipython"),
        JUPYTER_PLATFORM_DIRS="1",
    )
    home = pathlib.Path(os.path.expanduser("~"))
    if not os.access(home, os.W_OK):
        # A home that cannot be written: caches go into the checkout, the toolchain stays where it is.
        rustup = pathlib.Path(env.get("RUSTUP_HOME", home / ".rustup"))
        if rustup.is_dir():
            env["RUSTUP_HOME"] = str(rustup)
        cargo = pathlib.Path(env.get("CARGO_HOME", home / ".cargo"))
        if cargo.joinpath("bin").is_dir():
            env["PATH"] += os.pathsep + str(cargo / "bin")
        if not os.access(cargo, os.W_OK):
            env["CARGO_HOME"] = str(LAB / "cargo")
        env["HOME"] = str(LAB / "home")
        env["XDG_CACHE_HOME"] = str(LAB / "cache")
        (LAB / "home").mkdir(exist_ok=True)
    return env


def run(command, **options):
    """Runs a command in the prepared environment; its failure is a Problem that shows the command."""
    options.setdefault("env", environ())
    try:
        return subprocess.run([str(part) for part in command], check=True, cwd=ROOT, **options)
    except FileNotFoundError:
        raise Problem(f"{command[0]} was not found. Is it installed and on PATH?") from None
    except subprocess.CalledProcessError as failure:
        raise Problem(f"failed with status {failure.returncode}: {' '.join(map(str, command))}") from None


def build():
    """Builds the release binary and returns its path. Without a network cargo uses what it has already fetched."""
    if shutil.which("cargo", path=environ()["PATH"]) is None:
        raise Problem("cargo was not found: install Rust from your distribution or from rustup, then run this again")
    command = ["cargo", "build", "--release", "--quiet"]
    try:
        run(command)
    except Problem:
        run(command + ["--offline"])
    target = pathlib.Path(os.environ.get("CARGO_TARGET_DIR", ROOT / "target"))
    return (target if target.is_absolute() else ROOT / target) / "release" / "gopark"


def python_environment():
    """Makes `.venv` with the pinned packages, or does nothing when it is already as pinned (so it works offline)."""
    stamp = VENV / "made-for"
    wanted = hashlib.sha256(REQUIREMENTS.read_bytes() + sys.version.encode() + str(VENV).encode()).hexdigest()
    if stamp.exists() and stamp.read_text() == wanted and (VENV / "bin" / "python").exists():
        return
    if sys.version_info < (3, 9):
        raise Problem(f"Python 3.9 or later is needed, this is {sys.version.split()[0]}")
    try:
        import ensurepip  # noqa: F401  (Debian splits it off)
        import venv
    except ImportError:
        raise Problem(
            "Python's venv module is incomplete here. On Debian and Ubuntu: apt-get install python3-venv"
        ) from None
    print("making .venv (once; this downloads JupyterLab)", flush=True)
    shutil.rmtree(VENV, ignore_errors=True)
    venv.create(VENV, with_pip=True)
    run([VENV / "bin" / "python", "-m", "pip", "install", "--quiet", "--disable-pip-version-check", "-r", REQUIREMENTS])
    stamp.write_text(wanted)


def install_kernel(binary):
    """Installs the kernelspec into `.venv` alone and proves that Jupyter finds this build and no other."""
    run([binary, "install", "--prefix", VENV], stdout=subprocess.DEVNULL)
    listing = run([VENV / "bin" / "jupyter", "kernelspec", "list", "--json"], stdout=subprocess.PIPE)
    specs = json.loads(listing.stdout)["kernelspecs"]
    if KERNEL not in specs:
        raise Problem("the kernelspec was installed, but Jupyter does not list it")
    found = pathlib.Path(specs[KERNEL]["spec"]["argv"][0])
    if not found.exists() or not found.samefile(binary):
        raise Problem(f"Jupyter would start {found}, not this build ({binary})")
    return specs[KERNEL]["resource_dir"]


def working_copies():
    """Copies the notebooks to `.lab/notebooks`, so that running them leaves the checkout clean.

    A copy that was edited is kept; one that was not follows the original.
    """
    target = LAB / "notebooks"
    target.mkdir(parents=True, exist_ok=True)
    ledger_file = LAB / "copied.json"
    ledger = json.loads(ledger_file.read_text()) if ledger_file.exists() else {}
    for original in sorted((ROOT / "notebooks").glob("*.ipynb")):
        copy = target / original.name
        fresh = hashlib.sha256(original.read_bytes()).hexdigest()
        if copy.exists():
            current = hashlib.sha256(copy.read_bytes()).hexdigest()
            if current == fresh:
                ledger[original.name] = fresh
                continue
            if current != ledger.get(original.name):
                if ledger.get(original.name) != fresh:
                    print(f"kept your edited {copy.relative_to(ROOT)}; delete it to get the new one")
                continue
        shutil.copyfile(original, copy)
        ledger[original.name] = fresh
    ledger_file.write_text(json.dumps(ledger, indent=1))
    return target


def inside(script):
    """Goes on inside the environment: prepares it and starts the script again with its Python, unless that runs it."""
    if pathlib.Path(sys.prefix) == VENV:
        return
    prepare()
    python = str(VENV / "bin" / "python")
    os.execve(python, [python, script, *sys.argv[1:]], environ())


def prepare():
    """Builds, makes the environment, installs the kernel. Returns the binary."""
    LAB.mkdir(exist_ok=True)
    binary = build()
    python_environment()
    where = install_kernel(binary)
    print(f"kernel: {binary}\nkernelspec: {where}", flush=True)
    return binary


if __name__ == "__main__":
    try:
        prepare()
    except Problem as problem:
        sys.exit(f"gopark: {problem}")
