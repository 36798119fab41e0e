"""What the tests of the envelopes share: samples of our own invention, and a view of a story that JSON can hold."""

from __future__ import annotations

import pathlib
from typing import Any

from wireparse.story import Part, Story, as_read

SAMPLES = pathlib.Path(__file__).parent / "samples"


def view(story: Story) -> dict[str, Any]:
    """Show a story with the words of every part that its envelope declares."""
    header = story.header
    fields = ("service", "sequence", "priority", "category", "word_count", "slug", "version", "selector", "urgency", "status")
    lists = ("ids", "keywords", "subjects", "extra")
    return {
        "envelope": story.envelope,
        "format": story.format,
        "language": story.language,
        "header": header
        and {name: value for name in fields if (value := getattr(header, name)) is not None}
        | {name: [list(item) if isinstance(item, tuple) else item for item in value] for name in lists if (value := getattr(header, name))}
        | ({"filed": str(header.filed.datetime or header.filed.local)} if header.filed else {}),
        "timestamps": [[stamp.role, stamp.text, str(stamp.datetime or stamp.local or stamp.date)] for stamp in story.timestamps],
        "notices": [[notice.kind, notice.ordinal, notice.text] for notice in story.notices],
        "parts": [[block.part, as_read(story.text, block.start, block.end)] for block in story.declared if block.part is not Part.ENVELOPE],
        "diagnostics": [diagnostic.code for diagnostic in story.diagnostics],
    }


def messages() -> list[str]:
    """List the names of the sample messages."""
    return sorted(path.name for path in SAMPLES.iterdir() if not path.name.endswith(".expected.json") and path.name[0] != ".")
