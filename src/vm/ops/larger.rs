//! Instructions that are more than a few machine instructions and still neither suspend nor leave the frame: each calls
//! a function that does it, and goes on.
use super::super::frame::{Fp, Op, Pc, limit, mislinked, native_at, table, type_at};
use super::super::link::Code;
use super::super::trap::{self, Trapped};
use super::super::{Vm, arith, iface, map, memory, slice, string};
use super::{Cx, Exit, go, trapped};
use crate::ir::instr::Instr;
use crate::runtime::sched::Worker;
use crate::runtime::value::{self, ClosureRef, StrRef};

/// Handlers by name: `name Instr { operands } (op, frame, worker, machine, code) does`.
macro_rules! larger {
    ($($name:ident $instr:ident { $($field:ident),* }
       ($op:ident, $fp:ident, $w:ident, $vm:ident, $code:ident) $does:block)*) => {
        $(
            pub fn $name(pc: Pc, fp: Fp, w: &mut Worker, cx: &mut Cx<'_>, code: &'static Code) {
                #[inline(never)]
                fn does($op: &'static Op, $fp: Fp, $w: &mut Worker, $vm: &Vm, $code: &'static Code) -> Trapped {
                    let Instr::$instr { $($field,)* .. } = $op.instr else { mislinked() };
                    $does
                    Ok(())
                }
                match does(pc.op(), fp, w, cx.vm, code) {
                    Ok(()) => go(pc.next(), fp, w, cx, code),
                    Err(trap) => trapped(pc, fp, cx, code, trap),
                }
            }
        )*
    };
}

larger! {
    mul_c MulC { d, a, b } (_op, fp, _w, _vm, _code) {
        let (a, b) = ((fp.get_f(a), fp.get_f(a + 1)), (fp.get_f(b), fp.get_f(b + 1)));
        let (re, im) = arith::mul_c(a, b);
        fp.set_f(d, re);
        fp.set_f(d + 1, im);
    }
    div_c DivC { d, a, b } (_op, fp, _w, _vm, _code) {
        let (a, b) = ((fp.get_f(a), fp.get_f(a + 1)), (fp.get_f(b), fp.get_f(b + 1)));
        let (re, im) = arith::div_c(a, b);
        fp.set_f(d, re);
        fp.set_f(d + 1, im);
    }

    copy_mem CopyMem { a, b } (op, fp, _w, _vm, _code) {
        let (to, from) = (fp.get(a), fp.get(b));
        if to == 0 || from == 0 {
            return Err(trap::nil());
        }
        value::copy(to, from, type_at(op.word).rtype, 1);
    }
    zero_mem ZeroMem { a } (op, fp, _w, _vm, _code) {
        if fp.get(a) == 0 {
            return Err(trap::nil());
        }
        value::zero(fp.get(a), type_at(op.word).rtype, 1);
    }
    new New { d } (op, fp, w, _vm, _code) { fp.set(d, memory::new(w, type_at(op.word))?); }

    array_addr ArrayAddr { d, a, i } (op, fp, _w, _vm, _code) {
        let (a, i, ty) = (fp.get(a), fp.get(i), type_at(op.word));
        if a == 0 {
            return Err(trap::nil());
        }
        if i >= ty.len as u64 {
            return Err(trap::index(i, ty.len as u64));
        }
        fp.set(d, a + i * ty.elem_size as u64);
    }
    make_slice MakeSlice { d, len, cap } (op, fp, w, _vm, _code) {
        fp.set(d, slice::make(w, type_at(op.word).rtype, fp.get(len), fp.get(cap))?);
    }
    slice_slice SliceSlice { d, s, w, bounds } (op, fp, worker, _vm, _code) {
        fp.set(d, slice::slice(worker, fp, fp.get(s), w, bounds, type_at(op.word).size)?);
    }
    slice_array SliceArray { d, s, w, bounds } (op, fp, worker, _vm, _code) {
        let a = fp.get(s);
        if a == 0 {
            return Err(trap::nil());
        }
        fp.set(d, slice::slice_array(worker, fp, a, w, bounds, type_at(op.word))?);
    }
    append Append { d, s, v, n } (op, fp, w, _vm, _code) {
        let ty = type_at(op.word);
        let whole = match ty.kind {
            Some(kind) if n == 1 => slice::push(w, fp.get(s), fp.get(v), kind, ty)?,
            _ => slice::append(w, fp, fp.get(s), v, n as usize, ty)?,
        };
        fp.set(d, whole);
    }
    append_slice AppendSlice { d, s, other } (op, fp, w, _vm, _code) {
        fp.set(d, slice::append_slice(w, fp.get(s), fp.get(other), type_at(op.word).rtype)?);
    }
    append_str AppendStr { d, s, other } (_op, fp, w, _vm, _code) {
        fp.set(d, slice::append_str(w, fp.get(s), fp.get(other), string::elems().byte)?);
    }
    copy Copy { d, dst, src } (op, fp, _w, _vm, _code) {
        fp.set(d, slice::copy(fp.get(dst), fp.get(src), type_at(op.word).rtype));
    }
    copy_str CopyStr { d, dst, src } (_op, fp, _w, _vm, _code) {
        fp.set(d, slice::copy_str(fp.get(dst), fp.get(src)));
    }
    clear_slice ClearSlice { s } (op, fp, _w, _vm, _code) { slice::clear(fp.get(s), type_at(op.word).rtype); }
    slice_to_array SliceToArray { d, s } (op, fp, _w, _vm, _code) {
        fp.set(d, slice::to_array(fp.get(s), type_at(op.word))?);
    }

    str_slice StrSlice { d, s, w, bounds } (_op, fp, worker, _vm, _code) {
        fp.set(d, slice::slice_str(worker, fp, fp.get(s), w, bounds)?);
    }
    concat Concat { d, s, n } (_op, fp, w, _vm, _code) {
        let whole = StrRef::concat(&mut w.alloc, fp.slice(s, n as usize)).map_err(memory::out_of_memory)?;
        memory::bulk(w, whole.len());
        fp.set(d, whole.0);
    }
    bytes_to_str BytesToStr { d, s } (_op, fp, w, _vm, _code) { fp.set(d, string::from_bytes(w, fp.get(s))?); }
    str_to_bytes StrToBytes { d, s } (_op, fp, w, _vm, _code) { fp.set(d, string::to_bytes(w, fp.get(s))?); }
    runes_to_str RunesToStr { d, s } (_op, fp, w, _vm, _code) { fp.set(d, string::from_runes(w, fp.get(s))?); }
    str_to_runes StrToRunes { d, s } (_op, fp, w, _vm, _code) { fp.set(d, string::to_runes(w, fp.get(s))?); }
    rune_to_str RuneToStr { d, s } (_op, fp, w, _vm, _code) { fp.set(d, string::from_rune(w, fp.get(s))?); }

    make_map MakeMap { d, hint } (op, fp, w, _vm, _code) {
        fp.set(d, map::make(w, fp.get(hint), type_at(op.word))?);
    }
    len_map LenMap { d, m } (_op, fp, _w, _vm, _code) {
        fp.set(d, crate::runtime::map::len(fp.get(m)) as u64);
    }
    map_get MapGet { d, m, k } (op, fp, _w, _vm, _code) {
        map::get(fp, d, fp.get(m), k, type_at(op.word))?;
    }
    map_get_ok MapGetOk { d, m, k } (op, fp, _w, _vm, _code) {
        let ty = type_at(op.word);
        let there = map::get(fp, d, fp.get(m), k, ty)?;
        fp.set_bool(d + ty.elem_slots as u16, there);
    }
    map_set MapSet { m, k, v } (op, fp, w, _vm, _code) { map::set(w, fp, fp.get(m), k, v, type_at(op.word))?; }
    map_delete MapDelete { m, k } (op, fp, _w, _vm, _code) { map::delete(fp, fp.get(m), k, type_at(op.word))?; }
    map_clear MapClear { m } (_op, fp, _w, _vm, _code) { map::clear(fp.get(m))?; }
    map_iter MapIter { d, m } (op, fp, w, _vm, _code) { fp.set(d, map::iter(w, fp.get(m), type_at(op.word))?); }

    make_iface MakeIface { d, s } (op, fp, w, _vm, _code) { fp.set(d, iface::make(w, fp, s, type_at(op.word))?); }
    assert Assert { d, s, iface } (op, fp, _w, _vm, code) {
        let (value, ty) = (fp.get(s), type_at(op.word));
        if !iface::holds(value, ty) {
            return Err(iface::not_concrete(value, ty, table(&code.types, u32::from(iface))));
        }
        iface::unpack(fp, d, value, ty);
    }
    assert_ok AssertOk { d, s } (op, fp, _w, _vm, _code) {
        let (value, ty) = (fp.get(s), type_at(op.word));
        let holds = iface::holds(value, ty);
        if holds {
            iface::unpack(fp, d, value, ty);
        } else {
            fp.zero(d, ty.slots);
        }
        fp.set_bool(d + ty.slots as u16, holds);
    }
    assert_iface AssertIface { d, s } (op, fp, _w, vm, _code) {
        let (value, ty) = (fp.get(s), type_at(op.word));
        if !iface::satisfies(&vm.caches, value, ty) {
            return Err(iface::not_interface(&vm.tables, value, ty));
        }
        fp.set(d, value);
    }
    assert_iface_ok AssertIfaceOk { d, s } (op, fp, _w, vm, _code) {
        let value = fp.get(s);
        let holds = iface::satisfies(&vm.caches, value, type_at(op.word));
        fp.set(d, if holds { value } else { 0 });
        fp.set_bool(d + 1, holds);
    }
    iface_is IfaceIs { d, s } (op, fp, _w, vm, _code) {
        let (value, ty) = (fp.get(s), type_at(op.word));
        let is = if ty.is_interface {
            iface::satisfies(&vm.caches, value, ty)
        } else {
            iface::holds(value, ty)
        };
        fp.set_bool(d, is);
    }
    cmp_iface CmpIface { d, a, b } (_op, fp, _w, _vm, _code) {
        fp.set_bool(d, iface::equal(fp.get(a), fp.get(b))?);
    }
    cmp_val CmpVal { d, a, b } (op, fp, _w, _vm, _code) {
        fp.set_bool(d, iface::equal_values(fp, a, b, type_at(op.word))?);
    }

    closure Closure { d, s, n, f } (_op, fp, w, vm, _code) {
        let code = vm.tables.function(f);
        if n == 0 {
            fp.set(d, code.value);
        } else {
            let words = fp.slice(s, n as usize);
            let made = ClosureRef::new(&mut w.alloc, code.address() as usize, code.closure_layout, words);
            fp.set(d, made.map_err(memory::out_of_memory)?.0);
        }
    }
}

/// The next entry of a map, or a jump.
pub fn map_next(pc: Pc, fp: Fp, w: &mut Worker, cx: &mut Cx<'_>, code: &'static Code) {
    #[inline(never)]
    fn does(op: &Op, fp: Fp) -> Trapped<bool> {
        let Instr::MapNext { d, it, n, .. } = op.instr else { mislinked() };
        map::next(fp, d, fp.get(it), n as usize)
    }
    let Instr::MapNext { t, .. } = pc.op().instr else { mislinked() };
    match does(pc.op(), fp) {
        Ok(true) => go(pc.next(), fp, w, cx, code),
        Ok(false) => go(pc.next().jump(t), fp, w, cx, code),
        Err(trap) => trapped(pc, fp, cx, code, trap),
    }
}

/// A call of a native that may be done at once.
pub fn call_quick(pc: Pc, fp: Fp, w: &mut Worker, cx: &mut Cx<'_>, code: &'static Code) {
    let op = pc.op();
    let Instr::CallNative { base, .. } = op.instr else { mislinked() };
    let native = native_at(op.word);
    let window = fp.slice_mut(base, (native.results + native.params) as usize);
    if native.quick.is_some_and(|quick| quick(window, cx.g)) {
        go(pc.next(), fp, w, cx, code)
    } else {
        call_native(pc, fp, w, cx, code)
    }
}

/// A call of a native.
pub fn call_native(pc: Pc, fp: Fp, w: &mut Worker, cx: &mut Cx<'_>, code: &'static Code) {
    /// Whether it is done, and the goroutine goes on here.
    #[inline(never)]
    fn does(pc: Pc, fp: Fp, w: &mut Worker, cx: &mut Cx<'_>, code: &'static Code) -> bool {
        let op = pc.op();
        let Instr::CallNative { base, .. } = op.instr else { mislinked() };
        let g = &mut *cx.g;
        let native = native_at(op.word);
        g.code = code.address() as usize;
        g.pc = op.next;
        g.fp = fp.index(g.stack_base()) as u32;
        match cx.vm.native(w, g, fp, native, base) {
            None => {
                cx.end = limit(g);
                true
            }
            // The goroutine may be running elsewhere already.
            flow => {
                cx.flow = flow;
                cx.exit = Exit::Flow;
                false
            }
        }
    }
    if does(pc, fp, w, cx, code) {
        // A native may have grown the stack.
        let fp = Fp::at(cx.g.stack_base(), cx.g.fp as usize);
        go(pc.next(), fp, w, cx, code)
    }
}
