//! Tests of `visit`.
