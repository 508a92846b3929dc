//! Tests of `guide`.
