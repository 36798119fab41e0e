"""A bounded, ordered pool of worker processes in which a dead worker costs one input and is replaced.

`concurrent.futures` submits every input at once and breaks as a whole when one process dies; a corpus needs neither.
"""

import contextlib
import multiprocessing
import pickle
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from multiprocessing.connection import Connection, wait
from typing import Any, Final, NamedTuple

from wireparse.errors import WorkerLostError

#: How many inputs, or how many characters or bytes of them, travel to a worker at once.
CHUNK_INPUTS: Final = 64
CHUNK_SIZE: Final = 200_000
#: How many chunks a worker may be ahead of what the caller has taken.
AHEAD: Final = 3


class Outcome(NamedTuple):
    """What came of one input: its place, and the job's value or the error."""

    index: int  # type: ignore[assignment]  # it hides the method of tuples
    value: Any
    error: Exception | None


class _Chunk(NamedTuple):
    order: int
    first: int
    inputs: list[Any]


def run_serial(job: Callable[[Any], Any], inputs: Iterable[Any]) -> Iterator[Outcome]:
    """Do *job* on each input in this process; an error is part of the outcome."""
    for index, item in enumerate(inputs):
        yield Outcome(index, *_attempt(job, item))


def _attempt(job: Callable[[Any], Any], item: Any) -> tuple[Any, Exception | None]:
    try:
        return job(item), None
    except Exception as error:  # noqa: BLE001 - errors are values here
        return None, error


def run_parallel(job: Callable[[Any], Any], inputs: Iterable[Any], workers: int, *, ordered: bool) -> Iterator[Outcome]:
    """Do *job* on each input in *workers* processes, with a bounded look-ahead into *inputs*."""
    pool = _Pool(job, workers)
    try:
        yield from pool.run(_chunks(inputs), ordered=ordered)
    finally:
        pool.close()


def _chunks(inputs: Iterable[Any]) -> Iterator[_Chunk]:
    order, first, size, held = 0, 0, 0, list[Any]()
    for item in inputs:
        held.append(item)
        size += len(item) if isinstance(item, (str, bytes)) else 1
        if len(held) >= CHUNK_INPUTS or size >= CHUNK_SIZE:
            yield _Chunk(order, first, held)
            order, first, size, held = order + 1, first + len(held), 0, []
    if held:
        yield _Chunk(order, first, held)


class _Worker:
    """One process, the pipe to it, and the chunk that it works on."""

    def __init__(self, job: Callable[[Any], Any]) -> None:
        self.connection, theirs = multiprocessing.Pipe()
        self.process = multiprocessing.Process(target=_serve, args=(theirs, job), daemon=True)
        self.process.start()
        theirs.close()
        self.chunk: _Chunk | None = None

    def give(self, chunk: _Chunk) -> None:
        self.chunk = chunk
        with contextlib.suppress(OSError):  # a worker that is dead already is noticed when its answer is asked for
            self.connection.send(chunk.inputs)

    def stop(self) -> None:
        self.connection.close()
        self.process.terminate()
        self.process.join()


def _serve(connection: Connection, job: Callable[[Any], Any]) -> None:
    """Work off chunks until the pipe closes: the life of a worker."""
    with contextlib.suppress(EOFError, OSError, KeyboardInterrupt):
        while True:
            connection.send_bytes(_packed([_attempt(job, item) for item in connection.recv()]))


def _packed(outcomes: list[tuple[Any, Exception | None]]) -> bytes:
    try:
        return pickle.dumps(outcomes)
    except Exception:  # noqa: BLE001 - an error of foreign making may not pickle
        return pickle.dumps([(value, error and RuntimeError(repr(error))) for value, error in outcomes])


class _Pool:
    """The workers, and the chunks that are handed out and not yet given to the caller."""

    def __init__(self, job: Callable[[Any], Any], size: int) -> None:
        self.job = job
        self.size = size
        self.workers: list[_Worker] = []
        self.again: deque[_Chunk] = deque()  # the inputs of a lost chunk, one by one
        self.missing: dict[int, int] = {}  # how many outcomes each chunk still lacks, by the chunk's place
        self.done: dict[int, list[Outcome]] = {}

    def run(self, chunks: Iterator[_Chunk], *, ordered: bool) -> Iterator[Outcome]:
        while True:
            self._feed(chunks)
            if not self.missing:
                return
            for order, outcomes in self._answers():
                self.done[order] += outcomes
                self.missing[order] -= len(outcomes)
            for order in list(self.missing):  # in the order of the inputs
                if not self.missing[order]:
                    del self.missing[order]
                    yield from sorted(self.done.pop(order), key=lambda outcome: outcome.index)
                elif ordered:
                    break

    def _feed(self, chunks: Iterator[_Chunk]) -> None:
        """Give every idle worker a chunk, as long as the caller keeps up."""
        while True:
            worker = next((w for w in self.workers if w.chunk is None), None)
            if worker is None and len(self.workers) >= self.size:
                return
            chunk = self._next(chunks)
            if chunk is None:
                return
            if worker is None:
                worker = _Worker(self.job)
                self.workers.append(worker)
            worker.give(chunk)

    def _next(self, chunks: Iterator[_Chunk]) -> _Chunk | None:
        if self.again:
            return self.again.popleft()
        if len(self.missing) >= self.size * AHEAD:
            return None
        chunk = next(chunks, None)
        if chunk is not None:
            self.missing[chunk.order], self.done[chunk.order] = len(chunk.inputs), []
        return chunk

    def _answers(self) -> Iterator[tuple[int, list[Outcome]]]:
        """Wait for at least one worker and give the chunk's place and what came back; of a lost chunk, nothing or an error."""
        busy = {worker.connection: worker for worker in self.workers if worker.chunk is not None}
        for ready in wait(list(busy)):
            worker = busy[ready]  # type: ignore[index]
            chunk, worker.chunk = worker.chunk, None
            assert chunk is not None  # noqa: S101 - only busy workers are asked
            try:
                values = pickle.loads(worker.connection.recv_bytes())  # noqa: S301 - our own worker's
            except (EOFError, OSError):
                self.workers.remove(worker)
                worker.stop()
                yield chunk.order, self._lost(chunk, worker.process.exitcode)
            else:
                yield chunk.order, [Outcome(chunk.first + n, *value) for n, value in enumerate(values)]

    def _lost(self, chunk: _Chunk, exitcode: int | None) -> list[Outcome]:
        """Report the one input on which a worker died, or hand the inputs of its chunk out again, one by one."""
        if len(chunk.inputs) == 1:
            return [Outcome(chunk.first, None, WorkerLostError(chunk.first, exitcode))]
        self.again.extend(_Chunk(chunk.order, chunk.first + n, [item]) for n, item in enumerate(chunk.inputs))
        return []

    def close(self) -> None:
        for worker in self.workers:
            worker.stop()
