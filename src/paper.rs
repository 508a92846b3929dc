//! The sheet: one layout, drawn as PDF and as raster; and the printers.

pub mod sheet;

pub use sheet::Sheet;
