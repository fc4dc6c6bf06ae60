# Two commands matter: `make lab` and `make test`. Both work on a machine with Rust, Python 3.9+ and make.
PYTHON ?= python3

.PHONY: bench diff lab soak test check rust-test jupyter-test notebooks environment clean help

help:
	@echo "make lab        build, install the kernel into .venv, open JupyterLab on the notebooks"
	@echo "make test       everything: format, lints, Rust tests, notebooks, a Jupyter client over real sockets"
	@echo "make notebooks  run the notebooks and store their outputs"
	@echo "make diff       random programs against real Go (fetched into .diff), until one differs or the time is over"
	@echo "make bench      the programs of tests/bench beside real Go, the kernel beside ipykernel; renews BENCHMARKS.md"
	@echo "make soak       an hour of cells that run, fail, leak and are interrupted: memory must stay flat"
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
