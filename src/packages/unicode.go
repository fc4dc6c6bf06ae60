// Package unicode tells what kind of character a code point is, and changes its case.
package unicode

// Limits of code points.
const (
	// MaxRune is the last code point.
	MaxRune = '\U0010FFFF'
	// ReplacementChar stands for what is no code point.
	ReplacementChar = '\uFFFD'
	// MaxASCII is the last code point of ASCII.
	MaxASCII = '\u007F'
	// MaxLatin1 is the last code point of Latin-1.
	MaxLatin1 = '\u00FF'
)

// Version is the edition of Unicode that the tables are from.
const Version = "17.0.0"

// The cases of letters, for To.
const (
	// UpperCase is 'A'.
	UpperCase = iota
	// LowerCase is 'a'.
	LowerCase
	// TitleCase is that of the first letter of a word.
	TitleCase
	// MaxCase is the number of cases.
	MaxCase
)

// A RangeTable is a set of code points. Only the tables of this package exist.
type RangeTable struct {
	name string
}

// Is tells whether r is in the set.
func Is(rangeTab *RangeTable, r rune) bool {
	return inTable(rangeTab.name, r)
}

// In tells whether r is in one of the sets.
func In(r rune, ranges ...*RangeTable) bool {
	for _, t := range ranges {
		if inTable(t.name, r) {
			return true
		}
	}
	return false
}

// IsOneOf tells whether r is in one of the sets.
func IsOneOf(ranges []*RangeTable, r rune) bool {
	return In(r, ranges...)
}

// inTable tells whether r is in the category or script of that name.
func inTable(name string, r rune) bool

// IsControl tells whether r is a control character.
func IsControl(r rune) bool

// IsDigit tells whether r is a decimal digit.
func IsDigit(r rune) bool

// IsGraphic tells whether r is a letter, mark, number, punctuation, symbol or space.
func IsGraphic(r rune) bool

// IsLetter tells whether r is a letter.
func IsLetter(r rune) bool

// IsLower tells whether r is a lower-case letter.
func IsLower(r rune) bool

// IsMark tells whether r is a mark, such as an accent.
func IsMark(r rune) bool

// IsNumber tells whether r is a number.
func IsNumber(r rune) bool

// IsPrint tells whether r can be seen, or is the ASCII space.
func IsPrint(r rune) bool

// IsPunct tells whether r is punctuation.
func IsPunct(r rune) bool

// IsSpace tells whether r is white space.
func IsSpace(r rune) bool

// IsSymbol tells whether r is a symbol.
func IsSymbol(r rune) bool

// IsTitle tells whether r is a title-case letter.
func IsTitle(r rune) bool

// IsUpper tells whether r is an upper-case letter.
func IsUpper(r rune) bool

// ToLower returns r in lower case.
func ToLower(r rune) rune

// ToTitle returns r in title case.
func ToTitle(r rune) rune

// ToUpper returns r in upper case.
func ToUpper(r rune) rune

// SimpleFold returns the next code point that equals r but for case; around the circle back to r.
func SimpleFold(r rune) rune

// To returns r in the given case.
func To(_case int, r rune) rune {
	switch _case {
	case UpperCase:
		return ToUpper(r)
	case LowerCase:
		return ToLower(r)
	case TitleCase:
		return ToTitle(r)
	}
	return ReplacementChar
}

// UpperLower in a Delta says that upper and lower case alternate.
const UpperLower = MaxRune + 1

type d [MaxCase]rune

// A CaseRange is a range of code points and what to add for upper, lower and title case.
type CaseRange struct {
	// Lo is the first.
	Lo uint32
	// Hi is the last.
	Hi uint32
	// Delta is what to add.
	Delta d
}

// A SpecialCase has mappings that go before the usual ones, as a language may have them.
type SpecialCase []CaseRange

func (special SpecialCase) to(_case int, r rune, usual func(rune) rune) rune {
	for i := range special {
		cr := &special[i]
		if r < rune(cr.Lo) || rune(cr.Hi) < r {
			continue
		}
		delta := cr.Delta[_case]
		if delta > MaxRune {
			return rune(cr.Lo) + ((r-rune(cr.Lo))&^1 | rune(_case&1))
		}
		return r + delta
	}
	return usual(r)
}

// ToUpper returns r in upper case.
func (special SpecialCase) ToUpper(r rune) rune { return special.to(UpperCase, r, ToUpper) }

// ToTitle returns r in title case.
func (special SpecialCase) ToTitle(r rune) rune { return special.to(TitleCase, r, ToTitle) }

// ToLower returns r in lower case.
func (special SpecialCase) ToLower(r rune) rune { return special.to(LowerCase, r, ToLower) }

// TurkishCase has the dotted and the dotless i.
var TurkishCase SpecialCase = []CaseRange{
	{'I', 'I', d{0, 'ı' - 'I', 0}},
	{'i', 'i', d{'İ' - 'i', 0, 'İ' - 'i'}},
	{'İ', 'İ', d{0, 'i' - 'İ', 0}},
	{'ı', 'ı', d{'I' - 'ı', 0, 'I' - 'ı'}},
}

// AzeriCase is the same.
var AzeriCase SpecialCase = TurkishCase
