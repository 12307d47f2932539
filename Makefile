# `make` lists the targets. Every target sets up what it needs, once.
PYTHON ?= python3
VENV ?= .venv
export Q

.DEFAULT_GOAL := help
.PHONY: help setup question solve chat test check conformance bench data train adapter again ship evaluate bundle docs lock clean

help: ## list the targets
	@echo 'make solve Q="What'"'"'s 15% of 200?"   answers a question; all targets:'
	@grep -hE '^[a-z]+:.*##' $(MAKEFILE_LIST) | sed -E 's/^([a-z]+):.*## /  \1\t/' | expand -t 14

setup: $(VENV)/.serve ## virtual environment, base model, sandbox engine and image
	@$(VENV)/bin/python -m model fetch >/dev/null
	@$(VENV)/bin/python -m sandbox setup --install-engine

solve: question setup ## answer one question: make solve Q="What's 15% of 200?"
	@$(VENV)/bin/worldmodel solve "$$Q"

question:
	@test -n "$$Q" || { echo 'error: no question. Type: make solve Q="What'"'"'s 15% of 200?"' >&2; exit 2; }

chat: setup ## ask question after question
	@$(VENV)/bin/worldmodel chat

test: $(VENV)/.dev setup ## every test, the fast ones first
	@test "$$(id -u)" != 0 || $(VENV)/bin/python -m sandbox setup --install-gvisor || \
		echo 'gVisor is not to be had here: the tests run on the runtimes there are' >&2
	$(VENV)/bin/python -m pytest -n logical -m "not docker and not model and not browser and not slow"
	$(VENV)/bin/python -m pytest -n 2 --dist loadfile --no-loadscope-reorder -m "docker or model or browser or slow"

check: $(VENV)/.dev ## lint, format, types, layers: what CI runs before the tests
	$(VENV)/bin/ruff check .
	$(VENV)/bin/ruff format --check .
	$(VENV)/bin/mypy
	$(VENV)/bin/lint-imports

conformance: $(VENV)/.dev setup ## MCP judges that others wrote, load and a soak, with npm: make conformance JUDGES="client load"
	$(VENV)/bin/python -m tests.conformance $(JUDGES)

bench: $(VENV)/.dev setup ## every benchmark in benchmarks/
	@for name in protocol examples handshake cancelling busy_machine sandbox agreement solve data training improve; do \
		echo "== $$name"; $(VENV)/bin/python -m benchmarks.$$name || exit 1; done

data: $(VENV)/.dev setup ## draw the training data from the skills and execute every row: make data SIZE=100000
	$(VENV)/bin/python -m training data $(SIZE:%=--size %)

train: $(VENV)/.dev setup ## fine-tune the adapter on data/: hours on a CPU, minutes on a GPU
	$(VENV)/bin/python -m training

# Goes on from a checkpoint; an adapter that was finished by this recipe on this data is not trained again.
SHIPPED := outputs/shipped
RECIPE := training/configs/shipped.toml
# With a GPU: make adapter SIZE=300000 RECIPE=training/configs/gpu.toml
adapter: data ## make the adapter that ships from seeds; it ships unless it is worse; hours, and goes on after a stop
	@if ls $(SHIPPED)/checkpoints/*/trainer_state.json >/dev/null 2>&1; then set -- --resume; \
	elif [ $(SHIPPED)/manifest.json -nt $(RECIPE) ] && \
		grep -q "$$(sha256sum < data/train.jsonl | cut -c-64)" $(SHIPPED)/manifest.json; then exit 0; \
	else set -- --overwrite; fi; \
	$(VENV)/bin/python -m training --config $(RECIPE) "$$@"
	@$(MAKE) --no-print-directory ship

SEED := 1
again: $(VENV)/.dev setup ## train the adapter that ships further, on rows of another seed: make again SEED=2
	$(VENV)/bin/python -m training data --seed $(SEED) --size 12000 --held-out 1 --out outputs/rows-$(SEED)
	$(VENV)/bin/python -m training --config training/configs/again.toml seed=$(SEED) train_file=outputs/rows-$(SEED)/train.jsonl
	@$(MAKE) --no-print-directory ship SHIPPED=outputs/again

ship: # give what was trained its examples and its confidence, and ship it unless it is worse
	@[ $(SHIPPED)/confidence.json -nt $(SHIPPED)/adapter_model.safetensors ] || { \
		$(VENV)/bin/python -m training examples $(SHIPPED) data/train.jsonl --drawn 300000 && \
		$(VENV)/bin/python -m training calibrate --adapter $(SHIPPED); }
	$(VENV)/bin/python -m training ship $(SHIPPED)

evaluate: $(VENV)/.dev setup ## run the shipped adapter over the validation split
	$(VENV)/bin/python -m training evaluate

bundle: $(VENV)/.serve ## dist/worldmodel.mcpb, for assistants that install bundles
	@$(VENV)/bin/python packaging/mcpb/bundle.py

docs: $(VENV)/.dev ## the documentation as pages: build/site/index.html
	@NO_MKDOCS_2_WARNING=1 $(VENV)/bin/mkdocs build --strict --quiet && echo build/site/index.html

lock: | $(VENV)/bin/uv ## write the locks anew after a change of pyproject.toml: make lock UPGRADE=transformers (or all)
	$(VENV)/bin/python requirements/lock.py $(UPGRADE)

clean: ## remove the virtual environment (models and images stay, see README)
	rm -rf $(VENV)

# Debian ships Python without ensurepip; where apt is ours to use, bring it.
$(VENV)/bin/python:
	@$(PYTHON) -c 'import ensurepip' 2>/dev/null || { test "$$(id -u)" = 0 && command -v apt-get >/dev/null && \
		apt-get update -qq && apt-get install -y -qq python3-venv; } || { \
		echo 'error: Python has no ensurepip. On Debian or Ubuntu, type: sudo apt-get install python3-venv' >&2; exit 2; }
	@$(PYTHON) -m venv --clear $(VENV)

LOCKS := pyproject.toml requirements/install.py $(wildcard requirements/*.lock)

$(VENV)/.serve: $(LOCKS) | $(VENV)/bin/python
	$(VENV)/bin/python requirements/install.py
	@touch $@

$(VENV)/.dev: $(LOCKS) | $(VENV)/bin/python
	$(VENV)/bin/python requirements/install.py dev
	@touch $@ $(VENV)/.serve

$(VENV)/bin/uv: | $(VENV)/.dev
