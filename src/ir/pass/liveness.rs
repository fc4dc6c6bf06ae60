//! Which slots are live where: backward data flow over the finished code, for the masks of safepoints.
use crate::ir::function::{Function, Safepoint, SlotKind};
use crate::ir::instr::Instr;
use crate::ir::operands::Context;
use crate::ir::pass::{ends_block, is_safepoint, target_of};
use crate::ir::program::Program;
use crate::types::fast::FastMap;

/// Sets of slots, one for each instruction block.
pub(super) struct Flow<'a> {
    f: &'a Function,
    cx: Context<'a>,
    shapes: &'a FastMap<u32, (u16, u16)>,
    pub(super) words: usize,
    /// First instruction of each block, and one past the last.
    pub(super) leaders: Vec<u32>,
    pub(super) block_of: Vec<u32>,
    pub(super) live_in: Vec<u64>,
}

pub(super) fn set(bits: &mut [u64], slot: u16, n: u16) {
    for s in slot..slot.saturating_add(n) {
        if let Some(w) = bits.get_mut(usize::from(s) / 64) {
            *w |= 1 << (s % 64);
        }
    }
}

pub(super) fn clear(bits: &mut [u64], slot: u16, n: u16) {
    for s in slot..slot.saturating_add(n) {
        if let Some(w) = bits.get_mut(usize::from(s) / 64) {
            *w &= !(1 << (s % 64));
        }
    }
}

impl Flow<'_> {
    fn shape(&self, pc: u32) -> (u16, u16) {
        self.shapes.get(&pc).copied().unwrap_or((0, 0))
    }

    /// live = (live - written) + read
    fn step(&self, pc: u32, live: &mut [u64]) {
        let i = &self.f.code[pc as usize];
        self.cx.operands(i, self.shape(pc), &mut |o| {
            if o.write {
                clear(live, o.slot, o.n);
            }
        });
        self.cx.operands(i, self.shape(pc), &mut |o| {
            if !o.write {
                set(live, o.slot, o.n);
            }
        });
    }

    /// What is live behind the last instruction of a block.
    pub(super) fn live_out(&self, block: usize, out: &mut [u64]) {
        out.fill(0);
        let end = self.leaders[block + 1];
        let last = &self.f.code[end as usize - 1];
        let mut add = |pc: u32| {
            if let Some(&b) = self.block_of.get(pc as usize) {
                let from = b as usize * self.words;
                for (o, w) in out.iter_mut().zip(&self.live_in[from..from + self.words]) {
                    *o |= w;
                }
            }
        };
        if let Some(t) = target_of(last) {
            add(t);
        }
        if let Instr::Switch { k, .. } = last {
            self.f.tables[*k as usize].iter().for_each(|&t| add(t));
        }
        if !ends_block(last) {
            add(end);
        }
    }
}

/// Fills in safepoints and masks. `shapes` are the windows of calls.
pub fn add_masks(f: &mut Function, program: &Program, shapes: &FastMap<u32, (u16, u16)>) {
    let (safepoints, masks) = masks(f, program, shapes);
    f.safepoints = safepoints;
    f.masks = masks;
}

/// The slots that are live at the start of the function: parameters only, or something is read before it is written.
pub fn live_at_entry(f: &Function, program: &Program) -> Vec<u16> {
    let shapes: FastMap<u32, (u16, u16)> =
        f.safepoints.iter().map(|s| (s.pc, (s.results, s.params))).collect();
    let flow = solve(f, program, &shapes);
    (0..f.slot_kinds.len() as u16)
        .filter(|s| flow.live_in[usize::from(*s) / 64] & (1 << (s % 64)) != 0)
        .collect()
}

pub(super) fn solve<'a>(
    f: &'a Function,
    program: &'a Program,
    shapes: &'a FastMap<u32, (u16, u16)>,
) -> Flow<'a> {
    let words = f.slot_kinds.len().div_ceil(64).max(1);
    let n = f.code.len() as u32;
    let mut leaders = f.block_starts.clone();
    for (pc, i) in f.code.iter().enumerate() {
        if (target_of(i).is_some() || ends_block(i) || matches!(i, Instr::Switch { .. })) && pc as u32 + 1 < n
        {
            leaders.push(pc as u32 + 1);
        }
    }
    leaders.sort_unstable();
    leaders.dedup();
    let blocks = leaders.len();
    leaders.push(n);
    let mut block_of = vec![0; n as usize];
    for b in 0..blocks {
        for pc in leaders[b]..leaders[b + 1] {
            block_of[pc as usize] = b as u32;
        }
    }
    let cx = Context { program, types: &f.types, consts: &f.consts, selects: &f.selects, results: f.results };
    let mut flow = Flow { f, cx, shapes, words, leaders, block_of, live_in: vec![0; blocks * words] };
    let mut live = vec![0u64; words];
    let mut changed = true;
    while changed {
        changed = false;
        for b in (0..blocks).rev() {
            flow.live_out(b, &mut live);
            for pc in (flow.leaders[b]..flow.leaders[b + 1]).rev() {
                flow.step(pc, &mut live);
            }
            let at = b * words;
            if flow.live_in[at..at + words] != live[..] {
                flow.live_in[at..at + words].copy_from_slice(&live);
                changed = true;
            }
        }
    }
    flow
}

fn masks(f: &Function, program: &Program, shapes: &FastMap<u32, (u16, u16)>) -> (Vec<Safepoint>, Vec<u64>) {
    let flow = solve(f, program, shapes);
    let words = flow.words;
    let mut refs = vec![0u64; words];
    for (s, k) in f.slot_kinds.iter().enumerate() {
        if *k == SlotKind::Ref {
            refs[s / 64] |= 1 << (s % 64);
        }
    }
    let recover: Vec<u64> = match f.recover_pc {
        Some(pc) => {
            let at = flow.block_of[pc as usize] as usize * words;
            flow.live_in[at..at + words].to_vec()
        }
        None => vec![0; words],
    };
    let used_words = f.slot_kinds.len().div_ceil(64);
    let mut pool: Vec<u64> = Vec::new();
    let mut index: FastMap<Vec<u64>, u32> = FastMap::default();
    let mut intern = |bits: &[u64]| -> u32 {
        let key: Vec<u64> = bits.iter().zip(&refs).take(used_words).map(|(b, r)| b & r).collect();
        let next = index.len() as u32;
        *index.entry(key).or_insert_with_key(|key| {
            pool.extend_from_slice(key);
            next
        })
    };
    let mut points: Vec<Safepoint> = Vec::new();
    let mut live = vec![0u64; words];
    let mut during = vec![0u64; words];
    for b in (0..flow.leaders.len() - 1).rev() {
        flow.live_out(b, &mut live);
        for pc in (flow.leaders[b]..flow.leaders[b + 1]).rev() {
            let i = &f.code[pc as usize];
            let special = pc == 0 || Some(pc) == f.recover_pc;
            if !is_safepoint(i) && !special {
                flow.step(pc, &mut live);
                continue;
            }
            during.copy_from_slice(&live);
            let shape = flow.shape(pc);
            flow.step(pc, &mut live);
            match i {
                // Parked or native: operands and destinations are both looked at.
                Instr::Send { .. }
                | Instr::Recv { .. }
                | Instr::RecvOk { .. }
                | Instr::Select { .. }
                | Instr::CallNative { .. } => {
                    for (d, l) in during.iter_mut().zip(&live) {
                        *d |= l;
                    }
                }
                // The callee's: results are not there yet.
                Instr::Call { base, .. }
                | Instr::CallClosure { base, .. }
                | Instr::CallIface { base, .. } => {
                    clear(&mut during, *base, shape.0);
                }
                Instr::Panic { .. } => during.fill(0),
                Instr::JumpBack { .. } => during.copy_from_slice(&live),
                // Nothing of the operands is needed once it has begun.
                _ => {}
            }
            let mut before = live.clone();
            if pc != 0 && is_safepoint(i) {
                for (b, r) in before.iter_mut().zip(&recover) {
                    *b |= r;
                }
            }
            if is_safepoint(i) {
                for (d, r) in during.iter_mut().zip(&recover) {
                    *d |= r;
                }
            }
            points.push(Safepoint {
                pc,
                before: intern(&before),
                during: intern(&during),
                results: shape.0,
                params: shape.1,
            });
        }
    }
    points.sort_by_key(|p| p.pc);
    (points, pool)
}
