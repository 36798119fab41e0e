"""A bounded, ordered pool of worker processes in which a dead worker costs at most one input and is replaced.

`concurrent.futures` submits every input at once and breaks as a whole when one process dies; a corpus needs neither.
The parent has no threads, so that it may fork; each worker has one that takes in chunks while another chunk is worked on.
"""

import multiprocessing
import os
import pickle
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from multiprocessing.connection import wait
from multiprocessing.context import BaseContext
from typing import Any, Final, NamedTuple

from wireparse.batch.outcomes import Attempt, Job, Outcome, attempt
from wireparse.batch.worker import Worker
from wireparse.errors import WorkerLostError

#: How many inputs, or how many characters or bytes of them, travel to a worker at once.
CHUNK_INPUTS: Final = 64
CHUNK_SIZE: Final = 200_000
#: How many chunks for each worker may be out, or back and not yet taken by the caller.
AHEAD: Final = 4
#: How many chunks a worker holds: the one it works on and the next, so that it never waits for the parent.
IN_HAND: Final = 2
#: An input on which so many processes died is given up. A process that something else killed costs no input.
DEATHS: Final = 2
#: So many processes in a row that die before they can take anything in: something is wrong with all of them.
STILLBORN: Final = 3


class _Chunk(NamedTuple):
    order: int
    first: int
    inputs: list[Any]
    deaths: int = 0


def run_parallel(
    job: Job,
    inputs: Iterable[Any],
    workers: int,
    *,
    ordered: bool,
    weigh: Callable[[Any], int] | None = None,
    context: BaseContext | None = None,
) -> Iterator[Outcome]:
    """Do *job* on each input in *workers* processes, with a bounded look-ahead into *inputs*.

    Args:
        job: what to do; a function that pickles, where processes are spawned.
        inputs: what to do it on. What does not pickle is worked on in this process.
        workers: how many processes.
        ordered: give the outcomes in the order of the inputs; else chunk by chunk as they come.
        weigh: the size of an input, in bytes or characters; by default its length if it is text or bytes.
        context: how processes start; by default as `multiprocessing` does it in this program.

    Raises:
        RuntimeError: processes die before they can take anything in.
        Exception: what *inputs* raises, once everything before it has been given.
    """
    pool = _Pool(job, workers, context or multiprocessing.get_context())
    try:
        yield from pool.run(_chunks(inputs, workers, weigh or _weight), ordered=ordered)
    finally:
        pool.close()


def _weight(item: Any) -> int:
    return len(item) if isinstance(item, (str, bytes)) else 1


def _chunks(inputs: Iterable[Any], workers: int, weigh: Callable[[Any], int]) -> Iterator[_Chunk]:
    """Gather inputs into chunks: small ones first, so that few inputs are spread over all workers and the first result is soon there."""
    order, first, size, held = 0, 0, 0, list[Any]()
    failure: Exception | None = None
    try:
        for item in inputs:
            held.append(item)
            size += weigh(item)
            if size >= CHUNK_SIZE or len(held) >= CHUNK_INPUTS or len(held) >> min(order // workers, 30):
                yield _Chunk(order, first, held)
                order, first, size, held = order + 1, first + len(held), 0, []
    except Exception as error:  # noqa: BLE001 - it is raised where the caller has got everything before it
        failure = error
    if held:
        yield _Chunk(order, first, held)
    if failure is not None:
        raise failure


class _Pool:
    """The workers, and the chunks that are handed out and not yet given to the caller."""

    def __init__(self, job: Job, size: int, context: BaseContext) -> None:
        self.job = job
        self.size = size
        self.context = context
        self.owner = os.getpid()
        self.workers: list[Worker[_Chunk]] = []
        self.stillborn = 0
        self.again: deque[_Chunk] = deque()  # what dead workers held
        self.missing: dict[int, int] = {}  # how many outcomes each chunk still lacks, by the chunk's place
        self.done: dict[int, list[Outcome]] = {}
        self.failure: Exception | None = None  # of the inputs, not of one of them

    def run(self, chunks: Iterator[_Chunk], *, ordered: bool) -> Iterator[Outcome]:
        """Hand out chunks and give what comes back until there is nothing left."""
        while True:
            self._feed(chunks)
            if not self.missing:
                break
            if any(worker.chunks for worker in self.workers):
                self._collect()
            for order in list(self.missing):  # in the order of the inputs
                if not self.missing[order]:
                    del self.missing[order]
                    yield from sorted(self.done.pop(order), key=lambda outcome: outcome.index)
                elif ordered:
                    break
        if self.failure is not None:
            raise self.failure

    def _feed(self, chunks: Iterator[_Chunk]) -> None:
        """Give the workers chunks, as long as the caller keeps up."""
        while True:
            worker = min(self.workers, key=lambda w: len(w.chunks), default=None)
            if worker is not None and worker.chunks and len(self.workers) < self.size:
                worker = None
            if worker is not None and len(worker.chunks) >= IN_HAND:
                return
            chunk = self._next(chunks)
            if chunk is None:
                return
            if worker is None:
                worker = Worker(self.job, self.context, self.workers)
                self.workers.append(worker)
            self._give(worker, chunk)

    def _next(self, chunks: Iterator[_Chunk]) -> _Chunk | None:
        if self.again:
            return self.again.popleft()
        if self.failure is not None or len(self.missing) >= self.size * AHEAD:
            return None
        try:
            chunk = next(chunks, None)
        except Exception as error:  # noqa: BLE001 - see `run`
            self.failure = error
            return None
        if chunk is not None:
            self.missing[chunk.order], self.done[chunk.order] = len(chunk.inputs), []
        return chunk

    def _give(self, worker: Worker[_Chunk], chunk: _Chunk) -> None:
        """Send a chunk to a worker; what cannot travel is worked on here."""
        try:
            packed = pickle.dumps(chunk.inputs, pickle.HIGHEST_PROTOCOL)
        except Exception:  # noqa: BLE001 - a foreign object may raise anything
            if len(chunk.inputs) == 1:
                self._settle(chunk, [attempt(self.job, chunk.inputs[0])])
            else:
                self._part(chunk, chunk.deaths)
        else:
            worker.give(chunk, packed)

    def _settle(self, chunk: _Chunk, attempts: Iterable[Attempt]) -> None:
        """Keep what came of a chunk's inputs."""
        found = [Outcome(chunk.first + n, item, *tried) for n, (item, tried) in enumerate(zip(chunk.inputs, attempts, strict=True))]
        self.done[chunk.order] += found
        self.missing[chunk.order] -= len(found)

    def _part(self, chunk: _Chunk, deaths: int) -> None:
        """Hand the inputs of a chunk out again, one by one and before anything else."""
        parts = [_Chunk(chunk.order, chunk.first + n, [item], deaths) for n, item in enumerate(chunk.inputs)]
        self.again.extendleft(reversed(parts))

    def _collect(self) -> None:
        """Wait for at least one worker and take in what it says, or that it is dead."""
        busy = {worker.connection: worker for worker in self.workers if worker.chunks}
        for ready in wait(list(busy)):
            worker = busy[ready]  # type: ignore[index]
            try:
                packed = worker.connection.recv_bytes()
            except (EOFError, OSError):
                self._bury(worker)
                continue
            if not worker.ready:
                worker.ready, self.stillborn = True, 0
                continue
            chunk = worker.chunks.popleft()
            try:
                answer: list[Attempt] | Exception = pickle.loads(packed)  # noqa: S301 - our own worker's
            except Exception as error:  # noqa: BLE001 - a value of foreign making may not unpickle
                answer = error
            if not isinstance(answer, Exception):
                self._settle(chunk, answer)
            elif len(chunk.inputs) == 1:
                self._settle(chunk, [(None, answer)])
            else:  # one of them cannot travel; which one shows when each travels alone
                self._part(chunk, chunk.deaths)

    def _bury(self, worker: Worker[_Chunk]) -> None:
        """Take a dead worker out. What it worked on is tried once more, alone; what it had not begun just goes elsewhere."""
        self.workers.remove(worker)
        worker.stop()
        begun, *waiting = worker.chunks
        self.again.extendleft(reversed(waiting))
        if not worker.ready:
            self.stillborn += 1
            if self.stillborn >= STILLBORN:
                raise RuntimeError(
                    f"worker processes die as they start (exit code {worker.exitcode}); where processes are spawned, a script must "
                    'start its work under `if __name__ == "__main__":`, and the program must stand in a file'
                )
            self.again.appendleft(begun)
        elif len(begun.inputs) == 1 and begun.deaths + 1 >= DEATHS:
            self._settle(begun, [(None, WorkerLostError(begun.first, worker.exitcode))])
        else:
            self._part(begun, begun.deaths + 1)

    def close(self) -> None:
        """End all workers at once."""
        if os.getpid() != self.owner:  # a fork of this program, in which the iterator is thrown away
            return
        for worker in self.workers:
            worker.kill()
        for worker in self.workers:
            worker.stop()
