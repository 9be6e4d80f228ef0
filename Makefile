# SSCC for QGIS. Every command first sets up what is missing: the distribution's QGIS and GDAL, and .venv.
PYTHON   := .venv/bin/python
HEADLESS := tools/headless
LRELEASE := $(firstword $(wildcard /usr/lib/qt5/bin/lrelease /usr/lib/qt6/bin/lrelease) lrelease)
QM       := $(patsubst %.ts,%.qm,$(wildcard i18n/*.ts))
TYPED    := core algorithms sscc_plugin benchmarks tools
SCANNED  := core algorithms sscc_plugin models __init__.py __main__.py metadata.txt

.PHONY: help setup demo test test-on bench package docs clean
.DEFAULT_GOAL := help

help:
	@echo "make demo     train and map Indian Pines through QGIS; results in build/demo"
	@echo "make test     ruff, bandit, import contracts, mypy and every test"
	@echo "make test-on RELEASE=trixie    the same in a bare Debian of that release, made under build/ (needs root)"
	@echo "make bench    quality and speed against other methods; results in build/bench"
	@echo "make package  the plugin as build/sscc-VERSION.zip"
	@echo "make docs     the shipped models, the algorithm pages and the screenshots of docs/"
	@echo "make clean    remove build/ (not .venv)"

setup: .venv/.ready build/plugins/sscc $(QM)

.venv/.ready: tools/setup requirements.txt requirements-dev.txt constraints.txt pyproject.toml
	@tools/setup
	@touch $@

# QGIS and the tests see the tree itself as the plugin "sscc".
build/plugins/sscc:
	@mkdir -p $(@D)
	@ln -sfn ../.. $@

i18n/%.qm: i18n/%.ts .venv/.ready
	@$(LRELEASE) -silent $< -qm $@

demo: setup
	@$(HEADLESS) $(PYTHON) tools/demo.py

test: setup
	$(PYTHON) -m ruff check .
	$(PYTHON) -m bandit --quiet --configfile pyproject.toml --recursive $(SCANNED)
	.venv/bin/detect-secrets-hook $$(find $(SCANNED) tools tests benchmarks docs -type f)
	PYTHONPATH=build/plugins .venv/bin/lint-imports --cache-dir build/importlinter
	MYPYPATH=build/plugins $(PYTHON) -m mypy $(TYPED:%=-p sscc.%)
	$(HEADLESS) $(PYTHON) -m pytest $(TESTS)

# TESTS=tests/qgis runs a part of them, as with `make test`.
test-on:
	@tools/test_on "$(RELEASE)" $(if $(TESTS),TESTS="$(TESTS)")

build/demo/clusters.png:
	@$(MAKE) demo

# Orfeo Toolbox is one of the rivals.
bench: setup
	@tools/setup otb-bin
	$(HEADLESS) $(PYTHON) -m sscc.benchmarks.quality
	$(HEADLESS) $(PYTHON) -m sscc.benchmarks.scenes_many --part unseen changed real_dates
	$(HEADLESS) $(PYTHON) -m sscc.benchmarks.speed

package: setup
	@$(PYTHON) tools/package.py

docs: setup build/demo/clusters.png
	$(HEADLESS) $(PYTHON) tools/models.py
	$(HEADLESS) $(PYTHON) tools/pages.py
	tools/screenshots

clean: # what test-on mounts is visible to its own processes only
	rm -rf build
