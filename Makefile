# Every command of the project; `make help` lists them.
SHELL := /bin/bash
.DEFAULT_GOAL := help
PYTHON ?= $(shell for name in python3.12 python3.11 python3; do $$name -c 'import sys; sys.exit(sys.version_info[:2] not in ((3, 11), (3, 12)))' 2>/dev/null && { echo $$name; break; }; done)
VENV := .venv
BIN := $(VENV)/bin
READY := $(VENV)/.ready
export PYTHONPATH := $(CURDIR):$(CURDIR)/plugins
unexport PYTHONDONTWRITEBYTECODE  # the tests start a hundred processes, and each would compile everything anew
PORT ?= 18080
# Databases of tests commit thousands of times and nothing of them is kept: they lie in memory where 2 GB are free.
ROOM := $(shell df --output=avail -BM /dev/shm 2>/dev/null | awk 'END {if ($$1 + 0 >= 2048) print "TMPDIR=/dev/shm"}')
PYTEST := $(ROOM) $(BIN)/pytest -q -n 3 --dist loadfile --no-loadscope-reorder --ignore tests/test_rooms.py  # check has run it

.PHONY: help setup demo up down check test test-all migration dump faults bench bench-all bench-check bench-companies lock audit clean

help:  ## this list
	@awk -F ':.*## ' '/^[a-z-]+:.*## / {printf "  make %-15s %s\n", $$1, $$2}' $(MAKEFILE_LIST)

setup: $(READY)  ## a virtual environment with every pinned package

$(READY): requirements.txt
	@test -n "$(PYTHON)" || { echo "Python 3.11 or 3.12 is needed; name it with make PYTHON=/path/to/python"; exit 1; }
	$(PYTHON) -m venv $(VENV)
	$(BIN)/pip install --quiet --disable-pip-version-check --no-deps --require-hashes -r requirements.txt
	@touch $(READY)

demo: $(READY)  ## the whole way there and back on simulators; DATA=DIR takes the public data set
	@$(BIN)/python -m launcher.demo --port $(PORT) $(if $(DATA),--data $(DATA)) $(if $(MISSING),--add-missing-product)

up: $(READY)  ## the same, kept running, with Airflow's pages on localhost
	@$(BIN)/python -m launcher.demo --port $(PORT) --stay $(if $(DATA),--data $(DATA))

down: $(READY)  ## end what make up or make demo started
	@$(BIN)/python -m launcher.down

check: $(READY)  ## lint, types, rooms, mapping files and data-quality rules
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/python -m include.commands check
	$(BIN)/pytest -q -p no:cacheprovider tests/test_rooms.py

test: check  ## what CI runs: check, then every test but the slow ones
	$(PYTEST)

test-all: check  ## every test, the slow ones too
	$(PYTEST) -m "slow or not slow"

migration: $(READY)  ## begin the next migration of the staging database: make migration NAME=what_it_does
	@$(BIN)/python -m include.staging.next_migration "$(NAME)"
	@$(BIN)/ruff check -q --fix include/staging/migrations/versions
	@$(BIN)/ruff format -q include/staging/migrations/versions

dump: $(READY)  ## close the newest migration: a firm in mid-life on each database, for the tests of later upgrades
	@$(ROOM) $(BIN)/python -m tests.upgrade

faults: $(READY)  ## the fault matrix: every call of a session x every way it can go wrong
	$(BIN)/python -m tests.kit.fault_matrix

bench: $(READY)  ## what the product costs beside the least program that does the same: a table, in some minutes
	@$(BIN)/python -m bench

bench-all: $(READY)  ## the same on both databases, with a past of 100,000 deals: takes long
	@$(BIN)/python -m bench --all

bench-check: $(READY)  ## ends with 1 when the product costs more, beside the least program, than in bench/baseline.json
	@$(BIN)/python -m bench --check endpoint there_and_back

bench-companies: $(READY)  ## fifty companies with Celery, Redis and Postgres, one of them stuck: takes 20 minutes
	@$(BIN)/python -m bench.companies

lock:  ## resolve requirements.in into requirements.txt, with hashes (needs uv)
	uv pip compile --universal --python-version 3.11 requirements.in -o requirements.txt --no-annotate --no-header --upgrade --generate-hashes
	sed -i '1i # Resolved from requirements.in by `make lock`, for Python 3.11 and 3.12: every package, pinned and with its hashes.' requirements.txt

audit:  ## known weaknesses of the pinned packages, where the service that knows them is reached (needs uv)
	@$(PYTHON) -m launcher.audit

clean:  ## forget every rehearsal (keeps the virtual environment)
	@if [ -x $(BIN)/python ]; then $(BIN)/python -m launcher.down --clean; else rm -rf var; fi
