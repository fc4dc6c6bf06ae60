"""Jupyter's own libraries as clients: jupyter_kernel_test, nbclient, and the command line's install."""
import json
import os
import subprocess
import unittest

import cells
import jupyter_kernel_test
import nbformat
import pytest
from client import default_binary, kernel_command
from jupyter_client.kernelspec import KernelSpecManager
from nbclient import NotebookClient
from nbclient.exceptions import CellExecutionError


@pytest.fixture(scope="module", autouse=True)
def kernelspec(tmp_path_factory):
    """A kernelspec of the binary under test, where Jupyter finds it."""
    data = tmp_path_factory.mktemp("jupyter")
    folder = data / "kernels" / "gopark-under-test"
    folder.mkdir(parents=True)
    spec = {"argv": kernel_command("{connection_file}"), "display_name": "Go", "language": "go", "interrupt_mode": "message"}
    (folder / "kernel.json").write_text(json.dumps(spec))
    before = os.environ.get("JUPYTER_PATH")
    os.environ["JUPYTER_PATH"] = str(data)
    yield
    if before is None:
        del os.environ["JUPYTER_PATH"]
    else:
        os.environ["JUPYTER_PATH"] = before


class GoparkKernelTests(jupyter_kernel_test.KernelTests):
    kernel_name = "gopark-under-test"
    language_name = "go"
    file_extension = ".go"
    code_hello_world = cells.HELLO
    code_stderr = cells.STDERR
    code_generate_error = cells.ERROR
    code_execute_result = [{"code": cells.TRIVIAL, "result": cells.RESULT}] + (
        []
        if cells.SCRIPTED
        else [{"code": '"a" + "b"', "result": '"ab"'}, {"code": "[]int{1, 2}", "result": "[]int{1, 2}"}]
    )
    completion_samples = [{"text": "pri"}] if cells.SCRIPTED else [{"text": "fmt.Printl", "matches": {"Println"}}]
    complete_code_samples = [cells.TRIVIAL] if cells.SCRIPTED else ["1 + 1", "for i := range 3 { println(i) }", "x := 1\n"]
    incomplete_code_samples = ["a\\"] if cells.SCRIPTED else ["for {", "func f(", "x := `abc", "f(1,\n"]
    invalid_code_samples = ["a!"] if cells.SCRIPTED else ["x := = 1", "func 1() {}"]
    code_inspect_sample = cells.cell("println", "print")
    supported_history_operations = ("tail", "range", "search")
    code_history_pattern = "1?+?1" if not cells.SCRIPTED else "1+1"
    code_page_something = cells.PAGE or ""
    code_display_data = [{"code": cells.PICTURE, "mime": "image/svg+xml"}] if cells.PICTURE else []


def notebook(*codes):
    nb = nbformat.v4.new_notebook(cells=[nbformat.v4.new_code_cell(code) for code in codes])
    nb.metadata.kernelspec = {"name": "gopark-under-test", "language": "go", "display_name": "Go"}
    return nb


def execute(nb, **options):
    return NotebookClient(nb, timeout=120, kernel_name="gopark-under-test", **options).execute()


def outputs(cell):
    return "".join(o.get("text", "") for o in cell.outputs)


def test_nbclient():
    nb = execute(notebook(cells.HELLO, cells.TRIVIAL, cells.lines(20_000), cells.HELLO))
    assert outputs(nb.cells[0]) == "hello, world\n"
    assert nb.cells[1].outputs[0].data["text/plain"] == cells.RESULT
    assert outputs(nb.cells[2]) == "".join(f"{i}\n" for i in range(20_000))
    assert [c.execution_count for c in nb.cells] == [1, 2, 3, 4]
    assert nb.metadata.language_info.name == "go"


def test_nbclient_keeps_the_output_of_goroutines_that_live_on():
    nb = execute(notebook(cells.later(4, "late"), cells.sleep(1000)))
    assert outputs(nb.cells[0]) + outputs(nb.cells[1]) == "".join(f"late {i}\n" for i in range(4))


def test_nbclient_sees_errors():
    with pytest.raises(CellExecutionError) as failure:
        execute(notebook(cells.HELLO, cells.ERROR, cells.HELLO))
    assert failure.value.ename == "Panic"
    nb = execute(notebook(cells.ERROR, cells.HELLO), allow_errors=True)
    assert nb.cells[0].outputs[0].output_type == "error"
    assert outputs(nb.cells[1]) == "hello, world\n"


@pytest.mark.skipif(cells.SCRIPTED, reason="the toy has no command line")
class TestInstall:
    def gopark(self, *args, **env):
        return subprocess.run(
            [default_binary(), *args], capture_output=True, text=True, env=os.environ | env, timeout=60
        )

    def test_there_and_back(self, tmp_path):
        done = self.gopark("install", "--prefix", str(tmp_path))
        folder = tmp_path / "share/jupyter/kernels/gopark"
        assert done.returncode == 0 and str(folder) in done.stdout
        spec = KernelSpecManager(kernel_dirs=[str(folder.parent)]).get_kernel_spec("gopark")
        assert spec.argv[0] == os.path.realpath(default_binary())
        assert spec.language == "go" and spec.interrupt_mode == "message"
        assert {p.name for p in folder.iterdir()} == {"kernel.json", "logo-svg.svg", "logo-64x64.png", "logo-32x32.png"}
        assert self.gopark("uninstall", "--prefix", str(tmp_path)).returncode == 0
        assert not folder.exists()
        again = self.gopark("uninstall", "--prefix", str(tmp_path))
        assert again.returncode != 0 and "no kernelspec" in again.stderr

    def test_places(self, tmp_path):
        assert self.gopark("install", "--user", JUPYTER_DATA_DIR=str(tmp_path / "d")).returncode == 0
        assert (tmp_path / "d/kernels/gopark/kernel.json").exists()
        assert self.gopark("install", "--sys-prefix", VIRTUAL_ENV=str(tmp_path / "v")).returncode == 0
        assert (tmp_path / "v/share/jupyter/kernels/gopark/kernel.json").exists()

    def test_a_place_that_cannot_be_written(self, tmp_path):
        (tmp_path / "file").write_text("")
        done = self.gopark("install", "--prefix", str(tmp_path / "file"))
        assert done.returncode != 0 and "cannot write to" in done.stderr and "--user" in done.stderr


del jupyter_kernel_test.KernelTests  # the base class is no test of ours
assert issubclass(GoparkKernelTests, unittest.TestCase)
