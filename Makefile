# Two commands matter: `make lab` and `make test`. Both work on a machine with Rust, Python 3.9+ and make.
PYTHON ?= python3

.PHONY: asan bench diff lab miri soak test check rust-test jupyter-test notebooks environment clean help

help:
	@echo "make lab        build, install the kernel into .venv, open JupyterLab on the notebooks"
	@echo "make test       everything: format, lints, Rust tests, notebooks, a Jupyter client over real sockets"
	@echo "make notebooks  run the notebooks and store their outputs"
	@echo "make diff       random programs against real Go (fetched into .diff), until one differs or the time is over"
	@echo "make bench      the programs of tests/bench beside real Go, the kernel beside ipykernel; renews BENCHMARKS.md"
	@echo "make soak       an hour of cells that run, fail, leak and are interrupted: memory must stay flat"
	@echo "make miri       the tests of heap and values under Miri (needs the nightly toolchain)"
	@echo "make asan       all programs, the racy ones too, with the address sanitizer (needs the nightly toolchain)"
	@echo "make clean      remove .venv, .lab and target"

lab:
	$(PYTHON) scripts/lab.py $(LAB_ARGS)

test: check rust-test jupyter-test

check:
	cargo fmt --check
	cargo clippy --quiet --all-targets -- -D warnings

rust-test:
	cargo test --quiet

environment:
	$(PYTHON) scripts/environment.py

jupyter-test: environment
	$(PYTHON) scripts/pytest.py tests/jupyter $(PYTEST_ARGS)

notebooks: environment
	$(PYTHON) scripts/notebooks.py

clean:
	rm -rf .venv .lab .diff target

# Addresses are kept as words, so provenance is exposed and not checked; layouts and constants are never freed; stress mode
# is read from the environment.
miri:
	rustup component add --toolchain nightly miri rust-src
	MIRIFLAGS="-Zmiri-permissive-provenance -Zmiri-ignore-leaks -Zmiri-disable-isolation" \
	  cargo +nightly miri test --lib -- runtime::heap runtime::value $(MIRI_ARGS)

# The heap's arenas are one allocation each, so this looks at goroutine stacks, rings of channels, natives and the machine.
# What is immortal on purpose is no leak.
asan:
	RACY_MS=5000 ASAN_OPTIONS=detect_leaks=0 RUSTFLAGS=-Zsanitizer=address \
	  cargo +nightly test --release --target x86_64-unknown-linux-gnu --test programs --test racy

# More with DIFF_ARGS, e.g. DIFF_ARGS="--minutes 60 --seed 5000".
diff:
	cargo build --release --quiet
	$(PYTHON) scripts/diff.py $(DIFF_ARGS)

# One program, without renewing the tables: BENCH_ARGS="fib --rounds 5".
bench:
	$(PYTHON) scripts/bench.py $(BENCH_ARGS)

# Shorter or longer: SOAK_ARGS="--minutes 10".
soak:
	$(PYTHON) scripts/soak.py $(SOAK_ARGS)
