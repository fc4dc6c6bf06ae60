//! How values of each type lie in slots and in memory, and their run-time descriptions.
//!
//! Layouts and descriptions are made once per canonical type. Methods of a described type become part of the program
//! only when something can call them: when an interface with a method of that name is described or called through.
//! This file knows no syntax.
use super::{FuncKey, Lowering, RecvForm};
use crate::ir::desc::{Dir, FieldDesc, Kind, MethodDesc, TypeDesc};
use crate::ir::function::{MAX_SLOTS_VALUE, MethodId, SlotKind, TypeDescId};
use crate::ir::instr::MemKind;
use crate::ir::program::MethodName;
use crate::types::fast::{FastMap, FastSet};
use crate::types::{Basic, ChanDir, EntityId, EntityKind, Lookup, Name, Type, TypeId, Types};
use std::sync::Arc;

/// Where a field of a struct lies.
#[derive(Clone, Copy, Debug)]
pub(crate) struct FieldPlace {
    pub offset: u32,
    pub slot: u32,
    pub ty: TypeId,
}

/// Where a value lies.
#[derive(Debug)]
pub(crate) struct Layout {
    pub size: u64,
    pub align: u32,
    /// Words that the value would have in slots; saturating.
    pub words: u32,
    /// More words than slots may take: one reference to an immutable copy stands for the value.
    pub in_memory: bool,
    /// Kinds of the slots of a value.
    pub kinds: Box<[SlotKind]>,
    /// Slot i in memory; empty if `in_memory`.
    pub pieces: Box<[(u32, MemKind)]>,
    pub fields: Box<[FieldPlace]>,
    /// Holds an array somewhere outside references.
    pub has_array: bool,
}

impl Layout {
    /// Slots of a value.
    pub fn slots(&self) -> u16 {
        self.kinds.len() as u16
    }

    /// The memory kind of a value that is one plain slot, and nothing but that in memory.
    pub fn one(&self) -> Option<MemKind> {
        match (&*self.pieces, self.in_memory) {
            ([(0, kind)], false) if self.size == kind_size(*kind) => Some(*kind),
            _ => None,
        }
    }

    /// As [`Layout::one`], if such values lie side by side in an array (a last field without size makes them wider).
    pub fn packed(&self) -> Option<MemKind> {
        self.one().filter(|kind| {
            self.size
                == match kind {
                    MemKind::I8 | MemKind::U8 => 1,
                    MemKind::I16 | MemKind::U16 => 2,
                    MemKind::I32 | MemKind::U32 | MemKind::F32 => 4,
                    MemKind::W64 | MemKind::Ref => 8,
                }
        })
    }

    fn scalar(kind: SlotKind, mem: MemKind, size: u64) -> Layout {
        Layout {
            size,
            align: size as u32,
            words: 1,
            in_memory: false,
            kinds: Box::new([kind]),
            pieces: Box::new([(0, mem)]),
            fields: Box::new([]),
            has_array: false,
        }
    }
}

/// The kind of a basic type in slots and memory, and its bytes; `None` for complex and untyped ones.
fn basic_layout(b: Basic) -> Option<(SlotKind, MemKind, u64)> {
    use Basic::*;
    Some(match b {
        Bool | Uint8 | UntypedBool => (SlotKind::Int, MemKind::U8, 1),
        Int8 => (SlotKind::Int, MemKind::I8, 1),
        Int16 => (SlotKind::Int, MemKind::I16, 2),
        Uint16 => (SlotKind::Int, MemKind::U16, 2),
        Int32 | UntypedRune => (SlotKind::Int, MemKind::I32, 4),
        Uint32 => (SlotKind::Int, MemKind::U32, 4),
        Int | Int64 | Uint | Uint64 | Uintptr | UntypedInt => (SlotKind::Int, MemKind::W64, 8),
        Float32 => (SlotKind::Float, MemKind::F32, 4),
        Float64 | UntypedFloat => (SlotKind::Float, MemKind::W64, 8),
        String | UntypedString | UntypedNil => (SlotKind::Ref, MemKind::Ref, 8),
        Invalid | Complex64 | Complex128 | UntypedComplex => return None,
    })
}

fn kind_size(kind: MemKind) -> u64 {
    match kind {
        MemKind::I8 | MemKind::U8 => 1,
        MemKind::I16 | MemKind::U16 => 2,
        MemKind::I32 | MemKind::U32 | MemKind::F32 => 4,
        MemKind::W64 | MemKind::Ref => 8,
    }
}

/// Which methods are callable, and what waits for a name to become so.
#[derive(Default)]
pub(crate) struct MethodState {
    active: FastSet<MethodId>,
    /// Methods of described types whose names nothing calls yet.
    waiting: FastMap<MethodId, Vec<(TypeId, TypeDescId, Name, EntityId)>>,
    /// Every described type that may have methods.
    described: Vec<(TypeId, TypeDescId)>,
    /// What has been said about a method of a described type.
    known: FastMap<(TypeDescId, MethodId), MethodDesc>,
}

impl Lowering {
    /// The layout of a canonical type.
    pub(crate) fn layout(&mut self, types: &Types, t: TypeId) -> Arc<Layout> {
        if let Some(l) = self.layouts.get(&t) {
            return l.clone();
        }
        let under = types.underlying(t);
        let layout = match types.get(under) {
            Type::Basic(b) => match basic_layout(*b) {
                Some((kind, mem, size)) => Layout::scalar(kind, mem, size),
                None => {
                    let (mem, half) =
                        if *b == Basic::Complex64 { (MemKind::F32, 4) } else { (MemKind::W64, 8) };
                    Layout {
                        size: 2 * half,
                        align: half as u32,
                        words: 2,
                        in_memory: false,
                        kinds: Box::new([SlotKind::Float; 2]),
                        pieces: Box::new([(0, mem), (half as u32, mem)]),
                        fields: Box::new([]),
                        has_array: false,
                    }
                }
            },
            Type::Array { len, elem } => {
                let (len, elem) = (*len, *elem);
                let e = self.layout(types, elem);
                let words = (u64::from(e.words)).saturating_mul(len).min(u64::from(u32::MAX)) as u32;
                let size = e.size.saturating_mul(len);
                let in_memory = words > MAX_SLOTS_VALUE;
                let mut pieces = Vec::new();
                let mut kinds = Vec::new();
                if in_memory {
                    kinds.push(SlotKind::Ref);
                } else if !e.kinds.is_empty() {
                    for i in 0..len {
                        kinds.extend_from_slice(&e.kinds);
                        pieces.extend(e.pieces.iter().map(|&(o, k)| (o + (i * e.size) as u32, k)));
                    }
                }
                Layout {
                    size,
                    align: e.align,
                    words,
                    in_memory,
                    kinds: kinds.into(),
                    pieces: pieces.into(),
                    fields: Box::new([]),
                    has_array: true,
                }
            }
            Type::Struct { fields } => {
                let tys: Vec<TypeId> = fields.iter().map(|f| f.ty).collect();
                self.struct_layout(types, &tys)
            }
            _ => Layout::scalar(SlotKind::Ref, MemKind::Ref, 8),
        };
        let layout = Arc::new(layout);
        self.layouts.insert(t, layout.clone());
        layout
    }

    fn struct_layout(&mut self, types: &Types, tys: &[TypeId]) -> Layout {
        let (mut size, mut align, mut words, mut has_array) = (0u64, 1u32, 0u32, false);
        let mut fields = Vec::with_capacity(tys.len());
        let mut kinds = Vec::new();
        let mut pieces = Vec::new();
        let mut last_empty = false;
        for &ty in tys {
            let f = self.layout(types, ty);
            size = size.next_multiple_of(u64::from(f.align));
            fields.push(FieldPlace { offset: size.min(u64::from(u32::MAX)) as u32, slot: words, ty });
            words = words.saturating_add(f.words);
            if words <= MAX_SLOTS_VALUE {
                kinds.extend_from_slice(&f.kinds);
                pieces.extend(f.pieces.iter().map(|&(o, k)| (o + size as u32, k)));
            }
            size = size.saturating_add(f.size);
            align = align.max(f.align);
            has_array |= f.has_array;
            last_empty = f.size == 0;
        }
        // The address of an empty last field must still lie inside the struct.
        if last_empty && size > 0 {
            size += 1;
        }
        size = size.checked_next_multiple_of(u64::from(align)).unwrap_or(u64::MAX);
        let in_memory = words > MAX_SLOTS_VALUE;
        if in_memory {
            kinds = vec![SlotKind::Ref];
            pieces.clear();
        }
        Layout {
            size,
            align,
            words,
            in_memory,
            kinds: kinds.into(),
            pieces: pieces.into(),
            fields: fields.into(),
            has_array,
        }
    }

    /// The import path of the package that an entity belongs to; empty for none.
    pub(crate) fn package_path(&self, types: &Types, package: EntityId) -> Name {
        types.package_info(package).map_or_else(|| "".into(), |p| p.path.clone())
    }

    /// The id of a method name.
    pub(crate) fn method_id(&mut self, types: &Types, name: &Name, package: EntityId) -> MethodId {
        let package = self.package_path(types, package);
        self.program.method_id(MethodName { name: name.clone(), package })
    }

    /// The run-time description of a canonical type, and of all that it is made of.
    pub(crate) fn describe(&mut self, types: &mut Types, t: TypeId) -> TypeDescId {
        if let Some(&id) = self.descs.get(&t) {
            return id;
        }
        let id = TypeDescId(self.program.types.len() as u32);
        self.descs.insert(t, id);
        let layout = self.layout(types, t);
        let (named, package) = match types.as_named(t) {
            Some((entity, _)) => {
                let package = types.entity(entity).package;
                (true, self.package_path(types, package))
            }
            None => (matches!(types.get(t), Type::Basic(_)), "".into()),
        };
        let under = types.underlying(t);
        let shape = types.get_arc(under);
        self.program.types.push(TypeDesc {
            kind: kind_of(&shape),
            name: types.runtime_name(t).into(),
            named,
            package: package.clone(),
            size: layout.size,
            align: layout.align,
            slots: u32::from(layout.slots()),
            in_memory: layout.in_memory,
            slot_kinds: layout.kinds.clone(),
            pieces: layout.pieces.clone(),
            comparable: types.comparable(t, true),
            elem: None,
            key: None,
            len: 0,
            dir: Dir::Both,
            fields: Box::new([]),
            params: Box::new([]),
            results: Box::new([]),
            variadic: false,
            interface: Box::new([]),
        });
        if let Some((entity, targs)) = types.as_named(t)
            && targs.is_empty()
        {
            let name = &types.entity(entity).name;
            let full = if package.is_empty() { name.to_string() } else { format!("{package}.{name}") };
            self.program.named_types.insert(full.into(), id);
        }
        let mut rest = Rest::default();
        match &*shape {
            Type::Pointer(e) | Type::Slice(e) => rest.elem = Some(self.describe(types, *e)),
            Type::Array { len, elem } => {
                rest.elem = Some(self.describe(types, *elem));
                rest.len = *len;
            }
            Type::Map { key, value } => {
                rest.key = Some(self.describe(types, *key));
                rest.elem = Some(self.describe(types, *value));
            }
            Type::Chan { dir, elem } => {
                rest.elem = Some(self.describe(types, *elem));
                rest.dir = match dir {
                    ChanDir::Both => Dir::Both,
                    ChanDir::SendOnly => Dir::Send,
                    ChanDir::RecvOnly => Dir::Recv,
                };
            }
            Type::Struct { fields } => {
                for (f, place) in fields.iter().zip(layout.fields.iter()) {
                    let ty = self.describe(types, f.ty);
                    let package = self.package_path(types, f.package);
                    rest.fields.push(FieldDesc {
                        name: f.name.clone(),
                        exported: f.package.is_none(),
                        package,
                        ty,
                        offset: place.offset,
                        slot: place.slot,
                        embedded: f.embedded,
                        tag: f.tag.clone().unwrap_or_else(|| "".into()),
                    });
                }
            }
            Type::Signature(s) => {
                for p in s.params.iter() {
                    let ty = self.describe(types, p.ty);
                    rest.params.push(ty);
                }
                for p in s.results.iter() {
                    let ty = self.describe(types, p.ty);
                    rest.results.push(ty);
                }
                rest.variadic = s.variadic;
            }
            Type::Interface(i) => {
                for m in i.methods.iter() {
                    let name = self.method_id(types, &m.name, m.package);
                    let sig = types.canon(m.sig);
                    types.complete();
                    let sig = self.describe(types, sig);
                    rest.interface.push((name, sig));
                }
            }
            _ => {}
        }
        let names: Vec<MethodId> = rest.interface.iter().map(|&(m, _)| m).collect();
        let desc = &mut self.program.types[id.0 as usize];
        desc.elem = rest.elem;
        desc.key = rest.key;
        desc.len = rest.len;
        desc.dir = rest.dir;
        desc.fields = rest.fields.into();
        desc.params = rest.params.into();
        desc.results = rest.results.into();
        desc.variadic = rest.variadic;
        desc.interface = rest.interface.into();
        for m in names {
            self.activate_method(types, m);
        }
        if !matches!(&*shape, Type::Interface(_)) && may_have_methods(types, t) {
            self.methods.described.push((t, id));
            self.find_methods(types, t, id);
        }
        id
    }

    /// Takes note of the methods of a described type.
    fn find_methods(&mut self, types: &mut Types, t: TypeId, id: TypeDescId) {
        for (name, package, found) in types.method_set(t) {
            // A generic method is no method of an interface.
            if let Lookup::Found { found: crate::types::Found::Method { entity, .. }, .. } = found
                && let EntityKind::Func(f) = &types.entity(entity).kind
                && matches!(types.get(f.sig), Type::Signature(s) if !s.tparams.is_empty())
            {
                continue;
            }
            let method = self.method_id(types, &name, package);
            if self.methods.active.contains(&method) {
                self.add_method(types, t, id, method, name, package);
            } else {
                let waiting = self.methods.waiting.entry(method).or_default();
                if !waiting.iter().any(|w| w.1 == id) {
                    waiting.push((t, id, name, package));
                }
            }
        }
    }

    /// Looks again at all described types of the session: a cell may have added methods.
    pub(crate) fn refresh_methods(&mut self, types: &mut Types) {
        for (t, id) in self.methods.described.clone() {
            self.find_methods(types, t, id);
        }
    }

    /// From now on methods of this name can be called through interfaces.
    pub(crate) fn activate_method(&mut self, types: &mut Types, method: MethodId) {
        if !self.methods.active.insert(method) {
            return;
        }
        for (t, id, name, package) in self.methods.waiting.remove(&method).unwrap_or_default() {
            self.add_method(types, t, id, method, name, package);
        }
    }

    fn add_method(
        &mut self,
        types: &mut Types,
        t: TypeId,
        id: TypeDescId,
        method: MethodId,
        name: Name,
        package: EntityId,
    ) {
        let Some(sig) = self.method_type(types, t, &name, package) else { return };
        let sig = self.describe(types, sig);
        let layout = self.layout(types, t);
        let direct = layout.one().is_some();
        let form = if direct { RecvForm::Value } else { RecvForm::Address };
        let func = self.method_function(types, t, &name, package, form, &[]);
        let desc = MethodDesc { method, sig, func, direct };
        if self.methods.known.insert((id, method), desc) != Some(desc) {
            self.program.methods.push((id, desc));
        }
    }

    /// The canonical function type (without receiver) of a method of `t`.
    pub(crate) fn method_type(
        &mut self,
        types: &mut Types,
        t: TypeId,
        name: &Name,
        package: EntityId,
    ) -> Option<TypeId> {
        let sig = match types.lookup(t, name, package, false) {
            Lookup::Found { found: crate::types::Found::Method { entity, targs, .. }, .. } => {
                types.method_signature(entity, &targs)
            }
            Lookup::Found { found: crate::types::Found::InterfaceMethod { method, .. }, .. } => method.sig,
            _ => return None,
        };
        let sig = types.canon(sig);
        types.complete();
        Some(sig)
    }

    /// The function that is method `name` of `t` for a receiver in this form: the declared one if it takes exactly
    /// that, else a wrapper.
    pub(crate) fn method_function(
        &mut self,
        types: &mut Types,
        t: TypeId,
        name: &Name,
        package: EntityId,
        form: RecvForm,
        own: &[TypeId],
    ) -> crate::ir::FuncId {
        if form == RecvForm::Value
            && let Lookup::Found {
                found: crate::types::Found::Method { entity, targs, pointer_recv },
                path,
                ..
            } = types.lookup(t, name, package, false)
            && path.is_empty()
            && matches!(types.get(t), Type::Pointer(_)) == pointer_recv
            && !matches!(&types.entity(entity).kind, EntityKind::Func(f) if f.native)
        {
            let targs = targs.iter().chain(own).map(|&a| types.canon(a)).collect();
            return self.function(FuncKey::Decl { entity, targs });
        }
        self.function(FuncKey::Method { recv: t, name: name.clone(), package, form, targs: own.into() })
    }
}

#[derive(Default)]
struct Rest {
    elem: Option<TypeDescId>,
    key: Option<TypeDescId>,
    len: u64,
    dir: Dir,
    fields: Vec<FieldDesc>,
    params: Vec<TypeDescId>,
    results: Vec<TypeDescId>,
    variadic: bool,
    interface: Vec<(MethodId, TypeDescId)>,
}

fn kind_of(under: &Type) -> Kind {
    match under {
        Type::Basic(b) => match b {
            Basic::Bool | Basic::UntypedBool => Kind::Bool,
            Basic::Int | Basic::UntypedInt | Basic::Invalid => Kind::Int,
            Basic::Int8 => Kind::Int8,
            Basic::Int16 => Kind::Int16,
            Basic::Int32 | Basic::UntypedRune => Kind::Int32,
            Basic::Int64 => Kind::Int64,
            Basic::Uint => Kind::Uint,
            Basic::Uint8 => Kind::Uint8,
            Basic::Uint16 => Kind::Uint16,
            Basic::Uint32 => Kind::Uint32,
            Basic::Uint64 => Kind::Uint64,
            Basic::Uintptr => Kind::Uintptr,
            Basic::Float32 => Kind::Float32,
            Basic::Float64 | Basic::UntypedFloat => Kind::Float64,
            Basic::Complex64 => Kind::Complex64,
            Basic::Complex128 | Basic::UntypedComplex => Kind::Complex128,
            Basic::String | Basic::UntypedString => Kind::String,
            Basic::UntypedNil => Kind::Pointer,
        },
        Type::Pointer(_) => Kind::Pointer,
        Type::Slice(_) => Kind::Slice,
        Type::Array { .. } => Kind::Array,
        Type::Map { .. } => Kind::Map,
        Type::Chan { .. } => Kind::Chan,
        Type::Struct { .. } => Kind::Struct,
        Type::Signature(_) => Kind::Func,
        _ => Kind::Interface,
    }
}

/// Named types, pointers to them, and structs that embed.
fn may_have_methods(types: &Types, t: TypeId) -> bool {
    let base = match types.get(t) {
        Type::Pointer(e) => *e,
        _ => t,
    };
    match types.get(base) {
        Type::Named { .. } => true,
        Type::Struct { fields } => fields.iter().any(|f| f.embedded),
        _ => false,
    }
}
