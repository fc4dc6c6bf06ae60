//! Expressions and type parameters as text: as messages quote them, and whole, to compare two declarations.
use crate::syntax::ast::*;

pub use crate::syntax::printer::expr;

/// Nothing cut: equal texts mean equal trees (up to layout).
pub fn whole(e: &Expr) -> String {
    let mut p = Printer { out: String::new() };
    p.expr(e);
    p.out
}

/// Type parameters as written, `[K comparable, V any]`.
pub fn type_params(tp: &TypeParams) -> String {
    let mut p = Printer { out: String::new() };
    p.type_params(tp);
    p.out
}

struct Printer {
    out: String,
}

impl Printer {
    fn s(&mut self, text: &str) {
        self.out.push_str(text);
    }

    fn list(&mut self, es: &[Expr]) {
        for (i, e) in es.iter().enumerate() {
            if i > 0 {
                self.s(", ");
            }
            self.expr(e);
        }
    }

    fn expr(&mut self, e: &Expr) {
        match &e.kind {
            ExprKind::Bad => self.s("_"),
            ExprKind::Ident(n) => self.s(n),
            ExprKind::Literal(l) => self.s(&l.text),
            ExprKind::Composite { ty, elems, .. } => {
                if let Some(t) = ty {
                    self.expr(t);
                }
                if elems.is_empty() {
                    self.s("{}");
                } else {
                    self.s("{");
                    for (i, x) in elems.iter().enumerate() {
                        if i > 0 {
                            self.s(", ");
                        }
                        if let Some(k) = &x.key {
                            self.expr(k);
                            self.s(": ");
                        }
                        self.expr(&x.value);
                    }
                    self.s("}");
                }
            }
            ExprKind::FuncLit { sig, body } => {
                self.s("func");
                self.signature(sig);
                if body.stmts.is_empty() {
                    self.s(" {}");
                } else {
                    // Bodies are not printed; a position keeps two of them apart.
                    self.s(&format!(" {{@{}}}", body.span.lo));
                }
            }
            ExprKind::Paren(x) => {
                self.s("(");
                self.expr(x);
                self.s(")");
            }
            ExprKind::Selector { x, sel } => {
                self.expr(x);
                self.s(".");
                self.s(&sel.name);
            }
            ExprKind::Index { x, indices, .. } => {
                self.expr(x);
                self.s("[");
                self.list(indices);
                self.s("]");
            }
            ExprKind::Slice { x, lo, hi, max, .. } => {
                self.expr(x);
                self.s("[");
                if let Some(e) = lo {
                    self.expr(e);
                }
                self.s(":");
                if let Some(e) = hi {
                    self.expr(e);
                }
                if let Some(e) = max {
                    self.s(":");
                    self.expr(e);
                }
                self.s("]");
            }
            ExprKind::TypeAssert { x, ty } => {
                self.expr(x);
                self.s(".(");
                self.expr(ty);
                self.s(")");
            }
            ExprKind::TypeSwitchGuard { x } => {
                self.expr(x);
                self.s(".(type)");
            }
            ExprKind::Call { fun, args, ellipsis, .. } => {
                self.expr(fun);
                self.s("(");
                self.list(args);
                if ellipsis.is_some() {
                    self.s("...");
                }
                self.s(")");
            }
            ExprKind::Star(x) => {
                self.s("*");
                self.expr(x);
            }
            ExprKind::Unary { op, x } => {
                self.s(op.text());
                self.expr(x);
            }
            ExprKind::Binary { op, x, y, .. } => {
                self.expr(x);
                self.s(" ");
                self.s(op.text());
                self.s(" ");
                self.expr(y);
            }
            ExprKind::ArrayType { len, elem } => {
                self.s("[");
                match len {
                    Some(n) => self.expr(n),
                    None => self.s("..."),
                }
                self.s("]");
                self.expr(elem);
            }
            ExprKind::SliceType(e) => {
                self.s("[]");
                self.expr(e);
            }
            ExprKind::StructType(st) => {
                self.s("struct{");
                for (i, f) in st.fields.iter().enumerate() {
                    if i > 0 {
                        self.s("; ");
                    }
                    self.names(&f.names);
                    if !f.names.is_empty() {
                        self.s(" ");
                    }
                    self.expr(&f.ty);
                    if let Some((_, tag)) = &f.tag {
                        self.s(" ");
                        self.s(&tag.text);
                    }
                }
                self.s("}");
            }
            ExprKind::InterfaceType(it) => {
                self.s("interface{");
                for (i, el) in it.elems.iter().enumerate() {
                    if i > 0 {
                        self.s("; ");
                    }
                    match el {
                        InterfaceElem::Method { name, sig, .. } => {
                            self.s(&name.name);
                            self.signature(sig);
                        }
                        InterfaceElem::Embed(e) => self.expr(e),
                    }
                }
                self.s("}");
            }
            ExprKind::FuncType(sig) => {
                self.s("func");
                self.signature(sig);
            }
            ExprKind::MapType { key, value } => {
                self.s("map[");
                self.expr(key);
                self.s("]");
                self.expr(value);
            }
            ExprKind::ChanType { dir, elem } => {
                self.s(match dir {
                    ChanDir::Both => "chan ",
                    ChanDir::Send => "chan<- ",
                    ChanDir::Recv => "<-chan ",
                });
                let nested = *dir == ChanDir::Both
                    && matches!(elem.kind, ExprKind::ChanType { dir: ChanDir::Recv, .. });
                if nested {
                    self.s("(");
                }
                self.expr(elem);
                if nested {
                    self.s(")");
                }
            }
        }
    }

    fn names(&mut self, names: &[Ident]) {
        for (i, n) in names.iter().enumerate() {
            if i > 0 {
                self.s(", ");
            }
            self.s(&n.name);
        }
    }

    fn signature(&mut self, sig: &Signature) {
        self.params(&sig.params, true);
        match &sig.results.fields[..] {
            [] => {}
            [one] if one.names.is_empty() => {
                self.s(" ");
                self.expr(&one.ty);
            }
            _ => {
                self.s(" ");
                self.params(&sig.results, true);
            }
        }
    }

    fn params(&mut self, ps: &Params, parens: bool) {
        if parens {
            self.s("(");
        }
        for (i, p) in ps.fields.iter().enumerate() {
            if i > 0 {
                self.s(", ");
            }
            self.names(&p.names);
            if !p.names.is_empty() {
                self.s(" ");
            }
            if p.variadic.is_some() {
                self.s("...");
            }
            self.expr(&p.ty);
        }
        if parens {
            self.s(")");
        }
    }

    fn type_params(&mut self, tp: &TypeParams) {
        self.s("[");
        for (i, g) in tp.groups.iter().enumerate() {
            if i > 0 {
                self.s(", ");
            }
            self.names(&g.names);
            self.s(" ");
            self.expr(&g.constraint);
        }
        self.s("]");
    }
}
