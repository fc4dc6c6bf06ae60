//! Interfaces for instructions: boxes, assertions, comparisons, and finding methods.
//!
//! Lookups go through two tables of words that are replaced as wholes, so readers need no lock and cannot see half an
//! entry: methods by (dynamic type, method), and whether a type implements an interface. Linking empties both when
//! methods were added.
use super::frame::{self, Fp};
use super::link::{Tables, TypeUse};
use super::memory::out_of_memory;
use super::trap::{self, Trap, Trapped};
use crate::ir::instr::Slot;
use crate::runtime::rtype::{self, MethodId, RType, Uncomparable};
use crate::runtime::sched::Worker;
use crate::runtime::value::{self, IfaceRef};
use std::collections::HashMap;
use std::sync::atomic::{AtomicPtr, AtomicU64, Ordering};
use std::sync::{Mutex, PoisonError};

/// A method of a dynamic type, as a call needs it.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Hit {
    /// The type word of boxes.
    type_word: u64,
    method: u32,
    /// The function (its current code is looked up at the call: it may be redefined).
    pub func: u32,
    /// How the receiver's word stands in the box; None: the function takes the address.
    direct: Option<value::MemKind>,
}

impl Hit {
    /// What goes to the receiver slot.
    #[inline(always)]
    pub fn receiver(&self, iface: u64) -> u64 {
        let at = IfaceRef(iface).payload();
        match self.direct {
            Some(value::MemKind::Ref | value::MemKind::W64) => value::load_ref(at),
            Some(kind) => value::load(at, kind),
            None => at,
        }
    }
}

const HITS: usize = 1 << 11;
const FACTS: usize = 1 << 12;

/// The caches of one machine.
pub struct Caches {
    hits: Box<[AtomicPtr<Hit>]>,
    /// Type id, interface id, answer: see `implements`.
    facts: Box<[AtomicU64]>,
    /// Every hit ever made, so that there is one for each method. Held while a hit is made or methods are added.
    all: Mutex<HashMap<(u64, u32), &'static Hit>>,
}

impl Default for Caches {
    fn default() -> Caches {
        Caches { hits: frame::reserve(HITS), facts: frame::reserve(FACTS), all: Mutex::default() }
    }
}

impl Caches {
    /// Runs `change`, which may add methods to types, and forgets what was known.
    pub fn flush<T>(&self, change: impl FnOnce() -> T) -> T {
        let mut all = self.all.lock().unwrap_or_else(PoisonError::into_inner);
        let result = change();
        all.clear();
        self.hits.iter().for_each(|hit| hit.store(std::ptr::null_mut(), Ordering::Release));
        self.facts.iter().for_each(|fact| fact.store(0, Ordering::Release));
        result
    }

    /// The method of the dynamic type of `iface`.
    ///
    /// # Errors
    /// The interface is nil.
    #[inline(always)]
    pub fn method(&self, iface: u64, method: u32) -> Trapped<&'static Hit> {
        if iface == 0 {
            return Err(trap::nil());
        }
        let type_word = IfaceRef(iface).type_word();
        let at = (type_word >> 4 ^ u64::from(method).wrapping_mul(0x9E37)) as usize % HITS;
        match frame::cached(&self.hits[at]) {
            Some(hit) if hit.type_word == type_word && hit.method == method => Ok(hit),
            _ => self.find(iface, method, at),
        }
    }

    #[cold]
    #[inline(never)]
    fn find(&self, iface: u64, method: u32, at: usize) -> Trapped<&'static Hit> {
        let iface = IfaceRef(iface);
        let Some(rtype) = iface.rtype() else { return Err(trap::nil()) };
        let mut all = self.all.lock().unwrap_or_else(PoisonError::into_inner);
        let key = (iface.type_word(), method);
        let hit = match all.get(&key) {
            Some(&hit) => hit,
            None => {
                let Some(entry) = rtype.method(MethodId(method)) else {
                    return Err(Trap::Fatal(
                        format!("{} lacks a method that was promised", rtype.name).into(),
                    )
                    .into());
                };
                let direct = entry.direct.then(|| rtype.pieces.first().map(|p| p.kind)).flatten();
                let hit: &'static Hit =
                    Box::leak(Box::new(Hit { type_word: key.0, method, func: entry.code.0 as u32, direct }));
                all.insert(key, hit);
                hit
            }
        };
        self.hits[at].store(std::ptr::from_ref(hit).cast_mut(), Ordering::Release);
        Ok(hit)
    }

    /// Whether values of a type may stand in an interface.
    pub fn implements(&self, rtype: &'static RType, interface: &'static RType) -> bool {
        let key = u64::from(rtype.id) << 33 | u64::from(interface.id) << 2 | 2;
        let at = (u64::from(rtype.id).wrapping_mul(31) ^ u64::from(interface.id)) as usize % FACTS;
        let known = self.facts[at].load(Ordering::Acquire);
        if known & !1 == key {
            return known & 1 != 0;
        }
        // Held so that no method is added between the answer and its entry.
        let _all = self.all.lock().unwrap_or_else(PoisonError::into_inner);
        let yes = rtype.implements(interface);
        self.facts[at].store(key | u64::from(yes), Ordering::Release);
        yes
    }
}

/// The interface that holds the value in slots `s..`.
#[inline]
pub fn make(w: &mut Worker, fp: Fp, s: Slot, ty: &TypeUse) -> Trapped<u64> {
    Ok(IfaceRef::new(&mut w.alloc, ty.rtype, fp.slice(s, ty.slots)).map_err(out_of_memory)?.0)
}

/// Whether the dynamic type of `iface` is concrete type `ty`.
#[inline(always)]
pub fn holds(iface: u64, ty: &TypeUse) -> bool {
    IfaceRef(iface).rtype() == Some(ty.rtype)
}

/// The value of `iface`, which holds a `ty`, to slots `d..`.
#[inline(always)]
pub fn unpack(fp: Fp, d: Slot, iface: u64, ty: &TypeUse) {
    value::load_value(IfaceRef(iface).payload(), ty.rtype, fp.slice_mut(d, ty.slots));
}

/// Whether the dynamic type of `iface` implements interface type `ty`; false for nil.
pub fn satisfies(caches: &Caches, iface: u64, ty: &TypeUse) -> bool {
    IfaceRef(iface).rtype().is_some_and(|rtype| caches.implements(rtype, ty.rtype))
}

/// The panic of a failed assertion to concrete type `ty`.
#[cold]
pub fn not_concrete(iface: u64, ty: &TypeUse, stat: &TypeUse) -> Box<Trap> {
    let want = ty.rtype.name;
    let text = match IfaceRef(iface).rtype() {
        None => format!("interface conversion: {} is nil, not {want}", stat.rtype.name),
        Some(has) => {
            let mut text = format!("interface conversion: {} is {}, not {want}", stat.rtype.name, has.name);
            if has.name == want {
                let packages = has.pkg != ty.rtype.pkg;
                text += if packages {
                    " (types from different packages)"
                } else {
                    " (types from different scopes)"
                };
            }
            text
        }
    };
    Box::new(Trap::Assertion(text))
}

/// The panic of a failed assertion to interface type `ty`.
#[cold]
pub fn not_interface(tables: &Tables, iface: u64, ty: &TypeUse) -> Box<Trap> {
    let want = ty.rtype.name;
    let text = match IfaceRef(iface).rtype() {
        None => format!("interface conversion: interface is nil, not {want}"),
        Some(has) => {
            let method = has.missing_method(ty.rtype).map_or_else(String::new, |m| tables.method_name(m));
            format!("interface conversion: {} is not {want}: missing method {method}", has.name)
        }
    };
    Box::new(Trap::Assertion(text))
}

#[cold]
fn uncomparable(what: Uncomparable) -> Box<Trap> {
    Box::new(Trap::Error(what.0.into()))
}

/// `a == b` on interfaces.
pub fn equal(a: u64, b: u64) -> Trapped<bool> {
    IfaceRef(a).equals(IfaceRef(b)).map_err(uncomparable)
}

/// `a == b` on values of type `ty` in slots.
pub fn equal_values(fp: Fp, a: Slot, b: Slot, ty: &TypeUse) -> Trapped<bool> {
    ty.rtype.eq_slots(fp.slice(a, ty.slots), fp.slice(b, ty.slots)).map_err(uncomparable)
}

/// A method with this name and the signature `func() string`, for texts of panics.
pub fn text_method(rtype: &'static RType, method: Option<crate::ir::MethodId>) -> Option<rtype::MethodEntry> {
    let entry = rtype.method(MethodId(method?.0))?;
    let sig = entry.sig;
    let fits = sig.params().is_empty()
        && matches!(sig.results(), [r] if r.kind == rtype::Kind::String && r.pkg.is_empty());
    fits.then_some(entry)
}

/// What the receiver slot of a method takes that a table names.
pub fn receiver(iface: u64, entry: &rtype::MethodEntry) -> u64 {
    if entry.direct { IfaceRef(iface).word() } else { IfaceRef(iface).payload() }
}
