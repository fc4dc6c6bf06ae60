//! The command line of gopark. The only file that writes to the process's own streams.

use gopark::repl;
use std::io::Write;

mod cli;

fn main() {
    let args = std::env::args().skip(1).collect();
    let parts = cli::Parts {
        make_engine: |options, host| repl::Repl::new(options, host),
        run_program: repl::run_program,
        run_notebook: repl::run_notebook,
        check_program: repl::check_program,
    };
    let status = match cli::main(args, &parts) {
        Ok((text, status)) => {
            // A reader that went away, as in `gopark --help | head`, is no failure.
            let _ = std::io::stdout().write_all(text.as_bytes());
            status
        }
        Err(why) => {
            let _ = writeln!(std::io::stderr(), "gopark: {why}");
            2
        }
    };
    // Not a return: the execution thread and the program's goroutines may still run.
    std::process::exit(status);
}
