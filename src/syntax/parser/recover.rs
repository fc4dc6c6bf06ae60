//! Reports, in Go's words and Go's order, and skipping to where parsing can go on.

use super::Parser;
use crate::diagnostics::{Code, Diagnostic};
use crate::source::{LineIndex, Span};
use crate::syntax::token::{SemiKind, Tok, TokSet};

/// More reports than anybody reads: later ones are dropped, so that garbage does not fill the memory.
const MOST_REPORTS: usize = 100;

pub(super) const CLOSERS: TokSet = TokSet::of(&[Tok::Rparen, Tok::Rbrack, Tok::Rbrace]);

/// Keywords that begin a statement: inside functions, skipping stops at them.
const LANDMARKS: TokSet = TokSet::of(&[
    Tok::Break,
    Tok::Const,
    Tok::Continue,
    Tok::Defer,
    Tok::Fallthrough,
    Tok::For,
    Tok::Go,
    Tok::Goto,
    Tok::If,
    Tok::Return,
    Tok::Select,
    Tok::Switch,
    Tok::Type,
    Tok::Var,
]);

impl Parser<'_> {
    /// Skips to a token of `follow`, to a landmark inside functions, or to the end.
    pub(super) fn skip_to(&mut self, follow: TokSet) {
        let stop = if self.fnest > 0 { follow.union(LANDMARKS) } else { follow };
        while self.tok() != Tok::Eof && !stop.has(self.tok()) {
            self.bump();
        }
    }

    /// Passes over one token.
    pub(super) fn skip_one(&mut self) {
        if self.tok() != Tok::Eof {
            self.bump();
        }
    }

    pub(super) fn take_lex_errors(&mut self) {
        for error in std::mem::take(&mut self.lex.errors) {
            let width = self.text[error.at as usize..].chars().next().map_or(0, char::len_utf8);
            let span = Span::new(self.file, error.at, error.at + width as u32);
            self.report(error.code, span, error.message);
        }
    }

    /// Reports a syntax error at the current token; see [`Parser::syntax_error_at`].
    pub(super) fn syntax_error(&mut self, message: &str) {
        let here = self.here();
        self.syntax_error_at(here, message);
    }

    /// Reports a syntax error. A message that begins with `expected`, `in`, `at` or `after` goes on from "unexpected
    /// (the current token)"; any other stands alone.
    pub(super) fn syntax_error_at(&mut self, at: Span, message: &str) {
        if self.tok() == Tok::Eof && self.reports > 0 {
            return; // whatever is missing at the end follows from what was reported
        }
        self.failed = true;
        let separator = match message.split(' ').next() {
            Some("in" | "at" | "after") => " ",
            Some("expected") => ", ",
            _ => {
                let code = code_of(message);
                self.report(code, at, format!("syntax error: {message}"));
                return;
            }
        };
        let found = self.describe_token();
        self.report(Code::Unexpected, at, format!("syntax error: unexpected {found}{separator}{message}"));
    }

    /// Reports anything: drops what Go's compiler would drop.
    pub(super) fn report(&mut self, code: Code, span: Span, message: String) {
        let at_end = span.lo as usize >= self.text.len() || self.lex.open_at_end;
        self.first_at_end.get_or_insert(at_end);
        self.reports += 1;
        if self.diagnostics.len() >= MOST_REPORTS {
            self.failed |= message.starts_with("syntax error");
            return;
        }
        let line = self.lines.get_or_insert_with(|| LineIndex::new(self.text)).line_col(span.lo).line;
        if message.starts_with("syntax error") {
            self.failed = true;
            if std::mem::replace(&mut self.last_syntax_line, line) == line {
                return;
            }
        } else {
            if self.last_other.0 == line && self.last_other.1 == message {
                return;
            }
            self.last_other = (line, message.clone());
        }
        let help = self.help_for(&message);
        let mut diagnostic = Diagnostic::new(code, span, message);
        diagnostic.help.extend(help.map(str::to_string));
        self.diagnostics.push(diagnostic);
    }

    /// Adds a finished diagnostic that is no syntax error.
    pub(super) fn report_diagnostic(&mut self, diagnostic: Diagnostic) {
        if self.diagnostics.len() < MOST_REPORTS {
            self.diagnostics.push(diagnostic);
        }
    }

    /// The current token in a message.
    fn describe_token(&self) -> String {
        match self.tok() {
            Tok::Name => format!("name {}", self.lex.lexeme()),
            Tok::Semi => self.lex.semi.text().to_string(),
            Tok::Literal => format!("literal {}", self.lex.lexeme()),
            Tok::Operator => self.lex.op.text().to_string(),
            Tok::AssignOp => format!("{}=", self.lex.op.text()),
            Tok::IncOp => self.lex.op.text().repeat(2),
            tok => tok.describe().to_string(),
        }
    }

    /// Advice for mistakes whose message alone does not say what to do.
    fn help_for(&self, message: &str) -> Option<&'static str> {
        let newline = self.tok() == Tok::Semi && self.lex.semi == SemiKind::Newline;
        if message.contains("unexpected keyword else, expected") {
            return Some("`else` stands on the line of the closing brace: `} else {`");
        }
        if message.contains("non-declaration statement outside function body") && self.tok() == Tok::Name {
            return Some(
                "outside functions a variable is declared with `var`; statements go into a function",
            );
        }
        if message.contains("unexpected newline, expected { after")
            || message.contains("unexpected semicolon or newline before {")
        {
            return Some("the opening brace stands on the same line: a newline there ends the statement");
        }
        if newline && message.contains("possibly missing comma or") {
            return Some("a list that goes on over lines needs a comma at the end of each line");
        }
        if message.contains("var declaration not allowed in") {
            return Some("use `:=` in the header");
        }
        if message.contains("cannot use assignment") {
            return Some("`==` compares, `=` assigns");
        }
        None
    }
}

/// The catalogue entry of a message that stands alone.
fn code_of(message: &str) -> Code {
    match message {
        "non-declaration statement outside function body" => Code::StatementOutsideFunction,
        "imports must appear before other declarations" => Code::ImportAfterDeclaration,
        "missing parameter name"
        | "missing parameter type"
        | "missing type constraint"
        | "missing type parameter name"
        | "... is missing type" => Code::MalformedParameters,
        _ => Code::Unexpected,
    }
}
