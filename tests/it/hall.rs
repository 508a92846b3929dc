//! Tests of `hall`.
