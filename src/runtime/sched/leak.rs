//! Goroutines that nothing can ever wake.
//!
//! The same marking as for deadlocks, to the end: roots are everything that can go on by itself, pending timers, and the
//! variables of the session (a later cell may use those). What is still blocked on unreached objects then is leaked.
//! Reads a stopped world.

use super::deadlock::{GoroutineInfo, Life, life, list, reached};
use super::goroutine::{GoRef, status};
use super::group::GroupId;
use crate::runtime::Runtime;
use crate::runtime::heap::Tracer;
use crate::runtime::sync::Ordering;
use std::cell::RefCell;
use std::collections::HashSet;

/// The goroutines of a group that can never be woken, by id.
pub(crate) fn leaked(rt: &Runtime, group: GroupId) -> Vec<GoroutineInfo> {
    let (mut alive, mut blocked, mut any) = (Vec::new(), Vec::new(), false);
    rt.slab.for_each(|g| {
        let state = g.get().status.load(Ordering::Relaxed);
        if g.get().killed.load(Ordering::Relaxed) != 0 || state == status::FRESH {
            return;
        }
        if life(rt, g) == Life::Blocked {
            any |= g.get().group.id == group;
            blocked.push(g);
        } else {
            alive.push(g);
        }
    });
    if !any {
        return Vec::new();
    }
    let lost: HashSet<u64> = blocked.iter().map(|g| g.get().id).collect();
    let lost = RefCell::new(lost);
    let roots = |t: &mut Tracer| {
        rt.trace_globals(t);
        rt.timers.trace(t);
    };
    // Asked for every goroutine that comes to life; answering no lets the marking go on to its end.
    let saved = |g: GoRef| {
        lost.borrow_mut().remove(&g.get().id);
        false
    };
    reached(rt, alive, blocked, roots, &saved);
    let lost = lost.into_inner();
    list(rt, |g| g.get().group.id == group && lost.contains(&g.get().id))
}
