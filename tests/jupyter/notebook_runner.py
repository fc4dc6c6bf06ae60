"""Executes the notebooks of the project with nbclient and compares or stores their outputs.

The environment decides how: GOPARK_SEED makes the interleaving and the clock repeatable, so stored outputs come out the
same, byte for byte.
"""

import pathlib
import sys

import nbformat
from nbclient import NotebookClient

ROOT = pathlib.Path(__file__).resolve().parent.parent.parent
NOTEBOOKS = sorted((ROOT / "notebooks").glob("*.ipynb"))
CELL_TIMEOUT = 60  # seconds; an upper bound against hangs, never reached in a healthy run


def execute(path, kernel="gopark"):
    """Returns the notebook at `path` with fresh outputs. A cell that fails without the tag raises CellExecutionError."""
    notebook = nbformat.read(path, as_version=4)
    for cell in notebook.cells:
        if cell.cell_type == "code":
            cell.outputs, cell.execution_count = [], None
    language_info = notebook.metadata.get("language_info")
    NotebookClient(
        notebook, timeout=CELL_TIMEOUT, kernel_name=kernel, record_timing=False, resources={"metadata": {"path": ROOT}}
    ).execute()
    if language_info is not None:
        notebook.metadata["language_info"] = language_info
    return notebook


def write(notebook, path):
    nbformat.write(notebook, path)


def code_cells(notebook):
    return [cell for cell in notebook.cells if cell.cell_type == "code"]


def outputs(notebook):
    """What the code cells show, as plain data."""
    return [(cell.id, cell.execution_count, [dict(output) for output in cell.outputs]) for cell in code_cells(notebook)]


def main(arguments):
    check = "--check" in arguments
    wrong = 0
    for path in NOTEBOOKS:
        fresh = execute(path)
        if not check:
            write(fresh, path)
            print(f"stored {path.name}")
            continue
        stored = nbformat.read(path, as_version=4)
        for (cell, _, old), (_, _, new) in zip(outputs(stored), outputs(fresh)):
            if old != new:
                wrong += 1
                print(f"{path.name}, cell {cell}: stored {old}\n  now {new}")
    sys.exit(1 if wrong else 0)


if __name__ == "__main__":
    main(sys.argv[1:])
