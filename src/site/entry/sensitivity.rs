//! How dangerous it is to be seen with something.

/// How dangerous it is to be seen reading something.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Sensitivity {
    /// Not at all.
    #[default]
    Normal,
    /// Private.
    Delicate,
    /// A reader may be in danger.
    Danger,
}

impl Sensitivity {
    /// Every degree and how it is written.
    pub const ALL: [(&'static str, Sensitivity); 3] = [("normal", Self::Normal), ("delicate", Self::Delicate), ("danger", Self::Danger)];
}
