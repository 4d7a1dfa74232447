"""`make bench`: prints `name = value` lines and writes them as JSON to benchmarks/results/bench.json."""

import json
import platform
import sys
import time
from collections.abc import Callable
from pathlib import Path

from benchmarks import (
    areas,
    backlog,
    beside,
    cities,
    dialogue,
    digest,
    doors,
    everybody,
    figures,
    flood,
    flood_whatsapp,
    forgetting,
    kept,
    line,
    matching,
    near,
    outage,
    papers,
    partners,
    quiet,
    reminders,
    scrape,
    start,
    statements,
    waiting,
    whole,
    wiping,
)

RESULTS = Path(__file__).parent / "results"
PARTS: dict[str, Callable[[], dict[str, float]]] = {
    "calls": dialogue.measure_calls,
    "dialogue": dialogue.measure,
    "whole": whole.measure,
    "doors": doors.measure,
    "flood": flood.measure,
    "flood_whatsapp": flood_whatsapp.measure,
    "outage": outage.measure,
    "forgetting": forgetting.measure,
    "wiping": wiping.measure,
    "cities": cities.measure,
    "line": line.measure,
    "backlog": backlog.measure,
    "waiting": waiting.measure,
    "kept": kept.measure,
    "quiet": quiet.measure,
    "start": start.measure,
    "statements": statements.measure,
    "areas": areas.measure,
    "near": near.measure,
    "partners": partners.measure,
    "beside": beside.measure,
    "matching": matching.measure,
    "everybody": everybody.measure,
    "papers": papers.measure,
    "reminders": reminders.measure,
    "digest": digest.measure,
    "figures": figures.measure,
    "scrape": scrape.measure,
}
# What each figure has to reach; the names of ratios say what is divided by what.
GOALS: dict[str, tuple[str, float]] = {
    "report_outgoing_calls": ("<=", 8),
    "dialogue_throughput_ratio": (">=", 6),
    "dialogue_aiogram_ratio": (">=", 1.8),
    "dialogue_cpu_ratio": ("<=", 0.2),
    "dialogue_memory_mib": ("<=", 75),
    "whole_calls": ("<=", 9),
    "whole_calls_to_reporter": ("<=", 5),
    "kept_kb_per_ticket": ("<=", 5),
    "kept_events_kb": ("<=", 0.7),
    "dialogue_p50_ratio": ("<=", 1.2),
    "slow_disk_share": (">=", 0.5),
    "whatsapp_rate_ratio": (">=", 0.9),
    "whatsapp_memory_mib": ("<=", 15),
    "flood_alert_p99_s": ("<=", 3.3),
    "flood_provoked_429": ("<=", 0),
    "flood_busy_alert_p99_s": ("<=", 3.3),
    "flood_busy_provoked_429": ("<=", 0),
    "group_429_resident_p95_s": ("<=", 2),
    "forgetting_p50_ratio": ("<=", 1.1),
    "cities_further_mib": ("<=", 30.0),
    "line_ratio": (">=", 1.0),
    "backlog_durable_s": ("<=", 5),
    "backlog_ticketed_s": ("<=", 20),
    "flood_wa_unanswered": ("<=", 0),
    "flood_wa_twice": ("<=", 0),
    "flood_wa_requests_per_message": ("<=", 1.2),
    "memory_rss_mib": ("<=", 100),
    "start_first_poll_s": ("<=", 2),
    "quiet_cpu_ms": ("<=", 2.5),
    "quiet_commits": ("<=", 2),
    "start_large_ratio": ("<=", 1.5),
    "waiting_10000_rate_ratio": (">=", 0.95),
    "waiting_50000_rate_ratio": (">=", 0.9),
    "statements_worst_ratio": ("<=", 1.5),
    "area_pin_us": ("<=", 200),
    "area_start_s": ("<=", 0.3),
    "near_lookup_ms": ("<=", 1),
    "near_lookup_ratio": ("<=", 3),
    "partners_window_ratio": ("<=", 1.5),
    "partners_open_ratio": ("<=", 1.5),
    "partners_service_ratio": ("<=", 1.5),
    "beside_p99_ratio": ("<=", 2),
    "beside_answered": (">=", 1),
    "matching_right_among_three": (">=", 0.95),
    "matching_right_among_three_worst": (">=", 0.95),
    "matching_false_likely": ("<=", 0.02),
    "matching_false_likely_absent": ("<=", 0.02),
    "matching_search_ms": ("<=", 50),
    "everybody_cpu_ms": ("<=", 100),
    "everybody_undated_cpu_ms": ("<=", 100),
    "everybody_writer_held_ms": ("<=", 2),
    "paper_slowest_ms": ("<=", 100),
    "paper_step_p99_ratio": ("<=", 2),
    "reminders_start_s": ("<=", 0.2),
    "reminders_idle_sweep_ms": ("<=", 10),
    "reminders_due_queued_s": ("<=", 1),
    "digest_daily_ms": ("<=", 1_000),
    "digest_daily_ratio": ("<=", 3),
    "figures_year_s": ("<=", 60),
    "figures_daily_ms": ("<=", 1_000),
    "figures_monthly_s": ("<=", 20),
    "figures_monthly_peak_mib": ("<=", 400),
    "figures_p99_ratio": ("<=", 3),
    "figures_excel_cpu_s": ("<=", 8),
    "figures_excel_peak_mib": ("<=", 200),
    "scrape_cpu_ms": ("<=", 5),
    "scrape_p99_ratio": ("<=", 1.5),
}


def say(line: str) -> None:
    """One line, at once."""
    sys.stdout.write(line + "\n")
    sys.stdout.flush()


def verdict(name: str, value: float) -> str:
    """ "  (goal <= 8: reached)" for figures with a goal."""
    if name not in GOALS:
        return ""
    sign, goal = GOALS[name]
    reached = value <= goal if sign == "<=" else value >= goal
    return f"    (goal {sign} {goal}: {'reached' if reached else 'MISSED'})"


def main(wanted: list[str]) -> None:
    """Measure the named parts, or all."""
    figures: dict[str, float] = {}
    for name in wanted or list(PARTS):
        say(f"# {name} …")
        begun = time.monotonic()
        for figure, value in PARTS[name]().items():
            figures[figure] = value
            say(f"{figure} = {value}{verdict(figure, value)}")
        say(f"# {name}: {time.monotonic() - begun:.0f} s")
    RESULTS.mkdir(exist_ok=True)
    about = {"python": platform.python_version(), "machine": platform.machine()}
    (RESULTS / "bench.json").write_text(json.dumps({**about, "figures": figures}, indent=2) + "\n")


if __name__ == "__main__":
    main(sys.argv[1:])
