//! The catalogue of refusals: for each a stable number, a sentence, the section of the Go specification, and the
//! smallest program that is refused for it.
//!
//! Numbers are never reused. `GP01xx` are lexical and syntactic, `GP02xx` names and declarations, `GP03xx` types and
//! expressions, `GP04xx` statements, `GP05xx` generics, `GP06xx` constants, `GP07xx` packages and imports,
//! `GP08xx` cells, `GP09xx` parts of Go that gopark does not have.

use std::fmt;

/// What is known about a [`Code`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct CodeInfo {
    pub code: Code,
    /// The number behind `GP`.
    pub number: u16,
    /// The enumerator's name.
    pub name: &'static str,
    /// What is wrong, for somebody who has not met it before.
    pub sentence: &'static str,
    /// The section of the Go specification, or empty.
    pub spec: &'static str,
    /// A whole program file that triggers it.
    pub example: &'static str,
}

macro_rules! codes {
    ($($name:ident = $number:literal, $sentence:literal, $spec:literal, $example:literal;)*) => {
        /// Why something is refused. One per kind of mistake, not per wording.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
        pub enum Code {
            $(#[doc = $sentence] $name,)*
        }

        impl Code {
            /// Every code, in the order of the table.
            pub const ALL: &'static [Code] = &[$(Code::$name,)*];

            /// The catalogue entry.
            pub fn info(self) -> CodeInfo {
                match self {
                    $(Code::$name => CodeInfo {
                        code: self,
                        number: $number,
                        name: stringify!($name),
                        sentence: $sentence,
                        spec: $spec,
                        example: $example,
                    },)*
                }
            }
        }
    };
}

impl fmt::Display for Code {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "GP{:04}", self.info().number)
    }
}

codes! {
    // --- GP01xx: lexical and syntactic -------------------------------------------------------------------------
    InvalidCharacter = 101, "A character that has no meaning in Go source outside strings and comments.",
        "Characters", "package main\n\nfunc main() { x := 1 # 2 }\n";
    InvalidLiteral = 102, "A number, rune or string literal that is not well formed.",
        "Integer literals", "package main\n\nvar x = 0b12\n";
    UnterminatedLiteral = 103, "A string, rune or comment that is opened and not closed.",
        "String literals", "package main\n\nvar x = \"abc\n";
    InvalidEscape = 104, "A backslash escape that Go does not have.",
        "Rune literals", "package main\n\nvar x = \"\\q\"\n";
    Unexpected = 105, "The grammar does not allow this token here.",
        "Notation", "package main\n\nfunc main() { f( }\n";
    StatementOutsideFunction = 106, "In a program file, statements stand inside functions only.",
        "Source file organization", "package main\n\nx := 1\n";
    MissingFunctionBody = 107, "A function declaration without a body.",
        "Function declarations", "package main\n\nfunc f()\n";
    ImportAfterDeclaration = 108, "In a program file, imports come before all other declarations.",
        "Source file organization", "package main\n\nvar x = 1\n\nimport \"fmt\"\n";
    GoDeferNeedsCall = 109, "What `go` and `defer` start must be a function call.",
        "Go statements", "package main\n\nfunc main() { go func() {} }\n";
    NestingTooDeep = 110, "The program nests more deeply than gopark can follow.",
        "", "";
    MalformedParameters = 111, "A parameter list that names some parameters and not others, or misplaces `...`.",
        "Function types", "package main\n\nfunc f(a int, string) {}\n";
    LabelMisuse = 112, "A label that is not defined, not used, defined twice, or that cannot be reached by a jump.",
        "Labeled statements", "package main\n\nfunc main() { goto end }\n";
    BranchMisuse = 113, "`break`, `continue` or `fallthrough` where there is nothing to leave or to go on with.",
        "Break statements", "package main\n\nfunc main() { break }\n";

    // --- GP02xx: names and declarations ------------------------------------------------------------------------
    Undefined = 201, "A name that nothing in reach declares.",
        "Declarations and scope", "package main\n\nfunc main() { x() }\n";
    Redeclared = 202, "A name is declared twice in the same block.",
        "Declarations and scope", "package main\n\nvar x = 1\nvar x = 2\n";
    UnusedVariable = 203, "A variable inside a function is declared and never used.",
        "Variable declarations", "package main\n\nfunc main() { x := 1 }\n";
    NoNewVariables = 204, "`:=` must declare at least one new variable.",
        "Short variable declarations", "package main\n\nfunc main() { x := 1; x := 2; _ = x }\n";

    // --- GP07xx: packages and imports --------------------------------------------------------------------------
    UnusedImport = 701, "A package is imported and never used.",
        "Import declarations", "package main\n\nimport \"fmt\"\n\nfunc main() {}\n";

    // --- GP09xx: not in gopark ---------------------------------------------------------------------------------
    Unsupported = 901, "A part of Go that gopark does not have; the message names it.",
        "", "";
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_unique_and_sentences_are_sentences() {
        let mut seen = std::collections::HashMap::new();
        for &code in Code::ALL {
            let info = code.info();
            assert_eq!(seen.insert(info.number, code), None, "{} is used twice", info.number);
            assert!(info.sentence.ends_with('.'), "{}: {:?}", info.name, info.sentence);
        }
    }
}
