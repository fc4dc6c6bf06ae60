"""Much output, odd output, and subscribers that do not read it."""
import json

import cells
import pytest
from client import Kernel, handshake


def test_200_000_lines_complete_and_in_order(kernel):
    n = 200_000
    ran = kernel.run(cells.lines(n))
    assert ran.text() == "".join(f"{i}\n" for i in range(n))
    assert ran.types[-1] == "status" and ran.reply["status"] == "ok"
    assert len(ran.streams()) < 100


def test_idle_is_never_lost(kernel):
    for _ in range(10):
        assert kernel.run(cells.lines(30_000)).text().endswith("29999\n")


def test_a_line_of_10_megabytes(kernel):
    n = 10_000_000
    ran = kernel.run(cells.big(n))
    assert ran.text() == "x" * n + "\n"


def test_characters_in_pieces(kernel):
    ran = kernel.run(cells.SPLIT_UTF8)
    assert ran.text() == "€\ufffd"


def test_a_cell_of_20_megabytes(kernel):
    code = cells.COMMENT + "y" * 20_000_000 + "\n" + cells.HELLO
    ran = kernel.run(code)
    assert ran.reply["status"] == "ok" and ran.text() == "hello, world\n"


@pytest.mark.skipif(cells.STORED is None, reason="the pace follows the clock option")
def test_the_stored_pace_gives_the_same_messages_every_time(fresh):
    fresh.run(cells.STORED)
    texts = []
    for _ in range(3):
        ran = fresh.run(cells.lines(50_000))
        texts.append([m["content"]["text"] for m in ran.streams()])
    assert texts[0] == texts[1] == texts[2]
    assert "".join(texts[0]) == "".join(f"{i}\n" for i in range(50_000))


def test_a_client_behind_a_server_gets_what_the_server_lets_through(kernel):
    """The server drops stream messages beyond 3 MB in 3 s, counted in encoded bytes."""
    ran = kernel.run(cells.lines(600_000), metadata={"cellId": "flood"})
    assert ran.text() == "".join(f"{i}\n" for i in range(600_000))
    sent = [(m["time"], len(json.dumps(m["content"])) + 1500) for m in ran.streams()]
    for i, (start, _) in enumerate(sent):
        window = sum(n for t, n in sent[i:] if t < start + 3)
        assert window < 3_000_000
    assert len(sent) < 300


def test_a_subscriber_that_never_reads():
    """It costs one pause, some memory, and it is hung up on; the others get everything."""
    with Kernel() as kernel:
        kernel.ready()
        stalled = handshake(kernel, "iopub", b"SUB", receive_buffer=4096)
        stalled.sendall(b"\x00\x01\x01")
        n = 5_000_000
        # The program's own garbage is there before anything can pile up behind the stalled subscriber.
        for _ in range(10):
            assert kernel.run(cells.big(n)).text() == "x" * n + "\n"
        before = kernel.memory()
        for _ in range(20):
            assert kernel.run(cells.big(n)).text() == "x" * n + "\n"
        assert kernel.memory() - before < 80_000_000, "memory grows with what a stalled subscriber does not take"
        stalled.close()
        assert kernel.alive()
