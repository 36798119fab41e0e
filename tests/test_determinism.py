"""The comparison of settings finds what differs, and takes no setting for tried that did not take effect."""

from __future__ import annotations

import base64
import sys
from pathlib import Path

import determinism
import pytest
from determinism import Setting, Verdict


@pytest.fixture
def inputs(tmp_path: Path) -> Path:
    """Give a file of two inputs."""
    path = tmp_path / "inputs"
    texts = ('BRENZ, 14 mai 2024 (AFP) - "Oui", a dit Ilena Dorvat.', "Brenz opens its port")
    path.write_text("".join(base64.b64encode(text.encode()).decode() + "\n" for text in texts), encoding="ascii")
    return path


def attempt(inputs: Path, output: str, mode: str = "plain", **rest: object) -> Verdict:
    """Read *inputs* with this Python."""
    setting = Setting("here", Path(sys.executable), mode, **rest)  # type: ignore[arg-type]
    return determinism.attempt(setting, inputs, inputs.with_name(output))


@pytest.mark.parametrize("mode", ["backwards", "first-use"])
def test_the_order_has_no_say(inputs: Path, mode: str) -> None:
    """Reading backwards, or in threads at first use, gives the lines of reading one by one."""
    assert attempt(inputs, "plain").word == "same"
    verdict = determinism.compare(attempt(inputs, mode, mode), inputs.with_name("plain"), inputs.with_name(mode))
    assert verdict.word == "same"
    assert len(inputs.with_name(mode).read_text(encoding="ascii").splitlines()) == 2


def test_a_setting_without_effect_is_not_tried(inputs: Path) -> None:
    """A fact that the worker does not confirm, a package in another version or a Python that is missing counts as not tried."""
    assert attempt(inputs, "plain", facts={"optimize": 1}, missing="no").told == "no"
    assert attempt(inputs, "plain", facts={"packages": {"attrs": "1.2"}}).word == "not tried"
    assert attempt(inputs, "plain", flags=("-O",), facts={"optimize": 1}).word == "same"
    assert determinism.attempt(Setting("none", None, missing="gone"), inputs, inputs).told == "gone"


def test_a_worker_that_fails_is_a_difference(inputs: Path) -> None:
    """An input that cannot be read makes the setting fail, with the error's last line."""
    inputs.write_text("A", encoding="ascii")
    verdict = attempt(inputs, "plain")
    assert verdict.word == "different"
    assert "Error" in verdict.told


def test_a_difference_is_shown(tmp_path: Path) -> None:
    """The first input that differs is named, with both stretches around the place."""
    first, second = tmp_path / "first", tmp_path / "second"
    first.write_text("alike\nwords here\n", encoding="ascii")
    second.write_text("alike\nwords there\n", encoding="ascii")
    verdict = determinism.compare(Verdict(Setting("x", None), "same"), first, second)
    assert verdict.word == "different"
    assert verdict.told == "1 inputs, first number 1:\n    words here\n    words there"
