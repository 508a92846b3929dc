//! Tests of `record`: strips from writing to reading, and everything that a reader must refuse.

mod consent;
mod forge;
mod household;
mod open;
mod oracle;
mod properties;
mod sizes;
mod trust;
mod vectors;
mod world;
