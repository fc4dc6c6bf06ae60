//! The kinds of tokens, and the names that error messages give them.

use super::ast::BinaryOp;

/// What a token is. Operators that can stand between two operands share [`Tok::Operator`], and the lexer tells which.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[repr(u8)]
pub enum Tok {
    Eof,
    Name,
    Literal,
    /// Any operator but `*` and `<-`.
    Operator,
    /// `+=` and its kin.
    AssignOp,
    /// `++`, `--`
    IncOp,
    Assign,
    Define,
    Arrow,
    Star,
    Lparen,
    Lbrack,
    Lbrace,
    Rparen,
    Rbrack,
    Rbrace,
    Comma,
    /// Written, or put in at a line's end.
    Semi,
    Colon,
    Dot,
    DotDotDot,
    Break,
    Case,
    Chan,
    Const,
    Continue,
    Default,
    Defer,
    Else,
    Fallthrough,
    For,
    Func,
    Go,
    Goto,
    If,
    Import,
    Interface,
    Map,
    Package,
    Range,
    Return,
    Select,
    Struct,
    Switch,
    Type,
    Var,
}

/// Go's keywords, in the order of the alphabet.
pub const KEYWORDS: [(&str, Tok); 25] = [
    ("break", Tok::Break),
    ("case", Tok::Case),
    ("chan", Tok::Chan),
    ("const", Tok::Const),
    ("continue", Tok::Continue),
    ("default", Tok::Default),
    ("defer", Tok::Defer),
    ("else", Tok::Else),
    ("fallthrough", Tok::Fallthrough),
    ("for", Tok::For),
    ("func", Tok::Func),
    ("go", Tok::Go),
    ("goto", Tok::Goto),
    ("if", Tok::If),
    ("import", Tok::Import),
    ("interface", Tok::Interface),
    ("map", Tok::Map),
    ("package", Tok::Package),
    ("range", Tok::Range),
    ("return", Tok::Return),
    ("select", Tok::Select),
    ("struct", Tok::Struct),
    ("switch", Tok::Switch),
    ("type", Tok::Type),
    ("var", Tok::Var),
];

impl Tok {
    /// The keyword that `text` is, if it is one.
    pub fn keyword(text: &str) -> Option<Tok> {
        // Most names are told apart by length or first letter, before any table is searched.
        if !(2..=11).contains(&text.len()) || !text.as_bytes()[0].is_ascii_lowercase() {
            return None;
        }
        KEYWORDS.binary_search_by(|(word, _)| word.cmp(&text)).ok().map(|i| KEYWORDS[i].1)
    }

    pub fn is_keyword(self) -> bool {
        self as u8 >= Tok::Break as u8
    }

    /// The token's place in a [`TokSet`].
    const fn bit(self) -> u64 {
        1 << self as u8
    }

    /// The token in an error message, where the text itself does not matter.
    pub fn describe(self) -> &'static str {
        match self {
            Tok::Eof => "EOF",
            Tok::Name => "name",
            Tok::Literal => "literal",
            Tok::Operator => "op",
            Tok::AssignOp => "op=",
            Tok::IncOp => "opop",
            Tok::Assign => "=",
            Tok::Define => ":=",
            Tok::Arrow => "<-",
            Tok::Star => "*",
            Tok::Lparen => "(",
            Tok::Lbrack => "[",
            Tok::Lbrace => "{",
            Tok::Rparen => ")",
            Tok::Rbrack => "]",
            Tok::Rbrace => "}",
            Tok::Comma => "comma",
            Tok::Semi => "semicolon or newline",
            Tok::Colon => ":",
            Tok::Dot => ".",
            Tok::DotDotDot => "...",
            Tok::Break => "keyword break",
            Tok::Case => "keyword case",
            Tok::Chan => "keyword chan",
            Tok::Const => "keyword const",
            Tok::Continue => "keyword continue",
            Tok::Default => "keyword default",
            Tok::Defer => "keyword defer",
            Tok::Else => "keyword else",
            Tok::Fallthrough => "keyword fallthrough",
            Tok::For => "keyword for",
            Tok::Func => "keyword func",
            Tok::Go => "keyword go",
            Tok::Goto => "keyword goto",
            Tok::If => "keyword if",
            Tok::Import => "keyword import",
            Tok::Interface => "keyword interface",
            Tok::Map => "keyword map",
            Tok::Package => "keyword package",
            Tok::Range => "keyword range",
            Tok::Return => "keyword return",
            Tok::Select => "keyword select",
            Tok::Struct => "keyword struct",
            Tok::Switch => "keyword switch",
            Tok::Type => "keyword type",
            Tok::Var => "keyword var",
        }
    }
}

/// A set of token kinds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TokSet(u64);

impl TokSet {
    pub const fn of(toks: &[Tok]) -> TokSet {
        let mut bits = 0;
        let mut i = 0;
        while i < toks.len() {
            bits |= toks[i].bit();
            i += 1;
        }
        TokSet(bits)
    }

    pub const fn union(self, other: TokSet) -> TokSet {
        TokSet(self.0 | other.0)
    }

    pub const fn has(self, tok: Tok) -> bool {
        self.0 & tok.bit() != 0
    }
}

/// The operator of an [`Tok::Operator`], [`Tok::AssignOp`], [`Tok::IncOp`] or [`Tok::Star`] token.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Op {
    /// `!`
    Not,
    /// `~`
    Tilde,
    /// May stand between operands (and, some of them, before one).
    Binary(BinaryOp),
}

impl Op {
    pub fn text(self) -> &'static str {
        match self {
            Op::Not => "!",
            Op::Tilde => "~",
            Op::Binary(op) => op.text(),
        }
    }
}

/// Where a semicolon token comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SemiKind {
    Written,
    Newline,
    Eof,
}

impl SemiKind {
    pub fn text(self) -> &'static str {
        match self {
            SemiKind::Written => "semicolon",
            SemiKind::Newline => "newline",
            SemiKind::Eof => "EOF",
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keywords_are_sorted_and_found() {
        assert!(KEYWORDS.windows(2).all(|pair| pair[0].0 < pair[1].0));
        for (word, tok) in KEYWORDS {
            assert_eq!(Tok::keyword(word), Some(tok));
            assert_eq!(tok.describe(), format!("keyword {word}"));
            assert!(tok.is_keyword());
        }
        assert_eq!(Tok::keyword("any"), None);
        assert!(!Tok::DotDotDot.is_keyword());
    }
}
