"""NITF whose elements stand where they should not."""

import wireparse


def test_contents_inside_contents_are_read_once() -> None:
    """A body that opens again and again gives its words once, so that a text grows no faster than its message."""
    message = b"<nitf><body><body.content>" + b"<body.content><p>The ferry sails. " * 80
    text = wireparse.parse_dispatch(message, envelope="nitf").text
    assert text.count("The ferry sails.") == 80
