"""What every message looks like, and in which order they come. Every message is checked against the schemas on arrival."""
import json

import cells
import pytest
import zmq
from client import Kernel

needs = lambda cell: pytest.mark.skipif(cell is None, reason="the engine under test has no such cell")


def states(messages):
    return [m["content"]["execution_state"] for m in messages if m["type"] == "status"]


@pytest.mark.parametrize("channel", ["shell", "control"])
def test_kernel_info(kernel, channel):
    reply, published = kernel.ask("kernel_info_request", channel=channel)
    content = reply["content"]
    assert reply["type"] == "kernel_info_reply"
    assert content["implementation"] == "gopark"
    language = content["language_info"]
    assert language["name"] == "go" and language["file_extension"] == ".go"
    assert language["codemirror_mode"] == language["pygments_lexer"] == "go"
    assert content["protocol_version"].startswith("5.")
    assert content["supported_features"] == []
    assert states(published) == ["busy", "idle"]


def test_order_of_a_cell(kernel):
    for _ in range(20):
        ran = kernel.run(cells.HELLO)
        assert ran.types == ["status", "execute_input", "stream", "status"]
        assert states(ran.published) == ["busy", "idle"]
        assert ran.text() == "hello, world\n"
        assert ran.published[1]["content"]["code"] == cells.HELLO
        assert ran.published[1]["content"]["execution_count"] == ran.reply["execution_count"]


def test_result(kernel):
    ran = kernel.run(cells.TRIVIAL)
    assert ran.types == ["status", "execute_input", "execute_result", "status"]
    assert ran.result == cells.RESULT
    assert ran.published[2]["content"]["execution_count"] == ran.reply["execution_count"]
    assert ran.reply["user_expressions"] == {} and ran.reply["payload"] == []
    assert "started" in ran.reply_metadata


def test_parent_is_the_request_header(kernel):
    msg_id = kernel.execute(cells.HELLO)
    published = kernel.until_idle(msg_id)
    reply = kernel.reply(msg_id)
    for message in [reply, *published]:
        assert message["parent_header"] == kernel.headers[msg_id]


def test_message_ids_are_unique_and_share_a_session(kernel):
    ran = kernel.run(cells.HELLO)
    assert len({m["header"]["msg_id"] for m in ran.published}) == len(ran.published)
    assert len({m["header"]["session"] for m in ran.published}) == 1


def test_error(kernel):
    ran = kernel.run(cells.ERROR)
    assert ran.types == ["status", "execute_input", "error", "status"]
    error = ran.published[2]["content"]
    assert ran.reply["status"] == "error"
    for key in ("ename", "evalue", "traceback"):
        assert ran.reply[key] == error[key]
    assert error["ename"] == "Panic" and error["traceback"]
    assert not any("\n" in line for line in error["traceback"])


def test_streams_in_the_order_of_writing(kernel):
    ran = kernel.run(cells.MIXED)
    got = [(m["content"]["name"], m["content"]["text"]) for m in ran.published if m["type"] == "stream"]
    assert got == [("stdout", "o1\n"), ("stderr", "e1\n"), ("stdout", "o2\n"), ("stderr", "e2\n")]


def test_counts(kernel):
    first = kernel.run(cells.TRIVIAL).reply["execution_count"]
    silent = kernel.run(cells.TRIVIAL, silent=True)
    assert silent.types == ["status", "status"]
    assert silent.reply["status"] == "ok"
    unstored = kernel.run(cells.TRIVIAL, store_history=False)
    assert unstored.types == ["status", "execute_input", "execute_result", "status"]
    assert kernel.run(cells.TRIVIAL).reply["execution_count"] == first + 1
    assert kernel.run(cells.BLANK).reply["status"] == "ok"
    assert kernel.run(cells.TRIVIAL).reply["execution_count"] == first + 2
    assert kernel.run(cells.ERROR).reply["execution_count"] == first + 3


@needs(cells.SHOW_COUNT)
def test_what_the_engine_is_told(kernel):
    ran = kernel.run(cells.SHOW_COUNT)
    assert ran.result == str(ran.reply["execution_count"])
    ran = kernel.run(cells.SHOW_CELL, metadata={"cellId": "c1", "deletedCells": ["a", 7, "b"]})
    assert ran.result == 'Some("c1") ["a", "b"]'
    assert kernel.run(cells.SHOW_CELL).result == "None []"


@needs(cells.PICTURE)
def test_pictures(kernel):
    ran = kernel.run(cells.PICTURE)
    assert ran.types == ["status", "execute_input", "display_data", "update_display_data", "clear_output", "status"]
    content = ran.published[2]["content"]
    assert set(content["data"]) == {"text/plain", "image/svg+xml"}
    assert content["transient"] == {"display_id": "d"}


def test_two_clients(kernel):
    other = kernel.dealer("shell")
    _, frames = kernel.frames("kernel_info_request", {})
    other.send_multipart(frames)
    mine = kernel.send("kernel_info_request")
    assert kernel.reply(mine)["parent"] == mine
    theirs = kernel.receive(other)
    assert theirs["parent_header"] == json.loads(frames[2])
    other.close(0)


def test_completion(kernel):
    code = "é😀 pri"
    reply, published = kernel.ask("complete_request", {"code": code, "cursor_pos": len(code)})
    content = reply["content"]
    assert content["status"] == "ok"
    assert content["cursor_end"] == len(code)
    assert states(published) == ["busy", "idle"]
    # println in Go, print in the toy
    assert any(m.startswith("print") for m in content["matches"])
    assert content["cursor_start"] == code.index("pri")
    types = content["metadata"]["_jupyter_types_experimental"]
    assert [t["text"] for t in types] == content["matches"]
    assert all(t["type"] and t["start"] == content["cursor_start"] for t in types)


def test_inspection(kernel):
    code = cells.cell("println", "print")
    content = kernel.ask("inspect_request", {"code": code, "cursor_pos": 2, "detail_level": 0})[0]["content"]
    assert content["found"] is True and {"text/plain", "text/markdown"} <= set(content["data"])
    content = kernel.ask("inspect_request", {"code": "   ", "cursor_pos": 1, "detail_level": 0})[0]["content"]
    assert content["found"] is False and content["status"] == "ok"


def test_is_complete(kernel):
    ask = lambda code: kernel.ask("is_complete_request", {"code": code})[0]["content"]
    assert ask(cells.TRIVIAL)["status"] == "complete"
    incomplete = ask(cells.cell("for {", "a\\"))
    assert incomplete["status"] == "incomplete" and incomplete["indent"].isspace()
    assert ask(cells.cell("x := = 1", "a!"))["status"] == "invalid"


def test_history(fresh):
    for code in (cells.TRIVIAL, cells.HELLO, cells.ERROR):
        fresh.run(code)
    fresh.run(cells.SET, silent=True)
    fresh.run(cells.SET, store_history=False)
    ask = lambda **c: fresh.ask("history_request", {"output": False, "raw": True} | c)[0]["content"]["history"]
    assert [h[2] for h in ask(hist_access_type="tail", n=10)] == [cells.TRIVIAL, cells.HELLO, cells.ERROR]
    assert ask(hist_access_type="tail", n=3, output=True)[0][2] == [cells.TRIVIAL, cells.RESULT]
    assert [h[1] for h in ask(hist_access_type="range", session=0, start=2, stop=4)] == [2, 3]
    assert len(ask(hist_access_type="search", pattern="*hello*")) == 1
    assert fresh.ask("history_request", {"hist_access_type": "nope"})[0]["content"]["status"] == "error"


def test_comms(kernel):
    assert kernel.ask("comm_info_request")[0]["content"] == {"status": "ok", "comms": {}}
    msg_id = kernel.send("comm_open", {"comm_id": "c", "target_name": "t", "data": {}})
    published = kernel.until_idle(msg_id)
    assert [m["type"] for m in published] == ["status", "comm_close", "status"]
    assert published[1]["content"]["comm_id"] == "c"


@pytest.mark.parametrize("channel", ["shell", "control"])
@pytest.mark.parametrize("msg_type", ["no_such_request", "comm_msg", "create_subshell_request"])
def test_unknown_requests_are_not_left_busy(kernel, channel, msg_type):
    msg_id = kernel.send(msg_type, {}, channel)
    assert states(kernel.until_idle(msg_id)) == ["busy", "idle"]


def test_debugger_is_refused(kernel):
    request = {"type": "request", "seq": 3, "command": "debugInfo"}
    content = kernel.ask("debug_request", request, "control")[0]["content"]
    assert content["success"] is False and content["request_seq"] == 3 and content["command"] == "debugInfo"


@pytest.mark.parametrize(
    "where",
    [
        dict(ip="*"),
        dict(ip="localhost"),
        dict(ip="::1"),
        dict(transport="ipc"),
        dict(key=""),
        dict(extra={"jupyter_session": "/nb.ipynb", "kernel_name": "x", "curve_publickey": None, "later": {"a": [1]}}),
    ],
    ids=str,
)
def test_connection_files(where):
    with Kernel(**where) as kernel:
        kernel.ready()
        assert kernel.run(cells.HELLO).text() == "hello, world\n"
        assert kernel.alive()


def test_heartbeat_echoes_anything(kernel):
    for frames in ([b""], [b"ping"], [b"a", b"", b"c"], [b"x" * 100_000]):
        heart = kernel.connect(zmq.DEALER, "hb")
        heart.send_multipart(frames)
        assert heart.poll(60_000)
        assert heart.recv_multipart() == frames
        heart.close(0)
