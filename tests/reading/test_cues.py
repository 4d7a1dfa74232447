"""No rule is passed over where its pattern by itself would match, and several together find what one pattern would."""

import importlib
import pkgutil
import re
from collections.abc import Hashable

import pytest

import bot.reading
from benchmarks.understood import DATA, load
from bot.reading.areas import squeezed
from bot.reading.cues import Cues, needed, opening
from bot.reading.normal import normal
from bot.reading.rules import MADE, RuleSet, TypedRule, WordRule, said
from tests.reading.every_way import Ways

TEXTS = [normal(label["text"]) for path in sorted(DATA.glob("*.jsonl")) for label in load(path)]
for _module in pkgutil.iter_modules(bot.reading.__path__, "bot.reading."):
    importlib.import_module(_module.name)
SINGLE = {rule.pattern.pattern: rule for rule in MADE if isinstance(rule, WordRule)}
OF_TYPED = {rule.pattern.pattern: rule for rule in MADE if isinstance(rule, TypedRule)}
SETS = [rules for rules in MADE if isinstance(rules, RuleSet)]
PATTERNS = sorted({*SINGLE, *OF_TYPED, *(pattern for rules in SETS for pattern, _ in rules.patterns)})


@pytest.mark.parametrize("part", range(8))
def test_no_way_to_meet_a_rule_lacks_what_it_needs(part: int) -> None:
    """Proved by the parse tree, for every rule there is: a new one whose words were misread fails here."""
    for pattern in PATTERNS[part::8]:
        ways = Ways(pattern)
        for cues, first_only in ((needed(pattern), False), (opening(pattern), True)):
            if not cues.always:
                assert ways.without(cues, first_only) is None, (pattern, cues)


@pytest.mark.parametrize(
    ("pattern", "cues", "lacks"),
    [
        (" (?:bawa|pegang) pisau(?= )", "bawa", " pegang pisau"),
        (" (?:bawa )?pisau(?= )", "bawa", " pisau"),
        (" pisau\\S*(?= )", "pisau", " pisaua"),
        (" pisau", "pisau", " pisau"),  # "pisaunya": where the word does not end with the match
        (" tidak (?:ada |lihat )*luka $", "ada lihat", " tidak luka "),
    ],
)
def test_a_gate_that_hides_something_is_found_out(pattern: str, cues: str, lacks: str) -> None:
    assert Ways(pattern).without(Cues(frozenset(cues.split()))) == lacks


def test_what_a_set_tries_is_what_its_patterns_need() -> None:
    """The words of a pattern lead to it, alone and with what they only begin."""
    for rules in SETS:
        for number, (pattern, _) in enumerate(rules.patterns):
            for cues, index in ((needed(pattern), rules.needed), (opening(pattern), rules.opened)):
                words = [*cues.whole, *(f"{start[1:]}{more}" for start in cues.begun for more in ("", "x"))]
                assert cues.always or words
                assert all((index.of(word) | index.always) >> number & 1 for word in words), pattern
                assert cues.always == bool(index.always >> number & 1)


@pytest.mark.parametrize("part", range(4))
def test_what_a_rule_meets_in_labelled_messages_has_a_word_that_it_needs(part: int) -> None:
    for rule in list(SINGLE.values())[part::4]:
        for words in TEXTS:
            assert rule.may_be_met(words) or rule.pattern.search(words.line) is None, words.line


def test_what_a_rule_meets_in_messages_as_they_are_typed_has_a_word_that_it_needs() -> None:
    for rule in OF_TYPED.values():
        for words in TEXTS:
            typed = [squeezed(word.typed) for word in words.words]
            found = [one[0] for one in rule.pattern.finditer(" ".join(typed))]
            assert [" ".join(typed[one.start : one.stop]) for one in rule.standing(typed)] == found
            assert rule.may_be_met(typed) or not found


def _one(patterns: list[str]) -> re.Pattern[str]:
    return re.compile("|".join(re.sub(r"\(\?P<\w+>", "(?:", pattern) for pattern in patterns))


@pytest.mark.parametrize("rules", SETS)
def test_several_find_what_one_pattern_of_them_all_finds(rules: RuleSet) -> None:
    joined = _one([pattern for pattern, _ in rules.patterns])
    for at, words in enumerate(TEXTS[::3]):
        start = 0 if at % 2 else len(words.line) // 2
        alone = [one.span() for one in joined.finditer(words.line, start)]
        assert [one.span() for one in rules.standing(words, words.line, start)] == alone, words.line


@pytest.mark.parametrize("rules", SETS)
def test_each_is_found_first_where_its_own_pattern_finds_it(rules: RuleSet) -> None:
    whole: dict[Hashable, list[str]] = {}
    for pattern, whose in rules.patterns:
        whole.setdefault(whose, []).append(pattern)
    searched = {whose: _one(parts) for whose, parts in whole.items()}
    for words in TEXTS[::4]:
        alone = {whose: met.span() for whose, one in searched.items() if (met := one.search(words.line)) is not None}
        assert {whose: met.span() for whose, met in rules.first(words).items()} == alone, words.line


def test_a_rule_that_comes_later_is_found_as_well() -> None:
    words = normal("ada kuda nil di kali")
    before = said("buaya")
    assert before.search(words) is None
    assert said("kuda nil").search(words) is not None


@pytest.mark.parametrize(
    ("pattern", "needs", "opens"),
    [
        (" (?:bawa|pegang) (?:\\S+ )?(?:pisau|golok)(?= )", "pisau golok", "bawa pegang"),
        (" (?:tidak )?darah(?= )", "darah", "tidak darah"),
        (" ke ?mana(?= )", "kemana mana", "ke kemana"),
        (" pasung\\S*(?= )", "pasung pasung*", "pasung pasung*"),
        (" (?:di)?kejar(?!-) (?:satpol|[1-3]) $", "satpol 1 2 3", "kejar dikejar"),
        (" \\S+ jatuh(?= )", "jatuh", "*"),
        (" tidak \\S+(?= )", "tidak", "tidak"),
        (" \\S+(?= )", "*", "*"),
        (r"\bkuta ?bumi\b", "kuta kutabumi", "kuta kutabumi"),
    ],
)
def test_the_words_are_read_from_the_pattern(pattern: str, needs: str, opens: str) -> None:
    for cues, words in ((needed(pattern), needs), (opening(pattern), opens)):
        said = [*cues.whole, *(f"{one.strip()}*" for one in cues.begun), *(["*"] if cues.always else [])]
        assert sorted(said) == sorted(words.split())
