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
    RecursiveType = 205, "A declaration that contains itself without end.",
        "Type declarations", "package main\n\ntype T struct{ t T }\n";
    InitCycle = 206, "A package-level variable or constant whose value depends on itself.",
        "Package initialization", "package main\n\nvar x = f()\n\nfunc f() int { return x }\n";
    MainOrInit = 207, "`main` and `init` are functions without parameters and results, and nothing else.",
        "Program execution", "package main\n\nvar init = 1\n";
    InvalidReceiver = 208, "Methods belong to a type declared in the same package, or a pointer to one.",
        "Method declarations", "package main\n\nfunc (int) f() {}\n";
    DuplicateMember = 209, "A struct or interface has two members of one name.",
        "Struct types", "package main\n\ntype T struct{ a, a int }\n";
    InitCount = 210, "A declaration has more or fewer values than names.",
        "Variable declarations", "package main\n\nvar a, b = 1, 2, 3\n";
    NonName = 211, "`:=` declares names; fields and elements are assigned with `=`.",
        "Short variable declarations", "package main\n\nfunc main() { var a [1]int; a[0] := 1 }\n";
    Blank = 212, "The blank identifier `_` has no value.",
        "Blank identifier", "package main\n\nvar x = _\n";
    Iota = 213, "`iota` counts the lines of a constant declaration and means nothing elsewhere.",
        "Iota", "package main\n\nvar x = iota\n";
    MissingMain = 214, "A program needs package main and a function main.",
        "Program execution", "package main\n";
    NotAProgram = 215, "Only a file of package main can be run.",
        "Program execution", "package p\n";

    // --- GP03xx: types and expressions -------------------------------------------------------------------------
    Mismatched = 301, "The operands of an operator have different types.",
        "Operators", "package main\n\nvar x = 1 + \"a\"\n";
    Incompatible = 302, "A value is used where another type is wanted.",
        "Assignability", "package main\n\nvar x int = \"a\"\n";
    NotImplemented = 303, "A type lacks methods of the interface that it is used as.",
        "Implementing an interface", "package main\n\nvar e error = 1\n";
    NotAssignable = 304, "What stands on the left of an assignment cannot be assigned to.",
        "Assignment statements", "package main\n\nfunc main() { 1 = 2 }\n";
    AssignCount = 305, "An assignment has more or fewer values than places for them.",
        "Assignment statements", "package main\n\nfunc main() { var a, b int; a, b = 1, 2, 3 }\n";
    ArgumentCount = 306, "A call has too many or too few arguments.",
        "Calls", "package main\n\nfunc f(int) {}\n\nfunc main() { f() }\n";
    NotCallable = 307, "What is called is not a function.",
        "Calls", "package main\n\nfunc main() { x := 1; x() }\n";
    UndefinedOp = 308, "The operator does not exist for this type.",
        "Operators", "package main\n\nvar x = -\"a\"\n";
    NotComparable = 309, "Values of this type cannot be compared this way.",
        "Comparison operators", "package main\n\nvar a []int\n\nvar x = a == a\n";
    InvalidConversion = 310, "There is no conversion between these types.",
        "Conversions", "package main\n\nvar x = int(\"1\")\n";
    InvalidIndex = 311, "The index is no integer or out of range, or what is indexed has no elements.",
        "Index expressions", "package main\n\nvar a [3]int\n\nvar x = a[5]\n";
    InvalidSlice = 312, "The operand cannot be sliced, or not with these indices.",
        "Slice expressions", "package main\n\nvar x = \"abc\"[2:1]\n";
    MissingMember = 313, "The type has no field or method of this name.",
        "Selectors", "package main\n\ntype T struct{}\n\nvar x = T{}.a\n";
    Assertion = 314, "A type assertion on what is no interface, or one that can never hold.",
        "Type assertions", "package main\n\nvar x = 1\n\nvar y = x.(int)\n";
    NotAddressable = 315, "Only variables and what is in them have an address.",
        "Address operators", "package main\n\nvar x = &1\n";
    InvalidIndirection = 316, "`*x` needs a pointer.",
        "Address operators", "package main\n\nvar x = 1\n\nvar y = *x\n";
    Composite = 317, "A composite literal that does not fit its type.",
        "Composite literals", "package main\n\ntype T struct{ a int }\n\nvar x = T{1, 2}\n";
    UnknownField = 318, "A struct literal names a field that the struct does not have.",
        "Composite literals", "package main\n\ntype T struct{}\n\nvar x = T{a: 1}\n";
    DuplicateKey = 319, "A literal has the same constant key twice.",
        "Composite literals", "package main\n\nvar x = map[int]int{1: 1, 1: 2}\n";
    NoValue = 320, "The call returns nothing that could be used.",
        "Calls", "package main\n\nfunc f() {}\n\nvar x = f()\n";
    MultiValue = 321, "The call returns several values where one is wanted.",
        "Calls", "package main\n\nfunc f() (int, int) { return 1, 2 }\n\nvar x = f() + 1\n";
    BuiltinMisuse = 322, "A predeclared function with the wrong kind of argument, or not called at all.",
        "Built-in functions", "package main\n\nvar x = len(1)\n";
    Receive = 323, "One receives from channels, and not from send-only ones.",
        "Receive operator", "package main\n\nfunc f(c chan<- int) { <-c }\n";
    Send = 324, "One sends to channels, and not to receive-only ones.",
        "Send statements", "package main\n\nfunc f(c <-chan int) { c <- 1 }\n";
    Close = 325, "One closes channels, and not receive-only ones.",
        "Close", "package main\n\nfunc f(c <-chan int) { close(c) }\n";
    UntypedNil = 326, "nil has no type of its own.",
        "Variable declarations", "package main\n\nvar x = nil\n";
    InvalidType = 327, "A type that cannot be: an array length, map key or embedded type of the wrong kind.",
        "Types", "package main\n\ntype T map[[]int]int\n";
    NotAType = 328, "A type is wanted here.",
        "Types", "package main\n\nvar x = 1\n\nvar y x\n";
    TypeNotExpression = 329, "A type stands where a value is wanted.",
        "Expressions", "package main\n\nvar x = int\n";
    PackageMisuse = 330, "A package is no value; one selects from it.",
        "Qualified identifiers", "package main\n\nimport \"fmt\"\n\nvar x = fmt\n";
    AmbiguousSelector = 331, "Two embedded types have the name at the same depth.",
        "Selectors", "package main\n\ntype A struct{ x int }\ntype B struct{ x int }\ntype C struct { A; B }\n\nvar y = C{}.x\n";
    UnexportedName = 332, "The name starts with a lower case letter, so only its own package may use it.",
        "Exported identifiers", "package main\n\nimport \"errors\"\n\nvar x errors.errorString\n";
    PointerMethod = 333, "A method with a pointer receiver needs a variable or a pointer.",
        "Method sets", "package main\n\ntype T struct{}\n\nfunc (*T) m() {}\n\nfunc main() { T{}.m() }\n";
    Shift = 334, "A shift needs integers, and a count that is not negative.",
        "Arithmetic operators", "package main\n\nvar x = 1 << -1\n";
    Ellipsis = 335, "`...` after an argument that cannot be spread.",
        "Passing arguments to ... parameters", "package main\n\nfunc f(int) {}\n\nfunc main() { f([]int{}...) }\n";

    // --- GP04xx: statements ------------------------------------------------------------------------------------
    MissingReturn = 401, "A function with results must end in a return (or never end).",
        "Terminating statements", "package main\n\nfunc f() int {}\n";
    ReturnCount = 402, "A return has too many or too few values.",
        "Return statements", "package main\n\nfunc f() int { return 1, 2 }\n";
    UnusedResult = 403, "The value of this expression goes nowhere.",
        "Expression statements", "package main\n\nfunc main() { 1 + 2 }\n";
    DuplicateCase = 404, "Two cases of a switch are the same.",
        "Switch statements", "package main\n\nfunc main() { switch 1 { case 1: case 1: } }\n";
    Range = 405, "One cannot range over this, or not with these variables.",
        "For statements with range clause", "package main\n\nfunc main() { for range 1.5 {} }\n";
    SelectCase = 406, "The cases of a select are sends and receives.",
        "Select statements", "package main\n\nfunc main() { select { case 1: } }\n";
    Condition = 407, "A condition must be a boolean.",
        "If statements", "package main\n\nfunc main() { if 1 {} }\n";
    ShadowedResult = 408, "A return without values where an inner variable hides a result.",
        "Return statements", "package main\n\nfunc f() (x int) { { x := 1; _ = x; return } }\n";
    TypeSwitch = 409, "A type switch looks into an interface.",
        "Type switches", "package main\n\nfunc main() { x := 1; switch x.(type) {} }\n";

    // --- GP05xx: generics --------------------------------------------------------------------------------------
    CannotInfer = 501, "The type arguments do not follow from the arguments.",
        "Type inference", "package main\n\nfunc f[T any]() {}\n\nfunc main() { f() }\n";
    NotSatisfied = 502, "A type argument does not satisfy its constraint.",
        "Satisfying a type constraint", "package main\n\nfunc f[T ~int](T) {}\n\nfunc main() { f(\"a\") }\n";
    TypeArgCount = 503, "Too many or too few type arguments.",
        "Instantiations", "package main\n\ntype T[A any] struct{}\n\nvar x T[int, int]\n";
    NotInstantiated = 504, "A generic type or function without type arguments, or type arguments for what is not generic.",
        "Instantiations", "package main\n\ntype T[A any] struct{}\n\nvar x T\n";
    ConstraintMisuse = 505, "An interface with type elements is only a constraint.",
        "General interfaces", "package main\n\nvar x interface{ ~int }\n";
    InvalidUnion = 506, "A union with terms that cannot stand together.",
        "General interfaces", "package main\n\ntype C interface{ int | int }\n";
    InstanceCycle = 507, "Instances that need ever larger instances.",
        "Instantiations", "package main\n\nfunc f[T any]() { f[*T]() }\n";

    // --- GP06xx: constants -------------------------------------------------------------------------------------
    ConstantOverflow = 601, "The constant does not fit the type.",
        "Representability", "package main\n\nvar x int8 = 200\n";
    ConstantTruncated = 602, "The constant has a fraction that the type cannot hold.",
        "Representability", "package main\n\nvar x int = 1.5\n";
    NotConstant = 603, "The value is only known when the program runs.",
        "Constant expressions", "package main\n\nvar v = 1\n\nconst c = v\n";
    DivisionByZero = 604, "A division by the constant zero.",
        "Constant expressions", "package main\n\nvar x = 1 / 0\n";
    InvalidConstType = 605, "Constants are booleans, numbers and strings.",
        "Constants", "package main\n\nconst c []int = nil\n";

    // --- GP07xx: packages and imports --------------------------------------------------------------------------
    UnusedImport = 701, "A package is imported and never used.",
        "Import declarations", "package main\n\nimport \"fmt\"\n\nfunc main() {}\n";
    UnknownPackage = 702, "There is no package of this path.",
        "Import declarations", "package main\n\nimport \"fnt\"\n";

    // --- GP08xx: cells -----------------------------------------------------------------------------------------
    PackageCell = 801, "A cell that begins with a package clause holds declarations only, under a name of its own.",
        "", "";
    CellReturn = 802, "A cell with a func main cannot return at its top level.",
        "", "";

    // --- GP08xx: cells -----------------------------------------------------------------------------------------
    UnknownMagic = 803, "A line that begins with % at the head of a cell and is no magic, or is written wrongly.",
        "", "%nosuch\n";

    // --- GP09xx: not in gopark ---------------------------------------------------------------------------------
    Unsupported = 901, "A part of Go that gopark does not have; the message names it.",
        "", "package main\n\nimport \"regexp\"\n";
    NoUnsafe = 902, "gopark has no package unsafe.",
        "Package unsafe", "package main\n\nimport \"unsafe\"\n";
    NoCgo = 903, "gopark has no cgo.",
        "", "package main\n\nimport \"C\"\n";
    NoReflect = 904, "Of package reflect, gopark has the type of a value and DeepEqual.",
        "", "package main\n\nimport \"reflect\"\n\nvar v = reflect.ValueOf(1)\n";
    NoFinalizer = 905, "gopark has no finalizers.",
        "", "package main\n\nimport \"weak\"\n";
    NoPlugin = 906, "gopark has no plugins.",
        "", "package main\n\nimport \"plugin\"\n";
    NoFiles = 907, "gopark has no files and processes.",
        "", "package main\n\nimport \"os/exec\"\n";
    NoNetwork = 908, "gopark has no network.",
        "", "package main\n\nimport \"net\"\n";
    NoBuildTags = 909, "gopark has no build constraints that choose a release of Go, and none that cannot be read.",
        "", "//go:build go1.20\n\npackage main\n";
    NoLinkname = 910, "gopark has no go:linkname and go:embed.",
        "", "package main\n\n//go:embed notes.txt\nvar notes string\n";
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
