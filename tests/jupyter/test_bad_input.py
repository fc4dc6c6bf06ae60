"""Whatever arrives, on whichever port, the kernel goes on."""
import json
import random
import struct

import cells
import pytest
from client import CHANNELS, DELIMITER, GREETING, handshake, long_frame

RANDOM = random.Random(7)


def junk(n):
    return RANDOM.randbytes(n)


def header(**changes):
    return json.dumps({"msg_id": "m", "msg_type": "execute_request", "session": "s", "version": "5.4"} | changes).encode()


BASE = dict(silent=False, store_history=True, user_expressions={}, allow_stdin=False, stop_on_error=True)

# Signed parts (header, parent, metadata, content).
SIGNED = {
    "header is no JSON": [b"{nope", b"{}", b"{}", b"{}"],
    "content is no JSON": [header(), b"{}", b"{}", b'{"code": '],
    "no objects": [b"[]", b"[]", b"1", b'"x"'],
    "metadata is no object": [header(), b"{}", b"7", json.dumps(BASE | {"code": ""}).encode()],
    "no UTF-8": [header(), b"{}", b"{}", b'{"code": "\xff\xfe\x80"}'],
    "lone surrogate": [header(), b"{}", b"{}", b'{"code": "\\ud800", "silent": false}'],
    "code is a number": [header(), b"{}", b"{}", json.dumps(BASE | {"code": 123}).encode()],
    "no code": [header(), b"{}", b"{}", b"{}"],
    "no msg_id": [b'{"msg_type":"kernel_info_request"}', b"{}", b"{}", b"{}"],
    "no msg_type": [b'{"msg_id":"1"}', b"{}", b"{}", b"{}"],
    "msg_type is a number": [b'{"msg_type":5}', b"{}", b"{}", b"{}"],
    "deep nesting": [header(), b"{}", b"{}", b"[" * 100_000 + b"]" * 100_000],
    "deep header": [b'{"a":' * 50_000, b"{}", b"{}", b"{}"],
    "huge number": [header(), b"{}", b"{}", b'{"code": "", "silent": 1e999}'],
    "cursor out of range": [header(msg_type="complete_request"), b"{}", b"{}", b'{"code":"a","cursor_pos":1e300}'],
    "cursor negative": [header(msg_type="inspect_request"), b"{}", b"{}", b'{"code":"a","cursor_pos":-5}'],
    "history of nothing": [header(msg_type="history_request"), b"{}", b"{}", b'{"hist_access_type":"tail","n":-1}'],
    "huge history": [header(msg_type="history_request"), b"{}", b"{}", b'{"hist_access_type":"tail","n":1e30}'],
    "comm without id": [header(msg_type="comm_open"), b"{}", b"{}", b"{}"],
    "a reply": [header(msg_type="execute_reply"), b"{}", b"{}", b"{}"],
    "empty type": [header(msg_type=""), b"{}", b"{}", b"{}"],
}


@pytest.mark.parametrize("channel", ["shell", "control", "stdin"])
@pytest.mark.parametrize("parts", SIGNED.values(), ids=SIGNED)
def test_signed(kernel, channel, parts):
    kernel.sockets[channel].send_multipart([DELIMITER, kernel.sign(parts), *parts])
    assert kernel.alive()


def test_a_bad_content_is_answered(kernel):
    for content in (b"[]", b"{nope", b"{}", b'{"code": 7}', b'{"code": "\\ud800"}'):
        reply = kernel.reply(kernel.send("execute_request", content))
        assert reply["content"]["status"] == "error"
        assert reply["content"]["ename"] == "InvalidRequest"
    for msg_type in ("complete_request", "inspect_request", "history_request"):
        assert kernel.ask(msg_type, {"code": []})[0]["content"]["status"] == "error"
    assert kernel.ask("is_complete_request", {"code": []})[0]["content"]["status"] == "unknown"


FRAMES = {
    "garbage": lambda k: [junk(20), junk(300), junk(5)],
    "one empty frame": lambda k: [b""],
    "no delimiter": lambda k: k.frames("kernel_info_request", {})[1][1:],
    "delimiter only": lambda k: [DELIMITER],
    "delimiter and signature": lambda k: [DELIMITER, b"x"],
    "two of four parts": lambda k: [DELIMITER, k.sign([b"{}", b"{}"]), b"{}", b"{}"],
    "buffers": lambda k: k.frames("kernel_info_request", {})[1] + [b"b1", b"b2"],
    "many frames": lambda k: [b"a"] * 1000,
    "wrong signature": lambda k: [DELIMITER, b"0" * 64, *k.frames("shutdown_request", {})[1][2:]],
    "no signature": lambda k: [DELIMITER, b"", *k.frames("shutdown_request", {})[1][2:]],
    "odd signature": lambda k: [DELIMITER, b"abc", *k.frames("shutdown_request", {})[1][2:]],
    "signature of other words": lambda k: [
        DELIMITER,
        k.frames("kernel_info_request", {})[1][1],
        *k.frames("shutdown_request", {})[1][2:],
    ],
}


@pytest.mark.parametrize("channel", ["shell", "control", "stdin"])
@pytest.mark.parametrize("make", FRAMES.values(), ids=FRAMES)
def test_frames(kernel, channel, make):
    kernel.sockets[channel].send_multipart(make(kernel))
    assert kernel.alive()


RAW = {
    "nothing": b"",
    "http": b"GET / HTTP/1.1\r\nHost: x\r\n\r\n" * 4,
    "random": junk(5000),
    "signature byte and random": b"\xff" + junk(200),
    "greeting and random": GREETING + junk(500),
    "half a greeting": GREETING[:20],
    "greeting of version 2": GREETING[:10] + b"\x01" + GREETING[11:],
    "frame of 2^33": GREETING + long_frame(2**33) + b"z" * 100,
    "frame of 2^40": GREETING + long_frame(2**40) + b"z" * 100,
    "frame of 2^62": GREETING + long_frame(2**62) + b"z" * 100,
    "frame of 2^64-1": GREETING + long_frame(2**64 - 1) + b"z" * 100,
    "command of 2^40": GREETING + long_frame(2**40, 6) + b"z" * 100,
    "endless message": GREETING + b"\x01\x00" * 100_000,
    "odd command": GREETING + b"\x04\x06\x05ERROR",
    "READY with nonsense": GREETING + b"\x04\x20\x05READY" + b"\xff" * 26,
}


@pytest.mark.parametrize("channel", CHANNELS)
@pytest.mark.parametrize("data", RAW.values(), ids=RAW)
def test_raw_bytes(kernel, channel, data):
    try:
        held = kernel.raw(channel, data)
    except OSError:  # hung up on while still sending
        held = None
    assert kernel.alive()
    if held:
        held.close()
    assert kernel.alive()


@pytest.mark.parametrize("channel", CHANNELS)
def test_hangs_up_on_huge_frames(kernel, channel):
    kind = {"iopub": b"SUB", "hb": b"REQ"}.get(channel, b"DEALER")
    s = handshake(kernel, channel, kind)
    s.sendall(long_frame(2**40))
    try:
        while s.recv(4096):
            pass
    except ConnectionResetError:
        pass
    s.close()
    assert kernel.alive()


def test_many_idle_connections(kernel):
    held = [kernel.raw("shell", GREETING[:i % 64]) for i in range(400)]
    assert kernel.alive()
    for s in held:
        s.close()
    assert kernel.alive()


def test_clients_that_vanish(kernel):
    for _ in range(30):
        s = kernel.dealer("shell")
        _, frames = kernel.frames("execute_request", BASE | {"code": cells.HELLO})
        s.send_multipart(frames)
        s.close(0)
    assert kernel.alive()
    assert kernel.run(cells.HELLO).text() == "hello, world\n"


def test_odd_cells(kernel):
    for code in ("\0\0", "\ufeff", "\u2028", "é" * 1000, "(" * 10_000, "{" * 10_000, '"' * 999, "/*", "`"):
        assert kernel.run(code, stop_on_error=False).reply["status"] in ("ok", "error")
    assert kernel.run(cells.HELLO).text() == "hello, world\n"


def test_nobody_without_the_key_can_shut_down(kernel):
    other = kernel.dealer("control")
    _, frames = kernel.frames("shutdown_request", {"restart": False})
    frames[1] = b"f" * 64
    other.send_multipart(frames)
    assert kernel.alive()
    other.close(0)


def test_a_truncated_message(kernel):
    s = handshake(kernel, "shell", b"DEALER")
    s.sendall(b"\x01\x09" + DELIMITER + b"\x02" + struct.pack(">Q", 1_000_000) + b"y" * 1000)
    s.close()
    assert kernel.alive()
