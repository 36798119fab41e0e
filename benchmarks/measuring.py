"""Measure one way of reading texts, in a process of its own, for `benchmarks/compare.py`.

Usage: python benchmarks/measuring.py SUBJECT TEXTS [MODEL | LANGUAGE]
       python benchmarks/measuring.py corpus TEXTS WORKERS

TEXTS is a JSON list. What is measured is one pass over it, in the processor's time; a pass that is short is repeated and the
best one taken. Importing, and loading a model, are measured beside it, and so is the peak of memory of the whole process.
"""

from __future__ import annotations

import contextlib
import gc
import importlib
import json
import resource
import sys
import time
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from typing import Any, Final

#: So long, in seconds, passes are repeated, and so often at most.
_ENOUGH: Final = 1.5
_TIMES: Final = 7
#: So many texts are read before anything is measured, so that nothing is loaded or compiled while it is.
_WARM: Final = 20

Pass = Callable[[Sequence[str]], int]


def quotes_by_wireparse(_: str) -> Pass:
    """Find quotations, their speakers and cues in running text."""
    wireparse: Any = importlib.import_module("wireparse")
    return lambda texts: sum(len(wireparse.find_quotes(text)) for text in texts)


def dispatches_by_wireparse(_: str) -> Pass:
    """Read everything: the parts of the dispatch, its instants and its quotations."""
    wireparse: Any = importlib.import_module("wireparse")
    return lambda texts: sum(len(wireparse.parse_dispatch(text).quotes) for text in texts)


def quotes_by_textacy(model: str) -> Pass:
    """Find quotations with the whole pipeline of the model, text by text."""
    spacy: Any = importlib.import_module("spacy")
    extract: Any = importlib.import_module("textacy.extract")
    pipeline = spacy.load(model)
    return lambda texts: sum(_quotations(extract, pipeline(text)) for text in texts)


def quotes_by_textacy_at_its_best(model: str) -> Pass:
    """Find quotations without the recognition of entities, which is not used, and with texts in batches."""
    spacy: Any = importlib.import_module("spacy")
    extract: Any = importlib.import_module("textacy.extract")
    pipeline = spacy.load(model, exclude=["ner"])
    return lambda texts: sum(_quotations(extract, doc) for doc in pipeline.pipe(texts))


def _quotations(extract: Any, doc: Any) -> int:
    """Count quotations; a text with an odd number of quotation marks is refused by textacy."""
    try:
        return len(list(extract.direct_quotations(doc)))
    except ValueError:
        return 0


def times_by_wireparse(_: str) -> Pass:
    """Find the instants of header lines, the language unknown."""
    wireparse: Any = importlib.import_module("wireparse")
    return lambda lines: sum(len(wireparse.parse_timestamps(line)) for line in lines)


def times_by_wireparse_told(language: str) -> Pass:
    """Find the instants of header lines in a language that is known."""
    wireparse: Any = importlib.import_module("wireparse")
    return lambda lines: sum(len(wireparse.parse_timestamps(line, language=language)) for line in lines)


def times_by_dateparser(_: str) -> Pass:
    """Find the instants of header lines, the language unknown."""
    search: Any = importlib.import_module("dateparser.search")
    return lambda lines: sum(len(search.search_dates(line) or ()) for line in lines)


def times_by_dateparser_told(language: str) -> Pass:
    """Find the instants of header lines in a language that is known."""
    search: Any = importlib.import_module("dateparser.search")
    return lambda lines: sum(len(search.search_dates(line, languages=[language]) or ()) for line in lines)


def times_by_dateutil(_: str) -> Pass:
    """Find one instant in each header line; dateutil knows English only."""
    parser: Any = importlib.import_module("dateutil.parser")

    def work(lines: Sequence[str]) -> int:
        found = 0
        for line in lines:
            with contextlib.suppress(ValueError, OverflowError):
                found += parser.parse(line, fuzzy=True) is not None
        return found

    return work


def one_dispatch(_: str) -> Pass:
    """Read dispatches with no limit on their size."""
    wireparse: Any = importlib.import_module("wireparse")
    limits = wireparse.Limits(characters=None, paragraphs=None, quotes=None, timestamps=None)
    return lambda texts: sum(len(wireparse.parse_dispatch(text, limits=limits).quotes) for text in texts)


SUBJECTS: Final[dict[str, Callable[[str], Pass]]] = {
    "find_quotes": quotes_by_wireparse,
    "parse_dispatch": dispatches_by_wireparse,
    "textacy": quotes_by_textacy,
    "textacy at its best": quotes_by_textacy_at_its_best,
    "parse_timestamps": times_by_wireparse,
    "parse_timestamps, language known": times_by_wireparse_told,
    "dateparser": times_by_dateparser,
    "dateparser, language known": times_by_dateparser_told,
    "dateutil": times_by_dateutil,
    "one dispatch": one_dispatch,
}


def measure(subject: str, texts: Sequence[str], extra: str) -> dict[str, Any]:
    """Measure one subject."""
    started = time.perf_counter()
    work = SUBJECTS[subject](extra)
    ready = time.perf_counter() - started
    if len(texts) > 1:
        work(texts[:_WARM])
    before = _peak()
    times: list[float] = []
    found = 0
    while not times or (sum(times) < _ENOUGH and len(times) < _TIMES):
        gc.collect()
        started = time.process_time()
        found = work(texts)
        times.append(time.process_time() - started)
    return {
        "seconds": min(times),
        "ready_seconds": ready,
        "texts": len(texts),
        "characters": sum(map(len, texts)),
        "found": found,
        "peak_mb": _peak(),
        "grown_mb": _peak() - before,
    }


def measure_corpus(texts: Sequence[str], workers: int) -> dict[str, Any]:
    """Measure by the wall's clock how long a corpus takes to lines of JSON, the start of workers included."""
    batch: Any = importlib.import_module("wireparse.batch")
    started = time.perf_counter()
    size = sum(len(line) for line in batch.parse_to_jsonl(texts, workers=workers))
    return {"wall_seconds": time.perf_counter() - started, "texts": len(texts), "written": size, "peak_mb": _peak()}


def _peak() -> float:
    unit = 1 if sys.platform == "darwin" else 1024
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * unit / 1e6


def main(arguments: Iterable[str]) -> int:
    """Measure what the command line names."""
    subject, path, *extra = arguments
    texts = json.loads(Path(path).read_text(encoding="ascii"))
    print(json.dumps(measure_corpus(texts, int(extra[0])) if subject == "corpus" else measure(subject, texts, *(extra or [""]))))
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
