//! Text to tokens, with Go's automatic semicolons and Go's lexical errors.
//!
//! One token at a time, linear, never fails: a malformed token is still a token, and what is wrong with it waits in
//! [`Lexer::errors`] until the parser fetches it.
//! Invariant: `lo..hi` always lies on character boundaries of the text.

mod number;

use super::ast::{BinaryOp, Comment, LiteralKind};
use super::token::{Op, SemiKind, Tok};
use crate::diagnostics::Code;
use crate::source::{FileId, Span};
use unicode_properties::{GeneralCategory, GeneralCategoryGroup, UnicodeGeneralCategory};

/// Stands for "no more characters" in [`Lexer::ch`].
const END: u32 = u32::MAX;
const BOM: u32 = 0xFEFF;

/// More errors around one token than anybody reads: garbage must not fill the memory.
const MOST_ERRORS: usize = 100;

/// Something wrong with a token.
#[derive(Clone, Debug)]
pub struct LexError {
    pub at: u32,
    pub code: Code,
    pub message: String,
}

/// Reads tokens from a text; the current one is in the public fields.
#[derive(Clone)]
pub struct Lexer<'a> {
    text: &'a str,
    file: FileId,
    /// The character under the reading head; [`END`] behind the last.
    ch: u32,
    /// Its offset, and the offset behind it.
    at: usize,
    next: usize,
    /// Whether a newline here ends the statement.
    ends_line: bool,

    pub tok: Tok,
    /// Byte range of the token; empty for semicolons that nobody wrote.
    pub lo: u32,
    pub hi: u32,
    /// Valid for operator tokens.
    pub op: Op,
    /// Valid for semicolons.
    pub semi: SemiKind,
    /// Valid for literals.
    pub literal: LiteralKind,
    /// The literal is malformed.
    pub bad: bool,

    /// What is wrong with the text read so far and not yet fetched.
    pub errors: Vec<LexError>,
    /// Every comment read so far.
    pub comments: Vec<Comment>,
    /// A raw string or a block comment is open at the end of the text.
    pub open_at_end: bool,
}

impl<'a> Lexer<'a> {
    /// A lexer before the first token; call [`Lexer::advance`] to read it.
    pub fn new(file: FileId, text: &'a str) -> Lexer<'a> {
        Lexer::new_at(file, text, 0)
    }

    /// As [`Lexer::new`], in the middle of the text.
    pub fn new_at(file: FileId, text: &'a str, at: usize) -> Lexer<'a> {
        let mut lexer = Lexer {
            text,
            file,
            ch: END,
            at,
            next: at,
            ends_line: false,
            tok: Tok::Eof,
            lo: 0,
            hi: 0,
            op: Op::Not,
            semi: SemiKind::Written,
            literal: LiteralKind::Int,
            bad: false,
            errors: Vec::new(),
            comments: Vec::new(),
            open_at_end: false,
        };
        lexer.bump();
        lexer
    }

    /// A second head at the same place, for looking ahead; its errors and comments are its own.
    pub fn fork(&self) -> Lexer<'a> {
        Lexer { errors: Vec::new(), comments: Vec::new(), ..*self }
    }

    /// Gives up on the rest of the text: the next token is the end.
    pub fn abandon(&mut self) {
        self.ch = END;
        self.at = self.text.len();
        self.next = self.at;
        self.ends_line = false;
        self.errors.clear();
        self.tok = Tok::Eof;
        self.lo = self.at as u32;
        self.hi = self.lo;
    }

    /// Goes on at a later place of the text, which begins a token.
    pub fn jump(&mut self, at: usize) {
        self.next = at;
        self.ends_line = false;
        self.bump();
    }

    /// The token's text.
    pub fn lexeme(&self) -> &'a str {
        &self.text[self.lo as usize..self.hi as usize]
    }

    fn error(&mut self, code: Code, message: impl Into<String>) {
        self.error_at(self.at as u32, code, message);
    }

    fn error_at(&mut self, at: u32, code: Code, message: impl Into<String>) {
        if self.errors.len() < MOST_ERRORS {
            self.errors.push(LexError { at, code, message: message.into() });
        }
    }

    /// Reports the character under the head: the message is made only if there is still room for it.
    fn error_char(&mut self, message: impl FnOnce(String) -> String) {
        if self.errors.len() < MOST_ERRORS {
            let message = message(show_code_point(self.ch));
            self.error(Code::InvalidCharacter, message);
        }
    }

    /// Moves the head to the next character. NUL characters and misplaced byte order marks are reported and passed over.
    fn bump(&mut self) {
        loop {
            self.at = self.next;
            let Some(&byte) = self.text.as_bytes().get(self.at) else {
                self.ch = END;
                return;
            };
            if byte < 0x80 {
                self.next = self.at + 1;
                self.ch = u32::from(byte);
                if byte != 0 {
                    return;
                }
                self.error(Code::InvalidCharacter, "invalid NUL character");
                continue;
            }
            let c = self.text[self.at..].chars().next().unwrap_or('\0');
            self.next = self.at + c.len_utf8();
            self.ch = c as u32;
            if self.ch != BOM {
                return;
            }
            if self.at > 0 {
                self.error(Code::InvalidCharacter, "invalid BOM in the middle of the file");
            }
        }
    }

    fn is(&self, c: u8) -> bool {
        self.ch == u32::from(c)
    }

    fn take(&mut self, c: u8) -> bool {
        let here = self.is(c);
        if here {
            self.bump();
        }
        here
    }

    /// Reads the next token into the public fields. At the end of the text it goes on giving [`Tok::Eof`].
    pub fn advance(&mut self) {
        let ends_line = std::mem::take(&mut self.ends_line);
        loop {
            while self.is(b' ') || self.is(b'\t') || self.is(b'\r') || (self.is(b'\n') && !ends_line) {
                self.bump();
            }
            self.lo = self.at as u32;
            self.hi = self.lo;
            if is_ascii_letter(self.ch) || (self.ch >= 0x80 && self.ch != END && self.at_ident_char(true)) {
                self.bump();
                self.ident();
                return;
            }
            if self.ch == END {
                self.semi = SemiKind::Eof;
                self.tok = if ends_line { Tok::Semi } else { Tok::Eof };
                return;
            }
            if self.is(b'\n') {
                self.bump();
                self.semi = SemiKind::Newline;
                self.tok = Tok::Semi;
                return;
            }
            if self.is(b'/') {
                self.bump();
                if self.is(b'/') {
                    while self.ch != END && !self.is(b'\n') {
                        self.bump();
                    }
                    self.comment(false);
                    continue;
                }
                if self.is(b'*') {
                    let ends = self.block_comment();
                    if ends_line && ends {
                        self.hi = self.lo;
                        self.semi = SemiKind::Newline;
                        self.tok = Tok::Semi;
                        return;
                    }
                    continue;
                }
                self.assign_op(BinaryOp::Div);
            } else if !self.punctuation() {
                self.error_char(|shown| format!("invalid character {shown}"));
                self.bump();
                continue;
            }
            self.hi = self.at as u32;
            return;
        }
    }

    /// Everything that is neither name nor comment. False if the character begins no token.
    fn punctuation(&mut self) -> bool {
        let Ok(byte) = u8::try_from(self.ch) else { return false };
        match byte {
            b'0'..=b'9' => {
                self.number(false);
                return true;
            }
            b'"' => {
                self.string();
                return true;
            }
            b'`' => {
                self.raw_string();
                return true;
            }
            b'\'' => {
                self.rune();
                return true;
            }
            b'(' | b'[' | b'{' | b',' | b';' | b')' | b']' | b'}' | b':' | b'.' | b'+' | b'-' | b'*'
            | b'%' | b'&' | b'|' | b'^' | b'<' | b'>' | b'=' | b'!' | b'~' => self.bump(),
            _ => return false,
        }
        match byte {
            b'(' => self.tok = Tok::Lparen,
            b'[' => self.tok = Tok::Lbrack,
            b'{' => self.tok = Tok::Lbrace,
            b',' => self.tok = Tok::Comma,
            b';' => {
                self.semi = SemiKind::Written;
                self.tok = Tok::Semi;
            }
            b')' => self.closing(Tok::Rparen),
            b']' => self.closing(Tok::Rbrack),
            b'}' => self.closing(Tok::Rbrace),
            b':' => self.tok = if self.take(b'=') { Tok::Define } else { Tok::Colon },
            b'.' => self.dot(),
            b'+' => self.plus_minus(b'+', BinaryOp::Add),
            b'-' => self.plus_minus(b'-', BinaryOp::Sub),
            b'*' => {
                self.op = Op::Binary(BinaryOp::Mul);
                self.tok = if self.take(b'=') { Tok::AssignOp } else { Tok::Star };
            }
            b'%' => self.assign_op(BinaryOp::Rem),
            b'&' if self.take(b'&') => self.operator(Op::Binary(BinaryOp::LogAnd)),
            b'&' if self.take(b'^') => self.assign_op(BinaryOp::AndNot),
            b'&' => self.assign_op(BinaryOp::And),
            b'|' if self.take(b'|') => self.operator(Op::Binary(BinaryOp::LogOr)),
            b'|' => self.assign_op(BinaryOp::Or),
            b'^' => self.assign_op(BinaryOp::Xor),
            b'<' if self.take(b'=') => self.operator(Op::Binary(BinaryOp::Le)),
            b'<' if self.take(b'<') => self.assign_op(BinaryOp::Shl),
            b'<' if self.take(b'-') => self.tok = Tok::Arrow,
            b'<' => self.operator(Op::Binary(BinaryOp::Lt)),
            b'>' if self.take(b'=') => self.operator(Op::Binary(BinaryOp::Ge)),
            b'>' if self.take(b'>') => self.assign_op(BinaryOp::Shr),
            b'>' => self.operator(Op::Binary(BinaryOp::Gt)),
            b'=' if self.take(b'=') => self.operator(Op::Binary(BinaryOp::Eq)),
            b'=' => self.tok = Tok::Assign,
            b'!' if self.take(b'=') => self.operator(Op::Binary(BinaryOp::Ne)),
            b'!' => self.operator(Op::Not),
            _ => self.operator(Op::Tilde),
        }
        true
    }

    fn closing(&mut self, tok: Tok) {
        self.ends_line = true;
        self.tok = tok;
    }

    fn operator(&mut self, op: Op) {
        self.op = op;
        self.tok = Tok::Operator;
    }

    /// An operator that `=` turns into an assignment.
    fn assign_op(&mut self, op: BinaryOp) {
        self.op = Op::Binary(op);
        self.tok = if self.take(b'=') { Tok::AssignOp } else { Tok::Operator };
    }

    fn plus_minus(&mut self, again: u8, op: BinaryOp) {
        if self.take(again) {
            self.op = Op::Binary(op);
            self.ends_line = true;
            self.tok = Tok::IncOp;
        } else {
            self.assign_op(op);
        }
    }

    fn dot(&mut self) {
        if u8::try_from(self.ch).is_ok_and(|c| c.is_ascii_digit()) {
            self.number(true);
            return;
        }
        self.tok = Tok::Dot;
        if self.text.as_bytes()[self.at..].starts_with(b"..") {
            self.bump();
            self.bump();
            self.tok = Tok::DotDotDot;
        }
    }

    // --- Comments ---------------------------------------------------------------------------------------------------

    fn comment(&mut self, block: bool) {
        let span = Span::new(self.file, self.lo, self.at as u32);
        self.comments.push(Comment { span, block });
    }

    /// The head is on the `*`. True if the comment holds a newline.
    fn block_comment(&mut self) -> bool {
        self.bump();
        let mut newline = false;
        loop {
            if self.ch == END {
                self.error_at(self.lo, Code::UnterminatedLiteral, "comment not terminated");
                self.open_at_end = true;
                break;
            }
            if self.take(b'*') {
                if self.take(b'/') {
                    break;
                }
                continue;
            }
            newline |= self.is(b'\n');
            self.bump();
        }
        self.comment(true);
        newline
    }

    // --- Names ------------------------------------------------------------------------------------------------------

    /// The first character is behind the head.
    fn ident(&mut self) {
        while is_ascii_letter(self.ch) || (u32::from(b'0')..=u32::from(b'9')).contains(&self.ch) {
            self.bump();
        }
        if self.ch >= 0x80 && self.ch != END {
            while self.ch != END && self.at_ident_char(false) {
                self.bump();
            }
        }
        self.hi = self.at as u32;
        if let Some(keyword) = Tok::keyword(self.lexeme()) {
            self.ends_line = matches!(keyword, Tok::Break | Tok::Continue | Tok::Fallthrough | Tok::Return);
            self.tok = keyword;
            return;
        }
        self.ends_line = true;
        self.tok = Tok::Name;
    }

    /// Whether the head is on a character of a name. Characters beyond ASCII always are: if they may not stand there,
    /// that is reported, and the name goes on, as one mistake and not several.
    fn at_ident_char(&mut self, first: bool) -> bool {
        if is_ascii_letter(self.ch) {
            return true;
        }
        let Some(c) = char::from_u32(self.ch) else { return false };
        if c.is_ascii() {
            return c.is_ascii_digit();
        }
        if is_letter(c) {
            return true;
        }
        if c.general_category() == GeneralCategory::DecimalNumber {
            if first {
                self.error_char(|shown| format!("identifier cannot begin with digit {shown}"));
            }
        } else {
            self.error_char(|shown| format!("invalid character {shown} in identifier"));
        }
        true
    }

    // --- Runes and strings ------------------------------------------------------------------------------------------

    fn finish_literal(&mut self, kind: LiteralKind, ok: bool) {
        self.ends_line = true;
        self.tok = Tok::Literal;
        self.literal = kind;
        self.bad = !ok;
        self.hi = self.at as u32;
    }

    fn rune(&mut self) {
        self.bump();
        let mut ok = true;
        let mut count = 0;
        loop {
            if self.is(b'\'') {
                if ok && count == 0 {
                    self.error(Code::InvalidLiteral, "empty rune literal or unescaped '");
                    ok = false;
                } else if ok && count != 1 {
                    self.error_at(self.lo, Code::InvalidLiteral, "more than one character in rune literal");
                    ok = false;
                }
                self.bump();
                break;
            }
            if self.is(b'\n') {
                if ok {
                    self.error(Code::UnterminatedLiteral, "newline in rune literal");
                    ok = false;
                }
                break;
            }
            if self.ch == END {
                if ok {
                    self.error_at(self.lo, Code::UnterminatedLiteral, "rune literal not terminated");
                    ok = false;
                }
                break;
            }
            if self.take(b'\\') {
                ok &= self.escape(b'\'');
            } else {
                self.bump();
            }
            count += 1;
        }
        self.finish_literal(LiteralKind::Rune, ok);
    }

    fn string(&mut self) {
        self.bump();
        let mut ok = true;
        loop {
            if self.take(b'"') {
                break;
            }
            if self.take(b'\\') {
                ok &= self.escape(b'"');
                continue;
            }
            if self.is(b'\n') {
                self.error(Code::UnterminatedLiteral, "newline in string");
                ok = false;
                break;
            }
            if self.ch == END {
                self.error_at(self.lo, Code::UnterminatedLiteral, "string not terminated");
                ok = false;
                break;
            }
            self.bump();
        }
        self.finish_literal(LiteralKind::String, ok);
    }

    fn raw_string(&mut self) {
        self.bump();
        let mut ok = true;
        while !self.take(b'`') {
            if self.ch == END {
                self.error_at(self.lo, Code::UnterminatedLiteral, "string not terminated");
                self.open_at_end = true;
                ok = false;
                break;
            }
            self.bump();
        }
        self.finish_literal(LiteralKind::String, ok);
    }

    /// The head is behind a backslash. False if the escape is malformed, which has then been reported.
    fn escape(&mut self, quote: u8) -> bool {
        let (digits, base, max, name) = match u8::try_from(self.ch) {
            Ok(c) if c == quote || b"abfnrtv\\".contains(&c) => {
                self.bump();
                return true;
            }
            Ok(b'0'..=b'7') => (3, 8, 255, "octal"),
            Ok(b'x') => (2, 16, 255, "hexadecimal"),
            Ok(b'u') => (4, 16, 0x10FFFF, "hexadecimal"),
            Ok(b'U') => (8, 16, 0x10FFFF, "hexadecimal"),
            // The end of the text is the caller's to report.
            _ if self.ch == END => return true,
            _ => {
                self.error(Code::InvalidEscape, "unknown escape");
                return false;
            }
        };
        if base == 16 {
            self.bump();
        }
        let mut value: u32 = 0;
        for _ in 0..digits {
            if self.ch == END {
                return true;
            }
            let digit = char::from_u32(self.ch).and_then(|c| c.to_digit(16)).filter(|&d| d < base);
            let Some(digit) = digit else {
                let shown = quote_rune(self.ch);
                self.error(Code::InvalidEscape, format!("invalid character {shown} in {name} escape"));
                return false;
            };
            value = value.wrapping_mul(base).wrapping_add(digit);
            self.bump();
        }
        if value > max && base == 8 {
            self.error(Code::InvalidEscape, format!("octal escape value {value} > 255"));
            return false;
        }
        if value > max || (0xD800..0xE000).contains(&value) {
            let shown = show_code_point(value);
            self.error(Code::InvalidEscape, format!("escape is invalid Unicode code point {shown}"));
            return false;
        }
        true
    }
}

fn is_ascii_letter(ch: u32) -> bool {
    u8::try_from(ch).is_ok_and(|c| c.is_ascii_alphabetic() || c == b'_')
}

/// Unicode letters, as Go's specification has them (categories Lu, Ll, Lt, Lm, Lo).
pub fn is_letter(c: char) -> bool {
    if c.is_ascii() {
        return c.is_ascii_alphabetic() || c == '_';
    }
    c.general_category_group() == GeneralCategoryGroup::Letter
}

/// Whether `c` may stand in a name after the first place.
pub fn is_ident_char(c: char) -> bool {
    is_letter(c)
        || c.is_ascii_digit()
        || (!c.is_ascii() && c.general_category() == GeneralCategory::DecimalNumber)
}

fn is_printable(c: char) -> bool {
    match c.general_category_group() {
        GeneralCategoryGroup::Letter
        | GeneralCategoryGroup::Mark
        | GeneralCategoryGroup::Number
        | GeneralCategoryGroup::Punctuation
        | GeneralCategoryGroup::Symbol => true,
        GeneralCategoryGroup::Separator => c == ' ',
        _ => false,
    }
}

/// `U+0040 '@'`, without the character if it is not printable.
fn show_code_point(value: u32) -> String {
    match char::from_u32(value).filter(|&c| is_printable(c)) {
        Some(c) => format!("U+{value:04X} '{c}'"),
        None => format!("U+{value:04X}"),
    }
}

/// A character as a Go rune literal.
fn quote_rune(ch: u32) -> String {
    let Some(c) = char::from_u32(ch) else { return "'\u{FFFD}'".to_string() };
    match c {
        '\'' => r"'\''".to_string(),
        '\\' => r"'\\'".to_string(),
        '\x07' => r"'\a'".to_string(),
        '\x08' => r"'\b'".to_string(),
        '\x0C' => r"'\f'".to_string(),
        '\n' => r"'\n'".to_string(),
        '\r' => r"'\r'".to_string(),
        '\t' => r"'\t'".to_string(),
        '\x0B' => r"'\v'".to_string(),
        c if is_printable(c) => format!("'{c}'"),
        c if ch < 0x80 => format!("'\\x{:02x}'", c as u32),
        c if ch < 0x10000 => format!("'\\u{:04x}'", c as u32),
        c => format!("'\\U{:08x}'", c as u32),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Each token as its text, `;` for a semicolon that nobody wrote, then `!message` for each error.
    fn lex(text: &str) -> String {
        let mut lexer = Lexer::new(FileId(0), text);
        let mut out = Vec::new();
        loop {
            lexer.advance();
            match lexer.tok {
                Tok::Eof => break,
                Tok::Semi if lexer.semi != SemiKind::Written => out.push(";".to_string()),
                _ => out.push(lexer.lexeme().to_string()),
            }
        }
        out.extend(lexer.errors.iter().map(|e| format!("!{}:{}", e.at, e.message)));
        out.join(" ")
    }

    #[test]
    fn tokens_and_automatic_semicolons() {
        for (text, want) in [
            ("a+b", "a + b ;"),
            ("a\n", "a ;"),
            ("a +\nb", "a + b ;"),
            ("f()\n}", "f ( ) ; } ;"),
            ("return\nbreak\ngo\n", "return ; break ; go"),
            ("x++\ny--", "x ++ ; y -- ;"),
            ("a // c\nb", "a ; b ;"),
            ("a /* c */ b", "a b ;"),
            ("a /* c\n */ b", "a ; b ;"),
            ("a &^= b <<= c <- d ... . ..", "a &^= b <<= c <- d ... . . ."),
            ("'a' \"b\" `c\n`", "'a' \"b\" `c\n` ;"),
            ("1 0x1F 1.5e3 .5 2i 0b1_0 0o17 017", "1 0x1F 1.5e3 .5 2i 0b1_0 0o17 017 ;"),
            ("größe := 世界", "größe := 世界 ;"),
            ("\u{feff}a", "a ;"),
        ] {
            assert_eq!(lex(text), want, "{text:?}");
        }
    }

    #[test]
    fn lexical_errors_are_gos() {
        for (text, want) in [
            ("a # b", "a b ; !2:invalid character U+0023 '#'"),
            ("a\0b", "a\0b ; !1:invalid NUL character"),
            ("a\u{feff}b", "a\u{feff}b ; !1:invalid BOM in the middle of the file"),
            ("⌘", "⌘ ; !0:invalid character U+2318 '⌘' in identifier"),
            ("٣", "٣ ; !0:identifier cannot begin with digit U+0663 '٣'"),
            ("''", "'' ; !1:empty rune literal or unescaped '"),
            ("'ab'", "'ab' ; !0:more than one character in rune literal"),
            ("'a\n", "'a ; !2:newline in rune literal"),
            ("'a", "'a ; !0:rune literal not terminated"),
            ("\"a\n", "\"a ; !2:newline in string"),
            ("\"a", "\"a ; !0:string not terminated"),
            ("`a", "`a ; !0:string not terminated"),
            ("/* a", "!0:comment not terminated"),
            (r#""\q""#, r#""\q" ; !2:unknown escape"#),
            (r#""\400""#, r#""\400" ; !5:octal escape value 256 > 255"#),
            (r#""\xg""#, r#""\xg" ; !3:invalid character 'g' in hexadecimal escape"#),
            (r#""\ud800""#, r#""\ud800" ; !7:escape is invalid Unicode code point U+D800"#),
            ("08", "08 ; !1:invalid digit '8' in octal literal"),
            ("0b2", "0b2 ; !2:invalid digit '2' in binary literal"),
            ("0x", "0x ; !2:hexadecimal literal has no digits"),
            ("1__0", "1__0 ; !2:'_' must separate successive digits"),
            ("1e", "1e ; !2:exponent has no digits"),
            ("0x1.0", "0x1.0 ; !5:hexadecimal mantissa requires a 'p' exponent"),
            ("0b1.0", "0b1.0 ; !3:invalid radix point in binary literal"),
            ("1p2", "1p2 ; !1:'p' exponent requires hexadecimal mantissa"),
            ("0b1e2", "0b1e2 ; !3:'e' exponent requires decimal mantissa"),
        ] {
            assert_eq!(lex(text), want, "{text:?}");
        }
    }
}
