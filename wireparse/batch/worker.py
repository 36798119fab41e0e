"""One worker process of the pool: the parent's handle on it, and its life on the other side of the pipe."""

from __future__ import annotations

import contextlib
import gc
import pickle
import queue
import signal
import threading
from collections import deque
from collections.abc import Iterator, Sequence
from multiprocessing.connection import Connection
from multiprocessing.context import BaseContext
from typing import Any, Final, Generic, TypeVar

from wireparse.batch.outcomes import Attempt, Job, attempt

Chunk = TypeVar("Chunk")
#: Processes are started one at a time: a fork in another thread would hold the pipe of this one open, and its death would not show.
_STARTING: Final = threading.Lock()


class Worker(Generic[Chunk]):
    """A process, the pipe to it, and the chunks that it holds, the one that it works on first."""

    def __init__(self, job: Job, context: BaseContext, others: Sequence[Worker[Chunk]]) -> None:
        """Start a process; *others* are those that it must let go of if it is a fork."""
        method = context.get_start_method()
        with _STARTING, _deaf(method):
            self.connection, theirs = context.Pipe()
            inherited = (self.connection, *(other.connection for other in others)) if method == "fork" else ()
            self.process = context.Process(target=_serve, args=(theirs, job, inherited), daemon=True)  # type: ignore[attr-defined]
            self.process.start()
            theirs.close()
        self.chunks: deque[Chunk] = deque()
        self.ready = False
        self.exitcode: int | None = None

    def give(self, chunk: Chunk, packed: bytes) -> None:
        """Send a chunk, which is *packed* already."""
        self.chunks.append(chunk)
        with contextlib.suppress(OSError):  # a worker that is dead already is noticed when its answer is asked for
            self.connection.send_bytes(packed)

    def kill(self) -> None:
        """End the process at once: it has nothing to lose, and a handler of the program's own must not run in it."""
        if self.exitcode is None:
            self.process.kill()

    def stop(self) -> None:
        """End the process, wait for its end, and keep its exit code."""
        self.connection.close()
        if self.exitcode is None:
            self.process.join(_GRACE)  # a process that dies of itself tells of what
            self.process.kill()
            self.process.join()
            self.exitcode = self.process.exitcode
            self.process.close()


#: How many seconds a process may take to end when its pipe is closed.
_GRACE: Final = 1.0


@contextlib.contextmanager
def _deaf(method: str) -> Iterator[None]:
    """Let a process be born deaf to Ctrl-C, which goes to the whole group: it must not die of it before its parent, and noisily."""
    if method == "forkserver" or not hasattr(signal, "pthread_sigmask"):  # a server would stay deaf for everybody
        yield
        return
    if method == "spawn":
        from multiprocessing import resource_tracker

        resource_tracker.ensure_running()  # which opens the ears again, the first time
    before = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)


def _serve(connection: Connection, job: Job, inherited: Sequence[Connection]) -> None:
    """Work off chunks until the pipe closes: the life of a worker."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    signal.signal(signal.SIGTERM, signal.SIG_DFL)
    if hasattr(signal, "pthread_sigmask"):
        signal.pthread_sigmask(signal.SIG_UNBLOCK, {signal.SIGINT})
    for other in inherited:  # held open, they would hide the end of the parent or of a sibling
        other.close()
    gc.freeze()  # what is loaded stays; no collection need walk it
    chunks: queue.SimpleQueue[bytes | None] = queue.SimpleQueue()
    threading.Thread(target=_receive, args=(connection, chunks), daemon=True).start()
    with contextlib.suppress(OSError):  # the parent is gone
        connection.send_bytes(b"ready")
        while (packed := chunks.get()) is not None:
            connection.send_bytes(_worked_off(job, packed))


def _receive(connection: Connection, chunks: queue.SimpleQueue[bytes | None]) -> None:
    """Take in chunks as they come, so that the parent never waits for a busy worker, nor both for each other."""
    try:
        while True:
            chunks.put(connection.recv_bytes())
    except (EOFError, OSError):
        chunks.put(None)


def _worked_off(job: Job, packed: bytes) -> bytes:
    """Do *job* on the inputs of a chunk and pack what comes of it; an error instead if they do not unpickle together."""
    try:
        inputs: list[Any] = pickle.loads(packed)  # noqa: S301 - our own parent's
    except Exception as error:  # noqa: BLE001 - an object of foreign making may raise anything
        return pickle.dumps(_portable(error))
    attempts = [attempt(job, item) for item in inputs]
    attempts = [(value, error and _portable(error)) for value, error in attempts]
    try:
        return pickle.dumps(attempts, pickle.HIGHEST_PROTOCOL)
    except Exception:  # noqa: BLE001 - a value of foreign making may not pickle
        return pickle.dumps([_packable(tried) for tried in attempts])


def _packable(tried: Attempt) -> Attempt:
    """Give an attempt that pickles: the error of pickling in place of a value that does not."""
    try:
        pickle.dumps(tried)
    except Exception as error:  # noqa: BLE001 - see above
        return None, _portable(error)
    return tried


def _portable(error: Exception) -> Exception:
    """Give an error that reaches the parent: itself, or one that shows it if it does not pickle both ways."""
    try:
        pickle.loads(pickle.dumps(error))  # noqa: S301 - made on the spot
    except Exception:  # noqa: BLE001 - an error of foreign making may raise another
        return RuntimeError(repr(error))
    return error
