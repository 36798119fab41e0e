"""The worker pool: order, bounded look-ahead, errors as values, dead workers replaced, nothing left behind."""

from __future__ import annotations

import gc
import itertools
import multiprocessing
import os
import pickle
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pool_jobs
import pytest
from pool_jobs import work

from wireparse.batch.outcomes import Outcome, run_serial
from wireparse.batch.pool import AHEAD, CHUNK_INPUTS, run_parallel
from wireparse.errors import WorkerLostError

METHODS = multiprocessing.get_all_start_methods()
posix = pytest.mark.skipif(os.name == "nt", reason="signals of Windows differ")


@pytest.fixture(params=METHODS)
def run(request: pytest.FixtureRequest) -> Callable[..., Iterator[Outcome]]:
    """Give the pool with each of the ways in which processes start."""
    context = multiprocessing.get_context(request.param)

    def start(inputs: Any, workers: int = 2, *, ordered: bool = True) -> Iterator[Outcome]:
        return run_parallel(work, inputs, workers, ordered=ordered, context=context)

    return start


def fast(inputs: Any, workers: int = 2, *, ordered: bool = True, job: Callable[[Any], Any] = work, **rest: Any) -> Iterator[Outcome]:
    """Give the pool as processes start here by default."""
    return run_parallel(job, inputs, workers, ordered=ordered, **rest)


@pytest.mark.parametrize("ordered", [True, False])
def test_every_input_has_one_outcome(run: Callable[..., Iterator[Outcome]], *, ordered: bool) -> None:
    """A thousand inputs over two workers give a thousand outcomes with their inputs, in order when order is asked for."""
    outcomes = list(run(map(str, range(1000)), ordered=ordered))
    assert sorted(o.index for o in outcomes) == list(range(1000))
    assert all((o.item, o.value) == (str(o.index), str(o.index) * 2) for o in outcomes)
    if ordered:
        assert [o.index for o in outcomes] == list(range(1000))


def test_errors_are_values() -> None:
    """An error of the job is part of its outcome and stops nothing, in this process and in others."""
    for outcomes in (list(run_serial(work, ["a", "bad", "b"])), list(fast(["a", "bad", "b"]))):
        assert [o.value for o in outcomes] == ["aa", None, "bb"]
        assert isinstance(outcomes[1].error, KeyError)


@posix
@pytest.mark.parametrize(("death", "exitcode"), [("die", 3), ("kill", -signal.SIGKILL), ("exit", 1), ("crash", -signal.SIGSEGV)])
@pytest.mark.parametrize("ordered", [True, False])
def test_a_dead_worker_costs_its_input_only(death: str, exitcode: int, *, ordered: bool) -> None:
    """The input on which a process exits, is killed or crashes is named; all its neighbours are worked on all the same."""
    inputs = [str(n) for n in range(CHUNK_INPUTS * 5)]
    inputs[5] = inputs[200] = inputs[201] = death
    outcomes = sorted(fast(inputs, ordered=ordered))
    lost = [o for o in outcomes if o.error]
    assert [(o.index, o.item) for o in lost] == [(5, death), (200, death), (201, death)]
    assert all(isinstance(o.error, WorkerLostError) and o.error.exitcode == exitcode for o in lost)
    assert [o.value for o in outcomes if not o.error] == [text * 2 for text in inputs if text != death]


@posix
def test_a_dead_worker_is_replaced_however_processes_start(run: Callable[..., Iterator[Outcome]]) -> None:
    """Fork, spawn and forkserver: the dead are reported and replaced alike."""
    outcomes = list(run(["a", "kill", "b", "kill", "c"]))
    assert [o.value for o in outcomes] == ["aa", None, "bb", None, "cc"]
    assert [type(o.error) for o in outcomes if o.error] == [WorkerLostError] * 2


@posix
def test_who_is_killed_from_outside_loses_nothing(tmp_path: Path) -> None:
    """A process that something else kills, such as the system for want of memory, costs no input: it is tried once more."""
    inputs = [str(n) for n in range(300)]
    inputs[0], inputs[150] = f"once {tmp_path / 'a'}", f"once {tmp_path / 'b'}"
    outcomes = list(fast(inputs))
    assert not any(o.error for o in outcomes)
    assert [o.index for o in outcomes if o.value == "survived"] == [0, 150]
    assert (tmp_path / "b").exists()


@posix
def test_idle_and_busy_workers_may_be_killed_midway() -> None:
    """Killed between two results, workers are replaced, and every input still has its outcome."""
    outcomes = fast(["slow"] * 400)
    values = [next(outcomes).value for _ in range(20)]
    for child in multiprocessing.active_children():
        os.kill(child.pid or 0, signal.SIGKILL)
    values += [o.value for o in outcomes]
    assert values == ["slow"] * 400


@pytest.mark.parametrize(
    ("item", "shown"), [("stuck", "Unpicklable"), ("one-way", "OneWay"), ("function", "lambda"), ("arrival", "no arrival")]
)
def test_what_cannot_travel_back_is_described(item: str, shown: str) -> None:
    """An error or a value that does not pickle, or not back, is an error that shows it; the neighbours arrive."""
    outcomes = list(fast(["a", *["b"] * 9, item, "c"]))
    assert [o.value for o in outcomes if o.index != 10] == ["aa", *["bb"] * 9, "cc"]
    assert shown in str(outcomes[10].error)


def test_what_cannot_travel_there_is_worked_on_here() -> None:
    """An input that does not pickle gives what it gives without workers."""
    odd: list[Any] = ["a", *["b"] * 9, lambda: None, "c"]
    outcomes = list(fast(odd))
    assert [o.value for o in outcomes if o.index != 10] == ["aa", *["bb"] * 9, "cc"]
    assert isinstance(outcomes[10].error, TypeError)


def test_what_does_not_arrive_is_an_error() -> None:
    """An input that pickles and does not unpickle is reported, and alone."""
    outcomes = list(fast(["a", *["b"] * 9, pool_jobs.NoArrival(), "c"]))
    assert [o.value for o in outcomes if o.index != 10] == ["aa", *["bb"] * 9, "cc"]
    assert str(outcomes[10].error) == "no arrival"


@pytest.mark.parametrize("ordered", [True, False])
def test_look_ahead_is_bounded(*, ordered: bool) -> None:
    """Only a bounded number of inputs is taken beyond what the caller has taken, from the first outcome to the ten-thousandth."""
    taken = 0

    def endless() -> Iterator[str]:
        nonlocal taken
        for n in itertools.count():
            taken += 1
            yield str(n)

    outcomes = fast(endless(), ordered=ordered)
    for given in range(1, 10_000):
        next(outcomes)
        assert taken - given <= 2 * AHEAD * CHUNK_INPUTS
    outcomes.close()  # type: ignore[attr-defined]


def test_large_inputs_travel_in_small_chunks() -> None:
    """Chunks are measured by the size of their inputs too, as the caller weighs them."""
    taken = 0

    def heavy() -> Iterator[str]:
        nonlocal taken
        for _ in range(200):
            taken += 1
            yield "x"

    outcomes = fast(heavy(), weigh=lambda _: 1_000_000)
    next(outcomes)
    assert taken <= 2 * AHEAD
    assert sum(1 for _ in outcomes) == 199


def test_few_inputs_are_spread() -> None:
    """Two inputs go to two workers."""
    assert len({o.value for o in fast(["who", "who"])}) == 2


def test_big_inputs_and_big_answers_cross() -> None:
    """Parent and worker never wait for each other, though each has more to send than a pipe holds."""
    outcomes = list(fast((str(n % 10) * 300_000 for n in range(40)), 1))
    assert [len(o.value) for o in outcomes] == [600_000] * 40


def test_no_input_starts_no_worker() -> None:
    """Nothing in, nothing out."""
    before = multiprocessing.active_children()
    assert list(fast([], 4)) == []
    assert multiprocessing.active_children() == before


@pytest.mark.parametrize("how", ["close", "drop", "exhaust"])
def test_processes_end_with_the_iterator(run: Callable[..., Iterator[Outcome]], how: str) -> None:
    """Read to its end, closed early or thrown away, the iterator leaves no process."""
    outcomes = run(["slow"] * 300)
    next(outcomes)
    assert multiprocessing.active_children()
    if how == "close":
        outcomes.close()  # type: ignore[attr-defined]
    elif how == "exhaust":
        assert sum(1 for _ in outcomes) == 299
    del outcomes
    gc.collect()
    assert multiprocessing.active_children() == []


def test_an_error_of_the_source_comes_after_what_it_gave() -> None:
    """When the iterable itself raises, every input before it has its outcome, as without workers."""

    def broken() -> Iterator[str]:
        yield from map(str, range(100))
        raise OSError("the disk is gone")

    given = []
    with pytest.raises(OSError, match="the disk is gone"):
        given += [o.index for o in fast(broken())]
    outcomes = fast(broken())
    given = [next(outcomes).index for _ in range(100)]
    assert given == list(range(100))
    with pytest.raises(OSError, match="the disk is gone"):
        next(outcomes)


def test_two_pools_at_once() -> None:
    """Pools do not hold each other's pipes open: a death in one is seen while the other lives."""
    one, two = fast(["a", *["slow"] * 50, "die", "z"]), fast(["b", *["slow"] * 50])
    pairs = list(itertools.zip_longest(one, two))
    assert [type(a.error) for a, _ in pairs if a.error] == [WorkerLostError]
    assert len(pairs) == 53


SCRIPT = """
import multiprocessing, os, sys, time
sys.path.insert(0, {tests!r})
from pool_jobs import work
from wireparse.batch.pool import run_parallel
def main():
    outcomes = run_parallel(work, (("slow") for _ in iter(int, 1)), 2, ordered=True, context=multiprocessing.get_context({method!r}))
    for n, _ in enumerate(outcomes):
        if n == 100:
            print(*(child.pid for child in multiprocessing.active_children()), flush=True)
{guard}main()
"""


def _script(folder: Path, method: str, guard: str) -> Path:
    path = folder / "endless.py"
    path.write_text(SCRIPT.format(tests=str(Path(__file__).parent), method=method, guard=guard), encoding="utf-8")
    return path


def _alive(pid: int) -> bool:
    """Tell whether the process still runs; one that nobody has waited for yet is dead."""
    try:
        return Path(f"/proc/{pid}/stat").read_text(encoding="ascii").rsplit(")", 1)[1].split()[0] != "Z"
    except OSError:
        return False


@pytest.mark.skipif(not Path("/proc/self/stat").exists(), reason="looks into /proc")
@pytest.mark.parametrize(
    ("method", "end"),
    [*((method, signal.SIGINT) for method in METHODS), ("fork", signal.SIGTERM), ("fork", signal.SIGKILL), ("spawn", signal.SIGKILL)],
)
def test_workers_end_with_the_program(tmp_path: Path, method: str, end: signal.Signals) -> None:
    """Ctrl-C, which reaches the workers too, or the death of the parent ends them; only the parent says a word."""
    script = _script(tmp_path, method, 'if __name__ == "__main__": import signal; signal.signal(2, signal.default_int_handler); ')
    command = [sys.executable, str(script)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, start_new_session=True) as process:
        assert process.stdout is not None
        workers = [int(pid) for pid in process.stdout.readline().split()]
        assert len(workers) == 2
        if end is signal.SIGINT:
            os.killpg(process.pid, end)
        else:
            process.send_signal(end)
        _, complaint = process.communicate(timeout=60)
    assert process.returncode == -end
    assert complaint.count("Traceback") == (end is signal.SIGINT)
    for _ in range(200):
        if not any(map(_alive, workers)):
            break
        time.sleep(0.05)
    assert not any(map(_alive, workers))


def test_a_script_without_guard_is_told_what_to_do(tmp_path: Path) -> None:
    """Where processes are spawned, a script that starts its work on import ends with advice, not in an endless row of processes."""
    done = subprocess.run([sys.executable, str(_script(tmp_path, "spawn", ""))], capture_output=True, text=True, timeout=120, check=False)
    assert done.returncode == 1
    assert 'must start its work under `if __name__ == "__main__":`' in done.stderr.splitlines()[-1]


def test_the_error_of_a_lost_worker_pickles() -> None:
    """It may travel on."""
    error = pickle.loads(pickle.dumps(WorkerLostError(7, -9)))
    assert (error.index, error.exitcode, str(error)) == (7, -9, str(WorkerLostError(7, -9)))
