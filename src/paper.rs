//! The sheet: one layout, drawn as PDF and as raster; and the printers.

pub mod code;
pub mod font;
pub mod layout;
pub mod pdf;
pub mod raster;
pub mod sheet;

pub use font::{Fonts, Typeface};
pub use sheet::Sheet;
