//! The verifier: walks all metadata and all live objects. For tests and stress runs, in a stopped world.

use super::Heap;
use super::block::{BLOCK, CLASSES, FREE, LARGE, SMALL, TAIL};
use super::mark::{Bits, Tracer};
use std::sync::atomic::Ordering::Relaxed;

impl Heap {
    /// Checks that block metadata, free spans and lists agree, and that every reference that the roots lead to is
    /// that of a live object. Changes nothing.
    ///
    /// # Errors
    /// What disagrees.
    pub fn check(&self, roots: &mut dyn FnMut(&mut Tracer<'_>)) -> Result<(), String> {
        self.check_blocks()?;
        let mut bits = Bits::default();
        let mut tracer = Tracer::new(self, Some(&mut bits), false);
        tracer.errors = Some(Vec::new());
        roots(&mut tracer);
        tracer.drain();
        match tracer.errors {
            Some(errors) if !errors.is_empty() => Err(errors.join("\n")),
            _ => Ok(()),
        }
    }

    fn check_blocks(&self) -> Result<(), String> {
        let space = self.space();
        let mut free = 0;
        let mut end = 0;
        for (&base, &len) in &space.free {
            if base <= end && end != 0 {
                return Err(format!("free spans touch or overlap at {base:#x}"));
            }
            if !space.by_size.contains(&(len, base)) {
                return Err(format!("the span at {base:#x} is not found by its size"));
            }
            for i in 0..len {
                if self.map.get((base + i * BLOCK) as u64).is_none_or(|b| b.state() != FREE) {
                    return Err(format!("block {i} of the free span at {base:#x} is not free"));
                }
            }
            free += len;
            end = base + len * BLOCK;
        }
        if space.by_size.len() != space.free.len() {
            return Err("spans by size and by address differ in number".into());
        }
        let blocks: usize = space.arenas.iter().map(|a| a.blocks).sum();
        if blocks != free + space.used_blocks {
            return Err(format!("{blocks} blocks, but {free} free and {} used", space.used_blocks));
        }
        let mut wrong = None;
        let mut used = 0;
        space.each_block(&self.map, |block| {
            let base = block.base();
            match block.state() {
                SMALL => {
                    used += 1;
                    let class = usize::from(block.class.load(Relaxed));
                    let size = CLASSES.get(class).map_or(0, |&s| usize::from(s));
                    if size == 0 || block.size() != size || block.count() as usize != BLOCK / size {
                        wrong = Some(format!("block {base:#x}: size does not fit its class"));
                    } else if (0..block.count()).any(|c| block.cell_of(c as usize * size + size - 1) != c) {
                        wrong = Some(format!("block {base:#x}: the reciprocal is wrong"));
                    } else if (block.count()..(BLOCK / 16) as u32).any(|c| block.is_marked(c)) {
                        wrong = Some(format!("block {base:#x}: marks beyond the last cell"));
                    }
                }
                LARGE => {
                    let span = block.span.load(Relaxed) as usize;
                    used += span;
                    if block.bytes.load(Relaxed).div_ceil(BLOCK) != span {
                        wrong = Some(format!("large object {base:#x}: {span} blocks do not fit its size"));
                    }
                    for i in 1..span {
                        let tail = self.map.get((base + i * BLOCK) as u64);
                        if tail.is_none_or(|t| t.state() != TAIL || t.span.load(Relaxed) as usize != i) {
                            wrong = Some(format!("large object {base:#x}: block {i} is not its own"));
                        }
                    }
                }
                state => wrong = Some(format!("block {base:#x} has state {state}")),
            }
        });
        if let Some(wrong) = wrong {
            return Err(wrong);
        }
        if used != space.used_blocks {
            return Err(format!("{used} blocks in use, but {} counted", space.used_blocks));
        }
        for (i, list) in space.partial.iter().enumerate() {
            for &base in list {
                let fits = self.map.get(base as u64).is_some_and(|b| {
                    b.state() == SMALL
                        && b.owned.load(Relaxed) == 0
                        && b.kind() as usize * CLASSES.len() + usize::from(b.class.load(Relaxed)) == i
                });
                if !fits {
                    return Err(format!("the list of class {i} holds block {base:#x}, which is none of its"));
                }
            }
        }
        Ok(())
    }
}
