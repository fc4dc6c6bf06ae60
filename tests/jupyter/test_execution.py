"""What happens around a running cell: control, questions, interrupts, the queue, late output."""
import signal

import cells
import pytest


def started(kernel, msg_id):
    """Waits until a cell runs."""
    kernel.wait_for(lambda m: m["parent"] == msg_id and m["type"] == "execute_input")


@pytest.mark.parametrize("cell", [cells.BUSY, cells.SLEEP], ids=["busy", "sleep"])
class TestWhileACellRuns:
    def test_control_is_answered(self, kernel, cell):
        msg_id = kernel.execute(cell)
        started(kernel, msg_id)
        assert kernel.alive()
        reply, _ = kernel.ask("debug_request", {"seq": 1, "command": "debugInfo"}, "control")
        assert reply["content"]["success"] is False
        kernel.ask("interrupt_request", {}, "control")
        assert kernel.reply(msg_id)["content"]["ename"] == "Interrupted"
        kernel.until_idle(msg_id)

    def test_questions_are_answered_and_the_cell_says_again_that_it_runs(self, kernel, cell):
        running = kernel.execute(cell)
        started(kernel, running)
        for msg_type, content in [
            ("complete_request", {"code": "pri", "cursor_pos": 3}),
            ("inspect_request", {"code": "pri", "cursor_pos": 3, "detail_level": 0}),
            ("is_complete_request", {"code": "a"}),
            ("history_request", {"hist_access_type": "tail", "n": 1}),
            ("kernel_info_request", {}),
            ("comm_info_request", {}),
        ]:
            kernel.take(running)
            reply, published = kernel.ask(msg_type, content)
            assert reply["content"]["status"] in ("ok", "complete", "incomplete", "invalid"), msg_type
            assert [m["type"] for m in published] == ["status", "status"]
            again = kernel.wait_for(lambda m: m["parent"] == running)
            assert again["content"] == {"execution_state": "busy"}
        kernel.ask("interrupt_request", {}, "control")
        kernel.until_idle(running)
        assert kernel.reply(running)["content"]["ename"] == "Interrupted"

    @pytest.mark.parametrize("how", ["message", "signal"])
    def test_interrupt_keeps_the_session(self, kernel, cell, how):
        assert kernel.run(cells.SET).reply["status"] == "ok"
        msg_id = kernel.execute(cell)
        started(kernel, msg_id)
        if how == "message":
            reply, _ = kernel.ask("interrupt_request", {}, "control")
            assert reply["content"] == {"status": "ok"}
        else:
            kernel.process.send_signal(signal.SIGINT)
        published = kernel.until_idle(msg_id)
        assert [m["type"] for m in published][-2:] == ["error", "status"]
        assert kernel.reply(msg_id)["content"]["ename"] == "Interrupted"
        assert kernel.run(cells.GET).text() == "42\n"


def test_interrupt_while_nothing_runs(kernel):
    for _ in range(3):
        reply, published = kernel.ask("interrupt_request", {}, "control")
        assert reply["content"]["status"] == "ok"
        assert len(published) == 2
        kernel.process.send_signal(signal.SIGINT)
    assert kernel.run(cells.HELLO).text() == "hello, world\n"


def test_interrupt_of_a_flood(kernel):
    for metadata in ({}, {"cellId": "c"}):
        msg_id = kernel.execute(cells.FLOOD, metadata=metadata)
        kernel.wait_for(lambda m: m["parent"] == msg_id and m["type"] == "stream")
        kernel.send("interrupt_request", {}, "control")
        published = kernel.until_idle(msg_id)
        assert published[-2]["type"] == "error"
        assert kernel.reply(msg_id)["content"]["ename"] == "Interrupted"


def statuses(kernel, codes, **options):
    ids = [kernel.execute(code, **options) for code in codes]
    replies = [kernel.reply(msg_id)["content"] for msg_id in ids]
    for msg_id, reply in zip(ids, replies):
        published = kernel.until_idle(msg_id)
        if reply["status"] == "error" and reply["ename"] == "Aborted":
            assert [m["type"] for m in published] == ["status", "status"]
    return replies


def test_an_error_aborts_the_queue(kernel):
    before = kernel.run(cells.TRIVIAL).reply["execution_count"]
    replies = statuses(kernel, [cells.HELLO, cells.HELLO, cells.ERROR] + [cells.HELLO] * 17)
    assert [r["status"] for r in replies[:2]] == ["ok", "ok"]
    assert replies[2]["ename"] == "Panic"
    for reply in replies[3:]:
        assert reply["ename"] == "Aborted" and reply["traceback"] == [] and "execution_count" not in reply
    # What is sent after the error is a new beginning, and aborted cells were not counted.
    assert kernel.run(cells.TRIVIAL).reply["execution_count"] == before + 4


def test_an_interrupt_aborts_the_queue(kernel):
    ids = [kernel.execute(code) for code in (cells.SLEEP, cells.HELLO, cells.HELLO)]
    started(kernel, ids[0])
    kernel.ask("interrupt_request", {}, "control")
    assert [kernel.reply(i)["content"]["ename"] for i in ids] == ["Interrupted", "Aborted", "Aborted"]
    for i in ids:
        kernel.until_idle(i)


def test_without_stop_on_error_the_queue_goes_on(kernel):
    replies = statuses(kernel, [cells.ERROR, cells.HELLO, cells.ERROR, cells.HELLO], stop_on_error=False)
    assert [r["status"] for r in replies] == ["error", "ok", "error", "ok"]


def test_two_hundred_cells_at_once(kernel):
    replies = statuses(kernel, [cells.TRIVIAL] * 200)
    counts = [r["execution_count"] for r in replies]
    assert counts == list(range(counts[0], counts[0] + 200))


class TestLateOutput:
    def test_of_a_named_cell_stays_with_it(self, kernel):
        old = kernel.run(cells.later(4, "tick"), metadata={"cellId": "one"})
        assert old.text() == ""
        new = kernel.run(cells.sleep(1000), metadata={"cellId": "two"})
        kernel.wait_for(lambda m: m["parent"] == old.id and "tick 3" in m["content"].get("text", ""))
        late = "".join(m["content"]["text"] for m in kernel.take(old.id))
        assert late == "".join(f"tick {i}\n" for i in range(4))
        assert new.text() == ""

    def test_of_an_unnamed_cell_goes_to_the_running_one(self, kernel):
        old = kernel.run(cells.later(4, "tock"))
        new = kernel.run(cells.sleep(1000))
        assert old.text() + "".join(m["content"]["text"] for m in kernel.take(old.id)) + new.text() == "".join(
            f"tock {i}\n" for i in range(4)
        )
        assert "tock 3" in new.text()

    def test_arrives_while_nothing_runs(self, kernel):
        for metadata in ({}, {"cellId": "one"}):
            old = kernel.run(cells.later(2, "alone"), metadata=metadata)
            late = kernel.wait_for(lambda m: "alone 1" in m["content"].get("text", ""))
            assert late["parent"] == old.id
            kernel.take(old.id)


def test_output_arrives_while_the_cell_runs(kernel):
    msg_id = kernel.execute(cells.TICK)
    lines = []
    while len(lines) < 3:
        m = kernel.next_published()
        if m["parent"] == msg_id and m["type"] == "stream":
            lines.append(m["time"])
            assert m["content"]["text"].count("\n") == 1, "each line by itself"
    kernel.until_idle(msg_id)
    kernel.reply(msg_id)


@pytest.mark.skipif(cells.PANIC_IN_ENGINE is None, reason="no panic to be had")
def test_a_panic_of_the_engine_is_an_error_of_the_cell(kernel):
    ran = kernel.run(cells.PANIC_IN_ENGINE)
    assert ran.reply["ename"] == "FatalError" and "internal error" in ran.reply["evalue"]
    assert kernel.run(cells.HELLO).text() == "hello, world\n"
