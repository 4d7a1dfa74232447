# Everything sets itself up: a machine needs python3 (3.11 or newer), pip and make.
PYTHON ?= python3
VENV   := .venv
PY     := $(VENV)/bin/python
READY  := $(VENV)/.ready
STORY  ?=

.DEFAULT_GOAL := help
.PHONY: help setup demo story test check format bench crash walk run lock wheel clean

help:
	@echo "make demo    the page with the phones: try everything without Telegram; STORY=name begins with a story"
	@echo "make story   plays a story as a transcript and ends; STORY=name for another one, STORY=list for the names"
	@echo "make test    all tests"
	@echo "make check   ruff, mypy --strict, import-linter, texts and layout"
	@echo "make bench   measures; prints lines 'name = value' and writes them as JSON"
	@echo "make crash   kills the bot again and again and counts what is lost"
	@echo "make walk    anybody does anything, the clock jumps, the process dies: 20,000 steps; SIGAP_WALK_STEPS, SIGAP_WALK_SEED"
	@echo "make run     the bot itself, with config.toml"
	@echo "make lock    resolves the dependencies anew (developers only, needs uv)"

setup: $(READY)

# --without-pip and "pip --python": works where ensurepip is not installed (Debian without python3-venv), and never
# touches the system's own packages. Hashes are required; building the project itself downloads nothing.
$(READY): requirements-dev.lock pyproject.toml
	@$(PYTHON) -c 'import sys; sys.exit("Sigap needs Python 3.11 or newer, this is " + sys.version.split()[0] if sys.version_info < (3, 11) else 0)'
	@echo "Setting up $(VENV): about a minute, once."
	@test -x $(PY) || $(PYTHON) -m venv --without-pip $(VENV)
	$(PYTHON) -m pip --python $(PY) install --disable-pip-version-check --no-input --require-hashes -r requirements-dev.lock
	$(PYTHON) -m pip --python $(PY) install --disable-pip-version-check --no-input --no-deps --no-index --no-build-isolation -e .
	@touch $(READY)

demo: $(READY)
	@$(PY) -m bot demo $(STORY)

story: $(READY)
	@$(PY) -m bot story $(if $(filter list,$(STORY)),--list,$(STORY))

test: $(READY)
	$(PY) -m pytest -n auto

check: $(READY)
	$(PY) -m ruff check .
	$(PY) -m ruff format --check .
	$(PY) -m mypy
	$(VENV)/bin/lint-imports
	$(PY) -m pytest -q --durations=0 tests/setup/test_layout.py tests/setup/test_texts.py

format: $(READY)
	$(PY) -m ruff check --fix .
	$(PY) -m ruff format .

bench: $(READY)
	$(PY) -m benchmarks.bench

crash: $(READY)
	$(PY) -m benchmarks.crash
	$(PY) -m benchmarks.crash_reminders

walk: $(READY)
	SIGAP_WALK_STEPS=$${SIGAP_WALK_STEPS:-20000} $(PY) -m pytest -q -s -p no:cacheprovider -o faulthandler_timeout=0 tests/walk

run: $(READY)
	$(PY) -m bot run

# The versions in the locks are kept where they still fit; delete a lock to take the newest of everything.
lock:
	uv pip compile pyproject.toml --generate-hashes --universal --no-emit-index-url --no-header -o requirements.lock
	uv pip compile pyproject.toml --extra dev --generate-hashes --universal --no-emit-index-url --no-header -o requirements-dev.lock

wheel: $(READY)
	$(PY) -m hatchling build -t wheel

clean:
	rm -rf $(VENV) build dist .pytest_cache .mypy_cache .ruff_cache .import_linter_cache .hypothesis
