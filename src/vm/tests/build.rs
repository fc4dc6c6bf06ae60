//! Hand-assembled functions: a builder that fills what lowering would, with masks that name every reference slot.
use crate::ir::instr::{Instr, MemKind};
use crate::ir::*;
use crate::source::{FileId, Span};
use std::collections::HashMap;
use std::sync::Arc;

/// A program under construction.
pub struct Build {
    pub program: Program,
    types: HashMap<String, TypeDescId>,
}

/// A function under construction. Slot kinds are given as a text, one letter a slot: `i`, `f`, `r`.
pub struct Fun {
    function: Function,
    /// References that are alive at every safepoint; the others are the callee's.
    live: Vec<u16>,
}

impl Build {
    pub fn new() -> Build {
        let mut b = Build { program: Program::new(), types: HashMap::new() };
        for (name, kind, mem) in [
            ("bool", Kind::Bool, MemKind::U8),
            ("int", Kind::Int, MemKind::W64),
            ("int8", Kind::Int8, MemKind::I8),
            ("uint8", Kind::Uint8, MemKind::U8),
            ("float64", Kind::Float64, MemKind::W64),
            ("string", Kind::String, MemKind::Ref),
        ] {
            let size = match mem {
                MemKind::W64 | MemKind::Ref => 8,
                _ => 1,
            };
            b.ty(name, TypeDesc { comparable: true, named: true, ..desc(kind, name, size, &[(0, mem)]) });
        }
        let string = b.named("string");
        for name in ["errorString", "plainError", "boundsError"] {
            let full = format!("runtime.{name}");
            let id = b.ty(
                &full,
                TypeDesc {
                    named: true,
                    package: "runtime".into(),
                    comparable: true,
                    ..desc(Kind::String, &full, 8, &[(0, MemKind::Ref)])
                },
            );
            b.program.named_types.insert(full.as_str().into(), id);
        }
        let sig = TypeDesc {
            results: Box::new([string]),
            ..desc(Kind::Func, "func() string", 8, &[(0, MemKind::Ref)])
        };
        b.ty("func() string", sig);
        b.ty(
            "interface {}",
            TypeDesc { comparable: true, ..desc(Kind::Interface, "interface {}", 8, &[(0, MemKind::Ref)]) },
        );
        b.runtime_errors();
        b
    }

    /// `Error` of the three string types of package runtime.
    fn runtime_errors(&mut self) {
        for (name, prefix) in
            [("errorString", "runtime error: "), ("plainError", ""), ("boundsError", "runtime error: ")]
        {
            let mut f = Fun::new(&format!("runtime.{name}.Error"), 1, 1, "rrrr");
            f.live(&[1]);
            let k = f.text(prefix);
            f.code(&[
                Instr::Const { d: 2, k },
                Instr::Move { d: 3, s: 1 },
                Instr::Concat { d: 0, s: 2, n: 2 },
                Instr::Ret,
            ]);
            let func = self.add(f);
            self.method(&format!("runtime.{name}"), "Error", "func() string", func);
        }
    }

    pub fn ty(&mut self, name: &str, desc: TypeDesc) -> TypeDescId {
        let id = TypeDescId(self.program.types.len() as u32);
        self.program.types.push(desc);
        self.types.insert(name.to_string(), id);
        id
    }

    /// The type with this name; slices, pointers, channels and maps of known types are made.
    pub fn named(&mut self, name: &str) -> TypeDescId {
        if let Some(&id) = self.types.get(name) {
            return id;
        }
        let reference = |kind| desc(kind, name, 8, &[(0, MemKind::Ref)]);
        let made = if let Some(elem) = name.strip_prefix("[]") {
            let elem = self.named(elem);
            TypeDesc { elem: Some(elem), comparable: false, ..reference(Kind::Slice) }
        } else if let Some(elem) = name.strip_prefix("chan ") {
            let elem = self.named(elem);
            TypeDesc { elem: Some(elem), ..reference(Kind::Chan) }
        } else if let Some(elem) = name.strip_prefix('*') {
            let elem = self.named(elem);
            TypeDesc { elem: Some(elem), ..reference(Kind::Pointer) }
        } else if let Some((key, elem)) = name.strip_prefix("map[").and_then(|rest| rest.split_once(']')) {
            let (key, elem) = (self.named(key), self.named(elem));
            TypeDesc { key: Some(key), elem: Some(elem), comparable: false, ..reference(Kind::Map) }
        } else if let Some((len, elem)) = name.strip_prefix('[').and_then(|rest| rest.split_once(']')) {
            let len: u64 = len.parse().expect("a length");
            let elem = self.named(elem);
            let e = self.program.ty(elem).clone();
            let pieces: Vec<_> = (0..len as u32)
                .flat_map(|i| e.pieces.iter().map(move |&(at, kind)| (at + i * e.size as u32, kind)))
                .collect();
            TypeDesc { elem: Some(elem), len, ..desc(Kind::Array, name, e.size * len, &pieces) }
        } else {
            panic!("no type {name}")
        };
        self.ty(name, made)
    }

    /// An interface type with one method `func() string`.
    pub fn interface(&mut self, name: &str, method: &str) -> TypeDescId {
        let sig = self.named("func() string");
        let method = self.program.method_id(MethodName { name: method.into(), package: "".into() });
        self.ty(
            name,
            TypeDesc {
                interface: Box::new([(method, sig)]),
                named: true,
                comparable: true,
                ..desc(Kind::Interface, name, 8, &[(0, MemKind::Ref)])
            },
        )
    }

    pub fn method(&mut self, ty: &str, name: &str, sig: &str, func: FuncId) {
        let (ty, sig) = (self.named(ty), self.named(sig));
        let method = self.program.method_id(MethodName { name: name.into(), package: "".into() });
        self.program.methods.push((ty, MethodDesc { method, sig, func, direct: true }));
    }

    pub fn add(&mut self, f: Fun) -> FuncId {
        let id = self.program.reserve_function();
        self.set(id, f);
        id
    }

    pub fn set(&mut self, id: FuncId, f: Fun) {
        self.program.set_function(id, f.finish());
    }

    pub fn global(&mut self, ty: &str) -> u32 {
        let ty = self.named(ty);
        self.program
            .add_global(Global { name: "g".into(), package: "main".into(), ty, span: Span::default() })
            .0
    }

    pub fn native(&mut self, name: &str, results: &[SlotKind], params: &[SlotKind]) -> u32 {
        self.program
            .native_id(NativeDecl { name: name.into(), results: results.into(), params: params.into() })
            .0
    }
}

fn desc(kind: Kind, name: &str, size: u64, pieces: &[(u32, MemKind)]) -> TypeDesc {
    TypeDesc {
        kind,
        name: name.into(),
        named: false,
        package: "".into(),
        size,
        align: size.clamp(1, 8) as u32,
        slots: pieces.len() as u32,
        in_memory: false,
        slot_kinds: pieces
            .iter()
            .map(|&(_, kind)| if kind == MemKind::Ref { SlotKind::Ref } else { SlotKind::Int })
            .collect(),
        pieces: pieces.into(),
        comparable: true,
        elem: None,
        key: None,
        len: 0,
        dir: Dir::Both,
        fields: Box::new([]),
        params: Box::new([]),
        results: Box::new([]),
        variadic: false,
        interface: Box::new([]),
    }
}

impl Fun {
    pub fn new(name: &str, results: u16, params: u16, kinds: &str) -> Fun {
        let slot_kinds: Vec<SlotKind> = kinds
            .chars()
            .map(|c| match c {
                'r' => SlotKind::Ref,
                'f' => SlotKind::Float,
                _ => SlotKind::Int,
            })
            .collect();
        let span = Span::new(FileId(0), 0, 0);
        Fun {
            function: Function {
                name: name.into(),
                span,
                results,
                params,
                slot_kinds,
                capture_kinds: Vec::new(),
                code: Vec::new(),
                block_starts: vec![0],
                consts: Vec::new(),
                types: Vec::new(),
                methods: Vec::new(),
                tables: Vec::new(),
                selects: Vec::new(),
                safepoints: Vec::new(),
                masks: Vec::new(),
                spans: Vec::new(),
                notes: Vec::new(),
                recover_pc: None,
                wrapper: false,
                refs: Refs::default(),
            },
            live: Vec::new(),
        }
    }

    /// Slots that hold references at every safepoint; they are zeroed first unless they are parameters.
    pub fn live(&mut self, slots: &[u16]) -> &mut Fun {
        self.live.extend_from_slice(slots);
        self
    }

    pub fn captures(&mut self, kinds: &[SlotKind]) -> &mut Fun {
        self.function.capture_kinds = kinds.to_vec();
        self
    }

    pub fn text(&mut self, s: &str) -> u32 {
        self.function.consts.push(Const::Str(Arc::from(s.as_bytes())));
        self.function.consts.len() as u32 - 1
    }

    pub fn ty(&mut self, id: TypeDescId) -> u32 {
        self.function.types.push(id);
        self.function.types.len() as u32 - 1
    }

    pub fn method(&mut self, id: MethodId) -> u32 {
        self.function.methods.push(id);
        self.function.methods.len() as u32 - 1
    }

    pub fn select(&mut self, table: SelectTable) -> u32 {
        self.function.selects.push(table);
        self.function.selects.len() as u32 - 1
    }

    pub fn wrapper(&mut self) -> &mut Fun {
        self.function.wrapper = true;
        self
    }

    /// Where recovered panics go on, counted in the instructions given to `code`.
    pub fn recover_at(&mut self, pc: u32) -> &mut Fun {
        self.function.recover_pc = Some(pc);
        self
    }

    /// The instructions. Jump targets count in them; the zeroing in front is added here.
    pub fn code(&mut self, code: &[Instr]) -> &mut Fun {
        self.function.code = code.to_vec();
        self
    }

    fn finish(mut self) -> Function {
        let f = &mut self.function;
        let params = f.results..f.results + f.params;
        let zero: Vec<Instr> =
            self.live.iter().filter(|s| !params.contains(s)).map(|&d| Instr::Zero { d, n: 1 }).collect();
        let shift = zero.len() as u32;
        for instr in &mut f.code {
            match instr {
                Instr::Jump { t }
                | Instr::JumpBack { t }
                | Instr::If { t, .. }
                | Instr::IfNot { t, .. }
                | Instr::JumpI { t, .. }
                | Instr::JumpU { t, .. }
                | Instr::JumpF { t, .. }
                | Instr::JumpImm { t, .. }
                | Instr::JumpGtImm { t, .. }
                | Instr::JumpGeImm { t, .. }
                | Instr::IfNil { t, .. }
                | Instr::IfNotNil { t, .. }
                | Instr::MapNext { t, .. } => *t += shift,
                _ => {}
            }
        }
        f.code.splice(0..0, zero);
        f.recover_pc = f.recover_pc.map(|pc| pc + shift);
        let words = f.mask_words();
        let mut mask = |slots: &mut dyn Iterator<Item = u16>| {
            let index = (f.masks.len() / words.max(1)) as u32;
            let mut bits = vec![0u64; words];
            for s in slots {
                bits[s as usize / 64] |= 1 << (s % 64);
            }
            f.masks.extend(bits);
            index
        };
        let kinds = f.slot_kinds.clone();
        let entry = mask(&mut params.filter(|&s| kinds[s as usize] == SlotKind::Ref));
        let live = mask(&mut self.live.iter().copied());
        for pc in 0..f.code.len() as u32 {
            // Every instruction is a safepoint here; arguments in windows are constants or alive elsewhere too.
            let before = if pc < shift.max(1) { entry } else { live };
            f.safepoints.push(Safepoint { pc, before, during: live, results: 0, params: 0 });
            let span = Span::new(FileId(0), pc, pc);
            f.spans.push((pc, span));
        }
        self.function
    }
}
