"""A real Jupyter server between us and the client, as in JupyterLab: its limits, its messages, its restarts."""
import asyncio
import json
import os
import socket
import subprocess
import sys
import urllib.request
import uuid

import cells
import pytest
from client import kernel_command
from tornado.websocket import websocket_connect


@pytest.fixture(scope="module")
def server(tmp_path_factory):
    root = tmp_path_factory.mktemp("server")
    folder = root / "kernels" / "gopark-under-test"
    folder.mkdir(parents=True)
    spec = {"argv": kernel_command("{connection_file}"), "display_name": "Go", "language": "go", "interrupt_mode": "message"}
    (folder / "kernel.json").write_text(json.dumps(spec))
    with socket.socket() as s:
        s.bind(("127.0.0.1", 0))
        port = s.getsockname()[1]
    env = os.environ | {"JUPYTER_PATH": str(root), "JUPYTER_RUNTIME_DIR": str(root / "run"), "JUPYTER_CONFIG_DIR": str(root)}
    command = [sys.executable, "-m", "jupyter_server", "--no-browser", "--allow-root", f"--port={port}"]
    command += ["--IdentityProvider.token=t", "--ServerApp.port_retries=0", f"--ServerApp.root_dir={root}"]
    with open(root / "log", "w+") as log:
        process = subprocess.Popen(command, env=env, stdout=log, stderr=log)
        try:
            server = Server(port)
            server.wait(process)
            yield server
        finally:
            process.terminate()
            process.wait()


class Server:
    def __init__(self, port):
        self.port = port

    def call(self, method, path, body=None):
        request = urllib.request.Request(
            f"http://127.0.0.1:{self.port}/api/{path}",
            method=method,
            data=None if body is None else json.dumps(body).encode(),
            headers={"Authorization": "token t"},
        )
        with urllib.request.urlopen(request, timeout=60) as response:
            text = response.read()
            return json.loads(text) if text else None

    def wait(self, process):
        while process.poll() is None:
            try:
                return self.call("GET", "status")
            except OSError:
                import time

                time.sleep(0.1)
        raise AssertionError("the server did not start")

    def kernel(self):
        return self.call("POST", "kernels", {"name": "gopark-under-test"})["id"]

    def run(self, kernel, *codes, interrupt_at=None):
        """Executes cells through the websocket, as a notebook does; returns per cell its reply and messages."""
        return asyncio.run(self._run(kernel, codes, interrupt_at))

    async def _run(self, kernel, codes, interrupt_at):
        url = f"ws://127.0.0.1:{self.port}/api/kernels/{kernel}/channels?token=t&session_id={uuid.uuid4().hex}"
        ws = await websocket_connect(url, max_message_size=2**30)
        out, ids = {}, []
        for i, code in enumerate(codes):
            msg_id = uuid.uuid4().hex
            ids.append(msg_id)
            out[msg_id] = {"reply": None, "messages": [], "idle": False}
            header = dict(msg_id=msg_id, msg_type="execute_request", session="s", username="u", date="2026-01-01T00:00:00Z", version="5.3")
            content = dict(code=code, silent=False, store_history=True, user_expressions={}, allow_stdin=True, stop_on_error=True)
            metadata = {"cellId": f"cell-{i}", "deletedCells": []}
            await ws.write_message(
                json.dumps(dict(header=header, parent_header={}, metadata=metadata, content=content, channel="shell", buffers=[]))
            )
        while not all(c["reply"] and c["idle"] for c in out.values()):
            message = json.loads(await asyncio.wait_for(ws.read_message(), 120))
            cell = out.get(message["parent_header"].get("msg_id"))
            if cell is None:
                continue
            if message["channel"] == "shell":
                cell["reply"] = message["content"]
            elif message["msg_type"] == "status":
                cell["idle"] = message["content"]["execution_state"] == "idle"
            else:
                cell["messages"].append(message)
                if interrupt_at == message["msg_type"]:
                    interrupt_at = None
                    await asyncio.to_thread(self.call, "POST", f"kernels/{kernel}/interrupt")
        ws.close()
        return [out[i] for i in ids]


def text(cell):
    return "".join(m["content"]["text"] for m in cell["messages"] if m["msg_type"] == "stream")


def test_cells(server):
    kernel = server.kernel()
    a, b = server.run(kernel, cells.HELLO, cells.TRIVIAL)
    assert text(a) == "hello, world\n" and a["reply"]["status"] == b["reply"]["status"] == "ok"


def test_a_flood_passes_the_limits_of_the_server(server):
    kernel = server.kernel()
    flood, after = server.run(kernel, cells.lines(600_000), cells.HELLO)
    assert text(flood) == "".join(f"{i}\n" for i in range(600_000))
    assert text(after) == "hello, world\n"


def test_many_cells_with_much_output(server):
    kernel = server.kernel()
    for cell in server.run(kernel, *[cells.lines(100_000)] * 6):
        assert text(cell).startswith("0\n1\n") and text(cell).endswith("99999\n")


def test_interrupt(server):
    kernel = server.kernel()
    server.run(kernel, cells.SET)
    slept, aborted = server.run(kernel, cells.SLEEP, cells.HELLO, interrupt_at="execute_input")
    assert slept["reply"]["ename"] == "Interrupted" and aborted["reply"]["ename"] == "Aborted"
    assert text(server.run(kernel, cells.GET)[0]) == "42\n"


def test_restart(server):
    kernel = server.kernel()
    server.run(kernel, cells.HELLO)
    server.call("POST", f"kernels/{kernel}/restart")
    (cell,) = server.run(kernel, cells.HELLO)
    assert cell["reply"]["execution_count"] == 1
    server.call("DELETE", f"kernels/{kernel}")
