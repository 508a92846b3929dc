//! Drawing of pages on a screen.
