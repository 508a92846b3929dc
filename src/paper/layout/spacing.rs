//! How much room stays between the parts of a sheet. Letters and codes keep their sizes.

/// Room in millimetres.
#[derive(Clone, Copy)]
pub(super) struct Spacing {
    /// What stays white over the first line of a page, and under the last of a page without number.
    pub(super) edge: f32,
    /// Over and under the rule between two bands.
    pub(super) around_rule: f32,
    /// Between two bands without a rule.
    pub(super) unruled: f32,
    /// Between two paragraphs.
    pub(super) paragraphs: f32,
    /// Between two things of one column.
    pub(super) items: f32,
    /// Under the line that the visitor's own part is cut off along.
    pub(super) under_cut: f32,
    /// Whether Japanese for the staff shares lines where it would have one of its own.
    pub(super) shares_lines: bool,
}

impl Spacing {
    /// As a sheet is set.
    pub(super) const ROOMY: Self = Self {
        edge: 8.0,
        around_rule: 1.1,
        unruled: 1.0,
        paragraphs: 1.3,
        items: 0.8,
        under_cut: 3.4,
        shares_lines: false,
    };

    /// Where it saves a page: no office printer leaves out more than 5 mm at an edge.
    pub(super) const CLOSE: Self = Self {
        edge: 6.3,
        around_rule: 0.5,
        unruled: 0.5,
        paragraphs: 0.7,
        items: 0.4,
        under_cut: 2.7,
        shares_lines: true,
    };
}
