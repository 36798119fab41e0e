"""Bodies of HTML and NITF become paragraphs, crossheads, lists and tables."""

from __future__ import annotations

import pytest

from wireparse.envelopes.bodies import read_pieces
from wireparse.envelopes.hypertext import parse_hypertext
from wireparse.envelopes.markup import MOST
from wireparse.envelopes.prose import plain_pieces


def shown(text: str) -> list[tuple[str, str]]:
    """List the pieces of a body by the first letters of their part."""
    return [(piece.part.value, piece.words) for piece in read_pieces(parse_hypertext(text))]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("<p>One.</p><p>Two.</p>", [("PARAGRAPH", "One."), ("PARAGRAPH", "Two.")]),
        ("One <b>bold</b> word.", [("PARAGRAPH", "One bold word.")]),
        ("<p>One<p>Two", [("PARAGRAPH", "One"), ("PARAGRAPH", "Two")]),
        ("<P CLASS=x>One</P>", [("PARAGRAPH", "One")]),
        ("a<br>b<br/><br />c", [("PARAGRAPH", "a b"), ("PARAGRAPH", "c")]),
        ("<p>a</br>b</p>", [("PARAGRAPH", "a b")]),
        ("<p> \n </p><p>—</p><p/>", []),
        ("<p>a\u00a0b  c\n d</p>", [("PARAGRAPH", "a\u00a0b c d")]),
        ("<h2>Head</h2><hl2>Other</hl2><p>x</p>", [("CROSSHEAD", "Head"), ("CROSSHEAD", "Other"), ("PARAGRAPH", "x")]),
        ("<ul><li>a<li>b</ul>", [("LIST", "a"), ("LIST", "b")]),
        ("<ol><li><p>a</p><p>b</p></li></ol>", [("LIST", "a"), ("LIST", "b")]),
        ("<table><tr><th>a<th>b</tr><tr><td>1<td>2</tr></table>", [("TABLE", "a | b\n1 | 2")]),
        ("<table><tr><td>frame</td></tr></table>", [("PARAGRAPH", "frame")]),
        ("<table>loose</table>", [("PARAGRAPH", "loose")]),
        ("<table><tr><td> </td></tr></table>", []),
        ("<pre>\n a  1\n b  2\n\n</pre>", [("TABLE", " a  1\n b  2")]),
        ("<pre>one</pre>", [("PARAGRAPH", "one")]),
        ("<blockquote>Said.</blockquote>", [("PARAGRAPH", "Said.")]),
        ("<figure><img alt='x'><figcaption>Cap</figcaption></figure><p>x</p>", [("FURNITURE", "Cap"), ("PARAGRAPH", "x")]),
        (
            "<media><p>a</p><ul><li>b</li></ul><table><tr><td>c</td><td>d</td></tr></table></media>",
            [("FURNITURE", w) for w in ("a", "b", "c | d")],
        ),
        ("<p class='x crosshead'>Head</p>", [("CROSSHEAD", "Head")]),
        ("<div><span class=vignette>Art</span><span class='source'>TT</span></div>", [("KICKER", "Art"), ("CREDIT", "TT")]),
        ("<div class='notepad public'><p>no</p></div>", [("FURNITURE", "no")]),
        ("<head><title>t</title></head><style>s</style><script>x</script>y", [("PARAGRAPH", "y")]),
        ("a &amp; b &lt;c&gt; &eacute; &#8364; &nope;", [("PARAGRAPH", "a & b <c> é € &nope;")]),
        ("<!-- no --><![CDATA[a < b]]><?pi?><!DOCTYPE x>", [("PARAGRAPH", "a < b")]),
        ("a < b and <", [("PARAGRAPH", "a < b and <")]),
        ("<p>a</div></p>b", [("PARAGRAPH", "a"), ("PARAGRAPH", "b")]),
        ("x <a href='1", [("PARAGRAPH", "x <a href='1")]),
        ("x <!-- open", [("PARAGRAPH", "x <!-- open")]),
    ],
)
def test_body_is_cut_into_its_parts(text: str, expected: list[tuple[str, str]]) -> None:
    """Whatever the markup, the words are there once, in order and in their part."""
    assert shown(text) == expected


@pytest.mark.parametrize(
    "text", ["<" * 100_000, "<!--" * 50_000, "<a " * 50_000, "<p>" * 150_000, "</p>" * 100_000, "<![CDATA[" * 30_000, "&" * 100_000]
)
def test_hostile_markup_is_read_in_one_pass(text: str) -> None:
    """Unclosed constructs are looked for once each; deep and many elements are taken up to the limits."""
    root = parse_hypertext(text)
    assert sum(1 for _ in root.walk()) <= MOST + 1
    read_pieces(root)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("One\ntwo.\n\nThree.", ["One two.", "Three."]),
        ("One.\r\nTwo.\r\n", ["One.", "Two."]),
        ("\n\nOne.\rTwo.\n", ["One.", "Two."]),
        ("", []),
        (" \n ", []),
        ("One", ["One"]),
    ],
)
def test_plain_text_is_cut_at_blank_lines_or_lines(text: str, expected: list[str]) -> None:
    """Where a blank line parts paragraphs, a line break only wraps."""
    assert [piece.words for piece in plain_pieces(text)] == expected
