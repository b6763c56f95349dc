# The verbs of whoever works on the program; bootstrap.py has those of whoever uses it.
BIN := .venv/bin

.PHONY: check test bench translations freeze lock

check: ## static checks
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports --no-logo

test: ## everything CI runs
	python3 bootstrap.py test

bench: ## measure against the peers and write benchmarks/RESULTS.md
	$(BIN)/python benchmarks/run.py

translations: ## bring the Qt Linguist sources up to date with the texts in the code
	$(BIN)/python resources/i18n/update.py

freeze: ## the stand-alone program, in dist/wijkatlas
	python3 bootstrap.py freeze

lock: ## uv.lock anew, after a change of dependencies
	python3 bootstrap.py lock
