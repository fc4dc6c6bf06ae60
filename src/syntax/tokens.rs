//! Tokens for those who look at text and not at trees: highlighting, completion, inspection.
//!
//! Works on any text, half-typed or broken; offsets are bytes.

use super::lexer::Lexer;
use super::token::{SemiKind, Tok};
use crate::source::FileId;
use crate::syntax::ast::LiteralKind;

/// What a token is to a reader.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TokenClass {
    Name,
    Keyword,
    Number,
    Rune,
    String,
    Comment,
    Operator,
    Punctuation,
}

/// A written token or comment; semicolons that nobody wrote are left out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Token {
    pub class: TokenClass,
    /// `None` for comments.
    pub tok: Option<Tok>,
    pub lo: u32,
    pub hi: u32,
    /// A string or comment that is not closed.
    pub open: bool,
}

/// The tokens and comments of a text, in order.
pub fn tokens(text: &str) -> Tokens<'_> {
    Tokens { lex: Lexer::new(FileId(0), text), comments: 0, token: None, text }
}

/// See [`tokens`].
pub struct Tokens<'a> {
    lex: Lexer<'a>,
    /// How many comments were given out.
    comments: usize,
    /// A token that waits for the comments before it.
    token: Option<Token>,
    text: &'a str,
}

impl Tokens<'_> {
    fn comment(&mut self) -> Option<Token> {
        let comment = *self.lex.comments.get(self.comments)?;
        if self.token.is_some_and(|token| token.lo < comment.span.lo) {
            return None;
        }
        self.comments += 1;
        let (lo, hi) = (comment.span.lo, comment.span.hi);
        let text = &self.text[lo as usize..hi as usize];
        // A line comment goes on as long as its line does.
        let open = if comment.block {
            text.len() < 4 || !text.ends_with("*/")
        } else {
            hi as usize == self.text.len()
        };
        Some(Token { class: TokenClass::Comment, tok: None, lo, hi, open })
    }

    fn current(&self) -> Option<Token> {
        let lex = &self.lex;
        let class = match lex.tok {
            Tok::Name => TokenClass::Name,
            Tok::Literal => match lex.literal {
                LiteralKind::Rune => TokenClass::Rune,
                LiteralKind::String => TokenClass::String,
                LiteralKind::Int | LiteralKind::Float | LiteralKind::Imag => TokenClass::Number,
            },
            Tok::Operator
            | Tok::AssignOp
            | Tok::IncOp
            | Tok::Assign
            | Tok::Define
            | Tok::Arrow
            | Tok::Star
            | Tok::DotDotDot => TokenClass::Operator,
            Tok::Semi if lex.semi != SemiKind::Written => return None,
            tok if tok.is_keyword() => TokenClass::Keyword,
            _ => TokenClass::Punctuation,
        };
        let text = lex.lexeme();
        let open = matches!(class, TokenClass::String | TokenClass::Rune)
            && (text.len() < 2 || !text.ends_with(&text[..1]) || ends_in_escape(text));
        Some(Token { class, tok: Some(lex.tok), lo: lex.lo, hi: lex.hi, open })
    }
}

/// Whether the last quote of `"...\"` is escaped.
fn ends_in_escape(text: &str) -> bool {
    if text.starts_with('`') {
        return false;
    }
    let inner = &text[..text.len() - 1];
    (inner.len() - inner.trim_end_matches('\\').len()) % 2 == 1
}

impl Iterator for Tokens<'_> {
    type Item = Token;

    fn next(&mut self) -> Option<Token> {
        loop {
            if let Some(comment) = self.comment() {
                return Some(comment);
            }
            if let Some(token) = self.token.take() {
                return Some(token);
            }
            if self.lex.tok == Tok::Eof && self.lex.lo as usize == self.text.len() && !self.text.is_empty() {
                return None;
            }
            self.lex.advance();
            self.lex.errors.clear();
            if self.lex.tok == Tok::Eof {
                return self.comment();
            }
            self.token = self.current();
        }
    }
}

/// The token or comment that the cursor at `offset` is in or behind; where two meet, a name wins, else the later one.
pub fn token_at(text: &str, offset: u32) -> Option<Token> {
    let mut found: Option<Token> = None;
    for token in tokens(text) {
        if token.lo > offset {
            break;
        }
        let touches = offset < token.hi || (offset == token.hi && (token.open || !is_block_end(&token)));
        let keeps =
            found.is_some_and(|found| is_word(found.class) && found.hi == offset && !is_word(token.class));
        if touches && !keeps {
            found = Some(token);
        }
    }
    found
}

fn is_word(class: TokenClass) -> bool {
    matches!(class, TokenClass::Name | TokenClass::Keyword)
}

fn is_block_end(token: &Token) -> bool {
    token.class == TokenClass::Comment && !token.open
}

/// What stands before the cursor: `fmt.Pr|` has the base `fmt` and the prefix `Pr`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Chain<'a> {
    /// Byte range of the expression before the last dot, if there is a dot: `fmt`, `a.b`, `f(1)[2]`.
    pub base: Option<(u32, u32)>,
    /// The names of the base if it is nothing but names and dots.
    pub names: Vec<&'a str>,
    /// The word being typed; may be empty.
    pub prefix: &'a str,
    /// Where the prefix begins.
    pub lo: u32,
}

/// The chain that ends at the cursor; `None` inside strings, comments and numbers. `offset` is clamped to the text.
pub fn chain_before(text: &str, offset: u32) -> Option<Chain<'_>> {
    let text = before(text, offset);
    let end = text.len() as u32;
    let mut list: Vec<Token> = tokens(text).collect();
    let slice = |lo: u32, hi: u32| &text[lo as usize..hi as usize];
    let (mut prefix, mut lo) = ("", end);
    if let Some(&last) = list.last() {
        if last.open || (last.class == TokenClass::Number && last.hi == end) {
            return None;
        }
        if is_word(last.class) && last.hi == end {
            (prefix, lo) = (slice(last.lo, last.hi), last.lo);
            list.pop();
        }
    }
    list.retain(|token| token.class != TokenClass::Comment);
    let mut chain = Chain { base: None, names: Vec::new(), prefix, lo };
    if list.last().is_none_or(|token| token.tok != Some(Tok::Dot)) {
        return Some(chain);
    }
    list.pop();
    let hi = list.last().map_or(0, |token| token.hi);
    let mut names = Vec::new();
    let mut only_names = true;
    let mut start = None;
    while let Some(token) = list.pop() {
        match token.tok {
            Some(Tok::Name) => {
                names.push(slice(token.lo, token.hi));
                start = Some(token.lo);
                if list.last().is_some_and(|token| token.tok == Some(Tok::Dot)) {
                    list.pop();
                    continue;
                }
                break;
            }
            Some(Tok::Rparen | Tok::Rbrack | Tok::Rbrace) => {
                only_names = false;
                start = Some(open_of(&mut list)?);
                match list.last().and_then(|token| token.tok) {
                    Some(Tok::Dot) => {
                        list.pop();
                    }
                    Some(Tok::Name | Tok::Rparen | Tok::Rbrack | Tok::Rbrace) => {}
                    _ => break,
                }
            }
            Some(Tok::Literal) => {
                only_names = false;
                start = Some(token.lo);
                break;
            }
            _ => break,
        }
    }
    chain.base = start.map(|start| (start, hi));
    if only_names {
        names.reverse();
        chain.names = names;
    }
    Some(chain)
}

/// The call whose parentheses the cursor is in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OpenCall {
    /// Byte range of the function: `fmt.Println`.
    pub fun: (u32, u32),
    /// How many commas stand before the cursor.
    pub argument: usize,
}

/// The innermost call that is open at the cursor.
pub fn open_call(text: &str, offset: u32) -> Option<OpenCall> {
    let text = before(text, offset);
    let mut list: Vec<Token> = tokens(text).filter(|token| token.class != TokenClass::Comment).collect();
    let mut argument = 0;
    while let Some(token) = list.pop() {
        match token.tok {
            Some(Tok::Rparen | Tok::Rbrack | Tok::Rbrace) => {
                open_of(&mut list)?;
            }
            Some(Tok::Comma) => argument += 1,
            Some(Tok::Lparen) => {
                let last = list.last().copied()?;
                let lo = chain_before(text, last.hi).and_then(|chain| match chain.base {
                    Some((lo, _)) => Some(lo),
                    None => (!chain.prefix.is_empty()).then_some(chain.lo),
                })?;
                if last.class == TokenClass::Keyword {
                    return None;
                }
                return Some(OpenCall { fun: (lo, last.hi), argument });
            }
            Some(Tok::Lbrace | Tok::Lbrack) => argument = 0,
            _ => {}
        }
    }
    None
}

/// The text up to the offset, which is moved down to a character boundary.
fn before(text: &str, offset: u32) -> &str {
    let mut end = (offset as usize).min(text.len());
    while !text.is_char_boundary(end) {
        end -= 1;
    }
    &text[..end]
}

/// A closing bracket has just been taken off the list: takes off everything down to the one that it closes, and returns
/// where that stands.
fn open_of(list: &mut Vec<Token>) -> Option<u32> {
    let mut open = 1u32;
    while let Some(token) = list.pop() {
        match token.tok {
            Some(Tok::Rparen | Tok::Rbrack | Tok::Rbrace) => open += 1,
            Some(Tok::Lparen | Tok::Lbrack | Tok::Lbrace) => open -= 1,
            _ => {}
        }
        if open == 0 {
            return Some(token.lo);
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn classes() {
        let text = "x := f(1, 'a', `r`) // c\nreturn /* d */ y.z;";
        let shown: Vec<String> =
            tokens(text).map(|t| format!("{:?}:{}", t.class, &text[t.lo as usize..t.hi as usize])).collect();
        let want = "Name:x Operator::= Name:f Punctuation:( Number:1 Punctuation:, Rune:'a' Punctuation:, String:`r` \
                    Punctuation:) Comment:// c Keyword:return Comment:/* d */ Name:y Punctuation:. Name:z Punctuation:;";
        assert_eq!(shown.join(" "), want);
        assert_eq!(tokens("").count(), 0);
        assert_eq!(tokens("// only").count(), 1);
    }

    #[test]
    fn the_token_under_the_cursor() {
        for (text, want) in [
            ("fm|t.x", "fmt"),
            ("fmt|.x", "fmt"),
            ("fmt.|x", "x"),
            ("a +| b", "+"),
            ("a /* |c */ b", "/* c */"),
            ("if| x", "if"),
        ] {
            let offset = text.find('|').unwrap() as u32;
            let text = text.replace('|', "");
            let token = token_at(&text, offset).unwrap();
            assert_eq!(&text[token.lo as usize..token.hi as usize], want, "{text}");
        }
        assert_eq!(token_at("a  b", 2), None);
    }

    #[test]
    fn chains() {
        for (text, base, names, prefix) in [
            ("fmt.Pr", Some("fmt"), vec!["fmt"], "Pr"),
            ("fmt.", Some("fmt"), vec!["fmt"], ""),
            ("x := a.b.c", Some("a.b"), vec!["a", "b"], "c"),
            ("Pri", None, vec![], "Pri"),
            ("", None, vec![], ""),
            ("x = f(1, g(2))[3].na", Some("f(1, g(2))[3]"), vec![], "na"),
            ("func main() {\n\tx.", Some("x"), vec!["x"], ""),
            ("T{1}.", Some("T{1}"), vec![], ""),
            ("\"s\".", Some("\"s\""), vec![], ""),
            ("a.\n\tb", Some("a"), vec!["a"], "b"),
            ("if fmt", None, vec![], "fmt"),
        ] {
            let chain = chain_before(text, text.len() as u32).unwrap();
            assert_eq!(chain.base.map(|(lo, hi)| &text[lo as usize..hi as usize]), base, "{text}");
            assert_eq!((chain.names, chain.prefix), (names, prefix), "{text}");
        }
        for text in ["\"fmt.", "// fmt.", "/* fmt.", "`fmt.", "1.", "'a"] {
            assert_eq!(chain_before(text, text.len() as u32), None, "{text}");
        }
    }

    #[test]
    fn open_calls() {
        for (text, want) in [
            ("fmt.Println(", Some(("fmt.Println", 0))),
            ("f(1, g(2, 3), ", Some(("f", 2))),
            ("f(g(1", Some(("g", 0))),
            ("f(1)", None),
            ("f([]int{1, 2", Some(("f", 0))),
            ("x := (", None),
            ("if (", None),
        ] {
            let call = open_call(text, text.len() as u32);
            let shown =
                call.as_ref().map(|call| (&text[call.fun.0 as usize..call.fun.1 as usize], call.argument));
            assert_eq!(shown, want, "{text}");
        }
    }
}
