// Package bits counts and moves the bits of unsigned integers.
package bits

// UintSize is the number of bits of a uint.
const UintSize = 64

// LeadingZeros returns the number of zero bits above the highest one in x.
func LeadingZeros(x uint) int {
	return LeadingZeros64(uint64(x))
}

// LeadingZeros8 returns the number of zero bits above the highest one in x.
func LeadingZeros8(x uint8) int {
	return LeadingZeros64(uint64(x)) - 56
}

// LeadingZeros16 returns the number of zero bits above the highest one in x.
func LeadingZeros16(x uint16) int {
	return LeadingZeros64(uint64(x)) - 48
}

// LeadingZeros32 returns the number of zero bits above the highest one in x.
func LeadingZeros32(x uint32) int {
	return LeadingZeros64(uint64(x)) - 32
}

// LeadingZeros64 returns the number of zero bits above the highest one in x.
func LeadingZeros64(x uint64) int

// TrailingZeros returns the number of zero bits below the lowest one in x.
func TrailingZeros(x uint) int {
	return min(TrailingZeros64(uint64(x)), 64)
}

// TrailingZeros8 returns the number of zero bits below the lowest one in x.
func TrailingZeros8(x uint8) int {
	return min(TrailingZeros64(uint64(x)), 8)
}

// TrailingZeros16 returns the number of zero bits below the lowest one in x.
func TrailingZeros16(x uint16) int {
	return min(TrailingZeros64(uint64(x)), 16)
}

// TrailingZeros32 returns the number of zero bits below the lowest one in x.
func TrailingZeros32(x uint32) int {
	return min(TrailingZeros64(uint64(x)), 32)
}

// TrailingZeros64 returns the number of zero bits below the lowest one in x.
func TrailingZeros64(x uint64) int

// OnesCount returns the number of one bits in x.
func OnesCount(x uint) int {
	return OnesCount64(uint64(x))
}

// OnesCount8 returns the number of one bits in x.
func OnesCount8(x uint8) int {
	return OnesCount64(uint64(x))
}

// OnesCount16 returns the number of one bits in x.
func OnesCount16(x uint16) int {
	return OnesCount64(uint64(x))
}

// OnesCount32 returns the number of one bits in x.
func OnesCount32(x uint32) int {
	return OnesCount64(uint64(x))
}

// OnesCount64 returns the number of one bits in x.
func OnesCount64(x uint64) int

// Len returns how many bits it takes to write x; 0 for 0.
func Len(x uint) int {
	return 64 - LeadingZeros64(uint64(x))
}

// RotateLeft moves the bits of x left by k modulo 64; those that fall off come back on the right.
func RotateLeft(x uint, k int) uint {
	s := uint(k) & 63
	return x<<s | x>>(64-s)
}

// Reverse returns x with its bits in the opposite order.
func Reverse(x uint) uint {
	return uint(Reverse64(uint64(x)))
}

// ReverseBytes returns x with its bytes in the opposite order.
func ReverseBytes(x uint) uint {
	return uint(ReverseBytes64(uint64(x)))
}

// Len8 returns how many bits it takes to write x; 0 for 0.
func Len8(x uint8) int {
	return 64 - LeadingZeros64(uint64(x))
}

// RotateLeft8 moves the bits of x left by k modulo 8; those that fall off come back on the right.
func RotateLeft8(x uint8, k int) uint8 {
	s := uint(k) & 7
	return x<<s | x>>(8-s)
}

// Reverse8 returns x with its bits in the opposite order.
func Reverse8(x uint8) uint8 {
	return uint8(Reverse64(uint64(x)) >> 56)
}

// Len16 returns how many bits it takes to write x; 0 for 0.
func Len16(x uint16) (n int) {
	return 64 - LeadingZeros64(uint64(x))
}

// RotateLeft16 moves the bits of x left by k modulo 16; those that fall off come back on the right.
func RotateLeft16(x uint16, k int) uint16 {
	s := uint(k) & 15
	return x<<s | x>>(16-s)
}

// Reverse16 returns x with its bits in the opposite order.
func Reverse16(x uint16) uint16 {
	return uint16(Reverse64(uint64(x)) >> 48)
}

// ReverseBytes16 returns x with its bytes in the opposite order.
func ReverseBytes16(x uint16) uint16 {
	return uint16(ReverseBytes64(uint64(x)) >> 48)
}

// Len32 returns how many bits it takes to write x; 0 for 0.
func Len32(x uint32) (n int) {
	return 64 - LeadingZeros64(uint64(x))
}

// RotateLeft32 moves the bits of x left by k modulo 32; those that fall off come back on the right.
func RotateLeft32(x uint32, k int) uint32 {
	s := uint(k) & 31
	return x<<s | x>>(32-s)
}

// Reverse32 returns x with its bits in the opposite order.
func Reverse32(x uint32) uint32 {
	return uint32(Reverse64(uint64(x)) >> 32)
}

// ReverseBytes32 returns x with its bytes in the opposite order.
func ReverseBytes32(x uint32) uint32 {
	return uint32(ReverseBytes64(uint64(x)) >> 32)
}

// Len64 returns how many bits it takes to write x; 0 for 0.
func Len64(x uint64) (n int) {
	return 64 - LeadingZeros64(uint64(x))
}

// RotateLeft64 moves the bits of x left by k modulo 64; those that fall off come back on the right.
func RotateLeft64(x uint64, k int) uint64 {
	s := uint(k) & 63
	return x<<s | x>>(64-s)
}

// Reverse64 returns x with its bits in the opposite order.
func Reverse64(x uint64) uint64

// ReverseBytes64 returns x with its bytes in the opposite order.
func ReverseBytes64(x uint64) uint64

// Add returns x + y + carry and the carry out. carry must be 0 or 1.
func Add(x, y, carry uint) (sum, carryOut uint) {
	sum = x + y + carry
	carryOut = (x&y | (x|y)&^sum) >> 63
	return sum, carryOut
}

// Sub returns x - y - borrow and the borrow out. borrow must be 0 or 1.
func Sub(x, y, borrow uint) (diff, borrowOut uint) {
	diff = x - y - borrow
	borrowOut = (^x&y | ^(x^y)&diff) >> 63
	return diff, borrowOut
}

// Mul returns the product of x and y as two words.
func Mul(x, y uint) (hi, lo uint) {
	h, l := Mul64(uint64(x), uint64(y))
	return uint(h), uint(l)
}

// Add32 returns x + y + carry and the carry out. carry must be 0 or 1.
func Add32(x, y, carry uint32) (sum, carryOut uint32) {
	sum = x + y + carry
	carryOut = (x&y | (x|y)&^sum) >> 31
	return sum, carryOut
}

// Sub32 returns x - y - borrow and the borrow out. borrow must be 0 or 1.
func Sub32(x, y, borrow uint32) (diff, borrowOut uint32) {
	diff = x - y - borrow
	borrowOut = (^x&y | ^(x^y)&diff) >> 31
	return diff, borrowOut
}

// Mul32 returns the product of x and y as two words.
func Mul32(x, y uint32) (hi, lo uint32) {
	p := uint64(x) * uint64(y)
	return uint32(p >> 32), uint32(p)
}

// Add64 returns x + y + carry and the carry out. carry must be 0 or 1.
func Add64(x, y, carry uint64) (sum, carryOut uint64) {
	sum = x + y + carry
	carryOut = (x&y | (x|y)&^sum) >> 63
	return sum, carryOut
}

// Sub64 returns x - y - borrow and the borrow out. borrow must be 0 or 1.
func Sub64(x, y, borrow uint64) (diff, borrowOut uint64) {
	diff = x - y - borrow
	borrowOut = (^x&y | ^(x^y)&diff) >> 63
	return diff, borrowOut
}

// Mul64 returns the product of x and y as two words.
func Mul64(x, y uint64) (hi, lo uint64)

// fault panics with a run-time error as the machine itself raises it.
func fault(text string)

// Div returns quotient and remainder of the two words hi, lo by y. It panics if y is 0 or not above hi.
func Div(hi, lo, y uint) (quo, rem uint) {
	q, r := Div64(uint64(hi), uint64(lo), uint64(y))
	return uint(q), uint(r)
}

// Div32 returns quotient and remainder of the two words hi, lo by y. It panics if y is 0 or not above hi.
func Div32(hi, lo, y uint32) (quo, rem uint32) {
	if y != 0 && y <= hi {
		fault("integer overflow")
	}
	z := uint64(hi)<<32 | uint64(lo)
	return uint32(z / uint64(y)), uint32(z % uint64(y))
}

// Div64 returns quotient and remainder of the two words hi, lo by y. It panics if y is 0 or not above hi.
func Div64(hi, lo, y uint64) (quo, rem uint64) {
	if y == 0 {
		fault("integer divide by zero")
	}
	if y <= hi {
		fault("integer overflow")
	}
	return divide(hi, lo, y)
}

func divide(hi, lo, y uint64) (quo, rem uint64)

// Rem returns the remainder of the two words hi, lo by y, whatever the quotient. It panics if y is 0.
func Rem(hi, lo, y uint) uint {
	return uint(Rem64(uint64(hi), uint64(lo), uint64(y)))
}

// Rem32 returns the remainder of the two words hi, lo by y, whatever the quotient. It panics if y is 0.
func Rem32(hi, lo, y uint32) uint32 {
	return uint32((uint64(hi)<<32 | uint64(lo)) % uint64(y))
}

// Rem64 returns the remainder of the two words hi, lo by y, whatever the quotient. It panics if y is 0.
func Rem64(hi, lo, y uint64) uint64 {
	_, rem := Div64(hi%y, lo, y)
	return rem
}
