"""Start and end: connection files, shutdown, signals, orphans, what is left behind."""
import glob
import os
import signal
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import cells
import pytest
from client import Kernel, kernel_command


def exit_code(process):
    return process.wait(timeout=60)


@pytest.mark.parametrize("restart", [False, True])
@pytest.mark.parametrize("channel", ["control", "shell"])
def test_shutdown(fresh, channel, restart):
    msg_id = fresh.send("shutdown_request", {"restart": restart}, channel)
    assert fresh.reply(msg_id, channel)["content"] == {"status": "ok", "restart": restart}
    published = fresh.until_idle(msg_id)
    assert "shutdown_reply" in [m["type"] for m in published]
    assert exit_code(fresh.process) == 0


@pytest.mark.parametrize("cell", [cells.BUSY, cells.SLEEP, cells.FLOOD], ids=["busy", "sleep", "flood"])
def test_shutdown_while_a_cell_runs(fresh, cell):
    msg_id = fresh.execute(cell)
    fresh.wait_for(lambda m: m["parent"] == msg_id and m["type"] == "execute_input")
    fresh.execute(cells.HELLO)
    fresh.reply(fresh.send("shutdown_request", {"restart": False}, "control"), "control")
    assert exit_code(fresh.process) == 0


def test_everything_leaves_before_the_end(fresh):
    """The reply of a cell, then at once the shutdown: what was printed arrives, and the idle."""
    for n in (10, 3_000_000):
        with Kernel() as kernel:
            kernel.ready()
            msg_id = kernel.execute(cells.big(n))
            kernel.reply(msg_id)
            end = kernel.send("shutdown_request", {"restart": False}, "control")
            kernel.reply(end, "control")
            text = "".join(m["content"]["text"] for m in kernel.until_idle(msg_id) if m["type"] == "stream")
            assert text == "x" * n + "\n"
            kernel.until_idle(end)
            assert exit_code(kernel.process) == 0


def test_sigterm(fresh):
    fresh.run(cells.HELLO)
    fresh.process.send_signal(signal.SIGTERM)
    assert exit_code(fresh.process) == 0


def test_nothing_is_left_behind():
    with tempfile.TemporaryDirectory() as tmp:
        for end in ("shutdown", "SIGTERM"):
            with Kernel(transport="ipc", env={"TMPDIR": tmp}) as kernel:
                kernel.ready()
                assert glob.glob(kernel.ip + "-*") and os.listdir(tmp)
                folder = Path(tmp, os.listdir(tmp)[0])
                assert folder.stat().st_mode & 0o777 == 0o700
                if end == "shutdown":
                    kernel.send("shutdown_request", {"restart": False}, "control")
                else:
                    kernel.process.send_signal(signal.SIGTERM)
                assert exit_code(kernel.process) == 0
                assert glob.glob(kernel.ip + "-*") == [] and os.listdir(tmp) == []


def test_what_a_killed_kernel_left_is_swept_by_the_next():
    with tempfile.TemporaryDirectory() as tmp:
        with Kernel(env={"TMPDIR": tmp}) as kernel:
            kernel.ready()
        assert len(os.listdir(tmp)) == 1
        with Kernel(env={"TMPDIR": tmp}) as kernel:
            kernel.ready()
            kernel.process.send_signal(signal.SIGTERM)
            assert exit_code(kernel.process) == 0
        assert os.listdir(tmp) == []


def test_a_stale_socket_file_is_no_obstacle():
    with Kernel(transport="ipc") as first:
        first.ready()
        first.process.kill()
        first.process.wait()
        assert glob.glob(first.ip + "-*")
        again = subprocess.Popen(kernel_command(first.file), stderr=subprocess.PIPE)
        try:
            assert first.reply(first.send("kernel_info_request"))["content"]["status"] == "ok"
        finally:
            again.kill()
            again.wait()


def test_without_a_folder_for_sockets_it_still_serves():
    with Kernel(env={"TMPDIR": "/nonexistent"}) as kernel:
        kernel.ready()
        assert kernel.run(cells.HELLO).text() == "hello, world\n"


def gone(pid, seconds=30):
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        try:
            state = Path(f"/proc/{pid}/stat").read_text().rsplit(")", 1)[1].split()[0]
        except OSError:
            return True
        if state == "Z":
            return True
        time.sleep(0.05)
    return False


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="looks into /proc")
@pytest.mark.parametrize("named", [False, True], ids=["parent", "JPY_PARENT_PID"])
def test_the_kernel_ends_when_its_parent_does(named):
    # A launcher that starts the kernel and waits. With the variable, a process between them outlives the launcher.
    launcher = (
        "import subprocess, sys, os\n"
        "env = dict(os.environ)\n"
        + ("env['JPY_PARENT_PID'] = str(os.getpid())\n" if named else "")
        + "between = [sys.executable, '-c', 'import subprocess,sys; p = subprocess.Popen(sys.argv[1:]);"
        " print(p.pid, flush=True); p.wait()']\n"
        + ("subprocess.Popen(between + sys.argv[1:], env=env).wait()\n" if named else
           "p = subprocess.Popen(sys.argv[1:], env=env); print(p.pid, flush=True); p.wait()\n")
    )
    with Kernel(wrap=lambda command: [sys.executable, "-c", launcher, *command]) as kernel:
        kernel.ready()
        pid = int(Path(kernel.log.name).read_text().split()[0])
        kernel.process.kill()
        kernel.process.wait()
        assert gone(pid), "the kernel outlives its parent"


BAD_FILES = {
    "missing": None,
    "empty": "",
    "no JSON": "{nope",
    "no object": "[1]",
    "no ports": "{}",
    "port is text": '{"shell_port": "x"}',
    "transport": '{"shell_port": 1, "transport": "carrier pigeon"}',
}


@pytest.mark.parametrize("text", BAD_FILES.values(), ids=BAD_FILES)
def test_bad_connection_files_are_explained(tmp_path, text):
    file = tmp_path / "connection.json"
    if text is not None:
        file.write_text(text)
    done = subprocess.run(kernel_command(str(file)), capture_output=True, text=True, timeout=60)
    assert done.returncode != 0 and str(file) in done.stderr and "panicked" not in done.stderr


def test_a_port_in_use_is_explained(fresh):
    done = subprocess.run(kernel_command(fresh.file), capture_output=True, text=True, timeout=60)
    assert done.returncode != 0 and "cannot listen for" in done.stderr and "panicked" not in done.stderr


def test_clients_come_back_with_the_same_identity(kernel):
    for _ in range(30):
        s = kernel.connect(5, "shell", b"the same")  # 5: DEALER
        _, frames = kernel.frames("kernel_info_request", {})
        s.send_multipart(frames)
        assert s.poll(60_000)
        s.close(0)
    assert kernel.alive()
