"""No rule is passed over where its pattern by itself would match, and several together find what one pattern would."""

import re
from collections.abc import Iterator

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from benchmarks.understood import DATA, load
from bot.reading import danger
from bot.reading.cues import needed, opening
from bot.reading.normal import normal
from bot.reading.rules import Opened, WordRule, standing

MODULES = (danger,)
TEXTS = [normal(label["text"]) for path in sorted(DATA.glob("*.jsonl")) for label in load(path)]


def _rules() -> Iterator[tuple[str, WordRule]]:
    for module in MODULES:
        for name, one in vars(module).items():
            many = one.values() if isinstance(one, dict) else one if isinstance(one, tuple) else (one,)
            for at, rule in enumerate(many):
                if isinstance(rule, WordRule):
                    yield f"{module.__name__}.{name}.{at}", rule


RULES = dict(_rules())


@pytest.mark.parametrize("name", RULES)
def test_what_a_rule_meets_has_a_word_that_it_needs(name: str) -> None:
    rule = RULES[name]
    for words in TEXTS:
        assert rule.may_be_met(words) or rule.pattern.search(words.line) is None, words.line


@pytest.mark.parametrize("name", RULES)
@settings(max_examples=15, deadline=None, suppress_health_check=list(HealthCheck))
@given(data=st.data())
def test_whatever_a_rule_would_meet_has_such_a_word(name: str, data: st.DataObject) -> None:
    rule = RULES[name]
    # The space behind the last word is drawn as well; what may not stand there is drawn and passed over.
    whole = rule.pattern.pattern.removesuffix("$").replace("(?= )", " ")
    line = data.draw(st.from_regex(whole, fullmatch=True))
    found = rule.pattern.search(line)
    if found is not None:
        said = line[found.start() :].split(" ")
        assert needed(rule.pattern.pattern).are_in(frozenset(said), line)
        assert opening(rule.pattern.pattern).are(next(filter(None, said)))


def test_several_find_what_one_pattern_of_them_all_finds() -> None:
    for rules in (danger.SIGNED, danger.HARMLESSLY):
        _find_as_one(rules)


def _find_as_one(rules: tuple[Opened, ...]) -> None:
    joined = re.compile("|".join(rule.pattern.pattern for rule in rules))
    for at, words in enumerate(TEXTS):
        start = 0 if at % 2 else len(words.line) // 2
        alone = [(one.span(), one.lastgroup) for one in joined.finditer(words.line, start)]
        assert [(one.span(), one.lastgroup) for one in standing(rules, words, words.line, start)] == alone, words.line


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
