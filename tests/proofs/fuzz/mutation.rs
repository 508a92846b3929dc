//! Inputs that are nearly right: real ones, changed in a few places by chance.

use rand::RngExt as _;
use rand_pcg::Pcg64;

/// Longest input, in bytes.
const LONGEST: usize = 64 * 1024;
/// Bytes that parsers stumble over: ends of ranges, signs of TOML, JSON, Fluent and CBOR, half a character.
const STUMBLES: [&[u8]; 20] = [
    b"\0",
    b"\xff",
    b"\x7f",
    b"\x80",
    b"\n",
    b"\r\n",
    b"\"",
    b"'",
    b"{",
    b"}",
    b"[",
    b"]",
    b"-1",
    b"18446744073709551616",
    b"1e999",
    b"\xe3\x81",
    "\u{202e}".as_bytes(),
    "\u{feff}".as_bytes(),
    b"\x9f",
    b"\x5b\xff\xff\xff\xff\xff\xff\xff\xff",
];

/// One input, changed in one to six places.
pub(super) fn mutated(seeds: &[Vec<u8>], chance: &mut Pcg64) -> Vec<u8> {
    let mut bytes = one_of(seeds, chance).clone();
    for _ in 0..chance.random_range(1..=6) {
        change(&mut bytes, seeds, chance);
    }
    bytes.truncate(LONGEST);
    bytes
}

fn change(bytes: &mut Vec<u8>, seeds: &[Vec<u8>], chance: &mut Pcg64) {
    let at = place(bytes, chance);
    let to = (at + length(chance)).min(bytes.len());
    match chance.random_range(0..10) {
        0 => {
            if let Some(byte) = bytes.get_mut(at) {
                *byte ^= 1 << chance.random_range(0..8);
            }
        }
        1 => {
            if let Some(byte) = bytes.get_mut(at) {
                *byte = chance.random();
            }
        }
        // One up or down: a digit, a length, a kind.
        2 => {
            if let Some(byte) = bytes.get_mut(at) {
                *byte = byte.wrapping_add(if chance.random() { 1 } else { 255 });
            }
        }
        3 => drop(bytes.drain(at..to)),
        4 => {
            let again = bytes[at..to].to_vec();
            let times = chance.random_range(1..4);
            drop(bytes.splice(at..at, again.repeat(times)));
        }
        5 => drop(bytes.splice(at..at, one_of(&STUMBLES, chance).iter().copied())),
        6 => drop(bytes.splice(at..to, one_of(&STUMBLES, chance).iter().copied())),
        // A piece of another one.
        7 => {
            let other = one_of(seeds, chance);
            let from = place(other, chance);
            let end = (from + length(chance)).min(other.len());
            drop(bytes.splice(at..to, other[from..end].iter().copied()));
        }
        // A word in another place.
        8 => {
            let piece: Vec<u8> = bytes.drain(at..to).collect();
            let at = place(bytes, chance);
            drop(bytes.splice(at..at, piece));
        }
        _ => bytes.truncate(at),
    }
}

fn one_of<'a, T>(all: &'a [T], chance: &mut Pcg64) -> &'a T {
    &all[chance.random_range(0..all.len())]
}

fn place(bytes: &[u8], chance: &mut Pcg64) -> usize {
    chance.random_range(0..=bytes.len())
}

/// Mostly short.
fn length(chance: &mut Pcg64) -> usize {
    1 << chance.random_range(0..8)
}
