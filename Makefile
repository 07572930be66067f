# Windscreen. `make help` lists what can be made.
SHELL := /bin/bash
PYTHON ?= python3
UV := $(shell command -v uv 2>/dev/null || echo .tools/bin/uv)
RUN := $(UV) run --frozen

export UV_PROJECT_ENVIRONMENT := .venv

.DEFAULT_GOAL := help
.PHONY: help setup run chat train test lint evaluate tune bench check clean

help: ## List the targets
	@grep -E '^[a-z]+:.*## ' $(MAKEFILE_LIST) | awk -F ':.*## ' '{printf "  make %-9s %s\n", $$1, $$2}'

setup: .venv/.ready ## Fetch what is missing: uv, a Python 3.10, the packages

run: setup ## Train if the model is not current, then serve on http://127.0.0.1:8000
	@$(RUN) python -m bot serve

chat: setup ## Talk to it in the terminal, through the same pipeline
	@$(RUN) python -m bot chat

train: setup ## Train the model if it is not current
	@$(RUN) python -m bot train

test: setup ## Run every test
	@$(RUN) python -m bot train
	@$(RUN) pytest

lint: setup ## Formatting, style and types
	@$(RUN) ruff format --check .
	@$(RUN) ruff check .
	@$(RUN) mypy

check: setup ## Check the knowledge: schema, references, coverage of the sources
	@$(RUN) python -m knowledge check

evaluate: setup ## Measure on the evaluation sets; table here, confusions in reports/
	@$(RUN) python -m bot train
	@$(RUN) python -m tests.evaluation

bench: setup ## Load both this and stock Rasa with conversations, side by side
	@$(RUN) python -m bot train
	@$(RUN) python -m tests.bench

clean: ## Remove what was made here: environment, models, database, caches
	rm -rf .venv .tools var reports .mypy_cache .ruff_cache .pytest_cache .rasa

.tools/bin/uv:
	@echo "Fetching uv"
	@{ $(PYTHON) -m venv .tools 2>/dev/null && .tools/bin/pip install --quiet uv; } \
	|| { rm -rf .tools && $(PYTHON) -m pip install --quiet --target .tools uv; } \
	|| { echo "This Python has neither venv nor pip. On Debian: apt-get install python3-venv"; exit 1; }

.venv/.ready: pyproject.toml uv.lock $(UV)
	@$(UV) sync --frozen --quiet && touch $@
