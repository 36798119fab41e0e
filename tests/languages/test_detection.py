"""Which language a text is written in."""

from __future__ import annotations

from typing import Any

import pytest

import wireparse
from wireparse.formats.registry import default_registry
from wireparse.languages.detection import choose_language, detect_language
from wireparse.languages.lookup import LANGUAGES, language_data
from wireparse.story import Story


@pytest.mark.parametrize(
    ("tag", "text"),
    [
        ("en", "The harbour will reopen on Monday, and the ferries will sail from there, the mayor said."),
        ("fr", "Le port rouvrira lundi et les bacs partiront de là, selon la mairie qui l'a annoncé dans un communiqué."),
        ("de", "Der Hafen wird am Montag wieder geöffnet, und die Fähren fahren von dort, sagte der Bürgermeister."),
        ("es", "El puerto reabrirá el lunes y los barcos saldrán de allí, según dijo la alcaldesa en un comunicado."),
        ("pt", "O porto reabre na segunda-feira e os barcos vão sair de lá, disse o presidente da câmara, que não deu detalhes."),
        ("it", "Il porto riaprirà lunedì e i traghetti partiranno da lì, ha detto il sindaco che non ha dato altri dettagli."),
        ("nl", "De haven gaat maandag weer open en de veerboten zullen van daar vertrekken, heeft de burgemeester gezegd."),
        ("ru", "Порт откроется в понедельник, и паромы будут ходить оттуда, как сообщил мэр, который не назвал время."),
        ("fr", 'BRENZ, 14 mai 2024 (AFP) - "Les quais sont prêts", a déclaré la ministre Ilena Dorvat.'),
        (
            "da",
            "Havnen åbnede igen efter to år, og borgmesteren blev glad, da hun så færgerne sejle ud af havnen, hvor mange ventede på dem.",
        ),
        ("nb", "Havnen åpner igjen på mandag, og fergene skal gå fra den, sier ordføreren, som ikke vet hvor mange det blir av dem nå."),
        ("sv", "Hamnen öppnar igen på måndag och färjorna ska gå från den, säger borgmästaren, som inte vet hur många det blir."),
        ("fi", "Satama avataan taas maanantaina ja lautat lähtevät sieltä, kertoo kaupunginjohtaja, joka ei tiedä kuinka monta niitä on."),
        ("tr", "Liman pazartesi günü yeniden açılacak ve feribotlar buradan kalkacak, dedi başkan; ancak bu konuda bir tarih vermedi."),
        ("ar", "يعاد فتح الميناء يوم الاثنين وتنطلق العبارات منه"),
        ("zh", "港口将于周一重新开放，渡轮将从那里出发。"),
        ("ja", "港は月曜日に再開し、フェリーはそこから出航する。"),
        ("ko", "항구는 월요일에 다시 문을 열고 여객선은 그곳에서 출항한다."),
        ("el", "Το λιμάνι θα ανοίξει ξανά τη Δευτέρα"),
        ("he", "הנמל ייפתח מחדש ביום שני"),
        ("hi", "बंदरगाह सोमवार को फिर से खुलेगा"),
        ("th", "ท่าเรือจะเปิดอีกครั้งในวันจันทร์"),
    ],
)
def test_language(tag: str, text: str) -> None:
    """Function words tell the languages that share a script, the script the others."""
    assert detect_language(text) == tag


@pytest.mark.parametrize("text", ["", "12345", "Velk Mernes Lindmoor", "et", "\ud800\x00"])
def test_unknown_stays_unknown(text: str) -> None:
    """Too little text gives None."""
    assert detect_language(text) is None


def test_who_decides() -> None:
    """The caller comes first, then the transport, then the words, then an agency that writes one language only."""
    afp, efe, ntb, tass = (default_registry().get(name) for name in ("afp", "efe", "belga", "tass"))
    french = Story(text="Le port rouvrira lundi et les bacs partiront de là, selon la mairie.")
    assert choose_language(french, "fr-CA", afp) == "fr-CA"
    assert choose_language(Story(text=french.text, language="nl"), None, afp) == "nl"
    assert choose_language(french, None, efe) == "fr"
    assert choose_language(Story(text="Velk"), None, ntb) is None
    assert choose_language(Story(text="Velk"), None, default_registry().get("apa")) == "de"
    assert choose_language(Story(text="Порт Велькова"), None, tass) == "ru"
    assert choose_language(Story(text="Port"), None, tass) is None


@pytest.mark.parametrize("tag", LANGUAGES)
@pytest.mark.parametrize("concern", ["words", "press"])
def test_data_is_there(tag: str, concern: Any) -> None:
    """Every language has words and a newsroom vocabulary, under its own tag."""
    data = language_data(tag, concern)
    assert data is not None
    assert data.tag == tag


@pytest.mark.parametrize("tag", LANGUAGES)
def test_press_is_of_use(tag: str) -> None:
    """Each language knows how bylines, photo credits, notices and last lines are written."""
    press = language_data(tag, "press")
    assert press is not None
    assert press.byline_openers
    assert press.photo_labels
    assert press.signoff_openers
    kinds = {words.kind for words in press.notices}
    assert {"URGENT", "CORRECTION", "KILL", "EMBARGO"} <= kinds
    assert kinds <= {kind.value for kind in wireparse.NoticeKind}
    assert all(words.prefixes or words.lines or words.brackets or words.suffixes for words in press.notices)


def test_a_beginning_that_says_little_does_not_decide() -> None:
    """After names and figures, or where the beginning speaks two languages, the words behind it decide."""
    names = "Anne Dupont 3 Karl Weiss 5 Juana Linares 7\n" * 10
    french = "Le port rouvrira lundi et les bacs partiront de là, selon la mairie qui l'a annoncé dans un communiqué."
    dutch = "De haven gaat maandag weer open en de veerboten zullen van daar vertrekken, heeft de burgemeester gezegd."
    assert detect_language(names + french) == "fr"
    assert detect_language(f"{french}\n{dutch}\n{names}{french}\nElle n'a pas dit quand, ni avec qui elle en avait parlé depuis.") == "fr"
