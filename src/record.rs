//! What a visitor carries on paper: records, strips, seals.
