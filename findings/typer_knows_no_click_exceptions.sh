#!/usr/bin/env bash
# typer 0.26.0 and newer let click's own exceptions through as crashes, with exit code 1.
#
# Programs with typer commonly take from click what typer does not have: click.BadParameter in a check of an option,
# click.exceptions.Exit for an exit code, click.get_current_context(). Expected, as with typer up to 0.24 beside the same
# click: a line of usage and exit code 2, the code that was asked for, the running command. Seen: typer has a copy of
# click of its own since 0.26.0 and no longer depends on click. What it catches and where it keeps the running command
# belong to that copy, so both exceptions end in a traceback with exit code 1, and click knows of no command. Where click
# is installed for something else, nothing says so at import. Whoever reads exit codes has to take typer's own classes.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cat > "$work/program.py" <<'PY'
import sys

import click
import typer

app = typer.Typer(pretty_exceptions_enable=False)


def positive(value: int) -> int:
    if value < 1:
        raise click.BadParameter("at least one copy")
    return value


@app.command()
def copies(number: int = typer.Option(1, callback=positive)) -> None:
    running = click.get_current_context(silent=True)
    print("click knows the command" if running else "click knows no command", flush=True)
    raise click.exceptions.Exit(3)


app()
PY
seen=""
for version in 0.24.0 0.29.2; do
    python3 -m venv "$work/$version"
    "$work/$version/bin/pip" install --quiet --disable-pip-version-check "typer==$version" click==8.3.1
    for number in 0 2; do
        code=0
        said=$("$work/$version/bin/python" "$work/program.py" --number "$number" 2> "$work/complaint") || code=$?
        trace=$(grep -c '^Traceback' "$work/complaint" || true)
        seen+="typer $version, click 8.3.1, --number $number: exit code $code, tracebacks $trace${said:+, $said}"$'\n'
    done
done
printf '%s' "$seen"
wanted="typer 0.24.0, click 8.3.1, --number 0: exit code 2, tracebacks 0
typer 0.24.0, click 8.3.1, --number 2: exit code 3, tracebacks 0, click knows the command
typer 0.29.2, click 8.3.1, --number 0: exit code 1, tracebacks 1
typer 0.29.2, click 8.3.1, --number 2: exit code 1, tracebacks 1, click knows no command
"
[ "$seen" = "$wanted" ] || { echo "That has changed." >&2; exit 1; }
