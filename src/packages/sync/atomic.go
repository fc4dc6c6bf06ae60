// Package atomic has operations on memory that happen at one instant: other goroutines see them done or not done.
package atomic

// LoadInt32 returns *addr.
func LoadInt32(addr *int32) (val int32)

// StoreInt32 sets *addr.
func StoreInt32(addr *int32, val int32)

// AddInt32 adds delta to *addr and returns the sum.
func AddInt32(addr *int32, delta int32) (new int32)

// SwapInt32 sets *addr and returns what was there before.
func SwapInt32(addr *int32, new int32) (old int32)

// CompareAndSwapInt32 sets *addr to new if it is old, and tells whether it did.
func CompareAndSwapInt32(addr *int32, old, new int32) (swapped bool)

// AndInt32 keeps of *addr the bits that mask has, and returns what was there before.
func AndInt32(addr *int32, mask int32) (old int32)

// OrInt32 adds to *addr the bits that mask has, and returns what was there before.
func OrInt32(addr *int32, mask int32) (old int32)

// An Int32 is an int32 that is only used atomically. The zero value is 0.
type Int32 struct {
	v int32
}

// Load returns the value.
func (x *Int32) Load() int32

// Store sets the value.
func (x *Int32) Store(val int32)

// Swap sets the value and returns the one before.
func (x *Int32) Swap(new int32) (old int32)

// CompareAndSwap sets the value to new if it is old, and tells whether it did.
func (x *Int32) CompareAndSwap(old, new int32) (swapped bool)

// Add adds delta and returns the sum.
func (x *Int32) Add(delta int32) (new int32)

// And keeps the bits that mask has, and returns the value before.
func (x *Int32) And(mask int32) (old int32)

// Or adds the bits that mask has, and returns the value before.
func (x *Int32) Or(mask int32) (old int32)

// LoadInt64 returns *addr.
func LoadInt64(addr *int64) (val int64)

// StoreInt64 sets *addr.
func StoreInt64(addr *int64, val int64)

// AddInt64 adds delta to *addr and returns the sum.
func AddInt64(addr *int64, delta int64) (new int64)

// SwapInt64 sets *addr and returns what was there before.
func SwapInt64(addr *int64, new int64) (old int64)

// CompareAndSwapInt64 sets *addr to new if it is old, and tells whether it did.
func CompareAndSwapInt64(addr *int64, old, new int64) (swapped bool)

// AndInt64 keeps of *addr the bits that mask has, and returns what was there before.
func AndInt64(addr *int64, mask int64) (old int64)

// OrInt64 adds to *addr the bits that mask has, and returns what was there before.
func OrInt64(addr *int64, mask int64) (old int64)

// An Int64 is an int64 that is only used atomically. The zero value is 0.
type Int64 struct {
	v int64
}

// Load returns the value.
func (x *Int64) Load() int64

// Store sets the value.
func (x *Int64) Store(val int64)

// Swap sets the value and returns the one before.
func (x *Int64) Swap(new int64) (old int64)

// CompareAndSwap sets the value to new if it is old, and tells whether it did.
func (x *Int64) CompareAndSwap(old, new int64) (swapped bool)

// Add adds delta and returns the sum.
func (x *Int64) Add(delta int64) (new int64)

// And keeps the bits that mask has, and returns the value before.
func (x *Int64) And(mask int64) (old int64)

// Or adds the bits that mask has, and returns the value before.
func (x *Int64) Or(mask int64) (old int64)

// LoadUint32 returns *addr.
func LoadUint32(addr *uint32) (val uint32)

// StoreUint32 sets *addr.
func StoreUint32(addr *uint32, val uint32)

// AddUint32 adds delta to *addr and returns the sum.
func AddUint32(addr *uint32, delta uint32) (new uint32)

// SwapUint32 sets *addr and returns what was there before.
func SwapUint32(addr *uint32, new uint32) (old uint32)

// CompareAndSwapUint32 sets *addr to new if it is old, and tells whether it did.
func CompareAndSwapUint32(addr *uint32, old, new uint32) (swapped bool)

// AndUint32 keeps of *addr the bits that mask has, and returns what was there before.
func AndUint32(addr *uint32, mask uint32) (old uint32)

// OrUint32 adds to *addr the bits that mask has, and returns what was there before.
func OrUint32(addr *uint32, mask uint32) (old uint32)

// A Uint32 is a uint32 that is only used atomically. The zero value is 0.
type Uint32 struct {
	v uint32
}

// Load returns the value.
func (x *Uint32) Load() uint32

// Store sets the value.
func (x *Uint32) Store(val uint32)

// Swap sets the value and returns the one before.
func (x *Uint32) Swap(new uint32) (old uint32)

// CompareAndSwap sets the value to new if it is old, and tells whether it did.
func (x *Uint32) CompareAndSwap(old, new uint32) (swapped bool)

// Add adds delta and returns the sum.
func (x *Uint32) Add(delta uint32) (new uint32)

// And keeps the bits that mask has, and returns the value before.
func (x *Uint32) And(mask uint32) (old uint32)

// Or adds the bits that mask has, and returns the value before.
func (x *Uint32) Or(mask uint32) (old uint32)

// LoadUint64 returns *addr.
func LoadUint64(addr *uint64) (val uint64)

// StoreUint64 sets *addr.
func StoreUint64(addr *uint64, val uint64)

// AddUint64 adds delta to *addr and returns the sum.
func AddUint64(addr *uint64, delta uint64) (new uint64)

// SwapUint64 sets *addr and returns what was there before.
func SwapUint64(addr *uint64, new uint64) (old uint64)

// CompareAndSwapUint64 sets *addr to new if it is old, and tells whether it did.
func CompareAndSwapUint64(addr *uint64, old, new uint64) (swapped bool)

// AndUint64 keeps of *addr the bits that mask has, and returns what was there before.
func AndUint64(addr *uint64, mask uint64) (old uint64)

// OrUint64 adds to *addr the bits that mask has, and returns what was there before.
func OrUint64(addr *uint64, mask uint64) (old uint64)

// A Uint64 is a uint64 that is only used atomically. The zero value is 0.
type Uint64 struct {
	v uint64
}

// Load returns the value.
func (x *Uint64) Load() uint64

// Store sets the value.
func (x *Uint64) Store(val uint64)

// Swap sets the value and returns the one before.
func (x *Uint64) Swap(new uint64) (old uint64)

// CompareAndSwap sets the value to new if it is old, and tells whether it did.
func (x *Uint64) CompareAndSwap(old, new uint64) (swapped bool)

// Add adds delta and returns the sum.
func (x *Uint64) Add(delta uint64) (new uint64)

// And keeps the bits that mask has, and returns the value before.
func (x *Uint64) And(mask uint64) (old uint64)

// Or adds the bits that mask has, and returns the value before.
func (x *Uint64) Or(mask uint64) (old uint64)

// LoadUintptr returns *addr.
func LoadUintptr(addr *uintptr) (val uintptr)

// StoreUintptr sets *addr.
func StoreUintptr(addr *uintptr, val uintptr)

// AddUintptr adds delta to *addr and returns the sum.
func AddUintptr(addr *uintptr, delta uintptr) (new uintptr)

// SwapUintptr sets *addr and returns what was there before.
func SwapUintptr(addr *uintptr, new uintptr) (old uintptr)

// CompareAndSwapUintptr sets *addr to new if it is old, and tells whether it did.
func CompareAndSwapUintptr(addr *uintptr, old, new uintptr) (swapped bool)

// AndUintptr keeps of *addr the bits that mask has, and returns what was there before.
func AndUintptr(addr *uintptr, mask uintptr) (old uintptr)

// OrUintptr adds to *addr the bits that mask has, and returns what was there before.
func OrUintptr(addr *uintptr, mask uintptr) (old uintptr)

// A Uintptr is a uintptr that is only used atomically. The zero value is 0.
type Uintptr struct {
	v uintptr
}

// Load returns the value.
func (x *Uintptr) Load() uintptr

// Store sets the value.
func (x *Uintptr) Store(val uintptr)

// Swap sets the value and returns the one before.
func (x *Uintptr) Swap(new uintptr) (old uintptr)

// CompareAndSwap sets the value to new if it is old, and tells whether it did.
func (x *Uintptr) CompareAndSwap(old, new uintptr) (swapped bool)

// Add adds delta and returns the sum.
func (x *Uintptr) Add(delta uintptr) (new uintptr)

// And keeps the bits that mask has, and returns the value before.
func (x *Uintptr) And(mask uintptr) (old uintptr)

// Or adds the bits that mask has, and returns the value before.
func (x *Uintptr) Or(mask uintptr) (old uintptr)

// A Bool is a bool that is only used atomically. The zero value is false.
type Bool struct {
	v uint32
}

// Load returns the value.
func (x *Bool) Load() bool {
	return LoadUint32(&x.v) != 0
}

// Store sets the value.
func (x *Bool) Store(val bool) {
	StoreUint32(&x.v, number(val))
}

// Swap sets the value and returns the one before.
func (x *Bool) Swap(new bool) (old bool) {
	return SwapUint32(&x.v, number(new)) != 0
}

// CompareAndSwap sets the value to new if it is old, and tells whether it did.
func (x *Bool) CompareAndSwap(old, new bool) (swapped bool) {
	return CompareAndSwapUint32(&x.v, number(old), number(new))
}

func number(b bool) uint32 {
	if b {
		return 1
	}
	return 0
}

// A Pointer is a *T that is only used atomically. The zero value is nil.
type Pointer[T any] struct {
	_ [0]*T
	v *T
}

// Load returns the pointer.
func (x *Pointer[T]) Load() *T {
	return x.v
}

// Store sets the pointer.
func (x *Pointer[T]) Store(val *T) {
	x.v = val
}

// Swap sets the pointer and returns the one before.
func (x *Pointer[T]) Swap(new *T) (old *T) {
	for {
		old = x.v
		if x.CompareAndSwap(old, new) {
			return old
		}
	}
}

// CompareAndSwap sets the pointer to new if it is old, and tells whether it did.
func (x *Pointer[T]) CompareAndSwap(old, new *T) (swapped bool) {
	return casReference(&x.v, old, new)
}

// casReference compares and swaps the reference at addr, a pointer to a pointer.
func casReference(addr, old, new any) bool

// A Value is a value of any one type that is only used atomically. The zero value holds nothing.
type Value struct {
	v any
}

// Load returns the value; nil if there was no Store.
func (v *Value) Load() (val any) {
	return v.v
}

// Store sets the value. All values must have the same type, and not be nil.
func (v *Value) Store(val any) {
	if val == nil {
		panic("sync/atomic: store of nil value into Value")
	}
	for {
		old := v.v
		if old != nil && !sameType(old, val) {
			panic("sync/atomic: store of inconsistently typed value into Value")
		}
		if casInterface(&v.v, old, val) {
			return
		}
	}
}

// Swap sets the value and returns the one before.
func (v *Value) Swap(new any) (old any) {
	if new == nil {
		panic("sync/atomic: swap of nil value into Value")
	}
	for {
		old = v.v
		if old != nil && !sameType(old, new) {
			panic("sync/atomic: swap of inconsistently typed value into Value")
		}
		if casInterface(&v.v, old, new) {
			return old
		}
	}
}

// CompareAndSwap sets the value to new if it equals old, and tells whether it did.
func (v *Value) CompareAndSwap(old, new any) (swapped bool) {
	if new == nil {
		panic("sync/atomic: compare and swap of nil value into Value")
	}
	if old != nil && !sameType(old, new) {
		panic("sync/atomic: compare and swap of inconsistently typed values")
	}
	for {
		now := v.v
		if now == nil && old != nil || now != nil && !sameType(now, new) {
			if now != nil {
				panic("sync/atomic: compare and swap of inconsistently typed value into Value")
			}
			return false
		}
		if now != old {
			return false
		}
		if casInterface(&v.v, now, new) {
			return true
		}
	}
}

// casInterface replaces the very interface word old at addr.
func casInterface(addr *any, old, new any) bool

func sameType(a, b any) bool
