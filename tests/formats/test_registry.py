"""The registry of formats: immutable, lazy, and deaf to the order of installation."""

from __future__ import annotations

import subprocess
import sys
import warnings
from pathlib import Path
from typing import Any

import pytest

import wireparse
from wireparse.errors import FormatError, PluginWarning, UnknownFormatError
from wireparse.formats import registry as registry_module
from wireparse.formats.builtin import BUILTIN
from wireparse.formats.plugins import Plugin, found_plugins
from wireparse.formats.registry import FormatRegistry, default_registry
from wireparse.formats.spec import STRONG, AgencyFormat, Cue

MINE = AgencyFormat(name="mine", agency="My News", aliases=("my news",), tags=("MINE",), cues=(Cue("tag", r"\(MINE\) -", STRONG),))
TEXT = "OSLO (MINE) - Le port rouvre lundi matin, dit la mairie."


def test_names_of_the_contract() -> None:
    """The built-in names are those that the contract promises."""
    names = """afp aap adnkronos anadolu ani anp ansa ap apa aps ats belga cp dpa efe europapress interfax kna kyodo lusa map ntb pa pana pti reuters ria
    ritzau sid stt tass tt upi xinhua yonhap generic"""
    assert default_registry().names() == tuple(sorted(names.split()))


@pytest.mark.parametrize("row", BUILTIN, ids=lambda row: row.name)
def test_table_is_true_to_the_modules(row: Any) -> None:
    """The table of tags and words is what the modules declare: fresh, and enough for every cue to be tried."""
    fmt = default_registry().get(row.name)
    assert (fmt.name, fmt.tags) == (row.name, row.tags)


def test_get_by_name_and_alias() -> None:
    """A format is found by its name, and by an alias in any case."""
    assert default_registry().get("afp").agency == "Agence France-Presse"
    assert default_registry().get("Agence France-Presse").name == "afp"
    assert default_registry().find("nobody") is None


def test_unknown_name_lists_the_known() -> None:
    """A name that nobody has is an error that lists the names."""
    with pytest.raises(UnknownFormatError, match=r"no agency format is called 'nobody'.*afp.*xinhua"):
        default_registry().get("nobody")
    with pytest.raises(UnknownFormatError):
        wireparse.parse_dispatch("x", format="nobody")


def test_register_gives_a_new_registry() -> None:
    """`register` leaves the old registry alone."""
    more = default_registry().register(MINE)
    assert "mine" in more
    assert "mine" not in default_registry()
    assert len(more) == len(default_registry()) + 1
    assert more.get("my news") == MINE
    assert list(more)[-1].name == "yonhap"
    assert "mine" in repr(more)
    assert wireparse.parse_dispatch(TEXT, registry=more).format == "mine"
    assert wireparse.parse_dispatch(TEXT).format == "generic"


def test_a_taken_name_must_be_replaced_on_purpose() -> None:
    """A name that is taken is an error, unless `replace` says otherwise."""
    reuters = AgencyFormat(name="reuters", agency="My Reuters")
    with pytest.raises(FormatError, match="'reuters' is registered already"):
        default_registry().register(reuters)
    with pytest.raises(FormatError):
        default_registry().register(MINE).register(MINE)
    mine = default_registry().register(reuters, replace=True)
    assert mine.get("reuters").agency == "My Reuters"
    assert wireparse.parse_dispatch("OSLO (Reuters) - Rien.", registry=mine).format == "generic"


def test_register_wants_a_format() -> None:
    """Anything but a format is a `TypeError`."""
    with pytest.raises(TypeError, match="AgencyFormat"):
        default_registry().register("afp")  # type: ignore[arg-type]


def test_a_registry_without_generic() -> None:
    """A caller's registry may be empty; then there is nothing to fall back on, and that is said."""
    with pytest.raises(UnknownFormatError, match="generic"):
        wireparse.parse_dispatch("Le texte.", registry=FormatRegistry())


def test_only_the_named_formats_are_imported() -> None:
    """A text that names no agency imports no agency's module but the ones that any text may be."""
    code = (
        "import sys, wireparse; wireparse.parse_dispatch('Le pont rouvre.\\n\\nLe pont rouvre lundi, dit la mairie de Mernes.');"
        "print(sorted(m.rsplit('.', 1)[1] for m in sys.modules if m.startswith('wireparse.formats.')))"
    )
    found = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout
    assert found.strip() == "['afp', 'builtin', 'detection', 'generic', 'needles', 'plugins', 'registry', 'spec']"


@pytest.fixture
def installed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Any:
    """Pretend that distributions with entry points stand on the path; give the function that adds one."""

    def add(distribution: str, points: str, code: str = "", module: str = "") -> None:
        folder = tmp_path / f"{distribution}-1.0.dist-info"
        folder.mkdir()
        (folder / "entry_points.txt").write_text(points, "utf-8")
        (folder / "METADATA").write_text(f"Metadata-Version: 2.1\nName: {distribution}\nVersion: 1.0\n", "utf-8")
        if module:
            (tmp_path / f"{module}.py").write_text(code, "utf-8")

    monkeypatch.syspath_prepend(tmp_path)
    default_registry.cache_clear()
    yield add
    default_registry.cache_clear()
    for name in [name for name in sys.modules if name.startswith("plug_")]:
        del sys.modules[name]


GOOD = """
from wireparse.formats.spec import AgencyFormat, Cue
FORMAT = AgencyFormat(name="{name}", agency="{agency}", cues=(Cue("tag", r"\\({tag}\\) -"),))
"""


def point(name: str, module: str, attribute: str = "FORMAT") -> str:
    """Write an `entry_points.txt` with one format."""
    return f"[console_scripts]\nx = y:z\n\n[wireparse.formats]\n# a format\n{name} = {module}:{attribute}\n"


def test_plugins_are_loaded(installed: Any) -> None:
    """A format of an installed package is found through the entry point and takes part in detection."""
    installed("wireparse_mine", point("mine", "plug_mine"), GOOD.format(name="mine", agency="Mine", tag="MINE"), "plug_mine")
    assert found_plugins() == (Plugin("wireparse-mine", "mine", "plug_mine:FORMAT"),)
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        assert wireparse.parse_dispatch(TEXT).format == "mine"


def test_broken_and_clashing_plugins_warn_once_and_change_nothing(installed: Any) -> None:
    """A broken or clashing plug-in gives a `PluginWarning` that names it; the first distribution by name wins."""
    installed("b_second", point("mine", "plug_second"), GOOD.format(name="mine", agency="Second", tag="MINE"), "plug_second")
    installed("a_first", point("mine", "plug_first"), GOOD.format(name="mine", agency="First", tag="MINE"), "plug_first")
    installed("c_broken", point("broken", "plug_broken"), "raise RuntimeError('no way')", "plug_broken")
    installed("d_missing", point("missing", "plug_nowhere"))
    installed("e_value", point("value", "plug_value"), "FORMAT = 'afp'", "plug_value")
    installed("f_name", point("other", "plug_other"), GOOD.format(name="another", agency="X", tag="X"), "plug_other")
    installed("g_builtin", point("afp", "plug_afp"), GOOD.format(name="afp", agency="My AFP", tag="AFP"), "plug_afp")
    with pytest.warns(PluginWarning) as caught:
        registry = default_registry()
    said = [str(w.message) for w in caught]
    assert [said_of.split("of ")[1].split(" ")[0] for said_of in said] == [
        "b-second",
        "c-broken",
        "d-missing",
        "e-value",
        "f-name",
        "g-builtin",
    ]
    assert "no way" in said[1]
    assert "AgencyFormat" in said[3]
    assert "must be the same" in said[4]
    assert registry.get("mine").agency == "First"
    assert registry.get("afp").agency == "Agence France-Presse"
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        assert wireparse.parse_dispatch("OSLO (AFP) - Rien.").agency == "Agence France-Presse"


def test_odd_path_entries_ask_importlib(installed: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Where the path holds an archive, `importlib.metadata` is asked, and the answer is the same."""
    installed("wireparse_mine", point("mine", "plug_mine"), GOOD.format(name="mine", agency="Mine", tag="MINE"), "plug_mine")
    archive = tmp_path / "x.zip"
    archive.write_bytes(b"PK\x05\x06" + bytes(18))
    monkeypatch.setattr(sys, "path", [*sys.path, str(archive)])
    assert Plugin("wireparse-mine", "mine", "plug_mine:FORMAT") in found_plugins()


def test_unreadable_folders_are_passed_over(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A folder that cannot be listed, and a file that is not UTF-8, stop nothing."""
    folder = tmp_path / "odd-1.0.dist-info"
    folder.mkdir()
    (folder / "entry_points.txt").write_bytes(b"[wireparse.formats]\n\xff = x")
    monkeypatch.setattr(sys, "path", ["", str(tmp_path), str(tmp_path / "missing")])
    assert found_plugins() == ()
    monkeypatch.setattr("os.listdir", lambda _: (_ for _ in ()).throw(OSError))
    assert found_plugins() == ()


def test_default_registry_is_made_once() -> None:
    """The default registry is one value for the whole process."""
    assert default_registry() is default_registry()
    assert registry_module.default_registry is wireparse.default_registry
