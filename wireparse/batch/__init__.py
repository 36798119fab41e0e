"""Many dispatches: lazily, in order, one outcome for each input, errors as values, over processes if wanted."""

from wireparse.batch.outcomes import Outcome
from wireparse.batch.parsing import map_dispatches, parse_many, parse_to_jsonl

__all__ = ["Outcome", "map_dispatches", "parse_many", "parse_to_jsonl"]
