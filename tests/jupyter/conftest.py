"""Fixtures: a kernel for a module, a fresh one for a test."""
import pytest
from client import Kernel


@pytest.fixture(scope="module")
def shared():
    with Kernel() as kernel:
        yield kernel.ready()


@pytest.fixture
def kernel(shared):
    """The module's kernel, with nothing left over from the test before."""
    yield shared
    shared.published.clear()
    shared.replies.clear()


@pytest.fixture
def fresh():
    with Kernel() as kernel:
        yield kernel.ready()
