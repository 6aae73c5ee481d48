# Every command a newcomer needs; `make help` lists them.
PY := .venv/bin/python
OUT ?= out/demo
# The language of the demo's windows: fr, ar or en.
IN ?= fr
# The order of the tests: the same for everybody until somebody asks for another.
SEED ?= 20261123
export PYTHONUTF8 := 1

.PHONY: help setup run demo test check unit core screens soak bench bundle gallery kit translations lock clean

help:  ## list the commands
	@grep -E '^[a-z]+:.*##' $(MAKEFILE_LIST) | sed 's/:.*##/\t/' | expand -t 16

.installed: requirements.lock pyproject.toml scripts/setup.sh
	bash scripts/setup.sh
	touch .installed

setup: .installed translations  ## system libraries, .venv with the pinned requirements, translations

translations: .installed  ## compile the interface texts
	@$(PY) scripts/translations.py build

run: setup  ## open the program
	$(PY) -m postdesk

demo: setup  ## play a whole day with the real windows; pictures and files in OUT
	$(PY) -m postdesk demo --out $(OUT) --lang $(IN)

test: check unit  ## everything that must hold (what CI runs)

check: setup  ## format, lint, types, contracts, translations, house rules
	$(PY) scripts/check.py

unit: setup  ## all tests but the long measures, those of the screens beside the others
	@$(MAKE) --no-print-directory -j2 --output-sync=target core screens

core: setup  ## the tests without screens
	$(PY) -m pytest tests --ignore tests/ui -m "not soak" --randomly-seed=$(SEED)

screens: setup  ## the tests of the screens
	$(PY) -m pytest tests/ui -m "not soak" --randomly-seed=$(SEED)

soak: setup  ## the long measures
	$(PY) -m pytest -m soak -p no:randomly

bench: setup  ## speed against the bare counterpart in the same run; writes bench.json
	$(PY) scripts/bench.py

gallery: setup  ## a picture of every screen in OUT
	$(PY) -m postdesk gallery --out $(OUT)

kit: setup  ## build the starter kit from its sources
	$(PY) scripts/build_starter_kit.py

bundle: setup  ## the one-folder program in dist/postdesk
	bash installer/build.sh

lock:  ## renew requirements.lock (needs uv)
	uv pip compile pyproject.toml --extra dev --generate-hashes --no-emit-index-url \
	    --no-emit-find-links --universal --python-version 3.11 --no-header -o requirements.lock

clean:  ## remove what was built
	rm -rf build dist out .installed bench.json conformance.json
