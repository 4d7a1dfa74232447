"""Random walks over all roles and commands, with clock jumps and kills: a short form here, the long one by `make walk`
(SIGAP_WALK_STEPS, SIGAP_WALK_SEED)."""

import os

import pytest
from hypothesis import HealthCheck, Phase, seed, settings
from hypothesis.stateful import run_state_machine_as_test

from tests.walk.machine import OUTCOMES, STEPS, Walk

LONG = int(os.environ.get("SIGAP_WALK_STEPS", "0"))
SEED = os.environ.get("SIGAP_WALK_SEED")
LENGTH = 100 if LONG else 40
CALM = settings(
    stateful_step_count=LENGTH,
    max_examples=max(1, LONG * 5 // 4 // LENGTH) if LONG else 12,
    deadline=None,
    print_blob=True,
    report_multiple_bugs=False,
    phases=[Phase.reuse, Phase.generate, Phase.shrink],
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
    **({"database": None, "derandomize": False} if LONG else {}),
)


# The framework warns of a later release when a live location is read; no fault of the bot's.
@pytest.mark.filterwarnings("ignore::telegram.warnings.PTBDeprecationWarning")
def test_walks() -> None:
    """They get somewhere, and nothing is so that must never be."""
    OUTCOMES.clear()
    STEPS.clear()
    machine = Walk if SEED is None else seed(int(SEED))(Walk)
    run_state_machine_as_test(machine, settings=CALM)
    if LONG:
        lines = [f"{count:7d}  {outcome}" for outcome, count in OUTCOMES.most_common()]
        print("\n".join([f"{STEPS['steps']} steps", *lines]))  # noqa: T201 (what `make walk` shows)
        for outcome in (
            "reminders that rang",
            "killed and replayed",
            "burial y",
            "letters",
            "paper",
            "proposal a",
            "alerts beside pictures",
        ):
            assert OUTCOMES[outcome], outcome
    assert STEPS["steps"] > 100
