"""The texts: both languages alike, every key that the code asks for is there, every key that is there is asked for."""

import re
import string
from html.parser import HTMLParser

import pytest

from bot import app, host
from bot.domain.kit.people import Role
from bot.domain.kit.refusals import reasons
from bot.domain.ticket.answers import Kind
from bot.domain.ticket.table import STEPS, By, TicketState
from bot.messages.kit.registry import drawn
from bot.texts.catalog import LANGUAGES, texts
from tests.setup.code import argument, calls, constants, nothing, sources, words

KEY = re.compile(r"[a-z][a-z0-9_]*(\.[a-z0-9_]*[a-z0-9])+")
TAGS = frozenset({"b", "i", "u", "s", "code", "pre", "a", "blockquote", "tg-spoiler", "tg-time"})
TOAST = 200  # Telegram's limit for the answer to a press
LABEL = 64  # longer labels are cut on a telephone
assert app.__doc__ and host.__doc__, "importing them registers every reason"
CODE = sources("bot", "handlers")


class _Tags(HTMLParser):
    """Which tags stand open at the end, and which are none of Telegram's."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=False)
        self.open: list[str] = []
        self.wrong: list[str] = []

    def handle_starttag(self, tag: str, attrs: object) -> None:
        self.open.append(tag)
        if tag not in TAGS:
            self.wrong.append(tag)

    def handle_endtag(self, tag: str) -> None:
        if not self.open or self.open.pop() != tag:
            self.wrong.append(f"/{tag}")


def placeholders(sentence: str) -> set[str]:
    """The fields of a sentence."""
    return {name for _, name, _, _ in string.Formatter().parse(sentence) if name is not None}


def _asked(*methods: str) -> dict[str, str]:
    """Keys that the code asks for by these methods, with the place; `toast.*` for one that is put together."""
    found: dict[str, str] = {}
    for source in CODE:
        for name, call in calls(source):
            if name in methods:
                found.update(dict.fromkeys(words(argument(call, 0, "key")), source.at(call)))
    return found


def _toasts() -> dict[str, str]:
    found: dict[str, str] = {}
    for source in CODE:
        for name, call in calls(source):
            if name == "Reply":
                found.update(dict.fromkeys(words(argument(call, 1, "toast")), source.at(call)))
    return found


def _refusals() -> dict[str, str]:
    return {f"refusal.{code}": f"{why.__module__}.{why.__name__}" for code, why in reasons().items()}


def _beginnings() -> set[str]:
    """How keys begin that the code puts together: f"kind.{kind}" gives `kind.`."""
    asked = [*_asked("say", "plain", "raw"), *_toasts(), *_refusals()]
    loose = {
        text
        for source in CODE
        for text, _ in constants(source)
        if re.fullmatch(r"[a-z][a-z0-9_]*(\.[a-z0-9_]+)*[._]", text)
    }
    return {key[:-1] for key in asked if key.endswith("*") and len(key) > 1} | loose


@pytest.mark.parametrize("other", [one for one in LANGUAGES if one != "id"])
def test_the_languages_have_the_same_keys_andplaceholders(other: str) -> None:
    ours, theirs = texts("id"), texts(other)
    nothing(sorted(ours.keys() ^ theirs.keys()))
    differ = [key for key in sorted(ours.keys()) if placeholders(ours.raw(key)) != placeholders(theirs.raw(key))]
    nothing(differ)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_text_is_one_that_can_be_shown(language: str) -> None:
    catalogue = texts(language)
    for key in sorted(catalogue.keys()):
        sentence = catalogue.raw(key)
        assert sentence.strip(), key
        assert all(re.fullmatch(r"[a-z_][a-z0-9_]*", name) for name in placeholders(sentence)), key
        tags = _Tags()
        tags.feed(sentence)
        tags.close()
        assert (tags.open, tags.wrong) == ([], []), key


@pytest.mark.parametrize("language", LANGUAGES)
def test_nobody_is_spoken_of_without_respect(language: str) -> None:
    for key in sorted(texts(language).keys()):
        words_ = texts(language).raw(key).lower()
        assert not re.search(r"orang gila|\bgila\b|sakit jiwa|\bcrazy\b|\blunatic\b|\bmadman\b", words_), key


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_command_about_a_ticket_can_be_touched(language: str) -> None:
    """Telegram makes a link of a command up to its first space: "/ambil 12" sends "/ambil". What is to be copied, and
    an example, whose number is nobody's, stay as they are typed."""
    for key in sorted(texts(language).keys()):
        shown = re.sub(r"<code>.*?</code>", "", texts(language).raw(key))
        assert not re.search(r"/[a-z]+ \{", shown), key


@pytest.mark.parametrize("language", LANGUAGES)
def test_buttons_and_toasts_are_plain_and_short(language: str) -> None:
    catalogue = texts(language)
    plain = {key for key in (*_asked("plain"), *_toasts(), *_refusals()) if not key.endswith("*")}
    for key in sorted(plain & catalogue.keys()):
        assert not re.search(r"</?[a-z]|&[a-z]+;", catalogue.raw(key)), f"{key} is shown where HTML is not read"
        assert len(catalogue.raw(key)) <= TOAST, key
    labels = {key for key in plain if re.search(r"(^|\.)(button|key)\.", key)}
    for key in sorted(labels & catalogue.keys()):
        assert len(catalogue.raw(key)) <= LABEL, key


def test_every_key_that_the_code_asks_for_is_there() -> None:
    there = texts("id").keys()
    asked = {**_asked("say", "plain", "raw"), **_toasts(), **_refusals()}
    missing = {
        key: place
        for key, place in asked.items()
        if not (any(one.startswith(key[:-1]) for one in there) if key.endswith("*") else key in there)
    }
    nothing(missing)
    assert asked, "the rule sees what is asked for"


def test_every_text_that_looks_like_a_key_is_one() -> None:
    """Keys that reach the catalogue through a variable: whatever has the shape of a key and begins like one."""
    there = texts("id").keys()
    tables = {key.partition(".")[0] for key in there}
    events = {
        text
        for source in CODE
        for name, call in calls(source)
        if name == "record"
        for text in words(argument(call, 0, "kind"))
    }
    known = there | drawn() | events | {key.rpartition(".")[0] for key in there}
    missing = {
        text: source.at(node)
        for source in CODE
        if source.path.startswith(("bot/messages/", "bot/outbox/", "bot/channels/"))
        for text, node in constants(source)
        if KEY.fullmatch(text) and text.partition(".")[0] in tables and text not in known
    }
    nothing(missing)


def test_every_value_of_the_domain_has_its_words() -> None:
    there = texts("id").keys()
    needed = [f"kind.{kind}" for kind in Kind]
    needed += [f"state.{state}" for state in TicketState]
    needed += [f"role.{role}" for role in Role]
    needed += [f"toast.{move}" for move, arrow in STEPS.items() if arrow.by is not By.CLOCK]
    nothing([key for key in needed if key not in there])


def test_every_text_is_asked_for() -> None:
    used = {text for source in CODE for text, _ in constants(source)}
    used |= _refusals().keys()
    beginnings = tuple(_beginnings() - {"refusal."})  # the one place that draws them all proves no use
    forgotten = [key for key in sorted(texts("id").keys()) if key not in used and not key.startswith(beginnings)]
    nothing(forgotten)


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_is_always_known_is_named_once(language: str) -> None:
    """Every message asks for it: the sentences that have the names already are the same ones, and not made again."""
    names = {"city": "Kota <Satu>"}
    named = texts(language).naming(names)
    assert texts(language).naming(names) is named
    assert named.naming(names) is named
    key = next(key for key in sorted(named.keys()) if placeholders(named.raw(key)) == {"city"})
    assert "Kota <Satu>" in named.plain(key)
    assert "Kota &lt;Satu&gt;" in named.say(key)
