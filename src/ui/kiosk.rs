//! The window of the kiosk.
