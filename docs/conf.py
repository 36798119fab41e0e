"""How the documentation is built: python -m sphinx -n -W -b html docs docs/_build/html."""

from __future__ import annotations

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent / "_ext"))

import wireparse

project = "wireparse"
author = "The wireparse founders"
project_copyright = "The wireparse founders"
release = version = wireparse.__version__

extensions = ["myst_parser", "sphinx.ext.autodoc", "sphinx.ext.doctest", "sphinx.ext.napoleon", "tables"]
myst_enable_extensions = ["deflist", "fieldlist"]
myst_heading_anchors = 3
exclude_patterns = ["_build"]
html_theme = "furo"
html_title = "wireparse"
html_static_path = ["_static"]
html_copy_source = False

# Docstrings write code in single backticks.
default_role = "code"
autodoc_member_order = "bysource"
autodoc_typehints_format = "short"
# The examples of docstrings are run by pytest, within their modules; here those of the pages.
doctest_test_doctest_blocks = ""
napoleon_google_docstring = True
napoleon_numpy_docstring = False

# Names of the standard library and of attrs have no page here; no inventory is fetched, so that the build needs no network.
nitpick_ignore_regex = [
    ("py:class", r"(datetime|dt|enum|pathlib|collections|typing|types|attr|attrs)\..*"),
    ("py:class", r"(date|tzinfo|Iterator|Iterable|Mapping|Any|Exception|BinaryIO|TextIO|StrEnum|optional)"),
    ("py:class", r"(pa\..*|StructType|Table)"),  # Arrow's and Spark's
]
