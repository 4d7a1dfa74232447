"""Pace: whoever obeys it never overruns Telegram's sliding windows, and nobody waits longer than needed."""

from collections import defaultdict

from hypothesis import given, settings
from hypothesis import strategies as st

from bot.outbox.pace import Pace, PaceLimits

GROUP, OTHER_GROUP = -100, -200
EPSILON = 1e-6
# (pause before asking in seconds, chat): bursts, lulls and everything between.
WISHES = st.lists(
    st.tuples(
        st.one_of(st.just(0.0), st.floats(0, 0.2), st.floats(0, 5), st.floats(0, 90)),
        st.sampled_from([GROUP, GROUP, GROUP, OTHER_GROUP, 1, 2, 3, 4, 5, 6, 7, 8]),
    ),
    min_size=1,
    max_size=250,
)


def _busiest(times: list[float], seconds: float) -> int:
    """The most events in any window [t, t + seconds)."""
    best = start = 0
    for end, at in enumerate(times):
        while times[start] <= at - seconds + EPSILON:
            start += 1
        best = max(best, end - start + 1)
    return best


def _sends(pace: Pace, wishes: list[tuple[float, int]]) -> list[tuple[float, int]]:
    """When the messages leave if each is sent at the first moment that `wait` allows."""
    now, sends = 1_000.0, []
    for pause, chat in wishes:
        now += pause
        while (wait := pace.wait(chat, now)) > 0:
            now += wait + 1e-9
        pace.take(chat, now)
        sends.append((now, chat))
    return sends


@settings(max_examples=250)
@given(WISHES)
def test_no_sliding_window_is_overrun(wishes: list[tuple[float, int]]) -> None:
    sends = _sends(Pace(PaceLimits()), wishes)
    by_chat: dict[int, list[float]] = defaultdict(list)
    for at, chat in sends:
        by_chat[chat].append(at)
    assert _busiest([at for at, _ in sends], 1.0) <= 30
    for chat, times in by_chat.items():
        assert _busiest(times, 60.0 if chat < 0 else 1.0) <= (20 if chat < 0 else 1)


@settings(max_examples=100)
@given(WISHES, st.integers(0, 240))
def test_a_restart_does_not_forget_the_window(wishes: list[tuple[float, int]], cut: int) -> None:
    """A new process learns what left in the last minute (sender.begin), then goes on."""
    before = _sends(Pace(PaceLimits()), wishes[:cut]) or [(1_000.0, 1)]
    restart = before[-1][0] + 0.5
    pace = Pace(PaceLimits())
    for at, chat in before:
        if at >= restart - 60:
            pace.take(chat, at)
    now, after = restart, []
    for pause, chat in wishes[cut:]:
        now += pause
        while (wait := pace.wait(chat, now)) > 0:
            now += wait + 1e-9
        pace.take(chat, now)
        after.append((now, chat))
    every = before + after
    assert _busiest([at for at, _ in every], 1.0) <= 30
    for group in (GROUP, OTHER_GROUP):
        assert _busiest([at for at, chat in every if chat == group], 60.0) <= 20


def test_a_backlog_leaves_at_nearly_the_whole_rate() -> None:
    """Safe, but not timid: 300 private chats take under 12.5 s, and 60 group messages under 4 minutes."""
    sends = _sends(Pace(PaceLimits()), [(0.0, 10 + n) for n in range(300)])
    assert sends[-1][0] - sends[0][0] < 12.5
    group = _sends(Pace(PaceLimits()), [(0.0, GROUP)] * 60)
    assert group[-1][0] - group[0][0] < 240
    assert group[4][0] - group[0][0] < 0.1, "five leave at once"


def test_one_chat_that_waits_stops_no_other() -> None:
    pace = Pace(PaceLimits())
    for _ in range(5):
        pace.take(GROUP, 50.0)
    assert pace.wait(GROUP, 51.0) > 0
    assert pace.wait(OTHER_GROUP, 51.0) == 0
    assert pace.wait(7, 51.0) == 0
    pace.take(7, 51.0)
    assert 0.9 < pace.wait(7, 51.1) < 1.0
    assert pace.wait(8, 51.1) == 0


def test_the_clock_of_the_pace_going_back_gives_nothing_away() -> None:
    pace = Pace(PaceLimits())
    for _ in range(5):
        pace.take(GROUP, 50.0)
    assert pace.group_tokens(GROUP, 20.0) == 0


def test_without_limits_everybody_always() -> None:
    pace = Pace(None)
    for _ in range(1_000):
        pace.take(GROUP, 1.0)
    assert (pace.wait(GROUP, 1.0), pace.total_wait(1.0), pace.group_tokens(GROUP, 1.0)) == (0.0, 0.0, 1_000)


def test_many_private_chats_are_not_remembered_for_ever() -> None:
    pace = Pace(PaceLimits())
    for n in range(20_000):
        pace.take(n + 1, 10.0 + n * 0.05)
    assert len(pace._private) < 5_000
