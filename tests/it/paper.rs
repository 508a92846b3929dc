//! Tests of `paper`.
