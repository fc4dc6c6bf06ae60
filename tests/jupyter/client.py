"""A kernel process and raw sockets to it: the tests see every frame.

Waiting has a limit only so that a broken kernel fails a test instead of hanging it.
"""
import hashlib
import hmac
import json
import os
import socket
import struct
import subprocess
import tempfile
import time
import uuid
from pathlib import Path

import zmq
from jupyter_kernel_test.msgspec_v5 import schema_fragments, validate_message

PATIENCE = float(os.environ.get("GOPARK_PATIENCE", "60"))
DELIMITER = b"<IDS|MSG>"
CHANNELS = ("shell", "control", "stdin", "iopub", "hb")


def default_binary():
    root = Path(__file__).parents[2] / "target"
    if os.environ.get("GOPARK_SCRIPTED"):
        return str(root / "debug/examples/scripted")
    return os.environ.get("GOPARK_BIN") or str(root / "release/gopark")


def kernel_command(file):
    binary = default_binary()
    return [binary, "-f", file] if os.environ.get("GOPARK_SCRIPTED") else [binary, "kernel", "--connection-file", file]


def free_ports(n, family=socket.AF_INET, host="127.0.0.1"):
    socks = [socket.socket(family) for _ in range(n)]
    for s in socks:
        s.bind((host, 0))
    ports = [s.getsockname()[1] for s in socks]
    for s in socks:
        s.close()
    return ports


class Kernel:
    """One process. `parent` starts it through another process; see test_lifecycle."""

    def __init__(self, ip="127.0.0.1", transport="tcp", key="a key", env=None, extra=None, wrap=None):
        self.folder = tempfile.TemporaryDirectory(prefix="kernel-test-")
        if transport == "ipc":
            ip, ports = self.folder.name + "/sock", range(1, 6)
        else:
            v6 = ":" in ip
            ports = free_ports(5, socket.AF_INET6 if v6 else socket.AF_INET, "::1" if v6 else "127.0.0.1")
        self.transport, self.ip, self.key = transport, ip, key.encode()
        self.ports = dict(zip(CHANNELS, ports))
        info = {f"{ch}_port": port for ch, port in self.ports.items()}
        info |= {"ip": ip, "transport": transport, "key": key, "signature_scheme": "hmac-sha256", **(extra or {})}
        self.file = os.path.join(self.folder.name, "connection.json")
        Path(self.file).write_text(json.dumps(info))
        self.log = open(os.path.join(self.folder.name, "log"), "w+b")
        command = kernel_command(self.file)
        environment = {k: v for k, v in os.environ.items() if k != "JPY_PARENT_PID"}
        self.process = subprocess.Popen(
            wrap(command) if wrap else command, stdout=self.log, stderr=self.log, env=environment | (env or {})
        )
        self.context = zmq.Context()
        self.session = uuid.uuid4().hex
        self.sockets = {ch: self.dealer(ch) for ch in ("shell", "control", "stdin")}
        self.iopub = self.subscriber()
        self.replies = {}
        self.published = []
        self.headers = {}

    # ---- sockets
    def url(self, channel):
        if self.transport == "ipc":
            return f"ipc://{self.ip}-{self.ports[channel]}"
        host = {"*": "127.0.0.1"}.get(self.ip, self.ip)
        return f"tcp://[{host}]:{self.ports[channel]}" if ":" in host else f"tcp://{host}:{self.ports[channel]}"

    def connect(self, kind, channel, identity=None):
        s = self.context.socket(kind)
        s.linger = 2000
        s.ipv6 = ":" in self.ip
        s.rcvhwm = s.sndhwm = 0
        s.setsockopt(zmq.RECONNECT_IVL, 5)
        if identity:
            s.identity = identity
        if kind == zmq.SUB:
            s.subscribe(b"")
        s.connect(self.url(channel))
        return s

    def dealer(self, channel):
        return self.connect(zmq.DEALER, channel, uuid.uuid4().hex.encode())

    def subscriber(self):
        return self.connect(zmq.SUB, "iopub")

    def raw(self, channel, data=b"", receive_buffer=None):
        """A plain connection that has sent `data`."""
        assert self.transport == "tcp"
        s = socket.socket()
        if receive_buffer:
            s.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, receive_buffer)
        s.settimeout(PATIENCE)
        s.connect(("127.0.0.1", self.ports[channel]))
        s.sendall(data)
        return s

    # ---- messages
    def sign(self, parts):
        if not self.key:
            return b""
        h = hmac.new(self.key, digestmod=hashlib.sha256)
        for p in parts[:4]:
            h.update(p)
        return h.hexdigest().encode()

    def header(self, msg_type):
        return {
            "msg_id": uuid.uuid4().hex,
            "msg_type": msg_type,
            "session": self.session,
            "username": "tester",
            "date": "2026-01-01T00:00:00.000000Z",
            "version": "5.4",
        }

    def frames(self, msg_type, content, metadata=None):
        header = self.header(msg_type)
        content = content if isinstance(content, bytes) else json.dumps(content).encode()
        parts = [json.dumps(header).encode(), b"{}", json.dumps(metadata or {}).encode(), content]
        self.headers[header["msg_id"]] = header
        return header["msg_id"], [DELIMITER, self.sign(parts), *parts]

    def send(self, msg_type, content=None, channel="shell", metadata=None):
        msg_id, frames = self.frames(msg_type, {} if content is None else content, metadata)
        self.sockets[channel].send_multipart(frames)
        return msg_id

    def execute(self, code, metadata=None, **options):
        content = dict(code=code, silent=False, store_history=True, user_expressions={}, allow_stdin=False, stop_on_error=True)
        return self.send("execute_request", content | options, metadata=metadata)

    def decode(self, frames):
        at = frames.index(DELIMITER)
        parts = frames[at + 2 :]
        assert frames[at + 1] == self.sign(parts), "wrong signature"
        names = ("header", "parent_header", "metadata", "content")
        message = dict(zip(names, map(json.loads, parts[:4])))
        message["buffers"] = parts[4:]
        message["topic"] = frames[:at]
        message["type"] = message["header"]["msg_type"]
        message["parent"] = message["parent_header"].get("msg_id")
        message["time"] = time.monotonic()
        if message["type"] in schema_fragments or message["type"].endswith("_reply"):
            if message["type"] not in ("debug_reply",):
                validate_message(dict(message))
        return message

    def receive(self, sock, seconds=PATIENCE):
        assert sock.poll(int(seconds * 1000)), f"nothing arrived; the kernel {self.state()}"
        return self.decode(sock.recv_multipart())

    def reply(self, msg_id, channel="shell"):
        while msg_id not in self.replies:
            message = self.receive(self.sockets[channel])
            self.replies[message["parent"]] = message
        return self.replies.pop(msg_id)

    def ask(self, msg_type, content=None, channel="shell"):
        """Request, reply and all that was published for it."""
        msg_id = self.send(msg_type, content, channel)
        reply = self.reply(msg_id, channel)
        return reply, self.until_idle(msg_id)

    def next_published(self):
        message = self.receive(self.iopub)
        self.published.append(message)
        return message

    def until_idle(self, msg_id):
        """What was published for a request, in order, up to its idle. The rest stays in `published`."""

        def is_idle(m):
            return m["parent"] == msg_id and m["type"] == "status" and m["content"]["execution_state"] == "idle"

        while not any(map(is_idle, self.published)):
            self.next_published()
        return self.take(msg_id)

    def take(self, msg_id):
        mine = [m for m in self.published if m["parent"] == msg_id]
        self.published = [m for m in self.published if m["parent"] != msg_id]
        return mine

    def wait_for(self, what):
        """Reads iopub until a message satisfies `what`; it stays in `published`."""
        for message in self.published:
            if what(message):
                return message
        while not what(message := self.next_published()):
            pass
        return message

    def run(self, code, **options):
        msg_id = self.execute(code, **options)
        published = self.until_idle(msg_id)
        return Ran(msg_id, self.reply(msg_id), published)

    def ready(self):
        self.reply(self.send("kernel_info_request"))
        while True:  # until the subscription has arrived
            msg_id = self.send("kernel_info_request")
            self.reply(msg_id)
            if self.iopub.poll(200):
                self.until_idle(msg_id)
                self.published.clear()
                return self

    def alive(self):
        """The kernel answers on shell and control, and its heart beats."""
        for channel in ("shell", "control"):
            reply = self.reply(self.send("kernel_info_request", channel=channel), channel)
            assert reply["content"]["status"] == "ok"
        heart = self.connect(zmq.REQ, "hb")
        heart.send(b"ping")
        assert heart.poll(int(PATIENCE * 1000)), "no heartbeat"
        assert heart.recv() == b"ping"
        heart.close(0)
        return True

    def state(self):
        code = self.process.poll()
        self.log.flush()
        tail = Path(self.log.name).read_bytes()[-2000:].decode(errors="replace")
        return ("is running" if code is None else f"exited with {code}") + (f"; it wrote:\n{tail}" if tail else "")

    def memory(self):
        """Resident bytes."""
        status = Path(f"/proc/{self.process.pid}/status").read_text()
        return int(next(line.split()[1] for line in status.splitlines() if line.startswith("VmRSS"))) * 1024

    def close(self):
        self.process.kill()
        self.process.wait()
        self.context.destroy(0)
        self.log.close()
        self.folder.cleanup()

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.close()


class Ran:
    """A cell that was executed."""

    def __init__(self, msg_id, reply, published):
        self.id, self.reply, self.published = msg_id, reply["content"], published
        self.reply_metadata = reply["metadata"]
        self.types = [m["type"] for m in published]

    def text(self, name="stdout"):
        return "".join(m["content"]["text"] for m in self.streams(name))

    def streams(self, name="stdout"):
        return [m for m in self.published if m["type"] == "stream" and m["content"]["name"] == name]

    @property
    def result(self):
        for m in self.published:
            if m["type"] == "execute_result":
                return m["content"]["data"]["text/plain"]


# ---- ZMTP by hand
GREETING = b"\xff" + b"\0" * 8 + b"\x7f" + b"\x03\x00" + b"NULL".ljust(20, b"\0") + b"\0" * 32


def long_frame(length, flags=2):
    return bytes([flags]) + struct.pack(">Q", length)


def handshake(kernel, channel, kind, receive_buffer=None):
    """A connection that has shaken hands as a socket of `kind` (b"SUB", b"DEALER")."""
    s = kernel.raw(channel, GREETING, receive_buffer)
    got = b""
    while len(got) < 64:
        got += s.recv(64 - len(got))
    body = b"\x05READY" + b"\x0bSocket-Type" + struct.pack(">I", len(kind)) + kind
    s.sendall(bytes([4, len(body)]) + body)
    return s
