//! Linking: the program's tables made into what the machine runs.
//!
//! Invariants:
//! - a [`Code`] is immortal (leaked): frames, closures and spawns hold its address; a redefined function gets a new one
//!   and the entry of [`Tables::functions`] is replaced, so callers by name see it and running frames do not;
//! - constant strings and the closures of plain functions are immortal too, outside the collector's arenas;
//! - tables only grow, and readers need no lock: they are reserved in full once (the system gives the pages on touch);
//! - identical types are one descriptor, made once per [`TypeDescId`].
//!
//! This file knows no goroutine.
use super::frame::{self, Op, Pc};
use super::ops::{self, Names};
use crate::ir::instr::Instr;
use crate::ir::{self, Const, FuncId, Function, GlobalId, MethodId, Program, SlotKind, TypeDescId};
use crate::runtime::heap::{Allocator, LayoutId, Tracer};
use crate::runtime::native::{Native, Quick};
use crate::runtime::rtype::{self, CodePtr, Desc, MethodEntry, Piece, RType, TypeRef};
use crate::runtime::value::{self, ClosureRef, StrRef};
use crate::source::Span;
use std::collections::HashSet;
use std::sync::atomic::{AtomicPtr, AtomicU32, AtomicU64, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

/// What a code is for, beside being a function of the program.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum CodeKind {
    /// A function of the program.
    Function,
    /// The bottom of every goroutine: returning to it ends the goroutine.
    Exit,
    /// Runs the deferred calls of the frame below, because it returns.
    Defers,
    /// Runs deferred calls because of a panic or Goexit in the frame below.
    Unwind,
}

/// A function as the machine runs it.
pub struct Code {
    /// Its first instruction.
    pub entry: Pc,
    /// Slots of a frame, outgoing windows included.
    pub frame_slots: u32,
    pub results: u16,
    pub params: u16,
    pub types: Box<[TypeUse]>,
    pub methods: Box<[MethodId]>,
    pub kind: CodeKind,
    pub function: Arc<Function>,
    /// The closure that stands for it when it is used as a value without captures.
    pub value: u64,
    /// Where the references stand in its closures; None: nowhere.
    pub closure_layout: Option<LayoutId>,
    /// Does what a call deferred by a function that returns does, without a frame.
    pub quick: Option<Quick>,
    /// Slots that a goroutine which begins here came to need, if that is few: the next ones get them at once.
    pub came_to_need: AtomicU32,
}

impl Code {
    fn make(
        function: Arc<Function>,
        kind: CodeKind,
        types: Box<[TypeUse]>,
        quick: Option<Quick>,
        link: impl FnOnce(&[TypeUse]) -> Box<[Op]>,
    ) -> &'static Code {
        let refs: Vec<bool> = function.capture_kinds.iter().map(|k| *k == SlotKind::Ref).collect();
        let ops: &'static [Op] = Box::leak(link(&types));
        let code = Box::leak(Box::new(Code {
            entry: Pc::first(ops),
            frame_slots: function.frame_slots() as u32,
            results: function.results,
            params: function.params,
            types,
            methods: function.methods.clone().into(),
            kind,
            value: 0,
            closure_layout: ClosureRef::layout(&refs),
            quick,
            came_to_need: AtomicU32::new(0),
            function,
        }));
        code.value = ClosureRef::immortal(code as *const Code as usize).0;
        code
    }

    /// The instruction index of a byte offset.
    pub fn pc(&self, offset: u32) -> u32 {
        offset / std::mem::size_of::<Op>() as u32
    }

    /// The byte offset of an instruction index.
    pub fn offset(&self, pc: u32) -> u32 {
        pc * std::mem::size_of::<Op>() as u32
    }

    /// The address that closures and goroutines carry.
    pub fn address(&self) -> u64 {
        self as *const Code as u64
    }
}

/// A type that instructions name, with what they need of it at hand.
#[derive(Clone, Copy)]
pub struct TypeUse {
    pub rtype: &'static RType,
    /// Bytes of a value in memory.
    pub size: usize,
    /// Slots of a value.
    pub slots: usize,
    /// Of arrays: elements, and an element's bytes and slots. Of slices, channels and maps: the latter two.
    pub len: usize,
    pub elem_size: usize,
    pub elem_slots: usize,
    pub is_interface: bool,
    /// The one piece of a value that has one slot.
    pub kind: Option<rtype::MemKind>,
}

impl TypeUse {
    fn of(rtype: &'static RType) -> TypeUse {
        use rtype::Kind;
        let elem =
            matches!(rtype.kind, Kind::Array | Kind::Slice | Kind::Chan | Kind::Map).then(|| rtype.elem());
        TypeUse {
            rtype,
            size: rtype.size,
            slots: rtype.slots as usize,
            len: rtype.len,
            elem_size: elem.map_or(0, |e| e.size),
            elem_slots: elem.map_or(0, |e| e.slots as usize),
            is_interface: rtype.kind == Kind::Interface,
            kind: if rtype.slots == 1 && !rtype.in_memory {
                rtype.pieces.first().map(|p| p.kind)
            } else {
                None
            },
        }
    }
}

/// The codes of frames that are no function's.
pub struct Stubs {
    pub exit: &'static Code,
    pub defers: &'static Code,
    pub unwind: &'static Code,
}

impl Stubs {
    fn new() -> Stubs {
        let stub = |name: &str, kind: CodeKind| {
            // Two, so that the instruction before the one that is returned to exists.
            let code = vec![Instr::RunDefers; 2];
            let function = Function {
                name: name.into(),
                span: Span::default(),
                results: 0,
                params: 0,
                slot_kinds: Vec::new(),
                capture_kinds: Vec::new(),
                code,
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
                refs: ir::Refs::default(),
            };
            let none = Names { consts: &[], types: &[], functions: &[], globals: &[], natives: &[] };
            let ops = ops::link(&function.code, &none);
            Code::make(Arc::new(function), kind, Box::default(), None, |_| ops)
        };
        Stubs {
            exit: stub("runtime.goexit", CodeKind::Exit),
            defers: stub("runtime.deferreturn", CodeKind::Defers),
            unwind: stub("panic", CodeKind::Unwind),
        }
    }
}

/// Functions, globals and natives that a session can have.
const MAX_FUNCTIONS: usize = 1 << 20;
const MAX_GLOBALS: usize = 1 << 20;
const MAX_NATIVES: usize = 1 << 14;

/// A native with the shape of its window.
#[derive(Clone)]
pub struct NativeInfo {
    pub name: Arc<str>,
    pub results: u16,
    pub params: u16,
    pub call: Native,
    pub quick: Option<Quick>,
}

/// Types that the machine makes values of.
#[derive(Clone, Copy, Default)]
pub struct WellKnown {
    /// `runtime.errorString`, `runtime.plainError`, `runtime.boundsError`: strings.
    pub error: Option<&'static RType>,
    pub plain: Option<&'static RType>,
    pub bounds: Option<&'static RType>,
    /// `maps.unhashableTypeError`, a string too.
    pub unhashable: Option<&'static RType>,
    /// `*runtime.TypeAssertionError` and the struct that it points to; likewise `runtime.PanicNilError`.
    pub assertion: Option<(&'static RType, &'static RType)>,
    pub nil_panic: Option<(&'static RType, &'static RType)>,
    /// Predeclared `string`: what a panic holds when the program has none of the above.
    pub string: Option<&'static RType>,
    pub error_method: Option<MethodId>,
    pub string_method: Option<MethodId>,
}

/// How much of the program has been linked.
#[derive(Default)]
struct Seen {
    types: usize,
    changed: usize,
    methods: usize,
    natives: usize,
    names: usize,
}

/// What only linking and rare questions look at.
#[derive(Default)]
struct Linked {
    seen: Seen,
    types: Vec<&'static RType>,
    globals: Vec<u64>,
    method_names: Vec<Arc<str>>,
    known: WellKnown,
    /// The addresses of all codes.
    codes: HashSet<u64>,
    /// By method: every function that implements it for some type.
    methods: Vec<Vec<FuncId>>,
}

/// What questions about reachability look at.
pub struct Reach<'a>(MutexGuard<'a, Linked>);

impl Reach<'_> {
    /// The code of the function value at an address, if one is there. `word` is 0 or any reference.
    pub fn closure_code(&self, word: u64) -> Option<&'static Code> {
        // Function values begin with a word that nothing else in the heap holds in front.
        if word == 0 || !word.is_multiple_of(8) {
            return None;
        }
        let code = value::load64(word);
        self.0.codes.contains(&code).then(|| frame::code_at(code))
    }

    /// The functions that implement a method for some type.
    pub fn methods(&self, id: MethodId) -> &[FuncId] {
        self.0.methods.get(id.0 as usize).map_or(&[], Vec::as_slice)
    }
}

/// The linked program.
pub struct Tables {
    pub functions: Box<[AtomicPtr<Code>]>,
    /// Addresses of the globals' storage.
    pub globals: Box<[AtomicU64]>,
    /// Leaked [`NativeInfo`]s.
    pub natives: Box<[AtomicPtr<NativeInfo>]>,
    pub stubs: Stubs,
    linked: Mutex<Linked>,
}

/// Linking failed; the text names what is missing.
#[derive(Debug, PartialEq, Eq)]
pub struct LinkError(pub String);

impl Default for Tables {
    fn default() -> Tables {
        Tables {
            functions: frame::reserve(MAX_FUNCTIONS),
            globals: frame::reserve(MAX_GLOBALS),
            natives: frame::reserve(MAX_NATIVES),
            stubs: Stubs::new(),
            linked: Mutex::default(),
        }
    }
}

impl Tables {
    fn linked(&self) -> MutexGuard<'_, Linked> {
        self.linked.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Links everything that is new in the program. Storage of new globals comes from `alloc` and is zero.
    ///
    /// # Errors
    /// A native that `find` does not know, or a table that is full. What was linked so far stays linked.
    pub fn link(
        &self,
        program: &Program,
        alloc: &mut Allocator,
        find: &super::Find,
    ) -> Result<(), LinkError> {
        let mut linked = self.linked();
        let l = &mut *linked;
        if program.functions.len() > MAX_FUNCTIONS
            || program.globals.len() > MAX_GLOBALS
            || program.natives.len() > MAX_NATIVES
        {
            return Err(LinkError("the session has too many functions or variables".into()));
        }
        l.link_types(program);
        l.method_names.extend(program.method_names[l.method_names.len()..].iter().map(|m| m.name.clone()));
        for native in &program.natives[l.seen.natives..] {
            let Some(call) = (find.native)(&native.name) else {
                return Err(LinkError(format!("{} is declared but has no implementation", native.name)));
            };
            let info = NativeInfo {
                name: native.name.clone(),
                results: native.results.len() as u16,
                params: native.params.len() as u16,
                call,
                quick: (find.quick)(&native.name),
            };
            self.natives[l.seen.natives].store(Box::leak(Box::new(info)), Ordering::Release);
            l.seen.natives += 1;
        }
        for global in &program.globals[l.globals.len()..] {
            let rtype = l.types[global.ty.0 as usize];
            let address = value::new_value(alloc, rtype).map_err(|_| LinkError("out of memory".into()))?;
            self.globals[l.globals.len()].store(address, Ordering::Release);
            l.globals.push(address);
        }
        for &id in &program.changed[l.seen.changed..] {
            if let Some(function) = program.function(id) {
                let quick = (find.quick)(&function.name).filter(|_| function.results == 0);
                let code = l.link_function(function, self, quick);
                l.codes.insert(code.address());
                self.functions[id.0 as usize].store(std::ptr::from_ref(code).cast_mut(), Ordering::Release);
            }
        }
        l.seen.changed = program.changed.len();
        for &(ty, method) in &program.methods[l.seen.methods..] {
            let entry = MethodEntry {
                code: CodePtr(method.func.0 as usize),
                sig: l.types[method.sig.0 as usize],
                direct: method.direct,
            };
            l.types[ty.0 as usize].set_method(rtype::MethodId(method.method.0), entry);
            let at = method.method.0 as usize;
            if l.methods.len() <= at {
                l.methods.resize_with(at + 1, Vec::new);
            }
            l.methods[at].push(method.func);
        }
        l.seen.methods = program.methods.len();
        l.link_names(program);
        Ok(())
    }

    /// The current code of a function.
    #[inline(always)]
    pub fn function(&self, id: u32) -> &'static Code {
        frame::linked_code(&self.functions, id)
    }

    /// The current code of a function, if it has one.
    pub fn find_function(&self, id: FuncId) -> Option<&'static Code> {
        let code = self.functions.get(id.0 as usize)?.load(Ordering::Acquire);
        (!code.is_null()).then(|| frame::code_at(code as u64))
    }

    /// The storage of a global.
    #[inline(always)]
    pub fn global(&self, id: u32) -> u64 {
        frame::linked_word(&self.globals, id)
    }

    /// The storage of a global and its type.
    pub fn global_value(&self, program: &Program, id: GlobalId) -> Option<(u64, &'static RType)> {
        let address = *self.linked().globals.get(id.0 as usize)?;
        Some((address, self.rtype(program.global(id).ty)?))
    }

    /// The descriptor of a type.
    pub fn rtype(&self, id: TypeDescId) -> Option<&'static RType> {
        self.linked().types.get(id.0 as usize).copied()
    }

    pub fn method_name(&self, id: rtype::MethodId) -> String {
        self.linked().method_names.get(id.0 as usize).map_or_else(String::new, |name| name.to_string())
    }

    pub fn well_known(&self) -> WellKnown {
        self.linked().known
    }

    /// What questions about reachability look at, locked.
    pub fn reach(&self) -> Reach<'_> {
        Reach(self.linked())
    }

    /// Visits the storage of every global.
    pub fn trace_globals(&self, t: &mut Tracer) {
        for &address in &self.linked().globals {
            t.visit(address);
        }
    }
}

impl Linked {
    fn link_types(&mut self, program: &Program) {
        let first = self.types.len();
        let refer = |types: &[&'static RType], id: TypeDescId| match (id.0 as usize).checked_sub(first) {
            Some(new) => TypeRef::New(new),
            None => TypeRef::Known(types[id.0 as usize]),
        };
        let batch: Vec<Desc> =
            program.types[first..].iter().map(|d| describe(d, &|id| refer(&self.types, id))).collect();
        if !batch.is_empty() {
            self.types.extend(RType::link(batch));
        }
        self.seen.types = self.types.len();
    }

    fn link_function(
        &mut self,
        function: &Arc<Function>,
        tables: &Tables,
        quick: Option<Quick>,
    ) -> &'static Code {
        let consts: Vec<u64> = function
            .consts
            .iter()
            .map(|k| match k {
                Const::Int(n) => *n as u64,
                Const::Float(x) => x.to_bits(),
                Const::Str(s) => StrRef::immortal(s).0,
            })
            .collect();
        let types = function.types.iter().map(|id| TypeUse::of(self.types[id.0 as usize])).collect();
        Code::make(function.clone(), CodeKind::Function, types, quick, |types| {
            let Tables { functions, globals, natives, .. } = tables;
            ops::link(&function.code, &Names { consts: &consts, types, functions, globals, natives })
        })
    }

    /// Finds the types and methods that the machine asks for by name. A later definition of package runtime would be
    /// the same types; so only what is missing is looked for.
    fn link_names(&mut self, program: &Program) {
        if self.seen.names == program.types.len() + program.method_names.len() {
            return;
        }
        self.seen.names = program.types.len() + program.method_names.len();
        let named = |name: &str| program.type_named(name).map(|id| self.types[id.0 as usize]);
        let pointer = |name: &str| {
            let elem = program.type_named(name)?;
            let at =
                program.types.iter().position(|d| d.kind == ir::Kind::Pointer && d.elem == Some(elem))?;
            Some((self.types[at], self.types[elem.0 as usize]))
        };
        let k = self.known;
        self.known = WellKnown {
            error: k.error.or_else(|| named("runtime.errorString")),
            plain: k.plain.or_else(|| named("runtime.plainError")),
            bounds: k.bounds.or_else(|| named("runtime.boundsError")),
            unhashable: k.unhashable.or_else(|| named("runtime.unhashableTypeError")),
            assertion: k.assertion.or_else(|| pointer("runtime.TypeAssertionError")),
            nil_panic: k.nil_panic.or_else(|| pointer("runtime.PanicNilError")),
            string: k.string.or_else(|| {
                let at =
                    program.types.iter().position(|d| d.kind == ir::Kind::String && &*d.name == "string")?;
                Some(self.types[at])
            }),
            error_method: program.exported_method("Error"),
            string_method: program.exported_method("String"),
        };
    }
}

/// The runtime's word for a memory kind.
#[inline(always)]
pub fn mem_kind(kind: ir::instr::MemKind) -> value::MemKind {
    use ir::instr::MemKind;
    match kind {
        MemKind::I8 => value::MemKind::I8,
        MemKind::I16 => value::MemKind::I16,
        MemKind::I32 => value::MemKind::I32,
        MemKind::U8 => value::MemKind::U8,
        MemKind::U16 => value::MemKind::U16,
        MemKind::U32 => value::MemKind::U32,
        MemKind::W64 => value::MemKind::W64,
        MemKind::F32 => value::MemKind::F32,
        MemKind::Ref => value::MemKind::Ref,
    }
}

fn describe(d: &ir::TypeDesc, refer: &dyn Fn(TypeDescId) -> TypeRef) -> Desc {
    Desc {
        kind: match d.kind {
            ir::Kind::Bool => rtype::Kind::Bool,
            ir::Kind::Int => rtype::Kind::Int,
            ir::Kind::Int8 => rtype::Kind::Int8,
            ir::Kind::Int16 => rtype::Kind::Int16,
            ir::Kind::Int32 => rtype::Kind::Int32,
            ir::Kind::Int64 => rtype::Kind::Int64,
            ir::Kind::Uint => rtype::Kind::Uint,
            ir::Kind::Uint8 => rtype::Kind::Uint8,
            ir::Kind::Uint16 => rtype::Kind::Uint16,
            ir::Kind::Uint32 => rtype::Kind::Uint32,
            ir::Kind::Uint64 => rtype::Kind::Uint64,
            ir::Kind::Uintptr => rtype::Kind::Uintptr,
            ir::Kind::Float32 => rtype::Kind::Float32,
            ir::Kind::Float64 => rtype::Kind::Float64,
            ir::Kind::Complex64 => rtype::Kind::Complex64,
            ir::Kind::Complex128 => rtype::Kind::Complex128,
            ir::Kind::String => rtype::Kind::String,
            ir::Kind::Array => rtype::Kind::Array,
            ir::Kind::Chan => rtype::Kind::Chan,
            ir::Kind::Func => rtype::Kind::Func,
            ir::Kind::Interface => rtype::Kind::Interface,
            ir::Kind::Map => rtype::Kind::Map,
            ir::Kind::Pointer => rtype::Kind::Pointer,
            ir::Kind::Slice => rtype::Kind::Slice,
            ir::Kind::Struct => rtype::Kind::Struct,
        },
        name: d.name.to_string(),
        named: d.named,
        pkg: d.package.to_string(),
        size: d.size as usize,
        align: d.align,
        slots: d.slots,
        in_memory: d.in_memory,
        pieces: d.pieces.iter().map(|&(offset, kind)| Piece { offset, kind: mem_kind(kind) }).collect(),
        comparable: d.comparable,
        elem: d.elem.map(refer),
        key: d.key.map(refer),
        len: d.len as usize,
        dir: match d.dir {
            ir::Dir::Both => rtype::Dir::Both,
            ir::Dir::Send => rtype::Dir::Send,
            ir::Dir::Recv => rtype::Dir::Recv,
        },
        fields: d
            .fields
            .iter()
            .map(|f| rtype::FieldDesc {
                name: f.name.to_string(),
                pkg: f.package.to_string(),
                ty: refer(f.ty),
                offset: f.offset,
                first_slot: f.slot,
                embedded: f.embedded,
                exported: f.exported,
                tag: f.tag.to_string(),
            })
            .collect(),
        params: d.params.iter().copied().map(refer).collect(),
        results: d.results.iter().copied().map(refer).collect(),
        variadic: d.variadic,
        interface: d.interface.iter().map(|&(m, t)| (rtype::MethodId(m.0), refer(t))).collect(),
    }
}
