# Short names. Each makes the environment first where it is missing; a second run installs nothing.

.DEFAULT_GOAL := help
.PHONY: help serve site sheets book offline test quick check new judge bench saves mutants screenshots lock environment

bin := .venv/bin
# Every worker takes the next group of tests when it is free (tests/groups.py).
pytest := $(bin)/pytest -n auto
lock := uv pip compile --quiet --universal --generate-hashes --no-header --python-version 3.11
checkers := tests/file-checkers/requirements
# Material's notice about its successor is answered in docs/contributing/decisions.md.
export NO_MKDOCS_2_WARNING := 1

help: ## List these commands
	@sed -n 's/^\([a-z]*\):.*## /\1  /p' $(MAKEFILE_LIST) | while read -r name text; do printf '  make %-11s %s\n' "$$name" "$$text"; done

environment:
	@./handbook setup

serve: environment ## Read the handbook at localhost:8000, rebuilt at every change
	@./handbook serve $(ARGS)

site: environment ## Build the site into site/, strictly
	@./handbook site

sheets: environment ## Make the printable sheets that changed: make sheets [ARGS="--into FOLDER"]
	@./handbook sheets $(ARGS)

book: environment ## Make EPUBs and PDFs, which the next build of the site offers: make book [ARGS="--into FOLDER"]
	@./handbook book $(ARGS)

offline: environment ## Write the site into build/offline/, to open without a server
	@./handbook offline $(ARGS)

test: environment ## Run all tests on all cores, or a part: make test [ARGS="-m snippets"]
	@$(pytest) $(ARGS)

quick: check environment ## Run what a change of pages or of the core needs, in under a minute
	@$(pytest) -m unit $(ARGS)

check: ## Check the content without building: make check [ARGS="PATH ..."]
	@./handbook check $(ARGS)

new: ## Start a page: make new [ARGS="question --topic sql --title '...'"]
	@./handbook new $(ARGS)

judge: ## Judge a snippet or your attempt: make judge ARGS="SLUG [--attempt FILE]"
	@./handbook judge $(ARGS)

mutants: environment ## Change the solutions one thing at a time, and see whether their tests notice
	@$(bin)/python -m bench.mutants $(ARGS)

saves: environment ## Measure from a save to the page in the preview: make saves [ARGS="--questions 614"]
	@$(bin)/python -m bench.serve $(ARGS)

bench: environment ## Compare the build with stock Material, as ratios: make bench [ARGS="--questions 400 1600"]
	@$(bin)/python -m bench.build $(ARGS)

screenshots: environment ## Take screenshots of every kind of page into build/screenshots/ (needs chromium)
	@$(bin)/python -m tests.screenshots $(ARGS)

lock: ## Pin the dependencies with their hashes: make lock [ARGS=--upgrade] (needs uv)
	@command -v uv >/dev/null || { echo "uv is missing; install it with: pipx install uv" >&2; exit 1; }
	@$(lock) --all-extras $(ARGS) pyproject.toml -o requirements.txt
	@$(lock) --constraints requirements.txt $(ARGS) $(checkers).in -o $(checkers).txt
