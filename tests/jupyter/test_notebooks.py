"""Every notebook, executed as nbconvert would, with a seed: outputs equal the stored ones, failures are the meant ones."""

import os
import pathlib
import subprocess
import sys

import nbformat
import pytest

import notebook_runner as runner

# Cells that are meant to fail: error name, and texts that the traceback must hold.
FAILURES = {
    "03-wait-group": [
        ("Deadlock", ["all goroutines are asleep - deadlock!", "sync.WaitGroup.Wait", "wg", "line 14"]),
        ("Panic", ["sync: negative WaitGroup counter"]),
    ],
    "04-channels": [("CompileError", ["cannot receive from send-only channel chan<- int"])],
    "05-deadlock": [
        ("Deadlock", ["all goroutines are asleep - deadlock!", "chan receive", "c", "line 6"]),
        ("Deadlock", ["chan send", "line 3"]),
        ("Deadlock", ["chan receive (nil chan)", "line 4"]),
    ],
    "06-closing": [("Panic", ["send on closed channel"]), ("Panic", ["close of closed channel"])],
}


@pytest.fixture(autouse=True)
def seeded(monkeypatch):
    monkeypatch.setenv("GOPARK_SEED", "1")


def plain(error):
    import re

    return re.sub(r"\x1b\[[0-9;]*m", "", "\n".join(error["traceback"]))


@pytest.mark.parametrize("path", runner.NOTEBOOKS, ids=lambda p: p.stem)
def test_outputs_are_the_stored_ones(path):
    fresh = runner.execute(path)
    assert runner.outputs(fresh) == runner.outputs(nbformat.read(path, as_version=4))


@pytest.mark.parametrize("path", runner.NOTEBOOKS, ids=lambda p: p.stem)
def test_only_tagged_cells_fail_and_as_meant(path):
    cells = runner.code_cells(nbformat.read(path, as_version=4))
    failing = [c for c in cells if any(o.output_type == "error" for o in c.outputs)]
    tagged = [c for c in cells if "raises-exception" in c.metadata.get("tags", [])]
    assert failing == tagged
    errors = [o for c in failing for o in c.outputs if o.output_type == "error"]
    expected = FAILURES.get(path.stem, [])
    assert [e["ename"] for e in errors] == [name for name, _ in expected]
    for error, (_, texts) in zip(errors, expected):
        for text in texts:
            assert text in plain(error)


def test_the_command_of_the_readme(tmp_path):
    target = tmp_path / "out.ipynb"
    command = [sys.executable, "-m", "nbconvert", "--to", "notebook", "--execute", "--ExecutePreprocessor.timeout=60"]
    subprocess.run([*command, "--output", str(target), str(runner.ROOT / "notebooks" / "02-sheep-and-fish.ipynb")], check=True)
    assert pathlib.Path(target).exists()
    assert nbformat.read(target, as_version=4).cells


def test_a_failing_cell_fails_the_run(tmp_path):
    notebook = nbformat.v4.new_notebook(cells=[nbformat.v4.new_code_cell("c := make(chan int)\n<-c")])
    notebook.metadata["kernelspec"] = {"name": "gopark", "display_name": "Go (gopark)", "language": "go"}
    path = tmp_path / "stuck.ipynb"
    nbformat.write(notebook, path)
    done = subprocess.run(
        [sys.executable, "-m", "nbconvert", "--to", "notebook", "--execute", str(path)],
        capture_output=True, text=True, env=dict(os.environ),
    )
    assert done.returncode != 0
    assert "all goroutines are asleep - deadlock!" in done.stderr
