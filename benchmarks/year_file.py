"""The year's Excel file as the bot has it made: by a child of the printer, with the modules that this child has. A
process of its own, so that what is counted of children is this one child's: `python -m benchmarks.year_file PATH AT`,
AT in UTC ms."""

import resource
import sys
from datetime import date
from pathlib import Path

from bot.config import Config
from bot.domain.figures.edition import EditionForm, EditionJob
from bot.domain.figures.periods import Period
from bot.export.apart import Apart
from bot.settings import export_setting, rules_of

YEAR = Period(date(2023, 1, 1), date(2023, 12, 31))


def main() -> None:
    """Prints the child's seconds of CPU and its MiB at the most."""
    path, made_at = Path(sys.argv[1]), int(sys.argv[2])
    config = Config.of({"telegram": {"token": f"1:{'A' * 35}"}, "database": {"path": path}})
    zone = rules_of(config).zone
    apart = Apart(path, export_setting(config))
    file = apart(EditionJob(EditionForm.WORKBOOK, YEAR.stretch(zone), YEAR.former.stretch(zone), made_at))
    apart.close()  # a child is counted when it has ended
    assert len(file) > 1_000_000, "nothing was made"
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    sys.stdout.write(f"{used.ru_utime + used.ru_stime:.1f} {used.ru_maxrss / 1_024:.0f}")


if __name__ == "__main__":
    main()
