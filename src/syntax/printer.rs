//! Expressions, types and simple statements as Go's error messages show them.
//!
//! One line, bodies of functions and elements of composite literals shortened to `{…}`, the source's own spelling of
//! literals and its parentheses kept.

use super::ast::*;
use std::fmt::Write;

/// An expression or type.
pub fn expr(x: &Expr) -> String {
    let mut out = String::new();
    write_expr(&mut out, x);
    out
}

/// A list with commas between.
pub fn exprs(list: &[Expr]) -> String {
    let mut out = String::new();
    write_list(&mut out, list);
    out
}

/// A list; a lone binary expression in parentheses, so that an operator beside it stands out.
pub fn emphasized(list: &[Expr]) -> String {
    match list {
        [x @ Expr { kind: ExprKind::Binary { .. }, .. }] => format!("({})", expr(x)),
        _ => exprs(list),
    }
}

/// A simple statement; empty for other kinds.
pub fn stmt(stmt: &Stmt) -> String {
    match &stmt.kind {
        StmtKind::Expr(x) => expr(x),
        StmtKind::Send { chan, value, .. } => format!("{} <- {}", expr(chan), expr(value)),
        StmtKind::IncDec { x, inc, .. } => format!("{}{}", expr(x), if *inc { "++" } else { "--" }),
        StmtKind::Assign { lhs, op, rhs, .. } => {
            format!("{} {}= {}", exprs(lhs), op.map_or("", BinaryOp::text), exprs(rhs))
        }
        StmtKind::Define { lhs, rhs, .. } => format!("{} := {}", exprs(lhs), exprs(rhs)),
        _ => String::new(),
    }
}

/// A signature from its parameter list on: `(a, b int) error`.
pub fn signature(sig: &Signature) -> String {
    let mut out = String::new();
    write_signature(&mut out, sig);
    out
}

fn write_list(out: &mut String, list: &[Expr]) {
    for (i, x) in list.iter().enumerate() {
        if i > 0 {
            out.push_str(", ");
        }
        write_expr(out, x);
    }
}

fn write_expr(out: &mut String, x: &Expr) {
    match &x.kind {
        ExprKind::Bad => out.push_str("<bad expr>"),
        ExprKind::Ident(name) => out.push_str(name),
        ExprKind::Literal(literal) => out.push_str(&literal.text),
        ExprKind::Composite { ty, elems, .. } => {
            if let Some(ty) = ty {
                write_expr(out, ty);
            }
            out.push_str(if elems.is_empty() { "{}" } else { "{…}" });
        }
        ExprKind::FuncLit { sig, body } => {
            out.push_str("func");
            write_signature(out, sig);
            out.push_str(if body.stmts.is_empty() { " {}" } else { " {…}" });
        }
        ExprKind::Paren(x) => {
            out.push('(');
            write_expr(out, x);
            out.push(')');
        }
        ExprKind::Selector { x, sel } => {
            write_expr(out, x);
            out.push('.');
            out.push_str(&sel.name);
        }
        ExprKind::Index { x, indices, .. } => {
            write_expr(out, x);
            out.push('[');
            write_list(out, indices);
            out.push(']');
        }
        ExprKind::Slice { x, lo, hi, max, .. } => {
            write_expr(out, x);
            out.push('[');
            for (i, part) in [lo, hi, max].into_iter().enumerate() {
                if i == 1 || (i == 2 && max.is_some()) {
                    out.push(':');
                }
                if let Some(part) = part {
                    write_expr(out, part);
                }
            }
            out.push(']');
        }
        ExprKind::TypeAssert { x, ty } => {
            write_expr(out, x);
            out.push_str(".(");
            write_expr(out, ty);
            out.push(')');
        }
        ExprKind::TypeSwitchGuard { x } => {
            write_expr(out, x);
            out.push_str(".(type)");
        }
        ExprKind::Call { fun, args, ellipsis, .. } => {
            write_expr(out, fun);
            out.push('(');
            write_list(out, args);
            if ellipsis.is_some() {
                out.push_str("...");
            }
            out.push(')');
        }
        ExprKind::Star(x) => {
            out.push('*');
            write_expr(out, x);
        }
        ExprKind::Unary { op, x } => {
            out.push_str(op.text());
            write_expr(out, x);
        }
        ExprKind::Binary { op, x, y, .. } => {
            write_expr(out, x);
            let _ = write!(out, " {} ", op.text());
            write_expr(out, y);
        }
        ExprKind::ArrayType { len, elem } => {
            out.push('[');
            match len {
                Some(len) => write_expr(out, len),
                None => out.push_str("..."),
            }
            out.push(']');
            write_expr(out, elem);
        }
        ExprKind::SliceType(elem) => {
            out.push_str("[]");
            write_expr(out, elem);
        }
        ExprKind::MapType { key, value } => {
            out.push_str("map[");
            write_expr(out, key);
            out.push(']');
            write_expr(out, value);
        }
        ExprKind::ChanType { dir, elem } => {
            out.push_str(match dir {
                ChanDir::Both => "chan ",
                ChanDir::Send => "chan<- ",
                ChanDir::Recv => "<-chan ",
            });
            // `chan (<-chan T)`: without parentheses the arrow would belong to the outer channel.
            let inner_recv = matches!(elem.kind, ExprKind::ChanType { dir: ChanDir::Recv, .. });
            if *dir == ChanDir::Both && inner_recv {
                out.push('(');
                write_expr(out, elem);
                out.push(')');
            } else {
                write_expr(out, elem);
            }
        }
        ExprKind::FuncType(sig) => {
            out.push_str("func");
            write_signature(out, sig);
        }
        ExprKind::StructType(ty) => {
            out.push_str("struct{");
            for (i, field) in ty.fields.iter().enumerate() {
                if i > 0 {
                    out.push_str("; ");
                }
                write_names(out, &field.names);
                write_expr(out, &field.ty);
                if let Some((_, tag)) = &field.tag {
                    let _ = write!(out, " {}", tag.text);
                }
            }
            out.push('}');
        }
        ExprKind::InterfaceType(ty) => {
            out.push_str("interface{");
            for (i, elem) in ty.elems.iter().enumerate() {
                if i > 0 {
                    out.push_str("; ");
                }
                match elem {
                    InterfaceElem::Method { name, sig, .. } => {
                        out.push_str(&name.name);
                        write_signature(out, sig);
                    }
                    InterfaceElem::Embed(ty) => write_expr(out, ty),
                }
            }
            out.push('}');
        }
    }
}

/// `a, b ` or nothing.
fn write_names(out: &mut String, names: &[Ident]) {
    for (i, name) in names.iter().enumerate() {
        if i > 0 {
            out.push_str(", ");
        }
        out.push_str(&name.name);
    }
    if !names.is_empty() {
        out.push(' ');
    }
}

fn write_signature(out: &mut String, sig: &Signature) {
    write_params(out, &sig.params);
    match &sig.results.fields[..] {
        [] => {}
        [result] if result.names.is_empty() => {
            out.push(' ');
            write_expr(out, &result.ty);
        }
        _ => {
            out.push(' ');
            write_params(out, &sig.results);
        }
    }
}

fn write_params(out: &mut String, params: &Params) {
    out.push('(');
    for (i, field) in params.fields.iter().enumerate() {
        if i > 0 {
            out.push_str(", ");
        }
        write_names(out, &field.names);
        if field.variadic.is_some() {
            out.push_str("...");
        }
        write_expr(out, &field.ty);
    }
    out.push(')');
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::source::FileId;
    use crate::syntax::parse;

    /// Parses `_ = text` and prints the right side.
    fn shown(text: &str) -> String {
        let parsed = parse(FileId(0), &format!("_ = {text}"), Mode::Cell);
        assert!(parsed.diagnostics.is_empty(), "{text}: {:?}", parsed.diagnostics);
        match parsed.file.items.first() {
            Some(Item::Stmt(Stmt { kind: StmtKind::Assign { rhs, .. }, .. })) => exprs(rhs),
            item => panic!("{text}: {item:?}"),
        }
    }

    #[test]
    fn what_is_canonical_comes_out_as_it_went_in() {
        for text in [
            "n * f",
            "x[i]",
            "(a + b) * c",
            "a.b.c(1, x...)",
            "s[1:2:3]",
            "s[:]",
            "s[i:]",
            "*p",
            "-x + ^y",
            "<-ch",
            "x.(T)",
            "[]int{}",
            "T{…}",
            "[...]int{…}",
            "map[string][]int{…}",
            "func(x int) bool {…}",
            "func() {}",
            "func(a, b int, c ...string) (x int, err error) {…}",
            "f[int, string](1)",
            "0x1F + 'a' + 1e3i",
            "struct{a, b int; c string \"x\"; T; *U}{…}",
            "interface{m(a int) error; ~int | string}(nil)",
            "chan<- int(nil)",
            "(<-chan int)(nil)",
            "make(chan (<-chan int))",
            "(func(int, ...string))(nil)",
        ] {
            let source = text.replace("{…}", "{1}");
            let source = if text.contains("func(") && text.contains('…') {
                source.replace("{1}", "{ return }")
            } else {
                source
            };
            assert_eq!(shown(&source), text);
        }
    }

    #[test]
    fn spaces_and_type_parentheses_go() {
        for (text, want) in
            [("a+b", "a + b"), ("[](int)(x)", "[]int(x)"), ("&(T{})", "&T{}"), ("f(a,b)", "f(a, b)")]
        {
            assert_eq!(shown(text), want);
        }
    }
}
