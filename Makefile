# Quoth: build it, read with it, test it. `make help` lists what there is.

PREFIX ?= /usr/local
DESTDIR ?=

SAMPLE := .build/sample-library.db
SAMPLE_SIZE := 120x36
# The articles that `make bench` measures with.
TEXTS ?= Assets/articles
# What `make fuzz` tries (text: the engine and the importers; escapes: of all output formats; keys; feeds, outlines, pages, mails: their
# importers), how long, with which inputs, and the articles that it spoils besides its own.
FUZZ ?= text
MINUTES ?= 10
SEED ?= 1
FUZZED ?= Assets/articles $(wildcard ../shared/corpora/polnear/train/text)
PROGRAM := .build/release/quoth
# What `make teach` and `make train` learn from and `make evaluate` measures with: marked articles beside the project, not
# in it.
SHARED := ../shared
CORPORA := $(SHARED)/corpora
SCORER := $(SHARED)/eval/score_attribution.py
# What `make test` builds and runs: debug or release, and the tests whose names match a pattern.
CONFIGURATION ?= debug
FILTER ?=
# Options for the training: EPOCHS=1 for a quick try; `make train OPTIONS=--help` lists all.
EPOCHS ?=
OPTIONS ?=
MODEL ?= Assets/attribution.model
TEACHER := PYTHONPATH=Sources/trainer/python PYTHONDONTWRITEBYTECODE=1 OMP_NUM_THREADS=1 \
	.build/teaching/python/bin/python -m teacher --corpora $(CORPORA) --scorer $(SCORER)
# Teaches the model at $(MODEL) who is meant by a source, or measures how well that can be learnt.
SPEAKERS := PYTHONPATH=Sources/trainer/python PYTHONDONTWRITEBYTECODE=1 NUMBA_CACHE_DIR=.build/training/numba \
	.build/training/python/bin/python -m training.speakers
SPEAKERS_OPTIONS = --corpora $(CORPORA) --scorer $(SCORER) --trainer .build/release/quoth-trainer \
	--work .build/training/speakers --model $(MODEL)
# Where `make teach` keeps its teacher and the news that it labelled, and how many bytes of news that is.
TEACHING := .build/teaching
LABELLED ?= 12000000
# The collections for `make evaluate`: all, or some of dev, train, newswire, world, cases and seed.
PART ?=
# Where programs look for manuals and completions, below PREFIX.
MANUAL := share/man/man1
COMPLETION_bash := share/bash-completion/completions
COMPLETION_zsh := share/zsh/site-functions
COMPLETION_fish := share/fish/vendor_completions.d
PICTURES := Assets/screenshots
PICTURED := .build/pictured-library.db
# The day of the pictures, without which the articles' ages would change from day to day.
DRAW := env -u NO_COLOR QUOTH_CONFIG=/dev/null $(PROGRAM) snapshot --library $(PICTURED) --now 2026-11-22 --format svg
DOCUMENTED := quoth NewsModel PlainText Attribution ArticleStore Importers Intake Fetching Markup ProgramAssets TerminalCanvas TextFormats \
	ReadingPage ReaderUI CursesTerminal TextPatterns

# The learnt stages' loops are C. They are made fast in debug builds, too, or the tests of the model would take very long.
FAST := -Xcc -O3

# Homebrew keeps these libraries where the compiler does not look.
ifeq ($(shell uname -s),Darwin)
FLAGS := $(foreach folder,$(shell brew --prefix ncurses 2>/dev/null) $(shell brew --prefix 2>/dev/null),\
	-Xcc -I$(folder)/include -Xlinker -L$(folder)/lib)
else
STATIC := --static-swift-stdlib
endif

.PHONY: run build test test-training install uninstall bench fuzz train crossvalidate teach evaluate lint docs pictures clean help

run: $(SAMPLE).stamp ## Open the reader on a library made from the sample articles
	@if [ -t 0 ] && [ -t 1 ]; then $(PROGRAM) --library $(SAMPLE); \
	else echo "No terminal here, so this is the reader's first screen:"; \
	$(PROGRAM) snapshot --library $(SAMPLE) --size $(SAMPLE_SIZE) --format text; fi

$(SAMPLE).stamp: $(shell find Assets/articles -type f 2>/dev/null) | build
	@rm -f $(SAMPLE) $(SAMPLE)-wal $(SAMPLE)-shm
	$(PROGRAM) import --library $(SAMPLE) Assets/articles
	@touch $@

build: ## Build the program; it lands in .build/release/quoth
	@.ci/dependencies build
	swift build -c release --no-color-diagnostics $(STATIC) $(FAST) $(FLAGS) --product quoth

test: ## Run all tests, or some: make test FILTER=AttributionTests CONFIGURATION=release
	@.ci/dependencies test
	swift test -c $(CONFIGURATION) $(FAST) $(FLAGS) $(if $(FILTER),--filter '$(FILTER)')

test-training: ## Run the tests of the training, which is Python's
	@.ci/training test
	PYTHONPATH=Sources/trainer/python PYTHONDONTWRITEBYTECODE=1 NUMBA_CACHE_DIR=.build/training/numba \
		.build/training/python/bin/python -m unittest discover -s Tests/TrainerTests

install: build ## Install program, manual and completions under PREFIX (/usr/local)
	install -d "$(DESTDIR)$(PREFIX)/bin" "$(DESTDIR)$(PREFIX)/share/quoth"
	install -m 755 $(PROGRAM) "$(DESTDIR)$(PREFIX)/bin/quoth"
	@if command -v strip >/dev/null; then strip "$(DESTDIR)$(PREFIX)/bin/quoth"; fi
	install -d "$(DESTDIR)$(PREFIX)/$(MANUAL)" $(foreach shell,bash zsh fish,"$(DESTDIR)$(PREFIX)/$(COMPLETION_$(shell))")
	$(PROGRAM) manual > "$(DESTDIR)$(PREFIX)/$(MANUAL)/quoth.1"
	$(PROGRAM) --generate-completion-script bash > "$(DESTDIR)$(PREFIX)/$(COMPLETION_bash)/quoth"
	$(PROGRAM) --generate-completion-script zsh > "$(DESTDIR)$(PREFIX)/$(COMPLETION_zsh)/_quoth"
	$(PROGRAM) --generate-completion-script fish > "$(DESTDIR)$(PREFIX)/$(COMPLETION_fish)/quoth.fish"
	@tar -C Assets --exclude ./screenshots -cf - . | tar -C "$(DESTDIR)$(PREFIX)/share/quoth" --no-same-owner -xf -
	@echo "Installed $(DESTDIR)$(PREFIX)/bin/quoth and $(DESTDIR)$(PREFIX)/share/quoth"

uninstall: ## Remove what make install put under PREFIX; libraries and configurations stay
	rm -rf "$(DESTDIR)$(PREFIX)/share/quoth"
	rm -f "$(DESTDIR)$(PREFIX)/bin/quoth" "$(DESTDIR)$(PREFIX)/$(MANUAL)/quoth.1" \
		"$(DESTDIR)$(PREFIX)/$(COMPLETION_bash)/quoth" "$(DESTDIR)$(PREFIX)/$(COMPLETION_zsh)/_quoth" \
		"$(DESTDIR)$(PREFIX)/$(COMPLETION_fish)/quoth.fish"

bench: ## Measure speed and memory, beside textacy where PyPI has it for this Python
	@.ci/dependencies build
	@.ci/peer
	swift build -c release --no-color-diagnostics $(STATIC) $(FAST) $(FLAGS)
	.build/release/quoth-benchmarks --program $(PROGRAM) --texts $(TEXTS) --peer .build/peer/bin/python

fuzz: ## Look for inputs that are not coped with: make fuzz FUZZ=escapes MINUTES=10 SEED=1
	@.ci/dependencies build
	swift build -c release --no-color-diagnostics $(STATIC) $(FAST) $(FLAGS) --product quoth-fuzz
	.build/release/quoth-fuzz run --subject $(FUZZ) --minutes $(MINUTES) --seed $(SEED) $(addprefix --texts ,$(FUZZED))

train: ## Make the model anew: make train EPOCHS=1 OPTIONS="--width 48" MODEL=try.model
	@.ci/dependencies train
	@.ci/training train
	swift build -c release --no-color-diagnostics $(STATIC) $(FAST) $(FLAGS) --product quoth-trainer
	PYTHONPATH=Sources/trainer/python PYTHONDONTWRITEBYTECODE=1 NUMBA_CACHE_DIR=.build/training/numba \
		.build/training/python/bin/python -m training --corpora $(CORPORA) --scorer $(SCORER) \
		--labels $(wildcard $(TEACHING)/labels.*.jsonl) \
		--trainer .build/release/quoth-trainer --work .build/training/work --output $(MODEL) \
		$(if $(EPOCHS),--epochs $(EPOCHS)) $(OPTIONS)
	$(SPEAKERS) learn $(SPEAKERS_OPTIONS) $(filter --everything,$(OPTIONS))

crossvalidate: ## Measure who is named as the speaker, in five folds over the marked articles
	@.ci/dependencies train
	@.ci/training train
	swift build -c release --no-color-diagnostics $(STATIC) $(FAST) $(FLAGS) --product quoth-trainer
	$(SPEAKERS) crossvalidate $(SPEAKERS_OPTIONS)

teach: ## Label news for make train with a large, slow tagger: make teach LABELLED=12000000 (bytes)
	@.ci/training teach
	$(TEACHER) learn $(TEACHING)/teacher.pt
	$(TEACHER) measure $(TEACHING)/teacher.pt
	$(TEACHER) label $(TEACHING)/teacher.pt $(TEACHING)/labels.0.jsonl --bytes $(LABELLED) --part 0 2 & \
	$(TEACHER) label $(TEACHING)/teacher.pt $(TEACHING)/labels.1.jsonl --bytes $(LABELLED) --part 1 2; \
	first=$$?; wait $$! && exit $$first

evaluate: build ## Measure against marked articles: make evaluate PART="dev newswire"
	@.ci/evaluate $(PROGRAM) $(SHARED) $(PART)

lint: ## Check format, file lengths and who imports whom
	@.ci/dependencies swift
	swift format lint --strict -r Sources Tests Package.swift
	.ci/check-house

docs: ## Build the documentation into .build/docs
	@.ci/dependencies build
	swift package --disable-sandbox --allow-writing-to-directory .build/docs generate-documentation $(FLAGS) \
		--enable-experimental-combined-documentation --output-path .build/docs \
		$(foreach target,$(DOCUMENTED),--target $(target))

pictures: build ## Draw the README's pictures anew
	@rm -f $(PICTURED) $(PICTURED)-wal $(PICTURED)-shm
	$(PROGRAM) import --quiet --library $(PICTURED) Assets/articles
	@mkdir -p $(PICTURES)
	$(DRAW) --theme dark --size 120x36 --keys 'Gkkkl]]]]jjjjjjjjj' > $(PICTURES)/reading.svg
	$(DRAW) --theme dark --size 120x36 --keys 'Gkkkl]]]]s' > $(PICTURES)/speakers.svg
	$(DRAW) --theme dark --size 120x36 --keys 'Gkkkl]]]]S' > $(PICTURES)/speaker-page.svg
	$(DRAW) --theme dark --size 120x36 --keys 'Gkkkl/harbour<Enter>nn' > $(PICTURES)/search.svg
	$(DRAW) --theme paper --size 120x36 --keys 'Gkkkl]]]]jjjjjjjjj' > $(PICTURES)/paper.svg
	$(DRAW) --theme midnight --size 120x36 --keys 'Gkkkl]]]]:quote' > $(PICTURES)/midnight.svg
	$(DRAW) --theme dark --size 80x24 --keys 'Gkkkl]]]]' > $(PICTURES)/narrow.svg
	$(DRAW) --theme light --size 180x44 --keys 'Gkkkl]]]]' > $(PICTURES)/wide.svg

clean: ## Remove everything that was built
	rm -rf .build

help: ## Show this list
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "make %-13s %s\n", $$1, $$2 }' Makefile
