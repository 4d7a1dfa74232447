# Everything sets itself up: a machine needs python3 (3.11 or newer), pip and make.
PYTHON ?= python3
VENV   := .venv
PY     := $(VENV)/bin/python
READY  := $(VENV)/.ready
RUNS   := $(VENV)/.runs
PIP    := $(PYTHON) -m pip --disable-pip-version-check --no-input
STORY  ?=
# Most tests wait for a process half of their time: more of them than processors, three times as many on a small machine.
WORKERS ?= $(shell $(PYTHON) -c 'import os; n = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 2; print(max(n, min(3 * n, 8)))')
PREFIX ?= /opt/sigap
BINDIR ?= /usr/local/bin
VERSION := $(shell sed -n 's/^__version__ = "\(.*\)"/\1/p' bot/__init__.py)

.DEFAULT_GOAL := help
# Hundreds of short processes import the program: without its compiled files each would compile it anew.
unexport PYTHONDONTWRITEBYTECODE
.PHONY: api goldens states intents matters understood test-python late help setup runtime install demo story test check format bench crash walk run lock wheel clean

help:
	@echo "make demo    the page with the phones: try everything without Telegram; STORY=name begins with a story"
	@echo "make story   plays a story as a transcript and ends; STORY=name for another one, STORY=list for the names"
	@echo "make test    all tests"
	@echo "make test-python PYTHON=python3.13   all tests with another Python"
	@echo "make check   ruff, mypy --strict, the rooms, texts and layout"
	@echo "make api     pages of every package from the docstrings, into build/api"
	@echo "make goldens draws every message anew into tests/goldens, for whoever changes what people see"
	@echo "make bench   measures; prints lines 'name = value' and writes them as JSON"
	@echo "make states      docs/states.md anew from the tables of moves"
	@echo "make understood  how much of labelled messages is understood: figures, and every miss"
	@echo "make intents     learns from labelled messages how much each word says of what is wanted"
	@echo "make matters     learns from labelled sentences how much each word says of the office that is meant"
	@echo "make late    all tests, every answer of the stand-ins late at random; SIM_LATE_S"
	@echo "make crash   kills the bot again and again and counts what is lost"
	@echo "make spellings  reads 20,000 generated spellings of each value: what was meant comes back or is asked about; SIGAP_READING"
	@echo "make walk    anybody does anything, the clock jumps, the process dies: 20,000 steps; SIGAP_WALK_STEPS, SIGAP_WALK_SEED"
	@echo "make run     the bot itself, with config.toml"
	@echo "make install the program for this machine, as PREFIX/VERSION with PREFIX/current beside it (/opt/sigap), and BINDIR/sigap"
	@echo "make lock    resolves the dependencies anew (developers only, needs uv)"

setup: $(READY)
runtime: $(RUNS)

# --without-pip and "pip --python": works where ensurepip is not installed (Debian without python3-venv), and never
# touches the system's own packages. Hashes are required; building the project itself downloads nothing.
define VENV_WITH
	@$(PYTHON) -c 'import sys; sys.exit("Sigap needs Python 3.11 or newer, this is " + sys.version.split()[0] if sys.version_info < (3, 11) else 0)'
	@test -x $(1)/bin/python || $(PYTHON) -m venv --without-pip $(1)
	$(PIP) --python $(1)/bin/python install --require-hashes -r $(2)
endef

# What the bot itself needs, the demo and the stories included; nothing of the tools that develop it.
$(RUNS): requirements.lock
	@echo "Setting up $(VENV) to run: half a minute, once."
	$(call VENV_WITH,$(VENV),requirements.lock)
	@touch $(RUNS)

$(READY): requirements-dev.lock requirements.lock pyproject.toml
	@echo "Setting up $(VENV) to develop: about a minute, once."
	$(call VENV_WITH,$(VENV),requirements-dev.lock)
	$(PIP) --python $(PY) install --no-deps --no-index --no-build-isolation -e .
	-@$(PY) -m pytest -q --collect-only >/dev/null  # compiled once here; else each worker of the first run compiles all
	@touch $(RUNS) $(READY)

# Beside the releases that were there before: going back is pointing `current` at one of them (docs/operations.md).
install:
	@test -n "$(AGAIN)" || test ! -e $(PREFIX)/$(VERSION)/bin/sigap || { echo "$(PREFIX)/$(VERSION) is there already, and may be what runs now. A new release has a new version (bot/__init__.py)." >&2; echo "To write it anew all the same: make install AGAIN=1" >&2; exit 1; }
	@rm -rf build/wheel
	$(call VENV_WITH,build/tools,requirements-build.lock)
	build/tools/bin/python -m hatchling build -t wheel -d build/wheel
	@mkdir -p $(PREFIX) $(BINDIR)
	$(call VENV_WITH,$(PREFIX)/$(VERSION),requirements.lock)
	$(PIP) --python $(PREFIX)/$(VERSION)/bin/python install --no-deps --no-index --force-reinstall build/wheel/sigap-$(VERSION)-py3-none-any.whl
	ln -sfn $(VERSION) $(PREFIX)/current
	ln -sfn $(PREFIX)/current/bin/sigap $(BINDIR)/sigap
	@$(BINDIR)/sigap --version

demo: $(RUNS)
	@$(PY) -m bot demo $(STORY)

story: $(RUNS)
	@$(PY) -m bot story $(if $(filter list,$(STORY)),--list,$(STORY))

test: $(READY)
	$(PY) -m pytest -n $(WORKERS) --dist worksteal

# Another Python beside the usual one, in a folder of its own: make test-python PYTHON=python3.13
test-python:
	$(MAKE) test VENV=.venv-$(notdir $(PYTHON))

check: $(READY)
	$(PY) -m ruff check .
	$(PY) -m ruff format --check .
	$(PY) -m mypy
	$(PY) -m pytest -q --durations=0 tests/setup/test_rooms.py tests/setup/test_layout.py tests/setup/test_names.py \
		tests/setup/test_texts.py tests/setup/test_goldens.py

# Pages of every package, from the docstrings; open build/api/index.html.
api: $(READY)
	$(PY) -m pdoc --docformat markdown --no-show-source -o build/api bot handlers storage simulator sandbox '!simulator.__main__'

goldens: $(READY)
	$(PY) -m tests.support.goldens

format: $(READY)
	$(PY) -m ruff check --fix .
	$(PY) -m ruff format .

bench: $(READY)
	$(PY) -m benchmarks.bench

spellings: $(READY)
	SIGAP_READING=$${SIGAP_READING:-20000} $(PY) -m pytest -q -n auto -o faulthandler_timeout=0 tests/reading/test_round_trips.py $(if $(READER),-k $(READER))

crash: $(READY)
	$(PY) -m benchmarks.crash
	$(PY) -m benchmarks.crash --power --mode polling --kills 500
	$(PY) -m benchmarks.crash_reminders
	$(PY) -m benchmarks.crash_forgetting
	$(PY) -m benchmarks.crash_whatsapp
	SIGAP_LIVES=2000 SIGAP_EACH_STATEMENT=1 $(PY) -m pytest -q tests/partners/test_public.py tests/storage/test_migrate.py

# Every answer of the stand-ins comes late at random: two things that the tests take for ordered come in either order.
late: $(READY)
	SIM_LATE_S=$${SIM_LATE_S:-0.3} $(PY) -m pytest -n $(WORKERS) --dist worksteal

states: $(READY)
	$(PY) -m tests.support.states

intents: $(READY)
	$(PY) -m benchmarks.learn_intents

matters: $(READY)
	$(PY) -m benchmarks.learn_matters

understood: $(READY)
	$(PY) -m benchmarks.understood

walk: $(READY)
	SIGAP_WALK_STEPS=$${SIGAP_WALK_STEPS:-20000} $(PY) -m pytest -q -s -p no:cacheprovider -o faulthandler_timeout=0 tests/walk

run: $(RUNS)
	$(PY) -m bot run

# The versions in the locks are kept where they still fit; delete a lock to take the newest of everything. The two small
# locks follow the big one, so that what ships is what was tested (tests/setup/test_package.py).
LOCK := uv pip compile --generate-hashes --universal --no-emit-index-url --no-header --python-version 3.11
lock:
	$(LOCK) pyproject.toml --extra dev -o requirements-dev.lock
	$(LOCK) pyproject.toml -c requirements-dev.lock -o requirements.lock
	echo hatchling | $(LOCK) - -c requirements-dev.lock -o requirements-build.lock

wheel: $(READY)
	$(PY) -m hatchling build -t wheel

clean:
	rm -rf $(VENV) build dist .pytest_cache .mypy_cache .ruff_cache .hypothesis
