//! Maps on the heap.

use super::rtype::RType;

/// What a map knows of its type.
pub struct MapType {
    pub rtype: &'static RType,
}

impl MapType {
    /// The facts of a map type.
    pub fn new(rtype: &'static RType) -> MapType {
        MapType { rtype }
    }
}
