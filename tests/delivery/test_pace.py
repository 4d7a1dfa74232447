"""Pace: whoever obeys it never overruns Telegram's sliding windows, and nobody waits longer than needed."""

from collections import defaultdict
from itertools import pairwise

from hypothesis import given, settings
from hypothesis import strategies as st

from bot.outbox.pace import NUMBER_RATE, PAIR_GAP_S, PAIR_STRICT_S, SLOWEST, NumberPace, Pace, PaceLimits, moment

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


# The same with what it is: a file or digest (lends its turn), something urgent (borrows), or anything else.
MIXED = st.lists(
    st.tuples(st.one_of(st.just(0.0), st.floats(0, 0.3), st.floats(0, 4)), st.sampled_from(["file", "urgent", "card"])),
    min_size=1,
    max_size=120,
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


@settings(max_examples=250)
@given(MIXED)
def test_a_lent_turn_is_paid_back(wishes: list[tuple[float, str]]) -> None:
    """Two at once at most, the second urgent and the first a file; and never more than one ahead of one a second."""
    pace, now, sends = Pace(PaceLimits()), 1_000.0, []
    for pause, what in wishes:
        now += pause
        while (wait := pace.wait(7, now, urgent=what == "urgent")) > 0:
            now += wait + 1e-9
        pace.take(7, now, filler=what == "file")
        sends.append((now, what))
    for (before, first), (at, second) in pairwise(sends):
        assert at - before > 1.0 or (first, second) == ("file", "urgent")
    times = [at for at, _ in sends]
    assert _busiest(times, 1.0) <= 2
    for seconds in (2, 3, 5, 10, 60):
        assert _busiest(times, float(seconds)) <= seconds + 1


def test_an_alert_waits_for_no_file_that_has_just_left_and_the_next_file_for_both() -> None:
    pace = Pace(PaceLimits())
    pace.take(7, 50.0, filler=True)
    assert pace.wait(7, 50.1, urgent=True) == 0
    assert pace.wait(7, 50.1) > 0.9, "a card waits its second"
    pace.take(7, 50.1)
    assert pace.wait(7, 50.2, urgent=True) > 1.8, "one is lent, not two"
    assert pace.wait(7, 52.2) == 0


def test_where_a_burst_was_refused_nothing_is_lent_for_an_hour() -> None:
    pace = Pace(PaceLimits())
    pace.refused(7, 50.0)
    for at in (60.0, 3_600.0, 3_700.0):
        pace.take(7, at, filler=True)
        pace.take(8, at, filler=True)
        assert pace.wait(8, at + 0.1, urgent=True) == 0, "another chat is not concerned"
        assert (pace.wait(7, at + 0.1, urgent=True) == 0) is (at > 3_650)


@settings(max_examples=100)
@given(WISHES, st.integers(0, 240))
def test_a_restart_does_not_forget_the_window(wishes: list[tuple[float, int]], cut: int) -> None:
    """A new process learns what left in the last minute (sender.begin), then goes on."""
    before = _sends(Pace(PaceLimits()), wishes[:cut]) or [(1_000.0, 1)]
    restart = before[-1][0] + 0.5
    pace = Pace(PaceLimits())
    for at, chat in before:
        if at >= restart - 60:
            pace.remember(chat, at)
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
    """Safe, but not timid: 300 private chats take under 12.5 s, and 60 group messages hardly over 3 minutes."""
    sends = _sends(Pace(PaceLimits()), [(0.0, 10 + n) for n in range(300)])
    assert sends[-1][0] - sends[0][0] < 12.5
    group = _sends(Pace(PaceLimits()), [(0.0, GROUP)] * 60)
    assert group[-1][0] - group[0][0] < 185
    assert group[1][0] - group[0][0] < 0.1, "two leave at once"
    assert max(later - at for (at, _), (later, _) in pairwise(group)) < 3.2, (
        "then evenly: nothing waits for a minute's end"
    )


@settings(max_examples=250)
@given(st.lists(st.tuples(st.floats(0, 6), st.floats(0, 5)), min_size=1, max_size=150))
def test_a_group_is_not_overrun_where_calls_take_long(calls: list[tuple[float, float]]) -> None:
    """One after the other, each at Telegram somewhere between its leaving and its answer."""
    pace, now, there = Pace(PaceLimits()), 1_000.0, []
    for pause, takes in calls:
        now += pause
        while (wait := pace.wait(GROUP, now)) > 0:
            now += wait + 1e-9
        pace.take(GROUP, now)
        there.append(now + takes * (len(there) % 2))
        now += takes
        pace.came(GROUP, now)
    assert _busiest(there, 60.0) <= 20


def test_a_group_that_was_too_much_gets_less_for_an_hour() -> None:
    pace = Pace(PaceLimits())
    pace.refused(GROUP, 1_000.0)
    sends = [at for at, _ in _sends(pace, [(0.0, GROUP)] * 60)]
    assert _busiest(sends, 60.0) == 15
    assert _busiest([at for at, _ in _sends(pace, [(3_700.0, GROUP), *[(0.0, GROUP)] * 60])], 60.0) == 20
    assert _busiest([at for at, _ in _sends(pace, [(0.0, OTHER_GROUP)] * 60)], 60.0) == 20


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


def test_a_number_that_was_too_fast_slows_down_and_regains_its_pace() -> None:
    pace, now = NumberPace(on=False), 0.0
    for _ in range(500):
        assert pace.total_wait(now) == 0  # nobody asked for a pace
        pace.take(1, now)
    pace.overrun(now)
    assert pace.on and pace.rate == NUMBER_RATE / 2 and pace.total_wait(now) > 0
    sent = 0
    while now < 1:
        if pace.total_wait(now) == 0:
            pace.take(1, now)
            sent += 1
        now += 0.001
    assert NUMBER_RATE / 2 * 0.9 <= sent <= NUMBER_RATE / 2 * 1.1
    for _ in range(20):
        pace.overrun(now)
    assert pace.rate == SLOWEST  # never to a standstill
    now += 600
    assert pace.total_wait(now) == 0 and pace.rate == NUMBER_RATE


def test_a_reader_who_was_too_much_gets_one_message_in_six_seconds_and_others_do_not_wait() -> None:
    pace = NumberPace(on=True)
    assert pace.wait(1, 0) == 0
    pace.refused(1, 0)
    assert pace.wait(1, 0) == PAIR_GAP_S and pace.wait(2, 0) == 0
    assert pace.wait(1, PAIR_GAP_S) == 0
    pace.take(1, PAIR_GAP_S)
    assert pace.wait(1, PAIR_GAP_S + 1) == PAIR_GAP_S - 1
    assert pace.wait(1, PAIR_STRICT_S + 1) == 0


def test_all_that_wait_for_one_turn_wait_for_the_same_moment() -> None:
    """What is urgent and what is not are put off at different moments; neither is a millisecond before the other."""
    assert {moment(0, 1.05), moment(150, 0.9), moment(1_049, 0.001)} == {1_050}
    assert moment(1_000, 0.0004) == 1_001, "never at once"
