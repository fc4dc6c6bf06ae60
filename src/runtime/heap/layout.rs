//! Layouts: where the references stand in an object.
//!
//! Invariants:
//! - a [`LayoutId`] is immortal and interned: equal shapes are the same id, compared by address;
//! - references are 8-byte words at 8-byte offsets, so a layout counts in words;
//! - a type without references has no layout at all: its objects are no-scan.
//!
//! The header word of a scan object is the address of its layout, so marking needs no table.

use std::collections::HashMap;
use std::sync::{Mutex, PoisonError};

/// The references of one element, in words from its start.
#[derive(PartialEq, Eq, Hash)]
pub(super) enum Refs {
    /// Bit i: word i is a reference. For elements of at most 64 words.
    Mask(u64),
    /// Word indices, ascending.
    Words(Box<[u32]>),
    /// `count` elements of another layout, one after the other.
    Repeat(LayoutId, u32),
    /// Layouts at word offsets.
    Parts(Box<[(u32, LayoutId)]>),
}

/// The shape behind a [`LayoutId`].
#[derive(PartialEq, Eq, Hash)]
pub struct LayoutInfo {
    /// The size of one element in words.
    pub(super) words: u32,
    /// The element repeats to the end of the object (backing arrays).
    pub(super) repeat: bool,
    pub(super) refs: Refs,
}

/// An interned layout.
#[derive(Clone, Copy)]
pub struct LayoutId(pub(super) &'static LayoutInfo);

impl PartialEq for LayoutId {
    fn eq(&self, other: &Self) -> bool {
        std::ptr::eq(self.0, other.0)
    }
}
impl Eq for LayoutId {}
impl std::hash::Hash for LayoutId {
    fn hash<H: std::hash::Hasher>(&self, state: &mut H) {
        std::ptr::hash(self.0, state);
    }
}
impl std::fmt::Debug for LayoutId {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let mut refs = Vec::new();
        self.collect(0, &mut refs, 64);
        write!(
            f,
            "Layout({} words{}, refs {refs:?})",
            self.0.words,
            if self.0.repeat { " repeated" } else { "" }
        )
    }
}

static INTERNED: Mutex<Option<HashMap<&'static LayoutInfo, ()>>> = Mutex::new(None);

fn intern(info: LayoutInfo) -> LayoutId {
    let mut table = INTERNED.lock().unwrap_or_else(PoisonError::into_inner);
    let table = table.get_or_insert_default();
    if let Some((&known, ())) = table.get_key_value(&info) {
        return LayoutId(known);
    }
    // Layouts live as long as objects may: for ever. There are as many as there are distinct shapes.
    let info: &'static LayoutInfo = Box::leak(Box::new(info));
    table.insert(info, ());
    LayoutId(info)
}

impl LayoutId {
    /// An object of `words` words with references at the word indices `refs`; None when there are none.
    pub fn fixed(words: u32, refs: &[u32]) -> Option<LayoutId> {
        if refs.is_empty() {
            return None;
        }
        debug_assert!(refs.iter().all(|&r| r < words));
        let refs = if words <= 64 {
            Refs::Mask(refs.iter().fold(0, |m, &r| m | 1 << r))
        } else {
            let mut refs = refs.to_vec();
            refs.sort_unstable();
            refs.dedup();
            Refs::Words(refs.into())
        };
        Some(intern(LayoutInfo { words, repeat: false, refs }))
    }

    /// An object of `words` words that holds values of other layouts at word offsets.
    pub fn parts(words: u32, parts: &[(u32, Option<LayoutId>)]) -> Option<LayoutId> {
        let parts: Vec<(u32, LayoutId)> = parts.iter().filter_map(|&(at, l)| Some((at, l?))).collect();
        let count: u64 = parts.iter().map(|(_, l)| l.count()).sum();
        if words <= 64 || count <= 64 {
            let mut refs = Vec::new();
            for &(at, l) in &parts {
                l.collect(at, &mut refs, 64);
            }
            return Self::fixed(words, &refs);
        }
        Some(intern(LayoutInfo { words, repeat: false, refs: Refs::Parts(parts.into()) }))
    }

    /// A value of `count` elements of this layout.
    pub fn times(self, count: u32) -> Option<LayoutId> {
        let words = self.0.words.saturating_mul(count);
        if count == 0 {
            None
        } else if count == 1 {
            Some(self)
        } else if words <= 64 {
            let parts: Vec<_> = (0..count).map(|i| (i * self.0.words, Some(self))).collect();
            Self::parts(words, &parts)
        } else {
            Some(intern(LayoutInfo { words, repeat: false, refs: Refs::Repeat(self, count) }))
        }
    }

    /// The layout of a backing array: this element repeated to the end of the object.
    pub fn repeated(self) -> LayoutId {
        let refs = match &self.0.refs {
            Refs::Mask(m) => Refs::Mask(*m),
            Refs::Words(w) => Refs::Words(w.clone()),
            Refs::Repeat(l, n) => Refs::Repeat(*l, *n),
            Refs::Parts(p) => Refs::Parts(p.clone()),
        };
        intern(LayoutInfo { words: self.0.words, repeat: true, refs })
    }

    /// The same references `by` words further in (boxes with a type word in front).
    pub fn shifted(self, by: u32) -> LayoutId {
        let words = self.0.words + by;
        match Self::parts(words, &[(by, Some(self))]) {
            Some(l) => l,
            None => self,
        }
    }

    /// The size of one element in words.
    pub fn words(self) -> u32 {
        self.0.words
    }

    fn count(self) -> u64 {
        match &self.0.refs {
            Refs::Mask(m) => u64::from(m.count_ones()),
            Refs::Words(w) => w.len() as u64,
            Refs::Repeat(l, n) => l.count() * u64::from(*n),
            Refs::Parts(p) => p.iter().map(|(_, l)| l.count()).sum(),
        }
    }

    /// Appends the word indices of the references, at most about `limit` of them.
    fn collect(self, at: u32, out: &mut Vec<u32>, limit: usize) {
        match &self.0.refs {
            Refs::Mask(m) => out.extend((0..64).filter(|i| m >> i & 1 != 0).map(|i| at + i)),
            Refs::Words(w) => out.extend(w.iter().map(|i| at + i)),
            Refs::Repeat(l, n) => {
                for i in 0..*n {
                    if out.len() >= limit {
                        return;
                    }
                    l.collect(at + i * l.0.words, out, limit);
                }
            }
            Refs::Parts(p) => {
                for &(o, l) in p {
                    if out.len() >= limit {
                        return;
                    }
                    l.collect(at + o, out, limit);
                }
            }
        }
    }
}
