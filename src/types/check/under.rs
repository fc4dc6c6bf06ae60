//! The underlying type that all types of a type set share, or why there is none.
use super::Checker;
use crate::types::ty::{ChanDir, Type, TypeId};

impl<'a> Checker<'a> {
    /// The specific types of a type parameter's type set; of any other type itself. Empty if there are none.
    pub fn specific_types(&mut self, t: TypeId) -> Vec<TypeId> {
        if !self.types.is_type_param(t) {
            return vec![t];
        }
        match self.types.type_set_of(t).and_then(|s| s.terms.clone()) {
            Some(terms) => terms.iter().map(|x| x.ty).collect(),
            None => Vec::new(),
        }
    }

    /// The common underlying type of the types in `t`'s type set; of channels the most restricted one.
    ///
    /// `unfit` sees each type with its underlying type first, or nothing if there are no specific types, and says what
    /// is wrong with it.
    ///
    /// # Errors
    /// Why there is none, in Go's words.
    pub fn common_under(
        &mut self,
        t: TypeId,
        mut unfit: impl FnMut(&mut Self, Option<(TypeId, TypeId)>) -> Option<String>,
    ) -> Result<TypeId, String> {
        let mut common: Option<(TypeId, TypeId)> = None;
        let list = self.specific_types(t);
        if list.is_empty() {
            return Err(unfit(self, None).unwrap_or_else(|| "no specific type".into()));
        }
        for t in list {
            let u = self.types.under(t);
            if let Some(why) = unfit(self, Some((t, u))) {
                return Err(why);
            }
            let Some((ct, cu)) = common else {
                common = Some((t, u));
                continue;
            };
            if let (&Type::Chan { dir: d, elem: e }, &Type::Chan { dir, elem }) =
                (self.types.get(cu), self.types.get(u))
            {
                let (a, b) = (self.show(ct), self.show(t));
                if !self.types.identical(e, elem) {
                    return Err(format!("channels {a} and {b} have different element types"));
                }
                if d == ChanDir::Both {
                    common = Some((t, u));
                } else if dir != ChanDir::Both && dir != d {
                    return Err(format!("channels {a} and {b} have conflicting directions"));
                }
            } else if !self.types.identical(cu, u) {
                let (a, b) = (self.show(ct), self.show(t));
                return Err(format!("{a} and {b} have different underlying types"));
            }
        }
        common.map(|c| c.1).ok_or_else(|| "no specific type".into())
    }
}
