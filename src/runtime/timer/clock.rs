//! What time it is: the machine's clock, or one that jumps.

/// Which clock the program sees.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub enum ClockKind {
    #[default]
    Real,
    /// Starts at 2000-01-01 UTC and jumps when nothing can run.
    Virtual,
}

/// An instant.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Now {
    /// Nanoseconds since 1970-01-01 UTC.
    pub wall: i64,
    /// Nanoseconds since the runtime began, never going back.
    pub mono: i64,
}
