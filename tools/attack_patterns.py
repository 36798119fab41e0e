"""Attack every pattern of the library: none may take more than linear time, whatever the text.

Usage: python tools/attack_patterns.py [--growth] [--checker] [--only WORDS]      both checks without an option

Growth: each pattern is tried on texts made of its own character classes, repetitions and required words, in a process of its own
with a time limit. What seems dear at a few thousand characters is measured at ever doubled lengths, best of five, in the
processor's time: it fails if the time more than doubles, twice in a row, or a character costs too much.

Checker: each pattern, translated, is judged by recheck (through redos-linter, which brings it and an interpreter for it). It takes a
repetition with a high bound for one without, so the text that it says is slow is measured as above, and counts if it is. Where it comes
to no verdict in its time, or its text is not slow, the shape of the pattern has to prove it linear (`tools/pattern_bounds.py`); all
patterns without a verdict are listed with their proof. What neither decides is a finding like any other, called `undecided`.

`tools/patterns_allowed.toml` names the patterns that may be found, each with the reason why it is bounded all the same. An entry that
fits no pattern of the library any more is an error.
"""

from __future__ import annotations

import argparse
import collections
import functools
import importlib
import itertools
import json
import multiprocessing
import random
import subprocess
import sys
import time
import tomllib
from collections.abc import Callable, Iterator, Sequence
from multiprocessing.connection import Connection
from pathlib import Path
from typing import Any, Final, NamedTuple

from pattern_bounds import linear
from pattern_shapes import example, javascript, members, nodes, parsed, repeats
from patterns import Found, collect

HERE: Final = Path(__file__).resolve().parent
ALLOWED: Final = HERE / "patterns_allowed.toml"
#: Every pattern is first tried on texts of this length; what costs more than so many seconds a character there is measured.
_SHORT: Final = 4_000
_SUSPICIOUS: Final = 1e-6
#: Lengths that are measured, how often, and when measuring ends.
_LENGTHS: Final = (4_000, 8_000, 16_000, 32_000)
_TIMES: Final = 5
_ENOUGH: Final = 0.5
#: So many of the dearest attacks on a pattern are measured.
_MEASURED: Final = 6
#: Doubling the text may take so much more time; and a character may cost so many seconds.
_RATIO: Final = 2.6
_DEAREST: Final = 10e-6
#: Below this the clock tells nothing.
_NOISE: Final = 0.004
#: A pattern that has taken so long, in seconds, runs away.
_LIMIT: Final = 120
#: What stands in any attack beside what the pattern itself is made of.
_COMMON: Final = (
    '"',
    "“",
    "”",
    " ",
    "\n",
    "\r\n",
    "A",
    "a",
    "Abc ",
    "1",
    ".",
    ",",
    "-",
    " - ",
    "a ",
    "(",
    "/",
    "A. ",
    "said ",
    "\x00",
    "1,",
)
_MOST: Final = 160
#: So long, in milliseconds, recheck may ponder over a pattern that is proved linear by its shape, and over any other.
_PROVED: Final = 2_000
_UNPROVED: Final = 20_000

#: A pattern, the way in which it was used or what the checker says, and what was found.
Findings = list[tuple[Found, str, str]]
#: The ways in which a pattern is used: at one place, on a whole text, sought everywhere.
WAYS: Final = ("match", "fullmatch", "search")
#: What stands in place of a way where nothing tells whether a pattern is linear.
UNDECIDED: Final = "undecided"
#: What the shape of a pattern proves.
_SHAPES: Final = {"bounded": "bounded by its shape", "apart": "linear by its shape", "": "not proved by its shape"}
#: So much of a pattern is shown where it stands in a list.
_SHOWN: Final = 130


class Attack(NamedTuple):
    """A text that grows: what is repeated, and what stands around it."""

    before: str
    unit: str
    behind: str

    def text(self, length: int) -> str:
        """Give the text of about that length."""
        return self.before + self.unit * max(1, length // len(self.unit)) + self.behind


def attacks(pattern: Found) -> list[Attack]:
    """Make the attacks on *pattern*, always the same ones."""
    tree = parsed(pattern.source, pattern.flags)
    found = list(_attacks(tree))
    unique = list(dict.fromkeys(attack for attack in found if attack.unit))
    if len(unique) > _MOST:
        unique = unique[: _MOST // 2] + random.Random(1).sample(unique[_MOST // 2 :], _MOST // 2)  # noqa: S311
    return unique


def _attacks(tree: Any) -> Iterator[Attack]:
    whole = example(tree)
    for repeat in repeats(tree):
        for behind in ("", "\x00", repeat.behind[:-1] + "\x00", "\x00" + whole):
            yield Attack(repeat.before, repeat.body, behind)
        yield Attack("", repeat.before + repeat.body, "")
        yield Attack("", repeat.before + repeat.body * 3, "\x00")
        yield Attack(repeat.before, repeat.body + repeat.behind[:-1], "\x00")
    yield Attack("", whole, "\x00")
    yield Attack("", whole[:-1], "\x00")
    own = [letter for op, value in nodes(tree) if str(op) == "IN" for letter in members(value)]
    units = list(dict.fromkeys((*own, *_COMMON)))
    for unit in units:
        yield Attack("", unit, "")
        yield Attack(whole[:1], unit, whole)
        yield Attack(whole[:-1], unit, "\x00")
    for first, second in itertools.pairwise(own):
        yield Attack("", first + second, whole)


def seconds(compiled: Any, text: str, way: str) -> float:
    """Measure one way of using a pattern on *text*."""
    started = time.process_time()
    if way == "search":
        for _ in compiled.finditer(text):
            pass
    else:
        getattr(compiled, way)(text)
    return time.process_time() - started


def grows(compiled: Any, attack: Attack | Proposed, way: str) -> str | None:
    """Tell how the cost grows with the length of the attack, if it does so more than it may."""
    times: list[tuple[int, float]] = []
    for length in _LENGTHS:
        text = attack.text(length)
        first = seconds(compiled, text, way)
        often = _TIMES - 1 if first < _ENOUGH / _TIMES else 1
        times.append((len(text), min(first, *(seconds(compiled, text, way) for _ in range(often)))))
        if first > _ENOUGH:
            break
    ratios = [later / max(earlier, 1e-9) for (_, earlier), (_, later) in itertools.pairwise(times)]
    size, last = times[-1]
    steep = len(ratios) >= 2 and min(ratios[-2:]) > _RATIO and last > _NOISE  # noqa: PLR2004
    dear = last / size > _DEAREST
    if not steep and not dear:
        return None
    told = ", ".join(f"{ratio:.1f}" for ratio in ratios)
    return f"doubling takes {told} times as long; {last / size * 1e6:.1f} µs a character at {size}"


def _try(pattern: Found, pipe: Connection) -> None:
    """Try all attacks on one pattern and send what was found in each way of using it."""
    compiled = pattern.compiled()
    for way in WAYS:
        dear: list[tuple[float, Attack]] = []
        for attack in attacks(pattern):
            text = attack.text(_SHORT)
            cost = seconds(compiled, text, way) / len(text)
            if cost > _SUSPICIOUS:
                dear.append((cost, attack))
            if len(dear) > _MEASURED and cost > _DEAREST:
                break  # nobody needs to know what else is dear
        for _, attack in sorted(dear, reverse=True)[:_MEASURED]:
            if found := grows(compiled, attack, way):
                pipe.send((way, f"{found}; on {attack.before[-30:]!a} + {attack.unit!a} * n + {attack.behind[:30]!a}"))
                break
    pipe.send(None)


def check_growth(patterns: Sequence[Found], attempt: Callable[[Found, Connection], None] = _try) -> Findings:
    """Attack all *patterns*, each in a process that can be ended."""
    context = multiprocessing.get_context("fork")
    found: Findings = []
    for pattern in patterns:
        receiver, sender = context.Pipe(duplex=False)
        process = context.Process(target=attempt, args=(pattern, sender), daemon=True)
        process.start()
        sender.close()
        try:
            while True:
                if not receiver.poll(_LIMIT):
                    found.append((pattern, "any", f"it had not ended after {_LIMIT} s"))
                    break
                told = receiver.recv()
                if told is None:
                    break
                found.append((pattern, *told))
        except EOFError:
            found.append((pattern, "any", "the process died"))
        process.kill()
        process.join()
    return found


class Proposed(NamedTuple):
    """A text that grows as recheck would have it: at each of its places something else is repeated."""

    pumps: tuple[tuple[str, str], ...]
    suffix: str

    def text(self, length: int) -> str:
        """Give the text of about that length."""
        times = max(1, length // sum(len(unit) for _, unit in self.pumps))
        return "".join(before + unit * times for before, unit in self.pumps) + self.suffix


def check_by_recheck(patterns: Sequence[Found]) -> Findings:
    """Let recheck judge all *patterns*, measure what it calls slow, and tell of what it does not decide how it is decided."""
    deno: Any = importlib.import_module("deno")
    redos_linter: Any = importlib.import_module("redos_linter")
    proofs = [linear(pattern.source, pattern.flags, pattern.engine) for pattern in patterns]
    items = []
    for pattern, proof in zip(patterns, proofs, strict=True):
        source, flags = javascript(parsed(pattern.source, pattern.flags), pattern.flags)
        items.append({"source": source, "flags": flags, "timeout": _PROVED if proof else _UNPROVED})
    bundle = Path(redos_linter.__file__).parent / "recheck.bundle.js"
    command = [deno.find_deno_bin(), "run", "--allow-read", str(HERE / "recheck.js"), bundle.as_uri()]
    done = subprocess.run(command, input=json.dumps(items), capture_output=True, text=True, check=True)
    found: Findings = []
    count = collections.Counter[str]()
    for pattern, proof, verdict in zip(patterns, proofs, json.loads(done.stdout), strict=True):
        slow: Findings = []
        if verdict["status"] == "vulnerable":
            attack = Proposed(tuple((pump["prefix"], pump["pump"]) for pump in verdict["pumps"]), verdict["suffix"])
            measured = check_growth([pattern], functools.partial(_try_proposed, attack))
            slow = [(pattern, way, f"{told}; {verdict['told'][:120]}") for pattern, way, told in measured]
            if not slow and not proof:
                slow = [(pattern, UNDECIDED, f"recheck calls it slow, its text does not show it: {verdict['told'][:120]}")]
            count["called slow and measured so" if measured else f"called slow, linear where measured, {_SHAPES[proof]}"] += 1
        elif verdict["status"] == "safe":
            count["safe"] += 1
        elif proof:
            count[f"not decided, {_SHAPES[proof]}"] += 1
            print(f"recheck gives no verdict, the shape does ({proof}): {str(pattern)[:_SHOWN]}")
        else:
            count[f"not decided, {_SHAPES[proof]}"] += 1
            slow = [(pattern, UNDECIDED, f"neither recheck nor the shape tells that it is linear: {verdict['told']}")]
        found += slow
    print("recheck says: " + "; ".join(f"{number} {words}" for words, number in count.most_common()))
    return found


def _try_proposed(attack: Proposed, pattern: Found, pipe: Connection) -> None:
    """Try what recheck proposes in each way of using a pattern; bytes are tried as the text of their code points."""
    compiled = pattern.compiled()
    for way in WAYS:
        if told := grows(compiled, attack, way):
            pipe.send((way, told))
    pipe.send(None)


def main(arguments: Sequence[str] | None = None) -> int:
    """Check the patterns in the ways that the command line names; the exit code tells whether any is found that may not be."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--growth", action="store_true", help="only attack them")
    parser.add_argument("--checker", action="store_true", help="only let recheck judge them")
    parser.add_argument("--only", default="", help="only patterns whose place or text holds these words")
    chosen = parser.parse_args(arguments)
    patterns, missed = collect()
    for place in missed:
        print(f"{place}: compiles a pattern that was not seen")
    allowed = {entry["pattern"]: entry for entry in tomllib.loads(ALLOWED.read_text(encoding="utf-8")).get("allowed", [])}
    stale = [source for source in allowed if source not in {pattern.source for pattern in patterns}]
    for source in stale:
        print(f"{ALLOWED.name}: no pattern is written {source!a} any more")
    patterns = [pattern for pattern in patterns if chosen.only in str(pattern)]
    bad = len(missed) + len(stale)
    both = chosen.growth == chosen.checker
    for name, wanted, check in (("growth", both or chosen.growth, check_growth), ("recheck", both or chosen.checker, check_by_recheck)):
        if not wanted:
            continue
        started = time.monotonic()
        found = check(patterns)
        told = [finding for finding in found if finding[1] not in allowed.get(finding[0].source, {}).get("found_by", ())]
        for pattern, way, verdict in told:
            print(f"{pattern}\n    {name}, {way}: {verdict}")
        bad += len(told)
        spent, counted = time.monotonic() - started, len(found) - len(told)
        print(f"{name}: {len(patterns)} patterns in {spent:.0f} s; {counted} findings allowed, {len(told)} found", flush=True)
    return 1 if bad else 0


if __name__ == "__main__":
    sys.exit(main())
